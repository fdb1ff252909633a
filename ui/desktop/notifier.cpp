// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr auto service = "org.freedesktop.Notifications"_L1;
    constexpr auto path = "/org/freedesktop/Notifications"_L1;
    constexpr int untilClosed = 0;
    constexpr int asTheServiceLikes = -1;

    QDBusMessage callOf(QLatin1StringView method, const QVariantList &arguments = {})
    {
        QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, method);
        call.setArguments(arguments);
        return call;
    }

    QString categoryOf(site::NoticeKind kind)
    {
        switch (kind) {
        case site::NoticeKind::QueueCall:
        case site::NoticeKind::DirectCall:
            return u"call.incoming"_s;
        case site::NoticeKind::MissedCall:
            return u"call.unanswered"_s;
        case site::NoticeKind::Message:
            return u"im.received"_s;
        case site::NoticeKind::LinkLost:
            return u"network.disconnected"_s;
        case site::NoticeKind::CallbackPeriod:
        case site::NoticeKind::QueueAlarm:
        case site::NoticeKind::ListenedTo:
        case site::NoticeKind::IdleReady:
            return u"x-vigie.news"_s;
        }
        return {};
    }

} // namespace

Notifier::Notifier(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_watcher(service, bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    if (!m_bus.isConnected()) {
        m_service = Service::Missing;
        return;
    }
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this,
            [this] { serviceChanged(true); });
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { serviceChanged(false); });
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this,
                  SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onNotificationClosed(uint, uint)));
    askCapabilities();
}

void Notifier::askCapabilities()
{
    // Also what starts a service that the bus starts on demand.
    const uint life = m_life;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("GetCapabilities"_L1)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, life] {
        watcher->deleteLater();
        if (life != m_life)
            return;
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_service = reply.isError() ? Service::Missing : Service::There;
        m_capabilities = reply.isError() ? QStringList() : reply.value();
        if (!isThere())
            m_shown.removeIf([](const auto &each) { return !each->notice.isUrgent; });
        Q_EMIT thereChanged();
        if (isThere()) {
            const QStringList tags = m_shown.keys();
            for (const QString &tag : tags)
                send(tag);
        }
    });
}

void Notifier::serviceChanged(bool isThere)
{
    ++m_life;
    m_service = isThere ? Service::Unknown : Service::Missing;
    // Ids of the former life mean nothing; what was told in it and is no call is old news.
    m_shown.removeIf([isThere](const auto &each) {
        return each->isClosed || (!isThere && !each->notice.isUrgent);
    });
    for (Shown &each : m_shown)
        each = Shown{.notice = each.notice};
    if (isThere)
        askCapabilities();
    else
        Q_EMIT thereChanged();
}

void Notifier::notify(const Notice &notice)
{
    // Without a service an urgent one waits for it as long as it is true; the others are void.
    if (m_service == Service::Missing && !notice.isUrgent)
        return;
    Shown &shown = m_shown[notice.tag];
    if (shown.notice == notice && !shown.isClosed)
        return;
    shown.notice = notice;
    shown.isClosed = false;
    if (m_service == Service::There)
        send(notice.tag);
}

void Notifier::send(const QString &tag)
{
    Shown &shown = m_shown[tag];
    if (shown.isSent) {
        shown.isOutdated = true;
        return;
    }
    shown.isSent = true;
    shown.isOutdated = false;
    const Notice &notice = shown.notice;
    const QVariantList arguments{u"Vigie"_s,     shown.id,
                                 u"vigie"_s,     m_isDiscreet ? notice.discreetTitle : notice.title,
                                 bodyOf(notice), actionsOf(notice),
                                 hintsOf(shown), notice.isUrgent ? untilClosed : asTheServiceLikes};
    shown.hasSounded = true;
    const uint life = m_life;
    auto *watcher
        = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf("Notify"_L1, arguments)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, tag, life] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (life == m_life)
            answered(tag, reply.isError() ? 0 : reply.value());
    });
}

QVariantMap Notifier::hintsOf(const Shown &shown) const
{
    const Notice &notice = shown.notice;
    QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(notice.isUrgent ? 2 : 1))},
                      {u"category"_s, categoryOf(notice.kind)},
                      {u"desktop-entry"_s, u"vigie"_s}};
    // A service that plays would play something of its own where nothing is asked for.
    if (playsSounds() && !notice.sound.isEmpty() && !shown.hasSounded)
        hints.insert(u"sound-name"_s, notice.sound);
    else if (playsSounds())
        hints.insert(u"suppress-sound"_s, true);
    return hints;
}

void Notifier::setDiscreet(bool isDiscreet)
{
    if (std::exchange(m_isDiscreet, isDiscreet) == isDiscreet || !isThere())
        return;
    const QStringList tags = m_shown.keys();
    for (const QString &tag : tags) {
        // Back at the computer, old news are not told a second time.
        const Shown &shown = m_shown[tag];
        if (!shown.isClosed && (isDiscreet || shown.notice.isUrgent))
            send(tag);
    }
}

void Notifier::answered(const QString &tag, uint id)
{
    const auto at = m_shown.find(tag);
    if (at == m_shown.end())
        return;
    at->isSent = false;
    at->id = id;
    if (id == 0 || at->isClosed) {
        if (id != 0)
            closeId(id);
        m_shown.erase(at);
    } else if (at->isOutdated) {
        send(tag);
    }
}

void Notifier::close(const QString &tag)
{
    const auto at = m_shown.find(tag);
    if (at == m_shown.end())
        return;
    if (at->isSent) {
        at->isClosed = true;
        return;
    }
    if (at->id != 0)
        closeId(at->id);
    m_shown.erase(at);
}

void Notifier::closeAll()
{
    const QStringList tags = m_shown.keys();
    for (const QString &tag : tags)
        close(tag);
}

void Notifier::closeId(uint id)
{
    m_bus.asyncCall(callOf("CloseNotification"_L1, {id}));
}

QString Notifier::tagOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

void Notifier::onActionInvoked(uint id, const QString &key)
{
    const QString tag = tagOf(id);
    if (tag.isEmpty())
        return; // Another program's.
    for (const NoticeAction action :
         {NoticeAction::Answer, NoticeAction::Decline, NoticeAction::Open, NoticeAction::Pause}) {
        if (keyOf(action) == key)
            Q_EMIT actionInvoked(tag, action);
    }
}

void Notifier::onNotificationClosed(uint id, uint reason)
{
    constexpr uint byPerson = 2;
    const QString tag = tagOf(id);
    if (tag.isEmpty())
        return;
    // What is on its way again gets an id of its own.
    if (m_shown.value(tag).isSent)
        m_shown[tag].id = 0;
    else
        m_shown.remove(tag);
    if (reason == byPerson)
        Q_EMIT closedByPerson(tag);
}

QStringList Notifier::actionsOf(const Notice &notice) const
{
    if (!m_capabilities.contains("actions"_L1))
        return {};
    QStringList actions;
    for (const NoticeAction action : notice.actions)
        actions << keyOf(action) << wordsOf(action);
    return actions;
}

QString Notifier::bodyOf(const Notice &notice) const
{
    // A caller's name is a stranger's text: it is never markup.
    const QString &body = m_isDiscreet ? notice.discreetBody : notice.body;
    return m_capabilities.contains("body-markup"_L1) ? body.toHtmlEscaped() : body;
}

QString Notifier::keyOf(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Answer:
        return u"answer"_s;
    case NoticeAction::Decline:
        return u"decline"_s;
    case NoticeAction::Open:
        return u"default"_s; // A click on the notice itself.
    case NoticeAction::Pause:
        return u"pause"_s;
    }
    return {};
}

QString Notifier::wordsOf(NoticeAction action)
{
    switch (action) {
    case NoticeAction::Answer:
        //: Button of a notification of the desktop.
        return tr("Answer", "verb");
    case NoticeAction::Decline:
        //: Button of a notification of the desktop.
        return tr("Decline", "verb");
    case NoticeAction::Open:
        //: Button of a notification of the desktop: shows the window.
        return tr("Show Vigie");
    case NoticeAction::Pause:
        //: Button of a notification of the desktop.
        return tr("Pause", "verb");
    }
    return {};
}

} // namespace vigie::ui
