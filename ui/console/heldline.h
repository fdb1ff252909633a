// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QString>

namespace vigie::ui {

class Button;
class InkLabel;

//! Above a list that stands still: since when, and how much waits behind it.
class HeldLine : public Pane
{
    Q_OBJECT
public:
    explicit HeldLine(QWidget *parent = nullptr);

    void showHeld(const QString &since, int waiting);

Q_SIGNALS:
    void releaseRequested();

private:
    InkLabel *m_since;
    InkLabel *m_waiting;
    Button *m_release;
};

} // namespace vigie::ui
