// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "person.h"
#include "simprocess.h"

#include <memory>

namespace vigie::ui {
class SupervisorPlace;
class Workspace;
}

namespace vigie::e2e {

//! A supervisor at a floor that stands still but for what a test says of its queues.
struct WatchFloor
{
    SimProcess sim{};
    std::unique_ptr<Person> person{};
    QString login{};

    bool open(const QString &who = QStringLiteral("super1"),
              const QString &phone = QStringLiteral("1901"));
    ui::Workspace *workspace();
    ui::SupervisorPlace *place();
    QueueId queue(const QString &number); //!< By its number.
    QString label(const QString &number);
    void setWaiting(const QString &number, int calls, int longestWait = 0);
    void say(const QString &message, const QJsonObject &content); //!< As the server would.
    void calmDown(); //!< Nobody waits anywhere.
    bool openTab(const QString &name); //!< Of the floor.
    QString railName(int entry); //!< As a screen reader hears it.

private:
    void tell(QueueId queue, int calls, int longestWait);
};

} // namespace vigie::e2e
