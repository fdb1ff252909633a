// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagechoices.h"
#include "ui/apps/webpanels.h"

#include <QCoreApplication>

namespace vigie::ui {

//! How a page is shown in the end: what was decided for its origin, as far as this computer can.
class PageForms
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::PageForms)
public:
    explicit PageForms(site::PageChoices &choices) : m_choices(choices) { }

    site::PageChoices &choices() const { return m_choices; }
    WebPanelPlugin *plugin() { return m_panels.plugin(); }
    //! Where nobody decided: in the window if the site allows it, else in the browser.
    site::PageForm formOf(const QUrl &page);
    bool canEmbed(const QUrl &page);
    //! Why the pages of that origin cannot be shown so, for people; empty: they can.
    QString obstacle(const QString &origin, site::PageForm form);

    static QString name(site::PageForm form); //!< As a choice in a menu.

private:
    site::PageChoices &m_choices;
    WebPanels m_panels;
};

} // namespace vigie::ui
