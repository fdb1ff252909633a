// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/judge.h"
#include "health/witness.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace vigie::health {

//! Goes through the list of checks: all at once, each with its own limit of time, none waiting for
//! another.
class Examination : public QObject
{
    Q_OBJECT
public:
    explicit Examination(Witness &witness, const Limits &limits = {}, QObject *parent = nullptr);
    ~Examination() override;

    void setAddresses(const QList<Address> &addresses); //!< What was found at others is forgotten.
    void run(); //!< Anew; what is under way is dropped.
    void stop();

    const QList<Check> &checks() const { return m_checks; }
    bool isRunning() const { return m_openVisits > 0 || m_asksConfiguration; }
    const QDateTime &endedAt() const { return m_endedAt; } //!< Invalid: never yet.
    int count(Mark mark) const;

Q_SIGNALS:
    void listChanged(); //!< Other checks than before.
    void checkChanged(int index);
    void runningChanged();

private:
    void visit(const Address &address);
    void heed(const Address &address, const Sight &sight);
    void askWitness();
    void heedConfiguration(const ConfigurationFacts &facts);
    void settle(Service service, Aspect aspect, const Finding &finding);
    bool has(Service service) const;
    void endOne();

    Witness &m_witness;
    const Limits m_limits;
    QList<Address> m_addresses{};
    QList<Check> m_checks{};
    QDateTime m_endedAt{};
    std::unique_ptr<QObject>
        m_round; //!< Of the present run: answers to an earlier one find it gone.
    int m_openVisits = 0;
    bool m_asksConfiguration = false;
};

} // namespace vigie::health
