// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QtGlobal>

#include <functional>
#include <mutex>

namespace vigie {

//! The last lines of the program's log, for the support bundle.
//!
//! While installed it hears each line and hands it on to the handler that was there before.
class LogRing
{
public:
    static constexpr qsizetype mostLines = 2000;
    static constexpr qsizetype longestLine = 2000; //!< Of the text; the rest is cut.

    //! What of a line is kept and handed on.
    using Redaction = std::function<QString(const QString &)>;

    LogRing() = default;
    ~LogRing(); //!< The handler of before is back.

    //! One at a time: Qt knows one handler for the whole program. Nobody behind it, be it the
    //! terminal or the system's journal, gets a line that \a redaction has not seen.
    void install(Redaction redaction = {});

    //! "2026-11-22T14:06:51.204 warning vigie.xuc: session lost", oldest first.
    QStringList lines() const;

private:
    static void hear(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void keep(QtMsgType type, const QMessageLogContext &context, const QString &text);
    Q_DISABLE_COPY_MOVE(LogRing)

    mutable std::mutex m_lock; //!< Threads that write files log, too.
    //! In UTF-8, half of what a QString takes; a ring once it is full.
    QList<QByteArray> m_lines{};
    qsizetype m_oldest = 0;
    Redaction m_redaction{};
    bool m_isInstalled = false;
    QtMessageHandler m_before = nullptr;
};

} // namespace vigie
