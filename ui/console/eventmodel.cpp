// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/eventmodel.h"

#include "ui/console/frametext.h"
#include "ui/models/roles.h"
#include "ui/widgets/floordelegate.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;
using Segment = EventFilter::Segment;
using Way = WireLog::Way;

EventModel::EventModel(const WireBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{
    connect(&book, &WireBook::remarked, this, &EventModel::onRemarked);
    rebuild();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frames.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventModel::timeText(const WireLog::Frame &frame) const
{
    return m_book.log().wallTimeOf(frame.at).time().toString(u"HH:mm:ss.zzz"_s);
}

QString EventModel::aboutText(const WireLog::Frame &frame) const
{
    if (const QString *known = m_summaries.object(frame.serial))
        return *known;
    QString text = m_book.remark(frame.serial).result == WireBook::Result::Unknown
        ? tr("not known to this release, kept as read")
        : frameSummary(frame, m_book.center());
    m_summaries.insert(frame.serial, new QString(text));
    return text;
}

QString EventModel::resultText(quint64 serial) const
{
    const WireBook::Remark remark = m_book.remark(serial);
    switch (remark.result) {
    case WireBook::Result::None:
        return {};
    case WireBook::Result::Answered:
        //: Time from a command to its proof, milliseconds.
        return tr("%1 ms").arg(remark.value);
    case WireBook::Result::Confirms:
        //: This message proves the command of that number.
        return tr("confirms #%1").arg(remark.value);
    case WireBook::Result::Silent:
        return tr("no answer in 5 s");
    case WireBook::Result::Failed:
        return tr("error");
    case WireBook::Result::Unknown:
        return tr("unknown");
    }
    return {};
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WireLog::Frame &frame = m_frames[std::size_t(index.row())];
    const bool isIn = frame.way == Way::In || frame.way == Way::Answered;
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        switch (index.column()) {
        case WayColumn:
            return role == Qt::DisplayRole ? QVariant() : isIn ? tr("received") : tr("sent");
        case TimeColumn:
            return timeText(frame);
        case NumberColumn:
            if (const int number = m_book.number(frame.serial))
                return u"#%1"_s.arg(number);
            return {};
        case NameColumn:
            return frameName(frame);
        case AboutColumn:
            return aboutText(frame);
        case BytesColumn:
            return frame.size;
        case ResultColumn:
            return resultText(frame.serial);
        default:
            return {};
        }
    }
    if (role == models::OutcomeRole && index.column() == WayColumn)
        return QVariant::fromValue(isIn ? Outcome::Received : Outcome::Sent);
    if (role == models::OutcomeRole && index.column() == ResultColumn) {
        switch (m_book.remark(frame.serial).result) {
        case WireBook::Result::None:
        case WireBook::Result::Answered:
            return QVariant::fromValue(Outcome::Plain);
        case WireBook::Result::Confirms:
            return QVariant::fromValue(Outcome::Done);
        case WireBook::Result::Silent:
        case WireBook::Result::Failed:
            return QVariant::fromValue(Outcome::Failed);
        case WireBook::Result::Unknown:
            return QVariant::fromValue(Outcome::Doubtful);
        }
    }
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal
        || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case WayColumn:
        return role == Qt::DisplayRole ? QString() : tr("Direction");
    case TimeColumn:
        return tr("Time");
    case NumberColumn:
        //: Header: number of a command that was sent.
        return tr("No.");
    case NameColumn:
        return tr("Name");
    case AboutColumn:
        return tr("About");
    case BytesColumn:
        return tr("Bytes");
    case ResultColumn:
        return tr("Result");
    default:
        return {};
    }
}

// What is shown -------------------------------------------------------------------------------

bool EventModel::isFault(quint64 serial) const
{
    const WireBook::Result result = m_book.remark(serial).result;
    return result == WireBook::Result::Failed || result == WireBook::Result::Silent;
}

bool EventModel::passes(const WireLog::Frame &frame) const
{
    const bool isIn = frame.way == Way::In || frame.way == Way::Answered;
    if ((m_filter.segment == Segment::In && !isIn) || (m_filter.segment == Segment::Out && isIn)
        || (m_filter.segment == Segment::Errors && !isFault(frame.serial)))
        return false;
    if (!m_filter.kinds.isEmpty() && !m_filter.kinds.contains(frameName(frame)))
        return false;
    if (m_filter.agent) {
        const QByteArray id = QByteArray::number(int(*m_filter.agent));
        const QByteArray bytes = frame.bytes();
        if (!bytes.contains("\"agentId\":" + id + ',')
            && !bytes.contains("\"agentId\":" + id + '}'))
            return false;
    }
    return m_filter.text.isEmpty()
        || QString::fromUtf8(frame.bytes()).contains(m_filter.text, Qt::CaseInsensitive)
        || (m_filter.text.startsWith(u'#')
            && m_filter.text == u"#%1"_s.arg(m_book.number(frame.serial)));
}

void EventModel::setFilter(const EventFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void EventModel::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    m_counted = m_taken;
    m_waiting = 0;
    if (!isHeld)
        refresh();
    Q_EMIT waitingChanged();
}

void EventModel::clear()
{
    m_first = m_book.log().newest() + 1;
    m_errors = 0;
    m_kinds.clear();
    m_kindsTo = m_book.log().newest();
    rebuild();
    Q_EMIT errorsChanged();
}

void EventModel::rebuild()
{
    const WireLog &log = m_book.log();
    beginResetModel();
    m_frames.clear();
    m_isHeld = false;
    m_waiting = 0;
    m_taken = log.newest();
    for (quint64 serial = std::max(log.oldest(), m_first); serial <= m_taken; ++serial) {
        const std::optional<WireLog::Frame> frame = log.find(serial);
        if (frame && passes(*frame))
            m_frames.push_front(*frame);
    }
    endResetModel();
    Q_EMIT waitingChanged();
}

void EventModel::refresh()
{
    const WireLog &log = m_book.log();
    for (m_kindsTo = std::max(m_kindsTo, log.oldest() - 1); m_kindsTo < log.newest();) {
        if (const std::optional<WireLog::Frame> frame = log.find(++m_kindsTo))
            ++m_kinds[frameName(*frame)];
    }
    if (!m_isHeld) {
        take(m_taken + 1, log.newest());
        return;
    }
    const int before = m_waiting;
    for (m_counted = std::max(m_counted, log.oldest() - 1); m_counted < log.newest();) {
        const std::optional<WireLog::Frame> frame = log.find(++m_counted);
        if (frame && passes(*frame))
            ++m_waiting;
    }
    if (m_waiting != before)
        Q_EMIT waitingChanged();
}

void EventModel::take(quint64 from, quint64 to)
{
    const WireLog &log = m_book.log();
    m_taken = to;
    QList<WireLog::Frame> fresh;
    for (quint64 serial = std::max(from, log.oldest()); serial <= to; ++serial) {
        const std::optional<WireLog::Frame> frame = log.find(serial);
        if (frame && passes(*frame))
            fresh.append(*frame);
    }
    if (!fresh.isEmpty()) {
        beginInsertRows({}, 0, int(fresh.size()) - 1);
        for (const WireLog::Frame &frame : qAsConst(fresh))
            m_frames.push_front(frame);
        endInsertRows();
    }
    const auto firstGone
        = std::find_if(m_frames.rbegin(), m_frames.rend(),
                       [&log](const auto &each) { return each.serial >= log.oldest(); });
    const auto gone = int(std::distance(m_frames.rbegin(), firstGone));
    if (gone == 0)
        return;
    beginRemoveRows({}, rowCount() - gone, rowCount() - 1);
    m_frames.erase(m_frames.end() - gone, m_frames.end());
    endRemoveRows();
}

void EventModel::onRemarked(quint64 serial)
{
    m_summaries.remove(serial);
    if (isFault(serial) && serial >= m_first) {
        ++m_errors;
        Q_EMIT errorsChanged();
        if (m_filter.segment == Segment::Errors && !m_isHeld && serial <= m_taken)
            rebuild(); // It passes only now.
    }
    // Newest first: the serials fall from row to row.
    const auto found = std::lower_bound(
        m_frames.begin(), m_frames.end(), serial,
        [](const WireLog::Frame &frame, quint64 wanted) { return frame.serial > wanted; });
    if (found == m_frames.end() || found->serial != serial)
        return;
    const int row = int(std::distance(m_frames.begin(), found));
    Q_EMIT dataChanged(index(row, NumberColumn), index(row, ResultColumn));
}

} // namespace vigie::ui
