// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/intervaledit.h"

#include "ui/admin/adminwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int fieldWidth = 120;

} // namespace

IntervalEdit::IntervalEdit(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new Button(tr("Add interval"), this))
    , m_error(new Words({}, TextRole::Caption, &Theme::danger, this))
{
    m_add->setObjectName(u"addInterval"_s);
    m_add->setIconName("plus"_L1);
    m_add->setVariant(Button::Variant::Ghost);
    m_error->setObjectName(u"intervalsError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_column->setSpacing(8);
    auto *hint = new Words(tr("Leave the last number empty for a single number. Both keep their "
                              "leading zeros."),
                           TextRole::Caption, &Theme::text2, this);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(hint);
    column->addWidget(m_error);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &Button::clicked, this, [this] {
        addRow({});
        name();
        m_rows.back().start->edit()->setFocus();
        Q_EMIT edited();
    });
}

void IntervalEdit::addRow(const xci::Interval &interval)
{
    Row row;
    row.widget = new QWidget(this);
    row.start = new Field(tr("First number"), row.widget);
    row.end = new Field(tr("Last number"), row.widget);
    row.problem = new Words({}, TextRole::Caption, &Theme::danger, row.widget);
    row.count = new Words({}, TextRole::Caption, &Theme::text2, row.widget);
    row.more = interval.more;
    row.start->setText(interval.start);
    row.end->setText(interval.end);
    row.problem->setWordWrap(true);
    row.problem->hide();
    keepWidth(row.start, fieldWidth);
    keepWidth(row.end, fieldWidth);
    auto *remove = new Button("trash"_L1, tr("Remove interval"), row.widget);
    remove->setVariant(Button::Variant::Ghost);
    remove->setObjectName(u"removeInterval"_s);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(8);
    fields->addWidget(row.start);
    fields->addWidget(row.end);
    fields->addWidget(remove, 0, Qt::AlignBottom);
    fields->addWidget(row.count, 1, Qt::AlignBottom);
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(fields);
    column->addWidget(row.problem);
    m_column->addWidget(row.widget);
    QWidget *const widget = row.widget;
    for (Field *field : {row.start, row.end}) {
        connect(field, &Field::textEdited, this, [this] {
            m_error->hide();
            check(false);
            Q_EMIT edited();
        });
        connect(field->edit(), &QLineEdit::editingFinished, this, [this, widget] {
            for (Row &each : m_rows) {
                if (each.widget == widget)
                    each.isFinished = true;
            }
            check(false);
        });
    }
    connect(remove, &Button::clicked, this, [this, widget] { removeRow(widget); });
    m_rows.push_back(row);
}

void IntervalEdit::removeRow(QWidget *widget)
{
    std::erase_if(m_rows, [widget](const Row &row) { return row.widget == widget; });
    m_column->removeWidget(widget);
    widget->hide();
    widget->deleteLater();
    if (m_rows.empty())
        addRow({});
    name();
    m_add->setFocus();
    check(false);
    Q_EMIT edited();
}

//! Each control of its own name, by the number of its row.
void IntervalEdit::name()
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const Row &row = m_rows[std::size_t(i)];
        const QString number = QString::number(i + 1);
        row.start->edit()->setObjectName(u"intervalStart%1"_s.arg(i));
        row.end->edit()->setObjectName(u"intervalEnd%1"_s.arg(i));
        row.problem->setObjectName(u"intervalProblem%1"_s.arg(i));
        row.start->edit()->setAccessibleName(tr("First number, interval %1").arg(number));
        row.end->edit()->setAccessibleName(tr("Last number, interval %1").arg(number));
        auto *remove = row.widget->findChild<Button *>();
        remove->setAccessibleName(tr("Remove interval %1").arg(number));
        remove->setObjectName(u"removeInterval%1"_s.arg(i));
    }
}

xci::Interval IntervalEdit::intervalOf(const Row &row) const
{
    return {row.start->text().trimmed(), row.end->text().trimmed(), row.more};
}

QList<xci::Interval> IntervalEdit::intervals() const
{
    QList<xci::Interval> all;
    for (const Row &row : m_rows) {
        const xci::Interval interval = intervalOf(row);
        if (!interval.start.isEmpty() || !interval.end.isEmpty())
            all.append(interval);
    }
    return all;
}

void IntervalEdit::setIntervals(const QList<xci::Interval> &intervals)
{
    for (const Row &row : m_rows) {
        m_column->removeWidget(row.widget);
        row.widget->hide();
        row.widget->deleteLater();
    }
    m_rows.clear();
    for (const xci::Interval &interval : intervals)
        addRow(interval);
    if (m_rows.empty())
        addRow({});
    name();
    check(false);
}

void IntervalEdit::setOthers(const QList<xci::Entity> &all, const QString &self)
{
    m_others = all;
    m_self = self;
    check(false);
}

void IntervalEdit::tell(Row &row, const QString &problem)
{
    row.problem->setText(problem);
    row.problem->setVisible(!problem.isEmpty());
    const auto range = xci::rangeOf(intervalOf(row));
    row.count->setText(
        range && problem.isEmpty()
            ? tr("%n number(s)", nullptr, int(std::min<quint64>(range->count(), 999'999'999)))
            : QString());
    for (Field *field : {row.start, row.end}) {
        field->edit()->setProperty("vigieError", !problem.isEmpty());
        field->edit()->setAccessibleDescription(problem);
        field->edit()->update();
    }
}

bool IntervalEdit::check(bool isStrict)
{
    QList<xci::Interval> all;
    for (const Row &row : m_rows)
        all.append(intervalOf(row));
    const QList<xci::Overlap> overlaps = xci::overlapsOf(all, m_others, m_self);
    bool isGood = true;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        Row &row = m_rows[std::size_t(i)];
        const bool isEmpty = all[i].start.isEmpty() && all[i].end.isEmpty();
        const xci::IntervalFault fault = isEmpty ? xci::IntervalFault::None : xci::faultOf(all[i]);
        // Half a number is not wrong yet, letters are.
        const bool isTold = isStrict || row.isFinished || fault == xci::IntervalFault::NotDigits;
        QString problem = isTold ? AdminWords::fault(fault) : QString();
        const auto overlap = std::find_if(overlaps.begin(), overlaps.end(),
                                          [i](const xci::Overlap &each) { return each.row == i; });
        if (problem.isEmpty() && overlap != overlaps.end())
            problem = AdminWords::overlap(*overlap, m_others);
        isGood = isGood && fault == xci::IntervalFault::None && overlap == overlaps.end();
        tell(row, problem);
    }
    if (isStrict && intervals().isEmpty()) {
        setError(tr("Give at least one number."));
        return false;
    }
    return isGood;
}

void IntervalEdit::setError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

} // namespace vigie::ui
