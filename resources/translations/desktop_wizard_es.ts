<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AdvancedCard</name>
    <message>
        <source>&amp;Parallel processing</source>
        <translation>Procesar en para&amp;lelo</translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation>Procesos de tra&amp;bajo:</translation>
    </message>
    <message>
        <source>Streamin&amp;g</source>
        <translation>Strea&amp;ming</translation>
    </message>
    <message>
        <source>Commits after every {0} records already.</source>
        <translation>Ya confirma cada {0} registros.</translation>
    </message>
    <message>
        <source>&amp;Timeout:</source>
        <translation>T&amp;iempo límite:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Scr&amp;ipt, for each record:</source>
        <translation>Script, para ca&amp;da registro:</translation>
    </message>
</context>
<context>
    <name>AdviceCard</name>
    <message>
        <source>Risks and recommendations</source>
        <translation>Riesgos y recomendaciones</translation>
    </message>
    <message numerus="yes">
        <source>Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.</source>
        <translation>
            <numerusform>Cambios sin regla: {0:,}. Hasta {1:,} registro irá a cuarentena.</numerusform>
            <numerusform>Cambios sin regla: {0:,}. Hasta {1:,} registros irán a cuarentena.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the {1:,} previewed records would not conform and be quarantined.</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro de la vista previa no sería conforme e iría a cuarentena.</numerusform>
            <numerusform>{0:,} de los {1:,} registros de la vista previa no serían conformes e irían a cuarentena.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk was found.</source>
        <translation>No se encontró ningún riesgo.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} risks</source>
        <translation>
            <numerusform>1 riesgo</numerusform>
            <numerusform>{0:,} riesgos</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
</context>
<context>
    <name>AllRecordsDialog</name>
    <message>
        <source>Changed Records</source>
        <translation>Registros modificados</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Looking in the journal…</source>
        <translation>Leyendo el diario…</translation>
    </message>
    <message>
        <source>{0} changed by the run</source>
        <translation>{0}, modificados por la ejecución</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>The theme that is chosen here is shown at once.</source>
        <translation>El tema que se elige aquí se muestra al momento.</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Takes effect at the next start. Reports and logs are in English.</source>
        <translation>Se aplica en el próximo inicio. Los informes y las bitácoras están en inglés.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>What was chosen in this wizard is lost.</source>
        <translation>Se pierde lo elegido en este asistente.</translation>
    </message>
    <message>
        <source>&amp;Keep Working</source>
        <translation>&amp;Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Leave Wizard</source>
        <translation>&amp;Dejar el asistente</translation>
    </message>
    <message>
        <source>Leave Wizard</source>
        <translation>Dejar el asistente</translation>
    </message>
    <message>
        <source>Leave the migration wizard?</source>
        <translation>¿Dejar el asistente de migración?</translation>
    </message>
    <message>
        <source>&amp;Keep Editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>&amp;Discard Changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Discard Changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Discard the changes to {0}?</source>
        <translation>¿Descartar los cambios? {0}</translation>
    </message>
    <message>
        <source>They are neither published nor saved, and can&apos;t be brought back.</source>
        <translation>No están publicados ni guardados, y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>&amp;Keep Connection</source>
        <translation>&amp;Conservar conexión</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the connection {0}?</source>
        <translation>¿Quitar la conexión {0}?</translation>
    </message>
    <message>
        <source>Its password goes, too. The database stays as it is, and its runs with it.</source>
        <translation>Su contraseña también se quita. La base de datos queda como está, con sus ejecuciones.</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>No backup is made. The run can still be rolled back: undo images are kept.</source>
        <translation>No se hace copia de seguridad. La ejecución aún se puede revertir: se conservan imágenes para deshacer.</translation>
    </message>
    <message>
        <source>A verified backup is made first: {0}</source>
        <translation>Antes se hace una copia de seguridad verificada: {0}</translation>
    </message>
    <message>
        <source>&amp;Go Back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation>Empe&amp;zar migración</translation>
    </message>
    <message>
        <source>Start Migration</source>
        <translation>Empezar migración</translation>
    </message>
    <message>
        <source>Production: others work with the records of {0}.</source>
        <translation>Producción: otros trabajan con los registros de {0}.</translation>
    </message>
    <message>
        <source>The migration goes on, and this window stays open.</source>
        <translation>La migración sigue, y esta ventana queda abierta.</translation>
    </message>
    <message>
        <source>Stops behind the last committed batch; can be resumed at any time.</source>
        <translation>Se detiene tras el último lote confirmado; se puede reanudar en cualquier momento.</translation>
    </message>
    <message>
        <source>Stops behind the last committed batch. Migrated records stay so and can be rolled back.</source>
        <translation>Se detiene tras el último lote confirmado. Los registros migrados siguen migrados y se pueden revertir.</translation>
    </message>
    <message>
        <source>&amp;Keep Running</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel Migration</source>
        <translation>&amp;Cancelar migración</translation>
    </message>
    <message>
        <source>Migration Running</source>
        <translation>Migración en curso</translation>
    </message>
    <message>
        <source>The migration is still running.</source>
        <translation>La migración sigue en curso.</translation>
    </message>
    <message>
        <source>&amp;Keep Record</source>
        <translation>&amp;Conservar registro</translation>
    </message>
    <message>
        <source>&amp;Undo Record</source>
        <translation>&amp;Deshacer registro</translation>
    </message>
    <message>
        <source>Take back what the run did to record {0}?</source>
        <translation>¿Deshacer lo que la ejecución hizo al registro {0}?</translation>
    </message>
    <message>
        <source>It goes back to version {0}, byte for byte. All other records stay as they are.</source>
        <translation>Vuelve a la versión {0}, byte por byte. Los demás registros quedan como están.</translation>
    </message>
    <message>
        <source>Undo Record</source>
        <translation>Deshacer registro</translation>
    </message>
    <message>
        <source>&amp;Restore All the Same</source>
        <translation>&amp;Restaurar de todos modos</translation>
    </message>
    <message>
        <source>What others did to it is lost then.</source>
        <translation>Se pierde entonces lo que otros le hicieron.</translation>
    </message>
    <message>
        <source>Record Changed Since</source>
        <translation>Registro modificado desde entonces</translation>
    </message>
    <message>
        <source>&amp;Keep Journal</source>
        <translation>&amp;Conservar diario</translation>
    </message>
    <message>
        <source>Remove the journal from {0}?</source>
        <translation>¿Quitar el diario de {0}?</translation>
    </message>
    <message>
        <source>Remove Journal</source>
        <translation>Quitar diario</translation>
    </message>
    <message>
        <source>&amp;Keep Undo Images</source>
        <translation>&amp;Conservar imágenes</translation>
    </message>
    <message>
        <source>Remove Undo Images</source>
        <translation>Quitar imágenes para deshacer</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Frees {0}. Runs can still be rolled back by their undo images.</source>
        <translation>Libera {0}. Las ejecuciones aún se pueden revertir con sus imágenes para deshacer.</translation>
    </message>
    <message>
        <source>Delete Backups</source>
        <translation>Eliminar copias de seguridad</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>The file was saved.</source>
        <translation>El archivo se guardó.</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3 *.db3)</source>
        <translation>Bases de datos SQLite (*.db *.sqlite *.sqlite3 *.db3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Database</source>
        <translation>Abrir base de datos</translation>
    </message>
    <message>
        <source>Choose Folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>anything in a record</source>
        <translation>cualquier cosa de un registro</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>A script runs as you: it may read files, use the network and start programs.</source>
        <translation>Un script se ejecuta con los permisos propios: puede leer archivos, usar la red e iniciar programas.</translation>
    </message>
    <message>
        <source>File: {0}</source>
        <translation>Archivo: {0}</translation>
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
        <translation>Declara que cambia: {0}</translation>
    </message>
    <message>
        <source>Use Script</source>
        <translation>Usar script</translation>
    </message>
    <message>
        <source>Have you read {0}, and may it run?</source>
        <translation>¿Se ha leído {0}, y puede ejecutarse?</translation>
    </message>
    <message>
        <source>Do &amp;Not Use</source>
        <translation>&amp;No usar</translation>
    </message>
    <message>
        <source>&amp;Use This Script</source>
        <translation>&amp;Usar este script</translation>
    </message>
    <message>
        <source>Choose Retry, Roll Back or Abort.</source>
        <translation>Elegir reintentar, revertir o abandonar.</translation>
    </message>
    <message>
        <source>Time: {0}</source>
        <translation>Hora: {0}</translation>
    </message>
    <message>
        <source>Batch: {0:,} of {1:,}</source>
        <translation>Lote: {0:,} de {1:,}</translation>
    </message>
    <message>
        <source>Records processed: {0:,} of {1:,}</source>
        <translation>Registros procesados: {0:,} de {1:,}</translation>
    </message>
    <message>
        <source>Migration Paused</source>
        <translation>Migración en pausa</translation>
    </message>
    <message>
        <source>Error: the migration is paused</source>
        <translation>Error: la migración está en pausa</translation>
    </message>
    <message>
        <source>{0} Takes {1}.</source>
        <translation>{0} Tarda {1}.</translation>
    </message>
    <message>
        <source>R&amp;oll back</source>
        <translation>Re&amp;vertir</translation>
    </message>
    <message>
        <source>&amp;Retry from last good batch</source>
        <translation>&amp;Reintentar desde el último lote bueno</translation>
    </message>
    <message>
        <source>&amp;Abort migration</source>
        <translation>&amp;Abandonar la migración</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Where: {0}</source>
        <translation>Dónde: {0}</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Error: {0}</source>
        <translation>Error: {0}</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Cop&amp;y details</source>
        <translation>Copiar de&amp;talles</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Detalles copiados</translation>
    </message>
    <message>
        <source>&amp;Keep Records</source>
        <translation>&amp;Conservar registros</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Restore the Others</source>
        <translation>&amp;Restaurar los demás</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>Restaurar &amp;todo</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>Go back to the backup {0}?</source>
        <translation>¿Volver a la copia de seguridad {0}?</translation>
    </message>
    <message>
        <source>Confirm Rollback</source>
        <translation>Confirmar reversión</translation>
    </message>
    <message>
        <source>Roll back this migration?</source>
        <translation>¿Revertir esta migración?</translation>
    </message>
    <message>
        <source>&amp;Keep Migration</source>
        <translation>&amp;Conservar migración</translation>
    </message>
    <message>
        <source>&amp;Confirm Rollback</source>
        <translation>Confirmar re&amp;versión</translation>
    </message>
    <message>
        <source>Type ROLLBACK to confirm</source>
        <translation>Escribir ROLLBACK para confirmar</translation>
    </message>
    <message>
        <source>&amp;Type ROLLBACK to confirm:</source>
        <translation>&amp;Escribir ROLLBACK para confirmar:</translation>
    </message>
    <message>
        <source>Left unchecked, these records stay as they are.</source>
        <translation>Sin marcar, estos registros quedan como están.</translation>
    </message>
    <message>
        <source>The rollback can be confirmed now.</source>
        <translation>La reversión ya se puede confirmar.</translation>
    </message>
    <message>
        <source>Discards every change that this migration made.</source>
        <translation>Descarta todos los cambios de esta migración.</translation>
    </message>
    <message>
        <source>The program that they lie with restores its backup {0}, as a whole:</source>
        <translation>El programa que los guarda restaura su copia de seguridad {0}, entera:</translation>
    </message>
    <message>
        <source>what others changed there since is lost, too.</source>
        <translation>lo que otros cambiaron allí desde entonces también se pierde.</translation>
    </message>
    <message>
        <source>Keeps the backup {0} at hand.</source>
        <translation>Conserva a mano la copia de seguridad {0}.</translation>
    </message>
    <message>
        <source>Others have changed {0:,} of the records since, and deleted {1:,}.</source>
        <translation>Desde entonces otros han modificado {0:,} de los registros y eliminado {1:,}.</translation>
    </message>
    <message>
        <source>These are kept as they are, unless you check them below; what others did is lost then. Deleted ones come back as far as a backup has them.</source>
        <translation>Estos quedan como están, salvo que se marquen abajo; entonces se pierde lo que hicieron otros. Los eliminados vuelven si una copia de seguridad los contiene.</translation>
    </message>
    <message>
        <source>Takes {0}.</source>
        <translation>Tarda {0}.</translation>
    </message>
    <message>
        <source>The rollback itself can&apos;t be undone; the migration can be run again.</source>
        <translation>La reversión misma no se puede deshacer; la migración se puede ejecutar de nuevo.</translation>
    </message>
    <message>
        <source>Two Schemas</source>
        <translation>Dos esquemas</translation>
    </message>
    <message>
        <source>Which versions are these?</source>
        <translation>¿Qué versiones son?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;First file, {0}:</source>
        <translation>&amp;Primer archivo, {0}:</translation>
    </message>
    <message>
        <source>&amp;Second file, {0}:</source>
        <translation>&amp;Segundo archivo, {0}:</translation>
    </message>
    <message>
        <source>Error: write versions such as 2.1.0.</source>
        <translation>Error: escribir versiones como 2.1.0.</translation>
    </message>
    <message>
        <source>Error: these have to be two different versions.</source>
        <translation>Error: tienen que ser dos versiones distintas.</translation>
    </message>
    <message>
        <source>One zip file holds: versions of the program and the system, and what is set.</source>
        <translation>Un archivo zip contiene: versiones del programa y del sistema, y lo que está configurado.</translation>
    </message>
    <message>
        <source>Of the plan and the last run: versions, options, counts, times, kinds of changes and rules.</source>
        <translation>Del plan y de la última ejecución: versiones, opciones, cantidades, tiempos, tipos de cambios y reglas.</translation>
    </message>
    <message>
        <source>The detailed log: what the program did and when.</source>
        <translation>La bitácora detallada: qué hizo el programa y cuándo.</translation>
    </message>
    <message>
        <source>Names of tables, columns and fields are in it. Records, their keys and passwords are not.</source>
        <translation>Contiene nombres de tablas, columnas y campos. Registros, sus claves y contraseñas, no.</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Save what helps to find a fault?</source>
        <translation>¿Guardar lo que ayuda a encontrar un fallo?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
</context>
<context>
    <name>AuditTab</name>
    <message>
        <source>&amp;Verify Chain</source>
        <translation>&amp;Verificar la cadena</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Pista de auditoría</translation>
    </message>
    <message>
        <source>&amp;Run:</source>
        <translation>&amp;Ejecución:</translation>
    </message>
    <message>
        <source>Show entries of this run only</source>
        <translation>Mostrar solo entradas de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>&amp;Qué:</translation>
    </message>
    <message>
        <source>Show entries with these words only</source>
        <translation>Mostrar solo entradas con estas palabras</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>En&amp;trada:</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} entries</source>
        <translation>
            <numerusform>{0:,} de {1:,} entrada</numerusform>
            <numerusform>{0:,} de {1:,} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: {0:,} entries. The last one&apos;s SHA-256 is {1}.</source>
        <translation>
            <numerusform>La cadena está íntegra: {0:,} entrada. Su SHA-256 es {1}.</numerusform>
            <numerusform>La cadena está íntegra: {0:,} entradas. El SHA-256 de la última es {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
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
        <translation>Creada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>For run</source>
        <translation>Para la ejecución</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Verifi&amp;car</translation>
    </message>
    <message>
        <source>R&amp;estore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Delete &amp;Older…</source>
        <translation>Eliminar a&amp;ntiguas…</translation>
    </message>
    <message>
        <source>&amp;Keep the newest of each table:</source>
        <translation>Conser&amp;var las más recientes de cada tabla:</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} en {1}</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>instantánea</translation>
    </message>
    <message>
        <source>affected records</source>
        <translation>registros afectados</translation>
    </message>
    <message>
        <source>JSON export</source>
        <translation>exportación JSON</translation>
    </message>
    <message>
        <source>CSV export</source>
        <translation>exportación CSV</translation>
    </message>
    <message>
        <source>host&apos;s own</source>
        <translation>del anfitrión</translation>
    </message>
    <message>
        <source>Backup {0} is whole: {1}.</source>
        <translation>La copia de seguridad {0} está íntegra: {1}.</translation>
    </message>
    <message>
        <source>Verifying the backup…</source>
        <translation>Verificando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Comparing the records with the backup…</source>
        <translation>Comparando los registros con la copia de seguridad…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>No backup has to go.</source>
        <translation>No hay copias que eliminar.</translation>
    </message>
    <message>
        <source>{0:,} deleted, {1} are free again.</source>
        <translation>{0:,} eliminadas, {1} quedan libres.</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>Batch processing</source>
        <translation>Proceso por lotes</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>&amp;Tamaño de lote:</translation>
    </message>
    <message>
        <source> records</source>
        <translation> registros</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} batches</source>
        <translation>
            <numerusform>1 lote</numerusform>
            <numerusform>{0:,} lotes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} for {1:,} records · recommended: {2:,}</source>
        <translation>{0} para {1:,} registros · recomendado: {2:,}</translation>
    </message>
    <message>
        <source>Large batches may cause timeouts, and delay a pause.</source>
        <translation>Los lotes grandes pueden agotar el tiempo límite y retrasan una pausa.</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Dejar de esperar</translation>
    </message>
</context>
<context>
    <name>ChangeModel</name>
    <message>
        <source>{0} severity</source>
        <translation>Gravedad: {0}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… y {0:,} más</translation>
    </message>
    <message>
        <source>Affected records:</source>
        <translation>Registros afectados:</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Tratado por</translation>
    </message>
</context>
<context>
    <name>ChangeTree</name>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Right arrow opens the details of a change.</source>
        <translation>La flecha derecha abre los detalles de un cambio.</translation>
    </message>
    <message numerus="yes">
        <source>Opened, {0} details</source>
        <translation>
            <numerusform>Abierto, 1 detalle</numerusform>
            <numerusform>Abierto, {0} detalles</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>ChangedModel</name>
    <message>
        <source>reading…</source>
        <translation>leyendo…</translation>
    </message>
    <message>
        <source>as the run wrote it</source>
        <translation>como se escribió</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modificado después</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>eliminado después</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Campos modificados</translation>
    </message>
    <message>
        <source>Since the run</source>
        <translation>Desde la ejecución</translation>
    </message>
</context>
<context>
    <name>ChangedRecords</name>
    <message>
        <source>&amp;Undo This Record…</source>
        <translation>Deshacer este re&amp;gistro…</translation>
    </message>
    <message>
        <source>Take back what the run did to this record</source>
        <translation>Deshacer lo que la ejecución hizo a este registro</translation>
    </message>
    <message>
        <source>Key of the record to take back</source>
        <translation>Clave del registro que deshacer</translation>
    </message>
    <message>
        <source>View &amp;All Records…</source>
        <translation>Ver &amp;todos…</translation>
    </message>
    <message>
        <source>View all records that the run changed</source>
        <translation>Ver todos los registros que la ejecución modificó</translation>
    </message>
    <message>
        <source>Record &amp;key:</source>
        <translation>C&amp;lave:</translation>
    </message>
</context>
<context>
    <name>ChangedTable</name>
    <message>
        <source>All changed records</source>
        <translation>Todos los registros modificados</translation>
    </message>
</context>
<context>
    <name>ColumnsField</name>
    <message>
        <source>no member of the record</source>
        <translation>ningún campo del registro</translation>
    </message>
    <message>
        <source>the member null</source>
        <translation>el campo con null</translation>
    </message>
    <message>
        <source>Record colu&amp;mns:</source>
        <translation>Col&amp;umnas del registro:</translation>
    </message>
    <message>
        <source>N&amp;ULL is:</source>
        <translation>&amp;NULL es:</translation>
    </message>
    <message>
        <source>Ticked columns are members of the record. A key column is never changed.</source>
        <translation>Las columnas marcadas son campos del registro. Una columna clave nunca se cambia.</translation>
    </message>
</context>
<context>
    <name>CompatibilityTab</name>
    <message>
        <source>&amp;Migrate with These…</source>
        <translation>&amp;Migrar con estas…</translation>
    </message>
    <message>
        <source>&amp;Example record:</source>
        <translation>Registro de &amp;ejemplo:</translation>
    </message>
    <message>
        <source>From &amp;version:</source>
        <translation>&amp;De la versión:</translation>
    </message>
    <message>
        <source>&amp;To version:</source>
        <translation>A &amp;la versión:</translation>
    </message>
    <message>
        <source>Open a registry, or two files with Files…, to compare two versions of a schema.</source>
        <translation>Abrir un repositorio, o dos archivos con «Archivos…», para comparar dos versiones de un esquema.</translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>There is no schema here yet. Open a registry, or two files with Files…</source>
        <translation>Aún no hay ningún esquema. Abrir un repositorio, o dos archivos con «Archivos…».</translation>
    </message>
    <message>
        <source>Choose two different versions.</source>
        <translation>Elegir dos versiones distintas.</translation>
    </message>
    <message>
        <source>Comparing {0} with {1}…</source>
        <translation>Comparando {0} con {1}…</translation>
    </message>
    <message>
        <source>The comparison was stopped. Choose a version to compare again.</source>
        <translation>La comparación se detuvo. Elegir una versión para comparar de nuevo.</translation>
    </message>
    <message>
        <source>The two versions mean the same.</source>
        <translation>Las dos versiones significan lo mismo.</translation>
    </message>
</context>
<context>
    <name>ConfigurePage</name>
    <message>
        <source>Configure Options</source>
        <translation>Configurar opciones</translation>
    </message>
    <message>
        <source>How many records at a time, and how safely.</source>
        <translation>Cuántos registros a la vez, y con qué seguridad.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ad&amp;vanced options</source>
        <translation>Opciones a&amp;vanzadas</translation>
    </message>
    <message>
        <source>Advanced options</source>
        <translation>Opciones avanzadas</translation>
    </message>
    <message>
        <source>Shows or hides parallel processing and timeout.</source>
        <translation>Muestra u oculta el proceso en paralelo y el tiempo límite.</translation>
    </message>
    <message>
        <source>&amp;Start Dry Run</source>
        <translation>Empe&amp;zar simulación</translation>
    </message>
    <message>
        <source>&amp;Start Migration</source>
        <translation>Empe&amp;zar migración</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>The backup can&apos;t be measured: {0}</source>
        <translation>No se puede medir la copia de seguridad: {0}</translation>
    </message>
    <message>
        <source>Only the records that failed in {0} are handled.</source>
        <translation>Solo se tratan los registros que fallaron en {0}.</translation>
    </message>
    <message>
        <source>Dry run: no data will be modified, and no backup is needed.</source>
        <translation>Simulación: no se modificará ningún dato y no hace falta copia de seguridad.</translation>
    </message>
    <message>
        <source>The host&apos;s backup is made before the migration.</source>
        <translation>La copia del anfitrión se hace antes de la migración.</translation>
    </message>
    <message>
        <source>A verified backup is created before the migration.</source>
        <translation>Antes de la migración se crea una copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>No backup is created; undo images are kept.</source>
        <translation>No se crea copia de seguridad; se conservan imágenes para deshacer.</translation>
    </message>
    <message>
        <source>What fails for a passing reason is tried up to {0} times more.</source>
        <translation>Lo que falla por un motivo pasajero se reintenta hasta {0} veces.</translation>
    </message>
    <message>
        <source>Records that fail are quarantined and stay as they were.</source>
        <translation>Los registros que fallan van a cuarentena y quedan como estaban.</translation>
    </message>
    <message>
        <source>The first record that fails pauses the run.</source>
        <translation>El primer registro que falla pausa la ejecución.</translation>
    </message>
    <message>
        <source>{0}, and {1} for the backup</source>
        <translation>{0}, y {1} para la copia de seguridad</translation>
    </message>
    <message>
        <source>Estimated time: {0} for {1}.</source>
        <translation>Tiempo estimado: {0} para {1}.</translation>
    </message>
</context>
<context>
    <name>ConnectButton</name>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Connect to a database</source>
        <translation>Conectar con una base de datos</translation>
    </message>
    <message>
        <source>A new connection, or one that is saved.</source>
        <translation>Una conexión nueva o una guardada.</translation>
    </message>
    <message>
        <source>&amp;New Connection…</source>
        <translation>&amp;Nueva conexión…</translation>
    </message>
    <message>
        <source>{0} (production)</source>
        <translation>{0} (producción)</translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation>{0} (llega con esa base de datos)</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Looking at the database…</source>
        <translation>Examinando la base de datos…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} tables</source>
        <translation>
            <numerusform>1 tabla</numerusform>
            <numerusform>{0:,} tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation>{0} y {1:,} más</translation>
    </message>
    <message>
        <source>It answers: {0}, {1}, {2}: {3}.</source>
        <translation>Responde: {0}, {1}, {2}: {3}.</translation>
    </message>
    <message>
        <source>You may read it, and not change it.</source>
        <translation>Se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>Another connection is called so.</source>
        <translation>Otra conexión se llama así.</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Guardado. {0}</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Production: others work with these records</source>
        <translation>Pro&amp;ducción: otros trabajan con estos registros</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>Browse for a database file</source>
        <translation>Buscar un archivo de base de datos</translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation>Ruta de un archivo SQLite</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;URL:</source>
        <translation>&amp;URL:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>A file has none</source>
        <translation>Un archivo no tiene</translation>
    </message>
    <message>
        <source>With a name it is listed here the next time. Passwords lie in the system&apos;s keyring alone.</source>
        <translation>Con un nombre aparece aquí la próxima vez. Las contraseñas están solo en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Na&amp;me:</source>
        <translation>No&amp;mbre:</translation>
    </message>
    <message>
        <source>The wizard&apos;s window is marked, and each real run is asked for.</source>
        <translation>La ventana del asistente se marca, y se pregunta antes de cada ejecución real.</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>{0} (comes with that database)</source>
        <translation>{0} (llega con esa base de datos)</translation>
    </message>
    <message>
        <source>Choose a file, or write a URL.</source>
        <translation>Elegir un archivo o escribir una URL.</translation>
    </message>
    <message>
        <source>A URL begins with the kind of database, such as sqlite:///.</source>
        <translation>Una URL empieza por el tipo de base de datos, como sqlite:///.</translation>
    </message>
    <message>
        <source>Give the connection a name to save it, with its mark.</source>
        <translation>Dar un nombre a la conexión para guardarla con su marca.</translation>
    </message>
    <message>
        <source>The password was taken out of the URL and stands in its own field.</source>
        <translation>La contraseña se sacó de la URL y está en su propio campo.</translation>
    </message>
</context>
<context>
    <name>ConnectionsCard</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>O&amp;pen…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Qui&amp;tar…</translation>
    </message>
    <message>
        <source>A connection that is saved under a name stands here.</source>
        <translation>Aquí aparece cada conexión guardada con un nombre.</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Abrir conexión</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>production</source>
        <translation>producción</translation>
    </message>
    <message>
        <source>comes with that database</source>
        <translation>llega con esa base de datos</translation>
    </message>
    <message>
        <source>Remove its password from the keyring by hand.</source>
        <translation>Quitar a mano su contraseña del llavero.</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>Migrate {0:,} records of {1}?</source>
        <translation>
            <numerusform>¿Migrar {0:,} registro de {1}?</numerusform>
            <numerusform>¿Migrar {0:,} registros de {1}?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the undo images of runs that ended over {0:,} days ago from {1}?</source>
        <translation>
            <numerusform>¿Quitar de {1} las imágenes de ejecuciones que terminaron hace más de {0:,} día?</numerusform>
            <numerusform>¿Quitar de {1} las imágenes de ejecuciones que terminaron hace más de {0:,} días?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {0:,} backups?</source>
        <translation>
            <numerusform>¿Eliminar esta copia de seguridad?</numerusform>
            <numerusform>¿Eliminar {0:,} copias de seguridad?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are done: {2:,} migrated, {3:,} left behind as they were.</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro hecho: {2:,} migrado, {3:,} dejado como estaba.</numerusform>
            <numerusform>{0:,} de {1:,} registros hechos: {2:,} migrados, {3:,} dejados como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resumes with batch {0:,}; {1:,} records remain.</source>
        <translation>
            <numerusform>Reanuda con el lote {0:,}; queda {1:,} registro.</numerusform>
            <numerusform>Reanuda con el lote {0:,}; quedan {1:,} registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores the {0:,} records migrated so far to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Restaura {0:,} registro migrado hasta ahora a la versión {1}, byte por byte.</numerusform>
            <numerusform>Restaura los {0:,} registros migrados hasta ahora a la versión {1}, byte por byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keeps the {0:,} records migrated so far, leaves {1:,} on version {2}.</source>
        <translation>
            <numerusform>Conserva {0:,} registro migrado hasta ahora, deja {1:,} en la versión {2}.</numerusform>
            <numerusform>Conserva los {0:,} registros migrados hasta ahora, deja {1:,} en la versión {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records stay as others have left them.</source>
        <translation>
            <numerusform>{0:,} registro queda como otros lo han dejado.</numerusform>
            <numerusform>{0:,} registros quedan como otros los han dejado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What others did to {0:,} records since is lost.</source>
        <translation>
            <numerusform>Se pierde lo que otros hicieron desde entonces a {0:,} registro.</numerusform>
            <numerusform>Se pierde lo que otros hicieron desde entonces a {0:,} registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore the {0:,} chan&amp;ged records, too</source>
        <translation>
            <numerusform>Restaurar también el {0:,} registro &amp;modificado</numerusform>
            <numerusform>Restaurar también los {0:,} registros &amp;modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back the {0:,} &amp;deleted records</source>
        <translation>
            <numerusform>Recuperar el {0:,} registro e&amp;liminado</numerusform>
            <numerusform>Recuperar los {0:,} registros e&amp;liminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restores {0:,} records of {1} to version {2}.</source>
        <translation>
            <numerusform>Restaura {0:,} registro de {1} a la versión {2}.</numerusform>
            <numerusform>Restaura {0:,} registros de {1} a la versión {2}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records</source>
        <translation>
            <numerusform>1 registro</numerusform>
            <numerusform>{0:,} registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No rule: {0:,} stay behind</source>
        <translation>
            <numerusform>Sin regla: {0:,} queda atrás</numerusform>
            <numerusform>Sin regla: {0:,} quedan atrás</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This rule changes {0:,} of the {1:,} records shown; {2:,} conform then.</source>
        <translation>
            <numerusform>Esta regla cambia {0:,} de {1:,} registro mostrado; {2:,} es conforme después.</numerusform>
            <numerusform>Esta regla cambia {0:,} de los {1:,} registros mostrados; {2:,} son conformes después.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} seconds</source>
        <translation>
            <numerusform>1 segundo</numerusform>
            <numerusform>{0} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} hours</source>
        <translation>
            <numerusform>1 hora</numerusform>
            <numerusform>{0:,} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} minutes</source>
        <translation>
            <numerusform>1 minuto</numerusform>
            <numerusform>{0} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1:,} breaking changes</source>
        <translation>
            <numerusform>{0}, 1 cambio incompatible</numerusform>
            <numerusform>{0}, {1:,} cambios incompatibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Succeeded</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Transcurrido</translation>
    </message>
    <message>
        <source>View &amp;Full Log…</source>
        <translation>Bitácora comple&amp;ta…</translation>
    </message>
    <message>
        <source>records a second, by seconds</source>
        <translation>registros por segundo, según los segundos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>Dry run: nothing is changed</source>
        <translation>Simulación: no se cambia nada</translation>
    </message>
    <message>
        <source>Migrating {0}</source>
        <translation>Migrando {0}</translation>
    </message>
    <message>
        <source>in quarantine</source>
        <translation>en cuarentena</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno por ahora</translation>
    </message>
    <message>
        <source>left out on purpose</source>
        <translation>omitidos a propósito</translation>
    </message>
    <message>
        <source>average {0:,.0f}</source>
        <translation>media {0:,.0f}</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Save Diagnostics…</source>
        <translation>Guardar diagnóstico…</translation>
    </message>
    <message>
        <source>Save Diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Diagnostics (*.zip)</source>
        <translation>Diagnóstico (*.zip)</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation>{0}, antes</translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation>{0}, después</translation>
    </message>
</context>
<context>
    <name>EditorTab</name>
    <message>
        <source>&amp;Migrate…</source>
        <translation>&amp;Migrar…</translation>
    </message>
    <message>
        <source>Open Schema</source>
        <translation>Abrir esquema</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Esquemas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>new schema</source>
        <translation>esquema nuevo</translation>
    </message>
    <message>
        <source>Save Schema</source>
        <translation>Guardar esquema</translation>
    </message>
    <message>
        <source>Schemas (*.json)</source>
        <translation>Esquemas (*.json)</translation>
    </message>
    <message>
        <source>Saved as {0}.</source>
        <translation>Guardado como {0}.</translation>
    </message>
    <message>
        <source>What is published has to be a schema: mend the problems first.</source>
        <translation>Lo que se publica tiene que ser un esquema: resolver antes los problemas.</translation>
    </message>
    <message>
        <source>Published {0} {1} in the program&apos;s own registry.</source>
        <translation>{0} {1} publicado en el repositorio propio del programa.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} earlier versions were brought along.</source>
        <translation>
            <numerusform>Se trajo {0:,} versión anterior.</numerusform>
            <numerusform>Se trajeron {0:,} versiones anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation>&amp;Migrar desde {0}…</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>&quot;rename_field&quot; does that, and keeps the place</source>
        <translation>&quot;rename_field&quot; hace eso, y conserva el lugar</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;, {1} belongs here, not {2}</source>
        <translation>&quot;{0}&quot;, aquí va {1}, no {2}</translation>
    </message>
    <message>
        <source>$ref names {0}, which is not in the registry</source>
        <translation>$ref nombra {0}, que no está en el repositorio</translation>
    </message>
    <message>
        <source>$ref names {0}, which is not there</source>
        <translation>$ref nombra {0}, que no está allí</translation>
    </message>
    <message>
        <source>$schema names {0}, which is not known</source>
        <translation>$schema nombra {0}, que no se conoce</translation>
    </message>
    <message>
        <source>&apos;$&apos; is the whole record</source>
        <translation>&apos;$&apos; es todo el registro</translation>
    </message>
    <message>
        <source>&apos;$.{0}&apos; may be meant</source>
        <translation>quizá se quiso decir &apos;$.{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;%I&apos; and &apos;%p&apos; go together</source>
        <translation>&apos;%I&apos; y &apos;%p&apos; van juntos</translation>
    </message>
    <message>
        <source>&apos;%{0}&apos; is not known here</source>
        <translation>&apos;%{0}&apos; no se conoce aquí</translation>
    </message>
    <message>
        <source>&apos;%{0}&apos; stands twice in it</source>
        <translation>&apos;%{0}&apos; aparece dos veces</translation>
    </message>
    <message>
        <source>&apos;Z&apos; and offsets such as &apos;+01:00&apos; are</source>
        <translation>&apos;Z&apos; y desfases como &apos;+01:00&apos; sí lo son</translation>
    </message>
    <message>
        <source>&apos;when&apos; is the condition for it</source>
        <translation>&apos;when&apos; es la condición para él</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; alone is longer than {1}</source>
        <translation>&apos;{0}&apos; ya es por sí solo más largo que {1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; and &apos;{1}&apos; lie within each other</source>
        <translation>&apos;{0}&apos; y &apos;{1}&apos; están uno dentro del otro</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can&apos;t be read from &apos;{1}&apos; on</source>
        <translation>&apos;{0}&apos; no se puede leer desde &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends in an element</source>
        <translation>&apos;{0}&apos; termina en un elemento</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; ends in no name of a field</source>
        <translation>&apos;{0}&apos; no termina en el nombre de un campo</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is beside &apos;{1}&apos;</source>
        <translation>&apos;{0}&apos; está junto a &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in neither version of the schema</source>
        <translation>&apos;{0}&apos; no está en ninguna versión del esquema</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is in neither version of the schema{1}</source>
        <translation>&apos;{0}&apos; no está en ninguna versión del esquema{1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is missing</source>
        <translation>Falta &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is missing from the audit trail</source>
        <translation>&apos;{0}&apos; falta en la pista de auditoría</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is none of {1}, and no padding such as &apos;0&gt;5&apos;</source>
        <translation>&apos;{0}&apos; no es ninguno de {1}, ni un relleno como &apos;0&gt;5&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not beside &apos;{1}&apos;</source>
        <translation>&apos;{0}&apos; no está junto a &apos;{1}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known here</source>
        <translation>&apos;{0}&apos; no se conoce aquí</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not known here{1}</source>
        <translation>&apos;{0}&apos; no se conoce aquí{1}</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the field itself</source>
        <translation>&apos;{0}&apos; es el campo mismo</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is the name it has already</source>
        <translation>&apos;{0}&apos; es el nombre que ya tiene</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; may be meant</source>
        <translation>quizá se quiso decir &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; means many places</source>
        <translation>&apos;{0}&apos; designa muchos lugares</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must be defined with def or async def, so that it can be found without running</source>
        <translation>&apos;{0}&apos; tiene que definirse con def o async def, para que se encuentre sin ejecutar</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must return its answer, not yield it</source>
        <translation>&apos;{0}&apos; tiene que devolver su respuesta con return, no con yield</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; must take ({1}), as it is called with {2} arguments</source>
        <translation>&apos;{0}&apos; tiene que aceptar ({1}), pues se llama con {2} argumentos</translation>
    </message>
    <message>
        <source>(at end of document)</source>
        <translation>(al final del documento)</translation>
    </message>
    <message>
        <source>, which has to be a float, an int or a string</source>
        <translation>, que tiene que ser un float, un int o una cadena</translation>
    </message>
    <message>
        <source>, which has to be a list</source>
        <translation>, que tiene que ser una lista</translation>
    </message>
    <message>
        <source>, which has to be a string</source>
        <translation>, que tiene que ser una cadena</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>1 failure has 1 cause</source>
        <translation>1 fallo tiene 1 causa</translation>
    </message>
    <message>
        <source>1 failure has {0} causes</source>
        <translation>1 fallo tiene {0} causas</translation>
    </message>
    <message>
        <source>1 field</source>
        <translation>1 campo</translation>
    </message>
    <message>
        <source>1 record has both, with different values</source>
        <translation>1 registro tiene ambos, con valores distintos</translation>
    </message>
    <message>
        <source>10 % of the records or more are affected</source>
        <translation>el 10 % de los registros o más están afectados</translation>
    </message>
    <message>
        <source>2020-12 is assumed</source>
        <translation>se supone 2020-12</translation>
    </message>
    <message>
        <source>A $id or $ref in it is no URI</source>
        <translation>Un $id o $ref que contiene no es una URI</translation>
    </message>
    <message>
        <source>A JSON Schema belongs here, not {0}</source>
        <translation>Aquí va un JSON Schema, no {0}</translation>
    </message>
    <message>
        <source>A JSON Schema: what is valid under it fulfils the condition. Its `description` is shown to people. Drafts 4 to 2020-12, the latest one if it says none.</source>
        <translation>Un JSON Schema: lo que es válido bajo él cumple la condición. Su `description` se muestra a las personas. Drafts de 4 a 2020-12, el más reciente si no indica ninguno.</translation>
    </message>
    <message>
        <source>A batch failed, and so did its rollback</source>
        <translation>Un lote falló, y su reversión también</translation>
    </message>
    <message>
        <source>A bound is either exclusive or not</source>
        <translation>Un límite es exclusivo o no lo es</translation>
    </message>
    <message>
        <source>A bound is missing</source>
        <translation>Falta un límite</translation>
    </message>
    <message>
        <source>A column of the record can&apos;t be the version column too</source>
        <translation>Una columna del registro no puede ser también la de la versión</translation>
    </message>
    <message>
        <source>A constant: any JSON value. An object with a member `generate` is no constant but says how the value is made.</source>
        <translation>Una constante: cualquier valor JSON. Un objeto con un campo `generate` no es una constante, sino que dice cómo se crea el valor.</translation>
    </message>
    <message>
        <source>A custom backup is made by the program that opens the wizard, and here is none</source>
        <translation>Una copia de seguridad propia la hace el programa que abre el asistente, y aquí no hay ninguno</translation>
    </message>
    <message>
        <source>A default is used only where &quot;on_failure&quot; is &quot;default&quot;</source>
        <translation>Un valor predeterminado solo se usa donde &quot;on_failure&quot; es &quot;default&quot;</translation>
    </message>
    <message>
        <source>A dry run changed nothing, so there is nothing to roll back</source>
        <translation>Una simulación no cambió nada, así que no hay nada que revertir</translation>
    </message>
    <message>
        <source>A dry run changes nothing, so there is nothing to complete</source>
        <translation>Una simulación no cambia nada, así que no hay nada que completar</translation>
    </message>
    <message>
        <source>A field is missing in {0} records</source>
        <translation>Falta un campo en {0} registros</translation>
    </message>
    <message>
        <source>A file of the backup can&apos;t be read</source>
        <translation>No se puede leer un archivo de la copia de seguridad</translation>
    </message>
    <message>
        <source>A host gives `create_backup` and `restore_backup`</source>
        <translation>Un anfitrión aporta `create_backup` y `restore_backup`</translation>
    </message>
    <message>
        <source>A host that gives `create_backup` and `restore_backup` can take its next runs back</source>
        <translation>Un anfitrión que aporta `create_backup` y `restore_backup` puede revertir sus próximas ejecuciones</translation>
    </message>
    <message>
        <source>A key column can&apos;t be the document or version column too</source>
        <translation>Una columna clave no puede ser también la del documento o la de la versión</translation>
    </message>
    <message>
        <source>A key or a version is text that is no valid UTF-8, so its record can&apos;t be named</source>
        <translation>Una clave o una versión es un texto que no es UTF-8 válido, así que su registro no se puede nombrar</translation>
    </message>
    <message>
        <source>A list of at least one name in quotes belongs here, not {0}</source>
        <translation>Aquí va una lista de al menos un nombre entre comillas, no {0}</translation>
    </message>
    <message>
        <source>A list of at least one pair {&quot;from&quot;: …, &quot;to&quot;: …} belongs here</source>
        <translation>Aquí va una lista de al menos un par {&quot;from&quot;: …, &quot;to&quot;: …}</translation>
    </message>
    <message>
        <source>A list of at least {0} names in quotes belongs here, not {1}</source>
        <translation>Aquí va una lista de al menos {0} nombres entre comillas, no {1}</translation>
    </message>
    <message>
        <source>A list of migration rules belongs here</source>
        <translation>Aquí va una lista de reglas de migración</translation>
    </message>
    <message>
        <source>A list of rules belongs here, not {0}</source>
        <translation>Aquí va una lista de reglas, no {0}</translation>
    </message>
    <message>
        <source>A list of steps belongs here, not {0}</source>
        <translation>Aquí va una lista de pasos, no {0}</translation>
    </message>
    <message>
        <source>A migration rule is an object, not {0}</source>
        <translation>Una regla de migración es un objeto, no {0}</translation>
    </message>
    <message>
        <source>A name stands twice in it</source>
        <translation>Un nombre aparece dos veces en ella</translation>
    </message>
    <message>
        <source>A number belongs here, not {0}</source>
        <translation>Aquí va un número, no {0}</translation>
    </message>
    <message>
        <source>A number that everything has to be greater than; what is not becomes this plus `step`.</source>
        <translation>Un número que todo tiene que superar; lo que no lo supera pasa a ser este más `step`.</translation>
    </message>
    <message>
        <source>A number that everything has to be less than; what is not becomes this minus `step`.</source>
        <translation>Un número del que todo tiene que quedar por debajo; lo que no, pasa a ser este menos `step`.</translation>
    </message>
    <message>
        <source>A pair {&quot;from&quot;: …, &quot;to&quot;: …} belongs here, not {0}</source>
        <translation>Aquí va un par {&quot;from&quot;: …, &quot;to&quot;: …}, no {0}</translation>
    </message>
    <message>
        <source>A password stands in it, and is not used</source>
        <translation>Contiene una contraseña, que no se usa</translation>
    </message>
    <message>
        <source>A path begins with &apos;$&apos;, such as $.name</source>
        <translation>Una ruta empieza por &apos;$&apos;, como $.name</translation>
    </message>
    <message>
        <source>A path can&apos;t go on with {0}</source>
        <translation>Una ruta no puede seguir con {0}</translation>
    </message>
    <message>
        <source>A path can&apos;t have such characters in it</source>
        <translation>Una ruta no puede contener esos caracteres</translation>
    </message>
    <message>
        <source>A path in quotes belongs here, such as &apos;$.name&apos;, not {0}</source>
        <translation>Aquí va una ruta entre comillas, como &apos;$.name&apos;, no {0}</translation>
    </message>
    <message>
        <source>A path starts with $</source>
        <translation>Una ruta empieza por $</translation>
    </message>
    <message>
        <source>A path that ends in the name of a field, such as `$.customer.name`, `$.cells[*].id` or `$[&apos;odd.name&apos;]`.</source>
        <translation>Una ruta que termina en el nombre de un campo, como `$.customer.name`, `$.cells[*].id` o `$[&apos;odd.name&apos;]`.</translation>
    </message>
    <message>
        <source>A program has this copy of a host&apos;s records open</source>
        <translation>Un programa tiene abierta esta copia de los registros de un anfitrión</translation>
    </message>
    <message>
        <source>A record is a document in one column, or several columns</source>
        <translation>Un registro es un documento en una columna, o varias columnas</translation>
    </message>
    <message>
        <source>A registry is a folder with &lt;name&gt;/&lt;version&gt;.json, &lt;name&gt;/&lt;version&gt;/schema.json or &lt;name&gt;-&lt;version&gt;.json, an Iglu static registry (schemas/&lt;vendor&gt;/&lt;name&gt;/jsonschema/1-0-0), a saved answer to GET /schemas (JSON), an export of Apicurio Registry (zip), an embedded registry (SQLite), or two files given as pair:2.1.0=OLD.json&amp;3.0.0=NEW.json</source>
        <translation>Un repositorio es una carpeta con &lt;name&gt;/&lt;version&gt;.json, &lt;name&gt;/&lt;version&gt;/schema.json o &lt;name&gt;-&lt;version&gt;.json, un repositorio estático de Iglu (schemas/&lt;vendor&gt;/&lt;name&gt;/jsonschema/1-0-0), una respuesta guardada a GET /schemas (JSON), una exportación de Apicurio Registry (zip), un repositorio integrado (SQLite), o dos archivos dados como pair:2.1.0=OLD.json&amp;3.0.0=NEW.json</translation>
    </message>
    <message>
        <source>A relative one starts at the folder the program was started in</source>
        <translation>Una relativa parte de la carpeta en la que se inició el programa</translation>
    </message>
    <message>
        <source>A rule holds them back on purpose</source>
        <translation>Una regla los retiene a propósito</translation>
    </message>
    <message>
        <source>A rule is an object with &apos;kind&apos; and &apos;path&apos;, not {0}</source>
        <translation>Una regla es un objeto con &apos;kind&apos; y &apos;path&apos;, no {0}</translation>
    </message>
    <message>
        <source>A rule writes the time of the run or its user, which are others now</source>
        <translation>Una regla escribe la hora de la ejecución o su usuario, que ahora son otros</translation>
    </message>
    <message>
        <source>A rules file is an object with &apos;rules&apos; in it, not {0}</source>
        <translation>Un archivo de reglas es un objeto que contiene &apos;rules&apos;, no {0}</translation>
    </message>
    <message>
        <source>A run that was taken back has put its values back into the records</source>
        <translation>Una ejecución que se deshizo ha devuelto sus valores a los registros</translation>
    </message>
    <message>
        <source>A schema is an object or a boolean</source>
        <translation>Un esquema es un objeto o un booleano</translation>
    </message>
    <message>
        <source>A schema is an object or a boolean, not {0}</source>
        <translation>Un esquema es un objeto o un booleano, no {0}</translation>
    </message>
    <message>
        <source>A schema needs a name</source>
        <translation>Un esquema necesita un nombre</translation>
    </message>
    <message>
        <source>A schema of draft 4 is an object</source>
        <translation>Un esquema de draft 4 es un objeto</translation>
    </message>
    <message>
        <source>A script and the callables of a host can&apos;t both see the records</source>
        <translation>Un script y las funciones de un anfitrión no pueden ver ambos los registros</translation>
    </message>
    <message>
        <source>A script or the host program sees each record, and may answer differently each time</source>
        <translation>Un script o el programa anfitrión ve cada registro, y puede responder de otro modo cada vez</translation>
    </message>
    <message>
        <source>A side table can&apos;t be called {0}</source>
        <translation>Una tabla auxiliar no puede llamarse {0}</translation>
    </message>
    <message>
        <source>A step is an object with &apos;to_version&apos; and &apos;rules&apos;, not {0}</source>
        <translation>Un paso es un objeto con &apos;to_version&apos; y &apos;rules&apos;, no {0}</translation>
    </message>
    <message>
        <source>A step is more than 0</source>
        <translation>Un paso es mayor que 0</translation>
    </message>
    <message>
        <source>A trigger of the database ignored the change</source>
        <translation>Un disparador de la base de datos ignoró el cambio</translation>
    </message>
    <message>
        <source>A type is wrong in {0} records</source>
        <translation>Un tipo es incorrecto en {0} registros</translation>
    </message>
    <message>
        <source>A whole number from {0} to {1} belongs here, not {2}</source>
        <translation>Aquí va un número entero de {0} a {1}, no {2}</translation>
    </message>
    <message>
        <source>A whole record is an object, not {0}</source>
        <translation>Un registro entero es un objeto, no {0}</translation>
    </message>
    <message>
        <source>A worker process ended without an answer</source>
        <translation>Un proceso de trabajo terminó sin responder</translation>
    </message>
    <message>
        <source>A zone is used only where points in time are cast</source>
        <translation>Una zona solo se usa donde se convierten momentos</translation>
    </message>
    <message>
        <source>Add --conflicts restore if all of them may go back</source>
        <translation>Añadir --conflicts restore si todos ellos pueden volver atrás</translation>
    </message>
    <message>
        <source>Add a rule for each change that has none, or accept that its records stay as they are</source>
        <translation>Añadir una regla para cada cambio que no la tiene, o aceptar que sus registros queden como están</translation>
    </message>
    <message>
        <source>Add identifiers</source>
        <translation>Añadir identificadores</translation>
    </message>
    <message>
        <source>Add or correct a rule for this place, or correct the records</source>
        <translation>Añadir o corregir una regla para este lugar, o corregir los registros</translation>
    </message>
    <message>
        <source>Add the items that are missing in the records</source>
        <translation>Añadir en los registros los elementos que faltan</translation>
    </message>
    <message>
        <source>Add the values that the `map_values` rule does not know</source>
        <translation>Añadir los valores que la regla `map_values` no conoce</translation>
    </message>
    <message>
        <source>Added a condition on {0}</source>
        <translation>Se añadió una condición sobre {0}</translation>
    </message>
    <message>
        <source>Added optional field {0}</source>
        <translation>Se añadió el campo opcional {0}</translation>
    </message>
    <message>
        <source>Added required field {0}</source>
        <translation>Se añadió el campo obligatorio {0}</translation>
    </message>
    <message>
        <source>Added required fields {0}</source>
        <translation>Se añadieron los campos obligatorios {0}</translation>
    </message>
    <message>
        <source>Added the alternative {0} to {1}</source>
        <translation>Se añadió la alternativa {0} a {1}</translation>
    </message>
    <message>
        <source>Added what {0} must contain</source>
        <translation>Se añadió lo que {0} tiene que contener</translation>
    </message>
    <message>
        <source>Added what {0} must hold beside {1}</source>
        <translation>Se añadió lo que {0} tiene que contener junto a {1}</translation>
    </message>
    <message>
        <source>Added {0} for {1}</source>
        <translation>Se añadió {0} para {1}</translation>
    </message>
    <message>
        <source>Added {0} of {1}</source>
        <translation>Se añadió {0} de {1}</translation>
    </message>
    <message>
        <source>Added {0} of {1} to {2}</source>
        <translation>Se añadió {0} de {1} como {2}</translation>
    </message>
    <message>
        <source>Added {0} to {1}</source>
        <translation>Se añadió {0} a {1}</translation>
    </message>
    <message>
        <source>Added {0} {1} of {2}</source>
        <translation>Se añadió {0} {1} de {2}</translation>
    </message>
    <message>
        <source>Added {0} {1} to {2}</source>
        <translation>Se añadió {0} {1} a {2}</translation>
    </message>
    <message>
        <source>All migrated records comply with {0}</source>
        <translation>Todos los registros migrados son conformes a {0}</translation>
    </message>
    <message>
        <source>All of them are whole when multiplied by {0}</source>
        <translation>Todos son enteros al multiplicarlos por {0}</translation>
    </message>
    <message>
        <source>All records but the skipped would comply with {0}</source>
        <translation>Todos los registros salvo los omitidos serían conformes a {0}</translation>
    </message>
    <message>
        <source>All records would comply with {0}</source>
        <translation>Todos los registros serían conformes a {0}</translation>
    </message>
    <message>
        <source>All required fields present</source>
        <translation>Todos los campos obligatorios presentes</translation>
    </message>
    <message>
        <source>All values fit the new field {0}</source>
        <translation>Todos los valores encajan en el campo nuevo {0}</translation>
    </message>
    <message>
        <source>All values fit the new field {0}, and {1} of {2} stand there in new records</source>
        <translation>Todos los valores encajan en el campo nuevo {0}, y {1} de {2} están allí en registros nuevos</translation>
    </message>
    <message>
        <source>All {0} counts are what dry run {1} predicted</source>
        <translation>Las {0} cantidades son todas las que predijo la simulación {1}</translation>
    </message>
    <message>
        <source>All {0} counts are what dry run {1} predicted, although records have changed since</source>
        <translation>Las {0} cantidades son todas las que predijo la simulación {1}, aunque los registros han cambiado desde entonces</translation>
    </message>
    <message>
        <source>Allow the version in the database (a CHECK, a trigger or a table of versions), then resume</source>
        <translation>Permitir la versión en la base de datos (un CHECK, un disparador o una tabla de versiones) y después reanudar</translation>
    </message>
    <message>
        <source>Allowed further elements of {0}</source>
        <translation>Ahora se permiten los demás elementos de {0}</translation>
    </message>
    <message>
        <source>Allowed null for {0}</source>
        <translation>Ahora se permite null en {0}</translation>
    </message>
    <message>
        <source>Allowed the elements of {0}</source>
        <translation>Ahora se permiten los elementos de {0}</translation>
    </message>
    <message>
        <source>An SQLite URL has three slashes, four before an absolute path</source>
        <translation>Una URL de SQLite tiene tres barras, cuatro ante una ruta absoluta</translation>
    </message>
    <message>
        <source>An element like that has to be there</source>
        <translation>Tiene que haber un elemento así</translation>
    </message>
    <message>
        <source>An encrypted database has to be decrypted first</source>
        <translation>Una base de datos cifrada hay que descifrarla antes</translation>
    </message>
    <message>
        <source>An incremental backup is made of what a plan would change, and no plan was given</source>
        <translation>Una copia de seguridad incremental se hace de lo que un plan cambiaría, y no se dio ningún plan</translation>
    </message>
    <message>
        <source>Another connection is called “{0}”</source>
        <translation>Otra conexión se llama «{0}»</translation>
    </message>
    <message>
        <source>Another program has locked the database for more than {0} seconds</source>
        <translation>Otro programa tiene bloqueada la base de datos desde hace más de {0} segundos</translation>
    </message>
    <message>
        <source>Another program has saved a connection called “{0}” meanwhile</source>
        <translation>Otro programa ha guardado mientras tanto una conexión llamada «{0}»</translation>
    </message>
    <message>
        <source>Another program wrote to the database while a batch was being written</source>
        <translation>Otro programa escribió en la base de datos mientras se escribía un lote</translation>
    </message>
    <message>
        <source>Another program wrote to the database while it was about to be restored</source>
        <translation>Otro programa escribió en la base de datos cuando se iba a restaurar</translation>
    </message>
    <message>
        <source>Apicurio Registry export</source>
        <translation>exportación de Apicurio Registry</translation>
    </message>
    <message>
        <source>Archive {0}, then remove it</source>
        <translation>Archivar {0} y después quitarlo</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Como antes</translation>
    </message>
    <message>
        <source>As long as its mark can&apos;t be read, this connection counts as production</source>
        <translation>Mientras no se pueda leer su marca, esta conexión cuenta como producción</translation>
    </message>
    <message>
        <source>Ask its owner for the right to read it</source>
        <translation>Pedir a su propietario permiso para leerlo</translation>
    </message>
    <message>
        <source>At least one character has to stand between the parts</source>
        <translation>Entre las partes tiene que haber al menos un carácter</translation>
    </message>
    <message>
        <source>At least one record has to be fetched at a time</source>
        <translation>Hay que traer al menos un registro cada vez</translation>
    </message>
    <message>
        <source>At least {0} elements have to be there</source>
        <translation>Tiene que haber al menos {0} elementos</translation>
    </message>
    <message>
        <source>Backup {0} made and verified</source>
        <translation>Copia de seguridad {0} hecha y verificada</translation>
    </message>
    <message>
        <source>Backup {0} was made by a host program, which alone can tell whether it is good</source>
        <translation>La copia de seguridad {0} la hizo un programa anfitrión, y solo él puede decir si es buena</translation>
    </message>
    <message>
        <source>Backups and the audit trail stay</source>
        <translation>Las copias de seguridad y la pista de auditoría se conservan</translation>
    </message>
    <message>
        <source>Bring the text into form with a `reformat` rule, or correct it in the records</source>
        <translation>Dar forma al texto con una regla `reformat`, o corregirlo en los registros</translation>
    </message>
    <message>
        <source>Bring the value within its bounds with a `clamp` rule, or correct it in the records</source>
        <translation>Llevar el valor dentro de sus límites con una regla `clamp`, o corregirlo en los registros</translation>
    </message>
    <message>
        <source>Bring within bounds</source>
        <translation>Ajustar a los límites</translation>
    </message>
    <message>
        <source>Calling {0} of {1}</source>
        <translation>Llamando a {0} de {1}</translation>
    </message>
    <message>
        <source>Change the type</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Changed a condition on {0}</source>
        <translation>Se cambió una condición sobre {0}</translation>
    </message>
    <message>
        <source>Changed several parts that together refuse records that were valid</source>
        <translation>Se cambiaron varias partes que juntas rechazan registros que eran válidos</translation>
    </message>
    <message>
        <source>Changed the dialect from {0} to {1}</source>
        <translation>Se cambió el dialecto de {0} a {1}</translation>
    </message>
    <message>
        <source>Changed the step of {0} from multiples of {1} to multiples of {2}</source>
        <translation>Se cambió el paso de {0} de múltiplos de {1} a múltiplos de {2}</translation>
    </message>
    <message>
        <source>Changed the value of {0} from {1} to {2}</source>
        <translation>Se cambió el valor de {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Changed type of {0} from {1} to {2}</source>
        <translation>Se cambió el tipo de {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Changed were</source>
        <translation>Se cambiaron</translation>
    </message>
    <message>
        <source>Changed what {0} must contain</source>
        <translation>Se cambió lo que {0} tiene que contener</translation>
    </message>
    <message>
        <source>Changed what {0} must hold beside {1}</source>
        <translation>Se cambió lo que {0} tiene que contener junto a {1}</translation>
    </message>
    <message>
        <source>Changed {0} for {1}</source>
        <translation>Se cambió {0} para {1}</translation>
    </message>
    <message>
        <source>Changed {0} of {1}</source>
        <translation>Se cambió {0} de {1}</translation>
    </message>
    <message>
        <source>Changed {0} of {1} from {2} to {3}</source>
        <translation>Se cambió {0} de {1} de {2} a {3}</translation>
    </message>
    <message>
        <source>Changed {0} of {1} to {2}</source>
        <translation>Se cambió {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Check it with PRAGMA integrity_check, and restore it from a backup</source>
        <translation>Comprobarlo con PRAGMA integrity_check y restaurarlo desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Check that no other program holds the file, and that it may be written to</source>
        <translation>Comprobar que ningún otro programa retiene el archivo, y que se puede escribir en él</translation>
    </message>
    <message>
        <source>Check that the file is there, and that its folder may be written to by this user</source>
        <translation>Comprobar que el archivo existe y que este usuario puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Check that the file, its folder and the disk may be written to by this user</source>
        <translation>Comprobar que este usuario puede escribir en el archivo, en su carpeta y en el disco</translation>
    </message>
    <message>
        <source>Check that the folder exists and may be written to</source>
        <translation>Comprobar que la carpeta existe y que se puede escribir en ella</translation>
    </message>
    <message>
        <source>Check that the folder may be written to, and that there is room</source>
        <translation>Comprobar que se puede escribir en la carpeta, y que hay espacio</translation>
    </message>
    <message>
        <source>Check the disk that holds the backups, and start again</source>
        <translation>Comprobar el disco que guarda las copias de seguridad y empezar de nuevo</translation>
    </message>
    <message>
        <source>Check the disk, then resume</source>
        <translation>Comprobar el disco y después reanudar</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Comprobar la clave</translation>
    </message>
    <message>
        <source>Check the name</source>
        <translation>Comprobar el nombre</translation>
    </message>
    <message>
        <source>Check the path</source>
        <translation>Comprobar la ruta</translation>
    </message>
    <message>
        <source>Check whether another program changed the table, then resume</source>
        <translation>Comprobar si otro programa cambió la tabla y después reanudar</translation>
    </message>
    <message>
        <source>Choose a file that SQLite wrote</source>
        <translation>Elegir un archivo escrito por SQLite</translation>
    </message>
    <message>
        <source>Choose a number above it, such as {0}</source>
        <translation>Elegir un número mayor, como {0}</translation>
    </message>
    <message>
        <source>Choose an SQLite file</source>
        <translation>Elegir un archivo SQLite</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>Choose another kind of backup</source>
        <translation>Elegir otro tipo de copia de seguridad</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elegir otro nombre</translation>
    </message>
    <message>
        <source>Choose another place, or make room</source>
        <translation>Elegir otro lugar o liberar espacio</translation>
    </message>
    <message>
        <source>Choose another version number</source>
        <translation>Elegir otro número de versión</translation>
    </message>
    <message>
        <source>Choose another version to migrate to</source>
        <translation>Elegir otra versión a la que migrar</translation>
    </message>
    <message>
        <source>Choose its own backup, or none</source>
        <translation>Elegir su propia copia, o ninguna</translation>
    </message>
    <message>
        <source>Choose one of</source>
        <translation>Elegir uno de</translation>
    </message>
    <message>
        <source>Choose system, {0} or {1}</source>
        <translation>Elegir system, {0} o {1}</translation>
    </message>
    <message>
        <source>Choose the SQLite file in it</source>
        <translation>Elegir el archivo SQLite que contiene</translation>
    </message>
    <message>
        <source>Choose the file that GET /apis/registry/v3/admin/export gave, or unpack an archive of schemas</source>
        <translation>Elegir el archivo que dio GET /apis/registry/v3/admin/export, o descomprimir un archivo con esquemas</translation>
    </message>
    <message>
        <source>Choose the table that its records come from</source>
        <translation>Elegir la tabla de la que vienen sus registros</translation>
    </message>
    <message>
        <source>Close that program first</source>
        <translation>Cerrar primero ese programa</translation>
    </message>
    <message>
        <source>Close that program or wait until it is done, then try again</source>
        <translation>Cerrar ese programa o esperar a que acabe, y después intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Close the programs that use it, then start again</source>
        <translation>Cerrar los programas que la usan y después empezar de nuevo</translation>
    </message>
    <message>
        <source>Closed {0} to undeclared fields</source>
        <translation>Ya no se permiten campos no declarados en {0}</translation>
    </message>
    <message>
        <source>Closed {0} to {1} that nothing describes</source>
        <translation>{0} ya no admite lo que nada describe ({1})</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>Confluent-compatible registry, saved from GET /schemas</source>
        <translation>Repositorio compatible con Confluent, guardado de GET /schemas</translation>
    </message>
    <message>
        <source>Constrained field {0}, which was free</source>
        <translation>Se restringió el campo {0}, antes libre</translation>
    </message>
    <message>
        <source>Convert the value with a `cast` rule, or correct it in the records</source>
        <translation>Convertir el valor con una regla `cast`, o corregirlo en los registros</translation>
    </message>
    <message>
        <source>Copies a field, as it is written, to a new one. The object it goes to has to be there. Never overwrites.</source>
        <translation>Copia un campo, tal como está escrito, a uno nuevo. El objeto al que va tiene que existir. Nunca sobrescribe.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {0} to {1}</source>
        <translation>Copiar {0} a {1}</translation>
    </message>
    <message>
        <source>Correct the expression for records like the example, or correct the records</source>
        <translation>Corregir la expresión para registros como el del ejemplo, o corregir los registros</translation>
    </message>
    <message>
        <source>Correct the file and open it again</source>
        <translation>Corregir el archivo y abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Correct the rules file and open it again</source>
        <translation>Corregir el archivo de reglas y abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Correct the schema and open it again</source>
        <translation>Corregir el esquema y abrirlo de nuevo</translation>
    </message>
    <message>
        <source>Correct the script and choose it again</source>
        <translation>Corregir el script y elegirlo de nuevo</translation>
    </message>
    <message>
        <source>Correct the script at the place that the trace names, and retry the failed records</source>
        <translation>Corregir el script en el lugar que indica la traza, y reintentar los registros fallidos</translation>
    </message>
    <message>
        <source>Correct the script, and make the plan again</source>
        <translation>Corregir el script y crear el plan de nuevo</translation>
    </message>
    <message>
        <source>Correct these documents in the database</source>
        <translation>Corregir estos documentos en la base de datos</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cut {0} to {1} characters</source>
        <translation>Cortar {0} a {1} caracteres</translation>
    </message>
    <message>
        <source>Cut {0} to {1} characters, ending in &apos;{2}&apos;</source>
        <translation>Cortar {0} a {1} caracteres, con &apos;{2}&apos; al final</translation>
    </message>
    <message>
        <source>Cuts texts that are too long; everything else is left alone.</source>
        <translation>Corta los textos demasiado largos; todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>Databases of the kind {0} can&apos;t be opened by this version</source>
        <translation>Esta versión no puede abrir bases de datos del tipo {0}</translation>
    </message>
    <message>
        <source>Described element {0}</source>
        <translation>Se describió el elemento {0}</translation>
    </message>
    <message>
        <source>Described the fields of {0} that match {1}</source>
        <translation>Se describieron los campos de {0} que cumplen {1}</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>¿Quizá {0}?</translation>
    </message>
    <message>
        <source>Disallowed further elements of {0}</source>
        <translation>Ya no se permiten los demás elementos de {0}</translation>
    </message>
    <message>
        <source>Disallowed null for {0}</source>
        <translation>Ya no se permite null en {0}</translation>
    </message>
    <message>
        <source>Disallowed the elements of {0}</source>
        <translation>Ya no se permiten los elementos de {0}</translation>
    </message>
    <message>
        <source>Do a dry run first</source>
        <translation>Hacer antes una simulación</translation>
    </message>
    <message>
        <source>Don&apos;t restore from it</source>
        <translation>No restaurar desde ella</translation>
    </message>
    <message>
        <source>Drafts before draft 4 are not supported</source>
        <translation>Los drafts anteriores a draft 4 no se admiten</translation>
    </message>
    <message>
        <source>Dry run {0}</source>
        <translation>Simulación {0}</translation>
    </message>
    <message>
        <source>Each connection must be a table of its own</source>
        <translation>Cada conexión tiene que ser una tabla propia</translation>
    </message>
    <message>
        <source>Edit it elsewhere, and publish it with `desktop-wizard registry publish`</source>
        <translation>Editarlo en otro lugar y publicarlo con `desktop-wizard registry publish`</translation>
    </message>
    <message>
        <source>Element {0} is left out</source>
        <translation>El elemento {0} se omite</translation>
    </message>
    <message>
        <source>Elements have to have identifiers</source>
        <translation>Los elementos tienen que tener identificadores</translation>
    </message>
    <message>
        <source>Elements of {0} may repeat</source>
        <translation>Los elementos de {0} se pueden repetir</translation>
    </message>
    <message>
        <source>Elements of {0} must differ</source>
        <translation>Los elementos de {0} tienen que ser distintos</translation>
    </message>
    <message>
        <source>Elements of {0} were described {1}, and are now {2}</source>
        <translation>Los elementos de {0} se describían {1}, y ahora {2}</translation>
    </message>
    <message>
        <source>Elements that do not fit are left out</source>
        <translation>Los elementos que no encajan se omiten</translation>
    </message>
    <message>
        <source>Enough was measured</source>
        <translation>Ya se midió bastante</translation>
    </message>
    <message>
        <source>Evaluate JSONata</source>
        <translation>Evaluar JSONata</translation>
    </message>
    <message>
        <source>Every batch so far is complete</source>
        <translation>Cada lote hasta ahora está completo</translation>
    </message>
    <message>
        <source>Every batch that was committed before is intact</source>
        <translation>Cada lote confirmado antes está intacto</translation>
    </message>
    <message>
        <source>Every record is what the run wrote, or found in order</source>
        <translation>Cada registro es lo que la ejecución escribió o encontró en orden</translation>
    </message>
    <message>
        <source>Every record of the run is byte for byte what it was before the run</source>
        <translation>Cada registro de la ejecución es byte por byte lo que era antes de la ejecución</translation>
    </message>
    <message>
        <source>Every record of the run is there, on the version it should be on</source>
        <translation>Cada registro de la ejecución está, en la versión que le corresponde</translation>
    </message>
    <message>
        <source>Every record was handled, and the counts add up</source>
        <translation>Se trató cada registro, y las cantidades cuadran</translation>
    </message>
    <message>
        <source>Every type is right</source>
        <translation>Cada tipo es correcto</translation>
    </message>
    <message>
        <source>Export the registry again</source>
        <translation>Exportar el repositorio de nuevo</translation>
    </message>
    <message>
        <source>Fails, on purpose, records that fulfil a condition, or in which a value does: they stay on the old version and are listed with the reason.</source>
        <translation>Hace fallar a propósito los registros que cumplen una condición, o en los que la cumple un valor: quedan en la versión antigua y se enumeran con el motivo.</translation>
    </message>
    <message>
        <source>Fields that neither rules nor script touch are unchanged</source>
        <translation>Los campos que no tocan ni las reglas ni el script quedan sin cambios</translation>
    </message>
    <message>
        <source>Fields that no rule touches are unchanged</source>
        <translation>Los campos que ninguna regla toca quedan sin cambios</translation>
    </message>
    <message>
        <source>Fields that were changed are known</source>
        <translation>Se conocen los campos que se cambiaron</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Fill the missing field in with a `set_default` rule</source>
        <translation>Rellenar el campo que falta con una regla `set_default`</translation>
    </message>
    <message>
        <source>Filter by columns that the run leaves alone</source>
        <translation>Filtrar por columnas que la ejecución no toca</translation>
    </message>
    <message>
        <source>Filter elements</source>
        <translation>Filtrar elementos</translation>
    </message>
    <message>
        <source>Finish it, roll it back or give it up first</source>
        <translation>Terminarla, revertirla o abandonarla antes</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplanar</translation>
    </message>
    <message>
        <source>Free some space</source>
        <translation>Liberar espacio</translation>
    </message>
    <message>
        <source>Free some space, and start again</source>
        <translation>Liberar espacio y empezar de nuevo</translation>
    </message>
    <message>
        <source>Free some space, or choose another place</source>
        <translation>Liberar espacio o elegir otro lugar</translation>
    </message>
    <message>
        <source>Free some space, or move the data folder (DESKTOP_WIZARD_HOME) to a larger disk</source>
        <translation>Liberar espacio, o mover la carpeta de datos (DESKTOP_WIZARD_HOME) a un disco más grande</translation>
    </message>
    <message>
        <source>Free some space, then resume</source>
        <translation>Liberar espacio y después reanudar</translation>
    </message>
    <message>
        <source>Freed further elements of {0}</source>
        <translation>Ya no se restringen los demás elementos de {0}</translation>
    </message>
    <message>
        <source>Freed the elements of {0}</source>
        <translation>Ya no se restringen los elementos de {0}</translation>
    </message>
    <message>
        <source>Freed the field names of {0}</source>
        <translation>Ya no se restringen los nombres de campo de {0}</translation>
    </message>
    <message>
        <source>Freed the undeclared fields of {0}</source>
        <translation>Ya no se restringen los campos no declarados de {0}</translation>
    </message>
    <message>
        <source>Give a name, and a version such as 2.1.0</source>
        <translation>Dar un nombre, y una versión como 2.1.0</translation>
    </message>
    <message>
        <source>Give a number such as 2.1.0 with each schema</source>
        <translation>Dar con cada esquema un número como 2.1.0</translation>
    </message>
    <message>
        <source>Give each object in {0} without {1} a generated one</source>
        <translation>Dar a cada objeto de {0} sin {1} uno generado</translation>
    </message>
    <message>
        <source>Give the URI that the registry lists as missing</source>
        <translation>Indicar la URI que el repositorio da como ausente</translation>
    </message>
    <message>
        <source>Give the table a key that is unique and never NULL, for example</source>
        <translation>Dar a la tabla una clave única que nunca sea NULL, por ejemplo</translation>
    </message>
    <message>
        <source>Give two files, each with a version number such as 2.1.0</source>
        <translation>Indicar dos archivos, cada uno con un número de versión como 2.1.0</translation>
    </message>
    <message>
        <source>Gives a field a value where it is absent. The object that it belongs to has to be there; a new field comes last in it.</source>
        <translation>Da un valor a un campo donde falta. El objeto al que pertenece tiene que existir; un campo nuevo va al final de él.</translation>
    </message>
    <message>
        <source>Gives a field another name; its place in the object and its value stay. A record that has a field of the new name already is quarantined, never overwritten.</source>
        <translation>Da otro nombre a un campo; su lugar en el objeto y su valor quedan. Un registro que ya tiene un campo con el nombre nuevo va a cuarentena, nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Gives a field or an element a value, whatever was there before.</source>
        <translation>Da un valor a un campo o a un elemento, sin importar lo que hubiera antes.</translation>
    </message>
    <message>
        <source>Gives each object in an array that has none an identifier that no other in it has, derived from the plan, the record&apos;s key and the place.</source>
        <translation>Da a cada objeto de un array que no lo tiene un identificador que no tiene ningún otro en él, derivado del plan, de la clave del registro y del lugar.</translation>
    </message>
    <message>
        <source>Gives texts another form: the parts that a pattern finds, put into a template. What is no text is left alone; a text that does not match fails.</source>
        <translation>Da otra forma a los textos: las partes que encuentra un patrón, puestas en una plantilla. Lo que no es un texto queda como está; un texto que no cumple el patrón falla.</translation>
    </message>
    <message>
        <source>Grant what is missing, or do a dry run, which needs none of it</source>
        <translation>Conceder lo que falta, o hacer una simulación, que no lo necesita</translation>
    </message>
    <message>
        <source>Holds a number that is too large for a rule to write</source>
        <translation>Contiene un número demasiado grande para que una regla lo escriba</translation>
    </message>
    <message>
        <source>How a point in time is written on the side that is not RFC 3339: a layout of the directives %Y %y %m %B %b %d %H %I %p %M %S %f %z, or `unix` or `unix_ms` for numbers since 1970. With `date-time` and `date` it is how values are read (any ISO 8601 if not given); with the others it is how a date-time is written.</source>
        <translation>Cómo se escribe un momento en el lado que no es RFC 3339: un formato con las directivas %Y %y %m %B %b %d %H %I %p %M %S %f %z, o `unix` o `unix_ms` para números desde 1970. Con `date-time` y `date` es cómo se leen los valores (cualquier ISO 8601 si no se indica); con los demás es cómo se escribe un date-time.</translation>
    </message>
    <message>
        <source>How far from an exclusive bound the nearest allowed number lies, such as 0.01 for money.</source>
        <translation>A qué distancia de un límite exclusivo está el número permitido más próximo, como 0.01 para dinero.</translation>
    </message>
    <message>
        <source>How long one evaluation may take.</source>
        <translation>Cuánto puede tardar una evaluación.</translation>
    </message>
    <message>
        <source>How many characters (Unicode code points) are left at most.</source>
        <translation>Cuántos caracteres (puntos de código Unicode) quedan como máximo.</translation>
    </message>
    <message>
        <source>How many digits stay behind the point; negative ones round to tens, hundreds and so on.</source>
        <translation>Cuántos decimales quedan; los negativos redondean a decenas, centenas, etc.</translation>
    </message>
    <message>
        <source>How many hexadecimal digits to keep, the prefix not counted. Without it: a whole UUID with dashes.</source>
        <translation>Cuántas cifras hexadecimales se conservan, sin contar el prefijo. Sin esto: un UUID entero con guiones.</translation>
    </message>
    <message>
        <source>If it happens again, try fewer workers or smaller batches</source>
        <translation>Si ocurre de nuevo, probar con menos procesos de trabajo o lotes más pequeños</translation>
    </message>
    <message>
        <source>Iglu static registry</source>
        <translation>repositorio estático de Iglu</translation>
    </message>
    <message>
        <source>In the {0}, null could not be told from a missing member</source>
        <translation>En {0} no se podría distinguir null de un campo que falta</translation>
    </message>
    <message>
        <source>It called sys.exit</source>
        <translation>Llamó a sys.exit</translation>
    </message>
    <message>
        <source>It calls itself {0}</source>
        <translation>Se llama a sí mismo {0}</translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>It can&apos;t be stopped, and may still be at work</source>
        <translation>No se puede detener, y puede que siga trabajando</translation>
    </message>
    <message>
        <source>It can&apos;t be written as JSON</source>
        <translation>No se puede escribir como JSON</translation>
    </message>
    <message>
        <source>It does not describe itself, as schemas of an Iglu registry should</source>
        <translation>No se describe a sí mismo, como deben hacerlo los esquemas de un repositorio Iglu</translation>
    </message>
    <message>
        <source>It failed too</source>
        <translation>También falló</translation>
    </message>
    <message>
        <source>It has a member {0} too, which no field is meant for</source>
        <translation>También tiene un campo {0}, para el que no hay destino</translation>
    </message>
    <message>
        <source>It has to be given, too, where there is no registry to read it from</source>
        <translation>También hay que indicarlo si no hay repositorio del que leerlo</translation>
    </message>
    <message>
        <source>It has to be named where schemas are given</source>
        <translation>Hay que nombrarlo si se dan esquemas</translation>
    </message>
    <message>
        <source>It has {0} seconds</source>
        <translation>Dispone de {0} segundos</translation>
    </message>
    <message>
        <source>It is a generated column, which can&apos;t be written to</source>
        <translation>Es una columna generada, en la que no se puede escribir</translation>
    </message>
    <message>
        <source>It is damaged</source>
        <translation>Está dañado</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Está vacío</translation>
    </message>
    <message>
        <source>It is larger than {0} MB</source>
        <translation>Ocupa más de {0} MB</translation>
    </message>
    <message>
        <source>It is marked as deleted in the registry</source>
        <translation>Está marcado como eliminado en el repositorio</translation>
    </message>
    <message>
        <source>It is marked as {0} in the registry</source>
        <translation>Está marcado como {0} en el repositorio</translation>
    </message>
    <message>
        <source>It is missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>It is named {0} times as a column of the record</source>
        <translation>Está nombrada {0} veces como columna del registro</translation>
    </message>
    <message>
        <source>It is nested deeper than {0} levels</source>
        <translation>Está anidado a más de {0} niveles</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>No es un archivo</translation>
    </message>
    <message>
        <source>It is not UTF-8</source>
        <translation>No es UTF-8</translation>
    </message>
    <message>
        <source>It is not in the archive</source>
        <translation>No está en el archivo comprimido</translation>
    </message>
    <message>
        <source>It is open in {0}</source>
        <translation>Está abierta en {0}</translation>
    </message>
    <message>
        <source>It leads out of the registry, and is not read</source>
        <translation>Lleva fuera del repositorio, y no se lee</translation>
    </message>
    <message>
        <source>It must be a table</source>
        <translation>Tiene que ser una tabla</translation>
    </message>
    <message>
        <source>It must be {0}</source>
        <translation>Tiene que ser {0}</translation>
    </message>
    <message>
        <source>It needs the year, the month and the day, such as %Y, %m and %d</source>
        <translation>Necesita el año, el mes y el día, como %Y, %m y %d</translation>
    </message>
    <message>
        <source>It returned a {0}, not FetchedRecords</source>
        <translation>Devolvió {0}, no FetchedRecords</translation>
    </message>
    <message>
        <source>It returned a {0}, not a MigrationResult</source>
        <translation>Devolvió {0}, no MigrationResult</translation>
    </message>
    <message>
        <source>It returned no record, and says that there are {0}</source>
        <translation>No devolvió ningún registro, y dice que hay {0}</translation>
    </message>
    <message>
        <source>It returned {0} records behind {1}, and says that there are {2}</source>
        <translation>Devolvió {0} registros tras {1}, y dice que hay {2}</translation>
    </message>
    <message>
        <source>It returned {0} records where {1} were asked for</source>
        <translation>Devolvió {0} registros cuando se pidieron {1}</translation>
    </message>
    <message>
        <source>It says that more records failed than it names, each once, in `error_log`</source>
        <translation>Dice que fallaron más registros de los que nombra, cada uno una vez, en `error_log`</translation>
    </message>
    <message>
        <source>It says that record {0} failed, and was handed {1}</source>
        <translation>Dice que falló el registro {0}, y se le entregaron {1}</translation>
    </message>
    <message>
        <source>It says that there are {0} records in all</source>
        <translation>Dice que hay {0} registros en total</translation>
    </message>
    <message>
        <source>It says {0}, and {1} is wanted</source>
        <translation>Dice {0}, y se espera {1}</translation>
    </message>
    <message>
        <source>It worked on a copy</source>
        <translation>Se trabajó en una copia</translation>
    </message>
    <message>
        <source>Its `counts` are a {0}, not Counts</source>
        <translation>Sus `counts` son de tipo {0}, no Counts</translation>
    </message>
    <message>
        <source>Its `error_log` is no list of `MigrationError`, each with the place of a record as a whole number</source>
        <translation>Su `error_log` no es una lista de `MigrationError`, cada uno con el lugar de un registro como número entero</translation>
    </message>
    <message>
        <source>Its `records` are a {0}, not a list</source>
        <translation>Sus `records` son de tipo {0}, no una lista</translation>
    </message>
    <message>
        <source>Its batch is complete</source>
        <translation>Su lote está completo</translation>
    </message>
    <message>
        <source>Its columns are</source>
        <translation>Sus columnas son</translation>
    </message>
    <message>
        <source>Its connection stays as it is</source>
        <translation>Su conexión queda como está</translation>
    </message>
    <message>
        <source>Its content is not in the archive, or can&apos;t be read</source>
        <translation>Su contenido no está en el archivo comprimido, o no se puede leer</translation>
    </message>
    <message>
        <source>Its records can&apos;t be told apart</source>
        <translation>Sus registros no se pueden distinguir</translation>
    </message>
    <message>
        <source>Its tables are</source>
        <translation>Sus tablas son</translation>
    </message>
    <message>
        <source>Its text does not have the hash it was published with</source>
        <translation>Su texto no tiene el hash con el que se publicó</translation>
    </message>
    <message>
        <source>JSONata; `$` is the value, `$record` the whole record. The clock is the run&apos;s start.</source>
        <translation>JSONata; `$` es el valor, `$record` todo el registro. El reloj es el inicio de la ejecución.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Join the elements of {0} to one text, with {1} between them</source>
        <translation>Unir los elementos de {0} en un texto, con {1} en medio</translation>
    </message>
    <message>
        <source>Join {0} to {1}, with {2} between them</source>
        <translation>Unir {0} en {1}, con {2} en medio</translation>
    </message>
    <message>
        <source>Keep {0} between {1} and {2}</source>
        <translation>Mantener {0} entre {1} y {2}</translation>
    </message>
    <message>
        <source>Leave items out with a `filter_items` rule, or correct the list in the records</source>
        <translation>Omitir elementos con una regla `filter_items`, o corregir la lista en los registros</translation>
    </message>
    <message>
        <source>Leave one of them out</source>
        <translation>Prescindir de uno de los dos</translation>
    </message>
    <message>
        <source>Leave only those elements of {0} of which {1}</source>
        <translation>Dejar solo los elementos de {0} en los que {1}</translation>
    </message>
    <message>
        <source>Leave repeated items out with a `dedupe_items` rule</source>
        <translation>Omitir los elementos repetidos con una regla `dedupe_items`</translation>
    </message>
    <message>
        <source>Leave the first of elements with the same {0} in {1}</source>
        <translation>Dejar el primero de los elementos con igual {0} en {1}</translation>
    </message>
    <message>
        <source>Leave the first of equal elements in {0}</source>
        <translation>Dejar el primero de los elementos iguales en {0}</translation>
    </message>
    <message>
        <source>Leaves only those elements in an array that fulfil a condition.</source>
        <translation>Deja en un array solo los elementos que cumplen una condición.</translation>
    </message>
    <message>
        <source>Leaves out, on purpose, records that fulfil a condition, or in which a value does: they stay on the old version and count as skipped.</source>
        <translation>Omite a propósito los registros que cumplen una condición, o en los que la cumple un valor: quedan en la versión antigua y cuentan como omitidos.</translation>
    </message>
    <message>
        <source>Leaves the first of equal elements in an array. Values are compared with their types.</source>
        <translation>Deja el primero de los elementos iguales de un array. Los valores se comparan con sus tipos.</translation>
    </message>
    <message>
        <source>Look at the deferred constraints of the table, then resume</source>
        <translation>Examinar las restricciones aplazadas de la tabla y después reanudar</translation>
    </message>
    <message>
        <source>Look for a trigger that ignores changes of the version column, then resume</source>
        <translation>Buscar un disparador que ignore los cambios de la columna de versión y después reanudar</translation>
    </message>
    <message>
        <source>Look for triggers that write to the table</source>
        <translation>Buscar disparadores que escriban en la tabla</translation>
    </message>
    <message>
        <source>Look into the host, then try again</source>
        <translation>Examinar el anfitrión y después intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is less</source>
        <translation>Bajar {0} a {1} donde es menor</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is more</source>
        <translation>Bajar {0} a {1} donde es mayor</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is {2} or less</source>
        <translation>Bajar {0} a {1} donde es {2} o menos</translation>
    </message>
    <message>
        <source>Lower {0} to {1} where it is {2} or more</source>
        <translation>Bajar {0} a {1} donde es {2} o más</translation>
    </message>
    <message>
        <source>Lowered {0} of {1} from {2} to {3}</source>
        <translation>Se bajó {0} de {1} de {2} a {3}</translation>
    </message>
    <message>
        <source>Mail is not sent without encryption to another machine</source>
        <translation>El correo no se envía sin cifrar a otro equipo</translation>
    </message>
    <message>
        <source>Make and review the plan again</source>
        <translation>Crear y revisar el plan de nuevo</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Crearlo de nuevo</translation>
    </message>
    <message>
        <source>Make one with `desktop-wizard plan`</source>
        <translation>Crear uno con `desktop-wizard plan`</translation>
    </message>
    <message>
        <source>Make the plan again with `desktop-wizard plan`</source>
        <translation>Crear el plan de nuevo con `desktop-wizard plan`</translation>
    </message>
    <message>
        <source>Make the plan again with them</source>
        <translation>Crear el plan de nuevo con ellas</translation>
    </message>
    <message>
        <source>Makes a value the only element of an array. Arrays and null are left alone.</source>
        <translation>Convierte un valor en el único elemento de un array. Los arrays y null quedan como están.</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia de seguridad</translation>
    </message>
    <message>
        <source>Map the values that are no longer allowed to allowed ones with a `map_values` rule</source>
        <translation>Sustituir los valores que ya no se permiten por otros permitidos con una regla `map_values`</translation>
    </message>
    <message>
        <source>Map {0} and {1} in {2}</source>
        <translation>Sustituir {0} y {1} en {2}</translation>
    </message>
    <message>
        <source>Members whose names do not fit stay in the undo images</source>
        <translation>Los campos cuyos nombres no encajan quedan en las imágenes para deshacer</translation>
    </message>
    <message>
        <source>Mend it in a text editor, or move it away</source>
        <translation>Arreglarlo en un editor de texto, o moverlo a otro lugar</translation>
    </message>
    <message>
        <source>Mend the file</source>
        <translation>Arreglar el archivo</translation>
    </message>
    <message>
        <source>Mend the record or the rules and start again, or resume to go on without it</source>
        <translation>Arreglar el registro o las reglas y empezar de nuevo, o reanudar para seguir sin él</translation>
    </message>
    <message>
        <source>Mend the value, or leave the record out with a filter</source>
        <translation>Arreglar el valor, o excluir el registro con un filtro</translation>
    </message>
    <message>
        <source>Most recent call first</source>
        <translation>La última llamada primero</translation>
    </message>
    <message>
        <source>Most texts have digits with something around them</source>
        <translation>La mayoría de los textos tienen cifras con algo alrededor</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move {0} to {1}</source>
        <translation>Mover {0} a {1}</translation>
    </message>
    <message>
        <source>Moved field {0} to {1} (perhaps: {2})</source>
        <translation>Se movió el campo {0} a {1} (quizá: {2})</translation>
    </message>
    <message>
        <source>Moves a field to another object, which has to be there; the field comes last in it. Never overwrites.</source>
        <translation>Mueve un campo a otro objeto, que tiene que existir; el campo va al final de él. Nunca sobrescribe.</translation>
    </message>
    <message>
        <source>Name of a field beside the path that gets the value as it was, where it is changed. A record that has such a field already fails.</source>
        <translation>Nombre de un campo junto a la ruta que recibe el valor tal como era, donde se cambia. Un registro que ya tiene ese campo falla.</translation>
    </message>
    <message>
        <source>Name of the identifier.</source>
        <translation>Nombre del identificador.</translation>
    </message>
    <message>
        <source>Name of the member by which elements are compared; those without it stay. Without it whole elements are compared.</source>
        <translation>Nombre del campo por el que se comparan los elementos; los que no lo tienen quedan. Sin esto se comparan elementos enteros.</translation>
    </message>
    <message>
        <source>Name the server that takes the mail</source>
        <translation>Indicar el servidor que recibe el correo</translation>
    </message>
    <message>
        <source>Names of fields beside the path, which go. Without it the elements of the array at the path are joined.</source>
        <translation>Nombres de campos junto a la ruta, que se quitan. Sin esto, se unen los elementos del array en la ruta.</translation>
    </message>
    <message>
        <source>Names of the members, without the prefix.</source>
        <translation>Nombres de los campos, sin el prefijo.</translation>
    </message>
    <message>
        <source>Names of the parts, which take the place of the text; the last one gets all the rest. Without it the text becomes an array.</source>
        <translation>Nombres de las partes, que ocupan el lugar del texto; la última recibe todo el resto. Sin esto, el texto pasa a ser un array.</translation>
    </message>
    <message>
        <source>Names that the members get; those of the fields are these behind the prefix.</source>
        <translation>Nombres que reciben los campos en el objeto; fuera de él llevan delante el prefijo.</translation>
    </message>
    <message>
        <source>Narrowed type of {0} from {1} to {2}</source>
        <translation>Se restringió el tipo de {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Nest</source>
        <translation>Anidar</translation>
    </message>
    <message>
        <source>No backup was made before it</source>
        <translation>No se hizo ninguna copia de seguridad antes de ella</translation>
    </message>
    <message>
        <source>No database file is named</source>
        <translation>No se indica ningún archivo de base de datos</translation>
    </message>
    <message>
        <source>No key column was named, so records can&apos;t be told apart</source>
        <translation>No se indicó ninguna columna clave, así que los registros no se pueden distinguir</translation>
    </message>
    <message>
        <source>No mail was sent to {0}</source>
        <translation>No se envió ningún correo a {0}</translation>
    </message>
    <message>
        <source>No number is left between {0} and {1}</source>
        <translation>No queda ningún número entre {0} y {1}</translation>
    </message>
    <message>
        <source>No orphaned records found</source>
        <translation>No se encontraron registros huérfanos</translation>
    </message>
    <message>
        <source>No proof and no counterexample was found for some differences between the versions</source>
        <translation>Para algunas diferencias entre las versiones no se encontró ni una prueba ni un contraejemplo</translation>
    </message>
    <message>
        <source>No record has {0} in {1}, so nothing is migrated</source>
        <translation>Ningún registro tiene {0} en {1}, así que no se migra nada</translation>
    </message>
    <message>
        <source>No record was changed</source>
        <translation>No se cambió ningún registro</translation>
    </message>
    <message>
        <source>No registry was named</source>
        <translation>No se indicó ningún repositorio</translation>
    </message>
    <message>
        <source>No run {0} was started in the background of this program</source>
        <translation>No se inició ninguna ejecución {0} en segundo plano en este programa</translation>
    </message>
    <message>
        <source>No type mismatches</source>
        <translation>Ningún tipo incorrecto</translation>
    </message>
    <message>
        <source>No whole number lies within the bounds</source>
        <translation>Ningún número entero queda dentro de los límites</translation>
    </message>
    <message>
        <source>Nobody else rewrote a migrated record</source>
        <translation>Nadie más reescribió un registro migrado</translation>
    </message>
    <message>
        <source>Nobody has agreed to run this script yet</source>
        <translation>Nadie ha consentido aún que se ejecute este script</translation>
    </message>
    <message>
        <source>Nobody was told that it was written</source>
        <translation>No se comunicó a nadie que se había escrito</translation>
    </message>
    <message>
        <source>Nobody was told through {0}</source>
        <translation>No se avisó a nadie por {0}</translation>
    </message>
    <message>
        <source>None is missing</source>
        <translation>No falta ninguno</translation>
    </message>
    <message>
        <source>None of its versions can be used</source>
        <translation>No se puede usar ninguna de sus versiones</translation>
    </message>
    <message>
        <source>None of the hooks is defined</source>
        <translation>No está definido ninguno de los hooks</translation>
    </message>
    <message>
        <source>Not JSON at {0}</source>
        <translation>No es JSON en {0}</translation>
    </message>
    <message>
        <source>Not a JSON object, so it has no fields to migrate</source>
        <translation>No es un objeto JSON, así que no tiene campos que migrar</translation>
    </message>
    <message>
        <source>Not a JSON object, so no row can hold it</source>
        <translation>No es un objeto JSON, así que no cabe en ninguna fila</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message>
        <source>Not the same as before</source>
        <translation>No es igual que antes</translation>
    </message>
    <message>
        <source>Not tried, because the script broke down {0} times in this batch</source>
        <translation>Sin probar, porque el script se interrumpió {0} veces en este lote</translation>
    </message>
    <message>
        <source>Nothing is published for {0}</source>
        <translation>No hay nada publicado para {0}</translation>
    </message>
    <message>
        <source>Nothing more was written to it</source>
        <translation>No se escribió nada más en él</translation>
    </message>
    <message>
        <source>Nothing of it is left to do</source>
        <translation>No queda nada de ella por hacer</translation>
    </message>
    <message>
        <source>Nothing that could explain it is known</source>
        <translation>No se conoce nada que pueda explicarlo</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Nothing was restored</source>
        <translation>No se restauró nada</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>No se escribió nada</translation>
    </message>
    <message>
        <source>Numbers have to be multiples of {0}</source>
        <translation>Los números tienen que ser múltiplos de {0}</translation>
    </message>
    <message>
        <source>Of the objects only {0} stays</source>
        <translation>De los objetos solo queda {0}</translation>
    </message>
    <message>
        <source>Once it was written, the row could not be read as a record any more</source>
        <translation>Una vez escrita, la fila ya no se pudo leer como registro</translation>
    </message>
    <message>
        <source>One value becomes the only element</source>
        <translation>Un valor suelto pasa a ser el único elemento</translation>
    </message>
    <message>
        <source>Only rules of the type JSONATA can be run, not {0}</source>
        <translation>Solo se pueden ejecutar reglas del tipo JSONATA, no {0}</translation>
    </message>
    <message>
        <source>Only the program itself can bring its records back</source>
        <translation>Solo el programa mismo puede devolver sus registros</translation>
    </message>
    <message>
        <source>Only the program that these records lie with can make a backup that can be restored</source>
        <translation>Solo el programa que guarda estos registros puede hacer una copia de seguridad que se pueda restaurar</translation>
    </message>
    <message>
        <source>Only the program that these records lie with can put them back</source>
        <translation>Solo el programa que guarda estos registros puede devolverlos</translation>
    </message>
    <message>
        <source>Open the wizard in that program</source>
        <translation>Abrir el asistente en ese programa</translation>
    </message>
    <message>
        <source>Open the wizard in that program, or roll the run back by its undo images</source>
        <translation>Abrir el asistente en ese programa, o revertir la ejecución con sus imágenes para deshacer</translation>
    </message>
    <message>
        <source>Opened {0} to undeclared fields</source>
        <translation>Ahora se permiten campos no declarados en {0}</translation>
    </message>
    <message>
        <source>Opened {0} to {1} that nothing describes</source>
        <translation>{0} admite ahora lo que nada describe ({1})</translation>
    </message>
    <message>
        <source>Other backups</source>
        <translation>Otras copias de seguridad</translation>
    </message>
    <message>
        <source>Other programs add records faster than they can be migrated</source>
        <translation>Otros programas añaden registros más deprisa de lo que se pueden migrar</translation>
    </message>
    <message>
        <source>Other programs did not let go of the database within {0} seconds</source>
        <translation>Otros programas no soltaron la base de datos en {0} segundos</translation>
    </message>
    <message>
        <source>Other programs kept writing to the database while its backup was checked, {0} times</source>
        <translation>Otros programas siguieron escribiendo en la base de datos mientras se comprobaba su copia de seguridad, {0} veces</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Please report it</source>
        <translation>Informar de ello</translation>
    </message>
    <message>
        <source>Please report it with the log</source>
        <translation>Informar de ello con la bitácora</translation>
    </message>
    <message>
        <source>Publish the next version</source>
        <translation>Publicar la próxima versión</translation>
    </message>
    <message>
        <source>Published rules</source>
        <translation>Reglas publicadas</translation>
    </message>
    <message>
        <source>Published rules that are not used</source>
        <translation>Reglas publicadas que no se usan</translation>
    </message>
    <message>
        <source>Put the file back where it was, then resume</source>
        <translation>Devolver el archivo a su sitio y después reanudar</translation>
    </message>
    <message>
        <source>Put the file in order and open the registry again</source>
        <translation>Arreglar el archivo y abrir de nuevo el repositorio</translation>
    </message>
    <message>
        <source>Put the one allowed value there with a `set_value` rule</source>
        <translation>Poner el único valor permitido con una regla `set_value`</translation>
    </message>
    <message>
        <source>Put {0} into an array, where it is none</source>
        <translation>Poner {0} en un array, donde no lo es</translation>
    </message>
    <message>
        <source>Put {0} into {1}</source>
        <translation>Reunir {0} en {1}</translation>
    </message>
    <message>
        <source>Puts an element of an array in its place. What is no array is left alone.</source>
        <translation>Pone un elemento de un array en su lugar. Lo que no es un array queda como está.</translation>
    </message>
    <message>
        <source>Puts fields into a new object at the path, in the place of the first of them. Where none of them is there, nothing is done.</source>
        <translation>Pone campos en un objeto nuevo en la ruta, en el lugar del primero de ellos. Donde no está ninguno, no se hace nada.</translation>
    </message>
    <message>
        <source>Puts parts together to one text: the elements of an array in its place, or fields beside a new one. Numbers are joined as they are written.</source>
        <translation>Junta partes en un texto: los elementos de un array en su lugar, o campos junto a uno nuevo. Los números se unen tal como están escritos.</translation>
    </message>
    <message>
        <source>Puts the members of an object beside it, in its place. An object with other members than `fields` fails; what is no object, or an empty one, is left alone.</source>
        <translation>Pone los campos de un objeto junto a él, en su lugar. Un objeto con otros campos que `fields` falla; lo que no es un objeto, o uno vacío, queda como está.</translation>
    </message>
    <message>
        <source>Quarantine records</source>
        <translation>Poner registros en cuarentena</translation>
    </message>
    <message>
        <source>Quarantine the record where, of {0}, {1}</source>
        <translation>Poner el registro en cuarentena si, en {0}, {1}</translation>
    </message>
    <message>
        <source>Raise {0} to {1} where it is less</source>
        <translation>Subir {0} a {1} donde es menor</translation>
    </message>
    <message>
        <source>Raise {0} to {1} where it is {2} or less</source>
        <translation>Subir {0} a {1} donde es {2} o menos</translation>
    </message>
    <message>
        <source>Raised {0} of {1} from {2} to {3}</source>
        <translation>Se subió {0} de {1} de {2} a {3}</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerlo</translation>
    </message>
    <message>
        <source>Record {0} can&apos;t be copied</source>
        <translation>El registro {0} no se puede copiar</translation>
    </message>
    <message>
        <source>Record {0} can&apos;t be written as JSON</source>
        <translation>El registro {0} no se puede escribir como JSON</translation>
    </message>
    <message>
        <source>Record {0} could not be migrated</source>
        <translation>El registro {0} no se pudo migrar</translation>
    </message>
    <message>
        <source>Record {0} is another one when it is asked for alone</source>
        <translation>El registro {0} es otro cuando se pide solo</translation>
    </message>
    <message>
        <source>Record {0} is what it was before the run</source>
        <translation>El registro {0} es lo que era antes de la ejecución</translation>
    </message>
    <message>
        <source>Record {0} is {1}, at {2}</source>
        <translation>El registro {0} es {1}, en {2}</translation>
    </message>
    <message>
        <source>Record {0} was as before the run already</source>
        <translation>El registro {0} ya estaba como antes de la ejecución</translation>
    </message>
    <message>
        <source>Record {0} was kept as it is</source>
        <translation>El registro {0} quedó como está</translation>
    </message>
    <message>
        <source>Records are fetched and applied by the same program</source>
        <translation>El mismo programa trae y aplica los registros</translation>
    </message>
    <message>
        <source>Records come from a record source or from `fetch_records`, not from both</source>
        <translation>Los registros vienen de un origen o de `fetch_records`, no de ambos</translation>
    </message>
    <message>
        <source>Records without a JSON object that can be read, left as they are</source>
        <translation>Registros sin objeto JSON legible, que quedan como están</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove equal elements</source>
        <translation>Quitar elementos iguales</translation>
    </message>
    <message>
        <source>Remove the field that is not allowed with a `remove_field` rule, or rename it with `rename_field`</source>
        <translation>Quitar el campo no permitido con una regla `remove_field`, o renombrarlo con `rename_field`</translation>
    </message>
    <message>
        <source>Removed a condition on {0}</source>
        <translation>Se quitó una condición sobre {0}</translation>
    </message>
    <message>
        <source>Removed element {0}</source>
        <translation>Se quitó el elemento {0}</translation>
    </message>
    <message>
        <source>Removed field {0}</source>
        <translation>Se quitó el campo {0}</translation>
    </message>
    <message>
        <source>Removed the alternative {0} of {1}</source>
        <translation>Se quitó la alternativa {0} de {1}</translation>
    </message>
    <message>
        <source>Removed the fields of {0} that match {1}</source>
        <translation>Se quitaron los campos de {0} que cumplen {1}</translation>
    </message>
    <message>
        <source>Removed the restriction of {0} to multiples of {1}</source>
        <translation>Se quitó la restricción de {0} a múltiplos de {1}</translation>
    </message>
    <message>
        <source>Removed the restriction of {0} to {1}</source>
        <translation>Se quitó la restricción de {0} a {1}</translation>
    </message>
    <message>
        <source>Removed what {0} must contain</source>
        <translation>Se quitó lo que {0} tiene que contener</translation>
    </message>
    <message>
        <source>Removed what {0} must hold beside {1}</source>
        <translation>Se quitó lo que {0} tiene que contener junto a {1}</translation>
    </message>
    <message>
        <source>Removed {0} for {1}</source>
        <translation>Se quitó {0} para {1}</translation>
    </message>
    <message>
        <source>Removed {0} from {1}</source>
        <translation>Se quitó {0} de {1}</translation>
    </message>
    <message>
        <source>Removed {0} of {1}</source>
        <translation>Se quitó {0} de {1}</translation>
    </message>
    <message>
        <source>Removed {0} of {1} to {2}</source>
        <translation>Se quitó {0} de {1}, que era {2}</translation>
    </message>
    <message>
        <source>Removed {0} {1} of {2}</source>
        <translation>Se quitó {0} {1} de {2}</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>Renombrar {0} a {1}</translation>
    </message>
    <message>
        <source>Renamed field {0} to {1} (perhaps: {2})</source>
        <translation>Se renombró el campo {0} a {1} (quizá: {2})</translation>
    </message>
    <message>
        <source>Renamed {0} in {1} (perhaps: written alike)</source>
        <translation>Se sustituyó {0} en {1} (quizá: se escriben parecido)</translation>
    </message>
    <message>
        <source>Replace values</source>
        <translation>Sustituir valores</translation>
    </message>
    <message>
        <source>Replace {0} by what JSONata makes of it</source>
        <translation>Sustituir {0} por lo que hace de ello JSONata</translation>
    </message>
    <message>
        <source>Replaces listed values by others and leaves all others alone, or gives them a default. Values are compared with their types: 1, 1.0, true and &quot;1&quot; are four different values.</source>
        <translation>Sustituye los valores enumerados por otros y deja los demás como están, o les da un valor predeterminado. Los valores se comparan con sus tipos: 1, 1.0, true y &quot;1&quot; son cuatro valores distintos.</translation>
    </message>
    <message>
        <source>Replaces numbers beyond a bound by the nearest allowed one. Everything that is no number is left alone. An integer becomes an integer.</source>
        <translation>Sustituye los números fuera de un límite por el permitido más próximo. Lo que no es un número queda como está. Un entero sigue siendo entero.</translation>
    </message>
    <message>
        <source>Replaces the record, or the values at a path, by what an expression makes of them. A record has to become an object.</source>
        <translation>Sustituye el registro, o los valores en una ruta, por lo que una expresión hace de ellos. Un registro tiene que pasar a ser un objeto.</translation>
    </message>
    <message>
        <source>Restore it from a backup</source>
        <translation>Restaurarlo desde una copia de seguridad</translation>
    </message>
    <message>
        <source>Restricted further elements of {0}</source>
        <translation>Se restringieron los demás elementos de {0}</translation>
    </message>
    <message>
        <source>Restricted the elements of {0}</source>
        <translation>Se restringieron los elementos de {0}</translation>
    </message>
    <message>
        <source>Restricted the field names of {0} to {1}</source>
        <translation>Se restringieron los nombres de campo de {0} a {1}</translation>
    </message>
    <message>
        <source>Restricted the undeclared fields of {0}</source>
        <translation>Se restringieron los campos no declarados de {0}</translation>
    </message>
    <message>
        <source>Restricted to alternatives</source>
        <translation>Se restringió a alternativas</translation>
    </message>
    <message>
        <source>Restricted {0} to multiples of {1}</source>
        <translation>Se restringió {0} a múltiplos de {1}</translation>
    </message>
    <message>
        <source>Restricted {0} to the value {1}</source>
        <translation>Se restringió {0} al valor {1}</translation>
    </message>
    <message>
        <source>Restricted {0} to the values {1}</source>
        <translation>Se restringió {0} a los valores {1}</translation>
    </message>
    <message>
        <source>Restricted {0} to type {1}</source>
        <translation>Se restringió {0} al tipo {1}</translation>
    </message>
    <message>
        <source>Resume it when it may go on</source>
        <translation>Reanudarla cuando pueda seguir</translation>
    </message>
    <message>
        <source>Resume it, or roll it back</source>
        <translation>Reanudarla o revertirla</translation>
    </message>
    <message>
        <source>Resume it, roll it back, or give it up</source>
        <translation>Reanudarla, revertirla o abandonarla</translation>
    </message>
    <message>
        <source>Resume the run</source>
        <translation>Reanudar la ejecución</translation>
    </message>
    <message>
        <source>Resume when the host can, or have it name the records that it can&apos;t take in `error_log`</source>
        <translation>Reanudar cuando el anfitrión pueda, o hacer que nombre en `error_log` los registros que no puede aceptar</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Reescribir</translation>
    </message>
    <message>
        <source>Rewrite {0} from {1} to {2}</source>
        <translation>Reescribir {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Roll back {0} first</source>
        <translation>Revertir antes {0}</translation>
    </message>
    <message>
        <source>Roll it back to the end</source>
        <translation>Revertirla hasta el final</translation>
    </message>
    <message>
        <source>Roll the run back</source>
        <translation>Revertir la ejecución</translation>
    </message>
    <message>
        <source>Roll the run back instead, which keeps them, or add --conflicts restore to give them up</source>
        <translation>Revertir en su lugar la ejecución, que los conserva, o añadir --conflicts restore para renunciar a ellos</translation>
    </message>
    <message>
        <source>Roll the whole run back, for which that program restores the backup that it made</source>
        <translation>Revertir la ejecución entera, para lo que ese programa restaura la copia de seguridad que hizo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Redondear</translation>
    </message>
    <message>
        <source>Round the number with a `round` rule, or correct it in the records</source>
        <translation>Redondear el número con una regla `round`, o corregirlo en los registros</translation>
    </message>
    <message>
        <source>Round {0} to multiples of {1}, {2}</source>
        <translation>Redondear {0} a múltiplos de {1}, {2}</translation>
    </message>
    <message>
        <source>Round {0} to whole numbers, {1}</source>
        <translation>Redondear {0} a números enteros, {1}</translation>
    </message>
    <message>
        <source>Round {0} to {1} digits behind the point, {2}</source>
        <translation>Redondear {0} a {1} decimales, {2}</translation>
    </message>
    <message>
        <source>Rounds numbers to some digits behind the point. Round ones, and everything that is no number, are left alone.</source>
        <translation>Redondea números a algunos decimales. Los que ya están redondeados, y lo que no es un número, quedan como están.</translation>
    </message>
    <message>
        <source>Rules for {0} {1} to {2} are needed</source>
        <translation>Se necesitan reglas para {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Rules have no {0}</source>
        <translation>Las reglas no tienen {0}</translation>
    </message>
    <message>
        <source>Run or resume it from that program</source>
        <translation>Ejecutarlo o reanudarlo desde ese programa</translation>
    </message>
    <message>
        <source>Run {0} changed the same records later</source>
        <translation>La ejecución {0} modificó después los mismos registros</translation>
    </message>
    <message>
        <source>Run {0} is under way</source>
        <translation>La ejecución {0} está en curso</translation>
    </message>
    <message>
        <source>Run {0} is {1}, and its undo images may be needed yet</source>
        <translation>La ejecución {0} está en estado {1}, y aún se pueden necesitar sus imágenes para deshacer</translation>
    </message>
    <message>
        <source>Run {0} of {1} is {2} in {3}</source>
        <translation>La ejecución {0} de {1} está en estado {2} en {3}</translation>
    </message>
    <message>
        <source>Run {0} of {1} is {2}, and not finished</source>
        <translation>La ejecución {0} de {1} está en estado {2}, sin terminar</translation>
    </message>
    <message>
        <source>Runs that are undone</source>
        <translation>Ejecuciones que se deshacen</translation>
    </message>
    <message>
        <source>SQLite could not do what it was asked</source>
        <translation>SQLite no pudo hacer lo que se le pidió</translation>
    </message>
    <message>
        <source>SQLite finds the backup damaged</source>
        <translation>SQLite encuentra dañada la copia de seguridad</translation>
    </message>
    <message>
        <source>Save it as UTF-8</source>
        <translation>Guardarlo como UTF-8</translation>
    </message>
    <message>
        <source>Save the answer to GET /schemas again, as UTF-8, with ?subjectPrefix= where it is too large</source>
        <translation>Guardar de nuevo la respuesta a GET /schemas, como UTF-8, con ?subjectPrefix= si es demasiado grande</translation>
    </message>
    <message>
        <source>Save the registry&apos;s answer to GET /schemas, or give two schemas as a pair</source>
        <translation>Guardar la respuesta del repositorio a GET /schemas, o indicar dos esquemas como par</translation>
    </message>
    <message>
        <source>Schemas of more than {0} bytes can&apos;t be edited here</source>
        <translation>Los esquemas de más de {0} bytes no se pueden editar aquí</translation>
    </message>
    <message>
        <source>See to what it asks for, and start the run again</source>
        <translation>Atender a lo que pide y empezar la ejecución de nuevo</translation>
    </message>
    <message>
        <source>See what `WizardConfig` says of `fetch_records` and `apply_migration`</source>
        <translation>Ver lo que `WizardConfig` dice de `fetch_records` y `apply_migration`</translation>
    </message>
    <message>
        <source>See which of the alternatives the record was meant for, and correct or add a rule for what it lacks there</source>
        <translation>Ver a qué alternativa correspondía el registro, y corregir o añadir una regla para lo que le falta</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Set {0} to {1}</source>
        <translation>Poner {1} en {0}</translation>
    </message>
    <message>
        <source>Set {0} to {1} where it is absent</source>
        <translation>Poner {1} en {0} donde falta</translation>
    </message>
    <message>
        <source>Set {0} to {1} where it is absent or null</source>
        <translation>Poner {1} en {0} donde falta o es null</translation>
    </message>
    <message>
        <source>Several records share the same key ({0})</source>
        <translation>Varios registros comparten la misma clave ({0})</translation>
    </message>
    <message>
        <source>Shorten the text with a `truncate` rule, or correct it in the records</source>
        <translation>Acortar el texto con una regla `truncate`, o corregirlo en los registros</translation>
    </message>
    <message>
        <source>Skip records</source>
        <translation>Omitir registros</translation>
    </message>
    <message>
        <source>Skip the record where, of {0}, {1}</source>
        <translation>Omitir el registro si, en {0}, {1}</translation>
    </message>
    <message>
        <source>Some options are out of their range</source>
        <translation>Algunas opciones están fuera de su rango</translation>
    </message>
    <message>
        <source>Some records have NULL in their key ({0})</source>
        <translation>Algunos registros tienen NULL en su clave ({0})</translation>
    </message>
    <message>
        <source>Some texts are written otherwise</source>
        <translation>Algunos textos están escritos de otro modo</translation>
    </message>
    <message>
        <source>Some values can&apos;t be converted</source>
        <translation>Algunos valores no se pueden convertir</translation>
    </message>
    <message>
        <source>Something else was chosen</source>
        <translation>Se eligió otra cosa</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split {0} at {1} into {2}</source>
        <translation>Dividir {0} por {1} en {2}</translation>
    </message>
    <message>
        <source>Start again when the other programs are quiet</source>
        <translation>Empezar de nuevo cuando los otros programas estén en calma</translation>
    </message>
    <message>
        <source>Start again when they are quiet, or stop them for the moment of the backup</source>
        <translation>Empezar de nuevo cuando estén en calma, o detenerlos mientras se hace la copia de seguridad</translation>
    </message>
    <message>
        <source>Start or unlock the keyring, or enter the password each time</source>
        <translation>Iniciar o desbloquear el llavero, o escribir la contraseña cada vez</translation>
    </message>
    <message>
        <source>Stop the programs that write version {0}, then resume</source>
        <translation>Detener los programas que escriben la versión {0} y después reanudar</translation>
    </message>
    <message>
        <source>Take it out of the file</source>
        <translation>Quitarla del archivo</translation>
    </message>
    <message>
        <source>Take {0} apart into {1}</source>
        <translation>Descomponer {0} en {1}</translation>
    </message>
    <message>
        <source>Takes a field out of its object.</source>
        <translation>Saca un campo de su objeto.</translation>
    </message>
    <message>
        <source>Takes a text apart at a separator, into an array in its place, or into fields beside it.</source>
        <translation>Divide un texto por un separador, en un array en su lugar, o en campos junto a él.</translation>
    </message>
    <message>
        <source>Telephone numbers without a country&apos;s code get {0}</source>
        <translation>Los números de teléfono sin prefijo de país reciben {0}</translation>
    </message>
    <message>
        <source>Text in front of it.</source>
        <translation>Texto que va delante.</translation>
    </message>
    <message>
        <source>Text in quotes belongs here, not {0}</source>
        <translation>Aquí va un texto entre comillas, no {0}</translation>
    </message>
    <message>
        <source>Text that is no Unicode can&apos;t be written to a UTF-16 database</source>
        <translation>Un texto que no es Unicode no se puede escribir en una base de datos UTF-16</translation>
    </message>
    <message>
        <source>That does no harm</source>
        <translation>Eso no perjudica</translation>
    </message>
    <message>
        <source>The archive can&apos;t be read</source>
        <translation>No se puede leer el archivo comprimido</translation>
    </message>
    <message>
        <source>The archive ends too early</source>
        <translation>El archivo comprimido termina antes de tiempo</translation>
    </message>
    <message>
        <source>The archive holds more files than a registry has</source>
        <translation>El archivo comprimido contiene más archivos de los que tiene un repositorio</translation>
    </message>
    <message>
        <source>The archive is larger than {0} MB</source>
        <translation>El archivo comprimido ocupa más de {0} MB</translation>
    </message>
    <message>
        <source>The archive unpacks to more than {0} MB</source>
        <translation>El archivo comprimido ocupa más de {0} MB al descomprimirlo</translation>
    </message>
    <message>
        <source>The array has {0} elements, not any</source>
        <translation>El array tiene {0} elementos, no cualquier número</translation>
    </message>
    <message>
        <source>The array has {0} elements, not exactly one</source>
        <translation>El array tiene {0} elementos, no exactamente uno</translation>
    </message>
    <message>
        <source>The audit trail could not be read</source>
        <translation>No se pudo leer la pista de auditoría</translation>
    </message>
    <message>
        <source>The audit trail could not be written</source>
        <translation>No se pudo escribir la pista de auditoría</translation>
    </message>
    <message>
        <source>The backup can&apos;t be read behind row {0}</source>
        <translation>No se puede leer la copia de seguridad tras la fila {0}</translation>
    </message>
    <message>
        <source>The backup could not be deleted</source>
        <translation>No se pudo eliminar la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>No se pudo hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be opened</source>
        <translation>No se pudo abrir la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup could not be read back</source>
        <translation>No se pudo releer la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup does not hold the records that it was made of</source>
        <translation>La copia de seguridad no contiene los registros de los que se hizo</translation>
    </message>
    <message>
        <source>The backup does not read back as it was written</source>
        <translation>Lo leído de la copia de seguridad no es lo que se escribió</translation>
    </message>
    <message>
        <source>The backup does not read back as what the database holds</source>
        <translation>Lo leído de la copia de seguridad no es lo que contiene la base de datos</translation>
    </message>
    <message>
        <source>The backup holds {0} records instead of {1}</source>
        <translation>La copia de seguridad contiene {0} registros en lugar de {1}</translation>
    </message>
    <message>
        <source>The backup is not what the database holds</source>
        <translation>La copia de seguridad no es lo que contiene la base de datos</translation>
    </message>
    <message>
        <source>The backup is not what the database holds ({0} records instead of {1}, or other values)</source>
        <translation>La copia de seguridad no es lo que contiene la base de datos ({0} registros en lugar de {1}, u otros valores)</translation>
    </message>
    <message>
        <source>The backup {0} was made by a host program, and can only be restored from there</source>
        <translation>La copia de seguridad {0} la hizo un programa anfitrión, y solo se puede restaurar desde allí</translation>
    </message>
    <message>
        <source>The batch was rolled back</source>
        <translation>El lote se revirtió</translation>
    </message>
    <message>
        <source>The batches before it are complete</source>
        <translation>Los lotes anteriores están completos</translation>
    </message>
    <message>
        <source>The consent to the script could not be kept</source>
        <translation>No se pudo guardar el consentimiento para el script</translation>
    </message>
    <message>
        <source>The database can&apos;t be written to</source>
        <translation>No se puede escribir en la base de datos</translation>
    </message>
    <message>
        <source>The database could not be copied</source>
        <translation>No se pudo copiar la base de datos</translation>
    </message>
    <message>
        <source>The database could not be read</source>
        <translation>No se pudo leer la base de datos</translation>
    </message>
    <message>
        <source>The database does not take {0} as a version</source>
        <translation>La base de datos no acepta {0} como versión</translation>
    </message>
    <message>
        <source>The database file is damaged</source>
        <translation>El archivo de la base de datos está dañado</translation>
    </message>
    <message>
        <source>The database file stays in SQLite&apos;s WAL mode, because another program has it open</source>
        <translation>El archivo de la base de datos sigue en el modo WAL de SQLite, porque otro programa lo tiene abierto</translation>
    </message>
    <message>
        <source>The database file was moved, replaced or deleted while it was in use</source>
        <translation>El archivo de la base de datos se movió, sustituyó o eliminó mientras se usaba</translation>
    </message>
    <message>
        <source>The database itself may be damaged</source>
        <translation>La base de datos misma puede estar dañada</translation>
    </message>
    <message>
        <source>The database itself refused the new document</source>
        <translation>La base de datos misma rechazó el documento nuevo</translation>
    </message>
    <message>
        <source>The database keeps something else than what was written to {0}</source>
        <translation>La base de datos guarda otra cosa que lo escrito en {0}</translation>
    </message>
    <message>
        <source>The database put version {0} on {1} of {2} migrated records</source>
        <translation>La base de datos puso la versión {0} en {1} de {2} registros migrados</translation>
    </message>
    <message>
        <source>The database refused other records</source>
        <translation>La base de datos rechazó otros registros</translation>
    </message>
    <message>
        <source>The database refused to commit a batch</source>
        <translation>La base de datos se negó a confirmar un lote</translation>
    </message>
    <message>
        <source>The database refuses it</source>
        <translation>La base de datos lo rechaza</translation>
    </message>
    <message>
        <source>The database was not touched</source>
        <translation>La base de datos no se tocó</translation>
    </message>
    <message>
        <source>The database, or a file that SQLite keeps beside it, can&apos;t be opened</source>
        <translation>No se puede abrir la base de datos, o un archivo que SQLite guarda junto a ella</translation>
    </message>
    <message>
        <source>The digits alone match</source>
        <translation>Las cifras solas cumplen el patrón</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk or the network drive failed while the database was in use</source>
        <translation>El disco o la unidad de red falló mientras se usaba la base de datos</translation>
    </message>
    <message>
        <source>The document column can&apos;t be the version column too</source>
        <translation>La columna del documento no puede ser también la de la versión</translation>
    </message>
    <message>
        <source>The document is stored as {0}, not as JSON</source>
        <translation>El documento está guardado como {0}, no como JSON</translation>
    </message>
    <message>
        <source>The embedded registry can&apos;t be used</source>
        <translation>No se puede usar el repositorio integrado</translation>
    </message>
    <message>
        <source>The embedded registry is damaged</source>
        <translation>El repositorio integrado está dañado</translation>
    </message>
    <message>
        <source>The evidence could not be written</source>
        <translation>No se pudo escribir la evidencia</translation>
    </message>
    <message>
        <source>The expression asks for more memory than there is</source>
        <translation>La expresión pide más memoria de la que hay</translation>
    </message>
    <message>
        <source>The expression calls itself too often</source>
        <translation>La expresión se llama a sí misma demasiadas veces</translation>
    </message>
    <message>
        <source>The expression fails</source>
        <translation>La expresión falla</translation>
    </message>
    <message>
        <source>The expression makes {0} of the record, which is no object</source>
        <translation>La expresión convierte el registro en {0}, que no es un objeto</translation>
    </message>
    <message>
        <source>The field has to be there now</source>
        <translation>El campo ahora tiene que estar</translation>
    </message>
    <message>
        <source>The field may be absent</source>
        <translation>El campo puede faltar</translation>
    </message>
    <message>
        <source>The field may be absent, and an empty text says nothing</source>
        <translation>El campo puede faltar, y un texto vacío no dice nada</translation>
    </message>
    <message>
        <source>The field may be absent, and these are too short</source>
        <translation>El campo puede faltar, y estos son demasiado cortos</translation>
    </message>
    <message>
        <source>The fields of {0} stand beside it in the new version</source>
        <translation>Los campos de {0} están al lado en la versión nueva</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>The file is empty, so there is no table in it</source>
        <translation>El archivo está vacío, así que no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>The file is no SQLite database any more</source>
        <translation>El archivo ya no es una base de datos SQLite</translation>
    </message>
    <message>
        <source>The file is no TOML from here on</source>
        <translation>Desde aquí el archivo no es TOML</translation>
    </message>
    <message>
        <source>The file is not UTF-8</source>
        <translation>El archivo no es UTF-8</translation>
    </message>
    <message>
        <source>The file of a backup is gone</source>
        <translation>El archivo de una copia de seguridad ha desaparecido</translation>
    </message>
    <message>
        <source>The file of the backup is not what was written</source>
        <translation>El archivo de la copia de seguridad no es lo que se escribió</translation>
    </message>
    <message>
        <source>The file stays as it is</source>
        <translation>El archivo queda como está</translation>
    </message>
    <message>
        <source>The filter is not one SQL condition</source>
        <translation>El filtro no es una única condición SQL</translation>
    </message>
    <message>
        <source>The filter may not name {0}</source>
        <translation>El filtro no puede nombrar {0}</translation>
    </message>
    <message>
        <source>The greatest allowed number.</source>
        <translation>El mayor número permitido.</translation>
    </message>
    <message>
        <source>The hook waits for something</source>
        <translation>El hook espera algo</translation>
    </message>
    <message>
        <source>The host could not store the records</source>
        <translation>El anfitrión no pudo guardar los registros</translation>
    </message>
    <message>
        <source>The host does not do what is agreed</source>
        <translation>El anfitrión no hace lo acordado</translation>
    </message>
    <message>
        <source>The host failed</source>
        <translation>El anfitrión falló</translation>
    </message>
    <message>
        <source>The host&apos;s `create_backup` failed</source>
        <translation>Falló `create_backup` del anfitrión</translation>
    </message>
    <message>
        <source>The host&apos;s `create_backup` returned {0}, which is no id</source>
        <translation>`create_backup` del anfitrión devolvió {0}, que no es un id</translation>
    </message>
    <message>
        <source>The host&apos;s `restore_backup` failed</source>
        <translation>Falló `restore_backup` del anfitrión</translation>
    </message>
    <message>
        <source>The host&apos;s callable did not answer in time</source>
        <translation>La función del anfitrión no respondió a tiempo</translation>
    </message>
    <message>
        <source>The host&apos;s work was stopped</source>
        <translation>El trabajo del anfitrión se detuvo</translation>
    </message>
    <message>
        <source>The journal in this database was written by a newer version of this program (journal version {0}; this program knows {1})</source>
        <translation>El diario de esta base de datos lo escribió una versión más reciente de este programa (versión de diario {0}; este programa conoce la {1})</translation>
    </message>
    <message>
        <source>The journal with {0} blocks of undo images of {1} runs is removed</source>
        <translation>Se quita el diario con {0} bloques de imágenes para deshacer de {1} ejecuciones</translation>
    </message>
    <message>
        <source>The key ({0}) has an order that only its own program knows ({1})</source>
        <translation>La clave ({0}) tiene un orden que solo conoce su propio programa ({1})</translation>
    </message>
    <message>
        <source>The least allowed number.</source>
        <translation>El menor número permitido.</translation>
    </message>
    <message>
        <source>The list of changes is incomplete</source>
        <translation>La lista de cambios está incompleta</translation>
    </message>
    <message>
        <source>The machine is kept awake by Windows until the run ends</source>
        <translation>Windows mantiene activo el equipo hasta que la ejecución termine</translation>
    </message>
    <message>
        <source>The machine is kept awake by {0} until the run ends</source>
        <translation>{0} mantiene activo el equipo hasta que la ejecución termine</translation>
    </message>
    <message>
        <source>The machine may go to sleep</source>
        <translation>El equipo puede suspenderse</translation>
    </message>
    <message>
        <source>The manifest is that of another backup, {0}</source>
        <translation>El manifiesto es el de otra copia de seguridad, {0}</translation>
    </message>
    <message>
        <source>The manifest of a backup can&apos;t be read</source>
        <translation>No se puede leer el manifiesto de una copia de seguridad</translation>
    </message>
    <message>
        <source>The members of the object are joined</source>
        <translation>Los campos del objeto se unen</translation>
    </message>
    <message>
        <source>The migration may not start</source>
        <translation>La migración no puede empezar</translation>
    </message>
    <message>
        <source>The name &apos;{0}&apos; stands twice in one object, at {1}</source>
        <translation>El nombre &apos;{0}&apos; aparece dos veces en un objeto, en {1}</translation>
    </message>
    <message>
        <source>The name {0} stands twice in one object</source>
        <translation>El nombre {0} aparece dos veces en un objeto</translation>
    </message>
    <message>
        <source>The new name in quotes belongs here, not {0}</source>
        <translation>Aquí va el nombre nuevo entre comillas, no {0}</translation>
    </message>
    <message>
        <source>The new name, or a path beside the old one: `fullName` or `$.customer.fullName`.</source>
        <translation>El nombre nuevo, o una ruta junto a la antigua: `fullName` o `$.customer.fullName`.</translation>
    </message>
    <message>
        <source>The new object {0} has the fields that stand beside it no more</source>
        <translation>El objeto nuevo {0} contiene los campos que ya no están al lado</translation>
    </message>
    <message>
        <source>The new place is taken</source>
        <translation>El lugar nuevo está ocupado</translation>
    </message>
    <message>
        <source>The new place: a path that ends in the name of a field. It may have wildcards only where `path` has the same; they stand for the same element.</source>
        <translation>El lugar nuevo: una ruta que termina en el nombre de un campo. Puede tener comodines solo donde los tiene `path`; significan el mismo elemento.</translation>
    </message>
    <message>
        <source>The new version allows no fields that it does not declare, and records have {0}</source>
        <translation>La versión nueva no permite campos que no declara, y los registros tienen {0}</translation>
    </message>
    <message>
        <source>The new version allows no fields that it does not declare, and records have {0} and others</source>
        <translation>La versión nueva no permite campos que no declara, y los registros tienen {0} y otros</translation>
    </message>
    <message>
        <source>The new version has no such field</source>
        <translation>La versión nueva no tiene ese campo</translation>
    </message>
    <message>
        <source>The next batch may need {0} bytes, and {1} are free</source>
        <translation>El próximo lote puede necesitar {0} bytes, y hay {1} libres</translation>
    </message>
    <message>
        <source>The order has to stay the same, and the offset to be the number of records that are passed over</source>
        <translation>El orden tiene que quedar igual, y el offset tiene que ser el número de registros que se saltan</translation>
    </message>
    <message>
        <source>The password was not kept anywhere</source>
        <translation>La contraseña no se guardó en ninguna parte</translation>
    </message>
    <message>
        <source>The pattern can&apos;t be used</source>
        <translation>El patrón no se puede usar</translation>
    </message>
    <message>
        <source>The pattern has no group &apos;{0}&apos;</source>
        <translation>El patrón no tiene ningún grupo &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>The plan file is incomplete</source>
        <translation>El archivo del plan está incompleto</translation>
    </message>
    <message>
        <source>The plan file was changed after it was made, so what was reviewed is not what would run</source>
        <translation>El archivo del plan se cambió después de crearlo, así que lo revisado no es lo que se ejecutaría</translation>
    </message>
    <message>
        <source>The plan was reviewed without the callables that are given now</source>
        <translation>El plan se revisó sin las funciones que se dan ahora</translation>
    </message>
    <message>
        <source>The plan&apos;s records are seen by the program that opened the wizard, and only there can it run</source>
        <translation>Los registros del plan los ve el programa que abrió el asistente, y el plan solo se puede ejecutar allí</translation>
    </message>
    <message>
        <source>The process of the script answered with nonsense</source>
        <translation>El proceso del script respondió cosas sin sentido</translation>
    </message>
    <message>
        <source>The process of the script ended itself with exit code {0}</source>
        <translation>El proceso del script terminó por sí mismo con el código de salida {0}</translation>
    </message>
    <message>
        <source>The process of the script was ended by {0}</source>
        <translation>El proceso del script fue terminado por {0}</translation>
    </message>
    <message>
        <source>The process of the script was killed by the system, as it is when memory runs out</source>
        <translation>El sistema terminó el proceso del script, como ocurre cuando se agota la memoria</translation>
    </message>
    <message>
        <source>The process that compares ended before it was ready</source>
        <translation>El proceso que compara terminó antes de estar listo</translation>
    </message>
    <message>
        <source>The program made a mistake</source>
        <translation>El programa cometió un error</translation>
    </message>
    <message>
        <source>The program that opened the wizard sees every record</source>
        <translation>El programa que abrió el asistente ve cada registro</translation>
    </message>
    <message>
        <source>The record has no column but the key&apos;s, which can&apos;t be changed</source>
        <translation>El registro no tiene más columnas que las de la clave, que no se pueden cambiar</translation>
    </message>
    <message>
        <source>The record source does not fit the table {0}</source>
        <translation>El origen de los registros no encaja con la tabla {0}</translation>
    </message>
    <message>
        <source>The record was deleted by another program</source>
        <translation>Otro programa eliminó el registro</translation>
    </message>
    <message>
        <source>The record was not changed</source>
        <translation>El registro no se cambió</translation>
    </message>
    <message>
        <source>The records are as they were</source>
        <translation>Los registros quedan como estaban</translation>
    </message>
    <message>
        <source>The records are not those that the dry run saw</source>
        <translation>Los registros no son los que vio la simulación</translation>
    </message>
    <message>
        <source>The records are on {0} already</source>
        <translation>Los registros ya están en {0}</translation>
    </message>
    <message>
        <source>The records can be read, but not migrated</source>
        <translation>Los registros se pueden leer, pero no migrar</translation>
    </message>
    <message>
        <source>The records may only be read, so it could not be tried which ones the database would refuse</source>
        <translation>Los registros solo se pueden leer, así que no se pudo probar cuáles rechazaría la base de datos</translation>
    </message>
    <message>
        <source>The registry can&apos;t be read</source>
        <translation>No se puede leer el repositorio</translation>
    </message>
    <message>
        <source>The registry could not be exported</source>
        <translation>No se pudo exportar el repositorio</translation>
    </message>
    <message>
        <source>The registry holds no schemas</source>
        <translation>El repositorio no contiene esquemas</translation>
    </message>
    <message>
        <source>The registry itself is as it was</source>
        <translation>El repositorio mismo queda como estaba</translation>
    </message>
    <message>
        <source>The rehearsal was stopped</source>
        <translation>El ensayo se detuvo</translation>
    </message>
    <message>
        <source>The report could not be written</source>
        <translation>No se pudo escribir el informe</translation>
    </message>
    <message>
        <source>The rule works on the whole record</source>
        <translation>La regla actúa sobre todo el registro</translation>
    </message>
    <message>
        <source>The rule works only on records that fulfil this JSON Schema before it.</source>
        <translation>La regla actúa solo sobre registros que antes de ella cumplen este JSON Schema.</translation>
    </message>
    <message>
        <source>The rule works only on values at its path that fulfil this JSON Schema; absent ones don&apos;t.</source>
        <translation>La regla actúa solo sobre valores en su ruta que cumplen este JSON Schema; los que faltan no lo cumplen.</translation>
    </message>
    <message>
        <source>The rules are for another schema or other versions</source>
        <translation>Las reglas son para otro esquema u otras versiones</translation>
    </message>
    <message>
        <source>The rules can&apos;t be used</source>
        <translation>Las reglas no se pueden usar</translation>
    </message>
    <message>
        <source>The rules file can&apos;t be read</source>
        <translation>El archivo de reglas no se puede leer</translation>
    </message>
    <message>
        <source>The rules of this run archive nothing</source>
        <translation>Las reglas de esta ejecución no archivan nada</translation>
    </message>
    <message>
        <source>The rules were not tried on every record</source>
        <translation>Las reglas no se probaron en cada registro</translation>
    </message>
    <message>
        <source>The run can&apos;t become {0}</source>
        <translation>La ejecución no puede pasar al estado {0}</translation>
    </message>
    <message>
        <source>The run changed no record {0}</source>
        <translation>La ejecución no modificó ningún registro {0}</translation>
    </message>
    <message>
        <source>The run did not do what dry run {0} predicted</source>
        <translation>La ejecución no hizo lo que predijo la simulación {0}</translation>
    </message>
    <message>
        <source>The run did what its dry run predicted</source>
        <translation>La ejecución hizo lo que predijo su simulación</translation>
    </message>
    <message>
        <source>The run had not changed anything yet, so there was nothing to restore</source>
        <translation>La ejecución aún no había cambiado nada, así que no había nada que restaurar</translation>
    </message>
    <message>
        <source>The run is {0}</source>
        <translation>La ejecución está en estado {0}</translation>
    </message>
    <message>
        <source>The run is {0}, not finished</source>
        <translation>La ejecución está en estado {0}, sin terminar</translation>
    </message>
    <message>
        <source>The run took longer than its timeout of {0} seconds</source>
        <translation>La ejecución tardó más que su tiempo límite de {0} segundos</translation>
    </message>
    <message>
        <source>The run was stopped while its backup was made</source>
        <translation>La ejecución se detuvo mientras se hacía su copia de seguridad</translation>
    </message>
    <message>
        <source>The run was stopped while its records were fetched</source>
        <translation>La ejecución se detuvo mientras se traían sus registros</translation>
    </message>
    <message>
        <source>The run was told to stop at the first failed record</source>
        <translation>La ejecución debía detenerse en el primer registro fallido</translation>
    </message>
    <message>
        <source>The schema could not be saved</source>
        <translation>No se pudo guardar el esquema</translation>
    </message>
    <message>
        <source>The schema that was given can&apos;t be kept</source>
        <translation>El esquema indicado no se puede conservar</translation>
    </message>
    <message>
        <source>The schemas are {0}</source>
        <translation>Los esquemas son {0}</translation>
    </message>
    <message>
        <source>The schemas that were given could not be kept</source>
        <translation>Los esquemas indicados no se pudieron conservar</translation>
    </message>
    <message>
        <source>The script can&apos;t be loaded</source>
        <translation>No se puede cargar el script</translation>
    </message>
    <message>
        <source>The script can&apos;t be read</source>
        <translation>No se puede leer el script</translation>
    </message>
    <message>
        <source>The script can&apos;t be used</source>
        <translation>El script no se puede usar</translation>
    </message>
    <message>
        <source>The script cancelled its own work</source>
        <translation>El script canceló su propio trabajo</translation>
    </message>
    <message>
        <source>The script declares no {0}, so any field may</source>
        <translation>El script no declara {0}, así que puede cambiar cualquier campo</translation>
    </message>
    <message>
        <source>The script failed or objected</source>
        <translation>El script falló u objetó</translation>
    </message>
    <message>
        <source>The script has {0} bytes</source>
        <translation>El script tiene {0} bytes</translation>
    </message>
    <message>
        <source>The script is not Python</source>
        <translation>El script no es Python</translation>
    </message>
    <message>
        <source>The script is not UTF-8</source>
        <translation>El script no es UTF-8</translation>
    </message>
    <message>
        <source>The script is not what it was when the plan was made</source>
        <translation>El script no es el que era al crear el plan</translation>
    </message>
    <message>
        <source>The script took longer than {0} seconds for {1}</source>
        <translation>El script tardó más de {0} segundos en {1}</translation>
    </message>
    <message>
        <source>The script was stopped</source>
        <translation>El script se detuvo</translation>
    </message>
    <message>
        <source>The script {0} sees every record</source>
        <translation>El script {0} ve cada registro</translation>
    </message>
    <message>
        <source>The script&apos;s text is not the one that its hash was taken of</source>
        <translation>El texto del script no es aquel del que se tomó su hash</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved</source>
        <translation>No se pueden guardar los ajustes</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved, as their file can&apos;t be read</source>
        <translation>No se pueden guardar los ajustes, porque su archivo no se puede leer</translation>
    </message>
    <message>
        <source>The short ones are numbers</source>
        <translation>Los cortos son números</translation>
    </message>
    <message>
        <source>The source differs from before the run, because other programs have written to it</source>
        <translation>El origen difiere de antes de la ejecución, porque otros programas han escrito en él</translation>
    </message>
    <message>
        <source>The source differs from what it was when the backup was made</source>
        <translation>El origen difiere de lo que era al hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>The source is byte for byte what it was before the run</source>
        <translation>El origen es byte por byte lo que era antes de la ejecución</translation>
    </message>
    <message>
        <source>The source is byte for byte what it was when the backup was made</source>
        <translation>El origen es, byte por byte, el que era al hacer la copia de seguridad</translation>
    </message>
    <message>
        <source>The steps have {0} rules, and there are {1}</source>
        <translation>Los pasos tienen {0} reglas, y hay {1}</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used</source>
        <translation>No se puede usar el llavero del sistema</translation>
    </message>
    <message>
        <source>The table, its indexes or triggers were changed</source>
        <translation>La tabla, sus índices o sus disparadores se cambiaron</translation>
    </message>
    <message>
        <source>The text for the {0} has half of a character in it (a lone surrogate)</source>
        <translation>El texto para {0} contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair</source>
        <translation>El texto contiene medio par sustituto</translation>
    </message>
    <message>
        <source>The text {0} holds half of a surrogate pair</source>
        <translation>El texto {0} contiene medio par sustituto</translation>
    </message>
    <message>
        <source>The texts are of several layouts</source>
        <translation>Los textos tienen varios formatos</translation>
    </message>
    <message>
        <source>The two schemas that are given can&apos;t be one version</source>
        <translation>Los dos esquemas indicados no pueden ser una misma versión</translation>
    </message>
    <message>
        <source>The type.</source>
        <translation>El tipo.</translation>
    </message>
    <message>
        <source>The types are {0}</source>
        <translation>Los tipos son {0}</translation>
    </message>
    <message>
        <source>The undo images of this run were removed on {0}, so it can&apos;t be rolled back</source>
        <translation>Las imágenes para deshacer de esta ejecución se quitaron el {0}, así que no se puede revertir</translation>
    </message>
    <message>
        <source>The value becomes {0} of an object</source>
        <translation>El valor pasa a ser {0} de un objeto</translation>
    </message>
    <message>
        <source>The value {0} stops it</source>
        <translation>El valor {0} lo detiene</translation>
    </message>
    <message>
        <source>The versions are {0}</source>
        <translation>Las versiones son {0}</translation>
    </message>
    <message>
        <source>The versions could not be compared {0}</source>
        <translation>No se pudieron comparar las versiones {0}</translation>
    </message>
    <message>
        <source>The wizard can&apos;t open with these settings</source>
        <translation>El asistente no se puede abrir con estos ajustes</translation>
    </message>
    <message>
        <source>The work was cancelled</source>
        <translation>El trabajo se canceló</translation>
    </message>
    <message>
        <source>The zone of points in time that say none: `Z` or an offset such as `+01:00`.</source>
        <translation>La zona de los momentos que no indican ninguna: `Z` o un desfase como `+01:00`.</translation>
    </message>
    <message>
        <source>The {0} can&apos;t hold {1}</source>
        <translation>{0} no puede guardar {1}</translation>
    </message>
    <message>
        <source>The {0} can&apos;t hold {1} with all its digits</source>
        <translation>{0} no puede guardar {1} con todas sus cifras</translation>
    </message>
    <message>
        <source>The {0} cancelled its own work</source>
        <translation>El {0} canceló su propio trabajo</translation>
    </message>
    <message>
        <source>The {0} holds single values, but an array should go into it</source>
        <translation>{0} guarda valores simples, pero recibiría un array</translation>
    </message>
    <message>
        <source>The {0} holds single values, but an object should go into it</source>
        <translation>{0} guarda valores simples, pero recibiría un objeto</translation>
    </message>
    <message>
        <source>The {0} holds {1}, which JSON can&apos;t say exactly</source>
        <translation>{0} contiene {1}, que JSON no puede expresar con exactitud</translation>
    </message>
    <message>
        <source>The {0} is always there, and NULL is null</source>
        <translation>{0} siempre existe, y NULL es null</translation>
    </message>
    <message>
        <source>The {0} is not declared BOOLEAN, so {1} would come back as a number</source>
        <translation>{0} no está declarada BOOLEAN, así que {1} volvería como número</translation>
    </message>
    <message>
        <source>The {0} is part of the key, which a migration can&apos;t change</source>
        <translation>{0} es parte de la clave, que una migración no puede cambiar</translation>
    </message>
    <message>
        <source>The {0} ran out of memory</source>
        <translation>El {0} agotó la memoria</translation>
    </message>
    <message>
        <source>The {0} returned {1} (at {2})</source>
        <translation>El {0} devolvió {1} (en {2})</translation>
    </message>
    <message>
        <source>The {0} says that the record is not valid</source>
        <translation>El {0} dice que el registro no es válido</translation>
    </message>
    <message>
        <source>The {0} took longer than {1} seconds</source>
        <translation>El {0} tardó más de {1} segundos</translation>
    </message>
    <message>
        <source>The {0} would give {1} back as false</source>
        <translation>{0} devolvería {1} como false</translation>
    </message>
    <message>
        <source>The {0} would give {1} back as true</source>
        <translation>{0} devolvería {1} como true</translation>
    </message>
    <message>
        <source>The {0} would turn the number {1} into text</source>
        <translation>{0} convertiría el número {1} en texto</translation>
    </message>
    <message>
        <source>The {0} would turn the text &apos;{1}&apos; into a number</source>
        <translation>{0} convertiría el texto &apos;{1}&apos; en un número</translation>
    </message>
    <message>
        <source>Their backups stay</source>
        <translation>Sus copias de seguridad se conservan</translation>
    </message>
    <message>
        <source>Then retry the failed records</source>
        <translation>Después, reintentar los registros fallidos</translation>
    </message>
    <message>
        <source>There are more than {0} files</source>
        <translation>Hay más de {0} archivos</translation>
    </message>
    <message>
        <source>There are no reports in the format {0}</source>
        <translation>No hay informes en el formato {0}</translation>
    </message>
    <message>
        <source>There are not enough identifiers of {0} digits</source>
        <translation>No hay bastantes identificadores de {0} cifras</translation>
    </message>
    <message>
        <source>There have to be two files with two different versions</source>
        <translation>Tienen que ser dos archivos con dos versiones distintas</translation>
    </message>
    <message>
        <source>There is a field &apos;{0}&apos; already</source>
        <translation>Ya hay un campo &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>There is no $schema</source>
        <translation>No hay $schema</translation>
    </message>
    <message>
        <source>There is no backup {0}</source>
        <translation>No hay ninguna copia de seguridad {0}</translation>
    </message>
    <message>
        <source>There is no column {0} for the new member</source>
        <translation>No hay columna {0} para el campo nuevo</translation>
    </message>
    <message>
        <source>There is no copy of a host&apos;s records called {0}</source>
        <translation>No hay ninguna copia de los registros de un anfitrión llamada {0}</translation>
    </message>
    <message>
        <source>There is no copy of a host&apos;s records to remove</source>
        <translation>No hay ninguna copia de los registros de un anfitrión que quitar</translation>
    </message>
    <message>
        <source>There is no field &apos;{0}&apos; to join</source>
        <translation>No hay ningún campo &apos;{0}&apos; que unir</translation>
    </message>
    <message>
        <source>There is no hook of the name &apos;{0}&apos;</source>
        <translation>No hay ningún hook con el nombre &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>There is no hook of the name &apos;{0}&apos;{1}</source>
        <translation>No hay ningún hook con el nombre &apos;{0}&apos;{1}</translation>
    </message>
    <message>
        <source>There is no journal in this database</source>
        <translation>En esta base de datos no hay diario</translation>
    </message>
    <message>
        <source>There is no object at {0} that it could be put in</source>
        <translation>No hay ningún objeto en {0} donde ponerlo</translation>
    </message>
    <message>
        <source>There is no record to rehearse on</source>
        <translation>No hay ningún registro con que ensayar</translation>
    </message>
    <message>
        <source>There is no room for {0}</source>
        <translation>No hay espacio para {0}</translation>
    </message>
    <message>
        <source>There is no room left for the database</source>
        <translation>No queda espacio para la base de datos</translation>
    </message>
    <message>
        <source>There is no run {0} for this database</source>
        <translation>No hay ninguna ejecución {0} de esta base de datos</translation>
    </message>
    <message>
        <source>There is no run {0} in this database</source>
        <translation>No hay ninguna ejecución {0} en esta base de datos</translation>
    </message>
    <message>
        <source>There is no schema {0}</source>
        <translation>No hay ningún esquema {0}</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>No existe ese archivo</translation>
    </message>
    <message>
        <source>There is no such file or folder</source>
        <translation>No existe ese archivo ni esa carpeta</translation>
    </message>
    <message>
        <source>There is no such folder or file</source>
        <translation>No existe esa carpeta ni ese archivo</translation>
    </message>
    <message>
        <source>There is no such setting</source>
        <translation>No existe ese ajuste</translation>
    </message>
    <message>
        <source>There is no table {0} in this database</source>
        <translation>No hay ninguna tabla {0} en esta base de datos</translation>
    </message>
    <message>
        <source>There is no theme “{0}”</source>
        <translation>No existe el tema «{0}»</translation>
    </message>
    <message>
        <source>There is no version {0} of {1}</source>
        <translation>No hay ninguna versión {0} de {1}</translation>
    </message>
    <message>
        <source>There is nothing at {0} to copy</source>
        <translation>No hay nada en {0} que copiar</translation>
    </message>
    <message>
        <source>There is nothing to remove</source>
        <translation>No hay nada que quitar</translation>
    </message>
    <message>
        <source>There is something at {0} already</source>
        <translation>Ya hay algo en {0}</translation>
    </message>
    <message>
        <source>There is something else called {0} already, no table with the columns {1}</source>
        <translation>Ya hay otra cosa llamada {0}, que no es una tabla con las columnas {1}</translation>
    </message>
    <message>
        <source>There were {0} records when the reading began, and are {1} now</source>
        <translation>Había {0} registros al empezar la lectura, y ahora hay {1}</translation>
    </message>
    <message>
        <source>These are no two versions of a schema</source>
        <translation>Estas no son dos versiones de un esquema</translation>
    </message>
    <message>
        <source>These records lie with another program</source>
        <translation>Estos registros están en otro programa</translation>
    </message>
    <message>
        <source>These records lie with another program, which can only take back the whole run</source>
        <translation>Estos registros están en otro programa, que solo puede revertir la ejecución entera</translation>
    </message>
    <message>
        <source>These records lie with another program, which made no backup before this run</source>
        <translation>Estos registros están en otro programa, que no hizo copia de seguridad antes de esta ejecución</translation>
    </message>
    <message>
        <source>They were left out on purpose</source>
        <translation>Se omitieron a propósito</translation>
    </message>
    <message>
        <source>This JSON is no saved registry</source>
        <translation>Este JSON no es un repositorio guardado</translation>
    </message>
    <message>
        <source>This archive is no export of Apicurio Registry</source>
        <translation>Este archivo comprimido no es una exportación de Apicurio Registry</translation>
    </message>
    <message>
        <source>This can&apos;t be read as JSONata</source>
        <translation>Esto no se puede leer como JSONata</translation>
    </message>
    <message>
        <source>This document can&apos;t be read as JSON</source>
        <translation>Este documento no se puede leer como JSON</translation>
    </message>
    <message>
        <source>This document is no usable JSON Schema</source>
        <translation>Este documento no es un JSON Schema utilizable</translation>
    </message>
    <message>
        <source>This file can&apos;t be read</source>
        <translation>Este archivo no se puede leer</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a saved registry</source>
        <translation>Este archivo no se puede leer como repositorio guardado</translation>
    </message>
    <message>
        <source>This file is UTF-16 or UTF-32</source>
        <translation>Este archivo es UTF-16 o UTF-32</translation>
    </message>
    <message>
        <source>This file is no embedded registry</source>
        <translation>Este archivo no es un repositorio integrado</translation>
    </message>
    <message>
        <source>This file is no registry of a known form</source>
        <translation>Este archivo no es un repositorio de forma conocida</translation>
    </message>
    <message>
        <source>This file is no schema</source>
        <translation>Este archivo no es un esquema</translation>
    </message>
    <message>
        <source>This file is not an SQLite database</source>
        <translation>Este archivo no es una base de datos SQLite</translation>
    </message>
    <message>
        <source>This is a folder, not a database file</source>
        <translation>Esto es una carpeta, no un archivo de base de datos</translation>
    </message>
    <message>
        <source>This is a single JSON object, and a registry has versions</source>
        <translation>Esto es un solo objeto JSON, y un repositorio tiene versiones</translation>
    </message>
    <message>
        <source>This is a {0}</source>
        <translation>Esto es de tipo {0}</translation>
    </message>
    <message>
        <source>This is no JSONata</source>
        <translation>Esto no es JSONata</translation>
    </message>
    <message>
        <source>This is no URI</source>
        <translation>Esto no es una URI</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Esto no es una dirección</translation>
    </message>
    <message>
        <source>This is no database URL</source>
        <translation>Esta no es una URL de base de datos</translation>
    </message>
    <message>
        <source>This is not a file</source>
        <translation>Esto no es un archivo</translation>
    </message>
    <message>
        <source>This is not a plan file</source>
        <translation>Este no es un archivo de plan</translation>
    </message>
    <message>
        <source>This number</source>
        <translation>Este número</translation>
    </message>
    <message>
        <source>This program is at fault, not the records</source>
        <translation>El error es de este programa, no de los registros</translation>
    </message>
    <message>
        <source>This program made a mistake with the record</source>
        <translation>Este programa cometió un error con el registro</translation>
    </message>
    <message>
        <source>This run has no undo images any more, and what it archived was in them</source>
        <translation>Esta ejecución ya no tiene imágenes para deshacer, y en ellas estaba lo archivado</translation>
    </message>
    <message>
        <source>This user may not create files in the folder, as SQLite has to</source>
        <translation>Este usuario no puede crear archivos en la carpeta, y SQLite lo necesita</translation>
    </message>
    <message>
        <source>This user may not read the file</source>
        <translation>Este usuario no puede leer el archivo</translation>
    </message>
    <message>
        <source>This user may not write to the file</source>
        <translation>Este usuario no puede escribir en el archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentarlo de nuevo</translation>
    </message>
    <message>
        <source>Trying again in {0} s</source>
        <translation>Se intenta de nuevo en {0} s</translation>
    </message>
    <message>
        <source>Turn on parallel processing</source>
        <translation>Activar el proceso en paralelo</translation>
    </message>
    <message>
        <source>Turn the date-time in {0} into a {1}, written as {2}</source>
        <translation>Convertir el date-time de {0} en {1}, escrito como {2}</translation>
    </message>
    <message>
        <source>Turn the date-time in {0} into an {1}, written as {2}</source>
        <translation>Convertir el date-time de {0} en {1}, escrito como {2}</translation>
    </message>
    <message>
        <source>Turn {0} into a {1}</source>
        <translation>Convertir {0} en {1}</translation>
    </message>
    <message>
        <source>Turn {0} into a {1}, reading it as {2}</source>
        <translation>Convertir {0} en {1}, leído como {2}</translation>
    </message>
    <message>
        <source>Turn {0} into an {1}</source>
        <translation>Convertir {0} en {1}</translation>
    </message>
    <message>
        <source>Turn {0} into an {1}, reading it as {2}</source>
        <translation>Convertir {0} en {1}, leído como {2}</translation>
    </message>
    <message>
        <source>Turns values into another type. null, and values that are of it already, are left alone. Text becomes a number if it is written as one (spaces around it, a plus sign and leading zeros are forgiven); a number becomes an integer only if it is whole; true, yes and 1 become true, false, no and 0 become false.</source>
        <translation>Convierte valores a otro tipo. null, y los valores que ya son de él, quedan como están. Un texto pasa a número si está escrito como tal (se perdonan espacios alrededor, un signo más y ceros iniciales); un número pasa a entero solo si es entero; true, yes y 1 pasan a true; false, no y 0 pasan a false.</translation>
    </message>
    <message>
        <source>Until it can be, the defaults are used and nothing is saved</source>
        <translation>Hasta entonces se usan los valores predeterminados y no se guarda nada</translation>
    </message>
    <message>
        <source>Until it is mended, the defaults are used and nothing is saved</source>
        <translation>Hasta que se arregle se usan los valores predeterminados y no se guarda nada</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Desenvolver</translation>
    </message>
    <message>
        <source>Update this program</source>
        <translation>Actualizar este programa</translation>
    </message>
    <message>
        <source>Use another key</source>
        <translation>Usar otra clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verify it, or roll it back</source>
        <translation>Verificarla o revertirla</translation>
    </message>
    <message>
        <source>Version {0} is not what it was when the plan was made</source>
        <translation>La versión {0} no es la que era al crear el plan</translation>
    </message>
    <message>
        <source>Version {0} of {1} has other rules already, and they never change</source>
        <translation>La versión {0} de {1} ya tiene otras reglas, y estas nunca cambian</translation>
    </message>
    <message>
        <source>Version {0} of {1} is published already</source>
        <translation>La versión {0} de {1} ya está publicada</translation>
    </message>
    <message>
        <source>Version {0} of {1} is published already, and published versions never change</source>
        <translation>La versión {0} de {1} ya está publicada, y las versiones publicadas nunca cambian</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause or cancel it</source>
        <translation>Esperar a que termine, o pausarla o cancelarla</translation>
    </message>
    <message>
        <source>Wait until it is done, or pause or cancel it there</source>
        <translation>Esperar a que termine, o pausarla o cancelarla allí</translation>
    </message>
    <message>
        <source>What a cut text ends with; part of the length.</source>
        <translation>Con qué termina un texto cortado; es parte de la longitud.</translation>
    </message>
    <message>
        <source>What every value that is not listed becomes. Without it such values stay.</source>
        <translation>En qué se convierte cada valor no enumerado. Sin esto, esos valores quedan como están.</translation>
    </message>
    <message>
        <source>What happens where the rule can&apos;t do its work.</source>
        <translation>Qué ocurre donde la regla no puede hacer su trabajo.</translation>
    </message>
    <message>
        <source>What happens where the rule can&apos;t do its work; `default` puts `default` there.</source>
        <translation>Qué ocurre donde la regla no puede hacer su trabajo; `default` pone allí `default`.</translation>
    </message>
    <message>
        <source>What is put where the rule can&apos;t do its work; only with `&quot;on_failure&quot;: &quot;default&quot;`.</source>
        <translation>Lo que se pone donde la regla no puede hacer su trabajo; solo con `&quot;on_failure&quot;: &quot;default&quot;`.</translation>
    </message>
    <message>
        <source>What it becomes: text with groups of the pattern, such as `{year}-{month:0&gt;2}`. `{1[0:3]:upper}` takes a slice and changes its case (`upper`, `lower`, `title`); `strip` takes away white space; `0&gt;5` pads on the left, `&lt;` on the right, `^` on both sides. `{{` and `}}` are braces.</source>
        <translation>En qué se convierte: texto con grupos del patrón, como `{year}-{month:0&gt;2}`. `{1[0:3]:upper}` toma un fragmento y cambia sus mayúsculas (`upper`, `lower`, `title`); `strip` quita los espacios de los extremos; `0&gt;5` rellena por la izquierda, `&lt;` por la derecha, `^` por ambos lados. `{{` y `}}` son llaves.</translation>
    </message>
    <message>
        <source>What stands between the parts, taken literally.</source>
        <translation>Lo que hay entre las partes, tomado literalmente.</translation>
    </message>
    <message>
        <source>What stands between the parts.</source>
        <translation>Lo que hay entre las partes.</translation>
    </message>
    <message>
        <source>What the dry run noted of each record can&apos;t be read, so all are looked at again</source>
        <translation>No se puede leer lo que la simulación anotó de cada registro, así que se vuelven a examinar todos</translation>
    </message>
    <message>
        <source>What the host did by itself is known to the host alone</source>
        <translation>Lo que hizo el anfitrión por su cuenta solo lo sabe él</translation>
    </message>
    <message>
        <source>What the host has restored by then is known to the host alone</source>
        <translation>Lo que el anfitrión haya restaurado hasta entonces solo lo sabe él</translation>
    </message>
    <message>
        <source>What the host restores is known to the host alone</source>
        <translation>Lo que restaura el anfitrión solo lo sabe él</translation>
    </message>
    <message>
        <source>What the hosts themselves have stays</source>
        <translation>Lo que tienen los propios anfitriones se conserva</translation>
    </message>
    <message>
        <source>What the names of the fields begin with when they stand beside the object.</source>
        <translation>Con qué empiezan los nombres de los campos cuando están junto al objeto.</translation>
    </message>
    <message>
        <source>What the script loses is not known here, and it may answer differently next time</source>
        <translation>Lo que pierde el script no se sabe aquí, y puede responder de otro modo la próxima vez</translation>
    </message>
    <message>
        <source>What the whole text has to match, in the syntax of RE2: no look-around and no back references, and always in linear time.</source>
        <translation>Lo que tiene que cumplir todo el texto, en la sintaxis de RE2: sin look-around ni referencias hacia atrás, y siempre en tiempo lineal.</translation>
    </message>
    <message>
        <source>What was published before is still there</source>
        <translation>Lo que se publicó antes sigue allí</translation>
    </message>
    <message>
        <source>What was reviewed is not what would run</source>
        <translation>Lo revisado no es lo que se ejecutaría</translation>
    </message>
    <message>
        <source>What was there before is as it was</source>
        <translation>Lo que había antes queda como estaba</translation>
    </message>
    <message>
        <source>What was typed is kept until the program ends</source>
        <translation>Lo escrito se conserva hasta que el programa termine</translation>
    </message>
    <message>
        <source>Whatever was written to the database since {0} is lost, in other tables too</source>
        <translation>Se pierde todo lo escrito en la base de datos desde {0}, también en otras tablas</translation>
    </message>
    <message>
        <source>Where a number in the middle, or any number, goes: `up` and `down` are from and to zero.</source>
        <translation>Adónde va un número que está en el medio, o cualquier número: `up` se aleja de cero y `down` va hacia cero.</translation>
    </message>
    <message>
        <source>Where in a record: `$.a.b`, `$.cells[*].id`, `$.map.*.x`, `$[&apos;odd.name&apos;]`, `$.items[0]`, `$.items[-1]`. `[*]` and `.*` both mean all elements of an array and all members of an object. Where a container on the way is not there, the rule does nothing.</source>
        <translation>Dónde en un registro: `$.a.b`, `$.cells[*].id`, `$.map.*.x`, `$[&apos;odd.name&apos;]`, `$.items[0]`, `$.items[-1]`. Tanto `[*]` como `.*` significan todos los elementos de un array y todos los campos de un objeto. Donde falta un contenedor por el camino, la regla no hace nada.</translation>
    </message>
    <message>
        <source>Where the file lies could not be noted</source>
        <translation>No se pudo anotar dónde está el archivo</translation>
    </message>
    <message>
        <source>Whether a run or others changed them can&apos;t be told any more, because undo images were removed</source>
        <translation>Ya no se puede saber si los modificó una ejecución u otros, porque se quitaron imágenes para deshacer</translation>
    </message>
    <message>
        <source>Whether capital and small letters are the same to the pattern.</source>
        <translation>Si mayúsculas y minúsculas son lo mismo para el patrón.</translation>
    </message>
    <message>
        <source>Whether null counts as absent.</source>
        <translation>Si null cuenta como ausente.</translation>
    </message>
    <message>
        <source>Whether the dry run&apos;s prediction was kept is not known</source>
        <translation>No se sabe si se cumplió la predicción de la simulación</translation>
    </message>
    <message>
        <source>Whether the records changed in between was not kept</source>
        <translation>No se guardó si los registros cambiaron entretanto</translation>
    </message>
    <message>
        <source>Whether the value counts as worth keeping: it can be read from the undo image of its record for as long as undo images are kept. A rollback brings it back either way.</source>
        <translation>Si el valor se considera digno de guardarse: se puede leer de la imagen para deshacer de su registro mientras se conserven las imágenes para deshacer. Una reversión lo devuelve en cualquier caso.</translation>
    </message>
    <message>
        <source>Whether white space around each part goes.</source>
        <translation>Si se quitan los espacios en torno a cada parte.</translation>
    </message>
    <message>
        <source>Which element. With `only`, an array of several fails; an empty array always does.</source>
        <translation>Qué elemento. Con `only`, un array de varios falla; un array vacío falla siempre.</translation>
    </message>
    <message>
        <source>Which of these changes break records could not be proved {0}</source>
        <translation>No se pudo demostrar {0} cuáles de estos cambios invalidan registros</translation>
    </message>
    <message>
        <source>Which program it is could not be found out</source>
        <translation>No se pudo averiguar qué programa es</translation>
    </message>
    <message>
        <source>Which value becomes which. No value may be listed twice.</source>
        <translation>Qué valor pasa a ser cuál. Ningún valor puede estar dos veces.</translation>
    </message>
    <message>
        <source>White space around a text is no part of the format</source>
        <translation>Los espacios en torno a un texto no son parte del formato</translation>
    </message>
    <message>
        <source>Whose values are replaced; the whole record if not given.</source>
        <translation>Los valores de qué ruta se sustituyen; todo el registro si no se indica.</translation>
    </message>
    <message>
        <source>Whose values the condition is for; the whole record if not given.</source>
        <translation>Para los valores de qué ruta es la condición; todo el registro si no se indica.</translation>
    </message>
    <message>
        <source>Why, as the list of these records has it.</source>
        <translation>Por qué, tal como figura en la lista de estos registros.</translation>
    </message>
    <message>
        <source>Widened type of {0} from {1} to {2}</source>
        <translation>Se amplió el tipo de {0} de {1} a {2}</translation>
    </message>
    <message>
        <source>Windows did not agree to keep it awake</source>
        <translation>Windows no aceptó mantenerlo activo</translation>
    </message>
    <message>
        <source>Windows does not limit the memory of a script, nor end the programs that it has started</source>
        <translation>Windows no limita la memoria de un script, ni termina los programas que este ha iniciado</translation>
    </message>
    <message>
        <source>With the strategy {0} nothing can be migrated by this version</source>
        <translation>Con la estrategia {0} esta versión no puede migrar nada</translation>
    </message>
    <message>
        <source>With what the rules put in, it would be</source>
        <translation>Con lo que ponen las reglas, sería</translation>
    </message>
    <message>
        <source>Without the white space around them all texts are short enough</source>
        <translation>Sin los espacios de los extremos todos los textos son lo bastante cortos</translation>
    </message>
    <message>
        <source>Words that mean yes or no are true or false</source>
        <translation>Las palabras que significan sí o no son true o false</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Envolver</translation>
    </message>
    <message>
        <source>Write a condition as it stands behind WHERE, for example</source>
        <translation>Escribir una condición como las que van tras WHERE, por ejemplo</translation>
    </message>
    <message>
        <source>Write the path of a file, or a URL such as sqlite:////data/payments.sqlite or sqlite:///payments.sqlite</source>
        <translation>Escribir la ruta de un archivo, o una URL como sqlite:////data/payments.sqlite o sqlite:///payments.sqlite</translation>
    </message>
    <message>
        <source>Written {0} the names fit</source>
        <translation>Escritos {0}, los nombres encajan</translation>
    </message>
    <message>
        <source>`desktop-wizard backups list` lists them</source>
        <translation>`desktop-wizard backups list` las enumera</translation>
    </message>
    <message>
        <source>`desktop-wizard backups restore {0}` goes back further</source>
        <translation>`desktop-wizard backups restore {0}` vuelve más atrás</translation>
    </message>
    <message>
        <source>`desktop-wizard journal copies` lists those that there are</source>
        <translation>`desktop-wizard journal copies` enumera las que hay</translation>
    </message>
    <message>
        <source>`desktop-wizard runs` lists the runs that there are</source>
        <translation>`desktop-wizard runs` enumera las ejecuciones que hay</translation>
    </message>
    <message>
        <source>a JSON Schema that the elements that stay fulfil</source>
        <translation>un JSON Schema que cumplen los elementos que quedan</translation>
    </message>
    <message>
        <source>a JSON Schema that the record, or the value at &apos;path&apos;, fulfils</source>
        <translation>un JSON Schema que cumple el registro, o el valor en &apos;path&apos;</translation>
    </message>
    <message>
        <source>a JSONata expression</source>
        <translation>una expresión JSONata</translation>
    </message>
    <message>
        <source>a constant, or an object such as {&quot;generate&quot;: &quot;now&quot;}</source>
        <translation>una constante, o un objeto como {&quot;generate&quot;: &quot;now&quot;}</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T12:00:00Z</source>
        <translation>una fecha y hora como 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha como 2026-01-31</translation>
    </message>
    <message>
        <source>a decimal comma</source>
        <translation>una coma decimal</translation>
    </message>
    <message>
        <source>a decimal point</source>
        <translation>un punto decimal</translation>
    </message>
    <message>
        <source>a declared field</source>
        <translation>un campo declarado</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>a field is renamed within its object</source>
        <translation>un campo se renombra dentro de su objeto</translation>
    </message>
    <message>
        <source>a field name is not allowed</source>
        <translation>un nombre de campo no se permite</translation>
    </message>
    <message>
        <source>a field whose name is {0}</source>
        <translation>un campo cuyo nombre es {0}</translation>
    </message>
    <message>
        <source>a generated identifier</source>
        <translation>un identificador generado</translation>
    </message>
    <message>
        <source>a host name</source>
        <translation>un nombre de host</translation>
    </message>
    <message>
        <source>a layout such as &apos;%d.%m.%Y&apos;</source>
        <translation>un formato como &apos;%d.%m.%Y&apos;</translation>
    </message>
    <message>
        <source>a line is no object</source>
        <translation>una línea no es un objeto</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>a list of pairs such as {&quot;from&quot;: &quot;a&quot;, &quot;to&quot;: &quot;b&quot;}</source>
        <translation>una lista de pares como {&quot;from&quot;: &quot;a&quot;, &quot;to&quot;: &quot;b&quot;}</translation>
    </message>
    <message>
        <source>a name (.name), [&apos;a name&apos;], [0], [*] or .* may stand there</source>
        <translation>ahí puede ir un nombre (.name), [&apos;a name&apos;], [0], [*] o .*</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <translation>un número tiene demasiadas cifras</translation>
    </message>
    <message>
        <source>a number that counts from {0}</source>
        <translation>un número que cuenta desde {0}</translation>
    </message>
    <message>
        <source>a path such as $.name</source>
        <translation>una ruta como $.name</translation>
    </message>
    <message>
        <source>a range has at most {0} numbers, and this one has {1}</source>
        <translation>un intervalo tiene como máximo {0} números, y este tiene {1}</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>un registro</translation>
    </message>
    <message>
        <source>a record that is nested too deep</source>
        <translation>un registro demasiado anidado</translation>
    </message>
    <message>
        <source>a rollback will keep them</source>
        <translation>una reversión los conservará</translation>
    </message>
    <message>
        <source>a row has no whole key</source>
        <translation>una fila no tiene clave completa</translation>
    </message>
    <message>
        <source>a rule needs a field in it, such as $.name</source>
        <translation>una regla necesita un campo de él, como $.name</translation>
    </message>
    <message>
        <source>a run changes it, so records would leave the source</source>
        <translation>una ejecución lo cambia, y los registros saldrían del origen</translation>
    </message>
    <message>
        <source>a saved registry has to be UTF-8</source>
        <translation>un repositorio guardado tiene que ser UTF-8</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a text has at most {0} letters, and this one would have {1}</source>
        <translation>un texto tiene como máximo {0} letras, y este tendría {1}</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a time such as 12:00:00Z</source>
        <translation>una hora como 12:00:00Z</translation>
    </message>
    <message>
        <source>a trigger may have changed it</source>
        <translation>puede que un disparador la cambiara</translation>
    </message>
    <message>
        <source>a value of type {0}</source>
        <translation>un valor de tipo {0}</translation>
    </message>
    <message>
        <source>a webhook&apos;s URL begins with https://</source>
        <translation>la URL de un webhook empieza por https://</translation>
    </message>
    <message>
        <source>copy of a host&apos;s records removed</source>
        <translation>copia de los registros de un anfitrión quitada</translation>
    </message>
    <message>
        <source>data is lost for good and 10 % of the records or more are affected</source>
        <translation>se pierden datos para siempre y el 10 % de los registros o más están afectados</translation>
    </message>
    <message>
        <source>give `create_backup` and `restore_backup` with the strategy custom, or set auto_backup=False</source>
        <translation>dar `create_backup` y `restore_backup` con la estrategia custom, o poner auto_backup=False</translation>
    </message>
    <message>
        <source>it answered {0}</source>
        <translation>respondió {0}</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>ocupa más de {0} bytes</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado con demasiada profundidad</translation>
    </message>
    <message>
        <source>other published rules lead there with fewer gaps or in fewer steps</source>
        <translation>otras reglas publicadas llevan allí con menos huecos o en menos pasos</translation>
    </message>
    <message>
        <source>somebody has changed it since</source>
        <translation>alguien lo ha modificado desde entonces</translation>
    </message>
    <message>
        <source>somebody has deleted it since</source>
        <translation>alguien lo ha eliminado desde entonces</translation>
    </message>
    <message>
        <source>such a change always has it</source>
        <translation>un cambio así siempre la tiene</translation>
    </message>
    <message>
        <source>the registry has no version {0}</source>
        <translation>el repositorio no tiene la versión {0}</translation>
    </message>
    <message>
        <source>there is no version before {0}</source>
        <translation>no hay ninguna versión anterior a {0}</translation>
    </message>
    <message>
        <source>these runs can&apos;t be resumed, verified or rolled back any more</source>
        <translation>estas ejecuciones ya no se pueden reanudar, verificar ni revertir</translation>
    </message>
    <message>
        <source>they are for {0} → {1}, which is no part of the way {2} → {3}</source>
        <translation>son para {0} → {1}, que no es parte del camino {2} → {3}</translation>
    </message>
    <message>
        <source>{0} copies of hosts&apos; records ({1} bytes) with the journal of {2} runs are removed</source>
        <translation>Se quitan {0} copias de los registros de anfitriones ({1} bytes) con el diario de {2} ejecuciones</translation>
    </message>
    <message>
        <source>{0} records were as the dry run read them, and came to what it validated, byte for byte</source>
        <translation>{0} registros estaban como los leyó la simulación y dieron, byte a byte, lo que esta validó</translation>
    </message>
    <message>
        <source>{0} were changed by others since</source>
        <translation>otros han modificado {0} desde entonces</translation>
    </message>
    <message>
        <source>{0} were changed by runs or by others since</source>
        <translation>ejecuciones u otros han modificado {0} desde entonces</translation>
    </message>
    <message>
        <source>{0} were deleted by others since</source>
        <translation>otros han eliminado {0} desde entonces</translation>
    </message>
    <message>
        <source>{0} were deleted by runs or by others since</source>
        <translation>ejecuciones u otros han eliminado {0} desde entonces</translation>
    </message>
    <message>
        <source>Map {0} in {1}</source>
        <translation>Sustituir {0} en {1}</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Changed the alternatives of {0}</source>
        <translation>Se cambiaron las alternativas de {0}</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Valor predeterminado</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Dry run cancelled</source>
        <translation>Simulación cancelada</translation>
    </message>
    <message>
        <source>Dry run finished</source>
        <translation>Simulación terminada</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Exclusive maximum</source>
        <translation>Máximo exclusivo</translation>
    </message>
    <message>
        <source>Exclusive minimum</source>
        <translation>Mínimo exclusivo</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Ignore case</source>
        <translation>Ignorar mayúsculas</translation>
    </message>
    <message>
        <source>It is nested too deep</source>
        <translation>Está demasiado anidado</translation>
    </message>
    <message>
        <source>Keep original as</source>
        <translation>Guardar original como</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Migration cancelled</source>
        <translation>Migración cancelada</translation>
    </message>
    <message>
        <source>Migration finished</source>
        <translation>Migración terminada</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Milisegundos</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Pick</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Removed the alternatives of {0}</source>
        <translation>Se quitaron las alternativas de {0}</translation>
    </message>
    <message>
        <source>Replace null</source>
        <translation>Sustituir null</translation>
    </message>
    <message>
        <source>Replace the array {0} by its first element</source>
        <translation>Sustituir el array {0} por su primer elemento</translation>
    </message>
    <message>
        <source>Replace the array {0} by its last element</source>
        <translation>Sustituir el array {0} por su último elemento</translation>
    </message>
    <message>
        <source>Replace the array {0} by its only element</source>
        <translation>Sustituir el array {0} por su único elemento</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Quitar espacios</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>The batch size is {0}</source>
        <translation>El tamaño de lote es {0}</translation>
    </message>
    <message>
        <source>The number of retries is {0}</source>
        <translation>El número de reintentos es {0}</translation>
    </message>
    <message>
        <source>The number of workers is {0}</source>
        <translation>El número de procesos de trabajo es {0}</translation>
    </message>
    <message>
        <source>The regular expression {0} at {1} can&apos;t be read</source>
        <translation>La expresión regular {0} en {1} no se puede leer</translation>
    </message>
    <message>
        <source>The retry delay in seconds is {0}</source>
        <translation>La espera antes de reintentar en segundos es {0}</translation>
    </message>
    <message>
        <source>The time of a script for one record in seconds is {0}</source>
        <translation>El tiempo de un script para un registro en segundos es {0}</translation>
    </message>
    <message>
        <source>The timeout in seconds is {0}</source>
        <translation>El tiempo límite en segundos es {0}</translation>
    </message>
    <message>
        <source>There is no rule of the kind {0}</source>
        <translation>No hay ninguna regla del tipo {0}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>When value</source>
        <translation>Cuando el valor</translation>
    </message>
    <message>
        <source>With what the rules put in, it would be nested too deep</source>
        <translation>Con lo que ponen las reglas, estaría demasiado anidado</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>afterwards a copy can&apos;t be told from a field that was there</source>
        <translation>después una copia no se distingue de un campo que ya estaba</translation>
    </message>
    <message>
        <source>afterwards a field that came out of it can&apos;t be told from one that stood beside it</source>
        <translation>después un campo que salió de él no se distingue de uno que ya estaba al lado</translation>
    </message>
    <message>
        <source>afterwards a generated identifier can&apos;t be told from one that was there</source>
        <translation>después un identificador generado no se distingue de uno que ya estaba</translation>
    </message>
    <message>
        <source>afterwards a value that was set can&apos;t be told from one that was there</source>
        <translation>después un valor puesto no se distingue de uno que ya estaba</translation>
    </message>
    <message>
        <source>afterwards nothing in {0} tells which values were mapped</source>
        <translation>después nada en {0} indica qué valores se sustituyeron</translation>
    </message>
    <message>
        <source>afterwards nothing tells where an array was</source>
        <translation>después nada indica dónde había un array</translation>
    </message>
    <message>
        <source>afterwards nothing tells where the rule did its work</source>
        <translation>después nada indica dónde actuó la regla</translation>
    </message>
    <message>
        <source>afterwards nothing tells which arrays were there before</source>
        <translation>después nada indica qué arrays había antes</translation>
    </message>
    <message>
        <source>afterwards nothing tells which parts there were, and of what type</source>
        <translation>después nada indica qué partes había, ni de qué tipo</translation>
    </message>
    <message>
        <source>afterwards nothing tells which type a value had, or how it was written</source>
        <translation>después nada indica qué tipo tenía un valor, ni cómo estaba escrito</translation>
    </message>
    <message>
        <source>afterwards nothing tells which values were split, and how they were written</source>
        <translation>después nada indica qué valores se dividieron, ni cómo estaban escritos</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>todos por igual</translation>
    </message>
    <message>
        <source>an IPv4 address</source>
        <translation>una dirección IPv4</translation>
    </message>
    <message>
        <source>an IPv6 address</source>
        <translation>una dirección IPv6</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>an entry before it was edited or moved</source>
        <translation>una entrada anterior se ha editado o movido</translation>
    </message>
    <message>
        <source>an infinite number</source>
        <translation>un número infinito</translation>
    </message>
    <message>
        <source>an integer has 64 bits at most</source>
        <translation>un entero tiene como máximo 64 bits</translation>
    </message>
    <message>
        <source>and {0} counts more</source>
        <translation>y {0} cantidades más</translation>
    </message>
    <message>
        <source>another user&apos;s, another machine&apos;s, or one that was here before this one</source>
        <translation>de otro usuario, de otro equipo, o de una que estaba aquí antes</translation>
    </message>
    <message>
        <source>another {0} {1} is published here already</source>
        <translation>aquí ya hay publicado otro {0} {1}</translation>
    </message>
    <message>
        <source>apply_migration of {0} records</source>
        <translation>apply_migration de {0} registros</translation>
    </message>
    <message>
        <source>archive kept</source>
        <translation>valores archivados guardados</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>at most {0} are read</source>
        <translation>se leen como máximo {0}</translation>
    </message>
    <message>
        <source>at most {0} objects and arrays may lie inside each other</source>
        <translation>como máximo puede haber {0} objetos y arrays unos dentro de otros</translation>
    </message>
    <message>
        <source>backup deleted</source>
        <translation>copia de seguridad eliminada</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>copia de seguridad hecha</translation>
    </message>
    <message>
        <source>bad character range</source>
        <translation>intervalo de caracteres incorrecto</translation>
    </message>
    <message>
        <source>bad escape (end of pattern)</source>
        <translation>escape incorrecto (fin del patrón)</translation>
    </message>
    <message>
        <source>batch {0}</source>
        <translation>lote {0}</translation>
    </message>
    <message>
        <source>batch {0}, every record</source>
        <translation>lote {0}, cada registro</translation>
    </message>
    <message>
        <source>batch {0}, exit code {1}</source>
        <translation>lote {0}, código de salida {1}</translation>
    </message>
    <message>
        <source>because the comparison broke down</source>
        <translation>porque la comparación se interrumpió</translation>
    </message>
    <message>
        <source>blank text</source>
        <translation>texto en blanco</translation>
    </message>
    <message>
        <source>both have to be given</source>
        <translation>hay que indicar ambos</translation>
    </message>
    <message>
        <source>by position</source>
        <translation>por posición</translation>
    </message>
    <message>
        <source>by the column&apos;s type, or a trigger</source>
        <translation>por el tipo de la columna, o por un disparador</translation>
    </message>
    <message>
        <source>byte {0} can&apos;t be read</source>
        <translation>el byte {0} no se puede leer</translation>
    </message>
    <message>
        <source>byte {0} of {1} can&apos;t be read</source>
        <translation>el byte {0} de {1} no se puede leer</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>poniéndose al día</translation>
    </message>
    <message>
        <source>content encoding</source>
        <translation>la codificación del contenido</translation>
    </message>
    <message>
        <source>content media type</source>
        <translation>el tipo de medio del contenido</translation>
    </message>
    <message>
        <source>correct them in the records, or map them before the `cast` rule</source>
        <translation>corregirlos en los registros, o sustituirlos antes de la regla `cast`</translation>
    </message>
    <message>
        <source>data is lost for good</source>
        <translation>se pierden datos para siempre</translation>
    </message>
    <message>
        <source>declare it with async def</source>
        <translation>declararlo con async def</translation>
    </message>
    <message>
        <source>default value</source>
        <translation>el valor predeterminado</translation>
    </message>
    <message>
        <source>descending with &apos;..&apos;</source>
        <translation>descenso con &apos;..&apos;</translation>
    </message>
    <message>
        <source>disk image is malformed</source>
        <translation>la imagen de disco está dañada</translation>
    </message>
    <message>
        <source>does not fit column {0}</source>
        <translation>no encaja en la columna {0}</translation>
    </message>
    <message>
        <source>duplicate name</source>
        <translation>nombre repetido</translation>
    </message>
    <message>
        <source>each value in the record</source>
        <translation>cada valor del registro</translation>
    </message>
    <message>
        <source>either value could be meant</source>
        <translation>podría valer cualquiera de los dos valores</translation>
    </message>
    <message>
        <source>embedded registry</source>
        <translation>repositorio integrado</translation>
    </message>
    <message>
        <source>empty list</source>
        <translation>lista vacía</translation>
    </message>
    <message>
        <source>empty object</source>
        <translation>objeto vacío</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>entries in between were removed, or their order was changed</source>
        <translation>se quitaron entradas intermedias o se cambió su orden</translation>
    </message>
    <message>
        <source>entry {0} ({1}) was there once, and is not any more</source>
        <translation>la entrada {0} ({1}) estuvo aquí, y ya no está</translation>
    </message>
    <message>
        <source>entry {0} follows entry {1}</source>
        <translation>la entrada {0} sigue a la entrada {1}</translation>
    </message>
    <message>
        <source>entry {0} was edited or moved</source>
        <translation>la entrada {0} se ha editado o movido</translation>
    </message>
    <message>
        <source>everything else to {0}</source>
        <translation>todo lo demás por {0}</translation>
    </message>
    <message>
        <source>evidence written</source>
        <translation>evidencia escrita</translation>
    </message>
    <message>
        <source>exclusive maximum</source>
        <translation>el máximo exclusivo</translation>
    </message>
    <message>
        <source>exclusive minimum</source>
        <translation>el mínimo exclusivo</translation>
    </message>
    <message>
        <source>exit code {0}</source>
        <translation>código de salida {0}</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;]&apos;</source>
        <translation>se esperaba &apos;,&apos; o &apos;]&apos;</translation>
    </message>
    <message>
        <source>expected &apos;,&apos; or &apos;}&apos;</source>
        <translation>se esperaba &apos;,&apos; o &apos;}&apos;</translation>
    </message>
    <message>
        <source>expected a name in double quotes and &apos;:&apos;</source>
        <translation>se esperaba un nombre entre comillas dobles y &apos;:&apos;</translation>
    </message>
    <message>
        <source>expected a value</source>
        <translation>se esperaba un valor</translation>
    </message>
    <message>
        <source>fits the format date-time</source>
        <translation>encaja en el formato date-time</translation>
    </message>
    <message>
        <source>fits the format uuid</source>
        <translation>encaja en el formato uuid</translation>
    </message>
    <message>
        <source>folder of schemas</source>
        <translation>carpeta de esquemas</translation>
    </message>
    <message>
        <source>from and to are the same version</source>
        <translation>la versión de origen y la de destino son la misma</translation>
    </message>
    <message>
        <source>give one of the two</source>
        <translation>indicar uno de los dos</translation>
    </message>
    <message>
        <source>here is only its copy of them</source>
        <translation>aquí solo hay una copia suya</translation>
    </message>
    <message>
        <source>host objected</source>
        <translation>el anfitrión objetó</translation>
    </message>
    <message>
        <source>host too slow</source>
        <translation>anfitrión demasiado lento</translation>
    </message>
    <message>
        <source>how far {0} was out of bounds is gone</source>
        <translation>se pierde cuánto se salía {0} de los límites</translation>
    </message>
    <message>
        <source>how many characters are left</source>
        <translation>cuántos caracteres quedan</translation>
    </message>
    <message>
        <source>how many rules belong to it</source>
        <translation>cuántas reglas le corresponden</translation>
    </message>
    <message>
        <source>how {0} was written is gone</source>
        <translation>se pierde cómo estaba escrito {0}</translation>
    </message>
    <message>
        <source>if it may run, add --trust-script {0}, or choose it in the wizard</source>
        <translation>si puede ejecutarse, añadir --trust-script {0}, o elegirlo en el asistente</translation>
    </message>
    <message>
        <source>in capital letters</source>
        <translation>en mayúsculas</translation>
    </message>
    <message>
        <source>in small letters</source>
        <translation>en minúsculas</translation>
    </message>
    <message>
        <source>in snake case</source>
        <translation>en snake case</translation>
    </message>
    <message>
        <source>in {0} seconds</source>
        <translation>en {0} segundos</translation>
    </message>
    <message>
        <source>in_place is what it can do</source>
        <translation>in_place es lo que puede hacer</translation>
    </message>
    <message>
        <source>is the first of the allowed values</source>
        <translation>es el primero de los valores permitidos</translation>
    </message>
    <message>
        <source>is the only value allowed</source>
        <translation>es el único valor permitido</translation>
    </message>
    <message>
        <source>is the schema&apos;s default</source>
        <translation>es el valor predeterminado del esquema</translation>
    </message>
    <message>
        <source>is the simplest value that fits</source>
        <translation>es el valor más simple que encaja</translation>
    </message>
    <message>
        <source>it begins with a byte order mark</source>
        <translation>empieza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>it breaks nothing</source>
        <translation>no invalida nada</translation>
    </message>
    <message>
        <source>it can&apos;t be read, so it is not checked</source>
        <translation>no se puede leer, así que no se comprueba</translation>
    </message>
    <message>
        <source>it can&apos;t be rolled back</source>
        <translation>no se puede revertir</translation>
    </message>
    <message>
        <source>it continues another text than the line before</source>
        <translation>continúa un texto distinto del de la línea anterior</translation>
    </message>
    <message>
        <source>it does not fit the new version</source>
        <translation>no encaja en la versión nueva</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>it fulfils {0}</source>
        <translation>se cumple {0}</translation>
    </message>
    <message>
        <source>it has half of a surrogate pair</source>
        <translation>contiene medio par sustituto</translation>
    </message>
    <message>
        <source>it has neither a primary key nor a unique column without NULLs</source>
        <translation>no tiene ni clave primaria ni una columna única sin NULL</translation>
    </message>
    <message>
        <source>it has no manifest and no versions</source>
        <translation>no tiene ni manifiesto ni versiones</translation>
    </message>
    <message>
        <source>it has no subject, version and schema</source>
        <translation>no tiene subject, version y schema</translation>
    </message>
    <message>
        <source>it has none like it</source>
        <translation>no contiene ninguno así</translation>
    </message>
    <message>
        <source>it has the whole time again</source>
        <translation>vuelve a tener todo el tiempo</translation>
    </message>
    <message>
        <source>it has {0} digits</source>
        <translation>tiene {0} cifras</translation>
    </message>
    <message>
        <source>it is a draft, not published</source>
        <translation>es un borrador, sin publicar</translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>it is judged by their kinds</source>
        <translation>se juzga por sus tipos</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>it is no array of objects with subject, version and schema</source>
        <translation>no es un array de objetos con subject, version y schema</translation>
    </message>
    <message>
        <source>it is not checked</source>
        <translation>no se comprueba</translation>
    </message>
    <message>
        <source>it is not overwritten</source>
        <translation>no se sobrescribe</translation>
    </message>
    <message>
        <source>it is not what was written</source>
        <translation>no es lo que se escribió</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>no está escrito en UTF-8</translation>
    </message>
    <message>
        <source>it is null</source>
        <translation>es null</translation>
    </message>
    <message>
        <source>it is shorter than {0}</source>
        <translation>tiene menos de {0}</translation>
    </message>
    <message>
        <source>it is {0}, not JSON Schema</source>
        <translation>es {0}, no JSON Schema</translation>
    </message>
    <message>
        <source>it makes a function, which JSON can&apos;t write</source>
        <translation>produce una función, que JSON no puede escribir</translation>
    </message>
    <message>
        <source>it makes a number that JSON can&apos;t write</source>
        <translation>produce un número que JSON no puede escribir</translation>
    </message>
    <message>
        <source>it makes no value at all</source>
        <translation>no produce ningún valor</translation>
    </message>
    <message>
        <source>it must be at least {0}</source>
        <translation>tiene que ser al menos {0}</translation>
    </message>
    <message>
        <source>it must be between {0} and {1}</source>
        <translation>tiene que estar entre {0} y {1}</translation>
    </message>
    <message>
        <source>it must be one of {0}</source>
        <translation>tiene que ser uno de {0}</translation>
    </message>
    <message>
        <source>it names a place outside of the archive</source>
        <translation>nombra un lugar fuera del archivo comprimido</translation>
    </message>
    <message>
        <source>it names no artifact and version</source>
        <translation>no nombra ni artefacto ni versión</translation>
    </message>
    <message>
        <source>it refers to {0}, which has no place in the folder</source>
        <translation>remite a {0}, que no tiene lugar en la carpeta</translation>
    </message>
    <message>
        <source>it tries every record and changes nothing</source>
        <translation>prueba cada registro y no cambia nada</translation>
    </message>
    <message>
        <source>it was cut off or edited</source>
        <translation>se ha cortado o editado</translation>
    </message>
    <message>
        <source>it was cut off while it was written, as by a crash</source>
        <translation>se cortó al escribirla, como en una caída</translation>
    </message>
    <message>
        <source>it was damaged or edited</source>
        <translation>se dañó o se editó</translation>
    </message>
    <message>
        <source>it was edited</source>
        <translation>se ha editado</translation>
    </message>
    <message>
        <source>its constraints and triggers may look beyond one record</source>
        <translation>sus restricciones y disparadores pueden mirar más allá de un registro</translation>
    </message>
    <message>
        <source>its end was cut off</source>
        <translation>se cortó su final</translation>
    </message>
    <message>
        <source>its format is {0}, not {1}</source>
        <translation>su formato es {0}, no {1}</translation>
    </message>
    <message>
        <source>its name is that of a person</source>
        <translation>su nombre es el de una persona</translation>
    </message>
    <message>
        <source>its name says no version, as pay/1.0.0.json or pay-1.0.0.json would</source>
        <translation>su nombre no dice ninguna versión, como lo haría pay/1.0.0.json o pay-1.0.0.json</translation>
    </message>
    <message>
        <source>its place counts</source>
        <translation>vale su lugar</translation>
    </message>
    <message>
        <source>its table of contents is missing</source>
        <translation>falta su índice</translation>
    </message>
    <message>
        <source>its text does not have the hash it was published with</source>
        <translation>su texto no tiene el hash con el que se publicó</translation>
    </message>
    <message>
        <source>its values stay in the undo images</source>
        <translation>sus valores quedan en las imágenes para deshacer</translation>
    </message>
    <message>
        <source>joined, all of them stay</source>
        <translation>unidos, quedan todos</translation>
    </message>
    <message>
        <source>journal removed</source>
        <translation>diario quitado</translation>
    </message>
    <message>
        <source>keep the original as {0}</source>
        <translation>guardar el original como {0}</translation>
    </message>
    <message>
        <source>keep what can&apos;t be changed</source>
        <translation>dejar lo que no se puede cambiar</translation>
    </message>
    <message>
        <source>known here are {0}</source>
        <translation>aquí se conocen {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>left out by the script</source>
        <translation>omitido por el script</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>line {0}, column {1}</source>
        <translation>línea {0}, columna {1}</translation>
    </message>
    <message>
        <source>line {0}, in {1}</source>
        <translation>línea {0}, en {1}</translation>
    </message>
    <message>
        <source>loading it</source>
        <translation>cargarlo</translation>
    </message>
    <message>
        <source>look at them, and correct them or the rule&apos;s condition</source>
        <translation>examinarlos, y corregirlos o corregir la condición de la regla</translation>
    </message>
    <message>
        <source>look whether there is memory left</source>
        <translation>comprobar si queda memoria</translation>
    </message>
    <message>
        <source>maximum length</source>
        <translation>la longitud máxima</translation>
    </message>
    <message>
        <source>maximum number of elements</source>
        <translation>el número máximo de elementos</translation>
    </message>
    <message>
        <source>maximum number of fields</source>
        <translation>el número máximo de campos</translation>
    </message>
    <message>
        <source>min repeat greater than max repeat</source>
        <translation>repetición mínima mayor que la máxima</translation>
    </message>
    <message>
        <source>minimum length</source>
        <translation>la longitud mínima</translation>
    </message>
    <message>
        <source>minimum number of elements</source>
        <translation>el número mínimo de elementos</translation>
    </message>
    <message>
        <source>minimum number of fields</source>
        <translation>el número mínimo de campos</translation>
    </message>
    <message>
        <source>multiple repeat</source>
        <translation>repetición múltiple</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>demasiado anidado</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>no affected record is at hand</source>
        <translation>no hay ningún registro afectado a mano</translation>
    </message>
    <message>
        <source>no column {0}</source>
        <translation>no existe la columna {0}</translation>
    </message>
    <message>
        <source>no mail server is set</source>
        <translation>no hay servidor de correo indicado</translation>
    </message>
    <message>
        <source>no record is affected</source>
        <translation>ningún registro está afectado</translation>
    </message>
    <message>
        <source>no record was changed</source>
        <translation>no se cambió ningún registro</translation>
    </message>
    <message>
        <source>no rule handles it, so {0} records will stay on {1}</source>
        <translation>ninguna regla lo trata, así que {0} registros quedarán en {1}</translation>
    </message>
    <message>
        <source>no rule handles it, unless the script does, {0} records will stay on {1}</source>
        <translation>ninguna regla lo trata; salvo que lo haga el script, {0} registros quedarán en {1}</translation>
    </message>
    <message>
        <source>nobody could have changed it</source>
        <translation>nadie pudo haberlo cambiado</translation>
    </message>
    <message>
        <source>not a database</source>
        <translation>no es una base de datos</translation>
    </message>
    <message>
        <source>not a document</source>
        <translation>no es un documento</translation>
    </message>
    <message>
        <source>not both</source>
        <translation>no ambas cosas</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>nothing can be kept beside it</source>
        <translation>no se puede guardar nada al lado</translation>
    </message>
    <message>
        <source>nothing else was changed</source>
        <translation>no se cambió nada más</translation>
    </message>
    <message>
        <source>nothing has to be done</source>
        <translation>no hay que hacer nada</translation>
    </message>
    <message>
        <source>nothing to repeat</source>
        <translation>nada que repetir</translation>
    </message>
    <message>
        <source>null is no longer allowed</source>
        <translation>null ya no se permite</translation>
    </message>
    <message>
        <source>null is no longer allowed among the elements</source>
        <translation>null ya no se permite entre los elementos</translation>
    </message>
    <message>
        <source>null is no longer allowed, and the field may be absent</source>
        <translation>null ya no se permite, y el campo puede faltar</translation>
    </message>
    <message>
        <source>of format {0}</source>
        <translation>de formato {0}</translation>
    </message>
    <message>
        <source>of no type</source>
        <translation>de ningún tipo</translation>
    </message>
    <message>
        <source>of the allowed values {0} is the least unlike {1}</source>
        <translation>de los valores permitidos, {0} es el más parecido a {1}</translation>
    </message>
    <message>
        <source>of type {0}</source>
        <translation>de tipo {0}</translation>
    </message>
    <message>
        <source>one --key for each key column, in their order</source>
        <translation>un --key por cada columna clave, en su orden</translation>
    </message>
    <message>
        <source>one looks like name@example.org</source>
        <translation>una es como name@example.org</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>uno de {0}</translation>
    </message>
    <message>
        <source>one thing in them must be put right</source>
        <translation>hay que corregir una cosa en ellas</translation>
    </message>
    <message>
        <source>only if, of the record, {0}</source>
        <translation>solo si, en el registro, {0}</translation>
    </message>
    <message>
        <source>only if, of {0}, {1}</source>
        <translation>solo si, en {0}, {1}</translation>
    </message>
    <message>
        <source>only its type says so</source>
        <translation>solo lo dice su tipo</translation>
    </message>
    <message>
        <source>only tables can be migrated</source>
        <translation>solo se pueden migrar tablas</translation>
    </message>
    <message>
        <source>only the first were looked at</source>
        <translation>solo se miraron los primeros</translation>
    </message>
    <message>
        <source>only the records of a table can be migrated</source>
        <translation>solo se pueden migrar los registros de una tabla</translation>
    </message>
    <message>
        <source>other causes</source>
        <translation>otras causas</translation>
    </message>
    <message>
        <source>other rules than these are published here already</source>
        <translation>aquí ya hay publicadas otras reglas distintas de estas</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>otros valores</translation>
    </message>
    <message>
        <source>perhaps another unit, please check</source>
        <translation>quizá otra unidad, comprobarlo</translation>
    </message>
    <message>
        <source>please check</source>
        <translation>comprobarlo</translation>
    </message>
    <message>
        <source>please check the order</source>
        <translation>comprobar el orden</translation>
    </message>
    <message>
        <source>please check which is the day</source>
        <translation>comprobar cuál es el día</translation>
    </message>
    <message>
        <source>please report it with the evidence of the run</source>
        <translation>informar de ello con la evidencia de la ejecución</translation>
    </message>
    <message>
        <source>prediction kept</source>
        <translation>predicción cumplida</translation>
    </message>
    <message>
        <source>prediction not kept</source>
        <translation>predicción no cumplida</translation>
    </message>
    <message>
        <source>probably another unit, please check</source>
        <translation>probablemente otra unidad, comprobarlo</translation>
    </message>
    <message>
        <source>program fault</source>
        <translation>error del programa</translation>
    </message>
    <message>
        <source>put {0} where that fails</source>
        <translation>poner {0} donde eso falla</translation>
    </message>
    <message>
        <source>read-only mark</source>
        <translation>la marca de solo lectura</translation>
    </message>
    <message>
        <source>record rolled back</source>
        <translation>registro revertido</translation>
    </message>
    <message>
        <source>records of the host program</source>
        <translation>registros del programa anfitrión</translation>
    </message>
    <message>
        <source>refused by the database</source>
        <translation>rechazado por la base de datos</translation>
    </message>
    <message>
        <source>rehearsal finished</source>
        <translation>ensayo terminado</translation>
    </message>
    <message>
        <source>remote schemas are never fetched</source>
        <translation>los esquemas remotos nunca se descargan</translation>
    </message>
    <message>
        <source>remove the member instead</source>
        <translation>quitar el campo en su lugar</translation>
    </message>
    <message>
        <source>remove what stands there with a `remove_field` rule before, or choose another</source>
        <translation>quitar antes lo que hay allí con una regla `remove_field`, o elegir otro</translation>
    </message>
    <message>
        <source>report it with the trace</source>
        <translation>informar de él con la traza</translation>
    </message>
    <message>
        <source>restore finished</source>
        <translation>restauración terminada</translation>
    </message>
    <message>
        <source>restore started</source>
        <translation>restauración iniciada</translation>
    </message>
    <message>
        <source>rollback finished</source>
        <translation>reversión terminada</translation>
    </message>
    <message>
        <source>rollback started</source>
        <translation>reversión iniciada</translation>
    </message>
    <message>
        <source>rows are added by their cells</source>
        <translation>las filas se añaden por sus celdas</translation>
    </message>
    <message>
        <source>rows are written first and stamped afterwards</source>
        <translation>las filas se escriben primero y se marcan después</translation>
    </message>
    <message>
        <source>run PRAGMA integrity_check on it</source>
        <translation>ejecutar en ella PRAGMA integrity_check</translation>
    </message>
    <message>
        <source>run abandoned</source>
        <translation>ejecución abandonada</translation>
    </message>
    <message>
        <source>run cancelled</source>
        <translation>ejecución cancelada</translation>
    </message>
    <message>
        <source>run completed</source>
        <translation>ejecución completada</translation>
    </message>
    <message>
        <source>run finished</source>
        <translation>ejecución terminada</translation>
    </message>
    <message>
        <source>run paused</source>
        <translation>ejecución en pausa</translation>
    </message>
    <message>
        <source>run refused</source>
        <translation>ejecución rechazada</translation>
    </message>
    <message>
        <source>run resumed</source>
        <translation>ejecución reanudada</translation>
    </message>
    <message>
        <source>run started</source>
        <translation>ejecución iniciada</translation>
    </message>
    <message>
        <source>run undone by a restore</source>
        <translation>ejecución deshecha por una restauración</translation>
    </message>
    <message>
        <source>run verified</source>
        <translation>ejecución verificada</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>ejecución {0}</translation>
    </message>
    <message>
        <source>script answers</source>
        <translation>el script responde</translation>
    </message>
    <message>
        <source>script broke down</source>
        <translation>el script se interrumpió</translation>
    </message>
    <message>
        <source>script cancelled</source>
        <translation>script cancelado</translation>
    </message>
    <message>
        <source>script objected</source>
        <translation>el script objetó</translation>
    </message>
    <message>
        <source>script too slow</source>
        <translation>script demasiado lento</translation>
    </message>
    <message>
        <source>script waits</source>
        <translation>el script espera</translation>
    </message>
    <message>
        <source>see how versions are written there</source>
        <translation>ver cómo se escriben allí las versiones</translation>
    </message>
    <message>
        <source>see its message, and correct a rule or the constraint</source>
        <translation>ver su mensaje, y corregir una regla o la restricción</translation>
    </message>
    <message>
        <source>see its message, and correct the script or these records</source>
        <translation>ver su mensaje, y corregir el script o estos registros</translation>
    </message>
    <message>
        <source>set it to null instead</source>
        <translation>ponerla a null en su lugar</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>nombre parecido</translation>
    </message>
    <message>
        <source>similar schema</source>
        <translation>esquema parecido</translation>
    </message>
    <message>
        <source>skip the record where that fails</source>
        <translation>omitir el registro donde eso falla</translation>
    </message>
    <message>
        <source>somebody changed, added or removed some</source>
        <translation>alguien modificó, añadió o quitó algunos</translation>
    </message>
    <message>
        <source>something nested more than {0} deep, or a part of itself</source>
        <translation>algo anidado a más de {0} niveles, o parte de sí mismo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>telling the end</source>
        <translation>comunicar el final</translation>
    </message>
    <message>
        <source>text of more than {0} characters</source>
        <translation>texto de más de {0} caracteres</translation>
    </message>
    <message>
        <source>text of up to {0} characters</source>
        <translation>texto de hasta {0} caracteres</translation>
    </message>
    <message>
        <source>text that is no Unicode</source>
        <translation>texto que no es Unicode</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>the batches before it are complete</source>
        <translation>los lotes anteriores están completos</translation>
    </message>
    <message>
        <source>the database is as it was</source>
        <translation>la base de datos queda como estaba</translation>
    </message>
    <message>
        <source>the digits of {0} beyond that are gone</source>
        <translation>se pierden las demás cifras de {0}</translation>
    </message>
    <message>
        <source>the disk is full ({0} are free)</source>
        <translation>el disco está lleno (hay {0} libres)</translation>
    </message>
    <message>
        <source>the disk is full ({0} bytes are needed, {1} are free)</source>
        <translation>el disco está lleno (se necesitan {0} bytes, hay {1} libres)</translation>
    </message>
    <message>
        <source>the earlier value of {0} is gone</source>
        <translation>se pierde el valor anterior de {0}</translation>
    </message>
    <message>
        <source>the entry with SHA-256 {0} was there once, and is not any more</source>
        <translation>la entrada con SHA-256 {0} estuvo aquí, y ya no está</translation>
    </message>
    <message>
        <source>the file that keeps the trail&apos;s end is missing or unreadable</source>
        <translation>el archivo que guarda el final de la pista falta o no se puede leer</translation>
    </message>
    <message>
        <source>the first counts</source>
        <translation>vale el primero</translation>
    </message>
    <message>
        <source>the first line does not say {0}</source>
        <translation>la primera línea no dice {0}</translation>
    </message>
    <message>
        <source>the first line is not complete</source>
        <translation>la primera línea no está completa</translation>
    </message>
    <message>
        <source>the first one stays</source>
        <translation>el primero queda</translation>
    </message>
    <message>
        <source>the first ones stay</source>
        <translation>los primeros quedan</translation>
    </message>
    <message>
        <source>the hook calls something that it does not await</source>
        <translation>el hook llama a algo sin esperarlo con await</translation>
    </message>
    <message>
        <source>the host</source>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>the keyring has no password for {0} at {1}</source>
        <translation>el llavero no tiene contraseña para {0} en {1}</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>vale el último</translation>
    </message>
    <message>
        <source>the last {0} of {1} entries were cut off</source>
        <translation>se cortaron las últimas {0} de {1} entradas</translation>
    </message>
    <message>
        <source>the list of rules</source>
        <translation>la lista de reglas</translation>
    </message>
    <message>
        <source>the nearest one is taken</source>
        <translation>se toma el más próximo</translation>
    </message>
    <message>
        <source>the new name, or a path beside the old one</source>
        <translation>el nombre nuevo, o una ruta junto a la antigua</translation>
    </message>
    <message>
        <source>the new version has {0} for the original</source>
        <translation>la versión nueva tiene {0} para el original</translation>
    </message>
    <message>
        <source>the next entry takes its place</source>
        <translation>la próxima entrada ocupa su lugar</translation>
    </message>
    <message>
        <source>the number {0}, which JSON does not have</source>
        <translation>el número {0}, que no existe en JSON</translation>
    </message>
    <message>
        <source>the one under way was not written</source>
        <translation>el que estaba en curso no se escribió</translation>
    </message>
    <message>
        <source>the original can&apos;t be kept there</source>
        <translation>el original no se puede guardar allí</translation>
    </message>
    <message>
        <source>the original needs another name</source>
        <translation>el original necesita otro nombre</translation>
    </message>
    <message>
        <source>the original stays in {0}</source>
        <translation>el original queda en {0}</translation>
    </message>
    <message>
        <source>the other elements are gone</source>
        <translation>los demás elementos se pierden</translation>
    </message>
    <message>
        <source>the others</source>
        <translation>los demás</translation>
    </message>
    <message>
        <source>the rarest that are not declared stay in the undo images</source>
        <translation>los menos frecuentes que no están declarados quedan en las imágenes para deshacer</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>todo el registro</translation>
    </message>
    <message>
        <source>the records are compared afterwards</source>
        <translation>los registros se comparan después</translation>
    </message>
    <message>
        <source>the records it stops stay on the old version</source>
        <translation>los registros que detiene quedan en la versión antigua</translation>
    </message>
    <message>
        <source>the records of a batch</source>
        <translation>los registros de un lote</translation>
    </message>
    <message>
        <source>the required field {0} is missing</source>
        <translation>falta el campo obligatorio {0}</translation>
    </message>
    <message>
        <source>the restored database</source>
        <translation>la base de datos restaurada</translation>
    </message>
    <message>
        <source>the simplest ones that fit are added</source>
        <translation>se añaden los más simples que encajan</translation>
    </message>
    <message>
        <source>the text ends where a value was expected</source>
        <translation>el texto termina donde se esperaba un valor</translation>
    </message>
    <message>
        <source>the time of the run</source>
        <translation>la hora de la ejecución</translation>
    </message>
    <message>
        <source>the time was up at {0}</source>
        <translation>el tiempo se agotó en {0}</translation>
    </message>
    <message>
        <source>the undo image keeps it for as long as undo images are kept</source>
        <translation>la imagen para deshacer lo guarda mientras se conserven las imágenes para deshacer</translation>
    </message>
    <message>
        <source>the user who runs the migration</source>
        <translation>el usuario que ejecuta la migración</translation>
    </message>
    <message>
        <source>the value is gone once the run is completed</source>
        <translation>el valor se pierde cuando la ejecución se completa</translation>
    </message>
    <message>
        <source>the value leaves the record</source>
        <translation>el valor sale del registro</translation>
    </message>
    <message>
        <source>the value of {0}</source>
        <translation>el valor de {0}</translation>
    </message>
    <message>
        <source>the value that is replaced</source>
        <translation>el valor que se sustituye</translation>
    </message>
    <message>
        <source>the value {0}</source>
        <translation>el valor {0}</translation>
    </message>
    <message>
        <source>the values of {0} fit it, and the name is alike</source>
        <translation>los valores de {0} encajan en él, y el nombre se parece</translation>
    </message>
    <message>
        <source>the values {0}</source>
        <translation>los valores {0}</translation>
    </message>
    <message>
        <source>the version that the step leads to</source>
        <translation>la versión a la que lleva el paso</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>el webhook</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>hay {0}</translation>
    </message>
    <message>
        <source>there is more text behind the value</source>
        <translation>hay más texto tras el valor</translation>
    </message>
    <message>
        <source>there is no systemd-inhibit here to keep it awake</source>
        <translation>no hay aquí systemd-inhibit para mantenerlo activo</translation>
    </message>
    <message>
        <source>there is {0}</source>
        <translation>existe {0}</translation>
    </message>
    <message>
        <source>these runs can&apos;t be resumed, verified, reported or rolled back any more, and records that failed can&apos;t be retried</source>
        <translation>estas ejecuciones ya no se pueden reanudar, verificar, incluir en informes ni revertir, y los registros fallidos no se pueden reintentar</translation>
    </message>
    <message>
        <source>these runs can&apos;t be rolled back any more</source>
        <translation>estas ejecuciones ya no se pueden revertir</translation>
    </message>
    <message>
        <source>they are derived from the record&apos;s key and the place</source>
        <translation>se derivan de la clave del registro y del lugar</translation>
    </message>
    <message>
        <source>they are no JSON objects that can be read unambiguously</source>
        <translation>no son objetos JSON que se puedan leer sin ambigüedad</translation>
    </message>
    <message>
        <source>they are read with {0}</source>
        <translation>se leen con {0}</translation>
    </message>
    <message>
        <source>this connection is left out</source>
        <translation>esta conexión se omite</translation>
    </message>
    <message>
        <source>this is not an entry as the program writes it</source>
        <translation>esta no es una entrada como las escribe el programa</translation>
    </message>
    <message>
        <source>this kind needs the name of a field at the end</source>
        <translation>este tipo necesita al final el nombre de un campo</translation>
    </message>
    <message>
        <source>this many records gain from it</source>
        <translation>con tantos registros se gana tiempo</translation>
    </message>
    <message>
        <source>this one is left out</source>
        <translation>esta se omite</translation>
    </message>
    <message>
        <source>this one was not written</source>
        <translation>este no se escribió</translation>
    </message>
    <message>
        <source>those that are null say nothing</source>
        <translation>los que son null no dicen nada</translation>
    </message>
    <message>
        <source>to keep a transaction within {0} s</source>
        <translation>para que una transacción no pase de {0} s</translation>
    </message>
    <message>
        <source>to stay within {0} MiB</source>
        <translation>para no pasar de {0} MiB</translation>
    </message>
    <message>
        <source>transform_record returned None, so the record is left out</source>
        <translation>transform_record devolvió None, así que el registro se omite</translation>
    </message>
    <message>
        <source>true in a remove_field rule</source>
        <translation>true en una regla remove_field</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true or false belongs here, not {0}</source>
        <translation>Aquí va true o false, no {0}</translation>
    </message>
    <message>
        <source>two files</source>
        <translation>dos archivos</translation>
    </message>
    <message>
        <source>unbalanced parenthesis</source>
        <translation>paréntesis sin pareja</translation>
    </message>
    <message>
        <source>undo images</source>
        <translation>imágenes para deshacer</translation>
    </message>
    <message>
        <source>undo images may still be there</source>
        <translation>puede que aún haya imágenes para deshacer</translation>
    </message>
    <message>
        <source>undo images removed</source>
        <translation>imágenes para deshacer quitadas</translation>
    </message>
    <message>
        <source>unterminated character set</source>
        <translation>conjunto de caracteres sin cerrar</translation>
    </message>
    <message>
        <source>up to its last wildcard it must be as &apos;{0}&apos; is</source>
        <translation>hasta su último comodín tiene que ser como &apos;{0}&apos;</translation>
    </message>
    <message>
        <source>use that instead</source>
        <translation>usar eso en su lugar</translation>
    </message>
    <message>
        <source>validate_transformed_record returned {0} instead of True or a message</source>
        <translation>validate_transformed_record devolvió {0} en lugar de True o un mensaje</translation>
    </message>
    <message>
        <source>what an expression leaves out or makes anew can&apos;t be told from its result</source>
        <translation>lo que una expresión omite o crea no se distingue por su resultado</translation>
    </message>
    <message>
        <source>what does not fit stays in the undo images</source>
        <translation>lo que no encaja queda en las imágenes para deshacer</translation>
    </message>
    <message>
        <source>what is not allowed</source>
        <translation>lo que no se permite</translation>
    </message>
    <message>
        <source>what is put where the rule fails</source>
        <translation>lo que se pone donde la regla falla</translation>
    </message>
    <message>
        <source>what it refers to would not be found in a folder</source>
        <translation>aquello a lo que remite no se encontraría en una carpeta</translation>
    </message>
    <message>
        <source>what stands between the parts</source>
        <translation>lo que hay entre las partes</translation>
    </message>
    <message>
        <source>what the rule does</source>
        <translation>lo que hace la regla</translation>
    </message>
    <message>
        <source>what the text becomes</source>
        <translation>en qué se convierte el texto</translation>
    </message>
    <message>
        <source>what the value becomes</source>
        <translation>en qué se convierte el valor</translation>
    </message>
    <message>
        <source>what the whole text has to match</source>
        <translation>lo que tiene que cumplir todo el texto</translation>
    </message>
    <message>
        <source>what {0} had beyond that is gone</source>
        <translation>se pierde lo que {0} tenía de más</translation>
    </message>
    <message>
        <source>where a record has {0} already, that one counts</source>
        <translation>donde un registro ya tiene {0}, vale ese</translation>
    </message>
    <message>
        <source>where the fields stood among their neighbours is gone</source>
        <translation>se pierde dónde estaban los campos entre sus vecinos</translation>
    </message>
    <message>
        <source>where {0} stood among its neighbours is gone</source>
        <translation>se pierde dónde estaba {0} entre sus vecinos</translation>
    </message>
    <message>
        <source>which records it breaks is counted all the same</source>
        <translation>qué registros invalida se cuenta de todos modos</translation>
    </message>
    <message>
        <source>widen the `reformat` rule&apos;s pattern, or correct them by hand</source>
        <translation>ampliar el patrón de la regla `reformat`, o corregirlos a mano</translation>
    </message>
    <message>
        <source>with underscores</source>
        <translation>con guiones bajos</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>would make {0} of {1} affected records conform</source>
        <translation>haría conformes {0} de {1} registros afectados</translation>
    </message>
    <message>
        <source>write-only mark</source>
        <translation>la marca de solo escritura</translation>
    </message>
    <message>
        <source>zeros make them {0} digits long</source>
        <translation>con ceros llegan a {0} cifras</translation>
    </message>
    <message>
        <source>{0} (process {1} on {2})</source>
        <translation>{0} (proceso {1} en {2})</translation>
    </message>
    <message>
        <source>{0} ({1} by its kind)</source>
        <translation>{0} (gravedad {1} por su tipo)</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} y {1}</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} y {1} más</translation>
    </message>
    <message>
        <source>{0} are new since</source>
        <translation>{0} son nuevos desde entonces</translation>
    </message>
    <message>
        <source>{0} are no longer required</source>
        <translation>{0} ya no son obligatorios</translation>
    </message>
    <message>
        <source>{0} are not {1}</source>
        <translation>{0} no son {1}</translation>
    </message>
    <message>
        <source>{0} at line {1}</source>
        <translation>{0} en la línea {1}</translation>
    </message>
    <message>
        <source>{0} become null, which is allowed</source>
        <translation>{0} pasan a null, que se permite</translation>
    </message>
    <message>
        <source>{0} become {1}, which {2}</source>
        <translation>{0} pasan a {1}, que {2}</translation>
    </message>
    <message>
        <source>{0} blocks of undo images of {1} runs are removed</source>
        <translation>Se quitan {0} bloques de imágenes para deshacer de {1} ejecuciones</translation>
    </message>
    <message>
        <source>{0} bytes are free</source>
        <translation>hay {0} bytes libres</translation>
    </message>
    <message>
        <source>{0} bytes are needed ({1}, the rest as a margin), {2} are free</source>
        <translation>se necesitan {0} bytes ({1}, el resto como margen), hay {2} libres</translation>
    </message>
    <message>
        <source>{0} bytes are needed, {1} are free</source>
        <translation>se necesitan {0} bytes, hay {1} libres</translation>
    </message>
    <message>
        <source>{0} can&apos;t be generated</source>
        <translation>{0} no se puede generar</translation>
    </message>
    <message>
        <source>{0} can&apos;t be joined to a text</source>
        <translation>{0} no se puede unir a un texto</translation>
    </message>
    <message>
        <source>{0} can&apos;t be listed</source>
        <translation>No se puede enumerar {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be turned into a {1}</source>
        <translation>{0} no se puede convertir en {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be turned into an {1}</source>
        <translation>{0} no se puede convertir en {1}</translation>
    </message>
    <message>
        <source>{0} changed records compared with what they were</source>
        <translation>{0} registros modificados comparados con lo que eran</translation>
    </message>
    <message>
        <source>{0} characters</source>
        <translation>{0} caracteres</translation>
    </message>
    <message>
        <source>{0} could not be started ({1})</source>
        <translation>no se pudo iniciar {0} ({1})</translation>
    </message>
    <message>
        <source>{0} could not keep it awake</source>
        <translation>{0} no pudo mantenerlo activo</translation>
    </message>
    <message>
        <source>{0} does not match the pattern</source>
        <translation>{0} no cumple el patrón</translation>
    </message>
    <message>
        <source>{0} does not match the pattern {1}</source>
        <translation>{0} no cumple el patrón {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} no cumple {1}</translation>
    </message>
    <message>
        <source>{0} elements</source>
        <translation>{0} elementos</translation>
    </message>
    <message>
        <source>{0} entries come from another trail</source>
        <translation>{0} entradas vienen de otra pista</translation>
    </message>
    <message>
        <source>{0} failures have 1 cause</source>
        <translation>{0} fallos tienen 1 causa</translation>
    </message>
    <message>
        <source>{0} failures have {1} causes</source>
        <translation>{0} fallos tienen {1} causas</translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation>{0} campos</translation>
    </message>
    <message>
        <source>{0} fits more than one of the {1} alternatives</source>
        <translation>{0} encaja en más de una de las {1} alternativas</translation>
    </message>
    <message>
        <source>{0} fits none of the {1} alternatives</source>
        <translation>{0} no encaja en ninguna de las {1} alternativas</translation>
    </message>
    <message>
        <source>{0} gave no verdict</source>
        <translation>{0}: no dio veredicto</translation>
    </message>
    <message>
        <source>{0} has fewer than {1}</source>
        <translation>{0} tiene menos de {1}</translation>
    </message>
    <message>
        <source>{0} has more than {1}</source>
        <translation>{0} tiene más de {1}</translation>
    </message>
    <message>
        <source>{0} has no such column</source>
        <translation>{0} no tiene esa columna</translation>
    </message>
    <message>
        <source>{0} has {1} parts, not {2}</source>
        <translation>{0} tiene {1} partes, no {2}</translation>
    </message>
    <message>
        <source>{0} holds no element, or not the right number, of the kind wanted</source>
        <translation>{0} no contiene ningún elemento de la clase pedida, o no el número correcto</translation>
    </message>
    <message>
        <source>{0} holds the same element twice</source>
        <translation>{0} contiene dos veces el mismo elemento</translation>
    </message>
    <message>
        <source>{0} instead of a record</source>
        <translation>{0} en lugar de un registro</translation>
    </message>
    <message>
        <source>{0} is assumed</source>
        <translation>se supone {0}</translation>
    </message>
    <message>
        <source>{0} is greater than the maximum of {1}</source>
        <translation>{0} es mayor que el máximo de {1}</translation>
    </message>
    <message>
        <source>{0} is left out</source>
        <translation>{0} se omite</translation>
    </message>
    <message>
        <source>{0} is less than the minimum of {1}</source>
        <translation>{0} es menor que el mínimo de {1}</translation>
    </message>
    <message>
        <source>{0} is longer than {1}</source>
        <translation>{0} tiene más de {1}</translation>
    </message>
    <message>
        <source>{0} is mapped twice</source>
        <translation>{0} se sustituye dos veces</translation>
    </message>
    <message>
        <source>{0} is no JSON number</source>
        <translation>{0} no es un número JSON</translation>
    </message>
    <message>
        <source>{0} is no longer required</source>
        <translation>{0} ya no es obligatorio</translation>
    </message>
    <message>
        <source>{0} is no number of records</source>
        <translation>{0} no es un número de registros</translation>
    </message>
    <message>
        <source>{0} is no regular expression</source>
        <translation>{0} no es una expresión regular</translation>
    </message>
    <message>
        <source>{0} is no strategy</source>
        <translation>{0} no es una estrategia</translation>
    </message>
    <message>
        <source>{0} is no type</source>
        <translation>{0} no es un tipo</translation>
    </message>
    <message>
        <source>{0} is no value of a database</source>
        <translation>{0} no es un valor de base de datos</translation>
    </message>
    <message>
        <source>{0} is no version number</source>
        <translation>{0} no es un número de versión</translation>
    </message>
    <message>
        <source>{0} is no version such as 1-0-0</source>
        <translation>{0} no es una versión como 1-0-0</translation>
    </message>
    <message>
        <source>{0} is no zone</source>
        <translation>{0} no es una zona</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} no es ninguno de {1}</translation>
    </message>
    <message>
        <source>{0} is not a multiple of {1}</source>
        <translation>{0} no es múltiplo de {1}</translation>
    </message>
    <message>
        <source>{0} is not allowed here</source>
        <translation>{0} no se permite aquí</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} no es mayor que {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} no es menor que {1}</translation>
    </message>
    <message>
        <source>{0} is not of type {1}</source>
        <translation>{0} no es del tipo {1}</translation>
    </message>
    <message>
        <source>{0} is not one of {1}</source>
        <translation>{0} no es ninguno de {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} no es {1}</translation>
    </message>
    <message>
        <source>{0} is of a kind that is not allowed</source>
        <translation>{0} es de una clase que no se permite</translation>
    </message>
    <message>
        <source>{0} is out of range</source>
        <translation>{0} está fuera de rango</translation>
    </message>
    <message>
        <source>{0} is probably its new name</source>
        <translation>{0} es probablemente su nombre nuevo</translation>
    </message>
    <message>
        <source>{0} is probably its new place</source>
        <translation>{0} es probablemente su lugar nuevo</translation>
    </message>
    <message>
        <source>{0} is shorter than {1}</source>
        <translation>{0} tiene menos de {1}</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values that are still allowed</source>
        <translation>{0} es el más frecuente de los valores que aún se permiten</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values that are still allowed ({1} times)</source>
        <translation>{0} es el más frecuente de los valores que aún se permiten ({1} veces)</translation>
    </message>
    <message>
        <source>{0} is the most frequent of the values there ({1} of {2})</source>
        <translation>{0} es el más frecuente de los valores que hay ({1} de {2})</translation>
    </message>
    <message>
        <source>{0} is the most frequent value of those that have it</source>
        <translation>{0} es el valor más frecuente de los que lo tienen</translation>
    </message>
    <message>
        <source>{0} is the only value allowed</source>
        <translation>{0} es el único valor permitido</translation>
    </message>
    <message>
        <source>{0} is there already, and is another</source>
        <translation>{0} ya está allí, y es otro</translation>
    </message>
    <message>
        <source>{0} is too large a number</source>
        <translation>{0} es un número demasiado grande</translation>
    </message>
    <message>
        <source>{0} is version {1}, too</source>
        <translation>{0} también es la versión {1}</translation>
    </message>
    <message>
        <source>{0} is written much like {1}</source>
        <translation>{0} se escribe de forma muy parecida a {1}</translation>
    </message>
    <message>
        <source>{0} kept as others have left them</source>
        <translation>{0} conservados como otros los han dejado</translation>
    </message>
    <message>
        <source>{0} kept, because somebody else changed or deleted them since</source>
        <translation>{0} conservados, porque alguien los modificó o eliminó desde entonces</translation>
    </message>
    <message>
        <source>{0} lies within it</source>
        <translation>{0} está dentro de él</translation>
    </message>
    <message>
        <source>{0} looks like it, but {1}</source>
        <translation>{0} se le parece, pero {1}</translation>
    </message>
    <message>
        <source>{0} made up</source>
        <translation>inventado: {0}</translation>
    </message>
    <message>
        <source>{0} migrated, {1} failed, {2} skipped</source>
        <translation>{0} migrados, {1} fallidos, {2} omitidos</translation>
    </message>
    <message>
        <source>{0} more values</source>
        <translation>{0} valores más</translation>
    </message>
    <message>
        <source>{0} must be a list of paths, such as [&quot;$.fraudScore&quot;]</source>
        <translation>{0} tiene que ser una lista de rutas, como [&quot;$.fraudScore&quot;]</translation>
    </message>
    <message>
        <source>{0} must not be there any more</source>
        <translation>{0} ya no puede estar</translation>
    </message>
    <message>
        <source>{0} names a path that can&apos;t be read</source>
        <translation>{0} nombra una ruta que no se puede leer</translation>
    </message>
    <message>
        <source>{0} nested too deep</source>
        <translation>{0} demasiado anidado</translation>
    </message>
    <message>
        <source>{0} of the numbers looked at have digits behind the point, and none may</source>
        <translation>{0} de los números examinados tienen decimales, y ninguno puede tenerlos</translation>
    </message>
    <message>
        <source>{0} of the records looked at has {1}</source>
        <translation>{0} de los registros examinados tiene {1}</translation>
    </message>
    <message>
        <source>{0} of the records looked at have {1}</source>
        <translation>{0} de los registros examinados tienen {1}</translation>
    </message>
    <message>
        <source>{0} of the texts looked at are longer than {1} characters</source>
        <translation>{0} de los textos examinados tienen más de {1} caracteres</translation>
    </message>
    <message>
        <source>{0} of the values looked at are numbers, probably milliseconds since 1970</source>
        <translation>{0} de los valores examinados son números, probablemente milisegundos desde 1970</translation>
    </message>
    <message>
        <source>{0} of the values looked at are numbers, probably seconds since 1970</source>
        <translation>{0} de los valores examinados son números, probablemente segundos desde 1970</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have an element twice</source>
        <translation>{0} de {1} arrays examinados tienen un elemento repetido</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have more than {2} elements</source>
        <translation>{0} de {1} arrays examinados tienen más de {2} elementos</translation>
    </message>
    <message>
        <source>{0} of {1} arrays looked at have one element, {2} none</source>
        <translation>{0} de {1} arrays examinados tienen un elemento, {2} ninguno</translation>
    </message>
    <message>
        <source>{0} of {1} new values looked at were old values</source>
        <translation>{0} de {1} valores nuevos examinados eran valores antiguos</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are beyond {2}</source>
        <translation>{0} de {1} números examinados están más allá de {2}</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are out of bounds, and {2} are within them divided by {3}</source>
        <translation>{0} de {1} números examinados están fuera de los límites, y {2} quedan dentro divididos por {3}</translation>
    </message>
    <message>
        <source>{0} of {1} numbers looked at are out of bounds, and {2} are within them multiplied by {3}</source>
        <translation>{0} de {1} números examinados están fuera de los límites, y {2} quedan dentro multiplicados por {3}</translation>
    </message>
    <message>
        <source>{0} of {1} objects looked at have more than {2} members</source>
        <translation>{0} de {1} objetos examinados tienen más de {2} campos</translation>
    </message>
    <message>
        <source>{0} of {1} records migrated ({2} changed, {3} conformed already), {4} failed, {5} skipped</source>
        <translation>{0} de {1} registros migrados ({2} modificados, {3} ya conformes), {4} fallidos, {5} omitidos</translation>
    </message>
    <message>
        <source>{0} of {1} records would be migrated ({2} changed, {3} conformed already), {4} failed, {5} skipped</source>
        <translation>{0} de {1} registros se migrarían ({2} modificados, {3} ya conformes), {4} fallidos, {5} omitidos</translation>
    </message>
    <message>
        <source>{0} of {1} restored byte-identical</source>
        <translation>{0} de {1} restaurados idénticos byte por byte</translation>
    </message>
    <message>
        <source>{0} of {1} texts fall into {2} parts at {3}</source>
        <translation>{0} de {1} textos se dividen en {2} partes por {3}</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at are points in time of some ISO 8601 form</source>
        <translation>{0} de {1} textos examinados son momentos en alguna forma de ISO 8601</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at can be read as {2}</source>
        <translation>{0} de {1} textos examinados se pueden leer como {2}</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at have the parts of the format {2}</source>
        <translation>{0} de {1} textos examinados tienen las partes del formato {2}</translation>
    </message>
    <message>
        <source>{0} of {1} texts looked at have {2} in them</source>
        <translation>{0} de {1} textos examinados contienen {2}</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match do so in {2} case</source>
        <translation>{0} de {1} textos que no cumplen el patrón lo cumplen en {2} case</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match do so without the white space around it</source>
        <translation>{0} de {1} textos que no cumplen el patrón lo cumplen sin los espacios de los extremos</translation>
    </message>
    <message>
        <source>{0} of {1} texts that do not match have all the parts that {2} asks for</source>
        <translation>{0} de {1} textos que no cumplen el patrón tienen todas las partes que pide {2}</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at can be turned into a {2}</source>
        <translation>{0} de {1} valores examinados se pueden convertir en {2}</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at can be turned into an {2}</source>
        <translation>{0} de {1} valores examinados se pueden convertir en {2}</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at would be valid there</source>
        <translation>{0} de {1} valores examinados serían válidos allí</translation>
    </message>
    <message>
        <source>{0} of {1} values looked at would not be valid there</source>
        <translation>{0} de {1} valores examinados no serían válidos allí</translation>
    </message>
    <message>
        <source>{0} of {1} values of the type that is gone can be turned into {2}</source>
        <translation>{0} de {1} valores del tipo que desaparece se pueden convertir en {2}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} o {1}</translation>
    </message>
    <message>
        <source>{0} or {1} more</source>
        <translation>{0} o {1} más</translation>
    </message>
    <message>
        <source>{0} out of memory</source>
        <translation>{0}: memoria agotada</translation>
    </message>
    <message>
        <source>{0} predicted, {1} found</source>
        <translation>previstos {0}, encontrados {1}</translation>
    </message>
    <message>
        <source>{0} probably holds what stood in {1}</source>
        <translation>{0} contiene probablemente lo que había en {1}</translation>
    </message>
    <message>
        <source>{0} raised {1} at line {2}</source>
        <translation>{0} lanzó {1} en la línea {2}</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} leídos</translation>
    </message>
    <message>
        <source>{0} records are gone, or not on the version they were given</source>
        <translation>{0} registros han desaparecido, o no están en la versión que recibieron</translation>
    </message>
    <message>
        <source>{0} records are not valid under {1} already</source>
        <translation>Ya bajo {1} hay {0} registros no válidos</translation>
    </message>
    <message>
        <source>{0} records become invalid for reasons no single change explains</source>
        <translation>{0} registros dejan de ser válidos por motivos que ningún cambio explica por sí solo</translation>
    </message>
    <message>
        <source>{0} records differ from the backup</source>
        <translation>{0} registros difieren de la copia de seguridad</translation>
    </message>
    <message>
        <source>{0} records differ where nothing was to touch them</source>
        <translation>{0} registros difieren donde nada debía tocarlos</translation>
    </message>
    <message>
        <source>{0} records do not comply</source>
        <translation>{0} registros no son conformes</translation>
    </message>
    <message>
        <source>{0} records have both, with different values</source>
        <translation>{0} registros tienen ambos, con valores distintos</translation>
    </message>
    <message>
        <source>{0} records have this key, so it can&apos;t be told which one is meant</source>
        <translation>{0} registros tienen esta clave, así que no se puede saber cuál es</translation>
    </message>
    <message>
        <source>{0} records of {1} are on {2} (column {3} says so)</source>
        <translation>{0} registros de {1} están en {2} (lo dice la columna {3})</translation>
    </message>
    <message>
        <source>{0} records of {1} are on {2} (the journal says so)</source>
        <translation>{0} registros de {1} están en {2} (lo dice el diario)</translation>
    </message>
    <message>
        <source>{0} records restored</source>
        <translation>{0} registros restaurados</translation>
    </message>
    <message>
        <source>{0} records restored from {1}</source>
        <translation>{0} registros restaurados de {1}</translation>
    </message>
    <message>
        <source>{0} records stay on {1}</source>
        <translation>{0} registros quedan en {1}</translation>
    </message>
    <message>
        <source>{0} records stay on {1}, as reported</source>
        <translation>{0} registros quedan en {1}, como se informó</translation>
    </message>
    <message>
        <source>{0} records that runs have changed go back to what they were at {1}</source>
        <translation>{0} registros que las ejecuciones han modificado vuelven a lo que eran en {1}</translation>
    </message>
    <message>
        <source>{0} records validated</source>
        <translation>{0} registros validados</translation>
    </message>
    <message>
        <source>{0} records were added meanwhile</source>
        <translation>entretanto se añadieron {0} registros</translation>
    </message>
    <message>
        <source>{0} records were changed, deleted or added by others since the backup was made, and would be lost with the rest of the database&apos;s changes</source>
        <translation>Otros modificaron, eliminaron o añadieron {0} registros desde que se hizo la copia de seguridad, y se perderían con los demás cambios de la base de datos</translation>
    </message>
    <message>
        <source>{0} records were not handled</source>
        <translation>{0} registros no se trataron</translation>
    </message>
    <message>
        <source>{0} records were rewritten since</source>
        <translation>{0} registros se reescribieron después</translation>
    </message>
    <message>
        <source>{0} records would comply, {1} would fail</source>
        <translation>{0} registros serían conformes, {1} fallarían</translation>
    </message>
    <message>
        <source>{0} records would comply, {1} would fail, {2} would be skipped on purpose</source>
        <translation>{0} registros serían conformes, {1} fallarían, {2} se omitirían a propósito</translation>
    </message>
    <message>
        <source>{0} refers to {1}, version {2}, which is not in this file</source>
        <translation>{0} remite a {1}, versión {2}, que no está en este archivo</translation>
    </message>
    <message>
        <source>{0} refers to {1}/{2}, version {3}, which is not there</source>
        <translation>{0} remite a {1}/{2}, versión {3}, que no está allí</translation>
    </message>
    <message>
        <source>{0} returned no JSON</source>
        <translation>{0}: no devolvió JSON</translation>
    </message>
    <message>
        <source>{0} returned {1}, not True</source>
        <translation>{0} devolvió {1}, no True</translation>
    </message>
    <message>
        <source>{0} stands in a field that is not declared</source>
        <translation>{0} está en un campo que no está declarado</translation>
    </message>
    <message>
        <source>{0} stands twice</source>
        <translation>{0} aparece dos veces</translation>
    </message>
    <message>
        <source>{0} stands twice in the archive</source>
        <translation>{0} aparece dos veces en el archivo comprimido</translation>
    </message>
    <message>
        <source>{0} that are new since were kept</source>
        <translation>{0} nuevos desde entonces se conservaron</translation>
    </message>
    <message>
        <source>{0} things in them must be put right</source>
        <translation>hay que corregir {0} cosas en ellas</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} por {1}</translation>
    </message>
    <message>
        <source>{0} too slow</source>
        <translation>{0}: demasiado lento</translation>
    </message>
    <message>
        <source>{0} took too long to match against a pattern</source>
        <translation>comparar {0} con un patrón tardó demasiado</translation>
    </message>
    <message>
        <source>{0} versions were refused</source>
        <translation>Se rechazaron {0} versiones</translation>
    </message>
    <message>
        <source>{0} were as before already</source>
        <translation>{0} ya estaban como antes</translation>
    </message>
    <message>
        <source>{0} were as in it already</source>
        <translation>{0} ya estaban como en ella</translation>
    </message>
    <message>
        <source>{0} {1} is left out</source>
        <translation>{0} {1} se omite</translation>
    </message>
    <message>
        <source>{0}, and as another layout</source>
        <translation>{0}, y también con otro formato</translation>
    </message>
    <message>
        <source>{0}, some because equal ones are in them</source>
        <translation>{0}, algunos porque contienen elementos iguales</translation>
    </message>
    <message>
        <source>{0}, which takes values that another one takes, too</source>
        <translation>{0}, que recibe valores que otra también recibe</translation>
    </message>
    <message>
        <source>{0}… is too large a number</source>
        <translation>{0}… es un número demasiado grande</translation>
    </message>
    <message>
        <source>“{0}” is not known here</source>
        <translation>«{0}» no se conoce aquí</translation>
    </message>
    <message>
        <source>… and {0} bytes more, which were not kept</source>
        <translation>… y {0} bytes más, que no se conservaron</translation>
    </message>
</context>
<context>
    <name>ErrorCard</name>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Ret&amp;ry what a second try can cure</source>
        <translation>R&amp;eintentar lo que un segundo intento puede curar</translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation>Reintentos má&amp;ximos:</translation>
    </message>
    <message>
        <source>Retry de&amp;lay:</source>
        <translation>Es&amp;pera previa:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Continue on &amp;error</source>
        <translation>Continuar si hay e&amp;rrores</translation>
    </message>
    <message>
        <source>Off: the first record that fails pauses the run.</source>
        <translation>Desactivado: el primer registro que falla pausa la ejecución.</translation>
    </message>
</context>
<context>
    <name>ErrorTable</name>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Failed records by cause</source>
        <translation>Registros fallidos por causa</translation>
    </message>
    <message>
        <source>Right arrow lists the records of a cause.</source>
        <translation>La flecha derecha enumera los registros de una causa.</translation>
    </message>
    <message>
        <source>Example: {0}</source>
        <translation>Ejemplo: {0}</translation>
    </message>
    <message>
        <source>Recommendation: {0}</source>
        <translation>Recomendación: {0}</translation>
    </message>
</context>
<context>
    <name>Estimate</name>
    <message>
        <source>expected</source>
        <translation>esperado</translation>
    </message>
    <message>
        <source>{0} to {1}, estimated</source>
        <translation>de {0} a {1}, estimado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>About {0:,} of {1:,} records are affected, going by a sample of {2:,}: between {3:,} and {4:,} with 95 % confidence.</source>
        <translation>Unos {0:,} de {1:,} registros están afectados, según una muestra de {2:,}: entre {3:,} y {4:,} con un 95 % de confianza.</translation>
    </message>
</context>
<context>
    <name>ExecutePage</name>
    <message>
        <source>Execute Migration</source>
        <translation>Ejecutar migración</translation>
    </message>
    <message>
        <source>The run as it happens.</source>
        <translation>La ejecución mientras ocurre.</translation>
    </message>
    <message>
        <source>Execute Dry Run</source>
        <translation>Ejecutar simulación</translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation>Reve&amp;rtir…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Continue in Bac&amp;kground</source>
        <translation>Seguir en segundo p&amp;lano</translation>
    </message>
    <message>
        <source>&amp;Abandon</source>
        <translation>A&amp;bandonar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>&amp;Back to Options</source>
        <translation>&amp;Volver a las opciones</translation>
    </message>
    <message>
        <source>Pausing behind the last committed batch…</source>
        <translation>Pausando tras el último lote confirmado…</translation>
    </message>
    <message>
        <source>Cancelling behind the last committed batch…</source>
        <translation>Cancelando tras el último lote confirmado…</translation>
    </message>
    <message>
        <source>Backup {0} made and verified.</source>
        <translation>Copia de seguridad {0} hecha y verificada.</translation>
    </message>
    <message numerus="yes">
        <source>Migration {0} % complete. {1:,} records processed.</source>
        <translation>
            <numerusform>Migración al {0} %. {1:,} registro procesado.</numerusform>
            <numerusform>Migración al {0} %. {1:,} registros procesados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. {0}</source>
        <translation>Cancelada. {0}</translation>
    </message>
    <message>
        <source>Paused. Nothing is lost: Resume goes on behind the last batch.</source>
        <translation>En pausa. No se pierde nada: «Reanudar» sigue tras el último lote.</translation>
    </message>
    <message>
        <source>{0} The run is paused.</source>
        <translation>{0} La ejecución está en pausa.</translation>
    </message>
</context>
<context>
    <name>FieldErrors</name>
    <message>
        <source>Error: {0}</source>
        <translation>Error: {0}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migrados</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Save E&amp;vidence…</source>
        <translation>Guardar e&amp;videncia…</translation>
    </message>
    <message>
        <source>Save the evidence of the run as one file</source>
        <translation>Guardar la evidencia de la ejecución en un archivo</translation>
    </message>
    <message>
        <source>&amp;Download CSV…</source>
        <translation>&amp;Descargar CSV…</translation>
    </message>
    <message>
        <source>Download the error log as CSV</source>
        <translation>Descargar los errores como CSV</translation>
    </message>
    <message>
        <source>Changed and failed records</source>
        <translation>Registros modificados y fallidos</translation>
    </message>
    <message>
        <source>Validation report</source>
        <translation>Informe de validación</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation>Simulación: no se cambió nada</translation>
    </message>
    <message>
        <source>Migration finished</source>
        <translation>Migración terminada</translation>
    </message>
    <message>
        <source>in this run</source>
        <translation>en esta ejecución</translation>
    </message>
    <message>
        <source>would be on {0}</source>
        <translation>estarían en {0}</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>{0:,} unchanged</source>
        <translation>{0:,} sin cambios</translation>
    </message>
    <message>
        <source>on purpose</source>
        <translation>a propósito</translation>
    </message>
    <message>
        <source>{0:,.0f} records/s</source>
        <translation>{0:,.0f} registros/s</translation>
    </message>
    <message>
        <source>Changed records</source>
        <translation>Registros modificados</translation>
    </message>
    <message>
        <source>Nothing was changed, so nothing has to be taken back.</source>
        <translation>No se cambió nada, así que no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>No backup was made before this run, so it can&apos;t be rolled back.</source>
        <translation>No se hizo copia de seguridad antes de esta ejecución, así que no se puede revertir.</translation>
    </message>
    <message numerus="yes">
        <source>Rolling back restores the {0:,} migrated records to version {1}, byte for byte.</source>
        <translation>
            <numerusform>Revertir restaura {0:,} registro migrado a la versión {1}, byte por byte.</numerusform>
            <numerusform>Revertir restaura los {0:,} registros migrados a la versión {1}, byte por byte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolling back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>{0} of {1} checks passed</source>
        <translation>{0} de {1} comprobaciones superadas</translation>
    </message>
    <message>
        <source>Changed records ({0:,} shown)</source>
        <translation>Registros modificados (se muestran {0:,})</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} causes</source>
        <translation>
            <numerusform>1 causa</numerusform>
            <numerusform>{0:,} causas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left behind ({0}, {1})</source>
        <translation>Dejados atrás ({0}, {1})</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} records were left behind and stay as they were.</source>
        <translation>
            <numerusform>{0:,} registro se dejó atrás y queda como estaba.</numerusform>
            <numerusform>{0:,} registros se dejaron atrás y quedan como estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullLog</name>
    <message>
        <source>Full Log</source>
        <translation>Bitácora completa</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Since the version before</source>
        <translation>Desde la versión anterior</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Migrate…</source>
        <translation>&amp;Migrar…</translation>
    </message>
    <message>
        <source>Com&amp;pare…</source>
        <translation>Com&amp;parar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1:,} versions</source>
        <translation>
            <numerusform>{0} · {1:,} versión</numerusform>
            <numerusform>{0} · {1:,} versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the registry…</source>
        <translation>Leyendo el repositorio…</translation>
    </message>
    <message>
        <source>The program&apos;s own registry is empty. Publish a file, or open another registry and import it.</source>
        <translation>El repositorio propio del programa está vacío. Publicar un archivo, o abrir otro repositorio e importarlo.</translation>
    </message>
    <message>
        <source>There is no schema here. Open another registry.</source>
        <translation>Aquí no hay ningún esquema. Abrir otro repositorio.</translation>
    </message>
    <message>
        <source>SHA-256 {0}</source>
        <translation>SHA-256 {0}</translation>
    </message>
    <message>
        <source>&amp;Migrate from {0}…</source>
        <translation>&amp;Migrar desde {0}…</translation>
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
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Compatibility</source>
        <translation>Compatibilidad</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation>No todo lo que hay en el archivo de ajustes se puede usar.</translation>
    </message>
    <message>
        <source>Open one database, one registry, one schema, or two schemas to compare.</source>
        <translation>Abrir una base de datos, un repositorio, un esquema o dos esquemas para comparar.</translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation>Esquemas y repositorios (*.json *.zip *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation>Abrir esquemas</translation>
    </message>
</context>
<context>
    <name>HostActions</name>
    <message>
        <source>&amp;Actions</source>
        <translation>Acci&amp;ones</translation>
    </message>
</context>
<context>
    <name>HostCard</name>
    <message>
        <source>Record source</source>
        <translation>Origen de los registros</translation>
    </message>
    <message>
        <source>The records come from the program that opened this wizard.</source>
        <translation>Los registros vienen del programa que abrió este asistente.</translation>
    </message>
    <message>
        <source>Fetch A&amp;gain</source>
        <translation>&amp;Traer de nuevo</translation>
    </message>
    <message>
        <source>Fetch the records again</source>
        <translation>Traer de nuevo los registros</translation>
    </message>
    <message>
        <source>The records have to be fetched first.</source>
        <translation>Primero hay que traer los registros.</translation>
    </message>
    <message>
        <source>Fetching the records…</source>
        <translation>Trayendo los registros…</translation>
    </message>
    <message>
        <source>The records come from the program that opened this wizard: {0} fetched.</source>
        <translation>Los registros vienen del programa que abrió este asistente: {0} traídos.</translation>
    </message>
</context>
<context>
    <name>HostWait</name>
    <message>
        <source>{0} What was handed to the program that these records lie with has to be answered first: up to {1:,.0f} minutes. Waiting: {2}.</source>
        <translation>{0} El programa que guarda estos registros tiene que responder antes a lo que se le entregó: hasta {1:,.0f} minutos. Esperando: {2}.</translation>
    </message>
</context>
<context>
    <name>Hosted</name>
    <message>
        <source>A copy of them and the journal lie in the data folder.</source>
        <translation>Una copia de ellos y el diario están en la carpeta de datos.</translation>
    </message>
    <message>
        <source>A batch that is cut off is handed over again: at least once, not exactly once.</source>
        <translation>Un lote cortado se entrega de nuevo: al menos una vez, no exactamente una.</translation>
    </message>
    <message>
        <source>What others change there while a run goes on is not seen, and may be overwritten.</source>
        <translation>Lo que otros cambian allí durante una ejecución no se ve y puede sobrescribirse.</translation>
    </message>
    <message>
        <source>Only that program can put records back: a rollback has it restore its backup, as a whole, so that what others changed there since is lost, too.</source>
        <translation>Solo ese programa puede devolver registros: al revertir restaura su copia de seguridad entera, así que también se pierde lo que otros cambiaron allí desde entonces.</translation>
    </message>
    <message>
        <source>A run can&apos;t be rolled back: that program has said no way to put its records back.</source>
        <translation>Una ejecución no se puede revertir: ese programa no indica cómo devolver sus registros.</translation>
    </message>
    <message>
        <source>No backup is made, so the run can&apos;t be rolled back.</source>
        <translation>No se hace copia de seguridad, así que la ejecución no se puede revertir.</translation>
    </message>
    <message>
        <source>The program that these records lie with makes its backup first.</source>
        <translation>El programa que guarda estos registros hace antes su copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>ImpactBar</name>
    <message>
        <source>Affected records</source>
        <translation>Registros afectados</translation>
    </message>
</context>
<context>
    <name>ImpactChart</name>
    <message>
        <source>table of affected records</source>
        <translation>tabla de registros afectados</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>No afectados</translation>
    </message>
    <message>
        <source>Invalid before</source>
        <translation>No válidos antes</translation>
    </message>
    <message>
        <source>No JSON object</source>
        <translation>Sin objeto JSON</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>Backups and undo images are copies of your records. None of them goes before you ask for it.</source>
        <translation>Las copias de seguridad y las imágenes para deshacer son copias de los registros. Ninguna se borra sin pedirlo.</translation>
    </message>
    <message>
        <source>&amp;Backups of each table:</source>
        <translation>Copias de cada ta&amp;bla:</translation>
    </message>
    <message>
        <source>Delete Older on Backups begins with this number.</source>
        <translation>«Eliminar antiguas» en «Copias de seguridad» empieza con este número.</translation>
    </message>
    <message>
        <source>&amp;Undo images:</source>
        <translation>Imágenes para des&amp;hacer:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Remove Old Undo Images on Runs is about runs that ended longer ago than this.</source>
        <translation>«Imágenes antiguas» en «Ejecuciones» trata de ejecuciones que terminaron hace más tiempo.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>All affected records</source>
        <translation>Todos los registros afectados</translation>
    </message>
    <message>
        <source>Invalid under {0} already</source>
        <translation>No válidos ya bajo {0}</translation>
    </message>
    <message>
        <source>Invalid for a reason that no change explains</source>
        <translation>No válidos por un motivo que ningún cambio explica</translation>
    </message>
    <message>
        <source>No readable JSON object</source>
        <translation>Sin objeto JSON legible</translation>
    </message>
    <message>
        <source>Affected Records</source>
        <translation>Registros afectados</translation>
    </message>
    <message>
        <source>Keys of the affected records</source>
        <translation>Claves de los registros afectados</translation>
    </message>
    <message>
        <source>&amp;More…</source>
        <translation>Má&amp;s…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} shown</source>
        <translation>se muestran {0:,} de {1:,}</translation>
    </message>
    <message>
        <source>Looking for more records…</source>
        <translation>Buscando más registros…</translation>
    </message>
    <message>
        <source>The records were changed since they were counted.</source>
        <translation>Los registros se modificaron desde el recuento.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>The rollback stops where it is.</source>
        <translation>La reversión se detiene donde está.</translation>
    </message>
    <message>
        <source>It can be taken up again later.</source>
        <translation>Se puede retomar más tarde.</translation>
    </message>
    <message>
        <source>The run stays paused.</source>
        <translation>La ejecución sigue en pausa.</translation>
    </message>
    <message>
        <source>It can be resumed or rolled back later.</source>
        <translation>Se puede reanudar o revertir más tarde.</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log</source>
        <translation>Bitácora</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Text in a line</source>
        <translation>Texto en una línea</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>N&amp;ivel:</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>B&amp;uscar:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>Error: {0}</source>
        <translation>Error: {0}</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Aviso: {0}</translation>
    </message>
</context>
<context>
    <name>MigrationWizard</name>
    <message>
        <source>Migration Wizard</source>
        <translation>Asistente de migración</translation>
    </message>
    <message>
        <source>Migrate {0}</source>
        <translation>Migrar {0}</translation>
    </message>
    <message>
        <source>The migration goes on in the background ({0} % complete).</source>
        <translation>La migración sigue en segundo plano ({0} % hecho).</translation>
    </message>
</context>
<context>
    <name>NamedChanges</name>
    <message>
        <source>Named by the program that opened this wizard. Found here: {0}</source>
        <translation>Indicado por el programa que abrió este asistente. Encontrado aquí: {0}</translation>
    </message>
    <message>
        <source>Counted here: {0}.</source>
        <translation>Contado aquí: {0}.</translation>
    </message>
    <message>
        <source>Named by the program that opened this wizard, at {0}; nothing was found there.</source>
        <translation>Indicado por el programa que abrió este asistente, en {0}; allí no se encontró nada.</translation>
    </message>
    <message>
        <source>Not found here</source>
        <translation>No encontrado aquí</translation>
    </message>
    <message>
        <source>Found here, and not named by the program that opened this wizard.</source>
        <translation>Encontrado aquí, y no indicado por el programa que abrió este asistente.</translation>
    </message>
</context>
<context>
    <name>NotifyingSection</name>
    <message>
        <source>Told are names and counts, never anything out of a record.</source>
        <translation>Se comunican nombres y cantidades, nunca nada de un registro.</translation>
    </message>
    <message>
        <source>Tell on this &amp;desktop when a run in the background has ended</source>
        <translation>Avisar en este &amp;escritorio al terminar una ejecución en segundo plano</translation>
    </message>
    <message>
        <source>Mail and webhook tell that a run…</source>
        <translation>El correo y el webhook avisan de que una ejecución…</translation>
    </message>
    <message>
        <source>&amp;begins</source>
        <translation>e&amp;mpieza</translation>
    </message>
    <message>
        <source>has &amp;ended</source>
        <translation>&amp;termina</translation>
    </message>
    <message>
        <source>was s&amp;topped by an error</source>
        <translation>&amp;se detiene por un error</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>P&amp;ara:</translation>
    </message>
    <message>
        <source>Nobody gets mail</source>
        <translation>Nadie recibe correo</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;De:</translation>
    </message>
    <message>
        <source>The same address</source>
        <translation>La misma dirección</translation>
    </message>
    <message>
        <source>Ser&amp;ver:</source>
        <translation>Ser&amp;vidor:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Puerto:</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>None, on this very machine alone</source>
        <translation>Ninguno, solo en este equipo</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Nobody signs in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>Empty: the one in the system&apos;s keyring</source>
        <translation>Vacío: la del llavero del sistema</translation>
    </message>
    <message>
        <source>Send a Test &amp;Mail</source>
        <translation>Enviar correo de p&amp;rueba</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Post to a web&amp;hook like those of Slack</source>
        <translation>Publicar en un web&amp;hook como los de Slack</translation>
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
        <translation>Pro&amp;bar el webhook</translation>
    </message>
    <message>
        <source>A webhook&apos;s URL begins with https://.</source>
        <translation>La URL de un webhook empieza por https://.</translation>
    </message>
    <message>
        <source>Write down first to whom, and by which server.</source>
        <translation>Indicar primero a quién y con qué servidor.</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>el webhook</translation>
    </message>
    <message>
        <source>Telling {0}…</source>
        <translation>Avisando a {0}…</translation>
    </message>
    <message>
        <source>Sent to {0}. Look whether it has arrived.</source>
        <translation>Enviado a {0}. Comprobar si ha llegado.</translation>
    </message>
</context>
<context>
    <name>Numerals</name>
    <message>
        <source>en</source>
        <comment>the code of this language; it says how numbers are written</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Paso {0} de {1}</translation>
    </message>
    <message>
        <source>{0}, production</source>
        <translation>{0}, producción</translation>
    </message>
    <message>
        <source>Production: {0}</source>
        <translation>Producción: {0}</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Transformation preview</source>
        <translation>Vista previa de la transformación</translation>
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
        <translation>Registro anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Registro siguiente</translation>
    </message>
    <message>
        <source>Counter values are examples here: a run numbers all records in key order.</source>
        <translation>Los valores de contador son ejemplos aquí: una ejecución numera todos los registros por orden de clave.</translation>
    </message>
    <message>
        <source>One that fails</source>
        <translation>Uno que falla</translation>
    </message>
    <message>
        <source>Find a record like this that fails</source>
        <translation>Buscar un registro como este que falle</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>no record to show</source>
        <translation>ningún registro que mostrar</translation>
    </message>
    <message>
        <source>would be skipped. {0}</source>
        <translation>se omitiría. {0}</translation>
    </message>
    <message>
        <source>would be quarantined. {0}</source>
        <translation>iría a cuarentena. {0}</translation>
    </message>
    <message>
        <source>Rule {0}, on the way to {1}: {2}</source>
        <translation>Regla {0}, de camino a {1}: {2}</translation>
    </message>
    <message>
        <source>Rule {0}: {1}</source>
        <translation>Regla {0}: {1}</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By the script, behind the rules</source>
        <translation>Por el script, tras las reglas</translation>
    </message>
    <message>
        <source>record {0} · {1:,} of {2:,}</source>
        <translation>registro {0} · {1:,} de {2:,}</translation>
    </message>
    <message>
        <source>{0} shown</source>
        <translation>{0} mostrado</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Progress of the run</source>
        <translation>Progreso de la ejecución</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since the review…</source>
        <translation>Comprobando que nada ha cambiado desde la revisión…</translation>
    </message>
    <message>
        <source>Making and verifying the backup…</source>
        <translation>Haciendo y verificando la copia de seguridad…</translation>
    </message>
    <message>
        <source>Migrating…</source>
        <translation>Migrando…</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>Batch {0:,} of {1:,}</source>
        <translation>Lote {0:,} de {1:,}</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro</numerusform>
            <numerusform>{0:,} de {1:,} registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} left</source>
        <translation>{0} · queda: {1}</translation>
    </message>
    <message>
        <source>batches of {0:,}, {1}</source>
        <translation>lotes de {0:,}, {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>read again because of other programs: {0:,}</source>
        <translation>leídos de nuevo por otros programas: {0:,}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} a {1}</translation>
    </message>
</context>
<context>
    <name>PublishPane</name>
    <message>
        <source>Next version</source>
        <translation>Próxima versión</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation>I&amp;d. del esquema:</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>No version of this schema is published yet.</source>
        <translation>Aún no hay ninguna versión publicada de este esquema.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>este texto</translation>
    </message>
    <message>
        <source>{0} is suggested.</source>
        <translation>Se sugiere {0}.</translation>
    </message>
    <message>
        <source>Whether records of {0} break is undecided: a major version.</source>
        <translation>No se sabe si los registros de {0} dejan de ser válidos: una versión mayor.</translation>
    </message>
    <message>
        <source>Records of {0} break or lose data: a major version.</source>
        <translation>Registros de {0} dejan de ser válidos o pierden datos: una versión mayor.</translation>
    </message>
    <message>
        <source>More is allowed or declared than in {0}: a minor version.</source>
        <translation>Se permite o declara más que en {0}: una versión menor.</translation>
    </message>
    <message>
        <source>Records fare as under {0}: a patch.</source>
        <translation>A los registros les va como bajo {0}: un parche.</translation>
    </message>
    <message>
        <source>A schema needs a name.</source>
        <translation>Un esquema necesita un nombre.</translation>
    </message>
    <message>
        <source>Write a version such as 2.1.0.</source>
        <translation>Escribir una versión como 2.1.0.</translation>
    </message>
    <message>
        <source>{0} is published; the next version is above it.</source>
        <translation>{0} está publicada; la próxima versión va por encima.</translation>
    </message>
</context>
<context>
    <name>RecordDiff</name>
    <message>
        <source>Record before and after</source>
        <translation>Registro antes y después</translation>
    </message>
    <message>
        <source>The whole line</source>
        <translation>La línea entera</translation>
    </message>
</context>
<context>
    <name>RegistryBar</name>
    <message>
        <source>F&amp;older…</source>
        <translation>Carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>Arc&amp;hivos…</translation>
    </message>
    <message>
        <source>O&amp;wn</source>
        <translation>Propi&amp;o</translation>
    </message>
    <message>
        <source>Re&amp;gistry:</source>
        <translation>&amp;Repositorio:</translation>
    </message>
    <message>
        <source>A folder or file; Enter opens it.</source>
        <translation>Una carpeta o un archivo; Intro lo abre.</translation>
    </message>
    <message>
        <source>A folder or file with schemas</source>
        <translation>Una carpeta o un archivo con esquemas</translation>
    </message>
    <message>
        <source>Open a folder with schemas</source>
        <translation>Abrir una carpeta con esquemas</translation>
    </message>
    <message>
        <source>Open a registry that is a file, or two versions of a schema</source>
        <translation>Abrir un repositorio que es un archivo, o dos versiones de un esquema</translation>
    </message>
    <message>
        <source>Open the program&apos;s own registry</source>
        <translation>Abrir el repositorio propio del programa</translation>
    </message>
    <message>
        <source>S&amp;chema:</source>
        <translation>Es&amp;quema:</translation>
    </message>
    <message>
        <source>Open Registry</source>
        <translation>Abrir repositorio</translation>
    </message>
    <message>
        <source>Schemas and registries (*.json *.zip *.db);;All files (*)</source>
        <translation>Esquemas y repositorios (*.json *.zip *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Schemas</source>
        <translation>Abrir esquemas</translation>
    </message>
    <message>
        <source>Choose one registry, or the two versions of one schema.</source>
        <translation>Elegir un repositorio, o las dos versiones de un esquema.</translation>
    </message>
</context>
<context>
    <name>RegistryChores</name>
    <message>
        <source>Pu&amp;blish File…</source>
        <translation>Publicar archi&amp;vo…</translation>
    </message>
    <message>
        <source>&amp;Import into Own</source>
        <translation>&amp;Importar al propio</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Open a schema in the editor, to publish it as the next version</source>
        <translation>Abrir un esquema en el editor para publicarlo como próxima versión</translation>
    </message>
    <message>
        <source>Publish all versions of this registry in the program&apos;s own one</source>
        <translation>Publicar todas las versiones de este repositorio en el propio del programa</translation>
    </message>
    <message>
        <source>Write this registry as a folder of files, with a manifest</source>
        <translation>Escribir este repositorio como carpeta de archivos, con un manifiesto</translation>
    </message>
    <message>
        <source>Publish File</source>
        <translation>Publicar archivo</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Esquemas (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions are new in the program&apos;s own registry; {1:,} were there before.</source>
        <translation>
            <numerusform>{0:,} versión es nueva en el repositorio propio del programa; {1:,} ya estaban.</numerusform>
            <numerusform>{0:,} versiones son nuevas en el repositorio propio del programa; {1:,} ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Registry</source>
        <translation>Exportar repositorio</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} versions were written to {1}.</source>
        <translation>
            <numerusform>Se escribió {0:,} versión en {1}.</numerusform>
            <numerusform>Se escribieron {0:,} versiones en {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
</context>
<context>
    <name>RegistryDialog</name>
    <message>
        <source>Registry</source>
        <translation>Repositorio</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Conocido como</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Versions in the registry</source>
        <translation>Versiones del repositorio</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>What could not be read, and what is missing</source>
        <translation>Lo que no se pudo leer y lo que falta</translation>
    </message>
    <message>
        <source>&amp;Locate File…</source>
        <translation>&amp;Localizar archivo…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Missing: {0}. It is never fetched; locate its file.</source>
        <translation>Falta: {0}. Nunca se descarga; localizar su archivo.</translation>
    </message>
    <message>
        <source>Not read: {0}</source>
        <translation>Sin leer: {0}</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Nota: {0}</translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Se pudo leer todo.</translation>
    </message>
    <message>
        <source>Locate {0}</source>
        <translation>Localizar {0}</translation>
    </message>
    <message>
        <source>Schemas (*.json);;All files (*)</source>
        <translation>Esquemas (*.json);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RehearsalCard</name>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Migrates {0:,} records in a scratch copy, affected ones first, takes that back, and compares every byte.</source>
        <translation>Migra {0:,} registros en una copia desechable, primero los afectados, lo deshace y compara cada byte.</translation>
    </message>
    <message>
        <source>Re&amp;hearse now</source>
        <translation>E&amp;nsayar ahora</translation>
    </message>
    <message>
        <source>Rehearse now</source>
        <translation>Ensayar ahora</translation>
    </message>
    <message>
        <source>Rehearsing on a copy…</source>
        <translation>Ensayando en una copia…</translation>
    </message>
    <message>
        <source>It could not be rehearsed: {0}</source>
        <translation>No se pudo ensayar: {0}</translation>
    </message>
    <message>
        <source>There is no record to rehearse on.</source>
        <translation>No hay ningún registro con que ensayar.</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} restored byte-identical.</source>
        <translation>{0:,} de {1:,} restaurados idénticos byte por byte.</translation>
    </message>
    <message>
        <source>{0:,} of them were changed, {1:,} failed.</source>
        <translation>{0:,} de ellos cambiaron, {1:,} fallaron.</translation>
    </message>
    <message>
        <source>Not the same as before: {0}. Look for triggers that write to the table.</source>
        <translation>No es igual que antes: {0}. Buscar disparadores que escriban en la tabla.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Report written to {0}</source>
        <translation>Informe escrito en {0}</translation>
    </message>
    <message>
        <source>{0}, with tags for screen readers</source>
        <translation>{0}, con etiquetas para lectores de pantalla</translation>
    </message>
    <message>
        <source>{0}, without tags for screen readers</source>
        <translation>{0}, sin etiquetas para lectores de pantalla</translation>
    </message>
    <message>
        <source>{0}; every failure is in {1}</source>
        <translation>{0}; cada fallo está en {1}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>{0} severity: {1}</source>
        <translation>Gravedad {0}: {1}</translation>
    </message>
    <message>
        <source>handled by: {0}</source>
        <translation>tratado por: {0}</translation>
    </message>
    <message>
        <source>{0} ({1}) at {2}, in records at {3}</source>
        <translation>{0} ({1}) en {2}, en los registros en {3}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>después: {0}</translation>
    </message>
    <message>
        <source>breaks: {0}</source>
        <translation>invalida: {0}</translation>
    </message>
    <message>
        <source>{0} … ({1:,} characters in all)</source>
        <translation>{0} … ({1:,} caracteres en total)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review Migration Plan</source>
        <translation>Revisar el plan de migración</translation>
    </message>
    <message>
        <source>What changes, which records it affects, and how.</source>
        <translation>Qué cambia, a qué registros afecta y cómo.</translation>
    </message>
    <message>
        <source>Breaking changes</source>
        <translation>Cambios incompatibles</translation>
    </message>
    <message>
        <source>&amp;Rules file…</source>
        <translation>A&amp;rchivo…</translation>
    </message>
    <message>
        <source>&amp;Affected records…</source>
        <translation>A&amp;fectados…</translation>
    </message>
    <message>
        <source>The rules are on the clipboard as SQL, to read.</source>
        <translation>Las reglas están en el portapapeles como SQL, para leer.</translation>
    </message>
    <message>
        <source>Counting affected records; the wizard goes on when they are counted.</source>
        <translation>Contando los registros afectados; el asistente sigue cuando estén contados.</translation>
    </message>
    <message>
        <source>{0} and {1:,} more</source>
        <translation>{0} y {1:,} más</translation>
    </message>
    <message>
        <source>{0}
Kept as they are: {1}.</source>
        <translation>{0}
Quedan como están: {1}.</translation>
    </message>
    <message>
        <source>Counting affected records…</source>
        <translation>Contando los registros afectados…</translation>
    </message>
    <message>
        <source>Breaking changes ({0:,})</source>
        <translation>Cambios incompatibles ({0:,})</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} others below</source>
        <translation>
            <numerusform>1 más abajo</numerusform>
            <numerusform>{0:,} más abajo</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules: edited here</source>
        <translation>Reglas: editadas aquí</translation>
    </message>
    <message>
        <source>Rules: {0}</source>
        <translation>Reglas: {0}</translation>
    </message>
    <message>
        <source>Rules: none yet</source>
        <translation>Reglas: aún ninguna</translation>
    </message>
    <message>
        <source>Rules: published, none for {0}</source>
        <translation>Reglas: publicadas, ninguna para {0}</translation>
    </message>
    <message>
        <source>Rules: published</source>
        <translation>Reglas: publicadas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose Rules</source>
        <translation>Elegir reglas</translation>
    </message>
    <message>
        <source>Trying the rules…</source>
        <translation>Probando las reglas…</translation>
    </message>
    <message>
        <source>Trying the script…</source>
        <translation>Probando el script…</translation>
    </message>
    <message>
        <source>Trying without a script…</source>
        <translation>Probando sin script…</translation>
    </message>
    <message>
        <source>Script {0} taken.</source>
        <translation>Script {0} tomado.</translation>
    </message>
    <message>
        <source>No script is used.</source>
        <translation>No se usa ningún script.</translation>
    </message>
    <message>
        <source>Rules of {0} taken.</source>
        <translation>Reglas de {0} tomadas.</translation>
    </message>
    <message>
        <source>The rules are taken over.</source>
        <translation>Las reglas se han tomado.</translation>
    </message>
</context>
<context>
    <name>RowsTable</name>
    <message>
        <source>Remove Line</source>
        <translation>Quitar línea</translation>
    </message>
</context>
<context>
    <name>RuleCard</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nueva…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Ru&amp;les, in the order they work:</source>
        <translation>Reg&amp;las, en el orden en que actúan:</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} rules</source>
        <translation>
            <numerusform>1 regla</numerusform>
            <numerusform>{0:,} reglas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleDesk</name>
    <message>
        <source>S&amp;uggestions and rules…</source>
        <translation>S&amp;ugerencias…</translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation>Ningún otro registro falla como este.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Edit Rule</source>
        <translation>Editar regla</translation>
    </message>
    <message>
        <source>New Rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>Rule as JSON</source>
        <translation>Regla como JSON</translation>
    </message>
    <message>
        <source>&amp;Take Rule</source>
        <translation>&amp;Tomar regla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Rule as JSON:</source>
        <translation>Regla como &amp;JSON:</translation>
    </message>
    <message>
        <source>The kinds of rules and their members are described in docs/rules.md.</source>
        <translation>Los tipos de reglas y sus campos se describen en docs/rules.md.</translation>
    </message>
    <message>
        <source>Ways to edit the rule</source>
        <translation>Formas de editar la regla</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The form waits until the text can be shown in it. {0}</source>
        <translation>El formulario espera hasta que pueda mostrar el texto. {0}</translation>
    </message>
    <message>
        <source>This is no JSON: {0}</source>
        <translation>Esto no es JSON: {0}</translation>
    </message>
    <message>
        <source>What the rule does is shown here as soon as it is right.</source>
        <translation>Lo que hace la regla se muestra aquí en cuanto es correcta.</translation>
    </message>
</context>
<context>
    <name>RuleFields</name>
    <message>
        <source>{0} is no JSON value. Text stands in quotes: {1}.</source>
        <translation>{0} no es un valor JSON. El texto va entre comillas: {1}.</translation>
    </message>
    <message>
        <source>JSON, such as &quot;text&quot;, 12, true or null</source>
        <translation>JSON, como &quot;texto&quot;, 12, true o null</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Línea {0}: {1}</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ipo:</translation>
    </message>
</context>
<context>
    <name>RuleOutcome</name>
    <message>
        <source>Record {0}, {1}: {2} becomes {3}</source>
        <translation>Registro {0}, {1}: {2} pasa a {3}</translation>
    </message>
    <message>
        <source>Record {0}: {1}</source>
        <translation>Registro {0}: {1}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules and Suggestions</source>
        <translation>Reglas y sugerencias</translation>
    </message>
    <message>
        <source>Save to &amp;File…</source>
        <translation>Guardar en arc&amp;hivo…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Ad&amp;opt These Rules</source>
        <translation>Ad&amp;optar estas reglas</translation>
    </message>
    <message>
        <source>Trying rules and script on the first records…</source>
        <translation>Probando reglas y script en los primeros registros…</translation>
    </message>
    <message>
        <source>Trying the rules on every record…</source>
        <translation>Probando las reglas en cada registro…</translation>
    </message>
    <message>
        <source>Taken: {0}</source>
        <translation>Tomado: {0}</translation>
    </message>
    <message>
        <source>Suggestions taken: {0:,}</source>
        <translation>Sugerencias tomadas: {0:,}</translation>
    </message>
    <message>
        <source>Save Rules</source>
        <translation>Guardar reglas</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Reglas (*.json)</translation>
    </message>
    <message>
        <source>The rules could not be saved: {0}.</source>
        <translation>No se pudieron guardar las reglas: {0}.</translation>
    </message>
    <message>
        <source>Rules saved as {0}.</source>
        <translation>Reglas guardadas como {0}.</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records would conform.</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro sería conforme.</numerusform>
            <numerusform>{0:,} de {1:,} registros serían conformes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of the first {1:,} records would conform, with the script.</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro sería conforme, con el script.</numerusform>
            <numerusform>{0:,} de los primeros {1:,} registros serían conformes, con el script.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} The others fail: {1}.</source>
        <translation>{0} Los demás fallan: {1}.</translation>
    </message>
    <message>
        <source>The count was stopped.</source>
        <translation>El recuento se detuvo.</translation>
    </message>
    <message>
        <source>No other record fails like this one.</source>
        <translation>Ningún otro registro falla como este.</translation>
    </message>
</context>
<context>
    <name>RunErrands</name>
    <message>
        <source>Looking at every record…</source>
        <translation>Examinando cada registro…</translation>
    </message>
    <message>
        <source>Verified, and this does not hold: {0}</source>
        <translation>Verificado, y esto no se cumple: {0}</translation>
    </message>
    <message>
        <source>Verified: all checks passed for {0}.</source>
        <translation>Verificado: todas las comprobaciones superadas para {0}.</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation>Escribiendo el informe…</translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation>Evidencia (*.zip)</translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation>Guardar evidencia</translation>
    </message>
    <message>
        <source>Gathering the evidence…</source>
        <translation>Reuniendo la evidencia…</translation>
    </message>
    <message>
        <source>Looking which undo images are old enough…</source>
        <translation>Buscando qué imágenes son lo bastante antiguas…</translation>
    </message>
    <message numerus="yes">
        <source>No run that ended over {0:,} days ago has undo images.</source>
        <translation>
            <numerusform>Ninguna ejecución que terminó hace más de {0:,} día tiene imágenes para deshacer.</numerusform>
            <numerusform>Ninguna ejecución que terminó hace más de {0:,} días tiene imágenes para deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing undo images…</source>
        <translation>Quitando imágenes para deshacer…</translation>
    </message>
    <message>
        <source>Looking what would go with the journal…</source>
        <translation>Buscando qué se perdería con el diario…</translation>
    </message>
    <message>
        <source>Removing the journal…</source>
        <translation>Quitando el diario…</translation>
    </message>
</context>
<context>
    <name>RunModel</name>
    <message>
        <source>Dry run of {0}</source>
        <translation>Simulación de {0}</translation>
    </message>
    <message>
        <source>Migration of {0}</source>
        <translation>Migración de {0}</translation>
    </message>
    <message>
        <source>{0:,} of {1:,}</source>
        <translation>{0:,} de {1:,}</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Migrated</source>
        <translation>Migrados</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Dejados atrás</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>RunTable</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>rolling back</source>
        <translation>revirtiendo</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertida</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Alt and the underlined letters act on the current run.</source>
        <translation>Alt y las letras subrayadas actúan sobre la ejecución actual.</translation>
    </message>
</context>
<context>
    <name>RunsSection</name>
    <message>
        <source>What Configure begins with. Each migration may still be given other options there.</source>
        <translation>Con lo que empieza «Configurar». Cada migración puede recibir allí otras opciones.</translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation>Instantánea de la base de datos</translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation>Solo registros afectados</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>&amp;Dry run first</source>
        <translation>Primero &amp;simulación</translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation>&amp;Forma de la copia:</translation>
    </message>
    <message>
        <source>Batch si&amp;ze:</source>
        <translation>&amp;Tamaño de lote:</translation>
    </message>
    <message>
        <source> records</source>
        <translation> registros</translation>
    </message>
    <message>
        <source>&amp;Pause after:</source>
        <translation>Pa&amp;usar tras:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Para&amp;llel processing</source>
        <translation>Procesar en para&amp;lelo</translation>
    </message>
    <message>
        <source>&amp;Workers:</source>
        <translation>Procesos de tra&amp;bajo:</translation>
    </message>
    <message>
        <source>&amp;Retry what a second try can cure</source>
        <translation>R&amp;eintentar lo que un segundo intento puede curar</translation>
    </message>
    <message>
        <source>&amp;Most retries:</source>
        <translation>Reintentos má&amp;ximos:</translation>
    </message>
    <message>
        <source>Retr&amp;y delay:</source>
        <translation>Es&amp;pera previa:</translation>
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
        <translation>Rea&amp;nudar</translation>
    </message>
    <message>
        <source>Roll &amp;Back…</source>
        <translation>Reve&amp;rtir…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>Verifi&amp;car</translation>
    </message>
    <message>
        <source>Re&amp;port…</source>
        <translation>&amp;Informe…</translation>
    </message>
    <message>
        <source>&amp;Evidence…</source>
        <translation>&amp;Evidencia…</translation>
    </message>
    <message>
        <source>Remove Old &amp;Undo Images…</source>
        <translation>Imágenes &amp;antiguas…</translation>
    </message>
    <message>
        <source>Remove &amp;Journal…</source>
        <translation>Quitar &amp;diario…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>All runs</source>
        <translation>Todas las ejecuciones</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Finished and not accepted yet</source>
        <translation>Terminadas y sin aceptar</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completadas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertidas</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostrar:</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Remove the undo images of old runs from the database</source>
        <translation>Quitar de la base de datos las imágenes de ejecuciones antiguas</translation>
    </message>
    <message>
        <source>Remove the journal of all runs from the database</source>
        <translation>Quitar de la base de datos el diario de todas las ejecuciones</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} runs</source>
        <translation>
            <numerusform>{0:,} de {1:,} ejecución</numerusform>
            <numerusform>{0:,} de {1:,} ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No run is like that. Show all runs, or look for other words.</source>
        <translation>Ninguna ejecución es así. Mostrar todas, o buscar otras palabras.</translation>
    </message>
    <message>
        <source>There are no runs yet. Open a database on Start; each of its runs is listed here.</source>
        <translation>Aún no hay ejecuciones. Abrir una base de datos en «Empezar»; aquí aparece cada una de sus ejecuciones.</translation>
    </message>
    <message>
        <source>backup {0}</source>
        <translation>copia de seguridad {0}</translation>
    </message>
    <message>
        <source>no backup</source>
        <translation>sin copia de seguridad</translation>
    </message>
    <message>
        <source>verified: {0}</source>
        <translation>verificada: {0}</translation>
    </message>
    <message>
        <source>not verified yet</source>
        <translation>aún sin verificar</translation>
    </message>
    <message>
        <source>undo images removed</source>
        <translation>imágenes para deshacer quitadas</translation>
    </message>
    <message>
        <source>The run was cut off</source>
        <translation>La ejecución se cortó</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>La ejecución está en pausa</translation>
    </message>
    <message>
        <source>{0} with {1:,} of {2:,} records done.</source>
        <translation>{0} con {1:,} de {2:,} registros hechos.</translation>
    </message>
    <message numerus="yes">
        <source>Resume handles the {0:,} that remain{1}.</source>
        <translation>
            <numerusform>«Reanudar» trata {0:,} que queda{1}.</numerusform>
            <numerusform>«Reanudar» trata los {0:,} que quedan{1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Roll Back restores {0:,} to version {1}{2}.</source>
        <translation>«Revertir» restaura {0:,} a la versión {1}{2}.</translation>
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
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Dry run (recommended)</source>
        <translation>Sim&amp;ulación (recomendada)</translation>
    </message>
    <message>
        <source>Tries every record without changing one.</source>
        <translation>Prueba cada registro sin cambiar ninguno.</translation>
    </message>
    <message>
        <source>Create a back&amp;up before the migration</source>
        <translation>Crear copia de se&amp;guridad antes de migrar</translation>
    </message>
    <message>
        <source>&amp;Kind of backup:</source>
        <translation>&amp;Forma de la copia:</translation>
    </message>
    <message>
        <source>Database snapshot</source>
        <translation>Instantánea de la base de datos</translation>
    </message>
    <message>
        <source>Affected records only</source>
        <translation>Solo registros afectados</translation>
    </message>
    <message>
        <source>Export as JSON</source>
        <translation>Exportar como JSON</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Undo images are kept.</source>
        <translation>Se conservan imágenes para deshacer.</translation>
    </message>
    <message>
        <source>Decided by the program that opened this wizard.</source>
        <translation>Decidido por el programa que abrió este asistente.</translation>
    </message>
    <message>
        <source>By the program that opened this wizard</source>
        <translation>Por el programa que abrió este asistente</translation>
    </message>
    <message>
        <source>A copy of the whole database, verified.</source>
        <translation>Una copia de toda la base de datos, verificada.</translation>
    </message>
    <message>
        <source>The records that this plan would change, verified; where a script sees them, all.</source>
        <translation>Los registros que este plan cambiaría, verificados; si un script los ve, todos.</translation>
    </message>
    <message>
        <source>Every row of the table with its exact types, verified.</source>
        <translation>Cada fila de la tabla con sus tipos exactos, verificada.</translation>
    </message>
    <message>
        <source>Every row for spreadsheets and, with exact types, to restore; verified.</source>
        <translation>Cada fila para hojas de cálculo y, con tipos exactos, para restaurar; verificada.</translation>
    </message>
    <message>
        <source>The host makes and restores it; it can&apos;t be verified here.</source>
        <translation>El anfitrión la hace y la restaura; aquí no se puede verificar.</translation>
    </message>
    <message>
        <source>Without a backup by that program the run can&apos;t be rolled back.</source>
        <translation>Sin una copia de seguridad de ese programa la ejecución no se puede revertir.</translation>
    </message>
    <message>
        <source>Measuring its size…</source>
        <translation>Midiendo su tamaño…</translation>
    </message>
    <message>
        <source>About {0}, {1}.</source>
        <translation>Unos {0}, {1}.</translation>
    </message>
    <message>
        <source>A backup can&apos;t be skipped here.</source>
        <translation>Aquí no se puede omitir la copia de seguridad.</translation>
    </message>
    <message>
        <source>A dry run needs none and makes none.</source>
        <translation>Una simulación no la necesita ni la hace.</translation>
    </message>
    <message>
        <source>Disabling the backup is risky. Undo images are kept, so the run can still be rolled back.</source>
        <translation>Desactivar la copia es arriesgado. Se conservan imágenes para deshacer, así que la ejecución aún se puede revertir.</translation>
    </message>
</context>
<context>
    <name>SamplePane</name>
    <message>
        <source>Sample record</source>
        <translation>Registro de muestra</translation>
    </message>
    <message>
        <source>Make E&amp;xample</source>
        <translation>Crear e&amp;jemplo</translation>
    </message>
    <message>
        <source>Make up a record that conforms to the schema</source>
        <translation>Inventar un registro conforme al esquema</translation>
    </message>
    <message>
        <source>Reco&amp;rd, looked at as you type:</source>
        <translation>Regi&amp;stro, revisado al escribir:</translation>
    </message>
    <message>
        <source>No example could be made up. Paste a record.</source>
        <translation>No se pudo inventar un ejemplo. Pegar un registro.</translation>
    </message>
    <message>
        <source>The record is looked at when the schema can be read.</source>
        <translation>El registro se revisa cuando el esquema se puede leer.</translation>
    </message>
    <message>
        <source>Paste a record to see whether it conforms.</source>
        <translation>Pegar un registro para ver si es conforme.</translation>
    </message>
    <message>
        <source>line {0}: {1}</source>
        <translation>línea {0}: {1}</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… y {0:,} más</translation>
    </message>
    <message>
        <source>✗ Does not conform.</source>
        <translation>✗ No es conforme.</translation>
    </message>
    <message>
        <source>✓ Conforms to the schema.</source>
        <translation>✓ Conforme al esquema.</translation>
    </message>
</context>
<context>
    <name>SampleTable</name>
    <message>
        <source>Changed records</source>
        <translation>Registros modificados</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>SchemaCard</name>
    <message>
        <source>Schema and versions</source>
        <translation>Esquema y versiones</translation>
    </message>
    <message>
        <source>Folder or file with the versions of the schema</source>
        <translation>Carpeta o archivo con las versiones del esquema</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Exa&amp;minar…</translation>
    </message>
    <message>
        <source>Browse for a registry</source>
        <translation>Buscar un repositorio</translation>
    </message>
    <message>
        <source>Fi&amp;les…</source>
        <translation>Arch&amp;ivos…</translation>
    </message>
    <message>
        <source>Choose a registry file or two schemas</source>
        <translation>Elegir un archivo de repositorio o dos esquemas</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>D&amp;etalles…</translation>
    </message>
    <message>
        <source>Details of the registry</source>
        <translation>Detalles del repositorio</translation>
    </message>
    <message>
        <source>Migration direction: from left to right</source>
        <translation>Dirección de la migración: de izquierda a derecha</translation>
    </message>
    <message>
        <source>&amp;Registry:</source>
        <translation>&amp;Repositorio:</translation>
    </message>
    <message>
        <source>Schema &amp;id:</source>
        <translation>Id. del es&amp;quema:</translation>
    </message>
    <message>
        <source>Migrate &amp;from:</source>
        <translation>Mi&amp;grar de:</translation>
    </message>
    <message>
        <source>Migrate &amp;to:</source>
        <translation>&amp;hasta:</translation>
    </message>
    <message>
        <source>(given by the program that opened this wizard)</source>
        <translation>(del programa que abrió este asistente)</translation>
    </message>
    <message>
        <source>Choose the folder that holds the versions of the schema.</source>
        <translation>Elegir la carpeta con las versiones del esquema.</translation>
    </message>
    <message>
        <source>There is no schema in this registry.</source>
        <translation>No hay ningún esquema en este repositorio.</translation>
    </message>
    <message>
        <source>There is no version above {0} to migrate to.</source>
        <translation>No hay ninguna versión por encima de {0} a la que migrar.</translation>
    </message>
    <message>
        <source>Valid under {0}: {1:,} of {2:,} sampled</source>
        <translation>Válidos bajo {0}: {1:,} de {2:,} de la muestra</translation>
    </message>
    <message>
        <source>Choose Registry</source>
        <translation>Elegir repositorio</translation>
    </message>
    <message>
        <source>Registries and schemas (*.json *.zip *.db);;All files (*)</source>
        <translation>Repositorios y esquemas (*.json *.zip *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>not read: {0:,}</source>
        <translation>sin leer: {0:,}</translation>
    </message>
    <message>
        <source>missing: {0:,}</source>
        <translation>faltan: {0:,}</translation>
    </message>
    <message>
        <source>notes: {0:,}</source>
        <translation>notas: {0:,}</translation>
    </message>
</context>
<context>
    <name>SchemaDiff</name>
    <message>
        <source>Both versions, side by side</source>
        <translation>Las dos versiones, lado a lado</translation>
    </message>
    <message>
        <source>What differs, in one column</source>
        <translation>Las diferencias, en una columna</translation>
    </message>
    <message>
        <source>&amp;Unified, with the changes</source>
        <translation>En &amp;una columna, con los cambios</translation>
    </message>
    <message>
        <source>{0:,} of {1:,} lines differ</source>
        <translation>{0:,} de {1:,} líneas son distintas</translation>
    </message>
</context>
<context>
    <name>SchemaPane</name>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Problems are listed below.</source>
        <translation>Los problemas se enumeran abajo.</translation>
    </message>
    <message>
        <source>&amp;Edit Last</source>
        <translation>Editar ú&amp;ltima</translation>
    </message>
    <message>
        <source>Open Fi&amp;le…</source>
        <translation>&amp;Abrir archivo…</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Save As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Pro&amp;blems:</source>
        <translation>Pro&amp;blemas:</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter goes to the place.</source>
        <translation>Intro lleva al lugar.</translation>
    </message>
    <message>
        <source>{0}, changed</source>
        <translation>{0}, modificado</translation>
    </message>
    <message>
        <source>line {0}</source>
        <translation>línea {0}</translation>
    </message>
    <message>
        <source>… and {0:,} more</source>
        <translation>… y {0:,} más</translation>
    </message>
    <message>
        <source>None: this is a schema of draft {0}.</source>
        <translation>Ninguno: este es un esquema del draft {0}.</translation>
    </message>
</context>
<context>
    <name>ScriptCard</name>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Scr&amp;ipt…</source>
        <translation>Scr&amp;ipt…</translation>
    </message>
    <message>
        <source>Choose a Python file with hooks</source>
        <translation>Elegir un archivo Python con hooks</translation>
    </message>
    <message>
        <source>Re&amp;move script</source>
        <translation>Quitar scri&amp;pt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
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
        <translation>Declara que cambia: {0}</translation>
    </message>
    <message>
        <source>{0} is not used: it was not agreed to.</source>
        <translation>{0} no se usa: no se ha consentido.</translation>
    </message>
    <message>
        <source>Python (*.py)</source>
        <translation>Python (*.py)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose Script</source>
        <translation>Elegir script</translation>
    </message>
</context>
<context>
    <name>SelectPage</name>
    <message>
        <source>Select Versions</source>
        <translation>Seleccionar versiones</translation>
    </message>
    <message>
        <source>Choose the records and the schema versions to migrate between.</source>
        <translation>Elegir los registros y las versiones del esquema entre las que migrar.</translation>
    </message>
    <message>
        <source>Compatibility summary</source>
        <translation>Resumen de compatibilidad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Looking at the records…</source>
        <translation>Examinando los registros…</translation>
    </message>
    <message>
        <source>Estimating from a sample…</source>
        <translation>Estimando con una muestra…</translation>
    </message>
    <message>
        <source>Counted over all records.</source>
        <translation>Contado sobre todos los registros.</translation>
    </message>
    <message>
        <source>Estimated from {0:,} records with 95 % confidence; Review counts all.</source>
        <translation>Estimado con {0:,} registros con un 95 % de confianza; «Revisar» los cuenta todos.</translation>
    </message>
    <message>
        <source>Records per version: {0}</source>
        <translation>Registros por versión: {0}</translation>
    </message>
    <message>
        <source>Without a version column, the journal knows which records are migrated.</source>
        <translation>Sin columna de versión, el diario sabe qué registros están migrados.</translation>
    </message>
    <message>
        <source>These can&apos;t be compared.</source>
        <translation>No se pueden comparar.</translation>
    </message>
    <message>
        <source>Choose a database, a registry and two versions to see how they compare.</source>
        <translation>Elegir una base de datos, un repositorio y dos versiones para ver cómo se comparan.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Save Dia&amp;gnostics…</source>
        <translation>Guardar diagnóstic&amp;o…</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de los ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Copies of records</source>
        <translation>Copias de registros</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>One file for whoever looks for a fault.</source>
        <translation>Un archivo para quien busque un fallo.</translation>
    </message>
    <message>
        <source>Not everything in the file of settings can be used.</source>
        <translation>No todo lo que hay en el archivo de ajustes se puede usar.</translation>
    </message>
    <message>
        <source>Saved. {0}</source>
        <translation>Guardado. {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Record source</source>
        <translation>Origen de los registros</translation>
    </message>
    <message>
        <source>Path of a SQLite file</source>
        <translation>Ruta de un archivo SQLite</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Browse for a database</source>
        <translation>Buscar una base de datos</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>T&amp;able:</source>
        <translation>&amp;Tabla:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lave:</translation>
    </message>
    <message>
        <source>D&amp;ocument column:</source>
        <translation>Columna del &amp;documento:</translation>
    </message>
    <message>
        <source>&amp;Version column:</source>
        <translation>Columna de &amp;versión:</translation>
    </message>
    <message>
        <source>Choose the database that holds the records.</source>
        <translation>Elegir la base de datos con los registros.</translation>
    </message>
    <message>
        <source>The database has no table.</source>
        <translation>La base de datos no tiene ninguna tabla.</translation>
    </message>
    <message>
        <source>Choose the column that holds the JSON documents.</source>
        <translation>Elegir la columna con los documentos JSON.</translation>
    </message>
    <message>
        <source>Tick the columns that form the record.</source>
        <translation>Marcar las columnas que forman el registro.</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguna)</translation>
    </message>
    <message>
        <source>(columns of the row)</source>
        <translation>(columnas de la fila)</translation>
    </message>
</context>
<context>
    <name>SqlButton</name>
    <message>
        <source>Copy as S&amp;QL</source>
        <translation>Copiar S&amp;QL</translation>
    </message>
    <message>
        <source>Copies what each rule is in SQL, to read. The wizard does not run it.</source>
        <translation>Copia lo que cada regla es en SQL, para leer. El asistente no lo ejecuta.</translation>
    </message>
    <message>
        <source>Copy as SQL</source>
        <translation>Copiar como SQL</translation>
    </message>
</context>
<context>
    <name>StartTab</name>
    <message>
        <source>Try the &amp;Sample</source>
        <translation>&amp;Probar la muestra</translation>
    </message>
    <message>
        <source>&amp;Open a Database…</source>
        <translation>&amp;Abrir una base de datos…</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Conectar…</translation>
    </message>
    <message>
        <source>Open Sche&amp;mas…</source>
        <translation>Abrir es&amp;quemas…</translation>
    </message>
    <message>
        <source>Mi&amp;grate…</source>
        <translation>Mi&amp;grar…</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Show &amp;Runs</source>
        <translation>&amp;Ver ejecuciones</translation>
    </message>
    <message>
        <source>Desktop Wizard</source>
        <translation>Desktop Wizard</translation>
    </message>
    <message>
        <source>Takes JSON records from one schema version to the next.</source>
        <translation>Lleva registros JSON de una versión de esquema a la siguiente.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>10,000 made-up payments in their own database. Nothing of yours is touched.</source>
        <translation>10.000 pagos inventados en su propia base de datos. No se toca nada más.</translation>
    </message>
    <message>
        <source>An SQLite file with JSON records. What is in it is only read until you say so.</source>
        <translation>Un archivo SQLite con registros JSON. Su contenido solo se lee mientras no se pida otra cosa.</translation>
    </message>
    <message>
        <source>By a URL or a form: tried first, and saved under a name if you like.</source>
        <translation>Por URL o formulario: primero se prueba, y se guarda con un nombre si se quiere.</translation>
    </message>
    <message>
        <source>A registry, to see its versions; one schema, to edit it; two, to compare them.</source>
        <translation>Un repositorio, para ver sus versiones; un esquema, para editarlo; dos, para compararlos.</translation>
    </message>
    <message>
        <source>Or drop files and folders on this window; what they are is seen.</source>
        <translation>O soltar archivos y carpetas en esta ventana; se reconoce lo que son.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recent record sources</source>
        <translation>Orígenes recientes</translation>
    </message>
    <message>
        <source>Nothing was migrated yet. What you migrate stands here the next time.</source>
        <translation>Aún no se ha migrado nada. Lo que se migre aparece aquí la próxima vez.</translation>
    </message>
    <message>
        <source>Making the sample…</source>
        <translation>Creando la muestra…</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} runs were cut off or are paused. They can be resumed or rolled back.</source>
        <translation>
            <numerusform>1 ejecución se cortó o está en pausa. Se puede reanudar o revertir.</numerusform>
            <numerusform>{0:,} ejecuciones se cortaron o están en pausa. Se pueden reanudar o revertir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepIndicator</name>
    <message>
        <source>Step {0} of {1}: {2}</source>
        <translation>Paso {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0}. Done: {1}</source>
        <translation>{0}. Hecho: {1}</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>&amp;Take</source>
        <translation>&amp;Tomar</translation>
    </message>
    <message>
        <source>Take the &amp;Best for Every Change</source>
        <translation>Tomar la mejor &amp;para cada cambio</translation>
    </message>
    <message>
        <source>C&amp;hanges:</source>
        <translation>Camb&amp;ios:</translation>
    </message>
    <message>
        <source>&amp;Suggestions for it, the best first:</source>
        <translation>&amp;Sugerencias, la mejor primero:</translation>
    </message>
    <message>
        <source>Suggestions are tried without the script; the count below includes it.</source>
        <translation>Las sugerencias se prueban sin el script; el recuento de abajo lo incluye.</translation>
    </message>
    <message>
        <source>a rule takes care of it</source>
        <translation>una regla se encarga</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>sin regla</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>No suggestion.</source>
        <translation>Ninguna sugerencia.</translation>
    </message>
</context>
<context>
    <name>SummaryBadge</name>
    <message>
        <source>Breaking changes: {0:,}</source>
        <translation>Cambios incompatibles: {0:,}</translation>
    </message>
    <message>
        <source>Additive changes: {0:,}</source>
        <translation>Cambios aditivos: {0:,}</translation>
    </message>
    <message>
        <source>about </source>
        <translation>unos </translation>
    </message>
    <message>
        <source>Affected records: counting…</source>
        <translation>Registros afectados: contando…</translation>
    </message>
    <message>
        <source>Affected records: {0:,} of {1:,} ({2:.1f} %, counted)</source>
        <translation>Registros afectados: {0:,} de {1:,} ({2:.1f} %, contado)</translation>
    </message>
    <message>
        <source>Affected records: ~{0:,} of {1:,} ({2:.1f} %, between {3:.1f} and {4:.1f} %)</source>
        <translation>Registros afectados: ~{0:,} de {1:,} ({2:.1f} %, entre {3:.1f} y {4:.1f} %)</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectados</translation>
    </message>
    <message>
        <source>Unaffected</source>
        <translation>No afectados</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lotes</translation>
    </message>
    <message>
        <source>Estimated time</source>
        <translation>Tiempo estimado</translation>
    </message>
    <message>
        <source>{0}, counted</source>
        <translation>{0}, contado</translation>
    </message>
    <message>
        <source>{0}, estimated</source>
        <translation>{0}, estimado</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>en {0}</translation>
    </message>
    <message>
        <source>no change needed</source>
        <translation>sin cambio necesario</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>de {0}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>from the counting</source>
        <translation>según el recuento</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} of {1:,} records are affected ({2}).</source>
        <translation>
            <numerusform>{0:,} de {1:,} registro está afectado ({2}).</numerusform>
            <numerusform>{0:,} de {1:,} registros están afectados ({2}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid under {0} already, which no change is blamed for: {1:,}.</source>
        <translation>No válidos ya bajo {0}, lo que no se atribuye a ningún cambio: {1:,}.</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{0} by mail</source>
        <translation>{0} por correo</translation>
    </message>
    <message>
        <source>a webhook</source>
        <translation>un webhook</translation>
    </message>
    <message>
        <source>its beginning</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>its end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>errors that stop it</source>
        <translation>los errores que la detienen</translation>
    </message>
    <message>
        <source>Told of {0}: {1}.</source>
        <translation>Se comunica {0} a: {1}.</translation>
    </message>
    <message>
        <source>No webhook was told: the keyring has no URL under the name “{0}”.</source>
        <translation>No se avisó a ningún webhook: el llavero no tiene ninguna URL con el nombre «{0}».</translation>
    </message>
</context>
<context>
    <name>ThroughputChart</name>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>table of throughput</source>
        <translation>tabla de rendimiento</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Records a second</source>
        <translation>Registros por segundo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message numerus="yes">
        <source>{0:,} seconds</source>
        <translation>
            <numerusform>1 segundo</numerusform>
            <numerusform>{0:,} segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now {0:,} records a second, average {1:,}, after {2}. The dashed line is the average.</source>
        <translation>Ahora {0:,} registros por segundo, media {1:,}, tras {2}. La línea discontinua es la media.</translation>
    </message>
    <message>
        <source>The chart fills in once records are being migrated.</source>
        <translation>El gráfico se llena cuando se migran registros.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>en</source>
        <comment>the code of this language; texts of the engine are told in it</comment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>TwinSwitch</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Mostrar {0}</translation>
    </message>
</context>
<context>
    <name>UnifiedModel</name>
    <message numerus="yes">
        <source>{0:,} unchanged lines</source>
        <translation>
            <numerusform>{0:,} línea sin cambios</numerusform>
            <numerusform>{0:,} líneas sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, before</source>
        <translation>{0}, antes</translation>
    </message>
    <message>
        <source>{0}, after</source>
        <translation>{0}, después</translation>
    </message>
</context>
<context>
    <name>ValidationList</name>
    <message>
        <source>Validation report</source>
        <translation>Informe de validación</translation>
    </message>
    <message>
        <source>✓ Passed</source>
        <translation>✓ Superada</translation>
    </message>
    <message>
        <source>✗ Failed</source>
        <translation>✗ No superada</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>No superada</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Undecided: neither a proof nor a counterexample was found.</source>
        <translation>Sin decidir: no se encontró ni una prueba ni un contraejemplo.</translation>
    </message>
    <message>
        <source>Compatible: proved. No valid record becomes invalid.</source>
        <translation>Compatible: demostrado. Ningún registro válido deja de serlo.</translation>
    </message>
    <message>
        <source>Not compatible: an example record shows it.</source>
        <translation>No compatible: un registro de ejemplo lo muestra.</translation>
    </message>
    <message>
        <source>Not compatible: proved.</source>
        <translation>No compatible: demostrado.</translation>
    </message>
</context>
<context>
    <name>VerdictDialog</name>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>How records are validated</source>
        <translation>Cómo se validan los registros</translation>
    </message>
    <message>
        <source>Example record</source>
        <translation>Registro de ejemplo</translation>
    </message>
    <message>
        <source>In the time there was, no record was found that {0} accepts and {1} refuses, and no proof that there is none. What is affected below is counted on your records all the same.</source>
        <translation>En el tiempo disponible no se encontró ningún registro que {0} acepte y {1} rechace, ni una prueba de que no exista. Lo afectado abajo se cuenta igualmente sobre los registros existentes.</translation>
    </message>
    <message>
        <source>Every record that is valid under {0} is valid under {1}.</source>
        <translation>Todo registro válido bajo {0} es válido bajo {1}.</translation>
    </message>
    <message>
        <source>This record is valid under {0}, and not under {1}:</source>
        <translation>Este registro es válido bajo {0}, y no bajo {1}:</translation>
    </message>
    <message>
        <source>Some record that is valid under {0} is not under {1}.</source>
        <translation>Algún registro válido bajo {0} no lo es bajo {1}.</translation>
    </message>
    <message>
        <source>“format” is asserted: a text that is not of its format makes a record invalid.</source>
        <translation>«format» se comprueba: un texto que no tiene su formato invalida el registro.</translation>
    </message>
    <message>
        <source>“default” fills nothing in: a missing field is missing until a rule supplies it.</source>
        <translation>«default» no rellena nada: un campo que falta sigue faltando hasta que una regla lo aporta.</translation>
    </message>
    <message>
        <source>{0} is read as draft {1}.</source>
        <translation>{0} se lee como draft {1}.</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>&amp;Verdict…</source>
        <translation>&amp;Veredicto…</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>not compatible</source>
        <translation>no compatible</translation>
    </message>
    <message>
        <source>Undecided: in the time there was, neither a proof nor a counterexample was found.</source>
        <translation>Sin decidir: en el tiempo disponible no se encontró ni una prueba ni un contraejemplo.</translation>
    </message>
    <message>
        <source>Compatible, proved: every record that is valid under {0} is valid under {1}.</source>
        <translation>Compatible, demostrado: todo registro válido bajo {0} es válido bajo {1}.</translation>
    </message>
    <message>
        <source>Not compatible: a record shows it, valid under {0} and not under {1}.</source>
        <translation>No compatible: un registro lo muestra, válido bajo {0} y no bajo {1}.</translation>
    </message>
    <message>
        <source>Not compatible, proved: some record is valid under {0} and not under {1}.</source>
        <translation>No compatible, demostrado: algún registro es válido bajo {0} y no bajo {1}.</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>{0} (tried {1} times)</source>
        <translation>{0} ({1} intentos)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Verify Results</source>
        <translation>Verificar los resultados</translation>
    </message>
    <message>
        <source>What came of it, looked at record by record.</source>
        <translation>Lo que resultó, examinado registro por registro.</translation>
    </message>
    <message>
        <source>&amp;Export Report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>&amp;Roll Back…</source>
        <translation>&amp;Revertir…</translation>
    </message>
    <message>
        <source>Retry &amp;Failed Records</source>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>R&amp;un for Real</source>
        <translation>Ejec&amp;utar de verdad</translation>
    </message>
    <message>
        <source>&amp;Complete</source>
        <translation>Co&amp;mpletar</translation>
    </message>
    <message>
        <source>Nothing was rolled back.</source>
        <translation>No se revirtió nada.</translation>
    </message>
    <message>
        <source>Looking for records that others have changed since…</source>
        <translation>Buscando registros que otros hayan modificado desde entonces…</translation>
    </message>
    <message>
        <source>The verification was stopped; not every record was looked at.</source>
        <translation>La verificación se detuvo; no se examinó cada registro.</translation>
    </message>
    <message>
        <source>Looking at every record…</source>
        <translation>Examinando cada registro…</translation>
    </message>
    <message numerus="yes">
        <source>Verified: {0:,} checks failed.</source>
        <translation>
            <numerusform>Verificado: {0:,} comprobación no superada.</numerusform>
            <numerusform>Verificado: {0:,} comprobaciones no superadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified: all checks passed.</source>
        <translation>Verificado: todas las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>The rollback was stopped; it can be taken up again.</source>
        <translation>La reversión se detuvo; se puede retomar.</translation>
    </message>
    <message>
        <source>Rolling back…</source>
        <translation>Revirtiendo…</translation>
    </message>
    <message>
        <source>Evidence (*.zip)</source>
        <translation>Evidencia (*.zip)</translation>
    </message>
    <message>
        <source>Save Evidence</source>
        <translation>Guardar evidencia</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Download Error Log</source>
        <translation>Descargar los errores</translation>
    </message>
</context>
<context>
    <name>VersionBadge</name>
    <message>
        <source>From version {0} to version {1}</source>
        <translation>De la versión {0} a la versión {1}</translation>
    </message>
</context>
<context>
    <name>VersionPair</name>
    <message>
        <source>breaks records</source>
        <translation>invalida registros</translation>
    </message>
    <message>
        <source>breaks no record</source>
        <translation>no invalida ningún registro</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>in the schema at {0}, in records at {1}</source>
        <translation>en el esquema en {0}, en los registros en {1}</translation>
    </message>
    <message>
        <source>before: {0}</source>
        <translation>antes: {0}</translation>
    </message>
    <message>
        <source>after: {0}</source>
        <translation>después: {0}</translation>
    </message>
    <message>
        <source>a record that it breaks: {0}</source>
        <translation>un registro que invalida: {0}</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Not opened, as a migration was open: {0}</source>
        <translation>No se abrió, porque había una migración abierta: {0}</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>about {0}</source>
        <translation>cerca de {0}</translation>
    </message>
    <message>
        <source>a few seconds</source>
        <translation>unos segundos</translation>
    </message>
    <message>
        <source>Evidence written to {0}. SHA-256 of its manifest: {1}</source>
        <translation>Evidencia escrita en {0}. SHA-256 de su manifiesto: {1}</translation>
    </message>
</context>
<context>
    <name>_NamingDelegate</name>
    <message>
        <source>{0} in line {1}</source>
        <translation>{0} en la línea {1}</translation>
    </message>
</context>
</TS>
