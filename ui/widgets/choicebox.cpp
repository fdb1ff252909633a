// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QSignalBlocker>

namespace vigie::ui {

using namespace Qt::StringLiterals;

ChoiceBox::ChoiceBox(const QString &name, const QString &hint, QWidget *parent)
    : QComboBox(parent)
    , m_name(name)
{
    setAccessibleName(name);
    setPlaceholderText(hint);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this] {
        setToolTip(currentText());
        Q_EMIT chosenChanged(chosen());
    });
}

void ChoiceBox::setChoices(const Choices &choices)
{
    const QSignalBlocker quiet(this);
    const QString before = chosen();
    clear();
    for (const ChoicePanel::Choice &each : choices)
        addItem(each.text, each.key);
    choose(before);
}

QString ChoiceBox::chosen() const
{
    return currentData().toString();
}

void ChoiceBox::choose(const QString &key)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(key.isEmpty() ? -1 : findData(key));
    setToolTip(currentText());
}

void ChoiceBox::setWrong(bool isWrong)
{
    setProperty("vigieError", isWrong);
    update();
}

void ChoiceBox::showPopup()
{
    Choices choices;
    for (int i = 0; i < count(); ++i)
        choices.append({itemData(i).toString(), itemText(i)});
    auto *panel = new ChoicePanel(ChoicePanel::Mode::One, this);
    panel->setObjectName(objectName() + u"List"_s);
    panel->setNames(m_name, tr("Search"));
    panel->setChoices(choices, {chosen()});
    connect(panel, &ChoicePanel::chosen, this, [this](const QString &key) {
        choose(key);
        Q_EMIT chosenChanged(key);
    });
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    panel->open(this);
}

} // namespace vigie::ui
