// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <algorithm>
#include <map>
#include <vector>

namespace chapterhouse::test {

/// A reader of a report: what they know of each count from its text, and how counts add up.
class ReportReader {
public:
    using Terms = std::vector<std::pair<QString, int>>;

    /// What is printed, and what is so, by name.
    ReportReader(const std::map<QString, QString> &told, const std::map<QString, QString> &exact)
    {
        for (const auto &[name, text] : told) {
            const auto known = exact.find(name);
            add(name, known == exact.end() ? 0 : known->second.toInt(), rangeOf(text));
        }
    }

    bool knows(const QString &name) const { return m_places.contains(name); }
    /// One that is told nowhere, though it stands in a sum.
    void group(const QString &name, int people) { add(name, people, {}); }

    /// The parts make up the total; what is left over is a group that is told nowhere, if `isAll` is false. What is not
    /// so in this book nobody knows.
    void adds(const QString &total, const QStringList &parts, bool isAll = true)
    {
        if (parts.isEmpty() || !knows(total)
            || !std::all_of(parts.begin(), parts.end(), [this](const QString &part) { return knows(part); }))
            return;
        Sum sum{{m_places.at(total), -1}};
        int left = m_counts[std::size_t(m_places.at(total))].exact;
        for (const QString &part : parts) {
            sum.emplace_back(m_places.at(part), 1);
            left -= m_counts[std::size_t(m_places.at(part))].exact;
        }
        if (left < 0 || (isAll && left > 0))
            return;
        if (left > 0)
            sum.emplace_back(add(QStringLiteral("rest of %1 #%2").arg(total).arg(m_sums.size()), left, {}), 1);
        m_sums.push_back(std::move(sum));
    }
    void same(const QString &one, const QString &other) { adds(one, {other}); }

    /// These add up to nothing.
    void balances(const Terms &terms)
    {
        int exact = 0;
        Sum sum;
        for (const auto &[name, sign] : terms) {
            if (!knows(name))
                return;
            sum.emplace_back(m_places.at(name), sign);
            exact += sign * m_counts[std::size_t(m_places.at(name))].exact;
        }
        if (exact == 0)
            m_sums.push_back(std::move(sum));
    }

    void think()
    {
        bool isNew = true;
        for (int round = 0; isNew && round < 500; ++round) {
            isNew = false;
            for (const Sum &sum : m_sums)
                isNew |= narrow(sum);
        }
    }

    QStringList pinned() const
    {
        QStringList found;
        for (const Count &count : m_counts) {
            if (count.exact >= 1 && count.exact <= 9 && count.known.least == count.known.most)
                found.append(QStringLiteral("%1 = %2").arg(count.name).arg(count.exact));
        }
        return found;
    }

private:
    struct Range {
        int least = 0;
        int most = 1'000'000;
        bool operator==(const Range &) const = default;
    };
    struct Count {
        QString name;
        int exact = 0;
        Range known;
    };
    using Sum = std::vector<std::pair<int, int>>; ///< place and sign

    static Range rangeOf(const QString &printed)
    {
        if (printed == QStringLiteral("–") || printed == QLatin1String("n/a"))
            return {};
        if (printed.startsWith(u'<'))
            return {1, 9};
        const int value = printed.toInt();
        return value == 0 ? Range{0, 0} : Range{std::max(10, value - 2), value + 2};
    }

    int add(const QString &name, int exact, const Range &known)
    {
        m_places[name] = int(m_counts.size());
        m_counts.push_back({name, exact, known});
        return m_places[name];
    }

    /// Each count is what the others leave for it.
    bool narrow(const Sum &sum)
    {
        const auto signedRange = [this](const std::pair<int, int> &term) {
            const Range range = m_counts[std::size_t(term.first)].known;
            return term.second > 0 ? range : Range{-range.most, -range.least};
        };
        qint64 least = 0;
        qint64 most = 0;
        for (const auto &term : sum) {
            least += signedRange(term).least;
            most += signedRange(term).most;
        }
        bool isNew = false;
        for (const auto &term : sum) {
            const Range own = signedRange(term);
            const qint64 lower = std::max<qint64>(own.least, own.most - most);
            const qint64 upper = std::min<qint64>(own.most, own.least - least);
            if (lower == own.least && upper == own.most)
                continue;
            isNew = true;
            m_counts[std::size_t(term.first)].known =
                term.second > 0 ? Range{int(lower), int(upper)} : Range{int(-upper), int(-lower)};
            least += lower - own.least;
            most += upper - own.most;
        }
        return isNew;
    }

    std::map<QString, int> m_places;
    std::vector<Count> m_counts;
    std::vector<Sum> m_sums;
};

} // namespace chapterhouse::test
