"""Wrong: takes whatever ended for a success, and goes on with a voice that was never made."""

import sys

from kling_api import ADA, VOICES, call, follow

made = call("POST", VOICES, ADA)
task = follow(f"{VOICES}/{made['task_id']}")
voices = task.get("task_result", {}).get("voices", [{}])
if call("POST", "/v1/general/delete-voices", {"voice_id": str(voices[0].get("voice_id"))}) is None:
    sys.exit("The voice could not be deleted.")
