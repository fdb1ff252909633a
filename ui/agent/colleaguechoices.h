// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace vigie::center {
class ContactCenter;
}

namespace vigie::ui {

class Button;
class TextLine;

//! The colleagues whose name holds what was typed, a button each; none for no letters.
//!
//! Who is free comes first. Case and accents do not count. What is shown stays until something
//! else is typed, whoever comes or goes meanwhile: who presses Return means what is seen. Of
//! several one is marked, for that key.
class ColleagueChoices : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 4;

    struct Colleague
    {
        QString name{};
        QString phone{};
        bool isFree = false;
    };

    ColleagueChoices(const center::ContactCenter &center, QWidget *parent);

    void showFor(const QString &typed);
    qsizetype count() const { return m_found; } //!< Of those meant, shown or not.
    void moveMark(int step); //!< Stops at either end.
    QString markedPhone() const; //!< Of several: the marked one; of one: that one; else empty.
    QString markedText() const; //!< What is read of it.
    QString nameOf(const QString &phone) const; //!< Of the colleague there now, or nothing.

Q_SIGNALS:
    void chosen(const QString &phone);

private:
    QList<Colleague> present() const; //!< Who can be called.
    QList<Colleague> find(const QString &typed) const;
    void mark(int index);

    const center::ContactCenter &m_center;
    QList<Button *> m_buttons{};
    TextLine *m_rest; //!< How many more there are.
    QList<Colleague> m_shown{};
    qsizetype m_found = 0;
    int m_marked = 0;
};

} // namespace vigie::ui
