// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pagechoices.h"
#include "site/policy.h"
#include "site/settings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace vigie::site;
using namespace Qt::StringLiterals;

//! How the pages of an origin are shown: by the site's word, else by the person's.
class TestPageChoices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void namesAnOrigin_data();
    void namesAnOrigin();
    void aChoiceIsKeptForItsProfileAlone();
    void anOriginIsMetOnce();
    void manyOriginsGiveWayToWhatWasChosen();
    void theSiteDecidesFirst();
    void theDemonstrationBeginsAnew();

private:
    std::unique_ptr<Settings> settings();

    std::unique_ptr<QTemporaryDir> m_folder;
    const QUrl m_profile{u"https://xivo.acme.example"_s};
    const QString m_crm = u"https://crm.example"_s;
};

void TestPageChoices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Settings> TestPageChoices::settings()
{
    return std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
}

void TestPageChoices::namesAnOrigin_data()
{
    QTest::addColumn<QUrl>("page");
    QTest::addColumn<QString>("origin");
    QTest::newRow("plain") << QUrl(u"https://CRM.example/a?b#c"_s) << u"https://crm.example"_s;
    QTest::newRow("usual port") << QUrl(u"https://crm.example:443/"_s) << u"https://crm.example"_s;
    QTest::newRow("other port") << QUrl(u"http://crm.example:8080/"_s)
                                << u"http://crm.example:8080"_s;
    QTest::newRow("person") << QUrl(u"https://me:secret@crm.example/"_s)
                            << u"https://crm.example"_s;
    QTest::newRow("address") << QUrl(u"http://[::1]:81/"_s) << u"http://[::1]:81"_s;
    QTest::newRow("scheme alone") << QUrl(u"crm:folder"_s) << u"crm:"_s;
    QTest::newRow("nothing") << QUrl() << QString();
}

void TestPageChoices::namesAnOrigin()
{
    QFETCH(QUrl, page);
    QTEST(originOf(page), "origin");
}

void TestPageChoices::aChoiceIsKeptForItsProfileAlone()
{
    const Policy policy;
    {
        const auto file = settings();
        PageChoices choices(*file, policy, m_profile);
        const QSignalSpy changed(&choices, &PageChoices::changed);
        choices.choose(m_crm, PageForm::Card);
        choices.choose(u"crm:"_s, PageForm::Browser);
        QCOMPARE(changed.count(), 2);
        PageChoices others(*file, policy, QUrl(u"https://other.example"_s));
        QVERIFY(!others.formOf(m_crm));
    }
    const auto file = settings();
    PageChoices choices(*file, policy, m_profile);
    QCOMPARE(choices.formOf(m_crm), PageForm::Card);
    QCOMPARE(choices.formOf(u"crm:"_s), PageForm::Browser);
    choices.choose(m_crm, {});
    QVERIFY(!choices.formOf(m_crm));
    QCOMPARE(choices.known().size(), 2);
    choices.forget(u"crm:"_s);
    QCOMPARE(choices.known(), QList<PageChoices::Known>{{.origin = m_crm}});
}

void TestPageChoices::anOriginIsMetOnce()
{
    const Policy policy;
    const auto file = settings();
    PageChoices choices(*file, policy, m_profile);
    const QSignalSpy changed(&choices, &PageChoices::changed);
    choices.meet(m_crm);
    choices.meet(m_crm);
    choices.meet({});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(choices.known(), QList<PageChoices::Known>{{.origin = m_crm}});
    choices.choose(m_crm, PageForm::Browser);
    choices.meet(m_crm);
    QCOMPARE(choices.formOf(m_crm), PageForm::Browser);
}

void TestPageChoices::manyOriginsGiveWayToWhatWasChosen()
{
    const Policy policy;
    const auto file = settings();
    PageChoices choices(*file, policy, m_profile);
    choices.choose(m_crm, PageForm::Card);
    for (int i = 0; i < PageChoices::maxKnown + 5; ++i)
        choices.meet(u"https://host%1.example"_s.arg(i));
    QVERIFY(choices.known().size() <= PageChoices::maxKnown);
    QCOMPARE(choices.formOf(m_crm), PageForm::Card);
}

void TestPageChoices::theSiteDecidesFirst()
{
    QFile file(m_folder->filePath(u"policy.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[ScreenPops]\nInBrowser=*.acme.example\nAsCard=crm.acme.example\n"
               "InWindow=fleet.example\nAllowedSchemes=crm, https\n"
               "[ThirdParty]\nAllowedOrigins=fleet.example\n");
    file.close();
    const Policy policy(file.fileName());
    QVERIFY(policy.problems().isEmpty());
    QCOMPARE(policy.otherSchemes(), QStringList(u"crm"_s));
    const auto kept = settings();
    PageChoices choices(*kept, policy, m_profile);
    choices.choose(u"https://www.acme.example"_s, PageForm::Card);
    QVERIFY(choices.known().isEmpty());
    QVERIFY(choices.isLocked(u"https://www.acme.example"_s));
    QCOMPARE(choices.formOf(u"https://www.acme.example"_s), PageForm::Browser);
    QCOMPARE(choices.formOf(u"https://crm.acme.example"_s), PageForm::Card);
    QCOMPARE(choices.formOf(u"https://fleet.example"_s), PageForm::Window);
    QVERIFY(choices.mayBeInWindow(u"https://fleet.example"_s));
    QVERIFY(!choices.mayBeInWindow(m_crm));
    QVERIFY(!choices.isLocked(m_crm));
}

void TestPageChoices::theDemonstrationBeginsAnew()
{
    const Policy policy;
    const auto file = settings();
    PageChoices(*file, policy, {}).choose(m_crm, PageForm::Card);
    QVERIFY(!PageChoices(*file, policy, {}).formOf(m_crm));
}

QTEST_APPLESS_MAIN(TestPageChoices)
#include "test_pagechoices.moc"
