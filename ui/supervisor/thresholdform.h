// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholds.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;

namespace vigie::ui {

class StepField;
class Words;

//! The figures of one pair of levels: waiting calls, longest wait, the share answered in time.
class ThresholdForm : public QWidget
{
    Q_OBJECT
public:
    //! \a inTime: seconds within which this site counts a call as answered in time.
    explicit ThresholdForm(int inTime, QWidget *parent = nullptr);

    //! \a standard: the default, written behind the rows of a queue's own; null: this is it.
    void show(const center::Thresholds &thresholds, const center::Thresholds *standard);
    //! Empty: a value is wrong, which problem() says.
    const std::optional<center::Thresholds> &thresholds() const { return m_typed; }
    int wrongCount() const { return m_wrongCount; }

Q_SIGNALS:
    void changed(); //!< By the person.

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Value { WaitingWarn, WaitingAlarm, WaitWarn, WaitAlarm, GoalWarn, GoalAlarm, ValueCount };

    void addRow(QGridLayout *grid, int row, const QString &label, Value first);
    void arrange();
    void read();
    void say(Value value, const QString &sentence);
    StepField *field(Value value) const { return m_fields[std::size_t(value)]; }

    QGridLayout *m_grid = nullptr;
    std::array<StepField *, ValueCount> m_fields{};
    std::array<Words *, ValueCount / 2> m_notes{};
    QWidget *m_problem = nullptr;
    Words *m_sentence = nullptr;
    std::optional<center::Thresholds> m_typed{};
    int m_wrongCount = 0;
};

} // namespace vigie::ui
