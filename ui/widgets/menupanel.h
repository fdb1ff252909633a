// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"
#include "ui/widgets/theme.h"

#include <vector>

namespace vigie::ui {

//! A menu in a PopupPanel: icons in state colours, keys at the right, arrows and first letters
//! work.
class MenuPanel : public PopupPanel
{
    Q_OBJECT
public:
    struct Entry
    {
        int id = 0;
        QLatin1StringView icon{};
        QColor Theme::*colour = &Theme::text2; //!< Of the icon.
        QString text{};
        QString key{}; //!< "F9", shown as a cap.
        QString obstacle{}; //!< Why it cannot be chosen now; it stays visible and says so.
        bool checked = false; //!< The current value: select fill and a check.
    };
    explicit MenuPanel(QWidget *owner);

    void clear();
    void addEntry(const Entry &entry);
    void addSeparator();
    int count() const;

Q_SIGNALS:
    void triggered(int id);

private:
    class List;
    List *m_list;
};

} // namespace vigie::ui
