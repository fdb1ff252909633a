// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/incomingnotice.h"

#include "center/desk.h"
#include "telephony/phonenumber.h"
#include "ui/agent/callwords.h"
#include "ui/agent/glyph.h"
#include "ui/agent/noticefoot.h"
#include "ui/agent/phonewishes.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/timerlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using telephony::Verb;

static constexpr int noticeWidth = 340;

IncomingNotice::IncomingNotice(center::Desk &desk, QWidget *owner)
    : PopupPanel(owner)
    , m_desk(desk)
    , m_party(new TextLine(TextRole::Strong, content()))
    , m_origin(new TextLine(TextRole::Body, &Theme::text2, content()))
    , m_timer(new TimerLabel(desk.clock(), content()))
    , m_answer(new Button(CallWords::verb(Verb::Answer), content()))
    , m_decline(new Button(tr("Decline", "verb"), content()))
    , m_foot(new NoticeFoot(content()))
{
    setObjectName(u"incomingNotice"_s);
    setPersistent(true);
    keepPaneWidth(content(), noticeWidth - 2);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 12, 12, 0);
    top->setSpacing(12);
    auto *bell = new Glyph("bell-ringing-fill"_L1, 28, &Theme::ringing, content());
    bell->setPulsing(true);
    top->addWidget(bell);
    auto *who = new QVBoxLayout;
    who->setSpacing(0);
    m_party->setShrinkable(110);
    m_origin->setShrinkable(110);
    who->addWidget(m_party);
    who->addWidget(m_origin);
    top->addLayout(who, 1);
    m_timer->setRole(TextRole::BodyMedium);
    top->addWidget(m_timer);
    column->addLayout(top);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 12, 12, 12);
    buttons->setSpacing(8);
    m_answer->setVariant(Button::Variant::Primary);
    m_answer->setObjectName(u"noticeAnswer"_s);
    m_answer->setIconName("phone"_L1);
    m_answer->setFocusPolicy(Qt::TabFocus);
    m_decline->setObjectName(u"noticeDecline"_s);
    m_decline->setIconName("phone-disconnect"_L1);
    m_decline->setFocusPolicy(Qt::TabFocus);
    buttons->addWidget(m_answer);
    buttons->addWidget(m_decline);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_foot);
    m_foot->hide();
    connect(m_answer, &Button::clicked, this,
            [this] { m_desk.ask(Verb::Answer, m_call.uniqueId); });
    connect(m_decline, &Button::clicked, this,
            [this] { m_desk.ask(Verb::HangUp, m_call.uniqueId); });
    connect(&desk, &center::Desk::intentChanged, this, &IncomingNotice::refresh);
}

void IncomingNotice::showCall(const telephony::Call &call, const QString &queue,
                              const QString &waited)
{
    m_call = call;
    m_party->setText(CallWords::party(call));
    const QString number
        = call.otherName.isEmpty() ? QString() : telephony::grouped(call.otherNumber);
    QStringList origin{queue, waited, waited.isEmpty() ? number : QString()};
    origin.removeAll(QString());
    m_origin->setText(origin.isEmpty() ? tr("Incoming call") : origin.join(u" · "_s));
    //: Said by a screen reader when a call rings.
    setAccessibleName(tr("%1 is calling").arg(m_party->text()));
    m_answer->setAccessibleName(tr("Answer %1").arg(m_party->text()));
    m_decline->setAccessibleName(tr("Decline %1").arg(m_party->text()));
    m_timer->setSince(call.stateSince);
    refresh();
    if (!isVisible())
        openAtCorner();
}

void IncomingNotice::setAnswerKeys(const QString &key, const QString &whileTyping)
{
    m_answer->setKey(key);
    m_foot->setKeys(key, whileTyping);
}

void IncomingNotice::setAnswerHeld(bool isHeld)
{
    m_answer->setKeyHeld(isHeld);
    if (m_foot->isVisibleTo(content()) == isHeld)
        return;
    m_foot->setVisible(isHeld);
    if (isVisible())
        openAtCorner();
}

void IncomingNotice::setObstacle(const QString &reason)
{
    m_answer->setObstacle(reason);
    m_decline->setObstacle(reason);
}

void IncomingNotice::tick()
{
    m_timer->tick();
}

void IncomingNotice::refresh()
{
    const auto verbInProgress = [this](Verb verb) {
        return isAsked(m_desk, verb, m_call.uniqueId) ? CallWords::inProgress(verb) : QString();
    };
    m_answer->setPending(verbInProgress(Verb::Answer));
    m_decline->setPending(verbInProgress(Verb::HangUp));
}

} // namespace vigie::ui
