#!/bin/sh
# buf generate with the executable: gives the same files as protoc. Needs npm, and the built target/ of this module.
set -eu
module=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
golden=$module/src/test/resources/golden/call_shapes

npm install --silent --no-audit --no-fund --prefix "$module/target/buf" @bufbuild/buf@1.75.0
buf=$module/target/buf/node_modules/.bin/buf

mkdir -p "$work/case" "$work/stigmer" "$work/validate"
cp "$golden"/*.proto "$work/case"
cp -R "$module/../proto/src/main/protobuf/ai" "$work/stigmer"
cp -R "$module/target/imported-protos/buf" "$work/validate"
cat > "$work/buf.yaml" <<EOF
version: v2
modules:
  - path: case
  - path: stigmer
  - path: validate
EOF
cat > "$work/buf.gen.yaml" <<EOF
version: v2
plugins:
  - local: $module/target/protoc-gen-stigmer
    out: generated
    strategy: all
EOF
(cd "$work" && "$buf" generate case)
diff -r "$golden/expected" "$work/generated"
echo "buf generate: as expected"
