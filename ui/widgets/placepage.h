// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/thresholds.h"
#include "ui/widgets/statusbar.h"

#include <QLatin1StringView>
#include <QList>
#include <QWidget>

namespace vigie::ui {

//! One page of a place, behind a tab of its own.
//!
//! A page outlives a change of the language: it words itself anew and keeps what was typed.
class PlacePage : public QWidget
{
    Q_OBJECT
public:
    //! Where its tab stands: in this order from the left, among equals in order of coming.
    enum class Rank {
        Floor, //!< Queues and the agents of one's group.
        Work, //!< Callbacks, messages, rooms.
        Application, //!< A third-party page of a call: comes and goes.
        People, //!< Contacts, history, customer: behind a line.
    };

    explicit PlacePage(Rank rank, QWidget *parent = nullptr);

    Rank rank() const { return m_rank; }
    virtual QString title() const = 0; //!< Translated; the tab's text.
    virtual QLatin1StringView icon() const { return {}; }
    virtual bool isClosable() const { return false; }

    //! What asks for a person on this page; negative: no count on the tab.
    int count() const { return m_count; }
    center::Level level() const { return m_level; }

    virtual QList<StatusBar::KeyHint> keyHints() const { return {}; } //!< While it is in front.
    virtual void setNarrow(bool isNarrow); //!< The place is less than 1136 wide.
    virtual void setStale(bool isStale); //!< The link is down: what is shown is old.
    virtual void setCompactRows(bool isCompact); //!< The program's setting for tables.

Q_SIGNALS:
    void titleChanged();
    void countChanged();
    void keyHintsChanged();
    void closeRequested(); //!< By its tab's cross or by itself; whoever made it decides.
    void frontRequested(); //!< It wants to be seen, by the person's own wish.

protected:
    void setCount(int count, center::Level level = center::Level::None);
    void setRank(Rank rank) { m_rank = rank; } //!< Only while no place shows the page.
    void changeEvent(QEvent *event) override; //!< Sends titleChanged() in another language.

private:
    Rank m_rank;
    int m_count = -1;
    center::Level m_level = center::Level::None;
};

} // namespace vigie::ui
