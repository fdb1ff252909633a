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

//! The line above an embedded page: where it comes from, since when it is open, what may be done.
class WebHead : public Pane
{
    Q_OBJECT
public:
    WebHead(const AppContent &content, PageForms &forms, QWidget *parent = nullptr);

    void setContent(const AppContent &content);
    void setPausing(bool isPausing);

Q_SIGNALS:
    void reloadRequested();
    void browserRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    AppContent m_content;
    InkLabel *m_host;
    InkLabel *m_opening;
    InkLabel *m_pause;
    Button *m_reload;
    Button *m_browser;
    PageMenu *m_menu;
    bool m_isPausing = false;
};

} // namespace vigie::ui
