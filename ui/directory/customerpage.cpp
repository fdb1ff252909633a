// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customerpage.h"

#include "center/desk.h"
#include "telephony/phonenumber.h"
#include "ui/directory/callmemory.h"
#include "ui/directory/customerpane.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/scaling.h"

#include <QEvent>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int paneWidth = 640; // Wider lines are hard to read.
    constexpr int paneShare = 3;
    constexpr int asideShare = 2;

} // namespace

CustomerPage::CustomerPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                           CallMemory &memory, WhyNoCall whyNoCall, QWidget *parent)
    : PlacePage(Rank::People, parent)
    , m_desk(desk)
    , m_memory(memory)
    , m_pane(new CustomerPane(desk, journal, memory, std::move(whyNoCall), this))
    , m_row(new QHBoxLayout)
{
    setObjectName(u"customerPage"_s);
    auto *ground = new Pane(&Theme::surface, this);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(ground);
    ground->setLayout(m_row);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    keepWidestWidth(m_pane, paneWidth);
    m_pane->putDataFirst();
    m_row->addWidget(m_pane, paneShare);
    m_placing.setSingleShot(true);
    connect(&m_placing, &QTimer::timeout, this, &CustomerPage::rankWanted);
    connect(&memory, &CallMemory::changed, this, &CustomerPage::follow);
    connect(&clock, &models::FrameClock::second, this, [this] {
        if (isVisible() && m_memory.isInCall())
            m_pane->refresh();
    });
    connect(m_pane, &CustomerPane::callRequested, this, [this](const QString &number) {
        m_desk.ask(telephony::Verb::Dial, {}, telephony::dialled(number));
    });
    follow();
    m_pane->setStale(!desk.isUp());
}

QString CustomerPage::title() const
{
    return tr("Customer");
}

//! Among the applications it has one, as they have.
QLatin1StringView CustomerPage::icon() const
{
    return rank() == Rank::Application ? "user"_L1 : QLatin1StringView();
}

void CustomerPage::setAside(QWidget *aside)
{
    m_row->addWidget(aside, asideShare);
}

PlacePage::Rank CustomerPage::wantedRank() const
{
    return m_isNarrow && m_memory.isInCall() ? Rank::Application : Rank::People;
}

void CustomerPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_placing.start(0);
}

void CustomerPage::follow()
{
    m_placing.start(0);
    const QString number = m_memory.presentNumber();
    if (number.isEmpty())
        return;
    const CallMemory::Past *past = m_memory.latestOf(number);
    m_pane->show(number, past ? past->name : QString());
}

void CustomerPage::setStale(bool isStale)
{
    m_pane->setStale(isStale);
}

void CustomerPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_pane->retranslate();
}

} // namespace vigie::ui
