"""Wrong: sends the same again and again, whatever the reason of the failure."""

import sys

from kling_api import RAIN, SOUNDS, call, follow

for _ in range(3):
    made = call("POST", SOUNDS, RAIN)
    if follow(f"{SOUNDS}/{made['task_id']}", every=0.35)["task_status"] == "succeed":
        break
else:
    sys.exit("It failed three times.")
