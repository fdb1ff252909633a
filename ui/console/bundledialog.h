// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/supportbundle.h"
#include "ui/widgets/dialog.h"

QT_BEGIN_NAMESPACE
class QListWidget;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace vigie::ui {

//! Shows each file of a support bundle, word by word, before it is saved. It is sent to nobody.
class BundleDialog : public Dialog
{
    Q_OBJECT
public:
    BundleDialog(const QList<BundleFile> &files, const QDateTime &time, QWidget *window);

private:
    void showFile(int row);

    const QList<BundleFile> m_files;
    QListWidget *m_list;
    QPlainTextEdit *m_content;
};

} // namespace vigie::ui
