// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace chapterhouse::app {

/// What went wrong, in one sentence for a person: what happened, what is unharmed, what to do. Translated.
struct Failure {
    QString message;
};

struct Nothing { };

/// A value, or the reason why there is none. Errors are values above db/.
template <typename Value = Nothing> class Result {
public:
    Result(Value value) : m_content(std::move(value)) { }
    Result(Failure failure) : m_content(std::move(failure)) { }

    explicit operator bool() const { return m_content.index() == 0; }
    Value &operator*() { return std::get<0>(m_content); }
    const Value &operator*() const { return std::get<0>(m_content); }
    Value *operator->() { return &std::get<0>(m_content); }
    const Value *operator->() const { return &std::get<0>(m_content); }
    const QString &message() const { return std::get<1>(m_content).message; }
    const Failure &failure() const { return std::get<1>(m_content); }

private:
    std::variant<Value, Failure> m_content;
};

} // namespace chapterhouse::app
