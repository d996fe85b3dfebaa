// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/scratch_book.h"

#include <QTest>

#include <random>

using namespace chapterhouse::db;

/// Random actions on every captured table, undone to the empty book and redone, step by step.
class TestJournalRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoWalkThroughEveryState_data();
    void undoAndRedoWalkThroughEveryState();
};

namespace {

class RandomWriter {
public:
    RandomWriter(Connection &connection, std::mt19937 &random) : m_connection(connection), m_random(random) { }

    void write()
    {
        const qint64 number = openAction(m_connection);
        for (int left = below(6) + 1; left > 0; --left) {
            const int kind = below(10);
            if (kind < 6)
                insert(number);
            else if (kind < 9)
                update();
            else
                remove();
        }
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }
    QString id() { return QString::number(below(12)); }
    QString text() { return QStringLiteral("'t\"\\%1é😀'").arg(below(100)); }
    QString date() { return QStringLiteral("'20%1-0%2-11'").arg(below(20) + 10).arg(below(9) + 1); }

    /// Deferred references may be broken on the way; an insert that meets a key that is there is passed over.
    void insert(qint64 number)
    {
        static const QStringList templates{
            QStringLiteral("book_setting VALUES ('%1', %2, %4)"),
            QStringLiteral("school (id, name, state, latitude_micro, added_in) VALUES ('%1', %2, 'OH', %5, %4)"),
            QStringLiteral("region VALUES ('%1', %2, %4)"),
            QStringLiteral(
                "push (id, name, starts_on, ends_on, added_in) VALUES ('%1', %2, %3, nullif(%3, '2012-01-11'), %4)"),
            QStringLiteral("external_id VALUES (%2, 'member', '%1', '%5', %4)"),
            QStringLiteral("chapter (id, school_id, local_name, archived_on, added_in) VALUES ('%1', 'S', %2, %3, %4)"),
            QStringLiteral("chapter_channel SELECT id, '%1', 'website', %2, %4 FROM chapter"),
            QStringLiteral("chapter_status SELECT id, '%1', 'active', %3, %2, 'now', %4 FROM chapter"),
            QStringLiteral(
                "contact (chapter_id, id, happened_on, note, added_in) SELECT id, '%1', %3, %2, %4 FROM chapter"),
            QStringLiteral("head_count SELECT id, '%1', %3, %5, %2, 'now', %4 FROM chapter"),
            QStringLiteral("member (chapter_id, id, chosen_name, class_year, joined_on, notes, added_in) "
                           "SELECT id, '%1', %2, 2000 + %5, %3, %2, %4 FROM chapter"),
            QStringLiteral("member_status SELECT chapter_id, id, '%1', 'left', %3, 'other', 'now', %4 FROM member"),
            QStringLiteral(
                "consent SELECT chapter_id, id, 'school', 'full', nullif(%3, '2011-02-11'), %2, %4 FROM member"),
            QStringLiteral("officer_term (chapter_id, id, holder_name, office, starts_on, recorded_at, added_in) "
                           "SELECT id, '%1', %2, %2, %3, 'now', %4 FROM chapter"),
        };
        QString sql = QStringLiteral("INSERT OR IGNORE INTO ") + templates.at(below(int(templates.size())));
        m_connection.run(sql.replace(QStringLiteral("%1"), id())
                             .replace(QStringLiteral("%2"), text())
                             .replace(QStringLiteral("%3"), date())
                             .replace(QStringLiteral("%4"), QString::number(number))
                             .replace(QStringLiteral("%5"), QString::number(below(50)))
                             .toUtf8());
    }

    void update()
    {
        static const QStringList templates{
            QStringLiteral("book_setting SET value = %2"),
            QStringLiteral("school SET name = %2, longitude_micro = nullif(%5, 3)"),
            QStringLiteral("chapter SET notes = %2, roster_updated_on = %3"),
            QStringLiteral("chapter SET archived_on = NULL"),
            QStringLiteral("chapter_status SET since = %3"),
            QStringLiteral("contact SET outcome = 'other', note = %2"),
            QStringLiteral("head_count SET heads = %5"),
            QStringLiteral("member SET phone = %2, class_year = nullif(2000 + %5, 2003)"),
            QStringLiteral("member SET person_id = nullif('%5', '4'), chosen_name = %2"),
            QStringLiteral("member_status SET reason = 'lapsed'"),
            QStringLiteral("consent SET level = 'initials'"),
            QStringLiteral("officer_term SET ends_on = max(%3, starts_on)"),
            QStringLiteral("external_id SET record_id = '%5'"),
        };
        QString sql = QStringLiteral("UPDATE ") + templates.at(below(int(templates.size())));
        m_connection.run(sql.replace(QStringLiteral("%2"), text())
                             .replace(QStringLiteral("%3"), date())
                             .replace(QStringLiteral("%5"), QString::number(below(50)))
                             .toUtf8());
    }

    /// One row with all that hangs on it, the parent first: references are checked at the end only.
    void remove()
    {
        const QString key = id();
        static const QStringList templates{
            QStringLiteral("DELETE FROM member WHERE id = '%1'; DELETE FROM member_status WHERE member_id = '%1';"
                           "DELETE FROM consent WHERE member_id = '%1'"),
            QStringLiteral(
                "DELETE FROM chapter WHERE id = '%1'; DELETE FROM member WHERE chapter_id = '%1';"
                "DELETE FROM member_status WHERE chapter_id = '%1'; DELETE FROM consent WHERE chapter_id = '%1';"
                "DELETE FROM officer_term WHERE chapter_id = '%1'; DELETE FROM contact WHERE chapter_id = '%1';"
                "DELETE FROM chapter_status WHERE chapter_id = '%1'; DELETE FROM head_count WHERE chapter_id = '%1';"
                "DELETE FROM chapter_channel WHERE chapter_id = '%1'"),
            QStringLiteral("DELETE FROM book_setting WHERE key = '%1'"),
            QStringLiteral("DELETE FROM external_id WHERE external_id = '%1'"),
            QStringLiteral("DELETE FROM push WHERE id = '%1'"),
            QStringLiteral("DELETE FROM region WHERE id = '%1'"),
            QStringLiteral("DELETE FROM head_count WHERE id = '%1'"),
            QStringLiteral("DELETE FROM officer_term WHERE id = '%1'"),
        };
        m_connection.run(templates.at(below(int(templates.size()))).arg(key).toUtf8());
    }

    Connection &m_connection;
    std::mt19937 &m_random;
};

} // namespace

void TestJournalRandom::undoAndRedoWalkThroughEveryState_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestJournalRandom::undoAndRedoWalkThroughEveryState()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    ScratchBook book;
    std::vector<QStringList> states{snapshot(book.connection)};
    for (int i = 0; i < 60; ++i) {
        const Change change = book.perform([&](Connection &connection) { RandomWriter(connection, random).write(); });
        if (change.number > 0)
            states.push_back(snapshot(book.connection));
    }

    for (int round = 0; round < 2; ++round) {
        for (std::size_t state = states.size() - 1; state-- > 0;) {
            book.undo();
            QCOMPARE(snapshot(book.connection), states[state]);
        }
        QVERIFY(!Journal(book.connection).nextUndo());
        for (std::size_t state = 1; state < states.size(); ++state) {
            book.redo();
            QCOMPARE(snapshot(book.connection), states[state]);
        }
        QVERIFY(!Journal(book.connection).nextRedo());
    }
    QCOMPARE(book.connection.text("PRAGMA integrity_check"), QStringLiteral("ok"));
}

QTEST_GUILESS_MAIN(TestJournalRandom)
#include "tst_journal_random.moc"
