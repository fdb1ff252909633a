// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

#include <QList>
#include <QMap>

class QGridLayout;

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class Field;

//! Calls a number together with values that travel with the call: a name and a text each, shown
//! wherever the call goes. What was typed stays until the call is on its way.
class DialPanel : public PopupPanel
{
    Q_OBJECT
public:
    DialPanel(center::Desk &desk, QWidget *owner);

    //! \a number as typed so far.
    void openFor(QWidget *anchor, const QString &number);

private:
    static constexpr int mostValues = 3;
    struct Value
    {
        Field *name = nullptr;
        Field *text = nullptr;
    };

    void addValue(QGridLayout *grid, int row);
    void refresh();
    void submit();
    QMap<QString, QString> values() const;

    center::Desk &m_desk;
    Field *m_number;
    QList<Value> m_values;
    Button *m_call;
};

} // namespace vigie::ui
