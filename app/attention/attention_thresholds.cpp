// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attention/attention_thresholds.h"

#include "db/setting_store.h"

namespace chapterhouse::app {

namespace {

constexpr int mostDays = 1000;

} // namespace

const AttentionThresholds::Field AttentionThresholds::membersDown{"attention_members_down_percent",
                                                                  &AttentionThresholds::membersDownPercent, 100};
const AttentionThresholds::Field AttentionThresholds::vacant{"attention_vacant_days", &AttentionThresholds::vacantDays,
                                                             mostDays};
const AttentionThresholds::Field AttentionThresholds::roster{"attention_roster_days", &AttentionThresholds::rosterDays,
                                                             mostDays};
const AttentionThresholds::Field AttentionThresholds::termEnds{"attention_term_ends_days",
                                                               &AttentionThresholds::termEndsDays, mostDays};
const AttentionThresholds::Field AttentionThresholds::stuck{"attention_stuck_days", &AttentionThresholds::stuckDays,
                                                            mostDays};

AttentionThresholds AttentionThresholds::fromSettings(const QMap<QString, QString> &settings)
{
    AttentionThresholds thresholds;
    for (const Field *field : {&membersDown, &vacant, &roster, &termEnds, &stuck}) {
        bool isNumber = false;
        const int value = settings.value(QLatin1String(field->key)).toInt(&isNumber);
        if (isNumber && value >= 0 && value <= field->most)
            thresholds.*field->value = value;
    }
    return thresholds;
}

AttentionThresholds AttentionThresholds::read(db::Connection &connection)
{
    return fromSettings(db::SettingStore(connection).all());
}

} // namespace chapterhouse::app
