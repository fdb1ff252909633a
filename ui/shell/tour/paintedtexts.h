// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace vigie::ui {

//! The texts that one widget paints itself, its children left out.
[[nodiscard]] QStringList paintedTexts(QWidget *widget);

} // namespace vigie::ui
