#!/bin/sh
# Wrong: the path has the plural in the wrong place.
curl --silent "$KLING_BASE_URL/v1/general/custom-voice" -H "Authorization: Bearer $KLING_API_KEY"
