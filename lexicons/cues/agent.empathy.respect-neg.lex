# empathy.respect in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.respect

- agent-sinker genre=agent turn=no actor=any
  (slike|sånne|"denne" type|denne typen) (henvendelser|spørsmål|"spørsmål"|klager|meldinger|saker|førespurnader|"henvendelser"|"klager") ("sinker"|"stjeler"|"forsinker"|"tar" tid|"tar" opp|"opptar"|"hindrer"|"er" bortkastet|"forseinkar"|"stel") >>
  (vi|jeg|eg|me) "har" (viktigere|viktigare|bedre) (ting|saker|kunder) å (gjøre|ta|bruke|gjere) >>
  ja: [Slike henvendelser sinker bare arbeidet vårt].
  nei: Slike henvendelser tar normalt to dager.

- agent-belaerer genre=agent turn=no actor=any
  (som)? (voksen|vaksen) ("bør"|"burde"|"må"|"skal") (man|du|en|ein) >>
  (det)? ("sier"|"seier") (de fleste|alle|de|mange|dei fleste) (som)? >>
  (slipper|"slepp"|"slipper") (vi|begge|vi begge|jeg|eg|me) .. (å)? (bruke|kaste|sløse) .. (tid|"tid") >>
  ("mas"|"masing"|"purringer"|"purring"|"klager"|"kjefting") ("gjør"|"hjelper"|"fører"|"gjer") (oss|"oss"|ingen|ikke|bare|ikkje) >>
  (dette|det) "har" (jeg|eg|vi) (allerede|alt|nå|no)? ("forklart"|"sagt"|"svart"|"skrevet"|"forklara") ("deg")? .. ("ganger"|"gonger"|på|allerede|før) >>
  (hvis|om|dersom|viss) (du|dere) (bare)? "hadde" ("fulgt" med|"fulgt"|"hørt" etter|"lest"|"giddet"|"brukt" hodet|"følgt") >>
  (det)? ("kan"|"må") (umulig|neppe|vel ikke) (stemme|"stemme"|være sant|være riktig) (det)? (du "sier")? >>
  ("er") (du|dere) (helt|heilt|virkelig)? (sikker|"sikre"|sikker) på at (du|dere) (ikke|ikkje) >>
  ("har") (du) (noen|nokon|ikke noen) (andre|voksne|voksen) (hjemme|heime|i nærheten|der|jeg "kan" snakke med) >>
  ("sånne"|slike|folk) som ("deg"|dere) >>
  (til en annen gang|neste gang) ("kan"|"bør"|"må") (du) (lese|sjekke|tenke|følge) >>
  (jeg|eg|vi|me) "har" (allerede|alt|nettopp|nå) ...2 (svart|forklart|"sagt"|"skrevet"|"besvart"|"forklara"|"svart" på) >>
  ("les") ...6 (oppover|"oppover"|"en gang til"|"ein gong til"|"én gang til"|på nytt|saktere|saktare|skikkelig|ordentlig|grundigere|nøyere) >>
  (slik|sånn) "går" det (når|om|hvis) (man|du|en|ein) .. (ikke|ikkje) >>
  ("burde"|"skulle") ("du"|"dere") (vel|jo|nok|da)? ("ha")? ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"lese"|"spurt"|"skjønt"|"sagt"|"gjort"|"passet"|"planlagt"|"sjekka"|"tenkt på"|"meldt") >>
  ("du"|"dere") ("burde"|"skulle") (vel|jo|nok|da)? ("ha") ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"sett"|"lese"|"spurt"|"skjønt"|"sagt"|"gjort"|"passet"|"planlagt"|"sjekka"|"tenkt på"|"vært"|"skrevet"|"meldt"|"tatt") >>
  ("dette"|"det"|"her") ("burde"|"bør"|"skulle") ("du"|"dere"|"de") ...3 ("tenkt"|"lest"|"sjekket"|"visst"|"forstått"|"forstå"|"vite"|"skjønne"|"sett"|"klare"|"kunne"|"skjøne") >>
  ("du"|"dere"|"de") ("burde"|"bør"|"må"|"kan") ...2 (lese|sjekke|se|tenke|undersøke) ...3 før ("du"|"dere"|"de") ("klager"|"spør"|"ringer"|"skriver"|"tar kontakt"|"kontakter"|"maser"|"kjefter"|"anklager"|"klagar"|"ringjer"|"skriv") >>
  (det|dette|her)? ("er"|"var") (din|"ditt"|deres|"di") (egen|"eget"|"eiga"|eige)? (feil|skyld|ansvar|problem|"skuld") >>
  (du|dere) ("har"|"må" ha) !(ikke|ikkje|aldri) (selv|sjølv|sannsynligvis|sikkert|tydeligvis|selv ha|nok|åpenbart) ("gjort"|"misforstått"|oversett|"gjort" noe|"tastet"|"trykket"|glemt|"lest" feil|ødelagt) (feil|noe feil|noe "galt"|dette|noko)? >>
  (du|dere) ("har"|"må" ha) ("gjort"|"tastet"|"trykket") (noe feil|noe "galt"|feil selv|noko feil) >>
  (som|dette|det) (du|dere|alle) (sikkert|vel|burde|selvsagt|bør|jo) ("vet"|"veit"|vite|"forstår"|"kan" lese|"ser") (godt|selv|jo)? >>
  (det|dette) ("står"|"stod"|"sto") (jo|da|tydelig|klart|helt tydelig|svart på "hvitt") (i|på|klart|tydelig) >>
  (hvis|om|dersom) (du|dere) ("hadde"|bare "hadde"|faktisk "hadde"|"hadde" "giddet") ("lest"|"sjekket"|"giddet"|"fulgt"|lese|"fylgt"|hørt|"gjort") >>
  (det)? ("er") ikke (så vanskelig|"rakettforskning"|vanskelig å (forstå|lese|skjønne)) (å)? >>
  (vi|jeg|eg) ("tviler"|"tvilar") på >>
  (vi|jeg|eg) ("tror"|"trur") (ikke|ikkje) (på)? ("deg"|det du|"forklaringen"|"historien") >>
  (vi|jeg|eg) "har" vanskelig for å tro >>
  (alle|andre) (andre)? ("kunder"|"klarer"|"får" det) ("klarer"|til|"greier"|"forstår") >>
  (ta|det) (opp)? ("får"|"må") (du)? (ta)? (på egen|på din egen) (kappe|regning|risiko) >>
  ("les"|se) ("vilkårene"|"avtalen"|"nettsiden"|"vilkåra") (skikkelig|neste gang|før du (klager|maser|spør|ringer)) >>
  ("du"|"dere"|"de") "kunne" (jo|vel|da|nok)? ("ha") ...3 ("lest"|"sjekket"|"tenkt"|"sett"|"funnet"|"lese"|"sjekka"|"googlet"|"spurt"|"ventet") ...8 >>
  (dette|det) "er" (så|egentlig|jo|faktisk|virkelig) (enkelt|lett|greit|selvforklarende|logisk) (at|som) .. (alle|folk|hvem som helst|"de fleste"|andre|barn|ungene) (klarer|"får"|skjønner|greier|"klarer"|forstår) >>
  "hadde" (du|dere) (bare)? ("passet"|"lest"|"lese"|"sjekket"|"fulgt"|"giddet"|"hørt"|"brukt"|"tenkt"|"spurt"|"ventet") .. (på|etter|med|vilkårene|avtalen|det|hodet)? ...8 "hadde" (vi|du|dere|dette|det) >>
  ja: [Hadde du lest avtalen, hadde vi sluppet dette].
  ja: [Du burde ha sjekket dette på forhånd].
  ja: [Det står jo i avtalen].
  ja: [Dette er din egen feil].
  ja: [Dersom du hadde lese vilkåra, hadde du visst det].
  nei: Du bør sjekke fristen før du sender inn.
  ja: [Jeg har allerede svart på dette].
  ja: [Slik går det når man ikke følger med].
  ja: [Les meldingen én gang til].
  ja: [Som voksen bør man klare å lese et brev].
  nei: Er du sikker på at du vil slette kontoen?
  nei: Jeg tror ikke det går i dag.
  nei: Som du ser på fakturaen, er prisen 99 kroner.
  nei: Du må selv sende inn skjemaet.

- agent-egen-regning genre=agent turn=no actor=any beats=guidance,clarity.explanation,clarity.next-steps
  ^ "at" (du|dere) (ikke|ikkje|aldri) ("har"|"hadde") ("satt"|"lest"|lese|"fulgt"|"sett"|"sjekket"|"sjekka"|"fått" med|"brydd"|"forstått"|"giddet"|"husket") ...12 (stå|"står"|"ditt"|"din"|"di"|"skyld"|ansvar|"kan ikke vi"|problem) >>
  ("får"|"må") (du)? (stå) for (din|"di"|eigen|egen) ..1 (regning|"rekning"|rekning)
  ("får"|"må") (du|dere) (nesten|bare|berre|vel)? (takke|skylde|skulde) ("deg"|dere|"dykk") (selv|sjølv|sjøl) >>
  ja: [At du ikke har lest avtalen, er ditt problem].
  ja: Resten [får stå for din egen regning].
  nei: At du ikke har fått brevet, skal vi ordne opp i.

- agent-tviler genre=agent turn=no actor=any
  (burde|bør) være (elementært|enkelt nok|opplagt|selvsagt|kjent|mulig å forstå) (for|å) >>
  (grunn|god grunn|all grunn) til å (tvile|tvila) på (framstillingen|fremstillingen|forklaringen|det du|historien|opplysningene) (din|dine)? 
  (tviler|tvilar) på (at du|forklaringen din|det du) >>
  (du er|du er nok|er du) (nok|vel|neppe|jo)? (ikke|ikkje|langt fra)? den første som (påstår|hevder|prøver|påstår|sier|klager) >>
  ja: [Dette burde være elementært for en voksen kunde].
  ja: Vi har [grunn til å tvile på forklaringen din].
  nei: Dette burde være i orden nå.
