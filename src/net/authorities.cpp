// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/authorities.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

namespace vigie::net {

using namespace Qt::StringLiterals;
using Problem = Authorities::Problem;

namespace {

    constexpr std::array<std::pair<Problem, QLatin1StringView>, 3> names{{
        {Problem::Missing, "missing"_L1},
        {Problem::Unreadable, "unreadable"_L1},
        {Problem::NoCertificate, "noCertificate"_L1},
    }};

    Authorities parse(const QString &name)
    {
        constexpr qint64 largest = 4LL * 1024 * 1024; // All authorities of the world: 0.2.
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return {.problem = Problem::Unreadable};
        Authorities read{.certificates = QSslCertificate::fromData(file.read(largest), QSsl::Pem)};
        read.certificates.removeIf([](const QSslCertificate &each) { return each.isNull(); });
        if (read.certificates.isEmpty())
            read.problem = Problem::NoCertificate;
        return read;
    }

    struct Parsed
    {
        QString file{};
        QDateTime changedAt{};
        qint64 size = -1;
        Authorities authorities{};
    };

} // namespace

Authorities readAuthorities(const QString &file)
{
    if (file.isEmpty())
        return {};
    const QFileInfo info(file);
    if (!info.exists())
        return {.problem = Problem::Missing};
    if (!info.isFile() || !info.isReadable())
        return {.problem = Problem::Unreadable};
    // Every connection asks, and a system's whole collection takes 15 ms to parse.
    thread_local Parsed last;
    const bool isSame
        = last.file == file && last.changedAt == info.lastModified() && last.size == info.size();
    if (!isSame)
        last = {file, info.lastModified(), info.size(), parse(file)};
    return last.authorities;
}

QString nameOf(Problem problem)
{
    for (const auto &[each, name] : names) {
        if (each == problem)
            return name;
    }
    return {};
}

Problem authoritiesProblem(const QString &name)
{
    for (const auto &[problem, each] : names) {
        if (name == each)
            return problem;
    }
    return Problem::None;
}

} // namespace vigie::net
