// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlinktexts.h"

#include "ui/shell/languages.h"
#include "ui/shell/linkbanner.h"
#include "ui/shell/linktexts.h"
#include "ui/widgets/button.h"
#include "ui/widgets/typography.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vigie;
using namespace vigie::ui;
using center::LinkState;

namespace {

LinkNews lost()
{
    LinkNews news;
    news.state = LinkState::Down;
    news.lostAt = QTime(14, 6, 32);
    news.nextTryIn = 3400ms;
    news.attempt = 3;
    news.age = 18'700ms;
    news.server = u"xivo.acme.example"_s;
    return news;
}

void speakEnglish()
{
    static Languages languages;
    languages.use(u"en"_s);
}

} // namespace

void TestLinkTexts::bannerSaysWhatHolds_data()
{
    QTest::addColumn<int>("nextTryMs");
    QTest::addColumn<bool>("inCall");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("waiting") << 3400 << false
                             << u"No link to the server since 14:06:32. Trying again in 4 s."_s;
    QTest::newRow("trying") << 0 << false
                            << u"No link to the server since 14:06:32. Trying again now."_s;
    QTest::newRow("in a call") << 4000 << true
                               << u"No link to the server since 14:06:32. Trying again in 4 s. "
                                  "Your call goes on; use the keys of your phone."_s;
}

void TestLinkTexts::bannerSaysWhatHolds()
{
    QFETCH(const int, nextTryMs);
    QFETCH(const bool, inCall);
    QFETCH(const QString, sentence);
    speakEnglish();
    LinkNews news = lost();
    news.nextTryIn = std::chrono::milliseconds(nextTryMs);
    news.isInCall = inCall;
    QCOMPARE(bannerSentence(news), sentence);
}

void TestLinkTexts::bannerComesAndGoesWithTheLink()
{
    speakEnglish();
    QWidget window;
    window.show();
    LinkBanner banner(&window);
    LinkNews news = lost();
    news.state = LinkState::Live;
    banner.setNews(news);
    QVERIFY(!banner.isVisible());

    QSignalSpy retried(&banner, &LinkBanner::retryRequested);
    banner.setNews(lost());
    QVERIFY(banner.isVisible());
    banner.action()->click();
    QCOMPARE(retried.count(), 1);

    banner.setNews(news);
    QCOMPARE(banner.text(), u"Up to date again"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!banner.isVisible(), 4000);
}

void TestLinkTexts::nothingIsCutInTheLeastWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("floorDied");
    QTest::newRow("English") << u"en"_s << false;
    QTest::newRow("French") << u"fr"_s << false;
    QTest::newRow("English, no simulator") << u"en"_s << true;
    QTest::newRow("French, no simulator") << u"fr"_s << true;
}

void TestLinkTexts::nothingIsCutInTheLeastWindow()
{
    QFETCH(const QString, language);
    QFETCH(const bool, floorDied);
    Languages languages;
    languages.use(language);
    QWidget window;
    LinkBanner banner(&window);
    banner.resize(1024 - 64, banner.sizeHint().height()); // The least window, less the rail.
    LinkNews news = lost();
    news.isInCall = true;
    news.nextTryIn = 30s;
    news.hasFloorDied = floorDied;
    banner.setNews(news);
    window.show();
    const int iconAndMargins = 12 + 18 + 10 + 12;
    const int room = banner.action()->x() - iconAndMargins;
    const int needed = QFontMetrics(fontFor(TextRole::BodyMedium)).horizontalAdvance(banner.text());
    QVERIFY2(needed <= room, qPrintable(u"%1 > %2"_s.arg(needed).arg(room)));
}

void TestLinkTexts::deadSimulatorOffersToStartIt()
{
    speakEnglish();
    LinkBanner banner;
    QSignalSpy asked(&banner, &LinkBanner::floorRequested);
    LinkNews news = lost();
    news.hasFloorDied = true;
    banner.setNews(news);
    QVERIFY(banner.text().contains("14:06:32"_L1));
    banner.action()->click();
    QCOMPARE(asked.count(), 1);
}

void TestLinkTexts::statusLineFollowsTheLink()
{
    speakEnglish();
    LinkNews news = lost();
    QCOMPARE(statusSentence(news), u"Reconnecting · attempt 3"_s);
    QCOMPARE(ageSentence(news), u"data 18 s old"_s);
    news.state = LinkState::Live;
    QCOMPARE(statusSentence(news), u"xivo.acme.example"_s);
    news.isReadable = true;
    QCOMPARE(statusSentence(news), u"xivo.acme.example, not encrypted"_s);
    QCOMPARE(ageSentence(news), u"last event 18 s ago"_s);
}
