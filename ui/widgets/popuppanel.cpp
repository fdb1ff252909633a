// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/popuppanel.h"

#include "ui/widgets/noticeground.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace vigie::ui {

namespace {

    //! A grey-scale blur is not worth a dependency: rings of falling darkness, drawn once a size.
    QPixmap shadowOf(const QSize &size, qreal radius, qreal ratio)
    {
        constexpr int reach = 18;
        constexpr int drop = 6;
        QPixmap pixmap(size * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const int margin = PopupPanel::shadow;
        const QRectF box = QRectF(QPointF(), QSizeF(size))
                               .adjusted(margin, margin + drop, -margin, -margin + drop);
        // Each ring adds the difference of a bell curve, so that the sum falls off softly.
        for (int i = reach; i >= -2; --i) {
            const qreal grow = i;
            painter.setBrush(QColor(10, 14, 20, i > 8 ? 1 : i > 2 ? 2 : 3));
            painter.drawRoundedRect(box.adjusted(-grow, -grow, grow, grow),
                                    radius + qMax(0.0, grow), radius + qMax(0.0, grow));
        }
        return pixmap;
    }

} // namespace

void paintRaised(QPainter &painter, const QRectF &box, const QWidget *widget, qreal radius)
{
    const Theme &theme = themeOf(widget);
    if (theme.name != ThemeName::Contrast) {
        const int margin = PopupPanel::shadow;
        const QSize whole = box.size().toSize() + QSize(2 * margin, 2 * margin);
        painter.drawPixmap(box.topLeft() - QPointF(margin, margin),
                           shadowOf(whole, radius, widget->devicePixelRatioF()));
    }
    stylepaint::box(painter, box.toRect(), radius, theme.raised, theme.lineStrong);
}

PopupPanel::PopupPanel(QWidget *owner) : QWidget(owner->window()), m_content(new QWidget(this))
{
    setFocusPolicy(Qt::StrongFocus);
    // A child of the window, but its owner's: it goes when that one does.
    connect(owner, &QObject::destroyed, this, &QObject::deleteLater);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow, shadow, shadow, shadow);
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_content);
    hide();
}

void PopupPanel::openBelow(QWidget *anchor, Qt::Alignment edge)
{
    m_anchor = anchor;
    m_edge = edge;
    m_focusBefore = QApplication::focusWidget();
    place();
    show();
    raise();
    qApp->installEventFilter(this);
    setFocus(Qt::PopupFocusReason);
}

void PopupPanel::openAtCorner()
{
    m_anchor = nullptr;
    m_focusBefore = nullptr;
    m_persistent = true;
    place();
    show();
    raise();
    qApp->installEventFilter(this);
}

void PopupPanel::setPersistent(bool persistent)
{
    m_persistent = persistent;
}

void PopupPanel::closePanel()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    const bool hadFocus = isAncestorOf(QApplication::focusWidget()) || hasFocus();
    hide();
    if (hadFocus && m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void PopupPanel::place()
{
    constexpr int gap = 6;
    layout()->activate();
    resize(sizeHint());
    const QWidget *frame = parentWidget();
    const QSize box = size() - QSize(2 * shadow, 2 * shadow);
    QPoint corner;
    if (m_anchor) {
        const QRect under(m_anchor->mapTo(m_anchor->window(), QPoint()), m_anchor->size());
        corner = QPoint(m_edge & Qt::AlignRight ? under.right() + 1 - box.width() : under.left(),
                        under.bottom() + 1 + gap);
        if (corner.y() + box.height() > frame->height() && under.top() > box.height() + gap)
            corner.setY(under.top() - gap - box.height());
    } else {
        corner = noticePlace(frame, box);
    }
    corner.setX(qBound(4, corner.x(), qMax(4, frame->width() - box.width() - 4)));
    corner.setY(qMax(4, corner.y()));
    move(corner - QPoint(shadow, shadow));
}

void PopupPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRaised(painter, QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow), this);
}

bool PopupPanel::event(QEvent *event)
{
    // Esc is the panel's before it is a key of the place behind it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    const bool isDone = QWidget::event(event);
    // Larger text, or more of it: the layout has made the panel bigger, and its foot would leave
    // the window.
    if (event->type() == QEvent::LayoutRequest && isVisible())
        place();
    return isDone;
}

void PopupPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        QWidget::keyPressEvent(event);
}

bool PopupPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // What is filled in came up, or began to be, where a notice lies.
    const bool isNews = event->type() == QEvent::Show || event->type() == QEvent::Resize
        || event->type() == QEvent::FocusIn;
    if (isNews && !m_anchor && watched->isWidgetType() && isWork(static_cast<QWidget *>(watched)))
        place();
    if (event->type() == QEvent::MouseButtonPress && !m_persistent && watched->isWidgetType()) {
        const QPoint pos
            = mapFromGlobal(static_cast<QMouseEvent *>(event)->globalPosition().toPoint());
        const bool inside = rect().adjusted(shadow, shadow, -shadow, -shadow).contains(pos);
        auto *target = static_cast<QWidget *>(watched);
        const bool onAnchor = m_anchor && (target == m_anchor || m_anchor->isAncestorOf(target));
        if (!inside) {
            closePanel();
            return onAnchor; // Else the same click would open it again.
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace vigie::ui
