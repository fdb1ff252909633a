// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/eventlistener.h"
#include "xuc/events/callbackrequest.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace vigie::center {

//! What is searched among all callbacks, closed ones included. Each part narrows; an empty one does
//! not.
struct CallbackCriteria
{
    enum class State : quint8 { Any, Open, Closed };

    QString lastName{}; //!< Part of it, in any case.
    QString company{}; //!< The same.
    QString number{}; //!< Part of the phone number.
    QString list{}; //!< Its uuid.
    QDate from{}; //!< Of the due date.
    QDate to{};
    State state = State::Any;

    [[nodiscard]] QByteArray filters() const; //!< As findCallbackRequest takes them.
    bool operator==(const CallbackCriteria &) const = default;
};

//! Searches callbacks at the server, page by page.
class CallbackSearch : public QObject, private EventListener
{
    Q_OBJECT
public:
    enum class Phase : quint8 { Idle, Asked, Known, Failed };
    static constexpr int pageSize = 50;
    static constexpr std::chrono::seconds limit{5};

    //! \a send: false when the link is down.
    explicit CallbackSearch(std::function<bool(const QByteArray &)> send,
                            QObject *parent = nullptr);

    EventListener *listener() { return this; } //!< For the desk.
    void find(const CallbackCriteria &criteria, int page = 0);
    void turnTo(int page) { find(m_criteria, page); }

    Phase phase() const { return m_phase; }
    const CallbackCriteria &criteria() const { return m_criteria; }
    int page() const { return m_page; }
    int pages() const; //!< At least one.
    int total() const { return m_total; }
    const QList<xuc::CallbackRequest> &found() const { return m_found; }

Q_SIGNALS:
    void changed();

private:
    void received(const xuc::Event &event) override;
    void fail();

    const std::function<bool(const QByteArray &)> m_send;
    CallbackCriteria m_criteria{};
    Phase m_phase = Phase::Idle;
    int m_page = 0;
    int m_total = 0;
    int m_asked = 0; //!< Number of the last question: answers to others are late.
    QList<xuc::CallbackRequest> m_found{};
    QTimer m_patience{};
};

} // namespace vigie::center
