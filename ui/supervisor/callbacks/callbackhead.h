// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QUrl>

namespace vigie::ui {

class Button;
class Words;

//! The head of a list of callbacks: folds it, says how many there are, and what can be done with
//! it.
class CallbackHead : public Pane
{
    Q_OBJECT
public:
    static constexpr int height = 36;

    explicit CallbackHead(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCounts(const QString &words);
    void setFolded(bool isFolded);
    void setImporting(bool isImporting);
    void setReading(bool isReading);
    //! What came of the last deed. \a folder: where a file was put; empty: nowhere.
    void setNote(const QString &words, bool isFailure, const QUrl &folder = {});

Q_SIGNALS:
    void foldWished(bool isFolded);
    void importWished();
    void ticketsWished();

private:
    Button *m_fold;
    Words *m_title;
    Words *m_counts;
    Words *m_note;
    Button *m_show;
    Button *m_import;
    Button *m_tickets;
    QUrl m_folder{};
    bool m_isFolded = false;
};

} // namespace vigie::ui
