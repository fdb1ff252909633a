// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"

#include <QWidget>

class QLabel;

namespace vigie::ui {

class Button;
class Words;

//! One written text: its time, its words, and of one's own what became of it.
class TextRow : public QWidget
{
    Q_OBJECT
public:
    explicit TextRow(quint32 id, QWidget *parent = nullptr);

    quint32 id() const { return m_id; }
    //! \a isFirst: the first of its writer in a row, who is named then.
    void show(const center::ChatText &text, const center::ChatPeer &peer, bool isFirst,
              bool isLatest);
    void setObstacle(const QString &reason); //!< Why nothing can be sent now.

Q_SIGNALS:
    void retryRequested(quint32 id);
    void discardRequested(quint32 id);
    void linkActivated(const QString &address);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNote(const center::ChatText &text, const center::ChatPeer &peer, bool isLatest);

    const quint32 m_id;
    Words *m_time;
    Words *m_author;
    QLabel *m_text;
    QWidget *m_glyph; //!< Room for the note's icon.
    Words *m_note;
    Button *m_retry;
    Button *m_discard;
    QLatin1StringView m_icon{};
    bool m_isFailure = false;
};

} // namespace vigie::ui
