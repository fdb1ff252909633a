// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagesection.h"

#include "site/settings.h"
#include "ui/settings/choicebutton.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/segments.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    const QStringList codes{QString(), u"en"_s, u"fr"_s};

    QString example(const QLocale &locale)
    {
        constexpr int thousand = 1248;
        return u"%1, %2"_s.arg(locale.toString(QDate::currentDate(), QLocale::ShortFormat),
                               locale.toString(thousand));
    }

} // namespace

LanguageSection::LanguageSection(site::Settings &settings, QWidget *parent)
    : SettingsSection("globe-simple"_L1, parent)
    , m_settings(settings)
    , m_languageRow(addRow("languageRow"_L1))
    , m_language(new Segments({}, m_languageRow))
    , m_formatsRow(addRow("formatsRow"_L1))
    , m_formats(new ChoiceButton(m_formatsRow))
{
    m_language->setObjectName(u"settingsLanguage"_s);
    m_formats->setObjectName(u"settingsFormats"_s);
    m_languageRow->addControl(m_language);
    m_formatsRow->addControl(m_formats);
    connect(m_language, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(codes.value(index)); });
    connect(m_formats, &ChoiceButton::chosen, this,
            [this](int index) { Q_EMIT formatsChosen(index == 1); });
    retranslate();
}

void LanguageSection::retranslate()
{
    setTitle(tr("Language"));
    m_languageRow->setLabel(tr("Language"));
    m_language->setChoices({tr("System"), u"English"_s, u"Français"_s});
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrent(std::max(0, int(codes.indexOf(m_settings.language()))));
    m_formatsRow->setLabel(tr("Dates and numbers"));
    m_formats->setName(tr("Dates and numbers"));
    const QString own = m_settings.usesSystemFormats() ? QString() : example(QLocale());
    m_formats->setChoices(
        {own.isEmpty() ? tr("As the language") : tr("As the language: %1").arg(own),
         tr("As the system: %1").arg(example(QLocale::system()))});
    m_formats->setCurrent(m_settings.usesSystemFormats() ? 1 : 0);
}

void LanguageSection::refresh()
{
    retranslate();
}

} // namespace vigie::ui
