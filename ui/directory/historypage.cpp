// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/historypage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/directory.h"
#include "center/intentbook.h"
#include "telephony/phonenumber.h"
#include "ui/directory/customerpane.h"
#include "ui/directory/historycsv.h"
#include "ui/directory/historyview.h"
#include "ui/directory/historywords.h"
#include "ui/directory/phonewatch.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::History;
using center::HistoryRecord;

namespace {

    constexpr int customerWidth = 356;
    enum Choice { MineChoice = -2, AgentChoice = -1 }; // Queues follow, by their rows.

} // namespace

HistoryPage::HistoryPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                         CallMemory &memory, KeyMap &keys, WhyNoCall whyNoCall, QWidget *parent)
    : PlacePage(Rank::People, parent)
    , m_desk(desk)
    , m_history(desk.history())
    , m_keys(keys)
    , m_whyNoCall(std::move(whyNoCall))
    , m_watch(new PhoneWatch(desk, this))
    , m_model(
          new HistoryModel([this](const HistoryRecord &record) { return nameOf(record); }, this))
    , m_segments(new Segments({QString(), QString(), QString(), QString()}, this))
    , m_filter(new Field({}, this))
    , m_chooser(new Chip({}, this))
    , m_choices(new MenuPanel(this))
    , m_span(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_export(new Button("download-simple"_L1, QString(), this))
    , m_view(new HistoryView(
          m_model,
          [this](const HistoryRecord &record) {
              return NowLook::of(m_desk, record.number(), record.phoneStatus());
          },
          this))
    , m_empty(new EmptyState({}, {}, this))
    , m_noteRow(new QWidget(this))
    , m_note(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_retry(new Button(QString(), this))
    , m_customer(new CustomerPane(desk, journal, memory, m_whyNoCall, this))
{
    setObjectName(u"historyPage"_s);
    build();
    connectAll();
    connect(&clock, &models::FrameClock::second, this, [this] {
        if (isVisible())
            m_model->refresh(); // What agents do now.
    });
    retranslate();
    setStale(!desk.isUp());
}

HistoryPage::~HistoryPage()
{
    // The children go after this: giving up their phones changes what the desk tells.
    m_desk.disconnect(this);
    m_history.disconnect(this);
    m_desk.directory().disconnect(this);
    m_view->disconnect(this);
}

void HistoryPage::build()
{
    m_segments->setObjectName(u"historySegments"_s);
    m_filter->edit()->setObjectName(u"historyFilter"_s);
    m_filter->setLeadingIcon("funnel"_L1);
    keepWidth(m_filter, 170);
    m_chooser->setObjectName(u"historyChooser"_s);
    m_chooser->setKind(Chip::Kind::Outline);
    m_chooser->setTall(true);
    m_chooser->setClickable(true);
    m_export->setObjectName(u"exportHistory"_s);
    m_view->setObjectName(u"history"_s);
    m_note->setObjectName(u"historyNote"_s);
    m_note->setWordWrap(true);
    m_retry->setObjectName(u"retryHistory"_s);
    m_retry->setSize(Button::Size::Small);
    keepPaneWidth(m_customer, customerWidth);
    m_customer->setRules(Qt::LeftEdge);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 12, 5);
    bar->setSpacing(8);
    bar->addWidget(m_segments);
    bar->addWidget(m_filter);
    bar->addWidget(m_chooser);
    bar->addStretch();
    bar->addWidget(m_span);
    bar->addWidget(m_export);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(12, 8, 12, 8);
    note->addWidget(m_note, 1);
    note->addWidget(m_retry);
    auto *left = new Pane(&Theme::surface, this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    column->addWidget(m_noteRow);
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(left, 1);
    row->addWidget(m_customer);
}

void HistoryPage::connectAll()
{
    connect(m_segments, &Segments::currentChanged, this, &HistoryPage::refresh);
    connect(m_filter, &Field::textEdited, this, &HistoryPage::refresh);
    connect(m_chooser, &Chip::clicked, this, &HistoryPage::openChooser);
    connect(m_choices, &MenuPanel::triggered, this, &HistoryPage::choose);
    connect(m_export, &Button::clicked, this, &HistoryPage::exportCsv);
    connect(m_retry, &Button::clicked, &m_history,
            [this] { m_history.show(m_history.scope(), m_history.queue()); });
    connect(&m_history, &History::changed, this, &HistoryPage::refresh);
    connect(&m_desk.directory(), &center::Directory::nameFound, this, &HistoryPage::refresh);
    connect(&m_desk, &center::Desk::hintsChanged, m_model, &HistoryModel::refresh);
    connect(&m_desk, &center::Desk::intentChanged, this, &HistoryPage::followCall);
    connect(&m_desk, &center::Desk::callsChanged, this, [this] {
        m_customer->refresh();
        followCall();
    });
    connect(m_view, &HistoryView::currentMoved, this, &HistoryPage::showCustomer);
    connect(m_view, &HistoryView::redialRequested, this,
            [this](const HistoryRecord &record) { redial(record.number()); });
    connect(m_customer, &CustomerPane::callRequested, this, &HistoryPage::redial);
    m_keys.bind(
        KeyAction::Customer, m_view,
        [this] {
            m_customer->setVisible(!m_isNarrow || !m_customer->isVisible());
            showCustomer();
        },
        Qt::WidgetShortcut);
    m_keys.bind(KeyAction::Find, this, [this] {
        m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
        m_filter->edit()->selectAll();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

QList<StatusBar::KeyHint> HistoryPage::keyHints() const
{
    return {{.key = tr("Enter", "key"), .text = tr("Redial", "key hint")},
            {.key = m_keys.capText(KeyAction::Customer), .text = tr("Customer", "key hint")},
            {.key = m_keys.capText(KeyAction::Find), .text = tr("Filter", "key hint")}};
}

QString HistoryPage::scopeWords() const
{
    switch (m_history.scope()) {
    case History::Scope::Mine:
        return tr("Mine", "past calls");
    case History::Scope::Agent:
        return tr("As an agent", "past calls");
    case History::Scope::Queue:
        return m_history.queue().label;
    }
    return {};
}

void HistoryPage::retranslate()
{
    m_segments->setAccessibleName(tr("Kind of calls"));
    m_filter->edit()->setAccessibleName(tr("Filter the history"));
    m_filter->setPlaceholder(tr("Name or number"));
    m_export->setToolTip(tr("Export as CSV"));
    m_export->setAccessibleName(tr("Export the history as CSV"));
    m_view->setAccessibleName(tr("Past calls"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Ask for the history again"));
    m_customer->retranslate();
    refresh();
}

QString HistoryPage::nameOf(const HistoryRecord &record) const
{
    if (const QString told = record.name(); !told.isEmpty())
        return told;
    if (const QString login = record.login(); !login.isEmpty()) {
        if (const QString known = m_desk.directory().nameOf(login); !known.isEmpty())
            return known;
    }
    const QString number = record.number();
    if (number.isEmpty())
        return HistoryWords::nobody();
    const QString agent = agentNameAt(m_desk, number);
    return agent.isEmpty() ? telephony::grouped(number) : agent;
}

bool HistoryPage::passes(const HistoryRecord &record) const
{
    switch (Segment(m_segments->current())) {
    case All:
        break;
    case OfQueues:
        if (record.queue.isEmpty())
            return false;
        break;
    case Direct:
        if (!record.queue.isEmpty())
            return false;
        break;
    case Missed:
        if (!record.isMissed() && record.kind() != HistoryRecord::Kind::Lost)
            return false;
        break;
    }
    const QString wanted = m_filter->text().trimmed();
    if (wanted.isEmpty() || nameOf(record).contains(wanted, Qt::CaseInsensitive))
        return true;
    const QString digits = telephony::dialled(wanted);
    return !digits.isEmpty() && record.number().contains(digits);
}

void HistoryPage::refresh()
{
    QList<HistoryRecord> shown;
    QSet<QString> phones;
    int missed = 0;
    for (const HistoryRecord &record : m_history.records()) {
        if (record.name().isEmpty() && !record.login().isEmpty())
            m_desk.directory().lookUpName(record.login());
        const QString number = record.number();
        if (!number.isEmpty() && number.size() <= PhoneWatch::longestInternal)
            phones.insert(number);
        missed += record.isMissed() || record.kind() == HistoryRecord::Kind::Lost ? 1 : 0;
        if (passes(record))
            shown.append(record);
    }
    m_watch->setNumbers(phones);
    m_segments->setChoices({tr("All", "past calls"), tr("Queue", "past calls"),
                            tr("Direct", "past calls"),
                            missed == 0 ? tr("Missed", "past calls")
                                        //: Past calls; %n is how many were missed.
                                        : tr("Missed %n", "past calls", missed)});
    m_chooser->setText(scopeWords() + u" ▾"_s);
    //: %1 is "Mine", "As an agent" or a queue.
    m_chooser->setAccessibleName(tr("Whose history: %1").arg(scopeWords()));
    m_span->setText(m_history.scope() == History::Scope::Mine
                        ? tr("last %n day(s)", nullptr, History::days)
                        : tr("last %n call(s)", nullptr, int(m_history.records().size())));
    m_model->setRecords(shown, m_desk.clock().wallTime().date());
    if (!m_view->current() && m_model->rowCount() > 1)
        m_view->setCurrentIndex(m_model->index(1));
    m_export->setObstacle(shown.isEmpty() ? tr("There is no call to export.") : QString());
    refreshNote();
    showCustomer();
}

void HistoryPage::refreshNote()
{
    const auto phase = m_history.phase();
    QString note;
    if (phase == History::Phase::Silent)
        note = m_isStale ? tr("No link to the server. The history is read again when it is back.")
                         : tr("The server did not send the history within 5 s.");
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    m_retry->setVisible(phase == History::Phase::Silent && !m_isStale);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty && phase == History::Phase::Answered);
    m_view->setVisible(!m_empty->isVisibleTo(this));
    if (m_history.records().isEmpty())
        m_empty->setTexts(tr("No calls"), tr("Calls made, taken and missed will stand here."));
    else
        m_empty->setTexts(tr("No call of this kind"),
                          tr("Choose All, or empty the filter, to see the others."));
}

void HistoryPage::showCustomer()
{
    const HistoryRecord *record = m_view->current();
    if (!record)
        return;
    m_customer->show(record->number(), nameOf(*record), *record);
    followCall();
}

void HistoryPage::openChooser()
{
    m_choices->clear();
    const auto scope = m_history.scope();
    m_choices->addEntry({.id = MineChoice,
                         .icon = "user"_L1,
                         .text = tr("Mine", "past calls"),
                         .checked = scope == History::Scope::Mine});
    const center::ContactCenter &center = m_desk.center();
    if (center.ownAgent())
        m_choices->addEntry({.id = AgentChoice,
                             .icon = "headset"_L1,
                             .text = tr("As an agent", "past calls"),
                             .checked = scope == History::Scope::Agent});
    m_choices->addSeparator();
    for (int row = 0; row < center.queueCount(); ++row) {
        const center::Queue &queue = center.queue(center::QueueRow(row));
        if (queue.isListed && queue.isOwn() && !queue.isTechnical())
            m_choices->addEntry({.id = row,
                                 .icon = "users"_L1,
                                 .text = queue.label(),
                                 .checked = scope == History::Scope::Queue
                                     && m_history.queue().name == queue.name});
    }
    m_choices->openBelow(m_chooser);
}

void HistoryPage::choose(int id)
{
    if (id == MineChoice) {
        m_history.show(History::Scope::Mine);
    } else if (id == AgentChoice) {
        m_history.show(History::Scope::Agent);
    } else {
        const center::Queue &queue = m_desk.center().queue(center::QueueRow(id));
        m_history.show(History::Scope::Queue,
                       {.name = queue.name, .label = queue.label(), .number = queue.number});
    }
}

void HistoryPage::redial(const QString &number)
{
    const QString dialled = telephony::dialled(number);
    if (dialled.isEmpty())
        return;
    if (const QString reason = m_whyNoCall(); !reason.isEmpty()) {
        m_note->setText(reason);
        m_noteRow->show();
        return;
    }
    m_called = dialled;
    m_desk.ask(telephony::Verb::Dial, {}, dialled);
    followCall();
}

void HistoryPage::followCall()
{
    const center::Intent *wish = m_desk.intents().latest(telephony::Verb::Dial);
    const bool isOurs = wish && !m_called.isEmpty() && wish->number == m_called;
    const bool isPending = isOurs && wish->isOpen();
    m_view->setCalling(isPending ? m_called : QString());
    m_customer->setCalling(isPending && telephony::dialled(m_customer->number()) == m_called);
    if (isOurs && wish->state == center::IntentState::Failed) {
        m_note->setText(tr("The call was not confirmed within 5 s. Try again, or use your phone."));
        m_noteRow->show();
    } else if (m_noteRow->isVisibleTo(this)) {
        refreshNote();
    }
}

void HistoryPage::exportCsv()
{
    QList<HistoryRecord> shown;
    for (const HistoryRecord &record : m_history.records()) {
        if (passes(record))
            shown.append(record);
    }
    const QByteArray csv
        = historyCsv(shown, [this](const HistoryRecord &record) { return nameOf(record); });
    auto *files = new QFileDialog(window(), tr("Export the history"), {}, tr("CSV files (*.csv)"));
    files->setObjectName(u"exportHistoryFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->selectFile(tr("calls.csv", "suggested name of a file"));
    connect(files, &QFileDialog::fileSelected, this, [this, csv](const QString &path) {
        QSaveFile file(path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size();
        if (isWritten && file.commit())
            return;
        auto *dialog = new Dialog(tr("The file was not written"), Dialog::Width::Small, window());
        dialog->setText(tr("%1: %2.").arg(path, file.errorString()));
        dialog->addAnswer(tr("Close"), Button::Variant::Primary, u"closeProblem"_s);
        dialog->open();
    });
    files->open();
}

void HistoryPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_customer->setVisible(!isNarrow);
    m_span->setVisible(!isNarrow);
}

void HistoryPage::setStale(bool isStale)
{
    m_isStale = isStale;
    m_view->setStale(isStale);
    m_customer->setStale(isStale);
    refreshNote();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    if (m_history.phase() == History::Phase::Idle)
        m_history.show(History::Scope::Mine);
}

void HistoryPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
