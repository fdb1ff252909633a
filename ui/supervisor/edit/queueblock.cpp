// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/queueblock.h"

#include "center/contactcenter.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/queuechoices.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using EditCell::Kind;

namespace {

    constexpr int rowHeight = 36;
    constexpr int titleHeight = 40;
    constexpr int numberWidth = 82;
    constexpr int penaltyWidth = 96;
    constexpr int removeWidth = 46;

} // namespace

QueueBlock::QueueBlock(AddLine::Kind kind, PenaltySheet &sheet, const Texts &texts,
                       const center::ContactCenter &center, PenaltyModel::Note note,
                       QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_center(center)
    , m_model(new PenaltyModel(sheet, std::move(note), this))
    , m_table(new EditTable(rowHeight, this))
    , m_add(new AddLine(
          kind, {.name = texts.name, .choice = texts.choice, .hint = tr("Choose a queue")}, this))
{
    auto *title = new Words(texts.title, TextRole::BodyStrong, &Theme::text, this);
    title->setContentsMargins(16, 0, 16, 0);
    keepHeight(title, titleHeight);
    m_table->setObjectName(texts.name + u"Table"_s);
    m_table->setAccessibleName(texts.title);
    m_table->setEmptyText(texts.empty);
    m_table->setModel(m_model);
    m_table->setColumn(PenaltyModel::NumberColumn, Kind::Key, numberWidth);
    m_table->setColumn(PenaltyModel::NameColumn, Kind::Name, 0);
    m_table->setColumn(PenaltyModel::HeldColumn, Kind::Figure, -1);
    m_table->setColumn(PenaltyModel::ActiveColumn, Kind::Penalty,
                       kind == AddLine::Kind::Add ? penaltyWidth : -1);
    m_table->setColumn(PenaltyModel::DiffersColumn, Kind::Differs, -1);
    m_table->setColumn(PenaltyModel::DefaultColumn, Kind::Penalty, -1);
    m_table->setColumn(PenaltyModel::RemoveColumn, Kind::Remove, removeWidth);
    m_add->alignWith(numberWidth, removeWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(m_add);
    m_sheet.setSides(true, false);
    connect(m_table, &EditTable::removeRequested, this,
            [this](const QModelIndex &index) { m_model->remove(index.row()); });
    connect(m_table, &EditTable::rowLeft, m_model, &PenaltyModel::settle);
    connect(m_add, &AddLine::added, this, &QueueBlock::add);
    connect(m_add, &AddLine::changed, this, &QueueBlock::changed);
    connect(m_model, &PenaltyModel::changed, this, [this] {
        refreshChoices();
        Q_EMIT changed();
    });
    refreshChoices();
}

void QueueBlock::setCheck(const AddLine::Check &check)
{
    m_add->setCheck(check);
}

void QueueBlock::recheck()
{
    m_add->recheck();
    m_model->refresh();
}

bool QueueBlock::isTouched() const
{
    return m_add->isTouched();
}

AddStart QueueBlock::started() const
{
    return m_add->started();
}

void QueueBlock::start(const AddStart &start)
{
    m_add->start(start);
}

void QueueBlock::add(const QString &key, qint32 penalty)
{
    if (const center::Queue *queue = m_center.find(QueueId(key.toInt())))
        m_model->add(toldOf(*queue), penalty);
}

void QueueBlock::refreshChoices()
{
    ChoiceBox::Choices all;
    for (const QueueId id : queuesForEditing(m_center)) {
        const center::Queue &queue = *m_center.find(id);
        if (m_sheet.rowOf(raw(id)) < 0)
            //: A queue in a list: its name, its number.
            all.append({QString::number(raw(id)), tr("%1 (%2)").arg(queue.label(), queue.number)});
    }
    m_add->setChoices(all);
}

} // namespace vigie::ui
