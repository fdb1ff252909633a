// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/directoryscenes.h"

#include "center/desk.h"
#include "center/directory.h"
#include "center/history.h"
#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/widgets/placepage.h"

#include <QAbstractItemView>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    int rowsOf(TourStage &stage, const QString &list)
    {
        const auto *view = stage.program().window().findChild<QAbstractItemView *>(list);
        return view && view->model() ? view->model()->rowCount() : 0;
    }

    void openPage(TourStage &stage, const QString &name)
    {
        stage.openPlace(0);
        stage.script().act([&stage, name] {
            if (auto *page = stage.program().window().findChild<PlacePage *>(name))
                Q_EMIT page->frontRequested();
        });
        stage.waitFor(name);
    }

    void addContacts(TourStage &stage)
    {
        openPage(stage, u"contactsPage"_s);
        stage.waitFor(u"contactSearch"_s);
        // The first search makes the slow directory known, which the second waits for by its name.
        for (const QString &term : {u"nordlicht"_s, u"mar"_s}) {
            stage.script().act([&stage, term] {
                auto *edit = stage.program().window().findChild<QLineEdit *>(u"contactSearch"_s);
                edit->setFocus();
                edit->setText(term);
                Q_EMIT edit->textEdited(edit->text());
            });
            stage.script().until(u"the contacts found"_s, [&stage, term] {
                const auto &directory = stage.program().desk()->directory();
                return directory.term() == term
                    && directory.phase() == center::Directory::Phase::Answered
                    && rowsOf(stage, u"contacts"_s) > 2;
            });
        }
        stage.picture(u"contacts"_s, TourStage::Contrast | TourStage::LargeText);
    }

    void addHistory(TourStage &stage)
    {
        openPage(stage, u"historyPage"_s);
        stage.script().until(u"the past calls"_s,
                             [&stage] { return rowsOf(stage, u"history"_s) > 3; });
        stage.script().until(u"the queues of past calls"_s,
                             [&stage] { return stage.program().desk()->history().isDetailed(); });
        stage.picture(u"history"_s, TourStage::Contrast | TourStage::LargeText);
    }

    void addCustomer(TourStage &stage)
    {
        stage.beReady(); // A scene before may have left a pause.
        stage.ring();
        openPage(stage, u"customerPage"_s);
        stage.waitFor(u"customerNote"_s);
        stage.script().rest(TourStage::settling);
        stage.picture(u"customer"_s, TourStage::LargeText);
        stage.endCalls();
    }

} // namespace

QList<TourScene> directoryScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"contacts"_L1, {"contacts"_L1}, from, addContacts},
            {"history"_L1, {"history"_L1}, from, addHistory},
            {"customer"_L1, {"customer"_L1}, from, addCustomer}};
}

} // namespace vigie::ui
