// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyquestion.h"

#include "ui/widgets/field.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;

KeyQuestion::KeyQuestion(const QUrl &server, bool wasRefused, QWidget *window)
    : Dialog(tr("Token of the configuration server"), Width::Small, window)
    , m_key(new Field(tr("Token"), this))
    , m_keep(new QCheckBox(tr("Keep it in this computer's keychain"), this))
{
    setObjectName(u"callbackKeyDialog"_s);
    //: %1 is a server's name.
    setText(wasRefused
                ? tr("%1 did not take the last token. It opens everything there: type it only at a "
                     "computer of your own.")
                      .arg(server.host())
                : tr("%1 asks for the token that the servers share. It opens everything there: "
                     "type it only at a computer of your own.")
                      .arg(server.host()));
    m_key->edit()->setObjectName(u"callbackKey"_s);
    m_key->setPassword(true);
    m_keep->setObjectName(u"keepCallbackKey"_s);
    m_keep->setEnabled(false);
    m_keep->setToolTip(tr("No keychain answers here: the token is forgotten at the end of the "
                          "program."));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_key);
    column->addWidget(m_keep);
    content()->addLayout(column);
    addCancel()->setObjectName(u"cancelCallbackKey"_s);
    addAnswer(tr("Go on"), Button::Variant::Primary, u"giveCallbackKey"_s);
    m_key->edit()->setFocus();
}

void KeyQuestion::setCanKeep(bool can)
{
    m_keep->setEnabled(can);
    m_keep->setChecked(can);
    if (can)
        m_keep->setToolTip({});
}

void KeyQuestion::accept()
{
    const QString key = m_key->text().trimmed();
    if (key.isEmpty()) {
        m_key->setError(tr("Type the token, or cancel."));
        return;
    }
    Q_EMIT given(key, m_keep->isChecked());
    Dialog::accept();
}

} // namespace vigie::ui
