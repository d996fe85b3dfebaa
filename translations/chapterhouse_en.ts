<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Action</name>
    <message numerus="yes">
        <source>Add %Ln chapters</source>
        <translation>
            <numerusform>Add %Ln chapter</numerusform>
            <numerusform>Add %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln chapters</source>
        <translation>
            <numerusform>Archive %Ln chapter</numerusform>
            <numerusform>Archive %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln chapters</source>
        <translation>
            <numerusform>Remove %Ln chapter</numerusform>
            <numerusform>Remove %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln chapters</source>
        <translation>
            <numerusform>Restore %Ln chapter</numerusform>
            <numerusform>Restore %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln chapters</source>
        <translation>
            <numerusform>Edit %Ln chapter</numerusform>
            <numerusform>Edit %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln chapters</source>
        <translation>
            <numerusform>Change the status of %Ln chapter</numerusform>
            <numerusform>Change the status of %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the consent of %Ln members</source>
        <translation>
            <numerusform>Set the consent of %Ln member</numerusform>
            <numerusform>Set the consent of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln chapters</source>
        <translation>
            <numerusform>Import %Ln chapter</numerusform>
            <numerusform>Import %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln members</source>
        <translation>
            <numerusform>Import %Ln member</numerusform>
            <numerusform>Import %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln officers</source>
        <translation>
            <numerusform>Import %Ln officer</numerusform>
            <numerusform>Import %Ln officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Add %Ln member</numerusform>
            <numerusform>Add %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln members</source>
        <translation>
            <numerusform>Archive %Ln member</numerusform>
            <numerusform>Archive %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln members</source>
        <translation>
            <numerusform>Remove %Ln member</numerusform>
            <numerusform>Remove %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln members</source>
        <translation>
            <numerusform>Restore %Ln member</numerusform>
            <numerusform>Restore %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln members</source>
        <translation>
            <numerusform>Edit %Ln member</numerusform>
            <numerusform>Edit %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln members</source>
        <translation>
            <numerusform>Change the status of %Ln member</numerusform>
            <numerusform>Change the status of %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln members</source>
        <translation>
            <numerusform>Transfer %Ln member</numerusform>
            <numerusform>Transfer %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Graduate %Ln members</source>
        <translation>
            <numerusform>Graduate %Ln member</numerusform>
            <numerusform>Graduate %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln members</source>
        <translation>
            <numerusform>Paste into %Ln member</numerusform>
            <numerusform>Paste into %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakEvenChart</name>
    <message numerus="yes">
        <source>%n chapters need %1 recruits before the graduates of spring %2 leave.</source>
        <translation>
            <numerusform>%n chapter needs %1 recruits before the graduates of spring %2 leave.</numerusform>
            <numerusform>%n chapters need %1 recruits before the graduates of spring %2 leave.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters are too small to tell.</source>
        <translation>
            <numerusform>%n chapter is too small to tell.</numerusform>
            <numerusform>%n chapters are too small to tell.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterNeed</name>
    <message numerus="yes">
        <source>%Ln members, %1 a year before</source>
        <translation>
            <numerusform>%Ln member, %1 a year before</numerusform>
            <numerusform>%Ln members, %1 a year before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln days</source>
        <comment>status</comment>
        <translation>
            <numerusform>%1 for %Ln day</numerusform>
            <numerusform>%1 for %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CohortChart</name>
    <message numerus="yes">
        <source>Joined %1, after %n months</source>
        <translation>
            <numerusform>Joined %1, after %n month</numerusform>
            <numerusform>Joined %1, after %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message numerus="yes">
        <source>%Ln presidencies end within %1 days</source>
        <translation>
            <numerusform>%Ln presidency ends within %1 days</numerusform>
            <numerusform>%Ln presidencies end within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offices vacant for %1 days or longer</source>
        <translation>
            <numerusform>%Ln office vacant for %1 days or longer</numerusform>
            <numerusform>%Ln offices vacant for %1 days or longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rosters older than %1 days</source>
        <translation>
            <numerusform>%Ln roster older than %1 days</numerusform>
            <numerusform>%Ln rosters older than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters lost over %1 % in a year</source>
        <translation>
            <numerusform>%Ln chapter lost over %1 % in a year</numerusform>
            <numerusform>%Ln chapters lost over %1 % in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters stuck on the way for over %1 days</source>
        <translation>
            <numerusform>%Ln chapter stuck on the way for over %1 days</numerusform>
            <numerusform>%Ln chapters stuck on the way for over %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools</source>
        <translation>
            <numerusform>%Ln school</numerusform>
            <numerusform>%Ln schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln states</source>
        <translation>
            <numerusform>%Ln state</numerusform>
            <numerusform>%Ln states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new chapters</source>
        <translation>
            <numerusform>%Ln new chapter</numerusform>
            <numerusform>%Ln new chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new schools</source>
        <translation>
            <numerusform>%Ln new school</numerusform>
            <numerusform>%Ln new schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new states</source>
        <translation>
            <numerusform>%Ln new state</numerusform>
            <numerusform>%Ln new states</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were lost.</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>%Ln was lost.</numerusform>
            <numerusform>%Ln were lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln tries on the book&apos;s own past</source>
        <translation>
            <numerusform>Over %Ln try on the book&apos;s own past</numerusform>
            <numerusform>Over %Ln tries on the book&apos;s own past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the band held %Ln times</source>
        <translation>
            <numerusform>the band held %Ln time</numerusform>
            <numerusform>the band held %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message numerus="yes">
        <source>%Ln more terms end soon: see Officers</source>
        <translation>
            <numerusform>%Ln more term ends soon: see Officers</numerusform>
            <numerusform>%Ln more terms end soon: see Officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln people what others may see of them</source>
        <translation>
            <numerusform>Ask %Ln person what others may see of them</numerusform>
            <numerusform>Ask %Ln people what others may see of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And its %Ln automatic backups, which lie in the folder chapterhouse/backups of your own data.</source>
        <translation>
            <numerusform>And its %Ln automatic backup, which lies in the folder chapterhouse/backups of your own data.</numerusform>
            <numerusform>And its %Ln automatic backups, which lie in the folder chapterhouse/backups of your own data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message numerus="yes">
        <source>That is more than %Ln rows. Save the table as a file and import it (Ctrl+I).</source>
        <translation>
            <numerusform>That is more than %Ln row. Save the table as a file and import it (Ctrl+I).</numerusform>
            <numerusform>That is more than %Ln rows. Save the table as a file and import it (Ctrl+I).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message numerus="yes">
        <source>%1, still here after %n months</source>
        <comment>who first joined</comment>
        <translation>
            <numerusform>%1, still here after %n month</numerusform>
            <numerusform>%1, still here after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchoolScore</name>
    <message numerus="yes">
        <source>%Ln members already there</source>
        <translation>
            <numerusform>%Ln member already there</numerusform>
            <numerusform>%Ln members already there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times</source>
        <translation>
            <numerusform>Asked %Ln time</numerusform>
            <numerusform>Asked %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln states around it reached</source>
        <translation>
            <numerusform>%Ln state around it reached</numerusform>
            <numerusform>%Ln states around it reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools in %1 without a chapter</source>
        <translation>
            <numerusform>%Ln school in %1 without a chapter</numerusform>
            <numerusform>%Ln schools in %1 without a chapter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>States</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatesChart</name>
    <message numerus="yes">
        <source>The most: %1, and %Ln others as much.</source>
        <translation>
            <numerusform>The most: %1, and %Ln other as much.</numerusform>
            <numerusform>The most: %1, and %Ln others as much.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::BackupNews</name>
    <message numerus="yes">
        <source>%Ln steps since the backup of %1</source>
        <translation>
            <numerusform>%Ln step since the backup of %1</numerusform>
            <numerusform>%Ln steps since the backup of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterCellsModel</name>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterDetail</name>
    <message numerus="yes">
        <source>%Ln counted only</source>
        <translation>
            <numerusform>%Ln counted only</numerusform>
            <numerusform>%Ln counted only</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterEditor</name>
    <message numerus="yes">
        <source>Bring over the %Ln members of the network at this school, as transfers</source>
        <translation>
            <numerusform>Bring over the %Ln member of the network at this school, as a transfer</numerusform>
            <numerusform>Bring over the %Ln members of the network at this school, as transfers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChaptersCompared</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChaptersModel</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::DuplicatesModel</name>
    <message numerus="yes">
        <source>The best %1 of %Ln pairs</source>
        <translation>
            <numerusform>The best %1 of %Ln pair</numerusform>
            <numerusform>The best %1 of %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::EmailList</name>
    <message numerus="yes">
        <source>%Ln addresses copied. Paste them into BCC: in To or CC everyone would see who is on the list.</source>
        <translation>
            <numerusform>%Ln address copied. Paste it into BCC: in To or CC everyone would see who is on the list.</numerusform>
            <numerusform>%Ln addresses copied. Paste them into BCC: in To or CC everyone would see who is on the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members have no address.</source>
        <translation>
            <numerusform>%Ln member has no address.</numerusform>
            <numerusform>%Ln members have no address.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ExportsModel</name>
    <message numerus="yes">
        <source>%Ln exports</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GraduateStep</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GrowthMonthsModel</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::HistoryEntryDetail</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::HistoryModel</name>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln step</numerusform>
            <numerusform>%Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportColumns</name>
    <message numerus="yes">
        <source>%1 of %Ln columns are taken</source>
        <translation>
            <numerusform>%1 of %Ln column is taken</numerusform>
            <numerusform>%1 of %Ln columns are taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportWizard</name>
    <message numerus="yes">
        <source>Import %Ln members</source>
        <translation>
            <numerusform>Import %Ln member</numerusform>
            <numerusform>Import %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln chapters</source>
        <translation>
            <numerusform>Import %Ln chapter</numerusform>
            <numerusform>Import %Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln officers</source>
        <translation>
            <numerusform>Import %Ln officer</numerusform>
            <numerusform>Import %Ln officers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Import %Ln contact</numerusform>
            <numerusform>Import %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in as new</source>
        <translation>
            <numerusform>%Ln came in as new</numerusform>
            <numerusform>%Ln came in as new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed</source>
        <translation>
            <numerusform>%Ln was changed</numerusform>
            <numerusform>%Ln were changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were the same already</source>
        <translation>
            <numerusform>%Ln was the same already</numerusform>
            <numerusform>%Ln were the same already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were marked as left</source>
        <translation>
            <numerusform>%Ln was marked as left</numerusform>
            <numerusform>%Ln were marked as left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were left out, as you chose</source>
        <translation>
            <numerusform>%Ln row was left out, as you chose</numerusform>
            <numerusform>%Ln rows were left out, as you chose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are still in doubt and were not taken</source>
        <translation>
            <numerusform>%Ln row is still in doubt and was not taken</numerusform>
            <numerusform>%Ln rows are still in doubt and were not taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be taken</source>
        <translation>
            <numerusform>%Ln row could not be taken</numerusform>
            <numerusform>%Ln rows could not be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined before their chapter began: until then they are counted in the network.</source>
        <translation>
            <numerusform>%Ln person joined before their chapter began: until then they are counted in the network.</numerusform>
            <numerusform>%Ln people joined before their chapter began: until then they are counted in the network.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MemberStep</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MembersModel</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln member</numerusform>
            <numerusform>%Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MilestonesModel</name>
    <message numerus="yes">
        <source>%Ln chapters reached</source>
        <translation>
            <numerusform>%Ln chapter reached</numerusform>
            <numerusform>%Ln chapters reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::OfficersModel</name>
    <message numerus="yes">
        <source>%Ln offices</source>
        <translation>
            <numerusform>%Ln office</numerusform>
            <numerusform>%Ln offices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PasteEditor</name>
    <message numerus="yes">
        <source>%Ln members are added</source>
        <translation>
            <numerusform>%Ln member is added</numerusform>
            <numerusform>%Ln members are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are changed</source>
        <translation>
            <numerusform>%Ln member is changed</numerusform>
            <numerusform>%Ln members are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells cannot be taken; they are left out.</source>
        <translation>
            <numerusform>%Ln cell cannot be taken; it is left out.</numerusform>
            <numerusform>%Ln cells cannot be taken; they are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Add %Ln member</numerusform>
            <numerusform>Add %Ln members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln members</source>
        <translation>
            <numerusform>Change %Ln member</numerusform>
            <numerusform>Change %Ln members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PipelineColumn</name>
    <message numerus="yes">
        <source>Median: half of the %Ln stays in this status that have ended were as long or shorter; of fewer than 3 there is none.</source>
        <translation>
            <numerusform>Median: half of the %Ln stay in this status that has ended was as long or shorter; of fewer than 3 there is none.</numerusform>
            <numerusform>Median: half of the %Ln stays in this status that have ended were as long or shorter; of fewer than 3 there is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Median %Ln days</source>
        <translation>
            <numerusform>Median %Ln day</numerusform>
            <numerusform>Median %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln stuck</numerusform>
            <numerusform>%Ln stuck</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln days</source>
        <translation>
            <numerusform>%1 for %Ln day</numerusform>
            <numerusform>%1 for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PipelineOverview</name>
    <message numerus="yes">
        <source>%Ln chapters and prospects</source>
        <translation>
            <numerusform>%Ln chapter or prospect</numerusform>
            <numerusform>%Ln chapters and prospects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln stuck</numerusform>
            <numerusform>%Ln stuck</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ReachOverview</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln chapter</numerusform>
            <numerusform>%Ln chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools reached</source>
        <translation>
            <numerusform>%Ln school reached</numerusform>
            <numerusform>%Ln schools reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln states reached</source>
        <translation>
            <numerusform>%Ln state reached</numerusform>
            <numerusform>%Ln states reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eligible schools</source>
        <translation>
            <numerusform>%Ln eligible school</numerusform>
            <numerusform>%Ln eligible schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln count now and did not at the start</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>%Ln counts now and did not at the start</numerusform>
            <numerusform>%Ln count now and did not at the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted then and no longer do</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>%Ln counted then and no longer does</numerusform>
            <numerusform>%Ln counted then and no longer do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RegionsModel</name>
    <message numerus="yes">
        <source>%Ln states: %1</source>
        <comment>how many, and which</comment>
        <translation>
            <numerusform>%Ln state: %1</numerusform>
            <numerusform>%Ln states: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RosterExport</name>
    <message numerus="yes">
        <source>This file will show %Ln names to anyone who opens it.</source>
        <translation>
            <numerusform>This file will show %Ln name to anyone who opens it.</numerusform>
            <numerusform>This file will show %Ln names to anyone who opens it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed to initials only.</source>
        <translation>
            <numerusform>%Ln agreed to initials only.</numerusform>
            <numerusform>%Ln agreed to initials only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not agree to be listed and are left out.</source>
        <translation>
            <numerusform>%Ln did not agree to be listed and is left out.</numerusform>
            <numerusform>%Ln did not agree to be listed and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln names…</source>
        <translation>
            <numerusform>Export %Ln name…</numerusform>
            <numerusform>Export %Ln names…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StateHistory</name>
    <message numerus="yes">
        <source>%Ln chapters founded</source>
        <translation>
            <numerusform>%Ln chapter founded</numerusform>
            <numerusform>%Ln chapters founded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactivated</source>
        <translation>
            <numerusform>%Ln reactivated</numerusform>
            <numerusform>%Ln reactivated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln ended</numerusform>
            <numerusform>%Ln ended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatesOverview</name>
    <message numerus="yes">
        <source>%Ln states reached</source>
        <translation>
            <numerusform>%Ln state reached</numerusform>
            <numerusform>%Ln states reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatesTable</name>
    <message numerus="yes">
        <source>%Ln states and territories</source>
        <translation>
            <numerusform>%Ln state or territory</numerusform>
            <numerusform>%Ln states and territories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln region</numerusform>
            <numerusform>%Ln regions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatusEditor</name>
    <message numerus="yes">
        <source>The %Ln people on its roster</source>
        <translation>
            <numerusform>The %Ln person on its roster</numerusform>
            <numerusform>The %Ln people on its roster</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TableModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::WhiteSpaceOverview</name>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::WhiteSpaceTable</name>
    <message numerus="yes">
        <source>%Ln eligible schools without a chapter</source>
        <translation>
            <numerusform>%Ln eligible school without a chapter</numerusform>
            <numerusform>%Ln eligible schools without a chapter</numerusform>
        </translation>
    </message>
</context>
</TS>
