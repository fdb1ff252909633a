// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "center/thresholds.h"
#include "ui/widgets/textcache.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemDelegate>

namespace vigie::ui {

enum class CellKind {
    Text,
    Name, //!< Medium; OutgoingRole's badge and SecondTextRole ("joining…") as captions beside.
    Key, //!< Numbers of queues, agents and phones: text2, left.
    Penalty, //!< As Key, but right aligned.
    Number, //!< Right; zero and nothing in text3; LevelRole fills it.
    Duration, //!< Right; from SinceRole (ticks), or DisplayRole as seconds; LevelRole fills it.
    Switch, //!< MemberRole and PendingRole.
    Star, //!< StarRole; an empty star shows on the hovered or current row only.
    State, //!< StateRole's glyph, DisplayRole (or the state's word), SinceRole's time at its end.
    TwoLines, //!< Medium over caption (SecondTextRole).
    Phone, //!< Key with a small phone before it.
    Plain, //!< As Text, in the colour of text.
    Person, //!< Medium; SecondTextRole follows behind a comma.
    Clock, //!< ClockRole's glyph.
    Hint, //!< Caption and caret at the right of the hovered or current row only.
    Outcome, //!< OutcomeRole's glyph, then the words (look, section 13).
    Check, //!< Qt::CheckStateRole, in the header too.
    Opener, //!< The caret of a row that opens.
    Share, //!< Per cent with one decimal, right; nothing in text3; LevelRole fills it.
    Stamp, //!< A QDateTime: the time, or the day when it is not today's.
    Match //!< MatchRole's glyph, then the words.
};

//! What stands before the words of an outcome column.
enum class Outcome {
    Plain, //!< Words alone.
    Done,
    Failed,
    Doubtful,
    Received,
    Sent
};

//! How one column is shown; given by the view that uses the table, never by the model.
struct ColumnSpec
{
    CellKind kind = CellKind::Text;
    QString widest{}; //!< Sample of the widest value, "00:00:00"; its width is reserved.
    int minimum = 0; //!< Least width (names 110, states 150).
    bool stretch = false; //!< Takes what is left; one a table.
    int fixed = 0; //!< Exact width instead of a measured one.
    QString head{}; //!< Words of the header, where the model's do not suit.
    int group = 0; //!< A line stands between columns of different groups.
    QString band{}; //!< Name of the group, above the heads of its columns.
    bool hasLevel = true; //!< Of a figure: room for a threshold's bars is kept.
};

//! Where and how a cell is painted.
struct CellContext
{
    QRect rect{};
    int padLeft = 8;
    int padRight = 8;
    bool hovered = false;
    bool current = false;
    bool compact = false;
    bool stale = false;
    bool open = false; //!< The row is the open one.
};

[[nodiscard]] bool isRightAligned(CellKind kind);

//! The ground of a threshold cell with its bars; gives the ink for what stands on it.
QColor paintLevel(QPainter &painter, const QRect &cell, center::Level level, const Theme &theme);

//! The painted box of a Check cell, at the left of \a room.
void paintTick(QPainter &painter, const QRect &room, Qt::CheckState state, bool hovered,
               const Theme &theme);

//! Paints cells of the floor from cached, laid-out text, fills and pixmaps. No clipping, no alpha.
class FloorDelegate : public QAbstractItemDelegate
{
    Q_OBJECT
public:
    explicit FloorDelegate(const Clock &clock, QObject *parent = nullptr);

    //! Fixes one instant for a whole frame, so that all rows tick together.
    void beginFrame();
    void freeze(bool frozen); //!< No ticking: durations stay as of now.
    bool isFrozen() const { return m_frozen; }
    void forgetText(); //!< After a change of font.

    void paintCell(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                   const CellContext &cell, const Theme &theme);
    //! The head of a group, over all columns.
    void paintHead(QPainter &painter, const QModelIndex &index, const QRect &box, int padLeft,
                   const Theme &theme);
    //! What a cell shows, in words: for tooltips, copying and tests.
    QString textOf(const QModelIndex &index, const ColumnSpec &spec) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override; //!< Nothing: FloorTable paints rows.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Ink
    {
        TextRole role{};
        QColor colour{};
    };
    void paintText(QPainter &painter, const CellContext &cell, const QString &text, const Ink &ink,
                   Qt::Alignment side);
    void paintFigure(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                     const CellContext &cell, const Theme &theme);
    void paintVain(QPainter &painter, CellContext &cell, int count, const Theme &theme);
    void paintState(QPainter &painter, const QModelIndex &index, const ColumnSpec &spec,
                    const CellContext &cell, const Theme &theme);
    void paintName(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                   const Theme &theme);
    void paintPerson(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                     const Theme &theme);
    void paintStar(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                   const Theme &theme) const;
    void paintTwoLines(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                       const Theme &theme);
    void paintPhone(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                    const Theme &theme);
    void paintOutcome(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                      const Theme &theme);
    void paintHint(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                   const Theme &theme);
    void paintMatch(QPainter &painter, const QModelIndex &index, const CellContext &cell,
                    const Theme &theme);
    void paintMarked(QPainter &painter, const CellContext &cell, QLatin1StringView icon,
                     const QString &words, const QColor &ink, const QColor &wordInk);
    QString figureOf(const QModelIndex &index, CellKind kind) const;

    const Clock &m_clock;
    Instant m_now{};
    bool m_frozen = false;
    TextCache m_texts;
};

} // namespace vigie::ui

Q_DECLARE_METATYPE(vigie::ui::Outcome)
