// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

struct Theme;

enum class LinkMark {
    Live, //!< Disc.
    Late, //!< Ring.
    Down //!< Broken ring.
};

//! Paints the mark, 10 px, centred in `box`.
void paintLinkMark(QPainter &painter, const QRect &box, LinkMark mark, const Theme &theme);

//! The state of the link: a shape and a word.
class ConnectionMark : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionMark(QWidget *parent = nullptr);
    void setMark(LinkMark mark, const QString &word);
    LinkMark mark() const { return m_mark; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LinkMark m_mark = LinkMark::Live;
    QString m_word{};
};

} // namespace vigie::ui
