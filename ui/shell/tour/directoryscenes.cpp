// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/directoryscenes.h"

#include "center/desk.h"
#include "center/directory.h"
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
        stage.script().act([&stage] {
            auto *edit = stage.program().window().findChild<QLineEdit *>(u"contactSearch"_s);
            edit->setFocus();
            edit->setText(u"mar"_s);
            Q_EMIT edit->textEdited(edit->text());
        });
        stage.script().until(u"the contacts found"_s, [&stage] {
            auto &directory = stage.program().desk()->directory();
            return directory.term() == u"mar"_s
                && directory.phase() == center::Directory::Phase::Answered
                && rowsOf(stage, u"contacts"_s) > 2;
        });
        stage.picture(u"contacts"_s, TourStage::Contrast);
    }

} // namespace

QList<TourScene> directoryScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"contacts"_L1, {"contacts"_L1}, from, addContacts}};
}

} // namespace vigie::ui
