// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/choicebutton.h"

#include "ui/widgets/menupanel.h"

using namespace Qt::StringLiterals;

namespace vigie::ui {

ChoiceButton::ChoiceButton(QWidget *parent) : Button(QString(), parent)
{
    setCaret(true);
    connect(this, &Button::clicked, this, &ChoiceButton::openMenu);
}

void ChoiceButton::setName(const QString &name)
{
    m_name = name;
    showCurrent();
}

void ChoiceButton::setChoices(const QStringList &choices)
{
    m_choices = choices;
    showCurrent();
}

void ChoiceButton::setCurrent(int index)
{
    m_current = index;
    showCurrent();
}

void ChoiceButton::showCurrent()
{
    const QString value = m_choices.value(m_current);
    setText(value);
    setAccessibleName(u"%1: %2"_s.arg(m_name, value));
    updateGeometry();
}

void ChoiceButton::openMenu()
{
    auto *menu = new MenuPanel(this);
    for (int i = 0; i < m_choices.size(); ++i) {
        MenuPanel::Entry entry;
        entry.id = i;
        entry.text = m_choices[i];
        entry.checked = i == m_current;
        menu->addEntry(entry);
    }
    connect(menu, &MenuPanel::triggered, this, [this](int id) {
        setCurrent(id);
        Q_EMIT chosen(id);
    });
    connect(menu, &MenuPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(this);
}

} // namespace vigie::ui
