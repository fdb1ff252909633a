// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholddialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/alerttable.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/floortools.h"
#include "ui/supervisor/problemmark.h"
#include "ui/supervisor/thresholdform.h"
#include "ui/supervisor/thresholdpreview.h"
#include "ui/supervisor/thresholdqueues.h"
#include "ui/supervisor/viewshare.h"
#include "ui/widgets/fittedarea.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QEvent>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int pad = 16;
    constexpr int headHeight = 32;
    constexpr int queuesWidth = 224;
    constexpr qreal usualScale = 1.2; //!< Of text, that both halves fit beside each other.

    //! What the site counts as answered in time; the servers' own 15 s before a queue is known.
    int answeredWithin(const center::ContactCenter &center)
    {
        for (int row = 0; row < center.queueCount(); ++row) {
            if (center.queue(center::QueueRow(row)).isListed)
                return center.queue(center::QueueRow(row)).answeredWithin;
        }
        return center::Queue().answeredWithin;
    }

} // namespace

ThresholdDialog::ThresholdDialog(const FloorParts &parts, const WatchRules &rules, QWidget *window)
    : DraftDialog(parts, tr("Thresholds"), Width::Large, window)
    , m_rules(rules)
    , m_halves(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_queues(new ThresholdQueues(center(), this))
{
    setObjectName(u"thresholdDialog"_s);
    setText(tr("For the queue view, the global and group views, My Queues and the wallboard"));
    auto *area = new FittedArea(this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    area->setWidget(makeForm());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    m_halves->setSpacing(0);
    m_halves->addWidget(m_queues);
    m_halves->addWidget(area, 1);
    content()->addWidget(new Rule(Qt::Horizontal, 0, this));
    content()->addLayout(m_halves);
    arrange();
    makeFoot();
    connect(m_queues, &ThresholdQueues::chosen, this, &ThresholdDialog::showQueue);
    connect(m_alerts, &AlertTable::changed, this, &ThresholdDialog::showProblems);
    connect(m_alerts, &AlertTable::soundAsked, &parts.tools, &FloorTools::soundAsked);
    connect(&parts.frames, &models::FrameClock::second, this, &ThresholdDialog::showEffect);
    connect(this, &QDialog::accepted, &parts.tools, [this, &book = parts.tools.thresholds()] {
        book.setAll(typed());
        forgetDraft();
    });
    showQueue({});
}

WatchRules ThresholdDialog::typed() const
{
    WatchRules rules = m_rules;
    rules.alerts = m_alerts->rules();
    return rules;
}

bool ThresholdDialog::differs() const
{
    return typed() != parts().tools.thresholds().all();
}

bool ThresholdDialog::isTouched() const
{
    return m_form->wrongCount() > 0 || m_alerts->areHoursWrong() || differs();
}

//! A text that is no threshold is not kept.
QJsonObject ThresholdDialog::form() const
{
    return differs() ? formOf(typed()) : QJsonObject();
}

//! In large type the queues stand over the form, which needs the whole width.
void ThresholdDialog::arrange()
{
    const bool isLarge = textScale() > usualScale;
    m_halves->setDirection(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_queues->setMinimumWidth(isLarge ? 0 : scaledPane(queuesWidth));
    m_queues->setMaximumWidth(isLarge ? QWIDGETSIZE_MAX : scaledPane(queuesWidth));
    m_queues->setRules(isLarge ? Qt::BottomEdge : Qt::RightEdge);
}

void ThresholdDialog::changeEvent(QEvent *event)
{
    DraftDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void ThresholdDialog::showEvent(QShowEvent *event)
{
    // The height of wrapped words follows from the width that the form is given.
    layout()->activate();
    DraftDialog::showEvent(event);
}

DraftDialog *ThresholdDialog::copy()
{
    auto *next = new ThresholdDialog(parts(), typed(), home());
    if (m_queue)
        next->showQueue(m_queue);
    return next;
}

QLayout *ThresholdDialog::makeHead()
{
    m_title = new Words({}, TextRole::Strong, &Theme::text, this);
    m_number = new Words({}, TextRole::Body, &Theme::text2, this);
    m_giveUp = new Button(tr("Back to the default"), this);
    m_giveUp->setObjectName(u"thresholdGiveUp"_s);
    m_giveUp->setVariant(Button::Variant::Ghost);
    m_giveUp->setInk(&Theme::accent);
    m_giveUp->setAutoDefault(false);
    connect(m_giveUp, &Button::clicked, this, &ThresholdDialog::giveUpOwn);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addStrut(scaled(headHeight)); // Also without the button.
    head->addWidget(m_title);
    head->addWidget(m_number, 1);
    head->addWidget(m_giveUp);
    return head;
}

QWidget *ThresholdDialog::makeForm()
{
    auto *box = new QWidget(this);
    m_form = new ThresholdForm(answeredWithin(center()), box);
    m_effect = new Words({}, TextRole::Caption, &Theme::text2, box);
    m_effect->setObjectName(u"thresholdEffect"_s);
    m_preview = new ThresholdPreview(center(), box);
    m_alerts = new AlertTable(m_rules.alerts, box);
    connect(m_form, &ThresholdForm::changed, this, &ThresholdDialog::takeForm);

    auto *effect = new QHBoxLayout;
    effect->addWidget(
        new Words(tr("Now, with these thresholds"), TextRole::CaptionMedium, &Theme::text2, box),
        1);
    effect->addWidget(m_effect);
    auto *strip = new QVBoxLayout;
    strip->setSpacing(4);
    strip->addLayout(effect);
    strip->addWidget(m_preview);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(pad, 12, pad, 0);
    upper->setSpacing(12);
    upper->addLayout(makeHead());
    upper->addWidget(m_form);
    upper->addLayout(strip);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, pad);
    column->setSpacing(pad);
    column->addLayout(upper);
    column->addWidget(m_alerts);
    column->addStretch(1);
    return box;
}

void ThresholdDialog::makeFoot()
{
    m_problem = new QWidget(this);
    m_summary = new Words({}, TextRole::Body, &Theme::text, m_problem);
    m_summary->setObjectName(u"thresholdSummary"_s);
    auto *row = new QHBoxLayout(m_problem);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ProblemMark(m_problem));
    row->addWidget(m_summary, 1);
    addToFoot(m_problem);
    auto *share = new Button(tr("Export…"), this);
    share->setObjectName(u"thresholdExport"_s);
    share->setIconName("download-simple"_L1);
    share->setAutoDefault(false);
    connect(share, &Button::clicked, this, [this] { ViewShare::exportRules(typed(), this); });
    // Beside Cancel, not among what stands at the left.
    Button *cancel = addDiscard();
    auto *answers = qobject_cast<QBoxLayout *>(cancel->parentWidget()->layout());
    answers->insertWidget(answers->indexOf(cancel), share);
    m_save = addAnswer(tr("Save"), Button::Variant::Primary, u"thresholdSave"_s);
}

QString ThresholdDialog::nameOf(QueueId id) const
{
    const center::Queue *queue = center().find(id);
    return queue == nullptr ? QString::number(raw(id)) : queue->label();
}

void ThresholdDialog::showQueue(std::optional<QueueId> queue)
{
    center::ThresholdRules &rules = m_rules.thresholds;
    if (queue && !rules.own.contains(*queue))
        rules.own.insert(*queue, rules.standard);
    m_queue = queue;
    m_queues->show(rules, queue);
    m_title->setText(queue ? nameOf(*queue) : tr("Default for all queues"));
    const center::Queue *known = queue ? center().find(*queue) : nullptr;
    m_number->setText(known ? known->number : QString());
    m_giveUp->setVisible(queue.has_value());
    m_form->show(queue ? rules.of(*queue) : rules.standard, queue ? &rules.standard : nullptr);
    takeForm();
}

void ThresholdDialog::takeForm()
{
    const auto &thresholds = m_form->thresholds();
    if (thresholds && m_queue)
        m_rules.thresholds.own[*m_queue] = *thresholds;
    else if (thresholds)
        m_rules.thresholds.standard = *thresholds;
    showProblems();
    showEffect();
}

void ThresholdDialog::showProblems()
{
    const int wrong = m_form->wrongCount() + (m_alerts->areHoursWrong() ? 1 : 0);
    m_problem->setVisible(wrong > 0);
    //: At the foot of the thresholds.
    m_summary->setText(tr("%n value(s) to correct before saving", nullptr, wrong));
    m_queues->setObstacle(m_form->wrongCount() > 0 ? tr("Correct the marked value first.")
                                                   : QString());
    m_save->setObstacle(wrong > 0 ? tr("Correct the marked value first.") : QString());
    keepDraft();
}

void ThresholdDialog::giveUpOwn()
{
    if (!m_queue)
        return;
    m_rules.thresholds.own.remove(*m_queue);
    m_queues->setObstacle({});
    showQueue({});
}

void ThresholdDialog::showEffect()
{
    const center::ThresholdRules &rules = m_rules.thresholds;
    m_preview->setRules(rules, m_queue);
    const int over = m_preview->overCount(rules);
    const int more = over - m_preview->overCount({.standard = rules.standard});
    const QString words = tr("%Ln queue(s) over", nullptr, over);
    if (more == 0)
        m_effect->setText(words);
    else if (more > 0)
        //: %1 is "6 queues over".
        m_effect->setText(tr("%1, %Ln more than with the default", nullptr, more).arg(words));
    else
        //: %1 is "6 queues over".
        m_effect->setText(tr("%1, %Ln fewer than with the default", nullptr, -more).arg(words));
}

} // namespace vigie::ui
