// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The half of FloorAgentModel that says what a cell shows, and how cells are ordered.
#include "center/contactcenter.h"
#include "center/ringwatch.h"
#include "ui/models/flooragentmodel.h"
#include "ui/models/frameclock.h"

#include <QLocale>

#include <algorithm>

namespace vigie::models {

using center::DefaultMatch;

namespace {

    int sign(double difference)
    {
        return difference < 0 ? -1 : difference > 0 ? 1 : 0;
    }

} // namespace

QVariant FloorAgentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::CheckStateRole && section == CheckColumn) {
        const int shown = selectedShown();
        return int(shown == 0               ? Qt::Unchecked
                       : shown < rowCount() ? Qt::PartiallyChecked
                                            : Qt::Checked);
    }
    const bool isInFull = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !isInFull)
        return {};
    if (section < FirstNamedColumn)
        return isInFull ? agentHeaderInFull(section) : agentHeader(section);
    const QString &name = m_named[section - FirstNamedColumn];
    const center::Status *reason = m_center.statuses().find(name);
    const QString &label = reason ? reason->label : name;
    //: Head in full of a column of times paused with one reason.
    return isInFull && reason ? tr("Time paused since 00:00: %1").arg(label) : label;
}

AgentFigure FloorAgentModel::figureAt(int column) const
{
    if (column < FirstNamedColumn)
        return agentFigureOf(column);
    const QString &name = m_named[column - FirstNamedColumn];
    const bool isTime
        = m_center.statuses().find(name) != nullptr || name.endsWith(QLatin1StringView("Time"));
    return isTime ? AgentFigure::Seconds : AgentFigure::Count;
}

QVariant FloorAgentModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SourceRow row = sourceRow(index.row());
    const center::Agent &shown = agent(row);
    const int column = index.column();
    const bool isState = column == StateColumn;
    switch (role) {
    case Qt::DisplayRole:
    case SortRole:
        return display(row, column);
    case IdRole:
        return vigie::raw(shown.id);
    case Qt::CheckStateRole:
        if (column != CheckColumn)
            return {};
        return int(isSelected(index.row()) ? Qt::Checked : Qt::Unchecked);
    case StateRole:
        return isState ? QVariant::fromValue(shown.state) : QVariant();
    case SinceRole:
        return isState && shown.hasDuration() ? QVariant::fromValue(shown.since) : QVariant();
    case StripeRole: {
        const auto *reason = isState && shown.state == center::ShownState::Pause
            ? m_center.statuses().find(shown.cause)
            : nullptr;
        return reason && !reason->color.isEmpty() ? reason->color : QVariant();
    }
    case LevelRole:
        return isState ? level(shown) : QVariant();
    case VainRole:
        return isState && std::ranges::binary_search(m_vain, row)
            ? m_rings->of(center::AgentRow(row)).count
            : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        // A cell has room for the time alone, or for the day.
        return column == LoginColumn || column == LogoutColumn
            ? QLocale().toString(stamp(shown, column).toDateTime(), QLocale::ShortFormat)
            : isState ? vainWords(row)
                      : QVariant();
    case PendingRole:
        return isState ? shown.isPending : QVariant();
    case SecondTextRole: {
        const auto wish = isState ? m_wishes.constFind(shown.id) : m_wishes.cend();
        return wish == m_wishes.cend() ? QVariant() : wish->words;
    }
    case FailedRole:
        return isState ? m_wishes.value(shown.id).isFailed : QVariant();
    case MatchRole:
        return column == BaseColumn ? QVariant::fromValue(match(row)) : QVariant();
    default:
        return {};
    }
}

QVariant FloorAgentModel::level(const center::Agent &agent) const
{
    if (!agent.hasDuration())
        return {};
    const auto time = std::chrono::floor<std::chrono::seconds>(clock().now() - agent.since);
    const QString reason = agent.state == center::ShownState::Pause ? agent.cause : QString();
    return QVariant::fromValue(m_limits.of(agent.state, reason, time));
}

QString FloorAgentModel::vainWords(SourceRow row) const
{
    if (!std::ranges::binary_search(m_vain, row))
        return {};
    const center::VainRings rings = m_rings->of(center::AgentRow(row));
    //: About an agent; %1 is a time of day. Seen by this window alone: nothing is asked for it.
    return tr("%Ln call(s) rang without an answer since %1, as this window saw it.", nullptr,
              rings.count)
        .arg(QLocale().toString(rings.since.time(), QLocale::ShortFormat));
}

QVariant FloorAgentModel::display(SourceRow row, int column) const
{
    const center::Agent &shown = agent(row);
    switch (column) {
    case CheckColumn:
        return {};
    case NumberColumn:
        return shown.number;
    case GroupColumn:
        return groupLabel(shown);
    case FirstNameColumn:
        return shown.firstName;
    case LastNameColumn:
        return shown.lastName;
    case StateColumn: {
        const center::Status *reason = shown.state == center::ShownState::Pause
            ? m_center.statuses().find(shown.cause)
            : nullptr;
        return reason ? reason->label : QVariant();
    }
    case PhoneColumn:
        return shown.phone;
    case LoginColumn:
    case LogoutColumn:
        return stamp(shown, column);
    case BaseColumn:
        switch (match(row)) {
        case DefaultMatch::NoDefault:
            //: The agent has no base configuration.
            return tr("None", "base configuration");
        case DefaultMatch::Same:
            //: The agent's queues are those of the base configuration.
            return tr("Same");
        case DefaultMatch::Differs:
            return tr("Differs");
        }
        return {};
    default:
        break;
    }
    const auto value = figure(shown, column);
    if (!value)
        return {};
    return figureAt(column) == AgentFigure::Share ? QVariant(*value) : QVariant(qRound64(*value));
}

QVariant FloorAgentModel::stamp(const center::Agent &agent, int column) const
{
    if (!agent.day)
        return {};
    const qint64 at = column == LoginColumn ? agent.day->loginAt : agent.day->logoutAt;
    return at > 0 ? QVariant(QDateTime::fromMSecsSinceEpoch(at)) : QVariant();
}

std::optional<double> FloorAgentModel::figure(const center::Agent &agent, int column) const
{
    if (!agent.day)
        return {};
    if (column >= FirstNamedColumn)
        return agent.day->pausedWith(m_named[column - FirstNamedColumn]);
    if (column == OccupancyColumn)
        return occupancy(*agent.day);
    if (column == UtilisationColumn)
        return utilisation(*agent.day);
    const auto stat = agentStatOf(column);
    return stat ? agent.day->figure(*stat) : std::nullopt;
}

center::DefaultMatch FloorAgentModel::match(SourceRow row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (at >= m_matches.size())
        m_matches.resize(static_cast<std::size_t>(sourceRows()), -1);
    if (m_matches[at] < 0)
        m_matches[at] = qint8(m_center.defaultMatch(center::AgentRow(row)));
    return DefaultMatch(m_matches[at]);
}

int FloorAgentModel::compare(int column, SourceRow a, SourceRow b) const
{
    const center::Agent &left = agent(a);
    const center::Agent &right = agent(b);
    switch (column) {
    case CheckColumn:
        return 0;
    case NumberColumn:
        return compareTies(a, b);
    case GroupColumn:
        return m_groupKeys.compare(a, b, [this](SourceRow row) { return groupLabel(agent(row)); });
    case FirstNameColumn:
        return m_firstNameKeys.compare(a, b,
                                       [this](SourceRow row) { return agent(row).firstName; });
    case LastNameColumn:
        return m_lastNameKeys.compare(a, b, [this](SourceRow row) { return agent(row).lastName; });
    case StateColumn: {
        const int ranks = center::sortRank(left.state) - center::sortRank(right.state);
        if (ranks != 0)
            return ranks;
        // The longest in a state first: who asks for a look. None is the shortest.
        const Instant mine = left.hasDuration() ? left.since : Instant::max();
        const Instant other = right.hasDuration() ? right.since : Instant::max();
        return mine < other ? -1 : mine > other ? 1 : 0;
    }
    case PhoneColumn:
        return compareNumbers(left.phone, right.phone);
    case LoginColumn:
    case LogoutColumn: {
        const auto at = [column](const center::Agent &each) {
            return !each.day ? 0 : column == LoginColumn ? each.day->loginAt : each.day->logoutAt;
        };
        return at(left) < at(right) ? -1 : at(left) > at(right) ? 1 : 0;
    }
    case BaseColumn:
        return int(match(a)) - int(match(b));
    default: // A figure; none sorts below them all.
        return sign(figure(left, column).value_or(-1) - figure(right, column).value_or(-1));
    }
}

int FloorAgentModel::compareTies(SourceRow a, SourceRow b) const
{
    return m_numberKeys.compare(
        a, b, [this](SourceRow row) -> const QString & { return agent(row).number; });
}

QList<int> FloorAgentModel::rolesOf(int column) const
{
    switch (column) {
    case CheckColumn:
        return {Qt::CheckStateRole};
    case StateColumn:
        return {Qt::DisplayRole, SortRole,  StateRole,  SinceRole, PendingRole,    SecondTextRole,
                FailedRole,      LevelRole, StripeRole, VainRole,  Qt::ToolTipRole};
    case BaseColumn:
        return {Qt::DisplayRole, SortRole, MatchRole};
    default:
        return {Qt::DisplayRole, SortRole};
    }
}

} // namespace vigie::models
