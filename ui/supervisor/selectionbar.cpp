// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/selectionbar.h"

#include "ui/supervisor/agentverbwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::AgentVerb;

namespace {

    constexpr int barHeight = 48;
    constexpr std::array verbsShown{AgentVerb::Pause, AgentVerb::Ready, AgentVerb::LogOut};

    void announce(QWidget *label)
    {
        if (!label->isVisible())
            return;
        QAccessibleEvent event(label, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }

} // namespace

SelectionBar::SelectionBar(QWidget *parent)
    : Pane(&Theme::select, parent)
    , m_count(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_all(new Button(QString(), this))
    , m_actions(new QHBoxLayout)
    , m_more(new Button("dots-three"_L1, tr("More actions on the agents"), this))
    , m_result(new Words({}, TextRole::Body, &Theme::text, this))
    , m_failed(new Words({}, TextRole::Body, &Theme::danger, this))
    , m_retry(new Button(tr("Retry"), this))
    , m_none(new Button("x"_L1, tr("Give up the selection"), this))
{
    setObjectName(u"agentSelection"_s);
    setAccessibleName(tr("Selection"));
    keepHeight(this, barHeight);
    setRules(Qt::TopEdge, &Theme::accent);
    m_count->setObjectName(u"agentSelectionCount"_s);
    m_all->setObjectName(u"agentSelectAll"_s);
    m_all->setVariant(Button::Variant::Ghost);
    m_all->setInk(&Theme::accent);
    m_more->setObjectName(u"agentMore"_s);
    m_result->setObjectName(u"agentVerbResult"_s);
    m_failed->setObjectName(u"agentVerbFailed"_s);
    m_retry->setObjectName(u"agentVerbRetry"_s);
    m_none->setVariant(Button::Variant::Ghost);
    m_none->setObjectName(u"agentSelectNone"_s);
    m_actions->setSpacing(8);
    for (std::size_t i = 0; i < verbsShown.size(); ++i) {
        const AgentVerb verb = verbsShown[i];
        auto *button = new Button(AgentVerbWords::of(verb), this);
        button->setIconName(AgentVerbWords::icon(verb));
        button->setObjectName("agentVerb"_L1 + QString::number(int(verb)));
        connect(button, &Button::clicked, this, [this, verb, button] {
            if (verb == AgentVerb::Pause && m_hasReasons)
                Q_EMIT pausesRequested(button);
            else
                Q_EMIT verbRequested(verb);
        });
        m_verbs[i] = button;
        m_actions->addWidget(button);
    }
    auto *queues = new Button(tr("Queues…"), this);
    queues->setObjectName(u"agentSelectionQueues"_s);
    queues->setIconName("pencil-simple"_L1);
    auto *defaults = new Button(tr("Apply default…"), this);
    defaults->setObjectName(u"agentSelectionDefaults"_s);
    m_added = {queues, defaults};
    for (Button *each : {queues, defaults})
        m_actions->addWidget(each);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_all);
    row->addSpacing(8);
    row->addLayout(m_actions);
    row->addWidget(m_more);
    row->addStretch(1);
    row->addWidget(m_result);
    row->addWidget(m_failed);
    row->addWidget(m_retry);
    row->addWidget(m_none);
    m_result->setElided(true);
    connect(m_all, &Button::clicked, this, &SelectionBar::allRequested);
    connect(queues, &Button::clicked, this, &SelectionBar::queuesRequested);
    connect(defaults, &Button::clicked, this, &SelectionBar::defaultsRequested);
    connect(m_none, &Button::clicked, this, &SelectionBar::noneRequested);
    connect(m_retry, &Button::clicked, this, &SelectionBar::retryRequested);
    connect(m_more, &Button::clicked, this, [this] { Q_EMIT moreRequested(m_more); });
    setResult({});
}

Button *SelectionBar::verbButton(AgentVerb verb) const
{
    for (std::size_t i = 0; i < verbsShown.size(); ++i) {
        if (verbsShown[i] == verb)
            return m_verbs[i];
    }
    return nullptr;
}

void SelectionBar::setObstacle(AgentVerb verb, const QString &reason)
{
    if (Button *button = verbButton(verb))
        button->setObstacle(reason);
}

void SelectionBar::setPauseMenu(bool hasReasons)
{
    m_hasReasons = hasReasons;
    verbButton(AgentVerb::Pause)->setCaret(hasReasons);
}

void SelectionBar::setCounts(int selected, int hidden, int matching)
{
    m_selected = selected;
    QString words = tr("%Ln selected", nullptr, selected);
    if (hidden > 0)
        //: Selected agents, of whom the filter hides some.
        words = tr("%1, %Ln not shown", nullptr, hidden).arg(words);
    const bool isNews = words != m_count->text();
    m_count->setText(words);
    const QString all = tr("Select all %1").arg(formatCount(matching));
    m_all->setText(all);
    m_all->setAccessibleName(all);
    m_all->updateGeometry();
    m_all->setVisible(selected > 0 && selected - hidden < matching);
    m_count->setVisible(selected > 0);
    m_more->setVisible(selected > 0);
    for (Button *button : m_verbs)
        button->setVisible(selected > 0);
    fold();
    if (isNews)
        announce(m_count);
}

void SelectionBar::setResult(const Result &result)
{
    QStringList parts;
    if (result.done > 0)
        //: Of agents, on whom a verb was done.
        parts.append(tr("%Ln done", nullptr, result.done));
    if (result.pending > 0)
        parts.append(tr("%Ln pending", nullptr, result.pending));
    if (result.elsewhere > 0)
        //: Agents on whom the verb made no sense any more.
        parts.append(tr("%Ln changed meanwhile", nullptr, result.elsewhere));
    //: A verb and what became of it: "Lunch: 4 done, 1 pending".
    const QString words = tr("%1: %2").arg(result.verb, parts.join(u", "_s));
    const QString failed
        = result.failed > 0 ? tr("%Ln not confirmed", nullptr, result.failed) : QString();
    m_result->setText(parts.isEmpty() ? (failed.isEmpty() ? QString() : result.verb + u':')
                                      : words);
    m_failed->setText(failed);
    m_result->setVisible(!result.isEmpty());
    m_failed->setVisible(result.failed > 0);
    m_retry->setVisible(result.failed > 0 && result.pending == 0);
    if (result.pending == 0 && !result.isEmpty())
        announce(result.failed > 0 ? m_failed : m_result);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fold();
}

bool SelectionBar::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fold();
    return Pane::event(event);
}

bool SelectionBar::isNarrow() const
{
    return width() < scaled(1140);
}

//! In a narrow bar what comes behind the verbs is in the menu.
void SelectionBar::fold()
{
    for (Button *button : std::as_const(m_added))
        button->setVisible(m_selected > 0 && !isNarrow());
}

} // namespace vigie::ui
