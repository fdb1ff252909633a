// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/eventfilterbar.h"

#include "center/contactcenter.h"
#include "ui/console/consolebar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicepanel.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/segments.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int barHeight = 44;
    constexpr auto anyAgent = "any";

} // namespace

EventFilterBar::EventFilterBar(EventModel &model, const center::ContactCenter &center,
                               QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_model(model)
    , m_center(center)
    , m_segments(new Segments({}, this))
    , m_filter(new Field({}, this))
    , m_kinds(new Button(QString(), this))
    , m_agent(new Button(QString(), this))
    , m_kept(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_hold(new Button(QString(), this))
    , m_save(new Button(QString(), this))
    , m_clear(new Button(QString(), this))
    , m_kindsPanel(new ChoicePanel(ChoicePanel::Mode::Several, parent))
    , m_agentsPanel(new ChoicePanel(ChoicePanel::Mode::One, parent))
{
    setRules(Qt::BottomEdge);
    nameParts();
    auto *row = makeBar(*this, barHeight);
    for (QWidget *each : std::initializer_list<QWidget *>{m_segments, m_filter, m_kinds, m_agent})
        row->addWidget(each);
    row->setStretchFactor(m_filter, 100); // As wide as it may be, before the gap grows.
    row->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_kept, m_hold, m_save, m_clear})
        row->addWidget(each);
    listenToFilters();
    connect(m_hold, &Button::clicked, this, [this] { Q_EMIT holdRequested(!m_model.isHeld()); });
    connect(m_save, &Button::clicked, this, &EventFilterBar::saveRequested);
    connect(m_clear, &Button::clicked, this, &EventFilterBar::clearRequested);
    connect(&m_model, &EventModel::errorsChanged, this, &EventFilterBar::showErrors);
    retranslate();
}

void EventFilterBar::nameParts()
{
    m_segments->setObjectName(u"consoleSegments"_s);
    m_filter->edit()->setObjectName(u"consoleFilter"_s);
    m_filter->setMinimumWidth(110); // In a narrow window the buttons keep their words.
    m_filter->setMaximumWidth(200);
    m_filter->setLeadingIcon("funnel"_L1);
    m_kinds->setObjectName(u"consoleKinds"_s);
    m_kinds->setCaret(true);
    m_agent->setObjectName(u"consoleAgent"_s);
    m_agent->setCaret(true);
    m_hold->setObjectName(u"consoleHold"_s);
    m_hold->setIconName("pause"_L1);
    m_hold->setCheckable(true);
    m_save->setObjectName(u"consoleSave"_s);
    m_save->setIconName("download-simple"_L1);
    m_clear->setObjectName(u"consoleClear"_s);
}

//! How much is kept is the first to go.
void EventFilterBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    m_kept->hide();
    const int spare = width() - layout()->minimumSize().width() - layout()->spacing();
    m_kept->setVisible(spare >= m_kept->sizeHint().width());
}

void EventFilterBar::listenToFilters()
{
    connect(m_segments, &Segments::currentChanged, this, [this](int index) {
        EventFilter filter = m_model.filter();
        filter.segment = EventFilter::Segment(index);
        m_model.setFilter(filter);
    });
    connect(m_filter, &Field::textEdited, this, [this](const QString &text) {
        EventFilter filter = m_model.filter();
        filter.text = text.trimmed();
        m_model.setFilter(filter);
    });
    connect(m_kinds, &Button::clicked, this, &EventFilterBar::openKinds);
    connect(m_agent, &Button::clicked, this, &EventFilterBar::openAgents);
    connect(m_kindsPanel, &ChoicePanel::toggled, this, [this](const QSet<QString> &kinds) {
        EventFilter filter = m_model.filter();
        filter.kinds = kinds;
        m_model.setFilter(filter);
        showChoices();
    });
    connect(m_agentsPanel, &ChoicePanel::chosen, this, [this](const QString &key) {
        EventFilter filter = m_model.filter();
        filter.agent.reset();
        if (key != QLatin1StringView(anyAgent))
            filter.agent = AgentId(key.toInt());
        m_model.setFilter(filter);
        showChoices();
    });
}

void EventFilterBar::focusFilter()
{
    m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
    m_filter->edit()->selectAll();
}

void EventFilterBar::setHeld(bool isHeld)
{
    m_hold->setChecked(isHeld);
}

void EventFilterBar::openKinds()
{
    QList<ChoicePanel::Choice> choices;
    const QMap<QString, int> &kinds = m_model.kinds();
    for (auto each = kinds.begin(); each != kinds.end(); ++each)
        choices
            += {each.key(),
                u"%1  %2"_s.arg(each.key().isEmpty() ? tr("answer to the heartbeat") : each.key(),
                                QLocale().toString(each.value()))};
    m_kindsPanel->setChoices(choices, m_model.filter().kinds);
    m_kindsPanel->open(m_kinds);
}

void EventFilterBar::openAgents()
{
    QList<ChoicePanel::Choice> choices{{QString::fromLatin1(anyAgent), tr("Any agent")}};
    for (int row = 0; row < m_center.agentCount(); ++row) {
        const center::Agent &agent = m_center.agent(center::AgentRow(row));
        if (agent.isListed)
            choices += {QString::number(int(agent.id)), agent.name() + u"  "_s + agent.number};
    }
    m_agentsPanel->setChoices(choices, {});
    m_agentsPanel->open(m_agent);
}

void EventFilterBar::showChoices()
{
    const EventFilter &filter = m_model.filter();
    m_kinds->setText(
        filter.kinds.isEmpty()
            ? tr("Kinds: all")
            : tr("Kinds: %1 of %2").arg(filter.kinds.size()).arg(m_model.kinds().size()));
    const center::Agent *agent = filter.agent ? m_center.find(*filter.agent) : nullptr;
    m_agent->setText(agent ? tr("Agent: %1").arg(agent->name()) : tr("Agent: any"));
}

void EventFilterBar::showErrors()
{
    const int errors = m_model.errorCount();
    const int current = m_segments->current();
    m_segments->setChoices(
        {tr("All"), tr("In", "direction"), tr("Out", "direction"),
         errors > 0 ? tr("Errors %1").arg(QLocale().toString(errors)) : tr("Errors")});
    m_segments->setCurrent(std::max(current, 0));
}

void EventFilterBar::retranslate()
{
    m_segments->setAccessibleName(tr("Which events"));
    m_filter->setPlaceholder(tr("Name, number or text"));
    m_filter->edit()->setAccessibleName(tr("Filter the events"));
    m_kindsPanel->setNames(tr("Kinds of events"), tr("Find a kind"));
    m_agentsPanel->setNames(tr("Agents"), tr("Find an agent"));
    m_kept->setText(tr("last %1 kept").arg(QLocale().toString(net::WireLog::mostFrames)));
    m_hold->setText(tr("Hold"));
    m_save->setText(tr("Save…"));
    m_clear->setText(tr("Clear"));
    showErrors();
    showChoices();
}

void EventFilterBar::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
