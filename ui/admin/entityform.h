// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "xci/entity.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class IntervalEdit;

//! An entity of a XiVO: names, the number presented on calls, and its intervals of numbers.
class EntityForm : public FormPage
{
    Q_OBJECT
public:
    //! \a entity: its combined id; empty: a new one, of \a xivo.
    EntityForm(const AdminParts &parts, xci::XivoId xivo, const QString &entity,
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
    void fail(const xci::Failure &failure) override;

private:
    bool isNew() const { return spot().entity.isEmpty(); }
    void showOthers();
    xci::EntityDraft draft() const;
    void showTitle();

    xci::Entity m_before{};
    Field *m_name;
    Field *m_displayName;
    Field *m_presented;
    IntervalEdit *m_intervals;
    QCheckBox *m_anyway; //!< Send what overlaps: a server may allow it between XiVOs.
};

} // namespace vigie::ui
