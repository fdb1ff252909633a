// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>
#include <QtPlugin>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

// What the program and the plug-in with the browser engine know of each other. Nothing here needs
// the engine, and no signals cross: either side may be built without the other.
namespace vigie::ui {

//! What a panel tells its tab.
class WebPanelListener
{
public:
    virtual void pageDone() = 0; //!< Said by the page itself, from an origin that may say so.
    virtual void pageLoaded(bool isWell) = 0;
    virtual void pageLost() = 0; //!< Its process ended: reload() shows it again.
    virtual void pageWanted(const QUrl &url) = 0; //!< The page opens another, of an allowed origin.
    virtual void pageRefused(const QUrl &url) = 0; //!< It wanted to go where it may not.

protected:
    WebPanelListener() = default;
    ~WebPanelListener() = default;
    Q_DISABLE_COPY_MOVE(WebPanelListener)
};

//! One page, off the record, alone with its own storage.
class WebPanel
{
public:
    WebPanel() = default;
    virtual ~WebPanel() = default;
    Q_DISABLE_COPY_MOVE(WebPanel)

    virtual QWidget *widget() = 0; //!< Its parent's.
    virtual void load(const QUrl &url) = 0;
    virtual void reload() = 0;
};

//! Where a page may be and go.
struct WebPanelRules
{
    QStringList origins{}; //!< "https://host[:port]"; "https://*.host" means those below it.
    std::function<bool(const QUrl &page)> isAllowed{}; //!< The same, judged by the program.
};

class WebPanelPlugin
{
public:
    WebPanelPlugin() = default;
    virtual ~WebPanelPlugin() = default;
    Q_DISABLE_COPY_MOVE(WebPanelPlugin)

    //! False: the engine would run without its sandbox here, as it does for root.
    virtual bool isSafe() const = 0;
    //! The listener outlives the panel, the panel its widget's parent or the other way round.
    virtual std::unique_ptr<WebPanel> make(WebPanelListener &listener, const WebPanelRules &rules,
                                           QWidget *parent)
        = 0;
};

} // namespace vigie::ui

#define VIGIE_WEBPANEL_IID "org.vigie.WebPanelPlugin/1"
Q_DECLARE_INTERFACE(vigie::ui::WebPanelPlugin, VIGIE_WEBPANEL_IID)
