// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linktexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    struct LinkTexts
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::LinkTexts)
    };

    //! Rounded up: "in 1 s" until it happens.
    int secondsUp(std::chrono::milliseconds time)
    {
        return int(std::chrono::ceil<std::chrono::seconds>(time).count());
    }

    int secondsDown(std::chrono::milliseconds time)
    {
        return int(std::chrono::floor<std::chrono::seconds>(time).count());
    }

} // namespace

QString bannerSentence(const LinkNews &news)
{
    const QString since = news.lostAt.toString(u"HH:mm:ss"_s);
    if (news.hasFloorDied)
        return LinkTexts::tr("The simulator stopped at %1. What you see is from then.").arg(since);
    if (news.needsPassword && news.state != center::LinkState::Down) {
        return news.isResuming
            ? LinkTexts::tr("Signing in again. You can go on working.")
            : LinkTexts::tr("The server takes your password no more. You can go on working; sign "
                            "in again before the link is lost.");
    }
    if (news.needsPassword) {
        return news.isResuming
            ? LinkTexts::tr("Signing in again. What you see is from %1.").arg(since)
            : LinkTexts::tr("The server takes your password no more. What you see is from %1.")
                  .arg(since);
    }
    QStringList sentences{LinkTexts::tr("No link to the server since %1.").arg(since)};
    if (news.nextTryIn.count() > 0)
        sentences.append(
            LinkTexts::tr("Trying again in %n s.", nullptr, secondsUp(news.nextTryIn)));
    else
        sentences.append(LinkTexts::tr("Trying again now."));
    if (news.isInCall)
        sentences.append(LinkTexts::tr("Your call goes on; use the keys of your phone."));
    return sentences.join(u' ');
}

QString statusSentence(const LinkNews &news)
{
    switch (news.state) {
    case center::LinkState::Down:
        if (news.needsPassword)
            return LinkTexts::tr("Signed out");
        return news.attempt > 0 ? LinkTexts::tr("Reconnecting · attempt %1").arg(news.attempt)
                                : LinkTexts::tr("Reconnecting");
    case center::LinkState::SigningIn:
        return LinkTexts::tr("Signing in");
    case center::LinkState::SignedOut:
        return LinkTexts::tr("Signed out");
    case center::LinkState::Live:
    case center::LinkState::Late:
        return news.isReadable ? LinkTexts::tr("%1, not encrypted").arg(news.server) : news.server;
    }
    return {};
}

QString ageSentence(const LinkNews &news)
{
    switch (news.state) {
    case center::LinkState::Down:
        return LinkTexts::tr("data %n s old", nullptr, secondsDown(news.age));
    case center::LinkState::Live:
    case center::LinkState::Late:
        return LinkTexts::tr("last event %n s ago", nullptr, secondsDown(news.age));
    case center::LinkState::SigningIn:
    case center::LinkState::SignedOut:
        return {};
    }
    return {};
}

} // namespace vigie::ui
