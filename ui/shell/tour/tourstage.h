// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/shownstate.h"
#include "ui/shell/tour/textcheck.h"
#include "ui/shell/tour/tourhands.h"
#include "ui/shell/tour/tourplan.h"
#include "ui/shell/tour/tourscene.h"
#include "ui/shell/tour/tourscript.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

QT_BEGIN_NAMESPACE
class QApplication;
QT_END_NAMESPACE

namespace vigie::ui {

class Application;
class DemoFloor;

//! What a scene is made with: the program, the simulated floor, the script of steps to come.
//!
//! The functions that add steps say so; the others act at once, inside a step.
class TourStage
{
public:
    //! What a screen is drawn in besides the two themes, two sizes.
    enum Extra { None = 0, Contrast = 1, LargeText = 2 };

    TourStage(QApplication &qtApplication, const TourPlan &plan);
    ~TourStage();

    TourScript &script() { return m_script; }
    TourHands &hands() { return m_hands; }
    Application &program() const { return *m_program; }
    DemoFloor &floor() const { return *m_floor; }
    int pictures() const { return m_pictures; } //!< Written so far.
    //! In the pseudo-language: texts that no translator saw, controls that sound alike.
    const QStringList &findings() const { return m_findings; }

    void openProgram(const QString &language);
    void closeProgram();
    void setScene(const TourScene &scene) { m_scene = scene; }
    void saveWhereItStopped();

    bool isInState(center::ShownState state) const; //!< The agent.
    QString ownQueue() const; //!< Number of a queue that the agent serves first.

    // Each adds steps.
    void addFloor();
    //! In every theme, size; nothing when the person asked for other pictures only.
    void picture(const QString &screen, int extras = None);
    void waitFor(const QString &widget);
    void waitForState(center::ShownState state);
    void waitForCalls(int count, bool areTalking);
    void openServer(); //!< The form of a new server, with the floor's address filled in.
    void fillIn(); //!< The sign-in form, ready to be sent.
    void comeHome(); //!< Signs in, when nobody is, and shows the agent's first tab.
    void openPlace(int railEntry);
    void openTab(int index); //!< Of the agent's place.
    void beReady();
    void bePaused();
    void endCalls();
    void ring(); //!< Until a queue call rings at the agent's.

    //! The line that the person signs in on.
    static QString ownLine() { return QStringLiteral("1001"); }
    //! Layouts and what they ask the tables settle in this time.
    static constexpr std::chrono::milliseconds settling{70};

private:
    bool wants(const QString &screen) const;
    void pictureIn(const QString &screen, const QString &theme, ThemeChoice choice, bool isSmall);
    void largePicture(const QString &screen);
    void save(const QString &name);
    void check(const QString &screen);

    QApplication &m_qtApplication;
    const TourPlan m_plan;
    const QDir m_folder;
    TourScript m_script;
    TourHands m_hands;
    std::unique_ptr<DemoFloor> m_floor;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<Application> m_program;
    TourScene m_scene;
    QString m_language;
    int m_pictures = 0;
    TextCheck m_check;
    QStringList m_findings;
};

} // namespace vigie::ui
