// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackform.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/callbacks/callbackcomment.h"
#include "ui/callbacks/callbackfoot.h"
#include "ui/callbacks/callbackformhead.h"
#include "ui/callbacks/callbacknumbers.h"
#include "ui/callbacks/callbackresult.h"
#include "ui/callbacks/callbackwork.h"
#include "ui/callbacks/problemline.h"
#include "ui/models/callbackwords.h"
#include "ui/widgets/fittedarea.h"
#include "ui/widgets/noticeground.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Callback;
using Step = CallbackWork::Step;
using Phase = CallbackWork::Phase;
using Loss = CallbackWork::Loss;

namespace {

    QVBoxLayout *part(QWidget *owner, QWidget *label, QWidget *content)
    {
        auto *column = new QVBoxLayout(owner);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(content, 1);
        return column;
    }

} // namespace

CallbackForm::CallbackForm(center::Desk &desk, CallbackWork &work, CallbackDrafts &drafts,
                           QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_work(work)
    , m_drafts(drafts)
    , m_head(new CallbackFormHead(this))
{
    setObjectName(u"callbackForm"_s);
    setRules(Qt::LeftEdge);
    keepClear(this);
    build();
    retranslate();
    connect(m_head, &CallbackFormHead::closeRequested, this, &CallbackForm::close);
    connect(m_foot, &CallbackFoot::closeRequested, this, &CallbackForm::close);
    connect(m_foot, &CallbackFoot::saveRequested, this, &CallbackForm::save);
    connect(m_comment, &CallbackComment::edited, this, &CallbackForm::keep);
    connect(m_comment, &CallbackComment::left, &drafts, &CallbackDrafts::flush);
    connect(m_result, &CallbackResult::edited, this, &CallbackForm::keep);
    connect(m_result, &CallbackResult::edited, this, &CallbackForm::showResult);
    connect(m_result, &CallbackResult::left, &drafts, &CallbackDrafts::flush);
    connect(&drafts, &CallbackDrafts::kept, this, [this](const QString &request) {
        if (request != m_request)
            return;
        m_keepProblem.clear();
        m_keptAt = m_desk.clock().wallTime().toString(u"HH:mm:ss"_s);
        showKept();
    });
    connect(&drafts, &CallbackDrafts::failed, this, [this](const QString &reason) {
        m_keepProblem = reason;
        showKept();
    });
    connect(&work, &CallbackWork::changed, this, &CallbackForm::refresh);
    connect(&desk, &center::Desk::callsChanged, this, &CallbackForm::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &CallbackForm::refresh);
}

void CallbackForm::build()
{
    m_area = new FittedArea(this);
    auto *body = new Pane(&Theme::surface, m_area);
    auto *parts = new QVBoxLayout(body);
    parts->setContentsMargins(16, 14, 16, 14);
    parts->setSpacing(16);

    m_loss = new ProblemLine(body);
    m_loss->setObjectName(u"callbackLoss"_s);
    parts->addWidget(m_loss);
    auto *numbers = new QWidget(body);
    m_numbersLabel = new Words({}, TextRole::CaptionMedium, &Theme::text2, numbers);
    m_numbers = new CallbackNumbers(m_desk, m_work, numbers);
    part(numbers, m_numbersLabel, m_numbers);
    parts->addWidget(numbers);
    m_descriptionPart = new QWidget(body);
    m_descriptionLabel = new Words({}, TextRole::CaptionMedium, &Theme::text2, m_descriptionPart);
    m_description = new Words({}, TextRole::Body, &Theme::text, m_descriptionPart);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setObjectName(u"callbackDescription"_s);
    part(m_descriptionPart, m_descriptionLabel, m_description);
    parts->addWidget(m_descriptionPart);
    m_result = new CallbackResult([this] { return m_desk.clock().wallTime(); }, body);
    parts->addWidget(m_result);

    m_area->setWidget(body);
    // Beside the scrolling: who writes, and saves, sees both however low the window.
    m_comment = new CallbackComment(this);
    m_foot = new CallbackFoot(m_work, this);

    // A call's bar takes height away, and a form just opened has none yet: what was brought into
    // view stays there until the person scrolls.
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CallbackForm::keepResult,
            Qt::QueuedConnection);
    connect(m_area->verticalScrollBar(), &QScrollBar::actionTriggered, this,
            [this] { m_keepsResult = false; });
    // Where the parts above are cut, it has to be seen that there is more.
    auto *edge = new Rule(Qt::Horizontal, 0, this);
    edge->hide();
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, edge,
            [edge](int, int most) { edge->setVisible(most > 0); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0); // Right of the rule.
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_area);
    column->addWidget(edge);
    column->addWidget(m_comment, 1);
    column->addWidget(m_foot);
}

//! In a low window the call's bar pushes the result out of sight when it is wanted.
void CallbackForm::showResult()
{
    m_keepsResult = true;
    QTimer::singleShot(0, m_area, [this] { keepResult(); });
}

void CallbackForm::keepResult()
{
    if (!m_keepsResult)
        return;
    m_area->ensureWidgetVisible(m_result, 0, 0);
    // Day and period are its last part, and what there is to check before saving.
    if (m_result->isAgain())
        m_area->ensureWidgetVisible(m_result->appointment(), 0, 0);
}

void CallbackForm::retranslate()
{
    //: Label over the numbers to call.
    m_numbersLabel->setText(tr("Callback"));
    m_descriptionLabel->setText(tr("Description"));
    refresh();
}

void CallbackForm::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallbackForm::setQuietHours(const site::QuietHours &hours)
{
    m_quiet = hours;
    m_result->setQuietHours(hours);
}

void CallbackForm::setAttempt(int number)
{
    m_attempt = number;
}

void CallbackForm::open()
{
    m_request = m_work.open();
    m_draft = m_drafts.draft(m_request);
    m_draft.isOpen = true;
    m_drafts.keep(m_request, m_draft);
    m_drafts.flush();
    m_keptAt.clear();
    m_keepProblem.clear();
    m_result->setPeriods(m_desk.center().callbacks().periods());
    m_result->setValue(
        {.status = m_draft.status, .dueDate = m_draft.dueDate, .periodUuid = m_draft.periodUuid});
    m_comment->setText(m_draft.comment);
    refresh();
    m_keepsResult = false;
    if (!m_draft.status.isEmpty())
        showResult();
}

void CallbackForm::keep()
{
    if (m_request.isEmpty())
        return;
    const CallbackResult::Value value = m_result->value();
    m_draft.status = value.status;
    m_draft.dueDate = value.dueDate;
    m_draft.periodUuid = value.periodUuid;
    m_draft.comment = m_comment->text();
    m_drafts.keep(m_request, m_draft);
    refresh();
}

void CallbackForm::refresh()
{
    if (m_request.isEmpty() || m_work.open() != m_request)
        return;
    if (const Callback *callback = m_work.openCallback()) {
        if (!callback->ticket.isEmpty() && callback->ticket != m_draft.ticket) {
            m_draft.ticket = callback->ticket;
            m_drafts.keep(m_request, m_draft);
            m_drafts.flush();
        }
        showHead(*callback);
        m_numbers->refresh(*callback, callObstacle());
        m_description->setText(callback->description);
        m_descriptionPart->setVisible(!callback->description.isEmpty());
    }
    m_result->setPeriods(m_desk.center().callbacks().periods());
    const QString obstacle = resultObstacle();
    m_result->setObstacle(obstacle);
    const bool wasOpen = std::exchange(m_isResultOpen, obstacle.isEmpty());
    if (m_isResultOpen && !wasOpen)
        showResult();
    m_result->setEmailRefused(m_work.isStatusRefused(u"Email"_s));
    const bool isLost = m_work.loss() != Loss::None;
    const bool isOnItsWay = m_work.phase(Step::Save) == Phase::Pending;
    m_result->setReadOnly(isLost || isOnItsWay);
    m_comment->setReadOnly(isLost || isOnItsWay);
    showLoss();
    showKept();
    m_foot->refresh(m_desk.isUp(), saveObstacle());
    m_head->setCross(isLost ? tr("Close") : tr("Give the callback back and close"),
                     m_desk.isUp() || isLost ? QString() : tr("No link to the server."));
}

void CallbackForm::showHead(const Callback &callback)
{
    const QString person = models::personOf(callback);
    if (person.isEmpty() || callback.company.isEmpty())
        //: Title of the form; %1 is the customer.
        m_head->setTitle(tr("Callbacks – %1").arg(person.isEmpty() ? callback.company : person));
    else
        //: Title of the form: the customer's name and company.
        m_head->setTitle(tr("Callbacks – %1 – %2").arg(person, callback.company));
    const center::CallbackList *list = m_desk.center().callbacks().listOf(callback);
    const center::Queue *queue = list && list->queue ? m_desk.center().find(*list->queue) : nullptr;
    //: Under the title: day and month, period, its begin and end, queue, number of the attempt.
    QString aside = tr("Requested on %1 %2 (%3 %4) · %5 · attempt %6");
    aside = aside.arg(models::dayOf(callback.dueDate, m_desk.clock().wallTime().date()),
                      callback.period.name, callback.period.periodStart.toString(u"HH:mm"_s),
                      callback.period.periodEnd.toString(u"HH:mm"_s),
                      queue      ? queue->label()
                          : list ? list->name
                                 : QString(),
                      QString::number(m_attempt));
    m_head->setAside(aside);
}

QString CallbackForm::lossSentence() const
{
    switch (m_work.loss()) {
    case Loss::None:
        break;
    case Loss::TakenByOther: {
        const center::Agent *taker = m_desk.center().find(m_work.taker());
        return taker ? tr("Taken by %1. Your text is below.").arg(taker->name())
                     : tr("Taken by somebody else. Your text is below.");
    }
    case Loss::GivenBack:
        return tr("This callback was given back elsewhere. Your text is below, and is offered "
                  "again to you when you take it.");
    case Loss::Closed:
        return tr("This callback was closed elsewhere. Copy your text if you need it.");
    }
    return {};
}

void CallbackForm::showLoss()
{
    m_loss->setSentence(lossSentence());
}

void CallbackForm::showKept()
{
    const bool isShown = !m_draft.comment.isEmpty() || !m_draft.status.isEmpty();
    const bool isKept = isShown && m_drafts.isKept(m_request) && !m_keptAt.isEmpty();
    QString words;
    if (isShown && m_drafts.isInMemoryOnly())
        words = tr("kept until Vigie closes");
    else if (isShown && !m_keepProblem.isEmpty())
        words = tr("not saved on this computer");
    else if (isKept)
        //: Beside the label of the comment; %1 is a time of day.
        words = tr("saved on this computer %1").arg(m_keptAt);
    m_comment->showKept(words, isKept, m_keepProblem);
}

QString CallbackForm::callObstacle() const
{
    if (!m_desk.isUp())
        return tr("No link to the server.");
    if (m_work.loss() != Loss::None)
        return tr("This callback is no longer yours.");
    const QTime now = m_desk.clock().wallTime().time();
    if (m_quiet.contains(now))
        //: %1 is a time of day.
        return tr("quiet hours until %1").arg(m_quiet.to.toString(u"HH:mm"_s));
    return {};
}

bool CallbackForm::canGiveResult() const
{
    return m_work.hasCalled() || !m_draft.ticket.isEmpty();
}

QString CallbackForm::resultObstacle() const
{
    return canGiveResult() ? QString() : tr("Click a number first: a result belongs to a call.");
}

QString CallbackForm::saveObstacle() const
{
    if (!m_desk.isUp())
        return tr("No link to the server.");
    if (m_work.loss() != Loss::None)
        return tr("This callback is no longer yours.");
    if (!canGiveResult())
        return resultObstacle();
    if (m_result->value().status.isEmpty())
        return tr("Choose a status first.");
    if (m_result->fault() != AppointmentFault::None)
        return tr("Give a day and a period that are still to come.");
    return {};
}

void CallbackForm::save()
{
    m_result->showFault();
    if (!saveObstacle().isEmpty())
        return;
    m_drafts.flush();
    const CallbackResult::Value value = m_result->value();
    center::CallbackOutcome outcome{
        .status = value.status, .comment = m_comment->text(), .ticket = m_draft.ticket};
    // Both or neither: a server takes one without the other for a mistake.
    if (outcome.isAgain()) {
        outcome.dueDate = dayOf(value.dueDate);
        outcome.periodUuid = value.periodUuid;
    }
    m_work.save(outcome);
}

void CallbackForm::close()
{
    m_drafts.flush();
    if (m_work.loss() == Loss::None) {
        if (m_desk.isUp())
            m_work.giveBack();
        return;
    }
    if (m_work.loss() != Loss::GivenBack)
        m_drafts.remove(m_request);
    m_work.putAside();
}

void CallbackForm::focusFirst()
{
    m_numbers->focusFirst();
}

} // namespace vigie::ui
