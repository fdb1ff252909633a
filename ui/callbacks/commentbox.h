// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace vigie::ui {

//! Several lines of text in the frame of a field.
class CommentBox : public QWidget
{
    Q_OBJECT
public:
    explicit CommentBox(QWidget *parent = nullptr);

    QPlainTextEdit *edit() const { return m_edit; }
    QString text() const;
    void setText(const QString &text); //!< Emits nothing.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void edited(); //!< By the person.
    void left(); //!< It lost the focus.

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace vigie::ui
