#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# clang-tidy over our own sources, one process a core.   usage: tidy.sh BUILD_DIR [FILE...]
# A file is checked again only when it, a header of ours or the set of checks has changed since it last passed.
set -euo pipefail
build=$1
shift
stamps=$build/tidy
mkdir -p "$stamps"
headers=$(git ls-files -- '*.h' .clang-tidy | xargs cat | sha256sum)
export build stamps headers

check_one() {
    local stamp
    stamp=$stamps/$( { echo "$headers"; cat "$1"; echo "$1"; } | sha256sum | cut -c1-40)
    [ -e "$stamp" ] && return 0
    if clang-tidy --quiet -p "$build" "$1" 2>"$stamp.log"; then
        touch "$stamp"
        rm -f "$stamp.log"
    else
        grep -E 'error|warning:' "$stamp.log" >&2 || true
        rm -f "$stamp.log"
        return 1
    fi
}
export -f check_one

if [ $# -gt 0 ]; then printf '%s\n' "$@"; else git ls-files -- 'db/*.cpp' 'app/*.cpp' 'ui/*.cpp'; fi |
    xargs -P "$(nproc)" -I{} bash -c 'check_one "$1"' _ {}
echo "clang-tidy: nothing to report"
