// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/book_file.h"

#include "db/error.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace chapterhouse::app {

namespace {

Q_LOGGING_CATEGORY(storeLog, "chapterhouse.store", QtCriticalMsg) // on request: QT_LOGGING_RULES

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString sentence(const db::Error &error)
{
    using Cause = db::Error::Cause;
    switch (error.cause()) {
    case Cause::DiskFull:
        return Explain::tr("Could not save: the disk is full. The book is as it was; free some space and try again.");
    case Cause::DiskFailed:
        return Explain::tr(
            "The disk reported an error. What was saved before is kept; check the disk or its cable, and keep "
            "a backup elsewhere.");
    case Cause::NotWritable:
        return Explain::tr(
            "Could not save: the book lies where it cannot be written. It is as it was; copy it to a folder of "
            "yours and open the copy.");
    case Cause::Busy:
        return Explain::tr(
            "Another program is writing to this book just now. Nothing was changed; try again in a moment.");
    case Cause::Damaged:
        return Explain::tr(
            "The book is damaged. Nothing more was written to it; go back to a copy from before, such as "
            "an automatic backup.");
    case Cause::NotABook:
        return Explain::tr("This file is not a book of Chapterhouse. It was not touched; choose another file.");
    case Cause::CannotOpen:
        return Explain::tr(
            "The file could not be opened. Nothing was changed; check that its folder exists and is yours.");
    case Cause::OutOfMemory:
        return Explain::tr("There is not enough memory. The book is as it was; close other programs and try again.");
    case Cause::StillNeeded:
        return Explain::tr("Other records still refer to this one. Nothing was changed; remove those first.");
    case Cause::BadValue:
        return Explain::tr("A value does not fit its field. Nothing was changed; check what was entered.");
    case Cause::TooNew:
        return Explain::tr(
            "The book was written by a newer Chapterhouse. It was not touched; install the newer program.");
    case Cause::Stopped:
        return Explain::tr("Stopped. Nothing was changed.");
    case Cause::WrittenOutsideAction:
    case Cause::Other:
        break;
    }
    return Explain::tr("The book could not be read or written. It is as it was; close it and try again.");
}

QString sentence(db::Refused::Reason reason)
{
    using Reason = db::Refused::Reason;
    switch (reason) {
    case Reason::NothingToUndo:
        return Explain::tr("There is nothing to undo.");
    case Reason::NothingToRedo:
        return Explain::tr("There is nothing to redo.");
    case Reason::UnknownAction:
        return Explain::tr("There is no such step to undo. Nothing was changed; see the history for its steps.");
    case Reason::AlreadyUndone:
        return Explain::tr("This step is undone already. Nothing was changed.");
    case Reason::Final:
        return Explain::tr("This step is final and cannot be undone. Nothing was changed.");
    case Reason::ChangedSince:
        return Explain::tr(
            "Not undone: a later step changed the same. Nothing was changed; undo the later step first.");
    case Reason::RemovedSince:
        return Explain::tr(
            "Not undone: a later step removed what it was about. Nothing was changed; undo the later step first.");
    case Reason::NeededSince:
        return Explain::tr("Not undone: a later step builds on it. Nothing was changed; undo the later step first.");
    case Reason::EndsBeforeStart:
        return Explain::tr("The term would end before it starts. Nothing was changed; correct one of the two dates.");
    }
    Q_UNREACHABLE();
}

} // namespace

Failure explain(const db::Error &error)
{
    qCWarning(storeLog, "%d: %s", error.code(), error.what());
    return {sentence(error)};
}

Failure explain(const db::Refused &refused)
{
    return {sentence(refused.reason())};
}

} // namespace chapterhouse::app
