// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace vigie::e2e {

//! An administrator's pages beside the users': templates, administrators, XiVOs, the dashboard.
class TestAdminPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTemplatesFieldsDependOnEachOther();
    void anEditedTemplateKeepsWhatWasNotTouched();
    void aTemplateThatIsNotDeletedStays();
    void aDuplicateReplacesNoOtherDraftUnasked();
    void anAdministratorsFieldsDependOnEachOther();
    void anEditedAdministratorKeepsWhatWasNotTouched();
    void theOwnAccountIsNotDeleted();
    void aXivoIsCreatedWithoutConfiguring();
    void aConfigurationGoesOnWhileItsPageIsLeft();
    void aXivoThatCannotBeReachedIsTold();
    void synchronisingIsAskedForAndTold();
    void aRowCreatedElsewhereAppearsByItself();
    void theSideBarCountsWhatSomebodyElseMade();
    void theDashboardTellsWhenTheServerAnsweredLast();
};

} // namespace vigie::e2e
