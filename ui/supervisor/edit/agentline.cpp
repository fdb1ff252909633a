// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/agentline.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/supervisorscope.h"
#include "ui/supervisor/agentactions.h"
#include "ui/supervisor/agentverbwords.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/words.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AgentVerb;

namespace {

    constexpr int glyphSize = 16;
    constexpr int groupWidth = 130;

    QString stateWords(const center::ContactCenter &center, const center::Agent &agent)
    {
        const auto *status = agent.state == center::ShownState::Pause
            ? center.statuses().find(agent.cause)
            : nullptr;
        return status ? status->label : stateLabel(agent.state);
    }

} // namespace

AgentLine::AgentLine(const FloorParts &parts, AgentId agent, std::optional<GroupId> group,
                     QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_agent(agent)
    , m_chosen(group)
    , m_glyph(new QWidget(this))
    , m_state(new Words({}, TextRole::Body, &Theme::text, this))
    , m_time(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_phone(new Words({}, TextRole::Body, &Theme::text, this))
    , m_group(new ChoiceBox(tr("Group"), tr("No group"), this))
    , m_verb(new Button(QString(), this))
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
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 14);
    row->setSpacing(8);
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
        const center::Agent *known = m_parts.desk.center().find(m_agent);
        m_chosen = GroupId(key.toInt());
        if (known && known->group == m_chosen)
            m_chosen.reset();
        Q_EMIT groupChosen(m_chosen);
    });
    connect(m_verb, &Button::clicked, this, [this] {
        m_actions->ask(verb(), {m_agent});
        refreshVerb();
    });
    refresh();
}

void AgentLine::refresh()
{
    const center::ContactCenter &center = m_parts.desk.center();
    const center::Agent *agent = center.find(m_agent);
    if (agent == nullptr)
        return;
    m_state->setText(stateWords(center, *agent));
    m_time->setText(agent->hasDuration() ? formatSince(agent->since, m_parts.desk.clock().now())
                                         : QString());
    m_phone->setText(agent->phone.isEmpty() ? tr("no phone") : tr("phone %1").arg(agent->phone));
    refreshGroups();
    refreshVerb();
    update();
}

void AgentLine::refreshGroups()
{
    const center::ContactCenter &center = m_parts.desk.center();
    const center::Agent *agent = center.find(m_agent);
    if (!m_group->view()->isVisible())
        m_group->setChoices(groupChoices(center));
    const auto shown = m_chosen ? m_chosen : agent->group;
    m_group->choose(shown ? QString::number(raw(*shown)) : QString());
    m_group->setEnabled(m_group->count() > 0);
}

AgentVerb AgentLine::verb() const
{
    const center::Agent *agent = m_parts.desk.center().find(m_agent);
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
    m_verb->setObstacle(m_actions->obstacle(verb(), {m_agent}));
}

void AgentLine::paintEvent(QPaintEvent *)
{
    const center::Agent *agent = m_parts.desk.center().find(m_agent);
    if (agent == nullptr)
        return;
    QPainter painter(this);
    const StateVisual &visual = visualOf(agent->state);
    drawIcon(painter, m_glyph->geometry(), visual.icon, glyphSize, themeOf(this).*visual.colour);
}

} // namespace vigie::ui
