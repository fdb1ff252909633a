// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/screenpops.h"
#include "ui/widgets/pane.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;

//! The latest pages that sheets asked for, newest first, each to be opened again.
class PopList : public Pane
{
    Q_OBJECT
public:
    explicit PopList(QWidget *parent = nullptr);

    void setPops(const QList<center::ScreenPop> &pops);

Q_SIGNALS:
    void openRequested(const vigie::center::ScreenPop &pop);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    QWidget *makeRow(const center::ScreenPop &pop);

    QList<center::ScreenPop> m_pops;
    InkLabel *m_title;
    InkLabel *m_none;
    QVBoxLayout *m_rows;
};

} // namespace vigie::ui
