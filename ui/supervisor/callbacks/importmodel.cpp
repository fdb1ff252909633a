// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/importmodel.h"

#include "ui/widgets/format.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using callbackcsv::Fault;
using callbackcsv::Notice;
using callbackcsv::Sheet;
using callbackcsv::Verdict;
using Cell = callbackcsv::Column;

namespace {

    QString dayOf(const QDate &date)
    {
        return QLocale().toString(date, QLocale::ShortFormat);
    }

} // namespace

void ImportModel::setSheet(const std::shared_ptr<const Sheet> &sheet)
{
    m_sheet = sheet;
    m_refused.clear();
    layOut();
}

void ImportModel::setShown(Shown shown)
{
    m_shown = shown;
    layOut();
}

void ImportModel::setRefused(const QHash<int, QString> &refused)
{
    m_refused = refused;
    layOut();
}

void ImportModel::layOut()
{
    beginResetModel();
    m_rows.clear();
    const std::size_t lines = m_sheet ? m_sheet->lines().size() : 0;
    for (std::size_t i = 0; i < lines; ++i) {
        const Sheet::Line &each = m_sheet->lines()[i];
        const Outcome is = outcome(each);
        if ((m_shown == Shown::Faulty && is != Outcome::Faulty)
            || (m_shown == Shown::LeftOut && is != Outcome::LeftOut))
            continue;
        m_rows.push_back({std::uint32_t(i), false});
        if (hasWords(each))
            m_rows.push_back({std::uint32_t(i), true});
    }
    endResetModel();
}

const Sheet::Line &ImportModel::line(int row) const
{
    return m_sheet->lines()[m_rows[std::size_t(row)].line];
}

ImportModel::Outcome ImportModel::outcome(const Sheet::Line &each) const
{
    if (each.verdict.fault != Fault::None || m_refused.contains(each.number))
        return Outcome::Faulty;
    return m_sheet->isAccepted(each) ? Outcome::Accepted : Outcome::LeftOut;
}

bool ImportModel::hasWords(const Sheet::Line &each) const
{
    return each.verdict != Verdict{.at = each.verdict.at} || m_refused.contains(each.number);
}

bool ImportModel::isFixable(int row) const
{
    const Verdict &verdict = line(row).verdict;
    return verdict.fault == Fault::DayFirst
        || (verdict.fault == Fault::None && verdict.isKnown() && !m_sheet->isAccepted(line(row)));
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::cell(const Sheet::Line &each, int column) const
{
    const callbackcsv::Cells cells = m_sheet->cells(each);
    const auto text = [&cells](Cell which) { return cells[std::size_t(which)].trimmed(); };
    const auto shown
        = [](QStringView value) { return value.isEmpty() ? noValue() : value.toString(); };
    switch (column) {
    case LineColumn:
        return QString::number(each.number);
    case PhoneColumn:
        return shown(text(Cell::PhoneNumber));
    case MobileColumn:
        return shown(text(Cell::MobileNumber));
    case NameColumn:
        return QString(text(Cell::FirstName).toString() + u' ' + text(Cell::LastName).toString())
            .trimmed();
    case CompanyColumn:
        return text(Cell::Company).toString();
    case DueColumn: {
        const QStringView due = text(Cell::DueDate);
        if (due.isEmpty())
            return m_sheet->terms().today.addDays(1).toString(Qt::ISODate);
        const QDate dayFirst
            = m_sheet->choices().readsDayFirst ? callbackcsv::dayFirstDateIn(due) : QDate();
        return dayFirst.isValid() ? dayFirst.toString(Qt::ISODate) : due.toString();
    }
    case PeriodColumn:
        return text(Cell::Period).isEmpty() ? m_sheet->terms().defaultPeriod
                                            : text(Cell::Period).toString();
    default:
        return {};
    }
}

bool ImportModel::isFaultAt(const Sheet::Line &each, int column) const
{
    const Verdict &verdict = each.verdict;
    if (verdict.fault == Fault::None || verdict.fault == Fault::TooManyCells)
        return false;
    switch (verdict.at) {
    case Cell::PhoneNumber:
        return column == PhoneColumn;
    case Cell::MobileNumber:
        return column == MobileColumn;
    case Cell::FirstName:
    case Cell::LastName:
        return column == NameColumn;
    case Cell::Company:
        return column == CompanyColumn;
    case Cell::Description:
        return false; // It is not among the columns.
    case Cell::DueDate:
        return column == DueColumn;
    case Cell::Period:
        return column == PeriodColumn;
    }
    return false;
}

QString ImportModel::noticeWords(const Sheet::Line &each) const
{
    const Verdict &verdict = each.verdict;
    const bool isAccepted = m_sheet->isAccepted(each);
    switch (verdict.notice) {
    case Notice::None:
        break;
    case Notice::PastDue:
        return tr("Due in the past: it will be over at once.");
    case Notice::InList:
        //: Of a line in a file of callbacks; %1 is a day.
        return isAccepted
            ? tr("In the list already, due %1. Imported all the same.").arg(dayOf(verdict.other))
            : tr("In the list already, due %1. Left out.").arg(dayOf(verdict.other));
    case Notice::InFile:
        return isAccepted
            ? tr("The number stands in line %1 already. Imported all the same.")
                  .arg(verdict.otherLine)
            : tr("The number stands in line %1 already. Left out.").arg(verdict.otherLine);
    }
    return {};
}

QString ImportModel::sentence(const Sheet::Line &each) const
{
    const auto refused = m_refused.constFind(each.number);
    if (refused != m_refused.constEnd())
        //: %1 is what the server says of a line of a file, in its own language.
        return tr("The server refused this line: %1").arg(*refused);
    const callbackcsv::Cells cells = m_sheet->cells(each);
    const auto text
        = [&cells](Cell which) { return cells[std::size_t(which)].trimmed().toString(); };
    switch (each.verdict.fault) {
    case Fault::None:
        break;
    case Fault::TooManyCells:
        return tr("More cells than the first line. A quotation mark does not hold a cell "
                  "together: take the separator out of the text.");
    case Fault::BarInCell:
        return tr("The sign | stands in a cell, and separates cells for the server. Write "
                  "something else.");
    case Fault::NoNumber:
        return tr("No number. Give phoneNumber or mobilePhoneNumber.");
    case Fault::BadDate:
        //: %1 is what stands in the file.
        return tr("“%1” is no day. Write it as YYYY-MM-DD.").arg(text(Cell::DueDate));
    case Fault::DayFirst:
        return tr("Due date is not YYYY-MM-DD. Read as %1?")
            .arg(each.verdict.other.toString(Qt::ISODate));
    case Fault::UnknownPeriod:
        return tr("No period “%1”. Periods: %2.")
            .arg(text(Cell::Period), m_sheet->terms().periods.join(u", "_s));
    case Fault::NoDefaultPeriod:
        return tr("No period, and the server has no default one. Write one of: %1.")
            .arg(m_sheet->terms().periods.join(u", "_s));
    }
    return noticeWords(each);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Sheet::Line &each = line(index.row());
    if (m_rows[std::size_t(index.row())].isWords) {
        switch (role) {
        case SentenceRole:
            return sentence(each);
        case Qt::AccessibleTextRole:
            return index.column() == LineColumn ? sentence(each) : QString();
        case FaultyRole:
            return outcome(each) == Outcome::Faulty;
        case FixableRole:
            return isFixable(index.row());
        default:
            return {};
        }
    }
    const callbackcsv::Cells cells = m_sheet->cells(each);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell(each, index.column());
    case OutcomeRole:
        return int(outcome(each));
    case FaultyRole:
        return isFaultAt(each, index.column());
    case FilledInRole:
        return (index.column() == DueColumn
                && cells[std::size_t(Cell::DueDate)].trimmed().isEmpty())
            || (index.column() == PeriodColumn
                && cells[std::size_t(Cell::Period)].trimmed().isEmpty());
    default:
        return {};
    }
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == LineColumn)
        return int(Qt::AlignRight);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line", "of a file");
    case PhoneColumn:
        return tr("Phone");
    case MobileColumn:
        return tr("Mobile");
    case NameColumn:
        return tr("Name");
    case CompanyColumn:
        return tr("Company");
    case DueColumn:
        return tr("Due date");
    case PeriodColumn:
        return tr("Period");
    default:
        return {};
    }
}

} // namespace vigie::ui
