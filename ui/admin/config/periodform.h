// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configmgt/callbackperiod.h"
#include "ui/admin/config/configform.h"

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class Words;

//! A period of the day for callbacks: name, hours, whether it is the default.
class PeriodForm : public ConfigForm
{
    Q_OBJECT
public:
    //! \a period: its uuid; empty: a new one.
    PeriodForm(const AdminParts &parts, const QString &period, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override { return {.kind = AdminSpot::Kind::Periods}; }
    std::optional<QJsonObject> onServer() override;
    QString nameOf(const QString &key) const override;

private:
    bool checkHours();
    void showDefault();

    configmgt::CallbackPeriod m_before{};
    Field *m_name;
    Field *m_start;
    Field *m_end;
    QCheckBox *m_default;
    Words *m_hint;
};

} // namespace vigie::ui
