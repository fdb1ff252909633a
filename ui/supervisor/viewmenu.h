// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/button.h"

namespace vigie::ui {

class ViewBook;

//! The button that names the view in use and opens the list of those saved.
class ViewMenu : public Button
{
    Q_OBJECT
public:
    //! \a first: name of the view that is nobody's own, "All agents".
    ViewMenu(ViewBook &book, const QString &first, QWidget *parent = nullptr);

    void refresh(); //!< The book has another view, or it was changed.

Q_SIGNALS:
    void viewChosen(const QString &name); //!< Empty: the first one.
    void exportRequested(); //!< Of the view in use.
    void importRequested();

private:
    void openMenu();
    void choose(int entry);
    void askName();

    ViewBook &m_book;
    const QString m_first;
};

} // namespace vigie::ui
