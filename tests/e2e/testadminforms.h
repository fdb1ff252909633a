// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! What an administrator types, through all that may happen before it is saved.
class TestAdminForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFormLeftWhileSavingIsToldOfItsEnd();
    void aFormLeftWhileSavingThatFailsKeepsAll();
    void aDeletionLeftWhileUnderWayIsTold();
    void aDraftLeavesOtherFieldsAsTheServerHasThem();
    void aFieldThatSomebodyElseChangedOffersBothValues();
};

} // namespace vigie::e2e
