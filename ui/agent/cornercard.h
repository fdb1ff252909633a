// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/popuppanel.h"

#include <QStringList>

class QVBoxLayout;

namespace vigie::ui {

class Button;
class Glyph;
class TextLine;
struct Theme;

//! Something to know at the window's corner, with what can be done about it. Takes no focus and
//! stays until it is answered or closed.
class CornerCard : public PopupPanel
{
    Q_OBJECT
public:
    CornerCard(QLatin1StringView icon, QColor Theme::*colour, QWidget *owner);

    //! \a kind is a caption over \a title; one line each of \a facts, empty ones left out.
    void setWords(const QString &kind, const QString &title, const QStringList &facts);
    QString words() const; //!< All of it, for screen readers.
    Button *primary() const { return m_primary; }
    Button *secondary() const { return m_secondary; }
    void open(); //!< Announces itself when it was not open with these words.

Q_SIGNALS:
    void dismissed(); //!< By its cross or Esc.

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static constexpr int mostFacts = 3;

    QVBoxLayout *m_texts;
    TextLine *m_kind;
    TextLine *m_title;
    QList<TextLine *> m_facts;
    Button *m_primary;
    Button *m_secondary;
    QString m_announced;
};

} // namespace vigie::ui
