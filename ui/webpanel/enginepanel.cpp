// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webpanel/enginepanel.h"

#include "ui/webpanel/enginepage.h"
#include "ui/webpanel/schemefilter.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>

namespace vigie::ui {

EnginePanel::EnginePanel(WebPanelListener &listener, const WebPanelRules &rules, QWidget *parent)
    // Without a name it is off the record: no cookie, cache or history outlives the panel.
    : m_profile(std::make_unique<QWebEngineProfile>())
    , m_page(std::make_unique<EnginePage>(*m_profile, listener, rules))
    , m_view(new QWebEngineView(parent))
{
    m_profile->setUrlRequestInterceptor(new SchemeFilter(m_profile.get()));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false); // A file that is dropped would be read by the page.
    m_view->setPage(m_page.get());
}

//! First the view, then its page, and the profile last: the engine expects that order.
EnginePanel::~EnginePanel()
{
    const std::unique_ptr<QWebEngineView> view(m_view.get());
    m_view.clear();
}

QWidget *EnginePanel::widget()
{
    return m_view;
}

void EnginePanel::load(const QUrl &url)
{
    m_url = url;
    m_page->load(url);
}

void EnginePanel::reload()
{
    m_page->load(m_page->url().isEmpty() ? m_url : m_page->url());
}

} // namespace vigie::ui
