// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! The configuration server's callbacks, and the same files over XuC's relay.
class TestConfigServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tokenIsAskedFor();
    void unknownPathsAndMethods();
    void listsAreListedWithAndWithoutRequests();
    void listLivesAndDies();
    void listRefusals_data();
    void listRefusals();
    void periodLivesAndDies();
    void periodRefusals_data();
    void periodRefusals();
    void requestIsMadeTakenAndClosed();
    void requestRefusals_data();
    void requestRefusals();
    void requestsAreFound_data();
    void requestsAreFound();
    void findRefusals_data();
    void findRefusals();
    void ticketsAreKeptAndExported();
    void aFileIsImportedWhole();
    void importReads_data();
    void importReads();
    void importRefusals_data();
    void importRefusals();
    void withoutADefaultPeriodOneIsNeeded();
    void relayImportsAndTellsEverybody();
    void relayGuardsASupervisorsShare();
    void relayIsNotForStrangers();

private:
    vigie::sim::RawReply call(const QByteArray &method, const QString &path,
                              const QByteArray &body = {},
                              const QByteArray &contentType = "application/json");
    vigie::sim::RawReply relay(const QByteArray &method, const QString &path,
                               const QByteArray &body, const QString &login);
    QString list() const; //!< The first one's uuid.
    qsizetype countOf(const QString &list) const; //!< Open requests.

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
