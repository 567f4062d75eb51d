"""A client that does everything right: sounds with an id of its own, a failure that is taken for one."""

import sys
import uuid

from kling_api import RAIN, SOUNDS, call, follow

own = str(uuid.uuid4())
made = call("POST", SOUNDS, {**RAIN, "external_task_id": own})
task = follow(f"{SOUNDS}/{made['task_id']}")
if task["task_status"] == "failed":
    sys.exit(task["task_status_msg"])
if not task["task_result"]["audios"]:
    sys.exit("There is no sound.")
