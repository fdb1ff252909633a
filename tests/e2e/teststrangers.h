// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace vigie::e2e {

class Person;
class SimProcess;

//! A floor whose people, queues, callers and customers bear names meant to do harm: they are shown
//! as they are, stretch no window, and are no formulas in a file.
class TestStrangers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyPageShowsThemAsTheyAre();
    void theFloorShowsThemAsTheyAre();
    void aCallerIsShownAsHeIs();
    void theTrayAndTheMiniBarShowThemAsTheyAre();
    void theWallboardShowsThemAsTheyAre();
    void searchesAndTalksShowThemAsTheyAre();
    void serversAreShownAsTheyAreNamed();
    void theAdministrationShowsThemAsTheyAre();
    void anExportHoldsNoFormulas();

private:
    bool start(SimProcess &sim);

    QTemporaryDir m_folder; //!< Of the scenario.
};

} // namespace vigie::e2e
