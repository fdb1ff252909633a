// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/departure.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/format.h"

#include <QBoxLayout>
#include <QCheckBox>

#include <utility>

using namespace Qt::StringLiterals;

namespace vigie::ui {

Departure::Departure(QWidget *window, QObject *parent) : QObject(parent), m_window(window)
{
}

void Departure::ask(Goal goal, const Circumstances &circumstances)
{
    m_goal = goal;
    m_now = circumstances;
    m_forgets = false;
    if (m_now.bulk && m_now.bulk->isUnderWay())
        askToStop();
    else
        askOnward();
}

void Departure::askToStop()
{
    constexpr int moreAnswers = 1; // Its sentence is a long one.
    Dialog *dialog = makeDialog(moreAnswers);
    //: %1 and %2 count lines.
    dialog->setText(tr("A table of users is being carried out: %1 of %2 lines are done. If you "
                       "leave, it stops after the line under way. What is done stays, and the rest "
                       "can be carried out later; nothing is done twice.")
                        .arg(formatCount(m_now.bulk->ended()), formatCount(m_now.bulk->toDo())));
    Button *stay = dialog->addCancel();
    stay->setText(tr("Go on with it"));
    connect(dialog->addAnswer(tr("Stop it and leave"), Button::Variant::Danger, u"stopRun"_s),
            &Button::clicked, this, &Departure::stopAndAsk);
    dialog->open();
}

void Departure::stopAndAsk()
{
    if (!m_now.bulk || !m_now.bulk->isUnderWay()) // It ended while it was asked.
        return askOnward();
    // Asked a second time while its last answer is awaited, it still is one departure.
    disconnect(m_now.bulk, &BulkJob::finished, this, &Departure::askOnward);
    connect(m_now.bulk, &BulkJob::finished, this, &Departure::askOnward,
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_now.bulk->stop();
}

void Departure::askOnward()
{
    const center::Agent *agent = m_now.desk ? m_now.desk->center().ownAgent() : nullptr;
    if (agent && agent->isLoggedIn())
        askToLogOut();
    else if (m_goal == Goal::SignInPage && m_now.keptBy)
        askToForget();
    else
        agree();
}

Dialog *Departure::makeDialog(int moreAnswers)
{
    constexpr Dialog::Width widths[]
        = {Dialog::Width::Small, Dialog::Width::Medium, Dialog::Width::Large};
    auto *dialog = new Dialog(m_goal == Goal::Close ? tr("Close Vigie?") : tr("Sign out?"),
                              widths[moreAnswers], m_window);
    dialog->setObjectName(u"leaveDialog"_s);
    connect(dialog, &QDialog::rejected, this, &Departure::cancelled);
    return dialog;
}

void Departure::askToForget()
{
    Dialog *dialog = makeDialog(0);
    dialog->setText(tr("Your password for %1 is kept in the system's keychain.")
                        .arg(shownAddress(m_now.keptBy->url)));
    addForgetting(*dialog);
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Sign out"), Button::Variant::Primary, u"signOutNow"_s),
            &Button::clicked, this, &Departure::agree);
    dialog->open();
}

void Departure::addForgetting(Dialog &dialog)
{
    if (!m_now.keptBy)
        return;
    auto *box = new QCheckBox(tr("Forget my password on this computer"), &dialog);
    box->setObjectName(u"forgetPassword"_s);
    connect(box, &QCheckBox::toggled, this, [this](bool forgets) { m_forgets = forgets; });
    dialog.content()->setContentsMargins(16, 0, 16, 16);
    dialog.content()->addWidget(box);
}

//! Behind a call a pause is proved only when that ends.
bool Departure::canPause() const
{
    const center::ShownState state = m_now.desk->center().ownAgent()->state;
    return m_now.desk->isUp() && !center::isBusy(state) && state != center::ShownState::Pause;
}

void Departure::askToLogOut()
{
    const bool closes = m_goal == Goal::Close;
    const bool canKeep = closes && m_now.hasTray;
    const QString line = m_now.desk->center().ownAgent()->phone;
    Dialog *dialog = makeDialog(int(canKeep) + int(canPause()));
    if (!closes)
        addForgetting(*dialog);
    dialog->addCancel();
    const auto answer = [&](const QString &text, Button::Variant variant, const QString &name) {
        return dialog->addAnswer(text, variant, name);
    };
    if (canKeep)
        connect(answer(tr("Keep in the tray"), Button::Variant::Secondary, u"keepInTray"_s),
                &Button::clicked, this, &Departure::trayChosen);
    if (!m_now.desk->isUp()) {
        dialog->setText(tr("You are logged in on line %1. Without a link to the server "
                           "you cannot be logged out now: calls of your queues go on "
                           "ringing there.")
                            .arg(line));
        connect(answer(tr("Leave all the same"), Button::Variant::Danger, u"stayLoggedIn"_s),
                &Button::clicked, this, &Departure::agree);
        dialog->open();
        return;
    }
    dialog->setText(tr("You are logged in on line %1. If you stay so, calls of your "
                       "queues go on ringing there.")
                        .arg(line));
    connect(answer(tr("Stay logged in"), Button::Variant::Secondary, u"stayLoggedIn"_s),
            &Button::clicked, this, &Departure::agree);
    if (canPause())
        connect(answer(closes ? tr("Pause and close") : tr("Pause and sign out"),
                       Button::Variant::Secondary, u"pauseAndLeave"_s),
                &Button::clicked, this, [this] { leaveAfter(m_now.desk->pause()); });
    connect(answer(closes ? tr("Log out and close") : tr("Log out"), Button::Variant::Primary,
                   u"logOut"_s),
            &Button::clicked, this, [this] { leaveAfter(m_now.desk->logOutAgent()); });
    dialog->open();
}

void Departure::leaveAfter(center::IntentId farewell)
{
    m_farewell = farewell;
    // The desk may be another one than the last time this was asked.
    connect(m_now.desk, &center::Desk::intentChanged, this, &Departure::hear, Qt::UniqueConnection);
}

void Departure::hear(const center::Intent &intent)
{
    if (!m_farewell || intent.id != *m_farewell || intent.isOpen())
        return;
    m_farewell.reset();
    if (intent.state == center::IntentState::Confirmed)
        agree();
    else
        Q_EMIT notConfirmed(
            intent.kind == center::IntentKind::Pause
                ? tr("The server did not confirm that you are on pause. Try again.")
                : tr("The server did not confirm that you are logged out. Try again."));
}

void Departure::agree()
{
    m_farewell.reset();
    m_now = {};
    Q_EMIT agreed(std::exchange(m_forgets, false));
}

} // namespace vigie::ui
