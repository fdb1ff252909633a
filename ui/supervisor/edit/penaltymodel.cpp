// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/penaltymodel.h"

#include "ui/supervisor/edit/editcell.h"
#include "ui/widgets/format.h"

#include <utility>

namespace vigie::ui {

using Side = PenaltySheet::Side;

PenaltyModel::PenaltyModel(PenaltySheet &sheet, Note note, QObject *parent)
    : QAbstractTableModel(parent)
    , m_sheet(sheet)
    , m_note(std::move(note))
{
}

int PenaltyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_sheet.count();
}

int PenaltyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Side PenaltyModel::sideOf(int column) const
{
    return column == DefaultColumn ? PenaltySheet::Default : PenaltySheet::Active;
}

bool PenaltyModel::isOpen(const PenaltyRow &row, Side side) const
{
    return m_sheet.hasSide(side) && (side == PenaltySheet::Active || row.hasUser);
}

QString PenaltyModel::wordsOf(const PenaltyRow &row, int column) const
{
    switch (Column(column)) {
    case NumberColumn:
        return row.number;
    case NameColumn:
        return row.name;
    case HeldColumn:
        //: Of %2 agents, %1 serve the queue.
        return row.holders > 0 ? tr("%1 of %2").arg(row.holders).arg(m_holderCount) : noValue();
    case ActiveColumn:
        return row.active.text();
    case DefaultColumn:
        return row.fallback.text();
    case DiffersColumn:
        return m_sheet.hasSide(PenaltySheet::Default) && row.differs() ? QStringLiteral("≠")
                                                                       : QString();
    case RemoveColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PenaltyModel::cellData(const PenaltyRow &row, Side side, int role) const
{
    const PenaltyCell &cell = side == PenaltySheet::Active ? row.active : row.fallback;
    switch (role) {
    case EditCell::MergedRole:
        return cell.changedAt.has_value();
    case EditCell::WrongRole:
        return cell.isWrong();
    case EditCell::ChangedRole:
        return cell.isChanged();
    case Qt::ToolTipRole:
        if (cell.isWrong())
            return tr("Type a whole number, 0 or more, or nothing.");
        if (!isOpen(row, side))
            return tr("The server does not name the user of this agent, to whom defaults belong.");
        if (cell.isChanged() && cell.value().value_or(0) > PenaltySheet::usualMost)
            return tr("Above %1 the web client no longer shows the agent in its group view.")
                .arg(PenaltySheet::usualMost);
        return {};
    case Qt::AccessibleDescriptionRole:
        return m_description ? m_description(row) : QString();
    case Qt::AccessibleTextRole: {
        const QString value = cell.text().isEmpty() ? tr("none") : cell.text();
        return side == PenaltySheet::Active
            //: For a screen reader; %1 is a queue or an agent, %2 a number or "none".
            ? tr("Penalty of %1: %2").arg(row.name, value)
            : tr("Default of %1: %2").arg(row.name, value);
    }
    default: // The other roles say nothing here.
        return {};
    }
}

QVariant PenaltyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PenaltyRow &row = m_sheet.row(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return wordsOf(row, column);
    if (column == ActiveColumn || column == DefaultColumn)
        return cellData(row, sideOf(column), role);
    if (column == NameColumn && role == EditCell::NoteRole && m_note)
        return m_note(row);
    if (column == NameColumn && role == EditCell::WarningRole)
        return !row.others.empty() && !row.active.changedAt;
    if (column == NameColumn && role == Qt::AccessibleDescriptionRole && m_description)
        return m_description(row);
    if (role == Qt::AccessibleTextRole && column == NameColumn && m_note) {
        const QString note = m_note(row);
        return note.isEmpty() ? row.name : tr("%1, %2").arg(row.name, note);
    }
    if (role == Qt::AccessibleTextRole && column == RemoveColumn)
        return tr("Take %1 out").arg(row.name);
    if (role == Qt::AccessibleTextRole && column == DiffersColumn)
        return wordsOf(row, column).isEmpty() ? QString() : tr("differs from the default");
    if (role == Qt::ToolTipRole && column == NameColumn)
        return row.name;
    return {};
}

QVariant PenaltyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("Number");
    case NameColumn:
        return tr("Name");
    case HeldColumn:
        return tr("Held by");
    case ActiveColumn:
        return tr("Penalty");
    case DefaultColumn:
        return tr("Default");
    case DiffersColumn:
    case RemoveColumn:
    case ColumnCount:
        break;
    }
    return QString();
}

Qt::ItemFlags PenaltyModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isPenalty = index.column() == ActiveColumn || index.column() == DefaultColumn;
    const bool isToBeTyped = isPenalty && isOpen(m_sheet.row(index.row()), sideOf(index.column()));
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (isPenalty && !isToBeTyped)
        return Qt::ItemIsSelectable;
    return isToBeTyped ? plain | Qt::ItemIsEditable : plain;
}

bool PenaltyModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    m_sheet.type(index.row(), sideOf(index.column()), value.toString());
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT changed();
    return true;
}

void PenaltyModel::insert(const PenaltyRow &row)
{
    const int at = m_sheet.placeFor(row);
    beginInsertRows({}, at, at);
    m_sheet.insert(at, row);
    endInsertRows();
}

void PenaltyModel::merge(const std::vector<PenaltySheet::Told> &told, Instant now)
{
    const auto before = m_sheet.rows();
    const auto fresh = m_sheet.merge(told, now);
    const bool isSame = fresh.empty() && before == m_sheet.rows();
    for (const PenaltyRow &row : fresh)
        insert(row);
    if (isSame)
        return;
    refresh();
    Q_EMIT changed();
}

void PenaltyModel::add(const PenaltySheet::Told &told, qint32 penalty)
{
    if (m_sheet.rowOf(told.key) >= 0)
        return;
    insert(m_sheet.added(told, penalty));
    Q_EMIT changed();
}

void PenaltyModel::remove(int row)
{
    if (row < 0 || row >= m_sheet.count())
        return;
    beginRemoveRows({}, row, row);
    m_sheet.remove(row);
    endRemoveRows();
    Q_EMIT changed();
}

void PenaltyModel::settle(int row)
{
    if (row >= 0 && row < m_sheet.count() && m_sheet.row(row).isEmpty()
        && !m_sheet.row(row).hasNews())
        remove(row);
}

void PenaltyModel::copy(Side from, Side to)
{
    m_sheet.copy(from, to);
    for (int row = m_sheet.count() - 1; row >= 0; --row)
        settle(row);
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qint32> keys;
    for (const QModelIndex &each : before)
        keys.append(m_sheet.row(each.row()).key);
    m_sheet.sort();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after.append(index(m_sheet.rowOf(keys[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT changed();
}

void PenaltyModel::resetTo(const PenaltySheet &sheet)
{
    beginResetModel();
    m_sheet = sheet;
    endResetModel();
    Q_EMIT changed();
}

void PenaltyModel::forgetNews()
{
    m_sheet.forgetNews();
    settleAll();
}

void PenaltyModel::forgetFollowed()
{
    m_sheet.forgetFollowed();
    settleAll();
}

void PenaltyModel::settleAll()
{
    for (int row = m_sheet.count() - 1; row >= 0; --row)
        settle(row);
    refresh();
}

void PenaltyModel::refresh()
{
    if (m_sheet.count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_sheet.count() - 1, ColumnCount - 1));
}

} // namespace vigie::ui
