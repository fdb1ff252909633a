// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/supportbundle.h"

#include "base/logring.h"
#include "base/zipwriter.h"
#include "net/masking.h"
#include "net/wirelog.h"
#include "ui/console/framesaver.h"

#include <QAccessible>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSettings>
#include <QSslSocket>
#include <QSysInfo>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using net::WireLog;

namespace {

    constexpr quint64 framesKept = 500;

    QByteArray line(const QString &name, const QString &value)
    {
        return (name + u": "_s + value + u'\n').toUtf8();
    }

    QByteArray versions()
    {
        QByteArray text = line(u"Vigie"_s, QCoreApplication::applicationVersion());
        text += line(u"Qt"_s,
                     u"%1 (built with %2)"_s.arg(QLatin1StringView(qVersion()),
                                                 QLatin1StringView(QT_VERSION_STR)));
        text += line(u"System"_s, QSysInfo::prettyProductName());
        text += line(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
        text += line(u"Processor"_s, QSysInfo::currentCpuArchitecture());
        text += line(u"Platform"_s, QGuiApplication::platformName());
        text += line(u"Desktop"_s,
                     qEnvironmentVariable("XDG_CURRENT_DESKTOP") + u' '
                         + qEnvironmentVariable("XDG_SESSION_TYPE"));
        text += line(u"TLS"_s, QSslSocket::sslLibraryVersionString());
        text += line(u"Locale"_s, QLocale::system().name() + u", used "_s + QLocale().name());
        text += line(u"Accessibility"_s, QAccessible::isActive() ? u"on"_s : u"off"_s);
        const QList<QScreen *> screens = QGuiApplication::screens();
        for (const QScreen *screen : screens)
            text += line(u"Screen"_s,
                         u"%1x%2, %3 dpi, ratio %4"_s.arg(screen->size().width())
                             .arg(screen->size().height())
                             .arg(screen->logicalDotsPerInch())
                             .arg(screen->devicePixelRatio()));
        return text;
    }

    //! What of the settings is about a person, by its key's last part.
    bool isPersonal(const QString &key)
    {
        const QString name = key.section(u'/', -1).toLower();
        static const QStringList parts{u"login"_s, u"phone"_s,       u"number"_s, u"user"_s,
                                       u"mail"_s,  u"destination"_s, u"search"_s};
        return net::isSecretKey(name.toUtf8())
            || std::any_of(parts.begin(), parts.end(),
                           [&name](const QString &part) { return name.contains(part); });
    }

    QByteArray settings(const QString &file)
    {
        const QSettings stored(file, QSettings::IniFormat);
        QByteArray text;
        const QStringList keys = stored.allKeys();
        for (const QString &key : keys) {
            const QVariant value = stored.value(key);
            const QString words = value.canConvert<QString>() ? value.toString()
                                                              : value.toStringList().join(u", "_s);
            if (value.typeId() == QMetaType::QByteArray)
                text += line(key, u"%1 bytes"_s.arg(value.toByteArray().size()));
            else if (isPersonal(key))
                text += line(key, u"<masked %1>"_s.arg(words.size()));
            else
                text += line(key, net::withoutNumbers(words));
        }
        return text;
    }

    QByteArray logLines(const LogRing &log)
    {
        QString text;
        const QStringList lines = log.lines();
        for (const QString &each : lines)
            text += net::withoutNumbers(each) + u'\n';
        return text.replace(QDir::homePath(), u"~"_s).toUtf8();
    }

    QByteArray history(const WireLog &wire)
    {
        QByteArray text;
        for (const WireLog::Note &note : wire.notes()) {
            text += wire.wallTimeOf(note.at).toString(Qt::ISODateWithMs).toUtf8() + ' '
                + note.what.toUtf8();
            if (!note.detail.isEmpty())
                text += ": " + net::withoutNumbers(note.detail).toUtf8();
            text += '\n';
        }
        return text;
    }

    QByteArray frames(const WireLog &wire)
    {
        QByteArray lines;
        const quint64 newest = wire.newest();
        const quint64 first = newest > framesKept ? newest - framesKept + 1 : 1;
        for (quint64 serial = std::max(first, wire.oldest()); serial <= newest; ++serial) {
            const WireLog::Frame frame = *wire.find(serial);
            lines += frameLine(frame, net::withoutValues(frame.bytes()), wire);
        }
        return lines;
    }

} // namespace

QList<BundleFile> supportFiles(const BundleSources &sources)
{
    return {{u"versions.txt"_s, versions()},
            {u"settings.txt"_s, settings(sources.settingsFile)},
            {u"log.txt"_s, logLines(sources.log)},
            {u"session.txt"_s, history(sources.wire)},
            {u"frames.jsonl"_s, frames(sources.wire)}};
}

QByteArray supportArchive(const QList<BundleFile> &files, const QDateTime &time)
{
    ZipWriter archive(time);
    for (const BundleFile &file : files)
        archive.add(u"vigie-support/"_s + file.name, file.content);
    return archive.take();
}

} // namespace vigie::ui
