// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menupanel.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    int entryHeight()
    {
        return scaled(28);
    }
    constexpr int separatorHeight = 9;
    constexpr int pad = 12;

} // namespace

//! The painted entries; the panel around it is only frame and place.
class MenuPanel::List : public QWidget
{
public:
    explicit List(MenuPanel *panel) : QWidget(panel->content()), m_panel(panel)
    {
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    struct Row
    {
        Entry entry{};
        bool separator = false;
    };
    std::vector<Row> rows{};

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Body));
        int width = 0;
        for (const Row &row : rows) {
            int wanted = 2 * pad + 24 + metrics.horizontalAdvance(row.entry.text);
            if (!row.entry.key.isEmpty())
                wanted += 24 + keyCapSize(row.entry.key).width();
            if (row.entry.checked)
                wanted += 24;
            width = qMax(width, wanted);
        }
        return {qMax(180, width), topOf(rows.size()) + 4};
    }

    void select(int row)
    {
        m_current = row;
        update();
    }

    void selectChecked()
    {
        int first = -1;
        for (int i = 0; i < int(rows.size()); ++i) {
            if (rows[size_t(i)].separator)
                continue;
            if (first < 0 || rows[size_t(i)].entry.checked)
                first = i;
            if (rows[size_t(i)].entry.checked)
                break;
        }
        select(first);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < int(rows.size()); ++i)
            paintRow(painter, i);
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        const int row = rowAt(event->position().toPoint().y());
        if (row != m_current && row >= 0)
            select(row);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int row = rowAt(event->position().toPoint().y());
        if (row >= 0)
            trigger(row);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Up:
            return step(-1);
        case Qt::Key_Down:
            return step(1);
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            if (m_current >= 0)
                trigger(m_current);
            return;
        default: // A first letter, or not ours (Esc closes the panel).
            if (!jumpTo(event->text()))
                QWidget::keyPressEvent(event);
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            const int row = rowAt(help->pos().y());
            QToolTip::showText(help->globalPos(),
                               row < 0 ? QString() : rows[size_t(row)].entry.obstacle, this);
            return true;
        }
        return QWidget::event(event);
    }

private:
    int topOf(size_t row) const
    {
        int top = 4;
        for (size_t i = 0; i < row; ++i)
            top += rows[i].separator ? separatorHeight : entryHeight();
        return top;
    }

    int rowAt(int y) const
    {
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].separator && y >= topOf(i) && y < topOf(i) + entryHeight())
                return int(i);
        }
        return -1;
    }

    void step(int by)
    {
        const int count = int(rows.size());
        for (int i = 0, row = m_current; i < count; ++i) {
            row = (row + by + count) % count;
            if (!rows[size_t(row)].separator)
                return select(row);
        }
    }

    bool jumpTo(const QString &letter)
    {
        const int count = int(rows.size());
        for (int i = 1; i <= count && !letter.trimmed().isEmpty(); ++i) {
            const int row = (m_current + i) % count;
            if (rows[size_t(row)].entry.text.startsWith(letter, Qt::CaseInsensitive)) {
                select(row);
                return true;
            }
        }
        return false;
    }

    void trigger(int row)
    {
        const Entry &entry = rows[size_t(row)].entry;
        if (!entry.obstacle.isEmpty()) {
            QToolTip::showText(mapToGlobal(QPoint(pad, topOf(size_t(row)) + entryHeight())),
                               entry.obstacle, this);
            return;
        }
        const int id = entry.id;
        m_panel->closePanel();
        Q_EMIT m_panel->triggered(id);
    }

    void paintRow(QPainter &painter, int index) const
    {
        const Theme &theme = themeOf(this);
        const Row &row = rows[size_t(index)];
        const int top = topOf(size_t(index));
        if (row.separator) {
            painter.fillRect(0, top + separatorHeight / 2, width(), 1, theme.line);
            return;
        }
        const Entry &entry = row.entry;
        const bool possible = entry.obstacle.isEmpty();
        const QRect box(0, top, width(), entryHeight());
        if (index == m_current) {
            painter.fillRect(box, possible ? theme.select : theme.hover);
            painter.fillRect(0, top, 3, entryHeight(), possible ? theme.accent : theme.lineStrong);
        }
        drawIcon(painter, QRect(pad, top, 16, entryHeight()), entry.icon, 16,
                 possible ? theme.*entry.colour : theme.disabled);
        painter.setFont(fontFor(entry.checked ? TextRole::BodyMedium : TextRole::Body));
        painter.setPen(possible ? theme.text : theme.disabled);
        painter.drawText(box.adjusted(pad + 24, 0, -pad, 0), Qt::AlignVCenter, entry.text);
        int right = width() - pad;
        if (!entry.key.isEmpty()) {
            QRect cap({}, keyCapSize(entry.key));
            cap.moveTopRight(QPoint(right - 1, top + (entryHeight() - cap.height()) / 2));
            paintKeyCap(painter, cap, entry.key, theme.text2, theme.lineStrong);
            right = cap.left() - 8;
        }
        if (entry.checked)
            drawIcon(painter, QRect(right - 16, top, 16, entryHeight()), "check"_L1, 16,
                     theme.accent);
    }

    MenuPanel *m_panel;
    int m_current = -1;
};

MenuPanel::MenuPanel(QWidget *owner) : PopupPanel(owner), m_list(new List(this))
{
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(1, 0, 1, 0);
    column->addWidget(m_list);
    setFocusProxy(m_list);
    setAccessibleName(tr("Menu"));
    m_list->setAccessibleName(tr("Choices", "of a menu"));
}

void MenuPanel::clear()
{
    m_list->rows.clear();
    m_list->select(-1);
}

void MenuPanel::addEntry(const Entry &entry)
{
    m_list->rows.push_back({entry});
    m_list->selectChecked();
    m_list->updateGeometry();
}

void MenuPanel::addSeparator()
{
    m_list->rows.push_back({{}, true});
    m_list->updateGeometry();
}

int MenuPanel::count() const
{
    int entries = 0;
    for (const List::Row &row : m_list->rows)
        entries += row.separator ? 0 : 1;
    return entries;
}

} // namespace vigie::ui
