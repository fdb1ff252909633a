// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/verbinfo.h"

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    const OptionInfo json{"json"_L1, {}, "Write JSON instead of a table, one array."_L1};
    const OptionInfo filter{"filter"_L1, "TEXT"_L1,
                            "Only rows that hold this text, whatever its letter case."_L1};

    QList<VerbInfo> lookVerbs()
    {
        const VerbGroup group = VerbGroup::Look;
        return {
            {"watch"_L1,
             {},
             "Print each message of the server, one a line"_L1,
             group,
             true,
             "Each message is printed as it was received, at once. The same subscriptions as the\n"
             "desktop's are made, so that all that this login may hear is heard. After a loss of "
             "the\n"
             "connection it is made again, which standard error tells. Ends by Ctrl-C."_L1,
             {{"types"_L1, "A,B"_L1, "Only messages of these types (see messages)."_L1},
              {"for"_L1, "SECONDS"_L1, "End after this time."_L1},
              {"count"_L1, "N"_L1, "End after this many printed messages."_L1},
              {"callers"_L1, {}, "Hear of the callers who wait in each queue, too."_L1},
              {"bare"_L1, {}, "Ask for nothing: only what the server tells unasked."_L1},
              {"all"_L1, {}, "Print the answers to the heartbeat, too."_L1}}},
            {"queues"_L1,
             {},
             "The queues and their figures of today"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"agents"_L1,
             {},
             "The agents, their state and its time"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"members"_L1,
             {},
             "Who serves which queue with which penalty"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"calls"_L1, {}, "The calls of the own line"_L1, group, true, {}, {json, filter}},
            {"callers"_L1,
             "[QUEUE]"_L1,
             "Who waits in the queues, or in one"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"callbacks"_L1,
             {},
             "The callback requests that are open"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"statuses"_L1,
             {},
             "The presence statuses: what pause takes as a reason"_L1,
             group,
             true,
             {},
             {json, filter}},
            {"me"_L1,
             {},
             "Who is signed in: agent, line, forwards, rights"_L1,
             group,
             true,
             {},
             {json}},
        };
    }

    QList<VerbInfo> agentVerbs()
    {
        const VerbGroup group = VerbGroup::Agent;
        return {
            {"login"_L1,
             "[PHONE]"_L1,
             "Log the agent in on a line"_L1,
             group,
             true,
             "Without PHONE the line is that of --phone or VIGIE_PHONE."_L1,
             {{"move"_L1, {}, "When logged in on another line, log out there first."_L1},
              {"take-line"_L1, {}, "When the line is another agent's, take it."_L1}}},
            {"logout"_L1, {}, "Log the agent out"_L1, group},
            {"pause"_L1, "[REASON]"_L1, "Pause the agent; see statuses for the reasons"_L1, group},
            {"ready"_L1, "[STATUS]"_L1, "End a pause or the wrap-up"_L1, group},
            {"join"_L1, "QUEUE [PENALTY]"_L1, "Enter a queue, or change the penalty in it"_L1,
             group, true, "QUEUE is an id, a technical name or a shown name."_L1},
            {"leave"_L1, "QUEUE"_L1, "Leave a queue"_L1, group, true,
             "QUEUE is an id, a technical name or a shown name."_L1},
            {"record"_L1, "pause|resume"_L1, "Pause or resume the recording of the call"_L1, group},
        };
    }

    QList<VerbInfo> phoneVerbs()
    {
        const VerbGroup group = VerbGroup::Phone;
        return {
            {"dial"_L1, "NUMBER"_L1, "Call a number from the own line"_L1, group, true,
             "With a call up it is held first, as by transfer --attended."_L1},
            {"answer"_L1, {}, "Answer the ringing call"_L1, group},
            {"hangup"_L1, {}, "End the call, or refuse the ringing one"_L1, group},
            {"hold"_L1, {}, "Hold the call"_L1, group},
            {"resume"_L1, {}, "Take the held call back"_L1, group},
            {"transfer"_L1,
             "NUMBER"_L1,
             "Pass the call on; --attended speaks first"_L1,
             group,
             true,
             {},
             {{"attended"_L1, {}, "Speak to NUMBER first, then complete or cancel."_L1}}},
            {"complete"_L1, {}, "Connect the two parties of an attended transfer"_L1, group},
            {"cancel"_L1, {}, "End the consultation of an attended transfer"_L1, group},
            {"conference"_L1, {}, "Join the two calls into one"_L1, group},
            {"dtmf"_L1, "KEYS"_L1, "Send key tones (web phones); nothing confirms them"_L1, group},
        };
    }

    QList<VerbInfo> personVerbs()
    {
        const VerbGroup group = VerbGroup::Person;
        return {
            {"dnd"_L1, "on|off"_L1, "Do not disturb"_L1, group},
            {"forward"_L1, "unc|na|busy on|off [NUMBER]"_L1,
             "Forward all calls (unc), unanswered (na) or busy ones"_L1, group, true,
             "With off the number may be left out: the one known stays noted."_L1},
            {"status"_L1, "NAME"_L1, "Change the presence; see statuses"_L1, group},
        };
    }

    QList<VerbInfo> callbackVerbs()
    {
        const VerbGroup group = VerbGroup::Callbacks;
        return {
            {"take"_L1, "CALLBACK"_L1, "Take a callback request"_L1, group, true,
             "CALLBACK is the uuid that callbacks shows, or its first characters."_L1},
            {"release"_L1, "CALLBACK"_L1, "Give a request back"_L1, group},
            {"start"_L1, "CALLBACK [NUMBER]"_L1, "Call a request's number; prints the ticket"_L1,
             group, true,
             "Without NUMBER the request's own is called, the mobile one if it has no other."_L1},
            {"finish"_L1,
             "TICKET NoAnswer|Answered|Fax|Email|Callback [COMMENT]"_L1,
             "Save the outcome on a ticket"_L1,
             group,
             true,
             {},
             {{"due"_L1, "DATE"_L1, "Callback: the day of the next try, YYYY-MM-DD."_L1},
              {"period"_L1, "UUID"_L1, "Callback: the preferred period; goes with --due."_L1}}},
        };
    }

    QList<VerbInfo> rawVerbs()
    {
        const VerbGroup group = VerbGroup::Raw;
        return {
            {"send"_L1,
             "[COMMAND] [KEY=VALUE...]"_L1,
             "Send any command"_L1,
             group,
             true,
             "See commands for names and arguments. Lists are separated by commas, memberships "
             "are\n"
             "7:1,9:0 (queue:penalty), an object is JSON or variables.crm=42. The server confirms "
             "no\n"
             "command: send waits until it has answered a ping behind it, and fails when it said\n"
             "\"Error\"."_L1,
             {{"raw"_L1, "JSON"_L1, "Send this object; \"claz\":\"web\" is added when missing."_L1},
              {"wait"_L1, "TYPE[:SECONDS]"_L1, "Print the first such message (5 s)."_L1},
              {"dry-run"_L1, {}, "Print the frame and connect to nothing."_L1}}},
            {"rest"_L1,
             "[METHOD] [KEY=VALUE...]"_L1,
             "Call a method of XuC's REST interface"_L1,
             group,
             true,
             "Without METHOD all methods are listed. A call that needs a token signs in first; a\n"
             "password that a call takes is asked for like the one of a sign-in. The answer is\n"
             "printed as it came."_L1,
             {{"json"_L1, {}, "Write the list of methods as JSON."_L1}}},
            {"xci"_L1,
             "login|list|free|create|change|delete|sync|bulk|audit [WHAT] [KEY=VALUE...]"_L1,
             "Administer users across XiVOs; --server is the XCI"_L1,
             group,
             true,
             "list xivos|entities|users|templates|administrators; users of one by entity=ID.\n"
             "free ENTITY lists its free numbers. create, change, delete of a user, template,\n"
             "entity or administrator; create of a xivo. Which one: id=N, of an entity entity=ID.\n"
             "bulk FILE tells what each line of a table comes to (- is standard input), and\n"
             "carries it out with --apply. A password is written as password=- or ctiPassword=-\n"
             "and read from the next line of standard input. audit lists what was changed from "
             "this\n"
             "computer, the latest first, at --server alone if it is given: words=..., from=DAY,\n"
             "until=DAY, most=N. The manual lists the keys."_L1,
             {{"json"_L1, {}, "Write JSON instead of a table."_L1},
              {"csv"_L1, {}, "audit: write a table for a spreadsheet."_L1},
              {"apply"_L1, {}, "bulk: send what the dry run says."_L1},
              {"roll-back"_L1,
               {},
               "bulk --apply: unless all went well, remove what was created."_L1},
              {"audit"_L1, "FILE"_L1, "bulk --apply: append what was done, as lines of JSON."_L1}},
             "audit"_L1},
            {"commands"_L1,
             "[COMMAND]"_L1,
             "Every command, its arguments and their types"_L1,
             group,
             false,
             {},
             {json}},
            {"messages"_L1,
             "[MESSAGE]"_L1,
             "Every message that is understood, and its fields"_L1,
             group,
             false,
             {},
             {json}},
        };
    }

    QList<VerbInfo> toolVerbs()
    {
        const VerbGroup group = VerbGroup::Tools;
        return {
            {"remember"_L1,
             {},
             "Store the password in the system's keychain"_L1,
             group,
             true,
             "It is tried against the server first. Then --keychain uses it."_L1},
            {"forget"_L1, {}, "Remove the password from the keychain"_L1, group},
            {"completion"_L1, "bash|zsh|fish"_L1, "Print the completion for a shell"_L1, group,
             false},
            {"help"_L1, "[VERB]"_L1, "Explain a verb"_L1, group, false},
        };
    }

} // namespace

const QList<VerbInfo> &verbs()
{
    static const QList<VerbInfo> all = lookVerbs() + agentVerbs() + phoneVerbs() + personVerbs()
        + callbackVerbs() + rawVerbs() + toolVerbs();
    return all;
}

const QList<OptionInfo> &commonOptions()
{
    static const QList<OptionInfo> all{
        {"server"_L1, "URL"_L1, "The XuC (or VIGIE_SERVER); https:// when not written."_L1},
        {"login"_L1, "NAME"_L1, "Who signs in (or VIGIE_LOGIN)."_L1},
        {"phone"_L1, "NUMBER"_L1, "The agent's line (or VIGIE_PHONE)."_L1},
        {"password-stdin"_L1, {}, "Read the password from the first line of standard input."_L1},
        {"keychain"_L1, {}, "Take the password from the system's keychain (see remember)."_L1},
        {"allow-clear-text"_L1, {}, "Accept http:// to another machine."_L1},
        {"pin"_L1, "SHA256"_L1,
         "The only certificate to accept, by fingerprint (or VIGIE_PIN)."_L1},
        {"ca"_L1, "FILE"_L1,
         "Authorities to believe besides the system's, in PEM form (or VIGIE_CA)."_L1},
        {"verbose"_L1, {}, "Tell on standard error what the session does."_L1},
        {"help"_L1, {}, "Explain the verb, or all of them."_L1},
        {"version"_L1, {}, "Print the version."_L1},
    };
    return all;
}

} // namespace vigie::cli
