# questioning.checking: sums up, checks that it is understood and that it works, asks whether there is anything more; opposite in -neg.
cue questioning.checking

+ noe-mer actor=any beats=questioning.needs
  (spørre|spør|høre|høyre|sjekke|forhøre|forhørte|spurd|spurt)/v @hanhun? @meg? (også|òg|til slutt|avslutningsvis|før vi la på|om|pent|alltid|til og med|igjen)? (om|hvorvidt) @jegvi? (hadde|lurte på|trengte|ønsket|ville ha|har|hadde behov for|trengde|trong|ønskte|ville|hadde fått|lurer på|treng|ynskte)? .. @noemer >>
  (spørre|spør|høre|høyre|sjekke)/v @hanhun? @meg? (også|til slutt)? om @jegvi (lurte|lurer|undret|undra) (på)? (noe|noko|mer|meir|noe mer|noko meir|annet|anna) >>
  (spørre|spør|høre|høyre|sjekke)/v @hanhun? @meg? (også|til slutt)? om @jegvi (hadde|har) (noen|nokon|andre|flere|fleire|ytterligere|ubesvarte|nokre) (andre|flere|ytterligere|fleire)? @spørsmålord >>
  (spørre|spør|høre|sjekke|høyre)/v @hanhun? @meg? (også|til slutt)? om (det|dei|de) (var|fantes|fanst|er|fantest) (noe|noko|noen|nokon|mer|meir|flere|fleire|andre) (mer|meir|annet|anna|ting|spørsmål|andre|som helst)? (@hanhun|@jegvi|jeg|som)? >>
  (lure|undre)/v @hanhun? (også|til slutt)? på om (@jegvi|det) (lurte|trengte|hadde|var|trong|ønsket|ville) .. (mer|meir|annet|anna|flere|fleire|noe|noko|hjelp) >>
  (ville|ønske)/v (vite|høre|forsikre seg|høyre) (om|om det|at) .. (noe mer|noko meir|flere spørsmål|noe annet|fleire spørsmål|noko anna|alt) >>
  (spørsmål|spurt|spørre|spurd|spørje) om .. @noemer >>
  (tilby|tilbød|tilbaud)/v @hanhun? (seg)? (mer|ytterligere|videre|også|meir|vidare) (hjelp|assistanse|bistand) >>
  (tilby|tilbød)/v @hanhun? seg (også)? å hjelpe (med)? (noe mer|mer|andre ting|noko meir|meir) >>
  (åpne|åpnet|opna|inviterte|la opp)/v (for|til) (flere|fleire|andre|ytterligere|nye) @spørsmålord >>
  (be|ba|bad|oppfordre)/v @meg? (om å|til å|å)? (spørre|si fra|ta kontakt|si ifra|spørje) (hvis|om|dersom) (det er|det var|noe|noko|jeg) .. (uklart|mer|meir|lurte|lurer|forsto) >>
  (kunne|kan) (hjelpe|bistå|hjelpt) (meg|oss)? (med)? (noe|noko) (mer|annet|meir|anna) >>
  (avslutte|runde av|rundet av|runda av|avrunde|avslutta)/v .. (med)? (å)? (spørre|høre|spørje) (om) .. (mer|meir|annet|anna|flere|fleire) >>
  ja: Til slutt [spurte hun om det var noe mer jeg lurte på].
  ja: Ho [spurde om eg trong hjelp til noko meir].
  ja: Han [hørte om jeg hadde flere spørsmål].
  ja: Før vi la på [lurte han på om jeg hadde noe mer].
  ja: Hun [spurte om det var noe annet hun kunne gjøre for meg].
  ja: Jeg ble [spurt om det var noe mer].
  snu: Hun [spurte ikke om det var noe mer].
  snu: Jeg [ble ikke spurt om jeg lurte på noe mer].
  nei: Jeg spurte om det var noe mer jeg måtte gjøre.
  nei: Hun spurte om jeg hadde hytte.

+ sjekke-forstått beats=questioning.needs
  (spørre|spør|høre|sjekke|kontrollere|kvalitetssikre|forvisse|forsikre|passe|dobbeltsjekke|dobbelsjekke|etterspørre|høyre|lure|påse|kontrollspørre|ville|trygge|etterprøve|trippelsjekke)/v @hanhun? @meg? (seg)? (også|underveis|alltid|undervegs|til slutt|hele tiden|på|nøye|flere ganger|jevnlig|litt|gjerne|med meg)? (på|om|at|for at|på at|om at|med meg at|med meg om|hvorvidt|med meg)? (@jegvi|alt|det|dette|de|ting|forklaringen|han|hun|ho|alle) (hele tiden|virkelig|faktisk|nå|hadde)? (@oppfattet|hadde @oppfattet|var (forståelig|forstått|klart|greit|i orden|riktig|tydelig|ok|mulig å følge|forståeleg|klårt|rett|som det skulle|avklart)|ble (forstått|forståelig|klart)|ga mening|gav meining|virket|virka|fungerte|fungerer|verka|gikk greit|gikk bra|stemte|stemmer|var fornøyd|er fornøyd|var med) >>
  (forsikre|forvisse|forsikra|forvissa)/v @hanhun? seg (også|til slutt|alltid)? (om|om at|at) >>
  (sørge|syte|sørget|passe|passet|påse|påså|se)/v @hanhun? (for|på|til)? at @jegvi (forsto|forstod|hadde forstått|skjønte|fikk med meg|hang med|hadde fått med meg|var med|fekk med meg|skjøna) >>
  (sjekke|dobbeltsjekke|kontrollere|kvalitetssikre|teste|prøve|etterkontrollere)/v @hanhun? (også|underveis|med meg|litt)? (at|om) (alt|det|dette|feilen|nettet|løsningen|innloggingen|opplysningene|informasjonen|løysinga|tingene|internett|abonnementet|linja|linjen|alle|den|boksen|ruteren|betalingen|vi|vi var) .. (virket|virka|fungerte|fungerer|verka|ble|gikk|stemte|stemmer|var|er|kom|enige|enig|samd|i orden|riktig) >>
  (sjekke|dobbeltsjekke|kontrollere|kvalitetssikre)/v @hanhun? (med meg|underveis|forståelsen|at alt|opplysningene med) >>
  (spørre|spør)/v @hanhun? (underveis|til slutt|også|hele tiden)? (om)? (det|alt) (var|er|ga|gav|gikk|hjalp|virket|ble) (greit|forståelig|mening|ok|klart|noe uklart|i orden|bra|til hjelp|som det skulle|tydelig|forståeleg|nok|svar på) >>
  (spørre|spør|sjekke)/v @hanhun? om @jegvi (var|er|ble|blei) (fornøyd|tilfreds|nøgd|hjulpet|komfortabel|enig|klar|med|trygg) (med|på)? >>
  (spørre|spør|sjekke)/v @hanhun? om @jegvi (hadde)? (fikk|fekk|fått) (svar|hjelp|svar på|det jeg) >>
  (sjekk|kontroll|kvalitetssikring|dobbeltsjekk)/n av (at|om|hva) @jegvi? >>
  (be|ba|bad)/v meg (om å|å)? (gjenta|si|repetere|forklare) .. (med egne ord|for å|tilbake|slik at) >>
  (forståelsessjekk|kontrollspørsmål)/n
  ja: Hun [sjekket underveis at jeg forsto].
  ja: Han [spurte om alt var forståelig].
  ja: Ho [forsikra seg om at eg hadde fått med meg alt].
  ja: Han [sjekka at nettet verka] før me la på.
  ja: Rådgiveren [spurte om jeg var fornøyd med løsningen].
  ja: Hun [sørget for at jeg forsto].
  snu: Hun [sjekket ikke om jeg forsto].
  snu: Han [kunne ha forsikret seg om at jeg hang med].
  nei: Jeg sjekket at alt virket.
  nei: Han sjekket om varen var på lager.

+ oppsummere
  (oppsummere|summere|rekapitulere|sammenfatte|samanfatte|oppsummera|summera|resymere|konkludere|resumere|repetere|oppsummert)/v @hanhun? @meg? (opp|kort|godt|fint|ryddig|raskt|avslutningsvis|til slutt|samtalen|saken|det|alt|hele|greit|pent|kjapt|underveis)? (@kvord|det|alt|samtalen|saken|saka|avtalen|hele|for meg|at|hovedpunktene|punktene|i)? >>
  (oppsummere|rekapitulere|sammenfatte|oppsummera|summere|repetere|resymere|samanfatte)/v @hanhun? (opp)?
  (oppsummering|sammenfatning|rekapitulering|repetisjon|samanfatning|oppsumering|sammendrag|resymé|referat)/n !(av saken min)
  (god|kort|fin|ryddig|rask|grundig|nyttig|klar|grei|skriftlig|fyldig)/a (oppsummering|sammenfatning|rekapitulering|samanfatning|sammendrag|konklusjon)/n (til slutt|på slutten|til sist|av)? >>
  (gjenta|gjentok|gjenfortelle|gjengi|gjengav|gjenga|tok opp igjen|ta opp att)/v @hanhun? (til meg|tilbake)? (det|hva|kva|alt|saken|problemet|poengene|hovedpunktene|hovudpunkta|spørsmålet|bestillingen|opplysningene|avtalen|for) !(meg|seg|på nytt uten|samme) (@jegvi|for|som|vi|tilbake|mitt|min)? >>
  (gå|gikk|gjekk|ta|tok|lese|leste|las)/v @hanhun? (igjennom|gjennom|opp igjen|opp att|opp|over) (@meg)? (en gang til|til slutt|på nytt|igjen|att)? (alt|det|hva|kva|avtalen|bestillingen|punktene|opplysningene|det hele|hele bestillingen|alle opplysningene|alle punktene|tingen) .. (vi|me|@jegvi) (var blitt|hadde|ble|vart|var|blei|fikk|var vorte|hadde vorte|har blitt) .. (enig|enige|avtalt|snakket|blitt|sagt|samde|bestilt|prata|gjort|bestemt) >>
  (lese|leste|las|repeterte|gjentok)/v @hanhun? (det|opp|bestillingen|alt|adressen|opplysningene|tilbake|bestillinga) (hele|alt|det|bestillingen|adressen|for meg)? (opp|tilbake|igjen|att)? (for|til) meg >>
  (fikk|fekk|ga|gav)/v @hanhun? @meg? .. (oppsummering|sammenfatning|oppsummert|oppsummerte)/n >>
  (speile|speilte|speila|parafrasere)/v @hanhun? (tilbake|det|meg)? >>
  (sa|sagt|gjentok|spurte) (det)? .. (med egne ord|med sine egne ord|med eigne ord) .. >>
  (historien|historia|saken|saka|bestillingen|alt)/n .. (gjengitt|oppsummert|lest opp|repetert|kom tilbake) >>
  (bekrefte|stadfeste)/v @hanhun? (@meg)? (også)? (hva|kva|at|om|alt|det|opplysningene|adressen|bestillingen|avtalen) (@jegvi|vi|me|hadde|jeg|var) >>
  (for å (være|forsikre|vere|bli|dobbeltsjekke) (sikker|helt sikker|sikre|seg|trygg)?) (på at|om at|om|på)? (@hanhun|@jegvi|vi|alt) .. (forstå|forsto|forstått|forstod|skjønt|rett|riktig|enig|enige|med|skjønte|stemte) >>
  (om|at) (hun|han|de|ho|dei) (hadde)? (forstått|forsto|skjønt|oppfattet|skjønte|skjøna|forstod|oppfatta) (meg|saken|det|oss|saka|problemet)? (rett|riktig|korrekt) >>
  ja: Hun [oppsummerte hva vi hadde avtalt].
  ja: Ho [oppsummerte til slutt].
  ja: Jeg fikk en [kort oppsummering] før vi la på.
  ja: Han [gjentok bestillingen for meg].
  ja: Han [gikk gjennom alt vi hadde blitt enige om].
  ja: Han [leste det opp for meg].
  snu: Hun [oppsummerte ikke] til slutt.
  snu: [Savnet en oppsummering] på slutten.
  nei: Jeg oppsummerte det hele for ham.
  nei: Oppsummert var det en grei samtale.
  nei: Hun gjentok seg selv.

+ sitert-sjekk question actor=any
  (er|var) (det|de) (noe|noko|noen|mer|meir|flere|andre|nokon|fleire) (mer|meir|annet|anna|ting|spørsmål|som er uklart)? (jeg|vi|eg|me|du|dere|de|som)? >>
  (har|hadde) (du|dere|de|dykk) (noen|flere|andre|fleire|nokre|nokon|noe|mer) (andre|flere|fleire|mer|på hjertet|ytterligere)? (spørsmål|på hjertet|på hjarta)? >>
  (lurer|lurte|lure|trenger|treng|lurar) (du|dere|dykk|de) (på)? (noe|noko|hjelp|mer|meir) (mer|meir|annet|anna|til noe mer|med noe mer)? >>
  (kan|skal|kunne) (jeg|vi|eg|me) (hjelpe|bistå|gjøre|ta|se|ta en titt) .. (noe mer|noko meir|noe annet|noko anna|mer for deg|meir) >>
  (er|var|ble|gir|ga|gav|høres|stemmer|går|gikk|henger|forstår|skjønner|forstod|forstår|forsto|skjønar|blei|gjekk) (det|dette|du|det der|alt|dere|det her) (greit|mening|meining|forståelig|med|hva jeg mener|det|ok|bra|i orden|klart|det riktig|riktig|rett|fint|forståeleg|helt klart|mye nå) >>
  (fikk|fekk|får) (du|dere|de) (med deg|det til|opp|svar|med dere|hjelp|tak i|bildet|det med) >>
  "stemmer det"
  "har jeg forstått deg riktig"
  "har jeg forstått det riktig"
  "forsto du det"
  "forstod du det"
  "ble det klart"
  "skal jeg si det igjen"
  "skal jeg ta det en gang til"
  "er du med"
  "henger du med"
  ja: «[Er det noe mer jeg kan hjelpe med]?» sa hun.
  ja: «[Har du fleire spørsmål]?» kom det til slutt.
  ja: Hele veien: «[Henger du med]?»
  ja: «[Stemmer det]?» spurte han.
  snu: Noe «[er det noe mer]?» fikk jeg ikke.
  nei: «Er det mulig?» tenkte jeg.

+ følge-med
  (ventet|venta|vente|holdt seg|ble|vart|blei|holde|heldt)/v @hanhun? (på linja|på linjen|på tråden|pent|på telefonen|med å legge på)? (til|helt til|mens|heilt til) (alt|det|jeg|eg|nettet|pc-en|ruteren|feilen) .. (virket|virka|fungerte|verka|var oppe|fant|kom|i orden|i gang|fekk|hadde|var på plass) >>
  (fulgte|følge|følgde)/v @hanhun? (meg|saken|saka)? (opp|med på) (etterpå|dagen etter|i etterkant|senere|seinare|for å) .. (sjekke|høre|forsikre|om|høyre|at) >>
  (ringe|ringte|ringde|sendte|skrev)/v @hanhun? (meg|oss)? (tilbake|opp|opp igjen|dagen etter|etterpå)? (og|for å) (høre|sjekke|forhøre|spørre|spurte|hørte|spurde|høyrde|spørje) (om|seg|at) >>
  (slapp|la) (meg|på) (ikke|ikkje) .. (før) (hun|han|ho) (var sikker|visste|hadde) >>
  (ga|gav) seg (ikke|ikkje) før @jegvi (hadde)? (forsto|forstod|skjønte|forstått|skjønt) >>
  (var|ikke) (ikke|ikkje)? fornøyd før @jegvi >>
  ja: Hun [ringte dagen etter for å høre om alt virket].
  ja: Han [venta på linja til alt verka].
  nei: Jeg ventet til det ble min tur.
