# clarity.explanation, the opposite: unclear, vague, contradicting, messy, no or poor explanation.
cue clarity.explanation

- uklart
  @svarord (var|er|ble|virket|verka|blei|vart|kjentes|opplevdes|fremsto|virka) @grad? @uklart (og @uklart)?
  @uklart (og|eller)? @uklart? @svarord
  (være|virke|bli|ble|fremstå|opplevdes|oppleves|vere|virka|verka|vart|blei)/v @grad? @uklart (og @uklart)? (på|om|i|da|når|rundt|til)?
  (svare|forklare|snakke|skrive|uttrykke|formulere|fortelle|opptre|prate|ordlegge|redegjøre|beskrive|forklåre|snakka)/v @hanhun? (seg|meg|@meg)? @grad? (vagt|uklart|utydelig|unnvikende|rotete|diffust|svevende|forvirrende|upresist|ullent|tåkete|usammenhengende|motstridende|overfladisk|dårlig|kronglete|ulogisk|kryptisk|ufullstendig|på en rotete måte|i tåka|selvmotsigende|svevande|unnvikande|uklårt|forvirrande|dårleg|springende|ukonkret|mangelfullt|lite konkret|lite utfyllende|i øst|vidløftig|for enkelt|uryddig|ustrukturert|utflytende|fragmentert|sprikende)
  (vag|diffus|unnvikende|rotete|tåkete|ullen|svevende|motstridende|forvirrende|selvmotsigende|motsigende|mangelfull|ufullstendig|unnvikande|overfladisk|upresis|usammenhengende|forvirrande|motstridande|uklar|ukonkret|uoversiktlig|kryptisk|sprikende|uklår)/a !(linje|lyd|lydkvalitet|nettside|butikk|bilde|følelse|regel|situasjon|framtid|avtale|faktura)
  (vaghet|forvirring|rot|uklarhet|tåkeprat|svada|surr|kaos|selvmotsigelse|sjølvmotseiing|utydelighet|ullenhet|unnvikelse|unnvikelser|uoverensstemmelse|motsigelse|uvisse|tåkesnakk|roteri)/n !(i (saken|fakturaen))
  (forvirret|forvirra|forvirre|forvirrer|mer forvirret|forvirrende|surret|surra|rota|rotet|rotte|rote)/a (av|etter|og|enn|meg)? (svaret|samtalen|forklaringen|svara|informasjonen)? >>
  (ble|blei|vart|bli|er|var)/v @jegvi? (bare|berre|enda|mer|like|ganske|helt|litt|meir)? (mer|meir|bare)? (forvirret|forvirra|usikker|like klok|like klok som|ikke klok på|usikker på|i tvil)/a >>
  ja: [Svaret var vagt].
  ja: Hun var [unnvikende] da jeg spurte.
  ja: Ho [svarte uklårt] på spørsmålet.
  ja: Jeg fikk [motstridende svar].
  ja: Jeg ble bare [mer forvirret].
  ja: Forklaringen var [rotete].
  snu: Svaret var [ikke uklart].
  nei: Linja var uklar.
  nei: Det var rot i fakturaen min.
  nei: Jeg var forvirret da jeg ringte.

- ingen-forklaring turn=no
  (ingen|inga|null|ikke noen|ikkje noka|ikke noe|manglende|mangelfull|dårlig|elendig|lite|knapt|uten|utan|uten noen|aldri noen|liten|fint lite|mager|verken|hverken|svært lite|for lite|korkje|ikke fnugg av|minimalt med|ikke en|heller ingen|manglande|skikkelig|altfor lite|dårlig med|veldig lite|ikke spor av) @grad? (god|skikkelig|konkret|ordentlig|videre|nærmere|reell|utfyllende|form for|fornuftig|forståelig|egentlig|klar|som helst|nyttig|saklig)? (forklaring|begrunnelse|informasjon|info|opplysninger|opplysning|detaljer|innføring|gjennomgang|oversikt|orientering|grunngjeving|forklåring|utdyping|redegjørelse|svar som|årsak|konkrete svar|konkret svar|klart svar|klare svar|utgreiing|beskrivelse|veiledning om hvordan|avklaring|begrunnelser|informasjonen|opplysningar|ytterligere)/n !(på (spørsmålet|telefonen)) (på|om|av|for|rundt)? (@kvord|det)?
  (mangel|fravær|mangler) på (informasjon|forklaring|begrunnelse|info|opplysninger|forklåring|konkrete svar|tydelighet|konkretisering|struktur)
  (mangle|savne|sakne|etterlyse|etterlyste|mangla|savna|savnet|sakna|etterspurte)/v .. (forklaring|begrunnelse|informasjon|info|opplysninger|detaljer|konkrete svar|klarhet|struktur|oversikt|forklåring|utdyping|begrunnelsen|konkret|tydelighet)/n >>
  (uten|utan) (å|at) .. (forklare|forklarte|begrunne|begrunnet|utdype|utdypet|si|sa|fortelle|si noe om|forklart|gi|ga|fortalte|forklåre|seie|få|fikk|grunngi|utdjupe) (@meg|noe|noko|en|noen|ei)? .. (hvorfor|kvifor|hva|kva|hvordan|korleis|årsaken|forklaring|grunnen|nærmere|nærare|begrunnelse|noe|nærmere om|mer om) !(skjer|skje|gjør|gjøre|videre) >>
  (uten|utan) (videre|vidare|nærmere|nærare|noen)? (å forklare|å forklåre|forklaring|begrunnelse|grunngjeving|å utdype|å begrunne|å si hvorfor|at (hun|han) sa hvorfor)
  (forklare|forklarte|forklart|forklåra|forklara|begrunne|begrunnet|begrunna|utdype|utdypet|utdypa|informere|informerte|opplyste|redegjorde|fortalte|beskrev|konkretiserte|svarte|presiserte|spesifiserte|utdjupa)/v @hanhun? (@meg)? @grad? (ikke|ikkje|aldri|ingenting|lite|knapt|minimalt|heller ikke|heller ikkje|kje|itj|ingen ting|noko|særlig lite|svært lite|fint lite|veldig lite|dårlig|dårleg|mangelfullt|for lite) (@meg|om|på|det|@kvord|noe|noko|nærmere|særlig|godt|skikkelig|ordentlig|så|for|godt nok|tydelig|når|alt)? >>
  (sa|si|seie|sagt|fortalte|nevnte|opplyste|skrev|fortalt|nevnt|skreiv|nemnde|fortalde|informerte|oppga)/v @hanhun? (@meg)? (ikke|ikkje|aldri|ingenting|lite|heller ikke|ingen ting|knapt|kje|fint lite) (noe|noko|noen ting|et ord)? (om|på)? (hvorfor|kvifor|hvordan|korleis|hva (som|det|den|dette|X|avtalen|hadde|forskjellen|feilen|grunnen|årsaken)|kva (som|det|det)|årsaken|grunnen|begrunnelsen|hvilke vilkår|grunnlaget|kva som hadde|forskjellen|skilnaden|korfor|bakgrunnen) !(skjer|skje) >>
  (ingenting|ikke noe|ikke et ord|ikkje eit ord|ikkje noko|ingen ting|null|intet|lite|ikke en lyd|ikke et pip|ikke et kvekk) om (hvorfor|kvifor|hvordan|korleis|årsaken|grunnen|hva som var|hva som hadde|hva det|begrunnelsen|forskjellen|hva som er|bakgrunnen|kva som var) >>
  (fikk|fekk|får|fått|få)/v @jegvi? (ikke|ikkje|aldri|heller ikke|heller ikkje|verken|ingen|kje|itj|knapt|heller aldri|korkje|inga) (noe|noko|noen|nokon|helt|egentlig|en|ei)? (vite|forklart|vita|forklaring|begrunnelse|forklåring|greie på|grunngjeving|høre|informasjon|noe forklaring|opplysning|svar på) (@kvord|på|om|av|årsaken)? !(.. (skjer|skje|når|skal|må)) >>
  (ble|vart|blei)/v (ikke|ikkje|aldri|heller ikke|verken|lite|dårlig|ikke noe) @jegvi? (forklart|begrunnet|utdypet|informert|opplyst|klok|klokere|noe klokere|grunngjeve|klokare|nevnt|redegjort|forklåra|begrunna) (på|av|om|for|@kvord)? >>
  (like|akkurat like|fortsatt like) (klok|dum|uvitende|forvirret|langt|klok som før|klok som da)/a (som|etter|da|etterpå)? >>
  (ble|vart|blei) (ikke|ikkje) (noe|noko|særlig|stort|mye)? (klok|klokere|klokare) (på|av)? >>
  (mange|flere|fleire|ubesvarte|flere ubesvarte) (spørsmålstegn|spørsmål|spørsmålsteikn) (igjen|etter|enn|etterpå|enn før|ubesvart) >>
  (satt|sitter|sit|sat|gikk|stod|satt jeg|står) (jeg|eg|vi)? (igjen|att|fremdeles|fortsatt|bare)? (med|som)? (flere|mange|et|like mange|like|ubesvarte|fleire|uten)? (spørsmål|spørsmålstegn|ubesvarte spørsmål|spørsmålsteikn|forklaring|svar)/n !(stilt|takket) >>
  ja: [Ingen forklaring] på hvorfor prisen økte.
  ja: Ho [forklarte ikkje kvifor eg fekk avslag].
  ja: Jeg ble avvist [uten å få noen forklaring].
  ja: Hun [ga lite informasjon] om vilkårene.
  ja: Jeg [fikk ikke vite hvorfor pakken var forsinket].
  ja: Han [sa ingenting om hva som hadde vært feil].
  ja: Jeg var [like klok] etterpå.
  nei: Jeg sa ikke hvorfor jeg ringte.
  nei: Jeg trengte ingen forklaring.

- motstrid
  (to|tre|flere|ulike|forskjellige|ymse|sprikende|motstridende|fire|fleire|forskjellige|ulik|forskjellig|mange) (forskjellige|ulike|ulik|motstridende|sprikende|forskjellig)? (svar|forklaringer|versjoner|beskjeder|opplysninger|forklaringar|beskjedar|historier|meldinger|opplysningar|versjonar|datoer|priser)/n
  (ett|et|eit) (svar|forklaring|beskjed) (først|,)? (og|så) .. (så|et annet|eit anna|det motsatte|det motsette|noe annet|noko anna)
  (først|fyrst) (ett|et|sa|en|hun|han|var|fikk|de|ei|svarte) .. (så|deretter|etterpå) .. (annet|det motsatte|noe annet|et annet|anna|motsatt|nei|plutselig|sa) >>
  (sa|si|seie|mente|hevdet|skrev|påsto|svarte|opplyste) @hanhun? (en ting|ett|eitt|ein ting|først) .. (og|så|men) .. (gjorde|noe annet|et annet|det motsatte|et annet|noko anna|det motsette|så) >>
  (motsi|motsa|motsagt|motsier|motsette|motseie|trekte tilbake|selvmotsi)/v @hanhun? (seg|seg selv|hverandre|tidligere|det|seg sjølv)? >>
  (snakket|snakka|prata|svare)/v (seg)? (bort|rundt|mot hverandre|i motsigelse|i sirkel|i ring)
  (hoppe|hoppa|hoppet|sprang|sprette|vimset|vingle|vakle|hoppade|rote|vima)/v @hanhun? (fram og tilbake|frem og tilbake|hit og dit|rundt|fra det ene til det andre|i saken|i forklaringen|att og fram) >>
  (endre|skifte|endra|bytte)/v (forklaring|mening|versjon|svar|meining) (underveis|hele tiden|flere ganger)?
  (stemte|stemmer|hang|henger|passet|hang)/v (ikke|ikkje|dårlig|ikke helt) (sammen|saman|overens|på greip|på|med) >>
  "hang ikke på greip"
  "hang ikke sammen"
  "fram og tilbake mellom"
  "sa først"
  (annet|anna) (svar|beskjed|budskap)/n enn
  (fikk|fekk) (først|fyrst) (høre|vite|beskjed|svar|opplyst) .. (så|deretter|men) >>
  ja: Jeg fikk [to forskjellige svar].
  ja: Hun [ga først ett svar og så et annet].
  ja: Ho [motsa seg sjølv].
  ja: Det [hang ikke på greip].
  snu: Hun [motsa seg aldri].
  nei: Vi fikk tre forskjellige tilbud.
  nei: Den ene varen var billigere enn den andre.

- rundt-grøten
  (gikk|gå|gjekk|danset|snakket|snakka|svarte|dansa|prata|svinset)/v .. rundt (grøten|grauten|grøt)
  (snakket|snakka|prata|svarte|snakke|prate|svinge|vri|bort)/v @hanhun? (seg)? (bort|utenom|rundt|utanom|unna|vekk|forbi|utenom spørsmålet|seg bort|rundt spørsmålet) (spørsmålet|svaret|saken|det)? >>
  (snakke|forklare|svare|rote|surre|vri|vikle|snakket|snakka|surra|rota|surret|rotet|virret|virra|vikla)/v (seg)? (inn|bort|utenom|rundt) (i|fra|på)? (hjørner|detaljer|forklaringer|forklaringen|tåka|surr|detaljar|utenomsnakk)?
  (unnvike|unnvek|unngå|unnveik|vike|skli|gli|snodde|vri|vred)/v @hanhun? (unna|utenom|seg|glatt|bort)? (spørsmålet|spørsmål|å svare|unna|temaet|svaret|spørsmåla) >>
  (vrien|vanskelig|umulig|umogleg|håpløs|tung|slitsom|knapt)/a å (få|hale|dra|få noe|få ut|få et|få eit) (ut av|et|eit|noe|noen|ut|ordentlig|fornuftig|konkret) .. (svar|svar ut|informasjon|henne|ham|han|noe) >>
  (måtte|må|laut|nærmest) .. (dra|hale|lirke|trekke|tvinge|presse|fiske|hente|spørje|dra ut) .. (ut av|ut|fram|frem|opplysning|opplysninger|svaret|alt|svara|hver) >>
  "goddag mann økseskaft"
  "goddag mann, økseskaft"
  "svarte i øst og vest"
  "svart i øst"
  "hulter til bulter"
  "det gikk i ball"
  "gjekk i ball"
  "ulne svar"
  "som å stikke hånden i"
  "tåkeprat"
  "tåkelegging"
  "luftige svar"
  "sa bare"
  "bare surr"
  "et virvar"
  "ene og hele forklaringen"
  "hele forklaringen jeg fikk"
  "halvsvar"
  "halve svar"
  "både og og kanskje"
  "tja og kanskje"
  "kanskje ja, kanskje nei"
  "verken fugl eller fisk"
  "korkje fugl eller fisk"
  (bla|bladde|lette|søkte|bladde seg) (fram|fram og tilbake)? .. (svaret|papirer|papirene|svara)/n >>
  (ja|nei) (og|eller) (nei|ja|kanskje|tja) 
  (ren|rent|bare|berre|litt) (svada|surr|tull|rot|prat|utenomsnakk|tåkeprat)/n
  (svaret|svara|forklaringen|det)/n (ga|gav|gir) (ingen|inga|ikke|ikkje|lite|null) (mening|meining|svar|klarhet)
  ja: Han [gikk rundt grøten] hele samtalen.
  ja: Ho [snakka seg bort] kvar gong eg spurde.
  ja: Det var [umulig å få et konkret svar ut av henne].
  ja: Jeg [måtte dra svarene ut av ham].
  snu: Hun [gikk ikke rundt grøten].
  nei: Vi snakket oss bort i fotball.

- dårlig-forklart
  (forklare|fortelle|svare|beskrive|informere|opplyse|gi|redegjøre|formidle|forklåre|presentere|veilede|gjennomgå|gjennomføre)/v @hanhun? (@meg)? @grad? @dårligforklart !(med|at|på den tida) 
  @dårligforklart (forklart|begrunnet|informert|beskrevet|fremstilt|svart|forklåra|redegjort|opplyst|veiledet)
  (dårlig|elendig|slett|svak|tynn|mager|dårleg|skral|snau|overfladisk|halvveis|svært kort|lettvint|halvferdig|ufullstendig|summarisk|ensidig|halv|utilstrekkelig|utilfredsstillende|ubrukelig)/a (forklaring|begrunnelse|informasjon|svar|redegjørelse|gjennomgang|grunngjeving|forklåring|info|innføring|instruks|beskrivelse|oppfølging av svar|opplysninger|veiledning i)/n
  (svak|dårlig|elendig|dårleg|håpløs)/a (til|på|i) å (forklare|formulere|formidle|uttrykke|forklåre) >>
  (for|altfor|alt for|litt) (kort|lite|tynt|overfladisk|mager|knapp|generelt|lettvint|enkelt|kortfattet|kortfatta|stutt)/a (svar|forklaring|forklart|informasjon|begrunnelse|besvart|til å være|til å forstå|gjennomgang) (til)?
  (mangle|mangla|manglet|utelate|utelot|utelata|hoppe over|hoppa over|glemte|gløymde|hoppet over)/v @hanhun? (det|å|flere|viktig|alt|den|noe|det viktigste|vesentlig|å forklare|å si|halve|all)? .. (informasjon|opplysninger|detaljer|delen|forklaring|svar|punktet|vesentlig|viktigste|info|forklaringen|forbehold) >>
  (svaret|svara|informasjonen|forklaringen|svaret jeg fikk|svaret mitt)/n (var|er) @grad? (mangelfull|utilstrekkelig|for kort|tynt|kort|knapt|overfladisk|generelt|for generelt|ufullstendig|halvveis|ikke fullstendig|lite utfyllende|lite konkret|lettvint|intetsigende|for lite|dårlig|elendig|svakt|dårleg|halvkvedet|svevende)/a
  (halvkvede|halvkvedne|halvkveden) (viser|vise)
  (lite|svært lite|ikke særlig|ikke spesielt|ikkje særleg|mindre|ikke akkurat|lite grann) @grad? (konkret|utfyllende|utfyllande|informativ|detaljert|presis|opplysende|oppklarende|ryddig|pedagogisk|strukturert|oversiktlig|tydelig|nyansert|fyldig|oversiktleg|tydeleg|forklarende|spesifikk)/a
  (kunne|burde|skulle) @grad? (ha|vært|vore) @grad? (mer|meir|mye mer)? (forklart|konkret|tydelig|utfyllende|informativ|utdypet|presis|grundig|tydelegare|ryddigere|bedre forklart|forklåra|begrunnet|utdjupa|klarere|forklarande) >>
  ja: Hun [forklarte dårlig] hvordan det henger sammen.
  ja: [Dårleg forklaring] på kvifor prisen auka.
  ja: Han var [lite konkret].
  ja: Jeg fikk et [tynt svar] på e-post.
  snu: Svaret var [aldri mangelfullt].
  nei: Dårlig forklart i brevet jeg fikk i fjor.
  nei: Dårlig vær den dagen.
