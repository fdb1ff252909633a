// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/linetemplate.h"

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QCheckBox;
class QSpinBox;
class QWidget;
QT_END_NAMESPACE

namespace vigie::xci {
class Directory;
}

namespace vigie::ui {

class CheckList;
class Field;
class Segments;
class Words;

//! The fields of a line template, which depend on each other: where it is offered, and what calls
//! are made of.
class TemplateFields : public QObject
{
    Q_OBJECT
public:
    TemplateFields(const xci::Directory &directory, QWidget *form);

    QWidget *where() const { return m_where; }
    QWidget *calls() const { return m_calls; }
    Field *name() const { return m_name; }
    QList<std::pair<QString, Field *>> named() const; //!< By the keys of the wire.

    static QJsonObject jsonOf(const xci::Template &line);
    void fill(const QJsonObject &typed);
    xci::Template over(const xci::Template &before) const; //!< What is on screen, and the rest.
    bool check(); //!< Marks what is wrong; false: something is.
    static QString nameOf(const QString &key); //!< Of a key of jsonOf().
    QString wordsOf(const QString &key, const QJsonValue &value) const; //!< Null: plain text.

Q_SIGNALS:
    void edited();

private:
    QWidget *makeWhere(QWidget *form);
    QWidget *makeCalls(QWidget *form);
    void offerServers();
    void offerEntities();
    QStringList chosenEntities() const;
    void apply(); //!< Shows the fields that apply.
    void heed(); //!< Something was typed or ticked.

    const xci::Directory &m_directory;
    Field *m_name = nullptr;
    CheckList *m_servers = nullptr;
    CheckList *m_entities = nullptr;
    Words *m_whereProblem = nullptr;
    Segments *m_peer = nullptr;
    QSpinBox *m_ringing = nullptr;
    QCheckBox *m_routed = nullptr;
    Field *m_prefix = nullptr;
    QButtonGroup *m_callerId = nullptr;
    Field *m_customId = nullptr;
    QCheckBox *m_voiceMail = nullptr;
    QWidget *m_mailboxPart = nullptr;
    QButtonGroup *m_mailbox = nullptr;
    Field *m_customMailbox = nullptr;
    QCheckBox *m_mail = nullptr;
    QWidget *m_where; // They make the fields above.
    QWidget *m_calls;
};

} // namespace vigie::ui
