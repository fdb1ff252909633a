// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"

#include <QObject>

#include <memory>

//! The sample third-party application: its answers by caller, its pages, what it notes.
class TestThirdParty : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void answersByCaller_data();
    void answersByCaller();
    void failsAsDocumented();
    void othersArePagedOnlyWithAFolder();
    void isSlowAsDocumented();
    void tellsBrowsersWhoMayAsk();
    void refusesWhatIsNoQuestion();
    void servesThePageOfACall();
    void escapesWhatCallersBring();
    void remembersWhatWasAsked();
    void sheetsLeadToItsPages();

private:
    QByteArray ask(const QString &caller, const QString &queue = QStringLiteral("Trucks"));

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
