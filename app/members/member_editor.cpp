// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/members/member_editor.h"

#include "app/background.h"
#include "app/editing/choices.h"
#include "app/editing/typed_value.h"
#include "app/history/change_words.h"
#include "app/shown_date.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

/// In the order in which people fill them in. The school is the chapter's; in the network a person keeps it through
/// moves, so it is not edited beside them. The legal name stays out of sight.
constexpr const char *formFields[] = {"chosen_name",  "family_name",    "pronouns", "degree",    "class_year", "phase",
                                      "school_email", "personal_email", "phone",    "joined_on", "channel",    "notes"};
constexpr const char *wideFields[] = {"school_email", "personal_email", "notes"};

const QString joinedOn = QStringLiteral("joined_on");

bool isWide(const db::Field &field)
{
    return std::any_of(std::begin(wideFields), std::end(wideFields),
                       [&](const char *name) { return field.name == std::string_view(name); });
}

/// As the form holds it: a code and a day as they are, all else as it is shown.
QString heldText(const db::Field &field, const QVariant &value)
{
    return field.kind == db::Field::Date ? value.toDate().toString(Qt::ISODate) : value.toString();
}

} // namespace

MemberEditor::MemberEditor(QObject *parent) : QAbstractListModel(parent)
{
    connect(this, &MemberEditor::changed, this, &MemberEditor::askEffect);
}

void MemberEditor::setRoster(RosterWatcher *roster)
{
    if (roster == m_roster)
        return;
    m_roster = roster;
    Q_EMIT rosterChanged();
}

void MemberEditor::setBook(Book *book)
{
    if (book == m_book)
        return;
    if (m_book)
        m_book->disconnect(this);
    m_book = book;
    if (m_book)
        connect(m_book, &Book::nameStyleChanged, this, &MemberEditor::bookChanged);
    Q_EMIT bookChanged();
}

QString MemberEditor::refusal() const
{
    if (!m_book || m_book->isReadOnly())
        return tr("This book can only be read.");
    return m_book->nameStyle() == NameStyle::Covered ? tr("Names are covered. Show them to edit a member.") : QString();
}

void MemberEditor::begin(const QString &key)
{
    if (!refusal().isEmpty())
        return;
    const auto slash = key.indexOf(u'/');
    const auto member = m_book->read([&](db::Connection &connection) {
        return db::MemberStore(connection).find({key.left(slash), key.mid(slash + 1)});
    });
    if (!member || !*member)
        return;
    m_member = **member;
    fill();
    Q_EMIT activeChanged();
}

void MemberEditor::fill()
{
    beginResetModel();
    m_lines.clear();
    const db::Fields values = m_member ? db::fieldsOf(*m_member) : db::Fields();
    for (const char *name : formFields) {
        const auto fields = db::MemberStore::fields();
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const db::Field &known) { return known.name == std::string_view(name); });
        const QString text = heldText(*field, values.value(QLatin1String(name)));
        m_lines.push_back({&*field, text, text, {}, {}});
    }
    endResetModel();
    Q_EMIT changed();
}

void MemberEditor::type(int row, const QString &text)
{
    if (row < 0 || row >= rowCount())
        return;
    FieldLine &line = m_lines[std::size_t(row)];
    if (text == line.text)
        return;
    line.text = text;
    const Result<QVariant> value = typedValue(*line.field, text, shownDate(*m_book));
    line.problem = value || !line.isChanged() ? QString() : value.message();
    line.value = value ? *value : QVariant();
    Q_EMIT dataChanged(index(row), index(row), {TextRole, ProblemRole});
    Q_EMIT changed();
}

bool MemberEditor::isDirty() const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [](const FieldLine &line) { return line.isChanged(); });
}

bool MemberEditor::isSavable() const
{
    return isActive() && !m_isSaving
        && std::all_of(m_lines.begin(), m_lines.end(), [](const FieldLine &line) { return line.problem.isEmpty(); });
}

db::Fields MemberEditor::changes() const
{
    db::Fields values;
    for (const FieldLine &line : m_lines) {
        if (line.isChanged())
            values.insert(QLatin1String(line.field->name), line.value);
    }
    return values;
}

BookFile::Work MemberEditor::work() const
{
    return [key = m_member->key(), values = changes()](db::Connection &connection) {
        if (!db::MemberStore(connection).find(key))
            throw Failure{tr("This member is no longer in the book. Nothing was changed.")};
        db::MemberStore(connection).update(key, values);
    };
}

bool MemberEditor::counts() const
{
    return isActive() && isSavable() && changes().contains(joinedOn);
}

void MemberEditor::askEffect()
{
    const QDate joined = counts() ? changes().value(joinedOn).toDate() : QDate();
    const QString matter = counts() ? joined.toString(Qt::ISODate) + u'.' : QString();
    if (matter == m_askedFor)
        return;
    m_askedFor = matter;
    if (matter.isEmpty() || !m_roster)
        m_effect.clear();
    else
        m_effect.ask(*m_book, *m_roster, joined, work());
}

bool MemberEditor::save()
{
    if (!isSavable())
        return false;
    if (changes().isEmpty()) {
        cancel();
        return true;
    }
    m_isSaving = true;
    Q_EMIT changed();
    const auto future = m_book->perform({QStringLiteral("member.set"), {}, {}, m_member->chapterId}, work());
    whenDone(this, future, [this, key = m_member->key()](const Result<db::Change> &done) {
        m_isSaving = false;
        Q_EMIT changed();
        if (done && m_member && m_member->key() == key)
            cancel();
    });
    return true;
}

void MemberEditor::cancel()
{
    if (!isActive())
        return;
    m_member.reset();
    Q_EMIT activeChanged();
    Q_EMIT changed();
}

int MemberEditor::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant MemberEditor::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldLine &line = m_lines[std::size_t(index.row())];
    const QString name = QLatin1String(line.field->name);
    const auto choices = line.field->codes.empty() ? std::nullopt : ChoicesModel::kindOf(name);
    switch (role) {
    case FieldRole:
        return name;
    case TitleRole:
        return fieldTitle(QStringLiteral("member"), name);
    case TextRole:
        return line.text;
    case ProblemRole:
        return line.problem;
    case KindRole:
        return choices                            ? Choice
            : line.field->kind == db::Field::Date ? Date
            : name == QLatin1String("notes")      ? Notes
                                                  : Line;
    case ChoicesRole:
        return choices ? int(*choices) : -1;
    case WideRole:
        return isWide(*line.field);
    }
    return {};
}

QHash<int, QByteArray> MemberEditor::roleNames() const
{
    return {{FieldRole, "field"}, {TitleRole, "title"},     {TextRole, "text"}, {ProblemRole, "problem"},
            {KindRole, "kind"},   {ChoicesRole, "choices"}, {WideRole, "wide"}};
}

} // namespace chapterhouse::app
