// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

//! How far something is: a bar of 6 px, with the share that failed behind what is done.
class BulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    void setShares(double done, double failed); //!< Each 0 to 1.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_done = 0;
    double m_failed = 0;
};

} // namespace vigie::ui
