// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/applicationpages.h"

#include "ui/apps/poplist.h"
#include "ui/directory/customerpage.h"
#include "ui/shell/agentpages.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace vigie::ui {

namespace {

    //! Where words stand that are being written.
    bool isBeingWritten(const QWidget *widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return !line->isReadOnly() && !line->text().isEmpty();
        if (const auto *text = qobject_cast<const QTextEdit *>(widget))
            return !text->isReadOnly();
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            return !text->isReadOnly();
        return false;
    }

} // namespace

ApplicationPages::ApplicationPages(center::Desk &desk, const Apps::Site &site,
                                   const AppTools &tools, AgentPages &pages, QObject *parent)
    : QObject(parent)
    , m_pages(pages)
    , m_apps(new Apps(desk, site, tools, this))
{
    connect(m_apps, &Apps::told, this, &ApplicationPages::told);
    connect(m_apps, &Apps::frontRequested, this, &ApplicationPages::bring);
    connect(m_apps, &Apps::pageOpened, this, [this](PlacePage *page, bool isForFront) {
        m_pages.add(page);
        if (isForFront)
            bring(page);
    });
    connect(m_apps, &Apps::pageClosed, this, [this](PlacePage *page) { m_pages.remove(page); });
    connect(m_apps, &Apps::customerRequested, this, [this] {
        if (m_pages.customer())
            bring(m_pages.customer());
    });
    if (m_pages.customer())
        m_pages.customer()->setAside(m_apps->popList());
    m_apps->start();
}

//! Never takes the page away under who writes on it.
void ApplicationPages::bring(PlacePage *page)
{
    const QWidget *focus = QApplication::focusWidget();
    const PlacePage *front = m_pages.front();
    const bool isBusy = front && focus && front->isAncestorOf(focus) && isBeingWritten(focus);
    if (!isBusy)
        m_pages.show(page);
}

} // namespace vigie::ui
