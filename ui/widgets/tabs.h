// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholds.h"
#include "ui/widgets/accessibleitems.h"

#include <QWidget>

#include <vector>

namespace vigie::ui {

//! The row of tabs of a place, 36 high, with counts. One tab stop; arrows, Home and End move.
//!
//! Ctrl+Tab and Ctrl+Shift+Tab work from anywhere in the window. Each tab keeps the width of its
//! name in SemiBold, so nothing shifts when another becomes active. Those that find no room stand
//! in a menu behind "More", which carries the name of the active one when it is among them.
class Tabs : public QWidget, public AccessibleItems
{
    Q_OBJECT
public:
    explicit Tabs(QWidget *parent = nullptr);

    int addTab(const QString &text, QLatin1StringView icon = {});
    void insertTab(int index, const QString &text, QLatin1StringView icon = {});
    void removeTab(int index); //!< If it was the active one, its left neighbour becomes active.
    void setClosable(int index, bool isClosable); //!< A cross, the middle button, closeCurrent().
    //! Of another kind than the tabs without this: a line stands between the two kinds.
    void setSeparated(int index, bool isSeparated);
    void setText(int index, const QString &text);
    //! Negative: no count. Takes room at the tab's end.
    void setCount(int index, int count, center::Level level = center::Level::None);
    void setStale(bool stale); //!< Counts lose their colour.
    void setRuled(bool isRuled); //!< A line beneath, as it is; not where a bar around has one.
    int count() const { return int(m_tabs.size()); }
    int current() const { return m_current; }
    void setCurrent(int index);
    void closeCurrent(); //!< As its cross does, if it has one.
    QRect tabRect(int index) const; //!< Empty: it stands behind "More".
    QRect moreRect() const; //!< Empty: all have room.
    QString tabText(int index) const { return m_tabs[size_t(index)].text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

Q_SIGNALS:
    void currentChanged(int index);
    void closeRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    struct Tab
    {
        QString text{};
        QLatin1StringView icon{};
        int count = -1;
        center::Level level = center::Level::None;
        bool isClosable = false;
        bool isSeparated = false;
        QRect place{};
    };
    void arrange();
    bool hasLineBefore(int index) const;
    int widthOf(const Tab &tab) const;
    int widthOfMore() const;
    QString moreText() const;
    int indexAt(const QPoint &pos) const;
    QRect crossRect(int index) const;
    void openMore();
    void requestClose(int index);
    void paintTab(QPainter &painter, int index) const;
    void paintMore(QPainter &painter) const;

    int itemCount() const override { return count(); }
    QString itemName(int index) const override;
    QRect itemPlace(int index) const override { return tabRect(index); }
    bool isItemCurrent(int index) const override { return index == m_current; }
    void chooseItem(int index) override { setCurrent(index); }
    QAccessible::Role itemRole() const override { return QAccessible::PageTab; }
    QAccessible::Role role() const override { return QAccessible::PageTabList; }

    std::vector<Tab> m_tabs;
    int m_current = -1;
    int m_hovered = -1;
    int m_shown = 0; //!< How many have room.
    QRect m_more{};
    bool m_stale = false;
    bool m_isRuled = true;
};

} // namespace vigie::ui
