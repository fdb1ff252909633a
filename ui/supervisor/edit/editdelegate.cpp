// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/edit/editdelegate.h"

#include "ui/supervisor/edit/edittable.h"
#include "ui/supervisor/edit/penaltyedit.h"
#include "ui/widgets/format.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using EditCell::Kind;
using EditCell::Outcome;

namespace {

    constexpr int pad = 8;
    constexpr int edgePad = 16;
    constexpr int glyph = 14;
    constexpr int corner = 10;
    constexpr int fieldWidth = 72;

    void drawWords(QPainter &painter, const QRect &room, const QString &words, TextRole role,
                   const QColor &ink, Qt::Alignment side = Qt::AlignLeft)
    {
        painter.setFont(fontFor(role));
        painter.setPen(ink);
        painter.drawText(room, int(side | Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
    }

    void paintCorner(QPainter &painter, const QList<QPoint> &corners, const QColor &colour)
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(QPolygon(corners));
    }

    //! Around what the keyboard is on, inside its cell.
    void drawRing(QPainter &painter, const QRect &box, const QColor &colour)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(-1, -1, 1, 1), 6, 6);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    struct Mark
    {
        QLatin1StringView icon{};
        QColor colour{};
    };

    Mark markOf(Outcome outcome, const Theme &theme)
    {
        switch (outcome) {
        case Outcome::Plain:
            return {};
        case Outcome::Done:
            return {"check"_L1, theme.ready};
        case Outcome::Pending:
            return {"clock"_L1, theme.text2};
        case Outcome::Failed:
            return {"warning-octagon-fill"_L1, theme.danger};
        case Outcome::Changed:
            return {"user-switch"_L1, theme.text2};
        case Outcome::Nothing:
            return {"minus"_L1, theme.text2};
        }
        return {};
    }

} // namespace

struct EditDelegate::Cell
{
    QPainter &painter;
    const QRect rect;
    const QRect text;
    const QModelIndex &index;
    const Theme &theme;
    const bool isHovered;
    const bool isCurrent; //!< The cell that the keyboard is on, while the table has the focus.

    QString words() const { return index.data().toString(); }
    bool is(EditCell::Role role) const { return index.data(role).toBool(); }
};

EditDelegate::EditDelegate(EditTable &table) : QStyledItemDelegate(&table), m_table(table)
{
}

bool EditDelegate::isRight(Kind kind)
{
    return kind == Kind::Penalty || kind == Kind::Figure || kind == Kind::Change;
}

QRect EditDelegate::textIn(const QRect &cell, int column)
{
    return cell.adjusted(column == 0 ? edgePad : pad, 0, -pad, 0);
}

QRect EditDelegate::fieldIn(const QRect &cell)
{
    const int width = std::min(scaled(fieldWidth), cell.width() - pad);
    const int height = scaled(PenaltyEdit::usualHeight);
    return {cell.right() + 1 - pad - width, cell.y() + (cell.height() - 1 - height) / 2, width,
            height};
}

void EditDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const QPoint pointer = m_table.viewport()->mapFromGlobal(QCursor::pos());
    const QModelIndex under
        = m_table.viewport()->underMouse() ? m_table.indexAt(pointer) : QModelIndex();
    const Cell cell{.painter = *painter,
                    .rect = option.rect,
                    .text = textIn(option.rect, index.column()),
                    .index = index,
                    .theme = themeOf(&m_table),
                    .isHovered = under.isValid() && under.row() == index.row(),
                    .isCurrent = m_table.hasFocus() && m_table.currentIndex() == index};
    painter->save();
    paintGround(cell);
    paintKind(cell, m_table.kindOf(index.column()));
    painter->restore();
}

void EditDelegate::paintGround(const Cell &cell) const
{
    const bool isRow = m_table.currentIndex().row() == cell.index.row()
        && (m_table.hasFocus() || m_table.isAncestorOf(m_table.window()->focusWidget()));
    QPainter &painter = cell.painter;
    painter.fillRect(cell.rect, cell.isHovered || isRow ? cell.theme.hover : cell.theme.raised);
    painter.fillRect(cell.rect.x(), cell.rect.bottom(), cell.rect.width(), 1, cell.theme.line);
    if (isRow && cell.rect.x() <= 0)
        painter.fillRect(cell.rect.x(), cell.rect.y(), 3, cell.rect.height(), cell.theme.accent);
}

void EditDelegate::paintKind(const Cell &cell, Kind kind) const
{
    const Theme &theme = cell.theme;
    switch (kind) {
    case Kind::Key:
        drawWords(cell.painter, cell.text, cell.words(), TextRole::Body, theme.text2);
        break;
    case Kind::Name:
        paintName(cell);
        break;
    case Kind::Text:
        drawWords(cell.painter, cell.text, cell.words(), TextRole::Body, theme.text);
        break;
    case Kind::Figure:
        drawWords(cell.painter, cell.text, cell.words(), TextRole::Body, theme.text2,
                  Qt::AlignRight);
        break;
    case Kind::Penalty:
        paintPenalty(cell);
        break;
    case Kind::Differs:
        drawWords(cell.painter, cell.rect, cell.words(), TextRole::Strong, theme.text,
                  Qt::AlignHCenter);
        break;
    case Kind::Remove:
        drawIcon(cell.painter, cell.rect, "x"_L1, scaled(glyph), theme.text2);
        if (cell.isCurrent)
            drawRing(cell.painter, cell.rect.adjusted(6, 5, -6, -6), theme.focus);
        break;
    case Kind::Change:
        paintChange(cell);
        break;
    case Kind::Outcome:
        paintOutcome(cell);
        break;
    case Kind::Action:
        paintAction(cell);
        break;
    }
}

void EditDelegate::paintName(const Cell &cell) const
{
    const QString name = cell.words();
    const QFontMetrics metrics(fontFor(TextRole::BodyMedium));
    drawWords(cell.painter, cell.text, name, TextRole::BodyMedium, cell.theme.text);
    const QString note = cell.index.data(EditCell::NoteRole).toString();
    const int used = metrics.horizontalAdvance(name) + 10;
    if (note.isEmpty() || used + 24 >= cell.text.width())
        return;
    const QRect room = cell.text.adjusted(used, 0, 0, 0);
    if (!cell.is(EditCell::WarningRole)) {
        drawWords(cell.painter, room, note, TextRole::Caption, cell.theme.text2);
        return;
    }
    // At the end, with its mark, so that such rows are found at a glance.
    const int mark = scaled(glyph);
    // A rounded width may be too little for itself.
    const int words = QFontMetrics(fontFor(TextRole::Caption)).horizontalAdvance(note) + 1;
    const int width = std::min(words, room.width() - mark - 5);
    const QRect end(room.right() + 1 - width, room.y(), width, room.height());
    drawWords(cell.painter, end, note, TextRole::Caption, cell.theme.text);
    drawIcon(cell.painter, {end.x() - mark - 5, end.y(), mark, end.height()}, "warning"_L1, mark,
             cell.theme.text2);
}

void EditDelegate::paintPenalty(const Cell &cell) const
{
    const Theme &theme = cell.theme;
    QPainter &painter = cell.painter;
    const QRect field = fieldIn(cell.rect);
    const bool isOpen = cell.index.flags() & Qt::ItemIsEditable;
    const bool isWrong = cell.is(EditCell::WrongRole);
    stylepaint::box(painter, field, 5, isOpen ? theme.surface : theme.window,
                    isWrong      ? theme.danger
                        : isOpen ? theme.border
                                 : theme.line,
                    isWrong);
    const bool isNone = cell.words().isEmpty();
    const QRect number = field.adjusted(7, 0, -scaled(20) - 1, 0);
    drawWords(painter, number, isNone ? noValue() : cell.words(),
              cell.is(EditCell::ChangedRole) ? TextRole::BodyStrong : TextRole::Body,
              !isOpen      ? theme.disabled
                  : isNone ? theme.text3
                           : theme.text,
              Qt::AlignRight);
    if (isOpen)
        PenaltyEdit::paintCarets(painter, field, theme);
    if (cell.isCurrent)
        drawRing(painter, field, theme.focus);
    if (cell.is(EditCell::MergedRole)) {
        const QPoint top(field.left() - 16, cell.rect.top());
        paintCorner(painter, {top, top + QPoint(corner, 0), top + QPoint(0, corner)}, theme.accent);
    }
}

void EditDelegate::paintChange(const Cell &cell) const
{
    const auto outcome = cell.index.data(EditCell::OutcomeRole).value<Outcome>();
    if (outcome == Outcome::Pending)
        stylepaint::dottedBox(cell.painter, cell.rect.adjusted(4, 3, -2, -4), 3, Qt::transparent,
                              cell.theme.text2);
    if (outcome == Outcome::Failed) {
        const QPoint top(cell.rect.right() + 1, cell.rect.top());
        paintCorner(cell.painter, {top, top - QPoint(corner, 0), top + QPoint(0, corner)},
                    cell.theme.danger);
    }
    const QString after = cell.words();
    const QVariant before = cell.index.data(EditCell::BeforeRole);
    drawWords(cell.painter, cell.text, after, TextRole::Body, cell.theme.text, Qt::AlignRight);
    if (!before.isValid())
        return;
    const int width = QFontMetrics(fontFor(TextRole::Body)).horizontalAdvance(u' ' + after);
    //: Before a value: what it was, an arrow.
    drawWords(cell.painter, cell.text.adjusted(0, 0, -width, 0), tr("%1 →").arg(before.toString()),
              TextRole::Body, cell.theme.text2, Qt::AlignRight);
}

void EditDelegate::paintOutcome(const Cell &cell) const
{
    const auto outcome = cell.index.data(EditCell::OutcomeRole).value<Outcome>();
    const Mark mark = markOf(outcome, cell.theme);
    const QRect room = cell.text.adjusted(outcomeIndent, 0, 0, 0);
    const int size = scaled(glyph);
    if (!mark.icon.isEmpty())
        drawIcon(cell.painter, {room.x(), room.y(), size, room.height()}, mark.icon, size,
                 mark.colour);
    const bool isQuiet = outcome == Outcome::Done || outcome == Outcome::Nothing;
    drawWords(cell.painter, room.adjusted(size + 8, 0, 0, 0), cell.words(), TextRole::Body,
              isQuiet ? cell.theme.text2 : cell.theme.text);
}

void EditDelegate::paintAction(const Cell &cell) const
{
    const QString words = cell.words();
    if (words.isEmpty())
        return;
    const int width = QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(words) + 2 * 9;
    const int height = scaled(24);
    const QRect box(cell.rect.right() + 1 - edgePad - width,
                    cell.rect.y() + (cell.rect.height() - 1 - height) / 2, width, height);
    stylepaint::box(cell.painter, box, 5, cell.theme.surface, cell.theme.lineStrong);
    drawWords(cell.painter, box, words, TextRole::BodyMedium, cell.theme.text, Qt::AlignHCenter);
    if (cell.isCurrent)
        drawRing(cell.painter, box, cell.theme.focus);
}

QWidget *EditDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    auto *editor = new PenaltyEdit(parent);
    editor->setObjectName(u"penaltyEditor"_s);
    editor->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    editor->setText(index.data(Qt::EditRole).toString());
    editor->setProperty(EditTable::textBefore, editor->text());
    editor->selectAll();
    // At once: the foot tells what would be saved, and nothing typed waits for a key to be kept.
    connect(editor, &QLineEdit::textEdited, &m_table,
            [&table = m_table, editor] { table.keepTyped(editor); });
    return editor;
}

void EditDelegate::setEditorData(QWidget *, const QModelIndex &) const
{
    // What comes from elsewhere meanwhile does not overwrite what is being typed.
}

void EditDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                const QModelIndex &index) const
{
    auto *field = static_cast<PenaltyEdit *>(editor);
    if (field->text() != index.data(Qt::EditRole).toString() && field->isModified())
        model->setData(index, field->text(), Qt::EditRole);
    field->setWrong(index.data(EditCell::WrongRole).toBool());
}

void EditDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const
{
    editor->setGeometry(fieldIn(option.rect));
}

bool EditDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString words = index.data(Qt::ToolTipRole).toString();
    const QString note = index.data(EditCell::NoteRole).toString();
    if (!note.isEmpty() && words == index.data().toString())
        words += u'\n' + note;
    const bool isCut = QFontMetrics(fontFor(TextRole::BodyMedium))
                           .horizontalAdvance(index.data().toString() + note)
        > textIn(option.rect, index.column()).width() - 20;
    if (words.isEmpty() && isCut)
        words = index.data().toString();
    const bool isOwnWord = words == index.data().toString() && !isCut;
    QToolTip::showText(event->globalPos(), isOwnWord ? QString() : words, view);
    return true;
}

} // namespace vigie::ui
