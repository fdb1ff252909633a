// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::e2e {

class Person;

//! Signs in as agentN on line 1000 + N and goes on pause, so that no queue's call comes between.
bool enterPaused(Person &person, const QString &login);

//! Shows the page behind the tab of that name. False: there is no such tab.
bool openPage(Person &person, const QString &title);
bool hasPage(Person &person, const QString &title);

} // namespace vigie::e2e
