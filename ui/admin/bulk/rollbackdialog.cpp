// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/bulk/rollbackdialog.h"

#include "ui/admin/adminwords.h"
#include "ui/admin/bulk/bulkjob.h"
#include "ui/widgets/scaling.h"

#include <QBoxLayout>
#include <QListView>
#include <QStringListModel>

namespace vigie::ui {

using namespace Qt::StringLiterals;

RollBackDialog::RollBackDialog(const BulkJob &job, QWidget *window)
    : Dialog({}, Width::Medium, window)
    , m_remove(new Button({}, this))
{
    setObjectName(u"rollBackDialog"_s);
    const QList<int> rows = job.created();
    const auto count = int(rows.size());
    setTitle(tr("Remove the %n user(s) that this run created?", nullptr, count));
    setText(tr("Each is looked at before it is removed: whoever was changed since stays. It goes "
               "from the last to the first, and their numbers come free again."));
    QStringList names;
    for (const int row : rows) {
        const auto &draft = job.plan()[row].draft;
        const xci::Entity *entity = job.picture().entity(draft.entity);
        //: A user: name, number, entity.
        names.append(tr("%1, %2, %3")
                         .arg((draft.firstName + u' ' + draft.lastName).trimmed(),
                              job.results()[row].number,
                              entity ? AdminWords::nameOf(*entity) : draft.entity));
    }
    auto *list = new QListView(this);
    list->setObjectName(u"rollBackList"_s);
    list->setAccessibleName(tr("Users to be removed"));
    list->setModel(new QStringListModel(names, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    keepLeastHeight(list, 200);
    content()->setContentsMargins(16, 0, 16, 12);
    content()->addWidget(list, 1);
    m_words = tr("Remove %n user(s)", nullptr, count);
    m_remove->setObjectName(u"rollBackRemove"_s);
    m_remove->setVariant(Button::Variant::Danger);
    m_remove->setText(m_words);
    addToFoot(m_remove);
    addCancel()->setText(tr("Keep them"));
    connect(m_remove, &Button::clicked, this, &RollBackDialog::press);
    connect(&m_twoStep, &TwoStep::changed, this, &RollBackDialog::showArmed);
}

void RollBackDialog::press()
{
    if (!m_twoStep.step(objectName()))
        return;
    Q_EMIT confirmed();
    accept();
}

void RollBackDialog::showArmed()
{
    const int seconds = m_twoStep.isArmed() ? m_twoStep.secondsLeft() : 0;
    if (seconds == std::exchange(m_toldSeconds, seconds))
        return;
    m_remove->setText(m_twoStep.isArmed() ? m_twoStep.words() : m_words);
}

} // namespace vigie::ui
