// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/draftdialog.h"

#include "center/desk.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/format.h"

#include <QBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

DraftDialog::DraftDialog(const FloorParts &parts, const QString &title, Width width,
                         QWidget *window)
    : FloorDialog(parts, title, width, window)
    , m_drafts(&parts.tools.drafts())
{
}

DraftDialog::~DraftDialog()
{
    if (m_isHeld && m_drafts)
        m_drafts->release(m_subject);
}

void DraftDialog::tellRestored(const QDateTime &at, const std::function<void()> &anew)
{
    auto *line = new Banner(this);
    line->setObjectName(u"editRestored"_s);
    const QString when = formatStamp(at, parts().desk.clock().wallTime().date());
    //: %1 is a time of day, or a day.
    line->setMessage(Banner::Kind::Good, "clock-counter-clockwise"_L1,
                     tr("What you typed at %1 and did not save is here again.").arg(when),
                     tr("Discard it"));
    line->action()->setObjectName(u"editStartAnew"_s);
    content()->insertWidget(0, line);
    connect(line, &Banner::actionTriggered, this, [this, anew] {
        askToDiscard([this, anew] {
            discard();
            anew();
        });
    });
}

FloorDialog *DraftDialog::again()
{
    DraftDialog *next = copy();
    next->setSubject(m_subject);
    return next;
}

Button *DraftDialog::addDiscard()
{
    Button *cancel = addCancel();
    cancel->disconnect(this);
    connect(cancel, &Button::clicked, this, &DraftDialog::discard);
    return cancel;
}

void DraftDialog::keepDraft()
{
    if (m_isDone || !m_drafts || m_subject.isEmpty())
        return;
    const QJsonObject typed = isTouched() ? form() : QJsonObject();
    if (typed.isEmpty())
        m_drafts->remove(m_subject);
    else
        m_drafts->keep(m_subject, typed, parts().desk.clock().wallTime());
}

void DraftDialog::showEvent(QShowEvent *event)
{
    FloorDialog::showEvent(event);
    if (m_drafts && !m_isHeld && !m_subject.isEmpty()) {
        m_isHeld = true;
        m_drafts->hold(m_subject);
    }
}

void DraftDialog::reject()
{
    if (isTouched())
        askToDiscard([this] { discard(); });
    else
        discard();
}

void DraftDialog::discard()
{
    forgetDraft();
    leave();
}

void DraftDialog::forgetDraft()
{
    m_isDone = true;
    if (m_drafts && !m_subject.isEmpty())
        m_drafts->remove(m_subject);
}

void DraftDialog::leave()
{
    if (m_question)
        m_question->close();
    FloorDialog::leave();
}

void DraftDialog::askToDiscard(const std::function<void()> &then)
{
    if (m_question && m_question->isVisible())
        return;
    m_question = new Dialog(tr("Discard what you typed?"), Width::Small, this);
    m_question->setObjectName(u"editQuestion"_s);
    m_question->setText(tr("Nothing of it has been saved."));
    Button *yes = m_question->addAnswer(tr("Discard"), Button::Variant::Danger, u"editDiscard"_s);
    m_question->addAnswer(tr("Keep editing"), Button::Variant::Primary, u"editKeep"_s);
    connect(yes, &Button::clicked, this, then);
    m_question->open();
}

} // namespace vigie::ui
