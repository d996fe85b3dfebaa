// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/choice_memory.h"

namespace chapterhouse::app {

void ChoiceMemory::componentComplete()
{
    if (!m_book || !m_subject)
        return;
    const QJsonObject kept = m_note.emplace(QStringLiteral("choices.") + m_part).recall(m_book);
    const QMetaMethod changed = metaObject()->method(metaObject()->indexOfSlot("note()"));
    for (const QString &choice : m_choices) {
        const QMetaProperty chosen = property(choice);
        // Only what it could have been: a choice of an earlier version may be none any more.
        if (const QJsonValue value = kept[choice]; value.isBool() || value.isDouble()) {
            const int number = value.toInt();
            if (!chosen.isEnumType() || chosen.enumerator().valueToKey(number))
                chosen.write(m_subject, chosen.isEnumType() ? QVariant(number) : value.toVariant());
        }
        connect(m_subject, chosen.notifySignal(), this, changed);
    }
    m_noted = chosen();
}

void ChoiceMemory::note()
{
    const QJsonObject now = chosen();
    if (now == m_noted)
        return;
    m_noted = now;
    m_note->note(now);
}

QMetaProperty ChoiceMemory::property(const QString &choice) const
{
    const QMetaObject *meta = m_subject->metaObject();
    return meta->property(meta->indexOfProperty(choice.toLatin1().constData()));
}

QJsonObject ChoiceMemory::chosen() const
{
    QJsonObject result;
    for (const QString &choice : m_choices) {
        const QVariant value = property(choice).read(m_subject);
        result.insert(choice, value.typeId() == QMetaType::Bool ? QJsonValue(value.toBool()) : value.toInt());
    }
    return result;
}

} // namespace chapterhouse::app
