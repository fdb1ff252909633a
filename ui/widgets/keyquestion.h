// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/dialog.h"

#include <QUrl>

class QCheckBox;

namespace vigie::ui {

class Field;

//! Asks an administrator for the token of the configuration server.
class KeyQuestion : public Dialog
{
    Q_OBJECT
public:
    KeyQuestion(const QUrl &server, bool wasRefused, QWidget *window);

    void setCanKeep(bool can); //!< A keychain answers.
    void accept() override;

Q_SIGNALS:
    void given(const QString &key, bool isKept);

private:
    Field *m_key;
    QCheckBox *m_keep;
};

} // namespace vigie::ui
