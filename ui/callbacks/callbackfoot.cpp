// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackfoot.h"

#include "center/intent.h"
#include "ui/callbacks/callbackwork.h"
#include "ui/callbacks/problemline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Step = CallbackWork::Step;
using Phase = CallbackWork::Phase;
using Loss = CallbackWork::Loss;

CallbackFoot::CallbackFoot(CallbackWork &work, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_work(work)
    , m_words(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_problem(new ProblemLine(this))
    , m_cancel(new Button(QString(), this))
    , m_save(new Button(QString(), this))
{
    setRules(Qt::TopEdge);
    m_words->setWordWrap(true);
    m_problem->setObjectName(u"callbackProblem"_s);
    m_cancel->setObjectName(u"cancelCallback"_s);
    m_save->setVariant(Button::Variant::Primary);
    m_save->setObjectName(u"saveCallback"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_problem, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &Button::clicked, this, &CallbackFoot::closeRequested);
    connect(m_save, &Button::clicked, this, &CallbackFoot::saveRequested);
    connect(m_problem, &ProblemLine::retryRequested, this, [this] {
        m_work.retry(m_work.phase(Step::Save) == Phase::Failed ? Step::Save : Step::GiveBack);
    });
    retranslate();
}

void CallbackFoot::refresh(bool isUp, const QString &saveObstacle)
{
    const bool isLost = m_work.loss() != Loss::None;
    showProblem(isUp, isLost);
    m_words->setText(isLost     ? tr("Closing this form drops your text.")
                         : isUp ? tr("Closing this form gives the callback back.")
                                : tr("No link to the server. Your text is kept."));
    m_cancel->setText(isLost ? tr("Close") : tr("Cancel"));
    m_cancel->setAccessibleName(isLost ? tr("Close the form") : tr("Cancel and give back"));
    m_cancel->setPending(m_work.phase(Step::GiveBack) == Phase::Pending ? tr("Giving back")
                                                                        : QString());
    m_cancel->setObstacle(isUp || isLost ? QString() : tr("No link to the server."));
    m_save->setPending(m_work.phase(Step::Save) == Phase::Pending ? tr("Saving") : QString());
    m_save->setObstacle(saveObstacle);
}

void CallbackFoot::showProblem(bool isUp, bool isLost)
{
    QString problem;
    QString again;
    for (const Step step : {Step::Save, Step::GiveBack}) {
        if (m_work.phase(step) != Phase::Failed || isLost)
            continue;
        problem = m_work.failure(step) == center::IntentFailure::LinkDown
            ? tr("The link was lost. Nothing you entered is.")
            : step == Step::Save ? tr("Saving was not confirmed.")
                                 : tr("Giving back was not confirmed.");
        again = step == Step::Save ? tr("Save again") : tr("Give back again");
    }
    m_problem->setSentence(problem);
    m_problem->setRetry(isUp ? again : QString());
    m_words->setVisible(problem.isEmpty());
}

void CallbackFoot::retranslate()
{
    m_save->setText(tr("Save"));
    m_save->setAccessibleName(tr("Save the result of the callback"));
}

void CallbackFoot::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
