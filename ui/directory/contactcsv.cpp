// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactcsv.h"

#include "telephony/phonenumber.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array known{"company"_L1,  "email"_L1,  "fax"_L1,   "firstname"_L1,
                               "lastname"_L1, "mobile"_L1, "number"_L1};

    QString textOf(const QByteArray &file)
    {
        QStringDecoder utf8(QStringDecoder::Utf8);
        QString text = utf8(file);
        if (utf8.hasError())
            text = QString::fromLatin1(file);
        if (text.startsWith(QChar(0xFEFF)))
            text.remove(0, 1);
        return text;
    }

    struct Row
    {
        int number = 0;
        QStringList cells{};
        bool hasOpenQuote = false;
    };

    //! Splits at once into rows and cells: a quoted cell may hold line ends.
    QList<Row> rowsOf(const QString &text, QChar comma)
    {
        QList<Row> rows;
        Row row{.number = 1};
        QString cell;
        bool isQuoted = false;
        int line = 1;
        const auto endRow = [&] {
            row.cells.append(cell.trimmed());
            cell.clear();
            if (row.cells.size() > 1 || !row.cells.first().isEmpty())
                rows.append(row);
            row = Row{.number = line};
        };
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'\n')
                ++line;
            if (isQuoted) {
                if (c != u'"')
                    cell.append(c);
                else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                    cell.append(text.at(++i));
                else
                    isQuoted = false;
            } else if (c == u'"' && cell.trimmed().isEmpty()) {
                isQuoted = true;
            } else if (c == comma) {
                row.cells.append(cell.trimmed());
                cell.clear();
            } else if (c == u'\n') {
                endRow();
            } else if (c != u'\r') {
                cell.append(c);
            }
        }
        row.hasOpenQuote = isQuoted;
        endRow();
        return rows;
    }

    bool isNumberOrNothing(const QString &cell)
    {
        return cell.isEmpty() || telephony::isPhoneNumber(telephony::normalised(cell));
    }

    QString quoted(QString cell)
    {
        if (!cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n'))
            return cell;
        return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
    }

} // namespace

ContactCsv ContactCsv::read(const QByteArray &file)
{
    ContactCsv csv;
    if (file.size() > maxBytes) {
        csv.refusal = Refusal::TooBig;
        return csv;
    }
    if (file.contains('\0')) {
        csv.refusal = Refusal::NotText;
        return csv;
    }
    const QString text = textOf(file);
    const QString head = text.section(u'\n', 0, 0);
    const QChar comma = head.count(u';') > head.count(u',') ? u';' : u',';
    QList<Row> rows = rowsOf(text, comma);
    if (rows.isEmpty()) {
        csv.refusal = Refusal::Empty;
        return csv;
    }
    const Row header = rows.takeFirst();
    for (const QString &cell : header.cells)
        csv.columns.append(cell.toLower());
    const auto isKnown = [](const QString &column) {
        return std::any_of(known.begin(), known.end(),
                           [&](QLatin1StringView one) { return column == one; });
    };
    if (std::none_of(csv.columns.cbegin(), csv.columns.cend(), isKnown)) {
        csv.refusal = Refusal::NoHeader;
        return csv;
    }
    for (const QString &column : std::as_const(csv.columns)) {
        if (!isKnown(column) || csv.columns.count(column) > 1) {
            csv.refusal = Refusal::UnknownColumn;
            csv.badColumn = column;
            return csv;
        }
    }
    for (const Row &row : std::as_const(rows)) {
        Line line{.number = row.number, .cells = row.cells};
        if (row.hasOpenQuote)
            line.fault = Fault::OpenQuote;
        else if (row.cells.size() < csv.columns.size())
            line.fault = Fault::TooFewCells;
        else if (row.cells.size() > csv.columns.size())
            line.fault = Fault::TooManyCells;
        else if (csv.cell(line, "firstname"_L1).isEmpty() && csv.cell(line, "lastname"_L1).isEmpty()
                 && csv.cell(line, "number"_L1).isEmpty() && csv.cell(line, "mobile"_L1).isEmpty())
            line.fault = Fault::NoNameNorNumber;
        else if (!isNumberOrNothing(csv.cell(line, "number"_L1))
                 || !isNumberOrNothing(csv.cell(line, "mobile"_L1))
                 || !isNumberOrNothing(csv.cell(line, "fax"_L1)))
            line.fault = Fault::BadNumber;
        else if (const QString mail = csv.cell(line, "email"_L1);
                 !mail.isEmpty() && !mail.contains(u'@'))
            line.fault = Fault::BadMail;
        csv.lines.append(line);
    }
    if (csv.lines.isEmpty())
        csv.refusal = Refusal::Empty;
    return csv;
}

int ContactCsv::soundCount() const
{
    return int(std::count_if(lines.cbegin(), lines.cend(),
                             [](const Line &line) { return line.fault == Fault::None; }));
}

QString ContactCsv::soundText() const
{
    QString text = columns.join(u',') + u'\n';
    for (const Line &line : lines) {
        if (line.fault != Fault::None)
            continue;
        QStringList cells;
        for (const QString &cell : line.cells)
            cells.append(quoted(cell));
        text += cells.join(u',') + u'\n';
    }
    return text;
}

QString ContactCsv::cell(const Line &line, QLatin1StringView column) const
{
    return line.cells.value(columns.indexOf(column));
}

} // namespace vigie::ui
