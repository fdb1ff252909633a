// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/securityscenes.h"

#include "ui/shell/application.h"
#include "ui/shell/certificatedialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passwordquestion.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/tour/tourstage.h"

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    site::Pin pinned()
    {
        return {.fingerprint = site::normalFingerprint(
                    u"7C1E409AD25503EF186BC7920DA43F61E827B95C14F08D336AC1720ED94895BB"_s),
                .pinnedOn = QDate(2026, 9, 4),
                .subject = u"xivo.acme.example"_s,
                .issuer = u"Acme CA"_s,
                .validUntil = QDate(2027, 3, 2)};
    }

    CertificateFacts shown(const QString &reason)
    {
        return {.server = QUrl(u"https://xivo.acme.example"_s),
                .reason = reason,
                .shown
                = {.fingerprint = site::normalFingerprint(u"2F906DB358E10C74A9154ED863FB2790"
                                                          "C53A811FE6429D0B57AE38C41079F26D"_s),
                   .pinnedOn = QDate(2026, 11, 19),
                   .subject = u"xivo.acme.example"_s,
                   .issuer = u"xivo.acme.example"_s,
                   .validUntil = QDate(2036, 11, 19)},
                .validFrom = QDate(2026, 11, 19)};
    }

    void addKeychain(TourStage &stage)
    {
        stage.script().act([&stage] {
            SignInPage *page = stage.program().window().signInPage();
            page->showServerForm();
            page->setHasKeychain(false);
        });
        stage.picture(u"first-run-no-keychain"_s, TourStage::LargeText);
        stage.script().act([&stage] {
            SignInPage *page = stage.program().window().signInPage();
            page->showServer(
                {.name = u"Acme, production"_s, .url = QUrl(u"https://xivo.acme.example"_s)});
        });
        stage.picture(u"sign-in-no-keychain"_s);
        stage.script().act(
            [&stage] { stage.program().window().signInPage()->setHasKeychain(true); });
        stage.picture(u"sign-in-keychain"_s);
        stage.script().act([&stage] { stage.program().window().signInPage()->showServerForm(); });
    }

    void addCertificate(TourStage &stage, const QString &reason, const QString &picture)
    {
        stage.script().act([&stage, reason] {
            const bool isChanged = reason == "changed"_L1;
            auto *dialog = new CertificateDialog(shown(reason), isChanged ? pinned() : site::Pin(),
                                                 false, &stage.program().window());
            dialog->open();
        });
        stage.waitFor(u"certificateDialog"_s);
        stage.picture(picture, TourStage::Contrast | TourStage::LargeText);
        stage.script().act([&stage] { stage.hands().click(u"doNotConnect"_s); });
        stage.script().until(u"the end of the dialog"_s,
                             [&stage] { return !stage.hands().sees(u"certificateDialog"_s); });
    }

    void addCertificates(TourStage &stage)
    {
        addCertificate(stage, u"selfSigned"_s, u"tls-unknown"_s);
        addCertificate(stage, u"changed"_s, u"tls-dialog"_s);
    }

    void addPassword(TourStage &stage)
    {
        stage.script().act([&stage] {
            (new PasswordQuestion(u"xivo.acme.example"_s, {}, &stage.program().window()))->open();
        });
        stage.waitFor(u"passwordQuestion"_s);
        stage.picture(u"password-again"_s);
        stage.script().act([&stage] { stage.hands().click(u"cancel"_s); });
        stage.script().until(u"the end of the question"_s,
                             [&stage] { return !stage.hands().sees(u"passwordQuestion"_s); });
    }

} // namespace

QList<TourScene> firstSecurityScenes()
{
    return {{"keychain"_L1,
             {"first-run-no-keychain"_L1, "sign-in-no-keychain"_L1, "sign-in-keychain"_L1},
             TourScene::From::SignInPage,
             addKeychain},
            {"certificates"_L1,
             {"tls-unknown"_L1, "tls-dialog"_L1},
             TourScene::From::SignInPage,
             addCertificates}};
}

QList<TourScene> passwordScenes()
{
    return {{"password"_L1, {"password-again"_L1}, TourScene::From::Workspace, addPassword}};
}

} // namespace vigie::ui
