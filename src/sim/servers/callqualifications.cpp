// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/callqualifications.h"

#include <algorithm>
#include <iterator>

namespace vigie::sim {

using namespace Qt::StringLiterals;

CallQualifications::CallQualifications()
    : m_all{
        {.id = 1,
         .name = u"Information"_s,
         .subQualifications = {{11, u"Prix"_s}, {12, u"Horaires"_s}, {13, u"Suivi de dossier"_s}}},
        {.id = 2,
         .name = u"Commande"_s,
         .subQualifications = {{21, u"Nouvelle"_s}, {22, u"Modification"_s}}},
        {.id = 3,
         .name = u"Réclamation"_s,
         .subQualifications = {{31, u"Livraison"_s}, {32, u"Facture"_s}}},
    }
{
}

bool CallQualifications::isKnown(int subQualification) const
{
    return std::any_of(m_all.begin(), m_all.end(), [&](const Qualification &qualification) {
        const auto &subs = qualification.subQualifications;
        return std::any_of(subs.begin(), subs.end(),
                           [&](const SubQualification &sub) { return sub.id == subQualification; });
    });
}

std::vector<QualificationAnswer> CallQualifications::answers(QueueId queue, QDate from,
                                                             QDate to) const
{
    std::vector<QualificationAnswer> found;
    std::copy_if(m_answers.begin(), m_answers.end(), std::back_inserter(found),
                 [&](const QualificationAnswer &answer) {
                     const auto day = answer.time.date();
                     return answer.queue == queue && day >= from && day <= to;
                 });
    return found;
}

} // namespace vigie::sim
