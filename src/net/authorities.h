// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslCertificate>
#include <QString>

namespace vigie::net {

//! What a site's own file of authorities (PEM) holds, and why it holds nothing.
struct Authorities
{
    enum class Problem {
        None, //!< Also of an empty name: no file was asked for.
        Missing,
        Unreadable, //!< No right to read it, or no plain file.
        NoCertificate, //!< It can be read, but has no certificate in PEM form.
    };

    QList<QSslCertificate> certificates{};
    Problem problem = Problem::None;
};

//! Reads it again only after it has changed. The path is an absolute one.
Authorities readAuthorities(const QString &file);

//! The problem's name in an Error's detail ("missing"); empty: none. And back.
//! @{
QString nameOf(Authorities::Problem problem);
Authorities::Problem authoritiesProblem(const QString &name);
//! @}

} // namespace vigie::net
