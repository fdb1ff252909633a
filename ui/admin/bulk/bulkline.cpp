// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkline.h"

#include "ui/admin/bulk/bulkwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Stage = BulkJob::Stage;
using xcibulk::Outcome;
using xcibulk::Run;

BulkLine::BulkLine(BulkJob &job, QWidget *parent)
    : Pane(&Theme::select, parent)
    , m_job(job)
    , m_words(new Words({}, TextRole::Body, &Theme::text, this))
    , m_show(new Button(tr("Show"), this))
{
    setObjectName(u"bulkLine"_s);
    setRules(Qt::BottomEdge);
    keepLeastHeight(this, 36);
    m_words->setObjectName(u"bulkLineWords"_s);
    m_words->setElided(true);
    m_show->setObjectName(u"bulkLineShow"_s);
    m_show->setSize(Button::Size::Small);
    //: A button beside the line of a run that goes on elsewhere; says a screen reader.
    m_show->setAccessibleName(tr("Show the table of users"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_show);
    connect(m_show, &Button::clicked, this, &BulkLine::showRequested);
    connect(&job, &BulkJob::stageChanged, this, &BulkLine::showState);
    connect(&job, &BulkJob::textChanged, this, &BulkLine::showState);
    m_frame.setSingleShot(true);
    m_frame.setInterval(30ms);
    connect(&m_frame, &QTimer::timeout, this, &BulkLine::showState);
    connect(&job, &BulkJob::progressed, this, [this] {
        if (!m_frame.isActive())
            m_frame.start();
    });
    showState();
}

void BulkLine::setElsewhere(bool isElsewhere)
{
    m_isElsewhere = isElsewhere;
    showState();
}

QString BulkLine::sentence() const
{
    const QString all = formatCount(m_job.toDo());
    switch (m_job.stage()) {
    case Stage::Source:
    case Stage::Judging:
    case Stage::Judged:
        return m_job.wasInterrupted()
            ? tr("A table of users was cut short: %1 of %2 lines are known to be done.")
                  .arg(formatCount(m_job.known().size()), formatCount(m_job.sheet().lines.size()))
            : QString();
    case Stage::Running:
        if (m_job.run() && m_job.run()->state() == Run::State::AwaitingSignIn)
            return tr("A table of users waits for you to sign in again: %1 of %2 lines are done.")
                .arg(formatCount(m_job.ended()), all);
        if (m_job.isPaused())
            return tr("A table of users is paused: %1 of %2 lines are done.")
                .arg(formatCount(m_job.ended()), all);
        return tr("A table of users goes on: %1 of %2 lines are done.")
            .arg(formatCount(m_job.ended()), all);
    case Stage::RollingBack:
        return tr("Users are removed again: %1 of %2.").arg(formatCount(m_job.ended()), all);
    case Stage::Ended:
        if (const int removed = m_job.outcomes(Outcome::RolledBack); removed > 0)
            return tr("Users were removed again: %1 of %2.").arg(formatCount(removed), all);
        return tr("A table of users has ended: %1 lines are done, %2 are not.")
            .arg(formatCount(m_job.outcomes(Outcome::Done)),
                 formatCount(m_job.failures() + m_job.outcomes(Outcome::NotSent)
                             + m_job.outcomes(Outcome::LeftOut)));
    }
    return {};
}

void BulkLine::showState()
{
    const QString words = sentence();
    m_words->setText(words);
    setVisible(m_isElsewhere && !words.isEmpty());
}

} // namespace vigie::ui
