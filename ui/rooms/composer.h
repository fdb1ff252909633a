// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTime>
#include <QWidget>

class QPlainTextEdit;

namespace vigie::ui {

class Button;
class Words;

//! Where a text is typed: Return sends it, Shift+Return begins a line.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    void setPeer(const QString &name);
    QString text() const;
    void setText(const QString &text); //!< Emits nothing.
    void setObstacle(const QString &reason); //!< Why nothing can be sent now; typing goes on.
    void setSavedAt(const QTime &time); //!< Invalid: what is typed is not on the disk yet.

Q_SIGNALS:
    void textEdited(const QString &text);
    void sendRequested(const QString &text);
    void escaped(); //!< Esc was pressed.
    void left(); //!< The focus went: what is typed goes to the disk now.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void submit();

    QPlainTextEdit *m_edit;
    Words *m_saved;
    Button *m_send;
    QString m_peer{};
    QString m_obstacle{};
    QTime m_savedAt{};
};

} // namespace vigie::ui
