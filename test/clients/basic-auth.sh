#!/bin/sh
# Wrong: access key and secret as user and password.
curl --silent "$KLING_BASE_URL/v1/general/presets-voices" --user "$KLING_ACCESS_KEY:$KLING_SECRET_KEY"
