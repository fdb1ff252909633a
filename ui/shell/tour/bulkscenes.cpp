// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/bulkscenes.h"

#include "ui/admin/adminplace.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/admin/bulk/bulktable.h"
#include "ui/shell/admindoor.h"
#include "ui/shell/application.h"
#include "ui/shell/demofloor.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tour/adminscenes.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/shell/workspace.h"

#include <QDialog>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    using Stage = BulkJob::Stage;

    BulkJob &jobOf(const TourStage &stage)
    {
        return stage.program().window().workspace()->administration()->bulk();
    }

    //! New people of one entity, with the faults that people make.
    QString table()
    {
        QString text = u"firstName;lastName;template;internalNumber;ctiLogin;ctiPassword\n"
                       "Agathe;Roux;Office;1000;aroux;mistral-1\n"
                       "Bastien;Colin;Office;1001;bcolin;mistral-2\n"
                       "Chiara;Bellini;Workshop;1005;;\n"
                       "Damien;Petit;Office;1002;dpetit;mistral-3\n"
                       "Elsa;Fournier;Ofice;1006;efournier;mistral-4\n"
                       "Farid;Mansouri;Office;;fmansouri;mistral-5\n"
                       "Grégory;Lefèvre;Office;1008;glefevre;mistral-6\n"
                       "Hanna;Lindgren;Workshop;1010;;\n"
                       "Ilan;Cohen;Office;1012;aroux;mistral-7\n"
                       ";Jourdain;Office;1014;jourdain;mistral-8\n"_s;
        const QStringList first{u"Karine"_s, u"Loïc"_s, u"Marta"_s, u"Noé"_s, u"Olga"_s};
        const QStringList last{u"Morel"_s, u"Guérin"_s,  u"Nowak"_s,
                               u"Blanc"_s, u"Petrova"_s, u"Reuter"_s};
        for (int i = 0; i < 24; ++i)
            text += u"%1;%2;Office;;;\n"_s.arg(first[i % first.size()], last[i % last.size()]);
        return text;
    }

    void give(TourStage &stage)
    {
        stage.script().act([&stage] {
            if (auto *edit = qobject_cast<QPlainTextEdit *>(stage.hands().find(u"bulkText"_s)))
                edit->setPlainText(table());
        });
        stage.script().until(u"the table is read"_s,
                             [&stage] { return !jobOf(stage).sheet().lines.isEmpty(); });
    }

    void until(TourStage &stage, Stage wanted)
    {
        stage.script().until(
            u"the table of users comes to its next step"_s,
            [&stage, wanted] { return jobOf(stage).stage() == wanted; }, 60s);
        stage.script().rest(300ms);
    }

    void fault(TourStage &stage, const QString &kind)
    {
        stage.script().act([&stage, kind] {
            stage.hands().post(u"fault"_s, {{u"fault"_s, kind}, {u"server"_s, u"xci"_s}});
        });
    }

    //! A table with names of its own.
    void addColumns(TourStage &stage)
    {
        stage.script().act([&stage] {
            if (auto *edit = qobject_cast<QPlainTextEdit *>(stage.hands().find(u"bulkText"_s)))
                edit->setPlainText(u"Prénom;Pointure;Nom;Poste\nAgathe;38;Roux;1003\n"_s);
        });
        stage.waitFor(u"bulkChooseColumns"_s);
        stage.script().act([&stage] { stage.hands().click(u"bulkChooseColumns"_s); });
        stage.waitFor(u"bulkColumns"_s);
        stage.script().rest(300ms);
        stage.picture(u"bulk-columns"_s);
        stage.script().act([&stage] {
            if (auto *dialog = qobject_cast<QDialog *>(stage.hands().find(u"bulkColumns"_s)))
                dialog->reject();
        });
    }

    void addBulk(TourStage &stage)
    {
        openAdministration(stage);
        stage.script().act([&stage] {
            auto &place = *stage.program().window().workspace()->administration()->place();
            QString corbas;
            for (const auto &each : stage.program()
                                        .window()
                                        .workspace()
                                        ->administration()
                                        ->room()
                                        .directory()
                                        .entities()) {
                if (each.name == "corbas"_L1)
                    corbas = each.combinedId;
            }
            place.show({.kind = AdminSpot::Kind::Bulk, .entity = corbas});
        });
        stage.waitFor(u"bulkSource"_s);
        stage.picture(u"bulk-empty"_s);
        addColumns(stage);
        give(stage);
        stage.script().act([&stage] { stage.hands().click(u"bulkCheck"_s); });
        until(stage, Stage::Judged);
        stage.script().act([&stage] {
            if (auto *table = qobject_cast<BulkTable *>(stage.hands().find(u"bulkTable"_s)))
                table->setCurrentIndex(table->model()->index(2, BulkModel::LastNameColumn));
        });
        stage.picture(u"bulk-dry-run"_s, TourStage::Contrast | TourStage::LargeText);
        fault(stage, u"slow:700"_s);
        stage.script().act([&stage] { stage.hands().click(u"bulkApply"_s); });
        stage.script().until(
            u"some users are created"_s, [&stage] { return jobOf(stage).doneNow() >= 4; }, 90s);
        stage.picture(u"bulk-applying"_s);
        stage.script().act([&stage] {
            auto &place = *stage.program().window().workspace()->administration()->place();
            place.show({});
        });
        stage.waitFor(u"bulkLine"_s);
        stage.script().rest(300ms);
        stage.picture(u"bulk-elsewhere"_s);
        stage.script().act([&stage] { stage.hands().click(u"bulkLineShow"_s); });
        stage.waitFor(u"bulkProgress"_s);
        fault(stage, u"clear"_s);
        until(stage, Stage::Ended);
        stage.picture(u"bulk-results"_s);
        stage.script().act([&stage] { stage.hands().click(u"bulkRollBack"_s); });
        stage.waitFor(u"rollBackDialog"_s);
        stage.script().rest(300ms);
        stage.picture(u"bulk-roll-back"_s);
        stage.script().act([&stage] {
            stage.hands().click(u"rollBackRemove"_s);
            stage.hands().click(u"rollBackRemove"_s);
        });
        until(stage, Stage::Ended);
        stage.script().act([&stage] { stage.hands().click(u"bulkClose"_s); });
        stage.waitFor(u"bulkSource"_s);
        stage.script().act([&stage] {
            auto &place = *stage.program().window().workspace()->administration()->place();
            place.show({.kind = AdminSpot::Kind::Audit});
        });
        stage.waitFor(u"auditPage"_s);
        stage.script().rest(500ms);
        stage.script().act([&stage] {
            if (auto *table
                = qobject_cast<QAbstractItemView *>(stage.hands().find(u"auditTable"_s)))
                table->setCurrentIndex(table->model()->index(1, 0));
        });
        stage.picture(u"admin-audit"_s, TourStage::Contrast | TourStage::LargeText);
        closeAdministration(stage);
    }

} // namespace

QList<TourScene> bulkScenes()
{
    return {{"bulk"_L1,
             {"bulk-empty"_L1, "bulk-columns"_L1, "bulk-dry-run"_L1, "bulk-applying"_L1,
              "bulk-elsewhere"_L1, "bulk-results"_L1, "bulk-roll-back"_L1, "admin-audit"_L1},
             TourScene::From::Workspace,
             addBulk}};
}

} // namespace vigie::ui
