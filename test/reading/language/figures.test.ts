import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../../src/reading/language/figures.ts';
import { tongueOf } from '../../../src/reading/language/tongue.ts';

function told(code: string, sentence: string): string[] {
  return figuresIn(sentence, 0, tongueOf(code)!.numbers).map((f) => {
    const value = f.bound === 'range' ? `${f.low}..${f.high}` : (f.best ?? f.high ?? f.low);
    return `${f.kind} ${f.bound} ${value}${f.unit ? ` ${f.unit}` : ''}`;
  });
}

describe('figures in German', () => {
  it.each([
    ['bis zu 900 Stellen', ['count at-most 900']],
    ['mindestens 70 Millionen Euro', ['money at-least 70000000 EUR']],
    ['1,1 Mrd. Euro und rund 3,5 Prozent', ['money exact 1100000000 EUR', 'percent about 0.035']],
    ['zwischen 300 und 400 Stellen', ['count range 300..400']],
    ['11 bis 13 Millionen Euro', ['money range 11000000..13000000 EUR']],
    ['rund ein Achtel der Stellen', ['odds about 0.125']],
    ['neun von zehn Anfragen', ['odds about 0.9']],
    ['am 20. Januar 2026 um 9 Uhr', []],
    ['1.200 Stellen seit 2024', ['count exact 1200']],
    ['der Umsatz hat sich verdoppelt', ['multiple exact 2']],
  ] as const)('%s', (sentence, figures) => expect(told('de', sentence)).toEqual(figures));
});

describe('figures in French', () => {
  it.each([
    ["jusqu'à 1 320 postes", ['count at-most 1320']],
    ['450 postes au maximum', ['count at-most 450']],
    ['1,2 Md€ et 3 M€', ['money exact 1200000000 EUR', 'money exact 3000000 EUR']],
    ["environ 96 millions d'euros", ['money about 96000000 EUR']],
    ['près de la moitié des appels', ['odds about 0.5']],
    ['entre 14 et 16 millions', ['count range 14000000..16000000']],
    ['de 1 200 à 900 salariés', ['count exact 1200', 'count exact 900']],
    ['le 3 mars 2026', []],
    ["plus d'un tiers des salariés", ['odds at-least 0.3333333333333333']],
  ] as const)('%s', (sentence, figures) => expect(told('fr', sentence)).toEqual(figures));
});

describe('figures in Spanish', () => {
  it.each([
    ['hasta 1,200 plazas', ['count at-most 1200']],
    ['285 de sus 1.140 empleados', ['count exact 285', 'count exact 1140']],
    ['1.200 millones de euros', ['money exact 1200000000 EUR']],
    ['12 mil millones de dólares', ['money exact 12000000000 USD']],
    ['siete de cada diez consultas', ['odds about 0.7']],
    ['una cuarta parte de la plantilla', ['odds about 0.25']],
    ['22 días por año trabajado', ['duration exact 22 days']],
    ['más de 300 personas', ['count at-least 300']],
    ['el 14 de abril de 2026', []],
  ] as const)('%s', (sentence, figures) => expect(told('es', sentence)).toEqual(figures));
});

describe('figures in Italian', () => {
  it.each([
    ['fino a 700 uscite', ['count at-most 700']],
    ['un massimo di 700 uscite', ['count at-most 700']],
    ['oltre 4.000 persone', ['count at-least 4000']],
    ['tra i 300 e i 400 posti', ['count range 300..400']],
    ['circa il 9% dei posti', ['percent about 0.09']],
    ['130 milioni di euro', ['money exact 130000000 EUR']],
    ['otto mensilità', ['duration exact 8 months']],
    ['il 10 febbraio 2026', []],
  ] as const)('%s', (sentence, figures) => expect(told('it', sentence)).toEqual(figures));
});

describe('figures in Portuguese', () => {
  it.each([
    ['cerca de 1,2 mil funcionários', ['count about 1200']],
    ['3 mil pessoas', ['count exact 3000']],
    ['R$ 2,4 bi e R$ 28 milhões', ['money exact 2400000000 BRL', 'money exact 28000000 BRL']],
    ['até 300 vagas', ['count at-most 300']],
    ['entre 5 e 6 milhões de euros', ['money range 5000000..6000000 EUR']],
    ['dois salários', ['duration exact 2 months']],
    ['em 12 de fevereiro de 2026', []],
  ] as const)('%s', (sentence, figures) => expect(told('pt', sentence)).toEqual(figures));
});
