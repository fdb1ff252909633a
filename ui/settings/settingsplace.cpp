// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsplace.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/callssection.h"
#include "ui/settings/desktopsection.h"
#include "ui/settings/devicessection.h"
#include "ui/settings/incallsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/languagesection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/profilessection.h"
#include "ui/settings/screenpopssection.h"
#include "ui/settings/securitysection.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/field.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/typography.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int navWidth = 216;
    constexpr int leftPaneShare = 624;
    constexpr int rightPaneShare = 462;
    constexpr int widestNav = 280;
    constexpr int widthOfTwo = 1200; //!< Of the window; the rail takes 64 of it.
    constexpr int railWidth = 64;

} // namespace

SettingsPlace::SettingsPlace(center::Desk &desk, site::Settings &settings, site::Policy &policy,
                             KeyMap &keys, const DesktopMeans &means, site::PageChoices &choices,
                             const QUrl &profile, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keys(keys)
    , m_find(new Field({}, this))
    , m_nav(new SettingsNav(this))
    , m_hint(new InkLabel(TextRole::Caption, &Theme::text2, this))
    , m_leftPane(addPane(m_left))
    , m_rightPane(addPane(m_right))
{
    m_find->edit()->setObjectName(u"findSetting"_s);
    m_find->setLeadingIcon("magnifying-glass"_L1);
    m_nav->setObjectName(u"settingsNav"_s);
    m_hint->setWordWrap(true);
    m_navPane = new Pane(&Theme::window, this);
    m_navPane->setRules(Qt::RightEdge);
    auto *column = new QVBoxLayout(m_navPane);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(12);
    auto *find = new QHBoxLayout;
    find->setContentsMargins(12, 0, 12, 0);
    find->addWidget(m_find);
    column->addLayout(find);
    column->addWidget(m_nav);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(m_hint);
    column->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navPane);
    row->addWidget(m_leftPane, leftPaneShare);
    row->addWidget(m_rightPane, rightPaneShare);
    addSections(settings, policy, keys, means, choices, profile);
    connect(m_nav, &SettingsNav::chosen, this, [this](int entry) {
        int listed = 0;
        for (int i = 0; i < m_parts.size(); ++i) {
            if (m_parts[i].isListed && listed++ == entry)
                open(i);
        }
    });
    connect(m_find, &Field::textEdited, this, &SettingsPlace::search);
    connect(m_find, &Field::accepted, this, &SettingsPlace::goToFound);
    m_keys.bind(KeyAction::Find, this, [this] { SettingsPlace::find(); });
    retranslate();
    showSection(u"callsSection"_s);
}

SettingsPlace::~SettingsPlace() = default;

QScrollArea *SettingsPlace::addPane(QBoxLayout *&column)
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Pane(&Theme::surface, area);
    ground->setRules(Qt::RightEdge);
    column = new QVBoxLayout(ground);
    column->setContentsMargins(16, 0, 24, 0);
    column->setSpacing(0);
    column->addStretch(1);
    area->setWidget(ground);
    return area;
}

void SettingsPlace::addSections(site::Settings &settings, site::Policy &policy, KeyMap &keys,
                                const DesktopMeans &means, site::PageChoices &choices,
                                const QUrl &profile)
{
    m_profiles = new ProfilesSection(settings, policy, profile);
    m_security = new SecuritySection(settings, policy, profile);
    m_appearance = new AppearanceSection(settings);
    m_desktop = new DesktopSection(m_desk, settings, means);
    m_language = new LanguageSection(settings);
    auto *about = new AboutSection(m_desk, keys);
    add(m_profiles, u"profilesSection"_s, 0, true);
    add(m_security, u"securitySection"_s, 1, false);
    add(new CallsSection(m_desk), u"callsSection"_s, 0, false);
    add(new InCallSection(settings), u"inCallSection"_s, 0, false);
    add(new DevicesSection(m_desk, settings, profile), u"devicesSection"_s, 0, false);
    m_notices = new NoticesSection(settings, policy);
    add(m_notices, u"noticesSection"_s, 0, true);
    add(m_desktop, u"desktopSection"_s, 1, false);
    add(new KeysSection(keys), u"keysSection"_s, 1, true);
    add(m_appearance, u"appearanceSection"_s, 1, false);
    add(m_language, u"languageSection"_s, 1, false);
    m_screenPops = new ScreenPopsSection(choices, policy);
    add(m_screenPops, u"screenPopsSection"_s, 2, false);
    add(about, u"aboutSection"_s, 2, false);
    connect(about, &AboutSection::consoleRequested, this, &SettingsPlace::consoleRequested);
    connect(about, &AboutSection::bundleRequested, this, &SettingsPlace::bundleRequested);
    connect(m_appearance, &AppearanceSection::themeChosen, this, &SettingsPlace::themeChosen);
    connect(m_appearance, &AppearanceSection::compactRowsChosen, this,
            &SettingsPlace::compactRowsChosen);
    connect(m_language, &LanguageSection::languageChosen, this, &SettingsPlace::languageChosen);
    connect(m_language, &LanguageSection::formatsChosen, this, &SettingsPlace::formatsChosen);
    connect(m_security, &SecuritySection::passwordRefused, this, &SettingsPlace::passwordRefused);
    connect(m_profiles, &ProfilesSection::switchRequested, this,
            &SettingsPlace::profileSwitchRequested);
    connect(m_profiles, &ProfilesSection::editRequested, this,
            &SettingsPlace::profileEditRequested);
    connect(m_profiles, &ProfilesSection::removalRequested, this,
            &SettingsPlace::profileRemovalRequested);
}

void SettingsPlace::add(SettingsSection *section, const QString &name, int spread, bool isRight,
                        bool isListed)
{
    section->setParent(this);
    section->setObjectName(name);
    section->hide();
    m_parts.append(
        {.section = section, .spread = spread, .isRight = isRight, .isListed = isListed});
    if (isListed)
        m_nav->add(section->icon());
}

void SettingsPlace::arrange()
{
    const bool isWide = m_isWide.value_or(false);
    for (QBoxLayout *column : {m_left, m_right}) {
        while (column->count() > 1)
            delete column->takeAt(0);
    }
    const Part &front = m_parts.at(m_current);
    for (const Part &part : qAsConst(m_parts)) {
        const bool isShown = isWide ? part.spread == front.spread : part.section == front.section;
        part.section->setVisible(isShown);
        if (!isShown)
            continue;
        QBoxLayout *column = isWide && part.isRight ? m_right : m_left;
        if (column->count() > 1)
            qobject_cast<SettingsSection *>(column->itemAt(column->count() - 2)->widget())
                ->setRuled(true);
        column->insertWidget(column->count() - 1, part.section);
        part.section->setRuled(false);
        part.section->show();
    }
    m_rightPane->setVisible(isWide);
}

void SettingsPlace::open(int part)
{
    m_current = part;
    int listed = 0;
    for (int i = 0; i < part; ++i)
        listed += m_parts[i].isListed ? 1 : 0;
    m_nav->setCurrent(listed);
    markRow(nullptr);
    arrange();
    SettingsSection *section = m_parts[part].section;
    QScrollArea *pane
        = m_isWide.value_or(false) && m_parts[part].isRight ? m_rightPane : m_leftPane;
    pane->widget()->layout()->activate();
    pane->ensureVisible(0, section->y() + section->height(), 0, 0);
    pane->ensureVisible(0, section->y(), 0, 0);
}

void SettingsPlace::showSection(const QString &objectName)
{
    for (int i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].section->objectName() == objectName)
            open(i);
    }
}

void SettingsPlace::find()
{
    m_find->edit()->setFocus(Qt::ShortcutFocusReason);
    m_find->edit()->selectAll();
}

void SettingsPlace::search(const QString &words)
{
    const QString sought = words.trimmed();
    int listed = 0;
    for (const Part &part : qAsConst(m_parts)) {
        if (part.isListed)
            m_nav->setFound(listed++, sought.isEmpty() || part.section->has(sought));
    }
    if (sought.isEmpty())
        markRow(nullptr);
}

void SettingsPlace::goToFound()
{
    const QString sought = m_find->text().trimmed();
    if (sought.isEmpty())
        return;
    for (int i = 0; i < m_parts.size(); ++i) {
        SettingsSection *section = m_parts[i].section;
        if (!section->has(sought))
            continue;
        open(i);
        markRow(section->rowWith(sought));
        return;
    }
}

void SettingsPlace::markRow(SettingsRow *row)
{
    if (m_marked)
        m_marked->setMarked(false);
    m_marked = row;
    if (row)
        row->setMarked(true);
}

void SettingsPlace::refreshLanguage()
{
    m_language->refresh();
}

void SettingsPlace::refreshDesktop()
{
    m_desktop->refresh();
}

void SettingsPlace::setCanKeepPassword(bool can)
{
    m_security->setCanKeepPassword(can);
}

void SettingsPlace::setFloorOpen(bool isOpen)
{
    m_notices->setFloorOpen(isOpen);
}

void SettingsPlace::setCanEmbed(bool can)
{
    m_screenPops->setCanEmbed(can);
}

QList<StatusBar::KeyHint> SettingsPlace::keyHints() const
{
    return {{.key = m_keys.capText(KeyAction::Find), .text = tr("Find a setting")},
            {.key = u"Esc"_s, .text = tr("Back")}};
}

void SettingsPlace::retranslate()
{
    m_find->setPlaceholder(tr("Find a setting"));
    m_find->edit()->setAccessibleName(tr("Find a setting"));
    m_nav->setAccessibleName(tr("Headings of the settings"));
    m_hint->setText(tr("Changes apply at once. Those kept by the server show when it has "
                       "confirmed."));
    int listed = 0;
    for (const Part &part : qAsConst(m_parts)) {
        if (part.isListed)
            m_nav->setText(listed++, part.section->title());
    }
}

void SettingsPlace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange) {
        // The sections hear of it after their parent: the list takes its titles from them.
        QMetaObject::invokeMethod(this, &SettingsPlace::retranslate, Qt::QueuedConnection);
        retranslate();
    }
}

void SettingsPlace::fit()
{
    const qreal scale = textScale();
    m_navPane->setFixedWidth(std::min(int(navWidth * scale), widestNav));
    const bool isWide = width() + railWidth >= int(widthOfTwo * scale);
    if (m_isWide == isWide)
        return;
    m_isWide = isWide;
    arrange();
}

bool SettingsPlace::event(QEvent *event)
{
    // Before the keys of the place around, for which Esc means something else.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void SettingsPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else
        QWidget::keyPressEvent(event);
}

void SettingsPlace::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), themeOf(this).surface);
}

void SettingsPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace vigie::ui
