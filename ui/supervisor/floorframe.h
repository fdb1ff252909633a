// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/floortools.h"
#include "ui/supervisor/viewbook.h"
#include "ui/widgets/placepage.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QStackedLayout;
class QVBoxLayout;

namespace vigie::ui {

class AlarmLine;
class Button;
class ChangesBar;
class DetachedView;
class FloorBar;
class FloorNote;

//! What every view of the floor has, table or grid: the tool bar with filters and saved views, the
//! line of alarms, a window of its own.
//!
//! A subclass says what is looked at and what a filter means; this keeps it as the person has it.
class FloorFrame : public PlacePage
{
    Q_OBJECT
public:
    ~FloorFrame() override;

    QString title() const override { return m_names.title; }
    void detach(); //!< Into a window of its own.
    void bringBack();
    bool isDetached() const;
    //! Shows what \a old does, which is the same view in another language.
    virtual void adopt(FloorFrame &old);

protected:
    struct Names
    {
        QString key{}; //!< In files and object names: "queues".
        QString title{};
        QString firstView{}; //!< "All queues".
        QString search{}; //!< "Filter queues".
    };
    FloorFrame(const FloorParts &parts, const Names &names, QWidget *parent);

    const FloorParts &parts() const { return m_parts; }
    const FloorView &view() const { return m_book.current(); }
    const FloorFilter &filter() const { return m_book.current().filter; }
    QWidget *body() const { return m_body; } //!< What goes into the other window.
    FloorBar *bar() const { return m_bar; }
    AlarmLine *alarms() const { return m_alarms; } //!< Must not push what the pointer rests on.
    void addContent(QWidget *widget); //!< Takes what is left of the height.
    void addBelow(QWidget *widget);
    void addChanges(ChangesBar *changes); //!< To the tools; what comes of changes is said below.
    FloorNote *note() const { return m_note; } //!< Of a view with changes.
    Button *addThresholds(); //!< To the tools.

    void applyView(const FloorView &view); //!< At the end of construction: with view().
    //! Kept, not shown: the person did it, or the subclass shows it.
    void changeView(const std::function<void(FloorView &)> &change);
    void changeFilter(const FloorFilter &filter); //!< By the person.
    virtual void refreshCount();

    virtual QWidget *content() const = 0; //!< Where the keyboard goes from the search.
    virtual void applyLook(const FloorView &view) = 0; //!< All but the filter.
    virtual void applyFilter(const FloorFilter &filter) = 0; //!< To the content and the chips.
    virtual QString countText() const = 0;
    virtual QString failureWords() const { return {}; } //!< Where the cells themselves are marked.
    virtual void takeWidth(bool isNarrow, bool isTight) = 0; //!< Of the bar.

    void changeEvent(QEvent *event) override;

private:
    void connectBar();
    void makeAway();
    void tellEnd(center::BatchId batch);
    void openThresholds();
    void chooseView(const QString &name);
    void writeViews();

    const FloorParts m_parts;
    const Names m_names;
    ViewBook m_book;
    QStackedLayout *m_stack;
    QWidget *m_body;
    QVBoxLayout *m_column;
    FloorBar *m_bar;
    AlarmLine *m_alarms;
    ChangesBar *m_changes = nullptr;
    FloorNote *m_note = nullptr;
    QWidget *m_away = nullptr; //!< Stands in while the page is in a window of its own.
    QPointer<DetachedView> m_window;
    QTimer m_write; //!< A drag changes a width at every pixel: the file follows at the end.
};

} // namespace vigie::ui
