// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbacklist.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/callbacks/callbackwork.h"
#include "ui/callbacks/problemline.h"
#include "ui/models/callbackmodel.h"
#include "ui/models/callbackwords.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"
#include "xuc/commands/getcallbacklists.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::CallbackModel;
using Step = CallbackWork::Step;
using Phase = CallbackWork::Phase;

namespace {

    constexpr int barHeight = 40;
    constexpr int filterWidth = 180;
    constexpr auto takenShown = 60s;
    constexpr auto readEvery = 5min;
    constexpr auto listsLate = 10s;

    QString customerOf(const center::Callback &callback)
    {
        const QString person = models::personOf(callback);
        return person.isEmpty() ? callback.company : person;
    }

    QString queueOf(const center::ContactCenter &center, const center::Callback &callback)
    {
        const center::CallbackList *list = center.callbacks().listOf(callback);
        const center::Queue *queue = list && list->queue ? center.find(*list->queue) : nullptr;
        return queue ? queue->label() : list ? list->name : QString();
    }

    QStringList ownQueues(const center::ContactCenter &center)
    {
        QStringList names;
        for (int i = 0; i < center.queueCount(); ++i) {
            const center::Queue &queue = center.queue(center::QueueRow(i));
            if (queue.isListed && queue.isOwn())
                names.append(queue.label());
        }
        names.sort(Qt::CaseInsensitive);
        return names;
    }

    //! A person's glyph before a sentence.
    class PersonMark : public QWidget
    {
    public:
        using QWidget::QWidget;
        QSize sizeHint() const override { return {14, 14}; }
        QSize minimumSizeHint() const override { return sizeHint(); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            drawIcon(painter, rect(), "user"_L1, 14, themeOf(this).text2);
        }
    };

} // namespace

CallbackList::CallbackList(center::Desk &desk, CallbackWork &work, models::FrameClock &frames,
                           QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_work(work)
    , m_model(new CallbackModel(desk.center(), frames, this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_empty(new EmptyState({}, {}, this))
    , m_takenRow(new QWidget(this))
    , m_takenWords(new Words({}, TextRole::Caption, &Theme::text2, m_takenRow))
    , m_problem(new ProblemLine(this))
    , m_askedAt(desk.clock().now())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeBar();
    m_table->setModel(m_model);
    m_table->setGrouped(true);
    m_table->setObjectName(u"callbackTable"_s);
    m_table->sortByColumn(CallbackModel::PeriodColumn, Qt::AscendingOrder);
    column->addWidget(m_table, 1000);
    column->addWidget(m_empty, 1000);
    m_takenWords->setElided(true);
    m_takenWords->setObjectName(u"takenLine"_s);
    auto *taken = new QHBoxLayout(m_takenRow);
    taken->setContentsMargins(12, 10, 12, 10);
    taken->setSpacing(8);
    taken->addWidget(new PersonMark(m_takenRow));
    taken->addWidget(m_takenWords, 1);
    column->addWidget(m_takenRow);
    m_problem->setObjectName(u"takeProblem"_s);
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(12, 0, 12, 0);
    problem->addWidget(m_problem);
    column->addLayout(problem);
    column->addStretch(1);

    connect(m_table, &FloorTable::rowActivated, this, &CallbackList::takeCurrent);
    connect(m_table, &FloorTable::pointerRests, m_model, &CallbackModel::setOrderHeld);
    connect(m_problem, &ProblemLine::retryRequested, this, [this] { m_work.retry(Step::Take); });
    connect(m_model, &CallbackModel::takenByOther, this,
            [this](const QString &request, AgentId agent) { noteTaken(request, agent, false); });
    connect(&work, &CallbackWork::outrun, this,
            [this](const QString &request, AgentId by) { noteTaken(request, by, true); });
    connect(&work, &CallbackWork::changed, this, &CallbackList::refresh);
    connect(m_table, &FloorTable::rowHeightChanged, this, &CallbackList::refresh);
    connect(m_model, &CallbackModel::merged, this, &CallbackList::refresh);
    connect(m_model, &CallbackModel::totalsChanged, this, &CallbackList::refresh);
    connect(&desk, &center::Desk::callbacksChanged, this, [this] {
        if (m_hasYears != hasYears())
            showColumns();
        refresh();
    });
    connect(&desk, &center::Desk::ownAgentChanged, this, &CallbackList::refresh);
    connect(&desk, &center::Desk::linkChanged, this, &CallbackList::refresh);
    retranslate();
}

void CallbackList::makeBar()
{
    auto *bar = new Pane(&Theme::surface, this);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    m_filter = new Field({}, bar);
    keepWidth(m_filter, filterWidth);
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->edit()->setObjectName(u"callbackFilter"_s);
    m_scope = new Chip(QString(), bar);
    m_scope->setKind(Chip::Kind::Outline);
    m_scope->setTall(true);
    m_scope->setObjectName(u"callbackScope"_s);
    m_counts = new Words({}, TextRole::Caption, &Theme::text2, bar);
    m_counts->setObjectName(u"callbackCounts"_s);
    m_again = new Button("arrow-clockwise"_L1, QString(), bar);
    m_again->setVariant(Button::Variant::Ghost);
    m_again->setObjectName(u"readCallbacks"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_filter);
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_counts);
    row->addWidget(m_again);
    layout()->addWidget(bar);
    connect(m_filter, &Field::textEdited, this, [this](const QString &text) {
        m_model->setText(text.trimmed());
        refresh();
    });
    connect(m_again, &Button::clicked, this, &CallbackList::askAgain);
}

void CallbackList::retranslate()
{
    m_filter->setPlaceholder(tr("Filter"));
    m_filter->edit()->setAccessibleName(tr("Filter the callbacks"));
    m_table->setAccessibleName(tr("Callbacks"));
    m_again->setToolTip(tr("Read the list again: new requests are not announced"));
    m_again->setAccessibleName(tr("Read the callbacks again"));
    Q_EMIT m_model->headerDataChanged(Qt::Horizontal, 0, CallbackModel::ColumnCount - 1);
    showColumns();
    refresh();
}

void CallbackList::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CallbackList::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    if (m_desk.clock().now() - m_askedAt > readEvery)
        askAgain();
}

void CallbackList::askAgain()
{
    m_askedAt = m_desk.clock().now();
    m_desk.send(xuc::command::GetCallbackLists{}.encode());
    refresh();
}

//! One of another year is on the list: its day is longer.
bool CallbackList::hasYears() const
{
    const center::Callbacks &callbacks = m_desk.center().callbacks();
    const int year = m_desk.clock().wallTime().date().year();
    for (int i = 0; i < callbacks.count(); ++i) {
        const center::Callback &each = callbacks.at(center::CallbackRow(i));
        if (each.isListed && each.dueDate.isValid() && each.dueDate.year() != year)
            return true;
    }
    return false;
}

//! The columns as wide as what this site may show in them: nothing moves later.
void CallbackList::showColumns()
{
    m_hasYears = hasYears();
    const QString day = m_hasYears ? u"00-00-0000 "_s : u"00-00 "_s;
    QString period = day + u"Afternoon"_s;
    for (const xuc::CallbackPeriod &each : m_desk.center().callbacks().periods()) {
        if (day.size() + each.name.size() > period.size())
            period = day + each.name;
    }
    const bool isTight = m_isNarrow && m_isBesideForm;
    m_table->setColumn(CallbackModel::ClockColumn, {.kind = CellKind::Clock, .fixed = 44});
    m_table->setColumn(CallbackModel::PeriodColumn,
                       {.kind = CellKind::Plain, .widest = period, .minimum = isTight ? 110 : 134});
    m_table->setColumn(CallbackModel::UntilColumn, {.kind = CellKind::Penalty, .minimum = 62});
    m_table->setColumn(
        CallbackModel::PhoneColumn,
        {.kind = CellKind::Plain, .widest = u"00 00 00 00 00"_s, .minimum = isTight ? 122 : 154});
    m_table->setColumn(CallbackModel::NameColumn,
                       {.kind = CellKind::Person, .minimum = 110, .stretch = true});
    m_table->setColumn(CallbackModel::QueueColumn,
                       {.kind = CellKind::Plain, .fixed = m_isBesideForm ? 140 : 190});
    m_table->setColumn(CallbackModel::TriesColumn, {.kind = CellKind::Number, .minimum = 60});
    m_table->setColumnHidden(CallbackModel::QueueColumn, isTight);
    m_table->setColumnHidden(CallbackModel::TriesColumn, isTight);
    m_table->setColumnHidden(CallbackModel::UntilColumn, isTight);
}

void CallbackList::setNarrow(bool isNarrow, bool isBesideForm)
{
    m_isNarrow = isNarrow;
    m_isBesideForm = isBesideForm;
    showColumns();
    refresh();
}

void CallbackList::setStale(bool isStale)
{
    m_table->setStale(isStale);
    refresh();
}

void CallbackList::setCompact(bool isCompact)
{
    m_table->setDensity(isCompact ? FloorTable::Density::Compact
                                  : FloorTable::Density::Comfortable);
    refresh();
}

void CallbackList::takeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid() && m_desk.isUp())
        m_work.take(m_model->uuidAt(current.row()));
}

void CallbackList::noteTaken(const QString &request, AgentId agent, bool isMine)
{
    const center::Callback *callback = m_desk.center().callbacks().find(request);
    const center::Agent *taker = m_desk.center().find(agent);
    if (!callback)
        return;
    m_taken = Taken{.agent = taker ? taker->name() : QString(),
                    .customer = customerOf(*callback),
                    .queue = queueOf(m_desk.center(), *callback),
                    .at = m_desk.clock().now(),
                    .isMine = isMine};
    tick();
    QAccessibleEvent event(m_takenWords, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CallbackList::tick()
{
    const Instant now = m_desk.clock().now();
    if (m_taken && now - m_taken->at > takenShown)
        m_taken.reset();
    m_takenRow->setVisible(m_taken.has_value());
    if (m_taken) {
        const auto age = std::chrono::floor<std::chrono::seconds>(now - m_taken->at).count();
        //: %1 is an agent, %2 a number of seconds, %3 a customer, %4 a queue.
        QString words = tr("Taken by %1 %2 s ago: %3, %4");
        m_takenWords->setText(
            words.arg(m_taken->agent.isEmpty() ? tr("somebody else") : m_taken->agent,
                      QString::number(age), m_taken->customer, m_taken->queue));
        m_takenWords->setColour(m_taken->isMine ? &Theme::text : &Theme::text2);
        m_takenWords->setRole(m_taken->isMine ? TextRole::CaptionMedium : TextRole::Caption);
        m_takenWords->setAccessibleName(m_takenWords->text());
    }
    if (isVisible() && m_desk.isUp() && now - m_askedAt > readEvery)
        askAgain();
}

void CallbackList::refresh()
{
    const models::CallbackTotals &totals = m_model->totals();
    const QStringList queues = ownQueues(m_desk.center());
    //: Which callbacks are listed; %1 names queues.
    const QString scope = tr("My queues: %1").arg(queues.join(u", "_s));
    // A long list of queues must not push the counts away.
    constexpr qsizetype most = 46;
    const bool isShort = scope.size() <= most && !(m_isNarrow && m_isBesideForm);
    m_scope->setText(isShort ? scope : tr("My queues: %n", nullptr, int(queues.size())));
    m_scope->setToolTip(isShort ? QString() : scope);
    m_scope->setVisible(!queues.isEmpty());
    m_counts->setText(m_filter->text().isEmpty()
                          //: Over the list: how many in all, how many of them past their period,
                          //: how many within it.
                          ? tr("%n callback(s), %1 over, %2 now", nullptr, totals.all)
                                .arg(totals.over)
                                .arg(totals.now)
                          //: %1 of %2 rows match the filter.
                          : tr("%1 of %2").arg(m_model->shown()).arg(totals.all));
    m_counts->setColour(m_table->isStale() ? &Theme::text3 : &Theme::text2);
    m_again->setObstacle(m_desk.isUp() ? QString() : tr("No link to the server."));
    const bool hasFailed = m_work.phase(Step::Take) == Phase::Failed;
    m_problem->setSentence(!hasFailed ? QString()
                               : m_work.failure(Step::Take) == center::IntentFailure::LinkDown
                               ? tr("The link was lost before the callback was taken.")
                               : tr("Taking the callback was not confirmed."));
    m_problem->setRetry(hasFailed && m_desk.isUp() ? tr("Take the callback again") : QString());
    m_table->setMaximumHeight(m_table->contentHeight());
    refreshEmpty();
    tick();
}

void CallbackList::refreshEmpty()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (!isEmpty)
        return;
    const bool isLate = m_desk.clock().now() - m_askedAt > listsLate;
    if (!m_desk.center().callbacks().isKnown() && isLate)
        m_empty->setTexts(tr("The server did not tell its callbacks."),
                          tr("Ask again with the arrow above; an older server has none."));
    else if (!m_desk.center().callbacks().isKnown())
        m_empty->setTexts(tr("Reading the callbacks"), {});
    else if (!m_filter->text().isEmpty())
        m_empty->setTexts(tr("No callback matches the filter."),
                          tr("Clear it to see all of them."));
    else if (ownQueues(m_desk.center()).isEmpty())
        m_empty->setTexts(tr("You are in no queue."),
                          tr("The callbacks of the queues that you enter are listed here."));
    else
        m_empty->setTexts(tr("Nobody waits for a callback of yours."),
                          tr("Requests for your queues appear here once somebody imports them."));
}

} // namespace vigie::ui
