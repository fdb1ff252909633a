// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/linetemplate.h"

#include <QWidget>

namespace vigie::xci {
class Directory;
}

namespace vigie::ui {

class Button;
class FactList;
class Words;

//! Beside the form of a user: what the chosen template sets, and what the user will have of it.
class UserAside : public QWidget
{
    Q_OBJECT
public:
    explicit UserAside(const xci::Directory &directory, QWidget *parent = nullptr);

    //! \a line: null while none is chosen. \a code: of provisioning; empty: not given yet.
    void show(const xci::Template *line, const QString &number, const QString &code);

Q_SIGNALS:
    void openRequested(); //!< The template.

private:
    void showOptions(const xci::Template &line);
    void showResult(const xci::Template &line, const QString &number, const QString &code);

    const xci::Directory &m_directory;
    Words *m_sets;
    Button *m_open;
    FactList *m_options;
    FactList *m_result;
};

} // namespace vigie::ui
