// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editdoors.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/changesbar.h"
#include "ui/supervisor/edit/agenteditdialog.h"
#include "ui/supervisor/edit/basedialog.h"
#include "ui/supervisor/edit/draftforms.h"
#include "ui/supervisor/edit/manyeditdialog.h"
#include "ui/supervisor/edit/queueeditdialog.h"
#include "ui/supervisor/edit/resultsheet.h"
#include "ui/supervisor/edit/reviewdialog.h"
#include "ui/supervisor/limitdialog.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/supervisor/thresholddialog.h"

#include <QPointer>

#include <functional>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    using Make = std::function<DraftDialog *(const QJsonObject *form)>;

    //! With what was left unsaved about the same, if anything was.
    void open(const FloorParts &parts, const QString &subject, QWidget *window, const Make &make)
    {
        const auto left = parts.tools.drafts().find(subject);
        DraftDialog *dialog = make(left ? &left->form : nullptr);
        dialog->setSubject(subject);
        if (left) {
            dialog->tellRestored(left->at, [parts, subject, window = QPointer(window), make] {
                if (window)
                    open(parts, subject, window, make);
            });
        }
        dialog->open();
    }

    void openAgent(const FloorParts &parts, AgentId agent, QWidget *window)
    {
        open(parts, EditDrafts::subjectOf(agent), window,
             [parts, agent, window](const QJsonObject *form) {
                 const AgentDraft draft = form ? agentDraftIn(*form, parts.desk.clock().now())
                                               : AgentDraft{.agent = agent};
                 return new AgentEditDialog(parts, draft, window);
             });
    }

    void openMany(const FloorParts &parts, const QString &subject,
                  const std::vector<AgentId> &agents, QWidget *window)
    {
        open(parts, subject, window, [parts, agents, window](const QJsonObject *form) {
            const ManyDraft draft
                = form ? manyDraftIn(*form, parts.desk.clock().now()) : ManyDraft{.agents = agents};
            return new ManyEditDialog(parts, draft, window);
        });
    }

    void openBase(const FloorParts &parts, const QString &subject,
                  const std::vector<AgentId> &agents, bool fromActive, QWidget *window)
    {
        open(parts, subject, window, [parts, agents, fromActive, window](const QJsonObject *form) {
            const BaseDraft draft = form ? baseDraftIn(*form, parts.desk.clock().now())
                                         : BaseDraft{.agents = agents, .isFromActive = fromActive};
            return new BaseDialog(parts, draft, window);
        });
    }

} // namespace

void openEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window)
{
    if (agents.size() == 1)
        openAgent(parts, agents.constFirst(), window);
    else
        openQueuesEdit(parts, agents, window);
}

void openQueuesEdit(const FloorParts &parts, const QList<AgentId> &agents, QWidget *window)
{
    const std::vector<AgentId> all(agents.cbegin(), agents.cend());
    if (!all.empty())
        openMany(parts, EditDrafts::subjectOf(u"agents"_s, all), all, window);
}

void openBase(const FloorParts &parts, const QList<AgentId> &agents, bool fromActive,
              QWidget *window)
{
    const std::vector<AgentId> all(agents.cbegin(), agents.cend());
    const QString form = fromActive ? u"active"_s : u"base"_s;
    if (!all.empty())
        openBase(parts, EditDrafts::subjectOf(form, all), all, fromActive, window);
}

void openMembers(const FloorParts &parts, QueueId queue, QWidget *window)
{
    open(parts, EditDrafts::subjectOf(queue), window,
         [parts, queue, window](const QJsonObject *form) {
             const QueueDraft draft = form ? queueDraftIn(*form, parts.desk.clock().now())
                                           : QueueDraft{.queue = queue};
             return new QueueEditDialog(parts, draft, window);
         });
}

void openThresholds(const FloorParts &parts, QWidget *window)
{
    open(parts, EditDrafts::subjectOfThresholds(), window,
         [parts, window](const QJsonObject *form) {
             const WatchRules known = parts.tools.thresholds().all();
             return new ThresholdDialog(parts, form ? rulesIn(*form, known) : known, window);
         });
}

void openLimits(const FloorParts &parts, QWidget *window)
{
    open(parts, EditDrafts::subjectOfLimits(), window, [parts, window](const QJsonObject *form) {
        return new LimitDialog(parts, form ? limitDraftIn(*form) : LimitDraft(), window);
    });
}

void openDraft(const FloorParts &parts, const EditDraft &draft, QWidget *window)
{
    const Instant now = parts.desk.clock().now();
    switch (kindOf(draft.form)) {
    case DraftKind::Agent:
        openAgent(parts, agentDraftIn(draft.form, now).agent, window);
        return;
    case DraftKind::Queue:
        openMembers(parts, queueDraftIn(draft.form, now).queue, window);
        return;
    case DraftKind::Agents:
        openMany(parts, draft.subject, manyDraftIn(draft.form, now).agents, window);
        return;
    case DraftKind::Base: {
        const BaseDraft base = baseDraftIn(draft.form, now);
        openBase(parts, draft.subject, base.agents, base.isFromActive, window);
        return;
    }
    case DraftKind::Thresholds:
        openThresholds(parts, window);
        return;
    case DraftKind::Limits:
        openLimits(parts, window);
        return;
    case DraftKind::Unknown:
        return; // It stays for the version that wrote it.
    }
}

void openApplyDefaults(const FloorParts &parts, const std::vector<AgentId> &agents, QWidget *window)
{
    (new ReviewDialog(parts, agents, window))->open();
}

void openResult(const FloorParts &parts, center::BatchId batch, QWidget *window)
{
    if (parts.tools.assignments().find(batch) != nullptr)
        (new ResultSheet(parts, batch, window))->open();
}

ChangesBar *makeChangesBar(const FloorParts &parts, QWidget *body, QWidget *parent)
{
    auto *bar = new ChangesBar(parts.tools.assignments(), parts.keys, parent);
    QObject::connect(bar, &ChangesBar::resultRequested, body, [parts, body](center::BatchId batch) {
        openResult(parts, batch, body->window());
    });
    const auto showLink = [&desk = parts.desk, bar] {
        bar->setObstacle(desk.isUp() ? QString()
                                     : ChangesBar::tr("The link to the server is lost."));
    };
    QObject::connect(&parts.desk, &center::Desk::linkChanged, bar, showLink);
    showLink();
    return bar;
}

} // namespace vigie::ui
