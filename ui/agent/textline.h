// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QList>
#include <QString>
#include <QWidget>

namespace vigie::ui {

//! One line of plain text in the scale's roles and the theme's colours; parts may be stronger.
//!
//! Text from the server is never read as markup. What does not fit is elided and told in the
//! tooltip, if the line may shrink at all.
class TextLine : public QWidget
{
    Q_OBJECT
public:
    struct Part
    {
        QString text{};
        TextRole role = TextRole::Body;
        QColor Theme::*colour = &Theme::text;

        bool operator==(const Part &) const = default;
    };

    explicit TextLine(TextRole role, QWidget *parent = nullptr);
    TextLine(TextRole role, QColor Theme::*colour, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setParts(const QList<Part> &parts);
    //! \a sentence with \a name in the place of %1, in SemiBold where the role has one.
    void setSentence(const QString &sentence, const QString &name);
    void setColour(QColor Theme::*colour); //!< Of all parts set from now on and of the present one.
    void setShrinkable(int least); //!< May be elided down to that width; 0: never (the default).
    QString text() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int naturalWidth() const;

    TextRole m_role;
    QColor Theme::*m_colour = &Theme::text;
    QList<Part> m_parts;
    int m_least = 0;
};

} // namespace vigie::ui
