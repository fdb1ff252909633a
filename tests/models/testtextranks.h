// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestTextRanks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesSortAsPeopleExpect();
    void equalTextsAreEqual();
    void aChangedTextFindsItsPlace();
    void rowsThatComeLaterAreRankedWithTheOthers();
    void anyHistoryEndsInTheOrderOfTheTexts();
};
