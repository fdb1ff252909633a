// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/config/periodform.h"

#include "ui/admin/config/configdesk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QLineEdit>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int formWidth = 360;

    QString shown(const QTime &time)
    {
        return time.second() == 0 ? time.toString(u"HH:mm"_s) : time.toString(u"HH:mm:ss"_s);
    }

    //! "8:30", "08:30" or "08:30:00"; null: no time of day.
    QTime timeIn(const QString &text)
    {
        for (const auto &form : {u"H:mm"_s, u"H:mm:ss"_s}) {
            if (const QTime time = QTime::fromString(text.trimmed(), form); time.isValid())
                return time;
        }
        return {};
    }

    QJsonObject jsonOf(const configmgt::CallbackPeriod &period)
    {
        return {{u"name"_s, period.name},
                {u"periodStart"_s, shown(period.start)},
                {u"periodEnd"_s, shown(period.end)},
                {u"default"_s, period.isDefault}};
    }

} // namespace

PeriodForm::PeriodForm(const AdminParts &parts, const QString &period, QWidget *parent)
    : ConfigForm(parts, {.kind = AdminSpot::Kind::PeriodForm, .entity = period}, parent)
    , m_name(new Field(tr("Name"), this))
    , m_start(new Field(tr("From", "time of day"), this))
    , m_end(new Field(tr("To", "time of day"), this))
    , m_default(new QCheckBox(tr("Default of callbacks that name no period"), this))
    , m_hint(new Words(tr("There must be one default: to change it, make another period the "
                          "default."),
                       TextRole::Caption, &Theme::text2, this))
{
    setObjectName(u"periodForm"_s);
    m_name->edit()->setObjectName(u"periodName"_s);
    m_start->edit()->setObjectName(u"periodStart"_s);
    m_end->edit()->setObjectName(u"periodEnd"_s);
    m_default->setObjectName(u"periodDefault"_s);
    m_start->setPlaceholder(u"08:00"_s);
    m_end->setPlaceholder(u"12:00"_s);
    m_hint->setWordWrap(true);
    auto *part = new QWidget(this);
    keepWidth(part, formWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto *hours = new QHBoxLayout;
    hours->setSpacing(12);
    hours->addWidget(m_start);
    hours->addWidget(m_end);
    column->addWidget(m_name);
    column->addLayout(hours);
    column->addWidget(m_default);
    column->addWidget(m_hint);
    content()->addWidget(part, 0, Qt::AlignTop);
    content()->addStretch(1);
    if (const auto *known = desk().period(period))
        m_before = *known;
    setTitles(tr("Callback periods"),
              isNew() ? tr("Add period") : tr("Edit %1").arg(m_before.name));
    setSaveText(isNew() ? tr("Create period") : tr("Save"),
                isNew() ? tr("Creating") : tr("Saving"));
    setNote(tr("Hours are those of the server."));
    addField(u"name"_s, m_name);
    addField(u"periodStart"_s, m_start);
    addField(u"periodEnd"_s, m_end);
    fill(jsonOf(m_before));
    begin();
    for (Field *field : {m_name, m_start, m_end}) {
        connect(field, &Field::textEdited, this, &PeriodForm::keep);
        connect(field, &Field::accepted, this, &PeriodForm::save);
    }
    connect(m_default, &QCheckBox::clicked, this, &PeriodForm::keep);
    follow();
}

QWidget *PeriodForm::firstFocus() const
{
    return m_name->edit();
}

void PeriodForm::showDefault()
{
    m_default->setEnabled(!m_before.isDefault);
    m_hint->setVisible(m_before.isDefault);
}

QJsonObject PeriodForm::typed() const
{
    return {{u"name"_s, m_name->text()},
            {u"periodStart"_s, m_start->text()},
            {u"periodEnd"_s, m_end->text()},
            {u"default"_s, m_default->isChecked()}};
}

void PeriodForm::fill(const QJsonObject &typed)
{
    m_name->setText(typed["name"_L1].toString());
    m_start->setText(typed["periodStart"_L1].toString());
    m_end->setText(typed["periodEnd"_L1].toString());
    m_default->setChecked(typed["default"_L1].toBool());
    showDefault();
}

std::optional<QJsonObject> PeriodForm::onServer()
{
    const auto *known = desk().period(spot().entity);
    if (!known)
        return {};
    m_before = *known;
    showDefault();
    return jsonOf(m_before);
}

QString PeriodForm::nameOf(const QString &key) const
{
    if (key == "name"_L1)
        return tr("Name");
    if (key == "default"_L1)
        return tr("Default");
    return key == "periodStart"_L1 ? tr("From", "time of day") : tr("To", "time of day");
}

bool PeriodForm::checkHours()
{
    for (Field *field : {m_start, m_end}) {
        if (timeIn(field->text()).isValid())
            continue;
        field->setError(tr("Type a time such as 08:30."));
        field->edit()->setFocus();
        return false;
    }
    if (timeIn(m_start->text()) < timeIn(m_end->text()))
        return true;
    m_end->setError(tr("The end must come after the beginning."));
    m_end->edit()->setFocus();
    return false;
}

bool PeriodForm::check()
{
    const QString name = m_name->text().trimmed();
    const auto isSame = [&](const configmgt::CallbackPeriod &each) {
        return each.uuid != spot().entity && each.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    bool isGood = checkHours();
    if (name.isEmpty())
        m_name->setError(tr("Type a name."));
    else if (std::ranges::any_of(desk().periods(), isSame))
        m_name->setError(tr("There is a period of this name already. Choose another name."));
    if (m_name->hasError()) {
        m_name->edit()->setFocus();
        isGood = false;
    }
    return isGood;
}

void PeriodForm::send()
{
    const configmgt::CallbackPeriod period{.uuid = spot().entity,
                                           .name = m_name->text().trimmed(),
                                           .start = timeIn(m_start->text()),
                                           .end = timeIn(m_end->text()),
                                           .isDefault = m_default->isChecked()};
    sendingOf(period.name);
    const auto then = ending<xci::Answer<configmgt::Client::Done>>();
    if (isNew())
        desk().client().createPeriod(period, &room(), then);
    else
        desk().client().updatePeriod(period, &room(), then);
}

} // namespace vigie::ui
