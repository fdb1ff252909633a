// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "xci/linetemplate.h"
#include "xci/user.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class ChoiceBox;
class NumberPicker;
class UserAside;
class Words;

//! A user of an entity: template, name, a free number, and the sign-in if there is to be one.
class UserForm : public FormPage
{
    Q_OBJECT
public:
    //! \a user: 0 for a new one.
    UserForm(const AdminParts &parts, const QString &entity, xci::UserId user,
             QWidget *parent = nullptr);

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
    void finish(qint32 id) override;
    void fail(const xci::Failure &failure) override;

private:
    QWidget *makeFields();
    bool isNew() const { return spot().id == 0; }
    bool checkCredentials();
    void offerTemplates();
    void readNumbers();
    void showTemplate();
    const xci::Template *chosenTemplate() const;
    xci::UserDraft draft() const;
    QJsonObject jsonOf(const xci::User &user, const QString &lineTemplate) const;
    void showTitle();

    xci::User m_before{};
    ChoiceBox *m_template;
    Words *m_templateError;
    Field *m_firstName;
    Field *m_lastName;
    NumberPicker *m_number;
    Field *m_login;
    Field *m_password;
    UserAside *m_aside = nullptr;
    QCheckBox *m_another = nullptr; //!< Of a new user: null otherwise.
    bool m_wantsFirst = false; //!< The first free number is proposed.
};

} // namespace vigie::ui
