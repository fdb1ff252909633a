// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/directory/dialseam.h"
#include "xuc/events/contactsheet.h"

#include <QObject>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! What is done with a contact: a call, a text, a mail, a page in the browser.
class ContactDeeds : public QObject
{
    Q_OBJECT
public:
    enum class Call { None, Pending, Failed };

    ContactDeeds(center::Desk &desk, WhyNoCall whyNoCall, QObject *parent = nullptr);

    void act(const xuc::Contact &contact, xuc::ContactActionKind kind);
    void call(const QString &number); //!< Unless there is an obstacle, or it is no number.
    void writeTo(const QString &address);
    void openLink(const QString &text); //!< Nothing but a web page is opened.
    QString whyNoCall() const { return m_whyNoCall(); }
    //! What became of the call to this contact that was asked for here.
    Call callOf(const xuc::Contact &contact) const;

Q_SIGNALS:
    void chatRequested(const QString &login, const QString &name);
    void called(); //!< Or not, for that obstacle.

private:
    center::Desk &m_desk;
    const WhyNoCall m_whyNoCall;
    QString m_called{};
};

} // namespace vigie::ui
