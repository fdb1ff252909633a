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

//! The colleagues whose name or number holds what was typed, a button each; none for no letters.
//!
//! Who is free comes first. Case and accents do not count.
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
    //! Phone of the only colleague meant; empty: nobody, or several.
    QString onlyPhone(const QString &typed) const;
    bool isEmpty(const QString &typed) const { return find(typed).isEmpty(); }

Q_SIGNALS:
    void chosen(const QString &phone);

private:
    QList<Colleague> find(const QString &typed) const;

    const center::ContactCenter &m_center;
    QList<Button *> m_buttons{};
    QList<Colleague> m_shown{};
};

} // namespace vigie::ui
