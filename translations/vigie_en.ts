<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>vigie::models::QueueModel</name>
    <message numerus="yes">
        <location filename="../ui/models/queuemodel_cells.cpp" line="+72"/>
        <source>%n caller(s)</source>
        <extracomment>Beside a queue&apos;s figures: how many wait there. Leads to their list.</extracomment>
        <translation>
            <numerusform>%n caller</numerusform>
            <numerusform>%n callers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallersDock</name>
    <message numerus="yes">
        <location filename="../ui/agent/callersdock.cpp" line="+111"/>
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n caller waiting</numerusform>
            <numerusform>%n callers waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::GroupPanel</name>
    <message numerus="yes">
        <location filename="../ui/agent/grouppanel.cpp" line="+167"/>
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::LinkTexts</name>
    <message numerus="yes">
        <location filename="../ui/shell/linktexts.cpp" line="+51"/>
        <source>Trying again in %n s.</source>
        <translation>
            <numerusform>Trying again in %n s.</numerusform>
            <numerusform>Trying again in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>data %n s old</source>
        <translation>
            <numerusform>data %n s old</numerusform>
            <numerusform>data %n s old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>last event %n s ago</source>
        <translation>
            <numerusform>last event %n s ago</numerusform>
            <numerusform>last event %n s ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueuePage</name>
    <message numerus="yes">
        <location filename="../ui/agent/queuepage.cpp" line="+75"/>
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n queue</numerusform>
            <numerusform>%n queues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServiceMarks</name>
    <message numerus="yes">
        <location filename="../ui/agent/servicemarks.cpp" line="+88"/>
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
</TS>
