// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QUrl>

#include <optional>

namespace vigie::net {

//! A frame without the secrets in it: the value of each key that names a token, a password or
//! another secret, and each text that carries one, gives place to "<masked 36>", its length.
//!
//! Works on the bytes as they came, also on what is no JSON; unchanged bytes stay as they are.
//! Twice is as good as once, here and below: a mark stays what it is.
[[nodiscard]] QByteArray withoutSecrets(QByteArrayView frame);

//! As above, and without any value that could name a person or a number: texts are masked unless
//! they are words of the protocol, and so are numbers of more than six figures.
[[nodiscard]] QByteArray withoutValues(QByteArrayView frame);

//! A line of a log without what a person may not pass on: secrets, and runs of six figures.
[[nodiscard]] QString withoutNumbers(const QString &line);

//! Path and query, the values of secret parameters masked.
[[nodiscard]] QString shownPath(const QUrl &url);

//! Length of the text that a "<masked 36>" stands for; nothing: \a value is no such mark.
[[nodiscard]] std::optional<int> maskedLength(QStringView value);

//! Whether a key of that name holds a secret ("token", "sipPassword").
[[nodiscard]] bool isSecretKey(QByteArrayView key);

} // namespace vigie::net
