// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "base/logging.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::store {

namespace {

    constexpr auto writeInterval = 1s;
    constexpr auto retryInterval = 5s;

    QJsonObject parsed(const QByteArray &json)
    {
        return QJsonDocument::fromJson(json).object();
    }

} // namespace

Journal::Journal(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_file(new JournalFile(path))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Journal::flush);
    m_file->moveToThread(&m_thread);
    connect(m_file, &JournalFile::written, this, &Journal::settle);
    connect(m_file, &JournalFile::failed, this, &Journal::retryLater);
    m_thread.setObjectName(u"journal"_s);
    m_thread.start();

    std::optional<QList<JournalEntry>> entries;
    QMetaObject::invokeMethod(
        m_file, [&] { entries = m_file->open(); }, Qt::BlockingQueuedConnection);
    m_setAside = m_file->setAside();
    m_state = !entries ? State::InMemory : m_setAside.isEmpty() ? State::Kept : State::Renewed;
    for (const JournalEntry &entry : entries.value_or(QList<JournalEntry>{}))
        m_values.insert({entry.kind, entry.key}, entry.json);
}

Journal::~Journal()
{
    flush();
    QMetaObject::invokeMethod(
        m_file, [this] { m_file->close(); }, Qt::BlockingQueuedConnection);
    m_file->deleteLater(); // In its thread, which clears its last events at its end.
    m_thread.quit();
    m_thread.wait();
}

QString Journal::defaultPath()
{
    const QString own = qEnvironmentVariable("VIGIE_DATA_DIR");
    const QString folder = own.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/vigie"_s
        : own;
    return QDir(folder).filePath(u"journal.sqlite"_s);
}

QJsonObject Journal::value(const QString &kind, const QString &key) const
{
    return parsed(m_values.value({kind, key}));
}

QMap<QString, QJsonObject> Journal::all(const QString &kind) const
{
    QMap<QString, QJsonObject> found;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (it.key().first == kind)
            found.insert(it.key().second, parsed(it.value()));
    }
    return found;
}

void Journal::put(const QString &kind, const QString &key, const QJsonObject &value)
{
    const Place place{kind, key};
    const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
    if (m_values.value(place) == json)
        return;
    m_values.insert(place, json);
    m_waiting.insert(place);
    schedule();
}

void Journal::remove(const QString &kind, const QString &key)
{
    if (!m_values.remove({kind, key}))
        return;
    m_waiting.insert({kind, key});
    flush();
}

bool Journal::isWritten(const QString &kind, const QString &key) const
{
    const Place place{kind, key};
    return m_state != State::InMemory && m_values.contains(place) && !m_waiting.contains(place)
        && !m_underWay.contains(place);
}

void Journal::schedule()
{
    if (m_timer.isActive())
        return;
    const auto next = m_lastWrite + writeInterval;
    const auto wait
        = std::chrono::ceil<std::chrono::milliseconds>(next - std::chrono::steady_clock::now());
    m_timer.start(std::max(wait, 0ms));
}

void Journal::flush()
{
    m_timer.stop();
    if (m_state == State::InMemory || m_waiting.isEmpty())
        return;
    m_lastWrite = std::chrono::steady_clock::now();
    QList<JournalEntry> entries;
    for (const Place &place : std::exchange(m_waiting, {})) {
        entries.append({.kind = place.first, .key = place.second, .json = m_values.value(place)});
        ++m_underWay[place];
    }
    QMetaObject::invokeMethod(
        m_file, [file = m_file, entries] { file->write(entries); }, Qt::QueuedConnection);
}

void Journal::settle(const QList<JournalEntry> &entries)
{
    for (const JournalEntry &entry : entries) {
        const Place place{entry.kind, entry.key};
        if (--m_underWay[place] <= 0)
            m_underWay.remove(place);
        if (isWritten(entry.kind, entry.key))
            Q_EMIT written(entry.kind, entry.key);
    }
}

void Journal::retryLater(const QList<JournalEntry> &entries, const QString &reason)
{
    for (const JournalEntry &entry : entries) {
        const Place place{entry.kind, entry.key};
        if (--m_underWay[place] <= 0)
            m_underWay.remove(place);
        m_waiting.insert(place);
    }
    m_timer.start(retryInterval);
    Q_EMIT failed(reason);
}

} // namespace vigie::store
