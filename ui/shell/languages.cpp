// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vigie::ui {

Languages::Languages()
{
    initTranslations();
}

QString Languages::among(const QStringList &wanted)
{
    for (const QString &each : wanted) {
        if (each.startsWith("fr"_L1))
            return u"fr"_s;
        // A system without a language speaks English.
        if (each.startsWith("en"_L1) || each == "C"_L1)
            return u"en"_s;
    }
    return u"fr"_s;
}

void Languages::use(const QString &code, bool usesSystemFormats)
{
    const bool isPseudo = code == "pseudo"_L1;
    const bool isKnown = code == "en"_L1 || code == "fr"_L1 || isPseudo;
    const QString language = isKnown ? code : among(QLocale::system().uiLanguages());
    if (language == m_current && usesSystemFormats == m_usesSystemFormats)
        return;
    m_usesSystemFormats = usesSystemFormats;
    m_current = language;

    // Figures and dates follow the language; the system's variant of it is kept (fr_CA, en_GB).
    const QLocale system = QLocale::system();
    const bool isSystems = usesSystemFormats || system.name().startsWith(language);
    QLocale::setDefault(isSystems ? system : QLocale(isPseudo ? u"en"_s : language));

    QCoreApplication::removeTranslator(&m_qts);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_pseudo);
    if (isPseudo) {
        QCoreApplication::installTranslator(&m_pseudo);
        return;
    }
    if (m_qts.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English has one too, of plural forms alone: "%n agent(s)".
    if (m_ours.load(u":/i18n/vigie_%1.qm"_s.arg(language)))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace vigie::ui
