// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/sheet.h"

#include <algorithm>

namespace vigie::callbackcsv {

namespace {

    constexpr int progressStep = 1024; //!< Lines.

    struct Piece
    {
        qsizetype start = 0;
        qsizetype length = 0;
        qsizetype next = 0; //!< Where the next line begins.
    };

    Piece lineAt(QStringView text, qsizetype start)
    {
        qsizetype end = text.indexOf(u'\n', start);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        if (end < 0)
            end = text.size();
        if (end > start && text[end - 1] == u'\r')
            --end;
        return {start, end - start, next};
    }

} // namespace

Sheet Sheet::read(const QByteArray &file, const Terms &terms, const Reading &reading,
                  const Progress &progress)
{
    Sheet sheet;
    sheet.m_terms = terms;
    sheet.m_choices = reading.choices;
    sheet.m_header.refusal = Refusal::TooLarge;
    if (file.size() > largest)
        return sheet;
    sheet.m_encoding = reading.encoding.value_or(encodingOf(file));
    auto text = textIn(file, sheet.m_encoding);
    sheet.m_header.refusal = text ? Refusal::Empty : Refusal::NotText;
    sheet.m_text = text.value_or(QString());
    const QStringView all(sheet.m_text);
    qsizetype at = 0;
    while (at < all.size() && sheet.m_headLine.isEmpty()) {
        const Piece piece = lineAt(all, at);
        const QStringView line = all.sliced(piece.start, piece.length);
        ++sheet.m_headNumber;
        at = piece.next;
        if (!line.trimmed().isEmpty())
            sheet.m_headLine = line.toString();
    }
    if (sheet.m_headLine.isEmpty())
        return sheet;
    sheet.m_start = at;
    sheet.m_separator
        = reading.separator.isNull() ? separatorOf(sheet.m_headLine) : reading.separator;
    sheet.m_header = readHeader(sheet.m_headLine, sheet.m_separator);
    if (sheet.m_header.refusal == Refusal::None)
        sheet.readLines(progress);
    return sheet;
}

void Sheet::readLines(const Progress &progress)
{
    const QStringView all(m_text);
    QHash<QString, int> seen;
    int number = m_headNumber;
    for (qsizetype at = m_start; at < all.size();) {
        const Piece piece = lineAt(all, at);
        at = piece.next;
        ++number;
        if (!all.sliced(piece.start, piece.length).trimmed().isEmpty())
            addLine(number, piece.start, piece.length, seen);
        if (progress && number % progressStep == 0 && !progress(int(at * 100 / all.size()))) {
            m_lines.clear();
            m_header.refusal = Refusal::Empty;
            return;
        }
    }
    count();
}

void Sheet::addLine(int number, qsizetype start, qsizetype length, QHash<QString, int> &seen)
{
    Line line{.number = number, .start = start, .length = length};
    line.verdict = verdictOn(line, seen);
    m_lines.push_back(line);
}

Verdict Sheet::verdictOn(const Line &line, QHash<QString, int> &seen) const
{
    const QStringView text = textOf(line);
    if (text.count(m_separator) >= m_header.columns.size())
        return {.fault = Fault::TooManyCells};
    if (m_separator != separators[0] && text.contains(separators[0])) {
        Verdict verdict{.fault = Fault::BarInCell};
        const Cells all = cells(line);
        for (int i = 0; i < columnCount; ++i) {
            if (all[std::size_t(i)].contains(separators[0]))
                verdict.at = Column(i);
        }
        return verdict;
    }
    const Cells all = cells(line);
    Verdict verdict = judge(all, m_terms, m_choices);
    if (verdict.fault != Fault::None)
        return verdict;
    for (const Column column : {Column::PhoneNumber, Column::MobileNumber}) {
        const QStringView number = all[std::size_t(column)].trimmed();
        if (number.isEmpty())
            continue;
        const QString key = keyOf(number);
        const int first = seen.value(key);
        if (first == 0) {
            seen.insert(key, line.number);
        } else if (!verdict.isKnown() && first != line.number) {
            verdict.notice = Notice::InFile;
            verdict.otherLine = first;
        }
    }
    return verdict;
}

void Sheet::count()
{
    m_counts = {};
    for (const Line &line : m_lines) {
        const bool isSound = line.verdict.fault == Fault::None;
        m_counts.faulty += isSound ? 0 : 1;
        m_counts.dayFirst += line.verdict.fault == Fault::DayFirst ? 1 : 0;
        m_counts.known += isSound && line.verdict.isKnown() ? 1 : 0;
        m_counts.leftOut += isSound && !isAccepted(line) ? 1 : 0;
        m_counts.accepted += isAccepted(line) ? 1 : 0;
        m_counts.past += isAccepted(line) && line.verdict.notice == Notice::PastDue ? 1 : 0;
    }
}

bool Sheet::isAccepted(const Line &line) const
{
    return line.verdict.fault == Fault::None && (m_choices.takesKnown || !line.verdict.isKnown());
}

QStringView Sheet::textOf(const Line &line) const
{
    return QStringView(m_text).sliced(line.start, line.length);
}

Cells Sheet::cells(const Line &line) const
{
    Cells cells{};
    QStringView rest = textOf(line);
    for (const Column column : m_header.columns) {
        const qsizetype end = rest.indexOf(m_separator);
        cells[std::size_t(column)] = end < 0 ? rest : rest.first(end);
        if (end < 0)
            break;
        rest = rest.sliced(end + 1);
    }
    return cells;
}

QString Sheet::cellToSend(const Cells &cells, Column column) const
{
    const QStringView cell = cells[std::size_t(column)];
    switch (column) {
    case Column::DueDate: {
        const QStringView date = cell.trimmed();
        const QDate dayFirst
            = m_choices.readsDayFirst && !dateIn(date).isValid() ? dayFirstDateIn(date) : QDate();
        return dayFirst.isValid() ? dayFirst.toString(Qt::ISODate) : date.toString();
    }
    case Column::Period:
        return cell.trimmed().isEmpty() ? QString() : periodNamed(cell.trimmed(), m_terms.periods);
    case Column::PhoneNumber:
    case Column::MobileNumber:
        return cell.trimmed().toString();
    case Column::FirstName:
    case Column::LastName:
    case Column::Company:
    case Column::Description:
        break;
    }
    return cell.toString();
}

QByteArray Sheet::toServer() const
{
    QString out;
    out.reserve(m_text.size() + 128);
    for (const Column column : m_header.columns) {
        if (!out.isEmpty())
            out += separators[0];
        out += nameOf(column);
    }
    out += u'\n';
    for (const Line &line : m_lines) {
        if (!isAccepted(line))
            continue;
        const Cells all = cells(line);
        for (qsizetype i = 0; i < m_header.columns.size(); ++i) {
            if (i > 0)
                out += separators[0];
            out += cellToSend(all, m_header.columns[i]);
        }
        out += u'\n';
    }
    return out.toUtf8();
}

int Sheet::lineOf(int sentLine) const
{
    if (sentLine == 1)
        return m_headNumber;
    int sent = 1;
    for (const Line &line : m_lines) {
        if (isAccepted(line) && ++sent == sentLine)
            return line.number;
    }
    return 0;
}

QByteArray Sheet::leftOver() const
{
    QString out = m_headLine + u'\n';
    for (const Line &line : m_lines) {
        if (!isAccepted(line))
            out += textOf(line).toString() + u'\n';
    }
    return out.toUtf8();
}

} // namespace vigie::callbackcsv
