// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/invocation.h"
#include "cli/job.h"
#include "cli/table.h"
#include "cli/xciauditjob.h"
#include "cli/xciorder.h"
#include "xci/client.h"

namespace vigie::cli {

class Console;

xci::Account accountOf(const xuc::SignIn &signIn);

//! One order to an XCI: signs in, carries it out, tells what came of it.
class XciJob final : public Job
{
    Q_OBJECT
public:
    XciJob(const Invocation &invocation, const XciOrder &order, const Clock &clock,
           Console &console);

    void start() override;
    void interrupt() override;

private:
    template <typename T> using Then = std::function<void(const T &)>;
    //! Goes on with the value, or ends with the failure.
    template <typename T> xci::Client::Then<T> orFail(Then<T> then);
    template <typename Draft> bool fills(Draft &draft);

    void login();
    void list();
    void listUsers(const QStringList &entities, const QList<xci::User> &sofar);
    void create();
    void createUser();
    void change();
    void changeUser();
    void changeAdministrator();
    void sendAdministrator(xci::Administrator old, const QList<xci::Entity> &entities);
    void remove();

    void show(const Listing &listing);
    void tellMade(const QString &id);
    void done();
    void fail(const xci::Failure &failure);
    void refuse(const QString &sentence);

    const Invocation m_invocation;
    const XciOrder m_order;
    Console &m_console;
    KeptAudit m_audit;
    xci::Client m_client{};
};

} // namespace vigie::cli
