// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/pauselimitspanel.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/agent/pausetimes.h"
#include "ui/agent/textline.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int panelWidth = 300;
    constexpr int fieldWidth = 64;
    constexpr int longest = 24 * 60;

} // namespace

PauseLimitsPanel::PauseLimitsPanel(const center::Desk &desk, const PauseTimes &times,
                                   QWidget *owner)
    : PopupPanel(owner)
    , m_desk(desk)
    , m_times(times)
    , m_column(new QVBoxLayout(content()))
    , m_problem(new TextLine(TextRole::Caption, &Theme::danger, content()))
{
    setObjectName(u"pauseLimits"_s);
    keepPaneWidth(content(), panelWidth);
    m_column->setContentsMargins(12, 12, 12, 12);
    m_column->setSpacing(8);
    auto *title = new TextLine(TextRole::BodyStrong, content());
    title->setText(tr("Remind me of a pause"));
    m_column->addWidget(title);
    m_problem->setObjectName(u"limitProblem"_s);
    m_column->addWidget(m_problem);
}

void PauseLimitsPanel::openFor(QWidget *anchor)
{
    fill();
    openBelow(anchor);
    if (auto *first = m_rows->findChild<QLineEdit *>())
        first->setFocus(Qt::PopupFocusReason);
}

void PauseLimitsPanel::fill()
{
    if (m_rows != nullptr) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_problem->hide();
    m_rows = new QWidget(content());
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_column->insertWidget(1, m_rows);
    for (const center::Status &reason :
         m_desk.center().statuses().ofKind(center::StatusKind::Pause))
        addReason(reason.name, reason.label);
}

void PauseLimitsPanel::addReason(const QString &name, const QString &label)
{
    const int row = m_grid->rowCount();
    auto *words = new TextLine(TextRole::Body, m_rows);
    words->setText(label);
    words->setShrinkable(80);
    m_grid->addWidget(words, row, 0);
    const auto limit = m_times.ofPause(name);
    const int minutes
        = limit ? int(std::chrono::duration_cast<std::chrono::minutes>(*limit).count()) : 0;
    auto *unit = new TextLine(TextRole::Body, &Theme::text2, m_rows);
    if (m_times.isFixed(name)) {
        //: %1 is a number of minutes that the site set for a pause.
        unit->setText(tr("%1 min, set by your site").arg(minutes));
        m_grid->addWidget(unit, row, 1, 1, 2, Qt::AlignRight);
        return;
    }
    auto *field = new Field({}, m_rows);
    keepWidth(field, fieldWidth);
    field->setPlaceholder(noValue());
    field->setText(minutes > 0 ? QString::number(minutes) : QString());
    field->edit()->setObjectName(u"limit-"_s + name);
    //: %1 is a reason of a pause.
    field->edit()->setAccessibleName(tr("Minutes of %1").arg(label));
    field->edit()->setAlignment(Qt::AlignRight);
    m_grid->addWidget(field, row, 1);
    //: Minutes, behind their number.
    unit->setText(tr("min"));
    m_grid->addWidget(unit, row, 2);
    connect(field, &Field::textEdited, this, [this, field, name] {
        const QString typed = field->text().trimmed();
        bool isNumber = false;
        const int chosen = typed.toInt(&isNumber);
        const bool isValid = typed.isEmpty() || (isNumber && chosen >= 0 && chosen <= longest);
        m_problem->setText(isValid ? QString() : tr("Type whole minutes, 1440 at most."));
        m_problem->setVisible(!isValid);
        if (isValid)
            Q_EMIT limitChosen(name, chosen);
    });
}

} // namespace vigie::ui
