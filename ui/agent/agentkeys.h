// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statusbar.h"

#include <QObject>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class AgentHeader;
class CallPanel;
class TypingGuard;

//! The keys of the agent's place, and what they would do now.
//!
//! They work wherever the focus is in the window, while the place is shown.
class AgentKeys : public QObject
{
    Q_OBJECT
public:
    AgentKeys(const center::Desk &desk, const TypingGuard &guard, AgentHeader &header,
              CallPanel &calls, QWidget *place);

    QList<StatusBar::KeyHint> hints() const; //!< For the status bar, most useful first.

Q_SIGNALS:
    void undoPressed();
    void escapePressed(); //!< With no transfer to cancel.

private:
    template <typename Do> void bind(const QKeySequence &key, QWidget *place, Do action);
    void answer();
    void holdOrResume();
    void escape();

    const center::Desk &m_desk;
    const TypingGuard &m_guard;
    AgentHeader &m_header;
    CallPanel &m_calls;
};

} // namespace vigie::ui
