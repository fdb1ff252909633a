// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pseudotranslator.h"

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace vigie::ui {

//! The language of the program: changed while it runs, every widget hears LanguageChange.
class Languages
{
public:
    Languages();

    //! @param code "en", "fr" or, for tests, "pseudo"; empty or unknown: the system's.
    //! @param usesSystemFormats dates and numbers as the system's, whatever the language.
    void use(const QString &code, bool usesSystemFormats = false);
    QString current() const { return m_current; } //!< A code as above.

    //! The first of those wanted that there is; French when it is none of them.
    static QString among(const QStringList &wanted);

private:
    QString m_current;
    bool m_usesSystemFormats = false;
    QTranslator m_ours;
    PseudoTranslator m_pseudo;
    QTranslator m_qts; //!< Qt's own words: text field menus, standard dialogs.
};

} // namespace vigie::ui
