// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkmodel.h"

#include <QTimer>
#include <QWidget>

namespace vigie::ui {

class BulkBar;
class BulkTable;
class Button;
class Segments;
class Words;

//! The third step: lines as they are done, and afterwards what can still be done about them.
class BulkProgress : public QWidget
{
    Q_OBJECT
public:
    BulkProgress(BulkJob &job, QWidget *parent = nullptr);

    QWidget *firstFocus() const;

Q_SIGNALS:
    void told(const QString &text);
    void failed(const QString &text);

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    void showState();
    void showProgress();
    void showParts();
    QString waitWords() const; //!< What it waits for; empty: nothing.
    QString restWords() const;
    void askToRollBack();
    void save();
    void writeTo(const QString &path);

    BulkJob &m_job;
    BulkModel *m_model;
    BulkTable *m_table;
    Words *m_done;
    Words *m_rest;
    BulkBar *m_bar;
    Words *m_wait;
    Segments *m_segments;
    QList<BulkModel::Part> m_parts;
    Button *m_pause;
    Button *m_stop;
    Words *m_rollBackWords;
    Button *m_rollBack;
    Button *m_save;
    Button *m_goOn;
    Button *m_new;
    QTimer m_frame; //!< Lines end faster than anybody reads.
    bool m_rollsBackAfter = false; //!< The stop was asked for to roll back.
};

} // namespace vigie::ui
