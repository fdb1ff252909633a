// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/agentcolumns.h"

#include "center/agent.h"
#include "ui/models/flooragentmodel.h"

#include <algorithm>
#include <array>

namespace vigie::models {

namespace {

    using xuc::AgentStat;

    struct ColumnText
    {
        QLatin1StringView key;
        const char *shortText;
        const char *fullText;
        AgentFigure figure = AgentFigure::None;
        AgentStat stat = AgentStat::Other;
    };

    //! In the order of FloorAgentModel::Column.
    const std::array<ColumnText, FloorAgentModel::FirstNamedColumn> texts{{
        {QLatin1StringView("check"), "",
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Selected")},
        //: Short head of a column of queue or agent numbers.
        {QLatin1StringView("number"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Nb"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Number")},
        {QLatin1StringView("group"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Group"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Group of agents")},
        {QLatin1StringView("firstName"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "First name"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "First name")},
        {QLatin1StringView("lastName"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Last name"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Last name")},
        {QLatin1StringView("state"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "State"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "State, and time in it")},
        {QLatin1StringView("phone"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Phone"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Phone")},
        {QLatin1StringView("login"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Login"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Last login"), AgentFigure::None,
         AgentStat::LoginDateTime},
        {QLatin1StringView("logout"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Logout"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Last logout"), AgentFigure::None,
         AgentStat::LogoutDateTime},
        {QLatin1StringView("paused"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Paused"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time paused since 00:00"),
         AgentFigure::Seconds, AgentStat::PausedTime},
        {QLatin1StringView("wrapup"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Wrapup"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time in wrapup since 00:00"),
         AgentFigure::Seconds, AgentStat::WrapupTime},
        {QLatin1StringView("ready"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Ready"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time ready since 00:00"),
         AgentFigure::Seconds, AgentStat::ReadyTime},
        {QLatin1StringView("talk"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Talk in"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time in incoming calls since 00:00"),
         AgentFigure::Seconds, AgentStat::InbCallTime},
        {QLatin1StringView("talkOut"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Talk out"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time in outgoing calls since 00:00"),
         AgentFigure::Seconds, AgentStat::OutCallTime},
        {QLatin1StringView("occupancy"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "% occ."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel",
                           "Occupancy: calls and wrapup, of these and ready"),
         AgentFigure::Share},
        {QLatin1StringView("utilisation"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "% util."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel",
                           "Utilisation: calls and wrapup, of these, ready and paused"),
         AgentFigure::Share},
        {QLatin1StringView("presented"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Pres."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Calls presented since 00:00"),
         AgentFigure::Count, AgentStat::InbCalls},
        {QLatin1StringView("answered"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Answ."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Calls answered since 00:00"),
         AgentFigure::Count, AgentStat::InbAnsCalls},
        {QLatin1StringView("unanswered"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Unans."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Calls not answered since 00:00"),
         AgentFigure::Count, AgentStat::InbUnansCalls},
        {QLatin1StringView("unansweredShare"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "% un."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Share of calls not answered"),
         AgentFigure::Share, AgentStat::InbPercUnansCalls},
        {QLatin1StringView("average"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Avg"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Average time of a call"),
         AgentFigure::Mean, AgentStat::InbAverCallTime},
        {QLatin1StringView("outgoing"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Out"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Outgoing calls since 00:00"),
         AgentFigure::Count, AgentStat::OutCalls},
        {QLatin1StringView("acdPresented"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "ACD pres."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Queue calls presented since 00:00"),
         AgentFigure::Count, AgentStat::InbAcdCalls},
        {QLatin1StringView("acdAnswered"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "ACD answ."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Queue calls answered since 00:00"),
         AgentFigure::Count, AgentStat::InbAnsAcdCalls},
        {QLatin1StringView("acdUnanswered"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "ACD unans."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel",
                           "Queue calls not answered since 00:00"),
         AgentFigure::Count, AgentStat::InbUnansAcdCalls},
        {QLatin1StringView("acdUnansweredShare"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "% ACD un."),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Share of queue calls not answered"),
         AgentFigure::Share, AgentStat::InbPercUnansAcdCalls},
        {QLatin1StringView("acdTalk"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "ACD talk"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Time in queue calls since 00:00"),
         AgentFigure::Seconds, AgentStat::InbAcdCallTime},
        {QLatin1StringView("acdAverage"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "ACD avg"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Average time of a queue call"),
         AgentFigure::Mean, AgentStat::InbAverAcdCallTime},
        //: Head of the column that compares an agent's queues with the base configuration.
        {QLatin1StringView("base"), QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Base"),
         QT_TRANSLATE_NOOP("vigie::models::FloorAgentModel", "Base configuration")},
    }};

    const ColumnText &textOf(int column)
    {
        return texts[static_cast<std::size_t>(column)];
    }

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

    std::optional<double> shareOfTime(const center::AgentDay &day, bool countsPauses)
    {
        const auto seconds
            = [&day](AgentStat stat) { return std::max(0.0, day.figure(stat).value_or(0)); };
        const double work = seconds(AgentStat::InbCallTime) + seconds(AgentStat::OutCallTime)
            + seconds(AgentStat::WrapupTime);
        const double whole = work + seconds(AgentStat::ReadyTime)
            + (countsPauses ? seconds(AgentStat::PausedTime) : 0);
        return whole > 0 ? std::optional(100 * work / whole) : std::nullopt;
    }

} // namespace

std::optional<xuc::AgentStat> agentStatOf(int column)
{
    const AgentStat stat = textOf(column).stat;
    return stat == AgentStat::Other ? std::nullopt : std::optional(stat);
}

AgentFigure agentFigureOf(int column)
{
    return textOf(column).figure;
}

std::optional<double> occupancy(const center::AgentDay &day)
{
    return shareOfTime(day, false);
}

std::optional<double> utilisation(const center::AgentDay &day)
{
    return shareOfTime(day, true);
}

SortedTableModel::ColumnMask floorAgentColumns(center::AgentFields fields)
{
    using center::AgentField;
    using Model = FloorAgentModel;
    static constexpr std::array<std::pair<AgentField, SortedTableModel::ColumnMask>, 8> parts{{
        {AgentField::Config,
         bits({Model::NumberColumn, Model::GroupColumn, Model::FirstNameColumn,
               Model::LastNameColumn, Model::BaseColumn})},
        {AgentField::State, bits({Model::StateColumn})},
        {AgentField::Since, bits({Model::StateColumn})},
        {AgentField::Pending, bits({Model::StateColumn})},
        {AgentField::Phone, bits({Model::PhoneColumn})},
        {AgentField::Memberships, bits({Model::BaseColumn})},
        {AgentField::Defaults, bits({Model::BaseColumn})},
        {AgentField::Statistics, upTo(Model::LoginColumn, Model::AcdAverageColumn)},
    }};
    SortedTableModel::ColumnMask columns = 0;
    for (const auto &[field, mask] : parts) {
        if (fields.testFlag(field))
            columns |= mask;
    }
    return columns;
}

QString agentHeader(int column)
{
    return FloorAgentModel::tr(textOf(column).shortText);
}

QString agentHeaderInFull(int column)
{
    return FloorAgentModel::tr(textOf(column).fullText);
}

QLatin1StringView agentColumnKey(int column)
{
    return textOf(column).key;
}

} // namespace vigie::models
