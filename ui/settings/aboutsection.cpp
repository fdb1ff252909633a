// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutsection.h"

#include "center/desk.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keymap.h"

#include <QCoreApplication>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace vigie::ui {

AboutSection::AboutSection(const center::Desk &desk, const KeyMap &keys, QWidget *parent)
    : SettingsSection("info"_L1, parent)
    , m_desk(desk)
    , m_keys(keys)
    , m_version(addRow("versionRow"_L1))
    , m_qt(addRow("qtRow"_L1))
    , m_server(addRow("serverRow"_L1))
    , m_licence(addRow("licenceRow"_L1))
    , m_support(addRow("supportRow"_L1))
    , m_console(new Button(QString(), m_support))
    , m_bundle(new Button(QString(), m_support))
{
    m_console->setObjectName(u"openConsole"_s);
    m_bundle->setObjectName(u"supportBundle"_s);
    m_support->addControl(m_console);
    m_support->addControl(m_bundle);
    connect(m_console, &Button::clicked, this, &AboutSection::consoleRequested);
    connect(m_bundle, &Button::clicked, this, &AboutSection::bundleRequested);
    connect(&keys, &KeyMap::changed, this, &AboutSection::retranslate);
    retranslate();
}

void AboutSection::retranslate()
{
    setTitle(tr("About"));
    m_version->setLabel(u"Vigie"_s);
    m_version->setHint(QCoreApplication::applicationVersion());
    m_qt->setLabel(tr("Built with"));
    m_qt->setHint(u"Qt %1, %2"_s.arg(QLatin1StringView(qVersion()),
                                     QSslSocket::sslLibraryVersionString().section(u' ', 0, 1)));
    m_server->setLabel(tr("Server"));
    m_server->setHint(m_desk.server().host());
    m_licence->setLabel(tr("Licences"));
    m_licence->setHint(tr("Vigie: GPL 3 or later. Icons: Phosphor, MIT. Type: IBM Plex Sans, OFL "
                          "1.1. The texts stand in the folder of the program's documentation."));
    m_support->setLabel(tr("Troubleshooting"));
    m_console->setText(tr("Event console"));
    m_console->setKey(m_keys.keyText(KeyAction::EventConsole));
    m_bundle->setText(tr("Support bundle…"));
}

} // namespace vigie::ui
