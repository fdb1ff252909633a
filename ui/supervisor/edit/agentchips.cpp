// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/agentchips.h"

#include "center/contactcenter.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int gap = 6;
    constexpr int edge = 16;
    constexpr int mostLines = 4;

} // namespace

AgentChips::AgentChips(const center::ContactCenter &center, QWidget *parent)
    : QScrollArea(parent)
    , m_center(center)
    , m_inner(new QWidget(this))
{
    setObjectName(u"editChips"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setWidget(m_inner);
    m_inner->setAccessibleName(tr("Agents"));
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_inner->setAutoFillBackground(false);
}

void AgentChips::setAgents(const std::vector<AgentId> &agents)
{
    for (QWidget *each : m_chips)
        each->deleteLater();
    m_chips.clear();
    const std::size_t shown = std::min<std::size_t>(agents.size(), most);
    for (std::size_t i = 0; i < shown; ++i) {
        const AgentId id = agents[i];
        const center::Agent *agent = m_center.find(id);
        if (agent == nullptr)
            continue;
        //: A chip: the name of an agent, the number.
        auto *chip = new Chip(tr("%1 (%2)").arg(agent->name(), agent->number), m_inner);
        chip->setKind(Chip::Kind::Outline);
        chip->setTrailingIcon("x"_L1);
        chip->setClickable(true);
        chip->setObjectName(u"editChip%1"_s.arg(raw(id)));
        chip->setAccessibleName(tr("Leave %1 out").arg(chip->text()));
        chip->setToolTip(chip->text());
        chip->setMaximumWidth(scaled(260));
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, id] { Q_EMIT removed(id); });
        m_chips.push_back(chip);
    }
    if (agents.size() > shown)
        m_chips.push_back(new Words(tr("and %Ln more", nullptr, int(agents.size() - shown)),
                                    TextRole::Caption, &Theme::text2, m_inner));
    for (QWidget *each : m_chips)
        each->show();
    place();
}

int AgentChips::lineHeight() const
{
    return m_chips.empty() ? scaled(22) : m_chips.front()->sizeHint().height();
}

void AgentChips::place()
{
    const int width = viewport()->width() - edge;
    int x = edge;
    int y = 0;
    for (QWidget *each : m_chips) {
        const QSize size = each->sizeHint().boundedTo({each->maximumWidth(), 999});
        if (x + size.width() > width && x > edge) {
            x = edge;
            y += lineHeight() + gap;
        }
        each->setGeometry(x, y, size.width(), lineHeight());
        x += size.width() + gap;
    }
    m_height = y + lineHeight();
    m_inner->resize(viewport()->width(), m_height);
    updateGeometry();
}

QSize AgentChips::sizeHint() const
{
    return {200, std::min(m_height, mostLines * (lineHeight() + gap)) + 14};
}

QSize AgentChips::minimumSizeHint() const
{
    return {120, std::min(m_height, lineHeight()) + 14};
}

void AgentChips::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void AgentChips::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        place();
}

bool AgentChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QAbstractButton *>(watched)->click();
            return true;
        }
    }
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget *>(watched), 0, gap);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace vigie::ui
