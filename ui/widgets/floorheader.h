// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace vigie::ui {

class FloorTable;

//! The header of a floor table: the sorted column's word is stronger and followed by a caret.
class FloorHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit FloorHeader(FloorTable *table);

    QSize sizeHint() const override;
    int widthOf(int column) const; //!< Of the word in SemiBold with its caret and padding.

Q_SIGNALS:
    void tickClicked(); //!< The box over a Check column.

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString headOf(int column) const;
    //! A figure's head gives its padding to the caret: of many columns, each pixel counts.
    bool isTight(int column) const;
    void paintBands(QPainter &painter) const;

    const FloorTable &m_table;
};

} // namespace vigie::ui
