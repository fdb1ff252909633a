// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"

#include <QObject>
#include <QString>

namespace vigie::center {
class Desk;
struct Forward;
}

namespace vigie::ui {

class Field;
class SettingsRow;
class Switch;
class WishNote;

//! One of the three forwards: a switch and a number, as the server has them.
//!
//! A number that the person typed stays until they send or drop it, whatever the server tells.
class ForwardRow : public QObject
{
    Q_OBJECT
public:
    ForwardRow(center::Desk &desk, center::ForwardKind kind, SettingsRow *row);

    void retranslate(const QString &label);
    void refresh(); //!< The server told something of the person, or the wish has moved on.

private:
    const center::Forward &known() const;
    QString typed() const;
    bool isEdited() const; //!< Another number than the server's stands in the field.
    void wish(bool isOn);

    center::Desk &m_desk;
    const center::ForwardKind m_kind;
    SettingsRow *m_row;
    Switch *m_switch;
    Field *m_number;
    WishNote *m_note;
    bool m_isTyped = false; //!< By the person, since the server's last number was taken in.
    bool m_wanted = false; //!< What was asked for last.
};

} // namespace vigie::ui
