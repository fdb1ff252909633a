// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QHash>
#include <QStaticText>

class QPainter;

namespace vigie::ui {

//! Laid-out text by (words, role, room): a table shows the same few thousand strings all day.
class TextCache
{
public:
    struct Line
    {
        QStaticText text{};
        QString shown{}; //!< As laid out: elided where the room was short.
        int width = 0;
        int height = 0;
        int ascent = 0;
        quint64 used = 0; //!< By line() last, of its calls.
    };

    //! Elided to `room` pixels (0: as wide as it is). Valid until the next call.
    const Line &line(const QString &text, TextRole role, int room = 0);
    void draw(QPainter &painter, const QPoint &topLeft, const Line &line, const QColor &colour,
              TextRole role);
    const QFont &font(TextRole role);
    void clear();
    void beginFrame(); //!< A paint event begins: its painter has a font of its own.
    qsizetype size() const { return m_lines.size(); }

private:
    struct Key
    {
        QString text{};
        TextRole role{};
        int room = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed) noexcept
        {
            return qHashMulti(seed, key.text, int(key.role), key.room);
        }
    };
    //! Of lines, whatever a painting asks for. A line takes half a kilobyte, and running clocks
    //! make new ones without end; a large screen shows 1,500 words, of which many are alike.
    static constexpr qsizetype leastKept = 64;
    static constexpr qsizetype mostKept = 768;
    void dropOldest();

    QHash<Key, Line> m_lines;
    QHash<TextRole, QFont> m_fonts;
    qsizetype m_limit = leastKept; //!< At so many the oldest go.
    quint64 m_calls = 0;
    quint64 m_frameBegin = 0; //!< Of the calls, the first of this paint event.
    qsizetype m_asked = 0; //!< Different lines in this paint event.
    qsizetype m_mostAsked = 0; //!< In one paint event; fades, as the window may get smaller.
    int m_painterRole = -1; //!< What the painter was last set to: setFont is not free.
};

} // namespace vigie::ui
