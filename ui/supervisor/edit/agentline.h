// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/supervisor/floortools.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

struct AgentDraft;
class AgentActions;
class Button;
class ChoiceBox;
class Words;

//! Under an agent's name: state, phone, group to be changed, and logging in or out at once; a
//! group that somebody else changes meanwhile is marked.
class AgentLine : public QWidget
{
    Q_OBJECT
public:
    //! \a draft outlives it.
    AgentLine(const FloorParts &parts, const AgentDraft &draft, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void groupChosen(std::optional<vigie::GroupId> group); //!< Empty: the one he is in.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refreshGroups();
    void refreshNews();
    QString nameOf(GroupId group) const;
    void refreshVerb();
    center::AgentVerb verb() const; //!< What the state leaves to be asked.

    const FloorParts m_parts;
    const AgentDraft &m_draft;
    QWidget *m_glyph;
    Words *m_state;
    Words *m_time;
    Words *m_phone;
    ChoiceBox *m_group;
    Button *m_verb;
    Words *m_news; //!< That somebody else changed the group meanwhile.
    AgentActions *m_actions;
};

} // namespace vigie::ui
