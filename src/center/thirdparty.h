// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/autopause.h"
#include "center/callpages.h"
#include "net/httpclient.h"

#include <QPointer>
#include <QUrl>

#include <chrono>
#include <map>
#include <memory>

namespace vigie::center {

class Desk;

//! Asks a site's third-party service about each call that rings, and tells when a page is due.
//!
//! The service may be slow, wrong or away: a notice after a while, an end of the patience, a line
//! in the log. Calls never wait for it.
class ThirdParty : public QObject
{
    Q_OBJECT
public:
    struct Site
    {
        QUrl service{}; //!< Empty: the feature is off.
        bool givesToken = false; //!< Even then only over TLS or on this computer.
        QString pin{}; //!< Fingerprint of the only certificate to accept; empty: none.
        QString authorities{}; //!< File of authorities besides the system's; empty: none.
    };
    struct Patience
    {
        std::chrono::milliseconds notice = std::chrono::seconds(3);
        std::chrono::milliseconds end = std::chrono::seconds(15);
    };

    explicit ThirdParty(Desk &desk, QObject *parent = nullptr);
    ThirdParty(Desk &desk, Patience patience, QObject *parent = nullptr);
    ~ThirdParty() override;

    void setSite(const Site &site);
    const Site &site() const { return m_site; }
    AutoPause &autoPause() { return m_autoPause; }
    //! The page's work is done: by its own message, or by the person.
    void complete(const QString &id);

Q_SIGNALS:
    //! Of a page with an automatic pause, once that is asked for.
    void pageDue(const vigie::center::CallPage &page);
    void slow(const vigie::telephony::Call &call); //!< Not answered yet: worth a quiet word.
    void gaveUp(const vigie::telephony::Call &call); //!< The word of before is settled so.
    //! Its certificate was refused; \a detail as of net::certificateError(). Nothing was sent.
    void untrusted(const vigie::telephony::Call &call, const QString &detail);
    void answered(const QString &id); //!< Well or not: nothing is awaited for that call.

private:
    struct Question
    {
        std::unique_ptr<net::HttpCall, void (*)(net::HttpCall *)> call;
        telephony::Call about{};
        bool isSlow = false;
    };

    void follow();
    void ask(const QString &id, const telephony::Call &call);
    void take(const QString &id, const Result<net::Reply> &reply);
    void show(const CallPage &page);
    xuc::ThirdPartyRequest request(const telephony::Call &call) const;

    Desk &m_desk;
    const Patience m_patience;
    Site m_site{};
    net::HttpClient m_http;
    CallPages m_pages;
    AutoPause m_autoPause;
    std::map<QString, Question> m_questions{};
};

} // namespace vigie::center
