// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/save_target.h"

#include <QFileInfo>

namespace chapterhouse::app {

namespace {

/// As LibreOffice says so; it would write its own over ours.
bool isOpenElsewhere(const QFileInfo &file)
{
    return QFileInfo::exists(file.path() + QStringLiteral("/.~lock.") + file.fileName() + u'#');
}

} // namespace

QString SaveTarget::question() const
{
    const QFileInfo file(m_file.toLocalFile());
    if (!file.isFile())
        return {};
    const QString text = tr("“%1” is there already. What it holds cannot be brought back.").arg(file.fileName());
    return isOpenElsewhere(file) ? text + u' ' + tr("It is open in another program: close it there first.") : text;
}

void SaveTarget::choose(const QUrl &file, const QString &suffix)
{
    const QString path = file.toLocalFile();
    const bool isNamed = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    m_file = isNamed ? file : QUrl::fromLocalFile(path + u'.' + suffix);
    Q_EMIT changed();
}

} // namespace chapterhouse::app
