// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/console/choicepanel.h"
#include "ui/console/fieldtree.h"
#include "ui/console/framesaver.h"
#include "ui/console/frametext.h"
#include "ui/console/sendbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/format.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using net::WireLog;

namespace {

    constexpr int titleHeight = 48;
    constexpr int barHeight = 44;
    constexpr int heldHeight = 28;
    constexpr int headHeight = 36;
    constexpr int detailWidth = 376;
    constexpr int narrowDetailWidth = 300;
    constexpr auto pace = 100ms; //!< Ten times a second: faster than one can read.
    constexpr auto anyAgent = "any";

    //! Keys by which one goes from row to row.
    bool isMove(int key)
    {
        return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp
            || key == Qt::Key_PageDown || key == Qt::Key_Home || key == Qt::Key_End;
    }

    Pane *makePane(int height, QColor Theme::*ground, Qt::Edges rules, QWidget *parent)
    {
        auto *pane = new Pane(ground, parent);
        keepHeight(pane, height);
        pane->setRules(rules);
        return pane;
    }

    QHBoxLayout *rowIn(QWidget *pane)
    {
        auto *row = new QHBoxLayout(pane);
        row->setContentsMargins(12, 0, 12, 0);
        row->setSpacing(8);
        return row;
    }

} // namespace

ConsolePage::ConsolePage(center::Desk &desk, WireBook &book, KeyMap &keys, const QString &server,
                         QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_book(book)
    , m_keys(keys)
    , m_server(server)
    , m_model(book)
    , m_title(new InkLabel(TextRole::Title, &Theme::text, this))
    , m_since(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_figures(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_segments(new Segments({}, this))
    , m_filter(new Field({}, this))
    , m_kinds(new Button(QString(), this))
    , m_agent(new Button(QString(), this))
    , m_kept(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_hold(new Button(QString(), this))
    , m_save(new Button(QString(), this))
    , m_clear(new Button(QString(), this))
    , m_table(new FloorTable(desk.clock(), this))
    , m_sendBar(new SendBar(desk, this))
    , m_kindsPanel(new ChoicePanel(ChoicePanel::Mode::Several, this))
    , m_agentsPanel(new ChoicePanel(ChoicePanel::Mode::One, this))
{
    setObjectName(u"consolePage"_s);
    makeTable();
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTitle());
    column->addWidget(makeBar());
    column->addWidget(makeHeldLine());
    column->addLayout(body, 1);
    body->addWidget(makeDetails());
    column->addWidget(m_sendBar);
    makeKeys();

    connect(&m_model, &EventModel::waitingChanged, this, &ConsolePage::showHold);
    connect(&m_model, &EventModel::errorsChanged, this, &ConsolePage::showErrors);
    connect(&m_book, &WireBook::remarked, this, [this](quint64 serial) {
        if (serial == m_shown)
            showCurrent();
    });
    m_refresh.setInterval(pace);
    connect(&m_refresh, &QTimer::timeout, this, &ConsolePage::refresh);
    retranslate();
    showHold();
    showCurrent();
}

ConsolePage::~ConsolePage()
{
    // The panels and the table end with the children, after the model.
    m_table->setModel(nullptr);
}

QWidget *ConsolePage::makeTitle()
{
    auto *pane = makePane(titleHeight, &Theme::surface, Qt::BottomEdge, this);
    auto *row = rowIn(pane);
    m_title->setObjectName(u"consoleTitle"_s);
    m_figures->setObjectName(u"consoleFigures"_s);
    row->addWidget(m_title);
    row->addWidget(m_since);
    row->addStretch(1);
    row->addWidget(m_figures);
    return pane;
}

QWidget *ConsolePage::makeBar()
{
    auto *pane = makePane(barHeight, &Theme::surface, Qt::BottomEdge, this);
    auto *row = rowIn(pane);
    m_segments->setObjectName(u"consoleSegments"_s);
    m_filter->edit()->setObjectName(u"consoleFilter"_s);
    m_filter->setFixedWidth(200);
    m_filter->setLeadingIcon("funnel"_L1);
    m_kinds->setObjectName(u"consoleKinds"_s);
    m_kinds->setCaret(true);
    m_agent->setObjectName(u"consoleAgent"_s);
    m_agent->setCaret(true);
    m_hold->setObjectName(u"consoleHold"_s);
    m_hold->setIconName("pause"_L1);
    m_hold->setCheckable(true);
    m_save->setObjectName(u"consoleSave"_s);
    m_save->setIconName("download-simple"_L1);
    m_clear->setObjectName(u"consoleClear"_s);
    m_kept->setMinimumWidth(0);
    for (QWidget *each : std::initializer_list<QWidget *>{m_segments, m_filter, m_kinds, m_agent})
        row->addWidget(each);
    row->addStretch(1);
    for (QWidget *each : std::initializer_list<QWidget *>{m_kept, m_hold, m_save, m_clear})
        row->addWidget(each);

    connect(m_segments, &Segments::currentChanged, this, [this](int index) {
        EventFilter filter = m_model.filter();
        filter.segment = EventFilter::Segment(index);
        m_model.setFilter(filter);
    });
    connect(m_filter, &Field::textEdited, this, [this](const QString &text) {
        EventFilter filter = m_model.filter();
        filter.text = text.trimmed();
        m_model.setFilter(filter);
    });
    connect(m_kinds, &Button::clicked, this, &ConsolePage::openKinds);
    connect(m_agent, &Button::clicked, this, &ConsolePage::openAgents);
    connect(m_kindsPanel, &ChoicePanel::toggled, this, [this](const QSet<QString> &kinds) {
        EventFilter filter = m_model.filter();
        filter.kinds = kinds;
        m_model.setFilter(filter);
        showFilterTexts();
    });
    connect(m_agentsPanel, &ChoicePanel::chosen, this, [this](const QString &key) {
        EventFilter filter = m_model.filter();
        filter.agent.reset();
        if (key != QLatin1StringView(anyAgent))
            filter.agent = AgentId(key.toInt());
        m_model.setFilter(filter);
        showFilterTexts();
    });
    connect(m_hold, &Button::clicked, this, [this] { hold(!m_model.isHeld()); });
    connect(m_save, &Button::clicked, this, &ConsolePage::save);
    connect(m_clear, &Button::clicked, this, [this] {
        m_model.clear();
        showCurrent();
    });
    return pane;
}

QWidget *ConsolePage::makeHeldLine()
{
    m_heldLine = makePane(heldHeight, &Theme::select, {}, this);
    m_heldText = new InkLabel(TextRole::BodyMedium, &Theme::accent, m_heldLine);
    m_waiting = new InkLabel(TextRole::Body, &Theme::text2, m_heldLine);
    m_waiting->setObjectName(u"consoleWaiting"_s);
    m_release = new Button(QString(), m_heldLine);
    m_release->setVariant(Button::Variant::Ghost);
    m_release->setSize(Button::Size::Small);
    m_release->setInk(&Theme::accent);
    m_release->setObjectName(u"consoleShow"_s);
    auto *row = rowIn(m_heldLine);
    row->addWidget(m_heldText);
    row->addWidget(m_waiting);
    row->addStretch(1);
    row->addWidget(m_release);
    connect(m_release, &Button::clicked, this, [this] { hold(false); });
    return m_heldLine;
}

void ConsolePage::makeTable()
{
    m_table->setObjectName(u"consoleEvents"_s);
    m_table->setProperty("showsProtocol", true);
    m_table->setDensity(FloorTable::Density::Compact);
    m_table->setSortingEnabled(false);
    m_table->setModel(&m_model);
    m_table->setColumn(EventModel::WayColumn, {.kind = CellKind::Outcome, .fixed = 36});
    m_table->setColumn(EventModel::TimeColumn,
                       {.kind = CellKind::Key, .widest = u"00:00:00.000"_s});
    m_table->setColumn(EventModel::NumberColumn, {.kind = CellKind::Key, .widest = u"#0000"_s});
    m_table->setColumn(EventModel::NameColumn, {.kind = CellKind::Name, .minimum = 170});
    m_table->setColumn(EventModel::AboutColumn,
                       {.kind = CellKind::Text, .minimum = 110, .stretch = true});
    m_table->setColumn(EventModel::BytesColumn, {.kind = CellKind::Number, .widest = u"00,000"_s});
    m_table->setColumn(EventModel::ResultColumn,
                       {.kind = CellKind::Outcome, .widest = u"     no answer in 5 s"_s});
    m_table->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
    connect(m_table, &FloorTable::currentRowChanged, this, &ConsolePage::showCurrent);
}

QWidget *ConsolePage::makeDetails()
{
    auto *pane = new Pane(&Theme::surface, this);
    pane->setRules(Qt::LeftEdge);
    pane->setObjectName(u"consoleDetails"_s);
    keepPaneWidth(pane, detailWidth);
    auto *head = makePane(headHeight, &Theme::surface, Qt::BottomEdge, pane);
    m_frameName = new InkLabel(TextRole::BodyStrong, &Theme::text, head);
    m_frameName->setProperty("showsProtocol", true);
    m_frameAside = new InkLabel(TextRole::Caption, &Theme::text2, head);
    m_copy = new Button("copy"_L1, QString(), pane);
    m_copy->setVariant(Button::Variant::Ghost);
    m_copy->setObjectName(u"consoleCopy"_s);
    auto *headRow = rowIn(head);
    headRow->addWidget(m_frameName);
    headRow->addWidget(m_frameAside);
    headRow->addStretch(1);
    headRow->addWidget(m_copy);
    m_tree = new FieldTree(pane);
    m_tree->setObjectName(u"consoleFields"_s);
    m_tree->setProperty("showsProtocol", true);
    auto *madeHead = makePane(headHeight, &Theme::surface, Qt::TopEdge | Qt::BottomEdge, pane);
    m_madeTitle = new InkLabel(TextRole::BodyStrong, &Theme::text, madeHead);
    rowIn(madeHead)->addWidget(m_madeTitle);
    m_made = new FieldTree(pane);
    m_made->setObjectName(u"consoleMade"_s);
    m_made->setRootIsDecorated(false);
    m_masking = new InkLabel(TextRole::Caption, &Theme::text2, pane);
    m_masking->setWordWrap(true);
    m_masking->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_tree, 3);
    column->addWidget(madeHead);
    column->addWidget(m_made, 1);
    column->addWidget(new Rule(Qt::Horizontal, 0, pane));
    column->addWidget(m_masking);
    connect(m_copy, &Button::clicked, this, &ConsolePage::copy);
    return pane;
}

void ConsolePage::makeKeys()
{
    m_keys.bind(KeyAction::Find, this, [this] {
        m_filter->edit()->setFocus(Qt::ShortcutFocusReason);
        m_filter->edit()->selectAll();
    });
    m_keys.bind(
        KeyAction::CopyMessage, m_table, [this] { copy(); }, Qt::WidgetShortcut);
}

QList<StatusBar::KeyHint> ConsolePage::keyHints() const
{
    return {{.key = tr("Space", "key"), .text = tr("Hold")},
            {.key = m_keys.capText(KeyAction::Find), .text = tr("Filter")},
            {.key = m_keys.capText(KeyAction::CopyMessage), .text = tr("Copy")}};
}

// What comes ----------------------------------------------------------------------------------

void ConsolePage::refresh()
{
    m_book.look();
    const QScrollBar *bar = m_table->verticalScrollBar();
    // Whoever scrolled down reads there.
    if (!m_model.isHeld() && bar->value() > 0)
        hold(true);
    m_model.refresh();
    showFigures();
}

void ConsolePage::showFigures()
{
    int losses = 0;
    QDateTime since;
    for (const WireLog::Note &note : m_book.log().notes()) {
        losses += note.what.startsWith("lost"_L1) ? 1 : 0;
        if (note.what == "Live"_L1 && !since.isValid())
            since = m_book.log().wallTimeOf(note.at);
    }
    m_since->setText(since.isValid()
                         ? tr("%1, since %2").arg(m_server, since.time().toString(u"HH:mm:ss"_s))
                         : m_server);
    const QLocale locale;
    const QString roundTrip
        = m_book.roundTrip() < 0 ? noValue() : tr("%1 ms").arg(m_book.roundTrip());
    //: Head of the event console: events a second, kilobytes a second, round trip, losses.
    m_figures->setText(tr("%1 events/s   %2 kB/s   round trip %3   lost %4")
                           .arg(locale.toString(m_book.framesPerSecond()),
                                locale.toString(m_book.bytesPerSecond() / 1000), roundTrip,
                                locale.toString(losses)));
}

void ConsolePage::hold(bool isHeld)
{
    if (isHeld == m_model.isHeld())
        return;
    m_heldAt = m_desk.clock().now();
    m_model.setHeld(isHeld);
    if (!isHeld) {
        m_table->scrollToTop();
        m_table->clearSelection();
        m_table->setCurrentIndex({});
    }
}

void ConsolePage::showHold()
{
    const bool isHeld = m_model.isHeld();
    m_hold->setChecked(isHeld);
    m_heldLine->setVisible(isHeld);
    if (!isHeld)
        return;
    m_heldText->setText(
        tr("Held at %1").arg(m_book.log().wallTimeOf(m_heldAt).time().toString(u"HH:mm:ss"_s)));
    m_waiting->setText(tr("%n newer event(s) wait", nullptr, m_model.waiting()));
}

void ConsolePage::showErrors()
{
    const int errors = m_model.errorCount();
    const int current = m_segments->current();
    m_segments->setChoices(
        {tr("All"), tr("In", "direction"), tr("Out", "direction"),
         errors > 0 ? tr("Errors %1").arg(QLocale().toString(errors)) : tr("Errors")});
    m_segments->setCurrent(std::max(current, 0));
}

// One frame -----------------------------------------------------------------------------------

void ConsolePage::showCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    m_shown = 0;
    m_copy->setObstacle(index.isValid() ? QString() : tr("Choose an event first."));
    if (!index.isValid()) {
        m_frameName->setText(tr("No event chosen"));
        m_frameAside->setText({});
        m_tree->clear();
        m_made->clear();
        return;
    }
    const WireLog::Frame frame = m_model.frame(index.row());
    m_shown = frame.serial;
    const QString name = frameName(frame);
    m_frameName->setText(name.isEmpty() ? m_model.aboutText(frame) : name);
    m_frameAside->setText(
        tr("%1, %n byte(s)", nullptr, int(frame.size)).arg(m_model.timeText(frame)));
    const QJsonObject fields = frameFields(frame);
    if (fields.isEmpty())
        m_tree->showLines({{frame.isCut ? tr("Its beginning") : tr("As received"),
                            QString::fromUtf8(frame.bytes.left(2000))}});
    else
        m_tree->showObject(fields, m_book.center());

    QList<std::pair<QString, QString>> made;
    if (const QString result = m_model.resultText(frame.serial); !result.isEmpty())
        made += {tr("Result"), result};
    const QStringList changes = m_book.changes(frame.serial);
    for (const QString &change : changes)
        made += {tr("Changed"), change};
    const int others = m_book.changeCount(frame.serial) - int(changes.size());
    if (others > 0)
        made += {tr("Changed"), tr("and %n more", nullptr, others)};
    if (made.isEmpty() && frame.way == WireLog::Way::In)
        made += {tr("Changed"), tr("nothing that is shown")};
    if (frame.microseconds > 0)
        //: Time that the program needed for one message, milliseconds.
        made += {tr("Took"),
                 tr("%1 ms").arg(QLocale().toString(frame.microseconds / 1000.0, 'f', 2))};
    m_made->showLines(made);
}

void ConsolePage::copy()
{
    if (m_shown == 0)
        return;
    const QWidget *focus = focusWidget();
    QGuiApplication::clipboard()->setText(focus == m_tree && !m_tree->currentText().isEmpty()
                                              ? m_tree->currentText()
                                              : m_tree->shownText());
}

void ConsolePage::save()
{
    QList<WireLog::Frame> frames;
    for (int row = m_model.rowCount() - 1; row >= 0; --row)
        frames += m_model.frame(row);
    saveFrames(frames, m_book.log(), this);
}

// Filters -------------------------------------------------------------------------------------

void ConsolePage::openKinds()
{
    QList<ChoicePanel::Choice> choices;
    const QMap<QString, int> &kinds = m_model.kinds();
    for (auto each = kinds.begin(); each != kinds.end(); ++each)
        choices
            += {each.key(),
                u"%1  %2"_s.arg(each.key().isEmpty() ? tr("answer to the heartbeat") : each.key(),
                                QLocale().toString(each.value()))};
    m_kindsPanel->setChoices(choices, m_model.filter().kinds);
    m_kindsPanel->open(m_kinds);
}

void ConsolePage::openAgents()
{
    const center::ContactCenter &center = m_desk.center();
    QList<ChoicePanel::Choice> choices{{QString::fromLatin1(anyAgent), tr("Any agent")}};
    for (int row = 0; row < center.agentCount(); ++row) {
        const center::Agent &agent = center.agent(center::AgentRow(row));
        if (agent.isListed)
            choices += {QString::number(int(agent.id)), agent.name() + u"  "_s + agent.number};
    }
    m_agentsPanel->setChoices(choices, {});
    m_agentsPanel->open(m_agent);
}

void ConsolePage::showFilterTexts()
{
    const EventFilter &filter = m_model.filter();
    m_kinds->setText(
        filter.kinds.isEmpty()
            ? tr("Kinds: all")
            : tr("Kinds: %1 of %2").arg(filter.kinds.size()).arg(m_model.kinds().size()));
    const center::Agent *agent = filter.agent ? m_desk.center().find(*filter.agent) : nullptr;
    m_agent->setText(agent ? tr("Agent: %1").arg(agent->name()) : tr("Agent: any"));
}

// The widget ----------------------------------------------------------------------------------

void ConsolePage::retranslate()
{
    m_title->setText(tr("Event console"));
    m_segments->setAccessibleName(tr("Which events"));
    m_filter->setPlaceholder(tr("Name, number or text"));
    m_filter->edit()->setAccessibleName(tr("Filter the events"));
    m_kindsPanel->setNames(tr("Kinds of events"), tr("Find a kind"));
    m_agentsPanel->setNames(tr("Agents"), tr("Find an agent"));
    m_kept->setText(tr("last %1 kept").arg(QLocale().toString(WireLog::mostFrames)));
    m_hold->setText(tr("Hold"));
    m_save->setText(tr("Save…"));
    m_clear->setText(tr("Clear"));
    m_release->setText(tr("Show them"));
    m_table->setAccessibleName(tr("Events"));
    m_copy->setAccessibleName(tr("Copy the event"));
    m_copy->setToolTip(tr("Copy the event"));
    m_tree->setAccessibleName(tr("Fields of the event"));
    m_madeTitle->setText(tr("What Vigie made of it"));
    m_made->setAccessibleName(tr("What Vigie made of it"));
    m_masking->setText(tr("Tokens and passwords are masked here and in saved files."));
    showErrors();
    showFilterTexts();
    showHold();
    showFigures();
    showCurrent();
}

bool ConsolePage::eventFilter(QObject *watched, QEvent *event)
{
    // What one chooses stays where it is.
    if (watched == m_table->viewport() && event->type() == QEvent::MouseButtonPress)
        hold(m_model.rowCount() > 0);
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isMove(key->key()))
            hold(true);
        if (key->key() == Qt::Key_Space) {
            hold(!m_model.isHeld());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ConsolePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepPaneWidth(findChild<QWidget *>(u"consoleDetails"_s),
                  width() < 1200 ? narrowDetailWidth : detailWidth);
    refresh();
    m_refresh.start();
}

void ConsolePage::hideEvent(QHideEvent *event)
{
    m_refresh.stop();
    QWidget::hideEvent(event);
}

void ConsolePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConsolePage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace vigie::ui
