// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/configdesk.h"

#include "ui/admin/adminroom.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using configmgt::CallbackList;
using configmgt::CallbackPeriod;
using configmgt::Person;
using xci::Failure;

namespace {

    bool listBefore(const CallbackList &one, const CallbackList &other)
    {
        return one.name.localeAwareCompare(other.name) < 0;
    }

    bool periodBefore(const CallbackPeriod &one, const CallbackPeriod &other)
    {
        return std::pair(one.start, one.end) < std::pair(other.start, other.end);
    }

    bool personBefore(const Person &one, const Person &other)
    {
        const int last = one.lastName.localeAwareCompare(other.lastName);
        return last != 0 ? last < 0 : one.firstName.localeAwareCompare(other.firstName) < 0;
    }

    template <typename T, typename Key>
    const T *found(const QList<T> &all, const Key &key, Key T::*member)
    {
        const auto at = std::ranges::find(all, key, member);
        return at == all.end() ? nullptr : &*at;
    }

} // namespace

ConfigDesk::ConfigDesk(AdminRoom &room)
    : QObject(&room)
    , m_room(room)
    , m_round(std::make_unique<QObject>())
{
    m_readKey = [this](const secrets::Owner &whose, const secrets::Keychain::Read &answer) {
        m_keychain.read(whose, answer);
    };
    connect(&room, &AdminRoom::aroundChanged, this, &ConfigDesk::follow);
}

void ConfigDesk::setKeyReader(const KeyReader &reader, std::chrono::milliseconds limit)
{
    m_readKey = reader;
    m_keychainLimit = limit;
}

void ConfigDesk::follow()
{
    const SiteAround &around = m_room.around();
    const configmgt::Client::Server server{.base = around.configuration,
                                           .header = around.configurationHeader,
                                           .pin = around.configurationPin,
                                           .authorities = around.authorities,
                                           .allowsClearText = around.allowsClearText};
    if (server == m_client.server())
        return;
    const bool isSame
        = server.base == m_client.server().base && server.header == m_client.server().header;
    m_client.setServer(server);
    if (!isSame || m_token != Token::Given) // Else it is believed by other means, no more.
        m_token = Token::Unknown;
    m_lists.clear();
    m_periods.clear();
    m_people.clear();
    m_trouble.reset();
    forgetReading();
    m_isRead = false;
    Q_EMIT changed();
}

void ConfigDesk::takeKey(const QByteArray &key)
{
    forgetReading(); // With another token, or none: what it refused says nothing of this one.
    m_client.setKey(key);
    m_token = Token::Given;
}

void ConfigDesk::forgetReading()
{
    m_round = std::make_unique<QObject>();
    m_underWay = 0;
}

void ConfigDesk::withToken(const std::function<void(bool)> &then)
{
    const QString demo = m_room.around().configurationToken;
    if (m_token == Token::Unknown && !demo.isEmpty())
        takeKey(demo.toLatin1());
    if (m_token != Token::Unknown)
        return then(m_token == Token::Given);
    // A keychain may be locked with nobody there to open it, or hang: who waits goes on without.
    const auto isOver = std::make_shared<bool>(false);
    const auto conclude = [this, then, isOver] {
        if (!std::exchange(*isOver, true))
            then(m_token == Token::Given);
    };
    QTimer::singleShot(m_keychainLimit, this, conclude);
    m_readKey(owner(), [this, conclude, isOver, asked = owner()](const Result<QString> &kept) {
        if (asked == owner() && kept && !kept->isEmpty())
            takeKept(*kept, *isOver);
        conclude();
    });
}

//! It may have been typed meanwhile.
void ConfigDesk::takeKept(const QString &key, bool isLate)
{
    if (m_token != Token::Unknown && m_token != Token::Missing)
        return;
    const bool wasMissed = m_token == Token::Missing;
    takeKey(key.toLatin1());
    Q_EMIT changed();
    if (isLate && wasMissed)
        refresh();
}

void ConfigDesk::enter()
{
    if (!hasServer() || m_token == Token::Asking)
        return;
    if (m_token == Token::Given)
        return refresh();
    if (m_token == Token::Refused)
        return;
    withToken([this](bool isThere) {
        if (isThere)
            return refresh();
        m_token = Token::Missing;
        Q_EMIT changed();
    });
}

void ConfigDesk::retry()
{
    Q_EMIT triedByHand();
    refresh();
}

void ConfigDesk::giveToken(const QString &token, bool isKept)
{
    Q_EMIT triedByHand();
    takeKey(token.toLatin1());
    if (isKept)
        m_keychain.write(owner(), token, [](const Result<std::monostate> &) {});
    m_trouble.reset();
    refresh();
}

void ConfigDesk::probeKeychain(const std::function<void(bool)> &then)
{
    m_keychain.probe([then](const Result<std::monostate> &answers) { then(answers.has_value()); });
}

void ConfigDesk::heed(const Failure &failure)
{
    if (failure.kind == Failure::Kind::Certificate && m_trouble != failure) {
        m_trouble = failure;
        Q_EMIT changed();
    }
    if (m_token != Token::Given || !m_client.isKeyRefused())
        return;
    m_token = Token::Refused;
    m_client.setKey({});
    // A token that is not taken any more is of no use to anybody.
    m_keychain.remove(owner(), [](const Result<std::monostate> &) {});
    Q_EMIT changed();
}

template <typename T>
auto ConfigDesk::taking(QList<T> &into, bool (*isBefore)(const T &, const T &))
{
    ++m_underWay;
    return [this, &into, isBefore](const xci::Answer<QList<T>> &answer) {
        --m_underWay;
        if (answer) {
            into = *answer;
            std::ranges::stable_sort(into, isBefore);
            m_isRead = m_isRead || m_underWay == 0;
        } else {
            m_trouble = answer.failure();
            heed(answer.failure());
        }
        Q_EMIT changed();
    };
}

void ConfigDesk::refresh()
{
    if (m_token != Token::Given || isReading())
        return;
    m_trouble.reset();
    m_client.readLists(m_round.get(), taking(m_lists, listBefore));
    m_client.readPeriods(m_round.get(), taking(m_periods, periodBefore));
    m_client.readPeople(m_round.get(), taking(m_people, personBefore));
    Q_EMIT changed();
}

const CallbackList *ConfigDesk::list(const QString &uuid) const
{
    return found(m_lists, uuid, &CallbackList::uuid);
}

const CallbackPeriod *ConfigDesk::period(const QString &uuid) const
{
    return found(m_periods, uuid, &CallbackPeriod::uuid);
}

const Person *ConfigDesk::person(const QString &login) const
{
    return found(m_people, login, &Person::login);
}

QString ConfigDesk::queueName(int queue) const
{
    const SiteAround &around = m_room.around();
    const auto queues = around.queues ? around.queues() : QList<SiteAround::Named>();
    const auto *known = found(queues, queue, &SiteAround::Named::id);
    return known ? known->name : QString::number(queue);
}

} // namespace vigie::ui
