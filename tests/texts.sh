#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of the program has its translation, and none is kept that is gone.   usage: texts.sh SOURCE_DIR LUPDATE
set -euo pipefail
source_dir=$1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cp -r "$source_dir"/{app,db,ui,translations} "$scratch"
LUPDATE=$2 "$scratch/translations/update.sh"
status=0
for file in "$source_dir"/translations/*.ts; do
    name=$(basename "$file")
    if ! diff -u "$file" "$scratch/translations/$name"; then
        echo "$name does not hold the texts of the sources: run translations/update.sh"
        status=1
    fi
    if grep -n 'type="unfinished"' "$file"; then
        echo "$name: these are not translated"
        status=1
    fi
    # lupdate could not tell in which class such a text stands: it would never be found.
    if grep -nE '<name>(Text|app|cli|chapterhouse(::[a-z]+)?)</name>' "$file"; then
        echo "$name: a text without a context of its own"
        status=1
    fi
done
exit $status
