// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/run.h"

#include <QSet>

// What follows a run: its audit, and its taking back.
namespace vigie::xcibulk {

namespace {

    QStringList fieldsOf(const Line &line)
    {
        QStringList fields;
        for (const auto column : {Column::Template, Column::FirstName, Column::LastName,
                                  Column::NewNumber, Column::CtiLogin, Column::CtiPassword}) {
            if (!line[column].isEmpty())
                fields.append(nameOf(column));
        }
        return fields;
    }

} // namespace

void Run::note(xci::UserId id)
{
    using Deed = AuditRecord::Deed;
    const auto &step = current();
    AuditRecord record{.when = m_clock.wallTime(),
                       .who = m_actor.login,
                       .server = m_actor.server,
                       .line = step.line,
                       .user = id,
                       .entity = step.draft.entity,
                       .name = (step.draft.firstName + u' ' + step.draft.lastName).trimmed(),
                       .number = step.draft.internalNumber};
    switch (step.action) {
    case Action::Create:
        record.deed = Deed::Created;
        break;
    case Action::Change:
        record.deed = Deed::Changed;
        record.fields = fieldsOf(m_sheet.lines[m_row]);
        break;
    case Action::Delete:
        record.deed = m_isRollingBack ? Deed::RolledBack : Deed::Deleted;
        break;
    }
    m_audit.note(record);
}

void Run::rollBack()
{
    if (m_state != State::Ended)
        return;
    m_isRollingBack = true;
    m_isStopping = false;
    m_trouble.reset();
    m_order.clear();
    for (int row = int(m_plan.size()) - 1; row >= 0; --row) {
        if (m_created.contains(row) && m_results[row].outcome == Outcome::Done)
            m_order.append(row);
    }
    setState(State::Applying);
    readPicture([this](const Picture &picture) {
        checkBeforeRollBack(picture);
        next();
    });
}

//! Only what stands there as it was made is taken away.
void Run::checkBeforeRollBack(const Picture &picture)
{
    using ById = QHash<xci::UserId, const xci::User *>;
    QHash<QString, ById> users; // By entity; those that could be read.
    QSet<xci::UserId> everybody;
    for (auto entity = picture.users.cbegin(); entity != picture.users.cend(); ++entity) {
        ById &all = users[entity.key()];
        all.reserve(entity->size());
        for (const xci::User &each : *entity)
            all.insert(each.id, &each);
        for (const xci::User &each : *entity)
            everybody.insert(each.id);
    }
    // Somebody may have been moved to another entity: gone is who is in none of those we see.
    const bool isWhole = picture.isWhole && users.size() == picture.entities.size();
    QList<int> order;
    for (const int row : std::as_const(m_order)) {
        auto &step = m_plan[row];
        m_row = row;
        step.user = m_results[row].user;
        step.action = Action::Delete;
        const auto all = users.constFind(step.draft.entity);
        const bool isKnown = all != users.cend() && step.user != xci::UserId();
        const xci::User *user = isKnown ? all->value(step.user) : nullptr;
        if (user && isShownBy(*user)) {
            order.append(row);
        } else if (isKnown && isWhole && !everybody.contains(step.user)) {
            note(step.user); // The line can be applied again.
            set(row, Outcome::RolledBack, Reason::IsGone);
        } else {
            set(row, Outcome::Kept);
        }
    }
    m_order = order;
}

} // namespace vigie::xcibulk
