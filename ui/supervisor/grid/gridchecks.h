// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/assignment.h"
#include "ui/supervisor/grid/gridpick.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace vigie::center {
class Assignments;
class ContactCenter;
}

namespace vigie::ui {

//! Whose change was confirmed just now: those tiles show a check for a moment.
class GridChecks final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds shownFor{800};

    GridChecks(const center::Assignments &changes, const center::ContactCenter &center,
               const Clock &clock, QObject *parent = nullptr);

    bool isShown(const GridPick &pick, Instant now) const;

Q_SIGNALS:
    void changed();

private:
    void take(center::BatchId batch, int first, int last);
    void expire();

    const center::Assignments &m_changes;
    const center::ContactCenter &m_center;
    const Clock &m_clock;
    QHash<GridPick, Instant> m_since{};
    quint32 m_lastProof = 0; //!< A row that is told of again was proved before.
    QTimer m_end;
};

} // namespace vigie::ui
