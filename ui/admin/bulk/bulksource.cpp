// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/bulksource.h"

#include "callbackcsv/filetext.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/bulkcolumns.h"
#include "ui/admin/bulk/bulkwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/format.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPlainTextEdit>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Part = xci::Directory::Part;

namespace {

    constexpr qsizetype mostShown = 2'000'000; //!< Letters; a longer table is not shown as text.

    QString formatOf(const QByteArray &file)
    {
        switch (callbackcsv::encodingOf(file)) {
        case callbackcsv::Encoding::Utf8:
            return u"UTF-8"_s;
        case callbackcsv::Encoding::Utf16:
            return u"UTF-16"_s;
        case callbackcsv::Encoding::Windows1252:
            return u"Windows-1252"_s;
        }
        return {};
    }

    QVBoxLayout *under(const QString &label, QWidget *control, QWidget *parent)
    {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(new Words(label, TextRole::CaptionMedium, &Theme::text2, parent));
        column->addWidget(control);
        return column;
    }

} // namespace

BulkSource::BulkSource(BulkJob &job, AdminRoom &room, QWidget *parent)
    : QWidget(parent)
    , m_job(job)
    , m_room(room)
    , m_action(new Segments({tr("Create"), tr("Change"), tr("Delete")}, this))
    , m_entity(new ChoiceBox(tr("Entity"), tr("As each line says"), this))
    , m_template(new ChoiceBox(tr("Line template"), tr("As each line says"), this))
    , m_file(new Button(tr("Choose a file…"), this))
    , m_columns(new Button(tr("Choose the columns…"), this))
    , m_text(new QPlainTextEdit(this))
    , m_kept(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_problem(new ProblemNote(this))
    , m_left(new QWidget(this))
    , m_leftWords(new Words({}, TextRole::Body, &Theme::text, m_left))
    , m_goOn(new Button(tr("Check the rest"), m_left))
    , m_count(new Words({}, TextRole::BodyMedium, &Theme::text, this))
    , m_clear(new Button(tr("Clear"), this))
    , m_check(new Button(tr("Dry run"), this))
{
    setObjectName(u"bulkSource"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(14);
    auto *left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(12);
    m_left->setObjectName(u"bulkLeft"_s);
    m_leftWords->setObjectName(u"bulkLeftWords"_s);
    m_leftWords->setWordWrap(true);
    m_goOn->setObjectName(u"bulkCheckRest"_s);
    left->addWidget(m_leftWords, 1);
    left->addWidget(m_goOn, 0, Qt::AlignTop);
    m_problem->setObjectName(u"bulkProblem"_s);
    column->addWidget(m_left);
    column->addWidget(makeChoices());
    column->addWidget(makeTable(), 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(content, 1);
    all->addWidget(makeFoot());
    m_typed.setSingleShot(true);
    m_typed.setInterval(150ms);
    connect(&m_typed, &QTimer::timeout, this, &BulkSource::takeTyped);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_typed.start();
    });
    connect(m_goOn, &Button::clicked, &job, &BulkJob::judge);
    connect(&job, &BulkJob::textChanged, this, &BulkSource::showState);
    connect(&job, &BulkJob::stageChanged, this, [this] {
        showText();
        showState();
    });
    for (const auto changed : {&xci::Directory::entitiesChanged, &xci::Directory::templatesChanged})
        connect(&room.directory(), changed, this, &BulkSource::showChoices);
    showChoices();
    showText();
    showState();
}

QWidget *BulkSource::firstFocus() const
{
    return m_text;
}

QWidget *BulkSource::makeChoices()
{
    auto *part = new QWidget(this);
    m_action->setObjectName(u"bulkAction"_s);
    //: Before "Create", "Change" and "Delete".
    m_action->setAccessibleName(tr("Lines without an action"));
    m_entity->setObjectName(u"bulkEntity"_s);
    m_template->setObjectName(u"bulkTemplate"_s);
    keepWidth(m_entity, 220);
    keepWidth(m_template, 200);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(under(tr("Lines without an action"), m_action, part));
    row->addLayout(under(tr("Lines without an entity"), m_entity, part));
    row->addLayout(under(tr("Lines without a template"), m_template, part));
    row->addStretch(1);
    // Each changes its own alone: before the servers are read, the others cannot show theirs.
    connect(m_action, &Segments::currentChanged, this, [this](int action) {
        auto choices = m_job.choices();
        choices.action = xcibulk::Action(action);
        takeChoices(choices);
    });
    connect(m_entity, &ChoiceBox::chosenChanged, this, [this] {
        auto choices = m_job.choices();
        choices.entity = m_entity->chosen();
        takeChoices(choices);
    });
    connect(m_template, &ChoiceBox::chosenChanged, this, [this] {
        auto choices = m_job.choices();
        choices.lineTemplate = m_template->chosen();
        takeChoices(choices);
    });
    return part;
}

QWidget *BulkSource::makeTable()
{
    auto *part = new QWidget(this);
    m_file->setObjectName(u"bulkChooseFile"_s);
    m_file->setIconName("file-text"_L1);
    connect(m_file, &Button::clicked, this, &BulkSource::chooseFile);
    m_text->setObjectName(u"bulkText"_s);
    m_text->setAccessibleName(tr("Table of users"));
    m_text->setPlaceholderText(
        tr("Paste a table here, from a spreadsheet or as CSV, or drop a file on the window."));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setAcceptDrops(false); // A file is for the page.
    m_kept->setObjectName(u"bulkKept"_s);
    m_kept->setWordWrap(true);
    auto *names = new Words(tr("The first line names the columns: %1. Separated by ; , or tab.")
                                .arg(BulkWords::columns()),
                            TextRole::Caption, &Theme::text2, part);
    names->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_file);
    head->addWidget(new Words(tr("or paste a table below"), TextRole::Body, &Theme::text2, part));
    head->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    auto *frame = new Pane(&Theme::surface, part);
    frame->setRules(Qt::TopEdge | Qt::RightEdge | Qt::BottomEdge | Qt::LeftEdge, &Theme::border);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(4, 4, 4, 4);
    inside->addWidget(m_text);
    column->addWidget(frame, 1);
    m_columns->setObjectName(u"bulkChooseColumns"_s);
    connect(m_columns, &Button::clicked, this, &BulkSource::askForColumns);
    auto *problem = new QHBoxLayout;
    problem->setSpacing(12);
    problem->addWidget(m_problem, 1);
    problem->addWidget(m_columns, 0, Qt::AlignTop);
    column->addLayout(problem);
    column->addWidget(m_kept);
    column->addWidget(names);
    return part;
}

QWidget *BulkSource::makeFoot()
{
    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    m_count->setObjectName(u"bulkCount"_s);
    auto *cancel = new Button(tr("Cancel"), foot);
    cancel->setObjectName(u"bulkCancel"_s);
    m_clear->setObjectName(u"bulkClear"_s);
    m_check->setObjectName(u"bulkCheck"_s);
    m_check->setVariant(Button::Variant::Primary);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    row->addWidget(m_count, 1);
    row->addWidget(cancel);
    row->addWidget(m_clear);
    row->addWidget(m_check);
    connect(cancel, &Button::clicked, this, &BulkSource::cancelled);
    connect(m_clear, &Button::clicked, this, [this] {
        m_typed.stop();
        m_job.clear();
        showText();
        m_text->setFocus();
    });
    connect(m_check, &Button::clicked, this, &BulkSource::check);
    return foot;
}

void BulkSource::check()
{
    if (m_typed.isActive())
        takeTyped();
    m_job.judge();
}

void BulkSource::showChoices()
{
    const xci::Directory &directory = m_room.directory();
    const xcibulk::Choices &choices = m_job.choices();
    ChoiceBox::Choices entities{{.key = u""_s, .text = tr("As each line says")}};
    for (const xci::Entity &each : directory.entities())
        entities.append({.key = each.combinedId,
                         //: An entity and its server.
                         .text = tr("%1, %2").arg(AdminWords::nameOf(each), each.xivo.name)});
    ChoiceBox::Choices templates{{.key = u""_s, .text = tr("As each line says")}};
    for (const xci::Template &each : directory.templates()) {
        if (choices.entity.isEmpty() || each.entities.contains(choices.entity))
            templates.append({.key = each.name, .text = each.name});
    }
    m_entity->setChoices(entities);
    m_template->setChoices(templates);
    m_entity->choose(choices.entity);
    m_template->choose(choices.lineTemplate);
    m_action->setCurrent(int(choices.action));
    m_template->setEnabled(choices.action != xcibulk::Action::Delete);
}

//! What is known not to be there any more holds for no line.
void BulkSource::takeChoices(xcibulk::Choices choices)
{
    const xci::Directory &directory = m_room.directory();
    if (directory.isRead(Part::Entities) && !directory.entity(choices.entity))
        choices.entity.clear();
    const auto fits = [&choices](const xci::Template &each) {
        return each.name == choices.lineTemplate
            && (choices.entity.isEmpty() || each.entities.contains(choices.entity));
    };
    const QList<xci::Template> &templates = directory.templates();
    if (directory.isRead(Part::Templates) && std::none_of(templates.begin(), templates.end(), fits))
        choices.lineTemplate.clear();
    m_job.setChoices(choices);
    showChoices();
    showState();
}

void BulkSource::takeTyped()
{
    m_typed.stop();
    m_job.setText(m_text->toPlainText());
    showState();
}

void BulkSource::askForColumns()
{
    if (m_typed.isActive())
        takeTyped();
    auto *dialog = new BulkColumns(m_job.text(), window());
    connect(dialog, &BulkColumns::answered, this, [this](const QString &table) {
        m_job.setText(table, BulkJob::Origin(m_job.origin()));
        showText();
        showState();
        m_check->setFocus();
    });
    dialog->open();
}

void BulkSource::showText()
{
    const bool isShort = m_job.text().size() <= mostShown;
    const QString shown = isShort ? m_job.text() : QString();
    m_text->setEnabled(isShort);
    if (m_text->toPlainText() == shown)
        return;
    m_isFilling = true;
    m_text->setPlainText(shown);
    m_isFilling = false;
}

QString BulkSource::keptWords() const
{
    const BulkKept &kept = m_job.kept();
    const QString lost = lostWords();
    if (m_job.lacksPasswords())
        return tr("Passwords are never written to the disk: give them again, by choosing the file "
                  "or pasting the table again.")
            + lost;
    if (m_job.text().trimmed().isEmpty())
        return {};
    if (kept.text.isEmpty())
        return tr("Not kept on this computer, since nobody knows which column has passwords.");
    if (kept.lacksColumns)
        return tr("Kept on this computer, but for unknown columns and passwords.") + lost;
    return (kept.lacksPasswords
                ? tr("Kept on this computer, but for the passwords: those would have to be given "
                     "again.")
                : tr("Kept on this computer."))
        + lost;
}

//! Behind another sentence; empty: all lines are kept.
QString BulkSource::lostWords() const
{
    constexpr int most = 10;
    const QList<int> &lost = m_job.kept().lostLines;
    QStringList numbers;
    for (const int line : lost.first(std::min<qsizetype>(most, lost.size())))
        numbers.append(QString::number(line));
    if (lost.size() > most)
        numbers.append(u"…"_s);
    const QString list = numbers.join(u", "_s);
    if (lost.isEmpty())
        return {};
    if (m_job.lacksPasswords())
        //: %1 are numbers of lines.
        return u' ' + tr("Give these lines again too: %1.").arg(list);
    //: %1 are numbers of lines.
    return u' '
        + tr("Nothing is kept of lines whose cells do not fit the columns, which may have a "
             "password anywhere: %1.")
              .arg(list);
}

void BulkSource::showState()
{
    const xcibulk::Sheet &sheet = m_job.sheet();
    const bool hasText = !m_job.text().trimmed().isEmpty();
    const bool isJudging = m_job.stage() == BulkJob::Stage::Judging;
    const int lines = int(sheet.lines.size());
    const int known = int(m_job.known().size());
    m_kept->setText(keptWords());
    m_kept->setColour(m_job.lacksPasswords() ? &Theme::danger : &Theme::text2);
    m_problem->setText(
        m_job.trouble()
            ? tr("The servers could not be read. %1").arg(AdminWords::failure(*m_job.trouble()))
            : hasText && !m_job.isReadingText() ? BulkWords::fault(sheet)
                                                : QString());
    m_columns->setVisible(hasText && !m_job.isReadingText() && !m_job.trouble()
                          && (sheet.fault == xcibulk::SheetFault::UnknownColumn
                              || sheet.fault == xcibulk::SheetFault::DoubleColumn
                              || sheet.fault == xcibulk::SheetFault::NoNames));
    m_left->setVisible(known > 0);
    if (known > 0) {
        const QString at = QLocale().toString(m_job.interruptedAt(), QLocale::ShortFormat);
        m_leftWords->setText(
            m_job.wasInterrupted()
                //: %1 and %2 count lines, %3 is a date and time.
                ? tr("The program ended while %2 lines were carried out: %1 are known to be done. "
                     "The rest can be checked against the servers; nothing is done twice. (%3)")
                      .arg(formatCount(known), formatCount(lines), at)
                : tr("%1 of %2 lines are done. The rest can be checked against the servers; "
                     "nothing is done twice.")
                      .arg(formatCount(known), formatCount(lines)));
    }
    m_count->setText(lines > 0 ? tr("%n line(s)", nullptr, lines) : QString());
    m_clear->setVisible(hasText);
    m_check->setPending(isJudging ? tr("Reading the servers") : QString());
    m_check->setObstacle(!hasText         ? tr("Choose a file or paste a table first.")
                             : lines == 0 ? tr("No line of the table can be read.")
                                          : QString());
    m_goOn->setObstacle(lines == 0 ? tr("No line of the table can be read.") : QString());
}

void BulkSource::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Table of users"), {},
                                  tr("Text files (*.csv *.txt *.tsv);;All files (*)"));
    files->setObjectName(u"bulkFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setOption(QFileDialog::DontUseNativeDialog);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &BulkSource::openFile);
    files->open();
}

void BulkSource::openFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    m_typed.stop();
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1 is the name of a file, %2 why it cannot be read.
        m_problem->setText(tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        return;
    }
    const QByteArray bytes = file.read(xcibulk::Sheet::largest + 1);
    const auto text = callbackcsv::textIn(bytes, callbackcsv::encodingOf(bytes));
    if (bytes.size() > xcibulk::Sheet::largest || !text) {
        m_problem->setText(BulkWords::fault(
            {.fault = text ? xcibulk::SheetFault::TooLarge : xcibulk::SheetFault::NotText}));
        return;
    }
    m_job.setText(*text, {.name = name, .format = formatOf(bytes)});
    m_job.judge();
    showText();
    showState();
}

} // namespace vigie::ui
