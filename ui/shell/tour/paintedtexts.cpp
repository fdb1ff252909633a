// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/paintedtexts.h"

#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace vigie::ui {

namespace {

    //! Draws nothing; remembers the texts.
    class Ears final : public QPaintEngine
    {
    public:
        Ears() : QPaintEngine(AllFeatures) { }

        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawImage(const QRectF &, const QImage &, const QRectF &,
                       Qt::ImageConversionFlags) override
        {
        }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawPath(const QPainterPath &) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { texts += item.text(); }
        Type type() const override { return User; }

        QStringList texts{};
    };

    class Paper final : public QPaintDevice
    {
    public:
        explicit Paper(const QWidget &widget) : m_widget(widget) { }
        QPaintEngine *paintEngine() const override { return &m_ears; }
        QStringList texts() const { return m_ears.texts; }

    protected:
        int metric(PaintDeviceMetric metric) const override
        {
            switch (metric) {
            case PdmWidth:
                return m_widget.width();
            case PdmHeight:
                return m_widget.height();
            case PdmDevicePixelRatio:
                return 1;
            case PdmDevicePixelRatioScaled:
                return int(devicePixelRatioFScale());
            case PdmDpiX:
            case PdmPhysicalDpiX:
                return m_widget.logicalDpiX();
            case PdmDpiY:
            case PdmPhysicalDpiY:
                return m_widget.logicalDpiY();
            case PdmDepth:
                return 32;
            case PdmNumColors:
            case PdmWidthMM:
            case PdmHeightMM:
                break;
            }
            return QPaintDevice::metric(metric);
        }

    private:
        const QWidget &m_widget;
        mutable Ears m_ears{};
    };

} // namespace

QStringList paintedTexts(QWidget *widget)
{
    Paper paper(*widget);
    widget->render(&paper, {}, {}, QWidget::RenderFlags());
    return paper.texts();
}

} // namespace vigie::ui
