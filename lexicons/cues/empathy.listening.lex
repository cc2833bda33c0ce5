# empathy.listening: listens, gives time, lets the customer finish; the opposite in empathy.listening-neg.lex.
cue empathy.listening

+ lytte
  lytte @egodt? (til|på|etter)?
  lytte (med) (interesse|begge "ører"|stor interesse|tålmodighet|oppmerksomhet|fullt fokus|innlevelse)
  (lytte|lye/v|"lydde"|"lydte") @egodt? (til|på) (hele|heile|alt|hva|kva|"ka"|"det jeg"|"det eg"|"det vi"|"det me") >>
  (være|virke|verke|fremstå|opptre) @grad? ("lyttende"|"lyttande"|lydhør|"lydhørt")
  (lydhør/a|"lyttende"|"lyttande") !(for kritikk)
  (god/a|flink/a|dyktig/a|fantastisk/a|aktiv/a|fenomenal/a|super/a|tålmodig/a|tolmodig/a) ("til å" (lytte|høre etter|høre på)|lytter/n)
  "aktiv lytting"
  "lytteevne"
  "lytteevnen"
  lydhør/a (holdning/n|haldning/n|måte/n|tone/n)
  lye/v @egodt? (til|på|etter)?
  lyde/v @egodt? (til|på|etter)
  "lydde" @egodt? (etter|på|til)?
  ja: Rådgiveren [lyttet nøye til] alt.
  ja: Veldig [lydhør] dame på telefonen.
  ja: Ho [lydde godt etter] når eg fortalde.
  ja: Han var [flink til å lytte].
  snu: Kundebehandleren [lyttet aldri].
  nei: Jeg lyttet til ventemusikk i en halvtime.
  nei: Vi er lydhøre for kritikk.

+ hore-etter
  høre @egodt? etter @egodt?
  høre @egodt? på (kva|hva|"ka"|det|alt|hele|heile|historie|forklaring|forteljing|klage/n|problem) @egodt? >>
  høre @egodt? på @emeg (med (stor|full|all) (forståelse|interesse|tålmodighet|innlevelse|oppmerksomhet|tolmod))?
  høre @egodt? "meg" (ut|ferdig)
  !("få"|"fikk"|"fekk"|"får"|"jeg"|"eg"|"vi"|"eg fekk") høre @egodt? ("hele historien"|"heile historia"|"hele historia"|"alt jeg"|"alt eg"|"alt vi"|"alt det") >>
  høre "meg ut"
  (ville|ønske|være interessert i å) høre (min|"mi"|"historien"|"historia"|hele|heile) >>
  ja: Mannen [hørte etter] når vi forklarte.
  ja: Ho [høyrde på det eg fortalde].
  ja: De [hørte meg ut].
  ja: Hun [hørte ordentlig på meg].
  snu: Hun [hørte ikke etter].
  nei: Jeg hørte på radio mens jeg ventet.
  nei: Jeg hørte etter, men forsto ikke.

+ bli-hort actor=any
  (bli|verte) @egodt? ("lyttet" til|"lytta" til|hørt på|"høyrt" på|"lydd" til|hørt og sett|hørt og "forstått"|sett og hørt|sett og "høyrt"|"høyrt" og sett)
  (føle|kjenne|oppleve) @emeg? @egodt? [ ("sett og hørt"|"sett og høyrt"|"hørt og sett"|"hørt og forstått"|"hørt"|"høyrt"|"lyttet til"|"lytta til"|"hørt på") ]
  (føle|oppleve|kjenne) (at|det som at|som om)? @ejeg? (bli|verte|nå)? [ (hørt|"høyrt"|"lyttet til"|"lytta til") ]
  ("ble"|"blei"|"vart"|verte|bli) [ (hørt|"høyrt") ] !(av|fra|om|i "bakgrunnen")
  (nå|"nådde") (gjennom|fram|frem) (til|hos) ("henne"|"ham"|han|"rådgiveren"|"dem"|"kundebehandleren")
  ja: Jeg [ble lyttet til] fra start til slutt.
  ja: Eg kjende meg [høyrt].
  ja: Vi følte oss [hørt].
  snu: Jeg følte meg [ikke hørt].
  nei: Det er viktig å bli hørt.

+ ta-seg-tid
  (ha|"hadde") (ikke|ikkje|aldri|ingen) (det minste|noe|noko|snev av|spor av|en eneste gang)? "hastverk"
  ta seg @grad? (god|kjempegod|veldig god|ekstra|fin|nødvendig|skikkelig|mye|mykje|lang|all|den|ekstra god|"rikelig"|"rikeleg")? tid/n !("til å" (se|sjå|lese|granske|setje seg|sette seg)) ("til å" _)?
  ta seg @grad? (god|kjempegod|ekstra|den)? tid/n "til" @emeg
  ta seg (den)? tid/n (det|"som trengs"|"som trengtes"|"det trengte"|"det krevde"|som "skal" til|jeg "trengte"|eg "trong") >>
  (ta|"tok"|"teke") .. seg "bryet" med å (høre|lytte|lese|lye|sette) >>
  (legge|la|"lagde"|"legg") (fra|frå|ifrå|ifra|vekk) (seg)? (alt|alt annet|alt anna|det hun "hadde"|det ho "hadde") ("annet"|"anna")? (for "meg"|"mens"|"medan")?
  (gi|gje|"ga"|"gav") @emeg @grad? (god|kjempegod|"rikelig"|"rikeleg"|ekstra|nok|all|masse|tilstrekkelig|mye|fin) tid/n
  (gi|gje|"ga"|"gav") @emeg @grad? (god|kjempegod|"rikelig"|"rikeleg"|ekstra|nok|all|masse|tilstrekkelig|mye|fin) tid/n "til å" >>
  (gi|gje) @emeg (all)? "den tiden" @ejeg? >>
  (gi|gje) @emeg (tid|rom|plass|anledning|mulighet|høve) til (å|spørsmål) >>
  (gi|gje) (rom|plass) (til|for) (spørsmål|å spørre|å snakke|å tenke|å forklare)
  (bruke|"brukte") @grad? (god|lang|mye|masse|nødvendig|mykje|ekstra|den)? tid/n (på|for) @emeg
  (bruke|"brukte") (god/a|lang/a|mye/a|masse/a|mykje/a|den/a) tid/n !(å vente) (på å)? (forstå|lytte|høre|snakke|"meg"|"oss"|"saken"|"spørsmålene")
  (ha|virke som|"hadde") @grad? (god|all "verdens"|all den|masse|kjempegod|nok|"rikelig" med) tid/n (til|for|"i verden")? @emeg?
  (gi|"ga"|"gav"|ta|"tok"|bruke|med|tatt seg|tok seg) @emeg? "all verdens tid"
  (sette|setje) av @grad? (god|ekstra|nok)? tid/n (til|for)? @emeg?
  (uten|utan) å (haste|stresse|mase|jage|skynde)
  (ingen|null|ikke noe|ikkje noko) ("jag"|tidspress|"tidsnød"|"hastverk")
  (ingen|null|ikke noe|ikkje noko) (hast|"mas") (om|med|fra|å|hos|på|selv|sjølv|i "stemmen") !("telefon"|"saken"|"saka"|det|dette)
  (så|"såg") (ikke|aldri|ikkje) på ("klokka"|"klokken")
  ja: Hun [tok seg god tid] selv om det var mange i kø.
  ja: Ho [gav meg god tid].
  ja: De [ga meg rom til å fortelle alt].
  ja: Han [hadde all verdens tid].
  ja: Rådgivaren [sette av god tid til meg].
  snu: De [tok seg ikke tid] til oss.
  nei: Det tok lang tid før noen svarte.
  nei: Jeg ga ham god tid til å svare.
  nei: Jeg brukte mye tid på å vente.
  ja: Han [hadde ikkje det minste hastverk].

+ la-snakke-ut
  la .. (@emeg|"kunden") .. (snakke|prate|fortelle|forklare|forklåre/v|lufte/v|si|seie|tømme|legge|skrive|spørre|stille) >>
  la .. (@emeg|"kunden") .. (klage|rase|øse|blåse|tømme|lette|lufte/v|skrike|kjefte|skjelle|buse) (ut|ferdig|fra meg|frå meg|fra seg|"meg"|"oss"|"hjertet"|"hjartet"|litt|i fred|"frustrasjonen"|"sinnet")?
  la .. (@emeg|"kunden") .. (snakke|prate|tale|skrive|lese) @grad? (ut|ferdig)
  la .. (@emeg|"kunden") .. "få" (ut|sagt|tid|ro|tømt|lettet|letta|luftet|lufta|fortalt|forklart|snakket|snakka|fullført|tenkt|bruke|ta den|ferdig|ordet|komme|fullføre|rase|gråte|avreagere|blåse|være|holde) >>
  la .. (@emeg|"kunden") .. (komme|sleppe|slippe) (til|til "orde"|til med) >>
  (vente|venta) @grad? (til|med å svare til) @ejeg ("var"|"hadde"|"blei") (ferdig|"snakket"|forklart|"fortalt"|"snakka") >>
  (gi|gje|slippe|sleppe) @emeg ("ordet"|til|til "orde")
  ja: Kundebehandleren [lot meg snakke ferdig].
  ja: Ho [lét meg fortelje alt i ro og mak].
  ja: Han [lot oss få lufte frustrasjonen].
  ja: Hun [ventet til jeg var ferdig].
  snu: Hun [lot meg ikke snakke ut].
  nei: Jeg lot henne snakke ferdig.
  nei: Han lot meg få vite prisen.

+ fa-snakke-ut actor=any
  (få|"fikk"|"fekk") .. (tømt|"tømt"|tømme|lette|lettet|letta|snakket|lufta|luftet|"lufte") ("meg"|oss|"oss"|"hjertet"|"hjartet"|ut) (for)? >>
  (få|"fikk"|"fekk") ("ordet") (i min makt|i "mitt" "eget" tempo|"uforstyrret"|lenge|uten)
  (få|"fikk"|"fekk") (si|seie|fortelle) (det|alt) .. (ville|hadde på "hjertet"|hadde på "hjartet"|"måtte"|ønsket|trengte) >>
  (få|"fikk"|"fekk") .. (snakke|prate|tale) .. (heilt|helt) ut
  (få|"fikk"|"fekk") .. (lagt|legge|"lagt") .. (fram|frem) (hele|heile|alt|saken|saka) >>
  ("alt"|det) (jeg|eg|vi) "hadde" på ("hjertet"|"hjartet")
  (få|"fikk"|"fekk") @grad? (snakke|prate|tale|fortelle|forklare|forklåre/v|lov til å snakke|lov å snakke) @grad? (ut|ferdig)
  (få|"fikk"|"fekk") @grad? ("fortelle"|"forklare"|"fortelje"|"forklara"|"si"|"seie"|"sagt"|"forklåre"|"forklåra"|"leggje fram"|"legge fram"|"legge frem"|"lagt fram"|"lagt frem") @grad? (alt|hele|heile|"mi"|min|det jeg|det eg|"historien"|"historia"|"saken"|"saka"|hele "historien"|"situasjonen") >>
  (få|"fikk"|"fekk") @grad? lov @grad? (å|til å)? (fortelle|forklare|snakke|prate|lufte/v|si) >>
  (få|"fikk"|"fekk") @grad? (god|kjempegod|nok|"rikelig"|all)? tid/n til å (fortelle|forklare|snakke|spørre|stille|tenke|samle|finne|lese|notere|skrive) >>
  (få|"fikk"|"fekk") @grad? (mulighet|anledning|moglegheit|høve|rom|plass|sjansen|"muligheten"|"anledningen") til å (fortelle|forklare|snakke|stille spørsmål|spørre|si|komme med|legge fram|utdype|uttale) >>
  (få|"fikk"|"fekk") @grad? (god tid|kjempegod tid|all den "tiden"|all den "tida") !(på|"gått"|"ventende"|til å (drikke|lage|lese|strikke|tømme|rydde|vaske|gå|dusje|ta|se|gjøre|bli|sjå|hente)) (jeg|eg|vi|me|æ)? ("trengte"|"trong"|"trengde")?
  (få|"fikk"|"fekk") @grad? (den "tiden"|den "tida"|"tiden"|"tida") (jeg|eg|vi|me|æ) ("trengte"|"trong"|"trengde"|"behøvde")
  (få|"fikk"|"fekk") (komme|sleppe|slippe) til @grad? ("orde"|med)
  (få|"fikk"|"fekk") @grad? (lettet|letta|"tømt"|"luftet"|"lufta"|lettet på) .. ("hjertet"|"hjartet"|frustrasjon|"tanker"|"tankene"|"trykket")
  (få|"fikk"|"fekk") @grad? (blåse|tømme|øse) ut >>
  (komme|"kom") til "orde"
  (få|"fikk"|"fekk") (full|all|hele hans|hele hennes|udelt) (oppmerksomhet|"oppmerksomheten"|merksemd)
  ja: Jeg [fikk snakke ut] uten å bli avbrutt.
  ja: Eg [fekk fortelje heile historia].
  ja: Endelig [fikk jeg komme til orde].
  ja: Vi [fikk god tid til å tenke oss om].
  snu: Jeg [fikk aldri snakke ferdig].
  snu: Jeg [kom ikke til orde].
  nei: Jeg fikk snakke med en rådgiver.
  nei: Når de kommer? Det får tida vise.

+ fa-med-seg
  (få|fange|"fanga"|snappe) @grad? med seg (alt|hva|kva|det|hele|"ka"|kvart|"hvert"|"detaljene"|"poenget") >>
  fange @grad? opp (alt|det jeg|det eg|"detaljene"|hva jeg "sa"|"hvert") >>
  (notere|skrive) (seg|ned|opp) (ned|opp)? (alt|hva|hvert) (jeg|eg|vi|som jeg|som eg|ord jeg) >>
  (notere|"noterte") (alt|hva|det) @ejeg >>
  (notere|skrive|merke) @grad? seg (alt sammen|alt saman|alt|det|hva|"detaljene"|kva) >>
  (huske|hugse|"hugste") @grad? (alt|hva|kva|det|hvert) @ejeg >>
  (bite|"bet"|"beit"|bitt) seg merke i >>
  (la|legge|"la"|"lagde") merke til (at|det|hva|kva) @ejeg >>
  (følge|"følgde"|"fulgte") @grad? med (hele|heile) ("veien"|"vegen"|"tiden"|"tida")
  (følge|"følgde"|"fulgte") @grad? med på (det jeg|det eg|alt jeg) >>
  (være|vere) @grad? (helt|heilt|fullt|"mentalt")? (tilstede|"til stede"|oppmerksom|konsentrert|"til stades"|merksam|"påkoblet"|fokusert) !(på|i|ved|for)
  (fullt|full|hele|alt|udelt) (fokus|oppmerksomhet|konsentrasjon|merksemd) (på|hos) @emeg
  (udelt|hele hennes|hele hans|heile hennar) (oppmerksomhet|merksemd)
  (gi|gje) @emeg .. (sin "fulle"|full|udelt|hele sin|all sin) (oppmerksomhet|merksemd)
  "lutter øre"
  "på tilbudssiden med ørene"
  (ha|"hadde") ("ører"|øre|begge "ørene"|"ørene"|"øyro") (åpne|på "stilk"|med seg|opne)
  (låne|"lånte") @emeg ("et"|"eit"|"sitt")? øre
  (bekrefte|gjenta|"gjentok") .. (det|hva|kva) @ejeg .. ("sa"|"hadde" "sagt"|"fortalte"|"fortalde"|"hadde" "fortalt")
  (speile|"speilte"|oppsummere) .. (det|hva|kva) @ejeg ("sa"|"følte"|"hadde" "sagt")
  (lese|"leste"|"lest"|"las") @grad? (hele|heile|nøye|grundig|skikkelig|ordentlig)? .. ("mailen"|"e-posten"|"eposten"|"meldingen"|"meldinga"|"spørsmålet"|"henvendelsen"|det jeg "skrev"|det eg "skreiv"|"klagen") @emin? (grundig|nøye|ordentlig|skikkelig|to ganger)
  (lese|"leste"|"lest"|"las") @grad? (hele|heile|nøye|grundig|skikkelig|ordentlig) ("mailen"|"e-posten"|"eposten"|"meldingen"|"meldinga"|"spørsmålet"|"henvendelsen"|"klagen") @emin?
  (lese|"leste") @grad? (nøye|grundig|skikkelig|ordentlig) >>
  ja: Hun [fikk med seg alt jeg sa].
  ja: Han [noterte seg detaljene] underveis.
  ja: Ho [hugsa kva eg hadde sagt].
  ja: Rådgiveren var [lutter øre].
  ja: De hadde [lest e-posten grundig].
  snu: Han [fikk ikke med seg det jeg sa].
  nei: Jeg fikk med meg alt hun sa.
  nei: Jeg noterte meg svaret.

+ slippe-gjenta actor=any turn=no
  (slippe|slapp|sleppe|"slepp") @grad? (å)? (gjenta|forklare|fortelle|si|ta|begynne) .. ("meg"|alt|på nytt|to "ganger"|to "gonger"|igjen|om igjen|flere "ganger"|fleire "gonger"|ting)
  ("trengte"|trenge|"trong"|"behøvde"|"måtte"|"trengde"|"trengt"|slapp) @grad? (ikke|ikkje|"itj"|aldri|"kje") @grad? (å)? (gjenta|si|seie|forklare|fortelle|ta) .. ("meg"|alt|på nytt|to "ganger"|to "gonger"|igjen|om igjen|flere "ganger"|fleire "gonger"|noe|noko)
  (uten|utan) (å|at) .. (gjenta|"gjentok") .. ("meg"|alt)?
  (nok|"holdt"|"heldt") å (si|forklare|seie) det "én gang"
  ja: Jeg [slapp å forklare alt på nytt].
  ja: Eg [trong ikkje gjenta meg].
  ja: [trengte ikke si noe to ganger].
  nei: Jeg slapp å betale.

+ lot-taushet
  (tåle|"tålte"|tålte) (stillheten|"stillheten"|"pausene"|"pausane"|"tausheten"|at det ble stille) >>
  (la|"lot"|"lét") (stillheten|"stillheten"|"pausen"|"pausene"|det) (være|virke|ta) .. (stille|tid|den "tiden")?
  (mer|meir) øre enn (munn|kjeft)
  (to|begge) "ører" og "én" munn
  (være|var|var) (bare|berre|et eneste stort|et stort|eitt stort) ("øre"|"øyre")
  (fikk|fekk|hadde) (hennes|hans|hennar) (fulle|udelte|hele) (oppmerksomhet|merksemd)
  ja: Han [tålte stillheten].
  ja: Han var [mer øre enn munn].
  nei: Jeg ventet til han fant papirene.
