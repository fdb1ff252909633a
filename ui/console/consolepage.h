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

class Button;
class ChoicePanel;
class Field;
class KeyMap;
class FieldTree;
class FloorTable;
class InkLabel;
class Segments;
class SendBar;

//! The event console: what came and what went, frame by frame.
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
    QWidget *makeTitle();
    QWidget *makeBar();
    QWidget *makeHeldLine();
    QWidget *makeDetails();
    void makeTable();
    void makeKeys();
    void retranslate();
    void refresh();
    void showFigures();
    void showHold();
    void showErrors();
    void showCurrent();
    void showFilterTexts();
    void openKinds();
    void openAgents();
    void hold(bool isHeld);
    void copy();
    void save();

    center::Desk &m_desk;
    WireBook &m_book;
    KeyMap &m_keys;
    const QString m_server;
    EventModel m_model;
    QTimer m_refresh;
    quint64 m_shown = 0; //!< Serial of the frame in the tree.
    Instant m_heldAt{};

    InkLabel *m_title;
    InkLabel *m_since;
    InkLabel *m_figures;
    Segments *m_segments;
    Field *m_filter;
    Button *m_kinds;
    Button *m_agent;
    InkLabel *m_kept;
    Button *m_hold;
    Button *m_save;
    Button *m_clear;
    QWidget *m_heldLine = nullptr;
    InkLabel *m_heldText = nullptr;
    InkLabel *m_waiting = nullptr;
    Button *m_release = nullptr;
    FloorTable *m_table;
    InkLabel *m_frameName = nullptr;
    InkLabel *m_frameAside = nullptr;
    Button *m_copy = nullptr;
    FieldTree *m_tree = nullptr;
    InkLabel *m_madeTitle = nullptr;
    FieldTree *m_made = nullptr;
    InkLabel *m_masking = nullptr;
    SendBar *m_sendBar;
    ChoicePanel *m_kindsPanel;
    ChoicePanel *m_agentsPanel;
};

} // namespace vigie::ui
