// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/authoritiesfield.h"

#include "net/authorities.h"
#include "ui/widgets/trustwords.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace vigie::ui {

AuthoritiesField::AuthoritiesField(const QString &label, QWidget *parent) : Field(label, parent)
{
    edit()->setObjectName(u"authorities"_s);
    connect(this, &Field::trailingTriggered, this, &AuthoritiesField::choose);
    retranslate();
}

QString AuthoritiesField::file() const
{
    const QString typed = text().trimmed();
    return typed.startsWith("~/"_L1) ? QDir::homePath() + typed.mid(1) : typed;
}

QString AuthoritiesField::fault() const
{
    const QString name = file();
    if (name.isEmpty())
        return {};
    if (!QDir::isAbsolutePath(name))
        return tr("Write the whole path of the file, as /etc/ssl/company.pem.");
    return authoritiesSentence(name, net::nameOf(net::readAuthorities(name).problem));
}

bool AuthoritiesField::check()
{
    const QString sentence = fault();
    if (sentence.isEmpty())
        return true;
    setError(sentence);
    edit()->setFocus();
    return false;
}

void AuthoritiesField::choose()
{
    auto *dialog
        = new QFileDialog(window(), tr("File of authorities"), QFileInfo(file()).absolutePath(),
                          tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &name) {
        clearError();
        setText(name);
        check();
        Q_EMIT fileChosen();
    });
    dialog->open();
}

void AuthoritiesField::retranslate()
{
    setPlaceholder(tr("none"));
    setTrailingAction("file-text"_L1, tr("Choose a file of authorities"));
}

void AuthoritiesField::changeEvent(QEvent *event)
{
    Field::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
