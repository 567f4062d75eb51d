#!/bin/sh
# Wrong: the key is written into the client.
curl --silent "$KLING_BASE_URL/v1/general/presets-voices" -H 'Authorization: Bearer api-key-kling-of-somebody-else'
