// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulkpage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/bulkprogress.h"
#include "ui/admin/bulk/bulkreview.h"
#include "ui/admin/bulk/bulksource.h"
#include "ui/admin/bulk/bulksteps.h"
#include "ui/admin/bulk/bulkwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/words.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QStackedLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using Stage = BulkJob::Stage;
using xcibulk::Action;

BulkPage::BulkPage(const AdminParts &parts, const QString &entity, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Bulk, .entity = entity}, parent)
    , m_job(parts.bulk)
    , m_other(new Button(tr("Another table…"), this))
    , m_leave(new Words(tr("You may leave this page; you are told of its end."), TextRole::Caption,
                        &Theme::text2, this))
    , m_steps(new BulkSteps(this))
    , m_what(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"bulkPage"_s);
    setAcceptDrops(true);
    // A table that is given for an entity is for that one, unless the person chose another.
    if (!entity.isEmpty() && m_job.text().isEmpty() && m_job.choices().entity != entity) {
        auto choices = m_job.choices();
        choices.entity = entity;
        m_job.setChoices(choices);
    }
    m_source = new BulkSource(m_job, room(), this);
    m_review = new BulkReview(m_job, this);
    m_progress = new BulkProgress(m_job, this);
    m_other->setObjectName(u"bulkOther"_s);
    m_other->setIconName("file-text"_L1);
    m_leave->setElided(true);
    addToHead(m_leave);
    addToHead(m_other);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_review);
    m_stack->addWidget(m_progress);
    body()->addWidget(makeSteps());
    body()->addLayout(m_stack, 1);
    connect(m_other, &Button::clicked, &m_job, &BulkJob::reopen);
    connect(m_source, &BulkSource::cancelled, this, &BulkPage::leave);
    connect(m_review, &BulkReview::cancelled, this, &BulkPage::leave);
    connect(m_progress, &BulkProgress::told, this, &BulkPage::told);
    connect(m_progress, &BulkProgress::failed, this, &BulkPage::failed);
    connect(&m_job, &BulkJob::stageChanged, this, &BulkPage::showStage);
    connect(&m_job, &BulkJob::textChanged, this, &BulkPage::showTitle);
    connect(&m_job, &BulkJob::planned, this, &BulkPage::showTitle);
    parts.keys.bind(KeyAction::NextBulkStep, this, [this] {
        if (m_job.stage() == Stage::Source)
            m_source->check();
        else if (m_job.stage() == Stage::Judged)
            m_review->apply();
    });
    showStage();
}

QWidget *BulkPage::firstFocus() const
{
    const QWidget *shown = m_stack->currentWidget();
    if (shown == m_source)
        return m_source->firstFocus();
    return shown == m_review ? m_review->firstFocus() : m_progress->firstFocus();
}

QList<StatusBar::KeyHint> BulkPage::keyHints() const
{
    const QString key = parts().keys.capText(KeyAction::NextBulkStep);
    if (m_job.stage() == Stage::Source)
        return {{.key = key, .text = tr("Dry run")}};
    if (m_job.stage() == Stage::Judged)
        return {{.key = key, .text = tr("Carry out", "the lines of a table")}};
    return {};
}

QWidget *BulkPage::makeSteps()
{
    auto *bar = new Pane(&Theme::surface, this);
    bar->setRules(Qt::BottomEdge);
    m_what->setObjectName(u"bulkOrigin"_s);
    m_what->setElided(true);
    m_what->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_steps);
    row->addWidget(m_what, 1);
    return bar;
}

void BulkPage::showStage()
{
    const Stage stage = m_job.stage();
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    const bool isFirst = stage == Stage::Source;
    const bool isSecond = stage == Stage::Judging || stage == Stage::Judged;
    QWidget *wanted = m_progress;
    if (isFirst)
        wanted = m_source;
    else if (isSecond)
        wanted = m_review;
    const bool isOther = m_stack->currentWidget() != wanted;
    m_stack->setCurrentWidget(wanted);
    m_other->setVisible(stage == Stage::Judged);
    m_leave->setVisible(m_job.isUnderWay());
    showTitle();
    Q_EMIT keyHintsChanged();
    if (isOther && hadFocus && isVisible())
        firstFocus()->setFocus();
}

void BulkPage::showTitle()
{
    const Stage stage = m_job.stage();
    const Action action = stage == Stage::Source ? m_job.choices().action : commonAction(m_job);
    const xci::Entity *entity = room().directory().entity(m_job.choices().entity);
    //: An entity's server and its name.
    setTitles(entity ? tr("%1 · %2").arg(entity->xivo.name, AdminWords::nameOf(*entity))
                     : QString(),
              BulkWords::title(action, !m_job.origin().name.isEmpty()));
    QString last = tr("Create", "step");
    if (action == Action::Change)
        last = tr("Change", "step");
    else if (action == Action::Delete)
        last = tr("Delete", "step");
    const bool isFirst = stage == Stage::Source;
    const bool isSecond = stage == Stage::Judging || stage == Stage::Judged;
    m_steps->setSteps({tr("Table", "step"), tr("Dry run"), last}, isFirst ? 0 : isSecond ? 1 : 2);
    const int lines = int(m_job.sheet().lines.size());
    QStringList words;
    if (!m_job.origin().name.isEmpty())
        words.append(m_job.origin().name);
    words.append(tr("%n line(s)", nullptr, lines));
    if (!m_job.origin().format.isEmpty())
        words.append(m_job.origin().format);
    if (m_job.separator() == u'\t')
        words.append(tr("tab", "separator of cells"));
    else if (m_job.separator() == u',')
        words.append(tr("comma", "separator of cells"));
    else
        words.append(tr("semicolon", "separator of cells"));
    m_what->setText(lines > 0 ? words.join(u", "_s) : QString());
}

//! What was given stays.
void BulkPage::leave()
{
    if (spot().entity.isEmpty())
        Q_EMIT goRequested({});
    else
        Q_EMIT goRequested({.kind = AdminSpot::Kind::Entity, .entity = spot().entity});
}

void BulkPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const bool isTable = urls.size() == 1 && urls.first().isLocalFile();
    if (!m_job.isUnderWay() && (isTable || event->mimeData()->hasText()))
        event->acceptProposedAction();
}

void BulkPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        m_source->openFile(urls.first().toLocalFile());
        return;
    }
    m_job.setText(event->mimeData()->text());
    m_job.judge();
}

} // namespace vigie::ui
