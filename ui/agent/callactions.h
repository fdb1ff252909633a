// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"

#include <QHash>
#include <QWidget>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;

//! The buttons of the call in front: those that mean something now, hang up last.
//!
//! Each follows the phone's own rules; what the rules forbid looks disabled and says why. The
//! buttons stay the same objects from call to call, so the focus survives a change of state.
class CallActions : public QWidget
{
    Q_OBJECT
public:
    explicit CallActions(center::Desk &desk, QWidget *parent = nullptr);

    void showFor(const telephony::Call &call); //!< The call in front.
    void refresh();
    void setAnswerHeld(bool isHeld); //!< The typing guard holds its key.
    void setNarrow(bool isNarrow); //!< Keypad and conference fold to their icons.
    Button *button(telephony::Verb verb) const { return m_buttons.value(verb); }
    Button *transferButton() const { return m_transfer; }
    //! What the key of \a verb does now: nothing when its button is hidden, and where it has an
    //! obstacle its reason is shown beside it.
    void press(telephony::Verb verb);
    void pressTransfer();

Q_SIGNALS:
    void transferRequested(); //!< The number is to be asked for.
    void keypadRequested();

private:
    Button *addButton(telephony::Verb verb, QLatin1StringView icon, const char *name);
    void addTransfer();
    bool isWanted(telephony::Verb verb) const;
    void refreshButton(telephony::Verb verb, Button &button);
    void refreshTransfer();
    static void press(Button &button);

    center::Desk &m_desk;
    telephony::Call m_call;
    QHash<telephony::Verb, Button *> m_buttons;
    Button *m_transfer = nullptr;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
