// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkmodel.h"

#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/bulkwords.h"
#include "ui/widgets/format.h"

#include <QLocale>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xcibulk::Outcome;
using xcibulk::Step;
using xcibulk::Verdict;
using Cell = xcibulk::Column;

BulkModel::BulkModel(BulkJob &job, QObject *parent) : QAbstractTableModel(parent), m_job(job)
{
    connect(&job, &BulkJob::stageChanged, this, &BulkModel::layOut);
    connect(&job, &BulkJob::planned, this, [this] {
        if (m_editors == 0)
            follow();
        if (!m_shown.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    });
    connect(&job, &BulkJob::rowChanged, this, &BulkModel::heedRow);
    layOut();
}

void BulkModel::setPart(Part part)
{
    m_part = part;
    if (m_editors == 0)
        layOut();
}

void BulkModel::holdRows(QObject *editor)
{
    ++m_editors;
    connect(editor, &QObject::destroyed, this, [this] {
        if (--m_editors == 0)
            follow();
    });
}

bool BulkModel::isIn(const BulkJob &job, int line, Part part)
{
    const Step &step = job.plan()[line];
    const bool isDone = job.isKnownDone(line);
    const auto outcome = job.results().isEmpty() ? Outcome::Waiting : job.results()[line].outcome;
    switch (part) {
    case Part::All:
        return true;
    case Part::Sent:
        return step.isSent() && !isDone;
    case Part::Problems:
        return step.verdict == Verdict::Error && !isDone;
    case Part::Unknown:
        return step.verdict == Verdict::Unknown && !isDone;
    case Part::Nothing:
        return step.verdict == Verdict::Nothing || isDone;
    case Part::Done:
        return outcome == Outcome::Done || outcome == Outcome::RolledBack;
    case Part::NotDone:
        return outcome == Outcome::Overtaken || outcome == Outcome::Refused
            || outcome == Outcome::Failed || outcome == Outcome::Uncertain
            || outcome == Outcome::LeftOut || outcome == Outcome::Kept;
    case Part::Waiting:
        return outcome == Outcome::Waiting || outcome == Outcome::Asked
            || outcome == Outcome::NotSent;
    }
    return false;
}

std::vector<int> BulkModel::linesIn(Part part) const
{
    std::vector<int> lines;
    for (int line = 0; line < int(m_job.plan().size()); ++line) {
        if (isIn(m_job, line, part))
            lines.push_back(line);
    }
    return lines;
}

void BulkModel::layOut()
{
    beginResetModel();
    m_shown = linesIn(m_part);
    endResetModel();
}

//! Only rows that differ come and go: the current one and the place in the list stay.
void BulkModel::follow()
{
    const std::vector<int> now = linesIn(m_part);
    const auto isGone
        = [&now](int line) { return !std::binary_search(now.begin(), now.end(), line); };
    for (int end = int(m_shown.size()); end > 0; --end) {
        int begin = end;
        while (begin > 0 && isGone(lineAt(begin - 1)))
            --begin;
        if (begin == end)
            continue;
        beginRemoveRows({}, begin, end - 1);
        m_shown.erase(m_shown.begin() + begin, m_shown.begin() + end);
        endRemoveRows();
        end = begin + 1;
    }
    for (std::size_t at = 0; at < now.size(); ++at) {
        auto end = at;
        while (end < now.size() && (at >= m_shown.size() || now[end] < m_shown[at]))
            ++end;
        if (end == at)
            continue;
        beginInsertRows({}, int(at), int(end) - 1);
        m_shown.insert(m_shown.begin() + std::ptrdiff_t(at), now.begin() + std::ptrdiff_t(at),
                       now.begin() + std::ptrdiff_t(end));
        endInsertRows();
        at = end - 1;
    }
}

int BulkModel::rowOf(int line) const
{
    const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), line);
    return found == m_shown.end() || *found != line ? -1 : int(found - m_shown.begin());
}

//! It may leave the part that is shown, or come into it.
void BulkModel::heedRow(int line)
{
    const int row = rowOf(line);
    const bool isWanted = isIn(m_job, line, m_part);
    if (row >= 0 && isWanted) {
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_shown.erase(m_shown.begin() + row);
        endRemoveRows();
    } else if (isWanted) {
        const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), line);
        const int at = int(place - m_shown.begin());
        beginInsertRows({}, at, at);
        m_shown.insert(place, line);
        endInsertRows();
    }
}

Cell BulkModel::columnOf(int column)
{
    switch (column) {
    case FirstNameColumn:
        return Cell::FirstName;
    case LastNameColumn:
        return Cell::LastName;
    case EntityColumn:
        return Cell::Entity;
    case TemplateColumn:
        return Cell::Template;
    case LoginColumn:
        return Cell::CtiLogin;
    default:
        return Cell::InternalNumber;
    }
}

int BulkModel::columnOf(Cell column)
{
    for (int each = FirstNameColumn; each < OutcomeColumn; ++each) {
        if (columnOf(each) == column)
            return each;
    }
    return column == Cell::NewNumber ? int(NumberColumn) : -1;
}

std::optional<BulkFix> BulkModel::fixAt(int row) const
{
    const int line = lineAt(row);
    if (showsResults() || m_job.isKnownDone(line))
        return {};
    return BulkFix::of(m_job.plan()[line], m_job.sheet().lines[line], m_job.picture());
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkModel::entityName(const QString &combinedId) const
{
    const xci::Entity *entity = m_job.picture().entity(combinedId);
    return entity ? AdminWords::nameOf(*entity) : combinedId;
}

QString BulkModel::cell(int line, int column) const
{
    const xcibulk::Line &written = m_job.sheet().lines[line];
    const Step &step = m_job.plan()[line];
    switch (column) {
    case LineColumn:
        return QString::number(written.number);
    case FirstNameColumn:
        return written[Cell::FirstName].isEmpty() ? step.draft.firstName : written[Cell::FirstName];
    case LastNameColumn:
        return written[Cell::LastName].isEmpty() ? step.draft.lastName : written[Cell::LastName];
    case EntityColumn:
        return written[Cell::Entity].isEmpty() || step.draft.entity == written[Cell::Entity]
            ? entityName(step.draft.entity)
            : written[Cell::Entity];
    case TemplateColumn: {
        if (!written[Cell::Template].isEmpty())
            return written[Cell::Template];
        for (const xci::Template &each : m_job.picture().templates) {
            if (each.id == step.draft.lineTemplate)
                return each.name;
        }
        return {};
    }
    case NumberColumn: {
        const QString given = showsResults() ? m_job.results()[line].number : QString();
        const QString planned
            = given.isEmpty() ? step.draft.internalNumber : given; // Until it is carried out.
        return planned.isEmpty() ? written[Cell::InternalNumber] : planned;
    }
    case LoginColumn:
        return showsResults() ? AdminWords::provisioning(m_job.provisioning(line))
                              : written[Cell::CtiLogin];
    default:
        return {};
    }
}

bool BulkModel::isFilledIn(int line, int column) const
{
    const xcibulk::Line &written = m_job.sheet().lines[line];
    return column > LineColumn && column < OutcomeColumn && written[columnOf(column)].isEmpty();
}

QString BulkModel::outcome(int line) const
{
    const Step &step = m_job.plan()[line];
    if (showsResults())
        return BulkWords::result(m_job.results()[line], step);
    const auto known = m_job.known().constFind(m_job.sheet().lines[line].number);
    if (known != m_job.known().cend())
        return tr("Done before, %1").arg(QLocale().toString(known->at, u"HH:mm:ss"_s));
    return BulkWords::verdict(step, m_job.picture());
}

BulkModel::Sign BulkModel::sign(int line) const
{
    const Step &step = m_job.plan()[line];
    if (!showsResults()) {
        switch (m_job.isKnownDone(line) ? Verdict::Nothing : step.verdict) {
        case Verdict::Create:
        case Verdict::Change:
        case Verdict::Delete:
            return Sign::Good;
        case Verdict::Nothing:
            return Sign::Nothing;
        case Verdict::Error:
            return Sign::Bad;
        case Verdict::Unknown:
            return Sign::Unknown;
        }
    }
    switch (m_job.results()[line].outcome) {
    case Outcome::Waiting:
    case Outcome::NotSent:
        return Sign::None;
    case Outcome::Asked:
        return Sign::Pending;
    case Outcome::Done:
    case Outcome::RolledBack:
        return Sign::Good;
    case Outcome::Nothing:
    case Outcome::LeftOut:
        return Sign::Nothing;
    case Outcome::Uncertain:
        return Sign::Unknown;
    case Outcome::Overtaken:
    case Outcome::Refused:
    case Outcome::Failed:
    case Outcome::Kept:
        return Sign::Bad;
    }
    return Sign::None;
}

QString BulkModel::link(int row) const
{
    const auto fix = fixAt(row);
    if (!fix || m_job.stage() != BulkJob::Stage::Judged)
        return {};
    if (!fix->value)
        return columnOf(fix->column) >= 0 ? tr("Edit line") : QString();
    //: Link behind a line at fault; %1 is the name of a line template.
    return fix->value->isEmpty() ? tr("Take a free one") : tr("Use %1").arg(fix->shown);
}

QStringList BulkModel::possibleLinks() const
{
    if (showsResults())
        return {};
    QStringList links{tr("Edit line"), tr("Take a free one")};
    for (const xci::Template &each : m_job.picture().templates)
        links.append(tr("Use %1").arg(each.name));
    return links;
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int line = lineAt(index.row());
    const bool isOutcome = index.column() == OutcomeColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isOutcome ? outcome(line) : cell(line, index.column());
    case Qt::EditRole:
        return isOutcome || index.column() == LineColumn
            ? QString()
            : m_job.sheet().lines[line][columnOf(index.column())];
    case Qt::TextAlignmentRole:
        return index.column() == LineColumn || index.column() == NumberColumn
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    case SignRole:
        return int(isOutcome ? sign(line) : Sign::None);
    case FaultyRole: {
        const auto fix = fixAt(index.row());
        return fix && columnOf(fix->column) == index.column();
    }
    case FilledInRole:
        return isFilledIn(line, index.column());
    case PendingRole:
        return index.column() == NumberColumn && showsResults()
            && m_job.results()[line].outcome == Outcome::Asked;
    case LinkRole:
        return isOutcome ? link(index.row()) : QString();
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole
        && (section == LineColumn || section == NumberColumn))
        return int(Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line", "of a file");
    case FirstNameColumn:
        return tr("First name");
    case LastNameColumn:
        return tr("Last name");
    case EntityColumn:
        return tr("Entity");
    case TemplateColumn:
        return tr("Template");
    case NumberColumn:
        return tr("Internal", "number");
    case LoginColumn:
        return showsResults() ? tr("Provisioning", "code") : tr("CTI login");
    case OutcomeColumn:
        return showsResults() ? tr("Result") : tr("Verdict");
    default:
        return {};
    }
}

bool BulkModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const int line = lineAt(index.row());
    const auto fix = fixAt(index.row());
    // The number at fault of a change is the one that it is to have.
    const auto column
        = fix && columnOf(fix->column) == index.column() ? fix->column : columnOf(index.column());
    m_job.edit(line, column, value.toString());
    return true;
}

Qt::ItemFlags BulkModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    const bool isCell = index.column() > LineColumn && index.column() < OutcomeColumn;
    const bool isOpen = m_job.stage() == BulkJob::Stage::Judged && isCell
        && !m_job.isKnownDone(lineAt(index.row()))
        && !m_job.sheet().lines[lineAt(index.row())].isBroken;
    flags.setFlag(Qt::ItemIsEditable, isOpen);
    return flags;
}

} // namespace vigie::ui
