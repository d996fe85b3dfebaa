// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/officers/term_editor.h"

#include "app/background.h"
#include "app/details/record_names.h"
#include "app/editing/typed_value.h"
#include "app/formatting.h"
#include "app/officers/offices.h"
#include "app/officers/term_suggestions.h"
#include "app/shown_date.h"
#include "db/officer_store.h"

namespace chapterhouse::app {

namespace {

constexpr QLatin1String chapterField("chapter");
constexpr QLatin1String officeField("office");
constexpr QLatin1String holderField("holder");

db::RecordKey recordOf(const QString &key)
{
    const auto slash = key.indexOf(u'/');
    return {key.left(slash), key.mid(slash + 1)};
}

} // namespace

RosterIndex::Pointer TermEditor::snapshot() const
{
    return roster() ? roster()->snapshot() : nullptr;
}

QString TermEditor::chapterId() const
{
    return text(chapterField);
}

QDate TermEditor::day(const char *field) const
{
    return QDate::fromString(text(QLatin1String(field)), Qt::ISODate);
}

QString TermEditor::holderNote() const
{
    if (!m_personId.isEmpty())
        return m_holderPlace;
    return text(holderField).trimmed().isEmpty()
        ? tr("A member of the book, or the name of someone who is on no roster.")
        : tr("On no roster: choose from the list to name a member.");
}

QString TermEditor::termNote() const
{
    const QDate today = book() ? shownDate(*book()) : QDate();
    const QDate starts = day("starts_on");
    if (starts.isValid() && starts > today)
        return tr("Elected: in office from %1 on.").arg(shortDate(starts));
    const QDate ends = day("ends_on");
    return ends.isValid() && ends > today
        ? tr("In office until %1; someone else can begin that day.").arg(shortDate(ends))
        : QString();
}

void TermEditor::begin(const QString &id, const QVariantMap &values)
{
    RecordEditor::begin(id, values);
    readOffices();
    m_offices.show({});
    m_holders.show({});
    ++m_asked;
}

void TermEditor::readOffices()
{
    m_officesOfChapter.clear();
    if (!book() || chapterId().isEmpty())
        return;
    const auto terms = book()->read(
        [id = chapterId()](db::Connection &connection) { return db::OfficerStore(connection).ofChapter(id); });
    for (const Office &office : officesOf(terms ? *terms : std::vector<db::OfficerTerm>()))
        m_officesOfChapter << office.name;
}

void TermEditor::beginNew(const QString &chapterId, const QString &office, const QString &member)
{
    m_personId.clear();
    m_holderPlace.clear();
    m_isHolderKept = false;
    const bool isOfMember = chapterId.isEmpty() && !member.isEmpty();
    QVariantMap values{{chapterField, isOfMember ? recordOf(member).chapterId : chapterId}, {officeField, office}};
    if (book())
        values.insert(QStringLiteral("starts_on"), shownDate(*book()).toString(Qt::ISODate));
    if (book() && !member.isEmpty()) {
        const auto found = book()->read(
            [&](db::Connection &connection) { return db::MemberStore(connection).find(recordOf(member)); });
        if (found && *found) {
            m_personId = (*found)->person();
            m_holderPlace = snapshot() ? placeOf(*snapshot(), (*found)->chapterId) : QString();
            values.insert(holderField, shownName(**found, book()->nameStyle()));
        }
    }
    begin({}, values);
}

void TermEditor::beginOld(const QString &key)
{
    if (!book() || !snapshot())
        return;
    const auto term =
        book()->read([&](db::Connection &connection) { return db::OfficerStore(connection).find(recordOf(key)); });
    if (!term || !*term)
        return;
    const auto holder = book()->read([&](db::Connection &connection) {
        return RecordNames(connection, snapshot(), book()->nameStyle()).holder(**term);
    });
    m_personId = (*term)->personId;
    m_holderPlace = holder ? placeOf(*snapshot(), recordOf(holder->memberKey).chapterId) : QString();
    m_isHolderKept = true;
    begin((*term)->id,
          {{chapterField, (*term)->chapterId},
           {officeField, (*term)->office},
           {holderField, holder ? holder->name : QString()},
           {QStringLiteral("starts_on"), (*term)->startsOn.toString(Qt::ISODate)},
           {QStringLiteral("ends_on"), (*term)->endsOn.toString(Qt::ISODate)},
           {QStringLiteral("end_reason"), (*term)->endReason}});
}

// What is typed is no longer what was chosen.
void TermEditor::fieldChanged(const QString &field)
{
    if (field == chapterField) {
        readOffices();
    } else if (field == officeField) {
        m_offices.show(officesLike(m_officesOfChapter, text(field)));
    } else if (field == holderField) {
        m_personId.clear();
        m_holderPlace.clear();
        m_isHolderKept = false;
        offerHolders();
    }
}

void TermEditor::offerHolders()
{
    const RosterIndex::Pointer roster = snapshot();
    const quint64 asked = ++m_asked;
    if (!book() || !roster || text(holderField).trimmed().isEmpty())
        return m_holders.show({});
    const auto search = [roster, chapterId = chapterId(), typed = text(holderField), date = shownDate(*book())] {
        return membersLike(*roster, chapterId, typed, date);
    };
    inBackground(this, search, [this, asked, roster](const std::vector<MemberKey> &members) {
        if (asked != m_asked || !book())
            return;
        const auto picks = book()->read(
            [&](db::Connection &connection) { return asPicks(connection, *roster, members, book()->nameStyle()); });
        if (picks)
            m_holders.show(*picks);
    });
}

void TermEditor::pick(const QString &field, const QString &text)
{
    set(field, text);
    Q_EMIT begun(); // the fields show it
}

void TermEditor::pickOffice(int row)
{
    if (const Pick *picked = m_offices.at(row)) {
        pick(officeField, QString(picked->title)); // setting the text fills the list anew
        m_offices.show({});
    }
}

void TermEditor::pickHolder(int row)
{
    const Pick *picked = m_holders.at(row);
    if (!picked)
        return;
    const Pick person = *picked; // setting the text fills the list anew
    pick(holderField, person.title);
    ++m_asked; // what was typed needs no answer any more
    m_personId = person.id;
    m_holderPlace = person.note;
    m_holders.show({});
    Q_EMIT changed();
}

QVariantMap TermEditor::check() const
{
    QVariantMap problems;
    if (chapterId().isEmpty())
        problems.insert(chapterField, tr("Choose a chapter, or the national board."));
    if (cleanedText(text(officeField)).isEmpty())
        problems.insert(officeField, tr("Write which office it is."));
    if (m_personId.isEmpty() && cleanedText(text(holderField)).isEmpty())
        problems.insert(holderField, tr("Write who holds it."));
    const QDate starts = day("starts_on");
    if (!starts.isValid())
        problems.insert(QStringLiteral("starts_on"), tr("Write when it starts."));
    else if (day("ends_on").isValid() && day("ends_on") < starts)
        problems.insert(QStringLiteral("ends_on"), tr("It would end before it starts."));
    return problems;
}

QString TermEditor::labelled(const char *verb) const
{
    return QStringLiteral("officer.") + QLatin1String(verb);
}

BookFile::Work TermEditor::work() const
{
    db::OfficerTerm term;
    term.chapterId = chapterId();
    term.id = id();
    term.personId = m_personId;
    term.holderName = m_personId.isEmpty() ? cleanedText(text(holderField)) : QString();
    term.office = cleanedText(text(officeField));
    term.startsOn = day("starts_on");
    term.endsOn = day("ends_on");
    term.endReason = term.endsOn.isValid() ? cleanedText(text(QStringLiteral("end_reason"))) : QString();
    return [term, isHolderKept = m_isHolderKept](db::Connection &connection) {
        db::OfficerStore store(connection);
        if (term.id.isEmpty()) {
            store.add(term);
            return;
        }
        db::Fields values{{QStringLiteral("office"), term.office},
                          {QStringLiteral("starts_on"), term.startsOn},
                          {QStringLiteral("ends_on"), term.endsOn.isValid() ? QVariant(term.endsOn) : QVariant()},
                          {QStringLiteral("end_reason"), term.endReason}};
        if (!isHolderKept) {
            values.insert(QStringLiteral("person_id"), term.personId);
            values.insert(QStringLiteral("holder_name"), term.holderName);
        }
        store.update(term.key(), values);
    };
}

BookFile::Work TermEditor::removing() const
{
    return [key = db::RecordKey{chapterId(), id()}](db::Connection &connection) {
        db::OfficerStore(connection).remove(key);
    };
}

} // namespace chapterhouse::app
