"""Wrong: the secret is decoded before it signs."""

import os

from kling_api import call, sign

call("GET", "/v1/general/presets-voices", token=sign(secret=os.environ["KLING_SECRET_KEY"][::-1]))
