// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace vigie::ui {

struct Theme;

//! A button in one of the looks of the house.
//!
//! With an obstacle it looks disabled and emits nothing, but keeps the focus and says why in its
//! tooltip, on hover and on keyboard focus alike. While pending it emits only cancelRequested(),
//! and that only if cancellable.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Variant {
        Secondary,
        Primary,
        Ghost,
        Stop,
        Danger //!< Secondary edge, danger words.
    };
    enum class Size {
        Small, //!< 24, in banners and compact rows.
        Normal, //!< 28.
        Big, //!< 36: call actions, sign-in.
        Square //!< 40x40: recording.
    };

    explicit Button(const QString &text, QWidget *parent = nullptr);
    //! Icon only, 28x28; `name` is what a screen reader says and the tooltip.
    Button(QLatin1StringView icon, const QString &name, QWidget *parent = nullptr);

    void setVariant(Variant variant);
    void setSize(Size size);
    void setIconName(QLatin1StringView icon);
    void setKey(const QString &key); //!< A key cap at the end, "F2"; empty removes it.
    void setKeyHeld(bool held); //!< Dashed cap: the typing guard holds the key.
    void setCaret(bool shown); //!< A caret at the end: opens a menu.
    void setInk(QColor Theme::*colour); //!< Colour of words and icon (a banner's button).

    //! Why the action is impossible now; empty: it is possible.
    void setObstacle(const QString &reason);
    const QString &obstacle() const { return m_obstacle; }
    //! Asked, not confirmed: `verb` is the verb in progress ("Calling"); empty ends it.
    void setPending(const QString &verb, bool cancellable = false);
    bool isPending() const { return !m_pendingVerb.isEmpty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Look;
    Look look() const;
    QString shownText() const;
    QLatin1StringView shownIcon() const;
    int iconSize() const;
    int contentWidth() const;
    void applyBlock();
    void paintFrame(QPainter &painter, const QRectF &box, const Look &look) const;
    void paintContent(QPainter &painter, const QRect &box, const Look &look) const;
    void showReason();

    Variant m_variant = Variant::Secondary;
    Size m_size = Size::Normal;
    QLatin1StringView m_icon{};
    QString m_key{};
    QString m_obstacle{};
    QString m_ownToolTip{};
    QString m_pendingVerb{};
    QColor Theme::*m_ink = nullptr;
    QTimer m_reasonTimer;
    bool m_keyHeld = false;
    bool m_caret = false;
    bool m_cancellable = false;
};

} // namespace vigie::ui
