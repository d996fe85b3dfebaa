// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/background.h"
#include "app/demo/demo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace chapterhouse::app {

namespace {

/// As a book names its own file: links are followed.
QString realPath(const QString &path)
{
    const QFileInfo file(path);
    return file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
}

} // namespace

Session::Session(Preferences *preferences, NameCover *nameCover, const QString &dataFolder, QObject *parent)
    : QObject(parent), m_preferences(preferences), m_nameCover(nameCover), m_dataFolder(dataFolder)
{
    connect(nameCover, &NameCover::coveredChanged, this, &Session::coverNames);
    connect(preferences, &Preferences::discreetChanged, this, &Session::titleChanged);
    connect(this, &Session::bookChanged, this, &Session::titleChanged);
}

Session::~Session() = default;

QString Session::title() const
{
    if (m_preferences->isDiscreet())
        return tr("Records", "says nothing of what they are");
    const QString program = QCoreApplication::applicationName();
    return m_book ? tr("%1 – %2", "book – program").arg(m_book->name(), program) : program;
}

QUrl Session::documents()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QFileInfo::exists(documents) ? documents : QDir::homePath());
}

QUrl Session::suggestedFile(const QString &name) const
{
    return fileNamed(m_preferences->isDiscreet() ? tr("Records", "says nothing of what they are") : name);
}

QUrl Session::fileNamed(const QString &name)
{
    QString file = name.simplified();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        file.replace(forbidden, u'-');
    if (file.isEmpty())
        file = tr("Organisation");
    return QUrl::fromLocalFile(QDir(documents().toLocalFile()).filePath(file + QStringLiteral(".chapters")));
}

void Session::open(const QUrl &file)
{
    openHereOrBeside(realPath(file.toLocalFile()));
}

void Session::openWindow()
{
    Q_EMIT windowRequested({});
}

void Session::openHereOrBeside(const QString &path)
{
    if (m_book && m_book->path() != path)
        Q_EMIT windowRequested(path);
    else
        openPath(path);
}

void Session::show(std::unique_ptr<Book> book, RosterWatcher::Begin begin)
{
    setBook(std::move(book), begin);
}

Result<std::unique_ptr<Book>> Session::openBook(const QString &path)
{
    return Book::open(realPath(path));
}

bool Session::openPath(const QString &path)
{
    if (m_book && m_book->path() == realPath(path))
        return true;
    auto book = openBook(path);
    if (!book) {
        Q_EMIT failed(book.message());
        return false;
    }
    setBook(std::move(*book));
    return true;
}

void Session::create(const QUrl &file, const QString &name, bool national)
{
    QString path = file.toLocalFile();
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".chapters");
    const auto kind = national ? BookFile::Kind::National : BookFile::Kind::Chapter;
    const auto made = BookFile::create(path, name.simplified(), kind);
    if (!made) {
        Q_EMIT failed(made.message());
        return;
    }
    openHereOrBeside(realPath(path));
}

void Session::openExample()
{
    const QString path = QDir(m_dataFolder).filePath(tr("Example organisation") + QStringLiteral(".chapters"));
    if (QFileInfo::exists(path)) {
        openPath(path);
        return;
    }
    QDir().mkpath(m_dataFolder);
    setBusy(true);
    const auto work = [path] { return createDemoBook(path); };
    inBackground(this, work, [this, path](const Result<> &made) {
        setBusy(false);
        if (made)
            openPath(path);
        else
            Q_EMIT failed(made.message());
    });
}

void Session::close()
{
    setBook(nullptr);
}

void Session::setBook(std::unique_ptr<Book> book, RosterWatcher::Begin begin)
{
    // The window lets go of the old book before it goes; what it made of it is deleted later, and so is the book.
    auto *oldRoster = m_roster.release();
    auto *oldBook = m_book.release();
    if (oldBook)
        Q_EMIT bookChanged();
    if (oldRoster)
        oldRoster->deleteLater();
    if (oldBook)
        oldBook->deleteLater();
    if (!book)
        return;
    m_book = std::move(book);
    coverNames();
    m_roster = std::make_unique<RosterWatcher>(m_book.get(), begin);
    connect(m_book.get(), &Book::settingsChanged, this, &Session::titleChanged);
    connect(m_roster.get(), &RosterWatcher::failed, this, &Session::failed);
    m_preferences->addRecentBook(m_book->path());
    Q_EMIT bookChanged();
}

void Session::coverNames()
{
    if (m_book)
        m_book->setNameStyle(m_nameCover->isCovered() ? NameStyle::Covered : NameStyle::Plain);
}

void Session::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace chapterhouse::app
