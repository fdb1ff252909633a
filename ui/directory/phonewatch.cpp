// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/phonewatch.h"

#include "center/desk.h"

namespace vigie::ui {

PhoneWatch::PhoneWatch(center::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

PhoneWatch::~PhoneWatch()
{
    m_desk.unwatchPhones(m_numbers.values());
}

void PhoneWatch::setNumbers(const QSet<QString> &numbers)
{
    if (numbers == m_numbers)
        return;
    const QSet<QString> before = std::exchange(m_numbers, numbers);
    // The new ones first: when the last is given up, the server forgets them all.
    m_desk.watchPhones((numbers - before).values());
    m_desk.unwatchPhones((before - numbers).values());
}

} // namespace vigie::ui
