// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profilessection.h"

#include "site/policy.h"
#include "site/profiles.h"
#include "site/settings.h"
#include "ui/widgets/button.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int lineHeight = 40;

    //! One server; a bar at the left when it is the one in use.
    class ProfileLine : public QWidget
    {
    public:
        ProfileLine(bool isInUse, QWidget *parent) : QWidget(parent), m_isInUse(isInUse)
        {
            keepLeastHeight(this, lineHeight);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            if (m_isInUse)
                QPainter(this).fillRect(0, 0, 3, height(), themeOf(this).accent);
        }

    private:
        bool m_isInUse;
    };

    QString shownHost(const QUrl &url)
    {
        return url.port() < 0 ? url.host() : u"%1:%2"_s.arg(url.host()).arg(url.port());
    }

} // namespace

ProfilesSection::ProfilesSection(site::Settings &settings, const site::Policy &policy,
                                 const QUrl &inUse, QWidget *parent)
    : SettingsSection("hard-drives"_L1, parent)
    , m_settings(settings)
    , m_policy(policy)
    , m_inUse(inUse)
    , m_table(new QWidget(this))
    , m_lines(new QVBoxLayout(m_table))
    , m_add(new Button(QString(), this))
    , m_hint(new InkLabel(TextRole::Caption, &Theme::text2, this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_add->setIconName("plus"_L1);
    m_add->setObjectName(u"addProfile"_s);
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 10, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_add);
    row->addWidget(m_hint, 1);
    addWide(m_table);
    addWide(foot);
    connect(m_add, &Button::clicked, this, [this] { Q_EMIT editRequested({}); });
    connect(&settings, &site::Settings::changed, this, [this](const QString &key) {
        if (key == "servers"_L1)
            list();
    });
    retranslate();
}

void ProfilesSection::list()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    int index = 0;
    const QList<site::Profile> all = site::profilesOf(m_settings, m_policy);
    for (const site::Profile &each : all) {
        m_lines->addWidget(makeLine(each, index++));
        m_lines->addWidget(new Rule(Qt::Horizontal, 0, m_table));
    }
}

QWidget *ProfilesSection::makeLine(const site::Profile &profile, int index)
{
    const QUrl url = profile.url;
    const bool isInUse = url == m_inUse;
    const QString name = profile.name.isEmpty() ? url.host() : profile.name;
    auto *line = new ProfileLine(isInUse, m_table);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    // What can be done with it stays in sight, whatever it is called.
    for (auto *each : {new Words(name, TextRole::BodyMedium, &Theme::text, line),
                       new Words(shownHost(url), TextRole::Caption, &Theme::text2, line)}) {
        each->setElided(true);
        words->addWidget(each);
    }
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(12, 2, 0, 2);
    row->setSpacing(8);
    row->addLayout(words, 1);
    if (isInUse) {
        row->addWidget(new InkLabel(tr("in use"), TextRole::Body, &Theme::text2, line));
    } else {
        auto *change = new Button(tr("Switch"), line);
        change->setObjectName(u"switchProfile%1"_s.arg(index));
        change->setAccessibleName(tr("Switch to %1").arg(name));
        connect(change, &Button::clicked, this, [this, url] { Q_EMIT switchRequested(url); });
        row->addWidget(change);
    }
    if (site::isOfPolicy(m_policy, url)) {
        row->addWidget(
            new InkLabel(tr("set by your administrator"), TextRole::Caption, &Theme::text2, line));
        return line;
    }
    auto *edit = new Button("pencil-simple"_L1, tr("Edit %1").arg(name), line);
    edit->setVariant(Button::Variant::Ghost);
    edit->setObjectName(u"editProfile%1"_s.arg(index));
    connect(edit, &Button::clicked, this, [this, url] { Q_EMIT editRequested(url); });
    row->addWidget(edit);
    if (!isInUse) {
        auto *remove = new Button("trash"_L1, tr("Remove %1").arg(name), line);
        remove->setVariant(Button::Variant::Ghost);
        remove->setObjectName(u"removeProfile%1"_s.arg(index));
        connect(remove, &Button::clicked, this, [this, url] { Q_EMIT removalRequested(url); });
        row->addWidget(remove);
    }
    return line;
}

void ProfilesSection::retranslate()
{
    setTitle(tr("Profiles"));
    m_add->setText(tr("Add a server…"));
    m_hint->setText(tr("A switch signs out here and in there."));
    list();
}

} // namespace vigie::ui
