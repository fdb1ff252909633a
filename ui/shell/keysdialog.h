// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QGridLayout;
class QHBoxLayout;
class QScrollArea;
QT_END_NAMESPACE

namespace vigie::ui {

class Field;
class KeyMap;

//! The overview: every action with its key, by groups, found by a part of either's words.
class KeysDialog : public Dialog
{
    Q_OBJECT
public:
    KeysDialog(const KeyMap &keys, QWidget *window);

private:
    struct Row
    {
        QStringList caps{}; //!< Empty: the person gave it no key.
        QString text{};
    };
    struct Group
    {
        QString title{};
        QList<Row> rows{};
    };

    static QList<Group> groupsOf(const KeyMap &keys);
    void fill(const QString &filter);
    static QGridLayout *addColumn(QHBoxLayout &columns);
    void addGroup(QGridLayout &grid, const Group &group);
    QWidget *makeCaps(const QStringList &caps, QWidget *parent);

    const QList<Group> m_groups;
    Field *m_filter;
    QScrollArea *m_list;
};

} // namespace vigie::ui
