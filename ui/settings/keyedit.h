// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QKeySequence>

namespace vigie::ui {

//! Shows a key; pressed, it waits for another one. Esc leaves it as it is.
class KeyEdit : public Button
{
    Q_OBJECT
public:
    explicit KeyEdit(QWidget *parent = nullptr);

    void setShownKey(const QString &text); //!< As shown; empty: none.

Q_SIGNALS:
    void keyPressed(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen(bool listens);

    QString m_text;
    bool m_listens = false;
};

} // namespace vigie::ui
