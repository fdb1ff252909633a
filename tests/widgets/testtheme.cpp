// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testtheme.h"

#include "pixels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/words.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QLabel>
#include <QPalette>
#include <QRawFont>
#include <QTest>
#include <QToolTip>

#include <cmath>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    double linear(double channel)
    {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }

    double luminance(const QColor &colour)
    {
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
            + 0.0722 * linear(colour.blueF());
    }

    //! WCAG 2.1 contrast ratio.
    double contrast(const QColor &one, const QColor &other)
    {
        const double a = luminance(one);
        const double b = luminance(other);
        return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
    }

    using Token = QColor Theme::*;
    constexpr Token grounds[] = {&Theme::window, &Theme::surface, &Theme::raised, &Theme::header,
                                 &Theme::hover,  &Theme::select,  &Theme::stripe};
    constexpr Token inks[]
        = {&Theme::text, &Theme::text2, &Theme::text3, &Theme::accent, &Theme::danger};
    constexpr std::pair<Token, Token> states[]
        = {{&Theme::ready, &Theme::readyBg},   {&Theme::pause, &Theme::pauseBg},
           {&Theme::wrapup, &Theme::wrapupBg}, {&Theme::ringing, &Theme::ringingBg},
           {&Theme::acd, &Theme::acdBg},       {&Theme::call, &Theme::callBg},
           {&Theme::out, &Theme::outBg}};
    constexpr std::pair<Token, Token> fills[]
        = {{&Theme::onAccent, &Theme::accent},      {&Theme::onAccent, &Theme::accentHover},
           {&Theme::onAccent, &Theme::accentPress}, {&Theme::onWarn, &Theme::warnBg},
           {&Theme::onAlarm, &Theme::alarmBg},      {&Theme::onAlarm, &Theme::alarmHover},
           {&Theme::danger, &Theme::dangerBg},      {&Theme::text, &Theme::dangerBg}};

    void addThemes()
    {
        QTest::addColumn<ThemeName>("name");
        QTest::newRow("light") << ThemeName::Light;
        QTest::newRow("dark") << ThemeName::Dark;
        QTest::newRow("contrast") << ThemeName::Contrast;
    }

} // namespace

void TestTheme::cleanup()
{
    applyTheme(*qApp, ThemeName::Light);
}

void TestTheme::textReadsOnEveryGround_data()
{
    addThemes();
}

void TestTheme::textReadsOnEveryGround()
{
    QFETCH(ThemeName, name);
    const Theme &theme = themeNamed(name);
    for (const Token ground : grounds) {
        for (const Token ink : inks)
            QVERIFY(contrast(theme.*ink, theme.*ground) >= 4.5);
    }
    for (const auto &[ink, fill] : fills)
        QVERIFY(contrast(theme.*ink, theme.*fill) >= 4.5);
    for (const auto &[glyph, tint] : states)
        QVERIFY(contrast(theme.text, theme.*tint) >= 4.5);
}

void TestTheme::glyphsStandOutFromTheirGround_data()
{
    addThemes();
}

void TestTheme::glyphsStandOutFromTheirGround()
{
    QFETCH(ThemeName, name);
    const Theme &theme = themeNamed(name);
    for (const auto &[glyph, tint] : states) {
        for (const Token ground : {&Theme::surface, &Theme::window, &Theme::select, tint})
            QVERIFY(contrast(theme.*glyph, theme.*ground) >= 3);
    }
    for (const Token edge : {&Theme::border, &Theme::focus})
        QVERIFY(contrast(theme.*edge, theme.surface) >= 3);
}

void TestTheme::paletteHasTheDisabledGroup()
{
    const Theme &theme = themeNamed(ThemeName::Dark);
    const QPalette palette = paletteOf(theme);

    QCOMPARE(palette.color(QPalette::Active, QPalette::Text), theme.text);
    QCOMPARE(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.disabled);
    QCOMPARE(palette.color(QPalette::Highlight), theme.select);
    QCOMPARE(palette.color(QPalette::HighlightedText), theme.text);
}

void TestTheme::openWindowFollowsASwitch()
{
    Words words(u"Ready"_s, TextRole::Body, &Theme::accent);
    words.show();
    const QColor light = words.palette().color(QPalette::WindowText);

    applyTheme(*qApp, ThemeName::Dark);

    QCOMPARE(light, themeNamed(ThemeName::Light).accent);
    QCOMPARE(words.palette().color(QPalette::WindowText), themeNamed(ThemeName::Dark).accent);
    QCOMPARE(themeOf(&words).name, ThemeName::Dark);
}

void TestTheme::darkDesktopAsksForDark()
{
    QPalette desktop;
    desktop.setColor(QPalette::Window, QColor(40, 40, 40));
    desktop.setColor(QPalette::WindowText, QColor(230, 230, 230));
    QCOMPARE(themeFor(desktop), ThemeName::Dark);
    desktop.setColor(QPalette::Window, QColor(250, 250, 250));
    desktop.setColor(QPalette::WindowText, QColor(10, 10, 10));
    QCOMPARE(themeFor(desktop), ThemeName::Light);
}

void TestTheme::typefaceIsOurs_data()
{
    QTest::addColumn<TextRole>("role");
    QTest::newRow("regular") << TextRole::Body;
    QTest::newRow("medium") << TextRole::BodyMedium;
    QTest::newRow("semibold") << TextRole::BodyStrong;
}

void TestTheme::typefaceIsOurs()
{
    QFETCH(TextRole, role);
    const QFont font = fontFor(role);
    const QRawFont raw = QRawFont::fromFont(font);

    QVERIFY(raw.familyName().startsWith(u"IBM Plex Sans"_s));
    QCOMPARE(QFontInfo(font).weight(), int(font.weight()));
    for (const QChar letter : u"éàçœÉŁЖяß→–"_s)
        QVERIFY2(raw.supportsCharacter(letter), qPrintable(QString(letter)));
}

void TestTheme::figuresAreTabular()
{
    for (const TextRole role : {TextRole::Body, TextRole::Figure, TextRole::Timer}) {
        const QFontMetrics metrics(fontFor(role));
        for (char figure = '1'; figure <= '9'; ++figure)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(figure)),
                     metrics.horizontalAdvance(u'0'));
    }
}

void TestTheme::noLabelTakesTextForMarkup()
{
    const QString markup = u"<b>Strange</b>"_s;
    QWidget window;
    auto *plain = new QLabel(markup, &window);
    auto *rich = new QLabel(&window); // Of our own making.
    rich->setTextFormat(Qt::RichText);
    window.show();
    QTRY_COMPARE(plain->textFormat(), Qt::PlainText);
    QCOMPARE(rich->textFormat(), Qt::RichText);

    QToolTip::showText({}, markup, &window);
    const auto tip = [] {
        const auto tops = QApplication::topLevelWidgets();
        for (QWidget *top : tops) {
            if (top->inherits("QTipLabel") && top->isVisible())
                return qobject_cast<QLabel *>(top);
        }
        return static_cast<QLabel *>(nullptr);
    };
    QTRY_VERIFY(tip());
    QCOMPARE(tip()->textFormat(), Qt::PlainText);
    QToolTip::hideText();
}

void TestTheme::scaleIsOffsetFromTheSystemsSize()
{
    QFont large = applicationFont();
    large.setPointSizeF(15);

    QCOMPARE(fontFor(TextRole::Micro, large).pointSizeF(), 13.0);
    QCOMPARE(fontFor(TextRole::Timer, large).pointSizeF(), 25.0);
    QCOMPARE(fontFor(TextRole::Dense).pointSizeF(), 9.5);
}

} // namespace vigie::ui
