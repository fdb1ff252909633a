// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! Calls over the wire: each phone command's documented sequence of events.
class TestPhone : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void outgoingCallIsAnsweredAndEnded();
    void dialledNumbersAreSanitised();
    void variablesComeBackPrefixed();
    void attachedDataIsSeenByTheTransferTarget();
    void holdIsAToggle();
    void blindTransferReleases();
    void attendedTransferIsCancelledThenCompleted();
    void conferenceJoinsBothOnASnom();
    void busyNumberFails();
    void dialsByLoginAndFromAQueue();
    void queueCallRingsTheAgentAndWrapsUp();
    void waitingCallIsRetrieved();
    void recordingIsPausedAndResumed();
    void supervisorListensToAnAgent();
    void roomIsJoinedMutedAndLeft();

private:
    QStringList events(const QList<QJsonObject> &frames, const QString &uniqueId = {});
    QList<QJsonObject> dialAndWait(const QString &number);
    void stepUntilAgentIs(vigie::sim::Activity activity);

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
    std::unique_ptr<vigie::sim::RawClient> m_agent{}; //!< agent1, whose phone is a Snom.
    std::unique_ptr<vigie::sim::RawClient> m_mate{}; //!< agent2.
};
