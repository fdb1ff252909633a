// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace vigie::ui {

//! Who has which penalty in one queue.
struct Holders
{
    struct Line
    {
        QString names{};
        QString penalty{};
    };
    QString title{};
    QList<Line> lines{}; //!< The lowest penalty first: the one that wins.
    QString outside{}; //!< Who is not in it, as a sentence; may be empty.

    bool isEmpty() const { return lines.isEmpty(); }
    QString sentence() const; //!< All of it, for a screen reader.
};

//! A small panel under a field that tells of them. It takes neither mouse nor focus.
class HoldersCard : public QWidget
{
    Q_OBJECT
public:
    explicit HoldersCard(QWidget *dialog);

    //! \a field: in the dialog; the card stands under it, or above where there is no room.
    void tell(const Holders &holders, const QRect &field);
    const Holders &holders() const { return m_holders; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize wanted() const;

    Holders m_holders{};
};

} // namespace vigie::ui
