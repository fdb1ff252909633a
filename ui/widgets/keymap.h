// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keyaction.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QShortcut>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>
#include <utility>

namespace vigie::ui {

//! Which key does what: the first keys, and those that the person chose instead.
//!
//! Whoever can do an action binds it; the key follows the person's choice from then on. In one
//! place a key does one thing: giving it to an action takes it from those that it meets there.
class KeyMap : public QObject
{
    Q_OBJECT
public:
    explicit KeyMap(QObject *parent = nullptr);

    QKeySequence key(KeyAction action) const; //!< Empty: none.
    QString keyText(KeyAction action) const; //!< "Ctrl+M" in the words of the language, or nothing.
    QString capText(KeyAction action) const; //!< "Ctrl M": for one cap, as in the status bar.
    bool isSystem(KeyAction action) const; //!< It is to work while another program is in front.
    bool isFirst(KeyAction action) const; //!< Key and system are those from the beginning.
    QList<KeyAction> changedOnes() const; //!< Those whose key is not the first one.
    //! The others that \a key would be taken from, were it given to \a action.
    QList<KeyAction> ownersBeside(KeyAction action, const QKeySequence &key) const;

    void setKey(KeyAction action, const QKeySequence &key); //!< Its owners beside have none then.
    void setSystem(KeyAction action, bool isSystem);
    void reset(); //!< Back to the first keys.

    QVariantMap saved() const; //!< What differs from the first keys, for the settings' file.
    void restore(const QVariantMap &saved); //!< Ids and keys that mean nothing are left out.

    //! While \a where is shown, the key does \a act; held down, it does it once.
    template <typename Act>
    QShortcut *bind(KeyAction action, QWidget *where, Act act,
                    Qt::ShortcutContext context = Qt::WindowShortcut);
    //! Does what is bound to \a action, as its key would, where its widget is shown.
    void trigger(KeyAction action) { Q_EMIT triggered(action); }
    //! The key of \a action was pressed, and reached us by another way than the window that is in
    //! front: does what it means there.
    void press(KeyAction action);
    //! Hears of such a key before its action, as long as its context lives; true: it was its own.
    using Taker = std::function<bool(const QKeySequence &key)>;
    void takeFirst(QObject *context, Taker take);
    //! Tells \a show the key's words now and after each change, as long as \a context lives.
    template <typename Show> void label(KeyAction action, const QObject *context, Show show);

Q_SIGNALS:
    void changed(vigie::ui::KeyAction action); //!< Its key, or whether it is the system's.
    void triggered(vigie::ui::KeyAction action);

private:
    struct Choice
    {
        std::optional<QKeySequence> key{};
        std::optional<bool> isSystem{};
    };
    QShortcut *makeShortcut(KeyAction action, QWidget *where, Qt::ShortcutContext context);

    QHash<KeyAction, Choice> m_own;
    QList<std::pair<QPointer<QObject>, Taker>> m_takers{};
};

template <typename Act>
QShortcut *KeyMap::bind(KeyAction action, QWidget *where, Act act, Qt::ShortcutContext context)
{
    QShortcut *shortcut = makeShortcut(action, where, context);
    connect(shortcut, &QShortcut::activated, shortcut, act);
    connect(this, &KeyMap::triggered, shortcut, [action, where, act](KeyAction which) {
        if (which == action && where->isVisible())
            act();
    });
    return shortcut;
}

template <typename Show> void KeyMap::label(KeyAction action, const QObject *context, Show show)
{
    show(keyText(action));
    connect(this, &KeyMap::changed, context, [this, action, show](KeyAction which) {
        if (which == action)
            show(keyText(action));
    });
}

} // namespace vigie::ui
