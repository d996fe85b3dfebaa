// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/states/states_overview.h"
#include "db/connection.h"
#include "db/journal.h"
#include "db/migrator.h"
#include "db/region_store.h"

#include <QTest>

namespace chapterhouse::test {

inline QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

/// Alabama: a chapter of twelve at UAB, one in the making at South Alabama. Puerto Rico: a chapter of three. Ohio: a
/// chapter that is over. One chapter at a school that no one knows.
struct StatesFixture {
    StatesFixture() { db::migrate(connection, db::builtInMigrations()); }

    template <typename Work> void change(Work work)
    {
        db::Action action(connection, {text("test"), {}, {}, {}});
        added = action.number();
        work();
        action.commit();
    }
    void fill()
    {
        change([this] {
            addChapter("A", "uab", "active");
            addChapter("F", "south-alabama", "forming");
            addChapter("P", "ponce", "at_risk");
            addChapter("O", "ohio-state", "closed");
            addChapter("X", "nowhere", "active");
            addMembers("A", 12);
            addMembers("P", 3);
        });
    }

    template <typename... Values> void run(std::string_view sql, const Values &...values)
    {
        connection.prepare(sql).bind(values...).execute();
    }
    void addChapter(const char *id, const char *school, const char *status)
    {
        run("INSERT INTO chapter (id, school_id, added_in) VALUES (?1, ?2, ?3)", text(id), text(school), added);
        run("INSERT INTO chapter_status (chapter_id, id, status, since, recorded_at, added_in) "
            "VALUES (?1, 'S', ?2, '2019-03-01', '', ?3)",
            text(id), text(status), added);
    }
    void addMembers(const char *chapter, int count)
    {
        for (int i = 0; i < count; ++i)
            run("INSERT INTO member (chapter_id, id, chosen_name, joined_on, added_in) "
                "VALUES (?1, ?2, 'A', '2020-02-01', ?3)",
                text(chapter), QStringLiteral("%1%2").arg(text(chapter)).arg(i), added);
    }

    void show()
    {
        overview.setAsOf(QDate(2020, 8, 31));
        index = app::RosterIndex::load(connection, app::Directory::shipped());
        overview.setSnapshot(index);
        QTRY_VERIFY(overview.isReady());
    }

    QVariant state(const char *code, const char *role)
    {
        const app::StatesModel &model = *overview.states();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (cell(model, row, "code") == text(code))
                return cell(model, row, role);
        }
        return {};
    }
    QString tableCell(const char *code, int column)
    {
        const app::StatesTable &table = *overview.table();
        return table.index(table.rowOf(text(code)), column).data().toString();
    }
    QString figure(const QString &title)
    {
        const app::StateFiguresModel &figures = *overview.figures();
        for (int row = 0; row < figures.rowCount(); ++row) {
            if (cell(figures, row, "title") == title)
                return cell(figures, row, "value").toString();
        }
        return {};
    }
    /// The row of the list beside the map that opens this chapter; -1 if there is none.
    int placeOf(const char *chapter)
    {
        const app::StatePlacesModel &places = *overview.places();
        for (int row = 0; row < places.count(); ++row) {
            if (cell(places, row, "chapterId") == text(chapter))
                return row;
        }
        return -1;
    }
    QStringList legend()
    {
        QStringList list;
        for (int row = 0; row < overview.legend()->rowCount(); ++row)
            list.append(cell(*overview.legend(), row, "text").toString());
        return list;
    }
    QString place(int row, const char *role) { return cell(*overview.places(), row, role).toString(); }
    static QVariant cell(const QAbstractItemModel &model, int row, const char *role)
    {
        return model.index(row, 0).data(model.roleNames().key(role));
    }

    db::Connection connection{text(":memory:")};
    qint64 added = 0;
    app::RosterIndex::Pointer index;
    app::StatesOverview overview;
};

} // namespace chapterhouse::test
