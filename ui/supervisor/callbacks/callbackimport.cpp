// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackimport.h"

#include "center/contactcenter.h"
#include "ui/supervisor/callbacks/callbackcourier.h"
#include "ui/supervisor/callbacks/importtable.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using callbackcsv::Encoding;
using callbackcsv::Refusal;
using callbackcsv::Sheet;
using center::CallbackFileFailure;

namespace {

    constexpr int leastTable = 120;
    constexpr int leastFile = 150;
    constexpr int windowMargin = 32;

} // namespace

callbackcsv::Terms CallbackImport::termsOf(const center::ContactCenter &center, const QString &list)
{
    const center::Callbacks &callbacks = center.callbacks();
    callbackcsv::Terms terms{.today = center.clock().wallTime().date()};
    for (const xuc::CallbackPeriod &period : callbacks.periods()) {
        terms.periods.append(period.name);
        if (period.isDefault)
            terms.defaultPeriod = period.name;
    }
    for (int i = 0; i < callbacks.count(); ++i) {
        const center::Callback &each = callbacks.at(center::CallbackRow(i));
        if (!each.isListed || each.listUuid != list)
            continue;
        for (const QString &number : {each.phoneNumber, each.mobileNumber}) {
            if (!number.isEmpty())
                terms.waiting.insert(callbackcsv::keyOf(number), each.dueDate);
        }
    }
    return terms;
}

CallbackImport::CallbackImport(CallbackCourier &courier, const center::ContactCenter &center,
                               const QString &list, const QString &listName, QWidget *window)
    //: %1 is the name of a list of callbacks.
    : Dialog(tr("Import into %1").arg(listName), Width::Large, window)
    , m_courier(courier)
    , m_center(center)
    , m_list(list)
    , m_fileField(new Field(tr("File"), this))
    , m_encoding(new QComboBox(this))
    , m_separator(new QComboBox(this))
    , m_found(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_segments(new Segments({tr("All"), tr("Errors"), tr("Left out")}, this))
    , m_defaults(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_choices(new QWidget(this))
    , m_dates(new Button(tr("Read days as day/month/year"), this))
    , m_known(new Button(QString(), this))
    , m_table(new ImportTable(&m_model, this))
    , m_problem(new Words({}, TextRole::Body, &Theme::danger, this))
    , m_accepted(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_rest(new Words({}, TextRole::Body, &Theme::text2, this))
{
    setObjectName(u"callbackImport"_s);
    setAcceptDrops(true);
    // In large type as wide as the window lets it be.
    setFixedWidth(std::min(scaledPane(int(Width::Large)), window->width() - windowMargin));
    addHead();
    addBody();
    addToFoot(m_rest); // Each goes to the left of the last.
    addToFoot(m_accepted);
    m_cancel = addCancel();
    m_cancel->setObjectName(u"cancelCallbackImport"_s);
    m_import = addAnswer(tr("Import"), Button::Variant::Primary, u"importCallbacksNow"_s);
    connect(&m_reader, &SheetReader::progressed, this, [this](int percent) {
        //: While a file is read.
        m_rest->setText(tr("Reading the file, %1 %").arg(percent));
    });
    connect(&m_reader, &SheetReader::finished, this, &CallbackImport::show);
    connect(&courier.files(), &center::CallbackFiles::importFinished, this,
            [this](const QString &about, const std::optional<CallbackFileFailure> &failure) {
                if (m_isSending && about == m_list)
                    finish(failure);
            });
    show(nullptr);
}

void CallbackImport::addHead()
{
    m_fileField->edit()->setObjectName(u"importPath"_s);
    m_fileField->setLeadingIcon("file-text"_L1);
    m_fileField->setPlaceholder(tr("Type a path, or drop a file here"));
    keepLeastWidth(m_fileField, leastFile);
    auto *choose = new Button(tr("Choose…"), this);
    choose->setObjectName(u"chooseImport"_s);
    connect(choose, &Button::clicked, this, &CallbackImport::chooseFile);
    connect(m_fileField, &Field::textEdited, this, &CallbackImport::forgetFile);
    connect(m_fileField->edit(), &QLineEdit::editingFinished, this, &CallbackImport::openTyped);
    m_encoding->setObjectName(u"importEncoding"_s);
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->addItem(tr("Unicode (UTF-8)"), int(Encoding::Utf8));
    m_encoding->addItem(tr("Windows-1252, Latin-1"), int(Encoding::Windows1252));
    m_encoding->addItem(tr("Unicode (UTF-16)"), int(Encoding::Utf16));
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->setAccessibleName(tr("Separator"));
    m_separator->addItem(tr("| bar"), QChar(u'|'));
    m_separator->addItem(tr("; semicolon"), QChar(u';'));
    m_separator->addItem(tr(", comma"), QChar(u','));
    m_separator->addItem(tr("tab", "separator of cells"), QChar(u'\t'));
    m_found->setObjectName(u"importFound"_s);
    m_found->setElided(true);
    for (QComboBox *box : {m_encoding, m_separator})
        connect(box, &QComboBox::activated, this, [this] {
            m_reading.encoding = Encoding(m_encoding->currentData().toInt());
            m_reading.separator = m_separator->currentData().toChar();
            readAgain();
        });
    const auto under = [this](const QString &label, QWidget *control) {
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(new Words(label, TextRole::CaptionMedium, &Theme::text2, this));
        column->addWidget(control);
        return column;
    };
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 12);
    row->setSpacing(12);
    row->addWidget(m_fileField, 1, Qt::AlignBottom);
    row->addWidget(choose, 0, Qt::AlignBottom);
    row->addLayout(under(tr("Encoding"), m_encoding));
    row->addLayout(under(tr("Separator"), m_separator));
    row->addWidget(m_found, 0, Qt::AlignBottom);
    content()->addLayout(row);
}

void CallbackImport::addBody()
{
    m_segments->setObjectName(u"importSegments"_s);
    m_segments->setAccessibleName(tr("Lines to show"));
    connect(m_segments, &Segments::currentChanged, this,
            [this](int index) { m_model.setShown(ImportModel::Shown(index)); });
    m_dates->setObjectName(u"readDayFirst"_s);
    m_known->setObjectName(u"takeKnown"_s);
    for (Button *button : {m_dates, m_known})
        button->setSize(Button::Size::Small);
    connect(m_dates, &Button::clicked, this, [this] {
        m_reading.choices.readsDayFirst = true;
        readAgain();
    });
    connect(m_known, &Button::clicked, this, [this] {
        m_reading.choices.takesKnown = !m_reading.choices.takesKnown;
        readAgain();
    });
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 12);
    row->setSpacing(8);
    row->addWidget(m_segments);
    row->addStretch(1);
    row->addWidget(m_defaults);
    content()->addLayout(row);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(16, 0, 16, 12);
    choices->setSpacing(8);
    choices->addWidget(m_dates);
    choices->addWidget(m_known);
    choices->addStretch(1);
    content()->addWidget(m_choices);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("Lines of the file"));
    keepLeastHeight(m_table, leastTable); // What has to be said takes its room from the rows.
    connect(m_table, &ImportTable::fixRequested, this, &CallbackImport::fix);
    content()->addWidget(m_table, 1);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(16, 8, 16, 8);
    m_accepted->setObjectName(u"importAccepted"_s);
    m_rest->setObjectName(u"importRest"_s);
    m_rest->setElided(true);
    content()->addWidget(m_problem);
}

void CallbackImport::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Import callbacks"), QFileInfo(m_path).path(),
                                  tr("Text files (*.csv *.txt);;All files (*)"));
    files->setObjectName(u"importFile"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setOption(QFileDialog::DontUseNativeDialog);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &CallbackImport::openFile);
    files->open();
}

//! What is typed is another file: nothing of the last one may be imported under its name.
void CallbackImport::forgetFile()
{
    m_path.clear();
    m_file.clear();
    m_reader.stop();
    show(nullptr);
    if (!m_fileField->text().trimmed().isEmpty())
        //: While the path of a file is typed.
        m_rest->setText(tr("Enter reads the file."));
}

void CallbackImport::openTyped()
{
    QString typed = m_fileField->text().trimmed();
    if (typed.isEmpty() || !m_path.isEmpty() || m_isSending)
        return;
    if (const QUrl url(typed); url.isLocalFile())
        typed = url.toLocalFile();
    else if (typed.startsWith("~/"_L1))
        typed = QDir::homePath() + typed.sliced(1);
    openFile(typed);
}

void CallbackImport::openFile(const QString &path)
{
    QFile file(path);
    m_reading = {};
    m_path = path;
    m_fileField->setText(QDir::toNativeSeparators(path));
    m_fileField->edit()->setToolTip(path);
    m_model.setSheet(nullptr);
    if (!file.open(QIODevice::ReadOnly)) {
        show(nullptr);
        //: %1 is the name of a file, %2 why it cannot be read.
        m_problem->setText(
            tr("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
        m_problem->show();
        return;
    }
    m_file = file.read(Sheet::largest + 1);
    readAgain();
}

void CallbackImport::readAgain()
{
    if (m_path.isEmpty() || m_isSending)
        return;
    m_import->setObstacle(tr("The file is being read."));
    m_reader.read(m_file, termsOf(m_center, m_list), m_reading);
}

void CallbackImport::show(const std::shared_ptr<const Sheet> &sheet)
{
    m_model.setSheet(sheet);
    m_problem->hide();
    if (sheet) {
        m_encoding->setCurrentIndex(m_encoding->findData(int(sheet->encoding())));
        m_separator->setCurrentIndex(m_separator->findData(sheet->separator()));
    }
    for (QWidget *each : {static_cast<QWidget *>(m_encoding), static_cast<QWidget *>(m_separator)})
        each->setEnabled(sheet != nullptr);
    if (sheet && sheet->refusal() != Refusal::None)
        showRefusal();
    showChoices();
    showCounts();
}

void CallbackImport::showRefusal()
{
    m_problem->setText(refusalWords());
    m_problem->show();
}

QString CallbackImport::refusalWords() const
{
    const Sheet &sheet = *m_model.sheet();
    const QString known = u"phoneNumber, mobilePhoneNumber, firstName, lastName, company, "
                          "description, dueDate, period"_s;
    switch (sheet.refusal()) {
    case Refusal::None:
        break;
    case Refusal::NotText:
        return tr("This is no text in that encoding. Save the table as CSV first, or choose "
                  "another encoding.");
    case Refusal::TooLarge:
        return tr("The file is larger than 64 MB. Split it.");
    case Refusal::Empty:
        return tr("The file is empty. Its first line names the columns: %1.").arg(known);
    case Refusal::UnknownColumn:
        //: %1 is the name of a column in a file, %2 those that are known.
        return tr("The column “%1” is unknown. These are known: %2.").arg(sheet.word(), known);
    case Refusal::DoubleColumn:
        return tr("The column “%1” stands there twice. Take one out.").arg(sheet.word());
    case Refusal::NoNumberColumn:
        return tr("The first line names neither phoneNumber nor mobilePhoneNumber. One of them is "
                  "needed.");
    case Refusal::UnknownSeparator:
        return tr("The names of the first line are not separated by | ; , or a tab. Save the file "
                  "with one of these.");
    }
    return {};
}

void CallbackImport::showChoices()
{
    const Sheet *sheet = m_model.sheet();
    const bool isSound = sheet && sheet->refusal() == Refusal::None;
    const Sheet::Counts counts = isSound ? sheet->counts() : Sheet::Counts();
    m_segments->setChoices({tr("All %1").arg(formatCount(isSound ? int(sheet->lines().size()) : 0)),
                            tr("Errors %1").arg(formatCount(counts.faulty)),
                            tr("Left out %1").arg(formatCount(counts.leftOut))});
    m_segments->updateGeometry();
    m_dates->setVisible(counts.dayFirst > 0);
    m_known->setVisible(counts.known > 0);
    m_choices->setVisible(counts.dayFirst > 0 || counts.known > 0);
    m_known->setText(counts.leftOut > 0
                         ? tr("Import the %n known one(s) too", nullptr, counts.known)
                         : tr("Leave the %n known one(s) out", nullptr, counts.known));
    m_found->setText(isSound && !m_reading.encoding ? tr("found in the file") : QString());
    m_defaults->setText(
        isSound && !sheet->terms().defaultPeriod.isEmpty()
            //: %1 is the name of a period.
            ? tr("Empty due date: next day. Empty period: %1.").arg(sheet->terms().defaultPeriod)
            : tr("Empty due date: next day."));
}

void CallbackImport::showCounts()
{
    const Sheet *sheet = m_model.sheet();
    const Sheet::Counts counts = sheet ? sheet->counts() : Sheet::Counts();
    const int all = sheet ? int(sheet->lines().size()) : 0;
    m_accepted->setText(
        !sheet ? QString()
               //: %1 of %2 lines of a file are going to be imported.
               : tr("%1 of %2 lines accepted").arg(formatCount(counts.accepted), formatCount(all)));
    QStringList rest;
    if (counts.faulty > 0)
        rest.append(tr("%Ln error(s)", nullptr, counts.faulty));
    if (counts.leftOut > 0)
        rest.append(tr("%Ln known already", nullptr, counts.leftOut));
    if (counts.past > 0)
        rest.append(tr("%Ln due in the past", nullptr, counts.past));
    QString words = rest.join(u", "_s);
    if (counts.accepted > 0 && counts.faulty + counts.leftOut > 0)
        //: %1 counts the lines of a file that are not imported.
        words = tr("%1; those left out stay in a file beside yours").arg(words);
    m_rest->setText(words);
    m_import->setText(counts.accepted > 0 ? tr("Import %1").arg(formatCount(counts.accepted))
                                          : tr("Import"));
    m_import->setObstacle(counts.accepted > 0 ? QString()
                              : sheet         ? tr("No line of the file can be imported.")
                                              : tr("Choose a file first."));
}

void CallbackImport::fix(int row)
{
    const auto &verdict
        = m_model.sheet() ? m_model.index(row, 0).data(ImportModel::FaultyRole) : QVariant();
    if (m_isSending || !m_model.sheet() || !m_model.isFixable(row))
        return;
    if (verdict.toBool() || m_model.sheet()->counts().leftOut == 0)
        m_reading.choices.readsDayFirst = true;
    else
        m_reading.choices.takesKnown = true;
    readAgain();
}

void CallbackImport::accept()
{
    const Sheet *sheet = m_model.sheet();
    if (m_isSending || !sheet || sheet->counts().accepted == 0)
        return;
    m_problem->hide();
    setSending(true);
    Q_EMIT started();
    m_courier.import(m_list, sheet->toServer(), this, [this] {
        setSending(false);
        Q_EMIT failed({});
    });
}

void CallbackImport::setSending(bool isSending)
{
    m_isSending = isSending;
    m_fileField->edit()->setReadOnly(isSending);
    //: On a button, while a file is being sent.
    m_import->setPending(isSending ? tr("Importing") : QString());
    m_cancel->setObstacle(
        isSending ? tr("The server is at it. What it does cannot be taken back from here.")
                  : QString());
}

void CallbackImport::reject()
{
    if (!m_isSending)
        Dialog::reject();
}

QString CallbackImport::keepLeftOver() const
{
    const Sheet::Counts counts = m_model.sheet()->counts();
    if (counts.faulty + counts.leftOut == 0)
        return {};
    const QFileInfo info(m_path);
    //: Ending of a file's name: lines that were not imported.
    const QString path
        = info.path() + u'/' + info.completeBaseName() + u'-' + tr("left-out") + u".csv"_s;
    QSaveFile file(path);
    const QByteArray lines = m_model.sheet()->leftOver();
    return file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit()
        ? path
        : QString();
}

void CallbackImport::finish(const std::optional<CallbackFileFailure> &failure)
{
    setSending(false);
    if (!failure) {
        Q_EMIT ended(m_model.sheet()->counts().accepted, keepLeftOver());
        Dialog::accept();
        return;
    }
    const int line = failure->line > 0 ? m_model.sheet()->lineOf(failure->line) : 0;
    m_model.setRefused(line > 0 ? QHash<int, QString>{{line, failure->detail}}
                                : QHash<int, QString>());
    QString words = CallbackCourier::words(*failure);
    if (line > 0)
        //: %1 is the number of a line in a file, %2 what the server says.
        words = tr("The server refused line %1: %2. Nothing was imported.")
                    .arg(line)
                    .arg(failure->detail);
    m_problem->setText(words);
    m_problem->show();
    if (failure->kind == CallbackFileFailure::Kind::AnswerLost)
        // Once more would be twice, if the first did arrive.
        m_import->setObstacle(tr("Look at the list first. To send it again, choose the file "
                                 "again."));
    Q_EMIT failed(words);
}

void CallbackImport::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!m_isSending && urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void CallbackImport::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(event->mimeData()->urls().first().toLocalFile());
}

} // namespace vigie::ui
