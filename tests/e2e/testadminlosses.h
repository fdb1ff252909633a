// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! Sessions, servers and processes that end in the middle of an administrator's form.
class TestAdminLosses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLostSessionKeepsEachForm_data();
    void aLostSessionKeepsEachForm();
    void anAnswerThatNeverComesIsUncertain();
    void aServerThatStopsAndComesBackLosesNothing();
    void anotherServerGetsNothingOfAnOpenForm();
    void anotherLoginEndsWhatWasUnderWay();
    void aKillKeepsWhatWasTyped();
    void typesUntilItIsKilled(); //!< The process that is killed.
};

} // namespace vigie::e2e
