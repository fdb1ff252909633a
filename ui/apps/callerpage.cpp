// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/apps/callerpage.h"

#include "ui/apps/callcard.h"
#include "ui/apps/poplist.h"
#include "ui/widgets/emptystate.h"

#include <QBoxLayout>
#include <QEvent>

namespace vigie::ui {

using namespace Qt::StringLiterals;

CallerPage::CallerPage(Rank rank, QWidget *parent)
    : PlacePage(rank, parent)
    , m_panes(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_card(new CallCard(this))
    , m_empty(new EmptyState({}, {}, this))
    , m_pops(new PopList(this))
{
    setObjectName(u"callerPage"_s);
    m_panes->setContentsMargins(0, 0, 0, 0);
    m_panes->setSpacing(0);
    m_panes->addWidget(m_card, 1);
    m_panes->addWidget(m_empty, 1);
    m_panes->addWidget(m_pops, 1);
    m_pops->setRules(Qt::LeftEdge);
    m_card->hide();
    retranslate();
}

QString CallerPage::title() const
{
    return tr("Caller", "tab");
}

//! Among the applications it has one, as they have.
QLatin1StringView CallerPage::icon() const
{
    return rank() == Rank::Application ? "user"_L1 : QLatin1StringView();
}

void CallerPage::setNarrow(bool isNarrow)
{
    m_panes->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_pops->setRules(isNarrow ? Qt::TopEdge : Qt::LeftEdge);
    Q_EMIT narrowChanged(isNarrow);
}

void CallerPage::setCall(const CallData &call)
{
    m_card->setData(call);
    m_card->setVisible(!call.isEmpty());
    m_empty->setVisible(call.isEmpty());
}

void CallerPage::retranslate()
{
    m_empty->setTexts(tr("No call."),
                      tr("During a call, what the site knows of the customer stands here."));
}

void CallerPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
