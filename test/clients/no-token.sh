#!/bin/sh
# Wrong: the header is forgotten.
curl --silent "$KLING_BASE_URL/v1/general/presets-voices"
