// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlprocess.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    constexpr int patience = 30'000; //!< ms; a limit for a hanging program, not a delay.

} // namespace

CtlProcess::CtlProcess(const QUrl &server, const QString &login)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"VIGIE_SERVER"_s);
    environment.remove(u"VIGIE_LOGIN"_s);
    environment.remove(u"VIGIE_PHONE"_s);
    environment.remove(u"VIGIE_PIN"_s);
    if (!server.isEmpty())
        environment.insert(u"VIGIE_SERVER"_s, server.toString());
    if (!login.isEmpty())
        environment.insert(u"VIGIE_LOGIN"_s, login);
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(QCoreApplication::applicationDirPath() + u"/vigie-ctl"_s);
}

CtlProcess::~CtlProcess()
{
    m_process.kill();
    m_process.waitForFinished(5000);
}

void CtlProcess::start(const QStringList &arguments, const QByteArray &password)
{
    m_process.setArguments(arguments);
    m_process.start();
    if (password.isNull()) // Standard input is the test's own.
        return;
    m_process.write(password + '\n');
    m_process.closeWriteChannel();
}

CtlProcess::Run CtlProcess::run(const QStringList &arguments, const QByteArray &password)
{
    start(arguments + QStringList{u"--password-stdin"_s}, password);
    const bool isOver = m_process.waitForFinished(patience);
    return {isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
            m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

bool CtlProcess::waitForOutput(const QByteArray &part)
{
    return QTest::qWaitFor(
        [&] {
            m_output += m_process.readAllStandardOutput() + m_process.readAllStandardError();
            return m_output.contains(part);
        },
        patience);
}

CtlProcess::Run CtlProcess::interrupt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
    const bool isOver = m_process.waitForFinished(patience);
    return {isOver && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
            m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

} // namespace vigie::cli
