// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! Keeps the phones of what is shown watched, and no others.
class PhoneWatch : public QObject
{
    Q_OBJECT
public:
    explicit PhoneWatch(center::Desk &desk, QObject *parent = nullptr);
    ~PhoneWatch() override;

    void setNumbers(const QSet<QString> &numbers);

    static constexpr qsizetype longestInternal = 6; //!< Longer ones are no colleague's.

private:
    center::Desk &m_desk;
    QSet<QString> m_numbers;
};

} // namespace vigie::ui
