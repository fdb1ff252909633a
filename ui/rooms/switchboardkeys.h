// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyaction.h"

#include <QObject>

#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QKeyEvent;
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

class KeyMap;

//! The operator's keys, as switchboards have had them for long.
//!
//! They mean something else in the rest of the window. While the page is on screen they are the
//! page's, wherever the focus is: a key press is taken before any shortcut sees it.
class SwitchboardKeys : public QObject
{
    Q_OBJECT
public:
    SwitchboardKeys(KeyMap &keys, QWidget *page);

    void bind(KeyAction action, std::function<void()> act); //!< Held down, it does it once.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Bound
    {
        KeyAction action{};
        std::function<void()> act{};
    };
    bool isOurs(const QObject *watched) const;
    const Bound *boundTo(const QKeySequence &key) const; //!< Null: no key of ours.

    const KeyMap &m_keys;
    QWidget *m_page;
    std::vector<Bound> m_bound{};
};

} // namespace vigie::ui
