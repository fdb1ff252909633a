// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/accessibleitems.h"
#include "ui/widgets/tokens.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/vigiestyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPalette>
#include <QPointer>
#include <QResource>
#include <QWidget>

#include <array>
#include <utility>

// Outside any namespace, as the macro asks: the library is static, and nothing else would pull
// the resource object in.
static void registerResources()
{
    Q_INIT_RESOURCE(theme);
}

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto textChosen = "vigieTextChosen";

    //! In the order of ThemeChoice.
    constexpr std::array<std::pair<ThemeChoice, QLatin1StringView>, 4> choiceNames{{
        {ThemeChoice::System, QLatin1StringView("system")},
        {ThemeChoice::Light, QLatin1StringView("light")},
        {ThemeChoice::Dark, QLatin1StringView("dark")},
        {ThemeChoice::Contrast, QLatin1StringView("contrast")},
    }};

    ThemeName s_current = ThemeName::Light;

    //! Watches the desktop's palette while the choice is System.
    class DesktopFollower : public QObject
    {
    public:
        explicit DesktopFollower(QApplication &app) : QObject(&app), m_app(app)
        {
            app.installEventFilter(this);
        }

        static DesktopFollower *of(QApplication &app, bool make)
        {
            static QPointer<DesktopFollower> follower;
            if (!follower && make)
                follower = new DesktopFollower(app);
            return follower;
        }

        void follow(bool following) { m_following = following; }

        //! Our own palette hides the desktop's: it is taken off for the look.
        ThemeName desktopTheme()
        {
            m_busy = true;
            const QPalette ours = QApplication::palette();
            QApplication::setPalette(QPalette());
            const ThemeName found = themeFor(QGuiApplication::palette());
            QApplication::setPalette(ours);
            m_busy = false;
            return found;
        }

    protected:
        bool eventFilter(QObject *watched, QEvent *event) override
        {
            if (watched == &m_app && event->type() == QEvent::ApplicationPaletteChange
                && m_following && !m_busy) {
                const ThemeName wanted = desktopTheme();
                if (wanted != s_current) {
                    m_busy = true;
                    applyTheme(m_app, wanted);
                    m_busy = false;
                    m_following = true;
                }
            }
            return QObject::eventFilter(watched, event);
        }

    private:
        QApplication &m_app;
        bool m_following = false;
        bool m_busy = false;
    };

} // namespace

const Theme &themeNamed(ThemeName name)
{
    static const Theme light = tokens::lightTheme();
    static const Theme dark = tokens::darkTheme();
    static const Theme contrast = tokens::contrastTheme();
    switch (name) {
    case ThemeName::Light:
        return light;
    case ThemeName::Dark:
        return dark;
    case ThemeName::Contrast:
        return contrast;
    }
    return light;
}

const Theme &themeOf(const QWidget *)
{
    return themeNamed(s_current);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.stripe);
    palette.setColor(QPalette::Button, theme.surface);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::Highlight, theme.select);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Midlight, theme.hover);
    palette.setColor(QPalette::Light, theme.surface);
    palette.setColor(QPalette::Dark, theme.border);
    palette.setColor(QPalette::Shadow, theme.lineStrong);
    palette.setColor(QPalette::BrightText, theme.onAlarm);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    constexpr QPalette::ColorRole textRoles[]
        = {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText,
           QPalette::ToolTipText};
    for (const QPalette::ColorRole role : textRoles) {
        palette.setColor(role, theme.text);
        palette.setColor(QPalette::Disabled, role, theme.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, theme.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, theme.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, theme.window);
    return palette;
}

namespace {

    //! Read where the program's file is mapped: not inflated, and not copied to the heap.
    void addFont(const QString &name)
    {
        const QResource font(name);
        Q_ASSERT(font.isValid() && font.compressionAlgorithm() == QResource::NoCompression);
        QFontDatabase::addApplicationFontFromData(
            QByteArray::fromRawData(reinterpret_cast<const char *>(font.data()), font.size()));
    }

} // namespace

void initResources()
{
    static const bool done = [] {
        registerResources();
        installAccessibility();
        for (const QString &face : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s})
            addFont(u":/vigie/fonts/IBMPlexSans-%1.ttf"_s.arg(face));
        return true;
    }();
    Q_UNUSED(done)
}

void applyTheme(QApplication &app, ThemeName name)
{
    if (DesktopFollower *follower = DesktopFollower::of(app, false))
        follower->follow(false);
    initResources();
    s_current = name;
    if (!app.property(textChosen).toBool())
        QApplication::setFont(applicationFont());
    QApplication::setPalette(paletteOf(themeNamed(name)));
    // Last: a new style repolishes every widget, which by then must find palette and theme.
    app.setStyle(new VigieStyle(name));
}

void applyTheme(QApplication &app, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        applyTheme(app, ThemeName::Light);
        return;
    case ThemeChoice::Dark:
        applyTheme(app, ThemeName::Dark);
        return;
    case ThemeChoice::Contrast:
        applyTheme(app, ThemeName::Contrast);
        return;
    case ThemeChoice::System:
        break;
    }
    DesktopFollower *follower = DesktopFollower::of(app, true);
    applyTheme(app, follower->desktopTheme());
    follower->follow(true);
}

void applyText(QApplication &app, const TextChoice &choice)
{
    app.setProperty(textChosen, true);
    const QFont font = applicationFont(choice);
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    // What has a font of its own takes it anew with the style.
    if (qobject_cast<VigieStyle *>(app.style()))
        app.setStyle(new VigieStyle(s_current));
}

void applyMotion(QApplication &app, bool isReduced)
{
    app.setProperty(VigieStyle::motionReduced, isReduced);
}

std::optional<ThemeChoice> themeChoice(QStringView name)
{
    for (const auto &[choice, text] : choiceNames) {
        if (name == text)
            return choice;
    }
    return {};
}

QLatin1StringView nameOf(ThemeChoice choice)
{
    return choiceNames.at(std::size_t(choice)).second;
}

ThemeName themeFor(const QPalette &desktop)
{
    const bool dark = desktop.color(QPalette::Window).lightness()
        < desktop.color(QPalette::WindowText).lightness();
    return dark ? ThemeName::Dark : ThemeName::Light;
}

} // namespace vigie::ui
