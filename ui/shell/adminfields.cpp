// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/adminfields.h"

#include "net/tls.h"
#include "site/profiles.h"
#include "ui/shell/admindoor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Kind = site::OtherServer::Kind;

namespace {

    constexpr int usualPort = 9001; //!< As the XCI's documents have it.
    constexpr int usualConfigurationPort = 9100; //!< Without the web proxy.
    constexpr qint64 largestKey = 16LL * 1024;

    //! Empty: nothing is typed, or no address.
    QUrl urlIn(const QString &text)
    {
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return {};
        QUrl url(typed.contains("://"_L1) ? typed : u"https://"_s + typed, QUrl::StrictMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        return url.isValid() && !url.host().isEmpty() && isWeb ? url : QUrl();
    }

    //! To send a secret there.
    bool needsConsent(const QUrl &url)
    {
        return !url.isEmpty() && net::isClearTextForbidden(url, false);
    }

} // namespace

AdminFields::AdminFields(QWidget *parent)
    : QWidget(parent)
    , m_address(new Field(tr("Address of the XCI, optional"), this))
    , m_login(new Field(tr("Login at the XCI"), this))
    , m_consent(new QCheckBox(tr("Send that password unencrypted"), this))
    , m_tokenConsent(new QCheckBox(tr("Send the configuration server's token unencrypted"), this))
    , m_key(new QPlainTextEdit(this))
    , m_configuration(new Field(tr("Address of the configuration server, optional"), this))
{
    setObjectName(u"adminFields"_s);
    m_address->edit()->setObjectName(u"xciAddress"_s);
    m_login->edit()->setObjectName(u"xciProfileLogin"_s);
    m_consent->setObjectName(u"xciClearText"_s);
    m_tokenConsent->setObjectName(u"configurationClearText"_s);
    m_key->setObjectName(u"xciKey"_s);
    m_key->setAccessibleName(tr("SSH public key of the XCI"));
    m_key->setTabChangesFocus(true);
    keepHeight(m_key, 52);
    m_address->setPlaceholder(tr("such as https://xci.example.com:9001"));
    auto *file = new Button(tr("From a file…"), this);
    file->setObjectName(u"xciKeyFile"_s);
    file->setSize(Button::Size::Small);
    auto *keyLabel = new InkLabel(tr("SSH public key of the XCI, optional"),
                                  TextRole::CaptionMedium, &Theme::text2, this);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_address, 0, 0, 1, 2);
    grid->addWidget(m_login, 1, 0, 1, 2);
    grid->addWidget(m_consent, 2, 0, 1, 2);
    grid->addWidget(keyLabel, 3, 0);
    grid->addWidget(file, 3, 1, Qt::AlignRight);
    grid->addWidget(m_key, 4, 0, 1, 2);
    m_configuration->edit()->setObjectName(u"configurationAddress"_s);
    m_configuration->setPlaceholder(tr("such as https://xivo.example.com"));
    grid->addWidget(m_configuration, 5, 0, 1, 2);
    grid->addWidget(m_tokenConsent, 6, 0, 1, 2);
    // A consent was given for the server that stood there.
    for (const auto &[field, consent] :
         {std::pair(m_address, m_consent), std::pair(m_configuration, m_tokenConsent)})
        connect(field, &Field::textEdited, consent, [box = consent] { box->setChecked(false); });
    for (Field *field : {m_address, m_configuration})
        connect(field, &Field::textEdited, this, &AdminFields::showConsent);
    connect(file, &Button::clicked, this, &AdminFields::chooseFile);
    showConsent();
}

void AdminFields::setProfile(const site::Settings &settings, const site::Profile &profile)
{
    const AdminSite site = adminSiteOf(settings, profile);
    m_address->setText(site.server.toString());
    m_login->setText(site.login);
    m_consent->setChecked(site.allowsClearText);
    m_key->setPlainText(site.publicKey);
    m_configuration->clearError();
    const site::OtherServer *configuration = site::otherServer(profile, Kind::Configuration);
    m_configuration->setText(configuration ? configuration->url.toString() : QString());
    m_tokenConsent->setChecked(configuration && site::allowsClearText(profile, configuration->url));
    showConsent();
}

//! Behind the web proxy it stands at the host's own port.
QUrl AdminFields::configuration() const
{
    QUrl url = urlIn(m_configuration->text());
    if (url.scheme() == "http"_L1 && url.port() < 0)
        url.setPort(usualConfigurationPort);
    return url;
}

QUrl AdminFields::address() const
{
    QUrl url = urlIn(m_address->text());
    if (!url.isEmpty() && url.port() < 0)
        url.setPort(usualPort);
    return url;
}

QUrl AdminFields::first() const
{
    const QUrl xci = address();
    return xci.isEmpty() ? configuration() : xci;
}

void AdminFields::showConsent()
{
    const QUrl url = address();
    m_consent->setVisible(needsConsent(url));
    m_tokenConsent->setVisible(needsConsent(configuration()));
}

bool AdminFields::check()
{
    if (!m_configuration->text().trimmed().isEmpty() && configuration().isEmpty()) {
        m_configuration->setError(tr("This is no address. Type it as https://xivo.example.com."));
        m_configuration->edit()->setFocus();
        return false;
    }
    if (needsConsent(configuration()) && !m_tokenConsent->isChecked()) {
        m_tokenConsent->show();
        m_configuration->setError(tr("This address is not encrypted. Use https://, or tick the box "
                                     "below to accept it."));
        m_configuration->edit()->setFocus();
        return false;
    }
    if (m_address->text().trimmed().isEmpty())
        return true;
    const QUrl url = address();
    if (url.isEmpty()) {
        m_address->setError(tr("This is no address. Type it as https://xci.example.com:9001."));
        m_address->edit()->setFocus();
        return false;
    }
    if (net::isClearTextForbidden(url, m_consent->isChecked())) {
        m_consent->show();
        m_address->setError(tr("This address is not encrypted. Use https://, or tick the box "
                               "below to accept it."));
        return false;
    }
    return true;
}

void AdminFields::apply(site::Profile &profile) const
{
    // What was trusted was another machine, if the host is another.
    const auto pinOf = [others = profile.others](Kind kind, const QUrl &url) {
        for (const site::OtherServer &each : others) {
            if (each.kind == kind && each.url.host() == url.host())
                return each.pin;
        }
        return site::Pin();
    };
    profile.others.removeIf([](const site::OtherServer &each) {
        return each.kind == Kind::Xci || each.kind == Kind::Configuration;
    });
    if (const QUrl url = configuration(); !url.isEmpty())
        profile.others.append(
            {.kind = Kind::Configuration,
             .url = url,
             .pin = pinOf(Kind::Configuration, url),
             .allowsClearText = needsConsent(url) && m_tokenConsent->isChecked()});
    if (const QUrl url = address(); !url.isEmpty())
        profile.others.append({.kind = Kind::Xci,
                               .url = url,
                               .login = m_login->text().trimmed(),
                               .pin = pinOf(Kind::Xci, url)});
}

void AdminFields::keep(site::Settings &settings, const site::Profile &profile) const
{
    AdminSite site = adminSiteOf(settings, profile);
    site.login = m_login->text().trimmed();
    site.allowsClearText = m_consent->isChecked();
    site.publicKey = m_key->toPlainText().trimmed();
    keepAdminSite(settings, profile.url, site);
}

void AdminFields::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Public key of the XCI"), QString(),
                                   tr("Public keys (*.pub);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &AdminFields::takeKey);
    dialog->open();
}

//! A private key must not be taken for a public one.
void AdminFields::takeKey(const QString &name)
{
    QFile file(name);
    const bool isRead = file.open(QIODevice::ReadOnly);
    const QString key = QString::fromUtf8(file.read(largestKey)).trimmed();
    const bool isPublic = key.startsWith("ssh-"_L1) || key.startsWith("ecdsa-"_L1);
    if (isRead && isPublic && !key.contains(u'\n'))
        m_key->setPlainText(key);
    else
        m_key->setPlaceholderText(
            tr("That file holds no public key: one line that begins with ssh- or ecdsa-."));
}

} // namespace vigie::ui
