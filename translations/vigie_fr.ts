<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AgentFloorColumns</name>
    <message>
        <location filename="../ui/supervisor/agentfloorcolumns.cpp" line="+43" />
        <source>Time since 00:00</source>
        <extracomment>Head above the columns of an agent's times.</extracomment>
        <translation>Durée depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Calls since 00:00</source>
        <extracomment>Head above the columns of an agent's calls.</extracomment>
        <translation>Appels depuis 00:00</translation>
    </message>
    <message>
        <location line="+67" />
        <source>%1 h</source>
        <extracomment>A sum of times, in hours.</extracomment>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>AgentState</name>
    <message>
        <location filename="../ui/widgets/statevisual.cpp" line="+68" />
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Wrapup</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ringing</source>
        <translation>Sonnerie</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Dialing</source>
        <translation>Numérotation</translation>
    </message>
    <message>
        <location line="+2" />
        <source>ACD Call</source>
        <translation>Appel ACD</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Incoming</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Outgoing</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>In a call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Logging in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Logged out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>CallbackWords</name>
    <message>
        <location filename="../ui/models/callbackwords.cpp" line="+33" />
        <source>%1-%2</source>
        <extracomment>A callback's day, "21-11". %1 is the day, %2 the month.</extracomment>
        <translation>%1-%2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1-%2-%3</source>
        <extracomment>A callback's day of another year, "21-11-2025". %1 is the day, %2 the month, %3 the year.</extracomment>
        <translation>%1-%2-%3</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/changewords.cpp" line="+32" />
        <source>edit of %Ln agent(s)</source>
        <extracomment>Each of these stands behind "Undo:" and "Redo:".</extracomment>
        <translation>
            <numerusform>modification de %Ln agent</numerusform>
            <numerusform>modification de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>adding %Ln agent(s)</source>
        <translation>
            <numerusform>ajout de %Ln agent</numerusform>
            <numerusform>ajout de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>move of %Ln agent(s)</source>
        <translation>
            <numerusform>déplacement de %Ln agent</numerusform>
            <numerusform>déplacement de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>removal of %Ln agent(s)</source>
        <translation>
            <numerusform>retrait de %Ln agent</numerusform>
            <numerusform>retrait de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>base configuration of %Ln agent(s)</source>
        <translation>
            <numerusform>configuration de base de %Ln agent</numerusform>
            <numerusform>configuration de base de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>base configuration applied to %Ln agent(s)</source>
        <translation>
            <numerusform>configuration de base appliquée à %Ln agent</numerusform>
            <numerusform>configuration de base appliquée à %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>change of group of %Ln agent(s)</source>
        <translation>
            <numerusform>changement de groupe de %Ln agent</numerusform>
            <numerusform>changement de groupe de %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>move of a group, %Ln agent(s)</source>
        <translation>
            <numerusform>déplacement d’un groupe, %Ln agent</numerusform>
            <numerusform>déplacement d’un groupe, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>adding a group, %Ln agent(s)</source>
        <translation>
            <numerusform>ajout d’un groupe, %Ln agent</numerusform>
            <numerusform>ajout d’un groupe, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>removal of a group, %Ln agent(s)</source>
        <translation>
            <numerusform>retrait d’un groupe, %Ln agent</numerusform>
            <numerusform>retrait d’un groupe, %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>Somebody else changed %1 in %2 meanwhile. It was left as it is.</source>
        <translation>Quelqu’un d’autre a changé %1 dans %2 entre-temps. C’est resté tel quel.</translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>Somebody else changed %Ln agent(s) meanwhile. They were left as they are.</source>
        <translation>
            <numerusform>Quelqu’un d’autre a changé %Ln agent entre-temps. Il est resté tel quel.</numerusform>
            <numerusform>Quelqu’un d’autre a changé %Ln agents entre-temps. Ils sont restés tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/widgets/format.cpp" line="+31" />
        <source>%1 d %2:%3</source>
        <extracomment>Duration above a day: days, then hours:minutes.</extracomment>
        <translation>%1 j %2:%3</translation>
    </message>
</context>
<context>
    <name>GridDeeds</name>
    <message>
        <location filename="../ui/supervisor/grid/griddeeds.cpp" line="+45" />
        <source>The link to the server is lost. Changes are possible again when it is back.</source>
        <translation>La liaison avec le serveur est perdue. Les changements seront de nouveau possibles à son retour.</translation>
    </message>
    <message>
        <location line="+74" />
        <source>Your rights do not let you change this.</source>
        <translation>Vos droits ne vous permettent pas ce changement.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It is so already: nothing was sent.</source>
        <translation>C’est déjà le cas : rien n’a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <location line="+37" />
        <location line="+7" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 of %2</source>
        <extracomment>On a group's tile that is dragged: agents meant, of all of the group.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1, penalty %2</source>
        <extracomment>A cell of the grid: the queue, the penalty.</extracomment>
        <translation>%1, pénalité %2</translation>
    </message>
    <message>
        <location line="+15" />
        <source>All %1 in %2.</source>
        <extracomment>Under the tile that is dragged: all agents of a group are in that cell.</extracomment>
        <translation>Les %1 dans %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 in %3; the other %4 stay.</source>
        <extracomment>Under the tile that is dragged: "7 of 12 in Boats, penalty 1; the other 5 stay."</extracomment>
        <translation>%1 sur %2 dans %3 ; les %4 autres restent.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>from %1</source>
        <extracomment>Under the tile that is dragged: where it is now.</extracomment>
        <translation>de %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add %1 to %2</source>
        <extracomment>Under tiles that are dragged: who, then the cell.</extracomment>
        <translation>Ajouter %1 à %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Move %1 to %2</source>
        <translation>Déplacer %1 vers %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <location line="+20" />
        <source>%1 → %2</source>
        <extracomment>The wait to expect before and after a change of who serves a queue.</extracomment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <location filename="../ui/supervisor/grid/gridpainter.cpp" line="+101" />
        <source>Pen.</source>
        <translation>Pén.</translation>
    </message>
    <message>
        <location line="+177" />
        <source>/ %1</source>
        <extracomment>In a narrow cell of the grid: how many agents are ready, of how many.</extracomment>
        <translation>/ %1</translation>
    </message>
    <message>
        <location line="+36" />
        <source>In no shown queue</source>
        <extracomment>Over the list of agents that serve none of the queues on screen; a count follows.</extracomment>
        <translation>Dans aucune file affichée</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Remove from queue</source>
        <extracomment>On the bin of the grid: a tile that is dropped there.</extracomment>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <location filename="../ui/supervisor/grid/gridpainter_looks.cpp" line="+62" />
        <source>Retry</source>
        <extracomment>On a tile whose change was not confirmed: a click asks again.</extracomment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+10" />
        <source>adding</source>
        <extracomment>On a tile that was asked to come into a cell.</extracomment>
        <translation>ajout…</translation>
    </message>
    <message>
        <location line="+8" />
        <source>moving</source>
        <extracomment>On a tile that was asked to leave a cell, for another or for none.</extracomment>
        <translation>départ…</translation>
    </message>
    <message>
        <location line="+0" />
        <source>removing</source>
        <translation>retrait…</translation>
    </message>
    <message>
        <location line="+14" />
        <source>of %1</source>
        <extracomment>On a group's tile, behind the number of its agents here: "of 12".</extracomment>
        <translation>sur %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 of %2, Retry</source>
        <extracomment>On a group's tile: so many of those that were asked for are not confirmed.</extracomment>
        <translation>%1 sur %2, réessayer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2</source>
        <extracomment>The same where the group's name leaves no room for more: "1 of 3".</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 of %2 done</source>
        <extracomment>On a group's tile: so many of those that were asked for have come.</extracomment>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <location line="+7" />
        <source>moving %1</source>
        <extracomment>On a group's tile: so many of its agents were asked to leave the cell.</extracomment>
        <translation>déplace %1</translation>
    </message>
    <message numerus="yes">
        <location line="+18" />
        <source>and %Ln more</source>
        <extracomment>Under the first agents of a group.</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+45" />
        <source>%1, warning</source>
        <extracomment>For a screen reader; %1 is the time in the state, longer than the limit that warns.</extracomment>
        <translation>%1, avertissement</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, alarm</source>
        <extracomment>For a screen reader; %1 is the time in the state, longer than the limit that alarms.</extracomment>
        <translation>%1, alarme</translation>
    </message>
    <message>
        <location line="+107" />
        <source>Wait</source>
        <translation>Att.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 / %2</source>
        <extracomment>Of a queue's agents: %1 are available, %2 logged in.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Time wait</source>
        <extracomment>Over a queue's figures in the grid, short: the longest wait.</extracomment>
        <translation>Tps attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Avail.</source>
        <translation>Dispo.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>wait est.</source>
        <extracomment>In a queue's head during a drag: the wait to expect, before and after the drop.</extracomment>
        <translation>att. est.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>answered</source>
        <extracomment>In a queue's head: the share of calls that were answered follows.</extracomment>
        <translation>répondus</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <location filename="../ui/widgets/phonevisual.cpp" line="+19" />
        <source>Available</source>
        <extracomment>State of a colleague's phone.</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Busy</source>
        <extracomment>State of a colleague's phone.</extracomment>
        <translation>Occupé</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Ringing</source>
        <extracomment>State of a colleague's phone.</extracomment>
        <translation>Sonne</translation>
    </message>
    <message>
        <location line="+3" />
        <source>On hold</source>
        <extracomment>State of a colleague's phone.</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Unavailable</source>
        <extracomment>State of a colleague's phone.</extracomment>
        <translation>Indisponible</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <location filename="../ui/supervisor/edit/planwords.cpp" line="+23" />
        <source>out</source>
        <comment>of a queue</comment>
        <translation>hors file</translation>
    </message>
    <message>
        <location line="+29" />
        <source>group %1 → %2</source>
        <extracomment>%1 and %2 are groups of agents.</extracomment>
        <translation>groupe %1 → %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>default of %1 removed</source>
        <translation>défaut de %1 retiré</translation>
    </message>
    <message>
        <location line="+2" />
        <source>default of %1 %2 → %3</source>
        <extracomment>%1 is a queue or an agent, %2 and %3 penalties.</extracomment>
        <translation>défaut de %1 %2 → %3</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 removed</source>
        <translation>%1 : retrait</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 %2 → %3</source>
        <extracomment>%1 is a queue or an agent, %2 and %3 penalties.</extracomment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <location line="+28" />
        <source>%Ln change(s)</source>
        <extracomment>At the foot of a dialog: what saving comes to.</extracomment>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>%Ln added or moved</source>
        <translation>
            <numerusform>%Ln ajouté ou déplacé</numerusform>
            <numerusform>%Ln ajoutés ou déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln retiré</numerusform>
            <numerusform>%Ln retirés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln so already</source>
        <translation>
            <numerusform>%Ln déjà ainsi</numerusform>
            <numerusform>%Ln déjà ainsi</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>, </source>
        <comment>between the parts of a sum</comment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+8" />
        <source>It would change %1 of these agents and leave %2 as they are.</source>
        <extracomment>Beside "Apply default configuration": of how many agents it would change something. %1 and %2 are numbers of agents.</extracomment>
        <translation>Modifierait %1 de ces agents et laisserait %2 tels quels.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>No base configuration: %1 and %Ln more.</source>
        <extracomment>Agents who are left as they are; %1 are their names.</extracomment>
        <translation>
            <numerusform>Sans configuration de base : %1 et %Ln autre.</numerusform>
            <numerusform>Sans configuration de base : %1 et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>No base configuration: %1.</source>
        <translation>Sans configuration de base : %1.</translation>
    </message>
</context>
<context>
    <name>QueueFloorColumns</name>
    <message>
        <location filename="../ui/supervisor/queuefloorcolumns.cpp" line="+36" />
        <source>Now</source>
        <extracomment>Head above the columns of a queue's figures of this instant.</extracomment>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Since 00:00</source>
        <extracomment>Head above the columns of the day's figures.</extracomment>
        <translation>Depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Last hour</source>
        <extracomment>Head above the columns of the last hour's figures.</extracomment>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <location line="+62" />
        <source>Waiting</source>
        <extracomment>Heads of a supervisor's columns: calls waiting, longest wait.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Longest</source>
        <translation>Tps attente</translation>
    </message>
    <message>
        <location line="+18" />
        <source>&lt; %1 s</source>
        <extracomment>Head of the column of calls answered in time; %1 is in seconds.</extracomment>
        <translation>&lt; %1 s</translation>
    </message>
    <message>
        <location line="+3" />
        <source>&gt; %1 s</source>
        <extracomment>Head of the column of calls abandoned late; %1 is in seconds.</extracomment>
        <translation>&gt; %1 s</translation>
    </message>
    <message>
        <location line="+3" />
        <source>% ans. &lt;%1</source>
        <extracomment>Head of the column of the share answered in time; %1 is in seconds.</extracomment>
        <translation>% rép. &lt;%1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>% ab. &gt;%1</source>
        <extracomment>Head of the column of the share abandoned late; %1 is in seconds.</extracomment>
        <translation>% ab. &gt;%1</translation>
    </message>
</context>
<context>
    <name>TicketSaver</name>
    <message>
        <location filename="../ui/supervisor/callbacks/ticketsaver.cpp" line="+46" />
        <source>Save the tickets</source>
        <translation>Enregistrer les tickets</translation>
    </message>
</context>
<context>
    <name>WallFace</name>
    <message>
        <location filename="../ui/supervisor/wallface.cpp" line="+234" />
        <source>Queue</source>
        <extracomment>Head of the wallboard's column of names.</extracomment>
        <translation>File</translation>
    </message>
</context>
<context>
    <name>WallFigures</name>
    <message>
        <location filename="../ui/supervisor/wallfigures.cpp" line="+44" />
        <source> %</source>
        <comment>per cent</comment>
        <extracomment>Behind a per cent of the wallboard.</extracomment>
        <translation> %</translation>
    </message>
    <message>
        <location line="+12" />
        <source> of %L1</source>
        <extracomment>Behind the number of agents available: how many are logged on.</extracomment>
        <translation> sur %L1</translation>
    </message>
</context>
<context>
    <name>WallPlan</name>
    <message>
        <location filename="../ui/supervisor/wallplan.cpp" line="+53" />
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Longest</source>
        <translation>Max.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Available</source>
        <translation>Disponibles</translation>
    </message>
    <message>
        <location line="+3" />
        <source>In %1 s</source>
        <extracomment>Head of the wallboard's column of the share answered in time; %1 is in seconds.</extracomment>
        <translation>En %1 s</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Est. wait</source>
        <translation>Att. est.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Talking</source>
        <translation>En appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entered</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Abandoned</source>
        <translation>Abandonnés</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Longest wait</source>
        <translation>Attente max.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Answered in %1 s</source>
        <extracomment>A great figure of the wallboard; %1 is in seconds.</extracomment>
        <translation>Répondus en %1 s</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Estimated wait</source>
        <translation>Attente estimée</translation>
    </message>
</context>
<context>
    <name>vigie::models::AgentModel</name>
    <message>
        <location filename="../ui/models/agentmodel.cpp" line="+160" />
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Time in state</source>
        <extracomment>Head of the column of times in state.</extracomment>
        <translation>Durée dans l’état</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Number</source>
        <extracomment>Short head of a column of queue or agent numbers.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Nb</source>
        <translation>Nb</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queues in common</source>
        <translation>Files en commun</translation>
    </message>
</context>
<context>
    <name>vigie::models::CallbackModel</name>
    <message>
        <location filename="../ui/models/callbackmodel_cells.cpp" line="+45" />
        <source>My unfinished callbacks</source>
        <extracomment>Head of a group of callbacks: taken by this person, no result saved.</extracomment>
        <translation>Mes rappels inachevés</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Period over</source>
        <extracomment>Head of a group of callbacks: the time at which the customer wished the call is past.</extracomment>
        <translation>Période passée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>In their period</source>
        <translation>Dans leur période</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <location line="+20" />
        <source>%1 %2</source>
        <comment>day and period</comment>
        <extracomment>A callback's day and period, "21-11 Afternoon".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+59" />
        <source>Clock</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Number of the next attempt, as far as this computer knows</source>
        <translation>Numéro de la prochaine tentative, à la connaissance de cet ordinateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
</context>
<context>
    <name>vigie::models::CallerModel</name>
    <message>
        <location filename="../ui/models/callermodel.cpp" line="+104" />
        <source>Anonymous</source>
        <extracomment>In the list of callers who wait: neither name nor number is known.</extracomment>
        <translation>Anonyme</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Pos.</source>
        <extracomment>Short head of the column of places in the queue.</extracomment>
        <translation>Pos.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Caller</source>
        <translation>Appelant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
</context>
<context>
    <name>vigie::models::FloorAgentModel</name>
    <message>
        <location filename="../ui/models/agentcolumns.cpp" line="+29" />
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nb</source>
        <extracomment>Short head of a column of queue or agent numbers.</extracomment>
        <translation>Nb</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Group of agents</source>
        <translation>Groupe d’agents</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+1" />
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+1" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="+1" />
        <source>State, and time in it</source>
        <translation>État et durée dans l’état</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Phone</source>
        <translation>Poste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Login</source>
        <translation>Connex.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last login</source>
        <translation>Dernière connexion</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Logout</source>
        <translation>Déconn.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last logout</source>
        <translation>Dernière déconnexion</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time paused since 00:00</source>
        <translation>Temps de pause depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Wrapup</source>
        <translation>Post-appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time in wrapup since 00:00</source>
        <translation>Temps de post-appel depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ready</source>
        <translation>Dispo.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time ready since 00:00</source>
        <translation>Temps de disponibilité depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Talk in</source>
        <translation>Conv. entr.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time in incoming calls since 00:00</source>
        <translation>Temps d’appels entrants depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Talk out</source>
        <translation>Conv. sort.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time in outgoing calls since 00:00</source>
        <translation>Temps d’appels sortants depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>% occ.</source>
        <translation>% occ.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Occupancy: calls and wrapup, of these and ready</source>
        <translation>Occupation : appels et post-appel, rapportés à ceux-ci et à la disponibilité</translation>
    </message>
    <message>
        <location line="+4" />
        <source>% util.</source>
        <translation>% util.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Utilisation: calls and wrapup, of these, ready and paused</source>
        <translation>Utilisation : appels et post-appel, rapportés à ceux-ci, à la disponibilité et aux pauses</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Pres.</source>
        <translation>Prés.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls presented since 00:00</source>
        <translation>Appels présentés depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Answ.</source>
        <translation>Rép.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls answered since 00:00</source>
        <translation>Appels répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Unans.</source>
        <translation>Non rép.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls not answered since 00:00</source>
        <translation>Appels non répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>% un.</source>
        <translation>% NR</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Share of calls not answered</source>
        <translation>Part des appels non répondus</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Avg</source>
        <translation>Moy.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Average time of a call</source>
        <translation>Durée moyenne d’un appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Out</source>
        <translation>Sort.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Outgoing calls since 00:00</source>
        <translation>Appels sortants depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ACD pres.</source>
        <translation>ACD prés.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queue calls presented since 00:00</source>
        <translation>Appels de files présentés depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ACD answ.</source>
        <translation>ACD rép.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queue calls answered since 00:00</source>
        <translation>Appels de files répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ACD unans.</source>
        <translation>ACD NR</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queue calls not answered since 00:00</source>
        <translation>Appels de files non répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+4" />
        <source>% ACD un.</source>
        <translation>% ACD NR</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Share of queue calls not answered</source>
        <translation>Part des appels de files non répondus</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ACD talk</source>
        <translation>Conv. ACD</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time in queue calls since 00:00</source>
        <translation>Temps d’appels de files depuis 00:00</translation>
    </message>
    <message>
        <location line="+3" />
        <source>ACD avg</source>
        <translation>ACD moy.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Average time of a queue call</source>
        <translation>Durée moyenne d’un appel de file</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Base</source>
        <extracomment>Head of the column that compares an agent's queues with the base configuration.</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Base configuration</source>
        <translation>Configuration de base</translation>
    </message>
    <message>
        <location filename="../ui/models/flooragentmodel_cells.cpp" line="+46" />
        <source>Time paused since 00:00: %1</source>
        <extracomment>Head in full of a column of times paused with one reason.</extracomment>
        <translation>Temps de pause depuis 00:00 : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+83" />
        <source>%Ln call(s) rang without an answer since %1, as this window saw it.</source>
        <extracomment>About an agent; %1 is a time of day. Seen by this window alone: nothing is asked for it.</extracomment>
        <translation>
            <numerusform>%Ln appel a sonné sans réponse depuis %1, d’après cette fenêtre.</numerusform>
            <numerusform>%Ln appels ont sonné sans réponse depuis %1, d’après cette fenêtre.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34" />
        <source>None</source>
        <comment>base configuration</comment>
        <extracomment>The agent has no base configuration.</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Same</source>
        <extracomment>The agent's queues are those of the base configuration.</extracomment>
        <translation>Identique</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
</context>
<context>
    <name>vigie::models::FloorGrid</name>
    <message>
        <location filename="../ui/models/floorgrid.cpp" line="+182" />
        <source>No group</source>
        <extracomment>Where groups are listed: agents that are in none.</extracomment>
        <translation>Sans groupe</translation>
    </message>
</context>
<context>
    <name>vigie::models::QueueModel</name>
    <message>
        <location filename="../ui/models/queuecolumns.cpp" line="+25" />
        <source>In</source>
        <extracomment>Head of the column of switches: am I in this queue?</extracomment>
        <translation>Part.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Whether you are in the queue</source>
        <translation>Participation à la file</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pen.</source>
        <translation>Pén.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your penalty in the queue</source>
        <translation>Votre pénalité dans la file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nb</source>
        <extracomment>Short head of a column of queue or agent numbers.</extracomment>
        <translation>Nb</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Wait</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls waiting</source>
        <translation>Appels en attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Time wait</source>
        <translation>Tps attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Avail.</source>
        <translation>Dispo.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Available agents</source>
        <translation>Agents disponibles</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Talking</source>
        <translation>En comm.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Agents in a call</source>
        <translation>Agents en appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Logged</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Agents logged on</source>
        <translation>Agents connectés</translation>
    </message>
    <message>
        <location line="+2" />
        <source>EWT</source>
        <translation>TAE</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Estimated waiting time</source>
        <translation>Temps d’attente estimé</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+34" />
        <source>Entered</source>
        <extracomment>Heads of the last hour's figures, under a band that says so.</extracomment>
        <translation>Reçus</translation>
    </message>
    <message>
        <location line="-33" />
        <source>Calls entered since 00:00</source>
        <translation>Appels reçus depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+34" />
        <source>Answered</source>
        <translation>Répondus</translation>
    </message>
    <message>
        <location line="-33" />
        <source>Calls answered since 00:00</source>
        <translation>Appels répondus depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+34" />
        <source>Aband.</source>
        <translation>Aband.</translation>
    </message>
    <message>
        <location line="-33" />
        <source>Calls abandoned since 00:00</source>
        <translation>Appels abandonnés depuis 00:00</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+34" />
        <source>In time</source>
        <translation>À temps</translation>
    </message>
    <message>
        <location line="-33" />
        <source>Calls answered before the threshold</source>
        <translation>Appels répondus avant le seuil</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+35" />
        <source>Aband. late</source>
        <translation>Aband. tard</translation>
    </message>
    <message>
        <location line="-34" />
        <source>Calls abandoned after the threshold</source>
        <translation>Appels abandonnés après le seuil</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+36" />
        <source>% in time</source>
        <translation>% à temps</translation>
    </message>
    <message>
        <location line="-35" />
        <source>Share answered before the threshold</source>
        <translation>Part des appels répondus avant le seuil</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+37" />
        <source>% aband. late</source>
        <translation>% aband. tard</translation>
    </message>
    <message>
        <location line="-36" />
        <source>Share abandoned after the threshold</source>
        <translation>Part des appels abandonnés après le seuil</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+38" />
        <source>% ans.</source>
        <translation>% rép.</translation>
    </message>
    <message>
        <location line="-37" />
        <source>Share answered</source>
        <translation>Part des appels répondus</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+38" />
        <source>% aband.</source>
        <translation>% aband.</translation>
    </message>
    <message>
        <location line="-37" />
        <source>Share abandoned</source>
        <translation>Part des appels abandonnés</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+38" />
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <location line="-37" />
        <source>Calls while the queue was closed</source>
        <translation>Appels reçus file fermée</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+39" />
        <source>Timeout</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location line="-38" />
        <source>Calls that reached the time limit</source>
        <translation>Appels ayant atteint la limite d’attente</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Calls entered in the last hour</source>
        <translation>Appels reçus dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Calls answered in the last hour</source>
        <translation>Appels répondus dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Calls abandoned in the last hour</source>
        <translation>Appels abandonnés dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Calls answered before the threshold in the last hour</source>
        <translation>Appels répondus avant le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Calls abandoned after the threshold in the last hour</source>
        <translation>Appels abandonnés après le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Share answered before the threshold in the last hour</source>
        <translation>Part des appels répondus avant le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Share abandoned after the threshold in the last hour</source>
        <translation>Part des appels abandonnés après le seuil dans la dernière heure</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Share answered in the last hour</source>
        <translation>Part des appels répondus dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Share abandoned in the last hour</source>
        <translation>Part des appels abandonnés dans la dernière heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Calls of the last hour while the queue was closed</source>
        <translation>Appels de la dernière heure reçus file fermée</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Calls of the last hour that reached the time limit</source>
        <translation>Appels de la dernière heure ayant atteint la limite d’attente</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Kept on top</source>
        <translation>Gardée en tête</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Callers waiting</source>
        <translation>Appelants en attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Opens the row</source>
        <translation>Ouvre la ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/models/queuemodel_cells.cpp" line="+74" />
        <source>%n caller(s)</source>
        <extracomment>Beside a queue's figures: how many wait there. Leads to their list.</extracomment>
        <translation>
            <numerusform>%n appelant</numerusform>
            <numerusform>%n appelants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+52" />
        <source>leaving…</source>
        <extracomment>Beside a queue's name while the server is asked to let one in or out.</extracomment>
        <translation>sortie…</translation>
    </message>
    <message>
        <location line="+0" />
        <source>joining…</source>
        <translation>entrée…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AboutSection</name>
    <message>
        <location filename="../ui/settings/aboutsection.cpp" line="+41" />
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Licences</source>
        <translation>Licences et droits</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Vigie: GPL 3 or later. Icons: Phosphor, MIT. Type: IBM Plex Sans, OFL 1.1. The texts stand in the folder of the program's documentation.</source>
        <translation>Vigie : GPL 3 ou ultérieure. Icônes : Phosphor, MIT. Caractères : IBM Plex Sans, OFL 1.1. Les textes sont dans le dossier de documentation du programme.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Troubleshooting</source>
        <translation>Dépannage</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Event console</source>
        <translation>Console d’événements</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AddLine</name>
    <message>
        <location filename="../ui/supervisor/edit/addline.cpp" line="+30" />
        <location line="+4" />
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location line="-3" />
        <location line="+3" />
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Penalty to add with</source>
        <extracomment>Of the queue or agent that is being added.</extracomment>
        <translation>Pénalité de l’ajout</translation>
    </message>
    <message>
        <location line="+79" />
        <source>Type a whole number, 0 or more.</source>
        <translation>Saisissez un nombre entier, 0 ou plus.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminFields</name>
    <message>
        <location filename="../ui/shell/adminfields.cpp" line="+54" />
        <source>Address of the XCI, optional</source>
        <translation>Adresse du XCI, facultative</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Login at the XCI</source>
        <translation>Identifiant pour le XCI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Send that password unencrypted</source>
        <translation>Envoyer ce mot de passe sans chiffrement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Send the configuration server's token unencrypted</source>
        <translation>Envoyer le jeton du serveur de configuration sans chiffrement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Address of the configuration server, optional</source>
        <translation>Adresse du serveur de configuration, facultative</translation>
    </message>
    <message>
        <location line="+8" />
        <source>SSH public key of the XCI</source>
        <translation>Clé publique SSH du XCI</translation>
    </message>
    <message>
        <location line="+3" />
        <source>such as https://xci.example.com:9001</source>
        <translation>par exemple https://xci.example.com:9001</translation>
    </message>
    <message>
        <location line="+1" />
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>SSH public key of the XCI, optional</source>
        <translation>Clé publique SSH du XCI, facultative</translation>
    </message>
    <message>
        <location line="+13" />
        <source>such as https://xivo.example.com</source>
        <translation>par exemple https://xivo.example.com</translation>
    </message>
    <message>
        <location line="+60" />
        <source>This is no address. Type it as https://xivo.example.com.</source>
        <translation>Ce n’est pas une adresse. Saisissez-la comme https://xivo.example.com.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>This is no address. Type it as https://xci.example.com:9001.</source>
        <translation>Ce n’est pas une adresse. Saisissez-la comme https://xci.example.com:9001.</translation>
    </message>
    <message>
        <location line="-9" />
        <location line="+15" />
        <source>This address is not encrypted. Use https://, or tick the box below to accept it.</source>
        <translation>Cette adresse n’est pas chiffrée. Utilisez https://, ou cochez la case ci-dessous pour l’accepter.</translation>
    </message>
    <message>
        <location line="+44" />
        <source>Public key of the XCI</source>
        <translation>Clé publique du XCI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Public keys (*.pub);;All files (*)</source>
        <translation>Clés publiques (*.pub);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+17" />
        <source>That file holds no public key: one line that begins with ssh- or ecdsa-.</source>
        <translation>Ce fichier ne contient pas de clé publique : une ligne qui commence par ssh- ou ecdsa-.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminPage</name>
    <message>
        <location filename="../ui/admin/adminpage.cpp" line="+101" />
        <source>Not deleted. %1</source>
        <translation>Non supprimé. %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody knows whether it was deleted. %1</source>
        <translation>Impossible de savoir si la suppression a eu lieu. %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Read anew</source>
        <translation>Relire</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminPlace</name>
    <message>
        <location filename="../ui/admin/adminplace.cpp" line="+166" />
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <location line="+46" />
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in to %1, which manages your XiVO servers.</source>
        <translation>Connectez-vous à %1, qui gère vos serveurs XiVO.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Check the servers…</source>
        <translation>Vérifier les serveurs…</translation>
    </message>
    <message>
        <location line="+64" />
        <source>The administration's session has ended. What you see is old; what you typed stays.</source>
        <translation>La session d’administration est terminée. Ce que vous voyez est ancien ; votre saisie reste.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are not signed in to the administration: only what needs no session is shown.</source>
        <translation>Vous n’êtes pas connecté à l’administration : seul ce qui ne demande pas de session est affiché.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The administration cannot be read: what you see may be old. %1</source>
        <translation>L’administration ne peut pas être lue : ce que vous voyez peut être ancien. %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Sign in to the administration</source>
        <translation>Connexion à l’administration</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Your page and what you typed stay as they are.</source>
        <translation>Votre page et votre saisie restent telles quelles.</translation>
    </message>
    <message>
        <location line="+89" />
        <source>%1 (not encrypted)</source>
        <translation>%1 (non chiffré)</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1, signed in as %2, session renewed %3</source>
        <extracomment>Status bar: server, login, time of day.</extracomment>
        <translation>%1, connecté comme %2, session renouvelée à %3</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, signed in as %2 since %3</source>
        <translation>%1, connecté comme %2 depuis %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminSignIn</name>
    <message>
        <location filename="../ui/admin/adminsignin.cpp" line="+26" />
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep the password in the keychain</source>
        <translation>Garder le mot de passe dans le trousseau</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Type your login.</source>
        <translation>Saisissez votre identifiant.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminTree</name>
    <message>
        <location filename="../ui/admin/admintree.cpp" line="+52" />
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <location filename="../ui/admin/admintreenodes.cpp" line="+73" />
        <source>Configuration server</source>
        <extracomment>Heading over what the configuration server holds.</extracomment>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Callback lists</source>
        <translation>Listes de rappels</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback periods</source>
        <translation>Périodes de rappel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Rights profiles</source>
        <translation>Profils de droits</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <location line="+6" />
        <source>What this desktop changed</source>
        <translation>Modifications de ce poste</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Create XiVO…</source>
        <translation>Créer un XiVO…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Many users at once…</source>
        <translation>Utilisateurs en masse…</translation>
    </message>
    <message>
        <location line="+4" />
        <source>XiVO servers</source>
        <extracomment>Heading over servers; the figures at its right are numbers that are free.</extracomment>
        <translation>Serveurs XiVO</translation>
    </message>
    <message>
        <location line="+1" />
        <source>free numbers</source>
        <translation>numéros libres</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Line templates</source>
        <translation>Modèles de ligne</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <location line="+41" />
        <source>%1, %2 free numbers</source>
        <translation>%1, %2 numéros libres</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminWords</name>
    <message>
        <location filename="../ui/admin/adminwords.cpp" line="+24" />
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <location line="+2" />
        <source>nothing has changed</source>
        <translation>rien n’a changé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>it does not understand what was sent</source>
        <translation>il ne comprend pas ce qui a été envoyé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>nobody is signed in</source>
        <translation>personne n’est connecté</translation>
    </message>
    <message>
        <location line="+2" />
        <source>your account may not do this</source>
        <translation>votre compte n’en a pas le droit</translation>
    </message>
    <message>
        <location line="+2" />
        <source>it knows no such thing</source>
        <translation>il ne connaît rien de tel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>something else stands against it</source>
        <translation>autre chose s’y oppose</translation>
    </message>
    <message>
        <location line="+2" />
        <source>it failed at its work</source>
        <translation>il a échoué dans son travail</translation>
    </message>
    <message>
        <location line="+4" />
        <source>it is not ready, or does not reach what is behind it</source>
        <translation>il n’est pas prêt, ou ne joint pas ce qui est derrière lui</translation>
    </message>
    <message>
        <location line="+2" />
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The session has ended and nothing was sent. Sign in again; what you typed stays here.</source>
        <translation>La session est terminée et rien n’a été envoyé. Reconnectez-vous ; votre saisie reste ici.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server does not take this login with this password.</source>
        <translation>Le serveur n’accepte pas cet identifiant avec ce mot de passe.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server refused it: %1</source>
        <translation>Le serveur l’a refusé : %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your account may not do this. Ask a super-administrator.</source>
        <translation>Votre compte n’en a pas le droit. Demandez à un super-administrateur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your account may not do this: %1</source>
        <translation>Votre compte n’en a pas le droit : %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server does not know it any more; somebody may have deleted it.</source>
        <translation>Le serveur ne le connaît plus ; quelqu’un l’a peut-être supprimé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server failed: %1</source>
        <translation>Le serveur a échoué : %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A page came in place of an answer, so nobody knows whether it was done. Look at the list before you save again.</source>
        <translation>Une page est arrivée au lieu d’une réponse : nul ne sait si c’est fait. Regardez la liste avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The address is not encrypted, and the profile does not allow that. Nothing was sent.</source>
        <translation>L’adresse n’est pas chiffrée et le profil ne le permet pas. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server's certificate is not trusted on this computer. %1 Nothing was sent.</source>
        <translation>Le certificat du serveur n’est pas reconnu sur cet ordinateur. %1 Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody answers at the server's address. Nothing was sent.</source>
        <translation>Personne ne répond à l’adresse du serveur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server did not answer the sign-in, so nothing was sent. Try again.</source>
        <translation>Le serveur n’a pas répondu à l’identification : rien n’a été envoyé. Réessayez.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No answer came. It may have been done or not: look at the list before you save again.</source>
        <translation>Aucune réponse n’est venue. C’est peut-être fait, ou non : regardez la liste avant d’enregistrer de nouveau.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Nobody knows whether %1 was created. %2</source>
        <extracomment>%1: a XiVO, %2: what happened and what to do.</extracomment>
        <translation>Impossible de savoir si %1 a été créé. %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 was not created. %2</source>
        <translation>%1 n’a pas été créé. %2</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Give a first number.</source>
        <translation>Donnez un premier numéro.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Use digits alone.</source>
        <translation>Utilisez seulement des chiffres.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Both numbers need the same count of digits.</source>
        <translation>Les deux numéros doivent avoir autant de chiffres.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The last number comes before the first.</source>
        <translation>Le dernier numéro est avant le premier.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Overlaps %1 above.</source>
        <translation>Chevauche %1 ci-dessus.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Overlaps %1.</source>
        <translation>Chevauche %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Overlaps %1 of %2, %3.</source>
        <extracomment>An interval of numbers, an entity, a server.</extracomment>
        <translation>Chevauche %1 de %2, %3.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>not asked yet</source>
        <comment>a server</comment>
        <translation>pas encore interrogé</translation>
    </message>
    <message>
        <location line="+3" />
        <source>answers, %1</source>
        <extracomment>A server; %1 is a time of day.</extracomment>
        <translation>répond, %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>does not answer, last %1</source>
        <extracomment>A server; %1 is a time of day.</extracomment>
        <translation>ne répond pas, dernière réponse %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>does not answer</source>
        <comment>a server</comment>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <location line="+6" />
        <source>the incoming number</source>
        <translation>le numéro entrant</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Prefix and number</source>
        <translation>Préfixe et numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+15" />
        <location line="+13" />
        <source>set by a newer server</source>
        <translation>fixé par un serveur plus récent</translation>
    </message>
    <message>
        <location line="-22" />
        <source>No</source>
        <comment>option of a line</comment>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Yes, short number</source>
        <translation>Oui, numéro court</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Yes, number %1</source>
        <translation>Oui, numéro %1</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Auto</source>
        <comment>name of a SIP peer</comment>
        <translation>Auto</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Model</source>
        <comment>name of a SIP peer</comment>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdminWorkspace</name>
    <message>
        <location filename="../ui/shell/adminworkspace.cpp" line="+46" />
        <source>Admin</source>
        <comment>place of the rail</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sign out</source>
        <comment>entry of the rail</comment>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="+53" />
        <source>%1, administration alone</source>
        <extracomment>Status bar: %1 is the name of a site.</extracomment>
        <translation>%1, administration seule</translation>
    </message>
    <message>
        <location line="+8" />
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Administration of %1 – Vigie</source>
        <extracomment>Window title: %1 is the name of a site.</extracomment>
        <translation>Administration de %1 – Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdministratorForm</name>
    <message>
        <location filename="../ui/admin/administratorform.cpp" line="+35" />
        <location line="+143" />
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="-142" />
        <location line="+144" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-143" />
        <source>Signs in with the password of the directory (LDAP)</source>
        <translation>Se connecte avec le mot de passe de l’annuaire (LDAP)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+144" />
        <source>Manages everything</source>
        <translation>Gère tout</translation>
    </message>
    <message>
        <location line="-142" />
        <source>Manages these entities</source>
        <translation>Gère ces entités</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+141" />
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location line="-128" />
        <source>as it is on the server</source>
        <translation>tel qu’il est sur le serveur</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Create administrator</source>
        <translation>Créer l’administrateur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+51" />
        <source>Entity number %1, which the server does not list</source>
        <translation>Entité numéro %1, absente de la liste du serveur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>An entity that the server does not name</source>
        <translation>Une entité que le serveur ne nomme pas</translation>
    </message>
    <message>
        <location line="+61" />
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Type a login.</source>
        <translation>Saisissez un identifiant.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Without LDAP a password is needed.</source>
        <translation>Sans LDAP, il faut un mot de passe.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, an entity of this administrator, is not among the entities that the server lists, so it would be taken away. Nothing was sent: try again once it is listed, or untick it.</source>
        <translation>%1, une entité de cet administrateur, ne figure pas parmi les entités que le serveur annonce : elle lui serait retirée. Rien n’a été envoyé : réessayez quand elle y figurera, ou décochez-la.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AdministratorsPage</name>
    <message>
        <location filename="../ui/admin/administratorspage.cpp" line="+23" />
        <source>Add administrator</source>
        <translation>Ajouter un administrateur</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+7" />
        <source>Administrators</source>
        <translation>Administrateurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Manages</source>
        <translation>Gère</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit or delete %1</source>
        <extracomment>What a screen reader says of a row's buttons; %1 is an administrator.</extracomment>
        <translation>Modifier ou supprimer %1</translation>
    </message>
    <message>
        <location line="+45" />
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <location line="+0" />
        <source>password</source>
        <comment>way to sign in</comment>
        <translation>mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <location line="+1" />
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <location line="+8" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentActions</name>
    <message>
        <location filename="../ui/supervisor/agentactions.cpp" line="+120" />
        <source>The server refused: %1</source>
        <extracomment>%1: what the server said.</extracomment>
        <translation>Le serveur a refusé : %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Listening was not confirmed. Is your desk phone free and within reach?</source>
        <translation>L’écoute n’est pas confirmée. Votre téléphone fixe est-il libre et à portée ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The call was not confirmed. Is your phone within reach?</source>
        <translation>L’appel n’est pas confirmé. Votre téléphone est-il à portée ?</translation>
    </message>
    <message>
        <location line="+40" />
        <source>Pause with a reason</source>
        <extracomment>Opens the list of pause reasons.</extracomment>
        <translation>Pause avec motif</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentChips</name>
    <message>
        <location filename="../ui/supervisor/edit/agentchips.cpp" line="+38" />
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1 (%2)</source>
        <extracomment>A chip: the name of an agent, the number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Leave %1 out</source>
        <translation>Écarter %1</translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentEditDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/agenteditdialog.cpp" line="+35" />
        <source>Queues of %1</source>
        <translation>Files d’attente de %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queue to add</source>
        <translation>File à ajouter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a queue</source>
        <translation>Choisissez une file</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This agent serves no queue. Choose one below to add it.</source>
        <translation>Cet agent ne sert aucune file. Choisissez-en une ci-dessous pour l’ajouter.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Leave a penalty empty to take the agent out of that queue.</source>
        <translation>Videz une pénalité pour retirer l’agent de la file.</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 (%2)</source>
        <extracomment>A queue in a list: its name, its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+20" />
        <source>This agent is not among those that you may change any more.</source>
        <translation>Cet agent ne fait plus partie de ceux que vous pouvez modifier.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentHeader</name>
    <message>
        <location filename="../ui/agent/agentheader.cpp" line="+128" />
        <source>Someone is listening</source>
        <translation>Quelqu’un écoute</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is listening</source>
        <translation>%1 écoute</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Live</source>
        <extracomment>The link to the server is up.</extracomment>
        <translation>Direct</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Late, %1 s</source>
        <extracomment>Nothing was heard from the server for %1 seconds.</extracomment>
        <translation>Retard, %1 s</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Down</source>
        <extracomment>The link to the server is lost.</extracomment>
        <translation>Coupé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentKeys</name>
    <message>
        <location filename="../ui/agent/agentkeys.cpp" line="+136" />
        <source>Ready / pause</source>
        <extracomment>Status bar, beside the key F9.</extracomment>
        <translation>Disponible / pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Dial</source>
        <extracomment>Status bar, beside the key F3.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Answer, held while you type</source>
        <extracomment>Status bar, beside the key F2 while the person types.</extracomment>
        <translation>Décrocher, retenu pendant la saisie</translation>
    </message>
    <message>
        <location line="-4" />
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Complete</source>
        <comment>verb</comment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Esc</source>
        <extracomment>Status bar, beside the key Esc.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Cancel transfer</source>
        <translation>Annuler le transfert</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Resume</source>
        <comment>verb</comment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hold</source>
        <comment>verb</comment>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Transfer</source>
        <comment>verb</comment>
        <translation>Transférer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentLine</name>
    <message>
        <location filename="../ui/supervisor/edit/agentline.cpp" line="+54" />
        <location line="+12" />
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="-12" />
        <location line="+79" />
        <location line="+8" />
        <source>No group</source>
        <translation>Aucun groupe</translation>
    </message>
    <message>
        <location line="-32" />
        <source>no phone</source>
        <translation>aucun poste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>phone %1</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <location line="+36" />
        <source>The group is now %1 on the server, yours stays.</source>
        <translation>Le groupe est maintenant %1 sur le serveur, le vôtre reste.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The group is now %1, changed %2 ago.</source>
        <extracomment>%1 is the group that somebody else put the agent into meanwhile, %2 how long ago.</extracomment>
        <translation>Le groupe est maintenant %1, modifié il y a %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentPlace</name>
    <message>
        <location filename="../ui/agent/agentplace_parts.cpp" line="+117" />
        <source>My Queues</source>
        <translation>Mes files</translation>
    </message>
    <message>
        <location line="+6" />
        <source>All Queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Agents of my group</source>
        <translation>Agents de mon groupe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentVerbWords</name>
    <message>
        <location filename="../ui/supervisor/agentverbwords.cpp" line="+17" />
        <source>Log in</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Log out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Pause</source>
        <comment>verb</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ready</source>
        <comment>verb</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call</source>
        <comment>verb</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+49" />
        <source>The link is down. It works again once the link is back.</source>
        <translation>La liaison est coupée. Cela remarchera à son retour.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Your profile does not show this agent.</source>
        <translation>Votre profil ne montre pas cet agent.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent's state is not known.</source>
        <translation>L’état de l’agent n’est pas connu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is logging in. Wait a moment.</source>
        <translation>L’agent se connecte. Attendez un instant.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Something asked before is not confirmed yet.</source>
        <translation>Une demande précédente n’est pas encore confirmée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is logged in already.</source>
        <translation>L’agent est déjà connecté.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is logged out.</source>
        <translation>L’agent est déconnecté.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is on pause already.</source>
        <translation>L’agent est déjà en pause.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is ready already.</source>
        <translation>L’agent est déjà disponible.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is in a call.</source>
        <translation>L’agent est en appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is in wrapup.</source>
        <translation>L’agent est en post-appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The agent is in no call.</source>
        <translation>L’agent n’est pas en appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No phone of the agent is known.</source>
        <translation>Aucun téléphone de l’agent n’est connu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You have no phone line.</source>
        <translation>Vous n’avez pas de ligne téléphonique.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It needs a desk phone of your own: your line is a web phone.</source>
        <translation>Il faut un téléphone fixe à vous : votre ligne est un téléphone web.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are in a call yourself.</source>
        <translation>Vous êtes vous-même en appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>That is you.</source>
        <translation>C’est vous.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>None of them is logged out with a known phone.</source>
        <translation>Aucun d’eux n’est déconnecté avec un téléphone connu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None of them is ready or on pause.</source>
        <translation>Aucun d’eux n’est disponible ou en pause.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None of them is ready, in wrapup or in a call.</source>
        <translation>Aucun d’eux n’est disponible, en post-appel ou en appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None of them is on pause or in wrapup.</source>
        <translation>Aucun d’eux n’est en pause ou en post-appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only one agent can be listened to at a time.</source>
        <translation>On n’écoute qu’un agent à la fois.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only one agent can be called at a time.</source>
        <translation>On n’appelle qu’un agent à la fois.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>refused</source>
        <extracomment>Behind an agent's state: what was asked, the server did not do.</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <location line="+1" />
        <source>not confirmed</source>
        <translation>non confirmé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentView</name>
    <message>
        <location filename="../ui/supervisor/agentview.cpp" line="+38" />
        <source>Agent</source>
        <comment>view of the floor</comment>
        <translation>Agents</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All agents</source>
        <translation>Tous les agents</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter agents</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No agent matches the filter.</source>
        <translation>Aucun agent ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+41" />
        <source>State</source>
        <comment>filter</comment>
        <translation>État</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue</source>
        <comment>filter</comment>
        <translation>File</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Group</source>
        <comment>filter</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+49" />
        <source>Group totals</source>
        <extracomment>Over the table of agents: a line for each group above the total.</extracomment>
        <translation>Totaux par groupe</translation>
    </message>
    <message>
        <location line="+30" />
        <source>State limits…</source>
        <translation>Limites de temps…</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pause</source>
        <comment>key hint</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Listen</source>
        <comment>key hint</comment>
        <translation>Écouter</translation>
    </message>
    <message numerus="yes">
        <location line="+68" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 of %Ln agent(s)</source>
        <extracomment>How many of all agents the filter shows.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln agent</numerusform>
            <numerusform>%1 sur %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+34" />
        <source>Rings unanswered: %1</source>
        <extracomment>Filter: only agents at whom calls ring in vain too often; %1 of them now.</extracomment>
        <translation>Sans réponse : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+19" />
        <source>Total, %Ln agent(s)</source>
        <extracomment>Line under the table of agents.</extracomment>
        <translation>
            <numerusform>Total, %Ln agent</numerusform>
            <numerusform>Total, %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21" />
        <source>No group</source>
        <translation>Sans groupe</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1, %Ln agent(s)</source>
        <extracomment>Line above the total of the table: a group, how many of its agents the filter shows.</extracomment>
        <translation>
            <numerusform>%1, %Ln agent</numerusform>
            <numerusform>%1, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%Ln more group(s): filter by group to see them</source>
        <extracomment>Below the lines of some groups.</extracomment>
        <translation>
            <numerusform>%Ln autre groupe : filtrez par groupe pour le voir</numerusform>
            <numerusform>%Ln autres groupes : filtrez par groupe pour les voir</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/supervisor/agentview_verbs.cpp" line="+95" />
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Day…</source>
        <translation>Journée…</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Queues…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Apply default…</source>
        <translation>Appliquer le défaut…</translation>
    </message>
    <message>
        <location line="+25" />
        <source>→ %1</source>
        <extracomment>Behind an agent's state: what is asked of it.</extracomment>
        <translation>→ %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlarmLine</name>
    <message>
        <location filename="../ui/supervisor/alarmline.cpp" line="+46" />
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Quiet for 5 min</source>
        <translation>Silence 5 min</translation>
    </message>
    <message>
        <location line="+1" />
        <source>End the quiet</source>
        <translation>Fin du silence</translation>
    </message>
    <message numerus="yes">
        <location line="+55" />
        <location line="+17" />
        <source>and %Ln more</source>
        <extracomment>Behind some queues over their alarm: how many more there are.</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-13" />
        <source>rings unanswered at %Ln agent(s)</source>
        <extracomment>Behind the queues over their alarm: agents at whom calls ring again and again.</extracomment>
        <translation>
            <numerusform>sonneries sans réponse chez %Ln agent</numerusform>
            <numerusform>sonneries sans réponse chez %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+30" />
        <source>Quiet until %1</source>
        <extracomment>The alarms of the floor tell nothing until that time.</extracomment>
        <translation>Silence jusqu’à %1</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%Ln queue(s) over the alarm</source>
        <translation>
            <numerusform>%Ln file au-dessus de l’alarme</numerusform>
            <numerusform>%Ln files au-dessus de l’alarme</numerusform>
        </translation>
    </message>
    <message>
        <location line="+18" />
        <source>No alarm any more</source>
        <translation>Plus aucune alarme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlertTable</name>
    <message>
        <location filename="../ui/supervisor/alerttable.cpp" line="+43" />
        <source>None</source>
        <comment>sound</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Warning</source>
        <comment>sound</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Bell</source>
        <comment>sound</comment>
        <translation>Cloche</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Two tones</source>
        <comment>sound</comment>
        <translation>Deux tons</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Alarm clock</source>
        <comment>sound</comment>
        <translation>Réveil</translation>
    </message>
    <message>
        <location line="+31" />
        <source>When reached</source>
        <translation>Une fois atteint</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Notice</source>
        <translation>Notification</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Taskbar</source>
        <translation>Barre des tâches</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Again after</source>
        <translation>Rappel après</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Alarm</source>
        <comment>level</comment>
        <translation>Alarme</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Warning</source>
        <comment>level</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Hear the sound</source>
        <translation>Écouter le son</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1: notice</source>
        <extracomment>A box of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".</extracomment>
        <translation>%1 : notification</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: taskbar</source>
        <extracomment>A box of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".</extracomment>
        <translation>%1 : barre des tâches</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: sound</source>
        <extracomment>A list of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".</extracomment>
        <translation>%1 : son</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: again after</source>
        <extracomment>A list of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".</extracomment>
        <translation>%1 : rappel après</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: hear the sound</source>
        <extracomment>A button of the thresholds, for a screen reader; %1 is "Alarm" or "Warning".</extracomment>
        <translation>%1 : écouter le son</translation>
    </message>
    <message>
        <location line="+14" />
        <source>never</source>
        <comment>repeat</comment>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <location line="+33" />
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Quiet from</source>
        <translation>Heures calmes à partir de</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Quiet until</source>
        <translation>Heures calmes jusqu’à</translation>
    </message>
    <message>
        <location line="+9" />
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>à</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Write both hours as 19:00.</source>
        <translation>Écrivez les deux heures comme 19:00.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Colours stay; no sound, no notice.</source>
        <translation>Les couleurs restent ; ni son, ni notification.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AllQueuesPage</name>
    <message>
        <location filename="../ui/agent/allqueuespage.cpp" line="+36" />
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Filter the queues</source>
        <translation>Filtrer les files</translation>
    </message>
    <message>
        <location line="+18" />
        <source>No queue matches the filter.</source>
        <translation>Aucune file ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>There is no queue.</source>
        <translation>Il n’y a aucune file.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear it to see all queues.</source>
        <translation>Effacez-le pour voir toutes les files.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server has not named any.</source>
        <translation>Le serveur n’en a nommé aucune.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AppForm</name>
    <message>
        <location filename="../ui/apps/appform.cpp" line="+110" />
        <source>Pages of %1 are opened by hand only.</source>
        <extracomment>%1 is where pages come from: https://crm.example.org</extracomment>
        <translation>Les pages de %1 ne s’ouvrent qu’à la main.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You are paused until you say that it is done.</source>
        <translation>Vous êtes en pause jusqu’à ce que vous indiquiez avoir terminé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No browser could be opened on this computer. Choose a default browser in your desktop's settings, then open the page again.</source>
        <translation>Aucun navigateur n’a pu être ouvert sur cet ordinateur. Choisissez un navigateur par défaut dans les réglages de votre bureau, puis rouvrez la page.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open</source>
        <comment>a page</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open %1 again</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The work in %1 is done</source>
        <translation>Le travail dans %1 est terminé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AppPage</name>
    <message>
        <location filename="../ui/apps/apppage.cpp" line="+190" />
        <source>The page has stopped working. What it had not saved is lost.</source>
        <translation>La page ne fonctionne plus. Ce qu’elle n’avait pas enregistré est perdu.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The page wanted to go to %1, which your administrator did not allow here.</source>
        <translation>La page voulait aller sur %1, que votre administrateur n’autorise pas ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AppWords</name>
    <message>
        <location filename="../ui/apps/appwords.cpp" line="+13" />
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <location line="+7" />
        <source>opened for the call, %1</source>
        <translation>ouverte pour l’appel, %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>came late, opened %1</source>
        <translation>arrivée en retard, ouverte à %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>opened when the call rang, %1</source>
        <translation>ouverte à la sonnerie, %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>opened when the call was answered, %1</source>
        <translation>ouverte au décroché, %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>opened when the call ended, %1</source>
        <translation>ouverte au raccroché, %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 was started at %2.</source>
        <translation>%1 a été lancé à %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Opened in your browser at %1. The application had answered late.</source>
        <translation>Ouverte dans votre navigateur à %1. L’application avait répondu tard.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Opened in your browser when the call rang, at %1.</source>
        <translation>Ouverte dans votre navigateur à la sonnerie de l’appel, à %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Opened in your browser when the call was answered, at %1.</source>
        <translation>Ouverte dans votre navigateur au décroché, à %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Opened in your browser when the call ended, at %1.</source>
        <translation>Ouverte dans votre navigateur à la fin de l’appel, à %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AppearanceSection</name>
    <message>
        <location filename="../ui/settings/appearancesection.cpp" line="+67" />
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+3" />
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location line="-1" />
        <source>System</source>
        <extracomment>Order of the enumeration ThemeChoice.</extracomment>
        <translation>Système</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location line="+0" />
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+2" />
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location line="-1" />
        <source>Comfortable</source>
        <translation>Aérées</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Compact</source>
        <translation>Serrées</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+4" />
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <location line="-1" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <location line="+5" />
        <source>use the system font</source>
        <translation>police du système</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <location line="+2" />
        <source>a ringing bell stands still, rows go without a fade</source>
        <translation>la cloche reste immobile, les lignes partent sans fondu</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Application</name>
    <message>
        <location filename="../ui/shell/application.cpp" line="+267" />
        <source>The texts kept on this computer could not be read. They were moved aside, to %1; new ones are kept again.</source>
        <translation>Les textes gardés sur cet ordinateur étaient illisibles. Ils ont été mis de côté, dans %1 ; les nouveaux sont de nouveau gardés.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Texts you type cannot be kept on this computer: %1 cannot be written. Save each before you close Vigie.</source>
        <translation>Vos textes ne peuvent pas être gardés sur cet ordinateur : %1 ne peut pas être écrit. Enregistrez-les avant de fermer Vigie.</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Finish your call first, then switch.</source>
        <translation>Terminez d’abord votre appel, puis changez de serveur.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Apps</name>
    <message>
        <location filename="../ui/apps/apps.cpp" line="+44" />
        <source>The application has not answered yet for the call of %1.</source>
        <translation>L’application n’a pas encore répondu pour l’appel de %1.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The application did not answer. No page is opened for the call of %1.</source>
        <translation>L’application n’a pas répondu. Aucune page n’est ouverte pour l’appel de %1.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The application is not trusted on this computer. %1 No page is opened for the call of %2.</source>
        <translation>L’application n’est pas reconnue sur cet ordinateur. %1 Aucune page n’est ouverte pour l’appel de %2.</translation>
    </message>
    <message>
        <location line="+124" />
        <source>No browser could be opened for folder %1. It is in the list of recent pages.</source>
        <translation>Aucun navigateur n’a pu être ouvert pour le dossier %1. Il est dans la liste des pages récentes.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être lancé.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 was not started: your administrator did not allow it.</source>
        <translation>%1 n’a pas été lancé : votre administrateur ne l’a pas autorisé.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>No browser could be opened on this computer.</source>
        <translation>Aucun navigateur n’a pu être ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Is the work done?</source>
        <translation>Le travail est-il terminé ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are paused for “%1”. Closing it ends that pause.</source>
        <translation>Vous êtes en pause pour « %1 ». Fermer la page met fin à cette pause.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Close and end the pause</source>
        <translation>Fermer et terminer la pause</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AuditPage</name>
    <message>
        <location filename="../ui/admin/bulk/auditpage.cpp" line="+57" />
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <location line="+0" />
        <source>7 days</source>
        <comment>period</comment>
        <translation>7 jours</translation>
    </message>
    <message>
        <location line="+0" />
        <source>30 days</source>
        <comment>period</comment>
        <translation>30 jours</translation>
    </message>
    <message>
        <location line="+0" />
        <source>All</source>
        <comment>period</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Show older ones</source>
        <translation>Afficher les plus anciennes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <location line="+4" />
        <source>What this desktop changed</source>
        <translation>Modifications de ce poste</translation>
    </message>
    <message>
        <location line="+26" />
        <source>The latest changes could not be written to the disk: %1. It is tried again.</source>
        <translation>Les dernières modifications n’ont pas pu être écrites sur le disque : %1. Nouvel essai en cours.</translation>
    </message>
    <message>
        <location line="+18" />
        <location line="+2" />
        <source>Filter changes</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <location line="+1" />
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <location line="+0" />
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Whom, what</source>
        <comment>object</comment>
        <translation>Objet</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location line="+39" />
        <source>%1: %2. %3. %4.</source>
        <extracomment>A change: what was done, to whom, its fields, its result.</extracomment>
        <translation>%1 : %2. %3. %4.</translation>
    </message>
    <message>
        <location line="+32" />
        <source>%1, %2</source>
        <extracomment>A login, and the server that it is of.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+10" />
        <location line="+46" />
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be read.</extracomment>
        <translation>%1 est illisible : %2.</translation>
    </message>
    <message>
        <location line="-44" />
        <source>The earlier list of changes could not be read. It was moved aside, to %1; changes are listed anew.</source>
        <translation>La liste précédente des modifications n’a pas pu être lue. Elle a été mise de côté, dans %1 ; les modifications sont consignées à nouveau.</translation>
    </message>
    <message numerus="yes">
        <location line="+12" />
        <source>the latest %n change(s)</source>
        <translation>
            <numerusform>la dernière modification</numerusform>
            <numerusform>les %n dernières modifications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nothing was changed from this computer in this time. What you create, change or delete here will be listed.</source>
        <translation>Rien n’a été modifié depuis ce poste pendant cette période. Ce que vous créez, modifiez ou supprimez ici y figurera.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No change matches the filter.</source>
        <translation>Aucune modification ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Export the list of changes</source>
        <translation>Exporter la liste des modifications</translation>
    </message>
    <message>
        <location line="+2" />
        <source>changes</source>
        <extracomment>Beginning of a file's name.</extracomment>
        <translation>modifications</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Text files (*.csv)</source>
        <translation>Fichiers texte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <location line="+23" />
        <source>%n change(s) are in %1.</source>
        <translation>
            <numerusform>%n modification est dans %1.</numerusform>
            <numerusform>%n modifications sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AuditWords</name>
    <message>
        <location filename="../ui/admin/bulk/auditwords.cpp" line="+20" />
        <source>XiVO created</source>
        <translation>XiVO créé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entity created</source>
        <translation>Entité créée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>User created</source>
        <translation>Utilisateur créé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line template created</source>
        <translation>Modèle de ligne créé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administrator created</source>
        <translation>Administrateur créé</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Files created</source>
        <translation>Fichiers créés</translation>
    </message>
    <message>
        <location line="+7" />
        <source>XiVO changed</source>
        <translation>XiVO modifié</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entity changed</source>
        <translation>Entité modifiée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line template changed</source>
        <translation>Modèle de ligne modifié</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administrator changed</source>
        <translation>Administrateur modifié</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Files changed</source>
        <translation>Fichiers modifiés</translation>
    </message>
    <message>
        <location line="+7" />
        <source>XiVO deleted</source>
        <translation>XiVO supprimé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entity deleted</source>
        <translation>Entité supprimée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>User deleted</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line template deleted</source>
        <translation>Modèle de ligne supprimé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administrator deleted</source>
        <translation>Administrateur supprimé</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Files deleted</source>
        <translation>Fichiers supprimés</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Files synchronized</source>
        <translation>Fichiers synchronisés</translation>
    </message>
    <message>
        <location line="+11" />
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>internal number</source>
        <translation>numéro interne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>entity</source>
        <translation>entité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>line template</source>
        <translation>modèle de ligne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>CTI login</source>
        <translation>identifiant CTI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>CTI password</source>
        <translation>mot de passe CTI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>displayed name</source>
        <translation>nom affiché</translation>
    </message>
    <message>
        <location line="+1" />
        <source>numbers</source>
        <translation>numéros</translation>
    </message>
    <message>
        <location line="+1" />
        <source>caller ID</source>
        <translation>numéro présenté</translation>
    </message>
    <message>
        <location line="+1" />
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>password</source>
        <translation>mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>configured</source>
        <translation>configuré</translation>
    </message>
    <message>
        <location line="+1" />
        <source>XiVO</source>
        <translation>XiVO</translation>
    </message>
    <message>
        <location line="+1" />
        <source>XiVO servers</source>
        <translation>serveurs XiVO</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>entities</source>
        <translation>entités</translation>
    </message>
    <message>
        <location line="+1" />
        <source>SIP peer name</source>
        <translation>nom du pair SIP</translation>
    </message>
    <message>
        <location line="+1" />
        <source>ringing time</source>
        <translation>durée de sonnerie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>reachable from outside</source>
        <translation>joignable de l’extérieur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>outgoing caller ID</source>
        <translation>numéro présenté en sortie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>mailbox</source>
        <translation>boîte vocale</translation>
    </message>
    <message>
        <location line="+1" />
        <source>voice messages by mail</source>
        <translation>messages vocaux par courriel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>password of the directory (LDAP)</source>
        <translation>mot de passe de l’annuaire (LDAP)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>manages everything</source>
        <translation>gère tout</translation>
    </message>
    <message>
        <location line="+15" />
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location line="+1" />
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location line="+1" />
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location line="+1" />
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>prefix and internal number</source>
        <translation>préfixe et numéro interne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>anonymous</source>
        <translation>anonyme</translation>
    </message>
    <message>
        <location line="+1" />
        <source>short, same as the internal number</source>
        <translation>court, identique au numéro interne</translation>
    </message>
    <message>
        <location line="+7" />
        <source>customized, %1</source>
        <extracomment>%1 is a number or a name that somebody wrote.</extracomment>
        <translation>personnalisé, %1</translation>
    </message>
    <message>
        <location line="+52" />
        <source>%1 s</source>
        <extracomment>Seconds.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+20" />
        <source>%1: %2 → %3</source>
        <extracomment>A field of a change: its name, its value before and after.</extracomment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: %2</source>
        <extracomment>A field and its value.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 was %2</source>
        <extracomment>A field and the value that it had.</extracomment>
        <translation>%1 était %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 set</source>
        <extracomment>%1 is the name of a password.</extracomment>
        <translation>%1 défini</translation>
    </message>
    <message>
        <location line="+9" />
        <source>No answer heard</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Done</source>
        <comment>change</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not done: the answer was lost, and the list does not show it</source>
        <translation>Pas fait : réponse perdue, et la liste ne le montre pas</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not done: %1</source>
        <translation>Pas fait : %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>May be done</source>
        <translation>Peut-être fait</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AuthoritiesField</name>
    <message>
        <location filename="../ui/settings/authoritiesfield.cpp" line="+37" />
        <source>Write the whole path of the file, as /etc/ssl/company.pem.</source>
        <translation>Écrivez le chemin entier du fichier, comme /etc/ssl/entreprise.pem.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>File of authorities</source>
        <translation>Fichier d’autorités</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+13" />
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a file of authorities</source>
        <translation>Choisir un fichier d’autorités</translation>
    </message>
</context>
<context>
    <name>vigie::ui::AwayBanner</name>
    <message>
        <location filename="../ui/shell/awaybanner.cpp" line="+43" />
        <source>You were put on pause at %1, when the screen locked.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>Vous êtes en pause depuis %1 : l’écran s’est verrouillé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The screen locked at %1: you will be on pause after this call.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>L’écran s’est verrouillé à %1 : vous serez en pause après cet appel.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The screen locked at %1, but you could not be put on pause.</source>
        <extracomment>%1 is a time.</extracomment>
        <translation>L’écran s’est verrouillé à %1, mais la mise en pause a échoué.</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>You are ready, and nobody has touched the computer for %n minute(s).</source>
        <translation>
            <numerusform>Vous êtes disponible, et personne n’a touché l’ordinateur depuis %n minute.</numerusform>
            <numerusform>Vous êtes disponible, et personne n’a touché l’ordinateur depuis %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15" />
        <source>Pause</source>
        <comment>verb</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ready again</source>
        <translation>Redevenir disponible</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Stay ready</source>
        <translation>Rester disponible</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BaseDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/basedialog.cpp" line="+45" />
        <source>Create base configuration</source>
        <translation>Créer une configuration de base</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Queue to add</source>
        <translation>File à ajouter</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose a queue</source>
        <translation>Choisissez une file</translation>
    </message>
    <message>
        <location line="+6" />
        <source>From the active queues of these agents. It replaces the default of each.</source>
        <translation>D’après les files actives de ces agents. Elle remplace la configuration par défaut de chacun.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It replaces the default of each of these agents.</source>
        <translation>Elle remplace la configuration par défaut de chacun de ces agents.</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Base configuration</source>
        <translation>Configuration de base</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No queue yet. Choose one below, and its penalty.</source>
        <translation>Aucune file pour l’instant. Choisissez-en une ci-dessous, avec sa pénalité.</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Apply now</source>
        <translation>Appliquer maintenant</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Only queues held by all %1 (leaves out %2)</source>
        <extracomment>%1 is the number of agents, %2 how many queues fall away.</extracomment>
        <translation>Seulement les files communes aux %1 (en écarte %2)</translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>%Ln queue(s) with several penalties</source>
        <translation>
            <numerusform>%Ln file avec plusieurs pénalités</numerusform>
            <numerusform>%Ln files avec plusieurs pénalités</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>type a whole number</source>
        <translation>saisissez un nombre entier</translation>
    </message>
    <message>
        <location line="+3" />
        <source>now %1 from the agents, yours stays</source>
        <extracomment>What the agents have in that queue differs since the person typed another penalty.</extracomment>
        <translation>%1 désormais chez les agents, votre saisie reste</translation>
    </message>
    <message>
        <location line="+9" />
        <source>lowest of %1 or %2</source>
        <extracomment>Penalties that agents have in a queue: "lowest of 1, 2 or 4".</extracomment>
        <translation>la plus basse de %1 ou %2</translation>
    </message>
    <message>
        <location line="+0" />
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+17" />
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, lowest penalty wins: %2</source>
        <translation>%1, la plus basse l’emporte : %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Not in it: %1</source>
        <translation>N’y sont pas : %1</translation>
    </message>
    <message>
        <location line="+69" />
        <source>No agent is left.</source>
        <translation>Il ne reste aucun agent.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Correct the marked penalty first.</source>
        <translation>Corrigez d’abord la pénalité signalée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add what you chose with the plus, or choose nothing.</source>
        <translation>Ajoutez votre choix avec le plus, ou ne choisissez rien.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add a queue first.</source>
        <translation>Ajoutez d’abord une file.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server does not name the users of these agents, to whom defaults belong.</source>
        <translation>Le serveur ne nomme pas les utilisateurs de ces agents, à qui appartiennent les valeurs par défaut.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All of them have this base configuration already.</source>
        <translation>Tous ont déjà cette configuration de base.</translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 had a default, %2 had none</source>
        <translation>avec défaut : %1 ; sans : %2</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1, %2 cannot have one</source>
        <extracomment>Agents whose user the server does not name; behind "4 had a default, 2 had none".</extracomment>
        <translation>%1 ; sans utilisateur : %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 for %Ln agent(s)</source>
        <extracomment>"7 queues for 6 agents"</extracomment>
        <translation>
            <numerusform>%1 pour %Ln agent</numerusform>
            <numerusform>%1 pour %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>On: they serve exactly these queues from now on.</source>
        <translation>Activé : ils servent désormais exactement ces files.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Off: their active queues stay as they are.</source>
        <translation>Désactivé : leurs files actives restent telles quelles.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>%1 (%2)</source>
        <extracomment>A queue in a list: its name, its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkColumns</name>
    <message>
        <location filename="../ui/admin/bulk/bulkcolumns.cpp" line="+107" />
        <source>What is each column?</source>
        <translation>Que contient chaque colonne ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The first line names the columns</source>
        <translation>La première ligne nomme les colonnes</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The table's own names are not known here. Say what each column is; the others are left out.</source>
        <translation>Les noms de ce tableau ne sont pas connus ici. Indiquez ce que contient chaque colonne ; les autres sont ignorées.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Use these columns</source>
        <translation>Utiliser ces colonnes</translation>
    </message>
    <message>
        <location line="+16" />
        <location line="+12" />
        <source>Left out</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Column %1, %2</source>
        <extracomment>What a screen reader says of a choice: the place of a column and its own name.</extracomment>
        <translation>Colonne %1, %2</translation>
    </message>
    <message>
        <location line="+50" />
        <source>Say which column has the first names, the internal numbers or the ids.</source>
        <translation>Indiquez quelle colonne contient les prénoms, les numéros internes ou les identifiants.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>“%1” is chosen twice.</source>
        <translation>« %1 » est choisi deux fois.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkLine</name>
    <message>
        <location filename="../ui/admin/bulk/bulkline.cpp" line="+25" />
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Show the table of users</source>
        <extracomment>A button beside the line of a run that goes on elsewhere; says a screen reader.</extracomment>
        <translation>Afficher le tableau d’utilisateurs</translation>
    </message>
    <message>
        <location line="+33" />
        <source>A table of users was cut short: %1 of %2 lines are known to be done.</source>
        <translation>Un tableau d’utilisateurs a été interrompu : %1 lignes sur %2 sont faites avec certitude.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>A table of users waits for you to sign in again: %1 of %2 lines are done.</source>
        <translation>Un tableau d’utilisateurs attend que vous vous reconnectiez : %1 lignes sur %2 sont faites.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A table of users is paused: %1 of %2 lines are done.</source>
        <translation>Un tableau d’utilisateurs est suspendu : %1 lignes sur %2 sont faites.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A table of users goes on: %1 of %2 lines are done.</source>
        <translation>Un tableau d’utilisateurs se poursuit : %1 lignes sur %2 sont faites.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Users are removed again: %1 of %2.</source>
        <translation>Retrait des utilisateurs créés : %1 sur %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Users were removed again: %1 of %2.</source>
        <translation>Utilisateurs retirés : %1 sur %2.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A table of users has ended: %1 lines are done, %2 are not.</source>
        <translation>Un tableau d’utilisateurs est terminé : %1 lignes faites, %2 non faites.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkModel</name>
    <message>
        <location filename="../ui/admin/bulk/bulkmodel.cpp" line="+255" />
        <source>Done before, %1</source>
        <translation>Déjà fait, %1</translation>
    </message>
    <message>
        <location line="+50" />
        <location line="+9" />
        <source>Edit line</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <location line="-7" />
        <location line="+7" />
        <source>Take a free one</source>
        <extracomment>Link behind a line at fault; %1 is the name of a line template.</extracomment>
        <translation>Prendre un libre</translation>
    </message>
    <message>
        <location line="-7" />
        <location line="+9" />
        <source>Use %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <location line="+49" />
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Internal</source>
        <comment>number</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Provisioning</source>
        <comment>code</comment>
        <translation>Provisionnement</translation>
    </message>
    <message>
        <location line="+0" />
        <source>CTI login</source>
        <translation>Identifiant CTI</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkPage</name>
    <message>
        <location filename="../ui/admin/bulk/bulkpage.cpp" line="+29" />
        <source>Another table…</source>
        <translation>Autre tableau…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>You may leave this page; you are told of its end.</source>
        <translation>Vous pouvez quitter cette page ; sa fin vous sera signalée.</translation>
    </message>
    <message>
        <location line="+56" />
        <location line="+58" />
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <location line="-56" />
        <source>Carry out</source>
        <comment>the lines of a table</comment>
        <translation>Exécuter</translation>
    </message>
    <message>
        <location line="+46" />
        <source>%1 · %2</source>
        <extracomment>An entity's server and its name.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Create</source>
        <comment>step</comment>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Change</source>
        <comment>step</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Delete</source>
        <comment>step</comment>
        <translation>Suppression</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Table</source>
        <comment>step</comment>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>tab</source>
        <comment>separator of cells</comment>
        <translation>tabulation</translation>
    </message>
    <message>
        <location line="+2" />
        <source>comma</source>
        <comment>separator of cells</comment>
        <translation>virgule</translation>
    </message>
    <message>
        <location line="+2" />
        <source>semicolon</source>
        <comment>separator of cells</comment>
        <translation>point-virgule</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkProgress</name>
    <message>
        <location filename="../ui/admin/bulk/bulkprogress.cpp" line="+47" />
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+235" />
        <source>Save result as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <location line="-234" />
        <source>Complete the rest…</source>
        <translation>Terminer le reste…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+4" />
        <source>What became of each line</source>
        <translation>Résultat de chaque ligne</translation>
    </message>
    <message>
        <location line="+39" />
        <source>Lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <location line="+79" />
        <source>The session has ended. Sign in again above: the run goes on where it is, and nothing is done twice.</source>
        <translation>La session est terminée. Reconnectez-vous ci-dessus : le travail reprend où il en est, et rien n’est fait deux fois.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 It is asked again until it answers.</source>
        <translation>%1 Le serveur est interrogé jusqu’à ce qu’il réponde.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It ended before its time. %1</source>
        <translation>Fin prématurée. %1</translation>
    </message>
    <message numerus="yes">
        <location line="+21" />
        <source>%n failed</source>
        <comment>line(s)</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n kept</source>
        <comment>user(s)</comment>
        <translation>
            <numerusform>%n gardé</numerusform>
            <numerusform>%n gardés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>paused</source>
        <comment>run</comment>
        <translation>suspendu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>pauses after this line</source>
        <translation>s’arrête après cette ligne</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>about %n min left</source>
        <translation>
            <numerusform>encore %n min environ</numerusform>
            <numerusform>encore %n min environ</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15" />
        <source>Reading the servers once more</source>
        <translation>Relecture des serveurs</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 removed again</source>
        <translation>%1 sur %2 retirés</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Pause</source>
        <comment>verb</comment>
        <translation>Suspendre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Go on with the table of users</source>
        <translation>Reprendre le tableau d’utilisateurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pause the table of users</source>
        <translation>Suspendre le tableau d’utilisateurs</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Stop and roll back %1…</source>
        <translation>Arrêter et annuler %1…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Roll back %1…</source>
        <translation>Annuler %1…</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Roll back removes only these %n user(s), last first; their numbers come free again.</source>
        <translation>
            <numerusform>L’annulation ne retire que cet utilisateur ; son numéro redevient libre.</numerusform>
            <numerusform>L’annulation ne retire que ces %n utilisateurs, du dernier au premier ; leurs numéros redeviennent libres.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+17" />
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Done %1</source>
        <translation>Faites %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not done %1</source>
        <translation>Non faites %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not sent %1</source>
        <translation>Non envoyées %1</translation>
    </message>
    <message>
        <location line="+14" />
        <source>result</source>
        <extracomment>Ending of a file's name: what became of each line.</extracomment>
        <translation>resultat</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Text files (*.csv)</source>
        <translation>Fichiers texte (*.csv)</translation>
    </message>
    <message>
        <location line="+15" />
        <source>The result is in %1.</source>
        <translation>Le résultat est dans %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkReview</name>
    <message>
        <location filename="../ui/admin/bulk/bulkreview.cpp" line="+35" />
        <source>Check again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Results so far</source>
        <translation>Résultats actuels</translation>
    </message>
    <message>
        <location line="+6" />
        <source>What each line comes to</source>
        <translation>Effet de chaque ligne</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+44" />
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Will be done %1</source>
        <translation>À faire %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Problems %1</source>
        <translation>Problèmes %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Cannot know %1</source>
        <translation>Incertaines %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nothing to do %1</source>
        <translation>Rien à faire %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>No such line.</source>
        <translation>Aucune ligne de ce genre.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reading entity %1 of %2</source>
        <translation>Lecture de l’entité %1 sur %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Reading the servers</source>
        <translation>Lecture des serveurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Judging the lines</source>
        <translation>Examen des lignes</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Read at %1: somebody may have changed something since</source>
        <translation>Lu à %1 : quelque chose a pu changer depuis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing was sent yet, read at %1</source>
        <translation>Rien n’est encore envoyé, lu à %1</translation>
    </message>
    <message numerus="yes">
        <location line="+25" />
        <source>%n free number(s) left after it</source>
        <translation>
            <numerusform>%n numéro libre ensuite</numerusform>
            <numerusform>%n numéros libres ensuite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n line(s) with an error left out</source>
        <translation>
            <numerusform>%n ligne erronée écartée</numerusform>
            <numerusform>%n lignes erronées écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>%n user(s) will be created</source>
        <translation>
            <numerusform>%n utilisateur sera créé</numerusform>
            <numerusform>%n utilisateurs seront créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n line(s) will be done</source>
        <translation>
            <numerusform>%n ligne sera faite</numerusform>
            <numerusform>%n lignes seront faites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n user(s) will be deleted</source>
        <translation>
            <numerusform>%n utilisateur sera supprimé</numerusform>
            <numerusform>%n utilisateurs seront supprimés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+6" />
        <source>The lines are being judged.</source>
        <translation>Les lignes sont en cours d’examen.</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Correct %1</source>
        <extracomment>%1 counts lines with an error.</extracomment>
        <translation>Corriger %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No line has anything to be done.</source>
        <translation>Aucune ligne n’a rien à faire.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkSource</name>
    <message>
        <location filename="../ui/admin/bulk/bulksource.cpp" line="+66" />
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <location line="+0" />
        <location line="+1" />
        <location line="+182" />
        <location line="+5" />
        <source>As each line says</source>
        <translation>Selon chaque ligne</translation>
    </message>
    <message>
        <location line="-187" />
        <source>Line template</source>
        <translation>Modèle de ligne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose the columns…</source>
        <translation>Choisir les colonnes…</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Check the rest</source>
        <translation>Vérifier le reste</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <location line="+55" />
        <location line="+8" />
        <source>Lines without an action</source>
        <extracomment>Before "Create", "Change" and "Delete".</extracomment>
        <translation>Lignes sans action</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Lines without an entity</source>
        <translation>Lignes sans entité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Lines without a template</source>
        <translation>Lignes sans modèle</translation>
    </message>
    <message>
        <location line="+28" />
        <location line="+233" />
        <source>Table of users</source>
        <translation>Tableau d’utilisateurs</translation>
    </message>
    <message>
        <location line="-231" />
        <source>Paste a table here, from a spreadsheet or as CSV, or drop a file on the window.</source>
        <translation>Collez ici un tableau, d’un tableur ou en CSV, ou déposez un fichier sur la fenêtre.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The first line names the columns: %1. Separated by ; , or tab.</source>
        <translation>La première ligne nomme les colonnes : %1. Séparées par ; , ou tabulation.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>or paste a table below</source>
        <translation>ou collez un tableau ci-dessous</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+38" />
        <source>%1, %2</source>
        <extracomment>An entity and its server.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+70" />
        <source>Passwords are never written to the disk: give them again, by choosing the file or pasting the table again.</source>
        <translation>Les mots de passe ne sont jamais écrits sur le disque : redonnez-les en choisissant à nouveau le fichier ou en recollant le tableau.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Not kept on this computer, since nobody knows which column has passwords.</source>
        <translation>Non conservé sur ce poste : on ne sait pas quelle colonne contient des mots de passe.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Kept on this computer, but for unknown columns and passwords.</source>
        <translation>Conservé sur ce poste, sauf les colonnes inconnues et les mots de passe.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Kept on this computer, but for the passwords: those would have to be given again.</source>
        <translation>Conservé sur ce poste, sauf les mots de passe : il faudrait les redonner.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Kept on this computer.</source>
        <translation>Conservé sur ce poste.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Give these lines again too: %1.</source>
        <extracomment>%1 are numbers of lines.</extracomment>
        <translation>Redonnez aussi ces lignes : %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nothing is kept of lines whose cells do not fit the columns, which may have a password anywhere: %1.</source>
        <extracomment>%1 are numbers of lines.</extracomment>
        <translation>Rien n’est conservé des lignes dont les cellules ne correspondent pas aux colonnes, car un mot de passe peut s’y trouver n’importe où : %1.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>The servers could not be read. %1</source>
        <translation>Les serveurs n’ont pas pu être lus. %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>The program ended while %2 lines were carried out: %1 are known to be done. The rest can be checked against the servers; nothing is done twice. (%3)</source>
        <translation>Le programme s’est arrêté pendant l’exécution de %2 lignes : %1 sont faites avec certitude. Le reste peut être vérifié auprès des serveurs ; rien n’est fait deux fois. (%3)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 of %2 lines are done. The rest can be checked against the servers; nothing is done twice.</source>
        <translation>%1 lignes sur %2 sont faites. Le reste peut être vérifié auprès des serveurs ; rien n’est fait deux fois.</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reading the servers</source>
        <translation>Lecture des serveurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a file or paste a table first.</source>
        <translation>Choisissez d’abord un fichier ou collez un tableau.</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+2" />
        <source>No line of the table can be read.</source>
        <translation>Aucune ligne du tableau n’est lisible.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Text files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Fichiers texte (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be read.</extracomment>
        <translation>%1 est illisible : %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkSteps</name>
    <message>
        <location filename="../ui/admin/bulk/bulksteps.cpp" line="+35" />
        <source>Step %1 of %2: %3</source>
        <extracomment>Says a screen reader; %3 is the name of a step.</extracomment>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkWords</name>
    <message>
        <location filename="../ui/admin/bulk/bulkwords.cpp" line="+33" />
        <source>Action</source>
        <comment>column of a table</comment>
        <translation>Action</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Id of a user</source>
        <comment>column of a table</comment>
        <translation>Identifiant de l’utilisateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>XiVO</source>
        <comment>column of a table</comment>
        <translation>XiVO</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entity</source>
        <comment>column of a table</comment>
        <translation>Entité</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line template</source>
        <comment>column of a table</comment>
        <translation>Modèle de ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>First name</source>
        <comment>column of a table</comment>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Last name</source>
        <comment>column of a table</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Internal number</source>
        <comment>column of a table</comment>
        <translation>Numéro interne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>New number</source>
        <comment>column of a table</comment>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>CTI login</source>
        <comment>column of a table</comment>
        <translation>Login CTI</translation>
    </message>
    <message>
        <location line="+2" />
        <source>CTI password</source>
        <comment>column of a table</comment>
        <translation>Mot de passe CTI</translation>
    </message>
    <message>
        <location line="+11" />
        <source>There are names of columns and no line below them.</source>
        <translation>Il y a des noms de colonnes et aucune ligne en dessous.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is no text. Save the table as CSV first.</source>
        <translation>Ce n’est pas du texte. Enregistrez d’abord le tableau en CSV.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>Le fichier dépasse 64 Mo. Découpez-le.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file is empty. Its first line names the columns.</source>
        <translation>Le fichier est vide. Sa première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The column “%1” is unknown. The first line names the columns; the names that are known stand below.</source>
        <extracomment>%1 is the name of a column in a table.</extracomment>
        <translation>La colonne « %1 » est inconnue. La première ligne nomme les colonnes ; les noms connus figurent ci-dessous.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The column “%1” stands there twice. Take one out.</source>
        <translation>La colonne « %1 » y figure deux fois. Retirez-en une.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The first line has none of the columns firstName, internalNumber and id, so nobody knows who is meant.</source>
        <translation>La première ligne n’a aucune des colonnes firstName, internalNumber et id : on ne sait pas de qui il s’agit.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Add users from a file</source>
        <translation>Ajouter des utilisateurs par fichier</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Add users from a table</source>
        <translation>Ajouter des utilisateurs par tableau</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Change users from a file</source>
        <translation>Modifier des utilisateurs par fichier</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Change users from a table</source>
        <translation>Modifier des utilisateurs par tableau</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Delete users from a file</source>
        <translation>Supprimer des utilisateurs par fichier</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Delete users from a table</source>
        <translation>Supprimer des utilisateurs par tableau</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Quotes that do not match, or too many cells.</source>
        <translation>Guillemets non fermés, ou trop de cellules.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is none of create, change, delete.</source>
        <extracomment>create, change and delete stand so in the table: they are not translated.</extracomment>
        <translation>« %1 » n’est ni create, ni change, ni delete.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The id “%1” is not a number.</source>
        <translation>L’id « %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No entity. Name one, or choose one for all lines.</source>
        <translation>Pas d’entité. Nommez-en une, ou choisissez-en une pour toutes les lignes.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is no entity “%1”.</source>
        <translation>Il n’y a pas d’entité « %1 ».</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Several XiVO servers have an entity “%1”: name the xivo too.</source>
        <translation>Plusieurs serveurs XiVO ont une entité « %1 » : nommez aussi le xivo.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No line template, and not just one is for this entity.</source>
        <translation>Pas de modèle de ligne, et il n’y en a pas un seul pour cette entité.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is no line template “%1”.</source>
        <translation>Il n’y a pas de modèle de ligne « %1 ».</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The line template “%1” is not for this entity.</source>
        <translation>Le modèle de ligne « %1 » ne vaut pas pour cette entité.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No first name.</source>
        <translation>Pas de prénom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A name is too long, or has signs that cannot be printed.</source>
        <translation>Un nom est trop long, ou contient des signes non imprimables.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The login “%1” has signs that are not taken, or a wrong length (2 to 64).</source>
        <translation>L’identifiant « %1 » contient des signes refusés, ou n’a pas la bonne longueur (2 à 64).</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The password has signs that are not taken, or a wrong length (4 to 64).</source>
        <translation>Le mot de passe contient des signes refusés, ou n’a pas la bonne longueur (4 à 64).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The login “%1” has no password.</source>
        <translation>L’identifiant « %1 » n’a pas de mot de passe.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A password without a login.</source>
        <translation>Un mot de passe sans identifiant.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The login is taken.</source>
        <translation>L’identifiant est pris.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The login is that of %1.</source>
        <translation>L’identifiant est celui de %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The login “%1” is on line %2 too.</source>
        <translation>L’identifiant « %1 » est aussi à la ligne %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Neither an id nor an internal number says who is meant.</source>
        <translation>Ni id ni numéro interne ne dit de qui il s’agit.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Number %1 is not one of the entity's.</source>
        <translation>Le numéro %1 n’est pas de l’entité.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The number is used.</source>
        <translation>Le numéro est utilisé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The number is that of %1.</source>
        <translation>Le numéro est celui de %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Number %1 is on line %2 too.</source>
        <translation>Le numéro %1 est aussi à la ligne %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The entity has no free number left.</source>
        <translation>L’entité n’a plus de numéro libre.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is no user %1.</source>
        <translation>Il n’y a pas d’utilisateur %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This is %1, not the one who is named.</source>
        <translation>C’est %1, et non la personne nommée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody can move to another XiVO.</source>
        <translation>Personne ne peut passer sur un autre XiVO.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Line %2 is about the same user, %1.</source>
        <translation>La ligne %2 concerne le même utilisateur, %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Is there already.</source>
        <translation>Existe déjà.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Is so already.</source>
        <translation>Est déjà ainsi.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Is not there.</source>
        <translation>N’existe pas.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The users of this entity, or of others on its XiVO, cannot be read.</source>
        <translation>Les utilisateurs de cette entité, ou d’autres du même XiVO, sont illisibles.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server's list of free numbers ends before this one.</source>
        <translation>La liste des numéros libres du serveur s’arrête avant celui-ci.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Somebody in an entity that your account does not see may have the login.</source>
        <translation>Quelqu’un d’une entité que votre compte ne voit pas a peut-être cet identifiant.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Create with the next free number, %1</source>
        <translation>Créer avec le prochain numéro libre, %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Change, number %1 becomes %2</source>
        <translation>Modifier, le numéro %1 devient %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 Left out.</source>
        <extracomment>%1 is why: "Is there already."</extracomment>
        <translation>%1 Écartée.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Will be tried. %1</source>
        <extracomment>%1 is why it cannot be known whether a line can be carried out.</extracomment>
        <translation>Sera tenté. %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Server error %1. Not in its list, so not done.</source>
        <extracomment>%1 is a status of HTTP.</extracomment>
        <translation>Erreur %1 du serveur. Absent de sa liste, donc pas fait.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server refused it: %1</source>
        <translation>Le serveur a refusé : %1</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Waiting</source>
        <comment>line of a table</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Created %1</source>
        <translation>Créé %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Changed %1</source>
        <translation>Modifié %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Deleted %1</source>
        <translation>Supprimé %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 Nothing sent.</source>
        <translation>%1 Rien d’envoyé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Left out. %1</source>
        <translation>Écartée. %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Somebody was faster. Nothing sent.</source>
        <translation>Quelqu’un a été plus rapide. Rien d’envoyé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Somebody was faster. %1</source>
        <translation>Quelqu’un a été plus rapide. %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>May have been done: the answer was lost, and the list could not be read.</source>
        <translation>Peut-être fait : la réponse s’est perdue, et la liste est restée illisible.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not sent.</source>
        <translation>Pas envoyée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Was gone already: somebody else removed it.</source>
        <translation>Déjà supprimé par quelqu’un d’autre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Removed again %1</source>
        <translation>Retiré %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not removed: somebody has changed it since, or the server refused.</source>
        <translation>Non retiré : modifié depuis par quelqu’un, ou refusé par le serveur.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Create %1</source>
        <comment>that many users</comment>
        <translation>Créer %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Apply %1</source>
        <comment>that many lines</comment>
        <translation>Appliquer %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Delete %1</source>
        <comment>that many users</comment>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 of %2 created</source>
        <translation>%1 sur %2 créés</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 lines done</source>
        <translation>%1 lignes sur %2 faites</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2 deleted</source>
        <translation>%1 sur %2 supprimés</translation>
    </message>
</context>
<context>
    <name>vigie::ui::BundleDialog</name>
    <message>
        <location filename="../ui/console/bundledialog.cpp" line="+27" />
        <source>Support bundle</source>
        <translation>Dossier d’assistance</translation>
    </message>
    <message>
        <location line="+6" />
        <source>These files help to find a fault. Names, numbers, passwords and tokens are masked. Nothing is sent: the bundle is written where you choose.</source>
        <translation>Ces fichiers aident à trouver une panne. Les noms, numéros, mots de passe et jetons y sont masqués. Rien n’est envoyé : le dossier est écrit à l’endroit que vous choisissez.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Versions of the program and the system</source>
        <translation>Versions du programme et du système</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Settings of this computer</source>
        <translation>Réglages de cet ordinateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Last lines of the log</source>
        <translation>Dernières lignes du journal</translation>
    </message>
    <message>
        <location line="+2" />
        <source>History of the session</source>
        <translation>Historique de la session</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last messages, values masked</source>
        <translation>Derniers messages, valeurs masquées</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier d’assistance</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallActions</name>
    <message>
        <location filename="../ui/agent/callactions.cpp" line="+66" />
        <source>Transfer</source>
        <comment>verb</comment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Decline</source>
        <comment>verb</comment>
        <extracomment>Button: refuse the ringing call.</extracomment>
        <translation>Refuser</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallBar</name>
    <message>
        <location filename="../ui/agent/callbar.cpp" line="+89" />
        <source>Pause of the recording not confirmed</source>
        <translation>Suspension de l’enregistrement non confirmée</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Recording not confirmed</source>
        <translation>Enregistrement non confirmé</translation>
    </message>
    <message>
        <location line="+94" />
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <location line="+4" />
        <source>before the transfer of %1</source>
        <extracomment>Beside "Consultation"; %1 is the caller who waits on hold.</extracomment>
        <translation>avant le transfert de %1</translation>
    </message>
    <message>
        <location line="+27" />
        <source>%1 rings</source>
        <extracomment>Beside the queue's chip while it rings; %1 is the person's own number.</extracomment>
        <translation>%1 sonne</translation>
    </message>
    <message>
        <location line="+3" />
        <source>through %1</source>
        <extracomment>Beside "Outgoing"; %1 is the queue for calls that go out.</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <location line="-18" />
        <source>Someone is listening</source>
        <translation>Quelqu’un écoute</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is listening</source>
        <translation>%1 écoute</translation>
    </message>
    <message>
        <location line="+9" />
        <source>no. %1 in line</source>
        <extracomment>Of a caller, in the queue; %1 is the place, from 1.</extracomment>
        <translation>n° %1 dans la file</translation>
    </message>
    <message>
        <location line="+28" />
        <source>ringing</source>
        <extracomment>Under the clock of a call.</extracomment>
        <translation>sonne</translation>
    </message>
    <message>
        <location line="+3" />
        <source>calling</source>
        <extracomment>Under the clock of a call that is not answered yet.</extracomment>
        <translation>appel en cours</translation>
    </message>
    <message>
        <location line="+4" />
        <source>on hold, %1 since the answer</source>
        <extracomment>Under the clock of a held call; %1 is the length of the conversation.</extracomment>
        <translation>en attente, %1 depuis le décroché</translation>
    </message>
    <message>
        <location line="+1" />
        <source>on hold</source>
        <translation>en attente</translation>
    </message>
    <message>
        <location line="+5" />
        <source>conference</source>
        <translation>conférence</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 with the wait</source>
        <extracomment>Under the clock of a conversation; %1 is the time since the caller entered the queue.</extracomment>
        <translation>%1 attente comprise</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in conversation</source>
        <translation>en conversation</translation>
    </message>
    <message>
        <location line="+0" />
        <source>consultation</source>
        <translation>consultation</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallCard</name>
    <message>
        <location filename="../ui/apps/callcard.cpp" line="+95" />
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Folder %1</source>
        <extracomment>%1 is the number of the customer's folder.</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy the folder's number %1</source>
        <translation>Copier le numéro du dossier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copies the number.</source>
        <translation>Copie le numéro.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallPanel</name>
    <message>
        <location filename="../ui/agent/callpanel.cpp" line="+88" />
        <location line="+2" />
        <source>an outgoing queue</source>
        <translation>une file sortante</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallWords</name>
    <message>
        <location filename="../ui/agent/callwords.cpp" line="+20" />
        <source>Call</source>
        <comment>verb</comment>
        <extracomment>Button: call that number.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Hold</source>
        <comment>verb</comment>
        <extracomment>Button: put the call on hold.</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Resume</source>
        <comment>verb</comment>
        <extracomment>Button: take the held call back.</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Transfer now</source>
        <extracomment>Button: transfer without talking to the third party.</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Talk first</source>
        <extracomment>Button: call the third party before the transfer.</extracomment>
        <translation>Parler d’abord</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Complete</source>
        <comment>verb</comment>
        <extracomment>Button: complete the transfer.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Cancel</source>
        <comment>transfer</comment>
        <extracomment>Button: cancel the transfer.</extracomment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Calling</source>
        <comment>in progress</comment>
        <translation>Appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answering</source>
        <comment>in progress</comment>
        <translation>Décrochage</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hanging up</source>
        <comment>in progress</comment>
        <translation>Raccrochage</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Holding</source>
        <comment>in progress</comment>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Resuming</source>
        <comment>in progress</comment>
        <translation>Reprise</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Transferring</source>
        <comment>in progress</comment>
        <translation>Transfert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cancelling</source>
        <comment>in progress</comment>
        <translation>Annulation</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Joining</source>
        <comment>in progress</comment>
        <translation>Mise en conférence</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Call not confirmed</source>
        <translation>Appel non confirmé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer not confirmed</source>
        <translation>Décroché non confirmé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang-up not confirmed</source>
        <translation>Raccroché non confirmé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hold not confirmed</source>
        <translation>Mise en attente non confirmée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Resume not confirmed</source>
        <translation>Reprise non confirmée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Transfer not confirmed</source>
        <translation>Transfert non confirmé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cancel not confirmed</source>
        <translation>Annulation non confirmée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Conference not confirmed</source>
        <translation>Conférence non confirmée</translation>
    </message>
    <message>
        <location line="+11" />
        <source>This phone has no conference. Complete or cancel.</source>
        <translation>Ce téléphone n’a pas de conférence. Terminez ou annulez.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This phone has no conference. Use an attended transfer.</source>
        <translation>Ce téléphone n’a pas de conférence. Utilisez un transfert avec consultation.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 has no conference. Complete or cancel.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation>Le %1 n’a pas de conférence. Terminez ou annulez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 has no conference. Use an attended transfer.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation>Le %1 n’a pas de conférence. Utilisez un transfert avec consultation.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>No link to the server. Use the keys of your phone.</source>
        <translation>Pas de lien avec le serveur. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You have no phone line. Ask your administrator for one.</source>
        <translation>Vous n’avez pas de ligne téléphonique. Demandez-en une à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is no call.</source>
        <translation>Il n’y a pas d’appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No call is ringing.</source>
        <translation>Aucun appel ne sonne.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are not in conversation.</source>
        <translation>Vous n’êtes pas en conversation.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No call is on hold.</source>
        <translation>Aucun appel n’est en attente.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You have a second call already. Complete or cancel it first.</source>
        <translation>Vous avez déjà un second appel. Terminez-le ou annulez-le d’abord.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is no second call to join. Use Transfer, Talk first.</source>
        <translation>Il n’y a pas de second appel à réunir. Utilisez Transférer, Parler d’abord.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>There is no second call.</source>
        <translation>Il n’y a pas de second appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The second party has not answered yet.</source>
        <translation>Le second correspondant n’a pas encore répondu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer or decline the ringing call first.</source>
        <translation>Décrochez ou refusez d’abord l’appel qui sonne.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Key tones leave from a web phone only. Use the keys of your phone.</source>
        <translation>Les tonalités ne partent que d’un téléphone web. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The calls are joined already.</source>
        <translation>Les appels sont déjà réunis.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type the number to call.</source>
        <translation>Saisissez le numéro à appeler.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>waited %1</source>
        <extracomment>Of a caller, how long in the queue before it rang here.</extracomment>
        <translation>attente %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Anonymous</source>
        <extracomment>A caller who hides name and number.</extracomment>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackComment</name>
    <message>
        <location filename="../ui/callbacks/callbackcomment.cpp" line="+93" />
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Comment on the callback</source>
        <translation>Commentaire sur le rappel</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackCourier</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbackcourier.cpp" line="+118" />
        <source>The server does not take the token. Nothing was done; try again with another one.</source>
        <translation>Le serveur n’accepte pas le jeton. Rien n’a été fait ; réessayez avec un autre.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Your rights do not cover this list. Ask an administrator.</source>
        <translation>Vos droits ne couvrent pas cette liste. Adressez-vous à un administrateur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server does not know this list any more. Somebody may have deleted it.</source>
        <translation>Le serveur ne connaît plus cette liste. Quelqu’un l’a peut-être supprimée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This server offers no files of callbacks there. Ask an administrator for the way (the gear above).</source>
        <translation>Ce serveur n’offre pas de fichiers de rappels à cet endroit. Demandez l’acheminement à un administrateur (la roue dentée, plus haut).</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The server refused the file: %1. Nothing was imported.</source>
        <extracomment>%1 is what the server says, in its own language.</extracomment>
        <translation>Le serveur a refusé le fichier : %1. Rien n’a été importé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file is too large for the server. Split it. Nothing was imported.</source>
        <translation>Le fichier est trop grand pour le serveur. Divisez-le. Rien n’a été importé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server failed (%1). Nothing was done, as far as it says; look at the list before you try again.</source>
        <extracomment>%1 is a number, as 500.</extracomment>
        <translation>Le serveur a échoué (%1). Rien n’a été fait, à ce qu’il dit ; regardez la liste avant de réessayer.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>A web page answered instead of XiVO. Check the address (the gear above).</source>
        <translation>Une page Web a répondu à la place de XiVO. Vérifiez l’adresse (la roue dentée, plus haut).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The token would go unencrypted through the network, so nothing was sent. Use an address with https.</source>
        <translation>Le jeton passerait en clair sur le réseau : rien n’a été envoyé. Utilisez une adresse en https.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server is not trusted on this computer, so nothing was sent. %1</source>
        <translation>Le serveur n’est pas reconnu sur cet ordinateur : rien n’a été envoyé. %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server cannot be reached. Nothing was sent.</source>
        <translation>Le serveur est injoignable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server's answer was lost, so it is not known whether it was done. Look at the list before you try again.</source>
        <translation>La réponse du serveur s’est perdue : on ignore si cela a été fait. Regardez la liste avant de réessayer.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackFloorModel</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbackfloormodel.cpp" line="+95" />
        <source>%1 – %2</source>
        <extracomment>Head of a list of callbacks: its name, then its queue's.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/supervisor/callbacks/callbackfloormodel_cells.cpp" line="+40" />
        <source>given back %n s ago</source>
        <extracomment>In the column "Taken by" of a callback: an agent took it and gave it back.</extracomment>
        <translation>
            <numerusform>rendu il y a %n s</numerusform>
            <numerusform>rendu il y a %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>%Ln open</source>
        <comment>callbacks of a list</comment>
        <translation>
            <numerusform>%Ln ouvert</numerusform>
            <numerusform>%Ln ouverts</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, %2</source>
        <extracomment>Beside the name of a list: how many callbacks are open, how many of them past their period.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%Ln over</source>
        <comment>callbacks of a list</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <location line="+65" />
        <source>Clock</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Due date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Due</source>
        <comment>head of a column</comment>
        <translation>Le</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Phone numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Taken by</source>
        <translation>Pris par</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackFoot</name>
    <message>
        <location filename="../ui/callbacks/callbackfoot.cpp" line="+54" />
        <source>Closing this form drops your text.</source>
        <translation>Fermer cette fiche efface votre texte.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Closing this form gives the callback back.</source>
        <translation>Fermer cette fiche rend le rappel.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No link to the server. Your text is kept.</source>
        <translation>Pas de liaison. Votre texte est gardé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close the form</source>
        <translation>Fermer la fiche</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Cancel and give back</source>
        <translation>Annuler et rendre</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Giving back</source>
        <translation>Rappel rendu…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Saving</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <location line="+12" />
        <source>The link was lost. Nothing you entered is.</source>
        <translation>Liaison perdue. Votre saisie, elle, est gardée.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Saving was not confirmed.</source>
        <translation>L’enregistrement n’a pas été confirmé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Giving back was not confirmed.</source>
        <translation>Le rappel rendu n’a pas été confirmé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Save again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Give back again</source>
        <translation>Rendre à nouveau</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Save the result of the callback</source>
        <translation>Enregistrer le résultat du rappel</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackForm</name>
    <message>
        <location filename="../ui/callbacks/callbackform.cpp" line="+159" />
        <source>Callback</source>
        <extracomment>Label over the numbers to call.</extracomment>
        <translation>Rappel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <location line="+92" />
        <source>Callbacks – %1</source>
        <extracomment>Title of the form; %1 is the customer.</extracomment>
        <translation>Rappels – %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Callbacks – %1 – %2</source>
        <extracomment>Title of the form: the customer's name and company.</extracomment>
        <translation>Rappels – %1 – %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Requested on %1 %2 (%3 %4) · %5 · attempt %6</source>
        <extracomment>Under the title: day and month, period, its begin and end, queue, number of the attempt.</extracomment>
        <translation>Demandé pour le %1 %2 (%3 %4) · %5 · tentative %6</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Taken by %1. Your text is below.</source>
        <translation>Pris par %1. Votre texte est ci-dessous.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Taken by somebody else. Your text is below.</source>
        <translation>Pris par quelqu’un d’autre. Votre texte est ci-dessous.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This callback was given back elsewhere. Your text is below, and is offered again to you when you take it.</source>
        <translation>Ce rappel a été rendu depuis un autre poste. Votre texte est ci-dessous et vous sera proposé à nouveau si vous le reprenez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This callback was closed elsewhere. Copy your text if you need it.</source>
        <translation>Ce rappel a été clos depuis un autre poste. Copiez votre texte si vous en avez besoin.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>kept until Vigie closes</source>
        <translation>gardé jusqu’à la fermeture de Vigie</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not saved on this computer</source>
        <translation>non enregistré sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>saved on this computer %1</source>
        <extracomment>Beside the label of the comment; %1 is a time of day.</extracomment>
        <translation>enregistré sur cet ordinateur %1</translation>
    </message>
    <message>
        <location line="-61" />
        <location line="+68" />
        <location line="+23" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="-21" />
        <location line="+23" />
        <source>This callback is no longer yours.</source>
        <translation>Ce rappel n’est plus à vous.</translation>
    </message>
    <message>
        <location line="-19" />
        <source>quiet hours until %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>heures calmes jusqu’à %1</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Click a number first: a result belongs to a call.</source>
        <translation>Cliquez d’abord un numéro : un résultat suit un appel.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Choose a status first.</source>
        <translation>Choisissez d’abord un statut.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Give a day and a period that are still to come.</source>
        <translation>Indiquez un jour et une période à venir.</translation>
    </message>
    <message>
        <location line="-100" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Give the callback back and close</source>
        <translation>Rendre le rappel et fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackHead</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbackhead.cpp" line="+21" />
        <source>Show file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Download tickets</source>
        <translation>Télécharger les tickets</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Import into %1</source>
        <translation>Importer dans %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Download the tickets of %1</source>
        <translation>Télécharger les tickets de %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show the file of %1</source>
        <translation>Voir le fichier de %1</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Unfold %1</source>
        <translation>Déplier %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Reading tickets</source>
        <translation>Lecture des tickets</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackImport</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbackimport.cpp" line="+68" />
        <source>Import into %1</source>
        <extracomment>%1 is the name of a list of callbacks.</extracomment>
        <translation>Importer dans %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location line="+4" />
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Left out</source>
        <translation>Écartées</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Read days as day/month/year</source>
        <translation>Lire les dates en jour/mois/année</translation>
    </message>
    <message>
        <location line="+17" />
        <location line="+269" />
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location line="-266" />
        <source>Reading the file, %1 %</source>
        <extracomment>While a file is read.</extracomment>
        <translation>Lecture du fichier, %1 %</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Type a path, or drop a file here</source>
        <translation>Saisissez un chemin ou déposez un fichier ici</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+30" />
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <location line="-29" />
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Windows-1252, Latin-1</source>
        <translation>Windows-1252, Latin-1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+26" />
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <location line="-25" />
        <source>| bar</source>
        <translation>| barre</translation>
    </message>
    <message>
        <location line="+1" />
        <source>; semicolon</source>
        <translation>; point-virgule</translation>
    </message>
    <message>
        <location line="+1" />
        <source>, comma</source>
        <translation>, virgule</translation>
    </message>
    <message>
        <location line="+1" />
        <source>tab</source>
        <comment>separator of cells</comment>
        <translation>tabulation</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Lines to show</source>
        <translation>Lignes à afficher</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Import callbacks</source>
        <translation>Importer des rappels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Text files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers texte (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Enter reads the file.</source>
        <extracomment>While the path of a file is typed.</extracomment>
        <translation>Entrée lit le fichier.</translation>
    </message>
    <message>
        <location line="+27" />
        <source>%1 cannot be read: %2.</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be read.</extracomment>
        <translation>%1 ne peut être lu : %2.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>The file is being read.</source>
        <translation>Le fichier est en cours de lecture.</translation>
    </message>
    <message>
        <location line="+35" />
        <source>This is no text in that encoding. Save the table as CSV first, or choose another encoding.</source>
        <translation>Ce n’est pas un texte dans cet encodage. Enregistrez d’abord le tableau en CSV, ou choisissez un autre encodage.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The file is larger than 64 MB. Split it.</source>
        <translation>Le fichier dépasse 64 Mo. Divisez-le.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file is empty. Its first line names the columns: %1.</source>
        <translation>Le fichier est vide. Sa première ligne nomme les colonnes : %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The column “%1” is unknown. These are known: %2.</source>
        <extracomment>%1 is the name of a column in a file, %2 those that are known.</extracomment>
        <translation>La colonne « %1 » est inconnue. Celles-ci sont connues : %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The column “%1” stands there twice. Take one out.</source>
        <translation>La colonne « %1 » y figure deux fois. Ôtez-en une.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The first line names neither phoneNumber nor mobilePhoneNumber. One of them is needed.</source>
        <translation>La première ligne ne nomme ni phoneNumber ni mobilePhoneNumber. Il faut l’une des deux.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The names of the first line are not separated by | ; , or a tab. Save the file with one of these.</source>
        <translation>Les noms de la première ligne ne sont pas séparés par | ; , ou une tabulation. Enregistrez le fichier avec l’un de ces signes.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>All %1</source>
        <translation>Toutes %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Errors %1</source>
        <translation>Erreurs %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Left out %1</source>
        <translation>Écartées %1</translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>Import the %n known one(s) too</source>
        <translation>
            <numerusform>Importer aussi le connu</numerusform>
            <numerusform>Importer aussi les %n connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Leave the %n known one(s) out</source>
        <translation>
            <numerusform>Écarter le connu</numerusform>
            <numerusform>Écarter les %n connus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>found in the file</source>
        <translation>trouvé dans le fichier</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Empty due date: next day. Empty period: %1.</source>
        <translation>Date vide : le lendemain. Période vide : %1.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Empty due date: next day.</source>
        <translation>Date vide : le lendemain.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 of %2 lines accepted</source>
        <translation>Lignes acceptées : %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln erreur</numerusform>
            <numerusform>%Ln erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln déjà connu</numerusform>
            <numerusform>%Ln déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln due in the past</source>
        <translation>
            <numerusform>%Ln à une date passée</numerusform>
            <numerusform>%Ln à une date passée</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1; those left out stay in a file beside yours</source>
        <extracomment>%1 counts the lines of a file that are not imported.</extracomment>
        <translation>%1 ; les lignes écartées restent dans un fichier à côté du vôtre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No line of the file can be imported.</source>
        <translation>Aucune ligne du fichier ne peut être importée.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Importing</source>
        <extracomment>On a button, while a file is being sent.</extracomment>
        <translation>Importation</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server is at it. What it does cannot be taken back from here.</source>
        <translation>Le serveur y travaille. Ce qu’il fait ne peut être repris d’ici.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>left-out</source>
        <extracomment>Ending of a file's name: lines that were not imported.</extracomment>
        <translation>ecartees</translation>
    </message>
    <message>
        <location line="+22" />
        <source>The server refused line %1: %2. Nothing was imported.</source>
        <extracomment>%1 is the number of a line in a file, %2 what the server says.</extracomment>
        <translation>Le serveur a refusé la ligne %1 : %2. Rien n’a été importé.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Look at the list first. To send it again, choose the file again.</source>
        <translation>Regardez d’abord la liste. Pour l’envoyer de nouveau, choisissez de nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackList</name>
    <message>
        <location filename="../ui/callbacks/callbacklist.cpp" line="+183" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter the callbacks</source>
        <translation>Filtrer les rappels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Read the list again: new requests are not announced</source>
        <translation>Relire la liste : les nouvelles demandes ne sont pas annoncées</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Read the callbacks again</source>
        <translation>Relire les rappels</translation>
    </message>
    <message>
        <location line="+121" />
        <source>Taken by %1 %2 s ago: %3, %4</source>
        <extracomment>%1 is an agent, %2 a number of seconds, %3 a customer, %4 a queue.</extracomment>
        <translation>Pris par %1 il y a %2 s : %3, %4</translation>
    </message>
    <message>
        <location line="+2" />
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <location line="+15" />
        <source>My queues: %1</source>
        <extracomment>Which callbacks are listed; %1 names queues.</extracomment>
        <translation>Mes files : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>My queues: %n</source>
        <translation>
            <numerusform>Mes files : %n</numerusform>
            <numerusform>Mes files : %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>%n callback(s), %1 over, %2 now</source>
        <translation>
            <numerusform>%n rappel, %1 en retard, %2 à faire</numerusform>
            <numerusform>%n rappels, %1 en retard, %2 à faire</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The link was lost before the callback was taken.</source>
        <translation>La liaison a été perdue avant la prise du rappel.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Taking the callback was not confirmed.</source>
        <translation>La prise du rappel n’a pas été confirmée.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take the callback again</source>
        <translation>Reprendre le rappel</translation>
    </message>
    <message>
        <location line="+15" />
        <source>The server did not tell its callbacks.</source>
        <translation>Le serveur n’a pas communiqué ses rappels.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask again with the arrow above; an older server has none.</source>
        <translation>Redemandez-les par la flèche ci-dessus ; un serveur ancien n’en a pas.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reading the callbacks</source>
        <translation>Lecture des rappels</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No callback matches the filter.</source>
        <translation>Aucun rappel ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear it to see all of them.</source>
        <translation>Effacez-le pour les voir tous.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are in no queue.</source>
        <translation>Vous n’êtes dans aucune file.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The callbacks of the queues that you enter are listed here.</source>
        <translation>Les rappels des files où vous entrez sont listés ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody waits for a callback of yours.</source>
        <translation>Personne n’attend de rappel de votre part.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Requests for your queues appear here once somebody imports them.</source>
        <translation>Les demandes de vos files apparaissent ici dès qu’elles sont importées.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackListForm</name>
    <message>
        <location filename="../ui/admin/config/callbacklistform.cpp" line="+35" />
        <location line="+94" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-93" />
        <location line="+14" />
        <location line="+79" />
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location line="-93" />
        <source>Choose a queue</source>
        <translation>Choisissez une file d’attente</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Callback lists</source>
        <translation>Listes de rappels</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Add list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Create list</source>
        <translation>Créer la liste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its callbacks are offered to the agents of the queue.</source>
        <translation>Ses rappels sont proposés aux agents de la file d’attente.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Its callbacks are offered to the agents of the queue. Names of queues come from the XuC: without it those that have a list are offered, by number.</source>
        <translation>Ses rappels sont proposés aux agents de la file. Les noms des files viennent du XuC : sans lui, celles qui ont une liste sont proposées, par numéro.</translation>
    </message>
    <message>
        <location line="+85" />
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is a list of this name already. Choose another name.</source>
        <translation>Une liste porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Choose the queue whose agents work the list.</source>
        <translation>Choisissez la file d’attente dont les agents traitent la liste.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackListsPage</name>
    <message>
        <location filename="../ui/admin/config/callbacklistspage.cpp" line="+18" />
        <location line="+7" />
        <source>Callback lists</source>
        <translation>Listes de rappels</translation>
    </message>
    <message>
        <location line="-7" />
        <source>Each is worked by the agents of its queue</source>
        <translation>Chacune est traitée par les agents de sa file d’attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add list</source>
        <translation>Ajouter une liste</translation>
    </message>
    <message>
        <location line="+7" />
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit or delete %1</source>
        <extracomment>What a screen reader says of a row's buttons; %1 is a list of callbacks.</extracomment>
        <translation>Modifier ou supprimer %1</translation>
    </message>
    <message>
        <location line="+26" />
        <source>There is no callback list yet. Add one to let agents call people back.</source>
        <translation>Il n’y a pas encore de liste de rappels. Ajoutez-en une pour que les agents puissent rappeler.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackNumbers</name>
    <message>
        <location filename="../ui/callbacks/callbacknumbers.cpp" line="+109" />
        <source>calling, %1</source>
        <extracomment>Beside a number; %1 is a running time.</extracomment>
        <translation>appel, %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>talking, %1</source>
        <extracomment>Beside a number; %1 is a running time.</extracomment>
        <translation>en conversation, %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>on hold, %1</source>
        <extracomment>Beside a number; %1 is a running time.</extracomment>
        <translation>en garde, %1</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Calling %1</source>
        <extracomment>On a button, while the server is asked to call a number.</extracomment>
        <translation>Appel de %1</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+15" />
        <source>one call at a time</source>
        <translation>un seul appel à la fois</translation>
    </message>
    <message>
        <location line="-6" />
        <source>Listen to the message</source>
        <translation>Écouter le message</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Listen to the message that the customer left</source>
        <translation>Écouter le message laissé par le client</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your phone will ring</source>
        <translation>Votre téléphone va sonner</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The link to the server was lost.</source>
        <translation>La liaison avec le serveur a été perdue.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The call was not confirmed.</source>
        <translation>L’appel n’a pas été confirmé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Call again</source>
        <translation>Relancer l’appel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server did not play the message. An older one cannot.</source>
        <translation>Le serveur n’a pas diffusé le message. Un serveur ancien ne le peut pas.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask for the message again</source>
        <translation>Redemander le message</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackPage</name>
    <message>
        <location filename="../ui/callbacks/callbackpage.cpp" line="+102" />
        <source>Callbacks</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Enter</source>
        <extracomment>Status bar, beside the key that takes a callback.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Esc</source>
        <extracomment>Status bar, beside the key Esc.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Give back</source>
        <translation>Rendre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save</source>
        <extracomment>Status bar, beside the keys Ctrl S.</extracomment>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackResult</name>
    <message>
        <location filename="../ui/callbacks/callbackresult.cpp" line="+142" />
        <source>Status</source>
        <extracomment>Label of the choice of what came of a callback.</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback</source>
        <extracomment>A result: the customer is to be called again.</extracomment>
        <translation>À rappeler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Result: nobody answered</source>
        <translation>Résultat : sans réponse</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Result: answered</source>
        <translation>Résultat : répondu</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Result: by fax</source>
        <translation>Résultat : par télécopie</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Result: by email</source>
        <translation>Résultat : par e-mail</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Result: call again</source>
        <translation>Résultat : à rappeler</translation>
    </message>
    <message>
        <location line="+5" />
        <source>New due date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <location line="+2" />
        <source>YYYY-MM-DD</source>
        <extracomment>In the empty field of a day; keep the form.</extracomment>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose the day in a calendar</source>
        <translation>Choisir le jour dans un calendrier</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Period of the new callback</source>
        <translation>Période du nouveau rappel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <location line="+38" />
        <source>%1 (%2 %3)</source>
        <extracomment>A period of the day with its begin and end.</extracomment>
        <translation>%1 (%2 %3)</translation>
    </message>
    <message>
        <location line="+109" />
        <source>Call again today, %1</source>
        <extracomment>A button that fills in the next day and period; %1 is a period.</extracomment>
        <translation>Rappeler aujourd’hui, %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call again tomorrow, %1</source>
        <extracomment>A button that fills in the next day and period; %1 is a period.</extracomment>
        <translation>Rappeler demain, %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Email: this server did not confirm it.</source>
        <translation>E-mail : ce serveur ne l’a pas confirmé.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Chooses the status Callback with this day and period. Nothing is sent before you save.</source>
        <translation>Choisit le statut Rappel avec ce jour et cette période. Rien n’est envoyé avant l’enregistrement.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>This day is past. Choose today or a later one.</source>
        <translation>Ce jour est passé. Choisissez aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Give the day like %1.</source>
        <translation>Indiquez le jour sous la forme %1.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Choose a period.</source>
        <translation>Choisissez une période.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Over for today. Choose another day or period.</source>
        <translation>Déjà passée aujourd’hui. Choisissez un autre jour ou une autre période.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody is called in this period here. Choose another.</source>
        <translation>Ici, on n’appelle personne à cette période. Choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackSearchDialog</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbacksearchdialog.cpp" line="+54" />
        <source>Search callbacks</source>
        <translation>Chercher des rappels</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+82" />
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location line="-81" />
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Due from</source>
        <translation>Prévu du</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Due until</source>
        <translation>Prévu jusqu’au</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+21" />
        <location line="+1" />
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+33" />
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="-32" />
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+27" />
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <location line="-26" />
        <source>Open and closed</source>
        <translation>Ouverts et clos</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+93" />
        <source>Open</source>
        <comment>callback</comment>
        <translation>Ouvert</translation>
    </message>
    <message>
        <location line="-92" />
        <location line="+89" />
        <source>Closed</source>
        <comment>callback</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <location line="-68" />
        <source>Callbacks found</source>
        <translation>Rappels trouvés</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Due date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Phone numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Write a day as YYYY-MM-DD.</source>
        <translation>Écrivez une date en AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The server did not answer. Search again.</source>
        <translation>Le serveur n’a pas répondu. Cherchez de nouveau.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No callback matches.</source>
        <translation>Aucun rappel ne correspond.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1, page %2 of %3</source>
        <translation>%1, page %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%Ln callback(s)</source>
        <translation>
            <numerusform>%Ln rappel</numerusform>
            <numerusform>%Ln rappels</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is the first page.</source>
        <translation>C’est la première page.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This is the last page.</source>
        <translation>C’est la dernière page.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Taken by %1</source>
        <translation>Pris par %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackView</name>
    <message>
        <location filename="../ui/supervisor/callbacks/callbackview.cpp" line="+66" />
        <source>Callback</source>
        <comment>view of the floor</comment>
        <translation>Rappels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name, company or number</source>
        <translation>Nom, société ou numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No list of callbacks matches the filter.</source>
        <translation>Aucune liste de rappels ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+61" />
        <source>List</source>
        <comment>filter</comment>
        <translation>Liste</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Period</source>
        <comment>filter</comment>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+9" />
        <source>State</source>
        <comment>filter</comment>
        <translation>État</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Taken by somebody</source>
        <translation>Pris par quelqu’un</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Read the lists again</source>
        <translation>Relire les listes</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Search all callbacks, closed ones too</source>
        <translation>Chercher parmi tous les rappels, même clos</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Way of the files of callbacks</source>
        <translation>Acheminement des fichiers de rappels</translation>
    </message>
    <message numerus="yes">
        <location line="+47" />
        <source>%Ln callback(s) imported</source>
        <translation>
            <numerusform>%Ln rappel importé</numerusform>
            <numerusform>%Ln rappels importés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1, the others are in %2</source>
        <extracomment>%1 says how many were imported, %2 is the name of a file.</extracomment>
        <translation>%1, les autres sont dans %2</translation>
    </message>
    <message>
        <location line="+28" />
        <source>The tickets were not saved: %1.</source>
        <extracomment>%1 is why a file cannot be written.</extracomment>
        <translation>Les tickets n’ont pas été enregistrés : %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>%Ln ticket(s) saved to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln ticket enregistré dans %1</numerusform>
            <numerusform>%Ln tickets enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <location line="+89" />
        <source>%1, %2, %3</source>
        <extracomment>Over the supervisor's callbacks: of all lists. %1, %2 and %3 are counted words.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln liste</numerusform>
            <numerusform>%Ln listes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%Ln callback(s)</source>
        <translation>
            <numerusform>%Ln rappel</numerusform>
            <numerusform>%Ln rappels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%Ln taken</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%Ln pris</numerusform>
            <numerusform>%Ln pris</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6" />
        <source>Over: %1</source>
        <extracomment>Filter: only callbacks whose period is over; %1 of them now.</extracomment>
        <translation>En retard : %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Closed: %1, %2</source>
        <extracomment>A callback is in no list any more. %1 is the customer, %2 the list, %3 the agent who had it.</extracomment>
        <translation>Clos : %1, %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Closed by %3: %1, %2</source>
        <translation>Clos par %3 : %1, %2</translation>
    </message>
    <message>
        <location line="+15" />
        <source>%1 (%2 ago)</source>
        <extracomment>%1 says what happened, %2 how long ago, mm:ss.</extracomment>
        <translation>%1 (il y a %2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallerPane</name>
    <message>
        <location filename="../ui/rooms/callerpane.cpp" line="+96" />
        <source>Taking %1</source>
        <translation>Reprise de %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallersDock</name>
    <message>
        <location filename="../ui/agent/callersdock.cpp" line="+28" />
        <source>Close the list of callers</source>
        <translation>Fermer la liste des appelants</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Callers waiting</source>
        <translation>Appelants en attente</translation>
    </message>
    <message>
        <location line="+65" />
        <source>Callers</source>
        <extracomment>Title of the list of callers while no queue is open.</extracomment>
        <translation>Appelants</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n appelant en attente</numerusform>
            <numerusform>%n appelants en attente</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>No queue is open.</source>
        <translation>Aucune file n’est ouverte.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Right arrow on a queue shows who waits.</source>
        <translation>La flèche droite sur une file montre qui attend.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody waits in this queue.</source>
        <translation>Personne n’attend dans cette file.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Callers appear here as they arrive.</source>
        <translation>Les appelants apparaissent ici à leur arrivée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallsSection</name>
    <message>
        <location filename="../ui/settings/callssection.cpp" line="+64" />
        <source>none on this XiVO</source>
        <translation>aucune sur ce XiVO</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n new</source>
        <comment>messages in the voicemail</comment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, %2</source>
        <extracomment>Both are counts of messages: "2 new, 5 old".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n old</source>
        <comment>messages in the voicemail</comment>
        <translation>
            <numerusform>%n ancien</numerusform>
            <numerusform>%n anciens</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>Calls and forwards</source>
        <translation>Appels et renvois</translation>
    </message>
    <message>
        <location line="+0" />
        <source>kept by the server, also for the phone</source>
        <translation>gardés par le serveur, aussi pour le poste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Always</source>
        <comment>forward</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No answer</source>
        <comment>forward</comment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Busy</source>
        <comment>forward</comment>
        <translation>Occupé</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <location line="+1" />
        <source>shown in the header while it is on</source>
        <translation>affiché en haut tant que c’est actif</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mobile number</source>
        <translation>Numéro de mobile</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Voicemail</source>
        <translation>Messagerie vocale</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CertificateDialog</name>
    <message>
        <location filename="../ui/shell/certificatedialog.cpp" line="+50" />
        <source>This is not the server you pinned</source>
        <translation>Ce n’est pas le serveur que vous avez épinglé</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This computer cannot tell whose server this is</source>
        <translation>Cet ordinateur ne sait pas à qui est ce serveur</translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1 shows another key than the one your administrator set for it. Someone may stand between you and it. Your password was not sent. Only your administrator can change the key.</source>
        <translation>%1 présente une autre clé que celle fixée par votre administrateur. Quelqu’un se tient peut-être entre vous et lui. Votre mot de passe n’a pas été envoyé. Seul votre administrateur peut changer la clé.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 shows another key than on %2. Someone may stand between you and it, or the server got a new certificate. Your password was not sent.</source>
        <translation>%1 présente une autre clé que le %2. Quelqu’un se tient peut-être entre vous et lui, ou le serveur a reçu un nouveau certificat. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>to %1</source>
        <comment>validity of a certificate</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Pinned %1</source>
        <translation>Épinglé le %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Set by your administrator</source>
        <translation>Fixé par votre administrateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <comment>of a certificate</comment>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <location line="+0" />
        <source>itself</source>
        <translation>lui-même</translation>
    </message>
    <message>
        <location line="+1" />
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Valid</source>
        <translation>Valable</translation>
    </message>
    <message>
        <location line="+3" />
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <location line="+49" />
        <source>An administrator gave me the new key</source>
        <translation>Un administrateur m’a donné la nouvelle clé</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+1" />
        <source>Last four pairs of the new key</source>
        <translation>Quatre dernières paires</translation>
    </message>
    <message>
        <location line="+8" />
        <source>copied from that message</source>
        <translation>copiées de son message</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Copy both for the administrator</source>
        <translation>Copier les deux pour l’administrateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy for the administrator</source>
        <translation>Copier pour l’administrateur</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Replace the pin</source>
        <translation>Remplacer l’épingle</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Pin this key</source>
        <translation>Épingler cette clé</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Ask an administrator for the new key first.</source>
        <translation>Demandez d’abord la nouvelle clé à un administrateur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type the last four pairs of the key that is shown now.</source>
        <translation>Saisissez les quatre dernières paires de la clé présentée maintenant.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Pinned: %1</source>
        <translation>Épinglée : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Shown: %1</source>
        <translation>Présentée : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CertificateTexts</name>
    <message>
        <location filename="../ui/shell/certificatefacts.cpp" line="+60" />
        <source>%1 vouches for itself: nobody else signed its certificate. That is usual for a XiVO as it is installed. Your password was not sent.</source>
        <translation>%1 se porte garant de lui-même : personne d’autre n’a signé son certificat. C’est courant pour un XiVO tel qu’il est installé. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The certificate of %1 ended on %2. Your password was not sent.</source>
        <translation>Le certificat de %1 a expiré le %2. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The certificate of %1 is only valid from %2: check the date of this computer. Your password was not sent.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2 : vérifiez la date de cet ordinateur. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The certificate shown by %1 belongs to “%2”. Check the address. Your password was not sent.</source>
        <translation>Le certificat présenté par %1 appartient à « %2 ». Vérifiez l’adresse. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. Your password was not sent.</source>
        <translation>Le certificat de %1 a été émis par « %2 », que cet ordinateur ne connaît pas. Votre mot de passe n’a pas été envoyé.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChangesBar</name>
    <message>
        <location filename="../ui/supervisor/changesbar.cpp" line="+86" />
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Show what was not confirmed</source>
        <translation>Montrer ce qui n’est pas confirmé</translation>
    </message>
    <message numerus="yes">
        <location line="+66" />
        <source>%Ln pending</source>
        <extracomment>Changes that were asked for and not confirmed yet, in a tool bar.</extracomment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln not confirmed</source>
        <extracomment>Changes that the server did not confirm, in a tool bar.</extracomment>
        <translation>
            <numerusform>%Ln non confirmé</numerusform>
            <numerusform>%Ln non confirmés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12" />
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Undo once the last change is confirmed</source>
        <translation>Annuler dès que la dernière modification est confirmée</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Redo once the last change is confirmed</source>
        <translation>Rétablir dès que la dernière modification est confirmée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Undo: %1</source>
        <extracomment>%1 is a change: "move of 3 agents".</extracomment>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a click does, then its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/supervisor/edit/editdoors.cpp" line="+176" />
        <source>The link to the server is lost.</source>
        <translation>La liaison avec le serveur est perdue.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChatWords</name>
    <message>
        <location filename="../ui/rooms/chatwords.cpp" line="+20" />
        <source>Not confirmed</source>
        <extracomment>Beside a written text: the server did not say that it has it.</extracomment>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The link went while it was sent</source>
        <translation>La liaison s’est coupée pendant l’envoi</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not sent: no link to the server</source>
        <translation>Non envoyé : pas de liaison avec le serveur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server could not deliver it to %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>Le serveur n’a pas pu le remettre à %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Sending</source>
        <extracomment>Beside a written text: on its way.</extracomment>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Delivered</source>
        <extracomment>Beside a written text: the other person's program has it.</extracomment>
        <translation>Remis</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Kept until %1 signs in</source>
        <extracomment>Beside a written text; %1 is a person.</extracomment>
        <translation>Gardé jusqu’à la connexion de %1</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Yesterday</source>
        <comment>column</comment>
        <extracomment>In a narrow column: the day before today.</extracomment>
        <translation>Hier</translation>
    </message>
    <message>
        <location line="+2" />
        <source>dd-MM</source>
        <comment>date format</comment>
        <extracomment>Day and month in a narrow column, as QLocale formats them.</extracomment>
        <translation>dd/MM</translation>
    </message>
    <message>
        <location line="+6" />
        <source>dddd d MMMM</source>
        <comment>date format</comment>
        <extracomment>Head of a day's texts, as QLocale formats dates: "Saturday 21 November".</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Today, %1</source>
        <extracomment>Head of a day's texts; %1 is the date.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Yesterday, %1</source>
        <extracomment>Head of a day's texts; %1 is the date.</extracomment>
        <translation>Hier, %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChoiceBox</name>
    <message>
        <location filename="../ui/widgets/choicebox.cpp" line="+60" />
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ClockVisual</name>
    <message>
        <location filename="../ui/widgets/clockvisual.cpp" line="+32" />
        <source>Period over</source>
        <translation>Période passée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>In its period</source>
        <translation>Dans sa période</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColleagueChoices</name>
    <message>
        <location filename="../ui/agent/colleaguechoices.cpp" line="+73" />
        <source>%1, %2, free</source>
        <extracomment>A colleague and the number of the phone.</extracomment>
        <translation>%1, %2, disponible</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n more: type more of the name.</source>
        <extracomment>Under the colleagues that the typed name may mean.</extracomment>
        <translation>
            <numerusform>%n autre : précisez le nom.</numerusform>
            <numerusform>%n autres : précisez le nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColumnPanel</name>
    <message>
        <location filename="../ui/supervisor/columnpanel.cpp" line="+36" />
        <location line="+2" />
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Alt with the arrows moves a column up and down, and makes it narrower and wider.</source>
        <translation>Alt et les flèches déplacent une colonne vers le haut ou le bas, la rétrécissent ou l’élargissent.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Usual columns</source>
        <translation>Colonnes habituelles</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Composer</name>
    <message>
        <location filename="../ui/rooms/composer.cpp" line="+102" />
        <source>Write to %1</source>
        <extracomment>In the empty field for a text; %1 is a person.</extracomment>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Text to %1</source>
        <extracomment>Said of the field for a text; %1 is a person.</extracomment>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Send</source>
        <comment>verb</comment>
        <extracomment>Button: send the typed text.</extracomment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Send the text</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Type a text first.</source>
        <translation>Saisissez d’abord un message.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Shift+Enter begins a new line</source>
        <translation>Maj+Entrée commence une ligne</translation>
    </message>
    <message>
        <location line="+4" />
        <source>saved on this computer %1</source>
        <extracomment>Beside a field; %1 is a time with seconds.</extracomment>
        <translation>enregistré sur cet ordinateur à %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConferencePage</name>
    <message>
        <location filename="../ui/rooms/conferencepage.cpp" line="+92" />
        <source>Conferences</source>
        <translation>Conférences</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Enter</source>
        <extracomment>Status bar, beside the key Enter.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Join</source>
        <comment>verb</comment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Mute</source>
        <comment>verb</comment>
        <extracomment>Status bar, beside the key M.</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cut sound</source>
        <extracomment>Status bar, beside the key D.</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Remove</source>
        <comment>verb</comment>
        <extracomment>Status bar, beside the delete key.</extracomment>
        <translation>Exclure</translation>
    </message>
    <message>
        <location line="+24" />
        <source>You are in a call. End it first.</source>
        <translation>Vous êtes en communication. Terminez-la d’abord.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No link to the server. Call the room from your phone.</source>
        <translation>Pas de liaison avec le serveur. Appelez la salle depuis votre téléphone.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You have no phone line. Ask your administrator for one.</source>
        <translation>Vous n’avez pas de ligne téléphonique. Demandez-en une à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The phone cannot call now.</source>
        <translation>Le téléphone ne peut pas appeler maintenant.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>No conference room is known.</source>
        <translation>Aucune salle de conférence connue.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server lists them for who has a phone line.</source>
        <translation>Le serveur ne les liste que pour qui a une ligne téléphonique.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>An administrator makes them on the server.</source>
        <translation>Un administrateur les crée sur le serveur.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The call to the room was not confirmed. Try again.</source>
        <translation>L’appel de la salle n’a pas été confirmé. Réessayez.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Conference rooms</source>
        <translation>Salles de conférence</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConferencePanel</name>
    <message>
        <location filename="../ui/rooms/conferencepanel.cpp" line="+243" />
        <source>Type a number, such as 1042.</source>
        <translation>Saisissez un numéro, par exemple 1042.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Mute me</source>
        <translation>Couper micro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmute me</source>
        <translation>Rétablir micro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mute all</source>
        <translation>Couper tous</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmute all</source>
        <translation>Rétablir tous</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Mute</source>
        <comment>verb</comment>
        <extracomment>Button: of the selected participant.</extracomment>
        <translation>Couper</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Unmute</source>
        <comment>verb</comment>
        <extracomment>Button: of the selected participant.</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Cut sound</source>
        <extracomment>Button: the selected participant hears nothing any more.</extracomment>
        <translation>Couper le son</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Give sound</source>
        <extracomment>Button: the selected participant hears again.</extracomment>
        <translation>Rendre le son</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Remove</source>
        <comment>verb</comment>
        <extracomment>Button: puts the selected participant out of the conference.</extracomment>
        <translation>Exclure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Reset</source>
        <comment>verb</comment>
        <extracomment>Button: nobody is muted or without sound any more.</extracomment>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location line="+3" />
        <source>End for all</source>
        <extracomment>Button: ends the conference for all.</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Choose a participant first.</source>
        <translation>Choisissez d’abord un participant.</translation>
    </message>
    <message>
        <location line="+36" />
        <source>%1, %2</source>
        <extracomment>Over the list of participants: name and number of the room.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Conference</source>
        <translation>Conférence</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 · you lead it</source>
        <extracomment>Under the name of the conference: how many, and the person's role.</extracomment>
        <translation>%1 · vous l’organisez</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 · you take part</source>
        <translation>%1 · vous y participez</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Leave</source>
        <comment>verb</comment>
        <extracomment>Button: hang up, the conference goes on.</extracomment>
        <translation>Quitter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Leave the conference</source>
        <translation>Quitter la conférence</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try that in the conference again</source>
        <translation>Réessayer dans la conférence</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Put this notice away</source>
        <translation>Ranger cet avis</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+1" />
        <source>Number to invite</source>
        <translation>Numéro à inviter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>as organiser</source>
        <translation>comme organisateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Invite as organiser</source>
        <translation>Inviter comme organisateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Invite</source>
        <comment>verb</comment>
        <extracomment>Button: call a number into the conference.</extracomment>
        <translation>Inviter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Invite that number</source>
        <translation>Inviter ce numéro</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConfigForm</name>
    <message>
        <location filename="../ui/admin/config/configform.cpp" line="+32" />
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConfigPage</name>
    <message>
        <location filename="../ui/admin/config/configpage.cpp" line="+39" />
        <location line="+65" />
        <source>Give the token…</source>
        <translation>Saisir le jeton…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The profile names no configuration server. Write its address into the profile, in the settings.</source>
        <translation>Le profil n’indique aucun serveur de configuration. Saisissez son adresse dans le profil, dans les réglages.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The configuration server at %1 asks for the token that the servers share. It is asked for once and can be kept in this computer's keychain.</source>
        <translation>Le serveur de configuration %1 demande le jeton que les serveurs partagent. Il est demandé une seule fois et peut être conservé dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The configuration server at %1 does not take the token.</source>
        <translation>Le serveur de configuration %1 n’accepte pas le jeton.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>What you see may be old.</source>
        <translation>Ce qui est affiché est peut-être ancien.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Nothing could be read yet.</source>
        <translation>Rien n’a encore pu être lu.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Reading the configuration…</source>
        <translation>Lecture de la configuration…</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Not deleted. %1</source>
        <translation>Non supprimé. %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConfigWords</name>
    <message>
        <location filename="../ui/admin/config/configwords.cpp" line="+19" />
        <source>The configuration server does not take the token. Nothing was done; what you typed stays. Give another token.</source>
        <translation>Le serveur de configuration n’accepte pas le jeton. Rien n’a été fait ; votre saisie est conservée. Saisissez un autre jeton.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The configuration server does not let this token do it. Ask whoever runs the server.</source>
        <translation>Le serveur de configuration ne le permet pas avec ce jeton. Adressez-vous au responsable du serveur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The server does not know this queue any more. Choose another.</source>
        <translation>Le serveur ne connaît plus cette file d’attente. Choisissez-en une autre.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server does not know one of these groups any more. Untick it.</source>
        <translation>Le serveur ne connaît plus l’un de ces groupes. Décochez-le.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The list still holds callbacks. Close them first, or let them be worked.</source>
        <translation>La liste contient encore des rappels. Clôturez-les d’abord, ou laissez-les traiter.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The period is the default, or callbacks are in it. Make another one the default, or let these callbacks be worked.</source>
        <translation>La période est celle par défaut, ou des rappels l’utilisent. Choisissez une autre période par défaut, ou laissez traiter ces rappels.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>There is one of this name already. Choose another name.</source>
        <translation>Ce nom est déjà pris. Choisissez un autre nom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody else is an administrator. Make somebody else one first.</source>
        <translation>Personne d’autre n’est administrateur. Désignez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A page or something else came in place of an answer. Check the address of the configuration server, and look at the list before you try again.</source>
        <translation>Une page ou autre chose est arrivée au lieu d’une réponse. Vérifiez l’adresse du serveur de configuration, et consultez la liste avant de réessayer.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The token would go unencrypted through the network, so nothing was sent. Use an address with https.</source>
        <translation>Le jeton circulerait en clair sur le réseau : rien n’a été envoyé. Utilisez une adresse en https.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>None</source>
        <comment>rights profile</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Teacher</source>
        <translation>Formateur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConsoleHead</name>
    <message>
        <location filename="../ui/console/consolehead.cpp" line="+47" />
        <source>Event console</source>
        <translation>Console d’événements</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1, since %2</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 events/s   %2 kB/s   round trip %3   lost %4</source>
        <extracomment>Head of the event console: events a second, kilobytes a second, round trip, losses.</extracomment>
        <translation>%1 événements/s   %2 ko/s   aller-retour %3   coupures %4</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConsolePage</name>
    <message>
        <location filename="../ui/console/consolepage.cpp" line="+132" />
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location line="+53" />
        <source>Events</source>
        <translation>Événements</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactDetails</name>
    <message>
        <location filename="../ui/directory/contactdetails.cpp" line="+165" />
        <location line="+121" />
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <location line="-70" />
        <source>More for this contact</source>
        <translation>Autres actions pour ce contact</translation>
    </message>
    <message>
        <location line="+38" />
        <source>Source: %1</source>
        <extracomment>%1 is one or several directories.</extracomment>
        <translation>Source : %1</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1 on %2</source>
        <extracomment>State of a phone and its number: Available on 1044.</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Favourite not confirmed, try again</source>
        <translation>Favori non confirmé, réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Calling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The call was not confirmed within 5 s. Try again, or use your phone.</source>
        <translation>L’appel n’a pas été confirmé en 5 s. Réessayez, ou utilisez votre téléphone.</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Choose a contact to see its numbers and addresses.</source>
        <translation>Choisissez un contact pour voir ses numéros et ses adresses.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactFields</name>
    <message>
        <location filename="../ui/directory/contactfields.cpp" line="+23" />
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+43" />
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <location line="+0" />
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Call %1, %2</source>
        <extracomment>%1 is the name of a field, such as Mobile; %2 a number.</extracomment>
        <translation>Appeler %1, %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Write to %1</source>
        <extracomment>%1 is an address.</extracomment>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Open %1</source>
        <extracomment>%1 is a web address.</extracomment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactModel</name>
    <message>
        <location filename="../ui/directory/contactmodel.cpp" line="+88" />
        <source>favourite</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactNote</name>
    <message>
        <location filename="../ui/directory/contactnote.cpp" line="+41" />
        <source>No link to the server. Your search is kept, and made again when it is back.</source>
        <translation>Pas de liaison avec le serveur. Votre recherche est gardée, et sera relancée à son retour.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The directory did not answer within 5 s. Nothing tells whether it has anybody of that name.</source>
        <translation>L’annuaire n’a pas répondu en 5 s. Rien ne dit s’il contient quelqu’un de ce nom.</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>The directory has not answered for %n s.</source>
        <translation>
            <numerusform>L’annuaire n’a pas répondu depuis %n s.</numerusform>
            <numerusform>L’annuaire n’a pas répondu depuis %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 has not answered yet. Its results will be added below.</source>
        <extracomment>%1 is a source of contacts.</extracomment>
        <translation>%1 n’a pas encore répondu. Ses résultats seront ajoutés dessous.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Search again</source>
        <translation>Relancer la recherche</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactSearchBar</name>
    <message>
        <location filename="../ui/directory/contactsearchbar.cpp" line="+119" />
        <source>Any</source>
        <comment>phone state</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Available</source>
        <comment>phone state</comment>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In a call</source>
        <comment>phone state</comment>
        <translation>En appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Unavailable</source>
        <comment>phone state</comment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone: available</source>
        <translation>Téléphone : disponible</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone: in a call</source>
        <translation>Téléphone : en appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone: unavailable</source>
        <translation>Téléphone : indisponible</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone: any</source>
        <translation>Téléphone : tous</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactView</name>
    <message>
        <location filename="../ui/directory/contactview.cpp" line="+180" />
        <source>Not confirmed: the server has not answered for 5 s. Click to try again.</source>
        <translation>Non confirmé : le serveur n’a pas répondu depuis 5 s. Cliquez pour réessayer.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactWords</name>
    <message>
        <location filename="../ui/directory/contactwords.cpp" line="+45" />
        <source>Directory</source>
        <comment>source of contacts</comment>
        <translation>Annuaire</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+9" />
        <source>Personal</source>
        <comment>source of contacts</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <location line="-7" />
        <source>Customers</source>
        <comment>source of contacts</comment>
        <translation>Clients</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Meeting room</source>
        <comment>source of contacts</comment>
        <translation>Salle de réunion</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Call</source>
        <comment>a contact</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Chat</source>
        <comment>with a contact</comment>
        <translation>Message</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mail</source>
        <comment>to a contact</comment>
        <translation>Courriel</translation>
    </message>
    <message>
        <location line="+29" />
        <source>The server did not answer within 5 s. Try again.</source>
        <translation>Le serveur n’a pas répondu en 5 s. Réessayez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server does not let you keep contacts. Ask your administrator.</source>
        <translation>Le serveur ne vous permet pas de garder des contacts. Adressez-vous à votre administrateur.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No link to the server. Try again when it is back.</source>
        <translation>Pas de liaison avec le serveur. Réessayez quand elle sera rétablie.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The server refused it: %1.</source>
        <extracomment>%1 is what the server said, as it is.</extracomment>
        <translation>Le serveur a refusé : %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactsPage</name>
    <message>
        <location filename="../ui/directory/contactspage.cpp" line="+180" />
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Call</source>
        <comment>key hint</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Favourite</source>
        <comment>key hint</comment>
        <translation>Favori</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Right</source>
        <comment>key</comment>
        <translation>Droite</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Details</source>
        <comment>key hint</comment>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Contacts found</source>
        <translation>Contacts trouvés</translation>
    </message>
    <message>
        <location line="+95" />
        <source>searching</source>
        <comment>contacts</comment>
        <translation>recherche en cours</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n found, 1 source late</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n trouvé, 1 source en retard</numerusform>
            <numerusform>%n trouvés, 1 source en retard</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13" />
        <source>Nobody found for "%1"</source>
        <extracomment>%1 is what was searched.</extracomment>
        <translation>Personne trouvé pour « %1 »</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Try a part of the name, a company or a number, or another source.</source>
        <translation>Essayez une partie du nom, une société ou un numéro, ou une autre source.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No favourites yet</source>
        <translation>Pas encore de favoris</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Type two letters of a name or a part of a number. The star of a contact keeps it here.</source>
        <translation>Saisissez deux lettres d’un nom ou une partie d’un numéro. L’étoile d’un contact le garde ici.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConversationModel</name>
    <message>
        <location filename="../ui/rooms/conversationmodel.cpp" line="+95" />
        <source>You: %1</source>
        <extracomment>The last text of a talk, when the person wrote it; %1 is the text.</extracomment>
        <translation>Vous : %1</translation>
    </message>
    <message>
        <location line="+33" />
        <location line="+3" />
        <source>%1, %2</source>
        <extracomment>Said of a row: name of a person, state of the phone.
----------
Said of a row: the person, then "2 unread".</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CornerCard</name>
    <message>
        <location filename="../ui/agent/cornercard.cpp" line="+47" />
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CustomerPage</name>
    <message>
        <location filename="../ui/directory/customerpage.cpp" line="+62" />
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>vigie::ui::CustomerPane</name>
    <message>
        <location filename="../ui/directory/customerpane.cpp" line="+244" />
        <source>No call yet</source>
        <translation>Pas encore d’appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Who calls, or whom you choose in the history, stands here.</source>
        <translation>Qui appelle, ou qui vous choisissez dans l’historique, apparaît ici.</translation>
    </message>
    <message>
        <location line="+22" />
        <location line="+31" />
        <source>Queue %1</source>
        <extracomment>%1 is a queue that a call went through.</extracomment>
        <translation>File %1</translation>
    </message>
    <message>
        <location line="-25" />
        <location line="+34" />
        <source>You, not answered</source>
        <translation>Vous, sans réponse</translation>
    </message>
    <message>
        <location line="-31" />
        <location line="+24" />
        <source>You called</source>
        <translation>Vous avez appelé</translation>
    </message>
    <message>
        <location line="-18" />
        <location line="+22" />
        <source>You, in conversation</source>
        <translation>Vous, en conversation</translation>
    </message>
    <message>
        <location line="-18" />
        <source>Answered</source>
        <translation>Décroché</translation>
    </message>
    <message>
        <location line="+14" />
        <source>It rang at your phone</source>
        <translation>Votre téléphone a sonné</translation>
    </message>
    <message>
        <location line="+4" />
        <source>You spoke</source>
        <translation>Vous avez parlé</translation>
    </message>
    <message>
        <location line="+40" />
        <source>The server has not answered</source>
        <translation>Le serveur n’a pas répondu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>asking the server</source>
        <translation>demande au serveur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>none known</source>
        <translation>aucun connu</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n, all agents</source>
        <extracomment>Calls of one customer, with whatever agent.</extracomment>
        <translation>
            <numerusform>%n, tous agents</numerusform>
            <numerusform>%n, tous agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10" />
        <source>Folder %1</source>
        <extracomment>%1 is the number of the customer's folder.</extracomment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy the folder's number %1</source>
        <translation>Copier le numéro du dossier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copies the number.</source>
        <translation>Copie le numéro.</translation>
    </message>
    <message>
        <location line="+60" />
        <source>yours, kept on this computer</source>
        <translation>les vôtres, gardées sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+9" />
        <source>yours, saved on this computer %1</source>
        <translation>les vôtres, enregistrées sur cet ordinateur, %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>saving</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Calling</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Call</source>
        <comment>a customer</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Path of this call</source>
        <translation>Parcours de cet appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Previous calls</source>
        <translation>Appels précédents</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Notes about this customer</source>
        <translation>Notes sur ce client</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What the next call should know</source>
        <translation>Ce que le prochain appel doit savoir</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Data of the call</source>
        <translation>Données de l’appel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask for the previous calls again</source>
        <translation>Redemander les appels précédents</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DashboardPage</name>
    <message>
        <location filename="../ui/admin/dashboardpage.cpp" line="+55" />
        <source>Synchronise…</source>
        <translation>Synchroniser…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Create XiVO…</source>
        <translation>Créer un XiVO…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>XiVO servers</source>
        <translation>Serveurs XiVO</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+31" />
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <location line="-30" />
        <source>Free numbers</source>
        <translation>Numéros libres</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Entities under 10 %</source>
        <translation>Entités sous 10 %</translation>
    </message>
    <message>
        <location line="+137" />
        <source>Dashboard</source>
        <translation>Tableau de bord</translation>
    </message>
    <message>
        <location line="-112" />
        <source>Servers and entities</source>
        <translation>Serveurs et entités</translation>
    </message>
    <message>
        <location line="-24" />
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Server, entity</source>
        <translation>Serveur, entité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Host, numbers</source>
        <translation>Hôte, numéros</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Used</source>
        <translation>Utilisés</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Free</source>
        <comment>free numbers</comment>
        <translation>Libres</translation>
    </message>
    <message>
        <location line="+3" />
        <source>View %1</source>
        <extracomment>What a screen reader says of a row's button; %1 is a server or an entity.</extracomment>
        <translation>Voir %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>View</source>
        <comment>a server</comment>
        <translation>Voir</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add numbers…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <location line="+77" />
        <source>%1 slots left</source>
        <extracomment>%1 is the server's own count of what it can still take.</extracomment>
        <translation>%1 places</translation>
    </message>
    <message>
        <location line="+19" />
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No XiVO is managed here yet. Create one to begin.</source>
        <translation>Aucun XiVO n’est géré ici. Créez-en un pour commencer.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reading the servers…</source>
        <translation>Lecture des serveurs…</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Synchronise configuration files?</source>
        <translation>Synchroniser les fichiers de configuration ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server writes the configuration files of every XiVO anew. This may take minutes; you can go on working meanwhile.</source>
        <translation>Le serveur réécrit les fichiers de configuration de chaque XiVO. Cela peut durer des minutes ; vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Synchronising</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The configuration files are synchronised.</source>
        <translation>Les fichiers de configuration sont synchronisés.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not synchronised. %1</source>
        <translation>Non synchronisé. %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayCalendar</name>
    <message>
        <location filename="../ui/callbacks/daycalendar.cpp" line="+45" />
        <source>Day of the callback</source>
        <translation>Jour du rappel</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayCounters</name>
    <message>
        <location filename="../ui/agent/daycounters.cpp" line="+55" />
        <source>Tot. pause</source>
        <extracomment>Header: total time paused today.</extracomment>
        <translation>Tot. pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Wrapup</source>
        <extracomment>Header: total wrap-up time today.</extracomment>
        <translation>Post-appel</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Pres. / Answ.</source>
        <extracomment>Header: calls presented and answered today, in one place: "41 / 39".</extracomment>
        <translation>Prés. / Rép.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Presented</source>
        <translation>Présentés</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Answered</source>
        <extracomment>Header: calls answered today.</extracomment>
        <translation>Répondus</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Since 00:00</source>
        <translation>Depuis 00:00</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls out</source>
        <translation>Appels sortants</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Average call</source>
        <translation>Appel moyen</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unanswered</source>
        <extracomment>%1 is a percentage.</extracomment>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayDialog</name>
    <message>
        <location filename="../ui/supervisor/daydialog.cpp" line="+33" />
        <source>The day of %1</source>
        <extracomment>Title of a dialog; %1 is an agent.</extracomment>
        <translation>La journée de %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The server has told no state of this agent yet.</source>
        <translation>Le serveur n’a encore donné aucun état de cet agent.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>States along the day</source>
        <translation>États au fil de la journée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>As seen here since %1. What was before is not known but for the state that the agent was in then.</source>
        <extracomment>Under the title of an agent's day; %1 is a time.</extracomment>
        <translation>Tel que vu ici depuis %1. Ce qui précède n’est pas connu, hormis l’état où se trouvait alors l’agent.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayStrip</name>
    <message>
        <location filename="../ui/widgets/daystrip.cpp" line="+30" />
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DeleteButton</name>
    <message>
        <location filename="../ui/admin/deletebutton.cpp" line="+54" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Departure</name>
    <message>
        <location filename="../ui/shell/departure.cpp" line="+42" />
        <source>A table of users is being carried out: %1 of %2 lines are done. If you leave, it stops after the line under way. What is done stays, and the rest can be carried out later; nothing is done twice.</source>
        <extracomment>%1 and %2 count lines.</extracomment>
        <translation>Un tableau d’utilisateurs est en cours : %1 lignes sur %2 sont faites. Si vous quittez, il s’arrête après la ligne en cours. Ce qui est fait reste, et la suite peut être exécutée plus tard ; rien n’est fait deux fois.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Go on with it</source>
        <translation>Continuer l’exécution</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Stop it and leave</source>
        <translation>Arrêter et quitter</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Close Vigie?</source>
        <translation>Fermer Vigie ?</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Sign out?</source>
        <translation>Quitter la session ?</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Your password for %1 is kept in the system's keychain.</source>
        <translation>Votre mot de passe pour %1 est gardé dans le trousseau du système.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Forget my password on this computer</source>
        <translation>Oublier mon mot de passe sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Keep in the tray</source>
        <translation>Garder dans la barre système</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You are logged in on line %1. Without a link to the server you cannot be logged out now: calls of your queues go on ringing there.</source>
        <translation>Votre session d’agent est ouverte sur la ligne %1. Sans lien avec le serveur, elle ne peut pas être fermée maintenant : les appels de vos files continuent d’y sonner.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Leave all the same</source>
        <translation>Partir quand même</translation>
    </message>
    <message>
        <location line="+5" />
        <source>You are logged in on line %1. If you stay so, calls of your queues go on ringing there.</source>
        <translation>Votre session d’agent est ouverte sur la ligne %1. Si vous la gardez, les appels de vos files continuent d’y sonner.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Stay logged in</source>
        <translation>La garder ouverte</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Pause and close</source>
        <translation>Pause et fermer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Pause and sign out</source>
        <translation>Pause et quitter</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Log out and close</source>
        <translation>Se déconnecter et fermer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="+23" />
        <source>The server did not confirm that you are on pause. Try again.</source>
        <translation>Le serveur n’a pas confirmé votre mise en pause. Réessayez.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server did not confirm that you are logged out. Try again.</source>
        <translation>Le serveur n’a pas confirmé votre déconnexion. Réessayez.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Desktop</name>
    <message>
        <location filename="../ui/desktop/desktop.cpp" line="+138" />
        <source>You are ready, away from the computer</source>
        <translation>Vous êtes disponible, loin de l’ordinateur</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Nobody has touched it for %n minute(s). Calls go on ringing here.</source>
        <translation>
            <numerusform>Personne ne l’a touché depuis %n minute. Les appels continuent de sonner ici.</numerusform>
            <numerusform>Personne ne l’a touché depuis %n minutes. Les appels continuent de sonner ici.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/desktop/desktop_deeds.cpp" line="+42" />
        <source>“%1” holds no phone number.</source>
        <extracomment>%1 is the address of a link.</extracomment>
        <translation>« %1 » ne contient pas de numéro de téléphone.</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Call %1?</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Appeler le %1 ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Another program on this computer asks for this call.</source>
        <translation>Un autre programme de cet ordinateur demande cet appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call</source>
        <comment>verb</comment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+27" />
        <source>No phone number is selected. Select one in any program, or copy it.</source>
        <translation>Aucun numéro n’est sélectionné. Sélectionnez-en un dans un programme, ou copiez-le.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DesktopSection</name>
    <message>
        <location filename="../ui/settings/desktopsection.cpp" line="+67" />
        <source>The desktop's folder for this cannot be written.</source>
        <translation>Le dossier du bureau prévu pour cela ne peut pas être écrit.</translation>
    </message>
    <message>
        <location line="+50" />
        <source>Do nothing</source>
        <translation>Ne rien faire</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Pause</source>
        <comment>when the screen locks</comment>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Pause: %1</source>
        <extracomment>%1 is a pause reason.</extracomment>
        <translation>Pause : %1</translation>
    </message>
    <message>
        <location line="+30" />
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <location line="+0" />
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in the tray, without its window</source>
        <translation>dans la barre système, sans fenêtre</translation>
    </message>
    <message>
        <location line="+1" />
        <source>as a small window</source>
        <translation>fenêtre réduite</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+2" />
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <location line="-1" />
        <source>Asks me</source>
        <translation>Demande</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Keeps it in the tray</source>
        <translation>Garde en barre système</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+2" />
        <source>Tray icon</source>
        <translation>Icône de la barre</translation>
    </message>
    <message>
        <location line="-1" />
        <source>In colour</source>
        <translation>En couleurs</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Plain</source>
        <translation>Monochrome</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+1" />
        <source>When the screen locks</source>
        <translation>Écran verrouillé</translation>
    </message>
    <message>
        <location line="+1" />
        <source>a call goes on</source>
        <translation>un appel continue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ready and idle</source>
        <translation>Disponible, absent</translation>
    </message>
    <message>
        <location line="+0" />
        <source>nobody touches the computer</source>
        <translation>ordinateur sans activité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remind me when ready and idle</source>
        <translation>Me prévenir si je suis disponible sans activité</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Never</source>
        <comment>remind</comment>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>remind me</source>
        <translation>me prévenir</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+2" />
        <source>Hold off sleep</source>
        <translation>Empêcher la veille</translation>
    </message>
    <message>
        <location line="-2" />
        <source>while I can be called</source>
        <translation>tant qu’on peut m’appeler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No</source>
        <comment>hold off sleep</comment>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Automatic sleep</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Any sleep</source>
        <translation>Toute veille</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DetachedView</name>
    <message>
        <location filename="../ui/supervisor/detachedview.cpp" line="+25" />
        <source>%1 – Vigie</source>
        <extracomment>Title of a window that shows one view of the floor: "Agent – Vigie".</extracomment>
        <translation>%1 – Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DevicesSection</name>
    <message>
        <location filename="../ui/settings/devicessection.cpp" line="+82" />
        <source>this server has not told</source>
        <translation>ce serveur ne l’a pas dit</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 phone</source>
        <translation>poste %1</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Devices</source>
        <translation>Postes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls come to</source>
        <comment>preferred device</comment>
        <translation>Les appels arrivent sur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>My desk phone</source>
        <translation>Mon poste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>My usual device</source>
        <translation>Mon appareil habituel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Device that calls come to</source>
        <translation>Appareil qui reçoit les appels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone number</source>
        <translation>Numéro de poste</translation>
    </message>
    <message>
        <location line="+0" />
        <source>at sign-in</source>
        <translation>à la connexion</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone number at sign-in</source>
        <translation>Numéro de poste à la connexion</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DialField</name>
    <message>
        <location filename="../ui/agent/dialfield.cpp" line="+29" />
        <location line="+55" />
        <source>Call a number</source>
        <translation>Appeler un numéro</translation>
    </message>
    <message>
        <location line="-42" />
        <location line="+73" />
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <location line="-70" />
        <location line="+72" />
        <source>Number</source>
        <extracomment>In the empty field of the number to call.</extracomment>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="-50" />
        <source>Call with values…</source>
        <extracomment>In the menu of the number to call.</extracomment>
        <translation>Appeler avec des valeurs…</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Call a number (%1)</source>
        <extracomment>Of a button; %1 is its key.</extracomment>
        <translation>Appeler un numéro (%1)</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Name or number to call</source>
        <translation>Nom ou numéro à appeler</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Name or number</source>
        <extracomment>In the empty field of the header: whom to call or to look for.</extracomment>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location line="+37" />
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation>Ce n’est pas un numéro. Utilisez des chiffres, comme 1042.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DialPanel</name>
    <message>
        <location filename="../ui/agent/dialpanel.cpp" line="+30" />
        <source>Number to call</source>
        <translation>Numéro à appeler</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Values that travel with the call</source>
        <extracomment>Over fields of names and texts that the called party's screen shows too.</extracomment>
        <translation>Valeurs qui accompagnent l’appel</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Name</source>
        <extracomment>In the empty field of a value's name, such as "case".</extracomment>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name of value %1</source>
        <translation>Nom de la valeur %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Value</source>
        <extracomment>In the empty field of a value, such as "A-77".</extracomment>
        <translation>Valeur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Value %1</source>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <location line="+27" />
        <source>End your call first: a consultation carries no values.</source>
        <translation>Terminez d’abord votre appel : une consultation ne transporte pas de valeurs.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation>Ce n’est pas un numéro. Utilisez des chiffres, par exemple 1042.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>A value has no name: name it, or empty it.</source>
        <translation>Une valeur n’a pas de nom : nommez-la ou effacez-la.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Dialog</name>
    <message>
        <location filename="../ui/widgets/dialog.cpp" line="+176" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DraftDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/draftdialog.cpp" line="+35" />
        <source>What you typed at %1 and did not save is here again.</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>Votre saisie de %1, non enregistrée, est de retour.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Discard it</source>
        <translation>L’abandonner</translation>
    </message>
    <message>
        <location line="+78" />
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nothing of it has been saved.</source>
        <translation>Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep editing</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::DraftLine</name>
    <message>
        <location filename="../ui/supervisor/edit/draftline.cpp" line="+47" />
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+89" />
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location line="-56" />
        <source>Unsaved changes to %1 from %2</source>
        <extracomment>%1 is an agent, %2 a time of day, or a day.</extracomment>
        <translation>Modifications non enregistrées de %1, %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Unsaved changes to the members of %1 from %2</source>
        <extracomment>%1 is a queue, %2 a time of day, or a day.</extracomment>
        <translation>Modifications non enregistrées des membres de %1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Unsaved changes to %Ln agent(s) from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>
            <numerusform>Modifications non enregistrées de %Ln agent, %1</numerusform>
            <numerusform>Modifications non enregistrées de %Ln agents, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Unsaved base configuration of %Ln agent(s) from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>
            <numerusform>Configuration de base non enregistrée de %Ln agent, %1</numerusform>
            <numerusform>Configuration de base non enregistrée de %Ln agents, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Unsaved thresholds from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>Seuils non enregistrés, %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Unsaved state limits from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>Limites de temps non enregistrées de %1</translation>
    </message>
    <message numerus="yes">
        <location line="+17" />
        <source>and %Ln more</source>
        <extracomment>Behind the latest of the unsaved changes.</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+21" />
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1. Nothing of it has been saved.</source>
        <translation>%1. Rien n’en a été enregistré.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep it</source>
        <translation>La garder</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EditButton</name>
    <message>
        <location filename="../ui/supervisor/edit/editbutton.cpp" line="+22" />
        <location line="+19" />
        <location line="+1" />
        <location line="+1" />
        <location line="+15" />
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <location line="-35" />
        <source>More ways to edit</source>
        <translation>Autres façons de modifier</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Tick agents in the table first.</source>
        <translation>Cochez d’abord des agents dans le tableau.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Create base configuration</source>
        <translation>Créer une configuration de base</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Create base configuration from active configuration</source>
        <translation>Créer une configuration de base d’après la configuration active</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EditDelegate</name>
    <message>
        <location filename="../ui/supervisor/edit/editdelegate.cpp" line="+267" />
        <source>%1 →</source>
        <extracomment>Before a value: what it was, an arrow.</extracomment>
        <translation>%1 →</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EditDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/editdialog.cpp" line="+27" />
        <source>The link to the server is lost. What you typed stays here; it can be saved when the link is back.</source>
        <translation>La liaison avec le serveur est perdue. Votre saisie reste ici ; vous pourrez l’enregistrer au retour de la liaison.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+26" />
        <source>The link to the server is lost.</source>
        <translation>La liaison avec le serveur est perdue.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EntityForm</name>
    <message>
        <location filename="../ui/admin/entityform.cpp" line="+57" />
        <location line="+98" />
        <source>Name on the XiVO</source>
        <translation>Nom sur le XiVO</translation>
    </message>
    <message>
        <location line="-97" />
        <location line="+94" />
        <source>Displayed name</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <location line="-93" />
        <location line="+95" />
        <source>Caller ID</source>
        <translation>Numéro présenté</translation>
    </message>
    <message>
        <location line="-93" />
        <source>Send it all the same; the server decides</source>
        <translation>Envoyer quand même ; le serveur décide</translation>
    </message>
    <message>
        <location line="+16" />
        <source>The number presented on outgoing calls; inbNo stands for the incoming number.</source>
        <translation>Le numéro présenté sur les appels sortants ; inbNo désigne le numéro entrant.</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+73" />
        <source>Intervals of numbers</source>
        <translation>Intervalles de numéros</translation>
    </message>
    <message>
        <location line="-25" />
        <source>Add entity</source>
        <translation>Ajouter une entité</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="-36" />
        <source>Create entity</source>
        <translation>Créer l’entité</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Name on the XiVO, which cannot be changed</source>
        <translation>Nom sur le XiVO, qui ne peut pas changer</translation>
    </message>
    <message>
        <location line="+90" />
        <source>Use 1 to 39 letters without accents, digits, - or _, and do not begin with xivo- or voicemenu-.</source>
        <translation>Utilisez 1 à 39 lettres sans accent, chiffres, - ou _, sans commencer par xivo- ni voicemenu-.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Type the name to be shown.</source>
        <translation>Saisissez le nom à afficher.</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EntityPage</name>
    <message>
        <location filename="../ui/admin/entitypage.cpp" line="+43" />
        <source>Edit entity</source>
        <translation>Modifier l’entité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add from a file…</source>
        <translation>Ajouter par fichier…</translation>
    </message>
    <message>
        <location line="+25" />
        <location line="+2" />
        <source>Filter users</source>
        <translation>Filtrer les utilisateurs</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Internal</source>
        <comment>number</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>External</source>
        <comment>number</comment>
        <translation>Externe</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Provisioning</source>
        <comment>code</comment>
        <translation>Provisioning</translation>
    </message>
    <message>
        <location line="+0" />
        <source>CTI login</source>
        <translation>Identifiant CTI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit or delete %1</source>
        <extracomment>What a screen reader says of a row's buttons; %1 is a person.</extracomment>
        <translation>Modifier ou supprimer %1</translation>
    </message>
    <message>
        <location line="+90" />
        <source>Next free</source>
        <comment>number</comment>
        <translation>Prochain libre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Also</source>
        <comment>numbers</comment>
        <extracomment>Above the numbers of an entity beside its first interval.</extracomment>
        <translation>Aussi</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1 · caller ID %2</source>
        <extracomment>Beside an entity's name: its name on the XiVO, and the number presented on calls.</extracomment>
        <translation>%1 · numéro présenté : %2</translation>
    </message>
    <message>
        <location line="+38" />
        <source>Numbers %1</source>
        <translation>Numéros %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 (one number)</source>
        <translation>%1 (un numéro)</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 used, %2 free</source>
        <translation>%1 utilisés, %2 libres</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Reading users…</source>
        <translation>Lecture des utilisateurs…</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 sur %n utilisateur</numerusform>
            <numerusform>%1 sur %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody matches the filter.</source>
        <translation>Personne ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No users yet. Add one to give out the first number.</source>
        <translation>Aucun utilisateur. Ajoutez-en un pour attribuer le premier numéro.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Entrance</name>
    <message>
        <location filename="../ui/shell/entrance.cpp" line="+155" />
        <source>The server takes the password kept in the keychain no more. It was removed there: type the new one.</source>
        <translation>Le serveur n’accepte plus le mot de passe gardé dans le trousseau. Il en a été retiré : saisissez le nouveau.</translation>
    </message>
    <message>
        <location line="+94" />
        <source>The keychain did not take your password: Vigie will ask for it at the next sign-in.</source>
        <translation>Le trousseau n’a pas pris votre mot de passe : Vigie le demandera à la prochaine connexion.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>The keychain is locked or holds your password no more. Type it again.</source>
        <translation>Le trousseau est verrouillé ou n’a plus votre mot de passe. Saisissez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EventFilterBar</name>
    <message>
        <location filename="../ui/console/eventfilterbar.cpp" line="+140" />
        <source>answer to the heartbeat</source>
        <translation>réponse au battement</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Any agent</source>
        <translation>Tout agent</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Kinds: all</source>
        <translation>Types : tous</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Kinds: %1 of %2</source>
        <translation>Types : %1 sur %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Agent: %1</source>
        <translation>Agent : %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Agent: any</source>
        <translation>Agent : tous</translation>
    </message>
    <message>
        <location line="+8" />
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <location line="+0" />
        <source>In</source>
        <comment>direction</comment>
        <translation>Reçus</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Out</source>
        <comment>direction</comment>
        <translation>Envoyés</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Errors %1</source>
        <translation>Erreurs %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Which events</source>
        <translation>Quels événements</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name, number or text</source>
        <translation>Nom, numéro ou texte</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter the events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Kinds of events</source>
        <translation>Types d’événements</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Find a kind</source>
        <translation>Chercher un type</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Agents</source>
        <translation>Liste des agents</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Find an agent</source>
        <translation>Chercher un agent</translation>
    </message>
    <message>
        <location line="+1" />
        <source>last %1 kept</source>
        <translation>les %1 derniers gardés</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hold</source>
        <translation>Figer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
</context>
<context>
    <name>vigie::ui::EventModel</name>
    <message>
        <location filename="../ui/console/eventmodel.cpp" line="+46" />
        <source>not known to this release, kept as read</source>
        <translation>inconnu de cette version, gardé tel quel</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1 ms</source>
        <extracomment>Time from a command to its proof, milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+3" />
        <source>confirms #%1</source>
        <extracomment>This message proves the command of that number.</extracomment>
        <translation>confirme n° %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>no answer in 5 s</source>
        <translation>sans réponse en 5 s</translation>
    </message>
    <message>
        <location line="+2" />
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <location line="+14" />
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <location line="+0" />
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <location line="+45" />
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No.</source>
        <extracomment>Header: number of a command that was sent.</extracomment>
        <translation>N°</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>About</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FailureNote</name>
    <message>
        <location filename="../ui/agent/failurenote.cpp" line="+22" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Field</name>
    <message>
        <location filename="../ui/widgets/field.cpp" line="+180" />
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FieldTree</name>
    <message numerus="yes">
        <location filename="../ui/console/fieldtree.cpp" line="+91" />
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FilterChip</name>
    <message>
        <location filename="../ui/supervisor/filterchip.cpp" line="+58" />
        <source>any</source>
        <comment>value of a filter</comment>
        <translation>tout</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1: %2</source>
        <extracomment>A filter and its value: "State: any", "Group: trucks, boats".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location line="+12" />
        <source>%1: choices</source>
        <extracomment>Names for a screen reader; %1 is a filter: "State".</extracomment>
        <translation>%1 : choix</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1: search</source>
        <translation>%1 : recherche</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorAlarms</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/flooralarms.cpp" line="+106" />
        <source>and %Ln more</source>
        <extracomment>Under some queues over their thresholds: how many more there are.</extracomment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+75" />
        <source>%Ln waiting</source>
        <extracomment>Behind a queue's name: how many callers wait there.</extracomment>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1, alarm at %2</source>
        <extracomment>Behind a queue's name: "9 waiting, alarm at 8".</extracomment>
        <translation>%1, alarme à %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1, warning at %2</source>
        <extracomment>Behind a queue's name: "4 waiting, warning at 3".</extracomment>
        <translation>%1, avertissement à %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>longest wait %1, alarm at %2</source>
        <extracomment>Behind a queue's name.</extracomment>
        <translation>attente la plus longue %1, alarme à %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>longest wait %1, warning at %2</source>
        <extracomment>Behind a queue's name.</extracomment>
        <translation>attente la plus longue %1, avertissement à %2</translation>
    </message>
    <message numerus="yes">
        <location line="+12" />
        <source>%Ln call(s) rang unanswered since %1</source>
        <extracomment>Behind an agent's name; %1 is a time of day.</extracomment>
        <translation>
            <numerusform>%Ln appel sans réponse depuis %1</numerusform>
            <numerusform>%Ln appels sans réponse depuis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorBar</name>
    <message>
        <location filename="../ui/supervisor/floorbar.cpp" line="+42" />
        <source>More of the tool bar</source>
        <translation>Suite de la barre d’outils</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show in a window of its own</source>
        <translation>Afficher dans une fenêtre à part</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorDelegate</name>
    <message>
        <location filename="../ui/widgets/floordelegate_words.cpp" line="+35" />
        <source>outgoing</source>
        <extracomment>Beside the name of a queue for calls that go out.</extracomment>
        <translation>sortants</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/floordialog.cpp" line="+31" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorFrame</name>
    <message>
        <location filename="../ui/supervisor/floorframe.cpp" line="+84" />
        <source>Imported view</source>
        <translation>Vue importée</translation>
    </message>
    <message>
        <location line="+58" />
        <source>Done.</source>
        <translation>Fait.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Thresholds…</source>
        <translation>Seuils…</translation>
    </message>
    <message>
        <location line="+69" />
        <source>This view is in a window of its own.</source>
        <translation>Cette vue est dans une fenêtre à part.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>It comes back when that window is closed.</source>
        <translation>Elle revient quand vous fermez cette fenêtre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Bring it back</source>
        <translation>La ramener</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorNote</name>
    <message>
        <location filename="../ui/supervisor/floornote.cpp" line="+27" />
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorPage</name>
    <message>
        <location filename="../ui/supervisor/floorpage.cpp" line="+36" />
        <source>Take a part of the filter away to see more.</source>
        <translation>Retirez une partie du filtre pour en voir davantage.</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorTotal</name>
    <message>
        <location filename="../ui/widgets/floortotal.cpp" line="+16" />
        <source>Totals</source>
        <translation>Totaux</translation>
    </message>
    <message>
        <location line="+58" />
        <source>%1 %2</source>
        <extracomment>One figure of a row of totals, for a screen reader: the column's head, the figure.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FoldedCallBar</name>
    <message>
        <location filename="../ui/agent/foldedcallbar.cpp" line="+109" />
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In conversation</source>
        <translation>En conversation</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Back to %1</source>
        <extracomment>Button: take the held call back; %1 is the caller.</extracomment>
        <translation>Revenir à %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Decline %1</source>
        <extracomment>Button: refuse the ringing call; %1 is the caller.</extracomment>
        <translation>Refuser %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang up %1</source>
        <extracomment>Button: end the call that is not in front; %1 is the other party.</extracomment>
        <translation>Raccrocher %1</translation>
    </message>
    <message>
        <location line="+15" />
        <source>%1 since the answer</source>
        <extracomment>Length of the conversation with a caller who waits on hold now.</extracomment>
        <translation>%1 depuis le décroché</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FormFrame</name>
    <message>
        <location filename="../ui/admin/formframe.cpp" line="+30" />
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FormPage</name>
    <message>
        <location filename="../ui/admin/formpage.cpp" line="+67" />
        <source>Typed before, at %1</source>
        <translation>Saisi auparavant, à %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Typed on %1, at %2</source>
        <translation>Saisi le %1 à %2</translation>
    </message>
    <message>
        <location line="+68" />
        <source>Somebody deleted it meanwhile, so it cannot be saved. What you typed stays until you throw it away.</source>
        <translation>Quelqu’un l’a supprimé entre-temps : l’enregistrement est impossible. Votre saisie reste jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <location line="+58" />
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <location line="+0" />
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Choose first which values to keep.</source>
        <translation>Choisissez d’abord les valeurs à garder.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1 was not saved. %2</source>
        <extracomment>%1: what was to be saved, %2: why it was not.</extracomment>
        <translation>%1 n’a pas été enregistré. %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody knows whether %1 was saved. %2</source>
        <extracomment>%1: what was to be saved, %2: what happened and what to do.</extracomment>
        <translation>Impossible de savoir si %1 a été enregistré. %2</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Not saved, %1</source>
        <translation>Non enregistré, %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>No sure answer, %1</source>
        <extracomment>In a form's foot; %1 is a time of day.</extracomment>
        <translation>Sans réponse sûre, %1</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Throw away what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It is kept on this computer until you save it or throw it away. You may also go elsewhere and come back.</source>
        <translation>Elle est gardée sur cet ordinateur jusqu’à ce que vous l’enregistriez ou l’abandonniez. Vous pouvez aussi aller ailleurs et revenir.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Throw away</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ForwardRow</name>
    <message>
        <location filename="../ui/settings/forwardrow.cpp" line="+84" />
        <source>Type the number that calls are to go to, then switch this on.</source>
        <translation>Saisissez le numéro où vont les appels, puis activez.</translation>
    </message>
    <message>
        <location line="+24" />
        <source>%1 on the server; Enter sends yours</source>
        <translation>%1 sur le serveur ; Entrée envoie le vôtre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Enter switches it on</source>
        <translation>Entrée active</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Forward: %1</source>
        <translation>Renvoi : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number for: %1</source>
        <translation>Numéro pour : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FrameDetails</name>
    <message>
        <location filename="../ui/console/framedetails.cpp" line="+90" />
        <source>Choose an event first.</source>
        <translation>Choisissez d’abord un événement.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No event chosen</source>
        <translation>Aucun événement choisi</translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n octet</numerusform>
            <numerusform>%1, %n octets</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Its beginning</source>
        <translation>Son début</translation>
    </message>
    <message>
        <location line="+0" />
        <source>As received</source>
        <translation>Tel que reçu</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+3" />
        <location line="+2" />
        <source>Changed</source>
        <translation>Changé</translation>
    </message>
    <message numerus="yes">
        <location line="-2" />
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>nothing that is shown</source>
        <translation>rien de ce qui est affiché</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Took</source>
        <extracomment>Time that the program needed for one message, milliseconds.</extracomment>
        <translation>Durée</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <location line="+14" />
        <location line="+1" />
        <source>Copy the event</source>
        <translation>Copier l’événement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Fields of the event</source>
        <translation>Champs de l’événement</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>What Vigie made of it</source>
        <translation>Ce que Vigie en a fait</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Tokens and passwords are masked here and in saved files.</source>
        <translation>Les jetons et mots de passe sont masqués ici et dans les fichiers enregistrés.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FrameSaver</name>
    <message>
        <location filename="../ui/console/framesaver.cpp" line="+46" />
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+40" />
        <source>Save the events</source>
        <translation>Enregistrer les événements</translation>
    </message>
</context>
<context>
    <name>vigie::ui::FrameText</name>
    <message>
        <location filename="../ui/console/frametext.cpp" line="+106" />
        <source>a long list</source>
        <translation>une longue liste</translation>
    </message>
    <message>
        <location line="+5" />
        <source>answer to the heartbeat</source>
        <translation>réponse au battement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>heartbeat</source>
        <translation>battement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>no message: %1</source>
        <translation>pas un message : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36" />
        <source>%1, %n character(s)</source>
        <extracomment>A value that is kept from view: its key, its length.</extracomment>
        <translation>
            <numerusform>%1, %n caractère</numerusform>
            <numerusform>%1, %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>masked</source>
        <translation>masqué</translation>
    </message>
</context>
<context>
    <name>vigie::ui::GridArea</name>
    <message>
        <location filename="../ui/supervisor/grid/gridarea_keys.cpp" line="+60" />
        <source>%1: choose a cell, then %2 adds.</source>
        <extracomment>%1 is an agent, a group or "3 agents"; %2 is a key.</extracomment>
        <translation>%1 : choisissez une case, puis %2 ajoute.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: choose a cell, then %2 moves.</source>
        <translation>%1 : choisissez une case, puis %2 déplace.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Choose a cell of a queue first.</source>
        <translation>Choisissez d’abord la case d’une file.</translation>
    </message>
    <message>
        <location line="+222" />
        <source>in no shown queue</source>
        <translation>dans aucune file affichée</translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>%1, %Ln agent(s)</source>
        <extracomment>A cell of the grid, for a screen reader: "Boats, penalty 1, 3 agents".</extracomment>
        <translation>
            <numerusform>%1, %Ln agent</numerusform>
            <numerusform>%1, %Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, %2, %3</source>
        <extracomment>A group's tile, for a screen reader: name, "7 of 12", the cell.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1, %2, %3, %4</source>
        <extracomment>An agent's tile, for a screen reader: name, state, time or change under way, the cell.</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1 (%2)</source>
        <extracomment>A queue's name and number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Add a group to this queue</source>
        <translation>Ajouter un groupe à cette file</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Not sent: the link was lost. Click to ask again.</source>
        <translation>Non envoyé : la liaison était perdue. Cliquez pour redemander.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server did not confirm it. Click to ask again.</source>
        <translation>Le serveur ne l’a pas confirmé. Cliquez pour redemander.</translation>
    </message>
    <message>
        <location filename="../ui/supervisor/grid/gridarea_mouse.cpp" line="+302" />
        <source>+ %1</source>
        <extracomment>Where tiles that are dragged would stand: so many agents more.</extracomment>
        <translation>+ %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::GridPage</name>
    <message>
        <location filename="../ui/supervisor/grid/gridpage.cpp" line="+61" />
        <source>Groups by queue and penalty</source>
        <translation>Groupes par file et pénalité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Agents by queue and penalty</source>
        <translation>Agents par file et pénalité</translation>
    </message>
    <message>
        <location line="-13" />
        <source>Group</source>
        <comment>view of the floor</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Global</source>
        <comment>view of the floor</comment>
        <translation>Globale</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter queues and groups</source>
        <translation>Filtrer files et groupes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter queues and agents</source>
        <translation>Filtrer files et agents</translation>
    </message>
    <message>
        <location line="+55" />
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <location line="+0" />
        <location line="+1" />
        <source>Counts</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Tiles</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Dots</source>
        <translation>Points</translation>
    </message>
    <message>
        <location line="-25" />
        <source>How much is shown of the agents</source>
        <translation>Ce qui est montré des agents</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Calls waiting</source>
        <extracomment>Filter of the grid: only queues where calls wait.</extracomment>
        <translation>Appels en attente</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Queue</source>
        <comment>filter</comment>
        <translation>File</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Group</source>
        <comment>filter</comment>
        <translation>Groupe</translation>
    </message>
    <message numerus="yes">
        <location line="+96" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 of %Ln queue(s)</source>
        <extracomment>How many of all queues the filter shows.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln file</numerusform>
            <numerusform>%1 sur %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20" />
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add, keep source</source>
        <translation>Ajouter, garder l’origine</translation>
    </message>
    <message>
        <location line="+1" />
        <location filename="../ui/supervisor/grid/gridpage_deeds.cpp" line="+75" />
        <source>Put here</source>
        <translation>Poser ici</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/supervisor/grid/gridpage_deeds.cpp" line="-15" />
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Move to another cell</source>
        <translation>Déplacer vers une autre case</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Add to another cell</source>
        <translation>Ajouter à une autre case</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Remove from queue</source>
        <translation>Retirer de la file</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Add a group to this queue</source>
        <translation>Ajouter un groupe à cette file</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Keep the queue in front</source>
        <translation>Garder la file en tête</translation>
    </message>
    <message>
        <location line="+78" />
        <source>What was not confirmed is in a queue that the filter hides.</source>
        <translation>Ce qui n’est pas confirmé est dans une file masquée par le filtre.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>The server did not confirm everything. What is marked can be asked for again.</source>
        <translation>Le serveur n’a pas tout confirmé. Ce qui est marqué peut être redemandé.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::GroupPanel</name>
    <message>
        <location filename="../ui/agent/grouppanel.cpp" line="+66" />
        <location line="+37" />
        <source>Agents of my group</source>
        <translation>Agents de mon groupe</translation>
    </message>
    <message>
        <location line="-7" />
        <source>Hide this panel; the tab keeps its list</source>
        <translation>Masquer ce panneau ; l’onglet garde sa liste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Dock under my queues</source>
        <translation>Ancrer sous mes files</translation>
    </message>
    <message>
        <location line="+10" />
        <source>docked</source>
        <extracomment>State of the panel under the queues: it stays there.</extracomment>
        <translation>ancré</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Filter the agents</source>
        <translation>Filtrer les agents</translation>
    </message>
    <message>
        <location line="+52" />
        <location line="+5" />
        <source>%1, %2</source>
        <extracomment>Beside "Agents of my group": name of the group, number of agents.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>No colleague matches the filter.</source>
        <translation>Aucun collègue ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>You are in no group of agents.</source>
        <translation>Vous n’êtes dans aucun groupe d’agents.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody else is in your group.</source>
        <translation>Personne d’autre n’est dans votre groupe.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Clear it to see all of them.</source>
        <translation>Effacez-le pour les voir tous.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A supervisor puts agents into groups.</source>
        <translation>Un superviseur répartit les agents dans les groupes.</translation>
    </message>
    <message>
        <location line="+14" />
        <location line="+34" />
        <source>No phone is known for this agent.</source>
        <translation>Aucun téléphone n’est connu pour cet agent.</translation>
    </message>
    <message>
        <location line="-32" />
        <source>Only who is ready or paused can be called.</source>
        <translation>On ne peut appeler que qui est disponible ou en pause.</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Call %1</source>
        <extracomment>Menu of a colleague; %1 is the name.</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Transfer to %1…</source>
        <extracomment>Menu of a colleague, during a call; %1 is the name.</extracomment>
        <translation>Transférer à %1…</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Write to %1</source>
        <extracomment>Menu of a colleague; %1 is the name.</extracomment>
        <translation>Écrire à %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::GroupPlus</name>
    <message>
        <location filename="../ui/supervisor/grid/groupplus.cpp" line="+89" />
        <source>Add a group to the queue</source>
        <translation>Ajouter un groupe à la file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add to %1</source>
        <translation>Ajouter à %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Groups with agents outside the queue</source>
        <translation>Groupes dont des agents sont hors de la file</translation>
    </message>
    <message>
        <location line="+12" />
        <source>at penalty</source>
        <extracomment>Before the field for a penalty: "Add to Boats at penalty 0".</extracomment>
        <translation>pénalité</translation>
    </message>
    <message>
        <location line="+7" />
        <source>All groups are in this queue already.</source>
        <translation>Tous les groupes sont déjà dans cette file.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Only the agents of a group who are not in it yet.</source>
        <translation>Seuls les agents du groupe qui n’y sont pas encore.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add the group</source>
        <translation>Ajouter le groupe</translation>
    </message>
    <message>
        <location line="+31" />
        <source>of %1 outside</source>
        <extracomment>Behind the number of a group's agents that are not in a queue.</extracomment>
        <translation>sur %1 hors file</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, %2 of %3 outside</source>
        <extracomment>For a screen reader: "boats, 7 of 12 outside".</extracomment>
        <translation>%1, %2 sur %3 hors file</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Handover</name>
    <message>
        <location filename="../ui/shell/handover.cpp" line="+41" />
        <source>Vigie does not run. Start it and sign in first.</source>
        <translation>Vigie n’est pas lancé. Lancez-le et connectez-vous d’abord.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Vigie runs already and does not answer. Wait a moment, or end it, then start it again.</source>
        <translation>Vigie est déjà lancé et ne répond pas. Attendez un instant, ou arrêtez-le, puis relancez-le.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthPage</name>
    <message>
        <location filename="../ui/admin/health/healthpage.cpp" line="+32" />
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <location line="+64" />
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Open %1 in the browser</source>
        <extracomment>What a screen reader says of a button; %1 is a server or an application.</extracomment>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+14" />
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <location line="-14" />
        <source>The list of what to check after the installation</source>
        <translation>La liste des points à vérifier après l’installation</translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>%n well.</source>
        <extracomment>Counts of checks, each a whole sentence.</extracomment>
        <translation>
            <numerusform>%n en ordre.</numerusform>
            <numerusform>%n en ordre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n not well.</source>
        <translation>
            <numerusform>%n en défaut.</numerusform>
            <numerusform>%n en défaut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n à examiner.</numerusform>
            <numerusform>%n à examiner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n not checked.</source>
        <translation>
            <numerusform>%n non vérifié.</numerusform>
            <numerusform>%n non vérifiés.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+27" />
        <source>Vigie %1, health of the servers, %2</source>
        <extracomment>Heads a text for support: version of this program, date and time.</extracomment>
        <translation>Vigie %1, santé des serveurs, %2</translation>
    </message>
    <message>
        <location line="+19" />
        <source>The list is in the clipboard, without secrets or names of people.</source>
        <translation>La liste est dans le presse-papiers, sans secrets ni noms de personnes.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthRow</name>
    <message>
        <location filename="../ui/admin/health/healthrow.cpp" line="+79" />
        <source>%1: %2</source>
        <extracomment>A server, then what was found there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthStrip</name>
    <message>
        <location filename="../ui/admin/health/healthstrip.cpp" line="+97" />
        <source>Health</source>
        <translation>Santé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>All checks…</source>
        <translation>Toutes les vérifications…</translation>
    </message>
    <message>
        <location line="+27" />
        <source>%1 of %2</source>
        <extracomment>How many of the checks passed.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n check(s) after the install list, %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>%n vérification de la liste d’installation, %1</numerusform>
            <numerusform>%n vérifications de la liste d’installation, %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not checked since Vigie was started</source>
        <translation>Pas vérifié depuis le démarrage de Vigie</translation>
    </message>
    <message numerus="yes">
        <location line="+12" />
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n autre à regarder</numerusform>
            <numerusform>%n autres à regarder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>La vérification est réussie</numerusform>
            <numerusform>Les %n vérifications sont réussies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n autre vérification réussie</numerusform>
            <numerusform>%n autres vérifications réussies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthWords</name>
    <message>
        <location filename="../ui/admin/health/healthwords.cpp" line="+29" />
        <source>XuC</source>
        <translation>XuC</translation>
    </message>
    <message>
        <location line="+2" />
        <source>XCI</source>
        <translation>XCI</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Configuration server</source>
        <translation>Serveur de configuration</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <location line="+2" />
        <source>CC Manager</source>
        <translation>CC Manager</translation>
    </message>
    <message>
        <location line="+2" />
        <source>CC Agent</source>
        <translation>CC Agent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>UC Assistant</source>
        <translation>UC Assistant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reports (SpagoBI)</source>
        <translation>Rapports (SpagoBI)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Panels (Kibana)</source>
        <translation>Panneaux (Kibana)</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Data of the panels (Elasticsearch)</source>
        <translation>Données des panneaux (Elasticsearch)</translation>
    </message>
    <message>
        <location line="+9" />
        <source>not begun</source>
        <translation>pas commencé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>checking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <location line="+2" />
        <source>well</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>told</source>
        <comment>by a server of itself</comment>
        <translation>indiqué</translation>
    </message>
    <message>
        <location line="+2" />
        <source>to look at</source>
        <translation>à examiner</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not well</source>
        <translation>en défaut</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not checked</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Not checked yet.</source>
        <translation>Pas encore vérifié.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Asking whether it answers…</source>
        <translation>Attente de sa réponse…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Looking at its certificate…</source>
        <translation>Lecture de son certificat…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Comparing its clock…</source>
        <translation>Comparaison de son horloge…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Asking what it calls itself…</source>
        <translation>Lecture de sa version…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Looking at the session…</source>
        <translation>Examen de la session…</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Looking at its data…</source>
        <translation>Examen de ses données…</translation>
    </message>
    <message>
        <location line="+17" />
        <source>It answers, in %1 ms.</source>
        <translation>Il répond, en %1 ms.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not checked, because the profile names none.</source>
        <translation>Non vérifié, car le profil n’en indique aucun.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No machine is known by the name %1.</source>
        <extracomment>%1 is the name of a machine.</extracomment>
        <translation>Aucune machine n’est connue sous le nom %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody answers at %1: it is stopped, or the port is another.</source>
        <translation>Rien ne répond sur %1 : il est arrêté, ou le port est différent.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not checked, because nobody answers at its usual address, %1.</source>
        <translation>Non vérifié, car rien ne répond à son adresse habituelle, %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It did not answer within %1 s.</source>
        <translation>Il n’a pas répondu en %1 s.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The connection broke before it answered.</source>
        <translation>La connexion a été coupée avant sa réponse.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not checked, because its certificate is not accepted: nothing was asked.</source>
        <translation>Non vérifié, car son certificat n’est pas accepté : rien n’a été demandé.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Something else answers there, not a XuC (status %1).</source>
        <translation>Autre chose qu’un XuC répond à cette adresse (statut %1).</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A page or something else answers there, not this server (status %1).</source>
        <translation>Une page ou autre chose répond à cette adresse, pas ce serveur (statut %1).</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The machine answers, but knows no such thing there (status 404).</source>
        <translation>La machine répond, mais ne connaît pas cette adresse (statut 404).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It answers, but fails at its work (status %1).</source>
        <translation>Il répond, mais échoue dans son travail (statut %1).</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It gives what it holds to anybody who asks.</source>
        <translation>Il donne ce qu’il contient à quiconque le demande.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Its certificate by %1 is valid until %2.</source>
        <extracomment>An issuer, and a date.</extracomment>
        <translation>Son certificat, émis par %1, est valable jusqu’au %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Its certificate is the one that was pinned, valid until %1.</source>
        <translation>Son certificat est celui qui a été épinglé, valable jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Its certificate ends on %1, in %n day(s).</source>
        <translation>
            <numerusform>Son certificat expire le %1, dans %n jour.</numerusform>
            <numerusform>Son certificat expire le %1, dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Its certificate ended on %1.</source>
        <translation>Son certificat a expiré le %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate begins only on %1.</source>
        <translation>Son certificat n’est valable qu’à partir du %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Its certificate is for %1, not for %2.</source>
        <extracomment>Both are names of machines.</extracomment>
        <translation>Son certificat est pour %1, non pour %2.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It vouches for its certificate itself (%1); nobody else does.</source>
        <translation>Il a signé lui-même son certificat (%1) ; personne d’autre ne s’en porte garant.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate is by %1, whom this computer does not know.</source>
        <translation>Son certificat est émis par %1, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate is not the one that was pinned.</source>
        <translation>Son certificat n’est pas celui qui a été épinglé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate is not accepted: %1</source>
        <translation>Son certificat n’est pas accepté : %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It has no certificate: what is sent there can be read on the way.</source>
        <translation>Il n’a pas de certificat : ce qui lui est envoyé peut être lu en chemin.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Certificate not checked, because the address is this computer and not encrypted.</source>
        <translation>Certificat non vérifié, car l’adresse est cet ordinateur, sans chiffrement.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Certificate not checked, because it was not reached.</source>
        <translation>Certificat non vérifié, car le serveur n’a pas été joint.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Clock not checked, because it did not answer.</source>
        <translation>Horloge non vérifiée, car il n’a pas répondu.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Version not known, because it did not answer.</source>
        <translation>Version inconnue, car il n’a pas répondu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its clock and this computer's agree.</source>
        <translation>Son horloge et celle de cet ordinateur concordent.</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Its clock is %n second(s) ahead of this computer's.</source>
        <translation>
            <numerusform>Son horloge avance de %n seconde sur celle de cet ordinateur.</numerusform>
            <numerusform>Son horloge avance de %n secondes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Its clock is %n second(s) behind this computer's.</source>
        <translation>
            <numerusform>Son horloge retarde de %n seconde sur celle de cet ordinateur.</numerusform>
            <numerusform>Son horloge retarde de %n secondes sur celle de cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Clock not checked, because it does not tell its time.</source>
        <translation>Horloge non vérifiée, car il n’indique pas son heure.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It calls itself %1.</source>
        <translation>Il se nomme %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Version not known, because it does not tell it.</source>
        <translation>Version inconnue, car il ne l’indique pas.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>The session with it stands and is heard.</source>
        <translation>La session avec lui est établie et active.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The lists' queues are not compared, because XuC has told none.</source>
        <translation>Les files d’attente des listes ne sont pas comparées, car XuC n’en a indiqué aucune.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not checked, because this program is not signed in to it.</source>
        <translation>Non vérifié, car ce programme n’y est pas connecté.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nothing has been heard from it for %1 s, though the session stands.</source>
        <translation>Il n’a rien envoyé depuis %1 s, bien que la session soit établie.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The session with it is lost; the program tries again.</source>
        <translation>La session avec lui est perdue ; le programme réessaie.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Data not checked, because the session with it is lost.</source>
        <translation>Données non vérifiées, car la session avec lui est perdue.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It has loaded %1 agents and %2 queues.</source>
        <translation>Il a chargé %1 agents et %2 files d’attente.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It has loaded no agents, so its copy of the XiVO's configuration is not whole.</source>
        <translation>Il n’a chargé aucun agent : sa copie de la configuration du XiVO n’est pas complète.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It has loaded no queues, so its copy of the XiVO's configuration is not whole.</source>
        <translation>Il n’a chargé aucune file d’attente : sa copie de la configuration du XiVO n’est pas complète.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Figures of the floor move, the last %1 s ago.</source>
        <translation>Les chiffres du plateau évoluent, le dernier il y a %1 s.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The figures are old: none came for %1 s.</source>
        <translation>Les chiffres sont anciens : aucun depuis %1 s.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No figure came for %1 s, but no call is going on either.</source>
        <translation>Aucun chiffre depuis %1 s, mais aucun appel n’est en cours non plus.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No figure of the floor came since this program signed in.</source>
        <translation>Aucun chiffre du plateau depuis la connexion de ce programme.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The session with it stands.</source>
        <translation>La session avec lui est établie.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Session not checked, because you are not signed in to it.</source>
        <translation>Session non vérifiée, car vous n’y êtes pas connecté.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Contents not checked, because you are not signed in to it.</source>
        <translation>Contenu non vérifié, car vous n’y êtes pas connecté.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Free numbers not checked, because you are not signed in to it.</source>
        <translation>Numéros libres non vérifiés, car vous n’y êtes pas connecté.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It manages %1 XiVO servers with %2 users.</source>
        <translation>Il gère %1 serveurs XiVO avec %2 utilisateurs.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It manages no XiVO server yet.</source>
        <translation>Il ne gère encore aucun serveur XiVO.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Contents not checked, because they are not read yet.</source>
        <translation>Contenu non vérifié, car il n’est pas encore lu.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Free numbers not checked, because they are not read yet.</source>
        <translation>Numéros libres non vérifiés, car ils ne sont pas encore lus.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Every entity has more than a tenth of its numbers left.</source>
        <translation>Chaque entité dispose encore de plus d’un dixième de ses numéros.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Entities with less than a tenth of their numbers left: %1.</source>
        <translation>Entités disposant de moins d’un dixième de leurs numéros : %1.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>It takes the token.</source>
        <translation>Il accepte le jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Token not checked, because none is known on this computer.</source>
        <translation>Jeton non vérifié, car cet ordinateur n’en connaît aucun.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Contents not checked, because no token is known on this computer.</source>
        <translation>Contenu non vérifié, car cet ordinateur ne connaît aucun jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback periods not checked, because no token is known on this computer.</source>
        <translation>Périodes de rappel non vérifiées, car cet ordinateur ne connaît aucun jeton.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The lists' queues are not compared, because no token is known on this computer.</source>
        <translation>Les files d’attente des listes ne sont pas comparées, car cet ordinateur ne connaît aucun jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It does not take the token.</source>
        <translation>Il n’accepte pas le jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Contents not checked, because it does not take the token.</source>
        <translation>Contenu non vérifié, car il n’accepte pas le jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback periods not checked, because it does not take the token.</source>
        <translation>Périodes de rappel non vérifiées, car il n’accepte pas le jeton.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The lists' queues are not compared, because it does not take the token.</source>
        <translation>Les files d’attente des listes ne sont pas comparées, car il n’accepte pas le jeton.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Token not checked, because it gave no answer to it.</source>
        <translation>Jeton non vérifié, car il n’y a pas répondu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Contents not checked, because they could not be read.</source>
        <translation>Contenu non vérifié, car il n’a pas pu être lu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback periods not checked, because they could not be read.</source>
        <translation>Périodes de rappel non vérifiées, car elles n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The lists' queues are not compared, because the lists could not be read.</source>
        <translation>Les files d’attente des listes ne sont pas comparées, car les listes n’ont pas pu être lues.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It holds %1 callback lists and knows %2 users.</source>
        <translation>Il contient %1 listes de rappels et connaît %2 utilisateurs.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>One of its callback periods is the default, as it must be.</source>
        <translation>Une de ses périodes de rappel est la période par défaut, comme il se doit.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None of its callback periods is the default.</source>
        <translation>Aucune de ses périodes de rappel n’est la période par défaut.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback periods that are the default: %1; there must be one.</source>
        <translation>Périodes de rappel par défaut : %1 ; il en faut une seule.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It has no callback period.</source>
        <translation>Il n’a aucune période de rappel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Every callback list is tied to a queue that XuC has.</source>
        <translation>Chaque liste de rappels est liée à une file d’attente que XuC connaît.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback lists tied to a queue that XuC does not have: %1.</source>
        <translation>Listes de rappels liées à une file d’attente inconnue de XuC : %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The lists' queues are not compared, because there are no lists.</source>
        <translation>Les files d’attente des listes ne sont pas comparées, car il n’y a pas de liste.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Write its address into the profile, in the settings.</source>
        <translation>Indiquez son adresse dans le profil, dans les paramètres.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Check the address in the profile, then the name service of the network.</source>
        <translation>Vérifiez l’adresse dans le profil, puis le service de noms du réseau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>On its machine, run “dcomp ps”: every component must be up.</source>
        <translation>Sur sa machine, lancez « dcomp ps » : chaque composant doit être démarré.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>If your site has it, look whether it is up; it may stand elsewhere.</source>
        <translation>Si votre site l’utilise, voyez s’il est démarré ; il est peut-être ailleurs.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Check the load of its machine and the network between, then check again.</source>
        <translation>Vérifiez la charge de sa machine et le réseau, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>See its certificate below.</source>
        <translation>Voyez son certificat ci-dessous.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Check the address in the profile; a network's page of sign-in may stand between.</source>
        <translation>Vérifiez l’adresse dans le profil ; la page de connexion d’un réseau s’est peut-être interposée.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Check the path of its address in the profile.</source>
        <translation>Vérifiez le chemin de son adresse dans le profil.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Look into its log with “dcomp logs xuc”; it may not reach its XiVO.</source>
        <translation>Consultez son journal avec « dcomp logs xuc » ; il ne joint peut-être pas son XiVO.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Look into its log on the machine, then start it again.</source>
        <translation>Consultez son journal sur la machine, puis redémarrez-le.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Set the shared token on that server, and keep its port from others.</source>
        <translation>Définissez le jeton partagé sur ce serveur et protégez son port.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Have a new certificate made and put it into the web proxy of that machine.</source>
        <translation>Faites établir un nouveau certificat et installez-le dans le proxy web de cette machine.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Check the clocks of this computer and of that machine.</source>
        <translation>Vérifiez les horloges de cet ordinateur et de cette machine.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Use the name that the certificate has, or have one made for this name.</source>
        <translation>Utilisez le nom du certificat, ou faites-en établir un pour ce nom.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Put in a signed certificate, or pin this one when you sign in.</source>
        <translation>Installez un certificat signé, ou épinglez celui-ci à la connexion.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ask whoever runs the server whether it was replaced, before you pin it anew.</source>
        <translation>Demandez au responsable du serveur s’il a été remplacé, avant de l’épingler à nouveau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Have the certificate looked at by whoever runs the server.</source>
        <translation>Faites examiner le certificat par le responsable du serveur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Use the address with https, through the web proxy.</source>
        <translation>Utilisez l’adresse en https, par le proxy web.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Have both machines take their time from one time server (NTP).</source>
        <translation>Réglez les deux machines sur un même serveur de temps (NTP).</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Look at the network and at XuC; what is on screen meanwhile is old.</source>
        <translation>Examinez le réseau et XuC ; ce qui est affiché entre-temps est ancien.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Open the page of XuC and compare with the XiVO; start XuC again if it differs.</source>
        <translation>Ouvrez la page de XuC et comparez avec le XiVO ; redémarrez XuC en cas de différence.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Make a call into a queue. If nothing moves, look into XuC’s log and its link to the XiVO.</source>
        <translation>Appelez une file d’attente. Si rien ne bouge, consultez le journal de XuC et son lien avec le XiVO.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Make a call into a queue and check again.</source>
        <translation>Appelez une file d’attente, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in to XuC, then check again.</source>
        <translation>Connectez-vous à XuC, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in to the administration, then check again.</source>
        <translation>Connectez-vous à l’administration, puis vérifiez à nouveau.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Check again in a moment.</source>
        <translation>Vérifiez à nouveau dans un instant.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Create a XiVO in the administration.</source>
        <translation>Créez un XiVO dans l’administration.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add numbers to them; the dashboard shows which.</source>
        <translation>Ajoutez-leur des numéros ; le tableau de bord indique lesquelles.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Open the callback lists and give the token once.</source>
        <translation>Ouvrez les listes de rappels et saisissez le jeton une fois.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Open the callback lists and give the token that the servers share now.</source>
        <translation>Ouvrez les listes de rappels et saisissez le jeton que les serveurs partagent maintenant.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Open the callback periods and make exactly one the default.</source>
        <translation>Ouvrez les périodes de rappel et faites d’une seule la période par défaut.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open the callback periods and create one; imports need a default.</source>
        <translation>Ouvrez les périodes de rappel et créez-en une ; les imports en demandent une par défaut.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open the callback lists and tie them to a queue that is there.</source>
        <translation>Ouvrez les listes de rappels et liez-les à une file d’attente existante.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>[%1] %2: %3</source>
        <extracomment>A line of a text for support: a mark ("not well"), a server, and sentences about it.</extracomment>
        <translation>[%1] %2 : %3</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HeldLine</name>
    <message>
        <location filename="../ui/console/heldline.cpp" line="+42" />
        <source>Held at %1</source>
        <translation>Figé à %1</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n newer event(s) wait</source>
        <translation>
            <numerusform>%n événement plus récent attend</numerusform>
            <numerusform>%n événements plus récents attendent</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryModel</name>
    <message numerus="yes">
        <location filename="../ui/directory/historymodel.cpp" line="+106" />
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryPage</name>
    <message>
        <location filename="../ui/directory/historypage.cpp" line="+180" />
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Enter</source>
        <comment>key</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Redial</source>
        <comment>key hint</comment>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Customer</source>
        <comment>key hint</comment>
        <translation>Client</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter</source>
        <comment>key hint</comment>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+7" />
        <location line="+133" />
        <source>Mine</source>
        <comment>past calls</comment>
        <translation>Les miens</translation>
    </message>
    <message>
        <location line="-131" />
        <location line="+137" />
        <source>As an agent</source>
        <comment>past calls</comment>
        <translation>En tant qu’agent</translation>
    </message>
    <message>
        <location line="-128" />
        <source>Kind of calls</source>
        <translation>Type d’appels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter the history</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export the history as CSV</source>
        <translation>Exporter l’historique en CSV</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Past calls</source>
        <translation>Appels passés</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask for the history again</source>
        <translation>Redemander l’historique</translation>
    </message>
    <message>
        <location line="+61" />
        <source>All</source>
        <comment>past calls</comment>
        <translation>Tous</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Queue</source>
        <comment>past calls</comment>
        <translation>File</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Direct</source>
        <comment>past calls</comment>
        <translation>Directs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Missed</source>
        <comment>past calls</comment>
        <translation>Manqués</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>Missed %n</source>
        <comment>past calls</comment>
        <translation>
            <numerusform>Manqués %n</numerusform>
            <numerusform>Manqués %n</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Whose history: %1</source>
        <extracomment>%1 is "Mine", "As an agent" or a queue.</extracomment>
        <translation>Historique de : %1</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>last %n day(s)</source>
        <translation>
            <numerusform>dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>last %n call(s)</source>
        <translation>
            <numerusform>dernier appel</numerusform>
            <numerusform>%n derniers appels</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4" />
        <source>There is no call to export.</source>
        <translation>Il n’y a pas d’appel à exporter.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No link to the server. The history is read again when it is back.</source>
        <translation>Pas de liaison avec le serveur. L’historique sera relu à son retour.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server did not send the history within 5 s.</source>
        <translation>Le serveur n’a pas envoyé l’historique en 5 s.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>No calls</source>
        <translation>Aucun appel</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Calls made, taken and missed will stand here.</source>
        <translation>Les appels émis, reçus et manqués apparaîtront ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No call of this kind</source>
        <translation>Aucun appel de ce type</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose All, or empty the filter, to see the others.</source>
        <translation>Choisissez Tous, ou videz le filtre, pour voir les autres.</translation>
    </message>
    <message>
        <location line="+75" />
        <source>The call was not confirmed within 5 s. Try again, or use your phone.</source>
        <translation>L’appel n’a pas été confirmé en 5 s. Réessayez, ou utilisez votre téléphone.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <location line="+0" />
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location line="+5" />
        <source>calls.csv</source>
        <comment>suggested name of a file</comment>
        <translation>appels.csv</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryView</name>
    <message numerus="yes">
        <location filename="../ui/directory/historyview.cpp" line="+108" />
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <location line="+78" />
        <source>Calling</source>
        <translation>Appel…</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Redial</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <location line="+25" />
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Waited</source>
        <translation>Attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Talk</source>
        <comment>duration of a call</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Now</source>
        <comment>what somebody does now</comment>
        <translation>Maintenant</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryWords</name>
    <message>
        <location filename="../ui/directory/historywords.cpp" line="+37" />
        <source>Queue call</source>
        <translation>Appel de file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not answered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call under way</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <location line="+8" />
        <source>dddd d MMMM</source>
        <comment>format of a date</comment>
        <extracomment>A day in a list of calls, as QLocale writes it: weekday, day of the month, month.</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Today, %1</source>
        <extracomment>%1 is a weekday with its date.</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Yesterday, %1</source>
        <extracomment>%1 is a weekday with its date.</extracomment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>missed</source>
        <comment>a call</comment>
        <translation>manqué</translation>
    </message>
    <message>
        <location line="+2" />
        <source>under way</source>
        <comment>a call</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <location line="+2" />
        <source>queue full</source>
        <comment>end of a call</comment>
        <translation>file pleine</translation>
    </message>
    <message>
        <location line="+2" />
        <source>closed</source>
        <comment>end of a call</comment>
        <translation>fermé</translation>
    </message>
    <message>
        <location line="+3" />
        <source>nobody there</source>
        <comment>end of a call</comment>
        <translation>personne</translation>
    </message>
    <message>
        <location line="+3" />
        <source>diverted</source>
        <comment>end of a call</comment>
        <translation>dérouté</translation>
    </message>
    <message>
        <location line="+2" />
        <source>abandoned</source>
        <comment>end of a call</comment>
        <translation>abandonné</translation>
    </message>
    <message>
        <location line="+2" />
        <source>waited too long</source>
        <comment>end of a call</comment>
        <translation>attente trop longue</translation>
    </message>
    <message>
        <location line="+14" />
        <source>rang %1 s</source>
        <extracomment>A missed call: for how long it rang.</extracomment>
        <translation>sonné %1 s</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Anonymous</source>
        <comment>a caller</comment>
        <translation>Anonyme</translation>
    </message>
</context>
<context>
    <name>vigie::ui::HoldersCard</name>
    <message>
        <location filename="../ui/supervisor/edit/holderscard.cpp" line="+50" />
        <source>%1: %2</source>
        <extracomment>A penalty, then the names of who has it.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ImportDialog</name>
    <message>
        <location filename="../ui/directory/importdialog.cpp" line="+30" />
        <source>Import %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>Importer %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Lines of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Verdict</source>
        <comment>on a line of a file</comment>
        <translation>Résultat</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message numerus="yes">
        <location line="+37" />
        <source>Import %n contact(s)</source>
        <extracomment>On the button that starts an import.</extracomment>
        <translation>
            <numerusform>Importer %n contact</numerusform>
            <numerusform>Importer %n contacts</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>No line of the file can be imported.</source>
        <translation>Aucune ligne du fichier ne peut être importée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Every line is sound. Contacts that you have already are kept.</source>
        <translation>Toutes les lignes sont correctes. Les contacts que vous avez déjà sont gardés.</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n line(s) will be left out, for the reason beside it. Mend the file, or import the others.</source>
        <translation>
            <numerusform>%n ligne sera laissée de côté, pour la raison indiquée. Corrigez le fichier, ou importez les autres.</numerusform>
            <numerusform>%n lignes seront laissées de côté, pour la raison indiquée. Corrigez le fichier, ou importez les autres.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16" />
        <source>The file holds no contact. It needs a first line with the names of the columns, and a line for each contact.</source>
        <translation>Le fichier ne contient aucun contact. Il lui faut une première ligne avec les noms des colonnes, et une ligne par contact.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The first line names no column that is known here. Write: company,email,fax,firstname,lastname,mobile,number.</source>
        <translation>La première ligne ne nomme aucune colonne connue. Écrivez : company,email,fax,firstname,lastname,mobile,number.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The column "%1" is unknown or stands there twice. Rename it or take it out: company, email, fax, firstname, lastname, mobile, number are known.</source>
        <extracomment>%1 is the name of a column.</extracomment>
        <translation>La colonne « %1 » est inconnue ou figure deux fois. Renommez-la ou retirez-la : company, email, fax, firstname, lastname, mobile, number sont connues.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The file is larger than 2 MB. Split it.</source>
        <translation>Le fichier dépasse 2 Mo. Divisez-le.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This is not a text file. Save the table as CSV first.</source>
        <translation>Ce n’est pas un fichier texte. Enregistrez d’abord le tableau en CSV.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Will be imported</source>
        <translation>Sera importé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Has fewer cells than the first line</source>
        <translation>A moins de cellules que la première ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Has more cells than the first line</source>
        <translation>A plus de cellules que la première ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Has neither a name nor a number</source>
        <translation>N’a ni nom ni numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A number is none: use digits</source>
        <translation>Un numéro n’en est pas un : mettez des chiffres</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The mail address has no @</source>
        <translation>L’adresse n’a pas de @</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A quotation mark is not closed</source>
        <translation>Un guillemet n’est pas fermé</translation>
    </message>
    <message numerus="yes">
        <location line="+29" />
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contact importé.</numerusform>
            <numerusform>%n contacts importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>The server refused %n line(s), for the reason beside it.</source>
        <translation>
            <numerusform>Le serveur a refusé %n ligne, pour la raison indiquée.</numerusform>
            <numerusform>Le serveur a refusé %n lignes, pour la raison indiquée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ImportModel</name>
    <message>
        <location filename="../ui/supervisor/callbacks/importmodel.cpp" line="+165" />
        <source>Due in the past: it will be over at once.</source>
        <translation>Date passée : le rappel sera aussitôt en retard.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>In the list already, due %1. Imported all the same.</source>
        <extracomment>Of a line in a file of callbacks; %1 is a day.</extracomment>
        <translation>Déjà dans la liste, prévu le %1. Importé quand même.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>In the list already, due %1. Left out.</source>
        <translation>Déjà dans la liste, prévu le %1. Écarté.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The number stands in line %1 already. Imported all the same.</source>
        <translation>Le numéro figure déjà à la ligne %1. Importé quand même.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The number stands in line %1 already. Left out.</source>
        <translation>Le numéro figure déjà à la ligne %1. Écarté.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>The server refused this line: %1</source>
        <extracomment>%1 is what the server says of a line of a file, in its own language.</extracomment>
        <translation>Le serveur a refusé cette ligne : %1</translation>
    </message>
    <message>
        <location line="+8" />
        <source>More cells than the first line. A quotation mark does not hold a cell together: take the separator out of the text.</source>
        <translation>Plus de cellules que la première ligne. Un guillemet ne protège pas une cellule : ôtez le séparateur du texte.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The sign | stands in a cell, and separates cells for the server. Write something else.</source>
        <translation>Le signe | figure dans une cellule, et sépare les cellules pour le serveur. Écrivez autre chose.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No number. Give phoneNumber or mobilePhoneNumber.</source>
        <translation>Aucun numéro. Donnez phoneNumber ou mobilePhoneNumber.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>“%1” is no day. Write it as YYYY-MM-DD.</source>
        <extracomment>%1 is what stands in the file.</extracomment>
        <translation>« %1 » n’est pas une date. Écrivez AAAA-MM-JJ.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Due date is not YYYY-MM-DD. Read as %1?</source>
        <translation>La date n’est pas écrite AAAA-MM-JJ. La lire comme %1 ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No period “%1”. Periods: %2.</source>
        <translation>Pas de période « %1 ». Périodes : %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No period, and the server has no default one. Write one of: %1.</source>
        <translation>Pas de période, et le serveur n’en a pas par défaut. Écrivez l’une de : %1.</translation>
    </message>
    <message>
        <location line="+56" />
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Due date</source>
        <translation>Date prévue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ImportTable</name>
    <message>
        <location filename="../ui/supervisor/callbacks/importtable.cpp" line="+55" />
        <source>Read all so</source>
        <extracomment>Link behind a day in a file that is written day first: all days are read so.</extracomment>
        <translation>Lire tout ainsi</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Import all of these</source>
        <translation>Les importer tous</translation>
    </message>
</context>
<context>
    <name>vigie::ui::InCallSection</name>
    <message>
        <location filename="../ui/settings/incallsection.cpp" line="+49" />
        <source>In a call</source>
        <translation>Pendant un appel</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+8" />
        <source>Typing guard</source>
        <translation>Garde de saisie</translation>
    </message>
    <message>
        <location line="-8" />
        <source>after the last letter</source>
        <translation>après la dernière lettre</translation>
    </message>
    <message>
        <location line="+3" />
        <source>none</source>
        <comment>typing guard</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+6" />
        <source>tel: and callto: links</source>
        <translation>Liens tel: et callto:</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask before dialling a link</source>
        <translation>Demander avant de composer un lien</translation>
    </message>
    <message>
        <location line="+2" />
        <source>ask before dialling</source>
        <translation>demander avant de composer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>then the keys to answer work again</source>
        <translation>puis les touches de décroché refonctionnent</translation>
    </message>
</context>
<context>
    <name>vigie::ui::IncomingNotice</name>
    <message>
        <location filename="../ui/agent/incomingnotice.cpp" line="+33" />
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+57" />
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 is calling</source>
        <extracomment>Said by a screen reader when a call rings.</extracomment>
        <translation>%1 appelle</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Answer %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Decline %1</source>
        <translation>Refuser l’appel de %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Instance</name>
    <message>
        <location filename="../ui/desktop/instance.cpp" line="+95" />
        <source>Vigie does not understand this order.</source>
        <translation>Vigie ne comprend pas cet ordre.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>The running Vigie does not answer.</source>
        <translation>Le Vigie déjà lancé ne répond pas.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::IntervalEdit</name>
    <message>
        <location filename="../ui/admin/intervaledit.cpp" line="+30" />
        <source>Add interval</source>
        <translation>Ajouter un intervalle</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Leave the last number empty for a single number. Both keep their leading zeros.</source>
        <translation>Laissez le dernier numéro vide pour un seul numéro. Les zéros de tête sont gardés.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last number</source>
        <translation>Dernier numéro</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Remove interval</source>
        <translation>Retirer l’intervalle</translation>
    </message>
    <message>
        <location line="+57" />
        <source>First number, interval %1</source>
        <translation>Premier numéro, intervalle %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Last number, interval %1</source>
        <translation>Dernier numéro, intervalle %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Remove interval %1</source>
        <translation>Retirer l’intervalle %1</translation>
    </message>
    <message numerus="yes">
        <location line="+51" />
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <location line="+31" />
        <source>Give at least one number.</source>
        <translation>Donnez au moins un numéro.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeyEdit</name>
    <message>
        <location filename="../ui/settings/keyedit.cpp" line="+24" />
        <source>Press keys</source>
        <translation>Tapez les touches</translation>
    </message>
    <message>
        <location line="+0" />
        <source>none</source>
        <comment>key</comment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeyQuestion</name>
    <message>
        <location filename="../ui/widgets/keyquestion.cpp" line="+16" />
        <source>Token of the configuration server</source>
        <translation>Jeton du serveur de configuration</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep it in this computer's keychain</source>
        <translation>Le garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 did not take the last token. It opens everything there: type it only at a computer of your own.</source>
        <extracomment>%1 is a server's name.</extracomment>
        <translation>%1 n’a pas accepté le dernier jeton. Il y ouvre tout : ne le saisissez que sur votre propre ordinateur.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 asks for the token that the servers share. It opens everything there: type it only at a computer of your own.</source>
        <translation>%1 demande le jeton que partagent les serveurs. Il y ouvre tout : ne le saisissez que sur votre propre ordinateur.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>No keychain answers here: the token is forgotten at the end of the program.</source>
        <translation>Aucun trousseau ne répond ici : le jeton est oublié à la fin du programme.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <location line="+16" />
        <source>Type the token, or cancel.</source>
        <translation>Saisissez le jeton, ou annulez.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeyWords</name>
    <message>
        <location filename="../ui/widgets/keyaction.cpp" line="+28" />
        <source>Answer</source>
        <comment>verb</comment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer, also while typing</source>
        <translation>Décrocher, même en cours de saisie</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang up, decline</source>
        <translation>Raccrocher, refuser</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hold, resume</source>
        <translation>Mettre en attente, reprendre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keypad</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Transfer</source>
        <comment>verb</comment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Transfer without talking first</source>
        <translation>Transférer sans parler d’abord</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Complete transfer</source>
        <translation>Terminer le transfert</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Make a conference</source>
        <translation>Mettre en conférence</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Pause the recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Dial the selection</source>
        <translation>Appeler la sélection</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer, hang up or dial</source>
        <translation>Décrocher, raccrocher ou appeler</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call with values</source>
        <translation>Appeler avec des valeurs</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Ready, pause</source>
        <translation>Prêt, pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Choose a state</source>
        <translation>Choisir un état</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take back a pause to come</source>
        <translation>Annuler une pause à venir</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Leave a queue</source>
        <translation>Quitter une file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep a queue on top</source>
        <translation>Garder une file d’attente en haut</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save a callback's result</source>
        <translation>Enregistrer le résultat d’un rappel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Find, filter</source>
        <translation>Chercher, filtrer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Favourite contact</source>
        <translation>Contact favori</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Customer of a past call</source>
        <translation>Client d’un appel passé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Many users at once</source>
        <translation>Utilisateurs en masse</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Many users: go on to the next step</source>
        <translation>Utilisateurs en masse : étape suivante</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Transfer to a colleague</source>
        <translation>Transférer à un collègue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Write to a colleague</source>
        <translation>Écrire à un collègue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mute a participant</source>
        <translation>Couper le micro d’un participant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cut a participant's sound</source>
        <translation>Couper le son d’un participant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Remove a participant</source>
        <translation>Retirer un participant</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call the number</source>
        <comment>switchboard</comment>
        <translation>Appeler le numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Transfer to the number</source>
        <comment>switchboard</comment>
        <translation>Transférer au numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Talk first, then complete</source>
        <comment>switchboard</comment>
        <translation>Parler d’abord, puis terminer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Go to the incoming callers</source>
        <translation>Aller aux appels entrants</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Put on hold</source>
        <comment>switchboard</comment>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Hang up</source>
        <comment>switchboard</comment>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Go to the callers on hold</source>
        <translation>Aller aux appels en attente</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Make an undone change again</source>
        <translation>Rétablir le changement annulé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Select all agents shown</source>
        <translation>Sélectionner tous les agents affichés</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Pause agents</source>
        <translation>Mettre des agents en pause</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Make agents ready</source>
        <translation>Rendre des agents disponibles</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Log agents in</source>
        <translation>Connecter des agents</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Log agents out</source>
        <translation>Déconnecter des agents</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Listen to an agent</source>
        <translation>Écouter un agent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call an agent</source>
        <translation>Appeler un agent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Totals of each group</source>
        <translation>Totaux de chaque groupe</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit a queue's members</source>
        <translation>Modifier les membres d’une file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take tiles along, to move them</source>
        <translation>Emporter des vignettes, pour les déplacer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take tiles along, to add them elsewhere</source>
        <translation>Emporter des vignettes, pour les ajouter ailleurs</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Put the tiles taken along here</source>
        <translation>Poser ici les vignettes emportées</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take tiles out of the queue</source>
        <translation>Retirer des vignettes de la file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Import callbacks into the list</source>
        <translation>Importer des rappels dans la liste</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Download the list's tickets</source>
        <translation>Télécharger les tickets de la liste</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Acknowledge the alarms</source>
        <translation>Acquitter les alarmes</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location line="+2" />
        <source>All keys</source>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mini bar</source>
        <translation>Mini-barre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Event console</source>
        <translation>Console d’événements</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Copy a message of the console</source>
        <translation>Copier un message de la console</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Close a tab</source>
        <translation>Fermer un onglet</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Close Vigie</source>
        <translation>Fermer Vigie</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Calls</source>
        <comment>group of keys</comment>
        <translation>Appels</translation>
    </message>
    <message>
        <location line="+2" />
        <source>State and queues</source>
        <comment>group of keys</comment>
        <translation>État et files</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Lists and pages</source>
        <comment>group of keys</comment>
        <translation>Listes et pages</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Switchboard</source>
        <comment>group of keys</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Floor</source>
        <comment>group of keys</comment>
        <translation>Plateau</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Window</source>
        <comment>group of keys</comment>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Go to the next control</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Close a menu or a dialog, cancel a transfer</source>
        <translation>Fermer un menu ou une boîte, annuler un transfert</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Go to the next tab</source>
        <translation>Aller à l’onglet suivant</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Go to a place of the rail</source>
        <translation>Aller à une rubrique du bandeau</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Do what the focus is on</source>
        <translation>Activer l’élément choisi</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Keypad</name>
    <message>
        <location filename="../ui/agent/keypad.cpp" line="+39" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Tones sent</source>
        <translation>Tonalités envoyées</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Tones are never kept or logged.</source>
        <translation>Les tonalités ne sont jamais gardées ni journalisées.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Tones to %1</source>
        <extracomment>Title of the keypad; %1 is the other party.</extracomment>
        <translation>Tonalités vers %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeysDialog</name>
    <message>
        <location filename="../ui/shell/keysdialog.cpp" line="+44" />
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+7" />
        <location line="+2" />
        <source>Find a key or an action</source>
        <translation>Chercher une touche ou une action</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <location line="+25" />
        <source>No action and no key has these words.</source>
        <translation>Aucune action ni touche ne contient ces mots.</translation>
    </message>
    <message>
        <location line="+51" />
        <source>none</source>
        <comment>key</comment>
        <extracomment>In the overview of the keys: the action has no key.</extracomment>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeysSection</name>
    <message>
        <location filename="../ui/settings/keyssection.cpp" line="+110" />
        <source>%1 was the key of “%2”, which has none now.</source>
        <translation>%1 était la touche de « %2 », qui n’en a plus.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 was the key of these, which have none now: %2.</source>
        <translation>%1 était la touche de ces actions, qui n’en ont plus : %2.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 is always: %2. Press other keys.</source>
        <translation>%1 est toujours : %2. Tapez d’autres touches.</translation>
    </message>
    <message numerus="yes">
        <location line="+21" />
        <source>%n differ from them: %1</source>
        <translation>
            <numerusform>%n diffère : %1</numerusform>
            <numerusform>%n diffèrent : %1</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>All keys are the first ones.</source>
        <translation>Toutes les touches sont celles d’origine.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Key for: %1</source>
        <translation>Touche pour : %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Works when Vigie is behind: %1</source>
        <translation>Marche quand Vigie est derrière : %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location line="+0" />
        <source>System: works also when Vigie is behind</source>
        <translation>Système : marche aussi quand Vigie est derrière</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Action</source>
        <translation>Geste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <location line="+1" />
        <source>System</source>
        <comment>key that works in the background</comment>
        <translation>Système</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Back to the first keys</source>
        <translation>Revenir aux touches d’origine</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LanguageSection</name>
    <message>
        <location filename="../ui/settings/languagesection.cpp" line="+53" />
        <location line="+1" />
        <location line="+2" />
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location line="-1" />
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+1" />
        <source>Dates and numbers</source>
        <translation>Dates et nombres</translation>
    </message>
    <message>
        <location line="+3" />
        <source>As the language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <location line="+0" />
        <source>As the language: %1</source>
        <translation>Selon la langue : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>As the system: %1</source>
        <translation>Selon le système : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LimitDialog</name>
    <message>
        <location filename="../ui/supervisor/limitdialog.cpp" line="+63" />
        <source>State limits</source>
        <translation>Limites de temps par état</translation>
    </message>
    <message>
        <location line="+5" />
        <source>How long agents may stay in a state. Whoever stays longer has the time coloured. An empty line sets no limit.</source>
        <translation>Combien de temps un agent peut rester dans un état. Au-delà, sa durée est colorée. Une ligne vide ne fixe aucune limite.</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Warning after</source>
        <translation>Avertissement après</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Alarm after</source>
        <translation>Alarme après</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Pause, other reasons</source>
        <translation>Pause, autres motifs</translation>
    </message>
    <message>
        <location line="-31" />
        <source>Limits of each state</source>
        <translation>Limites de chaque état</translation>
    </message>
    <message>
        <location line="+114" />
        <source>%1: warning after</source>
        <extracomment>A field of the state limits, for a screen reader; %1 is a state or a reason.</extracomment>
        <translation>%1 : avertissement après</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: alarm after</source>
        <extracomment>A field of the state limits, for a screen reader; %1 is a state or a reason.</extracomment>
        <translation>%1 : alarme après</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Calls that ring without an answer: how many</source>
        <translation>Appels qui sonnent sans réponse : combien</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls that ring without an answer: within</source>
        <translation>Appels qui sonnent sans réponse : en</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Mark agents where calls ring without an answer, from</source>
        <extracomment>Beside two fields: a number, "within", a time. No number: nobody is marked.</extracomment>
        <translation>Signaler les appels sans réponse, à partir de</translation>
    </message>
    <message>
        <location line="+5" />
        <source>within</source>
        <extracomment>Between two fields: calls that ring without an answer "3 within 15:00".</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Type both times, like 05:00, the alarm behind the warning.</source>
        <translation>Saisissez les deux durées, comme 05:00, l’alarme après l’avertissement.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Type a number of calls up to 99 and a time, like 15:00.</source>
        <translation>Saisissez un nombre d’appels jusqu’à 99 et une durée, par exemple 15:00.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Correct the marked value first.</source>
        <translation>Corrigez d’abord la valeur signalée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LineQuestion</name>
    <message>
        <location filename="../ui/supervisor/linequestion.cpp" line="+16" />
        <source>Log in %1</source>
        <translation>Connecter %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone line</source>
        <translation>Ligne téléphonique</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No line of this agent is known. Type the number of the phone that the agent sits at; whoever is logged in there is logged out.</source>
        <translation>Aucune ligne de cet agent n’est connue. Saisissez le numéro du téléphone où il est assis ; qui y est connecté sera déconnecté.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Log in</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type the number of a line first.</source>
        <translation>Saisissez d’abord le numéro d’une ligne.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinesModel</name>
    <message>
        <location filename="../ui/supervisor/edit/linesmodel.cpp" line="+164" />
        <source>Changed by somebody else, left so</source>
        <translation>Changé par quelqu’un d’autre, laissé ainsi</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Now %1, by somebody else, left so</source>
        <extracomment>%1 is the penalty that somebody else set, or a dash.</extracomment>
        <translation>%1 à présent, par quelqu’un d’autre, laissé ainsi</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Asked %1 s ago</source>
        <translation>Demandé il y a %1 s</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Was so already, nothing sent</source>
        <translation>Déjà ainsi, rien n’a été envoyé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Done %1</source>
        <translation>Fait à %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not sent: what it waits for failed</source>
        <translation>Non envoyé : ce qui précède a échoué</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Not sent: stopped</source>
        <translation>Non envoyé : arrêté</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Not sent, the link was lost</source>
        <translation>Non envoyé, liaison perdue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Not confirmed, the link was lost</source>
        <translation>Non confirmé, liaison perdue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Refused by the server</source>
        <translation>Refusé par le serveur</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Not confirmed after 5 s</source>
        <translation>Non confirmé après 5 s</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1, default</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+23" />
        <source>from %1 to %2</source>
        <extracomment>For a screen reader: a value before and after.</extracomment>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Retry %1, %2</source>
        <extracomment>%1 is an agent, %2 a queue.</extracomment>
        <translation>Réessayer %1, %2</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Nb</source>
        <translation>N°</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkBanner</name>
    <message>
        <location filename="../ui/shell/linkbanner.cpp" line="+64" />
        <source>Start it again</source>
        <translation>Le relancer</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="-9" />
        <source>Up to date again</source>
        <translation>De nouveau à jour</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Sign in again…</source>
        <translation>Se reconnecter…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkTexts</name>
    <message>
        <location filename="../ui/shell/linktexts.cpp" line="+35" />
        <source>The simulator stopped at %1. What you see is from then.</source>
        <translation>Le simulateur s’est arrêté à %1. Ce que vous voyez date de ce moment.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Signing in again. You can go on working.</source>
        <translation>Reconnexion en cours. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server takes your password no more. You can go on working; sign in again before the link is lost.</source>
        <translation>Le serveur n’accepte plus votre mot de passe. Reconnectez-vous avant une coupure ; d’ici là, tout fonctionne.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Signing in again. What you see is from %1.</source>
        <translation>Reconnexion en cours. Ce que vous voyez date de %1.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server takes your password no more. What you see is from %1.</source>
        <translation>Le serveur n’accepte plus votre mot de passe. Ce que vous voyez date de %1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No link to the server since %1.</source>
        <translation>Pas de lien depuis %1.</translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Nouvel essai dans %n s.</numerusform>
            <numerusform>Nouvel essai dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Trying again now.</source>
        <translation>Nouvel essai en cours.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Your call goes on; use the keys of your phone.</source>
        <translation>Votre appel continue ; utilisez les touches du téléphone.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Reconnecting · attempt %1</source>
        <translation>Reconnexion · essai %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reconnecting</source>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Signing in</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <location line="-4" />
        <location line="+6" />
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1, not encrypted</source>
        <translation>%1, non chiffré</translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>data %n s old</source>
        <translation>
            <numerusform>données vieilles de %n s</numerusform>
            <numerusform>données vieilles de %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
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
        <location filename="../ui/shell/loginquestions.cpp" line="+45" />
        <source>Line %1 is in use</source>
        <translation>La ligne %1 est utilisée</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 is logged in on line %2. If you take the line, %1 is logged out and gets no more calls.</source>
        <translation>%1 utilise la ligne %2. Si vous prenez la ligne, la session d’agent de %1 se ferme et ne reçoit plus d’appels.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Another agent is logged in on line %1. If you take the line, that agent is logged out and gets no more calls.</source>
        <translation>Un autre agent utilise la ligne %1. Si vous prenez la ligne, sa session d’agent se ferme et ne reçoit plus d’appels.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Take the line</source>
        <translation>Prendre la ligne</translation>
    </message>
    <message>
        <location line="+7" />
        <source>You are logged in on line %1</source>
        <translation>Votre session est sur la ligne %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>You asked for line %1. Calls of your queues go on ringing on line %2 until you move.</source>
        <translation>Vous avez demandé la ligne %1. Les appels de vos files continuent de sonner sur la ligne %2 tant que vous n’en changez pas.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Stay on %1</source>
        <translation>Rester sur la %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Move to %1</source>
        <translation>Passer sur la %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>The server refused to log you in on line %1 and gave the reason “%2”. Tell your administrator, or sign in without a phone.</source>
        <translation>Le serveur a refusé de vous connecter sur la ligne %1 et en donne la raison « %2 ». Prévenez votre administrateur, ou connectez-vous sans téléphone.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The server did not confirm your login on line %1 within five seconds. Try again, or sign in without a phone.</source>
        <translation>Le serveur n’a pas confirmé votre connexion sur la ligne %1 en cinq secondes. Réessayez, ou connectez-vous sans téléphone.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ManyEditDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/manyeditdialog.cpp" line="+34" />
        <source>Update agents</source>
        <translation>Modifier des agents</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+150" />
        <source>Changes</source>
        <extracomment>Segment: every value before and after; %1 of them.</extracomment>
        <translation>Changements</translation>
    </message>
    <message>
        <location line="-140" />
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+119" />
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
    <message>
        <location line="-104" />
        <source>Add in queues</source>
        <translation>Ajouter aux files</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue to add them to</source>
        <translation>File à laquelle les ajouter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No queue yet. Choose one below, and its penalty.</source>
        <translation>Aucune file pour l’instant. Choisissez-en une ci-dessous, avec sa pénalité.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Remove from queues</source>
        <translation>Retirer des files</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue to remove them from</source>
        <translation>File d’où les retirer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No queue yet. Choose one below.</source>
        <translation>Aucune file pour l’instant. Choisissez-en une ci-dessous.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 is in Remove from queues. Take it out there first.</source>
        <extracomment>%1 is a queue.</extracomment>
        <translation>%1 est dans Retirer des files. Ôtez-la d’abord de là.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 is in Add in queues. Take it out there first.</source>
        <translation>%1 est dans Ajouter aux files. Ôtez-la d’abord de là.</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Apply default configuration…</source>
        <translation>Appliquer la configuration par défaut…</translation>
    </message>
    <message>
        <location line="+29" />
        <source>type a whole number</source>
        <translation>saisissez un nombre entier</translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%Ln in it at %1 already</source>
        <extracomment>Of the agents; %1 is the penalty.</extracomment>
        <translation>
            <numerusform>%Ln y est déjà à %1</numerusform>
            <numerusform>%Ln y sont déjà à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln in it at another penalty</source>
        <translation>
            <numerusform>%Ln y est à une autre pénalité</numerusform>
            <numerusform>%Ln y sont à une autre pénalité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>new for all %Ln</source>
        <translation>
            <numerusform>nouvelle pour %Ln agent</numerusform>
            <numerusform>nouvelle pour les %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>%Ln in it</source>
        <translation>
            <numerusform>%Ln y est</numerusform>
            <numerusform>%Ln y sont</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0" />
        <source>nobody is in it</source>
        <translation>personne n’y est</translation>
    </message>
    <message>
        <location line="+11" />
        <source>No agent is left.</source>
        <translation>Il ne reste aucun agent.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Correct the marked penalty first.</source>
        <translation>Corrigez d’abord la pénalité signalée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take what you chose into its list first, or choose nothing.</source>
        <translation>Ajoutez d’abord votre choix à sa liste, ou ne choisissez rien.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>All of it is so already.</source>
        <translation>Tout est déjà ainsi.</translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Before and after %1</source>
        <translation>Avant et après %1</translation>
    </message>
    <message>
        <location line="+18" />
        <source>The lists above are not used.</source>
        <translation>Les listes ci-dessus ne servent pas.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It would change nobody.</source>
        <translation>Personne ne serait modifié.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MeanwhileNote</name>
    <message numerus="yes">
        <location filename="../ui/admin/meanwhilenote.cpp" line="+39" />
        <source>%n field(s) that somebody else changed</source>
        <translation>
            <numerusform>%n champ modifié par quelqu’un d’autre</numerusform>
            <numerusform>%n champs modifiés par quelqu’un d’autre</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1 was changed by somebody else: %2 on the server, %3 here.</source>
        <extracomment>A field, its new value on the server, and what the person typed there.</extracomment>
        <translation>%1 : modifié par quelqu’un d’autre. Sur le serveur : %2, ici : %3.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep mine: %1</source>
        <translation>Garder le mien : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take the server's</source>
        <translation>Prendre celui du serveur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Take the server's: %1</source>
        <translation>Prendre celui du serveur : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MenuPanel</name>
    <message>
        <location filename="../ui/widgets/menupanel.cpp" line="+234" />
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choices</source>
        <comment>of a menu</comment>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MessagesPage</name>
    <message>
        <location filename="../ui/rooms/messagespage.cpp" line="+126" />
        <source>%1 writes: %2</source>
        <extracomment>Announced: a person wrote a text.</extracomment>
        <translation>%1 écrit : %2</translation>
    </message>
    <message>
        <location line="+46" />
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Enter</source>
        <extracomment>Status bar, beside the key Enter.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Send</source>
        <comment>verb</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Esc</source>
        <extracomment>Status bar, beside the key Esc.</extracomment>
        <translation>Échap</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Type the login, without spaces.</source>
        <translation>Saisissez l’identifiant, sans espace.</translation>
    </message>
    <message>
        <location line="+37" />
        <source>No link to the server. What you type is kept here.</source>
        <translation>Pas de liaison avec le serveur. Votre saisie est gardée ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>This server has not answered: it may have no text chat.</source>
        <translation>Ce serveur n’a pas répondu : il n’a peut-être pas de messagerie.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>You have no phone line.</source>
        <translation>Vous n’avez pas de ligne téléphonique.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are in a call.</source>
        <translation>Vous êtes en communication.</translation>
    </message>
    <message>
        <location line="+27" />
        <source>No talk yet.</source>
        <translation>Aucune conversation.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Type a colleague's login above, or use Chat in the contacts.</source>
        <translation>Saisissez ci-dessus l’identifiant d’un collègue, ou passez par ses coordonnées.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No talk with “%1”.</source>
        <translation>Aucune conversation avec « %1 ».</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Enter begins one with the person of that login.</source>
        <translation>Entrée en ouvre une avec la personne de cet identifiant.</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Name, or a login to write to</source>
        <translation>Nom, ou identifiant à qui écrire</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Find a talk, or begin one by login</source>
        <translation>Chercher une conversation, ou en ouvrir une par identifiant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Talks</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No talk is open.</source>
        <translation>Aucune conversation ouverte.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Choose a person at the left.</source>
        <translation>Choisissez une personne à gauche.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MiniBar</name>
    <message>
        <location filename="../ui/desktop/minibar.cpp" line="+132" />
        <source>Vigie, mini bar</source>
        <translation>Vigie, mini-barre</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Transfer…</source>
        <translation>Transférer…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Show Vigie</source>
        <translation>Afficher Vigie</translation>
    </message>
    <message>
        <location line="+37" />
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+27" />
        <source>No link to the server</source>
        <translation>Pas de liaison avec le serveur</translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n appelant en attente</numerusform>
            <numerusform>%n appelants en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MissedCallCard</name>
    <message>
        <location filename="../ui/agent/missedcallcard.cpp" line="+35" />
        <source>Call back</source>
        <translation>Rappeler</translation>
    </message>
    <message numerus="yes">
        <location line="+98" />
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n appel manqué</numerusform>
            <numerusform>%n appels manqués</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>At %1, it rang for %2 s</source>
        <extracomment>%1 is a time, %2 a number of seconds.</extracomment>
        <translation>À %1, a sonné %2 s</translation>
    </message>
    <message>
        <location line="+8" />
        <source>The server logged you out.</source>
        <translation>Le serveur vous a déconnecté.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The server paused you.</source>
        <translation>Le serveur vous a mis en pause.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server paused you: %1</source>
        <extracomment>%1 is a reason of a pause, as the site calls it.</extracomment>
        <translation>Le serveur vous a mis en pause : %1</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MovedChip</name>
    <message>
        <location filename="../ui/widgets/movedchip.cpp" line="+15" />
        <source>Shows the rows in their new order</source>
        <translation>Affiche les lignes dans leur nouvel ordre</translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>%n row(s) moved</source>
        <translation>
            <numerusform>%n ligne déplacée</numerusform>
            <numerusform>%n lignes déplacées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MyDayDock</name>
    <message>
        <location filename="../ui/agent/mydaydock.cpp" line="+48" />
        <source>Nothing to tell yet.</source>
        <translation>Rien à raconter pour le moment.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your calls and pauses of today gather here.</source>
        <translation>Vos appels et pauses d’aujourd’hui se rassemblent ici.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>My day</source>
        <translation>Ma journée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>only you see this</source>
        <extracomment>Beside "My day".</extracomment>
        <translation>visible par vous uniquement</translation>
    </message>
    <message>
        <location line="+23" />
        <source>Queue calls</source>
        <extracomment>A line of "My day": calls that came from a queue.</extracomment>
        <translation>Appels de files</translation>
    </message>
</context>
<context>
    <name>vigie::ui::MyQueuesPage</name>
    <message>
        <location filename="../ui/agent/myqueuespage.cpp" line="+46" />
        <source>My queues</source>
        <translation>Mes files</translation>
    </message>
    <message>
        <location line="+63" />
        <source>Entering %1 was not confirmed</source>
        <translation>L’entrée dans %1 n’a pas été confirmée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Leaving %1 was not confirmed</source>
        <translation>La sortie de %1 n’a pas été confirmée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You left %1 %2 s ago</source>
        <extracomment>%1 is a queue, %2 a number of seconds.</extracomment>
        <translation>Sortie de %1 il y a %2 s</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You entered %1 %2 s ago</source>
        <extracomment>%1 is a queue, %2 a number of seconds.</extracomment>
        <translation>Entrée dans %1 il y a %2 s</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NewXivoPage</name>
    <message>
        <location filename="../ui/admin/newxivopage.cpp" line="+35" />
        <location line="+222" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-221" />
        <location line="+221" />
        <source>Host name</source>
        <translation>Nom d’hôte</translation>
    </message>
    <message>
        <location line="-220" />
        <source>Create without configuring</source>
        <translation>Créer sans configurer</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Create XiVO</source>
        <translation>Créer un XiVO</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Create and configure now…</source>
        <translation>Créer et configurer maintenant…</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+38" />
        <source>1. Let the XCI in</source>
        <translation>1. Laisser entrer le XCI</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The XCI signs in to the XiVO over SSH with this public key. Run the command below as root on the XiVO.</source>
        <translation>Le XCI se connecte au XiVO en SSH avec cette clé publique. Exécutez la commande ci-dessous comme root sur le XiVO.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The XCI signs in to the XiVO over SSH. Its public key is not in this profile: copy it from /root/.ssh/id_rsa.pub of the XCI into Settings, Profiles.</source>
        <translation>Le XCI se connecte au XiVO en SSH. Sa clé publique n’est pas dans ce profil : copiez-la depuis /root/.ssh/id_rsa.pub du XCI dans Paramètres, Profils.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Command that lets the XCI in</source>
        <translation>Commande qui laisse entrer le XCI</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Copy the key alone</source>
        <translation>Copier la clé seule</translation>
    </message>
    <message>
        <location line="+11" />
        <source>The command is copied.</source>
        <translation>La commande est copiée.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The key is copied.</source>
        <translation>La clé est copiée.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>2. Name the XiVO</source>
        <translation>2. Nommer le XiVO</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The server connects to the XiVO and configures it; its services are down meanwhile. You may leave this page: it goes on, and you are told when it ends.</source>
        <translation>Le serveur se connecte au XiVO et le configure ; ses services sont arrêtés pendant ce temps. Vous pouvez quitter cette page : cela continue, et vous serez prévenu de la fin.</translation>
    </message>
    <message>
        <location line="+28" />
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Type the XiVO's host name.</source>
        <translation>Saisissez le nom d’hôte du XiVO.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Configure %1 now?</source>
        <translation>Configurer %1 maintenant ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server connects to %1 and configures it. This takes minutes, and the services of that XiVO are down until it ends.</source>
        <translation>Le serveur se connecte à %1 et le configure. Cela dure des minutes, et les services de ce XiVO sont arrêtés jusqu’à la fin.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Create and configure</source>
        <translation>Créer et configurer</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Creating and configuring %1…</source>
        <translation>Création et configuration de %1…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Creating %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <location line="+31" />
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeFoot</name>
    <message>
        <location filename="../ui/agent/noticefoot.cpp" line="+33" />
        <source>You are typing: %2 works in %1</source>
        <extracomment>Foot of the incoming call's notice; %1 is a duration, "1 s", %2 a key.</extracomment>
        <translation>Vous écrivez : %2 agira dans %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <location line="+0" />
        <source>You are typing</source>
        <extracomment>Foot of the incoming call's notice: no key answers.</extracomment>
        <translation>Vous écrivez</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 now</source>
        <extracomment>A key that answers at once, though the person is typing.</extracomment>
        <translation>%1 tout de suite</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeWatch</name>
    <message>
        <location filename="../ui/desktop/noticewatch.cpp" line="+121" />
        <location line="+7" />
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <location line="+10" />
        <location line="+3" />
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <location line="-1" />
        <source>%1, %2</source>
        <extracomment>Notice of a missed call: caller, queue.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+19" />
        <location line="+4" />
        <source>Your call is listened to</source>
        <translation>Votre appel est écouté</translation>
    </message>
    <message>
        <location line="-3" />
        <location line="+4" />
        <source>A supervisor listens to this call.</source>
        <translation>Un superviseur écoute cet appel.</translation>
    </message>
    <message>
        <location line="-2" />
        <source>%1 listens to this call.</source>
        <translation>%1 écoute cet appel.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>No link to the server</source>
        <translation>Liaison avec le serveur perdue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Calls ring on your phone; answer them there. Vigie goes on trying.</source>
        <translation>Les appels sonnent sur votre téléphone : décrochez là-bas. Vigie continue d’essayer.</translation>
    </message>
    <message numerus="yes">
        <location line="+34" />
        <source>%n caller(s) are waiting.</source>
        <translation>
            <numerusform>%n appelant attend.</numerusform>
            <numerusform>%n appelants attendent.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+28" />
        <location line="+2" />
        <source>Time for a callback</source>
        <translation>C’est l’heure d’un rappel</translation>
    </message>
    <message>
        <location line="+11" />
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticesSection</name>
    <message>
        <location filename="../ui/settings/noticessection.cpp" line="+40" />
        <source>Queue call rings</source>
        <translation>Un appel de file sonne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Direct call rings</source>
        <translation>Un appel direct sonne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Missed call</source>
        <translation>Appel manqué</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Message</source>
        <translation>Message reçu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Callback period begins</source>
        <translation>Début d’une période de rappel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queue over its alarm</source>
        <translation>File au-delà de son alarme</translation>
    </message>
    <message>
        <location line="+2" />
        <source>I am listened to</source>
        <translation>On m’écoute</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Link to the server lost</source>
        <translation>Liaison au serveur perdue</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Taskbar</source>
        <translation>Barre des tâches</translation>
    </message>
    <message>
        <location line="+118" />
        <source>Write both hours as 19:00.</source>
        <translation>Écrivez les deux heures comme 19:00.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Notifications</source>
        <translation>Avis et sons</translation>
    </message>
    <message>
        <location line="+11" />
        <source>as the floor's thresholds say</source>
        <extracomment>In place of how a queue over its alarm is told.</extracomment>
        <translation>selon les seuils du plateau</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Hide names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in notices, on a shared screen</source>
        <translation>dans les avis, sur un écran partagé</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+2" />
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <location line="-2" />
        <source>only calls are told</source>
        <translation>seuls les appels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>from</source>
        <comment>quiet hours</comment>
        <translation>de</translation>
    </message>
    <message>
        <location line="+2" />
        <source>to</source>
        <comment>quiet hours</comment>
        <translation>à</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <location line="+2" />
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Notifier</name>
    <message>
        <location filename="../ui/desktop/notifier.cpp" line="+294" />
        <source>Answer</source>
        <comment>verb</comment>
        <extracomment>Button of a notification of the desktop.</extracomment>
        <translation>Décrocher</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Decline</source>
        <comment>verb</comment>
        <extracomment>Button of a notification of the desktop.</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Show Vigie</source>
        <extracomment>Button of a notification of the desktop: shows the window.</extracomment>
        <translation>Afficher Vigie</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Pause</source>
        <comment>verb</comment>
        <extracomment>Button of a notification of the desktop.</extracomment>
        <translation>Mettre en pause</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NumberButton</name>
    <message>
        <location filename="../ui/callbacks/numberbutton.cpp" line="+33" />
        <source>Call %1</source>
        <extracomment>A button; %1 is a phone number.</extracomment>
        <translation>Appeler %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NumberList</name>
    <message>
        <location filename="../ui/admin/numberlist.cpp" line="+61" />
        <source>first free</source>
        <translation>premier libre</translation>
    </message>
</context>
<context>
    <name>vigie::ui::NumberPicker</name>
    <message>
        <location filename="../ui/admin/numberpicker.cpp" line="+34" />
        <source>Free numbers</source>
        <translation>Numéros libres</translation>
    </message>
    <message numerus="yes">
        <location line="+84" />
        <source>%n free number(s)</source>
        <translation>
            <numerusform>%n numéro libre</numerusform>
            <numerusform>%n numéros libres</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 free, %2 begin with “%3”</source>
        <extracomment>How many numbers are free, and how many of them begin with what was typed.</extracomment>
        <translation>%1 libres, %2 commencent par « %3 »</translation>
    </message>
</context>
<context>
    <name>vigie::ui::OrderHand</name>
    <message>
        <location filename="../ui/desktop/orderhand.cpp" line="+36" />
        <source>The person signed out meanwhile.</source>
        <translation>La personne s’est déconnectée entre-temps.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Nobody is signed in to Vigie. Sign in first.</source>
        <translation>Personne n’est connecté à Vigie. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <location line="+48" />
        <source>You are no agent: there is no state to change.</source>
        <translation>Vous n’êtes pas agent : il n’y a pas d’état à changer.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are not logged in on a line. Log in first.</source>
        <translation>Vous n’êtes connecté sur aucune ligne. Connectez-vous d’abord.</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+83" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="-57" />
        <source>This site has no pause reasons. Leave the reason out.</source>
        <translation>Ce site n’a pas de motif de pause. N’indiquez pas de motif.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>“%1” is no pause reason here. There are: %2.</source>
        <translation>« %1 » n’est pas un motif de pause ici. Les motifs sont : %2.</translation>
    </message>
    <message>
        <location line="+9" />
        <location line="+57" />
        <source>You are ready.</source>
        <translation>Vous êtes prêt.</translation>
    </message>
    <message>
        <location line="-23" />
        <source>Noted: it holds after this call.</source>
        <translation>C’est noté : cela vaudra après cet appel.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>It was changed by someone else meanwhile.</source>
        <translation>Quelqu’un d’autre l’a changé entre-temps.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The server refused.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The server did not confirm it.</source>
        <translation>Le serveur ne l’a pas confirmé.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>You are paused.</source>
        <translation>Vous êtes en pause.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The call is answered.</source>
        <translation>L’appel est décroché.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The call has ended.</source>
        <translation>L’appel est terminé.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The call is on hold.</source>
        <translation>L’appel est en attente.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The call goes on.</source>
        <translation>L’appel reprend.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Calling %1.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Appel du %1.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PageFoot</name>
    <message>
        <location filename="../ui/shell/pagefoot.cpp" line="+56" />
        <source>Support bundle…</source>
        <translation>Dossier d’assistance…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Server reachable, %1 ms</source>
        <translation>Serveur joignable, %1 ms</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No answer from the server</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PageForms</name>
    <message>
        <location filename="../ui/apps/pageforms.cpp" line="+25" />
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Your administrator did not allow pages of %1 in the window.</source>
        <translation>Votre administrateur n’a pas autorisé les pages de %1 dans la fenêtre.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The part of Vigie that shows pages does not run on this computer.</source>
        <translation>Le module de Vigie qui affiche les pages ne fonctionne pas sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>In the browser</source>
        <comment>a page</comment>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>In a tab of this window</source>
        <comment>a page</comment>
        <translation>Dans un onglet de cette fenêtre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only the card, open by hand</source>
        <comment>a page</comment>
        <translation>Fiche seule, ouverture à la main</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PageMenu</name>
    <message>
        <location filename="../ui/apps/pagemenu.cpp" line="+36" />
        <source>How to open pages of %1</source>
        <extracomment>%1 is where pages come from: https://crm.example.org</extracomment>
        <translation>Comment ouvrir les pages de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>How to open pages of %1, as that of %2</source>
        <extracomment>%1 is where pages come from, %2 a page: its title, or its folder and time.</extracomment>
        <translation>Comment ouvrir les pages de %1, comme celle de %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ParticipantDelegate</name>
    <message>
        <location filename="../ui/rooms/participantdelegate.cpp" line="+86" />
        <source>Organiser</source>
        <extracomment>Role of a participant of a conference: may mute, remove and invite.</extracomment>
        <translation>Organisateur</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 (you)</source>
        <extracomment>In a list of participants; %1 is the person's own name.</extracomment>
        <translation>%1 (vous)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ParticipantModel</name>
    <message>
        <location filename="../ui/rooms/participantmodel.cpp" line="+71" />
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <location line="+2" />
        <source>organiser</source>
        <translation>organisateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>muted</source>
        <translation>micro coupé</translation>
    </message>
    <message>
        <location line="+2" />
        <source>without sound</source>
        <translation>sans le son</translation>
    </message>
    <message>
        <location line="+2" />
        <source>speaking</source>
        <translation>parle</translation>
    </message>
    <message>
        <location line="+2" />
        <source>, </source>
        <extracomment>Between the words said of a participant.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>vigie::ui::PasswordQuestion</name>
    <message>
        <location filename="../ui/shell/passwordquestion.cpp" line="+16" />
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 takes your password no more; it may have been changed, or have run out. Your screen and what you typed stay as they are.</source>
        <translation>%1 n’accepte plus votre mot de passe ; il a peut-être été changé ou a expiré. Votre écran et ce que vous avez saisi restent tels quels.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type your password first.</source>
        <translation>Saisissez d’abord votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PauseLimitsPanel</name>
    <message>
        <location filename="../ui/agent/pauselimitspanel.cpp" line="+42" />
        <source>Remind me of a pause</source>
        <translation>Me rappeler une pause après</translation>
    </message>
    <message>
        <location line="+46" />
        <source>%1 min, set by your site</source>
        <extracomment>%1 is a number of minutes that the site set for a pause.</extracomment>
        <translation>%1 min, fixées par votre site</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Minutes of %1</source>
        <extracomment>%1 is a reason of a pause.</extracomment>
        <translation>Minutes de %1</translation>
    </message>
    <message>
        <location line="+4" />
        <source>min</source>
        <extracomment>Minutes, behind their number.</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Type whole minutes, 1440 at most.</source>
        <translation>Saisissez des minutes entières, 1440 au plus.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PauseReminder</name>
    <message numerus="yes">
        <location filename="../ui/agent/pausereminder.cpp" line="+28" />
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>%n minute de plus</numerusform>
            <numerusform>%n minutes de plus</numerusform>
        </translation>
    </message>
    <message>
        <location line="+51" />
        <source>The time of this pause is over</source>
        <extracomment>%1 is a length of time, as mm:ss.</extracomment>
        <translation>Le temps de cette pause est écoulé</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1 were meant for it</source>
        <translation>%1 étaient prévues</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PeerHead</name>
    <message>
        <location filename="../ui/rooms/peerhead.cpp" line="+80" />
        <source>no phone known</source>
        <translation>téléphone inconnu</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 on %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Call</source>
        <comment>verb</comment>
        <extracomment>Button: call that person.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Call %1</source>
        <extracomment>Said of a button; %1 is a person.</extracomment>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No phone of this person is known.</source>
        <translation>Aucun téléphone connu pour cette personne.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PenaltyDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/penaltydialog.cpp" line="+94" />
        <source>Set default</source>
        <translation>Par défaut ← actif</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Copies the penalties into the defaults; nothing is sent yet.</source>
        <translation>Copie les pénalités dans les valeurs par défaut ; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Set current</source>
        <translation>Actif ← par défaut</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Copies the defaults into the penalties; nothing is sent yet.</source>
        <translation>Copie les valeurs par défaut dans les pénalités ; rien n’est encore envoyé.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>The server does not name the user of this agent, to whom defaults belong.</source>
        <translation>Le serveur ne nomme pas l’utilisateur de cet agent, à qui appartiennent les valeurs par défaut.</translation>
    </message>
    <message>
        <location line="+40" />
        <source>Correct the marked penalty first.</source>
        <translation>Corrigez d’abord la pénalité signalée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Add what you chose with the plus, or choose nothing.</source>
        <translation>Ajoutez votre choix avec le plus, ou ne choisissez rien.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing is changed yet.</source>
        <translation>Rien n’est encore changé.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>A penalty is a whole number, 0 or more, or nothing.</source>
        <translation>Une pénalité est un nombre entier, 0 ou plus, ou rien.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location line="+4" />
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+28" />
        <source>now %1 on the server, yours stays</source>
        <extracomment>%1 is the value that somebody else set meanwhile.</extracomment>
        <translation>%1 sur le serveur, la vôtre reste</translation>
    </message>
    <message>
        <location line="+3" />
        <source>now %1, changed %2 ago</source>
        <extracomment>%1 is the value that somebody else set meanwhile, %2 how long ago.</extracomment>
        <translation>%1 à présent, changé il y a %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>default now %1, changed %2 ago</source>
        <translation>défaut %1 à présent, changé il y a %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>type a whole number, or nothing</source>
        <translation>saisissez un nombre entier, ou rien</translation>
    </message>
    <message>
        <location line="+5" />
        <source>above %1: hidden in the web client</source>
        <translation>au-dessus de %1 : masqué dans le client web</translation>
    </message>
    <message>
        <location line="+4" />
        <source>was %1, removed from active</source>
        <translation>était %1, retirée de l’actif</translation>
    </message>
    <message>
        <location line="+2" />
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>new</source>
        <translation>nouvelle</translation>
    </message>
    <message>
        <location line="+2" />
        <source>default was %1</source>
        <translation>le défaut était %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>new in default</source>
        <translation>nouvelle par défaut</translation>
    </message>
    <message>
        <location line="+4" />
        <source>not in default</source>
        <translation>pas par défaut</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in default only</source>
        <translation>par défaut seulement</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PenaltyModel</name>
    <message>
        <location filename="../ui/supervisor/edit/penaltymodel.cpp" line="+50" />
        <source>%1 of %2</source>
        <extracomment>Of %2 agents, %1 serve the queue.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Type a whole number, 0 or more, or nothing.</source>
        <translation>Saisissez un nombre entier, 0 ou plus, ou rien.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server does not name the user of this agent, to whom defaults belong.</source>
        <translation>Le serveur ne nomme pas l’utilisateur de cet agent, à qui appartiennent les valeurs par défaut.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Above %1 the web client no longer shows the agent in its group view.</source>
        <translation>Au-dessus de %1, le client web ne montre plus l’agent dans sa vue des groupes.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Penalty of %1: %2</source>
        <translation>Pénalité de %1 : %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Default of %1: %2</source>
        <translation>Défaut de %1 : %2</translation>
    </message>
    <message>
        <location line="+25" />
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>differs from the default</source>
        <translation>diffère du défaut</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Held by</source>
        <translation>Servie par</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Penalty</source>
        <translation>Pénalité</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PeriodForm</name>
    <message>
        <location filename="../ui/admin/config/periodform.cpp" line="+50" />
        <location line="+92" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-91" />
        <location line="+94" />
        <source>From</source>
        <comment>time of day</comment>
        <translation>De</translation>
    </message>
    <message>
        <location line="-93" />
        <location line="+93" />
        <source>To</source>
        <comment>time of day</comment>
        <translation>À</translation>
    </message>
    <message>
        <location line="-92" />
        <source>Default of callbacks that name no period</source>
        <translation>Par défaut pour les rappels sans période</translation>
    </message>
    <message>
        <location line="+1" />
        <source>There must be one default: to change it, make another period the default.</source>
        <translation>Il en faut une par défaut : pour la changer, choisissez une autre période par défaut.</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Callback periods</source>
        <translation>Périodes de rappel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Create period</source>
        <translation>Créer la période</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hours are those of the server.</source>
        <translation>Les heures sont celles du serveur.</translation>
    </message>
    <message>
        <location line="+57" />
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Type a time such as 08:30.</source>
        <translation>Saisissez une heure comme 08:30.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The end must come after the beginning.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>There is a period of this name already. Choose another name.</source>
        <translation>Une période porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PeriodsPage</name>
    <message>
        <location filename="../ui/admin/config/periodspage.cpp" line="+19" />
        <location line="+7" />
        <source>Callback periods</source>
        <translation>Périodes de rappel</translation>
    </message>
    <message>
        <location line="-7" />
        <source>The default is taken where a callback names none</source>
        <translation>Celle par défaut sert quand un rappel n’en indique aucune</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add period</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit or delete %1</source>
        <extracomment>What a screen reader says of a row's buttons; %1 is a period of the day.</extracomment>
        <translation>Modifier ou supprimer %1</translation>
    </message>
    <message>
        <location line="+21" />
        <source>default</source>
        <comment>period</comment>
        <translation>par défaut</translation>
    </message>
    <message>
        <location line="+6" />
        <source>There is no callback period yet. Add one; the first must be the default.</source>
        <translation>Il n’y a pas encore de période de rappel. Ajoutez-en une ; la première doit être celle par défaut.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1 is the default and was not deleted. Make another period the default first.</source>
        <translation>%1 est la période par défaut et n’a pas été supprimée. Choisissez d’abord une autre période par défaut.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PersonalContacts</name>
    <message>
        <location filename="../ui/directory/personalcontacts.cpp" line="+64" />
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <location line="+31" />
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The contact leaves the server, and your favourites. This cannot be undone.</source>
        <translation>Le contact quitte le serveur, et vos favoris. C’est irréversible.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Import personal contacts</source>
        <translation>Importer des contacts personnels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The file was not read</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be read.</extracomment>
        <translation>Le fichier n’a pas été lu</translation>
    </message>
    <message>
        <location line="+0" />
        <location line="+40" />
        <source>%1: %2.</source>
        <translation>%1 : %2.</translation>
    </message>
    <message>
        <location line="-19" />
        <source>The contacts were not exported</source>
        <translation>Les contacts n’ont pas été exportés</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Export personal contacts</source>
        <translation>Exporter les contacts personnels</translation>
    </message>
    <message>
        <location line="+0" />
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <location line="+5" />
        <source>contacts.csv</source>
        <comment>suggested name of a file</comment>
        <translation>mes-contacts.csv</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PersonalDialog</name>
    <message>
        <location filename="../ui/directory/personaldialog.cpp" line="+30" />
        <source>New personal contact</source>
        <translation>Nouveau contact personnel</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit personal contact</source>
        <translation>Modifier le contact personnel</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Only you see it. It is kept on the server, so you find it on every computer.</source>
        <translation>Vous seul le voyez. Il est gardé sur le serveur : vous le retrouvez sur chaque ordinateur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Fax</source>
        <translation>Télécopie</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+75" />
        <source>Give a name or a number.</source>
        <translation>Indiquez un nom ou un numéro.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>This is not a number. Use digits, such as 0472105520.</source>
        <translation>Ce n’est pas un numéro. Mettez des chiffres, comme 0472105520.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>An address has an @, such as lea@acme.example.</source>
        <translation>Une adresse contient un @, comme lea@acme.example.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>vigie::ui::PopList</name>
    <message>
        <location filename="../ui/apps/poplist.cpp" line="+113" />
        <location line="+5" />
        <source>Recent pages</source>
        <translation>Pages récentes</translation>
    </message>
    <message>
        <location line="-14" />
        <source>No page was opened for a call yet. The site decides for which calls.</source>
        <translation>Aucune page n’a encore été ouverte pour un appel. Le site décide pour quels appels.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Pages of this call</source>
        <translation>Pages de cet appel</translation>
    </message>
    <message>
        <location line="+38" />
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <location line="+17" />
        <source>Open folder %1 of %2 again</source>
        <extracomment>%1 is a folder's number, %2 the time when it was opened.</extracomment>
        <translation>Rouvrir le dossier %1 de %2</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The site gave an address that is no web page.</source>
        <translation>L’adresse donnée par le site n’est pas une page web.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProblemLine</name>
    <message>
        <location filename="../ui/callbacks/problemline.cpp" line="+23" />
        <location line="+50" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProfileDialogs</name>
    <message>
        <location filename="../ui/shell/profiledialogs.cpp" line="+35" />
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Edit the server</source>
        <translation>Modifier le serveur</translation>
    </message>
    <message>
        <location line="+8" />
        <source>File of authorities, optional</source>
        <translation>Fichier d’autorités, facultatif</translation>
    </message>
    <message>
        <location line="+39" />
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Its address, its login and its pinned key are forgotten on this computer; a password kept in the keychain too. Nothing changes on the server.</source>
        <translation>Son adresse, son identifiant et sa clé épinglée sont oubliés sur cet ordinateur ; un mot de passe gardé dans le trousseau aussi. Rien ne change sur le serveur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ProfilesSection</name>
    <message>
        <location filename="../ui/settings/profilessection.cpp" line="+112" />
        <source>in use</source>
        <translation>en service</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Switch</source>
        <translation>Changer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Switch to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>A switch signs out here and in there.</source>
        <translation>Changer déconnecte ici et connecte là-bas.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueBlock</name>
    <message>
        <location filename="../ui/supervisor/edit/queueblock.cpp" line="+39" />
        <source>Choose a queue</source>
        <translation>Choisissez une file</translation>
    </message>
    <message>
        <location line="+76" />
        <source>%1 (%2)</source>
        <extracomment>A queue in a list: its name, its number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueDetail</name>
    <message>
        <location filename="../ui/supervisor/queuedetail.cpp" line="+50" />
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Edit members…</source>
        <translation>Modifier les membres…</translation>
    </message>
    <message>
        <location line="+153" />
        <source>%1, %2, penalty %3</source>
        <extracomment>A member of a queue, for a screen reader: name, state, penalty.</extracomment>
        <translation>%1, %2, pénalité %3</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Callers and members of %1</source>
        <translation>Appelants et membres de %1</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Callers waiting</source>
        <translation>Appelants en attente</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Nobody waits in this queue.</source>
        <translation>Personne n’attend dans cette file.</translation>
    </message>
    <message numerus="yes">
        <location line="+11" />
        <location line="+49" />
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <location line="-18" />
        <source>Members, by penalty</source>
        <translation>Membres, par pénalité</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Nobody serves this queue.</source>
        <translation>Personne ne sert cette file.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueEditDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/queueeditdialog.cpp" line="+33" />
        <source>Members of this queue</source>
        <translation>Membres de cette file</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Members of %1</source>
        <translation>Membres de %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Agent to add</source>
        <translation>Agent à ajouter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Choose an agent</source>
        <translation>Choisissez un agent</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody serves this queue. Choose an agent below to add one.</source>
        <translation>Personne ne sert cette file. Choisissez un agent ci-dessous pour en ajouter un.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Leave a penalty empty to take that agent out of the queue.</source>
        <translation>Videz une pénalité pour retirer cet agent de la file.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>%1 (%2)</source>
        <extracomment>An agent in a list: the name, the number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <location line="+22" />
        <source>This queue is not among those that you may change any more.</source>
        <translation>Cette file ne fait plus partie de celles que vous pouvez modifier.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueuePage</name>
    <message numerus="yes">
        <location filename="../ui/agent/queuepage.cpp" line="+77" />
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>Total: %1</source>
        <extracomment>Under the column of waiting calls: their sum.</extracomment>
        <translation>Total : %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Max: %1</source>
        <extracomment>Under the column of longest waits: the longest of all.</extracomment>
        <translation>Max : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueView</name>
    <message>
        <location filename="../ui/supervisor/queueview.cpp" line="+33" />
        <source>Queue</source>
        <comment>view of the floor</comment>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Filter queues</source>
        <translation>Filtrer les files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No queue matches the filter.</source>
        <translation>Aucune file d’attente ne correspond au filtre.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Queue</source>
        <comment>filter</comment>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Group</source>
        <comment>filter</comment>
        <translation>Groupe</translation>
    </message>
    <message>
        <location line="+96" />
        <source>Close the row</source>
        <extracomment>Menu of a queue's row: who waits and who serves.</extracomment>
        <translation>Fermer la ligne</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Edit members…</source>
        <translation>Modifier les membres…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Call history</source>
        <extracomment>Menu of a queue's row: its past calls.</extracomment>
        <translation>Historique des appels</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Edit members</source>
        <translation>Modifier les membres</translation>
    </message>
    <message numerus="yes">
        <location line="+53" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 of %Ln queue(s)</source>
        <extracomment>How many of all queues the filter shows.</extracomment>
        <translation>
            <numerusform>%1 sur %Ln file</numerusform>
            <numerusform>%1 sur %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>Total, %Ln queue(s)</source>
        <extracomment>Line under the table of queues.</extracomment>
        <translation>
            <numerusform>Total, %Ln file</numerusform>
            <numerusform>Total, %Ln files</numerusform>
        </translation>
    </message>
    <message>
        <location line="+15" />
        <source>Over threshold: %1</source>
        <extracomment>Filter: only queues that warn or alarm; %1 of them now.</extracomment>
        <translation>Seuil dépassé : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message>
        <location filename="../ui/widgets/rail.cpp" line="+51" />
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message numerus="yes">
        <location line="+68" />
        <source>%1, %n alarm(s)</source>
        <extracomment>A place of the rail and what asks for a person there, for a screen reader.</extracomment>
        <translation>
            <numerusform>%1, %n alerte</numerusform>
            <numerusform>%1, %n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RecordingControl</name>
    <message>
        <location filename="../ui/agent/recordingcontrol.cpp" line="+36" />
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Recording, pausing</source>
        <extracomment>The recording's pause was asked for and is not confirmed yet.</extracomment>
        <translation>Enregistrement, suspension demandée</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Recording paused</source>
        <translation>Enregistrement suspendu</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Recording, resuming</source>
        <extracomment>The recording was asked to go on, which is not confirmed yet.</extracomment>
        <translation>Enregistrement, reprise demandée</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+27" />
        <source>Pause the recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Resume the recording</source>
        <translation>Reprendre l’enregistrement</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1. %2</source>
        <comment>recording</comment>
        <extracomment>The recording's state, then what a click does.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+6" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ResultSheet</name>
    <message>
        <location filename="../ui/supervisor/edit/resultsheet.cpp" line="+36" />
        <source>Changes and their outcome</source>
        <translation>Changements et leur résultat</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No line is in this state.</source>
        <translation>Aucune ligne n’est dans cet état.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Undo: %1</source>
        <translation>Annulation : %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Lines shown</source>
        <translation>Lignes affichées</translation>
    </message>
    <message>
        <location line="+35" />
        <source>Close</source>
        <comment>the result of a change</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close the result</source>
        <translation>Fermer le résultat</translation>
    </message>
    <message numerus="yes">
        <location line="+25" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1, %Ln line(s)</source>
        <extracomment>Beside the title: "15 agents, 43 lines".</extracomment>
        <translation>
            <numerusform>%1, %Ln ligne</numerusform>
            <numerusform>%1, %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13" />
        <source>All %1</source>
        <translation>Tous %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Not confirmed %1</source>
        <extracomment>Segments above the lines, each with its count.</extracomment>
        <translation>Non confirmés %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pending %1</source>
        <translation>En cours %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Done %1</source>
        <translation>Faits %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing to do %1</source>
        <translation>Rien à faire %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Retry %1</source>
        <translation>Réessayer %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Retry all %1 that failed</source>
        <translation>Réessayer les %1 échecs</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+29" />
        <source>The link to the server is lost.</source>
        <translation>La liaison avec le serveur est perdue.</translation>
    </message>
    <message>
        <location line="-28" />
        <source>%1 done</source>
        <translation>%1 faits</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 pending</source>
        <translation>%1 en cours</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 not confirmed</source>
        <translation>%1 non confirmés</translation>
    </message>
    <message>
        <location line="+1" />
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <location line="+3" />
        <source>closing keeps it in the tool bar</source>
        <translation>fermer le garde dans la barre d’outils</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Undo all %1</source>
        <translation>Annuler les %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Wait until nothing is pending.</source>
        <translation>Attendez que plus rien ne soit en cours.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A later change has to be undone first, or nothing is left to undo.</source>
        <translation>Un changement plus récent doit d’abord être annulé, ou il ne reste rien à annuler.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ReviewDialog</name>
    <message>
        <location filename="../ui/supervisor/edit/reviewdialog.cpp" line="+21" />
        <source>Apply default configuration</source>
        <translation>Appliquer la configuration par défaut</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody would be changed.</source>
        <translation>Personne ne serait modifié.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>It would change nobody.</source>
        <translation>Personne ne serait modifié.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>No change</source>
        <translation>Aucun changement</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Apply to %1</source>
        <extracomment>A button: applies the base configuration to %1 agents.</extracomment>
        <translation>Appliquer à %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RightsForm</name>
    <message>
        <location filename="../ui/admin/config/rightsform.cpp" line="+78" />
        <location line="+57" />
        <location line="+137" />
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="-194" />
        <source>Choose a profile</source>
        <translation>Choisissez un profil</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+1" />
        <location line="+193" />
        <source>Queues</source>
        <translation>Files d’attente</translation>
    </message>
    <message>
        <location line="-192" />
        <location line="+1" />
        <location line="+193" />
        <source>Agent groups</source>
        <translation>Groupes d’agents</translation>
    </message>
    <message>
        <location line="-192" />
        <source>Incoming numbers, by their ids, optional</source>
        <translation>Numéros entrants, par leurs identifiants, facultatif</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Hears the recordings of these queues</source>
        <translation>Écoute les enregistrements de ces files d’attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Changes the closing message of a queue</source>
        <translation>Modifie le message de dissuasion d’une file d’attente</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+196" />
        <source>Recordings from</source>
        <translation>Enregistrements du</translation>
    </message>
    <message>
        <location line="-195" />
        <location line="+195" />
        <source>Recordings up to</source>
        <translation>Enregistrements jusqu’au</translation>
    </message>
    <message>
        <location line="-177" />
        <source>Rights profiles</source>
        <translation>Profils de droits</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Rights of %1</source>
        <translation>Droits de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The person has them from the next sign-in on.</source>
        <translation>La personne en dispose à sa prochaine connexion.</translation>
    </message>
    <message>
        <location line="+104" />
        <source>Neither the manager nor recordings; the agent's and the assistant's screens work.</source>
        <translation>Ni manager ni enregistrements ; les écrans de l’agent et de l’assistant fonctionnent.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Everything: all queues, all recordings, the profiles of others.</source>
        <translation>Tout : toutes les files d’attente, tous les enregistrements, les profils des autres.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The manager, for these queues and groups.</source>
        <translation>Le manager, pour ces files d’attente et ces groupes.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only recordings of these queues, within these days.</source>
        <translation>Seulement les enregistrements de ces files d’attente, entre ces jours.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Set by a newer server; choose another to change it.</source>
        <translation>Défini par un serveur plus récent ; choisissez-en un autre pour le changer.</translation>
    </message>
    <message>
        <location line="+51" />
        <source>Incoming numbers</source>
        <translation>Numéros entrants</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Closing message</source>
        <translation>Message de dissuasion</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Type a date as 2026-01-31.</source>
        <translation>Saisissez une date comme 2026-01-31.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The last day must not come before the first.</source>
        <translation>Le dernier jour ne doit pas précéder le premier.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>The present rights are not read yet, so nothing was sent.</source>
        <translation>Les droits actuels ne sont pas encore lus : rien n’a été envoyé.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>This program cannot write that profile. Choose another, or cancel.</source>
        <translation>Ce programme ne peut pas écrire ce profil. Choisissez-en un autre, ou annulez.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Type ids, which are numbers, with commas between.</source>
        <translation>Saisissez des identifiants numériques, séparés par des virgules.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>The profile of %1</source>
        <translation>Le profil de %1</translation>
    </message>
    <message>
        <location filename="../ui/admin/config/rightslink.cpp" line="+19" />
        <source>Rights…</source>
        <translation>Droits…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RightsPage</name>
    <message>
        <location filename="../ui/admin/config/rightspage.cpp" line="+28" />
        <location line="+8" />
        <source>Rights profiles</source>
        <translation>Profils de droits</translation>
    </message>
    <message>
        <location line="-8" />
        <source>What people may see and do in the manager's pages</source>
        <translation>Ce que chacun peut voir et faire dans les pages du manager</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+2" />
        <source>Filter people</source>
        <translation>Filtrer les personnes</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Change the rights of %1</source>
        <extracomment>What a screen reader says of a row's button; %1 is somebody.</extracomment>
        <translation>Modifier les droits de %1</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Nobody has a login yet.</source>
        <translation>Personne n’a encore d’identifiant.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody matches the filter.</source>
        <translation>Personne ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RollBackDialog</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/rollbackdialog.cpp" line="+24" />
        <source>Remove the %n user(s) that this run created?</source>
        <translation>
            <numerusform>Retirer l’utilisateur créé ici ?</numerusform>
            <numerusform>Retirer les %n utilisateurs créés ici ?</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Each is looked at before it is removed: whoever was changed since stays. It goes from the last to the first, and their numbers come free again.</source>
        <translation>Chacun est vérifié avant d’être retiré : qui a été modifié depuis reste. On va du dernier au premier, et leurs numéros redeviennent libres.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2, %3</source>
        <extracomment>A user: name, number, entity.</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Users to be removed</source>
        <translation>Utilisateurs à retirer</translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Retirer %n utilisateur</numerusform>
            <numerusform>Retirer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5" />
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoomModel</name>
    <message>
        <location filename="../ui/rooms/roommodel.cpp" line="+95" />
        <location line="+20" />
        <source>PIN</source>
        <extracomment>In the list of conference rooms: the phone asks for a PIN.</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <location line="-4" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <location line="+5" />
        <source>People</source>
        <extracomment>Head of a column: how many are in a conference.</extracomment>
        <translation>Présents</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Since</source>
        <extracomment>Head of a column: how long a conference has lasted.</extracomment>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoomPane</name>
    <message>
        <location filename="../ui/rooms/roompane.cpp" line="+100" />
        <source>Calling</source>
        <comment>in progress</comment>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Join</source>
        <comment>verb</comment>
        <extracomment>Button: call the conference room.</extracomment>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Join the room</source>
        <translation>Rejoindre la salle</translation>
    </message>
    <message>
        <location line="+7" />
        <source>%1, %2</source>
        <extracomment>A conference room: name, number.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody is in it</source>
        <translation>Personne n’y est</translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your phone asks for the PIN: type it on its keys.</source>
        <translation>Votre téléphone demande le code : tapez-le sur ses touches.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>muted</source>
        <translation>micro coupé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoomWords</name>
    <message>
        <location filename="../ui/rooms/roomwords.cpp" line="+18" />
        <source>No link to the server. Use the keys of your phone.</source>
        <translation>Pas de liaison avec le serveur. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are in no conference.</source>
        <translation>Vous n’êtes dans aucune conférence.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Only an organiser of the conference may do that.</source>
        <translation>Seul un organisateur de la conférence peut le faire.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>An organiser cannot be removed.</source>
        <translation>Un organisateur ne peut pas être exclu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody else is in the conference.</source>
        <translation>Personne d’autre n’est dans la conférence.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>It is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Muting</source>
        <comment>in progress</comment>
        <translation>Coupure du micro</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Unmuting</source>
        <comment>in progress</comment>
        <translation>Micro rétabli</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Changing</source>
        <comment>in progress</comment>
        <translation>Changement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Removing</source>
        <comment>in progress</comment>
        <translation>Exclusion</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Resetting</source>
        <comment>in progress</comment>
        <translation>Réinitialisation</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Closing</source>
        <comment>in progress</comment>
        <translation>Fermeture</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Calling</source>
        <comment>in progress</comment>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Muting yourself</source>
        <translation>Couper votre micro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmuting yourself</source>
        <translation>Rétablir votre micro</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Muting all</source>
        <translation>Couper tous les micros</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmuting all</source>
        <translation>Rétablir tous les micros</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Muting %1</source>
        <translation>Couper le micro de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Unmuting %1</source>
        <translation>Rétablir le micro de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cutting the sound of %1</source>
        <translation>Couper le son de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Giving %1 the sound back</source>
        <translation>Rendre le son à %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Removing %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Resetting the room</source>
        <translation>Réinitialiser la salle</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Closing the conference</source>
        <translation>Terminer la conférence</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Inviting %1</source>
        <translation>Inviter %1</translation>
    </message>
    <message>
        <location line="+9" />
        <source>the server says that you are not in it</source>
        <translation>le serveur dit que vous n’y êtes pas</translation>
    </message>
    <message>
        <location line="+2" />
        <source>the server says that you do not lead it</source>
        <translation>le serveur dit que vous ne l’organisez pas</translation>
    </message>
    <message>
        <location line="+2" />
        <source>an organiser cannot be removed</source>
        <translation>un organisateur ne peut pas être exclu</translation>
    </message>
    <message>
        <location line="+2" />
        <source>nobody can be reached there</source>
        <translation>personne n’y est joignable</translation>
    </message>
    <message>
        <location line="+4" />
        <source>the server refused it</source>
        <translation>le serveur a refusé</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1: no answer</source>
        <extracomment>%1: what was tried in a conference, such as "Muting Zoe Martin".</extracomment>
        <translation>%1 : pas de réponse</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: not confirmed</source>
        <translation>%1 : non confirmé</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: the link was lost</source>
        <extracomment>%1: what was tried in a conference.</extracomment>
        <translation>%1 : la liaison s’est coupée</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1: %2</source>
        <extracomment>%1: what was tried in a conference; %2: why it was refused.</extracomment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::RouteDialog</name>
    <message>
        <location filename="../ui/supervisor/callbacks/routedialog.cpp" line="+20" />
        <source>Way of the files of callbacks</source>
        <translation>Acheminement des fichiers de rappels</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Through XuC, with my own rights</source>
        <translation>Par XuC, avec mes propres droits</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Straight to the configuration server, as administrator</source>
        <translation>Directement au serveur de configuration, en administrateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Address of the configuration server</source>
        <translation>Adresse du serveur de configuration</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Header of its token</source>
        <translation>En-tête de son jeton</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Path of an import</source>
        <translation>Chemin d’une importation</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Path of the tickets</source>
        <translation>Chemin des tickets</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Forget the token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The token is forgotten</source>
        <translation>Le jeton est oublié</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+48" />
        <source>Write an address such as https://xivo.example:9100/configmgt/api/1.0.</source>
        <translation>Écrivez une adresse comme https://xivo.example:9100/configmgt/api/1.0.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Write the name of a header, such as X-Auth-Token.</source>
        <translation>Écrivez le nom d’un en-tête, comme X-Auth-Token.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Write a path that begins with / and holds {list}, where the list's id goes.</source>
        <translation>Écrivez un chemin qui commence par / et contient {list}, où ira l’identifiant de la liste.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ScreenPopsSection</name>
    <message>
        <location filename="../ui/settings/screenpopssection.cpp" line="+82" />
        <source>No page has come with a call yet. Each address that one comes from stands here then.</source>
        <translation>Aucune page n’est encore arrivée avec un appel. Chaque adresse d’origine figurera ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Pages that come with calls open so:</source>
        <translation>Les pages qui arrivent avec un appel s’ouvrent ainsi :</translation>
    </message>
    <message>
        <location line="+27" />
        <location line="+46" />
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
    <message>
        <location line="-43" />
        <source>Forget %1</source>
        <translation>Oublier %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>As it comes</source>
        <comment>a page</comment>
        <translation>Par défaut</translation>
    </message>
    <message>
        <location line="+0" />
        <source>In the browser</source>
        <comment>a page</comment>
        <translation>Dans le navigateur</translation>
    </message>
    <message>
        <location line="+6" />
        <source>In a tab of this window</source>
        <comment>a page</comment>
        <translation>Dans un onglet de cette fenêtre</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Only the card, open by hand</source>
        <comment>a page</comment>
        <translation>Fiche seule, ouverture à la main</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Pages of %1</source>
        <extracomment>%1 is where pages come from: https://crm.example.org</extracomment>
        <translation>Pages de %1</translation>
    </message>
    <message>
        <location line="+12" />
        <source>Screen pops</source>
        <translation>Remontées de fiches</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location line="+0" />
        <source>by the address they come from</source>
        <translation>selon leur adresse d’origine</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Kinds of addresses</source>
        <translation>Types d’adresses</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SecuritySection</name>
    <message>
        <location filename="../ui/settings/securitysection.cpp" line="+191" />
        <source>“%1” is no host. Write hosts as fleet.example or *.fleet.example, with commas between them.</source>
        <translation>« %1 » n’est pas un hôte. Écrivez les hôtes comme fleet.example ou *.fleet.example, séparés par des virgules.</translation>
    </message>
    <message>
        <location line="+22" />
        <source>none needed: nothing leaves this computer</source>
        <translation>inutile : rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>TLS 1.2 or newer</source>
        <translation>TLS 1.2 ou plus récent</translation>
    </message>
    <message>
        <location line="+2" />
        <source>none, but the server is this computer</source>
        <translation>aucun, mais le serveur est cet ordinateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>none: password and calls can be read on the way</source>
        <translation>aucun : mot de passe et appels peuvent être lus en chemin</translation>
    </message>
    <message>
        <location line="+8" />
        <source>kept in the system keychain</source>
        <translation>gardé dans le trousseau du système</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not kept; “Keep me signed in” at the next sign-in keeps it</source>
        <translation>non gardé ; « Rester connecté » à la prochaine connexion le garde</translation>
    </message>
    <message>
        <location line="+2" />
        <source>not kept: no system keychain answers</source>
        <translation>non gardé : aucun trousseau ne répond</translation>
    </message>
    <message>
        <location line="+15" />
        <source>none: the system vouches for the certificate</source>
        <translation>aucune : le système se porte garant du certificat</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Pinned key</source>
        <translation>Clé épinglée</translation>
    </message>
    <message>
        <location line="-99" />
        <location line="+103" />
        <source>SHA-256, %1</source>
        <translation>SHA-256, le %1</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+39" />
        <location line="+10" />
        <source>set by your administrator</source>
        <translation>fixé par votre administrateur</translation>
    </message>
    <message>
        <location line="-39" />
        <source>The site's policy, %1, cannot be read. Tell your administrator.</source>
        <translation>Les règles du site, %1, sont illisibles. Dites-le à votre administrateur.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The site's policy has a line that means nothing: %1. Tell your administrator.</source>
        <translation>Les règles du site ont une ligne qui ne veut rien dire : %1. Dites-le à votre administrateur.</translation>
    </message>
    <message>
        <location line="+12" />
        <source>The site's policy has a value that cannot be read: %1 = %2. Tell your administrator.</source>
        <translation>Les règles du site ont une valeur illisible : %1 = %2. Dites-le à votre administrateur.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <location line="-136" />
        <location line="+137" />
        <source>Remove pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <location line="-140" />
        <source>Pinned key of the XCI</source>
        <translation>Clé épinglée du XCI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Pinned key of the configuration server</source>
        <translation>Clé épinglée du serveur de configuration</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Remove the pin of the XCI</source>
        <translation>Retirer l’épingle du XCI</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remove the pin of the configuration server</source>
        <translation>Retirer l’épingle du serveur de configuration</translation>
    </message>
    <message>
        <location line="+135" />
        <source>Authorities</source>
        <translation>Autorités</translation>
    </message>
    <message>
        <location line="+0" />
        <source>besides the system's</source>
        <translation>en plus du système</translation>
    </message>
    <message>
        <location line="+1" />
        <source>File of authorities</source>
        <translation>Fichier d’autorités</translation>
    </message>
    <message>
        <location line="+1" />
        <source>in force at the next sign-in</source>
        <translation>en vigueur à la prochaine connexion</translation>
    </message>
    <message>
        <location line="+5" />
        <source>asked again at the next sign-in</source>
        <translation>redemandé à la prochaine connexion</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep the password</source>
        <translation>Garder le mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Accept pages of</source>
        <translation>Accepter les pages de</translation>
    </message>
    <message>
        <location line="-1" />
        <source>third-party tabs</source>
        <translation>onglets tiers</translation>
    </message>
    <message>
        <location line="+2" />
        <source>none: they open in the browser</source>
        <translation>aucune : navigateur</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Site policy</source>
        <translation>Règles du site</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SelectionBar</name>
    <message>
        <location filename="../ui/supervisor/selectionbar.cpp" line="+47" />
        <source>Selection</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <location line="-3" />
        <source>Give up the selection</source>
        <translation>Abandonner la sélection</translation>
    </message>
    <message>
        <location line="-4" />
        <source>More actions on the agents</source>
        <translation>Autres actions sur les agents</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Queues…</source>
        <translation>Files…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Apply default…</source>
        <translation>Appliquer le défaut…</translation>
    </message>
    <message numerus="yes">
        <location line="+52" />
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1, %Ln not shown</source>
        <extracomment>Selected agents, of whom the filter hides some.</extracomment>
        <translation>
            <numerusform>%1, %Ln non affiché</numerusform>
            <numerusform>%1, %Ln non affichés</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3" />
        <source>Select all %1</source>
        <translation>Tous, %1</translation>
    </message>
    <message numerus="yes">
        <location line="+19" />
        <source>%Ln done</source>
        <extracomment>Of agents, on whom a verb was done.</extracomment>
        <translation>
            <numerusform>%Ln fait</numerusform>
            <numerusform>%Ln faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%Ln changed meanwhile</source>
        <extracomment>Agents on whom the verb made no sense any more.</extracomment>
        <translation>
            <numerusform>%Ln changé entre-temps</numerusform>
            <numerusform>%Ln changés entre-temps</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: %2</source>
        <extracomment>A verb and what became of it: "Lunch: 4 done, 1 pending".</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln not confirmed</source>
        <translation>
            <numerusform>%Ln non confirmé</numerusform>
            <numerusform>%Ln non confirmés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::SendBar</name>
    <message>
        <location filename="../ui/console/sendbar.cpp" line="+172" />
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 is a whole number.</source>
        <translation>%1 est un nombre entier.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 is one of: %2.</source>
        <translation>%1 est l’un de : %2.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Send it now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>This changes agents or calls. Press once more to send it.</source>
        <translation>Cela modifie des agents ou des appels. Appuyez encore une fois pour l’envoyer.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>A value does not fit its field: see what each field expects.</source>
        <translation>Une valeur ne convient pas à son champ : voyez ce que chaque champ attend.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Not sent: the link to the server is down.</source>
        <translation>Non envoyé : la liaison avec le serveur est coupée.</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Send</source>
        <comment>button</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Send</source>
        <comment>label before the command</comment>
        <translation>Envoyer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Command to send</source>
        <translation>Commande à envoyer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Commands</source>
        <translation>Liste des commandes</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Commands that change agents or calls ask once more.</source>
        <translation>Les commandes qui modifient des agents ou des appels demandent confirmation.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerForm</name>
    <message>
        <location filename="../ui/shell/serverform.cpp" line="+193" />
        <source>Empty: for the administration alone, without calls and floor</source>
        <translation>Vide : pour l’administration seule, sans appels ni plateau</translation>
    </message>
    <message>
        <location line="+22" />
        <source>The server answers, encrypted, certificate of %1</source>
        <translation>Le serveur répond, chiffré, certificat de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The server answers, not encrypted</source>
        <translation>Le serveur répond, sans chiffrement</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The server answers, but its certificate is not trusted here</source>
        <translation>Le serveur répond, mais son certificat n’est pas reconnu ici</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No server is called %1; is it spelled so?</source>
        <translation>Aucun serveur ne s’appelle %1 ; est-ce bien écrit ?</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No answer from %1 on port %2 so far</source>
        <extracomment>%1 is a server's name, %2 a port's number.</extracomment>
        <translation>Pas encore de réponse de %1 sur le port %2</translation>
    </message>
    <message>
        <location line="+39" />
        <source>This address is not encrypted. Use https://, or tick the box below to accept it for this server.</source>
        <translation>Cette adresse n’est pas chiffrée. Utilisez https://, ou cochez la case ci-dessous pour l’accepter pour ce serveur.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Your XiVO server</source>
        <translation>Votre serveur XiVO</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask your administrator for its address.</source>
        <translation>Demandez son adresse à votre administrateur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location line="+2" />
        <source>such as xivo.example.com</source>
        <extracomment>Shown in the empty field as an example of a server's address.</extracomment>
        <translation>par exemple xivo.exemple.fr</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name in the list</source>
        <translation>Nom dans la liste</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Send my password to this server unencrypted</source>
        <translation>Envoyer mon mot de passe non chiffré à ce serveur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Look at the demonstration</source>
        <translation>Voir la démonstration</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Servers of the administration…</source>
        <extracomment>Opens the form with the addresses of the XCI and the configuration server.</extracomment>
        <translation>Serveurs de l’administration…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerList</name>
    <message>
        <location filename="../ui/shell/serverlist.cpp" line="+130" />
        <source>Change %1</source>
        <extracomment>%1 is a server's name. Opens a menu.</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="+48" />
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <location line="+36" />
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>New server</source>
        <translation>Nouveau serveur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>not saved yet</source>
        <translation>pas encore enregistré</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+0" />
        <source>A simulated contact centre, no server</source>
        <translation>Un centre de contacts simulé, sans serveur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add a server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServiceMarks</name>
    <message>
        <location filename="../ui/agent/servicemarks.cpp" line="+64" />
        <source>All calls → %1</source>
        <extracomment>Every call is forwarded to %1.</extracomment>
        <translation>Tous les appels → %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No answer → %1</source>
        <extracomment>Calls without an answer are forwarded to %1.</extracomment>
        <translation>Non-réponse → %1</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Busy → %1</source>
        <extracomment>Calls are forwarded to %1 while the line is busy.</extracomment>
        <translation>Occupé → %1</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::SettingsPlace</name>
    <message>
        <location filename="../ui/settings/settingsplace.cpp" line="+289" />
        <location line="+6" />
        <location line="+1" />
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <location line="-6" />
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Headings of the settings</source>
        <translation>Rubriques des réglages</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Changes apply at once. Those kept by the server show when it has confirmed.</source>
        <translation>Les changements valent aussitôt. Ceux que garde le serveur s’affichent quand il a confirmé.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInForm</name>
    <message>
        <location filename="../ui/shell/signinform.cpp" line="+256" />
        <source>kept in the keychain</source>
        <translation>gardé dans le trousseau</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Open the administration</source>
        <translation>Ouvrir l’administration</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Administration alone</source>
        <extracomment>Button beside "Sign in": the administration without the agent's and supervisor's places.</extracomment>
        <translation>Administration seule</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Without the XuC: no calls, no floor</source>
        <translation>Sans le XuC : ni appels, ni plateau</translation>
    </message>
    <message>
        <location line="+27" />
        <source>Simulated on this computer: nothing leaves it.</source>
        <translation>Simulé sur cet ordinateur : rien n’en sort.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Not encrypted, but the server is this computer.</source>
        <translation>Non chiffré, mais le serveur est cet ordinateur.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Not encrypted: your password can be read on the way.</source>
        <translation>Non chiffré : votre mot de passe peut être lu en chemin.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Encrypted. The server shows the key you pinned.</source>
        <translation>Chiffré. Le serveur présente la clé que vous avez épinglée.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Encrypted. Certificate of %1, valid until %2.</source>
        <translation>Chiffré. Certificat de %1, valable jusqu’au %2.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Its certificate is not trusted here: you are asked before anything is sent.</source>
        <translation>Son certificat n’est pas reconnu ici : rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Encrypted.</source>
        <translation>Chiffré.</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Use %1</source>
        <translation>Utiliser la %1</translation>
    </message>
    <message>
        <location line="+21" />
        <location line="+50" />
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <location line="-34" />
        <source>Type your login: the name you use on the XiVO.</source>
        <translation>Saisissez votre identifiant : le nom que vous utilisez sur le XiVO.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <location line="+19" />
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Administration of %1</source>
        <translation>Administration de %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Empty: no phone today.</source>
        <translation>Vide : pas de téléphone aujourd’hui.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Keep me signed in</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Needs a keychain: GNOME Keyring, KWallet or KeePassXC. Nothing is written to a file instead.</source>
        <translation>Demande un trousseau : GNOME Keyring, KWallet ou KeePassXC. Rien n’est écrit dans un fichier à la place.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location line="+1" />
        <source>an agent</source>
        <translation>un agent</translation>
    </message>
    <message>
        <location line="+1" />
        <source>a supervisor</source>
        <translation>un superviseur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>an administrator</source>
        <translation>un administrateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>works the queues, on line 1001</source>
        <translation>traite les files, sur la ligne 1001</translation>
    </message>
    <message>
        <location line="+1" />
        <source>watches all queues, on line 1901</source>
        <translation>surveille toutes les files, sur la ligne 1901</translation>
    </message>
    <message>
        <location line="+1" />
        <source>manages users, on line 1901</source>
        <translation>gère les utilisateurs, sur la ligne 1901</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInPage</name>
    <message>
        <location filename="../ui/shell/signinpage.cpp" line="+235" />
        <source>No system keychain answers. You can sign in; passwords are forgotten when Vigie closes.</source>
        <translation>Aucun trousseau ne répond. Connectez-vous ; les mots de passe sont oubliés à la fermeture.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>What to install</source>
        <translation>Que faut-il installer ?</translation>
    </message>
    <message>
        <location line="+6" />
        <source>A keychain keeps passwords</source>
        <translation>Un trousseau garde les mots de passe</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Install GNOME Keyring (package gnome-keyring), KWallet or KeePassXC with its secret service switched on, then sign in to this computer anew, so that it is opened by your own password. Vigie writes no password to a file instead.</source>
        <translation>Installez GNOME Keyring (paquet gnome-keyring), KWallet ou KeePassXC avec son service de secrets activé, puis rouvrez votre session sur cet ordinateur, pour qu’il s’ouvre avec votre propre mot de passe. Vigie n’écrit aucun mot de passe dans un fichier à la place.</translation>
    </message>
    <message>
        <location line="+4" />
        <location line="+27" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="-12" />
        <source>Settings cannot be kept on this computer.</source>
        <translation>Les paramètres ne peuvent pas être gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Your settings could not be read and were moved aside.</source>
        <translation>Vos paramètres n’ont pas pu être lus et ont été mis de côté.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInTexts</name>
    <message>
        <location filename="../ui/shell/signintexts.cpp" line="+28" />
        <source>Nobody that this computer knows vouches for %1. %2 Your password was not sent.</source>
        <translation>Personne que cet ordinateur connaisse ne se porte garant de %1. %2 Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No encrypted link to %1 could be made: it shows no certificate, or speaks nothing newer than TLS 1.1. Your password was not sent. Tell your administrator.</source>
        <translation>Aucune liaison chiffrée avec %1 n’a pu être établie : il ne montre pas de certificat, ou ne parle rien de plus récent que TLS 1.1. Votre mot de passe n’a pas été envoyé. Prévenez votre administrateur.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 vouches for itself: its certificate is signed by nobody else. Your password was not sent. Ask your administrator to have the certificate installed on this computer.</source>
        <translation>%1 se porte garant de lui-même : personne d’autre n’a signé son certificat. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’installer le certificat sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. Your password was not sent. Ask your administrator to have that authority installed on this computer.</source>
        <translation>Le certificat de %1 a été émis par « %2 », que cet ordinateur ne connaît pas. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’installer cette autorité sur cet ordinateur.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The certificate of %1 ended on %2. Your password was not sent. Check the date of this computer, or ask your administrator to renew the certificate.</source>
        <translation>Le certificat de %1 a expiré le %2. Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur, ou demandez à votre administrateur de renouveler le certificat.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The certificate of %1 is only valid from %2. Your password was not sent. Check the date of this computer.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Votre mot de passe n’a pas été envoyé. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>The certificate shown by %1 belongs to another server, “%2”. Your password was not sent. Check the address, or ask your administrator for the right one.</source>
        <translation>Le certificat présenté par %1 est celui d’un autre serveur, « %2 ». Votre mot de passe n’a pas été envoyé. Vérifiez l’adresse, ou demandez la bonne à votre administrateur.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>No encrypted link to %1 could be made: its certificate was refused. Your password was not sent. Ask your administrator to look at the certificate of the server.</source>
        <translation>Aucun lien chiffré n’a pu être établi avec %1 : son certificat a été refusé. Votre mot de passe n’a pas été envoyé. Demandez à votre administrateur d’examiner le certificat du serveur.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>No server is named “%1”. Check the address for a slip, and that this computer is on the company network or its VPN.</source>
        <translation>Aucun serveur ne s’appelle « %1 ». Cherchez une faute de frappe dans l’adresse, et vérifiez que cet ordinateur est sur le réseau de l’entreprise ou son VPN.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 is there, but nothing answers on port %2. Check the port with your administrator, or try again in a minute if the server is starting.</source>
        <translation>%1 existe, mais rien ne répond sur le port %2. Vérifiez le port avec votre administrateur, ou réessayez dans une minute si le serveur démarre.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The link to %1 broke off. Check the network of this computer, then try again.</source>
        <translation>Le lien avec %1 s’est rompu. Vérifiez le réseau de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 did not answer in time. Check that this computer is on the company network or its VPN, then try again.</source>
        <translation>%1 n’a pas répondu à temps. Vérifiez que cet ordinateur est sur le réseau de l’entreprise ou son VPN, puis réessayez.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Something answers at %1, but it is not a XiVO CTI server (XuC). Ask your administrator for that server's address. An XCI, which manages users, is named in a server's profile instead and is opened from the window.</source>
        <translation>Quelque chose répond à %1, mais ce n’est pas un serveur CTI XiVO (XuC). Demandez l’adresse de ce serveur à votre administrateur. Un XCI, qui gère les utilisateurs, s’indique dans le profil d’un serveur et s’ouvre depuis la fenêtre.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The server does not accept this login with this password. Type the password again (capitals count), or ask your administrator for a new one.</source>
        <translation>Le serveur n’accepte pas cet identifiant avec ce mot de passe. Saisissez à nouveau le mot de passe (les majuscules comptent), ou demandez-en un nouveau à votre administrateur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Your session has ended on the server. Sign in again.</source>
        <translation>Votre session a pris fin sur le serveur. Reconnectez-vous.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 accepts your password, but does not open your session. Try again; if it stays so, tell your administrator that the CTI server does not confirm logons.</source>
        <translation>%1 accepte votre mot de passe, mais n’ouvre pas votre session. Réessayez ; si cela persiste, dites à votre administrateur que le serveur CTI ne confirme pas les connexions.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 accepts your password, but refuses to open your session. Ask your administrator whether your account may use the CTI server.</source>
        <translation>%1 accepte votre mot de passe, mais refuse d’ouvrir votre session. Demandez à votre administrateur si votre compte a le droit d’utiliser le serveur CTI.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 answered with an error of its own. Try again in a minute; if it stays so, tell your administrator.</source>
        <translation>%1 a répondu par une erreur interne. Réessayez dans une minute ; si cela persiste, prévenez votre administrateur.</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Type the address of your XiVO server, for example xivo.example.com.</source>
        <translation>Saisissez l’adresse de votre serveur XiVO, par exemple xivo.example.com.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>This is not an address: it needs a name such as xivo.example.com, without spaces.</source>
        <translation>Ce n’est pas une adresse : il faut un nom comme xivo.example.com, sans espaces.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A XiVO is reached by https:// (or http://), not by this kind of address.</source>
        <translation>On joint un XiVO par https:// (ou http://), pas par ce genre d’adresse.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>The simulator, vigie-sim, is not installed beside Vigie nor in the PATH. Install it, then try again.</source>
        <translation>Le simulateur, vigie-sim, n’est installé ni à côté de Vigie ni dans le PATH. Installez-le, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The simulator, vigie-sim, cannot be started. Check that this account may run it, then try again.</source>
        <translation>Le simulateur, vigie-sim, ne peut pas être lancé. Vérifiez que ce compte a le droit de l’exécuter, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The simulator was not ready after 10 seconds. Close other programs, then try again.</source>
        <translation>Le simulateur n’était pas prêt après 10 secondes. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>The simulator has stopped by itself. Try again to start it anew.</source>
        <translation>Le simulateur s’est arrêté de lui-même. Réessayez pour le relancer.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Your settings could not be read, and your servers with them. They were moved aside, to %1; new ones are kept again.</source>
        <translation>Vos paramètres n’ont pas pu être lus, ni vos serveurs avec eux. Ils ont été mis de côté, dans %1 ; de nouveaux sont gardés désormais.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Settings cannot be kept on this computer: %1 cannot be written. What you change lasts until you close Vigie.</source>
        <translation>Les paramètres ne peuvent pas être gardés sur cet ordinateur : %1 ne peut pas être écrit. Ce que vous changez dure jusqu’à la fermeture de Vigie.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>No line has the number %1 on this server. Nothing was changed; check the number on your phone.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé ; vérifiez le numéro sur votre téléphone.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>No line has the number %1 on this server. Nothing was changed; your last number was %2.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé ; votre dernier numéro était %2.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>No line has the number %1 on this server. Nothing was changed; your own line is %2.</source>
        <translation>Aucune ligne n’a le numéro %1 sur ce serveur. Rien n’a changé ; votre ligne est la %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SleepBlock</name>
    <message>
        <location filename="../ui/desktop/sleepblock.cpp" line="+27" />
        <source>An agent can be called</source>
        <extracomment>Shown by the desktop, where it lists what holds off the computer's sleep.</extracomment>
        <translation>Un agent peut être appelé</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SourcePane</name>
    <message>
        <location filename="../ui/directory/sourcepane.cpp" line="+136" />
        <source>Personal</source>
        <comment>source</comment>
        <translation>Personnel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Meeting rooms</source>
        <translation>Salles de réunion</translation>
    </message>
    <message>
        <location line="+25" />
        <source>All sources</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <location line="+18" />
        <source>late</source>
        <comment>a source of contacts</comment>
        <translation>en retard</translation>
    </message>
    <message>
        <location line="+27" />
        <source>The server has not sent them. They are asked for again with the next link.</source>
        <translation>Le serveur ne les a pas envoyés. Ils seront redemandés à la prochaine liaison.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>None yet. The star of a contact adds it here.</source>
        <translation>Aucun pour l’instant. L’étoile d’un contact l’ajoute ici.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>This server keeps no personal contacts. A newer XiVO does.</source>
        <translation>Ce serveur ne garde pas de contacts personnels. Un XiVO plus récent le fait.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link to the server.</source>
        <translation>Pas de liaison avec le serveur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A change of your contacts is under way.</source>
        <translation>Une modification de vos contacts est en cours.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sources of contacts</source>
        <translation>Sources des contacts</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+1" />
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <location line="+1" />
        <source>New personal contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import CSV</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Export personal contacts</source>
        <translation>Exporter les contacts personnels</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StateButton</name>
    <message>
        <location filename="../ui/widgets/statebutton.cpp" line="+96" />
        <source>%1 over</source>
        <extracomment>Under the state: how much longer it has lasted than it was meant to, as mm:ss.</extracomment>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 left</source>
        <extracomment>Under the state: how long it may last still, as mm:ss.</extracomment>
        <translation>reste %1</translation>
    </message>
    <message>
        <location line="+13" />
        <source>%1?</source>
        <extracomment>The last known state while the link is down: doubtful.</extracomment>
        <translation>%1 ?</translation>
    </message>
    <message>
        <location line="+10" />
        <source>%1 s old</source>
        <extracomment>Age of a state that is no longer told, in seconds.</extracomment>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 old</source>
        <extracomment>Age of a state that is no longer told, as mm:ss.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <location line="+16" />
        <source>My state: %1</source>
        <translation>Mon état : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::StateControl</name>
    <message>
        <location filename="../ui/agent/statecontrol.cpp" line="+97" />
        <location line="+81" />
        <source>Log in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <location line="-79" />
        <location line="+86" />
        <source>Log out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <location line="-31" />
        <source>%1 not confirmed</source>
        <extracomment>Beside the state button; %1 is the state that was asked for.</extracomment>
        <translation>%1 : non confirmé</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+10" />
        <source>then %1</source>
        <extracomment>Under the state: what follows the call, "then Lunch".</extracomment>
        <translation>puis %1</translation>
    </message>
    <message>
        <location line="-8" />
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Pause</source>
        <comment>verb</comment>
        <extracomment>In the menu of states: pause without a reason.</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <location line="+59" />
        <source>No link to the server.</source>
        <translation>Pas de lien avec le serveur.</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Pause reminders…</source>
        <extracomment>In the menu of states: how long each pause may last before it is reminded of.</extracomment>
        <translation>Rappels de pause…</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SupervisorPlace</name>
    <message>
        <location filename="../ui/supervisor/supervisorplace.cpp" line="+92" />
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Choose what a screen on the wall shows, and open it</source>
        <translation>Choisir ce qu’affiche un écran mural, et l’ouvrir</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 · %2</source>
        <extracomment>Under the person's name: the role, the number of the phone.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>vigie::ui::SwitchboardPage</name>
    <message>
        <location filename="../ui/rooms/switchboardpage.cpp" line="+220" />
        <source>Switchboard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location line="-11" />
        <location line="+20" />
        <source>Incoming</source>
        <comment>switchboard</comment>
        <extracomment>Status bar, beside the keys of the switchboard.</extracomment>
        <translation>Entrants</translation>
    </message>
    <message>
        <location line="-17" />
        <location line="+19" />
        <source>On hold</source>
        <comment>switchboard</comment>
        <extracomment>Status bar, beside the keys of the switchboard.</extracomment>
        <translation>En garde</translation>
    </message>
    <message>
        <location line="-18" />
        <source>Callers that you put on hold appear here.</source>
        <translation>Les appels que vous mettez en attente apparaissent ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 puts the caller you talk to here.</source>
        <translation>%1 place ici l’appel en cours.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Enter</source>
        <extracomment>Status bar, beside the keys of the switchboard.</extracomment>
        <translation>Entrée</translation>
    </message>
    <message>
        <location line="+0" />
        <location line="+130" />
        <source>Take</source>
        <comment>verb</comment>
        <translation>Prendre</translation>
    </message>
    <message>
        <location line="-129" />
        <location line="+195" />
        <source>Call</source>
        <comment>verb</comment>
        <extracomment>Button: call the typed number.</extracomment>
        <translation>Appeler</translation>
    </message>
    <message>
        <location line="-194" />
        <location line="+198" />
        <source>Hold</source>
        <comment>verb</comment>
        <extracomment>Button: put the call into the hold queue.</extracomment>
        <translation>Garde</translation>
    </message>
    <message>
        <location line="-197" />
        <location line="+198" />
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
    <message>
        <location line="-171" />
        <location line="+22" />
        <source>No link to the server. Use the keys of your phone.</source>
        <translation>Pas de liaison avec le serveur. Utilisez les touches de votre téléphone.</translation>
    </message>
    <message>
        <location line="-20" />
        <source>You have no phone line. Ask your administrator for one.</source>
        <translation>Vous n’avez pas de ligne téléphonique. Demandez-en une à votre administrateur.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answer or decline the ringing call first.</source>
        <translation>Répondez d’abord à l’appel qui sonne, ou refusez-le.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You have a second call already.</source>
        <translation>Vous avez déjà un second appel.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The second party has not answered yet.</source>
        <translation>Le second correspondant n’a pas encore répondu.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are not in conversation.</source>
        <translation>Vous n’êtes pas en conversation.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>You are in a call: put it on hold or end it first.</source>
        <translation>Vous êtes en communication : mettez-la en garde ou terminez-la d’abord.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nobody waits in this list.</source>
        <translation>Personne n’attend dans cette liste.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>You are in a call: use Talk first.</source>
        <translation>Vous êtes en communication : utilisez Consulter.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>The hold queue has no number.</source>
        <translation>La file de garde n’a pas de numéro.</translation>
    </message>
    <message>
        <location line="+61" />
        <source>%1, switchboard</source>
        <extracomment>Said of a button; %1 is its text.</extracomment>
        <translation>%1, standard</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Answer</source>
        <comment>verb</comment>
        <extracomment>Button: answer the ringing call, or take the chosen caller out of the list.</extracomment>
        <translation>Répondre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Complete</source>
        <comment>verb</comment>
        <extracomment>Button: complete the transfer, or talk to the third party first.</extracomment>
        <translation>Achever</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Talk first</source>
        <translation>Consulter</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Transferring</source>
        <comment>in progress</comment>
        <translation>Transfert en cours</translation>
    </message>
    <message>
        <location line="+18" />
        <source>%1 was taken by a colleague, or hung up.</source>
        <translation>%1 a été pris par un collègue, ou a raccroché.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Taking %1: the link was lost.</source>
        <translation>Prise de %1 : la liaison s’est coupée.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Taking %1 was not confirmed. Your phone may be busy.</source>
        <extracomment>%1 is a caller.</extracomment>
        <translation>La prise de %1 n’est pas confirmée. Votre téléphone est peut-être occupé.</translation>
    </message>
    <message>
        <location line="+29" />
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Number to call or to transfer to</source>
        <translation>Numéro à appeler ou vers qui transférer</translation>
    </message>
    <message>
        <location line="-217" />
        <source>Nobody calls.</source>
        <translation>Personne n’appelle.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Callers of the switchboard appear here.</source>
        <translation>Les appelants du standard s’affichent ici.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nobody is on hold.</source>
        <translation>Personne en garde.</translation>
    </message>
    <message>
        <location line="+219" />
        <source>Transfer</source>
        <comment>verb</comment>
        <extracomment>Button: transfer without talking to the third party.</extracomment>
        <translation>Transférer</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take the caller again</source>
        <translation>Reprendre l’appelant</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Put the switchboard's notice away</source>
        <translation>Ranger l’avis du standard</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Tabs</name>
    <message>
        <location filename="../ui/widgets/tabs.cpp" line="+86" />
        <source>%1, %2</source>
        <extracomment>A tab and its count, for a screen reader.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <location line="+88" />
        <location line="+6" />
        <source>More</source>
        <extracomment>Tab of the tabs that find no room.</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <location line="+75" />
        <source>%1 (%2)</source>
        <comment>name of a tab, count</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TemplateFields</name>
    <message>
        <location filename="../ui/admin/templatefields.cpp" line="+85" />
        <location line="+275" />
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-273" />
        <location line="+51" />
        <location line="+223" />
        <source>XiVO servers</source>
        <translation>Serveurs XiVO</translation>
    </message>
    <message>
        <location line="-272" />
        <location line="+273" />
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location line="-266" />
        <source>Auto</source>
        <extracomment>Name of a SIP peer: made up by the server, or that of the phone's model.</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+14" />
        <location line="+251" />
        <source>SIP peer name</source>
        <translation>Nom du peer SIP</translation>
    </message>
    <message>
        <location line="-262" />
        <source>Ringing time in seconds</source>
        <translation>Durée de sonnerie en secondes</translation>
    </message>
    <message>
        <location line="+16" />
        <location line="+247" />
        <source>Ringing time</source>
        <translation>Durée de sonnerie</translation>
    </message>
    <message>
        <location line="-244" />
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location line="+10" />
        <source>Entities of the servers chosen above</source>
        <translation>Entités des serveurs choisis ci-dessus</translation>
    </message>
    <message>
        <location line="+19" />
        <location line="+207" />
        <source>Routed, reachable from outside</source>
        <translation>Routée, joignable de l’extérieur</translation>
    </message>
    <message>
        <location line="-205" />
        <location line="+206" />
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <location line="-203" />
        <location line="+205" />
        <source>Number presented</source>
        <translation>Numéro présenté</translation>
    </message>
    <message>
        <location line="-203" />
        <location line="+204" />
        <source>Give each user a mailbox</source>
        <translation>Donner une messagerie à chaque utilisateur</translation>
    </message>
    <message>
        <location line="-200" />
        <location line="+202" />
        <source>Number of the mailbox</source>
        <translation>Numéro de la messagerie</translation>
    </message>
    <message>
        <location line="-200" />
        <location line="+201" />
        <source>Send the voice message by mail</source>
        <translation>Envoyer le message vocal par courriel</translation>
    </message>
    <message>
        <location line="-196" />
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <location line="+3" />
        <location line="+188" />
        <source>Outgoing caller ID</source>
        <translation>Numéro présenté</translation>
    </message>
    <message>
        <location line="-180" />
        <source>Prefix and internal number</source>
        <translation>Préfixe et numéro interne</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Anonymous</source>
        <translation>Anonyme</translation>
    </message>
    <message>
        <location line="+2" />
        <location line="+195" />
        <source>Customized</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location line="-191" />
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+170" />
        <source>Mailbox number</source>
        <translation>Numéro de messagerie</translation>
    </message>
    <message>
        <location line="-168" />
        <location line="+190" />
        <source>Short, same as the internal number</source>
        <translation>Court, le même que l’interne</translation>
    </message>
    <message>
        <location line="-188" />
        <location line="+187" />
        <source>Customized</source>
        <comment>number of a mailbox</comment>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <location line="-51" />
        <source>Type a name.</source>
        <translation>Saisissez un nom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A routed line needs a prefix, such as 04721055.</source>
        <translation>Une ligne routée demande un préfixe, par exemple 04721055.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Type the number to be presented.</source>
        <translation>Saisissez le numéro à présenter.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Type the number of the mailbox.</source>
        <translation>Saisissez le numéro de la messagerie.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Tick a server, then an entity.</source>
        <translation>Cochez un serveur, puis une entité.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Tick at least one entity.</source>
        <translation>Cochez au moins une entité.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TemplatesPage</name>
    <message>
        <location filename="../ui/admin/templatespage.cpp" line="+101" />
        <location line="+70" />
        <source>Line templates</source>
        <translation>Modèles de ligne</translation>
    </message>
    <message>
        <location line="-70" />
        <location line="+74" />
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
    <message>
        <location line="-93" />
        <source>Create template</source>
        <translation>Créer le modèle</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+34" />
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <location line="+25" />
        <source>%1, copy</source>
        <extracomment>Name of a copied template.</extracomment>
        <translation>%1, copie</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Replace the new template that you began?</source>
        <translation>Remplacer le nouveau modèle que vous avez commencé ?</translation>
    </message>
    <message>
        <location line="+3" />
        <source>You began another new template and have not saved it. The copy would take its place.</source>
        <translation>Vous avez commencé un autre nouveau modèle sans l’enregistrer. La copie prendrait sa place.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <location line="+72" />
        <source>%n change(s); users made with it keep their lines.</source>
        <translation>
            <numerusform>%n modification ; les utilisateurs déjà créés gardent leur ligne.</numerusform>
            <numerusform>%n modifications ; les utilisateurs déjà créés gardent leur ligne.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+42" />
        <source>%1 was created.</source>
        <translation>%1 a été créé.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 was saved.</source>
        <translation>%1 a été enregistré.</translation>
    </message>
    <message>
        <location line="+30" />
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimé.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TextRow</name>
    <message>
        <location filename="../ui/rooms/textrow.cpp" line="+53" />
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <location line="+44" />
        <source>You</source>
        <extracomment>Who wrote a text: the person at this program.</extracomment>
        <translation>Vous</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1, %2: %3</source>
        <extracomment>Said of a written text: who, when, the words.</extracomment>
        <translation>%1, %2 : %3</translation>
    </message>
    <message>
        <location line="+21" />
        <source>Send again: %1</source>
        <extracomment>Said of a button; %1 is the beginning of a text.</extracomment>
        <translation>Renvoyer : %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Discard: %1</source>
        <extracomment>Said of a button; %1 is the beginning of a text.</extracomment>
        <translation>Abandonner : %1</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Thread</name>
    <message>
        <location filename="../ui/rooms/thread.cpp" line="+165" />
        <source>Reading earlier texts</source>
        <translation>Lecture des messages précédents</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Earlier texts did not come: the server may keep none.</source>
        <translation>Les messages précédents ne sont pas arrivés : le serveur n’en garde peut-être pas.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Nothing was written yet.</source>
        <translation>Aucun message pour l’instant.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Texts of this talk</source>
        <translation>Textes de cet échange</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Earlier texts</source>
        <translation>Messages précédents</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThresholdDialog</name>
    <message>
        <location filename="../ui/supervisor/thresholddialog.cpp" line="+47" />
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <location line="+6" />
        <source>For the queue view, the global and group views, My Queues and the wallboard</source>
        <translation>Pour la vue des files, les vues globale et par groupe, Mes files et le tableau mural</translation>
    </message>
    <message>
        <location line="+111" />
        <source>Now, with these thresholds</source>
        <translation>En ce moment, avec ces seuils</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <location line="+49" />
        <source>%n value(s) to correct before saving</source>
        <extracomment>At the foot of the thresholds.</extracomment>
        <translation>
            <numerusform>%n valeur à corriger avant d’enregistrer</numerusform>
            <numerusform>%n valeurs à corriger avant d’enregistrer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22" />
        <source>%Ln queue(s) over</source>
        <translation>
            <numerusform>%Ln file au-dessus</numerusform>
            <numerusform>%Ln files au-dessus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%1, %Ln more than with the default</source>
        <extracomment>%1 is "6 queues over".</extracomment>
        <translation>
            <numerusform>%1, %Ln de plus qu’avec le défaut</numerusform>
            <numerusform>%1, %Ln de plus qu’avec le défaut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1, %Ln fewer than with the default</source>
        <extracomment>%1 is "6 queues over".</extracomment>
        <translation>
            <numerusform>%1, %Ln de moins qu’avec le défaut</numerusform>
            <numerusform>%1, %Ln de moins qu’avec le défaut</numerusform>
        </translation>
    </message>
    <message>
        <location line="-70" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="-69" />
        <source>Back to the default</source>
        <translation>Revenir aux seuils communs</translation>
    </message>
    <message>
        <location line="+85" />
        <source>Default for all queues</source>
        <translation>Communs à toutes les files</translation>
    </message>
    <message>
        <location line="+25" />
        <location line="+2" />
        <source>Correct the marked value first.</source>
        <translation>Corrigez d’abord la valeur marquée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThresholdForm</name>
    <message>
        <location filename="../ui/supervisor/thresholdform.cpp" line="+48" />
        <source>Warning from</source>
        <translation>Avertissement dès</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Alarm from</source>
        <translation>Alarme dès</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Waiting calls</source>
        <translation>Appels en attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Longest wait</source>
        <translation>Attente la plus longue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Answered in %1 s</source>
        <extracomment>A service goal; %1 is in seconds.</extracomment>
        <translation>Répondus en %1 s</translation>
    </message>
    <message>
        <location line="+8" />
        <source>no goal</source>
        <extracomment>In the field of a service goal that is not set.</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <location line="+29" />
        <source>%1: warning from</source>
        <extracomment>A field of the thresholds, for a screen reader; %1 is "Waiting calls" and the like.</extracomment>
        <translation>%1 : avertissement dès</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1: alarm from</source>
        <translation>%1 : alarme dès</translation>
    </message>
    <message>
        <location line="+46" />
        <source>default %1 and %2</source>
        <extracomment>Behind the two fields of a queue's own threshold: those of the default.</extracomment>
        <translation>défaut %1 et %2</translation>
    </message>
    <message>
        <location line="+9" />
        <source>% of the calls; below</source>
        <extracomment>Behind the fields of a service goal: the colour comes below these.</extracomment>
        <translation>% d’appels ; en deçà</translation>
    </message>
    <message>
        <location line="+26" />
        <source>Type a number of calls, 1 or more.</source>
        <translation>Saisissez un nombre d’appels, 1 ou plus.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Type minutes and seconds, like 00:45.</source>
        <translation>Saisissez des minutes et des secondes, comme 00:45.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Type both percentages, from 1 to 100, or none.</source>
        <translation>Saisissez les deux pourcentages, de 1 à 100, ou aucun.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Alarm must be above the warning, %1. Saving waits for it.</source>
        <extracomment>Under an alarm's threshold; %1 is the warning's.</extracomment>
        <translation>L’alarme doit être au-dessus de l’avertissement, %1. L’enregistrement attend.</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Alarm must be below the warning, %1. Saving waits for it.</source>
        <extracomment>Under the alarm of a service goal; %1 is the warning's percentage.</extracomment>
        <translation>L’alarme doit être en dessous de l’avertissement, %1. L’enregistrement attend.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThresholdPreview</name>
    <message>
        <location filename="../ui/supervisor/thresholdpreview.cpp" line="+39" />
        <source>Queues now, with these thresholds</source>
        <translation>Files d’attente en ce moment, avec ces seuils</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThresholdQueues</name>
    <message>
        <location filename="../ui/supervisor/thresholdqueues.cpp" line="+92" />
        <source>Add a queue</source>
        <translation>Ajouter une file</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Queues with thresholds of their own</source>
        <translation>Files ayant leurs propres seuils</translation>
    </message>
    <message>
        <location line="+32" />
        <source>Default for all queues</source>
        <translation>Défaut pour toutes les files</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Own thresholds</source>
        <extracomment>Head of the list of queues that have thresholds of their own.</extracomment>
        <translation>Seuils propres</translation>
    </message>
    <message>
        <location line="+3" />
        <source>%1 of %2</source>
        <extracomment>How many queues have thresholds of their own.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Queues</source>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TransferPopup</name>
    <message>
        <location filename="../ui/agent/transferpopup.cpp" line="+26" />
        <location line="+7" />
        <source>Transfer to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Name of a colleague, or number</source>
        <translation>Nom d’un collègue ou numéro</translation>
    </message>
    <message>
        <location line="+42" />
        <source>Transfer %1 to</source>
        <extracomment>Label over the number; %1 is the caller to be transferred.</extracomment>
        <translation>Transférer %1 à</translation>
    </message>
    <message>
        <location line="+66" />
        <source>Arrows choose a colleague, Return takes the number.</source>
        <translation>Les flèches choisissent un collègue, Entrée prend son numéro.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The phone of %1.</source>
        <translation>Le poste de %1.</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Type the number to transfer to.</source>
        <translation>Saisissez le numéro vers lequel transférer.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Several colleagues are called so. Choose one.</source>
        <translation>Plusieurs collègues portent ce nom. Choisissez-en un.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No colleague at work is called so. Type a number, such as 1042.</source>
        <translation>Aucun collègue connecté ne porte ce nom. Saisissez un numéro, par exemple 1042.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Tray</name>
    <message>
        <location filename="../ui/desktop/tray.cpp" line="+88" />
        <source>Nobody is signed in</source>
        <translation>Personne n’est connecté</translation>
    </message>
    <message>
        <location line="+2" />
        <source>No link to the server</source>
        <translation>Pas de liaison avec le serveur</translation>
    </message>
    <message>
        <location line="+41" />
        <source>Bring Vigie to the front</source>
        <translation>Mettre Vigie au premier plan</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Show Vigie</source>
        <translation>Afficher Vigie</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Start with the session</source>
        <translation>Démarrer avec la session</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Close Vigie…</source>
        <translation>Fermer Vigie…</translation>
    </message>
    <message>
        <location line="+14" />
        <source>Answer %1</source>
        <extracomment>Menu of the tray; %1 is the caller.</extracomment>
        <translation>Décrocher : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Decline</source>
        <comment>verb</comment>
        <translation>Refuser</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Hang up</source>
        <translation>Raccrocher</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TrustWords</name>
    <message>
        <location filename="../ui/widgets/trustwords.cpp" line="+32" />
        <source>No encrypted link could be made: it shows no certificate, or speaks nothing newer than TLS 1.1.</source>
        <translation>Aucune liaison chiffrée n’a pu être établie : il ne montre pas de certificat, ou ne parle rien de plus récent que TLS 1.1.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It shows another key than the one that was pinned: someone may stand between, or it got a new certificate.</source>
        <translation>Il montre une autre clé que celle qui a été épinglée : quelqu’un peut s’être interposé, ou il a reçu un nouveau certificat.</translation>
    </message>
    <message>
        <location line="+3" />
        <source>It vouches for itself: nobody else signed its certificate.</source>
        <translation>Il se porte garant de lui-même : personne d’autre n’a signé son certificat.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate was issued by “%1”, which this computer does not know.</source>
        <translation>Son certificat a été émis par « %1 », que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Its certificate ended on %1.</source>
        <translation>Son certificat a expiré le %1.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate is only valid from %1: check the date of this computer.</source>
        <translation>Son certificat n’est valable qu’à partir du %1 : vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Its certificate belongs to “%1”. Check the address.</source>
        <translation>Son certificat est celui de « %1 ». Vérifiez l’adresse.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its certificate was refused.</source>
        <translation>Son certificat a été refusé.</translation>
    </message>
    <message>
        <location line="+21" />
        <source>The file of authorities, %1, is not there.</source>
        <translation>Le fichier d’autorités, %1, n’existe pas.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file of authorities, %1, is none that you may read.</source>
        <translation>Le fichier d’autorités, %1, n’est pas un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The file of authorities, %1, holds no certificate in PEM form, which begins with BEGIN CERTIFICATE.</source>
        <translation>Le fichier d’autorités, %1, ne contient aucun certificat au format PEM, qui commence par BEGIN CERTIFICATE.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::TwoStep</name>
    <message>
        <location filename="../ui/admin/twostep.cpp" line="+70" />
        <source>Click again to delete, %1 s</source>
        <translation>Cliquez encore pour supprimer, %1 s</translation>
    </message>
</context>
<context>
    <name>vigie::ui::UndoLine</name>
    <message>
        <location filename="../ui/agent/undoline.cpp" line="+22" />
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>vigie::ui::UserAside</name>
    <message>
        <location filename="../ui/admin/useraside.cpp" line="+36" />
        <source>Open template</source>
        <translation>Ouvrir le modèle</translation>
    </message>
    <message>
        <location line="+14" />
        <source>The password leaves this form once, to the server. It is not shown again, kept or logged.</source>
        <translation>Le mot de passe quitte ce formulaire une fois, vers le serveur. Il n’est ni montré, ni gardé, ni journalisé.</translation>
    </message>
    <message>
        <location line="+16" />
        <source>This user will have</source>
        <translation>Cet utilisateur aura</translation>
    </message>
    <message>
        <location line="+11" />
        <source>No template is chosen</source>
        <translation>Aucun modèle choisi</translation>
    </message>
    <message>
        <location line="+6" />
        <source>What %1 sets</source>
        <extracomment>%1 is a template's name; below stands what a line made with it has.</extracomment>
        <translation>Ce que fixe %1</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Yes</source>
        <comment>option of a line</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <location line="+1" />
        <source>No</source>
        <comment>option of a line</comment>
        <translation>Non</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <location line="+0" />
        <source>SIP, peer name %1</source>
        <translation>SIP, nom de peer %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Ringing time</source>
        <translation>Durée de sonnerie</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Routed</source>
        <translation>Routée</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Yes, prefix %1</source>
        <translation>Oui, préfixe %1</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+26" />
        <source>Outgoing caller ID</source>
        <translation>Numéro présenté</translation>
    </message>
    <message>
        <location line="-25" />
        <source>Voicemail</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Voice to mail</source>
        <translation>Message par courriel</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 of %2</source>
        <extracomment>How many of all entities a template covers.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Internal</source>
        <comment>number</comment>
        <translation>Interne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>External</source>
        <comment>number</comment>
        <translation>Externe</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Mailbox</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Provisioning</source>
        <comment>code</comment>
        <translation>Provisioning</translation>
    </message>
    <message>
        <location line="+0" />
        <source>given by the server</source>
        <translation>donné par le serveur</translation>
    </message>
</context>
<context>
    <name>vigie::ui::UserForm</name>
    <message>
        <location filename="../ui/admin/userform.cpp" line="+100" />
        <source>Add user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <location line="-44" />
        <source>Create user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Keep the form open for the next user</source>
        <translation>Garder le formulaire ouvert pour le suivant</translation>
    </message>
    <message>
        <location line="+22" />
        <source>This entity is not there any more; somebody deleted it.</source>
        <translation>Cette entité n’existe plus ; quelqu’un l’a supprimée.</translation>
    </message>
    <message>
        <location line="+30" />
        <location line="+21" />
        <location line="+139" />
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <location line="-160" />
        <source>Choose a template</source>
        <translation>Choisissez un modèle</translation>
    </message>
    <message>
        <location line="+6" />
        <location line="+149" />
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <location line="-147" />
        <location line="+149" />
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <location line="-147" />
        <location line="+149" />
        <source>Internal number</source>
        <translation>Numéro interne</translation>
    </message>
    <message>
        <location line="-147" />
        <source>CTI login, optional</source>
        <translation>Identifiant CTI, facultatif</translation>
    </message>
    <message>
        <location line="+2" />
        <source>CTI password, optional</source>
        <translation>Mot de passe CTI, facultatif</translation>
    </message>
    <message>
        <location line="+4" />
        <source>as it is on the server</source>
        <translation>tel qu’il est sur le serveur</translation>
    </message>
    <message>
        <location line="+49" />
        <source>No line template covers this entity. Create one first.</source>
        <translation>Aucun modèle de ligne ne couvre cette entité. Créez-en un d’abord.</translation>
    </message>
    <message>
        <location line="+20" />
        <source>The template's options are applied again when you save.</source>
        <translation>Les options du modèle sont appliquées de nouveau à l’enregistrement.</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Asking for free numbers…</source>
        <translation>Demande des numéros libres…</translation>
    </message>
    <message>
        <location line="+4" />
        <source>The free numbers cannot be read. %1</source>
        <translation>Les numéros libres ne peuvent pas être lus. %1</translation>
    </message>
    <message>
        <location line="+62" />
        <source>CTI login</source>
        <translation>Identifiant CTI</translation>
    </message>
    <message>
        <location line="+24" />
        <source>Use 2 to 64 letters without accents, digits or signs such as . - _</source>
        <translation>Utilisez 2 à 64 lettres sans accent, chiffres ou signes comme . - _</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A password needs a login.</source>
        <translation>Un mot de passe demande un identifiant.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Use 4 to 64 letters without accents, digits or signs such as . - _</source>
        <translation>Utilisez 4 à 64 lettres sans accent, chiffres ou signes comme . - _</translation>
    </message>
    <message>
        <location line="+3" />
        <source>A login needs a password.</source>
        <translation>Un identifiant demande un mot de passe.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Choose a template.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>At most %1 characters.</source>
        <translation>Au plus %1 caractères.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>Type a first name.</source>
        <translation>Saisissez un prénom.</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Choose a free number.</source>
        <translation>Choisissez un numéro libre.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 is not free in this entity. Choose one of the list.</source>
        <translation>%1 n’est pas libre dans cette entité. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <location line="+31" />
        <source>%1 was created, number %2.</source>
        <extracomment>A name and a number.</extracomment>
        <translation>Utilisateur créé : %1, numéro %2.</translation>
    </message>
    <message>
        <location line="+0" />
        <source>%1 was saved, number %2.</source>
        <translation>Utilisateur enregistré : %1, numéro %2.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ViewMenu</name>
    <message>
        <location filename="../ui/supervisor/viewmenu.cpp" line="+42" />
        <source>View: %1</source>
        <extracomment>Of the button that opens the saved views; %1 is the name of the one in use.</extracomment>
        <translation>Vue : %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Changed since it was saved</source>
        <translation>Modifiée depuis son enregistrement</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Save the changes to “%1”</source>
        <translation>Enregistrer les modifications de « %1 »</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Save as a new view…</source>
        <translation>Enregistrer comme nouvelle vue…</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Delete “%1”</source>
        <translation>Supprimer « %1 »</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Export this view…</source>
        <translation>Exporter cette vue…</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Import a view…</source>
        <translation>Importer une vue…</translation>
    </message>
    <message>
        <location line="+33" />
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Its filters, columns and order can then be chosen by this name.</source>
        <translation>Ses filtres, ses colonnes et son ordre pourront être choisis sous ce nom.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <location line="+6" />
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Type a name first.</source>
        <translation>Saisissez d’abord un nom.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>A view of this name exists. Type another one.</source>
        <translation>Une vue porte déjà ce nom. Saisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::ViewShare</name>
    <message>
        <location filename="../ui/supervisor/viewshare.cpp" line="+28" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+8" />
        <source>Views of Vigie (*.%1)</source>
        <translation>Vues de Vigie (*.%1)</translation>
    </message>
    <message>
        <location line="+1" />
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <location line="+20" />
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <location line="+1" />
        <source>%1: %2. Choose another folder.</source>
        <translation>%1 : %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location line="+14" />
        <source>%1 is too long for a view. Choose a file that was exported from the list of views.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 est trop long pour une vue. Choisissez un fichier exporté depuis la liste des vues.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 is no view of Vigie, or it is damaged. Choose a file that was exported from the list of views.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 n’est pas une vue de Vigie, ou est abîmé. Choisissez un fichier exporté depuis la liste des vues.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 was written by a later version of Vigie. Update this one, or have the file exported there again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 a été écrit par une version plus récente de Vigie. Mettez celle-ci à jour, ou faites-y exporter à nouveau le fichier.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>%1 holds neither a view nor thresholds. Have it exported again.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 ne contient ni vue ni seuils. Faites-le exporter à nouveau.</translation>
    </message>
    <message>
        <location line="+18" />
        <source>Export the view</source>
        <translation>Exporter la vue</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Export the thresholds</source>
        <translation>Exporter les seuils</translation>
    </message>
    <message>
        <location line="+0" />
        <source>thresholds</source>
        <translation>seuils</translation>
    </message>
    <message>
        <location line="+5" />
        <location line="+38" />
        <source>Import a view</source>
        <translation>Importer une vue</translation>
    </message>
    <message>
        <location line="-28" />
        <source>The view was not imported</source>
        <translation>La vue n’a pas été importée</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1: %2. Choose a file that you may read.</source>
        <extracomment>%1 is the name of a file, %2 why it cannot be read.</extracomment>
        <translation>%1 : %2. Choisissez un fichier que vous pouvez lire.</translation>
    </message>
    <message>
        <location line="+11" />
        <source>%1 is a view of another table. Import it from the views of that one.</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1 est une vue d’un autre tableau. Importez-la depuis les vues de celui-ci.</translation>
    </message>
    <message>
        <location line="+17" />
        <source>%1 holds a view and thresholds. The thresholds are for the whole floor, and take the place of yours.</source>
        <translation>%1 contient une vue et des seuils. Les seuils valent pour tout le plateau et remplacent les vôtres.</translation>
    </message>
    <message>
        <location line="+4" />
        <source>%1 holds thresholds alone. They take the place of yours.</source>
        <translation>%1 ne contient que des seuils. Ils remplacent les vôtres.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Add the view</source>
        <translation>Ajouter la vue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Take the thresholds, alarms and state limits</source>
        <translation>Reprendre les seuils, alarmes et limites de temps</translation>
    </message>
    <message>
        <location line="+13" />
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Choose what to import first.</source>
        <translation>Choisissez d’abord quoi importer.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::WallChooser</name>
    <message>
        <location filename="../ui/supervisor/wallchooser.cpp" line="+49" />
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Queues</source>
        <comment>wallboard</comment>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Charts of the last hours</source>
        <translation>Graphiques des dernières heures</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open the wallboard</source>
        <translation>Ouvrir le tableau mural</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Close the wallboard</source>
        <translation>Fermer le tableau mural</translation>
    </message>
    <message>
        <location line="+8" />
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+22" />
        <source>Esc on the board closes it too.</source>
        <translation>Échap sur le tableau le ferme aussi.</translation>
    </message>
    <message>
        <location line="+15" />
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Close the choice of the wallboard</source>
        <translation>Fermer le choix du tableau mural</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location line="+7" />
        <source>Figures, up to %1</source>
        <translation>Chiffres, %1 au plus</translation>
    </message>
    <message>
        <location line="+20" />
        <source>Screen of the wallboard</source>
        <translation>Écran du tableau mural</translation>
    </message>
    <message>
        <location line="+4" />
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <location line="+18" />
        <source>The other screen</source>
        <extracomment>Choice of the wallboard's screen.</extracomment>
        <translation>L’autre écran</translation>
    </message>
    <message>
        <location line="+40" />
        <source>Take another figure away first.</source>
        <translation>Retirez d’abord un autre chiffre.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The wallboard shows one figure at least.</source>
        <translation>Le tableau mural affiche au moins un chiffre.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Wallboard</name>
    <message>
        <location filename="../ui/supervisor/wallboard.cpp" line="+36" />
        <location line="+231" />
        <source>Wallboard – Vigie</source>
        <translation>Tableau mural – Vigie</translation>
    </message>
    <message>
        <location line="-140" />
        <source>All queues</source>
        <translation>Toutes les files</translation>
    </message>
    <message>
        <location line="+2" />
        <source>dddd d MMMM</source>
        <extracomment>Format of the day on the wallboard: "Saturday 21 November".</extracomment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 old</source>
        <extracomment>In place of the wallboard's clock when the link is lost: the age of what it shows.</extracomment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <location line="+6" />
        <source>%1 of %2</source>
        <extracomment>Which page of the wallboard is shown.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Wallboard, %1</source>
        <translation>Tableau mural, %1</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Wallboard</source>
        <translation>Tableau mural</translation>
    </message>
    <message>
        <location line="+32" />
        <source>%1 min</source>
        <comment>axis</comment>
        <extracomment>Figures at the axis of a chart of waits.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location line="+47" />
        <source>Callers waiting, seen since %1</source>
        <extracomment>Over a chart of the wallboard; %1 is a time: before it nothing was seen.</extracomment>
        <translation>Appels en attente, vus depuis %1</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Longest wait</source>
        <extracomment>Over a chart of the wallboard.</extracomment>
        <translation>Attente la plus longue</translation>
    </message>
</context>
<context>
    <name>vigie::ui::WebHead</name>
    <message>
        <location filename="../ui/apps/webhead.cpp" line="+86" />
        <source>You are paused until it is done.</source>
        <translation>Vous êtes en pause jusqu’à la fin.</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Reload %1</source>
        <translation>Recharger %1</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open in browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Open %1 in the browser</source>
        <translation>Ouvrir %1 dans le navigateur</translation>
    </message>
    <message>
        <location line="+2" />
        <source>The connection to this page is encrypted.</source>
        <translation>La connexion à cette page est chiffrée.</translation>
    </message>
    <message>
        <location line="+1" />
        <source>The connection to this page is not encrypted.</source>
        <translation>La connexion à cette page n’est pas chiffrée.</translation>
    </message>
</context>
<context>
    <name>vigie::ui::WireBook</name>
    <message>
        <location filename="../ui/console/wirebook.cpp" line="+228" />
        <location line="+14" />
        <source>configuration</source>
        <translation>paramétrage</translation>
    </message>
    <message>
        <location line="-13" />
        <source>waiting calls</source>
        <translation>appels en attente</translation>
    </message>
    <message>
        <location line="+1" />
        <source>longest wait</source>
        <translation>attente la plus longue</translation>
    </message>
    <message>
        <location line="+1" />
        <source>agents available</source>
        <translation>agents disponibles</translation>
    </message>
    <message>
        <location line="+1" />
        <source>other figures</source>
        <translation>autres chiffres</translation>
    </message>
    <message>
        <location line="+1" />
        <source>members</source>
        <translation>membres</translation>
    </message>
    <message>
        <location line="+1" />
        <source>own membership</source>
        <translation>votre appartenance</translation>
    </message>
    <message>
        <location line="+1" />
        <location line="+15" />
        <source>a wish under way</source>
        <translation>une demande en cours</translation>
    </message>
    <message>
        <location line="-11" />
        <location line="+15" />
        <source>%1: %2</source>
        <extracomment>What changed: queue, fields.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <location line="-11" />
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <location line="+1" />
        <source>begin of the state</source>
        <translation>début de l’état</translation>
    </message>
    <message>
        <location line="+1" />
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <location line="+1" />
        <source>queues</source>
        <translation>files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>figures of the day</source>
        <translation>chiffres du jour</translation>
    </message>
    <message>
        <location line="+1" />
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <location line="+1" />
        <source>listened to</source>
        <translation>écouté</translation>
    </message>
    <message>
        <location line="+2" />
        <source>default queues</source>
        <translation>files par défaut</translation>
    </message>
    <message>
        <location line="+8" />
        <source>%1: callers</source>
        <translation>%1 : appelants</translation>
    </message>
    <message>
        <location line="+2" />
        <source>a callback</source>
        <translation>un rappel</translation>
    </message>
    <message>
        <location line="+2" />
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <location line="+1" />
        <source>reasons of a pause</source>
        <translation>motifs de pause</translation>
    </message>
    <message>
        <location line="+1" />
        <source>own user</source>
        <translation>votre utilisateur</translation>
    </message>
    <message>
        <location line="+1" />
        <source>own line</source>
        <translation>votre ligne</translation>
    </message>
    <message>
        <location line="+1" />
        <source>own calls</source>
        <translation>vos appels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>lists of callbacks</source>
        <translation>listes de rappels</translation>
    </message>
    <message>
        <location line="+1" />
        <source>phones watched</source>
        <translation>téléphones suivis</translation>
    </message>
    <message>
        <location line="+1" />
        <source>conference rooms</source>
        <translation>salles de conférence</translation>
    </message>
</context>
<context>
    <name>vigie::ui::WishNote</name>
    <message>
        <location filename="../ui/settings/wishnote.cpp" line="+110" />
        <source>on the server</source>
        <translation>sur le serveur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>asking the server</source>
        <translation>demandé au serveur</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Not sent: no link</source>
        <translation>Non envoyé : pas de liaison</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <location line="+3" />
        <source>changed elsewhere</source>
        <translation>changé ailleurs</translation>
    </message>
    <message>
        <location line="+3" />
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>vigie::ui::Workspace</name>
    <message>
        <location filename="../ui/shell/workspace.cpp" line="+173" />
        <source>Agent</source>
        <comment>place of the rail</comment>
        <translation>Agent</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Queues</source>
        <comment>place of the rail</comment>
        <translation>Files</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Floor</source>
        <comment>place of the rail</comment>
        <translation>Plateau</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Admin</source>
        <comment>place of the rail</comment>
        <translation>Admin</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Settings</source>
        <comment>place of the rail</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Sign out</source>
        <comment>entry of the rail</comment>
        <translation>Quitter</translation>
    </message>
    <message>
        <location line="+9" />
        <source>Demonstration floor</source>
        <translation>Plateau de démonstration</translation>
    </message>
    <message>
        <location line="+68" />
        <source>All keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <location line="+9" />
        <source>%1 – Vigie</source>
        <translation>%1 – Vigie</translation>
    </message>
    <message>
        <location line="+2" />
        <source>%1 · %2 – Vigie</source>
        <extracomment>Window title: state of the agent, name.</extracomment>
        <translation>%1 · %2 – Vigie</translation>
    </message>
</context>
<context>
    <name>vigie::ui::XivoPage</name>
    <message>
        <location filename="../ui/admin/xivopage.cpp" line="+20" />
        <source>Add entity</source>
        <translation>Ajouter une entité</translation>
    </message>
    <message>
        <location line="+11" />
        <source>Entities</source>
        <translation>Entités</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Entity</source>
        <translation>Entité</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Name on the XiVO</source>
        <translation>Nom sur le XiVO</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Caller ID</source>
        <translation>Numéro présenté</translation>
    </message>
    <message>
        <location line="+1" />
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Free</source>
        <comment>free numbers</comment>
        <translation>Libres</translation>
    </message>
    <message>
        <location line="+0" />
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <location line="+2" />
        <source>Open, edit or delete %1</source>
        <extracomment>What a screen reader says of a row's buttons; %1 is an entity.</extracomment>
        <translation>Ouvrir, modifier ou supprimer %1</translation>
    </message>
    <message>
        <location line="+47" />
        <source>%1 slots left</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <location line="+1" />
        <source>XiVO server</source>
        <translation>Serveur XiVO</translation>
    </message>
    <message>
        <location line="+16" />
        <source>No entity yet. Add one to give numbers to people.</source>
        <translation>Aucune entité. Ajoutez-en une pour donner des numéros.</translation>
    </message>
    <message>
        <location line="+5" />
        <source>deleting…</source>
        <translation>suppression…</translation>
    </message>
</context>
</TS>
