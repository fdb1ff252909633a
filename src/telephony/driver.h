// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "telephony/verb.h"

#include <QObject>

namespace vigie::telephony {

class CallList;

//! The person's phone, behind whatever system drives it.
//!
//! A verb only asks: calls change when the server says so. A verb with an obstacle sends nothing
//! and gives that obstacle back; None means that it was sent.
class Driver : public QObject
{
    Q_OBJECT
public:
    ~Driver() override = default;

    virtual const CallList &calls() const = 0;
    //! The rules for now; the tooltip's phone model is situation().phoneModel.
    virtual Situation situation() const = 0;
    Obstacle obstacle(Verb verb, const QString &callId = {}) const
    {
        return telephony::obstacle(verb, situation(), callId);
    }

    //! With a call up this is an attended transfer to that number, which carries no values.
    virtual Obstacle dial(const QString &number, const QMap<QString, QString> &attached) = 0;
    Obstacle dial(const QString &number) { return dial(number, {}); }
    virtual Obstacle answer(const QString &callId = {}) = 0;
    virtual Obstacle hangUp(const QString &callId = {}) = 0;
    virtual Obstacle hold(const QString &callId = {}) = 0;
    virtual Obstacle resume(const QString &callId = {}) = 0;
    virtual Obstacle directTransfer(const QString &number) = 0;
    virtual Obstacle attendedTransfer(const QString &number) = 0;
    virtual Obstacle completeTransfer() = 0;
    virtual Obstacle cancelTransfer() = 0;
    virtual Obstacle conference() = 0;
    virtual Obstacle sendDtmf(QChar key) = 0;

Q_SIGNALS:
    void callsChanged();
    void capabilitiesChanged(); //!< Line, phone model or link: obstacles may differ.

protected:
    using QObject::QObject;
};

} // namespace vigie::telephony
