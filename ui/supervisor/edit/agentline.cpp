// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/agentline.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/supervisorscope.h"
#include "ui/supervisor/agentactions.h"
#include "ui/supervisor/agentverbwords.h"
#include "ui/supervisor/edit/agentdraft.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AgentVerb;

namespace {

    constexpr int glyphSize = 16;
    constexpr int groupWidth = 130;
    constexpr int markSize = 6; //!< Beside the group; there are 8 to its label.

    QString stateWords(const center::ContactCenter &center, const center::Agent &agent)
    {
        const auto *status = agent.state == center::ShownState::Pause
            ? center.statuses().find(agent.cause)
            : nullptr;
        return status ? status->label : stateLabel(agent.state);
    }

} // namespace

AgentLine::AgentLine(const FloorParts &parts, const AgentDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_draft(draft)
    , m_glyph(new QWidget(this))
    , m_state(new Words({}, TextRole::Body, &Theme::text, this))
    , m_time(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_phone(new Words({}, TextRole::Body, &Theme::text, this))
    , m_group(new ChoiceBox(tr("Group"), tr("No group"), this))
    , m_verb(new Button(QString(), this))
    , m_news(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_actions(new AgentActions(parts.desk, parts.tools.verbs(), parts.keys, this))
{
    keepWidth(m_glyph, glyphSize);
    m_state->setObjectName(u"editAgentState"_s);
    m_state->setElided(true);
    m_phone->setObjectName(u"editAgentPhone"_s);
    m_group->setObjectName(u"editGroup"_s);
    keepWidth(m_group, groupWidth);
    m_verb->setObjectName(u"editAgentVerb"_s);
    auto *groupLabel = new Words(tr("Group"), TextRole::Body, &Theme::text2, this);
    m_news->setObjectName(u"editGroupNews"_s);
    m_news->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 14);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_news);
    row->addWidget(m_glyph);
    row->addWidget(m_state);
    row->addWidget(m_time);
    row->addSpacing(8);
    row->addWidget(m_phone);
    row->addSpacing(8);
    row->addWidget(groupLabel);
    row->addWidget(m_group);
    row->addStretch(1);
    row->addWidget(m_verb);
    connect(m_group, &ChoiceBox::chosenChanged, this, [this](const QString &key) {
        const center::Agent *known = m_parts.desk.center().find(m_draft.agent);
        std::optional<GroupId> chosen(GroupId(key.toInt()));
        if (known && known->group == chosen)
            chosen.reset();
        Q_EMIT groupChosen(chosen);
    });
    connect(m_verb, &Button::clicked, this, [this] {
        m_actions->ask(verb(), {m_draft.agent});
        refreshVerb();
    });
    refresh();
}

void AgentLine::refresh()
{
    const center::ContactCenter &center = m_parts.desk.center();
    const center::Agent *agent = center.find(m_draft.agent);
    if (agent == nullptr)
        return;
    m_state->setText(stateWords(center, *agent));
    m_time->setText(agent->hasDuration() ? formatSince(agent->since, m_parts.desk.clock().now())
                                         : QString());
    m_phone->setText(agent->phone.isEmpty() ? tr("no phone") : tr("phone %1").arg(agent->phone));
    refreshGroups();
    refreshNews();
    refreshVerb();
    update();
}

void AgentLine::refreshGroups()
{
    const center::ContactCenter &center = m_parts.desk.center();
    const center::Agent *agent = center.find(m_draft.agent);
    if (!m_group->view()->isVisible())
        m_group->setChoices(groupChoices(center));
    const auto shown = m_draft.group ? m_draft.group : agent->group;
    m_group->choose(shown ? QString::number(raw(*shown)) : QString());
    m_group->setEnabled(m_group->count() > 0);
}

QString AgentLine::nameOf(GroupId group) const
{
    for (const center::AgentGroup &each : m_parts.desk.center().groups()) {
        if (each.id == group)
            return each.label.isEmpty() ? each.name : each.label;
    }
    return tr("No group");
}

//! Its height follows only where it comes or goes.
void AgentLine::refreshNews()
{
    QString words;
    if (m_draft.groupChangedAt) {
        const QString name = m_draft.groupSeen ? nameOf(*m_draft.groupSeen) : tr("No group");
        const Instant now = m_parts.desk.clock().now();
        words = m_draft.group
            //: %1 is the group that somebody else put the agent into meanwhile.
            ? tr("The group is now %1 on the server, yours stays.").arg(name)
            //: %1 is the group that somebody else put the agent into meanwhile, %2 how long ago.
            : tr("The group is now %1, changed %2 ago.")
                  .arg(name, formatSince(*m_draft.groupChangedAt, now));
    }
    const bool isNews = m_news->text().isEmpty() && !words.isEmpty();
    m_news->setText(words);
    m_news->setVisible(!words.isEmpty());
    if (isNews && isVisible()) {
        QAccessibleEvent event(m_news, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

AgentVerb AgentLine::verb() const
{
    const center::Agent *agent = m_parts.desk.center().find(m_draft.agent);
    return agent && agent->isLoggedIn() ? AgentVerb::LogOut : AgentVerb::LogIn;
}

void AgentLine::refreshVerb()
{
    const QString words = AgentVerbWords::of(verb());
    if (m_verb->text() != words) {
        m_verb->setText(words);
        m_verb->setAccessibleName(words);
        m_verb->setIconName(AgentVerbWords::icon(verb()));
        m_verb->updateGeometry();
    }
    m_verb->setObstacle(m_actions->obstacle(verb(), {m_draft.agent}));
}

void AgentLine::paintEvent(QPaintEvent *)
{
    const center::Agent *agent = m_parts.desk.center().find(m_draft.agent);
    if (agent == nullptr)
        return;
    QPainter painter(this);
    const StateVisual &visual = visualOf(agent->state);
    drawIcon(painter, m_glyph->geometry(), visual.icon, glyphSize, themeOf(this).*visual.colour);
    if (!m_draft.groupChangedAt)
        return;
    // As on a penalty that somebody else changed.
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeOf(this).accent);
    const QPoint top = m_group->geometry().topLeft() - QPoint(markSize + 2, 0);
    painter.drawPolygon(QPolygon({top, top + QPoint(markSize, 0), top + QPoint(0, markSize)}));
}

} // namespace vigie::ui
