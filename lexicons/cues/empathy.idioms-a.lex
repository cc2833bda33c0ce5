# Listening, understanding and feelings said indirectly: images, body language, consequences, quoted speech.
cue empathy.listening

+ a-klokka actor=any
  (uten|utan) ...6 (følte|følt|kjente|kjende|merket|merka|tenkte|føle|kjenne) ...2 (klokka|"klokka"|"klokken"|tida|"tida"|tiden) .. (løp|gikk|gjekk|tikket|tikka|rant|sprang|gå|løpe)
  (uten|utan) å? .. (se|sjå|kikke|skotte|skule) på ("klokka"|"klokken") !("løp"|"gikk"|"dro"|@ejeg)
  (aldri|ikke|ikkje) .. (inntrykk|følelse|"følelsen"|"kjensla"|følte|merket|merka) ...6 (hastet|hasta|hast|travelt|hastverk|dårlig tid|jag|mas)
  ("klokka"|"klokken"|tiden|"tida") .. (ikke|ikkje|aldri) (viktig|et tema|eit tema|noe tema|styrte|bestemte|løp|fikk bestemme|fekk bestemme)
  !@ea-jeg (glemte|gløymde|la vekk|la bort|skrudde av|dreit i|blåste i|brydde seg ikke om|la fra seg|snudde) ("klokka"|"klokken"|stoppeklokka|"stoppeklokka")
  (ingen|inga|null) ("stoppeklokke"|stoppeklokke|"tidspress"|hastverk|klokke som|klokke)
  (som om|som) .. (hadde|"hadde") (hele|heile) (dagen|"dagen"|kvelden|"kvelden"|verden|livet|"dag") (på seg|til|foran)?
  !@ea-jeg (hadde|"hadde"|har) (hele|heile) ("dagen"|"kvelden"|ettermiddagen) ((til|for) @ea-meg|på seg)
  !@ea-jeg (tok|ta|tar|brukte|brukt|bruka) .. (den|all den|heile den) (tida|tiden|"tiden"|"tida") (som|@ea-jeg) >>
  @ea-han [ (tok|lot det ta|brukte) (den tid|den tiden|den tida|så lang tid) (det|som|@ea-jeg) .. (trengte|trong|tok|måtte|behøvde|trengtes|trengdest|trengs) ]
  (fikk|fekk) (lov å ta|lov til å ta|ta) .. (den tid|den tiden|den tida|all den tid|god tid|så lang tid) (det|som|@ea-jeg)? >>
  (fikk|fekk|"fikk"|"fekk") (lov å|lov til å)? (lete|rote|surre|somle|famle|nøle|stotre|stamme|tenke høyt|tenkje høgt|tenke|tenkje|leite) (meg)? (ferdig|i fred|i ro|meg fram|så lenge @ea-jeg|uten mas|utan mas)
  (ble|blei|vart) .. (lenge|lengre|lenger|over en time|ein heil time|en hel time) (på|i) ("tråden"|"telefonen"|"røret"|chatten|samtalen) (med)? @ea-meg
  (satt|sat|ble|hang|blei|vart) .. (med|hos) @ea-meg .. (til|heilt til|helt til) .. (tom|ferdig|klar|fornøyd|tørr)
  (ingen|inga) (hadde|som) .. (det travelt|dårlig tid|hastverk)
  (skynde|forhaste) seg (ikke|ikkje|aldri) !(på|etter|ut)
  @ea-han [ (stresset|stressa|maste|masa|jaget|jaga|hastet|hasta|pusha|pushet) (ikke|ikkje|aldri) (på|meg|oss|med noe|med noko|av gårde)? ] !(med|etter|ut)
  !@ea-jeg (hadde|har) (ikke|ikkje|aldri) (hastverk|det travelt|"hastverk")
  (slapp|fikk slippe|fekk sleppe|slepp) .. (å)? (føle|kjenne) .. (tidspress|tidspresset|hast|mas|hastverk|"klokka")
  ja: Snakket lenge [uten at jeg følte at klokka løp].
  ja: Ho [hadde ikkje hastverk].
  nei: Saken haster ikke, så jeg kan vente.
  nei: Jeg fikk lete etter svaret selv.
  nei: Det tok den tiden det tok.

+ a-fikk-ut actor=any
  (fikk|fekk|få|"fikk"|"fekk") .. (lagt ut|legg ut|legge ut|utgyte|øst ut|øse ut|snakket ut|lirt av|bredt ut|breie ut|greid ut|ramset opp|ramse opp|fortalt|fortelle|fortelje) .. (om|av)? .. (hele|heile|alt|fra a til å|frå a til å|"a til å"|alle) @ea-historie?
  (fikk|fekk|få) .. (tømt|tømme|tømd|letta|lettet) .. (sekken|"sekken"|posen|"posen"|"hjertet"|hjartet|"meg"|bringa|brystet|skuffen|lasset|trykket|ryggsekken|hodet|hovudet)
  (fikk|fekk|få) (sagt|seie|si) (mitt|"mitt"|vårt|meininga mi|meningen min|alt sammen|alt saman|hele regla|alt jeg ville|alt eg ville|det jeg kom for|det eg kom for|det som skulle sies|hver setning|kvar setning|min mening)
  (fikk|fekk) .. (snakke|snakket|prate|pratet|prata|snakka|fortelje|fortelle|skrive) (meg|oss) (varm|ferdig|tom|ut|tørr|gjennom)
  !("ungen"|"hunden"|"barnet"|"katten"|"hun"|"han"|"ho"|"gutten"|"jenta"|"mor"|"ungene") (fikk|fekk) !(ikke|ikkje|aldri|ham|henne|han) .. (snakke|prate|rase|rasa|klage|sutre|bable|gråte|skravle|kjefte|buse|tale|fortelje|fortelle|forklare|skrive) .. (ferdig|fra meg|frå meg|til ende|til endes|til enden|helt ut|heilt ut|i ett|uten avbrudd|utan avbrot|i fred|til siste ord|uforstyrret|til "punktum"|i vei|så lenge @ea-jeg)
  (alle|alt|heile|hele) (tankene|bekymringene|spørsmålene|spørsmåla|innvendingene) (mine|våre)? (fikk|fekk) (plass|komme|lov)
  !@ea-jeg (holdt|heldt|tidde|tia|tide|tagde|satt stille|sat stille|musestille|stum|var stille|tiet) .. (munn|munnen|kjeft|kjeften|tann for tunge|fred|stille)? (mens|medan|til|så lenge|når|da) .. (@ea-jeg|ferdig) >>
  (ikke|ikkje|uten|utan) (sa|si|seie|sagt)? (et|eit|"et"|"eit"|ett) (pip|ord|kvekk|knyst|pipp|avbrudd|avbrot|kremt) (før|til|mens|medan) @ea-jeg >>
  (uten|utan) (å)? (bryte inn|bryta inn|falle inn|kutte meg av|stoppe meg|rette på meg|korrigere meg|jage på meg|falle meg i talen|falle meg i ordet|snakke oppå|prate oppå|snakke i munnen|bryte av|avbryte|avbryta|puste meg i nakken|mase på meg)
  !@ea-jeg (sa|kom med|svarte) .. (mhm|mm|ja|"mm"|"mhm"|nikk|nikket|"ja") .. (på|til) (de|dei)? (rette|riktige|rett|riktig|"rette") (steder|stader|tidspunkt|plasser|"stedene"|stadane|tid)
  !@ea-jeg (hørte|høyrde|lytta|lyttet|følgde|fulgte|hang) .. (til|med)? (siste|det siste|minste|"hvert"|kvart|"hvert") (ord|"ordet"|punktum|komma|stavelse|bokstav|detalj) (i|av|til)?
  (bare|berre|kun) (øyra|ører|"øre"|øre|"ører")
  (var|ble|vart) (bare|berre|helt|heilt|et)? ("øre"|"ører"|"øyre")
  (all|hele|full|udelt|uforstyrret|uforstyrra) (oppmerksomhet|"oppmerksomheten"|merksemd|konsentrasjon|"merksemda"|fokus) (var|lå|på|hos)? (hos|på|rettet mot)? @ea-meg
  (udelt|uforstyrret|uforstyrra) (oppmerksomhet|"oppmerksomheten"|merksemd)
  !@ea-jeg (penna|pennen|"penna"|blyanten|tastaturet|blokka|notatblokka) (gikk|gjekk|skrapte|gløda|glødet|raspet|suste) (mens|medan|varm|i ett) >>
  !@ea-jeg (noterte|tok notater|tok notat) .. (hvert|kvart|alt|flittig|ned|detaljer|mens @ea-jeg|underveis|undervegs) >>
  !@ea-jeg (skrev|skreiv) .. (hvert ord|kvart ord|mens @ea-jeg|alt @ea-jeg|ned alt @ea-jeg|ned det @ea-jeg) >>
  !@ea-jeg (huska|husket|hugsa|mintes|visste fortsatt|hadde merka seg|hadde merket seg|hadde notert) .. (det|hva|kva|navnet på|namnet på|også) .. (@ea-jeg|sagt|nevnt|nemnt|sist|tidligere|tidlegare|starten|bisetning|bisetninga|i fjor|uka før|veka før) >>
  !@ea-jeg (kom|vendte|gikk|gjekk|gikk) (tilbake|attende) til (noe|noko|det|ting) @ea-jeg .. (sagt|nevnt|nemnt|sa|nevnte|nemnde|skrev|skreiv) >>
  (plukket|plukka|snappa|snappet|fanga|fanget|fikk|fekk) .. (opp|med seg) .. (bisetning|bisetninga|"bisetningen"|"bisetningane"|sidereplikk|mellom linjene|"sukket"|nølingen|pausen|undertonen|det @ea-jeg ikke|det @ea-jeg ikkje|i forbifarten|i farta|i farten) >>
  !@ea-jeg (hørte|høyrde|høre) (også|til og med)? det @ea-jeg (ikke|ikkje) (sa|skrev|fikk sagt|fekk sagt|turte|tok)
  ja: [Fikk lagt ut om hele elendigheten] uten dårlig samvittighet.
  ja: Eg [fekk sagt mitt].
  ja: [Satt musestille mens jeg fortalte].
  nei: Hun skrev ned fremgangsmåten på en lapp til meg.
  nei: Full fokus på salg i butikken.
  nei: Han ordnet det uten å kutte strømmen.

+ a-en-gang-nok actor=any
  (ei|én|en|ein|"én") (gang|gong) (var|er) (nok|rikelig)
  (ei|én|en|ein|"én") (gang|gong) (holdt|heldt)
  (trengte|måtte|trong|behøvde) (bare|berre|kun) .. (fortelle|fortelje|forklare|si|seie|skrive) .. (én|en|ein|ei) (gang|gong)
  (slapp|slepp|fikk slippe|fekk sleppe|sluppet) (å)? (begynne|starte|byrje|dra|gjenta|forklare|fortelle|fortelje|repetere|terpe|ramse opp|ta) .. (på nytt|forfra|om igjen|fra scratch|fra start|frå start|hele @ea-historie|heile @ea-historie|to ganger|to gonger|igjen) !(med ("søknaden"|"skjemaet"|"bestillingen")|i "skjemaet"|på "nettsiden")
  !@ea-jeg (tok|begynte|fortsatte|starta|startet|tok til|byrja|fortsette) (rett)? (der|akkurat der|hvor) (vi|me|@ea-jeg|den forrige|kollegaen|forrige) .. (slapp|slutta|sluttet|avslutta|stoppet|stoppa|sist)
  (den andre|kollegaen|neste mann|nestemann|nestekvinne|andre person) .. (hadde|var|visste|fått) .. (notert|orientert|informert|briefet|fortalt videre|loggført|alt klart)
  (alt|heile soga|hele historien|alt sammen|alt saman) (lå|låg|sto|stod|var) (notert|loggført|i loggen|i notatene|der svart på hvitt) (da|når|då) >>
  ja: [Slapp å begynne forfra] da jeg ringte igjen.
  ja: [Én gang var nok].
  ja: Han [tok rett der vi slapp].
  nei: Slapp å ta turen ned på kontoret.
  nei: Én gang var det feil på fakturaen.
  nei: Forrige eier hadde lest av måleren.

+ a-tale actor=any
  (fikk|fekk|få) (gråte|gråta|grine|grina) (ut|frå meg|fra meg) om >>
  (la|lot|lét|lot) @ea-meg (gråte|gråta) ut om >>
  (ga|gav|gi|gje|fikk|fekk) .. (rom|luft|spillerom|armslag|pusterom|albuerom|taletid|"talerstolen"|scenen|mikrofonen|ordet) (til å|for spørsmål|til spørsmål|til frustrasjonen|til bekymringene|for frustrasjonen)
  @ea-han .. [ (lente|læna|lena) seg (tilbake|bakover) og (lyttet|lytta|hørte|høyrde|lot|lét) ]
  (lånte|låne|gav|ga) .. (bort)? (et|eit|sitt)? (villig|åpent|ope|tålmodig|velvillig)? ("øre"|øre|øyre|"øyre"|skulder)
  (god|grei|fin|flink|mester) (å|til å) (tømme seg|lette seg|tømme hjertet|tømme hjartet) (med|til|hos|for)?
  (lytter|lyttar) (av rang|av guds nåde|av dimensjoner)
  (stemmen|det jeg sa|det eg sa|ordene mine|orda mine|meningen min) .. (ble|blei|vart|fikk|nådde|gikk|kom) (hørt|høyrt|lyttet til|gehør|fram|frem|inn)
  (fikk|fekk|få) (gehør|høyring|øre for|"gehør")
  !@ea-jeg (gikk|gjekk|gå) (inn|rett inn) (hos|i øret)
  !@ea-jeg (snakka|snakket|prata|pratet|snakke|prate) (med|ikke til|ikkje til) @ea-meg .. (ikke|ikkje) (til|over|forbi) @ea-meg
  (enda|endeleg|endelig|for en gangs skyld|for ein gongs skuld) (noen|en|nokon|ein|et menneske) som (lyttet|lytta|hørte|høyrde|gadd) (å høre|å lytte|etter|på)?
  @ea-han [ (gadd|giddet|orket|orka|iddest) !(ikke|ikkje|aldri|knapt) (å)? (høre|lytte|høyre|lese) (på|etter|til|ferdig|heile|hele|alt|gjennom|ordentlig|skikkelig) ] >>
  ja: Eg [fekk gehør].
  nei: Fikk plass til å parkere rett utenfor.
  ja: Eg [fekk gråte ut om smertene] utan mas.

- a-kom-ikke-lenger actor=any
  (kom|rakk|nådde|kom meg|rakte) .. (ikke|ikkje|aldri|knapt|så vidt|bare|berre|sjelden|"itj") .. (lenger|lengre|lengra|lengre enn|så langt som|lengst) .. (enn|til|som) ...12 (før|så|innen) !(@ea-jeg|"appen"|"nettsiden"|"systemet"|"linja"|"linjen"|"siden"|"nettet"|"den") >>
  (fikk|fekk) .. (ikke|ikkje|aldri|knapt|så vidt|bare|berre|"itj") .. (sagt|ut|fram|frem|sagt meir|sagt mer) .. (enn|til|som)? ...8 (før|innen) >>
  (kom|rakk|fikk|fekk) .. (bare|berre|knapt|så vidt) (til|å si|å seie|sagt|fram|så langt som til|å åpne|å opne) ...8 (før) .. (@ea-han|tok|snakket|var|avbrøt|braut|begynte) >>
  (rakk|fikk|fekk|nådde) (ikke|ikkje|aldri|knapt|"itj") (å)? (si|seie|sagt|puste|trekke pusten|sette punktum|setje punktum|gjøre ferdig|fullføre|avslutte|forklare|fortelle|fortelje) .. (halvparten|hei|navnet|namnet|en setning|ei setning|ferdig|setningen|setninga|noe|noko|hva|kva|før) >>
  (midt|halvveis|halvvegs|halveis) (i|inn i|ut i|uti) .. (setning|setningen|setninga|ordet|forklaringen|forklaringa|første setning|historien|historia|spørsmålet|resonnementet) .. (avbrøt|braut|brøt|tok|kom|la|kutta|kuttet|ble|vart|begynte|starta|startet|snakket|snakka|svarte|sa) >>
  (før|innen) @ea-jeg .. (kommet|kome|komen|rukket|rokke|fått|hadde|fekk|fikk) .. (til poenget|til saken|til saka|sagt|forklart|ut|setningen|punktum|ordet|ferdig|fram) .. (tok|la|avbrøt|braut|kuttet|svarte|begynte|var) >>
  !@ea-jeg (la|legge|legg|lagt|slengte|slengde|smelte|slang|slamret|hev|kasta|kastet|klikket|klikka) (på|fra seg) @ea-ror .. (før|mens|medan|midt i|uten|utan|da|når|i) >>
  @ea-han (bare|berre|plutselig|rett og slett|like godt|til slutt|tvert)? [ "la" på ("røret"|"luren"|"telefonen")? (tvert|midt i setningen|midt i setninga)? ] !(seg|"seg"|lasset|prisen|is|et|eit|en|ein)
  "la" på ("røret"|"luren"|"telefonen")? (tvert|midt i setningen|midt i setninga|midt i)
  (røret|luren|"røret"|"luren") .. (på)? (ble|blei|vart)? (lagt|slengt|smelt|kasta|kastet) på
  (klikk|pip|"pip"|summetone|"summetone"|duuut|tuut|tut) .. (og|så|,)? .. (borte|vekk|i øret|i "øret"|ferdig)
  !@ea-jeg (forsvant|stakk|logga|logget|meldte seg|hoppa|kobla|koblet) .. (fra|ut av|av|frå) ("chatten"|"samtalen"|chat|samtala) .. (før|mens|medan|uten|utan|midt i)? >>
  !@ea-jeg (lukket|lukka|avslutta|avsluttet|stengte|stengde|termina) .. ("chatten"|"samtalen"|chat|"samtala"|"praten") (før @ea-jeg|mens|medan|rett i|midt i|i trynet på|uten forvarsel|bare|berre|brått|plutselig|tvert) !(med|ved|da jeg|da vi|når|hyggelig|pent|høflig|fint|ordentlig) >>
  !@ea-jeg (lukket|lukka|avslutta|avsluttet) .. ("saken"|henvendelsen|"saka") .. (før @ea-jeg|mens @ea-jeg|midt i|uten å høre|uten å lese) >>
  ("lukket"|"lukka"|"avsluttet"|"avslutta"|"stengte") @ea-han (bare|berre|plutselig|brått)? ("chatten"|"samtalen"|"samtala") !(med|ved|hyggelig)
  !@ea-jeg (dyttet|dytta|sluset|slusa|skjøvet|skubba|geleidet|lempa|kasta|kastet|sendt|sende|lirka|jaga|jaget|skvisa|skviset) (@ea-meg)? (ut|ut av|av gårde|av garde|videre|vidare|ut på|bort fra) ("døra"|"døren"|@ea-ror|dør|i gangen)
  ja: Jeg [rakk ikke å si hva det gjaldt].
  ja: Han [slengte på røret midt i setningen].
  nei: Jeg la på etter ti minutter.
  nei: Takket for hjelpen og la på.
  nei: Han avsluttet samtalen med å spørre om det var noe mer.

- a-hadde-ikke-lest actor=any turn=no
  (hvis|om|dersom|viss) (@ea-han|noen|nokon|dere|de) (bare|berre)? (hadde|"hadde") .. (giddet|gidda|orket|orka|tatt seg tid|tatt seg bryet) .. (lese|høre|lytte|høyre|lest|å lese|å høre) >>
  (hvis|dersom|viss) (@ea-han|noen|nokon|dere|de) (bare|berre)? (hadde|"hadde") .. (lest|lese|lytta|lyttet|hørt etter|høyrt etter) >>
  ^ "hadde" (@ea-han|noen|nokon|dere) (bare|berre|faktisk|i det minste)? (lest|lese|lyttet|lytta|hørt etter|høyrt etter|giddet å lese|gidda å lese|tatt seg tid til å lese) >>
  !@ea-jeg (har|hadde|hadde tydeligvis|åpenbart|openbert|tydeligvis|tydelegvis) (ingen|ikke|ikkje|aldri|neppe|ingen der|knapt) .. (lest|lese|fått med seg|hørt etter|høyrt etter) .. (det|så langt|hva|kva|lenger|hele|heile|mailen|meldingen|meldinga|klagen|brevet|@ea-jeg|vedlegget|teksten|skjemaet|eposten|e-posten|henvendelsen) >>
  (ingen|ikke en kjeft|ingen der) .. (hadde|har) .. (lest|lese|hørt etter|lytta|høyrt etter) >>
  !@ea-jeg (sluttet|slutta|stoppa|stoppet|ga opp|gav opp|ga seg) .. (å)? (lese|lesinga|lesingen|høre etter|høyre etter|lytte) (etter|ved|på|midtveis|da|når|med) >>
  !@ea-jeg (leste|las|lest) .. (ikke|ikkje|aldri|visst ikke|neppe|kun|bare|berre) .. (lenger|lengre|overskriften|overskrifta|tittelen|annenhver|annankvar|første|fyrste|halve|emnefeltet|stikkord) .. >>
  !@ea-jeg (svart|svarte|svara|svar) .. (uten|utan|før) .. (å)? (lese|ha lest|lest|høre|ha hørt|høyrt|høyre) >>
  !@ea-jeg (spurte|spurde|ba|bad|ville ha|ville vite) .. (om|etter)? .. (alt|det|opplysninger|bilder|nummeret|noe|ting|det samme|noko|dokumentasjon|ordrenummeret|kundenummeret) (som|@ea-jeg) .. (alt|allerede|nettopp|øverst|i meldinga|i meldingen|i mailen|i klagen|vedlagt) >>
  !@ea-jeg (sto|stod|står|skrev|skreiv) jo .. (i|det|tydelig|svart på hvitt|øverst|først|fyrst) .. (mailen|meldingen|meldinga|brevet mitt|skjemaet|første linje|klagen|søknaden)
  ja: [Hvis han hadde giddet å lese mailen], hadde det gått bra.
  ja: Det [hadde ingen lest så langt som til].
  ja: Ho [slutta å lese etter fyrste linje].
  nei: Har ikke hørt noe på tre uker.
  nei: Det sto jo i avtalen.
  nei: Jeg spurte om de hadde hørt noe fra verkstedet.

- a-andre-tanker actor=any beats=empathy.personal,empathy.understanding
  !@ea-jeg (tastet|tasta|tastar|knatra|knatret|klikket|klikka|bladde|scrolla|scrollet|spiste|åt|tygde|tygget|knaska|småpratet|småprata|småsnakka|visket|kviskra|gumlet|slurpa|slurpet|nynna|snakket med sidemannen|snakka med sidemannen|pratet med kollegaen|prata med nokon|snakket med noen|prata med noen|snakket med en kollega) .. (i vei|med sidemannen|med kollegaen|med noen|med nokon|med naboen|på noe annet|i rommet)? (mens|medan|samtidig som) @ea-jeg >>
  !@ea-jeg (skrev|skreiv|snakket|snakka|prata|pratet) .. (mens|medan|samtidig som) @ea-jeg (snakka|snakket|prata|pratet|forklarte|fortalte|fortalde|gråt|grein|snakker)
  (sa|svarte|svara|mumla|mumlet|talte|kom med|skaut inn|skjøt inn|slapp|la inn) .. ("mm"|"mhm"|"ja ja"|"ja-ja"|"jaja"|"jada"|"hm"|"ok"|"okei"|"ja"|aha) .. (på|til) (feil|gale|galne|helt feil|alle|upassende|tilfeldige) (steder|stader|sted|stad|tidspunkt|plasser)
  ("mm"|"mhm"|"ja ja"|"ja-ja"|"jaja"|"jada"|"aha") .. (oppå|midt i|over|mellom|oppi|inni) .. (setning|setningene|setningane|setninger|ord|ordene|orda|alt) @ea-jeg? (mine)? (egne|sa)?
  (typen|sorten|slaget|en av dem) som (fullfører|fullfører/v|avbryter|avbryt|snakker|bryter|hører|høyrer|lytter) >>
  !@ea-jeg (fullførte|fullfører|gjorde ferdig|gjettet|gjetta|avsluttet|avslutta) (alle)? ("setningene"|"setningen"|"setningane"|"setninga"|"tankene") (mine|dine|min|for meg|våre|mi)?
  @ea-han [ (var|ble|blei|vart) .. (langt vekke|i sin egen verden|i si eiga verd|i en annen verden|i drømmeland|på en annen planet|et helt annet sted|borte i tankene|fjern) ]
  (hodet|hovudet|tankene|tankane|øynene|auga|blikket) .. (i|på|ute av|ved|hos) (skjermen|klokka|mobilen|tastaturet|helga|lunsjen|ferien|vinduet|døra|noe annet|noko anna|neste kunde)
  !@ea-jeg (hørte|høyrde|ørte) .. (på|med|etter) (et|eit|kun|bare|berre)? (halvt|kvart|halve|"halvt"|halv) (øre|øyre|"øre"|"øyre"|øret)
  !@ea-jeg (like gjerne|like godt|like greitt|kunne) .. (snakket|snakka|prata|pratet|ringt|skrevet|skrive|fortalt|sunget|ha snakket) .. (til|med|for) (kjøleskapet|veggen|katten|en stolpe|en vegg|hunden|postkassa|et tre|ein stein|brødristeren|brødristaren|en sofa|kaktusen|potteplanta|en dørstokk|svareren|speilet|luften|lufta)
  (rett|bare|berre)? (i|mot|til) (veggen|lufta|"lufta"|en vegg|tomme luften|tomrommet|tomme lufta|døve) (snakket|snakka|prata|pratet)
  ("ørene"|"øra"|"øyra"|"øyrene") (hadde|var|sto|stod|han|hun|ho) .. (fri|ferie|hjemme|heime|avslått|slått av|lukket|igjen|lagt igjen|på dekorasjon|bare til pynt|til pynt|stengt)
  (bare|berre|kun)? (pynt|dekorasjon|staffasje) (de|dei)? ("ørene"|"øyra"|"øra"|ører)
  (alt @ea-jeg sa|det @ea-jeg sa|alt @ea-jeg fortalte|orda|ordene|innvendingene|protestene|advarslene|forklaringen min|forklaringa mi) .. (prella|prellet|rant|gled|forsvant|forsvann|fordampet|gikk|gjekk|seila|suste|blåste|fór|føk|datt) .. (av|forbi|rett forbi|over hodet|over hovudet|ut igjen|bort|i løse lufta|i tomme intet|for døve ører|døve øyre|hus forbi|huset forbi)
  ja: Han [tastet i vei mens jeg snakket].
  ja: [Sa «mm» på feil steder] hele tiden.
  ja: Jeg [kunne like godt snakket til kjøleskapet].
  nei: Jeg skrev mens jeg snakket.
  nei: Alt gikk gjennom på ti minutter.
  nei: Pakken ble borte i posten.
  nei: Hun snakket rolig da jeg hadde spørsmål.

- a-ville-ikke-vite actor=any turn=no
  (det|den|dette|henne|ham)? (var|fantes|fanst|var det|fanst det|er)? (det)? (ingen|null|lite|inga|liten|ikke noen|minimal) (interesse|vilje|lyst|tid|rom|plass|evne) (for|til|i) (å)? (høre|lytte|høyre|lese|lye|vite) >>
  !@ea-jeg (ville|vil|ønska|ønsket|ønskte) (ikke|ikkje|"itj"|aldri) (vite|høre|høyre|vita|ha) (av|noe av|snakk|snakk om|tale om|noko om|om) >>
  (ble|blei|vart) .. (døv|tunghørt|tunghørd|stokk døv|stokkdøv|selektivt døv) (da|når|for|på|i)? >>
  @ea-han [ (være|var|er|virket|verka) (helt|heilt|like)? (døv|tunghørt|stokkdøv|tonedøv|døv/a) (for|på det øret|på det øyret|overfor) ] >>
  (selektiv|selektivt) (hørsel|høyrsel|lytteevne|lytting)
  (dårlig|elendig|manglende|null|dårleg|laber) (lytteevne|lytting)
  !@ea-jeg (hadde|har) (dommen|konklusjonen|meningen|meininga|manus) (klar|klart|ferdig|i hodet)? (før|lenge før|allerede|alt|på forhånd|på førehand) >>
  @ea-han [ (hadde|har) (allerede|alt|visst|tydeligvis)? (bestemt|"gjort opp") (seg|meg|meining|seg en mening) (for)? (at|hva|kva|på forhånd|på førehand|før) ] >>
  !@ea-jeg (kjørte|køyrde|pløyde|buste|rullet|rulla|tromla|gønna|gønnet|durte|dura|fortsatte|heldt fram) .. (på|i vei|videre|vidare|over) (som om|med sitt|med manuset|med sin|uansett|uten å|utan å|over) >>
  !@ea-jeg (snakket|snakka|prata|pratet|babla|skravla|messet|messa|preika) .. (uavbrutt|i ett kjør|i eitt køyr|i ett sett|som en foss|som ein foss|som en stri elv|uten punktum|utan punktum|uten opphold|uten pustepause|hull i hodet på @ea-meg|hol i hovudet på @ea-meg|ørene av @ea-meg|øyra av @ea-meg|i hjel|meg i senk|rett over @ea-meg|på innpust og utpust)
  (ordflommen|ordstraumen|talestrømmen|monologen|foredraget|salgstalen|salstalen|prekenen|preika|forelesningen) .. (stoppet|stoppa|tok|slutt|ende|varte|gikk|i gang|uten|aldri) .. (ikke|ikkje|aldri|slutt)?
  (eneste|einaste) (som)? (fikk|fekk) (snakke|prate|komme til orde) (var) (@ea-han)
  (fikk|fekk|måtte|laut|kom) (ikke|ikkje|aldri)? .. (inn)? (albuene|albogane|en fot|brøyte|brøyta|rope|hyle|presse|skrike|kjempe|krangle|slåss) .. (meg)? (til|for|inn) (å)? (bli hørt|bli høyrt|ordet|komme til|et ord|eit ord|få sagt noe|få sagt noko) >>
  ja: Feilmeldinga var det [ingen interesse for å høre].
  ja: Han [ville ikke vite av noe annet].
  ja: Hun [snakket hull i hodet på meg].

- a-om-igjen actor=any
  (hver|kvar|for hver|for kvar|hos hver|hos kvar) (gang|gong|eneste|einaste|nye|ny|person|av|én|mann) ...5 (på'an igjen|på an igjen|forfra|fra start igjen|frå start att|frå start igjen|fra begynnelsen av igjen|fra start|frå start|fra begynnelsen|frå byrjinga|på nytt|om igjen|omatt|fra scratch|frå null|fra null|hele|heile|samme|same|tilbake til start) .. (med)? (hele|heile)? @ea-historie?
  (på'an|på an|igang|i gang) (igjen|att) med (hele|heile|samme|same|den) @ea-historie?
  (ny|nytt|nye|enda en|nok en|nok ein) (person|mann|stemme|fjes|saksbehandler|saksbehandlar|kundebehandler|rådgiver|dame|runde|gang|avdeling|avdeling) , (ny|samme|same|nytt|fra|frå|hele|heile) (runde|historie|forklaring|regle|lekse|visa|visen|soge|leksa|historien) >>
  (dro|drog|dra|ta|tok|tatt|fortalt|fortalte|fortalde|fortelle|fortelje|forklart|forklarte|forklåra|ramset|ramsa|gikk gjennom|lirt av) .. (hele|heile|samme|same|den samme) @ea-historie .. ((for|til) (@ea-tall|hver|kvar) @ea-ganger?|igjen|om igjen|på nytt|enda en gang|en gang til|ein gong til|@ea-tall @ea-ganger|omatt|forfra)
  @ea-jeg [ (har|hadde|måtte|laut)? (gjentatt|gjenteke|gjentok|gjentatte|gjenta|sagt|sa|forklart|forklarte|fortalt|fortalte|fortalde|stavet|stava|oppgitt|oppgav|takket|takka) .. (nei|det|det samme|det same|meg|navnet|namnet|nummeret|kundenummeret|alt|adressen|adressa|fødselsdatoen) .. (på)? (@ea-tall|for) .. ("ganger"|"gonger"|gang|gong|stykker|personer|personar|forskjellige|måter|måtar) ] !(til ("selgeren"|"kona"|"mannen"|"naboen"|"roboten"|"boten"|"chatboten"|"ungene"|"meg"))
  ^ (gjentatt|gjenteke|sagt|sa|forklart|forklarte|fortalte|fortalde|stavet|stava|oppga|oppgav) .. (nei|det|det samme|det same|meg|navnet|namnet|nummeret|kundenummeret|alt|adressen) .. (på)? (@ea-tall|for) .. ("ganger"|"gonger"|stykker|personer|personar) !(så)
  (måtte|laut|lot|fikk|fekk) .. (si|seie|takke|svare|skrive) (nei|navnet|namnet|nummeret) .. @ea-tall ("ganger"|"gonger")
  (følte|kjente|kjende|kjentes|føltes) .. (som)? (en|ein|et|eit)? (papegøye|"papegøye"|ødelagt plate|hakkete plate|kassett|lydbånd|grammofon|platespiller|ekko)
  !@ea-jeg (på|gikk på|i|satte på) ("repeat"|"loop"|"reprise"|sløyfe|evig loop|evig reprise|autorepeat)
  (ingen|null|ikke den minste|ikkje den minste|ikke noen) (hukommelse|minne|overlevering|logg|notater) (mellom|om|av|fra|frå|i) >>
  (ingen|null|ikke den minste|ikkje den minste|ikke noen) (tråd|sammenheng|samanheng) mellom det @ea-jeg >>
  (ikke|ikkje|ingen|aldri) .. (notert|noterte|skrevet ned|skrive ned|loggført|logget !(inn|på|av|ut|meg|seg)) .. (noe|et ord|eit ord|det|hva|sist|noko)? >>
  (hukommelse|minne|korttidsminne) som (en|ein|ei) (gullfisk|sil|sikt|dørslag)
  (gullfiskhukommelse|"gullfisk"|gullfiskminne)
  !@ea-jeg (snakket|snakka|prata|pratet|forklarte|forklart) .. (meg|oss) (hes|hås|blå|grønn|blå i ansiktet|svett)
  (hva|kva) (sa|var det) (du|det|navnet|namnet) .. (igjen|att|nå igjen) .. (for)? (tredje|fjerde|femte|hundrede|ørtende) (gang|gong)
  ja: [Kvar gong var det på'an igjen med heile soga].
  ja: Vi [dro hele leksa for tre stykker].
  nei: Han gjentok svaret.
  nei: Hun sa det to ganger så jeg fikk det med meg.
  nei: Ingen sammenheng mellom svarene jeg fikk.
  nei: Jeg fikk ikke logget inn.

- a-klokka-neg actor=any
  !@ea-jeg (telte|talte|talde|telde|tel|teller) .. (minutter|minuttene|minutt|sekunder|sekundene|ned) .. (til|i|på)? >>
  (stoppeklokke|"stoppeklokka"|"stoppeklokke"|eggeklokka|sjakkur|sjakklokke) .. (på|i|gikk|gjekk|tikka|tikket|bak)? @ea-meg?
  !@ea-jeg (med|hadde|fått|satt|sat) .. (jakka|jakken|"jakka"|"jakken"|kåpa|frakken|sekken|veska) .. (på seg|allerede på|alt på|halvveis på|pakket|pakka|på)
  !@ea-jeg (pakka|pakket|rydda|ryddet) .. (sekken|veska|sakene|sakene sine|pulten|sammen|saman) (mens|medan|da|når)?
  (som om|som|virket|verka|hørtes|høyrdest|lød|tydelig|visst|sikkert|nok) .. @ea-han .. (skulle|måtte|ville) .. (rekke|nå|rekkja) .. (bussen|toget|trikken|lunsjen|ferja|ferga|flyet|barnehagen|middagen|en buss|et tog|en trikk|ein buss|kampen|helga|noe annet)
  !@ea-jeg (skulle|måtte) (visst|nok|sikkert|tydeligvis|vel) (rekke|nå|rekkja) .. (bussen|toget|trikken|lunsjen|ferja|ferga|flyet|barnehagen|middagen|en buss|et tog|ein buss|kampen|helga)
  (@ea-jeg (var|ble|blei|vart)|(ble|blei|vart|var) @ea-jeg|føle seg) .. (unnagjort|ekspedert|avspist|avfertiget) (på|etter|i løpet av|innen) (et halvt minutt|eit halvt minutt|under et minutt|under eitt minutt|@ea-tall (sekunder|sekund|minutter|minutt)|tretti sekunder|førti sekunder|nitti sekunder|tjue sekunder|ett minutt|eitt minutt|null komma niks|rekordtid|null komma svisj|et øyeblikk)
  (ferdig|kvitt|ute av) med @ea-meg (på|etter|i løpet av|innen) (et halvt minutt|eit halvt minutt|under et minutt|@ea-tall (sekunder|sekund|minutter|minutt)|tretti sekunder|ett minutt|null komma niks|rekordtid)
  neste (mann|kunde|i køen|sak|i rekka|offer) .. (ventet|venta|ropte|vær så god)
  @ea-han [ (ville|var) (tydeligvis|tydelig|allerede|helst|visst)? (videre til|vidare til|ivrig på å komme seg videre|på vei videre|over på neste|på veg vidare|på neste) (neste)? (kunde|sak|mann|person)? ]
  (for|altfor|så) (opptatt|oppteken|travel) (av|med|til) (å)? (bli ferdig|bli kvitt|klokka|neste|få unna|høre|lytte|høyre|statistikken|samtaletiden|andre ting|lunsjen)
  (liten|lita|dårlig|dårleg|knapp|null|ingen|inga|ikke noe|ikkje noko) (tid|ro) (til|for|å|på) (å)? (høre|lytte|høyre|snakke|@ea-meg|prate|avse|meg)
  !@ea-jeg (drev|dreiv|jaga|jaget|piska|pisket|masa|maste|trumfa|hasta|hastet|stressa|stresset) @ea-meg (gjennom|fram|videre|vidare|framover|gjennom hele)
  (fort|raskt|kjapt) .. (unna|avgårde|ut|ut av) (med|av) @ea-meg
  ja: Lød som om hun [telte minuttene].
  ja: [Jeg var unnagjort på tretti sekunder].
  ja: Det var [som om ho skulle rekke bussen].
  nei: Jeg glemte sekken på toget.
  nei: Mannen min skulle rekke flyet.
  nei: Unnagjort på fem minutter!

cue empathy.understanding

+ a-sa-hva actor=agent
  @ea-han [ (så|såg|skjønte|forsto|forstod|skjøna|fatta|fattet|gjetta|gjettet|ante|ana|oppdaga|oppdaget) (@efort|med et halvt øye|på et blunk|på sekundet|på lang avstand|på flekken|før meg|av seg selv|lenge før @ea-jeg)? (at) (det|dette|saken|saka|her) ] (var|gjaldt|handla|handlet|dreide|dreia|hastet|hasta|sto|stod|brant|brann|måtte) !(en feil|feil|noe galt) .. (og ikke|og ikkje|ikke|ikkje|ikke bare|om|seg|mye|mer|meir|snakk|alvor|alvorlig|krise|tungt|viktig|verre) >>
  @ea-han [ (så|såg|skjønte|forsto|forstod|skjøna|fatta|fattet) ] (@efort|med et halvt øye|på et blunk|på sekundet|på flekken|lenge før @ea-jeg) (at) (det|dette|saken|saka|her) (var|gjaldt|handla|handlet|dreide|dreia|hastet|hasta|sto|stod|brant|brann|måtte) >>
  (skjønte|forsto|forstod|skjøna|visste|så|såg) (vel|nok|jo|godt)? (at)? (det var)? (angsten|redselen|frykten|sorgen|sinnet|fortvilelsen|stoltheten|skammen|trøttheten|redsla|sorga|panikken) .. (som)? (ringte|snakka|snakket|skrev|skreiv|tala|prata|bak|lå)
  (så|såg|skjønte|hørte|høyrde|leste|las) (det)? (bak|bakom|bakenfor|under|mellom|gjennom) (ordene|orda|sinnet|spørsmålet|fasaden|tallene|linjene|overflata|overflaten|linene|kjeftinga|frustrasjonen)
  (finne|fant|fann|funnet|skjønte|visste|så|såg) @efort? (ut)? (hvor|kor|kvar|ut hvor|ut kor) (skoen|skoa|landet|hunden|haken) (trykka|trykket|trykte|lå|låg|er|satt|sat|var|ligg|ligger|begravet|begravd|klemte)
  (skoen|skoa) .. (trykka|trykket|trykte|trykker|klemte|klemmer) .. (så|såg|skjønte|visste|fant)?
  (sette|satte|la|setje) (fingeren|fingrane|fingren) (rett)? på (det|hva|kva|problemet|det ømme|hvor|kjernen|feilen|det såre) >>
  (tok|tar|ta|las|leste|lese|grov|dykket|dukka|bladde|satt|sat|brukte|bruka) .. (seg)? (tid til å|tida til å|bryet med å|seg opp på|seg gjennom|seg ned i|dypt i|djupt i|ned i) .. (se på|sjå på|lese|saken|saka|papirene|loggen|loggene|loggane|historikken|tråden|mappa|mappen|journalen|sakspapirene|dokumentene|notatene|henvendelsen|@emin) .. (og leste|og las|før|ordentlig|skikkelig|grundig|som) >>
  (tok|tar|ta) .. (den|saken|søknaden|saka|mappa|papirene) fram og (leste|las|så|såg|bladde) >>
  (tok|tar|ta) seg (tid|tida|tiden|bryet) (til|med) å ("se hva"|"se hvor"|"se på"|"se gjennom"|"se nærmere"|"sjå kva"|"sjå på"|"sjå gjennom"|"sjå kor"|undersøke|finne ut|skjønne|forstå|skjøne|kikke|granske|sette seg|setje seg) >>
  @ea-han [ (hadde|har) (lest|lese|studert|gransket|sett gjennom|gått gjennom|bladd gjennom) .. (hele|heile|alle|grundig|nøye|opp på) .. (tråden|historikken|mappa|saken|saka|papirene|loggen|journalen|sakspapirene|dokumentene|notatene|søknaden|korrespondansen|@emin) .. (før|på forhånd|på førehand|da|innen|allerede|alt)? ] >>
  @ea-han [ (hadde|har) (satt|sett) seg (grundig|godt|skikkelig|ordentlig)? inn (på forhånd|på førehand|før|i det|i alt|i saka|i saken) ] >>
  (hadde|har) gjort (leksene|leksa|hjemmeleksa|heimeleksa|lekser) (sine|si)?
  (kjente|kjende|kan|kunne) (saken|saka|historien|historia|situasjonen|problemet|mappa) (min|mi|vår|mitt)? (ut og inn|inn og ut|på rams|på fingrene|utenat|bakfram|til bunns|fra før)
  (trengte|trong|måtte|behøvde|krevde|kravde) (ikke|ikkje|knapt) .. (forklare|utdype|tegne|teikne|forklåra|si mer|seie meir|overforklare|begrunne|stave) .. (noe|hvorfor|kvifor|mer|meir|det)? >>
  (et|eit|ett) (halvt|halvkvedet|halvkvede) (ord|vise) (var nok|holdt|heldt)?
  (før) @ea-jeg .. (sagt|forklart|fått|rakk|ferdig|visste) .. (halvparten|halve|sagt det|det selv|fram|ut|noe|setningen|ferdig|sjøl) .. (skjønte|visste|forsto|skjøna|hadde) (@ea-han|hva)
  (skjønte|visste|forsto|skjøna|så|såg) (hva|kva|det) @ea-jeg (fisket|fiska|famla|famlet|leita|lette|siktet|sikta|strevde|streva|prøvde|mente|meinte|egentlig|eigentleg|ikke|ikkje) >>
  (skjønte|visste|forsto|skjøna|forstod|ant) (godt)? (hva|kva|hvor|kor|hvordan|korleis) (det|som|mye|mykje) (vil si|ville si|vil seie|betyr|betydde|betyd|står på spill|sto på spill|stod på spill|kosta|kostet|koster|føles) >>
  (kjente|kjende|kjenne|visste) (det|seg|det selv|igjen) (igjen|att|selv|sjølv)? .. (fra|frå) (eget|eige|sitt|egen|eigen|eigne|egne|egen) (liv|erfaring|kropp|hus|barn|ungar|hage|hverdag|kvardag)
  (hadde|har|var) (selv|sjøl|sjølv) (vært|stått|hatt|gått|opplevd|mista|mistet|vore|ståande|havnet|pårørende|forelder|alenemor|student|småbarnsfar|småbarnsmor|i) .. (der|det|gjennom|i det|samme !(modell|type|merke|bil|avtale|produkt|abonnement)|same !(modell|type|merke|bil|avtale)|mor|far|barn|liknande|lignende|båt|situasjon) >>
  (så|såg|sett|se) (det|saken|saka|ting|verden|problemet) (fra|frå) (min|mi|vår|kundens|vårt|andre|den andre|kunden si) (side|stol|ståsted|side av bordet|synsvinkel|kant|plass)
  (gikk|gjekk|gått|gå|stått|sto|stod|prøvde) .. (en|ein)? (mil|runde|stund|dag|tur)? .. i (mine|våre|kundens|mine egne) (sko|tøfler|støvler)
  (på|over på|satte seg på|stilte seg på|kom over på) (min|mi|vår|kundens|samme|same) side av ("bordet"|"skranken"|"disken"|saken|"skrivebordet")
  (tok|tar|tatt) (høyde|omsyn|hensyn) .. (for|til) (at)? (@ea-jeg|ting|livet|alderen|helsa|hørselen|ungene|ungane|jobben|økonomien|arbeidstida|situasjonen) >>
  (fikk|fekk) .. (øye|auga|blikk) (på|for) (hva|kva|det) (@ea-jeg|som) (egentlig|eigentleg|trengte|trong|ville) >>
  ja: Hun [så med en gang at det var leiligheten og ikke hytta det gjaldt].
  ja: Ho [tok seg tid til å sjå kva som hadde skjedd].
  ja: Han [fant fort ut hvor skoen trykka].
  ja: De [hadde lest hele tråden før de svarte].
  nei: En frist hadde gjort seg.
  nei: De hadde gjort seg flid med nettsiden.
  nei: Han så at det var en feil på linja.

- a-trodde-det-var actor=any
  @ea-han [ (hadde)? (visst|vel|nok|åpenbart|tydeligvis|visstnok) (trodde|trudde|trodd|trudd) (at)? (det|saken|saka) (var|gjaldt|handla|handlet|dreide|dreia) ] >>
  [ (trodde|trudde) (visst|nok|åpenbart|tydeligvis)? @ea-han (visst|nok|åpenbart|tydeligvis)? (at)? (det|saken|saka) (gjaldt|handla|handlet|dreide|dreia) ] >>
  (@ea-han|sistemann|førstemann|nestemann|neste|fyrstemann) .. (hadde)? (visst|vel|nok|åpenbart|tydeligvis|visstnok)? (trodde|trudde|trodd|trudd|insisterte på|var overbevist om|var sikker på|antok|innbilte seg) (at)? (det|saken|saka|dette) (var|gjaldt|handla|handlet|dreide|dreia|gjalt|skulle) ...8 (og ikke|og ikkje) >>
  @ea-han (visst|nok|tydeligvis)? (trodde|trudde|antok) (det|saken|saka|dette|at det) (dreide seg|dreia seg|handlet|handla|gjaldt) (om|med|å gjøre med)? >>
  !@ea-jeg (oppfattet|oppfatta|hørte|høyrde|leste|las) (bare|berre|kun) ordet? _ .. (og|så|,)? (kjørte|køyrde|gikk|gjekk|begynte|startet|svarte|sendte|satte) >>
  @ea-jeg [ (sa|sier|seier|skrev|skreiv|spurte om|spurde om|ba om|bad om|bestilte|snakket om|snakka om|mente|meinte) _ _? , (@ea-han|men @ea-han|og @ea-han) (hørte|høyrde|oppfattet|oppfatta|leste|las|snakket|snakka|forsto|forstod|skjønte) ] >>
  @ea-jeg [ (snakket|snakka|prata|pratet|spurte|spurde) .. om .. , .. (@ea-han) om ] >>
  !("sammenligne"|"samanlikne"|"sammenlikne"|"som") (epler|eple) og (pærer|pære|bananer|appelsiner|poteter)
  (hva|kva|ka) @ea-jeg (egentlig|eigentleg)? (ville|trengte|lurte på|spurte om|trong|mente|var ute etter|meinte|spurde om) , (vet|veit|skjønte|forsto|skjøna|ante|fikk|fekk|gikk|gjekk|vart|ble) (@ea-han|aldri|det) .. (ikke|ikkje|aldri|neppe|knapt|ennå|enno|opp for)
  (kom|kjem) (dragende|dragande|trekkende|trekkande|rekende|rekande|stormende|løpende|med) (med)? (en|et|ein|eit|noe|noko) ..3 (i staden|i stedet|istedenfor|isteden|i staden for|som @ea-jeg aldri|som ikke|jeg ikke) >>
  (fikk|fekk|sendte|sende|ga|gav|bestilte|meldte) .. (noe|noko|en|et|ein|eit|svar på) (helt|heilt)? (annet|anna|annen) .. (enn) (det)? @ea-jeg? (spurte|ba|bad|spurde|lurte|etterlyste) >>
  (svaret|svara|rådet|forklaringen|brevet|mailen) .. (kunne|måtte|var|passet|passa|hørte|høyrde) .. (vært|være|vore|vere|ment|tiltenkt|tenkt|meint|til|hjemme|heime) .. (naboen|en annen|noen andre|nokon annan|noko anna|noe annet|et annet spørsmål|eit anna spørsmål|feil person|en annen kunde|ein annan)
  (svaret|"svaret"|svara|mailen|"mailen"|brevet|"brevet"|e-posten|"e-posten"|forklaringen|forklaringa|informasjonen|"informasjonen"|rådet|@ea-han) .. (handlet|handla|gjaldt|dreide seg|dreia seg|gjeld|snakket|snakka) (om)? (en|ein|et|eit|noe|noko) (helt|heilt)? (annen|annet|annan|anna) (ordre|sak|kunde|vare|avtale|bestilling|person|bil|produkt|tur|problem|polise|greie|spørsmål|konto) .. (enn)? >>
  !@ea-jeg (løste|løyste|svarte på|svara på|besvarte|fiksa|fikset) (et|eit|feil) (helt|heilt)? (annet|anna)? problem (enn)? .. (@ea-jeg)? .. (hadde)?
  (på|i) (feil|galt|gale|et annet|eit anna) (spor|klode|jorde|planet) (med en gang|fra start|hele tiden|heile tida|fullstendig)?
  helt (på|i) (feil|galt|gale|et annet) (bane|veier|tog)
  @ea-han [ (havnet|havna|endte|for|fór|datt|var|gikk|gjekk|suste|kjørte) .. (på|i) (grøfta|villstrå|vidvanke|ville veier|bærtur|viddene|avveie|avvegar|jordet) ]
  !@ea-jeg (skjønte|skjøna|forsto|forstod|fatta|fattet|begreip|begrep) (mindre|like lite|like mye|like mykje|omtrent like mye) .. (som|enn)? (katten|hunden|en stein|en ku|ei ku|ein stein|en gås|ingenting|en fisk|en dørstokk)?
  (henge|hang|hengte|hekta|hektet) seg (fast|opp) (i|på) >>
  !@ea-jeg (så|såg|ser) (ikke|ikkje) skogen for (bare|berre) (trær|tre|trea)
  (som)? (fra|frå|på|levde i|i) (en|ein|et|si|sin|eit) (annen|annan|anna|egen|eiga|eigen) (verden|verd|planet|klode|boble|virkelighet|røyndom|tidsalder)
  @ea-han [ (har|hadde) (tydeligvis|åpenbart|nok|neppe|vel|visst|garantert|aldri|sikkert) (aldri|ikke|ikkje|neppe)? (vært|hatt|stått|prøvd|opplevd|betalt|bodd|vore|kjent|hatt ansvar) .. (barn|ungar|selv|sjøl|unger|på bygda|i distriktet|alene|gjeld|på landet) ]
  @ea-jeg [ (fortalte|forklarte|fortalde|sa|skrev|skreiv|tegna|tegnet) .. (med teskje|med store bokstaver|inn med teskje|på alle måter|i klartekst|rett ut) .. (men|uten|utan|likevel) ] >>
  (handlet|handla|gjaldt|dreide seg|dreia seg) (om)? (en|ei|ein|et|eit) (helt|heilt)? (annen|annet|annan|anna) _ enn (min|mi|mitt|vår|den @ejeg|det @ejeg|"min")
  ja: Hun [hadde visst trodd det var bil og ikke båt].
  ja: [Hva jeg egentlig ville, skjønte han aldri].
  ja: De [kom dragende med et lån i stedet].
  nei: Jeg trodde det var dyrt.
  nei: Sauene var på jordet da stormen kom.
  nei: Det gjaldt en annen sak enn sist.
  nei: Hun mente det gjaldt bare nye kunder.

- a-uten-forstaelse actor=any turn=no
  (regler|reglar|"regler"|reglene|systemet|lova|loven) (er|"er") (regler|reglar|"regler"|reglene|"reglane"|lov)
  ("reglene er sånn"|"sånn er reglene"|"sånn er systemet"|"slik er systemet")
  (ingen|null|inga) (nåde|pardon|bønn|bøn|slingringsmonn|vilje til å se|vilje til å sjå) (å få|å hente|der|for|hos)? (der)?
  !@ea-jeg (hjalp|nyttet|nytta|hjelpte|nådde|prella) .. (ikke|ikkje|lite|fint lite) .. (å forklare|å fortelle|å fortelje|at @ea-jeg (sa|forklarte|fortalte|prøvde|fortalde)) >>
  !@ea-jeg (gikk|gjekk) .. (ikke|ikkje) .. (inn på) (henne|ham|han|ho|dem|dei)
  !@ea-jeg (så|såg) (meg|oss)? (bare|berre)? .. (som|på meg som) (et|eit|ei|en) (romvesen|spøkelse|fremmed fugl|ufo|marsboer|gåte) .. (da|når)?
  !@ea-jeg (kunne|kan|klarte|greide|evna|evnet|maktet|makta) (ikke|ikkje|umulig|aldri) .. (fatte|begripe|skjønne|forstå|skjøne|se|sjå|se for seg|sjå for seg) .. (hvorfor|kvifor|at|hva|kva|hvor|problemet|poenget|greia) >>
  (hva|kva) (er|var) (problemet|egentlig problemet|det|vitsen) .. (spurte|spurde|sa|lurte|ville) (@ea-han) >>
  (ble|blei|vart|gikk|gjekk|var) .. (helt|heilt|fullstendig|totalt)? (over|hus) (hodet|hovudet|huset|forbi) (på henne|på ham|på han)? !(på meg|på oss|for meg)
  ja: Svaret var at [regler er regler].
  ja: Ho [klarte ikkje å skjøne kvifor eg ringde].

cue empathy.feelings

+ a-delte actor=any
  (ble|blei|vart|var|virka|virket|hørtes) .. (urolig|uroleg|bekymret|bekymra|engstelig|trist|glad|letta|lettet|sint|forbanna|forbannet|opprørt|rasende|oppgitt|stolt|flau|redd|harm|sinna|lykkelig|rørt|like sint) (på) (mine|våre|vår|mi|kundens|deres|selskapets|bankens|firmaets|@ea-meg) (vegne|"vegne"|vegner)
  (ble|blei|vart|var) .. (like|minst like|nesten like|omtrent like) (glad|letta|lettet|sint|opprørt|oppgitt|oppgjeven|rasende|lei|sjokkert|lykkelig|fortvilet|fortvila|forbanna|forbannet|ivrig|spent|irritert|rystet|stolt|begeistret|begeistra|frustrert|sur|redd) som (@ea-jeg|meg|oss|kona|mannen|kunden)
  !@ea-jeg (jublet|jubla|jubler|feiret|feira|heiet|heia|hoppet|hoppa|gråt|grein|snufset|snufsa|svelget|svelgde|sukket|sukka|bannet|banna|gledet seg|gleda seg|sørget|sørgde|ergret seg|irriterte seg) .. (like|høyt|høgt)? .. (med|sammen med|saman med|som|i lag med) (meg|oss|@ea-meg)
  !@ea-jeg (syntes|synes|tykte|synest|syntest|sa|mente|meinte) .. (også|òg)? (at)? (det var|dette var) .. (for galt|for gale|uhørt|uhøyrt|hårreisende|hårreisande|urettferdig|urettferdig|forkastelig|skammelig|skammeleg|under enhver kritikk|grusomt|helt sykt|for jævlig|for ille|grovt|ikke greit|ikkje greitt|heilt urimeleg|bedrøvelig|stygt|helt krise) .. (hun også|ho òg|han også|han òg|de også|sjøl|selv|også)?
  !@ea-jeg (glemte|gløymde|mista|mistet) (ikke|ikkje|aldri) (av syne)? (at) .. (satt|sat|var|fantes|menneske|person|noen|nokon|familie) >>
  !@ea-jeg (hørte|høyrde|merket|merka|kjente|kjende|så|såg|skjønte|forsto|skjøna|forstod|ante) (på|i|av)? (stemmen|røsten|røysta|tonen|målet|pusten|meg|gråten|stilen|ordene|ordvalget|orda) (min|mi)? (at) (@ea-jeg|noe|noko|det|alt) >>
  !@ea-jeg (hørte|høyrde|merket|merka|kjente|kjende|så|såg) (at) @ea-jeg (var|holdt|heldt|gråt|grein|ikke|ikkje|skalv|hadde|sleit|slet|ble|vart|strevde) (på gråten|på|sliten|redd|lei|trist|bra|fortvilet|fortvila|nervøs|stresset|utafor|knekt|nær|usikker|langt nede|lei meg|det tøft|det vanskelig|gråte|ute av meg) >>
  (det)? (kunne|kunne like gjerne|kunne like godt) (like gjerne|like godt)? (vært|vore|ha vært) (hennes|hans|hennar|deres) (egen|eigen|eiga|eget|egne) >>
  (som om|som) (det) (var|gjaldt|skulle vært|handlet om) (hennes|hans|hennar|deres|egen) (egen|eigen|eiga|eget|eige|egne|bestemor|mor|unge|barn|penger|hus)? (mor|far|bestemor|unge|barn|penger|hus|sak|familie|søster|ferie|bil|hund|katt)?
  !@ea-jeg (sa|forsikra|forsikret|trøsta|mente|svarte|påpekte|la til) .. (det)? (ikke|ikkje) (var|er)? (rart|så rart|merkelig|merkeleg|noe rart|unaturlig|overraskende|noko rart) (at|om)? (@ea-jeg)? >>
  (ikke|ikkje) rart .. (du|@ea-jeg) (er|var|ble|vart|reagerer|reagerte|gråter) .. (sa|svarte) >>
  (hvem|kven) (ville|hadde) (ikke|ikkje) .. (blitt|vorte|vært|reagert|grått) .. (sa|spurte)? >>
  !@ea-jeg (måtte|hadde) (svelge|kremte|ta en pause|tørke|svelgje|blåst|snufse) .. (tårer|tårene|ekstra|tungt|litt|hun også)? (hun|ho|han) (også|òg|selv)
  (tårene|tårer|tårar|"tårer"|gåsehud|klump|frysninger) .. (i øynene|i auga|trillet|rant|kom|i halsen|rann|satt) .. (hos|på) (henne|ham|han|begge|oss begge|begge sider)
  ("huff"|"uff"|"åh"|"huffameg"|"uffameg"|"uff da"|"næmen"|"stakkars"|"stakkar"|"å nei"|"oi"|"kjære deg"|"kjære vene"|"så leit"|"så leitt"|"så trist"|"så synd"|"så fælt"|"så kjipt"|"så ille") ...6 (sa|svarte|skrev|skreiv|utbrøt|var det første|kom det|ropte) (@ea-han|det)? >>
  !@ea-jeg (sa|svarte|utbrøt|skrev|skreiv|begynte med) .. ("huff"|"uff"|"huff da"|"uff da"|"så leit"|"så leitt"|"så trist"|"så synd"|"stakkars deg"|"stakkar deg"|"å nei"|"det var leit"|"det var trist"|"kjære deg"|"kjære vene"|"næmen kjære"|"huffameg") .. (for deg|deg)?
  ((lot|lét|let|ga|gav) @emeg|(ga|gav|lot) (rom|plass|tid)|^ (fikk|fekk)|@ejeg (fikk|fekk)|(fikk|fekk) @ejeg) .. (rom|lov|plass|tid)? (til|for)? (å)? (gråte !(ut)|gråta !(ut)|grine|grina|hikste|hulke|snufse|sørge|sørgje|være lei|være sint|vere sint|vere lei|"tårene"|"tårer"|sorgen|sinnet) .. (ferdig|litt|i fred|fra meg|frå meg|meg)?
  ja: Ho [vart uroleg på våre vegner].
  ja: Han [syntes det var for galt].
  ja: Hun [hørte på stemmen at jeg var sliten].
  ja: Hun ble [like glad som meg] da det ordnet seg.
  nei: Jeg syntes det var for dårlig.

+ a-spurte-etter actor=agent
  @ea-han [ (spurte|spurde|lurte|husket|hugsa|ringte|ringde) .. (etter|hvordan|korleis|til|med|åssen|koss) .. (det|alt) (gikk|gjekk|sto til|stod til|går) (med|på|i|etter|nå|no)? .. @ea-sorg ] >>
  (spurte|spurde|lurte) .. (om|etter) (alle|noen|nokon|barna|ungene|ungane|vi|eg|jeg|borna|folk) (var|hadde|vart|ble|kom) (uskadde|uskadd|i orden|trygge|trygt|bra|i sikkerhet|i tryggleik|skadd|skadet|okei|ok|like hele|like heile|det bra|vel) >>
  (ville|måtte|lurte på|spurte|spurde) (først|også|til og med|aller først|fyrst)? (vite|høre|høyre)? (om|hva|kva|hvordan|korleis) .. (hunden|katten|babyen|pus|barnet|ungen|han|ho|gutten|guten|jenta|@ea-sorg) .. (før|het|heitte|heiter|hadde det|gikk|var|heter|kjekk) >>
  (ønsket|ønskte|ynskte|ønska|sendte|sende|ba|bad|la|avslutta|avsluttet) .. (@ea-meg|en|ein|ei|med|oss begge|hele familien)? .. (god bedring|god betring|en god tanke|varme tanker|varme tankar|klem|"klem"|styrke|en blomst|blomster|ei blome|en bukett|gode tanker|kondolanser) .. (til)? .. (mor|far|mannen|kona|hjem|heim|familien|begravelsen|oss|meg|hunden|sønnen|dattera)? !(med kampanje)
  (tenkte|tenke|tenkt) .. på @ea-meg .. (i helga|hele helga|etterpå|om natta|i etterkant|den dagen|siden)?
  (ringte|ringde|sendte|skrev|skreiv|tok) .. (opp igjen|tilbake|kontakt|en melding|ei melding|dagen etter|uka etter|veka etter) .. (bare|berre|kun)? (for) å (høre|høyre|sjekke|spørre|spørje|forsikre) (seg)? (om|hvordan|korleis) (det|alt|@ea-jeg) (gikk|gjekk|hadde|var|kom|klarte|sto) >>
  (gledet|gleda|glede) seg .. (med|over|på) @ea-meg >>
  (var|ble|er) (helt|heilt|oppriktig|virkelig|ekte|verkeleg)? (nysgjerrig|interessert|opptatt|oppteken|nyfiken) (på|i|av) (hvordan|korleis|hva|kva|hvem) .. (@ea-jeg|det) .. (hadde|gikk|følte|klarte|opplevde|gjekk|var) >>
  ja: Han [spurte om alle var uskadde].
  ja: Ho [spurde korleis det gjekk med beinet].
  nei: Hun spurte hva skaden gjaldt.
  nei: Han ønsket meg lykke til.

+ a-selv actor=agent
  (sa|innrømte|fortalte|fortalde|la til|skrev|svarte|mente|meinte) .. (at)? (hun|han|ho|det) .. (selv|sjøl|sjølv|også|òg) .. (ville|hadde) .. (blitt|reagert|vært|grått|vorte|vore|klikka|klikket|ha blitt|gått|tatt) >>
  (ville|hadde) (hun|han|ho) (også|òg|selv|sjøl|sjølv)? .. (grått|blitt|vorte|reagert|vært|vore|klikka|klikket|flydd|fløyet|tørna|gått) .. (gal|sprø|rasende|sint|fortvilet|i taket|i fistel|forbanna|lei|også|i veggen|i kjelleren|redd|sur|òg)
  (det|slik|sånn) (hadde|ville|var) (hun|han|ho) (blitt|vært|følt|reagert|vore|vorte|det)? .. (selv|sjøl|sjølv) (også|òg)?
  (flau|skamfull|brydd|skamma seg|skammet seg) (på)? (vegne av|på vegne av|over|for) (firmaet|selskapet|banken|kollegaen|kollegaene|butikken|dem|huset|systemet|@ea-historie|at)
  (la|legge|lagt|lagde) seg (helt|heilt)? (flat|flate|paddeflat|langflat|flatt|på rygg|på kne)
  (krøp|kraup|gikk|gjekk|ba|bad) .. (til korset|på kne|på sine knær|canossa|til kanossa|tusen ganger om|så mye om) (unnskyldning|orsaking)?
  (tok|tar|tatt) .. (på seg)? (skylda|skylden|støyten|kritikken|selvkritikk|sjølvkritikk|hele skylda|heile skulda|skulda|ansvaret for rotet) (på seg|uten|utan|med en gang|for det)?
  ("beklager"|"unnskyld"|"orsak"|"beklagar"|"sorry") .. (var) .. (det|det aller)? (første|fyrste) (jeg|eg|vi|hun|han|ho|ordet|som) >>
  (første|fyrste) (ordet|orda|ordene|setningen|setninga|han sa|hun sa|ho sa|de gjorde|jeg hørte|hun gjorde) (var)? (@ea-han|sa|var)? .. ("beklager"|"unnskyld"|"orsak"|"huff"|"så leit"|å beklage|beklagelse|å be om)
  ja: Han sa at det [hadde han blitt sint av selv].
  ja: Ho [la seg heilt paddeflat].
  nei: Pakken hadde blitt levert av en annen sjåfør.

+ a-glod actor=agent
  (fyr og flamme|"fyr og flamme")
  (med) (liv og lyst|liv og sjel|hud og hår|hele seg|heile seg|hjerte og sjel|hjarte og sjel|hele sitt hjerte|glød|begeistring|gløden|stor iver|entusiasme|iver)
  (brant|brann|glødet|gløda|brenner|lyste|lyser|bobla|boblet|strålte|tente|tent) (på|av|for|over) (alle pluggene|alle plugger|iver|engasjement|saken|saka|kundene|kundane|faget|oppgaven|oppgåva|jobben|det|oppdraget)
  (ga|gav|la) (hele seg selv|jernet|sjela|hundre prosent|hele sjela|hele hjertet|heile hjartet|hundre og ti prosent|hjerteblod|hele hjertet sitt) (i|for|i det|i saken|inn i)?
  (la|gikk|gjekk|sto|stod|strakk) .. (seg)? (på|inn) (som) .. (egen|eigen|eget|eige) >>
  (ildsjel|eldsjel|engasjementet)/n
  (smittende|smittande|ekte|ektefølt|brennende|brennande|ustoppelig) (engasjement|glød|iver|entusiasme|interesse|begeistring)
  (oppslukt|tent|gira|giret|hekta|oppglødd) (av|på) (saken|saka|problemet|oppgaven|å hjelpe|å løse|å løyse|gåten|gåta|saken min|saka mi)
  ja: Rådgiveren var i [fyr og flamme].
  ja: Ho [brann for saka].
  nei: Gir alt for dårlig informasjon på nettsiden.

- a-ingen-som actor=any turn=no beats=questioning.needs
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (brydde seg !(om at det)|bekymret seg|bekymra seg|beklaga !(seg)|beklaget !(seg)|sa unnskyld|ba om unnskyldning|bad om orsaking|kondolerte|sa noe trøstende) >>
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (lurte|spurte|spurde|tenkte) (på|meg|oss)? (hvordan|korleis|åssen) (det|vi|jeg|eg|alt|familien|ungene|barna|borna|ungane) ("hadde det"|gikk|gjekk|sto til|stod til|følte|klarte|"hadde hatt det")? >>
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (lurte|spurte|spurde) (på|meg|oss)? om ("det gikk"|"det gjekk"|"vi hadde"|"jeg hadde"|"eg hadde"|"noen var"|"nokon var") >>
  (hvordan|korleis|åssen) (det|@ea-jeg|vi) (gikk|gjekk|hadde det|følte|sto|stod) .. (med)? .. , (var det|spurte|spurde|lurte|brydde|interesserte|vart|ble|ville|kom|hadde) .. (ikke|ikkje|ingen|aldri|knapt) >>
  (at) @ea-jeg (gråt|grein|var|satt|sat|hadde|skalv|holdt|mista|mistet) ...8 , (rørte|affiserte|brydde|prella|prellet|bekom|gjorde) (@ea-han|"henne"|"ham"|"dem"|ikke|ikkje|lite|av|seg) .. (ikke|ikkje|lite|null|inntrykk|av|minste|om)? >>
  (om) (han|hun|ho|de|dei) (ba|bad|sa|brydde|beklaga|beklaget|var) .. (om unnskyldning|unnskyld|seg|orsak|lei seg|interessert)? ..6 "?" (glem det|neppe|nei|niks|nope|ha|aldri|langt ifra|tvilsomt|drøm videre)
  (unnskyldning|unnskyldningen|beklagelse|beklagelsen|orsaking|orsakinga|beklaginga|unnskyldninga|trøsten|medfølelsen|omsorgen) .. (uteble|uteblei|utble|kom aldri|kom ikke|kom ikkje|satt langt inne|sat langt inne|glimra|glimret|lot vente|manglet|mangla|leter|leita|måtte vi|får vi neppe|hørte vi aldri|fantes ikke|var fraværende|ble borte|vart borte|lød hult|ringte hult|lød innøvd|var innøvd|lød falskt|var tom|kom på bestilling|virket påtatt|verka påteken)
  (venter|ventar) (fortsatt|fremdeles|framleis|ennå|enno|fremdeles) på .. (unnskyldning|unnskyldningen|beklagelse|beklagelsen|"unnskyld"|"beklager"|orsaking|"orsak"|et ord)
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|en gang)? .. (et|eit|en|ei|ein|noe|noko) .. ("uff"|"huff"|"kondolerer"|"så leit"|"stakkars"|"god bedring"|"god betring"|sukk av medfølelse|medfølende|medlidende|trøstende|trøst|"beklager"|"unnskyld"|"orsak"|"huff da"|"uff da"|"lykke til"|"så synd"|klem)
  (ikke|ikkje|aldri|uten|utan|ingen|null|knapt) .. (et|eit|en|ett|ei)? (eneste|einaste)? (ord|lyd|tanke|mine|reaksjon|følelse|kjensle|stavelse|pip|linje|setning|stavelse) (om|for|til|på|over) (@ea-sorg|at det (var|må|måtte|er) .. (@eille|vere|være)|at @ea-jeg (var|hadde|gråt|satt|hadde mistet|hadde mista)|(hvordan|korleis|åssen|koss) (vi|jeg|eg|me|det) (hadde|gikk|gjekk|føltes|kjentes|følte|opplevdes)|det (vi|jeg|eg|me) (sto|stod|hadde|gikk|var) (i|opplevd|gjennom|vært)|hva (vi|jeg) (sto|hadde vært|gikk|følte)) >>
  ja: [Ingen som spurte hvordan vi hadde det].
  ja: [Beklagelsen uteble].
  ja: [Venter fortsatt på en unnskyldning].
  nei: Ikke et ord om hvordan jeg skulle gå fram videre.

- a-likeglad actor=any
  !@ea-jeg (gadd|gidder|gidd|orka|orket|iddest|brydde seg om|prøvde) (ikke|ikkje|"itj"|"kje") (engang|eingong|en gang)? (å)? (late som|latast|lest som|skjule|løfte|svare ordentlig|heve|engasjere|late|prøve|foregi|bry|reagere|beklage|si unnskyld) .. (engang|eingong|en gang)? >>
  (død|dau|daud|flat|monoton|livløs|livlaus|grå|søvnig|likeglad|blikk|mekanisk|uinteressert|tom|gravlagt) (stemme|røst|mål|tone|i stemmen|i røsten|i målet|i røysta|i blikket)
  (stemme|stemmen|røst|røsten|røysta) !(min) .. (var|lød|som) .. (død|dau|daud|flat|livløs|livlaus|grå|fra graven|en gravstein|talende klokka|en talemaskin|et telefonsvarer|værmelding|frøken ur)
  (like|omtrent like|nesten like|cirka like|så) (engasjert|interessert|levende|levande|medfølende|empatisk|varm|entusiastisk|opptatt|varmt|ivrig|rørt|begeistret|følsom) som (en|et|ein|ei|eit|min|mi)? _? (@ea-daud|katten|sofaen|kjøleskapet|en i koma|telefonsvareren)
  (samme|same|like mye|like mykje) (innlevelse|varme|empati|engasjement|følelse|tonefall|glød|sjarm|entusiasme|liv|medfølelse) som (en|et|ein|ei|eit|om|når|i)? >>
  (som) (en|ein|ei) (død|daud|dau|slapp|kald|tint) (fisk|sild|laks|torsk|makrell)
  (som) (en|ein) (zombie|zombi|søvngjenger|søvngjengar|levende død|sovepute|isblokk|isbre|isfjell|istapp|fryseboks)
  @ea-han [ (gikk|gjekk|kjørte|køyrde|svarte|snakket|var|satt) .. (på|i) (tomgang|autopilot|halv maskin|halv fart|sparebluss|lavbluss|cruisekontroll|halv guffe|dvale) ]
  @ea-han [ (sov|sovna|sovnet|duppa|duppet|døste) (på|i|nesten|halvveis|i andre) (jobb|jobben|timen|enden|kjedsomhet)? ]
  !@ea-jeg (lød|låt|hørtes|høyrdest|virka|virket|verka|framsto|fremsto) .. (som)? (om|at)? (@ea-han)? .. (telte|tel|talde|telte|leste|las|ventet|venta|lengta|lengtet|kjedet|kjeda|helst|heller|lei|glante|filte|holdt på|måtte|satt|sat|sov|nettopp) .. (minutter|minutt|minuttene|lunsj|lunsjen|helg|helga|fredag|seg|ville|negler|neglene|været|veret|sovne|være et annet sted|handleliste|telefonkatalogen|en bruksanvisning|våknet|hvilepuls|halvsov)
  !@ea-jeg (filte|filet|fila|pussa|pusset|studerte|så på) (neglene|negler|"neglene"|naglane|taket|ut av vinduet|mobilen) (mens|medan|sine|imens)? >>
  !@ea-jeg (hoppa|hoppet|bikket|gikk|gjekk|svisj) (rett|beint|beine vegen|strake veien) (på|til|over på|over til|over i) (polisenummer|polisenummeret|kundenummer|kundenummeret|fødselsnummer|fødselsnummeret|ordrenummer|saksnummer|saksnummeret|personnummer|egenandelen|eigendelen|paragrafen|skjemaet)
  !@ea-jeg (syntes|synes|mente|meinte|sa|svarte|lot|lét|tykte|synest|skrev) .. (at|forstå at|meg forstå at)? (det|dette)? (var|er|fikk være|fekk vere|måtte bli|ble) (mitt|vårt|min|kundens|mitt eget|vårt eige|ikke deres|ikke hans|ikke hennes|ikkje deira|ikkje hans) (eget|eige|egen|eigen)? (problem|bord|hodepine|hovudverk) ..?
  [ ("ikke mitt problem"|"ikkje mitt problem"|"ikke vårt problem"|"ikkje vårt problem"|"ikke mitt bord"|"ikkje mitt bord"|"not my problem"|"synd for deg"|"sucks to be you"|"trist for deg"|"så synd da"|"ditt problem"|"bad luck"|"surt for deg"|"det er livet"|"shit happens"|"c'est la vie"|"life happens"|"sånn er livet"|"slik er livet"|"slikt hender"|"sånt hender"|"sånt skjer"|"slikt skjer"|"det hender"|"det skjer"|"det må du regne med"|"det kunne vært verre"|"det kunne vore verre"|"verre ting har hendt"|"det går seg til"|"ta det piano"|"cool ned"|"så ille er det vel ikke"|"det er bare penger"|"det er jo bare"|"mange har det verre"|"det er ikke verdens undergang"|"du får tåle"|"det er ikke så farlig"|"slapp helt av"|"ro deg ned"|"ro ned") ] .. , .. (sa|svarte|fikk|fekk|var|svara|kom|skrev|lød|mumla|mumlet) !("mannen" min|"kona"|"naboen"|"mor"|"svigermor"|"kollegaen")
  (sa|svarte|svara|fikk høre|fekk høyre|fikk|fekk|svaret var|beskjed om|kom med|skrev|svaret ble|trøsten var|lød) .. (bare|berre|et|eit|at)? .. [ ("ikke mitt problem"|"ikkje mitt problem"|"ikke vårt problem"|"ikkje vårt problem"|"ikke mitt bord"|"synd for deg"|"trist for deg"|"så synd da"|"ditt problem"|"uflaks"|"surt for deg"|"shit happens"|"c'est la vie"|"sånn er livet"|"slik er livet"|"slikt hender"|"sånt hender"|"sånt skjer"|"slikt skjer"|"slik kan hende"|"det må du regne med"|"det kunne vært verre"|"det kunne vore verre"|"det går seg til"|"ta det piano"|"ja ja slikt"|"mange har det verre"|"ikke verdens undergang"|"ikkje så farleg"|"ikke så farlig"|"ingen har dødd av det"|"bare en pakke"|"bare en bil"|"bare penger"|"bare en ting"|"berre pengar") ]
  !@ea-jeg (gråt|grein|hulka|hulket|hikstet|hiksta) , .. (@ea-han) (tasta|tastet|skrev|gjespa|gjespet|fortsatte|sukka|sukket|spurte|spurde|leste|las|tygde|ba|bad) >>
  (stille|stilt|taust|dødt|tyst) (som i graven|som i grava|i andre enden|i røret) (da|når|då) @ea-jeg >>
  (som om) @ea-jeg (hadde|ringte|ringde|spurte|spurde|skulle|meldte|bestilte|leverte|klaget) .. (mistet|mista|spurt|om|fortalt|bestilt|meldt) .. (været|veret|klokka|en paraply|ein paraply|en pizza|ein pizza|en hanske|ei lue|kaffe|åpningstidene|bussruta|posten) >>
  !@ea-jeg (interesserte|interessert) .. seg (ikke|ikkje|midt|lite|fint lite|null) (det|en|ei|for|på|bak)? (grann|døyt|spor|fem øre|ryggen|tøddel|fnugg|så mye|oss|meg|saken)?
  !@ea-jeg (raka|raket|ragg|affiserte|bekom|angikk) (dem|henne|ham|ho|han) (ikke|ikkje|midt|lite|fint lite|null|katten) (det|en|ei|i|på|bak)? (grann|døyt|spor|fem øre|ryggen|tøddel|fnugg|så mye)?
  (lunken|lunka|halvhjertet|halvhjarta|tafatt|sløv|døsig|slapp|giddeløs|lunkent|daff|apatisk|tam)/a (innsats|respons|svar|reaksjon|forsøk|interesse|holdning|haldning|beklagelse|unnskyldning|betjening|mottakelse|tone|type|fyr|dame)
  ja: Han [gadd ikke late som engang].
  ja: Hun svarte med [dau stemme].
  ja: Han var [like engasjert som en gråstein].
  ja: De [syntes det var mitt problem].
  nei: Jeg gadd ikke vente mer.
  nei: Bilen går på tomgang og bråker.
  nei: Etter det gikk alt på skinner.
  nei: Jeg gikk videre til betalingen, og da stoppet det.
