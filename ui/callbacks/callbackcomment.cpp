// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackcomment.h"

#include "ui/callbacks/commentbox.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int leastHeight = 84;

    //! The check before "saved on this computer".
    class KeptMark : public QWidget
    {
    public:
        using QWidget::QWidget;

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            drawIcon(painter, rect(), "check"_L1, 12, themeOf(this).text2);
        }
    };

} // namespace

CallbackComment::CallbackComment(QWidget *parent)
    : QWidget(parent)
    , m_label(new Words({}, TextRole::CaptionMedium, &Theme::text2, this))
    , m_mark(new KeptMark(this))
    , m_kept(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_box(new CommentBox(this))
{
    m_mark->setFixedSize(12, 12);
    m_kept->setObjectName(u"callbackKept"_s);
    m_box->edit()->setObjectName(u"callbackComment"_s);
    keepLeastHeight(m_box, leastHeight);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_label);
    row->addStretch(1);
    row->addWidget(m_mark);
    row->addWidget(m_kept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 14);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_box, 1);
    connect(m_box, &CommentBox::edited, this, &CallbackComment::edited);
    connect(m_box, &CommentBox::left, this, &CallbackComment::left);
    retranslate();
}

QString CallbackComment::text() const
{
    return m_box->text();
}

void CallbackComment::setText(const QString &text)
{
    m_box->setText(text);
}

void CallbackComment::setReadOnly(bool isReadOnly)
{
    m_box->setReadOnly(isReadOnly);
}

void CallbackComment::showKept(const QString &words, bool isKept, const QString &problem)
{
    m_kept->setColour(problem.isEmpty() ? &Theme::text2 : &Theme::danger);
    m_kept->setToolTip(problem);
    m_kept->setText(words);
    m_mark->setVisible(isKept);
}

void CallbackComment::retranslate()
{
    m_label->setText(tr("Comment"));
    m_box->edit()->setAccessibleName(tr("Comment on the callback"));
}

void CallbackComment::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
