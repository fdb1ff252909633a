// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scaling.h"

#include "ui/widgets/typography.h"

#include <QEvent>
#include <QWidget>

#include <algorithm>
#include <map>

namespace vigie::ui {

namespace {

    enum class Length { Height, LeastHeight, Width, LeastWidth, WidestWidth, PaneWidth };

    //! Lives with its widget, and hears its font change.
    class SizeKeeper : public QObject
    {
    public:
        explicit SizeKeeper(QWidget *widget) : QObject(widget) { widget->installEventFilter(this); }

        void keep(Length length, int pixels)
        {
            m_lengths[length] = pixels;
            apply();
        }

        bool eventFilter(QObject *watched, QEvent *event) override
        {
            // Of a widget with a font of its own the application's change is all that it hears.
            if (event->type() == QEvent::ApplicationFontChange
                || event->type() == QEvent::FontChange)
                apply();
            return QObject::eventFilter(watched, event);
        }

    private:
        void apply() const
        {
            auto *widget = static_cast<QWidget *>(parent());
            for (const auto &[length, pixels] : m_lengths) {
                switch (length) {
                case Length::Height:
                    widget->setFixedHeight(scaled(pixels));
                    break;
                case Length::LeastHeight:
                    widget->setMinimumHeight(scaled(pixels));
                    break;
                case Length::Width:
                    widget->setFixedWidth(scaled(pixels));
                    break;
                case Length::LeastWidth:
                    widget->setMinimumWidth(scaled(pixels));
                    break;
                case Length::WidestWidth:
                    widget->setMaximumWidth(scaled(pixels));
                    break;
                case Length::PaneWidth:
                    widget->setFixedWidth(scaledPane(pixels));
                    break;
                }
            }
        }

        std::map<Length, int> m_lengths{};
    };

    void keep(QWidget *widget, Length length, int pixels)
    {
        constexpr auto name = "vigie.sizeKeeper";
        auto *keeper = static_cast<SizeKeeper *>(widget->property(name).value<QObject *>());
        if (keeper == nullptr) {
            keeper = new SizeKeeper(widget);
            widget->setProperty(name, QVariant::fromValue<QObject *>(keeper));
        }
        keeper->keep(length, pixels);
    }

} // namespace

int scaled(int pixels)
{
    return std::max(pixels, qRound(pixels * textScale()));
}

int scaledPane(int pixels)
{
    return std::max(pixels, qRound(pixels * (1 + textScale()) / 2));
}

void keepHeight(QWidget *widget, int pixels)
{
    keep(widget, Length::Height, pixels);
}

void keepLeastHeight(QWidget *widget, int pixels)
{
    keep(widget, Length::LeastHeight, pixels);
}

void keepWidth(QWidget *widget, int pixels)
{
    keep(widget, Length::Width, pixels);
}

void keepLeastWidth(QWidget *widget, int pixels)
{
    keep(widget, Length::LeastWidth, pixels);
}

void keepWidestWidth(QWidget *widget, int pixels)
{
    keep(widget, Length::WidestWidth, pixels);
}

void keepPaneWidth(QWidget *widget, int pixels)
{
    keep(widget, Length::PaneWidth, pixels);
}

} // namespace vigie::ui
