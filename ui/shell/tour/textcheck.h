// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

//! Looks for words that no translator saw, while the program speaks the pseudo-language, and for
//! controls that a screen reader could not tell apart.
//!
//! It reads what widgets paint, their tooltips, names, and titles. Words of the site (names of
//! people, queues, reasons) are handed in. What shows the protocol's own words says so by the
//! property "showsProtocol".
class TextCheck
{
public:
    void allow(const QStringList &texts); //!< Their words may appear as they are.

    //! One line a finding; each is told once.
    QStringList lookAt(QWidget *window, const QString &screen);

private:
    void look(QWidget *widget, const QString &screen, QStringList &findings);
    void lookAtNames(QWidget *window, const QString &screen, QStringList &findings);
    void judge(const QString &text, const QString &where, QStringList &findings);
    void tell(const QString &finding, QStringList &findings);
    bool isPlain(const QString &text) const;

    QSet<QString> m_allowed{};
    QSet<QString> m_told{};
};

} // namespace vigie::ui
