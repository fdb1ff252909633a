// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessibleitems.h"

#include <QWidget>

#include <vector>

namespace vigie::ui {

//! Navigation between places: 64 wide at the left of the window, Ctrl+1 to Ctrl+6.
class Rail : public QWidget, public AccessibleItems
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    //! Places stand on top in the order added; foot entries (Alerts, Settings) at the bottom.
    int addPlace(QLatin1StringView icon, const QString &text);
    int addFoot(QLatin1StringView icon, const QString &text);
    void setText(int index, const QString &text);
    void setShown(int index, bool isShown); //!< A place that one may not use is absent.
    bool isShown(int index) const { return !m_entries[size_t(index)].hidden; }
    void setAlarms(int index, int count); //!< Red count, 0 hides it.
    void setStale(bool stale); //!< Counts lose their colour.
    int current() const { return m_current; }
    void setCurrent(int index);
    QRect entryRect(int index) const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void placeRequested(int index); //!< Also for the current one.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QLatin1StringView icon{};
        QString text{};
        int alarms = 0;
        bool foot = false;
        bool hidden = false;
    };
    int add(Entry entry);
    void fit();
    int indexAt(const QPoint &pos) const;
    int neighbour(int index, int step) const; //!< The next one shown, or the same.
    void paintEntry(QPainter &painter, int index) const;
    void choose(int index);

    int itemCount() const override { return int(m_entries.size()); }
    QString itemName(int index) const override;
    QRect itemPlace(int index) const override { return entryRect(index); }
    bool isItemCurrent(int index) const override { return index == m_current; }
    void chooseItem(int index) override { choose(index); }
    QAccessible::Role itemRole() const override { return QAccessible::PushButton; }
    QAccessible::Role role() const override { return QAccessible::ToolBar; }

    std::vector<Entry> m_entries;
    int m_width = 0;
    int m_current = -1;
    int m_hovered = -1;
    int m_focused = 0; //!< Entry that arrows move and Space chooses.
    bool m_stale = false;
};

} // namespace vigie::ui
