// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/pagechoices.h"
#include "ui/settings/settingssection.h"

#include <QMap>

#include <optional>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace vigie::site {
class Policy;
}

namespace vigie::ui {

class ChoiceButton;

//! How the pages that calls bring along are opened: each origin that was met, and what the person
//! or the site chose for it.
class ScreenPopsSection : public SettingsSection
{
    Q_OBJECT
public:
    ScreenPopsSection(site::PageChoices &choices, const site::Policy &policy,
                      QWidget *parent = nullptr);

    void setCanEmbed(bool can); //!< The part that shows pages in the window is installed.

protected:
    void retranslate() override;

private:
    void follow(); //!< Keeps the lines as they are where only a choice has changed.
    void list();
    void showChoice(const QString &origin);
    QWidget *makeLine(const site::PageChoices::Known &known);
    QWidget *makeChoice(const site::PageChoices::Known &known, QWidget *line);

    site::PageChoices &m_choices;
    const site::Policy &m_policy;
    SettingsRow *m_about;
    SettingsRow *m_schemes;
    QWidget *m_table;
    QVBoxLayout *m_lines;
    struct Line
    {
        ChoiceButton *button = nullptr;
        QList<std::optional<site::PageForm>> forms{}; //!< Nothing: as it comes.
    };
    QMap<QString, Line> m_shown; //!< By origin.
    bool m_canEmbed = false;
};

} // namespace vigie::ui
