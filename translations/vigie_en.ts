<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChangeWords</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/changewords.cpp" line="+32" />
        <source>edit of %Ln agent(s)</source>
        <extracomment>Each of these stands behind "Undo:" and "Redo:".</extracomment>
        <translation>
            <numerusform>edit of %Ln agent</numerusform>
            <numerusform>edit of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>adding %Ln agent(s)</source>
        <translation>
            <numerusform>adding %Ln agent</numerusform>
            <numerusform>adding %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>move of %Ln agent(s)</source>
        <translation>
            <numerusform>move of %Ln agent</numerusform>
            <numerusform>move of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>removal of %Ln agent(s)</source>
        <translation>
            <numerusform>removal of %Ln agent</numerusform>
            <numerusform>removal of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>base configuration of %Ln agent(s)</source>
        <translation>
            <numerusform>base configuration of %Ln agent</numerusform>
            <numerusform>base configuration of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>base configuration applied to %Ln agent(s)</source>
        <translation>
            <numerusform>base configuration applied to %Ln agent</numerusform>
            <numerusform>base configuration applied to %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>change of group of %Ln agent(s)</source>
        <translation>
            <numerusform>change of group of %Ln agent</numerusform>
            <numerusform>change of group of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>move of a group, %Ln agent(s)</source>
        <translation>
            <numerusform>move of a group, %Ln agent</numerusform>
            <numerusform>move of a group, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>adding a group, %Ln agent(s)</source>
        <translation>
            <numerusform>adding a group, %Ln agent</numerusform>
            <numerusform>adding a group, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>removal of a group, %Ln agent(s)</source>
        <translation>
            <numerusform>removal of a group, %Ln agent</numerusform>
            <numerusform>removal of a group, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>Somebody else changed %Ln agent(s) meanwhile. They were left as they are.</source>
        <translation>
            <numerusform>Somebody else changed %Ln agent meanwhile. They were left as they are.</numerusform>
            <numerusform>Somebody else changed %Ln agents meanwhile. They were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridDeeds</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/grid/griddeeds.cpp" line="+157" />
        <location line="+7" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/grid/gridpainter_looks.cpp" line="+136" />
        <source>and %Ln more</source>
        <extracomment>Under the first agents of a group.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/planwords.cpp" line="+139" />
        <source>%Ln change(s)</source>
        <extracomment>At the foot of a dialog: what saving comes to.</extracomment>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+9" />
        <source>%Ln added or moved</source>
        <translation>
            <numerusform>%Ln added or moved</numerusform>
            <numerusform>%Ln added or moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln removed</numerusform>
            <numerusform>%Ln removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln so already</source>
        <translation>
            <numerusform>%Ln so already</numerusform>
            <numerusform>%Ln so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+28" />
        <source>No base configuration: %1 and %Ln more.</source>
        <extracomment>Agents who are left as they are; %1 are their names.</extracomment>
        <translation>
            <numerusform>No base configuration: %1 and %Ln more.</numerusform>
            <numerusform>No base configuration: %1 and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::models::FloorAgentModel</name>
    <message numerus="yes">
        <location filename="../ui/models/flooragentmodel_cells.cpp" line="+129" />
        <source>%Ln call(s) rang without an answer since %1, as this window saw it.</source>
        <extracomment>About an agent; %1 is a time of day. Seen by this window alone: nothing is asked for it.</extracomment>
        <translation>
            <numerusform>%Ln call rang without an answer since %1, as this window saw it.</numerusform>
            <numerusform>%Ln calls rang without an answer since %1, as this window saw it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::models::QueueModel</name>
    <message numerus="yes">
        <location filename="../ui/models/queuemodel_cells.cpp" line="+74" />
        <source>%n caller(s)</source>
        <extracomment>Beside a queue's figures: how many wait there. Leads to their list.</extracomment>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentChips</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/agentchips.cpp" line="+69" />
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AgentView</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/agentview.cpp" line="+257" />
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
            <numerusform>%1 of %Ln agent</numerusform>
            <numerusform>%1 of %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+53" />
        <source>Total, %Ln agent(s)</source>
        <extracomment>Line under the table of agents.</extracomment>
        <translation>
            <numerusform>Total, %Ln agent</numerusform>
            <numerusform>Total, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+23" />
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
            <numerusform>%Ln more group: filter by group to see them</numerusform>
            <numerusform>%Ln more groups: filter by group to see them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlarmLine</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/alarmline.cpp" line="+103" />
        <location line="+17" />
        <source>and %Ln more</source>
        <extracomment>Behind some queues over their alarm: how many more there are.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-13" />
        <source>rings unanswered at %Ln agent(s)</source>
        <extracomment>Behind the queues over their alarm: agents at whom calls ring again and again.</extracomment>
        <translation>
            <numerusform>rings unanswered at %Ln agent</numerusform>
            <numerusform>rings unanswered at %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33" />
        <source>%Ln queue(s) over the alarm</source>
        <translation>
            <numerusform>%Ln queue over the alarm</numerusform>
            <numerusform>%Ln queues over the alarm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AlertTable</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/alerttable.cpp" line="+144" />
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AuditPage</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/auditpage.cpp" line="+233" />
        <source>the latest %n change(s)</source>
        <translation>
            <numerusform>the latest %n change</numerusform>
            <numerusform>the latest %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+34" />
        <source>%n change(s) are in %1.</source>
        <translation>
            <numerusform>%n change is in %1.</numerusform>
            <numerusform>%n changes are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::AwayBanner</name>
    <message numerus="yes">
        <location filename="../ui/shell/awaybanner.cpp" line="+51" />
        <source>You are ready, and nobody has touched the computer for %n minute(s).</source>
        <translation>
            <numerusform>You are ready, and nobody has touched the computer for %n minute.</numerusform>
            <numerusform>You are ready, and nobody has touched the computer for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::BaseDialog</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/basedialog.cpp" line="+179" />
        <source>%Ln queue(s) with several penalties</source>
        <translation>
            <numerusform>%Ln queue with several penalties</numerusform>
            <numerusform>%Ln queues with several penalties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+133" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+8" />
        <source>%1 for %Ln agent(s)</source>
        <extracomment>"7 queues for 6 agents"</extracomment>
        <translation>
            <numerusform>%1 for %Ln agent</numerusform>
            <numerusform>%1 for %Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkPage</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/bulkpage.cpp" line="+149" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkProgress</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/bulkprogress.cpp" line="+200" />
        <source>%n failed</source>
        <comment>line(s)</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n kept</source>
        <comment>user(s)</comment>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10" />
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+35" />
        <source>Roll back removes only these %n user(s), last first; their numbers come free again.</source>
        <translation>
            <numerusform>Roll back removes only this %n user; its number comes free again.</numerusform>
            <numerusform>Roll back removes only these %n users, last first; their numbers come free again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkReview</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/bulkreview.cpp" line="+204" />
        <source>%n free number(s) left after it</source>
        <translation>
            <numerusform>%n free number left after it</numerusform>
            <numerusform>%n free numbers left after it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%n line(s) with an error left out</source>
        <translation>
            <numerusform>%n line with an error left out</numerusform>
            <numerusform>%n lines with an error left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>%n user(s) will be created</source>
        <translation>
            <numerusform>%n user will be created</numerusform>
            <numerusform>%n users will be created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n line(s) will be done</source>
        <translation>
            <numerusform>%n line will be done</numerusform>
            <numerusform>%n lines will be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%n user(s) will be deleted</source>
        <translation>
            <numerusform>%n user will be deleted</numerusform>
            <numerusform>%n users will be deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::BulkSource</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/bulksource.cpp" line="+394" />
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackFloorModel</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/callbacks/callbackfloormodel_cells.cpp" line="+40" />
        <source>given back %n s ago</source>
        <extracomment>In the column "Taken by" of a callback: an agent took it and gave it back.</extracomment>
        <translation>
            <numerusform>given back %n s ago</numerusform>
            <numerusform>given back %n s ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+13" />
        <source>%Ln open</source>
        <comment>callbacks of a list</comment>
        <translation>
            <numerusform>%Ln open</numerusform>
            <numerusform>%Ln open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%Ln over</source>
        <comment>callbacks of a list</comment>
        <translation>
            <numerusform>%Ln over</numerusform>
            <numerusform>%Ln over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackImport</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/callbacks/callbackimport.cpp" line="+333" />
        <source>Import the %n known one(s) too</source>
        <translation>
            <numerusform>Import the %n known one too</numerusform>
            <numerusform>Import the %n known ones too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Leave the %n known one(s) out</source>
        <translation>
            <numerusform>Leave the %n known one out</numerusform>
            <numerusform>Leave the %n known ones out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20" />
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln known already</source>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln due in the past</source>
        <translation>
            <numerusform>%Ln due in the past</numerusform>
            <numerusform>%Ln due in the past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackList</name>
    <message numerus="yes">
        <location filename="../ui/callbacks/callbacklist.cpp" line="+329" />
        <source>My queues: %n</source>
        <translation>
            <numerusform>My queues: %n</numerusform>
            <numerusform>My queues: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>%n callback(s), %1 over, %2 now</source>
        <translation>
            <numerusform>%n callback, %1 over, %2 now</numerusform>
            <numerusform>%n callbacks, %1 over, %2 now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackSearchDialog</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/callbacks/callbacksearchdialog.cpp" line="+193" />
        <source>%Ln callback(s)</source>
        <translation>
            <numerusform>%Ln callback</numerusform>
            <numerusform>%Ln callbacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallbackView</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/callbacks/callbackview.cpp" line="+238" />
        <source>%Ln callback(s) imported</source>
        <translation>
            <numerusform>%Ln callback imported</numerusform>
            <numerusform>%Ln callbacks imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+40" />
        <source>%Ln ticket(s) saved to %1</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>
            <numerusform>%Ln ticket saved to %1</numerusform>
            <numerusform>%Ln tickets saved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+109" />
        <source>%Ln list(s)</source>
        <translation>
            <numerusform>%Ln list</numerusform>
            <numerusform>%Ln lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+0" />
        <source>%Ln callback(s)</source>
        <translation>
            <numerusform>%Ln callback</numerusform>
            <numerusform>%Ln callbacks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%Ln taken</source>
        <comment>callbacks</comment>
        <translation>
            <numerusform>%Ln taken</numerusform>
            <numerusform>%Ln taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallersDock</name>
    <message numerus="yes">
        <location filename="../ui/agent/callersdock.cpp" line="+111" />
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n caller waiting</numerusform>
            <numerusform>%n callers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallsSection</name>
    <message numerus="yes">
        <location filename="../ui/settings/callssection.cpp" line="+65" />
        <source>%n new</source>
        <comment>messages in the voicemail</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n old</source>
        <comment>messages in the voicemail</comment>
        <translation>
            <numerusform>%n old</numerusform>
            <numerusform>%n old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ChangesBar</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/changesbar.cpp" line="+163" />
        <source>%Ln pending</source>
        <extracomment>Changes that were asked for and not confirmed yet, in a tool bar.</extracomment>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln not confirmed</source>
        <extracomment>Changes that the server did not confirm, in a tool bar.</extracomment>
        <translation>
            <numerusform>%Ln not confirmed</numerusform>
            <numerusform>%Ln not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ColleagueChoices</name>
    <message numerus="yes">
        <location filename="../ui/agent/colleaguechoices.cpp" line="+79" />
        <source>%n more: type more of the name.</source>
        <extracomment>Under the colleagues that the typed name may mean.</extracomment>
        <translation>
            <numerusform>%n more: type more of the name.</numerusform>
            <numerusform>%n more: type more of the name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConferencePanel</name>
    <message numerus="yes">
        <location filename="../ui/rooms/conferencepanel.cpp" line="+342" />
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactNote</name>
    <message numerus="yes">
        <location filename="../ui/directory/contactnote.cpp" line="+45" />
        <source>The directory has not answered for %n s.</source>
        <translation>
            <numerusform>The directory has not answered for %n s.</numerusform>
            <numerusform>The directory has not answered for %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ContactsPage</name>
    <message numerus="yes">
        <location filename="../ui/directory/contactspage.cpp" line="+293" />
        <source>%n found</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n found, 1 source late</source>
        <comment>contacts</comment>
        <translation>
            <numerusform>%n found, 1 source late</numerusform>
            <numerusform>%n found, 1 source late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ConversationModel</name>
    <message numerus="yes">
        <location filename="../ui/rooms/conversationmodel.cpp" line="+131" />
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CustomerPane</name>
    <message numerus="yes">
        <location filename="../ui/directory/customerpane.cpp" line="+351" />
        <source>%n, all agents</source>
        <extracomment>Calls of one customer, with whatever agent.</extracomment>
        <translation>
            <numerusform>%n, all agents</numerusform>
            <numerusform>%n, all agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Desktop</name>
    <message numerus="yes">
        <location filename="../ui/desktop/desktop.cpp" line="+139" />
        <source>Nobody has touched it for %n minute(s). Calls go on ringing here.</source>
        <translation>
            <numerusform>Nobody has touched it for %n minute. Calls go on ringing here.</numerusform>
            <numerusform>Nobody has touched it for %n minutes. Calls go on ringing here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::DesktopSection</name>
    <message numerus="yes">
        <location filename="../ui/settings/desktopsection.cpp" line="+172" />
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::DraftLine</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/draftline.cpp" line="+87" />
        <source>Unsaved changes to %Ln agent(s) from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>
            <numerusform>Unsaved changes to %Ln agent from %1</numerusform>
            <numerusform>Unsaved changes to %Ln agents from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>Unsaved base configuration of %Ln agent(s) from %1</source>
        <extracomment>%1 is a time of day, or a day.</extracomment>
        <translation>
            <numerusform>Unsaved base configuration of %Ln agent from %1</numerusform>
            <numerusform>Unsaved base configuration of %Ln agents from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+23" />
        <source>and %Ln more</source>
        <extracomment>Behind the latest of the unsaved changes.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::EntityPage</name>
    <message numerus="yes">
        <location filename="../ui/admin/entitypage.cpp" line="+271" />
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FieldTree</name>
    <message numerus="yes">
        <location filename="../ui/console/fieldtree.cpp" line="+91" />
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FloorAlarms</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/flooralarms.cpp" line="+106" />
        <source>and %Ln more</source>
        <extracomment>Under some queues over their thresholds: how many more there are.</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+75" />
        <source>%Ln waiting</source>
        <extracomment>Behind a queue's name: how many callers wait there.</extracomment>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33" />
        <source>%Ln call(s) rang unanswered since %1</source>
        <extracomment>Behind an agent's name; %1 is a time of day.</extracomment>
        <translation>
            <numerusform>%Ln call rang unanswered since %1</numerusform>
            <numerusform>%Ln calls rang unanswered since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FrameDetails</name>
    <message numerus="yes">
        <location filename="../ui/console/framedetails.cpp" line="+100" />
        <source>%1, %n byte(s)</source>
        <translation>
            <numerusform>%1, %n byte</numerusform>
            <numerusform>%1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+20" />
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::FrameText</name>
    <message numerus="yes">
        <location filename="../ui/console/frametext.cpp" line="+118" />
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+36" />
        <source>%1, %n character(s)</source>
        <extracomment>A value that is kept from view: its key, its length.</extracomment>
        <translation>
            <numerusform>%1, %n character</numerusform>
            <numerusform>%1, %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::GridArea</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/grid/gridarea_keys.cpp" line="+297" />
        <source>%1, %Ln agent(s)</source>
        <extracomment>A cell of the grid, for a screen reader: "Boats, penalty 1, 3 agents".</extracomment>
        <translation>
            <numerusform>%1, %Ln agent</numerusform>
            <numerusform>%1, %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::GridPage</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/grid/gridpage.cpp" line="+192" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 of %Ln queue(s)</source>
        <extracomment>How many of all queues the filter shows.</extracomment>
        <translation>
            <numerusform>%1 of %Ln queue</numerusform>
            <numerusform>%1 of %Ln queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::GroupPanel</name>
    <message numerus="yes">
        <location filename="../ui/agent/grouppanel.cpp" line="+181" />
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthPage</name>
    <message numerus="yes">
        <location filename="../ui/admin/health/healthpage.cpp" line="+142" />
        <source>%n well.</source>
        <extracomment>Counts of checks, each a whole sentence.</extracomment>
        <translation>
            <numerusform>%n well.</numerusform>
            <numerusform>%n well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n not well.</source>
        <translation>
            <numerusform>%n not well.</numerusform>
            <numerusform>%n not well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n to look at.</numerusform>
            <numerusform>%n to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n not checked.</source>
        <translation>
            <numerusform>%n not checked.</numerusform>
            <numerusform>%n not checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthStrip</name>
    <message numerus="yes">
        <location filename="../ui/admin/health/healthstrip.cpp" line="+153" />
        <source>%n check(s) after the install list, %1</source>
        <extracomment>%1 is a time of day.</extracomment>
        <translation>
            <numerusform>%n check after the install list, %1</numerusform>
            <numerusform>%n checks after the install list, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>%n more to look at</source>
        <translation>
            <numerusform>%n more to look at</numerusform>
            <numerusform>%n more to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7" />
        <source>All %n check(s) passed</source>
        <translation>
            <numerusform>All %n check passed</numerusform>
            <numerusform>All %n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>%n other check(s) passed</source>
        <translation>
            <numerusform>%n other check passed</numerusform>
            <numerusform>%n other checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HealthWords</name>
    <message numerus="yes">
        <location filename="../ui/admin/health/healthwords.cpp" line="+179" />
        <source>Its certificate ends on %1, in %n day(s).</source>
        <translation>
            <numerusform>Its certificate ends on %1, in %n day.</numerusform>
            <numerusform>Its certificate ends on %1, in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+32" />
        <source>Its clock is %n second(s) ahead of this computer's.</source>
        <translation>
            <numerusform>Its clock is %n second ahead of this computer's.</numerusform>
            <numerusform>Its clock is %n seconds ahead of this computer's.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>Its clock is %n second(s) behind this computer's.</source>
        <translation>
            <numerusform>Its clock is %n second behind this computer's.</numerusform>
            <numerusform>Its clock is %n seconds behind this computer's.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HeldLine</name>
    <message numerus="yes">
        <location filename="../ui/console/heldline.cpp" line="+43" />
        <source>%n newer event(s) wait</source>
        <translation>
            <numerusform>%n newer event waits</numerusform>
            <numerusform>%n newer events wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryModel</name>
    <message numerus="yes">
        <location filename="../ui/directory/historymodel.cpp" line="+106" />
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryPage</name>
    <message numerus="yes">
        <location filename="../ui/directory/historypage.cpp" line="+277" />
        <source>Missed %n</source>
        <comment>past calls</comment>
        <translation>
            <numerusform>Missed %n</numerusform>
            <numerusform>Missed %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>last %n call(s)</source>
        <translation>
            <numerusform>last %n call</numerusform>
            <numerusform>last %n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::HistoryView</name>
    <message numerus="yes">
        <location filename="../ui/directory/historyview.cpp" line="+108" />
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ImportDialog</name>
    <message numerus="yes">
        <location filename="../ui/directory/importdialog.cpp" line="+101" />
        <source>Import %n contact(s)</source>
        <extracomment>On the button that starts an import.</extracomment>
        <translation>
            <numerusform>Import %n contact</numerusform>
            <numerusform>Import %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%n line(s) will be left out, for the reason beside it. Mend the file, or import the others.</source>
        <translation>
            <numerusform>%n line will be left out, for the reason beside it. Mend the file, or import the others.</numerusform>
            <numerusform>%n lines will be left out, for the reason beside it. Mend the file, or import the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+81" />
        <source>%n contact(s) imported.</source>
        <translation>
            <numerusform>%n contact imported.</numerusform>
            <numerusform>%n contacts imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>The server refused %n line(s), for the reason beside it.</source>
        <translation>
            <numerusform>The server refused %n line, for the reason beside it.</numerusform>
            <numerusform>The server refused %n lines, for the reason beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::IntervalEdit</name>
    <message numerus="yes">
        <location filename="../ui/admin/intervaledit.cpp" line="+185" />
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeysSection</name>
    <message numerus="yes">
        <location filename="../ui/settings/keyssection.cpp" line="+138" />
        <source>%n differ from them: %1</source>
        <translation>
            <numerusform>%n differs from them: %1</numerusform>
            <numerusform>%n differ from them: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkTexts</name>
    <message numerus="yes">
        <location filename="../ui/shell/linktexts.cpp" line="+51" />
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31" />
        <source>data %n s old</source>
        <translation>
            <numerusform>data %n s old</numerusform>
            <numerusform>data %n s old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>last event %n s ago</source>
        <translation>
            <numerusform>last event %n s ago</numerusform>
            <numerusform>last event %n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ManyEditDialog</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/manyeditdialog.cpp" line="+150" />
        <source>%Ln in it at %1 already</source>
        <extracomment>Of the agents; %1 is the penalty.</extracomment>
        <translation>
            <numerusform>%Ln in it at %1 already</numerusform>
            <numerusform>%Ln in it at %1 already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln in it at another penalty</source>
        <translation>
            <numerusform>%Ln in it at another penalty</numerusform>
            <numerusform>%Ln in it at another penalty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1" />
        <source>new for all %Ln</source>
        <translation>
            <numerusform>new for all %Ln</numerusform>
            <numerusform>new for all %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6" />
        <source>%Ln in it</source>
        <translation>
            <numerusform>%Ln in it</numerusform>
            <numerusform>%Ln in it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+25" />
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln agent</numerusform>
            <numerusform>%Ln agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MeanwhileNote</name>
    <message numerus="yes">
        <location filename="../ui/admin/meanwhilenote.cpp" line="+39" />
        <source>%n field(s) that somebody else changed</source>
        <translation>
            <numerusform>%n field that somebody else changed</numerusform>
            <numerusform>%n fields that somebody else changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MiniBar</name>
    <message numerus="yes">
        <location filename="../ui/desktop/minibar.cpp" line="+208" />
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n caller waiting</numerusform>
            <numerusform>%n callers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MissedCallCard</name>
    <message numerus="yes">
        <location filename="../ui/agent/missedcallcard.cpp" line="+133" />
        <source>%n missed call(s)</source>
        <translation>
            <numerusform>%n missed call</numerusform>
            <numerusform>%n missed calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::MovedChip</name>
    <message numerus="yes">
        <location filename="../ui/widgets/movedchip.cpp" line="+24" />
        <source>%n row(s) moved</source>
        <translation>
            <numerusform>%n row moved</numerusform>
            <numerusform>%n rows moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeWatch</name>
    <message numerus="yes">
        <location filename="../ui/desktop/noticewatch.cpp" line="+211" />
        <source>%n caller(s) are waiting.</source>
        <translation>
            <numerusform>%n caller is waiting.</numerusform>
            <numerusform>%n callers are waiting.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::NumberPicker</name>
    <message numerus="yes">
        <location filename="../ui/admin/numberpicker.cpp" line="+118" />
        <source>%n free number(s)</source>
        <translation>
            <numerusform>%n free number</numerusform>
            <numerusform>%n free numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::PauseReminder</name>
    <message numerus="yes">
        <location filename="../ui/agent/pausereminder.cpp" line="+28" />
        <source>%n more minute(s)</source>
        <translation>
            <numerusform>%n more minute</numerusform>
            <numerusform>%n more minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueDetail</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/queuedetail.cpp" line="+269" />
        <location line="+49" />
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueuePage</name>
    <message numerus="yes">
        <location filename="../ui/agent/queuepage.cpp" line="+77" />
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueueView</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/queueview.cpp" line="+206" />
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln queue</numerusform>
            <numerusform>%Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%1 of %Ln queue(s)</source>
        <extracomment>How many of all queues the filter shows.</extracomment>
        <translation>
            <numerusform>%1 of %Ln queue</numerusform>
            <numerusform>%1 of %Ln queues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+14" />
        <source>Total, %Ln queue(s)</source>
        <extracomment>Line under the table of queues.</extracomment>
        <translation>
            <numerusform>Total, %Ln queue</numerusform>
            <numerusform>Total, %Ln queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message numerus="yes">
        <location filename="../ui/widgets/rail.cpp" line="+119" />
        <source>%1, %n alarm(s)</source>
        <extracomment>A place of the rail and what asks for a person there, for a screen reader.</extracomment>
        <translation>
            <numerusform>%1, %n alarm</numerusform>
            <numerusform>%1, %n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ResultSheet</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/edit/resultsheet.cpp" line="+132" />
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
            <numerusform>%1, %Ln line</numerusform>
            <numerusform>%1, %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RollBackDialog</name>
    <message numerus="yes">
        <location filename="../ui/admin/bulk/rollbackdialog.cpp" line="+24" />
        <source>Remove the %n user(s) that this run created?</source>
        <translation>
            <numerusform>Remove the %n user that this run created?</numerusform>
            <numerusform>Remove the %n users that this run created?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+23" />
        <source>Remove %n user(s)</source>
        <translation>
            <numerusform>Remove %n user</numerusform>
            <numerusform>Remove %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::RoomPane</name>
    <message numerus="yes">
        <location filename="../ui/rooms/roompane.cpp" line="+123" />
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::SelectionBar</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/selectionbar.cpp" line="+130" />
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1, %Ln not shown</source>
        <extracomment>Selected agents, of whom the filter hides some.</extracomment>
        <translation>
            <numerusform>%1, %Ln not shown</numerusform>
            <numerusform>%1, %Ln not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22" />
        <source>%Ln done</source>
        <extracomment>Of agents, on whom a verb was done.</extracomment>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2" />
        <source>%Ln pending</source>
        <translation>
            <numerusform>%Ln pending</numerusform>
            <numerusform>%Ln pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%Ln changed meanwhile</source>
        <extracomment>Agents on whom the verb made no sense any more.</extracomment>
        <translation>
            <numerusform>%Ln changed meanwhile</numerusform>
            <numerusform>%Ln changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4" />
        <source>%Ln not confirmed</source>
        <translation>
            <numerusform>%Ln not confirmed</numerusform>
            <numerusform>%Ln not confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServiceMarks</name>
    <message numerus="yes">
        <location filename="../ui/agent/servicemarks.cpp" line="+90" />
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::TemplatesPage</name>
    <message numerus="yes">
        <location filename="../ui/admin/templatespage.cpp" line="+231" />
        <source>%n change(s); users made with it keep their lines.</source>
        <translation>
            <numerusform>%n change; users made with it keep their lines.</numerusform>
            <numerusform>%n changes; users made with it keep their lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ThresholdDialog</name>
    <message numerus="yes">
        <location filename="../ui/supervisor/thresholddialog.cpp" line="+246" />
        <source>%n value(s) to correct before saving</source>
        <extracomment>At the foot of the thresholds.</extracomment>
        <translation>
            <numerusform>%n value to correct before saving</numerusform>
            <numerusform>%n values to correct before saving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+22" />
        <source>%Ln queue(s) over</source>
        <translation>
            <numerusform>%Ln queue over</numerusform>
            <numerusform>%Ln queues over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5" />
        <source>%1, %Ln more than with the default</source>
        <extracomment>%1 is "6 queues over".</extracomment>
        <translation>
            <numerusform>%1, %Ln more than with the default</numerusform>
            <numerusform>%1, %Ln more than with the default</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3" />
        <source>%1, %Ln fewer than with the default</source>
        <extracomment>%1 is "6 queues over".</extracomment>
        <translation>
            <numerusform>%1, %Ln fewer than with the default</numerusform>
            <numerusform>%1, %Ln fewer than with the default</numerusform>
        </translation>
    </message>
</context>
</TS>
