// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"
#include "ui/shell/tourhands.h"
#include "ui/shell/tourscript.h"

#include <QDir>
#include <QObject>
#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace vigie::ui {

class Application;
class DemoFloor;

//! Leads the tour: what is done, what is waited for, where a picture is taken.
class TourGuide : public QObject
{
    Q_OBJECT
public:
    TourGuide(QApplication &qtApplication, const QString &folder);
    ~TourGuide() override;

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void addLanguage(const QString &code);
    void addSignIn();
    void addLoginQuestions();
    void addIdle();
    void addLists();
    void addCall();
    void addReady();
    void addRinging();
    void addBusyFloor();
    void addCallers();
    void addSecondCall();
    void addAfterCall();
    void addLinkLoss();
    void addSettings();
    void addFarewell();

    void openProgram(const QString &language);
    void closeProgram();
    void picture(const QString &screen);
    void save(const QString &screen, const QString &theme, bool isSmall);

    void waitFor(const QString &widget);
    void waitForState(center::ShownState state);
    void waitForCalls(int count, bool areTalking);
    bool isInState(center::ShownState state) const;
    bool hasLongWait() const; //!< In a queue of the agent's.
    void sendCaller(); //!< One more, to one queue after the other.
    QString ownQueue() const; //!< Number of a queue that the agent serves first.

    QApplication &m_qtApplication;
    const QDir m_folder;
    TourScript m_script;
    TourHands m_hands;
    std::unique_ptr<DemoFloor> m_floor;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Application> m_program;
    QString m_language;
    QString m_busyLine;
    int m_pictures = 0;
    int m_callers = 0;
};

} // namespace vigie::ui
