// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/grid/gridpage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/grid/gridarea.h"
#include "ui/supervisor/grid/gridnote.h"
#include "ui/supervisor/thresholddialog.h"
#include "ui/supervisor/viewmenu.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::FloorGrid;

namespace {

    constexpr int barHeight = 44;
    constexpr int barMargin = 12;
    constexpr int barGap = 8;
    constexpr int searchWidth = 170;
    constexpr int narrowSearchWidth = 104;
    constexpr int narrowBelow = 1180; //!< Of the page.
    constexpr auto writeDelay = 250ms;

    QString keyOf(GridZoom zoom)
    {
        switch (zoom) {
        case GridZoom::Tiles:
            return {};
        case GridZoom::Dots:
            return u"dots"_s;
        case GridZoom::Counts:
            return u"counts"_s;
        }
        return {};
    }

} // namespace

GridPage::GridPage(FloorGrid::Mode mode, const FloorParts &parts, QWidget *parent)
    : PlacePage(Rank::Floor, parent)
    , m_parts(parts)
    , m_grid(
          new FloorGrid(mode, parts.desk.center(), parts.tools.assignments(), parts.frames, this))
    , m_key(mode == FloorGrid::Mode::Groups ? u"group"_s : u"global"_s)
    , m_book(parts.settings, u"floor/%1/%2"_s.arg(parts.tools.profile(), m_key))
    , m_bar(new Pane(&Theme::surface, this))
    , m_area(new GridArea(parts, *m_grid, this))
    , m_note(new GridNote(this))
{
    setObjectName(m_key + u"View"_s);
    m_area->setObjectName(m_key + u"Grid"_s);
    m_area->setAccessibleName(mode == FloorGrid::Mode::Groups ? tr("Groups by queue and penalty")
                                                              : tr("Agents by queue and penalty"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *alarms = new AlarmLine(parts.tools.alarms(), this);
    connect(m_area, &GridArea::pointerRests, alarms, &AlarmLine::setHeld);
    column->addWidget(m_bar);
    column->addWidget(alarms);
    column->addWidget(m_area, 1);
    column->addWidget(m_note);
    m_write.setSingleShot(true);
    m_write.setInterval(writeDelay);
    connect(&m_write, &QTimer::timeout, this, &GridPage::writeViews);
    makeBar();
    applyView(m_book.current());
    connect(m_grid, &FloorGrid::merged, this, &GridPage::refreshCount);
    connect(m_area, &GridArea::said, m_note, &GridNote::say);
    connect(m_area, &GridArea::plusRequested, this, &GridPage::openPlus);
    connect(m_area, &GridArea::menuRequested, this, &GridPage::openMenu);
    connect(m_changes, &ChangesBar::resultRequested, this, &GridPage::showResult);
    connect(&parts.tools.assignments(), &center::Assignments::finished, this, &GridPage::tellEnd);
    m_parts.keys.bind(
        KeyAction::Find, this,
        [this] {
            m_search->edit()->setFocus(Qt::ShortcutFocusReason);
            m_search->edit()->selectAll();
        },
        Qt::WidgetWithChildrenShortcut);
}

GridPage::~GridPage()
{
    if (m_write.isActive())
        writeViews();
}

QString GridPage::title() const
{
    return isGrouped() ? tr("Group", "view of the floor") : tr("Global", "view of the floor");
}

void GridPage::makeBar()
{
    keepHeight(m_bar, barHeight);
    m_bar->setRules(Qt::BottomEdge);
    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(barMargin, 0, barMargin, 0);
    row->setSpacing(barGap);
    m_bar->installEventFilter(this);
    m_views = new ViewMenu(m_book, tr("All queues"), m_bar);
    row->addWidget(m_views);
    makeFilters(*row);
    m_count = new Words({}, TextRole::Caption, &Theme::text2, m_bar);
    m_count->setObjectName(m_key + u"Count"_s);
    m_changes = new ChangesBar(m_parts.tools.assignments(), m_parts.keys, m_bar);
    m_thresholds = new Button(tr("Thresholds…"), m_bar);
    m_thresholds->setObjectName(m_key + u"Thresholds"_s);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addWidget(m_changes);
    row->addWidget(m_thresholds);

    connect(m_views, &ViewMenu::viewChosen, this, &GridPage::chooseView);
    connect(m_thresholds, &Button::clicked, this, [this] {
        ThresholdBook &book = m_parts.tools.thresholds();
        auto *dialog
            = new ThresholdDialog(book.all(), m_parts.desk.center(), m_parts.frames, window());
        connect(dialog, &ThresholdDialog::rulesSaved, &book, &ThresholdBook::setAll);
        connect(dialog, &ThresholdDialog::soundAsked, &m_parts.tools, &FloorTools::soundAsked);
        dialog->open();
    });
}

void GridPage::makeFilters(QHBoxLayout &row)
{
    const QString search
        = isGrouped() ? tr("Filter queues and groups") : tr("Filter queues and agents");
    m_search = new Field({}, m_bar);
    keepWidth(m_search, searchWidth);
    m_search->setLeadingIcon("funnel"_L1);
    m_search->setPlaceholder(search);
    m_search->edit()->setObjectName(m_key + u"Search"_s);
    m_search->edit()->setAccessibleName(search);
    m_zoom = new Segments(isGrouped() ? QStringList{tr("Groups"), tr("Counts")}
                                      : QStringList{tr("Tiles"), tr("Dots"), tr("Counts")},
                          m_bar);
    m_zoom->setObjectName(m_key + u"Zoom"_s);
    m_zoom->setAccessibleName(tr("How much is shown of the agents"));
    //: Filter of the grid: only queues where calls wait.
    m_waiting = new Chip(tr("Calls waiting"), m_bar);
    m_waiting->setObjectName(m_key + u"Waiting"_s);
    m_waiting->setTall(true);
    m_waiting->setClickable(true);
    m_waiting->setCheckable(true);
    m_queues = new FilterChip(
        tr("Queue", "filter"), [&center = m_parts.desk.center()] { return queueChoices(center); },
        m_bar);
    m_queues->setObjectName(m_key + u"QueueFilter"_s);
    m_groups = new FilterChip(
        tr("Group", "filter"), [&center = m_parts.desk.center()] { return groupChoices(center); },
        m_bar);
    m_groups->setObjectName(m_key + u"GroupFilter"_s);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_search, m_zoom, m_waiting, m_queues, m_groups})
        row.addWidget(each);
    connect(m_search, &Field::textEdited, this, &GridPage::takeFilters);
    connect(m_search, &Field::accepted, this, [this] { m_area->setFocus(Qt::TabFocusReason); });
    connect(m_zoom, &Segments::currentChanged, this, &GridPage::takeZoom);
    connect(m_waiting, &QAbstractButton::toggled, this, &GridPage::takeFilters);
    for (FilterChip *chip : {m_queues, m_groups})
        connect(chip, &FilterChip::chosenChanged, this, &GridPage::takeFilters);
}

void GridPage::takeFilters()
{
    changeView([this](FloorView &view) {
        view.filter.text = m_search->text().trimmed();
        view.filter.queues = idsIn<QueueId>(m_queues->chosen());
        view.filter.groups = idsIn<GroupId>(m_groups->chosen());
        view.filter.isWaiting = m_waiting->isChecked();
    });
}

void GridPage::takeZoom(int zoom)
{
    const bool isCounts = isGrouped() && zoom == 1;
    changeView(
        [&](FloorView &view) { view.zoom = keyOf(isCounts ? GridZoom::Counts : GridZoom(zoom)); });
}

void GridPage::changeView(const std::function<void(FloorView &)> &change)
{
    FloorView view = m_book.current();
    change(view);
    m_write.start();
    applyView(view);
}

void GridPage::chooseView(const QString &name)
{
    const auto &saved = m_book.saved();
    const auto found = std::ranges::find(saved, name, &FloorView::name);
    m_write.start();
    applyView(found == saved.cend() ? FloorView() : *found);
}

void GridPage::applyView(const FloorView &view)
{
    m_book.setCurrent(view);
    const FloorFilter &filter = view.filter;
    if (m_search->text().trimmed() != filter.text)
        m_search->setText(filter.text);
    m_queues->setChosen(idKeys(filter.queues));
    m_groups->setChosen(idKeys(filter.groups));
    {
        const QSignalBlocker quiet(m_waiting);
        m_waiting->setChecked(filter.isWaiting);
    }
    m_waiting->setKind(filter.isWaiting ? Chip::Kind::Accent : Chip::Kind::Outline);
    const GridZoom zoom = view.zoom == keyOf(GridZoom::Counts) ? GridZoom::Counts
        : view.zoom == keyOf(GridZoom::Dots) && !isGrouped()   ? GridZoom::Dots
                                                               : GridZoom::Tiles;
    m_zoom->setCurrent(isGrouped() ? (zoom == GridZoom::Counts ? 1 : 0) : int(zoom));
    if (zoom != m_area->layout().zoom())
        m_area->setZoom(zoom);
    QList<QueueId> pinned;
    for (const FloorColumn &column : view.columns)
        pinned.append(QueueId(column.key.toInt()));
    m_grid->setPinned(pinned);
    m_grid->setFilter({.text = filter.text,
                       .queues = filter.queues,
                       .groups = filter.groups,
                       .isWaiting = filter.isWaiting});
    m_views->refresh();
    refreshCount();
}

void GridPage::setPinned(QueueId queue, bool isPinned)
{
    changeView([&](FloorView &view) {
        const QString key = QString::number(raw(queue));
        view.columns.removeIf([&key](const FloorColumn &column) { return column.key == key; });
        if (isPinned)
            view.columns.append({key, 0});
    });
}

void GridPage::writeViews()
{
    m_write.stop();
    m_book.write();
}

void GridPage::refreshCount()
{
    const int all = m_grid->offeredQueues();
    const int shown = m_grid->columnCount();
    m_count->setText(shown == all ? tr("%Ln queue(s)", nullptr, all)
                                  //: How many of all queues the filter shows.
                                  : tr("%1 of %Ln queue(s)", nullptr, all).arg(formatCount(shown)));
}

void GridPage::resizeEvent(QResizeEvent *event)
{
    PlacePage::resizeEvent(event);
    fold();
}

bool GridPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::LayoutRequest)
        fold(); // A chip came, or is wider than it was.
    return PlacePage::eventFilter(watched, event);
}

//! What does not fit into the bar goes, the least needed first; a filter that narrows stays.
void GridPage::fold()
{
    const bool isNarrow = width() < scaledPane(narrowBelow);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow) {
        keepWidth(m_search, isNarrow ? narrowSearchWidth : searchWidth);
        m_changes->setCompact(isNarrow);
    }
    const auto room = [](const QWidget *widget) {
        return std::max(widget->sizeHint().width(), widget->minimumWidth()) + barGap;
    };
    const std::initializer_list<QWidget *> all{m_views,  m_search, m_zoom,    m_waiting,   m_queues,
                                               m_groups, m_count,  m_changes, m_thresholds};
    int needed = 2 * barMargin;
    for (const QWidget *each : all)
        needed += each == m_search ? m_search->minimumWidth() + barGap : room(each);
    const auto offer = [&](QWidget *widget, bool isNeeded) {
        const bool isOut = !isNeeded && needed > width();
        needed -= isOut ? room(widget) : 0;
        if (widget->isHidden() != isOut)
            widget->setHidden(isOut);
    };
    offer(m_count, false);
    offer(m_thresholds, false); // At hand in the view of queues, too.
    offer(m_groups, !m_groups->chosen().isEmpty());
    offer(m_waiting, m_waiting->isChecked());
    offer(m_zoom, m_zoom->current() != 0);
    offer(m_queues, !m_queues->chosen().isEmpty());
}

void GridPage::setStale(bool isStale)
{
    m_area->setStale(isStale);
    m_changes->setObstacle(m_area->deeds().obstacle());
}

QList<StatusBar::KeyHint> GridPage::keyHints() const
{
    const auto cap = [this](KeyAction action) { return m_parts.keys.capText(action); };
    return {{.key = cap(KeyAction::CutTile), .text = tr("Move")},
            {.key = cap(KeyAction::CopyTile), .text = tr("Add, keep source")},
            {.key = cap(KeyAction::PasteTile), .text = tr("Put here")},
            {.key = cap(KeyAction::RemoveTile), .text = tr("Remove")},
            {.key = cap(KeyAction::Undo), .text = tr("Undo")}};
}

} // namespace vigie::ui
