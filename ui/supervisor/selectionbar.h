// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/agentverb.h"
#include "ui/widgets/pane.h"

#include <QList>

#include <array>

class QHBoxLayout;

namespace vigie::ui {

class Button;
class Words;

//! The bar under the agents while some are selected, or while something asked of them was not done:
//! how many, what can be done with them, and what became of it.
class SelectionBar : public Pane
{
    Q_OBJECT
public:
    //! What became of the last verb; none of all: nothing is shown.
    struct Result
    {
        QString verb{};
        int done = 0;
        int pending = 0;
        int elsewhere = 0; //!< It made no sense any more when their turn came.
        int failed = 0;

        bool isEmpty() const { return done + pending + elsewhere + failed == 0; }
    };

    explicit SelectionBar(QWidget *parent = nullptr);

    //! \a hidden: of the selected, those that the filter does not show.
    void setCounts(int selected, int hidden, int matching);
    void setObstacle(center::AgentVerb verb, const QString &reason); //!< Of those with a button.
    void setPauseMenu(bool hasReasons); //!< The pause button opens a list.
    void setResult(const Result &result);
    bool isNarrow() const; //!< What stands behind the verbs is in the menu.

Q_SIGNALS:
    void allRequested();
    void noneRequested(); //!< The bar is dismissed.
    void verbRequested(vigie::center::AgentVerb verb);
    void pausesRequested(QWidget *anchor);
    void queuesRequested(); //!< To be edited for all of them.
    void defaultsRequested(); //!< To be made active for all of them.
    void moreRequested(QWidget *anchor);
    void retryRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    Button *verbButton(center::AgentVerb verb) const;
    void fold();

    Words *m_count;
    Button *m_all;
    QHBoxLayout *m_actions;
    std::array<Button *, 3> m_verbs{}; //!< Pause, ready, log out.
    QList<Button *> m_added{}; //!< Behind the verbs; in the menu of a narrow bar.
    Button *m_more;
    Words *m_result;
    Words *m_failed;
    Button *m_retry;
    Button *m_none;
    int m_selected = 0;
    bool m_hasReasons = false;
};

} // namespace vigie::ui
