// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/wallplan.h"
#include "ui/widgets/pane.h"

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Button;
class Field;
class FilterChip;
class WallHost;

//! At the right of the floor: what the wallboard shows, and where. An open board follows at once,
//! so that nothing of it ever has to lie over the board.
class WallChooser : public Pane
{
    Q_OBJECT
public:
    //! Lies over the right of \a place, \a top below its upper edge.
    WallChooser(WallHost &host, const center::ContactCenter &center, int top, QWidget *place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addFigures(QVBoxLayout *column);
    void addScreen(QVBoxLayout *column);
    QLayout *makeHead();
    void fill();
    void take();
    void showState();
    void place();

    WallHost &m_host;
    const center::ContactCenter &m_center;
    Field *m_title;
    FilterChip *m_queues;
    QList<QCheckBox *> m_figures{}; //!< In the order of wallFigures().
    QCheckBox *m_charts;
    QCheckBox *m_light;
    QWidget *m_screenRow = nullptr;
    QComboBox *m_screen = nullptr;
    Button *m_open;
    Button *m_shut;
    const int m_top;
    bool m_isFilling = false;
};

} // namespace vigie::ui
