// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/serverform.h"

#include "net/serveraddress.h"
#include "ui/shell/noteline.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr int formWidth = 360;
    constexpr int portWidth = 110;

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new InkLabel(TextRole::SignInTitle, &Theme::text, this))
    , m_hint(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_address(new Field({}, this))
    , m_answer(new NoteLine(this))
    , m_name(new Field({}, this))
    , m_port(new Field({}, this))
    , m_consent(new QCheckBox(this))
    , m_save(new Button({}, this))
    , m_demo(new Button({}, this))
    , m_administration(new Button({}, this))
{
    m_address->edit()->setObjectName(u"address"_s);
    m_name->edit()->setObjectName(u"serverName"_s);
    m_port->edit()->setObjectName(u"port"_s);
    m_consent->setObjectName(u"clearText"_s);
    m_save->setObjectName(u"saveServer"_s);
    m_demo->setObjectName(u"lookAtDemo"_s);
    m_administration->setObjectName(u"administrationServers"_s);
    m_answer->setObjectName(u"addressAnswer"_s);
    build();
    m_askSoon.setSingleShot(true);
    m_askSoon.setInterval(400ms);
    connect(&m_askSoon, &QTimer::timeout, this, &ServerForm::ask);
    connect(&m_probe, &ServerProbe::found, this, &ServerForm::showFinding);
    for (Field *field : {m_address, m_port}) {
        // It was given for the server that stood there.
        connect(field, &Field::textEdited, m_consent, [this] { m_consent->setChecked(false); });
        connect(field, &Field::textEdited, this, &ServerForm::readAgain);
    }
    for (Field *field : {m_address, m_name, m_port})
        connect(field, &Field::accepted, this, &ServerForm::save);
    connect(m_consent, &QCheckBox::clicked, this, [this] { m_address->clearError(); });
    connect(m_save, &Button::clicked, this, &ServerForm::save);
    connect(m_demo, &Button::clicked, this, &ServerForm::demoRequested);
    connect(m_administration, &Button::clicked, this,
            [this] { Q_EMIT administrationRequested(m_replaces); });
    retranslate();
    readAgain();
}

void ServerForm::build()
{
    m_save->setVariant(Button::Variant::Primary);
    m_save->setSize(Button::Size::Big);
    m_demo->setVariant(Button::Variant::Ghost);
    m_demo->setSize(Button::Size::Big);
    m_administration->setVariant(Button::Variant::Ghost);
    m_administration->setSize(Button::Size::Big);
    m_title->setWordWrap(true);
    m_hint->setWordWrap(true);

    m_fields = new QWidget(this);
    auto *grid = new QGridLayout(m_fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(16);
    auto *address = new QVBoxLayout;
    address->setSpacing(6);
    address->addWidget(m_address);
    address->addWidget(m_answer);
    grid->addLayout(address, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0, Qt::AlignTop);
    grid->addWidget(m_port, 1, 1, Qt::AlignTop);
    m_port->setFixedWidth(portWidth);
    grid->addWidget(m_consent, 2, 0, 1, 2);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(m_demo);
    buttons->addStretch(1);
    auto *more = new QHBoxLayout;
    more->addWidget(m_administration);
    more->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_column = column;
    column->addWidget(m_title);
    column->addSpacing(6);
    column->addWidget(m_hint);
    column->addSpacing(24);
    column->addWidget(m_fields);
    column->addSpacing(20);
    column->addLayout(buttons);
    column->addLayout(more);
    column->addStretch(1);
    setFieldWidth(formWidth);
}

void ServerForm::setFieldWidth(int width)
{
    constexpr int beside = 80; // Sentences and buttons may be longer than the fields.
    m_fields->setFixedWidth(width);
    setFixedWidth(width + beside);
}

void ServerForm::setProfile(const site::Profile &profile)
{
    m_profile = profile;
    m_replaces = profile.url;
    QUrl bare = profile.url;
    bare.setPort(-1);
    if (!profile.hasXuc)
        bare.clear();
    m_address->setText(bare.scheme() == "https"_L1 ? bare.host() : bare.toString());
    const bool hasPort = profile.hasXuc && profile.url.port() >= 0;
    m_port->setText(hasPort ? QString::number(profile.url.port()) : QString());
    m_name->setText(profile.name);
    m_consent->setChecked(profile.allowsClearText);
    for (Field *field : {m_address, m_name, m_port})
        field->clearError();
    readAgain();
    retranslate();
}

void ServerForm::addPart(QWidget *part)
{
    constexpr int behind = 4; // Space, buttons in two rows, stretch.
    m_column->insertWidget(m_column->count() - behind, part);
    m_column->insertSpacing(m_column->count() - behind - 1, 16);
}

void ServerForm::setStandsAlone(bool does)
{
    m_title->setVisible(does);
    m_demo->setVisible(does);
    m_administration->setVisible(does);
}

void ServerForm::setStandIn(const std::function<QUrl()> &standIn)
{
    m_standIn = standIn;
    readAgain();
}

void ServerForm::takeTyped(const ServerForm &other)
{
    m_address->setText(other.m_address->text());
    m_port->setText(other.m_port->text());
    m_name->setText(other.m_name->text());
    m_consent->setChecked(other.m_consent->isChecked());
    readAgain();
}

void ServerForm::focusAddress()
{
    m_address->edit()->setFocus();
}

void ServerForm::readAgain()
{
    const net::ServerAddress address = net::readServerAddress(m_address->text(), m_port->text());
    const bool isUsable = address.problem == net::AddressProblem::None;
    m_consent->setVisible(isUsable && address.needsConsent());
    m_port->setPlaceholder(
        QString::number(net::usualPort(isUsable ? address.url : QUrl(u"https://vigie.invalid"_s))));
    const bool mayLack = m_standIn && m_address->text().trimmed().isEmpty();
    m_answer->setNote(NoteLine::Kind::Plain,
                      mayLack ? tr("Empty: for the administration alone, without calls and floor")
                              : QString());
    m_probe.cancel();
    if (isUsable && !address.needsConsent())
        m_askSoon.start();
    else
        m_askSoon.stop();
}

void ServerForm::ask()
{
    const net::ServerAddress address = net::readServerAddress(m_address->text(), m_port->text());
    if (address.problem == net::AddressProblem::None)
        m_probe.ask(address.url);
}

void ServerForm::showFinding(const ServerProbe::Finding &finding)
{
    const QUrl &server = finding.server;
    if (finding.isTrusted)
        m_answer->setNote(
            NoteLine::Kind::Fine,
            tr("The server answers, encrypted, certificate of %1").arg(finding.issuer));
    else if (finding.isReachable && finding.server.scheme() == "http"_L1)
        m_answer->setNote(NoteLine::Kind::Fine, tr("The server answers, not encrypted"));
    else if (finding.isReachable)
        m_answer->setNote(NoteLine::Kind::Open,
                          tr("The server answers, but its certificate is not trusted here"));
    else if (finding.isUnknownName)
        m_answer->setNote(NoteLine::Kind::Open,
                          tr("No server is called %1; is it spelled so?").arg(server.host()));
    else
        m_answer->setNote(
            NoteLine::Kind::Open,
            //: %1 is a server's name, %2 a port's number.
            tr("No answer from %1 on port %2 so far")
                .arg(server.host(), QString::number(server.port(net::usualPort(server)))));
}

void ServerForm::saveWithoutXuc(const QUrl &standIn)
{
    site::Profile profile = m_profile;
    profile.hasXuc = false;
    profile.url = standIn;
    profile.name = m_name->text().trimmed();
    profile.login.clear();
    profile.phone.clear();
    profile.allowsClearText = false;
    profile.keepsPassword = false;
    profile.pin = {};
    Q_EMIT saved(profile, m_replaces);
}

void ServerForm::save()
{
    if (m_standIn && m_address->text().trimmed().isEmpty()) {
        if (const QUrl standIn = m_standIn(); !standIn.isEmpty()) {
            saveWithoutXuc(standIn);
            return;
        }
    }
    const net::ServerAddress address = net::readServerAddress(m_address->text(), m_port->text());
    if (address.problem == net::AddressProblem::BadPort) {
        m_port->setError(addressSentence(address.problem));
        m_port->edit()->setFocus();
        return;
    }
    if (address.problem != net::AddressProblem::None) {
        m_address->setError(addressSentence(address.problem));
        focusAddress();
        return;
    }
    if (address.needsConsent() && !m_consent->isChecked()) {
        m_consent->show();
        m_address->setError(tr("This address is not encrypted. Use https://, or tick the box "
                               "below to accept it for this server."));
        return;
    }
    site::Profile profile = m_profile;
    // What was trusted was another machine.
    if (address.url.host() != profile.url.host() || !profile.hasXuc) {
        profile.pin = {};
        profile.keepsPassword = false;
    }
    profile.hasXuc = true;
    profile.url = address.url;
    profile.name = m_name->text().trimmed();
    profile.allowsClearText = address.needsConsent();
    Q_EMIT saved(profile, m_replaces);
}

void ServerForm::retranslate()
{
    m_title->setText(tr("Your XiVO server"));
    m_hint->setText(tr("Ask your administrator for its address."));
    m_address->setLabel(tr("Address"));
    //: Shown in the empty field as an example of a server's address.
    m_address->setPlaceholder(tr("such as xivo.example.com"));
    m_name->setLabel(tr("Name in the list"));
    m_port->setLabel(tr("Port"));
    m_consent->setText(tr("Send my password to this server unencrypted"));
    m_save->setText(tr("Save"));
    m_demo->setText(tr("Look at the demonstration"));
    //: Opens the form with the addresses of the XCI and the configuration server.
    m_administration->setText(tr("Servers of the administration…"));
}

void ServerForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
