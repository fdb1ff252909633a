// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! Foot of the incoming notice while a person types: why F2 waits, and the key that does not.
class NoticeFoot : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeFoot(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vigie::ui
