// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::ui {

class Words;

//! A line under a view of the floor that says what came of a change and cannot be seen in its
//! cells. It stays until it is closed or something else is to be said.
class FloorNote : public Pane
{
    Q_OBJECT
public:
    explicit FloorNote(QWidget *parent = nullptr);

    void say(const QString &sentence); //!< Empty: nothing is to be said any more.
    QString sentence() const;

private:
    Words *m_words;
};

} // namespace vigie::ui
