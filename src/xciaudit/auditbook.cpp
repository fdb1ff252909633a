// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xciaudit/auditbook.h"

#include "xciaudit/auditfile.h"

#include <QDir>
#include <QPointer>
#include <QStandardPaths>

#include <utility>

namespace vigie::xciaudit {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto writeInterval = 250ms;
    constexpr auto retryInterval = 5s;

} // namespace

AuditBook::AuditBook(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    m_timer.setSingleShot(true);
    m_pause.setSingleShot(true);
    m_thread.setObjectName(u"audit"_s);
    connect(&m_timer, &QTimer::timeout, this, &AuditBook::flush);
}

AuditBook::~AuditBook()
{
    flush();
    if (!m_file)
        return;
    QMetaObject::invokeMethod(
        m_file, [this] { m_file->close(); }, Qt::BlockingQueuedConnection);
    m_file->deleteLater(); // In its thread, which clears its last events at its end.
    m_thread.quit();
    m_thread.wait();
}

QString AuditBook::defaultPath()
{
    const QString own = qEnvironmentVariable("VIGIE_DATA_DIR");
    const QString folder = own.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vigie"_s
        : own;
    return QDir(folder).filePath(u"audit.sqlite"_s);
}

AuditFile &AuditBook::file()
{
    if (m_file)
        return *m_file;
    m_file = new AuditFile(m_path);
    m_file->moveToThread(&m_thread);
    connect(m_file, &AuditFile::written, this, &AuditBook::changed);
    connect(m_file, &AuditFile::failed, this, &AuditBook::retryLater);
    m_thread.start();
    return *m_file;
}

void AuditBook::put(const Record &record)
{
    if (!m_waiting.contains(record.key))
        m_order.append(record.key);
    m_waiting.insert(record.key, record);
    schedule();
}

void AuditBook::remove(const QString &key)
{
    m_waiting.remove(key);
    m_order.removeOne(key);
    m_gone.insert(key);
    schedule();
}

void AuditBook::schedule()
{
    if (!m_timer.isActive())
        m_timer.start(m_pause.isActive() ? m_pause.remainingTimeAsDuration() : 0ms);
}

void AuditBook::flush()
{
    m_timer.stop();
    if (m_waiting.isEmpty() && m_gone.isEmpty())
        return;
    QList<Record> records;
    for (const QString &key : std::exchange(m_order, {}))
        records.append(m_waiting.take(key));
    const auto gone = std::exchange(m_gone, {});
    AuditFile &target = file();
    QMetaObject::invokeMethod(
        &target, [&target, records, gone] { target.write(records, gone.values()); },
        Qt::QueuedConnection);
    m_pause.start(writeInterval);
}

//! What is known better by now stays.
void AuditBook::retryLater(const QList<Record> &records, const QStringList &gone,
                           const QString &reason)
{
    QStringList earlier;
    for (const Record &record : records) {
        if (m_waiting.contains(record.key) || m_gone.contains(record.key))
            continue;
        m_waiting.insert(record.key, record);
        earlier.append(record.key);
    }
    m_order = earlier + m_order;
    m_gone.unite(QSet<QString>(gone.begin(), gone.end()));
    m_timer.start(retryInterval);
    Q_EMIT failed(reason);
}

void AuditBook::read(const Query &query, const QObject *context, const Then &then)
{
    flush();
    AuditFile &source = file();
    const auto ask = [this, &source, query, alive = QPointer(context), then] {
        // This book waits for its thread before it goes.
        QMetaObject::invokeMethod(
            this,
            [alive, then, page = source.read(query)] {
                if (alive)
                    then(page);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(&source, ask, Qt::QueuedConnection);
}

} // namespace vigie::xciaudit
