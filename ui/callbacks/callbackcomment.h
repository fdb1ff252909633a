// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class CommentBox;
class Words;

//! What the person writes about a callback, and whether the disk has it.
class CallbackComment : public QWidget
{
    Q_OBJECT
public:
    explicit CallbackComment(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); //!< Emits nothing.
    void setReadOnly(bool isReadOnly);
    //! \a words beside the label; \a problem: why it is not on the disk, empty if it is or need
    //! not.
    void showKept(const QString &words, bool isKept, const QString &problem);

Q_SIGNALS:
    void edited(); //!< By the person.
    void left(); //!< It lost the focus.

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Words *m_label;
    QWidget *m_mark;
    Words *m_kept;
    CommentBox *m_box;
};

} // namespace vigie::ui
