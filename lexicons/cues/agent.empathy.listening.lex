# empathy.listening in the agent's own texts: what the text does (guideline 10).
cue empathy.listening

+ agent-skriv-i-vei genre=agent turn=no actor=any beats=empathy.warmth
  (bare|berre)? ("skriv"|"fortell"|"fortel"|"spør"|snakk) (i (vei|veg)|i det "tempoet"|i ditt "tempo"|i ditt eget "tempo") ..2 (som)? ("passer"|"passar")? ("deg"|dere)? (, (jeg|eg|vi|me) (leser|"les"|hører|lytter|"høyrer"|"lyttar"|tar imot|venter))? >>
  (jeg|eg|vi|me) (leser|"les") (alt|alt sammen|alt saman|hvert ord|kvart ord|nøye|hele meldinga|hele meldingen) ..2 (før|innen) >>
  ja: [Bare skriv i vei, jeg leser alt sammen].
  ja: [Skriv i det tempoet som passer deg].
  nei: Skriv inn kundenummeret ditt.

+ agent-ta-deg-tid genre=agent turn=no actor=any
  (jeg|eg|vi) (avbryter|avbryt) (deg|dere)? (ikke|ikkje) >>
  (bare)? (skriv|snakk|fortell|fortel|prat) (ut|bare)? til du er ferdig >>
  (skriv|fortell|fortel|snakk|forklar) (du|dere)? (bare|berre)? (i (fred|ro)|i fred og ro|i ro og mak|så lenge) >>
  (jeg|eg|vi|me) ("stikker"|"går"|"skal"|"løper"|"spring"|"forsvinner") (ikke|ikkje|ingen) (noe|noen|ingen)? (steder|sted|stad|stader|vei|veg) >>
  (ingen|inga|"ikkje noko"|"ikke noe") (hast|stress|hastverk|jag) (,|$|her|fra min side|for min del|frå mi side)
  "ta deg" @grad? (god|den|all|all den)? tid (@adu|du|de|til|som) >>
  "ta deg" @grad? (god|all|all den)? tid
  "ta deg den" ("tiden"|"tida") >>
  "ta den" ("tiden"|"tida") "du" >>
  "bare ta deg tid" >>
  (bruk|bruke) (den|god|all|den "tiden"|så lang)? (tid|"tiden"|"tida") (@adu|som) >>
  (vi|eg|jeg|me) "har" (god|all den|all "verdens")? (tid|"tiden") >>
  (i|helt i) "ditt" tempo
  ja: [Skriv du i fred og ro], jeg er her.
  ja: [Ta deg god tid], jeg venter.
  ja: [Ta deg den tida du treng].
  nei: Det tar lang tid å behandle søknaden.

+ agent-jeg-horer genre=agent turn=no actor=any
  @ajeg "har" (lest|lese) (hele|heile|begge|alle|alt|nøye|grundig|igjennom|gjennom|hvert ord|kvart ord) ...6 (fra a til å|frå a til å|fra start til slutt|to ganger|nøye|grundig|ord for ord|mailene|meldingene|meldingane|e-postene|tråden|"mailene"|"meldingene"|i tråden|du "har" skrevet|du "skrev"|hva du) >>
  ("fortell"|"fortel") (gjerne|endelig|bare|berre|roleg|rolig) (mer|meir|videre|vidare|litt mer|alt) >>
  (her|nå|no) ("skal"|"får"|"kan") (du|dere) (få)? (snakke|prate|skrive|fortelle) (ut|ferdig|så mye|alt) >>
  ("skriv"|"fortell"|"fortel"|snakk) (så)? (langt|mye|lenge|mykje) (du|dere) ("vil"|"trenger"|"orker"|"treng"|"ønsker") >>
  @ajeg "er" "lutter" (øre|ører|"øre") >>
  @ajeg "er" bare (øre|ører) >>
  @ajeg ("noterer"|"skriver"|"skriv") (ned|meg)? (alt|det|hva|kva) (du|dere) ("sier"|"forteller"|"seier"|"fortel"|"skriver") >>
  ("har"|fikk) @ajeg ("fått" med "meg"|"hørt"|"høyrt") (alt|det|"deg") (riktig|rett)? >>
  @ajeg ("skal"|"vil") (ikke|ikkje) (avbryte|stresse|mase|haste) ("deg"|på "deg")? >>
  @ajeg ("hører"|"høyrer"|"hørte"|"høyrde"|lytter|lyttar|"lyder") @grad? (godt|på)? (hva|kva|"deg"|det|at|til|etter) >>
  @ajeg ("ser"|"merker"|"merkar"|"les"|leser) (at|av det|godt) @adu (skriver|"skriv"|"sier"|"nevner"|seier|"forteller"|"fortel"|"har" "skrevet"|"har" skrive|"nemner") >>
  @ajeg ("har"|"hadde") ("lest"|lese|"notert"|"notert" "meg"|merket "meg"|"fått" med "meg"|"fått" med|"gått" nøye gjennom|"gått" grundig gjennom|"gått" gjennom) @grad? (nøye|grundig|hele|alt|igjennom)? ("meldingen"|"e-posten"|"eposten"|"mailen"|det|alt|"henvendelsen"|hva|kva|"meldinga"|"førespurnaden"|at) @adin? >>
  "fortell i" (vei|veg)
  ("fortell"|"fortel") ("meg"|"oss")? (alt|i ro og "mak"|i "vei"|i "veg"|hele "historien"|heile "historia") >>
  (takk|tusen takk) for at @adu ("forteller"|"fortel"|"fortalte"|"deler"|"delte"|"forklarer"|"forklarte"|"utdyper"|"delar"|"fortalde"|"beskriver"|"forklarar") >>
  (du|dere) ("skal")? (få)? (snakke|prate) (ut|ferdig) >>
  (si|sei|"skriv") (det|alt|alt du|det du) @grad? ("har" på "hjertet"|"har" på "hjartet"|tenker|du "vil"|"vil") >>
  @ajeg ("er"|"har") (her for å|"ører" for å|øre for) (lytte|høre|"lytta"|høyre) >>
  (slik|sånn|som) (jeg|eg|vi) ("forstår"|"oppfatter"|"forsto"|"oppfattar") @adu >>
  (vi|jeg|eg|me) "tar" (tilbakemelding|"tilbakemeldingen"|"innspillet"|dette|"klagen") .. (med "oss"|videre|med|innover "oss"|vidare)
  ja: [Jeg hører hva du sier].
  ja: [Eg har lese e-posten din nøye].
  ja: [Takk for at du forteller].
  ja: [Fortell i vei].
  nei: Jeg hører fra deg når skjemaet er klart.
  ja: [Jeg har lest begge meldingene dine nøye].
  nei: Skriv ut skjemaet og signer.
