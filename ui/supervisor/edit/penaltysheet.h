// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace vigie::ui {

//! One penalty: as the server has it, and as the person left it.
struct PenaltyCell
{
    std::optional<qint32> known{}; //!< The server's, now; empty: not in it.
    std::optional<QString> typed{}; //!< In place of it; empty text: out. Absent: as the server's.
    std::optional<Instant> changedAt{}; //!< When somebody else changed it, since the sheet opened.

    std::optional<qint32> value() const; //!< Also of a wrong text: empty.
    QString text() const; //!< As it stands in its field.
    bool isWrong() const; //!< Not empty, and no whole number from 0 on.
    bool isChanged() const { return typed.has_value() && !isWrong() && value() != known; }
    bool isEmpty() const { return !isWrong() && !value(); }

    bool operator==(const PenaltyCell &) const = default;
};

//! A queue of an agent, or an agent of a queue, with both its penalties.
struct PenaltyRow
{
    qint32 key = 0; //!< Raw QueueId or AgentId.
    QString number{};
    QString name{};
    PenaltyCell active{};
    PenaltyCell fallback{}; //!< The default.
    int holders = 0; //!< Of several agents, those who have it.
    std::vector<qint32> others{}; //!< The higher penalties of other holders.
    bool hasUser = true; //!< Of an agent: the server names its user, to whom defaults belong.

    bool differs() const { return active.text() != fallback.text(); }
    bool isEmpty() const { return active.isEmpty() && fallback.isEmpty(); }
    bool isChanged() const { return active.isChanged() || fallback.isChanged(); }
    bool hasNews() const { return active.changedAt || fallback.changedAt; }

    bool operator==(const PenaltyRow &) const = default;
};

//! Penalties that a person edits while the server's may change under them. Pure.
//!
//! What the person typed stays until it is saved; everything else follows the server, and says so.
//! A row that the person emptied goes, and comes back with what another makes of it.
class PenaltySheet
{
public:
    enum Side { Active, Default };
    static constexpr qint32 usualMost = 20; //!< The web client's group view shows no more.

    //! What the server has, or had; number and name for people.
    struct Told
    {
        qint32 key = 0;
        QString number{};
        QString name{};
        std::optional<qint32> active{};
        std::optional<qint32> fallback{};
        int holders = 0;
        std::vector<qint32> others{};
        bool hasUser = true;
    };

    const std::vector<PenaltyRow> &rows() const { return m_rows; }
    const PenaltyRow &row(int at) const { return m_rows[std::size_t(at)]; }
    int count() const { return int(m_rows.size()); }
    int rowOf(qint32 key) const; //!< -1: none.
    const PenaltyCell &cell(int at, Side side) const;
    const std::vector<PenaltyRow> &gone() const { return m_gone; } //!< Emptied by the person.

    //! A row as it was typed before, with what the server had then; only before the first merge,
    //! which tells what differs now.
    void restore(const PenaltyRow &row, bool isGone);

    //! Takes what the server has now into the rows that are shown, and gives those that are to be
    //! inserted, which is not done yet.
    std::vector<PenaltyRow> merge(const std::vector<Told> &told, Instant now);
    int placeFor(const PenaltyRow &row) const; //!< By penalty, then number.
    void insert(int at, const PenaltyRow &row);
    //! A row that the person adds; the queue may be one that was emptied before.
    PenaltyRow added(const Told &told, qint32 penalty);
    void forgetNews(); //!< What changed was not somebody else's doing.
    void forgetFollowed(); //!< The same, of cells in which nothing is typed.
    void remove(int at); //!< Emptied: what it had is to be taken away.
    void sort();

    void type(int at, Side side, const QString &text);
    void copy(Side from, Side to); //!< For all rows.
    void setSides(bool hasActive, bool hasDefault);
    bool hasSide(Side side) const { return side == Active ? m_hasActive : m_hasDefault; }

    bool isWrong() const; //!< Some text is no penalty.
    bool isChanged() const;
    bool isTouched() const; //!< Something was typed that is not saved, wrong or right.
    bool hasNews() const;
    int highest() const; //!< Of the typed penalties; -1: none.
    //! The rows that differ from the server, those that went included.
    std::vector<PenaltyRow> changes() const;

private:
    PenaltyCell &cellAt(int at, Side side);

    std::vector<PenaltyRow> m_rows{};
    std::vector<PenaltyRow> m_gone{}; //!< Emptied by the person.
    bool m_hasActive = true;
    bool m_hasDefault = true;
    bool m_isOpen = false; //!< The first merge is no news.
};

//! Numbers by their value, the rest as text.
[[nodiscard]] bool numberBefore(const QString &a, const QString &b);

} // namespace vigie::ui
