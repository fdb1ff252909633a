// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/reachability.h"

namespace vigie::ui {

using Kind = xci::Failure::Kind;

namespace {

    //! Whether nothing that speaks as an XCI was heard.
    bool isSilence(const xci::Failure &failure)
    {
        switch (failure.kind) {
        case Kind::Unreachable:
        case Kind::NotSent:
        case Kind::AnswerLost:
        case Kind::NotXci:
        case Kind::Certificate:
        case Kind::ClearText:
            return true;
        case Kind::SignedOut:
        case Kind::Credentials:
        case Kind::Refused:
        case Kind::Forbidden:
        case Kind::NotFound:
        case Kind::Conflict:
        case Kind::Fault:
            return false;
        }
        return false;
    }

    //! \a when: invalid, never.
    void answered(Reachability::State &state, const QDateTime &when)
    {
        state.lastGood = when;
        state.failure.reset();
    }

} // namespace

Reachability::Reachability(const xci::Directory &directory, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
{
    connect(&directory, &xci::Directory::answered, this, &Reachability::heed);
}

void Reachability::clear()
{
    answered(m_center, QDateTime());
    m_xivos.clear();
    Q_EMIT changed();
}

void Reachability::heed(xci::Directory::Part part, const QString &entity,
                        const std::optional<xci::Failure> &failure)
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool isSilent = failure && isSilence(*failure);
    if (isSilent
        || (failure && failure->kind == Kind::Fault && part != xci::Directory::Part::Users))
        m_center.failure = failure;
    else
        answered(m_center, now);
    const xci::Entity *known
        = part == xci::Directory::Part::Users ? m_directory.entity(entity) : nullptr;
    // A session that ended, or a right that is missing, says nothing of a XiVO.
    if (known && !failure)
        answered(m_xivos[known->xivo.id], now);
    else if (known && (isSilent || failure->kind == Kind::Fault))
        m_xivos[known->xivo.id].failure = failure;
    Q_EMIT changed();
}

} // namespace vigie::ui
