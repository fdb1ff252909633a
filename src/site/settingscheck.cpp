// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/settingscheck.h"

#include "base/logging.h"
#include "site/inientries.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace vigie::site {

namespace {

    //! A file cut off or zeroed by a loss of power is the usual case. QSettings itself is not
    //! asked: it tells of what it read once by a file's name without looking again.
    bool isBroken(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && !readIni(file.readAll());
    }

    bool canBeKept(const QString &file)
    {
        const QFileInfo info(file);
        if (info.exists() && (!info.isFile() || !info.isReadable()))
            return false;
        return QSettings(file, QSettings::IniFormat).isWritable();
    }

} // namespace

SettingsCheck checkSettings(const QString &file)
{
    SettingsCheck check{.file = file};
    if (QFileInfo(file).isFile() && isBroken(file)) {
        const QString now = QDateTime::currentDateTime().toString(u"yyyyMMdd-hhmmss-zzz"_s);
        const QString aside = file + u".broken-"_s + now;
        if (QFile::rename(file, aside)) {
            // As private as the new one: logins stand in it.
            QFile::setPermissions(aside, QFile::ReadOwner | QFile::WriteOwner);
            check.setAside = aside;
            check.state = SettingsCheck::State::Renewed;
        }
        qCWarning(lcSite) << "the settings cannot be read:" << file;
    }
    if (!canBeKept(file)) {
        check.state = SettingsCheck::State::NotKept;
        qCWarning(lcSite) << "no settings can be kept in" << file;
    }
    return check;
}

} // namespace vigie::site
