// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xcibulk/book.h"
#include "xcibulk/sheet.h"
#include "xcibulk/step.h"

namespace vigie::xcibulk {

//! What stands for cells that are empty, or columns that are missing.
struct Choices
{
    Action action = Action::Create;
    QString entity{}; //!< As a cell would name it.
    QString lineTemplate{}; //!< The same.
};

//! The dry run: what each line comes to if the lines before it are carried out. Nothing is sent.
class Planner
{
public:
    Planner(const Picture &picture, Choices choices);

    Plan plan(const Sheet &sheet);

    //! Before single lines are judged anew: numbers that lines have or will take, and users that
    //! other lines made or found.
    void reserve(const QSet<QString> &numbers) { m_reserved = numbers; }
    void claim(xci::UserId user, int line) { m_book.claim(user, line); }
    //! A line as the picture is, without what other lines would change. \a handed: the number that
    //! was handed to it, kept while nobody has it; empty: none was.
    Step anew(const Line &line, const QString &handed);

private:
    Step step(const Line &line);

    struct Reading; //!< One line on its way to a step.

    void readLine(Reading &in);
    void create(Reading &in);
    void change(Reading &in);
    void remove(Reading &in);

    bool readAction(Reading &in);
    bool readEntity(Reading &in, const QString &text);
    bool readPerson(Reading &in);
    const xci::User *findSame(const Reading &in) const; //!< Null: nobody.
    bool readTemplate(Reading &in);
    bool readNames(Reading &in);
    bool readAccount(Reading &in, const QString &present);
    bool findUser(Reading &in);
    bool giveNumber(Reading &in);
    bool checkNumber(Reading &in);
    bool checkLogin(Reading &in);

    const Picture &m_picture;
    const Choices m_choices;
    Book m_book;
    QSet<QString> m_reserved{}; //!< Entity's XiVO and number, as keyOf() writes them.
};

//! A number on a XiVO, as Planner::reserve() takes it.
QString keyOf(xci::XivoId xivo, const QString &number);

} // namespace vigie::xcibulk
