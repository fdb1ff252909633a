// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/penaltydialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/supervisor/edit/addline.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltymodel.h"
#include "ui/supervisor/edit/planwords.h"
#include "ui/widgets/format.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using EditCell::Kind;

namespace {

    constexpr int rowHeight = 36;
    constexpr int numberWidth = 88;
    constexpr int penaltyWidth = 96;
    constexpr int differsWidth = 40;
    constexpr int defaultWidth = 88;
    constexpr int removeWidth = 38;

} // namespace

PenaltyDialog::PenaltyDialog(const FloorParts &parts, const QString &title, QWidget *window)
    : EditDialog(parts, title, Width::Medium, window)
{
}

void PenaltyDialog::start(PenaltySheet &sheet, AddStart &add, const Texts &texts)
{
    m_sheet = &sheet;
    m_started = &add;
    m_model = new PenaltyModel(
        sheet, [this](const PenaltyRow &row) { return noteOf(row); }, this);
    m_table = new EditTable(rowHeight, this);
    m_table->setObjectName(u"editTable"_s);
    m_table->setAccessibleName(texts.table);
    m_table->setEmptyText(texts.empty);
    m_table->setModel(m_model);
    m_table->setColumn(PenaltyModel::NumberColumn, Kind::Key, numberWidth);
    m_table->setColumn(PenaltyModel::NameColumn, Kind::Name, 0);
    m_table->setColumn(PenaltyModel::HeldColumn, Kind::Figure, -1);
    m_table->setColumn(PenaltyModel::ActiveColumn, Kind::Penalty, penaltyWidth);
    m_table->setColumn(PenaltyModel::DiffersColumn, Kind::Differs, differsWidth);
    m_table->setColumn(PenaltyModel::DefaultColumn, Kind::Penalty, defaultWidth);
    m_table->setColumn(PenaltyModel::RemoveColumn, Kind::Remove, removeWidth);
    m_table->setSortedColumn(PenaltyModel::ActiveColumn);
    content()->addWidget(m_table, 1);
    m_add = new AddLine(AddLine::Kind::Add,
                        {.name = u"edit"_s, .choice = texts.choice, .hint = texts.hint}, this);
    m_add->alignWith(numberWidth, differsWidth + defaultWidth + removeWidth);
    content()->addWidget(m_add);
    makeFoot(texts);
    connect(m_table, &EditTable::removeRequested, this,
            [this](const QModelIndex &index) { m_model->remove(index.row()); });
    connect(m_table, &EditTable::rowLeft, m_model, &PenaltyModel::settle);
    connect(m_add, &AddLine::added, this, &PenaltyDialog::addRow);
    connect(m_add, &AddLine::changed, this, &PenaltyDialog::noteStarted);
    connect(m_model, &PenaltyModel::changed, this, [this] {
        refreshChoices();
        refresh();
    });
    const AddStart started = add;
    m_model->merge(told(), parts().desk.clock().now());
    refreshChoices();
    m_add->start(started);
    m_table->setFocus();
}

void PenaltyDialog::noteStarted()
{
    *m_started = m_add->started();
    refresh();
}

void PenaltyDialog::makeFoot(const Texts &texts)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(8);
    auto *help = new Words(texts.help, TextRole::Caption, &Theme::text2, this);
    help->setWordWrap(true);
    row->addWidget(help, 1);
    auto *setDefault = new Button(tr("Set default"), this);
    setDefault->setObjectName(u"editSetDefault"_s);
    setDefault->setToolTip(tr("Copies the penalties into the defaults; nothing is sent yet."));
    auto *current = new Button(tr("Set current"), this);
    current->setObjectName(u"editSetCurrent"_s);
    current->setToolTip(tr("Copies the defaults into the penalties; nothing is sent yet."));
    row->addWidget(setDefault);
    row->addWidget(current);
    content()->addLayout(row);
    connect(setDefault, &Button::clicked, this,
            [this] { m_model->copy(PenaltySheet::Active, PenaltySheet::Default); });
    connect(current, &Button::clicked, this,
            [this] { m_model->copy(PenaltySheet::Default, PenaltySheet::Active); });
    const QString reason = m_sheet->hasSide(PenaltySheet::Default)
        ? QString()
        : tr("The server does not name the user of this agent, to whom defaults belong.");
    setDefault->setObstacle(reason);
    current->setObstacle(reason);
}

void PenaltyDialog::addRow(const QString &key, qint32 penalty)
{
    m_model->add(toldOf(key.toInt()), penalty);
    const int row = m_sheet->rowOf(key.toInt());
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, PenaltyModel::ActiveColumn));
        m_table->scrollTo(m_table->currentIndex());
    }
}

void PenaltyDialog::refreshChoices()
{
    std::vector<qint32> keys;
    for (const PenaltyRow &row : m_sheet->rows())
        keys.push_back(row.key);
    // Long lists are made anew only when they differ.
    if (std::exchange(m_notOffered, keys) == keys && !keys.empty())
        return;
    ChoiceBox::Choices offered = choices();
    offered.removeIf(
        [this](const ChoicePanel::Choice &each) { return m_sheet->rowOf(each.key.toInt()) >= 0; });
    m_add->setChoices(offered);
}

bool PenaltyDialog::isTouched() const
{
    return m_sheet->isTouched() || m_add->isTouched();
}

QString PenaltyDialog::obstacle() const
{
    const QString gone = goneObstacle();
    if (!gone.isEmpty())
        return gone;
    if (m_sheet->isWrong())
        return tr("Correct the marked penalty first.");
    if (m_add->isTouched())
        return tr("Add what you chose with the plus, or choose nothing.");
    return plan().isEmpty() ? tr("Nothing is changed yet.") : QString();
}

void PenaltyDialog::showSummary()
{
    if (m_sheet->isWrong()) {
        setSummary({}, tr("A penalty is a whole number, 0 or more, or nothing."));
        return;
    }
    const auto lines = linesOf(plan(), center());
    if (lines.empty()) {
        setSummary(tr("No change"), {});
        return;
    }
    setSummary(countWords(int(lines.size())),
               shortWords(lines, isByAgent()).join(tr(", ", "between changes")));
}

void PenaltyDialog::save()
{
    parts().tools.assignments().run(plan());
}

void PenaltyDialog::merge()
{
    m_notOffered.clear();
    m_model->merge(told(), parts().desk.clock().now());
}

void PenaltyDialog::passSecond()
{
    if (m_sheet->hasNews())
        m_model->refresh();
}

QString PenaltyDialog::newsOf(const PenaltyRow &row) const
{
    const bool isActive = row.active.changedAt.has_value();
    const PenaltyCell &cell = isActive ? row.active : row.fallback;
    const QString now = cell.known ? QString::number(*cell.known) : noValue();
    const QString ago = formatSince(*cell.changedAt, parts().desk.clock().now());
    if (cell.typed)
        //: %1 is the value that somebody else set meanwhile.
        return tr("now %1 on the server, yours stays").arg(now);
    if (isActive)
        //: %1 is the value that somebody else set meanwhile, %2 how long ago.
        return tr("now %1, changed %2 ago").arg(now, ago);
    return tr("default now %1, changed %2 ago").arg(now, ago);
}

QString PenaltyDialog::noteOf(const PenaltyRow &row) const
{
    if (row.active.isWrong() || row.fallback.isWrong())
        return tr("type a whole number, or nothing");
    if (row.hasNews())
        return newsOf(row);
    for (const PenaltyCell *cell : {&row.active, &row.fallback}) {
        if (cell->isChanged() && cell->value().value_or(0) > PenaltySheet::usualMost)
            return tr("above %1: hidden in the web client").arg(PenaltySheet::usualMost);
    }
    const bool hasDefault = m_sheet->hasSide(PenaltySheet::Default);
    if (row.active.isChanged() && row.active.isEmpty())
        return tr("was %1, removed from active").arg(*row.active.known);
    if (row.active.isChanged())
        return row.active.known ? tr("was %1").arg(*row.active.known) : tr("new");
    if (row.fallback.isChanged())
        return row.fallback.known ? tr("default was %1").arg(*row.fallback.known)
                                  : tr("new in default");
    if (!hasDefault)
        return {};
    if (row.fallback.isEmpty())
        return tr("not in default");
    return row.active.isEmpty() ? tr("in default only") : QString();
}

} // namespace vigie::ui
