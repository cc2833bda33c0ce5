# questioning.checking: sums up, checks that it is understood and that it works, asks whether there is anything more; opposite in -neg.
cue questioning.checking

+ noe-mer actor=any beats=questioning.needs
  !("jeg"|"eg"|"vi"|"me"|"æ"|"uten spørsmål") (spørre/v|spør/v|"spør"|høre/v|høyre/v|sjekke/v|forhøre/v|forhørte/v|spurd/v|spurt/v|"spurt") @hanhun? @meg? ("også"|"òg"|"til" slutt|"avslutningsvis"|"før" "vi" (la|"la") "på"|"om"|"pent"|"alltid"|"til" "og" "med"|"igjen")? ("om"|"hvorvidt") !("noe annet enn"|"noko anna enn"|"noe mer enn"|"noko meir enn"|"annet enn"|"anna enn") @jegvi? ("hadde"|"lurte" "på"|"trengte"|ønsket|(ville|"ville") (ha|"ha")|"har"|"hadde" behov (for|"for")|"trengde"|"trong"|"ønskte"|ville|"ville"|"hadde" "fått"|"lurer" "på"|"treng"|"ynskte")? .. @noemer >>
  !("jeg"|"eg"|"vi"|"me"|"æ") (spørre/v|spør/v|"spør"|høre/v|høyre/v|sjekke/v) @hanhun? @meg? ("også"|"til" slutt)? "om" @jegvi ("lurte"|"lurer"|"undret"|"undra") ("på")? ("noe"|"noko"|"mer"|"meir"|"noe" "mer"|"noko" "meir"|"annet"|"anna") >>
  !("jeg"|"eg"|"vi"|"me"|"æ") (spørre/v|spør/v|"spør"|høre/v|høyre/v|sjekke/v) @hanhun? @meg? ("også"|"til" slutt)? "om" @jegvi ("hadde"|"har") ("noen"|"nokon"|andre|"andre"|"flere"|"fleire"|"ytterligere"|"ubesvarte"|"nokre") (andre|"andre"|"flere"|"ytterligere"|"fleire")? @spørsmålord >>
  !("jeg"|"eg"|"vi"|"me"|"æ") (spørre/v|spør/v|"spør"|høre/v|sjekke/v|høyre/v) @hanhun? @meg? ("også"|"til" slutt)? "om" ("det"|"dei"|"de") ("var"|"fantes"|"fanst"|"er"|"fantest") ("noe"|"noko"|"noen"|"nokon"|"mer"|"meir"|"flere spørsmål"|"fleire spørsmål"|"andre ting"|"flere ting"|"fleire ting") ("mer"|"meir"|"annet"|"anna"|ting|spørsmål|andre|"andre"|"som" "helst")? (@hanhun|@jegvi|"jeg"|"som")? >>
  !("jeg"|"eg"|"vi"|"me"|"æ") (lure/v|undre/v) @hanhun? ("også"|"til" slutt)? "på" "om" (@jegvi|"det") ("lurte"|"trengte"|"hadde"|"var"|"trong"|ønsket|ville|"ville") .. ("mer"|"meir"|"annet"|"anna"|"flere"|"fleire"|"noe"|"noko"|hjelp) >>
  !@jegvi (ville/v|"ville"|ønske/v) (vite|høre|forsikre "seg"|høyre) ("om"|"om" "det"|"at") .. ("noe" "mer"|"noko" "meir"|"flere" spørsmål|"noe" "annet"|"fleire" spørsmål|"noko" "anna"|"alt") >>
  !(@jegvi "stilte"|@jegvi "hadde"|@jegvi "har") (spørsmål|"spurt"|"spurd") "om" .. @noemer >>
  (tilby/v|tilbød/v|"tilbød"|tilbaud/v|"tilbaud") @hanhun? ("seg")? ("mer"|"ytterligere"|"videre"|"også"|"meir"|"vidare") (hjelp|"assistanse"|bistand) >>
  (tilby/v|tilbød/v|"tilbød") @hanhun? "seg" ("også")? "å" hjelpe ("med")? ("noe" "mer"|"mer"|(andre|"andre") ting|"noko" "meir"|"meir") >>
  (åpne/v|åpnet/v|opna/v|inviterte/v|(la|"la") "opp") (for|"for"|"til") ("flere"|"fleire"|andre|"andre"|"ytterligere"|nye) @spørsmålord >>
  (be/v|ba/v|"ba"|bad/v|"bad"|oppfordre/v) @meg? ("om" "å"|"til" "å"|"å")? (spørre|(si|"si") "fra"|ta kontakt|(si|"si") "ifra"|spørje) ("hvis"|"om"|"dersom") ("det" "er"|"det" "var"|"noe"|"noko"|"jeg") .. ("uklart"|"mer"|"meir"|"lurte"|"lurer"|"forsto") >>
  !@jegvi (spørre/v|lure/v|høre/v) @hanhun? @meg? ("på")? "om" @hanhun "kunne" ("hjelpe"|"bistå"|"gjøre"|"gjere") ("meg"|"oss")? ("med")? ("noe"|"noko") ("mer"|"annet"|"meir"|"anna") >>
  (avslutte/v|runde "av"|"rundet" "av"|"runda" "av"|avrunde/v|avslutta/v) .. ("med")? ("å")? (spørre|høre|spørje) ("om") .. ("mer"|"meir"|"annet"|"anna"|"flere"|"fleire") >>
  ja: Til slutt [spurte hun om det var noe mer jeg lurte på].
  ja: Ho [spurde om eg trong hjelp til noko meir].
  ja: Han [hørte om jeg hadde flere spørsmål].
  ja: Før vi la på [lurte han på om jeg hadde noe mer].
  ja: Hun [spurte om det var noe annet hun kunne gjøre for meg].
  ja: Jeg ble [spurt om det var noe mer].
  snu: Hun [spurte ikke om det var noe mer].
  snu: Jeg [ble ikke spurt om jeg lurte på noe mer].
  nei: Hun spurte om jeg hadde hytte.
  nei: Jeg spurte om hun kunne hjelpe meg med noe mer.
  nei: Hun spurte om jeg ville ha mer data.

+ sjekke-forstått beats=questioning.needs,resolution
  (spørre/v|spør/v|"spør"|høre/v|sjekke/v|kontrollere/v|kvalitetssikre/v|forvisse/v|forsikre/v|passe/v|dobbeltsjekke/v|dobbelsjekke/v|etterspørre/v|høyre/v|lure/v|påse/v|kontrollspørre/v|ville/v|"ville"|trygge/v|etterprøve/v|trippelsjekke/v) @hanhun? @meg? ("seg")? ("også"|"underveis"|"alltid"|"undervegs"|"til" slutt|"hele" "tiden"|"på"|nøye|"flere" "ganger"|"jevnlig"|"litt"|"gjerne"|"med" "meg")? ("på"|"om"|"at"|(for|"for") "at"|"på" "at"|"om" "at"|"med" "meg" "at"|"med" "meg" "om"|"hvorvidt") (@jegvi|"alt"|"det"|dette|"dette"|"de"|ting|"forklaringen"|"han"|"hun"|"ho"|"alle") ("hele" "tiden"|virkelig|"virkelig"|"faktisk"|nå|"nå"|"hadde")? !("var ok"|"var skadet"|"var greit"|"er ok") (@oppfattet|"hadde" @oppfattet|"var" (forståelig|"forstått"|"klart"|"greit"|"i" orden|riktig|"riktig"|tydelig|mulig "å" følge|forståeleg|"klårt"|rett|"rett"|"som" "det" (skulle|"skulle")|"avklart")|"ble" ("forstått"|forståelig|"klart")|"ga" mening|"gav" meining|"virket"|"virka"|"fungerte"|"fungerer"|"verka"|"gikk" "greit"|"gikk" (bra|"bra")|"stemte"|"stemmer"|"var" fornøyd|"er" fornøyd|"var" "med") >>
  (forsikre/v|forvisse/v|forsikra/v|forvissa/v) @hanhun? "seg" ("også"|"til slutt"|"alltid")? ("om at"|"at"|"om") ("alt"|"nettet"|"det virket"|"det fungerte"|"det verka"|"jeg forsto"|"jeg skjønte"|"jeg hadde"|"jeg hang"|"jeg var fornøyd"|"jeg var med"|"eg hadde"|"eg forstod"|"eg skjøna"|"jeg fikk med"|"eg fekk med"|"vi var enige"|"vi hadde"|"saken"|"problemet"|"løsningen") >>
  (sørge/v|syte/v|sørget/v|passe/v|passet/v|påse/v) @hanhun? (for|"for"|"på") "at" @jegvi ("forsto"|"forstod"|"hadde" "forstått"|"skjønte"|"fikk" "med" "meg"|"hang" "med"|"hadde" "fått" "med" "meg"|"var" "med"|"fekk" "med" "meg"|"skjøna") >>
  (sjekke/v|dobbeltsjekke/v|kontrollere/v|kvalitetssikre/v|teste/v|etterkontrollere/v) @hanhun? ("også"|"underveis"|"med" "meg"|"litt")? ("at"|"om") ("alt"|"det"|dette|"dette"|"feilen"|"nettet"|"løsningen"|"innloggingen"|"opplysningene"|"informasjonen"|"løysinga"|"tingene"|"internett"|"linja"|"linjen"|"den"|"boksen"|"ruteren"|"betalingen"|"vi"|"me") .. ("virket"|"virka"|"fungerte"|"fungerer"|"verka"|"gikk bra"|"gikk greit"|"gikk inn"|"stemte"|"stemmer"|"var i orden"|"er i orden"|"var riktig"|"var rett"|"var forstått"|"var klart"|"var greit"|"ble riktig"|"ble rett"|"vart rett"|"var oppe"|"var enige"|"var samde"|"kom opp"|"kom på") >>
  (sjekke/v|dobbeltsjekke/v|kontrollere/v|kvalitetssikre/v) @hanhun? ("med" "meg"|"underveis"|"forståelsen"|"at" "alt"|"opplysningene" "med") >>
  (spørre/v|spør/v|"spør") @hanhun? ("underveis"|"til" slutt|"også"|"hele" "tiden")? ("om")? ("det"|"alt") ("var"|"er"|"ga"|"gav"|"gikk"|"hjalp"|"virket"|"ble") ("greit"|forståelig|mening|ok|"ok"|"klart"|"noe" "uklart"|"i" orden|"til" hjelp|"som" "det" (skulle|"skulle")|tydelig|forståeleg|"nok"|svar "på") >>
  (spørre/v|spør/v|"spør"|sjekke/v) @hanhun? "om" @jegvi ("var"|"er"|"ble"|"blei") (fornøyd|tilfreds|"nøgd"|"hjulpet"|komfortabel|enig|"med"|"trygg på") ("med"|"på")? >>
  (spørre/v|spør/v|"spør"|sjekke/v) @hanhun? "om" @jegvi ("hadde")? ("fikk"|"fekk"|"fått") (svar "på" "alt"|svar "på" "det"|"hjelpen" @jegvi|"det" @jegvi "trengte"|hjelp "nok"|"nok" hjelp) >>
  (sjekk/n|kontroll/n|kvalitetssikring/n|dobbeltsjekk/n) "av" ("at"|"om") @jegvi >>
  (be/v|ba/v|"ba"|bad/v|"bad") "meg" ("om" "å"|"å")? (gjenta|si|"si"|repetere|forklare) .. ("med" "egne" ord|"med" "eigne" ord|"tilbake") >>
  (forståelsessjekk/n|kontrollspørsmål/n)
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
  nei: Han sjekket om den var på lager.
  nei: Hun spurte om jeg var ok.

+ oppsummere
  ("alt"|"saken"|"saka"|"det hele"|"samtalen"|"fikk"|"fekk") ("da"|"også"|"til slutt"|"kort"|"godt"|"jeg"|"eg"|"vi"|"det"|"alt"|"hovedpunktene")? [ "oppsummert" ]
  ("oppsummerte"|"oppsummerer"|"oppsummere"|"oppsummerar"|"oppsummera"|"oppsumerte"|"ble oppsummert"|"blei oppsummert"|"vart oppsummert"|"summerte opp"|"summere opp"|"summerer opp"|"summera opp"|rekapitulere/v|sammenfatte/v|samanfatte/v|resymere/v|repetere/v) @hanhun? @meg? ("kort"|"godt"|"fint"|"ryddig"|"raskt"|"avslutningsvis"|"til" slutt|"samtalen"|"saken"|"det"|"alt"|"hele"|"greit"|"pent"|"kjapt"|"underveis")? (@kvord|"det"|"alt"|"samtalen"|"saken"|"saka"|"avtalen"|"hele"|(for|"for") "meg"|"at"|"hovedpunktene"|"punktene"|"i")? >>
  !("sende"|"sender"|"sende en"|"sende ei"|"sende meg en"|"sender en"|"sendt en") (oppsummering/n|sammenfatning/n|rekapitulering/n|samanfatning/n|oppsumering/n) !("av saken min"|"fra meg"|"?"|"av regningen"|"av fakturaen"|"i appen"|"på nettsiden")
  (god/a|kort/a|"kort"|fin/a|ryddig/a|rask/a|grundig/a|"grundig"|nyttig/a|klar/a|grei/a|skriftlig/a|"skriftlig"|fyldig/a) (oppsummering/n|sammenfatning/n|rekapitulering/n|samanfatning/n) ("til slutt"|"på slutten"|"til sist")?
  (gjenta/v|gjentok/v|"gjentok"|gjenfortelle/v|gjengi/v|gjengav/v|"gjengav"|gjenga/v|"gjenga"|"tok" "opp" "igjen"|ta "opp" "att") @hanhun? ("til" "meg"|"tilbake")? ("det"|"hva"|"kva"|"alt"|"saken"|"problemet"|"poengene"|"hovedpunktene"|"hovudpunkta"|"spørsmålet"|"bestillingen"|"opplysningene"|"avtalen"|for|"for") !("gjerne"|"når"|"da"|"meg"|"seg"|"på" (nytt|"nytt") "uten"|samme|"samme") (@jegvi|for|"for"|"som"|"vi"|"tilbake"|"mitt"|"min")? >>
  (gå/v|gikk/v|"gikk"|gjekk/v|"gjekk"|ta/v|tok/v|"tok"|lese/v|"lese"|leste/v|"leste"|las/v|"las") @hanhun? ("igjennom"|"gjennom"|"opp" "igjen"|"opp" "att"|"opp"|"over") (@meg)? ("en" gang "til"|"til" slutt|"på" (nytt|"nytt")|"igjen"|"att")? ("alt"|"det"|"hva"|"kva"|"avtalen"|"bestillingen"|"punktene"|"opplysningene"|"det" "hele"|"hele" "bestillingen"|"alle" "opplysningene"|"alle" "punktene"|"tingen") .. ("vi"|"me"|@jegvi) ("var" "blitt"|"hadde"|"ble"|"vart"|"var"|"blei"|"fikk"|"var" "vorte"|"hadde" "vorte"|"har" "blitt") .. (enig|"enige"|avtalt|"snakket"|"blitt"|"sagt"|"samde"|bestilt|"prata"|"gjort"|bestemt|"bestemt") >>
  (lese/v|"lese"|leste/v|"leste"|las/v|"las"|repeterte/v|gjentok/v|"gjentok") @hanhun? ("det"|"opp"|"bestillingen"|"alt"|"adressen"|"opplysningene"|"tilbake"|"bestillinga") ("hele"|"alt"|"det"|"bestillingen"|"adressen"|(for|"for") "meg")? ("opp"|"tilbake"|"igjen"|"att")? (for|"for"|"til") "meg" >>
  (speile/v|speilte/v|speila/v|parafrasere/v) @hanhun? ("tilbake"|"det jeg"|"det eg"|"det vi"|"ordene mine"|"orda mine"|"behovet mitt"|"saken min") >>
  ("sa"|"sagt"|"gjentok"|spurte|"spurte") ("det")? .. ("med" "egne" ord|"med" "sine" "egne" ord|"med" "eigne" ord) .. >>
  (historien/n|historia/n|saken/n|saka/n|bestillingen/n|alt/n|"alt") .. ("gjengitt"|"oppsummert"|"lest" "opp"|"repetert"|"kom" "tilbake") >>
  (bekrefte/v|stadfeste/v) @hanhun? (@meg)? ("også")? ("hva"|"kva"|"at"|"om"|"alt"|"det"|"opplysningene"|"adressen"|"bestillingen"|"avtalen") (@jegvi|"vi"|"me"|"hadde"|"jeg"|"var") >>
  ((for|"for") "å" (være|"være"|forsikre|vere|"vere"|bli|"bli"|dobbeltsjekke) (sikker|(helt|"helt") sikker|sikre|"seg"|trygg)?) ("på" "at"|"om" "at"|"om"|"på")? (@hanhun|@jegvi|"vi"|"alt") .. (forstå|"forsto"|"forstått"|"forstod"|"skjønt"|rett|"rett"|riktig|"riktig"|enig|"enige"|"med"|"skjønte"|"stemte") >>
  ("om"|"at") ("hun"|"han"|"de"|"ho"|"dei") ("hadde")? ("forstått"|"forsto"|"skjønt"|"oppfattet"|"skjønte"|"skjøna"|"forstod"|"oppfatta") ("meg"|"saken"|"det"|"oss"|"saka"|"problemet")? (rett|"rett"|riktig|"riktig"|korrekt) >>
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
  nei: Kort oppsummert: en grei opplevelse.
  nei: Speilet i gangen kom knust.
  nei: Hun lovet å sende en oppsummering.

+ fikk-oppsummering actor=any
  (fikk/v|"fikk"|fekk/v|"fekk"|ga/v|"ga"|gav/v|"gav") @hanhun? @meg? .. (oppsummering/n|sammenfatning/n|"oppsummert") ("til slutt"|"på slutten"|"til sist"|"av det vi" ..3)?
  (fikk/v|"fikk"|fekk/v|"fekk"|ga/v|"ga"|gav/v|"gav") @hanhun? @meg? .. (oppsummering/n|sammenfatning/n|"oppsummert") ("av det vi") >>
  ja: Jeg [fikk en oppsummering] på e-post.
  ja: Eg [fekk ei kort oppsummering].
  snu: Jeg [fikk ingen oppsummering].

+ sitert-sjekk actor=any
  ("er"|"var") ("det"|"de") ("noe"|"noko"|"noen"|"nokon"|"flere"|"fleire"|"andre") !("mer dere"|"meir de"|"annet dere") ("mer"|"meir"|"annet"|"anna"|"andre ting"|"ting"|"spørsmål"|"som er uklart"|"du lurer på"|"du lurar på"|"du lurte på"|"uklart"|"jeg kan hjelpe"|"eg kan hjelpe"|"vi kan hjelpe"|"jeg kan gjøre"|"vi kan gjøre") !("enn"|"å si"|"galt") >>
  ("har"|"hadde") ("du"|"dere"|"de"|"dykk") ("noen"|"flere"|andre|"andre"|"fleire"|"nokre"|"nokon"|"noe"|"noko") ("andre"|"flere"|"fleire"|"mer"|"meir"|"annet"|"ytterligere")? (spørsmål|"på hjertet"|"på hjarta"|"du lurer på"|"å spørre om") >>
  ("har"|"hadde") ("du"|"dere"|"de"|"dykk") ("mer"|"meir"|"noe mer"|"noko meir") ("du lurer på"|"på hjertet"|"på hjarta"|"å spørre om"|"spørsmål"|"?")
  ("lurer"|"lurte"|lure|"trenger"|"treng"|"lurar") ("du"|"dere"|"dykk"|"de") ("på")? ("noe"|"noko"|hjelp|"mer"|"meir") ("mer"|"meir"|"annet"|"anna"|"til" "noe" "mer"|"med" "noe" "mer")? >>
  ("kan"|"skal"|kunne|"kunne") ("jeg"|"vi"|"eg"|"me") (hjelpe|bistå|gjøre|ta|se|ta "en" (titt|"titt")) .. ("noe" "mer"|"noko" "meir"|"noe" "annet"|"noko" "anna"|"mer" (for|"for") "deg"|"meir") >>
  ("fikk"|"fekk"|"får") ("du"|"dere") ("med deg"|"med deg alt"|"det til"|"med dere"|"det med deg") >>
  ("henger"|"heng"|"hang"|"er"|"forstår"|"skjønner"|"skjønar"|"forsto"|"skjønte"|"forstod") ("du"|"dere"|"dykk") ("med"|"på"|"hva jeg mener"|"kva eg meiner"|"det"|"meg")
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
  nei: Da vi snakket sammen, gikk alt greit.
  nei: Etterpå gikk det bra.
  nei: «Er det mulig?» tenkte jeg.
  nei: «Har du noe i bakhånd?» spurte han.

# «Gikk det bra?», «ga det mening?»: only as a question
+ sitert-gikk-det actor=any question
  ("er"|"ble"|"blei"|"vart"|"gir"|"ga"|"gav"|"gjev"|"høres"|"går"|"gikk"|"gjekk"|"virker"|"fungerer"|"verkar") ("det"|"dette"|"alt"|"det her"|"det der"|"nettet") ("greit"|"mening"|"meining"|"forståelig"|"forståeleg"|"ok"|"bra"|"i orden"|"klart"|"klarere"|"klarare"|"riktig"|"rett"|"fint"|"bedre"|"betre"|"nå"|"no"|"som det skal") ("nå"|"no"|"ut"|"for deg")?
  ja: Hele tiden kom det: «[Er det greit]?»
  ja: «[Gav det meining]?»
  nei: Etterpå gikk det bra.
  nei: Nå er alt i orden.

+ følge-med
  (ventet/v|venta/v|vente/v|"holdt" "seg"|ble/v|"ble"|vart/v|"vart"|blei/v|"blei"|heldt/v|"heldt") @hanhun? ("på" "linja"|"på" "linjen"|"på" "tråden"|"pent"|"på" "telefonen"|"med" "å" legge "på") ("til"|(helt|"helt") "til"|"mens"|"heilt" "til") ("alt"|"det"|"jeg"|"eg"|"nettet"|"pc-en"|"ruteren"|"feilen") .. ("virket"|"virka"|"fungerte"|"verka"|"var" "oppe"|"var inne"|"kom inn"|"i" "orden"|"i" gang|"var" "på" plass) >>
  (ventet/v|venta/v|vente/v) @hanhun? ("til"|(helt|"helt") "til"|"heilt" "til") ("alt"|"det"|"nettet"|"pc-en"|"ruteren") .. ("virket"|"virka"|"fungerte"|"verka"|"var oppe") >>
  (fulgte/v|"fulgte"|følge/v|følgde/v|"følgde") @hanhun? ("meg"|"saken"|"saka")? ("opp"|"med" "på") ("etterpå"|"dagen" "etter"|"i" "etterkant"|senere|"senere"|seinare|"seinare"|(for|"for") "å") .. (sjekke|høre|forsikre|"om"|høyre|"at") >>
  !("jeg"|"eg"|"vi"|"me") (ringe/v|ringte/v|"ringte"|ringde/v|"ringde"|sendte/v|"sendte"|skrev/v|"skrev") (@hanhun|"meg"|"oss"|"tilbake"|"opp"|"opp" "igjen"|"dagen" "etter"|"etterpå"|"på nytt"|"også") .. ("og"|(for|"for") "å") (høre|sjekke|forhøre|spørre|spurte|"spurte"|"hørte"|"spurde"|"høyrde"|spørje) (("om"|"at") ("alt"|"det"|"nettet"|"ting"|"jeg var"|"jeg hadde"|"eg hadde"|"eg var"|"vi hadde"|"noe")|"hvordan løsningen"|"seg om") >>
  (slapp|"slapp"|la|"la") ("meg"|"på") ("ikke"|"ikkje") .. ("før") ("hun"|"han"|"ho") ("var" sikker|"visste"|"hadde") >>
  ("ga"|"gav") "seg" ("ikke"|"ikkje") "før" @jegvi ("hadde")? ("forsto"|"forstod"|"skjønte"|"forstått"|"skjønt") >>
  ("var"|"ikke") ("ikke"|"ikkje")? fornøyd "før" @jegvi >>
  ja: Hun [ringte dagen etter for å høre om alt virket].
  ja: Han [venta på linja til alt verka].
  nei: Jeg ventet til det ble min tur.
  nei: Hun ventet til jeg hadde bannet ferdig.
  nei: Hun ringte meg og spurte om adressen.
