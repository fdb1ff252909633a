// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pane.h"

#include <QLatin1StringView>
#include <QList>

#include <functional>
#include <vector>

class QHBoxLayout;

namespace vigie::ui {

class Button;
class Chip;
class Field;
class FilterChip;
class Segments;
class ViewBook;
class ViewMenu;
class Words;

//! The tool bar of a view of the floor: saved views, what narrows it, tools, a window of its own.
//!
//! What does not fit goes into a menu at its end, the least needed first. A filter that narrows
//! stays.
class FloorBar final : public Pane
{
    Q_OBJECT
public:
    //! What stands in the menu for something that did not fit.
    struct Entry
    {
        QLatin1StringView icon{};
        QString text{};
        QString obstacle{};
        bool isChecked = false;
        std::function<void()> choose{};
    };
    using Entries = std::function<QList<Entry>()>;

    //! \a key: of object names, "queues". \a firstView: "All queues". \a search: "Filter queues".
    FloorBar(ViewBook &book, const QString &key, const QString &firstView, const QString &search,
             QWidget *parent);

    ViewMenu *views() const { return m_views; }
    Field *search() const { return m_search; }
    void addFilter(QWidget *widget);
    void addTool(QWidget *tool); //!< In order, before the menu and the own window.
    void setCount(const QString &text);
    void setDetached(bool isDetached);
    bool isNarrow() const { return m_isNarrow; }

    //! It may go from the bar, and before those that are named later. \a isNeeded: not now.
    void letGo(QWidget *widget, Entries entries, std::function<bool()> isNeeded = {});
    void letGo(Button *tool);
    void letGo(Chip *filter); //!< One that is on or off.
    void letGo(FilterChip *filter);

Q_SIGNALS:
    void widthChanged(bool isNarrow, bool isTight); //!< Tight: no room for all words.
    void detachRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part
    {
        QWidget *widget = nullptr;
        Entries entries{};
        std::function<bool()> isNeeded{};
        bool isOut = false;
    };
    void fold();
    void openMenu();

    ViewMenu *m_views;
    Field *m_search;
    Words *m_count;
    Button *m_more;
    Button *m_detach;
    QHBoxLayout *m_row;
    int m_filters = 0; //!< How many.
    std::vector<Part> m_parts{};
    bool m_isNarrow = false;
};

} // namespace vigie::ui
