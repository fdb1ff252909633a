// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/configwords.h"

#include "ui/admin/adminwords.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using configmgt::Profile;
using xci::Failure;

QString ConfigWords::failure(const Failure &failure)
{
    switch (failure.kind) {
    case Failure::Kind::SignedOut:
        return tr("The configuration server does not take the token. Nothing was done; what you "
                  "typed stays. Give another token.");
    case Failure::Kind::Forbidden:
        return tr("The configuration server does not let this token do it. Ask whoever runs the "
                  "server.");
    case Failure::Kind::NotFound:
        if (failure.code == "QueueNotFound"_L1)
            return tr("The server does not know this queue any more. Choose another.");
        if (failure.code == "GroupNotFound"_L1)
            return tr("The server does not know one of these groups any more. Untick it.");
        break;
    case Failure::Kind::Conflict:
        if (failure.code == "ListInUse"_L1)
            return tr("The list still holds callbacks. Close them first, or let them be worked.");
        if (failure.code == "PeriodInUse"_L1)
            return tr("The period is the default, or callbacks are in it. Make another one the "
                      "default, or let these callbacks be worked.");
        if (failure.code == "NameTaken"_L1)
            return tr("There is one of this name already. Choose another name.");
        if (failure.code == "LastAdministrator"_L1)
            return tr("Nobody else is an administrator. Make somebody else one first.");
        break;
    case Failure::Kind::NotXci:
        return tr("A page or something else came in place of an answer. Check the address of the "
                  "configuration server, and look at the list before you try again.");
    case Failure::Kind::ClearText:
        return tr("The token would go unencrypted through the network, so nothing was sent. Use "
                  "an address with https.");
    default:
        break;
    }
    return AdminWords::failure(failure);
}

QString ConfigWords::profile(Profile profile, const QString &raw)
{
    switch (profile) {
    case Profile::None:
        return tr("None", "rights profile");
    case Profile::Administrator:
        return tr("Administrator");
    case Profile::Supervisor:
        return tr("Supervisor");
    case Profile::Teacher:
        return tr("Teacher");
    case Profile::Other:
        break;
    }
    return raw;
}

QString ConfigWords::hours(const configmgt::CallbackPeriod &period)
{
    const auto shown = [](const QTime &time) {
        return time.second() == 0 ? time.toString(u"HH:mm"_s) : time.toString(u"HH:mm:ss"_s);
    };
    return u"%1 – %2"_s.arg(shown(period.start), shown(period.end));
}

} // namespace vigie::ui
