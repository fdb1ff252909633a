// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Leaks on purpose: each case but the last passes by itself, and fails by the account at the end
//! (Residue).
class TestResidue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenInAFile();
    void aTypedPasswordInTheLog();
    void aNameInTheLog();
    void aNumberOutsideTheStore();
    void aNameInTheSettings();
    void aNameInTheDataFolder();
    void aTokenInTheStateFolder();
    void aStoreThatOthersMayRead();
    void aPrivateStoreMayNamePeople();
};

} // namespace vigie::e2e
