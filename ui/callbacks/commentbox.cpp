// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/commentbox.h"

#include "ui/widgets/stylepaint.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStyleOption>
#include <QVBoxLayout>

namespace vigie::ui {

CommentBox::CommentBox(QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit(this))
{
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    m_edit->document()->setDocumentMargin(0);
    // As high as there is room: its own wish, a dozen lines, would make the form scroll.
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_edit->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(9, 7, 4, 4);
    column->addWidget(m_edit);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &CommentBox::edited);
}

QString CommentBox::text() const
{
    return m_edit->toPlainText();
}

void CommentBox::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

void CommentBox::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    update();
}

void CommentBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    option.state.setFlag(QStyle::State_HasFocus, m_edit->hasFocus());
    stylepaint::field(painter, rect(), option, themeOf(this), false, m_edit->isReadOnly());
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
