#!/bin/sh
# Installs what a command needs, once, then runs it: with-setup.sh [--browser] COMMAND [ARGUMENT ...]
# Everything it says goes to standard error, so that the JSON commands keep standard output to themselves.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'crossread: %s\n' "$*" >&2; }

# npm writes this file last, so it is as old as the last complete installation.
installed=node_modules/.package-lock.json
if [ ! -e "$installed" ] || [ package-lock.json -nt "$installed" ]; then
  say 'installing the packages of package-lock.json'
  npm ci --no-audit --no-fund --loglevel=error >&2
  touch "$installed"
fi

if [ "${1-}" = --browser ]; then
  shift
  if ! command -v chromium >/dev/null && [ -z "${CROSSREAD_CHROMIUM-}" ]; then
    if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
      say 'installing Chromium (apt-get install chromium)'
      { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2
    else
      say 'Chromium is missing. Install it (Debian, Ubuntu: sudo apt-get install chromium),'
      say 'or set CROSSREAD_CHROMIUM to the path of a Chromium or Chrome for Testing.'
      exit 1
    fi
  fi
fi

PATH="$PWD/node_modules/.bin:$PATH" exec "$@"
