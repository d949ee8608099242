#!/bin/sh
# Installs what a command needs, once, then runs it: with-setup.sh [--browser] [--servers] COMMAND [ARGUMENT ...]
# Everything it says goes to standard error, so that the JSON commands keep standard output to themselves.
set -eu
cd "$(dirname "$0")/.."

lock=.setup-lock

say() { printf 'crossread: %s\n' "$*" >&2; }

# npm writes this file last, so it is as old as the last complete installation.
packages_ready() {
  [ -e node_modules/.package-lock.json ] && [ ! package-lock.json -nt node_modules/.package-lock.json ]
}

browser_ready() {
  command -v chromium >/dev/null || [ -n "${CROSSREAD_CHROMIUM-}" ]
}

# Two commands started at once must not install into one folder. The lock is a link that names its owner's process,
# so that it is taken and signed in one step; a lock whose owner is gone is no lock.
take_lock() {
  [ -w . ] || { say "something is to be installed, and $PWD may not be written to"; exit 1; }
  until ln -s "$$" "$lock" 2>/dev/null; do
    if kill -0 "$(readlink "$lock" || echo $$)" 2>/dev/null; then sleep 1; else rm -f "$lock"; fi
  done
  trap 'rm -f "$lock"' EXIT
  trap 'exit 1' HUP INT TERM
}

release_lock() {
  rm -f "$lock"
  trap - EXIT HUP INT TERM
}

install_packages() {
  say 'installing the packages of package-lock.json'
  npm ci --no-audit --no-fund --loglevel=error >&2
  touch node_modules/.package-lock.json
}

# Prints what to put in front of a command that only root may run; fails where nobody here is root.
as_root() {
  [ "$(id -u)" = 0 ] || { sudo -n true 2>/dev/null && echo 'sudo -n'; }
}

install_browser() {
  if ! command -v apt-get >/dev/null || ! root=$(as_root); then
    say 'Chromium is missing. Install it (Debian, Ubuntu: sudo apt-get install chromium),'
    say 'or set CROSSREAD_CHROMIUM to the path of a Chromium or Chrome for Testing.'
    exit 1
  fi
  say 'installing Chromium (apt-get install chromium)'
  { $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium; } >&2
}

# The WebDAV servers that sync is tested against. They are started by the tests, on ports of their own.
servers='apache2-bin rclone nginx-light libnginx-mod-http-dav-ext'

servers_ready() {
  command -v apache2 >/dev/null && command -v rclone >/dev/null && [ -e /usr/lib/nginx/modules/ngx_http_dav_ext_module.so ]
}

# Debian starts nginx as soon as it is installed: not on a machine whose ports are somebody's.
install_servers() {
  if ! command -v apt-get >/dev/null || [ -d /run/systemd/system ] || ! root=$(as_root); then
    say 'A WebDAV server is missing; the tests on it are skipped, or fail where CI is set. Debian, Ubuntu:'
    say "sudo apt-get install $servers   (nginx will listen on port 80)"
    return
  fi
  say "installing WebDAV servers (apt-get install $servers)"
  { $root apt-get update -qq && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $servers; } >&2
}

needs_browser=false
needs_servers=false
while :; do
  case "${1-}" in
    --browser) needs_browser=true ;;
    --servers) needs_servers=true ;;
    *) break ;;
  esac
  shift
done

if ! packages_ready || { $needs_browser && ! browser_ready; } || { $needs_servers && ! servers_ready; }; then
  take_lock
  packages_ready || install_packages
  if $needs_browser && ! browser_ready; then install_browser; fi
  if $needs_servers && ! servers_ready; then install_servers; fi
  release_lock
fi

PATH="$PWD/node_modules/.bin:$PATH" exec "$@"
