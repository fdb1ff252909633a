// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/poplist.h"

#include "site/pagechoices.h"
#include "ui/apps/pagemenu.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ScreenPop;

namespace {

    constexpr int edge = 16;
    constexpr int timeWidth = 60;

    //! What stands in the first line of a row.
    QString titleOf(const ScreenPop &pop, const QString &folder)
    {
        return pop.title.isEmpty() ? folder : pop.title + u" · "_s + pop.folder;
    }

} // namespace

PopList::PopList(PageForms &forms, const Clock &today, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_forms(forms)
    , m_clock(today)
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
    m_rows->setSpacing(4);
    lines->addLayout(m_rows);
    lines->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // The area has just switched it on.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 0, edge, 0);
    head->addWidget(m_title);
    column->addLayout(head);
    column->addWidget(scroll, 1);
    fill();
}

void PopList::setPops(const QList<ScreenPop> &pops)
{
    if (m_pops == pops)
        return;
    m_pops = pops;
    fill();
}

void PopList::setSchemes(const QStringList &others)
{
    m_schemes = others;
    fill();
}

void PopList::setCall(const QStringList &ids)
{
    if (m_call == ids)
        return;
    m_call = ids;
    fill();
}

bool PopList::isOfTheCall(const ScreenPop &pop) const
{
    return !pop.callId.isEmpty() && m_call.contains(pop.callId);
}

void PopList::fill()
{
    m_none->setText(tr("No page was opened for a call yet. The site decides for which calls."));
    m_none->setVisible(m_pops.isEmpty());
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        gone->widget()->hide();
        gone->widget()->deleteLater();
    }
    const bool hasOwn
        = std::ranges::any_of(m_pops, [this](const ScreenPop &pop) { return isOfTheCall(pop); });
    m_title->setText(hasOwn ? tr("Pages of this call") : tr("Recent pages"));
    addRows(true);
    const bool hasOthers
        = std::ranges::any_of(m_pops, [this](const ScreenPop &pop) { return !isOfTheCall(pop); });
    if (hasOwn && hasOthers) {
        auto *before = new InkLabel(tr("Recent pages"), TextRole::BodyStrong, &Theme::text, this);
        before->setContentsMargins(0, 12, 0, 4);
        m_rows->addWidget(before);
    }
    addRows(false);
}

void PopList::addRows(bool areOfTheCall)
{
    for (const ScreenPop &pop : std::as_const(m_pops)) {
        if (isOfTheCall(pop) == areOfTheCall)
            m_rows->addWidget(makeRow(pop));
    }
}

//! The list outlives the day: another day's date takes the place of the time.
QString PopList::timeOf(const ScreenPop &pop) const
{
    return pop.at.date() == m_clock.wallTime().date()
        ? pop.at.toString(u"HH:mm:ss"_s)
        : QLocale().toString(pop.at.date(), u"dd-MM"_s) + pop.at.toString(u" HH:mm"_s);
}

QWidget *PopList::makeRow(const ScreenPop &pop)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"recentPage"_s);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(8);
    const QString time = timeOf(pop);
    auto *at = new InkLabel(time, TextRole::Body, &Theme::text2, row);
    keepLeastWidth(at, timeWidth);
    const QString folder = tr("Folder %1").arg(pop.folder);
    const QUrl page = center::shownPageOf(pop, m_schemes);
    const bool isPage = !pop.isRun() && !page.isEmpty();
    const QString origin = isPage ? site::originOf(page) : QString();
    QStringList second{pop.caller, pop.queue, pop.isRun() ? pop.program : origin};
    second.removeAll(QString());
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (auto *text : {new Words(titleOf(pop, folder), TextRole::BodyMedium, &Theme::text, row),
                       new Words(second.join(u" · "_s), TextRole::Caption, &Theme::text2, row)}) {
        text->setElided(true);
        words->addWidget(text);
    }
    auto *open = new Button("arrow-square-out"_L1, QString(), row);
    open->setObjectName(u"reopenPage"_s);
    open->setVariant(Button::Variant::Ghost);
    //: %1 is a folder's number, %2 the time when it was opened.
    const QString name = tr("Open folder %1 of %2 again").arg(pop.folder, time);
    open->setAccessibleName(name);
    open->setToolTip(name);
    if (!pop.isRun() && !isPage)
        open->setObstacle(tr("The site gave an address that is no web page."));
    connect(open, &Button::clicked, this, [this, pop] { Q_EMIT openRequested(pop); });
    auto *menu = new PageMenu(m_forms, row);
    menu->setOrigin(origin, folder + u", "_s + time);
    line->addWidget(at, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(open);
    line->addWidget(menu);
    return row;
}

void PopList::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace vigie::ui
