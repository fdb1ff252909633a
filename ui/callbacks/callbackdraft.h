// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace vigie::center {
class Desk;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

//! What a person entered about one callback and has not saved.
struct CallbackDraft
{
    QString ticket{}; //!< Of the call that was made; the server tells it once.
    QString status{}; //!< As on the wire; empty: none chosen.
    QString dueDate{}; //!< As typed.
    QString periodUuid{};
    QString comment{};
    bool isOpen = false; //!< The form was on screen: after a crash it opens again.

    bool isEmpty() const { return *this == CallbackDraft(); }
    bool operator==(const CallbackDraft &) const = default;
};

//! The drafts of one person at one server, in the journal of this computer.
class CallbackDrafts : public QObject
{
    Q_OBJECT
public:
    CallbackDrafts(const center::Desk &desk, store::Journal &journal, QObject *parent = nullptr);

    CallbackDraft draft(const QString &request) const;
    void keep(const QString &request, const CallbackDraft &draft); //!< An empty one is removed.
    void remove(const QString &request);
    void flush(); //!< A field lost its focus: to the disk at once.
    bool isKept(const QString &request) const; //!< On the disk, as entered last.
    bool isInMemoryOnly() const; //!< No file can be kept.
    //! A request of this person whose form was on screen when the program ended.
    std::optional<QString> openOne() const;
    void dropStale(); //!< Those of requests that are gone for a week.

Q_SIGNALS:
    void kept(const QString &request);
    void failed(const QString &reason);

private:
    QString keyOf(const QString &request) const;
    QString prefix() const;

    const center::Desk &m_desk;
    store::Journal &m_journal;
};

} // namespace vigie::ui
