// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vigie::cli {

//! Standard output and standard error; each line leaves at once.
//!
//! Names and texts come from strangers: on a terminal what would steer it is shown, not obeyed.
class Console
{
public:
    Console();

    void print(const QString &text); //!< As it is: tables, help; holds its own line ends.
    void printLine(const QByteArray &json); //!< As it came, but in one line.
    void note(const QString &sentence); //!< Standard error, "vigie-ctl: " before it.

    bool isTerminal() const { return m_isTerminal; }
    int width() const; //!< Of the terminal; 0: none, lines may be as long as they are.

private:
    bool m_isTerminal = false;
};

//! \a text with each control character as a space, so that no name can steer a terminal.
QString harmless(QString text);

//! A line of JSON for a terminal: the same JSON, but C1 controls are escaped.
QByteArray shielded(QByteArray frame);

} // namespace vigie::cli
