// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbacksearchdialog.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/phonenumber.h"
#include "ui/supervisor/edit/edittable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CallbackCriteria;
using center::CallbackSearch;

namespace {

    enum Column {
        StateColumn,
        DueColumn,
        NumberColumn,
        NameColumn,
        CompanyColumn,
        ListColumn,
        ColumnCount
    };
    constexpr int rowHeight = 28;
    constexpr int windowMargin = 32;

    //! Empty is any day; what is no day is marked.
    bool readDay(Field *field, QDate &day)
    {
        const QString text = field->text().trimmed();
        day = QDate::fromString(text, Qt::ISODate);
        return text.isEmpty() || day.isValid();
    }

} // namespace

CallbackSearchDialog::CallbackSearchDialog(center::Desk &desk, const QList<List> &lists,
                                           QWidget *window)
    : Dialog(tr("Search callbacks"), Width::Large, window)
    , m_desk(desk)
    , m_lists(lists)
    , m_search([&desk](const QByteArray &frame) { return desk.send(frame); })
    , m_name(new Field(tr("Last name"), this))
    , m_company(new Field(tr("Company"), this))
    , m_number(new Field(tr("Phone"), this))
    , m_from(new Field(tr("Due from"), this))
    , m_to(new Field(tr("Due until"), this))
    , m_list(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new EditTable(rowHeight, this))
    , m_count(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_find(new Button(tr("Search"), this))
    , m_back(new Button(tr("Previous page"), this))
    , m_next(new Button(tr("Next page"), this))
{
    setObjectName(u"callbackSearchDialog"_s);
    // In large type as wide as the window lets it be.
    setFixedWidth(std::min(scaledPane(int(Width::Large)), window->width() - windowMargin));
    addCriteria(lists);
    addResults();
    m_count->setObjectName(u"callbackSearchCount"_s);
    m_back->setObjectName(u"previousCallbacks"_s);
    m_next->setObjectName(u"nextCallbacks"_s);
    for (QWidget *each : {static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_back),
                          static_cast<QWidget *>(m_count)})
        addToFoot(each); // Each goes to the left of the last.
    addAnswer(tr("Close"), Button::Variant::Secondary, u"closeCallbackSearch"_s);
    connect(m_back, &Button::clicked, this, [this] { m_search.turnTo(m_search.page() - 1); });
    connect(m_next, &Button::clicked, this, [this] { m_search.turnTo(m_search.page() + 1); });
    connect(m_find, &Button::clicked, this, &CallbackSearchDialog::find);
    connect(&m_search, &CallbackSearch::changed, this, &CallbackSearchDialog::show);
    m_desk.addListener(m_search.listener());
    find();
}

CallbackSearchDialog::~CallbackSearchDialog()
{
    m_desk.removeListener(m_search.listener());
}

void CallbackSearchDialog::addCriteria(const QList<List> &lists)
{
    m_name->edit()->setObjectName(u"searchLastName"_s);
    m_company->edit()->setObjectName(u"searchCompany"_s);
    m_number->edit()->setObjectName(u"searchNumber"_s);
    m_from->edit()->setObjectName(u"searchFrom"_s);
    m_to->edit()->setObjectName(u"searchUntil"_s);
    m_from->setPlaceholder(tr("YYYY-MM-DD"));
    m_to->setPlaceholder(tr("YYYY-MM-DD"));
    m_find->setObjectName(u"searchCallbacksNow"_s);
    m_list->setObjectName(u"searchList"_s);
    m_list->setAccessibleName(tr("List"));
    m_list->addItem(tr("All lists"), QString());
    for (const List &list : lists)
        m_list->addItem(list.title, list.uuid);
    m_state->setObjectName(u"searchState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Open and closed"), int(CallbackCriteria::State::Any));
    m_state->addItem(tr("Open", "callback"), int(CallbackCriteria::State::Open));
    m_state->addItem(tr("Closed", "callback"), int(CallbackCriteria::State::Closed));
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    for (Field *field : {m_name, m_company, m_number, m_from, m_to})
        first->addWidget(field, 1);
    auto *second = new QHBoxLayout;
    second->setSpacing(12);
    second->addWidget(m_list, 1);
    second->addWidget(m_state);
    second->addWidget(m_find);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 12);
    column->setSpacing(12);
    column->addLayout(first);
    column->addLayout(second);
    content()->addLayout(column);
}

void CallbackSearchDialog::addResults()
{
    m_table->setObjectName(u"foundCallbacks"_s);
    m_table->setAccessibleName(tr("Callbacks found"));
    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_model->setHorizontalHeaderLabels({tr("State"), tr("Due date"), tr("Phone numbers"),
                                        tr("Full name"), tr("Company"), tr("List")});
    using EditCell::Kind;
    m_table->setColumn(StateColumn, Kind::Text, 104);
    m_table->setColumn(DueColumn, Kind::Key, 96);
    m_table->setColumn(NumberColumn, Kind::Text, 222);
    m_table->setColumn(NameColumn, Kind::Text, 146);
    m_table->setColumn(CompanyColumn, Kind::Text, 130);
    m_table->setColumn(ListColumn, Kind::Text, 0);
    content()->addWidget(m_table, 1);
}

void CallbackSearchDialog::find()
{
    CallbackCriteria criteria{.lastName = m_name->text().trimmed(),
                              .company = m_company->text().trimmed(),
                              .number = m_number->text().trimmed(),
                              .list = m_list->currentData().toString(),
                              .state = CallbackCriteria::State(m_state->currentData().toInt())};
    bool isSound = true;
    for (const auto &[field, day] :
         {std::pair(m_from, &criteria.from), std::pair(m_to, &criteria.to)}) {
        if (readDay(field, *day))
            continue;
        field->setError(tr("Write a day as YYYY-MM-DD."));
        isSound = false;
    }
    if (isSound)
        m_search.find(criteria);
}

void CallbackSearchDialog::show()
{
    const bool isAsked = m_search.phase() == CallbackSearch::Phase::Asked;
    m_find->setPending(isAsked ? tr("Searching") : QString());
    switch (m_search.phase()) {
    case CallbackSearch::Phase::Idle:
    case CallbackSearch::Phase::Asked:
        return;
    case CallbackSearch::Phase::Failed:
        m_count->setText(tr("The server did not answer. Search again."));
        return;
    case CallbackSearch::Phase::Known:
        break;
    }
    showRows();
    if (isVisible())
        fit();
    const int page = m_search.page();
    m_count->setText(m_search.total() == 0
                         ? tr("No callback matches.")
                         //: %1 says how many were found, %2 of %3 pages is shown.
                         : tr("%1, page %2 of %3")
                               .arg(tr("%Ln callback(s)", nullptr, m_search.total()))
                               .arg(page + 1)
                               .arg(m_search.pages()));
    m_back->setObstacle(page > 0 ? QString() : tr("This is the first page."));
    m_next->setObstacle(page + 1 < m_search.pages() ? QString() : tr("This is the last page."));
}

void CallbackSearchDialog::showRows()
{
    m_model->removeRows(0, m_model->rowCount());
    for (const xuc::CallbackRequest &each : m_search.found()) {
        const center::Agent *agent = each.agentId ? m_desk.center().find(*each.agentId) : nullptr;
        const QString state = each.clotured.value_or(false) ? tr("Closed", "callback")
            //: State of a callback; %1 is an agent's number.
            : agent ? tr("Taken by %1").arg(agent->number)
                    : tr("Open", "callback");
        const auto list
            = std::find_if(m_lists.cbegin(), m_lists.cend(),
                           [&each](const List &known) { return known.uuid == each.listUuid; });
        QStringList numbers{telephony::grouped(each.phoneNumber),
                            telephony::grouped(each.mobilePhoneNumber)};
        numbers.removeAll(QString());
        QList<QStandardItem *> row;
        for (const QString &text :
             {state, each.dueDate.toString(Qt::ISODate), numbers.join(u" – "_s),
              QString(each.firstName + u' ' + each.lastName).trimmed(), each.company,
              list == m_lists.cend() ? QString() : list->title})
            row.append(new QStandardItem(text));
        m_model->appendRow(row);
    }
    m_table->scrollToTop();
}

//! Return searches; it does not close.
void CallbackSearchDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn)
        find();
    else
        Dialog::keyPressEvent(event);
}

} // namespace vigie::ui
