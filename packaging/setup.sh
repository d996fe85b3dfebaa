#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ./run and ./test: installs the Debian packages of packaging/debian-packages.txt that are missing.
# usage: ensure_packages GROUP...      groups: build run test

packages_of() {
    local groups=" $* "
    local package group
    while read -r package group _; do
        case "$package" in ''|'#'*) continue ;; esac
        case "$groups" in *" $group "*) echo "$package" ;; esac
    done < "$project/packaging/debian-packages.txt"
}

missing_packages() {
    local package
    for package in $(packages_of "$@"); do
        case "$(dpkg-query -W -f='${Status}' "$package" 2>/dev/null)" in
            'install ok installed') ;;
            *) echo "$package" ;;
        esac
    done
}

ensure_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        echo "This is no Debian system: have what packaging/debian-packages.txt lists ($*) before going on." >&2
        return 0
    fi
    local missing
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -z "${missing// /}" ] && return 0

    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing and need root to install: $missing" >&2
            echo "Run this as root:  apt-get install --no-install-recommends $missing" >&2
            return 1
        fi
        as_root=(sudo)
    fi
    echo "Installing: $missing"
    "${as_root[@]}" apt-get update -qq
    # shellcheck disable=SC2086
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

# configure_and_build PRESET [TARGET...]
configure_and_build() {
    local preset=$1
    shift
    # On CI lines are enough, for a stack trace: nobody debugs there, and it builds faster.
    cmake --preset "$preset" ${CI:+-DCMAKE_CXX_FLAGS_DEBUG=-g1} >"$project/build/configure.log" 2>&1 || { cat "$project/build/configure.log" >&2; return 1; }
    cmake --build --preset "$preset" --parallel "$(nproc)" ${1:+--target "$@"}
}
