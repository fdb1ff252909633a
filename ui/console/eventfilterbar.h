// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/eventmodel.h"
#include "ui/widgets/pane.h"

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Button;
class ChoicePanel;
class Field;
class InkLabel;
class Segments;

//! What is shown of the events, and what is done with all of them: hold, save, clear.
class EventFilterBar : public Pane
{
    Q_OBJECT
public:
    EventFilterBar(EventModel &model, const center::ContactCenter &center,
                   QWidget *parent = nullptr);

    void focusFilter();
    void setHeld(bool isHeld);

Q_SIGNALS:
    void holdRequested(bool isHeld);
    void saveRequested();
    void clearRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameParts();
    void listenToFilters();
    void retranslate();
    void showErrors();
    void showChoices();
    void openKinds();
    void openAgents();

    EventModel &m_model;
    const center::ContactCenter &m_center;
    Segments *m_segments;
    Field *m_filter;
    Button *m_kinds;
    Button *m_agent;
    InkLabel *m_kept;
    Button *m_hold;
    Button *m_save;
    Button *m_clear;
    ChoicePanel *m_kindsPanel;
    ChoicePanel *m_agentsPanel;
};

} // namespace vigie::ui
