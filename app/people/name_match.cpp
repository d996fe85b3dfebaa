// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/name_match.h"

#include <QString>

#include <algorithm>
#include <iterator>

namespace chapterhouse::app {

namespace {

/// A short form, and a name that it stands for. Forms that begin as the name does (Ben, Dan) need no mention.
struct ShortForm {
    std::string_view form;
    std::string_view name;
};

// By form, then by name.
constexpr ShortForm shortForms[] = {
    {"abby", "abigail"},    {"alex", "alexander"},   {"alex", "alexandra"},    {"alex", "alexis"},
    {"andy", "andrea"},     {"andy", "andrew"},      {"annie", "anne"},        {"becca", "rebecca"},
    {"becky", "rebecca"},   {"bella", "isabella"},   {"beth", "elizabeth"},    {"betsy", "elizabeth"},
    {"betty", "elizabeth"}, {"bill", "william"},     {"billy", "william"},     {"bob", "robert"},
    {"bobby", "robert"},    {"charlie", "charles"},  {"charlie", "charlotte"}, {"chuck", "charles"},
    {"cindy", "cynthia"},   {"dave", "david"},       {"debbie", "deborah"},    {"dick", "richard"},
    {"drew", "andrew"},     {"eddie", "edward"},     {"ellie", "eleanor"},     {"ellie", "elizabeth"},
    {"frankie", "francis"}, {"gabby", "gabriela"},   {"gabby", "gabriella"},   {"gabby", "gabrielle"},
    {"hank", "henry"},      {"harry", "harold"},     {"harry", "henry"},       {"jack", "john"},
    {"jake", "jacob"},      {"jenny", "jennifer"},   {"jerry", "gerald"},      {"jim", "james"},
    {"jimmy", "james"},     {"joey", "joseph"},      {"johnny", "john"},       {"jon", "john"},
    {"josie", "josephine"}, {"kate", "katherine"},   {"kate", "kathryn"},      {"kathy", "katherine"},
    {"kathy", "kathryn"},   {"katie", "katherine"},  {"katie", "kathryn"},     {"kenny", "kenneth"},
    {"larry", "lawrence"},  {"libby", "elizabeth"},  {"lily", "lillian"},      {"liz", "elizabeth"},
    {"liza", "elizabeth"},  {"lizzie", "elizabeth"}, {"maggie", "margaret"},   {"mandy", "amanda"},
    {"matty", "matthew"},   {"meg", "margaret"},     {"mike", "michael"},      {"mikey", "michael"},
    {"molly", "mary"},      {"nate", "nathan"},      {"nate", "nathaniel"},    {"ned", "edward"},
    {"nick", "nicholas"},   {"nicky", "nicholas"},   {"nicky", "nicole"},      {"patty", "patricia"},
    {"peggy", "margaret"},  {"penny", "penelope"},   {"polly", "mary"},        {"rick", "frederick"},
    {"rick", "richard"},    {"ricky", "richard"},    {"rob", "robert"},        {"ron", "aaron"},
    {"sally", "sarah"},     {"sandy", "alexandra"},  {"sasha", "alexander"},   {"sasha", "alexandra"},
    {"steve", "stephen"},   {"steve", "steven"},     {"sue", "susan"},         {"ted", "edward"},
    {"ted", "theodore"},    {"teddy", "theodore"},   {"tess", "theresa"},      {"tina", "christina"},
    {"toni", "antonia"},    {"tony", "anthony"},     {"tony", "antonio"},      {"trish", "patricia"},
    {"vicky", "victoria"},  {"will", "william"},     {"xander", "alexander"},  {"zach", "zachary"},
    {"zack", "zachary"},
};

static_assert(std::is_sorted(std::begin(shortForms), std::end(shortForms),
                             [](const ShortForm &a, const ShortForm &b) { return a.form < b.form; }));

struct ByForm {
    bool operator()(const ShortForm &one, std::string_view form) const { return one.form < form; }
    bool operator()(std::string_view form, const ShortForm &one) const { return form < one.form; }
};

auto formsOf(std::string_view form)
{
    return std::equal_range(std::begin(shortForms), std::end(shortForms), form, ByForm());
}

bool isShortFor(std::string_view form, std::string_view name)
{
    const auto [first, last] = formsOf(form);
    return std::any_of(first, last, [&](const ShortForm &one) { return one.name == name; });
}

bool shareAName(std::string_view one, std::string_view other)
{
    const auto [first, last] = formsOf(one);
    return std::any_of(first, last, [&](const ShortForm &form) { return isShortFor(other, form.name); });
}

std::string_view firstWord(std::string_view name)
{
    return name.substr(0, name.find(' '));
}

/// A letter alone, perhaps with a dot.
bool isInitial(std::string_view name)
{
    return !name.empty() && name[0] >= 'a' && name[0] <= 'z' && (name.size() == 1 || name.substr(1) == ".");
}

template <typename Text> bool differInOne(const Text &one, const Text &other)
{
    const Text &shorter = one.size() <= other.size() ? one : other;
    const Text &longer = one.size() <= other.size() ? other : one;
    if (shorter.size() < 4 || longer.size() - shorter.size() > 1 || one == other)
        return false;
    const auto [left, right] = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    if (shorter.size() != longer.size())
        return std::equal(left, shorter.end(), right + 1, longer.end());
    if (std::equal(left + 1, shorter.end(), right + 1, longer.end()))
        return true;
    const bool canSwap = std::distance(left, shorter.end()) >= 2;
    return canSwap && *left == *(right + 1) && *(left + 1) == *right
        && std::equal(left + 2, shorter.end(), right + 2, longer.end());
}

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

} // namespace

bool differInOneLetter(std::string_view one, std::string_view other)
{
    if (isAscii(one) && isAscii(other))
        return differInOne(one, other);
    const auto letters = [](std::string_view text) {
        return QString::fromUtf8(text.data(), qsizetype(text.size())).toStdU32String();
    };
    return differInOne(letters(one), letters(other));
}

NameMatch matchOfChosenNames(std::string_view one, std::string_view other)
{
    if (one == other)
        return one.empty() ? NameMatch::Different : NameMatch::Same;
    const std::string_view a = firstWord(one);
    const std::string_view b = firstWord(other);
    if (a.empty() || b.empty())
        return NameMatch::Different;
    if (isInitial(a) || isInitial(b))
        return a[0] == b[0] ? NameMatch::Initial : NameMatch::Different;
    constexpr std::size_t leastBeginning = 3;
    const std::string_view shorter = a.size() <= b.size() ? a : b;
    const std::string_view longer = a.size() <= b.size() ? b : a;
    const bool isBeginning = longer.substr(0, shorter.size()) == shorter
        && (shorter.size() == longer.size() || (shorter.size() >= leastBeginning && isAscii(shorter)));
    const bool isClose =
        isBeginning || differInOneLetter(a, b) || isShortFor(a, b) || isShortFor(b, a) || shareAName(a, b);
    return isClose ? NameMatch::Close : NameMatch::Different;
}

} // namespace chapterhouse::app
