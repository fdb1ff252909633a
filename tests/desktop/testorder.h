// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::ui {

class TestOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersSurviveTheWay();
    void whatIsNoOrderIsRefused_data();
    void whatIsNoOrderIsRefused();
    void linksGiveTheirNumber_data();
    void linksGiveTheirNumber();
    void aStartupIdHasATime();
};

class TestInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSecondIsRefusedAndItsOrderArrives();
    void afterTheFirstTheNextMayBeIt();
    void whatACrashLeftIsTakenOver();
    void rubbishIsAnsweredAndTheNextOrderWorks();
    void nobodyThereIsToldAtOnce();
    void withoutAFolderItRunsAlone();
};

class TestAutostart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFileComesAndGoes();
    void aFolderThatCannotBeMadeIsTold();
};

} // namespace vigie::ui
