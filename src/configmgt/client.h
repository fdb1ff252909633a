// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/callbacklist.h"
#include "configmgt/callbackperiod.h"
#include "configmgt/person.h"
#include "net/httpclient.h"
#include "xci/failure.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

namespace vigie::configmgt {

//! The calls of the configuration server, for who has the token that the servers share.
//!
//! Each answers once, later, unless \a context is gone by then or the server is another. A token
//! that is not taken is Failure::Kind::SignedOut. Nothing is sent twice.
class Client : public QObject
{
    Q_OBJECT
public:
    struct Server
    {
        QUrl base{}; //!< "http://xivo.example:9100/configmgt/api/1.0".
        QByteArray header = QByteArrayLiteral("X-Auth-Token");
        QString pin{};
        QString authorities{}; //!< As of net::HttpRequest.
        bool allowsClearText = false;

        bool operator==(const Server &) const = default;
    };
    using Done = std::monostate;
    template <typename T> using Then = std::function<void(const xci::Answer<T> &)>;

    static constexpr std::chrono::seconds usualLimit{20};

    explicit Client(QObject *parent = nullptr);
    ~Client() override;
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; } //!< Of one call's answer.

    const Server &server() const { return m_server; }
    void setServer(const Server &server); //!< Another one: its token is forgotten.
    bool hasKey() const { return !m_key.isEmpty(); }
    void setKey(const QByteArray &key);
    //! Says nothing of keys before this one, whose refusals may come late.
    bool isKeyRefused() const { return m_isKeyRefused; }
    void setWireLog(net::WireLog *log) { m_http.setWireLog(log); }

    void readLists(const QObject *context, const Then<QList<CallbackList>> &then);
    void createList(const CallbackList &list, const QObject *context, const Then<Done> &then);
    void updateList(const CallbackList &list, const QObject *context, const Then<Done> &then);
    void removeList(const QString &uuid, const QObject *context, const Then<Done> &then);

    void readPeriods(const QObject *context, const Then<QList<CallbackPeriod>> &then);
    void createPeriod(const CallbackPeriod &period, const QObject *context, const Then<Done> &then);
    void updatePeriod(const CallbackPeriod &period, const QObject *context, const Then<Done> &then);
    void removePeriod(const QString &uuid, const QObject *context, const Then<Done> &then);

    void readPeople(const QObject *context, const Then<QList<Person>> &then);
    void readRights(const QString &login, const QObject *context, const Then<Rights> &then);
    //! A profile None takes the rights away.
    void setRights(const QString &login, const Rights &rights, const QObject *context,
                   const Then<Done> &then);

private:
    struct Request
    {
        net::HttpVerb verb = net::HttpVerb::Get;
        QString path{};
        QString login{}; //!< Of the query; empty: none.
        QByteArray body{};
    };

    void ask(const Request &request, const QObject *context,
             const std::function<void(const xci::Answer<QByteArray> &)> &then);
    template <typename T>
    void read(const Request &request, std::optional<T> (*decode)(const QByteArray &),
              const QObject *context, const Then<T> &then);
    void change(const Request &request, const QObject *context, const Then<Done> &then);

    net::HttpClient m_http;
    std::chrono::milliseconds m_limit{usualLimit};
    Server m_server{};
    QByteArray m_key{}; //!< In memory alone; never logged.
    bool m_isKeyRefused = false;
    std::unique_ptr<QObject> m_epoch; //!< Of this server: answers of an earlier one find it gone.
};

} // namespace vigie::configmgt
