// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/health/healthrow.h"

#include "ui/admin/health/healthwords.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using health::Mark;

namespace {

    constexpr int glyph = 16;
    constexpr int edge = 12;
    constexpr int words = edge + glyph + 10;
    constexpr int widthOfTwo = 760;

    struct Glyph
    {
        QLatin1StringView icon;
        QColor Theme::*colour;
    };

    //! A shape of its own for each: colour alone says nothing.
    Glyph glyphOf(Mark mark)
    {
        switch (mark) {
        case Mark::Well:
            return {"check"_L1, &Theme::ready};
        case Mark::Told:
            return {"info"_L1, &Theme::text2};
        case Mark::Warning:
            return {"warning"_L1, &Theme::pause};
        case Mark::Wrong:
            return {"warning-octagon-fill"_L1, &Theme::danger};
        case Mark::NotChecked:
            return {"minus"_L1, &Theme::text3};
        case Mark::Waiting:
        case Mark::Running:
            break;
        }
        return {"clock"_L1, &Theme::text3};
    }

} // namespace

HealthRow::HealthRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sentence(new InkLabel(TextRole::Body, &Theme::text, this))
    , m_step(new InkLabel(TextRole::Body, &Theme::text2, this))
{
    m_row->setContentsMargins(scaled(words), 6, edge, 7);
    m_row->setSpacing(2);
    for (InkLabel *each : {m_sentence, m_step}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_row->addWidget(each, 1, Qt::AlignTop);
    }
}

void HealthRow::show(const health::Check &check)
{
    tell(check.finding.mark, HealthWords::sentence(check), HealthWords::nextStep(check));
    setAccessibleName(HealthWords::line(check));
}

void HealthRow::showNamed(const health::Check &check)
{
    tell(check.finding.mark,
         //: A server, then what was found there.
         tr("%1: %2").arg(HealthWords::service(check.service), HealthWords::sentence(check)),
         HealthWords::nextStep(check));
    setAccessibleName(HealthWords::line(check));
}

void HealthRow::tell(Mark mark, const QString &sentence, const QString &step)
{
    m_mark = mark;
    m_sentence->setText(sentence);
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
    setAccessibleName(sentence);
    setToolTip(HealthWords::mark(mark));
    update();
}

QString HealthRow::text() const
{
    return m_sentence->text();
}

void HealthRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= scaledPane(widthOfTwo);
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(isWide ? 24 : 2);
}

void HealthRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Glyph shown = glyphOf(m_mark);
    const int line = m_sentence->fontMetrics().height();
    drawIcon(painter, QRect(edge, m_row->contentsMargins().top(), scaled(glyph), line), shown.icon,
             scaled(glyph), theme.*shown.colour);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
}

} // namespace vigie::ui
