// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "center/intent.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <optional>

namespace vigie::center {
class Desk;
struct Callback;
}

namespace vigie::ui {

//! What the person does about callbacks: which one is open, what was asked and is not proved yet.
//!
//! Nothing is believed before the server tells it: a request opens when its CallbackTaken names
//! this agent, and closes when the release or the result was told.
class CallbackWork : public QObject
{
    Q_OBJECT
public:
    enum class Step { Take, Call, Listen, GiveBack, Save };
    Q_ENUM(Step)
    enum class Phase { None, Pending, Failed };
    //! Why an open request is no longer this person's, without their doing.
    enum class Loss { None, TakenByOther, GivenBack, Closed };

    explicit CallbackWork(center::Desk &desk, QObject *parent = nullptr);

    const QString &open() const { return m_open; } //!< The request's uuid; empty: none.
    const center::Callback *openCallback() const; //!< Null: none, or it is gone from the lists.
    bool isOpenMine() const;
    Loss loss() const { return m_loss; }
    AgentId taker() const { return m_taker; } //!< With Loss::TakenByOther.

    //! A free one is asked for; one's own opens at once; of others' nothing.
    void take(const QString &request);
    void openOwn(const QString &request);
    void putAside(); //!< The form closes; the request stays the person's.
    void call(const QString &number);
    void listen();
    void giveBack();
    void save(const center::CallbackOutcome &outcome);
    void retry(Step step);
    void forget(Step step); //!< A failure that the person acted on otherwise.

    Phase phase(Step step) const;
    center::IntentFailure failure(Step step) const;
    const center::Intent *intent(Step step) const; //!< Open or failed; null: none.
    bool hasCalled() const; //!< A call was started in this sitting, and the server told so.
    //! A result that was not confirmed once at this server.
    bool isStatusRefused(const QString &status) const { return m_refused.contains(status); }

Q_SIGNALS:
    void changed(); //!< A phase, the loss, or what is known of the open request.
    void openChanged();
    void saved(const QString &request, const vigie::center::CallbackOutcome &outcome);
    void givenBack(const QString &request);
    void outrun(const QString &request, vigie::AgentId by); //!< Another was faster.

private:
    void follow(const center::Intent &intent);
    void check(); //!< Whether the open request is still the person's.
    void setOpen(const QString &request);

    center::Desk &m_desk;
    QString m_open{};
    QHash<Step, center::IntentId> m_intents{};
    QSet<QString> m_called{};
    QSet<QString> m_refused{};
    Loss m_loss = Loss::None;
    AgentId m_taker{};
};

} // namespace vigie::ui
