// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/devicessection.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "site/settings.h"
#include "ui/settings/settingsrow.h"
#include "ui/settings/wishnote.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int numberWidth = 120;

    // User API, "UserPreferences keys".
    const auto preferredDevice = u"PREFERRED_DEVICE"_s;
    const auto phoneDevice = u"TypePhoneDevice"_s;
    const auto defaultDevice = u"TypeDefaultDevice"_s;

} // namespace

DevicesSection::DevicesSection(center::Desk &desk, site::Settings &settings, const QUrl &profile,
                               QWidget *parent)
    : SettingsSection("device-mobile"_L1, parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_profile(profile)
    , m_useRow(addRow("preferredDeviceRow"_L1))
    , m_use(new Segments({}, m_useRow))
    , m_useNote(new WishNote(desk, m_useRow))
    , m_numberRow(addRow("phoneNumberRow"_L1))
    , m_number(new Field({}, m_numberRow))
{
    m_use->setObjectName(u"preferredDevice"_s);
    m_useNote->setObjectName(u"preferredDeviceNote"_s);
    m_number->edit()->setObjectName(u"signInNumber"_s);
    keepWidth(m_number, numberWidth);
    m_useRow->addControl(m_use);
    m_useRow->setEnd(m_useNote);
    m_numberRow->addControl(m_number);
    m_number->setText(settings.server(profile).phone);
    m_numberRow->setVisible(!profile.isEmpty());
    connect(m_use, &Segments::currentChanged, this, [this](int index) {
        m_wanted = index;
        m_useNote->follow(
            m_desk.setPreference(preferredDevice, index == 0 ? phoneDevice : defaultDevice));
    });
    connect(m_useNote, &WishNote::changed, this, &DevicesSection::refresh);
    connect(&desk, &center::Desk::ownUserChanged, this, &DevicesSection::refresh);
    connect(m_number->edit(), &QLineEdit::editingFinished, this, &DevicesSection::keepNumber);
    retranslate();
}

void DevicesSection::keepNumber()
{
    site::Profile kept = m_settings.server(m_profile);
    const QString number = m_number->text().simplified().remove(u' ');
    if (kept.phone == number)
        return;
    kept.phone = number;
    m_settings.remember(kept);
}

void DevicesSection::refresh()
{
    const QHash<QString, QString> &preferences = m_desk.center().self().preferences;
    const bool isKnown = preferences.contains(preferredDevice);
    const int told = preferences.value(preferredDevice) == phoneDevice ? 0 : 1;
    m_use->setCurrent(m_useNote->isAsking() ? m_wanted : told);
    m_use->setEnabled(!m_useNote->isAsking());
    m_useNote->setKnown(isKnown);
    // An older server has no preferences: there is nothing to choose then.
    m_useRow->setHint(isKnown ? QString() : tr("this server has not told"));
    const center::Line &line = m_desk.center().line();
    m_numberRow->setHint(line.vendor.isEmpty() ? QString()
                                               //: The maker of a desk phone: "Snom phone".
                                               : tr("%1 phone").arg(line.vendor));
}

void DevicesSection::retranslate()
{
    setTitle(tr("Devices"));
    m_useRow->setLabel(tr("Calls come to", "preferred device"));
    m_use->setChoices({tr("My desk phone"), tr("My usual device")});
    m_use->setAccessibleName(tr("Device that calls come to"));
    m_numberRow->setLabel(tr("Phone number"), tr("at sign-in"));
    m_number->edit()->setAccessibleName(tr("Phone number at sign-in"));
    refresh();
}

} // namespace vigie::ui
