// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/httpclient.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

namespace vigie::xuc {
struct SignIn;
}

namespace vigie::center {

//! By which way files of callbacks travel, as the person set it up.
struct CallbackFileRoute
{
    bool isDirect = false; //!< To the configuration server, past XuC.
    QUrl base{}; //!< "http://xivo.example:9100/configmgt/api/1.0".
    QByteArray header = QByteArrayLiteral("X-Auth-Token");
    //! Behind the server's address, or behind the base; {list} stands for the list's id.
    //! @{
    QString importPath{};
    QString ticketsPath{};
    //! @}

    static CallbackFileRoute relay(); //!< Over XuC, with the person's own token.
    static CallbackFileRoute direct(const QUrl &base);

    bool operator==(const CallbackFileRoute &) const = default;
};

//! Why a file did not arrive, as far as a person could act on it.
struct CallbackFileFailure
{
    enum class Kind : quint8 {
        Unauthorized, //!< The token is not taken.
        Forbidden, //!< The person's profile does not cover the list.
        NoSuchList,
        NotOffered, //!< The server knows no such call.
        BadLine, //!< Of an import: line and detail say which and why.
        TooLarge,
        ServerFault, //!< detail: the status.
        NotXivo, //!< A page, or what else is no answer of theirs.
        ClearText, //!< A secret would go unencrypted to another machine.
        Untrusted, //!< detail as of net::certificateError(): nothing left.
        NotSent, //!< Nothing listens there: nothing left.
        AnswerLost //!< What was asked may have been done, or not.
    };
    Kind kind = Kind::AnswerLost;
    int line = 0; //!< From 1, of what was sent; 0: none.
    QString detail{};

    bool operator==(const CallbackFileFailure &) const = default;
};

//! What an answer says; nothing: it was done.
std::optional<CallbackFileFailure> fileFailureIn(const net::Reply &reply);
CallbackFileFailure fileFailureOf(const Error &error);

//! Files of callbacks: into a list, and the tickets of a list.
//!
//! An import is sent once: when its answer is lost, nobody but the person may send it again. In
//! either case the lists are asked for anew, since the server does not tell of new requests.
class CallbackFiles : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds limit{60}; //!< A hundred thousand lines take a while.
    static constexpr qint64 largestTickets = 256LL * 1024 * 1024;

    CallbackFiles(std::function<xuc::SignIn()> signIn, std::function<void()> readLists,
                  QObject *parent = nullptr);
    ~CallbackFiles() override;

    const CallbackFileRoute &route() const { return m_route; }
    void setRoute(const CallbackFileRoute &route);
    //! What a direct route's server is believed by, asked at each call.
    struct Trust
    {
        QString pin{}; //!< Fingerprint of the only certificate to accept; empty: none.
        bool allowsClearText = false;
    };
    void setTrust(std::function<Trust(const QUrl &server)> trust) { m_trust = std::move(trust); }
    bool needsKey() const { return m_route.isDirect && m_key.isEmpty(); }
    void setKey(const QByteArray &key) { m_key = key; } //!< Of the configuration server.

    //! False: that list is being imported into, or its tickets read, already.
    bool import(const QString &list, const QByteArray &csv);
    bool readTickets(const QString &list);
    bool isImporting(const QString &list) const { return m_imports.contains(list); }
    bool isReading(const QString &list) const { return m_readings.contains(list); }
    void clear(); //!< Another person: what is under way is not heard any more, the key forgotten.
    void setWireLog(net::WireLog *log) { m_http.setWireLog(log); }

Q_SIGNALS:
    void importFinished(const QString &list,
                        const std::optional<vigie::center::CallbackFileFailure> &failure);
    void ticketsRead(const QString &list, const QByteArray &file);
    void ticketsFailed(const QString &list, const vigie::center::CallbackFileFailure &failure);

private:
    Result<net::HttpCall *> send(net::HttpRequest request, const QString &path,
                                 const QString &list);
    void endImport(const QString &list, const std::optional<CallbackFileFailure> &failure);
    void endReading(const QString &list, const Result<net::Reply> &reply);

    const std::function<xuc::SignIn()> m_signIn;
    const std::function<void()> m_readLists;
    std::function<Trust(const QUrl &)> m_trust = [](const QUrl &) { return Trust(); };
    net::HttpClient m_http;
    CallbackFileRoute m_route = CallbackFileRoute::relay();
    QByteArray m_key{}; //!< In memory alone; never logged.
    QHash<QString, net::HttpCall *> m_imports{};
    QHash<QString, net::HttpCall *> m_readings{};
};

} // namespace vigie::center
