// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/assignment.h"

#include <QString>
#include <QStringList>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! One value of a batch, before and after, for people: a line of a review or a result sheet.
struct ChangeLine
{
    enum class Kind { Penalty, Default, Group };

    int row = 0; //!< In the batch; the lines of one user's defaults share theirs.
    Kind kind = Kind::Penalty;
    AgentId agent{};
    QString number{}; //!< The agent's.
    QString agentName{};
    QString what{}; //!< The queue, "Group".
    QString before{}; //!< "–" for none.
    QString after{}; //!< "out" for none.
    bool isRemoval = false;
    bool isNew = false; //!< There was none before.

    bool operator==(const ChangeLine &) const = default;
};

//! In the order of the rows.
[[nodiscard]] std::vector<ChangeLine> linesOf(const center::AssignmentBatch &batch,
                                              const center::ContactCenter &center);

//! "Bikes 1 → 2", "Insurance removed", each line in a few words. \a byAgent: of one queue's agents.
[[nodiscard]] QStringList shortWords(const std::vector<ChangeLine> &lines, bool byAgent);
//! "2 changes"
[[nodiscard]] QString countWords(int changes);
//! "24 added or moved, 13 removed, 6 are so already"
[[nodiscard]] QString sumWords(const std::vector<ChangeLine> &lines, int unchanged);

//! What applying the base configuration comes to: of how many agents it changes something.
[[nodiscard]] QString willChangeWords(const center::AssignmentBatch &batch, int agents);
//! Who has no base configuration, by name; empty: nobody.
[[nodiscard]] QString withoutBaseWords(const center::AssignmentBatch &batch,
                                       const center::ContactCenter &center);

} // namespace vigie::ui
