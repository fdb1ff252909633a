// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace vigie::ui {

//! A language that nobody speaks: each text in brackets, its vowels accented, a third longer.
//!
//! What stays plain on screen was never handed to a translator; what does not fit would not fit in
//! another language either.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    static QString pseudo(const QString &text);
};

} // namespace vigie::ui
