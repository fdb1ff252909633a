// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>
#include <QStringList>

namespace vigie::e2e {

//! What a run of the window leaves behind: no password or token in any file or line of the log; a
//! name or number of a person in the store alone, whose files nobody else may read.
//!
//! Every case of vigie-e2e ends with this account and fails by it. What is found is told at once on
//! stderr, as some programs of a case are killed.
class Residue
{
public:
    static Residue &instance();

    //! Every line from here on is looked at, as the terminal gets it: to be called within a case,
    //! as the test's own handler would take the place.
    void hearLog(); //!< One more program is going to write.
    void leaveLog();
    void addSecret(const QString &secret); //!< What was typed where passwords or tokens go.
    void lookAtLine(const QString &line);
    //! Each file in there, a home of settings and journal, whoever made it.
    void lookThrough(const QString &folder);

    const QStringList &found() const { return m_found; } //!< Empty: nothing.

private:
    Residue();
    void lookAt(const QString &path);
    void note(const QString &what);
    bool holdsSecret(QByteArrayView text) const;
    bool holdsPerson(QByteArrayView text) const;

    QByteArrayList m_secrets{};
    QByteArrayList m_people{}; //!< Names and numbers of the simulated floor.
    QStringList m_found{};
    int m_hearers = 0; //!< Programs that live.
};

} // namespace vigie::e2e
