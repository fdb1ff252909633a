// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignments.h"

#include <QElapsedTimer>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace vigie::e2e {

//! What happened to each seat as one editor saw it, in order: what a failed run is read by.
class Chronicle final : private center::EventListener
{
public:
    Chronicle(center::Desk &desk, center::Assignments &assignments);
    ~Chronicle();

    QStringList of(AgentId agent, std::optional<QueueId> queue) const; //!< Without: its defaults.
    QStringList of(center::BatchId batch) const;
    static QString told(const center::AssignmentRow &row);
    static QString listOf(std::span<const center::BaseMembership> defaults);

private:
    struct Line
    {
        qint64 at = 0; //!< In ms since the start.
        AgentId agent{};
        std::optional<QueueId> queue{};
        QString text{};
        center::BatchId batch{};
    };

    void received(const xuc::Event &event) override;
    void rowsChanged(center::BatchId batch, int first, int last);

    center::Desk &m_desk;
    center::Assignments &m_assignments;
    QElapsedTimer m_timer;
    std::vector<Line> m_lines{};
};

} // namespace vigie::e2e
