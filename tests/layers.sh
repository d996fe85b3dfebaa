#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The tree keeps its layers, and the check notices when it does not.   usage: layers.sh SOURCE_DIR
set -euo pipefail
source_dir=$1
check=$source_dir/packaging/check_layers.sh
if ! git -C "$source_dir" rev-parse >/dev/null 2>&1; then
    echo "no git checkout: the check reads the list of tracked files"
    exit 77
fi
"$check" "$source_dir"

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
git init -q "$scratch"

# notices FILE LINE: a tree with this file is refused.
notices() {
    mkdir -p "$scratch/$(dirname "$1")"
    printf '// SPDX-License-Identifier: GPL-3.0-or-later\n%s\n' "$2" >"$scratch/$1"
    git -C "$scratch" add "$1"
    if "$check" "$scratch" >/dev/null; then
        echo "not noticed: '$2' in $1"
        exit 1
    fi
    git -C "$scratch" rm -qf "$1"
}
notices db/store.cpp '#include "app/book.h"'
notices db/store.cpp '#include <QQmlEngine>'
notices app/book.cpp '#include "ui/shell/window.h"'
notices app/book.cpp '#include <QQuickItem>'
notices app/book.cpp '#include <sqlite3.h>'
notices app/hub.cpp '#include <QNetworkAccessManager>'
notices ui/pages/Page.qml 'color: "#ff0000"'
echo "The layer check notices what it is there for"
