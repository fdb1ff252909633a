// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QDialog>
#include <QPointer>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;

//! A question over the dimmed window: title, one paragraph, content, and answers in the foot.
//!
//! Show it with open(). It deletes itself when closed; Esc is the answer "cancel" and only emits
//! rejected().
class Dialog : public QDialog
{
    Q_OBJECT
public:
    enum class Width { Small = 420, Medium = 640, Large = 880 };

    Dialog(const QString &title, Width width, QWidget *window);
    ~Dialog() override;

    void setIconName(QLatin1StringView icon, QColor Theme::*colour);
    void setTitle(const QString &title);
    void setText(const QString &text);
    QString text() const;
    QBoxLayout *content() const { return m_content; } //!< Between the text and the foot.

    //! Answers stand from left to right, the primary one last. Each closes the dialog.
    //! @param name object name of the button.
    Button *addAnswer(const QString &text, Button::Variant variant, const QString &name);
    Button *addCancel(); //!< Closes as Esc does.
    void addToFoot(QWidget *widget); //!< At the left of the foot: what closes nothing.

protected:
    QBoxLayout *head() const { return m_head; } //!< Beside the title, from edge to edge.
    //! As high as the content asks now, and no higher than the window: what scrolls gives way.
    void fit();
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Veil;
    void centre();

    QPointer<Veil> m_veil;
    InkLabel *m_title;
    InkLabel *m_text;
    QWidget *m_icon = nullptr;
    QBoxLayout *m_head;
    QBoxLayout *m_content;
    QWidget *m_foot;
    QBoxLayout *m_answers;
};

} // namespace vigie::ui
