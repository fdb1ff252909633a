// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbacknumbers.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/phonenumber.h"
#include "ui/callbacks/callbackwork.h"
#include "ui/callbacks/numberbutton.h"
#include "ui/callbacks/problemline.h"
#include "ui/widgets/format.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Call;
using telephony::CallState;
using Step = CallbackWork::Step;
using Phase = CallbackWork::Phase;

namespace {

    //! The exchange may have added or left out what stands before a national number.
    bool isSameNumber(const QString &one, const QString &other)
    {
        constexpr qsizetype national = 9;
        const QString a = telephony::dialled(one);
        const QString b = telephony::dialled(other);
        if (a.size() < national || b.size() < national)
            return !a.isEmpty() && a == b;
        return a.last(national) == b.last(national);
    }

} // namespace

CallbackNumbers::CallbackNumbers(const center::Desk &desk, CallbackWork &work, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_work(work)
    , m_messageRow(new QWidget(this))
    , m_listen(new Button(QString(), m_messageRow))
    , m_callProblem(new ProblemLine(this))
    , m_listenProblem(new ProblemLine(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        makeLine(m_lines[i], int(i));
        column->addWidget(m_lines[i].row);
    }
    column->addWidget(m_callProblem);
    auto *message = new QHBoxLayout(m_messageRow);
    message->setContentsMargins(0, 0, 0, 0);
    message->addWidget(m_listen);
    message->addStretch(1);
    m_listen->setIconName("voicemail"_L1);
    m_listen->setObjectName(u"listenToMessage"_s);
    column->addWidget(m_messageRow);
    column->addWidget(m_listenProblem);
    m_callProblem->setObjectName(u"callProblem"_s);
    m_listenProblem->setObjectName(u"listenProblem"_s);
    connect(m_listen, &Button::clicked, &work, &CallbackWork::listen);
    connect(m_callProblem, &ProblemLine::retryRequested, &work,
            [this] { m_work.retry(Step::Call); });
    connect(m_listenProblem, &ProblemLine::retryRequested, &work,
            [this] { m_work.retry(Step::Listen); });
}

void CallbackNumbers::makeLine(Line &line, int index)
{
    line.row = new QWidget(this);
    line.button = new NumberButton(line.row);
    line.button->setObjectName(u"callbackNumber%1"_s.arg(index));
    line.aside = new Words({}, TextRole::Caption, &Theme::text3, line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(line.button);
    row->addWidget(line.aside);
    row->addStretch(1);
    connect(line.button, &Button::clicked, this, [this, index] {
        const Line &clicked = m_lines[std::size_t(index)];
        if (!clicked.button->isLive())
            m_work.call(clicked.number);
    });
}

const Call *CallbackNumbers::callTo(const QString &number) const
{
    for (const Call &call : m_desk.center().calls().calls()) {
        if (!call.incoming && isSameNumber(call.otherNumber, number))
            return &call;
    }
    return nullptr;
}

QString CallbackNumbers::stateOf(const Call &call) const
{
    const QString time = formatSince(call.stateSince, m_desk.clock().now());
    switch (call.state) {
    case CallState::Dialing:
    case CallState::Ringing:
        //: Beside a number; %1 is a running time.
        return tr("calling, %1").arg(time);
    case CallState::Established:
        //: Beside a number; %1 is a running time.
        return tr("talking, %1").arg(time);
    case CallState::OnHold:
        break;
    }
    //: Beside a number; %1 is a running time.
    return tr("on hold, %1").arg(time);
}

void CallbackNumbers::refresh(const center::Callback &callback, const QString &obstacle)
{
    const bool isMobileAlone = callback.phoneNumber.isEmpty();
    refreshLine(m_lines[0], isMobileAlone ? callback.mobileNumber : callback.phoneNumber, obstacle);
    refreshLine(m_lines[1], isMobileAlone ? QString() : callback.mobileNumber, obstacle);
    refreshMessage(callback, obstacle);
    refreshProblem();
}

void CallbackNumbers::refreshLine(Line &line, const QString &number, const QString &obstacle)
{
    line.row->setVisible(!number.isEmpty());
    line.number = number;
    line.button->setNumber(telephony::grouped(number)); // Its name is in the language of now.
    const Call *call = callTo(number);
    line.button->setLive(call ? stateOf(*call) : QString());
    const center::Intent *wish = m_work.intent(Step::Call);
    const bool isAsked = !call && wish && wish->isOpen() && wish->number == number;
    //: On a button, while the server is asked to call a number.
    line.button->setPending(isAsked ? tr("Calling %1").arg(telephony::grouped(number)) : QString());
    QString reason;
    if (!call && !isAsked)
        reason = !m_desk.center().calls().calls().isEmpty() || (wish && wish->isOpen())
            ? tr("one call at a time")
            : obstacle;
    line.button->setObstacle(reason);
    line.aside->setText(reason);
}

void CallbackNumbers::refreshMessage(const center::Callback &callback, const QString &obstacle)
{
    m_messageRow->setVisible(!callback.voiceMessageRef.isEmpty());
    m_listen->setText(tr("Listen to the message"));
    m_listen->setAccessibleName(tr("Listen to the message that the customer left"));
    m_listen->setPending(m_work.phase(Step::Listen) == Phase::Pending ? tr("Your phone will ring")
                                                                      : QString());
    m_listen->setObstacle(!obstacle.isEmpty() ? obstacle
                              : !m_desk.center().calls().calls().isEmpty()
                              ? tr("one call at a time")
                              : QString());
}

void CallbackNumbers::refreshProblem()
{
    const auto sentence = [this](Step step, const QString &unconfirmed) {
        if (m_work.phase(step) != Phase::Failed)
            return QString();
        return m_work.failure(step) == center::IntentFailure::LinkDown
            ? tr("The link to the server was lost.")
            : unconfirmed;
    };
    m_callProblem->setSentence(sentence(Step::Call, tr("The call was not confirmed.")));
    m_callProblem->setRetry(tr("Call again"));
    m_listenProblem->setSentence(
        sentence(Step::Listen, tr("The server did not play the message. An older one cannot.")));
    m_listenProblem->setRetry(tr("Ask for the message again"));
}

void CallbackNumbers::focusFirst()
{
    m_lines[0].button->setFocus();
}

bool CallbackNumbers::hasLiveCall() const
{
    return m_lines[0].button->isLive() || m_lines[1].button->isLive();
}

} // namespace vigie::ui
