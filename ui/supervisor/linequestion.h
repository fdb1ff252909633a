// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

namespace vigie::ui {

class Field;

//! Asks on which line an agent is to be logged in, where none is known.
class LineQuestion : public Dialog
{
    Q_OBJECT
public:
    LineQuestion(const QString &agent, QWidget *window);

Q_SIGNALS:
    void answered(const QString &line); //!< Never empty.

private:
    Field *m_line;
};

} // namespace vigie::ui
