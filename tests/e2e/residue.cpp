// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "residue.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <mutex>

using namespace Qt::StringLiterals;

namespace vigie::e2e {

namespace {

    QtMessageHandler before = nullptr;
    std::mutex lock; // Threads that write files log, too.

    //! How every token of the simulator begins: {"typ":"JWT" in base 64.
    constexpr QByteArrayView tokenBegin("eyJ0eXAiOiJKV1Qi");

    //! The simulator's word for everybody is too common to be looked for alone.
    bool holdsUsualPassword(QByteArrayView text)
    {
        const QByteArray all = text.toByteArray().toLower();
        for (const char *form : {"\"password\":\"demo\"", "password=demo", "password: demo",
                                 "password\":\"demo", "secret=demo\n"}) {
            if (all.contains(form))
                return true;
        }
        return false;
    }

    QByteArrayList peopleOf(const QJsonObject &scenario)
    {
        QByteArrayList people;
        for (const QString &list :
             {u"agents"_s, u"supervisors"_s, u"contacts"_s, u"callers"_s, u"callbacks"_s}) {
            const QJsonArray all = scenario.value(list).toArray();
            for (const auto &each : all) {
                const QJsonObject person = each.toObject();
                const QString first = person.value("firstName"_L1).toString();
                const QString last = person.value("lastName"_L1).toString();
                if (!first.isEmpty() && !last.isEmpty())
                    people.append((first + u' ' + last).toUtf8());
                people.append(person.value("name"_L1).toString().toUtf8());
                for (const QString &key :
                     {u"number"_s, u"mobile"_s, u"phoneNumber"_s, u"mobilePhoneNumber"_s})
                    people.append(person.value(key).toString().toUtf8());
            }
        }
        people.append({"Zo\u00e9 Martin"_ba, "0611223344"_ba, "0472105521"_ba});
        // Short ones are found in what is no name: a number of a line, a word.
        people.removeIf([](const QByteArray &person) { return person.size() < 8; });
        return people;
    }

    void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        Residue::instance().lookAtLine(text);
        if (before)
            before(type, context, text);
    }

    //! The journal and the audit, what SQLite keeps beside them, and damaged ones moved aside.
    bool isOfStore(const QString &path)
    {
        static const QRegularExpression form(
            u"/(journal|audit)\\.sqlite(\\.broken-[0-9-]+)?(-wal|-shm|-journal)?$"_s);
        return form.match(path).hasMatch();
    }

    bool isPrivate(const QFile &file)
    {
        constexpr auto owner
            = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        return !(file.permissions() & ~owner);
    }

    bool contains(QByteArrayView text, const QByteArrayList &words)
    {
        return std::ranges::any_of(words,
                                   [&](const QByteArray &word) { return text.indexOf(word) >= 0; });
    }

} // namespace

Residue &Residue::instance()
{
    static Residue residue;
    return residue;
}

Residue::Residue()
{
    QFile file(u"" VIGIE_SCENARIO ""_s);
    if (file.open(QIODevice::ReadOnly))
        m_people = peopleOf(QJsonDocument::fromJson(file.readAll()).object());
    if (m_people.size() < 100)
        note(u"the scenario's people could not be read"_s);
}

//! Below the program's own hearing, which hands on: asked again above it, they would call each
//! other.
void Residue::hearLog()
{
    if (m_hearers++ > 0)
        return;
    const QtMessageHandler former = qInstallMessageHandler(&hear);
    if (former != &hear)
        before = former;
}

void Residue::leaveLog()
{
    --m_hearers;
}

void Residue::addSecret(const QString &secret)
{
    const std::scoped_lock guard(lock);
    if (secret.size() >= 6)
        m_secrets.append(secret.toUtf8());
}

void Residue::note(const QString &what)
{
    const std::scoped_lock guard(lock);
    if (m_found.contains(what))
        return;
    m_found.append(what);
    std::fprintf(stderr, "RESIDUE: %s\n", qPrintable(what));
}

bool Residue::holdsSecret(QByteArrayView text) const
{
    const std::scoped_lock guard(lock); // Other threads log while the person types.
    return text.indexOf(tokenBegin) >= 0 || holdsUsualPassword(text) || contains(text, m_secrets);
}

bool Residue::holdsPerson(QByteArrayView text) const
{
    return contains(text, m_people);
}

void Residue::lookAtLine(const QString &line)
{
    const QByteArray text = line.toUtf8();
    if (holdsSecret(text))
        note(u"the log tells a secret: "_s + line);
    if (holdsPerson(text))
        note(u"the log names somebody: "_s + line);
}

void Residue::lookThrough(const QString &folder)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        lookAt(files.next());
}

void Residue::lookAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    // Some writers keep two bytes a letter.
    const QByteArray narrow
        = QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData()),
                             bytes.size() / 2)
              .toUtf8();
    if (holdsSecret(bytes) || holdsSecret(narrow))
        note(u"%1 holds a secret"_s.arg(path));
    if (!holdsPerson(bytes) && !holdsPerson(narrow))
        return;
    if (!isOfStore(path))
        note(u"%1 names somebody"_s.arg(path));
    else if (!isPrivate(file))
        note(u"%1 names somebody, and others may read it"_s.arg(path));
}

} // namespace vigie::e2e
