// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

class QGridLayout;
class QLineEdit;

namespace vigie::ui {

class TextLine;

//! Twelve keys for tones, under their button; the keyboard's digits work too.
//!
//! What is pressed is shown while the panel is open and kept nowhere.
class Keypad : public PopupPanel
{
    Q_OBJECT
public:
    explicit Keypad(QWidget *owner);

    void openFor(QWidget *anchor, const QString &party);

Q_SIGNALS:
    void toneRequested(QChar key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKey(QGridLayout *grid, int place, QChar key, const QString &letters);
    void press(QChar key);

    TextLine *m_title;
    QLineEdit *m_sent;
};

} // namespace vigie::ui
