// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "floorrows.h"

#include "ui/models/roles.h"
#include "ui/widgets/floortable.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::Level;
using center::ShownState;

FloorRows::FloorRows(std::vector<FloorRow> rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(std::move(rows))
{
}

int FloorRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FloorRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FloorRows::display(const FloorRow &row, int column) const
{
    switch (column) {
    case NumberColumn:
        return row.number;
    case NameColumn:
        return row.name;
    case WaitColumn:
        return row.waiting;
    case StateColumn:
        return row.stateLabel;
    case HintColumn:
        return row.hint;
    default: // Painted from other roles.
        return {};
    }
}

QVariant FloorRows::data(const QModelIndex &index, int role) const
{
    const FloorRow &row = m_rows[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case models::SecondTextRole:
        return column == NameColumn ? row.aside : QVariant();
    case models::LevelRole:
        return column == WaitColumn ? QVariant::fromValue(row.waitingLevel)
            : column == TimeColumn  ? QVariant::fromValue(row.waitLevel)
                                    : QVariant();
    case models::SinceRole:
        if (column == TimeColumn)
            return row.waitSince ? QVariant::fromValue(*row.waitSince) : QVariant();
        return column == StateColumn ? QVariant::fromValue(row.stateSince) : QVariant();
    case models::StateRole:
        return QVariant::fromValue(row.state);
    case models::MemberRole:
        return row.member;
    case models::PendingRole:
        return column == InColumn && row.pending;
    default: // No other role is painted.
        return {};
    }
}

QVariant FloorRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList names{u"In"_s,        u"Nb"_s,    u"Name"_s, u"Wait"_s,
                                   u"Time wait"_s, u"State"_s, QString()};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return names.value(section);
}

void showColumns(FloorTable &table)
{
    table.setColumn(FloorRows::InColumn, {.kind = CellKind::Switch, .fixed = 52});
    table.setColumn(FloorRows::NumberColumn, {.kind = CellKind::Key, .widest = u"00000"_s});
    table.setColumn(FloorRows::NameColumn, {.kind = CellKind::Name, .minimum = 220});
    table.setColumn(FloorRows::WaitColumn,
                    {.kind = CellKind::Number, .widest = u"0000"_s, .minimum = 104});
    table.setColumn(FloorRows::TimeColumn,
                    {.kind = CellKind::Duration, .widest = u"0:00:00"_s, .minimum = 116});
    table.setColumn(FloorRows::StateColumn, {.kind = CellKind::State, .minimum = 186});
    table.setColumn(FloorRows::HintColumn, {.kind = CellKind::Hint, .stretch = true});
}

std::vector<FloorRow> sampleRows(Instant now)
{
    const auto row = [now](bool in, const QString &number, const QString &name, int waiting,
                           Level level, int wait, Level waitLevel, ShownState state, int since) {
        FloorRow made{.member = in, .number = number, .name = name, .waiting = waiting};
        made.waitingLevel = level;
        if (wait >= 0)
            made.waitSince = now - std::chrono::seconds(wait);
        made.waitLevel = waitLevel;
        made.state = state;
        made.stateSince = now - std::chrono::seconds(since);
        return made;
    };
    std::vector<FloorRow> rows{
        row(true, u"3000"_s, u"Trucks"_s, 3, Level::Warn, 134, Level::Alarm, ShownState::Ready,
            492),
        row(true, u"3001"_s, u"Bikes"_s, 2, Level::None, 41, Level::Warn, ShownState::AcdCall, 331),
        row(true, u"3002"_s, u"Boats"_s, 1, Level::None, 9, Level::None, ShownState::Pause, 665),
        row(true, u"3003"_s, u"Cars – sales"_s, 9, Level::Alarm, 6, Level::None, ShownState::Wrapup,
            18),
        row(true, u"3004"_s, u"Élevage – çà et là"_s, 0, Level::None, -1, Level::None,
            ShownState::Incoming, 82),
        row(false, u"3007"_s, u"Spare parts"_s, 0, Level::None, -1, Level::None,
            ShownState::LoggedOut, 4472),
        row(false, u"3010"_s, u"Night desk"_s, 0, Level::None, -1, Level::None, ShownState::Unknown,
            3),
    };
    rows[1].hint = u"2 callers"_s;
    rows[2].stateLabel = u"Lunch"_s;
    rows[5].pending = true;
    rows[5].aside = u"joining…"_s;
    return rows;
}

} // namespace vigie::ui
