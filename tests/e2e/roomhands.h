// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigie::e2e {

class Person;

//! Shows the page behind the tab of that name. False: there is no such tab.
bool openPage(Person &person, const QString &title);
bool hasPage(Person &person, const QString &title);

} // namespace vigie::e2e
