// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactdeeds.h"

#include "center/contacts.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "telephony/phonenumber.h"

#include <QDesktopServices>
#include <QUrl>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xuc::Contact;
using xuc::ContactActionKind;

ContactDeeds::ContactDeeds(center::Desk &desk, WhyNoCall whyNoCall, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_whyNoCall(std::move(whyNoCall))
{
}

void ContactDeeds::act(const Contact &contact, ContactActionKind kind)
{
    switch (kind) {
    case ContactActionKind::Call:
        call(center::numberOf(contact));
        break;
    case ContactActionKind::Chat:
        Q_EMIT chatRequested(center::argumentOf(contact, kind), contact.name);
        break;
    case ContactActionKind::Mail:
        writeTo(center::argumentOf(contact, kind));
        break;
    case ContactActionKind::Video:
    case ContactActionKind::Unknown:
        break;
    }
}

void ContactDeeds::call(const QString &number)
{
    const QString dialled = telephony::dialled(number);
    if (m_whyNoCall().isEmpty() && !dialled.isEmpty()) {
        m_called = dialled;
        m_desk.ask(telephony::Verb::Dial, {}, dialled);
    }
    Q_EMIT called();
}

ContactDeeds::Call ContactDeeds::callOf(const Contact &contact) const
{
    const center::Intent *wish = m_desk.intents().latest(telephony::Verb::Dial);
    const bool isThis = wish && !m_called.isEmpty() && wish->number == m_called
        && center::numberOf(contact) == m_called;
    if (!isThis)
        return Call::None;
    return wish->isOpen()                            ? Call::Pending
        : wish->state == center::IntentState::Failed ? Call::Failed
                                                     : Call::None;
}

void ContactDeeds::writeTo(const QString &address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    QDesktopServices::openUrl(url);
}

void ContactDeeds::openLink(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text);
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        QDesktopServices::openUrl(url);
}

} // namespace vigie::ui
