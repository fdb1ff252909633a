// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/intent.h"

#include <QWidget>

#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

class Button;
class InkLabel;

//! At the end of a row: whether the server has what is shown, is being asked, or did not confirm.
class WishNote : public QWidget
{
    Q_OBJECT
public:
    WishNote(center::Desk &desk, QWidget *parent = nullptr);

    void follow(center::IntentId wish); //!< Until it has ended well, or another is followed.
    bool isAsking() const { return m_state == State::Asking; }
    bool hasFailed() const { return m_state == State::Failed; }
    void setKnown(bool isKnown); //!< Nothing is under way: the server has told, or not yet.
    QString text() const; //!< As shown.

Q_SIGNALS:
    void changed(); //!< Asking, failed, or settled.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    enum class State { Unknown, OnServer, Asking, Failed, Elsewhere };

    void hear(const center::Intent &wish);
    void show(State state);
    void retranslate();

    center::Desk &m_desk;
    InkLabel *m_text;
    Button *m_retry;
    State m_state = State::Unknown;
    std::optional<center::IntentId> m_wish;
    bool m_wasLinkDown = false;
};

} // namespace vigie::ui
