// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/administrator.h"
#include "xci/change.h"
#include "xci/entity.h"
#include "xci/linetemplate.h"
#include "xci/seen.h"
#include "xci/session.h"
#include "xci/user.h"
#include "xci/xivo.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <variant>

namespace vigie::xci {

//! The calls of an XCI, one method each. Nothing is kept here, and nothing sent twice.
//!
//! Each answers once, later, unless \a context is gone by then or the session was closed. A change
//! answers nothing but that it was done: what it came to is read anew. Calls may run side by side.
class Client : public QObject
{
    Q_OBJECT
public:
    template <typename T> using Then = std::function<void(const Answer<T> &)>;
    using Done = std::monostate;

    //! How long an answer is waited for.
    struct Limits
    {
        std::chrono::milliseconds usual = Session::usualLimit;
        std::chrono::milliseconds reaching{std::chrono::minutes(20)}; //!< To a XiVO, over SSH.
    };

    explicit Client(QObject *parent = nullptr);
    explicit Client(const Limits &limits, QObject *parent = nullptr);

    Session &session() { return m_session; }
    const Session &session() const { return m_session; }
    //! Hears of every change asked for from now on, whoever asks; null: nobody does.
    void setWatch(ChangeWatch *watch) { m_watch = watch; }
    //! The number by which the watch knows the last change asked for; 0: nobody watches.
    quint64 lastChange() const { return m_watch ? m_changes : 0; }
    //! Whether a change was done whose answer was lost: for the watch, by whoever found it out.
    void prove(quint64 change, const QString &id, bool wasDone);

    void readXivos(const QObject *context, const Then<QList<Xivo>> &then);
    void readXivo(XivoId id, const QObject *context, const Then<Xivo> &then);
    //! The new id; 0: created, but not to be found in the list.
    void createXivo(const XivoDraft &draft, const QObject *context, const Then<XivoId> &then);
    void synchronize(const QObject *context, const Then<Done> &then);

    void readEntities(const QObject *context, const Then<QList<Entity>> &then);
    void readEntity(const QString &combinedId, const QObject *context, const Then<Entity> &then);
    //! The combined id; empty: created, but not to be found in the list.
    void createEntity(const EntityDraft &draft, const QObject *context, const Then<QString> &then);
    void updateEntity(const QString &combinedId, const EntityDraft &draft, const QObject *context,
                      const Then<Done> &then);
    void removeEntity(const QString &combinedId, const QObject *context, const Then<Done> &then);
    void readUsers(const QString &combinedId, const QObject *context,
                   const Then<QList<User>> &then);
    void readFreeNumbers(const QString &combinedId, const QObject *context,
                         const Then<QStringList> &then);

    void readUser(UserId id, const QObject *context, const Then<User> &then);
    void createUser(const UserDraft &draft, const QObject *context, const Then<UserId> &then);
    void updateUser(UserId id, const UserDraft &draft, const QObject *context,
                    const Then<Done> &then);
    void removeUser(UserId id, const QObject *context, const Then<Done> &then);

    void readTemplates(const QObject *context, const Then<QList<Template>> &then);
    void readTemplate(TemplateId id, const QObject *context, const Then<Template> &then);
    void createTemplate(const Template &draft, const QObject *context,
                        const Then<TemplateId> &then);
    void updateTemplate(TemplateId id, const Template &draft, const QObject *context,
                        const Then<Done> &then);
    void removeTemplate(TemplateId id, const QObject *context, const Then<Done> &then);

    void readAdministrators(const QObject *context, const Then<QList<Administrator>> &then);
    void readAdministrator(AdministratorId id, const QObject *context,
                           const Then<Administrator> &then);
    void createAdministrator(const AdministratorDraft &draft, const QObject *context,
                             const Then<AdministratorId> &then);
    void updateAdministrator(AdministratorId id, const AdministratorDraft &draft,
                             const QObject *context, const Then<Done> &then);
    void removeAdministrator(AdministratorId id, const QObject *context, const Then<Done> &then);

private:
    template <typename T>
    void read(const QByteArray &path, std::optional<T> (*decode)(const QByteArray &),
              const QObject *context, const Then<T> &then);
    void change(const Request &request, const Change &change, const QObject *context,
                const Then<Done> &then);
    template <typename Id, typename T>
    void create(const Request &request, const Change &change,
                std::optional<QList<T>> (*list)(const QByteArray &), const QByteArray &listPath,
                const std::function<bool(const T &)> &isIt, const QObject *context,
                const Then<Id> &then);

    quint64 announce(Change change);
    void tellEnd(quint64 change, const QString &id, const std::optional<Failure> &failure = {});

    const Limits m_limits;
    Session m_session;
    Seen m_seen{}; //!< Kept while somebody watches.
    ChangeWatch *m_watch = nullptr;
    quint64 m_changes = 0; //!< Asked for so far.
};

} // namespace vigie::xci
