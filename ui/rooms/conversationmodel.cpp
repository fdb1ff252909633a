// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/conversationmodel.h"

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/widgets/phonevisual.h"

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Conversation;

ConversationModel::ConversationModel(center::Desk &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_chat(desk.chat())
{
    connect(&m_chat, &center::Chat::listChanged, this, &ConversationModel::merge);
    connect(&desk, &center::Desk::hintsChanged, this, &ConversationModel::tellChanged);
    merge();
}

bool ConversationModel::matches(const Conversation &one) const
{
    return m_filter.isEmpty() || one.peer.label().contains(m_filter, Qt::CaseInsensitive)
        || one.peer.username.contains(m_filter, Qt::CaseInsensitive)
        || one.peer.phone.contains(m_filter);
}

void ConversationModel::setFilter(const QString &text)
{
    m_filter = text;
    merge();
}

void ConversationModel::merge()
{
    QStringList target;
    for (const Conversation &one : m_chat.conversations()) {
        if (matches(one))
            target.append(one.peer.username);
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (target.contains(m_shown[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_shown.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < target.size(); ++row) {
        const auto old = m_shown.indexOf(target[row]);
        if (old == row)
            continue;
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_shown.insert(row, target[row]);
            endInsertRows();
        } else {
            beginMoveRows({}, int(old), int(old), {}, row);
            m_shown.move(old, row);
            endMoveRows();
        }
    }
    tellChanged();
}

void ConversationModel::tellChanged()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex ConversationModel::indexOf(const QString &username) const
{
    const auto row = m_shown.indexOf(username);
    return row < 0 ? QModelIndex() : index(int(row));
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant ConversationModel::lastText(const Conversation &one) const
{
    if (one.texts.isEmpty())
        return {};
    const center::ChatText &last = one.texts.last();
    const QString line = last.text.simplified();
    //: The last text of a talk, when the person wrote it; %1 is the text.
    return last.isMine ? tr("You: %1").arg(line) : line;
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Conversation *one = m_chat.find(m_shown[index.row()]);
    if (!one)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return one->peer.label();
    case UsernameRole:
        return one->peer.username;
    case LastTextRole:
        return lastText(*one);
    case LastAtRole:
        return one->texts.isEmpty() ? QVariant() : QVariant(one->texts.last().at);
    case UnreadRole:
        return one->unread;
    case PhoneRole: {
        const auto status = m_desk.center().hint(one->peer.phone);
        return status ? QVariant(int(*status)) : QVariant();
    }
    case FailedRole:
        return std::ranges::any_of(one->texts, [](const center::ChatText &text) {
            return text.state == center::TextState::Failed;
        });
    case Qt::AccessibleTextRole: {
        const auto phone = visualOf(m_desk.center().hint(one->peer.phone));
        const QString person = phone.word.isEmpty()
            ? one->peer.label()
            //: Said of a row: name of a person, state of the phone.
            : tr("%1, %2").arg(one->peer.label(), phone.word);
        return one->unread == 0 ? person
                                //: Said of a row: the person, then "2 unread".
                                : tr("%1, %2").arg(person, tr("%n unread", nullptr, one->unread));
    }
    default:
        return {};
    }
}

} // namespace vigie::ui
