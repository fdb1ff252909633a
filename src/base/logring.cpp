// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logring.h"

#include <QDateTime>

#include <atomic>
#include <utility>

namespace vigie {

using namespace Qt::StringLiterals;

namespace {

    //! The handler is a plain function: this is how it finds the ring.
    std::atomic<LogRing *> installed{nullptr};

    QLatin1StringView wordFor(QtMsgType type)
    {
        switch (type) {
        case QtDebugMsg:
            return "debug"_L1;
        case QtInfoMsg:
            return "info"_L1;
        case QtWarningMsg:
            return "warning"_L1;
        case QtCriticalMsg:
            return "critical"_L1;
        case QtFatalMsg:
            return "fatal"_L1;
        }
        return "log"_L1;
    }

} // namespace

LogRing::~LogRing()
{
    if (!m_isInstalled)
        return;
    installed = nullptr;
    qInstallMessageHandler(m_before);
}

void LogRing::install(Redaction redaction)
{
    LogRing *none = nullptr;
    if (installed)
        return;
    m_redaction = std::move(redaction); // Before the first line may come.
    if (!installed.compare_exchange_strong(none, this))
        return;
    m_isInstalled = true;
    m_before = qInstallMessageHandler(&LogRing::hear);
}

void LogRing::hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogRing *ring = installed;
    if (!ring)
        return;
    const QString told = ring->m_redaction ? ring->m_redaction(text) : text;
    ring->keep(type, context, told);
    if (ring->m_before)
        ring->m_before(type, context, told);
}

void LogRing::keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = u"%1 %2 %3: %4"_s.arg(
        QDateTime::currentDateTime().toString(Qt::ISODateWithMs), QString(wordFor(type)),
        QString::fromLatin1(context.category ? context.category : "default"),
        text.left(longestLine));
    QByteArray kept = line.toUtf8();
    kept.squeeze();
    const std::scoped_lock guard(m_lock);
    if (m_lines.size() < mostLines) {
        m_lines.append(kept);
        return;
    }
    m_lines[m_oldest] = kept;
    m_oldest = (m_oldest + 1) % mostLines;
}

QStringList LogRing::lines() const
{
    const std::scoped_lock guard(m_lock);
    QStringList all;
    all.reserve(m_lines.size());
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        all.append(QString::fromUtf8(m_lines[(m_oldest + i) % m_lines.size()]));
    return all;
}

} // namespace vigie
