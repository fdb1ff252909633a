// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

class QHBoxLayout;

namespace vigie::ui {

class Button;
class Words;

//! The bar under the agents while some are selected: how many, and what can be done with them.
class SelectionBar : public Pane
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    //! \a hidden: of the selected, those that the filter does not show.
    void setCounts(int selected, int hidden, int matching);

Q_SIGNALS:
    void allRequested();
    void noneRequested();
    void queuesRequested(); //!< To be edited for all of them.
    void defaultsRequested(); //!< To be made active for all of them.

private:
    Words *m_count;
    Button *m_all;
};

} // namespace vigie::ui
