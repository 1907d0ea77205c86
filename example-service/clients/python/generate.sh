#!/usr/bin/env bash
# Generates the messages and stubs of the service's API into generated/, with the python that has requirements.txt:
# generate.sh [PYTHON]
set -euo pipefail
cd "$(dirname "$0")"
python=${1:-python3}

protos=$(mktemp -d)
trap 'rm -rf "$protos"' EXIT
../protos.sh "$protos"
rm -rf generated && mkdir generated
(cd "$protos" && find ai stigmer buf -name '*.proto') | xargs "$python" -m grpc_tools.protoc -I "$protos" \
  --python_out=generated --grpc_python_out=generated
