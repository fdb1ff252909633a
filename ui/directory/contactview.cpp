// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactview.h"

#include "center/contacts.h"
#include "ui/directory/contactmodel.h"
#include "ui/directory/contactwords.h"
#include "ui/widgets/scaling.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace vigie::ui {

using xuc::Contact;

//! Draws rows through ContactRow.
class ContactView::Delegate : public QStyledItemDelegate
{
public:
    explicit Delegate(ContactView *view) : QStyledItemDelegate(view), m_view(*view) { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {200, scaled(ContactRow::height)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Contact *contact = m_view.m_model->at(index.row());
        if (contact)
            ContactRow(*contact, m_view.stateOf(index), option.rect)
                .paint(*painter, themeOf(&m_view));
    }

private:
    ContactView &m_view;
};

ContactView::ContactView(ContactModel *model, WishOf wishOf, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_wishOf(std::move(wishOf))
{
    setModel(model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
}

const Contact *ContactView::current() const
{
    return m_model->at(currentIndex().row());
}

void ContactView::setTerm(const QString &term)
{
    m_term = term;
    viewport()->update();
}

void ContactView::setStale(bool isStale)
{
    m_isStale = isStale;
    viewport()->update();
}

void ContactView::setChatOffered(bool isOffered)
{
    m_isChatOffered = isOffered;
    viewport()->update();
}

void ContactView::moveCurrent(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        setCurrentIndex(m_model->index(std::clamp(currentIndex().row() + by, 0, rows - 1)));
}

ContactRow::State ContactView::stateOf(const QModelIndex &index) const
{
    return {.term = m_term,
            .phone = m_model->phone(index.row()),
            .wish = m_wishOf(center::keyOf(*m_model->at(index.row()))),
            .isSelected = index == currentIndex(),
            .isHovered = index == m_hovered,
            .isStale = m_isStale,
            .isChatOffered = m_isChatOffered};
}

void ContactView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentMoved();
}

void ContactView::keyPressEvent(QKeyEvent *event)
{
    const Contact *contact = current();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (contact)
            Q_EMIT defaultRequested(Contact(*contact));
        return;
    case Qt::Key_Right:
        Q_EMIT detailsRequested();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

bool ContactView::pressPart(const QModelIndex &index, const QPoint &at)
{
    const Contact *contact = m_model->at(index.row());
    if (!contact || m_isStale)
        return false;
    const Contact pressed(*contact); // The row may go in answer to the signal.
    const ContactRow row(*contact, stateOf(index), visualRect(index));
    if (row.starBox().contains(at)) {
        Q_EMIT favouriteRequested(pressed, !pressed.isFavorite);
        return true;
    }
    const QList<xuc::ContactActionKind> actions = row.actions();
    for (int i = 0; i < actions.size(); ++i) {
        if (row.actionBox(i).contains(at)) {
            Q_EMIT actionRequested(pressed, actions.at(i));
            return true;
        }
    }
    return false;
}

void ContactView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && pressPart(indexAt(event->pos()), event->pos()))
        return;
    QListView::mousePressEvent(event);
}

void ContactView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Contact *contact = m_model->at(indexAt(event->pos()).row());
    if (contact && event->button() == Qt::LeftButton
        && !pressPart(indexAt(event->pos()), event->pos()))
        Q_EMIT defaultRequested(Contact(*contact));
}

bool ContactView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave) {
        const QModelIndex over = event->type() == QEvent::Leave
            ? QModelIndex()
            : indexAt(static_cast<QMouseEvent *>(event)->pos());
        if (over != m_hovered) {
            m_hovered = over;
            viewport()->update();
        }
    } else if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const Contact *contact = m_model->at(index.row());
        if (!contact)
            return true;
        const ContactRow row(*contact, stateOf(index), visualRect(index));
        QString tip;
        if (row.starBox().contains(help->pos()))
            tip = stateOf(index).wish == center::Directory::Wish::Failed
                ? tr("Not confirmed: the server has not answered for 5 s. Click to try again.")
                : contact->isFavorite ? tr("Remove from favourites")
                                      : tr("Add to favourites");
        const QList<xuc::ContactActionKind> actions = row.actions();
        for (int i = 0; i < actions.size(); ++i) {
            if (row.actionBox(i).contains(help->pos()))
                tip = ContactWords::action(actions.at(i));
        }
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QListView::viewportEvent(event);
}

} // namespace vigie::ui
