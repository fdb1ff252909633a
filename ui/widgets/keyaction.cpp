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
        case KeyAction::DirectTransfer:
            return tr("Transfer without talking first");
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
        case KeyAction::TakeBackState:
            return tr("Take back a pause to come");
        case KeyAction::LeaveQueue:
            return tr("Leave a queue");
        case KeyAction::StarQueue:
            return tr("Keep a queue on top");
        case KeyAction::Undo:
            return tr("Undo the last change");
        case KeyAction::SaveCallback:
            return tr("Save a callback's result");
        case KeyAction::Find:
            return tr("Find, filter");
        case KeyAction::Favourite:
            return tr("Favourite contact");
        case KeyAction::Customer:
            return tr("Customer of a past call");
        case KeyAction::ManyUsers:
            return tr("Many users at once");
        case KeyAction::NextBulkStep:
            return tr("Many users: go on to the next step");
        case KeyAction::TransferToColleague:
            return tr("Transfer to a colleague");
        case KeyAction::MessageColleague:
            return tr("Write to a colleague");
        case KeyAction::MuteParticipant:
            return tr("Mute a participant");
        case KeyAction::DeafenParticipant:
            return tr("Cut a participant's sound");
        case KeyAction::RemoveParticipant:
            return tr("Remove a participant");
        case KeyAction::OperatorCall:
            return tr("Call the number", "switchboard");
        case KeyAction::OperatorTransfer:
            return tr("Transfer to the number", "switchboard");
        case KeyAction::OperatorTalkFirst:
            return tr("Talk first, then complete", "switchboard");
        case KeyAction::OperatorIncoming:
            return tr("Go to the incoming callers");
        case KeyAction::OperatorHold:
            return tr("Put on hold", "switchboard");
        case KeyAction::OperatorHangUp:
            return tr("Hang up", "switchboard");
        case KeyAction::OperatorHeld:
            return tr("Go to the callers on hold");
        case KeyAction::Redo:
            return tr("Make an undone change again");
        case KeyAction::SelectAll:
            return tr("Select all agents shown");
        case KeyAction::PauseAgents:
            return tr("Pause agents");
        case KeyAction::ReadyAgents:
            return tr("Make agents ready");
        case KeyAction::LogInAgents:
            return tr("Log agents in");
        case KeyAction::LogOutAgents:
            return tr("Log agents out");
        case KeyAction::ListenToAgent:
            return tr("Listen to an agent");
        case KeyAction::CallAgent:
            return tr("Call an agent");
        case KeyAction::GroupTotals:
            return tr("Totals of each group");
        case KeyAction::EditMembers:
            return tr("Edit a queue's members");
        case KeyAction::CutTile:
            return tr("Take tiles along, to move them");
        case KeyAction::CopyTile:
            return tr("Take tiles along, to add them elsewhere");
        case KeyAction::PasteTile:
            return tr("Put the tiles taken along here");
        case KeyAction::RemoveTile:
            return tr("Take tiles out of the queue");
        case KeyAction::ImportCallbacks:
            return tr("Import callbacks into the list");
        case KeyAction::DownloadTickets:
            return tr("Download the list's tickets");
        case KeyAction::AcknowledgeAlarm:
            return tr("Acknowledge the alarms");
        case KeyAction::Wallboard:
            return tr("Wallboard");
        case KeyAction::AllKeys:
            return tr("All keys");
        case KeyAction::MiniBar:
            return tr("Mini bar");
        case KeyAction::EventConsole:
            return tr("Event console");
        case KeyAction::CopyMessage:
            return tr("Copy a message of the console");
        case KeyAction::CloseTab:
            return tr("Close a tab");
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
        case KeyGroup::Pages:
            return tr("Lists and pages", "group of keys");
        case KeyGroup::Switchboard:
            return tr("Switchboard", "group of keys");
        case KeyGroup::Floor:
            return tr("Floor", "group of keys");
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
    constexpr auto everywhere = KeyScope::Everywhere;
    constexpr auto desk = KeyScope::Switchboard;
    static const QList<KeyActionInfo> all{
        {Answer, "answer"_L1, Calls, Qt::Key_F2, everywhere, true, true},
        {AnswerWhileTyping, "answerWhileTyping"_L1, Calls, Qt::CTRL | Qt::Key_F2},
        {HangUp, "hangUp"_L1, Calls, Qt::Key_F8, everywhere, true, true},
        {Hold, "hold"_L1, Calls, Qt::Key_F7, everywhere, true},
        {Keypad, "keypad"_L1, Calls, Qt::Key_F4},
        {Transfer, "transfer"_L1, Calls, Qt::Key_F5, everywhere, true},
        {DirectTransfer, "directTransfer"_L1, Calls, Qt::CTRL | Qt::Key_Return,
         KeyScope::TransferQuestion},
        {CompleteTransfer, "completeTransfer"_L1, Calls, Qt::Key_F6, everywhere, true},
        {Conference, "conference"_L1, Calls, Qt::SHIFT | Qt::Key_F6},
        {Recording, "recording"_L1, Calls, Qt::Key_F10, everywhere, true},
        {DialField, "dialField"_L1, Calls, Qt::Key_F3, everywhere, true},
        {DialSelection, "dialSelection"_L1, Calls, Qt::CTRL | Qt::SHIFT | Qt::Key_D, everywhere,
         true, true},
        {OneKey, "oneKey"_L1, Calls, Qt::CTRL | Qt::SHIFT | Qt::Key_Space, everywhere, true},
        {DialWithValues, "dialWithValues"_L1, Calls, Qt::SHIFT | Qt::Key_F3},
        {ReadyOrPause, "readyOrPause"_L1, Agent, Qt::Key_F9, everywhere, true, true},
        {StateMenu, "stateMenu"_L1, Agent, Qt::SHIFT | Qt::Key_F9},
        {TakeBackState, "takeBackState"_L1, Agent, Qt::Key_Delete, KeyScope::StateButton},
        {LeaveQueue, "leaveQueue"_L1, Agent, Qt::Key_Delete, KeyScope::MyQueues},
        {StarQueue, "starQueue"_L1, Agent, Qt::Key_Asterisk, KeyScope::AllQueues},
        {Undo, "undo"_L1, Agent, Qt::CTRL | Qt::Key_Z},
        {SaveCallback, "saveCallback"_L1, Agent, Qt::CTRL | Qt::Key_S},
        {Find, "find"_L1, Pages, Qt::CTRL | Qt::Key_F},
        {Favourite, "favourite"_L1, Pages, Qt::CTRL | Qt::Key_D, KeyScope::Contacts},
        {Customer, "customer"_L1, Pages, Qt::Key_C, KeyScope::History},
        {ManyUsers, "manyUsers"_L1, Pages, Qt::CTRL | Qt::SHIFT | Qt::Key_U},
        {NextBulkStep, "nextBulkStep"_L1, Pages, Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
        {TransferToColleague, "transferToColleague"_L1, Pages, Qt::Key_T, KeyScope::Colleagues},
        {MessageColleague, "messageColleague"_L1, Pages, Qt::Key_M, KeyScope::Colleagues},
        {MuteParticipant, "muteParticipant"_L1, Pages, Qt::Key_M, KeyScope::Conference},
        {DeafenParticipant, "deafenParticipant"_L1, Pages, Qt::Key_D, KeyScope::Conference},
        {RemoveParticipant, "removeParticipant"_L1, Pages, Qt::Key_Delete, KeyScope::Conference},
        {OperatorCall, "operatorCall"_L1, Switchboard, Qt::Key_F3, desk},
        {OperatorTransfer, "operatorTransfer"_L1, Switchboard, Qt::Key_F4, desk},
        {OperatorTalkFirst, "operatorTalkFirst"_L1, Switchboard, Qt::Key_F5, desk},
        {OperatorIncoming, "operatorIncoming"_L1, Switchboard, Qt::Key_F6, desk},
        {OperatorHold, "operatorHold"_L1, Switchboard, Qt::Key_F7, desk},
        {OperatorHangUp, "operatorHangUp"_L1, Switchboard, Qt::Key_F8, desk},
        {OperatorHeld, "operatorHeld"_L1, Switchboard, Qt::Key_F9, desk},
        {Redo, "redo"_L1, Floor, Qt::CTRL | Qt::SHIFT | Qt::Key_Z},
        {SelectAll, "selectAll"_L1, Floor, Qt::CTRL | Qt::Key_A, KeyScope::FloorAgents},
        {PauseAgents, "pauseAgents"_L1, Floor, Qt::Key_P, KeyScope::FloorAgents},
        {ReadyAgents, "readyAgents"_L1, Floor, Qt::Key_R, KeyScope::FloorAgents},
        {LogInAgents, "logInAgents"_L1, Floor, Qt::Key_I, KeyScope::FloorAgents},
        {LogOutAgents, "logOutAgents"_L1, Floor, Qt::Key_O, KeyScope::FloorAgents},
        {ListenToAgent, "listenToAgent"_L1, Floor, Qt::Key_L, KeyScope::FloorAgents},
        {CallAgent, "callAgent"_L1, Floor, Qt::Key_C, KeyScope::FloorAgents},
        {GroupTotals, "groupTotals"_L1, Floor, Qt::Key_G, KeyScope::FloorAgents},
        {EditMembers, "editMembers"_L1, Floor, Qt::Key_E, KeyScope::FloorQueues},
        {CutTile, "cutTile"_L1, Floor, Qt::CTRL | Qt::Key_X, KeyScope::FloorGrid},
        {CopyTile, "copyTile"_L1, Floor, Qt::CTRL | Qt::Key_C, KeyScope::FloorGrid},
        {PasteTile, "pasteTile"_L1, Floor, Qt::CTRL | Qt::Key_V, KeyScope::FloorGrid},
        {RemoveTile, "removeTile"_L1, Floor, Qt::Key_Delete, KeyScope::FloorGrid},
        {ImportCallbacks, "importCallbacks"_L1, Floor, Qt::Key_I, KeyScope::FloorCallbacks},
        {DownloadTickets, "downloadTickets"_L1, Floor, Qt::Key_T, KeyScope::FloorCallbacks},
        {AcknowledgeAlarm, "acknowledgeAlarm"_L1, Floor, Qt::CTRL | Qt::SHIFT | Qt::Key_K},
        {Wallboard, "wallboard"_L1, Floor, Qt::Key_F11},
        {AllKeys, "allKeys"_L1, Window, Qt::Key_F1},
        {MiniBar, "miniBar"_L1, Window, Qt::CTRL | Qt::Key_M, everywhere, true},
        {EventConsole, "eventConsole"_L1, Window, Qt::CTRL | Qt::SHIFT | Qt::Key_E},
        {CopyMessage, "copyMessage"_L1, Window, Qt::CTRL | Qt::Key_C, KeyScope::Console},
        {CloseTab, "closeTab"_L1, Window, Qt::CTRL | Qt::Key_W},
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

bool keysMeet(KeyAction one, KeyAction other)
{
    const KeyScope a = infoOf(one).scope;
    const KeyScope b = infoOf(other).scope;
    if (a == b)
        return true;
    // The window's keys reach into every part of it, except where the switchboard's go first.
    const bool isAnySwitchboards = a == KeyScope::Switchboard || b == KeyScope::Switchboard;
    return (a == KeyScope::Everywhere || b == KeyScope::Everywhere) && !isAnySwitchboards;
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
