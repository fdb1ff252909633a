// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/linecheck.h"

#include <algorithm>

namespace vigie::callbackcsv {

namespace {

    //! \a text as a number of so many figures; -1: it is none.
    int figures(QStringView text, qsizetype least, qsizetype most)
    {
        if (text.size() < least || text.size() > most)
            return -1;
        int value = 0;
        for (const QChar figure : text) {
            if (figure < u'0' || figure > u'9')
                return -1;
            value = value * 10 + (figure.unicode() - u'0');
        }
        return value;
    }

    Verdict numberVerdict(const Cells &cells, const Terms &terms)
    {
        Verdict verdict;
        const QStringView numbers[] = {cells[std::size_t(Column::PhoneNumber)].trimmed(),
                                       cells[std::size_t(Column::MobileNumber)].trimmed()};
        if (numbers[0].isEmpty() && numbers[1].isEmpty()) {
            verdict.fault = Fault::NoNumber;
            return verdict;
        }
        for (const QStringView number : numbers) {
            const auto known
                = number.isEmpty() ? terms.waiting.cend() : terms.waiting.constFind(keyOf(number));
            if (known != terms.waiting.cend()) {
                verdict.notice = Notice::InList;
                verdict.other = *known;
                break;
            }
        }
        return verdict;
    }

    void judgeDate(QStringView cell, const Terms &terms, const Choices &choices, Verdict &verdict)
    {
        if (cell.isEmpty())
            return;
        QDate date = dateIn(cell);
        const QDate dayFirst = dayFirstDateIn(cell);
        if (!date.isValid() && choices.readsDayFirst)
            date = dayFirst;
        if (!date.isValid()) {
            verdict.fault = dayFirst.isValid() ? Fault::DayFirst : Fault::BadDate;
            verdict.at = Column::DueDate;
            verdict.other = dayFirst;
        } else if (date < terms.today && verdict.notice == Notice::None) {
            verdict.notice = Notice::PastDue;
        }
    }

} // namespace

QString keyOf(QStringView number)
{
    QString key;
    key.reserve(number.size());
    for (const QChar sign : number) {
        if (sign.isDigit() || sign == u'+' || sign == u'*' || sign == u'#')
            key.append(sign);
    }
    return key.isEmpty() ? number.toString() : key;
}

QDate dateIn(QStringView cell)
{
    if (cell.size() != 10 || cell[4] != u'-' || cell[7] != u'-')
        return {};
    const int year = figures(cell.first(4), 4, 4);
    const int month = figures(cell.sliced(5, 2), 2, 2);
    const int day = figures(cell.sliced(8, 2), 2, 2);
    return year > 0 && QDate::isValid(year, month, day) ? QDate(year, month, day) : QDate();
}

QDate dayFirstDateIn(QStringView cell)
{
    for (const char16_t sign : {u'/', u'.', u'-'}) {
        const auto parts = cell.split(sign);
        if (parts.size() != 3)
            continue;
        const int day = figures(parts[0], 1, 2);
        const int month = figures(parts[1], 1, 2);
        const int year = figures(parts[2], 4, 4);
        if (year > 0 && QDate::isValid(year, month, day))
            return {year, month, day};
    }
    return {};
}

QString periodNamed(QStringView name, const QStringList &periods)
{
    for (const auto sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        const auto found = std::find_if(periods.cbegin(), periods.cend(), [&](const QString &each) {
            return name.compare(each, sensitivity) == 0;
        });
        if (found != periods.cend())
            return *found;
    }
    return {};
}

Verdict judge(const Cells &cells, const Terms &terms, const Choices &choices)
{
    Verdict verdict = numberVerdict(cells, terms);
    if (verdict.fault != Fault::None)
        return verdict;
    judgeDate(cells[std::size_t(Column::DueDate)].trimmed(), terms, choices, verdict);
    if (verdict.fault != Fault::None)
        return verdict;
    const QStringView period = cells[std::size_t(Column::Period)].trimmed();
    if (period.isEmpty() && terms.defaultPeriod.isEmpty())
        verdict.fault = Fault::NoDefaultPeriod;
    else if (!period.isEmpty() && periodNamed(period, terms.periods).isEmpty())
        verdict.fault = Fault::UnknownPeriod;
    if (verdict.fault != Fault::None)
        verdict.at = Column::Period;
    return verdict;
}

} // namespace vigie::callbackcsv
