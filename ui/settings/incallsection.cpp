// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/incallsection.h"

#include "site/settings.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr std::array<std::chrono::milliseconds, 4> guards{0ms, 500ms, 1000ms, 2000ms};

} // namespace

InCallSection::InCallSection(site::Settings &settings, QWidget *parent)
    : SettingsSection("keyboard"_L1, parent)
    , m_settings(settings)
    , m_guardRow(addRow("typingGuardRow"_L1))
    , m_guard(new Segments({}, m_guardRow))
    , m_linksRow(addRow("dialLinksRow"_L1))
    , m_links(new Switch(QString(), m_linksRow))
{
    m_guard->setObjectName(u"typingGuard"_s);
    m_guardRow->addControl(m_guard);
    m_links->setObjectName(u"askBeforeDialling"_s);
    m_linksRow->addControl(m_links);
    connect(m_links, &Switch::wished, this, [this](bool asks) {
        m_settings.setAsksBeforeDiallingLinks(asks);
        m_links->setOn(asks);
    });
    connect(m_guard, &Segments::currentChanged, this,
            [this](int index) { m_settings.setTypingGuard(guards.at(std::size_t(index))); });
    retranslate();
}

void InCallSection::retranslate()
{
    setTitle(tr("In a call"));
    m_guardRow->setLabel(tr("Typing guard"), tr("after the last letter"));
    QStringList choices;
    for (const std::chrono::milliseconds guard : guards)
        choices.append(guard == 0ms ? tr("none", "typing guard")
                                    //: Seconds of the typing guard.
                                    : tr("%1 s").arg(QLocale().toString(
                                        double(guard.count()) / 1000.0, 'f', 1)));
    m_guard->setChoices(choices);
    m_guard->setAccessibleName(tr("Typing guard"));
    const auto chosen = std::find(guards.begin(), guards.end(), m_settings.typingGuard());
    m_guard->setCurrent(chosen == guards.end() ? 2 : int(chosen - guards.begin()));
    m_linksRow->setLabel(tr("tel: and callto: links"));
    m_links->setAccessibleName(tr("Ask before dialling a link"));
    m_links->setOn(m_settings.asksBeforeDiallingLinks());
    m_linksRow->setHint(tr("ask before dialling"));
    m_guardRow->setHint(tr("then the keys to answer work again"));
}

} // namespace vigie::ui
