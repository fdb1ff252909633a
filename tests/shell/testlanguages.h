// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestLanguages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheSystemElseFrench_data();
    void followsTheSystemElseFrench();
};
