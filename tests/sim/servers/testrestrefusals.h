// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldsim.h"
#include "rawclient.h"

#include <QObject>

#include <memory>

//! What the REST page says to calls that are none: wrong methods, paths, bodies and sizes.
class TestRestRefusals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void wrongMethodNamesTheRightOnes_data();
    void wrongMethodNamesTheRightOnes();
    void everyTokenRouteAsksForIt();
    void unknownPaths_data();
    void unknownPaths();
    void preflightAllowsEveryMethod();
    void headHasNoBody();
    void hugeBodyIsRefused();
    void anyBodyAtAnyRouteIsAnswered();
    void anyPathIsAnswered();

private:
    //! The status line's number for a request as it is; 0: no answer.
    int statusOf(const QByteArray &request);
    QByteArray token();

    std::unique_ptr<vigie::sim::HeldSim> m_sim{};
};
