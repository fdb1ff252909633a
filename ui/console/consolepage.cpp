// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepage.h"

#include "center/desk.h"
#include "ui/console/consolehead.h"
#include "ui/console/eventfilterbar.h"
#include "ui/console/framedetails.h"
#include "ui/console/framesaver.h"
#include "ui/console/heldline.h"
#include "ui/console/sendbar.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::WireLog;

namespace {

    constexpr int detailWidth = 376;
    constexpr int narrowDetailWidth = 300;
    constexpr auto pace = 100ms; //!< Ten times a second: faster than one can read.

    //! Keys by which one goes from row to row.
    bool isMove(int key)
    {
        return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
    }

} // namespace

ConsolePage::ConsolePage(center::Desk &desk, WireBook &book, KeyMap &keys, const QString &server,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(book)
    , m_keys(keys)
    , m_model(book)
    , m_head(new ConsoleHead(book, server, this))
    , m_filterBar(new EventFilterBar(m_model, desk.center(), this))
    , m_heldLine(new HeldLine(this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_details(new FrameDetails(m_model, book, this))
    , m_sendBar(new SendBar(desk, this))
{
    setObjectName(u"consolePage"_s);
    makeTable();
    layOut();
    listen();
    retranslate();
    showHold();
    showCurrent();
}

ConsolePage::~ConsolePage()
{
    // The panels and the table end with the children, after the model.
    m_table->setModel(nullptr);
}

void ConsolePage::layOut()
{
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_table, 1);
    body->addWidget(m_details);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filterBar);
    column->addWidget(m_heldLine);
    column->addLayout(body, 1);
    column->addWidget(m_sendBar);
}

void ConsolePage::makeTable()
{
    m_table->setObjectName(u"consoleEvents"_s);
    m_table->setProperty("showsProtocol", true);
    m_table->setDensity(FloorTable::Density::Compact);
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    m_table->setColumn(EventModel::WayColumn, {.kind = CellKind::Outcome, .fixed = 36});
    m_table->setColumn(EventModel::TimeColumn,
                       {.kind = CellKind::Key, .widest = u"00:00:00.000"_s});
    m_table->setColumn(EventModel::NumberColumn, {.kind = CellKind::Key, .widest = u"#0000"_s});
    m_table->setColumn(EventModel::NameColumn, {.kind = CellKind::Name, .minimum = 170});
    m_table->setColumn(EventModel::AboutColumn,
                       {.kind = CellKind::Text, .minimum = 110, .stretch = true});
    m_table->setColumn(EventModel::BytesColumn, {.kind = CellKind::Number, .widest = u"00,000"_s});
    m_table->setColumn(EventModel::ResultColumn,
                       {.kind = CellKind::Outcome, .widest = u"     no answer in 5 s"_s});
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &FloorTable::currentRowChanged, this, &ConsolePage::showCurrent);
}

void ConsolePage::listen()
{
    connect(&m_model, &EventModel::waitingChanged, this, &ConsolePage::showHold);
    connect(&m_book, &WireBook::remarked, this, [this](quint64 serial) {
        if (serial == m_details->shown())
            showCurrent();
    });
    connect(m_heldLine, &HeldLine::releaseRequested, this, [this] { hold(false); });
    connect(m_filterBar, &EventFilterBar::holdRequested, this, &ConsolePage::hold);
    connect(m_filterBar, &EventFilterBar::saveRequested, this, &ConsolePage::save);
    connect(m_filterBar, &EventFilterBar::clearRequested, this, [this] {
        m_model.clear();
        showCurrent();
    });
    m_keys.bind(KeyAction::Find, this, [this] { m_filterBar->focusFilter(); });
    m_keys.bind(
        KeyAction::CopyMessage, m_table, [this] { m_details->copy(); }, Qt::WidgetShortcut);
    m_refresh.setInterval(pace);
    connect(&m_refresh, &QTimer::timeout, this, &ConsolePage::refresh);
}

QList<StatusBar::KeyHint> ConsolePage::keyHints() const
{
    return {{.key = tr("Space", "key"), .text = tr("Hold")},
            {.key = m_keys.capText(KeyAction::Find), .text = tr("Filter")},
            {.key = m_keys.capText(KeyAction::CopyMessage), .text = tr("Copy")}};
}

void ConsolePage::refresh()
{
    m_book.look();
    const QScrollBar *bar = m_table->verticalScrollBar();
    // Whoever scrolled down reads there.
    if (!m_model.isHeld() && bar->value() > 0)
        hold(true);
    m_model.refresh();
    m_head->refresh();
}

void ConsolePage::hold(bool isHeld)
{
    if (isHeld == m_model.isHeld())
        return;
    m_heldAt = m_desk.clock().now();
    m_model.setHeld(isHeld);
    if (!isHeld) {
        m_table->scrollToTop();
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
}

void ConsolePage::showHold()
{
    const bool isHeld = m_model.isHeld();
    m_filterBar->setHeld(isHeld);
    m_heldLine->setVisible(isHeld);
    if (isHeld)
        m_heldLine->showHeld(m_book.log().wallTimeOf(m_heldAt).time().toString(u"HH:mm:ss"_s),
                             m_model.waiting());
}

void ConsolePage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_details->showFrame(index.isValid() ? &m_model.frame(index.row()) : nullptr);
}

void ConsolePage::save()
{
    QList<WireLog::Frame> frames;
    for (int row = m_model.rowCount() - 1; row >= 0; --row)
        frames += m_model.frame(row);
    saveFrames(frames, m_book.log(), this);
}

void ConsolePage::retranslate()
{
    m_table->setAccessibleName(tr("Events"));
    showHold();
    showCurrent();
}

bool ConsolePage::eventFilter(QObject *watched, QEvent *event)
{
    // What one chooses stays where it is.
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress)
        hold(m_model.rowCount() > 0);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isMove(key->key()))
            hold(true);
        if (key->key() == Qt::Key_Space) {
            hold(!m_model.isHeld());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConsolePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepPaneWidth(m_details, width() < 1200 ? narrowDetailWidth : detailWidth);
    refresh();
    m_refresh.start();
}

void ConsolePage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    QWidget::hideEvent(event);
}

void ConsolePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsolePage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace vigie::ui
