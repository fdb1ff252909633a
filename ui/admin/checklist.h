// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <QStringList>

namespace vigie::ui {

//! Entries to be ticked, in one box; as high as they need, within bounds.
class CheckList : public QListWidget
{
    Q_OBJECT
public:
    explicit CheckList(const QString &name, QWidget *parent = nullptr);

    struct Entry
    {
        QString key{};
        QString text{};
    };
    void setEntries(const QList<Entry> &entries); //!< Ticks stay.
    //! Also of keys that are not offered now: a list that could not be read unticks nothing.
    QStringList ticked() const { return m_ticked; }
    void setTicked(const QStringList &keys);
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); //!< By the person.

private:
    void heed(const QListWidgetItem &item);

    QStringList m_given{};
    QStringList m_ticked{};
    bool m_isFilling = false;
};

} // namespace vigie::ui
