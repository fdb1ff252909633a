// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/server.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <random>

namespace vigie::xcibulk {

//! An XCI in memory with rules of its own making, a second administrator and a bad line.
class FakeServer final : public Server
{
public:
    explicit FakeServer(unsigned seed);

    // How often, in a hundred calls.
    int strangers = 0; //!< Somebody else writes before the call.
    int lostBefore = 0; //!< The call never got there, and nobody can tell.
    int lostAfter = 0; //!< It was carried out, and nobody can tell.
    int faults = 0; //!< 500, half of them after it was carried out.
    int outages = 0; //!< Nothing listens for this and the next five calls.
    int signOuts = 0;
    bool tellsNoIds = false; //!< Of what was created.
    bool shouts = false; //!< Keeps names in capitals.
    int listCap = 1000; //!< Of free numbers.
    bool isSuper = true;
    QString hidden{}; //!< Combined id of an entity that this account does not see.

    std::map<int, xci::User> users{};
    QList<xci::Entity> entities{};
    QList<xci::Template> templates{};
    QList<int> made{}; //!< By the calls, not by the stranger.
    QList<int> removed{};
    QList<int> shown{}; //!< What was proved to be done; of what was created, its id.
    QList<int> missing{}; //!< What was proved not to be.
    int changes = 0;
    int calls = 0;
    bool isSignedOut = false;
    std::function<void()> beforeCall{};
    std::function<void()> beforeChange{}; //!< Each call that would change something.

    int add(const QString &entity, const QString &first, const QString &last, const QString &number,
            const QString &login = {});
    QStringList freeNumbers(const QString &entity) const;

    void readEntities(const Then<QList<xci::Entity>> &then) override;
    void readTemplates(const Then<QList<xci::Template>> &then) override;
    void readUsers(const QString &entity, const Then<QList<xci::User>> &then) override;
    void readFreeNumbers(const QString &entity, const Then<QStringList> &then) override;
    void readIsSuper(const Then<bool> &then) override;
    void createUser(const xci::UserDraft &draft, const Then<xci::UserId> &then) override;
    void changeUser(xci::UserId id, const xci::UserDraft &draft, const Then<Done> &then) override;
    void removeUser(xci::UserId id, const Then<Done> &then) override;
    void prove(xci::UserId id, bool wasDone) override
    {
        (wasDone ? shown : missing).append(int(id));
    }

private:
    bool happens(int inAHundred) { return int(m_random() % 100) < inAHundred; }
    void write();
    //! Answers later, unless the line is bad.
    template <typename T>
    void answer(const Then<T> &then, const std::function<xci::Answer<T>()> &truth, bool isChange);
    std::optional<xci::Failure> refusal(const xci::UserDraft &draft, int own) const;
    const xci::Entity &entity(const QString &combinedId) const;
    bool isUsed(xci::XivoId xivo, const QString &number, int but) const;
    static void put(xci::User &user, const xci::UserDraft &draft);

    std::mt19937 m_random;
    QObject m_context{};
    int m_lastId = 500;
    int m_downFor = 0;
};

} // namespace vigie::xcibulk
