// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"

#include <QScrollArea>
#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace vigie {
class Clock;
}

namespace vigie::ui {

class Button;
class TextRow;
class Words;

//! What was written with one person, by day, the newest at the foot.
//!
//! It stays at the foot while the person is there, and keeps its place while they read above.
class Thread : public QScrollArea
{
    Q_OBJECT
public:
    static constexpr qsizetype shownAtFirst = 200; //!< Older ones are asked for.

    explicit Thread(const Clock &clock, QWidget *parent = nullptr);

    void show(const center::Conversation &conversation);
    void setObstacle(const QString &reason); //!< Why nothing can be sent now.
    int rowCount() const { return int(m_rows.size()); }

Q_SIGNALS:
    void retryRequested(quint32 id);
    void discardRequested(quint32 id);
    void historyRequested();
    void olderRequested(); //!< More is wanted on screen: show() again.
    void linkActivated(const QString &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Place
    {
        quint32 id = 0;
        QDate day{};
        bool operator==(const Place &) const = default;
    };

    void showTop(const center::Conversation &conversation);
    void rebuild(const std::vector<Place> &wanted);
    void add(const Place &place, const QDate &dayBefore);
    void refresh(const center::Conversation &conversation);

    const Clock &m_clock;
    QWidget *m_content;
    QVBoxLayout *m_column;
    QWidget *m_topLine; //!< Gone when it has nothing to say.
    Words *m_top;
    Button *m_more;
    QString m_username{};
    std::vector<Place> m_places{};
    std::vector<TextRow *> m_rows{};
    QString m_obstacle{};
    qsizetype m_limit = shownAtFirst;
    bool m_isAtFoot = true;
    bool m_asksHistory = false; //!< The button above asks the server again.
};

} // namespace vigie::ui
