// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyaction.h"
#include "ui/widgets/statusbar.h"

#include <QObject>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class AgentHeader;
class CallPanel;
class AgentNotices;
class KeyMap;
class TypingGuard;

//! The keys of the agent's place, and what they would do now.
//!
//! They work wherever the focus is in the window, while the place is shown.
class AgentKeys : public QObject
{
    Q_OBJECT
public:
    AgentKeys(const center::Desk &desk, const TypingGuard &guard, KeyMap &keys, AgentHeader &header,
              CallPanel &calls, AgentNotices &notices, QWidget *place);

    QList<StatusBar::KeyHint> hints() const; //!< For the status bar, most useful first.

Q_SIGNALS:
    void hintsChanged(); //!< Another key for the same: what changes with calls, the place knows.
    void undoPressed();
    void escapePressed(); //!< With no transfer to cancel.

private:
    void bindKeys(QWidget *place);
    void labelKeys();
    StatusBar::KeyHint hint(KeyAction action, const QString &text) const;
    void answer();
    void holdOrResume();
    void escape();

    const center::Desk &m_desk;
    const TypingGuard &m_guard;
    KeyMap &m_keys;
    AgentHeader &m_header;
    CallPanel &m_calls;
    AgentNotices &m_notices;
};

} // namespace vigie::ui
