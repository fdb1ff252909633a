<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AgentState</name>
    <message>
        <location filename="../ui/widgets/statevisual.cpp" line="+68"/>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrapup</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dialing</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ACD Call</source>
        <translation>Appel ACD</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Incoming</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outgoing</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In a call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/widgets/format.cpp" line="+30"/>
        <source>%1 d %2:%3</source>
        <extracomment>Duration above a day: days, then hours:minutes.</extracomment>
        <translation>%1 j %2:%3</translation>
    </message>
</context>
<context>
    <name>vigie::models::AgentModel</name>
    <message>
        <location filename="../ui/models/agentmodel.cpp" line="+154"/>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Time in state</source>
        <extracomment>Head of the column of times in state.</extracomment>
        <translation>Durée dans l’état</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Number</source>
        <extracomment>Short head of a column of queue or agent numbers.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nb</source>
        <translation>Nb</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Queues in common</source>
        <translation>Files en commun</translation>
    </message>
</context>
<context>
    <name>vigie::models::CallerModel</name>
    <message>
        <location filename="../ui/models/callermodel.cpp" line="+104"/>
        <source>Anonymous</source>
        <extracomment>In the list of callers who wait: neither name nor number is known.</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Pos.</source>
        <extracomment>Short head of the column of places in the queue.</extracomment>
        <translation>Pos.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>vigie::models::QueueModel</name>
    <message>
        <location filename="../ui/models/queuecolumns.cpp" line="+25"/>
        <source>In</source>
        <extracomment>Head of the column of switches: am I in this queue?</extracomment>
        <translation>Part.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whether you are in the queue</source>
        <translation>Participation à la file</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pen.</source>
        <translation>Pén.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your penalty in the queue</source>
        <translation>Votre pénalité dans la file</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nb</source>
        <extracomment>Short head of a column of queue or agent numbers.</extracomment>
        <translation>Nb</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls waiting</source>
        <translation>Appels en attente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Time wait</source>
        <translation>Tps attente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Avail.</source>
        <translation>Dispo.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Available agents</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Talking</source>
        <translation>En comm.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agents in a call</source>
        <translation>Agents en appel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Agents logged on</source>
        <translation>Agents connectés</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>EWT</source>
        <translation>TAE</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Estimated waiting time</source>
        <translation>Temps d’attente estimé</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>Entered</source>
        <extracomment>Heads of the last hour&apos;s figures, under a band that says so.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Calls entered since 00:00</source>
        <translation>Appels reçus depuis 00:00</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+25"/>
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Calls answered since 00:00</source>
        <translation>Appels répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+25"/>
        <source>Aband.</source>
        <translation>Aband.</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Calls abandoned since 00:00</source>
        <translation>Appels abandonnés depuis 00:00</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+25"/>
        <source>Aband. late</source>
        <translation>Aband. tard</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Calls abandoned after the threshold</source>
        <translation>Appels abandonnés après le seuil</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+26"/>
        <source>% in time</source>
        <translation>% à temps</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Share answered before the threshold</source>
        <translation>Part des appels répondus avant le seuil</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+27"/>
        <source>% aband. late</source>
        <translation>% aband. tard</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Share abandoned after the threshold</source>
        <translation>Part des appels abandonnés après le seuil</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+28"/>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <location line="-27"/>
        <source>Calls while the queue was closed</source>
        <translation>Appels reçus file fermée</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+29"/>
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location line="-28"/>
        <source>Calls that reached the time limit</source>
        <translation>Appels ayant atteint la limite d’attente</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls entered in the last hour</source>
        <translation>Appels reçus dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls answered in the last hour</source>
        <translation>Appels répondus dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls abandoned in the last hour</source>
        <translation>Appels abandonnés dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Calls abandoned after the threshold in the last hour</source>
        <translation>Appels abandonnés après le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share answered before the threshold in the last hour</source>
        <translation>Part des appels répondus avant le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Share abandoned after the threshold in the last hour</source>
        <translation>Part des appels abandonnés après le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of the last hour while the queue was closed</source>
        <translation>Appels de la dernière heure reçus file fermée</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Calls of the last hour that reached the time limit</source>
        <translation>Appels de la dernière heure ayant atteint la limite d’attente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kept on top</source>
        <translation>Gardée en tête</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers waiting</source>
        <translation>Appelants en attente</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/queuemodel_cells.cpp" line="+72"/>
        <source>%n caller(s)</source>
        <extracomment>Beside a queue&apos;s figures: how many wait there. Leads to their list.</extracomment>
        <translation>
            <numerusform>%n appelant</numerusform>
            <numerusform>%n appelants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+49"/>
        <source>leaving…</source>
        <extracomment>Beside a queue&apos;s name while the server is asked to let one in or out.</extracomment>
        <translation>sortie…</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>joining…</source>
        <translation>entrée…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentHeader</name>
    <message>
        <location filename="../ui/agent/agentheader.cpp" line="+37"/>
        <location line="+91"/>
        <source>Pause the recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Resume the recording</source>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Recording paused. %1</source>
        <extracomment>%1 is what a click does.</extracomment>
        <translation>Enregistrement suspendu. %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Recording. %1</source>
        <translation>Enregistrement en cours. %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No link to the server.</source>
        <translation>Pas de lien avec le serveur.</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>Someone is listening</source>
        <translation>Quelqu’un écoute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is listening</source>
        <translation>%1 écoute</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Live</source>
        <extracomment>The link to the server is up.</extracomment>
        <translation>Direct</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Late, %1 s</source>
        <extracomment>Nothing was heard from the server for %1 seconds.</extracomment>
        <translation>Retard, %1 s</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Down</source>
        <extracomment>The link to the server is lost.</extracomment>
        <translation>Coupé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentKeys</name>
    <message>
        <location filename="../ui/agent/agentkeys.cpp" line="+88"/>
        <source>Ready / pause</source>
        <extracomment>Status bar, beside the key F9.</extracomment>
        <translation>Disponible / pause</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dial</source>
        <extracomment>Status bar, beside the key F3.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Answer, held while you type</source>
        <extracomment>Status bar, beside the key F2 while the person types.</extracomment>
        <translation>Décrocher, retenu pendant la saisie</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Complete</source>
        <comment>verb</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Esc</source>
        <extracomment>Status bar, beside the key Esc.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cancel transfer</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Resume</source>
        <comment>verb</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hold</source>
        <comment>verb</comment>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transfer</source>
        <comment>verb</comment>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentPlace</name>
    <message>
        <location filename="../ui/agent/agentplace.cpp" line="+121"/>
        <source>My Queues</source>
        <translation>Mes files</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All Queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Agents of my group</source>
        <translation>Agents de mon groupe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AllQueuesPage</name>
    <message>
        <location filename="../ui/agent/allqueuespage.cpp" line="+37"/>
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter the queues</source>
        <translation>Filtrer les files</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>No queue matches the filter.</source>
        <translation>Aucune file ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>There is no queue.</source>
        <translation>Il n’y a aucune file.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear it to see all queues.</source>
        <translation>Effacez-le pour voir toutes les files.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server has not named any.</source>
        <translation>Le serveur n’en a nommé aucune.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Application</name>
    <message>
        <location filename="../ui/shell/application.cpp" line="+180"/>
        <source>The server did not confirm that you are logged out. Try again.</source>
        <translation>Le serveur n’a pas confirmé votre déconnexion. Réessayez.</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Close Vigie?</source>
        <translation>Fermer Vigie&#xa0;?</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign out?</source>
        <translation>Quitter la session&#xa0;?</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You are logged in on line %1. Without a link to the server you cannot be logged out now: calls of your queues go on ringing there.</source>
        <translation>Votre session d’agent est ouverte sur la ligne %1. Sans lien avec le serveur, elle ne peut pas être fermée maintenant&#xa0;: les appels de vos files continuent d’y sonner.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Leave all the same</source>
        <translation>Partir quand même</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You are logged in on line %1. If you stay so, calls of your queues go on ringing there.</source>
        <translation>Votre session d’agent est ouverte sur la ligne %1. Si vous la gardez, les appels de vos files continuent d’y sonner.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Stay logged in</source>
        <translation>La garder ouverte</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Log out and close</source>
        <translation>Se déconnecter et fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallActions</name>
    <message>
        <location filename="../ui/agent/callactions.cpp" line="+68"/>
        <source>Transfer</source>
        <comment>verb</comment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Decline</source>
        <comment>verb</comment>
        <extracomment>Button: refuse the ringing call.</extracomment>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallBar</name>
    <message>
        <location filename="../ui/agent/callbar.cpp" line="+155"/>
        <source>Recording paused</source>
        <translation>Enregistrement suspendu</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>before the transfer of %1</source>
        <extracomment>Beside &quot;Consultation&quot;; %1 is the caller who waits on hold.</extracomment>
        <translation>avant le transfert de %1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 rings</source>
        <extracomment>Beside the queue&apos;s chip while it rings; %1 is the person&apos;s own number.</extracomment>
        <translation>%1 sonne</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Someone is listening</source>
        <translation>Quelqu’un écoute</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is listening</source>
        <translation>%1 écoute</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>ringing</source>
        <extracomment>Under the clock of a call.</extracomment>
        <translation>sonne</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calling</source>
        <extracomment>Under the clock of a call that is not answered yet.</extracomment>
        <translation>appel en cours</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>on hold, %1 since the answer</source>
        <extracomment>Under the clock of a held call; %1 is the length of the conversation.</extracomment>
        <translation>en attente, %1 depuis le décroché</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in conversation</source>
        <translation>en conversation</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallWords</name>
    <message>
        <location filename="../ui/agent/callwords.cpp" line="+18"/>
        <source>Call</source>
        <comment>verb</comment>
        <extracomment>Button: call that number.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold</source>
        <comment>verb</comment>
        <extracomment>Button: put the call on hold.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Resume</source>
        <comment>verb</comment>
        <extracomment>Button: take the held call back.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transfer now</source>
        <extracomment>Button: transfer without talking to the third party.</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talk first</source>
        <extracomment>Button: call the third party before the transfer.</extracomment>
        <translation>Parler d’abord</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Complete</source>
        <comment>verb</comment>
        <extracomment>Button: complete the transfer.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <comment>transfer</comment>
        <extracomment>Button: cancel the transfer.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Calling</source>
        <comment>in progress</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answering</source>
        <comment>in progress</comment>
        <translation>Décrochage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hanging up</source>
        <comment>in progress</comment>
        <translation>Raccrochage</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holding</source>
        <comment>in progress</comment>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resuming</source>
        <comment>in progress</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transferring</source>
        <comment>in progress</comment>
        <translation>Transfert</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelling</source>
        <comment>in progress</comment>
        <translation>Annulation</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Joining</source>
        <comment>in progress</comment>
        <translation>Mise en conférence</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Call not confirmed</source>
        <translation>Appel non confirmé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer not confirmed</source>
        <translation>Décroché non confirmé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hang-up not confirmed</source>
        <translation>Raccroché non confirmé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold not confirmed</source>
        <translation>Mise en attente non confirmée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume not confirmed</source>
        <translation>Reprise non confirmée</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transfer not confirmed</source>
        <translation>Transfert non confirmé</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel not confirmed</source>
        <translation>Annulation non confirmée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conference not confirmed</source>
        <translation>Conférence non confirmée</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This phone has no conference. Complete or cancel.</source>
        <translation>Ce téléphone n’a pas de conférence. Terminez ou annulez.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This phone has no conference. Use an attended transfer.</source>
        <translation>Ce téléphone n’a pas de conférence. Utilisez un transfert avec consultation.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 has no conference. Complete or cancel.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation>Le %1 n’a pas de conférence. Terminez ou annulez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has no conference. Use an attended transfer.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation>Le %1 n’a pas de conférence. Utilisez un transfert avec consultation.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No link to the server. Use the keys of your phone.</source>
        <translation>Pas de lien avec le serveur. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have no phone line. Ask your administrator for one.</source>
        <translation>Vous n’avez pas de ligne téléphonique. Demandez-en une à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no call.</source>
        <translation>Il n’y a pas d’appel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No call is ringing.</source>
        <translation>Aucun appel ne sonne.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are not in conversation.</source>
        <translation>Vous n’êtes pas en conversation.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No call is on hold.</source>
        <translation>Aucun appel n’est en attente.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have a second call already. Complete or cancel it first.</source>
        <translation>Vous avez déjà un second appel. Terminez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no second call to join. Use Transfer, Talk first.</source>
        <translation>Il n’y a pas de second appel à réunir. Utilisez Transférer, Parler d’abord.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no second call.</source>
        <translation>Il n’y a pas de second appel.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The second party has not answered yet.</source>
        <translation>Le second correspondant n’a pas encore répondu.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer or decline the ringing call first.</source>
        <translation>Décrochez ou refusez d’abord l’appel qui sonne.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key tones leave from a web phone only. Use the keys of your phone.</source>
        <translation>Les tonalités ne partent que d’un téléphone web. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The calls are joined already.</source>
        <translation>Les appels sont déjà réunis.</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Anonymous</source>
        <extracomment>A caller who hides name and number.</extracomment>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallersDock</name>
    <message>
        <location filename="../ui/agent/callersdock.cpp" line="+28"/>
        <source>Close the list of callers</source>
        <translation>Fermer la liste des appelants</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Callers waiting</source>
        <translation>Appelants en attente</translation>
    </message>
    <message>
        <location line="+65"/>
        <source>Callers</source>
        <extracomment>Title of the list of callers while no queue is open.</extracomment>
        <translation>Appelants</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n appelant en attente</numerusform>
            <numerusform>%n appelants en attente</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No queue is open.</source>
        <translation>Aucune file n’est ouverte.</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Right arrow on a queue shows who waits.</source>
        <translation>La flèche droite sur une file montre qui attend.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody waits in this queue.</source>
        <translation>Personne n’attend dans cette file.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Callers appear here as they arrive.</source>
        <translation>Les appelants apparaissent ici à leur arrivée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayCounters</name>
    <message>
        <location filename="../ui/agent/daycounters.cpp" line="+55"/>
        <source>Tot. pause</source>
        <extracomment>Header: total time paused today.</extracomment>
        <translation>Tot. pause</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrapup</source>
        <extracomment>Header: total wrap-up time today.</extracomment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Pres. / Answ.</source>
        <extracomment>Header: calls presented and answered today, in one place: &quot;41 / 39&quot;.</extracomment>
        <translation>Prés. / Rép.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Presented</source>
        <translation>Présentés</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answered</source>
        <extracomment>Header: calls answered today.</extracomment>
        <translation>Répondus</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Since 00:00</source>
        <translation>Depuis 00:00</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calls out</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Average call</source>
        <translation>Appel moyen</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unanswered</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayStrip</name>
    <message>
        <location filename="../ui/widgets/daystrip.cpp" line="+30"/>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DialField</name>
    <message>
        <location filename="../ui/agent/dialfield.cpp" line="+26"/>
        <source>Call a number (F3)</source>
        <translation>Appeler un numéro (F3)</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Number</source>
        <extracomment>In the empty field of the number to call.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+64"/>
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation>Ce n’est pas un numéro. Utilisez des chiffres, comme 1042.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Dialog</name>
    <message>
        <location filename="../ui/shell/dialog.cpp" line="+150"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FailureNote</name>
    <message>
        <location filename="../ui/agent/failurenote.cpp" line="+22"/>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Field</name>
    <message>
        <location filename="../ui/widgets/field.cpp" line="+179"/>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorDelegate</name>
    <message>
        <location filename="../ui/widgets/floordelegate.cpp" line="+284"/>
        <source>outgoing</source>
        <extracomment>Beside the name of a queue for calls that go out.</extracomment>
        <translation>sortants</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorTotal</name>
    <message>
        <location filename="../ui/widgets/floortotal.cpp" line="+15"/>
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FoldedCallBar</name>
    <message>
        <location filename="../ui/agent/foldedcallbar.cpp" line="+103"/>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conversation</source>
        <translation>En conversation</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Back to %1</source>
        <extracomment>Button: take the held call back; %1 is the caller.</extracomment>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>%1 since the answer</source>
        <extracomment>Length of the conversation with a caller who waits on hold now.</extracomment>
        <translation>%1 depuis le décroché</translation>
    </message>
</context>
<context>
    <name>vigie::ui::GroupPanel</name>
    <message>
        <location filename="../ui/agent/grouppanel.cpp" line="+57"/>
        <location line="+33"/>
        <source>Agents of my group</source>
        <translation>Agents de mon groupe</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Hide this panel; the tab keeps its list</source>
        <translation>Masquer ce panneau&#xa0;; l’onglet garde sa liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Dock under my queues</source>
        <translation>Ancrer sous mes files</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>docked</source>
        <extracomment>State of the panel under the queues: it stays there.</extracomment>
        <translation>ancré</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Filter the agents</source>
        <translation>Filtrer les agents</translation>
    </message>
    <message>
        <location line="+51"/>
        <location line="+5"/>
        <source>%1, %2</source>
        <extracomment>Beside &quot;Agents of my group&quot;: name of the group, number of agents.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No colleague matches the filter.</source>
        <translation>Aucun collègue ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are in no group of agents.</source>
        <translation>Vous n’êtes dans aucun groupe d’agents.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody else is in your group.</source>
        <translation>Personne d’autre n’est dans votre groupe.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Clear it to see all of them.</source>
        <translation>Effacez-le pour les voir tous.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A supervisor puts agents into groups.</source>
        <translation>Un superviseur répartit les agents dans les groupes.</translation>
    </message>
    <message>
        <location line="+14"/>
        <location line="+34"/>
        <source>No phone is known for this agent.</source>
        <translation>Aucun téléphone n’est connu pour cet agent.</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Only who is ready or paused can be called.</source>
        <translation>On ne peut appeler que qui est disponible ou en pause.</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>Call %1</source>
        <extracomment>Menu of a colleague; %1 is the name.</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Transfer to %1…</source>
        <extracomment>Menu of a colleague, during a call; %1 is the name.</extracomment>
        <translation>Transférer à %1…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::IncomingNotice</name>
    <message>
        <location filename="../ui/agent/incomingnotice.cpp" line="+31"/>
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Keypad</name>
    <message>
        <location filename="../ui/agent/keypad.cpp" line="+38"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Tones sent</source>
        <translation>Tonalités envoyées</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Tones are never kept or logged.</source>
        <translation>Les tonalités ne sont jamais gardées ni journalisées.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tones to %1</source>
        <extracomment>Title of the keypad; %1 is the other party.</extracomment>
        <translation>Tonalités vers %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeysDialog</name>
    <message>
        <location filename="../ui/shell/keysdialog.cpp" line="+25"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Answer the call that rings</source>
        <translation>Décrocher l’appel qui sonne</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type a number to call</source>
        <translation>Saisir un numéro à appeler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Transfer the call</source>
        <translation>Transférer l’appel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Complete the transfer</source>
        <translation>Terminer le transfert</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hold or resume the call</source>
        <translation>Mettre l’appel en attente ou le reprendre</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hang up or decline</source>
        <translation>Raccrocher ou refuser</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ready, or pause</source>
        <translation>Disponible, ou en pause</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo entering or leaving a queue</source>
        <translation>Annuler l’entrée dans une file ou sa sortie</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the next tab</source>
        <translation>Aller à l’onglet suivant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the next control</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close a menu or a dialog</source>
        <translation>Fermer un menu ou un dialogue</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the first place of the rail, and so on</source>
        <translation>Aller au premier lieu du rail, et ainsi de suite</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show these keys</source>
        <translation>Afficher ces raccourcis</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close Vigie</source>
        <translation>Fermer Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkBanner</name>
    <message>
        <location filename="../ui/shell/linkbanner.cpp" line="+50"/>
        <source>Start it again</source>
        <translation>Le relancer</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Up to date again</source>
        <translation>De nouveau à jour</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkTexts</name>
    <message>
        <location filename="../ui/shell/linktexts.cpp" line="+35"/>
        <source>The simulator stopped at %1. What you see is from then.</source>
        <translation>Le simulateur s’est arrêté à %1. Ce que vous voyez date de ce moment.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Signing in again. You can go on working.</source>
        <translation>Reconnexion en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server takes your password no more. You can go on working; sign in again before the link is lost.</source>
        <translation>Le serveur n’accepte plus votre mot de passe. Reconnectez-vous avant une coupure ; d’ici là, tout fonctionne.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Signing in again. What you see is from %1.</source>
        <translation>Reconnexion en cours. Ce que vous voyez date de %1.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server takes your password no more. What you see is from %1.</source>
        <translation>Le serveur n’accepte plus votre mot de passe. Ce que vous voyez date de %1.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No link to the server since %1.</source>
        <translation>Pas de lien depuis %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n s.</numerusform>
            <numerusform>Nouvel essai dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Your call goes on; use the keys of your phone.</source>
        <translation>Votre appel continue&#xa0;; utilisez les touches du téléphone.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Reconnecting · attempt %1</source>
        <translation>Reconnexion · essai %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>data %n s old</source>
        <translation>
            <numerusform>données vieilles de %n s</numerusform>
            <numerusform>données vieilles de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>last event %n s ago</source>
        <translation>
            <numerusform>dernier événement il y a %n s</numerusform>
            <numerusform>dernier événement il y a %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::LoginQuestions</name>
    <message>
        <location filename="../ui/shell/loginquestions.cpp" line="+45"/>
        <source>Line %1 is in use</source>
        <translation>La ligne %1 est utilisée</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 is logged in on line %2. If you take the line, %1 is logged out and gets no more calls.</source>
        <translation>%1 utilise la ligne %2. Si vous prenez la ligne, la session d’agent de %1 se ferme et ne reçoit plus d’appels.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Another agent is logged in on line %1. If you take the line, that agent is logged out and gets no more calls.</source>
        <translation>Un autre agent utilise la ligne %1. Si vous prenez la ligne, sa session d’agent se ferme et ne reçoit plus d’appels.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take the line</source>
        <translation>Prendre la ligne</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>You are logged in on line %1</source>
        <translation>Votre session est sur la ligne %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>You asked for line %1. Calls of your queues go on ringing on line %2 until you move.</source>
        <translation>Vous avez demandé la ligne %1. Les appels de vos files continuent de sonner sur la ligne %2 tant que vous n’en changez pas.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Stay on %1</source>
        <translation>Rester sur la %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Move to %1</source>
        <translation>Passer sur la %1</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>The server refused to log you in on line %1 and gave the reason “%2”. Tell your administrator, or sign in without a phone.</source>
        <translation>Le serveur a refusé de vous connecter sur la ligne %1 et en donne la raison «&#xa0;%2&#xa0;». Prévenez votre administrateur, ou connectez-vous sans téléphone.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server did not confirm your login on line %1 within five seconds. Try again, or sign in without a phone.</source>
        <translation>Le serveur n’a pas confirmé votre connexion sur la ligne %1 en cinq secondes. Réessayez, ou connectez-vous sans téléphone.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MenuPanel</name>
    <message>
        <location filename="../ui/widgets/menupanel.cpp" line="+230"/>
        <location line="+1"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MyDayDock</name>
    <message>
        <location filename="../ui/agent/mydaydock.cpp" line="+48"/>
        <source>Nothing to tell yet.</source>
        <translation>Rien à raconter pour le moment.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your calls and pauses of today gather here.</source>
        <translation>Vos appels et pauses d’aujourd’hui se rassemblent ici.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only you see this</source>
        <extracomment>Beside &quot;My day&quot;.</extracomment>
        <translation>visible par vous uniquement</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Queue calls</source>
        <extracomment>A line of &quot;My day&quot;: calls that came from a queue.</extracomment>
        <translation>Appels de files</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MyQueuesPage</name>
    <message>
        <location filename="../ui/agent/myqueuespage.cpp" line="+46"/>
        <source>My queues</source>
        <translation>Mes files</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Entering %1 was not confirmed</source>
        <translation>L’entrée dans %1 n’a pas été confirmée</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Leaving %1 was not confirmed</source>
        <translation>La sortie de %1 n’a pas été confirmée</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You left %1 %2 s ago</source>
        <extracomment>%1 is a queue, %2 a number of seconds.</extracomment>
        <translation>Sortie de %1 il y a %2 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You entered %1 %2 s ago</source>
        <extracomment>%1 is a queue, %2 a number of seconds.</extracomment>
        <translation>Entrée dans %1 il y a %2 s</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeFoot</name>
    <message>
        <location filename="../ui/agent/noticefoot.cpp" line="+24"/>
        <source>You are typing: F2 works in %1</source>
        <extracomment>Foot of the incoming call&apos;s notice; %1 is a duration, &quot;1 s&quot;.</extracomment>
        <translation>Vous écrivez&#xa0;: F2 agit dans %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ctrl F2 now</source>
        <extracomment>A key that answers at once, though the person is typing.</extracomment>
        <translation>Ctrl F2 tout de suite</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PageFoot</name>
    <message>
        <location filename="../ui/shell/pagefoot.cpp" line="+45"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Server reachable, %1 ms</source>
        <translation>Serveur joignable, %1 ms</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No answer from the server</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PasswordQuestion</name>
    <message>
        <location filename="../ui/shell/passwordquestion.cpp" line="+16"/>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 takes your password no more; it may have been changed, or have run out. Your screen and what you typed stay as they are.</source>
        <translation>%1 n’accepte plus votre mot de passe ; il a peut-être été changé ou a expiré. Votre écran et ce que vous avez saisi restent tels quels.</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type your password first.</source>
        <translation>Saisissez d’abord votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueuePage</name>
    <message numerus="yes">
        <location filename="../ui/agent/queuepage.cpp" line="+75"/>
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Total: %1</source>
        <extracomment>Under the column of waiting calls: their sum.</extracomment>
        <translation>Total&#xa0;: %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Max: %1</source>
        <extracomment>Under the column of longest waits: the longest of all.</extracomment>
        <translation>Max&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message>
        <location filename="../ui/widgets/rail.cpp" line="+34"/>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerForm</name>
    <message>
        <location filename="../ui/shell/serverform.cpp" line="+156"/>
        <source>The server answers, encrypted, certificate of %1</source>
        <translation>Le serveur répond, chiffré, certificat de %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server answers, not encrypted</source>
        <translation>Le serveur répond, sans chiffrement</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server answers, but its certificate is not trusted here</source>
        <translation>Le serveur répond, mais son certificat n’est pas reconnu ici</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer from this address so far</source>
        <translation>Pas de réponse de cette adresse pour l’instant</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This address is not encrypted. Use https://, or tick the box below to accept it for this server.</source>
        <translation>Cette adresse n’est pas chiffrée. Utilisez https://, ou cochez la case ci-dessous pour l’accepter pour ce serveur.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Your XiVO server</source>
        <translation>Votre serveur XiVO</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask your administrator for its address.</source>
        <translation>Demandez son adresse à votre administrateur.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send my password to this server unencrypted</source>
        <translation>Envoyer mon mot de passe non chiffré à ce serveur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the demonstration</source>
        <translation>Voir la démonstration</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerList</name>
    <message>
        <location filename="../ui/shell/serverlist.cpp" line="+165"/>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A simulated contact centre, no server</source>
        <translation>Un centre de contacts simulé, sans serveur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServiceMarks</name>
    <message>
        <location filename="../ui/agent/servicemarks.cpp" line="+61"/>
        <source>All calls → %1</source>
        <extracomment>Every call is forwarded to %1.</extracomment>
        <translation>Tous les appels → %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No answer → %1</source>
        <extracomment>Calls without an answer are forwarded to %1.</extracomment>
        <translation>Non-réponse → %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Busy → %1</source>
        <extracomment>Calls are forwarded to %1 while the line is busy.</extracomment>
        <translation>Occupé → %1</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::SettingsPage</name>
    <message>
        <location filename="../ui/shell/settingspage.cpp" line="+75"/>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+6"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+7"/>
        <source>Row height</source>
        <translation>Hauteur des lignes</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>As the system</source>
        <extracomment>Order of the enumeration ThemeChoice.</extracomment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInForm</name>
    <message>
        <location filename="../ui/shell/signinform.cpp" line="+223"/>
        <source>Simulated on this computer: nothing leaves it.</source>
        <translation>Simulé sur cet ordinateur&#xa0;: rien n’en sort.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not encrypted, but the server is this computer.</source>
        <translation>Non chiffré, mais le serveur est cet ordinateur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not encrypted: your password can be read on the way.</source>
        <translation>Non chiffré&#xa0;: votre mot de passe peut être lu en chemin.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Encrypted. Certificate of %1, valid until %2.</source>
        <translation>Chiffré. Certificat de %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Encrypted.</source>
        <translation>Chiffré.</translation>
    </message>
    <message>
        <location line="+41"/>
        <source>Use %1</source>
        <translation>Utiliser la %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <location line="+39"/>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="-23"/>
        <source>Type your login: the name you use on the XiVO.</source>
        <translation>Saisissez votre identifiant&#xa0;: le nom que vous utilisez sur le XiVO.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty: no phone today.</source>
        <translation>Vide&#xa0;: pas de téléphone aujourd’hui.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an agent</source>
        <translation>un agent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a supervisor</source>
        <translation>un superviseur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>works the queues, on line 1001</source>
        <translation>traite les files, sur la ligne 1001</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>watches all queues, on line 1901</source>
        <translation>surveille toutes les files, sur la ligne 1901</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this version has no administration</source>
        <translation>cette version n’a pas d’administration</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInTexts</name>
    <message>
        <location filename="../ui/shell/signintexts.cpp" line="+38"/>
        <source>%1 vouches for itself: its certificate is signed by nobody else. Your password was not sent. Ask your administrator to have the certificate installed on this computer.</source>
        <translation>%1 se porte garant de lui-même&#xa0;: personne d’autre n’a signé son certificat. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’installer le certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. Your password was not sent. Ask your administrator to have that authority installed on this computer.</source>
        <translation>Le certificat de %1 a été émis par «&#xa0;%2&#xa0;», que cet ordinateur ne connaît pas. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’installer cette autorité sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The certificate of %1 ended on %2. Your password was not sent. Check the date of this computer, or ask your administrator to renew the certificate.</source>
        <translation>Le certificat de %1 a expiré le %2. Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur, ou demandez à votre administrateur de renouveler le certificat.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate of %1 is only valid from %2. Your password was not sent. Check the date of this computer.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate shown by %1 belongs to another server, “%2”. Your password was not sent. Check the address, or ask your administrator for the right one.</source>
        <translation>Le certificat présenté par %1 est celui d’un autre serveur, «&#xa0;%2&#xa0;». Votre mot de passe n’a pas été envoyé. Vérifiez l’adresse, ou demandez la bonne à votre administrateur.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No encrypted link to %1 could be made: its certificate was refused. Your password was not sent. Ask your administrator to look at the certificate of the server.</source>
        <translation>Aucun lien chiffré n’a pu être établi avec %1&#xa0;: son certificat a été refusé. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’examiner le certificat du serveur.</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No server is named “%1”. Check the address for a slip, and that this computer is on the company network or its VPN.</source>
        <translation>Aucun serveur ne s’appelle «&#xa0;%1&#xa0;». Cherchez une faute de frappe dans l’adresse, et vérifiez que cet ordinateur est sur le réseau de l’entreprise ou son VPN.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is there, but nothing answers on port %2. Check the port with your administrator, or try again in a minute if the server is starting.</source>
        <translation>%1 existe, mais rien ne répond sur le port %2. Vérifiez le port avec votre administrateur, ou réessayez dans une minute si le serveur démarre.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The link to %1 broke off. Check the network of this computer, then try again.</source>
        <translation>Le lien avec %1 s’est rompu. Vérifiez le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 did not answer in time. Check that this computer is on the company network or its VPN, then try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez que cet ordinateur est sur le réseau de l’entreprise ou son VPN, puis réessayez.</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Something answers at %1, but it is not a XiVO server. Ask your administrator for the address of the XiVO CTI server (XuC).</source>
        <translation>Quelque chose répond à l’adresse %1, mais ce n’est pas un serveur XiVO. Demandez à votre administrateur l’adresse du serveur CTI du XiVO (XuC).</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server does not accept this login with this password. Type the password again (capitals count), or ask your administrator for a new one.</source>
        <translation>Le serveur n’accepte pas cet identifiant avec ce mot de passe. Saisissez à nouveau le mot de passe (les majuscules comptent), ou demandez-en un nouveau à votre administrateur.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your session has ended on the server. Sign in again.</source>
        <translation>Votre session a pris fin sur le serveur. Reconnectez-vous.</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 accepts your password, but does not open your session. Try again; if it stays so, tell your administrator that the CTI server does not confirm logons.</source>
        <translation>%1 accepte votre mot de passe, mais n’ouvre pas votre session. Réessayez&#xa0;; si cela persiste, dites à votre administrateur que le serveur CTI ne confirme pas les connexions.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 accepts your password, but refuses to open your session. Ask your administrator whether your account may use the CTI server.</source>
        <translation>%1 accepte votre mot de passe, mais refuse d’ouvrir votre session. Demandez à votre administrateur si votre compte a le droit d’utiliser le serveur CTI.</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 answered with an error of its own. Try again in a minute; if it stays so, tell your administrator.</source>
        <translation>%1 a répondu par une erreur interne. Réessayez dans une minute&#xa0;; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Type the address of your XiVO server, for example xivo.example.com.</source>
        <translation>Saisissez l’adresse de votre serveur XiVO, par exemple xivo.example.com.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an address: it needs a name such as xivo.example.com, without spaces.</source>
        <translation>Ce n’est pas une adresse&#xa0;: il faut un nom comme xivo.example.com, sans espaces.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A XiVO is reached by https:// (or http://), not by this kind of address.</source>
        <translation>On joint un XiVO par https:// (ou http://), pas par ce genre d’adresse.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The simulator, vigie-sim, is not installed beside Vigie nor in the PATH. Install it, then try again.</source>
        <translation>Le simulateur, vigie-sim, n’est installé ni à côté de Vigie ni dans le PATH. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator, vigie-sim, cannot be started. Check that this account may run it, then try again.</source>
        <translation>Le simulateur, vigie-sim, ne peut pas être lancé. Vérifiez que ce compte a le droit de l’exécuter, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator was not ready after 10 seconds. Close other programs, then try again.</source>
        <translation>Le simulateur n’était pas prêt après 10 secondes. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator has stopped by itself. Try again to start it anew.</source>
        <translation>Le simulateur s’est arrêté de lui-même. Réessayez pour le relancer.</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No line has the number %1 on this server. Nothing was changed; check the number on your phone.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé&#xa0;; vérifiez le numéro sur votre téléphone.</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No line has the number %1 on this server. Nothing was changed; your last number was %2.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé&#xa0;; votre dernier numéro était %2.</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No line has the number %1 on this server. Nothing was changed; your own line is %2.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé&#xa0;; votre ligne est la %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StateButton</name>
    <message>
        <location filename="../ui/widgets/statebutton.cpp" line="+78"/>
        <source>%1?</source>
        <extracomment>The last known state while the link is down: doubtful.</extracomment>
        <translation>%1&#xa0;?</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 s old</source>
        <extracomment>Age of a state that is no longer told, in seconds.</extracomment>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 old</source>
        <extracomment>Age of a state that is no longer told, as mm:ss.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>My state: %1</source>
        <translation>Mon état&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StateControl</name>
    <message>
        <location filename="../ui/agent/statecontrol.cpp" line="+91"/>
        <location line="+72"/>
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="-70"/>
        <location line="+77"/>
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="-30"/>
        <source>%1 not confirmed</source>
        <extracomment>Beside the state button; %1 is the state that was asked for.</extracomment>
        <translation>%1&#xa0;: non confirmé</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+10"/>
        <source>then %1</source>
        <extracomment>Under the state: what follows the call, &quot;then Lunch&quot;.</extracomment>
        <translation>puis %1</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Pause</source>
        <comment>verb</comment>
        <extracomment>In the menu of states: pause without a reason.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>No link to the server.</source>
        <translation>Pas de lien avec le serveur.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TransferPopup</name>
    <message>
        <location filename="../ui/agent/transferpopup.cpp" line="+23"/>
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Transfer %1 to</source>
        <extracomment>Label over the number; %1 is the caller to be transferred.</extracomment>
        <translation>Transférer %1 à</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Type the number to transfer to.</source>
        <translation>Saisissez le numéro vers lequel transférer.</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation>Ce n’est pas un numéro. Utilisez des chiffres, comme 1042.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::UndoLine</name>
    <message>
        <location filename="../ui/agent/undoline.cpp" line="+21"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Workspace</name>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="+123"/>
        <source>Agent</source>
        <comment>place of the rail</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Queues</source>
        <comment>place of the rail</comment>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Settings</source>
        <comment>place of the rail</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign out</source>
        <comment>entry of the rail</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+61"/>
        <source>All keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 – Vigie</source>
        <translation>%1 – Vigie</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 · %2 – Vigie</source>
        <extracomment>Window title: state of the agent, name.</extracomment>
        <translation>%1 · %2 – Vigie</translation>
    </message>
</context>
</TS>
