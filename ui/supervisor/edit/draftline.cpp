// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/draftline.h"

#include "center/desk.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int lineHeight = 32;
    constexpr int iconSize = 16;
    constexpr int pad = 12;

    Button *addButton(const QString &text, QLatin1StringView name, QColor Theme::*ink,
                      QWidget *line)
    {
        auto *button = new Button(text, line);
        button->setObjectName(name);
        button->setVariant(Button::Variant::Ghost);
        button->setSize(Button::Size::Small);
        button->setInk(ink);
        return button;
    }

} // namespace

DraftLine::DraftLine(const FloorParts &parts, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_parts(parts)
    , m_what(new Words({}, TextRole::Body, &Theme::text, this))
    , m_more(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_open(addButton(tr("Open"), "draftOpen"_L1, &Theme::text, this))
    , m_discard(addButton(tr("Discard"), "draftDiscard"_L1, &Theme::text2, this))
{
    setObjectName(u"draftLine"_s);
    setRules(Qt::BottomEdge);
    keepHeight(this, lineHeight);
    m_what->setObjectName(u"draftWords"_s);
    m_what->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pad + iconSize + pad, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_what, 1);
    row->addWidget(m_more);
    row->addWidget(m_open);
    row->addWidget(m_discard);
    connect(m_open, &Button::clicked, this, &DraftLine::open);
    connect(m_discard, &Button::clicked, this, &DraftLine::askToDiscard);
    connect(&parts.tools.drafts(), &EditDrafts::leftChanged, this, &DraftLine::refresh);
    refresh();
}

QString DraftLine::sentence() const
{
    return m_what->text();
}

QString DraftLine::wordsOf(const EditDraft &draft) const
{
    const QString when = formatStamp(draft.at, m_parts.desk.clock().wallTime().date());
    const QString name = nameIn(draft.form);
    const int agents = agentCountIn(draft.form);
    switch (kindOf(draft.form)) {
    case DraftKind::Agent:
        //: %1 is an agent, %2 a time of day, or a day.
        return tr("Unsaved changes to %1 from %2").arg(name, when);
    case DraftKind::Queue:
        //: %1 is a queue, %2 a time of day, or a day.
        return tr("Unsaved changes to the members of %1 from %2").arg(name, when);
    case DraftKind::Agents:
        //: %1 is a time of day, or a day.
        return tr("Unsaved changes to %Ln agent(s) from %1", nullptr, agents).arg(when);
    case DraftKind::Base:
        //: %1 is a time of day, or a day.
        return tr("Unsaved base configuration of %Ln agent(s) from %1", nullptr, agents).arg(when);
    case DraftKind::Thresholds:
        //: %1 is a time of day, or a day.
        return tr("Unsaved thresholds from %1").arg(when);
    case DraftKind::Limits:
        //: %1 is a time of day, or a day.
        return tr("Unsaved state limits from %1").arg(when);
    case DraftKind::Unknown:
        break;
    }
    return {};
}

void DraftLine::refresh()
{
    QList<EditDraft> left = m_parts.tools.drafts().left();
    left.removeIf([](const EditDraft &each) { return kindOf(each.form) == DraftKind::Unknown; });
    m_shown = left.isEmpty() ? EditDraft() : left.constFirst();
    const QString words = wordsOf(m_shown);
    const bool isNews = words != m_what->text() && !words.isEmpty();
    m_what->setText(words);
    const auto others = int(left.size()) - 1;
    //: Behind the latest of the unsaved changes.
    m_more->setText(others > 0 ? tr("and %Ln more", nullptr, others) : QString());
    m_more->setVisible(others > 0);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    if (isNews && isVisible())
        say();
}

void DraftLine::say()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DraftLine::open()
{
    openDraft(m_parts, m_shown, window());
}

void DraftLine::askToDiscard()
{
    auto *question = new Dialog(tr("Discard what you typed?"), Dialog::Width::Small, window());
    question->setObjectName(u"draftQuestion"_s);
    question->setText(tr("%1. Nothing of it has been saved.").arg(sentence()));
    Button *yes = question->addAnswer(tr("Discard"), Button::Variant::Danger, u"draftDrop"_s);
    question->addAnswer(tr("Keep it"), Button::Variant::Primary, u"draftKeep"_s);
    connect(yes, &Button::clicked, this,
            [this, subject = m_shown.subject] { m_parts.tools.drafts().remove(subject); });
    question->open();
}

void DraftLine::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const QRect place(pad, (height() - iconSize) / 2, iconSize, iconSize);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place),
             "clock-counter-clockwise"_L1, iconSize, themeOf(this).text2);
}

} // namespace vigie::ui
