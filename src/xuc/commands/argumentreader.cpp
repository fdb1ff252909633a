// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/commands/argumentreader.h"

#include "base/nearest.h"

namespace vigie::xuc::command {

using namespace Qt::StringLiterals;

ArgumentReader::ArgumentReader(QLatin1StringView command, const NamedArguments &arguments)
    : m_command(command)
    , m_arguments(arguments)
    , m_isUsed(arguments.size(), false)
{
}

void ArgumentReader::read(const char *key, QMap<QString, QString> &value, Presence presence)
{
    bool isGiven = readOne(key, value, false);
    readMembers(QString::fromLatin1(key) + u'.', value, isGiven);
    if (!isGiven && presence == Presence::Required)
        keep(u"%1 needs %2=… (%3)"_s.arg(m_command, QString::fromLatin1(key), typeOf(value)));
}

void ArgumentReader::readMembers(const QString &prefix, QMap<QString, QString> &value,
                                 bool &isGiven)
{
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        const auto &[name, text] = m_arguments.at(i);
        if (!name.startsWith(prefix) || name.size() == prefix.size())
            continue;
        m_isUsed[i] = true;
        isGiven = true;
        const QString member = name.mid(prefix.size());
        if (value.contains(member))
            keep(u"%1: %2 is given twice"_s.arg(m_command, name));
        value.insert(member, text);
    }
}

const QString *ArgumentReader::take(const char *key, QLatin1StringView type, bool isRequired)
{
    const QString wanted = QString::fromLatin1(key);
    m_known.append(wanted);
    const QString *found = nullptr;
    for (qsizetype i = 0; i < m_arguments.size(); ++i) {
        if (m_arguments.at(i).first != wanted)
            continue;
        m_isUsed[i] = true;
        if (found)
            keep(u"%1: %2 is given twice"_s.arg(m_command, wanted));
        found = &m_arguments.at(i).second;
    }
    if (!found && isRequired)
        keep(u"%1 needs %2=… (%3)"_s.arg(m_command, wanted, type));
    return found;
}

void ArgumentReader::rejectValue(const char *key, const QString &text, QLatin1StringView type,
                                 const QList<QLatin1StringView> &words)
{
    QString wanted = u"a value of type %1"_s.arg(type);
    if (!words.isEmpty()) {
        QStringList all;
        for (const QLatin1StringView word : words)
            all.append(word);
        wanted = u"one of "_s + all.join(", "_L1);
    }
    keep(u"%1: %2=%3 is not %4"_s.arg(m_command, QString::fromLatin1(key), text.left(40), wanted));
}

void ArgumentReader::reject(const QString &fault)
{
    keep(m_command + ": "_L1 + fault);
}

std::optional<Error> ArgumentReader::fault() const
{
    QString sentence = m_fault;
    const qsizetype stray = m_isUsed.indexOf(false);
    if (stray >= 0) { // First: a misspelt name makes a missing one, too.
        const QString name = m_arguments.at(stray).first;
        sentence = m_known.isEmpty() ? u"%1 takes no argument, %2 was given"_s
                                     : u"%1 has no argument %2"_s;
        sentence = sentence.arg(m_command, name.left(40));
        if (const QString near = nearest(name, m_known); !near.isEmpty())
            sentence += u"; did you mean %1?"_s.arg(near);
        else if (!m_known.isEmpty())
            sentence += u"; it has %1"_s.arg(m_known.join(", "_L1));
    }
    if (sentence.isEmpty())
        return {};
    return Error{ErrorKind::Malformed, sentence};
}

void ArgumentReader::keep(const QString &sentence)
{
    if (m_fault.isEmpty())
        m_fault = sentence;
}

} // namespace vigie::xuc::command
