// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackresult.h"

#include "ui/callbacks/daycalendar.h"
#include "ui/callbacks/problemline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalBlocker>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int statusColumns = 3;
    // In the order of the form; each is a word of the wire.
    const QStringList &statusWords()
    {
        static const QStringList words{u"NoAnswer"_s, u"Answered"_s, u"Fax"_s, u"Email"_s,
                                       u"Callback"_s};
        return words;
    }

} // namespace

CallbackResult::CallbackResult(std::function<QDateTime()> now, QWidget *parent)
    : QWidget(parent)
    , m_now(std::move(now))
    , m_label(new Words({}, TextRole::CaptionMedium, &Theme::text2, this))
    , m_hint(new Words({}, TextRole::Caption, &Theme::text3, this))
    , m_later(new Button(QString(), this))
    , m_appointment(new QWidget(this))
    , m_day(new Field(u" "_s, m_appointment))
    , m_periodLabel(new Words({}, TextRole::CaptionMedium, &Theme::text2, m_appointment))
    , m_period(new QComboBox(m_appointment))
    , m_periodProblem(new ProblemLine(m_appointment))
{
    m_hint->setWordWrap(true);
    m_hint->setObjectName(u"callbackHint"_s);
    makeStatuses();
    makeAppointment();
    retranslate();
    showParts();
}

void CallbackResult::makeStatuses()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addStretch(1);
    head->addWidget(m_later);
    column->addLayout(head);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    for (int i = 0; i < statusWords().size(); ++i) {
        auto *choice = new QRadioButton(this);
        choice->setObjectName(u"callbackStatus"_s + statusWords()[i]);
        keepLeastHeight(choice, 26);
        m_statuses.append(choice);
        grid->addWidget(choice, i / statusColumns, i % statusColumns);
        connect(choice, &QRadioButton::clicked, this, [this] {
            showParts();
            Q_EMIT edited();
        });
    }
    for (int i = 0; i < statusColumns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addWidget(m_hint);
    m_later->setSize(Button::Size::Small);
    m_later->setIconName("clock-countdown"_L1);
    m_later->setObjectName(u"callbackLater"_s);
    column->addSpacing(4);
    column->addWidget(m_appointment);
    connect(m_later, &Button::clicked, this, &CallbackResult::putOff);
}

void CallbackResult::makeAppointment()
{
    m_day->edit()->setObjectName(u"callbackDueDate"_s);
    m_day->edit()->setMaxLength(10);
    m_day->edit()->installEventFilter(this);
    m_period->setObjectName(u"callbackPeriod"_s);
    keepLeastWidth(m_period, 120);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_periodProblem->setObjectName(u"callbackPeriodProblem"_s);
    auto *periods = new QVBoxLayout;
    periods->setSpacing(4);
    periods->addWidget(m_periodLabel);
    periods->addWidget(m_period);
    periods->addWidget(m_periodProblem);
    auto *row = new QHBoxLayout(m_appointment);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_day, 1, Qt::AlignTop);
    row->addLayout(periods, 1);
    row->setAlignment(periods, Qt::AlignTop);
    connect(m_day, &Field::textEdited, this, [this] {
        m_showsFault = false;
        showParts();
        Q_EMIT edited();
    });
    connect(m_day, &Field::trailingTriggered, this, [this] { openCalendar(); });
    connect(m_period, &QComboBox::activated, this, [this] {
        showFault();
        Q_EMIT edited();
        Q_EMIT left();
    });
}

//! Made at its first use: Qt's calendar loads every image plug-in for its arrows.
void CallbackResult::openCalendar()
{
    if (!m_calendar) {
        m_calendar = new DayCalendar(this);
        connect(m_calendar, &DayCalendar::chosen, this, [this](const QDate &day) {
            m_day->setText(day.toString(u"yyyy-MM-dd"_s));
            showFault();
            Q_EMIT edited();
        });
    }
    m_calendar->openBelow(m_day, dayOf(m_day->text()), m_now().date());
}

void CallbackResult::retranslate()
{
    //: Label of the choice of what came of a callback.
    m_label->setText(tr("Status"));
    const QStringList words{tr("No answer"), tr("Answered"), tr("Fax"), tr("Email"),
                            //: A result: the customer is to be called again.
                            tr("Callback")};
    const QStringList names{tr("Result: nobody answered"), tr("Result: answered"),
                            tr("Result: by fax"), tr("Result: by email"), tr("Result: call again")};
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        m_statuses[i]->setText(words[i]);
        m_statuses[i]->setAccessibleName(names[i]);
    }
    m_day->setLabel(tr("New due date"));
    //: In the empty field of a day; keep the form.
    m_day->setPlaceholder(tr("YYYY-MM-DD"));
    m_day->setTrailingAction("calendar-blank"_L1, tr("Choose the day in a calendar"));
    m_periodLabel->setText(tr("Period"));
    m_period->setAccessibleName(tr("Period of the new callback"));
    m_period->setPlaceholderText(tr("Choose"));
    fillPeriods();
    refresh();
}

void CallbackResult::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool CallbackResult::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        if (!m_day->text().isEmpty())
            showFault();
        Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

void CallbackResult::setPeriods(const QList<xuc::CallbackPeriod> &periods)
{
    if (periods == m_periods)
        return;
    m_periods = periods;
    fillPeriods();
    refresh();
}

void CallbackResult::fillPeriods()
{
    const QSignalBlocker quiet(m_period);
    const QString chosen = m_period->currentData().toString();
    m_period->clear();
    for (const xuc::CallbackPeriod &each : std::as_const(m_periods)) {
        //: A period of the day with its begin and end.
        m_period->addItem(tr("%1 (%2 %3)")
                              .arg(each.name, each.periodStart.toString(u"HH:mm"_s),
                                   each.periodEnd.toString(u"HH:mm"_s)),
                          each.uuid);
    }
    m_period->setCurrentIndex(m_period->findData(chosen));
}

void CallbackResult::setQuietHours(const site::QuietHours &hours)
{
    m_quiet = hours;
    refresh();
}

CallbackResult::Value CallbackResult::value() const
{
    Value value{.status = {},
                .dueDate = m_day->text().trimmed(),
                .periodUuid = m_period->currentData().toString()};
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        if (m_statuses[i]->isChecked())
            value.status = statusWords()[i];
    }
    return value;
}

void CallbackResult::choose(const QString &status)
{
    for (qsizetype i = 0; i < m_statuses.size(); ++i) {
        // Among exclusive ones none can be unchecked but all of them.
        m_statuses[i]->setAutoExclusive(false);
        m_statuses[i]->setChecked(statusWords()[i] == status);
        m_statuses[i]->setAutoExclusive(true);
    }
}

void CallbackResult::setValue(const Value &value)
{
    choose(value.status);
    m_day->setText(value.dueDate);
    m_period->setCurrentIndex(m_period->findData(value.periodUuid));
    m_showsFault = false;
    showParts();
}

void CallbackResult::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    showParts();
}

void CallbackResult::setEmailRefused(bool isRefused)
{
    m_isEmailRefused = isRefused;
    showParts();
}

void CallbackResult::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    showParts();
}

bool CallbackResult::isAgain() const
{
    return m_statuses.constLast()->isChecked();
}

xuc::CallbackPeriod CallbackResult::period() const
{
    for (const xuc::CallbackPeriod &each : m_periods) {
        if (each.uuid == m_period->currentData().toString())
            return each;
    }
    return {};
}

AppointmentFault CallbackResult::fault() const
{
    return isAgain() ? faultOf(m_day->text(), period(), m_now(), m_quiet) : AppointmentFault::None;
}

void CallbackResult::showFault()
{
    m_showsFault = true;
    showParts();
}

void CallbackResult::refresh()
{
    showParts();
}

//! Straight to the next period: what is done about most calls that nobody answers.
void CallbackResult::putOff()
{
    const auto next = nextAppointment(m_periods, m_now(), m_quiet);
    if (!next)
        return;
    setValue({.status = statusWords().constLast(),
              .dueDate = next->day.toString(u"yyyy-MM-dd"_s),
              .periodUuid = next->period.uuid});
    Q_EMIT edited();
}

QString CallbackResult::nextText(const Appointment &next) const
{
    if (next.day == m_now().date())
        //: A button that fills in the next day and period; %1 is a period.
        return tr("Call again today, %1").arg(next.period.name);
    //: A button that fills in the next day and period; %1 is a period.
    return tr("Call again tomorrow, %1").arg(next.period.name);
}

void CallbackResult::showParts()
{
    const bool isOpen = m_obstacle.isEmpty() && !m_isReadOnly;
    for (QRadioButton *choice : std::as_const(m_statuses))
        choice->setEnabled(isOpen);
    m_statuses[3]->setEnabled(isOpen && !m_isEmailRefused);
    m_hint->setText(!m_obstacle.isEmpty()  ? m_obstacle
                        : m_isEmailRefused ? tr("Email: this server did not confirm it.")
                                           : QString());
    m_hint->setVisible(!m_hint->text().isEmpty());
    const auto next = nextAppointment(m_periods, m_now(), m_quiet);
    m_later->setVisible(isOpen && next.has_value());
    if (next) {
        m_later->setText(nextText(*next));
        m_later->setAccessibleName(m_later->text());
        m_later->setToolTip(tr("Chooses the status Callback with this day and period. Nothing is "
                               "sent before you save."));
    }
    m_appointment->setVisible(isAgain());
    m_day->setEnabled(isOpen);
    m_period->setEnabled(isOpen);

    const AppointmentFault wrong = m_showsFault ? fault() : AppointmentFault::None;
    const bool isOfDay = wrong == AppointmentFault::NoDate || wrong == AppointmentFault::Past;
    const QString ofDay = wrong == AppointmentFault::Past
        ? tr("This day is past. Choose today or a later one.")
        //: %1 is a day in the form to be used.
        : tr("Give the day like %1.").arg(m_now().date().addDays(1).toString(u"yyyy-MM-dd"_s));
    if (isOfDay)
        m_day->setError(ofDay);
    else
        m_day->clearError();
    m_periodProblem->setSentence(wrong == AppointmentFault::NoPeriod ? tr("Choose a period.")
                                     : wrong == AppointmentFault::PeriodOver
                                     ? tr("Over for today. Choose another day or period.")
                                     : wrong == AppointmentFault::Quiet
                                     ? tr("Nobody is called in this period here. Choose another.")
                                     : QString());
    m_period->setProperty("vigieError", !m_periodProblem->sentence().isEmpty());
    m_period->setAccessibleDescription(m_periodProblem->sentence());
    m_period->update();
}

} // namespace vigie::ui
