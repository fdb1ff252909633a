// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/importdialog.h"

#include "ui/directory/contactwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::PersonalBook;

namespace {

    enum Column { LineColumn, NameColumn, NumberColumn, MailColumn, VerdictColumn, ColumnCount };
    constexpr int tableHeight = 280;

} // namespace

ImportDialog::ImportDialog(PersonalBook &book, const QString &fileName, const QByteArray &file,
                           QWidget *window)
    //: %1 is the name of a file.
    : Dialog(tr("Import %1").arg(fileName), Width::Large, window)
    , m_book(book)
    , m_csv(ContactCsv::read(file))
    , m_model(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new QTableView(this))
    , m_summary(new Words({}, TextRole::Body, &Theme::text, this))
    , m_import(new Button(QString(), this))
{
    setObjectName(u"importDialog"_s);
    m_table->setObjectName(u"importLines"_s);
    m_table->setAccessibleName(tr("Lines of the file"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(24);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    keepHeight(m_table, tableHeight);
    m_model->setHorizontalHeaderLabels({tr("Line", "of a file"), tr("Name"), tr("Number"),
                                        tr("Mail"), tr("Verdict", "on a line of a file")});
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    content()->addWidget(m_table);
    content()->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_import);
    content()->addLayout(row);
    m_import->setObjectName(u"importNow"_s);
    m_import->setVariant(Button::Variant::Primary);
    addCancel()->setObjectName(u"cancelImport"_s);
    connect(m_import, &Button::clicked, this, [this] {
        if (m_book.importCsv(m_csv.soundText()))
            m_import->setPending(tr("Importing"));
    });
    connect(&book, &PersonalBook::changeFinished, this,
            [this](PersonalBook::Change change, const std::optional<Error> &error,
                   const xuc::ContactImport &import) {
                if (change == PersonalBook::Change::Import)
                    finish(error, import);
            });
    if (m_csv.refusal == ContactCsv::Refusal::None)
        showLines();
    else
        showRefusal();
}

void ImportDialog::showLines()
{
    for (const ContactCsv::Line &line : m_csv.lines) {
        const QString name
            = QString(m_csv.cell(line, "firstname"_L1) + u' ' + m_csv.cell(line, "lastname"_L1))
                  .trimmed();
        const QString number = m_csv.cell(line, "number"_L1);
        QList<QStandardItem *> items{
            new QStandardItem(QString::number(line.number)),
            new QStandardItem(name.isEmpty() ? m_csv.cell(line, "company"_L1) : name),
            new QStandardItem(number.isEmpty() ? m_csv.cell(line, "mobile"_L1) : number),
            new QStandardItem(m_csv.cell(line, "email"_L1)), new QStandardItem(words(line.fault))};
        if (line.fault != ContactCsv::Fault::None)
            items.last()->setIcon(icon("warning-octagon"_L1));
        m_model->appendRow(items);
    }
    m_table->setColumnWidth(LineColumn, 48);
    m_table->setColumnWidth(NameColumn, 180);
    m_table->setColumnWidth(NumberColumn, 120);
    m_table->setColumnWidth(MailColumn, 170);
    const int sound = m_csv.soundCount();
    const auto faulty = int(m_csv.lines.size()) - sound;
    //: On the button that starts an import.
    m_import->setText(tr("Import %n contact(s)", nullptr, sound));
    m_import->setObstacle(sound == 0 ? tr("No line of the file can be imported.") : QString());
    m_summary->setText(faulty == 0
                           ? tr("Every line is sound. Contacts that you have already are kept.")
                           : tr("%n line(s) will be left out, for the reason beside it. Mend the "
                                "file, or import the others.",
                                nullptr, faulty));
}

void ImportDialog::showRefusal()
{
    m_table->hide();
    m_import->hide();
    m_summary->setText(refusalWords());
}

QString ImportDialog::refusalWords() const
{
    switch (m_csv.refusal) {
    case ContactCsv::Refusal::Empty:
        return tr("The file holds no contact. It needs a first line with the names of the columns, "
                  "and a line for each contact.");
    case ContactCsv::Refusal::NoHeader:
        return tr("The first line names no column that is known here. Write: "
                  "company,email,fax,firstname,lastname,mobile,number.");
    case ContactCsv::Refusal::UnknownColumn:
        //: %1 is the name of a column.
        return tr("The column \"%1\" is unknown or stands there twice. Rename it or take it out: "
                  "company, email, fax, firstname, lastname, mobile, number are known.")
            .arg(m_csv.badColumn);
    case ContactCsv::Refusal::TooBig:
        return tr("The file is larger than 2 MB. Split it.");
    case ContactCsv::Refusal::NotText:
        return tr("This is not a text file. Save the table as CSV first.");
    case ContactCsv::Refusal::None:
        break;
    }
    return {};
}

QString ImportDialog::words(ContactCsv::Fault fault)
{
    switch (fault) {
    case ContactCsv::Fault::None:
        return tr("Will be imported");
    case ContactCsv::Fault::TooFewCells:
        return tr("Has fewer cells than the first line");
    case ContactCsv::Fault::TooManyCells:
        return tr("Has more cells than the first line");
    case ContactCsv::Fault::NoNameNorNumber:
        return tr("Has neither a name nor a number");
    case ContactCsv::Fault::BadNumber:
        return tr("A number is none: use digits");
    case ContactCsv::Fault::BadMail:
        return tr("The mail address has no @");
    case ContactCsv::Fault::OpenQuote:
        return tr("A quotation mark is not closed");
    }
    return {};
}

void ImportDialog::finish(const std::optional<Error> &error, const xuc::ContactImport &import)
{
    m_import->setPending({});
    if (error) {
        m_summary->setText(ContactWords::failure(*error));
        return;
    }
    if (import.failures.isEmpty()) {
        accept();
        return;
    }
    // The server counts the lines it was sent.
    QList<int> sent;
    for (int row = 0; row < m_csv.lines.size(); ++row) {
        if (m_csv.lines.at(row).fault == ContactCsv::Fault::None)
            sent.append(row);
    }
    for (const xuc::ContactImport::Failure &failure : import.failures) {
        const int row = sent.value(failure.line - 2, -1);
        if (row < 0)
            continue;
        m_model->item(row, VerdictColumn)->setText(failure.errors.join(u", "_s));
        m_model->item(row, VerdictColumn)->setIcon(icon("warning-octagon"_L1));
    }
    m_summary->setText(tr("%n contact(s) imported.", nullptr, import.created) + u' '
                       + tr("The server refused %n line(s), for the reason beside it.", nullptr,
                            int(import.failures.size())));
    m_import->hide();
}

} // namespace vigie::ui
