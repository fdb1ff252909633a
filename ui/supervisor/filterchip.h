// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/chip.h"
#include "ui/widgets/choicepanel.h"

#include <QSet>

#include <functional>

namespace vigie::ui {

//! One part of a filter in a tool bar: "State: any", or what it is narrowed to, with a cross.
//!
//! A click opens the list of choices to tick; the cross, or Delete, takes the part away.
class FilterChip : public Chip
{
    Q_OBJECT
public:
    //! \a name: "State". \a choices is asked each time the list opens.
    FilterChip(const QString &name, std::function<QList<ChoicePanel::Choice>()> choices,
               QWidget *parent = nullptr);

    const QSet<QString> &chosen() const { return m_chosen; }
    void setChosen(const QSet<QString> &keys); //!< Tells nobody.
    void openList(QWidget *anchor); //!< Under something else: the chip itself is not there.

Q_SIGNALS:
    void chosenChanged();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const QSet<QString> &keys);
    void showChosen();

    const QString m_name;
    const std::function<QList<ChoicePanel::Choice>()> m_choices;
    QSet<QString> m_chosen{};
};

} // namespace vigie::ui
