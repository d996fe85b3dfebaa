// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chapters/school_editor.h"

#include "app/chapters/chapter_verbs.h"
#include "app/editing/typed_value.h"
#include "app/folding.h"

#include <algorithm>

namespace chapterhouse::app {

namespace {

Result<QVariant> firstClassTyped(const QString &text, QDate today)
{
    const auto fields = db::SchoolStore::fields();
    const auto field = std::find_if(fields.begin(), fields.end(), [](const db::Field &known) {
        return QLatin1String(known.name) == QLatin1String("first_class");
    });
    return typedValue(*field, text, today);
}

} // namespace

void SchoolEditor::add(const QString &name)
{
    m_begunName = name;
    m_name = name;
    for (QString *field : {&m_shortName, &m_degree, &m_city, &m_state, &m_campusOf, &m_firstClass})
        field->clear();
    begin();
}

bool SchoolEditor::isDirty() const
{
    return m_name != m_begunName || !(m_shortName + m_degree + m_city + m_state + m_campusOf + m_firstClass).isEmpty();
}

QString SchoolEditor::nameProblem() const
{
    const QString name = cleanedText(m_name);
    if (name.isEmpty())
        return isTried() ? tr("A school has to have a name.") : QString();
    const RosterIndex::Pointer index = snapshot();
    for (const School &known : index ? index->directory().schools() : std::span<const School>()) {
        if (known.state == m_state && folded(known.name) == folded(name))
            return tr("That school is in the list already.");
    }
    return {};
}

QString SchoolEditor::stateProblem() const
{
    return isTried() && m_state.isEmpty() ? tr("Choose the state: it says where the chapter counts.") : QString();
}

QString SchoolEditor::firstClassProblem() const
{
    const auto year = firstClassTyped(m_firstClass, shownDay());
    return year ? QString() : year.message();
}

bool SchoolEditor::isComplete() const
{
    return !cleanedText(m_name).isEmpty() && !m_state.isEmpty() && nameProblem().isEmpty()
        && firstClassProblem().isEmpty();
}

db::School SchoolEditor::school() const
{
    db::School school;
    school.name = cleanedText(m_name);
    school.shortName = cleanedText(m_shortName);
    school.degree = cleanedDegree(cleanedText(m_degree));
    school.city = cleanedText(m_city);
    school.state = m_state;
    school.campusOf = m_campusOf;
    if (const auto year = firstClassTyped(m_firstClass, shownDay()); year && !year->isNull())
        school.firstClass = year->toInt();
    return school;
}

BookFile::Work SchoolEditor::work(const std::shared_ptr<QString> &added) const
{
    const RosterIndex::Pointer index = snapshot();
    const Directory::Pointer directory = index ? index->directoryPointer() : Directory::shipped();
    return [=, school = school()](db::Connection &connection) { *added = addSchool(connection, *directory, school); };
}

StateChoices::StateChoices(QObject *parent) : QAbstractListModel(parent)
{
    const auto states = Directory::shipped()->states();
    m_states.assign(states.begin(), states.end());
    std::sort(m_states.begin(), m_states.end(),
              [](const State &a, const State &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
}

QString StateChoices::codeAt(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_states[std::size_t(row)].code;
}

int StateChoices::rowOf(const QString &code) const
{
    const auto found =
        std::find_if(m_states.begin(), m_states.end(), [&](const State &state) { return state.code == code; });
    return found == m_states.end() ? -1 : int(found - m_states.begin());
}

int StateChoices::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_states.size());
}

QVariant StateChoices::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const State &state = m_states[std::size_t(index.row())];
    return role == CodeRole ? state.code : role == TextRole || role == Qt::DisplayRole ? state.name : QVariant();
}

QHash<int, QByteArray> StateChoices::roleNames() const
{
    return {{CodeRole, "code"}, {TextRole, "text"}};
}

} // namespace chapterhouse::app
