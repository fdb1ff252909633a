// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include <chrono>
#include <vector>

class QWidget;

namespace vigie::ui {

class Toast;

//! Short notices at the bottom right of a window: at most three, gone after 6 s; failures stay.
class Toasts : public QObject
{
    Q_OBJECT
public:
    enum class Kind {
        Done,
        Note, //!< A quiet word.
        Failure
    };
    explicit Toasts(QWidget *window, std::chrono::milliseconds shownFor = std::chrono::seconds(6));

    //! Gives an id for actionTriggered(); `action` is one verb ("Undo", "Retry") or empty.
    int show(Kind kind, const QString &text, const QString &action = {});
    void dismiss(int id);
    int count() const;

Q_SIGNALS:
    void actionTriggered(int id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_window;
    std::chrono::milliseconds m_shownFor;
    std::vector<QPointer<Toast>> m_toasts;
    int m_nextId = 1;
};

} // namespace vigie::ui
