#!/usr/bin/env bash
# Puts every proto that a client of the service needs into a folder: protos.sh FOLDER. What is not in this repository comes
# with the service's jar, which has to be built.
set -euo pipefail
folder=$(mkdir -p "$1" && cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)

cp -R "$root/example-service/src/main/protobuf/." "$root/proto/src/main/protobuf/." "$folder"
(cd "$folder" && jar xf "$root/example-service/target/example-service.jar" buf/validate/validate.proto)
