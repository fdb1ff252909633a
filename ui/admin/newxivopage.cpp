// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/newxivopage.h"

#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/boxed.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = AdminRoom::XivoJob::State;

namespace {

    constexpr int formWidth = 560;

} // namespace

NewXivoPage::NewXivoPage(const AdminParts &parts, QWidget *parent)
    : FormPage(parts, {.kind = AdminSpot::Kind::NewXivo}, parent)
    , m_name(new Field(tr("Name"), this))
    , m_host(new Field(tr("Host name"), this))
    , m_plain(new Button(tr("Create without configuring"), this))
    , m_form(new QWidget(this))
    , m_progress(makeProgress())
    , m_tick(new QTimer(this))
{
    setObjectName(u"newXivoPage"_s);
    setTitles({}, tr("Create XiVO"));
    m_name->edit()->setObjectName(u"xivoName"_s);
    m_host->edit()->setObjectName(u"xivoHost"_s);
    m_plain->setObjectName(u"createPlain"_s);
    keepWidth(m_form, formWidth);
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(makeKey());
    column->addWidget(m_name);
    column->addWidget(m_host);
    content()->addWidget(m_form, 0, Qt::AlignTop);
    content()->addWidget(m_progress, 0, Qt::AlignTop);
    content()->addStretch(1);
    foot()->addWidget(m_plain);
    setSaveText(tr("Create and configure now…"), tr("Creating"));
    addField(u"name"_s, m_name);
    addField(u"host"_s, m_host);
    m_tick->setInterval(1s);
    connect(m_tick, &QTimer::timeout, this, &NewXivoPage::showAge);
    if (room().xivoJob().state == State::Done) { // Told meanwhile: this is the next one.
        discard();
        room().forgetXivoJob();
    }
    begin();
    for (Field *field : {m_name, m_host})
        connect(field, &Field::textEdited, this, &NewXivoPage::keep);
    connect(m_plain, &Button::clicked, this, [this] {
        if (check())
            room().createXivo({.name = m_name->text().trimmed(), .host = m_host->text().trimmed()});
    });
    connect(&room(), &AdminRoom::xivoJobChanged, this, &NewXivoPage::follow);
    connect(&room(), &AdminRoom::siteChanged, this, &NewXivoPage::follow);
    follow();
}

QWidget *NewXivoPage::firstFocus() const
{
    return m_form->isVisibleTo(this) ? m_name->edit() : nullptr;
}

QString NewXivoPage::command() const
{
    return u"echo '%1' >> /root/.ssh/authorized_keys"_s.arg(room().site().publicKey.trimmed());
}

QWidget *NewXivoPage::makeKey()
{
    auto *part = new QWidget(m_form);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const bool hasKey = !room().site().publicKey.trimmed().isEmpty();
    column->addWidget(new Words(tr("1. Let the XCI in"), TextRole::Strong, &Theme::text, part));
    auto *hint = new Words(
        hasKey ? tr("The XCI signs in to the XiVO over SSH with this public key. Run the command "
                    "below as root on the XiVO.")
               : tr("The XCI signs in to the XiVO over SSH. Its public key is not in this profile: "
                    "copy it from /root/.ssh/id_rsa.pub of the XCI into Settings, Profiles."),
        TextRole::Body, &Theme::text2, part);
    hint->setObjectName(u"keyHint"_s);
    hint->setWordWrap(true);
    column->addWidget(hint);
    if (hasKey) {
        auto *box = new QPlainTextEdit(command(), part);
        box->setObjectName(u"keyCommand"_s);
        box->setAccessibleName(tr("Command that lets the XCI in"));
        box->setReadOnly(true);
        box->setTabChangesFocus(true);
        keepHeight(box, 76);
        auto *copy = new Button(tr("Copy the command"), part);
        copy->setObjectName(u"copyKeyCommand"_s);
        copy->setIconName("copy"_L1);
        auto *copyKey = new Button(tr("Copy the key alone"), part);
        copyKey->setObjectName(u"copyKey"_s);
        copyKey->setVariant(Button::Variant::Ghost);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(copy);
        buttons->addWidget(copyKey);
        buttons->addStretch(1);
        column->addWidget(new Boxed(box, part));
        column->addLayout(buttons);
        connect(copy, &Button::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(command());
            Q_EMIT told(tr("The command is copied."));
        });
        connect(copyKey, &Button::clicked, this, [this] {
            QGuiApplication::clipboard()->setText(room().site().publicKey.trimmed());
            Q_EMIT told(tr("The key is copied."));
        });
    }
    column->addSpacing(12);
    column->addWidget(new Words(tr("2. Name the XiVO"), TextRole::Strong, &Theme::text, part));
    return part;
}

QWidget *NewXivoPage::makeProgress()
{
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    part->setObjectName(u"xivoProgress"_s);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_doing = new Words({}, TextRole::Strong, &Theme::text, part);
    m_age = new Words({}, TextRole::Body, &Theme::text2, part);
    auto *hint = new Words(tr("The server connects to the XiVO and configures it; its services are "
                              "down meanwhile. You may leave this page: it goes on, and you are "
                              "told when it ends."),
                           TextRole::Body, &Theme::text2, part);
    hint->setWordWrap(true);
    column->addWidget(m_doing);
    column->addWidget(m_age);
    column->addWidget(hint);
    return part;
}

QJsonObject NewXivoPage::typed() const
{
    return {{u"name"_s, m_name->text()}, {u"host"_s, m_host->text()}};
}

void NewXivoPage::fill(const QJsonObject &typed)
{
    m_name->setText(typed["name"_L1].toString());
    m_host->setText(typed["host"_L1].toString());
}

bool NewXivoPage::check()
{
    bool isGood = room().xivoJob().state != State::Running;
    for (Field *field : {m_host, m_name}) {
        if (!field->text().trimmed().isEmpty())
            continue;
        field->setError(field == m_name ? tr("Type a name.") : tr("Type the XiVO's host name."));
        field->edit()->setFocus();
        isGood = false;
    }
    return isGood;
}

//! Saving means configuring, which is asked for first.
void NewXivoPage::send()
{
    askToConfigure();
}

void NewXivoPage::askToConfigure()
{
    auto *dialog = new Dialog(tr("Configure %1 now?").arg(m_name->text().trimmed()),
                              Dialog::Width::Small, window());
    dialog->setObjectName(u"configureDialog"_s);
    dialog->setText(tr("The server connects to %1 and configures it. This takes minutes, and the "
                       "services of that XiVO are down until it ends.")
                        .arg(m_host->text().trimmed()));
    dialog->addCancel();
    connect(
        dialog->addAnswer(tr("Create and configure"), Button::Variant::Primary, u"configureNow"_s),
        &Button::clicked, this, [this] {
            room().createXivo({.name = m_name->text().trimmed(),
                               .host = m_host->text().trimmed(),
                               .isConfigured = true});
        });
    dialog->open();
}

void NewXivoPage::follow()
{
    const AdminRoom::XivoJob job = room().xivoJob();
    const bool isRunning = job.state == State::Running;
    m_form->setVisible(!isRunning);
    m_progress->setVisible(isRunning);
    m_plain->setVisible(!isRunning);
    saveButton()->setVisible(!isRunning);
    cancelButton()->setVisible(!isRunning);
    if (isRunning) {
        m_doing->setText(job.draft.isConfigured
                             ? tr("Creating and configuring %1…").arg(job.draft.name)
                             : tr("Creating %1…").arg(job.draft.name));
        m_tick->start();
        showAge();
        return;
    }
    m_tick->stop();
    if (job.state == State::Failed) {
        setProblem(AdminWords::notCreated(job.draft.name, job.failure));
        if (m_name->text().isEmpty() && m_host->text().isEmpty()) {
            m_name->setText(job.draft.name);
            m_host->setText(job.draft.host);
        }
        QMetaObject::invokeMethod(&room(), &AdminRoom::forgetXivoJob, Qt::QueuedConnection);
    } else if (job.state == State::Done) {
        fill({});
        discard();
        QMetaObject::invokeMethod(
            this,
            [this, id = job.id] {
                room().forgetXivoJob();
                Q_EMIT goRequested({.kind = id == xci::XivoId() ? AdminSpot::Kind::Dashboard
                                                                : AdminSpot::Kind::Xivo,
                                    .xivo = id});
            },
            Qt::QueuedConnection);
    }
}

void NewXivoPage::showAge()
{
    const auto seconds = room().xivoJob().since.secsTo(QDateTime::currentDateTime());
    m_age->setText(tr("for %1").arg(formatDuration(std::chrono::seconds(seconds))));
}

QString NewXivoPage::nameOf(const QString &key) const
{
    return key == "name"_L1 ? tr("Name") : tr("Host name");
}

AdminSpot NewXivoPage::back() const
{
    return {.kind = AdminSpot::Kind::Dashboard};
}

} // namespace vigie::ui
