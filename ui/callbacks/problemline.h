// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class Button;
class Words;

//! An octagon and one sentence that says what to do; with Retry where a wish was not confirmed.
class ProblemLine : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemLine(QWidget *parent = nullptr);

    void setSentence(const QString &sentence); //!< Empty hides the line. Told to screen readers.
    QString sentence() const;
    void setRetry(const QString &name); //!< What a screen reader calls the button; empty: none.
    Button *retryButton() const { return m_retry; }

Q_SIGNALS:
    void retryRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Words *m_words;
    Button *m_retry;
};

} // namespace vigie::ui
