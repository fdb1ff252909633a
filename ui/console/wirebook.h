// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/watcher.h"
#include "net/wirelog.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

#include <array>
#include <deque>
#include <vector>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! What is known about kept frames beside their bytes: which command a message proves, what
//! remained without an answer, what changed in the centre.
//!
//! It reads the log four times a second, also while nobody looks at the console.
class WireBook : public QObject, private center::Watcher
{
    Q_OBJECT
public:
    enum class Result : quint8 {
        None,
        Answered, //!< A command: after that many milliseconds.
        Confirms, //!< A message: the command of that number.
        Silent, //!< A command: nothing showed within 5 s that it was taken up.
        Failed, //!< The message is an error, or a REST call's status is.
        Unknown //!< A type that this release does not know.
    };

    struct Remark
    {
        Result result = Result::None;
        int value = 0; //!< Milliseconds, or a number.
    };

    WireBook(net::WireLog &log, const center::ContactCenter &center, QObject *parent = nullptr);
    ~WireBook() override;

    const net::WireLog &log() const { return m_log; }
    const center::ContactCenter &center() const { return m_center; }
    void look(); //!< Reads what came since.

    Remark remark(quint64 serial) const { return m_remarks.value(serial); }
    int number(quint64 serial) const { return m_numbers.value(serial); } //!< 0: none given.
    QStringList changes(quint64 serial) const; //!< "queue Trucks: waiting calls", a few at most.
    int changeCount(quint64 serial) const; //!< All of them.

    int framesPerSecond() const { return m_framesPerSecond; }
    qint64 bytesPerSecond() const { return m_bytesPerSecond; }
    int roundTrip() const { return m_roundTrip; } //!< Of the last heartbeat, in ms; -1: none yet.

    static constexpr std::chrono::seconds limit{5};

Q_SIGNALS:
    void remarked(quint64 serial); //!< It has another remark than before.

private:
    struct Change
    {
        enum class Kind : quint8 { Queue, Agent, Callers, Callback, Part };

        Change() = default;
        Change(Kind kind, qint32 row, quint32 ofFields)
            : what(quint32(row) << 3 | quint32(kind))
            , fields(ofFields)
        {
        }
        Kind kind() const { return Kind(what & 7U); }
        qint32 row() const { return qint32(what >> 3); }

        quint32 what = 0; //!< The row, and the kind in its last three bits.
        quint32 fields = 0;
    };
    //! As small as may be: there is one for each kept frame.
    struct Changes
    {
        quint32 serial = 0; //!< Its last 32 bits: fewer frames are kept.
        int count = 0;
        std::array<Change, 3> first{};
    };
    //! A command that has not been taken up visibly.
    struct Open
    {
        quint64 serial = 0;
        int number = 0;
        Instant sent{};
        QStringList proofs{};
        QJsonObject fields{};
    };

    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void callersChanged(center::QueueRow row) override;
    void callbackChanged(center::CallbackRow row) override;
    void partsChanged(center::Parts parts) override;
    void cleared() override { }

    void noteChange(const Change &change);
    void read(const net::WireLog::Frame &frame);
    void readSent(const net::WireLog::Frame &frame);
    void readReceived(const net::WireLog::Frame &frame);
    void setRemark(quint64 serial, const Remark &remark);
    void expire();
    void measure();
    QString wordsFor(const Change &change) const;

    net::WireLog &m_log;
    const center::ContactCenter &m_center;
    QTimer m_timer;
    quint64 m_read = 0;
    int m_lastNumber = 0;
    std::deque<Open> m_open{};
    quint64 m_ping = 0; //!< Unanswered.
    QHash<quint64, Remark> m_remarks{};
    QHash<quint64, int> m_numbers{};
    std::vector<Changes> m_changes{};
    QSet<QString> m_known{};
    int m_roundTrip = -1;
    int m_framesPerSecond = 0;
    qint64 m_bytesPerSecond = 0;
    Instant m_measured{};
    quint64 m_framesBefore = 0;
    qint64 m_bytesBefore = 0;
};

} // namespace vigie::ui
