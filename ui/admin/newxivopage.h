// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/formpage.h"

QT_BEGIN_NAMESPACE
class QTimer;
QT_END_NAMESPACE

namespace vigie::ui {

class Words;

//! A new XiVO: the key that lets the XCI in, name and host, and two ways to create it. Configuring
//! takes minutes; the page may be left meanwhile.
class NewXivoPage : public FormPage
{
    Q_OBJECT
public:
    explicit NewXivoPage(const AdminParts &parts, QWidget *parent = nullptr);

    QWidget *firstFocus() const override;

protected:
    QJsonObject typed() const override;
    void fill(const QJsonObject &typed) override;
    bool check() override;
    void send() override;
    AdminSpot back() const override;
    QString nameOf(const QString &key) const override;

private:
    QWidget *makeKey();
    QWidget *makeProgress();
    QString command() const; //!< That lets the key in.
    void askToConfigure();
    void follow();
    void showAge();

    Field *m_name;
    Field *m_host;
    Button *m_plain;
    QWidget *m_form;
    QWidget *m_progress;
    Words *m_doing;
    Words *m_age;
    QTimer *m_tick;
};

} // namespace vigie::ui
