// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/floorframe.h"

#include "center/desk.h"
#include "ui/supervisor/alarmline.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/changewords.h"
#include "ui/supervisor/detachedview.h"
#include "ui/supervisor/edit/editdoors.h"
#include "ui/supervisor/floorbar.h"
#include "ui/supervisor/floornote.h"
#include "ui/supervisor/viewmenu.h"
#include "ui/supervisor/viewshare.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

    constexpr auto writeDelay = 250ms;

} // namespace

FloorFrame::FloorFrame(const FloorParts &parts, const Names &names, QWidget *parent)
    : PlacePage(Rank::Floor, parent)
    , m_parts(parts)
    , m_names(names)
    , m_book(parts.settings, u"floor/%1/%2"_s.arg(parts.tools.profile(), names.key))
    , m_stack(new QStackedLayout(this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
    , m_bar(new FloorBar(m_book, names.key, names.firstView, names.search, m_body))
    , m_alarms(new AlarmLine(parts.tools.alarms(), m_body))
{
    setObjectName(names.key + u"View"_s);
    m_body->setObjectName(names.key + u"Body"_s);
    m_stack->addWidget(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_bar);
    m_column->addWidget(m_alarms);
    m_write.setSingleShot(true);
    m_write.setInterval(writeDelay);
    connect(&m_write, &QTimer::timeout, this, &FloorFrame::writeViews);
    connectBar();
}

FloorFrame::~FloorFrame()
{
    if (m_write.isActive())
        writeViews();
    if (!m_window)
        return;
    // With what it shows: the frame is never without its content.
    m_window->writePlace();
    std::unique_ptr<DetachedView>(m_window.data()).reset();
}

void FloorFrame::connectBar()
{
    connect(m_bar->views(), &ViewMenu::viewChosen, this, &FloorFrame::chooseView);
    auto *share = new ViewShare(m_names.key, m_parts.tools.thresholds(), this);
    connect(m_bar->views(), &ViewMenu::exportRequested, share,
            [this, share] { share->exportView(m_book.current(), m_body->window()); });
    connect(m_bar->views(), &ViewMenu::importRequested, share,
            [this, share] { share->importView(m_body->window()); });
    connect(share, &ViewShare::viewImported, this,
            [this](const FloorView &view) { chooseView(m_book.add(view, tr("Imported view"))); });
    connect(m_bar->search(), &Field::textEdited, this, [this](const QString &text) {
        FloorFilter filter = m_book.current().filter;
        filter.text = text.trimmed();
        changeFilter(filter);
    });
    connect(m_bar->search(), &Field::accepted, this,
            [this] { content()->setFocus(Qt::TabFocusReason); });
    connect(m_bar, &FloorBar::detachRequested, this, &FloorFrame::detach);
    connect(m_bar, &FloorBar::widthChanged, this, [this](bool isNarrow, bool isTight) {
        if (m_changes != nullptr)
            m_changes->setCompact(isNarrow);
        takeWidth(isNarrow, isTight);
    });
    // In the own window too, where the page's own body is.
    m_parts.keys.bind(
        KeyAction::Find, m_body,
        [this] {
            m_bar->search()->edit()->setFocus(Qt::ShortcutFocusReason);
            m_bar->search()->edit()->selectAll();
        },
        Qt::WidgetWithChildrenShortcut);
}

void FloorFrame::addContent(QWidget *widget)
{
    m_column->addWidget(widget, 1);
}

void FloorFrame::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void FloorFrame::addChanges(ChangesBar *changes)
{
    m_changes = changes;
    m_bar->addTool(changes);
    m_note = new FloorNote(m_body);
    addBelow(m_note);
    connect(&m_parts.tools.assignments(), &center::Assignments::finished, this,
            &FloorFrame::tellEnd);
}

//! What somebody else changed first was left so: that cannot be seen in a cell.
void FloorFrame::tellEnd(center::BatchId id)
{
    const center::AssignmentBatch *batch = m_parts.tools.assignments().find(id);
    if (batch == nullptr || !content()->isVisible())
        return;
    const center::BatchProgress progress = m_parts.tools.assignments().progress(id);
    const QString others = othersWords(*batch, progress.changedByOther, m_parts.desk.center());
    if (!others.isEmpty()) {
        m_note->say(others);
    } else if (progress.failed > 0) {
        m_note->say(failureWords());
    } else {
        m_note->say({});
        content()->setAccessibleDescription(tr("Done."));
        QAccessibleEvent done(content(), QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&done);
    }
}

Button *FloorFrame::addThresholds()
{
    auto *thresholds = new Button(tr("Thresholds…"), m_bar);
    thresholds->setObjectName(m_names.key + u"Thresholds"_s);
    m_bar->addTool(thresholds);
    connect(thresholds, &Button::clicked, this, &FloorFrame::openThresholds);
    return thresholds;
}

void FloorFrame::openThresholds()
{
    ui::openThresholds(m_parts, m_body->window());
}

void FloorFrame::refreshCount()
{
    m_bar->setCount(countText());
}

void FloorFrame::applyView(const FloorView &view)
{
    if (!(view == m_book.current()))
        m_write.start();
    m_book.setCurrent(view);
    if (m_bar->search()->text().trimmed() != view.filter.text)
        m_bar->search()->setText(view.filter.text);
    applyLook(view);
    applyFilter(view.filter);
    refreshCount();
    m_bar->views()->refresh();
}

void FloorFrame::chooseView(const QString &name)
{
    const auto &saved = m_book.saved();
    const auto found = std::ranges::find(saved, name, &FloorView::name);
    applyView(found == saved.cend() ? FloorView() : *found);
}

void FloorFrame::changeView(const std::function<void(FloorView &)> &change)
{
    FloorView view = m_book.current();
    change(view);
    m_book.setCurrent(view);
    m_write.start();
    m_bar->views()->refresh();
}

void FloorFrame::changeFilter(const FloorFilter &filter)
{
    changeView([&filter](FloorView &view) { view.filter = filter; });
    applyFilter(filter);
    refreshCount();
}

void FloorFrame::writeViews()
{
    m_write.stop();
    m_book.write();
}

bool FloorFrame::isDetached() const
{
    return m_window != nullptr;
}

void FloorFrame::makeAway()
{
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
    connect(back, &Button::clicked, this, &FloorFrame::bringBack);
    m_stack->addWidget(m_away);
}

void FloorFrame::detach()
{
    if (m_window)
        return m_window->bringToFront();
    if (m_away == nullptr)
        makeAway();
    m_window = new DetachedView(*m_body, m_names.title, m_names.key, window());
    m_window->keepPlace(m_parts.settings,
                        u"floor/%1/%2Window"_s.arg(m_parts.tools.profile(), m_names.key));
    connect(m_window, &DetachedView::closed, this, &FloorFrame::bringBack);
    m_stack->setCurrentWidget(m_away);
    m_bar->setDetached(true);
    m_window->show();
}

void FloorFrame::bringBack()
{
    if (!m_window)
        return;
    m_window->writePlace();
    m_stack->insertWidget(0, m_body);
    m_stack->setCurrentWidget(m_body);
    m_bar->setDetached(false);
    m_window->disconnect(this);
    m_window->deleteLater();
    m_window.clear();
}

void FloorFrame::adopt(FloorFrame &old)
{
    if (!old.isDetached())
        return;
    old.bringBack();
    detach();
}

void FloorFrame::changeEvent(QEvent *event)
{
    // In another language the place is made anew, and reads the views again.
    if (event->type() == QEvent::LanguageChange && m_write.isActive())
        writeViews();
    PlacePage::changeEvent(event);
}

} // namespace vigie::ui
