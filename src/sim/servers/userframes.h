// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace vigie::sim {

struct Line;
struct Status;
struct User;
enum class PhoneStatus : qint8;

//! Messages about the session, the user and his line: documented in the user API, 2.1 and 2.3.
namespace frames {

    QByteArray loggedOn();
    QByteArray error(const QString &text);
    QByteArray userConfigUpdate(const User &user);
    QByteArray usersStatuses(const QList<Status> &statuses);
    QByteArray ctiStatuses(const QList<Status> &statuses);
    QByteArray userStatusUpdate(const User &user);
    QByteArray rightProfile(const User &user);
    QByteArray userPreferences(const User &user); //!< All keys.
    QByteArray userPreference(const User &user, const QString &key); //!< The changed one.
    QByteArray phoneStatusUpdate(PhoneStatus status);
    QByteArray voiceMailStatusUpdate(const User &user);
    QByteArray userDisplayName(const User &user);
    QByteArray lineConfig(const Line *line); //!< nullptr: the user has no line.
    QByteArray iceConfig(); //!< The documented shape; nobody listens at its addresses.
    QByteArray phoneHintStatusEvent(const QString &number, PhoneStatus status);

} // namespace frames

} // namespace vigie::sim
