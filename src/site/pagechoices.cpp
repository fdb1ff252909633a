// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/pagechoices.h"

#include "site/policy.h"
#include "site/settings.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace vigie::site {

using namespace Qt::StringLiterals;

namespace {

    using Known = PageChoices::Known;

    constexpr std::array<std::pair<PageForm, QLatin1StringView>, 3> words{{
        {PageForm::Browser, "browser"_L1},
        {PageForm::Window, "window"_L1},
        {PageForm::Card, "card"_L1},
    }};

    QString wordOf(std::optional<PageForm> form)
    {
        for (const auto &[each, word] : words) {
            if (form == each)
                return word;
        }
        return u"any"_s;
    }

    std::optional<PageForm> formNamed(const QString &word)
    {
        for (const auto &[form, each] : words) {
            if (word == each)
                return form;
        }
        return {};
    }

    //! One line each, as "browser https://crm.example.org".
    QString lineOf(const Known &known)
    {
        return wordOf(known.form) + u' ' + known.origin;
    }

} // namespace

QString originOf(const QUrl &page)
{
    if (page.host().isEmpty())
        return page.scheme().isEmpty() ? QString() : page.scheme() + u':';
    const int usual = page.scheme() == "https"_L1 ? 443 : page.scheme() == "http"_L1 ? 80 : -1;
    const QString host = page.host().contains(u':') ? u'[' + page.host() + u']' : page.host();
    const int port = page.port();
    return page.scheme() + u"://"_s + host
        + (port < 0 || port == usual ? QString() : u":%1"_s.arg(port));
}

PageChoices::PageChoices(Settings &settings, const Policy &policy, const QUrl &profile,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_policy(policy)
    , m_key(u"screenPops/"_s
            + (profile.isEmpty()
                   ? u"demonstration"_s
                   : QString::fromLatin1(QUrl::toPercentEncoding(profile.toString()))))
{
    if (profile.isEmpty())
        m_settings.setValue(m_key, QStringList()); // Its pages come from another port each time.
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == m_key)
            Q_EMIT changed();
    });
}

std::optional<PageForm> PageChoices::formOf(const QString &origin) const
{
    if (const auto decided = m_policy.pageForm(QUrl(origin)))
        return decided;
    const QList<Known> all = known();
    const auto found = std::ranges::find(all, origin, &Known::origin);
    return found == all.end() ? std::nullopt : found->form;
}

bool PageChoices::isLocked(const QString &origin) const
{
    return m_policy.pageForm(QUrl(origin)).has_value();
}

bool PageChoices::mayBeInWindow(const QString &origin) const
{
    return m_policy.isOriginAllowed(QUrl(origin));
}

QList<PageChoices::Known> PageChoices::known() const
{
    QList<Known> all;
    const QStringList lines = m_settings.value(m_key).toStringList();
    for (const QString &line : lines) {
        const QString origin = line.section(u' ', 1);
        if (!origin.isEmpty())
            all.append({.origin = origin, .form = formNamed(line.section(u' ', 0, 0))});
    }
    return all;
}

void PageChoices::meet(const QString &origin)
{
    QList<Known> all = known();
    if (origin.isEmpty() || std::ranges::find(all, origin, &Known::origin) != all.end())
        return;
    // A site with so many is met anew; what a person chose is never given up for it.
    if (all.size() >= maxKnown && all.removeIf([](const Known &each) { return !each.form; }) == 0)
        return;
    all.append({.origin = origin});
    write(all);
}

void PageChoices::choose(const QString &origin, std::optional<PageForm> form)
{
    if (origin.isEmpty() || isLocked(origin))
        return;
    QList<Known> all = known();
    const auto found = std::ranges::find(all, origin, &Known::origin);
    if (found == all.end())
        all.append({.origin = origin, .form = form});
    else
        found->form = form;
    write(all);
}

void PageChoices::forget(const QString &origin)
{
    QList<Known> all = known();
    all.removeIf([&](const Known &each) { return each.origin == origin; });
    write(all);
}

void PageChoices::write(const QList<Known> &known)
{
    QList<Known> all = known;
    std::ranges::sort(all, {}, &Known::origin);
    QStringList lines;
    for (const Known &each : std::as_const(all))
        lines.append(lineOf(each));
    m_settings.setValue(m_key, lines);
}

} // namespace vigie::site
