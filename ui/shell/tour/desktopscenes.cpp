// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/desktopscenes.h"

#include "ui/desktop/desktop.h"
#include "ui/desktop/traypicture.h"
#include "ui/shell/application.h"
#include "ui/shell/awaybanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QBoxLayout>
#include <QPainter>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr std::array states{
        center::ShownState::Ready,    center::ShownState::Pause,     center::ShownState::Wrapup,
        center::ShownState::Ringing,  center::ShownState::Dialing,   center::ShownState::AcdCall,
        center::ShownState::Incoming, center::ShownState::Outgoing,  center::ShownState::OnCall,
        center::ShownState::Login,    center::ShownState::LoggedOut, center::ShownState::Unknown};
    constexpr std::array sizes{16, 22, 24, 32};

    //! Each state in the sizes of trays, on a light tray and on a dark one, without and with
    //! alarms.
    class TraySheet : public QWidget
    {
    public:
        explicit TraySheet(QWidget *parent) : QWidget(parent)
        {
            setFixedHeight(rowHeight * int(states.size()) + 16);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            const Theme &theme = themeOf(this);
            int y = 0;
            for (const center::ShownState state : states) {
                painter.setPen(theme.text);
                painter.setFont(fontFor(TextRole::Body));
                painter.drawText(QRect(16, y, 140, rowHeight), Qt::AlignVCenter, stateLabel(state));
                int x = 160;
                for (const ThemeName ground : {ThemeName::Light, ThemeName::Dark}) {
                    const Theme &tray = themeNamed(ground);
                    painter.fillRect(x, y, 224, rowHeight, tray.window);
                    for (const int size : sizes) {
                        painter.drawPixmap(x + 8, y + (rowHeight - size) / 2,
                                           trayPicture(state, 0, size, tray));
                        x += size + 8;
                    }
                    painter.drawPixmap(x + 16, y + (rowHeight - 32) / 2,
                                       trayPicture(state, 3, 32, tray));
                    painter.drawPixmap(x + 62, y + (rowHeight - 22) / 2,
                                       plainTrayPicture(state, 0, 22, tray, tray.text));
                    x += 98;
                }
                y += rowHeight;
            }
        }

    private:
        static constexpr int rowHeight = 36;
    };

    void toggleBar(TourStage &stage)
    {
        stage.script().act([&stage] { stage.program().desktop().toggleMiniBar(); });
    }

    void addMiniBar(TourStage &stage)
    {
        stage.beReady();
        toggleBar(stage);
        stage.waitFor(u"miniBar"_s);
        stage.picture(u"mini-bar"_s);
        toggleBar(stage);
        stage.ring();
        stage.script().act([&stage] { stage.hands().click(u"answer"_s); });
        stage.waitForCalls(1, true);
        toggleBar(stage);
        stage.waitFor(u"miniHangUp"_s);
        stage.script().rest(1200ms);
        stage.picture(u"mini-bar-call"_s);
        toggleBar(stage);
        stage.endCalls();
    }

    void addAway(TourStage &stage)
    {
        const auto show = [&stage](const AwayNews &news) {
            stage.script().act([&stage, news] {
                stage.program().window().workspace()->awayBanner()->setNews(news);
            });
        };
        stage.beReady();
        show({.kind = AwayNews::Kind::Paused, .at = QTime(10, 42)});
        stage.picture(u"away-paused"_s);
        show({.kind = AwayNews::Kind::Idle, .idleFor = 10min});
        stage.picture(u"away-idle"_s);
        show({});
    }

    void addTrayIcons(TourStage &stage)
    {
        stage.script().act([&stage] {
            auto *dialog = new Dialog(u"Vigie"_s, Dialog::Width::Medium, &stage.program().window());
            dialog->setObjectName(u"traySheet"_s);
            dialog->content()->addWidget(new TraySheet(dialog));
            dialog->addCancel();
            dialog->open();
        });
        stage.waitFor(u"traySheet"_s);
        stage.picture(u"tray-icons"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
        stage.script().until(u"the end of the dialog"_s,
                             [&stage] { return !stage.hands().sees(u"traySheet"_s); });
    }

} // namespace

QList<TourScene> desktopScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"away"_L1, {"away-paused"_L1, "away-idle"_L1}, from, addAway},
            {"mini-bar"_L1, {"mini-bar"_L1, "mini-bar-call"_L1}, from, addMiniBar},
            {"tray-icons"_L1, {"tray-icons"_L1}, from, addTrayIcons}};
}

} // namespace vigie::ui
