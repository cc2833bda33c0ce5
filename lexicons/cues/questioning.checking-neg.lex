# questioning.checking, the opposite: ends without checking.
cue questioning.checking

- avsluttet-uten turn=no beats=questioning.needs actor=any
  ("spurte"|"spurde"|"spurt"|"hørte"|"sjekket"|"sjekka"|"høyrde") @hanhun? ("heller ikke"|"heller ikkje"|"ikke engang"|"ikkje eingong"|"aldri") ("om"|"at") ("jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"jeg hadde skjønt"|"jeg hang med"|"jeg hadde fått med meg"|"eg hadde forstått"|"eg forstod"|"eg skjøna"|"eg hang med"|"vi forsto"|"jeg hadde flere spørsmål"|"eg hadde fleire spørsmål"|"jeg hadde noen spørsmål"|"jeg lurte på noe mer"|"eg lurte på noko meir"|"det var noe mer"|"det var noko meir"|"jeg trengte noe mer"|"eg trong noko meir"|"jeg var fornøyd"|"alt var klart") >>
  (avslutte/v|avsluttet/v|avslutta/v|lukke/v|lukket/v|"lukket"|(la|"la") "på"|legge "på"|runde "av"|ferdig/v|slutt/v|"takket" (for|"for") "seg"|stengte/v|"stengte"|lukka/v|"lukka"|koblet/v|sluttet/v|forlot/v|"forlot"|avrundet/v) .. ("uten"|"utan") ("å"|"at") .. (spørre|spurte|"spurte"|"spurt"|(høre|"hørte"|høyre) "om"|sjekke|oppsummere|spørje|"spurd"|"oppsummerte"|"sjekket"|(forsikre|forsikret) "seg"|"få spurt"|"jeg fikk spurt"|"eg fekk spurt") !("hva"|"kva"|"om behovet"|"om hva") >>
  ("uten"|"utan") ("å"|"at" ("noen"|"nokon"|"hun"|"han"|"de"|"ho"|"dei"|"jeg"|"eg")) .. (spørre|spurte|"spurte"|høre|sjekke|"spurde"|spørje|"hørte"|"spurt"|"spurd") .. ("om"|"på"|"at") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"forstått"|"forsto"|"forstod"|"skjønte"|"lurte" "på" "noe"|"lurte" "på" "noko"|fornøyd|"virket"|"alt" "var"|"det" "var"|"skjønt"|"hang" "med"|"med" "meg") >>
  ("uten"|"utan") ("å")? (oppsummere|oppsummering|repetere|gjenta|sammenfatte|"noen" oppsummering|"noka" oppsummering|rekapitulere|"å" summere "opp"|"at" "hun" "oppsummerte"|"at" "han" "oppsummerte") >>
  ("uten"|"utan") ("å") (forsikre|"forvisse"|kvalitetssikre|dobbeltsjekke) ("seg")? ("om"|"at") >>
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde"|spør/v|"spør"|spurt/v|"spurt"|høre/v|hørte/v|høyrde/v|"høyrde"|lurte/v|spurd/v|sjekket/v|sjekka/v|sjekke/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"kje"|"itj"|"ikke" "en" gang) @meg? ("også"|"til" slutt|"på")? ("om"|"at"|"hvorvidt") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"noko" "anna"|"forstått"|"forsto"|"forstod"|"skjønte"|"skjønt"|"lurte"|fornøyd|"virket"|"virka"|"hang" "med"|"med" "meg"|"var" "klart"|"var" "i" orden|"greit"|"fått" svar|forståelig|"skjøna"|spørsmål|forståeleg|"var" (riktig|"riktig")) !("enn") >>
  ("ble"|"vart"|"blei"|bli|"bli") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje") @jegvi? ("spurt"|"spurd") !("om" ("noe"|"noko") ("annet"|"anna"|"mer"|"meir") "enn") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"forstått"|"forsto"|"skjønte"|"lurte"|fornøyd|"noko" "anna"|"forstod") >>
  ("fikk"|"fekk") ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"ingen"|"inga") ("noe"|"noko"|"noen")? (spørsmål|tilbud) "om" .. ("noe" "mer"|"noko" "meir"|"mer"|"flere"|"meir"|hjelp|"noe" "annet") >>
  ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"intet"|"aldri") ("noe"|"noko"|"noen"|"et"|"eit"|"noe sånt som"|"noe slikt som")? ("er det noe mer"|"var det noe mer"|"er det noe annet"|"var det noe annet"|"er det noko meir"|"var det noko meir"|"noe mer jeg kan"|"noko meir eg kan"|"henger du med"|"forsto du"|"ble det forståelig"|"ga det mening"|"gav det meining"|"stemmer det"|"gikk det bra"|"lurer du på noe"|"har du flere spørsmål"|"har du fleire spørsmål") >>
  ("noe"|"noko"|"et"|"eit") ("er det noe mer"|"var det noe mer"|"er det noe annet"|"var det noe annet"|"er det noko meir"|"var det noko meir"|"lurer du på noe"|"har du flere spørsmål"|"henger du med"|"ble det forståelig") ...6 ("ikke"|"ikkje"|"aldri"|"null"|"snurten")
  ^ "om" @hanhun ("spurte"|"spurde"|"hørte"|"sjekket"|"sjekka"|"oppsummerte") "om" (@noemer|"jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"eg forstod"|"eg skjøna"|"jeg hang med") >>
  (avslutte/v|avsluttet/v|avslutta/v|lukke/v|lukket/v|"la på"|"lukket"|"lukka") .. ("uten"|"utan") ("noe"|"noko"|"noen"|"et"|"eit")? ("spørsmål"|"ord"|"tilbud") "om" .. ("mer"|"meir"|"annet"|"anna"|"forstått"|"forsto"|"hjelp"|"skjønte") >>
  ("spurte"|"spurde"|"spurt") @hanhun? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje") ("om") @jegvi ("ville ha det forklart"|"ville ha det gjentatt"|"trengte det forklart") >>
  ja: Samtalen ble [avsluttet uten at hun spurte om jeg lurte på noe mer].
  ja: Han la på [utan å spørje om det var noko meir].
  ja: Hun [spurte ikke om jeg hadde forstått].
  ja: Det ble [ikke noe «henger du med?»] der i gården.
  ja: Han avsluttet [uten å oppsummere].
  ja: Jeg [ble ikke spurt om jeg hadde flere spørsmål].
  nei: Hun ga meg et tilbud uten å spørre hva jeg trengte.
  nei: Han avsluttet uten å gi meg svar.
  nei: Hun la på uten å høre på meg.
  nei: Jeg ble ikke spurt om noe annet enn e-postadressen.

- ingen-oppsummering turn=no
  ("ingen"|"inga"|"null"|"ikke" "noen"|"ikkje" "noka"|manglende|"heller" "ingen"|"uten"|"utan"|"uten" "noen"|manglande|"ikke" "noe") @grad? (oppsummering/n|sammenfatning/n|rekapitulering/n|samanfatning/n|avrunding/n|oppsumering/n|"sjekk av om"|"sjekk av at"|"sjekk om"|"kontroll av at"|"kontroll av om"|"kontroll på at"|"kontroll på om"|"forsikring om at"|"kvalitetssikring av at"|"dobbeltsjekk av"|"sjekk på om"|"sjekk på at"|"avsluttende spørsmål") !("på avtalen") >>
  (mangel|fravær) "på" (oppsummering/n|kvalitetssikring/n|avslutning/n)
  (mangle/v|mangla/v|savne/v|sakne/v|savnet/v|sakna/v) ("bare"|"berre")? ("en"|"ei"|"et"|"noen")? .. (oppsummering/n|sammenfatning/n|repetisjon/n|avrunding/n|samanfatning/n)
  (oppsummere/v|oppsummerte/v|oppsummert/v|summerte/v|repeterte/v|gjentok/v|"gjentok"|sammenfattet/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"ingenting") ("opp"|"noe"|"noko"|"hva"|"kva"|"til" slutt|"det"|"noe" "av")? >>
  ("bare"|"berre")? ("brått"|plutselig|"plutselig"|"brått" slutt|brå) (avslutning/n|avslutta/n|avsluttet/n|slutt/n)
  ("bråavslutning"|brå slutt|brå avslutning|brå "avrunding"|hastig avslutning|"bråstopp")
  (la|"la"|legge) ("på"|(rett|"rett") "på"|"bare" "på") .. ("brått"|"før" "jeg" "rakk" "å"|"før" "jeg" "fikk"|"med" "en" gang|"før" "eg"|(midt|"midt") "i"|"uten" "å"|"før" "vi") .. (spørre|"spurt"|si|"si"|"spurde"|spørje)
  (chatten/n|samtalen/n|chaten/n) ("ble"|"vart"|"blei") ("bare"|"brått"|plutselig|"plutselig"|"berre"|"raskt"|"straks")? (avsluttet|lukket|"lukket"|"stengt"|lukka|"lukka"|avslutta) ("brått"|plutselig|"plutselig"|(rett|"rett") "etter"|"med" "en" gang|"før" "jeg"|"før" "eg"|"uten" "videre"|"utan" "vidare") >>
  (sjekke/v|sjekket/v|sjekka/v|kontrollerte/v|forsikret/v|kvalitetssikret/v|forsikra/v|dobbeltsjekket/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|lite|"lite"|"kje") ("seg")? ("om"|"at"|"på"|"hvorvidt")? @jegvi? >>
  ("tok"|ta) ("det")? ((for|"for") "gitt"|(for|"for") "gjeve"|"som" "en" "selvfølge"|"som" "gitt") "at" @jegvi ("forsto"|"forstod"|"skjønte"|"visste"|"hang" "med"|kunne|"kunne"|"skjøna") >>
  ("gikk"|"gjekk"|gå) ("ut"|"bare" "ut")? ("fra"|"ut" "fra"|"frå"|"ut" "frå") "at" @jegvi ("forsto"|"forstod"|"skjønte"|"visste"|"hang" "med"|"skjøna") >>
  ("brydde"|"brydde" "seg") ("ikke"|"ikkje") ("om"|"med" "å") ("jeg"|sjekke|"om" "jeg") ("forsto"|"skjønte"|"hang" "med"|"forstod") >>
  ja: [Ingen oppsummering] på slutten.
  ja: Det var [inga oppsummering] før ho la på.
  ja: Hun [sjekket ikke om jeg forsto].
  ja: Han [tok det for gitt at jeg forsto].
  ja: Ho [oppsummerte ikkje kva vi var samde om].
  nei: Jeg sjekket ikke om jeg hadde fått med meg alt.
  nei: Ingen kontroll på tidene deres.

- brått-uten-mer turn=no actor=any beats=empathy.warmth
  ("sluttet"|"slutta"|"avsluttet"|"avslutta"|"la på"|"takket for seg"|"takka for seg"|"logget av"|"logga av"|"forsvant"|"forsvann"|"rundet av"|"runda av"|"var borte"|"ferdig"|"slutt"|"farvel") ("brått"|"bare"|"tvert"|"chatten"|"samtalen")? ("uten"|"utan") ("det"|"den"|"så mye som"|"engang"|"et"|"eit")? ("vanlige"|"vanlege"|"obligatoriske"|"sedvanlige"|"lille"|"vesle"|"faste")? «? ("noe mer"|"noko meir"|"er det noe mer"|"er det noe annet"|"er det noko meir"|"var det noe mer"|"noe annet"|"noko anna"|"lurer du på noe"|"hang du med"|"andre spørsmål"|"flere spørsmål"|"fleire spørsmål") ("på hjertet"|"på hjarta"|"jeg kan hjelpe med"|"du lurer på"|"eg kan hjelpe med")? »?
  ("om"|"hvorvidt"|"hvor mye"|"kor mykje"|"hva"|"kva") !("som skjedde") _ ..4 ("hadde festet seg"|"hadde festa seg"|"festet seg"|"festa seg"|"satt igjen"|"hadde sunket inn"|"hadde gått inn"|"gikk inn"|"gjekk inn"|"hadde landet"|"landet"|"landa"|"hadde nådd fram"|"nådde fram"|"gikk opp for meg"|"ble oppfattet"|"jeg hadde fått med meg"|"eg hadde fått med meg"|"jeg fikk med meg"|"eg fekk med meg"|"jeg oppfattet") ("hos meg"|"hos oss"|"av det"|"av dette")? "," ("var"|"brydde"|"ville"|"spurte"|"spurde"|"sjekket"|"sjekka"|"lurte"|"undersøkte"|"fant") (@hanhun|"ingen"|"det ingen som") ("ikke"|"ikkje"|"itj"|"lite"|"seg ikke"|"seg ikkje"|"aldri")? ("nysgjerrig på"|"nyfiken på"|"nyfikne på"|"interessert i"|"opptatt av"|"oppteken av"|"om"|"vite"|"på"|"spurte om"|"sjekket"|"ut av"|$)
  ja: Hun [sluttet brått uten det vanlige «noe mer på hjertet»].
  ja: [Om noe av det hadde festet seg, var han ikke nysgjerrig på].
  nei: Hun sluttet uten varsel.
  nei: Hva jeg fikk med meg, var mye.

- slo-dem-ikke turn=no actor=any
  ("at"|"om") ("jeg"|"eg"|"vi"|"me"|"æ"|"noe"|"noko"|"noe av det"|"alt"|"det"|"noe av dette"|"beskjeden") ..4 ("lurte på noe mer"|"lurte på mer"|"lurte på meir"|"lurte"|"trengte mer"|"trengte noe mer"|"trong nå meir"|"trong meir"|"trong noko meir"|"trengte noe annet"|"hadde mer"|"hadde meir"|"hadde flere"|"hadde fleire"|"kunne ha mer"|"kunne ha flere"|"kunne ha meir"|"kunne hatt mer"|"hadde noe mer"|"forsto"|"forstod"|"hadde forstått"|"hadde skjønt"|"skjønte"|"skjøna"|"hang med"|"hadde festet seg"|"hadde fått det med"|"hadde fått med"|"fikk med"|"hadde gått inn"|"satt"|"gikk inn"|"ble klokere"|"ble noe klokere"|"vart klokare"|"var med"|"ga mening"|"gav meining"|"var forståelig"|"var klart"|"var fornøyd"|"fikk det til"|"virket") _? ...6 "," ("slo ham ikke"|"slo henne ikke"|"slo ikkje ho"|"slo dem ikke"|"slo ingen"|"falt det ham ikke inn"|"falt det henne ikke inn"|"falt ham ikke inn"|"falt henne ikke inn"|"falt dem ikke inn"|"falt det ingen inn"|"var ikke i tankene"|"var ikkje i tankane"|"var ikke noe tema"|"var ikkje noko tema"|"va itj nå tema"|"var ikke et tema"|"var aldri noe tema"|"brydde" _ ..1 "seg ikke"|"brydde" _ ..1 "seg ikkje"|"brydde ingen seg"|"kom det aldri"|"kom det ikke"|"kom det ingen"|"var det ingen som"|"interesserte ikke"|"interesserte ingen"|"interesserte tydeligvis ikke"|"var visst uvesentlig"|"var visst ikke så nøye"|"var ikkje så nøye"|"sjekket ingen"|"sjekka ingen"|"spurte ingen"|"spurde ingen"|"spurte hun ikke"|"spurte han ikke"|"spurde ho ikkje"|"fikk ingen vite"|"tenkte ingen på"|"sto ikke på lista"|"sto ikke på agendaen"|"lot til å være likegyldig"|"var likegyldig"|"fikk vi aldri avklart"|"fikk stå sin prøve"|"ble ikke sjekket"|"ble aldri sjekket"|"vart aldri sjekka"|"tok hun for gitt"|"tok han for gitt"|"tok ho for gitt"|"lot hun være å spørre om"|"gadd hun ikke å spørre om"|"gadd han ikke å spørre om"|"ville hun ikke vite"|"ville ingen vite"|"sjekket hun ikke"|"sjekket han ikke"|"sjekka ho ikkje"|"bekymret ingen"|"bekymret henne lite") >>
  ("et"|"eit"|"en"|"ei"|"ein"|"noe"|"noko"|"noen"|"litt") («)? ("lite"|"liten"|"lita"|"kort"|"kjapt"|"kjapp"|"enkel"|"siste")? @x-sum ("?"|"mer")? (»)? ("på tampen"|"til slutt"|"på slutten"|"før vi la på"|"av hva vi ble enige om"|"til sist")? (",")? @borte-etter
  ("oppsummering"|"sammendrag"|"samandrag"|"repetisjon"|"avrunding") ("på tampen"|"til slutt"|"på slutten")? (",")? @borte-etter
  @borte-før (@x-sum)
  ^ ("noen"|"nokon"|"noe"|"og"|"en"|"ei"|"kort"|"liten"|"et"|"eit")? ("kort"|"liten"|"lita"|"lite")? (oppsummering/n|oppsumering/n|sammendrag/n|samandrag/n|repetisjon/n|rekapitulering/n|kontrollspørsmål/n|"siste sjekk") ("til slutt"|"på slutten"|"på tampen")? "?"
  ^ ("noen"|"nokon"|"noe"|"og"|"en"|"ei"|"kort"|"liten"|"et"|"eit")? ("kort"|"liten"|"lita"|"lite")? (oppsummering/n|oppsumering/n|sammendrag/n|samandrag/n|repetisjon/n|rekapitulering/n|kontrollspørsmål/n|"siste sjekk") ("til slutt"|"på slutten"|"på tampen")? "?" ("fantes ikke"|"fanst ikkje"|"nei"|"niks"|"nope"|"glem det"|"gløym det"|"ikke her"|"ikkje her"|"så jeg ikke" ..3|"null"|"aldri hørt om")
  ^ ("noen"|"nokon"|"noe"|"og"|"en"|"ei"|"kort"|"liten"|"et"|"eit")? ("kort"|"liten"|"lita"|"lite")? (oppsummering/n|oppsumering/n|sammendrag/n|samandrag/n|repetisjon/n|rekapitulering/n|kontrollspørsmål/n|"siste sjekk") ("til slutt"|"på slutten"|"på tampen")? "?" ("så jeg ikke") >>
  ("ikke"|"ikkje"|"ingen"|"aldri"|"null"|"uten"|"utan") ("noe"|"noko"|"et"|"eit"|"så mye som et"|"så mykje som eit"|"noe sånt som et")? (« ("var det alt"|"er det noe mer"|"noe mer"|"noko meir"|"er du med"|"henger du med"|"heng du med"|"skjønner du"|"gikk det bra"|"ble det klart"|"noe annet"|"forstod du"|"forsto du"|"lurer du på noe"|"var det noe annet") ("?")? »|"var det alt"|"henger du med"|"er du med") ("en gang"|"engang"|"eingong"|"ein gong"|"før klikket")?
  ("rett"|"bare"|"berre"|"brått"|"bang") ("ha det"|"ha det bra"|"hadet"|"klikk"|"takk og hei"|"morna"|"takk for samtalen"|"adjø") ("og klikk"|"og vips"|"og så" ..3|"midt i" ..4|"før jeg" ..5)
  ("rett"|"bare"|"berre"|"brått"|"bang") ("ha det"|"ha det bra"|"hadet"|"klikk"|"takk og hei"|"morna"|"takk for samtalen"|"adjø") ("og så"|"midt i"|"før jeg") >>
  ("»"|"alt"|"forklaringen"|"tiraden"|"foredraget"|"gjennomgangen") ("og så")? ("la hun på"|"la han på"|"la ho på"|"var det takk og hei"|"var det slutt"|"klikk") ("uten"|"utan"|"før") >>
  ("la på"|"avsluttet"|"avslutta"|"forsvant"|"klikket meg bort"|"takket for seg"|"var borte"|"stakk") @hanhun? ("lenge"|"rett")? ("før") ("jeg"|"eg"|"vi"|"æ") ("var"|"hadde"|"fikk"|"rakk"|"fekk"|"kom") ("ferdig med å lure"|"sikker på at"|"skjønt det"|"forstått alt"|"skjønt hva"|"spurt ferdig"|"spurt om resten"|"inn i det"|"å spørre om resten"|"stilt det siste spørsmålet"|"til neste spørsmål") >>
  ("leste"|"las"|"gjentok"|"gjentok hun"|"bekreftet"|"sjekket"|"sjekka"|"oppsummerte"|"repeterte") @hanhun? ("aldri"|"ikke"|"ikkje") ("tilbake"|"opp igjen"|"opp att") >>
  ("stolte"|"satset"|"satsa"|"regnet"|"rekna"|"håpet"|"antok"|"trodde") @hanhun? ("vel"|"bare"|"berre"|"visst")? ("på"|"med")? ("at") @jegvi ("hadde fått det med meg"|"hadde fått med meg"|"skjønte det"|"skjønte alt"|"forsto det"|"forsto alt"|"hang med"|"hadde forstått"|"fikk det med meg"|"skjøna alt"|"forstod alt"|"kunne det")
  ja: [At jeg kanskje lurte på noe mer, slo ham ikke].
  ja: [Om noe av det hadde festet seg, brydde han seg ikke med å finne ut].
  ja: [Et lite sammendrag på tampen hadde ikke skadet].
  ja: Det var [ikke noe «var det alt?» en gang].
  ja: Ho [antok vel at eg hadde fått det med meg] før ho la på.
  nei: At jeg lurte på noe, var klart.
  nei: Om jeg hadde forstått, hadde jeg ikke ringt.

# the contact was cut off before anything could be checked
- brått-slutt turn=no actor=any
  ("før jeg"|"før eg"|"før vi"|"før me"|"før æ"|"innen jeg"|"innan eg") ("rakk"|"fikk"|"fekk"|"hann") ("å")? ("skrevet"|"skrive"|"sagt"|"si"|"seie"|"takket"|"takka"|"takke"|"svart"|"svare"|"spurt"|"spørre"|"spørje") ...4 ("var"|"ble"|"blei"|"vart") ("chatvinduet"|"chatten"|"samtalen"|"linja"|"linjen"|"praten"|"vinduet"|"han"|"hun"|"ho"|"det") ("borte"|"lukket"|"lukka"|"stengt"|"over"|"slutt"|"brutt"|"avsluttet"|"vekk"|"død"|"daud")
  ("før jeg"|"før eg"|"før vi"|"før me"|"før æ"|"innen jeg"|"innan eg") ("fikk"|"fekk"|"rakk"|"hann"|"hadde"|"hadde rukket å"|"rakk å"|"fikk til å"|"fekk til å") ("å")? ("skrevet"|"skrive"|"sagt"|"si"|"seie"|"takket"|"takka"|"takke"|"svart"|"svare"|"spurt"|"spørre"|"spørje"|"spurd"|"summet meg"|"summa meg"|"tenkt meg om"|"lest ferdig"|"lese ferdig"|"stilt") ("om noe mer"|"takk"|"ha det"|"ferdig"|"takk for hjelpen"|"et ord til"|"noe mer"|"noko meir"|"om mer"|"neste spørsmål"|"for hjelpen"|"flere spørsmål")? ("var"|"ble"|"blei"|"vart"|"la"|"forsvant"|"lukket"|"lukka"|"stengte") ..2 ("chatvinduet borte"|"chatten borte"|"chatten lukket"|"chatten lukka"|"chatten stengt"|"chatten over"|"samtalen over"|"samtalen slutt"|"samtalen brutt"|"linja død"|"linja daud"|"linjen død"|"han borte"|"hun borte"|"ho borte"|"samtalen avsluttet"|"chatten avsluttet"|"det over"|"det slutt"|"vinduet lukket"|"vinduet borte"|"chatten"|"på"|"samtalen")
  ("chatten"|"chatvinduet"|"samtalen"|"vinduet"|"linja"|"linjen"|"praten") ("var"|"ble"|"blei"|"vart"|"forsvant"|"lukket"|"lukka") ("borte"|"lukket"|"lukka"|"stengt"|"avsluttet"|"avslutta"|"over"|"slutt"|"brutt"|"lukka seg"|"lukket seg"|"død"|"vekk"|"bare borte"|"plutselig borte"|"plutseleg borte")? ("før jeg"|"før eg"|"før vi"|"før me"|"innen jeg") ("fikk"|"fekk"|"rakk"|"hann"|"hadde") >>
  ("la på"|"avsluttet"|"avslutta"|"lukket chatten"|"lukka chatten"|"rundet av"|"runda av"|"takket for seg"|"takka for seg"|"sa ha det"|"sa hadet"|"forlot chatten"|"kuttet"|"kutta") ("før jeg"|"før eg"|"før vi"|"før me"|"uten så mye som"|"utan så mykje som"|"midt i") ("fikk"|"fekk"|"rakk"|"hann"|"hadde"|"et"|"eit") >>
  ("snipp snapp snute"|"takk og hei"|"takk og adjø"|"adjø og farvel"|"hei og hå og ferdig"|"vips var han borte"|"vips var hun borte"|"vips så var han borte"|"vips var ho borte"|"vips var chatten borte")
  ja: [Før jeg rakk å si takk, var samtalen over].
  ja: [Chatten var lukka før eg fekk spurt om noko meir].
  ja: Han [la på før jeg fikk spurt om resten].
  nei: Jeg la på før jeg ble sint.

# nobody saw to it that it was understood
- ingen-sikret turn=no actor=any
  ("brydde seg"|"brydde sæ"|"bryr seg"|"brydde han seg"|"brydde hun seg"|"brydde ho seg") ("ikke"|"ikkje"|"kke"|"aldri") ("med å"|"om å"|"med"|"om") ("høre om"|"høyre om"|"sjekke om"|"sjekke at"|"spørre om"|"spørje om"|"se om"|"sjå om"|"forsikre seg om"|"om jeg"|"at jeg") >>
  ("gadd"|"giddet"|"orket"|"orka"|"tok seg") ("ikke"|"ikkje"|"aldri"|"ikke bryet med"|"ikkje bryet med"|"ikke tid til"|"ikkje tid til") ("å")? ("høre om"|"høyre om"|"sjekke om"|"sjekke at"|"spørre om jeg"|"spørre om alt"|"spørje om eg"|"se om"|"se etter at"|"sjå om"|"sjå etter at"|"forsikre seg om"|"kontrollere at"|"dobbeltsjekke"|"oppsummere"|"gjenta") >>
  ("hadde") ("bare"|"berre")? ("noen"|"nokon"|"hun"|"han"|"ho"|"de"|"dei") ("bare"|"berre"|"i det minste")? ("tatt seg bryet med å"|"teke seg bryet med å"|"giddet å"|"gidda å"|"brydd seg med å"|"brydd seg om å"|"kunnet")? ("sjekke"|"sjekket"|"sjekka"|"se etter"|"sett etter"|"sjå etter"|"høre"|"hørt"|"forsikre seg"|"forsikret seg"|"oppsummert"|"dobbeltsjekket"|"dobbeltsjekka"|"kontrollert"|"oppsummere") ("at"|"om"|"seg om at"|"hva"|"kva"|"på slutten"|"til slutt") >>
  ("tok det som en selvfølge at"|"tok for gitt at"|"tok det for gitt at"|"tok det for gjeve at"|"tok som gitt at"|"regnet med at"|"rekna med at"|"gikk ut fra at"|"gjekk ut frå at"|"stolte på at"|"trodde visst at"|"trodde nok at") @jegvi ("hadde forstått"|"forsto"|"forstod"|"hadde skjønt"|"skjønte"|"hadde skjøna"|"skjøna"|"hang med"|"hadde fått med meg"|"fikk med meg"|"fekk med meg"|"visste"|"var med"|"husket"|"hugsa"|"kunne") >>
  ("om") @jegvi ("hadde forstått"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"hadde skjønt"|"fikk med meg"|"fekk med meg"|"hadde fått med meg"|"var med") ...4 ("spurte ingen om"|"spurde ingen om"|"var det ingen som sjekket"|"var det ingen som spurte om"|"ble aldri sjekket"|"brydde ingen seg om"|"var visst ikke så nøye"|"var ikke så nøye"|"var ikkje så nøye"|"kunne ikke brydd ham mindre"|"interesserte ingen"|"fikk jeg ikke spørsmål om")
  ("ingen"|"inga"|"uten"|"utan"|"null"|"ikke noen"|"ikkje noka") ("oppsummering"|"oppsumering"|"avsluttende spørsmål"|"sjekk"|"kontroll"|"dobbeltsjekk"|"avrunding"|"runde til slutt"|"gjentakelse"|"gjentaking"|"forståelsessjekk") !("av tidene") ("på slutten"|"til slutt"|"på tampen"|"av noe slag"|"før vi la på"|"før me la på"|"av hva vi ble enige om")
  ja: Han [gadd ikke sjekke at jeg hadde fått med meg datoen].
  ja: Ho [brydde seg ikkje om å høyre om eg hang med].
  ja: [Hadde noen bare sjekket at jeg visste hvor jeg skulle].
  ja: De [tok det for gitt at jeg hadde forstått].
  nei: Jeg brydde meg ikke om prisen.

- sjekket-ikke turn=no actor=any
  ("om")? ("jeg"|"eg"|"vi") ("hadde"|"forsto"|"forstod"|"skjønte"|"hang"|"lurte"|"trengte"|"trong"|"var") ...6 "," ("var det ingen som lurte på"|"var det ingen som spurte om"|"spurte ingen om"|"spurde ingen om"|"brydde ingen seg om"|"var tydeligvis ikke så nøye"|"var visst ikke så farlig"|"fikk stå sin prøve"|"fikk være min sak"|"ble aldri sjekket"|"vart aldri sjekka"|"sjekket ingen"|"sjekka ingen"|"ville ingen vite"|"var det ingen som sjekket"|"fikk de aldri vite"|"var ikke så viktig")
  ("falt"|"fall"|"datt") ("henne"|"ham"|"ho"|"han"|"dem")? ("ikke"|"ikkje"|"aldri") ("inn"|"henne inn"|"ham inn") ("å" ("se etter om"|"sjekke om"|"spørre om"|"høre om"|"forsikre seg om"|"oppsummere"|"gjenta"|"repetere")) >>
  ("en"|"ei"|"ein") ("liten"|"lita"|"kort")? ("repetisjon"|"oppsummering"|"oppsummeringsrunde"|"kontroll"|"gjennomgang til slutt"|"sjekk") ("falt"|"fall"|"datt"|"var det"|"fikk jeg"|"kom"|"hadde vært"|"hadde gjort seg"|"skulle tatt seg ut"|"ville vært"|"ble det") ("henne"|"ham"|"aldri"|"ikke"|"ikkje"|"på sin plass"|"fint"|"ei"|"ingen")? ("inn"|"ikke inn"|"ikkje inn"|"noe av"|"noko av"|"på sin plass"|"snakk om")?
  ("stakk av"|"forsvant"|"la på"|"la på røret"|"hang opp"|"klikket av"|"klikka av"|"hev på røret"|"slengte på røret"|"logget av"|"logga av"|"avsluttet"|"lukket chatten"|"lukka chatten"|"klikk"|"ga seg"|"var borte"|"skynda seg av") ("brått"|"fort"|"rett"|"bare")? ("uten"|"utan"|"før") ("å"|"jeg"|"eg"|"vi"|"at")? ..2 ("høre om"|"høyre om"|"spørre om"|"spørje om"|"sjekke"|"oppsummere"|"forsikre"|"fikk spurt"|"fekk spurt"|"rakk å spørre"|"rakk å stille"|"rakk å si"|"fikk stilt"|"fikk summet meg"|"rakk å lure"|"fikk takket"|"jeg hadde mer") >>
  ("brydde"|"brydte"|"gadd"|"giddet"|"orket"|"orka"|"tok seg ikke tid til"|"hadde ikke tid til"|"fant ikke grunn til") @hanhun? ("seg"|"sæ"|"sæ'kke")? ("ikke"|"ikkje"|"kke")? ("med")? ("å") ("høre"|"høyre"|"sjekke"|"spørre"|"spørje"|"forsikre seg"|"oppsummere"|"gjenta") ("om"|"at")? ("jeg"|"eg"|"je"|"æ"|"vi"|"det")? ("forsto"|"forstod"|"skjønte"|"hang"|"hadde"|"lurte"|"var") >>
  ("gikk"|"gjekk"|"raste"|"hastet"|"hasta"|"ruste"|"fortsatte"|"snakket"|"snakka"|"buste"|"pløyde") @hanhun? ("bare"|"berre"|"rett")? ("videre"|"vidare"|"på"|"i vei"|"ivei") ("uten"|"utan") ("å" ("se om"|"sjekke"|"spørre om"|"høre om"|"enset om"|"merke om"|"bry seg om"|"forsikre"|"sjå om")|"at jeg" ("hang med"|"hadde forstått"|"skjønte")) >>
  ("det"|"samtalen"|"chatten") ("var"|"ble"|"blei"|"vart"|"stoppet"|"tok slutt"|"sluttet"|"endte") ("bare"|"berre"|"brått"|"plutselig"|"like")? ("et")? ("brått"|"klikk"|"bråstopp"|"tut tut"|"rett i duuut"|"bom stopp"|"over før jeg" ..3|"slutt før jeg" ..4|"slutt uten" ..4|"med ett")
  ("det"|"samtalen"|"chatten") ("var"|"ble"|"blei"|"vart"|"stoppet"|"tok slutt"|"sluttet"|"endte") ("bare"|"berre"|"brått"|"plutselig"|"like")? ("et")? ("over før jeg"|"slutt før jeg"|"slutt uten") >>
  ja: [Om jeg hadde mer på hjertet, var det ingen som lurte på].
  ja: Det [falt ham ikke inn å sjekke om jeg var med].
  ja: Han [stakk av uten å høre om jeg hadde mer på hjertet].
  ja: Ho [gadd ikkje å sjekke om eg hang med].
  ja: Han [raste videre uten å sjekke om jeg hang med].
  nei: Jeg la på uten å spørre om noe mer.

- likegyldig-om-forsto turn=no actor=any beats=questioning.needs,clarity.language,clarity.explanation
  ("om"|"hvorvidt") ("jeg"|"eg"|"vi"|"me"|"æ") ("hang med"|"hang me"|"forsto"|"forstod"|"skjønte"|"skjøna"|"var med"|"fikk det med meg"|"hadde fått det med meg"|"hadde forstått"|"hadde skjønt"|"lurte på noe"|"lurte på mer"|"trengte mer"|"ble klokere"|"ble noe klokere"|"vart klokare"|"forsto noe") ..4 "," ("var visst"|"var"|"spilte"|"raget"|"brydde"|"ga"|"gav"|"sjekket"|"fant"|"fikk"|"fekk"|"gikk"|"kom"|"spurte"|"spurde"|"lurte"|"så ut til å") ..5 ("ett fett"|"det samme"|"likegyldig"|"likegyldig for" ..2|"ingen rolle"|"ikke så nøye"|"ikkje så nøye"|"ikke nøye"|"uinteressant"|"ham ikke"|"seg ikke" ..2|"seg ikkje" ..2|"blaffen i"|"han ikke ut av"|"hun ikke ut av"|"ingen som spurte om"|"ingen som lurte på"|"ingen om"|"ikke spørsmål om"|"spørsmål om"|"være underordnet"|"aldri tema")
  ("om"|"hvorvidt") ("jeg"|"eg"|"vi"|"me"|"æ") ("hang med"|"hang me"|"forsto"|"forstod"|"skjønte"|"skjøna"|"var med"|"fikk det med meg"|"hadde fått det med meg"|"hadde forstått"|"hadde skjønt"|"lurte på noe"|"lurte på mer"|"trengte mer"|"ble klokere"|"ble noe klokere"|"vart klokare"|"forsto noe") ..4 "," ("var visst"|"var"|"spilte"|"raget"|"brydde"|"ga"|"gav"|"sjekket"|"fant"|"fikk"|"fekk"|"gikk"|"kom"|"spurte"|"spurde"|"lurte"|"så ut til å") ..5 ("likegyldig for"|"seg ikke"|"seg ikkje") >>
  ^ ("lurt"|"lurte"|"spurte"|"spurt"|"sjekket"|"sjekka"|"spurde"|"lurde") (@hanhun|"noen"|"nokon") ("noen gang"|"nokon gong"|"nånn gong"|"nånn gang"|"engang")? ("på")? ("om") ("jeg"|"eg"|"æ"|"vi") ("hang med"|"hang me"|"skjønte"|"forsto"|"forstod"|"var med"|"skjøna"|"fikk det med meg"|"hadde forstått") ..4 "?"
  ("tok for gitt"|"tok det for gitt"|"forutsatte"|"gikk ut fra"|"gjekk ut frå"|"rekna med"|"regnet med"|"tok for gjeve"|"antok") @hanhun? ("vel"|"bare"|"visst")? "at" ("jeg"|"eg"|"vi"|"æ") ("hadde fått det med meg"|"hadde fått med meg" _?|"skjønte"|"forsto"|"forstod"|"hang med"|"hadde forstått"|"hadde skjønt"|"kunne det"|"skjøna"|"fulgte med"|"var med") ("alt"|"det"|"alt sammen")?
  ("la på"|"klikket"|"klikka"|"ble borte"|"var borte"|"lukket seg"|"lukka seg"|"avsluttet"|"stengte"|"la på røret") ..3 ("med"|"mens"|"selv om") ("jeg hadde"|"eg hadde"|"vi hadde")? ("to"|"tre"|"flere"|"fleire"|"et"|"eit"|"halvparten"|"resten")? ("av")? ("spørsmål"|"spørsmålene mine"|"spørsmåla mine"|"ting") ("ubesvart"|"ubesvarte"|"igjen"|"på lager"|"på tunga"|"på hjertet"|"på blokka"|"til") 
  ("satt"|"sat"|"sto"|"stod"|"sitter"|"står") @jegvi? ("igjen"|"att"|"der")? ("med") ("røret i handa og"|"røret i hånda og")? ("to"|"tre"|"flere"|"fleire"|"et"|"eit"|"ett") ("spørsmål") ("til" ..3|"på tunga"|"på leppene"|"på blokka"|"jeg ikke fikk stilt"|"jeg aldri fikk stilt"|"eg ikkje fekk stilt")
  ("satt"|"sat"|"sto"|"stod"|"sitter"|"står") @jegvi? ("igjen"|"att"|"der")? ("med") ("røret i handa og"|"røret i hånda og")? ("to"|"tre"|"flere"|"fleire"|"et"|"eit"|"ett") ("spørsmål") ("til") >>
  ("en"|"ei"|"ein"|"eit"|"et") ("kjapp"|"liten"|"lita"|"kort")? ("runde"|"repetisjon"|"gjennomgang"|"oppsummering"|"oppsumering") ("på"|"av") ("hva vi"|"det vi"|"kva me"|"det me") ..4 ("kunne"|"hadde"|"skulle"|"burde") >>
  ja: [Om jeg hang med, var visst ett fett].
  ja: [Lurte han noen gang på om jeg skjønte?] Nei.
  ja: Han [tok for gitt at jeg hadde fått det med meg].
  ja: Eg [stod att med eit spørsmål på tunga].
  nei: Jeg tok for gitt at de ringte.
