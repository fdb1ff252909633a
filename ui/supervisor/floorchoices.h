// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/shownstate.h"
#include "ui/widgets/choicepanel.h"

#include <QSet>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

//! What the filters of the floor offer, and what a tick in them means.

//! Each state, then each pause reason.
QList<ChoicePanel::Choice> stateChoices(const center::ContactCenter &center);
QList<ChoicePanel::Choice> queueChoices(const center::ContactCenter &center);
QList<ChoicePanel::Choice> groupChoices(const center::ContactCenter &center);

QSet<QString> stateKeys(const QSet<center::ShownState> &states, const QSet<QString> &reasons);
QSet<center::ShownState> statesIn(const QSet<QString> &keys);
QSet<QString> reasonsIn(const QSet<QString> &keys);

template <typename Id> QSet<QString> idKeys(const QSet<Id> &ids)
{
    QSet<QString> keys;
    for (const Id id : ids)
        keys.insert(QString::number(raw(id)));
    return keys;
}

template <typename Id> QSet<Id> idsIn(const QSet<QString> &keys)
{
    QSet<Id> ids;
    for (const QString &key : keys)
        ids.insert(Id(key.toInt()));
    return ids;
}

} // namespace vigie::ui
