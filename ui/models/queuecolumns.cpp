// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queuecolumns.h"

#include "ui/models/queuemodel.h"

#include <array>

namespace vigie::models {

namespace {

    struct ColumnText
    {
        const char *shortText;
        const char *fullText;
        xuc::QueueStat stat = xuc::QueueStat::Unknown;
    };

    using xuc::QueueStat;

    //! In the order of QueueModel::Column.
    const std::array<ColumnText, QueueModel::ColumnCount> texts{{
        //: Head of the column of switches: am I in this queue?
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "In"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Whether you are in the queue")},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Pen."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Your penalty in the queue")},
        //: Short head of a column of queue or agent numbers.
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Nb"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Number")},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Name"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Name")},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Wait"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls waiting"), QueueStat::WaitingCalls},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Time wait"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Longest wait")},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Avail."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Available agents"),
         QueueStat::AvailableAgents},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Talking"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Agents in a call"),
         QueueStat::TalkingAgents},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Logged"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Agents logged on"),
         QueueStat::LoggedAgents},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "EWT"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Estimated waiting time"), QueueStat::Ewt},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Entered"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls entered since 00:00"),
         QueueStat::TotalNumberCallsEntered},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Answered"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls answered since 00:00"),
         QueueStat::TotalNumberCallsAnswered},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Aband."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls abandoned since 00:00"),
         QueueStat::TotalNumberCallsAbandonned},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "In time"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls answered before the threshold"),
         QueueStat::TotalNumberCallsAnsweredBefore},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Aband. late"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls abandoned after the threshold"),
         QueueStat::TotalNumberCallsAbandonnedAfter},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% in time"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share answered before the threshold"),
         QueueStat::PercentageAnsweredBefore},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% aband. late"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share abandoned after the threshold"),
         QueueStat::PercentageAbandonnedAfter},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% ans."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share answered"),
         QueueStat::PercentageAnsweredTotal},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% aband."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share abandoned"),
         QueueStat::PercentageAbandonnedTotal},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Closed"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls while the queue was closed"),
         QueueStat::TotalNumberCallsClosed},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Timeout"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls that reached the time limit"),
         QueueStat::TotalNumberCallsTimeout},
        //: Heads of the last hour's figures, under a band that says so.
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Entered"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls entered in the last hour"),
         QueueStat::TotalNumberCallsEnteredLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Answered"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls answered in the last hour"),
         QueueStat::TotalNumberCallsAnsweredLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Aband."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Calls abandoned in the last hour"),
         QueueStat::TotalNumberCallsAbandonnedLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "In time"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Calls answered before the threshold in the last hour"),
         QueueStat::TotalNumberCallsAnsweredBeforeLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Aband. late"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Calls abandoned after the threshold in the last hour"),
         QueueStat::TotalNumberCallsAbandonnedAfterLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% in time"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Share answered before the threshold in the last hour"),
         QueueStat::PercentageAnsweredBeforeLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% aband. late"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Share abandoned after the threshold in the last hour"),
         QueueStat::PercentageAbandonnedAfterLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% ans."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share answered in the last hour"),
         QueueStat::PercentageAnsweredTotalLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "% aband."),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Share abandoned in the last hour"),
         QueueStat::PercentageAbandonnedTotalLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Closed"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Calls of the last hour while the queue was closed"),
         QueueStat::TotalNumberCallsClosedLastHour},
        {QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Timeout"),
         QT_TRANSLATE_NOOP("vigie::models::QueueModel",
                           "Calls of the last hour that reached the time limit"),
         QueueStat::TotalNumberCallsTimeoutLastHour},
        {"", QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Kept on top")},
        {"", QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Callers waiting")},
        {"", QT_TRANSLATE_NOOP("vigie::models::QueueModel", "Opens the row")},
    }};

    constexpr SortedTableModel::ColumnMask bits(std::initializer_list<int> columns)
    {
        SortedTableModel::ColumnMask mask = 0;
        for (const int column : columns)
            mask |= SortedTableModel::ColumnMask{1} << column;
        return mask;
    }

    constexpr SortedTableModel::ColumnMask upTo(int first, int last)
    {
        const SortedTableModel::ColumnMask below = SortedTableModel::ColumnMask{2} << last;
        return (below - 1) & ~((SortedTableModel::ColumnMask{1} << first) - 1);
    }

} // namespace

std::optional<xuc::QueueStat> statOf(int column)
{
    const QueueStat stat = texts[static_cast<std::size_t>(column)].stat;
    return stat == QueueStat::Unknown ? std::nullopt : std::optional(stat);
}

SortedTableModel::ColumnMask queueColumns(center::QueueFields fields)
{
    using center::QueueField;
    static constexpr std::array<std::pair<QueueField, SortedTableModel::ColumnMask>, 7> parts{{
        {QueueField::Config, bits({QueueModel::NumberColumn, QueueModel::NameColumn})},
        {QueueField::Waiting, bits({QueueModel::WaitColumn, QueueModel::HintColumn})},
        {QueueField::LongestWait, bits({QueueModel::TimeWaitColumn})},
        {QueueField::Agents, upTo(QueueModel::AvailableColumn, QueueModel::LoggedColumn)},
        {QueueField::Statistics, upTo(QueueModel::EwtColumn, QueueModel::HourTimeoutColumn)},
        {QueueField::OwnMembership, bits({QueueModel::InColumn, QueueModel::PenaltyColumn})},
        // The aside beside the name says what is under way; the penalty is the one to come.
        {QueueField::Pending,
         bits({QueueModel::InColumn, QueueModel::PenaltyColumn, QueueModel::NameColumn})},
    }};
    SortedTableModel::ColumnMask columns = 0;
    for (const auto &[field, mask] : parts) {
        if (fields.testFlag(field))
            columns |= mask;
    }
    return columns;
}

QString queueHeader(int column)
{
    return QueueModel::tr(texts[static_cast<std::size_t>(column)].shortText);
}

QString queueHeaderInFull(int column)
{
    return QueueModel::tr(texts[static_cast<std::size_t>(column)].fullText);
}

} // namespace vigie::models
