// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floornote.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int noteHeight = 32;

FloorNote::FloorNote(QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_words(new Words({}, TextRole::Caption, &Theme::text, this))
{
    setObjectName(u"floorNote"_s);
    keepHeight(this, noteHeight);
    setRules(Qt::TopEdge);
    m_words->setObjectName(u"floorNoteWords"_s);
    m_words->setElided(true);
    auto *close = new Button("x"_L1, tr("Close the message"), this);
    close->setVariant(Button::Variant::Ghost);
    close->setSize(Button::Size::Small);
    close->setObjectName(u"floorNoteClose"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(m_words, 1);
    row->addWidget(close);
    connect(close, &Button::clicked, this, [this] { say({}); });
    hide();
}

void FloorNote::say(const QString &sentence)
{
    m_words->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleEvent news(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

QString FloorNote::sentence() const
{
    return m_words->text();
}

} // namespace vigie::ui
