// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace vigie {
class LogRing;
}
namespace vigie::net {
class WireLog;
}

namespace vigie::ui {

//! One file of a support bundle.
struct BundleFile
{
    QString name{}; //!< In the archive.
    QByteArray content{}; //!< UTF-8 text.

    bool operator==(const BundleFile &) const = default;
};

//! Where a bundle is made from.
struct BundleSources
{
    const LogRing &log;
    const net::WireLog &wire;
    QString settingsFile{};
};

//! All that a bundle holds. Nothing in it names a person, a number or a secret: see net/masking.h.
[[nodiscard]] QList<BundleFile> supportFiles(const BundleSources &sources);

//! The files as one archive.
[[nodiscard]] QByteArray supportArchive(const QList<BundleFile> &files, const QDateTime &time);

} // namespace vigie::ui
