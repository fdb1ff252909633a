// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTranslator>

namespace vigie::ui {

//! The language of the program: changed while it runs, every widget hears LanguageChange.
class Languages
{
public:
    Languages();

    //! @param code "en" or "fr"; empty or unknown: the system's, else English.
    void use(const QString &code);
    QString current() const { return m_current; } //!< "en" or "fr".

    static QString ofSystem();

private:
    QString m_current;
    QTranslator m_ours;
    QTranslator m_qts; //!< Qt's own words: text field menus, standard dialogs.
};

} // namespace vigie::ui
