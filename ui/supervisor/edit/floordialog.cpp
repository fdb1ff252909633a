// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/floordialog.h"

#include "center/desk.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>
#include <utility>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int windowMargin = 32;

} // namespace

FloorDialog::FloorDialog(const FloorParts &parts, const QString &title, Width width,
                         QWidget *window)
    : Dialog(title, width, window)
    , m_parts(parts)
    , m_width(int(width))
{
    auto *close = new Button("x"_L1, tr("Close"), this);
    close->setObjectName(u"editClose"_s);
    close->setVariant(Button::Variant::Ghost);
    head()->addWidget(close, 0, Qt::AlignTop);
    connect(close, &Button::clicked, this, &QDialog::reject);
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &FloorDialog::fitWindow);
    connect(&parts.tools, &QObject::destroyed, this, &FloorDialog::leave);
    setFixedWidth(std::min(scaledPane(m_width), window->width() - windowMargin));
}

const center::ContactCenter &FloorDialog::center() const
{
    return m_parts.desk.center();
}

void FloorDialog::leave()
{
    // What it listens to may be gone before it is.
    m_parts.frames.disconnect(this);
    m_parts.desk.disconnect(this);
    done(Rejected);
}

QWidget *FloorDialog::home() const
{
    QWidget *window = parentWidget();
    while (window->parentWidget() != nullptr)
        window = window->parentWidget()->window();
    return window;
}

void FloorDialog::fitWindow()
{
    setFixedWidth(std::min(scaledPane(m_width), parentWidget()->width() - windowMargin));
    fit();
}

void FloorDialog::changeEvent(QEvent *event)
{
    Dialog::changeEvent(event);
    if (!isVisible())
        return;
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        m_fit.start();
    // Once, behind all the translators that change now.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isRemade, true))
        QTimer::singleShot(0, this, &FloorDialog::makeAgain);
}

bool FloorDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        m_fit.start();
    return Dialog::eventFilter(watched, event);
}

void FloorDialog::makeAgain()
{
    again()->open();
    leave();
}

} // namespace vigie::ui
