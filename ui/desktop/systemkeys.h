// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keymap.h"

#include <QAbstractNativeEventFilter>
#include <QObject>
#include <QSet>

#include <memory>

namespace vigie::ui {

//! Keys that work while another program is in front, on X11.
//!
//! A key is taken from the other programs only while it would do something: the one that answers
//! while a call rings. Elsewhere isPossible() is false, and the person's desktop can run
//! "vigie --answer" by a key of its own.
class SystemKeys : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT
public:
    explicit SystemKeys(const KeyMap &keys, QObject *parent = nullptr);
    ~SystemKeys() override;

    static bool isPossible();
    //! X11's name of a key; 0: one that cannot be taken.
    static quint32 keysymOf(Qt::Key key);

    //! What makes sense now; of these, those are taken that the person wants as the system's.
    void setUseful(const QSet<KeyAction> &actions);
    //! Another program has the key already.
    bool isRefused(KeyAction action) const;

Q_SIGNALS:
    void pressed(vigie::ui::KeyAction action);

private:
    class Display;
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void refresh();

    const KeyMap &m_keys;
    QSet<KeyAction> m_useful;
    std::unique_ptr<Display> m_display;
};

} // namespace vigie::ui
