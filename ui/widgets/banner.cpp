// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vigie::ui {

namespace {

    QColor Theme::*inkOf(Banner::Kind kind)
    {
        switch (kind) {
        case Banner::Kind::Warning:
            return &Theme::onWarn;
        case Banner::Kind::Error:
            return &Theme::danger;
        case Banner::Kind::Good:
            return &Theme::text;
        }
        return &Theme::text;
    }

    QColor Theme::*groundOf(Banner::Kind kind)
    {
        switch (kind) {
        case Banner::Kind::Warning:
            return &Theme::warnBg;
        case Banner::Kind::Error:
            return &Theme::dangerBg;
        case Banner::Kind::Good:
            return &Theme::readyBg;
        }
        return &Theme::surface;
    }

} // namespace

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_action(new Button(QString(), this))
    , m_second(new Button(QString(), this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action->setSize(Button::Size::Small);
    m_action->setObjectName(QStringLiteral("bannerAction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 12, 0);
    row->addStretch();
    row->setSpacing(10);
    row->addWidget(m_action);
    row->addWidget(m_second);
    m_second->setSize(Button::Size::Small);
    m_second->setObjectName(QStringLiteral("bannerSecond"));
    m_second->hide();
    connect(m_second, &Button::clicked, this, &Banner::secondTriggered);
    connect(m_action, &Button::clicked, this, &Banner::actionTriggered);
}

void Banner::setMessage(Kind kind, QLatin1StringView icon, const QString &text,
                        const QString &action)
{
    m_kind = kind;
    m_icon = icon;
    m_text = text;
    setAccessibleName(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setInk(inkOf(kind));
    m_action->setVisible(!action.isEmpty());
    m_second->setInk(inkOf(kind));
    update();
}

void Banner::setSecondAction(const QString &action)
{
    m_second->setText(action);
    m_second->setAccessibleName(action);
    m_second->setVisible(!action.isEmpty());
}

QSize Banner::sizeHint() const
{
    return {200, scaled(36)};
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QColor ink = theme.*inkOf(m_kind);
    painter.fillRect(rect(), theme.*groundOf(m_kind));
    if (theme.name == ThemeName::Contrast) // Its grounds are black.
        painter.fillRect(0, height() - 1, width(), 1, theme.lineStrong);
    drawIcon(painter, QRect(12, 0, 18, height()), m_icon, 18,
             m_kind == Kind::Good ? theme.ready : ink);
    painter.setFont(fontFor(TextRole::BodyMedium));
    painter.setPen(ink);
    const int end = m_action->isHidden() ? width() - 12 : m_action->x() - 12;
    const QRect room(40, 0, end - 40, height());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

} // namespace vigie::ui
