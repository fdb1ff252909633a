// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/profiledialogs.h"

#include "site/settings.h"
#include "ui/settings/authoritiesfield.h"
#include "ui/shell/adminfields.h"
#include "ui/shell/passwordkeeper.h"
#include "ui/shell/serverform.h"
#include "ui/shell/signintexts.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    //! Context of the translations.
    class ProfileDialogs
    {
        Q_DECLARE_TR_FUNCTIONS(vigie::ui::ProfileDialogs)
    };

} // namespace

void openProfileEditor(site::Settings &settings, const QUrl &server, QWidget *window,
                       const ServerForm *typed,
                       const std::function<void(const site::Profile &)> &then)
{
    auto *dialog = new Dialog(server.isEmpty() ? ProfileDialogs::tr("Add a server")
                                               : ProfileDialogs::tr("Edit the server"),
                              Dialog::Width::Medium, window);
    dialog->setObjectName(u"profileDialog"_s);
    auto *form = new ServerForm(dialog);
    form->setStandsAlone(false);
    constexpr int fieldWidth = 480; // French labels stand beside a button, and in one line.
    form->setFieldWidth(fieldWidth);
    auto *authorities
        = new AuthoritiesField(ProfileDialogs::tr("File of authorities, optional"), form);
    keepWidth(authorities, fieldWidth);
    form->addPart(authorities);
    auto *administration = new AdminFields(form);
    keepWidth(administration, fieldWidth);
    form->addPart(administration);
    if (!server.isEmpty()) {
        form->setProfile(settings.server(server));
        authorities->setText(settings.server(server).rules.authorities);
        administration->setProfile(settings, settings.server(server));
    }
    if (typed)
        form->takeTyped(*typed);
    form->setStandIn(
        [administration] { return administration->check() ? administration->first() : QUrl(); });
    dialog->content()->setContentsMargins(16, 0, 16, 16);
    dialog->content()->addWidget(form);
    dialog->addCancel();
    QObject::connect(form, &ServerForm::saved, dialog,
                     [&settings, dialog, authorities, administration, then](site::Profile profile,
                                                                            const QUrl &replaces) {
                         if (!authorities->check() || !administration->check())
                             return;
                         profile.rules.authorities = authorities->file();
                         administration->apply(profile);
                         settings.replace(replaces, profile);
                         administration->keep(settings, profile);
                         dialog->accept();
                         if (then)
                             then(settings.server(profile.url));
                     });
    dialog->open();
    form->focusAddress();
}

void askToRemoveProfile(site::Settings &settings, PasswordKeeper &keeper, const QUrl &server,
                        QWidget *window)
{
    const site::Profile profile = settings.server(server);
    auto *dialog = new Dialog(ProfileDialogs::tr("Remove %1?").arg(shownAddress(server)),
                              Dialog::Width::Small, window);
    dialog->setObjectName(u"removeProfileDialog"_s);
    dialog->setText(ProfileDialogs::tr(
        "Its address, its login and its pinned key are forgotten on this computer; "
        "a password kept in the keychain too. Nothing changes on the server."));
    dialog->addCancel();
    QObject::connect(dialog->addAnswer(ProfileDialogs::tr("Remove"), Button::Variant::Danger,
                                       u"removeProfileNow"_s),
                     &Button::clicked, dialog, [&settings, &keeper, profile] {
                         if (profile.keepsPassword)
                             keeper.forget(profile);
                         settings.forget(profile.url);
                     });
    dialog->open();
}

} // namespace vigie::ui
