// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/callbacklist.h"
#include "ui/admin/config/configform.h"

namespace vigie::ui {

class ChoiceBox;
class ProblemNote;

//! A list of callbacks: its name and its queue.
class CallbackListForm : public ConfigForm
{
    Q_OBJECT
public:
    //! \a list: its uuid; empty: a new one.
    CallbackListForm(const AdminParts &parts, const QString &list, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override { return {.kind = AdminSpot::Kind::CallbackLists}; }
    std::optional<QJsonObject> onServer() override;
    QString nameOf(const QString &key) const override;
    QString wordsOf(const QString &key, const QJsonValue &value) const override;

private:
    void offerQueues();

    configmgt::CallbackList m_before{};
    Field *m_name;
    ChoiceBox *m_queue;
    ProblemNote *m_queueError;
};

} // namespace vigie::ui
