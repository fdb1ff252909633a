// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formframe.h"

#include "ui/admin/adminwords.h"
#include "ui/admin/meanwhilenote.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QScrollArea>

namespace vigie::ui {

using namespace Qt::StringLiterals;

FormFrame::FormFrame(const AdminParts &parts, const AdminSpot &spot, QWidget *parent)
    : AdminPage(parts, spot, parent)
    , m_row(new QHBoxLayout)
    , m_content(new QHBoxLayout)
    , m_footLeft(new QHBoxLayout)
    , m_problem(new ProblemNote(this))
    , m_meanwhile(new MeanwhileNote(this))
    , m_note(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_restored(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_startOver(new Button(tr("Start over"), this))
    , m_refused(new ProblemNote(this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_save(new Button({}, this))
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    m_ground = new Pane(&Theme::surface, area);
    auto *column = new QVBoxLayout(m_ground);
    column->setContentsMargins(12, 18, 12, 12);
    column->setSpacing(12);
    m_problem->setObjectName(u"formProblem"_s);
    column->addWidget(m_problem);
    column->addWidget(m_meanwhile);
    m_content->setSpacing(40);
    column->addLayout(m_content, 1);
    area->setWidget(m_ground);
    m_row->setSpacing(0);
    m_row->addWidget(area, 1);
    body()->addLayout(m_row, 1);
    body()->addWidget(makeFoot());
}

QWidget *FormFrame::makeFoot()
{
    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(8);
    m_footLeft->setSpacing(8);
    m_note->setObjectName(u"formNote"_s);
    m_note->setElided(true);
    m_restored->setObjectName(u"formRestored"_s);
    m_startOver->setObjectName(u"formStartOver"_s);
    m_startOver->setVariant(Button::Variant::Ghost);
    m_refused->setObjectName(u"formRefused"_s);
    m_restored->hide();
    m_startOver->hide();
    m_cancel->setObjectName(u"cancelForm"_s);
    m_save->setObjectName(u"saveForm"_s);
    m_save->setVariant(Button::Variant::Primary);
    row->addLayout(m_footLeft);
    row->addWidget(m_note, 1);
    for (QWidget *each : QList<QWidget *>{m_restored, m_startOver, m_refused, m_cancel, m_save})
        row->addWidget(each);
    return foot;
}

QList<StatusBar::KeyHint> FormFrame::keyHints() const
{
    return {{.key = parts().keys.capText(KeyAction::SaveCallback), .text = m_saveText}};
}

void FormFrame::setSaveText(const QString &text, const QString &saving)
{
    m_saveText = text;
    m_savingText = saving;
    m_save->setText(text);
}

void FormFrame::setNote(const QString &words)
{
    m_note->setText(words);
}

void FormFrame::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void FormFrame::setRefused(const QString &words)
{
    m_refused->setText(words);
}

void FormFrame::setRestored(const QString &words)
{
    m_restored->setText(words);
    m_restored->setVisible(!words.isEmpty());
    m_startOver->setVisible(!words.isEmpty());
}

void FormFrame::setPending(bool isPending)
{
    if (isPending)
        m_focused = window()->focusWidget();
    m_save->setPending(isPending ? m_savingText : QString());
    if (!isPending)
        m_save->setText(m_saveText);
    m_ground->setEnabled(!isPending);
    if (!isPending && m_focused && isAncestorOf(m_focused))
        m_focused->setFocus();
}

void FormFrame::clearProblems()
{
    setProblem({});
    setRefused({});
    for (const auto &[key, field] : std::as_const(m_fields))
        field->clearError();
}

void FormFrame::showFailure(const xci::Failure &failure)
{
    using Kind = xci::Failure::Kind;
    const QString sentence = AdminWords::failure(failure);
    if (failure.kind == Kind::Refused || failure.kind == Kind::Conflict) {
        QStringList keys;
        for (const auto &[key, field] : std::as_const(m_fields))
            keys.append(key);
        const QString named = AdminWords::fieldOf(failure, keys);
        for (const auto &[key, field] : std::as_const(m_fields)) {
            if (key != named || !field->isVisibleTo(this))
                continue;
            field->setError(sentence);
            field->edit()->setFocus();
            return;
        }
    }
    setProblem(sentence);
}

//! Beside each other where there is room, else one below the other.
void FormFrame::resizeEvent(QResizeEvent *event)
{
    constexpr int widthOfTwo = 800;
    AdminPage::resizeEvent(event);
    const bool isNarrow = width() < scaledPane(widthOfTwo);
    m_content->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_content->setSpacing(isNarrow ? 16 : 40);
}

} // namespace vigie::ui
