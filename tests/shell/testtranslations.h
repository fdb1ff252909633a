// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextOfTheSourcesIsTranslated();
    void everyTextIsGatheredUnderItsClass();
    void placeholdersSurvive();
    void frenchIsNotEnglish();
    void loadsFrenchAtOnce();
    void frenchWhenTheSystemsIsNeither();
    void thePseudoLanguageWrapsEveryText();
};
