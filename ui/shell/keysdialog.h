// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <QList>
#include <QPair>

namespace vigie::ui {

//! F1: every key of the present view and of the program, in two columns.
class KeysDialog : public Dialog
{
    Q_OBJECT
public:
    using Keys = QList<QPair<QString, QString>>; //!< Key and what it does.

    //! @param ofView the keys of the place in front; those of the program follow.
    KeysDialog(const Keys &ofView, QWidget *window);

private:
    static Keys ofProgram();
    QWidget *makeTable(const Keys &keys);
};

} // namespace vigie::ui
