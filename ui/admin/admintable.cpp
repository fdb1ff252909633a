// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admintable.h"

#include "ui/widgets/floordelegate.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int usualHeight = 32;
    constexpr int headHeight = 40;
    constexpr int pad = 8;
    constexpr int edge = 12;
    constexpr int indent = 40; //!< Of rows under a head.
    constexpr int button = 28;
    constexpr int barHeight = 8;

    void drawWords(QPainter &painter, const QRect &room, const QString &words, TextRole role,
                   const QColor &ink, Qt::Alignment side = Qt::AlignLeft)
    {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        painter.drawText(room, int(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    }

    int buttonWidth(const QString &words)
    {
        return QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(words) + 22;
    }

} // namespace

class AdminTable::Cells : public QStyledItemDelegate
{
public:
    explicit Cells(AdminTable &table) : QStyledItemDelegate(&table), m_table(table) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(&m_table);
        const QPoint pointer = m_table.viewport()->mapFromGlobal(QCursor::pos());
        const bool isUnder
            = m_table.viewport()->underMouse() && m_table.indexAt(pointer).row() == index.row();
        const bool isCurrent = m_table.currentIndex().row() == index.row();
        const bool isHead = index.data(AdminRows::HeadRole).toBool();
        painter->save();
        painter->fillRect(option.rect,
                          isHead        ? theme.header
                              : isUnder ? theme.hover
                                        : theme.surface);
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1,
                          isHead ? theme.lineStrong : theme.line);
        if (isCurrent && index.column() == 0 && m_table.hasFocus())
            painter->fillRect(option.rect.x(), option.rect.y(), 3, option.rect.height() - 1,
                              theme.accent);
        paintKind(*painter, option.rect, index, theme, isHead);
        painter->restore();
    }

private:
    QRect room(const QRect &cell, const QModelIndex &index, bool isHead) const
    {
        const bool isFirst = index.column() == 0;
        const int left = !isFirst ? pad : m_table.m_hasHeads ? (isHead ? edge + 24 : indent) : edge;
        return cell.adjusted(left, 0, -pad, -1);
    }

    void paintKind(QPainter &painter, const QRect &cell, const QModelIndex &index,
                   const Theme &theme, bool isHead) const
    {
        const QString words = index.data().toString();
        const bool isBusy = !index.data(AdminRows::BusyRole).toString().isEmpty();
        const bool isNothing = words.isEmpty() || words == u"–"_s || words == u"-"_s;
        const QColor ink = isNothing ? theme.text3 : isBusy ? theme.text2 : theme.text;
        const QRect text = room(cell, index, isHead);
        switch (m_table.kindOf(index.column())) {
        case Kind::Name:
            if (isHead)
                drawIcon(painter, {cell.x() + edge, cell.y(), 16, cell.height()}, "hard-drives"_L1,
                         16, theme.text2);
            drawWords(painter, text, words, isHead ? TextRole::BodyStrong : TextRole::BodyMedium,
                      ink);
            break;
        case Kind::Text:
            drawWords(painter, text, words, TextRole::Body, ink);
            break;
        case Kind::Quiet:
            drawWords(painter, text, words, TextRole::Body, isNothing ? theme.text3 : theme.text2);
            break;
        case Kind::Figure:
            paintFigure(painter, cell, index, theme, isHead);
            break;
        case Kind::Share:
            paintShare(painter, text, index, theme);
            break;
        case Kind::Actions:
            paintActions(painter, cell, index, theme);
            break;
        }
    }

    void paintFigure(QPainter &painter, const QRect &cell, const QModelIndex &index,
                     const Theme &theme, bool isHead) const
    {
        const bool isLast = m_table.kindOf(index.column() + 1) == Kind::Actions;
        QColor ink = index.data().toString() == "0"_L1 ? theme.text3
            : isLast || !m_table.m_hasHeads            ? theme.text
                                                       : theme.text2;
        const bool isShort = isLast && index.data(AdminRows::ShortRole).toBool();
        if (isShort)
            ink = paintLevel(painter, cell.adjusted(0, 0, 0, -1), center::Level::Warn, theme);
        const TextRole role = isShort || (isHead && isLast) ? TextRole::BodyStrong : TextRole::Body;
        drawWords(painter, cell.adjusted(pad, 0, -pad, -1), index.data().toString(), role, ink,
                  Qt::AlignRight);
    }

    void paintShare(QPainter &painter, const QRect &room, const QModelIndex &index,
                    const Theme &theme) const
    {
        const QVariant share = index.data(AdminRows::ShareRole);
        if (!share.isValid()) {
            drawWords(painter, room, index.data().toString(), TextRole::Body, theme.text2);
            return;
        }
        const QRect bar(room.x(), room.center().y() - barHeight / 2 + 1, room.width(), barHeight);
        painter.fillRect(bar, theme.press);
        const int used = qRound(share.toDouble() * bar.width());
        painter.fillRect(QRect(bar.x(), bar.y(), used, bar.height()), theme.text2);
    }

    void paintActions(QPainter &painter, const QRect &cell, const QModelIndex &index,
                      const Theme &theme) const
    {
        const QString busy = index.data(AdminRows::BusyRole).toString();
        if (!busy.isEmpty()) {
            const QRect room = cell.adjusted(pad, 0, -edge, -1);
            const int width = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(busy);
            drawWords(painter, room, busy, TextRole::Caption, theme.text2, Qt::AlignRight);
            drawIcon(painter, {room.right() - width - 20, room.y(), 16, room.height()}, "clock"_L1,
                     14, theme.text2);
            return;
        }
        const QList<Action> actions = m_table.actionsOf(index);
        const bool isArmed = m_table.m_twoStep.isArmed()
            && m_table.m_twoStep.key() == index.data(AdminRows::KeyRole).toString();
        const QPoint pointer = m_table.viewport()->mapFromGlobal(QCursor::pos());
        const bool isCurrent = m_table.currentIndex().row() == index.row();
        for (int place = 0; place < actions.size(); ++place) {
            const QRect box = m_table.actionRect(index, place);
            const bool isHovered = m_table.viewport()->underMouse() && box.contains(pointer);
            paintAction(painter, box, index, actions[place], isHovered, theme);
            if (isCurrent && place == m_table.m_place && showsFocus(&m_table)) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(theme.focus, 2));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5);
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
        }
        if (isArmed && !actions.isEmpty())
            drawWords(painter,
                      QRect(cell.x() + pad, cell.y(),
                            m_table.actionRect(index, 0).x() - cell.x() - 2 * pad, cell.height()),
                      m_table.m_twoStep.words(), TextRole::Caption, theme.danger, Qt::AlignRight);
    }

    void paintAction(QPainter &painter, const QRect &box, const QModelIndex &index, Action action,
                     bool isHovered, const Theme &theme) const
    {
        const bool isHead = index.data(AdminRows::HeadRole).toBool();
        const QString words = isHead                    ? m_table.m_headAction
            : index.data(AdminRows::ShortRole).toBool() ? m_table.m_shortAction
                                                        : QString();
        if (action == Action::Open && isHead) {
            stylepaint::box(painter, box, 5, isHovered ? theme.hover : theme.surface,
                            theme.lineStrong);
            drawWords(painter, box, words, TextRole::BodyMedium, theme.text, Qt::AlignHCenter);
        } else if (action == Action::Open && !words.isEmpty()) {
            drawWords(painter, box, words, TextRole::BodyMedium, theme.accent, Qt::AlignRight);
        } else if (action == Action::Open) {
            drawIcon(painter, box, "caret-right"_L1, 14, theme.text2);
        } else if (action == Action::Remove && m_table.m_twoStep.isArmed()
                   && m_table.m_twoStep.key() == index.data(AdminRows::KeyRole).toString()) {
            m_table.m_twoStep.paint(painter, box, theme);
        } else {
            if (isHovered)
                stylepaint::box(painter, box, 5, theme.press, theme.press);
            drawIcon(painter, box, action == Action::Edit ? "pencil-simple"_L1 : "trash"_L1, 16,
                     theme.text2);
        }
    }

    AdminTable &m_table;
};

class AdminTable::Head : public QHeaderView
{
public:
    explicit Head(AdminTable &table) : QHeaderView(Qt::Horizontal, &table), m_table(table)
    {
        setHighlightSections(false);
        setMinimumSectionSize(8);
    }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), scaled(28)}; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override
    {
        const Theme &theme = themeOf(this);
        painter->fillRect(rect, theme.header);
        painter->fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.lineStrong);
        const bool isSorted = column == m_table.m_rows.sortColumn();
        const Kind kind = m_table.kindOf(column);
        const bool isRight = kind == Kind::Figure || kind == Kind::Actions;
        QRect room
            = rect.adjusted(column == 0 ? edge : pad, 0, kind == Kind::Actions ? -edge : -pad, -1);
        const QString words = model()->headerData(column, Qt::Horizontal).toString();
        const TextRole role = isSorted ? TextRole::CaptionStrong : TextRole::CaptionMedium;
        const int width = QFontMetrics(fontFor(role)).horizontalAdvance(words);
        if (isSorted && isRight)
            room.setRight(room.right() - 15);
        drawWords(*painter, room, words, role, isSorted ? theme.text : theme.text2,
                  isRight ? Qt::AlignRight : Qt::AlignLeft);
        if (!isSorted)
            return;
        const int x = isRight ? room.right() + 4 : room.left() + width + 3;
        const bool isUp = m_table.m_rows.sortOrder() == Qt::AscendingOrder;
        drawIcon(*painter, {x, room.y(), 12, room.height()}, isUp ? "caret-up"_L1 : "caret-down"_L1,
                 12, theme.text);
    }

private:
    AdminTable &m_table;
};

AdminTable::AdminTable(AdminRows *rows, QWidget *parent) : QTableView(parent), m_rows(*rows)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new Head(*this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setItemDelegate(new Cells(*this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setModel(rows);
    connect(&m_twoStep, &TwoStep::changed, this, &AdminTable::tellArmed);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, changed, this, [this] { fitHeads(); });
    connect(rows, &QAbstractItemModel::layoutChanged, this, [this] { fitHeads(); });
    connect(rows, &QAbstractItemModel::headerDataChanged, horizontalHeader()->viewport(),
            qOverload<>(&QWidget::update));
}

void AdminTable::setColumn(int column, Kind kind, int width)
{
    if (std::size_t(column) >= m_columns.size())
        m_columns.resize(std::size_t(column) + 1);
    m_columns[std::size_t(column)] = {kind, width};
    fit();
}

void AdminTable::setActions(const QList<Action> &actions)
{
    m_actions = actions;
    viewport()->update();
}

void AdminTable::setHeadAction(const QString &words)
{
    m_headAction = words;
    m_hasHeads = true;
    fitHeads();
}

void AdminTable::setShortAction(const QString &words)
{
    m_shortAction = words;
}

void AdminTable::setSortable(bool isSortable)
{
    horizontalHeader()->setSectionsClickable(isSortable);
    if (!isSortable)
        return;
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (kindOf(column) == Kind::Actions)
            return;
        const bool turns
            = m_rows.sortColumn() == column && m_rows.sortOrder() == Qt::AscendingOrder;
        m_rows.sort(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void AdminTable::setEmptyText(const QString &text)
{
    m_empty = text;
    viewport()->update();
}

AdminTable::Kind AdminTable::kindOf(int column) const
{
    return std::size_t(column) < m_columns.size() ? m_columns[std::size_t(column)].kind
                                                  : Kind::Text;
}

//! What is stretched keeps room for a name, or for two buttons.
double AdminTable::narrowing() const
{
    constexpr int leastStretched = 110;
    int fixed = 0;
    for (const Column &each : m_columns)
        fixed += each.width > 0 ? scaled(each.width) : 0;
    const int room = viewport()->width() - scaled(leastStretched);
    return fixed <= room || fixed == 0 ? 1.0 : std::max(0.4, double(room) / fixed);
}

void AdminTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void AdminTable::fit()
{
    const double share = narrowing();
    verticalHeader()->setDefaultSectionSize(scaled(usualHeight));
    for (int column = 0; column < int(m_columns.size()) && column < m_rows.columnCount();
         ++column) {
        const int width = m_columns[std::size_t(column)].width;
        horizontalHeader()->setSectionResizeMode(
            column, width == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        if (width > 0)
            setColumnWidth(column, int(scaled(width) * share));
    }
    fitHeads();
}

void AdminTable::fitHeads()
{
    if (!m_hasHeads)
        return;
    for (int row = 0; row < m_rows.rowCount(); ++row)
        setRowHeight(row, scaled(m_rows.rowAt(row).isHead ? headHeight : usualHeight));
}

QList<AdminTable::Action> AdminTable::actionsOf(const QModelIndex &index) const
{
    if (!index.isValid() || !m_rows.rowAt(index.row()).busy.isEmpty())
        return {};
    if (m_rows.rowAt(index.row()).isHead)
        return m_headAction.isEmpty() ? QList<Action>() : QList{Action::Open};
    return m_actions;
}

QRect AdminTable::actionRect(const QModelIndex &index, int place) const
{
    const QRect cell = visualRect(index.siblingAtColumn(m_rows.columnCount() - 1));
    const QList<Action> actions = actionsOf(index);
    const AdminRow &row = m_rows.rowAt(index.row());
    const QString words = row.isHead ? m_headAction : row.isShort ? m_shortAction : QString();
    const int size = scaled(button);
    if (!words.isEmpty() && actions.value(place) == Action::Open) {
        const int width = buttonWidth(words) - (row.isHead ? 0 : 22);
        const int height = scaled(24);
        return {cell.right() + 1 - edge - width, cell.center().y() - height / 2, width, height};
    }
    const int fromRight = int(actions.size()) - place;
    return {cell.right() + 1 - pad - fromRight * size - (fromRight - 1) * 4,
            cell.center().y() - size / 2, size, size};
}

int AdminTable::actionAt(const QModelIndex &index, const QPoint &at) const
{
    const qsizetype count = actionsOf(index).size();
    for (int place = 0; place < count; ++place) {
        if (actionRect(index, place).contains(at))
            return place;
    }
    return -1;
}

void AdminTable::act(const QModelIndex &index, Action action)
{
    const QString key = index.data(AdminRows::KeyRole).toString();
    if (action != Action::Remove)
        m_twoStep.disarm();
    switch (action) {
    case Action::Open:
        Q_EMIT openRequested(key);
        return;
    case Action::Edit:
        Q_EMIT editRequested(key);
        return;
    case Action::Remove:
        if (m_twoStep.step(key))
            Q_EMIT removeConfirmed(key);
        return;
    }
}

//! The words count down each second; a screen reader hears the first ones.
void AdminTable::tellArmed()
{
    viewport()->update();
    const int seconds = m_twoStep.isArmed() ? m_twoStep.secondsLeft() : 0;
    if (seconds == m_toldSeconds)
        return;
    const bool isNews = (m_toldSeconds == 0) != (seconds == 0);
    m_toldSeconds = seconds;
    setAccessibleDescription(seconds > 0 ? m_twoStep.words() : QString());
    if (isNews) {
        QAccessibleEvent news(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&news);
    }
}

void AdminTable::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    const int place = actionAt(index, event->pos());
    setCurrentIndex(index);
    if (place < 0) {
        m_twoStep.disarm();
        return;
    }
    m_place = place;
    act(index, actionsOf(index).at(place));
}

void AdminTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid() || event->button() != Qt::LeftButton)
        return;
    if (actionAt(index, event->pos()) >= 0) {
        mousePressEvent(event); // Two clicks on a bin are two steps.
        return;
    }
    const QList<Action> actions = actionsOf(index);
    if (!actions.isEmpty())
        act(index, actions.contains(Action::Open) ? Action::Open : actions.first());
}

void AdminTable::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->update();
    QTableView::mouseMoveEvent(event);
}

bool AdminTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        viewport()->update();
    return QTableView::viewportEvent(event);
}

void AdminTable::keyPressEvent(QKeyEvent *event)
{
    noteKeyboard(this);
    const QModelIndex current = currentIndex();
    const QList<Action> actions = actionsOf(current);
    const int last = std::max(0, int(actions.size()) - 1);
    m_place = std::clamp(m_place, 0, last);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        m_place = std::clamp(m_place + (event->key() == Qt::Key_Left ? -1 : 1), 0, last);
        m_twoStep.disarm();
        viewport()->update();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!actions.isEmpty() && !event->isAutoRepeat())
            act(current, actions.at(m_place));
        return;
    case Qt::Key_Escape:
        if (m_twoStep.isArmed())
            m_twoStep.disarm();
        else
            event->ignore();
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

void AdminTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        m_twoStep.disarm();
    viewport()->update();
}

void AdminTable::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, 0));
    viewport()->update();
}

void AdminTable::focusOutEvent(QFocusEvent *event)
{
    m_twoStep.disarm();
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void AdminTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_rows.rowCount() > 0 || m_empty.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(themeOf(this).text2);
    painter.drawText(viewport()->rect().adjusted(edge, edge, -edge, -edge),
                     int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap), m_empty);
}

void AdminTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
}

} // namespace vigie::ui
