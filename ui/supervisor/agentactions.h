// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/supervisorverbs.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>
#include <vector>

class QMenu;

namespace vigie::center {
class Desk;
struct Intent;
}

namespace vigie::ui {

class KeyMap;

//! What a person may ask of agents on the floor: menus that say why something makes no sense, the
//! question for a line where none is known, and the words for what became of it.
class AgentActions : public QObject
{
    Q_OBJECT
public:
    using Agents = std::vector<AgentId>;

    //! Questions stand over \a window's window.
    AgentActions(center::Desk &desk, center::SupervisorVerbs &verbs, const KeyMap &keys,
                 QWidget *window);

    //! Why \a verb makes sense on none of them; empty: it does.
    QString obstacle(center::AgentVerb verb, const Agents &agents) const;
    //! \a argument: of pause and ready the name of a status; empty: the plain one.
    void ask(center::AgentVerb verb, const Agents &agents, const QString &argument = {});
    void addAll(QMenu &menu, const Agents &agents); //!< Every verb.
    void addPauses(QMenu &menu, const Agents &agents); //!< The site's pause reasons.
    bool hasReasons() const; //!< The site has pause reasons.
    QString wordsOf(center::AgentVerb verb, const QString &argument) const; //!< "Lunch", "Log out".

Q_SIGNALS:
    void asked(vigie::center::VerbRunId run);
    //! Listening or calling was not done, and why.
    void ownPhoneFailed(vigie::AgentId agent, const QString &sentence);

private:
    void add(QMenu &menu, center::AgentVerb verb, const Agents &agents);
    void askForLine(AgentId agent);
    void start(center::AgentVerb verb, const Agents &agents, const QString &argument);
    void followOwnPhone(const center::Intent &intent);

    center::Desk &m_desk;
    center::SupervisorVerbs &m_verbs;
    const KeyMap &m_keys;
    QPointer<QWidget> m_window;
    std::optional<std::pair<center::IntentId, AgentId>> m_ownPhone{}; //!< Listening or calling.
};

} // namespace vigie::ui
