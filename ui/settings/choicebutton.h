// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

#include <QStringList>

namespace vigie::ui {

//! A button that shows the chosen one of a few values and opens the others below itself.
class ChoiceButton : public Button
{
    Q_OBJECT
public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    void setName(const QString &name); //!< For a screen reader, before the value.
    void setChoices(const QStringList &choices);
    void setCurrent(int index); //!< Emits nothing.
    int current() const { return m_current; }

Q_SIGNALS:
    void chosen(int index); //!< By the person.

private:
    void openMenu();
    void showCurrent();

    QString m_name;
    QStringList m_choices;
    int m_current = 0;
};

} // namespace vigie::ui
