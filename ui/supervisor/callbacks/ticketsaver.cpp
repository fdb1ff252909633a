// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/ticketsaver.h"

#include "base/harmlesstable.h"
#include "site/settings.h"

#include <QCoreApplication>
#include <QDate>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    class Texts
    {
        Q_DECLARE_TR_FUNCTIONS(TicketSaver)
    };

    constexpr auto folderKey = "callbackFiles/ticketsFolder"_L1;

    QString fileName(const QString &list)
    {
        static const QRegularExpression others(u"[^\\p{L}\\p{N}]+"_s);
        QString name = list.toLower();
        name.replace(others, u"-"_s);
        return u"tickets-%1-%2.csv"_s.arg(name, QDate::currentDate().toString(Qt::ISODate));
    }

} // namespace

void saveTickets(const QByteArray &file, const QString &list, site::Settings &settings,
                 QWidget *window,
                 const std::function<void(const QString &path, const QString &problem)> &done)
{
    QString folder = settings.value(folderKey).toString();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // Ours, not the desktop's: it stays beside the window. It asks before it takes a file's place.
    auto *dialog = new QFileDialog(window, Texts::tr("Save the tickets"), folder);
    dialog->setObjectName(u"saveTickets"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(fileName(list));
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [file = harmlessTable(file), &settings, done](const QString &path) {
                         QSaveFile out(path);
                         if (out.open(QIODevice::WriteOnly) && out.write(file) == file.size()
                             && out.commit()) {
                             settings.setValue(folderKey, QFileInfo(path).path());
                             done(path, {});
                         } else {
                             done({}, out.errorString());
                         }
                     });
    dialog->open();
}

} // namespace vigie::ui
