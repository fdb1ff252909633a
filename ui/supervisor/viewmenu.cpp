// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/viewmenu.h"

#include "ui/supervisor/viewbook.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/menupanel.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    enum Entry { SaveEntry = -5, SaveAsEntry, DeleteEntry, ExportEntry, ImportEntry, FirstEntry };

    constexpr int longestName = 40;

} // namespace

ViewMenu::ViewMenu(ViewBook &book, const QString &first, QWidget *parent)
    : Button(first, parent)
    , m_book(book)
    , m_first(first)
{
    setIconName("sliders-horizontal"_L1);
    setCaret(true);
    setObjectName(u"floorViews"_s);
    connect(this, &Button::clicked, this, &ViewMenu::openMenu);
    refresh();
}

void ViewMenu::refresh()
{
    const QString &name = m_book.current().name;
    setText(name.isEmpty() ? m_first : name);
    //: Of the button that opens the saved views; %1 is the name of the one in use.
    setAccessibleName(tr("View: %1").arg(text()));
    setToolTip(m_book.isChanged() ? tr("Changed since it was saved") : QString());
    updateGeometry();
}

void ViewMenu::openMenu()
{
    const QString current = m_book.current().name;
    auto *menu = new MenuPanel(this);
    menu->setObjectName(u"floorViewMenu"_s);
    menu->addEntry({.id = FirstEntry, .text = m_first, .checked = current.isEmpty()});
    for (int i = 0; i < m_book.saved().size(); ++i) {
        const QString &name = m_book.saved()[i].name;
        menu->addEntry({.id = FirstEntry + 1 + i, .text = name, .checked = name == current});
    }
    menu->addSeparator();
    if (!current.isEmpty()) {
        menu->addEntry({.id = SaveEntry,
                        .icon = "check"_L1,
                        .text = tr("Save the changes to “%1”").arg(current),
                        .obstacle = m_book.isChanged() ? QString() : tr("Nothing was changed.")});
    }
    menu->addEntry({.id = SaveAsEntry, .icon = "plus"_L1, .text = tr("Save as a new view…")});
    if (!current.isEmpty())
        menu->addEntry(
            {.id = DeleteEntry, .icon = "trash"_L1, .text = tr("Delete “%1”").arg(current)});
    menu->addSeparator();
    menu->addEntry(
        {.id = ExportEntry, .icon = "download-simple"_L1, .text = tr("Export this view…")});
    menu->addEntry({.id = ImportEntry, .icon = "upload-simple"_L1, .text = tr("Import a view…")});
    connect(menu, &MenuPanel::triggered, this, &ViewMenu::choose);
    connect(menu, &PopupPanel::closed, menu, &QObject::deleteLater);
    menu->openBelow(this);
}

void ViewMenu::choose(int entry)
{
    switch (entry) {
    case SaveEntry:
        m_book.save(m_book.current().name);
        return refresh();
    case SaveAsEntry:
        return askName();
    case DeleteEntry:
        m_book.remove(m_book.current().name);
        return refresh();
    case ExportEntry:
        Q_EMIT exportRequested();
        return;
    case ImportEntry:
        Q_EMIT importRequested();
        return;
    case FirstEntry:
        Q_EMIT viewChosen({});
        return;
    default: // One of the saved.
        Q_EMIT viewChosen(m_book.saved().at(entry - FirstEntry - 1).name);
    }
}

void ViewMenu::askName()
{
    auto *dialog = new Dialog(tr("Save the view"), Dialog::Width::Small, window());
    dialog->setObjectName(u"floorViewDialog"_s);
    dialog->setText(tr("Its filters, columns and order can then be chosen by this name."));
    auto *field = new Field(tr("Name of the view"), dialog);
    field->edit()->setObjectName(u"floorViewName"_s);
    field->edit()->setMaxLength(longestName);
    dialog->content()->setContentsMargins(16, 0, 16, 16);
    dialog->content()->addWidget(field);
    dialog->addCancel();
    Button *save = dialog->addAnswer(tr("Save"), Button::Variant::Primary, u"floorViewSave"_s);
    const auto judge = [this, field, save] {
        const QString name = field->text().trimmed();
        save->setObstacle(name.isEmpty() ? tr("Type a name first.")
                              : m_book.knows(name) || name == m_first
                              ? tr("A view of this name exists. Type another one.")
                              : QString());
    };
    judge();
    connect(field, &Field::textEdited, dialog, judge);
    connect(dialog, &Dialog::accepted, this, [this, field] {
        const QString name = field->text().trimmed();
        if (name.isEmpty() || m_book.knows(name))
            return;
        m_book.save(name);
        refresh();
    });
    dialog->open();
    field->edit()->setFocus();
}

} // namespace vigie::ui
