// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace vigie::ui {

//! What is not there, and what would fill it: two lines at the top left of a pane.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &what, const QString &remedy, QWidget *parent = nullptr);
    void setTexts(const QString &what, const QString &remedy);

private:
    QLabel *m_what;
    QLabel *m_remedy;
};

} // namespace vigie::ui
