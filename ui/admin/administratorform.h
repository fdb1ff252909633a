// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "xci/administrator.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class CheckList;
class Words;

//! An administrator: the password only without LDAP, entities only without all rights.
class AdministratorForm : public FormPage
{
    Q_OBJECT
public:
    AdministratorForm(const AdminParts &parts, xci::AdministratorId id, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override;
    std::optional<QJsonObject> onServer() override;
    QString nameOf(const QString &key) const override;
    QString wordsOf(const QString &key, const QJsonValue &value) const override;
    bool hasSecret() const override;

private:
    bool isNew() const { return spot().id == 0; }
    void offerEntities();
    static QString unlisted(const xci::EntityName &name); //!< Of one that no list names.
    void apply();
    void heed();
    QString keyOf(const xci::EntityName &name) const;
    std::optional<xci::EntityId> idOf(const QString &key) const;
    QJsonObject jsonOf(const xci::Administrator &administrator) const;

    xci::Administrator m_before{};
    Field *m_login;
    Field *m_name;
    QCheckBox *m_ldap;
    Field *m_password;
    QCheckBox *m_super;
    Words *m_entitiesLabel;
    CheckList *m_entities;
};

} // namespace vigie::ui
