// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/serveraddress.h"

#include <QString>
#include <QUrl>

namespace vigie::ui {

//! The sentences of the sign-in page: each says what happened and what the person can do.
//! @{
QString signInSentence(const Error &error, const QUrl &server);
QString addressSentence(AddressProblem problem);
QString demoSentence(DemoFloor::Problem problem);
QString unknownLineSentence(const QString &phone, const QString &lastPhone);
//! @}

//! The address as it is shown: no scheme, no usual port.
QString shownAddress(const QUrl &server);

} // namespace vigie::ui
