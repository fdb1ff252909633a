// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace vigie::ui {

class Button;
class TextLine;

//! "Hold not confirmed", with Retry: what is shown beside a control that the server did not follow.
class FailureNote : public QWidget
{
    Q_OBJECT
public:
    explicit FailureNote(QWidget *parent = nullptr);

    void setSentence(const QString &sentence); //!< Empty hides the note.
    void setCompact(bool isCompact); //!< Retry alone; the sentence is in its tooltip.
    QString sentence() const; //!< Empty while hidden.
    Button *retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QHBoxLayout *m_row;
    QString m_sentence;
    TextLine *m_text;
    Button *m_retry;
    bool m_isCompact = false;
};

} // namespace vigie::ui
