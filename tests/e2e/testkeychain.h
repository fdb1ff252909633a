// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Passwords kept in a real keychain; run beside one (tests/cli/with-keyring.sh).
class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKeptPasswordSignsInByItself();
    void aRefusedPasswordIsTakenOut();
    void signingOutForgetsWhenAsked();
};

//! The same form on a computer without a keychain.
class TestNoKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAKeychainNothingIsKept();
};

} // namespace vigie::e2e
