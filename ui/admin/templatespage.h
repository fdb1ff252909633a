// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"
#include "xci/linetemplate.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QListWidget;
class QSpinBox;
QT_END_NAMESPACE

namespace vigie::ui {

class CheckList;
class DeleteButton;
class Segments;
class Words;

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
    QWidget *makeWhere();
    QWidget *makeCalls();
    void build();
    void listTemplates();
    void offerServers();
    void offerEntities();
    QStringList chosenEntities() const;
    void apply(); //!< Shows the fields that apply.
    void heed(); //!< Something was typed or ticked.
    void countChanges();
    void duplicate();
    void showTitle();
    void remove();
    void showRights();
    static QJsonObject jsonOf(const xci::Template &line);
    xci::Template draft() const;

    xci::Template m_before{};
    QListWidget *m_list = nullptr;
    Button *m_add = nullptr;
    Button *m_duplicate = nullptr;
    DeleteButton *m_delete = nullptr;
    Field *m_name = nullptr;
    CheckList *m_servers = nullptr;
    CheckList *m_entities = nullptr;
    Words *m_whereProblem = nullptr;
    Segments *m_peer = nullptr;
    QSpinBox *m_ringing = nullptr;
    QCheckBox *m_routed = nullptr;
    Field *m_prefix = nullptr;
    QButtonGroup *m_callerId = nullptr;
    Field *m_customId = nullptr;
    QCheckBox *m_voiceMail = nullptr;
    QWidget *m_mailboxPart = nullptr;
    QButtonGroup *m_mailbox = nullptr;
    Field *m_customMailbox = nullptr;
    QCheckBox *m_mail = nullptr;
};

} // namespace vigie::ui
