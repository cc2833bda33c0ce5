# questioning.checking: sums up, checks that it was understood, asks for anything more.
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

+ før-knappen actor=any beats=clarity.explanation,clarity.next-steps,empathy.reassurance,resolution
  ("før"|"innan") ("jeg"|"eg"|"vi"|"me"|"æ"|@hanhun) ("trykte"|"trykket"|"trykka"|"klikket"|"klikka"|"betalte"|"signerte"|"skrev under"|"skreiv under"|"bestilte"|"bekreftet"|"bekrefta"|"la på"|"la inn"|"sendte"|"sende"|"godkjente"|"godkjende"|"avsluttet"|"avslutta"|"fikk lov til å gå"|"takket for seg"|"slapp meg"|"ble sluppet") ..4 "," ("gikk"|"gjekk"|"leste"|"las"|"tok"|"dobbeltsjekket"|"dobbeltsjekka"|"repeterte"|"sjekket"|"sjekka"|"oppsummerte"|"gjentok"|"ramset"|"ramsa") @hanhun ("gjennom"|"opp"|"over"|"en ekstra runde"|"ein ekstra runde"|"alt"|"hele"|"heile"|"om"|"at"|"bestillingen"|"bestillinga"|"det viktigste"|"adressen"|"tallene") >>
  ("ble"|"blei"|"vart"|"måtte"|"fikk"|"fekk") @jegvi? ("bedt om"|"beden om"|"bedd om"|"spurt om")? ("å")? ("si"|"seie"|"gjenta"|"gjenfortelle"|"forklare"|"fortelle"|"repetere"|"oppsummere") ("det"|"alt"|"planen"|"hva jeg hadde forstått"|"hva vi ble enige om"|"stegene")? ("tilbake"|"attende"|"igjen")? ("med egne ord"|"med eigne ord"|"med mine egne ord"|"med mine eigne ord") (","? ("for å" ..7|"så" ..6|"slik at" ..6|"sånn at" ..6|"i tilfelle" ..5))?
  ("for å være"|"for å vere"|"for å vera"|"bare for å være"|"så vi var"|"så me var") ("på den sikre siden"|"på den sikre sida"|"helt sikker på at" ..5|"sikker på at jeg hadde" ..4|"sikker på at eg hadde" ..4) ("spurte"|"spurde"|"gjentok"|"sjekket"|"sjekka"|"leste"|"las"|"repeterte"|"tok"|"gikk"|"gjekk") @hanhun >>
  ja: [Før jeg trykte kjøp, gikk hun gjennom alt i kurven].
  ja: Jeg [ble bedt om å si det tilbake med egne ord].
  nei: Før jeg betalte, gikk jeg gjennom kurven.
  nei: Før vi la på, tok hun en kaffe.

+ så-det-satt actor=any
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte"|"min") ("passet på"|"passa på"|"påså"|"sørget for"|"syta for"|"sjekket"|"sjekka"|"kontrollerte"|"forsikret seg om"|"forsikra seg om"|"så til"|"såg til"|"forvisset seg om"|"testet"|"testa"|"prøvde"|"dobbeltsjekket"|"dobbeltsjekka"|"var nøye på") @hanhun? ("at") ("kortet"|"nettet"|"lyset"|"appen"|"alt"|"koden"|"innloggingen"|"ruteren"|"lenken"|"lenkja"|"beløpet"|"pengene"|"mailen"|"e-posten"|"skjermen"|"den"|"det"|"tv-en"|"telefonen"|"programmet"|"knappen"|"døra"|"alarmen"|"han"|"han far"|"mor"|"far") ("faktisk"|"virkelig"|"også"|"nå"|"no")? ("funka"|"funket"|"virket"|"virka"|"verka"|"fungerte"|"gikk inn"|"kom opp"|"kom fram"|"kom inn"|"var inne"|"satt"|"lyste"|"startet"|"var på"|"gikk gjennom"|"var oppe"|"hadde kommet inn"|"hang med"|"forsto"|"skjønte"|"hadde fått det med seg"|"hadde forstått") ("før" ..4|"mens" ..4)?
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte"|"min") ("passet på"|"passa på"|"påså"|"sørget for"|"syta for"|"sjekket"|"sjekka"|"kontrollerte"|"forsikret seg om"|"forsikra seg om"|"så til"|"såg til"|"forvisset seg om"|"testet"|"testa"|"prøvde"|"dobbeltsjekket"|"dobbeltsjekka"|"var nøye på") @hanhun? ("at") ("kortet"|"nettet"|"lyset"|"appen"|"alt"|"koden"|"innloggingen"|"ruteren"|"lenken"|"lenkja"|"beløpet"|"pengene"|"mailen"|"e-posten"|"skjermen"|"den"|"det"|"tv-en"|"telefonen"|"programmet"|"knappen"|"døra"|"alarmen"|"han"|"han far"|"mor"|"far") ("faktisk"|"virkelig"|"også"|"nå"|"no")? ("funka"|"funket"|"virket"|"virka"|"verka"|"fungerte"|"gikk inn"|"kom opp"|"kom fram"|"kom inn"|"var inne"|"satt"|"lyste"|"startet"|"var på"|"gikk gjennom"|"var oppe"|"hadde kommet inn"|"hang med"|"forsto"|"skjønte"|"hadde fått det med seg"|"hadde forstått") ("før"|"mens") >>
  ("ba"|"bad"|"lot"|"fikk"|"fekk"|"lét") @hanhun? ("meg"|"oss"|"mæ"|"henne"|"ham"|"mamma"|"pappa"|"far"|"mor") ("om å")? !("gjenta" ("alt"|"det"|"meg"|"navnet"|"hele")|"si" ("det"|"alt")|"ringe" .. ("en gang til"|"igjen"|"tilbake"|"attende")) ("prøve"|"teste"|"vise"|"gjenta"|"lese"|"ringe"|"logge inn"|"gjøre det"|"gjere det"|"ta det"|"si"|"repetere"|"trykke"|"gå gjennom") ..5 ("selv"|"sjølv"|"på prøve"|"på egen hånd"|"høyt"|"høgt"|"én gang til"|"en gang til"|"ein gong til"|"tilbake"|"mens hun ventet"|"mens han ventet"|"mens ho venta"|"mens hun var på linja") (("så"|"for at"|"bare for å"|"slik at") ..6)?
  ("ba"|"bad"|"lot"|"fikk"|"fekk"|"lét") @hanhun? ("meg"|"oss"|"mæ"|"henne"|"ham"|"mamma"|"pappa"|"far"|"mor") ("om å")? !("gjenta" ("alt"|"det"|"meg"|"navnet"|"hele")|"si" ("det"|"alt")|"ringe" .. ("en gang til"|"igjen"|"tilbake"|"attende")) ("prøve"|"teste"|"vise"|"gjenta"|"lese"|"ringe"|"logge inn"|"gjøre det"|"gjere det"|"ta det"|"si"|"repetere"|"trykke"|"gå gjennom") ..5 ("selv"|"sjølv"|"på prøve"|"på egen hånd"|"høyt"|"høgt"|"én gang til"|"en gang til"|"ein gong til"|"tilbake"|"mens hun ventet"|"mens han ventet"|"mens ho venta"|"mens hun var på linja") (("så"|"for at"|"bare for å"|"slik at")) >>
  ("høre"|"høyre"|"spørre"|"spørje"|"sjekke"|"hørte"|"spurte"|"spurde"|"sjekket"|"sjekka"|"høyrde") @hanhun? ("jevnlig"|"stadig"|"underveis"|"av og til"|"igjen"|"flere ganger")? ("om") ("det"|"alt"|"tingene"|"forklaringen"|"beskjeden") ("satt"|"sat"|"sitter"|"sit"|"gikk inn"|"gjekk inn"|"landet"|"landa"|"hadde sunket inn"|"hadde festet seg"|"ga mening"|"gav meining"|"gikk fort"|"gikk for fort"|"gjekk for fort"|"var til å forstå"|"ble for mye"|"vart for mykje"|"var klart")
  ("stoppet"|"stoppa"|"stanset"|"stansa"|"pauset"|"tok en pause"|"bremset"|"bremsa"|"tok små pauser") @hanhun? ("opp")? ("jevnlig"|"stadig"|"innimellom"|"hele tiden"|"heile tida"|"for hvert steg"|"flere ganger"|"mellom hvert punkt"|"underveis")? ("for å"|"og") ("høre"|"høyre"|"sjekke"|"spørre"|"hørte"|"spurte"|"sjekket"|"se"|"sjå"|"sjekka"|"spurde") ("om"|"at") >>
  ("hadde"|"har") ("jeg"|"eg"|"du"|"vi") ("skjønt"|"forstått"|"skjøna"|"fått med" _|"fått med meg"|"fått det med" _|"hengt med") ("alt"|"det"|"det hele"|"greia")? "," ("eller") ("skulle"|"skal"|"ville"|"måtte") _ >>
  «? ("skal"|"skulle"|"vil du at jeg skal"|"ska") ("vi"|"jeg"|"eg"|"me") ("ta"|"repetere"|"gjenta"|"gå gjennom"|"tar") ("det"|"alt"|"den"|"siste bit"|"_")? ..2 ("en gang til"|"én gang til"|"ein gong til"|"om igjen"|"om att"|"på nytt"|"fra toppen"|"frå toppen"|"igjen") _? >>
  « ("så")? ("sitter det"|"sit det"|"sitter den"|"henger du på"|"er du med så langt"|"med så langt"|"så langt alt bra"|"hva står det på skjermen"|"og hva står det på skjermen"|"hva ser du nå"|"ser du knappen nå"|"gikk det"|"kom du inn"|"fikk du det til"|"fekk du det til"|"får du det til"|"skjønte du greia"|"ble det noe klarere"|"var det til hjelp"|"var det svar på"|"har vi glemt noe"|"glemte vi noe"|"er vi i mål"|"var det det du lurte på") ...6 »
  ("gjentok"|"gjentok hun"|"repeterte"|"leste"|"las"|"lot meg lese"|"lét meg lese") @hanhun? ("alt"|"det"|"hele lista"|"datoen"|"adressen"|"tallene"|"fristen"|"nummeret"|"bestillingen"|"det hele") ("sakte"|"en gang til"|"ein gong til"|"høyt tilbake"|"høgt tilbake"|"tilbake"|"høyt"|"punkt for punkt")? ("til jeg hadde" ..4|"så jeg fikk" ..4|"mens jeg" ..3|"for sikkerhets skyld"|"for tryggleiks skuld"|"bare for å være sikker")
  ("gjentok"|"gjentok hun"|"repeterte"|"leste"|"las"|"lot meg lese"|"lét meg lese") @hanhun? ("alt"|"det"|"hele lista"|"datoen"|"adressen"|"tallene"|"fristen"|"nummeret"|"bestillingen"|"det hele") ("sakte"|"en gang til"|"ein gong til"|"høyt tilbake"|"høgt tilbake"|"tilbake"|"høyt"|"punkt for punkt")? ("til jeg hadde"|"så jeg fikk"|"mens jeg") >>
  ("tok"|"tek"|"fikk"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"vi"|"oss")? ("en gang til"|"ein gong til"|"fra toppen"|"i repetisjon"|"om igjen") ("for å være sikker"|"så det satt"|"til det satt"|"så vi visste" ..3|"for sikkerhets skyld"|"for tryggleiks skuld"|"til slutt")
  ("tok"|"tek"|"fikk"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"vi"|"oss")? ("en gang til"|"ein gong til"|"fra toppen"|"i repetisjon"|"om igjen") ("så vi visste") >>
  ("tok"|"tek"|"gikk gjennom"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"heile greia"|"det hele") ("fra toppen"|"frå toppen"|"fra start"|"fra begynnelsen") ("en gang til"|"ein gong til"|"på nytt"|"om igjen")
  ("slapp"|"la"|"ga"|"gav"|"forlot") @hanhun? ("meg"|"seg"|"på"|"oss")? ("ikke"|"ikkje"|"aldri") ("på"|"taket"|"av syne")? ("før") ("jeg"|"eg"|"vi"|"hun"|"han"|"ho"|"det") ("kunne"|"hadde"|"visste"|"var sikker på at"|"satt"|"hadde sett") ("det utenat"|"gjentatt"|"prøvd selv"|"forstått"|"skjønt"|"at jeg hadde"|"at jeg forsto"|"at det satt"|"gjort det selv"|"fått det til selv"|"logget inn selv"|"skjøna") >>
  ("tommel opp"|"tommelen opp"|"grønt lys"|"klarsignal") ("fra meg")? ("før hun"|"før han"|"før ho") >>
  ("lot"|"lét"|"ba"|"bad"|"fikk"|"fekk") @hanhun? ("meg"|"oss") ("om å"|"til å")? ("gjenta"|"repetere"|"øve"|"prøve"|"vise"|"gjøre") ..3 ("til jeg kunne"|"til eg kunne"|"til det satt"|"til det sat"|"til jeg fikk det til") >>
  ja: Han [passa på at kortet funka før han stakk].
  ja: Hun [lot meg logge inn selv mens hun ventet].
  ja: Ho [stoppa stadig opp for å høyre om eg var med].
  ja: [Hadde jeg skjønt alt, eller skulle vi ta det om igjen?]
  ja: Han [hørte om det satt].
  nei: Jeg passet på at nettet virket før jeg dro.
  nei: Hun ba meg ringe en gang til i morgen.
  nei: Han ba meg ringe tilbake senere.

# gave it back, made sure, did not let go before
+ sikret-seg actor=any
  ("ba"|"bad"|"fikk"|"fekk"|"lot") @hanhun? ("meg"|"oss") ("om å"|"til å")? ("si"|"seie"|"gjenta"|"forklare"|"gjenfortelle"|"gjenfortelje"|"lese opp"|"repetere"|"vise") ..2 ("med egne ord"|"med eigne ord"|"tilbake"|"hva vi hadde"|"kva me hadde"|"hva vi ble enige om"|"hva jeg skulle"|"kva eg skulle"|"det tilbake") >>
  ("var ikke fornøyd før"|"var ikkje nøgd før"|"var ikke nøgd før"|"ga seg ikke før"|"gav seg ikkje før"|"slapp meg ikke før"|"slapp meg ikkje før"|"la ikke på før"|"la ikkje på før"|"ville ikke legge på før"|"ville ikkje leggje på før"|"ville ikke slippe meg før"|"slapp meg ikke ut av chatten før"|"avsluttet ikke før"|"avslutta ikkje før") (@jegvi ("hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"var med"|"visste"|"kunne")|"alt"|"det"|"hun var sikker"|"han var sikker"|"ho var sikker"|"hun visste"|"han visste") >>
  ("alt"|"det hele"|"det heile"|"hele greia"|"heile greia"|"hele historien"|"historien"|"historia"|"avtalen"|"bestillingen"|"bestillinga"|"planen"|"punktene"|"punkta") ("ble"|"blei"|"vart"|"kom") ("gjentatt"|"gjenteke"|"oppsummert"|"repetert"|"lest opp"|"lese opp"|"lest tilbake"|"rekapitulert"|"gjennomgått en gang til"|"tilbake i riktig rekkefølge"|"tilbake i rett rekkjefølgje"|"tatt en gang til"|"bekreftet") >>
  ("kom"|"kom da"|"kom så") ("alt"|"det hele"|"hele historien"|"heile historia"|"avtalen"|"alt sammen"|"alt saman") ("tilbake"|"i kortversjon"|"i reprise"|"en gang til") >>
  ("tok"|"kjørte"|"køyrde"|"avsluttet med"|"avslutta med"|"rundet av med"|"runda av med"|"sluttet med"|"avrundet med"|"endte med"|"kom") ("en"|"ei"|"ein")? ("liten"|"kort"|"rask"|"kjapp"|"lita"|"siste")? ("oppsummering"|"oppsumering"|"repetisjon"|"sjekkrunde"|"kontrollrunde"|"runde til slutt"|"dobbeltsjekk"|"gjennomgang av hva vi"|"reprise") >>
  ("leste"|"las"|"les"|"sa") @hanhun? ("det"|"alt"|"alt sammen"|"hele greia"|"bestillingen"|"bestillinga"|"nummeret"|"avtalen")? ("høyt"|"høgt")? ("opp for meg"|"opp igjen"|"opp att"|"tilbake til meg"|"tilbake for meg"|"opp for oss"|"tilbake")
  ("fikk"|"fekk") @jegvi? "spørsmål om" @jegvi ("hang med"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hadde forstått"|"hadde skjønt"|"fikk med meg alt"|"var med") ("jepp"|"ja"|"jada"|"flere ganger"|"fleire gonger")?
  ("skal vi"|"skal me") ("ta en titt på"|"se på"|"sjå på"|"ta") ("noe mer"|"noko meir"|"noe annet"|"noko anna"|"flere ting"|"mer") >>
  ("huket av"|"huka av"|"krysset av"|"kryssa av") ("punktene"|"punkta"|"alle punktene"|"punkt for punkt"|"alt vi")
  ("slik at"|"så"|"for at") ("vi var sikre på"|"vi skulle være sikre på"|"me var sikre på"|"vi begge visste"|"begge visste"|"vi var helt enige"|"vi var enige") >>
  !("jeg"|"eg"|"vi"|"me"|"så") ("stakk innom"|"ringte også tilbake"|"ringte til og med tilbake"|"ringte tilbake"|"ringde tilbake"|"ringte opp igjen"|"ringte igjen"|"skrev igjen"|"tok kontakt igjen"|"ringte"|"ringde"|"sendte en melding"|"skreiv") ("også"|"til og med")? ("dagen etter"|"etterpå"|"to dager senere"|"uka etter"|"veka etter"|"en time senere"|"litt senere"|"neste dag"|"på kvelden"|"samme kveld"|"i etterkant")? ("bare"|"berre")? ("for å"|"og") ("høre"|"høyre"|"sjekke"|"sjekka"|"spurte"|"forsikre seg"|"hørte"|"sjekket"|"spurde"|"spørre"|"spørje"|"forhøre seg") (("om"|"at") ("alt"|"det"|"nettet"|"ting"|"jeg var"|"jeg hadde"|"eg var"|"eg hadde"|"vi hadde")|"seg om") >>
  ja: Til slutt [ba hun meg si med egne ord hva vi var blitt enige om].
  ja: Han [ga seg ikke før jeg hadde skjønt det].
  ja: [Alt vart gjenteke før me la på].
  ja: Hun [avsluttet med en kort oppsummering].
  ja: Dagen etter [ringte han for å høre om alt virket].
  nei: Jeg ba henne gjenta det.
  nei: Han ringte og spurte om adressen.

+ sjekket-at-jeg beats=questioning.needs
  ("sjekket"|"sjekka"|"sjekker"|"kontrollerte"|"forsikret seg om"|"forsikra seg om"|"passet på"|"passa på"|"påså"|"sørget for"|"syta for"|"var nøye med"|"var nøye på"|"ville være sikker på"|"ville vere sikker på"|"ville forsikre seg om"|"var opptatt av"|"for å være sikker på"|"for å vere sikker på"|"for å forsikre seg om"|"for å sikre"|"så til"|"så etter"|"undersøkte"|"testet"|"testa") @hanhun? ("også"|"først"|"alltid"|"flere ganger"|"fleire gonger")? ("at"|"om") @jegvi ("kom inn"|"kom fram"|"kom frem"|"kom i gang"|"kom videre"|"fikk med"|"fekk med"|"fikk det til"|"fekk det til"|"fikk det med"|"hadde forstått"|"hadde fått med"|"hadde skjønt"|"hadde oppfattet"|"hadde fått det til"|"hadde alt med"|"klarte det"|"greide det"|"fant fram"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang"|"oppfattet"|"oppfatta"|"var med") !("hadde bil"|"hadde rett"|"hadde krav"|"fikk rabatt"|"hadde betalt"|"var kunde"|"hadde forsikring") >>
  ("var"|"være"|"vere"|"bli") ("helt"|"heilt")? ("sikker på"|"trygg på"|"sikre på") "at" @jegvi ("hadde oppfattet"|"hadde oppfatta"|"hadde forstått"|"hadde fått med"|"forsto"|"forstod"|"skjønte"|"hadde skjønt"|"hang med"|"var med") >>
  ("slapp"|"lot"|"sleppte"|"la ikke på"|"ga seg ikke"|"gav seg ikkje"|"gikk ikke videre"|"gjekk ikkje vidare"|"la ikkje på"|"hang ikke på"|"lukket ikke saken"|"avsluttet ikke"|"forlot meg ikke") @hanhun? ("meg")? ("ikke"|"ikkje"|"aldri")? ("taket"|"av kroken"|"gå")? ("før"|"til") (("jeg"|"eg"|"vi") ("hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"var med"|"visste"|"kunne"|"fikk det til")|"alt"|"det"|"nettet"|"hun var sikker"|"han var sikker"|"ho var sikker"|"hun visste"|"han visste"|"skjermen"|"betalingen"|"den") >>
  ("før") @hanhun ("slapp meg"|"slapp taket"|"la på"|"avsluttet"|"avslutta"|"takket for seg"|"ga slipp") (",")? ("måtte jeg"|"måtte eg"|"fikk jeg"|"skulle jeg"|"ville hun"|"ville han"|"ble") ("sjekke"|"teste"|"prøve"|"gjenta"|"bekrefte"|"vise"|"høre"|"logge inn"|"alt gjentatt"|"alt oppsummert") >>
  ("alt"|"det hele"|"det heile"|"det vi"|"avtalen"|"punktene"|"hovedpunktene"|"alle trådene"|"konklusjonen") ..4 ("ble"|"blei"|"vart"|"fikk jeg"|"fekk eg") ("gjentatt"|"gjentatt"|"repetert"|"oppsummert"|"lest opp"|"samlet"|"samla"|"nøstet sammen"|"nøsta saman"|"i kortversjon"|"i kortform"|"tatt på nytt"|"gjennomgått på nytt"|"oppsummert") >>
  ("fikk"|"fekk"|"høre"|"høyre"|"ga meg"|"gav meg"|"kom med"|"kom"|"tok") @hanhun? @meg? ("det hele"|"det heile"|"alt"|"en"|"ein"|"ei"|"hovedpunktene"|"essensen"|"den")? ("i")? ("kortversjon"|"kortversjonen"|"kortform"|"resymé"|"resyme"|"sammendrag"|"samandrag"|"reprise"|"repetisjon"|"oppsummering"|"tre setninger"|"punktform"|"konklusjonen til slutt"|"kort fortalt til slutt"|"rekapitulasjon") >>
  ("tok"|"leste"|"las"|"sa"|"serverte"|"repeterte"|"speilet"|"speila") @hanhun? ("det"|"alt"|"det hele"|"bestillingen"|"bestillinga"|"meg"|"ordene mine"|"orda mine"|"historien min"|"saken min")? ("punkt for punkt"|"ord for ord"|"punkt førr punkt"|"linje for linje"|"med egne ord"|"med eigne ord"|"steg for steg")? ("tilbake"|"tebake"|"attende"|"igjen"|"en gang til"|"ein gong til"|"på nytt") ("til meg"|"te mæ"|"til oss"|"til slutt"|"før" ..4)
  ("tok"|"leste"|"las"|"sa"|"serverte"|"repeterte"|"speilet"|"speila") @hanhun? ("det"|"alt"|"det hele"|"bestillingen"|"bestillinga"|"meg"|"ordene mine"|"orda mine"|"historien min"|"saken min")? ("punkt for punkt"|"ord for ord"|"punkt førr punkt"|"linje for linje"|"med egne ord"|"med eigne ord"|"steg for steg")? ("tilbake"|"tebake"|"attende"|"igjen"|"en gang til"|"ein gong til"|"på nytt") ("før") >>
  ("kom"|"var"|"stakk"|"stoppet"|"stoppa"|"stanset"|"stansa"|"tok pauser"|"pauset"|"tok en pause") @hanhun? ("to ganger"|"tre ganger"|"flere ganger"|"fleire gonger"|"stadig"|"ofte"|"underveis"|"jevnlig"|"hele tiden"|"innom")? ("innom"|"opp"|"tilbake"|"underveis")? ("for å høre"|"for å høyre"|"for å sjekke"|"for å spørre"|"og spurte"|"og hørte"|"for å forsikre seg") ("om"|"at") ("jeg"|"eg"|"vi"|"alt"|"det") >>
  ja: Han [sjekket at jeg kom inn].
  ja: Ho [la ikkje på før nettet verka].
  ja: [Alt ble gjentatt på én linje] før vi skiltes.
  ja: Vi [fikk det hele i kortversjon].
  ja: Han [tok det punkt for punkt tilbake til meg].
  nei: Jeg sjekket at jeg hadde betalt.
  nei: Hun sjekket om jeg hadde krav på støtte.
  nei: Hun sjekket om jeg kunne få rabatt.

+ til-slutt-igjen beats=clarity.explanation,empathy.reassurance,empathy.personal,resolution
  ("til slutt"|"før vi la på"|"på tampen"|"før vi rundet av"|"til sist") ("tok"|"gikk"|"gjekk"|"leste"|"las"|"repeterte"|"gjentok"|"ramset") @hanhun ..6 ("en gang til"|"én gang til"|"ein gong til"|"på nytt"|"om igjen"|"opp igjen"|"gjennom alt"|"alt opp"|"bestillingen opp") (",")? (("så"|"slik at") ..6)?
  ("til slutt"|"før vi la på"|"på tampen"|"før vi rundet av"|"til sist") ("tok"|"gikk"|"gjekk"|"leste"|"las"|"repeterte"|"gjentok"|"ramset") @hanhun ..6 ("en gang til"|"én gang til"|"ein gong til"|"på nytt"|"om igjen"|"opp igjen"|"gjennom alt"|"alt opp"|"bestillingen opp") (",")? (("så"|"slik at")) >>
  ("så"|"slik at"|"sånn at") ("vi"|"me") ("begge"|"to"|"alle")? ("var"|"skulle være"|"skulle vera"|"ble"|"vart") ("helt"|"heilt")? ("sikre"|"enige"|"samde"|"på samme side"|"på linje") !("om prisen")
  ("vi"|"me") ("tok"|"gikk gjennom"|"gjekk gjennom"|"repeterte") ..5 ("en gang til"|"én gang til"|"ein gong til"|"på nytt") ..1 ("før vi la på"|"til slutt"|"før me la på"|"før vi avsluttet")
  ("slapp"|"slepte"|"lot"|"lét") @hanhun? ("meg"|"oss"|"henne"|"ham"|"mor"|"far"|"farmor"|"mormor")? ("ikke"|"ikkje") ("meg"|"oss"|"henne"|"ham"|"taket")? ("av linja"|"av kroken"|"gå"|"taket"|"legge på")? "før" ("jeg"|"eg"|"vi"|"hun"|"ho"|"han"|"far"|"mor") ("hadde"|"kunne"|"fikk"|"var") ("fått")? ("logget"|"logga"|"prøvd"|"testet"|"testa"|"gjentatt"|"gjenteke"|"vist"|"forstått"|"skjønt"|"si"|"sagt"|"inne"|"kommet inn"|"gjenfortalt") >>
  ("med egne ord"|"med eigne ord") ("hadde"|"måtte"|"skulle"|"fikk"|"fekk") ..3 ("si"|"gjenta"|"fortelle"|"forklare"|"sagt"|"gjentatt"|"seie") >>
  ("spanderte"|"brukte"|"tok seg"|"ofret"|"la inn"|"ga seg") @hanhun? ("et"|"eit"|"noen"|"to"|"nokre")? ("ekstra")? ("minutt"|"minutter"|"sekunder"|"øyeblikk"|"runde") ("ekstra"|"til")? ("på å"|"til å"|"for å") ("høre"|"sjekke"|"spørre"|"teste"|"forsikre seg"|"se"|"høyre") ("om"|"at"|"etter at") !("jeg hadde det"|"det gikk bra med") >>
  ("fikk"|"fekk"|"lot"|"ba"|"bad") @hanhun? ("meg"|"oss"|"far"|"mor") ("til å"|"om å"|"å")? ("gjenta"|"repetere"|"gjengi"|"oppsummere"|"si"|"ramse opp") ("datoene"|"datoane"|"stegene"|"stega"|"fristen"|"fristene"|"planen"|"punktene"|"avtalen"|"rekkefølgen"|("adressen"|"beløpet"|"det") "tilbake"|("hva"|"kva") @jegvi ("skulle"|"måtte"|"skal")) >>
  ("være"|"vera"|"ville være"|"måtte være"|"skulle være") ("bombesikker"|"hundre prosent sikker"|"helt sikker"|"skråsikker"|"heilt sikker"|"dønn sikker") "på at" ("vi"|"jeg"|"eg"|"me"|"alt"|"det"|"den") >>
  ("rundet av"|"avsluttet"|"runda av"|"avrundet"|"avslutta") ..2 "med" ("hele greia"|"det hele"|"det viktigste"|"hovedpunktene"|"en liten repetisjon"|"en kjapp runde"|"en gjennomgang"|"en sjekk"|"en kjapp sjekk"|"en repetisjon") >>
  ja: [Til slutt tok hun hele lista en gang til, så vi var enige].
  ja: Hun [slapp meg ikke før jeg hadde logget inn].
  ja: Han [spanderte et minutt ekstra på å høre om kortet virket].
  ja: Ho [fekk meg til å gjenta datoane].
  ja: Hun ville [være bombesikker på at vi mente det samme].
  nei: Jeg fikk henne til å gjenta planen.
  nei: Til slutt tok hun telefonen.
  nei: Han slapp meg ikke før saken var løst.

+ skurrer-noe actor=any beats=questioning.needs
  « ("er det noe"|"var det noe"|"er det noko"|"var det noko"|"noe") ("som")? ("skurrer"|"skurrar"|"er uklart"|"jeg har glemt"|"jeg har oversett"|"du går og" ..3|"annet du" ..5|"anna du" ..5|"vi ikke har" ..4|"som henger igjen"|"jeg kan si tydeligere") ..4 "?" »?
  « ("har du"|"har de"|"har dere") ("fått")? ("alt du trenger"|"alt de trenger"|"alt dere trenger"|"det du trenger"|"alt du treng"|"skjønt det"|"fått det med deg") ..3 "?" »? !("aldri")
  ja: [«Er det noe som skurrer for deg?»] spurte hun.
  nei: «Er det noe galt med bilen?»
