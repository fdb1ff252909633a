// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/xci/sessions.h"

#include <QUuid>

namespace vigie::sim::xci {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto cookieName = "PLAY_SESSION="_L1;

} // namespace

QByteArray Sessions::open(AdministratorId who)
{
    auto token = QUuid::createUuid().toRfc4122().toHex() + QUuid::createUuid().toRfc4122().toHex();
    m_open.insert(token, {.who = who, .used = m_clock.now()});
    return token;
}

std::optional<AdministratorId> Sessions::use(const QByteArray &token, std::chrono::seconds idle)
{
    const auto found = m_open.find(token);
    if (found == m_open.end())
        return {};
    const auto now = m_clock.now();
    if (now - found->used > idle) {
        m_open.erase(found);
        return {};
    }
    found->used = now;
    return found->who;
}

void Sessions::end(AdministratorId who)
{
    m_open.removeIf([who](const auto &each) { return each.value().who == who; });
}

QByteArray sessionIn(const QByteArray &cookieHeader)
{
    // Only at semicolons: a copied Expires holds a comma.
    const auto parts = cookieHeader.split(';');
    for (const auto &part : parts) {
        const auto word = part.trimmed();
        if (word.startsWith(QByteArrayView(cookieName.data(), cookieName.size())))
            return word.mid(cookieName.size());
    }
    return {};
}

QByteArray cookieOf(const QByteArray &token)
{
    return QByteArray(cookieName.data(), cookieName.size()) + token + "; Path=/; HttpOnly";
}

} // namespace vigie::sim::xci
