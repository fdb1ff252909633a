// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace vigie::e2e {

//! The independent server of tests/peers, on the loopback: it shares nothing with vigie-sim.
class PeerProcess
{
public:
    PeerProcess();
    ~PeerProcess();

    //! Waits for its ready file. False after 20 s: see errorOutput().
    bool start(const QStringList &options = {});

    QUrl xuc() const { return m_url; }
    QString errorOutput() const { return m_errors; }

    QJsonObject state(); //!< GET /peer/state: what is true.
    //! POST /peer/do: makes something happen (tests/peers/xuchappenings.py).
    QJsonObject make(const QString &happening, QJsonObject arguments = {});

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_errors;
};

} // namespace vigie::e2e
