// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "ui/widgets/pane.h"

#include <optional>

namespace vigie::center {
class Desk;
}
namespace vigie::models {
class CallbackModel;
class FrameClock;
}

namespace vigie::ui {

class Button;
class CallbackWork;
class Chip;
class EmptyState;
class Field;
class FloorTable;
class ProblemLine;
class Words;

//! Whom to call back: filter and counts, the table in groups by clock, what others just took.
class CallbackList : public Pane
{
    Q_OBJECT
public:
    CallbackList(center::Desk &desk, CallbackWork &work, models::FrameClock &frames,
                 QWidget *parent = nullptr);

    models::CallbackModel *model() const { return m_model; }
    FloorTable *table() const { return m_table; }
    void setNarrow(bool isNarrow, bool isBesideForm);
    void setStale(bool isStale);
    void setCompact(bool isCompact);
    void tick();
    void takeCurrent(); //!< The chosen row: asks for it, or opens one's own.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    //! Who took what, and when: the line under the table says it for a while.
    struct Taken
    {
        QString agent{};
        QString customer{};
        QString queue{};
        Instant at{};
        bool isMine = false; //!< This person had asked for it too.
    };

    void makeBar();
    void retranslate();
    bool hasYears() const;
    void showColumns();
    void refresh();
    void refreshEmpty();
    void noteTaken(const QString &request, AgentId agent, bool isMine);
    void askAgain(); //!< For the lists: imports are not announced.

    center::Desk &m_desk;
    CallbackWork &m_work;
    models::CallbackModel *m_model;
    FloorTable *m_table;
    Field *m_filter = nullptr;
    Chip *m_scope = nullptr;
    Words *m_counts = nullptr;
    Button *m_again = nullptr;
    EmptyState *m_empty;
    QWidget *m_takenRow;
    Words *m_takenWords;
    ProblemLine *m_problem;
    std::optional<Taken> m_taken{};
    Instant m_askedAt{};
    bool m_isNarrow = false;
    bool m_isBesideForm = false;
    bool m_hasYears = false; //!< The days shown say their year.
};

} // namespace vigie::ui
