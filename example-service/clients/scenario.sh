#!/usr/bin/env bash
# One scenario by several clients of one service: an execution is created, followed while an agent runs, and not to be
# cancelled by somebody else. scenario.sh SERVICE_JAR RUNNER_JAR, with curl, and with $PYTHON and node if they are set up.
set -euo pipefail
cd "$(dirname "$0")"
service=$1 runner=$2
recorded=../agent-runner/src/test/resources/langgraph/recorded.jsonl
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait; rm -rf "$work"' EXIT

# Waits for a line that a background process prints, a minute at most.
await() {
  for _ in $(seq 600); do
    ! grep -q "$1" "$2" || return 0
    sleep 0.1
  done
  echo "nothing like \"$1\" was printed:" >&2
  cat "$2" >&2
  return 1
}

java -jar "$service" serve --port 0 --http-port 0 --data-dir "$work/data" --bootstrap acme >"$work/service" 2>"$work/log" &
await '^Serving gRPC' "$work/service"
admin=$(sed -n 's/^user:admin is .* of acme: //p' "$work/service")
agent=$(sed -n 's/^service:agent-runner is .* of acme: //p' "$work/service")
http=http://$(sed -n 's/^Serving HTTP on //p' "$work/service")
grpc=$(sed -n 's/^Serving gRPC on //p' "$work/service")

run() {
  local said=$work/$1 client states
  timeout 120 "${@:2}" >"$said" &
  client=$!
  await '^created aex_' "$said"
  STIGMER_RUNNER_KEY=$agent java -jar "$runner" run-agent --execution "$(sed -n 's/^created //p' "$said")" --events "$recorded" \
    --speed 20 --target "$grpc" --spool "$work/spool" >"$work/runner" || { cat "$work/runner" >&2; return 1; }
  wait "$client"
  states=$(sed -n 's/^followed \([0-9]*\) EXECUTION_COMPLETED$/\1/p' "$said")
  if [ "${states:-0}" -lt 2 ] || ! grep -qx 'refused unauthorized to cancel agent execution' "$said"; then
    cat "$said" >&2
    return 1
  fi
  echo "scenario client=$1 created=1 followed=$states refused=1"
}

run curl ./curl.sh "$http" "$admin" "$agent"
if [ -n "${PYTHON:-}" ]; then
  run python "$PYTHON" python/scenario.py "$grpc" "$admin" "$agent"
fi
if [ -d node/node_modules ]; then
  run node node node/scenario.js "$grpc" "$admin" "$agent"
fi
