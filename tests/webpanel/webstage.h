// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/webpanel/webpanel.h"

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QWidget>

#include <sys/types.h>

#include <memory>

namespace vigie::web {

//! Counts what a panel tells.
class Listener final : public ui::WebPanelListener
{
public:
    void pageDone() override { ++done; }
    void pageLoaded(bool isWell) override { ++(isWell ? loaded : failed); }
    void pageLost() override { ++lost; }
    void pageWanted(const QUrl &url) override { wanted.append(url); }
    void pageRefused(const QUrl &url) override { refused.append(url); }

    int done = 0;
    int loaded = 0;
    int failed = 0;
    int lost = 0;
    QList<QUrl> wanted;
    QList<QUrl> refused;
};

//! Serves pages with a script of their own, by path. A page tells what became of it by asking for
//! "/told/WORD".
class PageServer : public QTcpServer
{
public:
    bool open(); //!< On the loopback.
    QUrl url(const QString &path) const;
    QString origin() const { return url({}).toString(); }
    //! The whole answer for a path, from its status line on; "%PORT%" becomes the server's port.
    void answer(const QByteArray &path, const QByteArray &head, const QByteArray &body = {});
    void script(const QByteArray &path, const QByteArray &code); //!< A page that runs it.

    QByteArrayList asked; //!< Paths, in order.
    bool wasTold(const QByteArray &word) const { return asked.contains("/told/" + word); }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QHash<QByteArray, QByteArray> m_answers;
};

//! The plug-in, loaded as the program loads it, and one panel in a window.
class WebStage
{
public:
    //! Empty: it is loaded, and says that it is safe here.
    QString load();
    void make(const QStringList &origins); //!< A fresh panel that may be there.
    void clear();
    void click(const QPoint &place); //!< By the mouse, in the page.

    ui::WebPanel &panel() { return *m_panel; }
    QWidget &window() { return *m_window; }
    const Listener &heard() const { return *m_listener; }

private:
    ui::WebPanelPlugin *m_plugin = nullptr;
    std::unique_ptr<Listener> m_listener;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ui::WebPanel> m_panel;
};

//! The engine's processes that draw this one's pages.
QList<pid_t> renderers();
//! Whether the kernel filters what that process may ask of it.
bool isConfined(pid_t pid);
bool hasSandbox(); //!< The environment leaves it on.

} // namespace vigie::web
