// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keymap.h"

#include <QWidget>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    // One key with its modifiers; a chord of several presses is more than anyone finds.
    QKeySequence firstPress(const QKeySequence &keys)
    {
        return keys.isEmpty() ? QKeySequence() : QKeySequence(keys[0]);
    }

    bool isUsable(const QKeySequence &key)
    {
        return key.isEmpty() || (key[0].key() != Qt::Key_unknown && fixedUseOf(key).isEmpty());
    }

} // namespace

KeyMap::KeyMap(QObject *parent) : QObject(parent)
{
}

QKeySequence KeyMap::key(KeyAction action) const
{
    return m_own.value(action).key.value_or(infoOf(action).firstKey);
}

QString KeyMap::keyText(KeyAction action) const
{
    return key(action).toString(QKeySequence::NativeText);
}

QString KeyMap::capText(KeyAction action) const
{
    return keyCaps(key(action)).join(u' ');
}

bool KeyMap::isSystem(KeyAction action) const
{
    return m_own.value(action).isSystem.value_or(infoOf(action).isSystemAtFirst);
}

bool KeyMap::isFirst(KeyAction action) const
{
    return !m_own.contains(action);
}

QList<KeyAction> KeyMap::changedOnes() const
{
    QList<KeyAction> changed;
    for (const KeyActionInfo &info : keyActions()) {
        if (m_own.value(info.action).key)
            changed.append(info.action);
    }
    return changed;
}

QList<KeyAction> KeyMap::ownersBeside(KeyAction action, const QKeySequence &wanted) const
{
    QList<KeyAction> owners;
    if (wanted.isEmpty())
        return owners;
    for (const KeyActionInfo &info : keyActions()) {
        if (info.action != action && key(info.action) == wanted && keysMeet(info.action, action))
            owners.append(info.action);
    }
    return owners;
}

void KeyMap::setKey(KeyAction action, const QKeySequence &keys)
{
    const QKeySequence wanted = firstPress(keys);
    if (wanted == key(action) || !isUsable(wanted))
        return;
    const QList<KeyAction> owners = ownersBeside(action, wanted);
    const auto choose = [this](KeyAction of, const QKeySequence &what) {
        Choice &choice = m_own[of];
        choice.key = what;
        if (what == infoOf(of).firstKey)
            choice.key.reset();
        if (!choice.key && !choice.isSystem)
            m_own.remove(of);
    };
    for (const KeyAction owner : owners)
        choose(owner, {});
    choose(action, wanted);
    for (const KeyAction owner : owners)
        Q_EMIT changed(owner);
    Q_EMIT changed(action);
}

void KeyMap::setSystem(KeyAction action, bool isWanted)
{
    const KeyActionInfo &info = infoOf(action);
    if (!info.canBeSystem || isSystem(action) == isWanted)
        return;
    Choice &choice = m_own[action];
    choice.isSystem = isWanted;
    if (isWanted == info.isSystemAtFirst)
        choice.isSystem.reset();
    if (!choice.key && !choice.isSystem)
        m_own.remove(action);
    Q_EMIT changed(action);
}

void KeyMap::reset()
{
    const QHash<KeyAction, Choice> old = std::exchange(m_own, {});
    for (auto it = old.cbegin(); it != old.cend(); ++it)
        Q_EMIT changed(it.key());
}

QVariantMap KeyMap::saved() const
{
    QVariantMap saved;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it) {
        const QString id{infoOf(it.key()).id};
        if (it->key)
            saved.insert(id, it->key->toString(QKeySequence::PortableText));
        if (it->isSystem)
            saved.insert(id + u".system"_s, *it->isSystem);
    }
    return saved;
}

void KeyMap::restore(const QVariantMap &saved)
{
    reset();
    for (const KeyActionInfo &info : keyActions()) {
        const QString id{info.id};
        // First those that have none, so that nothing is taken from an action twice.
        if (saved.contains(id) && saved.value(id).toString().isEmpty())
            setKey(info.action, {});
    }
    for (const KeyActionInfo &info : keyActions()) {
        const QString id{info.id};
        const auto key = QKeySequence::fromString(saved.value(id).toString());
        if (!key.isEmpty())
            setKey(info.action, key);
        if (const QVariant system = saved.value(id + u".system"_s); system.isValid())
            setSystem(info.action, system.toBool());
    }
}

void KeyMap::press(KeyAction action)
{
    const QKeySequence pressed = key(action);
    for (const auto &[context, take] : std::as_const(m_takers)) {
        if (context && take(pressed))
            return;
    }
    trigger(action);
}

void KeyMap::takeFirst(QObject *context, Taker take)
{
    m_takers.removeIf([](const auto &known) { return known.first.isNull(); });
    m_takers.append({context, std::move(take)});
}

QShortcut *KeyMap::makeShortcut(KeyAction action, QWidget *where, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(key(action), where);
    shortcut->setContext(context);
    shortcut->setAutoRepeat(false);
    connect(this, &KeyMap::changed, shortcut, [this, action, shortcut](KeyAction which) {
        if (which == action)
            shortcut->setKey(key(action));
    });
    return shortcut;
}

} // namespace vigie::ui
