#!/bin/sh
# The OpenAPI document of the golden, judged by Redocly's validator against the specification. Needs npm.
set -eu
module=$(cd "$(dirname "$0")/../../.." && pwd)
tools=$module/target/openapi

mkdir -p "$tools"
npm install --silent --no-audit --no-fund --prefix "$tools" @redocly/cli@2.0.0
printf 'extends:\n  - spec\n' > "$tools/redocly.yaml"
REDOCLY_TELEMETRY=off timeout 120 "$tools/node_modules/.bin/redocly" lint --config "$tools/redocly.yaml" \
  "$module/src/test/resources/golden/openapi/expected/openapi.json"
