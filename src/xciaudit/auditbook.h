// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xciaudit/record.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>
#include <QTimer>

#include <functional>

namespace vigie::xciaudit {

class AuditFile;

//! The list of all that this computer changed over an XCI, kept in SQLite for its owner's eyes.
//!
//! What is put goes to the disk at once, and what follows within a quarter of a second gathered.
//! Several programs share the file, and each reads what the others wrote. Nothing is opened before
//! the first use.
class AuditBook : public QObject
{
    Q_OBJECT
public:
    using Then = std::function<void(const Page &)>;

    explicit AuditBook(const QString &path = defaultPath(), QObject *parent = nullptr);
    ~AuditBook() override; //!< Writes what is left, and waits for it.

    //! $VIGIE_DATA_DIR/audit.sqlite, else in the folder of the person's data.
    static QString defaultPath();

    QString path() const { return m_path; }
    void put(const Record &record); //!< Or what is known of it now.
    void remove(const QString &key); //!< It never left this computer.
    //! Answers once, later, unless \a context is gone; what was put before is in it.
    void read(const Query &query, const QObject *context, const Then &then);

Q_SIGNALS:
    void changed(); //!< The disk has what was put.
    void failed(const QString &reason); //!< Not written; tried again every five seconds.

private:
    void schedule();
    void flush();
    void retryLater(const QList<Record> &records, const QStringList &gone, const QString &reason);
    AuditFile &file();

    const QString m_path;
    QHash<QString, Record> m_waiting{}; //!< By key.
    QStringList m_order{}; //!< Keys of m_waiting, as they came.
    QSet<QString> m_gone{};
    QTimer m_timer{};
    QTimer m_pause{}; //!< Runs behind a write: the next one is gathered.
    QThread m_thread{};
    AuditFile *m_file = nullptr; //!< In that thread; ends with it.
};

} // namespace vigie::xciaudit
