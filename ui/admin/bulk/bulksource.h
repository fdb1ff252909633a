// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/bulk/bulkjob.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPlainTextEdit;
QT_END_NAMESPACE

namespace vigie::ui {

class AdminRoom;
class Button;
class ChoiceBox;
class ProblemNote;
class Segments;
class Words;

//! The first step: what is to be done, for which entity, and the table, from a file or pasted.
class BulkSource : public QWidget
{
    Q_OBJECT
public:
    BulkSource(BulkJob &job, AdminRoom &room, QWidget *parent = nullptr);

    QWidget *firstFocus() const;
    void openFile(const QString &path); //!< Goes on to the dry run where it can be read.
    void chooseFile();
    void check(); //!< Goes on to the dry run.

Q_SIGNALS:
    void cancelled();

private:
    QWidget *makeChoices();
    QWidget *makeTable();
    QWidget *makeFoot();
    void showChoices();
    void showText();
    void showState();
    void takeChoices(xcibulk::Choices choices);
    void takeTyped();
    void askForColumns();
    QString keptWords() const;
    QString lostWords() const;

    BulkJob &m_job;
    AdminRoom &m_room;
    Segments *m_action;
    ChoiceBox *m_entity;
    ChoiceBox *m_template;
    Button *m_file;
    Button *m_columns;
    QPlainTextEdit *m_text;
    Words *m_kept;
    ProblemNote *m_problem;
    QWidget *m_left;
    Words *m_leftWords;
    Button *m_goOn;
    Words *m_count;
    Button *m_clear;
    Button *m_check;
    QTimer m_typed;
    bool m_isFilling = false;
};

} // namespace vigie::ui
