// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"
#include "ui/callbacks/nextperiod.h"

#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QComboBox;
class QRadioButton;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class DayCalendar;
class Field;
class ProblemLine;
class Words;

//! What came of a callback; for another one, the day and period of it.
class CallbackResult : public QWidget
{
    Q_OBJECT
public:
    struct Value
    {
        QString status{}; //!< As on the wire; empty: none chosen.
        QString dueDate{}; //!< As typed.
        QString periodUuid{};

        bool operator==(const Value &) const = default;
    };

    explicit CallbackResult(std::function<QDateTime()> now, QWidget *parent = nullptr);

    void setPeriods(const QList<xuc::CallbackPeriod> &periods);
    void setQuietHours(const site::QuietHours &hours);
    Value value() const;
    void setValue(const Value &value); //!< Emits nothing; says nothing of faults.
    //! Why no result can be given yet; empty: it can.
    void setObstacle(const QString &reason);
    void setEmailRefused(bool isRefused); //!< This server did not confirm it once.
    void setReadOnly(bool isReadOnly);

    bool isAgain() const; //!< "Callback" is chosen.
    AppointmentFault fault() const; //!< Of day and period, as of now.
    void showFault(); //!< Says what is wrong with them, if anything.
    void refresh(); //!< Time has passed.
    QWidget *appointment() const { return m_appointment; } //!< Day and period.

Q_SIGNALS:
    void edited(); //!< By the person.
    void left(); //!< A field lost the focus.

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeStatuses();
    void makeAppointment();
    void openCalendar();
    void retranslate();
    void fillPeriods();
    xuc::CallbackPeriod period() const;
    void choose(const QString &status);
    void putOff();
    QString nextText(const Appointment &next) const;
    void showParts();

    const std::function<QDateTime()> m_now;
    QList<xuc::CallbackPeriod> m_periods{};
    site::QuietHours m_quiet{};
    QString m_obstacle{};
    QList<QRadioButton *> m_statuses{};
    Words *m_label;
    Words *m_hint;
    Button *m_later;
    QWidget *m_appointment;
    Field *m_day;
    Words *m_periodLabel;
    QComboBox *m_period;
    ProblemLine *m_periodProblem;
    DayCalendar *m_calendar = nullptr; //!< Null: not used yet.
    bool m_showsFault = false;
    bool m_isEmailRefused = false;
    bool m_isReadOnly = false;
};

} // namespace vigie::ui
