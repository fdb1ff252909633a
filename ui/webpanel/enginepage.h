// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webpanel/webpanel.h"

#include <QWebChannel>
#include <QWebEnginePage>

namespace vigie::ui {

//! The page: strange content, kept to the origins that the administrator allowed, with every wish
//! for more of this computer refused.
class EnginePage : public QWebEnginePage
{
    Q_OBJECT
public:
    EnginePage(QWebEngineProfile &profile, WebPanelListener &listener, const WebPanelRules &rules);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;

private:
    void restrict();
    void listen();
    void hear(const QString &origin);
    void openWindow(const QUrl &url, bool isAsked);

    WebPanelListener &m_listener;
    const WebPanelRules m_rules;
    QWebChannel m_channel;
};

} // namespace vigie::ui
