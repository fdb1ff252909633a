// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackfloormodel.h"

#include "center/contactcenter.h"
#include "center/supervisorscope.h"
#include "telephony/phonenumber.h"
#include "ui/models/callbackwords.h"
#include "ui/models/frameclock.h"
#include "ui/models/roles.h"

#include <algorithm>
#include <utility>

namespace vigie::ui {

using center::Callback;
using center::CallbackClock;

namespace {

    constexpr auto everyColumn
        = (models::SortedTableModel::ColumnMask{1} << CallbackFloorModel::ColumnCount) - 1;

    template <typename Value> int order(const Value &a, const Value &b)
    {
        return a < b ? -1 : b < a ? 1 : 0;
    }

    CallbackClock clockBetween(qint64 start, qint64 end, qint64 now)
    {
        return now > end  ? CallbackClock::Over
            : now < start ? CallbackClock::Later
                          : CallbackClock::Now;
    }

    QString nameOf(const Callback &callback)
    {
        return models::personOf(callback);
    }

} // namespace

CallbackFloorModel::CallbackFloorModel(const center::ContactCenter &center,
                                       models::FrameClock &clock, QObject *parent)
    : SortedTableModel(clock, parent)
    , m_center(center)
{
    center.addWatcher(this);
    readLists();
    for (int i = 0; i < center.callbacks().count(); ++i)
        read(i);
    connect(this, &SortedTableModel::merged, this, &CallbackFloorModel::count);
    sort(DueColumn, Qt::AscendingOrder);
    count();
}

CallbackFloorModel::~CallbackFloorModel()
{
    m_center.removeWatcher(this);
}

int CallbackFloorModel::sourceRows() const
{
    return 2 * std::max(m_center.callbacks().count(), int(m_lists.size())) + 1;
}

const Callback &CallbackFloorModel::callback(SourceRow row) const
{
    return m_center.callbacks().at(center::CallbackRow(row / 2));
}

int CallbackFloorModel::placeOfList(const QString &uuid)
{
    const auto known = m_listPlaces.constFind(uuid);
    if (known != m_listPlaces.constEnd())
        return *known;
    m_lists.push_back({.uuid = uuid});
    const int place = int(m_lists.size()) - 1;
    m_listPlaces.insert(uuid, place);
    return place;
}

void CallbackFloorModel::readLists()
{
    for (List &list : m_lists)
        list.rank = -1;
    const center::SupervisorScope scope(m_center);
    int rank = 0;
    for (const center::CallbackList &list : m_center.callbacks().lists()) {
        const center::Queue *queue = list.queue ? m_center.find(*list.queue) : nullptr;
        const bool isOffered = list.queue ? scope.offers(*list.queue) : scope.isWhole();
        List &own = m_lists[std::size_t(placeOfList(list.uuid))];
        //: Head of a list of callbacks: its name, then its queue's.
        own.title = queue ? tr("%1 – %2").arg(list.name, queue->label()) : list.name;
        own.rank = isOffered ? rank++ : -1;
    }
    for (std::size_t i = 0; i < m_lists.size(); ++i)
        mark(headRow(int(i)), everyColumn);
    m_areSumsOld = true;
}

void CallbackFloorModel::read(int place)
{
    if (std::size_t(place) >= m_rows.size())
        m_rows.resize(std::size_t(place) + 1);
    const Callback &told = callback(sourceOf(place));
    Row &row = m_rows[std::size_t(place)];
    if (row.isListed && !told.isListed && m_lists[std::size_t(row.list)].rank >= 0)
        Q_EMIT left(m_lists[std::size_t(row.list)].uuid, row.who, row.taker);
    if (row.isListed && row.isTaken && told.isListed && !told.agent) {
        row.givenBack = m_center.clock().now();
        m_givenBack.insert(place);
    } else if (told.agent || !told.isListed) {
        row.givenBack.reset();
    }
    row.isListed = told.isListed;
    row.isTaken = told.agent.has_value();
    row.agent = takerNumber(told);
    if (told.isListed) {
        const center::Agent *taker = told.agent ? m_center.find(*told.agent) : nullptr;
        row.list = placeOfList(told.listUuid);
        row.taker = taker ? taker->name() : row.agent;
        row.who = nameOf(told).isEmpty() ? told.phoneNumber + told.mobileNumber : nameOf(told);
        row.start = center::startOf(told).toSecsSinceEpoch();
        row.end = center::endOf(told).toSecsSinceEpoch();
        row.clock = center::clockOf(told, m_center.clock().wallTime());
    }
    mark(sourceOf(place), everyColumn);
    m_areSumsOld = true;
}

void CallbackFloorModel::callbackChanged(center::CallbackRow row)
{
    read(raw(row));
}

void CallbackFloorModel::queueChanged(center::QueueRow, center::QueueFields fields)
{
    if (!fields.testFlag(center::QueueField::Config))
        return;
    readLists();
    rebuild();
    Q_EMIT listsChanged();
}

void CallbackFloorModel::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    if (!fields.testFlag(center::AgentField::Config))
        return;
    const AgentId agent = m_center.agent(row).id;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[std::size_t(i)].isTaken && callback(sourceOf(i)).agent == agent) {
            m_rows[std::size_t(i)].agent = takerNumber(callback(sourceOf(i)));
            mark(sourceOf(i), bit(TakerColumn));
        }
    }
}

void CallbackFloorModel::partsChanged(center::Parts parts)
{
    if (!parts.testFlag(center::Part::CallbackLists) && !parts.testFlag(center::Part::User))
        return;
    readLists();
    rebuild();
    Q_EMIT listsChanged();
}

void CallbackFloorModel::cleared()
{
    m_rows.clear();
    m_lists.clear();
    m_listPlaces.clear();
    m_givenBack.clear();
    clear();
    m_areSumsOld = true;
    count();
    Q_EMIT listsChanged();
}

void CallbackFloorModel::setFilter(const CallbackFloorFilter &filter)
{
    if (std::exchange(m_filter, filter) != filter)
        rebuild();
}

void CallbackFloorModel::setFolded(const QString &list, bool isFolded)
{
    if (isFolded)
        m_folded.insert(list);
    else
        m_folded.remove(list);
    rebuild();
}

void CallbackFloorModel::passSecond()
{
    const qint64 now = m_center.clock().wallTime().toSecsSinceEpoch();
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[std::size_t(i)];
        const CallbackClock clock = clockBetween(row.start, row.end, now);
        if (!row.isListed || std::exchange(row.clock, clock) == clock)
            continue;
        mark(sourceOf(i), bit(ClockColumn));
        m_areSumsOld = true;
    }
    for (const int place : QSet<int>(m_givenBack)) {
        Row &row = m_rows[std::size_t(place)];
        if (row.givenBack && m_center.clock().now() - *row.givenBack > givenBackFor)
            row.givenBack.reset();
        if (!row.givenBack)
            m_givenBack.remove(place);
        mark(sourceOf(place), bit(TakerColumn));
    }
}

//! Once a frame at most: an import changes thousands of rows.
void CallbackFloorModel::count()
{
    if (!std::exchange(m_areSumsOld, false))
        return;
    std::vector<Sums> sums(m_lists.size());
    for (const Row &row : m_rows) {
        if (!row.isListed || row.list < 0)
            continue;
        Sums &own = sums[std::size_t(row.list)];
        ++own.open;
        own.over += row.clock == CallbackClock::Over ? 1 : 0;
        own.taken += row.isTaken ? 1 : 0;
    }
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i].lists = m_lists[i].rank >= 0 ? 1 : 0;
        if (std::exchange(m_lists[i].sums, sums[i]) != sums[i])
            mark(headRow(int(i)), bit(ClockColumn));
    }
    Q_EMIT sumsChanged();
}

CallbackFloorModel::Sums CallbackFloorModel::sums() const
{
    Sums all;
    for (const List &list : m_lists) {
        if (list.rank < 0)
            continue;
        ++all.lists;
        all.open += list.sums.open;
        all.over += list.sums.over;
        all.taken += list.sums.taken;
    }
    return all;
}

CallbackFloorModel::Sums CallbackFloorModel::sums(const QString &list) const
{
    const int place = m_listPlaces.value(list, -1);
    return place < 0 ? Sums() : m_lists[std::size_t(place)].sums;
}

QStringList CallbackFloorModel::lists() const
{
    std::vector<const List *> shown;
    for (const List &list : m_lists) {
        if (list.rank >= 0)
            shown.push_back(&list);
    }
    std::ranges::sort(shown, {}, [](const List *list) { return list->rank; });
    QStringList uuids;
    for (const List *list : shown)
        uuids.append(list->uuid);
    return uuids;
}

QString CallbackFloorModel::titleOf(const QString &list) const
{
    const int place = m_listPlaces.value(list, -1);
    return place < 0 ? QString() : m_lists[std::size_t(place)].title;
}

QString CallbackFloorModel::listAt(int row) const
{
    const SourceRow source = sourceRow(row);
    return isHeadRow(source) ? m_lists[std::size_t(source / 2)].uuid : callback(source).listUuid;
}

QString CallbackFloorModel::uuidAt(int row) const
{
    const SourceRow source = sourceRow(row);
    return isHeadRow(source) ? QString() : callback(source).uuid;
}

int CallbackFloorModel::rowOf(const QString &uuid) const
{
    const auto row = m_center.callbacks().row(uuid);
    return row ? placeOf(sourceOf(raw(*row))) : -1;
}

int CallbackFloorModel::headOf(const QString &list) const
{
    const int place = m_listPlaces.value(list, -1);
    return place < 0 ? -1 : placeOf(headRow(place));
}

bool CallbackFloorModel::matches(SourceRow row) const
{
    const Row &own = state(row);
    const Callback &told = callback(row);
    if (m_filter.isTaken && *m_filter.isTaken != own.isTaken)
        return false;
    if (!m_filter.clocks.isEmpty() && !m_filter.clocks.contains(own.clock))
        return false;
    if (!m_filter.periods.isEmpty() && !m_filter.periods.contains(told.period.name))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const auto has = [this](const QString &words) {
        return words.contains(m_filter.text, Qt::CaseInsensitive);
    };
    const QString digits = telephony::normalised(m_filter.text);
    const auto hasDigits = [&digits](const QString &number) {
        return !digits.isEmpty() && telephony::normalised(number).contains(digits);
    };
    return has(nameOf(told)) || has(told.company) || has(told.description)
        || hasDigits(told.phoneNumber) || hasDigits(told.mobileNumber);
}

bool CallbackFloorModel::accepts(SourceRow row) const
{
    const bool isHead = isHeadRow(row);
    if (std::size_t(row / 2) >= (isHead ? m_lists.size() : m_rows.size()))
        return false;
    const int place = isHead ? row / 2 : state(row).list;
    if (place < 0 || (!isHead && !state(row).isListed))
        return false;
    const List &list = m_lists[std::size_t(place)];
    if (list.rank < 0 || (!m_filter.lists.isEmpty() && !m_filter.lists.contains(list.uuid)))
        return false;
    return isHead || (!m_folded.contains(list.uuid) && matches(row));
}

int CallbackFloorModel::bandOf(SourceRow row) const
{
    const int place = isHeadRow(row) ? row / 2 : state(row).list;
    if (place < 0)
        return -1;
    return m_lists[std::size_t(place)].rank * 2 + (isHeadRow(row) ? 0 : 1);
}

int CallbackFloorModel::compare(int column, SourceRow a, SourceRow b) const
{
    if (isHeadRow(a) || isHeadRow(b))
        return 0;
    const Callback &one = callback(a);
    const Callback &other = callback(b);
    switch (column) {
    case ClockColumn:
        return order(state(a).clock, state(b).clock);
    case PeriodColumn:
        return order(one.period.periodStart, other.period.periodStart);
    case NumbersColumn:
        return order(one.phoneNumber + one.mobileNumber, other.phoneNumber + other.mobileNumber);
    case NameColumn:
        return nameOf(one).localeAwareCompare(nameOf(other));
    case CompanyColumn:
        return one.company.localeAwareCompare(other.company);
    case DescriptionColumn:
        return one.description.localeAwareCompare(other.description);
    case TakerColumn:
        return order(state(a).agent, state(b).agent);
    default: // When it is due.
        return order(state(a).end, state(b).end);
    }
}

int CallbackFloorModel::compareTies(SourceRow a, SourceRow b) const
{
    if (isHeadRow(a) || isHeadRow(b))
        return 0;
    const int ends = order(state(a).end, state(b).end);
    return ends != 0 ? ends : order(a, b);
}

QList<int> CallbackFloorModel::rolesOf(int column) const
{
    switch (column) {
    case ClockColumn: // Of a head too.
        return {models::ClockRole, Qt::DisplayRole, models::SecondTextRole};
    case TakerColumn:
        return {Qt::DisplayRole, models::SecondTextRole};
    default:
        return {Qt::DisplayRole};
    }
}

} // namespace vigie::ui
