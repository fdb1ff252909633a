// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/detachedview.h"

#include "site/settings.h"
#include "ui/widgets/theme.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

DetachedView::DetachedView(QWidget &body, const QString &title, const QString &key, QWidget *owner)
    : QWidget(owner, Qt::Window)
{
    setObjectName(key + u"Window"_s);
    //: Title of a window that shows one view of the floor: "Agent – Vigie".
    setWindowTitle(tr("%1 – Vigie").arg(title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&body);
    body.show();
    resize(owner->size());
    placeOnOtherScreen(*owner);
}

//! On another screen if there is one, as large as that screen.
void DetachedView::placeOnOtherScreen(const QWidget &owner)
{
    const auto screens = QGuiApplication::screens();
    const auto other = std::find_if(screens.cbegin(), screens.cend(),
                                    [&owner](QScreen *screen) { return screen != owner.screen(); });
    if (other != screens.cend())
        setGeometry((*other)->availableGeometry());
}

void DetachedView::keepPlace(site::Settings &settings, const QString &key)
{
    m_settings = &settings;
    m_key = key;
    // Qt brings it into sight if the screen is gone.
    restoreGeometry(settings.value(key).toByteArray());
}

void DetachedView::writePlace()
{
    if (m_settings != nullptr)
        m_settings->setValue(m_key, saveGeometry());
}

void DetachedView::bringToFront()
{
    show();
    raise();
    activateWindow();
}

void DetachedView::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void DetachedView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

} // namespace vigie::ui
