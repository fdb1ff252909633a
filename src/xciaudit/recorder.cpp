// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xciaudit/recorder.h"

#include <QUuid>

namespace vigie::xciaudit {

namespace {

    //! A 5xx comes from a server that began it, too.
    Outcome outcomeOf(const xci::Failure &failure)
    {
        return failure.isUncertain() || failure.kind == xci::Failure::Kind::Fault
            ? Outcome::Unknown
            : Outcome::Refused;
    }

} // namespace

void Recorder::asked(quint64 number, const xci::Change &change)
{
    const Record record{.key = QUuid::createUuid().toString(QUuid::WithoutBraces),
                        .when = m_clock.wallTime(),
                        .change = change};
    m_asked.insert(number, record);
    m_book.put(record);
}

void Recorder::answered(quint64 number, const QString &id,
                        const std::optional<xci::Failure> &failure)
{
    const auto asked = m_asked.constFind(number);
    if (asked == m_asked.cend())
        return;
    Record record = *asked;
    const bool isToBeFound
        = !failure && id.isEmpty() && record.change.deed == xci::Change::Deed::Created;
    const auto outcome = failure ? outcomeOf(*failure) : Outcome::Done;
    if (!isToBeFound && outcome != Outcome::Unknown)
        m_asked.erase(asked);
    if (failure && failure->isUnsent()) {
        m_asked.remove(number);
        m_book.remove(record.key);
        return;
    }
    if (record.change.id.isEmpty())
        record.change.id = id;
    record.outcome = outcome;
    if (failure) {
        record.status = failure->status;
        record.reason = failure->text;
    }
    if (outcome == Outcome::Unknown)
        m_asked.insert(number, record); // It may be proved later.
    m_book.put(record);
}

void Recorder::proved(quint64 number, const QString &id, bool wasDone)
{
    const auto asked = m_asked.constFind(number);
    if (asked == m_asked.cend())
        return;
    Record record = *asked;
    m_asked.erase(asked);
    if (record.change.id.isEmpty())
        record.change.id = id;
    record.outcome = wasDone ? Outcome::Done : Outcome::Refused;
    m_book.put(record);
}

} // namespace vigie::xciaudit
