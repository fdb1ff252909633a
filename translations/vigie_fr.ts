<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US">
<context>
    <name>AgentState</name>
    <message>
        <location filename="../ui/widgets/statevisual.cpp" line="+68"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Wrapup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ringing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Dialing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>ACD Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Incoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Outgoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logging in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Logged out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <location filename="../ui/widgets/format.cpp" line="+30"/>
        <source>%1 d %2:%3</source>
        <extracomment>Duration above a day: days, then hours:minutes.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallActions</name>
    <message>
        <location filename="../ui/agent/callactions.cpp" line="+65"/>
        <source>Transfer</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Decline</source>
        <comment>verb</comment>
        <extracomment>Button: refuse the ringing call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallBar</name>
    <message>
        <location filename="../ui/agent/callbar.cpp" line="+153"/>
        <source>Recording paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>before the transfer of %1</source>
        <extracomment>Beside &quot;Consultation&quot;; %1 is the caller who waits on hold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>%1 rings</source>
        <extracomment>Beside the queue&apos;s chip while it rings; %1 is the person&apos;s own number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Someone is listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 is listening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>ringing</source>
        <extracomment>Under the clock of a call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>calling</source>
        <extracomment>Under the clock of a call that is not answered yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>on hold, %1 since the answer</source>
        <extracomment>Under the clock of a held call; %1 is the length of the conversation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>consultation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::CallWords</name>
    <message>
        <location filename="../ui/agent/callwords.cpp" line="+18"/>
        <source>Call</source>
        <comment>verb</comment>
        <extracomment>Button: call that number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold</source>
        <comment>verb</comment>
        <extracomment>Button: put the call on hold.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Resume</source>
        <comment>verb</comment>
        <extracomment>Button: take the held call back.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transfer now</source>
        <extracomment>Button: transfer without talking to the third party.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Talk first</source>
        <extracomment>Button: call the third party before the transfer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Complete</source>
        <comment>verb</comment>
        <extracomment>Button: complete the transfer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Cancel</source>
        <comment>transfer</comment>
        <extracomment>Button: cancel the transfer.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Calling</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answering</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hanging up</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holding</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resuming</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transferring</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancelling</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Joining</source>
        <comment>in progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Call not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hang-up not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hold not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Resume not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Transfer not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Conference not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>This phone has no conference. Complete or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This phone has no conference. Use an attended transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 has no conference. Complete or cancel.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1 has no conference. Use an attended transfer.</source>
        <extracomment>%1 is a phone model, such as Yealink T46.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>No link to the server. Use the keys of your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have no phone line. Ask your administrator for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is no call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No call is ringing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You are not in conversation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No call is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You have a second call already. Complete or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>There is no second call to join. Use Transfer, Talk first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no second call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The second party has not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Answer or decline the ringing call first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Key tones leave from a web phone only. Use the keys of your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The calls are joined already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Anonymous</source>
        <extracomment>A caller who hides name and number.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::DayStrip</name>
    <message>
        <location filename="../ui/widgets/daystrip.cpp" line="+30"/>
        <source>My day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::DialField</name>
    <message>
        <location filename="../ui/agent/dialfield.cpp" line="+25"/>
        <source>Call a number (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Number to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Number</source>
        <extracomment>In the empty field of the number to call.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+64"/>
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::Dialog</name>
    <message>
        <location filename="../ui/shell/dialog.cpp" line="+149"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::FailureNote</name>
    <message>
        <location filename="../ui/agent/failurenote.cpp" line="+21"/>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::Field</name>
    <message>
        <location filename="../ui/widgets/field.cpp" line="+177"/>
        <source>Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hide the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::FoldedCallBar</name>
    <message>
        <location filename="../ui/agent/foldedcallbar.cpp" line="+103"/>
        <source>On hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Back to %1</source>
        <extracomment>Button: take the held call back; %1 is the caller.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1 since the answer</source>
        <extracomment>Length of the conversation with a caller who waits on hold now.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::IncomingNotice</name>
    <message>
        <location filename="../ui/agent/incomingnotice.cpp" line="+31"/>
        <source>Decline</source>
        <comment>verb</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+57"/>
        <source>Incoming call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::Keypad</name>
    <message>
        <location filename="../ui/agent/keypad.cpp" line="+38"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Tones sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Tones are never kept or logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Tones to %1</source>
        <extracomment>Title of the keypad; %1 is the other party.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::KeysDialog</name>
    <message>
        <location filename="../ui/shell/keysdialog.cpp" line="+23"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Go to the next control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close a menu or a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Go to the first place of the rail, and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close Vigie</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::MenuPanel</name>
    <message>
        <location filename="../ui/widgets/menupanel.cpp" line="+230"/>
        <location line="+1"/>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::NoticeFoot</name>
    <message>
        <location filename="../ui/agent/noticefoot.cpp" line="+25"/>
        <source>You are typing: F2 works in %1</source>
        <extracomment>Foot of the incoming call&apos;s notice; %1 is a duration, &quot;1 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Ctrl F2 now</source>
        <extracomment>A key that answers at once, though the person is typing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::PageFoot</name>
    <message>
        <location filename="../ui/shell/pagefoot.cpp" line="+45"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Server reachable, %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No answer from the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::QueuePage</name>
    <message numerus="yes">
        <location filename="../ui/agent/queuepage.cpp" line="+74"/>
        <source>%n queue(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Total: %1</source>
        <extracomment>Under the column of waiting calls: their sum.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Max: %1</source>
        <extracomment>Under the column of longest waits: the longest of all.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::Rail</name>
    <message>
        <location filename="../ui/widgets/rail.cpp" line="+34"/>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerForm</name>
    <message>
        <location filename="../ui/shell/serverform.cpp" line="+156"/>
        <source>The server answers, encrypted, certificate of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The server answers, not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The server answers, but its certificate is not trusted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No answer from this address so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>This address is not encrypted. Use https://, or tick the box below to accept it for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Your XiVO server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask your administrator for its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Send my password to this server unencrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the demonstration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::ServerList</name>
    <message>
        <location filename="../ui/shell/serverlist.cpp" line="+165"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>New server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Demonstration floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>A simulated contact centre, no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Add a server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::SettingsPage</name>
    <message>
        <location filename="../ui/shell/settingspage.cpp" line="+75"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+6"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+7"/>
        <source>Row height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>As the system</source>
        <extracomment>Order of the enumeration ThemeChoice.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInForm</name>
    <message>
        <location filename="../ui/shell/signinform.cpp" line="+219"/>
        <source>Simulated on this computer: nothing leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Not encrypted, but the server is this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not encrypted: your password can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Encrypted. Certificate of %1, valid until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <location line="+38"/>
        <source>Signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-23"/>
        <source>Type your login: the name you use on the XiVO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Type your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Demonstration floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Empty: no phone today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>works the queues, on line 1001</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>watches all queues, on line 1901</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this version has no administration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::SignInTexts</name>
    <message>
        <location filename="../ui/shell/signintexts.cpp" line="+38"/>
        <source>%1 vouches for itself: its certificate is signed by nobody else. Your password was not sent. Ask your administrator to have the certificate installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The certificate of %1 was issued by “%2”, which this computer does not know. Your password was not sent. Ask your administrator to have that authority installed on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The certificate of %1 ended on %2. Your password was not sent. Check the date of this computer, or ask your administrator to renew the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate of %1 is only valid from %2. Your password was not sent. Check the date of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The certificate shown by %1 belongs to another server, “%2”. Your password was not sent. Check the address, or ask your administrator for the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>No encrypted link to %1 could be made: its certificate was refused. Your password was not sent. Ask your administrator to look at the certificate of the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>No server is named “%1”. Check the address for a slip, and that this computer is on the company network or its VPN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 is there, but nothing answers on port %2. Check the port with your administrator, or try again in a minute if the server is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The link to %1 broke off. Check the network of this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 did not answer in time. Check that this computer is on the company network or its VPN, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Something answers at %1, but it is not a XiVO server. Ask your administrator for the address of the XiVO CTI server (XuC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The server does not accept this login with this password. Type the password again (capitals count), or ask your administrator for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your session has ended on the server. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 accepts your password, but does not open your session. Try again; if it stays so, tell your administrator that the CTI server does not confirm logons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 accepts your password, but refuses to open your session. Ask your administrator whether your account may use the CTI server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 answered with an error of its own. Try again in a minute; if it stays so, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Type the address of your XiVO server, for example xivo.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>This is not an address: it needs a name such as xivo.example.com, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A XiVO is reached by https:// (or http://), not by this kind of address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>The simulator, vigie-sim, is not installed beside Vigie nor in the PATH. Install it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator, vigie-sim, cannot be started. Check that this account may run it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator was not ready after 10 seconds. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The simulator has stopped by itself. Try again to start it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>No line has the number %1 on this server. Nothing was changed; check the number on your phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>No line has the number %1 on this server. Nothing was changed; your last number was %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::StateButton</name>
    <message>
        <location filename="../ui/widgets/statebutton.cpp" line="+77"/>
        <source>%1?</source>
        <extracomment>The last known state while the link is down: doubtful.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1 s old</source>
        <extracomment>Age of a state that is no longer told, in seconds.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 old</source>
        <extracomment>Age of a state that is no longer told, as mm:ss.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>My state: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::TransferPopup</name>
    <message>
        <location filename="../ui/agent/transferpopup.cpp" line="+23"/>
        <source>Transfer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Transfer %1 to</source>
        <extracomment>Label over the number; %1 is the caller to be transferred.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Type the number to transfer to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not a number. Use digits, such as 1042.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vigie::ui::UndoLine</name>
    <message>
        <location filename="../ui/agent/undoline.cpp" line="+21"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
