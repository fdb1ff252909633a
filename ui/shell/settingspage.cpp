// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settingspage.h"

#include "site/settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/segments.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int labelWidth = 188;

} // namespace

SettingsPage::SettingsPage(site::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new InkLabel(TextRole::Title, &Theme::text, this))
    , m_themeLabel(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_languageLabel(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_rowsLabel(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_supportLabel(new InkLabel(TextRole::Body, &Theme::text2, this))
    , m_theme(new Segments({}, this))
    , m_language(new Segments({}, this))
    , m_rows(new Segments({}, this))
    , m_console(new Button(QString(), this))
    , m_bundle(new Button(QString(), this))
{
    m_theme->setObjectName(u"settingsTheme"_s);
    m_language->setObjectName(u"settingsLanguage"_s);
    m_rows->setObjectName(u"settingsRows"_s);
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(16);
    grid->setHorizontalSpacing(16);
    grid->setColumnMinimumWidth(0, labelWidth);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, control] :
         {std::pair(m_themeLabel, m_theme), std::pair(m_languageLabel, m_language),
          std::pair(m_rowsLabel, m_rows)}) {
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row, 1, Qt::AlignLeft);
        ++row;
    }
    m_console->setObjectName(u"openConsole"_s);
    m_console->setKey(u"Ctrl+Shift+E"_s);
    m_bundle->setObjectName(u"supportBundle"_s);
    auto *support = new QHBoxLayout;
    support->setSpacing(8);
    support->addWidget(m_console);
    support->addWidget(m_bundle);
    support->addStretch(1);
    grid->addWidget(m_supportLabel, row, 0);
    grid->addLayout(support, row, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(24);
    column->addWidget(m_title);
    column->addLayout(grid);
    column->addStretch(1);

    connect(m_console, &Button::clicked, this, &SettingsPage::consoleRequested);
    connect(m_bundle, &Button::clicked, this, &SettingsPage::bundleRequested);
    retranslate();
    m_theme->setCurrent(int(themeChoice(settings.theme()).value_or(ThemeChoice::System)));
    m_rows->setCurrent(settings.usesCompactRows() ? 1 : 0);
    connect(m_theme, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT themeChosen(ThemeChoice(index)); });
    connect(m_language, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT languageChosen(index == 1 ? u"fr"_s : u"en"_s); });
    connect(m_rows, &Segments::currentChanged, this,
            [this](int index) { Q_EMIT compactRowsChosen(index == 1); });
}

void SettingsPage::setLanguage(const QString &code)
{
    m_language->setCurrent(code == "fr"_L1 ? 1 : 0);
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    m_themeLabel->setText(tr("Appearance"));
    m_languageLabel->setText(tr("Language"));
    m_rowsLabel->setText(tr("Row height"));
    //: Order of the enumeration ThemeChoice.
    m_theme->setChoices({tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")});
    m_theme->setAccessibleName(tr("Appearance"));
    m_language->setChoices({u"English"_s, u"Français"_s});
    m_language->setAccessibleName(tr("Language"));
    m_rows->setChoices({tr("Comfortable"), tr("Compact")});
    m_rows->setAccessibleName(tr("Row height"));
    m_supportLabel->setText(tr("Troubleshooting"));
    m_console->setText(tr("Event console"));
    m_bundle->setText(tr("Support bundle…"));
}

void SettingsPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vigie::ui
