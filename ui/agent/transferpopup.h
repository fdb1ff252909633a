// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"
#include "ui/widgets/popuppanel.h"

namespace vigie::telephony {
class Driver;
}

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Button;
class ColleagueChoices;
class Field;

//! Asks whom to transfer to, and how: at once, or after talking to that person.
class TransferPopup : public PopupPanel
{
    Q_OBJECT
public:
    TransferPopup(telephony::Driver &phone, const center::ContactCenter &center, QWidget *owner);

    void openFor(QWidget *anchor, const QString &party, const QString &number = {});
    void transferDirectly(); //!< To the number typed.
    void setDirectKey(const QString &key); //!< Of transferDirectly(), for its cap.

Q_SIGNALS:
    void transferRequested(vigie::telephony::Verb verb, const QString &number);

private:
    void submit(telephony::Verb verb);
    void offer(const QString &typed); //!< The colleagues that may be meant.
    void choose(const QString &phone);
    QString complaint() const; //!< Of what was typed and is no number.
    void refresh();

    telephony::Driver &m_phone;
    Field *m_number;
    ColleagueChoices *m_colleagues;
    Button *m_attended;
    Button *m_direct;
};

} // namespace vigie::ui
