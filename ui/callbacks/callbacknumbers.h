// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QWidget>

#include <array>

namespace vigie::center {
class Desk;
struct Callback;
}
namespace vigie::telephony {
struct Call;
}

namespace vigie::ui {

class Button;
class CallbackWork;
class NumberButton;
class ProblemLine;
class Words;

//! The numbers of a request, each a button that says how its call stands; and the message that the
//! customer left, if there is one.
class CallbackNumbers : public QWidget
{
    Q_OBJECT
public:
    CallbackNumbers(const center::Desk &desk, CallbackWork &work, QWidget *parent = nullptr);

    //! \a obstacle: why nobody can be called now; empty: they can.
    void refresh(const center::Callback &callback, const QString &obstacle);
    void focusFirst();
    bool hasLiveCall() const;

private:
    struct Line
    {
        QWidget *row = nullptr;
        NumberButton *button = nullptr;
        Words *aside = nullptr;
        QString number{};
    };

    void makeLine(Line &line, int index);
    void refreshLine(Line &line, const QString &number, const QString &obstacle);
    void refreshMessage(const center::Callback &callback, const QString &obstacle);
    void refreshProblem();
    const telephony::Call *callTo(const QString &number) const;
    QString stateOf(const telephony::Call &call) const;

    const center::Desk &m_desk;
    CallbackWork &m_work;
    std::array<Line, 2> m_lines{};
    QWidget *m_messageRow;
    Button *m_listen;
    ProblemLine *m_callProblem;
    ProblemLine *m_listenProblem;
};

} // namespace vigie::ui
