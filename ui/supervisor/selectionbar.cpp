// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/selectionbar.h"

#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int barHeight = 48;

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : Pane(&Theme::select, parent)
    , m_count(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_all(new Button(QString(), this))
{
    setObjectName(u"agentSelection"_s);
    setAccessibleName(tr("Selection"));
    keepHeight(this, barHeight);
    setRules(Qt::TopEdge, &Theme::accent);
    m_count->setObjectName(u"agentSelectionCount"_s);
    m_all->setObjectName(u"agentSelectAll"_s);
    m_all->setVariant(Button::Variant::Ghost);
    m_all->setInk(&Theme::accent);
    auto *none = new Button("x"_L1, tr("Give up the selection"), this);
    none->setVariant(Button::Variant::Ghost);
    none->setObjectName(u"agentSelectNone"_s);
    auto *queues = new Button(tr("Queues…"), this);
    queues->setObjectName(u"agentSelectionQueues"_s);
    queues->setIconName("pencil-simple"_L1);
    auto *defaults = new Button(tr("Apply default…"), this);
    defaults->setObjectName(u"agentSelectionDefaults"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addSpacing(16);
    row->addWidget(queues);
    row->addWidget(defaults);
    row->addStretch(1);
    row->addWidget(none);
    connect(m_all, &Button::clicked, this, &SelectionBar::allRequested);
    connect(queues, &Button::clicked, this, &SelectionBar::queuesRequested);
    connect(defaults, &Button::clicked, this, &SelectionBar::defaultsRequested);
    connect(none, &Button::clicked, this, &SelectionBar::noneRequested);
}

void SelectionBar::setCounts(int selected, int hidden, int matching)
{
    QString words = tr("%Ln selected", nullptr, selected);
    if (hidden > 0)
        //: Selected agents, of whom the filter hides some.
        words = tr("%1, %Ln not shown", nullptr, hidden).arg(words);
    const bool isNews = words != m_count->text();
    m_count->setText(words);
    const QString all = tr("Select all %1").arg(formatCount(matching));
    m_all->setText(all);
    m_all->setAccessibleName(all);
    m_all->setVisible(selected - hidden < matching);
    m_all->updateGeometry();
    if (isNews && isVisible()) {
        QAccessibleEvent event(m_count, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace vigie::ui
