// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QHBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;

//! A label of 188, controls, and at the right what became of them.
class SettingsRow : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsRow(QWidget *parent = nullptr);

    void setLabel(const QString &label, const QString &second = {});
    void setHint(const QString &hint); //!< Beside the controls.
    void addControl(QWidget *control);
    void setEnd(QWidget *end);
    //! Why the row cannot be changed ("set by your administrator"); empty: it can.
    void setLock(const QString &reason);
    void setError(const QString &sentence); //!< Under the controls; empty: none.
    QString words() const; //!< All that a person may look for.
    void setMarked(bool isMarked); //!< Found by the search.

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit(); //!< The labels' column, by the size of the text.

    QWidget *m_words = nullptr;
    InkLabel *m_label;
    InkLabel *m_second;
    QHBoxLayout *m_controls;
    InkLabel *m_hint;
    InkLabel *m_lock;
    InkLabel *m_error;
    QHBoxLayout *m_row;
    bool m_isMarked = false;
};

} // namespace vigie::ui
