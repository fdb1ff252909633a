// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QShortcut>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

EditDialog::EditDialog(const FloorParts &parts, const QString &title, Width width, QWidget *window)
    : DraftDialog(parts, title, width, window)
    , m_banner(new Banner(this))
{
    m_banner->setObjectName(u"editBanner"_s);
    m_banner->setMessage(Banner::Kind::Warning, "plugs"_L1,
                         tr("The link to the server is lost. What you typed stays here; it can be "
                            "saved when the link is back."));
    m_banner->hide();
    content()->addWidget(m_banner);

    auto *summary = new QWidget(this);
    auto *row = new QHBoxLayout(summary);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_what = new Words({}, TextRole::BodyMedium, &Theme::text, summary);
    m_what->setObjectName(u"editSummary"_s);
    m_more = new Words({}, TextRole::Body, &Theme::text2, summary);
    m_more->setObjectName(u"editSummaryMore"_s);
    m_more->setElided(true);
    row->addWidget(m_what);
    row->addWidget(m_more);
    addToFoot(summary);
    addDiscard();
    m_save = addAnswer(tr("Save"), Button::Variant::Primary, u"editSave"_s);

    auto *answer = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(answer, &QShortcut::activated, this, &EditDialog::accept);
    connect(&parts.desk, &center::Desk::linkChanged, this, &EditDialog::refresh);
    connect(&parts.frames, &models::FrameClock::frame, this, &EditDialog::follow);
    connect(&parts.frames, &models::FrameClock::second, this, &EditDialog::passSecond);
    center().addWatcher(this);
}

EditDialog::~EditDialog()
{
    center().removeWatcher(this);
}

void EditDialog::setSummary(const QString &what, const QString &more)
{
    m_what->setText(what);
    m_more->setText(more);
}

void EditDialog::refresh()
{
    const bool isUp = parts().desk.isUp();
    m_banner->setVisible(!isUp);
    showSummary();
    const QString reason = isUp ? obstacle() : tr("The link to the server is lost.");
    m_save->setObstacle(reason);
    keepDraft();
    if (isVisible())
        fit();
}

void EditDialog::showEvent(QShowEvent *event)
{
    DraftDialog::showEvent(event);
    refresh();
}

void EditDialog::keyPressEvent(QKeyEvent *event)
{
    // Return chooses, adds and ends a field here; saving by it needs Ctrl, or the button's focus.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || qobject_cast<Button *>(focusWidget()))
        DraftDialog::keyPressEvent(event);
}

void EditDialog::mark()
{
    m_isMarked = true;
    parts().frames.wake();
}

void EditDialog::queueChanged(center::QueueRow, center::QueueFields fields)
{
    using center::QueueField;
    if (fields & (QueueField::Config | QueueField::Members))
        mark();
}

void EditDialog::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    if (isAbout(row, fields))
        mark();
}

//! Not the states, which change all the time.
bool EditDialog::isAbout(center::AgentRow, center::AgentFields fields) const
{
    using center::AgentField;
    return fields & (AgentField::Config | AgentField::Memberships | AgentField::Defaults);
}

void EditDialog::follow()
{
    if (!std::exchange(m_isMarked, false))
        return;
    merge();
    refresh();
}

void EditDialog::accept()
{
    if (!m_save->obstacle().isEmpty())
        return;
    save();
    forgetDraft();
    DraftDialog::accept();
}

} // namespace vigie::ui
