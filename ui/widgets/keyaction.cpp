// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyaction.h"

#include <QCoreApplication>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    class KeyWords
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::KeyWords)

    public:
        static QString of(KeyAction action);
        static QString of(KeyGroup group);
        static QList<FixedKey> fixed();
    };

    // Words of one or two words each: they stand in a narrow column and as tooltips.
    QString KeyWords::of(KeyAction action)
    {
        switch (action) {
        case KeyAction::Answer:
            return tr("Answer", "verb");
        case KeyAction::AnswerWhileTyping:
            return tr("Answer, also while typing");
        case KeyAction::HangUp:
            return tr("Hang up, decline");
        case KeyAction::Hold:
            return tr("Hold, resume");
        case KeyAction::Keypad:
            return tr("Keypad");
        case KeyAction::Transfer:
            return tr("Transfer", "verb");
        case KeyAction::CompleteTransfer:
            return tr("Complete transfer");
        case KeyAction::Conference:
            return tr("Make a conference");
        case KeyAction::Recording:
            return tr("Pause the recording");
        case KeyAction::DialField:
            return tr("Name or number");
        case KeyAction::DialSelection:
            return tr("Dial the selection");
        case KeyAction::OneKey:
            return tr("Answer, hang up or dial");
        case KeyAction::DialWithValues:
            return tr("Call with values");
        case KeyAction::ReadyOrPause:
            return tr("Ready, pause");
        case KeyAction::StateMenu:
            return tr("Choose a state");
        case KeyAction::LeaveQueue:
            return tr("Leave a queue");
        case KeyAction::Undo:
            return tr("Undo entering or leaving a queue");
        case KeyAction::SaveCallback:
            return tr("Save a callback's result");
        case KeyAction::AllKeys:
            return tr("All keys");
        case KeyAction::MiniBar:
            return tr("Mini bar");
        case KeyAction::EventConsole:
            return tr("Event console");
        case KeyAction::Close:
            return tr("Close Vigie");
        }
        return {};
    }

    QString KeyWords::of(KeyGroup group)
    {
        switch (group) {
        case KeyGroup::Calls:
            return tr("Calls", "group of keys");
        case KeyGroup::Agent:
            return tr("State and queues", "group of keys");
        case KeyGroup::Window:
            return tr("Window", "group of keys");
        }
        return {};
    }

    QList<FixedKey> KeyWords::fixed()
    {
        QList<QKeySequence> places;
        for (int digit = 1; digit <= 6; ++digit)
            places.append(QKeySequence(int(Qt::CTRL) | (Qt::Key_0 + digit)));
        return {
            {{Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab},
             QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText),
             tr("Go to the next control")},
            {{Qt::Key_Escape},
             QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
             tr("Close a menu or a dialog, cancel a transfer")},
            {{Qt::CTRL | Qt::Key_Tab, Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
             QKeySequence(Qt::CTRL | Qt::Key_Tab).toString(QKeySequence::NativeText),
             tr("Go to the next tab")},
            {places,
             QKeySequence(Qt::CTRL | Qt::Key_1).toString(QKeySequence::NativeText) + u" – 6"_s,
             tr("Go to a place of the rail")},
            {{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space},
             QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
             tr("Do what the focus is on")},
        };
    }

} // namespace

const QList<KeyActionInfo> &keyActions()
{
    using enum KeyAction;
    using enum KeyGroup;
    static const QList<KeyActionInfo> all{
        {Answer, "answer"_L1, Calls, Qt::Key_F2, true, true},
        {AnswerWhileTyping, "answerWhileTyping"_L1, Calls, Qt::CTRL | Qt::Key_F2},
        {HangUp, "hangUp"_L1, Calls, Qt::Key_F8, true, true},
        {Hold, "hold"_L1, Calls, Qt::Key_F7, true},
        {Keypad, "keypad"_L1, Calls, Qt::Key_F4},
        {Transfer, "transfer"_L1, Calls, Qt::Key_F5, true},
        {CompleteTransfer, "completeTransfer"_L1, Calls, Qt::Key_F6, true},
        {Conference, "conference"_L1, Calls, Qt::SHIFT | Qt::Key_F6},
        {Recording, "recording"_L1, Calls, Qt::Key_F10, true},
        {DialField, "dialField"_L1, Calls, Qt::Key_F3, true},
        {DialSelection, "dialSelection"_L1, Calls, Qt::CTRL | Qt::SHIFT | Qt::Key_D, true, true},
        {OneKey, "oneKey"_L1, Calls, Qt::CTRL | Qt::SHIFT | Qt::Key_Space, true},
        {DialWithValues, "dialWithValues"_L1, Calls, Qt::SHIFT | Qt::Key_F3},
        {ReadyOrPause, "readyOrPause"_L1, Agent, Qt::Key_F9, true, true},
        {StateMenu, "stateMenu"_L1, Agent, Qt::SHIFT | Qt::Key_F9},
        {LeaveQueue, "leaveQueue"_L1, Agent, Qt::Key_Delete},
        {Undo, "undo"_L1, Agent, Qt::CTRL | Qt::Key_Z},
        {SaveCallback, "saveCallback"_L1, Agent, Qt::CTRL | Qt::Key_S},
        {AllKeys, "allKeys"_L1, Window, Qt::Key_F1},
        {MiniBar, "miniBar"_L1, Window, Qt::CTRL | Qt::Key_M, true},
        {EventConsole, "eventConsole"_L1, Window, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {Close, "close"_L1, Window, Qt::CTRL | Qt::Key_Q},
    };
    return all;
}

const KeyActionInfo &infoOf(KeyAction action)
{
    const KeyActionInfo &info = keyActions().at(int(action));
    Q_ASSERT(info.action == action);
    return info;
}

QString textOf(KeyAction action)
{
    return KeyWords::of(action);
}

QString textOf(KeyGroup group)
{
    return KeyWords::of(group);
}

QList<FixedKey> fixedKeys()
{
    return KeyWords::fixed();
}

QString fixedUseOf(const QKeySequence &key)
{
    const QList<FixedKey> all = fixedKeys();
    for (const FixedKey &each : all) {
        if (each.keys.contains(key))
            return each.text;
    }
    return {};
}

QStringList keyCaps(const QKeySequence &key)
{
    // "Ctrl++" is Ctrl and the plus key.
    QString text = key.toString(QKeySequence::NativeText);
    const bool hasPlus = text.endsWith(u'+');
    if (hasPlus)
        text.chop(1);
    QStringList caps = text.split(u'+', Qt::SkipEmptyParts);
    if (hasPlus)
        caps.append(u"+"_s);
    return caps;
}

} // namespace vigie::ui
