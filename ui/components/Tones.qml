// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick
import Chapterhouse.App
import Chapterhouse.Theme

// The colours of a tone, as a badge wears them: never the only sign of it.
QtObject {
    function ink(tone: int): color {
        switch (tone) {
        case TableModel.Success: return Theme.color.success;
        case TableModel.Warning: return Theme.color.warning;
        case TableModel.Danger: return Theme.color.danger;
        case TableModel.Info: return Theme.color.info;
        }
        return Theme.color.textMuted;
    }

    function paper(tone: int): color {
        switch (tone) {
        case TableModel.Success: return Theme.color.successSoft;
        case TableModel.Warning: return Theme.color.warningSoft;
        case TableModel.Danger: return Theme.color.dangerSoft;
        case TableModel.Info: return Theme.color.infoSoft;
        }
        return Theme.color.hover;
    }
}
