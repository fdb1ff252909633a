// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! How long the person's pauses and wrap-ups are meant to last, where somebody has said so.
//!
//! The server tells neither. The site's policy and the person's own limits do; whoever fills them
//! in decides which goes first. Nothing happens at the end but a reminder.
class PauseTimes : public QObject
{
    Q_OBJECT
public:
    using Times = QHash<QString, std::chrono::seconds>;

    explicit PauseTimes(const center::Desk &desk, QObject *parent = nullptr);

    //! By a status's name; an empty one: any pause. \a fixed: those that the site set.
    void setPauses(const Times &byStatus, const QSet<QString> &fixed = {});
    void setWrapups(const Times &byQueue); //!< By a queue's name; an empty one: any queue.

    std::optional<std::chrono::seconds> ofPause(const QString &status) const;
    bool isFixed(const QString &status) const; //!< By the site, for that reason or for any.

    //! Of the present state; nothing: it may last as long as it lasts.
    std::optional<std::chrono::seconds> limit() const;
    std::optional<Instant> end() const; //!< Of the present state, when it has a limit.

Q_SIGNALS:
    void changed();

private:
    void noteCalls();

    const center::Desk &m_desk;
    Times m_pauses{};
    QSet<QString> m_fixed{};
    Times m_wrapups{};
    QString m_lastQueue{}; //!< Whose call is wrapped up.
};

} // namespace vigie::ui
