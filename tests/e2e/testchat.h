// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! People who write to each other, at real windows, against a real simulator.
class TestChat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoPeopleWriteToEachOther();
    void aTextWaitsForWhoIsAway();
    void anUnknownPersonIsRefused();
    void aSilentServerIsNotBelieved();
    void aLinkLostInTheMiddleSendsNothingTwice();
    void aHalfTypedTextSurvivesAKill();
    void anotherLanguageKeepsWhatIsTyped();
    void aContactIsWrittenTo();
    void aColleagueIsWrittenTo();
};

//! The child of aHalfTypedTextSurvivesAKill: types, tells that it did, and waits for its end.
int typeHalfAText(const QStringList &arguments);

} // namespace vigie::e2e
