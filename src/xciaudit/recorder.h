// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "xciaudit/auditbook.h"

#include <QHash>

namespace vigie::xciaudit {

//! Writes what a client is asked for into a book: before it leaves, and again what came of it.
//!
//! What did not leave this computer is taken out again.
class Recorder final : public xci::ChangeWatch
{
public:
    Recorder(AuditBook &book, const Clock &clock) : m_book(book), m_clock(clock) { }

    void asked(quint64 number, const xci::Change &change) override;
    void answered(quint64 number, const QString &id,
                  const std::optional<xci::Failure> &failure) override;
    void proved(quint64 number, const QString &id, bool wasDone) override;

private:
    AuditBook &m_book;
    const Clock &m_clock;
    QHash<quint64, Record> m_asked{}; //!< Without an answer that tells all: lost, or no id of
                                      //!< what was made.
};

} // namespace vigie::xciaudit
