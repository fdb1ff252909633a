// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "site/settings.h"
#include "ui/settings/choicebutton.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/switch.h"

#include <QCheckBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr std::array<int, 6> sizes{100, 110, 120, 130, 140, 150};

} // namespace

AppearanceSection::AppearanceSection(site::Settings &settings, QWidget *parent)
    : SettingsSection("sun"_L1, parent)
    , m_settings(settings)
    , m_themeRow(addRow("themeRow"_L1))
    , m_theme(new Segments({}, m_themeRow))
    , m_rowsRow(addRow("rowsRow"_L1))
    , m_rows(new Segments({}, m_rowsRow))
    , m_textRow(addRow("textSizeRow"_L1))
    , m_text(new ChoiceButton(m_textRow))
    , m_systemFont(new QCheckBox(m_textRow))
    , m_motionRow(addRow("motionRow"_L1))
    , m_motion(new Switch(QString(), m_motionRow))
{
    m_theme->setObjectName(u"settingsTheme"_s);
    m_rows->setObjectName(u"settingsRows"_s);
    m_text->setObjectName(u"textSize"_s);
    m_systemFont->setObjectName(u"systemFont"_s);
    m_motion->setObjectName(u"reduceMotion"_s);
    m_themeRow->addControl(m_theme);
    m_rowsRow->addControl(m_rows);
    m_textRow->addControl(m_text);
    m_textRow->addControl(m_systemFont);
    m_motionRow->addControl(m_motion);
    m_systemFont->setChecked(settings.usesSystemFont());
    connect(m_theme, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT themeChosen(ThemeChoice(index)); });
    connect(m_rows, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT compactRowsChosen(index == 1); });
    connect(m_text, &ChoiceButton::chosen, this,
            [this](int index) { m_settings.setTextSize(sizes.at(std::size_t(index))); });
    connect(m_systemFont, &QCheckBox::toggled, this,
            [this](bool uses) { m_settings.setUsesSystemFont(uses); });
    connect(m_motion, &Switch::wished, this, [this](bool isOn) {
        m_settings.setReducesMotion(isOn);
        m_motion->setOn(isOn);
    });
    retranslate();
}

void AppearanceSection::retranslate()
{
    setTitle(tr("Appearance"));
    m_themeRow->setLabel(tr("Theme"));
    //: Order of the enumeration ThemeChoice.
    m_theme->setChoices({tr("System"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setCurrent(int(themeChoice(m_settings.theme()).value_or(ThemeChoice::System)));
    m_rowsRow->setLabel(tr("Rows"));
    m_rows->setChoices({tr("Comfortable"), tr("Compact")});
    m_rows->setAccessibleName(tr("Rows"));
    m_rows->setCurrent(m_settings.usesCompactRows() ? 1 : 0);
    m_textRow->setLabel(tr("Text size"));
    QStringList choices;
    for (const int size : sizes)
        choices.append(tr("%1 %").arg(size));
    m_text->setName(tr("Text size"));
    m_text->setChoices(choices);
    const auto chosen = std::find(sizes.begin(), sizes.end(), m_settings.textSize());
    m_text->setCurrent(chosen == sizes.end() ? 0 : int(chosen - sizes.begin()));
    m_systemFont->setText(tr("use the system font"));
    m_motionRow->setLabel(tr("Reduce motion"));
    m_motion->setAccessibleName(tr("Reduce motion"));
    m_motion->setOn(m_settings.reducesMotion());
    m_motionRow->setHint(tr("a ringing bell stands still, rows go without a fade"));
}

} // namespace vigie::ui
