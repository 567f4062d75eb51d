"""Wrong: waits for a status that Kling does not have."""

import time

from kling_api import RAIN, SOUNDS, call

made = call("POST", SOUNDS, RAIN)
for _ in range(16):
    if call("GET", f"{SOUNDS}/{made['task_id']}")["task_status"] == "succeeded":
        break
    time.sleep(0.02)
