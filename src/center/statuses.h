// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace vigie::xuc {
struct CtiStatuses;
struct UsersStatuses;
}

namespace vigie::center {

enum class StatusKind : quint8 {
    Ready,
    Pause, //!< A pause reason: pauses the agent in all queues.
    LoggedOut,
    Other
};

//! A presence status of the site, as an agent may choose it or as the cause of a pause.
struct Status
{
    QString name{}; //!< What travels: the reason of pauseAgent, the cause of a state.
    QString label{}; //!< displayName, else longName, else name.
    StatusKind kind = StatusKind::Other;
    QString color{}; //!< "#RRGGBB" or empty; only UsersStatuses tells it.

    bool operator==(const Status &) const = default;
};

//! The site's statuses: the old list (UsersStatuses) and the new one (CtiStatuses) merged by name.
class Statuses
{
public:
    const QList<Status> &all() const { return m_all; }
    QList<Status> ofKind(StatusKind kind) const;
    const Status *find(QStringView name) const; //!< Null: no such status.

    bool merge(const xuc::UsersStatuses &message); //!< True when something differs.
    bool merge(const xuc::CtiStatuses &message);

    bool operator==(const Statuses &) const = default;

private:
    struct Source
    {
        QString name{};
        QString label{};
        std::optional<StatusKind> kind{};
        QString color{};

        bool operator==(const Source &) const = default;
    };
    bool mergeSources();

    // Kept apart, since either list may come again or first.
    QList<Source> m_old{};
    QList<Source> m_new{};
    QList<Status> m_all{};
};

} // namespace vigie::center
