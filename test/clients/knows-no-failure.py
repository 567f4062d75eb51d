"""Wrong: polls a failed task until its own patience ends."""

import sys
import time

from kling_api import RAIN, SOUNDS, call

made = call("POST", SOUNDS, RAIN)
for _ in range(8):
    if call("GET", f"{SOUNDS}/{made['task_id']}")["task_status"] == "succeed":
        break
    time.sleep(0.05)
else:
    sys.exit("It takes too long.")
