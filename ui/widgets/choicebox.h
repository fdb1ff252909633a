// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/choicepanel.h"

#include <QComboBox>

#include <functional>

namespace vigie::ui {

//! A field with one choice out of a list that may be long: it opens with a field to narrow it.
class ChoiceBox : public QComboBox
{
    Q_OBJECT
public:
    using Choices = QList<ChoicePanel::Choice>;

    //! \a hint: shown while nothing is chosen.
    ChoiceBox(const QString &name, const QString &hint, QWidget *parent = nullptr);

    void setChoices(const Choices &choices); //!< What is chosen stays, where it is still offered.
    QString chosen() const; //!< Its key; empty: none.
    void choose(const QString &key); //!< Emits nothing.
    void setWrong(bool isWrong);
    void showPopup() override;

Q_SIGNALS:
    void chosenChanged(const QString &key); //!< By the person.

private:
    const QString m_name;
};

} // namespace vigie::ui
