# questioning.checking: sums up, checks that it was understood, asks for anything more.
cue questioning.checking

+ noe-mer actor=any beats=questioning.needs
  !("jeg"|"eg"|"vi"|"me"|"æ"|"uten spørsmål"|"å bli"|"jeg glemte å"|"eg gløymde å"|"selger"|"alltid") (spørre/v|spør/v|"spør"|høre/v|høyre/v|sjekke/v|forhøre/v|forhørte/v|spurd/v|spurt/v|"spurt") @hanhun? @meg? ("også"|"òg"|"til" slutt|"avslutningsvis"|"før" "vi" (la|"la") "på"|"om"|"pent"|"alltid"|"til" "og" "med"|"igjen")? ("om"|"hvorvidt") !(("noe annet"|"noko anna") ($|","|".")|"noe annet enn"|"noko anna enn"|"noe mer enn"|"noko meir enn"|"annet enn"|"anna enn") @jegvi? ("hadde"|"lurte" "på"|"trengte"|ønsket|(ville|"ville") (ha|"ha")|"har"|"hadde" behov (for|"for")|"trengde"|"trong"|"ønskte"|ville|"ville"|"hadde" "fått"|"lurer" "på"|"treng"|"ynskte")? .. @noemer >>
  !("jeg"|"eg"|"vi"|"me"|"æ"|"glemte å"|"gløymde å") (spørre/v|spør/v|"spør"|høre/v|høyre/v|sjekke/v) @hanhun? @meg? ("også"|"til" slutt)? "om" @jegvi ("lurte"|"lurer"|"undret"|"undra") ("på")? ("noe"|"noko"|"mer"|"meir"|"noe" "mer"|"noko" "meir"|"annet"|"anna") >>
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
  (spørre/v|spør/v|"spør"|høre/v|sjekke/v|kontrollere/v|kvalitetssikre/v|forvisse/v|forsikre/v|passe/v|dobbeltsjekke/v|dobbelsjekke/v|etterspørre/v|høyre/v|lure/v|påse/v|kontrollspørre/v|ville/v|"ville"|trygge/v|etterprøve/v|trippelsjekke/v) @hanhun? @meg? ("seg")? ("også"|"underveis"|"alltid"|"undervegs"|"til" slutt|"hele" "tiden"|"på"|nøye|"flere" "ganger"|"jevnlig"|"litt"|"gjerne"|"med" "meg")? ("på"|"om"|"at"|(for|"for") "at"|"på" "at"|"om" "at"|"med" "meg" "at"|"med" "meg" "om"|"hvorvidt") (@jegvi|"alt"|"det"|dette|"dette"|"de"|ting|"forklaringen"|"han"|"hun"|"ho"|"alle") ("hele" "tiden"|virkelig|"virkelig"|"faktisk"|nå|"nå"|"hadde")? !("bra med"|"gikk bra med"|"gjekk bra med"|"gikk bra etter"|"var ok"|"var skadet"|"var greit"|"er ok") (@oppfattet|"hadde" @oppfattet|"var" (forståelig|"forstått"|"klart"|"greit"|"i" orden|riktig|"riktig"|tydelig|mulig "å" følge|forståeleg|"klårt"|rett|"rett"|"som" "det" (skulle|"skulle")|"avklart")|"ble" ("forstått"|forståelig|"klart")|"ga" mening|"gav" meining|"virket"|"virka"|"fungerte"|"fungerer"|"verka"|"gikk" "greit"|"gikk" (bra|"bra")|"stemte"|"stemmer"|"var" fornøyd|"er" fornøyd|"var" "med") >>
  (forsikre/v|forvisse/v|forsikra/v|forvissa/v) @hanhun? "seg" ("også"|"til slutt"|"alltid")? ("om at"|"at"|"om") ("alt"|"nettet"|"det virket"|"det fungerte"|"det verka"|"jeg forsto"|"jeg skjønte"|"jeg hadde"|"jeg hang"|"jeg var fornøyd"|"jeg var med"|"eg hadde"|"eg forstod"|"eg skjøna"|"jeg fikk med"|"eg fekk med"|"vi var enige"|"vi hadde"|"saken"|"problemet"|"løsningen") >>
  (sørge/v|syte/v|sørget/v|passe/v|passet/v|påse/v) @hanhun? (for|"for"|"på") "at" @jegvi ("forsto"|"forstod"|"hadde" "forstått"|"skjønte"|"fikk" "med" "meg"|"hang" "med"|"hadde" "fått" "med" "meg"|"var" "med"|"fekk" "med" "meg"|"skjøna") >>
  (sjekke/v|dobbeltsjekke/v|kontrollere/v|kvalitetssikre/v|teste/v|etterkontrollere/v) @hanhun? ("også"|"underveis"|"med" "meg"|"litt")? ("at"|"om") ("alt"|"det"|dette|"dette"|"feilen"|"nettet"|"løsningen"|"innloggingen"|"opplysningene"|"informasjonen"|"løysinga"|"tingene"|"internett"|"linja"|"linjen"|"den"|"boksen"|"ruteren"|"betalingen"|"vi"|"me") .. ("virket"|"virka"|"fungerte"|"fungerer"|"verka"|"gikk bra"|"gikk greit"|"gikk inn"|"stemte"|"stemmer"|"var i orden"|"er i orden"|"var riktig"|"var rett"|"var forstått"|"var klart"|"var greit"|"ble riktig"|"ble rett"|"vart rett"|"var oppe"|"var enige"|"var samde"|"kom opp"|"kom på") >>
  (sjekke/v|dobbeltsjekke/v|kontrollere/v|kvalitetssikre/v) @hanhun? ("med" "meg"|"underveis"|"forståelsen"|"at" "alt"|"opplysningene" "med") >>
  (spørre/v|spør/v|"spør") @hanhun? ("underveis"|"til" slutt|"også"|"hele" "tiden")? ("om")? ("det"|"alt") ("var"|"er"|"ga"|"gav"|"gikk"|"hjalp"|"virket"|"ble") ("greit"|forståelig|mening|ok|"ok"|"klart"|"noe" "uklart"|"i" orden|"til" hjelp|"som" "det" (skulle|"skulle")|tydelig|forståeleg|"nok"|svar "på") >>
  (spørre/v|spør/v|"spør"|sjekke/v) @hanhun? "om" @jegvi ("var"|"er"|"ble"|"blei") (fornøyd|tilfreds|"nøgd"|"hjulpet"|komfortabel|enig|"med"|"trygg på") ("med"|"på")? >>
  (spørre/v|spør/v|"spør"|sjekke/v) @hanhun? "om" @jegvi ("hadde")? ("fikk"|"fekk"|"fått") (svar "på" "alt"|svar "på" "det"|"hjelpen" @jegvi|"det" @jegvi "trengte"|hjelp "nok"|"nok" hjelp) >>
  (sjekk/n|kontroll/n|kvalitetssikring/n|dobbeltsjekk/n) "av" ("at"|"om") @jegvi >>
  (be/v|ba/v|"ba"|bad/v|"bad") "meg" ("om" "å"|"å")? (gjenta|si|"si"|repetere|forklare) .. ("med" "egne" ord|"med" "eigne" ord|"tilbake") >>
  (forståelsessjekk/n|"kontrollspørsmål")
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
  « ("så")? ("sitter det"|"sit det"|"sitter den"|"henger du på"|"er du med så langt"|"med så langt"|"så langt alt bra"|"hva står det på skjermen"|"og hva står det på skjermen"|"hva ser du nå"|"ser du knappen nå"|"gikk det"|"kom du inn"|"fikk du det til"|"fekk du det til"|"får du det til"|"skjønte du greia"|"ble det noe klarere"|"var det til hjelp"|"var det svar på"|"har vi glemt noe"|"glemte vi noe"|"er vi i mål"|"var det det du lurte på") !("bra") ...6 »
  ("gjentok"|"gjentok hun"|"repeterte"|"leste"|"las"|"lot meg lese"|"lét meg lese") @hanhun? ("alt"|"det"|"hele lista"|"datoen"|"adressen"|"tallene"|"fristen"|"nummeret"|"bestillingen"|"det hele") ("sakte"|"en gang til"|"ein gong til"|"høyt tilbake"|"høgt tilbake"|"tilbake"|"høyt"|"punkt for punkt")? ("til jeg hadde" ..4|"så jeg fikk" ..4|"mens jeg" ..3|"for sikkerhets skyld"|"for tryggleiks skuld"|"bare for å være sikker")
  ("gjentok"|"gjentok hun"|"repeterte"|"leste"|"las"|"lot meg lese"|"lét meg lese") @hanhun? ("alt"|"det"|"hele lista"|"datoen"|"adressen"|"tallene"|"fristen"|"nummeret"|"bestillingen"|"det hele") ("sakte"|"en gang til"|"ein gong til"|"høyt tilbake"|"høgt tilbake"|"tilbake"|"høyt"|"punkt for punkt")? ("til jeg hadde"|"så jeg fikk"|"mens jeg") >>
  ("tok"|"tek"|"fikk"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"vi"|"oss")? ("en gang til"|"ein gong til"|"fra toppen"|"i repetisjon"|"om igjen") ("for å være sikker"|"så det satt"|"til det satt"|"så vi visste" ..3|"for sikkerhets skyld"|"for tryggleiks skuld"|"til slutt")
  ("tok"|"tek"|"fikk"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"vi"|"oss")? ("en gang til"|"ein gong til"|"fra toppen"|"i repetisjon"|"om igjen") ("så vi visste") >>
  ("tok"|"tek"|"gikk gjennom"|"kjørte") @hanhun? ("det"|"alt"|"hele greia"|"heile greia"|"det hele"|"det heile") ("fra toppen"|"frå toppen"|"fra start"|"fra begynnelsen") ("en gang til"|"ein gong til"|"på nytt"|"om igjen"|"i kortversjon"|"før" ..4)
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
  ("ga seg ikke før"|"gav seg ikkje før"|"ga seg ikkje før") @jegvi ("hadde forstått"|"hadde skjønt"|"hadde skjøna"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"hadde fått med"|"kunne det"|"hadde gjentatt"|"hadde prøvd") >>
  ("ba"|"bad"|"fikk"|"fekk"|"lot") @hanhun? ("meg"|"oss") ("om å"|"til å")? ("si"|"seie"|"gjenta"|"forklare"|"gjenfortelle"|"gjenfortelje"|"lese opp"|"repetere"|"vise") ..2 ("med egne ord"|"med eigne ord"|"tilbake"|"hva vi hadde"|"kva me hadde"|"hva vi ble enige om"|"hva jeg skulle"|"kva eg skulle"|"det tilbake") >>
  ("var ikke fornøyd før"|"var ikkje nøgd før"|"var ikke nøgd før"|"slapp meg ikke før"|"slapp meg ikkje før"|"la ikke på før"|"la ikkje på før"|"ville ikke legge på før"|"ville ikkje leggje på før"|"ville ikke slippe meg før"|"slapp meg ikke ut av chatten før"|"avsluttet ikke før"|"avslutta ikkje før") (@jegvi ("hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"var med"|"visste"|"kunne")|"alt"|"det"|"hun var sikker"|"han var sikker"|"ho var sikker"|"hun visste"|"han visste") >>
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
  ("slapp"|"lot"|"sleppte"|"la ikke på"|"gikk ikke videre"|"gjekk ikkje vidare"|"la ikkje på"|"hang ikke på"|"lukket ikke saken"|"avsluttet ikke"|"forlot meg ikke") @hanhun? ("meg")? ("ikke"|"ikkje"|"aldri")? ("taket"|"av kroken"|"gå")? ("før"|"til") (("jeg"|"eg"|"vi") ("hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"var med"|"visste"|"kunne"|"fikk det til")|"alt"|"det"|"nettet"|"hun var sikker"|"han var sikker"|"ho var sikker"|"hun visste"|"han visste"|"skjermen"|"betalingen"|"den") >>
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

# read it back: what, and once more
+ lest-tilbake actor=any beats=clarity.explanation,resolution,empathy.personal,questioning.needs
  !("jeg"|"eg"|"vi"|"me"|"æ"|"å"|"måtte"|"ikke"|"ikkje"|"og samme"|"og den samme") ("leste"|"las"|"les"|"ramset"|"ramsa"|"repeterte"|"gjentok"|"gjengav"|"gjenga"|"bekreftet"|"bekrefta"|"stadfesta") @hanhun? ("opp"|"over"|"også"|"til og med")? ("hele"|"heile"|"alle"|"både"|"den"|"det"|"hver")? @bekreftes ("og" @bekreftes)? ("vår"|"våre"|"min"|"mi"|"mine"|"mitt")? @engangtil !("selv"|"sjølv")
  !("jeg"|"eg"|"å"|"måtte"|"ikke"|"ikkje") ("gikk"|"gjekk"|"tok"|"tek") @hanhun? ("gjennom"|"igjennom"|"opp")? ("hele"|"heile"|"alle")? @bekreftes ("og" @bekreftes)? ("til slutt"|"på slutten"|"en siste gang"|"ein siste gong"|"i kortversjon"|"en gang til før" ..3|"én gang til"|"en ekstra gang"|"ein ekstra gong")
  ("spurte"|"spurde"|"spurt"|"lurte på"|"lurde på"|"tilbød seg å"|"tilbaud seg å"|"tilbød å"|"høyrde"|"hørte") ("meg")? ("om")? (@hanhun ("skulle"|"sku"|"kunne"|"burde"|"måtte")|@jegvi ("skulle"|"ville"|"trengte"|"ønsket"|"hadde lyst til")) ("å")? ("at" @hanhun "skulle")? (ta|gjenta|si|seie|forklare|repetere|gå|høre|høyre|ha|få) ("det"|"noe"|"noko"|"alt"|"gjennom det"|"igjennom det"|"noe av det"|"forklart det"|"det forklart")? ("en gang til"|"én gang til"|"ein gong til"|"ein gong te"|"en gang te"|"på nytt"|"om igjen"|"om att"|"igjen"|"saktere"|"saktare"|"gjentatt"|"repetert")
  ("sjekket"|"sjekka"|"krysset"|"kryssa"|"huket"|"huka"|"hakte"|"haka"|"bekreftet"|"bekrefta"|"tok"|"gikk"|"gjekk") @hanhun? ("av"|"gjennom"|"alt"|"det"|"lista")? ("punkt for punkt"|"punkt førr punkt"|"ett for ett"|"linje for linje") ("at"|"om") >>
  !("jeg"|"eg") ("knyttet"|"knytte"|"knytta"|"samlet"|"samla"|"nøstet"|"nøsta"|"bandt"|"batt"|"dro"|"drog"|"trakk") @hanhun? ("sammen"|"saman"|"opp")? ("alle"|"de løse")? ("trådene"|"trådane"|"tråda") ("sammen"|"saman"|"i hop")? ("til slutt"|"på slutten"|"på tampen"|"før" ..4)?
  ("ikke"|"ikkje") "før" ("alt"|"det hele"|"det heile"|"hele lista"|"alle punktene"|"bestillingen"|"bestillinga"|"lista"|"avtalen") ("var"|"vart"|"ble"|"hadde blitt") ("gjennomgått"|"gjentatt"|"gjenteke"|"repetert"|"oppsummert"|"sjekket"|"sjekka"|"bekreftet"|"lest opp"|"testet"|"testa") >>
  ja: Hun [leste opp adressen en gang til].
  ja: Ho [las opp datoane på nytt] så me var sikre.
  ja: Han [gjentok bestillingen og adressen for sikkerhets skyld].
  ja: Hun [spurte om hun skulle forklare det en gang til].
  ja: Hun [gikk gjennom avtalen en siste gang].
  ja: Han [samlet trådene til slutt].
  nei: Jeg leste opp nummeret en gang til.
  nei: Han leste opp nummeret.
  nei: Jeg måtte gjenta adressen en gang til.

# saw to it that the message had come through, that both meant the same
+ forvisset-om actor=any beats=questioning.needs,resolution,clarity.explanation,competence
  !("jeg"|"eg"|"vi"|"me"|"æ"|"å"|"måtte"|"ikke"|"ikkje") ("forvisset"|"forvissa"|"forsikret"|"forsikra"|"sikret"|"sikra") @hanhun? "seg" ("om"|"om at"|"at"|"først om"|"også om")? ("at")? ("budskapet"|"bodskapen"|"beskjeden"|"meldinga"|"meldingen"|"informasjonen"|"rådet"|"forklaringen"|"forklaringa"|"svaret"|"alt"|"det"|"alle"|"partene"|"begge"|@jegvi) _ ..7 ("oppfattet"|"oppfatta"|"forstått"|"forstod"|"forsto"|"skjønt"|"skjønte"|"skjøna"|"mottatt"|"fram"|"frem"|"inn"|"med"|"enige"|"samde"|"på plass"|"i orden"|"klart"|"notert"|"fornøyd"|"riktig"|"rett") >>
  !("jeg"|"eg"|"å"|"måtte"|"ikke"|"ikkje") ("dobbeltsjekket"|"dobbeltsjekka"|"sjekket"|"sjekka"|"kontrollerte"|"forsikret seg om"|"forsikra seg om"|"passet på"|"passa på"|"ville være sikker på"|"ville vere sikker på"|"var nøye på"|"sørget for"|"syta for"|"forvisset seg om") @hanhun? ("at"|"om") ("vi"|"me"|"begge"|"vi begge") ("snakket"|"snakka"|"prata"|"pratet"|"mente"|"meinte"|"var enige"|"var samde"|"hadde samme"|"hadde same"|"hadde forstått hverandre"|"hadde forstått kvarandre"|"forsto hverandre"|"var på samme"|"hadde vært innom"|"hadde vore innom"|"hadde fått med"|"hadde husket"|"hadde med") >>
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte"|"ikke"|"ikkje"|"han far"|"naboen") ("sjekket"|"sjekka"|"kontrollerte"|"passet på"|"passa på"|"forsikret seg om"|"forsikra seg om"|"dobbeltsjekket"|"dobbeltsjekka"|"så til"|"såg til"|"påså"|"testet"|"testa") @hanhun? ("også"|"til slutt")? "at" _ ..3 ("hadde")? ("kommet"|"kome"|"gått"|"kom"|"gikk"|"gjekk"|"ble"|"vart"|"var") ("fram"|"frem"|"gjennom"|"igjennom"|"inn"|"lagret"|"lagra"|"registrert"|"sendt"|"på plass"|"i boks"|"i orden"|"oppe"|"riktig"|"rett"|"trygt fram") ("mens" ..7|"før" ..5)?
  !("jeg"|"eg"|"vi"|"me"|"å") ("kontrollerte"|"sjekket"|"sjekka"|"dobbeltsjekket"|"dobbeltsjekka"|"forsikret seg om"|"forsikra seg om"|"passet på"|"passa på") @hanhun? ("at"|"om") @jegvi ("hadde"|"fikk"|"fekk"|"hadde fått") ("notert"|"skrevet ned"|"skrive ned"|"skrevet opp"|"fått med"|"husket"|"lagret"|"lagra"|"riktig"|"rett"|"alt"|"det viktigste") >>
  ("spurte"|"spurde"|"spurt"|"ville vite"|"ville høre"|"ville høyre"|"sjekket"|"sjekka"|"lurte på") @hanhun? @meg? ("til slutt")? ("hva"|"kva"|"ka") @jegvi ("satt igjen med"|"sat att med"|"hadde forstått"|"hadde fått med meg"|"hadde fått med"|"hadde oppfattet"|"hadde oppfatta"|"tok med meg"|"husket"|"hugsa"|"hadde skjønt"|"hadde skjøna"|"hadde notert"|"skulle gjøre nå"|"skulle gjøre videre") >>
  ("spurte"|"spurde"|"spurt"|"hørte"|"høyrde"|"ville vite"|"ville høre"|"sjekket"|"sjekka"|"lurte på"|"lurte"|"rakk å spørre") @hanhun? @meg? ("på")? ("om") ("vi var i mål"|"me var i mål"|"vi var i boks"|"alt var i boks"|"alt var good"|"alt var greit"|"alt var bra"|"alt var på plass"|"alt var på stell"|"alt satt"|"noe av det var" _|"noko av det var" _|"noe var uklart"|"noko var uklart"|"noe fortsatt var uklart"|"noe hang igjen"|"noe gjensto"|"det føltes greit"|"det føltes ok"|"det føltes trygt"|"jeg følte meg" ("trygg"|"klar"|"komfortabel") "på"|"det var flere ting"|"det var fleire ting"|"det var andre ting"|"jeg satt med flere spørsmål"|"jeg hadde alt"|"eg hadde alt"|"jeg hadde fått alt"|"vi hadde glemt noe"|"vi hadde gløymt noko"|"me hadde gløymt noko"|"hun hadde glemt noe"|"han hadde glemt noe"|"jeg hadde noe på hjertet"|"resten var" _|"dette ga mening"|"det ga mening"|"dette holdt"|"det holdt"|"det hjalp"|"det var nok"|"det var svar" ..3) >>
  ("spurte"|"spurde"|"spurt"|"spør"|"hørte"|"høyrde") @hanhun? ("både" ..3 ("ganger"|"gonger")|"to ganger"|"to gonger"|"flere ganger"|"fleire gonger"|"tre ganger"|"igjen og igjen"|"gang på gang") ("om") (@noemer|"jeg trengte"|"jeg hadde flere"|"jeg lurte"|"jeg forsto"|"jeg hang"|"alt var"|"eg hang"|"eg forstod") >>
  ja: Han [forvissa seg om at bodskapen hadde nådd fram].
  ja: Hun [dobbeltsjekket at vi mente det samme].
  ja: Han [sjekket at søknaden hadde kommet fram].
  ja: Hun [spurte hva jeg hadde forstått].
  ja: Ho [spurde om me var i mål].
  ja: Han [spurte flere ganger om det var noe mer].
  nei: Jeg sjekket at pengene hadde kommet inn.
  nei: Han sjekket at varen var på lager.

# the agent's check, told word for word
+ sitert-kontroll actor=any beats=questioning.needs
  ^ «? [ ("er"|"var") "det" ("mer"|"meir"|"mere") ("jeg"|"eg"|"vi"|"me"|"æ"|"du"|"dere"|"de") _ ..7 ] "?"
  [ ("fikk"|"fekk"|"har"|"hadde") ("vi"|"me") ("fått")? "med" ("oss") ("alt"|"alt du lurte på"|"det viktigste"|"alle punktene"|"det du trengte") ] "?"
  [ ("noe"|"noko") ("annet"|"anna"|"mer"|"meir"|"som helst annet") ("på blokka"|"på lista"|"på hjertet"|"på hjarta"|"på hjartet"|"på programmet") ..8 ] "?"
  [ ("føltes"|"kjennes"|"kjentes"|"følest"|"høres"|"høyrest"|"virker"|"virket"|"ser"|"såg") "det" ("greit"|"ok"|"bra"|"trygt"|"riktig"|"rett"|"forståelig"|"fornuftig"|"overkommelig") ("ut")? ("for deg"|"nå"|"no"|"for dere")? ("nå"|"no")? ] "?"
  « ("da er vi enige om"|"da er vi enige"|"då er vi samde om"|"då er me samde om"|"da har vi avtalt"|"så da er det"|"så, da er vi enige"|"da sier vi") _ ...16 ("?"|»)
  ("skulle det dukke opp"|"skulle det komme opp"|"om det dukka opp") ("noe mer"|"noko meir"|"noe annet"|"flere spørsmål"|"noe") ..3 "," ("så")? ("hadde"|"var"|"sto") ("hun"|"han"|"ho"|"de") ("tid"|"der"|"klar"|"klare") 
  ja: «[Er det meir eg kan gjera]?» spurde ho.
  ja: «[Fikk vi med oss alt]?»
  ja: «[Noe mer på lista]?» spurte hun.
  nei: «Er det mer snø der?»

# listed up what was agreed, a last check, waited for my yes
+ siste-kontroll actor=any beats=questioning.needs,clarity.explanation,resolution
  !("jeg"|"eg"|"vi"|"me"|"måtte"|"å") ("ramset"|"ramsa"|"listet"|"lista"|"gjengav"|"gjenga"|"gjentok"|"repeterte"|"oppsummerte"|"tok"|"gikk gjennom"|"gjekk gjennom"|"kvitterte for") @hanhun? ("kjapt"|"kort"|"raskt"|"også"|"så")? ("opp")? ("hva"|"kva"|"det"|"alt"|"det hele"|"punktene") ("som")? ("vi"|"me"|"var"|@jegvi) ("var"|"hadde"|"ble"|"blei"|"vart"|"var blitt") ("blitt"|"vorte"|"kommet"|"kome"|"avtalt"|"enige"|"samde"|"enig"|"bestilt"|"bestemt"|"sagt"|"snakket"|"snakka"|"gjort") >>
  ("kvitterte ut"|"kvitterte"|"kvitterer"|"bekreftet"|"bekrefta"|"gjentok") @hanhun? ("for")? ("det jeg"|"det eg"|"hvert punkt"|"kvart punkt"|"alt jeg"|"alt eg") ("hadde")? ("sagt"|"sa"|"fortalte"|"ba om"|"bestilte")? ("," ("punkt for punkt"|"ett for ett"))?
  !("jeg"|"eg"|"vi"|"me"|"måtte") ("tok"|"tek"|"gjorde"|"gjennomførte"|"kjørte"|"hadde") @hanhun? ("en"|"ei"|"ein"|"et"|"eit") ("siste"|"liten"|"lita"|"rask"|"kjapp"|"ekstra"|"kort")? ("kontroll"|"sjekk"|"avsjekk"|"dobbeltsjekk"|"sluttsjekk"|"avstemming"|"sluttrunde"|"kontrollrunde"|"kvalitetssjekk") ("på"|"av"|"om"|"for"|"med meg") >>
  ("ventet"|"venta"|"ville ha"|"ba om"|"bad om"|"avventet"|"trengte") @hanhun? ("på")? ("mitt"|"et"|"eit"|"vårt") ("ja"|"ok"|"klarsignal"|"nikk"|"«ja»"|"«ok»"|"grønt lys") ("fra meg")? "før" >>
  ("ventet"|"venta") @hanhun? "på" ("bekreftelse"|"stadfesting"|"tommel opp") "fra meg" ("før" >>)?
  ("kom"|"fulgte"|"avsluttet med"|"sluttet med"|"rundet av med"|"spurte"|"sa") ("alltid"|@hanhun)? ("det")? ("det"|"et"|"eit"|"den")? ("obligatoriske"|"vanlige"|"vanlege"|"faste"|"kjente"|"velkjente"|"klassiske"|"siste")? « ("ellers noe"|"elles noko"|"noe mer"|"noko meir"|"noe annet"|"noko anna"|"noe til"|"flere ting"|"fleire ting"|"andre ting"|"noe mer i dag"|"var det alt"|"da var det alt"|"ellers alt bra"|"alt i orden"|"alt ok"|"alt greit"|"alt klart"|"med på den"|"er du med") ("nå"|"no"|"i dag"|"da")? ("?")? »
  [ ("er"|"var") "det" ("noe"|"noko") ("som"|"du"|"dere") ("brenner inne"|"brenn inne"|"brenner inne med"|"henger igjen"|"heng att"|"gnager"|"skurrer"|"skurrar"|"fortsatt er uklart"|"framleis er uklart"|"sitter igjen med"|"vil ha gjentatt"|"vil ha forklart") ("med")? ] 
  « ("da"|"så"|"hvis"|"om"|"dersom")? ("har jeg"|"har eg"|"jeg har"|"eg har") ("forstått"|"skjønt"|"skjøna"|"oppfattet"|"oppfatta"|"tolket"|"tolka") ("det"|"deg"|"dere"|"dykk"|"saken") ("slik at"|"slik"|"sånn at"|"rett"|"riktig"|"dit hen") >>
  ("hørte"|"høyrde"|"spurte"|"spurde"|"ville vite"|"sjekket"|"sjekka"|"ville høre"|"lurte på") @hanhun? @meg? ("om") @jegvi ("satt igjen med"|"sat att med"|"sto igjen med"|"gikk rundt med"|"brant inne med"|"brann inne med") ("noe"|"noko"|"flere"|"fleire"|"spørsmål"|"ubesvarte"|"noen") >>
  ("ville vite"|"ville høre"|"ville høyre"|"ville vere sikker på"|"ville være sikker på"|"ville forsikre seg om") @hanhun? ("om"|"at") @jegvi ("hadde forstått"|"hadde skjønt"|"hadde skjøna"|"forsto"|"forstod"|"skjønte"|"skjøna"|"hadde fått med"|"hang med"|"visste hvor"|"visste hva"|"visste kor") >>
  (bli|"ble"|"blei"|"vart"|verte) @jegvi? ("spurt"|"spurd") "om" !("noe annet enn"|"noko anna enn"|"noe mer enn"|"noe som helst") (@jegvi ("skjøna"|"skjønte"|"forsto"|"forstod"|"hadde forstått"|"hadde skjønt"|"hang med"|"hadde noe mer"|"hadde noko meir"|"hadde mer"|"hadde flere"|"hadde fleire"|"lurte på noe"|"trengte noe mer"|"var fornøyd"|"var nøgd"|"hadde fått med"|"hadde fått svar")|"alt var klart"|"alt var greit"|"alt var forståelig"|"noe var uklart"|@noemer) >>
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte"|"ikke"|"ikkje"|"treninga"|"treningen"|"hadde") ("sjekket"|"sjekka"|"testet"|"testa"|"kontrollerte"|"passet på"|"passa på"|"forsikret seg om"|"forsikra seg om"|"påså"|"så til"|"såg til") @hanhun? "at" _ ..2 ("virket"|"virka"|"verka"|"funket"|"funka"|"fungerte"|"stemte"|"stemmte"|"åpnet seg"|"åpna seg"|"kom opp") ("hos meg"|"hos oss"|"hos mæ"|"for meg"|"på min" _|"i min ende"|"hjemme hos" _)? ("før" ..4|"mens" ..4)?
  !("jeg"|"eg"|"vi"|"me") ("gjennomgikk"|"gjennomgjekk"|"repeterte"|"gjentok"|"leste"|"las") @hanhun? ("opp")? ("hele"|"heile"|"alle")? @bekreftes ("med meg"|"for meg"|"med oss")? ("en gang til"|"én gang til"|"ein gong til"|"til slutt"|"på slutten"|"på nytt")
  ("tok"|"tek") @hanhun? ("det hele"|"det heile"|"alt"|"alt sammen"|"hele greia"|"heile greia") ("en gang til"|"ein gong til"|"igjen"|"til slutt")? ("i kortversjon"|"i korte trekk"|"i kortform"|"i stikkord"|"kort"|"til slutt"|"punkt for punkt")
  ("fikk"|"fekk"|"ga"|"gav"|"kom med"|"fikk også") @hanhun? @meg? ("en"|"ei"|"ein"|"et"|"eit") (liten|kort|fin|ryddig|rask|skriftlig|kjapp|god) ("oppsummering"|"oppsumering"|"sammendrag"|"samandrag"|"resymé"|"repetisjon"|"gjennomgang til slutt") ("på sms"|"på e-post"|"på mail"|"på epost"|"til slutt"|"på slutten"|"på tampen"|"etterpå")?
  ja: Til slutt [ramset hun opp hva vi var blitt enige om].
  ja: Han [tok en siste sjekk på at vi mente det samme].
  ja: Hun [ventet på mitt ja før hun bestilte].
  ja: «[Er det noe som gnager]?» spurte hun.
  ja: «[Da har jeg forstått det slik at du vil si opp], ikke sant?»
  ja: Jeg [ble spurt om jeg hadde forstått].
  ja: Dama [sjekka at lenka verka] hos oss.
  ja: Jeg [fikk en liten oppsummering på sms].
  nei: Jeg tok en siste sjekk på nettsiden.
  nei: Jeg sjekket at lenken virket.

# the plain check: asked / made sure + «I understood», «the answer helped», «anything more». Negation turns it.
+ spurte-om-det-gikk beats=questioning.needs,clarity.explanation,resolution,clarity.next-steps,empathy.listening
  ("spurte"|"spurde"|"spurt"|"spurd"|"spør"|"spørre"|"spørje"|"spørja"|"hørte"|"høyrde"|"høre"|"høyre"|"sjekket"|"sjekka"|"sjekke"|"lurte på"|"lurde på"|"lure på"|"ville vite"|"ville høre"|"undersøkte"|"forsikret seg om"|"forsikra seg om"|"forsikre seg om"|"passet på"|"passa på"|"sørget for"|"kontrollerte"|"forvisset seg om") @hanhun? @meg? ("også"|"til slutt"|"underveis"|"avslutningsvis"|"flere ganger"|"gjentatte ganger"|"pent"|"høflig"|"med det samme")? ("om"|"at"|"hvorvidt") (@jegvi ("forsto"|"forstod"|"forstår"|"skjønte"|"skjøna"|"skjønner"|"skjønar"|"hang med"|"hang me"|"heng med"|"var med"|"fulgte med"|"følgde med"|"fikk det til"|"fekk det til"|"fikk med"|"fekk med"|"fikk svar"|"fekk svar"|"hadde forstått"|"hadde skjønt"|"hadde skjøna"|"hadd skjønt"|"hadde fått svar"|"hadde fått det"|"hadde fått med"|"hadde fått hjelp"|"hadde fått alt"|"hadde fått nok"|"hadde oppfattet"|"hadde oppfatta"|"hadde flere"|"hadde fleire"|"hadde mer"|"hadde meir"|"hadde noe mer"|"hadde noko meir"|"hadde andre spørsmål"|"hadde noen andre spørsmål"|"hadde spørsmål"|"lurte"|"lurde"|"trengte mer"|"trengte noe mer"|"trengte noe annet"|"trengte hjelp til noe"|"trengte hjelp med noe"|"trong meir"|"trong noko meir"|"trong noko anna"|"var fornøyd"|"var nøgd"|"var tilfreds"|"følte meg trygg"|"satt igjen med"|"ble klokere"|"vart klokare"|"klarte meg nå"|"var trygg på"|"var sikker på hva"|"visste hva jeg skulle")|("svaret"|"forklaringen"|"forklaringa"|"løsningen"|"løysinga"|"informasjonen"|"beskjeden"|"rådet"|"tipset"|"hjelpen"|"hjelpa"|"det hele"|"alt"|"alt sammen"|"resten"|"noe av det"|"noko av det") ("var"|"er"|"ble"|"blei"|"vart"|"ga"|"gav"|"gikk"|"gjekk"|"virket"|"virka"|"verka"|"fungerte"|"hjalp"|"ordnet seg"|"ordna seg"|"hadde ordnet"|"stemte"|"funket"|"funka"|"løste"|"satt"|"føltes"|"holdt")|("det"|"dette"|"den"|"nettet"|"internettet"|"tv-en"|"feilen"|"problemet"|"saken"|"saka") ("var" ("forståelig"|"forståeleg"|"greit"|"greitt"|"klart"|"løst"|"løyst"|"i orden"|"ok"|"til hjelp"|"til å forstå"|"noe uklart"|"noko uklart"|"svar på"|"som det skulle"|"bra nå"|"nok"|"alt"|"rett slik"|"riktig slik"|"tydelig")|"ga mening"|"gav meining"|"hjalp"|"virket"|"virka"|"verka"|"fungerte"|"funket"|"funka"|"hadde ordnet seg"|"hadde løst seg"|"ordnet seg"|"løste seg"|"gikk greit"|"satt")) >>
  ("spurte"|"spurde"|"spurt"|"lurte på"|"ville vite"|"tilbød seg"|"tilbaud seg") @hanhun? @meg? ("om")? @hanhun? ("skulle"|"kunne"|"burde"|"måtte"|"å")? ("gjenta"|"repetere"|"forklare" ("noe"|"det") ("en gang til"|"igjen"|"på nytt"|"nærmere")|"utdype noe"|"ta noe" ("en gang til"|"på nytt")) ("noe"|"noko"|"det"|"noe av det")?
  ("fikk"|"fekk"|"ga"|"gav"|"ble gitt"|"kom med") @hanhun? @meg? ("også")? ("tilbud"|"tilbod") "om" ("mer"|"meir"|"ytterligere"|"videre"|"vidare") ("hjelp"|"assistanse"|"bistand")
  ("venta"|"ventet"|"holdt"|"heldt"|"ble"|"vart"|"blei") @hanhun? ("linja"|"linjen"|"chatten"|"tråden"|"samtalen"|"telefonen")? ("åpen"|"open"|"oppe"|"i telefonen"|"i røret"|"på linja"|"på tråden"|"i chatten"|"med meg"|"sammen med meg") ("helt"|"heilt")? ("til"|"mens"|"inntil") ("jeg"|"eg"|"vi"|"alt"|"det"|"nettet"|"mor"|"far") ("var" ("logga"|"logget"|"inne"|"kommet"|"i mål"|"ferdig"|"oppe")|"hadde" ("logget"|"logga"|"fått"|"kommet"|"funnet"|"gjort"|"sett")|"fikk" ("det til"|"logget")|"fekk det til"|"kom inn"|"virket"|"virka"|"verka"|"fungerte"|"fant") >>
  ("dobbeltsjekket"|"dobbeltsjekka"|"dobbelsjekket"|"verifiserte"|"kontrollerte"|"bekreftet"|"bekrefta"|"gikk over"|"gjekk over") @hanhun? ("også")? ("hele"|"alle")? @bekreftes ("min"|"mi"|"mine"|"mitt"|"vår"|"våre")? ("med meg"|"med oss"|"en ekstra gang"|"en gang til"|"ein gong til"|"før" ..4)
  !("jeg"|"eg"|"vi"|"måtte"|"å") ("gjentok"|"leste opp"|"las opp"|"repeterte"|"gjenga"|"gjengav") @hanhun? ("hele"|"alle")? (@bekreftes|"problemet"|"saken"|"spørsmålet"|"det jeg sa"|"det eg sa"|"det jeg hadde sagt") ("min"|"mi"|"mine"|"mitt"|"vår"|"våre")? ("bare"|"berre")? ("for å" ("være"|"vere"|"vera"|"bli"|"sikre"|"unngå"|"forsikre"|"dobbeltsjekke"|"se"|"sjekke")|("så"|"slik at") ("det"|"alt"|"vi") ("ble"|"vart"|"skulle"|"var")) >>
  ja: Han [spurte om svaret var til hjelp].
  ja: Ho [høyrde om eg hadde fått det til].
  snu: Han [spurte aldri om svaret var til hjelp].
  snu: Ho [sjekka ikkje om løysinga verka].
  ja: Hun [gjentok adressen min for å være sikker].
  ja: Han [holdt linja åpen til jeg kom inn].
  ja: Vi [fikk tilbud om mer hjelp].
  nei: Jeg spurte om svaret var endelig.
  nei: Han sjekket om kortet virket i utlandet.

+ oppsummerte-sammen actor=any beats=clarity.explanation,clarity.next-steps,empathy.personal
  ("vi"|"me") [ ("oppsummerte"|"repeterte"|"summerte opp"|"gjentok") ("sammen"|"saman"|"til slutt"|"kort"|"hele greia"|"alt"|"hva"|"kva"|"det") >> ]
  ("gjennomgang"|"oppsummering"|"oppsumering"|"repetisjon"|"gjentakelse"|"samandrag"|"sammendrag") "av" ("hva"|"kva"|"det"|"alt"|"alt det") ("vi"|"me") ("var"|"hadde"|"ble"|"blei"|"vart"|"har") ("blitt"|"vorte"|"kommet"|"kome")? ("enige om"|"samde om"|"avtalt"|"snakket om"|"snakka om"|"bestemt"|"sagt"|"fram til"|"gått gjennom")?
  !("jeg"|"eg"|"måtte"|"vi"|"å") ("fulgte opp"|"følgde opp"|"ringte"|"ringde"|"ringte tilbake"|"ringte igjen"|"sendte en melding"|"sendte sms"|"kom tilbake"|"skrev"|"tok kontakt igjen"|"tok kontakt") @hanhun? ("meg"|"oss")? ..5 ("for å"|"og") ("høre"|"høyre"|"sjekke"|"spørre"|"spørje"|"spurte"|"hørte"|"spurde"|"forsikre seg om") ("om"|"at") ("det"|"alt"|"ting"|"feilen"|"nettet"|"problemet"|"saken"|"jeg"|"eg"|"vi"|"me") ("hadde"|"var"|"ordnet"|"ordna"|"løste"|"fungerte"|"virket"|"virka"|"verka"|"gikk"|"gjekk"|"fikk"|"fekk") >>
  ("sms"|"e-post"|"mail"|"melding"|"epost") ("som"|"der" _) ("lurte på"|"spurte"|"spurde"|"ville vite"|"spør") "om" (@jegvi ("forsto"|"forstod"|"forstår"|"skjønte"|"skjøna"|"skjønner"|"skjønar"|"hang med"|"hang me"|"heng med"|"var med"|"fulgte med"|"følgde med"|"fikk det til"|"fekk det til"|"fikk med"|"fekk med"|"fikk svar"|"fekk svar"|"hadde forstått"|"hadde skjønt"|"hadde skjøna"|"hadd skjønt"|"hadde fått svar"|"hadde fått det"|"hadde fått med"|"hadde fått hjelp"|"hadde fått alt"|"hadde fått nok"|"hadde oppfattet"|"hadde oppfatta"|"hadde flere"|"hadde fleire"|"hadde mer"|"hadde meir"|"hadde noe mer"|"hadde noko meir"|"hadde andre spørsmål"|"hadde noen andre spørsmål"|"hadde spørsmål"|"lurte"|"lurde"|"trengte mer"|"trengte noe mer"|"trengte noe annet"|"trengte hjelp til noe"|"trengte hjelp med noe"|"trong meir"|"trong noko meir"|"trong noko anna"|"var fornøyd"|"var nøgd"|"var tilfreds"|"følte meg trygg"|"satt igjen med"|"ble klokere"|"vart klokare"|"klarte meg nå"|"var trygg på"|"var sikker på hva"|"visste hva jeg skulle")|("svaret"|"forklaringen"|"forklaringa"|"løsningen"|"løysinga"|"informasjonen"|"beskjeden"|"rådet"|"tipset"|"hjelpen"|"hjelpa"|"det hele"|"alt"|"alt sammen"|"resten"|"noe av det"|"noko av det") ("var"|"er"|"ble"|"blei"|"vart"|"ga"|"gav"|"gikk"|"gjekk"|"virket"|"virka"|"verka"|"fungerte"|"hjalp"|"ordnet seg"|"ordna seg"|"hadde ordnet"|"stemte"|"funket"|"funka"|"løste"|"satt"|"føltes"|"holdt")|("det"|"dette"|"den"|"nettet"|"internettet"|"tv-en"|"feilen"|"problemet"|"saken"|"saka") ("var" ("forståelig"|"forståeleg"|"greit"|"greitt"|"klart"|"løst"|"løyst"|"i orden"|"ok"|"til hjelp"|"til å forstå"|"noe uklart"|"noko uklart"|"svar på"|"som det skulle"|"bra nå"|"nok"|"alt"|"rett slik"|"riktig slik"|"tydelig")|"ga mening"|"gav meining"|"hjalp"|"virket"|"virka"|"verka"|"fungerte"|"funket"|"funka"|"hadde ordnet seg"|"hadde løst seg"|"ordnet seg"|"løste seg"|"gikk greit"|"satt")) >>
  « ("var det alt"|"da var det alt"|"var det det hele"|"noe mer"|"noko meir"|"noe annet"|"noko anna"|"ellers noe"|"elles noko") ..6 "?"
  ja: Vi [oppsummerte sammen hva jeg skulle gjøre].
  ja: Til slutt en [gjennomgang av hva vi var enige om].
  ja: Han [fulgte opp med en telefon for å høre om det hadde ordnet seg].
  ja: [«Var det alt for i dag?»] sa hun.
  nei: Jeg ringte for å høre om det hadde ordnet seg.

# told again in my words, «noe mer du lurer på?», had she understood me right
+ med-mine-ord actor=any beats=questioning.needs,clarity.explanation,resolution
  ("ga seg ikke"|"gav seg ikkje"|"ga seg ikkje") @hanhun? "før" @jegvi ("kunne" ("gjenta"|"det"|"vise"|"forklare"|"si")|"hadde gjentatt"|"hadde vist"|"hadde prøvd"|"hadde sagt") >>
  « [ ("kan du"|"klarer du å"|"vil du") ("fortelle"|"si"|"gjenta"|"forklare"|"fortelje"|"seie") ("meg"|"tilbake")? ("hva"|"kva") ("du"|"dere"|"vi") ("skal"|"må"|"har") ("gjøre"|"gjere"|"forstått"|"avtalt"|"huske") ..3 ]
  ("mangler vi noe"|"manglar vi noko"|"mangler du noe"|"har vi alt"|"har vi glemt noe") ("nå"|"no")? "?"
  [ ("noe"|"noko") ("mer"|"meir"|"annet"|"anna"|"til") ("du"|"dere"|"de"|"jeg"|"eg"|"vi"|"me"|"som") ("lurer"|"lurte"|"lurar"|"trenger"|"treng"|"vil"|"kan"|"skal"|"ønsker"|"haster") ..6 ] "?"
  ("ville"|"ba om å få"|"fikk"|"skulle") @hanhun? ("gjerne"|"absolutt")? ("høre"|"høyre"|"vite") ("med" ("mine"|"egne"|"eigne") ("ord"|"egne ord"|"eigne ord"))? ("hva"|"kva") @jegvi ("hadde forstått"|"hadde fått med"|"hadde skjønt"|"hadde oppfattet"|"satt igjen med"|"hadde notert") >>
  ^ ("spurte"|"spurde"|"spurt"|"sjekket"|"sjekka"|"lurte på"|"hørte"|"høyrde") ("også"|"til slutt"|"flere ganger"|"meg"|"til og med")? ("om"|"at") (("det"|"alt"|"svaret"|"forklaringen") ("var"|"ble"|"ga"|"hjalp") ("greit"|"greitt"|"forståelig"|"klart"|"i orden"|"ok"|"bra"|"mening"|"tydelig"|"nok"|"til hjelp") !("å"|"at"|"om"|"med"|"hvis")|@jegvi ("forsto"|"forstod"|"skjønte"|"skjøna"|"hang med"|"fikk det til"|"fikk med"|"var fornøyd"|"var nøgd"|"hadde forstått"|"hadde skjønt"|"trengte mer"|"hadde fått med"|"hadde fått svar")) >>
  ("forsikret seg"|"forsikra seg"|"sjekket"|"sjekka"|"spurte"|"spurde"|"kontrollerte"|"forvisset seg"|"passet på") @hanhun? ("to ganger"|"tre ganger"|"to gonger"|"flere ganger"|"fleire gonger"|"gang på gang"|"både" _ "og" _ ("ganger"|"gonger")|"stadig") ("om"|"om at"|"at") @jegvi >>
  !("jeg"|"eg"|"vi"|"me"|"æ") ("spurte"|"spurde"|"spurt"|"lurte på"|"sjekket"|"sjekka"|"ville vite"|"dobbeltsjekket"|"dobbeltsjekka") @hanhun? @meg? ("om"|"at") @hanhun ("hadde" ("forstått"|"oppfattet"|"oppfatta"|"skjønt"|"skjøna"|"tolket"|"notert"|"fått med")|"forsto"|"forstod"|"skjønte") ("meg"|"det"|"saken"|"saka"|"oss"|"alt")? ("rett"|"riktig"|"korrekt"|"med seg")?
  ("måtte"|"fikk"|"lot") ("jeg"|"eg"|"vi")? ("vise"|"syne"|"demonstrere"|"gjenta"|"prøve") ..3 ("at" @jegvi ("fikk det til"|"fekk det til"|"hadde forstått"|"kunne det"|"skjønte det"|"forsto")|"før" @hanhun ("slapp"|"la"|"ga")) >>
  ja: «[Noe mer du lurer på]?»
  ja: Han [ville høre hva jeg hadde forstått].
  ja: [Spurte om det var greit] nå.
  ja: Hun [forsikret seg to ganger om at jeg hadde skrevet det ned].
  ja: Ho [spurde om ho hadde forstått meg rett].
  nei: Jeg spurte om han hadde forstått det.

+ sikker-på-at-du actor=any beats=questioning.needs,empathy.respect,clarity.language
  ("fikk"|"fekk") @jegvi? ("også"|"til slutt")? "spørsmål om" @jegvi ("trengte"|"trong"|"hadde"|"forsto"|"forstod"|"skjønte"|"skjøna"|"lurte"|"var fornøyd"|"var nøgd"|"ønsket"|"fikk") ("hjelp"|"mer"|"meir"|"noe"|"noko"|"flere"|"fleire"|"alt"|"det"|"på"|"med") >>
  « ("er du sikker på at"|"er du trygg på at"|"er vi sikre på at") ("du"|"vi"|"det") ("har")? ("fått"|"forstått"|"notert"|"skjønt"|"husker"|"vet hva"|"stemmer") ...6 »
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte") ("forsikret seg om"|"forsikra seg om"|"forvisset seg om"|"sørget for"|"syta for"|"passet på"|"passa på"|"sjekket"|"sjekka"|"kontrollerte"|"påså") @hanhun? ("at"|"om") @jegvi ("visste"|"kunne"|"fant"|"husket"|"hugsa"|"skjønte"|"skjøna"|"kjente") ("hva"|"kva"|"hvor"|"kor"|"hvordan"|"korleis"|"når"|"fram"|"alt"|"det") >>
  ("vi"|"me") [ ("tok"|"kjørte"|"avsluttet med"|"hadde") ("en"|"ei"|"ein") ("siste"|"liten"|"ekstra"|"kort"|"rask") ("sjekk"|"runde"|"gjennomgang"|"oppsummering"|"repetisjon") ("på"|"av"|"til slutt"|"før") >> ]
  ja: Jeg [fikk spørsmål om jeg trengte hjelp med noe annet].
  ja: Ho [forsikra seg om at eg visste kva eg skulle gjere].
  ja: Vi [tok en siste sjekk på at datoene stemte].
  nei: Han passet på at jeg kunne få rabatt.

+ rundet-av-med actor=any beats=questioning.needs
  ("rundet av"|"runda av"|"avsluttet"|"avslutta"|"sluttet"|"slutta"|"endte"|"tok farvel") @hanhun? "med" ("et"|"eit"|"det faste"|"det vanlige")? « ("noe mer"|"noko meir"|"noe annet"|"noko anna"|"er det noe"|"er det noko"|"var det noe"|"var det alt"|"lurer du"|"har du flere"|"andre ting"|"ellers noe") ...5 »
  !("jeg"|"eg") ("ville"|"måtte"|"ønsket å") @hanhun? ("være"|"vere"|"vera"|"bli"|"gjøre seg"|"forsikre seg om") ("helt"|"heilt")? ("sikker på"|"trygg på")? "at" @jegvi ("ikke"|"ikkje") ("satt igjen"|"sat att"|"hadde flere"|"hadde fleire"|"lurte"|"gikk glipp"|"hadde misforstått"|"brant inne") >>
  !("jeg"|"eg") ("sjekka"|"sjekket"|"passa på"|"passet på"|"så til"|"såg til") @hanhun? ("at"|"om") ("æ"|"eg"|"jeg"|"vi"|"me"|"je") ("fortsatt"|"framleis")? ("va"|"e"|"var"|"er"|"satt"|"hang") ("med"|"på" "lasset"|"me") >>
  ("forhørte"|"forhøyrde"|"forhørt") @hanhun? "seg" ("høflig"|"også")? "om" ("ytterligere"|"andre"|"flere"|"fleire"|"eventuelle"|"øvrige") ("ønsker"|"ønske"|"spørsmål"|"behov"|"ting"|"henvendelser")
  ("ga"|"gav"|"gir") @hanhun? ("meg"|"oss") ("god")? ("sjansen"|"sjanse"|"anledning"|"mulighet"|"muligheten"|"høve"|"rom"|"tid") ("til" "å"|"for" "å"|"til") ("spørre"|"spørje"|"stille"|"spørsmål") ("mer"|"meir"|"om mer"|"flere"|"fleire"|"om resten"|"alt" _ _)? ("spørsmål")? ("før" ..4)?
  ja: Hun [rundet av med et «noe mer på hjertet»].
  ja: Han [ville være sikker på at jeg ikke satt igjen med spørsmål].
  ja: Ho [forhøyrde seg om andre ønske].
  nei: Jeg passet på at jeg var med.

# say stop if it goes too fast; said it till it stuck; called up again to hear whether it held
+ si-fra-om-noe actor=any beats=empathy.listening,clarity.language,clarity.explanation,clarity.next-steps,empathy.warmth,questioning.needs
  ("ba"|"bad"|"oppfordret"|"oppfordra"|"minnet"|"sa"|"oppmoda"|"inviterte") @hanhun? ("meg"|"oss"|"at" @jegvi ("måtte"|"skulle"|"kunne"|"fikk")|@jegvi ("måtte"|"skulle"|"kunne"|"fikk"|"bare måtte")) ("om å"|"til å"|"å"|"bare"|"endelig")? ("si fra"|"si ifra"|"seie frå"|"seie ifrå"|"si stopp"|"stoppe" ("henne"|"ham"|"han")?|"stoppe ho"|"avbryte"|"rope ut"|"melde fra"|"spørre"|"spørje"|"gi beskjed"|"rette på" _|"korrigere" _) ("henne"|"ham"|"underveis"|"endelig")? ("hvis"|"om"|"når"|"dersom"|"viss"|"straks"|"med en gang") (@jegvi ("ikke"|"ikkje"|"falt"|"datt"|"mistet"|"lurte"|"var usikker"|"hadde spørsmål"|"trengte")|"noe"|"noko"|"det"|"det var"|"tempoet") !("skulle skje"|"dukket opp"|"oppsto"|"hastet"|"ringte"|"gjaldt"|"ble for vondt") >>
  « ("bare"|"berre"|"du må"|"du må bare")? ("si stopp"|"sei stopp"|"si fra"|"si ifra"|"sei frå"|"sei ifrå"|"stopp meg"|"avbryt meg"|"bare avbryt"|"rop ut"|"rekk opp hånda") ("underveis"|"bare"|"endelig")? ("hvis"|"om"|"når"|"dersom"|"viss"|"så snart") ..6 »
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte") ("gjentok"|"repeterte"|"tok opp att"|"leste"|"las"|"sa"|"tok") ("hun"|"han"|"ho"|"de")? ("alt"|"det"|"datoen"|"adressen"|"adressa"|"nummeret"|"fristen"|"tallene"|"tala"|"beløpet"|"koden"|"tida"|"tiden"|"klokkeslettet"|"tidspunktet"|"stegene"|"punktene"|"beskjeden"|"det viktigste"|"avtalen"|"bestillingen"|"bestillinga"|*tida|*tiden|*tid|*nummeret|*datoen|*fristen|*adressen) ("helt"|"om igjen"|"høyt"|"to ganger"|"tre ganger"|"igjen"|"en gang til")? ("til det satt"|"til det sat"|"til eg hadde" ..3|"til jeg hadde" ..4|"til det satt som" _ _?|"så det satt"|"for ordens skyld"|"for sikkerhets skyld"|"for å være sikker"|"for å være helt sikker"|"til jeg" ("kunne"|"skjønte"|"forsto") ..2|"så det ikke skulle" ..4)
  ("ventet"|"venta"|"ble værende"|"ble sittende"|"hang"|"holdt seg"|"holdt linja"|"heldt linja"|"satt") @hanhun? ("på linja"|"på linjen"|"på tråden"|"i røret"|"på telefonen"|"i chatten"|"åpen")? ("helt"|"heilt"|"og ventet"|"og venta")? ("til"|"mens"|"medan"|"inntil") @jegvi ("hadde")? ("testet"|"testa"|"prøvde"|"prøvd"|"logget"|"logga"|"fikk det til"|"fekk det til"|"fått det til"|"sjekket"|"sjekka"|"hadde skjønt"|"skjønt"|"forstått"|"trykket"|"så at") >>
  !("jeg"|"eg"|"vi"|"me") ("la"|"sa") @hanhun? ("ikke"|"ikkje"|"aldri"|"itj") ("på"|"på røret"|"takk for seg"|"ha det"|"hadet") ("før"|"innan") ("det"|"alt"|@jegvi|"hun visste"|"ho visste"|"han visste"|"hun var sikker"|"ho var sikker"|"han var sikker"|"hun hadde sjekket"|"nettet"|"problemet") >>
  !("jeg"|"eg"|"vi"|"me") ("fulgte"|"følgde"|"fylgde"|"følgte") @hanhun? ("meg"|"saken"|"saka"|"det"|"også")? "opp" ("med" ("en"|"ein"|"ei"|"et") ("telefon"|"mail"|"e-post"|"melding"|"samtale"|"sms"|"oppringning")) ("noen"|"nokre"|"et par"|"to"|"tre"|"dagen"|"uka"|"uken"|"veka"|"neste"|"i ettertid"|"etterpå") >>
  ("gikk"|"gjekk"|"tok"|"kjørte"|"leste"|"las") ("vi"|"me"|"hun"|"han"|"ho")? ("gjennom"|"igjennom"|"over") ("alt"|"det hele"|"det heile"|"alle punktene"|"hele bestillingen"|"bestillingen"|"bestillinga"|"listen"|"lista"|"avtalen"|"ordren"|"hele greia"|"stegene"|"det vi hadde blitt enige om"|"det viktigste") ("sammen"|"saman"|"punkt for punkt")? ("en gang til"|"én gang til"|"ein gong til"|"til slutt"|"på slutten"|"på nytt"|"før vi" ("la på"|"avsluttet"|"sa ha det")|"før" @hanhun ("la på"|"avsluttet"|"sendte")|"en siste gang"|"igjen til slutt") !("etter at jeg klaget")
  ("var"|"er") @jegvi ("komfortable"|"komfortabel"|"trygg på"|"trygge på"|"innforstått"|"innforståtte"|"inneforstått"|"enig"|"enige") ("med"|"om") ("det"|"løsningen"|"planen") ("vi"|"hun"|"som")? & ("spurte"|"spurde"|"sjekket"|"hørte"|"høyrde") >>
  ("spurte"|"spurde"|"sjekket"|"sjekka"|"hørte"|"høyrde"|"forsikret seg om"|"forsikra seg om") @hanhun? ("til slutt"|"på slutten"|"også"|"underveis"|"før vi la på")? ("om"|"at") ("jeg"|"eg"|"vi"|"me"|"vi begge"|"alle") ("var"|"følte" _|"kjente" _) ("komfortable"|"komfortabel"|"innforstått"|"innforståtte"|"inneforstått"|"enig"|"enige"|"samd"|"samde"|"trygg"|"trygge") ("med"|"i"|"om"|"på") >>
  ja: Hun [ba meg si fra hvis noe ikke stemte].
  ja: [«Si stopp hvis det går for fort»], sa hun.
  ja: [Gjentok avreisetida til det satt].
  ja: Han [ventet på linja til jeg hadde testet].
  ja: Hun [fulgte opp med en telefon noen dager senere].
  ja: Vi [gikk gjennom alt en gang til].
  ja: Hun [spurte om vi var enige i planen].
  nei: Jeg gjentok nummeret tre ganger.
  nei: Hun ba meg si fra når jeg kom.
  nei: Jeg la ikke på før jeg fikk svar.

# read out the order, took the round again, a quick recap; did I get you right
+ tok-runden-om-igjen actor=any beats=clarity.explanation,resolution,questioning.needs,empathy.understanding,empathy.listening,clarity.next-steps,competence
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte") ("tok"|"tek"|"gikk"|"gjekk"|"kjørte"|"køyrde"|"gjennomgikk"|"nøstet opp"|"nøsta opp"|"leste opp"|"las opp"|"ramset opp"|"listet opp") @hanhun? ("hele"|"heile")? ("runden"|"runda"|"lista"|"listen"|"handlelista"|"handlelisten"|"bestillingen"|"bestillinga"|"ordren"|"alt"|"alt sammen"|"greia"|"planen"|"avtalen"|"det vi" ..4|"det me" ..4) ("om igjen"|"om att"|"oppatt"|"opp att"|"opp igjen"|"en gang til"|"én gang til"|"ein gong til"|"på nytt") ("med meg"|"for meg"|"for oss")? ("på slutten"|"til slutt"|"før" ..5)?
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte") ("tok"|"tek") @hanhun? ("oppatt"|"opp att"|"opp igjen"|"om igjen"|"om att") ("det vi"|"det me"|"alt"|"det viktigste"|"det viktigaste"|"hovedpunktene"|"hovudpunkta"|"det som var avtalt"|"avtalen") ..4
  !("jeg"|"eg"|"vi"|"me"|"å"|"måtte") ("leste"|"las"|"leser"|"les"|"ramset"|"ramsa") @hanhun? ("opp"|"høyt"|"tilbake"|"attende"|"høgt") ("igjen"|"for meg"|"for oss")? ("hele"|"heile")? ("bestillingen"|"bestillinga"|"ordren"|"adressen"|"adressa"|"nummeret"|"telefonnummeret"|"datoen"|"datoane"|"datoene"|"handlekurven"|"listen"|"lista"|"tallene"|"tala"|"beløpet"|"navnet"|"namnet"|"det jeg hadde sagt"|"det eg hadde sagt"|"det vi" ..4|"det me" ..4|"reisedatoene"|"turen"|"varene"|"varelinjene") ("igjen"|"til slutt"|"en gang til"|"for sikkerhets skyld")?
  ("kvitterte"|"bekreftet"|"bekrefta"|"stadfesta"|"sjekket"|"sjekka"|"krysset av") @hanhun? ("for"|"av")? ("hvert"|"kvart"|"kvar"|"hver"|"alle") ("ledd"|"punkt"|"steg"|"linje"|"dato"|"detalj"|"post"|"detaljer"|"punkter")
  ("kort"|"rask"|"kjapp"|"quick"|"snarlig"|"liten"|"lita"|"ryddig"|"en"|"ei"|"fin") ("recap"|"reprise"|"rekap"|"rekapitulering"|"rekapitulasjon"|"repetisjon"|"oppsummering"|"gjennomgang") ("av" ("det"|"alt"|"hva"|"avtalen") ..4|"på slutten"|"til slutt"|"før" ..4)
  ("gjorde"|"tok"|"holdt") @hanhun? ("opp status"|"en statussjekk"|"en statusrunde"|"en kontrollrunde"|"ein kontrollrunde"|"en siste sjekk"|"ein siste sjekk"|"en liten repetisjon"|"en kjapp repetisjon"|"en siste gjennomgang"|"en rask gjennomgang til slutt")
  !("jeg"|"eg"|"vi") ("sendte"|"skrev"|"skreiv"|"fikk") @hanhun? @meg? ("et"|"eit"|"en"|"ei")? ("lite"|"kort"|"kjapt"|"fint")? ("referat"|"sammendrag"|"samandrag"|"oppsummering"|"oppsumering"|"resymé") ("og" ("spurte"|"spurde"|"ba") ..6|"av" ("samtalen"|"det vi" ..3|"alt")|"på" ("mail"|"e-post"|"sms") ..2|"etterpå"|"i etterkant")?
  ("skal vi se om"|"la meg se om"|"la meg sjekke om"|"for å se om"|"så er det bare å se om")? ("jeg"|"eg"|"æ"|"vi")? ("har"|"hadde")? ("jeg"|"eg"|"æ"|"vi")? ("skjønt"|"forstått"|"skjøna"|"oppfattet"|"oppfatta"|"forstår"|"skjønner"|"forsto"|"forstod") ("jeg"|"eg")? ("deg"|"dere"|"saken"|"det"|"meg"|"dykk"|"behovet") ("rett"|"riktig"|"korrekt") & («|"?"|$) !("ikke"|"ikkje")
  ("slo fast"|"konstaterte"|"passet på"|"passa på"|"sørget for"|"syta for"|"forsikret seg om"|"bekreftet"|"bekrefta"|"sikret"|"sjekket"|"sjekka") @hanhun? ("at") ("vi"|"me"|"begge"|"vi begge"|"alle") ("mente"|"meinte"|"var"|"hadde forstått"|"snakket om"|"snakka om"|"tenkte") ("det samme"|"det same"|"enige"|"einige"|"samde"|"samstemte"|"på samme side"|"på linje"|"hverandre"|"kvarandre") >>
  !("jeg"|"eg"|"vi") ("ga"|"gav"|"heldt"|"holdt"|"fortsatte"|"dreiv"|"stod"|"sto") @hanhun? ("seg ikke"|"seg ikkje"|"ikke seg"|"ikkje seg"|"på"|"ut"|"fram") ("før"|"til"|"innan"|"helt til"|"heilt til") (@hanhun ("var"|"vart"|"ble") ("viss"|"sikker"|"trygg") "på at" @jegvi|@jegvi ("sa"|"hadde sagt"|"kunne si"|"nikket"|"bekreftet") ("at")? ..5|@jegvi ("var tom for spørsmål"|"ikke hadde flere spørsmål"|"hadde fatta"|"hadde skjønt"|"hadde forstått"|"hadde fått svar")) >>
  ("ble"|"blei"|"vart") @jegvi? ("også")? ("bedt om"|"bedd om"|"beden om"|"oppfordret til"|"oppmoda om") "å" ("si fra"|"si ifra"|"seie frå"|"si stopp"|"melde fra"|"spørre"|"avbryte") ("hvis"|"om"|"når"|"dersom"|"viss") ("noe"|"noko"|"det"|@jegvi) !("skjedde"|"dukket opp") >>
  ("lot"|"lét"|"ba"|"bad"|"fikk") @hanhun? ("meg"|"oss") ("om å"|"til å")? ("bekrefte"|"stadfeste"|"godkjenne"|"kontrollere"|"se over"|"sjå over"|"lese over"|"lese gjennom") ("tallene"|"tala"|"alt"|"hvert"|"kvart"|"hver"|"adressen"|"adressa"|"datoen"|"bestillingen"|"bestillinga"|"beløpet"|"nummeret"|"detaljene") ("før" ..5|"ett for ett"|"en etter en"|"punkt for punkt"|"punkt"|"til slutt")?
  ("ville"|"ønsket å"|"ba om å få"|"fikk") @hanhun? ("høre"|"høyre"|"få"|"ha") ("det"|"alt"|"beskjeden"|"planen") ("tilbake"|"attende"|"gjentatt"|"gjenfortalt"|"igjen") ("med" ("mine"|"egne"|"mine egne"|"eigne"|"mine eigne") "ord"|"fra meg"|"frå meg")?
  !("jeg"|"eg"|"vi"|"me") ("forhørte"|"forhøyrde"|"hørte"|"høyrde") @hanhun? "seg" ("for"|"høflig"|"pent"|"også")? "om" (@noemer|@jegvi ("hadde"|"trengte"|"ville ha"|"ønsket") ("ytterligere"|"flere"|"fleire"|"andre"|"noe mer"|"noe annet"|"mer"|"meir"|"noko meir")) >>
  («|^) ("var"|"er"|"va"|"e") "det" ("noe"|"noko"|"någe"|"nokka"|"nåkka")? ("mer"|"meir"|"mær"|"annet"|"anna"|"aent"|"ainna"|"flere ting"|"fleire ting") ("på" ("lista"|"listen"|"hjertet"|"hjarta"|"blokka"|"lappen"|"tavla") ("di"|"din"|"ditt")?|"du" ("lurte på"|"lurer på"|"ville ta opp"|"trenger"|"trengte"|"vil ta opp"|"ville snakke om"|"ønsket"|"har på hjertet"|"hadde på hjertet")|"i dag"|"for i dag"|"jeg kan" ..3) !("enn")
  («|^) ("er det")? ("noe"|"noko") ("vi"|"me"|"jeg"|"eg") ("har glemt"|"har gløymt"|"glemte"|"har oversett"|"ikke har fått med"|"ikkje har fått med"|"mangler") ..3 (»|$)
  («|^) ("fikk"|"fekk") "du" ("svar på"|"hjelp med"|"med deg"|"orden på") ("det"|"alt"|"alt du"|"det du"|"det hele") ("lurte på"|"ville"|"trengte"|"kom for"|"skulle")? ..2 (»|$)
  ja: Han [tok hele runden om igjen med meg på slutten].
  ja: Hun [leste opp bestillingen].
  ja: Han [kvitterte for hvert punkt].
  ja: [Kort reprise av det viktigste] før vi la på.
  ja: [Sendte et lite referat og spurte om det stemte].
  ja: Hun [slo fast at vi mente det samme om beløpet].
  ja: Jeg [ble bedt om å si fra hvis noe var uklart].
  ja: [«Var det meir på lista di»], spurde ho.
  nei: Jeg leste opp bestillingen.
  nei: Jeg tok hele runden om igjen.

+ skal-vi-se-om-det-sitter actor=any beats=questioning.needs,clarity.explanation,resolution
  («|^) ("så"|"da")? ("skal vi se om"|"la oss se om"|"la meg se om"|"skal me sjå om") ("det"|"jeg"|"du"|"eg"|"alt") ("sitter"|"sit"|"satt"|"har" ..4|"fikk med" ..3|"stemmer"|"er riktig") ..3 (»|"?"|",")?
  («|^) ("er det")? ("ellers")? ("noe"|"noko") ("attpå"|"attåt"|"ellers"|"anna i dag"|"annet i dag"|"mer i dag"|"meir i dag"|"som skurrer"|"som er uklart") ..3 (»|$)
  !("jeg"|"eg"|"vi"|"me") ("leste"|"las"|"ramset") @hanhun? "opp" ("navn"|"rad"|"sete"|"dato"|"datoene"|"adresse"|"adressen"|"nummeret"|"nummer"|"tider"|"tidene"|"alt"|"alle"|"hele"|"varene"|"tallene"|"det"|"mål"|"målene") ..3 ("til slutt"|"på slutten"|"en gang til"|"ein gong til"|"for sikkerhets skyld") ("så" ("alt"|"det"|"vi") ..4)?
  !("jeg"|"eg"|"vi"|"me") ("skrev"|"skreiv"|"sendte"|"sende") @hanhun? ("meg"|"oss")? ("en"|"ein"|"ei")? ("sms"|"mail"|"e-post"|"melding"|"lapp") ("med") ("hovedpunktene"|"hovudpunkta"|"det vi" _ _|"alt vi" _ _|"alt sammen"|"punktene"|"oppsummeringen"|"en oppsummering"|"stikkord") ("mens" ..2|"etterpå")?
  « ("ser du"|"finner du"|"får du opp") ("den"|"det"|"knappen"|"bildet"|"feltet") ..3 ("nå"|"no") ..2 »
  ja: [Skal vi se om det sitter?]
  ja: [Noe ellers?]
  ja: Hun [leste opp tidene til slutt].
  nei: Jeg leste opp nummeret til slutt.
