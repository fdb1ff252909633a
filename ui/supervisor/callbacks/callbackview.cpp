// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackview.h"

#include "callbackcsv/tickets.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/supervisorscope.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/callbacks/callbackfloormodel.h"
#include "ui/supervisor/callbacks/callbackhead.h"
#include "ui/supervisor/callbacks/callbackheads.h"
#include "ui/supervisor/callbacks/callbackimport.h"
#include "ui/supervisor/callbacks/callbacksearchdialog.h"
#include "ui/supervisor/callbacks/routedialog.h"
#include "ui/supervisor/callbacks/ticketsaver.h"
#include "ui/supervisor/filterchip.h"
#include "ui/supervisor/floorbar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clockvisual.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/words.h"
#include "xuc/commands/getcallbacklists.h"

#include <QFileInfo>

#include <memory>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::CallbackClock;
using Choices = QList<ChoicePanel::Choice>;
using Model = CallbackFloorModel;

namespace {

    constexpr auto lastShownFor = 30s;
    const QString overKey = u"over"_s;
    const QString takenKey = u"taken"_s;
    const QString freeKey = u"free"_s;

    QString clockKey(CallbackClock clock)
    {
        switch (clock) {
        case CallbackClock::Over:
            return overKey;
        case CallbackClock::Now:
            return u"now"_s;
        case CallbackClock::Later:
            break;
        }
        return u"later"_s;
    }

    constexpr CallbackClock allClocks[]
        = {CallbackClock::Over, CallbackClock::Now, CallbackClock::Later};

} // namespace

CallbackView::CallbackView(const FloorParts &parts, QWidget *parent)
    : FloorPage(parts,
                {.key = u"callbacks"_s,
                 .title = tr("Callback", "view of the floor"),
                 .firstView = tr("All lists"),
                 .search = tr("Name, company or number"),
                 .empty = tr("No list of callbacks matches the filter.")},
                parent)
    , m_model(new Model(parts.desk.center(), parts.frames, this))
    , m_heads(new CallbackHeads(*m_model, *table()))
    , m_courier(parts.desk.callbackFiles(), parts.settings, parts.tools.profile(), this)
    , m_last(new Words({}, TextRole::Caption, &Theme::text2, this))
{
    makeFilters();
    makeTools();
    m_last->setObjectName(u"callbackLeft"_s);
    m_last->setContentsMargins(12, 8, 12, 8);
    m_last->hide();
    addBelow(m_last);
    table()->setGrouped(true, CallbackHead::height);
    connectFiles();
    connect(m_model, &Model::sumsChanged, this, [this] {
        refreshCount();
        showOver();
    });
    connect(m_model, &Model::listsChanged, this, &CallbackView::refreshCount);
    connect(m_model, &Model::left, this, &CallbackView::tellLeft);
    connect(&parts.frames, &models::FrameClock::second, this, &CallbackView::passSecond);
    parts.keys.bind(
        KeyAction::ImportCallbacks, table(),
        [this] {
            if (const QString list = currentList(); !list.isEmpty())
                importInto(list);
        },
        Qt::WidgetWithChildrenShortcut);
    parts.keys.bind(
        KeyAction::DownloadTickets, table(),
        [this] {
            if (const QString list = currentList(); !list.isEmpty())
                readTickets(list);
        },
        Qt::WidgetWithChildrenShortcut);
    start(m_model, {u"clock"_s});
    showOver();
}

CallbackView::~CallbackView()
{
    const std::unique_ptr<QDialog> closed(m_dialog.data());
}

void CallbackView::openDialog(QDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void CallbackView::makeFilters()
{
    const center::ContactCenter &center = parts().desk.center();
    m_over = new Chip({}, this);
    m_over->setObjectName(u"callbacksOverFilter"_s);
    m_over->setTall(true);
    m_over->setClickable(true);
    m_over->setCheckable(true);
    m_over->setIconName("warning-octagon"_L1);
    m_lists = new FilterChip(
        tr("List", "filter"),
        [this] {
            Choices choices;
            const QStringList lists = m_model->lists();
            for (const QString &list : lists)
                choices.append({list, m_model->titleOf(list)});
            return choices;
        },
        this);
    m_periods = new FilterChip(
        tr("Period", "filter"),
        [&center] {
            Choices choices;
            for (const xuc::CallbackPeriod &period : center.callbacks().periods())
                choices.append({period.name, period.name});
            return choices;
        },
        this);
    m_states = new FilterChip(
        tr("State", "filter"),
        [] {
            Choices choices;
            for (const CallbackClock clock : allClocks)
                choices.append({clockKey(clock), clockVisual(clock).label()});
            choices.append({takenKey, tr("Taken by somebody")});
            choices.append({freeKey, tr("Free")});
            return choices;
        },
        this);
    m_lists->setObjectName(u"callbacksListFilter"_s);
    m_periods->setObjectName(u"callbacksPeriodFilter"_s);
    m_states->setObjectName(u"callbacksStateFilter"_s);
    bar()->addFilter(m_over);
    for (FilterChip *chip : {m_lists, m_periods, m_states}) {
        bar()->addFilter(chip);
        bar()->letGo(chip);
        connect(chip, &FilterChip::chosenChanged, this, &CallbackView::takeChips);
    }
    connect(m_over, &QAbstractButton::toggled, this, [this](bool isOn) {
        FloorFilter wanted = filter();
        wanted.clocks = isOn ? QSet<QString>{overKey} : QSet<QString>();
        changeFilter(wanted);
    });
}

void CallbackView::makeTools()
{
    auto *again = new Button("arrow-clockwise"_L1, tr("Read the lists again"), this);
    again->setObjectName(u"callbacksAgain"_s);
    connect(again, &Button::clicked, this,
            [this] { parts().desk.send(xuc::command::GetCallbackLists{}.encode()); });
    auto *search
        = new Button("magnifying-glass"_L1, tr("Search all callbacks, closed ones too"), this);
    search->setObjectName(u"callbacksSearchAll"_s);
    connect(search, &Button::clicked, this, [this] {
        QList<CallbackSearchDialog::List> lists;
        const QStringList uuids = m_model->lists();
        for (const QString &uuid : uuids)
            lists.append({uuid, m_model->titleOf(uuid)});
        openDialog(new CallbackSearchDialog(parts().desk, lists, table()->window()));
    });
    auto *route = new Button("gear"_L1, tr("Way of the files of callbacks"), this);
    route->setObjectName(u"callbacksRoute"_s);
    // A supervisor of some queues has no business at the configuration server.
    const auto showRoute = [this, route] {
        route->setVisible(center::SupervisorScope(parts().desk.center()).isWhole());
    };
    showRoute();
    connect(m_model, &Model::listsChanged, route, showRoute); // Rights may come late.
    connect(route, &Button::clicked, this, [this] {
        openDialog(new RouteDialog(m_courier, parts().desk.server(), table()->window()));
    });
    for (Button *button : {again, search, route})
        bar()->addTool(button);
}

void CallbackView::connectFiles()
{
    using center::CallbackFileFailure;
    using center::CallbackFiles;
    CallbackFiles &files = m_courier.files();
    connect(m_heads, &CallbackHeads::foldWished, m_model, &Model::setFolded);
    connect(m_heads, &CallbackHeads::importWished, this,
            [this](const QString &list) { importInto(list); });
    connect(m_heads, &CallbackHeads::ticketsWished, this, &CallbackView::readTickets);
    connect(&files, &CallbackFiles::ticketsRead, this, &CallbackView::keepTickets);
    connect(&files, &CallbackFiles::ticketsFailed, this,
            [this](const QString &list, const CallbackFileFailure &failure) {
                m_heads->of(list)->setReading(false);
                m_heads->of(list)->setNote(CallbackCourier::words(failure), true);
            });
}

void CallbackView::importInto(const QString &list, const QString &path)
{
    auto *dialog = new CallbackImport(m_courier, parts().desk.center(), list,
                                      m_model->titleOf(list), table()->window());
    CallbackHead *head = m_heads->of(list);
    connect(dialog, &CallbackImport::started, head, [head] {
        head->setNote({}, false);
        head->setImporting(true);
    });
    connect(dialog, &CallbackImport::failed, head, [head](const QString &words) {
        head->setImporting(false);
        head->setNote(words, true);
    });
    connect(dialog, &CallbackImport::ended, head, [head](int imported, const QString &leftOver) {
        head->setImporting(false);
        const QString words = tr("%Ln callback(s) imported", nullptr, imported);
        head->setNote(
            leftOver.isEmpty()
                ? words
                //: %1 says how many were imported, %2 is the name of a file.
                : tr("%1, the others are in %2").arg(words, QFileInfo(leftOver).fileName()),
            false, leftOver.isEmpty() ? QUrl() : QUrl::fromLocalFile(QFileInfo(leftOver).path()));
    });
    openDialog(dialog);
    if (!path.isEmpty())
        dialog->openFile(path);
}

void CallbackView::readTickets(const QString &list)
{
    if (m_courier.files().isReading(list))
        return;
    CallbackHead *head = m_heads->of(list);
    head->setNote({}, false);
    head->setReading(true);
    m_courier.readTickets(list, table()->window(), [head] { head->setReading(false); });
}

void CallbackView::keepTickets(const QString &list, const QByteArray &file)
{
    CallbackHead *head = m_heads->of(list);
    head->setReading(false);
    const auto tickets = callbackcsv::ticketCount(file);
    saveTickets(
        file, m_model->titleOf(list), parts().settings, table()->window(),
        [head, tickets](const QString &path, const QString &problem) {
            if (path.isEmpty()) {
                //: %1 is why a file cannot be written.
                head->setNote(tr("The tickets were not saved: %1.").arg(problem), true);
                return;
            }
            const QFileInfo info(path);
            head->setNote(
                tickets
                    //: %1 is the name of a file.
                    ? tr("%Ln ticket(s) saved to %1", nullptr, *tickets).arg(info.fileName())
                    : tr("Saved to %1").arg(info.fileName()),
                false, QUrl::fromLocalFile(info.path()));
        });
}

QString CallbackView::currentList() const
{
    const QModelIndex current = table()->currentIndex();
    if (current.isValid())
        return m_model->listAt(current.row());
    return m_model->lists().value(0);
}

QList<StatusBar::KeyHint> CallbackView::keyHints() const
{
    const KeyMap &keys = parts().keys;
    return {{.key = keys.capText(KeyAction::Find), .text = tr("Filter")},
            {.key = keys.capText(KeyAction::ImportCallbacks), .text = tr("Import")},
            {.key = keys.capText(KeyAction::DownloadTickets), .text = tr("Tickets")}};
}

void CallbackView::adopt(FloorFrame &old)
{
    const Model &before = *static_cast<CallbackView &>(old).m_model;
    const QStringList lists = before.lists();
    for (const QString &list : lists)
        m_model->setFolded(list, before.isFolded(list));
    FloorPage::adopt(old);
}

QList<FloorPage::Column> CallbackView::catalogue() const
{
    const auto head = [this](int column) {
        return m_model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
    };
    const auto column = [&head](int which, const QString &key, ColumnSpec spec) {
        return Column{.column = which, .key = key, .text = head(which), .spec = std::move(spec)};
    };
    return {
        column(Model::ClockColumn, u"clock"_s, {.kind = CellKind::Clock, .fixed = 36}),
        column(Model::DueColumn, u"due"_s, {.kind = CellKind::Plain, .widest = u"88-88-8888"_s}),
        column(Model::PeriodColumn, u"period"_s,
               {.kind = CellKind::Plain, .widest = u"Toute la journée"_s}),
        column(Model::NumbersColumn, u"numbers"_s,
               {.kind = CellKind::Plain, .widest = u"+44 161 496 0183 – +44 7700 900 461"_s}),
        column(Model::NameColumn, u"name"_s,
               {.kind = CellKind::Name, .widest = u"Dominique van den Berg"_s}),
        column(Model::CompanyColumn, u"company"_s,
               {.kind = CellKind::Key, .widest = u"Whitcombe and Sons"_s}),
        column(Model::DescriptionColumn, u"description"_s,
               {.kind = CellKind::Key, .minimum = 140, .stretch = true}),
        column(Model::TakerColumn, u"taker"_s,
               {.kind = CellKind::Person, .widest = u"2019, Tom Fairclough"_s}),
    };
}

QStringList CallbackView::usualColumns(bool isNarrow) const
{
    QStringList columns{u"due"_s, u"period"_s, u"numbers"_s, u"name"_s};
    if (!isNarrow)
        columns.append(u"company"_s);
    columns.append({u"description"_s, u"taker"_s});
    return columns;
}

FloorColumn CallbackView::usualSort() const
{
    return {u"due"_s, 0};
}

void CallbackView::applyFilter(const FloorFilter &filter)
{
    m_lists->setChosen(filter.lists);
    m_periods->setChosen(filter.periods);
    m_states->setChosen(filter.clocks + filter.takers);
    const bool isOver = filter.clocks == QSet<QString>{overKey};
    {
        const QSignalBlocker quiet(m_over);
        m_over->setChecked(isOver);
    }
    m_over->setKind(isOver ? Chip::Kind::Accent : Chip::Kind::Outline);
    CallbackFloorFilter wanted{
        .text = filter.text, .lists = filter.lists, .periods = filter.periods};
    for (const CallbackClock clock : allClocks) {
        if (filter.clocks.contains(clockKey(clock)))
            wanted.clocks.insert(clock);
    }
    if (filter.takers.size() == 1) // Both are all.
        wanted.isTaken = filter.takers.contains(takenKey);
    m_model->setFilter(wanted);
}

void CallbackView::takeChips()
{
    FloorFilter wanted = filter();
    wanted.lists = m_lists->chosen();
    wanted.periods = m_periods->chosen();
    static const QSet<QString> takers{takenKey, freeKey};
    wanted.clocks = m_states->chosen() - takers;
    wanted.takers = m_states->chosen() & takers;
    changeFilter(wanted);
}

QString CallbackView::countText() const
{
    const Model::Sums sums = m_model->sums();
    //: Over the supervisor's callbacks: of all lists. %1, %2 and %3 are counted words.
    return tr("%1, %2, %3")
        .arg(tr("%Ln list(s)", nullptr, sums.lists), tr("%Ln callback(s)", nullptr, sums.open),
             tr("%Ln taken", "callbacks", sums.taken));
}

void CallbackView::showOver()
{
    //: Filter: only callbacks whose period is over; %1 of them now.
    m_over->setText(tr("Over: %1").arg(formatCount(m_model->sums().over)));
    m_over->setAccessibleName(m_over->text());
    m_over->updateGeometry();
}

void CallbackView::tellLeft(const QString &list, const QString &who, const QString &taker)
{
    const QString title = m_model->titleOf(list);
    //: A callback is in no list any more. %1 is the customer, %2 the list, %3 the agent who had it.
    m_lastWords = taker.isEmpty() ? tr("Closed: %1, %2").arg(who, title)
                                  : tr("Closed by %3: %1, %2").arg(who, title, taker);
    m_lastAt = parts().desk.clock().now();
    m_last->setText(m_lastWords);
    m_last->show();
}

void CallbackView::passSecond()
{
    m_model->passSecond();
    if (m_last->isHidden())
        return;
    const auto age = parts().desk.clock().now() - m_lastAt;
    m_last->setVisible(age < lastShownFor);
    //: %1 says what happened, %2 how long ago, mm:ss.
    m_last->setText(
        tr("%1 (%2 ago)").arg(m_lastWords, formatSince(m_lastAt, parts().desk.clock().now())));
}

} // namespace vigie::ui
