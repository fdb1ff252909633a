// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <optional>
#include <vector>

namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! What was typed into one editing dialog of the floor and not saved.
struct EditDraft
{
    QString subject{}; //!< Whom it is about, as the dialog was opened: see EditDrafts.
    QDateTime at{}; //!< Of the last change.
    QJsonObject form{}; //!< See draftforms.h.
};

//! The unsaved edits of one person at one server, in the journal of this computer.
//!
//! A draft goes when it is saved or discarded. What a crash, a sign-out or a server that came back
//! with other data left is offered again: by the dialog about the same subject, and by left().
class EditDrafts : public QObject
{
    Q_OBJECT
public:
    //! \a journal null: nothing is kept. \a person: differs from site to site.
    EditDrafts(store::Journal *journal, const QString &person, QObject *parent = nullptr);

    static QString subjectOf(AgentId agent);
    static QString subjectOf(QueueId queue);
    static QString subjectOfThresholds();
    static QString subjectOfLimits();
    //! The same agents, in whatever order they were selected. \a form: of what is edited.
    static QString subjectOf(const QString &form, std::vector<AgentId> agents);

    void keep(const QString &subject, const QJsonObject &form, const QDateTime &at);
    void remove(const QString &subject);
    void flush(); //!< To the disk at once.
    std::optional<EditDraft> find(const QString &subject) const;
    bool isWritten(const QString &subject) const; //!< On the disk, as typed last.
    QList<EditDraft> left() const; //!< In no dialog now; the latest first.

    void hold(const QString &subject); //!< A dialog has it, perhaps beside another.
    void release(const QString &subject);

Q_SIGNALS:
    void leftChanged();

private:
    QString keyOf(const QString &subject) const { return m_person + u'/' + subject; }

    store::Journal *m_journal;
    const QString m_person;
    QHash<QString, int> m_held{};
};

} // namespace vigie::ui
