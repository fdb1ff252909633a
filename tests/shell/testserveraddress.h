// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestServerAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsKindly_data();
    void readsKindly();
    void refuses_data();
    void refuses();
    void portFieldWins();
    void consentOnlyForClearTextOverANetwork_data();
    void consentOnlyForClearTextOverANetwork();
};
