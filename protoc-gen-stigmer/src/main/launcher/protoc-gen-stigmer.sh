#!/bin/sh
# A jar with this text in front of it: the shell reads the text, Java reads the jar behind it.
# What the JVM has once loaded and verified is kept in an archive beside this file, where that is writable: a class-data
# archive, or from JDK 25 an AOT cache, which holds classes that are linked already.

# On a terminal nobody would send a request.
[ $# -eq 0 ] && [ -t 0 ] && set -- --help
by_protoc=no
[ $# -eq 0 ] && by_protoc=yes

self=$(readlink -f -- "$0")
if [ -n "$JAVA_HOME" ] && [ -x "$JAVA_HOME/bin/java" ]; then
  java=$JAVA_HOME/bin/java
elif java=$(command -v java); then
  java=$(readlink -f -- "$java")
else
  echo "protoc-gen-stigmer: needs a JDK or JRE from 17: set JAVA_HOME, or put java on the PATH" >&2
  exit 1
fi

# A young generation that is used again and again costs fewer new pages than one that is never full.
# Archives mapped where they were made for need no relocation, which touches every page of them.
set -- -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn16m -XX:-UsePerfData \
  -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -jar "$self" "$@"
# Whatever the JVM has to say would corrupt the response on standard output.
set -- -Xlog:disable "$@"

# One archive for each JDK, which its release file tells. A JDK without that file runs without an archive.
version=
if [ -r "${java%/bin/java}/release" ]; then
  while IFS='=' read -r key value; do
    if [ "$key" = JAVA_RUNTIME_VERSION ]; then
      version=${value#?}
      version=${version%?}
      break
    fi
  done < "${java%/bin/java}/release"
fi
case $version in
  '' | *[!A-Za-z0-9.+_-]*) exec "$java" "$@" ;;
esac

aot=no
[ "${version%%[!0-9]*}" -ge 25 ] 2>/dev/null && aot=yes

# Who writes the archive decides what code runs: it has to be this user's own file, and no link to one.
archive=$self-$version.jsa
[ $aot = yes ] && archive=$self-$version.aot
if [ -L "$archive" ] || { [ -e "$archive" ] && ! [ -O "$archive" ]; }; then
  exec "$java" "$@"
fi
if [ -r "$archive" ] && ! [ "$self" -nt "$archive" ]; then
  [ $aot = yes ] && exec "$java" -XX:AOTCache="$archive" "$@"
  exec "$java" -Xshare:auto -XX:SharedArchiveFile="$archive" "$@"
fi
if [ $by_protoc = no ] || ! [ -w "${self%/*}" ]; then
  exec "$java" "$@"
fi

# The first request also fills the archive, which appears under its name only when it is whole. Until then it is in a
# folder of this user's alone.
training=$(mktemp -d "$self.XXXXXXXX" 2>/dev/null) || exec "$java" "$@"
trap 'rm -rf "$training"' EXIT
trap 'exit 1' HUP INT TERM
if [ $aot = yes ]; then
  "$java" -XX:AOTMode=record -XX:AOTConfiguration="$training/classes" -Dstigmer.training=true "$@"
  code=$?
  # By itself, as the JVM would make the cache in a process of its own that tells the user of its options.
  [ $code -eq 0 ] && "$java" -XX:AOTMode=create -XX:AOTConfiguration="$training/classes" -XX:AOTCache="$training/archive" \
    "$@" > /dev/null 2>&1 < /dev/null
else
  "$java" -Xshare:auto -XX:ArchiveClassesAtExit="$training/archive" -Dstigmer.training=true "$@"
  code=$?
fi
if [ $code -eq 0 ] && [ -s "$training/archive" ]; then
  mv -f "$training/archive" "$archive" 2>/dev/null
fi
exit $code
