// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/numbers.h"

#include <QSet>
#include <QWidget>

#include <vector>

namespace vigie::ui {

//! The numbers of one interval as a strip: dark where somebody has them.
class NumberMap : public QWidget
{
    Q_OBJECT
public:
    explicit NumberMap(QWidget *parent = nullptr);

    void setNumbers(const xci::NumberRange &range, const QSet<QString> &used);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr std::size_t mostCells = 100; //!< One stands for several numbers above.
    std::vector<double> m_cells; //!< Share in use.
};

} // namespace vigie::ui
