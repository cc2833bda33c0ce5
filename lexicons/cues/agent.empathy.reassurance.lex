# empathy.reassurance in the agent's own texts: what the text does (guideline 10).
cue empathy.reassurance

+ agent-ikke-bekymre genre=agent turn=no actor=any
  (ikke|ikkje|ingen|slapp|slutt|"inga") (bekymre|uroe|stress|"tenk"|uro|vær|"fortvil"|"ver"|"engst"|panikk|"bekymringer"|"mist"|"bekymr"|å) ("deg"|redd|på|dere|for|"motet"|over|ikke|bekymra|bekymret|"dykk")? ...10 ("får" vi til|"ordner" vi|"løser" vi|"fikser" vi|"ordnar" vi|"løyser" vi|det "går" bra|"finner" vi ut av|"skal" vi) >>
  (du|dere|de) ("trenger"|"behøver"|"treng"|"må"|"skal"|"behøver") (ikke|ikkje) (å)? (bekymre|tenke|være|uroe|stresse|bry|engste|tenkje|vere|gruve|ha) ("deg"|redd|på|dere|mer|nervøs|"dykk"|bekymret|bekymra|dårlig samvittighet) >>
  (ikke|ikkje|aldri) (bekymre|uroe|stress|"fortvil"|"engst"|"bekymr"|få|"tenk"|vær|"ver"|gru|"mist") ("deg"|dere|panikk|mer|på|redd|bekymret|nervøs|"dykk"|"motet"|bekymra) !("for å"|"med å") >>
  (ta)? (det)? helt (med|i) ro >>
  "ta det med ro" >>
  (bare|berre)? (helt)? "rolig" (det|vi|dette|nå)? >>
  (ingen|"inga"|ikke noen|ikkje nokon) (fare|panikk|krise|grunn til|bekymring|skade "skjedd"|problem|stress|fare på "ferde") (dette|det|for|å|uro|bekymring|til)? >>
  !("håper"|"håpar"|"om"|"hvis"|"håper at") (det|dette|alt) ("går"|"ordner"|"skal"|"kommer"|"vil"|"ordnar"|"blir"|"løser"|"kjem"|"løyser") (seg|nok|gå|til å|ordne|heilt|helt|alltid)? ("bra"|fint|seg|ordne|til å|ordna|gå|"trygt"|trygg|under kontroll|i orden|"godt") >>
  (det|dette|alt) "er" (helt|heilt)? ("trygt"|trygg|under kontroll|i orden|bare bra) >>
  (dette|det|den|"resten") (her)? ("får"|"skal"|"klarer"|"ordner"|"løser"|"fikser"|"finner"|"greier"|"ordnar"|"løyser"|"kan") (vi|me|jeg|eg) (nok|helt sikkert|alltid|fint)? (til|løse|ordne|fikse|ut av|få til|sammen|løyse|klare|finne ut av|ut av det|saman)
  (vi|me|jeg|eg) ("finner"|"skal" finne|"får"|"løser"|"finn"|"skal" nok finne|"skal" nok få|"klarer"|"ordner"|"løyser"|"ordnar") (nok|helt sikkert|alltid)? (en|ei|ut|dette|det) (løsning|av|til|løysing|sammen|saman) >>
  ja: [Ikke bekymre deg], dette ordner seg.
  ja: [Du treng ikkje uroe deg].
  ja: [Det går bra].
  ja: [Ta det helt med ro].
  ja: [Dette får vi til].
  nei: Betalingen går gjennom i morgen.

+ agent-ikke-din-feil genre=agent turn=no actor=any
  (du|dere|de) "har" (ikke|ikkje|absolutt ikke|slett ikke) ("gjort") (noe|noko|nokon) ("galt"|feil|"gale") >>
  (det|dette) ("er"|"var"|"er" slett) (ikke|ikkje|absolutt ikke) (din|"di"|deres|noe du "har") (feil|skyld|"skuld"|"gjort") >>
  (det|dette|"sånt"|"slikt") ("skjer"|"hender"|"kan" skje|"kan" hende|"skjer" ofte|"kan") (de|den|alle|ofte|mange|fleire|med|for|andre|"oss" alle|fort|lett|skje|flere|for den "beste"|dei) >>
  (du|dere) "er" (ikke|ikkje|langt fra|langt "ifra") (alene|den eneste|den første|åleine|den einaste|dum) >>
  (det|dette) ("er")? @grad? (helt|heilt|ganske|fullt)? (vanlig|normalt|vanleg) (at|å|spørsmål|problem|feil)? >>
  (mange|flere|fleire) ("spør"|"lurer"|"opplever"|"sliter"|"har"|"strever"|"opplev"|"strevar"|"lurar") (om|på|med)? (det samme|dette|samme|det same) >>
  ja: [Du har ikke gjort noe feil].
  ja: [Det er ikkje di skuld].
  ja: [Dette skjer den beste].
  ja: [Du er langt fra den eneste].
  nei: Det er ikke din kontaktperson som svarer.

+ agent-trygg genre=agent turn=no actor=any
  (du|dere|de|"pengene"|"kontoen"|"pengane"|"plassen"|alt|"dataene"|"kortet") ("er"|taper|"risikerer"|"mister"|"får"|"kan"|"blir"|"misser"|taper|"misser"|"ligger"|"står"|"beholder"|"har") (helt|fullstendig|heilt)? (trygg|trygge|ingenting|"trygt"|sikre|sikret|være trygg|være helt trygg|sikra|kjenne "deg" trygg|føle "deg" trygg|i trygge "hender"|ikke noe|ikkje noko|i gode "hender"|vere trygg|"beskyttet"|"verna") (på|på at|hos|på dette|i|ved)? >>
  (jeg|eg|vi|me) ("lover"|"lovar"|"garanterer"|"forsikrer"|"kan" love|"kan" forsikre|"kan" garantere|"kan" forsikra|"kan" berolige) ("deg"|dere|"dykk")? (at|med at|om at|det) >>
  (jeg|eg|vi|me) ("blir"|"er"|"sitter"|"venter"|"holder"|følger|bli|"ventar"|"held"|"er" her|"går"|"skal" være|"guider"|hjelper|"fylgjer"|"loser"|vert) (her|med|på|"deg"|hos|fortsatt her)? (til|hele|heile|mens|så lenge|"tråden"|"linja"|gjennom|hele "veien"|imens|på "linja"|medan|steg for steg|i "hånda"|helt til) >>
  (jeg|eg|vi|me|æ) ("slipper"|"slepp"|"slæpp") (deg|dere|dykk|dokker) (ikke|ikkje|"itj"|aldri) !("før") >>
  (stol|du "kan" stole|"lit"|du "kan" lite|de "kan" stole) (på)? ("meg"|"oss"|at|det) >>
  (vi|jeg|eg|me) (("har"|"holder"|"har" full|"held") (full)? (kontroll|kontroll på|øye med|vakt|alt i orden|auge med)|("passer"|"passar") på|følger med) >>
  (du|dere|"dykk") "er" (i|hos "oss" i) (gode|trygge) "hender" >>
  (det|dette) "er" (helt|heilt|fullstendig)? ("trygt"|ufarlig|ufarleg|i orden|"greit"|sikkert|"risikofritt") (å|for|at)? >>
  (pust|pust med) (rolig|"magen"|ut|dypt|roleg|djupt|med "magen") >>
  (alt)? ("annet"|"anna"|"resten"|"det" andre) ("kan"|"får") vente >>
  (du|dere) ("skal"|"kan"|"må"|"får") (bare|berre|nå bare|nå) (sove|hvile|slappe av|puste|kvile|passe på "deg" selv|passe på "deg" sjølv|ta vare på) >>
  (det|dette) "er" (ikke|ikkje) (farlig|farleg|så farlig|noe å være redd for|noko å vere redd for|krise) >>
  (vi|jeg|eg|me) ("passer"|"passar"|"holder"|"held") (på "deg"|på dere|"deg" i "hånda"|"deg" i "handa") >>
  "senk skuldrene" >>
  (vi|me) ("tar"|"går"|"tek") ("ett"|"eitt"|"én"|"ein"|"et"|"en") ("skritt"|"steg"|"ting"|"bit"|"trinn") (av|om) ("gangen"|"gongen") ..2 (@ajeg "slipper" "deg" ikke)? >>
  (jeg|eg|vi|me) (henger|heng|blir|sitter|sit|venter|ventar|holder|held|vert) .. (her|på|med) .. (så lenge|til|hele|heile|inntil) >>
  (det|dette|alt dette|alt) ("klarer"|"greier"|"fikser"|"ordner"|"løser"|"ordnar"|"klarar"|"greier"|"løyser") (vi|me|jeg|eg) (fint|nok|lett|sammen|saman|helt fint|i fellesskap|greit) >>
  (vi|me) ("tar"|"går"|"tek") (det|dette|alt) (sammen|saman|steg for steg|rolig|"ett" steg|i "ditt"|"én" ting|en ting|roleg|trinn for trinn|litt om litt) >>
  (jeg|eg|vi|me) ("venter"|"ventar"|"venter" på "deg"|"har" tid) (gjerne|så lenge|tålmodig|på "deg"|rolig) >>
  (du|dere|de) ("mister"|"taper"|"risikerer"|"misser"|"tapar") (ingen|ingenting|ikke|inga|ikkje) >>
  (vi|jeg|me|eg) har (sett|løst|hatt|gjort|vært borti|vore borti|løyst) (dette|slikt|sånt|det) (før|mange "ganger"|hundre "ganger"|mange "gonger") >>
  (du|dere) kan (sove|legge "deg"|slappe av|senke "skuldrene"|puste|ta helg) (godt|trygt|helt|roleg|rolig|lettet)? >>
  (det)? "er" ingenting (du|dere) ("kan"|"har") (gjøre|gjort) ("galt"|feil) >>
  (dette|det|alt dette|alt|floken) (rydder|ryddar|ordner|ordnar|løser|løyser|fikser|fiksar|finner|finn|kommer|kjem|nøster|nøstar|reder|klarer|retter|rettar|får) (vi|me|jeg|eg|"du og jeg") .. (opp|ut|oss|skikk|orden)? .. (i|av|på|gjennom|til)? .. (sammen|saman|i fellesskap|i lag|helt|nok|sammen du og jeg|deg og meg)? ","? (så)? (pust|senk|slapp|sov|ta) (med|skuldrene|av|godt|helt|det|helga|rolig|ut) >>
  (dette|det|alt dette|alt|floken) (rydder|ryddar|nøster|nøstar|reder|finner|finn) (vi|me|jeg|eg) .. (opp|ut|oss) .. (i|av|på)? (sammen|saman|i lag|i fellesskap) >>
  ja: [Dette rydder vi opp i sammen, så pust med magen].
  ja: [Jeg lover at pengene kommer tilbake].
  ja: [Eg ventar her til du er klar].
  ja: [Du er i trygge hender].
  ja: [Du mister ingenting på dette].
  ja: [Vi tar det sammen].
  nei: Vi garanterer levering innen to år på bilen.

+ agent-legg-fra-deg genre=agent turn=no actor=any
  (så|da|då)? ("slipper"|"slepp") (du|dere|de) å ("tenke"|"bekymre"|"uroe"|"mase"|"stresse"|"bruke mer tid"|"tenkje"|"engste"|"gruble") .. (på det|deg|over det|dere|mer)?
  ("det"|"dette"|"den"|"resten") ("kan"|"skal"|"her skal") (du|dere) (trygt|bare|helt|berre)? ("legge fra deg"|"slippe å tenke på"|"glemme"|"slutte å tenke på"|"slippe å bekymre deg"|"leggje frå deg")
  ("du"|"dere") ("gjorde"|"har gjort") (alt|helt|det|akkurat)? ("rett"|"riktig"|"rette"|"riktige"|"lurt") (som|i å|å|da)? >>
  ("ta deg" (god)? "tid"|"ta den tiden du trenger"|"ta den tida du treng"|"vi tar det i ditt tempo"|"jeg løper ingen steder"|"det er ingen hast"|"det hastar ikkje"|"vi tar én ting av gangen"|"vi tar en ting av gangen"|"vi tek éin ting om gongen") >>
  "slapp" (helt|heilt|bare)? "av"
  ("du"|"dere") "har" (alt)? "på det tørre"
  ("ligger"|"ligg"|"er") (helt|heilt)? "trygt" (i|på|hos|lagret|forvart) _?
  ("pengene"|"pengane"|"bildene"|"dataene"|"kontoen"|"plassen"|"kortet") (dine|din|di)? ("er"|"får") (du)? (helt|heilt)? ("trygge"|"trygg"|"garantert"|"ikke tapt"|"ikkje tapte"|"sikret") >>
  ja: Jeg fryser kortet, [så slipper du å tenke på det].
  ja: [Du gjorde helt rett som ringte].
  nei: Du slipper å betale porto.
