// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The XCI of a profile: its fields, and what is said of one that stands in the wrong place.
class TestAdminProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theProfilesDialogOpensTheAdministration();
    void anXciIsNoServerToSignInTo();
    void anEntitysAdministratorSeesHisOwnAlone();
};

//! With a keychain of the system's.
class TestAdminKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeptPasswordSignsInByItself();
    void aKeptTokenIsNotAskedForAgain();
};

} // namespace vigie::e2e
