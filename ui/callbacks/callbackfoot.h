// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

namespace vigie::ui {

class Button;
class CallbackWork;
class ProblemLine;
class Words;

//! Under the form: what closing it does, what went wrong, Cancel and Save.
class CallbackFoot : public Pane
{
    Q_OBJECT
public:
    explicit CallbackFoot(CallbackWork &work, QWidget *parent = nullptr);

    void refresh(bool isUp, const QString &saveObstacle);

Q_SIGNALS:
    void saveRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showProblem(bool isUp, bool isLost);

    CallbackWork &m_work;
    Words *m_words;
    ProblemLine *m_problem;
    Button *m_cancel;
    Button *m_save;
};

} // namespace vigie::ui
