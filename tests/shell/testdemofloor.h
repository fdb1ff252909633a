// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestDemoFloor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingProgramIsTold();
    void programThatEndsIsTold();
};
