// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/callwords.h"

#include "center/queuewaits.h"
#include "telephony/phonenumber.h"
#include "ui/widgets/format.h"

namespace vigie::ui {

using telephony::Obstacle;
using telephony::Situation;
using telephony::Verb;

QString CallWords::verb(Verb verb)
{
    switch (verb) {
    case Verb::Dial:
        //: Button: call that number.
        return tr("Call", "verb");
    case Verb::Answer:
        return tr("Answer", "verb");
    case Verb::HangUp:
        return tr("Hang up");
    case Verb::Hold:
        //: Button: put the call on hold.
        return tr("Hold", "verb");
    case Verb::Resume:
        //: Button: take the held call back.
        return tr("Resume", "verb");
    case Verb::DirectTransfer:
        //: Button: transfer without talking to the third party.
        return tr("Transfer now");
    case Verb::AttendedTransfer:
        //: Button: call the third party before the transfer.
        return tr("Talk first");
    case Verb::CompleteTransfer:
        //: Button: complete the transfer.
        return tr("Complete", "verb");
    case Verb::CancelTransfer:
        //: Button: cancel the transfer.
        return tr("Cancel", "transfer");
    case Verb::Conference:
        return tr("Conference");
    case Verb::Dtmf:
        return tr("Keypad");
    }
    return {};
}

QString CallWords::inProgress(Verb verb)
{
    switch (verb) {
    case Verb::Dial:
    case Verb::AttendedTransfer:
        return tr("Calling", "in progress");
    case Verb::Answer:
        return tr("Answering", "in progress");
    case Verb::HangUp:
        return tr("Hanging up", "in progress");
    case Verb::Hold:
        return tr("Holding", "in progress");
    case Verb::Resume:
        return tr("Resuming", "in progress");
    case Verb::DirectTransfer:
    case Verb::CompleteTransfer:
        return tr("Transferring", "in progress");
    case Verb::CancelTransfer:
        return tr("Cancelling", "in progress");
    case Verb::Conference:
        return tr("Joining", "in progress");
    case Verb::Dtmf:
        break;
    }
    return {};
}

QString CallWords::notConfirmed(Verb verb)
{
    switch (verb) {
    case Verb::Dial:
    case Verb::AttendedTransfer:
        return tr("Call not confirmed");
    case Verb::Answer:
        return tr("Answer not confirmed");
    case Verb::HangUp:
        return tr("Hang-up not confirmed");
    case Verb::Hold:
        return tr("Hold not confirmed");
    case Verb::Resume:
        return tr("Resume not confirmed");
    case Verb::DirectTransfer:
    case Verb::CompleteTransfer:
        return tr("Transfer not confirmed");
    case Verb::CancelTransfer:
        return tr("Cancel not confirmed");
    case Verb::Conference:
        return tr("Conference not confirmed");
    case Verb::Dtmf:
        break;
    }
    return {};
}

QString CallWords::phoneCannot(const Situation &situation)
{
    const bool isConsulting = situation.calls.size() > 1;
    if (situation.phoneModel.isEmpty()) {
        return isConsulting ? tr("This phone has no conference. Complete or cancel.")
                            : tr("This phone has no conference. Use an attended transfer.");
    }
    if (isConsulting) {
        //: %1 is a phone model, such as Yealink T46.
        return tr("%1 has no conference. Complete or cancel.").arg(situation.phoneModel);
    }
    //: %1 is a phone model, such as Yealink T46.
    return tr("%1 has no conference. Use an attended transfer.").arg(situation.phoneModel);
}

QString CallWords::reason(Obstacle obstacle, Verb verb, const Situation &situation)
{
    switch (obstacle) {
    case Obstacle::None:
        return {};
    case Obstacle::LinkDown:
        return tr("No link to the server. Use the keys of your phone.");
    case Obstacle::NoLine:
        return tr("You have no phone line. Ask your administrator for one.");
    case Obstacle::NoCall:
        return tr("There is no call.");
    case Obstacle::NotRinging:
        return tr("No call is ringing.");
    case Obstacle::NotTalking:
        return tr("You are not in conversation.");
    case Obstacle::NotOnHold:
        return tr("No call is on hold.");
    case Obstacle::AlreadyConsulting:
        return tr("You have a second call already. Complete or cancel it first.");
    case Obstacle::NoSecondCall:
        return verb == Verb::Conference
            ? tr("There is no second call to join. Use Transfer, Talk first.")
            : tr("There is no second call.");
    case Obstacle::SecondCallRinging:
        return tr("The second party has not answered yet.");
    case Obstacle::RingingFirst:
        return tr("Answer or decline the ringing call first.");
    case Obstacle::PhoneCannot:
        return phoneCannot(situation);
    case Obstacle::NotWebRtc:
        return tr("Key tones leave from a web phone only. Use the keys of your phone.");
    case Obstacle::InConference:
        return tr("The calls are joined already.");
    case Obstacle::NoNumber:
        return tr("Type the number to call.");
    }
    return {};
}

QString CallWords::waited(const center::QueueWait &wait)
{
    //: Of a caller, how long in the queue before it rang here.
    return tr("waited %1").arg(formatDuration(wait.waited));
}

QString CallWords::party(const telephony::Call &call)
{
    if (!call.otherName.isEmpty())
        return call.otherName;
    if (!call.otherNumber.isEmpty())
        return telephony::grouped(call.otherNumber);
    //: A caller who hides name and number.
    return tr("Anonymous");
}

} // namespace vigie::ui
