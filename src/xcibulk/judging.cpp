// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/aside.h"
#include "xcibulk/run.h"

// A run's verdicts, before its first line and after its last one. 5,000 lines over 50,000 users
// take longer than a frame.
namespace vigie::xcibulk {

namespace {

    bool isSame(const Step &seen, const Step &now)
    {
        return seen.verdict == now.verdict && seen.action == now.action && seen.user == now.user;
    }

} // namespace

void Run::judgeAnew(const Picture &picture)
{
    const auto work = [picture, sheet = m_sheet, choices = m_choices, known = m_known] {
        Planner planner(picture, choices);
        for (auto each = known.cbegin(); each != known.cend(); ++each)
            planner.claim(each->user, sheet.lines[each.key()].number);
        return planner.plan(sheet);
    };
    aside(this, work, [this](const Plan &fresh) {
        takePlan(fresh);
        setState(State::Applying);
        next();
    });
}

void Run::takePlan(const Plan &fresh)
{
    for (int row = 0; row < int(m_plan.size()); ++row) {
        if (m_known.contains(row)) {
            takeKnown(row);
            continue;
        }
        const auto &now = fresh[row];
        m_results[row].user = now.user;
        m_results[row].number = now.draft.internalNumber;
        if (!isSame(m_plan[row], now)) {
            set(row, Outcome::Overtaken, now.reason);
            continue;
        }
        m_plan[row] = now;
        if (now.verdict == Verdict::Nothing)
            set(row, Outcome::Nothing, now.reason);
        else if (now.verdict == Verdict::Error)
            set(row, Outcome::LeftOut, now.reason);
        else
            m_order.append(row);
    }
}

//! A sure verdict that the server does not share. Why, is asked once for all of them: a picture
//! may be 50,000 users.
void Run::refused(const xci::Failure &failure)
{
    if (m_isRollingBack && failure.kind == xci::Failure::Kind::NotFound) { // Somebody else did it.
        m_results[m_row].reason = Reason::IsGone;
        return done(current().user);
    }
    if (!m_isRollingBack)
        m_refused.insert(m_row, failure);
    set(m_row, m_isRollingBack ? Outcome::Kept : Outcome::Refused, Reason::None, failure);
    next();
}

//! Somebody was faster, or else the server knows why.
void Run::judgeRefused(const Picture &picture)
{
    const auto work = [picture, sheet = m_sheet, choices = m_choices, plan = m_plan,
                       results = m_results, refused = m_refused] {
        QHash<QString, xci::XivoId> xivos;
        for (const auto &entity : picture.entities)
            xivos.insert(entity.combinedId, entity.xivo.id);
        Planner planner(picture, choices);
        QSet<QString> reserved;
        for (int row = 0; row < int(plan.size()); ++row) {
            const auto xivo = xivos.constFind(plan[row].draft.entity);
            if (xivo == xivos.constEnd())
                continue;
            reserved.insert(keyOf(*xivo, plan[row].draft.internalNumber));
            if (!refused.contains(row) && results[row].user != xci::UserId())
                planner.claim(results[row].user, plan[row].line);
        }
        planner.reserve(reserved);
        QMap<int, Step> fresh;
        for (auto each = refused.cbegin(); each != refused.cend(); ++each) {
            const auto &step = plan[each.key()];
            fresh.insert(each.key(),
                         planner.anew(sheet.lines[each.key()],
                                      step.isNumberHanded ? step.draft.internalNumber : QString()));
        }
        return fresh;
    };
    aside(this, work, [this](const QMap<int, Step> &fresh) {
        takeVerdicts(fresh);
        next();
    });
}

void Run::takeVerdicts(const QMap<int, Step> &fresh)
{
    constexpr int mostRounds = 4;
    const auto refused = std::exchange(m_refused, {});
    const bool mayGoOn = !m_isStopping && ++m_rounds <= mostRounds;
    for (auto each = fresh.cbegin(); each != fresh.cend(); ++each) {
        const int row = each.key();
        const auto &now = each.value();
        auto &step = m_plan[row];
        const bool isAnotherNumber
            = now.isNumberHanded && now.draft.internalNumber != step.draft.internalNumber;
        if (!isSame(step, now)) {
            set(row, Outcome::Overtaken, now.reason, refused[row]);
        } else if (isAnotherNumber && mayGoOn) {
            step = now;
            m_order.append(row);
        } else if (mayGoOn && !now.isNumberHanded && !m_triedAgain.contains(row)
                   && !now.draft.internalNumber.isEmpty()) {
            // All stands as the dry run saw it: whoever had the number has let it go since.
            m_triedAgain.insert(row);
            m_order.append(row);
        } else if (isAnotherNumber) { // The one handed out is somebody's, once too often.
            set(row, Outcome::Overtaken, Reason::NumberTaken, refused[row]);
        }
    }
}

} // namespace vigie::xcibulk
