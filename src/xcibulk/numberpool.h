// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/entity.h"

#include <QSet>
#include <QStringList>

#include <functional>
#include <optional>

namespace vigie::xcibulk {

//! The numbers of one entity: which the server listed as free, and what is behind the end of its
//! list, which servers cut.
class NumberPool
{
public:
    NumberPool() = default;
    //! \a listed: nothing, if the list could not be read.
    NumberPool(const QList<xci::Interval> &intervals, const std::optional<QStringList> &listed);

    bool isRead() const { return m_isRead; }
    bool holds(const QString &number) const { return placeOf(number).has_value(); }
    bool isListed(const QString &number) const { return m_listed.contains(number); }
    //! It stands where the list does not reach.
    bool isBeyond(const QString &number) const;
    //! The first listed one, else the first behind the list, that \a isGood; empty: there is none.
    QString next(const std::function<bool(const QString &)> &isGood);

private:
    struct Range
    {
        QString first{};
        QString last{};
    };
    //! In the order of the intervals.
    struct Place
    {
        qsizetype range = 0;
        QString number{};
    };

    std::optional<Place> placeOf(const QString &number) const;
    static QString after(const QString &number);

    QList<Range> m_ranges{};
    QStringList m_list{};
    QSet<QString> m_listed{};
    std::optional<Place> m_end{}; //!< Of the list's last number.
    bool m_isRead = false;
    qsizetype m_at = 0; //!< All listed ones before it are given away.
    std::optional<Place> m_beyond{}; //!< The same, behind the list.
};

} // namespace vigie::xcibulk
