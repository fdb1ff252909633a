// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

//! What may not be kept is masked on entry, whatever shape it comes in.
class TestMasking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secretsAreMasked_data();
    void secretsAreMasked();
    void whatHoldsNoneStaysAsItCame();
    void brokenFramesAreMaskedToTheirEnd();
    void valuesThatNamePeopleAreMasked();
    void wordsOfTheProtocolStay();
    void pathsLoseTheirSecrets();
    void blanksOfAnyKindStandBeforeAColon();
    void aMarkStaysWhatItIs_data();
    void aMarkStaysWhatItIs();
    void whatOnlyLooksLikeAMarkIsMasked();
    void twiceIsAsGoodAsOnce();
    void eachWordForASecretHidesWhatFollows();
    void linesLoseNumbersAndSecrets();
};
