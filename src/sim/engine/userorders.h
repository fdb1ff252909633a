// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/engine/model.h"

namespace vigie::sim {

class Core;

//! What a user sets for himself. False: nothing changed or no such thing.
class UserOrders
{
public:
    enum class ForwardKind { NoAnswer, Unconditional, Busy };

    explicit UserOrders(Core &core) : m_core(core) { }

    //! A pause or ready status also acts on the user's agent.
    bool setStatus(UserId user, const QString &status);
    bool setDnd(UserId user, bool on);
    bool setForward(UserId user, ForwardKind kind, const Forward &forward);
    bool setPreference(UserId user, const QString &key, const Preference &preference);
    bool setInVideo(UserId user, bool isIn);
    //! Whoever has both switches to his web phone or back to the device; not during a call.
    bool useWebPhone(UserId user, bool web);
    bool addFavorite(UserId user, const QString &contact, const QString &source);
    bool removeFavorite(UserId user, const QString &contact, const QString &source);
    bool isFavorite(UserId user, const Contact &contact) const;
    QList<Contact> favorites(UserId user) const;
    //! Contacts whose name, company or numbers contain the term, the user's own ones among them;
    //! an empty term finds none.
    QList<Contact> search(UserId user, const QString &term) const;

private:
    //! The shared directories, then the user's own address book.
    QList<Contact> seenBy(UserId user) const;
    bool isKnown(UserId user, const QString &contact, const QString &source) const;

    Core &m_core;
};

} // namespace vigie::sim
