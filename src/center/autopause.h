// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "center/shownstate.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace vigie::center {

class Desk;

//! The pause that applications' pages hold while they are open, and the state of before behind it.
//!
//! Who was paused already stays so, who is logged out is let be. As soon as somebody else decides
//! about the agent's state (the person, a supervisor), nothing is held any more: what a page began,
//! only the last page ends.
class AutoPause : public QObject
{
    Q_OBJECT
public:
    explicit AutoPause(Desk &desk, QObject *parent = nullptr);

    //! Pauses for the page \a id. \a reason: a pause status, or empty; one that the server does
    //! not have counts as empty.
    void hold(const QString &id, const QString &reason);
    void release(const QString &id); //!< The last one: back to the state of before.
    bool holds(const QString &id) const { return m_holders.contains(id); }

Q_SIGNALS:
    void changed(); //!< What holds() says.

private:
    void followAgent();
    void followWish(const Intent &intent);
    void lapse();
    bool isPausedAlready() const;
    QString knownReason(const QString &reason) const;
    QString readyStatus(const QString &cause) const;

    Desk &m_desk;
    QSet<QString> m_holders{};
    std::optional<IntentId> m_wish{}; //!< Our pause.
    QString m_before{}; //!< Ready status to go back to, or empty.
    std::optional<QString> m_cause{}; //!< Of our pause, once it is seen.
    ShownState m_lastRest = ShownState::Unknown; //!< Ready or Pause: what calls go on top of.
    QString m_lastCause{};
};

} // namespace vigie::center
