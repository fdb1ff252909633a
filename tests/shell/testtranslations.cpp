// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtranslations.h"

#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace vigie::ui;

namespace {

struct Message
{
    QString source{};
    QString mark{}; //!< Attribute "type": empty when finished.
    QStringList forms{}; //!< One, or two for a text with a number.
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.mark = xml.attributes().value("type"_L1).toString();
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            message.forms = {text};
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

const auto committed = QStringLiteral(VIGIE_SOURCES "/translations/vigie_fr.ts");

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "message"_L1)
            messages.append(readMessage(xml));
    }
    return messages;
}

//! Words of two letters at least, but for names.
bool hasWords(QString text)
{
    static const QStringList names = [] {
        QFile file(QStringLiteral(VIGIE_SOURCES "/translations/names.txt"));
        QStringList all;
        if (file.open(QIODevice::ReadOnly)) {
            const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
            for (const QString &line : lines) {
                if (!line.isEmpty() && !line.startsWith(u'#'))
                    all += line;
            }
        }
        return all;
    }();
    static const QRegularExpression word(uR"(\p{L}{2,})"_s);
    for (const QString &name : names)
        text.remove(name);
    static const QRegularExpression place(u"%(L?\\d|n)"_s);
    return text.remove(place).contains(word);
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(uR"(%(\d|n|L\d))"_s);
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    return found;
}

} // namespace

void TestTranslations::everyTextOfTheSourcesIsTranslated()
{
    // Gathered anew into a copy: a text that was added and not gathered comes out unfinished.
    QTemporaryDir folder;
    const QString gathered = folder.filePath(u"vigie_fr.ts"_s);
    QVERIFY(QFile::copy(committed, gathered));
    QVERIFY(QFile::setPermissions(gathered, QFile::ReadOwner | QFile::WriteOwner));
    const int code = QProcess::execute(QStringLiteral(VIGIE_LUPDATE),
                                       {u"-silent"_s, u"-I"_s, QStringLiteral(VIGIE_SOURCES),
                                        u"-I"_s, QStringLiteral(VIGIE_SOURCES "/src"),
                                        QStringLiteral(VIGIE_SOURCES "/ui"),
                                        QStringLiteral(VIGIE_SOURCES "/app"), u"-locations"_s,
                                        u"none"_s, u"-no-obsolete"_s, u"-ts"_s, gathered});
    QCOMPARE(code, 0);
    const QList<Message> messages = messagesOf(gathered);
    QVERIFY(messages.size() > 50);
    for (const Message &message : messages) {
        QVERIFY2(message.mark.isEmpty(), qPrintable(message.source));
        QVERIFY2(!message.forms.value(0).trimmed().isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::everyTextIsGatheredUnderItsClass()
{
    // Under another name the program never finds its translation, and says nothing.
    const QTemporaryDir folder;
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(VIGIE_LUPDATE),
                  {u"-I"_s, QStringLiteral(VIGIE_SOURCES), u"-I"_s,
                   QStringLiteral(VIGIE_SOURCES "/src"), QStringLiteral(VIGIE_SOURCES "/ui"),
                   QStringLiteral(VIGIE_SOURCES "/app"), u"-ts"_s,
                   folder.filePath(u"gathered.ts"_s)});
    QVERIFY(lupdate.waitForFinished(60'000));
    const QByteArray said = lupdate.readAll();
    QVERIFY2(said.contains("source text"), said.constData());
    QVERIFY2(!said.contains("unknown namespace"), said.constData());
}

void TestTranslations::placeholdersSurvive()
{
    const QList<Message> messages = messagesOf(committed);
    for (const Message &message : messages) {
        for (const QString &each : placeholders(message.source))
            QVERIFY2(message.forms.value(0).contains(each), qPrintable(message.source));
    }
}

void TestTranslations::frenchIsNotEnglish()
{
    const QList<Message> messages = messagesOf(committed);
    QStringList same;
    for (const Message &message : messages) {
        if (message.forms.value(0) == message.source && hasWords(message.source))
            same += message.source;
    }
    QVERIFY2(same.size() * 100 < messages.size() * 3, qPrintable(same.join(u" | "_s)));
}

void TestTranslations::frenchWhenTheSystemsIsNeither()
{
    QCOMPARE(Languages::among({u"de-DE"_s, u"de"_s}), u"fr"_s);
    QCOMPARE(Languages::among({u"de-DE"_s, u"en-GB"_s, u"fr"_s}), u"en"_s);
    QCOMPARE(Languages::among({u"fr-CA"_s}), u"fr"_s);
    QCOMPARE(Languages::among({}), u"fr"_s);
}

void TestTranslations::thePseudoLanguageWrapsEveryText()
{
    Languages languages;
    languages.use(u"pseudo"_s);
    const QString text = QCoreApplication::translate("vigie::ui::SignInForm", "Sign in");
    QVERIFY2(text.startsWith(u'⟦') && text.endsWith(u'⟧'), qPrintable(text));
    QVERIFY(text.size() >= 9); // A third longer.
    QCOMPARE(PseudoTranslator::pseudo(u"%1 of %n"_s).count(u"%1"_s), 1);
    QVERIFY(PseudoTranslator::pseudo(u"%1 of %n"_s).contains(u"%n"_s));
    languages.use(u"en"_s);
}

void TestTranslations::loadsFrenchAtOnce()
{
    Languages languages;
    languages.use(u"fr"_s);
    QCOMPARE(QCoreApplication::translate("vigie::ui::SignInForm", "Sign in"), u"Se connecter"_s);
    languages.use(u"en"_s);
    QCOMPARE(QCoreApplication::translate("vigie::ui::SignInForm", "Sign in"), u"Sign in"_s);
}
