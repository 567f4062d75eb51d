"""Wrong: sees that the task failed, and ends as though nothing were."""

from kling_api import RAIN, SOUNDS, call, follow

made = call("POST", SOUNDS, RAIN)
follow(f"{SOUNDS}/{made['task_id']}")
