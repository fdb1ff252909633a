// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webpanel/webpanel.h"

#include <QObject>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QWebEngineProfile;
class QWebEngineView;
QT_END_NAMESPACE

namespace vigie::ui {

class EnginePage;

//! A view of its own profile, which keeps nothing.
class EnginePanel : public QObject, public WebPanel
{
    Q_OBJECT
public:
    EnginePanel(WebPanelListener &listener, const WebPanelRules &rules, QWidget *parent);
    ~EnginePanel() override;

    QWidget *widget() override;
    void load(const QUrl &url) override;
    void reload() override;

private:
    QUrl m_url; //!< A page whose process died has none of its own.
    std::unique_ptr<QWebEngineProfile> m_profile; //!< Outlives its page.
    std::unique_ptr<EnginePage> m_page;
    QPointer<QWebEngineView> m_view;
};

} // namespace vigie::ui
