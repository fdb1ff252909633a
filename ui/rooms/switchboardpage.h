// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"
#include "ui/widgets/keyaction.h"
#include "ui/widgets/placepage.h"

#include <QList>

namespace vigie::center {
class Desk;
class Switchboard;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class Button;
class CallerPane;
class Field;
class KeyMap;
class Words;

//! An operator's page: who calls, who waits again, and each deed on one key.
class SwitchboardPage : public PlacePage
{
    Q_OBJECT
public:
    SwitchboardPage(center::Desk &desk, center::Switchboard &switchboard,
                    models::FrameClock &frames, KeyMap &keys, QWidget *parent = nullptr);

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Deed { Answer, Call, Transfer, TalkFirst, Hold, HangUp };

    void build(models::FrameClock &frames);
    void bindKeys();
    void labelKeys();
    void retranslate();
    void refresh();
    void refreshCount();
    void refreshLine();
    void act(Deed deed);
    void answer();
    void withNumber(telephony::Verb verb);
    void word(Deed deed, const QString &text);
    QString obstacle(Deed deed) const;
    QString obstacleOf(telephony::Verb verb) const;
    bool isConsulting() const;
    const telephony::Call *ringing() const;
    CallerPane *front() const; //!< The list that the person was in last.
    Button *button(Deed deed) const { return m_buttons[int(deed)]; }

    center::Desk &m_desk;
    center::Switchboard &m_switchboard;
    KeyMap &m_keys;
    Field *m_number = nullptr;
    QList<Button *> m_buttons{}; //!< By deed.
    CallerPane *m_incoming = nullptr;
    CallerPane *m_hold = nullptr;
    CallerPane *m_front = nullptr;
    QWidget *m_line = nullptr;
    Words *m_notice = nullptr;
    Button *m_retry = nullptr;
    Button *m_forget = nullptr;
};

} // namespace vigie::ui
