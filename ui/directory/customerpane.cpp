// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/customerpane.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/history.h"
#include "store/journal.h"
#include "telephony/phonenumber.h"
#include "ui/directory/historywords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/format.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CustomerHistory;

namespace {

    constexpr int mostBefore = 8;
    constexpr int noteHeight = 84;
    constexpr int nameWidth = 96;
    //! The edge of what one can type in, around a bare text.
    class NoteFrame : public QWidget
    {
    public:
        NoteFrame(QPlainTextEdit *edit, QWidget *parent) : QWidget(parent), m_edit(edit)
        {
            edit->setFrameShape(QFrame::NoFrame);
            auto *row = new QHBoxLayout(this);
            row->setContentsMargins(4, 2, 4, 2);
            row->addWidget(edit);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            const Theme &theme = themeOf(this);
            const bool isFocused = m_edit->hasFocus();
            QPainter painter(this);
            stylepaint::box(painter, rect(), 5, theme.surface,
                            isFocused ? theme.focus : theme.border, isFocused);
        }

    private:
        QPlainTextEdit *m_edit;
    };

    QString clockOf(const QDateTime &time)
    {
        return QLocale().toString(time.time(), u"HH:mm"_s);
    }

    QString since(const QDateTime &from, const QDateTime &to)
    {
        return formatDuration(std::chrono::seconds(std::max<qint64>(0, from.secsTo(to))));
    }

} // namespace

CustomerPane::CustomerPane(center::Desk &desk, store::Journal &journal, CallMemory &memory,
                           WhyNoCall whyNoCall, QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_desk(desk)
    , m_journal(journal)
    , m_memory(memory)
    , m_whyNoCall(std::move(whyNoCall))
    , m_caption(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_name(new Words({}, TextRole::Title, &Theme::text, this))
    , m_numberWords(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_call(new Button(QString(), this))
    , m_folder(new Chip(QString(), this))
    , m_body(new QWidget(this))
    , m_retry(new Button(QString(), this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"customerPane"_s);
    m_name->setElided(true);
    m_name->setObjectName(u"customerName"_s);
    m_call->setObjectName(u"callCustomer"_s);
    m_call->setVariant(Button::Variant::Primary);
    m_call->setIconName("phone"_L1);
    m_folder->setObjectName(u"customerFolder"_s);
    m_folder->setIconName("copy"_L1);
    m_folder->setTall(true);
    m_folder->setClickable(true);
    m_folder->hide();
    m_retry->setObjectName(u"retryCustomer"_s);
    m_retry->setSize(Button::Size::Small);
    m_note->setObjectName(u"customerNote"_s);
    keepHeight(m_note, noteHeight);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Pane(&Theme::surface);
    scroll->setWidget(page);
    outer->addWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 12);
    head->setSpacing(2);
    head->addWidget(m_caption);
    head->addWidget(m_name);
    head->addWidget(m_numberWords);
    head->addSpacing(10);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addWidget(m_call);
    actions->addWidget(m_folder);
    actions->addStretch();
    head->addLayout(actions);
    column->addLayout(head);
    auto *sections = new QVBoxLayout(m_body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    m_path = addSection(sections);
    m_before = addSection(sections);
    m_notes = addSection(sections);
    m_data = addSection(sections);
    m_data.box->hide();
    m_notes.grid->addWidget(new NoteFrame(m_note, this), 0, 0, 1, 3);
    auto *retryRow = new QHBoxLayout;
    retryRow->setContentsMargins(16, 0, 16, 8);
    retryRow->addWidget(m_retry);
    retryRow->addStretch();
    static_cast<QVBoxLayout *>(m_before.box->layout())->addLayout(retryRow);
    column->addWidget(m_body);
    column->addStretch();

    connect(m_call, &Button::clicked, this, [this] { Q_EMIT callRequested(m_number); });
    connect(m_folder, &Chip::clicked, this, &CustomerPane::copyFolder);
    connect(m_retry, &Button::clicked, this, [this] { m_desk.history().lookUpCustomer(m_number); });
    connect(m_note, &QPlainTextEdit::textChanged, this, &CustomerPane::keepNote);
    connect(&desk.history(), &center::History::customerChanged, this,
            [this](const QString &number) {
                if (number == m_number)
                    showBefore();
            });
    connect(&journal, &store::Journal::written, this, &CustomerPane::showNoteTime);
    retranslate();
    clear();
}

CustomerPane::Section CustomerPane::addSection(QVBoxLayout *column)
{
    Section section;
    section.box = new QWidget(this);
    auto *inside = new QVBoxLayout(section.box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(new Rule(Qt::Horizontal, 0, this));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 7, 16, 5);
    head->setSpacing(8);
    section.title = new Words({}, TextRole::BodyStrong, &Theme::text, this);
    section.aside = new Words({}, TextRole::Caption, &Theme::text2, this);
    section.aside->setElided(true);
    head->addWidget(section.title);
    head->addWidget(section.aside, 1);
    inside->addLayout(head);
    section.grid = new QGridLayout;
    section.grid->setContentsMargins(16, 2, 16, 12);
    section.grid->setHorizontalSpacing(8);
    section.grid->setVerticalSpacing(6);
    section.grid->setColumnStretch(1, 1);
    inside->addLayout(section.grid);
    column->addWidget(section.box);
    return section;
}

void CustomerPane::fill(const Section &section, const QList<Line> &lines)
{
    while (QLayoutItem *item = section.grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < lines.size(); ++row) {
        const Line &line = lines.at(row);
        auto *first = new Words(line.first, TextRole::Body, &Theme::text2, this);
        auto *middle = new Words(line.middle, TextRole::Body, &Theme::text, this);
        middle->setElided(true);
        section.grid->addWidget(first, row, 0);
        section.grid->addWidget(middle, row, 1);
        if (!line.last.isEmpty())
            section.grid->addWidget(new Words(line.last, TextRole::Body, &Theme::text, this), row,
                                    2, Qt::AlignRight);
    }
    section.box->setVisible(!lines.isEmpty());
}

void CustomerPane::show(const QString &number, const QString &name,
                        const std::optional<center::HistoryRecord> &record)
{
    m_record = record;
    m_shownName = name;
    const bool isOther = number != m_number;
    if (isOther) {
        m_journal.flush();
        m_number = number;
        loadNote();
        m_desk.history().lookUpCustomer(number);
    }
    m_name->setText(name.isEmpty()
                        ? number.isEmpty() ? HistoryWords::nobody() : telephony::grouped(number)
                        : name);
    m_numberWords->setText(telephony::grouped(number));
    m_call->setVisible(!number.isEmpty());
    m_body->setVisible(!number.isEmpty());
    if (isOther)
        showBefore();
    refresh();
}

void CustomerPane::clear()
{
    m_number.clear();
    m_record.reset();
    m_name->setText(tr("No call yet"));
    m_numberWords->setText(tr("Who calls, or whom you choose in the history, stands here."));
    m_call->hide();
    m_folder->hide();
    m_body->hide();
}

void CustomerPane::refresh()
{
    if (m_number.isEmpty())
        return;
    m_call->setObstacle(m_whyNoCall());
    showPath();
    showData();
}

QList<CustomerPane::Line> CustomerPane::pathOfRecord() const
{
    QList<Line> lines;
    const QDateTime rang = m_record->item.start;
    if (!m_record->queue.isEmpty() && m_record->waited)
        //: %1 is a queue that a call went through.
        lines.append({clockOf(rang.addSecs(-m_record->waited->count())),
                      tr("Queue %1").arg(m_record->queue), formatDuration(*m_record->waited)});
    using Kind = center::HistoryRecord::Kind;
    const QString duration
        = m_record->item.duration ? formatDuration(*m_record->item.duration) : QString();
    switch (m_record->kind()) {
    case Kind::Missed:
        lines.append({clockOf(rang), tr("You, not answered"), duration});
        break;
    case Kind::Outgoing:
        lines.append({clockOf(rang), tr("You called"), duration});
        break;
    case Kind::Lost:
        lines.append({clockOf(rang), HistoryWords::status(m_record->item.status), duration});
        break;
    case Kind::Ongoing:
        lines.append({clockOf(rang), tr("You, in conversation"), duration});
        break;
    case Kind::Queue:
    case Kind::Incoming:
        lines.append({clockOf(rang), tr("Answered"), duration});
        break;
    }
    return lines;
}

QList<CustomerPane::Line> CustomerPane::pathOfCall(const CallMemory::Past &call) const
{
    const QDateTime now = m_desk.clock().wallTime();
    const QDateTime end = call.endedAt.isValid() ? call.endedAt : now;
    QList<Line> lines;
    if (!call.queue.isEmpty())
        lines.append({clockOf(call.rangAt), tr("Queue %1").arg(call.queue), {}});
    lines.append({clockOf(call.rangAt),
                  call.isIncoming ? tr("It rang at your phone") : tr("You called"),
                  since(call.rangAt, call.talkedAt.isValid() ? call.talkedAt : end)});
    if (call.talkedAt.isValid())
        lines.append({clockOf(call.talkedAt),
                      call.endedAt.isValid() ? tr("You spoke") : tr("You, in conversation"),
                      since(call.talkedAt, end)});
    else if (call.endedAt.isValid() && call.isIncoming)
        lines.append({clockOf(call.endedAt), tr("You, not answered"), {}});
    return lines;
}

void CustomerPane::showPath()
{
    const CallMemory::Past *past = m_memory.latestOf(m_number);
    const QList<Line> lines = m_record ? pathOfRecord() : past ? pathOfCall(*past) : QList<Line>{};
    fill(m_path, lines);
    if (!lines.isEmpty())
        m_path.aside->setText(m_record ? HistoryWords::day(m_record->item.start.date(),
                                                           m_desk.clock().wallTime().date())
                                       : QString());
}

void CustomerPane::showBefore()
{
    const CustomerHistory *customer = m_desk.history().customer(m_number);
    if (!customer)
        return;
    QList<Line> lines;
    const qsizetype shown = std::min<qsizetype>(mostBefore, customer->calls.size());
    for (const xuc::CustomerCall &call : customer->calls.first(shown)) {
        const center::Queue *queue = m_desk.center().findQueue(call.queueName);
        QStringList parts{queue ? queue->label() : call.queueName, call.agentName};
        parts.removeAll(QString());
        const QString status = HistoryWords::status(call.status);
        const QString duration = call.duration ? formatDuration(*call.duration) : QString();
        const bool isToday = call.start.date() == m_desk.clock().wallTime().date();
        lines.append({isToday ? clockOf(call.start) : call.start.toString(u"dd-MM"_s),
                      parts.join(u" · "_s), status.isEmpty() ? duration : status});
    }
    fill(m_before, lines);
    m_before.box->show();
    const bool isSilent = customer->phase == CustomerHistory::Phase::Silent;
    m_retry->setVisible(isSilent && !m_isStale);
    if (isSilent)
        m_before.aside->setText(tr("The server has not answered"));
    else if (customer->phase == CustomerHistory::Phase::Asked && lines.isEmpty())
        m_before.aside->setText(tr("asking the server"));
    else if (lines.isEmpty())
        m_before.aside->setText(tr("none known"));
    else
        //: Calls of one customer, with whatever agent.
        m_before.aside->setText(tr("%n, all agents", nullptr, customer->total));
}

//! Strangers' text: plain, and whole, since it is read out and copied.
void CustomerPane::showData()
{
    const CallMemory::Past *past = m_memory.latestOf(m_number);
    m_folderNumber = past ? past->folder : QString();
    m_folder->setVisible(!m_folderNumber.isEmpty());
    //: %1 is the number of the customer's folder.
    m_folder->setText(tr("Folder %1").arg(m_folderNumber));
    m_folder->setAccessibleName(tr("Copy the folder's number %1").arg(m_folderNumber));
    m_folder->setToolTip(tr("Copies the number."));
    const QList<xuc::SheetField> fields = past ? past->fields : QList<xuc::SheetField>{};
    if (m_shownData == fields)
        return; // A selection in it stays.
    m_shownData = fields;
    fill(m_data, {});
    m_data.box->setVisible(!fields.isEmpty());
    for (int row = 0; row < fields.size(); ++row) {
        const xuc::SheetField &field = fields.at(row);
        auto *name = new InkLabel(field.name, TextRole::Body, &Theme::text2, this);
        auto *value = new InkLabel(field.value, row == 0 ? TextRole::BodyMedium : TextRole::Body,
                                   &Theme::text, this);
        value->setObjectName(u"customerValue"_s);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        for (InkLabel *label : {name, value})
            label->setWordWrap(true);
        m_data.grid->addWidget(name, row, 0, Qt::AlignTop);
        m_data.grid->addWidget(value, row, 1, Qt::AlignTop);
    }
    m_data.grid->setColumnMinimumWidth(0, fields.isEmpty() ? 0 : nameWidth);
}

void CustomerPane::copyFolder()
{
    QGuiApplication::clipboard()->setText(m_folderNumber);
}

void CustomerPane::putDataFirst()
{
    auto *sections = static_cast<QVBoxLayout *>(m_body->layout());
    sections->removeWidget(m_data.box);
    sections->insertWidget(0, m_data.box);
}

void CustomerPane::loadNote()
{
    m_isLoading = true;
    m_note->setPlainText(m_journal.value(noteKind(), m_number).value("text"_L1).toString());
    m_isLoading = false;
    showNoteTime();
}

void CustomerPane::keepNote()
{
    if (m_isLoading || m_number.isEmpty())
        return;
    const QString text = m_note->toPlainText();
    if (text.trimmed().isEmpty())
        m_journal.remove(noteKind(), m_number);
    else
        m_journal.put(
            noteKind(), m_number,
            {{u"text"_s, text}, {u"at"_s, m_desk.clock().wallTime().toString(Qt::ISODate)}});
    showNoteTime();
}

void CustomerPane::showNoteTime()
{
    const QJsonObject note = m_journal.value(noteKind(), m_number);
    if (note.isEmpty()) {
        m_notes.aside->setText(tr("yours, kept on this computer"));
        return;
    }
    const auto at = QDateTime::fromString(note.value("at"_L1).toString(), Qt::ISODate);
    const QString when = at.date() == m_desk.clock().wallTime().date()
        ? clockOf(at)
        : QLocale().toString(at.date(), QLocale::ShortFormat);
    m_notes.aside->setText(m_journal.isWritten(noteKind(), m_number)
                               //: %1 is a time or a date.
                               ? tr("yours, saved on this computer %1").arg(when)
                               : tr("saving"));
}

void CustomerPane::setCalling(bool isPending)
{
    m_call->setPending(isPending ? tr("Calling") : QString());
}

void CustomerPane::setStale(bool isStale)
{
    m_isStale = isStale;
    refresh();
    showBefore();
}

void CustomerPane::retranslate()
{
    m_caption->setText(tr("Customer"));
    m_call->setText(tr("Call", "a customer"));
    m_path.title->setText(tr("Path of this call"));
    m_before.title->setText(tr("Previous calls"));
    m_notes.title->setText(tr("Notes"));
    m_note->setAccessibleName(tr("Notes about this customer"));
    m_note->setPlaceholderText(tr("What the next call should know"));
    m_data.title->setText(tr("Data of the call"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Ask for the previous calls again"));
    if (m_number.isEmpty()) {
        clear();
        return;
    }
    showBefore();
    showNoteTime();
    refresh();
}

bool CustomerPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isLeft = event->type() == QEvent::FocusOut;
    if (watched == m_note && (isLeft || event->type() == QEvent::FocusIn))
        m_note->parentWidget()->update();
    if (watched == m_note && isLeft)
        m_journal.flush();
    return Pane::eventFilter(watched, event);
}

} // namespace vigie::ui
