// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! The support bundle in the real window: seen before it is saved, and without a secret in it.
class TestSupport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBundleHoldsNoSecret();
    void aFolderThatCannotBeWrittenIsSaid();
};

} // namespace vigie::e2e
