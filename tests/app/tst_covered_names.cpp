// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/chapter_detail.h"
#include "app/demo/demo.h"
#include "app/history/history_entry_detail.h"
#include "app/history/history_model.h"
#include "app/members/member_detail.h"
#include "app/officers/officers_model.h"
#include "app/palette/palette_model.h"
#include "app/roster/members_model.h"
#include "db/officer_store.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace chapterhouse;
using namespace chapterhouse::app;

/// Reads all that the pages show of the sample organisation while its names are covered, and looks for them.
class TestCoveredNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void thePlainTextsHoldThem(); // else the tests below could not fail
    void aCoveredPersonHasInitialsAndANumber();
    void membersDoNotShowThem();
    void copyingDoesNotShowThem();
    void aMemberDoesNotShowThem();
    void aChapterDoesNotShowThem();
    void officersDoNotShowThem();
    void historyDoesNotShowThem();
    void thePaletteDoesNotShowThem();

private:
    QString foundIn(const QString &text) const; ///< the first name that stands there
    QString aMember() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Book> m_book;
    std::unique_ptr<RosterWatcher> m_roster;
    QStringList m_names;
};

namespace {

QString textOf(const QVariant &value);

/// Every property of a gadget or an object that has a text in it.
QString textOfProperties(const QMetaObject &meta, const std::function<QVariant(const QMetaProperty &)> &read)
{
    QString text;
    for (int i = 0; i < meta.propertyCount(); ++i)
        text += textOf(read(meta.property(i))) + u'\n';
    return text;
}

QString textOf(const QVariant &value)
{
    if (value.metaType().flags() & QMetaType::IsGadget) {
        return textOfProperties(*value.metaType().metaObject(), [&](const QMetaProperty &property) {
            return property.readOnGadget(value.constData());
        });
    }
    QString text = value.toString();
    for (const QVariant &one :
         value.metaType() == QMetaType::fromType<QVariantList>() ? value.toList() : QVariantList())
        text += textOf(one) + u'\n';
    return text;
}

QString textOf(const QObject &object)
{
    return textOfProperties(*object.metaObject(),
                            [&](const QMetaProperty &property) { return property.read(&object); });
}

QString textOf(const QAbstractItemModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < std::max(1, model.columnCount()); ++column) {
            const QList<int> roles = model.roleNames().keys();
            for (const int role : roles)
                text += textOf(model.data(model.index(row, column), role)) + u'\n';
        }
    }
    return text;
}

} // namespace

void TestCoveredNames::initTestCase()
{
    qputenv("CHAPTERHOUSE_TODAY", "2020-08-31");
    const QString path = m_folder.filePath(QStringLiteral("sample.chapters"));
    QVERIFY(createDemoBook(path));
    m_book = std::move(*Book::open(path));
    m_roster = std::make_unique<RosterWatcher>(m_book.get());
    QTRY_VERIFY(m_roster->snapshot());
    const auto names = m_book->read([](db::Connection &connection) {
        QStringList found;
        auto query = connection.prepare("SELECT chosen_name || ' ' || family_name FROM member WHERE family_name <> '' "
                                        "UNION SELECT holder_name FROM officer_term WHERE holder_name <> '' "
                                        "UNION SELECT school_email FROM member WHERE school_email <> '' "
                                        "UNION SELECT personal_email FROM member WHERE personal_email <> ''");
        while (query.next())
            found << query.text(0);
        return found;
    });
    m_names = *names;
    QVERIFY(m_names.size() > 400);
}

void TestCoveredNames::init()
{
    m_book->setNameStyle(NameStyle::Covered);
}

void TestCoveredNames::cleanupTestCase()
{
    m_roster.reset();
    m_book.reset();
}

QString TestCoveredNames::foundIn(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return QStringLiteral("nothing was shown at all");
    const auto found =
        std::find_if(m_names.begin(), m_names.end(), [&](const QString &name) { return text.contains(name); });
    return found == m_names.end() ? QString() : *found;
}

QString TestCoveredNames::aMember() const
{
    const MemberKey key = m_roster->snapshot()->key(0);
    return key.chapterId + u'/' + key.memberId;
}

void TestCoveredNames::thePlainTextsHoldThem()
{
    m_book->setNameStyle(NameStyle::Plain);
    MembersModel members;
    members.setBook(m_book.get());
    members.setRoster(m_roster.get());
    QVERIFY(!foundIn(textOf(static_cast<QAbstractItemModel &>(members))).isEmpty());
    m_book->setNameStyle(NameStyle::Covered); // while it shows
    QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(members))), QString());
}

void TestCoveredNames::aCoveredPersonHasInitialsAndANumber()
{
    db::Member member;
    member.id = QStringLiteral("01J00000000000000000000001");
    member.chosenName = QStringLiteral("Sam");
    member.familyName = QStringLiteral("Rivera");
    const QString shown = shownName(member, NameStyle::Covered);
    QVERIFY2(QRegularExpression(QStringLiteral("^S\\. R\\. [1-9]\\d\\d$")).match(shown).hasMatch(), qPrintable(shown));
    db::Member elsewhere = member;
    elsewhere.personId = member.id;
    elsewhere.id = QStringLiteral("01J00000000000000000000002");
    QCOMPARE(shownName(elsewhere, NameStyle::Covered), shown);
    QVERIFY(shownName(QStringLiteral("Dr. Kim Lee"), NameStyle::Covered).startsWith(QStringLiteral("D. L. ")));
    QCOMPARE(shownPrivately(QString(), NameStyle::Covered), QString());
}

void TestCoveredNames::membersDoNotShowThem()
{
    MembersModel members;
    members.setBook(m_book.get());
    members.setRoster(m_roster.get());
    members.setWho(MembersModel::Everyone);
    QVERIFY(members.count() > 400);
    QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(members))), QString());
}

void TestCoveredNames::copyingDoesNotShowThem()
{
    MembersModel members;
    members.setBook(m_book.get());
    members.setRoster(m_roster.get());
    QString copied;
    connect(&members, &TableModel::copied, this, [&](const QString &text) { copied = text; });
    members.selectAll();
    members.copySelection();
    QTRY_VERIFY(!copied.isEmpty());
    QCOMPARE(foundIn(copied), QString());
}

void TestCoveredNames::aMemberDoesNotShowThem()
{
    MemberDetail detail;
    detail.setBook(m_book.get());
    detail.setRoster(m_roster.get());
    detail.setKey(aMember());
    QVERIFY(detail.isFound());
    QCOMPARE(foundIn(textOf(static_cast<QObject &>(detail))), QString());
}

void TestCoveredNames::aChapterDoesNotShowThem()
{
    ChapterDetail detail;
    detail.setBook(m_book.get());
    detail.setRoster(m_roster.get());
    for (const ChapterEntry &chapter : m_roster->snapshot()->chapters()) {
        detail.setKey(chapter.id);
        QVERIFY(detail.isFound());
        QCOMPARE(foundIn(textOf(static_cast<QObject &>(detail))), QString());
        if (detail.members()->count() > 0)
            QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(*detail.members()))), QString());
    }
}

void TestCoveredNames::officersDoNotShowThem()
{
    OfficersModel officers;
    officers.setBook(m_book.get());
    officers.setRoster(m_roster.get());
    QTRY_VERIFY(officers.isReady() && officers.count() > 100);
    QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(officers))), QString());
}

void TestCoveredNames::historyDoesNotShowThem()
{
    HistoryModel history;
    history.setBook(m_book.get());
    history.setRoster(m_roster.get());
    QTRY_VERIFY(history.count() > 0);
    QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(history))), QString());
    HistoryEntryDetail detail;
    detail.setBook(m_book.get());
    detail.setRoster(m_roster.get());
    for (int row = 0; row < history.count(); ++row) {
        const QVariant id = history.data(history.index(row), HistoryModel::IdRole);
        detail.setChangeId(id.toString());
        QTRY_VERIFY(detail.isFound());
        QCOMPARE(foundIn(textOf(static_cast<QObject &>(detail))), QString());
    }
}

void TestCoveredNames::thePaletteDoesNotShowThem()
{
    Commands commands;
    PaletteModel palette;
    palette.setCommands(&commands);
    palette.setBook(m_book.get());
    palette.setRoster(m_roster.get());
    palette.setQuery(QStringLiteral("a"));
    QTRY_VERIFY(textOf(static_cast<QAbstractItemModel &>(palette)).contains(QStringLiteral("Member")));
    QCOMPARE(foundIn(textOf(static_cast<QAbstractItemModel &>(palette))), QString());
}

QTEST_GUILESS_MAIN(TestCoveredNames)
#include "tst_covered_names.moc"
