// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
class QWidget;
QT_END_NAMESPACE

namespace vigie::e2e {

class Person;

const QStringList &harmfulNames(); //!< Markup, signs that turn the line, 10,000 letters, formulas.

//! Of a window: what is on screen now is not taken for markup.
void lookAtWords(const QWidget &window);
//! The same of the person's window, which it does not stretch either; and each tool tip.
void lookAtAll(Person &person);
void lookAtTips(QWidget &window); //!< Of all that shows one.
//! It fits a screen, and no stranger's sign is taken for a key.
void lookAtMenu(const QMenu &menu);

} // namespace vigie::e2e
