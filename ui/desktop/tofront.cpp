// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tofront.h"

#include <QGuiApplication>
#include <QWidget>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <memory>
#include <string_view>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr auto waylandToken = "XDG_ACTIVATION_TOKEN";

    struct Free
    {
        void operator()(void *what) const { std::free(what); }
    };

    xcb_atom_t atomOf(xcb_connection_t *server, std::string_view name)
    {
        const std::unique_ptr<xcb_intern_atom_reply_t, Free> reply(xcb_intern_atom_reply(
            server, xcb_intern_atom(server, 0, std::uint16_t(name.size()), name.data()), nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }

    void sendToRoot(xcb_connection_t *server, std::uint32_t mask,
                    const xcb_client_message_event_t &message)
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
        xcb_send_event(server, 0, root, mask, reinterpret_cast<const char *>(&message));
        xcb_flush(server);
    }

    xcb_client_message_event_t messageOf(xcb_atom_t type, std::uint8_t format, WId window)
    {
        xcb_client_message_event_t message{};
        message.response_type = XCB_CLIENT_MESSAGE;
        message.format = format;
        message.window = xcb_window_t(window);
        message.type = type;
        return message;
    }

    //! As the window manager specification wants it: by an application, with the time of the
    //! person's own click.
    void askWindowManager(xcb_connection_t *server, WId window, quint32 time)
    {
        constexpr std::uint32_t byApplication = 1;
        auto wish = messageOf(atomOf(server, "_NET_ACTIVE_WINDOW"), 32, window);
        wish.data.data32[0] = byApplication;
        wish.data.data32[1] = time;
        sendToRoot(server,
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT, wish);
    }

    //! The start is over, though it brought no window of its own: the pointer is busy until then.
    //! Startup notification specification: one text in pieces of 20, with its zero.
    void endStart(xcb_connection_t *server, WId window, QByteArray id)
    {
        constexpr qsizetype piece = 20;
        id.replace('\\', "\\\\").replace('"', "\\\"");
        const QByteArray text = "remove: ID=\"" + id + "\"" + '\0';
        for (qsizetype at = 0; at < text.size(); at += piece) {
            auto message = messageOf(
                atomOf(server, at == 0 ? "_NET_STARTUP_INFO_BEGIN" : "_NET_STARTUP_INFO"), 8,
                window);
            const QByteArray part = text.mid(at, piece);
            std::copy(part.begin(), part.end(), std::begin(message.data.data8));
            sendToRoot(server, XCB_EVENT_MASK_PROPERTY_CHANGE, message);
        }
    }

} // namespace

QString startToken()
{
    const QString token = qEnvironmentVariable(waylandToken);
    return token.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : token;
}

quint32 startTime(const QByteArray &startupId)
{
    constexpr QByteArrayView mark = "_TIME";
    const qsizetype at = startupId.lastIndexOf(mark);
    return at < 0 ? 0 : startupId.mid(at + mark.size()).toUInt();
}

void bringToFront(QWidget &window, const QString &token)
{
    // Qt's plug-in for Wayland takes the token from there with the next activation, and has no
    // other door for it in Qt 6.4.
    const bool isWayland = QGuiApplication::platformName().startsWith("wayland"_L1);
    if (isWayland && !token.isEmpty())
        qputenv(waylandToken, token.toUtf8());
    if (window.isMinimized())
        window.showNormal();
    window.show();
    window.raise();
    window.activateWindow();
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11 || token.isEmpty())
        return;
    if (const quint32 time = startTime(token.toUtf8()))
        askWindowManager(x11->connection(), window.winId(), time);
    endStart(x11->connection(), window.winId(), token.toUtf8());
}

} // namespace vigie::ui
