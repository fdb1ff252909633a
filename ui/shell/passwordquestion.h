// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

namespace vigie::ui {

class Field;

//! Asks a person whose password the server takes no more for another one.
class PasswordQuestion : public Dialog
{
    Q_OBJECT
public:
    //! \a problem: what became of the last try; empty at the first.
    PasswordQuestion(const QString &server, const QString &problem, QWidget *window);

Q_SIGNALS:
    void answered(const QString &password); //!< Never empty.

private:
    Field *m_password;
};

} // namespace vigie::ui
