// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/wallboard.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/queuetrends.h"
#include "ui/supervisor/chartplugins.h"
#include "ui/widgets/format.h"

#include <QCloseEvent>
#include <QLocale>
#include <QPainter>
#include <QShortcut>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::LinkState;

namespace {

    constexpr qreal chartHeadPoints = 22;
    constexpr qreal chartAxisPoints = 18;
    constexpr int chartTime = 4 * 3600; //!< Seconds.
    constexpr int leastChartTime = 30 * 60;

} // namespace

Wallboard::Wallboard(const center::Desk &desk, const center::QueueTrends &trends)
    : m_desk(desk)
    , m_trends(trends)
    , m_figures(desk.center())
{
    setObjectName(u"wallboard"_s);
    setWindowTitle(tr("Wallboard – Vigie"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(pointerTime);
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    m_pointer.start();
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this,
            &Wallboard::leaveRequested);
    makeCharts();
}

Wallboard::~Wallboard() = default;

void Wallboard::setPlan(const WallPlan &plan)
{
    m_plan = plan;
    m_figures.setPlan(plan);
    m_page = 0;
    m_secondsShown = 0;
    makeCharts();
    placeCharts();
    read();
}

void Wallboard::setRules(const center::ThresholdRules &rules)
{
    m_figures.setRules(rules);
    read();
}

WallFace Wallboard::face() const
{
    return {size(), hasCharts(), m_plan.figures};
}

const Theme &Wallboard::theme() const
{
    if (themeOf(this).name == ThemeName::Contrast)
        return themeNamed(ThemeName::Contrast);
    return themeNamed(m_plan.isLight ? ThemeName::Light : ThemeName::Dark);
}

int Wallboard::pageCount() const
{
    const int rows = face().rowsAPage();
    return std::max(1, (m_figures.rowCount() + rows - 1) / rows);
}

QStringList Wallboard::shownNames() const
{
    QStringList names;
    const int rows = face().rowsAPage();
    const auto shown = m_picture.rows.mid(qsizetype(m_page) * rows, rows);
    for (const WallRow &row : shown)
        names.append(row.name);
    return names;
}

void Wallboard::passSecond()
{
    if (++m_secondsShown >= pageTime.count())
        turnPage();
    read();
}

void Wallboard::turnPage()
{
    m_secondsShown = 0;
    // Between two pages rows may move: nobody reads them in that instant.
    if (m_desk.link() != LinkState::Down && m_page + 1 >= pageCount())
        m_figures.sort();
    m_page = m_page + 1 < pageCount() ? m_page + 1 : 0;
}

void Wallboard::read()
{
    readHead();
    m_page = std::min(m_page, pageCount() - 1);
    // What is old stands as it was when the link was lost.
    m_picture = m_figures.picture(m_head.isStale ? m_desk.downSince() : m_desk.clock().now());
    fillCharts();
    update();
}

void Wallboard::readHead()
{
    const QDateTime now = m_desk.clock().wallTime();
    m_head.isStale = m_desk.link() == LinkState::Down;
    m_head.isLate = m_desk.link() == LinkState::Late;
    m_head.title = m_plan.title.isEmpty() ? tr("All queues") : m_plan.title;
    //: Format of the day on the wallboard: "Saturday 21 November".
    m_head.day = QLocale().toString(now.date(), tr("dddd d MMMM"));
    m_head.inTime = m_figures.inTime();
    if (m_head.isStale) {
        const auto age
            = std::chrono::floor<std::chrono::seconds>(m_desk.clock().now() - m_desk.downSince());
        //: In place of the wallboard's clock when the link is lost: the age of what it shows.
        m_head.clock = tr("%1 old").arg(formatDuration(age));
    } else {
        m_head.clock = QLocale().toString(now.time(), u"HH:mm"_s);
    }
    const int pages = pageCount();
    //: Which page of the wallboard is shown.
    m_head.page = pages > 1 ? tr("%1 of %2").arg(m_page + 1).arg(pages) : QString();
    setAccessibleName(m_head.isStale ? tr("Wallboard, %1").arg(m_head.clock) : tr("Wallboard"));
}

void Wallboard::makeCharts()
{
    for (auto &chart : m_charts) {
        // The charts' library is loaded by the first board that shows some.
        if (m_plan.hasCharts && !chart)
            chart = charts::makeTrend(this);
        if (chart)
            chart->widget()->setVisible(m_plan.hasCharts);
    }
    m_chartedMinute = -1;
    dressCharts();
}

void Wallboard::dressCharts()
{
    if (!hasCharts())
        return;
    const Theme &colours = theme();
    ChartLook look{.ground = colours.window,
                   .grid = colours.line,
                   .ink = colours.text2,
                   .fill = colours.acdBg,
                   .edge = colours.acd,
                   .font = face().letters(chartAxisPoints, QFont::Normal)};
    m_charts[WaitingChart]->setLook(look);
    look.fill = colours.callBg;
    look.edge = colours.call;
    m_charts[LongestChart]->setLook(look);
    //: Figures at the axis of a chart of waits.
    m_charts[LongestChart]->setFormat(tr("%1 min", "axis"));
}

void Wallboard::placeCharts()
{
    if (!hasCharts())
        return;
    const QRect room = face().chartRoom();
    const int head = QFontMetrics(face().letters(chartHeadPoints, QFont::Normal)).height();
    const int gap = room.width() / 40;
    const int width = (room.width() - gap) / 2;
    for (int i = 0; i < ChartCount; ++i)
        m_charts[std::size_t(i)]->widget()->setGeometry(
            room.left() + i * (width + gap), room.top() + head, width, room.height() - head);
}

void Wallboard::fillCharts()
{
    const QDateTime now = m_desk.clock().wallTime();
    const int minute = int(now.toSecsSinceEpoch() / 60 % 1440);
    if (!hasCharts() || m_head.isStale || minute == m_chartedMinute)
        return;
    m_chartedMinute = minute;
    QList<std::optional<double>> waiting;
    QList<std::optional<double>> longest;
    const auto minutes = m_trends.of(m_figures.queues());
    for (const auto &each : minutes) {
        waiting.append(each ? std::optional(each->waiting) : std::nullopt);
        longest.append(each ? std::optional(double(each->longest.count()) / 60) : std::nullopt);
    }
    // Not the hours before the sign-in, of which nothing is known; half an hour at least.
    const QDateTime begin = std::min(now.addSecs(-leastChartTime),
                                     std::max(now.addSecs(-chartTime), m_trends.firstMinute()));
    m_charts[WaitingChart]->setPoints(m_trends.firstMinute(), waiting, begin, now);
    m_charts[LongestChart]->setPoints(m_trends.firstMinute(), longest, begin, now);
}

void Wallboard::paintChartHeads(QPainter &painter) const
{
    const QRect room = face().chartRoom();
    // The ring may begin later by now.
    const QString since = m_trends.since().isValid()
        ? QLocale().toString(std::max(m_trends.since(), m_trends.firstMinute()).time(), u"HH:mm"_s)
        : noValue();
    painter.setFont(face().letters(chartHeadPoints, QFont::Normal));
    painter.setPen(theme().text2);
    //: Over a chart of the wallboard; %1 is a time: before it nothing was seen.
    const std::array heads{tr("Callers waiting, seen since %1").arg(since),
                           //: Over a chart of the wallboard.
                           tr("Longest wait")};
    for (std::size_t i = 0; i < heads.size(); ++i) {
        const int left = m_charts[i]->widget()->geometry().left();
        painter.drawText(QRect(left, room.top(), room.width() / 2, painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, heads[i]);
    }
}

void Wallboard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const WallFace shown = face();
    const int rows = shown.rowsAPage();
    shown.paint(painter, theme(), m_head, m_picture.heroes,
                m_picture.rows.mid(qsizetype(m_page) * rows, rows));
    if (hasCharts())
        paintChartHeads(painter);
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    dressCharts();
    placeCharts();
    read();
}

void Wallboard::mouseMoveEvent(QMouseEvent *event)
{
    QWidget::mouseMoveEvent(event);
    unsetCursor();
    m_pointer.start();
}

void Wallboard::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT leaveRequested();
}

void Wallboard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        setWindowTitle(tr("Wallboard – Vigie"));
        dressCharts();
        read();
    }
}

} // namespace vigie::ui
