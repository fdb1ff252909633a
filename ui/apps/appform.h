// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/appcontent.h"
#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class InkLabel;
class PageForms;
class PageMenu;

//! An application whose page stands in the browser: which one, about whom, and "Done", since
//! nothing else can tell that the work there is over.
class AppForm : public Pane
{
    Q_OBJECT
public:
    AppForm(const AppContent &content, PageForms &forms, QWidget *parent = nullptr);

    void setContent(const AppContent &content);
    void setPausing(bool isPausing); //!< The agent is paused until the work is done.
    void setStand(AppContent::Stand stand);

Q_SIGNALS:
    void openRequested();
    void done();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    AppContent m_content;
    InkLabel *m_title;
    InkLabel *m_caller;
    InkLabel *m_opening;
    InkLabel *m_pause;
    InkLabel *m_problem;
    Button *m_again;
    Button *m_done;
    PageMenu *m_menu;
    bool m_isPausing = false;
    AppContent::Stand m_stand = AppContent::Stand::Opened;
};

} // namespace vigie::ui
