// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/noteline.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int glyphSize = 14;
    constexpr int gap = 8;

    struct Glyph
    {
        QLatin1StringView icon{};
        QColor Theme::*colour = nullptr;
    };

    Glyph glyphOf(NoteLine::Kind kind)
    {
        switch (kind) {
        case NoteLine::Kind::Error:
            return {"warning-octagon-fill"_L1, &Theme::danger};
        case NoteLine::Kind::Secure:
            return {"lock-simple"_L1, &Theme::ready};
        case NoteLine::Kind::Open:
            return {"warning"_L1, &Theme::pause};
        case NoteLine::Kind::Fine:
            return {"check"_L1, &Theme::ready};
        case NoteLine::Kind::Plain:
            return {"info"_L1, &Theme::text2};
        }
        return {};
    }

} // namespace

NoteLine::NoteLine(QWidget *parent)
    : QWidget(parent)
    , m_text(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_errorText(new InkLabel(TextRole::Caption, &Theme::danger, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(glyphSize + gap, 0, 0, 0);
    row->setSpacing(0);
    for (InkLabel *label : {m_text, m_errorText}) {
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    hide();
}

void NoteLine::setNote(Kind kind, const QString &text)
{
    m_kind = kind;
    const bool isError = kind == Kind::Error;
    // What went wrong can be copied. Not before: a label for that lays out a document of its own,
    // and the sign-in's is in the way of the first paint.
    if (isError && !text.isEmpty())
        m_errorText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setText(isError ? QString() : text);
    m_errorText->setText(isError ? text : QString());
    m_text->setVisible(!isError);
    m_errorText->setVisible(isError);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    update();
}

QString NoteLine::text() const
{
    return m_kind == Kind::Error ? m_errorText->text() : m_text->text();
}

void NoteLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Glyph glyph = glyphOf(m_kind);
    const int line = QFontMetrics(fontFor(TextRole::Caption)).height();
    drawIcon(painter, QRect(0, 0, glyphSize, line), glyph.icon, glyphSize,
             themeOf(this).*glyph.colour);
}

} // namespace vigie::ui
