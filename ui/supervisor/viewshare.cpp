// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/viewshare.h"

#include "ui/supervisor/thresholdbook.h"
#include "ui/widgets/dialog.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto suffix = "vigie-view"_L1;

    void tell(const QString &title, const QString &text, QWidget *window)
    {
        auto *dialog = new Dialog(title, Dialog::Width::Small, window);
        dialog->setObjectName(u"viewFileProblem"_s);
        dialog->setText(text);
        dialog->addAnswer(ViewShare::tr("Close"), Button::Variant::Primary, u"closeProblem"_s);
        dialog->open();
    }

    //! A file dialog of ours, not the desktop's: it stays beside the window.
    QFileDialog *fileDialog(const QString &title, const QString &name, QWidget *window)
    {
        auto *files = new QFileDialog(window, title, {},
                                      ViewShare::tr("Views of Vigie (*.%1)").arg(suffix) + u";;"_s
                                          + ViewShare::tr("All files (*)"));
        files->setObjectName(name);
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setOption(QFileDialog::DontUseNativeDialog);
        return files;
    }

    void save(const ViewFile &file, const QString &title, const QString &name, QWidget *window)
    {
        QFileDialog *files = fileDialog(title, u"viewExport"_s, window);
        files->setAcceptMode(QFileDialog::AcceptSave);
        files->setDefaultSuffix(suffix);
        files->selectFile(name + u'.' + suffix);
        QObject::connect(files, &QFileDialog::fileSelected, window,
                         [bytes = file.toBytes(), window](const QString &path) {
                             QSaveFile out(path);
                             const bool isWritten = out.open(QIODevice::WriteOnly)
                                 && out.write(bytes) == bytes.size();
                             if (!isWritten || !out.commit())
                                 //: %1 is the name of a file, %2 why it cannot be written.
                                 tell(ViewShare::tr("The file was not written"),
                                      ViewShare::tr("%1: %2. Choose another folder.")
                                          .arg(path, out.errorString()),
                                      window);
                         });
        files->open();
    }

    QString sentenceOf(ViewFile::Fault fault, const QString &name)
    {
        switch (fault) {
        case ViewFile::Fault::None:
            break;
        case ViewFile::Fault::TooLong:
            //: %1 is the name of a file.
            return ViewShare::tr("%1 is too long for a view. Choose a file that was exported from "
                                 "the list of views.")
                .arg(name);
        case ViewFile::Fault::NotOurs:
            //: %1 is the name of a file.
            return ViewShare::tr("%1 is no view of Vigie, or it is damaged. Choose a file that was "
                                 "exported from the list of views.")
                .arg(name);
        case ViewFile::Fault::Newer:
            //: %1 is the name of a file.
            return ViewShare::tr("%1 was written by a later version of Vigie. Update this one, or "
                                 "have the file exported there again.")
                .arg(name);
        case ViewFile::Fault::Empty:
            //: %1 is the name of a file.
            return ViewShare::tr("%1 holds neither a view nor thresholds. Have it exported again.")
                .arg(name);
        }
        return {};
    }

} // namespace

ViewShare::ViewShare(const QString &table, ThresholdBook &book, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_book(book)
{
}

void ViewShare::exportView(const FloorView &view, QWidget *window)
{
    const QString name = view.name.isEmpty() ? m_table : QString(view.name).replace(u'/', u'-');
    save({.table = m_table, .view = view, .rules = m_book.all()}, tr("Export the view"), name,
         window);
}

void ViewShare::exportRules(const WatchRules &rules, QWidget *window)
{
    //: Suggested name of a file.
    save({.rules = rules}, tr("Export the thresholds"), tr("thresholds"), window);
}

void ViewShare::importView(QWidget *window)
{
    QFileDialog *files = fileDialog(tr("Import a view"), u"viewImport"_s, window);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this, window](const QString &path) { importFile(path, window); });
    files->open();
}

void ViewShare::importFile(const QString &path, QWidget *window)
{
    const QString name = QFileInfo(path).fileName();
    const QString title = tr("The view was not imported");
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        //: %1 is the name of a file, %2 why it cannot be read.
        tell(title, tr("%1: %2. Choose a file that you may read.").arg(path, in.errorString()),
             window);
        return;
    }
    ViewFile::Fault fault{};
    const ViewFile file = ViewFile::fromBytes(in.read(ViewFile::mostBytes + 1), fault);
    if (fault != ViewFile::Fault::None)
        tell(title, sentenceOf(fault, name), window);
    else if (file.view && file.table != m_table)
        tell(title,
             //: %1 is the name of a file.
             tr("%1 is a view of another table. Import it from the views of that one.").arg(name),
             window);
    else
        offer(file, name, window);
}

//! Thresholds are of the whole floor: whoever takes a view need not take them.
void ViewShare::offer(const ViewFile &file, const QString &name, QWidget *window)
{
    if (!file.rules) {
        Q_EMIT viewImported(*file.view);
        return;
    }
    auto *dialog = new Dialog(tr("Import a view"), Dialog::Width::Small, window);
    dialog->setObjectName(u"viewImportDialog"_s);
    dialog->setText(file.view
                        //: %1 is the name of a file.
                        ? tr("%1 holds a view and thresholds. The thresholds are for the whole "
                             "floor, and take the place of yours.")
                              .arg(name)
                        //: %1 is the name of a file.
                        : tr("%1 holds thresholds alone. They take the place of yours.").arg(name));
    auto *view = new QCheckBox(tr("Add the view"), dialog);
    auto *rules = new QCheckBox(tr("Take the thresholds, alarms and state limits"), dialog);
    view->setObjectName(u"importTheView"_s);
    rules->setObjectName(u"importTheRules"_s);
    view->setChecked(file.view.has_value());
    view->setVisible(file.view.has_value());
    rules->setChecked(!file.view);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(8);
    column->addWidget(view);
    column->addWidget(rules);
    dialog->content()->addLayout(column);
    dialog->addCancel();
    Button *take = dialog->addAnswer(tr("Import"), Button::Variant::Primary, u"viewImportNow"_s);
    const auto judge = [view, rules, take] {
        const bool isSomething = view->isChecked() || rules->isChecked();
        take->setObstacle(isSomething ? QString() : tr("Choose what to import first."));
    };
    connect(view, &QCheckBox::toggled, dialog, judge);
    connect(rules, &QCheckBox::toggled, dialog, judge);
    connect(dialog, &Dialog::accepted, this, [this, file, view, rules] {
        if (rules->isChecked())
            m_book.setAll(*file.rules);
        if (view->isChecked() && file.view)
            Q_EMIT viewImported(*file.view);
    });
    dialog->open();
}

} // namespace vigie::ui
