// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/connectionmark.h"

#include <QList>

namespace vigie::ui {

//! The line of 24 at the window's foot: link and age at the left, keys and clock at the right.
class StatusBar : public QWidget
{
    Q_OBJECT
public:
    struct KeyHint
    {
        QString key{};
        QString text{};
        bool held = false;
        bool operator==(const KeyHint &) const = default;
    };
    explicit StatusBar(QWidget *parent = nullptr);

    void setLink(LinkMark mark, const QString &text); //!< Down shows plugs and a stronger word.
    void setAge(const QString &text); //!< "last event 0 s ago".
    void setKeys(const QList<KeyHint> &keys); //!< Those of this view; the first ones go when
                                              //!< narrow, and those without a key.
    void setTime(const QString &text); //!< HH:mm.
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();

    LinkMark m_mark = LinkMark::Live;
    QString m_link{};
    QString m_age{};
    QList<KeyHint> m_keys{};
    QString m_time{};
};

} // namespace vigie::ui
