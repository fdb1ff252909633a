// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toasts.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/noticeground.h"
#include "ui/widgets/popuppanel.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    int toastHeight()
    {
        return scaled(40);
    }
    constexpr int toastGap = 8;
    constexpr int most = 3;

} // namespace

//! One line on a raised ground; the whole of it is the action's target.
class Toast : public QAbstractButton
{
public:
    Toast(int newId, Toasts::Kind kind, const QString &text, const QString &action, QWidget *window)
        : QAbstractButton(window)
        , id(newId)
        , m_kind(kind)
        , m_action(action)
    {
        setText(text);
        setAccessibleName(action.isEmpty() ? text : text + u' ' + action);
        setFocusPolicy(Qt::TabFocus);
        resize(sizeHint());
    }

    const int id;
    bool stays() const { return m_kind == Toasts::Kind::Failure; }

    QSize sizeHint() const override
    {
        // Two more: the painter's letters take a little more than the measured ones.
        int width = 12 + 16 + 12 + 12 + 2
            + QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(text());
        if (!m_action.isEmpty())
            width += 24 + actionWidth();
        const QSize margin(2 * PopupPanel::shadow, 2 * PopupPanel::shadow);
        return QSize(qBound(280, width, 560), toastHeight()) + margin;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr int margin = PopupPanel::shadow;
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const QRect box = rect().adjusted(margin, margin, -margin, -margin);
        paintRaised(painter, box, this, 5);
        drawIcon(painter, QRect(box.x() + 12, box.y(), 16, box.height()), glyph(), 16,
                 glyphColour(theme));
        QRect room = box.adjusted(40, 0, -12, 0);
        painter.setFont(fontFor(TextRole::BodyMedium));
        painter.setPen(theme.accent);
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_action);
        if (!m_action.isEmpty())
            room.setRight(room.right() - actionWidth() - 12);
        painter.setFont(fontFor(TextRole::Body));
        painter.setPen(theme.text);
        painter.drawText(room, Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
    }

    bool hitButton(const QPoint &pos) const override
    {
        constexpr int margin = PopupPanel::shadow;
        return rect().adjusted(margin, margin, -margin, -margin).contains(pos);
    }

private:
    QLatin1StringView glyph() const
    {
        switch (m_kind) {
        case Toasts::Kind::Done:
            return "check"_L1;
        case Toasts::Kind::Note:
            return "info"_L1;
        case Toasts::Kind::Failure:
            return "warning-octagon-fill"_L1;
        }
        return {};
    }

    QColor glyphColour(const Theme &theme) const
    {
        switch (m_kind) {
        case Toasts::Kind::Done:
            return theme.ready;
        case Toasts::Kind::Note:
            return theme.text2;
        case Toasts::Kind::Failure:
            return theme.danger;
        }
        return {};
    }

    int actionWidth() const
    {
        return QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(m_action);
    }

    const Toasts::Kind m_kind;
    QString m_action;
};

Toasts::Toasts(QWidget *window, std::chrono::milliseconds shownFor)
    : QObject(window)
    , m_window(window)
    , m_shownFor(shownFor)
{
}

int Toasts::show(Kind kind, const QString &text, const QString &action)
{
    const int id = m_nextId++;
    auto *toast = new Toast(id, kind, text, action, m_window);
    connect(toast, &QAbstractButton::clicked, this, [this, id, hasAction = !action.isEmpty()] {
        dismiss(id);
        if (hasAction)
            Q_EMIT actionTriggered(id);
    });
    if (!toast->stays())
        QTimer::singleShot(m_shownFor, toast, [this, id] { dismiss(id); });
    if (m_toasts.empty())
        qApp->installEventFilter(this);
    m_toasts.emplace_back(toast);
    if (count() > most)
        dismiss(m_toasts.front()->id);
    toast->show();
    arrange();
    return id;
}

void Toasts::dismiss(int id)
{
    std::erase_if(m_toasts, [id](const QPointer<Toast> &toast) {
        if (toast && toast->id == id) {
            toast->hide();
            toast->deleteLater();
            return true;
        }
        return !toast;
    });
    if (m_toasts.empty())
        qApp->removeEventFilter(this);
    arrange();
}

int Toasts::count() const
{
    return int(m_toasts.size());
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = event->type() == QEvent::Resize || event->type() == QEvent::Show
        || event->type() == QEvent::FocusIn;
    if (isNews && watched->isWidgetType()
        && (watched == m_window || isWork(static_cast<QWidget *>(watched))))
        arrange();
    return QObject::eventFilter(watched, event);
}

void Toasts::arrange()
{
    constexpr int margin = PopupPanel::shadow;
    if (m_toasts.empty())
        return;
    QSize all(0, count() * (toastHeight() + toastGap) - toastGap);
    for (const QPointer<Toast> &toast : m_toasts)
        all.setWidth(std::max(all.width(), toast->width() - 2 * margin));
    const QRect place(noticePlace(m_window, all), all);
    int bottom = place.bottom() + 1;
    for (auto toast = m_toasts.crbegin(); toast != m_toasts.crend(); ++toast) {
        (*toast)->move(place.right() + 1 - (*toast)->width() + margin,
                       bottom - toastHeight() - margin);
        (*toast)->raise();
        bottom -= toastHeight() + toastGap;
    }
}

} // namespace vigie::ui
