// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/screenpopssection.h"

#include "site/policy.h"
#include "ui/settings/choicebutton.h"
#include "ui/settings/settingsrow.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using site::PageForm;
using Known = site::PageChoices::Known;

namespace {

    constexpr int lineHeight = 40;
    using Choice = std::optional<PageForm>; //!< Nothing: as it comes.

} // namespace

ScreenPopsSection::ScreenPopsSection(site::PageChoices &choices, const site::Policy &policy,
                                     QWidget *parent)
    : SettingsSection("copy"_L1, parent)
    , m_choices(choices)
    , m_policy(policy)
    , m_about(addRow("screenPopsRow"_L1))
    , m_schemes(addRow("schemesRow"_L1))
    , m_table(new QWidget(this))
    , m_lines(new QVBoxLayout(m_table))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    addWide(m_table);
    m_schemes->setVisible(policy.isLocked(site::Policy::Key::AllowedSchemes));
    connect(&choices, &site::PageChoices::changed, this, &ScreenPopsSection::follow);
    retranslate();
}

void ScreenPopsSection::setCanEmbed(bool can)
{
    m_canEmbed = can;
    list();
}

void ScreenPopsSection::follow()
{
    QStringList origins;
    const QList<Known> known = m_choices.known();
    for (const Known &each : known)
        origins.append(each.origin);
    if (origins != m_shown.keys()) {
        list();
        return;
    }
    for (const QString &origin : std::as_const(origins))
        showChoice(origin);
}

void ScreenPopsSection::showChoice(const QString &origin)
{
    const Line &line = m_shown[origin];
    const qsizetype chosen = line.forms.indexOf(m_choices.formOf(origin));
    line.button->setCurrent(int(std::max<qsizetype>(0, chosen)));
}

void ScreenPopsSection::list()
{
    m_shown.clear();
    const QList<Known> known = m_choices.known();
    m_about->setHint(known.isEmpty()
                         ? tr("No page has come with a call yet. Each address that one comes from "
                              "stands here then.")
                         : tr("Pages that come with calls open so:"));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> gone(item);
        gone->widget()->hide();
        gone->widget()->deleteLater();
    }
    for (const Known &each : known) {
        m_lines->addWidget(makeLine(each));
        m_lines->addWidget(new Rule(Qt::Horizontal, 0, m_table));
    }
}

QWidget *ScreenPopsSection::makeLine(const Known &known)
{
    const QString origin = known.origin;
    auto *line = new QWidget(m_table);
    line->setObjectName(u"originLine"_s);
    keepLeastHeight(line, lineHeight);
    auto *words = new Words(origin, TextRole::BodyMedium, &Theme::text, line);
    words->setElided(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    row->addWidget(words, 1);
    row->addWidget(makeChoice(known, line));
    if (m_choices.isLocked(origin)) {
        row->addWidget(
            new InkLabel(tr("set by your administrator"), TextRole::Caption, &Theme::text2, line));
        return line;
    }
    auto *remove = new Button("trash"_L1, tr("Forget %1").arg(origin), line);
    remove->setVariant(Button::Variant::Ghost);
    remove->setObjectName(u"forgetOrigin"_s);
    connect(remove, &Button::clicked, this, [this, origin] { m_choices.forget(origin); });
    row->addWidget(remove);
    return line;
}

//! "In a tab" is left out where it cannot be.
QWidget *ScreenPopsSection::makeChoice(const Known &known, QWidget *line)
{
    const QString origin = known.origin;
    QList<Choice> forms{{}, PageForm::Browser};
    QStringList names{tr("As it comes", "a page"), tr("In the browser", "a page")};
    const Choice decided = m_choices.formOf(origin);
    const bool isLocked = m_choices.isLocked(origin);
    if ((m_canEmbed && m_choices.mayBeInWindow(origin))
        || (isLocked && decided == PageForm::Window)) {
        forms.append(PageForm::Window);
        names.append(tr("In a tab of this window", "a page"));
    }
    forms.append(PageForm::Card);
    names.append(tr("Only the card, open by hand", "a page"));
    auto *choice = new ChoiceButton(line);
    choice->setObjectName(u"originForm"_s);
    //: %1 is where pages come from: https://crm.example.org
    choice->setName(tr("Pages of %1").arg(origin));
    choice->setChoices(names);
    choice->setEnabled(!isLocked);
    m_shown.insert(origin, {.button = choice, .forms = forms});
    showChoice(origin);
    connect(choice, &ChoiceButton::chosen, this,
            [this, origin, forms](int index) { m_choices.choose(origin, forms.at(index)); });
    return choice;
}

void ScreenPopsSection::retranslate()
{
    setTitle(tr("Screen pops"));
    m_about->setLabel(tr("Pages"), tr("by the address they come from"));
    m_schemes->setLabel(tr("Kinds of addresses"));
    m_schemes->setHint(
        (QStringList{u"https"_s, u"http"_s} + m_policy.otherSchemes()).join(u", "_s));
    m_schemes->setLock(tr("set by your administrator"));
    list();
}

} // namespace vigie::ui
