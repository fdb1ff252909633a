// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QWidget>

namespace vigie::ui {

//! The headings of the settings, one below the other; one tab stop, arrows move.
class SettingsNav : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsNav(QWidget *parent = nullptr);

    int add(QLatin1StringView icon); //!< Its number.
    void setText(int entry, const QString &text);
    void setFound(int entry, bool isFound); //!< Those that are not found are not shown.
    void setCurrent(int entry); //!< Emits nothing.
    QRect entryRect(int entry) const; //!< Empty while it is not shown.
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Entry
    {
        QLatin1StringView icon{};
        QString text{};
        bool isFound = true;
    };
    int rowHeight() const;
    void step(int by);

    QList<Entry> m_entries;
    int m_current = 0;
};

} // namespace vigie::ui
