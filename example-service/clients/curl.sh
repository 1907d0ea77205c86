#!/usr/bin/env bash
# Creates an execution, follows it to its end, and is refused, with curl alone: curl.sh ADDRESS KEY OTHER_KEY
set -euo pipefail
api=$1/ai.stigmer.agentic.agentexecution.v1.AgentExecution
call() { curl -sS --max-time 120 -H "authorization: Bearer $1" -H 'content-type: application/json' -d "$3" "${@:4}" "$api$2"; }

id=$(call "$2" CommandController/create '{"apiVersion": "agentic.stigmer.ai/v1", "kind": "AgentExecution",
  "metadata": {"org": "acme", "name": "From curl"}, "spec": {"sessionId": "ses_1", "message": "Hello"}}' \
  | grep -o 'aex_[0-9a-z]*' | head -1)
echo "created $id"
call "$2" QueryController/subscribe "{\"value\": \"$id\"}" -N -H 'accept: text/event-stream' \
  | sed -n 's/^data: .*"phase": *"\([A-Z_]*\)".*/\1/p' | awk '{ phase = $0 } END { print "followed", NR, phase }'
call "$3" CommandController/cancel "{\"value\": \"$id\"}" | sed -n 's/.*"message": *"\([^"]*\)".*/refused \1/p'
