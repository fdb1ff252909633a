// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitysection.h"

#include "net/serveraddress.h"
#include "site/originrule.h"
#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "ui/settings/authoritiesfield.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/switch.h"

#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int originsWidth = 268;
    constexpr int leastOrigins = 150; // Beside who set them, in half of a window.

    QString twoLines(const QString &fingerprint)
    {
        constexpr qsizetype half = 48; // Sixteen pairs with their colons.
        return fingerprint.left(half - 1) + u'\n' + fingerprint.mid(half);
    }

} // namespace

SecuritySection::SecuritySection(site::Settings &settings, site::Policy &policy,
                                 const QUrl &profile, QWidget *parent)
    : SettingsSection("lock-simple"_L1, parent)
    , m_settings(settings)
    , m_policy(policy)
    , m_profile(profile)
    , m_encryption(addRow("encryptionRow"_L1))
    , m_pin(addRow("pinRow"_L1))
    , m_fingerprint(new InkLabel(TextRole::CaptionMedium, &Theme::text, m_pin))
    , m_pinActions(addRow("pinActionsRow"_L1))
    , m_removePin(new Button(QString(), m_pinActions))
    , m_authoritiesRow(addRow("authoritiesRow"_L1))
    , m_authorities(new AuthoritiesField({}, m_authoritiesRow))
    , m_passwordRow(addRow("passwordRow"_L1))
    , m_password(new Switch(QString(), m_passwordRow))
    , m_originsRow(addRow("originsRow"_L1))
    , m_origins(new Field({}, m_originsRow))
    , m_problems(addRow("policyProblems"_L1))
{
    m_fingerprint->setObjectName(u"pinnedFingerprint"_s);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_removePin->setVariant(Button::Variant::Danger);
    m_removePin->setObjectName(u"removePin"_s);
    m_password->setObjectName(u"keepPassword"_s);
    m_origins->edit()->setObjectName(u"allowedOrigins"_s);
    keepLeastWidth(m_origins, leastOrigins);
    keepWidestWidth(m_origins, originsWidth);
    keepLeastWidth(m_authorities, leastOrigins);
    keepWidestWidth(m_authorities, originsWidth);
    m_authoritiesRow->addControl(m_authorities);
    m_pin->addControl(m_fingerprint);
    m_pinActions->addControl(m_removePin);
    m_passwordRow->addControl(m_password);
    m_originsRow->addControl(m_origins);
    m_origins->setText(policy.allowedOrigins().join(u", "_s));
    m_origins->edit()->setCursorPosition(0); // A long list shows how it begins.
    m_origins->edit()->setToolTip(m_origins->text());
    const bool isLocked = policy.isLocked(site::Policy::Key::AllowedOrigins);
    m_origins->setEnabled(!isLocked);
    m_originsRow->setVisible(!profile.isEmpty() || isLocked);
    addOther(site::OtherServer::Kind::Xci, "xciPinRow"_L1, "removeXciPin"_L1);
    addOther(site::OtherServer::Kind::Configuration, "configurationPinRow"_L1,
             "removeConfigurationPin"_L1);
    connect(m_authorities->edit(), &QLineEdit::editingFinished, this,
            &SecuritySection::keepAuthorities);
    connect(m_authorities, &AuthoritiesField::fileChosen, this, &SecuritySection::keepAuthorities);
    connect(m_authorities, &Field::textEdited, this, [this] { m_authoritiesRow->setError({}); });
    connect(m_removePin, &Button::clicked, this, &SecuritySection::removePin);
    connect(m_password, &Switch::wished, this, [this](bool isOn) {
        if (!isOn)
            Q_EMIT passwordRefused();
    });
    connect(m_origins->edit(), &QLineEdit::editingFinished, this, &SecuritySection::keepOrigins);
    connect(m_origins, &Field::textEdited, this, [this] { m_originsRow->setError({}); });
    connect(&settings, &site::Settings::changed, this, [this](const QString &key) {
        if (key == "servers"_L1)
            refresh();
    });
    retranslate();
}

void SecuritySection::setCanKeepPassword(bool can)
{
    m_canKeep = can;
    refresh();
}

void SecuritySection::removePin()
{
    site::Profile profile = m_settings.server(m_profile);
    profile.pin = {};
    m_settings.remember(profile);
}

void SecuritySection::addOther(site::OtherServer::Kind kind, QLatin1StringView row,
                               QLatin1StringView remove)
{
    OtherRow other{.kind = kind, .row = addRow(row)};
    other.fingerprint = new InkLabel(TextRole::CaptionMedium, &Theme::text, other.row);
    other.fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    other.remove = new Button(QString(), other.row);
    other.remove->setVariant(Button::Variant::Danger);
    other.remove->setObjectName(remove);
    other.row->addControl(other.fingerprint);
    other.row->setEnd(other.remove);
    connect(other.remove, &Button::clicked, this, [this, kind] { removeOther(kind); });
    m_others.append(other);
}

void SecuritySection::removeOther(site::OtherServer::Kind kind)
{
    site::Profile profile = m_settings.server(m_profile);
    for (site::OtherServer &each : profile.others) {
        if (each.kind == kind)
            each.pin = {};
    }
    m_settings.remember(profile);
}

void SecuritySection::refreshOther(const site::Profile &profile)
{
    for (const OtherRow &each : std::as_const(m_others)) {
        const site::OtherServer *server = site::otherServer(profile, each.kind);
        const site::Pin pin = server ? server->pin : site::Pin();
        each.row->setVisible(!pin.fingerprint.isEmpty());
        each.fingerprint->setText(twoLines(pin.fingerprint));
        const QString day = QLocale().toString(pin.pinnedOn, u"d MMM yyyy"_s);
        each.row->setLabel(each.kind == site::OtherServer::Kind::Xci
                               ? tr("Pinned key of the XCI")
                               : tr("Pinned key of the configuration server"),
                           tr("SHA-256, %1").arg(day));
        each.remove->setText(tr("Remove pin"));
        each.remove->setAccessibleName(each.kind == site::OtherServer::Kind::Xci
                                           ? tr("Remove the pin of the XCI")
                                           : tr("Remove the pin of the configuration server"));
    }
}

void SecuritySection::refreshAuthorities(const site::Profile &profile)
{
    const bool isLocked = m_policy.isLocked(site::Policy::Key::Authorities);
    m_authoritiesRow->setVisible(!m_profile.isEmpty() || isLocked);
    m_authorities->setEnabled(!isLocked);
    if (!m_authorities->edit()->hasFocus())
        m_authorities->setText(site::authoritiesFor(m_policy, profile));
    m_authoritiesRow->setError(m_authorities->fault());
}

//! What helps nobody is not kept: every link that needs it would fail.
void SecuritySection::keepAuthorities()
{
    if (m_policy.isLocked(site::Policy::Key::Authorities))
        return;
    m_authoritiesRow->setError(m_authorities->fault());
    site::Profile profile = m_settings.server(m_profile);
    if (!m_authorities->fault().isEmpty() || profile.rules.authorities == m_authorities->file())
        return;
    profile.rules.authorities = m_authorities->file();
    m_settings.remember(profile);
    m_policy.setProfileRules(profile.rules);
}

void SecuritySection::keepOrigins()
{
    if (m_policy.isLocked(site::Policy::Key::AllowedOrigins))
        return;
    QStringList origins;
    const QStringList typed = m_origins->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &each : typed) {
        const QString origin = each.trimmed();
        if (!origin.isEmpty() && !site::isOriginRule(origin)) {
            m_originsRow->setError(tr("“%1” is no host. Write hosts as fleet.example or "
                                      "*.fleet.example, with commas between them.")
                                       .arg(origin));
            return;
        }
        if (!origin.isEmpty())
            origins.append(origin);
    }
    m_origins->edit()->setToolTip(m_origins->text());
    site::Profile profile = m_settings.server(m_profile);
    if (profile.rules.allowedOrigins == origins)
        return;
    profile.rules.allowedOrigins = origins;
    m_settings.remember(profile);
    m_policy.setProfileRules(profile.rules);
}

void SecuritySection::refresh()
{
    const site::Profile profile = site::profileOf(m_settings, m_policy, m_profile);
    const bool isDemo = m_profile.isEmpty();
    if (isDemo)
        m_encryption->setHint(tr("none needed: nothing leaves this computer"));
    else if (m_profile.scheme() == "https"_L1)
        m_encryption->setHint(tr("TLS 1.2 or newer"));
    else if (net::isLoopbackHost(m_profile.host()))
        m_encryption->setHint(tr("none, but the server is this computer"));
    else
        m_encryption->setHint(tr("none: password and calls can be read on the way"));
    refreshPin(profile);
    refreshOther(profile);
    refreshAuthorities(profile);
    m_passwordRow->setVisible(!isDemo);
    m_password->setOn(profile.keepsPassword);
    m_password->setEnabled(profile.keepsPassword);
    if (profile.keepsPassword)
        m_passwordRow->setHint(tr("kept in the system keychain"));
    else if (m_canKeep)
        m_passwordRow->setHint(tr("not kept; “Keep me signed in” at the next sign-in keeps it"));
    else
        m_passwordRow->setHint(tr("not kept: no system keychain answers"));
    QStringList sentences;
    for (qsizetype i = 0; i < m_policy.problems().size(); ++i)
        sentences.append(problemSentence(i));
    m_problems->setVisible(!sentences.isEmpty());
    m_problems->setError(sentences.join(u'\n'));
}

void SecuritySection::refreshPin(const site::Profile &profile)
{
    const QString fingerprint = site::pinFor(m_policy, profile);
    const bool isLocked = m_policy.isPinLocked(profile.url.host());
    m_pin->setVisible(m_profile.scheme() == "https"_L1);
    m_fingerprint->setText(twoLines(fingerprint));
    m_fingerprint->setVisible(!fingerprint.isEmpty());
    m_pin->setHint(fingerprint.isEmpty() ? tr("none: the system vouches for the certificate")
                                         : QString());
    m_pin->setLabel(
        tr("Pinned key"),
        isLocked || fingerprint.isEmpty()
            ? u"SHA-256"_s
            //: Fingerprint of a certificate, and when it was taken.
            : tr("SHA-256, %1").arg(QLocale().toString(profile.pin.pinnedOn, u"d MMM yyyy"_s)));
    m_pin->setLock(isLocked ? tr("set by your administrator") : QString());
    m_pinActions->setVisible(!fingerprint.isEmpty() && !isLocked);
}

QString SecuritySection::problemSentence(qsizetype index) const
{
    const site::Policy::Problem &problem = m_policy.problems().at(index);
    using Kind = site::Policy::Problem::Kind;
    switch (problem.kind) {
    case Kind::Unreadable:
        return tr("The site's policy, %1, cannot be read. Tell your administrator.")
            .arg(m_policy.file());
    case Kind::UnknownKey:
        return tr("The site's policy has a line that means nothing: %1. Tell your administrator.")
            .arg(problem.key);
    case Kind::NotABoolean:
    case Kind::NotAnAddress:
    case Kind::NotAnOrigin:
    case Kind::NotAFingerprint:
    case Kind::NotATime:
    case Kind::NotADuration:
    case Kind::NotAnAbsolutePath:
    case Kind::NotAScheme:
        break;
    }
    return tr("The site's policy has a value that cannot be read: %1 = %2. Tell your "
              "administrator.")
        .arg(problem.key, problem.value);
}

void SecuritySection::retranslate()
{
    setTitle(tr("Security"));
    m_encryption->setLabel(tr("Encryption"));
    m_removePin->setText(tr("Remove pin"));
    m_authoritiesRow->setLabel(tr("Authorities"), tr("besides the system's"));
    m_authorities->edit()->setAccessibleName(tr("File of authorities"));
    m_authoritiesRow->setHint(tr("in force at the next sign-in"));
    m_authoritiesRow->setLock(m_policy.isLocked(site::Policy::Key::Authorities)
                                  ? tr("set by your administrator")
                                  : QString());
    m_pinActions->setLabel({});
    m_pinActions->setHint(tr("asked again at the next sign-in"));
    m_passwordRow->setLabel(tr("Password"));
    m_password->setAccessibleName(tr("Keep the password"));
    m_originsRow->setLabel(tr("Accept pages of"), tr("third-party tabs"));
    m_origins->edit()->setAccessibleName(tr("Accept pages of"));
    m_origins->setPlaceholder(tr("none: they open in the browser"));
    m_originsRow->setLock(m_policy.isLocked(site::Policy::Key::AllowedOrigins)
                              ? tr("set by your administrator")
                              : QString());
    m_problems->setLabel(tr("Site policy"));
    refresh();
}

} // namespace vigie::ui
