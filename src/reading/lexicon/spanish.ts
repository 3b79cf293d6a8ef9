import type { LexiconSource } from './types.ts';

const cutVerbs = [
  'desp(?:ide|iden|edimos|ediremos|edir|edirá|edirán|idió|idieron|edido|edida|edidos|edidas|idiendo|edía|ediría|edirían|ida|idan)',
  'recort(?:a|an|ar|amos|aremos|ará|arán|ó|aron|ado|ada|ados|adas|ando|aría|e|en)',
  'elimin(?:a|an|ar|amos|aremos|ará|arán|ó|aron|ado|ada|ados|adas|ando|aría|e)',
  'suprim(?:e|en|ir|imos|iremos|irá|irán|ió|ieron|ido|ida|idos|idas|iendo|iría|a)',
  'prescind(?:e|en|ir|imos|iremos|irá|irán|ió|ieron|ido|iendo|iría|a)',
  'reduc(?:e|en|imos|iremos|ir|imos|iremos|irá|irán|ido|ida|iendo|iría)|redujo|redujeron|reduzca',
  'desvincul(?:a|an|ar|amos|aremos|ará|arán|ó|aron|ado|ada|ados|adas|ando)',
  'ces(?:a|ar|ará|ó|aron|ado|ados|adas)(?= (?:a|\\d|de sus))|liquid(?:a|ar|ará|ó)(?= a)|echar?(?:á|on)? a|echó a|echa a|dar de baja|dio de baja|da de baja|rescind\\p{L}+|finiquit\\p{L}+',
  'amortiz(?:a|an|ar|amos|aremos|ará|arán|ó|ado|ados|adas)|destru(?:ye|yen|ir|irá|yó)|pierd(?:e|en)|perder(?:á|án)?|perdió|perdieron|sobran|sobra|saldrán|saldrá|salen|salir(?= (?:\\d|de la))|abandonarán|dejarán|dejará|afect(?:a|an|ar|amos|aremos|ará|arán|ó|aría|ado|ados|ados)|sustitu(?:ye|yen|ir|irá|irán|yó|ido|idos|idas)|reemplaz\\p{L}+|jubil(?:a|ar|ará)|cerr(?:ar|ará)(?=[^.;]{0,50}(?:empleos|puestos))|achic\\p{L}+|adelgaz\\p{L}+|no renov\\p{L}+|desaparec\\p{L}+|tijeret\\p{L}+|podar?',
].join('|');

const people = [
  'emplead[oa]s?(?:\\/as)?',
  'empleos?',
  'puestos?(?: de trabajo)?',
  'trabajador(?:es|as|a)?',
  'plazas?|cargos?|posiciones',
  'personas?|gente|colaborador(?:es|as)?|operari[oa]s?|obrer[oa]s?|asalariad[oa]s?|funcionari[oa]s?|miembros(?: del (?:personal|equipo))?|compañer[oa]s?|profesionales|efectivos|hombres|mujeres',
  'directiv[oa]s?|gerentes?|mandos(?: intermedios)?|ejecutiv[oa]s?(?! encuestados)|técnic[oa]s?|ingenier[oa]s?|programador(?:es|as)?|desarrollador(?:es|as)?|informátic[oa]s?|analistas?|consultor(?:es|as)?|asesor(?:es|as)?|vendedor(?:es|as)?|comerciales|periodistas?|redactor(?:es|as)?|traductor(?:es|as)?|diseñador(?:es|as)?|contables?|contador(?:es|as)?|administrativ[oa]s?|agentes?|teleoperador(?:es|as)?|operador(?:es|as)?|conductor(?:es|as)?|chófer(?:es)?|choferes|repartidor(?:es|as)?|carter[oa]s?|cajer[oa]s?|enfermer[oa]s?|médic[oa]s?|docentes?|profesor(?:es|as)?|maestr[oa]s?|pilotos?|tripulantes?|azafat[oa]s?|auxiliares|mecánic[oa]s?|soldador(?:es|as)?|electricistas?|miner[oa]s?|cociner[oa]s?|camarer[oa]s?|investigador(?:es|as)?|científic[oa]s?|especialistas?|expert[oa]s|abogad[oa]s?|corredor(?:es|as)|becari[oa]s?|moderador(?:es|as)?|bancari[oa]s?|gestor(?:es|as)?|locutor(?:es|as)?|corrector(?:es|as)?|supervisor(?:es|as)?|telefonistas?',
  'jóvenes|aprendices|practicantes|graduad[oa]s|recién titulados|titulad[oa]s|voluntari[oa]s|prejubilad[oa]s?|jubilad[oa]s?',
  'temporales|eventuales|autónom[oa]s?|subcontratad[oa]s?|tercerizad[oa]s?|contratistas?|subcontratistas|interin[oa]s|fijos discontinuos|freelances?|contratos?(?= (?:temporales|a plazo|eventuales))',
  'despidos?|salidas?|bajas?(?: (?:incentivadas|voluntarias))?|recortes?|prejubilaciones|jubilaciones|desvinculaciones|renuncias?|contrataciones|incorporaciones|adhesiones|solicitudes|vacantes?|ofertas(?: de empleo)?|extinciones|ceses?',
].join('|');

export const spanish: LexiconSource = {
  code: 'es',
  cutVerb: cutVerbs,
  cutNoun:
    'despidos?(?: (?:colectivos?|masivos?))?|recortes?|ERE|expediente(?:s)? de regulación(?: de empleo)?|ERTE|ajuste(?: (?:de plantilla|de personal|laboral))?|reducci(?:ón|ones) (?:de (?:plantilla|personal|puestos|empleos?|\\d\\S*))|supresi(?:ón|ones)|eliminaci(?:ón|ones)|salidas?|bajas?|desvinculaci(?:ón|ones)|reestructuraci(?:ón|ones)|pérdida de (?:empleos?|puestos)|cierres?|cierr(?:a|an|e)|cerr(?:ar|ará|arán|amos|aremos|ó)|no renueva\\p{L}*|extinci(?:ón|ones)|amortizaci(?:ón|ones) de (?:puestos|plazas)|sobrante|excedente(?:s)? (?:de plantilla|laborales?)|tijeretazo|prejubilaciones',
  jobNoun: people,
  headcountBefore:
    'emplea(?:ba|n)? (?:a )?|emplea(?:ba|n)?|tiene|tenía|tienen|cuenta(?:n)? con|contaba(?:n)? con|plantilla (?:de|total de|global de|actual de|mundial de|formada por|integrada por)|plantilla (?:es|era) de|da(?:ba)? (?:empleo|trabajo) a|nómina de|ocupa(?:ba)? a|trabajan|trabajaban|de sus|de los|de las|sus|con(?: unos| una plantilla de)?|total de|suma(?:ba)?|equipo de|integrad[oa] por|quedar(?:á|án|se)? (?:en|con)|le quedan|actuales|conserva(?:rá|ba)?|mantendrá|los|las',
  headcountAfter:
    'trabajan|trabajaban|en plantilla|en nómina|en todo el mundo|a nivel (?:global|mundial)|empleados actualmente|en total|que (?:tiene|emplea|trabajan)',
  remain:
    '(?:quedar\\p{L}*|quedan|quedamos|qued(?:a|ó))(?! (?:fuera|sin|en la calle))|mantendr\\p{L}+|manten(?:er|dr)\\p{L}*|conserv\\p{L}+|permanec\\p{L}+|segu(?:irá|irán|imos|iremos)|quedaremos|continuar(?:á|án)|no se verán afectad\\p{L}+|reubic\\p{L}+|recoloc\\p{L}+|salv\\p{L}+',
  workforce:
    '(?:(?:su|sus|la|los|las|el|total|actual|global|mundial|toda|todo|unos|cerca de|\\d[\\d.,]*) )*(?:plantilla|personal|empleados|trabajadores|nómina|fuerza laboral|fuerza de trabajo|equipos?|puestos|empleos|planta(?: laboral)?|colaboradores|dotación|staff|efectivos|redacción|cuadro)',
  hireVerb:
    'contrat(?:a|an|ar|amos|aremos|ará|arán|ó|aron|ado|ada|ados|adas|ando|aría|e|en)|incorpor(?:a|amos|aremos|ar|ará|arán|ó|ado|ados|ando|aría)|reclut\\p{L}+|fich(?:a|ar|ará|ó|ado)|crear(?:á|án)?(?=[^.;]{0,40}(?:empleos|puestos|plazas))|crea(?:ción de)?(?=[^.;]{0,40}(?:empleos|puestos|plazas))|nuevos (?:empleos|puestos|empleados|trabajadores)|contrataci(?:ón|ones)|busca(?=[^.;]{0,12} \\d)|sumar(?:á|án)?(?=[^.;]{0,30}(?:empleados|trabajadores|personas))|generar(?:á|án)?(?=[^.;]{0,30}(?:empleos|puestos))',
  rehireVerb:
    'recontrat\\p{L}+|readmi(?:te|ten|tir|tirá|tió|tido|tidos|tidas)|reincorpor\\p{L}+|volv(?:er|erá|ió|ieron) a (?:contratar|emplear|llamar)|vuelve a contratar|reenganch\\p{L}+|reintegr\\p{L}+|recuper(?:a|ar|ará|ó)(?=[^.;]{0,20} (?:empleados|trabajadores|a \\d))',
  contractor:
    'subcontrat\\p{L}+|contratistas?|autónom[oa]s|tercerizad\\p{L}+|externaliz\\p{L}+|temporales|eventuales|ETT|empresas? de trabajo temporal|freelances?|personal externo|contratos? (?:temporales|eventuales|por obra)',
  requisition:
    'vacantes?|congel(?:a|ar|ará|ó|ado|adas?|ación)\\p{L}*(?=[^.;]{0,40}(?:contratac|plazas|vacantes|plantilla))|congelaci(?:ón|ones) de (?:contratac|plantilla|la contratac|las contratac|nuevas)\\p{L}*|no (?:se )?(?:cubrir|repon|repo)\\p{L}*|no (?:se )?cubr\\p{L}+|sin (?:cubrir|reponer|reemplazo)|puestos? (?:vacantes?|abiertos?|sin cubrir)|plazas? (?:vacantes?|sin cubrir)|amortiz\\p{L}+ las? (?:bajas|jubilaciones|vacantes)|suspend\\p{L}+ (?:las |todas las |nuevas )?contrataciones|no (?:renovar|sustituir|sustituirá|reemplazar)\\p{L}*|tasa de reposición',
  voluntary:
    'voluntari\\p{L}+|prejubil\\p{L}+|bajas? (?:incentivadas?|voluntarias?|pactadas?)|jubilaci(?:ón|ones) anticipadas?|retiro(?:s)? (?:voluntarios?|anticipados?)|adscripción|adherirse|acogerse|adhesi(?:ón|ones)|plan de (?:bajas|salidas|retiro)|salidas? (?:voluntarias?|pactadas?|incentivadas?)|PDV|PDI|plan de rentas',
  accepted:
    'acept(?:ó|aron|ado|ados|ada|adas|an)|se (?:han )?acogid\\p{L}+|se acogieron|se (?:han )?adherid\\p{L}+|se adhirieron|se apuntaron|se (?:han )?apuntad\\p{L}+|solicit(?:aron|ado|udes)|firm(?:aron|ado|ó)|suscri\\p{L}+|optaron|inscrit\\p{L}+|se inscribieron|han pedido',
  gone: '(?:fueron|han sido|ha sido|fue|ya han) (?:ya )?(?:despedid|desvinculad|cesad|dados? de baja|suprimid|eliminad)\\p{L}*|despidió|despidieron|ha despedido|han despedido|desvinculó|ya (?:salieron|han salido|no trabajan|se han ido)|salieron|perdieron (?:su|el) (?:empleo|trabajo|puesto)|quedaron (?:sin|en la calle)|se quedaron sin|prescindió|los despedidos|exempleados|recortó|suprimió|eliminó',
  denial:
    'neg(?:ó|aron|ado|ar|aba)|nieg(?:a|an)|desm(?:iente|ienten|intió|intieron|entir|entido|intiendo)|descart(?:a|an|ó|ado|ar)|rechaz(?:a|an|ó|ado|ar)(?= (?:la|las|el|los|que|tajant|esa|esas|una|unas))|es falso|falso|falsa|no es (?:cierto|verdad)|no hay (?:ningún|ninguna|planes?|previsto|despidos)|ningún (?:plan|despido|ajuste|recorte)|ninguna (?:intención|decisión)|sin fundamento|infundad\\p{L}+|no (?:prevé|tiene previsto|contempla|planea)|bulo|mentira|no habrá|no despedirá',
  predicted:
    'prev(?:é|én|ió|isto|ista|ista|isión|isiones)|planea|planean|esper(?:a|an|ado)|estim(?:a|an|ó)|calcul(?:a|an|ó)|será|serán|podría|podrían|en 20[2-9]\\d|próxim\\p{L}+|proyect\\p{L}+|pretende|aspira|objetivo|va a|van a|confía|hasta 20\\d\\d|ahorrará|costará|antes de',
  reported:
    'dijo|dijeron|inform(?:ó|a|aron)|anunci(?:ó|a|aron|ado)|señal(?:ó|a)|explic(?:ó|a)|según|comunic(?:ó|a|ado)|asegur(?:ó|a)|confirm(?:ó|a|aron)|afirm(?:ó|a)|indic(?:ó|a)|declar(?:ó|a)|apunt(?:ó|a)|reconoc(?:ió|e)|ha (?:comunicado|anunciado|informado)',
  spend:
    'cost(?:e|es|o|os|ará|arán|ó|aría|ar)|cuest(?:a|an)|gast(?:o|os|ará|ó|a|ar|ado)|inver(?:tir|tirá|tirán|sión|siones|tido|tió)|inviert(?:e|en)|provisi(?:ón|ones)|provision\\p{L}+|cargos?|presupuest\\p{L}+|desembols\\p{L}+|partida|destin(?:a|ará|ó|ado|ar)|dedic(?:a|ará|ó)|dotaci(?:ón|ones)|indemnizaciones',
  saving:
    'ahorr(?:o|os|ar|ará|arán|a|an|ó|ado|aría)|reduc\\p{L}+ (?:de )?(?:sus |los |de )?(?:costes|costos|gastos)|rebaj\\p{L}+ (?:de )?(?:los )?(?:costes|costos|gastos)|recort\\p{L}+ (?:de )?(?:los |sus )?(?:costes|costos|gastos)|sinergias?|eficiencias?',
  revenue:
    'ingres(?:o|os|ó|aron|a)|factur(?:a|ó|ación|aron|ado|ará)|ventas|cifra de negocios?|vend(?:ió|e)(?= \\d)|recaud\\p{L}+|primas|pedidos',
  profit:
    'benefici(?:o|os)|pérdidas?(?! de (?:empleo|puestos))|gan(?:ó|ancias?|a)|resultado(?:s)?|ebitda|utilidad(?:es)?|deuda|valorad\\p{L}+|valoraci(?:ón|ones)|levant(?:ó|ar|ado)|ronda|dividendos?|multas?|capitalización|crédito|préstamo|déficit|perdió|números rojos',
  pay: 'salari(?:o|os|al|ales)|sueldos?|indemnizaci(?:ón|ones)|indemniz\\p{L}+|retribuci\\p{L}+|bonus|por (?:año trabajado|hora|empleado|trabajador|persona)|al mes|mensualidades|nóminas|finiquito|compensaci(?:ón|ones)|cobra\\p{L}*|tope de',
  up: 'sub(?:ió|ieron|e|en|ida|ir|irá|iendo)|aument(?:o|ó|aron|a|an|ar|ará|ado)|crec(?:e|en|ió|ieron|er|erá|ido|imiento|iendo)|alza|increment\\p{L}+|mejor(?:ó|a|ar|ado)|más(?= (?:que|rápid|productiv|alt))|encarec\\p{L}+|dispar\\p{L}+|elev\\p{L}+|avanz\\p{L}+|repunt\\p{L}+|superior|gan(?:ó|ado)(?= un)',
  down: 'baj(?:ó|aron|a|an|ada|ar|ará|ado|o|as)|ca(?:yó|yeron|e|en|ída|ídas|er|erá|ído|yendo)|descen(?:so|dió|dieron|der|derá|dido)|disminu\\p{L}+|retroce\\p{L}+|desplom\\p{L}+|menos|merm\\p{L}+|reduj\\p{L}+|reducción|hund\\p{L}+|contracci\\p{L}+|contraj\\p{L}+|inferior|perdi\\p{L}+|recul\\p{L}+|abarat\\p{L}+|acort\\p{L}+',
  margin: 'márgen(?:es)?|margen',
  survey:
    'encuest\\p{L}+|sondeo\\p{L}*|estudio|consultad[oa]s|entrevistad[oa]s|muestra|panel|barómetro|preguntad[oa]s|(?:de (?:los|las)) (?:directivos|empresas|ejecutivos|consejeros delegados|empresarios|compañías|responsables|empleadores|reclutadores)',
  rate: 'tasa\\p{L}*|consultas?|preguntas?|llamadas?|solicitudes|reclamaciones|reclamos|siniestros|expedientes|pedidos|facturas|documentos|tickets?|casos|trámites|conversaciones|mensajes|correos|tareas|gestiones|chats?|código|líneas de código|textos|traducciones|reservas|contratos|resuelv\\p{L}+|atiend\\p{L}+|gestion\\p{L}+|tramit\\p{L}+|automatiz\\p{L}+|rotación|absentismo|ocupación|desempleo|paro|inflación|adopción|operaciones|préstamos|incidencias|peticiones|análisis|informes|artículos',
  anaphor:
    '(?:la|el|del|de la|al|esta|este|dicha) (?:\\p{L}+ )?(?:empresa|compañía|firma|grupo|banco|entidad|aerolínea|aseguradora|fabricante|operador[a]?|sociedad|cadena|multinacional|conglomerado|editorial|startup|tecnológica|minorista|organización|dirección|constructora|institución|casa|financiera|cooperativa|naviera|minera|textil|planta|consultora|plataforma|farmacéutica|siderúrgica|automotriz|distribuidora|productora|agencia|periódico|diario|universidad|hospital|estudio|corporación|filial|patronal)|su|sus|nuestr[oa]s?|nosotros|ella|que',
};
