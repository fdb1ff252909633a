// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/ringwatch.h"
#include "center/statelimits.h"
#include "ui/widgets/dialog.h"

class QGridLayout;

namespace vigie::center {
class Statuses;
}

namespace vigie::ui {

class StepField;
class Words;

//! How long agents may stay in each state, of pauses in each reason. An empty line sets no limit.
class LimitDialog : public Dialog
{
    Q_OBJECT
public:
    LimitDialog(const center::StateLimits &limits, const center::RingRule &rings,
                const center::Statuses &statuses, QWidget *window);

Q_SIGNALS:
    void limitsSaved(const vigie::center::StateLimits &limits,
                     const vigie::center::RingRule &rings);

private:
    struct Line
    {
        center::StateLimit limit{};
        StepField *warn = nullptr;
        StepField *alarm = nullptr;
    };

    void addLine(QGridLayout *grid, const center::StateLimit &limit, const QString &text,
                 bool isReason);
    void makeRings();
    void makeFoot();
    void read();
    bool readLine(const Line &line);
    bool readRings();

    center::StateLimits m_limits;
    center::RingRule m_rings;
    QList<Line> m_lines{};
    QList<center::StateLimit> m_others{}; //!< Of reasons that the site does not have now.
    StepField *m_ringCount = nullptr;
    StepField *m_ringWindow = nullptr;
    QWidget *m_problem = nullptr;
    Words *m_sentence = nullptr;
    Button *m_save = nullptr;
};

} // namespace vigie::ui
