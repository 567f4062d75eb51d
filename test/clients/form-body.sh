#!/bin/sh
# Wrong: curl says that the body is a form unless a header says otherwise.
curl --silent "$KLING_BASE_URL/v1/audio/text-to-audio" -H "Authorization: Bearer $KLING_API_KEY" \
  --data '{"prompt":"Rain on a tin roof","duration":5}'
