#!/bin/sh
# Every check, in the order in which they fail fastest; stops at the first that fails.
set -eu

step() {
  printf '\n== %s\n' "$1"
  shift
  "$@"
}

step 'format and lint' biome ci --colors=off --error-on-warnings .
step 'types' tsc --noEmit
step 'unused code' knip
step 'unit tests' vitest run
step 'build for Chromium' vite build --logLevel warn
step 'build for Firefox' vite build --mode firefox --logLevel warn
step 'bundle sizes' tsx scripts/bundle-sizes.ts
step 'end-to-end tests' vitest run --config vitest.e2e.config.ts
