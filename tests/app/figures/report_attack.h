// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/expansion/white_space.h"
#include "app/figures/academic_year.h"
#include "app/figures/published_numbers.h"
#include "app/figures/report_reader.h"

#include <algorithm>
#include <set>

namespace chapterhouse::test {

inline QString part(const QString &name, int place)
{
    return name.section(u'/', place, place);
}

/// Everything that anyone can know about what adds up to what in a report.
class Attack {
public:
    Attack(db::Connection &connection, const app::RosterIndex::Pointer &index, QDate date, const PublishedNumbers &told,
           const PublishedNumbers &exact)
        : m_connection(connection)
        , m_snapshot(index)
        , m_index(*index)
        , m_date(date)
        , m_told(told)
        , m_reader(told.all(), exact.all())
    {
        samePeople();
        summaries();
        whiteSpace();
        places();
        yearAgo();
        kept();
        traits();
        months();
        pushes();
        m_reader.think();
    }

    QStringList pinned() const { return m_reader.pinned(); }

private:
    static QString month(QDate day) { return day.toString(QStringLiteral("yyyy-MM")); }
    QString now() const { return QStringLiteral("month/%1/").arg(month(m_date)); }

    void samePeople()
    {
        for (const char *column : {"members", "joined_12m", "left_12m"}) {
            const QString name = QLatin1String(column);
            m_reader.same(QStringLiteral("all//") + name, QStringLiteral("brief//") + name);
            m_reader.same(QStringLiteral("all//") + name, now() + name);
            for (const QString &state :
                 m_told.names(QStringLiteral("page-(state|region|division|own-region|chapter)/.*/") + name))
                m_reader.same(state, state.mid(5));
        }
        for (const QString &one : m_told.names(QStringLiteral("(movement-(12|36)|curve-month)/\\d.*/(joined|left)")))
            m_reader.same(one, QStringLiteral("month/%1/%2").arg(part(one, 1), part(one, 2)));
        for (const QString &one : m_told.names(QStringLiteral("curve-(term|month)/\\d.*/(joined|left|members)")))
            m_reader.same(one, part(one, 0).mid(6) + u'/' + part(one, 1) + u'/' + part(one, 2));
        m_reader.same(QStringLiteral("all//counted_only"), now() + QStringLiteral("counted_only"));
        for (const QString &one : m_told.names(QStringLiteral("channel/.*/joined_12m"))) {
            const QString name = app::nameOf(app::channel(part(one, 1).toStdString()));
            m_reader.same(one, QStringLiteral("brief-channel/%1/joined").arg(name));
        }
        for (const QString &one : m_told.names(QStringLiteral("need/.*/members"))) {
            m_reader.same(one, QStringLiteral("chapter/%1/members").arg(part(one, 1)));
            m_reader.same(QStringLiteral("need/%1/ago").arg(part(one, 1)),
                          QStringLiteral("ago-chapter/%1/members").arg(part(one, 1)));
        }
        for (const QString &one : m_told.names(QStringLiteral("cohort/.*/joined")))
            m_reader.same(one, QStringLiteral("cohorts/%1/joined").arg(part(one, 1)));
    }

    /// What sentences sum up stands in the tables.
    void summaries()
    {
        for (const char *flow : {"/joined", "/left"}) {
            for (const char *span : {"12", "36", "0"}) {
                const QString name = QStringLiteral("movement-") + QLatin1String(span);
                m_reader.adds(name + QStringLiteral("-sum/") + QLatin1String(flow),
                              m_told.names(name + QStringLiteral("/.*") + QLatin1String(flow)));
            }
        }
    }

    void places()
    {
        for (const char *column : {"members", "joined_12m", "left_12m"}) {
            const QString name = QLatin1String(column);
            const QString end = u'/' + name;
            for (const char *parts : {"state", "region", "division", "own-region", "channel"}) {
                QStringList all = m_told.names(QLatin1String(parts) + QStringLiteral("/.*") + end);
                const QString unknown = QStringLiteral("state/") + end; // of what is in no known state
                if (m_told.has(unknown) && !all.contains(unknown) && QLatin1String(parts) != QLatin1String("channel"))
                    all.append(unknown);
                m_reader.adds(QStringLiteral("all//") + name, all);
            }
            groups(QString(), end);
            std::map<QString, QStringList> byState;
            if (name == QLatin1String("members"))
                byState = m_network;
            for (const app::ChapterEntry &chapter : m_index.chapters()) {
                const QString code =
                    chapter.state < 0 ? QString() : m_index.directory().states()[std::size_t(chapter.state)].code;
                const QString one = QStringLiteral("chapter/") + chapter.id + end;
                if (m_told.has(one) && !chapter.isNational)
                    byState[code].append(one);
            }
            for (const auto &[code, chapters] : byState)
                m_reader.adds(QStringLiteral("state/") + code + end, chapters, false);
        }
    }

    /// Regions and divisions as sums of states, and regions as sums of divisions.
    void groups(const QString &day, const QString &end)
    {
        using Kind = app::StateRegions::Kind;
        const app::StateRegions regions(PublishedNumbers::ownRegions(), m_index.directory());
        for (const auto &[kind, name] : {std::pair(Kind::Census, QStringLiteral("region/")),
                                         std::pair(Kind::Division, QStringLiteral("division/")),
                                         std::pair(Kind::Own, QStringLiteral("own-region/"))}) {
            for (const auto &group : regions.covering(kind, m_index.directory())) {
                QStringList states;
                QStringList divisions;
                for (const QString &code : group.states) {
                    if (m_told.has(day + QStringLiteral("state/") + code + end))
                        states.append(day + QStringLiteral("state/") + code + end);
                }
                for (const auto &division : regions.covering(Kind::Division, m_index.directory())) {
                    const QString one = day + QStringLiteral("division/") + division.value + end;
                    if (group.states.contains(division.states.front()) && m_told.has(one))
                        divisions.append(one);
                }
                m_reader.adds(day + name + group.value + end, states);
                if (kind == Kind::Census)
                    m_reader.adds(day + name + group.value + end, divisions);
            }
        }
    }

    /// The network by school, beside the chapters there that do not count.
    void whiteSpace()
    {
        const auto records = app::ExpansionRecords::read(m_connection, m_date);
        for (const app::OpenSchool &school : app::openSchools(m_index, records, m_date)) {
            const QString network = QStringLiteral("network/") + school.id;
            m_reader.group(network, school.network);
            m_network[school.state].append(network);
            QStringList parts{network};
            for (const std::size_t chapter : school.chapters)
                parts.append(QStringLiteral("chapter/%1/members").arg(m_index.chapters()[chapter].id));
            m_reader.adds(QStringLiteral("there/%1/people").arg(school.id), parts, false);
        }
    }

    /// A year before chapters made up states, too; and what happened in between is told.
    void yearAgo()
    {
        const QString end = QStringLiteral("/members");
        m_reader.adds(QStringLiteral("ago-all//members"), m_told.names(QStringLiteral("ago-state/.*/members")));
        groups(QStringLiteral("ago-"), end);
        std::map<QString, QStringList> byState;
        for (const app::ChapterEntry &chapter : m_index.chapters()) {
            const QString ago = QStringLiteral("ago-chapter/") + chapter.id;
            const QString page = QStringLiteral("page-chapter/") + chapter.id;
            if (!m_told.has(ago + end))
                continue;
            byState[chapter.state < 0 ? QString() : m_index.directory().states()[std::size_t(chapter.state)].code]
                .append(ago + end);
            m_reader.adds(ago + end, {page + QStringLiteral("/starters")}, false);
            m_reader.adds(page + QStringLiteral("/starters"), {page + QStringLiteral("/retained")}, false);
            m_reader.adds(page + QStringLiteral("/starters"), {page + QStringLiteral("/starters_student")}, false);
            m_reader.adds(page + QStringLiteral("/starters_student"), {page + QStringLiteral("/retained_student")},
                          false);
        }
        for (const auto &[code, chapters] : byState)
            m_reader.adds(QStringLiteral("ago-state/") + code + end, chapters, false);
        for (const QString &ago : m_told.names(QStringLiteral("ago-.*/members"))) {
            const QString now = ago.mid(4).section(u'/', 0, 1);
            m_reader.balances({{now + end, 1},
                               {ago, -1},
                               {now + QStringLiteral("/joined_12m"), -1},
                               {now + QStringLiteral("/left_12m"), 1}});
        }
    }

    /// Of those who were there a year before, some stayed and others left: by place, by month and by channel.
    void kept()
    {
        for (const QString &name : m_told.names(QStringLiteral(".*/retained"))) {
            const QString own = name.section(u'/', 0, 1);
            if (own.startsWith(QLatin1String("page-")) || own.startsWith(QLatin1String("academic-year")))
                continue;
            m_reader.adds(own + QStringLiteral("/starters"), {name}, false);
            m_reader.adds(own + QStringLiteral("/starters"), {own + QStringLiteral("/starters_student")}, false);
            m_reader.adds(own + QStringLiteral("/starters_student"), {own + QStringLiteral("/retained_student")},
                          false);
            m_reader.same(name, own + QStringLiteral("/retained_student"));
            m_reader.adds(own + QStringLiteral("/members"), {name, own + QStringLiteral("/counted_only")}, false);
            m_reader.adds(QStringLiteral("ago-") + own + QStringLiteral("/members"),
                          {own + QStringLiteral("/starters")}, false);
        }
        for (const QString &count : {QStringLiteral("/starters"), QStringLiteral("/retained"),
                                     QStringLiteral("/starters_student"), QStringLiteral("/retained_student")}) {
            const QString whole = QStringLiteral("all/") + count;
            for (const char *parts : {"state", "region", "division", "own-region", "channel"})
                m_reader.adds(whole, m_told.names(QLatin1String(parts) + QStringLiteral("/.*") + count));
            groups(QString(), count);
            m_reader.same(whole, now().chopped(1) + count);
            m_reader.same(whole, QStringLiteral("academic-year/last_12_months") + count);
            std::map<QString, QStringList> byState;
            for (const app::ChapterEntry &chapter : m_index.chapters()) {
                const QString one = QStringLiteral("chapter/") + chapter.id + count;
                m_reader.same(one, QStringLiteral("page-") + one);
                if (m_told.has(one) && !chapter.isNational && chapter.state >= 0)
                    byState[m_index.directory().states()[std::size_t(chapter.state)].code].append(one);
            }
            for (const auto &[code, chapters] : byState)
                m_reader.adds(QStringLiteral("state/") + code + count, chapters, false);
        }
        for (const QString &name : m_told.names(QStringLiteral("month/.*/starters"))) {
            const QDate first = QDate::fromString(part(name, 1) + QStringLiteral("-01"), Qt::ISODate);
            const QString before = QStringLiteral("month/%1/").arg(month(first.addYears(-1)));
            m_reader.adds(before + QStringLiteral("members"), {name, before + QStringLiteral("counted_only")});
        }
    }

    /// Pushes as sums of the spans between their ends, and these of the channels by year.
    void pushes()
    {
        const app::FirstJoins joins{app::Scope(m_snapshot), m_date};
        if (!joins.first().isValid())
            return;
        const auto results = app::resultsOf(PublishedNumbers::pushes(), joins);
        const QDate old = app::lastOldEnough(m_date).addDays(1);
        std::set<QDate> days{joins.first(), old, m_date.addDays(1)};
        for (const app::PushResult &push : results)
            days.insert({push.period.from, push.period.until});
        for (int year = 2010; year <= app::academicYear(m_date); ++year)
            days.insert(app::beginOfAcademicYear(year));
        struct Span {
            app::Period period;
            app::Channel channel;
            QString name;
        };
        std::vector<Span> spans;
        for (auto from = days.begin(); std::next(from) != days.end(); ++from) {
            for (int channel = 0; channel < app::channelCount; ++channel) {
                const app::Period period{*from, *std::next(from)};
                const QString name = QStringLiteral("span/%1/%2").arg(period.from.toString(Qt::ISODate)).arg(channel);
                m_reader.group(name, joins.joined(period, app::Channel(channel)));
                m_reader.group(name + QStringLiteral("/kept"), joins.kept(period, app::Channel(channel)).part);
                m_reader.adds(name, {name + QStringLiteral("/kept")}, false);
                spans.push_back({period, app::Channel(channel), name});
            }
        }
        const auto in = [&spans](const app::Period &period, app::Channel channel, const QString &end) {
            QStringList names;
            for (const Span &span : spans) {
                const bool isIn = span.period.from >= period.from && span.period.until <= period.until;
                if (isIn && (channel == app::Channel::None || channel == span.channel))
                    names.append(span.name + end);
            }
            return names;
        };
        for (const app::PushResult &push : results) {
            const QString own = QStringLiteral("push/") + push.push.name;
            const app::Period past{push.period.from, std::min(push.period.until, old)};
            m_reader.adds(own + QStringLiteral("/joined"), in(push.period, push.push.channel, {}));
            m_reader.adds(own + QStringLiteral("/joined_12m_ago"), in(past, push.push.channel, {}));
            m_reader.adds(own + QStringLiteral("/kept_12m"), in(past, push.push.channel, QStringLiteral("/kept")));
        }
        for (const QString &cell : m_told.names(QStringLiteral("channel-year/.*"))) {
            const int year = part(cell, 1).left(4).toInt();
            const auto channel = app::channel(part(cell, 2).toStdString());
            if (channel != app::Channel::None)
                m_reader.adds(cell,
                              in({app::beginOfAcademicYear(year), app::beginOfAcademicYear(year + 1)}, channel, {}));
        }
    }

    void traits()
    {
        for (const QString &row : m_told.names(QStringLiteral("class-year/.*/members"))) {
            const QString year = row.section(u'/', 0, 1);
            m_reader.adds(row,
                          {year + QStringLiteral("/at_md_schools"), year + QStringLiteral("/at_do_schools"),
                           year + QStringLiteral("/elsewhere")});
        }
        QStringList parts = m_told.names(QStringLiteral("class-year/.*/members"));
        parts.append(QStringLiteral("all//counted_only"));
        m_reader.adds(QStringLiteral("all//members"), parts);
        QStringList graduating = m_told.names(QStringLiteral("break-even/.*/graduating"));
        m_reader.adds(QStringLiteral("class-year/%1/members").arg(app::graduationYear(m_date)), graduating);
        for (const app::ChapterEntry &chapter : m_index.chapters()) {
            const auto all = m_index.chapters();
            const bool isNamesake =
                std::count_if(all.begin(), all.end(),
                              [&](const app::ChapterEntry &other) { return other.name == chapter.name; })
                > 1; // the table has them by name
            if (isNamesake)
                continue;
            const QString own = QStringLiteral("chapter/") + chapter.id;
            const QString even = QStringLiteral("break-even/") + chapter.name;
            m_reader.adds(own + QStringLiteral("/members"),
                          {even + QStringLiteral("/members"), own + QStringLiteral("/counted_only")});
            const QString staying = QStringLiteral("staying/%1/people").arg(chapter.id);
            m_reader.adds(even + QStringLiteral("/members"), {staying, even + QStringLiteral("/graduating")});
            if (app::beginOfAcademicYear(app::academicYear(m_date)).addDays(-1) == m_date.addYears(-1))
                m_reader.same(even + QStringLiteral("/members_at_start"),
                              QStringLiteral("page-chapter/%1/starters").arg(chapter.id));
            m_reader.adds(even + QStringLiteral("/members"),
                          {even + QStringLiteral("/graduating"), even + QStringLiteral("/class_year_unknown")}, false);
        }
        for (const QString &cohort : m_told.names(QStringLiteral("cohort/.*/joined"))) {
            QStringList channels = m_told.names(QStringLiteral("channel-year/%1/.*").arg(part(cohort, 1)));
            m_reader.adds(cohort, channels);
            for (const QString &kept : m_told.names(QStringLiteral("cohort-kept/%1/.*").arg(part(cohort, 1))))
                m_reader.adds(QStringLiteral("cohorts/%1/joined").arg(part(cohort, 1)), {kept}, false);
        }
        for (const QString &channel : m_told.names(QStringLiteral("channel-retention/.*/joined_12m_ago"))) {
            const QString code = part(channel, 1).isEmpty() ? QStringLiteral("not_known") : part(channel, 1);
            QStringList years; // those that were over a year ago
            for (const QString &year : m_told.names(QStringLiteral("channel-year/.*/") + code)) {
                if (app::endOfAcademicYear(part(year, 1).left(4).toInt()) <= m_date.addYears(-1))
                    years.append(year);
            }
            m_reader.adds(channel, years);
            m_reader.adds(channel, {channel.section(u'/', 0, 1) + QStringLiteral("/kept_12m")}, false);
        }
        for (const QString &year : m_told.names(QStringLiteral("academic-year/.*/starters"))) {
            const QString own = year.section(u'/', 0, 1);
            m_reader.adds(year, {own + QStringLiteral("/starters_student")}, false);
            m_reader.adds(own + QStringLiteral("/starters_student"), {own + QStringLiteral("/retained")}, false);
        }
        m_reader.adds(
            QStringLiteral("academic-year/last_12_months/starters"),
            {QStringLiteral("academic-year/last_12_months/starters_student"), QStringLiteral("retention//graduates")});
    }

    /// Months add up to terms, years and twelve months, and say by how much the curve moves.
    void months()
    {
        QString before;
        for (const QString &name : m_told.names(QStringLiteral("month/.*/members"))) {
            const QDate first = QDate::fromString(part(name, 1) + QStringLiteral("-01"), Qt::ISODate);
            const QString own = QStringLiteral("month/%1/").arg(part(name, 1));
            std::vector<std::pair<QString, int>> terms{{own + QStringLiteral("members"), 1},
                                                       {own + QStringLiteral("counted_only"), -1},
                                                       {own + QStringLiteral("joined"), -1},
                                                       {own + QStringLiteral("left"), 1}};
            if (!before.isEmpty()) {
                terms.emplace_back(before + QStringLiteral("members"), -1);
                terms.emplace_back(before + QStringLiteral("counted_only"), 1);
            }
            m_reader.balances(terms);
            before = own;
            for (const char *flow : {"joined", "left"}) {
                const QString end = u'/' + QLatin1String(flow);
                m_byTerm[app::termCode(first) + end].append(own + QLatin1String(flow));
                m_byYear[app::academicYearName(app::academicYear(first)) + end].append(own + QLatin1String(flow));
                QStringList twelve;
                for (int back = 0; back < 12; ++back) {
                    const QString one = QStringLiteral("month/%1").arg(month(first.addMonths(-back))) + end;
                    if (m_told.has(one))
                        twelve.append(one);
                }
                m_reader.adds(own + QLatin1String(flow) + QStringLiteral("_12m"), twelve);
            }
            const QString start =
                QStringLiteral("academic-year/%1/starters").arg(app::academicYearCode(app::academicYear(first) + 1));
            if (first.month() == 7)
                m_reader.adds(own + QStringLiteral("members"), {start, own + QStringLiteral("counted_only")});
        }
        for (const auto &[name, all] : m_byTerm)
            m_reader.adds(QStringLiteral("term/") + name, all);
        for (const auto &[name, all] : m_byYear)
            m_reader.adds(QStringLiteral("brief-year/") + name, all);
    }

    db::Connection &m_connection;
    app::RosterIndex::Pointer m_snapshot;
    const app::RosterIndex &m_index;
    QDate m_date;
    const PublishedNumbers &m_told;
    ReportReader m_reader;
    std::map<QString, QStringList> m_network; ///< by state
    std::map<QString, QStringList> m_byTerm;
    std::map<QString, QStringList> m_byYear;
};

} // namespace chapterhouse::test
