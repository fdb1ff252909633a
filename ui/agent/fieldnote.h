// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class TextLine;

//! One sentence under a field that has no room for it in its row: floats over what is below.
//!
//! Takes no focus; goes when the field's text changes or its focus leaves.
class FieldNote : public QWidget
{
    Q_OBJECT
public:
    explicit FieldNote(QWidget *field);

    void say(const QString &sentence); //!< Empty hides it.
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_field;
    TextLine *m_text;
};

} // namespace vigie::ui
