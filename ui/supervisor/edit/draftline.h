// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class Words;

//! The line over the floor while edits of an earlier sitting wait there unsaved: the latest in
//! words, opened or discarded from here.
class DraftLine : public Pane
{
    Q_OBJECT
public:
    explicit DraftLine(const FloorParts &parts, QWidget *parent = nullptr);

    QString sentence() const; //!< Empty: nothing waits.

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString wordsOf(const EditDraft &draft) const;
    void refresh();
    void say();
    void open();
    void askToDiscard();

    const FloorParts m_parts;
    Words *m_what;
    Words *m_more;
    Button *m_open;
    Button *m_discard;
    EditDraft m_shown{};
};

} // namespace vigie::ui
