// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

class QGridLayout;
class QVBoxLayout;

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class PauseTimes;
class TextLine;

//! After how many minutes each pause is reminded of: the person's own choice, but where the site
//! has made it. What is typed counts as soon as it is a number.
class PauseLimitsPanel : public PopupPanel
{
    Q_OBJECT
public:
    PauseLimitsPanel(const center::Desk &desk, const PauseTimes &times, QWidget *owner);

    void openFor(QWidget *anchor);

Q_SIGNALS:
    void limitChosen(const QString &reason, int minutes); //!< 0: none.

private:
    void fill();
    void addReason(const QString &name, const QString &label);

    const center::Desk &m_desk;
    const PauseTimes &m_times;
    QVBoxLayout *m_column;
    TextLine *m_problem;
    QWidget *m_rows = nullptr; //!< Made anew each time: the reasons are the server's.
    QGridLayout *m_grid = nullptr;
};

} // namespace vigie::ui
