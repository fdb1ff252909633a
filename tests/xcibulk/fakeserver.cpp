// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeserver.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::xcibulk {

using Kind = xci::Failure::Kind;
using Cti = xci::UserDraft::Cti;

namespace {

    QStringList numbersOf(const xci::Entity &entity)
    {
        QStringList all;
        for (const auto &each : entity.intervals) {
            const int last = (each.end.isEmpty() ? each.start : each.end).toInt();
            for (int number = each.start.toInt(); number <= last; ++number)
                all.append(QString::number(number).rightJustified(each.start.size(), u'0'));
        }
        return all;
    }

    xci::Failure refused(const QString &text)
    {
        return {.kind = Kind::Refused, .status = 400, .text = text};
    }

} // namespace

FakeServer::FakeServer(unsigned seed) : m_random(seed)
{
    const xci::Xivo lyon{.id = xci::XivoId(1), .uuid = u"u1"_s, .name = u"lyon"_s};
    const xci::Xivo paris{.id = xci::XivoId(2), .uuid = u"u2"_s, .name = u"paris"_s};
    const auto put = [this](int id, const QString &name, const xci::Xivo &xivo,
                            const QList<xci::Interval> &intervals) {
        entities.append({.id = xci::EntityId(id),
                         .combinedId = name + u'@' + xivo.uuid,
                         .name = name,
                         .displayName = name.toUpper(),
                         .xivo = xivo,
                         .intervals = intervals});
    };
    put(1, u"sales"_s, lyon, {{u"1000"_s, u"1029"_s, {}}, {u"0500"_s, {}, {}}});
    put(2, u"works"_s, lyon, {{u"1100"_s, u"1105"_s, {}}});
    put(3, u"default"_s, lyon, {{u"1200"_s, u"1219"_s, {}}});
    put(4, u"default"_s, paris, {{u"2000"_s, u"2019"_s, {}}, {u"20000"_s, u"20009"_s, {}}});
    const auto form = [this](int id, const QString &name, const QStringList &covered) {
        templates.append({.id = xci::TemplateId(id), .name = name, .entities = covered});
    };
    form(1, u"Office"_s, {u"sales@u1"_s, u"works@u1"_s, u"default@u2"_s});
    form(2, u"Phone"_s, {u"sales@u1"_s, u"default@u1"_s});
    add(u"sales@u1"_s, u"Ada"_s, u"Byron"_s, u"1000"_s, u"ada"_s);
    add(u"sales@u1"_s, u"Alan"_s, u"Turing"_s, u"1003"_s);
    add(u"works@u1"_s, u"Grace"_s, u"Hopper"_s, u"1101"_s, u"grace"_s);
    add(u"default@u2"_s, u"Ada"_s, u"Byron"_s, u"2001"_s, u"ada"_s);
    add(u"default@u1"_s, u"Out"_s, {}, u"6260"_s);
}

int FakeServer::add(const QString &entityId, const QString &first, const QString &last,
                    const QString &number, const QString &login)
{
    ++m_lastId;
    users[m_lastId] = {.id = xci::UserId(m_lastId),
                       .entity = entityId,
                       .firstName = first,
                       .lastName = last,
                       .internalNumber = number,
                       .ctiLogin = login};
    return m_lastId;
}

const xci::Entity &FakeServer::entity(const QString &combinedId) const
{
    return *std::find_if(entities.begin(), entities.end(),
                         [&](const xci::Entity &each) { return each.combinedId == combinedId; });
}

bool FakeServer::isUsed(xci::XivoId xivo, const QString &number, int but) const
{
    return std::any_of(users.begin(), users.end(), [&](const auto &each) {
        return each.first != but && each.second.internalNumber == number
            && entity(each.second.entity).xivo.id == xivo;
    });
}

QStringList FakeServer::freeNumbers(const QString &entityId) const
{
    const auto &in = entity(entityId);
    auto all = numbersOf(in);
    all.removeIf([&](const QString &number) { return isUsed(in.xivo.id, number, 0); });
    return all;
}

std::optional<xci::Failure> FakeServer::refusal(const xci::UserDraft &draft, int own) const
{
    const auto &in = entity(draft.entity);
    const auto form = std::find_if(templates.begin(), templates.end(),
                                   [&](const auto &each) { return each.id == draft.lineTemplate; });
    if (form == templates.end() || !form->entities.contains(draft.entity))
        return refused(u"template"_s);
    if (draft.firstName.isEmpty())
        return refused(u"name"_s);
    const auto old = users.find(own);
    const bool isKept = old != users.end() && old->second.internalNumber == draft.internalNumber;
    if (!isKept
        && (!numbersOf(in).contains(draft.internalNumber)
            || isUsed(in.xivo.id, draft.internalNumber, own)))
        return refused(u"number"_s);
    if (draft.cti != Cti::Set)
        return {};
    if (draft.ctiLogin.size() < 2 || draft.ctiPassword.size() < 4)
        return refused(u"account"_s);
    for (const auto &[id, user] : users) {
        if (id != own && user.ctiLogin == draft.ctiLogin
            && entity(user.entity).xivo.id == in.xivo.id)
            return refused(u"login"_s);
    }
    return {};
}

void FakeServer::put(xci::User &user, const xci::UserDraft &draft)
{
    user.entity = draft.entity;
    user.firstName = draft.firstName;
    user.lastName = draft.lastName;
    user.internalNumber = draft.internalNumber;
    if (draft.cti != Cti::Keep)
        user.ctiLogin = draft.cti == Cti::Set ? draft.ctiLogin : QString();
}

//! The second administrator: takes the next free number, removes or renames somebody.
void FakeServer::write()
{
    const auto &in = entities[qsizetype(m_random() % std::size_t(entities.size()))];
    const auto numbers = freeNumbers(in.combinedId);
    const auto one = std::next(users.begin(), qsizetype(m_random() % users.size()));
    switch (m_random() % 4) {
    case 0:
    case 1:
        if (!numbers.isEmpty())
            add(in.combinedId, u"Stranger"_s, QString::number(m_lastId), numbers.first(),
                m_random() % 2 == 0 ? u"new%1"_s.arg(m_random() % 6) : QString());
        break;
    case 2:
        one->second.lastName += u'x';
        break;
    default:
        if (users.size() > 4)
            users.erase(one);
        break;
    }
}

template <typename T>
void FakeServer::answer(const Then<T> &then, const std::function<xci::Answer<T>()> &truth,
                        bool isChange)
{
    ++calls;
    const auto later = [this, then](const xci::Answer<T> &answer) {
        QTimer::singleShot(0, &m_context, [then, answer] { then(answer); });
    };
    if (beforeCall)
        beforeCall();
    if (isChange && beforeChange)
        beforeChange();
    if (happens(strangers))
        write();
    if (m_downFor == 0 && happens(outages))
        m_downFor = 6;
    if (m_downFor > 0) {
        --m_downFor;
        return later(xci::Failure{.kind = Kind::Unreachable});
    }
    isSignedOut = isSignedOut || happens(signOuts);
    if (isSignedOut)
        return later(xci::Failure{.kind = Kind::SignedOut, .status = 401});
    if (happens(lostBefore))
        return later(xci::Failure{.kind = Kind::AnswerLost});
    const xci::Failure fault{.kind = Kind::Fault, .status = 500};
    const bool isFault = happens(faults);
    if (isFault && happens(50))
        return later(fault);
    const auto answer = truth();
    if (isFault)
        return later(fault);
    later(happens(lostAfter) ? xci::Answer<T>(xci::Failure{.kind = Kind::AnswerLost}) : answer);
}

void FakeServer::readEntities(const Then<QList<xci::Entity>> &then)
{
    answer<QList<xci::Entity>>(
        then,
        [this] {
            auto seen = entities;
            seen.removeIf([this](const auto &each) { return each.combinedId == hidden; });
            return seen;
        },
        false);
}

void FakeServer::readTemplates(const Then<QList<xci::Template>> &then)
{
    answer<QList<xci::Template>>(
        then, [this] { return templates; }, false);
}

void FakeServer::readUsers(const QString &entityId, const Then<QList<xci::User>> &then)
{
    answer<QList<xci::User>>(
        then,
        [this, entityId] {
            QList<xci::User> all;
            for (const auto &[id, user] : users) {
                if (user.entity == entityId)
                    all.append(user);
            }
            return all;
        },
        false);
}

void FakeServer::readFreeNumbers(const QString &entityId, const Then<QStringList> &then)
{
    answer<QStringList>(
        then, [this, entityId] { return freeNumbers(entityId).mid(0, listCap); }, false);
}

void FakeServer::readIsSuper(const Then<bool> &then)
{
    answer<bool>(
        then, [this] { return isSuper; }, false);
}

void FakeServer::createUser(const xci::UserDraft &draft, const Then<xci::UserId> &then)
{
    answer<xci::UserId>(
        then,
        [this, draft]() -> xci::Answer<xci::UserId> {
            if (const auto why = refusal(draft, 0))
                return *why;
            const int id = add(draft.entity, {}, {}, {});
            put(users[id], draft);
            if (shouts)
                users[id].firstName = users[id].firstName.toUpper();
            made.append(id);
            return xci::UserId(tellsNoIds ? 0 : id);
        },
        true);
}

void FakeServer::changeUser(xci::UserId id, const xci::UserDraft &draft, const Then<Done> &then)
{
    answer<Done>(
        then,
        [this, id, draft]() -> xci::Answer<Done> {
            const auto found = users.find(int(id));
            if (found == users.end())
                return xci::Failure{.kind = Kind::NotFound, .status = 404};
            if (const auto why = refusal(draft, int(id)))
                return *why;
            put(found->second, draft);
            ++changes;
            return Done();
        },
        true);
}

void FakeServer::removeUser(xci::UserId id, const Then<Done> &then)
{
    answer<Done>(
        then,
        [this, id]() -> xci::Answer<Done> {
            if (users.erase(int(id)) == 0)
                return xci::Failure{.kind = Kind::NotFound, .status = 404};
            removed.append(int(id));
            return Done();
        },
        true);
}

} // namespace vigie::xcibulk
