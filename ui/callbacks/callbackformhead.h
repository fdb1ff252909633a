// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class Words;

//! Who is to be called back, when they wished it, and the cross that closes the form.
class CallbackFormHead : public Pane
{
    Q_OBJECT
public:
    explicit CallbackFormHead(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setAside(const QString &aside);
    void setCross(const QString &name, const QString &obstacle);

Q_SIGNALS:
    void closeRequested();

private:
    Words *m_title;
    Words *m_aside;
    Button *m_cross;
};

} // namespace vigie::ui
