// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace vigie::sim {

struct SubQualification
{
    int id = 0;
    QString name{};
};

//! A subject that an agent files a finished call under.
struct Qualification
{
    int id = 0;
    QString name{};
    std::vector<SubQualification> subQualifications{};
};

//! One filing.
struct QualificationAnswer
{
    int subQualification = 0;
    QDateTime time{}; //!< The server's local time.
    QString callId{};
    AgentId agent{};
    QueueId queue{};
    QString firstName{};
    QString lastName{};
    QString comment{};
    QString customData{};
};

//! The qualifications, the same for every queue, and what agents answered.
class CallQualifications
{
public:
    CallQualifications();

    const std::vector<Qualification> &all() const { return m_all; }
    [[nodiscard]] bool isKnown(int subQualification) const;
    void add(QualificationAnswer answer) { m_answers.push_back(std::move(answer)); }
    //! Of one queue, both days included, as they were given.
    [[nodiscard]] std::vector<QualificationAnswer> answers(QueueId queue, QDate from,
                                                           QDate to) const;

private:
    std::vector<Qualification> m_all;
    std::vector<QualificationAnswer> m_answers{};
};

} // namespace vigie::sim
