import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/reading/language/recognise.ts';

const texts: readonly (readonly [code: string, text: string])[] = [
  [
    'en',
    'The company said on Monday that it will cut 300 jobs at its plant and that the decision was not easy.',
  ],
  ['de', 'Das Unternehmen will bis Ende des Jahres 300 Stellen streichen, sagte der Vorstand am Montag.'],
  ['fr', "L'entreprise va supprimer 300 postes d'ici à la fin de l'année, a annoncé la direction lundi."],
  ['es', 'La empresa eliminará 300 puestos de trabajo antes de que termine el año, según dijo la dirección.'],
  [
    'it',
    "L'azienda taglierà 300 posti di lavoro entro la fine dell'anno, ha annunciato la direzione lunedì.",
  ],
  [
    'pt',
    'A empresa vai cortar 300 postos de trabalho até o fim do ano, informou a direção na segunda-feira.',
  ],
  ['nl', 'Het bedrijf wil voor het einde van het jaar 300 banen schrappen, zei de directie maandag.'],
  ['sv', 'Företaget ska enligt ledningen säga upp 300 anställda och det är inte klart när det blir.'],
  [
    'pl',
    'Firma zwolni do końca roku 300 pracowników, bo nie jest w stanie utrzymać zakładu, który stracił zamówienia.',
  ],
  [
    'cs',
    'Společnost propustí do konce roku 300 zaměstnanců, protože se jí podle vedení nedaří a není to snadné.',
  ],
  ['tr', 'Şirket yıl sonuna kadar 300 çalışanı işten çıkaracak ve bu karar için bir açıklama daha yapacak.'],
  [
    'id',
    'Perusahaan itu akan memberhentikan 300 karyawan pada akhir tahun ini dan tidak akan menggantinya dengan yang baru.',
  ],
  ['ja', 'この会社は年末までに300人を削減すると月曜日に発表した。'],
  ['zh', '该公司周一表示将在年底前裁员300人，因为订单减少。'],
  ['ko', '회사는 연말까지 직원 300명을 감원한다고 월요일 밝혔다.'],
  ['ru', 'Компания сообщила, что к концу года сократит 300 рабочих мест.'],
  ['uk', 'Компанія повідомила, що до кінця року скоротить 300 робочих місць і їхні посади.'],
  ['ar', 'أعلنت الشركة يوم الاثنين أنها ستسرح ثلاثمئة موظف قبل نهاية العام.'],
  ['el', 'Η εταιρεία ανακοίνωσε ότι θα απολύσει 300 εργαζομένους μέχρι το τέλος του έτους.'],
];

describe('the language of a text', () => {
  it.each(texts)('%s', (code, text) => {
    expect(languageOf(text).code).toBe(code);
  });

  it('is not told from a table or a few words', () => {
    expect(languageOf('Q1 12 14 18\nQ2 13 15 19').code).toBe('und');
    expect(languageOf('Nordwind AG 300').code).toBe('und');
  });

  it('stays English where an English text quotes another language', () => {
    const text =
      'The company said that it will cut 300 jobs at its plant in the north of the country. "Das ist nicht wahr", ' +
      'said the head of the works council, and the union is of the same mind as the people who work there.';
    expect(languageOf(text).code).toBe('en');
  });

  it('is the same on every run', () => {
    for (const [, text] of texts) expect(languageOf(text)).toEqual(languageOf(text));
  });
});
