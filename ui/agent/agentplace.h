// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "ui/agent/agentoptions.h"
#include "ui/widgets/statusbar.h"

#include <QList>
#include <QSet>
#include <QWidget>

#include <memory>
#include <vector>

namespace vigie::center {
class Desk;
struct ThresholdRules;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class KeyMap;
class PageBook;
class PlacePage;

//! The agent's place: header, call bars, tabs and docks; what stands right of the rail.
//!
//! It shows the desk's confirmed state and turns clicks into wishes. The banner of a lost link and
//! the status bar belong to the window around it.
class AgentPlace : public QWidget
{
    Q_OBJECT
public:
    AgentPlace(center::Desk &desk, models::FrameClock &clock, KeyMap &keys,
               QWidget *parent = nullptr);
    ~AgentPlace() override;

    //! The least window (1024x700) less rail and status bar: what is wider folds, it never widens
    //! the window.
    QSize minimumSizeHint() const override { return {960, 560}; }
    QList<StatusBar::KeyHint> keyHints() const; //!< Keys of the present view.

    //! A page from elsewhere gets a tab here; it goes with the place, unless it is taken before.
    void addPage(PlacePage *page);
    void removePage(PlacePage *page); //!< Gives it back, without a parent.
    void showPage(PlacePage *page);
    std::vector<PlacePage *> takePages(); //!< All that were added, in order.
    PlacePage *currentPage() const;
    //! Instead of tabs and pages, under the header and the calls; null: these again. It becomes
    //! the place's child until another parent takes it.
    void setFront(QWidget *widget);
    QWidget *front() const; //!< Null: tabs and pages.
    void setCompactRows(bool isCompact);
    void setOptions(const AgentOptions &options);
    void setThresholds(const center::ThresholdRules &rules); //!< Of my queues and of all.
    void setStarredQueues(const QSet<QueueId> &queues); //!< Kept on top of all queues.
    void offerContactSearch(); //!< Somebody answers contactSearchRequested().

Q_SIGNALS:
    void keyHintsChanged();
    void servicesRequested(); //!< The person wants forwards and the like changed.
    void contactSearchRequested(const QString &term); //!< A name was typed in the header.
    void chatRequested(const QString &login, const QString &name); //!< With a colleague.
    //! The person's own limit for a pause reason (by its name); 0: none any more.
    void pauseLimitChosen(const QString &reason, int minutes);
    void starredQueuesChanged(const QSet<vigie::QueueId> &queues); //!< By the person.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();

    class Parts;
    const std::unique_ptr<Parts> m_parts;
};

} // namespace vigie::ui
