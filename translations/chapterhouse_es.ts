<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AcademicYear</name>
    <message>
        <source>%1–%2</source>
        <comment>an academic year: 2019–20</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>AccountLines</name>
    <message>
        <source>Public accounts</source>
        <translation>Cuentas públicas</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>@name or address</source>
        <translation>@nombre o dirección</translation>
    </message>
    <message>
        <source>Name or address there</source>
        <translation>Nombre o dirección allí</translation>
    </message>
    <message>
        <source>Remove this account</source>
        <translation>Quitar esta cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Agregar cuenta</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Make book</source>
        <translation>Crear libro</translation>
    </message>
    <message>
        <source>Fill the sample book</source>
        <translation>Llenar el libro de ejemplo</translation>
    </message>
    <message>
        <source>Rename book</source>
        <translation>Renombrar libro</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurar copia</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambiar ajustes</translation>
    </message>
    <message>
        <source>Add chapter</source>
        <translation>Agregar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln chapters</source>
        <translation>
            <numerusform>Agregar %Ln capítulo</numerusform>
            <numerusform>Agregar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive chapter</source>
        <translation>Archivar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln chapters</source>
        <translation>
            <numerusform>Archivar %Ln capítulo</numerusform>
            <numerusform>Archivar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change chapter&apos;s accounts</source>
        <translation>Cambiar cuentas del capítulo</translation>
    </message>
    <message>
        <source>Found chapter</source>
        <translation>Fundar capítulo</translation>
    </message>
    <message>
        <source>Merge chapters</source>
        <translation>Fusionar capítulos</translation>
    </message>
    <message>
        <source>Remove chapter</source>
        <translation>Quitar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln chapters</source>
        <translation>
            <numerusform>Quitar %Ln capítulo</numerusform>
            <numerusform>Quitar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore chapter</source>
        <translation>Recuperar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln chapters</source>
        <translation>
            <numerusform>Recuperar %Ln capítulo</numerusform>
            <numerusform>Recuperar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit chapter</source>
        <translation>Editar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln chapters</source>
        <translation>
            <numerusform>Editar %Ln capítulo</numerusform>
            <numerusform>Editar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change chapter&apos;s status</source>
        <translation>Cambiar situación del capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln chapters</source>
        <translation>
            <numerusform>Cambiar la situación de %Ln capítulo</numerusform>
            <numerusform>Cambiar la situación de %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set consent</source>
        <translation>Fijar consentimiento</translation>
    </message>
    <message numerus="yes">
        <source>Set the consent of %Ln members</source>
        <translation>
            <numerusform>Fijar el consentimiento de %Ln integrante</numerusform>
            <numerusform>Fijar el consentimiento de %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Quitar contacto</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Add head-count</source>
        <translation>Agregar recuento</translation>
    </message>
    <message>
        <source>Remove head-count</source>
        <translation>Quitar recuento</translation>
    </message>
    <message>
        <source>Edit head-count</source>
        <translation>Editar recuento</translation>
    </message>
    <message>
        <source>Import chapter</source>
        <translation>Importar capítulo</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln chapters</source>
        <translation>
            <numerusform>Importar %Ln capítulo</numerusform>
            <numerusform>Importar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contact</source>
        <translation>Importar contacto</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import member</source>
        <translation>Importar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln members</source>
        <translation>
            <numerusform>Importar %Ln integrante</numerusform>
            <numerusform>Importar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import officer</source>
        <translation>Importar cargo</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln officers</source>
        <translation>
            <numerusform>Importar %Ln cargo</numerusform>
            <numerusform>Importar %Ln cargos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Agregar %Ln integrante</numerusform>
            <numerusform>Agregar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Archive member</source>
        <translation>Archivar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Archive %Ln members</source>
        <translation>
            <numerusform>Archivar %Ln integrante</numerusform>
            <numerusform>Archivar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget person</source>
        <translation>Olvidar persona</translation>
    </message>
    <message>
        <source>Link memberships of one person</source>
        <translation>Vincular membresías de una persona</translation>
    </message>
    <message>
        <source>Merge members</source>
        <translation>Fusionar integrantes</translation>
    </message>
    <message>
        <source>Remove member</source>
        <translation>Quitar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln members</source>
        <translation>
            <numerusform>Quitar %Ln integrante</numerusform>
            <numerusform>Quitar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore member</source>
        <translation>Recuperar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln members</source>
        <translation>
            <numerusform>Recuperar %Ln integrante</numerusform>
            <numerusform>Recuperar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Editar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln members</source>
        <translation>
            <numerusform>Editar %Ln integrante</numerusform>
            <numerusform>Editar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change member&apos;s status</source>
        <translation>Cambiar situación de integrante</translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %Ln members</source>
        <translation>
            <numerusform>Cambiar la situación de %Ln integrante</numerusform>
            <numerusform>Cambiar la situación de %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer member</source>
        <translation>Trasladar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln members</source>
        <translation>
            <numerusform>Trasladar %Ln integrante</numerusform>
            <numerusform>Trasladar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add officer term</source>
        <translation>Agregar mandato</translation>
    </message>
    <message>
        <source>End officer term</source>
        <translation>Terminar mandato</translation>
    </message>
    <message>
        <source>Remove officer term</source>
        <translation>Quitar mandato</translation>
    </message>
    <message>
        <source>Edit officer term</source>
        <translation>Editar mandato</translation>
    </message>
    <message>
        <source>Add push</source>
        <translation>Agregar campaña</translation>
    </message>
    <message>
        <source>Remove push</source>
        <translation>Quitar campaña</translation>
    </message>
    <message>
        <source>Edit push</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <source>Add school</source>
        <translation>Agregar escuela</translation>
    </message>
    <message>
        <source>Remove school</source>
        <translation>Quitar escuela</translation>
    </message>
    <message>
        <source>Edit school</source>
        <translation>Editar escuela</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Add region</source>
        <translation>Agregar región</translation>
    </message>
    <message>
        <source>Remove region</source>
        <translation>Quitar región</translation>
    </message>
    <message>
        <source>Edit region</source>
        <translation>Editar región</translation>
    </message>
    <message>
        <source>Graduate member</source>
        <translation>Graduar integrante</translation>
    </message>
    <message numerus="yes">
        <source>Graduate %Ln members</source>
        <translation>
            <numerusform>Graduar a %Ln integrante</numerusform>
            <numerusform>Graduar a %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two people apart</source>
        <translation>Mantener separadas a dos personas</translation>
    </message>
    <message>
        <source>Paste into member</source>
        <translation>Pegar en integrante</translation>
    </message>
    <message numerus="yes">
        <source>Paste into %Ln members</source>
        <translation>
            <numerusform>Pegar en %Ln integrante</numerusform>
            <numerusform>Pegar en %Ln integrantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplyVerb</name>
    <message>
        <source>Performs actions on the book, one JSON object a line, each undoable on its own. Answers one line each, in order, once it is on disk:
  {&quot;ok&quot;:true,&quot;id&quot;:…,&quot;change&quot;:…}   or   {&quot;ok&quot;:false,&quot;error&quot;:&quot;…&quot;}
A line that fails changes nothing and does not stop the others; a key that is not known fails its line. “change” is empty where nothing had to be changed. The actions:
  {&quot;add&quot;:&quot;member&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;chosen_name&quot;:…,&quot;joined_on&quot;:…}}
  {&quot;add&quot;:&quot;chapter&quot;,&quot;fields&quot;:{&quot;school_id&quot;:…,&quot;status&quot;:…,&quot;since&quot;:…}}
  {&quot;add&quot;:&quot;officer&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;member&quot;:ID,&quot;office&quot;:…}}   or &quot;name&quot;
  {&quot;add&quot;:&quot;contact&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;channel&quot;:…,&quot;note&quot;:…}}
  {&quot;add&quot;:&quot;head_count&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;as_of&quot;:…,&quot;heads&quot;:…}}
  {&quot;add&quot;:&quot;school&quot;,&quot;fields&quot;:{&quot;name&quot;:…,&quot;state&quot;:…}}
  {&quot;add&quot;:&quot;consent&quot;,&quot;member&quot;:ID,&quot;fields&quot;:{&quot;audience&quot;:…,&quot;level&quot;:…,&quot;given_on&quot;:…,&quot;source&quot;:…}}
  {&quot;set&quot;:&quot;member&quot;,&quot;id&quot;:ID,&quot;fields&quot;:{…}}   or chapter, officer, contact, head_count
  {&quot;set&quot;:&quot;setting&quot;,&quot;fields&quot;:{&quot;name&quot;:…,&quot;small_number_threshold&quot;:…,&quot;shown_on&quot;:…}}
  {&quot;status&quot;:{&quot;member&quot;:ID,&quot;status&quot;:…,&quot;since&quot;:…,&quot;reason&quot;:…}}   or &quot;chapter&quot;:ID
  {&quot;merge&quot;:{&quot;member&quot;:ID,&quot;into&quot;:ID}}   or &quot;chapter&quot;:ID; the second one stays
  {&quot;transfer&quot;:{&quot;member&quot;:ID,&quot;to&quot;:ID,&quot;on&quot;:…}}
  {&quot;archive&quot;:{&quot;member&quot;:ID,&quot;on&quot;:…}}   or &quot;chapter&quot;:ID
  {&quot;remove&quot;:{&quot;member&quot;:ID}}   or chapter, officer, contact, head_count: made by mistake
  {&quot;forget&quot;:{&quot;member&quot;:ID}}   the person, for good: cannot be undone
A chapter may be named instead of giving its id; &quot;chapter&quot; may stand beside any other record&apos;s id, which saves a search. A date that is left out is today; null or &quot;&quot; empties a field. A word that a field does not take is answered with those that it takes.</source>
        <translation>Realiza acciones en el libro, un objeto JSON por línea, y cada una se puede deshacer por separado. Responde con una línea por cada una, en orden, cuando ya está en disco:
  {&quot;ok&quot;:true,&quot;id&quot;:…,&quot;change&quot;:…}   o   {&quot;ok&quot;:false,&quot;error&quot;:&quot;…&quot;}
Una línea que falla no cambia nada ni detiene las demás; una clave desconocida hace fallar su línea. “change” queda vacío si no hubo nada que cambiar. Las acciones:
  {&quot;add&quot;:&quot;member&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;chosen_name&quot;:…,&quot;joined_on&quot;:…}}
  {&quot;add&quot;:&quot;chapter&quot;,&quot;fields&quot;:{&quot;school_id&quot;:…,&quot;status&quot;:…,&quot;since&quot;:…}}
  {&quot;add&quot;:&quot;officer&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;member&quot;:ID,&quot;office&quot;:…}}   o &quot;name&quot;
  {&quot;add&quot;:&quot;contact&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;channel&quot;:…,&quot;note&quot;:…}}
  {&quot;add&quot;:&quot;head_count&quot;,&quot;chapter&quot;:ID,&quot;fields&quot;:{&quot;as_of&quot;:…,&quot;heads&quot;:…}}
  {&quot;add&quot;:&quot;school&quot;,&quot;fields&quot;:{&quot;name&quot;:…,&quot;state&quot;:…}}
  {&quot;add&quot;:&quot;consent&quot;,&quot;member&quot;:ID,&quot;fields&quot;:{&quot;audience&quot;:…,&quot;level&quot;:…,&quot;given_on&quot;:…,&quot;source&quot;:…}}
  {&quot;set&quot;:&quot;member&quot;,&quot;id&quot;:ID,&quot;fields&quot;:{…}}   o chapter, officer, contact, head_count
  {&quot;set&quot;:&quot;setting&quot;,&quot;fields&quot;:{&quot;name&quot;:…,&quot;small_number_threshold&quot;:…,&quot;shown_on&quot;:…}}
  {&quot;status&quot;:{&quot;member&quot;:ID,&quot;status&quot;:…,&quot;since&quot;:…,&quot;reason&quot;:…}}   o &quot;chapter&quot;:ID
  {&quot;merge&quot;:{&quot;member&quot;:ID,&quot;into&quot;:ID}}   o &quot;chapter&quot;:ID; se conserva el segundo
  {&quot;transfer&quot;:{&quot;member&quot;:ID,&quot;to&quot;:ID,&quot;on&quot;:…}}
  {&quot;archive&quot;:{&quot;member&quot;:ID,&quot;on&quot;:…}}   o &quot;chapter&quot;:ID
  {&quot;remove&quot;:{&quot;member&quot;:ID}}   o chapter, officer, contact, head_count: creado por error
  {&quot;forget&quot;:{&quot;member&quot;:ID}}   la persona, para siempre: no se puede deshacer
Se puede dar el nombre de un capítulo en vez de su id; &quot;chapter&quot; puede acompañar al id de cualquier otro registro, lo que ahorra una búsqueda. Una fecha que se omite es hoy; null o &quot;&quot; vacía un campo. Si un campo no admite una palabra, la respuesta indica las que admite.</translation>
    </message>
    <message>
        <source>Fields of a member: %1.
Of a chapter: %2.
Of an officer&apos;s term: member or name, %3.
Of a contact: %4.
Of a head-count: %5.
Of a school: %6.
A new member or chapter also takes status, since, reason.</source>
        <translation>Campos de integrante: %1.
De un capítulo: %2.
De un mandato: member o name, %3.
De un contacto: %4.
De un recuento: %5.
De una escuela: %6.
Al crear integrantes o capítulos también se admiten status, since, reason.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Esta línea es demasiado larga.</translation>
    </message>
    <message>
        <source>The answer to line %1 could not be written: stopped there. What the lines before it and this one did is kept.</source>
        <translation>No se pudo escribir la respuesta a la línea %1: se detuvo allí. Se conserva lo que hicieron las líneas anteriores y esta.</translation>
    </message>
    <message>
        <source>Stopped behind line %1. What the lines up to it did is kept.</source>
        <translation>Se detuvo tras la línea %1. Se conserva lo que hicieron las líneas hasta esa.</translation>
    </message>
    <message>
        <source>“%1” could not be read beyond line %2: %3. What the lines before it did is kept.</source>
        <translation>“%1” no se pudo leer más allá de la línea %2: %3. Se conserva lo que hicieron las líneas anteriores.</translation>
    </message>
    <message>
        <source>Lines refused: %1.</source>
        <translation>Líneas rechazadas: %1.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>The actions; standard input without it, or with -.</source>
        <translation>Las acciones; sin archivo, o con -, la entrada estándar.</translation>
    </message>
    <message>
        <source>“%1” is a folder, and holds no actions.</source>
        <translation>“%1” es una carpeta y no contiene acciones.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” no se puede leer: %2.</translation>
    </message>
    <message>
        <source>“%1” is a database, perhaps a book, and holds no actions.</source>
        <translation>“%1” es una base de datos, quizá un libro, y no contiene acciones.</translation>
    </message>
    <message>
        <source>“%1” lies where it cannot be written. Nothing was changed; copy it to a folder of yours.</source>
        <translation>“%1” está donde no se puede escribir. No se cambió nada; cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>This names no action; the actions: %1.</source>
        <translation>Esto no indica ninguna acción; las acciones: %1.</translation>
    </message>
    <message>
        <source>This names two actions, “%1” and “%2”; a line is for one.</source>
        <translation>Esto indica dos acciones, “%1” y “%2”; cada línea es para una.</translation>
    </message>
    <message>
        <source>“%1” is not known beside “%2”; put it inside.</source>
        <translation>“%1” no se admite junto a “%2”; póngalo dentro.</translation>
    </message>
    <message>
        <source>“%1” is not known here; what is known: %2.</source>
        <translation>“%1” no se admite aquí; se admite: %2.</translation>
    </message>
    <message>
        <source>“%1” has to be a text.</source>
        <translation>“%1” tiene que ser un texto.</translation>
    </message>
    <message>
        <source>“%1” holds a character that is none.</source>
        <translation>“%1” contiene un carácter no válido.</translation>
    </message>
    <message>
        <source>“%1” is longer than a million characters.</source>
        <translation>“%1” tiene más de un millón de caracteres.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”; it is one of: %3.</source>
        <translation>“%1” no puede ser “%2”; puede ser: %3.</translation>
    </message>
    <message>
        <source>“%1” has to be a date such as 2020-08-31, not “%2”.</source>
        <translation>“%1” tiene que ser una fecha como 2020-08-31, no “%2”.</translation>
    </message>
    <message>
        <source>“%1” has to be a date from %2 to %3, not “%4”.</source>
        <translation>“%1” tiene que ser una fecha del %2 al %3, no “%4”.</translation>
    </message>
    <message>
        <source>“%1” has to be an e-mail address such as kim@example.edu, not “%2”.</source>
        <translation>“%1” tiene que ser un correo electrónico como kim@example.edu, no “%2”.</translation>
    </message>
    <message>
        <source>“%1” has to be an object.</source>
        <translation>“%1” tiene que ser un objeto.</translation>
    </message>
    <message>
        <source>“%1” has to be a whole number.</source>
        <translation>“%1” tiene que ser un número entero.</translation>
    </message>
    <message>
        <source>“%1” has to be from %2 to %3.</source>
        <translation>“%1” tiene que estar entre %2 y %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be empty.</source>
        <translation>“%1” no puede quedar vacío.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to add.</source>
        <translation>No se puede agregar nada llamado “%1”.</translation>
    </message>
    <message>
        <source>There is no school “%1”.</source>
        <translation>No hay ninguna escuela “%1”.</translation>
    </message>
    <message>
        <source>Say “member” or “name”, not both.</source>
        <translation>Indique “member” o “name”, no ambos.</translation>
    </message>
    <message>
        <source>There is nothing called “%1” to change.</source>
        <translation>No se puede cambiar nada llamado “%1”.</translation>
    </message>
    <message>
        <source>“%1” is as the book was made; it cannot be changed.</source>
        <translation>“%1” se fijó al crear el libro; no se puede cambiar.</translation>
    </message>
    <message>
        <source>The book has no member “%1”.</source>
        <translation>El libro no tiene integrante “%1”.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”: use that id.</source>
        <translation>“%1” se fusionó con “%2”: use ese id.</translation>
    </message>
    <message>
        <source>The national row is no chapter: it stays as it is.</source>
        <translation>La fila nacional no es un capítulo: queda como está.</translation>
    </message>
    <message>
        <source>The book has no record “%1” of this kind.</source>
        <translation>El libro no tiene ningún registro “%1” de este tipo.</translation>
    </message>
    <message>
        <source>“%1”: there is no school with the id “%2”.</source>
        <translation>“%1”: no hay ninguna escuela con el id “%2”.</translation>
    </message>
    <message>
        <source>“reason” says why someone left: it goes with the status “left”.</source>
        <translation>“reason” dice el motivo de la baja: va con la situación “left”.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself.</source>
        <translation>Un registro no se puede fusionar consigo mismo.</translation>
    </message>
    <message>
        <source>The member is at this chapter already.</source>
        <translation>Esta persona ya está en este capítulo.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 (at byte %2).</source>
        <translation>Esto no es JSON: %1 (en el byte %2).</translation>
    </message>
    <message>
        <source>This is not a JSON object such as {&quot;add&quot;:&quot;member&quot;,…}.</source>
        <translation>Esto no es un objeto JSON como {&quot;add&quot;:&quot;member&quot;,…}.</translation>
    </message>
    <message>
        <source>“%1” stands twice in one object.</source>
        <translation>“%1” aparece dos veces en un objeto.</translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>Could not write “%1”: the disk is full. Nothing was changed; free some space and try again.</source>
        <translation>No se pudo escribir “%1”: el disco está lleno. No se cambió nada; libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>Could not write “%1”: you may not write there. Choose another folder.</source>
        <translation>No se pudo escribir “%1”: no tiene permiso para escribir allí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Could not write “%1”: the folder does not exist.</source>
        <translation>No se pudo escribir “%1”: la carpeta no existe.</translation>
    </message>
    <message>
        <source>Could not write “%1”: it is a book or another database, or belongs to one. Choose another name.</source>
        <translation>No se pudo escribir “%1”: es un libro u otra base de datos, o pertenece a una. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Could not write “%1”: it is a folder. Add the name of a file.</source>
        <translation>No se pudo escribir “%1”: es una carpeta. Agregue el nombre de un archivo.</translation>
    </message>
    <message>
        <source>Could not write “%1”: %2.</source>
        <translation>No se pudo escribir “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>When a chapter needs you</source>
        <translation>Cuándo un capítulo le necesita</translation>
    </message>
    <message>
        <source>What the dashboard lists first. 0 turns one off.</source>
        <translation>Lo que el panel muestra primero. Con 0 se desactiva.</translation>
    </message>
    <message>
        <source>Members lost in a year, in percent: more than</source>
        <translation>Integrantes perdidos en un año, en porcentaje: más de</translation>
    </message>
    <message>
        <source>Days without a holder of an office</source>
        <translation>Días con un cargo vacante</translation>
    </message>
    <message>
        <source>Days without news of its roster: more than</source>
        <translation>Días sin novedades de su lista: más de</translation>
    </message>
    <message>
        <source>Days before its president’s term ends</source>
        <translation>Días hasta el fin del mandato de su presidencia</translation>
    </message>
    <message>
        <source>Days in one step without a contact: more than</source>
        <translation>Días en un mismo paso sin contacto: más de</translation>
    </message>
</context>
<context>
    <name>AttentionList</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Nothing needs you today</source>
        <translation>Hoy nada requiere su atención</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the list behind a figure</comment>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>BackupVerb</name>
    <message>
        <source>It was not touched; choose another name.</source>
        <translation>No se tocó; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file that belongs to a book.</source>
        <translation>“%1” es el nombre de un archivo que pertenece a un libro.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: its folder does not exist. Choose another.</source>
        <translation>“%1” no se puede crear: su carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>“%1” cannot be made: you may not write in its folder. Choose another.</source>
        <translation>“%1” no se puede crear: no tiene permiso para escribir en su carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>“%1.part” is in the way of the backup.</source>
        <translation>“%1.part” estorba a la copia de seguridad.</translation>
    </message>
    <message>
        <source>A book cannot be its own backup. Nothing was changed; choose another name.</source>
        <translation>Un libro no puede ser su propia copia de seguridad. No se cambió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of a file.</source>
        <translation>“%1” es una carpeta. Agregue el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“%1” is no backup of a book.</source>
        <translation>“%1” no es una copia de seguridad de un libro.</translation>
    </message>
    <message>
        <source>“%1” is open, or was not closed properly.</source>
        <translation>“%1” está abierto o no se cerró bien.</translation>
    </message>
    <message>
        <source>“%1” is another book, and no backup of this one.</source>
        <translation>“%1” es otro libro, no una copia de seguridad de este.</translation>
    </message>
    <message>
        <source>“%1” is no whole backup of this book.</source>
        <translation>“%1” no es una copia de seguridad completa de este libro.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>“%1” está abierto en otro programa.</translation>
    </message>
    <message>
        <source>“%1” cannot be made. Nothing was changed; check that its folder is yours and that the disk is not full.</source>
        <translation>“%1” no se puede crear. No se cambió nada; compruebe que la carpeta sea suya y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Copies a book as it stands, also while it is in use. Replaces an older backup of the same book, but no other file.</source>
        <translation>Copia un libro tal como está, incluso mientras se usa. Reemplaza una copia anterior del mismo libro, pero ningún otro archivo.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>The copy.</source>
        <translation>La copia.</translation>
    </message>
    <message>
        <source>A backup cannot be printed: name a file, be it “./-”.</source>
        <translation>Una copia de seguridad no se puede imprimir: indique un archivo, aunque sea “./-”.</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source>File and backups</source>
        <translation>Archivo y copias de seguridad</translation>
    </message>
    <message>
        <source>No backup yet: the first is made before your next change.</source>
        <translation>Aún no hay copia de seguridad: la primera se hará antes de su próximo cambio.</translation>
    </message>
    <message>
        <source>Backups are made by themselves: before the first change of each of the last five sessions, and one a day for two weeks.</source>
        <translation>Las copias se hacen solas: antes del primer cambio de cada una de las últimas cinco sesiones, y una al día durante dos semanas.</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Restore backup</source>
        <translation>Restaurar copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>The book goes back to how it was on %1. How it is now is kept as a backup, too.</source>
        <translation>El libro vuelve a como estaba el %1. Como está ahora se guarda también como copia de seguridad.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>Copying the book…</source>
        <translation>Copiando el libro…</translation>
    </message>
</context>
<context>
    <name>BarPress</name>
    <message>
        <source>Opens the list behind it</source>
        <translation>Abre la lista que hay detrás</translation>
    </message>
</context>
<context>
    <name>BarRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>small print</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BarStrip</name>
    <message>
        <source>Opens the list behind it</source>
        <translation>Abre la lista que hay detrás</translation>
    </message>
</context>
<context>
    <name>BookFile</name>
    <message>
        <source>There is already a file “%1”. It was not touched; choose another name.</source>
        <translation>Ya hay un archivo “%1”. No se tocó; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file that belongs to another book. Choose another name.</source>
        <translation>“%1” es el nombre de un archivo que pertenece a otro libro. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose a folder of yours.</source>
        <translation>“%1” no se puede crear allí: %2. Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Nothing was changed; choose another name or folder.</source>
        <translation>“%1” no se pudo crear. No se cambió nada; elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly, and lies where it cannot be mended. It was not touched; copy it and “%2” to a folder of yours and open the copy.</source>
        <translation>“%1” no se cerró bien y está donde no se puede reparar. No se tocó; cópielo junto con “%2” a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” has an older format, and lies where it cannot be written. It was not touched; copy it to a folder of yours and open the copy.</source>
        <translation>“%1” tiene un formato anterior y está donde no se puede escribir. No se tocó; cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be locked for writing. It was not touched; check that its folder is yours and that the disk is not full.</source>
        <translation>“%1” no se puede bloquear para escribir. No se tocó; compruebe que la carpeta sea suya y que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>“%1” is open already, in %2 (process %3 on %4). It was not touched; close it there first.</source>
        <translation>“%1” ya está abierto, en %2 (proceso %3 en %4). No se tocó; ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>The book is open for reading only. Nothing was changed; copy it to a folder of yours to change it.</source>
        <translation>El libro está abierto solo para lectura. No se cambió nada; cópielo a una carpeta suya para cambiarlo.</translation>
    </message>
    <message>
        <source>There is not enough memory. Nothing was changed; close other programs and try again.</source>
        <translation>No hay memoria suficiente. No se cambió nada; cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>That is no backup of this book. Nothing was changed.</source>
        <translation>Esa no es una copia de seguridad de este libro. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>BookFiles</name>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>Books (*.chapters)</source>
        <translation>Libros (*.chapters)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where to keep the new book</source>
        <translation>Dónde guardar el libro nuevo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>BookHeader</name>
    <message>
        <source>There is no book “%1”. Check its name and folder.</source>
        <translation>No hay ningún libro “%1”. Revise su nombre y su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a book. Choose a file in it.</source>
        <translation>“%1” es una carpeta, no un libro. Elija un archivo en ella.</translation>
    </message>
    <message>
        <source>“%1” is no file such as a book is. Choose another.</source>
        <translation>“%1” no es un archivo que pueda ser un libro. Elija otro.</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Ask its owner for permission, or for a copy.</source>
        <translation>No tiene permiso para leer “%1”. Pida permiso, o una copia, a quien le pertenece.</translation>
    </message>
    <message>
        <source>“%1” is empty, so it is not a book. Make a new book under another name, or take a backup of this one.</source>
        <translation>“%1” está vacío, así que no es un libro. Cree un libro nuevo con otro nombre, o use una copia de seguridad de este.</translation>
    </message>
    <message>
        <source>“%1” is not a book of Chapterhouse. It was not touched; choose another file.</source>
        <translation>“%1” no es un libro de Chapterhouse. No se tocó; elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program. It was not touched; choose another file.</source>
        <translation>“%1” es una base de datos de otro programa. No se tocó; elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Chapterhouse: it has format %2, and this program knows up to %3. It was not touched; install the newer program to open it.</source>
        <translation>“%1” fue escrito por un Chapterhouse más nuevo: tiene el formato %2, y este programa conoce hasta el %3. No se tocó; instale el programa más nuevo para abrirlo.</translation>
    </message>
    <message>
        <source>“%1” is damaged: a part of it is missing, as after a copy that was broken off. It was not touched; copy it again from where it came, or take a backup.</source>
        <translation>“%1” está dañado: le falta una parte, como tras una copia interrumpida. No se tocó; cópielo otra vez de su origen, o use una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>BreakEvenChart</name>
    <message>
        <source>%1 now, %2 graduate</source>
        <comment>counts of members</comment>
        <translation>%1 ahora, egresan %2</translation>
    </message>
    <message>
        <source>%1 needs %2: %3 on 31 July, %4 now, %5 of them graduate</source>
        <comment>a chapter, and counts of members</comment>
        <translation>%1 necesita %2: %3 el 31 de julio, %4 ahora, y egresan %5</translation>
    </message>
    <message>
        <source>No chapter needs recruits to end the year no smaller than it began.</source>
        <translation>Ningún capítulo necesita incorporaciones para terminar el año con no menos integrantes que al comenzarlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n chapters need %1 recruits before the graduates of spring %2 leave.</source>
        <translation>
            <numerusform>%n capítulo necesita %1 incorporaciones antes de que se vayan quienes egresan en la primavera de %2.</numerusform>
            <numerusform>%n capítulos necesitan %1 incorporaciones antes de que se vayan quienes egresan en la primavera de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapters are too small to tell.</source>
        <translation>
            <numerusform>%n capítulo es demasiado pequeño para mostrarlo.</numerusform>
            <numerusform>%n capítulos son demasiado pequeños para mostrarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>On 31 July</source>
        <translation>Al 31 de julio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Graduating</source>
        <translation>Egresan</translation>
    </message>
    <message>
        <source>Year not known</source>
        <translation>Año desconocido</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>no change in 12 months</source>
        <translation>sin cambios en 12 meses</translation>
    </message>
    <message>
        <source>%1 in 12 months</source>
        <translation>%1 en 12 meses</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 1 año</translation>
    </message>
    <message>
        <source>of %1 eligible, %2</source>
        <translation>de %1 elegibles, %2</translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>codes of DC and territories</comment>
        <translation>y %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1 a year ago</source>
        <comment>people</comment>
        <translation>de %1 hace un año</translation>
    </message>
    <message>
        <source>%1 of them counted without a name</source>
        <translation>%1 de ese total, sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its definition</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Small groups are not hidden, because this book says so.</source>
        <translation>Los grupos pequeños no se ocultan, porque este libro así lo indica.</translation>
    </message>
    <message>
        <source>Counts of people are rounded to the nearest 5, each on its own, so that sums may differ; groups smaller than %1 are not shown, nor is a count (–) from which one of them could be worked out.</source>
        <translation>Los recuentos de personas se redondean al múltiplo de 5 más cercano, cada uno por separado, por lo que las sumas pueden diferir; los grupos de menos de %1 no se muestran, ni tampoco un recuento (–) del que se pueda deducir uno de ellos.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Schools</source>
        <comment>reached, of those there</comment>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>By academic year, at its end</source>
        <translation>Por año académico, al final de cada uno</translation>
    </message>
    <message>
        <source>August to July</source>
        <translation>De agosto a julio</translation>
    </message>
    <message>
        <source>Who came, and is still here after</source>
        <translation>Quiénes llegaron y siguen aquí después de</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Año de ingreso</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>How people came, 12 months</source>
        <translation>Cómo llegaron las personas, 12 meses</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>New chapters, 12 months</source>
        <translation>Capítulos nuevos, 12 meses</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>BriefDialog</name>
    <message>
        <source>Save the brief for the board</source>
        <translation>Guardar el resumen para la directiva</translation>
    </message>
</context>
<context>
    <name>BriefPainter</name>
    <message>
        <source>Members over time</source>
        <translation>Integrantes en el tiempo</translation>
    </message>
    <message>
        <source>Chapters over time</source>
        <translation>Capítulos en el tiempo</translation>
    </message>
    <message>
        <source>Share of eligible schools with a chapter, by state</source>
        <translation>Porcentaje de escuelas elegibles con un capítulo, por estado</translation>
    </message>
    <message>
        <source>For sharing: no one is named, small groups are not shown</source>
        <translation>Para compartir: no se nombra a nadie y no se muestran los grupos pequeños</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page n of m</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The PDF file could not be made. Nothing was written.</source>
        <translation>No se pudo crear el archivo PDF. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Open “%1”</source>
        <comment>a chart, on its own page</comment>
        <translation>Abrir “%1”</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>Edit the cell</source>
        <translation>Editar la celda</translation>
    </message>
</context>
<context>
    <name>CellReader</name>
    <message>
        <source>“%1” in “%2” cannot be read</source>
        <translation>“%1” en “%2” no se puede leer</translation>
    </message>
</context>
<context>
    <name>Census</name>
    <message>
        <source>Northeast</source>
        <translation>Noreste</translation>
    </message>
    <message>
        <source>Midwest</source>
        <translation>Medio Oeste</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>West</source>
        <translation>Oeste</translation>
    </message>
    <message>
        <source>New England</source>
        <translation>Nueva Inglaterra</translation>
    </message>
    <message>
        <source>Middle Atlantic</source>
        <translation>Atlántico Medio</translation>
    </message>
    <message>
        <source>East North Central</source>
        <translation>Centro Noreste</translation>
    </message>
    <message>
        <source>West North Central</source>
        <translation>Centro Noroeste</translation>
    </message>
    <message>
        <source>South Atlantic</source>
        <translation>Atlántico Sur</translation>
    </message>
    <message>
        <source>East South Central</source>
        <translation>Centro Sureste</translation>
    </message>
    <message>
        <source>West South Central</source>
        <translation>Centro Suroeste</translation>
    </message>
    <message>
        <source>Mountain</source>
        <translation>Montaña</translation>
    </message>
    <message>
        <source>Pacific</source>
        <translation>Pacífico</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Chosen name</source>
        <translation>Nombre elegido</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class year</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Training phase</source>
        <translation>Etapa formativa</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Fecha de ingreso</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Same person as</source>
        <translation>Misma persona que</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Fecha de archivo</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Fusión con</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dado el</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Dónde consta</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First at its school</source>
        <translation>Primero en su escuela</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact’s e-mail</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Roster updated on</source>
        <translation>Lista actualizada el</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo contadas</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>First class</source>
        <translation>Primer curso</translation>
    </message>
    <message>
        <source>Campus of</source>
        <translation>Campus de</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id allí</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Public account</source>
        <translation>Cuenta pública</translation>
    </message>
    <message>
        <source>Contact log</source>
        <translation>Registro de contactos</translation>
    </message>
    <message>
        <source>Head-count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>Setting of the book</source>
        <translation>Ajuste del libro</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>State of a region</source>
        <translation>Estado de una región</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Id in another system</source>
        <translation>Id en otro sistema</translation>
    </message>
    <message>
        <source>Id of the book</source>
        <translation>Id del libro</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Kind of book</source>
        <translation>Tipo de libro</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Nombre del libro</translation>
    </message>
    <message>
        <source>Shown as of</source>
        <translation>Mostrado al</translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation>Grupo mínimo mostrado</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: cambió</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <comment>and the audience</comment>
        <translation>Consentimiento: %1</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Se recuperó</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Se agregó</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Se quitó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, and what became of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Members down: percent in a year</source>
        <translation>Menos integrantes: porcentaje en un año</translation>
    </message>
    <message>
        <source>Roster old: days</source>
        <translation>Lista antigua: días</translation>
    </message>
    <message>
        <source>Term ends soon: days</source>
        <translation>Mandato que termina pronto: días</translation>
    </message>
    <message>
        <source>Office vacant: days</source>
        <translation>Cargo vacante: días</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Merged record: %1</source>
        <comment>what was done to it</comment>
        <translation>Registro fusionado: %1</translation>
    </message>
    <message>
        <source>Stuck on the way: days</source>
        <translation>Estancado en el camino: días</translation>
    </message>
</context>
<context>
    <name>ChannelYearChart</name>
    <message>
        <source>In %1 nobody is known to have joined through a channel.</source>
        <translation>En %1 no consta que nadie ingresara por un canal.</translation>
    </message>
    <message>
        <source>In %1 most came through %2: %3.</source>
        <comment>academic year, channel, 45 of 120</comment>
        <translation>En %1 la mayoría llegó por %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>channel, academic year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>count</comment>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Año de ingreso</translation>
    </message>
</context>
<context>
    <name>ChapterActionsRow</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>More to do with this chapter</source>
        <translation>Más que hacer con este capítulo</translation>
    </message>
</context>
<context>
    <name>ChapterCurves</name>
    <message>
        <source>Members over time</source>
        <translation>Integrantes en el tiempo</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Integrantes de %1</translation>
    </message>
    <message>
        <source>Joined and left, by month</source>
        <translation>Altas y bajas, por mes</translation>
    </message>
    <message>
        <source>Joined and left at %1</source>
        <translation>Altas y bajas en %1</translation>
    </message>
</context>
<context>
    <name>ChapterDetailPane</name>
    <message>
        <source>No longer in the book</source>
        <translation>Ya no está en el libro</translation>
    </message>
    <message>
        <source>%1 · active since %2</source>
        <comment>place, date</comment>
        <translation>%1 · activo desde el %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>No one is on this chapter’s roster.</source>
        <translation>No hay nadie en la lista de este capítulo.</translation>
    </message>
    <message>
        <source>%1 on the roster by name</source>
        <translation>%1 en la lista con nombre</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Integrantes de %1</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>ChapterDialog</name>
    <message>
        <source>Add chapter</source>
        <translation>Agregar capítulo</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>a chapter</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Local name</source>
        <translation>Nombre local</translation>
    </message>
    <message>
        <source>Without one it goes by the name of its school.</source>
        <translation>Sin él, lleva el nombre de su escuela.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Affiliated: a group that was there before.</source>
        <translation>Afiliado: un grupo que ya existía.</translation>
    </message>
    <message>
        <source>First of its kind at its school</source>
        <translation>El primero de su tipo en su escuela</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail of the contact</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Contact and notes are covered now; show names to edit them.</source>
        <translation>El contacto y las notas están ocultos ahora; muestre los nombres para editarlos.</translation>
    </message>
</context>
<context>
    <name>ChapterField</name>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Name, school or place</source>
        <translation>Nombre, escuela o lugar</translation>
    </message>
    <message>
        <source>National board</source>
        <translation>Directiva nacional</translation>
    </message>
    <message>
        <source>Network, no chapter yet</source>
        <translation>Red, sin capítulo aún</translation>
    </message>
</context>
<context>
    <name>ChapterFigures</name>
    <message>
        <source>%1 As of %2.</source>
        <comment>definition, date</comment>
        <translation>%1 Al %2.</translation>
    </message>
    <message>
        <source>%1 in 12 months</source>
        <translation>%1 en 12 meses</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>as a year ago</source>
        <translation>igual que hace un año</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>people at the start</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>change too small to tell</source>
        <translation>cambio demasiado pequeño para mostrarlo</translation>
    </message>
</context>
<context>
    <name>ChapterGrid</name>
    <message>
        <source>Chapters side by side</source>
        <translation>Capítulos lado a lado</translation>
    </message>
</context>
<context>
    <name>ChapterLog</name>
    <message>
        <source>Contacts with %1</source>
        <translation>Contactos con %1</translation>
    </message>
    <message>
        <source>Log contact</source>
        <translation>Registrar contacto</translation>
    </message>
    <message>
        <source>No contact is on record.</source>
        <translation>No hay contactos registrados.</translation>
    </message>
</context>
<context>
    <name>ChapterMenu</name>
    <message>
        <source>Edit chapter…</source>
        <translation>Editar capítulo…</translation>
    </message>
    <message>
        <source>Change status…</source>
        <translation>Cambiar estado…</translation>
    </message>
    <message>
        <source>Close chapter…</source>
        <translation>Cerrar capítulo…</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Sacar del archivo</translation>
    </message>
    <message>
        <source>Archive: out of lists, kept in past figures</source>
        <translation>Archivar: fuera de las listas, se conserva en las cifras pasadas</translation>
    </message>
    <message>
        <source>Remove: only if made by mistake</source>
        <translation>Quitar: solo si se hizo por error</translation>
    </message>
</context>
<context>
    <name>ChapterNames</name>
    <message>
        <source>More than one chapter goes by “%1”: give its id.</source>
        <translation>Más de un capítulo se llama “%1”: dé su id.</translation>
    </message>
    <message>
        <source>The book has no chapter “%1”.</source>
        <translation>El libro no tiene ningún capítulo “%1”.</translation>
    </message>
</context>
<context>
    <name>ChapterNeed</name>
    <message>
        <source>%1: the term ends on %2, and no one is elected</source>
        <comment>office, date</comment>
        <translation>%1: el mandato termina el %2, y no se ha elegido a nadie</translation>
    </message>
    <message>
        <source>%1: no one since %2</source>
        <comment>office, date</comment>
        <translation>%1: nadie desde el %2</translation>
    </message>
    <message>
        <source>Nothing was heard of its roster since %1</source>
        <translation>No hay novedades de su lista desde el %1</translation>
    </message>
    <message>
        <source>Nothing was ever heard of its roster</source>
        <translation>Nunca hubo novedades de su lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members, %1 a year before</source>
        <translation>
            <numerusform>%Ln integrante, %1 un año antes</numerusform>
            <numerusform>%Ln integrantes, %1 un año antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln days</source>
        <comment>status</comment>
        <translation>
            <numerusform>%1 desde hace %Ln día</numerusform>
            <numerusform>%1 desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the last contact on %2</source>
        <translation>%1, último contacto el %2</translation>
    </message>
    <message>
        <source>%1, and no contact on record</source>
        <translation>%1, sin contactos registrados</translation>
    </message>
    <message>
        <source>Add the successor…</source>
        <translation>Agregar a quien le sucede…</translation>
    </message>
    <message>
        <source>Fill the office…</source>
        <translation>Cubrir el cargo…</translation>
    </message>
    <message>
        <source>Import a roster…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Show its members</source>
        <translation>Mostrar sus integrantes</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>%1 members, %2 a year before</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes, %2 un año antes</translation>
    </message>
</context>
<context>
    <name>ChapterNeedsSection</name>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what to do, why</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ChapterOfficers</name>
    <message>
        <source>Officers of %1</source>
        <translation>Cargos de %1</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Agregar mandato…</translation>
    </message>
    <message>
        <source>No one ever held an office here.</source>
        <translation>Aquí nadie ha tenido un cargo.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ChapterOverview</name>
    <message>
        <source>Overview of %1</source>
        <translation>Resumen de %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Public accounts</source>
        <translation>Cuentas públicas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>ChapterStatus</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Forming</source>
        <translation>En formación</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>ChapterStatusDialog</name>
    <message>
        <source>Correct an entry</source>
        <translation>Corregir una entrada</translation>
    </message>
    <message>
        <source>Close chapter</source>
        <translation>Cerrar capítulo</translation>
    </message>
    <message>
        <source>Record a change</source>
        <translation>Registrar un cambio</translation>
    </message>
    <message>
        <source>Correct entry</source>
        <translation>Corregir entrada</translation>
    </message>
    <message>
        <source>Record change</source>
        <translation>Registrar el cambio</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Quitar entrada</translation>
    </message>
    <message>
        <source>%1: for what was written down wrongly. What really changed is recorded as a change.</source>
        <comment>a chapter</comment>
        <translation>%1: para lo que se escribió mal. Lo que de verdad cambió se registra como cambio.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a chapter, how it stands</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Situación nueva</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stay as they are</source>
        <translation>Siguen como están</translation>
    </message>
    <message>
        <source>Leave, because the chapter is dormant</source>
        <translation>Se dan de baja, porque el capítulo está inactivo</translation>
    </message>
</context>
<context>
    <name>ChapterVerbs</name>
    <message>
        <source>The chapter is no longer in the book.</source>
        <translation>El capítulo ya no está en el libro.</translation>
    </message>
    <message>
        <source>The national row is no chapter: it stays as it is.</source>
        <translation>La fila nacional no es un capítulo: queda como está.</translation>
    </message>
    <message>
        <source>The entry is no longer in the book.</source>
        <translation>La entrada ya no está en el libro.</translation>
    </message>
    <message>
        <source>The chapter was merged into another one: undo that instead.</source>
        <translation>El capítulo se fusionó con otro: deshaga eso en su lugar.</translation>
    </message>
    <message>
        <source>The chapter has members: remove them first, or archive it.</source>
        <translation>El capítulo tiene integrantes: quítelos primero, o archive el capítulo.</translation>
    </message>
    <message>
        <source>A school has to have a name.</source>
        <translation>Una escuela debe tener un nombre.</translation>
    </message>
    <message>
        <source>There is no state “%1”; give its code, such as GA.</source>
        <translation>No hay ningún estado “%1”; dé su código, como GA.</translation>
    </message>
    <message>
        <source>There is no school “%1” that this could be a campus of.</source>
        <translation>No hay ninguna escuela “%1” de la que esto pueda ser un campus.</translation>
    </message>
</context>
<context>
    <name>ChaptersComparedView</name>
    <message>
        <source>Search chapter, school</source>
        <translation>Capítulo, escuela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Which chapters</source>
        <translation>Qué capítulos</translation>
    </message>
    <message>
        <source>Active and at risk</source>
        <translation>Activos y en riesgo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Ya no activos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By members</source>
        <translation>Por integrantes</translation>
    </message>
    <message>
        <source>By change in the year</source>
        <translation>Por cambio en el año</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por antigüedad</translation>
    </message>
    <message>
        <source>By retention</source>
        <translation>Por retención</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Orden: %1</translation>
    </message>
    <message>
        <source>A scale for each</source>
        <translation>Una escala para cada uno</translation>
    </message>
    <message>
        <source>Members of each chapter</source>
        <translation>Integrantes de cada capítulo</translation>
    </message>
    <message>
        <source>Reading the chapters…</source>
        <translation>Leyendo los capítulos…</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Aún no hay capítulos</translation>
    </message>
    <message>
        <source>No chapter matches</source>
        <translation>Ningún capítulo coincide</translation>
    </message>
    <message>
        <source>Each chapter has its curve here, beside those of the others.</source>
        <translation>Aquí cada capítulo tiene su curva, junto a las de los demás.</translation>
    </message>
    <message>
        <source>Search for something else, or look among all.</source>
        <translation>Busque otra cosa, o mire entre todos.</translation>
    </message>
</context>
<context>
    <name>ChaptersPage</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Search chapter, school, place</source>
        <translation>Buscar capítulo, escuela, lugar</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Look among all</source>
        <translation>Buscar entre todos</translation>
    </message>
    <message>
        <source>Details of the chapter</source>
        <translation>Detalles del capítulo</translation>
    </message>
    <message>
        <source>Reading the chapters…</source>
        <translation>Leyendo los capítulos…</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Aún no hay capítulos</translation>
    </message>
    <message>
        <source>No chapter matches “%1”</source>
        <translation>Ningún capítulo coincide con “%1”</translation>
    </message>
    <message>
        <source>No chapter matches these filters</source>
        <translation>Ningún capítulo coincide con estos filtros</translation>
    </message>
    <message>
        <source>No chapters here</source>
        <translation>Aquí no hay capítulos</translation>
    </message>
    <message>
        <source>Not all chapters were searched.</source>
        <translation>No se buscó en todos los capítulos.</translation>
    </message>
    <message>
        <source>Add chapter</source>
        <translation>Agregar capítulo</translation>
    </message>
    <message>
        <source>Add the first one, or import a list of them.</source>
        <translation>Agregue el primero o importe una lista de ellos.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>What “%1” counts</source>
        <translation>Qué cuenta “%1”</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>show the chart</comment>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <comment>show the table</comment>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show “%1” as a chart</source>
        <translation>Mostrar “%1” como gráfico</translation>
    </message>
    <message>
        <source>Show “%1” as a table</source>
        <translation>Mostrar “%1” como tabla</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Guardar “%1”</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save data as CSV…</source>
        <translation>Guardar datos como CSV…</translation>
    </message>
</context>
<context>
    <name>ChartFiles</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Guardar datos</translation>
    </message>
</context>
<context>
    <name>ChartTableCell</name>
    <message>
        <source>%1: %2</source>
        <comment>what a number counts, and the number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Opens the list behind it</source>
        <translation>Abre la lista que hay detrás</translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>damaged: %1</source>
        <translation>daño: %1</translation>
    </message>
    <message>
        <source>%1: rows that belong to nothing: %2</source>
        <translation>%1: filas que no pertenecen a nada: %2</translation>
    </message>
    <message>
        <source>%1: rows that point to nothing: %2</source>
        <translation>%1: filas que no apuntan a nada: %2</translation>
    </message>
    <message>
        <source>a step was left open</source>
        <translation>un paso quedó abierto</translation>
    </message>
    <message>
        <source>the rule %1 of the journal is missing</source>
        <translation>falta la regla %1 del diario</translation>
    </message>
    <message>
        <source>the rule %1 of the journal was altered</source>
        <translation>la regla %1 del diario fue alterada</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>What points to nothing or is damaged cannot be mended: go back to a backup from before.</source>
        <translation>Lo que no apunta a nada o está dañado no se puede reparar: vuelva a una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>Run “check --repair” to mend the rules and the open step.</source>
        <translation>Ejecute “check --repair” para reparar las reglas y el paso abierto.</translation>
    </message>
    <message>
        <source>Reads a whole book and lists what is wrong with it, or says “fine”.</source>
        <translation>Lee un libro entero y enumera lo que está mal, o dice “correcto”.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>Mend what can be mended: the rules that keep the journal.</source>
        <translation>Repara lo que se puede reparar: las reglas que llevan el diario.</translation>
    </message>
</context>
<context>
    <name>ClassYearChart</name>
    <message>
        <source>Class of %1: %2 at MD schools, %3 at DO schools</source>
        <translation>Promoción de %1: %2 en escuelas MD, %3 en escuelas DO</translation>
    </message>
    <message>
        <source>Class of %1: %2 members</source>
        <translation>Promoción de %1: %2 integrantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a group of members, and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody’s class year lies ahead.</source>
        <translation>Nadie tiene por delante su año de egreso.</translation>
    </message>
    <message>
        <source>The largest class is %1, with %2 members; in spring %3, %4 graduate.</source>
        <comment>years and counts</comment>
        <translation>La promoción más grande es la de %1, con %2 integrantes; en la primavera de %3 egresan %4.</translation>
    </message>
    <message>
        <source>Class year</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>At MD schools</source>
        <translation>En escuelas MD</translation>
    </message>
    <message>
        <source>At DO schools</source>
        <translation>En escuelas DO</translation>
    </message>
    <message>
        <source>At others</source>
        <translation>En otras</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>this spring</source>
        <comment>they graduate</comment>
        <translation>esta primavera</translation>
    </message>
    <message>
        <source>At a school that is neither MD nor DO</source>
        <translation>En una escuela que no es MD ni DO</translation>
    </message>
    <message>
        <source>Class year already over</source>
        <translation>Promoción ya egresada</translation>
    </message>
    <message>
        <source>Class year not known</source>
        <translation>Promoción desconocida</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Their chapter</source>
        <translation>Su capítulo</translation>
    </message>
    <message>
        <source>National organisation</source>
        <translation>Organización nacional</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentoría</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo en el recuento</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Con interés</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Has own group</source>
        <translation>Tiene grupo propio</translation>
    </message>
    <message>
        <source>Chapter founded</source>
        <translation>Capítulo fundado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Se alejó</translation>
    </message>
    <message>
        <source>Asked to be removed</source>
        <translation>Pidió la baja</translation>
    </message>
    <message>
        <source>Chapter went dormant</source>
        <translation>Capítulo inactivo</translation>
    </message>
    <message>
        <source>Pre-clinical</source>
        <translation>Preclínica</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Word of mouth</source>
        <translation>De boca en boca</translation>
    </message>
    <message>
        <source>Campus event</source>
        <translation>Evento en el campus</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Congreso</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>X/Twitter</source>
        <translation>X/Twitter</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>GroupMe</source>
        <translation>GroupMe</translation>
    </message>
    <message>
        <source>Discord</source>
        <translation>Discord</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
</context>
<context>
    <name>CohortChart</name>
    <message numerus="yes">
        <source>Joined %1, after %n months</source>
        <translation>
            <numerusform>Ingreso en %1, tras %n mes</numerusform>
            <numerusform>Ingreso en %1, tras %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %, %2</source>
        <comment>a share, and its counts</comment>
        <translation>%1 %, %2</translation>
    </message>
    <message>
        <source>Nobody joined long enough ago to tell.</source>
        <translation>Nadie ingresó hace tiempo suficiente para saberlo.</translation>
    </message>
    <message>
        <source>Of those who joined in %1, %2 were still here after 12 months.</source>
        <comment>academic year, share</comment>
        <translation>De quienes ingresaron en %1, tras 12 meses seguían aquí %2.</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Año de ingreso</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Move “%1” to the left (Alt+Up)</source>
        <translation>Mover “%1” a la izquierda (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move “%1” to the right (Alt+Down)</source>
        <translation>Mover “%1” a la derecha (Alt+Abajo)</translation>
    </message>
    <message>
        <source>As they were at first</source>
        <translation>Como al principio</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>an argument is empty</source>
        <translation>un argumento está vacío</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation>--%1 no puede ser “%2”; puede ser: %3.</translation>
    </message>
    <message>
        <source>CHAPTERHOUSE_TODAY has to be a date such as 2020-08-31, not “%1”.</source>
        <translation>CHAPTERHOUSE_TODAY tiene que ser una fecha como 2020-08-31, no “%1”.</translation>
    </message>
    <message>
        <source>Done, but the report could not be printed to its end: %1.</source>
        <translation>Hecho, pero no se pudo imprimir el informe hasta el final: %1.</translation>
    </message>
    <message>
        <source>Standard output could not be written to its end: %1.</source>
        <translation>No se pudo escribir la salida estándar hasta el final: %1.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Imprimir esto.</translation>
    </message>
    <message>
        <source>%1: %2 “chapterhouse %1 --help” lists them. A name that begins with “-” stands behind “--”.</source>
        <translation>%1: %2 “chapterhouse %1 --help” muestra las opciones. Un nombre que empieza con “-” va después de “--”.</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: something is missing. %2</source>
        <translation>%1: falta algo. %2</translation>
    </message>
    <message>
        <source>%1: “%2” is one word too many. %3</source>
        <translation>%1: “%2” es una palabra de más. %3</translation>
    </message>
    <message>
        <source>--%1 has to be a date such as 2020-08-31, not “%2”.</source>
        <translation>--%1 tiene que ser una fecha como 2020-08-31, no “%2”.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>A command, a chapter, a person, a state, a school</source>
        <translation>Un comando, un capítulo, una persona, un estado, una escuela</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar cualquier cosa</translation>
    </message>
    <message>
        <source>Find anything: %1</source>
        <comment>the chosen entry</comment>
        <translation>Buscar cualquier cosa: %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>Presidency ending</source>
        <translation>Presidencia por terminar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln presidencies end within %1 days</source>
        <translation>
            <numerusform>%Ln presidencia termina en %1 días o menos</numerusform>
            <numerusform>%Ln presidencias terminan en %1 días o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>The last president or co-president in office ends within %1 days, and no one is elected to follow.</source>
        <translation>La última presidencia o copresidencia en funciones termina en %1 días o menos, y no se ha elegido a nadie para sucederla.</translation>
    </message>
    <message>
        <source>Office vacant</source>
        <translation>Cargo vacante</translation>
    </message>
    <message numerus="yes">
        <source>%Ln offices vacant for %1 days or longer</source>
        <translation>
            <numerusform>%Ln cargo vacante desde hace %1 días o más</numerusform>
            <numerusform>%Ln cargos vacantes desde hace %1 días o más</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone held the office once, and no one has for %1 days or longer.</source>
        <translation>Alguien ocupó el cargo alguna vez, y desde hace %1 días o más no lo ocupa nadie.</translation>
    </message>
    <message>
        <source>Roster old</source>
        <translation>Lista antigua</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rosters older than %1 days</source>
        <translation>
            <numerusform>%Ln lista de hace más de %1 días</numerusform>
            <numerusform>%Ln listas de hace más de %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>For more than %1 days no file brought anything to the chapter’s roster, no one joined or changed status, and there was no head-count.</source>
        <translation>Desde hace más de %1 días ningún archivo aportó nada a la lista del capítulo, nadie entró ni cambió de situación, y no hubo recuento.</translation>
    </message>
    <message>
        <source>Members down</source>
        <translation>Menos integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters lost over %1 % in a year</source>
        <translation>
            <numerusform>%Ln capítulo perdió más del %1 % en un año</numerusform>
            <numerusform>%Ln capítulos perdieron más del %1 % en un año</numerusform>
        </translation>
    </message>
    <message>
        <source>The chapter has lost more than %1 % of the members that it had on the same day a year before.</source>
        <translation>El capítulo ha perdido más del %1 % de los integrantes que tenía el mismo día del año anterior.</translation>
    </message>
    <message>
        <source>Stuck on the way</source>
        <translation>Estancado en el camino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters stuck on the way for over %1 days</source>
        <translation>
            <numerusform>%Ln capítulo estancado en el camino por más de %1 días</numerusform>
            <numerusform>%Ln capítulos estancados en el camino por más de %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>A prospect, forming, applied or at risk for more than twice the median of that step (90 days while fewer than three chapters have left it) and more than %1 days, and not in contact for more than %1 days.</source>
        <translation>Posible, en formación, solicitado o en riesgo por más del doble de la mediana de ese paso (90 días mientras menos de tres capítulos hayan salido de él) y por más de %1 días, y sin contacto desde hace más de %1 días.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Record consent: %1</source>
        <comment>who</comment>
        <translation>Registrar consentimiento: %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Registrar consentimiento</translation>
    </message>
    <message>
        <source>Say who may see it. For more than the count, say where they agreed, so that it can be looked up.</source>
        <translation>Diga quién puede verlo. Para más que el recuento, diga dónde lo aceptaron, para que se pueda comprobar.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Where it says so</source>
        <translation>Dónde consta</translation>
    </message>
    <message>
        <source>For example: sign-up form 2026</source>
        <translation>Por ejemplo: formulario de ingreso 2026</translation>
    </message>
    <message>
        <source>When they agreed</source>
        <translation>Cuándo lo aceptaron</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Sees the full entry: %1, with contact and studies.</source>
        <translation>Ve el registro completo: %1, con contacto y estudios.</translation>
    </message>
    <message>
        <source>Sees “%1” with chapter, degree and status: no name, no contact, no dates.</source>
        <translation>Ve “%1” con capítulo, título y situación: sin nombre, sin contacto, sin fechas.</translation>
    </message>
    <message>
        <source>Sees one more person in the count, and nothing of who it is.</source>
        <translation>Ve una persona más en el recuento, y nada de quién es.</translation>
    </message>
    <message>
        <source>When and where was not kept.</source>
        <translation>No consta cuándo ni dónde.</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <comment>where it says so</comment>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Agreed on %1</source>
        <translation>Aceptado el %1</translation>
    </message>
    <message>
        <source>Agreed on %1: %2</source>
        <comment>date, where it says so</comment>
        <translation>Aceptado el %1: %2</translation>
    </message>
    <message>
        <source>Nothing was agreed.</source>
        <translation>No se aceptó nada.</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Este libro</translation>
    </message>
    <message>
        <source>Works with all that it was given.</source>
        <translation>Trabaja con todo lo que recibió.</translation>
    </message>
    <message>
        <source>They see the full entry: the name, with contact and studies.</source>
        <translation>Ven la entrada completa: el nombre, con contacto y estudios.</translation>
    </message>
    <message>
        <source>They see the initials with chapter, degree and status: no name, no contact, no dates.</source>
        <translation>Ven las iniciales con capítulo, título y situación: ni nombre, ni contacto, ni fechas.</translation>
    </message>
    <message>
        <source>They see one more person in the count, and nothing of who it is.</source>
        <translation>Ven una persona más en el recuento, y nada de quién es.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Guardar contacto</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Quitar contacto</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>CoverForOthers</name>
    <message>
        <source>Covered while this is shown to others</source>
        <translation>Oculto mientras se muestra a otras personas</translation>
    </message>
    <message>
        <source>Its lines could be counted, and that would tell how many are in a small group.</source>
        <translation>Sus líneas se podrían contar, y eso revelaría cuántas personas hay en un grupo pequeño.</translation>
    </message>
</context>
<context>
    <name>CsvField</name>
    <message>
        <source>Member id</source>
        <translation>Id de integrante</translation>
    </message>
    <message>
        <source>Chapter id</source>
        <translation>Id de capítulo</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>School id</source>
        <translation>Id de escuela</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Full name, family name first</source>
        <translation>Nombre completo, apellidos primero</translation>
    </message>
    <message>
        <source>Chosen name</source>
        <translation>Nombre elegido</translation>
    </message>
    <message>
        <source>Given name, where there is no chosen one</source>
        <translation>Nombre de pila, a falta de nombre elegido</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class year</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Training phase</source>
        <translation>Etapa formativa</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation>Fecha de ingreso</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situación desde</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Fecha de baja</translation>
    </message>
    <message>
        <source>Reason for leaving</source>
        <translation>Motivo de la baja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Consent: chapter</source>
        <translation>Consentimiento: capítulo</translation>
    </message>
    <message>
        <source>Consent: national</source>
        <translation>Consentimiento: nacional</translation>
    </message>
    <message>
        <source>Consent: mentors</source>
        <translation>Consentimiento: mentoría</translation>
    </message>
    <message>
        <source>Consent: school</source>
        <translation>Consentimiento: escuela</translation>
    </message>
    <message>
        <source>Consent: public</source>
        <translation>Consentimiento: público</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First at its school</source>
        <translation>Primero en su escuela</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Fundado el</translation>
    </message>
    <message>
        <source>Active on</source>
        <translation>Activo el</translation>
    </message>
    <message>
        <source>Inactive on</source>
        <translation>Inactivo el</translation>
    </message>
    <message>
        <source>First contact by</source>
        <translation>Primer contacto por</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Counted-only members</source>
        <translation>Personas solo contadas</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Faculty champion</source>
        <translation>Asesoría docente</translation>
    </message>
    <message>
        <source>Roster updated on</source>
        <translation>Lista actualizada el</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact&apos;s e-mail</source>
        <translation>Correo del contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Termina el</translation>
    </message>
    <message>
        <source>Reason for the end</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>CsvMatching</name>
    <message>
        <source>The column has this name</source>
        <translation>La columna tiene este nombre</translation>
    </message>
    <message>
        <source>A usual name for this</source>
        <translation>Un nombre habitual para esto</translation>
    </message>
    <message>
        <source>The words of its name say so</source>
        <translation>Lo dicen las palabras de su nombre</translation>
    </message>
    <message>
        <source>The time at which the form was sent</source>
        <translation>La hora en que se envió el formulario</translation>
    </message>
    <message>
        <source>Its cells look like this</source>
        <translation>Sus celdas tienen este aspecto</translation>
    </message>
    <message>
        <source>The name is in other columns already</source>
        <translation>El nombre ya está en otras columnas</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>This file cannot be read as CSV: %1.</source>
        <translation>Este archivo no se puede leer como CSV: %1.</translation>
    </message>
    <message>
        <source>The file is empty: it has neither a header nor rows.</source>
        <translation>El archivo está vacío: no tiene ni encabezado ni filas.</translation>
    </message>
    <message>
        <source>Parts of this file look like UTF-8, others are not. It was read as Windows-1252; if letters look wrong, choose UTF-8.</source>
        <translation>Partes de este archivo parecen UTF-8 y otras no. Se leyó como Windows-1252; si hay letras incorrectas, elija UTF-8.</translation>
    </message>
    <message>
        <source>the row that begins on line %1 is longer than 64 MiB</source>
        <translation>la fila que empieza en la línea %1 ocupa más de 64 MiB</translation>
    </message>
    <message>
        <source>Cells in this row: %1; in the first row: %2.</source>
        <translation>Celdas en esta fila: %1; en la primera fila: %2.</translation>
    </message>
    <message>
        <source>Text after the closing quote of cell %1; it was kept.</source>
        <translation>Texto después de la comilla de cierre de la celda %1; se conservó.</translation>
    </message>
    <message>
        <source>More rows with another number of cells than the first row: %1.</source>
        <translation>Más filas con otro número de celdas que la primera: %1.</translation>
    </message>
    <message>
        <source>More rows with text after a closing quote: %1.</source>
        <translation>Más filas con texto después de una comilla de cierre: %1.</translation>
    </message>
    <message>
        <source>NUL characters left out: %1.</source>
        <translation>Caracteres NUL omitidos: %1.</translation>
    </message>
    <message>
        <source>Bytes that are not valid UTF-8: %1. They were read as Windows-1252.</source>
        <translation>Bytes que no son UTF-8 válido: %1. Se leyeron como Windows-1252.</translation>
    </message>
    <message>
        <source>Broken characters: %1. They became “�”.</source>
        <translation>Caracteres rotos: %1. Se convirtieron en “�”.</translation>
    </message>
    <message>
        <source>the quote that opens on line %1 is never closed</source>
        <translation>la comilla que se abre en la línea %1 nunca se cierra</translation>
    </message>
    <message>
        <source>a cell that begins on line %1 is longer than %2; perhaps its quote is never closed</source>
        <translation>una celda que empieza en la línea %1 ocupa más de %2; quizá su comilla nunca se cierra</translation>
    </message>
    <message>
        <source>a cell that begins on line %1 is longer than %2</source>
        <translation>una celda que empieza en la línea %1 ocupa más de %2</translation>
    </message>
    <message>
        <source>the row that begins on line %1 has more than %2 cells</source>
        <translation>la fila que empieza en la línea %1 tiene más de %2 celdas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No hay ningún archivo “%1”.</translation>
    </message>
    <message>
        <source>it is a picture</source>
        <translation>es una imagen</translation>
    </message>
    <message>
        <source>it is a workbook or an archive. Open it in its program and save it as CSV (UTF-8)</source>
        <translation>es un libro de cálculo o un archivo comprimido. Ábralo en su programa y guárdelo como CSV (UTF-8)</translation>
    </message>
    <message>
        <source>it is compressed. Unpack it and choose the CSV file inside</source>
        <translation>está comprimido. Descomprímalo y elija el archivo CSV que contiene</translation>
    </message>
    <message>
        <source>it is a document, not a table of text</source>
        <translation>es un documento, no una tabla de texto</translation>
    </message>
    <message>
        <source>it is a web page, perhaps the sign-in page of the site that it was loaded from</source>
        <translation>es una página web, quizá la de inicio de sesión del sitio de donde se descargó</translation>
    </message>
    <message>
        <source>it is a database, perhaps a book</source>
        <translation>es una base de datos, quizá un libro</translation>
    </message>
    <message>
        <source>it is a program</source>
        <translation>es un programa</translation>
    </message>
    <message>
        <source>it holds binary data, not text</source>
        <translation>contiene datos binarios, no texto</translation>
    </message>
</context>
<context>
    <name>CsvVerb</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Codificación: %1</translation>
    </message>
    <message>
        <source>Delimiter: %1</source>
        <translation>Separador: %1</translation>
    </message>
    <message>
        <source>Header: %1</source>
        <translation>Encabezado: %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Filas: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>“%1” is no encoding that can be read. Use UTF-8, UTF-16LE, UTF-16BE or Windows-1252.</source>
        <translation>“%1” no es una codificación que se pueda leer. Use UTF-8, UTF-16LE, UTF-16BE o Windows-1252.</translation>
    </message>
    <message>
        <source>“%1” is no delimiter that can be read. Use comma, semicolon, tab or pipe.</source>
        <translation>“%1” no es un separador que se pueda leer. Use comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>Say --header yes or --header no.</source>
        <translation>Indique --header yes o --header no.</translation>
    </message>
    <message>
        <source>The file.</source>
        <translation>El archivo.</translation>
    </message>
    <message>
        <source>Print every record as JSON.</source>
        <translation>Imprime cada registro como JSON.</translation>
    </message>
    <message>
        <source>Do not guess the encoding: UTF-8, UTF-16LE, UTF-16BE or Windows-1252.</source>
        <translation>No adivinar la codificación: UTF-8, UTF-16LE, UTF-16BE o Windows-1252.</translation>
    </message>
    <message>
        <source>Do not guess the delimiter: comma, semicolon, tab or pipe.</source>
        <translation>No adivinar el separador: comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>Whether the first row names the columns.</source>
        <translation>Si la primera fila da nombre a las columnas.</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Hoja: %1</translation>
    </message>
    <message>
        <source>Shows how a CSV file, or a sheet of a workbook (XLSX), is read, without any book.</source>
        <translation>Muestra cómo se lee un archivo CSV, o una hoja de un libro de cálculo (XLSX), sin ningún libro.</translation>
    </message>
    <message>
        <source>The sheet of a workbook (XLSX); without it the first.</source>
        <translation>La hoja de un libro de cálculo (XLSX); si se omite, la primera.</translation>
    </message>
</context>
<context>
    <name>CurveChoices</name>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Schools reached</source>
        <translation>Escuelas alcanzadas</translation>
    </message>
    <message>
        <source>States reached</source>
        <translation>Estados alcanzados</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>New in each month</source>
        <translation>Lo nuevo de cada mes</translation>
    </message>
    <message>
        <source>New in each term</source>
        <translation>Lo nuevo de cada semestre</translation>
    </message>
    <message>
        <source>In what unit</source>
        <translation>En qué unidad</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Share of eligible</source>
        <translation>Porcentaje de elegibles</translation>
    </message>
    <message>
        <source>What it is compared with</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Another year</source>
        <translation>Otro año</translation>
    </message>
    <message>
        <source>Two regions</source>
        <translation>Dos regiones</translation>
    </message>
    <message>
        <source>Academic year to compare with</source>
        <translation>Año académico con el que se compara</translation>
    </message>
    <message>
        <source>First region</source>
        <translation>Primera región</translation>
    </message>
    <message>
        <source>Second region</source>
        <translation>Segunda región</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Cuánto tiempo atrás</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Next 12 months</source>
        <translation>Próximos 12 meses</translation>
    </message>
    <message>
        <source>At each month’s end</source>
        <translation>Al final de cada mes</translation>
    </message>
</context>
<context>
    <name>CurveDrawing</name>
    <message>
        <source>There is nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which line, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>push: %1</source>
        <translation>campaña: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a month, and what happened in it</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 projected, %2 to %3</source>
        <comment>a count or share, and the band</comment>
        <translation>%1 según la proyección, de %2 a %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>a projected count</comment>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>%1 in %2.</source>
        <comment>52 chapters in August 2020</comment>
        <translation>En %2, %1.</translation>
    </message>
    <message>
        <source>Spring</source>
        <comment>academic term</comment>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Fall</source>
        <comment>academic term</comment>
        <translation>Otoño</translation>
    </message>
    <message>
        <source>%1, and at the same time of the year %2.</source>
        <comment>two academic years and their counts</comment>
        <translation>%1, y a la misma altura del año %2.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>two regions and their counts</comment>
        <translation>%1; %2.</translation>
    </message>
</context>
<context>
    <name>CurveTable</name>
    <message>
        <source>Term</source>
        <comment>academic</comment>
        <translation>Semestre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>At least</source>
        <comment>projected</comment>
        <translation>Como mínimo</translation>
    </message>
    <message>
        <source>Projected</source>
        <translation>Según la proyección</translation>
    </message>
    <message>
        <source>At most</source>
        <comment>projected</comment>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>DashboardView</name>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole time</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>View curves</source>
        <translation>Ver curvas</translation>
    </message>
    <message>
        <source>View table</source>
        <translation>Ver tabla</translation>
    </message>
    <message>
        <source>Chapters over time</source>
        <translation>Capítulos en el tiempo</translation>
    </message>
    <message>
        <source>Members over time</source>
        <translation>Integrantes en el tiempo</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Aún no hay capítulos</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay integrantes</translation>
    </message>
    <message>
        <source>Bring in a list of chapters or members as a file, or add the first by hand.</source>
        <translation>Importe una lista de capítulos o integrantes desde un archivo, o agregue el primero a mano.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>DetailHeader</name>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>DetailLine</name>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from a date to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>DetailLineItem</name>
    <message>
        <source>Edit: %1</source>
        <comment>a line of a list</comment>
        <translation>Editar: %1</translation>
    </message>
    <message>
        <source>Fill…</source>
        <comment>an office that nobody holds</comment>
        <translation>Cubrir…</translation>
    </message>
    <message>
        <source>Fill the office: %1</source>
        <translation>Cubrir el cargo: %1</translation>
    </message>
</context>
<context>
    <name>DetailTabs</name>
    <message>
        <source>Parts of the details</source>
        <translation>Partes de los detalles</translation>
    </message>
</context>
<context>
    <name>DialogButtonBox</name>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The school directory in %1 is not used: it has no directory.json.</source>
        <translation>El directorio de escuelas en %1 no se usa: no tiene directory.json.</translation>
    </message>
    <message>
        <source>The school directory in %1 is not used: its directory.json names no date.</source>
        <translation>El directorio de escuelas en %1 no se usa: su directory.json no indica fecha.</translation>
    </message>
    <message>
        <source>The school directory in %1 is not used: it is not newer than the one of this program.</source>
        <translation>El directorio de escuelas en %1 no se usa: no es más nuevo que el de este programa.</translation>
    </message>
    <message>
        <source>The school directory in %1 is not used: %2</source>
        <translation>El directorio de escuelas en %1 no se usa: %2</translation>
    </message>
    <message>
        <source>record %1 is not a state.</source>
        <translation>el registro %1 no es un estado.</translation>
    </message>
    <message>
        <source>a state is there twice.</source>
        <translation>un estado aparece dos veces.</translation>
    </message>
    <message>
        <source>record %1 is not a school in a known state.</source>
        <translation>el registro %1 no es una escuela de un estado conocido.</translation>
    </message>
    <message>
        <source>a school is there twice.</source>
        <translation>una escuela aparece dos veces.</translation>
    </message>
    <message>
        <source>record %1 is about an unknown school.</source>
        <translation>el registro %1 trata de una escuela desconocida.</translation>
    </message>
    <message>
        <source>record %1 is not a campus of a known school.</source>
        <translation>el registro %1 no es un campus de una escuela conocida.</translation>
    </message>
</context>
<context>
    <name>DraftCell</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>New member</source>
        <translation>Integrante nuevo</translation>
    </message>
    <message>
        <source>Enter adds the member · Tab goes on · Esc ends · paste adds many</source>
        <translation>Enter agrega · Tab avanza · Esc termina · pegar agrega muchos</translation>
    </message>
</context>
<context>
    <name>Duplicate</name>
    <message>
        <source>same personal e-mail</source>
        <translation>mismo correo personal</translation>
    </message>
    <message>
        <source>same school e-mail</source>
        <translation>mismo correo de la escuela</translation>
    </message>
    <message>
        <source>one’s school e-mail is the other’s personal one</source>
        <translation>el correo de la escuela de una persona es el personal de la otra</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>casi el mismo nombre</translation>
    </message>
    <message>
        <source>same family name and initial</source>
        <translation>mismo apellido e inicial</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>mismo apellido</translation>
    </message>
    <message>
        <source>nobody else is called so</source>
        <translation>nadie más se llama así</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>mismo capítulo</translation>
    </message>
    <message>
        <source>same school</source>
        <translation>misma escuela</translation>
    </message>
    <message>
        <source>same class year</source>
        <translation>misma promoción</translation>
    </message>
    <message>
        <source>a common name</source>
        <translation>un nombre común</translation>
    </message>
    <message>
        <source>different class years</source>
        <translation>promociones distintas</translation>
    </message>
    <message>
        <source>different school e-mails</source>
        <translation>correos de la escuela distintos</translation>
    </message>
    <message>
        <source>one is archived</source>
        <translation>uno está archivado</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Sure</source>
        <comment>that two records are one person</comment>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <comment>that two records are one person</comment>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <comment>two records are one person</comment>
        <translation>Quizá</translation>
    </message>
    <message>
        <source>%1, but %2</source>
        <comment>what speaks for it, what against it</comment>
        <translation>%1, pero %2</translation>
    </message>
</context>
<context>
    <name>DuplicateLine</name>
    <message>
        <source>%1: %2</source>
        <comment>how sure, two people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>why, where</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DuplicateList</name>
    <message>
        <source>Pairs that look alike</source>
        <translation>Parejas que se parecen</translation>
    </message>
</context>
<context>
    <name>DuplicatesPage</name>
    <message>
        <source>M</source>
        <comment>the key that merges</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>K</source>
        <comment>the key that keeps two people apart</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>N</source>
        <comment>the key that goes to the next pair</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>P</source>
        <comment>the key that goes to the previous pair</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Back to the members</source>
        <translation>Volver a integrantes</translation>
    </message>
    <message>
        <source>%1 merges, %2 keeps both, %3 and %4 go on and back; Left and Right choose.</source>
        <comment>four keys</comment>
        <translation>%1 fusiona, %2 conserva ambos, %3 y %4 avanzan y retroceden; Izquierda y Derecha eligen.</translation>
    </message>
    <message>
        <source>Comparing the members…</source>
        <translation>Comparando integrantes…</translation>
    </message>
    <message>
        <source>No two records look like one person</source>
        <translation>No hay dos registros que parezcan una sola persona</translation>
    </message>
    <message>
        <source>Compared were names, e-mails, phones, schools and class years.</source>
        <translation>Se compararon nombres, correos, teléfonos, escuelas y promociones.</translation>
    </message>
</context>
<context>
    <name>EffectNote</name>
    <message>
        <source>What it does to the figures is being worked out…</source>
        <translation>Se está calculando qué cambia en las cifras…</translation>
    </message>
</context>
<context>
    <name>ExpansionPage</name>
    <message>
        <source>Expansion</source>
        <translation>Expansión</translation>
    </message>
    <message>
        <source>White space</source>
        <translation>Por alcanzar</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>ExpansionReport</name>
    <message>
        <source>Already there</source>
        <translation>Ya están allí</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reached in its state</source>
        <translation>Alcanzadas en su estado</translation>
    </message>
    <message>
        <source>Schools in its state</source>
        <translation>Escuelas en su estado</translation>
    </message>
    <message>
        <source>States around it reached</source>
        <translation>Estados vecinos alcanzados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana de días</translation>
    </message>
    <message>
        <source>Finished stays</source>
        <translation>Estancias terminadas</translation>
    </message>
    <message>
        <source>Stuck after days</source>
        <translation>Estancado tras días</translation>
    </message>
    <message>
        <source>Stuck</source>
        <translation>Estancados</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Could not save: the disk is full. The book is as it was; free some space and try again.</source>
        <translation>No se pudo guardar: el disco está lleno. El libro está como estaba; libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error. What was saved before is kept; check the disk or its cable, and keep a backup elsewhere.</source>
        <translation>El disco informó un error. Lo guardado antes se conserva; revise el disco o su cable, y guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Could not save: the book lies where it cannot be written. It is as it was; copy it to a folder of yours and open the copy.</source>
        <translation>No se pudo guardar: el libro está donde no se puede escribir. Está como estaba; cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Another program is writing to this book just now. Nothing was changed; try again in a moment.</source>
        <translation>Otro programa está escribiendo en este libro ahora mismo. No se cambió nada; intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The book is damaged. Nothing more was written to it; go back to a copy from before, such as an automatic backup.</source>
        <translation>El libro está dañado. No se escribió nada más en él; vuelva a una copia anterior, como una copia de seguridad automática.</translation>
    </message>
    <message>
        <source>This file is not a book of Chapterhouse. It was not touched; choose another file.</source>
        <translation>Este archivo no es un libro de Chapterhouse. No se tocó; elija otro archivo.</translation>
    </message>
    <message>
        <source>The file could not be opened. Nothing was changed; check that its folder exists and is yours.</source>
        <translation>No se pudo abrir el archivo. No se cambió nada; compruebe que su carpeta exista y sea suya.</translation>
    </message>
    <message>
        <source>There is not enough memory. The book is as it was; close other programs and try again.</source>
        <translation>No hay memoria suficiente. El libro está como estaba; cierre otros programas e intente de nuevo.</translation>
    </message>
    <message>
        <source>Other records still refer to this one. Nothing was changed; remove those first.</source>
        <translation>Otros registros aún hacen referencia a este. No se cambió nada; quite primero esos.</translation>
    </message>
    <message>
        <source>A value does not fit its field. Nothing was changed; check what was entered.</source>
        <translation>Un valor no cabe en su campo. No se cambió nada; revise lo que se escribió.</translation>
    </message>
    <message>
        <source>The book was written by a newer Chapterhouse. It was not touched; install the newer program.</source>
        <translation>El libro fue escrito por un Chapterhouse más nuevo. No se tocó; instale el programa más nuevo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>The book could not be read or written. It is as it was; close it and try again.</source>
        <translation>No se pudo leer o escribir el libro. Está como estaba; ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is no such step to undo. Nothing was changed; see the history for its steps.</source>
        <translation>No existe ese paso para deshacer. No se cambió nada; vea los pasos en el historial.</translation>
    </message>
    <message>
        <source>This step is undone already. Nothing was changed.</source>
        <translation>Este paso ya está deshecho. No se cambió nada.</translation>
    </message>
    <message>
        <source>This step is final and cannot be undone. Nothing was changed.</source>
        <translation>Este paso es definitivo y no se puede deshacer. No se cambió nada.</translation>
    </message>
    <message>
        <source>Not undone: a later step changed the same. Nothing was changed; undo the later step first.</source>
        <translation>No se deshizo: un paso posterior cambió lo mismo. No se cambió nada; deshaga primero el paso posterior.</translation>
    </message>
    <message>
        <source>Not undone: a later step removed what it was about. Nothing was changed; undo the later step first.</source>
        <translation>No se deshizo: un paso posterior quitó aquello de lo que trataba. No se cambió nada; deshaga primero el paso posterior.</translation>
    </message>
    <message>
        <source>Not undone: a later step builds on it. Nothing was changed; undo the later step first.</source>
        <translation>No se deshizo: un paso posterior se apoya en él. No se cambió nada; deshaga primero el paso posterior.</translation>
    </message>
    <message>
        <source>The term would end before it starts. Nothing was changed; correct one of the two dates.</source>
        <translation>El mandato terminaría antes de empezar. No se cambió nada; corrija una de las dos fechas.</translation>
    </message>
</context>
<context>
    <name>ExportColumns</name>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>School and state</source>
        <translation>Escuela y estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class year</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Training phase</source>
        <translation>Etapa formativa</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>How they came</source>
        <translation>Cómo llegó</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>End and reason</source>
        <translation>Fin y motivo</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export roster</source>
        <translation>Exportar lista</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>For example: charter renewal 2026</source>
        <translation>Por ejemplo: renovación del registro 2026</translation>
    </message>
    <message>
        <source>What for: is kept in the book’s list of exports</source>
        <translation>Para qué: se guarda en la lista de exportaciones del libro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quiénes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>This book can only be read, and a book keeps a list of its exports. Copy it to a folder of yours and open the copy.</source>
        <translation>Este libro es de solo lectura, y un libro lleva una lista de sus exportaciones. Cópielo a una carpeta suya y abra la copia.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Say what it is for</source>
        <translation>Indique para qué es</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>First say what it is for.</source>
        <translation>Primero indique para qué es.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Counts only</source>
        <translation>Solo recuentos</translation>
    </message>
    <message>
        <source>Members, without contact</source>
        <translation>Integrantes, sin contacto</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Text table (CSV)</source>
        <translation>Tabla de texto (CSV)</translation>
    </message>
    <message>
        <source>Spreadsheet (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>Roster to print (PDF)</source>
        <translation>Lista para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Sign-in sheet to print (PDF)</source>
        <translation>Hoja de firmas para imprimir (PDF)</translation>
    </message>
    <message>
        <source>Marked for Excel, which else garbles accents</source>
        <translation>Marcado para Excel, que si no estropea los acentos</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>Names are covered, and so are these rows.</source>
        <translation>Los nombres están ocultos, y estas filas también.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The first rows as they will leave</source>
        <translation>Las primeras filas tal como saldrán</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Only this chapter.</source>
        <translation>Solo este capítulo.</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>id o nombre</translation>
    </message>
    <message>
        <source>Only this state, such as GA.</source>
        <translation>Solo este estado, como GA.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Of the roster or the chapters, only records with these statuses, parted by commas.</source>
        <translation>De la lista o de los capítulos, solo registros en estas situaciones, separadas por comas.</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>Only these columns, in this order, parted by commas.</source>
        <translation>Solo estas columnas, en este orden, separadas por comas.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>As it was on that day (YYYY-MM-DD).</source>
        <translation>Como estaba ese día (YYYY-MM-DD).</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Who will read it: chapter, national, mentors, school or public. People appear as they agreed to for that audience. Without it: the book&apos;s own.</source>
        <translation>Quién lo leerá: chapter, national, mentors, school o public. Las personas aparecen como aceptaron para esos destinatarios. Si se omite: los propios del libro.</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>What for; kept in the ledger of exports.</source>
        <translation>Para qué; se guarda en el registro de exportaciones.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Begin with a byte order mark, for Excel.</source>
        <translation>Empezar con una marca de orden de bytes, para Excel.</translation>
    </message>
    <message>
        <source>No apostrophe before what a spreadsheet would calculate.</source>
        <translation>Sin apóstrofo ante lo que una hoja de cálculo calcularía.</translation>
    </message>
    <message>
        <source>Write JSON instead of CSV.</source>
        <translation>Escribir JSON en vez de CSV.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Qué escribir.</translation>
    </message>
    <message>
        <source>The file to write, or - for standard output.</source>
        <translation>El archivo que se escribe, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>--state cannot be “%1”; it is one of: %2.</source>
        <translation>--state no puede ser “%1”; puede ser: %2.</translation>
    </message>
    <message>
        <source>Officers and states have no status to choose by: leave --status out.</source>
        <translation>Los cargos y los estados no tienen situación que elegir: omita --status.</translation>
    </message>
    <message>
        <source>States have no chapter to choose by: leave --chapter out.</source>
        <translation>Los estados no tienen capítulo que elegir: omita --chapter.</translation>
    </message>
    <message>
        <source>--columns names “%1” twice.</source>
        <translation>--columns nombra “%1” dos veces.</translation>
    </message>
    <message>
        <source>“%1” cannot be exported; say roster, chapters, officers or states.</source>
        <translation>“%1” no se puede exportar; indique roster, chapters, officers o states.</translation>
    </message>
    <message>
        <source>Nothing was exported: what leaves the book for others is kept in its ledger, and the book cannot be written now. %1</source>
        <translation>No se exportó nada: lo que sale del libro para otras personas se anota en su registro, y ahora no se puede escribir en el libro. %1</translation>
    </message>
    <message>
        <source>Warning: this export is not in the book&apos;s ledger, since the book cannot be written now. %1</source>
        <translation>Advertencia: esta exportación no consta en el registro del libro, porque ahora no se puede escribir en él. %1</translation>
    </message>
    <message>
        <source>It lies where nothing can be written: copy it to a folder of yours.</source>
        <translation>Está donde no se puede escribir nada: cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>Warning: small numbers are not masked: the book&apos;s settings turn it off.</source>
        <translation>Advertencia: los números pequeños no se ocultan: los ajustes del libro lo desactivan.</translation>
    </message>
    <message>
        <source>Rows written: %1</source>
        <translation>Filas escritas: %1</translation>
    </message>
    <message>
        <source>Rows written to %2: %1</source>
        <translation>Filas escritas en %2: %1</translation>
    </message>
    <message>
        <source>; people with initials only: %1</source>
        <translation>; personas solo con iniciales: %1</translation>
    </message>
    <message>
        <source>; people counted, but not listed: %1</source>
        <translation>; personas contadas, pero no listadas: %1</translation>
    </message>
    <message>
        <source>Writes a list of the book; the file appears whole or not at all, and what left is kept in the book&apos;s ledger of exports. The name of the file says how it is written: .csv, .xlsx (a spreadsheet) or .pdf (to be printed); any other name means CSV.
Columns of the roster: %1.
Of chapters: %2.
Of officers: %3.
Of states: %4.
Statuses of members: %5.
Of chapters: %6.</source>
        <translation>Escribe una lista del libro; el archivo aparece entero o no aparece, y lo que salió queda en el registro de exportaciones del libro. El nombre del archivo dice cómo se escribe: .csv, .xlsx (una hoja de cálculo) o .pdf (para imprimir); cualquier otro nombre significa CSV.
Columnas de la lista: %1.
De los capítulos: %2.
De los cargos: %3.
De los estados: %4.
Situaciones de integrantes: %5.
De los capítulos: %6.</translation>
    </message>
    <message>
        <source>Of the roster as PDF: a sheet to sign, with names only and lines for guests.</source>
        <translation>De la lista como PDF: una hoja para firmar, solo con nombres y con líneas para invitados.</translation>
    </message>
    <message>
        <source>--json does not go with a file that ends in .xlsx or .pdf: leave it out.</source>
        <translation>--json no va con un archivo que acaba en .xlsx o .pdf: omítalo.</translation>
    </message>
    <message>
        <source>--sign-in is for a roster in a file that ends in .pdf, and needs no --columns.</source>
        <translation>--sign-in es para una lista en un archivo que acaba en .pdf, y no necesita --columns.</translation>
    </message>
    <message>
        <source>--excel and --raw are for CSV, not for --json, XLSX or PDF: leave them out.</source>
        <translation>--excel y --raw son para CSV, no para --json, XLSX ni PDF: omítalos.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>There is no column “%1” to export.</source>
        <translation>No hay ninguna columna “%1” para exportar.</translation>
    </message>
    <message>
        <source>Officers and states have no status to choose by.</source>
        <translation>Los cargos y los estados no tienen situación que elegir.</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>La exportación se detuvo; no se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>ExportsPage</name>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Search who, for whom, what for</source>
        <translation>Buscar quién, para quién, para qué</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Reading the list of exports…</source>
        <translation>Leyendo la lista de exportaciones…</translation>
    </message>
    <message>
        <source>Nothing has left this book</source>
        <translation>Nada ha salido de este libro</translation>
    </message>
    <message>
        <source>No such export</source>
        <translation>No hay tal exportación</translation>
    </message>
    <message>
        <source>Every export is noted here, also one from a terminal: when, for whom, what for, and how many names.</source>
        <translation>Aquí se anota cada exportación, también las hechas desde una terminal: cuándo, para quién, para qué y cuántos nombres.</translation>
    </message>
</context>
<context>
    <name>FacetPopup</name>
    <message>
        <source>Search in “%1”</source>
        <translation>Buscar en “%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value of a filter, how many rows have it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing to choose</source>
        <translation>Nada que elegir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Quitar selección</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Set a field: %1</source>
        <comment>who</comment>
        <translation>Fijar un campo: %1</translation>
    </message>
    <message>
        <source>Set the field</source>
        <translation>Fijar el campo</translation>
    </message>
    <message>
        <source>Say what it shall be.</source>
        <translation>Diga qué debe ser.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <comment>the name of a field</comment>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapters whose status that day is active or at risk.</source>
        <translation>Capítulos cuya situación ese día es en activo o en riesgo.</translation>
    </message>
    <message>
        <source>Schools reached</source>
        <translation>Escuelas alcanzadas</translation>
    </message>
    <message>
        <source>Different schools with a chapter that day; a campus counts as its school.</source>
        <translation>Escuelas distintas con un capítulo ese día; un campus cuenta como su escuela.</translation>
    </message>
    <message>
        <source>States reached</source>
        <translation>Estados alcanzados</translation>
    </message>
    <message>
        <source>Those of the 50 states with a school reached that day; DC and territories are named apart.</source>
        <translation>Los de los 50 estados con una escuela alcanzada ese día; DC y los territorios se nombran aparte.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>People active or away that day, each once, and the counted-only heads that chapters report.</source>
        <translation>Personas en activo o ausentes ese día, cada una una vez, y las personas solo contadas que informan los capítulos.</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo contadas</translation>
    </message>
    <message>
        <source>Heads without names: each chapter&apos;s newest head-count, while the chapter stays active.</source>
        <translation>Personas sin nombre: el recuento más reciente de cada capítulo, mientras el capítulo siga activo.</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>People who came in the period; a transfer between chapters is not a join.</source>
        <translation>Personas que llegaron en el período; un traslado entre capítulos no es un alta.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>People who left or graduated in the period; a transfer between chapters is not a leave.</source>
        <translation>Personas que se dieron de baja o egresaron en el período; un traslado entre capítulos no es una baja.</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Joined less left in the period.</source>
        <translation>Altas menos bajas en el período.</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>Penetración</translation>
    </message>
    <message>
        <source>Schools reached as a share of the eligible schools that day.</source>
        <translation>Escuelas alcanzadas como proporción de las escuelas elegibles ese día.</translation>
    </message>
    <message>
        <source>Eligible schools</source>
        <translation>Escuelas elegibles</translation>
    </message>
    <message>
        <source>Medical schools that teach by that day, from 1 August of the year of their first class.</source>
        <translation>Escuelas de medicina que enseñan ese día, desde el 1 de agosto del año de su primer curso.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Of those active or away at the start, the share active or away at the end.</source>
        <translation>De quienes estaban en activo o ausentes al inicio, la proporción en activo o ausente al final.</translation>
    </message>
    <message>
        <source>Student retention</source>
        <translation>Retención estudiantil</translation>
    </message>
    <message>
        <source>Retention without those who graduated or transferred to a school without a chapter.</source>
        <translation>Retención sin quienes egresaron o se trasladaron a una escuela sin capítulo.</translation>
    </message>
    <message>
        <source>Cohort retention</source>
        <translation>Retención por cohorte</translation>
    </message>
    <message>
        <source>Of those who joined in an academic year (August to July), the share still active or away after 6, 12, 18 … months.</source>
        <translation>De quienes ingresaron en un año académico (agosto a julio), la proporción aún en activo o ausente tras 6, 12, 18 … meses.</translation>
    </message>
    <message>
        <source>Break-even before graduation</source>
        <translation>Equilibrio antes del egreso</translation>
    </message>
    <message>
        <source>Recruits a chapter needs before this spring’s graduates leave, so that its academic year (August to July) ends no smaller than it began: members on 31 July, less today’s members who do not graduate this spring. Who has no class year is taken to stay; counted-only heads are left out.</source>
        <translation>Incorporaciones que un capítulo necesita antes de que se vayan quienes egresan esta primavera, para que su año académico (agosto a julio) termine con no menos integrantes que al comenzar: integrantes al 31 de julio, menos integrantes de hoy que no egresan esta primavera. De quien no tiene año de promoción se supone que se queda; las personas solo contadas no se incluyen.</translation>
    </message>
    <message>
        <source>Class years</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>People active or away that day, each once, by the year in which they graduate, and by the degree that their school gives. Counted-only heads have no class year.</source>
        <translation>Personas en activo o ausentes ese día, cada una una vez, por el año en que egresan y por el título que da su escuela. Las personas solo contadas no tienen año de promoción.</translation>
    </message>
    <message>
        <source>Channel of joining</source>
        <translation>Canal de ingreso</translation>
    </message>
    <message>
        <source>People by the academic year (August to July) in which they first joined, and by the channel that brought them. A transfer is not a join, and who comes back is not counted again.</source>
        <translation>Personas por el año académico (agosto a julio) en que ingresaron por primera vez, y por el canal que las trajo. Un traslado no es un alta, y quien vuelve no se cuenta otra vez.</translation>
    </message>
    <message>
        <source>Retention by channel</source>
        <translation>Retención por canal</translation>
    </message>
    <message>
        <source>Of those who first joined through a channel at least 12 months ago, the share active or away 12 months after their first day.</source>
        <translation>De quienes ingresaron por primera vez por un canal hace al menos 12 meses, la proporción en activo o ausente 12 meses después de su primer día.</translation>
    </message>
    <message>
        <source>What a push brought</source>
        <translation>Lo que trajo una campaña</translation>
    </message>
    <message>
        <source>People who first joined through the push’s channel while it ran or in the 30 days after; and of those who joined at least 12 months ago, how many were active or away 12 months after their first day. In two pushes at once people count in both; a push without a channel is held against all of them.</source>
        <translation>Personas que ingresaron por primera vez por el canal de la campaña mientras duró o en los 30 días siguientes; y de quienes ingresaron hace al menos 12 meses, cuántas estaban en activo o ausentes 12 meses después de su primer día. Con dos campañas a la vez, las personas cuentan en ambas; una campaña sin canal se compara con todas.</translation>
    </message>
    <message>
        <source>Members per school</source>
        <translation>Integrantes por escuela</translation>
    </message>
    <message>
        <source>Members that day for each school reached that day.</source>
        <translation>Integrantes ese día por cada escuela alcanzada ese día.</translation>
    </message>
    <message>
        <source>Change of chapters, 12 months</source>
        <translation>Cambio de capítulos, 12 meses</translation>
    </message>
    <message>
        <source>Chapters that day less chapters twelve months before.</source>
        <translation>Capítulos ese día menos capítulos doce meses antes.</translation>
    </message>
    <message>
        <source>Change of members, 12 months</source>
        <translation>Cambio de integrantes, 12 meses</translation>
    </message>
    <message>
        <source>Members that day less members twelve months before.</source>
        <translation>Integrantes ese día menos integrantes doce meses antes.</translation>
    </message>
</context>
<context>
    <name>FigureReport</name>
    <message>
        <source>%1, 12 months</source>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>Also reached</source>
        <translation>También alcanzados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>After %1 months</source>
        <translation>Tras %1 meses</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Term</source>
        <comment>academic</comment>
        <translation>Semestre</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, and the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FiguresVerb</name>
    <message>
        <source>Prints the growth figures of a book: chapters, schools, states, members.</source>
        <translation>Imprime las cifras de crecimiento de un libro: capítulos, escuelas, estados, integrantes.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>The day the figures stand for (YYYY-MM-DD); today if not given.</source>
        <translation>El día al que corresponden las cifras (YYYY-MM-DD); si se omite, hoy.</translation>
    </message>
    <message>
        <source>Round counts of people, so that small ones name nobody.</source>
        <translation>Redondear los recuentos de personas, para que los pequeños no señalen a nadie.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Imprimir JSON.</translation>
    </message>
    <message>
        <source>Print CSV.</source>
        <translation>Imprimir CSV.</translation>
    </message>
    <message>
        <source>Choose one of --json and --csv.</source>
        <translation>Elija solo uno: --json o --csv.</translation>
    </message>
    <message>
        <source>Warning: small numbers are not masked: the book&apos;s settings turn it off.</source>
        <translation>Advertencia: los números pequeños no se ocultan: los ajustes del libro lo desactivan.</translation>
    </message>
    <message>
        <source>What a line is of: %1.</source>
        <translation>De qué es cada línea: %1.</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Files and folders</source>
        <translation>Archivos y carpetas</translation>
    </message>
    <message>
        <source>Nothing of this kind in this folder</source>
        <translation>Nada de este tipo en esta carpeta</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre de archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
</context>
<context>
    <name>FileSaver</name>
    <message>
        <source>Saving the file…</source>
        <translation>Guardando el archivo…</translation>
    </message>
    <message>
        <source>The file was not saved</source>
        <translation>El archivo no se guardó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Take back “%1”</source>
        <translation>Quitar “%1”</translation>
    </message>
</context>
<context>
    <name>FolderBreadcrumbBar</name>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Up to the folder above</source>
        <translation>Subir a la carpeta superior</translation>
    </message>
</context>
<context>
    <name>ForgetPerson</name>
    <message>
        <source>Leaving no trace</source>
        <translation>Sin dejar rastro</translation>
    </message>
    <message>
        <source>For someone who asks to be taken out of the records altogether.</source>
        <translation>Para alguien que pide que se le saque por completo de los registros.</translation>
    </message>
    <message>
        <source>Forget this person…</source>
        <translation>Olvidar a esta persona…</translation>
    </message>
    <message>
        <source>Forget this person for good?</source>
        <translation>¿Olvidar a esta persona para siempre?</translation>
    </message>
    <message>
        <source>Everything that the book holds of %1 goes: each membership, office and consent, and every earlier value in the history.

The automatic backups lose it too. This cannot be undone. Files that were exported, and copies of the book elsewhere, keep what they hold.</source>
        <translation>Desaparece todo lo que el libro guarda de %1: cada membresía, cargo y consentimiento, y cada valor anterior en el historial.

También lo pierden las copias de seguridad automáticas. Esto no se puede deshacer. Los archivos exportados, y las copias del libro en otros lugares, conservan lo que contienen.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Olvidar para siempre</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Lo que escribió no está guardado.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>FormulaDialog</name>
    <message>
        <source>How the projection is worked out</source>
        <translation>Cómo se calcula la proyección</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GraduateDialog</name>
    <message>
        <source>Graduate a class</source>
        <translation>Graduar una promoción</translation>
    </message>
    <message>
        <source>Graduate %1</source>
        <comment>12 members</comment>
        <translation>Graduar a %1</translation>
    </message>
    <message>
        <source>No one on the roster has a class year.</source>
        <translation>Nadie en la lista tiene promoción.</translation>
    </message>
    <message>
        <source>Choose the class and the day.</source>
        <translation>Elija la promoción y el día.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>Todos los capítulos</translation>
    </message>
    <message>
        <source>Graduation day</source>
        <translation>Día de la graduación</translation>
    </message>
    <message>
        <source>Who graduates</source>
        <translation>Quiénes se gradúan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a person, a chapter</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>GrowthCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>date, figure, its change</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>GrowthCurveView</name>
    <message>
        <source>Formula</source>
        <comment>behind the projection</comment>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>Aún no hay capítulos</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay integrantes</translation>
    </message>
    <message>
        <source>The curve begins with the first chapter or member that counts.</source>
        <translation>La curva empieza con el primer capítulo o la primera persona que cuenta.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
</context>
<context>
    <name>GrowthPage</name>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Chapters compared</source>
        <translation>Comparar capítulos</translation>
    </message>
</context>
<context>
    <name>GrowthWords</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Spring %1</source>
        <comment>academic term and year</comment>
        <translation>Primavera %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <comment>academic term and year</comment>
        <translation>Otoño %1</translation>
    </message>
    <message>
        <source>chapters</source>
        <comment>beside a fraction, in a formula</comment>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>schools</source>
        <comment>beside a fraction, in a formula</comment>
        <translation>escuelas</translation>
    </message>
    <message>
        <source>states</source>
        <comment>beside a fraction, in a formula</comment>
        <translation>estados</translation>
    </message>
    <message>
        <source>members</source>
        <comment>beside a fraction, in a formula</comment>
        <translation>integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools</source>
        <translation>
            <numerusform>%Ln escuela</numerusform>
            <numerusform>%Ln escuelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln states</source>
        <translation>
            <numerusform>%Ln estado</numerusform>
            <numerusform>%Ln estados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new chapters</source>
        <translation>
            <numerusform>%Ln capítulo nuevo</numerusform>
            <numerusform>%Ln capítulos nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new schools</source>
        <translation>
            <numerusform>%Ln escuela nueva</numerusform>
            <numerusform>%Ln escuelas nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new states</source>
        <translation>
            <numerusform>%Ln estado nuevo</numerusform>
            <numerusform>%Ln estados nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>members</comment>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>%1 % of eligible states</source>
        <translation>%1 % de los estados elegibles</translation>
    </message>
    <message>
        <source>%1 % of eligible schools</source>
        <translation>%1 % de las escuelas elegibles</translation>
    </message>
    <message>
        <source>%1 joined, %2 left</source>
        <translation>altas: %1, bajas: %2</translation>
    </message>
    <message>
        <source>%1 new, %2 reactivated, %3 lost</source>
        <comment>chapters</comment>
        <translation>por primera vez: %1, reactivados: %2, pérdidas: %3</translation>
    </message>
    <message>
        <source>%1 new, %2 reached again, %3 lost</source>
        <comment>schools or states</comment>
        <translation>por primera vez: %1, de nuevo: %2, pérdidas: %3</translation>
    </message>
    <message>
        <source>New</source>
        <comment>chapters, schools or states</comment>
        <translation>Por primera vez</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <comment>chapters</comment>
        <translation>Reactivados</translation>
    </message>
    <message>
        <source>Reached again</source>
        <comment>schools or states</comment>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>chapters, schools or states</comment>
        <translation>Pérdidas</translation>
    </message>
    <message>
        <source>%1 grew from %2 to %3 between %4 and %5.</source>
        <translation>%1: aumento de %2 a %3 entre %4 y %5.</translation>
    </message>
    <message>
        <source>%1 shrank from %2 to %3 between %4 and %5.</source>
        <translation>%1: disminución de %2 a %3 entre %4 y %5.</translation>
    </message>
    <message>
        <source>%1 went from %2 to %3 between %4 and %5, which is no change.</source>
        <translation>%1: de %2 a %3 entre %4 y %5, es decir, sin cambios.</translation>
    </message>
    <message>
        <source>%1 joined and %2 left.</source>
        <translation>Altas: %1; bajas: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were lost.</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>Hubo %Ln pérdida.</numerusform>
            <numerusform>Hubo %Ln pérdidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None was lost.</source>
        <comment>chapters, schools or states</comment>
        <translation>No hubo pérdidas.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 between %2 and %3.</source>
        <comment>9 new chapters between two months</comment>
        <translation>Entre %2 y %3, %1.</translation>
    </message>
    <message>
        <source>%1 The most at once: %2 in %3.</source>
        <comment>a sentence; how many, and in which month or term</comment>
        <translation>%1 El máximo: %2 en %3.</translation>
    </message>
    <message>
        <source>%1 projected, %2 to %3</source>
        <comment>52 chapters projected, and the band</comment>
        <translation>%1 según la proyección, de %2 a %3</translation>
    </message>
    <message>
        <source>there are fewer than 12 months to learn from.</source>
        <translation>hay menos de 12 meses de los que aprender.</translation>
    </message>
    <message>
        <source>there are fewer than 5 %1 to learn from.</source>
        <comment>chapters, schools</comment>
        <translation>hay menos de 5 %1 para aprender de su pasado.</translation>
    </message>
    <message>
        <source>there are as many as there are eligible schools (%1).</source>
        <translation>ya se llegó al número de escuelas elegibles (%1).</translation>
    </message>
    <message>
        <source>there was no growth in the last 12 months.</source>
        <translation>no hubo crecimiento en los últimos 12 meses.</translation>
    </message>
    <message>
        <source>the past does not follow the curve (it explains %1 % of the differences; 75 % are needed).</source>
        <translation>el pasado no sigue la curva (explica el %1 % de las diferencias; se necesita el 75 %).</translation>
    </message>
    <message>
        <source>Members are not projected: nothing says how many there could be.</source>
        <translation>De integrantes no hay proyección: nada dice cuántos podría haber.</translation>
    </message>
    <message>
        <source>States are not projected: they follow from where the next schools are.</source>
        <translation>De los estados no hay proyección: dependen de dónde estén las próximas escuelas.</translation>
    </message>
    <message>
        <source>No projection: %1</source>
        <comment>the reason, a sentence</comment>
        <translation>Sin proyección: %1</translation>
    </message>
    <message>
        <source>If it goes on like this: %1 by %2, between %3 and %4.</source>
        <translation>Si sigue así: %1 en %2, entre %3 y %4.</translation>
    </message>
    <message>
        <source>The past is too short to try the projection on it.</source>
        <translation>El pasado es demasiado corto para probar con él la proyección.</translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln tries on the book&apos;s own past</source>
        <translation>
            <numerusform>En %Ln prueba con el pasado del propio libro</numerusform>
            <numerusform>En %Ln pruebas con el pasado del propio libro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the band held %Ln times</source>
        <translation>
            <numerusform>la banda acertó %Ln vez</numerusform>
            <numerusform>la banda acertó %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 it was off by %2 %3 on average; %4.</source>
        <comment>tries, how far, of what, how often the band held</comment>
        <translation>%1, el error medio fue de %2 %3; %4.</translation>
    </message>
    <message>
        <source>Logistic growth towards the eligible schools, fitted by least squares to the ends of the months since %1:</source>
        <translation>Crecimiento logístico hacia las escuelas elegibles, ajustado por mínimos cuadrados a los finales de mes desde el %1:</translation>
    </message>
    <message>
        <source>t is in months since that day. The curve explains %1 % of the differences.</source>
        <translation>t está en meses desde ese día. La curva explica el %1 % de las diferencias.</translation>
    </message>
    <message>
        <source>The projection goes on from %1 at that rate, for h months:</source>
        <translation>La proyección continúa desde %1 a ese ritmo, durante h meses:</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>52 chapters on a day</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>The band: 1.96 · %1 · h to both sides, but never under 0 nor over %2. %1 is the spread of what the same step missed from one month of the past to the next.</source>
        <translation>La banda: 1.96 · %1 · h a ambos lados, pero nunca por debajo de 0 ni por encima de %2. %1 es la dispersión de los errores de ese mismo paso de un mes del pasado al siguiente.</translation>
    </message>
    <message>
        <source>New: counted for the first time. Reactivated or reached again: counted again after a time in which it was not. Lost: no longer counted.</source>
        <translation>Nuevo: se cuenta por primera vez. Reactivado o alcanzado de nuevo: se vuelve a contar tras un tiempo en que no se contaba. Perdido: ya no se cuenta.</translation>
    </message>
    <message>
        <source>The most were %1, in %2.</source>
        <comment>how many, and in which month</comment>
        <translation>El máximo fue %1, en %2.</translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>Another day is looked at. Go back to today to change something.</source>
        <translation>Se está mirando otro día. Vuelva a hoy para cambiar algo.</translation>
    </message>
    <message>
        <source>This is shown to others. Stop showing it to change something.</source>
        <translation>Esto se está mostrando a otras personas. Deje de mostrarlo para cambiar algo.</translation>
    </message>
    <message>
        <source>This is shown to others. Stop showing it to see who is counted.</source>
        <translation>Esto se está mostrando a otras personas. Deje de mostrarlo para ver a quiénes se cuenta.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>Say how to reach you when a question comes up</source>
        <translation>Diga cómo contactarle cuando surja una pregunta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more terms end soon: see Officers</source>
        <translation>
            <numerusform>%Ln mandato más termina pronto: vea Cargos</numerusform>
            <numerusform>%Ln mandatos más terminan pronto: vea Cargos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, until %3</source>
        <comment>who, chapter, day</comment>
        <translation>%1, %2, hasta %3</translation>
    </message>
    <message>
        <source>Hand over the office: %1</source>
        <translation>Entregar el cargo: %1</translation>
    </message>
    <message>
        <source>Enter who follows as %1</source>
        <translation>Anotar quién sigue como %1</translation>
    </message>
    <message>
        <source>Hand over the contact address</source>
        <translation>Entregar la dirección de contacto</translation>
    </message>
    <message>
        <source>Hand over the account: %1</source>
        <translation>Entregar la cuenta: %1</translation>
    </message>
    <message numerus="yes">
        <source>Ask %Ln people what others may see of them</source>
        <translation>
            <numerusform>Pregunte a %Ln persona qué pueden ver otros de ella</numerusform>
            <numerusform>Pregunte a %Ln personas qué pueden ver otros de ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then they are only counted for everyone else.</source>
        <translation>Hasta entonces solo se cuentan para todos los demás.</translation>
    </message>
    <message>
        <source>Say which exported files are still about</source>
        <translation>Diga qué archivos exportados siguen por ahí</translation>
    </message>
    <message>
        <source>The last one: %1, for %2, “%3”</source>
        <comment>day, audience, purpose</comment>
        <translation>La última: %1, para %2, “%3”</translation>
    </message>
    <message>
        <source>Let the next officers open the copy, and make a change in it</source>
        <translation>Deje que los próximos cargos abran la copia y hagan un cambio en ella</translation>
    </message>
    <message>
        <source>Only then is it sure that it reached them.</source>
        <translation>Solo entonces es seguro que les llegó.</translation>
    </message>
    <message>
        <source>After that, remove this book from this computer</source>
        <translation>Después, quite este libro de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>And its %Ln automatic backups, which lie in the folder chapterhouse/backups of your own data.</source>
        <translation>
            <numerusform>Y su %Ln copia de seguridad automática, que está en la carpeta chapterhouse/backups de sus propios datos.</numerusform>
            <numerusform>Y sus %Ln copias de seguridad automáticas, que están en la carpeta chapterhouse/backups de sus propios datos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverDialog</name>
    <message>
        <source>For the next officers</source>
        <translation>Para los próximos cargos</translation>
    </message>
    <message>
        <source>A book holds more than its file says. Go through this list with whoever comes after you.</source>
        <translation>Un libro guarda más de lo que dice su archivo. Recorra esta lista con quien venga después.</translation>
    </message>
    <message>
        <source>Save list as PDF…</source>
        <translation>Guardar la lista como PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save a copy for the next officers</source>
        <translation>Guardar una copia para los próximos cargos</translation>
    </message>
    <message>
        <source>Save copy</source>
        <translation>Guardar copia</translation>
    </message>
    <message>
        <source>Books (*.chapters)</source>
        <translation>Libros (*.chapters)</translation>
    </message>
    <message>
        <source>Save the list as PDF</source>
        <translation>Guardar la lista como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>Copiando el libro</translation>
    </message>
    <message>
        <source>Save copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>HeadCountDialog</name>
    <message>
        <source>Add head-count</source>
        <translation>Agregar recuento</translation>
    </message>
    <message>
        <source>Edit head-count</source>
        <translation>Editar recuento</translation>
    </message>
    <message>
        <source>Save head-count</source>
        <translation>Guardar recuento</translation>
    </message>
    <message>
        <source>Remove head-count</source>
        <translation>Quitar recuento</translation>
    </message>
    <message>
        <source>People who belong to the chapter and do not want to be listed: counted, without names. The newest count holds until the next one.</source>
        <translation>Personas que pertenecen al capítulo y no quieren figurar en la lista: contadas, sin nombres. El recuento más nuevo vale hasta el siguiente.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>HeadCounts</name>
    <message>
        <source>Counted only</source>
        <translation>Solo contadas</translation>
    </message>
    <message>
        <source>None reported.</source>
        <translation>Ninguno comunicado.</translation>
    </message>
    <message>
        <source>Add head-count…</source>
        <translation>Agregar recuento…</translation>
    </message>
</context>
<context>
    <name>HeatCell</name>
    <message>
        <source>%1: %2</source>
        <comment>what a cell stands for, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HistoryDetailPane</name>
    <message>
        <source>%1 · %2</source>
        <comment>when, who</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>What the step did</source>
        <translation>Qué hizo el paso</translation>
    </message>
    <message>
        <source>Nothing of it is kept: what it was about was forgotten.</source>
        <translation>No se conserva nada: se olvidó aquello de lo que trataba.</translation>
    </message>
</context>
<context>
    <name>HistoryLine</name>
    <message>
        <source>%1: %2</source>
        <comment>what was done, to whom</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, when, what became of it</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search step, author, name</source>
        <translation>Buscar paso, autoría, nombre</translation>
    </message>
    <message>
        <source>What kind of steps are shown</source>
        <translation>Qué pasos se muestran</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>The book itself</source>
        <translation>El libro mismo</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Mostrar todos los pasos</translation>
    </message>
    <message>
        <source>Details of the step</source>
        <translation>Detalles del paso</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>No such step</source>
        <translation>No hay ningún paso así</translation>
    </message>
    <message>
        <source>Since the last backup</source>
        <translation>Desde la última copia de seguridad</translation>
    </message>
</context>
<context>
    <name>HistoryVerb</name>
    <message>
        <source> (undone)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <source>    %1 added</source>
        <translation>    se agregó %1</translation>
    </message>
    <message>
        <source>    %1 removed</source>
        <translation>    se quitó %1</translation>
    </message>
    <message>
        <source>%1: “%2” to “%3”</source>
        <translation>%1: de “%2” a “%3”</translation>
    </message>
    <message>
        <source>Prints the steps of a book, the newest first; or all that happened to one record.</source>
        <translation>Imprime los pasos de un libro, los más recientes primero; o todo lo que pasó con un registro.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>A record: the id of a chapter, a member, a term …, or a chapter&apos;s name.</source>
        <translation>Un registro: el id de un capítulo, integrante, mandato …, o el nombre de un capítulo.</translation>
    </message>
    <message>
        <source>Print a JSON array.</source>
        <translation>Imprimir un arreglo JSON.</translation>
    </message>
    <message>
        <source>The book knows no record “%1”: history without --of prints its steps.</source>
        <translation>El libro no conoce ningún registro “%1”: history sin --of imprime los pasos.</translation>
    </message>
</context>
<context>
    <name>ImportChapters</name>
    <message>
        <source>more than one chapter could be meant</source>
        <translation>podría ser más de un capítulo</translation>
    </message>
    <message>
        <source>unknown school: %1</source>
        <translation>escuela desconocida: %1</translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message>
        <source>What the file would do</source>
        <translation>Qué haría el archivo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Bringing the rows in…</source>
        <translation>Trayendo las filas…</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Revisando el archivo</translation>
    </message>
    <message>
        <source>Add a school that is missing…</source>
        <translation>Agregar una escuela que falta…</translation>
    </message>
</context>
<context>
    <name>ImportColumnRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a column of a file, some of its cells</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va “%1”</translation>
    </message>
</context>
<context>
    <name>ImportColumnsStep</name>
    <message>
        <source>Where the columns go is remembered for the next file with these columns.</source>
        <translation>El destino de las columnas se recuerda para el próximo archivo que tenga estas columnas.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
</context>
<context>
    <name>ImportConsentForm</name>
    <message>
        <source>What these people agreed to</source>
        <translation>Lo que aceptaron estas personas</translation>
    </message>
    <message>
        <source>Who may see them beside this book. Say more than the least only where the form that they filled in says so. What someone said before stays.</source>
        <translation>Quién puede ver sus datos además de este libro. Indique más que lo mínimo solo si así lo dice el formulario que llenaron. Lo que alguien dijo antes se conserva.</translation>
    </message>
    <message>
        <source>Where it says so, for example: sign-up form 2026</source>
        <translation>Dónde consta, por ejemplo: formulario de inscripción 2026</translation>
    </message>
</context>
<context>
    <name>ImportContacts</name>
    <message>
        <source>has no date</source>
        <translation>no tiene fecha</translation>
    </message>
    <message>
        <source>more than one chapter could be meant</source>
        <translation>podría ser más de un capítulo</translation>
    </message>
    <message>
        <source>unknown school: %1</source>
        <translation>escuela desconocida: %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xlsm)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.xlsx *.xlsm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Guardar las filas que no se tomaron</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>ImportDoneStep</name>
    <message>
        <source>Show the members</source>
        <translation>Mostrar integrantes</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Save the rows that were not taken…</source>
        <translation>Guardar las filas que no se tomaron…</translation>
    </message>
    <message>
        <source>Import another file…</source>
        <translation>Importar otro archivo…</translation>
    </message>
</context>
<context>
    <name>ImportDoubtView</name>
    <message>
        <source>%1, %2</source>
        <comment>a line of the file, its place in the list</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line of the file, why it is in doubt</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>Someone else, who is new</source>
        <translation>Otra persona, que es nueva</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>ImportFileStep</name>
    <message>
        <source>How the file is read</source>
        <translation>Cómo se lee el archivo</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Elegir otro archivo…</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Where they belong</source>
        <translation>Adónde pertenecen</translation>
    </message>
    <message>
        <source>Who is in the book already</source>
        <translation>Quiénes ya están en el libro</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Entre celdas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>Where each row says</source>
        <translation>Donde indique cada fila</translation>
    </message>
</context>
<context>
    <name>ImportFinding</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what it becomes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field, what it was, what it becomes</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Now taken in as new</source>
        <translation>Ahora se incorpora como nueva</translation>
    </message>
    <message>
        <source>Now changes someone who is known</source>
        <translation>Ahora cambia a alguien ya en el libro</translation>
    </message>
    <message>
        <source>Now known, and the same</source>
        <translation>Ahora es conocida, y sin cambios</translation>
    </message>
    <message>
        <source>Still in doubt</source>
        <translation>Sigue en duda</translation>
    </message>
    <message>
        <source>Still cannot be taken</source>
        <translation>Sigue sin poderse tomar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>on record, not shown</source>
        <comment>a legal name</comment>
        <translation>consta, no se muestra</translation>
    </message>
    <message>
        <source>In the book</source>
        <translation>En el libro</translation>
    </message>
    <message>
        <source>Further up in this file</source>
        <translation>Más arriba en este archivo</translation>
    </message>
    <message>
        <source>Line %1 of the file</source>
        <translation>Línea %1 del archivo</translation>
    </message>
</context>
<context>
    <name>ImportFindingRow</name>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>name of a person</comment>
        <translation>%1 se dio de baja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a column, and the row of the file</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <comment>a row of the file</comment>
        <translation>Omitir %1</translation>
    </message>
</context>
<context>
    <name>ImportLeavingForm</name>
    <message>
        <source>They all left</source>
        <translation>Todas se dieron de baja</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Fecha de baja</translation>
    </message>
    <message>
        <source>Why they left</source>
        <translation>Motivo de la baja</translation>
    </message>
</context>
<context>
    <name>ImportMembers</name>
    <message>
        <source>the id belongs to someone with another name</source>
        <translation>el id pertenece a alguien con otro nombre</translation>
    </message>
    <message>
        <source>the e-mail address belongs to someone with another name</source>
        <translation>el correo electrónico pertenece a alguien con otro nombre</translation>
    </message>
    <message>
        <source>the chapter has a member of this name: the same person, or another?</source>
        <translation>el capítulo ya tiene integrante con este nombre: ¿es la misma persona u otra?</translation>
    </message>
    <message>
        <source>has no name</source>
        <translation>no tiene nombre</translation>
    </message>
</context>
<context>
    <name>ImportOfficers</name>
    <message>
        <source>more than one chapter could be meant</source>
        <translation>podría ser más de un capítulo</translation>
    </message>
    <message>
        <source>unknown chapter: %1</source>
        <translation>capítulo desconocido: %1</translation>
    </message>
    <message>
        <source>names no office</source>
        <translation>no indica ningún cargo</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>names no one</source>
        <translation>no nombra a nadie</translation>
    </message>
</context>
<context>
    <name>ImportPlaces</name>
    <message>
        <source>more than one chapter is called so: %1</source>
        <translation>más de un capítulo se llama así: %1</translation>
    </message>
    <message>
        <source>unknown chapter: %1</source>
        <translation>capítulo desconocido: %1</translation>
    </message>
    <message>
        <source>unknown school: %1</source>
        <translation>escuela desconocida: %1</translation>
    </message>
    <message>
        <source>says neither a chapter nor a school; --chapter names the chapter of all rows</source>
        <translation>no indica capítulo ni escuela; --chapter indica el capítulo de todas las filas</translation>
    </message>
    <message>
        <source>more than one chapter at %1: say which</source>
        <translation>hay más de un capítulo en %1: indique cuál</translation>
    </message>
    <message>
        <source>this book has no chapter at %1</source>
        <translation>este libro no tiene ningún capítulo en %1</translation>
    </message>
    <message>
        <source>The book had no chapter yet: one was made at %1.</source>
        <translation>El libro aún no tenía capítulo: se creó uno en %1.</translation>
    </message>
    <message>
        <source>The book had no chapter yet: one was made, without its school.</source>
        <translation>El libro aún no tenía capítulo: se creó uno, sin su escuela.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>as you said</source>
        <translation>como usted indicó</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>El archivo no tiene ninguna columna “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1” to read a column into; there are: %2.</source>
        <translation>No hay ningún campo “%1” en el que leer una columna; hay: %2.</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>como la última vez</translation>
    </message>
</context>
<context>
    <name>ImportPreviewTable</name>
    <message>
        <source>The first rows of the file</source>
        <translation>Las primeras filas del archivo</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>What the rows are: members, chapters, officers or contacts. Without it the header says.</source>
        <translation>Qué son las filas: members, chapters, officers o contacts. Si se omite, lo dice el encabezado.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>The chapter to which all members or officers of the file belong.</source>
        <translation>El capítulo al que pertenecen todos los integrantes o cargos del archivo.</translation>
    </message>
    <message>
        <source>id or name</source>
        <translation>id o nombre</translation>
    </message>
    <message>
        <source>Read a column into a field; may be given often. “none” leaves the column out, “#3” is the third column.</source>
        <translation>Leer una columna en un campo; se puede repetir. “none” omite la columna, “#3” es la tercera columna.</translation>
    </message>
    <message>
        <source>Do not guess the encoding: UTF-8, UTF-16LE, UTF-16BE or Windows-1252.</source>
        <translation>No adivinar la codificación: UTF-8, UTF-16LE, UTF-16BE o Windows-1252.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Do not guess the delimiter: comma, semicolon, tab or pipe.</source>
        <translation>No adivinar el separador: comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>delimiter</source>
        <translation>separador</translation>
    </message>
    <message>
        <source>How dates such as 3/4/2024 are meant: mdy (March 4), dmy (3 April) or iso (not at all: such a row is refused).</source>
        <translation>Cómo se entienden fechas como 3/4/2024: mdy (4 de marzo), dmy (3 de abril) o iso (de ninguna forma: la fila se rechaza).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>What a row does to a record that is known: update, fill (only what is empty) or skip.</source>
        <translation>Qué hace una fila con un registro conocido: update, fill (solo lo que está vacío) o skip.</translation>
    </message>
    <message>
        <source>What the system is called that the file comes from; its ids are kept under this name.</source>
        <translation>Cómo se llama el sistema del que viene el archivo; sus ids se guardan con este nombre.</translation>
    </message>
    <message>
        <source>Say what would happen; write nothing.</source>
        <translation>Decir qué pasaría; no escribir nada.</translation>
    </message>
    <message>
        <source>Write the rows that were not taken to this file, with the reason.</source>
        <translation>Escribir en este archivo las filas que no se tomaron, con el motivo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Print the report as JSON.</source>
        <translation>Imprimir el informe como JSON.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>The file to read.</source>
        <translation>El archivo que se lee.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation>--%1 no puede ser “%2”; puede ser: %3.</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file: the report is printed already.</source>
        <translation>--rejects necesita el nombre de un archivo: el informe ya se imprime.</translation>
    </message>
    <message>
        <source>--rejects would replace “%1”, which is read. Nothing was changed; give another name.</source>
        <translation>--rejects reemplazaría “%1”, que se lee. No se cambió nada; dé otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be read twice, as an import does. Save what it gives as a file, and import that.</source>
        <translation>“%1” no se puede leer dos veces, como hace una importación. Guarde su salida en un archivo e impórtelo.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>  “%1” → %2</source>
        <translation>  “%1” → %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>: refused: %1</source>
        <translation>: rechazada: %1</translation>
    </message>
    <message>
        <source>: in doubt: %1</source>
        <translation>: en duda: %1</translation>
    </message>
    <message>
        <source>: new</source>
        <translation>: nueva</translation>
    </message>
    <message>
        <source>: same</source>
        <translation>: igual</translation>
    </message>
    <message>
        <source>; %1: “%2” → “%3”</source>
        <translation>; %1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>cleaned %1: “%2” → “%3”</source>
        <translation>corrección en %1: “%2” → “%3”</translation>
    </message>
    <message>
        <source>no longer in this file: %1</source>
        <translation>ya no está en este archivo: %1</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>advertencia: %1</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 same, %4 in doubt, %5 refused; %6 cells cleaned; %7 no longer in this file</source>
        <translation>%1 nuevas, %2 cambiadas, %3 iguales, %4 en duda, %5 rechazadas; %6 celdas corregidas; %7 ya no están en este archivo</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was written.</source>
        <translation>Fue un ensayo: no se escribió nada.</translation>
    </message>
    <message>
        <source>The rows of this file are %1: --chapter is for members and officers; leave it out, or say --into.</source>
        <translation>Las filas de este archivo son %1: --chapter es para members y officers; omítalo, o indique --into.</translation>
    </message>
    <message>
        <source>Rows not taken: %1.</source>
        <translation>Filas no tomadas: %1.</translation>
    </message>
    <message>
        <source>The sheet of a workbook (XLSX); without it the first.</source>
        <translation>La hoja de un libro de cálculo (XLSX); si se omite, la primera.</translation>
    </message>
    <message>
        <source>Brings a CSV file, or a sheet of a workbook (XLSX), into the book as one action that undo takes back.
Facts without a date begin on the day the file was last changed.
Rows that cannot be taken are printed with the reason, and the others are taken.</source>
        <translation>Trae un archivo CSV, o una hoja de un libro de cálculo (XLSX), al libro como una sola acción que se puede deshacer con undo.
Los datos sin fecha empiezan el día en que el archivo cambió por última vez.
Las filas que no se pueden tomar se imprimen con el motivo, y las demás se toman.</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>this person was forgotten in this book and is not taken in again</source>
        <translation>esta persona fue olvidada en este libro y no se vuelve a incorporar</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was written.</source>
        <translation>La importación se detuvo; no se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was imported: in “%1” day and month cannot be told apart. Say which comes first (--dates mdy or dmy).</source>
        <translation>No se importó nada: en “%1” no se distinguen el día y el mes. Indique cuál va primero (--dates mdy o dmy).</translation>
    </message>
    <message>
        <source>Nothing was imported: the book cannot be written. Copy it to a folder of yours.</source>
        <translation>No se importó nada: no se puede escribir en el libro. Cópielo a una carpeta suya.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
</context>
<context>
    <name>InfoVerb</name>
    <message>
        <source>Name:      %1</source>
        <translation>Nombre:      %1</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ninguno)</translation>
    </message>
    <message>
        <source>Kind:      %1</source>
        <translation>Tipo:        %1</translation>
    </message>
    <message>
        <source>national book</source>
        <translation>libro nacional</translation>
    </message>
    <message>
        <source>chapter book</source>
        <translation>libro de capítulo</translation>
    </message>
    <message>
        <source>Chapters:  %1 active or at risk</source>
        <translation>Capítulos:   %1 en activo o en riesgo</translation>
    </message>
    <message>
        <source>Others:    %1 (%2)</source>
        <translation>Otros:       %1 (%2)</translation>
    </message>
    <message>
        <source>Members:   %1 on rosters, %2 people</source>
        <translation>Integrantes: %1 en listas, %2 personas</translation>
    </message>
    <message>
        <source>Format:    %1</source>
        <translation>Formato:     %1</translation>
    </message>
    <message>
        <source>Size:      %1</source>
        <translation>Tamaño:      %1</translation>
    </message>
    <message>
        <source>Integrity: fine</source>
        <translation>Integridad:  correcta</translation>
    </message>
    <message>
        <source>Integrity: damaged (%1)</source>
        <translation>Integridad:  con daños (%1)</translation>
    </message>
    <message>
        <source>Prints what a book holds, and whether it is sound.</source>
        <translation>Imprime qué contiene un libro y si está en buen estado.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>Imprimir un objeto JSON.</translation>
    </message>
</context>
<context>
    <name>KeptChart</name>
    <message>
        <source>so few say little</source>
        <translation>tan pocas personas dicen poco</translation>
    </message>
    <message>
        <source>%1: %2 still here after 12 months</source>
        <comment>channel, share</comment>
        <translation>%1: %2 siguen aquí tras 12 meses</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>channel, dates</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>too early to tell who stays</source>
        <translation>demasiado pronto para saber quiénes se quedan</translation>
    </message>
    <message>
        <source>still here after a year: %1</source>
        <comment>82 % · 37 of 45</comment>
        <translation>siguen aquí tras un año: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a share, so few say little</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>count</comment>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>push, when, what came of it</comment>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>No push brought so many so long ago that its share of those who stayed says much.</source>
        <translation>Ninguna campaña trajo a tantas personas hace tanto tiempo como para que diga mucho la proporción de quienes se quedaron.</translation>
    </message>
    <message>
        <source>Of those whom “%1” brought, the most stayed: %2 were still here after a year.</source>
        <comment>a push, 82 % (37 of 45)</comment>
        <translation>De quienes llegaron por “%1” se quedó la mayor proporción: %2 seguían aquí tras un año.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Joined a year ago or longer</source>
        <translation>Ingreso hace un año o más</translation>
    </message>
    <message>
        <source>Here after 12 months</source>
        <translation>Siguen tras 12 meses</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>No channel brought so many so long ago that its share says much.</source>
        <translation>Ningún canal trajo a tantas personas hace tanto tiempo como para que su proporción diga mucho.</translation>
    </message>
    <message>
        <source>%1 keeps best: %2 were still here after 12 months.</source>
        <comment>channel, 82 % (37 of 45)</comment>
        <translation>%1 es el que mejor retiene: %2 seguían aquí tras 12 meses.</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>A year ago or longer</source>
        <translation>Hace un año o más</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Walk through a table</source>
        <translation>Recorrer una tabla</translation>
    </message>
    <message>
        <source>Arrows, Home, End, PgUp, PgDn</source>
        <translation>Flechas, Inicio, Fin, RePág, AvPág</translation>
    </message>
    <message>
        <source>Select rows</source>
        <translation>Seleccionar filas</translation>
    </message>
    <message>
        <source>Space, Shift+arrows, Ctrl+A</source>
        <translation>Espacio, Mayús+flechas, Ctrl+A</translation>
    </message>
    <message>
        <source>Make a column wider, move it (on its head)</source>
        <translation>Ensanchar o mover una columna (en su encabezado)</translation>
    </message>
    <message>
        <source>Alt+arrows, Ctrl+Shift+arrows</source>
        <translation>Alt+flechas, Ctrl+Mayús+flechas</translation>
    </message>
    <message>
        <source>Search from within a table</source>
        <translation>Buscar desde una tabla</translation>
    </message>
    <message>
        <source>type a letter</source>
        <translation>escriba una letra</translation>
    </message>
    <message>
        <source>Close, then clear the search, then leave the selection</source>
        <translation>Cerrar, luego borrar la búsqueda, luego dejar la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Copy the selected rows, paste a block of cells</source>
        <translation>Copiar las filas seleccionadas, pegar un bloque de celdas</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+V</source>
        <translation>Ctrl+C, Ctrl+V</translation>
    </message>
    <message>
        <source>Edit what stands there; remove it</source>
        <translation>Editar lo que hay ahí; quitarlo</translation>
    </message>
    <message>
        <source>F2; Del</source>
        <translation>F2; Supr</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>program, version</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>%1, %2</source>
        <comment>name, small print</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>First open the book that this file is for.</source>
        <translation>Primero abra el libro al que corresponde este archivo.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
</context>
<context>
    <name>MemberDetailPane</name>
    <message>
        <source>No longer in the book</source>
        <translation>Ya no está en el libro</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>chapter, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <comment>a person</comment>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>Membresías</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>What others may see</source>
        <translation>Lo que ven otras personas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>History of this record</source>
        <translation>Historial de este registro</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Agregar mandato…</translation>
    </message>
</context>
<context>
    <name>MemberDraft</name>
    <message>
        <source>left before joining</source>
        <translation>baja anterior al ingreso</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Edit the member</source>
        <translation>Editar integrante</translation>
    </message>
    <message>
        <source>What you changed is not saved. Press Esc again to drop it.</source>
        <translation>Lo que cambió no está guardado. Presione Esc otra vez para descartarlo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>MemberMenu</name>
    <message>
        <source>Change status…</source>
        <translation>Cambiar situación…</translation>
    </message>
    <message>
        <source>Move to another chapter…</source>
        <translation>Trasladar a otro capítulo…</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Registrar consentimiento…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Fijar un campo…</translation>
    </message>
    <message>
        <source>Copy the e-mail address</source>
        <translation>Copiar el correo electrónico</translation>
    </message>
    <message>
        <source>Copy e-mails for BCC</source>
        <translation>Copiar correos para CCO</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>MemberStatus</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En activo</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Alumni</source>
        <translation>Egreso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Baja</translation>
    </message>
</context>
<context>
    <name>MemberVerbs</name>
    <message>
        <source>Nobody can leave before they joined: %1 joined on %2.</source>
        <translation>Nadie puede darse de baja antes de ingresar: %1 ingresó el %2.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Search name, chapter, school</source>
        <translation>Buscar nombre, capítulo, escuela</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Look among everyone</source>
        <translation>Buscar entre todas las personas</translation>
    </message>
    <message>
        <source>Details of the member</source>
        <translation>Detalles de integrante</translation>
    </message>
    <message>
        <source>Reading the roster…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Aún no hay integrantes</translation>
    </message>
    <message>
        <source>No one matches “%1”</source>
        <translation>Nadie coincide con “%1”</translation>
    </message>
    <message>
        <source>No one matches these filters</source>
        <translation>Nadie coincide con estos filtros</translation>
    </message>
    <message>
        <source>No one here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>Not everyone on record was searched.</source>
        <translation>No se buscó en todo el registro.</translation>
    </message>
    <message>
        <source>Edit table</source>
        <translation>Editar tabla</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Change status…</source>
        <translation>Cambiar situación…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>A roster comes in as a file: CSV, or a workbook of a spreadsheet.</source>
        <translation>Una lista se importa de un archivo: CSV, o un libro de cálculo.</translation>
    </message>
</context>
<context>
    <name>MilestonesPopup</name>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
</context>
<context>
    <name>MirrorRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>class year, what becomes of it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Earlier month (Page up)</source>
        <translation>Mes anterior (RePág)</translation>
    </message>
    <message>
        <source>Later month (Page down)</source>
        <translation>Mes siguiente (AvPág)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>MonthsTable</name>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Joined</source>
        <comment>people</comment>
        <translation>Ingresaron</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>people who left</comment>
        <translation>Se fueron</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>MotionBarItem</name>
    <message>
        <source>%1: %2</source>
        <comment>what a bar stands for, and what it says</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MotionBars</name>
    <message>
        <source>↑ Joined</source>
        <translation>↑ Altas</translation>
    </message>
    <message>
        <source>↓ Left</source>
        <comment>people who left</comment>
        <translation>↓ Bajas</translation>
    </message>
    <message>
        <source>Net</source>
        <comment>joined less left</comment>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>MotionReport</name>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>MovementChart</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <comment>two months and their year</comment>
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>net too small to tell</source>
        <translation>saldo demasiado pequeño para mostrarlo</translation>
    </message>
    <message>
        <source>net %1</source>
        <translation>saldo: %1</translation>
    </message>
    <message>
        <source>%1 joined, %2 left, %3</source>
        <comment>counts of people, and what remains</comment>
        <translation>altas: %1, bajas: %2, %3</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <comment>a month, and what happened</comment>
        <translation>Desde %1, %2.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Libro nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Elegir dónde guardarlo…</translation>
    </message>
</context>
<context>
    <name>NewBookForm</name>
    <message>
        <source>Name of your organisation</source>
        <translation>Nombre de su organización</translation>
    </message>
    <message>
        <source>Many chapters</source>
        <translation>Muchos capítulos</translation>
    </message>
    <message>
        <source>One chapter</source>
        <translation>Un capítulo</translation>
    </message>
</context>
<context>
    <name>NewVerb</name>
    <message>
        <source>Makes a new, empty book. A file that is there already is never replaced.</source>
        <translation>Crea un libro nuevo y vacío. Un archivo que ya existe nunca se reemplaza.</translation>
    </message>
    <message>
        <source>The file to make, such as Spring.chapters.</source>
        <translation>El archivo que se crea, como Primavera.chapters.</translation>
    </message>
    <message>
        <source>The organisation&apos;s name.</source>
        <translation>El nombre de la organización.</translation>
    </message>
    <message>
        <source>“national” for many chapters (the default), “chapter” for one.</source>
        <translation>“national” para muchos capítulos (lo predeterminado), “chapter” para uno.</translation>
    </message>
    <message>
        <source>Make the book of a fictional organisation, to look around in.</source>
        <translation>Crear el libro de una organización ficticia, para explorarlo.</translation>
    </message>
    <message>
        <source>A book cannot be printed: name a file, be it “./-”.</source>
        <translation>Un libro no se puede imprimir: indique un archivo, aunque sea “./-”.</translation>
    </message>
    <message>
        <source>The example has its own name and kind: leave --name and --kind out.</source>
        <translation>El ejemplo tiene su propio nombre y tipo: omita --name y --kind.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>OfficeList</name>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Shown as of %1</source>
        <translation>Mostrado al %1</translation>
    </message>
</context>
<context>
    <name>OfficeRow</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>office, chapter, holder, term</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Search office, chapter, name</source>
        <translation>Buscar cargo, capítulo, nombre</translation>
    </message>
    <message>
        <source>Which offices are shown</source>
        <translation>Qué cargos se muestran</translation>
    </message>
    <message>
        <source>All offices</source>
        <translation>Todos los cargos</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacantes</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Terminan pronto</translation>
    </message>
    <message>
        <source>National board</source>
        <translation>Directiva nacional</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show all offices</source>
        <translation>Mostrar todos los cargos</translation>
    </message>
    <message>
        <source>Reading the officers…</source>
        <translation>Leyendo los cargos…</translation>
    </message>
    <message>
        <source>No one holds an office yet</source>
        <translation>Aún nadie tiene un cargo</translation>
    </message>
    <message>
        <source>No office is vacant</source>
        <translation>No hay cargos vacantes</translation>
    </message>
    <message>
        <source>No term ends soon without a successor</source>
        <translation>Ningún mandato termina pronto sin relevo</translation>
    </message>
    <message>
        <source>No such office</source>
        <translation>No hay ningún cargo así</translation>
    </message>
    <message>
        <source>Vacant for long</source>
        <translation>Vacantes desde hace tiempo</translation>
    </message>
    <message>
        <source>No office has been vacant for long</source>
        <translation>Ningún cargo está vacante desde hace tiempo</translation>
    </message>
    <message>
        <source>Presidency ending</source>
        <translation>Presidencia por terminar</translation>
    </message>
    <message>
        <source>No presidency ends soon without a successor</source>
        <translation>Ninguna presidencia termina pronto sin sucesión</translation>
    </message>
    <message>
        <source>No one is on the national board yet</source>
        <translation>Aún no hay nadie en la directiva nacional</translation>
    </message>
    <message>
        <source>Add term…</source>
        <translation>Agregar mandato…</translation>
    </message>
    <message>
        <source>Add the terms one by one, or bring them in from a file.</source>
        <translation>Agregue los períodos uno por uno o impórtelos desde un archivo.</translation>
    </message>
</context>
<context>
    <name>PagePicture</name>
    <message>
        <source>The picture could not be drawn; nothing was written.</source>
        <translation>No se pudo dibujar la imagen; no se escribió nada.</translation>
    </message>
    <message>
        <source>At this width the page needs a height of %1: --size %2x%1.</source>
        <translation>Con este ancho la página necesita una altura de %1: --size %2x%1.</translation>
    </message>
</context>
<context>
    <name>PairChoice</name>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>PairFieldRow</name>
    <message>
        <source>%1 of %2: %3</source>
        <comment>field, person, value</comment>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what becomes of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PairFields</name>
    <message>
        <source>Chosen name</source>
        <translation>Nombre elegido</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Nombre legal</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class of</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>on record, not shown</source>
        <comment>a legal name</comment>
        <translation>consta, no se muestra</translation>
    </message>
    <message>
        <source>Each keeps its own</source>
        <comment>value, of two linked memberships</comment>
        <translation>Cada registro conserva el suyo</translation>
    </message>
    <message>
        <source>Both, one below the other</source>
        <comment>notes</comment>
        <translation>Ambas, una debajo de la otra</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <comment>on a day</comment>
        <translation>Ingreso: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>status, day</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Both, in the order of their days</source>
        <comment>dates of a membership</comment>
        <translation>Ambas, por orden de fecha</translation>
    </message>
    <message>
        <source>Both memberships go on.</source>
        <translation>Ambas membresías continúan.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>office, from when to when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Fecha de archivo</translation>
    </message>
    <message>
        <source>Stays on the roster.</source>
        <comment>a person</comment>
        <translation>Permanece en la lista.</translation>
    </message>
    <message>
        <source>May see: %1</source>
        <comment>an audience</comment>
        <translation>Puede ver: %1</translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <comment>a level of consent</comment>
        <translation>Se mantiene: %1</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Fields of the two people</source>
        <translation>Campos de las dos personas</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Two records side by side</source>
        <translation>Dos registros lado a lado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>No es la misma persona</translation>
    </message>
    <message>
        <source>Keeps both, and does not ask again</source>
        <translation>Conserva ambos, y no vuelve a preguntar</translation>
    </message>
    <message>
        <source>Link as one person</source>
        <translation>Vincular como una persona</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>Paste into the roster</source>
        <translation>Pegar en la lista</translation>
    </message>
    <message>
        <source>Chapter of those who are added</source>
        <translation>Capítulo de quienes se agregan</translation>
    </message>
    <message>
        <source>Rows of the paste</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PasteLine</name>
    <message>
        <source>%1. %2 %3</source>
        <comment>a person, what changes, what is wrong</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
</context>
<context>
    <name>PastePlan</name>
    <message>
        <source>There is no name in this row.</source>
        <translation>No hay ningún nombre en esta fila.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: someone goes to another chapter by a transfer.</source>
        <translation>%1: para pasar a otro capítulo hace falta un traslado.</translation>
    </message>
    <message>
        <source>%1: there is no chapter “%2”.</source>
        <translation>%1: no hay ningún capítulo “%2”.</translation>
    </message>
    <message>
        <source>%1: “%2” is no status.</source>
        <translation>%1: “%2” no es una situación.</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard. Copy some in a spreadsheet first.</source>
        <translation>No hay celdas en el portapapeles. Copie primero algunas en una hoja de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %Ln rows. Save the table as a file and import it (Ctrl+I).</source>
        <translation>
            <numerusform>Es más de %Ln fila. Guarde la tabla como archivo e impórtelo (Ctrl+I).</numerusform>
            <numerusform>Son más de %Ln filas. Guarde la tabla como archivo e impórtelo (Ctrl+I).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleMotionView</name>
    <message>
        <source>People in motion</source>
        <translation>Personas en movimiento</translation>
    </message>
    <message>
        <source>Joined, left and net</source>
        <translation>Altas, bajas y saldo</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>All</source>
        <comment>the whole time</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Quiénes se quedaron</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retención</translation>
    </message>
    <message>
        <source>Students’ form: without graduates</source>
        <translation>Forma estudiantil: sin quienes egresaron</translation>
    </message>
    <message>
        <source>Class years</source>
        <translation>Promociones</translation>
    </message>
    <message>
        <source>← At MD schools</source>
        <translation>← En escuelas MD</translation>
    </message>
    <message>
        <source>At DO schools →</source>
        <translation>En escuelas DO →</translation>
    </message>
    <message>
        <source>How long people stay</source>
        <translation>Cuánto tiempo se quedan las personas</translation>
    </message>
    <message>
        <source>Share of each academic year of joining that is still here</source>
        <translation>Proporción de cada año académico de ingreso que sigue aquí</translation>
    </message>
    <message>
        <source>Joined in, people</source>
        <translation>Año de ingreso, personas</translation>
    </message>
    <message>
        <source>Still here after so many months, in percent</source>
        <translation>Siguen aquí tras tantos meses, en porcentaje</translation>
    </message>
    <message>
        <source>A share shows once all who joined in that year did so long enough ago.</source>
        <translation>Una proporción aparece cuando todas las personas que ingresaron ese año lo hicieron hace tiempo suficiente.</translation>
    </message>
    <message>
        <source>Recruits needed before graduation</source>
        <translation>Incorporaciones necesarias</translation>
    </message>
    <message>
        <source>Chapters that need recruits</source>
        <translation>Capítulos que necesitan incorporaciones</translation>
    </message>
    <message>
        <source>How people found us</source>
        <translation>Cómo nos encontraron las personas</translation>
    </message>
    <message>
        <source>People by channel and academic year of joining</source>
        <translation>Personas por canal y año académico de ingreso</translation>
    </message>
    <message>
        <source>Which channel brings people who stay</source>
        <translation>Qué canal trae a personas que se quedan</translation>
    </message>
    <message>
        <source>Nobody joined twelve months ago or longer.</source>
        <translation>Nadie ingresó hace doce meses o más.</translation>
    </message>
    <message>
        <source>Which push brought people who stayed</source>
        <translation>Qué campaña trajo a personas que se quedaron</translation>
    </message>
    <message>
        <source>No push had begun by then. Pushes are kept in the settings.</source>
        <translation>Hasta entonces no había comenzado ninguna campaña. Las campañas se llevan en los ajustes.</translation>
    </message>
    <message>
        <source>Nobody has joined yet</source>
        <translation>Aún no ha ingresado nadie</translation>
    </message>
    <message>
        <source>Who joins, stays and leaves shows here, as soon as there are members.</source>
        <translation>Quiénes ingresan, se quedan y se van se ve aquí en cuanto haya integrantes.</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>Leyendo el libro…</translation>
    </message>
</context>
<context>
    <name>PeopleQuestion</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Class year not known</source>
        <translation>Promoción desconocida</translation>
    </message>
    <message>
        <source>Class of %1</source>
        <comment>a year</comment>
        <translation>Promoción de %1</translation>
    </message>
    <message>
        <source>Class of %1 and later</source>
        <comment>a year</comment>
        <translation>Promoción de %1 y posteriores</translation>
    </message>
    <message>
        <source>Class of %1 and earlier</source>
        <comment>a year</comment>
        <translation>Promoción de %1 y anteriores</translation>
    </message>
    <message>
        <source>at MD schools</source>
        <translation>en escuelas MD</translation>
    </message>
    <message>
        <source>at DO schools</source>
        <translation>en escuelas DO</translation>
    </message>
    <message>
        <source>at other schools</source>
        <translation>en otras escuelas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a figure, and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who joined, and through which channel</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>name of a figure, and the day</comment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>Here at the start</source>
        <comment>people</comment>
        <translation>Presentes al inicio</translation>
    </message>
    <message>
        <source>Here from start to end</source>
        <comment>people</comment>
        <translation>Presentes de inicio a fin</translation>
    </message>
    <message>
        <source>First joined</source>
        <comment>people</comment>
        <translation>Primer ingreso</translation>
    </message>
    <message numerus="yes">
        <source>%1, still here after %n months</source>
        <comment>who first joined</comment>
        <translation>
            <numerusform>%1, aún presentes tras %n mes</numerusform>
            <numerusform>%1, aún presentes tras %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>class, kind of school</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Newly here</source>
        <comment>people, at the end of a period</comment>
        <translation>Recién llegadas</translation>
    </message>
    <message>
        <source>No longer here</source>
        <comment>people, at the end of a period</comment>
        <translation>Ya no están</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>%1 of %2</source>
        <comment>some people, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>82 % · 340 of 415</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>82 % (340 of 415)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PersonNames</name>
    <message>
        <source>%1 %2</source>
        <comment>initials and a number, while names are covered</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>initials</comment>
        <translation>%1. %2.</translation>
    </message>
</context>
<context>
    <name>PickField</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Elija una opción de la lista.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, the chosen entry</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Nada coincide con “%1”</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>PictureVerb</name>
    <message>
        <source>--page cannot be “%1”; it is one of: dashboard, states.</source>
        <translation>--page no puede ser “%1”; puede ser: dashboard, states.</translation>
    </message>
    <message>
        <source>--size takes width x height in pixels, each from 320 to 8192, such as 1280x800.</source>
        <translation>--size toma ancho x alto en píxeles, cada uno de 320 a 8192, como 1280x800.</translation>
    </message>
    <message>
        <source>--as-of has to be a date such as 2020-08-31, not “%1”.</source>
        <translation>--as-of tiene que ser una fecha como 2020-08-31, no “%1”.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>The page: dashboard or states.</source>
        <translation>La página: dashboard o states.</translation>
    </message>
    <message>
        <source>The day it shows (YYYY-MM-DD); today if not given.</source>
        <translation>El día que muestra (YYYY-MM-DD); si se omite, hoy.</translation>
    </message>
    <message>
        <source>Width x height in pixels, each from 320 to 8192; 1280x800 if not given.</source>
        <translation>Ancho x alto en píxeles, cada uno de 320 a 8192; si se omite, 1280x800.</translation>
    </message>
    <message>
        <source>In dark colours.</source>
        <translation>En colores oscuros.</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”; it is one of: %3.</source>
        <translation>--%1 no puede ser “%2”; puede ser: %3.</translation>
    </message>
    <message>
        <source>A picture is a PNG file, a brief a PDF file: please let its name end in .png or .pdf.</source>
        <translation>Una imagen es un archivo PNG, un resumen un archivo PDF: haga que su nombre termine en .png o .pdf.</translation>
    </message>
    <message>
        <source>A brief has its own pages, size and colours: leave out --%1, or write a .png file.</source>
        <translation>Un resumen tiene sus propias páginas, tamaño y colores: omita --%1, o escriba un archivo .png.</translation>
    </message>
    <message>
        <source>This book has no regions of its own. Its settings are where they are made.</source>
        <translation>Este libro no tiene regiones propias. Se crean en sus ajustes.</translation>
    </message>
    <message>
        <source>Draws a page as a PNG picture, or a brief of two pages as PDF, for sharing; counts of people are rounded.</source>
        <translation>Dibuja una página como imagen PNG, o un resumen de dos páginas como PDF, para compartir; los recuentos de personas se redondean.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>What the states show: chapters, schools, share, members, members-per-school, chapter-change or member-change; share if not given.</source>
        <translation>Lo que muestran los estados: chapters, schools, share, members, members-per-school, chapter-change o member-change; si se omite, share.</translation>
    </message>
    <message>
        <source>Regions instead of states: census, divisions or own.</source>
        <translation>Regiones en lugar de estados: census, divisions u own.</translation>
    </message>
</context>
<context>
    <name>PipelineBoard</name>
    <message>
        <source>Chapters by status</source>
        <translation>Capítulos por situación</translation>
    </message>
</context>
<context>
    <name>PipelineCard</name>
    <message>
        <source>Stuck, %1</source>
        <comment>for so many days</comment>
        <translation>Estancado, %1</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>Qué hacer con %1</translation>
    </message>
</context>
<context>
    <name>PipelineMenu</name>
    <message>
        <source>Open chapter</source>
        <translation>Abrir capítulo</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Registrar un contacto…</translation>
    </message>
    <message>
        <source>Move to “%1”…</source>
        <comment>a status</comment>
        <translation>Mover a “%1”…</translation>
    </message>
</context>
<context>
    <name>PipelineView</name>
    <message>
        <source>Search chapter, place</source>
        <translation>Buscar capítulo, lugar</translation>
    </message>
    <message>
        <source>Reading the chapters…</source>
        <translation>Leyendo los capítulos…</translation>
    </message>
    <message>
        <source>No chapter is on its way yet</source>
        <translation>Aún no hay ningún capítulo en camino</translation>
    </message>
    <message>
        <source>Start a prospect at one of the schools of “White space”.</source>
        <translation>Inicie un capítulo posible en una de las escuelas de “Por alcanzar”.</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Este libro es de solo lectura.</translation>
    </message>
    <message>
        <source>Another day is looked at. Go back to today to move a chapter.</source>
        <translation>Se está mirando otro día. Vuelva a hoy para mover un capítulo.</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card, Enter opens the chapter, M tells what to do with it. Drag a card to move it on, or press Ctrl with an arrow.</source>
        <translation>Las flechas van de tarjeta en tarjeta, Enter abre el capítulo, M muestra qué hacer con él. Arrastre una tarjeta para moverla, o pulse Ctrl con una flecha.</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1, start a chapter</source>
        <comment>a school</comment>
        <translation>%1, iniciar un capítulo</translation>
    </message>
    <message>
        <source>Start…</source>
        <comment>a chapter</comment>
        <translation>Iniciar…</translation>
    </message>
</context>
<context>
    <name>PrivacyCard</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Cover names now: people show as initials and a number</source>
        <translation>Ocultar nombres ahora: las personas aparecen con iniciales y un número</translation>
    </message>
    <message>
        <source>Cover names while another program is in front</source>
        <translation>Ocultar nombres mientras otro programa está delante</translation>
    </message>
    <message>
        <source>Minutes without key or mouse until names are covered (0: never)</source>
        <translation>Minutos de inactividad hasta ocultar los nombres (0: nunca)</translation>
    </message>
    <message>
        <source>Minutes until names are covered</source>
        <translation>Minutos hasta ocultar los nombres</translation>
    </message>
    <message>
        <source>Neutral window titles and file names</source>
        <translation>Títulos de ventana y nombres de archivo neutros</translation>
    </message>
</context>
<context>
    <name>ProjectionReport</name>
    <message>
        <source>%1, at least</source>
        <translation>%1, como mínimo</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, como máximo</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message>
        <source>Add push</source>
        <translation>Agregar campaña</translation>
    </message>
    <message>
        <source>Edit push</source>
        <translation>Editar campaña</translation>
    </message>
    <message>
        <source>Save push</source>
        <translation>Guardar campaña</translation>
    </message>
    <message>
        <source>Remove push</source>
        <translation>Quitar campaña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on, if known</source>
        <translation>Termina el, si se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>PushesCard</name>
    <message>
        <source>Pushes</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Growth comes in pushes: dated campaigns on a channel, kept beside the joins.</source>
        <translation>El crecimiento llega por campañas: con fecha y en un canal, se muestran junto a las altas.</translation>
    </message>
    <message>
        <source>Add push…</source>
        <translation>Agregar campaña…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, note</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the push %1</source>
        <translation>Editar la campaña %1</translation>
    </message>
    <message>
        <source>Remove the push %1</source>
        <translation>Quitar la campaña %1</translation>
    </message>
</context>
<context>
    <name>ReachCard</name>
    <message>
        <source>Share of schools by state</source>
        <translation>Porcentaje de escuelas por estado</translation>
    </message>
</context>
<context>
    <name>ReachDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>someone</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>a chapter that is gone</source>
        <translation>un capítulo que ya no existe</translation>
    </message>
    <message>
        <source>National board</source>
        <translation>Directiva nacional</translation>
    </message>
    <message>
        <source>Chapter without a name</source>
        <translation>Capítulo sin nombre</translation>
    </message>
</context>
<context>
    <name>ReferencePoints</name>
    <message>
        <source>%1 chapters</source>
        <translation>%1 capítulos</translation>
    </message>
    <message>
        <source>%1 schools</source>
        <translation>%1 escuelas</translation>
    </message>
    <message>
        <source>%1 student groups</source>
        <translation>%1 grupos estudiantiles</translation>
    </message>
    <message>
        <source>%1 students</source>
        <translation>%1 estudiantes</translation>
    </message>
    <message>
        <source>%1 leaders</source>
        <translation>%1 líderes</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 integrantes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 states</source>
        <translation>%1 estados</translation>
    </message>
</context>
<context>
    <name>ReferenceTable</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1 has a record of the wrong length, number %2.</source>
        <translation>%1 tiene un registro de longitud incorrecta, el número %2.</translation>
    </message>
    <message>
        <source>%1 has no column “%2”.</source>
        <translation>%1 no tiene ninguna columna “%2”.</translation>
    </message>
</context>
<context>
    <name>RegionDialog</name>
    <message>
        <source>New region</source>
        <translation>Región nueva</translation>
    </message>
    <message>
        <source>Edit region</source>
        <translation>Editar región</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the region</source>
        <translation>Nombre de la región</translation>
    </message>
    <message>
        <source>States of the region</source>
        <translation>Estados de la región</translation>
    </message>
    <message>
        <source>A state with a dot is in another region now; pressed here, it leaves that one.</source>
        <translation>Un estado con un punto está ahora en otra región; si se pulsa aquí, sale de ella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save region</source>
        <translation>Guardar región</translation>
    </message>
    <message>
        <source>Now in %1</source>
        <translation>Ahora en %1</translation>
    </message>
    <message>
        <source>%1, now in %2</source>
        <comment>state, region</comment>
        <translation>%1, ahora en %2</translation>
    </message>
</context>
<context>
    <name>RegionsCard</name>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Chapters and members can be filtered by them, beside the regions of the Census.</source>
        <translation>Los capítulos y los integrantes se pueden filtrar por ellas, además de por las regiones del censo.</translation>
    </message>
    <message>
        <source>None of your own yet: chapters and members can be filtered by the regions of the Census.</source>
        <translation>Aún no hay regiones propias: los capítulos y los integrantes se pueden filtrar por las regiones del censo.</translation>
    </message>
    <message>
        <source>Add region…</source>
        <translation>Agregar región…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Edit the region %1</source>
        <translation>Editar la región %1</translation>
    </message>
    <message>
        <source>Remove the region %1</source>
        <translation>Quitar la región %1</translation>
    </message>
</context>
<context>
    <name>RetentionChart</name>
    <message>
        <source>%1: retention %2; without graduates and those who moved away %3</source>
        <comment>a year, and two shares</comment>
        <translation>%1: retención %2; sin quienes egresaron o se mudaron %3</translation>
    </message>
    <message>
        <source>Nobody was here twelve months ago.</source>
        <translation>Nadie estaba aquí hace doce meses.</translation>
    </message>
    <message>
        <source>Of %1 who were here twelve months ago, %2 are here now; %3 of them graduated or moved to a school without a chapter, and the students’ form leaves them out.</source>
        <comment>counts of people</comment>
        <translation>De las %1 personas que estaban aquí hace doce meses, siguen aquí %2; %3 egresaron o se trasladaron a una escuela sin capítulo, y la forma estudiantil no las cuenta.</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Año académico</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Still here</source>
        <translation>Siguen aquí</translation>
    </message>
    <message>
        <source>Without graduates</source>
        <translation>Sin quienes egresaron</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últ. 12 meses</translation>
    </message>
</context>
<context>
    <name>SaveFileDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Files of this kind (*.%1)</source>
        <translation>Archivos de este tipo (*.%1)</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>¿Reemplazar este archivo?</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
</context>
<context>
    <name>SavedFiltersPopup</name>
    <message>
        <source>No filters are saved on this page yet.</source>
        <translation>Aún no hay filtros guardados en esta página.</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Forget “%1” (Del)</source>
        <translation>Olvidar “%1” (Supr)</translation>
    </message>
    <message>
        <source>Name for the filters now</source>
        <translation>Nombre para los filtros actuales</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>First give it a name.</source>
        <translation>Primero póngale un nombre.</translation>
    </message>
</context>
<context>
    <name>SchoolDialog</name>
    <message>
        <source>Add school</source>
        <translation>Agregar escuela</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>MD, DO…</source>
        <translation>MD, DO…</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Year of the first class</source>
        <translation>Año del primer curso</translation>
    </message>
    <message>
        <source>It is eligible from August of that year.</source>
        <translation>Es elegible desde agosto de ese año.</translation>
    </message>
    <message>
        <source>Campus of</source>
        <translation>Campus de</translation>
    </message>
    <message>
        <source>If it counts as another school</source>
        <translation>Si cuenta como otra escuela</translation>
    </message>
</context>
<context>
    <name>SchoolField</name>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Name, city or state</source>
        <translation>Nombre, ciudad o estado</translation>
    </message>
    <message>
        <source>Add a school that is missing…</source>
        <translation>Agregar una escuela que falta…</translation>
    </message>
</context>
<context>
    <name>SchoolReasonRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a reason, its points</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SchoolScore</name>
    <message>
        <source>%1 members already there</source>
        <comment>fewer than ten, or another number</comment>
        <translation>%1 integrantes ya están allí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members already there</source>
        <translation>
            <numerusform>%Ln integrante ya está allí</numerusform>
            <numerusform>%Ln integrantes ya están allí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them counted only</source>
        <translation>%1, de ese total %2 solo en el recuento</translation>
    </message>
    <message>
        <source>no outcome noted</source>
        <comment>of a contact</comment>
        <translation>sin resultado anotado</translation>
    </message>
    <message>
        <source>%1 on %2, over a year ago</source>
        <comment>outcome of a contact, date</comment>
        <translation>%1 el %2, hace más de un año</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>outcome of a contact, date</comment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>asked so often, newest outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Asked %Ln times</source>
        <translation>
            <numerusform>Se preguntó %Ln vez</numerusform>
            <numerusform>Se preguntó %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 schools in %3 reached</source>
        <translation>%1 de %2 escuelas alcanzadas en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln states around it reached</source>
        <translation>
            <numerusform>%Ln estado vecino alcanzado</numerusform>
            <numerusform>%Ln estados vecinos alcanzados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools in %1 without a chapter</source>
        <translation>
            <numerusform>%Ln escuela de %1 sin capítulo</numerusform>
            <numerusform>%Ln escuelas de %1 sin capítulo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points for each member or counted head already there, up to %2 of them.</source>
        <translation>%1 puntos por cada integrante o persona solo contada que ya está allí, hasta %2.</translation>
    </message>
    <message>
        <source>For the newest contact %1 if interested, %2 if postponed, %3 if they have a group of their own, %4 for another outcome, none for no answer; half if it is over a year old.</source>
        <translation>Por el contacto más reciente, %1 si hay interés, %2 si se aplazó, %3 si tienen un grupo propio, %4 por otro resultado, nada si no hubo respuesta; la mitad si es de hace más de un año.</translation>
    </message>
    <message>
        <source>%1 if another school of its state is reached.</source>
        <translation>%1 si hay otra escuela alcanzada en su estado.</translation>
    </message>
    <message>
        <source>%1 for each state around it that is reached, up to %2.</source>
        <translation>%1 por cada estado vecino alcanzado, hasta %2.</translation>
    </message>
    <message>
        <source>%1 for each school of its state without a chapter, up to %2.</source>
        <translation>%1 por cada escuela de su estado sin capítulo, hasta %2.</translation>
    </message>
    <message>
        <source>A plain sum.</source>
        <translation>Una simple suma.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>%1 · copied</source>
        <comment>12 selected · copied</comment>
        <translation>%1 · copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Leave the selection (Esc)</source>
        <translation>Dejar la selección (Esc)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>Rows and controls</source>
        <translation>Filas y controles</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Este libro</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>In shared figures, groups of people smaller than this are not told</source>
        <translation>En las cifras compartidas no se muestran grupos menores que este número</translation>
    </message>
    <message>
        <source>Smallest group that a shared figure tells</source>
        <translation>Grupo mínimo que muestra una cifra compartida</translation>
    </message>
    <message>
        <source>Shared pictures and figures now tell every number exactly, however small the group: a single person can be recognised.</source>
        <translation>Las imágenes y cifras compartidas muestran ahora cada número exacto, por pequeño que sea el grupo: se puede reconocer a una persona.</translation>
    </message>
    <message>
        <source>Size of text, in percent</source>
        <translation>Tamaño del texto, en porcentaje</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de firmas</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>for whom, what for</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This list is too long for paper: it has more than %1 rows. Nothing was written; export fewer people, or a spreadsheet.</source>
        <translation>Esta lista es demasiado larga para el papel: tiene más de %1 filas. No se escribió nada; exporte menos personas, o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what, of which day</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A PDF file cannot be made here. Nothing was written.</source>
        <translation>Aquí no se puede crear un archivo PDF. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>SheetHeading</name>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class year</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First at school</source>
        <translation>Primero en su escuela</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo contadas</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Faculty champion</source>
        <translation>Asesoría docente</translation>
    </message>
    <message>
        <source>Roster updated</source>
        <translation>Lista actualizada</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Division</source>
        <translation>División</translation>
    </message>
    <message>
        <source>Eligible schools</source>
        <translation>Escuelas elegibles</translation>
    </message>
    <message>
        <source>Schools reached</source>
        <translation>Escuelas alcanzadas</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>First chapter</source>
        <translation>Primer capítulo</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Guests:</source>
        <translation>Personas invitadas:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page n of m</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The PDF file could not be made. Nothing was written.</source>
        <translation>No se pudo crear el archivo PDF. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Example, as of %1</source>
        <translation>Ejemplo, al %1</translation>
    </message>
    <message>
        <source>Can only be read</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Names are covered</source>
        <translation>Nombres ocultos</translation>
    </message>
    <message>
        <source>Show names (%1)</source>
        <translation>Mostrar nombres (%1)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Shown to others</source>
        <translation>En presentación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>command, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>SidebarItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SplitPane</name>
    <message>
        <source>Width of the details</source>
        <translation>Ancho de los detalles</translation>
    </message>
    <message>
        <source>Left and Right change it</source>
        <translation>Izquierda y Derecha lo cambian</translation>
    </message>
</context>
<context>
    <name>StateField</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StateHistoryView</name>
    <message>
        <source>Members over time</source>
        <translation>Integrantes en el tiempo</translation>
    </message>
    <message>
        <source>Chapters over time</source>
        <translation>Capítulos en el tiempo</translation>
    </message>
    <message>
        <source>Members, %1</source>
        <comment>a state</comment>
        <translation>Integrantes, %1</translation>
    </message>
    <message>
        <source>Chapters, %1</source>
        <comment>a state</comment>
        <translation>Capítulos, %1</translation>
    </message>
    <message>
        <source>No chapter has been here yet.</source>
        <translation>Aquí aún no ha habido ningún capítulo.</translation>
    </message>
    <message>
        <source>What happened, %1</source>
        <comment>a state</comment>
        <translation>Qué ha ocurrido, %1</translation>
    </message>
</context>
<context>
    <name>StateLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
</context>
<context>
    <name>StateMap</name>
    <message>
        <source>Map of the states</source>
        <translation>Mapa de los estados</translation>
    </message>
</context>
<context>
    <name>StatePanel</name>
    <message>
        <source>There is no chapter yet. The small circles are the schools where one can be: choose a state to see which.</source>
        <translation>Aún no hay ningún capítulo. Los círculos pequeños son las escuelas donde puede haber uno: elija un estado para ver cuáles.</translation>
    </message>
    <message>
        <source>Choose a state to see its chapters, and its schools without one.</source>
        <translation>Elija un estado para ver sus capítulos y sus escuelas sin capítulo.</translation>
    </message>
    <message>
        <source>Chapters and schools</source>
        <translation>Capítulos y escuelas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Choose a region to see its states.</source>
        <translation>Elija una región para ver sus estados.</translation>
    </message>
    <message>
        <source>States of the region</source>
        <translation>Estados de la región</translation>
    </message>
</context>
<context>
    <name>StateRegions</name>
    <message>
        <source>No longer a region</source>
        <translation>Ya no es una región</translation>
    </message>
    <message>
        <source>In no region</source>
        <translation>En ninguna región</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>Territorios</translation>
    </message>
</context>
<context>
    <name>StateTiles</name>
    <message>
        <source>States as tiles</source>
        <translation>Estados en mosaico</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>The arrow keys go from state to state</source>
        <translation>Las flechas llevan de un estado a otro</translation>
    </message>
    <message>
        <source>The arrow keys go from region to region</source>
        <translation>Las flechas llevan de una región a otra</translation>
    </message>
</context>
<context>
    <name>States</name>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>No eligible school</source>
        <translation>Ninguna escuela elegible</translation>
    </message>
    <message>
        <source>%1 of %2 schools reached, %3</source>
        <comment>counts, percent</comment>
        <translation>%1 de %2 escuelas alcanzadas, %3</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1</source>
        <comment>fewer than</comment>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>range of percents</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>a figure that is too small to tell</comment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two changes</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No change</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Too small to tell</source>
        <translation>Demasiado pequeño para mostrarlo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two figures</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 members for each school reached</source>
        <translation>%1 integrantes por cada escuela alcanzada</translation>
    </message>
    <message>
        <source>change of chapters in 12 months %1</source>
        <translation>cambio de capítulos en 12 meses: %1</translation>
    </message>
    <message>
        <source>change of members in 12 months %1</source>
        <translation>cambio de integrantes en 12 meses: %1</translation>
    </message>
    <message>
        <source>%1, %2 of schools</source>
        <comment>chapters, percent</comment>
        <translation>%1, %2 de las escuelas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, and the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>members not told</source>
        <comment>their number</comment>
        <translation>integrantes: sin indicar</translation>
    </message>
</context>
<context>
    <name>StatesChart</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing changed in 12 months.</source>
        <translation>Nada cambió en 12 meses.</translation>
    </message>
    <message>
        <source>Most gained: %1. Nothing was lost anywhere.</source>
        <translation>El mayor aumento: %1. No hubo pérdidas en ninguna parte.</translation>
    </message>
    <message>
        <source>Most lost: %1. Nothing was gained anywhere.</source>
        <translation>La mayor pérdida: %1. No hubo aumentos en ninguna parte.</translation>
    </message>
    <message>
        <source>Most gained: %1. Most lost: %2.</source>
        <translation>El mayor aumento: %1. La mayor pérdida: %2.</translation>
    </message>
    <message>
        <source>There is nothing anywhere yet.</source>
        <translation>Aún no hay nada en ninguna parte.</translation>
    </message>
    <message numerus="yes">
        <source>The most: %1, and %Ln others as much.</source>
        <translation>
            <numerusform>El máximo: %1, y %Ln más con lo mismo.</numerusform>
            <numerusform>El máximo: %1, y %Ln más con lo mismo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The most: %1.</source>
        <translation>El máximo: %1.</translation>
    </message>
</context>
<context>
    <name>StatesPage</name>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>No state is called “%1”</source>
        <translation>Ningún estado se llama “%1”</translation>
    </message>
    <message>
        <source>Go to a state</source>
        <translation>Ir a un estado</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Schools reached</source>
        <translation>Escuelas alcanzadas</translation>
    </message>
    <message>
        <source>Share of schools</source>
        <translation>Porcentaje de escuelas</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Reading the states…</source>
        <translation>Leyendo los estados…</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Census regions</source>
        <translation>Regiones del censo</translation>
    </message>
    <message>
        <source>Census divisions</source>
        <translation>Divisiones del censo</translation>
    </message>
    <message>
        <source>Our regions</source>
        <translation>Nuestras regiones</translation>
    </message>
    <message>
        <source>Members per school</source>
        <translation>Integrantes por escuela</translation>
    </message>
    <message>
        <source>Change of chapters</source>
        <translation>Cambio de capítulos</translation>
    </message>
    <message>
        <source>Change of members</source>
        <translation>Cambio de integrantes</translation>
    </message>
    <message>
        <source>States or regions</source>
        <translation>Estados o regiones</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Escuelas</translation>
    </message>
    <message>
        <source>Show the schools as dots</source>
        <translation>Mostrar las escuelas como puntos</translation>
    </message>
</context>
<context>
    <name>StatusDialog</name>
    <message>
        <source>Change status: %1</source>
        <comment>who</comment>
        <translation>Cambiar situación: %1</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Registrar el cambio</translation>
    </message>
    <message>
        <source>Say which status, and from when.</source>
        <translation>Indique qué situación, y desde cuándo.</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Situación nueva</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>StatusSection</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>No status is on record yet.</source>
        <translation>Aún no hay ninguna situación registrada.</translation>
    </message>
    <message>
        <source>Correct this entry: %1</source>
        <translation>Corregir esta entrada: %1</translation>
    </message>
    <message>
        <source>Record a change…</source>
        <translation>Registrar un cambio…</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Statuses over time</source>
        <translation>Situaciones en el tiempo</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>SuggestField</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what the list offers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Suppression</name>
    <message>
        <source>Counts of people are rounded to the nearest 5, and groups smaller than %1 are not shown; – stands for a count that is withheld so that small groups stay hidden.</source>
        <translation>Las cantidades de personas se redondean al múltiplo de 5 más cercano y los grupos menores de %1 no se muestran; – indica una cantidad que se oculta para que los grupos pequeños no se descubran.</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Cannot be sorted by</source>
        <translation>No se puede ordenar por esta columna</translation>
    </message>
    <message>
        <source>Press to sort</source>
        <translation>Pulse para ordenar</translation>
    </message>
    <message>
        <source>Sorted, descending</source>
        <translation>Orden descendente</translation>
    </message>
    <message>
        <source>Sorted, ascending</source>
        <translation>Orden ascendente</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add term of office</source>
        <translation>Agregar mandato</translation>
    </message>
    <message>
        <source>Edit term of office</source>
        <translation>Editar mandato</translation>
    </message>
    <message>
        <source>Save term</source>
        <translation>Guardar mandato</translation>
    </message>
    <message>
        <source>Remove term</source>
        <translation>Quitar mandato</translation>
    </message>
    <message>
        <source>Chapter, or national board</source>
        <translation>Capítulo, o directiva nacional</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Empieza el</translation>
    </message>
    <message>
        <source>Ends on, if known</source>
        <translation>Termina el, si se sabe</translation>
    </message>
    <message>
        <source>Why it ends</source>
        <translation>Motivo del fin</translation>
    </message>
    <message>
        <source>spring election, graduated…</source>
        <translation>elección de primavera, graduación…</translation>
    </message>
</context>
<context>
    <name>TextFormField</name>
    <message>
        <source>%1: %2</source>
        <comment>field, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>TimeBar</name>
    <message>
        <source>Look at another day</source>
        <translation>Ver otro día</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play month by month</source>
        <translation>Reproducir mes a mes</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <source>Shown day: %1</source>
        <translation>Día que se muestra: %1</translation>
    </message>
    <message>
        <source>Left and Right: a month; Page Up and Page Down: a year; Home and End</source>
        <translation>Izquierda y Derecha: un mes; RePág y AvPág: un año; Inicio y Fin</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TimeNotice</name>
    <message>
        <source>Nothing can be changed meanwhile.</source>
        <translation>Mientras tanto no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>TimeScale</name>
    <message>
        <source>Spring %1</source>
        <comment>academic term and year</comment>
        <translation>Primavera %1</translation>
    </message>
    <message>
        <source>Fall %1</source>
        <comment>academic term and year</comment>
        <translation>Otoño %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Move to another chapter: %1</source>
        <comment>who</comment>
        <translation>Trasladar a otro capítulo: %1</translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>Registrar el traslado</translation>
    </message>
    <message>
        <source>Say to which chapter, and on which day.</source>
        <translation>Indique a qué capítulo, y en qué fecha.</translation>
    </message>
    <message>
        <source>To which chapter</source>
        <translation>A qué capítulo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>TypedValue</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>“%1” is not known here. Known: %2.</source>
        <translation>“%1” no se admite aquí. Se admite: %2.</translation>
    </message>
    <message>
        <source>“%1” is no class year; write 2028, &apos;28 or M2.</source>
        <translation>“%1” no es una promoción; escriba 2028, &apos;28 o M2.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” no es un número entero.</translation>
    </message>
    <message>
        <source>This has to be from %1 to %2.</source>
        <translation>Tiene que estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address; one looks like kim@example.edu.</source>
        <translation>“%1” no es un correo electrónico; uno tiene la forma kim@example.edu.</translation>
    </message>
    <message>
        <source>There is no day “%1”.</source>
        <translation>No existe el día “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like %2.</source>
        <translation>“%1” no es una fecha; escríbala como %2.</translation>
    </message>
    <message>
        <source>The year %1 is a slip of the hand.</source>
        <translation>El año %1 parece un error al escribir.</translation>
    </message>
    <message>
        <source>This is too long to be right.</source>
        <translation>Es demasiado largo para ser correcto.</translation>
    </message>
    <message>
        <source>This cannot be empty.</source>
        <translation>No puede quedar vacío.</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>UndoVerb</name>
    <message>
        <source>Takes back the latest step, or the given one if nothing later touched the same. A step that is final, such as the forgetting of a person, is passed over, and said so.</source>
        <translation>Deshace el último paso, o el indicado si nada posterior tocó lo mismo. Un paso definitivo, como olvidar a una persona, se salta, y se avisa.</translation>
    </message>
    <message>
        <source>The book.</source>
        <translation>El libro.</translation>
    </message>
    <message>
        <source>A step&apos;s id, from “history”.</source>
        <translation>El id de un paso, según “history”.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Passed over, since it cannot be undone: %1</source>
        <translation>Se saltó, porque no se puede deshacer: %1</translation>
    </message>
    <message>
        <source>Does again what was undone last.</source>
        <translation>Hace de nuevo lo último que se deshizo.</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>VersionVerb</name>
    <message>
        <source>Prints the program&apos;s version.</source>
        <translation>Imprime la versión del programa.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Keep track of your chapters</source>
        <translation>Lleve el control de sus capítulos</translation>
    </message>
    <message>
        <source>Everything stays on this computer, in one file you own.</source>
        <translation>Todo queda en este equipo, en un solo archivo que es suyo.</translation>
    </message>
    <message>
        <source>Start a new book</source>
        <translation>Empezar un libro nuevo</translation>
    </message>
    <message>
        <source>Start a new book…</source>
        <translation>Empezar un libro nuevo…</translation>
    </message>
    <message>
        <source>First name your organisation.</source>
        <translation>Primero dé un nombre a su organización.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>A file that ends in .chapters</source>
        <translation>Un archivo que termina en .chapters</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ver un ejemplo</translation>
    </message>
    <message>
        <source>A made-up organisation of fifty chapters; nothing in it is real. You get a copy to play with.</source>
        <translation>Una organización inventada con cincuenta capítulos; nada en ella es real. Recibe una copia para practicar.</translation>
    </message>
    <message>
        <source>Making the example…</source>
        <translation>Creando el ejemplo…</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>WhiteSpacePane</name>
    <message>
        <source>Start a prospect…</source>
        <translation>Iniciar un capítulo posible…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Registrar un contacto…</translation>
    </message>
    <message>
        <source>Open chapter</source>
        <translation>Abrir capítulo</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya están allí</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contact is on record.</source>
        <translation>No hay contactos registrados.</translation>
    </message>
</context>
<context>
    <name>WhiteSpaceView</name>
    <message>
        <source>Search school, place</source>
        <translation>Buscar escuela, lugar</translation>
    </message>
    <message>
        <source>How the points are given</source>
        <translation>Cómo se dan los puntos</translation>
    </message>
    <message>
        <source>Details of the school</source>
        <translation>Detalles de la escuela</translation>
    </message>
    <message>
        <source>Schools without a chapter</source>
        <translation>Escuelas sin capítulo</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Looking at the schools…</source>
        <translation>Revisando las escuelas…</translation>
    </message>
    <message>
        <source>No school matches</source>
        <translation>Ninguna escuela coincide</translation>
    </message>
    <message>
        <source>Every eligible school has a chapter</source>
        <translation>Todas las escuelas elegibles tienen un capítulo</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>This workbook is damaged and was not read. Open it in its program and save it again, or as CSV (UTF-8).</source>
        <translation>Este libro de cálculo está dañado y no se leyó. Ábralo en su programa y guárdelo de nuevo, o como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is too large to be read safely. Open it in its program and save the sheet as CSV (UTF-8).</source>
        <translation>Este libro de cálculo es demasiado grande para leerlo de forma segura. Ábralo en su programa y guarde la hoja como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This workbook is locked with a password and was not read. Open it in its program and save a copy without one.</source>
        <translation>Este libro de cálculo está protegido con contraseña y no se leyó. Ábralo en su programa y guarde una copia sin ella.</translation>
    </message>
    <message>
        <source>This file cannot be read: it is a workbook or an archive of another kind. Open it in its program and save it as XLSX or as CSV (UTF-8).</source>
        <translation>Este archivo no se puede leer: es un libro de cálculo o un archivo comprimido de otro tipo. Ábralo en su programa y guárdelo como XLSX o como CSV (UTF-8).</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”; it has: %2.</source>
        <translation>El libro de cálculo no tiene ninguna hoja “%1”; tiene: %2.</translation>
    </message>
    <message>
        <source>The workbook could not be unpacked: %1.</source>
        <translation>No se pudo descomprimir el libro de cálculo: %1.</translation>
    </message>
</context>
<context>
    <name>XlsxSink</name>
    <message>
        <source>A spreadsheet ends after 1,048,576 rows. Nothing was written; export fewer people, or a CSV file.</source>
        <translation>Una hoja de cálculo termina tras 1,048,576 filas. No se escribió nada; exporte menos personas, o un archivo CSV.</translation>
    </message>
    <message>
        <source>One of the texts is longer than the 32,767 characters that a spreadsheet can hold. Nothing was written; export a CSV file.</source>
        <translation>Uno de los textos supera los 32,767 caracteres que admite una hoja de cálculo. No se escribió nada; exporte un archivo CSV.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: there is no room for its temporary files in “%1”. Nothing was written; free some space and try again.</source>
        <translation>No se pudo crear la hoja de cálculo: no hay espacio para sus archivos temporales en “%1”. No se escribió nada; libere espacio e intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::BackupNews</name>
    <message numerus="yes">
        <source>%Ln steps since the backup of %1</source>
        <translation>
            <numerusform>%Ln paso desde la copia de seguridad (%1)</numerusform>
            <numerusform>%Ln pasos desde la copia de seguridad (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is already saved.</source>
        <translation>Todo está ya guardado.</translation>
    </message>
    <message>
        <source>The last backup is of %1.</source>
        <translation>Última copia de seguridad: %1.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::Book</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::BookOverview</name>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>For sharing: small groups are not hidden, because this book says so.</source>
        <translation>Para compartir: los grupos pequeños no se ocultan, porque este libro así lo indica.</translation>
    </message>
    <message>
        <source>For sharing: counts of people are rounded to the nearest 5, and groups smaller than %1 are not shown.</source>
        <translation>Para compartir: los recuentos de personas se redondean al múltiplo de 5 más cercano, y los grupos de menos de %1 no se muestran.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::BriefSaver</name>
    <message>
        <source>The book is still being read. Please try again in a moment.</source>
        <translation>El libro todavía se está leyendo. Intente de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Se guardó “%1”.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterCellsModel</name>
    <message>
        <source>n/a</source>
        <comment>a figure that is too small to tell</comment>
        <translation>n/d</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>years, months</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, and the figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>A chapter since</source>
        <translation>Capítulo desde</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message>
        <source>%1 in 12 months</source>
        <comment>a change</comment>
        <translation>%1 en 12 meses</translation>
    </message>
    <message>
        <source>student retention %1</source>
        <translation>retención estudiantil %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chapter, its figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 stayed</source>
        <comment>student retention</comment>
        <translation>se quedó el %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterChoices</name>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterDetail</name>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>First at its school</source>
        <translation>Primero en su escuela</translation>
    </message>
    <message>
        <source>Roster updated</source>
        <translation>Lista actualizada</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Fecha de archivo</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Por asumir</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Termina pronto</translation>
    </message>
    <message>
        <source>No one since %1</source>
        <translation>Nadie desde el %1</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Vacante</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, channel</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted only</source>
        <translation>
            <numerusform>%Ln solo en el recuento</numerusform>
            <numerusform>%Ln solo en el recuento</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day</comment>
        <translation>al %1</translation>
    </message>
    <message>
        <source>%1 counted only</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 solo contados</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterEditor</name>
    <message numerus="yes">
        <source>Bring over the %Ln members of the network at this school, as transfers</source>
        <translation>
            <numerusform>Traer como traslado a %Ln integrante de la red en esta escuela</numerusform>
            <numerusform>Traer como traslados a %Ln integrantes de la red en esta escuela</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the school where the chapter is.</source>
        <translation>Elija la escuela donde está el capítulo.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Indique desde cuándo.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterHistory</name>
    <message>
        <source>%1 members; the most were %2, in %3.</source>
        <comment>two counts and a month</comment>
        <translation>%1 integrantes; el máximo fue %2, en %3.</translation>
    </message>
    <message>
        <source>%1 joined and %2 left since %3.</source>
        <comment>two counts and a month</comment>
        <translation>%1 ingresaron y %2 se fueron desde %3.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChapterMembersModel</name>
    <message>
        <source>Class of %1</source>
        <translation>Promoción de %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChaptersCompared</name>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, each from %2 to %3</source>
        <comment>chapters, two dates</comment>
        <translation>%1, cada uno del %2 al %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChaptersModel</name>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Affiliated</source>
        <translation>Afiliado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Counted only</source>
        <translation>Solo contadas</translation>
    </message>
    <message>
        <source>Active since</source>
        <translation>Activo desde</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Roster updated</source>
        <translation>Lista actualizada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the making</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>No longer active</source>
        <translation>Ya no activos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChartTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>what a number counts, and the number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ChoicesModel</name>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::Commands</name>
    <message>
        <source>New window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Libro nuevo…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Close book</source>
        <translation>Cerrar libro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Export roster…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Search this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sección siguiente</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Buscar cualquier cosa…</translation>
    </message>
    <message>
        <source>Cover names</source>
        <translation>Ocultar nombres</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Deshacer “%1”</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Rehacer “%1”</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Add chapter…</source>
        <translation>Agregar capítulo…</translation>
    </message>
    <message>
        <source>Add member…</source>
        <translation>Agregar integrante…</translation>
    </message>
    <message>
        <source>Graduate a class…</source>
        <translation>Graduar una promoción…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Buscar duplicados…</translation>
    </message>
    <message>
        <source>Pushes…</source>
        <translation>Campañas…</translation>
    </message>
    <message>
        <source>Save a copy for the next officers…</source>
        <translation>Guardar una copia para los próximos cargos…</translation>
    </message>
    <message>
        <source>Neutral titles and file names</source>
        <translation>Títulos y nombres de archivo neutros</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Usual titles and file names</source>
        <translation>Títulos y nombres de archivo habituales</translation>
    </message>
    <message>
        <source>Save a brief for the board…</source>
        <translation>Guardar resumen…</translation>
    </message>
    <message>
        <source>Show to others</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Look at another day</source>
        <translation>Ver otro día</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Expansión</translation>
    </message>
    <message>
        <source>Stop showing to others</source>
        <translation>Dejar de presentar</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ConsentStep</name>
    <message>
        <source>%1: “%2” for “%3”.</source>
        <comment>who, a level of consent, an audience</comment>
        <translation>%1: “%2” para “%3”.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::DateInput</name>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::DuplicatesModel</name>
    <message numerus="yes">
        <source>The best %1 of %Ln pairs</source>
        <translation>
            <numerusform>El mejor %1 de %Ln par</numerusform>
            <numerusform>Los mejores %1 de %Ln pares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>two chapters</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::EmailList</name>
    <message>
        <source>None of them has an e-mail address.</source>
        <translation>No hay ninguna dirección de correo en esta selección.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses copied. Paste them into BCC: in To or CC everyone would see who is on the list.</source>
        <translation>
            <numerusform>%Ln dirección copiada. Péguela en CCO: en Para o CC, todo el mundo vería quién está en la lista.</numerusform>
            <numerusform>%Ln direcciones copiadas. Péguelas en CCO: en Para o CC, todo el mundo vería quién está en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members have no address.</source>
        <translation>
            <numerusform>%Ln integrante no tiene dirección.</numerusform>
            <numerusform>%Ln integrantes no tienen dirección.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ExportsModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quiénes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation>Hoja de asistencia</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exports</source>
        <translation>
            <numerusform>%Ln exportación</numerusform>
            <numerusform>%Ln exportaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::FactEditor</name>
    <message>
        <source>It would end before it starts.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Choose a channel or an outcome, or write what it was about.</source>
        <translation>Elija un canal o un resultado, o escriba de qué se trató.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::FieldStep</name>
    <message>
        <source>%1: “%2” is emptied.</source>
        <comment>who, a field</comment>
        <translation>%1: “%2” queda vacío.</translation>
    </message>
    <message>
        <source>%1: “%2” becomes “%3”.</source>
        <comment>who, a field, a value</comment>
        <translation>%1: “%2” pasa a ser “%3”.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::FigureEffect</name>
    <message>
        <source>Chapters on %1</source>
        <translation>Capítulos al %1</translation>
    </message>
    <message>
        <source>Schools reached on %1</source>
        <translation>Escuelas alcanzadas al %1</translation>
    </message>
    <message>
        <source>States reached on %1</source>
        <translation>Estados alcanzados al %1</translation>
    </message>
    <message>
        <source>Members on %1</source>
        <translation>Integrantes al %1</translation>
    </message>
    <message>
        <source>Joined in the 12 months to %1</source>
        <translation>Altas en los 12 meses hasta el %1</translation>
    </message>
    <message>
        <source>Left in the 12 months to %1</source>
        <translation>Bajas en los 12 meses hasta el %1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a figure with its day, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>No figure changes.</source>
        <translation>Ninguna cifra cambia.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GraduateStep</name>
    <message>
        <source>Class of %1: %2</source>
        <comment>a year, how many members</comment>
        <translation>Promoción de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: alumni from %2 on. Their past stays in every figure.</source>
        <comment>who, a day</comment>
        <translation>%1: Egresado/a desde el %2. Su pasado sigue en todas las cifras.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GrowthCurve</name>
    <message>
        <source>%1 (Census division)</source>
        <translation>%1 (división del censo)</translation>
    </message>
    <message>
        <source>%1 (Census region)</source>
        <translation>%1 (región del censo)</translation>
    </message>
    <message>
        <source>Members who joined, by month</source>
        <translation>Altas de integrantes, por mes</translation>
    </message>
    <message>
        <source>%1: new in each month</source>
        <translation>%1: lo nuevo de cada mes</translation>
    </message>
    <message>
        <source>Members who joined, by academic term</source>
        <translation>Altas de integrantes, por semestre académico</translation>
    </message>
    <message>
        <source>%1: new in each academic term</source>
        <translation>%1: lo nuevo de cada semestre académico</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <comment>chapters, members</comment>
        <translation>%1 en el tiempo</translation>
    </message>
    <message>
        <source>Shares are of the states (of the 50) with an eligible school that day.</source>
        <translation>Los porcentajes son de los estados (de los 50) con una escuela elegible ese día.</translation>
    </message>
    <message>
        <source>Shares are of the schools that are eligible that day.</source>
        <translation>Los porcentajes son de las escuelas elegibles ese día.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GrowthMonthsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <comment>a count of people</comment>
        <translation>altas: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a count of people</comment>
        <translation>bajas: %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::GrowthOverview</name>
    <message>
        <source>%1 in 12 months</source>
        <translation>%1 en 12 meses</translation>
    </message>
    <message>
        <source>No change in 12 months</source>
        <translation>Sin cambios en 12 meses</translation>
    </message>
    <message>
        <source>of 50</source>
        <translation>de 50</translation>
    </message>
    <message>
        <source>of 50, and %1</source>
        <translation>de 50, y %1</translation>
    </message>
    <message>
        <source>Change too small to tell</source>
        <translation>Cambio demasiado pequeño para mostrarlo</translation>
    </message>
    <message>
        <source>%1 of them counted without a name</source>
        <translation>%1 de ese total, sin nombre</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>%1 in the 12 months before</source>
        <translation>%1 en los 12 meses anteriores</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1 a year ago</source>
        <comment>people</comment>
        <translation>de %1 hace un año</translation>
    </message>
    <message>
        <source>%1 that day less twelve months before.</source>
        <comment>name of a figure</comment>
        <translation>%1 de ese día menos doce meses antes.</translation>
    </message>
    <message>
        <source>%1 % of %2 eligible</source>
        <comment>share in percent, schools</comment>
        <translation>%1 % de %2 elegibles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, and the figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::Handover</name>
    <message>
        <source>“%1” is a book already, or belongs to one. It was not touched; choose another name.</source>
        <translation>“%1” ya es un libro, o pertenece a uno. No se tocó; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Add the name of a file.</source>
        <translation>“%1” es una carpeta. Agregue el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“%1.part” is in the way. Nothing was copied; choose another name.</source>
        <translation>“%1.part” estorba. No se copió nada; elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Hecho: %1 de %2</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>says nothing of what they are</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Saved a copy as %1</source>
        <translation>Copia guardada como %1</translation>
    </message>
    <message>
        <source>For the next officers</source>
        <translation>Para los próximos cargos</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>column of a list</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Saved the list as %1</source>
        <translation>Lista guardada como %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was copied.</source>
        <translation>Detenido. No se copió nada.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::HistoryEntryDetail</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>The book is open for reading only.</source>
        <translation>El libro está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>It is undone already.</source>
        <translation>Ya está deshecho.</translation>
    </message>
    <message>
        <source>It is final and cannot be undone.</source>
        <translation>Es definitivo y no se puede deshacer.</translation>
    </message>
    <message>
        <source>It took another step back or brought it again: undo or redo that one.</source>
        <translation>Deshizo o rehízo otro paso: deshaga o rehaga ese.</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <comment>what, how many</comment>
        <translation>%1: se agregaron %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Se cambió</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Definitivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln steps</source>
        <translation>
            <numerusform>%Ln paso</numerusform>
            <numerusform>%Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportColumns</name>
    <message>
        <source>(empty)</source>
        <comment>a column of a file</comment>
        <translation>(vacía)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln columns are taken</source>
        <translation>
            <numerusform>Se toma %1 de %Ln columna</numerusform>
            <numerusform>Se toman %1 de %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Nothing fits it</source>
        <translation>Nada le corresponde</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportCounts</name>
    <message>
        <source>New</source>
        <comment>rows of a file</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>rows of a file</comment>
        <translation>Se cambió</translation>
    </message>
    <message>
        <source>Already the same</source>
        <comment>rows of a file</comment>
        <translation>Ya iguales</translation>
    </message>
    <message>
        <source>In doubt</source>
        <comment>rows of a file</comment>
        <translation>En duda</translation>
    </message>
    <message>
        <source>No longer in this file</source>
        <comment>members</comment>
        <translation>Ya no están en este archivo</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <comment>rows of a file</comment>
        <translation>No se pueden tomar</translation>
    </message>
    <message>
        <source>Cells cleaned</source>
        <translation>Celdas corregidas</translation>
    </message>
    <message>
        <source>Notes on the file</source>
        <translation>Notas sobre el archivo</translation>
    </message>
    <message>
        <source>These rows cannot be taken as they are. Correct the cell and press Enter, or leave the row out; a school or chapter is corrected in all rows that call it so. The file itself is never changed.</source>
        <translation>Estas filas no se pueden tomar como están. Corrija la celda y presione Enter, u omita la fila; una escuela o un capítulo se corrige en todas las filas que lo llaman así. El archivo mismo nunca se cambia.</translation>
    </message>
    <message>
        <source>These rows may be about someone in the book. You decide; until then they are not taken.</source>
        <translation>Estas filas pueden tratar de alguien que ya está en el libro. Usted decide; hasta entonces no se toman.</translation>
    </message>
    <message>
        <source>These members of the chapters in this file are not in it. They stay as they are, unless you say that they left.</source>
        <translation>Estas personas, integrantes de los capítulos de este archivo, no están en él. Siguen como están, salvo que usted indique su baja.</translation>
    </message>
    <message>
        <source>Cells are brought into one form. Some of them, before and after:</source>
        <translation>Las celdas se llevan a una misma forma. Algunas de ellas, antes y después:</translation>
    </message>
    <message>
        <source>What was odd in the file and was read all the same.</source>
        <translation>Lo que era raro en el archivo y aun así se leyó.</translation>
    </message>
    <message>
        <source>What this file changes, field by field. An empty cell erases nothing.</source>
        <translation>Lo que cambia este archivo, campo por campo. Una celda vacía no borra nada.</translation>
    </message>
    <message>
        <source>The book knows all this already.</source>
        <translation>El libro ya sabe todo esto.</translation>
    </message>
    <message>
        <source>These come in as new.</source>
        <translation>Estas se incorporan como nuevas.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was found, and how often</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportDoubt</name>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list, its length</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportFileOptions</name>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Contacts with schools</source>
        <translation>Contactos con escuelas</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>As the dates themselves say</source>
        <translation>Según indiquen las propias fechas</translation>
    </message>
    <message>
        <source>Month first: 3/4/2026 is March 4</source>
        <translation>Primero el mes: 3/4/2026 es el 4 de marzo</translation>
    </message>
    <message>
        <source>Day first: 3/4/2026 is 3 April</source>
        <translation>Primero el día: 3/4/2026 es el 3 de abril</translation>
    </message>
    <message>
        <source>The file is newer: change what differs</source>
        <translation>El archivo es más nuevo: cambiar lo que difiera</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Llenar solo lo que esté vacío</translation>
    </message>
    <message>
        <source>Leave what is there alone</source>
        <translation>No tocar lo que ya está</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportFindings</name>
    <message>
        <source>The first %1 of %2 are listed.</source>
        <translation>Se muestran las primeras %1 de %2.</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <comment>a cell before and after</comment>
        <translation>“%1” → “%2”</translation>
    </message>
    <message>
        <source>Line %1</source>
        <comment>of a file</comment>
        <translation>Línea %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportPreview</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>name of a column</comment>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ImportWizard</name>
    <message numerus="yes">
        <source>Import %Ln members</source>
        <translation>
            <numerusform>Importar %Ln integrante</numerusform>
            <numerusform>Importar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln chapters</source>
        <translation>
            <numerusform>Importar %Ln capítulo</numerusform>
            <numerusform>Importar %Ln capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln officers</source>
        <translation>
            <numerusform>Importar %Ln cargo</numerusform>
            <numerusform>Importar %Ln cargos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln contacts</source>
        <translation>
            <numerusform>Importar %Ln contacto</numerusform>
            <numerusform>Importar %Ln contactos</numerusform>
        </translation>
    </message>
    <message>
        <source>Only you can tell how the dates in this file are meant. What day is “%1”?</source>
        <translation>Solo usted puede decir cómo se entienden las fechas de este archivo. ¿Qué día es “%1”?</translation>
    </message>
    <message>
        <source>This file would change %1 records; the book has %2 of them now. Look through them before you go on.</source>
        <translation>Este archivo cambiaría %1 registros; el libro tiene ahora %2. Revíselos antes de continuar.</translation>
    </message>
    <message>
        <source>First choose a file.</source>
        <translation>Primero elija un archivo.</translation>
    </message>
    <message>
        <source>First say how the dates are meant.</source>
        <translation>Primero indique cómo se entienden las fechas.</translation>
    </message>
    <message>
        <source>The day on which they left is no date.</source>
        <translation>El día de la baja no es una fecha.</translation>
    </message>
    <message>
        <source>There is nothing to bring in.</source>
        <translation>No hay nada que incorporar.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se cambió nada</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln came in as new</source>
        <translation>
            <numerusform>Se incorporó %Ln registro nuevo</numerusform>
            <numerusform>Se incorporaron %Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed</source>
        <translation>
            <numerusform>Se cambió %Ln registro</numerusform>
            <numerusform>Se cambiaron %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were the same already</source>
        <translation>
            <numerusform>%Ln registro ya era igual</numerusform>
            <numerusform>%Ln registros ya eran iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were marked as left</source>
        <translation>
            <numerusform>Se marcó %Ln baja</numerusform>
            <numerusform>Se marcaron %Ln bajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were left out, as you chose</source>
        <translation>
            <numerusform>Se omitió %Ln fila, como usted eligió</numerusform>
            <numerusform>Se omitieron %Ln filas, como usted eligió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are still in doubt and were not taken</source>
        <translation>
            <numerusform>%Ln fila sigue en duda y no se tomó</numerusform>
            <numerusform>%Ln filas siguen en duda y no se tomaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows could not be taken</source>
        <translation>
            <numerusform>%Ln fila no se pudo tomar</numerusform>
            <numerusform>%Ln filas no se pudieron tomar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – not taken</source>
        <comment>name of a file, made of another</comment>
        <translation>%1 – no tomadas</translation>
    </message>
    <message>
        <source>The rows are in %1</source>
        <comment>name of a file</comment>
        <translation>Las filas están en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people joined before their chapter began: until then they are counted in the network.</source>
        <translation>
            <numerusform>%Ln persona ingresó antes de que empezara su capítulo: hasta entonces se cuenta en la red.</numerusform>
            <numerusform>%Ln personas ingresaron antes de que empezara su capítulo: hasta entonces se cuentan en la red.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MemberDetail</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>School e-mail</source>
        <translation>Correo de la escuela</translation>
    </message>
    <message>
        <source>Personal e-mail</source>
        <translation>Correo personal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class of</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Came through</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>Fecha de archivo</translation>
    </message>
    <message>
        <source>No dates are known.</source>
        <translation>No se conoce ninguna fecha.</translation>
    </message>
    <message>
        <source>Elected</source>
        <translation>Por asumir</translation>
    </message>
    <message>
        <source>In office</source>
        <translation>En el cargo</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MemberDraft</name>
    <message>
        <source>%1: %2</source>
        <comment>a column, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Which one? Type the beginning of its name.</source>
        <translation>¿Cuál? Escriba el comienzo de su nombre.</translation>
    </message>
    <message>
        <source>There is no one chapter called so.</source>
        <translation>No hay un único capítulo con ese nombre.</translation>
    </message>
    <message>
        <source>There is no such status.</source>
        <translation>No existe esa situación.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MemberEditor</name>
    <message>
        <source>This book can only be read.</source>
        <translation>Este libro es de solo lectura.</translation>
    </message>
    <message>
        <source>Names are covered. Show them to edit a member.</source>
        <translation>Nombres ocultos. Muéstrelos para editar integrantes.</translation>
    </message>
    <message>
        <source>This member is no longer in the book. Nothing was changed.</source>
        <translation>Esta persona ya no está en el libro. No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MemberStep</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>It says so already; nothing was changed.</source>
        <translation>Ya consta así; no se cambió nada.</translation>
    </message>
    <message>
        <source>All of them say so already; nothing was changed.</source>
        <translation>Ya consta así en todos los registros; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MembersModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronombres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Situación desde</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>No e-mail</source>
        <translation>Sin correo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln integrante</numerusform>
            <numerusform>%Ln integrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>On the roster</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>This book can only be read.</source>
        <translation>Este libro es de solo lectura.</translation>
    </message>
    <message>
        <source>Names are covered. Show them to change this.</source>
        <translation>Nombres ocultos. Muéstrelos para cambiar esto.</translation>
    </message>
    <message>
        <source>This member is no longer in the book.</source>
        <translation>Esta persona ya no está en el libro.</translation>
    </message>
    <message>
        <source>A member needs a name. To take the record away, remove the row.</source>
        <translation>Cada integrante necesita un nombre. Para eliminar el registro, quite la fila.</translation>
    </message>
    <message>
        <source>“%1” is no name.</source>
        <translation>“%1” no es un nombre.</translation>
    </message>
    <message>
        <source>A status changes on a day: press Enter to record the change.</source>
        <translation>La situación cambia en un día concreto: presione Enter para registrar el cambio.</translation>
    </message>
    <message>
        <source>Someone goes to another chapter by a transfer: press Enter to record it.</source>
        <translation>Para pasar a otro capítulo hace falta un traslado: presione Enter para registrarlo.</translation>
    </message>
    <message>
        <source>Offices have terms: they are kept on the page Officers.</source>
        <translation>Los cargos tienen mandatos: se llevan en la página Cargos.</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>Cuenta como</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 counted without a name</source>
        <translation>%1, y %2 en recuentos sin nombre</translation>
    </message>
    <message>
        <source>%1, some more than once: %2 in all</source>
        <translation>%1, algunas más de una vez: %2 en total</translation>
    </message>
    <message>
        <source>%1, of whom %2 stayed</source>
        <translation>%1, de ese total se quedaron %2</translation>
    </message>
    <message>
        <source>Another day is looked at. Go back to today to change something.</source>
        <translation>Se muestra otro día. Vuelva a hoy para cambiar algo.</translation>
    </message>
    <message>
        <source>%1 members</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 integrantes</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>%1 people</source>
        <comment>rounded: &lt;10</comment>
        <translation>%1 personas</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::MilestonesModel</name>
    <message>
        <source>First chapter: %1</source>
        <translation>Primer capítulo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters reached</source>
        <translation>
            <numerusform>%Ln capítulo alcanzado</numerusform>
            <numerusform>%Ln capítulos alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>First chapter in %1</source>
        <comment>DC or a territory</comment>
        <translation>Primer capítulo en %1</translation>
    </message>
    <message>
        <source>%1 reached, state %2 of 50</source>
        <translation>Se alcanzó %1, estado %2 de 50</translation>
    </message>
    <message>
        <source>First group at its school: %1</source>
        <translation>Primer grupo en su escuela: %1</translation>
    </message>
    <message>
        <source>Largest push: %1, %2 joined</source>
        <comment>its name, how many people</comment>
        <translation>La mayor campaña: %1, altas: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, milestones</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::OfficersModel</name>
    <message numerus="yes">
        <source>%Ln offices</source>
        <translation>
            <numerusform>%Ln cargo</numerusform>
            <numerusform>%Ln cargos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>an academic year: 2019–20</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <comment>name, office, chapter, dates</comment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Vacant since %1</source>
        <translation>Vacante desde el %1</translation>
    </message>
    <message>
        <source>Ends %1, no one elected</source>
        <translation>Termina el %1, sin relevo</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PairComparison</name>
    <message>
        <source>Linking says that both memberships are one person’s: counted once, each with its own dates.</source>
        <translation>Vincular indica que ambas membresías son de la misma persona: se cuenta una vez, cada una con sus propias fechas.</translation>
    </message>
    <message>
        <source>Merging leaves one record. The other one stays in its history, and it can be undone at any time.</source>
        <translation>Fusionar deja un solo registro. El otro queda en su historial, y se puede deshacer en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PairModel</name>
    <message>
        <source>nothing</source>
        <comment>an empty field</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: %2 and %3</source>
        <comment>field, value of one record, value of the other</comment>
        <translation>%1: %2 y %3</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>field, value</comment>
        <translation>%1: %2 en ambos</translation>
    </message>
    <message>
        <source>The first one stays.</source>
        <comment>of two values</comment>
        <translation>Queda el primero.</translation>
    </message>
    <message>
        <source>The second one stays.</source>
        <comment>of two values</comment>
        <translation>Queda el segundo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a sentence, and another one</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PaletteModel</name>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Integrante</translation>
    </message>
    <message>
        <source>School without a chapter</source>
        <translation>Escuela sin capítulo</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PasteEditor</name>
    <message>
        <source>This book can only be read.</source>
        <translation>Este libro es de solo lectura.</translation>
    </message>
    <message>
        <source>Names are covered. Show them to paste members.</source>
        <translation>Nombres ocultos. Muéstrelos para pegar integrantes.</translation>
    </message>
    <message>
        <source>Nothing in these cells would change the roster.</source>
        <translation>Nada en estas celdas cambiaría la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are added</source>
        <translation>
            <numerusform>%Ln integrante se agrega</numerusform>
            <numerusform>%Ln integrantes se agregan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln members are changed</source>
        <translation>
            <numerusform>%Ln integrante se cambia</numerusform>
            <numerusform>%Ln integrantes se cambian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, and %2.</source>
        <comment>two sentences</comment>
        <translation>%1, y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells cannot be taken; they are left out.</source>
        <translation>
            <numerusform>%Ln celda no se puede tomar; se omite.</numerusform>
            <numerusform>%Ln celdas no se pueden tomar; se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln members</source>
        <translation>
            <numerusform>Agregar %Ln integrante</numerusform>
            <numerusform>Agregar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln members</source>
        <translation>
            <numerusform>Cambiar %Ln integrante</numerusform>
            <numerusform>Cambiar %Ln integrantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Change and add</source>
        <translation>Cambiar y agregar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a column, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PipelineColumn</name>
    <message>
        <source>Chapters with this status that day, and for how many days; neither archived nor merged.</source>
        <translation>Capítulos en esta situación ese día, y desde hace cuántos días; ni archivados ni fusionados.</translation>
    </message>
    <message numerus="yes">
        <source>Median: half of the %Ln stays in this status that have ended were as long or shorter; of fewer than 3 there is none.</source>
        <translation>
            <numerusform>Mediana: la mitad de las estancias terminadas en esta situación (son %Ln) duró lo mismo o menos; con menos de 3 no hay mediana.</numerusform>
            <numerusform>Mediana: la mitad de las estancias terminadas en esta situación (son %Ln) duró lo mismo o menos; con menos de 3 no hay mediana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck: here for more than %1 days (twice the median, or twice 90 days without one, and at least %2), and not in contact for more than %2 days.</source>
        <translation>Estancado: aquí desde hace más de %1 días (el doble de la mediana, o el doble de 90 días si no la hay, y al menos %2), y sin contacto desde hace más de %2 días.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Median %Ln days</source>
        <translation>
            <numerusform>Med. %Ln día</numerusform>
            <numerusform>Med. %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln estancado</numerusform>
            <numerusform>%Ln estancados</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact %1</source>
        <translation>Último contacto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %Ln days</source>
        <translation>
            <numerusform>%1 desde hace %Ln día</numerusform>
            <numerusform>%1 desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>estancado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>No median</source>
        <comment>too few stays to tell</comment>
        <translation>Sin mediana</translation>
    </message>
    <message>
        <source>None of them matches.</source>
        <comment>chapters, what is searched for</comment>
        <translation>Ninguno de ellos coincide.</translation>
    </message>
    <message>
        <source>No prospect. “White space” ranks the schools where one could begin.</source>
        <translation>Ningún capítulo posible. “Por alcanzar” ordena las escuelas donde podría comenzar uno.</translation>
    </message>
    <message>
        <source>No chapter is forming.</source>
        <translation>Ningún capítulo está en formación.</translation>
    </message>
    <message>
        <source>No chapter has applied.</source>
        <translation>Ningún capítulo ha presentado su solicitud.</translation>
    </message>
    <message>
        <source>No chapter is active.</source>
        <translation>Ningún capítulo está activo.</translation>
    </message>
    <message>
        <source>No chapter is at risk.</source>
        <translation>Ningún capítulo está en riesgo.</translation>
    </message>
    <message>
        <source>No chapter is inactive.</source>
        <translation>Ningún capítulo está inactivo.</translation>
    </message>
    <message>
        <source>No chapter is suspended.</source>
        <translation>Ningún capítulo está suspendido.</translation>
    </message>
    <message>
        <source>No chapter is closed.</source>
        <translation>Ningún capítulo está cerrado.</translation>
    </message>
    <message>
        <source>No contact yet</source>
        <translation>Aún sin contacto</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PipelineOverview</name>
    <message numerus="yes">
        <source>%Ln chapters and prospects</source>
        <translation>
            <numerusform>%Ln capítulo o capítulo posible</numerusform>
            <numerusform>%Ln capítulos y capítulos posibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, how many of them are stuck</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln estancado</numerusform>
            <numerusform>%Ln estancados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PushSpansModel</name>
    <message>
        <source>Push: %1, %2</source>
        <comment>name, dates</comment>
        <translation>Campaña: %1, %2</translation>
    </message>
    <message>
        <source>Push: %1, %2, %3</source>
        <comment>name, dates, channel</comment>
        <translation>Campaña: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::PushesModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>dates, channel</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ReachList</name>
    <message>
        <source>%1: %2</source>
        <comment>a school or state, its chapters</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ReachOverview</name>
    <message numerus="yes">
        <source>%Ln chapters</source>
        <translation>
            <numerusform>%Ln capítulo</numerusform>
            <numerusform>%Ln capítulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln schools reached</source>
        <translation>
            <numerusform>%Ln escuela alcanzada</numerusform>
            <numerusform>%Ln escuelas alcanzadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln states reached</source>
        <translation>
            <numerusform>%Ln estado alcanzado</numerusform>
            <numerusform>%Ln estados alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>Also reached, and counted apart: %1</source>
        <translation>También alcanzados, y contados aparte: %1</translation>
    </message>
    <message>
        <source>State not known</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a day: counted no longer</comment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a day</comment>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eligible schools</source>
        <translation>
            <numerusform>%Ln escuela elegible</numerusform>
            <numerusform>%Ln escuelas elegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, its change</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in 12 months</source>
        <comment>name of a figure, its change</comment>
        <translation>%1: %2 en 12 meses</translation>
    </message>
    <message numerus="yes">
        <source>%Ln count now and did not at the start</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>%Ln se cuenta ahora y no al principio</numerusform>
            <numerusform>%Ln se cuentan ahora y no al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counted then and no longer do</source>
        <comment>chapters, schools or states</comment>
        <translation>
            <numerusform>%Ln se contaba entonces y ya no</numerusform>
            <numerusform>%Ln se contaban entonces y ya no</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <comment>what came, what went</comment>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>No chapter</source>
        <comment>at a school, in a state</comment>
        <translation>Sin capítulo</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RecentBooks</name>
    <message>
        <source>Book %1</source>
        <translation>Libro %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::ReferencePointsModel</name>
    <message>
        <source>Published figures of %1</source>
        <translation>Cifras publicadas de %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Published by or about %1: %2, %3.</source>
        <translation>Publicado por %1 o sobre su trabajo: %2, %3.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RegionEditor</name>
    <message>
        <source>States (%1)</source>
        <translation>Estados (%1)</translation>
    </message>
    <message>
        <source>There is a region of this name already.</source>
        <translation>Ya hay una región con este nombre.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RegionsModel</name>
    <message>
        <source>No states yet</source>
        <translation>Aún sin estados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln states: %1</source>
        <comment>how many, and which</comment>
        <translation>
            <numerusform>%Ln estado: %1</numerusform>
            <numerusform>%Ln estados: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RemoveStep</name>
    <message>
        <source>%1: the record is removed.</source>
        <comment>who</comment>
        <translation>%1: se quita el registro.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::RosterExport</name>
    <message>
        <source>Counting whom this file would name…</source>
        <translation>Contando a quiénes nombraría este archivo…</translation>
    </message>
    <message>
        <source>This file will name nobody.</source>
        <translation>Este archivo no nombrará a nadie.</translation>
    </message>
    <message numerus="yes">
        <source>This file will show %Ln names to anyone who opens it.</source>
        <translation>
            <numerusform>Este archivo mostrará %Ln nombre a quien lo abra.</numerusform>
            <numerusform>Este archivo mostrará %Ln nombres a quien lo abra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreed to initials only.</source>
        <translation>
            <numerusform>%Ln persona aceptó solo iniciales.</numerusform>
            <numerusform>%Ln personas aceptaron solo iniciales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln did not agree to be listed and are left out.</source>
        <translation>
            <numerusform>%Ln persona no aceptó figurar y se omite.</numerusform>
            <numerusform>%Ln personas no aceptaron figurar y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln names…</source>
        <translation>
            <numerusform>Exportar %Ln nombre…</numerusform>
            <numerusform>Exportar %Ln nombres…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>roster</source>
        <comment>name of a file</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>Exported the roster to %1</source>
        <translation>Lista exportada a %1</translation>
    </message>
    <message>
        <source>Chapters that are active now</source>
        <translation>Capítulos ahora en activo</translation>
    </message>
    <message>
        <source>All chapters on record</source>
        <translation>Todos los capítulos registrados</translation>
    </message>
    <message>
        <source>One chapter</source>
        <translation>Un capítulo</translation>
    </message>
    <message>
        <source>On the roster now</source>
        <translation>En la lista ahora</translation>
    </message>
    <message>
        <source>Everyone on record</source>
        <translation>Todo el registro</translation>
    </message>
    <message>
        <source>One chapter’s roster</source>
        <translation>La lista de un capítulo</translation>
    </message>
    <message>
        <source>What the Members page shows: %1</source>
        <translation>Lo que muestra la página Integrantes: %1</translation>
    </message>
    <message>
        <source>This file will name nobody: it tells of each chapter how many they are.</source>
        <translation>Este archivo no nombrará a nadie: indica cuántas personas hay en cada capítulo.</translation>
    </message>
    <message>
        <source>list</source>
        <comment>name of a file</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>sign-in sheet</source>
        <comment>name of a file</comment>
        <translation>hoja de asistencia</translation>
    </message>
    <message>
        <source>chapters</source>
        <comment>name of a file</comment>
        <translation>capítulos</translation>
    </message>
    <message>
        <source>This book’s own people: full rows</source>
        <translation>Las personas de este libro: filas completas</translation>
    </message>
    <message>
        <source>The national organisation: what each agreed to</source>
        <translation>La organización nacional: lo que cada persona aceptó</translation>
    </message>
    <message>
        <source>Their chapter: what each agreed to</source>
        <translation>Su capítulo: lo que cada persona aceptó</translation>
    </message>
    <message>
        <source>The school: what each agreed to</source>
        <translation>La escuela: lo que cada persona aceptó</translation>
    </message>
    <message>
        <source>Mentors: what each agreed to</source>
        <translation>Mentoría: lo que cada persona aceptó</translation>
    </message>
    <message>
        <source>The public: what each agreed to</source>
        <translation>El público: lo que cada persona aceptó</translation>
    </message>
    <message>
        <source>Say which chapter.</source>
        <translation>Diga qué capítulo.</translation>
    </message>
    <message>
        <source>Chapters that were active on %1</source>
        <comment>a date</comment>
        <translation>Capítulos activos el %1</translation>
    </message>
    <message>
        <source>On the roster on %1</source>
        <comment>a date</comment>
        <translation>En la lista el %1</translation>
    </message>
    <message>
        <source>As of %1, the day that is looked at.</source>
        <comment>a date</comment>
        <translation>Al %1, el día que se está mirando.</translation>
    </message>
    <message>
        <source>As of today, %1.</source>
        <comment>a date</comment>
        <translation>A hoy, %1.</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <comment>a date</comment>
        <translation>Al %1.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::SaveTarget</name>
    <message>
        <source>“%1” is there already. What it holds cannot be brought back.</source>
        <translation>“%1” ya existe. Lo que contiene no se podrá recuperar.</translation>
    </message>
    <message>
        <source>It is open in another program: close it there first.</source>
        <translation>Está abierto en otro programa: ciérrelo allí primero.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::SchoolChoices</name>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>campus of %1</source>
        <translation>campus de %1</translation>
    </message>
    <message>
        <source>Has a chapter already</source>
        <translation>Ya tiene un capítulo</translation>
    </message>
    <message>
        <source>Has a chapter: %1</source>
        <comment>its status</comment>
        <translation>Tiene un capítulo: %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::SchoolEditor</name>
    <message>
        <source>A school has to have a name.</source>
        <translation>Una escuela debe tener un nombre.</translation>
    </message>
    <message>
        <source>That school is in the list already.</source>
        <translation>Esa escuela ya está en la lista.</translation>
    </message>
    <message>
        <source>Choose the state: it says where the chapter counts.</source>
        <translation>Elija el estado: indica dónde cuenta el capítulo.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::Session</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Example organisation</source>
        <translation>Organización de ejemplo</translation>
    </message>
    <message>
        <source>Records</source>
        <comment>says nothing of what they are</comment>
        <translation>Registros</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>book – program</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StateHistory</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>three counts</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapters founded</source>
        <translation>
            <numerusform>%Ln capítulo fundado</numerusform>
            <numerusform>%Ln capítulos fundados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reactivated</source>
        <translation>
            <numerusform>%Ln reactivado</numerusform>
            <numerusform>%Ln reactivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln terminado</numerusform>
            <numerusform>%Ln terminados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatePlacesModel</name>
    <message>
        <source>Chapters (%1)</source>
        <translation>Capítulos (%1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>Schools without a chapter (%1)</source>
        <translation>Escuelas sin capítulo (%1)</translation>
    </message>
    <message>
        <source>Founded</source>
        <comment>a chapter</comment>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <comment>a chapter</comment>
        <translation>Reactivación</translation>
    </message>
    <message>
        <source>Archived</source>
        <comment>a chapter</comment>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>States (%1)</source>
        <translation>Estados (%1)</translation>
    </message>
    <message>
        <source>new state: %1</source>
        <translation>estado nuevo: %1</translation>
    </message>
    <message>
        <source>new school reached</source>
        <translation>escuela nueva alcanzada</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatesOverview</name>
    <message>
        <source>With a chapter</source>
        <comment>of a school</comment>
        <translation>Con capítulo</translation>
    </message>
    <message>
        <source>Chapter in the making</source>
        <comment>of a school</comment>
        <translation>Capítulo en preparación</translation>
    </message>
    <message>
        <source>Prospect</source>
        <comment>of a school</comment>
        <translation>Capítulo posible</translation>
    </message>
    <message>
        <source>Without a chapter</source>
        <comment>of a school</comment>
        <translation>Sin capítulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln states reached</source>
        <translation>
            <numerusform>%Ln estado alcanzado</numerusform>
            <numerusform>%Ln estados alcanzados</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1</source>
        <comment>codes of DC and territories</comment>
        <translation>y %1</translation>
    </message>
    <message>
        <source>On no state of the map: %1, %2</source>
        <comment>chapters, members</comment>
        <translation>En ningún estado del mapa: %1, %2</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>District, counted apart from the states</source>
        <translation>Distrito, contado aparte de los estados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>region, division</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>part, whole</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, 12 months</source>
        <comment>name of a figure</comment>
        <translation>%1, 12 meses</translation>
    </message>
    <message>
        <source>Share of schools</source>
        <translation>Porcentaje de escuelas</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatesTable</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzadas</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Elegibles</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Integrantes</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln states and territories</source>
        <translation>
            <numerusform>%Ln estado o territorio</numerusform>
            <numerusform>%Ln estados y territorios</numerusform>
        </translation>
    </message>
    <message>
        <source>Per school</source>
        <translation>Por escuela</translation>
    </message>
    <message>
        <source>Chapters ±</source>
        <translation>Capítulos ±</translation>
    </message>
    <message>
        <source>Members ±</source>
        <translation>Integr. ±</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln regions</source>
        <translation>
            <numerusform>%Ln región</numerusform>
            <numerusform>%Ln regiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatusEditor</name>
    <message>
        <source>No status is on record yet.</source>
        <translation>Aún no hay ninguna situación registrada.</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <comment>status, since a day</comment>
        <translation>Ahora: %1, %2</translation>
    </message>
    <message>
        <source>Choose what the chapter is from that day on.</source>
        <translation>Elija cuál es la situación del capítulo desde ese día.</translation>
    </message>
    <message>
        <source>It is that already, %1.</source>
        <comment>since a day</comment>
        <translation>Ya está en esa situación, %1.</translation>
    </message>
    <message>
        <source>Say since when.</source>
        <translation>Indique desde cuándo.</translation>
    </message>
    <message>
        <source>An entry of that day is there already, “%1”: correct that one.</source>
        <translation>Ya hay una entrada de ese día, “%1”: corrija esa.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln people on its roster</source>
        <translation>
            <numerusform>%Ln persona de su lista</numerusform>
            <numerusform>Las %Ln personas de su lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::StatusStep</name>
    <message>
        <source>%1: “%2” from %3 on.</source>
        <comment>who, a status, a day</comment>
        <translation>%1: “%2” desde el %3.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TableColumns</name>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, fila %2 de %3</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, pronouns</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TableFilters</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 +%3</source>
        <comment>filter: its value, and how many more</comment>
        <translation>%1: %2 +%3</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TableModel</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln fila seleccionada</numerusform>
            <numerusform>%Ln filas seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of which %2 not shown</source>
        <translation>%1, de las que no se ven %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TermEditor</name>
    <message>
        <source>A member of the book, or the name of someone who is on no roster.</source>
        <translation>Integrante del libro, o el nombre de alguien que no está en ninguna lista.</translation>
    </message>
    <message>
        <source>On no roster: choose from the list to name a member.</source>
        <translation>En ninguna lista: elija de la lista para nombrar a integrantes.</translation>
    </message>
    <message>
        <source>Elected: in office from %1 on.</source>
        <translation>Por asumir: en el cargo desde el %1.</translation>
    </message>
    <message>
        <source>In office until %1; someone else can begin that day.</source>
        <translation>En el cargo hasta el %1; otra persona puede empezar ese día.</translation>
    </message>
    <message>
        <source>Choose a chapter, or the national board.</source>
        <translation>Elija un capítulo, o la directiva nacional.</translation>
    </message>
    <message>
        <source>Write which office it is.</source>
        <translation>Escriba qué cargo es.</translation>
    </message>
    <message>
        <source>Write who holds it.</source>
        <translation>Escriba quién lo ocupa.</translation>
    </message>
    <message>
        <source>Write when it starts.</source>
        <translation>Escriba cuándo empieza.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>Terminaría antes de empezar.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TimeTravel</name>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Al %1</translation>
    </message>
    <message>
        <source>The board looks at %1; this page shows %2.</source>
        <translation>El panel muestra el %1; esta página, el %2.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Volver a hoy</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver al %1</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::TransferStep</name>
    <message>
        <source>the network</source>
        <translation>la red</translation>
    </message>
    <message>
        <source>%1: to %2 on %3. What was before stays on record.</source>
        <comment>who, a chapter, a day</comment>
        <translation>%1: a %2 el %3. Lo anterior queda registrado.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::WhiteSpaceOverview</name>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <translation>Puesto %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>status of a chapter, date</comment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>For sharing: no one is named.</source>
        <translation>Para compartir: no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Class of %1</source>
        <translation>Promoción de %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date, channel</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::app::WhiteSpaceTable</name>
    <message>
        <source>Rank</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Ya están allí</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>city, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No chapter yet</source>
        <translation>Aún sin capítulo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln eligible schools without a chapter</source>
        <translation>
            <numerusform>%Ln escuela elegible sin capítulo</numerusform>
            <numerusform>%Ln escuelas elegibles sin capítulo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>chapterhouse::charts::ChartPlot</name>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>chapterhouse::charts::ChartSaver</name>
    <message>
        <source>The picture could not be drawn; nothing was written.</source>
        <translation>No se pudo dibujar la imagen; no se escribió nada.</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>Se guardó “%1”.</translation>
    </message>
</context>
<context>
    <name>chapterhouse::charts::PaintedStates</name>
    <message>
        <source>%1: %2</source>
        <comment>school, how far one is there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
