// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/callbackmodel.h"

#include "center/contactcenter.h"
#include "telephony/phonenumber.h"
#include "ui/models/callbackwords.h"
#include "ui/models/frameclock.h"

#include <algorithm>

namespace vigie::models {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::Callback;
using center::CallbackClock;

namespace {

    constexpr auto fadeStep = 40ms;
    constexpr auto everyColumn
        = (SortedTableModel::ColumnMask{1} << CallbackModel::ColumnCount) - 1;

    CallbackModel::Group groupOfClock(CallbackClock clock)
    {
        switch (clock) {
        case CallbackClock::Over:
            return CallbackModel::Group::Over;
        case CallbackClock::Now:
            return CallbackModel::Group::Now;
        case CallbackClock::Later:
            break;
        }
        return CallbackModel::Group::Later;
    }

    template <typename Value> int order(const Value &a, const Value &b)
    {
        return a < b ? -1 : b < a ? 1 : 0;
    }

} // namespace

CallbackModel::CallbackModel(const center::ContactCenter &center, FrameClock &clock,
                             QObject *parent)
    : SortedTableModel(clock, parent)
    , m_center(center)
{
    m_boundary.setSingleShot(true);
    m_boundary.setTimerType(Qt::PreciseTimer);
    m_fading.setInterval(fadeStep);
    connect(&m_boundary, &QTimer::timeout, this, &CallbackModel::refreshClocks);
    connect(&m_fading, &QTimer::timeout, this, &CallbackModel::letGo);
    center.addWatcher(this);
    placeAll();
    sort(PeriodColumn, Qt::AscendingOrder);
}

CallbackModel::~CallbackModel()
{
    m_center.removeWatcher(this);
}

int CallbackModel::sourceRows() const
{
    return groupCount + m_center.callbacks().count();
}

const Callback &CallbackModel::callback(SourceRow row) const
{
    return m_center.callbacks().at(center::CallbackRow(row - groupCount));
}

bool CallbackModel::isMine(const Callback &callback) const
{
    const center::Agent *own = m_center.ownAgent();
    return own && callback.agent == own->id;
}

bool CallbackModel::isOfOwnQueues(const Callback &callback) const
{
    const center::CallbackList *list = m_center.callbacks().listOf(callback);
    const center::Queue *queue = list && list->queue ? m_center.find(*list->queue) : nullptr;
    return queue && queue->isListed && queue->isOwn();
}

QString CallbackModel::queueOf(const Callback &callback) const
{
    const center::CallbackList *list = m_center.callbacks().listOf(callback);
    const center::Queue *queue = list && list->queue ? m_center.find(*list->queue) : nullptr;
    return queue && queue->isListed ? queue->label() : list ? list->name : QString();
}

QString CallbackModel::nameOf(const Callback &callback) const
{
    const QString name = personOf(callback);
    return name.isEmpty() ? callback.company : name;
}

bool CallbackModel::matches(const Callback &callback) const
{
    if (m_text.isEmpty())
        return true;
    const QString digits = telephony::normalised(m_text);
    const auto hasDigits = [&](const QString &number) {
        return !digits.isEmpty() && telephony::normalised(number).contains(digits);
    };
    const auto hasText
        = [this](const QString &words) { return words.contains(m_text, Qt::CaseInsensitive); };
    return hasText(nameOf(callback)) || hasText(callback.company) || hasText(callback.description)
        || hasText(queueOf(callback)) || hasText(callback.period.name)
        || hasDigits(callback.phoneNumber) || hasDigits(callback.mobileNumber);
}

std::optional<CallbackModel::Group> CallbackModel::groupOf(const Callback &callback) const
{
    if (!callback.isListed)
        return {};
    const CallbackClock clock = center::clockOf(callback, m_center.clock().wallTime());
    // What the person took is theirs, whatever queues they have left since.
    if (isMine(callback))
        return callback.uuid == m_open ? groupOfClock(clock) : Group::Unfinished;
    if (callback.agent || !isOfOwnQueues(callback) || !matches(callback))
        return {};
    return groupOfClock(clock);
}

bool CallbackModel::place(SourceRow row)
{
    Row &state = m_state[std::size_t(row)];
    const auto wanted = groupOf(callback(row));
    // A row that fades keeps its place until it has gone.
    if (!wanted && state.leavingSince && callback(row).isListed)
        return false;
    state.leavingSince.reset();
    return std::exchange(state.group, wanted) != wanted;
}

void CallbackModel::placeAll()
{
    m_state.resize(std::size_t(sourceRows()));
    for (SourceRow row = groupCount; row < sourceRows(); ++row) {
        if (place(row))
            mark(row, bit(ClockColumn));
    }
    count();
    schedule();
}

void CallbackModel::count()
{
    std::array<int, groupCount> sizes{};
    CallbackTotals totals;
    const QDateTime now = m_center.clock().wallTime();
    for (SourceRow row = groupCount; row < sourceRows(); ++row) {
        const auto group = m_state[std::size_t(row)].group;
        if (group)
            ++sizes[std::size_t(*group)];
        const Callback &each = callback(row);
        const bool isToDo = each.isListed && (isMine(each) || (!each.agent && isOfOwnQueues(each)));
        if (!isToDo)
            continue;
        ++totals.all;
        const CallbackClock clock = center::clockOf(each, now);
        totals.over += clock == CallbackClock::Over ? 1 : 0;
        totals.now += clock == CallbackClock::Now ? 1 : 0;
    }
    for (int i = 0; i < groupCount; ++i) {
        if (std::exchange(m_sizes[std::size_t(i)], sizes[std::size_t(i)]) != sizes[std::size_t(i)])
            mark(i, bit(ClockColumn));
    }
    if (std::exchange(m_totals, totals) != totals)
        Q_EMIT totalsChanged();
}

//! At the next boundary, and each minute at least: the machine's clock may have been set.
void CallbackModel::schedule()
{
    const QDateTime now = m_center.clock().wallTime();
    qint64 wait = std::chrono::milliseconds(1min).count();
    for (SourceRow row = groupCount; row < sourceRows(); ++row) {
        if (!m_state[std::size_t(row)].group)
            continue;
        if (const auto next = center::nextChange(callback(row), now))
            wait = std::min(wait, now.msecsTo(*next));
    }
    m_boundary.start(std::chrono::milliseconds(std::max<qint64>(wait, 1)));
}

void CallbackModel::refreshClocks()
{
    placeAll();
}

void CallbackModel::queueChanged(center::QueueRow, center::QueueFields fields)
{
    if (fields & (center::QueueField::OwnMembership | center::QueueField::Config)) {
        markAll(bit(QueueColumn));
        placeAll();
    }
}

void CallbackModel::partsChanged(center::Parts parts)
{
    if (parts & (center::Part::CallbackLists | center::Part::User))
        placeAll();
}

void CallbackModel::callbackChanged(center::CallbackRow changed)
{
    const SourceRow row = sourceOf(changed);
    m_state.resize(std::size_t(sourceRows()));
    Row &state = m_state[std::size_t(row)];
    const Callback &now = callback(row);
    const bool wasFree = state.group && *state.group != Group::Unfinished && !state.leavingSince
        && now.uuid != m_open;
    if (wasFree && now.isListed && now.agent && !isMine(now)) {
        state.leavingSince = m_center.clock().now();
        m_fading.start();
        Q_EMIT takenByOther(now.uuid, *now.agent);
    }
    place(row);
    mark(row, everyColumn);
    count();
    schedule();
}

void CallbackModel::letGo()
{
    bool isFading = false;
    for (SourceRow row = groupCount; row < sourceRows(); ++row) {
        Row &state = m_state[std::size_t(row)];
        if (!state.leavingSince)
            continue;
        const bool hasFaded = m_center.clock().now() - *state.leavingSince >= fadeTime;
        if (hasFaded)
            state = {};
        else
            isFading = true;
        mark(row, everyColumn);
    }
    if (!isFading)
        m_fading.stop();
    count();
}

void CallbackModel::cleared()
{
    m_state.assign(groupCount, {});
    m_pending.clear();
    m_open.clear();
    m_fading.stop();
    clear();
    count();
}

void CallbackModel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    placeAll();
    rebuild();
}

void CallbackModel::setOpen(const QString &uuid)
{
    if (std::exchange(m_open, uuid) != uuid)
        placeAll();
}

void CallbackModel::setPending(const QString &uuid, bool isPending)
{
    const bool isChanged = isPending ? !m_pending.contains(uuid) : m_pending.contains(uuid);
    if (!isChanged)
        return;
    if (isPending)
        m_pending.insert(uuid);
    else
        m_pending.remove(uuid);
    if (const auto row = m_center.callbacks().row(uuid))
        mark(sourceOf(*row), bit(NameColumn));
}

void CallbackModel::setTries(const QHash<QString, int> &finished)
{
    if (std::exchange(m_tries, finished) != finished)
        markAll(bit(TriesColumn));
}

int CallbackModel::shown() const
{
    int rows = 0;
    for (const int size : m_sizes)
        rows += size;
    return rows;
}

int CallbackModel::rowOf(const QString &uuid) const
{
    const auto row = m_center.callbacks().row(uuid);
    return row ? placeOf(sourceOf(*row)) : -1;
}

QString CallbackModel::uuidAt(int row) const
{
    const SourceRow source = sourceRow(row);
    return isHead(source) ? QString() : callback(source).uuid;
}

bool CallbackModel::accepts(SourceRow row) const
{
    return isHead(row) ? m_sizes[std::size_t(row)] > 0
                       : std::size_t(row) < m_state.size() && m_state[std::size_t(row)].group;
}

int CallbackModel::bandOf(SourceRow row) const
{
    if (isHead(row))
        return row * 2;
    const auto group = m_state[std::size_t(row)].group;
    return group ? int(*group) * 2 + 1 : groupCount * 2;
}

int CallbackModel::compare(int column, SourceRow a, SourceRow b) const
{
    if (isHead(a) || isHead(b))
        return 0;
    const Callback &one = callback(a);
    const Callback &other = callback(b);
    switch (column) {
    case PhoneColumn:
        return order(one.phoneNumber, other.phoneNumber);
    case NameColumn:
        return nameOf(one).localeAwareCompare(nameOf(other));
    case QueueColumn:
        return queueOf(one).localeAwareCompare(queueOf(other));
    case TriesColumn:
        return order(m_tries.value(one.uuid), m_tries.value(other.uuid));
    default: // The clock stands above them all, in the groups.
        return order(center::endOf(one), center::endOf(other));
    }
}

int CallbackModel::compareTies(SourceRow a, SourceRow b) const
{
    if (isHead(a) || isHead(b))
        return 0;
    const int ends = order(center::endOf(callback(a)), center::endOf(callback(b)));
    return ends != 0 ? ends : nameOf(callback(a)).localeAwareCompare(nameOf(callback(b)));
}

QList<int> CallbackModel::rolesOf(int column) const
{
    switch (column) {
    case ClockColumn:
        return {ClockRole, FadeRole, Qt::DisplayRole, SecondTextRole};
    case NameColumn:
        return {Qt::DisplayRole, SecondTextRole, PendingRole};
    default:
        return {Qt::DisplayRole};
    }
}

} // namespace vigie::models
