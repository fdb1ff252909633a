// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/callbackscenes.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/callbackmodel.h"
#include "ui/shell/application.h"
#include "ui/shell/tour/tourstage.h"
#include "ui/widgets/floortable.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigie::ui {

namespace {

    constexpr int callbackTab = 3;

    //! Somebody who is to be called now, who left two numbers and a message.
    QString whomToCall(const TourStage &stage)
    {
        const center::ContactCenter &center = stage.program().desk()->center();
        for (int i = 0; i < center.callbacks().count(); ++i) {
            const center::Callback &each = center.callbacks().at(center::CallbackRow(i));
            if (!each.mobileNumber.isEmpty() && !each.voiceMessageRef.isEmpty() && each.isListed
                && center::clockOf(each, center.clock().wallTime()) == center::CallbackClock::Now)
                return each.uuid;
        }
        return {};
    }

    void takeOne(const TourStage &stage, TourHands &hands)
    {
        auto *table = qobject_cast<FloorTable *>(hands.find(u"callbackTable"_s));
        auto *model = table ? qobject_cast<models::CallbackModel *>(table->model()) : nullptr;
        if (!model)
            return;
        const int row = model->rowOf(whomToCall(stage));
        table->setCurrentIndex(model->index(std::max(1, row), models::CallbackModel::NameColumn));
        table->setFocus(Qt::MouseFocusReason);
        hands.press(Qt::Key_Return);
    }

    void enterResult(TourHands &hands)
    {
        if (auto *again = qobject_cast<QRadioButton *>(hands.find(u"callbackStatusCallback"_s)))
            again->click();
        hands.click(u"callbackLater"_s);
        if (auto *comment = qobject_cast<QPlainTextEdit *>(hands.find(u"callbackComment"_s))) {
            comment->setFocus(Qt::MouseFocusReason);
            comment->insertPlainText(u"Reception says he is on site until tomorrow. Try the "_s);
        }
    }

    void addCallbacks(TourStage &stage)
    {
        stage.bePaused();
        stage.openTab(callbackTab);
        stage.waitFor(u"callbackTable"_s);
        stage.picture(u"callbacks"_s, TourStage::LargeText);
        stage.script().act([&stage] { takeOne(stage, stage.hands()); });
        stage.waitFor(u"callbackForm"_s);
        stage.script().act([&stage] { stage.hands().click(u"callbackNumber0"_s); });
        stage.waitForCalls(1, false);
        stage.waitFor(u"callbackLater"_s);
        stage.script().act([&stage] { enterResult(stage.hands()); });
        stage.script().rest(1500ms);
        stage.picture(u"callback-form"_s, TourStage::Contrast | TourStage::LargeText);
        stage.endCalls();
        stage.script().act([&stage] {
            if (auto *comment
                = qobject_cast<QPlainTextEdit *>(stage.hands().find(u"callbackComment"_s)))
                comment->clear();
            stage.hands().click(u"cancelCallback"_s);
        });
        stage.script().until(u"the callback is given back"_s,
                             [&stage] { return !stage.hands().sees(u"callbackForm"_s); });
    }

} // namespace

QList<TourScene> callbackScenes()
{
    return {{"callbacks"_L1,
             {"callbacks"_L1, "callback-form"_L1},
             TourScene::From::Workspace,
             addCallbacks}};
}

} // namespace vigie::ui
