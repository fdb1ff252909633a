// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>

namespace vigie::e2e {

//! A real vigie-sim on the loopback, and the hand on its control page.
class SimProcess
{
public:
    SimProcess();
    ~SimProcess();

    //! Starts the program and waits for its ready file. False after 20 s: see errorOutput().
    bool start(const QStringList &options = {});
    //! As start(), on the port that the last run listened on: what a client reconnects to.
    bool startAgain(const QStringList &options = {});
    void kill(); //!< As a crash would: no goodbye on any socket.

    QUrl xuc() const { return m_xuc; }
    QUrl thirdParty() const { return m_thirdParty; } //!< Empty without that option.
    QUrl configmgt() const { return m_configmgt; } //!< The same.
    QUrl xci() const { return m_xci; } //!< The same.
    QUrl control() const { return m_control; }
    QString errorOutput() const { return m_errors; }

    QJsonObject state(); //!< GET /sim/state
    QJsonObject post(const QString &path, const QJsonObject &body = {}); //!< POST /sim/PATH
    //! POST /sim/fault of that \a kind, for all or for the sessions of one \a login.
    void fault(const QString &kind, const QString &login = {});
    void endFaults(); //!< What is half open is cut.
    //! A caller from outside at that queue or line.
    void call(const QString &to, const QString &number = QStringLiteral("0611223344"),
              const QString &name = QStringLiteral("Zo\u00e9 Martin"));
    void hold(); //!< Virtual time stands until resume().
    void resume();

    //! A past stop of virtual time: clocks that began before it run behind by its length.
    struct Stop
    {
        QDateTime at; //!< Virtual.
        std::chrono::milliseconds length{0};
    };
    const QList<Stop> &stops() const { return m_stops; } //!< Oldest first, ended ones only.

private:
    bool launch(const QStringList &options, quint16 port);
    QJsonObject request(const QString &path, const QByteArray *body);

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_xuc;
    QUrl m_control;
    QUrl m_thirdParty;
    QUrl m_configmgt;
    QUrl m_xci;
    QString m_errors;
    QList<Stop> m_stops;
    QDateTime m_heldAt;
    QElapsedTimer m_heldFor;
};

} // namespace vigie::e2e
