// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/agentfloorcolumns.h"

#include "ui/models/flooragentmodel.h"
#include "ui/widgets/format.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using models::AgentFigure;
using models::FloorAgentModel;

namespace {

    class Texts
    {
        Q_DECLARE_TR_FUNCTIONS(AgentFloorColumns)
    };

    enum Group { Identity, Line, Times, Calls, Base };

    Group groupOf(const FloorAgentModel &model, int column)
    {
        if (column >= FloorAgentModel::FirstNamedColumn)
            return model.figureAt(column) == AgentFigure::Seconds ? Times : Calls;
        if (column == FloorAgentModel::BaseColumn)
            return Base;
        if (column >= FloorAgentModel::PresentedColumn)
            return Calls;
        if (column >= FloorAgentModel::PausedColumn)
            return Times;
        return column >= FloorAgentModel::PhoneColumn ? Line : Identity;
    }

    QString bandOf(Group group)
    {
        switch (group) {
        case Times:
            //: Head above the columns of an agent's times.
            return Texts::tr("Time since 00:00");
        case Calls:
            //: Head above the columns of an agent's calls.
            return Texts::tr("Calls since 00:00");
        case Identity:
        case Line:
        case Base:
            return {};
        }
        return {};
    }

    ColumnSpec figureSpec(AgentFigure figure)
    {
        switch (figure) {
        case AgentFigure::Seconds:
            return {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .hasLevel = false};
        case AgentFigure::Mean:
            return {.kind = CellKind::Duration, .widest = u"00:00"_s, .hasLevel = false};
        case AgentFigure::Share:
            return {.kind = CellKind::Share, .widest = u"100.0"_s, .hasLevel = false};
        case AgentFigure::Count:
            return {.kind = CellKind::Number, .widest = u"000"_s, .hasLevel = false};
        case AgentFigure::None:
            break;
        }
        return {.kind = CellKind::Text};
    }

    ColumnSpec specOf(const FloorAgentModel &model, int column)
    {
        switch (column) {
        case FloorAgentModel::CheckColumn:
            return {.kind = CellKind::Check, .fixed = 40};
        case FloorAgentModel::NumberColumn:
            return {.kind = CellKind::Key, .widest = u"00000"_s};
        case FloorAgentModel::GroupColumn:
            return {.kind = CellKind::Text, .minimum = 64};
        case FloorAgentModel::FirstNameColumn:
            return {.kind = CellKind::Plain, .minimum = 94};
        case FloorAgentModel::LastNameColumn:
            return {.kind = CellKind::Name, .minimum = 110, .stretch = true};
        case FloorAgentModel::StateColumn:
            return {.kind = CellKind::State, .minimum = 184};
        case FloorAgentModel::PhoneColumn:
            return {.kind = CellKind::Key, .widest = u"0000"_s};
        case FloorAgentModel::LoginColumn:
        case FloorAgentModel::LogoutColumn:
            return {.kind = CellKind::Stamp, .widest = u"00/00"_s};
        case FloorAgentModel::BaseColumn:
            return {.kind = CellKind::Match, .minimum = 96};
        default:
            return figureSpec(model.figureAt(column));
        }
    }

    QString keyOf(const FloorAgentModel &model, int column)
    {
        if (column < FloorAgentModel::FirstNamedColumn)
            return models::agentColumnKey(column);
        return u"stat:"_s + model.namedColumns()[column - FloorAgentModel::FirstNamedColumn];
    }

    //! Sums of times grow long: from ten hours on, whole hours.
    QString sumOfSeconds(double seconds)
    {
        constexpr int hour = 3600;
        if (seconds < 10 * hour)
            return formatDuration(std::chrono::seconds(qRound64(seconds)));
        //: A sum of times, in hours.
        return Texts::tr("%1 h").arg(formatCount(qRound64(seconds / hour)));
    }

} // namespace

QList<FloorPage::Column> agentFloorColumns(const FloorAgentModel &model)
{
    QList<FloorPage::Column> columns;
    for (int column = 0; column < model.columnCount(); ++column) {
        ColumnSpec spec = specOf(model, column);
        const Group group = groupOf(model, column);
        spec.group = group;
        spec.band = bandOf(group);
        const QString text = model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        columns.append({column, keyOf(model, column), text, spec});
    }
    return columns;
}

QStringList usualAgentColumns(const FloorAgentModel &model, bool isNarrow)
{
    if (isNarrow)
        return {u"number"_s,          u"firstName"_s, u"lastName"_s, u"state"_s,
                u"phone"_s,           u"paused"_s,    u"ready"_s,    u"presented"_s,
                u"unansweredShare"_s, u"average"_s,   u"base"_s};
    QStringList keys{u"number"_s, u"group"_s, u"firstName"_s, u"lastName"_s,
                     u"state"_s,  u"phone"_s, u"login"_s,     u"paused"_s};
    if (!model.namedColumns().isEmpty())
        keys += keyOf(model, FloorAgentModel::FirstNamedColumn);
    return keys + QStringList{u"wrapup"_s,   u"ready"_s,      u"presented"_s,
                              u"answered"_s, u"unanswered"_s, u"unansweredShare"_s,
                              u"average"_s,  u"outgoing"_s,   u"base"_s};
}

QString agentTotalText(const FloorAgentModel &model, const models::AgentSums &sums, int column)
{
    const AgentFigure figure = model.figureAt(column);
    if (figure == AgentFigure::None)
        return {};
    std::optional<double> value;
    if (column >= FloorAgentModel::FirstNamedColumn)
        value = sums.named(model.namedColumns()[column - FloorAgentModel::FirstNamedColumn]);
    else if (column == FloorAgentModel::OccupancyColumn)
        value = models::occupancy(sums.day());
    else if (column == FloorAgentModel::UtilisationColumn)
        value = models::utilisation(sums.day());
    else if (const auto stat = models::agentStatOf(column))
        value = sums.figure(*stat);
    if (!value)
        return noValue();
    switch (figure) {
    case AgentFigure::Seconds:
        return sumOfSeconds(*value);
    case AgentFigure::Mean:
        return formatDuration(std::chrono::seconds(qRound64(*value)));
    case AgentFigure::Share:
        return formatShare(*value);
    case AgentFigure::Count:
        return formatCount(qRound64(*value));
    case AgentFigure::None:
        break;
    }
    return {};
}

} // namespace vigie::ui
