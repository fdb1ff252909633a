// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wish.h"

#include "center/intentbook.h"

#include <memory>

namespace vigie::cli {

using namespace Qt::StringLiterals;
using center::Intent;
using center::IntentId;

namespace {

    QString supersededText(const Intent &intent)
    {
        return center::topicOf(intent.kind) == center::IntentTopic::Phone
            ? u"the call ended meanwhile"_s
            : u"someone else changed it meanwhile to another value"_s;
    }

    //! What a wish came to; \a text says what is so when it is confirmed.
    Verdict verdictOf(const Site &site, IntentId id,
                      const std::function<QString(const Site &)> &text)
    {
        const Intent *intent = site.desk().intents().find(id);
        if (!intent || intent->isOpen())
            return {};
        if (intent->state == center::IntentState::Confirmed)
            return done(text(site));
        if (intent->state == center::IntentState::Superseded)
            return refused(supersededText(*intent));
        switch (intent->failure) {
        case center::IntentFailure::LinkDown:
            return refused(u"the connection is down"_s);
        case center::IntentFailure::Refused:
            return refused(u"the server refused it"_s);
        case center::IntentFailure::None:
        case center::IntentFailure::NotConfirmed:
            break;
        }
        return refused(u"not confirmed: the server told nothing of it for 5 seconds"_s);
    }

} // namespace

Deed deedOf(const Wish &wish)
{
    const auto id = std::make_shared<IntentId>();
    Deed deed;
    deed.begin = [=](Site &site) {
        if (const Verdict verdict = wish.already ? wish.already(site) : Verdict();
            verdict.kind != Verdict::Kind::Pending)
            return verdict;
        const std::optional<IntentId> asked = wish.ask(site);
        if (!asked)
            return refused(u"it cannot be asked of the server now"_s);
        *id = *asked;
        return verdictOf(site, *id, wish.text);
    };
    deed.judge = [=](Site &site, const xuc::Event *) { return verdictOf(site, *id, wish.text); };
    return deed;
}

} // namespace vigie::cli
