// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/screenpops.h"
#include "ui/widgets/pane.h"

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;
class PageForms;

//! The latest pages that sheets asked for, newest first, each to be opened again: first those of
//! the call at hand.
class PopList : public Pane
{
    Q_OBJECT
public:
    //! \a today tells which day it is; both outlive the list.
    PopList(PageForms &forms, const Clock &today, QWidget *parent = nullptr);

    void setPops(const QList<center::ScreenPop> &pops);
    void setSchemes(const QStringList &others); //!< That may be opened besides http and https.
    void setCall(const QStringList &ids); //!< Unique and linked id of the call; empty: no call.

Q_SIGNALS:
    void openRequested(const vigie::center::ScreenPop &pop);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addRows(bool areOfTheCall);
    QWidget *makeRow(const center::ScreenPop &pop);
    QString timeOf(const center::ScreenPop &pop) const;
    bool isOfTheCall(const center::ScreenPop &pop) const;

    PageForms &m_forms;
    const Clock &m_clock;
    QList<center::ScreenPop> m_pops;
    QStringList m_schemes;
    QStringList m_call;
    InkLabel *m_title;
    InkLabel *m_none;
    QVBoxLayout *m_rows;
};

} // namespace vigie::ui
