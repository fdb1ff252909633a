// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statevisual.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ShownState;

namespace {

    QString translated(const char *text)
    {
        return QCoreApplication::translate("AgentState", text);
    }

} // namespace

const StateVisual &visualOf(ShownState state)
{
    static const StateVisual ready{"check-circle-fill"_L1, &Theme::ready, &Theme::readyBg};
    static const StateVisual pause{"pause-fill"_L1, &Theme::pause, &Theme::pauseBg};
    static const StateVisual wrapup{"hourglass-medium-fill"_L1, &Theme::wrapup, &Theme::wrapupBg};
    static const StateVisual ringing{"bell-ringing-fill"_L1, &Theme::ringing, &Theme::ringingBg};
    static const StateVisual dialing{"phone-outgoing"_L1, &Theme::ringing, &Theme::ringingBg};
    static const StateVisual acd{"headset-fill"_L1, &Theme::acd, &Theme::acdBg};
    static const StateVisual incoming{"phone-incoming-fill"_L1, &Theme::call, &Theme::callBg};
    static const StateVisual outgoing{"phone-outgoing-fill"_L1, &Theme::call, &Theme::callBg};
    static const StateVisual call{"phone-fill"_L1, &Theme::call, &Theme::callBg};
    static const StateVisual login{"sign-in"_L1, &Theme::out, &Theme::outBg};
    static const StateVisual out{"circle"_L1, &Theme::out, &Theme::outBg};
    static const StateVisual unknown{"question"_L1, &Theme::out, &Theme::outBg};
    switch (state) {
    case ShownState::Ready:
        return ready;
    case ShownState::Pause:
        return pause;
    case ShownState::Wrapup:
        return wrapup;
    case ShownState::Ringing:
        return ringing;
    case ShownState::Dialing:
        return dialing;
    case ShownState::AcdCall:
        return acd;
    case ShownState::Incoming:
        return incoming;
    case ShownState::Outgoing:
        return outgoing;
    case ShownState::OnCall:
        return call;
    case ShownState::Login:
        return login;
    case ShownState::LoggedOut:
        return out;
    case ShownState::Unknown:
        return unknown;
    }
    return unknown;
}

QString stateLabel(ShownState state)
{
    switch (state) {
    case ShownState::Ready:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Ready"));
    case ShownState::Pause:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Paused"));
    case ShownState::Wrapup:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Wrapup"));
    case ShownState::Ringing:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Ringing"));
    case ShownState::Dialing:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Dialing"));
    case ShownState::AcdCall:
        return translated(QT_TRANSLATE_NOOP("AgentState", "ACD Call"));
    case ShownState::Incoming:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Incoming"));
    case ShownState::Outgoing:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Outgoing"));
    case ShownState::OnCall:
        return translated(QT_TRANSLATE_NOOP("AgentState", "In a call"));
    case ShownState::Login:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Logging in"));
    case ShownState::LoggedOut:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Logged out"));
    case ShownState::Unknown:
        return translated(QT_TRANSLATE_NOOP("AgentState", "Unknown"));
    }
    return {};
}

} // namespace vigie::ui
