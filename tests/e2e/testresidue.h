// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Leaks on purpose: each case passes by itself, and fails by the account at the end (Residue).
class TestResidue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenInAFile();
    void aTypedPasswordInTheLog();
    void aNameInTheLog();
    void aNumberThatOthersMayRead();
};

} // namespace vigie::e2e
