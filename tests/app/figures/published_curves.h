// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figures/chapter_comparison.h"
#include "app/figures/published_numbers.h"
#include "app/figures/told_parts.h"

#include <QTest>

namespace chapterhouse::test {

/// The months of every part of a book up to a day, as their curves tell them. By a name such as
/// "state/AL/2020-03/joined".
class PublishedCurves {
public:
    using Months = std::vector<app::MonthFigures>;
    using Numbers = std::map<QString, QString>;

    PublishedCurves(const app::RosterIndex::Pointer &index, QDate date, app::Suppression suppression)
        : m_index(index)
        , m_date(date)
        , m_suppression(suppression)
        , m_regions(PublishedNumbers::ownRegions(), index->directory())
    {
        const Months whole = app::byMonth(app::Scope(index), m_date);
        add(QStringLiteral("all"), whole, {whole, suppression});
        for (const app::ChapterEntry &chapter : index->chapters())
            addChapter(chapter);
        for (const app::State &state : index->directory().states())
            addStates(QStringLiteral("state/") + state.code, {state.code});
        for (const app::StateRegions::Group &group : m_regions.groups())
            addStates(group.value, group.states);
        addCompared();
    }

    const Numbers &numbers() const { return m_numbers; }
    const QStringList &names() const { return m_names; } ///< of the curves
    static QString monthOf(const app::MonthFigures &month) { return month.month.toString(QStringLiteral("yyyy-MM")); }
    const app::StateRegions &regions() const { return m_regions; }

private:
    QString textOf(int people) const { return m_suppression.count(people).text(m_suppression.threshold()); }

    void add(const QString &name, const Months &exact, const app::ToldMovement &told)
    {
        m_names.append(name);
        for (const app::MonthFigures &month : told.all(exact)) {
            const QString own = name + u'/' + monthOf(month) + u'/';
            m_numbers[own + QStringLiteral("members")] = textOf(month.members);
            m_numbers[own + QStringLiteral("joined")] = textOf(month.joined);
            m_numbers[own + QStringLiteral("left")] = textOf(month.left);
        }
        m_numbers[name + QStringLiteral("/sum/joined")] = textOf(told.sum(exact).joined);
        m_numbers[name + QStringLiteral("/sum/left")] = textOf(told.sum(exact).left);
    }

    void addChapter(const app::ChapterEntry &chapter)
    {
        if (chapter.isNational)
            return;
        app::RosterFilter filter;
        filter.chapters = {chapter.id};
        const Months months = app::byMonth(app::Scope(m_index, filter), m_date);
        add(QStringLiteral("chapter/") + chapter.id, months,
            app::toldChapter(*m_index, chapter.id, months, m_suppression));
    }

    void addStates(const QString &name, const QStringList &states)
    {
        std::vector<int> places;
        for (const QString &state : states)
            places.push_back(m_index->directory().stateIndex(state));
        const Months months = app::byMonth(app::Scope(m_index).inStates(places), m_date);
        if (!months.empty())
            add(name, months,
                app::toldStates(*m_index, states, app::statesOfOwn(m_regions, m_index->directory()), months,
                                m_suppression));
    }

    /// The same curves where chapters are compared: what they tell is the same.
    void addCompared()
    {
        const auto exact = std::make_shared<const app::ChapterComparison>(m_index, m_date);
        const auto told = exact->told(m_suppression);
        for (std::size_t place = 0; place < told->curves().chapters().size(); ++place) {
            const auto members = told->curves().members(place);
            for (std::size_t i = 0; i < members.size(); ++i) {
                const QString month = told->curves().days()[i].toString(QStringLiteral("yyyy-MM"));
                const QString name = QStringLiteral("chapter/%1/%2/members").arg(told->entry(place).id, month);
                if (m_numbers.count(name) > 0)
                    QCOMPARE(textOf(members[i]), m_numbers[name]);
            }
        }
    }

    app::RosterIndex::Pointer m_index;
    QDate m_date;
    app::Suppression m_suppression;
    app::StateRegions m_regions;
    Numbers m_numbers;
    QStringList m_names;
};

} // namespace chapterhouse::test
