// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journalfile.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <chrono>

namespace vigie::store {

//! What people typed and have not sent yet: kept on this computer until it is no longer needed.
//!
//! Values are JSON objects by kind ("callback", "note") and key. A change stands on the disk within
//! a second: the first at once, the next ones gathered, so that one write a second is made at most.
//! flush() is for a field that loses its focus. Reading is from memory; the file is read once.
//! Several programs may share a file, but each sees its own changes only until it starts anew.
class Journal : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Kept, //!< On the disk.
        Renewed, //!< So, but an older file could not be read: see setAside().
        InMemory //!< No file can be kept: the texts end with the program.
    };
    Q_ENUM(State)

    explicit Journal(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~Journal() override; //!< Writes what is left, and waits for it.

    //! $VIGIE_DATA_DIR/journal.sqlite, else in the folder of the person's data.
    static QString defaultPath();

    State state() const { return m_state; }
    QString path() const { return m_path; }
    QString setAside() const { return m_setAside; } //!< Where an unreadable file was moved.

    QJsonObject value(const QString &kind, const QString &key) const; //!< Empty: none.
    QMap<QString, QJsonObject> all(const QString &kind) const; //!< By key.
    void put(const QString &kind, const QString &key, const QJsonObject &value);
    void remove(const QString &kind, const QString &key); //!< At once.
    void flush(); //!< Hands what waits to the disk now; written() follows.
    bool isWritten(const QString &kind, const QString &key) const; //!< As it was put last.

Q_SIGNALS:
    void written(const QString &kind, const QString &key); //!< The disk has it.
    void failed(const QString &reason); //!< Of the system; tried again every 5 s.

private:
    using Place = std::pair<QString, QString>; //!< Kind and key.

    void schedule();
    void settle(const QList<JournalEntry> &entries);
    void retryLater(const QList<JournalEntry> &entries, const QString &reason);

    const QString m_path;
    State m_state = State::Kept;
    QString m_setAside{};
    QHash<Place, QByteArray> m_values{};
    QSet<Place> m_waiting{}; //!< Changed since they were handed to the disk.
    QHash<Place, int> m_underWay{}; //!< Handed over, not confirmed.
    QTimer m_timer{};
    std::chrono::steady_clock::time_point m_lastWrite{};
    QThread m_thread{};
    JournalFile *m_file; //!< In that thread; ends with it.
};

} // namespace vigie::store
