// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/sitejob.h"
#include "cli/table.h"

#include <QSet>

namespace vigie::cli {

//! Prints one listing of the live state, as a table or as JSON.
class ListJob final : public SiteJob
{
    Q_OBJECT
public:
    ListJob(const Invocation &invocation, const Clock &clock, Console &console);

private:
    void begin() override;
    void look(const xuc::Event *event) override;
    void expire() override;
    void askForCallers();
    void show(Listing listing);

    const Invocation m_invocation;
    const Clock &m_clock;
    QSet<QueueId> m_missing{}; //!< Queues whose callers have not come.
};

} // namespace vigie::cli
