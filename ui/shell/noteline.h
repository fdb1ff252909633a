// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class InkLabel;
struct Theme;

//! A glyph and one sentence beside it: what went wrong, or what is so.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    enum class Kind {
        Error, //!< Octagon, danger words.
        Secure, //!< Lock in the ready colour.
        Open, //!< No encryption.
        Fine, //!< Check.
        Plain
    };
    explicit NoteLine(QWidget *parent = nullptr);

    //! An empty text hides the line.
    void setNote(Kind kind, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Plain;
    InkLabel *m_text;
    InkLabel *m_errorText;
};

} // namespace vigie::ui
