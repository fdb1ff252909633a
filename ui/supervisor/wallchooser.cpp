// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallchooser.h"

#include "center/contactcenter.h"
#include "ui/supervisor/chartplugins.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/wallhost.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int paneWidth = 300;
    constexpr int longestTitle = 60;

    int inTimeOf(const center::ContactCenter &center)
    {
        for (int row = 0; row < center.queueCount(); ++row) {
            if (center.queue(center::QueueRow(row)).isListed)
                return center.queue(center::QueueRow(row)).answeredWithin;
        }
        return center::Queue().answeredWithin;
    }

} // namespace

WallChooser::WallChooser(WallHost &host, const center::ContactCenter &center, int top,
                         QWidget *place)
    : Pane(&Theme::surface, place)
    , m_host(host)
    , m_center(center)
    , m_title(new Field(tr("Title"), this))
    , m_queues(new FilterChip(
          tr("Queues", "wallboard"), [&center] { return queueChoices(center); }, this))
    , m_charts(new QCheckBox(tr("Charts of the last hours"), this))
    , m_light(new QCheckBox(tr("Light colours"), this))
    , m_open(new Button(tr("Open the wallboard"), this))
    , m_shut(new Button(tr("Close the wallboard"), this))
    , m_top(top)
{
    setObjectName(u"wallChooser"_s);
    setRules(Qt::LeftEdge);
    place->installEventFilter(this);
    m_title->edit()->setObjectName(u"wallTitle"_s);
    m_title->edit()->setMaxLength(longestTitle);
    m_title->setPlaceholder(tr("All queues"));
    m_queues->setObjectName(u"wallQueues"_s);
    m_charts->setObjectName(u"wallCharts"_s);
    m_charts->setVisible(charts::areInstalled());
    m_light->setObjectName(u"wallLight"_s);
    m_open->setObjectName(u"wallOpen"_s);
    m_open->setVariant(Button::Variant::Primary);
    m_shut->setObjectName(u"wallShut"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_title);
    column->addWidget(m_queues, 0, Qt::AlignLeft);
    addFigures(column);
    column->addWidget(m_charts);
    column->addWidget(m_light);
    addScreen(column);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_shut, 0, Qt::AlignLeft);
    column->addWidget(
        new Words(tr("Esc on the board closes it too."), TextRole::Caption, &Theme::text2, this));
    column->addStretch(1);
    connect(m_title, &Field::textEdited, this, &WallChooser::take);
    connect(m_queues, &FilterChip::chosenChanged, this, &WallChooser::take);
    for (QCheckBox *box : {m_charts, m_light})
        connect(box, &QCheckBox::toggled, this, &WallChooser::take);
    connect(m_open, &Button::clicked, this, [this] { m_host.open(window()); });
    connect(m_shut, &Button::clicked, &host, &WallHost::close);
    connect(&host, &WallHost::openChanged, this, &WallChooser::showState);
    fill();
    showState();
}

QLayout *WallChooser::makeHead()
{
    auto *close = new Button("x"_L1, tr("Close"), this);
    close->setObjectName(u"wallChooserClose"_s);
    close->setAccessibleName(tr("Close the choice of the wallboard"));
    close->setVariant(Button::Variant::Ghost);
    connect(close, &Button::clicked, this, &QWidget::hide);
    auto *row = new QHBoxLayout;
    row->addWidget(new Words(tr("Wallboard"), TextRole::Strong, &Theme::text, this), 1);
    row->addWidget(close);
    return row;
}

void WallChooser::addFigures(QVBoxLayout *column)
{
    column->addWidget(new Words(tr("Figures, up to %1").arg(WallPlan::mostFigures),
                                TextRole::CaptionMedium, &Theme::text2, this));
    auto *list = new QVBoxLayout;
    list->setSpacing(6);
    const int inTime = inTimeOf(m_center);
    for (const WallFigure figure : wallFigures()) {
        auto *box = new QCheckBox(withSeconds(wallName(figure), inTime), this);
        box->setObjectName(u"wallFigure%1"_s.arg(int(figure)));
        list->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &WallChooser::take);
        m_figures.append(box);
    }
    column->addLayout(list);
}

void WallChooser::addScreen(QVBoxLayout *column)
{
    m_screenRow = new QWidget(this);
    m_screen = new QComboBox(m_screenRow);
    m_screen->setObjectName(u"wallScreen"_s);
    m_screen->setAccessibleName(tr("Screen of the wallboard"));
    auto *row = new QVBoxLayout(m_screenRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new Words(tr("Screen"), TextRole::CaptionMedium, &Theme::text2, m_screenRow));
    row->addWidget(m_screen);
    column->addWidget(m_screenRow);
    connect(m_screen, &QComboBox::activated, this, &WallChooser::take);
}

void WallChooser::fill()
{
    m_isFilling = true;
    const WallPlan &plan = m_host.plan();
    m_title->setText(plan.title);
    m_queues->setChosen(idKeys(plan.queues));
    for (qsizetype i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setChecked(plan.figures.contains(wallFigures()[i]));
    m_charts->setChecked(plan.hasCharts);
    m_light->setChecked(plan.isLight);
    m_screen->clear();
    //: Choice of the wallboard's screen.
    m_screen->addItem(tr("The other screen"), QString());
    const auto screens = QGuiApplication::screens();
    for (const QScreen *each : screens)
        m_screen->addItem(u"%1 (%2 × %3)"_s.arg(each->name())
                              .arg(each->size().width())
                              .arg(each->size().height()),
                          each->name());
    m_screen->setCurrentIndex(std::max(0, m_screen->findData(plan.screen)));
    m_screenRow->setVisible(screens.size() > 1);
    m_isFilling = false;
    showState();
}

void WallChooser::take()
{
    if (m_isFilling)
        return;
    WallPlan plan = m_host.plan();
    plan.title = m_title->text().trimmed();
    plan.queues = idsIn<QueueId>(m_queues->chosen());
    plan.figures.clear();
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        if (m_figures[i]->isChecked())
            plan.figures.append(wallFigures()[i]);
    }
    plan.hasCharts = m_charts->isChecked();
    plan.isLight = m_light->isChecked();
    plan.screen = m_screen->currentData().toString();
    m_host.setPlan(plan);
    showState();
}

void WallChooser::showState()
{
    const auto chosen = m_host.plan().figures.size();
    for (QCheckBox *box : std::as_const(m_figures)) {
        // One figure at least, or there is nothing to read.
        const bool isLast = chosen == 1 && box->isChecked();
        const bool isFull = chosen >= WallPlan::mostFigures && !box->isChecked();
        box->setEnabled(!isLast && !isFull);
        box->setToolTip(isFull       ? tr("Take another figure away first.")
                            : isLast ? tr("The wallboard shows one figure at least.")
                                     : QString());
    }
    m_open->setVisible(!m_host.isOpen());
    m_shut->setVisible(m_host.isOpen());
}

//! It lies over the table, which keeps its columns meanwhile.
void WallChooser::place()
{
    const QRect whole = parentWidget()->rect();
    const QRect right(whole.width() - scaledPane(paneWidth), scaled(m_top), scaledPane(paneWidth),
                      whole.height() - scaled(m_top));
    setGeometry(QStyle::visualRect(layoutDirection(), whole, right));
    raise();
}

bool WallChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return Pane::eventFilter(watched, event);
}

void WallChooser::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    place();
    fill(); // Screens come and go.
}

} // namespace vigie::ui
