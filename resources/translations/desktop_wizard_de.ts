<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AdvancedCard</name>
    <message>
        <source>&amp;Parallel processing</source>
        <translation>&amp;Parallel verarbeiten</translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation>W&amp;orker:</translation>
    </message>
    <message>
        <source>Streamin&amp;g</source>
        <translation>Strea&amp;ming</translation>
    </message>
    <message>
        <source>Commits after every {0} records already.</source>
        <translation>Schreibt schon nach je {0} Datensätzen fest.</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>Zeit&amp;limit:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Scr&amp;ipt, for each record:</source>
        <translation>Skr&amp;ipt, je Datensatz:</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Risks and recommendations</source>
        <translation>Risiken und Empfehlungen</translation>
    </message>
    <message numerus="yes">
        <source>Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.</source>
        <translation>
            <numerusform>Änderungen ohne Regel: {0:,}. Bis zu {1:,} Datensatz kommt in Quarantäne.</numerusform>
            <numerusform>Änderungen ohne Regel: {0:,}. Bis zu {1:,} Datensätze kommen in Quarantäne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the {1:,} previewed records would not conform and be quarantined.</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz der Vorschau wäre nicht konform und käme in Quarantäne.</numerusform>
            <numerusform>{0:,} der {1:,} Datensätze der Vorschau wären nicht konform und kämen in Quarantäne.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk was found.</source>
        <translation>Kein Risiko gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} risks</source>
        <translation>
            <numerusform>1 Risiko</numerusform>
            <numerusform>{0:,} Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
</context>
<context>
    <name>AllRecordsDialog</name>
    <message>
        <source>Changed Records</source>
        <translation>Geänderte Datensätze</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Looking in the journal…</source>
        <translation>Das Journal wird gelesen…</translation>
    </message>
    <message>
        <source>{0} changed by the run</source>
        <translation>{0}, vom Lauf geändert</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>The theme that is chosen here is shown at once.</source>
        <translation>Das hier gewählte Farbschema wird sofort gezeigt.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Reports and logs are in English.</source>
        <translation>Wirkt ab dem nächsten Start. Berichte und Protokolle sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>What was chosen in this wizard is lost.</source>
        <translation>Was in diesem Assistenten gewählt wurde, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Leave Wizard</source>
        <translation>Assistenten &amp;verlassen</translation>
    </message>
    <message>
        <source>Leave Wizard</source>
        <translation>Assistenten verlassen</translation>
    </message>
    <message>
        <source>Leave the migration wizard?</source>
        <translation>Den Migrationsassistenten verlassen?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation>Die Änderungen verwerfen: {0}?</translation>
    </message>
    <message>
        <source>They are neither published nor saved, and can&apos;t be brought back.</source>
        <translation>Sie sind weder veröffentlicht noch gespeichert und lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Keep Connection</source>
        <translation>Verbindung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove the connection {0}?</source>
        <translation>Die Verbindung {0} entfernen?</translation>
    </message>
    <message>
        <source>Its password goes, too. The database stays as it is, and its runs with it.</source>
        <translation>Ihr Passwort wird mit entfernt. Die Datenbank bleibt, wie sie ist, samt ihren Läufen.</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>No backup is made. The run can still be rolled back: undo images are kept.</source>
        <translation>Es wird keine Sicherung erstellt. Der Lauf lässt sich trotzdem zurückrollen: Undo-Abbilder bleiben erhalten.</translation>
    </message>
    <message>
        <source>A verified backup is made first: {0}</source>
        <translation>Zuerst wird eine geprüfte Sicherung erstellt: {0}</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation>Migration &amp;starten</translation>
    </message>
    <message>
        <source>Start Migration</source>
        <translation>Migration starten</translation>
    </message>
    <message>
        <source>Production: others work with the records of {0}.</source>
        <translation>Produktion: Andere arbeiten mit den Datensätzen von {0}.</translation>
    </message>
    <message>
        <source>The migration goes on, and this window stays open.</source>
        <translation>Die Migration läuft weiter, und dieses Fenster bleibt offen.</translation>
    </message>
    <message>
        <source>Stops behind the last committed batch; can be resumed at any time.</source>
        <translation>Hält nach dem letzten festgeschriebenen Batch an; lässt sich jederzeit fortsetzen.</translation>
    </message>
    <message>
        <source>Stops behind the last committed batch. Migrated records stay so and can be rolled back.</source>
        <translation>Hält nach dem letzten festgeschriebenen Batch an. Migrierte Datensätze bleiben es und lassen sich zurückrollen.</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Cancel Migration</source>
        <translation>Migration &amp;abbrechen</translation>
    </message>
    <message>
        <source>Migration Running</source>
        <translation>Migration läuft</translation>
    </message>
    <message>
        <source>The migration is still running.</source>
        <translation>Die Migration läuft noch.</translation>
    </message>
    <message>
        <source>&amp;Keep Record</source>
        <translation>Datensatz &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Undo Record</source>
        <translation>Datensatz &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back what the run did to record {0}?</source>
        <translation>Zurücknehmen, was der Lauf an Datensatz {0} geändert hat?</translation>
    </message>
    <message>
        <source>It goes back to version {0}, byte for byte. All other records stay as they are.</source>
        <translation>Er geht Byte für Byte auf Version {0} zurück. Alle anderen Datensätze bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo Record</source>
        <translation>Datensatz zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Restore All the Same</source>
        <translation>&amp;Trotzdem wiederherstellen</translation>
    </message>
    <message>
        <source>What others did to it is lost then.</source>
        <translation>Was andere daran geändert haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Record Changed Since</source>
        <translation>Datensatz seither geändert</translation>
    </message>
    <message>
        <source>&amp;Keep Journal</source>
        <translation>Journal &amp;behalten</translation>
    </message>
    <message>
        <source>Remove the journal from {0}?</source>
        <translation>Das Journal aus {0} entfernen?</translation>
    </message>
    <message>
        <source>Remove Journal</source>
        <translation>Journal entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep Undo Images</source>
        <translation>Undo-Abbilder &amp;behalten</translation>
    </message>
    <message>
        <source>Remove Undo Images</source>
        <translation>Undo-Abbilder entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Frees {0}. Runs can still be rolled back by their undo images.</source>
        <translation>Gibt {0} frei. Läufe lassen sich weiterhin mit ihren Undo-Abbildern zurückrollen.</translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation>Sicherungen löschen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>Die Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3 *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>Datenbank öffnen</translation>
    </message>
    <message>
        <source>Choose Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>anything in a record</source>
        <translation>alles in einem Datensatz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A script runs as you: it may read files, use the network and start programs.</source>
        <translation>Ein Skript läuft mit den eigenen Rechten: Es darf Dateien lesen, das Netz benutzen und Programme starten.</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Datei: {0}</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256: {0}</translation>
    </message>
    <message>
        <source>Hooks: {0}</source>
        <translation>Hooks: {0}</translation>
    </message>
    <message>
        <source>It says that it changes: {0}</source>
        <translation>Es gibt an, dies zu ändern: {0}</translation>
    </message>
    <message>
        <source>Use Script</source>
        <translation>Skript verwenden</translation>
    </message>
    <message>
        <source>Have you read {0}, and may it run?</source>
        <translation>Ist {0} gelesen, und darf es laufen?</translation>
    </message>
    <message>
        <source>Do &amp;Not Use</source>
        <translation>&amp;Nicht verwenden</translation>
    </message>
    <message>
        <source>&amp;Use This Script</source>
        <translation>Dieses Skript &amp;verwenden</translation>
    </message>
    <message>
        <source>Choose Retry, Roll Back or Abort.</source>
        <translation>Wiederholen, Zurückrollen oder Abbrechen wählen.</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Zeit: {0}</translation>
    </message>
    <message>
        <source>Batch: {0:,} of {1:,}</source>
        <translation>Batch: {0:,} von {1:,}</translation>
    </message>
    <message>
        <source>Records processed: {0:,} of {1:,}</source>
        <translation>Verarbeitete Datensätze: {0:,} von {1:,}</translation>
    </message>
    <message>
        <source>Migration Paused</source>
        <translation>Migration pausiert</translation>
    </message>
    <message>
        <source>Error: the migration is paused</source>
        <translation>Fehler: Die Migration ist pausiert</translation>
    </message>
    <message>
        <source>{0} Takes {1}.</source>
        <translation>{0} Dauert {1}.</translation>
    </message>
    <message>
        <source>R&amp;oll back</source>
        <translation>Zurück&amp;rollen</translation>
    </message>
    <message>
        <source>&amp;Retry from last good batch</source>
        <translation>Ab dem letzten guten Batch &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Abort migration</source>
        <translation>Migration &amp;abbrechen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Where: {0}</source>
        <translation>Wo: {0}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Error: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>&amp;Keep Records</source>
        <translation>Datensätze &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Restore the Others</source>
        <translation>Die an&amp;deren wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>&amp;Alle wiederherstellen</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the backup {0}?</source>
        <translation>Zur Sicherung {0} zurückgehen?</translation>
    </message>
    <message>
        <source>Confirm Rollback</source>
        <translation>Zurückrollen bestätigen</translation>
    </message>
    <message>
        <source>Roll back this migration?</source>
        <translation>Diese Migration zurückrollen?</translation>
    </message>
    <message>
        <source>&amp;Keep Migration</source>
        <translation>Migration &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Confirm Rollback</source>
        <translation>Zurückrollen b&amp;estätigen</translation>
    </message>
    <message>
        <source>Type ROLLBACK to confirm</source>
        <translation>Zum Bestätigen ROLLBACK eingeben</translation>
    </message>
    <message>
        <source>&amp;Type ROLLBACK to confirm:</source>
        <translation>Zum Bestätigen &amp;ROLLBACK eingeben:</translation>
    </message>
    <message>
        <source>Left unchecked, these records stay as they are.</source>
        <translation>Ohne Häkchen bleiben diese Datensätze, wie sie sind.</translation>
    </message>
    <message>
        <source>The rollback can be confirmed now.</source>
        <translation>Das Zurückrollen kann jetzt bestätigt werden.</translation>
    </message>
    <message>
        <source>Discards every change that this migration made.</source>
        <translation>Verwirft jede Änderung dieser Migration.</translation>
    </message>
    <message>
        <source>The program that they lie with restores its backup {0}, as a whole:</source>
        <translation>Das Programm, bei dem sie liegen, stellt seine Sicherung {0} als Ganzes wieder her:</translation>
    </message>
    <message>
        <source>what others changed there since is lost, too.</source>
        <translation>was andere dort seither geändert haben, geht auch verloren.</translation>
    </message>
    <message>
        <source>Keeps the backup {0} at hand.</source>
        <translation>Hält die Sicherung {0} bereit.</translation>
    </message>
    <message>
        <source>Others have changed {0:,} of the records since, and deleted {1:,}.</source>
        <translation>Andere haben seither {0:,} der Datensätze geändert und {1:,} gelöscht.</translation>
    </message>
    <message>
        <source>These are kept as they are, unless you check them below; what others did is lost then. Deleted ones come back as far as a backup has them.</source>
        <translation>Diese bleiben, wie sie sind, außer sie werden unten angehakt; was andere geändert haben, geht dann verloren. Gelöschte kommen zurück, soweit eine Sicherung sie enthält.</translation>
    </message>
    <message>
        <source>Takes {0}.</source>
        <translation>Dauert {0}.</translation>
    </message>
    <message>
        <source>The rollback itself can&apos;t be undone; the migration can be run again.</source>
        <translation>Das Zurückrollen selbst lässt sich nicht zurücknehmen; die Migration kann erneut laufen.</translation>
    </message>
    <message>
        <source>Two Schemas</source>
        <translation>Zwei Schemas</translation>
    </message>
    <message>
        <source>Which versions are these?</source>
        <translation>Welche Versionen sind das?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;First file, {0}:</source>
        <translation>&amp;Erste Datei, {0}:</translation>
    </message>
    <message>
        <source>&amp;Second file, {0}:</source>
        <translation>Z&amp;weite Datei, {0}:</translation>
    </message>
    <message>
        <source>Error: write versions such as 2.1.0.</source>
        <translation>Fehler: Versionen wie 2.1.0 eingeben.</translation>
    </message>
    <message>
        <source>Error: these have to be two different versions.</source>
        <translation>Fehler: Es müssen zwei verschiedene Versionen sein.</translation>
    </message>
    <message>
        <source>One zip file holds: versions of the program and the system, and what is set.</source>
        <translation>Eine ZIP-Datei enthält: Versionen von Programm und System sowie die Einstellungen.</translation>
    </message>
    <message>
        <source>Of the plan and the last run: versions, options, counts, times, kinds of changes and rules.</source>
        <translation>Vom Plan und vom letzten Lauf: Versionen, Optionen, Anzahlen, Zeiten, Arten von Änderungen und Regeln.</translation>
    </message>
    <message>
        <source>The detailed log: what the program did and when.</source>
        <translation>Das ausführliche Protokoll: was das Programm wann getan hat.</translation>
    </message>
    <message>
        <source>Names of tables, columns and fields are in it. Records, their keys and passwords are not.</source>
        <translation>Namen von Tabellen, Spalten und Feldern stehen darin. Datensätze, ihre Schlüssel und Passwörter nicht.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Es wird nichts irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Save what helps to find a fault?</source>
        <translation>Speichern, was einen Fehler zu finden hilft?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>&amp;Verify Chain</source>
        <translation>Kette &amp;prüfen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Lauf:</translation>
    </message>
    <message>
        <source>Show entries of this run only</source>
        <translation>Nur Einträge dieses Laufs zeigen</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Was:</translation>
    </message>
    <message>
        <source>Show entries with these words only</source>
        <translation>Nur Einträge mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>&amp;Eintrag:</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} entries</source>
        <translation>
            <numerusform>{0:,} von {1:,} Eintrag</numerusform>
            <numerusform>{0:,} von {1:,} Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {0:,} entries. The last one&apos;s SHA-256 is {1}.</source>
        <translation>
            <numerusform>Die Kette ist vollständig: {0:,} Eintrag. SHA-256 des Eintrags: {1}.</numerusform>
            <numerusform>Die Kette ist vollständig: {0:,} Einträge. SHA-256 des letzten: {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>{0}: {1} %</source>
        <translation>{0}: {1} %</translation>
    </message>
    <message>
        <source>{1} % – {0}</source>
        <translation>{1} % – {0}</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>For run</source>
        <translation>Für Lauf</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete &amp;Older…</source>
        <translation>Älte&amp;re löschen…</translation>
    </message>
    <message>
        <source>&amp;Keep the newest of each table:</source>
        <translation>&amp;Neueste je Tabelle behalten:</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} in {1}</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>affected records</source>
        <translation>betroffene Datensätze</translation>
    </message>
    <message>
        <source>JSON export</source>
        <translation>JSON-Export</translation>
    </message>
    <message>
        <source>CSV export</source>
        <translation>CSV-Export</translation>
    </message>
    <message>
        <source>host&apos;s own</source>
        <translation>vom Host</translation>
    </message>
    <message>
        <source>Backup {0} is whole: {1}.</source>
        <translation>Sicherung {0} ist vollständig: {1}.</translation>
    </message>
    <message>
        <source>Verifying the backup…</source>
        <translation>Die Sicherung wird geprüft…</translation>
    </message>
    <message>
        <source>Comparing the records with the backup…</source>
        <translation>Die Datensätze werden mit der Sicherung verglichen…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>No backup has to go.</source>
        <translation>Keine Sicherung ist zu löschen.</translation>
    </message>
    <message>
        <source>{0:,} deleted, {1} are free again.</source>
        <translation>{0:,} gelöscht, {1} sind wieder frei.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>Batch processing</source>
        <translation>Verarbeitung in Batches</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>Batch-&amp;Größe:</translation>
    </message>
    <message>
        <source> records</source>
        <translation> Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} batches</source>
        <translation>
            <numerusform>1 Batch</numerusform>
            <numerusform>{0:,} Batches</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1:,} records · recommended: {2:,}</source>
        <translation>{0} für {1:,} Datensätze · empfohlen: {2:,}</translation>
    </message>
    <message>
        <source>Large batches may cause timeouts, and delay a pause.</source>
        <translation>Große Batches können Zeitlimits überschreiten und verzögern eine Pause.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht länger warten</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>{0} severity</source>
        <translation>Schwere: {0}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… und {0:,} weitere</translation>
    </message>
    <message>
        <source>Affected records:</source>
        <translation>Betroffene Datensätze:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Behandelt durch</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Right arrow opens the details of a change.</source>
        <translation>Pfeil rechts öffnet die Einzelheiten einer Änderung.</translation>
    </message>
    <message numerus="yes">
        <source>Opened, {0} details</source>
        <translation>
            <numerusform>Geöffnet, 1 Einzelheit</numerusform>
            <numerusform>Geöffnet, {0} Einzelheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>ChangedModel</name>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>as the run wrote it</source>
        <translation>wie geschrieben</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>seither gelöscht</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>Since the run</source>
        <translation>Seit dem Lauf</translation>
    </message>
</context>
<context>
    <name>ChangedRecords</name>
    <message>
        <source>&amp;Undo This Record…</source>
        <translation>Datensatz zurückneh&amp;men…</translation>
    </message>
    <message>
        <source>Take back what the run did to this record</source>
        <translation>Zurücknehmen, was der Lauf an diesem Datensatz geändert hat</translation>
    </message>
    <message>
        <source>Key of the record to take back</source>
        <translation>Schlüssel des Datensatzes, der zurückgenommen werden soll</translation>
    </message>
    <message>
        <source>View &amp;All Records…</source>
        <translation>A&amp;lle Datensätze…</translation>
    </message>
    <message>
        <source>View all records that the run changed</source>
        <translation>Alle Datensätze zeigen, die der Lauf geändert hat</translation>
    </message>
    <message>
        <source>Record &amp;key:</source>
        <translation>Schlü&amp;ssel:</translation>
    </message>
</context>
<context>
    <name>ChangedTable</name>
    <message>
        <source>All changed records</source>
        <translation>Alle geänderten Datensätze</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>no member of the record</source>
        <translation>kein Feld des Datensatzes</translation>
    </message>
    <message>
        <source>the member null</source>
        <translation>das Feld mit null</translation>
    </message>
    <message>
        <source>Record colu&amp;mns:</source>
        <translation>&amp;Spalten des Satzes:</translation>
    </message>
    <message>
        <source>N&amp;ULL is:</source>
        <translation>N&amp;ULL ist:</translation>
    </message>
    <message>
        <source>Ticked columns are members of the record. A key column is never changed.</source>
        <translation>Angehakte Spalten sind Felder des Datensatzes. Eine Schlüsselspalte wird nie geändert.</translation>
    </message>
</context>
<context>
    <name>CompatibilityTab</name>
    <message>
        <source>&amp;Migrate with These…</source>
        <translation>Mit diesen &amp;migrieren…</translation>
    </message>
    <message>
        <source>&amp;Example record:</source>
        <translation>&amp;Beispieldatensatz:</translation>
    </message>
    <message>
        <source>From &amp;version:</source>
        <translation>&amp;Von Version:</translation>
    </message>
    <message>
        <source>&amp;To version:</source>
        <translation>&amp;Nach Version:</translation>
    </message>
    <message>
        <source>Open a registry, or two files with Files…, to compare two versions of a schema.</source>
        <translation>Eine Registry öffnen, oder mit „Dateien…“ zwei Dateien, um zwei Versionen eines Schemas zu vergleichen.</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Die Registry wird gelesen…</translation>
    </message>
    <message>
        <source>There is no schema here yet. Open a registry, or two files with Files…</source>
        <translation>Hier ist noch kein Schema. Eine Registry öffnen, oder mit „Dateien…“ zwei Dateien.</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Zwei verschiedene Versionen wählen.</translation>
    </message>
    <message>
        <source>Comparing {0} with {1}…</source>
        <translation>{0} wird mit {1} verglichen…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Choose a version to compare again.</source>
        <translation>Der Vergleich wurde gestoppt. Eine Version wählen, um erneut zu vergleichen.</translation>
    </message>
    <message>
        <source>The two versions mean the same.</source>
        <translation>Die beiden Versionen bedeuten dasselbe.</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Configure Options</source>
        <translation>Optionen einstellen</translation>
    </message>
    <message>
        <source>How many records at a time, and how safely.</source>
        <translation>Wie viele Datensätze auf einmal, und wie sicher.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Ad&amp;vanced options</source>
        <translation>&amp;Erweiterte Optionen</translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation>Erweiterte Optionen</translation>
    </message>
    <message>
        <source>Shows or hides parallel processing and timeout.</source>
        <translation>Zeigt oder verbirgt parallele Verarbeitung und Zeitlimit.</translation>
    </message>
    <message>
        <source>&amp;Start Dry Run</source>
        <translation>Probelauf &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation>Migration &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>The backup can&apos;t be measured: {0}</source>
        <translation>Die Größe der Sicherung lässt sich nicht bestimmen: {0}</translation>
    </message>
    <message>
        <source>Only the records that failed in {0} are handled.</source>
        <translation>Nur die Datensätze, die in {0} fehlgeschlagen sind, werden behandelt.</translation>
    </message>
    <message>
        <source>Dry run: no data will be modified, and no backup is needed.</source>
        <translation>Probelauf: Es werden keine Daten geändert, und keine Sicherung ist nötig.</translation>
    </message>
    <message>
        <source>The host&apos;s backup is made before the migration.</source>
        <translation>Vor der Migration wird die Sicherung des Hosts erstellt.</translation>
    </message>
    <message>
        <source>A verified backup is created before the migration.</source>
        <translation>Vor der Migration wird eine geprüfte Sicherung erstellt.</translation>
    </message>
    <message>
        <source>No backup is created; undo images are kept.</source>
        <translation>Es wird keine Sicherung erstellt; Undo-Abbilder bleiben erhalten.</translation>
    </message>
    <message>
        <source>What fails for a passing reason is tried up to {0} times more.</source>
        <translation>Was vorübergehend scheitert, wird bis zu {0}-mal wiederholt.</translation>
    </message>
    <message>
        <source>Records that fail are quarantined and stay as they were.</source>
        <translation>Datensätze, die fehlschlagen, kommen in Quarantäne und bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>The first record that fails pauses the run.</source>
        <translation>Der erste Datensatz, der fehlschlägt, pausiert den Lauf.</translation>
    </message>
    <message>
        <source>{0}, and {1} for the backup</source>
        <translation>{0}, und {1} für die Sicherung</translation>
    </message>
    <message>
        <source>Estimated time: {0} for {1}.</source>
        <translation>Geschätzte Zeit: {0} für {1}.</translation>
    </message>
</context>
<context>
    <name>ConnectButton</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Mit einer Datenbank verbinden</translation>
    </message>
    <message>
        <source>A new connection, or one that is saved.</source>
        <translation>Eine neue Verbindung oder eine gespeicherte.</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>{0} (production)</source>
        <translation>{0} (Produktion)</translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation>{0} (kommt mit dieser Datenbank)</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Die Datenbank wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} tables</source>
        <translation>
            <numerusform>1 Tabelle</numerusform>
            <numerusform>{0:,} Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation>{0} und {1:,} weitere</translation>
    </message>
    <message>
        <source>It answers: {0}, {1}, {2}: {3}.</source>
        <translation>Sie antwortet: {0}, {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>You may read it, and not change it.</source>
        <translation>Sie darf gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Another connection is called so.</source>
        <translation>Eine andere Verbindung heißt so.</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Gespeichert. {0}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Production: others work with these records</source>
        <translation>&amp;Produktion: Andere arbeiten mit diesen Datensätzen</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>Browse for a database file</source>
        <translation>Nach einer Datenbankdatei suchen</translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation>Pfad einer SQLite-Datei</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>A file has none</source>
        <translation>Eine Datei hat keines</translation>
    </message>
    <message>
        <source>With a name it is listed here the next time. Passwords lie in the system&apos;s keyring alone.</source>
        <translation>Mit einem Namen steht sie das nächste Mal hier. Passwörter liegen nur im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>Na&amp;me:</translation>
    </message>
    <message>
        <source>The wizard&apos;s window is marked, and each real run is asked for.</source>
        <translation>Das Fenster des Assistenten wird markiert, und vor jedem echten Lauf wird gefragt.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation>{0} (kommt mit dieser Datenbank)</translation>
    </message>
    <message>
        <source>Choose a file, or write a URL.</source>
        <translation>Eine Datei wählen oder eine URL eingeben.</translation>
    </message>
    <message>
        <source>A URL begins with the kind of database, such as sqlite:///.</source>
        <translation>Eine URL beginnt mit der Art der Datenbank, etwa sqlite:///.</translation>
    </message>
    <message>
        <source>Give the connection a name to save it, with its mark.</source>
        <translation>Zum Speichern der Verbindung mit ihrer Markierung einen Namen geben.</translation>
    </message>
    <message>
        <source>The password was taken out of the URL and stands in its own field.</source>
        <translation>Das Passwort wurde aus der URL genommen und steht in seinem eigenen Feld.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>E&amp;ntfernen…</translation>
    </message>
    <message>
        <source>A connection that is saved under a name stands here.</source>
        <translation>Hier steht jede Verbindung, die unter einem Namen gespeichert ist.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>comes with that database</source>
        <translation>kommt mit dieser Datenbank</translation>
    </message>
    <message>
        <source>Remove its password from the keyring by hand.</source>
        <translation>Das Passwort von Hand aus dem Schlüsselbund entfernen.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Migrate {0:,} records of {1}?</source>
        <translation>
            <numerusform>{0:,} Datensatz von {1} migrieren?</numerusform>
            <numerusform>{0:,} Datensätze von {1} migrieren?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the undo images of runs that ended over {0:,} days ago from {1}?</source>
        <translation>
            <numerusform>Die Undo-Abbilder von Läufen, die vor über {0:,} Tag endeten, aus {1} entfernen?</numerusform>
            <numerusform>Die Undo-Abbilder von Läufen, die vor über {0:,} Tagen endeten, aus {1} entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {0:,} backups?</source>
        <translation>
            <numerusform>Diese Sicherung löschen?</numerusform>
            <numerusform>{0:,} Sicherungen löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz ist erledigt: {2:,} migriert, {3:,} unverändert zurückgelassen.</numerusform>
            <numerusform>{0:,} von {1:,} Datensätzen sind erledigt: {2:,} migriert, {3:,} unverändert zurückgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumes with batch {0:,}; {1:,} records remain.</source>
        <translation>
            <numerusform>Setzt mit Batch {0:,} fort; {1:,} Datensatz bleibt.</numerusform>
            <numerusform>Setzt mit Batch {0:,} fort; {1:,} Datensätze bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores the {0:,} records migrated so far to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Stellt den {0:,} bisher migrierten Datensatz Byte für Byte auf Version {1} wieder her.</numerusform>
            <numerusform>Stellt die {0:,} bisher migrierten Datensätze Byte für Byte auf Version {1} wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.</source>
        <translation>
            <numerusform>Behält den {0:,} bisher migrierten Datensatz, lässt {1:,} auf Version {2}.</numerusform>
            <numerusform>Behält die {0:,} bisher migrierten Datensätze, lässt {1:,} auf Version {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records stay as others have left them.</source>
        <translation>
            <numerusform>{0:,} Datensatz bleibt, wie andere ihn hinterlassen haben.</numerusform>
            <numerusform>{0:,} Datensätze bleiben, wie andere sie hinterlassen haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What others did to {0:,} records since is lost.</source>
        <translation>
            <numerusform>Was andere seither an {0:,} Datensatz geändert haben, geht verloren.</numerusform>
            <numerusform>Was andere seither an {0:,} Datensätzen geändert haben, geht verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore the {0:,} chan&amp;ged records, too</source>
        <translation>
            <numerusform>Auch den {0:,} &amp;geänderten Datensatz wiederherstellen</numerusform>
            <numerusform>Auch die {0:,} &amp;geänderten Datensätze wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the {0:,} &amp;deleted records</source>
        <translation>
            <numerusform>Den {0:,} ge&amp;löschten Datensatz zurückholen</numerusform>
            <numerusform>Die {0:,} ge&amp;löschten Datensätze zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores {0:,} records of {1} to version {2}.</source>
        <translation>
            <numerusform>Stellt {0:,} Datensatz von {1} auf Version {2} wieder her.</numerusform>
            <numerusform>Stellt {0:,} Datensätze von {1} auf Version {2} wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records</source>
        <translation>
            <numerusform>1 Datensatz</numerusform>
            <numerusform>{0:,} Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule: {0:,} stay behind</source>
        <translation>
            <numerusform>Keine Regel: {0:,} bleibt zurück</numerusform>
            <numerusform>Keine Regel: {0:,} bleiben zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.</source>
        <translation>
            <numerusform>Diese Regel ändert {0:,} von {1:,} gezeigten Datensatz; {2:,} davon ist dann konform.</numerusform>
            <numerusform>Diese Regel ändert {0:,} der {1:,} gezeigten Datensätze; {2:,} sind dann konform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} seconds</source>
        <translation>
            <numerusform>1 Sekunde</numerusform>
            <numerusform>{0} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hours</source>
        <translation>
            <numerusform>1 Stunde</numerusform>
            <numerusform>{0:,} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{0} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1:,} breaking changes</source>
        <translation>
            <numerusform>{0}, 1 inkompatible Änderung</numerusform>
            <numerusform>{0}, {1:,} inkompatible Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>View &amp;Full Log…</source>
        <translation>&amp;Vollständiges Protokoll…</translation>
    </message>
    <message>
        <source>records a second, by seconds</source>
        <translation>Datensätze pro Sekunde, über die Sekunden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Dry run: nothing is changed</source>
        <translation>Probelauf: Es wird nichts geändert</translation>
    </message>
    <message>
        <source>Migrating {0}</source>
        <translation>{0} wird migriert</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>in Quarantäne</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keine</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>average {0:,.0f}</source>
        <translation>Mittel {0:,.0f}</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Diagnose speichern…</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Diagnostics (*.zip)</source>
        <translation>Diagnose (*.zip)</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation>{0}, vorher</translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation>{0}, nachher</translation>
    </message>
</context>
<context>
    <name>EditorTab</name>
    <message>
        <source>&amp;Migrate…</source>
        <translation>&amp;Migrieren…</translation>
    </message>
    <message>
        <source>Open Schema</source>
        <translation>Schema öffnen</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Schemas (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>new schema</source>
        <translation>neues Schema</translation>
    </message>
    <message>
        <source>Save Schema</source>
        <translation>Schema speichern</translation>
    </message>
    <message>
        <source>Schemas (*.json)</source>
        <translation>Schemas (*.json)</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
        <source>What is published has to be a schema: mend the problems first.</source>
        <translation>Was veröffentlicht wird, muss ein Schema sein: zuerst die Probleme beheben.</translation>
    </message>
    <message>
        <source>Published {0} {1} in the program&apos;s own registry.</source>
        <translation>{0} {1} in der eigenen Registry des Programms veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} earlier versions were brought along.</source>
        <translation>
            <numerusform>{0:,} frühere Version wurde mitgebracht.</numerusform>
            <numerusform>{0:,} frühere Versionen wurden mitgebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation>&amp;Migrieren von {0}…</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&quot;rename_field&quot; does that, and keeps the place</source>
        <translation>&quot;rename_field&quot; tut das, und behält den Platz</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;, {1} belongs here, not {2}</source>
        <translation>&quot;{0}&quot;: hierher gehört {1}, nicht {2}</translation>
    </message>
    <message>
        <source>$ref names {0}, which is not in the registry</source>
        <translation>$ref nennt {0}, das nicht in der Registry ist</translation>
    </message>
    <message>
        <source>$ref names {0}, which is not there</source>
        <translation>$ref nennt {0}, das es dort nicht gibt</translation>
    </message>
    <message>
        <source>$schema names {0}, which is not known</source>
        <translation>$schema nennt {0}, das nicht bekannt ist</translation>
    </message>
    <message>
        <source>&apos;$&apos; is the whole record</source>
        <translation>&apos;$&apos; ist der ganze Datensatz</translation>
    </message>
    <message>
        <source>&apos;$.{0}&apos; may be meant</source>
        <translation>vielleicht ist &apos;$.{0}&apos; gemeint</translation>
    </message>
    <message>
        <source>&apos;%I&apos; and &apos;%p&apos; go together</source>
        <translation>&apos;%I&apos; und &apos;%p&apos; gehören zusammen</translation>
    </message>
    <message>
        <source>&apos;%{0}&apos; is not known here</source>
        <translation>&apos;%{0}&apos; ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%{0}&apos; stands twice in it</source>
        <translation>&apos;%{0}&apos; steht zweimal darin</translation>
    </message>
    <message>
        <source>&apos;Z&apos; and offsets such as &apos;+01:00&apos; are</source>
        <translation>&apos;Z&apos; und Abstände wie &apos;+01:00&apos; sind welche</translation>
    </message>
    <message>
        <source>&apos;when&apos; is the condition for it</source>
        <translation>&apos;when&apos; ist die Bedingung dafür</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; alone is longer than {1}</source>
        <translation>&apos;{0}&apos; allein ist länger als {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; lie within each other</source>
        <translation>&apos;{0}&apos; und &apos;{1}&apos; liegen ineinander</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can&apos;t be read from &apos;{1}&apos; on</source>
        <translation>&apos;{0}&apos; lässt sich ab &apos;{1}&apos; nicht lesen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends in an element</source>
        <translation>&apos;{0}&apos; endet in einem Element</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends in no name of a field</source>
        <translation>&apos;{0}&apos; endet nicht in einem Feldnamen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is beside &apos;{1}&apos;</source>
        <translation>&apos;{0}&apos; liegt neben &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in neither version of the schema</source>
        <translation>&apos;{0}&apos; ist in keiner Version des Schemas</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in neither version of the schema{1}</source>
        <translation>&apos;{0}&apos; ist in keiner Version des Schemas{1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is missing</source>
        <translation>&apos;{0}&apos; fehlt</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is missing from the audit trail</source>
        <translation>&apos;{0}&apos; fehlt im Prüfpfad</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is none of {1}, and no padding such as &apos;0&gt;5&apos;</source>
        <translation>&apos;{0}&apos; ist weder {1} noch ein Auffüllen wie &apos;0&gt;5&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not beside &apos;{1}&apos;</source>
        <translation>&apos;{0}&apos; liegt nicht neben &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known here</source>
        <translation>&apos;{0}&apos; ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known here{1}</source>
        <translation>&apos;{0}&apos; ist hier nicht bekannt{1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the field itself</source>
        <translation>&apos;{0}&apos; ist das Feld selbst</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name it has already</source>
        <translation>&apos;{0}&apos; ist der Name, den es schon hat</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; may be meant</source>
        <translation>vielleicht ist &apos;{0}&apos; gemeint</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; means many places</source>
        <translation>&apos;{0}&apos; meint viele Stellen</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be defined with def or async def, so that it can be found without running</source>
        <translation>&apos;{0}&apos; muss mit def oder async def definiert sein, damit es sich ohne Ausführen finden lässt</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must return its answer, not yield it</source>
        <translation>&apos;{0}&apos; muss seine Antwort mit return zurückgeben, nicht mit yield</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must take ({1}), as it is called with {2} arguments</source>
        <translation>&apos;{0}&apos; muss ({1}) annehmen; es wird mit {2} Argumenten aufgerufen</translation>
    </message>
    <message>
        <source>(at end of document)</source>
        <translation>(am Ende des Dokuments)</translation>
    </message>
    <message>
        <source>, which has to be a float, an int or a string</source>
        <translation>, der ein Float, ein Int oder ein String sein muss</translation>
    </message>
    <message>
        <source>, which has to be a list</source>
        <translation>, der eine Liste sein muss</translation>
    </message>
    <message>
        <source>, which has to be a string</source>
        <translation>, der ein String sein muss</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>1 failure has 1 cause</source>
        <translation>1 Fehlschlag hat 1 Ursache</translation>
    </message>
    <message>
        <source>1 failure has {0} causes</source>
        <translation>1 Fehlschlag hat {0} Ursachen</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 Feld</translation>
    </message>
    <message>
        <source>1 record has both, with different values</source>
        <translation>1 Datensatz hat beide, mit verschiedenen Werten</translation>
    </message>
    <message>
        <source>10 % of the records or more are affected</source>
        <translation>10 % der Datensätze oder mehr sind betroffen</translation>
    </message>
    <message>
        <source>2020-12 is assumed</source>
        <translation>2020-12 wird angenommen</translation>
    </message>
    <message>
        <source>A $id or $ref in it is no URI</source>
        <translation>Eine $id oder $ref darin ist keine URI</translation>
    </message>
    <message>
        <source>A JSON Schema belongs here, not {0}</source>
        <translation>Hierher gehört ein JSON Schema, nicht {0}</translation>
    </message>
    <message>
        <source>A JSON Schema: what is valid under it fulfils the condition. Its `description` is shown to people. Drafts 4 to 2020-12, the latest one if it says none.</source>
        <translation>Ein JSON Schema: Was darunter gültig ist, erfüllt die Bedingung. Seine `description` wird Menschen gezeigt. Draft 4 bis 2020-12, der neueste, wenn keiner angegeben ist.</translation>
    </message>
    <message>
        <source>A batch failed, and so did its rollback</source>
        <translation>Ein Batch ist fehlgeschlagen, und das Zurückrollen ebenso</translation>
    </message>
    <message>
        <source>A bound is either exclusive or not</source>
        <translation>Eine Grenze ist entweder ausschließend oder nicht</translation>
    </message>
    <message>
        <source>A bound is missing</source>
        <translation>Es fehlt eine Grenze</translation>
    </message>
    <message>
        <source>A column of the record can&apos;t be the version column too</source>
        <translation>Eine Spalte des Datensatzes kann nicht zugleich die Versionsspalte sein</translation>
    </message>
    <message>
        <source>A constant: any JSON value. An object with a member `generate` is no constant but says how the value is made.</source>
        <translation>Eine Konstante: ein beliebiger JSON-Wert. Ein Objekt mit einem Feld `generate` ist keine Konstante, sondern sagt, wie der Wert entsteht.</translation>
    </message>
    <message>
        <source>A custom backup is made by the program that opens the wizard, and here is none</source>
        <translation>Eine eigene Sicherung erstellt das Programm, das den Assistenten öffnet, und hier ist keines</translation>
    </message>
    <message>
        <source>A default is used only where &quot;on_failure&quot; is &quot;default&quot;</source>
        <translation>Ein Standardwert wird nur verwendet, wo &quot;on_failure&quot; &quot;default&quot; ist</translation>
    </message>
    <message>
        <source>A dry run changed nothing, so there is nothing to roll back</source>
        <translation>Ein Probelauf hat nichts geändert, also ist nichts zurückzurollen</translation>
    </message>
    <message>
        <source>A dry run changes nothing, so there is nothing to complete</source>
        <translation>Ein Probelauf ändert nichts, also ist nichts abzuschließen</translation>
    </message>
    <message>
        <source>A field is missing in {0} records</source>
        <translation>Ein Feld fehlt in {0} Datensätzen</translation>
    </message>
    <message>
        <source>A file of the backup can&apos;t be read</source>
        <translation>Eine Datei der Sicherung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A host gives `create_backup` and `restore_backup`</source>
        <translation>Ein Host gibt dafür `create_backup` und `restore_backup` an</translation>
    </message>
    <message>
        <source>A host that gives `create_backup` and `restore_backup` can take its next runs back</source>
        <translation>Ein Host, der `create_backup` und `restore_backup` angibt, kann seine nächsten Läufe zurücknehmen</translation>
    </message>
    <message>
        <source>A key column can&apos;t be the document or version column too</source>
        <translation>Eine Schlüsselspalte kann nicht zugleich die Dokument- oder Versionsspalte sein</translation>
    </message>
    <message>
        <source>A key or a version is text that is no valid UTF-8, so its record can&apos;t be named</source>
        <translation>Ein Schlüssel oder eine Version ist Text, der kein gültiges UTF-8 ist; der Datensatz lässt sich daher nicht benennen</translation>
    </message>
    <message>
        <source>A list of at least one name in quotes belongs here, not {0}</source>
        <translation>Hierher gehört eine Liste mit mindestens einem Namen in Anführungszeichen, nicht {0}</translation>
    </message>
    <message>
        <source>A list of at least one pair {&quot;from&quot;: …, &quot;to&quot;: …} belongs here</source>
        <translation>Hierher gehört eine Liste mit mindestens einem Paar {&quot;from&quot;: …, &quot;to&quot;: …}</translation>
    </message>
    <message>
        <source>A list of at least {0} names in quotes belongs here, not {1}</source>
        <translation>Hierher gehört eine Liste mit mindestens {0} Namen in Anführungszeichen, nicht {1}</translation>
    </message>
    <message>
        <source>A list of migration rules belongs here</source>
        <translation>Hierher gehört eine Liste von Migrationsregeln</translation>
    </message>
    <message>
        <source>A list of rules belongs here, not {0}</source>
        <translation>Hierher gehört eine Liste von Regeln, nicht {0}</translation>
    </message>
    <message>
        <source>A list of steps belongs here, not {0}</source>
        <translation>Hierher gehört eine Liste von Schritten, nicht {0}</translation>
    </message>
    <message>
        <source>A migration rule is an object, not {0}</source>
        <translation>Eine Migrationsregel ist ein Objekt, nicht {0}</translation>
    </message>
    <message>
        <source>A name stands twice in it</source>
        <translation>Ein Name steht zweimal darin</translation>
    </message>
    <message>
        <source>A number belongs here, not {0}</source>
        <translation>Hierher gehört eine Zahl, nicht {0}</translation>
    </message>
    <message>
        <source>A number that everything has to be greater than; what is not becomes this plus `step`.</source>
        <translation>Eine Zahl, über der alles liegen muss; was es nicht tut, wird zu ihr plus `step`.</translation>
    </message>
    <message>
        <source>A number that everything has to be less than; what is not becomes this minus `step`.</source>
        <translation>Eine Zahl, unter der alles liegen muss; was es nicht tut, wird zu ihr minus `step`.</translation>
    </message>
    <message>
        <source>A pair {&quot;from&quot;: …, &quot;to&quot;: …} belongs here, not {0}</source>
        <translation>Hierher gehört ein Paar {&quot;from&quot;: …, &quot;to&quot;: …}, nicht {0}</translation>
    </message>
    <message>
        <source>A password stands in it, and is not used</source>
        <translation>Ein Passwort steht darin und wird nicht verwendet</translation>
    </message>
    <message>
        <source>A path begins with &apos;$&apos;, such as $.name</source>
        <translation>Ein Pfad beginnt mit &apos;$&apos;, etwa $.name</translation>
    </message>
    <message>
        <source>A path can&apos;t go on with {0}</source>
        <translation>Ein Pfad kann nicht mit {0} weitergehen</translation>
    </message>
    <message>
        <source>A path can&apos;t have such characters in it</source>
        <translation>Ein Pfad kann solche Zeichen nicht enthalten</translation>
    </message>
    <message>
        <source>A path in quotes belongs here, such as &apos;$.name&apos;, not {0}</source>
        <translation>Hierher gehört ein Pfad in Anführungszeichen, etwa &apos;$.name&apos;, nicht {0}</translation>
    </message>
    <message>
        <source>A path starts with $</source>
        <translation>Ein Pfad beginnt mit $</translation>
    </message>
    <message>
        <source>A path that ends in the name of a field, such as `$.customer.name`, `$.cells[*].id` or `$[&apos;odd.name&apos;]`.</source>
        <translation>Ein Pfad, der im Namen eines Felds endet, etwa `$.customer.name`, `$.cells[*].id` oder `$[&apos;odd.name&apos;]`.</translation>
    </message>
    <message>
        <source>A program has this copy of a host&apos;s records open</source>
        <translation>Ein Programm hat diese Kopie der Datensätze eines Hosts geöffnet</translation>
    </message>
    <message>
        <source>A record is a document in one column, or several columns</source>
        <translation>Ein Datensatz ist ein Dokument in einer Spalte, oder mehrere Spalten</translation>
    </message>
    <message>
        <source>A registry is a folder with &lt;name&gt;/&lt;version&gt;.json, &lt;name&gt;/&lt;version&gt;/schema.json or &lt;name&gt;-&lt;version&gt;.json, an Iglu static registry (schemas/&lt;vendor&gt;/&lt;name&gt;/jsonschema/1-0-0), a saved answer to GET /schemas (JSON), an export of Apicurio Registry (zip), an embedded registry (SQLite), or two files given as pair:2.1.0=OLD.json&amp;3.0.0=NEW.json</source>
        <translation>Eine Registry ist ein Ordner mit &lt;name&gt;/&lt;version&gt;.json, &lt;name&gt;/&lt;version&gt;/schema.json oder &lt;name&gt;-&lt;version&gt;.json, eine statische Iglu-Registry (schemas/&lt;vendor&gt;/&lt;name&gt;/jsonschema/1-0-0), eine gespeicherte Antwort auf GET /schemas (JSON), ein Export aus Apicurio Registry (zip), eine eingebettete Registry (SQLite), oder zwei Dateien, angegeben als pair:2.1.0=OLD.json&amp;3.0.0=NEW.json</translation>
    </message>
    <message>
        <source>A relative one starts at the folder the program was started in</source>
        <translation>Ein relativer beginnt bei dem Ordner, in dem das Programm gestartet wurde</translation>
    </message>
    <message>
        <source>A rule holds them back on purpose</source>
        <translation>Eine Regel hält sie absichtlich zurück</translation>
    </message>
    <message>
        <source>A rule is an object with &apos;kind&apos; and &apos;path&apos;, not {0}</source>
        <translation>Eine Regel ist ein Objekt mit &apos;kind&apos; und &apos;path&apos;, nicht {0}</translation>
    </message>
    <message>
        <source>A rule writes the time of the run or its user, which are others now</source>
        <translation>Eine Regel schreibt die Zeit des Laufs oder seinen Benutzer, und die sind jetzt andere</translation>
    </message>
    <message>
        <source>A rules file is an object with &apos;rules&apos; in it, not {0}</source>
        <translation>Eine Regeldatei ist ein Objekt mit &apos;rules&apos; darin, nicht {0}</translation>
    </message>
    <message>
        <source>A run that was taken back has put its values back into the records</source>
        <translation>Ein zurückgenommener Lauf hat seine Werte wieder in die Datensätze gesetzt</translation>
    </message>
    <message>
        <source>A schema is an object or a boolean</source>
        <translation>Ein Schema ist ein Objekt oder ein Wahrheitswert</translation>
    </message>
    <message>
        <source>A schema is an object or a boolean, not {0}</source>
        <translation>Ein Schema ist ein Objekt oder ein Wahrheitswert, nicht {0}</translation>
    </message>
    <message>
        <source>A schema needs a name</source>
        <translation>Ein Schema braucht einen Namen</translation>
    </message>
    <message>
        <source>A schema of draft 4 is an object</source>
        <translation>Ein Schema nach Draft 4 ist ein Objekt</translation>
    </message>
    <message>
        <source>A script and the callables of a host can&apos;t both see the records</source>
        <translation>Ein Skript und die Callables eines Hosts können nicht beide die Datensätze sehen</translation>
    </message>
    <message>
        <source>A script or the host program sees each record, and may answer differently each time</source>
        <translation>Ein Skript oder das Host-Programm sieht jeden Datensatz und kann jedes Mal anders antworten</translation>
    </message>
    <message>
        <source>A side table can&apos;t be called {0}</source>
        <translation>Eine Nebentabelle kann nicht {0} heißen</translation>
    </message>
    <message>
        <source>A step is an object with &apos;to_version&apos; and &apos;rules&apos;, not {0}</source>
        <translation>Ein Schritt ist ein Objekt mit &apos;to_version&apos; und &apos;rules&apos;, nicht {0}</translation>
    </message>
    <message>
        <source>A step is more than 0</source>
        <translation>Eine Schrittweite ist größer als 0</translation>
    </message>
    <message>
        <source>A trigger of the database ignored the change</source>
        <translation>Ein Trigger der Datenbank hat die Änderung übergangen</translation>
    </message>
    <message>
        <source>A type is wrong in {0} records</source>
        <translation>Ein Typ ist falsch in {0} Datensätzen</translation>
    </message>
    <message>
        <source>A whole number from {0} to {1} belongs here, not {2}</source>
        <translation>Hierher gehört eine ganze Zahl von {0} bis {1}, nicht {2}</translation>
    </message>
    <message>
        <source>A whole record is an object, not {0}</source>
        <translation>Ein ganzer Datensatz ist ein Objekt, nicht {0}</translation>
    </message>
    <message>
        <source>A worker process ended without an answer</source>
        <translation>Ein Worker-Prozess endete ohne Antwort</translation>
    </message>
    <message>
        <source>A zone is used only where points in time are cast</source>
        <translation>Eine Zone wird nur verwendet, wo Zeitpunkte umgewandelt werden</translation>
    </message>
    <message>
        <source>Add --conflicts restore if all of them may go back</source>
        <translation>--conflicts restore angeben, wenn alle zurückgehen dürfen</translation>
    </message>
    <message>
        <source>Add a rule for each change that has none, or accept that its records stay as they are</source>
        <translation>Für jede Änderung ohne Regel eine ergänzen, oder hinnehmen, dass ihre Datensätze bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Add identifiers</source>
        <translation>Kennungen ergänzen</translation>
    </message>
    <message>
        <source>Add or correct a rule for this place, or correct the records</source>
        <translation>Eine Regel für diese Stelle ergänzen oder korrigieren, oder die Datensätze korrigieren</translation>
    </message>
    <message>
        <source>Add the items that are missing in the records</source>
        <translation>Die fehlenden Elemente in den Datensätzen ergänzen</translation>
    </message>
    <message>
        <source>Add the values that the `map_values` rule does not know</source>
        <translation>Die Werte ergänzen, die die `map_values`-Regel nicht kennt</translation>
    </message>
    <message>
        <source>Added a condition on {0}</source>
        <translation>Bedingung bei {0} hinzugefügt</translation>
    </message>
    <message>
        <source>Added optional field {0}</source>
        <translation>Optionales Feld {0} hinzugefügt</translation>
    </message>
    <message>
        <source>Added required field {0}</source>
        <translation>Pflichtfeld {0} hinzugefügt</translation>
    </message>
    <message>
        <source>Added required fields {0}</source>
        <translation>Pflichtfelder {0} hinzugefügt</translation>
    </message>
    <message>
        <source>Added the alternative {0} to {1}</source>
        <translation>Alternative {0} zu {1} hinzugefügt</translation>
    </message>
    <message>
        <source>Added what {0} must contain</source>
        <translation>Hinzugefügt, was in {0} enthalten sein muss</translation>
    </message>
    <message>
        <source>Added what {0} must hold beside {1}</source>
        <translation>Hinzugefügt, was in {0} neben {1} stehen muss</translation>
    </message>
    <message>
        <source>Added {0} for {1}</source>
        <translation>{0} bei {1} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {0} of {1}</source>
        <translation>{0} von {1} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {0} of {1} to {2}</source>
        <translation>{0} von {1} hinzugefügt: {2}</translation>
    </message>
    <message>
        <source>Added {0} to {1}</source>
        <translation>{0} zu {1} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {0} {1} of {2}</source>
        <translation>{0} {1} von {2} hinzugefügt</translation>
    </message>
    <message>
        <source>Added {0} {1} to {2}</source>
        <translation>{0} {1} zu {2} hinzugefügt</translation>
    </message>
    <message>
        <source>All migrated records comply with {0}</source>
        <translation>Alle migrierten Datensätze entsprechen {0}</translation>
    </message>
    <message>
        <source>All of them are whole when multiplied by {0}</source>
        <translation>Alle werden ganz, wenn sie mit {0} multipliziert werden</translation>
    </message>
    <message>
        <source>All records but the skipped would comply with {0}</source>
        <translation>Alle Datensätze außer den übersprungenen entsprächen {0}</translation>
    </message>
    <message>
        <source>All records would comply with {0}</source>
        <translation>Alle Datensätze entsprächen {0}</translation>
    </message>
    <message>
        <source>All required fields present</source>
        <translation>Alle Pflichtfelder vorhanden</translation>
    </message>
    <message>
        <source>All values fit the new field {0}</source>
        <translation>Alle Werte passen in das neue Feld {0}</translation>
    </message>
    <message>
        <source>All values fit the new field {0}, and {1} of {2} stand there in new records</source>
        <translation>Alle Werte passen in das neue Feld {0}, und {1} von {2} stehen dort in neuen Datensätzen</translation>
    </message>
    <message>
        <source>All {0} counts are what dry run {1} predicted</source>
        <translation>Alle {0} Anzahlen sind, was der Probelauf {1} vorhergesagt hat</translation>
    </message>
    <message>
        <source>All {0} counts are what dry run {1} predicted, although records have changed since</source>
        <translation>Alle {0} Anzahlen sind, was der Probelauf {1} vorhergesagt hat, obwohl sich Datensätze seither geändert haben</translation>
    </message>
    <message>
        <source>Allow the version in the database (a CHECK, a trigger or a table of versions), then resume</source>
        <translation>Die Version in der Datenbank erlauben (CHECK, Trigger oder eine Tabelle der Versionen), dann fortsetzen</translation>
    </message>
    <message>
        <source>Allowed further elements of {0}</source>
        <translation>Weitere Elemente von {0} jetzt erlaubt</translation>
    </message>
    <message>
        <source>Allowed null for {0}</source>
        <translation>null ist jetzt erlaubt bei {0}</translation>
    </message>
    <message>
        <source>Allowed the elements of {0}</source>
        <translation>Elemente von {0} jetzt erlaubt</translation>
    </message>
    <message>
        <source>An SQLite URL has three slashes, four before an absolute path</source>
        <translation>Eine SQLite-URL hat drei Schrägstriche, vier vor einem absoluten Pfad</translation>
    </message>
    <message>
        <source>An element like that has to be there</source>
        <translation>Ein solches Element muss da sein</translation>
    </message>
    <message>
        <source>An encrypted database has to be decrypted first</source>
        <translation>Eine verschlüsselte Datenbank muss zuerst entschlüsselt werden</translation>
    </message>
    <message>
        <source>An incremental backup is made of what a plan would change, and no plan was given</source>
        <translation>Eine inkrementelle Sicherung besteht aus dem, was ein Plan ändern würde, und es wurde kein Plan angegeben</translation>
    </message>
    <message>
        <source>Another connection is called “{0}”</source>
        <translation>Eine andere Verbindung heißt „{0}“</translation>
    </message>
    <message>
        <source>Another program has locked the database for more than {0} seconds</source>
        <translation>Ein anderes Programm hält die Datenbank seit mehr als {0} Sekunden gesperrt</translation>
    </message>
    <message>
        <source>Another program has saved a connection called “{0}” meanwhile</source>
        <translation>Ein anderes Programm hat inzwischen eine Verbindung namens „{0}“ gespeichert</translation>
    </message>
    <message>
        <source>Another program wrote to the database while a batch was being written</source>
        <translation>Ein anderes Programm hat in die Datenbank geschrieben, während ein Batch geschrieben wurde</translation>
    </message>
    <message>
        <source>Another program wrote to the database while it was about to be restored</source>
        <translation>Ein anderes Programm schrieb in die Datenbank, als sie gerade wiederhergestellt werden sollte</translation>
    </message>
    <message>
        <source>Apicurio Registry export</source>
        <translation>Export aus Apicurio Registry</translation>
    </message>
    <message>
        <source>Archive {0}, then remove it</source>
        <translation>{0} archivieren, dann entfernen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie zuvor</translation>
    </message>
    <message>
        <source>As long as its mark can&apos;t be read, this connection counts as production</source>
        <translation>Solange ihre Markierung nicht lesbar ist, gilt diese Verbindung als Produktion</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it</source>
        <translation>Ihren Eigentümer um das Recht bitten, sie zu lesen</translation>
    </message>
    <message>
        <source>At least one character has to stand between the parts</source>
        <translation>Zwischen den Teilen muss mindestens ein Zeichen stehen</translation>
    </message>
    <message>
        <source>At least one record has to be fetched at a time</source>
        <translation>Es muss mindestens ein Datensatz auf einmal geholt werden</translation>
    </message>
    <message>
        <source>At least {0} elements have to be there</source>
        <translation>Mindestens {0} Elemente müssen da sein</translation>
    </message>
    <message>
        <source>Backup {0} made and verified</source>
        <translation>Sicherung {0} erstellt und geprüft</translation>
    </message>
    <message>
        <source>Backup {0} was made by a host program, which alone can tell whether it is good</source>
        <translation>Sicherung {0} wurde von einem Host-Programm erstellt; nur dieses kann sagen, ob sie gut ist</translation>
    </message>
    <message>
        <source>Backups and the audit trail stay</source>
        <translation>Sicherungen und Prüfpfad bleiben</translation>
    </message>
    <message>
        <source>Bring the text into form with a `reformat` rule, or correct it in the records</source>
        <translation>Den Text mit einer `reformat`-Regel in Form bringen oder in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Bring the value within its bounds with a `clamp` rule, or correct it in the records</source>
        <translation>Den Wert mit einer `clamp`-Regel in seine Grenzen bringen oder in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Bring within bounds</source>
        <translation>In Grenzen bringen</translation>
    </message>
    <message>
        <source>Calling {0} of {1}</source>
        <translation>{0} von {1} wird aufgerufen</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <source>Changed a condition on {0}</source>
        <translation>Bedingung bei {0} geändert</translation>
    </message>
    <message>
        <source>Changed several parts that together refuse records that were valid</source>
        <translation>Mehrere Teile geändert, die zusammen zuvor gültige Datensätze ablehnen</translation>
    </message>
    <message>
        <source>Changed the dialect from {0} to {1}</source>
        <translation>Dialekt von {0} zu {1} geändert</translation>
    </message>
    <message>
        <source>Changed the step of {0} from multiples of {1} to multiples of {2}</source>
        <translation>Schrittweite von {0} geändert: von Vielfachen von {1} zu Vielfachen von {2}</translation>
    </message>
    <message>
        <source>Changed the value of {0} from {1} to {2}</source>
        <translation>Wert von {0} geändert, von {1} zu {2}</translation>
    </message>
    <message>
        <source>Changed type of {0} from {1} to {2}</source>
        <translation>Typ von {0} geändert, von {1} zu {2}</translation>
    </message>
    <message>
        <source>Changed were</source>
        <translation>Geändert wurden</translation>
    </message>
    <message>
        <source>Changed what {0} must contain</source>
        <translation>Geändert, was in {0} enthalten sein muss</translation>
    </message>
    <message>
        <source>Changed what {0} must hold beside {1}</source>
        <translation>Geändert, was in {0} neben {1} stehen muss</translation>
    </message>
    <message>
        <source>Changed {0} for {1}</source>
        <translation>{0} bei {1} geändert</translation>
    </message>
    <message>
        <source>Changed {0} of {1}</source>
        <translation>{0} von {1} geändert</translation>
    </message>
    <message>
        <source>Changed {0} of {1} from {2} to {3}</source>
        <translation>{0} von {1} geändert, von {2} zu {3}</translation>
    </message>
    <message>
        <source>Changed {0} of {1} to {2}</source>
        <translation>{0} von {1} geändert, jetzt {2}</translation>
    </message>
    <message>
        <source>Check it with PRAGMA integrity_check, and restore it from a backup</source>
        <translation>Sie mit PRAGMA integrity_check prüfen und aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Check that no other program holds the file, and that it may be written to</source>
        <translation>Prüfen, ob kein anderes Programm die Datei hält und ob sie beschrieben werden darf</translation>
    </message>
    <message>
        <source>Check that the file is there, and that its folder may be written to by this user</source>
        <translation>Prüfen, ob die Datei da ist und ob dieser Benutzer ihren Ordner beschreiben darf</translation>
    </message>
    <message>
        <source>Check that the file, its folder and the disk may be written to by this user</source>
        <translation>Prüfen, ob dieser Benutzer die Datei, ihren Ordner und den Datenträger beschreiben darf</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to</source>
        <translation>Prüfen, ob der Ordner existiert und beschrieben werden darf</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, and that there is room</source>
        <translation>Prüfen, ob der Ordner beschrieben werden darf und ob Platz ist</translation>
    </message>
    <message>
        <source>Check the disk that holds the backups, and start again</source>
        <translation>Den Datenträger mit den Sicherungen prüfen und neu beginnen</translation>
    </message>
    <message>
        <source>Check the disk, then resume</source>
        <translation>Den Datenträger prüfen, dann fortsetzen</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Den Schlüssel prüfen</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Den Namen prüfen</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Den Pfad prüfen</translation>
    </message>
    <message>
        <source>Check whether another program changed the table, then resume</source>
        <translation>Prüfen, ob ein anderes Programm die Tabelle geändert hat, dann fortsetzen</translation>
    </message>
    <message>
        <source>Choose a file that SQLite wrote</source>
        <translation>Eine Datei wählen, die SQLite geschrieben hat</translation>
    </message>
    <message>
        <source>Choose a number above it, such as {0}</source>
        <translation>Eine Nummer darüber wählen, etwa {0}</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Eine SQLite-Datei wählen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose another kind of backup</source>
        <translation>Eine andere Art der Sicherung wählen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>Choose another place, or make room</source>
        <translation>Einen anderen Ort wählen oder Platz schaffen</translation>
    </message>
    <message>
        <source>Choose another version number</source>
        <translation>Eine andere Versionsnummer wählen</translation>
    </message>
    <message>
        <source>Choose another version to migrate to</source>
        <translation>Eine andere Zielversion wählen</translation>
    </message>
    <message>
        <source>Choose its own backup, or none</source>
        <translation>Seine eigene Sicherung wählen, oder keine</translation>
    </message>
    <message>
        <source>Choose one of</source>
        <translation>Eines davon wählen</translation>
    </message>
    <message>
        <source>Choose system, {0} or {1}</source>
        <translation>system, {0} oder {1} wählen</translation>
    </message>
    <message>
        <source>Choose the SQLite file in it</source>
        <translation>Die SQLite-Datei darin wählen</translation>
    </message>
    <message>
        <source>Choose the file that GET /apis/registry/v3/admin/export gave, or unpack an archive of schemas</source>
        <translation>Die Datei wählen, die GET /apis/registry/v3/admin/export gab, oder ein Archiv mit Schemas entpacken</translation>
    </message>
    <message>
        <source>Choose the table that its records come from</source>
        <translation>Die Tabelle wählen, aus der ihre Datensätze kommen</translation>
    </message>
    <message>
        <source>Close that program first</source>
        <translation>Zuerst dieses Programm schließen</translation>
    </message>
    <message>
        <source>Close that program or wait until it is done, then try again</source>
        <translation>Jenes Programm schließen oder warten, bis es fertig ist, dann erneut versuchen</translation>
    </message>
    <message>
        <source>Close the programs that use it, then start again</source>
        <translation>Die Programme schließen, die sie benutzen, dann neu beginnen</translation>
    </message>
    <message>
        <source>Closed {0} to undeclared fields</source>
        <translation>Bei {0} keine nicht deklarierten Felder mehr erlaubt</translation>
    </message>
    <message>
        <source>Closed {0} to {1} that nothing describes</source>
        <translation>Bei {0} sind keine {1} mehr erlaubt, die nichts beschreibt</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Confluent-compatible registry, saved from GET /schemas</source>
        <translation>Confluent-kompatible Registry, gespeichert aus GET /schemas</translation>
    </message>
    <message>
        <source>Constrained field {0}, which was free</source>
        <translation>Feld {0} eingeschränkt, das frei war</translation>
    </message>
    <message>
        <source>Convert the value with a `cast` rule, or correct it in the records</source>
        <translation>Den Wert mit einer `cast`-Regel umwandeln oder in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Copies a field, as it is written, to a new one. The object it goes to has to be there. Never overwrites.</source>
        <translation>Kopiert ein Feld, wie es geschrieben ist, in ein neues. Das Zielobjekt muss da sein. Überschreibt nie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy {0} to {1}</source>
        <translation>{0} nach {1} kopieren</translation>
    </message>
    <message>
        <source>Correct the expression for records like the example, or correct the records</source>
        <translation>Den Ausdruck für Datensätze wie das Beispiel korrigieren, oder die Datensätze</translation>
    </message>
    <message>
        <source>Correct the file and open it again</source>
        <translation>Die Datei korrigieren und erneut öffnen</translation>
    </message>
    <message>
        <source>Correct the rules file and open it again</source>
        <translation>Die Regeldatei korrigieren und erneut öffnen</translation>
    </message>
    <message>
        <source>Correct the schema and open it again</source>
        <translation>Das Schema korrigieren und erneut öffnen</translation>
    </message>
    <message>
        <source>Correct the script and choose it again</source>
        <translation>Das Skript korrigieren und erneut wählen</translation>
    </message>
    <message>
        <source>Correct the script at the place that the trace names, and retry the failed records</source>
        <translation>Das Skript an der Stelle korrigieren, die die Fehlerspur nennt, und die fehlgeschlagenen Datensätze wiederholen</translation>
    </message>
    <message>
        <source>Correct the script, and make the plan again</source>
        <translation>Das Skript korrigieren und den Plan neu erzeugen</translation>
    </message>
    <message>
        <source>Correct these documents in the database</source>
        <translation>Diese Dokumente in der Datenbank korrigieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Cut {0} to {1} characters</source>
        <translation>{0} auf {1} Zeichen kürzen</translation>
    </message>
    <message>
        <source>Cut {0} to {1} characters, ending in &apos;{2}&apos;</source>
        <translation>{0} auf {1} Zeichen kürzen, mit &apos;{2}&apos; am Ende</translation>
    </message>
    <message>
        <source>Cuts texts that are too long; everything else is left alone.</source>
        <translation>Kürzt zu lange Texte; alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Databases of the kind {0} can&apos;t be opened by this version</source>
        <translation>Datenbanken der Art {0} lassen sich mit dieser Version nicht öffnen</translation>
    </message>
    <message>
        <source>Described element {0}</source>
        <translation>Element {0} beschrieben</translation>
    </message>
    <message>
        <source>Described the fields of {0} that match {1}</source>
        <translation>Felder von {0} beschrieben, die zu {1} passen</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Ist {0} gemeint?</translation>
    </message>
    <message>
        <source>Disallowed further elements of {0}</source>
        <translation>Weitere Elemente von {0} nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>Disallowed null for {0}</source>
        <translation>null ist nicht mehr erlaubt bei {0}</translation>
    </message>
    <message>
        <source>Disallowed the elements of {0}</source>
        <translation>Elemente von {0} nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>Do a dry run first</source>
        <translation>Zuerst einen Probelauf machen</translation>
    </message>
    <message>
        <source>Don&apos;t restore from it</source>
        <translation>Nicht aus ihr wiederherstellen</translation>
    </message>
    <message>
        <source>Drafts before draft 4 are not supported</source>
        <translation>Drafts vor Draft 4 werden nicht unterstützt</translation>
    </message>
    <message>
        <source>Dry run {0}</source>
        <translation>Probelauf {0}</translation>
    </message>
    <message>
        <source>Each connection must be a table of its own</source>
        <translation>Jede Verbindung muss eine eigene Tabelle sein</translation>
    </message>
    <message>
        <source>Edit it elsewhere, and publish it with `desktop-wizard registry publish`</source>
        <translation>Es anderswo bearbeiten und mit `desktop-wizard registry publish` veröffentlichen</translation>
    </message>
    <message>
        <source>Element {0} is left out</source>
        <translation>Element {0} ist ausgelassen</translation>
    </message>
    <message>
        <source>Elements have to have identifiers</source>
        <translation>Elemente müssen Kennungen haben</translation>
    </message>
    <message>
        <source>Elements of {0} may repeat</source>
        <translation>Elemente von {0} dürfen sich wiederholen</translation>
    </message>
    <message>
        <source>Elements of {0} must differ</source>
        <translation>Elemente von {0} müssen sich unterscheiden</translation>
    </message>
    <message>
        <source>Elements of {0} were described {1}, and are now {2}</source>
        <translation>Elemente von {0} waren {1} beschrieben, jetzt {2}</translation>
    </message>
    <message>
        <source>Elements that do not fit are left out</source>
        <translation>Elemente, die nicht passen, werden ausgelassen</translation>
    </message>
    <message>
        <source>Enough was measured</source>
        <translation>Es wurde genug gemessen</translation>
    </message>
    <message>
        <source>Evaluate JSONata</source>
        <translation>JSONata auswerten</translation>
    </message>
    <message>
        <source>Every batch so far is complete</source>
        <translation>Jeder Batch bis hierher ist vollständig</translation>
    </message>
    <message>
        <source>Every batch that was committed before is intact</source>
        <translation>Jeder zuvor festgeschriebene Batch ist unversehrt</translation>
    </message>
    <message>
        <source>Every record is what the run wrote, or found in order</source>
        <translation>Jeder Datensatz ist, was der Lauf geschrieben oder in Ordnung gefunden hat</translation>
    </message>
    <message>
        <source>Every record of the run is byte for byte what it was before the run</source>
        <translation>Jeder Datensatz des Laufs ist Byte für Byte wie vor dem Lauf</translation>
    </message>
    <message>
        <source>Every record of the run is there, on the version it should be on</source>
        <translation>Jeder Datensatz des Laufs ist da, auf der Version, auf der er sein soll</translation>
    </message>
    <message>
        <source>Every record was handled, and the counts add up</source>
        <translation>Jeder Datensatz wurde behandelt, und die Anzahlen gehen auf</translation>
    </message>
    <message>
        <source>Every type is right</source>
        <translation>Jeder Typ stimmt</translation>
    </message>
    <message>
        <source>Export the registry again</source>
        <translation>Die Registry erneut exportieren</translation>
    </message>
    <message>
        <source>Fails, on purpose, records that fulfil a condition, or in which a value does: they stay on the old version and are listed with the reason.</source>
        <translation>Lässt absichtlich Datensätze fehlschlagen, die eine Bedingung erfüllen, oder in denen ein Wert es tut: Sie bleiben auf der alten Version und werden mit dem Grund aufgelistet.</translation>
    </message>
    <message>
        <source>Fields that neither rules nor script touch are unchanged</source>
        <translation>Felder, die weder Regeln noch Skript berühren, sind unverändert</translation>
    </message>
    <message>
        <source>Fields that no rule touches are unchanged</source>
        <translation>Felder, die keine Regel berührt, sind unverändert</translation>
    </message>
    <message>
        <source>Fields that were changed are known</source>
        <translation>Welche Felder geändert wurden, ist bekannt</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Fill the missing field in with a `set_default` rule</source>
        <translation>Das fehlende Feld mit einer `set_default`-Regel ergänzen</translation>
    </message>
    <message>
        <source>Filter by columns that the run leaves alone</source>
        <translation>Nach Spalten filtern, die der Lauf nicht ändert</translation>
    </message>
    <message>
        <source>Filter elements</source>
        <translation>Elemente filtern</translation>
    </message>
    <message>
        <source>Finish it, roll it back or give it up first</source>
        <translation>Ihn zuerst beenden, zurückrollen oder aufgeben</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Free some space, and start again</source>
        <translation>Platz schaffen und neu beginnen</translation>
    </message>
    <message>
        <source>Free some space, or choose another place</source>
        <translation>Platz schaffen oder einen anderen Ort wählen</translation>
    </message>
    <message>
        <source>Free some space, or move the data folder (DESKTOP_WIZARD_HOME) to a larger disk</source>
        <translation>Platz schaffen, oder den Datenordner (DESKTOP_WIZARD_HOME) auf einen größeren Datenträger verlegen</translation>
    </message>
    <message>
        <source>Free some space, then resume</source>
        <translation>Platz schaffen, dann fortsetzen</translation>
    </message>
    <message>
        <source>Freed further elements of {0}</source>
        <translation>Weitere Elemente von {0} freigegeben</translation>
    </message>
    <message>
        <source>Freed the elements of {0}</source>
        <translation>Elemente von {0} freigegeben</translation>
    </message>
    <message>
        <source>Freed the field names of {0}</source>
        <translation>Feldnamen von {0} freigegeben</translation>
    </message>
    <message>
        <source>Freed the undeclared fields of {0}</source>
        <translation>Nicht deklarierte Felder von {0} freigegeben</translation>
    </message>
    <message>
        <source>Give a name, and a version such as 2.1.0</source>
        <translation>Einen Namen angeben, und eine Version wie 2.1.0</translation>
    </message>
    <message>
        <source>Give a number such as 2.1.0 with each schema</source>
        <translation>Mit jedem Schema eine Nummer wie 2.1.0 angeben</translation>
    </message>
    <message>
        <source>Give each object in {0} without {1} a generated one</source>
        <translation>Jedem Objekt in {0} ohne {1} einen erzeugten Wert dafür geben</translation>
    </message>
    <message>
        <source>Give the URI that the registry lists as missing</source>
        <translation>Die URI angeben, die die Registry als fehlend aufführt</translation>
    </message>
    <message>
        <source>Give the table a key that is unique and never NULL, for example</source>
        <translation>Der Tabelle einen Schlüssel geben, der eindeutig und nie NULL ist, zum Beispiel</translation>
    </message>
    <message>
        <source>Give two files, each with a version number such as 2.1.0</source>
        <translation>Zwei Dateien angeben, jede mit einer Versionsnummer wie 2.1.0</translation>
    </message>
    <message>
        <source>Gives a field a value where it is absent. The object that it belongs to has to be there; a new field comes last in it.</source>
        <translation>Gibt einem Feld einen Wert, wo es fehlt. Das Objekt, zu dem es gehört, muss da sein; ein neues Feld kommt darin zuletzt.</translation>
    </message>
    <message>
        <source>Gives a field another name; its place in the object and its value stay. A record that has a field of the new name already is quarantined, never overwritten.</source>
        <translation>Gibt einem Feld einen anderen Namen; seine Stelle im Objekt und sein Wert bleiben. Ein Datensatz, der schon ein Feld mit dem neuen Namen hat, kommt in Quarantäne; überschrieben wird nie.</translation>
    </message>
    <message>
        <source>Gives a field or an element a value, whatever was there before.</source>
        <translation>Gibt einem Feld oder einem Element einen Wert, was auch immer vorher da war.</translation>
    </message>
    <message>
        <source>Gives each object in an array that has none an identifier that no other in it has, derived from the plan, the record&apos;s key and the place.</source>
        <translation>Gibt jedem Objekt in einem Array, das keine hat, eine Kennung, die kein anderes darin hat, abgeleitet vom Plan, vom Schlüssel des Datensatzes und von der Stelle.</translation>
    </message>
    <message>
        <source>Gives texts another form: the parts that a pattern finds, put into a template. What is no text is left alone; a text that does not match fails.</source>
        <translation>Gibt Texten eine andere Form: die Teile, die ein Muster findet, in eine Vorlage gesetzt. Was kein Text ist, bleibt, wie es ist; ein Text, der nicht passt, schlägt fehl.</translation>
    </message>
    <message>
        <source>Grant what is missing, or do a dry run, which needs none of it</source>
        <translation>Die fehlenden Rechte erteilen, oder einen Probelauf machen, der keines davon braucht</translation>
    </message>
    <message>
        <source>Holds a number that is too large for a rule to write</source>
        <translation>Enthält eine Zahl, die zu groß ist, als dass eine Regel sie schreiben könnte</translation>
    </message>
    <message>
        <source>How a point in time is written on the side that is not RFC 3339: a layout of the directives %Y %y %m %B %b %d %H %I %p %M %S %f %z, or `unix` or `unix_ms` for numbers since 1970. With `date-time` and `date` it is how values are read (any ISO 8601 if not given); with the others it is how a date-time is written.</source>
        <translation>Wie ein Zeitpunkt auf der Seite geschrieben ist, die nicht RFC 3339 ist: ein Layout aus den Angaben %Y %y %m %B %b %d %H %I %p %M %S %f %z, oder `unix` oder `unix_ms` für Zahlen seit 1970. Bei `date-time` und `date` sagt es, wie Werte gelesen werden (jedes ISO 8601, wenn nichts angegeben ist); bei den anderen, wie ein date-time geschrieben wird.</translation>
    </message>
    <message>
        <source>How far from an exclusive bound the nearest allowed number lies, such as 0.01 for money.</source>
        <translation>Wie weit die nächste erlaubte Zahl von einer ausschließenden Grenze entfernt ist, etwa 0.01 bei Geld.</translation>
    </message>
    <message>
        <source>How long one evaluation may take.</source>
        <translation>Wie lange eine Auswertung dauern darf.</translation>
    </message>
    <message>
        <source>How many characters (Unicode code points) are left at most.</source>
        <translation>Wie viele Zeichen (Unicode-Codepunkte) höchstens bleiben.</translation>
    </message>
    <message>
        <source>How many digits stay behind the point; negative ones round to tens, hundreds and so on.</source>
        <translation>Wie viele Nachkommastellen bleiben; negative Werte runden auf Zehner, Hunderter und so weiter.</translation>
    </message>
    <message>
        <source>How many hexadecimal digits to keep, the prefix not counted. Without it: a whole UUID with dashes.</source>
        <translation>Wie viele Hexadezimalziffern bleiben, das Präfix nicht mitgezählt. Ohne Angabe: eine ganze UUID mit Bindestrichen.</translation>
    </message>
    <message>
        <source>If it happens again, try fewer workers or smaller batches</source>
        <translation>Wenn es wieder geschieht, weniger Worker oder kleinere Batches versuchen</translation>
    </message>
    <message>
        <source>Iglu static registry</source>
        <translation>Statische Iglu-Registry</translation>
    </message>
    <message>
        <source>In the {0}, null could not be told from a missing member</source>
        <translation>In {0} ließe sich null nicht von einem fehlenden Feld unterscheiden</translation>
    </message>
    <message>
        <source>It called sys.exit</source>
        <translation>Es rief sys.exit auf</translation>
    </message>
    <message>
        <source>It calls itself {0}</source>
        <translation>Es nennt sich {0}</translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation>Sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>It can&apos;t be stopped, and may still be at work</source>
        <translation>Es lässt sich nicht stoppen und arbeitet vielleicht noch</translation>
    </message>
    <message>
        <source>It can&apos;t be written as JSON</source>
        <translation>Es lässt sich nicht als JSON schreiben</translation>
    </message>
    <message>
        <source>It does not describe itself, as schemas of an Iglu registry should</source>
        <translation>Es beschreibt sich nicht selbst, wie Schemas einer Iglu-Registry es sollten</translation>
    </message>
    <message>
        <source>It failed too</source>
        <translation>Auch das ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>It has a member {0} too, which no field is meant for</source>
        <translation>Es hat auch ein Feld {0}, für das keines vorgesehen ist</translation>
    </message>
    <message>
        <source>It has to be given, too, where there is no registry to read it from</source>
        <translation>Es muss auch angegeben sein, wo keine Registry da ist, aus der es sich lesen lässt</translation>
    </message>
    <message>
        <source>It has to be named where schemas are given</source>
        <translation>Es muss genannt sein, wo Schemas angegeben sind</translation>
    </message>
    <message>
        <source>It has {0} seconds</source>
        <translation>Es hat {0} Sekunden</translation>
    </message>
    <message>
        <source>It is a generated column, which can&apos;t be written to</source>
        <translation>Es ist eine generierte Spalte, in die sich nicht schreiben lässt</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Es ist beschädigt</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Es ist leer</translation>
    </message>
    <message>
        <source>It is larger than {0} MB</source>
        <translation>Es ist größer als {0} MB</translation>
    </message>
    <message>
        <source>It is marked as deleted in the registry</source>
        <translation>Es ist in der Registry als gelöscht markiert</translation>
    </message>
    <message>
        <source>It is marked as {0} in the registry</source>
        <translation>Es ist in der Registry als {0} markiert</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>It is named {0} times as a column of the record</source>
        <translation>Sie ist {0}-mal als Spalte des Datensatzes genannt</translation>
    </message>
    <message>
        <source>It is nested deeper than {0} levels</source>
        <translation>Es ist tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Es ist keine Datei</translation>
    </message>
    <message>
        <source>It is not UTF-8</source>
        <translation>Es ist kein UTF-8</translation>
    </message>
    <message>
        <source>It is not in the archive</source>
        <translation>Es ist nicht im Archiv</translation>
    </message>
    <message>
        <source>It is open in {0}</source>
        <translation>Sie ist in {0} geöffnet</translation>
    </message>
    <message>
        <source>It leads out of the registry, and is not read</source>
        <translation>Er führt aus der Registry hinaus und wird nicht gelesen</translation>
    </message>
    <message>
        <source>It must be a table</source>
        <translation>Es muss eine Tabelle sein</translation>
    </message>
    <message>
        <source>It must be {0}</source>
        <translation>Erwartet wird {0}</translation>
    </message>
    <message>
        <source>It needs the year, the month and the day, such as %Y, %m and %d</source>
        <translation>Nötig sind Jahr, Monat und Tag, etwa %Y, %m und %d</translation>
    </message>
    <message>
        <source>It returned a {0}, not FetchedRecords</source>
        <translation>Zurück kam ein {0}, nicht FetchedRecords</translation>
    </message>
    <message>
        <source>It returned a {0}, not a MigrationResult</source>
        <translation>Zurück kam ein {0}, kein MigrationResult</translation>
    </message>
    <message>
        <source>It returned no record, and says that there are {0}</source>
        <translation>Zurück kam kein Datensatz; angegeben sind {0}</translation>
    </message>
    <message>
        <source>It returned {0} records behind {1}, and says that there are {2}</source>
        <translation>Zurück kamen {0} Datensätze hinter {1}; angegeben sind {2}</translation>
    </message>
    <message>
        <source>It returned {0} records where {1} were asked for</source>
        <translation>Zurück kamen {0} Datensätze, wo {1} verlangt waren</translation>
    </message>
    <message>
        <source>It says that more records failed than it names, each once, in `error_log`</source>
        <translation>Als fehlgeschlagen gemeldet sind mehr Datensätze, als in `error_log` stehen, jeder einmal</translation>
    </message>
    <message>
        <source>It says that record {0} failed, and was handed {1}</source>
        <translation>Als fehlgeschlagen gemeldet ist Datensatz {0}; übergeben wurde {1}</translation>
    </message>
    <message>
        <source>It says that there are {0} records in all</source>
        <translation>Angegeben sind insgesamt {0} Datensätze</translation>
    </message>
    <message>
        <source>It says {0}, and {1} is wanted</source>
        <translation>Angegeben ist {0}, gebraucht wird {1}</translation>
    </message>
    <message>
        <source>It worked on a copy</source>
        <translation>Sie lief auf einer Kopie</translation>
    </message>
    <message>
        <source>Its `counts` are a {0}, not Counts</source>
        <translation>Seine `counts` sind vom Typ {0} statt Counts</translation>
    </message>
    <message>
        <source>Its `error_log` is no list of `MigrationError`, each with the place of a record as a whole number</source>
        <translation>Sein `error_log` ist keine Liste von `MigrationError`, jeweils mit der Stelle eines Datensatzes als ganzer Zahl</translation>
    </message>
    <message>
        <source>Its `records` are a {0}, not a list</source>
        <translation>Seine `records` sind vom Typ {0} statt einer Liste</translation>
    </message>
    <message>
        <source>Its batch is complete</source>
        <translation>Dessen Batch ist vollständig</translation>
    </message>
    <message>
        <source>Its columns are</source>
        <translation>Ihre Spalten sind</translation>
    </message>
    <message>
        <source>Its connection stays as it is</source>
        <translation>Dessen Verbindung bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Its content is not in the archive, or can&apos;t be read</source>
        <translation>Sein Inhalt ist nicht im Archiv oder lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Its records can&apos;t be told apart</source>
        <translation>Ihre Datensätze lassen sich nicht unterscheiden</translation>
    </message>
    <message>
        <source>Its tables are</source>
        <translation>Ihre Tabellen sind</translation>
    </message>
    <message>
        <source>Its text does not have the hash it was published with</source>
        <translation>Sein Text hat nicht den Hash, mit dem es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>JSONata; `$` is the value, `$record` the whole record. The clock is the run&apos;s start.</source>
        <translation>JSONata; `$` ist der Wert, `$record` der ganze Datensatz. Die Uhr ist der Beginn des Laufs.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Join the elements of {0} to one text, with {1} between them</source>
        <translation>Die Elemente von {0} zu einem Text verbinden, mit {1} dazwischen</translation>
    </message>
    <message>
        <source>Join {0} to {1}, with {2} between them</source>
        <translation>{0} zu {1} verbinden, mit {2} dazwischen</translation>
    </message>
    <message>
        <source>Keep {0} between {1} and {2}</source>
        <translation>{0} zwischen {1} und {2} halten</translation>
    </message>
    <message>
        <source>Leave items out with a `filter_items` rule, or correct the list in the records</source>
        <translation>Elemente mit einer `filter_items`-Regel auslassen oder die Liste in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Eines davon weglassen</translation>
    </message>
    <message>
        <source>Leave only those elements of {0} of which {1}</source>
        <translation>Von {0} nur die Elemente behalten, für die gilt: {1}</translation>
    </message>
    <message>
        <source>Leave repeated items out with a `dedupe_items` rule</source>
        <translation>Wiederholte Elemente mit einer `dedupe_items`-Regel auslassen</translation>
    </message>
    <message>
        <source>Leave the first of elements with the same {0} in {1}</source>
        <translation>Von Elementen mit gleichem {0} in {1} nur das erste behalten</translation>
    </message>
    <message>
        <source>Leave the first of equal elements in {0}</source>
        <translation>Von gleichen Elementen in {0} nur das erste behalten</translation>
    </message>
    <message>
        <source>Leaves only those elements in an array that fulfil a condition.</source>
        <translation>Behält in einem Array nur die Elemente, die eine Bedingung erfüllen.</translation>
    </message>
    <message>
        <source>Leaves out, on purpose, records that fulfil a condition, or in which a value does: they stay on the old version and count as skipped.</source>
        <translation>Lässt absichtlich Datensätze aus, die eine Bedingung erfüllen, oder in denen ein Wert es tut: Sie bleiben auf der alten Version und zählen als übersprungen.</translation>
    </message>
    <message>
        <source>Leaves the first of equal elements in an array. Values are compared with their types.</source>
        <translation>Behält von gleichen Elementen in einem Array das erste. Werte werden mit ihren Typen verglichen.</translation>
    </message>
    <message>
        <source>Look at the deferred constraints of the table, then resume</source>
        <translation>Die aufgeschobenen Constraints der Tabelle ansehen, dann fortsetzen</translation>
    </message>
    <message>
        <source>Look for a trigger that ignores changes of the version column, then resume</source>
        <translation>Nach einem Trigger suchen, der Änderungen der Versionsspalte übergeht, dann fortsetzen</translation>
    </message>
    <message>
        <source>Look for triggers that write to the table</source>
        <translation>Nach Triggern suchen, die in die Tabelle schreiben</translation>
    </message>
    <message>
        <source>Look into the host, then try again</source>
        <translation>Im Host nachsehen, dann erneut versuchen</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is less</source>
        <translation>{0} auf {1} senken, wo der Wert kleiner ist</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is more</source>
        <translation>{0} auf {1} senken, wo der Wert größer ist</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is {2} or less</source>
        <translation>{0} auf {1} senken, wo der Wert {2} oder kleiner ist</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is {2} or more</source>
        <translation>{0} auf {1} senken, wo der Wert {2} oder größer ist</translation>
    </message>
    <message>
        <source>Lowered {0} of {1} from {2} to {3}</source>
        <translation>{0} von {1} gesenkt, von {2} auf {3}</translation>
    </message>
    <message>
        <source>Mail is not sent without encryption to another machine</source>
        <translation>E-Mail wird nicht unverschlüsselt an einen anderen Rechner gesendet</translation>
    </message>
    <message>
        <source>Make and review the plan again</source>
        <translation>Den Plan neu erstellen und durchsehen</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Sie neu erzeugen</translation>
    </message>
    <message>
        <source>Make one with `desktop-wizard plan`</source>
        <translation>Mit `desktop-wizard plan` eine erzeugen</translation>
    </message>
    <message>
        <source>Make the plan again with `desktop-wizard plan`</source>
        <translation>Den Plan mit `desktop-wizard plan` neu erzeugen</translation>
    </message>
    <message>
        <source>Make the plan again with them</source>
        <translation>Den Plan mit ihnen neu erzeugen</translation>
    </message>
    <message>
        <source>Makes a value the only element of an array. Arrays and null are left alone.</source>
        <translation>Macht einen Wert zum einzigen Element eines Arrays. Arrays und null bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Eine Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Map the values that are no longer allowed to allowed ones with a `map_values` rule</source>
        <translation>Die nicht mehr erlaubten Werte mit einer `map_values`-Regel auf erlaubte abbilden</translation>
    </message>
    <message>
        <source>Map {0} and {1} in {2}</source>
        <translation>In {2} abbilden: {0} und {1}</translation>
    </message>
    <message>
        <source>Members whose names do not fit stay in the undo images</source>
        <translation>Felder, deren Namen nicht passen, bleiben in den Undo-Abbildern</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or move it away</source>
        <translation>Sie in einem Texteditor berichtigen, oder an einen anderen Ort verschieben</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Die Datei berichtigen</translation>
    </message>
    <message>
        <source>Mend the record or the rules and start again, or resume to go on without it</source>
        <translation>Den Datensatz oder die Regeln berichtigen und neu beginnen, oder fortsetzen, um ohne ihn weiterzumachen</translation>
    </message>
    <message>
        <source>Mend the value, or leave the record out with a filter</source>
        <translation>Den Wert berichtigen, oder den Datensatz mit einem Filter auslassen</translation>
    </message>
    <message>
        <source>Most recent call first</source>
        <translation>Letzter Aufruf zuerst</translation>
    </message>
    <message>
        <source>Most texts have digits with something around them</source>
        <translation>Die meisten Texte haben Ziffern mit etwas darum</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>{0} nach {1} verschieben</translation>
    </message>
    <message>
        <source>Moved field {0} to {1} (perhaps: {2})</source>
        <translation>Feld {0} nach {1} verschoben (vielleicht: {2})</translation>
    </message>
    <message>
        <source>Moves a field to another object, which has to be there; the field comes last in it. Never overwrites.</source>
        <translation>Verschiebt ein Feld in ein anderes Objekt, das da sein muss; das Feld kommt darin zuletzt. Überschreibt nie.</translation>
    </message>
    <message>
        <source>Name of a field beside the path that gets the value as it was, where it is changed. A record that has such a field already fails.</source>
        <translation>Name eines Felds neben dem Pfad, das den früheren Wert bekommt, wo er geändert wird. Ein Datensatz, der schon ein solches Feld hat, schlägt fehl.</translation>
    </message>
    <message>
        <source>Name of the identifier.</source>
        <translation>Name der Kennung.</translation>
    </message>
    <message>
        <source>Name of the member by which elements are compared; those without it stay. Without it whole elements are compared.</source>
        <translation>Name des Felds, nach dem Elemente verglichen werden; die ohne dieses Feld bleiben. Ohne Angabe werden ganze Elemente verglichen.</translation>
    </message>
    <message>
        <source>Name the server that takes the mail</source>
        <translation>Den Server angeben, der die E-Mail annimmt</translation>
    </message>
    <message>
        <source>Names of fields beside the path, which go. Without it the elements of the array at the path are joined.</source>
        <translation>Namen von Feldern neben dem Pfad, die wegfallen. Ohne Angabe werden die Elemente des Arrays bei dem Pfad verbunden.</translation>
    </message>
    <message>
        <source>Names of the members, without the prefix.</source>
        <translation>Namen der Felder, ohne das Präfix.</translation>
    </message>
    <message>
        <source>Names of the parts, which take the place of the text; the last one gets all the rest. Without it the text becomes an array.</source>
        <translation>Namen der Teile, die an die Stelle des Texts treten; der letzte bekommt den ganzen Rest. Ohne Angabe wird der Text zu einem Array.</translation>
    </message>
    <message>
        <source>Names that the members get; those of the fields are these behind the prefix.</source>
        <translation>Namen, die die Felder im neuen Objekt bekommen; daneben heißen sie so, mit dem Präfix davor.</translation>
    </message>
    <message>
        <source>Narrowed type of {0} from {1} to {2}</source>
        <translation>Typ von {0} enger gefasst, von {1} zu {2}</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>No backup was made before it</source>
        <translation>Davor wurde keine Sicherung erstellt</translation>
    </message>
    <message>
        <source>No database file is named</source>
        <translation>Es ist keine Datenbankdatei genannt</translation>
    </message>
    <message>
        <source>No key column was named, so records can&apos;t be told apart</source>
        <translation>Es wurde keine Schlüsselspalte genannt, daher lassen sich Datensätze nicht unterscheiden</translation>
    </message>
    <message>
        <source>No mail was sent to {0}</source>
        <translation>An {0} wurde keine E-Mail gesendet</translation>
    </message>
    <message>
        <source>No number is left between {0} and {1}</source>
        <translation>Zwischen {0} und {1} bleibt keine Zahl</translation>
    </message>
    <message>
        <source>No orphaned records found</source>
        <translation>Keine verwaisten Datensätze gefunden</translation>
    </message>
    <message>
        <source>No proof and no counterexample was found for some differences between the versions</source>
        <translation>Für manche Unterschiede zwischen den Versionen wurde weder ein Beweis noch ein Gegenbeispiel gefunden</translation>
    </message>
    <message>
        <source>No record has {0} in {1}, so nothing is migrated</source>
        <translation>Kein Datensatz hat {0} in {1}, also wird nichts migriert</translation>
    </message>
    <message>
        <source>No record was changed</source>
        <translation>Kein Datensatz wurde geändert</translation>
    </message>
    <message>
        <source>No registry was named</source>
        <translation>Es wurde keine Registry genannt</translation>
    </message>
    <message>
        <source>No run {0} was started in the background of this program</source>
        <translation>Im Hintergrund dieses Programms wurde kein Lauf {0} gestartet</translation>
    </message>
    <message>
        <source>No type mismatches</source>
        <translation>Keine falschen Typen</translation>
    </message>
    <message>
        <source>No whole number lies within the bounds</source>
        <translation>Innerhalb der Grenzen liegt keine ganze Zahl</translation>
    </message>
    <message>
        <source>Nobody else rewrote a migrated record</source>
        <translation>Niemand sonst hat einen migrierten Datensatz neu geschrieben</translation>
    </message>
    <message>
        <source>Nobody has agreed to run this script yet</source>
        <translation>Noch hat niemand zugestimmt, dieses Skript laufen zu lassen</translation>
    </message>
    <message>
        <source>Nobody was told that it was written</source>
        <translation>Sie wurde niemandem als geschrieben gemeldet</translation>
    </message>
    <message>
        <source>Nobody was told through {0}</source>
        <translation>Über {0} wurde niemand benachrichtigt</translation>
    </message>
    <message>
        <source>None is missing</source>
        <translation>Keines fehlt</translation>
    </message>
    <message>
        <source>None of its versions can be used</source>
        <translation>Keine seiner Versionen ist brauchbar</translation>
    </message>
    <message>
        <source>None of the hooks is defined</source>
        <translation>Keiner der Hooks ist definiert</translation>
    </message>
    <message>
        <source>Not JSON at {0}</source>
        <translation>Kein JSON bei {0}</translation>
    </message>
    <message>
        <source>Not a JSON object, so it has no fields to migrate</source>
        <translation>Kein JSON-Objekt, also hat es keine Felder zum Migrieren</translation>
    </message>
    <message>
        <source>Not a JSON object, so no row can hold it</source>
        <translation>Kein JSON-Objekt, also kann keine Zeile es aufnehmen</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message>
        <source>Not the same as before</source>
        <translation>Nicht wie vorher</translation>
    </message>
    <message>
        <source>Not tried, because the script broke down {0} times in this batch</source>
        <translation>Nicht versucht, weil das Skript in diesem Batch {0}-mal abgestürzt ist</translation>
    </message>
    <message>
        <source>Nothing is published for {0}</source>
        <translation>Für {0} ist nichts veröffentlicht</translation>
    </message>
    <message>
        <source>Nothing more was written to it</source>
        <translation>Es wurde nichts mehr in sie geschrieben</translation>
    </message>
    <message>
        <source>Nothing of it is left to do</source>
        <translation>Davon ist nichts mehr zu tun</translation>
    </message>
    <message>
        <source>Nothing that could explain it is known</source>
        <translation>Nichts ist bekannt, was es erklären könnte</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Numbers have to be multiples of {0}</source>
        <translation>Zahlen müssen Vielfache von {0} sein</translation>
    </message>
    <message>
        <source>Of the objects only {0} stays</source>
        <translation>Von den Objekten bleibt nur {0}</translation>
    </message>
    <message>
        <source>Once it was written, the row could not be read as a record any more</source>
        <translation>Nach dem Schreiben ließ sich die Zeile nicht mehr als Datensatz lesen</translation>
    </message>
    <message>
        <source>One value becomes the only element</source>
        <translation>Ein Wert wird zum einzigen Element</translation>
    </message>
    <message>
        <source>Only rules of the type JSONATA can be run, not {0}</source>
        <translation>Nur Regeln vom Typ JSONATA lassen sich ausführen, nicht {0}</translation>
    </message>
    <message>
        <source>Only the program itself can bring its records back</source>
        <translation>Nur das Programm selbst kann seine Datensätze zurückbringen</translation>
    </message>
    <message>
        <source>Only the program that these records lie with can make a backup that can be restored</source>
        <translation>Nur das Programm, bei dem diese Datensätze liegen, kann eine Sicherung erstellen, die sich wiederherstellen lässt</translation>
    </message>
    <message>
        <source>Only the program that these records lie with can put them back</source>
        <translation>Nur das Programm, bei dem diese Datensätze liegen, kann sie zurückbringen</translation>
    </message>
    <message>
        <source>Open the wizard in that program</source>
        <translation>Den Assistenten in jenem Programm öffnen</translation>
    </message>
    <message>
        <source>Open the wizard in that program, or roll the run back by its undo images</source>
        <translation>Den Assistenten in jenem Programm öffnen, oder den Lauf mit seinen Undo-Abbildern zurückrollen</translation>
    </message>
    <message>
        <source>Opened {0} to undeclared fields</source>
        <translation>Bei {0} nicht deklarierte Felder jetzt erlaubt</translation>
    </message>
    <message>
        <source>Opened {0} to {1} that nothing describes</source>
        <translation>Bei {0} sind jetzt {1} erlaubt, die nichts beschreibt</translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Andere Sicherungen</translation>
    </message>
    <message>
        <source>Other programs add records faster than they can be migrated</source>
        <translation>Andere Programme fügen Datensätze schneller hinzu, als sie sich migrieren lassen</translation>
    </message>
    <message>
        <source>Other programs did not let go of the database within {0} seconds</source>
        <translation>Andere Programme gaben die Datenbank nicht innerhalb von {0} Sekunden frei</translation>
    </message>
    <message>
        <source>Other programs kept writing to the database while its backup was checked, {0} times</source>
        <translation>Andere Programme schrieben in die Datenbank, während ihre Sicherung geprüft wurde, {0}-mal</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Please report it</source>
        <translation>Bitte melden</translation>
    </message>
    <message>
        <source>Please report it with the log</source>
        <translation>Bitte mit dem Protokoll melden</translation>
    </message>
    <message>
        <source>Publish the next version</source>
        <translation>Die nächste Version veröffentlichen</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Veröffentlichte Regeln</translation>
    </message>
    <message>
        <source>Published rules that are not used</source>
        <translation>Veröffentlichte Regeln, die nicht verwendet werden</translation>
    </message>
    <message>
        <source>Put the file back where it was, then resume</source>
        <translation>Die Datei an ihren Ort zurücklegen, dann fortsetzen</translation>
    </message>
    <message>
        <source>Put the file in order and open the registry again</source>
        <translation>Die Datei in Ordnung bringen und die Registry erneut öffnen</translation>
    </message>
    <message>
        <source>Put the one allowed value there with a `set_value` rule</source>
        <translation>Den einzigen erlaubten Wert mit einer `set_value`-Regel einsetzen</translation>
    </message>
    <message>
        <source>Put {0} into an array, where it is none</source>
        <translation>{0} in ein Array setzen, wo es keines ist</translation>
    </message>
    <message>
        <source>Put {0} into {1}</source>
        <translation>{0} in {1} zusammenfassen</translation>
    </message>
    <message>
        <source>Puts an element of an array in its place. What is no array is left alone.</source>
        <translation>Setzt ein Element eines Arrays an dessen Stelle. Was kein Array ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Puts fields into a new object at the path, in the place of the first of them. Where none of them is there, nothing is done.</source>
        <translation>Setzt Felder in ein neues Objekt bei dem Pfad, an die Stelle des ersten von ihnen. Wo keines von ihnen da ist, geschieht nichts.</translation>
    </message>
    <message>
        <source>Puts parts together to one text: the elements of an array in its place, or fields beside a new one. Numbers are joined as they are written.</source>
        <translation>Setzt Teile zu einem Text zusammen: die Elemente eines Arrays an dessen Stelle, oder Felder neben einem neuen. Zahlen werden verbunden, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Puts the members of an object beside it, in its place. An object with other members than `fields` fails; what is no object, or an empty one, is left alone.</source>
        <translation>Setzt die Felder eines Objekts neben dieses, an dessen Stelle. Ein Objekt mit anderen Feldern als `fields` schlägt fehl; was kein Objekt ist, oder ein leeres, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Quarantine records</source>
        <translation>Datensätze in Quarantäne</translation>
    </message>
    <message>
        <source>Quarantine the record where, of {0}, {1}</source>
        <translation>Den Datensatz in Quarantäne stellen, wo bei {0} gilt: {1}</translation>
    </message>
    <message>
        <source>Raise {0} to {1} where it is less</source>
        <translation>{0} auf {1} anheben, wo der Wert kleiner ist</translation>
    </message>
    <message>
        <source>Raise {0} to {1} where it is {2} or less</source>
        <translation>{0} auf {1} anheben, wo der Wert {2} oder kleiner ist</translation>
    </message>
    <message>
        <source>Raised {0} of {1} from {2} to {3}</source>
        <translation>{0} von {1} erhöht, von {2} auf {3}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Es lesen</translation>
    </message>
    <message>
        <source>Record {0} can&apos;t be copied</source>
        <translation>Datensatz {0} lässt sich nicht kopieren</translation>
    </message>
    <message>
        <source>Record {0} can&apos;t be written as JSON</source>
        <translation>Datensatz {0} lässt sich nicht als JSON schreiben</translation>
    </message>
    <message>
        <source>Record {0} could not be migrated</source>
        <translation>Datensatz {0} ließ sich nicht migrieren</translation>
    </message>
    <message>
        <source>Record {0} is another one when it is asked for alone</source>
        <translation>Datensatz {0} ist ein anderer, wenn er allein verlangt wird</translation>
    </message>
    <message>
        <source>Record {0} is what it was before the run</source>
        <translation>Datensatz {0} ist, was er vor dem Lauf war</translation>
    </message>
    <message>
        <source>Record {0} is {1}, at {2}</source>
        <translation>Datensatz {0} ist {1}, bei {2}</translation>
    </message>
    <message>
        <source>Record {0} was as before the run already</source>
        <translation>Datensatz {0} war schon wie vor dem Lauf</translation>
    </message>
    <message>
        <source>Record {0} was kept as it is</source>
        <translation>Datensatz {0} blieb, wie er ist</translation>
    </message>
    <message>
        <source>Records are fetched and applied by the same program</source>
        <translation>Datensätze werden von demselben Programm geholt und angewendet</translation>
    </message>
    <message>
        <source>Records come from a record source or from `fetch_records`, not from both</source>
        <translation>Datensätze kommen aus einer Quelle oder von `fetch_records`, nicht von beiden</translation>
    </message>
    <message>
        <source>Records without a JSON object that can be read, left as they are</source>
        <translation>Datensätze ohne lesbares JSON-Objekt, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove equal elements</source>
        <translation>Gleiche Elemente entfernen</translation>
    </message>
    <message>
        <source>Remove the field that is not allowed with a `remove_field` rule, or rename it with `rename_field`</source>
        <translation>Das nicht erlaubte Feld mit einer `remove_field`-Regel entfernen oder mit `rename_field` umbenennen</translation>
    </message>
    <message>
        <source>Removed a condition on {0}</source>
        <translation>Bedingung bei {0} entfernt</translation>
    </message>
    <message>
        <source>Removed element {0}</source>
        <translation>Element {0} entfernt</translation>
    </message>
    <message>
        <source>Removed field {0}</source>
        <translation>Feld {0} entfernt</translation>
    </message>
    <message>
        <source>Removed the alternative {0} of {1}</source>
        <translation>Alternative {0} von {1} entfernt</translation>
    </message>
    <message>
        <source>Removed the fields of {0} that match {1}</source>
        <translation>Felder von {0} entfernt, die zu {1} passen</translation>
    </message>
    <message>
        <source>Removed the restriction of {0} to multiples of {1}</source>
        <translation>Einschränkung von {0} auf Vielfache von {1} aufgehoben</translation>
    </message>
    <message>
        <source>Removed the restriction of {0} to {1}</source>
        <translation>Einschränkung von {0} auf {1} aufgehoben</translation>
    </message>
    <message>
        <source>Removed what {0} must contain</source>
        <translation>Entfernt, was in {0} enthalten sein muss</translation>
    </message>
    <message>
        <source>Removed what {0} must hold beside {1}</source>
        <translation>Entfernt, was in {0} neben {1} stehen muss</translation>
    </message>
    <message>
        <source>Removed {0} for {1}</source>
        <translation>{0} bei {1} entfernt</translation>
    </message>
    <message>
        <source>Removed {0} from {1}</source>
        <translation>{0} aus {1} entfernt</translation>
    </message>
    <message>
        <source>Removed {0} of {1}</source>
        <translation>{0} von {1} entfernt</translation>
    </message>
    <message>
        <source>Removed {0} of {1} to {2}</source>
        <translation>{0} von {1} entfernt, jetzt {2}</translation>
    </message>
    <message>
        <source>Removed {0} {1} of {2}</source>
        <translation>{0} {1} von {2} entfernt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>{0} in {1} umbenennen</translation>
    </message>
    <message>
        <source>Renamed field {0} to {1} (perhaps: {2})</source>
        <translation>Feld {0} in {1} umbenannt (vielleicht: {2})</translation>
    </message>
    <message>
        <source>Renamed {0} in {1} (perhaps: written alike)</source>
        <translation>{0} in {1} umbenannt (vielleicht: gleich geschrieben)</translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation>Werte ersetzen</translation>
    </message>
    <message>
        <source>Replace {0} by what JSONata makes of it</source>
        <translation>Bei {0} einsetzen, was JSONata daraus macht</translation>
    </message>
    <message>
        <source>Replaces listed values by others and leaves all others alone, or gives them a default. Values are compared with their types: 1, 1.0, true and &quot;1&quot; are four different values.</source>
        <translation>Ersetzt aufgelistete Werte durch andere und lässt alle anderen, wie sie sind, oder gibt ihnen einen Standardwert. Werte werden mit ihren Typen verglichen: 1, 1.0, true und &quot;1&quot; sind vier verschiedene Werte.</translation>
    </message>
    <message>
        <source>Replaces numbers beyond a bound by the nearest allowed one. Everything that is no number is left alone. An integer becomes an integer.</source>
        <translation>Ersetzt Zahlen jenseits einer Grenze durch die nächste erlaubte. Alles, was keine Zahl ist, bleibt, wie es ist. Eine ganze Zahl wird zu einer ganzen Zahl.</translation>
    </message>
    <message>
        <source>Replaces the record, or the values at a path, by what an expression makes of them. A record has to become an object.</source>
        <translation>Ersetzt den Datensatz, oder die Werte bei einem Pfad, durch das, was ein Ausdruck aus ihnen macht. Ein Datensatz muss zu einem Objekt werden.</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Sie aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restricted further elements of {0}</source>
        <translation>Weitere Elemente von {0} eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted the elements of {0}</source>
        <translation>Elemente von {0} eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted the field names of {0} to {1}</source>
        <translation>Feldnamen von {0} auf {1} eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted the undeclared fields of {0}</source>
        <translation>Nicht deklarierte Felder von {0} eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted to alternatives</source>
        <translation>Auf Alternativen eingeschränkt bei</translation>
    </message>
    <message>
        <source>Restricted {0} to multiples of {1}</source>
        <translation>Bei {0} auf Vielfache von {1} eingeschränkt</translation>
    </message>
    <message>
        <source>Restricted {0} to the value {1}</source>
        <translation>Bei {0} ist nur noch der Wert {1} erlaubt</translation>
    </message>
    <message>
        <source>Restricted {0} to the values {1}</source>
        <translation>Bei {0} sind nur noch die Werte {1} erlaubt</translation>
    </message>
    <message>
        <source>Restricted {0} to type {1}</source>
        <translation>Typ von {0} auf {1} eingeschränkt</translation>
    </message>
    <message>
        <source>Resume it when it may go on</source>
        <translation>Ihn fortsetzen, wenn er weiterlaufen darf</translation>
    </message>
    <message>
        <source>Resume it, or roll it back</source>
        <translation>Ihn fortsetzen oder zurückrollen</translation>
    </message>
    <message>
        <source>Resume it, roll it back, or give it up</source>
        <translation>Ihn fortsetzen, zurückrollen oder aufgeben</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Den Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Resume when the host can, or have it name the records that it can&apos;t take in `error_log`</source>
        <translation>Fortsetzen, wenn der Host es kann, oder ihn die Datensätze, die er nicht annehmen kann, in `error_log` nennen lassen</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Umschreiben</translation>
    </message>
    <message>
        <source>Rewrite {0} from {1} to {2}</source>
        <translation>{0} von {1} in {2} umschreiben</translation>
    </message>
    <message>
        <source>Roll back {0} first</source>
        <translation>Zuerst {0} zurückrollen</translation>
    </message>
    <message>
        <source>Roll it back to the end</source>
        <translation>Ihn bis zum Ende zurückrollen</translation>
    </message>
    <message>
        <source>Roll the run back</source>
        <translation>Den Lauf zurückrollen</translation>
    </message>
    <message>
        <source>Roll the run back instead, which keeps them, or add --conflicts restore to give them up</source>
        <translation>Stattdessen den Lauf zurückrollen, der sie behält, oder mit --conflicts restore auf sie verzichten</translation>
    </message>
    <message>
        <source>Roll the whole run back, for which that program restores the backup that it made</source>
        <translation>Den ganzen Lauf zurückrollen; dafür stellt jenes Programm die Sicherung wieder her, die es erstellt hat</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Round the number with a `round` rule, or correct it in the records</source>
        <translation>Die Zahl mit einer `round`-Regel runden oder in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Round {0} to multiples of {1}, {2}</source>
        <translation>{0} auf Vielfache von {1} runden, {2}</translation>
    </message>
    <message>
        <source>Round {0} to whole numbers, {1}</source>
        <translation>{0} auf ganze Zahlen runden, {1}</translation>
    </message>
    <message>
        <source>Round {0} to {1} digits behind the point, {2}</source>
        <translation>{0} auf {1} Nachkommastellen runden, {2}</translation>
    </message>
    <message>
        <source>Rounds numbers to some digits behind the point. Round ones, and everything that is no number, are left alone.</source>
        <translation>Rundet Zahlen auf einige Nachkommastellen. Runde Zahlen, und alles, was keine Zahl ist, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Rules for {0} {1} to {2} are needed</source>
        <translation>Gebraucht werden Regeln für {0} {1} nach {2}</translation>
    </message>
    <message>
        <source>Rules have no {0}</source>
        <translation>In Regeln gibt es kein {0}</translation>
    </message>
    <message>
        <source>Run or resume it from that program</source>
        <translation>Ihn aus jenem Programm starten oder fortsetzen</translation>
    </message>
    <message>
        <source>Run {0} changed the same records later</source>
        <translation>Lauf {0} hat später dieselben Datensätze geändert</translation>
    </message>
    <message>
        <source>Run {0} is under way</source>
        <translation>Lauf {0} ist im Gange</translation>
    </message>
    <message>
        <source>Run {0} is {1}, and its undo images may be needed yet</source>
        <translation>Der Zustand des Laufs {0} ist „{1}“, und seine Undo-Abbilder können noch nötig sein</translation>
    </message>
    <message>
        <source>Run {0} of {1} is {2} in {3}</source>
        <translation>Lauf {0} von {1} ist im Zustand „{2}“, bei {3}</translation>
    </message>
    <message>
        <source>Run {0} of {1} is {2}, and not finished</source>
        <translation>Der Zustand des Laufs {0} von {1} ist „{2}“; er ist nicht beendet</translation>
    </message>
    <message>
        <source>Runs that are undone</source>
        <translation>Läufe, die dadurch zurückgenommen sind</translation>
    </message>
    <message>
        <source>SQLite could not do what it was asked</source>
        <translation>SQLite konnte nicht ausführen, was verlangt war</translation>
    </message>
    <message>
        <source>SQLite finds the backup damaged</source>
        <translation>SQLite findet die Sicherung beschädigt</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Als UTF-8 speichern</translation>
    </message>
    <message>
        <source>Save the answer to GET /schemas again, as UTF-8, with ?subjectPrefix= where it is too large</source>
        <translation>Die Antwort auf GET /schemas erneut speichern, als UTF-8, mit ?subjectPrefix=, wo sie zu groß ist</translation>
    </message>
    <message>
        <source>Save the registry&apos;s answer to GET /schemas, or give two schemas as a pair</source>
        <translation>Die Antwort der Registry auf GET /schemas speichern, oder zwei Schemas als Paar angeben</translation>
    </message>
    <message>
        <source>Schemas of more than {0} bytes can&apos;t be edited here</source>
        <translation>Schemas mit mehr als {0} Bytes lassen sich hier nicht bearbeiten</translation>
    </message>
    <message>
        <source>See to what it asks for, and start the run again</source>
        <translation>Tun, was es verlangt, und den Lauf erneut starten</translation>
    </message>
    <message>
        <source>See what `WizardConfig` says of `fetch_records` and `apply_migration`</source>
        <translation>Nachlesen, was `WizardConfig` über `fetch_records` und `apply_migration` sagt</translation>
    </message>
    <message>
        <source>See which of the alternatives the record was meant for, and correct or add a rule for what it lacks there</source>
        <translation>Nachsehen, für welche der Alternativen der Datensatz gedacht war, und korrigieren, was ihm dort fehlt, oder eine Regel dafür ergänzen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>{0} auf {1} setzen</translation>
    </message>
    <message>
        <source>Set {0} to {1} where it is absent</source>
        <translation>{0} auf {1} setzen, wo es fehlt</translation>
    </message>
    <message>
        <source>Set {0} to {1} where it is absent or null</source>
        <translation>{0} auf {1} setzen, wo es fehlt oder null ist</translation>
    </message>
    <message>
        <source>Several records share the same key ({0})</source>
        <translation>Mehrere Datensätze haben denselben Schlüssel ({0})</translation>
    </message>
    <message>
        <source>Shorten the text with a `truncate` rule, or correct it in the records</source>
        <translation>Den Text mit einer `truncate`-Regel kürzen oder in den Datensätzen korrigieren</translation>
    </message>
    <message>
        <source>Skip records</source>
        <translation>Datensätze überspringen</translation>
    </message>
    <message>
        <source>Skip the record where, of {0}, {1}</source>
        <translation>Den Datensatz überspringen, wo bei {0} gilt: {1}</translation>
    </message>
    <message>
        <source>Some options are out of their range</source>
        <translation>Manche Optionen liegen außerhalb ihres Bereichs</translation>
    </message>
    <message>
        <source>Some records have NULL in their key ({0})</source>
        <translation>Manche Datensätze haben NULL im Schlüssel ({0})</translation>
    </message>
    <message>
        <source>Some texts are written otherwise</source>
        <translation>Manche Texte sind anders geschrieben</translation>
    </message>
    <message>
        <source>Some values can&apos;t be converted</source>
        <translation>Manche Werte lassen sich nicht umwandeln</translation>
    </message>
    <message>
        <source>Something else was chosen</source>
        <translation>Inzwischen wurde etwas anderes gewählt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Split {0} at {1} into {2}</source>
        <translation>{0} bei {1} in {2} teilen</translation>
    </message>
    <message>
        <source>Start again when the other programs are quiet</source>
        <translation>Neu beginnen, wenn die anderen Programme ruhig sind</translation>
    </message>
    <message>
        <source>Start again when they are quiet, or stop them for the moment of the backup</source>
        <translation>Neu beginnen, wenn sie ruhig sind, oder sie für die Dauer der Sicherung anhalten</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or enter the password each time</source>
        <translation>Den Schlüsselbund starten oder entsperren, oder das Passwort jedes Mal eingeben</translation>
    </message>
    <message>
        <source>Stop the programs that write version {0}, then resume</source>
        <translation>Die Programme anhalten, die Version {0} schreiben, dann fortsetzen</translation>
    </message>
    <message>
        <source>Take it out of the file</source>
        <translation>Es aus der Datei nehmen</translation>
    </message>
    <message>
        <source>Take {0} apart into {1}</source>
        <translation>{0} in {1} zerlegen</translation>
    </message>
    <message>
        <source>Takes a field out of its object.</source>
        <translation>Nimmt ein Feld aus seinem Objekt.</translation>
    </message>
    <message>
        <source>Takes a text apart at a separator, into an array in its place, or into fields beside it.</source>
        <translation>Zerlegt einen Text an einem Trennzeichen, in ein Array an seiner Stelle, oder in Felder daneben.</translation>
    </message>
    <message>
        <source>Telephone numbers without a country&apos;s code get {0}</source>
        <translation>Telefonnummern ohne Landesvorwahl bekommen {0}</translation>
    </message>
    <message>
        <source>Text in front of it.</source>
        <translation>Text davor.</translation>
    </message>
    <message>
        <source>Text in quotes belongs here, not {0}</source>
        <translation>Hierher gehört Text in Anführungszeichen, nicht {0}</translation>
    </message>
    <message>
        <source>Text that is no Unicode can&apos;t be written to a UTF-16 database</source>
        <translation>Text, der kein Unicode ist, lässt sich nicht in eine UTF-16-Datenbank schreiben</translation>
    </message>
    <message>
        <source>That does no harm</source>
        <translation>Das schadet nicht</translation>
    </message>
    <message>
        <source>The archive can&apos;t be read</source>
        <translation>Das Archiv lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The archive ends too early</source>
        <translation>Das Archiv endet zu früh</translation>
    </message>
    <message>
        <source>The archive holds more files than a registry has</source>
        <translation>Das Archiv enthält mehr Dateien, als eine Registry hat</translation>
    </message>
    <message>
        <source>The archive is larger than {0} MB</source>
        <translation>Das Archiv ist größer als {0} MB</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {0} MB</source>
        <translation>Das Archiv ist entpackt größer als {0} MB</translation>
    </message>
    <message>
        <source>The array has {0} elements, not any</source>
        <translation>Das Array hat {0} Elemente, nicht irgendeines</translation>
    </message>
    <message>
        <source>The array has {0} elements, not exactly one</source>
        <translation>Das Array hat {0} Elemente, nicht genau eines</translation>
    </message>
    <message>
        <source>The audit trail could not be read</source>
        <translation>Der Prüfpfad ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The audit trail could not be written</source>
        <translation>Der Prüfpfad ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The backup can&apos;t be read behind row {0}</source>
        <translation>Die Sicherung lässt sich nach Zeile {0} nicht lesen</translation>
    </message>
    <message>
        <source>The backup could not be deleted</source>
        <translation>Die Sicherung ließ sich nicht löschen</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Die Sicherung ließ sich nicht erstellen</translation>
    </message>
    <message>
        <source>The backup could not be opened</source>
        <translation>Die Sicherung ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The backup could not be read back</source>
        <translation>Die Sicherung ließ sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>The backup does not hold the records that it was made of</source>
        <translation>Die Sicherung enthält nicht die Datensätze, aus denen sie gemacht wurde</translation>
    </message>
    <message>
        <source>The backup does not read back as it was written</source>
        <translation>Die Sicherung lässt sich nicht so zurücklesen, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>The backup does not read back as what the database holds</source>
        <translation>Die Sicherung liest sich nicht zurück als das, was die Datenbank enthält</translation>
    </message>
    <message>
        <source>The backup holds {0} records instead of {1}</source>
        <translation>Die Sicherung enthält {0} Datensätze statt {1}</translation>
    </message>
    <message>
        <source>The backup is not what the database holds</source>
        <translation>Die Sicherung ist nicht, was die Datenbank enthält</translation>
    </message>
    <message>
        <source>The backup is not what the database holds ({0} records instead of {1}, or other values)</source>
        <translation>Die Sicherung ist nicht, was die Datenbank enthält ({0} Datensätze statt {1}, oder andere Werte)</translation>
    </message>
    <message>
        <source>The backup {0} was made by a host program, and can only be restored from there</source>
        <translation>Die Sicherung {0} wurde von einem Host-Programm erstellt und lässt sich nur von dort wiederherstellen</translation>
    </message>
    <message>
        <source>The batch was rolled back</source>
        <translation>Der Batch wurde zurückgerollt</translation>
    </message>
    <message>
        <source>The batches before it are complete</source>
        <translation>Die Batches davor sind vollständig</translation>
    </message>
    <message>
        <source>The consent to the script could not be kept</source>
        <translation>Die Zustimmung zu dem Skript ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The database can&apos;t be written to</source>
        <translation>In die Datenbank lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The database could not be copied</source>
        <translation>Die Datenbank ließ sich nicht kopieren</translation>
    </message>
    <message>
        <source>The database could not be read</source>
        <translation>Die Datenbank ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>The database does not take {0} as a version</source>
        <translation>Die Datenbank nimmt {0} nicht als Version an</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>Die Datenbankdatei ist beschädigt</translation>
    </message>
    <message>
        <source>The database file stays in SQLite&apos;s WAL mode, because another program has it open</source>
        <translation>Die Datenbankdatei bleibt im WAL-Modus von SQLite, weil ein anderes Programm sie geöffnet hat</translation>
    </message>
    <message>
        <source>The database file was moved, replaced or deleted while it was in use</source>
        <translation>Die Datenbankdatei wurde verschoben, ersetzt oder gelöscht, während sie benutzt wurde</translation>
    </message>
    <message>
        <source>The database itself may be damaged</source>
        <translation>Die Datenbank selbst kann beschädigt sein</translation>
    </message>
    <message>
        <source>The database itself refused the new document</source>
        <translation>Die Datenbank selbst hat das neue Dokument abgelehnt</translation>
    </message>
    <message>
        <source>The database keeps something else than what was written to {0}</source>
        <translation>Die Datenbank hält etwas anderes fest, als in {0} geschrieben wurde</translation>
    </message>
    <message>
        <source>The database put version {0} on {1} of {2} migrated records</source>
        <translation>Die Datenbank hat Version {0} bei {1} von {2} migrierten Datensätzen eingetragen</translation>
    </message>
    <message>
        <source>The database refused other records</source>
        <translation>Die Datenbank hat andere Datensätze abgelehnt</translation>
    </message>
    <message>
        <source>The database refused to commit a batch</source>
        <translation>Die Datenbank hat es abgelehnt, einen Batch festzuschreiben</translation>
    </message>
    <message>
        <source>The database refuses it</source>
        <translation>Die Datenbank lehnt es ab</translation>
    </message>
    <message>
        <source>The database was not touched</source>
        <translation>Die Datenbank blieb unberührt</translation>
    </message>
    <message>
        <source>The database, or a file that SQLite keeps beside it, can&apos;t be opened</source>
        <translation>Die Datenbank, oder eine Datei, die SQLite neben ihr führt, lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The digits alone match</source>
        <translation>Die Ziffern allein passen</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk or the network drive failed while the database was in use</source>
        <translation>Der Datenträger oder das Netzlaufwerk ist ausgefallen, während die Datenbank benutzt wurde</translation>
    </message>
    <message>
        <source>The document column can&apos;t be the version column too</source>
        <translation>Die Dokumentspalte kann nicht zugleich die Versionsspalte sein</translation>
    </message>
    <message>
        <source>The document is stored as {0}, not as JSON</source>
        <translation>Das Dokument ist als {0} gespeichert, nicht als JSON</translation>
    </message>
    <message>
        <source>The embedded registry can&apos;t be used</source>
        <translation>Die eingebettete Registry lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>The embedded registry is damaged</source>
        <translation>Die eingebettete Registry ist beschädigt</translation>
    </message>
    <message>
        <source>The evidence could not be written</source>
        <translation>Der Nachweis ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The expression asks for more memory than there is</source>
        <translation>Der Ausdruck verlangt mehr Speicher, als es gibt</translation>
    </message>
    <message>
        <source>The expression calls itself too often</source>
        <translation>Der Ausdruck ruft sich zu oft selbst auf</translation>
    </message>
    <message>
        <source>The expression fails</source>
        <translation>Der Ausdruck schlägt fehl</translation>
    </message>
    <message>
        <source>The expression makes {0} of the record, which is no object</source>
        <translation>Der Ausdruck macht aus dem Datensatz {0}, das ist kein Objekt</translation>
    </message>
    <message>
        <source>The field has to be there now</source>
        <translation>Das Feld muss jetzt da sein</translation>
    </message>
    <message>
        <source>The field may be absent</source>
        <translation>Das Feld darf fehlen</translation>
    </message>
    <message>
        <source>The field may be absent, and an empty text says nothing</source>
        <translation>Das Feld darf fehlen, und ein leerer Text sagt nichts aus</translation>
    </message>
    <message>
        <source>The field may be absent, and these are too short</source>
        <translation>Das Feld darf fehlen, und diese sind zu kurz</translation>
    </message>
    <message>
        <source>The fields of {0} stand beside it in the new version</source>
        <translation>Die Felder von {0} stehen in der neuen Version daneben</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is empty, so there is no table in it</source>
        <translation>Die Datei ist leer, also ist keine Tabelle darin</translation>
    </message>
    <message>
        <source>The file is no SQLite database any more</source>
        <translation>Die Datei ist keine SQLite-Datenbank mehr</translation>
    </message>
    <message>
        <source>The file is no TOML from here on</source>
        <translation>Die Datei ist ab hier kein TOML</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>Die Datei ist kein UTF-8</translation>
    </message>
    <message>
        <source>The file of a backup is gone</source>
        <translation>Die Datei einer Sicherung ist verschwunden</translation>
    </message>
    <message>
        <source>The file of the backup is not what was written</source>
        <translation>Die Datei der Sicherung ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>Die Datei bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>The filter is not one SQL condition</source>
        <translation>Der Filter ist keine einzelne SQL-Bedingung</translation>
    </message>
    <message>
        <source>The filter may not name {0}</source>
        <translation>Der Filter darf {0} nicht nennen</translation>
    </message>
    <message>
        <source>The greatest allowed number.</source>
        <translation>Die größte erlaubte Zahl.</translation>
    </message>
    <message>
        <source>The hook waits for something</source>
        <translation>Der Hook wartet auf etwas</translation>
    </message>
    <message>
        <source>The host could not store the records</source>
        <translation>Der Host konnte die Datensätze nicht speichern</translation>
    </message>
    <message>
        <source>The host does not do what is agreed</source>
        <translation>Der Host tut nicht, was vereinbart ist</translation>
    </message>
    <message>
        <source>The host failed</source>
        <translation>Der Host ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The host&apos;s `create_backup` failed</source>
        <translation>`create_backup` des Hosts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The host&apos;s `create_backup` returned {0}, which is no id</source>
        <translation>`create_backup` des Hosts gab {0} zurück; das ist keine ID</translation>
    </message>
    <message>
        <source>The host&apos;s `restore_backup` failed</source>
        <translation>`restore_backup` des Hosts ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The host&apos;s callable did not answer in time</source>
        <translation>Das Callable des Hosts hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>The host&apos;s work was stopped</source>
        <translation>Die Arbeit des Hosts wurde gestoppt</translation>
    </message>
    <message>
        <source>The journal in this database was written by a newer version of this program (journal version {0}; this program knows {1})</source>
        <translation>Das Journal in dieser Datenbank wurde von einer neueren Version dieses Programms geschrieben (Journalversion {0}; dieses Programm kennt {1})</translation>
    </message>
    <message>
        <source>The journal with {0} blocks of undo images of {1} runs is removed</source>
        <translation>Das Journal mit {0} Blöcken von Undo-Abbildern von {1} Läufen wird entfernt</translation>
    </message>
    <message>
        <source>The key ({0}) has an order that only its own program knows ({1})</source>
        <translation>Der Schlüssel ({0}) hat eine Sortierung, die nur sein eigenes Programm kennt ({1})</translation>
    </message>
    <message>
        <source>The least allowed number.</source>
        <translation>Die kleinste erlaubte Zahl.</translation>
    </message>
    <message>
        <source>The list of changes is incomplete</source>
        <translation>Die Liste der Änderungen ist unvollständig</translation>
    </message>
    <message>
        <source>The machine is kept awake by Windows until the run ends</source>
        <translation>Der Rechner wird von Windows wach gehalten, bis der Lauf endet</translation>
    </message>
    <message>
        <source>The machine is kept awake by {0} until the run ends</source>
        <translation>Der Rechner wird von {0} wach gehalten, bis der Lauf endet</translation>
    </message>
    <message>
        <source>The machine may go to sleep</source>
        <translation>Der Rechner kann in den Ruhezustand gehen</translation>
    </message>
    <message>
        <source>The manifest is that of another backup, {0}</source>
        <translation>Das Manifest gehört zu einer anderen Sicherung, {0}</translation>
    </message>
    <message>
        <source>The manifest of a backup can&apos;t be read</source>
        <translation>Das Manifest einer Sicherung lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The members of the object are joined</source>
        <translation>Die Felder des Objekts werden verbunden</translation>
    </message>
    <message>
        <source>The migration may not start</source>
        <translation>Die Migration darf nicht beginnen</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; stands twice in one object, at {1}</source>
        <translation>Der Name &apos;{0}&apos; steht zweimal in einem Objekt, bei {1}</translation>
    </message>
    <message>
        <source>The name {0} stands twice in one object</source>
        <translation>Der Name {0} steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>The new name in quotes belongs here, not {0}</source>
        <translation>Hierher gehört der neue Name in Anführungszeichen, nicht {0}</translation>
    </message>
    <message>
        <source>The new name, or a path beside the old one: `fullName` or `$.customer.fullName`.</source>
        <translation>Der neue Name, oder ein Pfad neben dem alten: `fullName` oder `$.customer.fullName`.</translation>
    </message>
    <message>
        <source>The new object {0} has the fields that stand beside it no more</source>
        <translation>Das neue Objekt {0} hat die Felder, die nicht mehr daneben stehen</translation>
    </message>
    <message>
        <source>The new place is taken</source>
        <translation>Die neue Stelle ist belegt</translation>
    </message>
    <message>
        <source>The new place: a path that ends in the name of a field. It may have wildcards only where `path` has the same; they stand for the same element.</source>
        <translation>Die neue Stelle: ein Pfad, der im Namen eines Felds endet. Er darf Platzhalter nur haben, wo auch `path` sie hat; sie stehen für dasselbe Element.</translation>
    </message>
    <message>
        <source>The new version allows no fields that it does not declare, and records have {0}</source>
        <translation>Die neue Version erlaubt keine nicht deklarierten Felder, und Datensätze haben {0}</translation>
    </message>
    <message>
        <source>The new version allows no fields that it does not declare, and records have {0} and others</source>
        <translation>Die neue Version erlaubt keine nicht deklarierten Felder, und Datensätze haben {0} und andere</translation>
    </message>
    <message>
        <source>The new version has no such field</source>
        <translation>Die neue Version hat kein solches Feld</translation>
    </message>
    <message>
        <source>The next batch may need {0} bytes, and {1} are free</source>
        <translation>Der nächste Batch braucht bis zu {0} Bytes, und {1} sind frei</translation>
    </message>
    <message>
        <source>The order has to stay the same, and the offset to be the number of records that are passed over</source>
        <translation>Die Reihenfolge muss dieselbe bleiben, und der Offset die Anzahl der übersprungenen Datensätze sein</translation>
    </message>
    <message>
        <source>The password was not kept anywhere</source>
        <translation>Das Passwort wurde nirgends gespeichert</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be used</source>
        <translation>Das Muster ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The pattern has no group &apos;{0}&apos;</source>
        <translation>Das Muster hat keine Gruppe &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>The plan file is incomplete</source>
        <translation>Die Plandatei ist unvollständig</translation>
    </message>
    <message>
        <source>The plan file was changed after it was made, so what was reviewed is not what would run</source>
        <translation>Die Plandatei wurde nachträglich geändert, also ist das Durchgesehene nicht, was laufen würde</translation>
    </message>
    <message>
        <source>The plan was reviewed without the callables that are given now</source>
        <translation>Der Plan wurde ohne die jetzt angegebenen Callables durchgesehen</translation>
    </message>
    <message>
        <source>The plan&apos;s records are seen by the program that opened the wizard, and only there can it run</source>
        <translation>Die Datensätze des Plans sieht das Programm, das den Assistenten geöffnet hat, und nur dort kann er laufen</translation>
    </message>
    <message>
        <source>The process of the script answered with nonsense</source>
        <translation>Der Prozess des Skripts antwortete mit Unsinn</translation>
    </message>
    <message>
        <source>The process of the script ended itself with exit code {0}</source>
        <translation>Der Prozess des Skripts beendete sich selbst mit Rückgabewert {0}</translation>
    </message>
    <message>
        <source>The process of the script was ended by {0}</source>
        <translation>Der Prozess des Skripts wurde durch {0} beendet</translation>
    </message>
    <message>
        <source>The process of the script was killed by the system, as it is when memory runs out</source>
        <translation>Der Prozess des Skripts wurde vom System beendet, wie es geschieht, wenn der Speicher ausgeht</translation>
    </message>
    <message>
        <source>The process that compares ended before it was ready</source>
        <translation>Der Prozess, der vergleicht, endete, bevor er bereit war</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>Das Programm hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>The program that opened the wizard sees every record</source>
        <translation>Das Programm, das den Assistenten geöffnet hat, sieht jeden Datensatz</translation>
    </message>
    <message>
        <source>The record has no column but the key&apos;s, which can&apos;t be changed</source>
        <translation>Der Datensatz hat keine Spalte außer dem Schlüssel, und der lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The record source does not fit the table {0}</source>
        <translation>Die Quelle der Datensätze passt nicht zur Tabelle {0}</translation>
    </message>
    <message>
        <source>The record was deleted by another program</source>
        <translation>Der Datensatz wurde von einem anderen Programm gelöscht</translation>
    </message>
    <message>
        <source>The record was not changed</source>
        <translation>Der Datensatz wurde nicht geändert</translation>
    </message>
    <message>
        <source>The records are as they were</source>
        <translation>Die Datensätze sind, wie sie waren</translation>
    </message>
    <message>
        <source>The records are not those that the dry run saw</source>
        <translation>Die Datensätze sind nicht die, die der Probelauf sah</translation>
    </message>
    <message>
        <source>The records are on {0} already</source>
        <translation>Die Datensätze sind schon auf {0}</translation>
    </message>
    <message>
        <source>The records can be read, but not migrated</source>
        <translation>Die Datensätze lassen sich lesen, aber nicht migrieren</translation>
    </message>
    <message>
        <source>The records may only be read, so it could not be tried which ones the database would refuse</source>
        <translation>Die Datensätze lassen sich nur lesen, daher ließ sich nicht ausprobieren, welche die Datenbank ablehnen würde</translation>
    </message>
    <message>
        <source>The registry can&apos;t be read</source>
        <translation>Die Registry lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The registry could not be exported</source>
        <translation>Die Registry ließ sich nicht exportieren</translation>
    </message>
    <message>
        <source>The registry holds no schemas</source>
        <translation>Die Registry enthält keine Schemas</translation>
    </message>
    <message>
        <source>The registry itself is as it was</source>
        <translation>Die Registry selbst ist, wie sie war</translation>
    </message>
    <message>
        <source>The rehearsal was stopped</source>
        <translation>Die Generalprobe wurde gestoppt</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>Der Bericht ließ sich nicht schreiben</translation>
    </message>
    <message>
        <source>The rule works on the whole record</source>
        <translation>Die Regel wirkt auf den ganzen Datensatz</translation>
    </message>
    <message>
        <source>The rule works only on records that fulfil this JSON Schema before it.</source>
        <translation>Die Regel wirkt nur auf Datensätze, die vor ihr dieses JSON Schema erfüllen.</translation>
    </message>
    <message>
        <source>The rule works only on values at its path that fulfil this JSON Schema; absent ones don&apos;t.</source>
        <translation>Die Regel wirkt nur auf Werte bei ihrem Pfad, die dieses JSON Schema erfüllen; fehlende tun es nicht.</translation>
    </message>
    <message>
        <source>The rules are for another schema or other versions</source>
        <translation>Die Regeln sind für ein anderes Schema oder andere Versionen</translation>
    </message>
    <message>
        <source>The rules can&apos;t be used</source>
        <translation>Die Regeln sind nicht brauchbar</translation>
    </message>
    <message>
        <source>The rules file can&apos;t be read</source>
        <translation>Die Regeldatei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The rules of this run archive nothing</source>
        <translation>Die Regeln dieses Laufs archivieren nichts</translation>
    </message>
    <message>
        <source>The rules were not tried on every record</source>
        <translation>Die Regeln wurden nicht an jedem Datensatz ausprobiert</translation>
    </message>
    <message>
        <source>The run can&apos;t become {0}</source>
        <translation>Der Lauf kann nicht in den Zustand „{0}“ wechseln</translation>
    </message>
    <message>
        <source>The run changed no record {0}</source>
        <translation>Der Lauf hat keinen Datensatz {0} geändert</translation>
    </message>
    <message>
        <source>The run did not do what dry run {0} predicted</source>
        <translation>Der Lauf hat nicht getan, was der Probelauf {0} vorhergesagt hat</translation>
    </message>
    <message>
        <source>The run did what its dry run predicted</source>
        <translation>Der Lauf tat, was sein Probelauf vorhergesagt hat</translation>
    </message>
    <message>
        <source>The run had not changed anything yet, so there was nothing to restore</source>
        <translation>Der Lauf hatte noch nichts geändert, also war nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>The run is {0}</source>
        <translation>Der Zustand des Laufs ist „{0}“</translation>
    </message>
    <message>
        <source>The run is {0}, not finished</source>
        <translation>Der Zustand des Laufs ist „{0}“; er ist nicht beendet</translation>
    </message>
    <message>
        <source>The run took longer than its timeout of {0} seconds</source>
        <translation>Der Lauf hat sein Zeitlimit von {0} Sekunden überschritten</translation>
    </message>
    <message>
        <source>The run was stopped while its backup was made</source>
        <translation>Der Lauf wurde gestoppt, während seine Sicherung erstellt wurde</translation>
    </message>
    <message>
        <source>The run was stopped while its records were fetched</source>
        <translation>Der Lauf wurde gestoppt, während seine Datensätze geholt wurden</translation>
    </message>
    <message>
        <source>The run was told to stop at the first failed record</source>
        <translation>Der Lauf sollte beim ersten fehlgeschlagenen Datensatz anhalten</translation>
    </message>
    <message>
        <source>The schema could not be saved</source>
        <translation>Das Schema ließ sich nicht speichern</translation>
    </message>
    <message>
        <source>The schema that was given can&apos;t be kept</source>
        <translation>Das angegebene Schema lässt sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The schemas are {0}</source>
        <translation>Die Schemas sind {0}</translation>
    </message>
    <message>
        <source>The schemas that were given could not be kept</source>
        <translation>Die angegebenen Schemas ließen sich nicht aufbewahren</translation>
    </message>
    <message>
        <source>The script can&apos;t be loaded</source>
        <translation>Das Skript lässt sich nicht laden</translation>
    </message>
    <message>
        <source>The script can&apos;t be read</source>
        <translation>Das Skript lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The script can&apos;t be used</source>
        <translation>Das Skript lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The script cancelled its own work</source>
        <translation>Das Skript hat die eigene Arbeit abgebrochen</translation>
    </message>
    <message>
        <source>The script declares no {0}, so any field may</source>
        <translation>Das Skript gibt {0} nicht an, also darf es jedes Feld ändern</translation>
    </message>
    <message>
        <source>The script failed or objected</source>
        <translation>Das Skript ist fehlgeschlagen oder hat Einspruch erhoben</translation>
    </message>
    <message>
        <source>The script has {0} bytes</source>
        <translation>Das Skript hat {0} Bytes</translation>
    </message>
    <message>
        <source>The script is not Python</source>
        <translation>Das Skript ist kein Python</translation>
    </message>
    <message>
        <source>The script is not UTF-8</source>
        <translation>Das Skript ist kein UTF-8</translation>
    </message>
    <message>
        <source>The script is not what it was when the plan was made</source>
        <translation>Das Skript ist nicht, was es war, als der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>The script took longer than {0} seconds for {1}</source>
        <translation>Das Skript brauchte länger als {0} Sekunden für {1}</translation>
    </message>
    <message>
        <source>The script was stopped</source>
        <translation>Das Skript wurde gestoppt</translation>
    </message>
    <message>
        <source>The script {0} sees every record</source>
        <translation>Das Skript {0} sieht jeden Datensatz</translation>
    </message>
    <message>
        <source>The script&apos;s text is not the one that its hash was taken of</source>
        <translation>Der Text des Skripts ist nicht der, von dem sein Hash stammt</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>Die Einstellungen lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved, as their file can&apos;t be read</source>
        <translation>Die Einstellungen lassen sich nicht speichern, weil ihre Datei nicht lesbar ist</translation>
    </message>
    <message>
        <source>The short ones are numbers</source>
        <translation>Die kurzen sind Zahlen</translation>
    </message>
    <message>
        <source>The source differs from before the run, because other programs have written to it</source>
        <translation>Die Quelle ist anders als vor dem Lauf, weil andere Programme hineingeschrieben haben</translation>
    </message>
    <message>
        <source>The source differs from what it was when the backup was made</source>
        <translation>Die Quelle ist anders als beim Erstellen der Sicherung</translation>
    </message>
    <message>
        <source>The source is byte for byte what it was before the run</source>
        <translation>Die Quelle ist Byte für Byte wie vor dem Lauf</translation>
    </message>
    <message>
        <source>The source is byte for byte what it was when the backup was made</source>
        <translation>Die Quelle ist Byte für Byte, was sie beim Erstellen der Sicherung war</translation>
    </message>
    <message>
        <source>The steps have {0} rules, and there are {1}</source>
        <translation>Die Schritte haben {0} Regeln, und es gibt {1}</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht benutzen</translation>
    </message>
    <message>
        <source>The table, its indexes or triggers were changed</source>
        <translation>Die Tabelle, ihre Indexe oder Trigger wurden geändert</translation>
    </message>
    <message>
        <source>The text for the {0} has half of a character in it (a lone surrogate)</source>
        <translation>Der Text für {0} enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair</source>
        <translation>Der Text enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>The text {0} holds half of a surrogate pair</source>
        <translation>Der Text {0} enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>The texts are of several layouts</source>
        <translation>Die Texte haben mehrere Layouts</translation>
    </message>
    <message>
        <source>The two schemas that are given can&apos;t be one version</source>
        <translation>Die zwei angegebenen Schemas können nicht eine Version sein</translation>
    </message>
    <message>
        <source>The type.</source>
        <translation>Der Typ.</translation>
    </message>
    <message>
        <source>The types are {0}</source>
        <translation>Die Typen sind {0}</translation>
    </message>
    <message>
        <source>The undo images of this run were removed on {0}, so it can&apos;t be rolled back</source>
        <translation>Die Undo-Abbilder dieses Laufs wurden am {0} entfernt, also lässt er sich nicht zurückrollen</translation>
    </message>
    <message>
        <source>The value becomes {0} of an object</source>
        <translation>Der Wert wird zu {0} eines Objekts</translation>
    </message>
    <message>
        <source>The value {0} stops it</source>
        <translation>Der Wert {0} hält ihn an</translation>
    </message>
    <message>
        <source>The versions are {0}</source>
        <translation>Die Versionen sind {0}</translation>
    </message>
    <message>
        <source>The versions could not be compared {0}</source>
        <translation>Die Versionen ließen sich {0} nicht vergleichen</translation>
    </message>
    <message>
        <source>The wizard can&apos;t open with these settings</source>
        <translation>Der Assistent lässt sich mit diesen Einstellungen nicht öffnen</translation>
    </message>
    <message>
        <source>The work was cancelled</source>
        <translation>Die Arbeit wurde abgebrochen</translation>
    </message>
    <message>
        <source>The zone of points in time that say none: `Z` or an offset such as `+01:00`.</source>
        <translation>Die Zone von Zeitpunkten, die keine nennen: `Z` oder ein Abstand wie `+01:00`.</translation>
    </message>
    <message>
        <source>The {0} can&apos;t hold {1}</source>
        <translation>{0} kann {1} nicht aufnehmen</translation>
    </message>
    <message>
        <source>The {0} can&apos;t hold {1} with all its digits</source>
        <translation>{0} kann {1} nicht mit allen Ziffern aufnehmen</translation>
    </message>
    <message>
        <source>The {0} cancelled its own work</source>
        <translation>{0} hat die eigene Arbeit abgebrochen</translation>
    </message>
    <message>
        <source>The {0} holds single values, but an array should go into it</source>
        <translation>{0} nimmt einzelne Werte auf, es sollte aber ein Array hinein</translation>
    </message>
    <message>
        <source>The {0} holds single values, but an object should go into it</source>
        <translation>{0} nimmt einzelne Werte auf, es sollte aber ein Objekt hinein</translation>
    </message>
    <message>
        <source>The {0} holds {1}, which JSON can&apos;t say exactly</source>
        <translation>{0} enthält {1}, was JSON nicht genau ausdrücken kann</translation>
    </message>
    <message>
        <source>The {0} is always there, and NULL is null</source>
        <translation>{0} ist immer da, und NULL ist null</translation>
    </message>
    <message>
        <source>The {0} is not declared BOOLEAN, so {1} would come back as a number</source>
        <translation>{0} ist nicht als BOOLEAN deklariert, sodass {1} als Zahl zurückkäme</translation>
    </message>
    <message>
        <source>The {0} is part of the key, which a migration can&apos;t change</source>
        <translation>{0} gehört zum Schlüssel, den eine Migration nicht ändern kann</translation>
    </message>
    <message>
        <source>The {0} ran out of memory</source>
        <translation>{0} hatte nicht genug Speicher</translation>
    </message>
    <message>
        <source>The {0} returned {1} (at {2})</source>
        <translation>{0} gab {1} zurück (bei {2})</translation>
    </message>
    <message>
        <source>The {0} says that the record is not valid</source>
        <translation>{0} meldet, dass der Datensatz nicht gültig ist</translation>
    </message>
    <message>
        <source>The {0} took longer than {1} seconds</source>
        <translation>{0} brauchte länger als {1} Sekunden</translation>
    </message>
    <message>
        <source>The {0} would give {1} back as false</source>
        <translation>{0} gäbe {1} als false zurück</translation>
    </message>
    <message>
        <source>The {0} would give {1} back as true</source>
        <translation>{0} gäbe {1} als true zurück</translation>
    </message>
    <message>
        <source>The {0} would turn the number {1} into text</source>
        <translation>{0} würde aus der Zahl {1} Text machen</translation>
    </message>
    <message>
        <source>The {0} would turn the text &apos;{1}&apos; into a number</source>
        <translation>{0} würde aus dem Text &apos;{1}&apos; eine Zahl machen</translation>
    </message>
    <message>
        <source>Their backups stay</source>
        <translation>Ihre Sicherungen bleiben</translation>
    </message>
    <message>
        <source>Then retry the failed records</source>
        <translation>Dann die fehlgeschlagenen Datensätze wiederholen</translation>
    </message>
    <message>
        <source>There are more than {0} files</source>
        <translation>Es sind mehr als {0} Dateien</translation>
    </message>
    <message>
        <source>There are no reports in the format {0}</source>
        <translation>Berichte im Format {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There are not enough identifiers of {0} digits</source>
        <translation>Es gibt nicht genug Kennungen mit {0} Stellen</translation>
    </message>
    <message>
        <source>There have to be two files with two different versions</source>
        <translation>Es müssen zwei Dateien mit zwei verschiedenen Versionen sein</translation>
    </message>
    <message>
        <source>There is a field &apos;{0}&apos; already</source>
        <translation>Es gibt schon ein Feld &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>There is no $schema</source>
        <translation>Es gibt kein $schema</translation>
    </message>
    <message>
        <source>There is no backup {0}</source>
        <translation>Es gibt keine Sicherung {0}</translation>
    </message>
    <message>
        <source>There is no column {0} for the new member</source>
        <translation>Für das neue Feld gibt es keine Spalte {0}</translation>
    </message>
    <message>
        <source>There is no copy of a host&apos;s records called {0}</source>
        <translation>Eine Kopie der Datensätze eines Hosts namens {0} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no copy of a host&apos;s records to remove</source>
        <translation>Es gibt keine Kopie der Datensätze eines Hosts, die zu entfernen wäre</translation>
    </message>
    <message>
        <source>There is no field &apos;{0}&apos; to join</source>
        <translation>Es gibt kein Feld &apos;{0}&apos; zum Verbinden</translation>
    </message>
    <message>
        <source>There is no hook of the name &apos;{0}&apos;</source>
        <translation>Es gibt keinen Hook mit dem Namen &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>There is no hook of the name &apos;{0}&apos;{1}</source>
        <translation>Es gibt keinen Hook mit dem Namen &apos;{0}&apos;{1}</translation>
    </message>
    <message>
        <source>There is no journal in this database</source>
        <translation>In dieser Datenbank ist kein Journal</translation>
    </message>
    <message>
        <source>There is no object at {0} that it could be put in</source>
        <translation>Bei {0} ist kein Objekt, in das es gesetzt werden könnte</translation>
    </message>
    <message>
        <source>There is no record to rehearse on</source>
        <translation>Es gibt keinen Datensatz für eine Generalprobe</translation>
    </message>
    <message>
        <source>There is no room for {0}</source>
        <translation>Kein Platz für {0}</translation>
    </message>
    <message>
        <source>There is no room left for the database</source>
        <translation>Für die Datenbank ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no run {0} for this database</source>
        <translation>Für diese Datenbank gibt es keinen Lauf {0}</translation>
    </message>
    <message>
        <source>There is no run {0} in this database</source>
        <translation>In dieser Datenbank gibt es keinen Lauf {0}</translation>
    </message>
    <message>
        <source>There is no schema {0}</source>
        <translation>Es gibt kein Schema {0}</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such folder or file</source>
        <translation>Diesen Ordner oder diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>Diese Einstellung gibt es nicht</translation>
    </message>
    <message>
        <source>There is no table {0} in this database</source>
        <translation>In dieser Datenbank gibt es keine Tabelle {0}</translation>
    </message>
    <message>
        <source>There is no theme “{0}”</source>
        <translation>Es gibt kein Farbschema „{0}“</translation>
    </message>
    <message>
        <source>There is no version {0} of {1}</source>
        <translation>Es gibt keine Version {0} von {1}</translation>
    </message>
    <message>
        <source>There is nothing at {0} to copy</source>
        <translation>Bei {0} ist nichts zum Kopieren</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>Es gibt nichts zu entfernen</translation>
    </message>
    <message>
        <source>There is something at {0} already</source>
        <translation>Bei {0} ist schon etwas</translation>
    </message>
    <message>
        <source>There is something else called {0} already, no table with the columns {1}</source>
        <translation>Unter dem Namen {0} gibt es schon etwas anderes, keine Tabelle mit den Spalten {1}</translation>
    </message>
    <message>
        <source>There were {0} records when the reading began, and are {1} now</source>
        <translation>Zu Beginn des Lesens gab es {0} Datensätze, jetzt sind es {1}</translation>
    </message>
    <message>
        <source>These are no two versions of a schema</source>
        <translation>Das sind keine zwei Versionen eines Schemas</translation>
    </message>
    <message>
        <source>These records lie with another program</source>
        <translation>Diese Datensätze liegen bei einem anderen Programm</translation>
    </message>
    <message>
        <source>These records lie with another program, which can only take back the whole run</source>
        <translation>Diese Datensätze liegen bei einem anderen Programm, das nur den ganzen Lauf zurücknehmen kann</translation>
    </message>
    <message>
        <source>These records lie with another program, which made no backup before this run</source>
        <translation>Diese Datensätze liegen bei einem anderen Programm, das vor diesem Lauf keine Sicherung erstellt hat</translation>
    </message>
    <message>
        <source>They were left out on purpose</source>
        <translation>Sie wurden absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>This JSON is no saved registry</source>
        <translation>Dieses JSON ist keine gespeicherte Registry</translation>
    </message>
    <message>
        <source>This archive is no export of Apicurio Registry</source>
        <translation>Dieses Archiv ist kein Export aus Apicurio Registry</translation>
    </message>
    <message>
        <source>This can&apos;t be read as JSONata</source>
        <translation>Das lässt sich nicht als JSONata lesen</translation>
    </message>
    <message>
        <source>This document can&apos;t be read as JSON</source>
        <translation>Dieses Dokument lässt sich nicht als JSON lesen</translation>
    </message>
    <message>
        <source>This document is no usable JSON Schema</source>
        <translation>Dieses Dokument ist kein brauchbares JSON Schema</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Diese Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a saved registry</source>
        <translation>Diese Datei lässt sich nicht als gespeicherte Registry lesen</translation>
    </message>
    <message>
        <source>This file is UTF-16 or UTF-32</source>
        <translation>Diese Datei ist UTF-16 oder UTF-32</translation>
    </message>
    <message>
        <source>This file is no embedded registry</source>
        <translation>Diese Datei ist keine eingebettete Registry</translation>
    </message>
    <message>
        <source>This file is no registry of a known form</source>
        <translation>Diese Datei ist keine Registry bekannter Form</translation>
    </message>
    <message>
        <source>This file is no schema</source>
        <translation>Diese Datei ist kein Schema</translation>
    </message>
    <message>
        <source>This file is not an SQLite database</source>
        <translation>Diese Datei ist keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>This is a folder, not a database file</source>
        <translation>Das ist ein Ordner, keine Datenbankdatei</translation>
    </message>
    <message>
        <source>This is a single JSON object, and a registry has versions</source>
        <translation>Das ist ein einzelnes JSON-Objekt, und eine Registry hat Versionen</translation>
    </message>
    <message>
        <source>This is a {0}</source>
        <translation>Das ist keine Tabelle ({0})</translation>
    </message>
    <message>
        <source>This is no JSONata</source>
        <translation>Das ist kein JSONata</translation>
    </message>
    <message>
        <source>This is no URI</source>
        <translation>Das ist keine URI</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Das ist keine Adresse</translation>
    </message>
    <message>
        <source>This is no database URL</source>
        <translation>Das ist keine Datenbank-URL</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>This is not a plan file</source>
        <translation>Das ist keine Plandatei</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Diese Zahl</translation>
    </message>
    <message>
        <source>This program is at fault, not the records</source>
        <translation>Der Fehler liegt bei diesem Programm, nicht bei den Datensätzen</translation>
    </message>
    <message>
        <source>This program made a mistake with the record</source>
        <translation>Dieses Programm hat bei dem Datensatz einen Fehler gemacht</translation>
    </message>
    <message>
        <source>This run has no undo images any more, and what it archived was in them</source>
        <translation>Dieser Lauf hat keine Undo-Abbilder mehr, und in ihnen lag, was er archiviert hat</translation>
    </message>
    <message>
        <source>This user may not create files in the folder, as SQLite has to</source>
        <translation>Dieser Benutzer darf in dem Ordner keine Dateien anlegen, wie SQLite es muss</translation>
    </message>
    <message>
        <source>This user may not read the file</source>
        <translation>Dieser Benutzer darf die Datei nicht lesen</translation>
    </message>
    <message>
        <source>This user may not write to the file</source>
        <translation>Dieser Benutzer darf nicht in die Datei schreiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Trying again in {0} s</source>
        <translation>Neuer Versuch in {0} s</translation>
    </message>
    <message>
        <source>Turn on parallel processing</source>
        <translation>Parallele Verarbeitung einschalten</translation>
    </message>
    <message>
        <source>Turn the date-time in {0} into a {1}, written as {2}</source>
        <translation>Das date-time in {0} in {1} umwandeln, geschrieben als {2}</translation>
    </message>
    <message>
        <source>Turn the date-time in {0} into an {1}, written as {2}</source>
        <translation>Das date-time in {0} in {1} umwandeln, geschrieben als {2}</translation>
    </message>
    <message>
        <source>Turn {0} into a {1}</source>
        <translation>{0} in {1} umwandeln</translation>
    </message>
    <message>
        <source>Turn {0} into a {1}, reading it as {2}</source>
        <translation>{0} in {1} umwandeln, gelesen als {2}</translation>
    </message>
    <message>
        <source>Turn {0} into an {1}</source>
        <translation>{0} in {1} umwandeln</translation>
    </message>
    <message>
        <source>Turn {0} into an {1}, reading it as {2}</source>
        <translation>{0} in {1} umwandeln, gelesen als {2}</translation>
    </message>
    <message>
        <source>Turns values into another type. null, and values that are of it already, are left alone. Text becomes a number if it is written as one (spaces around it, a plus sign and leading zeros are forgiven); a number becomes an integer only if it is whole; true, yes and 1 become true, false, no and 0 become false.</source>
        <translation>Wandelt Werte in einen anderen Typ um. null, und Werte, die ihn schon haben, bleiben, wie sie sind. Text wird zu einer Zahl, wenn er wie eine geschrieben ist (Leerzeichen darum, ein Pluszeichen und führende Nullen sind erlaubt); eine Zahl wird nur dann zu einer ganzen Zahl, wenn sie ganz ist; true, yes und 1 werden zu true, false, no und 0 zu false.</translation>
    </message>
    <message>
        <source>Until it can be, the defaults are used and nothing is saved</source>
        <translation>Bis dahin gelten die Standardwerte, und es wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Until it is mended, the defaults are used and nothing is saved</source>
        <translation>Bis sie berichtigt ist, gelten die Standardwerte, und es wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Auspacken</translation>
    </message>
    <message>
        <source>Update this program</source>
        <translation>Dieses Programm aktualisieren</translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation>Einen anderen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Verify it, or roll it back</source>
        <translation>Ihn prüfen oder zurückrollen</translation>
    </message>
    <message>
        <source>Version {0} is not what it was when the plan was made</source>
        <translation>Version {0} ist nicht, was sie war, als der Plan erstellt wurde</translation>
    </message>
    <message>
        <source>Version {0} of {1} has other rules already, and they never change</source>
        <translation>Version {0} von {1} hat schon andere Regeln, und die ändern sich nie</translation>
    </message>
    <message>
        <source>Version {0} of {1} is published already</source>
        <translation>Version {0} von {1} ist schon veröffentlicht</translation>
    </message>
    <message>
        <source>Version {0} of {1} is published already, and published versions never change</source>
        <translation>Version {0} von {1} ist schon veröffentlicht, und veröffentlichte Versionen ändern sich nie</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause or cancel it</source>
        <translation>Warten, bis er fertig ist, oder ihn pausieren oder abbrechen</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause or cancel it there</source>
        <translation>Warten, bis er fertig ist, oder ihn dort pausieren oder abbrechen</translation>
    </message>
    <message>
        <source>What a cut text ends with; part of the length.</source>
        <translation>Womit ein gekürzter Text endet; Teil der Länge.</translation>
    </message>
    <message>
        <source>What every value that is not listed becomes. Without it such values stay.</source>
        <translation>Was aus jedem Wert wird, der nicht aufgelistet ist. Ohne Angabe bleiben solche Werte.</translation>
    </message>
    <message>
        <source>What happens where the rule can&apos;t do its work.</source>
        <translation>Was geschieht, wo die Regel ihre Arbeit nicht tun kann.</translation>
    </message>
    <message>
        <source>What happens where the rule can&apos;t do its work; `default` puts `default` there.</source>
        <translation>Was geschieht, wo die Regel ihre Arbeit nicht tun kann; `default` setzt dort `default` ein.</translation>
    </message>
    <message>
        <source>What is put where the rule can&apos;t do its work; only with `&quot;on_failure&quot;: &quot;default&quot;`.</source>
        <translation>Was eingesetzt wird, wo die Regel ihre Arbeit nicht tun kann; nur mit `&quot;on_failure&quot;: &quot;default&quot;`.</translation>
    </message>
    <message>
        <source>What it becomes: text with groups of the pattern, such as `{year}-{month:0&gt;2}`. `{1[0:3]:upper}` takes a slice and changes its case (`upper`, `lower`, `title`); `strip` takes away white space; `0&gt;5` pads on the left, `&lt;` on the right, `^` on both sides. `{{` and `}}` are braces.</source>
        <translation>Was daraus wird: Text mit Gruppen des Musters, etwa `{year}-{month:0&gt;2}`. `{1[0:3]:upper}` nimmt einen Ausschnitt und ändert Groß- und Kleinschreibung (`upper`, `lower`, `title`); `strip` nimmt Leerraum weg; `0&gt;5` füllt links auf, `&lt;` rechts, `^` auf beiden Seiten. `{{` und `}}` sind geschweifte Klammern.</translation>
    </message>
    <message>
        <source>What stands between the parts, taken literally.</source>
        <translation>Was zwischen den Teilen steht, wörtlich genommen.</translation>
    </message>
    <message>
        <source>What stands between the parts.</source>
        <translation>Was zwischen den Teilen steht.</translation>
    </message>
    <message>
        <source>What the dry run noted of each record can&apos;t be read, so all are looked at again</source>
        <translation>Was der Probelauf über jeden Datensatz notiert hat, ist nicht lesbar; deshalb werden alle noch einmal angesehen</translation>
    </message>
    <message>
        <source>What the host did by itself is known to the host alone</source>
        <translation>Was der Host selbst getan hat, weiß nur der Host</translation>
    </message>
    <message>
        <source>What the host has restored by then is known to the host alone</source>
        <translation>Was der Host bis dahin wiederhergestellt hat, weiß nur der Host</translation>
    </message>
    <message>
        <source>What the host restores is known to the host alone</source>
        <translation>Was der Host wiederherstellt, weiß nur der Host</translation>
    </message>
    <message>
        <source>What the hosts themselves have stays</source>
        <translation>Was die Hosts selbst haben, bleibt</translation>
    </message>
    <message>
        <source>What the names of the fields begin with when they stand beside the object.</source>
        <translation>Womit die Namen der Felder beginnen, wenn sie neben dem Objekt stehen.</translation>
    </message>
    <message>
        <source>What the script loses is not known here, and it may answer differently next time</source>
        <translation>Was das Skript verliert, ist hier nicht bekannt, und es kann beim nächsten Mal anders antworten</translation>
    </message>
    <message>
        <source>What the whole text has to match, in the syntax of RE2: no look-around and no back references, and always in linear time.</source>
        <translation>Wozu der ganze Text passen muss, in der Syntax von RE2: kein Lookaround und keine Rückverweise, dafür immer in linearer Zeit.</translation>
    </message>
    <message>
        <source>What was published before is still there</source>
        <translation>Was vorher veröffentlicht wurde, ist noch da</translation>
    </message>
    <message>
        <source>What was reviewed is not what would run</source>
        <translation>Was durchgesehen wurde, ist nicht, was laufen würde</translation>
    </message>
    <message>
        <source>What was there before is as it was</source>
        <translation>Was vorher da war, ist, wie es war</translation>
    </message>
    <message>
        <source>What was typed is kept until the program ends</source>
        <translation>Was eingegeben wurde, bleibt erhalten, bis das Programm endet</translation>
    </message>
    <message>
        <source>Whatever was written to the database since {0} is lost, in other tables too</source>
        <translation>Was seit {0} in die Datenbank geschrieben wurde, geht verloren, auch in anderen Tabellen</translation>
    </message>
    <message>
        <source>Where a number in the middle, or any number, goes: `up` and `down` are from and to zero.</source>
        <translation>Wohin eine Zahl in der Mitte, oder jede Zahl, geht: `up` und `down` sind von null weg und zu null hin.</translation>
    </message>
    <message>
        <source>Where in a record: `$.a.b`, `$.cells[*].id`, `$.map.*.x`, `$[&apos;odd.name&apos;]`, `$.items[0]`, `$.items[-1]`. `[*]` and `.*` both mean all elements of an array and all members of an object. Where a container on the way is not there, the rule does nothing.</source>
        <translation>Wo in einem Datensatz: `$.a.b`, `$.cells[*].id`, `$.map.*.x`, `$[&apos;odd.name&apos;]`, `$.items[0]`, `$.items[-1]`. `[*]` und `.*` meinen beide alle Elemente eines Arrays und alle Felder eines Objekts. Wo ein Objekt oder Array auf dem Weg fehlt, tut die Regel nichts.</translation>
    </message>
    <message>
        <source>Where the file lies could not be noted</source>
        <translation>Wo die Datei liegt, ließ sich nicht vermerken</translation>
    </message>
    <message>
        <source>Whether a run or others changed them can&apos;t be told any more, because undo images were removed</source>
        <translation>Ob ein Lauf oder andere sie geändert haben, lässt sich nicht mehr sagen, weil Undo-Abbilder entfernt wurden</translation>
    </message>
    <message>
        <source>Whether capital and small letters are the same to the pattern.</source>
        <translation>Ob Groß- und Kleinbuchstaben für das Muster gleich sind.</translation>
    </message>
    <message>
        <source>Whether null counts as absent.</source>
        <translation>Ob null als fehlend zählt.</translation>
    </message>
    <message>
        <source>Whether the dry run&apos;s prediction was kept is not known</source>
        <translation>Ob die Vorhersage des Probelaufs eintraf, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Whether the records changed in between was not kept</source>
        <translation>Ob sich die Datensätze dazwischen geändert haben, wurde nicht festgehalten</translation>
    </message>
    <message>
        <source>Whether the value counts as worth keeping: it can be read from the undo image of its record for as long as undo images are kept. A rollback brings it back either way.</source>
        <translation>Ob der Wert als aufhebenswert zählt: Er lässt sich aus dem Undo-Abbild seines Datensatzes lesen, solange Undo-Abbilder aufbewahrt werden. Zurückrollen bringt ihn so oder so zurück.</translation>
    </message>
    <message>
        <source>Whether white space around each part goes.</source>
        <translation>Ob Leerraum um jeden Teil wegfällt.</translation>
    </message>
    <message>
        <source>Which element. With `only`, an array of several fails; an empty array always does.</source>
        <translation>Welches Element. Bei `only` schlägt ein Array mit mehreren fehl; ein leeres Array immer.</translation>
    </message>
    <message>
        <source>Which of these changes break records could not be proved {0}</source>
        <translation>Welche dieser Änderungen Datensätze ungültig machen, ließ sich {0} nicht beweisen</translation>
    </message>
    <message>
        <source>Which program it is could not be found out</source>
        <translation>Welches Programm es ist, ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>Which value becomes which. No value may be listed twice.</source>
        <translation>Aus welchem Wert welcher wird. Kein Wert darf zweimal aufgelistet sein.</translation>
    </message>
    <message>
        <source>White space around a text is no part of the format</source>
        <translation>Leerraum um einen Text gehört nicht zum Format</translation>
    </message>
    <message>
        <source>Whose values are replaced; the whole record if not given.</source>
        <translation>Wessen Werte ersetzt werden; der ganze Datensatz, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Whose values the condition is for; the whole record if not given.</source>
        <translation>Für wessen Werte die Bedingung ist; für den ganzen Datensatz, wenn nichts angegeben ist.</translation>
    </message>
    <message>
        <source>Why, as the list of these records has it.</source>
        <translation>Warum, so wie die Liste dieser Datensätze es angibt.</translation>
    </message>
    <message>
        <source>Widened type of {0} from {1} to {2}</source>
        <translation>Typ von {0} erweitert, von {1} zu {2}</translation>
    </message>
    <message>
        <source>Windows did not agree to keep it awake</source>
        <translation>Windows hat nicht zugestimmt, ihn wach zu halten</translation>
    </message>
    <message>
        <source>Windows does not limit the memory of a script, nor end the programs that it has started</source>
        <translation>Windows begrenzt weder den Speicher eines Skripts, noch beendet es die Programme, die dieses gestartet hat</translation>
    </message>
    <message>
        <source>With the strategy {0} nothing can be migrated by this version</source>
        <translation>Mit der Strategie {0} kann diese Version nichts migrieren</translation>
    </message>
    <message>
        <source>With what the rules put in, it would be</source>
        <translation>Mit dem, was die Regeln einsetzen, wäre es</translation>
    </message>
    <message>
        <source>Without the white space around them all texts are short enough</source>
        <translation>Ohne den Leerraum um sie sind alle Texte kurz genug</translation>
    </message>
    <message>
        <source>Words that mean yes or no are true or false</source>
        <translation>Wörter für Ja oder Nein sind true oder false</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Einpacken</translation>
    </message>
    <message>
        <source>Write a condition as it stands behind WHERE, for example</source>
        <translation>Eine Bedingung schreiben, wie sie hinter WHERE steht, zum Beispiel</translation>
    </message>
    <message>
        <source>Write the path of a file, or a URL such as sqlite:////data/payments.sqlite or sqlite:///payments.sqlite</source>
        <translation>Den Pfad einer Datei eingeben, oder eine URL wie sqlite:////data/payments.sqlite oder sqlite:///payments.sqlite</translation>
    </message>
    <message>
        <source>Written {0} the names fit</source>
        <translation>Die Namen passen {0}</translation>
    </message>
    <message>
        <source>`desktop-wizard backups list` lists them</source>
        <translation>`desktop-wizard backups list` listet sie auf</translation>
    </message>
    <message>
        <source>`desktop-wizard backups restore {0}` goes back further</source>
        <translation>`desktop-wizard backups restore {0}` geht weiter zurück</translation>
    </message>
    <message>
        <source>`desktop-wizard journal copies` lists those that there are</source>
        <translation>`desktop-wizard journal copies` zählt die vorhandenen auf</translation>
    </message>
    <message>
        <source>`desktop-wizard runs` lists the runs that there are</source>
        <translation>`desktop-wizard runs` listet die vorhandenen Läufe auf</translation>
    </message>
    <message>
        <source>a JSON Schema that the elements that stay fulfil</source>
        <translation>ein JSON Schema, das die Elemente erfüllen, die bleiben</translation>
    </message>
    <message>
        <source>a JSON Schema that the record, or the value at &apos;path&apos;, fulfils</source>
        <translation>ein JSON Schema, das der Datensatz oder der Wert bei &apos;path&apos; erfüllt</translation>
    </message>
    <message>
        <source>a JSONata expression</source>
        <translation>ein JSONata-Ausdruck</translation>
    </message>
    <message>
        <source>a constant, or an object such as {&quot;generate&quot;: &quot;now&quot;}</source>
        <translation>eine Konstante, oder ein Objekt wie {&quot;generate&quot;: &quot;now&quot;}</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>ein Datum mit Zeit wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>einem Dezimalkomma</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>einem Dezimalpunkt</translation>
    </message>
    <message>
        <source>a declared field</source>
        <translation>als Feld deklariert</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>einen Entwurf</translation>
    </message>
    <message>
        <source>a field is renamed within its object</source>
        <translation>ein Feld wird innerhalb seines Objekts umbenannt</translation>
    </message>
    <message>
        <source>a field name is not allowed</source>
        <translation>ein Feldname ist nicht erlaubt</translation>
    </message>
    <message>
        <source>a field whose name is {0}</source>
        <translation>ein Feld, dessen Name {0} ist</translation>
    </message>
    <message>
        <source>a generated identifier</source>
        <translation>eine erzeugte Kennung</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>ein Hostname</translation>
    </message>
    <message>
        <source>a layout such as &apos;%d.%m.%Y&apos;</source>
        <translation>ein Layout wie &apos;%d.%m.%Y&apos;</translation>
    </message>
    <message>
        <source>a line is no object</source>
        <translation>eine Zeile ist kein Objekt</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>a list of pairs such as {&quot;from&quot;: &quot;a&quot;, &quot;to&quot;: &quot;b&quot;}</source>
        <translation>eine Liste von Paaren wie {&quot;from&quot;: &quot;a&quot;, &quot;to&quot;: &quot;b&quot;}</translation>
    </message>
    <message>
        <source>a name (.name), [&apos;a name&apos;], [0], [*] or .* may stand there</source>
        <translation>dort darf ein Name (.name), [&apos;ein Name&apos;], [0], [*] oder .* stehen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>a number that counts from {0}</source>
        <translation>eine ab {0} zählende Nummer</translation>
    </message>
    <message>
        <source>a path such as $.name</source>
        <translation>ein Pfad wie $.name</translation>
    </message>
    <message>
        <source>a range has at most {0} numbers, and this one has {1}</source>
        <translation>ein Bereich hat höchstens {0} Zahlen, und dieser hat {1}</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>einen Datensatz</translation>
    </message>
    <message>
        <source>a record that is nested too deep</source>
        <translation>ein zu tief verschachtelter Datensatz</translation>
    </message>
    <message>
        <source>a rollback will keep them</source>
        <translation>Zurückrollen behält sie</translation>
    </message>
    <message>
        <source>a row has no whole key</source>
        <translation>eine Zeile hat keinen vollständigen Schlüssel</translation>
    </message>
    <message>
        <source>a rule needs a field in it, such as $.name</source>
        <translation>eine Regel braucht ein Feld darin, etwa $.name</translation>
    </message>
    <message>
        <source>a run changes it, so records would leave the source</source>
        <translation>Ein Lauf ändert es, sodass Datensätze aus der Quelle fielen</translation>
    </message>
    <message>
        <source>a saved registry has to be UTF-8</source>
        <translation>eine gespeicherte Registry muss UTF-8 sein</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a text has at most {0} letters, and this one would have {1}</source>
        <translation>ein Text hat höchstens {0} Zeichen, und dieser hätte {1}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a time such as 12:00:00Z</source>
        <translation>eine Zeit wie 12:00:00Z</translation>
    </message>
    <message>
        <source>a trigger may have changed it</source>
        <translation>ein Trigger kann sie geändert haben</translation>
    </message>
    <message>
        <source>a value of type {0}</source>
        <translation>ein Wert vom Typ {0}</translation>
    </message>
    <message>
        <source>a webhook&apos;s URL begins with https://</source>
        <translation>die URL eines Webhooks beginnt mit https://</translation>
    </message>
    <message>
        <source>copy of a host&apos;s records removed</source>
        <translation>Kopie der Datensätze eines Hosts entfernt</translation>
    </message>
    <message>
        <source>data is lost for good and 10 % of the records or more are affected</source>
        <translation>Daten gehen endgültig verloren, und 10 % der Datensätze oder mehr sind betroffen</translation>
    </message>
    <message>
        <source>give `create_backup` and `restore_backup` with the strategy custom, or set auto_backup=False</source>
        <translation>bei der Strategie custom `create_backup` und `restore_backup` angeben, oder auto_backup=False setzen</translation>
    </message>
    <message>
        <source>it answered {0}</source>
        <translation>die Antwort war {0}</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>sie ist größer als {0} Bytes</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>other published rules lead there with fewer gaps or in fewer steps</source>
        <translation>andere veröffentlichte Regeln führen mit weniger Lücken oder in weniger Schritten dorthin</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>Jemand hat ihn seither geändert</translation>
    </message>
    <message>
        <source>somebody has deleted it since</source>
        <translation>Jemand hat ihn seither gelöscht</translation>
    </message>
    <message>
        <source>such a change always has it</source>
        <translation>solche Änderungen haben sie immer</translation>
    </message>
    <message>
        <source>the registry has no version {0}</source>
        <translation>die Registry hat keine Version {0}</translation>
    </message>
    <message>
        <source>there is no version before {0}</source>
        <translation>vor {0} gibt es keine Version</translation>
    </message>
    <message>
        <source>these runs can&apos;t be resumed, verified or rolled back any more</source>
        <translation>diese Läufe lassen sich nicht mehr fortsetzen, prüfen oder zurückrollen</translation>
    </message>
    <message>
        <source>they are for {0} → {1}, which is no part of the way {2} → {3}</source>
        <translation>sie sind für {0} → {1}, was kein Teil des Wegs {2} → {3} ist</translation>
    </message>
    <message>
        <source>{0} copies of hosts&apos; records ({1} bytes) with the journal of {2} runs are removed</source>
        <translation>{0} Kopien der Datensätze von Hosts ({1} Bytes) mit dem Journal von {2} Läufen werden entfernt</translation>
    </message>
    <message>
        <source>{0} records were as the dry run read them, and came to what it validated, byte for byte</source>
        <translation>{0} Datensätze waren so, wie der Probelauf sie gelesen hat, und ergaben Byte für Byte, was er geprüft hat</translation>
    </message>
    <message>
        <source>{0} were changed by others since</source>
        <translation>{0} seither durch andere geändert</translation>
    </message>
    <message>
        <source>{0} were changed by runs or by others since</source>
        <translation>{0} seither durch Läufe oder andere geändert</translation>
    </message>
    <message>
        <source>{0} were deleted by others since</source>
        <translation>{0} seither durch andere gelöscht</translation>
    </message>
    <message>
        <source>{0} were deleted by runs or by others since</source>
        <translation>{0} seither durch Läufe oder andere gelöscht</translation>
    </message>
    <message>
        <source>Map {0} in {1}</source>
        <translation>In {1} abbilden: {0}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Changed the alternatives of {0}</source>
        <translation>Alternativen bei {0} geändert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Dry run cancelled</source>
        <translation>Probelauf abgebrochen</translation>
    </message>
    <message>
        <source>Dry run finished</source>
        <translation>Probelauf beendet</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Exclusive maximum</source>
        <translation>Ausschließendes Maximum</translation>
    </message>
    <message>
        <source>Exclusive minimum</source>
        <translation>Ausschließendes Minimum</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Groß-/Kleinschreibung ignorieren</translation>
    </message>
    <message>
        <source>It is nested too deep</source>
        <translation>Es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Keep original as</source>
        <translation>Original behalten als</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Migration cancelled</source>
        <translation>Migration abgebrochen</translation>
    </message>
    <message>
        <source>Migration finished</source>
        <translation>Migration beendet</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Fehlschlag</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Removed the alternatives of {0}</source>
        <translation>Alternativen bei {0} entfernt</translation>
    </message>
    <message>
        <source>Replace null</source>
        <translation>null ersetzen</translation>
    </message>
    <message>
        <source>Replace the array {0} by its first element</source>
        <translation>Das Array {0} durch sein erstes Element ersetzen</translation>
    </message>
    <message>
        <source>Replace the array {0} by its last element</source>
        <translation>Das Array {0} durch sein letztes Element ersetzen</translation>
    </message>
    <message>
        <source>Replace the array {0} by its only element</source>
        <translation>Das Array {0} durch sein einziges Element ersetzen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schrittweite</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Leerraum entfernen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>The batch size is {0}</source>
        <translation>Die Batch-Größe ist {0}</translation>
    </message>
    <message>
        <source>The number of retries is {0}</source>
        <translation>Die Anzahl der Wiederholungen ist {0}</translation>
    </message>
    <message>
        <source>The number of workers is {0}</source>
        <translation>Die Anzahl der Worker ist {0}</translation>
    </message>
    <message>
        <source>The regular expression {0} at {1} can&apos;t be read</source>
        <translation>Der reguläre Ausdruck {0} bei {1} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The retry delay in seconds is {0}</source>
        <translation>Die Wartezeit vor einer Wiederholung ist {0} Sekunden</translation>
    </message>
    <message>
        <source>The time of a script for one record in seconds is {0}</source>
        <translation>Die Zeit eines Skripts je Datensatz ist {0} Sekunden</translation>
    </message>
    <message>
        <source>The timeout in seconds is {0}</source>
        <translation>Das Zeitlimit ist {0} Sekunden</translation>
    </message>
    <message>
        <source>There is no rule of the kind {0}</source>
        <translation>Es gibt keine Regel der Art {0}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>When value</source>
        <translation>Wenn der Wert</translation>
    </message>
    <message>
        <source>With what the rules put in, it would be nested too deep</source>
        <translation>Mit dem, was die Regeln einsetzen, wäre es zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>afterwards a copy can&apos;t be told from a field that was there</source>
        <translation>danach lässt sich eine Kopie nicht von einem Feld unterscheiden, das schon da war</translation>
    </message>
    <message>
        <source>afterwards a field that came out of it can&apos;t be told from one that stood beside it</source>
        <translation>danach lässt sich ein daraus hervorgegangenes Feld nicht von einem unterscheiden, das daneben stand</translation>
    </message>
    <message>
        <source>afterwards a generated identifier can&apos;t be told from one that was there</source>
        <translation>danach lässt sich eine erzeugte Kennung nicht von einer unterscheiden, die schon da war</translation>
    </message>
    <message>
        <source>afterwards a value that was set can&apos;t be told from one that was there</source>
        <translation>danach lässt sich ein gesetzter Wert nicht von einem unterscheiden, der schon da war</translation>
    </message>
    <message>
        <source>afterwards nothing in {0} tells which values were mapped</source>
        <translation>danach zeigt nichts in {0}, welche Werte abgebildet wurden</translation>
    </message>
    <message>
        <source>afterwards nothing tells where an array was</source>
        <translation>danach ist nicht mehr zu erkennen, wo ein Array war</translation>
    </message>
    <message>
        <source>afterwards nothing tells where the rule did its work</source>
        <translation>danach ist nicht mehr zu erkennen, wo die Regel gewirkt hat</translation>
    </message>
    <message>
        <source>afterwards nothing tells which arrays were there before</source>
        <translation>danach ist nicht mehr zu erkennen, welche Arrays vorher da waren</translation>
    </message>
    <message>
        <source>afterwards nothing tells which parts there were, and of what type</source>
        <translation>danach ist nicht mehr zu erkennen, welche Teile es gab und von welchem Typ</translation>
    </message>
    <message>
        <source>afterwards nothing tells which type a value had, or how it was written</source>
        <translation>danach ist nicht mehr zu erkennen, welchen Typ ein Wert hatte oder wie er geschrieben war</translation>
    </message>
    <message>
        <source>afterwards nothing tells which values were split, and how they were written</source>
        <translation>danach ist nicht mehr zu erkennen, welche Werte geteilt wurden und wie sie geschrieben waren</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>eine IPv4-Adresse</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>eine IPv6-Adresse</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>an entry before it was edited or moved</source>
        <translation>ein Eintrag davor wurde bearbeitet oder verschoben</translation>
    </message>
    <message>
        <source>an infinite number</source>
        <translation>eine unendliche Zahl</translation>
    </message>
    <message>
        <source>an integer has 64 bits at most</source>
        <translation>Eine ganze Zahl hat höchstens 64 Bit</translation>
    </message>
    <message>
        <source>and {0} counts more</source>
        <translation>und {0} weitere Anzahlen</translation>
    </message>
    <message>
        <source>another user&apos;s, another machine&apos;s, or one that was here before this one</source>
        <translation>dem eines anderen Benutzers, eines anderen Rechners, oder einem früheren an diesem Ort</translation>
    </message>
    <message>
        <source>another {0} {1} is published here already</source>
        <translation>Ein anderes {0} {1} ist hier schon veröffentlicht</translation>
    </message>
    <message>
        <source>apply_migration of {0} records</source>
        <translation>apply_migration von {0} Datensätzen</translation>
    </message>
    <message>
        <source>archive kept</source>
        <translation>Archiv behalten</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>at most {0} are read</source>
        <translation>höchstens {0} werden gelesen</translation>
    </message>
    <message>
        <source>at most {0} objects and arrays may lie inside each other</source>
        <translation>Höchstens {0} Objekte und Arrays dürfen ineinander liegen</translation>
    </message>
    <message>
        <source>backup deleted</source>
        <translation>Sicherung gelöscht</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>ungültiger Zeichenbereich</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>ungültiges Escape (Ende des Musters)</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>Batch {0}</translation>
    </message>
    <message>
        <source>batch {0}, every record</source>
        <translation>Batch {0}, jeder Datensatz</translation>
    </message>
    <message>
        <source>batch {0}, exit code {1}</source>
        <translation>Batch {0}, Rückgabewert {1}</translation>
    </message>
    <message>
        <source>because the comparison broke down</source>
        <translation>wegen eines Abbruchs des Vergleichs</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>Text nur aus Leerraum</translation>
    </message>
    <message>
        <source>both have to be given</source>
        <translation>beides muss angegeben sein</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>nach Position</translation>
    </message>
    <message>
        <source>by the column&apos;s type, or a trigger</source>
        <translation>durch den Typ der Spalte oder einen Trigger</translation>
    </message>
    <message>
        <source>byte {0} can&apos;t be read</source>
        <translation>Byte {0} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>byte {0} of {1} can&apos;t be read</source>
        <translation>Byte {0} von {1} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>sie werden nachgeholt</translation>
    </message>
    <message>
        <source>content encoding</source>
        <translation>Inhaltskodierung</translation>
    </message>
    <message>
        <source>content media type</source>
        <translation>Medientyp des Inhalts</translation>
    </message>
    <message>
        <source>correct them in the records, or map them before the `cast` rule</source>
        <translation>korrigieren, oder vor der `cast`-Regel abbilden</translation>
    </message>
    <message>
        <source>data is lost for good</source>
        <translation>Daten gehen endgültig verloren</translation>
    </message>
    <message>
        <source>declare it with async def</source>
        <translation>ihn mit async def deklarieren</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>Standardwert</translation>
    </message>
    <message>
        <source>descending with &apos;..&apos;</source>
        <translation>Absteigen mit &apos;..&apos;</translation>
    </message>
    <message>
        <source>disk image is malformed</source>
        <translation>das Datenbankabbild ist beschädigt</translation>
    </message>
    <message>
        <source>does not fit column {0}</source>
        <translation>passt nicht in Spalte {0}</translation>
    </message>
    <message>
        <source>duplicate name</source>
        <translation>doppelter Name</translation>
    </message>
    <message>
        <source>each value in the record</source>
        <translation>jedem Wert im Datensatz</translation>
    </message>
    <message>
        <source>either value could be meant</source>
        <translation>beide Werte könnten gemeint sein</translation>
    </message>
    <message>
        <source>embedded registry</source>
        <translation>eingebettete Registry</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>leere Liste</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>leeres Objekt</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>entries in between were removed, or their order was changed</source>
        <translation>Einträge dazwischen wurden entfernt, oder ihre Reihenfolge wurde geändert</translation>
    </message>
    <message>
        <source>entry {0} ({1}) was there once, and is not any more</source>
        <translation>Eintrag {0} ({1}) war einmal da und ist es nicht mehr</translation>
    </message>
    <message>
        <source>entry {0} follows entry {1}</source>
        <translation>Eintrag {0} folgt auf Eintrag {1}</translation>
    </message>
    <message>
        <source>entry {0} was edited or moved</source>
        <translation>Eintrag {0} wurde bearbeitet oder verschoben</translation>
    </message>
    <message>
        <source>everything else to {0}</source>
        <translation>alles andere zu {0}</translation>
    </message>
    <message>
        <source>evidence written</source>
        <translation>Nachweis geschrieben</translation>
    </message>
    <message>
        <source>exclusive maximum</source>
        <translation>ausschließendes Maximum</translation>
    </message>
    <message>
        <source>exclusive minimum</source>
        <translation>ausschließendes Minimum</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>Rückgabewert {0}</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>&apos;,&apos; oder &apos;]&apos; erwartet</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>&apos;,&apos; oder &apos;}&apos; erwartet</translation>
    </message>
    <message>
        <source>expected a name in double quotes and &apos;:&apos;</source>
        <translation>ein Name in doppelten Anführungszeichen und &apos;:&apos; erwartet</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>ein Wert erwartet</translation>
    </message>
    <message>
        <source>fits the format date-time</source>
        <translation>passt zum Format date-time</translation>
    </message>
    <message>
        <source>fits the format uuid</source>
        <translation>passt zum Format uuid</translation>
    </message>
    <message>
        <source>folder of schemas</source>
        <translation>Ordner mit Schemas</translation>
    </message>
    <message>
        <source>from and to are the same version</source>
        <translation>Ausgangs- und Zielversion sind dieselbe</translation>
    </message>
    <message>
        <source>give one of the two</source>
        <translation>eine der beiden angeben</translation>
    </message>
    <message>
        <source>here is only its copy of them</source>
        <translation>hier ist nur dessen Kopie von ihnen</translation>
    </message>
    <message>
        <source>host objected</source>
        <translation>Host hat Einspruch erhoben</translation>
    </message>
    <message>
        <source>host too slow</source>
        <translation>Host zu langsam</translation>
    </message>
    <message>
        <source>how far {0} was out of bounds is gone</source>
        <translation>wie weit {0} außerhalb der Grenzen lag, ist weg</translation>
    </message>
    <message>
        <source>how many characters are left</source>
        <translation>wie viele Zeichen bleiben</translation>
    </message>
    <message>
        <source>how many rules belong to it</source>
        <translation>wie viele Regeln dazu gehören</translation>
    </message>
    <message>
        <source>how {0} was written is gone</source>
        <translation>wie {0} geschrieben war, ist weg</translation>
    </message>
    <message>
        <source>if it may run, add --trust-script {0}, or choose it in the wizard</source>
        <translation>wenn es laufen darf, --trust-script {0} angeben oder es im Assistenten wählen</translation>
    </message>
    <message>
        <source>in capital letters</source>
        <translation>in Großbuchstaben</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>in snake case</source>
        <translation>in snake_case</translation>
    </message>
    <message>
        <source>in {0} seconds</source>
        <translation>innerhalb von {0} Sekunden</translation>
    </message>
    <message>
        <source>in_place is what it can do</source>
        <translation>sie kann in_place</translation>
    </message>
    <message>
        <source>is the first of the allowed values</source>
        <translation>ist der erste der erlaubten Werte</translation>
    </message>
    <message>
        <source>is the only value allowed</source>
        <translation>ist der einzige erlaubte Wert</translation>
    </message>
    <message>
        <source>is the schema&apos;s default</source>
        <translation>ist der Standardwert des Schemas</translation>
    </message>
    <message>
        <source>is the simplest value that fits</source>
        <translation>ist der einfachste passende Wert</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>Es beginnt mit einer Byte-Order-Mark</translation>
    </message>
    <message>
        <source>it breaks nothing</source>
        <translation>sie macht nichts ungültig</translation>
    </message>
    <message>
        <source>it can&apos;t be read, so it is not checked</source>
        <translation>es lässt sich nicht lesen und wird daher nicht geprüft</translation>
    </message>
    <message>
        <source>it can&apos;t be rolled back</source>
        <translation>Er lässt sich nicht zurückrollen</translation>
    </message>
    <message>
        <source>it continues another text than the line before</source>
        <translation>sie setzt einen anderen Text fort als die Zeile davor</translation>
    </message>
    <message>
        <source>it does not fit the new version</source>
        <translation>er passt nicht zur neuen Version</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>ein Grund ist nicht angegeben</translation>
    </message>
    <message>
        <source>it fulfils {0}</source>
        <translation>er erfüllt {0}</translation>
    </message>
    <message>
        <source>it has half of a surrogate pair</source>
        <translation>Es enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>it has neither a primary key nor a unique column without NULLs</source>
        <translation>Sie hat weder einen Primärschlüssel noch eine eindeutige Spalte ohne NULL</translation>
    </message>
    <message>
        <source>it has no manifest and no versions</source>
        <translation>Es hat kein Manifest und keine Versionen</translation>
    </message>
    <message>
        <source>it has no subject, version and schema</source>
        <translation>Es hat nicht subject, version und schema</translation>
    </message>
    <message>
        <source>it has none like it</source>
        <translation>keines davon ist so</translation>
    </message>
    <message>
        <source>it has the whole time again</source>
        <translation>er hat dann wieder die ganze Zeit</translation>
    </message>
    <message>
        <source>it has {0} digits</source>
        <translation>Sie hat {0} Ziffern</translation>
    </message>
    <message>
        <source>it is a draft, not published</source>
        <translation>Es ist ein Entwurf, nicht veröffentlicht</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>Es ist verschlüsselt</translation>
    </message>
    <message>
        <source>it is judged by their kinds</source>
        <translation>es wird nach ihrer Art beurteilt</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>Es ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no array of objects with subject, version and schema</source>
        <translation>Es ist keine Liste von Objekten mit subject, version und schema</translation>
    </message>
    <message>
        <source>it is not checked</source>
        <translation>es wird nicht geprüft</translation>
    </message>
    <message>
        <source>it is not overwritten</source>
        <translation>es wird nicht überschrieben</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>Er ist nicht, was geschrieben wurde</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>sie ist nicht in UTF-8 geschrieben</translation>
    </message>
    <message>
        <source>it is null</source>
        <translation>er ist null</translation>
    </message>
    <message>
        <source>it is shorter than {0}</source>
        <translation>er ist kürzer als {0}</translation>
    </message>
    <message>
        <source>it is {0}, not JSON Schema</source>
        <translation>Es ist {0}, kein JSON Schema</translation>
    </message>
    <message>
        <source>it makes a function, which JSON can&apos;t write</source>
        <translation>er ergibt eine Funktion, die JSON nicht schreiben kann</translation>
    </message>
    <message>
        <source>it makes a number that JSON can&apos;t write</source>
        <translation>er ergibt eine Zahl, die JSON nicht schreiben kann</translation>
    </message>
    <message>
        <source>it makes no value at all</source>
        <translation>er ergibt gar keinen Wert</translation>
    </message>
    <message>
        <source>it must be at least {0}</source>
        <translation>erlaubt ist mindestens {0}</translation>
    </message>
    <message>
        <source>it must be between {0} and {1}</source>
        <translation>erlaubt ist {0} bis {1}</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>erlaubt ist eines von {0}</translation>
    </message>
    <message>
        <source>it names a place outside of the archive</source>
        <translation>Es nennt einen Ort außerhalb des Archivs</translation>
    </message>
    <message>
        <source>it names no artifact and version</source>
        <translation>Es nennt kein Artefakt und keine Version</translation>
    </message>
    <message>
        <source>it refers to {0}, which has no place in the folder</source>
        <translation>es verweist auf {0}, das keinen Platz in dem Ordner hat</translation>
    </message>
    <message>
        <source>it tries every record and changes nothing</source>
        <translation>Er probiert jeden Datensatz und ändert nichts</translation>
    </message>
    <message>
        <source>it was cut off or edited</source>
        <translation>abgeschnitten oder bearbeitet</translation>
    </message>
    <message>
        <source>it was cut off while it was written, as by a crash</source>
        <translation>Sie wurde beim Schreiben abgeschnitten, wie bei einem Absturz</translation>
    </message>
    <message>
        <source>it was damaged or edited</source>
        <translation>Sie wurde beschädigt oder bearbeitet</translation>
    </message>
    <message>
        <source>it was edited</source>
        <translation>er wurde bearbeitet</translation>
    </message>
    <message>
        <source>its constraints and triggers may look beyond one record</source>
        <translation>Ihre Constraints und Trigger können über einen Datensatz hinaus sehen</translation>
    </message>
    <message>
        <source>its end was cut off</source>
        <translation>Ihr Ende wurde abgeschnitten</translation>
    </message>
    <message>
        <source>its format is {0}, not {1}</source>
        <translation>Sein Format ist {0}, nicht {1}</translation>
    </message>
    <message>
        <source>its name is that of a person</source>
        <translation>sein Name ist der einer Person</translation>
    </message>
    <message>
        <source>its name says no version, as pay/1.0.0.json or pay-1.0.0.json would</source>
        <translation>Der Name nennt keine Version, wie es pay/1.0.0.json oder pay-1.0.0.json täte</translation>
    </message>
    <message>
        <source>its place counts</source>
        <translation>sein Ort zählt</translation>
    </message>
    <message>
        <source>its table of contents is missing</source>
        <translation>Sein Inhaltsverzeichnis fehlt</translation>
    </message>
    <message>
        <source>its text does not have the hash it was published with</source>
        <translation>Der Text hat nicht den Hash, mit dem er veröffentlicht wurde</translation>
    </message>
    <message>
        <source>its values stay in the undo images</source>
        <translation>die Werte bleiben in den Undo-Abbildern</translation>
    </message>
    <message>
        <source>joined, all of them stay</source>
        <translation>verbunden bleiben alle</translation>
    </message>
    <message>
        <source>journal removed</source>
        <translation>Journal entfernt</translation>
    </message>
    <message>
        <source>keep the original as {0}</source>
        <translation>das Original als {0} behalten</translation>
    </message>
    <message>
        <source>keep what can&apos;t be changed</source>
        <translation>behalten, was sich nicht ändern lässt</translation>
    </message>
    <message>
        <source>known here are {0}</source>
        <translation>bekannt sind hier {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out by the script</source>
        <translation>vom Skript ausgelassen</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>line {0}, in {1}</source>
        <translation>Zeile {0}, in {1}</translation>
    </message>
    <message>
        <source>loading it</source>
        <translation>das Laden</translation>
    </message>
    <message>
        <source>look at them, and correct them or the rule&apos;s condition</source>
        <translation>ansehen und sie oder die Bedingung der Regel korrigieren</translation>
    </message>
    <message>
        <source>look whether there is memory left</source>
        <translation>nachsehen, ob Speicher frei ist</translation>
    </message>
    <message>
        <source>maximum length</source>
        <translation>Höchstlänge</translation>
    </message>
    <message>
        <source>maximum number of elements</source>
        <translation>Höchstzahl der Elemente</translation>
    </message>
    <message>
        <source>maximum number of fields</source>
        <translation>Höchstzahl der Felder</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>kleinste Wiederholung größer als größte</translation>
    </message>
    <message>
        <source>minimum length</source>
        <translation>Mindestlänge</translation>
    </message>
    <message>
        <source>minimum number of elements</source>
        <translation>Mindestzahl der Elemente</translation>
    </message>
    <message>
        <source>minimum number of fields</source>
        <translation>Mindestzahl der Felder</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>mehrfache Wiederholung</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>no affected record is at hand</source>
        <translation>kein betroffener Datensatz ist zur Hand</translation>
    </message>
    <message>
        <source>no column {0}</source>
        <translation>keine Spalte {0}</translation>
    </message>
    <message>
        <source>no mail server is set</source>
        <translation>es ist kein Mailserver eingestellt</translation>
    </message>
    <message>
        <source>no record is affected</source>
        <translation>kein Datensatz ist betroffen</translation>
    </message>
    <message>
        <source>no record was changed</source>
        <translation>kein Datensatz wurde geändert</translation>
    </message>
    <message>
        <source>no rule handles it, so {0} records will stay on {1}</source>
        <translation>keine Regel behandelt es, also bleiben {0} Datensätze auf {1}</translation>
    </message>
    <message>
        <source>no rule handles it, unless the script does, {0} records will stay on {1}</source>
        <translation>keine Regel behandelt es; außer das Skript tut es, bleiben {0} Datensätze auf {1}</translation>
    </message>
    <message>
        <source>nobody could have changed it</source>
        <translation>niemand kann sie geändert haben</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>keine Datenbank</translation>
    </message>
    <message>
        <source>not a document</source>
        <translation>kein Dokument</translation>
    </message>
    <message>
        <source>not both</source>
        <translation>nicht beides</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>nicht ausprobiert</translation>
    </message>
    <message>
        <source>nothing can be kept beside it</source>
        <translation>daneben lässt sich nichts aufbewahren</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>sonst wurde nichts geändert</translation>
    </message>
    <message>
        <source>nothing has to be done</source>
        <translation>es ist nichts zu tun</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>nichts zu wiederholen</translation>
    </message>
    <message>
        <source>null is no longer allowed</source>
        <translation>null ist nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>null is no longer allowed among the elements</source>
        <translation>null ist unter den Elementen nicht mehr erlaubt</translation>
    </message>
    <message>
        <source>null is no longer allowed, and the field may be absent</source>
        <translation>null ist nicht mehr erlaubt, und das Feld darf fehlen</translation>
    </message>
    <message>
        <source>of format {0}</source>
        <translation>vom Format {0}</translation>
    </message>
    <message>
        <source>of no type</source>
        <translation>ohne Typ</translation>
    </message>
    <message>
        <source>of the allowed values {0} is the least unlike {1}</source>
        <translation>von den erlaubten Werten ist {0} am wenigsten anders als {1}</translation>
    </message>
    <message>
        <source>of type {0}</source>
        <translation>vom Typ {0}</translation>
    </message>
    <message>
        <source>one --key for each key column, in their order</source>
        <translation>je Schlüsselspalte ein --key, in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>one looks like name@example.org</source>
        <translation>eine sieht aus wie name@example.org</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>one thing in them must be put right</source>
        <translation>eine Sache darin ist zu berichtigen</translation>
    </message>
    <message>
        <source>only if, of the record, {0}</source>
        <translation>nur wenn beim Datensatz gilt: {0}</translation>
    </message>
    <message>
        <source>only if, of {0}, {1}</source>
        <translation>nur wenn bei {0} gilt: {1}</translation>
    </message>
    <message>
        <source>only its type says so</source>
        <translation>nur der Typ spricht dafür</translation>
    </message>
    <message>
        <source>only tables can be migrated</source>
        <translation>Nur Tabellen lassen sich migrieren</translation>
    </message>
    <message>
        <source>only the first were looked at</source>
        <translation>nur die ersten wurden angesehen</translation>
    </message>
    <message>
        <source>only the records of a table can be migrated</source>
        <translation>nur die Datensätze einer Tabelle lassen sich migrieren</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>andere Ursachen</translation>
    </message>
    <message>
        <source>other rules than these are published here already</source>
        <translation>Andere Regeln als diese sind hier schon veröffentlicht</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>andere Werte</translation>
    </message>
    <message>
        <source>perhaps another unit, please check</source>
        <translation>vielleicht eine andere Einheit, bitte prüfen</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>bitte prüfen</translation>
    </message>
    <message>
        <source>please check the order</source>
        <translation>bitte die Reihenfolge prüfen</translation>
    </message>
    <message>
        <source>please check which is the day</source>
        <translation>bitte prüfen, was der Tag ist</translation>
    </message>
    <message>
        <source>please report it with the evidence of the run</source>
        <translation>bitte mit dem Nachweis des Laufs melden</translation>
    </message>
    <message>
        <source>prediction kept</source>
        <translation>Vorhersage eingetroffen</translation>
    </message>
    <message>
        <source>prediction not kept</source>
        <translation>Vorhersage nicht eingetroffen</translation>
    </message>
    <message>
        <source>probably another unit, please check</source>
        <translation>wahrscheinlich eine andere Einheit, bitte prüfen</translation>
    </message>
    <message>
        <source>program fault</source>
        <translation>Programmfehler</translation>
    </message>
    <message>
        <source>put {0} where that fails</source>
        <translation>wo das fehlschlägt, {0} einsetzen</translation>
    </message>
    <message>
        <source>read-only mark</source>
        <translation>Nur-Lesen-Kennzeichen</translation>
    </message>
    <message>
        <source>record rolled back</source>
        <translation>Datensatz zurückgerollt</translation>
    </message>
    <message>
        <source>records of the host program</source>
        <translation>Datensätze des Host-Programms</translation>
    </message>
    <message>
        <source>refused by the database</source>
        <translation>von der Datenbank abgelehnt</translation>
    </message>
    <message>
        <source>rehearsal finished</source>
        <translation>Generalprobe beendet</translation>
    </message>
    <message>
        <source>remote schemas are never fetched</source>
        <translation>Schemas werden nie aus dem Netz geholt</translation>
    </message>
    <message>
        <source>remove the member instead</source>
        <translation>stattdessen das Feld entfernen</translation>
    </message>
    <message>
        <source>remove what stands there with a `remove_field` rule before, or choose another</source>
        <translation>vorher mit einer `remove_field`-Regel entfernen, was dort steht, oder eine andere wählen</translation>
    </message>
    <message>
        <source>report it with the trace</source>
        <translation>bitte mit der Fehlerspur melden</translation>
    </message>
    <message>
        <source>restore finished</source>
        <translation>Wiederherstellung beendet</translation>
    </message>
    <message>
        <source>restore started</source>
        <translation>Wiederherstellung begonnen</translation>
    </message>
    <message>
        <source>rollback finished</source>
        <translation>Zurückrollen beendet</translation>
    </message>
    <message>
        <source>rollback started</source>
        <translation>Zurückrollen begonnen</translation>
    </message>
    <message>
        <source>rows are added by their cells</source>
        <translation>Zeilen werden mit ihren Zellen hinzugefügt</translation>
    </message>
    <message>
        <source>rows are written first and stamped afterwards</source>
        <translation>Zeilen werden zuerst geschrieben und danach gestempelt</translation>
    </message>
    <message>
        <source>run PRAGMA integrity_check on it</source>
        <translation>PRAGMA integrity_check auf ihr ausführen</translation>
    </message>
    <message>
        <source>run abandoned</source>
        <translation>Lauf aufgegeben</translation>
    </message>
    <message>
        <source>run cancelled</source>
        <translation>Lauf abgebrochen</translation>
    </message>
    <message>
        <source>run completed</source>
        <translation>Lauf abgeschlossen</translation>
    </message>
    <message>
        <source>run finished</source>
        <translation>Lauf beendet</translation>
    </message>
    <message>
        <source>run paused</source>
        <translation>Lauf pausiert</translation>
    </message>
    <message>
        <source>run refused</source>
        <translation>Lauf abgelehnt</translation>
    </message>
    <message>
        <source>run resumed</source>
        <translation>Lauf fortgesetzt</translation>
    </message>
    <message>
        <source>run started</source>
        <translation>Lauf begonnen</translation>
    </message>
    <message>
        <source>run undone by a restore</source>
        <translation>Lauf durch eine Wiederherstellung zurückgenommen</translation>
    </message>
    <message>
        <source>run verified</source>
        <translation>Lauf geprüft</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>script answers</source>
        <translation>Skript antwortet</translation>
    </message>
    <message>
        <source>script broke down</source>
        <translation>Skript abgestürzt</translation>
    </message>
    <message>
        <source>script cancelled</source>
        <translation>Skript abgebrochen</translation>
    </message>
    <message>
        <source>script objected</source>
        <translation>Skript hat Einspruch erhoben</translation>
    </message>
    <message>
        <source>script too slow</source>
        <translation>Skript zu langsam</translation>
    </message>
    <message>
        <source>script waits</source>
        <translation>Skript wartet</translation>
    </message>
    <message>
        <source>see how versions are written there</source>
        <translation>nachsehen, wie Versionen dort geschrieben sind</translation>
    </message>
    <message>
        <source>see its message, and correct a rule or the constraint</source>
        <translation>ihre Meldung lesen und eine Regel oder die Bedingung (Constraint) korrigieren</translation>
    </message>
    <message>
        <source>see its message, and correct the script or these records</source>
        <translation>seine Meldung lesen und es oder diese Datensätze korrigieren</translation>
    </message>
    <message>
        <source>set it to null instead</source>
        <translation>stattdessen auf null setzen</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>similar schema</source>
        <translation>ähnliches Schema</translation>
    </message>
    <message>
        <source>skip the record where that fails</source>
        <translation>wo das fehlschlägt, den Datensatz überspringen</translation>
    </message>
    <message>
        <source>somebody changed, added or removed some</source>
        <translation>Jemand hat welche geändert, hinzugefügt oder entfernt</translation>
    </message>
    <message>
        <source>something nested more than {0} deep, or a part of itself</source>
        <translation>etwas, das mehr als {0} Ebenen tief verschachtelt oder ein Teil von sich selbst ist</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>telling the end</source>
        <translation>die Schlussmeldung</translation>
    </message>
    <message>
        <source>text of more than {0} characters</source>
        <translation>Text mit mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>text of up to {0} characters</source>
        <translation>Text mit bis zu {0} Zeichen</translation>
    </message>
    <message>
        <source>text that is no Unicode</source>
        <translation>Text, der kein Unicode ist</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>die Sicherung</translation>
    </message>
    <message>
        <source>the batches before it are complete</source>
        <translation>die Batches davor sind vollständig</translation>
    </message>
    <message>
        <source>the database is as it was</source>
        <translation>die Datenbank ist, wie sie war</translation>
    </message>
    <message>
        <source>the digits of {0} beyond that are gone</source>
        <translation>die weiteren Stellen von {0} sind weg</translation>
    </message>
    <message>
        <source>the disk is full ({0} are free)</source>
        <translation>Der Datenträger ist voll ({0} sind frei)</translation>
    </message>
    <message>
        <source>the disk is full ({0} bytes are needed, {1} are free)</source>
        <translation>Der Datenträger ist voll ({0} Bytes sind nötig, {1} sind frei)</translation>
    </message>
    <message>
        <source>the earlier value of {0} is gone</source>
        <translation>der frühere Wert von {0} ist weg</translation>
    </message>
    <message>
        <source>the entry with SHA-256 {0} was there once, and is not any more</source>
        <translation>der Eintrag mit SHA-256 {0} war einmal da und ist es nicht mehr</translation>
    </message>
    <message>
        <source>the file that keeps the trail&apos;s end is missing or unreadable</source>
        <translation>Die Datei, die das Ende des Prüfpfads festhält, fehlt oder ist nicht lesbar</translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation>das erste zählt</translation>
    </message>
    <message>
        <source>the first line does not say {0}</source>
        <translation>in der ersten Zeile steht nicht {0}</translation>
    </message>
    <message>
        <source>the first line is not complete</source>
        <translation>die erste Zeile ist nicht vollständig</translation>
    </message>
    <message>
        <source>the first one stays</source>
        <translation>das erste bleibt</translation>
    </message>
    <message>
        <source>the first ones stay</source>
        <translation>die ersten bleiben</translation>
    </message>
    <message>
        <source>the hook calls something that it does not await</source>
        <translation>Der Hook ruft etwas auf, auf das er nicht mit await wartet</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message>
        <source>the keyring has no password for {0} at {1}</source>
        <translation>der Schlüsselbund hat kein Passwort für {0} bei {1}</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>der letzte zählt</translation>
    </message>
    <message>
        <source>the last {0} of {1} entries were cut off</source>
        <translation>Die letzten {0} von {1} Einträgen wurden abgeschnitten</translation>
    </message>
    <message>
        <source>the list of rules</source>
        <translation>die Liste der Regeln</translation>
    </message>
    <message>
        <source>the nearest one is taken</source>
        <translation>das nächste wird genommen</translation>
    </message>
    <message>
        <source>the new name, or a path beside the old one</source>
        <translation>der neue Name, oder ein Pfad neben dem alten</translation>
    </message>
    <message>
        <source>the new version has {0} for the original</source>
        <translation>die neue Version hat {0} für das Original</translation>
    </message>
    <message>
        <source>the next entry takes its place</source>
        <translation>der nächste Eintrag nimmt ihren Platz ein</translation>
    </message>
    <message>
        <source>the number {0}, which JSON does not have</source>
        <translation>die Zahl {0}, die es in JSON nicht gibt</translation>
    </message>
    <message>
        <source>the one under way was not written</source>
        <translation>der laufende wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>the original can&apos;t be kept there</source>
        <translation>das Original lässt sich dort nicht aufbewahren</translation>
    </message>
    <message>
        <source>the original needs another name</source>
        <translation>das Original braucht einen anderen Namen</translation>
    </message>
    <message>
        <source>the original stays in {0}</source>
        <translation>das Original bleibt in {0}</translation>
    </message>
    <message>
        <source>the other elements are gone</source>
        <translation>die anderen Elemente sind weg</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>die anderen</translation>
    </message>
    <message>
        <source>the rarest that are not declared stay in the undo images</source>
        <translation>die seltensten nicht deklarierten bleiben in den Undo-Abbildern</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>dem Datensatz</translation>
    </message>
    <message>
        <source>the records are compared afterwards</source>
        <translation>die Datensätze werden danach verglichen</translation>
    </message>
    <message>
        <source>the records it stops stay on the old version</source>
        <translation>die angehaltenen Datensätze bleiben auf der alten Version</translation>
    </message>
    <message>
        <source>the records of a batch</source>
        <translation>die Datensätze eines Batches</translation>
    </message>
    <message>
        <source>the required field {0} is missing</source>
        <translation>das Pflichtfeld {0} fehlt</translation>
    </message>
    <message>
        <source>the restored database</source>
        <translation>die wiederhergestellte Datenbank</translation>
    </message>
    <message>
        <source>the simplest ones that fit are added</source>
        <translation>die einfachsten passenden werden ergänzt</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>der Text endet, wo ein Wert erwartet wurde</translation>
    </message>
    <message>
        <source>the time of the run</source>
        <translation>die Zeit des Laufs</translation>
    </message>
    <message>
        <source>the time was up at {0}</source>
        <translation>Die Zeit war bei {0} abgelaufen</translation>
    </message>
    <message>
        <source>the undo image keeps it for as long as undo images are kept</source>
        <translation>das Undo-Abbild behält ihn, solange Undo-Abbilder aufbewahrt werden</translation>
    </message>
    <message>
        <source>the user who runs the migration</source>
        <translation>den Benutzer der Migration</translation>
    </message>
    <message>
        <source>the value is gone once the run is completed</source>
        <translation>der Wert ist weg, sobald der Lauf abgeschlossen ist</translation>
    </message>
    <message>
        <source>the value leaves the record</source>
        <translation>der Wert verlässt den Datensatz</translation>
    </message>
    <message>
        <source>the value of {0}</source>
        <translation>den Wert von {0}</translation>
    </message>
    <message>
        <source>the value that is replaced</source>
        <translation>der Wert, der ersetzt wird</translation>
    </message>
    <message>
        <source>the value {0}</source>
        <translation>den Wert {0}</translation>
    </message>
    <message>
        <source>the values of {0} fit it, and the name is alike</source>
        <translation>die Werte von {0} passen hinein, und der Name ist ähnlich</translation>
    </message>
    <message>
        <source>the values {0}</source>
        <translation>die Werte {0}</translation>
    </message>
    <message>
        <source>the version that the step leads to</source>
        <translation>die Version, zu der der Schritt führt</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>den Webhook</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>es gibt {0}</translation>
    </message>
    <message>
        <source>there is more text behind the value</source>
        <translation>hinter dem Wert steht noch Text</translation>
    </message>
    <message>
        <source>there is no systemd-inhibit here to keep it awake</source>
        <translation>Hier gibt es kein systemd-inhibit, um ihn wach zu halten</translation>
    </message>
    <message>
        <source>there is {0}</source>
        <translation>es gibt {0}</translation>
    </message>
    <message>
        <source>these runs can&apos;t be resumed, verified, reported or rolled back any more, and records that failed can&apos;t be retried</source>
        <translation>Diese Läufe lassen sich nicht mehr fortsetzen, prüfen, berichten oder zurückrollen, und fehlgeschlagene Datensätze nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>these runs can&apos;t be rolled back any more</source>
        <translation>diese Läufe lassen sich nicht mehr zurückrollen</translation>
    </message>
    <message>
        <source>they are derived from the record&apos;s key and the place</source>
        <translation>sie werden vom Schlüssel des Datensatzes und der Stelle abgeleitet</translation>
    </message>
    <message>
        <source>they are no JSON objects that can be read unambiguously</source>
        <translation>Sie sind keine eindeutig lesbaren JSON-Objekte</translation>
    </message>
    <message>
        <source>they are read with {0}</source>
        <translation>gelesen werden sie mit {0}</translation>
    </message>
    <message>
        <source>this connection is left out</source>
        <translation>diese Verbindung wird ausgelassen</translation>
    </message>
    <message>
        <source>this is not an entry as the program writes it</source>
        <translation>Das ist kein Eintrag, wie das Programm ihn schreibt</translation>
    </message>
    <message>
        <source>this kind needs the name of a field at the end</source>
        <translation>diese Art braucht am Ende den Namen eines Felds</translation>
    </message>
    <message>
        <source>this many records gain from it</source>
        <translation>Bei so vielen Datensätzen lohnt sie sich</translation>
    </message>
    <message>
        <source>this one is left out</source>
        <translation>diese wird ausgelassen</translation>
    </message>
    <message>
        <source>this one was not written</source>
        <translation>dieser wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>those that are null say nothing</source>
        <translation>die mit null sagen nichts aus</translation>
    </message>
    <message>
        <source>to keep a transaction within {0} s</source>
        <translation>um eine Transaktion unter {0} s zu halten</translation>
    </message>
    <message>
        <source>to stay within {0} MiB</source>
        <translation>um unter {0} MiB zu bleiben</translation>
    </message>
    <message>
        <source>transform_record returned None, so the record is left out</source>
        <translation>transform_record gab None zurück, also wird der Datensatz ausgelassen</translation>
    </message>
    <message>
        <source>true in a remove_field rule</source>
        <translation>true in einer remove_field-Regel</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>true or false belongs here, not {0}</source>
        <translation>Hierher gehört true oder false, nicht {0}</translation>
    </message>
    <message>
        <source>two files</source>
        <translation>zwei Dateien</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>Klammer ohne Gegenstück</translation>
    </message>
    <message>
        <source>undo images</source>
        <translation>Undo-Abbilder</translation>
    </message>
    <message>
        <source>undo images may still be there</source>
        <translation>vielleicht gibt es noch Undo-Abbilder</translation>
    </message>
    <message>
        <source>undo images removed</source>
        <translation>Undo-Abbilder entfernt</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>Zeichenklasse nicht abgeschlossen</translation>
    </message>
    <message>
        <source>up to its last wildcard it must be as &apos;{0}&apos; is</source>
        <translation>bis zum letzten Platzhalter muss es wie &apos;{0}&apos; sein</translation>
    </message>
    <message>
        <source>use that instead</source>
        <translation>stattdessen das verwenden</translation>
    </message>
    <message>
        <source>validate_transformed_record returned {0} instead of True or a message</source>
        <translation>validate_transformed_record gab {0} zurück statt True oder einer Meldung</translation>
    </message>
    <message>
        <source>what an expression leaves out or makes anew can&apos;t be told from its result</source>
        <translation>was ein Ausdruck auslässt oder neu macht, ist seinem Ergebnis nicht anzusehen</translation>
    </message>
    <message>
        <source>what does not fit stays in the undo images</source>
        <translation>was nicht passt, bleibt in den Undo-Abbildern</translation>
    </message>
    <message>
        <source>what is not allowed</source>
        <translation>Verbot</translation>
    </message>
    <message>
        <source>what is put where the rule fails</source>
        <translation>was eingesetzt wird, wo die Regel fehlschlägt</translation>
    </message>
    <message>
        <source>what it refers to would not be found in a folder</source>
        <translation>worauf es verweist, ließe sich in einem Ordner nicht finden</translation>
    </message>
    <message>
        <source>what stands between the parts</source>
        <translation>was zwischen den Teilen steht</translation>
    </message>
    <message>
        <source>what the rule does</source>
        <translation>was die Regel tut</translation>
    </message>
    <message>
        <source>what the text becomes</source>
        <translation>was aus dem Text wird</translation>
    </message>
    <message>
        <source>what the value becomes</source>
        <translation>was aus dem Wert wird</translation>
    </message>
    <message>
        <source>what the whole text has to match</source>
        <translation>wozu der ganze Text passen muss</translation>
    </message>
    <message>
        <source>what {0} had beyond that is gone</source>
        <translation>was {0} darüber hinaus hatte, ist weg</translation>
    </message>
    <message>
        <source>where a record has {0} already, that one counts</source>
        <translation>wo ein Datensatz {0} schon hat, gilt dieses</translation>
    </message>
    <message>
        <source>where the fields stood among their neighbours is gone</source>
        <translation>wo die Felder unter ihren Nachbarn standen, ist weg</translation>
    </message>
    <message>
        <source>where {0} stood among its neighbours is gone</source>
        <translation>wo {0} unter seinen Nachbarn stand, ist weg</translation>
    </message>
    <message>
        <source>which records it breaks is counted all the same</source>
        <translation>welche Datensätze betroffen sind, wird trotzdem gezählt</translation>
    </message>
    <message>
        <source>widen the `reformat` rule&apos;s pattern, or correct them by hand</source>
        <translation>das Muster der `reformat`-Regel weiter fassen oder die Texte von Hand korrigieren</translation>
    </message>
    <message>
        <source>with underscores</source>
        <translation>mit Unterstrichen</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>would make {0} of {1} affected records conform</source>
        <translation>damit wären {0} von {1} betroffenen Datensätzen konform</translation>
    </message>
    <message>
        <source>write-only mark</source>
        <translation>Nur-Schreiben-Kennzeichen</translation>
    </message>
    <message>
        <source>zeros make them {0} digits long</source>
        <translation>Nullen machen sie {0} Stellen lang</translation>
    </message>
    <message>
        <source>{0} (process {1} on {2})</source>
        <translation>{0} (Prozess {1} auf {2})</translation>
    </message>
    <message>
        <source>{0} ({1} by its kind)</source>
        <translation>{0} (der Art nach {1})</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} und {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>{0} are new since</source>
        <translation>{0} seither neu</translation>
    </message>
    <message>
        <source>{0} are no longer required</source>
        <translation>{0} sind nicht mehr Pflicht</translation>
    </message>
    <message>
        <source>{0} are not {1}</source>
        <translation>{0} sind nicht {1}</translation>
    </message>
    <message>
        <source>{0} at line {1}</source>
        <translation>{0} in Zeile {1}</translation>
    </message>
    <message>
        <source>{0} become null, which is allowed</source>
        <translation>{0} werden null, und das ist erlaubt</translation>
    </message>
    <message>
        <source>{0} become {1}, which {2}</source>
        <translation>{0} werden zu {1}, und das {2}</translation>
    </message>
    <message>
        <source>{0} blocks of undo images of {1} runs are removed</source>
        <translation>{0} Blöcke von Undo-Abbildern von {1} Läufen werden entfernt</translation>
    </message>
    <message>
        <source>{0} bytes are free</source>
        <translation>{0} Bytes sind frei</translation>
    </message>
    <message>
        <source>{0} bytes are needed ({1}, the rest as a margin), {2} are free</source>
        <translation>{0} Bytes sind nötig ({1}, der Rest als Reserve), {2} sind frei</translation>
    </message>
    <message>
        <source>{0} bytes are needed, {1} are free</source>
        <translation>{0} Bytes sind nötig, {1} sind frei</translation>
    </message>
    <message>
        <source>{0} can&apos;t be generated</source>
        <translation>{0} lässt sich nicht erzeugen</translation>
    </message>
    <message>
        <source>{0} can&apos;t be joined to a text</source>
        <translation>{0} lässt sich nicht zu einem Text verbinden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be listed</source>
        <translation>{0} lässt sich nicht auflisten</translation>
    </message>
    <message>
        <source>{0} can&apos;t be turned into a {1}</source>
        <translation>{0} lässt sich nicht in {1} umwandeln</translation>
    </message>
    <message>
        <source>{0} can&apos;t be turned into an {1}</source>
        <translation>{0} lässt sich nicht in {1} umwandeln</translation>
    </message>
    <message>
        <source>{0} changed records compared with what they were</source>
        <translation>{0} geänderte Datensätze mit ihrem früheren Stand verglichen</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} Zeichen</translation>
    </message>
    <message>
        <source>{0} could not be started ({1})</source>
        <translation>{0} ließ sich nicht starten ({1})</translation>
    </message>
    <message>
        <source>{0} could not keep it awake</source>
        <translation>{0} konnte ihn nicht wach halten</translation>
    </message>
    <message>
        <source>{0} does not match the pattern</source>
        <translation>{0} passt nicht zum Muster</translation>
    </message>
    <message>
        <source>{0} does not match the pattern {1}</source>
        <translation>{0} passt nicht zum Muster {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} passt nicht zu {1}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} Elemente</translation>
    </message>
    <message>
        <source>{0} entries come from another trail</source>
        <translation>{0} Einträge stammen aus einem anderen Prüfpfad</translation>
    </message>
    <message>
        <source>{0} failures have 1 cause</source>
        <translation>{0} Fehlschläge haben 1 Ursache</translation>
    </message>
    <message>
        <source>{0} failures have {1} causes</source>
        <translation>{0} Fehlschläge haben {1} Ursachen</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} Felder</translation>
    </message>
    <message>
        <source>{0} fits more than one of the {1} alternatives</source>
        <translation>{0} passt zu mehr als einer der {1} Alternativen</translation>
    </message>
    <message>
        <source>{0} fits none of the {1} alternatives</source>
        <translation>{0} passt zu keiner der {1} Alternativen</translation>
    </message>
    <message>
        <source>{0} gave no verdict</source>
        <translation>{0} gab kein Urteil</translation>
    </message>
    <message>
        <source>{0} has fewer than {1}</source>
        <translation>{0} hat weniger als {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1}</source>
        <translation>{0} hat mehr als {1}</translation>
    </message>
    <message>
        <source>{0} has no such column</source>
        <translation>{0} hat keine solche Spalte</translation>
    </message>
    <message>
        <source>{0} has {1} parts, not {2}</source>
        <translation>{0} hat {1} Teile, nicht {2}</translation>
    </message>
    <message>
        <source>{0} holds no element, or not the right number, of the kind wanted</source>
        <translation>{0} enthält kein Element der verlangten Art, oder nicht die richtige Anzahl</translation>
    </message>
    <message>
        <source>{0} holds the same element twice</source>
        <translation>{0} enthält dasselbe Element zweimal</translation>
    </message>
    <message>
        <source>{0} instead of a record</source>
        <translation>{0} statt eines Datensatzes</translation>
    </message>
    <message>
        <source>{0} is assumed</source>
        <translation>{0} wird angenommen</translation>
    </message>
    <message>
        <source>{0} is greater than the maximum of {1}</source>
        <translation>{0} liegt über dem Maximum {1}</translation>
    </message>
    <message>
        <source>{0} is left out</source>
        <translation>{0} ist ausgelassen</translation>
    </message>
    <message>
        <source>{0} is less than the minimum of {1}</source>
        <translation>{0} liegt unter dem Minimum {1}</translation>
    </message>
    <message>
        <source>{0} is longer than {1}</source>
        <translation>{0} ist länger als {1}</translation>
    </message>
    <message>
        <source>{0} is mapped twice</source>
        <translation>{0} wird zweimal abgebildet</translation>
    </message>
    <message>
        <source>{0} is no JSON number</source>
        <translation>{0} ist keine JSON-Zahl</translation>
    </message>
    <message>
        <source>{0} is no longer required</source>
        <translation>{0} ist nicht mehr Pflicht</translation>
    </message>
    <message>
        <source>{0} is no number of records</source>
        <translation>{0} ist keine Anzahl von Datensätzen</translation>
    </message>
    <message>
        <source>{0} is no regular expression</source>
        <translation>{0} ist kein regulärer Ausdruck</translation>
    </message>
    <message>
        <source>{0} is no strategy</source>
        <translation>{0} ist keine Strategie</translation>
    </message>
    <message>
        <source>{0} is no type</source>
        <translation>{0} ist kein Typ</translation>
    </message>
    <message>
        <source>{0} is no value of a database</source>
        <translation>{0} ist kein Wert einer Datenbank</translation>
    </message>
    <message>
        <source>{0} is no version number</source>
        <translation>{0} ist keine Versionsnummer</translation>
    </message>
    <message>
        <source>{0} is no version such as 1-0-0</source>
        <translation>{0} ist keine Version wie 1-0-0</translation>
    </message>
    <message>
        <source>{0} is no zone</source>
        <translation>{0} ist keine Zone</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} ist keines von {1}</translation>
    </message>
    <message>
        <source>{0} is not a multiple of {1}</source>
        <translation>{0} ist kein Vielfaches von {1}</translation>
    </message>
    <message>
        <source>{0} is not allowed here</source>
        <translation>{0} ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} ist nicht größer als {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} ist nicht kleiner als {1}</translation>
    </message>
    <message>
        <source>{0} is not of type {1}</source>
        <translation>{0} ist nicht vom Typ {1}</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} ist keiner der Werte {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} ist nicht {1}</translation>
    </message>
    <message>
        <source>{0} is of a kind that is not allowed</source>
        <translation>{0} ist von einer Art, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>{0} is out of range</source>
        <translation>{0} liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>{0} is probably its new name</source>
        <translation>{0} ist wahrscheinlich der neue Name</translation>
    </message>
    <message>
        <source>{0} is probably its new place</source>
        <translation>{0} ist wahrscheinlich die neue Stelle</translation>
    </message>
    <message>
        <source>{0} is shorter than {1}</source>
        <translation>{0} ist kürzer als {1}</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values that are still allowed</source>
        <translation>{0} ist der häufigste der noch erlaubten Werte</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values that are still allowed ({1} times)</source>
        <translation>{0} ist der häufigste der noch erlaubten Werte ({1}-mal)</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values there ({1} of {2})</source>
        <translation>{0} ist der häufigste der Werte dort ({1} von {2})</translation>
    </message>
    <message>
        <source>{0} is the most frequent value of those that have it</source>
        <translation>{0} ist dort der häufigste Wert, wo es das Feld gibt</translation>
    </message>
    <message>
        <source>{0} is the only value allowed</source>
        <translation>{0} ist der einzige erlaubte Wert</translation>
    </message>
    <message>
        <source>{0} is there already, and is another</source>
        <translation>{0} ist schon da, und es ist ein anderes</translation>
    </message>
    <message>
        <source>{0} is too large a number</source>
        <translation>{0} ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>{0} is version {1}, too</source>
        <translation>{0} ist auch Version {1}</translation>
    </message>
    <message>
        <source>{0} is written much like {1}</source>
        <translation>{0} ist ähnlich geschrieben wie {1}</translation>
    </message>
    <message>
        <source>{0} kept as others have left them</source>
        <translation>{0} belassen, wie andere sie hinterlassen haben</translation>
    </message>
    <message>
        <source>{0} kept, because somebody else changed or deleted them since</source>
        <translation>{0} belassen, weil jemand anderes sie seither geändert oder gelöscht hat</translation>
    </message>
    <message>
        <source>{0} lies within it</source>
        <translation>{0} liegt darin</translation>
    </message>
    <message>
        <source>{0} looks like it, but {1}</source>
        <translation>{0} sieht ihm ähnlich, aber {1}</translation>
    </message>
    <message>
        <source>{0} made up</source>
        <translation>{0} erfunden</translation>
    </message>
    <message>
        <source>{0} migrated, {1} failed, {2} skipped</source>
        <translation>{0} migriert, {1} fehlgeschlagen, {2} übersprungen</translation>
    </message>
    <message>
        <source>{0} more values</source>
        <translation>{0} weitere Werte</translation>
    </message>
    <message>
        <source>{0} must be a list of paths, such as [&quot;$.fraudScore&quot;]</source>
        <translation>{0} muss eine Liste von Pfaden sein, etwa [&quot;$.fraudScore&quot;]</translation>
    </message>
    <message>
        <source>{0} must not be there any more</source>
        <translation>{0} darf nicht mehr da sein</translation>
    </message>
    <message>
        <source>{0} names a path that can&apos;t be read</source>
        <translation>{0} nennt einen Pfad, der sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>{0} nested too deep</source>
        <translation>{0} zu tief verschachtelt</translation>
    </message>
    <message>
        <source>{0} of the numbers looked at have digits behind the point, and none may</source>
        <translation>{0} der angesehenen Zahlen mit Nachkommastellen, und keine darf welche haben</translation>
    </message>
    <message>
        <source>{0} of the records looked at has {1}</source>
        <translation>{0} der angesehenen Datensätze hat {1}</translation>
    </message>
    <message>
        <source>{0} of the records looked at have {1}</source>
        <translation>{0} der angesehenen Datensätze haben {1}</translation>
    </message>
    <message>
        <source>{0} of the texts looked at are longer than {1} characters</source>
        <translation>{0} der angesehenen Texte länger als {1} Zeichen</translation>
    </message>
    <message>
        <source>{0} of the values looked at are numbers, probably milliseconds since 1970</source>
        <translation>{0} der angesehenen Werte als Zahlen, wahrscheinlich Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>{0} of the values looked at are numbers, probably seconds since 1970</source>
        <translation>{0} der angesehenen Werte als Zahlen, wahrscheinlich Sekunden seit 1970</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have an element twice</source>
        <translation>{0} von {1} angesehenen Arrays mit einem doppelten Element</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have more than {2} elements</source>
        <translation>{0} von {1} angesehenen Arrays mit mehr als {2} Elementen</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have one element, {2} none</source>
        <translation>{0} von {1} angesehenen Arrays mit einem Element, {2} ohne</translation>
    </message>
    <message>
        <source>{0} of {1} new values looked at were old values</source>
        <translation>{0} von {1} angesehenen neuen Werten waren alte Werte</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are beyond {2}</source>
        <translation>{0} von {1} angesehenen Zahlen jenseits von {2}</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are out of bounds, and {2} are within them divided by {3}</source>
        <translation>{0} von {1} angesehenen Zahlen außerhalb der Grenzen, geteilt durch {3} aber {2} darin</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are out of bounds, and {2} are within them multiplied by {3}</source>
        <translation>{0} von {1} angesehenen Zahlen außerhalb der Grenzen, multipliziert mit {3} aber {2} darin</translation>
    </message>
    <message>
        <source>{0} of {1} objects looked at have more than {2} members</source>
        <translation>{0} von {1} angesehenen Objekten mit mehr als {2} Feldern</translation>
    </message>
    <message>
        <source>{0} of {1} records migrated ({2} changed, {3} conformed already), {4} failed, {5} skipped</source>
        <translation>{0} von {1} Datensätzen migriert ({2} geändert, {3} schon konform), {4} fehlgeschlagen, {5} übersprungen</translation>
    </message>
    <message>
        <source>{0} of {1} records would be migrated ({2} changed, {3} conformed already), {4} failed, {5} skipped</source>
        <translation>{0} von {1} Datensätzen würden migriert ({2} geändert, {3} schon konform), {4} fehlgeschlagen, {5} übersprungen</translation>
    </message>
    <message>
        <source>{0} of {1} restored byte-identical</source>
        <translation>{0} von {1} Byte für Byte wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} of {1} texts fall into {2} parts at {3}</source>
        <translation>{0} von {1} Texten in {2} Teile zerlegbar, bei {3}</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at are points in time of some ISO 8601 form</source>
        <translation>{0} von {1} angesehenen Texten als Zeitpunkte in einer Form von ISO 8601 lesbar</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at can be read as {2}</source>
        <translation>{0} von {1} angesehenen Texten als {2} lesbar</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at have the parts of the format {2}</source>
        <translation>{0} von {1} angesehenen Texten mit den Teilen des Formats {2}</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at have {2} in them</source>
        <translation>{0} von {1} angesehenen Texten mit {2} darin</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match do so in {2} case</source>
        <translation>{0} von {1} sonst nicht passenden Texten in {2}-Schreibweise passend</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match do so without the white space around it</source>
        <translation>{0} von {1} sonst nicht passenden Texten ohne den Leerraum darum passend</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match have all the parts that {2} asks for</source>
        <translation>{0} von {1} nicht passenden Texten mit allen Teilen, die {2} verlangt</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at can be turned into a {2}</source>
        <translation>{0} von {1} angesehenen Werten in {2} umwandelbar</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at can be turned into an {2}</source>
        <translation>{0} von {1} angesehenen Werten in {2} umwandelbar</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at would be valid there</source>
        <translation>{0} von {1} angesehenen Werten wären dort gültig</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at would not be valid there</source>
        <translation>{0} von {1} angesehenen Werten wären dort nicht gültig</translation>
    </message>
    <message>
        <source>{0} of {1} values of the type that is gone can be turned into {2}</source>
        <translation>{0} von {1} Werten des weggefallenen Typs in {2} umwandelbar</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} oder {1}</translation>
    </message>
    <message>
        <source>{0} or {1} more</source>
        <translation>{0} oder {1} weitere</translation>
    </message>
    <message>
        <source>{0} out of memory</source>
        <translation>{0}: Speicher erschöpft</translation>
    </message>
    <message>
        <source>{0} predicted, {1} found</source>
        <translation>{0} vorhergesagt, {1} gefunden</translation>
    </message>
    <message>
        <source>{0} probably holds what stood in {1}</source>
        <translation>{0} enthält wahrscheinlich, was in {1} stand</translation>
    </message>
    <message>
        <source>{0} raised {1} at line {2}</source>
        <translation>{0} löste {1} aus, in Zeile {2}</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} gelesen</translation>
    </message>
    <message>
        <source>{0} records are gone, or not on the version they were given</source>
        <translation>{0} Datensätze sind weg, oder nicht auf der Version, die sie bekamen</translation>
    </message>
    <message>
        <source>{0} records are not valid under {1} already</source>
        <translation>{0} Datensätze sind schon unter {1} nicht gültig</translation>
    </message>
    <message>
        <source>{0} records become invalid for reasons no single change explains</source>
        <translation>{0} Datensätze werden ungültig aus Gründen, die keine einzelne Änderung erklärt</translation>
    </message>
    <message>
        <source>{0} records differ from the backup</source>
        <translation>{0} Datensätze sind anders als in der Sicherung</translation>
    </message>
    <message>
        <source>{0} records differ where nothing was to touch them</source>
        <translation>{0} Datensätze sind anders, wo nichts zu ändern war</translation>
    </message>
    <message>
        <source>{0} records do not comply</source>
        <translation>{0} Datensätze sind nicht konform</translation>
    </message>
    <message>
        <source>{0} records have both, with different values</source>
        <translation>{0} Datensätze haben beide, mit verschiedenen Werten</translation>
    </message>
    <message>
        <source>{0} records have this key, so it can&apos;t be told which one is meant</source>
        <translation>{0} Datensätze haben diesen Schlüssel, daher ist unklar, welcher gemeint ist</translation>
    </message>
    <message>
        <source>{0} records of {1} are on {2} (column {3} says so)</source>
        <translation>{0} Datensätze von {1} sind auf {2} (laut Spalte {3})</translation>
    </message>
    <message>
        <source>{0} records of {1} are on {2} (the journal says so)</source>
        <translation>{0} Datensätze von {1} sind auf {2} (laut Journal)</translation>
    </message>
    <message>
        <source>{0} records restored</source>
        <translation>{0} Datensätze wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} records restored from {1}</source>
        <translation>{0} Datensätze aus {1} wiederhergestellt</translation>
    </message>
    <message>
        <source>{0} records stay on {1}</source>
        <translation>{0} Datensätze bleiben auf {1}</translation>
    </message>
    <message>
        <source>{0} records stay on {1}, as reported</source>
        <translation>{0} Datensätze bleiben auf {1}, wie berichtet</translation>
    </message>
    <message>
        <source>{0} records that runs have changed go back to what they were at {1}</source>
        <translation>{0} von Läufen geänderte Datensätze zurück auf den Stand von {1}</translation>
    </message>
    <message>
        <source>{0} records validated</source>
        <translation>{0} Datensätze geprüft</translation>
    </message>
    <message>
        <source>{0} records were added meanwhile</source>
        <translation>{0} Datensätze kamen inzwischen hinzu</translation>
    </message>
    <message>
        <source>{0} records were changed, deleted or added by others since the backup was made, and would be lost with the rest of the database&apos;s changes</source>
        <translation>{0} Datensätze wurden von anderen geändert, gelöscht oder hinzugefügt, seit die Sicherung erstellt wurde, und gingen mit den übrigen Änderungen der Datenbank verloren</translation>
    </message>
    <message>
        <source>{0} records were not handled</source>
        <translation>{0} Datensätze wurden nicht behandelt</translation>
    </message>
    <message>
        <source>{0} records were rewritten since</source>
        <translation>{0} Datensätze wurden seither neu geschrieben</translation>
    </message>
    <message>
        <source>{0} records would comply, {1} would fail</source>
        <translation>{0} Datensätze wären konform, {1} schlügen fehl</translation>
    </message>
    <message>
        <source>{0} records would comply, {1} would fail, {2} would be skipped on purpose</source>
        <translation>{0} Datensätze wären konform, {1} schlügen fehl, {2} würden absichtlich übersprungen</translation>
    </message>
    <message>
        <source>{0} refers to {1}, version {2}, which is not in this file</source>
        <translation>{0} verweist auf {1}, Version {2}, die nicht in dieser Datei ist</translation>
    </message>
    <message>
        <source>{0} refers to {1}/{2}, version {3}, which is not there</source>
        <translation>{0} verweist auf {1}/{2}, Version {3}, die nicht da ist</translation>
    </message>
    <message>
        <source>{0} returned no JSON</source>
        <translation>{0} gab kein JSON zurück</translation>
    </message>
    <message>
        <source>{0} returned {1}, not True</source>
        <translation>{0} gab {1} zurück, nicht True</translation>
    </message>
    <message>
        <source>{0} stands in a field that is not declared</source>
        <translation>{0} steht in einem Feld, das nicht deklariert ist</translation>
    </message>
    <message>
        <source>{0} stands twice</source>
        <translation>{0} steht zweimal da</translation>
    </message>
    <message>
        <source>{0} stands twice in the archive</source>
        <translation>{0} steht zweimal im Archiv</translation>
    </message>
    <message>
        <source>{0} that are new since were kept</source>
        <translation>{0} seither neue belassen</translation>
    </message>
    <message>
        <source>{0} things in them must be put right</source>
        <translation>{0} Dinge darin sind zu berichtigen</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} zu {1}</translation>
    </message>
    <message>
        <source>{0} too slow</source>
        <translation>{0} zu langsam</translation>
    </message>
    <message>
        <source>{0} took too long to match against a pattern</source>
        <translation>bei {0} dauerte der Abgleich mit einem Muster zu lange</translation>
    </message>
    <message>
        <source>{0} versions were refused</source>
        <translation>{0} Versionen wurden abgelehnt</translation>
    </message>
    <message>
        <source>{0} were as before already</source>
        <translation>{0} schon wie vorher</translation>
    </message>
    <message>
        <source>{0} were as in it already</source>
        <translation>{0} schon wie darin</translation>
    </message>
    <message>
        <source>{0} {1} is left out</source>
        <translation>{0} {1} ist ausgelassen</translation>
    </message>
    <message>
        <source>{0}, and as another layout</source>
        <translation>{0}, und nach einem anderen Layout</translation>
    </message>
    <message>
        <source>{0}, some because equal ones are in them</source>
        <translation>{0}, manche, weil gleiche darin sind</translation>
    </message>
    <message>
        <source>{0}, which takes values that another one takes, too</source>
        <translation>{0}; sie nimmt Werte an, die auch eine andere annimmt</translation>
    </message>
    <message>
        <source>{0}… is too large a number</source>
        <translation>{0}… ist eine zu große Zahl</translation>
    </message>
    <message>
        <source>“{0}” is not known here</source>
        <translation>„{0}“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>… and {0} bytes more, which were not kept</source>
        <translation>… und {0} weitere Bytes, die nicht aufgehoben wurden</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Ret&amp;ry what a second try can cure</source>
        <translation>&amp;Wiederholen, was ein zweiter Versuch heilt</translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation>&amp;Höchstens wiederholen:</translation>
    </message>
    <message>
        <source>Retry de&amp;lay:</source>
        <translation>Wartezeit da&amp;vor:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Continue on &amp;error</source>
        <translation>Bei &amp;Fehlern weitermachen</translation>
    </message>
    <message>
        <source>Off: the first record that fails pauses the run.</source>
        <translation>Aus: Der erste Datensatz, der fehlschlägt, pausiert den Lauf.</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Failed records by cause</source>
        <translation>Fehlgeschlagene Datensätze nach Ursache</translation>
    </message>
    <message>
        <source>Right arrow lists the records of a cause.</source>
        <translation>Pfeil rechts listet die Datensätze einer Ursache auf.</translation>
    </message>
    <message>
        <source>Example: {0}</source>
        <translation>Beispiel: {0}</translation>
    </message>
    <message>
        <source>Recommendation: {0}</source>
        <translation>Empfehlung: {0}</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>{0} to {1}, estimated</source>
        <translation>{0} bis {1}, geschätzt</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>About {0:,} of {1:,} records are affected, going by a sample of {2:,}: between {3:,} and {4:,} with 95 % confidence.</source>
        <translation>Etwa {0:,} von {1:,} Datensätzen sind betroffen, nach einer Stichprobe von {2:,}: zwischen {3:,} und {4:,} bei 95 % Konfidenz.</translation>
    </message>
</context>
<context>
    <name>ExecutePage</name>
    <message>
        <source>Execute Migration</source>
        <translation>Migration ausführen</translation>
    </message>
    <message>
        <source>The run as it happens.</source>
        <translation>Der Lauf, während er geschieht.</translation>
    </message>
    <message>
        <source>Execute Dry Run</source>
        <translation>Probelauf ausführen</translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation>Zurück&amp;rollen…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Continue in Bac&amp;kground</source>
        <translation>Im &amp;Hintergrund fortfahren</translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <translation>A&amp;ufgeben</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Back to Options</source>
        <translation>&amp;Zurück zu den Optionen</translation>
    </message>
    <message>
        <source>Pausing behind the last committed batch…</source>
        <translation>Pausiert nach dem letzten festgeschriebenen Batch…</translation>
    </message>
    <message>
        <source>Cancelling behind the last committed batch…</source>
        <translation>Bricht nach dem letzten festgeschriebenen Batch ab…</translation>
    </message>
    <message>
        <source>Backup {0} made and verified.</source>
        <translation>Sicherung {0} erstellt und geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>Migration {0} % complete. {1:,} records processed.</source>
        <translation>
            <numerusform>Migration zu {0} % fertig. {1:,} Datensatz verarbeitet.</numerusform>
            <numerusform>Migration zu {0} % fertig. {1:,} Datensätze verarbeitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. {0}</source>
        <translation>Abgebrochen. {0}</translation>
    </message>
    <message>
        <source>Paused. Nothing is lost: Resume goes on behind the last batch.</source>
        <translation>Pausiert. Nichts ist verloren: „Fortsetzen“ macht nach dem letzten Batch weiter.</translation>
    </message>
    <message>
        <source>{0} The run is paused.</source>
        <translation>{0} Der Lauf ist pausiert.</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>Error: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Save E&amp;vidence…</source>
        <translation>&amp;Nachweis speichern…</translation>
    </message>
    <message>
        <source>Save the evidence of the run as one file</source>
        <translation>Den Nachweis des Laufs als eine Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Download CSV…</source>
        <translation>CSV s&amp;peichern…</translation>
    </message>
    <message>
        <source>Download the error log as CSV</source>
        <translation>Das Fehlerprotokoll als CSV speichern</translation>
    </message>
    <message>
        <source>Changed and failed records</source>
        <translation>Geänderte und fehlgeschlagene Datensätze</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Probelauf: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Migration finished</source>
        <translation>Migration beendet</translation>
    </message>
    <message>
        <source>in this run</source>
        <translation>in diesem Lauf</translation>
    </message>
    <message>
        <source>would be on {0}</source>
        <translation>wären auf {0}</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>auf {0}</translation>
    </message>
    <message>
        <source>{0:,} unchanged</source>
        <translation>{0:,} unverändert</translation>
    </message>
    <message>
        <source>on purpose</source>
        <translation>absichtlich</translation>
    </message>
    <message>
        <source>{0:,.0f} records/s</source>
        <translation>{0:,.0f} Datensätze/s</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Geänderte Datensätze</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing has to be taken back.</source>
        <translation>Es wurde nichts geändert, also ist nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>No backup was made before this run, so it can&apos;t be rolled back.</source>
        <translation>Vor diesem Lauf wurde keine Sicherung erstellt, also lässt er sich nicht zurückrollen.</translation>
    </message>
    <message numerus="yes">
        <source>Rolling back restores the {0:,} migrated records to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Zurückrollen stellt den {0:,} migrierten Datensatz Byte für Byte auf Version {1} wieder her.</numerusform>
            <numerusform>Zurückrollen stellt die {0:,} migrierten Datensätze Byte für Byte auf Version {1} wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>{0} of {1} checks passed</source>
        <translation>{0} von {1} Prüfungen bestanden</translation>
    </message>
    <message>
        <source>Changed records ({0:,} shown)</source>
        <translation>Geänderte Datensätze ({0:,} gezeigt)</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} causes</source>
        <translation>
            <numerusform>1 Ursache</numerusform>
            <numerusform>{0:,} Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind ({0}, {1})</source>
        <translation>Zurückgelassen ({0}, {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records were left behind and stay as they were.</source>
        <translation>
            <numerusform>{0:,} Datensatz wurde zurückgelassen und bleibt, wie er war.</numerusform>
            <numerusform>{0:,} Datensätze wurden zurückgelassen und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullLog</name>
    <message>
        <source>Full Log</source>
        <translation>Vollständiges Protokoll</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Since the version before</source>
        <translation>Seit der vorigen Version</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Migrate…</source>
        <translation>&amp;Migrieren…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Verg&amp;leichen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1:,} versions</source>
        <translation>
            <numerusform>{0} · {1:,} Version</numerusform>
            <numerusform>{0} · {1:,} Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Die Registry wird gelesen…</translation>
    </message>
    <message>
        <source>The program&apos;s own registry is empty. Publish a file, or open another registry and import it.</source>
        <translation>Die eigene Registry des Programms ist leer. Eine Datei veröffentlichen, oder eine andere Registry öffnen und importieren.</translation>
    </message>
    <message>
        <source>There is no schema here. Open another registry.</source>
        <translation>Hier ist kein Schema. Eine andere Registry öffnen.</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation>&amp;Migrieren von {0}…</translation>
    </message>
</context>
<context>
    <name>HomeWindow</name>
    <message>
        <source>Desktop Wizard</source>
        <translation>Desktop Wizard</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Kompatibilität</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation>Nicht alles in der Datei der Einstellungen ist brauchbar.</translation>
    </message>
    <message>
        <source>Open one database, one registry, one schema, or two schemas to compare.</source>
        <translation>Eine Datenbank, eine Registry, ein Schema oder zwei Schemas zum Vergleichen öffnen.</translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation>Schemas und Registrys (*.json *.zip *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation>Schemas öffnen</translation>
    </message>
</context>
<context>
    <name>HostActions</name>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Record source</source>
        <translation>Quelle der Datensätze</translation>
    </message>
    <message>
        <source>The records come from the program that opened this wizard.</source>
        <translation>Die Datensätze kommen von dem Programm, das den Assistenten geöffnet hat.</translation>
    </message>
    <message>
        <source>Fetch A&amp;gain</source>
        <translation>Erneut h&amp;olen</translation>
    </message>
    <message>
        <source>Fetch the records again</source>
        <translation>Die Datensätze erneut holen</translation>
    </message>
    <message>
        <source>The records have to be fetched first.</source>
        <translation>Die Datensätze müssen zuerst geholt werden.</translation>
    </message>
    <message>
        <source>Fetching the records…</source>
        <translation>Die Datensätze werden geholt…</translation>
    </message>
    <message>
        <source>The records come from the program that opened this wizard: {0} fetched.</source>
        <translation>Die Datensätze kommen von dem Programm, das den Assistenten geöffnet hat: {0} geholt.</translation>
    </message>
</context>
<context>
    <name>HostWait</name>
    <message>
        <source>{0} What was handed to the program that these records lie with has to be answered first: up to {1:,.0f} minutes. Waiting: {2}.</source>
        <translation>{0} Das Programm, bei dem diese Datensätze liegen, muss zuerst antworten auf das, was ihm übergeben wurde: bis zu {1:,.0f} Minuten. Es wird gewartet: {2}.</translation>
    </message>
</context>
<context>
    <name>Hosted</name>
    <message>
        <source>A copy of them and the journal lie in the data folder.</source>
        <translation>Eine Kopie von ihnen und das Journal liegen im Datenordner.</translation>
    </message>
    <message>
        <source>A batch that is cut off is handed over again: at least once, not exactly once.</source>
        <translation>Ein abgeschnittener Batch wird noch einmal übergeben: mindestens einmal, nicht genau einmal.</translation>
    </message>
    <message>
        <source>What others change there while a run goes on is not seen, and may be overwritten.</source>
        <translation>Was andere dort während eines Laufs ändern, wird nicht gesehen und kann überschrieben werden.</translation>
    </message>
    <message>
        <source>Only that program can put records back: a rollback has it restore its backup, as a whole, so that what others changed there since is lost, too.</source>
        <translation>Nur jenes Programm kann Datensätze zurückbringen: Zurückrollen lässt es seine Sicherung als Ganzes wiederherstellen, sodass auch verloren geht, was andere dort seither geändert haben.</translation>
    </message>
    <message>
        <source>A run can&apos;t be rolled back: that program has said no way to put its records back.</source>
        <translation>Ein Lauf lässt sich nicht zurückrollen: Jenes Programm hat keinen Weg genannt, seine Datensätze zurückzubringen.</translation>
    </message>
    <message>
        <source>No backup is made, so the run can&apos;t be rolled back.</source>
        <translation>Es wird keine Sicherung erstellt, also lässt sich der Lauf nicht zurückrollen.</translation>
    </message>
    <message>
        <source>The program that these records lie with makes its backup first.</source>
        <translation>Das Programm, bei dem diese Datensätze liegen, erstellt zuerst seine Sicherung.</translation>
    </message>
</context>
<context>
    <name>ImpactBar</name>
    <message>
        <source>Affected records</source>
        <translation>Betroffene Datensätze</translation>
    </message>
</context>
<context>
    <name>ImpactChart</name>
    <message>
        <source>table of affected records</source>
        <translation>Tabelle der betroffenen Datensätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Invalid before</source>
        <translation>Schon vorher ungültig</translation>
    </message>
    <message>
        <source>No JSON object</source>
        <translation>Kein JSON-Objekt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups and undo images are copies of your records. None of them goes before you ask for it.</source>
        <translation>Sicherungen und Undo-Abbilder sind Kopien der Datensätze. Keine davon wird ungefragt gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Backups of each table:</source>
        <translation>Sicherungen je &amp;Tabelle:</translation>
    </message>
    <message>
        <source>Delete Older on Backups begins with this number.</source>
        <translation>„Ältere löschen“ auf „Sicherungen“ beginnt mit dieser Zahl.</translation>
    </message>
    <message>
        <source>&amp;Undo images:</source>
        <translation>&amp;Undo-Abbilder:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Remove Old Undo Images on Runs is about runs that ended longer ago than this.</source>
        <translation>„Alte Undo-Abbilder entfernen“ auf „Läufe“ betrifft Läufe, die länger als so lange beendet sind.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>All affected records</source>
        <translation>Alle betroffenen Datensätze</translation>
    </message>
    <message>
        <source>Invalid under {0} already</source>
        <translation>Schon unter {0} ungültig</translation>
    </message>
    <message>
        <source>Invalid for a reason that no change explains</source>
        <translation>Ungültig aus einem Grund, den keine Änderung erklärt</translation>
    </message>
    <message>
        <source>No readable JSON object</source>
        <translation>Kein lesbares JSON-Objekt</translation>
    </message>
    <message>
        <source>Affected Records</source>
        <translation>Betroffene Datensätze</translation>
    </message>
    <message>
        <source>Keys of the affected records</source>
        <translation>Schlüssel der betroffenen Datensätze</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>&amp;Mehr…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} shown</source>
        <translation>{0:,} von {1:,} gezeigt</translation>
    </message>
    <message>
        <source>Looking for more records…</source>
        <translation>Weitere Datensätze werden gesucht…</translation>
    </message>
    <message>
        <source>The records were changed since they were counted.</source>
        <translation>Die Datensätze wurden seit dem Zählen geändert.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The rollback stops where it is.</source>
        <translation>Das Zurückrollen hält an, wo es ist.</translation>
    </message>
    <message>
        <source>It can be taken up again later.</source>
        <translation>Es lässt sich später wieder aufnehmen.</translation>
    </message>
    <message>
        <source>The run stays paused.</source>
        <translation>Der Lauf bleibt pausiert.</translation>
    </message>
    <message>
        <source>It can be resumed or rolled back later.</source>
        <translation>Er lässt sich später fortsetzen oder zurückrollen.</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Text in a line</source>
        <translation>Text in einer Zeile</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>S&amp;tufe:</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error: {0}</source>
        <translation>Fehler: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Warnung: {0}</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Migration Wizard</source>
        <translation>Migrationsassistent</translation>
    </message>
    <message>
        <source>Migrate {0}</source>
        <translation>{0} migrieren</translation>
    </message>
    <message>
        <source>The migration goes on in the background ({0} % complete).</source>
        <translation>Die Migration läuft im Hintergrund weiter ({0} % fertig).</translation>
    </message>
</context>
<context>
    <name>NamedChanges</name>
    <message>
        <source>Named by the program that opened this wizard. Found here: {0}</source>
        <translation>Genannt von dem Programm, das den Assistenten geöffnet hat. Hier gefunden: {0}</translation>
    </message>
    <message>
        <source>Counted here: {0}.</source>
        <translation>Hier gezählt: {0}.</translation>
    </message>
    <message>
        <source>Named by the program that opened this wizard, at {0}; nothing was found there.</source>
        <translation>Genannt von dem Programm, das den Assistenten geöffnet hat, bei {0}; dort wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>Hier nicht gefunden</translation>
    </message>
    <message>
        <source>Found here, and not named by the program that opened this wizard.</source>
        <translation>Hier gefunden, und nicht genannt von dem Programm, das den Assistenten geöffnet hat.</translation>
    </message>
</context>
<context>
    <name>NotifyingSection</name>
    <message>
        <source>Told are names and counts, never anything out of a record.</source>
        <translation>Gemeldet werden Namen und Anzahlen, nie etwas aus einem Datensatz.</translation>
    </message>
    <message>
        <source>Tell on this &amp;desktop when a run in the background has ended</source>
        <translation>Auf diesem &amp;Desktop melden, wenn ein Lauf im Hintergrund beendet ist</translation>
    </message>
    <message>
        <source>Mail and webhook tell that a run…</source>
        <translation>E-Mail und Webhook melden, dass ein Lauf…</translation>
    </message>
    <message>
        <source>&amp;begins</source>
        <translation>&amp;beginnt</translation>
    </message>
    <message>
        <source>has &amp;ended</source>
        <translation>beend&amp;et ist</translation>
    </message>
    <message>
        <source>was s&amp;topped by an error</source>
        <translation>durch einen Fehler ges&amp;toppt wurde</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>A&amp;n:</translation>
    </message>
    <message>
        <source>Nobody gets mail</source>
        <translation>Niemand bekommt E-Mail</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>Dieselbe Adresse</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Se&amp;rver:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>None, on this very machine alone</source>
        <translation>Keine, nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Vers&amp;chlüsselung:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ben&amp;utzer:</translation>
    </message>
    <message>
        <source>Nobody signs in</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pass&amp;wort:</translation>
    </message>
    <message>
        <source>Empty: the one in the system&apos;s keyring</source>
        <translation>Leer: aus dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Send a Test &amp;Mail</source>
        <translation>Test&amp;mail senden</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Post to a web&amp;hook like those of Slack</source>
        <translation>An einen Web&amp;hook wie die von Slack melden</translation>
    </message>
    <message>
        <source>UR&amp;L:</source>
        <translation>UR&amp;L:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Post a Te&amp;st</source>
        <translation>Test an Webh&amp;ook</translation>
    </message>
    <message>
        <source>A webhook&apos;s URL begins with https://.</source>
        <translation>Die URL eines Webhooks beginnt mit https://.</translation>
    </message>
    <message>
        <source>Write down first to whom, and by which server.</source>
        <translation>Zuerst angeben, an wen und über welchen Server.</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>den Webhook</translation>
    </message>
    <message>
        <source>Telling {0}…</source>
        <translation>Nachricht an {0}…</translation>
    </message>
    <message>
        <source>Sent to {0}. Look whether it has arrived.</source>
        <translation>An {0} gesendet. Nachsehen, ob es angekommen ist.</translation>
    </message>
</context>
<context>
    <name>Numerals</name>
    <message>
        <source>en</source>
        <comment>the code of this language; it says how numbers are written</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Einstellen</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>{0}, production</source>
        <translation>{0}, Produktion</translation>
    </message>
    <message>
        <source>Production: {0}</source>
        <translation>Produktion: {0}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Transformation preview</source>
        <translation>Vorschau der Umwandlung</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Voriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Counter values are examples here: a run numbers all records in key order.</source>
        <translation>Zählerwerte sind hier Beispiele: Ein Lauf nummeriert alle Datensätze in der Reihenfolge der Schlüssel.</translation>
    </message>
    <message>
        <source>One that fails</source>
        <translation>Einer, der fehlschlägt</translation>
    </message>
    <message>
        <source>Find a record like this that fails</source>
        <translation>Einen ähnlichen Datensatz suchen, der fehlschlägt</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Zei&amp;gen:</translation>
    </message>
    <message>
        <source>no record to show</source>
        <translation>kein Datensatz zu zeigen</translation>
    </message>
    <message>
        <source>would be skipped. {0}</source>
        <translation>würde übersprungen. {0}</translation>
    </message>
    <message>
        <source>would be quarantined. {0}</source>
        <translation>käme in Quarantäne. {0}</translation>
    </message>
    <message>
        <source>Rule {0}, on the way to {1}: {2}</source>
        <translation>Regel {0}, auf dem Weg nach {1}: {2}</translation>
    </message>
    <message>
        <source>Rule {0}: {1}</source>
        <translation>Regel {0}: {1}</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By the script, behind the rules</source>
        <translation>Durch das Skript, nach den Regeln</translation>
    </message>
    <message>
        <source>record {0} · {1:,} of {2:,}</source>
        <translation>Datensatz {0} · {1:,} von {2:,}</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} gezeigt</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <translation>Es wird geprüft, dass sich seit der Durchsicht nichts geändert hat…</translation>
    </message>
    <message>
        <source>Making and verifying the backup…</source>
        <translation>Die Sicherung wird erstellt und geprüft…</translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation>Wird migriert…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Wird abgeschlossen…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Wird zurückgerollt…</translation>
    </message>
    <message>
        <source>Batch {0:,} of {1:,}</source>
        <translation>Batch {0:,} von {1:,}</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz</numerusform>
            <numerusform>{0:,} von {1:,} Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · noch {1}</translation>
    </message>
    <message>
        <source>batches of {0:,}, {1}</source>
        <translation>Batches zu {0:,}, {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>read again because of other programs: {0:,}</source>
        <translation>wegen anderer Programme neu gelesen: {0:,}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} nach {1}</translation>
    </message>
</context>
<context>
    <name>PublishPane</name>
    <message>
        <source>Next version</source>
        <translation>Nächste Version</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation>Schema-I&amp;D:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>V&amp;ersion:</translation>
    </message>
    <message>
        <source>No version of this schema is published yet.</source>
        <translation>Von diesem Schema ist noch keine Version veröffentlicht.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>diesem Text</translation>
    </message>
    <message>
        <source>{0} is suggested.</source>
        <translation>Vorgeschlagen ist {0}.</translation>
    </message>
    <message>
        <source>Whether records of {0} break is undecided: a major version.</source>
        <translation>Ob Datensätze von {0} ungültig werden, ist unentschieden: eine Hauptversion.</translation>
    </message>
    <message>
        <source>Records of {0} break or lose data: a major version.</source>
        <translation>Datensätze von {0} werden ungültig oder verlieren Daten: eine Hauptversion.</translation>
    </message>
    <message>
        <source>More is allowed or declared than in {0}: a minor version.</source>
        <translation>Mehr ist erlaubt oder deklariert als in {0}: eine Nebenversion.</translation>
    </message>
    <message>
        <source>Records fare as under {0}: a patch.</source>
        <translation>Datensätzen ergeht es wie unter {0}: ein Patch.</translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation>Ein Schema braucht einen Namen.</translation>
    </message>
    <message>
        <source>Write a version such as 2.1.0.</source>
        <translation>Eine Version wie 2.1.0 eingeben.</translation>
    </message>
    <message>
        <source>{0} is published; the next version is above it.</source>
        <translation>{0} ist veröffentlicht; die nächste Version liegt darüber.</translation>
    </message>
</context>
<context>
    <name>RecordDiff</name>
    <message>
        <source>Record before and after</source>
        <translation>Datensatz vorher und nachher</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>Die ganze Zeile</translation>
    </message>
</context>
<context>
    <name>RegistryBar</name>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>Date&amp;ien…</translation>
    </message>
    <message>
        <source>O&amp;wn</source>
        <translation>Ei&amp;gene</translation>
    </message>
    <message>
        <source>Re&amp;gistry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>A folder or file; Enter opens it.</source>
        <translation>Ein Ordner oder eine Datei; Eingabe öffnet.</translation>
    </message>
    <message>
        <source>A folder or file with schemas</source>
        <translation>Ein Ordner oder eine Datei mit Schemas</translation>
    </message>
    <message>
        <source>Open a folder with schemas</source>
        <translation>Einen Ordner mit Schemas öffnen</translation>
    </message>
    <message>
        <source>Open a registry that is a file, or two versions of a schema</source>
        <translation>Eine Registry als Datei öffnen, oder zwei Versionen eines Schemas</translation>
    </message>
    <message>
        <source>Open the program&apos;s own registry</source>
        <translation>Die eigene Registry des Programms öffnen</translation>
    </message>
    <message>
        <source>S&amp;chema:</source>
        <translation>S&amp;chema:</translation>
    </message>
    <message>
        <source>Open Registry</source>
        <translation>Registry öffnen</translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation>Schemas und Registrys (*.json *.zip *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation>Schemas öffnen</translation>
    </message>
    <message>
        <source>Choose one registry, or the two versions of one schema.</source>
        <translation>Eine Registry wählen, oder die zwei Versionen eines Schemas.</translation>
    </message>
</context>
<context>
    <name>RegistryChores</name>
    <message>
        <source>Pu&amp;blish File…</source>
        <translation>Datei &amp;veröffentlichen…</translation>
    </message>
    <message>
        <source>&amp;Import into Own</source>
        <translation>In eigene im&amp;portieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Open a schema in the editor, to publish it as the next version</source>
        <translation>Ein Schema im Editor öffnen, um es als nächste Version zu veröffentlichen</translation>
    </message>
    <message>
        <source>Publish all versions of this registry in the program&apos;s own one</source>
        <translation>Alle Versionen dieser Registry in der eigenen des Programms veröffentlichen</translation>
    </message>
    <message>
        <source>Write this registry as a folder of files, with a manifest</source>
        <translation>Diese Registry als Ordner von Dateien schreiben, mit einem Manifest</translation>
    </message>
    <message>
        <source>Publish File</source>
        <translation>Datei veröffentlichen</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Schemas (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions are new in the program&apos;s own registry; {1:,} were there before.</source>
        <translation>
            <numerusform>{0:,} Version ist neu in der eigenen Registry des Programms; {1:,} waren schon dort.</numerusform>
            <numerusform>{0:,} Versionen sind neu in der eigenen Registry des Programms; {1:,} waren schon dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Registry</source>
        <translation>Registry exportieren</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions were written to {1}.</source>
        <translation>
            <numerusform>{0:,} Version wurde nach {1} geschrieben.</numerusform>
            <numerusform>{0:,} Versionen wurden nach {1} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
</context>
<context>
    <name>RegistryDialog</name>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Versions in the registry</source>
        <translation>Versionen in der Registry</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What could not be read, and what is missing</source>
        <translation>Was nicht gelesen werden konnte, und was fehlt</translation>
    </message>
    <message>
        <source>&amp;Locate File…</source>
        <translation>&amp;Datei angeben…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Missing: {0}. It is never fetched; locate its file.</source>
        <translation>Es fehlt: {0}. Es wird nie aus dem Netz geholt; die Datei angeben.</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>Nicht gelesen: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Hinweis: {0}</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <translation>{0} angeben</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Schemas (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation>Generalprobe</translation>
    </message>
    <message>
        <source>Migrates {0:,} records in a scratch copy, affected ones first, takes that back, and compares every byte.</source>
        <translation>Migriert {0:,} Datensätze in einer Wegwerfkopie, betroffene zuerst, nimmt das zurück und vergleicht jedes Byte.</translation>
    </message>
    <message>
        <source>Re&amp;hearse now</source>
        <translation>&amp;Jetzt proben</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Jetzt proben</translation>
    </message>
    <message>
        <source>Rehearsing on a copy…</source>
        <translation>Generalprobe auf einer Kopie…</translation>
    </message>
    <message>
        <source>It could not be rehearsed: {0}</source>
        <translation>Die Generalprobe war nicht möglich: {0}</translation>
    </message>
    <message>
        <source>There is no record to rehearse on.</source>
        <translation>Es gibt keinen Datensatz für eine Generalprobe.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} restored byte-identical.</source>
        <translation>{0:,} von {1:,} Byte für Byte wiederhergestellt.</translation>
    </message>
    <message>
        <source>{0:,} of them were changed, {1:,} failed.</source>
        <translation>{0:,} davon wurden geändert, {1:,} schlugen fehl.</translation>
    </message>
    <message>
        <source>Not the same as before: {0}. Look for triggers that write to the table.</source>
        <translation>Nicht wie vorher: {0}. Nach Triggern suchen, die in die Tabelle schreiben.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report written to {0}</source>
        <translation>Bericht geschrieben nach {0}</translation>
    </message>
    <message>
        <source>{0}, with tags for screen readers</source>
        <translation>{0}, mit Tags für Vorleseprogramme</translation>
    </message>
    <message>
        <source>{0}, without tags for screen readers</source>
        <translation>{0}, ohne Tags für Vorleseprogramme</translation>
    </message>
    <message>
        <source>{0}; every failure is in {1}</source>
        <translation>{0}; jeder Fehlschlag steht in {1}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>{0} severity: {1}</source>
        <translation>Schwere {0}: {1}</translation>
    </message>
    <message>
        <source>handled by: {0}</source>
        <translation>behandelt durch: {0}</translation>
    </message>
    <message>
        <source>{0} ({1}) at {2}, in records at {3}</source>
        <translation>{0} ({1}) bei {2}, in Datensätzen bei {3}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>nachher: {0}</translation>
    </message>
    <message>
        <source>breaks: {0}</source>
        <translation>macht ungültig: {0}</translation>
    </message>
    <message>
        <source>{0} … ({1:,} characters in all)</source>
        <translation>{0} … ({1:,} Zeichen insgesamt)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review Migration Plan</source>
        <translation>Migrationsplan durchsehen</translation>
    </message>
    <message>
        <source>What changes, which records it affects, and how.</source>
        <translation>Was sich ändert, welche Datensätze es betrifft, und wie.</translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation>Inkompatible Änderungen</translation>
    </message>
    <message>
        <source>&amp;Rules file…</source>
        <translation>&amp;Regeldatei…</translation>
    </message>
    <message>
        <source>&amp;Affected records…</source>
        <translation>&amp;Betroffene…</translation>
    </message>
    <message>
        <source>The rules are on the clipboard as SQL, to read.</source>
        <translation>Die Regeln liegen als SQL in der Zwischenablage, zum Lesen.</translation>
    </message>
    <message>
        <source>Counting affected records; the wizard goes on when they are counted.</source>
        <translation>Betroffene Datensätze werden gezählt; danach geht der Assistent weiter.</translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation>{0} und {1:,} weitere</translation>
    </message>
    <message>
        <source>{0}
Kept as they are: {1}.</source>
        <translation>{0}
Bleiben, wie sie sind: {1}.</translation>
    </message>
    <message>
        <source>Counting affected records…</source>
        <translation>Betroffene Datensätze werden gezählt…</translation>
    </message>
    <message>
        <source>Breaking changes ({0:,})</source>
        <translation>Inkompatible Änderungen ({0:,})</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} others below</source>
        <translation>
            <numerusform>1 weitere</numerusform>
            <numerusform>{0:,} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: edited here</source>
        <translation>Regeln: hier bearbeitet</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Regeln: {0}</translation>
    </message>
    <message>
        <source>Rules: none yet</source>
        <translation>Regeln: noch keine</translation>
    </message>
    <message>
        <source>Rules: published, none for {0}</source>
        <translation>Regeln: veröffentlicht, keine für {0}</translation>
    </message>
    <message>
        <source>Rules: published</source>
        <translation>Regeln: veröffentlicht</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose Rules</source>
        <translation>Regeln wählen</translation>
    </message>
    <message>
        <source>Trying the rules…</source>
        <translation>Die Regeln werden ausprobiert…</translation>
    </message>
    <message>
        <source>Trying the script…</source>
        <translation>Das Skript wird ausprobiert…</translation>
    </message>
    <message>
        <source>Trying without a script…</source>
        <translation>Es wird ohne Skript ausprobiert…</translation>
    </message>
    <message>
        <source>Script {0} taken.</source>
        <translation>Skript {0} übernommen.</translation>
    </message>
    <message>
        <source>No script is used.</source>
        <translation>Es wird kein Skript verwendet.</translation>
    </message>
    <message>
        <source>Rules of {0} taken.</source>
        <translation>Regeln aus {0} übernommen.</translation>
    </message>
    <message>
        <source>The rules are taken over.</source>
        <translation>Die Regeln sind übernommen.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Remove Line</source>
        <translation>Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Ru&amp;les, in the order they work:</source>
        <translation>Rege&amp;ln, in der Reihenfolge ihrer Wirkung:</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} rules</source>
        <translation>
            <numerusform>1 Regel</numerusform>
            <numerusform>{0:,} Regeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>S&amp;uggestions and rules…</source>
        <translation>&amp;Vorschläge…</translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation>Kein anderer Datensatz schlägt so fehl wie dieser.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Rule as JSON</source>
        <translation>Regel als JSON</translation>
    </message>
    <message>
        <source>&amp;Take Rule</source>
        <translation>Regel überneh&amp;men</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Rule as JSON:</source>
        <translation>Regel als &amp;JSON:</translation>
    </message>
    <message>
        <source>The kinds of rules and their members are described in docs/rules.md.</source>
        <translation>Die Arten von Regeln und ihre Felder sind in docs/rules.md beschrieben.</translation>
    </message>
    <message>
        <source>Ways to edit the rule</source>
        <translation>Wege, die Regel zu bearbeiten</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The form waits until the text can be shown in it. {0}</source>
        <translation>Das Formular wartet, bis es den Text zeigen kann. {0}</translation>
    </message>
    <message>
        <source>This is no JSON: {0}</source>
        <translation>Das ist kein JSON: {0}</translation>
    </message>
    <message>
        <source>What the rule does is shown here as soon as it is right.</source>
        <translation>Was die Regel bewirkt, steht hier, sobald sie stimmt.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>{0} is no JSON value. Text stands in quotes: {1}.</source>
        <translation>{0} ist kein JSON-Wert. Text steht in Anführungszeichen: {1}.</translation>
    </message>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true or null</source>
        <translation>JSON, etwa &quot;text&quot;, 12, true oder null</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
</context>
<context>
    <name>RuleOutcome</name>
    <message>
        <source>Record {0}, {1}: {2} becomes {3}</source>
        <translation>Datensatz {0}, {1}: {2} wird zu {3}</translation>
    </message>
    <message>
        <source>Record {0}: {1}</source>
        <translation>Datensatz {0}: {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules and Suggestions</source>
        <translation>Regeln und Vorschläge</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>In Datei s&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ad&amp;opt These Rules</source>
        <translation>Regeln s&amp;o verwenden</translation>
    </message>
    <message>
        <source>Trying rules and script on the first records…</source>
        <translation>Regeln und Skript werden an den ersten Datensätzen ausprobiert…</translation>
    </message>
    <message>
        <source>Trying the rules on every record…</source>
        <translation>Die Regeln werden an jedem Datensatz ausprobiert…</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Übernommen: {0}</translation>
    </message>
    <message>
        <source>Suggestions taken: {0:,}</source>
        <translation>Übernommene Vorschläge: {0:,}</translation>
    </message>
    <message>
        <source>Save Rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>The rules could not be saved: {0}.</source>
        <translation>Die Regeln konnten nicht gespeichert werden: {0}.</translation>
    </message>
    <message>
        <source>Rules saved as {0}.</source>
        <translation>Regeln gespeichert als {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records would conform.</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz wäre konform.</numerusform>
            <numerusform>{0:,} von {1:,} Datensätzen wären konform.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the first {1:,} records would conform, with the script.</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz wäre konform, mit dem Skript.</numerusform>
            <numerusform>{0:,} der ersten {1:,} Datensätze wären konform, mit dem Skript.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} The others fail: {1}.</source>
        <translation>{0} Die anderen schlagen fehl: {1}.</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>Das Zählen wurde gestoppt.</translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation>Kein anderer Datensatz schlägt so fehl wie dieser.</translation>
    </message>
</context>
<context>
    <name>RunErrands</name>
    <message>
        <source>Looking at every record…</source>
        <translation>Jeder Datensatz wird angesehen…</translation>
    </message>
    <message>
        <source>Verified, and this does not hold: {0}</source>
        <translation>Geprüft, und dies gilt nicht: {0}</translation>
    </message>
    <message>
        <source>Verified: all checks passed for {0}.</source>
        <translation>Geprüft: alle Prüfungen bestanden für {0}.</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Der Bericht wird geschrieben…</translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation>Nachweis (*.zip)</translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Gathering the evidence…</source>
        <translation>Der Nachweis wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Looking which undo images are old enough…</source>
        <translation>Es wird gesucht, welche Undo-Abbilder alt genug sind…</translation>
    </message>
    <message numerus="yes">
        <source>No run that ended over {0:,} days ago has undo images.</source>
        <translation>
            <numerusform>Kein Lauf, der vor über {0:,} Tag endete, hat Undo-Abbilder.</numerusform>
            <numerusform>Kein Lauf, der vor über {0:,} Tagen endete, hat Undo-Abbilder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing undo images…</source>
        <translation>Undo-Abbilder werden entfernt…</translation>
    </message>
    <message>
        <source>Looking what would go with the journal…</source>
        <translation>Es wird gesucht, was mit dem Journal verloren ginge…</translation>
    </message>
    <message>
        <source>Removing the journal…</source>
        <translation>Das Journal wird entfernt…</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Dry run of {0}</source>
        <translation>Probelauf von {0}</translation>
    </message>
    <message>
        <source>Migration of {0}</source>
        <translation>Migration von {0}</translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation>{0:,} von {1:,}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Zurückgelassen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>rollt zurück</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Alt and the underlined letters act on the current run.</source>
        <translation>Alt und die unterstrichenen Buchstaben wirken auf den aktuellen Lauf.</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Configure begins with. Each migration may still be given other options there.</source>
        <translation>Womit „Einstellen“ beginnt. Jede Migration kann dort noch andere Optionen bekommen.</translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation>Abbild der Datenbank</translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation>Nur betroffene Datensätze</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Export als JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export als CSV</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>Zuerst &amp;Probelauf</translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation>Ar&amp;t der Sicherung:</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>Batch-&amp;Größe:</translation>
    </message>
    <message>
        <source> records</source>
        <translation> Datensätze</translation>
    </message>
    <message>
        <source>&amp;Pause after:</source>
        <translation>Pa&amp;use nach:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Para&amp;llel processing</source>
        <translation>Paral&amp;lel verarbeiten</translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation>W&amp;orker:</translation>
    </message>
    <message>
        <source>&amp;Retry what a second try can cure</source>
        <translation>&amp;Wiederholen, was ein zweiter Versuch heilt</translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation>&amp;Höchstens wiederholen:</translation>
    </message>
    <message>
        <source>Retr&amp;y delay:</source>
        <translation>Wartezeit da&amp;vor:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
</context>
<context>
    <name>RunsTab</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation>Zurück&amp;rollen…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>&amp;Nachweis…</translation>
    </message>
    <message>
        <source>Remove Old &amp;Undo Images…</source>
        <translation>Alte &amp;Undo-Abbilder…</translation>
    </message>
    <message>
        <source>Remove &amp;Journal…</source>
        <translation>&amp;Journal entfernen…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message>
        <source>Finished and not accepted yet</source>
        <translation>Beendet und noch nicht angenommen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Zeigen:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Remove the undo images of old runs from the database</source>
        <translation>Die Undo-Abbilder alter Läufe aus der Datenbank entfernen</translation>
    </message>
    <message>
        <source>Remove the journal of all runs from the database</source>
        <translation>Das Journal aller Läufe aus der Datenbank entfernen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} runs</source>
        <translation>
            <numerusform>{0:,} von {1:,} Lauf</numerusform>
            <numerusform>{0:,} von {1:,} Läufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is like that. Show all runs, or look for other words.</source>
        <translation>Kein Lauf ist so. Alle Läufe zeigen, oder nach anderen Wörtern suchen.</translation>
    </message>
    <message>
        <source>There are no runs yet. Open a database on Start; each of its runs is listed here.</source>
        <translation>Es gibt noch keine Läufe. Auf „Start“ eine Datenbank öffnen; jeder ihrer Läufe steht dann hier.</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>Sicherung {0}</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>keine Sicherung</translation>
    </message>
    <message>
        <source>verified: {0}</source>
        <translation>geprüft: {0}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>undo images removed</source>
        <translation>Undo-Abbilder entfernt</translation>
    </message>
    <message>
        <source>The run was cut off</source>
        <translation>Der Lauf wurde abgeschnitten</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>Der Lauf ist pausiert</translation>
    </message>
    <message>
        <source>{0} with {1:,} of {2:,} records done.</source>
        <translation>{0}, {1:,} von {2:,} Datensätzen sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>Resume handles the {0:,} that remain{1}.</source>
        <translation>
            <numerusform>„Fortsetzen“ behandelt den {0:,} verbleibenden{1}.</numerusform>
            <numerusform>„Fortsetzen“ behandelt die {0:,} verbleibenden{1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll Back restores {0:,} to version {1}{2}.</source>
        <translation>„Zurückrollen“ stellt {0:,} auf Version {1} wieder her{2}.</translation>
    </message>
    <message>
        <source>, {0}</source>
        <translation>, {0}</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Dry run (recommended)</source>
        <translation>P&amp;robelauf (empfohlen)</translation>
    </message>
    <message>
        <source>Tries every record without changing one.</source>
        <translation>Probiert jeden Datensatz, ohne einen zu ändern.</translation>
    </message>
    <message>
        <source>Create a back&amp;up before the migration</source>
        <translation>Vor der Migration si&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation>Ar&amp;t der Sicherung:</translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation>Abbild der Datenbank</translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation>Nur betroffene Datensätze</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Export als JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Export als CSV</translation>
    </message>
    <message>
        <source>Undo images are kept.</source>
        <translation>Undo-Abbilder bleiben erhalten.</translation>
    </message>
    <message>
        <source>Decided by the program that opened this wizard.</source>
        <translation>Entschieden von dem Programm, das den Assistenten geöffnet hat.</translation>
    </message>
    <message>
        <source>By the program that opened this wizard</source>
        <translation>Durch das Programm, das den Assistenten geöffnet hat</translation>
    </message>
    <message>
        <source>A copy of the whole database, verified.</source>
        <translation>Eine Kopie der ganzen Datenbank, geprüft.</translation>
    </message>
    <message>
        <source>The records that this plan would change, verified; where a script sees them, all.</source>
        <translation>Die Datensätze, die dieser Plan ändern würde, geprüft; wo ein Skript sie sieht, alle.</translation>
    </message>
    <message>
        <source>Every row of the table with its exact types, verified.</source>
        <translation>Jede Zeile der Tabelle mit ihren genauen Typen, geprüft.</translation>
    </message>
    <message>
        <source>Every row for spreadsheets and, with exact types, to restore; verified.</source>
        <translation>Jede Zeile für Tabellenprogramme und, mit genauen Typen, zum Wiederherstellen; geprüft.</translation>
    </message>
    <message>
        <source>The host makes and restores it; it can&apos;t be verified here.</source>
        <translation>Der Host erstellt sie und stellt sie wieder her; hier lässt sie sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Without a backup by that program the run can&apos;t be rolled back.</source>
        <translation>Ohne eine Sicherung durch jenes Programm lässt sich der Lauf nicht zurückrollen.</translation>
    </message>
    <message>
        <source>Measuring its size…</source>
        <translation>Die Größe wird bestimmt…</translation>
    </message>
    <message>
        <source>About {0}, {1}.</source>
        <translation>Etwa {0}, {1}.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be skipped here.</source>
        <translation>Die Sicherung lässt sich hier nicht auslassen.</translation>
    </message>
    <message>
        <source>A dry run needs none and makes none.</source>
        <translation>Ein Probelauf braucht keine und erstellt keine.</translation>
    </message>
    <message>
        <source>Disabling the backup is risky. Undo images are kept, so the run can still be rolled back.</source>
        <translation>Ohne Sicherung ist es riskant. Undo-Abbilder bleiben erhalten, sodass sich der Lauf trotzdem zurückrollen lässt.</translation>
    </message>
</context>
<context>
    <name>SamplePane</name>
    <message>
        <source>Sample record</source>
        <translation>Beispieldatensatz</translation>
    </message>
    <message>
        <source>Make E&amp;xample</source>
        <translation>Beispiel er&amp;zeugen</translation>
    </message>
    <message>
        <source>Make up a record that conforms to the schema</source>
        <translation>Einen Datensatz erzeugen, der dem Schema entspricht</translation>
    </message>
    <message>
        <source>Reco&amp;rd, looked at as you type:</source>
        <translation>Da&amp;tensatz, beim Tippen geprüft:</translation>
    </message>
    <message>
        <source>No example could be made up. Paste a record.</source>
        <translation>Es ließ sich kein Beispiel erzeugen. Einen Datensatz einfügen.</translation>
    </message>
    <message>
        <source>The record is looked at when the schema can be read.</source>
        <translation>Der Datensatz wird geprüft, sobald das Schema lesbar ist.</translation>
    </message>
    <message>
        <source>Paste a record to see whether it conforms.</source>
        <translation>Einen Datensatz einfügen, um zu sehen, ob er konform ist.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… und {0:,} weitere</translation>
    </message>
    <message>
        <source>✗ Does not conform.</source>
        <translation>✗ Nicht konform.</translation>
    </message>
    <message>
        <source>✓ Conforms to the schema.</source>
        <translation>✓ Entspricht dem Schema.</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Changed records</source>
        <translation>Geänderte Datensätze</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>SchemaCard</name>
    <message>
        <source>Schema and versions</source>
        <translation>Schema und Versionen</translation>
    </message>
    <message>
        <source>Folder or file with the versions of the schema</source>
        <translation>Ordner oder Datei mit den Versionen des Schemas</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
        <source>Browse for a registry</source>
        <translation>Nach einer Registry suchen</translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation>Date&amp;ien…</translation>
    </message>
    <message>
        <source>Choose a registry file or two schemas</source>
        <translation>Eine Registry-Datei oder zwei Schemas wählen</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>D&amp;etails…</translation>
    </message>
    <message>
        <source>Details of the registry</source>
        <translation>Details der Registry</translation>
    </message>
    <message>
        <source>Migration direction: from left to right</source>
        <translation>Richtung der Migration: von links nach rechts</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Registry:</translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation>Sche&amp;ma-ID:</translation>
    </message>
    <message>
        <source>Migrate &amp;from:</source>
        <translation>Mi&amp;grieren von:</translation>
    </message>
    <message>
        <source>Migrate &amp;to:</source>
        <translation>&amp;nach:</translation>
    </message>
    <message>
        <source>(given by the program that opened this wizard)</source>
        <translation>(von dem Programm, das den Assistenten geöffnet hat)</translation>
    </message>
    <message>
        <source>Choose the folder that holds the versions of the schema.</source>
        <translation>Den Ordner mit den Versionen des Schemas wählen.</translation>
    </message>
    <message>
        <source>There is no schema in this registry.</source>
        <translation>In dieser Registry ist kein Schema.</translation>
    </message>
    <message>
        <source>There is no version above {0} to migrate to.</source>
        <translation>Es gibt keine Version über {0}, zu der migriert werden kann.</translation>
    </message>
    <message>
        <source>Valid under {0}: {1:,} of {2:,} sampled</source>
        <translation>Gültig unter {0}: {1:,} von {2:,} der Stichprobe</translation>
    </message>
    <message>
        <source>Choose Registry</source>
        <translation>Registry wählen</translation>
    </message>
    <message>
        <source>Registries and schemas (*.json *.zip *.db);;All files (*)</source>
        <translation>Registrys und Schemas (*.json *.zip *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>not read: {0:,}</source>
        <translation>nicht gelesen: {0:,}</translation>
    </message>
    <message>
        <source>missing: {0:,}</source>
        <translation>fehlend: {0:,}</translation>
    </message>
    <message>
        <source>notes: {0:,}</source>
        <translation>Hinweise: {0:,}</translation>
    </message>
</context>
<context>
    <name>SchemaDiff</name>
    <message>
        <source>Both versions, side by side</source>
        <translation>Beide Versionen nebeneinander</translation>
    </message>
    <message>
        <source>What differs, in one column</source>
        <translation>Die Unterschiede in einer Spalte</translation>
    </message>
    <message>
        <source>&amp;Unified, with the changes</source>
        <translation>In &amp;einer Spalte, mit den Änderungen</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} lines differ</source>
        <translation>{0:,} von {1:,} Zeilen sind verschieden</translation>
    </message>
</context>
<context>
    <name>SchemaPane</name>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Problems are listed below.</source>
        <translation>Probleme stehen darunter.</translation>
    </message>
    <message>
        <source>&amp;Edit Last</source>
        <translation>&amp;Letzte bearbeiten</translation>
    </message>
    <message>
        <source>Open Fi&amp;le…</source>
        <translation>Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Pro&amp;blems:</source>
        <translation>Pro&amp;bleme:</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation>Eingabe führt zur Stelle.</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, geändert</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… und {0:,} weitere</translation>
    </message>
    <message>
        <source>None: this is a schema of draft {0}.</source>
        <translation>Keine: Dies ist ein Schema nach Draft {0}.</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Scr&amp;ipt…</source>
        <translation>Skr&amp;ipt…</translation>
    </message>
    <message>
        <source>Choose a Python file with hooks</source>
        <translation>Eine Python-Datei mit Hooks wählen</translation>
    </message>
    <message>
        <source>Re&amp;move script</source>
        <translation>Skript e&amp;ntfernen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>SHA-256: {0}</source>
        <translation>SHA-256: {0}</translation>
    </message>
    <message>
        <source>Hooks: {0}</source>
        <translation>Hooks: {0}</translation>
    </message>
    <message>
        <source>Says that it changes: {0}</source>
        <translation>Gibt an, dies zu ändern: {0}</translation>
    </message>
    <message>
        <source>{0} is not used: it was not agreed to.</source>
        <translation>{0} wird nicht verwendet: Die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose Script</source>
        <translation>Skript wählen</translation>
    </message>
</context>
<context>
    <name>SelectPage</name>
    <message>
        <source>Select Versions</source>
        <translation>Versionen auswählen</translation>
    </message>
    <message>
        <source>Choose the records and the schema versions to migrate between.</source>
        <translation>Die Datensätze und die Schemaversionen wählen, zwischen denen migriert wird.</translation>
    </message>
    <message>
        <source>Compatibility summary</source>
        <translation>Kompatibilität in Kürze</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>Die Datensätze werden angesehen…</translation>
    </message>
    <message>
        <source>Estimating from a sample…</source>
        <translation>Wird aus einer Stichprobe geschätzt…</translation>
    </message>
    <message>
        <source>Counted over all records.</source>
        <translation>Über alle Datensätze gezählt.</translation>
    </message>
    <message>
        <source>Estimated from {0:,} records with 95 % confidence; Review counts all.</source>
        <translation>Aus {0:,} Datensätzen mit 95 % Konfidenz geschätzt; „Durchsehen“ zählt alle.</translation>
    </message>
    <message>
        <source>Records per version: {0}</source>
        <translation>Datensätze je Version: {0}</translation>
    </message>
    <message>
        <source>Without a version column, the journal knows which records are migrated.</source>
        <translation>Ohne Versionsspalte weiß das Journal, welche Datensätze migriert sind.</translation>
    </message>
    <message>
        <source>These can&apos;t be compared.</source>
        <translation>Diese lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Choose a database, a registry and two versions to see how they compare.</source>
        <translation>Eine Datenbank, eine Registry und zwei Versionen wählen, um sie zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Save Dia&amp;gnostics…</source>
        <translation>D&amp;iagnose speichern…</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Copies of records</source>
        <translation>Kopien von Datensätzen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>One file for whoever looks for a fault.</source>
        <translation>Eine Datei für alle, die nach einem Fehler suchen.</translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation>Nicht alles in der Datei der Einstellungen ist brauchbar.</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Gespeichert. {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Record source</source>
        <translation>Quelle der Datensätze</translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation>Pfad einer SQLite-Datei</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Browse for a database</source>
        <translation>Nach einer Datenbank suchen</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Daten&amp;bank:</translation>
    </message>
    <message>
        <source>T&amp;able:</source>
        <translation>&amp;Tabelle:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>Sch&amp;lüssel:</translation>
    </message>
    <message>
        <source>D&amp;ocument column:</source>
        <translation>D&amp;okumentspalte:</translation>
    </message>
    <message>
        <source>&amp;Version column:</source>
        <translation>&amp;Versionsspalte:</translation>
    </message>
    <message>
        <source>Choose the database that holds the records.</source>
        <translation>Die Datenbank mit den Datensätzen wählen.</translation>
    </message>
    <message>
        <source>The database has no table.</source>
        <translation>Die Datenbank hat keine Tabelle.</translation>
    </message>
    <message>
        <source>Choose the column that holds the JSON documents.</source>
        <translation>Die Spalte mit den JSON-Dokumenten wählen.</translation>
    </message>
    <message>
        <source>Tick the columns that form the record.</source>
        <translation>Die Spalten anhaken, die den Datensatz bilden.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(keine)</translation>
    </message>
    <message>
        <source>(columns of the row)</source>
        <translation>(Spalten der Zeile)</translation>
    </message>
</context>
<context>
    <name>SqlButton</name>
    <message>
        <source>Copy as S&amp;QL</source>
        <translation>S&amp;QL kopieren</translation>
    </message>
    <message>
        <source>Copies what each rule is in SQL, to read. The wizard does not run it.</source>
        <translation>Kopiert, was jede Regel in SQL ist, zum Lesen. Der Assistent führt es nicht aus.</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>Als SQL kopieren</translation>
    </message>
</context>
<context>
    <name>StartTab</name>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Open a Database…</source>
        <translation>&amp;Datenbank öffnen…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Open Sche&amp;mas…</source>
        <translation>Sche&amp;mas öffnen…</translation>
    </message>
    <message>
        <source>Mi&amp;grate…</source>
        <translation>Mi&amp;grieren…</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message>
        <source>Show &amp;Runs</source>
        <translation>&amp;Läufe zeigen</translation>
    </message>
    <message>
        <source>Desktop Wizard</source>
        <translation>Desktop Wizard</translation>
    </message>
    <message>
        <source>Takes JSON records from one schema version to the next.</source>
        <translation>Bringt JSON-Datensätze von einer Schemaversion zur nächsten.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>10,000 made-up payments in their own database. Nothing of yours is touched.</source>
        <translation>10.000 erfundene Zahlungen in einer eigenen Datenbank. Eigene Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>An SQLite file with JSON records. What is in it is only read until you say so.</source>
        <translation>Eine SQLite-Datei mit JSON-Datensätzen. Ihr Inhalt wird ohne Auftrag nur gelesen.</translation>
    </message>
    <message>
        <source>By a URL or a form: tried first, and saved under a name if you like.</source>
        <translation>Per URL oder Formular: erst ausprobiert, auf Wunsch unter einem Namen gespeichert.</translation>
    </message>
    <message>
        <source>A registry, to see its versions; one schema, to edit it; two, to compare them.</source>
        <translation>Eine Registry, um ihre Versionen zu sehen; ein Schema zum Bearbeiten; zwei zum Vergleichen.</translation>
    </message>
    <message>
        <source>Or drop files and folders on this window; what they are is seen.</source>
        <translation>Oder Dateien und Ordner auf dieses Fenster ziehen; was sie sind, wird erkannt.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Recent record sources</source>
        <translation>Zuletzt verwendete Quellen</translation>
    </message>
    <message>
        <source>Nothing was migrated yet. What you migrate stands here the next time.</source>
        <translation>Noch wurde nichts migriert. Was migriert wird, steht das nächste Mal hier.</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Das Beispiel wird erzeugt…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} runs were cut off or are paused. They can be resumed or rolled back.</source>
        <translation>
            <numerusform>1 Lauf wurde abgeschnitten oder ist pausiert. Er lässt sich fortsetzen oder zurückrollen.</numerusform>
            <numerusform>{0:,} Läufe wurden abgeschnitten oder sind pausiert. Sie lassen sich fortsetzen oder zurückrollen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Schritt {0} von {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. Done: {1}</source>
        <translation>{0}. Erledigt: {1}</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>Überne&amp;hmen</translation>
    </message>
    <message>
        <source>Take the &amp;Best for Every Change</source>
        <translation>Bes&amp;te für jede Änderung übernehmen</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>Än&amp;derungen:</translation>
    </message>
    <message>
        <source>&amp;Suggestions for it, the best first:</source>
        <translation>&amp;Vorschläge dazu, der beste zuerst:</translation>
    </message>
    <message>
        <source>Suggestions are tried without the script; the count below includes it.</source>
        <translation>Vorschläge werden ohne das Skript ausprobiert; die Zahl darunter schließt es ein.</translation>
    </message>
    <message>
        <source>a rule takes care of it</source>
        <translation>eine Regel kümmert sich darum</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>keine Regel</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Kein Vorschlag.</translation>
    </message>
</context>
<context>
    <name>SummaryBadge</name>
    <message>
        <source>Breaking changes: {0:,}</source>
        <translation>Inkompatible Änderungen: {0:,}</translation>
    </message>
    <message>
        <source>Additive changes: {0:,}</source>
        <translation>Ergänzende Änderungen: {0:,}</translation>
    </message>
    <message>
        <source>about </source>
        <translation>etwa </translation>
    </message>
    <message>
        <source>Affected records: counting…</source>
        <translation>Betroffene Datensätze: werden gezählt…</translation>
    </message>
    <message>
        <source>Affected records: {0:,} of {1:,} ({2:.1f} %, counted)</source>
        <translation>Betroffene Datensätze: {0:,} von {1:,} ({2:.1f} %, gezählt)</translation>
    </message>
    <message>
        <source>Affected records: ~{0:,} of {1:,} ({2:.1f} %, between {3:.1f} and {4:.1f} %)</source>
        <translation>Betroffene Datensätze: ~{0:,} von {1:,} ({2:.1f} %, zwischen {3:.1f} und {4:.1f} %)</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>Nicht betroffen</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Batches</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Geschätzte Zeit</translation>
    </message>
    <message>
        <source>{0}, counted</source>
        <translation>{0}, gezählt</translation>
    </message>
    <message>
        <source>{0}, estimated</source>
        <translation>{0}, geschätzt</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>auf {0}</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>keine Änderung nötig</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>zu {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>from the counting</source>
        <translation>nach dem Zählen</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are affected ({2}).</source>
        <translation>
            <numerusform>{0:,} von {1:,} Datensatz ist betroffen ({2}).</numerusform>
            <numerusform>{0:,} von {1:,} Datensätzen sind betroffen ({2}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid under {0} already, which no change is blamed for: {1:,}.</source>
        <translation>Schon unter {0} ungültig, was keiner Änderung zugerechnet wird: {1:,}.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{0} by mail</source>
        <translation>{0} per E-Mail</translation>
    </message>
    <message>
        <source>a webhook</source>
        <translation>ein Webhook</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>der Beginn</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>errors that stop it</source>
        <translation>Fehler, die ihn stoppen</translation>
    </message>
    <message>
        <source>Told of {0}: {1}.</source>
        <translation>Gemeldet werden {0}; an: {1}.</translation>
    </message>
    <message>
        <source>No webhook was told: the keyring has no URL under the name “{0}”.</source>
        <translation>Kein Webhook wurde benachrichtigt: Der Schlüsselbund hat keine URL unter dem Namen „{0}“.</translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>table of throughput</source>
        <translation>Tabelle des Durchsatzes</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} seconds</source>
        <translation>
            <numerusform>1 Sekunde</numerusform>
            <numerusform>{0:,} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Now {0:,} records a second, average {1:,}, after {2}. The dashed line is the average.</source>
        <translation>Jetzt {0:,} Datensätze pro Sekunde, im Mittel {1:,}, nach {2}. Die gestrichelte Linie ist das Mittel.</translation>
    </message>
    <message>
        <source>The chart fills in once records are being migrated.</source>
        <translation>Das Diagramm füllt sich, sobald Datensätze migriert werden.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>en</source>
        <comment>the code of this language; texts of the engine are told in it</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>TwinSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
</context>
<context>
    <name>UnifiedModel</name>
    <message numerus="yes">
        <source>{0:,} unchanged lines</source>
        <translation>
            <numerusform>{0:,} unveränderte Zeile</numerusform>
            <numerusform>{0:,} unveränderte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation>{0}, vorher</translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation>{0}, nachher</translation>
    </message>
</context>
<context>
    <name>ValidationList</name>
    <message>
        <source>Validation report</source>
        <translation>Prüfbericht</translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation>✓ Bestanden</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ Nicht bestanden</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nicht bestanden</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undecided: neither a proof nor a counterexample was found.</source>
        <translation>Unentschieden: Weder ein Beweis noch ein Gegenbeispiel wurde gefunden.</translation>
    </message>
    <message>
        <source>Compatible: proved. No valid record becomes invalid.</source>
        <translation>Kompatibel: bewiesen. Kein gültiger Datensatz wird ungültig.</translation>
    </message>
    <message>
        <source>Not compatible: an example record shows it.</source>
        <translation>Nicht kompatibel: Ein Beispieldatensatz zeigt es.</translation>
    </message>
    <message>
        <source>Not compatible: proved.</source>
        <translation>Nicht kompatibel: bewiesen.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>How records are validated</source>
        <translation>Wie Datensätze geprüft werden</translation>
    </message>
    <message>
        <source>Example record</source>
        <translation>Beispieldatensatz</translation>
    </message>
    <message>
        <source>In the time there was, no record was found that {0} accepts and {1} refuses, and no proof that there is none. What is affected below is counted on your records all the same.</source>
        <translation>In der verfügbaren Zeit wurde weder ein Datensatz gefunden, den {0} annimmt und {1} ablehnt, noch ein Beweis, dass es keinen gibt. Was unten betroffen ist, wird trotzdem an den vorhandenen Datensätzen gezählt.</translation>
    </message>
    <message>
        <source>Every record that is valid under {0} is valid under {1}.</source>
        <translation>Jeder Datensatz, der unter {0} gültig ist, ist unter {1} gültig.</translation>
    </message>
    <message>
        <source>This record is valid under {0}, and not under {1}:</source>
        <translation>Dieser Datensatz ist unter {0} gültig, und nicht unter {1}:</translation>
    </message>
    <message>
        <source>Some record that is valid under {0} is not under {1}.</source>
        <translation>Mancher Datensatz, der unter {0} gültig ist, ist es unter {1} nicht.</translation>
    </message>
    <message>
        <source>“format” is asserted: a text that is not of its format makes a record invalid.</source>
        <translation>„format“ wird geprüft: Ein Text, der nicht sein Format hat, macht einen Datensatz ungültig.</translation>
    </message>
    <message>
        <source>“default” fills nothing in: a missing field is missing until a rule supplies it.</source>
        <translation>„default“ füllt nichts aus: Ein fehlendes Feld fehlt, bis eine Regel es ergänzt.</translation>
    </message>
    <message>
        <source>{0} is read as draft {1}.</source>
        <translation>{0} wird nach Draft {1} gelesen.</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>&amp;Verdict…</source>
        <translation>Ur&amp;teil…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>kompatibel</translation>
    </message>
    <message>
        <source>not compatible</source>
        <translation>nicht kompatibel</translation>
    </message>
    <message>
        <source>Undecided: in the time there was, neither a proof nor a counterexample was found.</source>
        <translation>Unentschieden: In der verfügbaren Zeit wurde weder ein Beweis noch ein Gegenbeispiel gefunden.</translation>
    </message>
    <message>
        <source>Compatible, proved: every record that is valid under {0} is valid under {1}.</source>
        <translation>Kompatibel, bewiesen: Jeder Datensatz, der unter {0} gültig ist, ist unter {1} gültig.</translation>
    </message>
    <message>
        <source>Not compatible: a record shows it, valid under {0} and not under {1}.</source>
        <translation>Nicht kompatibel: Ein Datensatz zeigt es, gültig unter {0} und nicht unter {1}.</translation>
    </message>
    <message>
        <source>Not compatible, proved: some record is valid under {0} and not under {1}.</source>
        <translation>Nicht kompatibel, bewiesen: Mancher Datensatz ist unter {0} gültig und nicht unter {1}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>{0} (tried {1} times)</source>
        <translation>{0} ({1}-mal versucht)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify Results</source>
        <translation>Ergebnisse prüfen</translation>
    </message>
    <message>
        <source>What came of it, looked at record by record.</source>
        <translation>Was daraus wurde, Datensatz für Datensatz angesehen.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>&amp;Bericht exportieren…</translation>
    </message>
    <message>
        <source>&amp;Roll Back…</source>
        <translation>Zurück&amp;rollen…</translation>
    </message>
    <message>
        <source>Retry &amp;Failed Records</source>
        <translation>&amp;Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>R&amp;un for Real</source>
        <translation>Ech&amp;t ausführen</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>&amp;Abschließen</translation>
    </message>
    <message>
        <source>Nothing was rolled back.</source>
        <translation>Es wurde nichts zurückgerollt.</translation>
    </message>
    <message>
        <source>Looking for records that others have changed since…</source>
        <translation>Datensätze, die andere seither geändert haben, werden gesucht…</translation>
    </message>
    <message>
        <source>The verification was stopped; not every record was looked at.</source>
        <translation>Die Prüfung wurde gestoppt; nicht jeder Datensatz wurde angesehen.</translation>
    </message>
    <message>
        <source>Looking at every record…</source>
        <translation>Jeder Datensatz wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>Verified: {0:,} checks failed.</source>
        <translation>
            <numerusform>Geprüft: {0:,} Prüfung nicht bestanden.</numerusform>
            <numerusform>Geprüft: {0:,} Prüfungen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: all checks passed.</source>
        <translation>Geprüft: alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>The rollback was stopped; it can be taken up again.</source>
        <translation>Das Zurückrollen wurde gestoppt; es lässt sich wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Wird zurückgerollt…</translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation>Nachweis (*.zip)</translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Download Error Log</source>
        <translation>Fehlerprotokoll speichern</translation>
    </message>
</context>
<context>
    <name>VersionBadge</name>
    <message>
        <source>From version {0} to version {1}</source>
        <translation>Von Version {0} zu Version {1}</translation>
    </message>
</context>
<context>
    <name>VersionPair</name>
    <message>
        <source>breaks records</source>
        <translation>macht Datensätze ungültig</translation>
    </message>
    <message>
        <source>breaks no record</source>
        <translation>macht keinen Datensatz ungültig</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>in the schema at {0}, in records at {1}</source>
        <translation>im Schema bei {0}, in Datensätzen bei {1}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>vorher: {0}</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>nachher: {0}</translation>
    </message>
    <message>
        <source>a record that it breaks: {0}</source>
        <translation>ein Datensatz, den sie ungültig macht: {0}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Not opened, as a migration was open: {0}</source>
        <translation>Nicht geöffnet, weil eine Migration offen war: {0}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>about {0}</source>
        <translation>etwa {0}</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>wenige Sekunden</translation>
    </message>
    <message>
        <source>Evidence written to {0}. SHA-256 of its manifest: {1}</source>
        <translation>Nachweis geschrieben nach {0}. SHA-256 seines Manifests: {1}</translation>
    </message>
</context>
<context>
    <name>_NamingDelegate</name>
    <message>
        <source>{0} in line {1}</source>
        <translation>{0} in Zeile {1}</translation>
    </message>
</context>
</TS>
