// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An administrator works at a real XCI.
class TestAdmin : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signingInShowsWhatThereIs();
    void withoutAnXciThereIsNoSuchPlace();
    void anOverlapIsSeenAndTheServersRefusalToo();
    void aUserIsCreatedAndDeletedInTwoSteps();
    void aSessionLostInAFormKeepsIt();
    void aFailingServerKeepsTheForm_data();
    void aFailingServerKeepsTheForm();
    void aLostLinkTouchesThisRoomAlone();
    void whatSomebodyElseCreatesShows();
};

} // namespace vigie::e2e
