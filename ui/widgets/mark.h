// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

struct Theme;

//! The mark of Vigie, a V under a dot: the lookout on the mast.
class Mark : public QWidget
{
    Q_OBJECT
public:
    explicit Mark(int size, QWidget *parent = nullptr);

    static void paint(QPainter &painter, const QRectF &box, const Theme &theme);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
};

} // namespace vigie::ui
