// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/idleclock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include <xcb/screensaver.h>
#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    using std::chrono::milliseconds;

    //! Null: no X server, or one that does not see all of the computer.
    xcb_connection_t *wholeServer()
    {
        if (qEnvironmentVariable("XDG_SESSION_TYPE") == "wayland"_L1)
            return nullptr;
        const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        return x11 ? x11->connection() : nullptr;
    }

    bool canTell(xcb_connection_t *server)
    {
        const auto *extension = xcb_get_extension_data(server, &xcb_screensaver_id);
        return extension && extension->present != 0;
    }

    std::optional<milliseconds> serversIdleTime(xcb_connection_t *server)
    {
        const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(server)).data->root;
        struct Free
        {
            void operator()(void *what) const { std::free(what); }
        };
        const std::unique_ptr<xcb_screensaver_query_info_reply_t, Free> reply(
            xcb_screensaver_query_info_reply(server, xcb_screensaver_query_info(server, root),
                                             nullptr));
        return reply ? std::optional(milliseconds(reply->ms_since_user_input)) : std::nullopt;
    }

} // namespace

IdleClock::IdleClock(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    xcb_connection_t *server = wholeServer();
    m_hasServer = server && canTell(server);
    if (m_session.isConnected())
        askCompositor([](milliseconds) {});
}

void IdleClock::ask(const Answer &answer)
{
    if (m_hasCompositor) {
        askCompositor(answer);
        return;
    }
    xcb_connection_t *server = m_hasServer ? wholeServer() : nullptr;
    if (!server)
        return;
    if (const auto idle = serversIdleTime(server))
        answer(*idle);
}

void IdleClock::askCompositor(const Answer &answer)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.gnome.Mutter.IdleMonitor"_s, u"/org/gnome/Mutter/IdleMonitor/Core"_s,
        u"org.gnome.Mutter.IdleMonitor"_s, u"GetIdletime"_s);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer] {
        watcher->deleteLater();
        const QDBusPendingReply<qulonglong> reply = *watcher;
        const bool wasThere = isThere();
        m_hasCompositor = !reply.isError();
        if (isThere() != wasThere)
            Q_EMIT thereChanged();
        if (m_hasCompositor)
            answer(milliseconds(qint64(reply.value())));
    });
}

} // namespace vigie::ui
