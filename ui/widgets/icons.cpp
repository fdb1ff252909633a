// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "ui/widgets/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <unordered_map>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    QString fileOf(QLatin1StringView name)
    {
        return u":/vigie/icons/"_s + name + u".svg"_s;
    }

    QPixmap render(QLatin1StringView name, int size, const QColor &colour, qreal ratio)
    {
        QFile file(fileOf(name));
        QPixmap pixmap(QSize(size, size) * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        if (!file.open(QIODevice::ReadOnly))
            return pixmap;
        // Qt Svg does not know currentColor and would paint it black.
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, size, size));
        return pixmap;
    }

    //! Draws from the set in the colours of the theme in force at painting time.
    class IconEngine : public QIconEngine
    {
    public:
        explicit IconEngine(QLatin1StringView name) : m_name(name) { }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode,
                   QIcon::State state) override
        {
            drawIcon(*painter, rect, m_name, qMin(rect.width(), rect.height()),
                     colour(mode, state));
        }

        QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
        {
            return iconPixmap(m_name, qMin(size.width(), size.height()), colour(mode, state), 1);
        }

        QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state,
                             qreal scale) override
        {
            const int side = qRound(qMin(size.width(), size.height()) / scale);
            return iconPixmap(m_name, side, colour(mode, state), scale);
        }

        QIconEngine *clone() const override { return new IconEngine(*this); }

    private:
        static QColor colour(QIcon::Mode mode, QIcon::State state)
        {
            const Theme &theme = themeOf(nullptr);
            if (mode == QIcon::Disabled)
                return theme.disabled;
            return state == QIcon::On ? theme.accent : theme.text2;
        }

        QLatin1StringView m_name;
    };

} // namespace

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor &colour, qreal devicePixelRatio)
{
    struct Key
    {
        QLatin1StringView name{};
        int size = 0;
        QRgb colour = 0;
        int ratio = 0; //!< Percent.
        bool operator==(const Key &) const = default;
    };
    struct Hash
    {
        size_t operator()(const Key &key) const
        {
            return qHashMulti(0, key.name, key.size, key.colour, key.ratio);
        }
    };
    // Never emptied: the set, its sizes and the colours of three themes are few.
    static std::unordered_map<Key, QPixmap, Hash> cache;
    const Key key{name, size, colour.rgba(), qRound(devicePixelRatio * 100)};
    const auto found = cache.find(key);
    if (found != cache.end())
        return found->second;
    return cache.emplace(key, render(name, size, colour, devicePixelRatio)).first->second;
}

void drawIcon(QPainter &painter, const QRect &box, QLatin1StringView name, int size,
              const QColor &colour)
{
    const QPixmap pixmap = iconPixmap(name, size, colour, painter.device()->devicePixelRatioF());
    painter.drawPixmap(box.x() + (box.width() - size) / 2, box.y() + (box.height() - size) / 2,
                       pixmap);
}

QIcon icon(QLatin1StringView name)
{
    return QIcon(new IconEngine(name));
}

bool hasIcon(QLatin1StringView name)
{
    return QFile::exists(fileOf(name));
}

} // namespace vigie::ui
