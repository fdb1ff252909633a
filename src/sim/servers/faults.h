// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/servers/fault.h"

#include <QObject>

#include <memory>
#include <vector>

namespace vigie::sim {

class JsonWriter;
struct Listener;

//! The faults in force: begins them when they are due, keeps them while they last, ends them.
//!
//! Two of one kind with one aim are never in force together: the later one takes over.
class Faults
{
public:
    explicit Faults(const FaultScene &scene);
    ~Faults();
    Q_DISABLE_COPY_MOVE(Faults)

    //! What the command line asks for; those without a time begin at once.
    void plan(const QList<FaultPlan> &plans);
    //! \a length: when it shall end, in the machine's time; zero: by itself or when it is cleared.
    //! Gives back how many connections it struck at once.
    int begin(const FaultSpec &spec, const FaultAim &aim, std::chrono::milliseconds length = {});
    //! Ends all that are in force and what they did to connections; half-open ones are cut.
    void clear();

    bool isEmpty() const { return m_inForce.empty(); }
    //! A connection that opens; false: it is not to be greeted.
    bool admit(Listener &listener);
    //! What a REST call by this login (empty: unknown) is answered instead; null: the truth.
    const HttpReply *answerTo(const QString &login) const;

    //! That command by this login is not carried out; each call counts as one.
    bool ignores(const QString &login, const QString &command);

    //! Those in force, as /sim/state tells them.
    void tell(JsonWriter &out) const;

private:
    struct InForce;

    void beginPlanned(const FaultPlan &plan);
    int strikeAll(InForce &fault);
    void endOne(quint64 number);
    void end(InForce &over);

    const FaultScene m_scene;
    std::vector<std::unique_ptr<InForce>> m_inForce{};
    quint64 m_count = 0;
    QObject m_context{}; //!< Ends the timers that end faults.
};

} // namespace vigie::sim
