// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "ui/widgets/statevisual.h"

#include <QAbstractButton>
#include <QColor>

#include <optional>

namespace vigie::ui {

//! The agent's own state in the header: solid block, word, timer, caret. A click asks for its menu.
class StateButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit StateButton(const Clock &clock, QWidget *parent = nullptr);

    //! `label` replaces the state's own word (a pause reason); empty keeps it.
    void setState(center::ShownState state, const QString &label, std::optional<Instant> since);
    center::ShownState state() const { return m_state; }
    //! Whether a person may take back what is asked for.
    enum class Recall { Possible, Impossible };
    //! A state asked for and not confirmed, or queued behind a call: "then Lunch"; empty: none. It
    //! has a × when it can be recalled.
    void setNext(const QString &words, Recall recall = Recall::Possible);
    bool isRecallable() const { return !m_next.isEmpty() && m_recall == Recall::Possible; }
    //! When a state with a limit ends: a ring around its glyph empties until then, and words say
    //! how long is left, or how long it is over.
    void setEnd(std::optional<Instant> end);
    //! What the site chose for a pause reason, beside the block; invalid: none.
    void setStripe(const QColor &colour);
    //! Link lost since that instant: "?" block, "ACD Call?" and the age for the timer.
    void setStaleSince(std::optional<Instant> since);
    void setReserved(const QStringList &labels); //!< Words it must have room for without moving.
    QString limitWords() const; //!< Under the label, when nothing else stands there.
    QString shownText() const; //!< Word and timer as painted, for tests and screen readers.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

public Q_SLOTS:
    void tick();

Q_SIGNALS:
    void cancelNextRequested(); //!< The × of "then Lunch"; also Delete.

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString label() const;
    QString timer() const;
    QRect nextRect() const;
    bool isOver() const;
    void refresh();
    void paintNext(QPainter &painter) const;
    void paintLimit(QPainter &painter) const;
    void paintRing(QPainter &painter) const;

    const Clock &m_clock;
    center::ShownState m_state{};
    QString m_label{};
    std::optional<Instant> m_since{};
    std::optional<Instant> m_staleSince{};
    std::optional<Instant> m_end{};
    QColor m_stripe{};
    QString m_next{};
    Recall m_recall = Recall::Possible;
    QStringList m_reserved{};
    QString m_shownTimer{};
};

} // namespace vigie::ui
