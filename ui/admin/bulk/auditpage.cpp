// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/auditpage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/admintable.h"
#include "ui/admin/bulk/auditwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"
#include "xciaudit/auditbook.h"
#include "xciaudit/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QSaveFile>
#include <QUrl>

#include <limits>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = AdminTable::Kind;

namespace {

    constexpr int pageSize = 1000;
    constexpr int periods[] = {1, 7, 30, 0}; //!< Days; 0: all.

    //! With the second, as in other logs; today's without the day.
    QString stampOf(const QDateTime &when)
    {
        const QDateTime local = when.toLocalTime();
        const QString time = QLocale().toString(local.time(), u"HH:mm:ss"_s);
        return local.date() == QDate::currentDate()
            ? time
            : QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
    }

} // namespace

AuditPage::AuditPage(const AdminParts &parts, QWidget *parent)
    : AdminPage(parts, {.kind = AdminSpot::Kind::Audit}, parent)
    , m_filter(new Field({}, this))
    , m_period(new Segments(
          {tr("Today"), tr("7 days", "period"), tr("30 days", "period"), tr("All", "period")},
          this))
    , m_count(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_problem(new ProblemNote(this))
    , m_rows(new AdminRows(this))
    , m_table(new AdminTable(m_rows, this))
    , m_detail(new Words({}, TextRole::Body, &Theme::text, this))
    , m_older(new Button(tr("Show older ones"), this))
    , m_export(new Button(tr("Export…"), this))
    , m_most(pageSize)
{
    setObjectName(u"auditPage"_s);
    setTitles({}, tr("What this desktop changed"));
    m_export->setObjectName(u"auditExport"_s);
    m_export->setIconName("download-simple"_L1);
    addToHead(m_export);
    body()->addWidget(makeBar());
    m_problem->setObjectName(u"auditProblem"_s);
    m_problem->setContentsMargins(12, 8, 12, 8);
    body()->addWidget(m_problem);
    makeTable();
    body()->addWidget(m_table, 1);
    m_older->setObjectName(u"auditOlder"_s);
    m_older->hide();
    body()->addWidget(m_older, 0, Qt::AlignLeft);
    body()->addWidget(makeDetail());
    m_wait.setSingleShot(true);
    m_wait.setInterval(120ms);
    connect(&m_wait, &QTimer::timeout, this, &AuditPage::read);
    connect(m_export, &Button::clicked, this, &AuditPage::exportAll);
    connect(m_older, &Button::clicked, this, [this] {
        m_most += pageSize;
        read();
    });
    const xciaudit::AuditBook &book = room().audit();
    connect(&book, &xciaudit::AuditBook::changed, this, [this] { m_wait.start(); });
    connect(&book, &xciaudit::AuditBook::failed, this, [this](const QString &reason) {
        m_problem->setText(
            tr("The latest changes could not be written to the disk: %1. It is tried again.")
                .arg(reason));
    });
    parts.keys.bind(KeyAction::Find, this, [this] { m_filter->edit()->setFocus(); });
    read();
}

QWidget *AuditPage::firstFocus() const
{
    return m_table;
}

QWidget *AuditPage::makeBar()
{
    auto *bar = new Pane(&Theme::surface, this);
    bar->setRules(Qt::BottomEdge);
    keepLeastHeight(bar, 44);
    m_filter->setLeadingIcon("funnel"_L1);
    m_filter->setPlaceholder(tr("Filter changes"));
    m_filter->edit()->setObjectName(u"auditFilter"_s);
    m_filter->edit()->setAccessibleName(tr("Filter changes"));
    keepWidth(m_filter, 200);
    m_period->setObjectName(u"auditPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->setCurrent(int(std::size(periods)) - 1);
    m_count->setObjectName(u"auditCount"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(12);
    row->addWidget(m_filter);
    row->addWidget(m_period);
    row->addStretch(1);
    row->addWidget(m_count);
    connect(m_filter, &Field::textEdited, this, [this] { m_wait.start(); });
    connect(m_period, &Segments::currentChanged, this, [this] { read(); });
    return bar;
}

void AuditPage::makeTable()
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_rows->setHeads({tr("When"), tr("Who"), tr("What"), tr("Whom, what", "object"),
                      tr("Before and after"), tr("Result")});
    m_table->setColumn(0, Kind::Quiet, 124);
    m_table->setColumn(1, Kind::Text, 72);
    m_table->setColumn(2, Kind::Text, 150);
    m_table->setColumn(3, Kind::Name, 140);
    m_table->setColumn(4, Kind::Text, 0);
    m_table->setColumn(5, Kind::Quiet, 96);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AuditPage::showDetail);
    for (const auto changed : {&QAbstractItemModel::rowsRemoved, &QAbstractItemModel::rowsInserted})
        connect(m_rows, changed, this, &AuditPage::showDetail);
    connect(m_rows, &QAbstractItemModel::dataChanged, this, &AuditPage::showDetail);
}

//! The whole of the current change, which its row may have no room for.
QWidget *AuditPage::makeDetail()
{
    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    m_detail->setObjectName(u"auditDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 8, 12, 8);
    row->addWidget(m_detail);
    foot->hide();
    return foot;
}

void AuditPage::showDetail()
{
    const int row = m_table->currentIndex().row();
    const bool isSome = row >= 0 && row < m_rows->rowCount();
    m_detail->parentWidget()->setVisible(isSome);
    if (!isSome)
        return;
    const QStringList &cells = m_rows->rowAt(row).cells;
    //: A change: what was done, to whom, its fields, its result.
    m_detail->setText(
        tr("%1: %2. %3. %4.").arg(cells.value(2), cells.value(3), cells.value(4), cells.value(5)));
}

xciaudit::Query AuditPage::query() const
{
    const int days = periods[std::size_t(m_period->current())];
    const QDate today = QDate::currentDate();
    return {.words = m_filter->text(),
            .from = days > 0 ? today.addDays(1 - days).startOfDay() : QDateTime(),
            .most = m_most};
}

void AuditPage::read()
{
    m_wait.stop();
    const quint64 reading = ++m_reading;
    room().audit().read(query(), this, [this, reading](const xciaudit::Page &page) {
        if (reading == m_reading)
            take(page);
    });
}

AdminRow AuditPage::rowOf(const xciaudit::Record &record) const
{
    const xci::Change &change = record.change;
    const auto shown = [](const QString &text) { return text.isEmpty() ? noValue() : text; };
    const bool isHere = QUrl(change.server).authority() == room().site().server.authority();
    return {.key = record.key,
            .cells
            = {stampOf(record.when),
               isHere ? shown(change.who)
                      //: A login, and the server that it is of.
                      : tr("%1, %2").arg(shown(change.who), QUrl(change.server).authority()),
               AuditWords::deed(change), shown(change.name.isEmpty() ? change.id : change.name),
               AuditWords::fields(change.fields, isHere ? &room().directory() : nullptr),
               AuditWords::result(record)}};
}

void AuditPage::take(const xciaudit::Page &page)
{
    if (!page.trouble.isEmpty())
        //: %1 is the name of a file, %2 why it cannot be read.
        m_problem->setText(tr("%1 cannot be read: %2.").arg(room().audit().path(), page.trouble));
    else if (!page.setAside.isEmpty())
        m_problem->setText(tr("The earlier list of changes could not be read. It was moved aside, "
                              "to %1; changes are listed anew.")
                               .arg(QDir::toNativeSeparators(page.setAside)));
    else
        m_problem->setText({});
    QList<AdminRow> rows;
    rows.reserve(page.records.size());
    for (const xciaudit::Record &each : page.records)
        rows.append(rowOf(each));
    m_rows->setRows(rows);
    m_older->setVisible(page.isMore);
    const auto count = int(rows.size());
    m_count->setText(page.isMore ? tr("the latest %n change(s)", nullptr, count)
                                 : tr("%n change(s)", nullptr, count));
    m_table->setEmptyText(m_filter->text().isEmpty()
                              ? tr("Nothing was changed from this computer in this time. What you "
                                   "create, change or delete here will be listed.")
                              : tr("No change matches the filter."));
}

void AuditPage::exportAll()
{
    auto *files = new QFileDialog(this, tr("Export the list of changes"),
                                  //: Beginning of a file's name.
                                  tr("changes") + u".csv"_s, tr("Text files (*.csv)"));
    files->setObjectName(u"auditFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setOption(QFileDialog::DontUseNativeDialog);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &AuditPage::writeTo);
    files->open();
}

//! All that the filter and the period let through, however many are shown.
void AuditPage::writeTo(const QString &path)
{
    xciaudit::Query all = query();
    all.most = std::numeric_limits<int>::max() - 1;
    room().audit().read(all, this, [this, path](const xciaudit::Page &page) {
        const QString name = QFileInfo(path).fileName();
        const QByteArray lines = xciaudit::csv(page.records);
        QSaveFile file(path);
        if (!page.trouble.isEmpty())
            Q_EMIT failed(tr("%1 cannot be read: %2.").arg(room().audit().path(), page.trouble));
        else if (file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size()
                 && file.commit())
            Q_EMIT told(tr("%n change(s) are in %1.", nullptr, int(page.records.size())).arg(name));
        else
            Q_EMIT failed(tr("%1 cannot be written: %2.").arg(name, file.errorString()));
    });
}

} // namespace vigie::ui
