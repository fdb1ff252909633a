// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/framesaver.h"

#include "ui/widgets/dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;

namespace {

    struct Texts
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::FrameSaver)
    };

    QByteArray wordFor(WireLog::Way way)
    {
        switch (way) {
        case WireLog::Way::In:
            return "in"_ba;
        case WireLog::Way::Out:
            return "out"_ba;
        case WireLog::Way::Asked:
            return "rest"_ba;
        case WireLog::Way::Answered:
            return "rest answer"_ba;
        }
        return {};
    }

    void write(const QString &path, const QByteArray &content, QWidget *window)
    {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            && file.commit())
            return;
        auto *dialog = new Dialog(Texts::tr("Not saved"), Dialog::Width::Small, window);
        dialog->setObjectName(u"notSaved"_s);
        dialog->setText(Texts::tr("%1 cannot be written. Choose another folder.")
                            .arg(QFileInfo(path).fileName()));
        dialog->addAnswer(Texts::tr("Close"), Button::Variant::Primary, u"closeNotSaved"_s);
        dialog->open();
    }

} // namespace

QByteArray frameLine(const WireLog::Frame &frame, QByteArray content, const WireLog &log)
{
    const bool isJson = content.startsWith('{') && !frame.isCut;
    if (!isJson) {
        content.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        content = '"' + content + '"';
    }
    return "{\"time\":\"" + log.wallTimeOf(frame.at).toString(Qt::ISODateWithMs).toUtf8()
        + "\",\"way\":\"" + wordFor(frame.way) + "\",\"bytes\":" + QByteArray::number(frame.size)
        + ",\"frame\":" + content + "}\n";
}

void saveFile(const QString &title, const QString &name, const QByteArray &content, QWidget *window)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    // Ours, not the desktop's: it stays beside the window, and a test can work it.
    auto *dialog = new QFileDialog(window->window(), title, folder);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [content, window](const QString &path) { write(path, content, window); });
    dialog->open();
}

void saveFrames(const QList<WireLog::Frame> &frames, const WireLog &log, QWidget *window)
{
    const QString name
        = u"vigie-events-%1.jsonl"_s.arg(log.clock().wallTime().toString(u"yyyyMMdd-HHmmss"_s));
    QByteArray lines;
    for (const WireLog::Frame &frame : frames)
        lines += frameLine(frame, frame.bytes(), log);
    saveFile(Texts::tr("Save the events"), name, lines, window);
}

} // namespace vigie::ui
