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
class TextLine;

//! Asks whom to transfer to, and how: at once, or after talking to that person.
//!
//! While a typed name means several colleagues nobody is called: arrows move a mark among them and
//! Return takes the marked number into the field, where it is seen with its name and pressed again.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept(); //!< Return in the field.
    void submit(telephony::Verb verb);
    void offer(const QString &typed); //!< The colleagues that may be meant.
    void choose(const QString &phone);
    void tellWhom();
    QString complaint() const; //!< Of what was typed and is no number.
    void refresh();

    telephony::Driver &m_phone;
    Field *m_number;
    ColleagueChoices *m_colleagues;
    TextLine *m_whom; //!< Whose number has been typed.
    Button *m_attended;
    Button *m_direct;
};

} // namespace vigie::ui
