// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// wire-use clear DIR     forgets what earlier runs recorded
// wire-use compare DIR   fails when a decoder, an encoder or a simulator's handler never ran

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

//! The lines of a file that are neither empty nor a comment.
QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        qFatal("cannot read %s", qPrintable(path));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    return lines;
}

//! By kind ("decoder"), the names that any process of the suite recorded.
QMap<QString, Names> recorded(const QString &directory)
{
    QMap<QString, Names> byKind;
    const QDir records(directory);
    for (const QString &name : records.entryList(QDir::Files)) {
        for (const QString &line : linesOf(records.filePath(name)))
            byKind[line.section(u' ', 0, 0)].insert(line.section(u' ', 1));
    }
    return byKind;
}

//! Prints one line of counts and one for each name missing or unheard of; false if there is any.
bool compare(const QString &kind, const QStringList &documented, const Names &ran, QTextStream &out)
{
    const Names known(documented.begin(), documented.end());
    const Names missing = known - ran;
    const Names strange = ran - known;
    out << kind << ": " << (known.size() - missing.size()) << " of " << known.size() << " ran\n";
    for (const QString &name : documented) {
        if (missing.contains(name))
            out << "  never ran: " << name << '\n';
    }
    for (const QString &name : strange)
        out << "  in no table of the protocol: " << name << '\n';
    return missing.isEmpty() && strange.isEmpty();
}

int compareAll(const QString &directory)
{
    const QDir tables(QStringLiteral(VIGIE_WIRE_TABLES));
    const QStringList messages = linesOf(tables.filePath(u"messages.txt"_s));
    const QStringList commands
        = linesOf(tables.filePath(u"commands.txt"_s)) + linesOf(tables.filePath(u"rest.txt"_s));
    const QMap<QString, Names> ran = recorded(directory);
    QTextStream out(stdout);
    bool isWhole = compare(u"decoder"_s, messages, ran.value(u"decoder"_s), out);
    isWhole &= compare(u"encoder"_s, commands, ran.value(u"encoder"_s), out);
    isWhole &= compare(u"handler"_s, commands + linesOf(tables.filePath(u"handlers.txt"_s)),
                       ran.value(u"handler"_s), out);
    if (ran.isEmpty())
        out << "Nothing was recorded: this test needs the whole suite to run before it.\n";
    return isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3)
        qFatal("usage: wire-use clear|compare DIR");
    const QString directory = QString::fromLocal8Bit(argv[2]);
    if (QLatin1StringView(argv[1]) == "compare"_L1)
        return compareAll(directory);
    QDir(directory).removeRecursively();
    return QDir().mkpath(directory) ? 0 : 1;
}
