// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/thresholddialog.h"

#include "center/contactcenter.h"
#include "ui/models/frameclock.h"
#include "ui/supervisor/floorchoices.h"
#include "ui/supervisor/thresholdbook.h"
#include "ui/supervisor/thresholdpreview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/format.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Thresholds;

namespace {

    constexpr int listWidth = 224;
    constexpr int fieldWidth = 136;

    QString nameOf(const center::ContactCenter &center, QueueId id)
    {
        const center::Queue *queue = center.find(id);
        return queue ? u"%1  %2"_s.arg(queue->number, queue->label()) : QString::number(raw(id));
    }

} // namespace

ThresholdDialog::ThresholdDialog(const center::ThresholdRules &rules,
                                 const center::ContactCenter &center, models::FrameClock &frames,
                                 QWidget *window)
    : Dialog(tr("Thresholds"), Width::Large, window)
    , m_rules(rules)
    , m_center(center)
{
    setObjectName(u"thresholdDialog"_s);
    setText(tr("They colour the queues that wait too long. Nothing changes before you save."));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList());
    row->addWidget(makeForm(), 1);
    content()->setContentsMargins(16, 0, 16, 16);
    content()->addLayout(row);
    addCancel();
    m_save = addAnswer(tr("Save"), Button::Variant::Primary, u"thresholdSave"_s);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT rulesSaved(m_rules); });
    connect(&frames, &models::FrameClock::second, this, &ThresholdDialog::showEffect);
    fillList();
    showQueue({});
}

QWidget *ThresholdDialog::makeList()
{
    auto *box = new QWidget(this);
    keepWidth(box, listWidth);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"thresholdQueues"_s);
    m_list->setAccessibleName(tr("Queues with thresholds of their own"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_add = new Button(tr("Add a queue"), box);
    m_add->setObjectName(u"thresholdAdd"_s);
    m_add->setIconName("plus"_L1);
    m_add->setCaret(true);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        const QVariant id = at < 0 ? QVariant() : m_list->item(at)->data(Qt::UserRole);
        m_queue = id.isValid() ? std::optional(QueueId(id.toInt())) : std::nullopt;
        fillForm();
    });
    connect(m_add, &Button::clicked, this, &ThresholdDialog::addQueue);
    return box;
}

QWidget *ThresholdDialog::makeForm()
{
    auto *box = new QWidget(this);
    m_title = new Words({}, TextRole::Strong, &Theme::text, box);
    m_giveUp = new Button(tr("Back to the default"), box);
    m_giveUp->setObjectName(u"thresholdGiveUp"_s);
    m_giveUp->setVariant(Button::Variant::Ghost);
    connect(m_giveUp, &Button::clicked, this, &ThresholdDialog::giveUpOwn);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_giveUp);

    const std::array<QString, ValueCount> labels{
        tr("Waiting calls: warning from"), tr("Waiting calls: alarm from"),
        tr("Longest wait: warning from"), tr("Longest wait: alarm from")};
    const std::array<QString, ValueCount> names{u"waitingWarn"_s, u"waitingAlarm"_s, u"waitWarn"_s,
                                                u"waitAlarm"_s};
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    for (int i = 0; i < ValueCount; ++i) {
        auto *field = new Field(labels[size_t(i)], box);
        field->edit()->setObjectName(names[size_t(i)]);
        keepLeastWidth(field, fieldWidth);
        connect(field, &Field::textEdited, this, &ThresholdDialog::takeForm);
        grid->addWidget(field, i / 2, i % 2);
        m_fields[size_t(i)] = field;
    }
    m_effect = new Words({}, TextRole::Caption, &Theme::text2, box);
    m_effect->setObjectName(u"thresholdEffect"_s);
    m_preview = new ThresholdPreview(m_center, box);

    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(grid);
    column->addWidget(m_effect);
    column->addWidget(m_preview);
    column->addStretch(1);
    return box;
}

void ThresholdDialog::fillList()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    new QListWidgetItem(tr("Default for all queues"), m_list);
    const auto queues = queueChoices(m_center);
    for (const ChoicePanel::Choice &queue : queues) {
        const auto id = QueueId(queue.key.toInt());
        if (!m_rules.own.contains(id))
            continue;
        auto *item = new QListWidgetItem(nameOf(m_center, id), m_list);
        item->setData(Qt::UserRole, raw(id));
    }
}

void ThresholdDialog::showQueue(std::optional<QueueId> queue)
{
    if (queue && !m_rules.own.contains(*queue)) {
        m_rules.own.insert(*queue, m_rules.standard);
        fillList();
    }
    for (int row = 0; row < m_list->count(); ++row) {
        const QVariant id = m_list->item(row)->data(Qt::UserRole);
        if (queue ? id.isValid() && QueueId(id.toInt()) == *queue : !id.isValid())
            m_list->setCurrentRow(row);
    }
    m_queue = queue;
    fillForm();
}

void ThresholdDialog::addQueue()
{
    QList<ChoicePanel::Choice> choices = queueChoices(m_center);
    choices.removeIf([this](const ChoicePanel::Choice &each) {
        return m_rules.own.contains(QueueId(each.key.toInt()));
    });
    auto *panel = new ChoicePanel(ChoicePanel::Mode::One, this);
    panel->setObjectName(u"thresholdChoices"_s);
    panel->setNames(tr("Queues"), tr("Search"));
    panel->setChoices(choices, {});
    connect(panel, &ChoicePanel::chosen, this,
            [this](const QString &key) { showQueue(QueueId(key.toInt())); });
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    panel->open(m_add);
}

void ThresholdDialog::fillForm()
{
    const Thresholds shown = m_queue ? m_rules.of(*m_queue) : m_rules.standard;
    m_title->setText(m_queue ? nameOf(m_center, *m_queue) : tr("Default for all queues"));
    m_giveUp->setVisible(m_queue.has_value());
    m_fields[WaitingWarn]->setText(QString::number(shown.waitingWarn));
    m_fields[WaitingAlarm]->setText(QString::number(shown.waitingAlarm));
    m_fields[WaitWarn]->setText(formatDuration(shown.waitWarn));
    m_fields[WaitAlarm]->setText(formatDuration(shown.waitAlarm));
    for (Field *field : m_fields)
        field->clearError();
    takeForm();
}

bool ThresholdDialog::say(Value value, const QString &sentence)
{
    m_fields[value]->setError(sentence);
    return false;
}

std::optional<Thresholds> ThresholdDialog::typed()
{
    for (Field *field : m_fields)
        field->clearError();
    bool isRight = true;
    const auto count = [&](Value value) {
        bool isNumber = false;
        const int number = m_fields[value]->text().trimmed().toInt(&isNumber);
        if (!isNumber || number < 1)
            isRight = say(value, tr("Type a number of calls, 1 or more."));
        return number;
    };
    const auto wait = [&](Value value) {
        const auto time = waitIn(m_fields[value]->text());
        if (!time || time->count() < 1)
            isRight = say(value, tr("Type minutes and seconds, like 00:45."));
        return time.value_or(std::chrono::seconds(0));
    };
    const Thresholds typed{.waitingWarn = count(WaitingWarn),
                           .waitingAlarm = count(WaitingAlarm),
                           .waitWarn = wait(WaitWarn),
                           .waitAlarm = wait(WaitAlarm)};
    if (!isRight)
        return {};
    //: Under an alarm's threshold; %1 is the warning's.
    const QString tooLow = tr("The alarm must lie above the warning, %1.");
    if (typed.waitingAlarm <= typed.waitingWarn)
        isRight = say(WaitingAlarm, tooLow.arg(typed.waitingWarn));
    if (typed.waitAlarm <= typed.waitWarn)
        isRight = say(WaitAlarm, tooLow.arg(formatDuration(typed.waitWarn)));
    return isRight ? std::optional(typed) : std::nullopt;
}

void ThresholdDialog::takeForm()
{
    const auto thresholds = typed();
    m_isWrong = !thresholds;
    if (thresholds && m_queue)
        m_rules.own[*m_queue] = *thresholds;
    else if (thresholds)
        m_rules.standard = *thresholds;
    // One leaves a wrong value only by mending it or giving it up.
    m_list->setEnabled(!m_isWrong);
    m_add->setObstacle(m_isWrong ? tr("Correct the marked value first.") : QString());
    m_save->setObstacle(m_isWrong ? tr("Correct the marked value first.") : QString());
    showEffect();
}

void ThresholdDialog::giveUpOwn()
{
    if (!m_queue)
        return;
    m_rules.own.remove(*m_queue);
    m_list->setEnabled(true);
    fillList();
    showQueue({});
}

void ThresholdDialog::showEffect()
{
    m_preview->setRules(m_rules, m_queue);
    const int over = m_preview->overCount(m_rules);
    const int plain = m_preview->overCount({.standard = m_rules.standard});
    QString words = tr("Now, with these thresholds: %Ln queue(s) over", nullptr, over);
    if (over != plain)
        //: Behind "6 queues over": how many the default alone would colour.
        words = tr("%1; with the default alone: %2").arg(words, formatCount(plain));
    m_effect->setText(words);
}

} // namespace vigie::ui
