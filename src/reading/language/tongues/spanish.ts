import type { Grammar } from '../grammar.ts';

export const spanishGrammar: Grammar = {
  code: 'es',
  stop: 'en|de|del|a|al|por|para|con|sin|que|y|e|o|pero|el|la|los|las|un|una|desde|hasta|entre|sobre|según|tras|durante|antes|después|son|serán|han|ha|fueron|fue|está|están|como|más|menos|este|esta|cada|ante|se|lo|mediante|saldrán|quedarán|adicionales|anuales|mientras|cuando',
  agentive: '\\p{L}{2,}(?:dores|doras|tores|toras|istas|eros|eras|antes|entes|ólogos|ólogas)',
  notPeople:
    'clientes?|tiendas?|locales|sucursales|oficinas|usuarios?|lectores|pacientes|pasajeros|países|países|ciudades|plantas|fábricas|sedes|acciones|accionistas|empresas|compañías|bancos|firmas|socios|afiliados|asegurados|suscriptores|abonados|coches|vehículos|aviones|buques|trenes|robots|ordenadores|llamadas|consultas|solicitudes de|pedidos|contratos|paquetes|toneladas|unidades|puntos|veces|horas|minutos|artículos|páginas|hoteles|restaurantes|escuelas|colegios|alumnos|estudiantes|habitantes|hogares|votantes|manifestantes|acreedores|camas|viviendas|municipios|encuestados|euros|pesos|dólares|kilómetros|metros|rutas|centros|hospitales|proveedores|vuelos',
  opening: 'vacantes?|ofertas(?: de (?:empleo|trabajo))?|anuncios',
  shareOf: '(?:de|del|de (?:su|sus|la|las|los|toda la|todo el|nuestr[oa]s?|esta|ese|esa|tod[oa]s l[oa]s))',
  ownerBefore:
    '(?:de |a |entre )?(?:sus|los|las|nuestros|un total de|los cerca de|sus cerca de|los casi|sus casi|sus más de)',
  clause:
    ', (?:y|e|pero|mientras|aunque|que|donde|tras|después|lo que|según|además|el|la) | (?:pero|mientras|aunque|y que|y prevé|y contratará|y planea) |; |: ',
  contrast:
    'pero|sí|reconoc\\p{L}+|admit\\p{L}+|únicamente|solo|solamente|en cambio|sin embargo|aunque|no obstante|confirm\\p{L}+|aclar\\p{L}+ que|por el contrario',
  denialOpens:
    '"?(?:es (?:falso|mentira|totalmente falso)|no es (?:cierto|verdad)|no (?:hay|existe) (?:ningún|tal|plan)\\p{L}*|ning[uú]n (?:plan|ajuste)|esa (?:cifra|información) (?:es|no)|esas (?:cifras|informaciones) (?:son|no)|(?:la empresa|la compañía|el grupo|el banco|la firma|un portavoz|una portavoz) (?:neg|desm|niega|descart|rechaz)|falso)',
  manyEmployers:
    '(?:en|de|todo) (?:el|la|todo el|toda la) (?:sector|industria|país|economía|banca|ramo)|las (?:empresas|tecnológicas|compañías|entidades|aerolíneas) (?:han|españolas|europeas|del sector|recortaron|despidieron|anunciaron)|los (?:bancos|empleadores|gigantes) (?:han|españoles|europeos|recortaron)|a nivel nacional|(?:el|la) (?:sector|industria)(?= )',
  runningTotal:
    'desde (?:el inicio|principios|finales|mediados|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|20\\d\\d|el año)[^.;]{0,30}|elev\\p{L}+ (?:el total|a)[^.;]{0,20}|en lo que va de año|acumul\\p{L}+|en los últimos [^.;]{0,14}(?:años|meses)|con (?:lo que|estos) [^.;]{0,20}total',
  partOf:
    'de (?:ellos|ellas|los cuales|las cuales)|entre ellos|otros|otras|los demás|el resto|adicionales|de esos|incluid\\p{L}+',
  workOf: '(?:trabajo|labor|tareas|equivalente|carga) (?:de|a)|equivale\\p{L}* (?:a|al)',
  unnamed:
    'fuentes (?:cercanas|sindicales|internas|anónimas|conocedoras|del sector)|bajo (?:condición de )?anonimato|una fuente|personas familiarizadas',
  analyst: 'analistas?|economistas?|consultora|expertos|instituto',
  agency: 'ministerio|ine|inegi|sepe|seguridad social|indec|banco de españa',
  if: 'si (?:la|el|se)|podría\\p{L}*|sería|escenario|hipótesis|podrían',
  names: {
    common:
      'resumen|asunto|queridos|estimad\\p{L}+|quienes|vamos|el|la|los|las|un|una|unos|unas|en|de|del|a|al|por|para|con|sin|según|tras|desde|hasta|entre|sobre|y|o|pero|si|no|su|sus|este|esta|estos|estas|ese|esa|aunque|además|también|mientras|cuando|como|más|menos|cerca|unos|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ere|erte|ia|españa|méxico|argentina|chile|colombia|perú|europa|madrid|barcelona|valencia|sevilla|ciudad de méxico|buenos aires|bogotá|lima|santiago|sindicatos?|empresa|compañía|dirección|trabajadores|empleados|despidos|plantilla|comité|ugt|ccoo|uso|csif|gobierno|ministerio|estados unidos|unión europea|hay|ya|hoy|ayer|así|otro|otra|otros|otras|dos|tres|cuatro|cinco|diez|cien|mil|ningún|ninguna|todos|todas|parte|foto|comunicado|economía|negocios|inteligencia|artificial|consultad\\p{L}+|preguntad\\p{L}+|actualmente|fuentes|asimismo|sin embargo|por su parte|nuestro|nuestra|nuestros|lo|se|le|les|es|son|fue|será|está|han|ha',
    kind: '(?:grupo(?! \\p{Lu})|empresa|compañía|firma|banco(?! \\p{Lu})|entidad|aerolínea|aseguradora|fabricante|operadora?|sociedad|cadena|multinacional|conglomerado|editorial|startup|start-up|tecnológica|minorista|constructora|financiera|cooperativa|naviera|minera|textil|consultora|plataforma|farmacéutica|siderúrgica|automotriz|distribuidora|productora|agencia|periódico|diario|universidad|hospital|estudio|filial|fintech|unicornio|gigante|rival|competidora?|cementera|cervecera|lechera|papelera|química|energética|eléctrica|petrolera|teleco|transportista|logística|ceramista|hotelera|supermercados|marca|matriz|propietaria|dueña)(?: (?:de|del|en|española?|mexican[oa]|argentin[oa]|chilen[oa]|colombian[oa]|aére[oa]|alimentari[oa])(?: \\p{Ll}+){0,2})?',
    role: '(?:director|directora|presidente|presidenta|consejer[oa] delegad[oa]|ceo|portavoz|vocera|vocero|secretari[oa]|representante|ministr[oa]|alcalde|alcaldesa|analista|economista|fundador|fundadora|cofundador|cofundadora|responsable|jef[ea]|delegad[oa]|gerente|abogad[oa]|profesor|profesora|don|doña|señor|señora|sr\\.|sra\\.|vicepresident[ea]|líder|dirigente|titular|socio|socia)(?: (?:general|ejecutiv[oa]|financier[oa]|sindical|de recursos humanos|de operaciones|de la empresa|de la compañía|del grupo|de personal|de ugt|de ccoo|del comité(?: de empresa)?|regional|nacional|adjunt[oa]))*',
    placeBefore: 'en|de|desde|cerca de|planta de|fábrica de|sede de|ciudad de|provincia de|hacia',
    acts: 'despedirá|despide|despidió|recortará|recorta|recortó|eliminará|elimina|eliminó|suprimirá|suprime|suprimió|prescindirá|prescinde|prescindió|reducirá|reduce|redujo|cerrará|cierra|cerró|anuncia|anunció|anunciará|comunicó|comunica|prevé|planea|plantea|planteó|presenta|presentó|propone|propuso|negó|niega|desmiente|desmintió|descarta|descartó|emplea|tiene|tenía|cuenta|contaba|contratará|contrata|contrató|incorporará|ofrece|ofreció|ofrecerá|congela|congeló|suspende|suspendió|va|quiere|busca|confirma|confirmó|ha|había|echa|echó|incorpora|suma|desvinculó|desvinculará|desvincula|recontrata|recontrató|readmite|readmitió|invertirá|invierte|sustituirá|sustituye|reemplazará|ahorrará|facturó|perdió|ganó|pacta|pactó|acuerda|acordó|inicia|inició|abre|abrió|lanza|lanzó|sí|no|también|reconoció|reconoce|informó|informa|atribuye|atribuyó|justifica|está|es|deja|dejará|ocupa|ajusta|ajustará',
    speaks:
      'dijo|señaló|explicó|aseguró|afirmó|indicó|declaró|apuntó|dice|asegura|explica|sostiene|lamenta|lamentó|criticó|añadió|agregó',
    ownerOf:
      'en|de|del|trabajadores de|empleados de|plantilla de|dirección de|despidos en|ere en|ere de|por|desde',
    joiner: '&|de|del|la|los|las|y|e',
    other:
      'ugt|ccoo|comisiones obreras|uso|csif|cgt|gobierno|ministerio|congreso|efe|reuters|el país|el mundo|expansión|cinco días|ine|inegi|sepe|observatorio|instituto|sindicato|gremio|tribunal|juzgado|junta|generalitat|ayuntamiento|consejería|seguridad social|unión europea|comité',
    aside:
      'según|rival|competidora?|cliente|proveedor|contrato (?:de|con)|fusión con|compra (?:de|por)|filial de|pérdida (?:de|del)|consultora|analistas de|frente a|como|diario|periódico|ante',
  },
  dates: {
    months: [
      'enero|ene\\.?',
      'febrero|feb\\.?',
      'marzo|mar\\.?',
      'abril|abr\\.?',
      'mayo',
      'junio|jun\\.?',
      'julio|jul\\.?',
      'agosto|ago\\.?',
      'septiembre|setiembre|sept?\\.?',
      'octubre|oct\\.?',
      'noviembre|nov\\.?',
      'diciembre|dic\\.?',
    ],
    weekdays: ['domingo', 'lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado'],
    of: '(?:de |del )?',
    before:
      'en|de|del|durante|desde|hasta|a|finales de|principios de|mediados de|antes de|para|año|fin de|cierre de|a lo largo de|en todo|contra|y|ejercicio',
    endOf: 'finales de|a finales de|final de|fines de|fin de|cierre de',
    lastYear: 'el año pasado|el pasado año|el ejercicio pasado|el año anterior',
    thisYear: 'este año|el presente año|este ejercicio',
    nextYear: 'el próximo año|el año que viene|el año próximo',
    today: 'hoy|esta mañana',
    yesterday: 'ayer',
    quarters: [
      'primer trimestre',
      'segundo trimestre',
      'tercer trimestre',
      'cuarto trimestre|último trimestre',
    ],
    earlier:
      'el año pasado|hace (?:un|dos|tres|cuatro|cinco) años?|anterior\\p{L}*|ya en|previ[oa]s?|en una primera ronda|había[n]? (?:despedido|recortado|suprimido|eliminado|prescindido)',
  },
  silent: {
    layoff:
      '(?:decenas|cientos|miles|docenas|varios|varias|parte|la mitad|la totalidad|numerosos) (?:de )?(?:sus |la |los |su )?(?:\\p{L}+ )?(?:despidos|empleos|puestos|trabajadores|empleados|plantilla|equipo|redacción)[^.;]{0,40}|(?:despide|despidió|despedirá|recorta|recortará|recortó|reduce|reducirá|prescinde de|prescindirá de|suprime|suprimirá|elimina)(?: (?:a|de))?(?: \\p{L}+){0,3} (?:plantilla|puestos|empleos|trabajadores|empleados|personal|equipo|redacción|departamento)|(?:presentó|presenta|presentará|anuncia|anunció|comunicó|negocia|inició) un (?:ERE|expediente de regulación|despido colectivo)',
    'requisitions-closed':
      '(?:congela|congeló|congelará|congelado|suspende|suspendió|suspenderá|paraliza|paralizó)[^.;]{0,30}(?:contrataciones|contratación|vacantes|plazas)|congelación de (?:las )?(?:contrataciones|plantilla|contratación)|no (?:cubrirá|repondrá|sustituirá|reemplazará)[^.;]{0,40}(?:vacantes|bajas|salidas|jubilaciones)|vacantes (?:no se cubrirán|quedarán sin cubrir)',
    rehire:
      'recontrat\\p{L}+|readmi(?:te|tió|tirá|tido|tidos)|volv(?:erá|ió) a contratar|reincorpor(?:a|ó|ará|ado)',
    'voluntary-exit':
      'plan de (?:bajas|salidas|retiro|prejubilaciones)(?: (?:voluntarias|incentivadas|voluntario))?|bajas (?:voluntarias|incentivadas)|prejubilaciones|retiro voluntario|salidas voluntarias',
    'contractor-cut':
      '(?:prescinde|prescindirá|prescindió|rescinde|rescindió|termina|terminó|reduce|redujo|no renovará)[^.;]{0,50}(?:subcontrat\\p{L}*|contratistas|autónomos|temporales|eventuales|externos|freelance\\p{L}*)',
    hiring:
      '(?:contrata|contratará|sigue contratando|busca|incorporará)[^.;]{0,30}(?:ingenieros|programadores|especialistas|perfiles|expertos|personal|empleados)',
  },
  negation:
    'no|ningún|ninguna|ninguno|sin|ni|evitar|descart\\p{L}*|si|podría\\p{L}*|rumores?|neg(?:ó|aron|ar)|niega|desm\\p{L}+|jamás|nunca|en lugar de|en vez de|temen|teme|que vaya a|sean',
};
