<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.</source>
        <translation>
            <numerusform>Changes without a rule: {0:,}. Up to {1:,} record will be quarantined.</numerusform>
            <numerusform>Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the {1:,} previewed records would not conform and be quarantined.</source>
        <translation>
            <numerusform>{0:,} of the {1:,} previewed record would not conform and be quarantined.</numerusform>
            <numerusform>{0:,} of the {1:,} previewed records would not conform and be quarantined.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} risks</source>
        <translation>
            <numerusform>1 risk</numerusform>
            <numerusform>{0:,} risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message numerus="yes">
        <source>{0:,} of {1:,} entries</source>
        <translation>
            <numerusform>{0:,} of {1:,} entry</numerusform>
            <numerusform>{0:,} of {1:,} entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {0:,} entries. The last one&apos;s SHA-256 is {1}.</source>
        <translation>
            <numerusform>The chain is whole: {0:,} entry. Its SHA-256 is {1}.</numerusform>
            <numerusform>The chain is whole: {0:,} entries. The last one&apos;s SHA-256 is {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message numerus="yes">
        <source>{0:,} batches</source>
        <translation>
            <numerusform>1 batch</numerusform>
            <numerusform>{0:,} batches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message numerus="yes">
        <source>Opened, {0} details</source>
        <translation>
            <numerusform>Opened, 1 detail</numerusform>
            <numerusform>Opened, {0} details</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message numerus="yes">
        <source>{0:,} tables</source>
        <translation>
            <numerusform>1 table</numerusform>
            <numerusform>{0:,} tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Migrate {0:,} records of {1}?</source>
        <translation>
            <numerusform>Migrate {0:,} record of {1}?</numerusform>
            <numerusform>Migrate {0:,} records of {1}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the undo images of runs that ended over {0:,} days ago from {1}?</source>
        <translation>
            <numerusform>Remove the undo images of runs that ended over {0:,} day ago from {1}?</numerusform>
            <numerusform>Remove the undo images of runs that ended over {0:,} days ago from {1}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {0:,} backups?</source>
        <translation>
            <numerusform>Delete this backup?</numerusform>
            <numerusform>Delete {0:,} backups?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.</source>
        <translation>
            <numerusform>{0:,} of {1:,} record is done: {2:,} migrated, {3:,} left behind as it was.</numerusform>
            <numerusform>{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumes with batch {0:,}; {1:,} records remain.</source>
        <translation>
            <numerusform>Resumes with batch {0:,}; {1:,} record remains.</numerusform>
            <numerusform>Resumes with batch {0:,}; {1:,} records remain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores the {0:,} records migrated so far to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Restores the {0:,} record migrated so far to version {1}, byte for byte.</numerusform>
            <numerusform>Restores the {0:,} records migrated so far to version {1}, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.</source>
        <translation>
            <numerusform>Keeps the {0:,} record migrated so far, leaves {1:,} on version {2}.</numerusform>
            <numerusform>Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records stay as others have left them.</source>
        <translation>
            <numerusform>{0:,} record stays as others have left it.</numerusform>
            <numerusform>{0:,} records stay as others have left them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What others did to {0:,} records since is lost.</source>
        <translation>
            <numerusform>What others did to {0:,} record since is lost.</numerusform>
            <numerusform>What others did to {0:,} records since is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore the {0:,} chan&amp;ged records, too</source>
        <translation>
            <numerusform>Restore the {0:,} chan&amp;ged record, too</numerusform>
            <numerusform>Restore the {0:,} chan&amp;ged records, too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the {0:,} &amp;deleted records</source>
        <translation>
            <numerusform>Bring back the {0:,} &amp;deleted record</numerusform>
            <numerusform>Bring back the {0:,} &amp;deleted records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores {0:,} records of {1} to version {2}.</source>
        <translation>
            <numerusform>Restores {0:,} record of {1} to version {2}.</numerusform>
            <numerusform>Restores {0:,} records of {1} to version {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records</source>
        <translation>
            <numerusform>1 record</numerusform>
            <numerusform>{0:,} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule: {0:,} stay behind</source>
        <translation>
            <numerusform>No rule: {0:,} stays behind</numerusform>
            <numerusform>No rule: {0:,} stay behind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.</source>
        <translation>
            <numerusform>This rule changes {0:,} of the {1:,} record shown; {2:,} conform then.</numerusform>
            <numerusform>This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} seconds</source>
        <translation>
            <numerusform>1 second</numerusform>
            <numerusform>{0} seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hours</source>
        <translation>
            <numerusform>1 hour</numerusform>
            <numerusform>{0:,} hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>{0} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1:,} breaking changes</source>
        <translation>
            <numerusform>{0}, 1 breaking change</numerusform>
            <numerusform>{0}, {1:,} breaking changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorTab</name>
    <message numerus="yes">
        <source>{0:,} earlier versions were brought along.</source>
        <translation>
            <numerusform>{0:,} earlier version was brought along.</numerusform>
            <numerusform>{0:,} earlier versions were brought along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExecutePage</name>
    <message numerus="yes">
        <source>Migration {0} % complete. {1:,} records processed.</source>
        <translation>
            <numerusform>Migration {0} % complete. {1:,} record processed.</numerusform>
            <numerusform>Migration {0} % complete. {1:,} records processed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>Rolling back restores the {0:,} migrated records to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Rolling back restores the {0:,} migrated record to version {1}, byte for byte.</numerusform>
            <numerusform>Rolling back restores the {0:,} migrated records to version {1}, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} causes</source>
        <translation>
            <numerusform>1 cause</numerusform>
            <numerusform>{0:,} causes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records were left behind and stay as they were.</source>
        <translation>
            <numerusform>{0:,} record was left behind and stays as it was.</numerusform>
            <numerusform>{0:,} records were left behind and stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message numerus="yes">
        <source>{0} · {1:,} versions</source>
        <translation>
            <numerusform>{0} · {1:,} version</numerusform>
            <numerusform>{0} · {1:,} versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message numerus="yes">
        <source>{0:,} of {1:,} records</source>
        <translation>
            <numerusform>{0:,} of {1:,} record</numerusform>
            <numerusform>{0:,} of {1:,} records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegistryChores</name>
    <message numerus="yes">
        <source>{0:,} versions are new in the program&apos;s own registry; {1:,} were there before.</source>
        <translation>
            <numerusform>{0:,} version is new in the program&apos;s own registry; {1:,} were there before.</numerusform>
            <numerusform>{0:,} versions are new in the program&apos;s own registry; {1:,} were there before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions were written to {1}.</source>
        <translation>
            <numerusform>{0:,} version was written to {1}.</numerusform>
            <numerusform>{0:,} versions were written to {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>{0:,} others below</source>
        <translation>
            <numerusform>1 other below</numerusform>
            <numerusform>{0:,} others below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message numerus="yes">
        <source>{0:,} rules</source>
        <translation>
            <numerusform>1 rule</numerusform>
            <numerusform>{0:,} rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>{0:,} of {1:,} records would conform.</source>
        <translation>
            <numerusform>{0:,} of {1:,} record would conform.</numerusform>
            <numerusform>{0:,} of {1:,} records would conform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the first {1:,} records would conform, with the script.</source>
        <translation>
            <numerusform>{0:,} of {1:,} record would conform, with the script.</numerusform>
            <numerusform>{0:,} of the first {1:,} records would conform, with the script.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunErrands</name>
    <message numerus="yes">
        <source>No run that ended over {0:,} days ago has undo images.</source>
        <translation>
            <numerusform>No run that ended over {0:,} day ago has undo images.</numerusform>
            <numerusform>No run that ended over {0:,} days ago has undo images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsTab</name>
    <message numerus="yes">
        <source>{0:,} of {1:,} runs</source>
        <translation>
            <numerusform>{0:,} of {1:,} run</numerusform>
            <numerusform>{0:,} of {1:,} runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume handles the {0:,} that remain{1}.</source>
        <translation>
            <numerusform>Resume handles the {0:,} that remains{1}.</numerusform>
            <numerusform>Resume handles the {0:,} that remain{1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartTab</name>
    <message numerus="yes">
        <source>{0:,} runs were cut off or are paused. They can be resumed or rolled back.</source>
        <translation>
            <numerusform>1 run was cut off or is paused. It can be resumed or rolled back.</numerusform>
            <numerusform>{0:,} runs were cut off or are paused. They can be resumed or rolled back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are affected ({2}).</source>
        <translation>
            <numerusform>{0:,} of {1:,} record is affected ({2}).</numerusform>
            <numerusform>{0:,} of {1:,} records are affected ({2}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message numerus="yes">
        <source>{0:,} seconds</source>
        <translation>
            <numerusform>1 second</numerusform>
            <numerusform>{0:,} seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnifiedModel</name>
    <message numerus="yes">
        <source>{0:,} unchanged lines</source>
        <translation>
            <numerusform>{0:,} unchanged line</numerusform>
            <numerusform>{0:,} unchanged lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message numerus="yes">
        <source>Verified: {0:,} checks failed.</source>
        <translation>
            <numerusform>Verified: {0:,} check failed.</numerusform>
            <numerusform>Verified: {0:,} checks failed.</numerusform>
        </translation>
    </message>
</context>
</TS>
