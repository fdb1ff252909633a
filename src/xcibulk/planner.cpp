// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/planner.h"

#include <QRegularExpression>

#include <algorithm>

namespace vigie::xcibulk {

using namespace Qt::StringLiterals;
using Cti = xci::UserDraft::Cti;

struct Planner::Reading
{
    const Line &line;
    Step step{};
    const xci::Entity *entity = nullptr;
    const xci::User *user = nullptr; //!< Who is changed or deleted.
    Reason unknown = Reason::None; //!< Why the verdict cannot be known.
    QString handed{}; //!< The number that it was handed before.

    //! False: the line ends here, with an error.
    bool fail(Reason reason, const QString &word = {}, int otherLine = 0)
    {
        step.verdict = Verdict::Error;
        step.reason = reason;
        step.word = word;
        step.otherLine = otherLine;
        return false;
    }
    void end(Verdict verdict)
    {
        step.verdict = unknown == Reason::None ? verdict : Verdict::Unknown;
        step.reason = unknown;
    }
    void nothing(Reason reason)
    {
        step.verdict = Verdict::Nothing;
        step.reason = reason;
    }
};

namespace {

    const auto takenAway = u"-"_s;
    constexpr qsizetype longestName = 128;

    bool isPrintable(const QString &name)
    {
        return name.size() <= longestName && std::all_of(name.begin(), name.end(), [](QChar each) {
                   return each.isPrint() || each.isSurrogate();
               });
    }

    bool isLogin(const QString &text)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%]{2,64}$"_s);
        return form.match(text).hasMatch();
    }

    bool isPassword(const QString &text)
    {
        static const QRegularExpression form(u"^[A-Za-z0-9\\-._~!$&'()*+,;=%:]{4,64}$"_s);
        return form.match(text).hasMatch();
    }

    bool isCalled(const xci::Entity &entity, const QString &text)
    {
        return entity.name.compare(text, Qt::CaseInsensitive) == 0
            || entity.displayName.compare(text, Qt::CaseInsensitive) == 0;
    }

    QString nameOf(const xci::User &user)
    {
        return (user.firstName + u' ' + user.lastName).trimmed();
    }

} // namespace

QString keyOf(xci::XivoId xivo, const QString &number)
{
    return QString::number(int(xivo)) + u'/' + number;
}

Planner::Planner(const Picture &picture, Choices choices)
    : m_picture(picture)
    , m_choices(std::move(choices))
    , m_book(picture)
{
}

Plan Planner::plan(const Sheet &sheet)
{
    // A number that some line names is not handed to another one.
    for (const auto &line : sheet.lines) {
        for (const auto &number : {line[Column::InternalNumber], line[Column::NewNumber]}) {
            for (const auto &entity : m_picture.entities) {
                if (!number.isEmpty())
                    m_reserved.insert(keyOf(entity.xivo.id, number));
            }
        }
    }
    // Who is there under a line's own number or login is that line's, whatever stands before it.
    for (const auto &line : sheet.lines) {
        Reading in{.line = line};
        const bool isKnown
            = !line[Column::InternalNumber].isEmpty() || !line[Column::CtiLogin].isEmpty();
        if (!isKnown || line.isBroken || !readAction(in) || in.step.action != Action::Create
            || !readPerson(in))
            continue;
        if (const auto *user = findSame(in))
            m_book.claim(user->id, line.number);
    }
    Plan plan;
    plan.reserve(sheet.lines.size());
    for (const auto &line : sheet.lines)
        plan.append(step(line));
    return plan;
}

Step Planner::anew(const Line &line, const QString &handed)
{
    Reading in{.line = line, .handed = handed};
    in.step.line = line.number;
    readLine(in);
    return in.step;
}

Step Planner::step(const Line &line)
{
    Reading in{.line = line};
    in.step.line = line.number;
    readLine(in);
    const bool isMade = in.step.isSent() && in.step.action != Action::Delete;
    if (isMade)
        m_book.put(in.step.draft, in.entity->xivo.id, in.step.user, line.number);
    if (in.step.isSent() && in.step.action == Action::Delete)
        m_book.remove(in.step.user);
    return in.step;
}

void Planner::readLine(Reading &in)
{
    if (in.line.isBroken) {
        in.fail(Reason::Broken);
        return;
    }
    if (!readAction(in))
        return;
    switch (in.step.action) {
    case Action::Create:
        create(in);
        break;
    case Action::Change:
        change(in);
        break;
    case Action::Delete:
        remove(in);
        break;
    }
}

bool Planner::readAction(Reading &in)
{
    const auto text = in.line[Column::Action].toLower();
    in.step.action = m_choices.action;
    if (text == u"create"_s)
        in.step.action = Action::Create;
    else if (text == u"change"_s)
        in.step.action = Action::Change;
    else if (text == u"delete"_s)
        in.step.action = Action::Delete;
    else if (!text.isEmpty())
        return in.fail(Reason::UnknownAction, in.line[Column::Action]);
    return true;
}

bool Planner::readEntity(Reading &in, const QString &text)
{
    if (text.isEmpty())
        return in.fail(Reason::NoEntity);
    const auto &xivo = in.line[Column::Xivo];
    QList<const xci::Entity *> found;
    for (const auto &each : m_picture.entities) {
        const bool isOnIt = xivo.isEmpty() || each.xivo.name.compare(xivo, Qt::CaseInsensitive) == 0
            || each.xivo.uuid == xivo;
        if (each.combinedId == text)
            found = {&each};
        if (each.combinedId == text && isOnIt)
            break;
        if (isOnIt && isCalled(each, text))
            found.append(&each);
    }
    if (found.isEmpty())
        return in.fail(Reason::UnknownEntity, text);
    if (found.size() > 1)
        return in.fail(Reason::AmbiguousEntity, text);
    in.entity = found.first();
    in.step.draft.entity = in.entity->combinedId;
    return true;
}

bool Planner::readTemplate(Reading &in)
{
    const auto covers
        = [&](const xci::Template &each) { return each.entities.contains(in.entity->combinedId); };
    auto text = in.line[Column::Template];
    if (text.isEmpty())
        text = m_choices.lineTemplate;
    QList<const xci::Template *> good;
    bool isKnown = false;
    for (const auto &each : m_picture.templates) {
        const bool isMeant
            = text.isEmpty() || each.name == text || QString::number(int(each.id)) == text;
        isKnown = isKnown || isMeant;
        if (isMeant && covers(each))
            good.append(&each);
    }
    if (text.isEmpty() && good.size() != 1)
        return in.fail(Reason::NoTemplate);
    if (good.isEmpty())
        return in.fail(isKnown ? Reason::TemplateElsewhere : Reason::UnknownTemplate, text);
    const auto named = std::find_if(good.begin(), good.end(),
                                    [&](const auto *each) { return each->name == text; });
    in.step.draft.lineTemplate = (named == good.end() ? good.first() : *named)->id;
    return true;
}

bool Planner::readNames(Reading &in)
{
    auto &draft = in.step.draft;
    const auto &first = in.line[Column::FirstName];
    const auto &last = in.line[Column::LastName];
    draft.firstName = first.isEmpty() && in.user ? in.user->firstName : first;
    draft.lastName = last.isEmpty() && in.user ? in.user->lastName : last;
    if (draft.firstName.isEmpty())
        return in.fail(Reason::NoFirstName);
    if (!isPrintable(draft.firstName) || !isPrintable(draft.lastName))
        return in.fail(Reason::BadName);
    return true;
}

//! \a present: the login that the user has.
bool Planner::readAccount(Reading &in, const QString &present)
{
    auto &draft = in.step.draft;
    auto login = in.line[Column::CtiLogin];
    const auto &password = in.line[Column::CtiPassword];
    if (login == takenAway) {
        draft.cti = present.isEmpty() ? Cti::Keep : Cti::Clear;
        return true;
    }
    if (login.isEmpty() && password.isEmpty())
        return true;
    if (login.isEmpty())
        login = present;
    if (login.isEmpty())
        return in.fail(Reason::PasswordNeedsLogin);
    if (!isLogin(login))
        return in.fail(Reason::BadLogin, login);
    if (password.isEmpty())
        return login == present || in.fail(Reason::LoginNeedsPassword, login);
    if (!isPassword(password))
        return in.fail(Reason::BadPassword);
    draft.cti = Cti::Set;
    draft.ctiLogin = login;
    draft.ctiPassword = password;
    return true;
}

bool Planner::checkLogin(Reading &in)
{
    const auto &draft = in.step.draft;
    if (draft.cti != Cti::Set || (in.user && in.user->ctiLogin == draft.ctiLogin))
        return true;
    const auto xivo = in.entity->xivo.id;
    if (const auto owner = m_book.ownerOfLogin(xivo, draft.ctiLogin)) {
        if (owner->line != 0)
            return in.fail(Reason::LoginInFile, draft.ctiLogin, owner->line);
        const auto *user = m_book.user(owner->user);
        return in.fail(Reason::LoginTaken, user ? nameOf(*user) : QString());
    }
    if (!m_book.isRead(xivo))
        in.unknown = Reason::UsersUnread;
    else if (!m_picture.isWhole)
        in.unknown = Reason::LoginElsewhere;
    return true;
}

//! The next free one, which no line names.
bool Planner::giveNumber(Reading &in)
{
    const auto xivo = in.entity->xivo.id;
    auto &pool = m_book.pool(in.entity->combinedId);
    if (!pool.isRead()) {
        in.fail(Reason::UsersUnread);
        return false;
    }
    const bool isKept = (pool.isListed(in.handed) || pool.isBeyond(in.handed))
        && !m_book.ownerOf(xivo, in.handed);
    const auto number = isKept ? in.handed : pool.next([&](const QString &each) {
        return !m_reserved.contains(keyOf(xivo, each)) && !m_book.ownerOf(xivo, each);
    });
    if (number.isEmpty())
        return in.fail(Reason::NoFreeNumber);
    in.step.draft.internalNumber = number;
    in.step.isNumberHanded = true;
    if (!pool.isListed(number) && !(m_picture.isWhole && m_book.isRead(xivo)))
        in.unknown = Reason::NumberUnlisted;
    return true;
}

bool Planner::checkNumber(Reading &in)
{
    const auto &number = in.step.draft.internalNumber;
    const auto xivo = in.entity->xivo.id;
    auto &pool = m_book.pool(in.entity->combinedId);
    const auto owner = m_book.ownerOf(xivo, number);
    const bool isOwn = owner && in.user && owner->user == in.user->id;
    if (isOwn)
        return pool.holds(number) || in.fail(Reason::NumberOutside, number);
    if (owner) {
        if (owner->line != 0)
            return in.fail(Reason::NumberInFile, number, owner->line);
        const auto *user = m_book.user(owner->user);
        return in.fail(Reason::NumberTaken, user ? nameOf(*user) : QString());
    }
    if (!pool.holds(number))
        return in.fail(Reason::NumberOutside, number);
    if (pool.isListed(number) || m_book.isFreed(xivo, number))
        return true;
    if (!pool.isRead() || !m_book.isRead(xivo))
        in.unknown = Reason::UsersUnread;
    else if (!pool.isBeyond(number))
        return in.fail(Reason::NumberTaken);
    else if (!m_picture.isWhole)
        in.unknown = Reason::NumberUnlisted;
    return true;
}

//! All of a new user but whether number and login are free.
bool Planner::readPerson(Reading &in)
{
    const auto &entity = in.line[Column::Entity];
    in.step.draft.internalNumber = in.line[Column::InternalNumber];
    return readEntity(in, entity.isEmpty() ? m_choices.entity : entity) && readNames(in)
        && readTemplate(in) && readAccount(in, {});
}

//! Who is there already is not made again, so that a file can be applied twice.
const xci::User *Planner::findSame(const Reading &in) const
{
    const auto &draft = in.step.draft;
    const auto &number = draft.internalNumber;
    const auto owner = number.isEmpty() ? std::nullopt : m_book.ownerOf(in.entity->xivo.id, number);
    const auto id = number.isEmpty() ? m_book.unclaimed(draft, in.line.number)
                                     : owner.value_or(Book::Owner()).user;
    const auto *user = m_book.user(id);
    const int claim = m_book.claimedBy(id);
    const bool isSame = user && (claim == 0 || claim == in.line.number)
        && user->entity == draft.entity && user->firstName == draft.firstName
        && user->lastName == draft.lastName;
    return isSame ? user : nullptr;
}

void Planner::create(Reading &in)
{
    if (!readPerson(in))
        return;
    auto &draft = in.step.draft;
    if (const auto *user = findSame(in)) {
        m_book.claim(user->id, in.line.number);
        in.step.user = user->id;
        draft.internalNumber = user->internalNumber;
        in.nothing(Reason::IsThere);
        return;
    }
    const bool isGiven = !draft.internalNumber.isEmpty();
    // The number last: one that is handed out is gone.
    if (!checkLogin(in) || !(isGiven ? checkNumber(in) : giveNumber(in)))
        return;
    if (!m_picture.users.contains(in.entity->combinedId))
        in.unknown = Reason::UsersUnread;
    in.end(Verdict::Create);
}

//! By the id, or by the number on the entity's XiVO.
bool Planner::findUser(Reading &in)
{
    const auto &idText = in.line[Column::Id];
    const auto &entity = in.line[Column::Entity];
    if (!idText.isEmpty()) {
        bool isNumber = false;
        const auto id = xci::UserId(idText.toInt(&isNumber));
        if (!isNumber)
            return in.fail(Reason::BadId, idText);
        in.user = m_book.user(id);
        if (!in.user)
            return in.fail(Reason::UnknownUser, idText);
        if (!readEntity(in, entity.isEmpty() ? in.user->entity : entity))
            return false;
    } else {
        const auto &number = in.line[Column::InternalNumber];
        if (number.isEmpty())
            return in.fail(Reason::NoNumber);
        if (!readEntity(in, entity.isEmpty() ? m_choices.entity : entity))
            return false;
        const auto owner = m_book.ownerOf(in.entity->xivo.id, number);
        if (owner && owner->line != 0)
            return in.fail(Reason::NumberInFile, number, owner->line);
        in.user = owner ? m_book.user(owner->user) : nullptr;
        if (!in.user || in.user->entity != in.entity->combinedId) {
            in.user = nullptr;
            return in.fail(Reason::UnknownUser, number);
        }
    }
    if (const int other = m_book.claimedBy(in.user->id); other != 0)
        return in.fail(Reason::UserInFile, nameOf(*in.user), other);
    m_book.claim(in.user->id, in.line.number);
    in.step.user = in.user->id;
    return true;
}

void Planner::change(Reading &in)
{
    if (!findUser(in) || !readNames(in))
        return;
    const auto old = *in.user;
    in.user = &old;
    const auto *oldEntity = m_picture.entity(old.entity);
    if (!oldEntity || oldEntity->xivo.id != in.entity->xivo.id) {
        in.fail(Reason::OtherXivo, in.entity->xivo.name);
        return;
    }
    auto &draft = in.step.draft;
    const bool isMoved = old.entity != draft.entity;
    const auto &number = in.line[Column::NewNumber].isEmpty() && !in.line[Column::Id].isEmpty()
        ? in.line[Column::InternalNumber]
        : in.line[Column::NewNumber];
    draft.internalNumber = number.isEmpty() && !isMoved ? old.internalNumber : number;
    if (!readAccount(in, old.ctiLogin))
        return;
    const bool isSame = !isMoved && draft.firstName == old.firstName
        && draft.lastName == old.lastName && draft.internalNumber == old.internalNumber
        && draft.cti == Cti::Keep && in.line[Column::Template].isEmpty();
    if (isSame) {
        in.nothing(Reason::IsSo);
        in.user = nullptr;
        return;
    }
    const bool isNumberKept = draft.internalNumber == old.internalNumber && !isMoved;
    if (readTemplate(in) && checkLogin(in)
        && (isNumberKept || (draft.internalNumber.isEmpty() ? giveNumber(in) : checkNumber(in))))
        in.end(Verdict::Change);
    in.user = nullptr; // A copy that ends here.
}

void Planner::remove(Reading &in)
{
    if (!findUser(in)) {
        if (in.step.reason == Reason::UnknownUser && in.entity
            && !m_picture.users.contains(in.entity->combinedId))
            in.fail(Reason::UsersUnread);
        else if (in.step.reason == Reason::UnknownUser)
            in.nothing(Reason::IsGone);
        return;
    }
    const auto &first = in.line[Column::FirstName];
    const auto &last = in.line[Column::LastName];
    if ((!first.isEmpty() && first != in.user->firstName)
        || (!last.isEmpty() && last != in.user->lastName)) {
        in.fail(Reason::NameDiffers, nameOf(*in.user));
        return;
    }
    in.step.draft = {.entity = in.user->entity,
                     .firstName = in.user->firstName,
                     .lastName = in.user->lastName,
                     .internalNumber = in.user->internalNumber};
    in.end(Verdict::Delete);
}

} // namespace vigie::xcibulk
