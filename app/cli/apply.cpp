// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_action.h"
#include "app/cli/stop.h"
#include "app/cli/verb.h"
#include "app/cli/verbs.h"
#include "app/database_files.h"
#include "db/chapter_store.h"
#include "db/contact_store.h"
#include "db/head_count_store.h"
#include "db/member_store.h"
#include "db/school_store.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <span>
#include <unistd.h>

namespace chapterhouse::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApplyVerb)
};

QString listOf(std::span<const db::Field> fields)
{
    return db::namesOf(fields).join(QStringLiteral(", "));
}

QString description()
{
    const QString actions = Text::tr(
        "Performs actions on the book, one JSON object a line, each undoable on its own. Answers one line each, "
        "in order, once it is on disk:\n"
        "  {\"ok\":true,\"id\":…,\"change\":…}   or   {\"ok\":false,\"error\":\"…\"}\n"
        "A line that fails changes nothing and does not stop the others; a key that is not known fails its line. "
        "“change” is empty where nothing had to be changed. The actions:\n"
        "  {\"add\":\"member\",\"chapter\":ID,\"fields\":{\"chosen_name\":…,\"joined_on\":…}}\n"
        "  {\"add\":\"chapter\",\"fields\":{\"school_id\":…,\"status\":…,\"since\":…}}\n"
        "  {\"add\":\"officer\",\"chapter\":ID,\"fields\":{\"member\":ID,\"office\":…}}   or \"name\"\n"
        "  {\"add\":\"contact\",\"chapter\":ID,\"fields\":{\"channel\":…,\"note\":…}}\n"
        "  {\"add\":\"head_count\",\"chapter\":ID,\"fields\":{\"as_of\":…,\"heads\":…}}\n"
        "  {\"add\":\"school\",\"fields\":{\"name\":…,\"state\":…}}\n"
        "  {\"add\":\"consent\",\"member\":ID,\"fields\":{\"audience\":…,\"level\":…,\"given_on\":…,\"source\":…}}\n"
        "  {\"set\":\"member\",\"id\":ID,\"fields\":{…}}   or chapter, officer, contact, head_count\n"
        "  {\"set\":\"setting\",\"fields\":{\"name\":…,\"small_number_threshold\":…,\"shown_on\":…}}\n"
        "  {\"status\":{\"member\":ID,\"status\":…,\"since\":…,\"reason\":…}}   or \"chapter\":ID\n"
        "  {\"merge\":{\"member\":ID,\"into\":ID}}   or \"chapter\":ID; the second one stays\n"
        "  {\"transfer\":{\"member\":ID,\"to\":ID,\"on\":…}}\n"
        "  {\"archive\":{\"member\":ID,\"on\":…}}   or \"chapter\":ID\n"
        "  {\"remove\":{\"member\":ID}}   or chapter, officer, contact, head_count: made by mistake\n"
        "  {\"forget\":{\"member\":ID}}   the person, for good: cannot be undone\n"
        "A chapter may be named instead of giving its id; \"chapter\" may stand beside any other record's id, which "
        "saves a search. A date that is left out is today; null or \"\" empties a field. A word that a field does not "
        "take is answered with those that it takes.");
    const QString fields =
        Text::tr("Fields of a member: %1.\nOf a chapter: %2.\nOf an officer's term: member or name, "
                 "%3.\nOf a contact: %4.\nOf a head-count: %5.\nOf a school: %6.\n"
                 "A new member or chapter also takes status, since, reason.")
            .arg(listOf(db::MemberStore::fields()), listOf(db::ChapterStore::fields()),
                 QStringLiteral("office, starts_on, ends_on, end_reason"), listOf(db::ContactStore::fields()),
                 listOf(db::HeadCountStore::fields()), listOf(db::SchoolStore::fields()));
    return actions + u'\n' + fields;
}

/// The lines of a file, one at a time; of one that is too long only the beginning.
class Lines {
public:
    explicit Lines(QFile &file) : m_file(file) { }

    bool next()
    {
        m_line = m_file.readLine(longest + 2);
        ++m_number;
        m_isTooLong = m_line.size() > longest;
        bool isWhole = m_line.endsWith('\n');
        while (!isWhole) {
            const QByteArray rest = m_file.readLine(longest);
            isWhole = rest.isEmpty() || rest.endsWith('\n');
        }
        const bool isEnd = m_line.isEmpty();
        m_line = m_line.trimmed();
        return !isEnd;
    }
    const QByteArray &line() const { return m_line; }
    qint64 number() const { return m_number; }
    bool isTooLong() const { return m_isTooLong; }

private:
    static constexpr qint64 longest = 8 * 1024 * 1024;

    QFile &m_file;
    QByteArray m_line;
    qint64 m_number = 0;
    bool m_isTooLong = false;
};

QJsonObject answerTo(const app::Result<QJsonObject> &done)
{
    if (!done)
        return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), done.message()}};
    QJsonObject answer = *done;
    answer.insert(QStringLiteral("ok"), true);
    return answer;
}

/// False if the program is to stop. While nothing comes, the book is one whole file: people copy it.
bool waitForLine(QFile &file, app::BookFile &book)
{
    constexpr int idleMilliseconds = 2000;
    if (isStopped() || file.bytesAvailable() > 0)
        return !isStopped();
    if (const Input input = waitForInput(file.handle(), idleMilliseconds); input != Input::Idle)
        return input == Input::Ready;
    book.checkpoint();
    return waitForInput(file.handle(), -1) == Input::Ready;
}

/// Performs one line after the other and answers each.
int applyLines(QFile &file, app::BookFile &book, const app::Directory::Pointer &directory)
{
    qint64 refused = 0;
    Lines lines(file);
    while (waitForLine(file, book) && lines.next()) {
        if (lines.line().isEmpty())
            continue;
        const auto done = lines.isTooLong() ? app::Result<QJsonObject>(app::Failure{Text::tr("This line is too long.")})
                                            : applyAction(book, directory, lines.line());
        refused += done ? 0 : 1;
        printOut(QJsonValue(answerTo(done)));
        if (isOutputBroken())
            return refuse({Text::tr("The answer to line %1 could not be written: stopped there. What the lines before "
                                    "it and this one did is kept.")
                               .arg(lines.number())});
    }
    if (isStopped())
        return refuse({Text::tr("Stopped behind line %1. What the lines up to it did is kept.").arg(lines.number())});
    if (file.error() != QFile::NoError)
        return refuse({Text::tr("“%1” could not be read beyond line %2: %3. What the lines before it did is kept.")
                           .arg(file.fileName())
                           .arg(lines.number() - 1)
                           .arg(file.errorString())});
    if (refused == 0)
        return Done;
    printError(Text::tr("Lines refused: %1.").arg(refused));
    return SomeRowsRefused;
}

} // namespace

int runApply(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(QStringLiteral("BOOK"), Text::tr("The book."));
    parser.addPositionalArgument(QStringLiteral("FILE"), Text::tr("The actions; standard input without it, or with -."),
                                 QStringLiteral("[FILE|-]"));
    if (const auto end = parse(parser, arguments, 1, 2))
        return *end;
    const QString name = parser.positionalArguments().value(1, QStringLiteral("-"));
    QFile file(name);
    const bool isOpen =
        name == QLatin1String("-") ? file.open(STDIN_FILENO, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (QFileInfo(name).isDir())
        return refuse({Text::tr("“%1” is a folder, and holds no actions.").arg(name)});
    if (!isOpen)
        return refuse({Text::tr("“%1” cannot be read: %2.").arg(name, file.errorString())});
    if (app::isDatabase(name))
        return refuse({Text::tr("“%1” is a database, perhaps a book, and holds no actions.").arg(name)});
    const QString path = parser.positionalArguments().constFirst();
    app::Result<app::BookFile> book = app::BookFile::open(path, app::BookFile::Mode::Write);
    if (!book)
        return refuse(book.failure());
    if (book->isReadOnly())
        return refuse(
            {Text::tr("“%1” lies where it cannot be written. Nothing was changed; copy it to a folder of yours.")
                 .arg(path)});
    return applyLines(file, *book, app::Directory::forBook(path));
}

} // namespace chapterhouse::cli
