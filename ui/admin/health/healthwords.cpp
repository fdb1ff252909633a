// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/health/healthwords.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using health::Aspect;
using health::Check;
using health::Mark;
using health::Reason;
using health::Service;

namespace {

    QString shownDate(const QDate &date)
    {
        return QLocale().toString(date, QLocale::ShortFormat);
    }

} // namespace

QString HealthWords::service(Service service)
{
    switch (service) {
    case Service::Xuc:
        return tr("XuC");
    case Service::Xci:
        return tr("XCI");
    case Service::Configuration:
        return tr("Configuration server");
    case Service::Recording:
        return tr("Recordings");
    case Service::Manager:
        return tr("CC Manager");
    case Service::AgentPages:
        return tr("CC Agent");
    case Service::Assistant:
        return tr("UC Assistant");
    case Service::Reports:
        return tr("Reports (SpagoBI)");
    case Service::Panels:
        return tr("Panels (Kibana)");
    case Service::PanelData:
        return tr("Data of the panels (Elasticsearch)");
    }
    return {};
}

QString HealthWords::mark(Mark mark)
{
    switch (mark) {
    case Mark::Waiting:
        return tr("not begun");
    case Mark::Running:
        return tr("checking");
    case Mark::Well:
        return tr("well");
    case Mark::Told:
        return tr("told", "by a server of itself");
    case Mark::Warning:
        return tr("to look at");
    case Mark::Wrong:
        return tr("not well");
    case Mark::NotChecked:
        return tr("not checked");
    }
    return {};
}

bool HealthWords::isApplication(Service service)
{
    switch (service) {
    case Service::Xuc:
    case Service::Xci:
    case Service::Recording:
    case Service::Manager:
    case Service::AgentPages:
    case Service::Assistant:
    case Service::Reports:
    case Service::Panels:
        return true;
    case Service::Configuration:
    case Service::PanelData:
        break;
    }
    return false;
}

QString HealthWords::sentence(const Check &check)
{
    if (check.finding.mark == Mark::Waiting)
        return tr("Not checked yet.");
    const auto running = [&check] {
        switch (check.aspect) {
        case Aspect::Reachable:
            return tr("Asking whether it answers…");
        case Aspect::Certificate:
            return tr("Looking at its certificate…");
        case Aspect::ClockTime:
            return tr("Comparing its clock…");
        case Aspect::Version:
            return tr("Asking what it calls itself…");
        case Aspect::Link:
        case Aspect::Token:
            return tr("Looking at the session…");
        case Aspect::Contents:
        case Aspect::Figures:
        case Aspect::Periods:
        case Aspect::ListQueues:
        case Aspect::Numbers:
            break;
        }
        return tr("Looking at its data…");
    };
    if (check.finding.mark == Mark::Running)
        return running();
    const Reason reason = check.finding.reason;
    if (reason <= Reason::OpenToAll)
        return ofReach(check);
    if (reason <= Reason::NoVersionTold)
        return ofCertificate(check);
    return reason <= Reason::NumbersShort ? ofData(check) : ofConfiguration(check);
}

QString HealthWords::ofReach(const Check &check)
{
    const health::Finding &found = check.finding;
    switch (found.reason) {
    case Reason::Answers:
        return tr("It answers, in %1 ms.").arg(found.number);
    case Reason::NoAddress:
        return tr("Not checked, because the profile names none.");
    case Reason::HostUnknown:
        //: %1 is the name of a machine.
        return tr("No machine is known by the name %1.").arg(check.url.host());
    case Reason::NobodyListens:
        return tr("Nobody answers at %1: it is stopped, or the port is another.")
            .arg(check.url.authority());
    case Reason::NobodyAtUsualPlace:
        return tr("Not checked, because nobody answers at its usual address, %1.")
            .arg(check.url.toDisplayString());
    case Reason::TooSlow:
        return tr("It did not answer within %1 s.").arg(found.number);
    case Reason::LinkLost:
        return tr("The connection broke before it answered.");
    case Reason::Untrusted:
        return tr("Not checked, because its certificate is not accepted: nothing was asked.");
    case Reason::OtherThing:
        return check.service == Service::Xuc
            ? tr("Something else answers there, not a XuC (status %1).").arg(found.number)
            : tr("A page or something else answers there, not this server (status %1).")
                  .arg(found.number);
    case Reason::NotFound:
        return tr("The machine answers, but knows no such thing there (status 404).");
    case Reason::Fails:
        return tr("It answers, but fails at its work (status %1).").arg(found.number);
    case Reason::OpenToAll:
        return tr("It gives what it holds to anybody who asks.");
    default:
        return {};
    }
}

QString HealthWords::ofCertificate(const Check &check)
{
    const health::Finding &found = check.finding;
    switch (found.reason) {
    case Reason::Trusted:
        //: An issuer, and a date.
        return tr("Its certificate by %1 is valid until %2.")
            .arg(found.text, shownDate(found.date));
    case Reason::Pinned:
        return tr("Its certificate is the one that was pinned, valid until %1.")
            .arg(shownDate(found.date));
    case Reason::EndsSoon:
        return tr("Its certificate ends on %1, in %n day(s).", nullptr, int(found.number))
            .arg(shownDate(found.date));
    case Reason::Expired:
        return tr("Its certificate ended on %1.").arg(shownDate(found.date));
    case Reason::NotYetValid:
        return tr("Its certificate begins only on %1.").arg(shownDate(found.date));
    case Reason::OtherHost:
        //: Both are names of machines.
        return tr("Its certificate is for %1, not for %2.").arg(found.text, check.url.host());
    case Reason::SelfSigned:
        return tr("It vouches for its certificate itself (%1); nobody else does.").arg(found.text);
    case Reason::UnknownIssuer:
        return tr("Its certificate is by %1, whom this computer does not know.").arg(found.text);
    case Reason::KeyChanged:
        return tr("Its certificate is not the one that was pinned.");
    case Reason::BadCertificate:
        return tr("Its certificate is not accepted: %1").arg(found.text);
    case Reason::NotEncrypted:
        return tr("It has no certificate: what is sent there can be read on the way.");
    case Reason::OwnComputer:
        return tr("Certificate not checked, because the address is this computer and not "
                  "encrypted.");
    case Reason::NotReached:
        return check.aspect == Aspect::Certificate
            ? tr("Certificate not checked, because it was not reached.")
            : check.aspect == Aspect::ClockTime
            ? tr("Clock not checked, because it did not answer.")
            : tr("Version not known, because it did not answer.");
    case Reason::SameTime:
        return tr("Its clock and this computer's agree.");
    case Reason::OtherTime:
        return found.number > 0
            ? tr("Its clock is %n second(s) ahead of this computer's.", nullptr, int(found.number))
            : tr("Its clock is %n second(s) behind this computer's.", nullptr, int(-found.number));
    case Reason::NoTimeTold:
        return tr("Clock not checked, because it does not tell its time.");
    case Reason::CallsItself:
        return tr("It calls itself %1.").arg(found.text);
    case Reason::NoVersionTold:
        return tr("Version not known, because it does not tell it.");
    default:
        return {};
    }
}

QString HealthWords::ofData(const Check &check)
{
    const health::Finding &found = check.finding;
    switch (found.reason) {
    case Reason::SignedIn:
        return tr("The session with it stands and is heard.");
    case Reason::SignedOut:
        return check.aspect == Aspect::ListQueues
            ? tr("The lists' queues are not compared, because XuC has told none.")
            : tr("Not checked, because this program is not signed in to it.");
    case Reason::LinkSilent:
        return tr("Nothing has been heard from it for %1 s, though the session stands.")
            .arg(found.number);
    case Reason::LinkDown:
        return check.aspect == Aspect::Link
            ? tr("The session with it is lost; the program tries again.")
            : tr("Data not checked, because the session with it is lost.");
    case Reason::HasContents:
        return tr("It has loaded %1 agents and %2 queues.")
            .arg(QLocale().toString(found.number), QLocale().toString(found.other));
    case Reason::NoAgents:
        return tr("It has loaded no agents, so its copy of the XiVO's configuration is not whole.");
    case Reason::NoQueues:
        return tr("It has loaded no queues, so its copy of the XiVO's configuration is not whole.");
    case Reason::FiguresMove:
        return tr("Figures of the floor move, the last %1 s ago.").arg(found.number);
    case Reason::FiguresOld:
        return tr("The figures are old: none came for %1 s.").arg(found.number);
    case Reason::FloorQuiet:
        return tr("No figure came for %1 s, but no call is going on either.").arg(found.number);
    case Reason::NoFigures:
        return tr("No figure of the floor came since this program signed in.");
    case Reason::XciSignedIn:
        return tr("The session with it stands.");
    case Reason::XciSignedOut:
        return check.aspect == Aspect::Link
            ? tr("Session not checked, because you are not signed in to it.")
            : check.aspect == Aspect::Contents
            ? tr("Contents not checked, because you are not signed in to it.")
            : tr("Free numbers not checked, because you are not signed in to it.");
    case Reason::XciContents:
        return tr("It manages %1 XiVO servers with %2 users.")
            .arg(QLocale().toString(found.number), QLocale().toString(found.other));
    case Reason::XciEmpty:
        return tr("It manages no XiVO server yet.");
    case Reason::XciUnread:
        return check.aspect == Aspect::Contents
            ? tr("Contents not checked, because they are not read yet.")
            : tr("Free numbers not checked, because they are not read yet.");
    case Reason::NumbersLeft:
        return tr("Every entity has more than a tenth of its numbers left.");
    case Reason::NumbersShort:
        return tr("Entities with less than a tenth of their numbers left: %1.").arg(found.number);
    default:
        return {};
    }
}

QString HealthWords::ofConfiguration(const Check &check)
{
    const health::Finding &found = check.finding;
    const bool isToken = check.aspect == Aspect::Token;
    switch (found.reason) {
    case Reason::TokenTaken:
        return tr("It takes the token.");
    case Reason::NoToken:
        return isToken ? tr("Token not checked, because none is known on this computer.")
            : check.aspect == Aspect::Contents
            ? tr("Contents not checked, because no token is known on this computer.")
            : check.aspect == Aspect::Periods
            ? tr("Callback periods not checked, because no token is known on this computer.")
            : tr("The lists' queues are not compared, because no token is known on this computer.");
    case Reason::TokenRefused:
        return isToken ? tr("It does not take the token.")
            : check.aspect == Aspect::Contents
            ? tr("Contents not checked, because it does not take the token.")
            : check.aspect == Aspect::Periods
            ? tr("Callback periods not checked, because it does not take the token.")
            : tr("The lists' queues are not compared, because it does not take the token.");
    case Reason::Unread:
        return isToken ? tr("Token not checked, because it gave no answer to it.")
            : check.aspect == Aspect::Contents
            ? tr("Contents not checked, because they could not be read.")
            : check.aspect == Aspect::Periods
            ? tr("Callback periods not checked, because they could not be read.")
            : tr("The lists' queues are not compared, because the lists could not be read.");
    case Reason::ConfigurationContents:
        return tr("It holds %1 callback lists and knows %2 users.")
            .arg(QLocale().toString(found.number), QLocale().toString(found.other));
    case Reason::OneDefault:
        return tr("One of its callback periods is the default, as it must be.");
    case Reason::NoDefault:
        return tr("None of its callback periods is the default.");
    case Reason::ManyDefaults:
        return tr("Callback periods that are the default: %1; there must be one.")
            .arg(found.number);
    case Reason::NoPeriods:
        return tr("It has no callback period.");
    case Reason::QueuesMatch:
        return tr("Every callback list is tied to a queue that XuC has.");
    case Reason::QueuesUnknown:
        return tr("Callback lists tied to a queue that XuC does not have: %1.").arg(found.number);
    case Reason::NoLists:
        return tr("The lists' queues are not compared, because there are no lists.");
    default:
        return {};
    }
}

QString HealthWords::nextStep(const Check &check)
{
    const Reason reason = check.finding.reason;
    if (check.finding.mark == Mark::Well || check.finding.mark == Mark::Told)
        return {};
    if (reason <= Reason::OpenToAll)
        return stepOfReach(check);
    return reason <= Reason::NoVersionTold ? stepOfCertificate(check) : stepOfData(check);
}

QString HealthWords::stepOfReach(const Check &check)
{
    switch (check.finding.reason) {
    case Reason::NoAddress:
        return tr("Write its address into the profile, in the settings.");
    case Reason::HostUnknown:
        return tr("Check the address in the profile, then the name service of the network.");
    case Reason::NobodyListens:
        return tr("On its machine, run “dcomp ps”: every component must be up.");
    case Reason::NobodyAtUsualPlace:
        return tr("If your site has it, look whether it is up; it may stand elsewhere.");
    case Reason::TooSlow:
    case Reason::LinkLost:
        return tr("Check the load of its machine and the network between, then check again.");
    case Reason::Untrusted:
        return tr("See its certificate below.");
    case Reason::OtherThing:
        return tr("Check the address in the profile; a network's page of sign-in may stand "
                  "between.");
    case Reason::NotFound:
        return tr("Check the path of its address in the profile.");
    case Reason::Fails:
        return check.service == Service::Xuc
            ? tr("Look into its log with “dcomp logs xuc”; it may not reach its XiVO.")
            : tr("Look into its log on the machine, then start it again.");
    case Reason::OpenToAll:
        return tr("Set the shared token on that server, and keep its port from others.");
    default:
        return {};
    }
}

QString HealthWords::stepOfCertificate(const Check &check)
{
    switch (check.finding.reason) {
    case Reason::EndsSoon:
    case Reason::Expired:
        return tr("Have a new certificate made and put it into the web proxy of that machine.");
    case Reason::NotYetValid:
        return tr("Check the clocks of this computer and of that machine.");
    case Reason::OtherHost:
        return tr("Use the name that the certificate has, or have one made for this name.");
    case Reason::SelfSigned:
    case Reason::UnknownIssuer:
        return tr("Put in a signed certificate, or pin this one when you sign in.");
    case Reason::KeyChanged:
        return tr("Ask whoever runs the server whether it was replaced, before you pin it anew.");
    case Reason::BadCertificate:
        return tr("Have the certificate looked at by whoever runs the server.");
    case Reason::NotEncrypted:
        return tr("Use the address with https, through the web proxy.");
    case Reason::OtherTime:
        return tr("Have both machines take their time from one time server (NTP).");
    default:
        return {};
    }
}

QString HealthWords::stepOfData(const Check &check)
{
    switch (check.finding.reason) {
    case Reason::LinkSilent:
    case Reason::LinkDown:
        return tr("Look at the network and at XuC; what is on screen meanwhile is old.");
    case Reason::NoAgents:
    case Reason::NoQueues:
        return tr("Open the page of XuC and compare with the XiVO; start XuC again if it differs.");
    case Reason::FiguresOld:
    case Reason::NoFigures:
        return tr("Make a call into a queue. If nothing moves, look into XuC’s log and its link to "
                  "the XiVO.");
    case Reason::FloorQuiet:
        return tr("Make a call into a queue and check again.");
    case Reason::SignedOut:
        return tr("Sign in to XuC, then check again.");
    case Reason::XciSignedOut:
        return tr("Sign in to the administration, then check again.");
    case Reason::XciUnread:
        return tr("Check again in a moment.");
    case Reason::XciEmpty:
        return tr("Create a XiVO in the administration.");
    case Reason::NumbersShort:
        return tr("Add numbers to them; the dashboard shows which.");
    case Reason::NoToken:
        return check.aspect == Aspect::Token
            ? tr("Open the callback lists and give the token once.")
            : QString();
    case Reason::TokenRefused:
        return check.aspect == Aspect::Token
            ? tr("Open the callback lists and give the token that the servers share now.")
            : QString();
    case Reason::NoDefault:
    case Reason::ManyDefaults:
        return tr("Open the callback periods and make exactly one the default.");
    case Reason::NoPeriods:
        return tr("Open the callback periods and create one; imports need a default.");
    case Reason::QueuesUnknown:
        return tr("Open the callback lists and tie them to a queue that is there.");
    default:
        return {};
    }
}

QString HealthWords::line(const Check &check)
{
    //: A line of a text for support: a mark ("not well"), a server, and sentences about it.
    QString text
        = tr("[%1] %2: %3").arg(mark(check.finding.mark), service(check.service), sentence(check));
    if (const QString step = nextStep(check); !step.isEmpty())
        text += u' ' + step;
    return text;
}

} // namespace vigie::ui
