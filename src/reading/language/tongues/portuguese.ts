import type { Grammar } from '../grammar.ts';

export const portugueseGrammar: Grammar = {
  code: 'pt',
  stop: 'em|no|na|nos|nas|de|do|da|dos|das|a|ao|à|aos|às|por|pelo|pela|para|com|sem|que|e|ou|mas|o|os|as|um|uma|desde|até|entre|sobre|segundo|após|durante|antes|depois|são|serão|foram|foi|têm|tem|vão|vai|como|mais|menos|este|esta|cada|num|numa|neste|nesta|onde|se|devido|ainda|enquanto|saem|ficam|trabalham|mensais|adicionais',
  agentive: '\\p{L}{2,}(?:dores|doras|tores|toras|istas|eiros|eiras|antes|entes|ólogos|ólogas)',
  notPeople:
    'clientes?|lojas?|agências|unidades|usuários|utilizadores|utentes|leitores|pacientes|doentes|passageiros|países|cidades|fábricas|sedes|ações|acionistas|empresas|companhias|bancos|firmas|sócios|associados|segurados|assinantes|carros|veículos|aviões|navios|trens|comboios|robôs|computadores|chamadas|consultas|pedidos|contratos(?! a prazo| temporários| a termo| de trabalho)|pacotes|toneladas|pontos|vezes|horas|minutos|artigos|páginas|hotéis|restaurantes|escolas|alunos|estudantes|habitantes|famílias|eleitores|manifestantes|credores|camas|leitos|casas|municípios|entrevistados|inquiridos|euros|reais|dólares|quilômetros|quilómetros|metros|rotas|centros|hospitais|fornecedores|voos|meses|dias|semanas|anos|linhas|salários',
  opening: 'vagas(?: abertas| de emprego| em aberto)|ofertas(?: de emprego)?|anúncios',
  shareOf:
    '(?:de|do|da|dos|das|de (?:seu|sua|seus|suas|todo o|toda a|todos os|nosso|nossa))(?: (?:seu|sua|seus|suas|total d[eoa]s?))?',
  ownerBefore:
    '(?:de |dos |das |entre )?(?:seus|suas|os|as|nossos)|dos|das|um total de|dos cerca de|dos quase|dos atuais',
  clause:
    ', (?:e|mas|enquanto|embora|que|onde|após|depois|segundo|além|ou) | (?:mas|enquanto|embora|e que|e prevê|e vai|e contratará) |; |: ',
  contrast:
    'mas|admit\\p{L}+|reconhec\\p{L}+|apenas|somente|no entanto|porém|contudo|confirm\\p{L}+|entretanto|pelo contrário|todavia|por outro lado',
  denialOpens:
    '"?(?:é (?:falso|mentira|totalmente falso)|não é verdade|não (?:há|existe) (?:plano|planos|nenhum|qualquer)\\p{L}*|nenhum (?:plano|corte)|(?:a empresa|a companhia|o grupo|o banco|um porta-voz|uma porta-voz) (?:neg|desm|refut|descart)|falso|isso não procede|a informação (?:é falsa|não procede))',
  manyEmployers:
    '(?:em|n|d|todo )(?:o|a|todo o|toda a) (?:setor|indústria|país|economia|banca|ramo)|as (?:empresas|companhias|startups|varejistas|fintechs) (?:têm|já|brasileiras|portuguesas|do setor|cortaram|demitiram|anunciaram)|os (?:bancos|empregadores|gigantes) (?:têm|brasileiros|portugueses|cortaram)|a nível nacional|(?:o|a) (?:setor|indústria)(?= )',
  runningTotal:
    'desde (?:o início|o fim|o começo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|20\\d\\d|o ano)[^.;]{0,30}|elev\\p{L}+ (?:o total|para)[^.;]{0,20}|acumul\\p{L}+|nos últimos [^.;]{0,14}(?:anos|meses)|no total desde|soma\\p{L}* [^.;]{0,12}desde',
  partOf:
    'd(?:estes|estas|esses|essas|eles|elas)|dos quais|das quais|entre eles|outros|outras|os demais|o restante|os restantes|adicionais|incluindo|mais',
  workOf: '(?:trabalho|equivalente|tarefas|carga) (?:de|a)|equivale\\p{L}* (?:a|ao) trabalho',
  unnamed:
    'fontes (?:próximas|sindicais|internas|anónimas|anônimas|ouvidas|do setor)|sob (?:condição de )?anonimato|uma fonte|pessoas a par|pessoas familiarizadas',
  analyst: 'analistas?|economistas?|consultoria|consultora|especialistas|instituto',
  agency: 'ministério|ibge|ine|caged|segurança social|banco de portugal',
  if: 'se (?:a|o|os)|poderia\\p{L}*|seria|cenário|hipótese',
  names: {
    common:
      'resumo|assunto|caros|caras|prezad\\p{L}+|contratações|o|a|os|as|um|uma|em|no|na|nos|nas|de|do|da|dos|das|ao|à|por|pelo|pela|para|com|sem|segundo|após|desde|até|entre|sobre|e|ou|mas|se|não|seu|sua|seus|suas|este|esta|esse|essa|embora|além|também|enquanto|quando|como|mais|menos|cerca|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|ia|brasil|portugal|europa|espanha|alemanha|lisboa|porto|são paulo|rio de janeiro|minas|minas gerais|brasília|curitiba|recife|guimarães|braga|sindicatos?|empresa|companhia|direção|administração|trabalhadores|funcionários|demissões|despedimentos|cgtp|ugt|cut|força sindical|fiequimetal|governo|ministério|estados unidos|união europeia|há|já|hoje|ontem|assim|outro|outra|outros|dois|três|quatro|cinco|dez|cem|mil|nenhum|nenhuma|todos|todas|parte|foto|comunicado|nota|economia|negócios|inteligência|artificial|carta|questionad\\p{L}+|procurad\\p{L}+|atualmente|fontes|ainda|entretanto|porém|contudo|nosso|nossa|nossos|é|são|foi|será|está|têm|tem|verbas|na|agência|pdv|quem|isso',
    kind: '(?:grupo(?! \\p{Lu})|empresa|companhia|firma|banco(?! \\p{Lu})|instituição|fintech|startup|operadora|seguradora|fabricante|montadora|rede|cadeia|editora|varejista|retalhista|transportadora|sociedade|multinacional|cooperativa|gigante|plataforma|mineradora|siderúrgica|construtora|produtora|distribuidora|agência|universidade|hospital|jornal|corretora|consultora|consultoria|farmacêutica|conglomerado|emissora|cervejeira|usina|marca|estúdio|rival|concorrente|controladora|subsidiária|filial|dona|tecnológica|cerâmica|metalúrgica|frigorífico|companhia aérea|aérea|elétrica|telefônica|laboratório|calçadista|papeleira|cimenteira|unicórnio|edtech|insurtech|healthtech)(?: (?:de|do|da|em)(?: \\p{Ll}+){1,2}| (?:brasileir[oa]|português|portuguesa|gaúch[oa]|mineir[oa]|paulista|têxtil|aérea))?',
    role: '(?:presidente|presidenta|diretor|diretora|ceo|porta-voz|secretári[oa]|representante|ministr[oa]|prefeit[oa]|autarca|analista|economista|fundador|fundadora|cofundador|cofundadora|responsável|chefe|delegad[oa]|gerente|advogad[oa]|professor|professora|senhor|senhora|sr\\.|sra\\.|dr\\.|dra\\.|vice-presidente|líder|dirigente|sóci[oa]|administrador|administradora|coordenador|coordenadora|sindicalista)(?: (?:geral|executiv[oa]|financeir[oa]|sindical|de recursos humanos|de operações|da empresa|da companhia|do grupo|do sindicato|do conselho(?: de administração)?|regional|nacional|adjunt[oa]))*',
    placeBefore: 'em|no|na|de|do|da|desde|perto de|fábrica de|unidade de|sede de|cidade de|para',
    acts: 'demite|demitirá|demitiu|despede|despedirá|despediu|dispensa|dispensou|dispensará|corta|cortou|cortará|elimina|eliminou|eliminará|extingue|extinguirá|reduz|reduziu|reduzirá|fecha|fechou|fechará|encerra|encerrou|anuncia|anunciou|comunicou|comunica|prevê|planeja|pretende|apresenta|apresentou|propõe|propôs|nega|negou|desmente|desmentiu|descarta|descartou|emprega|tem|tinha|conta|contava|contrata|contratou|contratará|admite|admitiu|oferece|ofereceu|congela|congelou|suspende|suspendeu|vai|quer|busca|confirma|confirmou|já|deve|desliga|desligou|recontrata|recontratou|readmite|readmitiu|investe|investirá|substitui|substituirá|economizará|faturou|perdeu|lucrou|abre|abriu|abrirá|lança|lançou|informa|informou|garante|garantiu|dá|teve|está|é|não|mantém|atribui|justifica|chama|chamou|volta|voltou|afasta|inicia|iniciou|prepara|troca|trocou|saem|enxuga|ajusta',
    speaks:
      'disse|afirmou|explicou|informou|declarou|garantiu|diz|afirma|explica|lamenta|lamentou|criticou|acrescentou|adiantou|comentou',
    ownerOf:
      'na|no|da|do|de|funcionários da|trabalhadores da|quadro da|demissões na|despedimento na|administração da|pela|pelo|em',
    joiner: '&|de|do|da|dos|das|e',
    other:
      'cgtp|ugt|cut|força sindical|governo|ministério|câmara|senado|lusa|reuters|folha|estadão|o globo|valor|público|expresso|ine|ibge|caged|observatório|instituto|sindicato|tribunal|justiça|prefeitura|segurança social|união europeia|comissão|bolsa',
    aside:
      'segundo|rival|concorrente|cliente|fornecedor|contrato (?:com|da|do)|fusão com|compra (?:da|do|pela|pelo)|subsidiária (?:da|do)|perda (?:da|do)|analistas (?:da|do)|face a|como|jornal|agência',
  },
  dates: {
    months: [
      'janeiro|jan\\.?',
      'fevereiro|fev\\.?',
      'março|mar\\.?',
      'abril|abr\\.?',
      'maio',
      'junho|jun\\.?',
      'julho|jul\\.?',
      'agosto|ago\\.?',
      'setembro|set\\.?',
      'outubro|out\\.?',
      'novembro|nov\\.?',
      'dezembro|dez\\.?',
    ],
    weekdays: [
      'domingo',
      'segunda(?:-feira)?',
      'terça(?:-feira)?',
      'quarta(?:-feira)?',
      'quinta(?:-feira)?',
      'sexta(?:-feira)?',
      'sábado',
    ],
    of: '(?:de |do )?',
    before:
      'em|de|do|no|desde|até|até o fim de|até ao fim de|fim de|final de|início de|meados de|para|ano|ao longo de|durante|antes de|e|a partir de|exercício',
    endOf: 'fim de|final de|até o fim de|até ao fim de|no fim de|ao fim de|até o final de',
    lastYear: 'no ano passado|o ano passado|no último ano|em igual período do ano passado',
    thisYear: 'este ano|neste ano',
    nextYear: 'no próximo ano|o próximo ano|no ano que vem|ano que vem',
    today: 'hoje|esta manhã',
    yesterday: 'ontem',
    quarters: [
      'primeiro trimestre',
      'segundo trimestre',
      'terceiro trimestre',
      'quarto trimestre|último trimestre',
    ],
    earlier:
      'no ano passado|há (?:um|dois|três|quatro|cinco) anos?|anterior\\p{L}*|já em|numa primeira ronda|(?:já )?(?:havia|tinha) (?:já )?(?:cortado|demitido|despedido|dispensado|eliminado)|em uma primeira rodada|antes disso',
  },
  silent: {
    layoff:
      '(?:dezenas|centenas|milhares|vários|várias|parte|metade|a totalidade) (?:de |dos |das |do |da )?(?:\\p{L}+ )?(?:demissões|postos|vagas|funcionários|trabalhadores|quadro|equipe|equipa|redação|despedimentos)[^.;]{0,40}|(?:demite|demitiu|demitirá|despede|despediu|corta|cortou|cortará|dispensa|dispensou|reduz|reduzirá|elimina)(?: \\p{L}+){0,3} (?:quadro|pessoal|postos|vagas|funcionários|trabalhadores|equipe|equipa|redação|departamento)|(?:inicia|iniciou|avança com|avançou com|anuncia|anunciou) (?:um |o )?despedimento coletivo',
    'requisitions-closed':
      '(?:congela|congelou|congelará|suspende|suspendeu|suspenderá|paralisa|paralisou)[^.;]{0,30}(?:contratações|contratação|vagas|admissões)|congelamento (?:de|das) (?:contratações|vagas|admissões)|contratações (?:congeladas|suspensas)|não (?:vai |irá )?(?:preencher|preencherá|repor|reporá|substituir|substituirá)[^.;]{0,40}(?:vagas|saídas|quem|postos|aposentadorias|reformas)',
    rehire:
      'recontrat\\p{L}+|readmit\\p{L}+|readmiss\\p{L}+|(?:chama|chamou|chamará)[^.;]{0,40} de volta|volt(?:a|ou|ará) a contratar',
    'voluntary-exit':
      'programa de (?:demissão|desligamento|rescisões|saídas|aposentadoria)(?: (?:voluntári[oa]s?|incentivad[oa]s?|por mútuo acordo))?|PDV|PDI|rescisões (?:por mútuo acordo|amigáveis)|reformas antecipadas|saídas voluntárias|demissão voluntária',
    'contractor-cut':
      '(?:encerra|encerrou|dispensa|dispensou|corta|cortou|rescinde|rescindiu|não renova|não renovará|reduz|reduziu)[^.;]{0,50}(?:terceirizados|temporários|prestadores|freelancers|subcontratados|PJs|recibos verdes|contratos temporários)',
    hiring:
      '(?:contrata|contratará|segue contratando|procura|busca|continua a contratar)[^.;]{0,30}(?:engenheiros|programadores|desenvolvedores|especialistas|perfis|pessoal|profissionais)',
  },
  negation:
    'não|nenhum|nenhuma|ninguém|sem|nem|evitar|descart\\p{L}*|se|poderia\\p{L}*|rumores|boatos?|neg(?:a|ou|aram)|desm\\p{L}+|jamais|nunca|em vez de|temem|teme',
};
