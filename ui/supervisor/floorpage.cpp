// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorpage.h"

#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/models/sortedtablemodel.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/detachedview.h"
#include "ui/supervisor/viewmenu.h"
#include "ui/supervisor/viewshare.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/movedchip.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::SortedTableModel;

namespace {

    constexpr int barHeight = 44;
    constexpr int searchWidth = 150;
    constexpr int narrowSearchWidth = 112;
    constexpr auto writeDelay = 250ms;
    constexpr int tightBelow = 900; //!< Less than the least window at the usual text.
    constexpr int narrowBelow = 1072; //!< Of the page: the window without its rail is 1136.

} // namespace

FloorPage::FloorPage(const FloorParts &parts, const Names &names, QWidget *parent)
    : PlacePage(Rank::Floor, parent)
    , m_parts(parts)
    , m_names(names)
    , m_book(parts.settings, u"floor/%1/%2"_s.arg(parts.tools.profile(), names.key))
    , m_stack(new QStackedLayout(this))
    , m_body(new QWidget(this))
    , m_table(new FloorTable(parts.desk.clock(), m_body))
{
    setObjectName(names.key + u"View"_s);
    m_body->setObjectName(names.key + u"Body"_s);
    m_body->installEventFilter(this);
    m_stack->addWidget(m_body);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_write.setSingleShot(true);
    m_write.setInterval(writeDelay);
    connect(&m_write, &QTimer::timeout, this, &FloorPage::writeViews);
    makeBar();
    m_empty
        = new EmptyState(names.empty, tr("Take a part of the filter away to see more."), m_body);
    m_table->setObjectName(names.key + u"Table"_s);
    m_table->setAccessibleName(names.title);
    m_table->setDensity(FloorTable::Density::Compact);
    auto *alarms = new AlarmLine(parts.tools.alarms(), m_body);
    connect(m_table, &FloorTable::pointerRests, alarms, &AlarmLine::setHeld);
    column->addWidget(m_bar);
    column->addWidget(alarms);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
}

FloorPage::~FloorPage()
{
    if (m_write.isActive())
        writeViews();
    // Its content is this page's; only the frame around it is the window's.
    if (m_window)
        bringBack();
}

void FloorPage::makeBar()
{
    m_bar = new Pane(&Theme::surface, m_body);
    keepHeight(m_bar, barHeight);
    m_bar->setRules(Qt::BottomEdge);
    m_views = new ViewMenu(m_book, m_names.firstView, m_bar);
    m_search = new Field({}, m_bar);
    keepWidth(m_search, searchWidth);
    m_search->setLeadingIcon("funnel"_L1);
    m_search->setPlaceholder(m_names.search);
    m_search->edit()->setObjectName(m_names.key + u"Search"_s);
    m_search->edit()->setAccessibleName(m_names.search);
    m_count = new Words({}, TextRole::Caption, &Theme::text2, m_bar);
    m_count->setObjectName(m_names.key + u"Count"_s);
    m_count->setElided(true);
    m_columns = new Button("columns"_L1, tr("Choose the columns"), m_bar);
    m_columns->setObjectName(u"floorColumnsButton"_s);
    m_detach = new Button("arrow-square-out"_L1, tr("Show in a window of its own"), m_bar);
    m_detach->setVariant(Button::Variant::Ghost);
    m_detach->setObjectName(u"floorDetach"_s);

    auto *row = new QHBoxLayout(m_bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    m_filters = new QHBoxLayout;
    m_filters->setSpacing(8);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(8);
    row->addWidget(m_views);
    row->addWidget(m_search);
    row->addLayout(m_filters);
    row->addStretch(1);
    row->addWidget(m_count);
    row->addLayout(m_tools);
    row->addWidget(m_columns);
    row->addWidget(m_detach);

    connect(m_views, &ViewMenu::viewChosen, this, &FloorPage::chooseView);
    auto *share = new ViewShare(m_names.key, m_parts.tools.thresholds(), this);
    connect(m_views, &ViewMenu::exportRequested, share,
            [this, share] { share->exportView(m_book.current(), m_body->window()); });
    connect(m_views, &ViewMenu::importRequested, share,
            [this, share] { share->importView(m_body->window()); });
    connect(share, &ViewShare::viewImported, this,
            [this](const FloorView &view) { chooseView(m_book.add(view, tr("Imported view"))); });
    connect(m_search, &Field::textEdited, this, [this](const QString &text) {
        FloorFilter filter = m_book.current().filter;
        filter.text = text.trimmed();
        changeFilter(filter);
    });
    connect(m_search, &Field::accepted, this, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_columns, &Button::clicked, this, &FloorPage::openColumns);
    connect(m_detach, &Button::clicked, this, [this] { isDetached() ? bringBack() : detach(); });
    // In the own window too, where the page's own body is.
    m_parts.keys.bind(
        KeyAction::Find, m_body,
        [this] {
            m_search->edit()->setFocus(Qt::ShortcutFocusReason);
            m_search->edit()->selectAll();
        },
        Qt::WidgetWithChildrenShortcut);
}

void FloorPage::addFilter(QWidget *chip)
{
    m_filters->addWidget(chip);
}

void FloorPage::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void FloorPage::addBelow(QWidget *widget)
{
    m_body->layout()->addWidget(widget);
}

void FloorPage::start(SortedTableModel *model, const QStringList &front)
{
    m_model = model;
    m_front = front;
    m_table->setModel(model);
    new MovedChip(*model, *m_table);
    refreshColumns();
    applyView(m_book.current());
    connect(m_table, &FloorTable::arranged, this, &FloorPage::noteColumns);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            &FloorPage::noteSort);
    connect(model, &QAbstractItemModel::columnsInserted, this, &FloorPage::refreshColumns);
    connect(&m_parts.frames, &models::FrameClock::second, m_table, &FloorTable::tick);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, changed, this, &FloorPage::refreshCount);
    connect(model, &QAbstractItemModel::modelReset, this, &FloorPage::refreshCount);
}

void FloorPage::refreshColumns()
{
    m_catalogue = catalogue();
    for (const Column &each : std::as_const(m_catalogue))
        m_table->setColumn(each.column, each.spec);
    applyColumns();
}

void FloorPage::refreshCount()
{
    m_count->setText(countText());
    const bool isEmpty = m_model->rowCount() == 0 && !filter().isEmpty();
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
}

void FloorPage::applyView(const FloorView &view)
{
    if (!(view == m_book.current()))
        m_write.start();
    m_book.setCurrent(view);
    m_search->setText(view.filter.text);
    applyColumns();
    applySort();
    applyFilter(view.filter);
    refreshCount();
    m_views->refresh();
}

void FloorPage::chooseView(const QString &name)
{
    const auto &saved = m_book.saved();
    const auto found = std::find_if(saved.cbegin(), saved.cend(),
                                    [&name](const FloorView &each) { return each.name == name; });
    applyView(found == saved.cend() ? FloorView() : *found);
}

void FloorPage::changeView(const std::function<void(FloorView &)> &change)
{
    FloorView view = m_book.current();
    change(view);
    m_book.setCurrent(view);
    m_write.start();
    m_views->refresh();
}

void FloorPage::writeViews()
{
    m_write.stop();
    m_book.write();
}

void FloorPage::changeFilter(const FloorFilter &filter)
{
    changeView([&filter](FloorView &view) { view.filter = filter; });
    applyFilter(filter);
    refreshCount();
}

void FloorPage::setStale(bool isStale)
{
    m_table->setStale(isStale);
}

void FloorPage::setCompactRows(bool isCompact)
{
    m_table->setDensity(isCompact ? FloorTable::Density::Compact
                                  : FloorTable::Density::Comfortable);
}

bool FloorPage::isDetached() const
{
    return m_window != nullptr;
}

void FloorPage::detach()
{
    if (m_window)
        return m_window->bringToFront();
    if (m_away == nullptr) {
        m_away = new QWidget(this);
        auto *column = new QVBoxLayout(m_away);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new EmptyState(tr("This view is in a window of its own."),
                                         tr("It comes back when that window is closed."), m_away));
        auto *back = new Button(tr("Bring it back"), m_away);
        back->setObjectName(u"floorBringBack"_s);
        auto *row = new QHBoxLayout;
        row->setContentsMargins(12, 0, 12, 12);
        row->addWidget(back);
        row->addStretch(1);
        column->addLayout(row);
        column->addStretch(1);
        connect(back, &Button::clicked, this, &FloorPage::bringBack);
        m_stack->addWidget(m_away);
    }
    m_window = new DetachedView(*m_body, m_names.title, m_names.key, window());
    connect(m_window, &DetachedView::closed, this, &FloorPage::bringBack);
    m_stack->setCurrentWidget(m_away);
    m_detach->setVisible(false);
    m_window->show();
}

void FloorPage::bringBack()
{
    if (!m_window)
        return;
    m_stack->insertWidget(0, m_body);
    m_stack->setCurrentWidget(m_body);
    m_detach->setVisible(true);
    m_window->disconnect(this);
    m_window->deleteLater();
    m_window.clear();
}

//! The body's own width decides: it may stand in a window of another size.
void FloorPage::fold()
{
    const bool isNarrow = m_body->width() < scaledPane(narrowBelow);
    const bool isTight = m_body->width() < scaledPane(tightBelow);
    m_count->setVisible(!isTight);
    foldTools(isTight);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    keepWidth(m_search, isNarrow ? narrowSearchWidth : searchWidth);
    if (m_model != nullptr && m_book.current().columns.isEmpty())
        applyColumns();
}

void FloorPage::changeEvent(QEvent *event)
{
    // In another language the place is made anew, and reads the views again.
    if (event->type() == QEvent::LanguageChange && m_write.isActive())
        writeViews();
    PlacePage::changeEvent(event);
}

bool FloorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_body && event->type() == QEvent::Resize)
        fold();
    return PlacePage::eventFilter(watched, event);
}

} // namespace vigie::ui
