// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agent/statechoices.h"

#include <QWidget>

namespace vigie::center {
class Desk;
struct Agent;
struct Intent;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class FailureNote;
class MenuPanel;
class PauseLimitsPanel;
class PauseTimes;
class StateButton;

//! The person's state, what may follow it, and what was asked and not confirmed.
class StateControl : public QWidget
{
    Q_OBJECT
public:
    StateControl(center::Desk &desk, models::FrameClock &clock, const PauseTimes &times,
                 QWidget *parent = nullptr);

    void openMenu();
    void setKey(const QString &key) { m_key = key; } //!< Of toggle().
    //! Ready again, or pause; with several reasons the menu asks which.
    void toggle();
    void takeBack(); //!< What was asked for after the call, if it can be taken back.
    void setNarrow(bool isNarrow);
    void setFailureCompact(bool isCompact); //!< Retry without its sentence, for want of room.
    StateButton *button() const { return m_button; }
    const QList<StateChoice> &choices() const { return m_choices; } //!< Of the open menu.
    //! The menu's words for a choice.
    static QString wordsOf(const StateChoice &choice);

Q_SIGNALS:
    void pauseLimitChosen(const QString &reason, int minutes); //!< 0: no reminder any more.

private:
    void refresh();
    void showNext(const center::Agent &agent);
    void fillMenu();
    void choose(const StateChoice &choice);
    void cancelNext();
    void reserve();
    const center::Intent *wish() const; //!< About the state itself, open or failed; or null.
    QString labelOf(const QString &status) const;
    QString targetOf(const center::Intent &intent) const;

    center::Desk &m_desk;
    const PauseTimes &m_times;
    StateButton *m_button;
    FailureNote *m_failure;
    MenuPanel *m_menu;
    PauseLimitsPanel *m_limits;
    QList<StateChoice> m_choices;
    QString m_key;
    bool m_isNarrow = false;
};

} // namespace vigie::ui
