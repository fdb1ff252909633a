// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

#include <functional>

class QWidget;

namespace vigie::ui {

//! The operator's keys, as switchboards have had them for long.
//!
//! They mean something else in the rest of the window. While the page is on screen they are the
//! page's, wherever the focus is: a key press is taken before any shortcut sees it.
class SwitchboardKeys : public QObject
{
    Q_OBJECT
public:
    explicit SwitchboardKeys(QWidget *page);

    void bind(Qt::Key key, std::function<void()> act); //!< Held down, it does it once.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QObject *watched) const;

    QWidget *m_page;
    QHash<int, std::function<void()>> m_acts{};
};

} // namespace vigie::ui
