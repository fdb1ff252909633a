// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie::site {

//! A line of a file with sections.
struct IniEntry
{
    QString section{}; //!< "Server 1"; empty: before the first, or [General].
    QString key{};
    QStringList values{}; //!< At least one: what stands between commas.

    QString path() const { return section.isEmpty() ? key : section + u'/' + key; }

    bool operator==(const IniEntry &) const = default;
};

//! The entries of such a text in their order; nothing: it is none.
//!
//! Reads what QSettings reads of it as texts, and only as texts: QSettings would make a value of
//! any type that the program knows of a "@Variant(…)", images among them, which a program without a
//! display does not survive.
[[nodiscard]] std::optional<QList<IniEntry>> readIni(QByteArrayView text);

} // namespace vigie::site
