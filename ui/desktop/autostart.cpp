// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/autostart.h"

#include "base/logging.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    //! As the Desktop Entry Specification quotes an argument, and then its escapes of a string.
    QString quoted(QString path)
    {
        for (const QChar c : {u'\\', u'"', u'`', u'$'})
            path.replace(c, QString(u'\\') + c);
        return u'"' + path.replace(u'\\', u"\\\\"_s).replace(u'%', u"%%"_s) + u'"';
    }

} // namespace

Autostart::Autostart(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_file(folder + u"/vigie.desktop"_s)
{
}

QString Autostart::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart"_s;
}

bool Autostart::isOn() const
{
    return QFile::exists(m_file);
}

bool Autostart::set(bool isWanted)
{
    const bool isDone = isWanted ? write() : !isOn() || QFile::remove(m_file);
    Q_EMIT changed();
    return isDone;
}

bool Autostart::write()
{
    QDir().mkpath(m_file.section(u'/', 0, -2));
    QSaveFile file(m_file);
    const QString text = u"[Desktop Entry]\nType=Application\nName=Vigie\nIcon=vigie\n"
                         "Exec=%1 --hidden\nX-GNOME-Autostart-enabled=true\n"_s.arg(
                             quoted(QCoreApplication::applicationFilePath()));
    const QByteArray bytes = text.toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    qCWarning(lcUi) << "Vigie will not start with the session:" << file.errorString();
    return false;
}

} // namespace vigie::ui
