// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/addline.h"

#include "ui/supervisor/edit/penaltyedit.h"
#include "ui/supervisor/problemmark.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QAccessible>
#include <QBoxLayout>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int lineHeight = 44;
    constexpr int edge = 16;

} // namespace

AddLine::AddLine(Kind kind, const Texts &texts, QWidget *parent)
    : Pane(&Theme::header, parent)
    , m_choice(new ChoiceBox(texts.choice, texts.hint, this))
    , m_button(kind == Kind::Add ? new Button("plus"_L1, tr("Add"), this)
                                 : new Button("minus"_L1, tr("Remove"), this))
    , m_errorRow(new QWidget(this))
    , m_error(new Words({}, TextRole::Caption, &Theme::danger, m_errorRow))
    , m_label(new Words(kind == Kind::Add ? tr("Add") : tr("Remove"), TextRole::Body, &Theme::text2,
                        this))
    , m_end(new QWidget(this))
{
    const QString names = texts.name;
    setObjectName(names + u"AddLine"_s);
    setRules(Qt::BottomEdge);
    m_choice->setObjectName(names + u"Choice"_s);
    m_button->setObjectName(names + u"Add"_s);
    m_error->setObjectName(names + u"Error"_s);
    m_error->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setContentsMargins(edge, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_choice, 1);
    if (kind == Kind::Add) {
        m_penalty = new PenaltyEdit(this);
        m_penalty->setObjectName(names + u"Penalty"_s);
        //: Of the queue or agent that is being added.
        m_penalty->setAccessibleName(tr("Penalty to add with"));
        keepWidth(m_penalty, PenaltyEdit::usualWidth);
        m_penalty->setValue(0);
        row->addWidget(m_penalty);
        connect(m_penalty, &QLineEdit::textEdited, this, &AddLine::recheck);
    }
    row->addWidget(m_button);
    row->addWidget(m_end);
    auto *line = new QWidget(this);
    line->setLayout(row);
    keepHeight(line, lineHeight);
    auto *errors = new QHBoxLayout(m_errorRow);
    errors->setContentsMargins(edge, 0, edge, 8);
    errors->setSpacing(6);
    errors->addWidget(new ProblemMark(m_errorRow));
    errors->addWidget(m_error, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_errorRow);
    m_errorRow->hide();

    connect(m_choice, &ChoiceBox::chosenChanged, this, &AddLine::recheck);
    connect(m_button, &Button::clicked, this, &AddLine::submit);
    if (m_penalty)
        connect(m_penalty, &QLineEdit::returnPressed, this, &AddLine::submit);
    recheck();
}

void AddLine::alignWith(int numberWidth, int penaltyEnd)
{
    keepLeastWidth(m_label, numberWidth - edge);
    // The penalty ends where its column's fields do, 8 before the column's end.
    constexpr int button = 28;
    keepWidth(m_end, std::max(0, penaltyEnd - button - 8));
}

void AddLine::setChoices(const ChoiceBox::Choices &choices)
{
    m_choice->setChoices(choices);
    recheck();
}

void AddLine::setCheck(Check check)
{
    m_check = std::move(check);
    recheck();
}

bool AddLine::isTouched() const
{
    return !m_choice->chosen().isEmpty();
}

AddStart AddLine::started() const
{
    if (!isTouched())
        return {};
    return {.key = m_choice->chosen(), .penalty = m_penalty ? m_penalty->text() : QString()};
}

void AddLine::start(const AddStart &start)
{
    m_choice->choose(start.key);
    if (m_penalty && isTouched())
        m_penalty->setText(start.penalty);
    recheck();
}

void AddLine::recheck()
{
    const QString key = m_choice->chosen();
    const bool isWrong = m_penalty && !m_penalty->value();
    QString sentence = key.isEmpty() || !m_check ? QString() : m_check(key);
    m_choice->setWrong(!sentence.isEmpty());
    if (m_penalty)
        m_penalty->setWrong(isWrong);
    if (sentence.isEmpty() && isWrong)
        sentence = tr("Type a whole number, 0 or more.");
    if (sentence.isEmpty() && key.isEmpty())
        m_button->setObstacle(m_choice->placeholderText());
    else
        m_button->setObstacle(sentence);
    const bool isNews = sentence != m_error->text();
    m_error->setText(sentence);
    m_errorRow->setVisible(!sentence.isEmpty());
    if (isNews && !sentence.isEmpty() && isVisible()) {
        QAccessibleEvent event(m_error, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    const AddStart now = started();
    if (std::exchange(m_told, now) != now || isNews)
        Q_EMIT changed();
}

void AddLine::submit()
{
    const QString key = m_choice->chosen();
    if (!m_button->obstacle().isEmpty() || key.isEmpty())
        return;
    const qint32 penalty = m_penalty ? m_penalty->value().value_or(0) : 0;
    m_choice->choose({});
    if (m_penalty)
        m_penalty->setValue(0);
    Q_EMIT added(key, penalty);
    recheck();
    m_choice->setFocus(Qt::TabFocusReason);
}

} // namespace vigie::ui
