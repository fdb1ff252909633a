// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class Button;
class FailureNote;
class KeyCap;
class TextLine;

//! Under the queues: what was just done, with its undo; or what was not confirmed, with its retry.
class UndoLine : public QWidget
{
    Q_OBJECT
public:
    explicit UndoLine(QWidget *parent = nullptr);

    //! \a sentence holds %1 for \a name, which is set stronger.
    void showDone(const QString &sentence, const QString &name);
    void showFailed(const QString &sentence);
    void showNothing();
    void setKey(const QString &key); //!< Of the undo, for its cap.
    QString text() const; //!< As shown; empty: nothing.
    Button *undoButton() const { return m_undo; }
    Button *retryButton() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void undoRequested();
    void retryRequested();

private:
    TextLine *m_done;
    Button *m_undo;
    KeyCap *m_key;
    FailureNote *m_failed;
};

} // namespace vigie::ui
