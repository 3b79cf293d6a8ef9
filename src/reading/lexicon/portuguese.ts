import type { LexiconSource } from './types.ts';

const cutVerbs = [
  'demit(?:e|em|imos|iremos|ir|irá|irão|iu|iram|ido|ida|idos|idas|indo|iria|a)',
  'despe(?:de|dem|dimos|diremos|dir|dirá|dirão|diu|diram|dido|didos|didas|dida|dindo|diria|ça|çam)',
  'dispens(?:a|am|ar|amos|aremos|ará|arão|ou|aram|ado|ada|ados|adas|ando|aria)',
  'cort(?:a|am|ar|amos|aremos|ará|arão|ou|aram|ado|ada|ados|adas|ando|aria|e)',
  'elimin(?:a|am|ar|amos|aremos|ará|arão|ou|aram|ado|ada|ados|adas|ando|aria)',
  'deslig(?:a|am|ar|amos|aremos|ará|arão|ou|aram|ado|ada|ados|adas|ando)',
  'extin(?:gue|guem|guir|guirá|guiu|guido|guidos|ta|tos|tas|to)',
  'suprim(?:e|em|ir|irá|irão|iu|ido|idos|idas)|supress\\p{L}+',
  'reduz(?:imos|iremos|ir|irá|irão|iu|iram|em|ido|ida|idos|indo|iria)?|enxug(?:a|ar|ará|ou|ando|amento)',
  'rescind(?:e|ir|irá|iu|indo|idos)|mand(?:a|ar|ou|ará) embora|exoner\\p{L}+|afast(?:a|ar|ou|ados)(?= \\d)|fech(?:ar|a|ará)(?=[^.;]{0,50}(?:postos|vagas|empregos))|perd(?:e|em|er|erá|erão|eu|eram)|afet(?:a|am|ar|amos|aremos|ará|arão|ou|ado|ados|adas)|abrang(?:e|er|erá|idos)|substitu(?:i|ir|irá|irão|ído|ídos|ídas|indo)|não renov\\p{L}+|abrir mão|abre mão|abriu mão|prescind\\p{L}+|dispensad\\p{L}+|saem|sairão|sairá|deix(?:ar|am|arão)(?= a (?:empresa|companhia))|troc(?:a|ou|ará|aram)(?=[^.;]{0,50} por)|sacrific\\p{L}+|desaparec\\p{L}+',
].join('|');

const people = [
  'funcionári[oa]s?|empregad[oa]s?|empregos?|trabalhador(?:es|as|a)?|colaborador(?:es|as|a)?|servidor(?:es|as)',
  'postos?(?: de trabalho)?|vagas?|cargos?|posições|lugares|funções',
  'pessoas?|colegas?|gente|profission(?:al|ais)|operári[oa]s?|bancári[oa]s?|membros?(?: da equipe| da equipa)?|efetiv[oa]s|homens|mulheres|cabeças',
  'gestor(?:es|as)?|gerentes?|diretor(?:es|as)?|executiv[oa]s?|chefias|quadros|técnic[oa]s?|engenheir[oa]s?|programador(?:es|as)?|desenvolvedor(?:es|as)?|informátic[oa]s?|analistas?|consultor(?:es|as)?|vendedor(?:es|as)?|jornalistas?|repórter(?:es)?|redator(?:es|as)?|tradutor(?:es|as)?|designers?|contabilistas|contador(?:es|as)?|administrativ[oa]s?|agentes?|operador(?:es|as)?|atendentes?|teleoperador(?:es|as)?|motoristas?|estafetas?|entregador(?:es|as)?|carteir[oa]s?|caixas|enfermeir[oa]s?|médic[oa]s?|professor(?:es|as)?|docentes?|pilotos?|comissári[oa]s|tripulantes?|auxiliares|mecânic[oa]s?|metalúrgic[oa]s?|soldador(?:es|as)?|eletricistas?|mineir[oa]s|cozinheir[oa]s?|pesquisador(?:es|as)?|investigador(?:es|as)?|cientistas?|especialistas?|advogad[oa]s?|corretor(?:es|as)?|revisor(?:es|as)?|moderador(?:es|as)?|costureiras?|assistentes?|secretári[oa]s',
  'jovens|aprendizes|estagiári[oa]s?|recém-formad[oa]s|formandos|trainees?|voluntári[oa]s|aposentad[oa]s?|reformad[oa]s?',
  'terceirizad[oa]s?|temporári[oa]s?|contratad[oa]s?|prestadores?(?: de serviços?)?|freelancers?|recibos verdes|subcontratad[oa]s?|contratos?(?= (?:a prazo|temporários|a termo|de trabalho))|precários|pjs?',
  'demiss(?:ão|ões)|despediment(?:o|os)|demitid[oa]s|dispensas?|desligament(?:o|os)|rescis(?:ão|ões)|saídas?|cortes?|admiss(?:ão|ões)|contrataç(?:ão|ões)|aposentadorias|reformas(?= antecipadas)|adesões|inscrições|anúncios|ofertas(?: de emprego)?',
].join('|');

export const portuguese: LexiconSource = {
  code: 'pt',
  cutVerb: cutVerbs,
  cutNoun:
    'demiss(?:ão|ões)(?: em massa)?|despediment(?:o|os)(?: coletiv[oa]s?)?|dispensas?(?: coletivas?)?|cortes?(?: de (?:vagas|pessoal|empregos|postos|custos|\\d\\S*))?|layoffs?|lay-off|desligament(?:o|os)|rescis(?:ão|ões)|redução (?:de (?:pessoal|quadro|postos|efetivos|\\d\\S*)|do quadro|da força)|extinção|eliminação|supressão|reestruturaç(?:ão|ões)|enxugamento|facão|fech(?:a|ar|ará|ou|amos|ado|ada)|encerr(?:a|ar|ará|ou|amos)|fechamento|encerramento|saídas?|passaralho|PDV|ajuste(?:s)?(?: (?:no|de) quadro)?',
  jobNoun: people,
  headcountBefore:
    'empreg(?:a|am|ava)|tem|tinha|têm|possui|conta(?:va)? com|cont(?:a|ava)|dá emprego a|dá trabalho a|dava emprego a|quadro (?:de|atual de|total de|é de|era de)|equipe de|equipa de|força de trabalho de|trabalham|trabalhavam|efetivo de|dos seus|das suas|de seus|de suas|dos|das|seus|suas|total de|soma(?:va)?|reúne|com|ocupa|mantém|mantinha|atuais|os|as|onde trabalham|entre os',
  headcountAfter:
    'trabalham|trabalhavam|no quadro|na folha|em todo o mundo|no mundo|globalmente|ao todo|no total|diretos|que (?:tem|emprega|trabalham)',
  remain:
    'fic(?:am|arão|aremos|amos|ará|a|aram)|seremos|permanec\\p{L}+|mant(?:ém|erá|êm|erão|idos|idas|iver\\p{L}*|er)|rest(?:am|arão|ará|a|antes)|continu(?:am|arão|ará)|conserv\\p{L}+|não serão afetad\\p{L}+|realoc\\p{L}+|remanejad\\p{L}+|transferid\\p{L}+|poup(?:a|ados|adas)',
  workforce:
    '(?:(?:seu|sua|seus|suas|o|a|os|as|total|atual|global|toda|todo|cerca de|\\d[\\d.,]*(?: mil)?) )*(?:quadro(?:s)?(?: (?:de (?:pessoal|funcionários|pessoas)|total|atual))?|equip(?:e|a)s?|força de trabalho|funcionários|trabalhadores|pessoal|empregados|colaboradores|efetivos?|postos|mão de obra|time|folha|staff|redação|empregos|vagas)',
  hireVerb:
    'contrat(?:a|am|ar|amos|aremos|ará|arão|ou|aram|ando|aria|e)|admit(?:e|imos|iremos|ir|irá|iu|iram|idos)|recrut(?:a|ar|ará|ou|aram|ado|ados)|abr(?:e|ir|irá|iu)(?=[^.;]{0,30}(?:vagas|postos|empregos))|cri(?:a|ar|ará|ou|arão|ação de)(?=[^.;]{0,40}(?:vagas|postos|empregos))|novos (?:postos|empregos|funcionários|trabalhadores|colaboradores)|novas (?:vagas|contratações)|contrataç(?:ão|ões)|procura(?=[^.;]{0,12} \\d)|contratação|reforçar',
  rehireVerb:
    'recontrat\\p{L}+|readmit\\p{L}+|readmiss\\p{L}+|reintegr\\p{L}+|cham(?:a|ar|ou|ados|ando)(?=[^.;]{0,30} de volta)|volt(?:a|ou|ar|ará|aram) a (?:contratar|admitir|chamar)|de volta|reincorpor\\p{L}+',
  contractor:
    'terceirizad\\p{L}+|temporári[oa]s|prestadores?(?: de serviços?)?|freelancers?|recibos verdes|subcontrat\\p{L}+|trabalho temporário|contratos (?:temporários|a prazo|a termo)(?= (?:de|com) (?:agência|fornecedor))|PJs?|autônomos|independentes|empreiteir\\p{L}+|outsourcing',
  requisition:
    'vagas (?:abertas|em aberto|não preenchidas|por preencher|congeladas)|congel(?:a|ar|ou|ará|amento|adas?|ados?)\\p{L}*(?=[^.;]{0,40}(?:contrata|vagas|admiss))|congelamento (?:de|das|nas) (?:contratações|vagas|admissões)|contratações (?:congeladas|suspensas)|não (?:será|serão|vai|vão|irá|foram)? ?(?:ser )?(?:preench|substitu|repo|repost)\\p{L}*|sem (?:reposição|substituição)|suspend\\p{L}+ (?:as |todas as |novas )?contratações|postos (?:vagos|por preencher)|lugares (?:vagos|por preencher)|vagas (?:foram )?(?:fechadas|canceladas)|não preench\\p{L}+',
  voluntary:
    'voluntári[oa]s?|voluntariamente|PDV|PDI|PDVs|demissão (?:voluntária|incentivada)|desligamento (?:voluntário|incentivado)|aposentadoria (?:antecipada|incentivada)|reformas? antecipadas?|pré-reformas?|rescisões (?:por mútuo acordo|amigáveis|voluntárias)|mútuo acordo|saídas (?:voluntárias|negociadas)|incentivo à (?:saída|aposentadoria)|elegíveis',
  accepted:
    'aceit(?:aram|ou|e|es|o|ado|ação|am)|aderi(?:ram|u|do|dos|rem)|adesões|adesão|inscrev\\p{L}+|inscrit\\p{L}+|assin(?:aram|ou|ado)|se candidataram|candidataram-se|optaram|manifestaram interesse',
  gone: '(?:foram|foi|já foram|tinham sido) (?:já )?(?:demitid|despedid|dispensad|desligad|cortad|eliminad)\\p{L}+|demitiu|demitiram|despediu|despediram|dispensou|desligou|já (?:saíram|deixaram|foram)|perderam o (?:emprego|posto|trabalho)|ficaram (?:sem|desempregad)\\p{L}*|deixaram a (?:empresa|companhia)|cortou|eliminou|ex-funcionários|mandou embora|saíram',
  denial:
    'neg(?:a|am|ou|aram|ar|ando)(?! (?:provimento|pedido))|desment(?:e|em|iu|iram|ir|ido|indo)|refut\\p{L}+|descart(?:a|ou|am)|rejeit(?:a|ou)(?= (?:a|as|que|os|tais|essa|qualquer))|é (?:falso|falsa|mentira)|falso|falsa|não (?:é verdade|procede|procedem|corresponde à verdade|há (?:qualquer|nenhum|plano|planos|previsão|demiss)\\p{L}*|vai demitir|vai despedir|prevê|tem planos|existe\\p{L}*|haverá)|sem fundamento|infundad\\p{L}+|nenhum(?:a)? (?:demissão|despedimento|plano|corte|intenção|dispensa)|boato\\p{L}*|fake news',
  predicted:
    'prev(?:ê|eem|isto|ista|isão|iu)|planeja|planeia|pretende|espera|estima|deve(?:m)?|deverá|deverão|será|serão|vai|vão|poderá|poderia|poderão|em 20[2-9]\\d|próxim\\p{L}+|projet\\p{L}+|meta|objetivo|até o fim|até ao fim|até 20\\d\\d|conta(?= poupar| economizar)',
  reported:
    'disse\\p{L}*|informou|anunciou|afirmou|explicou|segundo|declarou|confirmou|comunicou|revelou|garantiu|adiantou|de acordo com|contou|admit(?:e|iu)|indicou|conforme|referiu',
  spend:
    'cust(?:o|os|a|ar|ará|arão|ou|am)|gast(?:o|os|ar|ará|ou|a|am)|despes(?:a|as)|invest(?:e|ir|irá|iu|imento|imentos|ido)|provis(?:ão|ões)|encargos?|orçament\\p{L}+|desembols\\p{L}+|aport\\p{L}+|destin(?:a|ou|ar|ará)|verbas? (?:rescisórias?)?|indenizações|baixa contábil|aplicar',
  saving:
    'economi(?:a|as|zar|zará|za|zou)|poup(?:a|ar|ará|ança|anças|ou)|redu\\p{L}+ (?:de |dos |os |seus |em |nos )?(?:custos|despesas|gastos)|cort\\p{L}+ (?:de |dos |os |nos )?(?:custos|despesas|gastos)|sinergias?',
  revenue:
    'receitas?|fatur(?:ou|amento|a|ará|aram|ação)|vendas|volume de negócios|arrecad\\p{L}+|rendimentos|prémios|prêmios|encomendas(?= de)',
  profit:
    'lucr(?:o|os|ou|ar)|prejuízos?|perdas?(?! de (?:emprego|postos))|resultado(?:s)?|ebitda|dívidas?|valor de mercado|avaliad\\p{L}+|avaliação|captou|captação|rodada|dividendos?|multas?|empréstimo\\p{L}*|deficit|défice|balanço|aquisição|comprou',
  pay: 'salári(?:o|os)|sala(?:rial|riais)|remuneraç\\p{L}+|indemnizaç\\p{L}+|indenizaç(?:ão|ões)(?= de)|bônus|bónus|por (?:ano trabalhado|hora|funcionário|pessoa|trabalhador)|por mês|mensais|vencimentos?|verbas|compensaç\\p{L}+|cesta|vale-\\p{L}+|receberão',
  up: 'sub(?:iu|iram|e|em|ida|ir|irá|indo)|aument(?:o|ou|aram|a|am|ar|ará|ado)|cresc(?:e|eu|eram|er|erá|imento|endo)|alta|increment\\p{L}+|melhor(?:ou|ia|ar)|mais(?= (?:rápid|produtiv|alt|que))|avanç(?:o|ou|a)|salt(?:o|ou)|dispar\\p{L}+|elev\\p{L}+|ganho\\p{L}*|superior|encarec\\p{L}+|acréscimo',
  down: 'ca(?:iu|íram|i|em|ir|irá|ído|indo)|qued(?:a|as)|quebr(?:a|as|ou)|baix(?:a|ou|aram|ar|as|o)|desc(?:eu|eram|ida|er|e|idas)|recu(?:o|ou|aram|a)|diminu\\p{L}+|retra\\p{L}+|encolh\\p{L}+|desab\\p{L}+|despenc\\p{L}+|menos|perd(?:eu|eram|a)|reduziu|redução|contra(?:ção|iu)|inferior|abrand\\p{L}+|decrésc\\p{L}+|encurt\\p{L}+|tombo',
  margin: 'margens?|margem',
  survey:
    'pesquisa\\p{L}*|sondage(?:m|ns)|inquéritos?|inquirid[oa]s|entrevistad[oa]s|respondentes|estudo|levantamento|amostra|painel|barômetro|barómetro|ouvid[oa]s|(?:dos|das) (?:executivos|empresas|gestores|empresários|diretores|líderes|presidentes|companhias|empregadores|recrutadores)',
  rate: 'taxa\\p{L}*|consultas?|perguntas?|chamadas?|ligações|pedidos|solicitações|reclamações|sinistros|processos|faturas|notas fiscais|documentos|tickets?|chamados|casos|atendimentos?|conversas|mensagens|e-?mails|tarefas|código|textos|traduções|reservas|contratos(?= analis)|propostas|resolv\\p{L}+|atend\\p{L}+|trat(?:a|am)|process(?:a|am)|automatiz\\p{L}+|rotatividade|absentismo|absenteísmo|ocupação|desemprego|inflação|adoção|análises?|laudos|exames|operações|transações|créditos?|dúvidas|interações|contactos|contatos|artigos|cobranças?',
  anaphor:
    '(?:a|o|da|do|na|no|pela|pelo|à|ao|esta|este|essa) (?:\\p{L}+ )?(?:empresa|companhia|grupo|banco|firma|instituição|fintech|startup|operadora|seguradora|fabricante|montadora|rede|cadeia|editora|varejista|retalhista|transportadora|sociedade|casa|multinacional|organização|administração|cooperativa|gigante|plataforma|mineradora|siderúrgica|construtora|produtora|distribuidora|agência|universidade|hospital|jornal|corretora|consultora|consultoria|farmacêutica|têxtil|conglomerado|fábrica|unidade|emissora|aérea|transportadora|cervejeira|usina|marca|estúdio)|sua|seu|suas|seus|noss[oa]s?|nós|ela|que',
};
