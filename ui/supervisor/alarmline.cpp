// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/alarmline.h"

#include "ui/supervisor/flooralarms.h"
#include "ui/widgets/button.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int lineHeight = 32;
    constexpr int iconSize = 16;
    constexpr int pad = 12;
    constexpr qsizetype mostOthers = 5;

    Button *addButton(const QString &text, QLatin1StringView name, QColor Theme::*ink,
                      AlarmLine *line)
    {
        auto *button = new Button(text, line);
        button->setObjectName(name);
        button->setVariant(Button::Variant::Ghost);
        button->setSize(Button::Size::Small);
        button->setInk(ink);
        return button;
    }

} // namespace

AlarmLine::AlarmLine(FloorAlarms &alarms, QWidget *parent)
    : Pane(&Theme::dangerBg, parent)
    , m_alarms(alarms)
    , m_name(new Words({}, TextRole::BodyStrong, &Theme::text, this))
    , m_worst(new Words({}, TextRole::Body, &Theme::text, this))
    , m_others(new Words({}, TextRole::Body, &Theme::text2, this))
    , m_acknowledge(addButton(tr("Acknowledge"), "alarmAcknowledge"_L1, &Theme::text, this))
    , m_quiet(addButton(tr("Quiet for 5 min"), "alarmQuiet"_L1, &Theme::text2, this))
    , m_hear(addButton(tr("End the quiet"), "alarmHear"_L1, &Theme::text, this))
{
    setObjectName(u"alarmLine"_s);
    keepHeight(this, lineHeight);
    m_others->setElided(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pad + iconSize + pad, 0, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_name);
    row->addWidget(m_worst);
    row->addSpacing(8);
    row->addWidget(m_others, 1);
    row->addWidget(m_acknowledge);
    row->addWidget(m_quiet);
    row->addWidget(m_hear);
    connect(m_acknowledge, &Button::clicked, &alarms, &FloorAlarms::acknowledge);
    connect(m_quiet, &Button::clicked, &alarms, &FloorAlarms::quiet);
    connect(m_hear, &Button::clicked, &alarms, &FloorAlarms::endQuiet);
    connect(&alarms, &FloorAlarms::changed, this, &AlarmLine::refresh);
    hide();
    refresh();
}

void AlarmLine::refresh()
{
    const QTime until = m_alarms.quietUntil();
    m_isQuiet = until.isValid();
    const bool isOver = m_alarms.count() > 0;
    m_isRinging = !m_isQuiet && !isOver && !m_alarms.ringing().isEmpty();
    m_isWanted = m_isQuiet || isOver || m_isRinging;
    if (m_isQuiet)
        showQuiet(until);
    else if (isOver)
        showAlarms();
    else if (m_isRinging)
        showRinging();
    else
        m_sentence.clear();
    setGround(m_isQuiet || m_isRinging ? &Theme::header : &Theme::dangerBg);
    m_acknowledge->setVisible(!m_isQuiet);
    m_quiet->setVisible(!m_isQuiet);
    m_hear->setVisible(m_isQuiet);
    setAccessibleName(m_sentence);
    place();
}

void AlarmLine::showAlarms()
{
    const auto pressing = m_alarms.pressing();
    const center::Alarm &worst = pressing.constFirst();
    QStringList others;
    for (qsizetype i = 1; i < std::min(pressing.size(), mostOthers + 1); ++i)
        others.append(u"%1 %2"_s.arg(m_alarms.nameOf(pressing[i]), m_alarms.figureOf(pressing[i])));
    if (pressing.size() > mostOthers + 1)
        //: Behind some queues over their alarm: how many more there are.
        others.append(tr("and %Ln more", nullptr, int(pressing.size() - mostOthers - 1)));
    const auto ringing = m_alarms.ringing();
    if (!ringing.isEmpty())
        //: Behind the queues over their alarm: agents at whom calls ring again and again.
        others.append(tr("rings unanswered at %Ln agent(s)", nullptr, int(ringing.size())));
    tell(m_alarms.nameOf(worst), m_alarms.sentenceOf(worst), others);
}

void AlarmLine::showRinging()
{
    const auto ringing = m_alarms.ringing();
    const center::RingAlarm &most = ringing.constFirst();
    QStringList others;
    for (qsizetype i = 1; i < std::min(ringing.size(), mostOthers + 1); ++i)
        others.append(
            u"%1 %2"_s.arg(m_alarms.nameOf(ringing[i]), formatCount(ringing[i].rings.count)));
    if (ringing.size() > mostOthers + 1)
        others.append(tr("and %Ln more", nullptr, int(ringing.size() - mostOthers - 1)));
    tell(m_alarms.nameOf(most), m_alarms.sentenceOf(most), others);
}

void AlarmLine::tell(const QString &name, const QString &worst, const QStringList &others)
{
    m_name->setText(name);
    m_worst->setText(worst);
    m_others->setText(others.join(u" · "_s));
    m_sentence = u"%1 %2"_s.arg(name, worst);
    if (!others.isEmpty())
        m_sentence += u" · "_s + m_others->text();
}

void AlarmLine::showQuiet(const QTime &until)
{
    //: The alarms of the floor tell nothing until that time.
    m_name->setText(tr("Quiet until %1").arg(until.toString(u"HH:mm"_s)));
    m_worst->clear();
    const int over = m_alarms.count();
    m_others->setText(over > 0 ? tr("%Ln queue(s) over the alarm", nullptr, over) : QString());
    m_sentence = over > 0 ? u"%1 · %2"_s.arg(m_name->text(), m_others->text()) : m_name->text();
}

void AlarmLine::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    place();
}

void AlarmLine::place()
{
    if (!m_isHeld && isHidden() == m_isWanted)
        setVisible(m_isWanted);
    if (!isVisible() || m_isWanted)
        return;
    // It stays until the pointer has left the rows, but asks for nothing any more.
    setGround(&Theme::header);
    m_name->setText(tr("No alarm any more"));
    m_worst->clear();
    m_others->clear();
    m_acknowledge->hide();
    m_quiet->hide();
}

void AlarmLine::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool isPressing = m_isWanted && !m_isQuiet && !m_isRinging;
    const QLatin1StringView icon = isPressing ? "warning-octagon-fill"_L1
        : m_isQuiet                           ? "bell-slash"_L1
        : m_isRinging                         ? "phone-x"_L1
                                              : "check"_L1;
    const QRect place(pad, (height() - iconSize) / 2, iconSize, iconSize);
    drawIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), icon, iconSize,
             isPressing ? theme.danger : theme.text2);
}

} // namespace vigie::ui
