// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "xci/linetemplate.h"

QT_BEGIN_NAMESPACE
class QListWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class DeleteButton;
class TemplateFields;

//! The line templates: their list, and the form of one with fields that depend on each other.
class TemplatesPage : public FormPage
{
    Q_OBJECT
public:
    TemplatesPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;
    //! The template that is shown when none is named; a new one where there is none.
    static AdminSpot firstSpot(const AdminRoom &room);

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override;
    std::optional<QJsonObject> onServer() override;
    QString nameOf(const QString &key) const override;
    QString wordsOf(const QString &key, const QJsonValue &value) const override;
    void finish(qint32 id) override;

private:
    bool isNew() const { return spot().id == 0; }
    QWidget *makeList();
    void build();
    void listTemplates();
    void heed(); //!< Something was typed or ticked.
    void countChanges();
    void duplicate();
    void showTitle();
    void remove();
    void showRights();

    xci::Template m_before{};
    QListWidget *m_list = nullptr;
    Button *m_add = nullptr;
    Button *m_duplicate = nullptr;
    DeleteButton *m_delete = nullptr;
    TemplateFields *m_fields;
};

} // namespace vigie::ui
