// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

// A workbook keeps dates as numbers; only the format of a cell says that it is one.
namespace chapterhouse::csv {

enum class NumberKind { Plain, Date, Time, DateTime };

NumberKind kindOfBuiltInFormat(int id);
/// What a format such as "yyyy\-mm\-dd" or "[$-409]d/mmm/yy;@" makes of a number.
NumberKind kindOfFormat(QStringView format);

/// The number of a cell as text: as people would type it; dates in ISO form. `from1904`: the workbook counts its days
/// from 1904, as those of old Macs do.
std::string numberText(std::string_view number, NumberKind kind, bool from1904);

} // namespace chapterhouse::csv
