// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "telephony/call.h"
#include "ui/widgets/popuppanel.h"

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class Glyph;
class NoticeFoot;
class TextLine;
class TimerLabel;

//! A ringing call at the window's corner: who, from where, Answer and Decline. Takes no focus.
class IncomingNotice : public PopupPanel
{
    Q_OBJECT
public:
    IncomingNotice(center::Desk &desk, QWidget *owner);

    //! \a waited: in words, how long in the queue; empty: unknown.
    void showCall(const telephony::Call &call, const QString &queue, const QString &waited);
    void setAnswerKeys(const QString &key, const QString &whileTyping);
    void setAnswerHeld(bool isHeld); //!< The typing guard holds the key: says so in a foot.
    void setObstacle(const QString &reason); //!< Why it cannot be answered from here.
    void tick();

private:
    void refresh();

    center::Desk &m_desk;
    telephony::Call m_call;
    TextLine *m_party;
    TextLine *m_origin;
    TimerLabel *m_timer;
    Button *m_answer;
    Button *m_decline;
    NoticeFoot *m_foot;
};

} // namespace vigie::ui
