// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace vigie::ui {

//! The demonstration floor: vigie-sim as a child process that ends with this one.
class DemoFloor : public QObject
{
    Q_OBJECT
public:
    enum class Problem {
        Missing, //!< No vigie-sim beside the program nor in the PATH.
        CannotStart,
        TooSlow, //!< Its sockets did not listen in time.
        Died, //!< Ended by itself, before or after it was ready.
    };
    Q_ENUM(Problem)

    explicit DemoFloor(QObject *parent = nullptr);
    //! As above, with a named program: for tests.
    explicit DemoFloor(const QString &program, QObject *parent = nullptr);
    ~DemoFloor() override;

    //! The simulator beside this executable, else in the PATH; empty: none.
    static QString findProgram();

    bool isReady() const { return m_isReady; }
    QUrl server() const { return m_server; } //!< Of the XuC.
    QUrl thirdParty() const { return m_thirdParty; } //!< Of the sample application.
    QUrl administration() const { return m_administration; } //!< Of the XCI.
    QUrl configuration() const { return m_configuration; } //!< Of the configuration server.
    QUrl control() const { return m_control; } //!< Of the control page.

    //! Starts it, a second time on the port of the first, so that a session finds it again.
    void start();
    void stop(); //!< At once, as a crash would: a session notices.

Q_SIGNALS:
    void ready();
    //! @param detail what the simulator last wrote, for the log and for "Copy details".
    void failed(vigie::ui::DemoFloor::Problem problem, const QString &detail);

private:
    void launch();
    void look(); //!< Is the ready file written?
    void fail(Problem problem, const QString &detail);
    void end();

    QString m_program;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QTimer m_lookAgain;
    QElapsedTimer m_sinceStart;
    QUrl m_server;
    QUrl m_control;
    QUrl m_thirdParty;
    QUrl m_administration;
    QUrl m_configuration;
    bool m_isReady = false;
};

} // namespace vigie::ui
