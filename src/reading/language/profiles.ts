/**
 * The small words that every text of a language is full of. A word that two languages share counts for both; a word
 * that English also has is left out of the others.
 */
export const profiles: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her she there been one their has would what will when who him been more if out so up said its about into than them can only other new some could these two may then do first any my now such like over our me even most made after also did many off before must well back through years where much your way down should because each just those people how too little us state good very make world still own see men work long here get both between life being under three never know same last another while use home such who than company jobs a an',
  de: 'der die das und ist nicht ein eine einen einem einer eines zu den dem des mit von im für auf sich auch es an werden aus er hat dass sie nach wird bei noch um am sind wie über einen so zum haben nur oder aber vor zur bis mehr durch sei seine seinen seiner ihre ihren ihrer wir ich kann soll sollen will wollen wurde wurden werde war waren keine kein keinen damit sagte laut unternehmen rund stellen mitarbeiter wegen zwischen sowie gegen beim vom jahr jahren zudem bereits etwa streicht baut entlässt beschäftigt bietet arbeitsplätze beschäftigte',
  fr: "le la les des du une un et est dans qui que pas pour sur plus par au aux avec ce cette ces son sa ses leur leurs ne se il elle nous vous ils elles sont été être ont avait était mais ou où comme d'ici selon entre après avant deux tout fait a à en de dont ainsi afin aussi sera seront devrait salariés emplois postes entreprise groupe supprime licencie embauche recrute emploie suppression licenciements effectifs",
  es: 'el la los las de del que y en un una por con para es su sus al lo se no más pero como sobre este esta ha han fue son ser está desde hasta sin entre también según tras años empresa trabajadores empleados unos unas ya será serán dijo millones donde cuando muy despedirá despidió recortará eliminará contratará despidos puestos plantilla compañía este',
  it: "il lo la gli le di del della dei delle degli dal dalla dai nel nella nei sul sulla che è e in un una uno per con non si da al alla ai alle come anche più ma sono ha hanno stato stata essere dopo entro secondo circa tra fra suo sua suoi loro questo questa l'azienda dipendenti posti lavoratori anni oltre già licenzierà licenzia taglierà taglia assumerà assunto riassunto esuberi operai azienda il",
  pt: 'o a os as um uma de do da dos das em no na nos nas que e é não para por com se ao à aos às mais como foi são ser ou seu sua seus suas pelo pela até já também entre após segundo empresa trabalhadores funcionários milhões disse anos está vai sobre nesta neste demite demitiu demitirá dispensou despedir contratou contratará demissões vagas quadro companhia',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als bij door maar naar dan nog uit wordt worden werd heeft hebben kan zal over tot zich meer geen deze dit die wel werknemers banen bedrijf volgens',
  sv: 'och att det som en ett på är av för med den till inte har de om så men var sig från eller när kan ska skulle efter också vid bli blir under mot över sina anställda enligt företaget',
  da: 'og at det som en et på er af for med den til ikke har de om så men var sig fra eller når kan skal efter også ved blive bliver under mod over sine ansatte ifølge virksomheden stillinger blev',
  no: 'og at det som en et på er av for med den til ikke har de om så men var seg fra eller når kan skal etter også ved bli blir under mot over sine ansatte ifølge selskapet stillinger ble',
  fi: 'ja on ei että se oli ovat mutta kuin joka hän myös sekä tai mukaan yhtiö työntekijää kun vuonna sen niin',
  pl: 'i w na z do się nie że jest to o jak po przez oraz dla od przy ale lub który która które są był była pracowników firma roku ma tym za',
  cs: 'a v na se že je s z do o k pro jako po při by ale nebo který která které jsou byl byla společnost zaměstnanců roku také podle i',
  sk: 'a v na sa že je s z do o k pre ako po pri by ale alebo ktorý ktorá ktoré sú bol bola spoločnosť zamestnancov roku aj podľa',
  hu: 'a az és hogy nem is egy van ez de meg volt csak már vagy mint még azt szerint vállalat munkavállalók lesz ki',
  ro: 'și în de la nu a cu pe o un că din este se care au mai pentru fi ce sunt sau dar după angajați companie lei prin',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar ne var sonra ise ya şirket çalışan çalışanlar göre işten yüzde olduğunu',
  id: 'yang dan di ke dari untuk dengan pada ini itu tidak akan adalah dalam oleh karyawan perusahaan telah juga atau sebagai bisa persen',
  vi: 'và của là có không cho được trong các một người với những đã này khi về để công ty nhân viên',
  ca: "el la els les de del i que en un una per amb és no més al als seva seus són l'empresa treballadors també fins segons amb",
};

const scripts: readonly (readonly [code: string, letters: RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['ta', /[\u0b80-\u0bff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

/** The language that a script of its own tells, where letters outside the Latin ones prevail; `null` otherwise. */
export function languageOfScript(sample: string): string | null {
  const latin = sample.match(/[A-Za-z\u00c0-\u024f]/g)?.length ?? 0;
  let best: string | null = null;
  let most = 0;
  for (const [code, letters] of scripts) {
    // a Japanese text has more Chinese characters than letters of its own, so a few of these suffice
    const n = (sample.match(letters)?.length ?? 0) * (code === 'ja' ? 6 : 1);
    if (n > most) {
      best = code;
      most = n;
    }
  }
  // a Chinese character says about as much as three letters
  const weight = best === 'ja' || best === 'zh' || best === 'ko' ? most * 2 : most;
  if (best === null || most < 8 || weight < latin) return null;
  if (best === 'ru') return cyrillic(sample);
  if (best === 'ar') return /[پچژگ]/.test(sample) ? 'fa' : 'ar';
  return best;
}

function cyrillic(sample: string): string {
  if (/[іїєґ]/i.test(sample) && !/[ыэё]/i.test(sample)) return 'uk';
  if (/[ђћџљњј]/i.test(sample)) return 'sr';
  return /[ыэё]/i.test(sample) || !/ъ[а-я]/i.test(sample) ? 'ru' : 'bg';
}
