// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "center/queue.h"
#include "center/thresholdrules.h"
#include "center/watcher.h"

#include <QWidget>

#include <optional>

namespace vigie::center {
class ContactCenter;
struct Caller;
}
namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class Button;
struct Theme;

//! What an open row of the queues tells: who waits, in order, and who serves, by penalty.
class QueueDetail final : public QWidget, private center::Watcher
{
    Q_OBJECT
public:
    QueueDetail(const center::ContactCenter &center, models::FrameClock &frames, QWidget *parent);
    ~QueueDetail() override;

    void setQueue(std::optional<QueueId> queue);
    void setThresholds(const center::ThresholdRules &thresholds);
    QSize sizeHint() const override;
    //! Whom it names, for a screen reader and for tests: one line each.
    QStringList callerLines() const;
    QStringList memberLines() const;

Q_SIGNALS:
    void editRequested(); //!< Who serves the queue is to be changed.
    void heightChanged(); //!< It grows with those who come, and keeps its height when they go.

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void callersChanged(center::QueueRow row) override;
    void cleared() override;

    const center::Queue *queue() const;
    std::vector<center::Member> members() const; //!< By penalty, then name.
    int memberColumns() const;
    int neededRows() const;
    void mark();
    void refresh();
    void describe();
    void paintCallers(QPainter &painter, const Theme &theme) const;
    void paintCaller(QPainter &painter, const QRect &line, const center::Caller &caller,
                     const Theme &theme) const;
    void paintMembers(QPainter &painter, const Theme &theme) const;
    void paintMember(QPainter &painter, const QRect &line, const center::Member &member,
                     const Theme &theme) const;

    const center::ContactCenter &m_center;
    models::FrameClock &m_frames;
    center::ThresholdRules m_thresholds{};
    std::optional<QueueId> m_queue{};
    int m_rows = 0; //!< That it has room for.
    Button *m_edit;
    bool m_isMarked = false;
};

} // namespace vigie::ui
