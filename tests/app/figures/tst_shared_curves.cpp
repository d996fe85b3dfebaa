// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the curves of all chapters, states and regions beside each other and beside that of the whole, as someone who
// adds and subtracts them over places and over months would: no group of one to nine people may be pinned down.
#include "app/figures/chapter_comparison.h"
#include "app/figures/plain_book.h"
#include "app/figures/report_reader.h"
#include "app/figures/told_parts.h"
#include "db/region_store.h"

#include <QTest>

using namespace chapterhouse;
using test::PlainBook;
using test::ReportReader;

namespace {

using Months = std::vector<app::MonthFigures>;
using Numbers = std::map<QString, QString>;

const QDate endOfCurves(2019, 5, 31);

QString monthOf(const app::MonthFigures &month)
{
    return month.month.toString(QStringLiteral("yyyy-MM"));
}

/// The months of every part of a book, as their curves tell them.
class Curves {
public:
    Curves(const app::RosterIndex::Pointer &index, app::Suppression suppression)
        : m_index(index), m_suppression(suppression), m_regions(own(), index->directory())
    {
        const Months whole = app::byMonth(app::Scope(index), endOfCurves);
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
    const app::StateRegions &regions() const { return m_regions; }

private:
    static std::vector<db::Region> own()
    {
        return {{QStringLiteral("one"), QStringLiteral("One"), {QStringLiteral("AL"), QStringLiteral("NY")}},
                {QStringLiteral("two"), QStringLiteral("Two"), {QStringLiteral("PA"), QStringLiteral("DC")}}};
    }

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
        const Months months = app::byMonth(app::Scope(m_index, filter), endOfCurves);
        add(QStringLiteral("chapter/") + chapter.id, months,
            app::toldChapter(*m_index, chapter.id, months, m_suppression));
    }

    void addStates(const QString &name, const QStringList &states)
    {
        std::vector<int> places;
        for (const QString &state : states)
            places.push_back(m_index->directory().stateIndex(state));
        const Months months = app::byMonth(app::Scope(m_index).inStates(places), endOfCurves);
        if (!months.empty())
            add(name, months,
                app::toldStates(*m_index, states, app::statesOfOwn(m_regions, m_index->directory()), months,
                                m_suppression));
    }

    /// The same curves where chapters are compared: what they tell is the same.
    void addCompared()
    {
        const auto exact = std::make_shared<const app::ChapterComparison>(m_index, endOfCurves);
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
    app::Suppression m_suppression;
    app::StateRegions m_regions;
    Numbers m_numbers;
    QStringList m_names;
};

/// Adds over places, month by month.
void addPlaces(ReportReader &reader, const app::RosterIndex &index, const Curves &told, const QString &end)
{
    QStringList states;
    for (const QString &name : told.names()) {
        if (name.startsWith(QLatin1String("state/")) && told.numbers().count(name + end) > 0)
            states.append(name + end);
    }
    reader.adds(QStringLiteral("all") + end, states);
    for (const app::StateRegions::Group &group : told.regions().groups()) {
        QStringList parts;
        for (const QString &state : group.states) {
            if (states.contains(QStringLiteral("state/") + state + end))
                parts.append(QStringLiteral("state/") + state + end);
        }
        reader.adds(group.value + end, parts);
    }
    for (std::size_t state = 0; state < index.directory().states().size(); ++state) {
        QStringList chapters;
        for (const app::ChapterEntry &chapter : index.chapters()) {
            const QString name = QStringLiteral("chapter/") + chapter.id + end;
            if (chapter.state == int(state) && told.numbers().count(name) > 0)
                chapters.append(name);
        }
        reader.adds(QStringLiteral("state/") + index.directory().states()[state].code + end, chapters, false);
    }
}

/// Subtracts one month from the other, and adds them all.
void addMonths(ReportReader &reader, const Months &months, const QString &name)
{
    QStringList joined;
    QStringList left;
    QString before;
    for (const app::MonthFigures &month : months) {
        const QString own = name + u'/' + monthOf(month) + u'/';
        ReportReader::Terms terms{{own + QStringLiteral("members"), 1},
                                  {own + QStringLiteral("joined"), -1},
                                  {own + QStringLiteral("left"), 1}};
        if (!before.isEmpty() && reader.knows(before + QStringLiteral("members")))
            terms.emplace_back(before + QStringLiteral("members"), -1);
        reader.balances(terms);
        before = own;
        if (!reader.knows(own + QStringLiteral("joined")))
            continue;
        joined.append(own + QStringLiteral("joined"));
        left.append(own + QStringLiteral("left"));
    }
    reader.adds(name + QStringLiteral("/sum/joined"), joined);
    reader.adds(name + QStringLiteral("/sum/left"), left);
}

} // namespace

class TestSharedCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addingAndSubtractingCurvesPinsNoSmallGroup()
    {
        int bad = 0;
        int small = 0;
        for (quint32 seed = 0; seed < 40; ++seed) {
            PlainBook book(seed);
            const auto index = app::RosterIndex::load(book.connection(), app::Directory::shipped());
            const Curves told(index, app::Suppression(10));
            const Curves exact(index, app::Suppression::off());
            ReportReader reader(told.numbers(), exact.numbers());
            const Months months = app::byMonth(app::Scope(index), endOfCurves);
            for (const app::MonthFigures &month : months) {
                for (const char *count : {"/members", "/joined", "/left"})
                    addPlaces(reader, *index, told, u'/' + monthOf(month) + QLatin1String(count));
            }
            for (const QString &name : told.names())
                addMonths(reader, months, name);
            reader.think();
            if (!reader.pinned().isEmpty()) {
                ++bad;
                qWarning("book %u: %s", seed, qPrintable(reader.pinned().join(QStringLiteral("; "))));
            }
            for (const auto &[name, text] : told.numbers())
                small += text == QLatin1String("<10") ? 1 : 0;
        }
        QCOMPARE(bad, 0);
        QVERIFY(small > 100); // it is not that nothing is told
    }
};

QTEST_GUILESS_MAIN(TestSharedCurves)
#include "tst_shared_curves.moc"
