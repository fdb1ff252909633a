// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStringList>

namespace vigie::center {
class Chat;
class Desk;
struct Conversation;
}

namespace vigie::ui {

//! With whom one writes, latest first, as far as the filter lets through. Read in place.
class ConversationModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        UsernameRole = Qt::UserRole,
        LastTextRole, //!< QString: one line.
        LastAtRole, //!< QDateTime; invalid: nothing was written yet.
        UnreadRole, //!< int
        PhoneRole, //!< int: xuc::PhoneStatus; invalid: not known.
        FailedRole //!< bool: a text of mine did not go.
    };

    explicit ConversationModel(center::Desk &desk, QObject *parent = nullptr);

    void setFilter(const QString &text);
    QModelIndex indexOf(const QString &username) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool matches(const center::Conversation &one) const;
    void merge(); //!< What went, came and moved, one notice each.
    void tellChanged();
    QVariant lastText(const center::Conversation &one) const;

    center::Desk &m_desk;
    center::Chat &m_chat;
    QString m_filter{};
    QStringList m_shown{}; //!< User names, in order.
};

} // namespace vigie::ui
