// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/appcontent.h"

#include <QCoreApplication>

namespace vigie::ui {

//! Sentences about applications' pages.
class AppWords
{
    Q_DECLARE_TR_FUNCTIONS(vigie::ui::AppWords)
public:
    static QString title(const AppContent &content); //!< Of its tab.
    static QString opening(const AppContent &content); //!< When it was opened, in the head.
    static QString openingInBrowser(const AppContent &content); //!< The same, on the card.
};

} // namespace vigie::ui
