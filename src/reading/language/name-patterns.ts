import type { NameGrammar } from './grammar.ts';

/** The name words of one language, compiled. */
export interface NamePatterns {
  readonly german: boolean;
  /** tests of one whole word */
  readonly common: RegExp;
  readonly kind: RegExp;
  readonly role: RegExp;
  readonly joiner: RegExp;
  readonly other: RegExp;
  /** tests of the words before and after a name */
  readonly kindBefore: RegExp;
  readonly roleBefore: RegExp;
  readonly roleAfter: RegExp;
  readonly kindAfter: RegExp;
  readonly placeBefore: RegExp;
  readonly ownerBefore: RegExp;
  readonly asideBefore: RegExp;
  readonly acts: RegExp;
  readonly speaks: RegExp;
}

const article =
  "(?:(?:der|die|das|dem|den|des|le|la|les|el|los|las|il|lo|i|gli|o|a|os|as|un|une|una|um|uma|ein|eine)\\s|l'|d')?";

export function namePatterns(g: NameGrammar, code: string): NamePatterns {
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, 'iu');
  const before = (source: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${source})[ ']${article}"?$`, 'iu');
  return {
    german: code === 'de',
    common: whole(g.common),
    kind: whole(g.kind),
    role: whole(g.role),
    joiner: new RegExp(`^(?:${g.joiner})$`, 'u'),
    other: whole(g.other),
    kindBefore: before(g.kind),
    roleBefore: new RegExp(`(?<![\\p{L}])(?:${g.role}),? (?:\\([^)]{2,12}\\),? )?$`, 'iu'),
    roleAfter: new RegExp(`^,? \\(?${article}(?:\\p{Ll}+ ){0,1}(?:${g.role})(?![\\p{L}])`, 'iu'),
    kindAfter: new RegExp(
      `^(?:, ${article}(?:\\p{Ll}+ ){0,1}(?:${g.kind})(?![\\p{L}])|,? (?:GmbH|AG|SE|KG|S\\.A|SA|SAS|S\\.p\\.A|SpA|S\\.r\\.l|Srl|S\\.L|Ltda|Lda|Inc|Corp|Ltd|NV|BV|plc)(?![\\p{L}]))`,
      'u',
    ),
    placeBefore: before(g.placeBefore),
    ownerBefore: before(g.ownerOf),
    asideBefore: before(g.aside),
    acts: new RegExp(`^(?:,[^.;]{2,70},)?,? (?:${g.acts})(?![\\p{L}])`, 'u'),
    speaks: new RegExp(`^(?:,[^.;]{2,50},)?,? (?:${g.speaks})(?![\\p{L}])`, 'u'),
  };
}

/** Words of trades that stand in the names of employers. */
export const trade: RegExp =
  /(?:assicurazioni|assurances?|seguros|éditions?|verlag|viagens|viajes|viaggi|logisti\p{L}+|energi[ea]|énergie|papeteries?|optique|calzados|calçados|textiles?|tessuti|filati|vetri|aço|acero|acciai\p{L}*|auto|minero|editora|editorial|editoriale|telecom|télécom|software|post|reisepost|haus|werke?|stahl|chemie|pharma\p{L}*|foods?|alimentos|alimentari|laticínios|lácteos|supermer\p{L}+|hote[il]\p{L}*|mutuelle|ateliers?|officine|fonderies?|brauerei|brasserie|cervecería|cervejaria|bodegas|transport\p{L}*|cerámicas?|cerâmicas?|ceramiche|industri\p{L}+|usines?|t[êe]xtil|textil|tessitura|tipografia|filatura|clínica|clinica|manufactur\p{L}+|sistemas|sistemi|systèmes|systeme|digital|média|media|medien|radio|tv|tele\p{L}+)(?![\p{L}])/iu;
