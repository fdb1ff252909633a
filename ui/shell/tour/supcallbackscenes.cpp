// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/supcallbackscenes.h"

#include "ui/shell/application.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/supervisor/callbacks/callbackview.h"
#include "ui/supervisor/supervisorplace.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tabs.h"

#include <QDate>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    CallbackView *viewOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->floorPlace()->callbackView();
    }

    //! As a spreadsheet of a French Windows writes it, with what people get wrong.
    QByteArray prospects()
    {
        const auto day = [](int days) {
            return QDate::currentDate().addDays(days).toString(Qt::ISODate).toLatin1();
        };
        const QByteArray dayFirst
            = QDate::currentDate().addDays(3).toString(u"dd/MM/yyyy"_s).toLatin1();
        QByteArray file = "phoneNumber;mobilePhoneNumber;firstName;lastName;company;description;"
                          "dueDate;Period\r\n"
                          "0478921430;;Agn\xE8s;Perrin;Perrin TP;Boat trailer;"
            + day(3)
            + ";Matin\r\n"
              ";0688102247;Luc;Bastide;;Call after 10;;\r\n"
              ";;Nora;Kessler;Kessler AG;Berth 14;"
            + day(3)
            + ";Matin\r\n"
              "+41229061580;;Sandra;Keller;L\xE9man Nautique;Storage;"
            + day(4)
            + ";\r\n"
              "0472310866;;Yves;Ollier;;Quote;"
            + dayFirst
            + ";Matin\r\n"
              "0145207719;0620139004;Chlo\xE9;Masson;Masson SA;Licence course;"
            + day(5)
            + ";Noon\r\n"
              "+41229061580;;Sandra;Keller;;Again;"
            + day(4) + ";\r\n";
        for (int i = 0; i < 178; ++i)
            file += "0466705" + QByteArray::number(1000 + i)
                + ";;Ren\xE9;Fabre;Fabre & Fils;Engine 90 hp;" + day(3) + ";Matin\r\n";
        return file;
    }

    void openCallbacks(TourStage &stage)
    {
        stage.script().act([&stage] { stage.program().window().workspace()->showFloor(); });
        stage.waitFor(u"floorTabs"_s);
        stage.script().act([&stage] {
            if (auto *tabs = qobject_cast<Tabs *>(stage.hands().find(u"floorTabs"_s)))
                tabs->setCurrent(tabs->count() - 1);
        });
        stage.waitFor(u"callbacksTable"_s);
    }

    void addCallbacks(TourStage &stage)
    {
        openCallbacks(stage);
        stage.script().rest(1200ms);
        stage.script().act([&stage] {
            FloorTable *table = viewOf(stage)->table();
            table->setCurrentIndex(table->model()->index(2, CallbackFloorModel::NameColumn));
        });
        stage.picture(u"floor-callbacks"_s, TourStage::Contrast | TourStage::LargeText);
    }

    void addImport(TourStage &stage)
    {
        openCallbacks(stage);
        const auto folder = std::make_shared<QTemporaryDir>();
        stage.script().act([&stage, folder] {
            const QString path = folder->filePath(u"prospects-spring.csv"_s);
            QFile file(path);
            if (file.open(QIODevice::WriteOnly))
                file.write(prospects());
            file.close();
            viewOf(stage)->importInto(viewOf(stage)->model()->lists().value(0), path);
        });
        stage.waitFor(u"readDayFirst"_s);
        stage.picture(u"floor-callbacks-import"_s, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] {
            if (auto *segments
                = qobject_cast<Segments *>(stage.hands().find(u"importSegments"_s))) {
                segments->setCurrent(0);
                segments->setFocus(Qt::TabFocusReason);
                stage.hands().press(Qt::Key_Right);
            }
        });
        stage.picture(u"floor-callbacks-errors"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancelCallbackImport"_s); });
    }

} // namespace

QList<TourScene> supCallbackScenes()
{
    const auto from = TourScene::From::Workspace;
    return {{"floor-callbacks"_L1, {"floor-callbacks"_L1}, from, addCallbacks},
            {"floor-callbacks-import"_L1,
             {"floor-callbacks-import"_L1, "floor-callbacks-errors"_L1},
             from,
             addImport}};
}

} // namespace vigie::ui
