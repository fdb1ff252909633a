// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class HealthDesk;
class HealthRow;
class Words;

//! The foot of the dashboard: what of the last examination asks for attention, the worst first.
//!
//! It examines nothing unasked: that would ask the keychain, and servers that nobody meant.
class HealthStrip : public Pane
{
    Q_OBJECT
public:
    explicit HealthStrip(HealthDesk &desk, QWidget *parent = nullptr);

    QString figure() const; //!< "21 of 24", of what was looked at; a dash before the first time.

Q_SIGNALS:
    void pageRequested(); //!< With the whole list.
    void figureChanged();

private:
    QWidget *makeHead();
    void gather();
    void addRow(HealthRow *row);

    HealthDesk &m_desk;
    Words *m_words;
    Button *m_again;
    QBoxLayout *m_rows;
};

} // namespace vigie::ui
