// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/admintree.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QTimer>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = AdminSpot::Kind;

namespace {

    //! Where the window is low, rows give way before anything is scrolled.
    struct Height
    {
        int usual = 0;
        int least = 0;
    };
    constexpr Height rowHeight{28, 24};
    constexpr Height ruleHeight{17, 9};
    constexpr int margin = 8;
    constexpr int edge = 12;
    constexpr int indent = 20;
    constexpr int caret = 11;

} // namespace

AdminTree::AdminTree(AdminRoom &room, QWidget *parent) : QWidget(parent), m_room(room)
{
    setObjectName(u"adminTree"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Administration"));
    const xci::Directory &directory = room.directory();
    for (const auto changed :
         {&xci::Directory::xivosChanged, &xci::Directory::entitiesChanged,
          &xci::Directory::templatesChanged, &xci::Directory::administratorsChanged})
        connect(&directory, changed, this, &AdminTree::gather);
    connect(&directory, &xci::Directory::usersChanged, this, &AdminTree::gather);
    connect(&room, &AdminRoom::xivoJobChanged, this, &AdminTree::gather);
    connect(&room, &AdminRoom::siteChanged, this, &AdminTree::gather);
    connect(&room, &AdminRoom::aroundChanged, this, &AdminTree::gather);
    gather();
}

void AdminTree::gather()
{
    m_nodes = AdminTreeNodes::of(m_room, m_folded);
    m_focused = std::clamp(m_focused, 0, int(m_nodes.size()) - 1);
    measure();
    updateGeometry();
    update();
}

void AdminTree::setCurrent(const AdminSpot &spot)
{
    m_current = AdminTreeNodes::entryOf(spot);
    if (const xci::Entity *entity = m_room.directory().entity(m_current.entity);
        entity && m_folded.remove(raw(entity->xivo.id)))
        gather();
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (m_nodes[std::size_t(i)].kind == Node::Kind::Entry
            && m_nodes[std::size_t(i)].spot == m_current)
            m_focused = i;
    }
    showCurrent();
    update();
}

//! After the layout has found its size.
void AdminTree::showCurrent()
{
    QTimer::singleShot(0, this, [this] {
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            if (m_nodes[std::size_t(i)].kind == Node::Kind::Entry
                && m_nodes[std::size_t(i)].spot == m_current)
                Q_EMIT rowShown(rectOf(i));
        }
    });
}

void AdminTree::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    measure();
    if (event->oldSize().height() != height())
        showCurrent();
}

//! \a want: 1 as it usually is, 0 as low as it may be. Without gaps.
int AdminTree::heightOf(const Node &node, double want) const
{
    const auto between = [want](const Height &height, bool isText) {
        const auto least = isText ? scaled(height.least) : height.least;
        const auto usual = isText ? scaled(height.usual) : height.usual;
        return least + int((usual - least) * want);
    };
    switch (node.kind) {
    case Node::Kind::Entry:
    case Node::Kind::Heading:
        return between(rowHeight, true);
    case Node::Kind::Rule:
        return between(ruleHeight, false);
    case Node::Kind::Gap:
        break;
    }
    return 0;
}

int AdminTree::heightAt(double want) const
{
    int sum = 2 * margin;
    for (const Node &node : m_nodes)
        sum += heightOf(node, want);
    return sum;
}

int AdminTree::heightOf(const Node &node) const
{
    return node.kind == Node::Kind::Gap ? m_gap : heightOf(node, m_want);
}

//! Once for all rows: there may be hundreds.
void AdminTree::measure()
{
    const int usual = heightAt(1);
    const int mayLack = usual - heightAt(0);
    const int lack = usual - height();
    m_gap = std::max(0, -lack);
    m_want = mayLack > 0 ? 1 - std::clamp(double(lack) / mayLack, 0.0, 1.0) : 1.0;
}

QRect AdminTree::rectOf(int node) const
{
    int top = margin;
    for (int i = 0; i < node; ++i)
        top += heightOf(m_nodes[std::size_t(i)]);
    return {0, top, width(), heightOf(m_nodes[std::size_t(node)])};
}

QSize AdminTree::sizeHint() const
{
    return {scaledPane(248), heightAt(1)};
}

QSize AdminTree::minimumSizeHint() const
{
    return {scaledPane(248), heightAt(0)};
}

int AdminTree::nodeAt(const QPoint &at) const
{
    int top = margin;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        const int bottom = top + heightOf(m_nodes[std::size_t(i)]);
        if (at.y() >= top && at.y() < bottom)
            return m_nodes[std::size_t(i)].kind == Node::Kind::Entry ? i : -1;
        top = bottom;
    }
    return -1;
}

void AdminTree::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).window);
    for (int i = 0; i < int(m_nodes.size()); ++i)
        paintNode(painter, i);
}

void AdminTree::paintNode(QPainter &painter, int at) const
{
    const Theme &theme = themeOf(this);
    const Node &node = m_nodes[std::size_t(at)];
    const QRect row = rectOf(at);
    if (node.kind == Node::Kind::Gap)
        return;
    if (node.kind == Node::Kind::Rule) {
        painter.fillRect(edge, row.center().y(), width() - 2 * edge, 1, theme.line);
        return;
    }
    const bool isCurrent = node.kind == Node::Kind::Entry && node.spot == m_current;
    if (isCurrent) {
        painter.fillRect(row, theme.select);
        painter.fillRect(row.x(), row.y(), 3, row.height(), theme.accent);
    } else if (at == m_hovered) {
        painter.fillRect(row, theme.hover);
    }
    int x = edge + node.depth * indent;
    if (node.hasCaret)
        drawIcon(painter, {x, row.y(), caret, row.height()},
                 node.isOpen ? "caret-down"_L1 : "caret-right"_L1, caret, theme.text3);
    if (node.spot.kind == Kind::Xivo)
        x += caret + 7;
    const bool isHeading = node.kind == Node::Kind::Heading;
    if (!isHeading) {
        drawIcon(painter, {x, row.y(), 16, row.height()}, node.icon, 16,
                 isCurrent ? theme.text : theme.text2);
        x += 16 + 7;
    }
    painter.setFont(fontFor(TextRole::Caption));
    const int countWidth = painter.fontMetrics().horizontalAdvance(node.count);
    const QRect count(width() - edge - countWidth, row.y(), countWidth, row.height());
    painter.setPen(node.isShort ? theme.text : theme.text3);
    painter.drawText(count, Qt::AlignVCenter | Qt::AlignRight, node.count);
    int right = count.left() - 8;
    if (node.isShort) {
        drawIcon(painter, {count.left() - 17, row.y(), 13, row.height()}, "warning"_L1, 13,
                 theme.text);
        right -= 17;
    }
    painter.setFont(fontFor(isHeading       ? TextRole::CaptionMedium
                                : isCurrent ? TextRole::BodyMedium
                                            : TextRole::Body));
    painter.setPen(isHeading ? theme.text2 : theme.text);
    painter.drawText(QRect(x, row.y(), right - x, row.height()),
                     int(Qt::AlignVCenter | Qt::AlignLeft),
                     painter.fontMetrics().elidedText(node.text, Qt::ElideRight, right - x));
    if (at == m_focused && showsFocus(this)) {
        painter.setPen(QPen(theme.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(row.adjusted(1, 1, -1, -1));
    }
}

void AdminTree::mousePressEvent(QMouseEvent *event)
{
    const int at = nodeAt(event->pos());
    if (at < 0)
        return;
    const Node &node = m_nodes[std::size_t(at)];
    const int caretEnd = edge + node.depth * indent + caret + 6;
    if (node.hasCaret && event->pos().x() < caretEnd)
        fold(at, !node.isOpen);
    else
        choose(at);
}

void AdminTree::mouseMoveEvent(QMouseEvent *event)
{
    const int at = nodeAt(event->pos());
    if (at == m_hovered)
        return;
    m_hovered = at;
    setToolTip(at < 0 ? QString() : m_nodes[std::size_t(at)].text);
    update();
}

void AdminTree::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void AdminTree::step(int by)
{
    for (int at = m_focused + by; at >= 0 && at < int(m_nodes.size()); at += by) {
        if (m_nodes[std::size_t(at)].kind != Node::Kind::Entry)
            continue;
        m_focused = at;
        Q_EMIT rowShown(rectOf(at));
        update();
        return;
    }
}

void AdminTree::fold(int at, bool isOpen)
{
    const Node node = m_nodes[std::size_t(at)];
    if (!node.hasCaret || node.isOpen == isOpen)
        return;
    if (isOpen)
        m_folded.remove(raw(node.spot.xivo));
    else
        m_folded.insert(raw(node.spot.xivo));
    m_focused = at;
    gather();
}

void AdminTree::choose(int at)
{
    if (at < 0 || at >= int(m_nodes.size()) || m_nodes[std::size_t(at)].kind != Node::Kind::Entry)
        return;
    m_focused = at;
    update();
    Q_EMIT chosen(AdminSpot(m_nodes[std::size_t(at)].spot));
}

void AdminTree::keyPressEvent(QKeyEvent *event)
{
    noteKeyboard(this);
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        fold(m_focused, event->key() == Qt::Key_Right);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_focused);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void AdminTree::focusInEvent(QFocusEvent *event)
{
    noteFocus(this, event);
    QWidget::focusInEvent(event);
    update();
}

void AdminTree::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void AdminTree::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    measure();
    updateGeometry();
}

std::vector<int> AdminTree::entries() const
{
    std::vector<int> all;
    for (int i = 0; i < int(m_nodes.size()); ++i) {
        if (m_nodes[std::size_t(i)].kind == Node::Kind::Entry)
            all.push_back(i);
    }
    return all;
}

QString AdminTree::itemName(int index) const
{
    const std::vector<int> all = entries();
    if (index < 0 || index >= int(all.size()))
        return {};
    const Node &node = m_nodes[std::size_t(all[std::size_t(index)])];
    return AdminTreeNodes::spoken(node);
}

QRect AdminTree::itemPlace(int index) const
{
    const std::vector<int> all = entries();
    return index < 0 || index >= int(all.size()) ? QRect() : rectOf(all[std::size_t(index)]);
}

bool AdminTree::isItemCurrent(int index) const
{
    const std::vector<int> all = entries();
    return index >= 0 && index < int(all.size()) && all[std::size_t(index)] == m_focused;
}

void AdminTree::chooseItem(int index)
{
    const std::vector<int> all = entries();
    if (index >= 0 && index < int(all.size()))
        choose(all[std::size_t(index)]);
}

} // namespace vigie::ui
