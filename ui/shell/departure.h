// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"
#include "site/profile.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class BulkJob;
class Dialog;

//! The way out: asks what is to be asked, and logs the agent out or pauses before, as is wished.
class Departure : public QObject
{
    Q_OBJECT
public:
    //! What the person leaves for.
    enum class Goal { SignInPage, OtherServer, Close };
    //! What the questions depend on.
    struct Circumstances
    {
        center::Desk *desk = nullptr; //!< Null: nobody is signed in.
        std::optional<site::Profile> keptBy{}; //!< Whose password is in the keychain.
        bool hasTray = false;
        QPointer<BulkJob> bulk{}; //!< A table of users that may be under way.
    };

    //! Questions open over \a window.
    explicit Departure(QWidget *window, QObject *parent = nullptr);

    void ask(Goal goal, const Circumstances &circumstances);

Q_SIGNALS:
    void agreed(bool forgetsPassword);
    void cancelled();
    void trayChosen(); //!< Rather into the tray than closed.
    //! The server confirmed neither logout nor pause, as the sentence says: who is here stays.
    void notConfirmed(const QString &sentence);

private:
    void askToStop(); //!< Over a run that would end with the program.
    void stopAndAsk();
    void askOnward();
    void askToLogOut();
    void askToForget(); //!< Signing out of a server whose password is kept.
    Dialog *makeDialog(int moreAnswers); //!< Than the usual two.
    bool canPause() const;
    void addForgetting(Dialog &dialog); //!< A box, where a password is kept.
    void leaveAfter(center::IntentId farewell);
    void hear(const center::Intent &intent);
    void agree();

    QWidget *m_window;
    Goal m_goal = Goal::SignInPage;
    Circumstances m_now{};
    bool m_forgets = false;
    std::optional<center::IntentId> m_farewell{}; //!< A logout or a pause before leaving.
};

} // namespace vigie::ui
