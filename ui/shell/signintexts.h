// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "net/serveraddress.h"
#include "site/settingscheck.h"
#include "ui/shell/demofloor.h"

#include <QString>
#include <QUrl>

namespace vigie::ui {

//! The sentences of the sign-in page: each says what happened and what the person can do.
//! @{
QString signInSentence(const Error &error, const QUrl &server);
QString addressSentence(net::AddressProblem problem);
QString demoSentence(DemoFloor::Problem problem);
QString settingsSentence(const site::SettingsCheck &check); //!< Empty: nothing to tell.
//! @}

//! A number that a person may have meant when the one typed is unknown.
struct KnownNumbers
{
    QString last{}; //!< Of the last login from this computer.
    QString own{}; //!< Of the person's line, as the server tells it.

    //! The one to offer instead of \a typed; empty: none.
    QString insteadOf(const QString &typed) const;
};
QString unknownLineSentence(const QString &phone, const KnownNumbers &known);

//! The address as it is shown: no scheme, no usual port.
QString shownAddress(const QUrl &server);

} // namespace vigie::ui
