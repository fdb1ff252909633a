// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/client.h"
#include "secrets/keychain.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace vigie::ui {

class AdminRoom;

//! The configuration server of the profile: its token, and what it holds.
//!
//! The token is looked for in the keychain, under the name that files of callbacks keep it by, and
//! asked for by the pages where it is not there.
class ConfigDesk : public QObject
{
    Q_OBJECT
public:
    enum class Token : quint8 { Unknown, Asking, Missing, Refused, Given };

    //! What is asked for a kept token: the system's keychain, unless a test has another.
    using KeyReader
        = std::function<void(const secrets::Owner &whose, const secrets::Keychain::Read &answer)>;

    explicit ConfigDesk(AdminRoom &room);
    void setKeyReader(const KeyReader &reader, std::chrono::milliseconds limit);

    configmgt::Client &client() { return m_client; }
    Token token() const { return m_token; }
    bool hasServer() const { return !m_client.server().base.isEmpty(); }
    QUrl server() const { return m_client.server().base; }

    void enter(); //!< Somebody looks: finds the token, reads everything.
    void refresh();
    void retry(); //!< The person wants what failed to be read again.
    void giveToken(const QString &token, bool isKept);
    void probeKeychain(const std::function<void(bool)> &then);
    //! Answers whether there is a token; nobody is asked for one.
    void withToken(const std::function<void(bool)> &then);
    //! Of a call that a page made: a token that is not taken is asked for anew.
    void heed(const xci::Failure &failure);

    bool isReading() const { return m_underWay > 0; }
    bool isRead() const { return m_isRead; }
    const std::optional<xci::Failure> &trouble() const { return m_trouble; }
    const QList<configmgt::CallbackList> &lists() const { return m_lists; } //!< By name.
    const QList<configmgt::CallbackPeriod> &periods() const { return m_periods; } //!< By hour.
    const QList<configmgt::Person> &people() const { return m_people; } //!< By name.
    const configmgt::CallbackList *list(const QString &uuid) const; //!< Null: none.
    const configmgt::CallbackPeriod *period(const QString &uuid) const;
    const configmgt::Person *person(const QString &login) const;
    QString queueName(int queue) const; //!< Its number where XuC told no name.

Q_SIGNALS:
    void triedByHand(); //!< The person gives a token, or wants it tried again.
    void changed(); //!< Token, trouble, or what was read.

private:
    void follow();
    void takeKey(const QByteArray &key);
    void forgetReading();
    void takeKept(const QString &key, bool isLate);
    template <typename T> auto taking(QList<T> &into, bool (*isBefore)(const T &, const T &));
    secrets::Owner owner() const { return {server(), QStringLiteral("configmgt")}; }

    AdminRoom &m_room;
    configmgt::Client m_client;
    secrets::Keychain m_keychain;
    KeyReader m_readKey{};
    std::chrono::milliseconds m_keychainLimit{10'000};
    Token m_token = Token::Unknown;
    QList<configmgt::CallbackList> m_lists{};
    QList<configmgt::CallbackPeriod> m_periods{};
    QList<configmgt::Person> m_people{};
    std::optional<xci::Failure> m_trouble{};
    std::unique_ptr<QObject> m_round; //!< Of what is being read: another token, another round.
    int m_underWay = 0;
    bool m_isRead = false;
};

} // namespace vigie::ui
