// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/eventmodel.h"
#include "ui/widgets/statusbar.h"

#include <QTimer>
#include <QWidget>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class ConsoleHead;
class EventFilterBar;
class FloorTable;
class FrameDetails;
class HeldLine;
class KeyMap;
class SendBar;

//! The event console: what came and what went, frame by frame.
//!
//! It ties the list with the bars around it and the details beside it, and holds the list as soon
//! as somebody reads in it.
class ConsolePage : public QWidget
{
    Q_OBJECT
public:
    ConsolePage(center::Desk &desk, WireBook &book, KeyMap &keys, const QString &server,
                QWidget *parent = nullptr);
    ~ConsolePage() override;

    QList<StatusBar::KeyHint> keyHints() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeTable();
    void listen();
    void retranslate();
    void refresh();
    void showHold();
    void showCurrent();
    void hold(bool isHeld);
    void save();

    center::Desk &m_desk;
    WireBook &m_book;
    KeyMap &m_keys;
    EventModel m_model;
    QTimer m_refresh;
    Instant m_heldAt{};

    ConsoleHead *m_head;
    EventFilterBar *m_filterBar;
    HeldLine *m_heldLine;
    FloorTable *m_table;
    FrameDetails *m_details;
    SendBar *m_sendBar;
};

} // namespace vigie::ui
