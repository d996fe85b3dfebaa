// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/people/duplicate_finder.h"

#include <QString>

namespace chapterhouse::app {

QString likelihoodText(Likelihood likelihood); ///< "Sure"
int toneOf(Likelihood likelihood);
/// "Same personal e-mail, close name, same chapter, but different class years": the weightiest first.
QString evidenceText(Evidences evidence);

} // namespace chapterhouse::app
