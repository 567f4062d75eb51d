#!/bin/sh
# A client that does everything right, with an API key: speech, and a sound that is polled to its end.
set -eu

ask() {
  curl --silent --fail "$KLING_BASE_URL$1" -H "Authorization: Bearer $KLING_API_KEY" -H 'Content-Type: application/json' \
    ${2:+--data "$2"}
}

ask /v1/audio/tts '{"text":"The ferry leaves at nine.","voice_id":"oversea_male1","voice_language":"en"}' | grep -q '"succeed"'

made=$(ask /v1/audio/text-to-audio '{"prompt":"Rain on a tin roof","duration":5}')
id=$(echo "$made" | sed -E 's/.*"task_id":"([0-9]+)".*/\1/')
while true; do
  task=$(ask "/v1/audio/text-to-audio/$id")
  case $task in
    *'"task_status":"succeed"'*) exit 0 ;;
    *'"task_status":"failed"'*) exit 1 ;;
  esac
  sleep 0.4
done
