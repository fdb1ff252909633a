// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/undoline.h"

#include "ui/agent/failurenote.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int lineHeight = 36;

UndoLine::UndoLine(QWidget *parent)
    : QWidget(parent)
    , m_done(new TextLine(TextRole::Caption, &Theme::text2, this))
    , m_undo(new Button(tr("Undo"), this))
    , m_key(new KeyCap({}, this))
    , m_failed(new FailureNote(this))
{
    setObjectName(u"undoLine"_s);
    // Its room stays when it is empty, so that nothing under it moves.
    keepHeight(this, lineHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(4);
    m_undo->setVariant(Button::Variant::Ghost);
    m_undo->setSize(Button::Size::Small);
    m_undo->setInk(&Theme::accent);
    m_undo->setObjectName(u"undo"_s);
    m_done->setShrinkable(110);
    row->addWidget(m_done);
    row->addWidget(m_undo);
    row->addWidget(m_key);
    row->addWidget(m_failed);
    row->addStretch(1);
    connect(m_undo, &Button::clicked, this, &UndoLine::undoRequested);
    connect(m_failed, &FailureNote::retryRequested, this, &UndoLine::retryRequested);
    showNothing();
}

void UndoLine::showDone(const QString &sentence, const QString &name)
{
    m_failed->setSentence({});
    m_done->setSentence(sentence, name);
    m_done->show();
    m_undo->show();
    m_key->show();
}

void UndoLine::showFailed(const QString &sentence)
{
    showNothing();
    m_failed->setSentence(sentence);
}

void UndoLine::showNothing()
{
    m_failed->setSentence({});
    m_done->hide();
    m_undo->hide();
    m_key->hide();
}

void UndoLine::setKey(const QString &key)
{
    m_key->setKey(key);
}

QString UndoLine::text() const
{
    if (!m_done->isHidden())
        return m_done->text();
    return m_failed->sentence();
}

Button *UndoLine::retryButton() const
{
    return m_failed->retryButton();
}

QSize UndoLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), lineHeight};
}

} // namespace vigie::ui
