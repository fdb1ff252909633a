// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/wirelog.h"
#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class EventModel;
class FieldTree;
class InkLabel;
class WireBook;

//! One event beside the list: its fields, and what the program made of it.
class FrameDetails : public Pane
{
    Q_OBJECT
public:
    FrameDetails(const EventModel &model, const WireBook &book, QWidget *parent = nullptr);

    void showFrame(const net::WireLog::Frame *frame); //!< Null: none is chosen.
    quint64 shown() const { return m_shown; } //!< Serial; 0: none.
    void copy(); //!< The chosen field when the fields have the focus, else all of them.

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMadeHead();
    void retranslate();
    QList<std::pair<QString, QString>> whatWasMade(const net::WireLog::Frame &frame) const;

    const EventModel &m_model;
    const WireBook &m_book;
    quint64 m_shown = 0;
    InkLabel *m_name = nullptr;
    InkLabel *m_aside = nullptr;
    Button *m_copy = nullptr;
    FieldTree *m_tree;
    InkLabel *m_madeTitle = nullptr;
    FieldTree *m_made;
    InkLabel *m_masking;
};

} // namespace vigie::ui
