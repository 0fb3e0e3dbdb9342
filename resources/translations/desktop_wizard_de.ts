<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdvancedCard</name>
    <message>
        <source>&amp;Parallel processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streamin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commits after every {0} records already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scr&amp;ipt, for each record:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Risks and recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the {1:,} previewed records would not conform and be quarantined.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No risk was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} risks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllRecordsDialog</name>
    <message>
        <source>Changed Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking in the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed by the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>The theme that is chosen here is shown at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect at the next start. Reports and logs are in English.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>What was chosen in this wizard is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the migration wizard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are neither published nor saved, and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password goes, too. The database stays as it is, and its runs with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is made. The run can still be rolled back: undo images are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified backup is made first: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: others work with the records of {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration goes on, and this window stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops behind the last committed batch; can be resumed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops behind the last committed batch. Migrated records stay so and can be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what the run did to record {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes back to version {0}, byte for byte. All other records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore All the Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others did to it is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record Changed Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the journal from {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Undo Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Undo Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees {0}. Runs can still be rolled back by their undo images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything in a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script runs as you: it may read files, use the network and start programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that it changes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you read {0}, and may it run?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;Not Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use This Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Retry, Roll Back or Abort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch: {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records processed: {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: the migration is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} Takes {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;oll back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry from last good batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abort migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore the Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the backup {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll back this migration?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type ROLLBACK to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type ROLLBACK to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left unchecked, these records stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback can be confirmed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discards every change that this migration made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the backup {0} at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others have changed {0:,} of the records since, and deleted {1:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are kept as they are, unless you check them below; what others did is lost then. Deleted ones come back as far as a backup has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback itself can&apos;t be undone; the migration can be run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which versions are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First file, {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second file, {0}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: write versions such as 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: these have to be two different versions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>&amp;Verify Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries of this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show entries with these words only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {0:,} entries. The last one&apos;s SHA-256 is {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} % – {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;Older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the newest of each table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the newest of each table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {0} is whole: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the records with the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup has to go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} deleted, {1} are free again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>Batch processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> records</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} batches</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1:,} records · recommended: {2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large batches may cause timeouts, and delay a pause.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>{0} severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arrow opens the details of a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened, {0} details</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedModel</name>
    <message>
        <source>reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the run wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedRecords</name>
    <message>
        <source>&amp;Undo This Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what the run did to this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the record to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &amp;All Records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View all records that the run changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record &amp;key:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangedTable</name>
    <message>
        <source>All changed records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>no member of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the member null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record colu&amp;mns:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ULL is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked columns are members of the record. A key column is never changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompatibilityTab</name>
    <message>
        <source>&amp;Migrate with These…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Example record:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From &amp;version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry, or two files with Files…, to compare two versions of a schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema here yet. Open a registry, or two files with Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing {0} with {1}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped. Choose a version to compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two versions mean the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Configure Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many records at a time, and how safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ad&amp;vanced options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides parallel processing and timeout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Dry Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup can&apos;t be measured: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the records that failed in {0} are handled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: no data will be modified, and no backup is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s backup is made before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verified backup is created before the migration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup is created; undo images are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fails for a passing reason is tried up to {0} times more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that fail are quarantined and stay as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first record that fails pauses the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and {1} for the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated time: {0} for {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectButton</name>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new connection, or one that is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (production)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} tables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers: {0}, {1}, {2}: {3}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may read it, and not change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Production: others work with these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a name it is listed here the next time. Passwords lie in the system&apos;s keyring alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wizard&apos;s window is marked, and each real run is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or write a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A URL begins with the kind of database, such as sqlite:///.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name to save it, with its mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was taken out of the URL and stands in its own field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that is saved under a name stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes with that database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove its password from the keyring by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Migrate {0:,} records of {1}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the undo images of runs that ended over {0:,} days ago from {1}?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {0:,} backups?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumes with batch {0:,}; {1:,} records remain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores the {0:,} records migrated so far to version {1}, byte for byte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records stay as others have left them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What others did to {0:,} records since is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore the {0:,} chan&amp;ged records, too</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the {0:,} &amp;deleted records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores {0:,} records of {1} to version {2}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule: {0:,} stay behind</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1:,} breaking changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Succeeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View &amp;Full Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records a second, by seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrating {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average {0:,.0f}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorTab</name>
    <message>
        <source>&amp;Migrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is published has to be a schema: mend the problems first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published {0} {1} in the program&apos;s own registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} earlier versions were brought along.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret&amp;ry what a second try can cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry de&amp;lay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue on &amp;error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: the first record that fails pauses the run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed records by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right arrow lists the records of a cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>{0} to {1}, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0:,} of {1:,} records are affected, going by a sample of {2:,}: between {3:,} and {4:,} with 95 % confidence.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecutePage</name>
    <message>
        <source>Execute Migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run as it happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute Dry Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in Bac&amp;kground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing behind the last committed batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling behind the last committed batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup {0} made and verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Migration {0} % complete. {1:,} records processed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused. Nothing is lost: Resume goes on behind the last batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} The run is paused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>Error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save E&amp;vidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the evidence of the run as one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Download CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the error log as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed and failed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,.0f} records/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing has to be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rolling back restores the {0:,} migrated records to version {1}, byte for byte.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} checks passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed records ({0:,} shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} causes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind ({0}, {1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records were left behind and stay as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullLog</name>
    <message>
        <source>Full Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the version before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Migrate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1:,} versions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own registry is empty. Publish a file, or open another registry and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema here. Open another registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Desktop Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one database, one registry, one schema, or two schemas to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostActions</name>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactBar</name>
    <message>
        <source>Affected records</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImpactChart</name>
    <message>
        <source>table of affected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups and undo images are copies of your records. None of them goes before you ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Backups of each table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete Older on Backups begins with this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo images:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Old Undo Images on Runs is about runs that ended longer ago than this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>All affected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid under {0} already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid for a reason that no change explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No readable JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the affected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,} shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for more records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were changed since they were counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Migration Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrate {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The migration goes on in the background ({0} % complete).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback stops where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be taken up again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run stays paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be resumed or rolled back later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotifyingSection</name>
    <message>
        <source>Told are names and counts, never anything out of a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell on this &amp;desktop when a run in the background has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail and webhook tell that a run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has &amp;ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was s&amp;topped by an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, on this very machine alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the one in the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a Test &amp;Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post to a web&amp;hook like those of Slack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UR&amp;L:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post a Te&amp;st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A webhook&apos;s URL begins with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down first to whom, and by which server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to {0}. Look whether it has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numerals</name>
    <message>
        <source>en</source>
        <comment>the code of this language; it says how numbers are written</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Transformation preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter values are examples here: a run numbers all records in key order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a record like this that fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no record to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be skipped. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>would be quarantined. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {0}, on the way to {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the script, behind the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {0} · {1:,} of {2:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making and verifying the backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch {0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batches of {0:,}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again because of other programs: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PublishPane</name>
    <message>
        <source>Next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No version of this schema is published yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether records of {0} break is undecided: a major version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of {0} break or lose data: a major version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is allowed or declared than in {0}: a minor version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records fare as under {0}: a patch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a version such as 2.1.0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is published; the next version is above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDiff</name>
    <message>
        <source>Record before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistryBar</name>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gistry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or file; Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or file with schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder with schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a registry that is a file, or two versions of a schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the program&apos;s own registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;chema:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one registry, or the two versions of one schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistryChores</name>
    <message>
        <source>Pu&amp;blish File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import into Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a schema in the editor, to publish it as the next version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish all versions of this registry in the program&apos;s own one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this registry as a folder of files, with a manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions are new in the program&apos;s own registry; {1:,} were there before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions were written to {1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegistryDialog</name>
    <message>
        <source>Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions in the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read, and what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Locate File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {0}. It is never fetched; locate its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrates {0:,} records in a scratch copy, affected ones first, takes that back, and compares every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;hearse now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsing on a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be rehearsed: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no record to rehearse on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,} restored byte-identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of them were changed, {1:,} failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as before: {0}. Look for triggers that write to the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report written to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; every failure is in {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} severity: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled by: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1}) at {2}, in records at {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} … ({1:,} characters in all)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review Migration Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, which records it affects, and how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rules file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Affected records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are on the clipboard as SQL, to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting affected records; the wizard goes on when they are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
Kept as they are: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting affected records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breaking changes ({0:,})</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} others below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: edited here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: published, none for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules: published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are affected ({2}).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid under {0} already, which no change is blamed for: {1:,}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying without a script…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script {0} taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No script is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of {0} taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Remove Line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ru&amp;les, in the order they work:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} rules</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>S&amp;uggestions and rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule as JSON:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of rules and their members are described in docs/rules.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to edit the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form waits until the text can be shown in it. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rule does is shown here as soon as it is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>{0} is no JSON value. Text stands in quotes: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true or null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleOutcome</name>
    <message>
        <source>Record {0}, {1}: {2} becomes {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules and Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use These Rules (&amp;OK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying rules and script on the first records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the rules on every record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions taken: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules could not be saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules saved as {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records would conform.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the first {1:,} records would conform, with the script.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} The others fail: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunErrands</name>
    <message>
        <source>Looking at every record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, and this does not hold: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified: all checks passed for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gathering the evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking which undo images are old enough…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No run that ended over {0:,} days ago has undo images.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removing undo images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what would go with the journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the journal…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Dry run of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the underlined letters act on the current run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Configure begins with. Each migration may still be given other options there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Para&amp;llel processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry what a second try can cure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retr&amp;y delay:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsTab</name>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Old &amp;Undo Images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;Journal…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished and not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the undo images of old runs from the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the journal of all runs from the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} runs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No run is like that. Show all runs, or look for other words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no runs yet. Open a database on Start; each of its runs is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo images removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with {1:,} of {2:,} records done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resume handles the {0:,} that remain{1}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Roll Back restores {0:,} to version {1}{2}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dry run (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries every record without changing one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a back&amp;up before the migration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the program that opened this wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the whole database, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records that this plan would change, verified; where a script sees them, all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of the table with its exact types, verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row for spreadsheets and, with exact types, to restore; verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host makes and restores it; it can&apos;t be verified here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring its size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {0}, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the program that opened this wizard. Undo images are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup can&apos;t be skipped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A dry run needs none and makes none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabling the backup is risky. Undo images are kept, so the run can still be rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePane</name>
    <message>
        <source>Sample record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make E&amp;xample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make up a record that conforms to the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reco&amp;rd, looked at as you type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No example could be made up. Paste a record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is looked at when the schema can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a record to see whether it conforms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Does not conform.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Conforms to the schema.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Changed records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaCard</name>
    <message>
        <source>Schema and versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or file with the versions of the schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a registry file or two schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration direction: from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrate &amp;from:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrate &amp;to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the versions of the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no schema in this registry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version above {0} to migrate to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid under {0}: {1:,} of {2:,} sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registries and schemas (*.json *.zip *.db);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaDiff</name>
    <message>
        <source>Both versions, side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unified, with the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0:,} of {1:,} lines differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SchemaPane</name>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems are listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit Last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Fi&amp;le…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: this is a schema of draft {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scr&amp;ipt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Python file with hooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hooks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says that it changes: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is not used: it was not agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Script</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectPage</name>
    <message>
        <source>Select Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the records and the schema versions to migrate between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatibility summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimating from a sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted over all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated from {0:,} records with 95 % confidence; Review counts all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per version: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a version column, the journal knows which records are migrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These can&apos;t be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a database, a registry and two versions to see how they compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Record source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse for a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;able:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ocument column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Version column:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database that holds the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the JSON documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the columns that form the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(columns of the row)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SqlButton</name>
    <message>
        <source>Copy as S&amp;QL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies what each rule is in SQL, to read. The wizard does not run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartTab</name>
    <message>
        <source>Try the &amp;Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a Database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Sche&amp;mas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mi&amp;grate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop Wizard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes JSON records from one schema version to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10,000 made-up payments in their own database. Nothing of yours is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SQLite file with JSON records. What is in it is only read until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a URL or a form: tried first, and saved under a name if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A registry, to see its versions; one schema, to edit it; two, to compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop files and folders on this window; what they are is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent record sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was migrated yet. What you migrate stands here the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} runs were cut off or are paused. They can be resumed or rolled back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. Done: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;Best for Every Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Suggestions for it, the best first:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are tried without the script; the count below includes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule takes care of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryBadge</name>
    <message>
        <source>Breaking changes: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive changes: {0:,}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records: counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records: {0:,} of {1:,} ({2:.1f} %, counted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected records: ~{0:,} of {1:,} ({2:.1f} %, between {3:.1f} and {4:.1f} %)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{0} by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors that stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told of {0}: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No webhook was told: the keyring has no URL under the name “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{0:,} seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Now {0:,} records a second, average {1:,}, after {2}. The dashed line is the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart fills in once records are being migrated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TwinSwitch</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnifiedModel</name>
    <message numerus="yes">
        <source>{0:,} unchanged lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValidationList</name>
    <message>
        <source>Validation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undecided: neither a proof nor a counterexample was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible: proved. No valid record becomes invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible: an example record shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible: proved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How records are validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the time there was, no record was found that {0} accepts and {1} refuses, and no proof that there is none. What is affected below is counted on your records all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record that is valid under {0} is valid under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is valid under {0}, and not under {1}:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some record that is valid under {0} is not under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“format” is asserted: a text that is not of its format makes a record invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“default” fills nothing in: a missing field is missing until a rule supplies it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is read as draft {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>&amp;Verdict…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided: in the time there was, neither a proof nor a counterexample was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible, proved: every record that is valid under {0} is valid under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible: a record shows it, valid under {0} and not under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compatible, proved: some record is valid under {0} and not under {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>{0} (tried {1} times)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it, looked at record by record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Roll Back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;Failed Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;un for Real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for records that others have changed since…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification was stopped; not every record was looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at every record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Verified: {0:,} checks failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: all checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rollback was stopped; it can be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download Error Log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionBadge</name>
    <message>
        <source>From version {0} to version {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionPair</name>
    <message>
        <source>breaks records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>breaks no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the schema at {0}, in records at {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that it breaks: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Not opened, as a migration was open: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>about {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence written to {0}. SHA-256 of its manifest: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NamingDelegate</name>
    <message>
        <source>{0} in line {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
