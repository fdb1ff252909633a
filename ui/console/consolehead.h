// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::ui {

class InkLabel;
class WireBook;

//! The console's title: which server since when, and the figures of its link.
class ConsoleHead : public Pane
{
    Q_OBJECT
public:
    ConsoleHead(const WireBook &book, const QString &server, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const WireBook &m_book;
    const QString m_server;
    InkLabel *m_title;
    InkLabel *m_since;
    InkLabel *m_figures;
};

} // namespace vigie::ui
