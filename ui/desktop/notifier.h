// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/notice.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QObject>

namespace vigie::ui {

//! The desktop's notification service (org.freedesktop.Notifications), which may be missing, come
//! later, or die in the middle. Nothing waits for it.
//!
//! Urgent notices that are still open are told again to a service that comes anew.
class Notifier : public QObject
{
    Q_OBJECT
public:
    //! \a bus may be one that is not connected: then nothing is told, and nothing fails.
    explicit Notifier(const QDBusConnection &bus, QObject *parent = nullptr);

    bool isThere() const { return m_service == Service::There; }
    bool playsSounds() const { return m_capabilities.contains(QLatin1String("sound")); }
    //! From now on the discreet words are shown, also in place of what was told before. What was
    //! told discreetly stays so; an urgent one is told anew.
    void setDiscreet(bool isDiscreet);
    void notify(const Notice &notice);
    void close(const QString &tag); //!< Nothing if it is not open.
    void closeAll();

Q_SIGNALS:
    void actionInvoked(const QString &tag, vigie::ui::NoticeAction action);
    void closedByPerson(const QString &tag);
    void thereChanged(); //!< isThere() may differ.

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &key);
    void onNotificationClosed(uint id, uint reason);

private:
    enum class Service { Unknown, There, Missing };
    //! One that was told, or waits to be.
    struct Shown
    {
        Notice notice{};
        uint id = 0; //!< The service's; 0: it has not answered yet.
        bool isSent = false; //!< On its way: its id comes with the answer.
        bool isOutdated = false; //!< Changed meanwhile: to be sent again.
        bool isClosed = false; //!< Closed meanwhile: to be closed as soon as it has an id.
        bool hasSounded = false;
    };

    void askCapabilities();
    void serviceChanged(bool isThere);
    void send(const QString &tag);
    void answered(const QString &tag, uint id);
    void closeId(uint id);
    QVariantMap hintsOf(const Shown &shown) const;
    QString tagOf(uint id) const;
    QStringList actionsOf(const Notice &notice) const;
    QString bodyOf(const Notice &notice) const;
    static QString keyOf(NoticeAction action);
    static QString wordsOf(NoticeAction action);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    QHash<QString, Shown> m_shown;
    QStringList m_capabilities;
    Service m_service = Service::Unknown;
    bool m_isDiscreet = false;
    uint m_life = 0; //!< Grows with each life of the service: answers of a former one are void.
};

} // namespace vigie::ui
