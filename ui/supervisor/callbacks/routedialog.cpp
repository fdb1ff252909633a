// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/routedialog.h"

#include "ui/supervisor/callbacks/callbackcourier.h"
#include "ui/supervisor/callbacks/callbackroute.h"
#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CallbackFileRoute;

RouteDialog::RouteDialog(CallbackCourier &courier, const QUrl &server, QWidget *window)
    : Dialog(tr("Way of the files of callbacks"), Width::Medium, window)
    , m_courier(courier)
    , m_server(server)
    , m_relay(new QRadioButton(tr("Through XuC, with my own rights"), this))
    , m_direct(new QRadioButton(tr("Straight to the configuration server, as administrator"), this))
    , m_base(new Field(tr("Address of the configuration server"), this))
    , m_header(new Field(tr("Header of its token"), this))
    , m_import(new Field(tr("Path of an import"), this))
    , m_tickets(new Field(tr("Path of the tickets"), this))
{
    setObjectName(u"callbackRouteDialog"_s);
    m_relay->setObjectName(u"routeRelay"_s);
    m_direct->setObjectName(u"routeDirect"_s);
    m_base->edit()->setObjectName(u"routeBase"_s);
    m_header->edit()->setObjectName(u"routeHeader"_s);
    m_import->edit()->setObjectName(u"routeImportPath"_s);
    m_tickets->edit()->setObjectName(u"routeTicketsPath"_s);
    addFields();
    connect(m_relay, &QRadioButton::clicked, this, [this] { show(CallbackFileRoute::relay()); });
    connect(m_direct, &QRadioButton::clicked, this, [this] { show(usualDirectRoute(m_server)); });
    auto *forget = new Button(tr("Forget the token"), this);
    forget->setObjectName(u"forgetCallbackKey"_s);
    forget->setVariant(Button::Variant::Ghost);
    forget->setVisible(courier.route().isDirect);
    connect(forget, &Button::clicked, this, [this, forget] {
        m_courier.forgetKey();
        forget->setText(tr("The token is forgotten"));
    });
    addToFoot(forget);
    addCancel()->setObjectName(u"cancelRoute"_s);
    addAnswer(tr("Save"), Button::Variant::Primary, u"saveRoute"_s);
    show(courier.route());
}

void RouteDialog::addFields()
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(12);
    for (QWidget *each : {static_cast<QWidget *>(m_relay), static_cast<QWidget *>(m_direct),
                          static_cast<QWidget *>(m_base), static_cast<QWidget *>(m_header),
                          static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_tickets)})
        column->addWidget(each);
    content()->addLayout(column);
}

void RouteDialog::show(const CallbackFileRoute &route)
{
    m_relay->setChecked(!route.isDirect);
    m_direct->setChecked(route.isDirect);
    m_base->setVisible(route.isDirect);
    m_header->setVisible(route.isDirect);
    m_base->setText(route.base.toString());
    m_header->setText(QString::fromLatin1(route.header));
    m_import->setText(route.importPath);
    m_tickets->setText(route.ticketsPath);
    if (isVisible())
        fit();
}

void RouteDialog::accept()
{
    static const QRegularExpression token(u"^[A-Za-z0-9-]+$"_s);
    CallbackFileRoute route{.isDirect = m_direct->isChecked(),
                            .header = m_header->text().trimmed().toLatin1(),
                            .importPath = m_import->text().trimmed(),
                            .ticketsPath = m_tickets->text().trimmed()};
    bool isSound = true;
    const auto check = [&isSound](Field *field, bool holds, const QString &sentence) {
        if (!holds)
            field->setError(sentence);
        isSound = isSound && holds;
    };
    if (route.isDirect) {
        route.base = QUrl(m_base->text().trimmed(), QUrl::StrictMode);
        check(m_base,
              (route.base.scheme() == "http"_L1 || route.base.scheme() == "https"_L1)
                  && !route.base.host().isEmpty() && route.base.userInfo().isEmpty(),
              tr("Write an address such as https://xivo.example:9100/configmgt/api/1.0."));
        check(m_header, token.match(m_header->text().trimmed()).hasMatch(),
              tr("Write the name of a header, such as X-Auth-Token."));
    }
    for (Field *field : {m_import, m_tickets}) {
        const QString path = field->text().trimmed();
        check(field, path.startsWith(u'/') && path.contains("{list}"_L1),
              tr("Write a path that begins with / and holds {list}, where the list's id goes."));
    }
    if (!isSound)
        return;
    m_courier.setRoute(route);
    Dialog::accept();
}

} // namespace vigie::ui
