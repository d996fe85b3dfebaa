// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chapters/chapter_editor.h"
#include "app/chapters/school_editor.h"
#include "app/chapters/status_editor.h"
#include "app/editing/fact_editor.h"
#include "app/members/graduate_step.h"
#include "app/members/member_draft.h"
#include "app/members/member_editor.h"
#include "app/members/member_steps.h"
#include "app/members/paste_editor.h"
#include "app/officers/term_editor.h"
#include "app/people/pair_comparison.h"
#include "app/settings/region_editor.h"
#include "app/small_book.h"
#include "db/chapter_status_store.h"
#include "db/chapter_store.h"
#include "db/member_store.h"

#include <QTest>

#include <memory>

namespace chapterhouse::test {

using namespace chapterhouse::app;

constexpr int crowd = 2000; ///< what is done to so many needs more room than a full disk has
inline const QString much(20'000, u'x');
inline const QDate joined(2019, 9, 1);

/// A filled form, whatever its kind.
class Form {
public:
    virtual ~Form() = default;
    virtual void save() = 0;
    virtual QString failure() const = 0;
    virtual bool isKept() const = 0; ///< what was entered still is
};

template <typename Editor> class FormOf : public Form {
public:
    explicit FormOf(const SmallBook &book)
    {
        if constexpr (requires { editor.setBook(book.book()); })
            editor.setBook(book.book());
        if constexpr (requires { editor.setRoster(book.roster()); })
            editor.setRoster(book.roster());
    }
    void save() override
    {
        if constexpr (requires { editor.run(); })
            editor.run();
        else if constexpr (requires { editor.merge(); })
            editor.merge();
        else if constexpr (requires { editor.add(); })
            editor.add();
        else
            editor.save();
    }
    QString failure() const override
    {
        if constexpr (requires { const_cast<Editor &>(editor).saving(); })
            return const_cast<Editor &>(editor).saving()->failure();
        return {};
    }
    bool isKept() const override { return kept(); }

    Editor editor;
    std::function<bool()> kept;
};

/// A book with a crowd of members at one chapter, and another one.
class NotSavedBook : public SmallBook {
public:
    NotSavedBook()
    {
        perform([this](db::Connection &connection) {
            for (const char *school : {"mercer", "emory"}) {
                db::Chapter chapter;
                chapter.schoolId = QLatin1String(school);
                const QString id = db::ChapterStore(connection).add(chapter);
                db::ChapterStatusStore(connection).add(id, QStringLiteral("active"), joined);
                (mercer.isEmpty() ? mercer : emory) = id;
            }
            for (int i = 0; i < crowd; ++i) {
                db::Member member;
                member.chapterId = mercer;
                member.chosenName = QStringLiteral("Member %1").arg(i);
                member.joinedOn = joined;
                member.classYear = 2021;
                if (i < 2)
                    member.notes = much;
                members.push_back(db::MemberStore(connection).add(member));
            }
        });
        table.setBook(book());
        table.setRoster(roster());
        if (!QTest::qWaitFor([this] { return table.count() == crowd; }))
            qFatal("no table");
        table.selectAll();
    }
    QString key(std::size_t member) const { return members[member].chapterId + u'/' + members[member].id; }
    qint64 steps() const
    {
        return *book()->read(
            [](db::Connection &connection) { return connection.integer("SELECT count(*) FROM change"); });
    }

    mutable MembersModel table;
    QString mercer;
    QString emory;
    std::vector<db::RecordKey> members;
};

template <typename Step, typename Fill> std::unique_ptr<Form> stepForm(const NotSavedBook &book, Fill fill)
{
    auto form = std::make_unique<FormOf<Step>>(book);
    form->editor.begin(&book.table, {});
    fill(form->editor);
    form->kept = [&step = form->editor, sentence = form->editor.sentence()] {
        return step.isReady() && step.sentence() == sentence;
    };
    return form;
}

inline std::unique_ptr<Form> statusForm(const NotSavedBook &book)
{
    return stepForm<StatusStep>(book, [](StatusStep &step) { step.setStatus(QStringLiteral("away")); });
}

inline std::unique_ptr<Form> fieldForm(const NotSavedBook &book)
{
    return stepForm<FieldStep>(book, [](FieldStep &step) { step.setText(QStringLiteral("2024")); });
}

inline std::unique_ptr<Form> consentForm(const NotSavedBook &book)
{
    return stepForm<ConsentStep>(book, [](ConsentStep &step) {
        step.setAudience(QStringLiteral("public"));
        step.setLevel(QStringLiteral("full"));
        step.setSource(QStringLiteral("sign-up form"));
    });
}

inline std::unique_ptr<Form> transferForm(const NotSavedBook &book)
{
    return stepForm<TransferStep>(book, [&](TransferStep &step) { step.setChapterId(book.emory); });
}

inline std::unique_ptr<Form> graduateForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<GraduateStep>>(book);
    form->editor.open({});
    form->kept = [&step = form->editor] { return step.isReady() && step.count() == crowd; };
    return form;
}

inline std::unique_ptr<Form> pasteForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<PasteEditor>>(book);
    QString block; // "review": it changes more than it adds
    for (int i = 0; i < crowd; ++i)
        block += QStringLiteral("Pasted %1\n").arg(i);
    form->editor.paste(&book.table, block, 0, 0, book.mercer);
    form->kept = [&paste = form->editor] { return paste.isReady() && paste.rowCount() == crowd; };
    return form;
}

template <typename Fill>
inline std::unique_ptr<Form> factForm(const NotSavedBook &book, FactEditor::Kind kind, const char *field, Fill fill)
{
    auto form = std::make_unique<FormOf<FactEditor>>(book);
    form->editor.setKind(kind);
    form->editor.beginNew(kind == FactEditor::Push ? QString() : book.mercer);
    form->editor.set(QLatin1String(field), much);
    fill(form->editor);
    form->kept = [&fact = form->editor, field] { return fact.values().value(QLatin1String(field)) == much; };
    return form;
}

inline std::unique_ptr<Form> contactForm(const NotSavedBook &book)
{
    return factForm(book, FactEditor::Contact, "note", [](FactEditor &) {});
}

inline std::unique_ptr<Form> headCountForm(const NotSavedBook &book)
{
    return factForm(book, FactEditor::HeadCount, "note",
                    [](FactEditor &fact) { fact.set(QStringLiteral("heads"), QStringLiteral("12")); });
}

inline std::unique_ptr<Form> pushForm(const NotSavedBook &book)
{
    return factForm(book, FactEditor::Push, "note",
                    [](FactEditor &fact) { fact.set(QStringLiteral("name"), QStringLiteral("Autumn")); });
}

inline std::unique_ptr<Form> termForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<TermEditor>>(book);
    form->editor.beginNew(book.mercer, QStringLiteral("President"), {});
    form->editor.set(QStringLiteral("holder"), much);
    form->kept = [&term = form->editor] { return term.values().value(QStringLiteral("holder")) == much; };
    return form;
}

template <typename Editor, typename Fill>
inline std::unique_ptr<Form> longForm(const NotSavedBook &book, const char *longField, Fill fill)
{
    auto form = std::make_unique<FormOf<Editor>>(book);
    fill(form->editor);
    form->editor.setProperty(longField, much);
    form->kept = [&editor = form->editor, longField] {
        return editor.isDirty() && editor.property(longField).toString() == much;
    };
    return form;
}

inline std::unique_ptr<Form> foundingForm(const NotSavedBook &book)
{
    return longForm<ChapterEditor>(book, "notes", [](ChapterEditor &chapter) {
        chapter.add(QStringLiteral("columbia"), QStringLiteral("forming"));
        chapter.setProperty("since", QStringLiteral("2020-08-01"));
    });
}

inline std::unique_ptr<Form> chapterForm(const NotSavedBook &book)
{
    return longForm<ChapterEditor>(book, "notes", [&](ChapterEditor &chapter) { chapter.edit(book.mercer); });
}

inline std::unique_ptr<Form> chapterStatusForm(const NotSavedBook &book)
{
    return longForm<StatusEditor>(book, "reason",
                                  [&](StatusEditor &status) { status.record(book.mercer, QStringLiteral("at_risk")); });
}

inline std::unique_ptr<Form> schoolForm(const NotSavedBook &book)
{
    return longForm<SchoolEditor>(book, "city", [](SchoolEditor &school) {
        school.add(QStringLiteral("Somewhere University"));
        school.setProperty("state", QStringLiteral("OH"));
    });
}

inline std::unique_ptr<Form> memberForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<MemberEditor>>(book);
    form->editor.begin(book.key(5));
    form->editor.type(form->editor.rowCount() - 1, much); // the notes
    form->kept = [&member = form->editor] { return member.isActive() && member.isSavable(); };
    return form;
}

inline std::unique_ptr<Form> draftForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<MemberDraft>>(book);
    form->editor.begin(book.mercer);
    form->editor.type(MembersModel::Name, QStringLiteral("Ada Ng"));
    form->editor.type(MembersModel::Pronouns, much);
    form->kept = [&draft = form->editor] { return draft.texts()[MembersModel::Pronouns] == much; };
    return form;
}

inline std::unique_ptr<Form> mergeForm(const NotSavedBook &book)
{
    auto form = std::make_unique<FormOf<PairComparison>>(book);
    form->editor.setOne(book.key(0));
    form->editor.setOther(book.key(1));
    form->editor.choose(0, PairModel::Other);
    form->kept = [&pair = form->editor] {
        return pair.isFound() && pair.index(0).data(PairModel::ChoiceRole).toInt() == PairModel::Other;
    };
    return form;
}

/// A region needs its list.
struct RegionForm : FormOf<RegionEditor> {
    explicit RegionForm(const NotSavedBook &book) : FormOf(book)
    {
        regions.setBook(book.book());
        editor.setRegions(&regions);
        editor.begin({});
        editor.setName(much);
        kept = [this] { return editor.name() == much && editor.isSavable(); };
    }
    RegionsModel regions;
};

inline std::unique_ptr<Form> regionForm(const NotSavedBook &book)
{
    return std::make_unique<RegionForm>(book);
}

constexpr struct {
    const char *name;
    std::unique_ptr<Form> (*made)(const NotSavedBook &);
} forms[] = {
    {"status", statusForm},
    {"field", fieldForm},
    {"consent", consentForm},
    {"transfer", transferForm},
    {"graduation", graduateForm},
    {"paste", pasteForm},
    {"contact", contactForm},
    {"head-count", headCountForm},
    {"push", pushForm},
    {"term", termForm},
    {"founding", foundingForm},
    {"chapter", chapterForm},
    {"chapter status", chapterStatusForm},
    {"school", schoolForm},
    {"member", memberForm},
    {"row of the roster", draftForm},
    {"merge", mergeForm},
    {"region", regionForm},
};

} // namespace chapterhouse::test
