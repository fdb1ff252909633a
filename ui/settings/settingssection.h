// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class InkLabel;
class SettingsRow;

//! One heading of the settings with its rows.
//!
//! A subclass makes its rows in the constructor and words them in retranslate(), which it calls at
//! the end of its constructor.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(QLatin1StringView icon, QWidget *parent = nullptr);

    QString title() const;
    QLatin1StringView icon() const { return m_icon; }
    //! The first row that has \a words in it; null: none.
    SettingsRow *rowWith(const QString &words) const;
    bool has(const QString &words) const; //!< In its title or in a row.
    void setRuled(bool isRuled); //!< Another section follows below.

protected:
    virtual void retranslate() = 0;
    void setTitle(const QString &title, const QString &caption = {});
    SettingsRow *addRow(QLatin1StringView name);
    void addWide(QWidget *widget); //!< From edge to edge.
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLatin1StringView m_icon;
    InkLabel *m_title;
    InkLabel *m_caption;
    QBoxLayout *m_column;
    QList<SettingsRow *> m_rows;
    bool m_isRuled = false;
};

} // namespace vigie::ui
