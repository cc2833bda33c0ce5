# questioning: what the other files do not cover, ordinary and indirect.
cue questioning.needs

+ spurte-også-id
  (spørre/v|"spør") @hanhun? @meg? "om" ("postnummer"|"adresse"|"alder"|"fødselsår"|"målernummer"|"registreringsnummer"|"kundenummer"|"ordrenummer"|"navn") ("og"|",") !(@idord|"adresse"|"adressa"|"postadresse"|"e-post"|"mail"|"telefon"|"navn") _ >>
  ja: Hun [spurte om postnummer og årlig forbruk].
  nei: Hun spurte om postnummer og adresse.

- ingen-spurte turn=no actor=any
  ("ingen"|"inga"|"ikke en kjeft"|"ikke en sjel"|"ikkje ein kjeft"|"ikkje ei sjel"|"ikke et menneske") ("der"|"av dem"|"av dei")? ("hadde"|"har"|"tenkte på å"|"fant på å"|"gadd å"|"orket å"|"brydde seg om å"|"kom på å")? ("spurt"|"spurte"|"spurde"|"spurd"|"spør"|"spørre"|"spørje"|"lurte"|"lurde"|"undret") ("meg"|"oss")? ("om"|"på"|@kvord|"etter") !("jeg ville ha" ("kaffe"|"det"|"hjelp"|"noe")|"jeg hadde det"|"hvordan jeg hadde"|"korleis eg hadde"|@noemer|"hvordan det går"|"det var noe"|"jeg hadde forstått"|"jeg forsto"|"jeg hadde mer"|"jeg hadde noe mer") >>
  ("savnet"|"sakna"|"savner"|"saknar"|"mangla"|"manglet"|"etterlyste") (",")? ("bare"|"berre"|"var"|"er")? ("var"|"er")? ("at") (@hanhun|"de"|"dei"|"noen"|"nokon") ("hadde")? ("spurte"|"spurde"|"spurt"|"spurd"|"stilte"|"stilt") ("litt"|"meg"|"mer"|"meir")? !("om jeg hadde forstått"|"om det var noe mer"|"om jeg hadde flere") >>
  ("ingen"|"inga"|"null"|"ikke noen"|"ikkje nokon"|"få") @spørsmålord ("utover"|"ut over"|"annet enn"|"anna enn"|"bortsett fra"|"om meg"|"om oss"|"om hva"|"om kva") >>
  ja: [Ingen hadde spurt hvor lenge jeg skal være borte].
  ja: Det eneste jeg [savnet, var at hun spurte litt mer].
  ja: Det var [ingen spørsmål utover ordrenummeret].
  nei: Ingen spurte om det var noe mer.

+ indirekte-spurte
  ("ville"|"skulle"|"måtte"|"vil"|"bare måtte"|"ville også"|"ville gjerne"|"skulle gjerne"|"ønsket å"|"var nysgjerrig på å"|"var opptatt av å") @hanhun? ("også"|"først"|"gjerne"|"absolutt"|"bare")? ("vite"|"veta"|"ha svar på"|"få vite"|"ha greie på"|"ha klarhet i"|"få klarhet i"|"høyre"|"danne seg et bilde av"|"forstå"|"kjenne til"|"bli kjent med"|"ha hele bildet av"|"vete") ("om"|"hva"|"kva"|"hvor"|"kor"|"hvordan"|"korleis"|"hvem"|"kven"|"hvilken"|"hvilke"|"når"|"alt om"|"mer om"|"meir om"|"litt om"|"mest mulig om") !("det var noe mer"|"jeg hadde forstått"|"jeg var fornøyd"|"jeg var enig"|"eg var nøgd"|"pusen"|"dyra"|"hvordan det gikk"|"korleis det gjekk"|"hun"|"han het"|"hva han het"|"fødselsnummer"|"navnet"|"jeg hadde det") >>
  ("grep fatt i"|"gikk inn i"|"gjekk inn i"|"boret i"|"bora i"|"gravde i"|"grov i"|"pirket i"|"nøstet i"|"nøsta i"|"snuste på"|"spant videre på"|"lodda"|"loddet"|"ringet inn"|"ringa inn"|"sirklet inn"|"sirkla inn"|"peilet inn"|"peila inn"|"pinpointet"|"tok pulsen på"|"kjente på pulsen"|"tok mål av"|"pløyde gjennom") @hanhun? (@kvord|@behov|"det jeg"|"det eg"|"hele"|"alt"|"vanene"|"hverdagen"|"kvardagen"|"meg"|"oss"|"familielivet"|"klesskapet"|"tallene mine"|"årsaken"|"detaljene") >>
  ("spurte seg gjennom"|"spurde seg gjennom"|"spurte seg omtrent gjennom"|"spurte seg fram gjennom"|"spurte seg inn på"|"spurte oss gjennom"|"spurte meg gjennom") _ >>
  ("tok meg"|"tok oss"|"gikk"|"gjekk"|"geleidet meg"|"kjørte"|"tok") @hanhun? ("gjennom")? ("hele"|"heile"|"en"|"ei"|"et"|"eit"|"en lang"|"en liten"|"en hel")? ("spørsmålsrekke"|"spørsmålsrunde"|"intervju"|"spørreliste"|"sjekkliste med spørsmål"|"spørreskjema"|"kryssforhør"|"utspørring"|"spørrerunde"|"behovsrunde"|"kartlegging"|"tjue spørsmål"|"20 spørsmål"|"ti spørsmål") >>
  ("før"|"innan") @hanhun ("foreslo"|"føreslo"|"anbefalte"|"tilrådde"|"sa"|"nevnte"|"kom med"|"regnet"|"ga meg"|"viste meg"|"solgte"|"trakk fram") ...8 ("måtte jeg"|"måtte eg"|"fikk jeg"|"fekk eg"|"ville hun"|"ville han"|"ville ho"|"skulle hun"|"skulle han") ("fortelle"|"fortelje"|"spørsmål om"|"svare på"|"vite"|"høre"|"høyre"|"beskrive") >>
  ("spørsmålene"|"spørsmåla"|"oppfølgingsspørsmålene") ("kom"|"haglet"|"hagla"|"satt"|"traff"|"traff blink"|"var mange"|"sto i kø"|"rant"|"satt som et skudd"|"var presise"|"var gode"|"var til å forstå"|"ble stilt"|"traff spikeren") ("på rekke og rad"|"som perler på en snor"|"tett"|"løst"|"blink"|"i riktig rekkefølge"|"på hodet"|"midt i blinken"|"jevnt og trutt")?
  ("den ene gode"|"det ene gode"|"det ene spørsmålet"|"det eine spørsmålet"|"det eine gode") ("spørsmålet")? ("etter det andre"|"etter det neste"|"som løste"|"som avgjorde"|"som manglet") >>
  ("stilte"|"spurte"|"spurde"|"traff med") @hanhun? ("akkurat"|"nettopp"|"nøyaktig")? ("det"|"de"|"dei") ("rette"|"riktige"|"ene"|"spørsmålet"|"spørsmålene") ("spørsmålet"|"spørsmålene"|"spørsmåla"|"ingen andre" ..3|"som" ..5|"andre hadde oversett"|"jeg ikke" ..4|"eg ikkje" ..4)
  ("stilte"|"spurte"|"spurde"|"traff med") @hanhun? ("akkurat"|"nettopp"|"nøyaktig")? ("det"|"de"|"dei") ("rette"|"riktige"|"ene"|"spørsmålet"|"spørsmålene") ("ingen andre"|"som"|"jeg ikke"|"eg ikkje") >>
  ("lirket"|"lirka"|"lokket"|"lokka"|"halte"|"fisket"|"fiska"|"pirket"|"pirka"|"vred"|"vrei") @hanhun? ("ut av meg"|"ut av oss"|"or meg"|"fram"|"frem") ("at"|"hva"|"kva"|"det"|"hvor"|"alt"|"hvordan"|"hele historien"|"heile historia"|"det jeg ikke visste" ..5) >>
  ("fikk"|"fekk"|"trakk"|"dro"|"drog") @hanhun? ("ut av meg"|"ut av oss"|"or meg") ("at det egentlig"|"hva"|"kva"|"hele historien"|"heile historia"|"alt") >>
  ("lurte"|"lurde"|"undret"|"undra"|"spekulerte") @hanhun? ("også"|"på")? ("på") ("alt fra"|"både"|"hvordan vi"|"hva vi"|"hva jeg"|"kva eg"|"hvor mange"|"hvilken"|"hvor ofte"|"hvem som"|"om vi"|"om jeg") !("hadde ringt"|"hadde hamnet"|"hadde havnet"|"hadde hamna"|"hadde gjort"|"hadde tatt feil"|"hadde hørt"|"hadde kommet"|"hadde kome"|"var ferdig"|"var ferdige"|"var kommet"|"var havnet"|"var usynlig"|"var usynleg"|"drømte"|"drøymde"|"burde"|"snakket"|"snakka"|"kunne stole"|"i det hele tatt"|"var dum"|"var gal"|"var full"|"var døv"|"var gift"|"var alene"|"skulle mase"|"skulle gi"|"var sint"|"var sur"|"var fornøyd"|"hadde det"|"hadde lyst"|"ville kjøpe"|"ville bli"|"var enig"|"kunne vente"|"kunne ringe"|"hadde flere"|"hadde forstått"|"trengte noe mer"|"lurte") >>
  ("snudde og vendte på"|"brettet ut"|"bretta ut"|"dissekerte"|"saumfarte"|"finkjemmet"|"finkjemma"|"gransket"|"granska") @hanhun? ("behovet"|"hverdagen vår"|"bruken vår"|"situasjonen vår"|"situasjonen min"|"forbruket") ("før" ..5|"for å" ..6)?
  ("snudde og vendte på"|"brettet ut"|"bretta ut"|"dissekerte"|"saumfarte"|"finkjemmet"|"finkjemma"|"gransket"|"granska") @hanhun? ("behovet"|"hverdagen vår"|"bruken vår"|"situasjonen vår"|"situasjonen min"|"forbruket") ("før"|"for å") >>
  ("begynte"|"startet"|"starta"|"byrja"|"åpnet"|"opna"|"innledet") @hanhun? ("ikke med et tilbud, men")? ("med") ("meg"|"oss"|"behovet"|"hva jeg"|"hva vi"|"kva eg"|"å spørre"|"å spørje"|"å høre"|"spørsmål"|"et spørsmål"|"eit spørsmål"|"noen spørsmål"|"å lytte og spørre"|"å kartlegge"|"å finne ut") !("om navn"|"om fødselsnummer") >>
  ja: Selgeren [ville vite om vi hadde hund og hage].
  ja: Han [spurte seg gjennom hele klesskapet mitt].
  ja: [Spørsmålene kom som perler på en snor].
  ja: Ho [byrja med å spørje kva vi treng].
  ja: Hun [lirket ut av meg hva jeg egentlig lurte på].
  nei: Jeg ville vite om de hadde hund.
  nei: Hun ville vite hva han het.
  nei: Hun gravde i papirene sine.
  nei: Hun fikk ut av meg at jeg var lei meg.
  nei: Hun lurte på om jeg var gift.
  nei: Han lurte på om jeg skulle mase mer.
  nei: Han ville vite om dyra var kommet i hus.

- indirekte-ikke turn=no actor=any
  ("hva"|"kva"|"hvem"|"kven"|"hvor"|"om"|"at"|"hvordan"|"korleis") ("jeg"|"vi"|"eg"|"me") !("hadde noe mer"|"hadde mer"|"hadde flere"|"hadde forstått"|"forsto"|"forstod"|"skjønte"|"hang"|"lurte på noe mer"|"trengte mer"|"trengte noe mer") ...9 ("var det ingen som spurte om"|"spurte ingen om"|"spurde ingen om"|"ble det aldri spurt om"|"vart det aldri spurt om"|"brydde ingen seg om"|"var visst uinteressant"|"var uinteressant"|"interesserte ingen"|"interesserte henne ikke"|"interesserte ham ikke"|"ble aldri nevnt"|"kom aldri på bane"|"kom aldri opp"|"fikk jeg aldri sagt"|"fekk eg aldri sagt"|"ville hun ikke vite"|"ville han ikke vite"|"aner de ikke"|"aner hun ikke"|"aner han ikke"|"var det ingen som ville vite"|"var det ingen som lurte på"|"fikk hun aldri vite"|"fikk han aldri vite"|"fikk de aldri vite"|"fekk ho aldri vite"|"tok hun for gitt"|"tok han for gitt"|"var tydeligvis likegyldig"|"spurte hun ikke om"|"spurte han ikke om"|"spurde ho ikkje om"|"spurte de ikke om"|"var irrelevant"|"betydde visst ingenting")
  ("hadde"|"var"|"kom"|"lå"|"satt"|"ga"|"gav"|"fikk"|"fekk"|"tredde"|"serverte") @hanhun? @meg? ("med")? ("ferdig"|"svaret"|"løsningen"|"løysinga"|"fasiten"|"diagnosen"|"konklusjonen"|"tilbudet"|"pakka"|"resepten"|"oppskriften"|"et svar"|"en løsning") ("klar"|"klart"|"klare"|"servert"|"på bordet"|"på plass"|"ferdig")? ("før"|"innen"|"innan"|"uten") @jegvi ("hadde"|"fikk"|"fekk"|"rakk"|"var") >>
  ("løsninga"|"løsningen"|"løysinga"|"svaret"|"tilbudet"|"fasiten"|"diagnosen"|"konklusjonen"|"prisen"|"medisinen") ("kom"|"var klar"|"lå klar"|"var klart"|"var gitt"|"satt"|"var bestemt"|"ble servert"|"sto klar"|"var ferdig") ("på bordet"|"klar")? ("før") ("jeg"|"eg"|"vi"|"je"|"æ"|"problemet"|"spørsmålet") >>
  ("prøvde"|"forsøkte"|"begynte å"|"var mest opptatt av å"|"var bare opptatt av å"|"hadde det travelt med å"|"klarte å"|"kastet seg over å"|"endte med å"|"gikk i gang med å") @hanhun? ("bare"|"berre"|"straks"|"heller")? ("å")? ("selge"|"selje"|"prakke på"|"prakke"|"pushe"|"dytte på"|"lure på"|"presse på"|"få solgt"|"tvinge på"|"dytte"|"trøkke på") ("meg"|"oss"|"inn") >>
  ("gjettet"|"gjetta"|"gjettet seg"|"antok"|"synset"|"synsa"|"tippet"|"tippa"|"trodde vel"|"tok for gitt"|"gikk ut fra"|"gjekk ut frå"|"forutsatte") @hanhun? ("bare"|"berre"|"vilt"|"feil"|"rett og slett"|"heller"|"i stedet"|"straks")? ("at jeg"|"at eg"|"at vi"|"på hva"|"på kva"|"seg til"|"hva jeg"|"kva eg"|"på at"|"at me"|"i blinde"|"i hytt og pine"|"i hytt og vær"|"behovet"|"je var"|"æ va") !("løy"|"lyver"|"var dum"|"var sint"|"hadde stjålet"|"ringte"|"snakket"|"forsto"|"skjønte"|"visste"|"hadde forstått") >>
  ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"intet"|"uten"|"utan"|"aldri") ("noe"|"noko"|"et"|"eit"|"så mye som et"|"så mykje som eit"|"snev av"|"antydning til"|"tegn til"|"teikn til"|"fnugg av")? ("oppfølgingsspørsmål"|"motspørsmål"|"nysgjerrighet"|"nyfikne"|"nysgjerrigheit"|"interesse for hva"|"interesse for kva"|"spørsmålstegn å høre"|"spørreord"|"«hva trenger du»"|"hva trenger du"|"interesse for behovet"|"behovsavklaring"|"undring") ("om"|"på"|"for"|"rundt"|"tilbake"|"å spore"|"fra" ..2)? >>
  ("kunne"|"burde"|"skulle") ("godt"|"gjerne"|"kanskje"|"jo"|"med fordel"|@hanhun)? ("ha"|"hatt")? ("spurt"|"spurd"|"tatt seg bryet med å spørre"|"kartlagt"|"gravd"|"undersøkt"|"spandert et spørsmål"|"stilt"|"funnet ut"|"vært mer nysgjerrig"|"vore meir nysgjerrig"|"høyrt"|"forhørt seg"|"lurt på") ("litt"|"meg"|"et par"|"noen"|"mer"|"dypere"|"bedre"|"seg"|"meir")? !("om jeg hadde forstått"|"om det var noe mer"|"om jeg forsto"|"om jeg hadde flere") >>
  ("et"|"eit"|"ett") ("kjapt"|"enkelt"|"lite"|"eneste"|"einaste"|"par"|"kort") ("spørsmål"|"kontrollspørsmål") ("om" ..4|"til" ..2|"på forhånd"|"først")? ("hadde"|"ville ha"|"ville"|"kunne") ("spart"|"avklart"|"løst"|"vært nok"|"avslørt"|"hjulpet"|"avdekket"|"holdt") >>
  ("samme"|"same") ("lekse"|"leksa"|"regle"|"regla"|"manus"|"pakke"|"pakka"|"medisin"|"oppskrift"|"svar"|"foredrag"|"tale") ("til alle"|"som alle andre"|"som til alle"|"uansett hva" ..3|"uansett spørsmål"|"uansett kva" ..3|"som naboen fikk"|"uavhengig av" ..4)
  ("samme"|"same") ("lekse"|"leksa"|"regle"|"regla"|"manus"|"pakke"|"pakka"|"medisin"|"oppskrift"|"svar"|"foredrag"|"tale") ("uansett hva"|"uansett kva"|"uavhengig av") >>
  ja: [Hva jeg egentlig trengte, spurte ingen om].
  ja: [Løsninga kom før jeg hadde sagt hva som var galt].
  ja: [Antok bare at vi ville ha det dyreste].
  ja: [Et kjapt spørsmål hadde spart meg for mye].
  ja: Ho [kunne godt ha spurt litt meir].
  ja: Det var [ikke snev av nysgjerrighet].
  nei: Jeg antok at det gikk bra.
  nei: Hun kunne godt ha spurt om det var noe mer.

cue questioning.checking

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

cue questioning.needs

+ agent-hele-spørsmålet genre=agent actor=any question
  [ ("har"|"er"|"skal"|"bruker"|"brukar"|"trenger"|"ønsker"|"gjelder"|"gjeld"|"bor"|"bur"|"kjører"|"reiser"|"hadde"|"planlegger"|"ser"|"opplever"|"virker"|"verkar"|"lyser"|"blinker"|"vil"|"kan"|"kommer"|"fikk"|"fekk") ("du"|"dere"|"dykk"|"nettet"|"det"|"dette"|"noen"|"nokon"|"feilen"|"ruteren"|"lyset"|"skaden"|"barnet"|"bilen"|"telefonen"|"problemet") !("ikke"|"ikkje"|"sett at"|"vurdert"|"tenkt på"|"mer på blokka"|"dum"|"gal"|"mer på"|"alt"|"meir på"|"noe mer"|"noko meir"|"flere spørsmål"|"fleire spørsmål"|"noe annet"|"noko anna"|"noen spørsmål"|"med"|"greit"|"mening"|"forståelig"|"fornøyd"|"enig"|"klart"|"i orden"|"jeg kan"|"sånn du"|"slik du"|"riktig"|"dette du"|"det du"|"nå"|"no"|"si fra"|"rett") _ ...18 _ ] "?"
  ("er"|"var") ("det") ("noe"|"noko"|"noen"|"nokon") ("som"|"spesielt"|"spesielle"|"særskilt"|"du er ute etter"|"du vil"|"du ønsker"|"du trenger"|"dere vil"|"i huset"|"andre som") !("er uklart"|"er vanskelig"|"jeg kan"|"eg kan") >>
  ja: [Har du prøvd et annet kort, eller er det bare det ene du har]?
  ja: [Er det noko som hastar ekstra for deg]?
  nei: Er det noe mer jeg kan hjelpe med?
