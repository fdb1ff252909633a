// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/console/wirebook.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QMap>
#include <QSet>

#include <deque>
#include <optional>

namespace vigie::ui {

//! Which frames are shown.
struct EventFilter
{
    enum class Segment { All, In, Out, Errors };
    Segment segment = Segment::All;
    QString text{}; //!< In the name or anywhere in the frame.
    QSet<QString> kinds{}; //!< Names; empty: every kind.
    std::optional<AgentId> agent{};

    bool operator==(const EventFilter &) const = default;
};

//! The kept frames that pass a filter, the newest on top.
//!
//! refresh() takes in what came; while held it only counts, and what is shown stays, though the log
//! may have forgotten it.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        WayColumn,
        TimeColumn,
        NumberColumn,
        NameColumn,
        AboutColumn,
        BytesColumn,
        ResultColumn,
        ColumnCount
    };

    explicit EventModel(const WireBook &book, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    const net::WireLog::Frame &frame(int row) const { return m_frames[std::size_t(row)]; }
    QString timeText(const net::WireLog::Frame &frame) const;
    QString aboutText(const net::WireLog::Frame &frame) const;
    QString resultText(quint64 serial) const;

    const EventFilter &filter() const { return m_filter; }
    void setFilter(const EventFilter &filter); //!< What is held is let go.
    bool isHeld() const { return m_isHeld; }
    void setHeld(bool isHeld); //!< Letting go takes in what waits.
    int waiting() const { return m_waiting; } //!< Newer ones that pass the filter.
    int errorCount() const { return m_errors; } //!< Since the last clear().
    const QMap<QString, int> &kinds() const { return m_kinds; } //!< Seen so far, with their number.

    void refresh();
    void clear(); //!< For this view: the log keeps what it has.

Q_SIGNALS:
    void waitingChanged();
    void errorsChanged();

private:
    bool passes(const net::WireLog::Frame &frame) const;
    bool isFault(quint64 serial) const;
    void rebuild();
    void take(quint64 from, quint64 to);
    void onRemarked(quint64 serial);

    const WireBook &m_book;
    std::deque<net::WireLog::Frame> m_frames{};
    EventFilter m_filter{};
    quint64 m_first = 0; //!< Earlier ones were cleared away.
    quint64 m_taken = 0;
    quint64 m_counted = 0; //!< Looked at while held.
    int m_waiting = 0;
    int m_errors = 0;
    bool m_isHeld = false;
    QMap<QString, int> m_kinds{};
    quint64 m_kindsTo = 0;
    mutable QCache<quint64, QString> m_summaries{2000};
};

} // namespace vigie::ui
