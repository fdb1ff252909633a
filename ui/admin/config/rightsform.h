// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/rights.h"
#include "ui/admin/config/configform.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class CheckList;
class ChoiceBox;
class Words;

//! The rights profile of one person: its kind, and what it covers.
class RightsForm : public ConfigForm
{
    Q_OBJECT
public:
    RightsForm(const AdminParts &parts, const QString &login, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override { return {.kind = AdminSpot::Kind::Rights}; }
    std::optional<QJsonObject> onServer() override;
    QString nameOf(const QString &key) const override;
    QString wordsOf(const QString &key, const QJsonValue &value) const override;

private:
    void read();
    void offer();
    void apply();
    void heed();
    bool checkDates();
    QWidget *makeFields();

    std::optional<configmgt::Rights> m_before{}; //!< Nothing: not read yet.
    bool m_isReading = false;
    ChoiceBox *m_profile;
    Words *m_meaning;
    Words *m_queuesLabel;
    CheckList *m_queues;
    Words *m_groupsLabel;
    CheckList *m_groups;
    Field *m_incalls;
    QCheckBox *m_recordings;
    QCheckBox *m_dissuasion;
    Field *m_start;
    Field *m_end;
};

} // namespace vigie::ui
