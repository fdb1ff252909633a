// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/paneltone.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    const auto portal = u"org.freedesktop.portal.Desktop"_s;
    const auto path = u"/org/freedesktop/portal/desktop"_s;
    const auto interface = u"org.freedesktop.portal.Settings"_s;
    const auto appearance = u"org.freedesktop.appearance"_s;
    const auto scheme = u"color-scheme"_s;
    constexpr uint prefersDark = 1;
    constexpr uint prefersLight = 2;

} // namespace

PanelTone::PanelTone(const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"GNOME"_s)) {
        m_isDark = true;
        return;
    }
    if (!m_session.isConnected())
        return;
    m_session.connect(portal, path, interface, u"SettingChanged"_s, this,
                      SLOT(hear(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(portal, path, interface, u"Read"_s);
    call << appearance << scheme;
    auto *watcher = new QDBusPendingCallWatcher(m_session.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(reply.value().variant());
    });
}

void PanelTone::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == scheme)
        take(value.variant());
}

void PanelTone::take(QVariant value)
{
    // Read() wraps its answer twice.
    if (value.userType() == qMetaTypeId<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    std::optional<bool> isDark;
    if (value.toUInt() == prefersDark)
        isDark = true;
    else if (value.toUInt() == prefersLight)
        isDark = false;
    if (std::exchange(m_isDark, isDark) != isDark)
        Q_EMIT changed();
}

} // namespace vigie::ui
