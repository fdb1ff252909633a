// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vigie::telephony {

//! What is sent for a number typed or pasted, or of a tel: link: blanks and "+ ( ) . - /" go, a
//! leading "+" becomes "00", a "(0)" behind a country code is left out, stars (feature codes) stay.
//! Source: HTTP interfaces, "Phone number sanitization".
QString normalised(QStringView typed);

//! What is sent for a text that is known to be a number: normalised() without letters and all other
//! signs that no phone has. Empty: there is nothing to dial.
QString dialled(QStringView number);

//! Optional stars, digits, at most two stars inside, digits. Anything else is a search term.
//! \a number as normalised() gives it.
bool isPhoneNumber(QStringView number);

//! For reading: from six digits on in twos (even count), threes (multiple of three), else in twos
//! behind the first digit. Shorter ones, and what is no plain digits, stay as they are.
QString grouped(const QString &number);

} // namespace vigie::telephony
