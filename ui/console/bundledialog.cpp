// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/bundledialog.h"

#include "ui/console/framesaver.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int listWidth = 240;
    constexpr int contentHeight = 320;

} // namespace

BundleDialog::BundleDialog(const QList<BundleFile> &files, const QDateTime &time, QWidget *window)
    : Dialog(tr("Support bundle"), Width::Large, window)
    , m_files(files)
    , m_list(new QListWidget(this))
    , m_content(new QPlainTextEdit(this))
{
    setObjectName(u"bundleDialog"_s);
    setText(tr("These files help to find a fault. Names, numbers, passwords and tokens are masked. "
               "Nothing is sent: the bundle is written where you choose."));
    const auto purposeOf = [](const QString &name) {
        if (name == "versions.txt"_L1)
            return tr("Versions of the program and the system");
        if (name == "settings.txt"_L1)
            return tr("Settings of this computer");
        if (name == "log.txt"_L1)
            return tr("Last lines of the log");
        if (name == "session.txt"_L1)
            return tr("History of the session");
        return tr("Last messages, values masked");
    };
    m_list->setObjectName(u"bundleFiles"_s);
    m_list->setAccessibleName(tr("Files of the bundle"));
    m_list->setProperty("showsProtocol", true); // Names of files, bytes.
    keepPaneWidth(m_list, listWidth);
    m_list->setWordWrap(true);
    for (const BundleFile &file : m_files) {
        const QString size = QLocale().formattedDataSize(file.content.size(), 0);
        auto *item = new QListWidgetItem(u"%1, %2\n%3"_s.arg(file.name, size, purposeOf(file.name)),
                                         m_list);
        item->setData(Qt::UserRole, file.name);
    }
    m_content->setObjectName(u"bundleContent"_s);
    m_content->setProperty("showsProtocol", true);
    m_content->setAccessibleName(tr("Content of the file"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setLineWrapMode(QPlainTextEdit::NoWrap);
    keepLeastHeight(m_content, contentHeight);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 16);
    row->setSpacing(12);
    row->addWidget(m_list);
    row->addWidget(m_content, 1);
    content()->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &BundleDialog::showFile);
    m_list->setCurrentRow(0);

    addCancel();
    Button *saveIt = addAnswer(tr("Save…"), Button::Variant::Primary, u"saveBundle"_s);
    const QString name = u"vigie-support-%1.zip"_s.arg(time.toString(u"yyyyMMdd-HHmmss"_s));
    connect(saveIt, &Button::clicked, window, [files, time, name, window] {
        saveFile(tr("Save the support bundle"), name, supportArchive(files, time), window);
    });
}

void BundleDialog::showFile(int row)
{
    m_content->setPlainText(row < 0 ? QString() : QString::fromUtf8(m_files[row].content));
}

} // namespace vigie::ui
