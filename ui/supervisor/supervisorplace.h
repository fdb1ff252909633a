// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/widgets/statusbar.h"

#include <QWidget>

namespace vigie::ui {

class AgentView;
class CallbackView;
class GridPage;
class PageBook;
class QueueView;
class WallChooser;
class Words;

//! The floor: where a supervisor looks at queues and agents, each in a view of its own.
class SupervisorPlace : public QWidget
{
    Q_OBJECT
public:
    explicit SupervisorPlace(const FloorParts &parts, QWidget *parent = nullptr);

    GridPage *globalView() const { return m_global; }
    GridPage *groupView() const { return m_groups; }
    QueueView *queueView() const { return m_queues; }
    AgentView *agentView() const { return m_agents; }
    CallbackView *callbackView() const { return m_callbacks; }
    QList<StatusBar::KeyHint> keyHints() const;
    void setCompactRows(bool isCompact);
    //! Goes on where \a old stands, which is the same place in another language.
    void adopt(SupervisorPlace &old);
    //! Whether the rights that the server told open the floor to the person.
    static bool isOpenTo(const center::Desk &desk);

Q_SIGNALS:
    void keyHintsChanged();

private:
    QWidget *makeWallButton(QWidget *bar);
    void showPerson();
    void showLink();

    center::Desk &m_desk;
    PageBook *m_book;
    GridPage *m_global;
    GridPage *m_groups;
    QueueView *m_queues;
    AgentView *m_agents;
    CallbackView *m_callbacks;
    WallChooser *m_wall; //!< At the right, while it is asked for.
    Words *m_name;
    Words *m_role;
};

} // namespace vigie::ui
