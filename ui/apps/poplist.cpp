// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/poplist.h"

#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int edge = 12;
    constexpr int rowHeight = 32;
    constexpr int timeWidth = 60;

} // namespace

PopList::PopList(QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_title(new InkLabel(TextRole::BodyStrong, &Theme::text, this))
    , m_none(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"recentPages"_s);
    m_none->setWordWrap(true);
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(edge, 0, edge, edge);
    lines->setSpacing(0);
    lines->addWidget(m_none);
    m_rows->setSpacing(0);
    lines->addLayout(m_rows);
    lines->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // The area has just switched it on.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 0, edge, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    fill();
}

void PopList::setPops(const QList<center::ScreenPop> &pops)
{
    if (m_pops == pops)
        return;
    m_pops = pops;
    fill();
}

void PopList::fill()
{
    m_title->setText(tr("Recent pages"));
    m_none->setText(tr("No page was opened for a call yet. The site decides for which calls."));
    m_none->setVisible(m_pops.isEmpty());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        gone->widget()->hide();
        gone->widget()->deleteLater();
    }
    for (const center::ScreenPop &pop : std::as_const(m_pops))
        m_rows->addWidget(makeRow(pop));
}

QWidget *PopList::makeRow(const center::ScreenPop &pop)
{
    auto *row = new QWidget(this);
    keepHeight(row, rowHeight);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const QString time = pop.at.toString(u"HH:mm:ss"_s);
    auto *at = new InkLabel(time, TextRole::Body, &Theme::text2, row);
    keepWidth(at, timeWidth);
    auto *folder
        = new InkLabel(tr("Folder %1").arg(pop.folder), TextRole::BodyMedium, &Theme::text, row);
    const QString place = pop.isRun() ? pop.program : center::shownPageOf(pop).host();
    auto *host = new InkLabel(place, TextRole::Body, &Theme::text2, row);
    auto *open = new Button(tr("Open again"), row);
    open->setObjectName(u"reopenPage"_s);
    open->setVariant(Button::Variant::Ghost);
    open->setSize(Button::Size::Small);
    open->setIconName("arrow-square-out"_L1);
    //: %1 is a folder's number, %2 the time when it was opened.
    open->setAccessibleName(tr("Open folder %1 of %2 again").arg(pop.folder, time));
    if (!pop.isRun() && place.isEmpty())
        open->setObstacle(tr("The site gave an address that is no web page."));
    connect(open, &Button::clicked, this, [this, pop] { Q_EMIT openRequested(pop); });
    line->addWidget(at);
    line->addWidget(folder);
    line->addWidget(host, 1);
    line->addWidget(open);
    return row;
}

void PopList::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace vigie::ui
