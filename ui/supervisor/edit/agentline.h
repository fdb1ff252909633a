// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/supervisor/floortools.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

class AgentActions;
class Button;
class ChoiceBox;
class Words;

//! Under an agent's name: state, phone, group to be changed, and logging in or out at once.
class AgentLine : public QWidget
{
    Q_OBJECT
public:
    //! \a group: chosen before and not saved.
    AgentLine(const FloorParts &parts, AgentId agent, std::optional<GroupId> group,
              QWidget *parent);

    void refresh();

Q_SIGNALS:
    void groupChosen(std::optional<vigie::GroupId> group); //!< Empty: the one he is in.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshGroups();
    void refreshVerb();
    center::AgentVerb verb() const; //!< What the state leaves to be asked.

    const FloorParts m_parts;
    const AgentId m_agent;
    std::optional<GroupId> m_chosen;
    QWidget *m_glyph;
    Words *m_state;
    Words *m_time;
    Words *m_phone;
    ChoiceBox *m_group;
    Button *m_verb;
    AgentActions *m_actions;
};

} // namespace vigie::ui
