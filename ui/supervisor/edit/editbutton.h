// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class Button;

//! "Edit" over a selection of agents, with what else can be made of it behind the caret.
class EditButton : public QWidget
{
    Q_OBJECT
public:
    explicit EditButton(QWidget *parent = nullptr);

    void setTight(bool isTight); //!< The pencil alone.
    void setCount(int selected); //!< With none it says what to do first.

Q_SIGNALS:
    void editRequested();
    void baseRequested(bool fromActive);

private:
    void openMenu();

    Button *m_edit;
    Button *m_more;
};

} // namespace vigie::ui
