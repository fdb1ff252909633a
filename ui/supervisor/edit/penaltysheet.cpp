// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/penaltysheet.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace vigie::ui {

namespace {

    std::optional<qint32> numberIn(const QString &text)
    {
        const QString digits = text.trimmed();
        const bool isPlain = !digits.isEmpty() && std::ranges::all_of(digits, [](QChar each) {
            return each >= QLatin1Char('0') && each <= QLatin1Char('9');
        });
        bool fits = false;
        const qint32 number = digits.toInt(&fits);
        return isPlain && fits ? std::optional(number) : std::nullopt;
    }

    QString textOf(const std::optional<qint32> &penalty)
    {
        return penalty ? QString::number(*penalty) : QString();
    }

    qint32 orderOf(const PenaltyRow &row)
    {
        return row.active.value().value_or(row.fallback.value()
                                               ? std::numeric_limits<qint32>::max() - 1
                                               : std::numeric_limits<qint32>::max());
    }

    bool isBefore(const PenaltyRow &a, const PenaltyRow &b)
    {
        const qint32 one = orderOf(a);
        const qint32 other = orderOf(b);
        return one == other ? numberBefore(a.number, b.number) : one < other;
    }

    PenaltyRow rowFor(const PenaltySheet::Told &told)
    {
        return {.key = told.key,
                .number = told.number,
                .name = told.name,
                .holders = told.holders,
                .others = told.others,
                .hasUser = told.hasUser};
    }

    //! The server's value; gives whether that is news to who looks at the cell.
    bool learn(PenaltyCell &cell, const std::optional<qint32> &now, Instant at)
    {
        if (cell.known == now)
            return false;
        cell.known = now;
        cell.changedAt = at;
        if (!cell.isWrong() && cell.typed && cell.value() == now)
            cell.typed.reset();
        return true;
    }

} // namespace

bool numberBefore(const QString &a, const QString &b)
{
    bool isNumber = false;
    const qlonglong one = a.toLongLong(&isNumber);
    bool isOtherNumber = false;
    const qlonglong other = b.toLongLong(&isOtherNumber);
    if (isNumber && isOtherNumber && one != other)
        return one < other;
    return isNumber == isOtherNumber ? QString::localeAwareCompare(a, b) < 0 : isNumber;
}

std::optional<qint32> PenaltyCell::value() const
{
    return typed ? numberIn(*typed) : known;
}

QString PenaltyCell::text() const
{
    return typed ? *typed : textOf(known);
}

bool PenaltyCell::isWrong() const
{
    return typed && !typed->trimmed().isEmpty() && !numberIn(*typed);
}

int PenaltySheet::rowOf(qint32 key) const
{
    const auto found = std::ranges::find(m_rows, key, &PenaltyRow::key);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const PenaltyCell &PenaltySheet::cell(int at, Side side) const
{
    return side == Active ? row(at).active : row(at).fallback;
}

PenaltyCell &PenaltySheet::cellAt(int at, Side side)
{
    PenaltyRow &row = m_rows[std::size_t(at)];
    return side == Active ? row.active : row.fallback;
}

void PenaltySheet::restore(const PenaltyRow &row, bool isGone)
{
    Q_ASSERT(!m_isOpen);
    if (isGone)
        m_gone.push_back(row);
    else
        insert(placeFor(row), row);
}

std::vector<PenaltyRow> PenaltySheet::merge(const std::vector<Told> &told, Instant now)
{
    const bool isFirst = !std::exchange(m_isOpen, true);
    const auto update = [now, &told](PenaltyRow &row) {
        const auto found = std::ranges::find(told, row.key, &Told::key);
        const bool isTold = found != told.end();
        if (isTold) {
            row.number = found->number;
            row.name = found->name;
            row.holders = found->holders;
            row.others = found->others;
            row.hasUser = found->hasUser;
        }
        const bool isNews = learn(row.active, isTold ? found->active : std::nullopt, now);
        return learn(row.fallback, isTold ? found->fallback : std::nullopt, now) || isNews;
    };
    for (PenaltyRow &row : m_rows)
        update(row);
    std::vector<PenaltyRow> fresh;
    std::erase_if(m_gone, [&](PenaltyRow &row) {
        const bool comesBack = update(row) && (row.active.known || row.fallback.known);
        if (comesBack)
            fresh.push_back(row);
        return comesBack;
    });
    for (const Told &each : told) {
        const bool isKnown = rowOf(each.key) >= 0
            || std::ranges::find(m_gone, each.key, &PenaltyRow::key) != m_gone.end()
            || std::ranges::find(fresh, each.key, &PenaltyRow::key) != fresh.end();
        if (isKnown || (!each.active && !each.fallback))
            continue;
        PenaltyRow row = rowFor(each);
        row.active.known = each.active;
        row.fallback.known = each.fallback;
        if (!isFirst && each.active)
            row.active.changedAt = now;
        if (!isFirst && each.fallback)
            row.fallback.changedAt = now;
        fresh.push_back(std::move(row));
    }
    return fresh;
}

int PenaltySheet::placeFor(const PenaltyRow &row) const
{
    const auto after = std::ranges::find_if(
        m_rows, [&row](const PenaltyRow &each) { return isBefore(row, each); });
    return int(after - m_rows.begin());
}

void PenaltySheet::insert(int at, const PenaltyRow &row)
{
    m_rows.insert(m_rows.begin() + at, row);
}

PenaltyRow PenaltySheet::added(const Told &told, qint32 penalty)
{
    PenaltyRow row = rowFor(told);
    const auto gone = std::ranges::find(m_gone, told.key, &PenaltyRow::key);
    if (gone != m_gone.end()) {
        row = *gone;
        m_gone.erase(gone);
    } else {
        row.active.known = told.active;
        row.fallback.known = told.fallback;
    }
    PenaltyCell &cell = m_hasActive ? row.active : row.fallback;
    cell.typed = QString::number(penalty);
    if (cell.value() == cell.known)
        cell.typed.reset();
    return row;
}

void PenaltySheet::remove(int at)
{
    for (const Side side : {Active, Default}) {
        if (hasSide(side) && (side == Active || row(at).hasUser))
            type(at, side, {});
    }
    const PenaltyRow emptied = m_rows[std::size_t(at)];
    m_rows.erase(m_rows.begin() + at);
    if (emptied.isChanged())
        m_gone.push_back(emptied);
}

void PenaltySheet::sort()
{
    std::ranges::stable_sort(m_rows, isBefore);
}

void PenaltySheet::type(int at, Side side, const QString &text)
{
    PenaltyCell &cell = cellAt(at, side);
    cell.typed = text.trimmed();
    if (!cell.isWrong() && cell.value() == cell.known)
        cell.typed.reset();
}

void PenaltySheet::copy(Side from, Side to)
{
    for (int at = 0; at < count(); ++at) {
        if (!cell(at, from).isWrong() && row(at).hasUser)
            type(at, to, cell(at, from).text());
    }
}

void PenaltySheet::setSides(bool hasActive, bool hasDefault)
{
    m_hasActive = hasActive;
    m_hasDefault = hasDefault;
}

void PenaltySheet::forgetNews()
{
    for (PenaltyRow &row : m_rows) {
        row.active.changedAt.reset();
        row.fallback.changedAt.reset();
    }
}

void PenaltySheet::forgetFollowed()
{
    for (PenaltyRow &row : m_rows) {
        for (PenaltyCell *cell : {&row.active, &row.fallback}) {
            if (!cell->typed)
                cell->changedAt.reset();
        }
    }
}

bool PenaltySheet::isWrong() const
{
    return std::ranges::any_of(m_rows, [](const PenaltyRow &row) {
        return row.active.isWrong() || row.fallback.isWrong();
    });
}

bool PenaltySheet::isChanged() const
{
    return !m_gone.empty() || std::ranges::any_of(m_rows, &PenaltyRow::isChanged);
}

bool PenaltySheet::isTouched() const
{
    return !m_gone.empty() || std::ranges::any_of(m_rows, [](const PenaltyRow &row) {
        return row.active.typed || row.fallback.typed;
    });
}

bool PenaltySheet::hasNews() const
{
    return std::ranges::any_of(m_rows, &PenaltyRow::hasNews);
}

int PenaltySheet::highest() const
{
    int most = -1;
    for (const PenaltyRow &row : m_rows) {
        for (const PenaltyCell *cell : {&row.active, &row.fallback}) {
            if (cell->isChanged())
                most = std::max(most, cell->value().value_or(-1));
        }
    }
    return most;
}

std::vector<PenaltyRow> PenaltySheet::changes() const
{
    std::vector<PenaltyRow> all;
    std::ranges::copy_if(m_rows, std::back_inserter(all), &PenaltyRow::isChanged);
    std::ranges::copy_if(m_gone, std::back_inserter(all), &PenaltyRow::isChanged);
    return all;
}

} // namespace vigie::ui
