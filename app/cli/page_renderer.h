// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/book_overview.h"
#include "app/result.h"
#include "app/states/states_overview.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QString>

#include <functional>

namespace chapterhouse::cli {

/// A page to be drawn without a window, and the book it is about.
struct PageRequest {
    QString page; ///< "dashboard" or "states"
    QString title;
    QSize size;
    bool isDark = false;
    QDate asOf;
    app::StatesOverview::Measure measure = app::StatesOverview::Share; ///< of the states, as the next two
    app::StatesOverview::Grouping grouping = app::StatesOverview::States;
    app::StateRegions regions;
    app::RosterIndex::Pointer snapshot;
    app::OverviewSettings settings;
};

/// Draws a page and returns it as a PNG file. The program hands one in, because this layer knows no Qt Quick.
using PageRenderer = std::function<app::Result<QByteArray>(const PageRequest &)>;

void setPageRenderer(PageRenderer renderer);
const PageRenderer &pageRenderer();

} // namespace chapterhouse::cli
