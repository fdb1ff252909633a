// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/templatespage.h"

#include "base/ids.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/deletebutton.h"
#include "ui/admin/templatefields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/focusring.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using xci::Template;
using Part = xci::Directory::Part;

namespace {

    constexpr int listWidth = 208;
    constexpr int rowHeight = 32;
    constexpr int edge = 12;
    constexpr int barWidth = 3;

    //! A row of the list: the open template has the bar that places of the rail have.
    class LineDelegate : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

        void paint(QPainter *painter, const QStyleOptionViewItem &option,
                   const QModelIndex &index) const override
        {
            const Theme &theme = themeOf(option.widget);
            const QRect row = option.rect;
            const bool isCurrent = option.state & QStyle::State_Selected;
            if (isCurrent) {
                painter->fillRect(row, theme.select);
                painter->fillRect(row.x(), row.y(), barWidth, row.height(), theme.accent);
            } else if (option.state & QStyle::State_MouseOver) {
                painter->fillRect(row, theme.hover);
            }
            painter->setFont(fontFor(isCurrent ? TextRole::BodyMedium : TextRole::Body));
            painter->setPen(theme.text);
            const QRect room = row.adjusted(edge, 0, -edge, 0);
            const QString words = index.data().toString();
            painter->drawText(
                room, int(Qt::AlignVCenter | Qt::AlignLeft),
                painter->fontMetrics().elidedText(words, Qt::ElideRight, room.width()));
            if (option.state & QStyle::State_HasFocus && showsFocus(option.widget)) {
                painter->setPen(QPen(theme.focus, 2));
                painter->drawRect(row.adjusted(1, 1, -1, -1));
            }
        }
    };

} // namespace

TemplatesPage::TemplatesPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent)
    : FormPage(parts, spot, parent)
    , m_fields(new TemplateFields(room().directory(), this))
{
    setObjectName(u"templatesPage"_s);
    if (const Template *known = room().directory().lineTemplate(xci::TemplateId(spot.id)))
        m_before = *known;
    build();
    showTitle();
    setSaveText(isNew() ? tr("Create template") : tr("Save"),
                isNew() ? tr("Creating") : tr("Saving"));
    listTemplates();
    fill(TemplateFields::jsonOf(m_before));
    begin();
    countChanges();
    const xci::Directory &directory = room().directory();
    connect(&directory, &xci::Directory::templatesChanged, this, [this] {
        listTemplates();
        takeServer();
        showTitle();
        countChanges();
    });
    connect(&directory, &xci::Directory::administratorsChanged, this, &TemplatesPage::showRights);
    showRights();
}

void TemplatesPage::showTitle()
{
    setTitles(tr("Line templates"), isNew() ? tr("New template") : m_before.name);
}

AdminSpot TemplatesPage::firstSpot(const AdminRoom &room)
{
    const auto &all = const_cast<AdminRoom &>(room).directory().templates();
    return {.kind = AdminSpot::Kind::Templates, .id = all.isEmpty() ? 0 : raw(all.first().id)};
}

QWidget *TemplatesPage::firstFocus() const
{
    return m_fields->name()->edit();
}

void TemplatesPage::build()
{
    m_duplicate = new Button(tr("Duplicate"), this);
    m_duplicate->setObjectName(u"duplicateTemplate"_s);
    m_duplicate->setIconName("copy"_L1);
    m_delete = new DeleteButton(tr("Delete the template"), this);
    m_delete->setObjectName(u"deleteTemplate"_s);
    m_duplicate->setVisible(!isNew());
    m_delete->setVisible(!isNew());
    addToHead(m_duplicate);
    addToHead(m_delete);
    static_cast<QBoxLayout *>(contentRow())->insertWidget(0, makeList());
    content()->setContentsMargins(4, 0, 0, 0); // Off the line of the list.
    content()->addWidget(m_fields->where(), 0, Qt::AlignTop);
    content()->addWidget(m_fields->calls(), 0, Qt::AlignTop);
    content()->addStretch(1);
    for (const auto &[key, field] : m_fields->named())
        addField(key, field);
    connect(m_fields, &TemplateFields::edited, this, &TemplatesPage::heed);
    connect(m_delete, &DeleteButton::confirmed, this, &TemplatesPage::remove);
    connect(m_duplicate, &Button::clicked, this, &TemplatesPage::duplicate);
}

//! The form of a new one, with all of this one.
void TemplatesPage::duplicate()
{
    const AdminSpot target{.kind = AdminSpot::Kind::Templates, .isNew = true};
    const auto copy = [this, target] {
        QJsonObject values = typed();
        //: Name of a copied template.
        values[u"name"_s] = tr("%1, copy").arg(m_fields->name()->text());
        keepFor(target, TemplateFields::jsonOf(Template{}), values);
        Q_EMIT goRequested(target);
    };
    if (!hasDraft(target)) {
        copy();
        return;
    }
    auto *dialog = new Dialog(tr("Replace the new template that you began?"), Dialog::Width::Small,
                              window());
    dialog->setObjectName(u"replaceDraftDialog"_s);
    dialog->setText(tr("You began another new template and have not saved it. The copy would take "
                       "its place."));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Replace it"), Button::Variant::Danger, u"replaceDraft"_s),
            &Button::clicked, this, copy);
    dialog->open();
}

QWidget *TemplatesPage::makeList()
{
    auto *part = new Pane(&Theme::surface, this);
    part->setRules(Qt::RightEdge);
    keepWidth(part, listWidth);
    m_list = new QListWidget(part);
    m_list->setObjectName(u"templateList"_s);
    m_list->setAccessibleName(tr("Line templates"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new Button(tr("New template"), part);
    m_add->setObjectName(u"newTemplate"_s);
    m_add->setIconName("plus"_L1);
    m_add->setVariant(Button::Variant::Ghost);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 1, 8);
    column->setSpacing(4);
    column->addWidget(m_list, 100); // As high as its rows; the rest is the stretch's.
    column->addWidget(m_add, 0, Qt::AlignLeft);
    column->addStretch(1);
    const auto go = [this](QListWidgetItem *item) {
        const int id = item->data(Qt::UserRole).toInt();
        if (id != spot().id)
            Q_EMIT goRequested({.kind = AdminSpot::Kind::Templates, .id = id});
    };
    connect(m_list, &QListWidget::itemClicked, this, go);
    connect(m_list, &QListWidget::itemActivated, this, go);
    connect(m_add, &Button::clicked, this,
            [this] { Q_EMIT goRequested({.kind = AdminSpot::Kind::Templates, .isNew = true}); });
    return part;
}

void TemplatesPage::showRights()
{
    const bool isSuper = room().directory().isSuper().value_or(true);
    m_add->setVisible(isSuper);
    m_duplicate->setVisible(isSuper && !isNew());
    m_delete->setVisible(isSuper && !isNew());
    saveButton()->setVisible(isSuper);
}

void TemplatesPage::listTemplates()
{
    m_list->clear();
    for (const Template &line : room().directory().templates()) {
        auto *item = new QListWidgetItem(line.name, m_list);
        item->setData(Qt::UserRole, raw(line.id));
        item->setSizeHint({100, scaled(rowHeight)});
        if (raw(line.id) == spot().id)
            m_list->setCurrentItem(item);
    }
    m_list->setMaximumHeight(std::max(1, m_list->count()) * scaled(rowHeight));
}

void TemplatesPage::heed()
{
    keep();
    countChanges();
}

void TemplatesPage::countChanges()
{
    const int changes = changeCount();
    setNote(changes == 0 ? QString()
                : isNew()
                ? QString()
                : tr("%n change(s); users made with it keep their lines.", nullptr, changes));
}

void TemplatesPage::fill(const QJsonObject &typed)
{
    m_fields->fill(typed);
}

bool TemplatesPage::check()
{
    return m_fields->check();
}

QString TemplatesPage::nameOf(const QString &key) const
{
    return TemplateFields::nameOf(key);
}

QString TemplatesPage::wordsOf(const QString &key, const QJsonValue &value) const
{
    const QString words = m_fields->wordsOf(key, value);
    return words.isNull() ? FormPage::wordsOf(key, value) : words;
}

QJsonObject TemplatesPage::typed() const
{
    return TemplateFields::jsonOf(m_fields->over(m_before));
}

std::optional<QJsonObject> TemplatesPage::onServer()
{
    const Template *known = room().directory().lineTemplate(xci::TemplateId(spot().id));
    if (!known)
        return {};
    m_before = *known;
    return TemplateFields::jsonOf(m_before);
}

void TemplatesPage::send()
{
    const Template sent = m_fields->over(m_before);
    sending(sent.name,
            isNew() ? tr("%1 was created.").arg(sent.name) : tr("%1 was saved.").arg(sent.name),
            [&directory = room().directory()] { directory.refresh(Part::Templates); });
    if (isNew())
        room().client().createTemplate(sent, &room(), ending<xci::Answer<xci::TemplateId>>());
    else
        room().client().updateTemplate(m_before.id, sent, &room(),
                                       ending<xci::Answer<xci::Client::Done>>());
}

void TemplatesPage::finish(qint32 id)
{
    if (isNew())
        Q_EMIT goRequested({.kind = AdminSpot::Kind::Templates, .id = id, .isNew = id == 0});
    else
        countChanges();
}

void TemplatesPage::remove()
{
    m_delete->setPending(true);
    const auto refresh = [&directory = room().directory()] { directory.refresh(Part::Templates); };
    const auto then = [this](bool isGone) {
        m_delete->setPending(false);
        if (!isGone)
            return;
        discard();
        Q_EMIT goRequested({.kind = AdminSpot::Kind::Dashboard});
    };
    room().client().removeTemplate(m_before.id, &room(),
                                   removing(QString::number(raw(m_before.id)),
                                            tr("%1 was deleted.").arg(m_before.name), refresh,
                                            then));
}

AdminSpot TemplatesPage::back() const
{
    return {.kind = AdminSpot::Kind::Dashboard};
}

} // namespace vigie::ui
