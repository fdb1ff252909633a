// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace vigie::ui {

//! The numbers of one interval as a strip: dark where somebody has them.
class NumberMap : public QWidget
{
    Q_OBJECT
public:
    explicit NumberMap(QWidget *parent = nullptr);

    void setCells(const std::vector<double> &cells); //!< Shares in use: 0 to 1.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<double> m_cells{};
};

} // namespace vigie::ui
