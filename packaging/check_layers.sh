#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Keeps the layers: ui asks app, app asks db, nobody asks upwards; SQLite is spoken only in db; colours live in the
# theme; every file says its licence; nothing of one machine is in the tree.   usage: check_layers.sh [TREE]
set -uo pipefail
cd "${1:-.}" || exit 2
faults=0

# refuse WHAT PATTERN [-- PATHSPEC...]: no tracked file of the path may match the pattern.
refuse() {
    local what=$1 pattern=$2 found
    shift 3
    found=$(git grep -nIE "$pattern" -- "$@")
    [ -z "$found" ] && return
    printf '%s:\n%s\n\n' "$what" "$found"
    faults=$((faults + 1))
}

refuse "db/ asks a layer above it" '#include *[<"](app|ui)/' -- 'db/*'
refuse "db/ knows Gui, Qml or Quick" '#include *<(QGui|QQml|QQuick|QtGui|QtQml|QtQuick|QPainter|QFont)' -- 'db/*'
refuse "app/ asks ui/" '#include *[<"]ui/' -- 'app/*' ':!app/main.cpp'
refuse "app/ knows Qt Quick" '#include *<(QQuick|QtQuick)' -- 'app/*'
refuse "sqlite3.h outside db/" '#include *<sqlite3\.h>' -- '*.cpp' '*.h' ':!db/*' ':!tests/bench/*'
refuse "Qt SQL is not used" 'QSql[A-Z]' -- '*.cpp' '*.h' '*.txt'
refuse "Network code" '#include *<(QNetwork|QTcp|QUdp|QtNetwork|QSsl|QWebSocket)|XMLHttpRequest|Qt6::Network' -- '*.cpp' '*.h' '*.qml' '*.txt'
refuse "A colour outside the theme" '"#[0-9a-fA-F]{3,8}"' -- 'ui/*.qml' ':!ui/theme/*'
refuse "A context property" 'setContextProperty' -- '*.cpp'
refuse "Debug output" 'console\.log|qDebug\(\)' -- 'db/*' 'app/*' 'ui/*'
refuse "Left for later" '(TODO|FIXME|XXX)\b' -- 'db/*' 'app/*' 'ui/*' 'tests/*.cpp' 'tests/*.qml'
refuse "A path of one machine" '/home/[a-z]|/work/' -- . ':!LICENSE' ':!packaging/check_layers.sh'

unlicensed=$(git ls-files -- '*.cpp' '*.h' '*.qml' '*.sql' '*.sh' '*.py' '*CMakeLists.txt' run test .ci/run |
    xargs -r grep -L 'SPDX-License-Identifier: GPL-3.0-or-later')
if [ -n "$unlicensed" ]; then
    printf 'No SPDX line:\n%s\n\n' "$unlicensed"
    faults=$((faults + 1))
fi

[ "$faults" -eq 0 ] && echo "Layers: nothing to report"
exit "$((faults > 0))"
