// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/widgets/dialog.h"

#include <QTimer>

namespace vigie::ui {

//! A dialog over the floor, with a cross: as wide as the text asks and the window lets it be, made
//! anew in another language, and gone with the person who is signed in.
class FloorDialog : public Dialog
{
    Q_OBJECT
public:
    FloorDialog(const FloorParts &parts, const QString &title, Width width, QWidget *window);

protected:
    const FloorParts &parts() const { return m_parts; }
    const center::ContactCenter &center() const;
    virtual void leave(); //!< Without a question.
    //! The program's own window: another that it stands over may go with its view.
    QWidget *home() const;
    virtual FloorDialog *again() = 0; //!< The same as it stands, in today's language.

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWindow();
    void makeAgain();

    const FloorParts m_parts;
    const int m_width; //!< At the usual text.
    QTimer m_fit;
    bool m_isRemade = false;
};

} // namespace vigie::ui
