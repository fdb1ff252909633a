// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/cornercard.h"

#include "ui/agent/glyph.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int cardWidth = 340;

CornerCard::CornerCard(QLatin1StringView icon, QColor Theme::*colour, QWidget *owner)
    : PopupPanel(owner)
    , m_texts(new QVBoxLayout)
    , m_kind(new TextLine(TextRole::Caption, &Theme::text2, content()))
    , m_title(new TextLine(TextRole::Strong, content()))
    , m_primary(new Button(QString(), content()))
    , m_secondary(new Button(QString(), content()))
{
    setPersistent(true);
    keepPaneWidth(content(), cardWidth - 2);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new Glyph(icon, 28, colour, content()), 0, Qt::AlignTop);
    m_texts->setSpacing(2);
    m_texts->addWidget(m_kind);
    m_texts->addWidget(m_title);
    m_title->setShrinkable(110);
    for (int i = 0; i < mostFacts; ++i) {
        m_facts += new TextLine(TextRole::Body, &Theme::text2, content());
        m_facts.last()->setShrinkable(110);
        m_texts->addWidget(m_facts.last());
    }
    top->addLayout(m_texts, 1);
    auto *close = new Button("x"_L1, tr("Dismiss"), content());
    close->setObjectName(u"dismissCard"_s);
    close->setVariant(Button::Variant::Ghost);
    close->setSize(Button::Size::Small);
    close->setFocusPolicy(Qt::TabFocus);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_primary->setVariant(Button::Variant::Primary);
    for (Button *button : {m_primary, m_secondary}) {
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(close, &Button::clicked, this, &CornerCard::dismissed);
}

void CornerCard::setWords(const QString &kind, const QString &title, const QStringList &facts)
{
    m_kind->setText(kind);
    m_title->setText(title);
    QStringList told(facts);
    told.removeAll(QString());
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setText(told.value(i));
        m_facts[i]->setVisible(i < told.size());
    }
    setAccessibleName(words());
    if (isVisible())
        openAtCorner();
}

QString CornerCard::words() const
{
    QStringList all{m_kind->text(), m_title->text()};
    for (const TextLine *fact : m_facts)
        all += fact->text();
    all.removeAll(QString());
    return all.join(u", "_s);
}

void CornerCard::open()
{
    if (!isVisible())
        openAtCorner();
    if (std::exchange(m_announced, words()) == words())
        return;
    QAccessibleEvent news(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

void CornerCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        PopupPanel::keyPressEvent(event);
}

} // namespace vigie::ui
