// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace vigie::ui {

//! Names and values side by side.
class FactList : public QWidget
{
    Q_OBJECT
public:
    struct Fact
    {
        QString name{};
        QString value{};
        bool isStrong = false;
    };

    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);
    QString valueOf(const QString &name) const;

private:
    QGridLayout *m_grid;
    QList<Fact> m_facts{};
};

} // namespace vigie::ui
