// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

//! What was typed and not saved, in the journal and back.
class TestDraftForms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatWasTypedIsWritten();
    void whatElseChangedMeanwhileIsMarked();
    void aRowTakenOutStaysOut();
    void everyFormComesBackAsItWas();
    void aGroupThatSomebodyElseChangedIsMarked();
    void limitsComeBackAsTheyWereTyped();
    void aFormOfAnotherVersionIsNotKnown();
    void draftsAreOfOnePerson();
    void whatADialogHoldsIsNotLeft();
    void withoutAJournalNothingIsKept();
};

} // namespace vigie::ui
