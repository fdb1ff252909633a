// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/client.h"
#include "xci/numbers.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>
#include <optional>

namespace vigie::xci {

//! The live picture of one XCI: what stands in it, read in the background, compared with what was.
//!
//! Users are read entity by entity, few at a time, so that 50,000 of them keep neither server nor
//! window busy. Nothing is believed before the server says so: a change is followed by a refresh.
//! After a failure the old picture stays.
class Directory : public QObject
{
    Q_OBJECT
public:
    enum class Part : quint8 { Xivos, Entities, Templates, Administrators, Users };
    Q_ENUM(Part)

    explicit Directory(Client &client, QObject *parent = nullptr);
    ~Directory() override;

    bool isRead(Part part) const; //!< At least once; Users: of all entities.
    bool isReading() const { return m_underWay > 0; }

    const QList<Xivo> &xivos() const { return m_xivos; } //!< By name.
    const Xivo *xivo(XivoId id) const; //!< Null: none of that id.
    const QList<Entity> &entities() const { return m_entities; } //!< By displayed name.
    const Entity *entity(const QString &combinedId) const;
    QList<const Entity *> entitiesOf(XivoId xivo) const;
    const QList<Template> &templates() const { return m_templates; } //!< By name.
    const Template *lineTemplate(TemplateId id) const;
    QList<const Template *> templatesFor(const QString &entity) const;
    const QList<Administrator> &administrators() const { return m_administrators; } //!< By login.
    const Administrator *administrator(AdministratorId id) const;
    //! Whether this account manages everything; nothing: not known yet.
    std::optional<bool> isSuper() const { return m_isSuper; }

    bool hasUsers(const QString &entity) const { return m_users.contains(entity); }
    const QList<User> &users(const QString &entity) const; //!< Empty while they are not read.
    const User *user(const QString &entity, UserId id) const;
    qsizetype userCount() const; //!< Of all entities that were read.
    NumberCount numbers(const QString &entity) const;
    NumberCount numbersOf(XivoId xivo) const;

    void refresh(); //!< Everything.
    void refresh(Part part); //!< Users: of all entities.
    void refreshUsers(const QString &entity); //!< Before those that wait.
    void clear(); //!< Another account.

Q_SIGNALS:
    void xivosChanged();
    void entitiesChanged();
    void templatesChanged();
    void administratorsChanged();
    void usersChanged(const QString &entity);
    void readingChanged();
    void failed(vigie::xci::Directory::Part part, const vigie::xci::Failure &failure);
    //! Each end of a reading, changed or not. \a entity: whose users; no failure: a good answer.
    void answered(vigie::xci::Directory::Part part, const QString &entity,
                  const std::optional<vigie::xci::Failure> &failure);

private:
    struct Users
    {
        QList<User> all{};
        NumberCount numbers{};
    };

    struct Comparison
    {
        quint64 number = 0;
        QList<User> users{};
    };

    void begin();
    void end();
    void note(Part part, const Failure &failure);
    template <typename Answer> void tell(Part part, const QString &entity, const Answer &answer)
    {
        Q_EMIT answered(part, entity, answer ? std::nullopt : std::optional(answer.failure()));
    }
    void takeXivos(QList<Xivo> xivos);
    void takeEntities(QList<Entity> entities);
    void takeTemplates(QList<Template> templates);
    void takeAdministrators(QList<Administrator> administrators);
    void takeUsers(const QString &entity, const QList<User> &users);
    void keepUsers(const QString &entity, const Users &users);
    void readNextUsers();
    void readUsers(const QString &entity);

    Client &m_client;
    std::unique_ptr<QObject> m_epoch; //!< Answers to an earlier account find it gone.
    QList<Xivo> m_xivos{};
    QList<Entity> m_entities{};
    QList<Template> m_templates{};
    QList<Administrator> m_administrators{};
    QHash<QString, Users> m_users{};
    QHash<QString, Comparison> m_comparing{}; //!< By entity: the newest list alone.
    quint64 m_comparisons = 0;
    QList<QString> m_wantedUsers{};
    QSet<QString> m_readingUsers{};
    QSet<Part> m_read{};
    std::optional<bool> m_isSuper{};
    bool m_wantsUsers = false; //!< Of all entities, when these are known.
    int m_underWay = 0;
};

} // namespace vigie::xci
