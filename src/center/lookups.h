// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbackfiles.h"
#include "center/directory.h"
#include "center/history.h"
#include "center/personalbook.h"

namespace vigie::center {

class ContactCenter;
class Link;

//! What a desk looks up for its person, beside the live state: directories and past calls.
class Lookups
{
public:
    using Send = std::function<bool(const QByteArray &frame)>;

    Lookups(const Clock &clock, const ContactCenter &center, Send send,
            std::function<xuc::SignIn()> signIn);

    Directory directory;
    History history;
    PersonalBook book;
    CallbackFiles files;

    void apply(const xuc::Event &event);
    void tick();
    void linkLost();
    void resynced();
    void clear();
};

} // namespace vigie::center
