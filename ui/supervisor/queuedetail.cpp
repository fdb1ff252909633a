// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/queuedetail.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/floordelegate.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/statevisual.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/typography.h"

#include <QPainter>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Level;

namespace {

    constexpr int leftPad = 43; //!< Under the number of the row.
    constexpr int callersWidth = 430;
    constexpr int between = 40;
    constexpr int memberWidth = 244;
    constexpr int memberGap = 32;
    constexpr int fewestRows = 3;
    constexpr int mostRows = 8;
    constexpr int glyph = 14;

    int lineHeight()
    {
        return scaled(22);
    }
    int headHeight()
    {
        return scaled(28);
    }
    constexpr int footPad = 10;

    QString callerName(const center::Caller &caller)
    {
        if (!caller.name.isEmpty())
            return caller.name;
        return caller.number.isEmpty() ? QueueDetail::tr("Anonymous") : caller.number;
    }

    void drawText(QPainter &painter, const QRect &room, const QString &text, TextRole role,
                  const QColor &ink, Qt::Alignment side = Qt::AlignLeft)
    {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        painter.drawText(room, int(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

} // namespace

QueueDetail::QueueDetail(const center::ContactCenter &center, models::FrameClock &frames,
                         QWidget *parent)
    : QWidget(parent)
    , m_center(center)
    , m_frames(frames)
    , m_edit(new Button(tr("Edit members…"), this))
{
    setObjectName(u"queueDetail"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_edit->setObjectName(u"queueEditMembers"_s);
    m_edit->setSize(Button::Size::Small);
    connect(m_edit, &Button::clicked, this, &QueueDetail::editRequested);
    center.addWatcher(this);
    connect(&frames, &models::FrameClock::frame, this, &QueueDetail::refresh);
    connect(&frames, &models::FrameClock::second, this, [this] {
        if (isVisible())
            update();
    });
}

QueueDetail::~QueueDetail()
{
    m_center.removeWatcher(this);
}

void QueueDetail::setQueue(std::optional<QueueId> queue)
{
    m_queue = queue;
    m_rows = neededRows();
    describe();
    update();
}

void QueueDetail::setThresholds(const center::ThresholdRules &thresholds)
{
    m_thresholds = thresholds;
    update();
}

const center::Queue *QueueDetail::queue() const
{
    return m_queue ? m_center.find(*m_queue) : nullptr;
}

std::vector<center::Member> QueueDetail::members() const
{
    const center::Queue *shown = queue();
    if (shown == nullptr)
        return {};
    std::vector<center::Member> members;
    std::copy_if(shown->members.cbegin(), shown->members.cend(), std::back_inserter(members),
                 [this](const auto &member) { return m_center.agent(member.agent).isListed; });
    std::sort(members.begin(), members.end(), [this](const auto &a, const auto &b) {
        if (a.penalty != b.penalty)
            return a.penalty < b.penalty;
        return QString::localeAwareCompare(m_center.agent(a.agent).name(),
                                           m_center.agent(b.agent).name())
            < 0;
    });
    return members;
}

int QueueDetail::memberColumns() const
{
    // As wide as what it is laid over, also before it is.
    const int room = parentWidget()->width() - leftPad - callersWidth - between;
    return std::max(1, (room + memberGap) / (memberWidth + memberGap));
}

int QueueDetail::neededRows() const
{
    if (!m_queue)
        return fewestRows;
    const int columns = memberColumns();
    const int serving = (int(members().size()) + columns - 1) / columns;
    const int waiting = int(m_center.callers(*m_queue).size());
    return std::clamp(std::max(serving, waiting), fewestRows, mostRows);
}

QSize QueueDetail::sizeHint() const
{
    return {leftPad + callersWidth + between + memberWidth,
            headHeight() + m_rows * lineHeight() + footPad};
}

void QueueDetail::mark()
{
    m_isMarked = true;
    m_frames.wake();
}

void QueueDetail::queueChanged(center::QueueRow row, center::QueueFields fields)
{
    if (fields.testFlag(center::QueueField::Members) && m_queue
        && m_center.queue(row).id == *m_queue)
        mark();
}

void QueueDetail::agentChanged(center::AgentRow row, center::AgentFields fields)
{
    using center::AgentField;
    const bool isShown = fields & (AgentField::Config | AgentField::State | AgentField::Since);
    const center::Queue *shown = isShown ? queue() : nullptr;
    if (shown != nullptr && m_center.penalty(row, *m_center.row(shown->id)))
        mark();
}

void QueueDetail::callersChanged(center::QueueRow row)
{
    if (m_queue && m_center.queue(row).id == *m_queue)
        mark();
}

void QueueDetail::cleared()
{
    setQueue({});
}

void QueueDetail::refresh()
{
    if (!m_isMarked)
        return;
    m_isMarked = false;
    describe();
    update();
    const int needed = std::max(m_rows, neededRows());
    if (needed == m_rows)
        return;
    m_rows = needed;
    Q_EMIT heightChanged();
}

void QueueDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QSize button = m_edit->sizeHint();
    m_edit->setGeometry(width() - button.width() - 12, scaled(4), button.width(), button.height());
    mark();
}

QStringList QueueDetail::callerLines() const
{
    QStringList lines;
    if (!m_queue)
        return lines;
    const QList<center::Caller> callers = m_center.callers(*m_queue);
    for (const center::Caller &caller : callers)
        lines.append(callerName(caller));
    return lines;
}

QStringList QueueDetail::memberLines() const
{
    QStringList lines;
    const auto shown = members();
    for (const center::Member &member : shown) {
        const center::Agent &agent = m_center.agent(member.agent);
        //: A member of a queue, for a screen reader: name, state, penalty.
        lines.append(tr("%1, %2, penalty %3")
                         .arg(agent.name(), stateLabel(agent.state))
                         .arg(member.penalty));
    }
    return lines;
}

void QueueDetail::describe()
{
    const center::Queue *shown = queue();
    if (shown == nullptr)
        return;
    setAccessibleName(tr("Callers and members of %1").arg(shown->label()));
    setAccessibleDescription((callerLines() + memberLines()).join(u'\n'));
}

void QueueDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.stripe);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
    painter.fillRect(0, 0, 3, height() - 1, theme.accent);
    if (queue() == nullptr)
        return;
    paintCallers(painter, theme);
    paintMembers(painter, theme);
}

void QueueDetail::paintCallers(QPainter &painter, const Theme &theme) const
{
    const QList<center::Caller> callers = m_center.callers(*m_queue);
    const QRect head(leftPad, scaled(6), callersWidth, scaled(20));
    drawText(painter, head, tr("Callers waiting"), TextRole::CaptionMedium, theme.text2);
    if (callers.isEmpty()) {
        drawText(painter, {leftPad, headHeight(), callersWidth, lineHeight()},
                 tr("Nobody waits in this queue."), TextRole::Dense, theme.text2);
        return;
    }
    const int all = int(callers.size());
    const int named = all > m_rows ? m_rows - 1 : all;
    for (int i = 0; i < named; ++i)
        paintCaller(painter, {leftPad, headHeight() + i * lineHeight(), callersWidth, lineHeight()},
                    callers[i], theme);
    if (named < all)
        drawText(painter,
                 {leftPad + 22, headHeight() + named * lineHeight(), callersWidth, lineHeight()},
                 tr("and %n more", nullptr, all - named), TextRole::Dense, theme.text2);
}

void QueueDetail::paintCaller(QPainter &painter, const QRect &line, const center::Caller &caller,
                              const Theme &theme) const
{
    constexpr int nameAt = 22;
    constexpr int numberAt = 192;
    constexpr int waitAt = 342;
    constexpr int waitWidth = 66;
    const auto at
        = [&line](int x, int width) { return QRect(line.x() + x, line.y(), width, line.height()); };
    drawText(painter, at(0, nameAt), QString::number(caller.position), TextRole::Dense,
             theme.text2);
    drawText(painter, at(nameAt, numberAt - nameAt - 8), callerName(caller), TextRole::Dense,
             theme.text);
    drawText(painter, at(numberAt, waitAt - numberAt - 8),
             caller.number.isEmpty() ? noValue() : caller.number, TextRole::Dense, theme.text2);
    const Instant now = m_center.clock().now();
    const Level level = m_thresholds.of(*m_queue).ofLongestWait(
        std::chrono::floor<std::chrono::seconds>(now - caller.since));
    const QRect cell = at(waitAt, waitWidth).adjusted(0, 1, 0, -1);
    const QColor ink = paintLevel(painter, cell, level, theme);
    drawText(painter, cell.adjusted(0, 0, -6, 0), formatSince(caller.since, now),
             level == Level::None ? TextRole::Dense : TextRole::DenseStrong, ink, Qt::AlignRight);
}

void QueueDetail::paintMembers(QPainter &painter, const Theme &theme) const
{
    const int left = leftPad + callersWidth + between;
    const QRect head(left, scaled(6), width() - left, scaled(20));
    drawText(painter, head, tr("Members, by penalty"), TextRole::CaptionMedium, theme.text2);
    const auto shown = members();
    if (shown.empty()) {
        drawText(painter, {left, headHeight(), width() - left, lineHeight()},
                 tr("Nobody serves this queue."), TextRole::Dense, theme.text2);
        return;
    }
    const int columns = memberColumns();
    const int room = columns * m_rows;
    const int all = int(shown.size());
    const int named = all > room ? room - 1 : all;
    const auto lineOf = [&](int i) {
        return QRect(left + i % columns * (memberWidth + memberGap),
                     headHeight() + i / columns * lineHeight(), memberWidth, lineHeight());
    };
    for (int i = 0; i < named; ++i)
        paintMember(painter, lineOf(i), shown[size_t(i)], theme);
    if (named < all)
        drawText(painter, lineOf(named), tr("and %n more", nullptr, all - named), TextRole::Dense,
                 theme.text2);
}

void QueueDetail::paintMember(QPainter &painter, const QRect &line, const center::Member &member,
                              const Theme &theme) const
{
    constexpr int timeWidth = 64;
    const center::Agent &agent = m_center.agent(member.agent);
    const StateVisual &visual = visualOf(agent.state);
    drawIcon(painter, QRect(line.x(), line.y(), glyph, line.height()), visual.icon, glyph,
             theme.*visual.colour);
    const QString penalty = QString::number(member.penalty);
    const QFontMetrics metrics(fontFor(TextRole::Micro));
    const int chip = metrics.horizontalAdvance(penalty) + 10;
    const QRect box(line.right() + 1 - chip, line.y() + (line.height() - scaled(17)) / 2, chip,
                    scaled(17));
    stylepaint::box(painter, box, 3, theme.press, Qt::transparent);
    drawText(painter, box, penalty, TextRole::Micro, theme.text, Qt::AlignHCenter);
    const QRect time(box.left() - 8 - timeWidth, line.y(), timeWidth, line.height());
    if (agent.hasDuration())
        drawText(painter, time, formatSince(agent.since, m_center.clock().now()), TextRole::Dense,
                 theme.text2, Qt::AlignRight);
    const int nameAt = line.x() + glyph + 8;
    drawText(painter, {nameAt, line.y(), time.left() - nameAt - 4, line.height()}, agent.name(),
             TextRole::Dense, theme.text);
}

} // namespace vigie::ui
