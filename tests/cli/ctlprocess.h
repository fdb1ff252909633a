// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace vigie::cli {

//! The real vigie-ctl, signing in to one server.
class CtlProcess
{
public:
    struct Run
    {
        int code = -1; //!< -1: it did not end by itself.
        QByteArray out{};
        QByteArray err{};
    };

    //! With an empty \a server nothing but \a environment says where to sign in.
    explicit CtlProcess(const QUrl &server, const QString &login = {});

    //! Runs to the end, the password on standard input.
    Run run(const QStringList &arguments, const QByteArray &password = "demo");

    //! For a verb that goes on; the destructor ends it. A null password writes nothing.
    void start(const QStringList &arguments, const QByteArray &password = "demo");
    QProcess &process() { return m_process; }
    bool waitForOutput(const QByteArray &part); //!< False after 30 s.
    QByteArray output() const { return m_output; }
    Run interrupt(); //!< As Ctrl-C.
    ~CtlProcess();

private:
    QProcess m_process{};
    QByteArray m_output{};
};

} // namespace vigie::cli
