// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/contactrow.h"

#include <QListView>

#include <functional>

namespace vigie::ui {

class ContactModel;

//! The list of contacts: actions and star under the pointer, keys for the selected row.
class ContactView : public QListView
{
    Q_OBJECT
public:
    using WishOf = std::function<center::Directory::Wish(const QString &key)>;

    ContactView(ContactModel *model, WishOf wishOf, QWidget *parent = nullptr);

    const xuc::Contact *current() const; //!< Null: none.
    void setTerm(const QString &term); //!< What is underlined.
    void setStale(bool isStale);
    void setChatOffered(bool isOffered);
    void moveCurrent(int by); //!< The search field's arrow keys.

Q_SIGNALS:
    void currentMoved();
    void defaultRequested(const vigie::xuc::Contact &contact); //!< Return, double click.
    void actionRequested(const vigie::xuc::Contact &contact, vigie::xuc::ContactActionKind kind);
    void favouriteRequested(const vigie::xuc::Contact &contact, bool isFavourite);
    void detailsRequested(); //!< Right.

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Delegate;
    ContactRow::State stateOf(const QModelIndex &index) const;
    bool pressPart(const QModelIndex &index, const QPoint &at);

    ContactModel *m_model;
    const WishOf m_wishOf;
    QString m_term{};
    QPersistentModelIndex m_hovered{};
    bool m_isStale = false;
    bool m_isChatOffered = false;
};

} // namespace vigie::ui
