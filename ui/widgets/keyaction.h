// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLatin1StringView>
#include <QList>
#include <QString>

namespace vigie::ui {

//! What a key can do; each has one line in the table of the source, in the order of the
//! enumerators.
enum class KeyAction {
    Answer,
    AnswerWhileTyping,
    HangUp,
    Hold,
    Keypad,
    Transfer,
    DirectTransfer,
    CompleteTransfer,
    Conference,
    Recording,
    DialField,
    DialSelection,
    OneKey,
    DialWithValues,
    ReadyOrPause,
    StateMenu,
    TakeBackState,
    LeaveQueue,
    StarQueue,
    Undo,
    SaveCallback,
    Find,
    Favourite,
    Customer,
    ManyUsers,
    NextBulkStep,
    TransferToColleague,
    MessageColleague,
    MuteParticipant,
    DeafenParticipant,
    RemoveParticipant,
    OperatorCall,
    OperatorTransfer,
    OperatorTalkFirst,
    OperatorIncoming,
    OperatorHold,
    OperatorHangUp,
    OperatorHeld,
    Redo,
    SelectAll,
    PauseAgents,
    ReadyAgents,
    LogInAgents,
    LogOutAgents,
    ListenToAgent,
    CallAgent,
    GroupTotals,
    EditMembers,
    CutTile,
    CopyTile,
    PasteTile,
    RemoveTile,
    ImportCallbacks,
    DownloadTickets,
    AcknowledgeAlarm,
    Wallboard,
    AllKeys,
    MiniBar,
    EventConsole,
    CopyMessage,
    CloseTab,
    Close
};

//! Headings of the overview, in its order.
enum class KeyGroup { Calls, Agent, Pages, Switchboard, Floor, Window };

//! Where a key means its action: in the whole window, or while the focus is in one part of it.
enum class KeyScope {
    Everywhere,
    TransferQuestion,
    StateButton,
    MyQueues,
    AllQueues,
    Colleagues,
    Contacts,
    History,
    Conference,
    Console,
    FloorAgents,
    FloorQueues,
    FloorGrid,
    FloorCallbacks,
    Switchboard //!< Its page on screen: its keys come before those of the window.
};

//! What is known of an action before anyone chose another key for it.
struct KeyActionInfo
{
    KeyAction action{};
    QLatin1StringView id{}; //!< In the settings' file: never changes.
    KeyGroup group{};
    QKeySequence firstKey{};
    KeyScope scope = KeyScope::Everywhere;
    bool canBeSystem = false; //!< It may work while another program is in front.
    bool isSystemAtFirst = false;
};

//! Keys that are the same everywhere and that nobody can give to something else.
struct FixedKey
{
    QList<QKeySequence> keys{};
    QString shown{};
    QString text{};
};

const QList<KeyActionInfo> &keyActions(); //!< All of them, in the order of the overview.
const KeyActionInfo &infoOf(KeyAction action);
//! One key cannot have both: there is a place where it would mean either.
bool keysMeet(KeyAction one, KeyAction other);
QString textOf(KeyAction action); //!< Translated: "Answer".
QString textOf(KeyGroup group); //!< Translated: "Calls".
QList<FixedKey> fixedKeys(); //!< Translated.
//! The fixed key's translated use if \a key is one of them: "Go to the next control".
QString fixedUseOf(const QKeySequence &key);
//! Caps to draw: "Ctrl", "Shift", "D", in the words of the language.
QStringList keyCaps(const QKeySequence &key);

} // namespace vigie::ui
