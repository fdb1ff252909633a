// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

#include <QSet>

class QListWidget;
class QListWidgetItem;

namespace vigie::ui {

class Field;

//! A long list under a button, with a field that narrows it: one choice, or several to be ticked.
class ChoicePanel : public PopupPanel
{
    Q_OBJECT
public:
    struct Choice
    {
        QString key{};
        QString text{};
    };

    enum class Mode { One, Several };

    ChoicePanel(Mode mode, QWidget *owner);

    void setNames(const QString &list, const QString &field); //!< For screen readers.
    void setChoices(const QList<Choice> &choices, const QSet<QString> &chosen);
    void open(QWidget *anchor);

Q_SIGNALS:
    void chosen(const QString &key); //!< Mode::One; the panel closes.
    void toggled(const QSet<QString> &keys); //!< Mode::Several: all that are ticked.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void choose(QListWidgetItem *item);

    const Mode m_mode;
    Field *m_field;
    QListWidget *m_list;
};

} // namespace vigie::ui
