// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/watchrules.h"
#include "ui/widgets/pane.h"

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace vigie::ui {

class Button;
class Words;

//! By which ways each level is told when it is reached, and the hours without.
class AlertTable : public QWidget
{
    Q_OBJECT
public:
    explicit AlertTable(const AlertRules &rules, QWidget *parent = nullptr);

    AlertRules rules() const; //!< Of hours that are wrong those of before.
    bool areHoursWrong() const { return m_areHoursWrong; }

Q_SIGNALS:
    void changed();
    void soundAsked(const QString &name); //!< To be heard.

private:
    struct Line
    {
        QCheckBox *notice = nullptr;
        QCheckBox *taskbar = nullptr;
        QComboBox *sound = nullptr;
        Button *play = nullptr;
        QComboBox *again = nullptr;
        Words *never = nullptr; //!< In place of \a again where nothing can be told again.
    };

    QWidget *makeTable();
    QWidget *makeHours();
    Line makeLine(QGridLayout *grid, int row, center::Level level, const AlertWays &ways);
    AlertWays waysOf(const Line &line) const;
    void refresh();

    AlertRules m_rules;
    std::array<Line, 2> m_lines{};
    QCheckBox *m_quiet = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_until = nullptr;
    Words *m_note = nullptr;
    bool m_areHoursWrong = false;
};

} // namespace vigie::ui
