# questioning: more fields of indirect ways: many questions, one that was missing, checks at the end.
cue questioning.needs

+ spørsmål-i-fleng
  !("jeg"|"eg"|"vi"|"me") ("pøste"|"øste"|"lempet"|"lempa"|"fyrte"|"trillet"|"drysset"|"serverte"|"kjørte"|"kom"|"startet"|"begynte"|"byrja") @hanhun? @meg? ("på"|"løs"|"av"|"deretter"|"straks")? "med" ("et par"|"eit par"|"noen"|"nokre"|"flere"|"fleire"|"mange"|"tre"|"to"|"fem"|"ti"|"en rekke"|"ei rekke"|"en haug")? ("gode"|"kloke"|"kjappe"|"smarte"|"raske"|"lure")? @spørsmålord ("om"|"rundt") !(@idord|.. @idord|"pris") >>
  ("lette"|"leitte"|"leita"|"leitet"|"føk"|"famlet"|"peilet"|"peila"|"sirklet"|"sirkla"|"jobbet"|"jobba"|"pekte"|"spurte"|"spurde"|"nøstet"|"ringet"|"snek") @hanhun? "seg" ("fram"|"frem"|"inn"|"nærmere"|"nærare") ("til"|"på")? ..3 ("med"|"gjennom"|"ved hjelp av") ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fem"|"en rekke")? ("gode"|"kjappe"|"kloke"|"raske"|"enkle"|"smarte")? @spørsmålord ("om"|"rundt")? >>
  ("lette"|"leitte"|"leita"|"peilet"|"peila"|"sirklet"|"sirkla"|"jobbet"|"jobba"|"spurte"|"spurde"|"ringet") @hanhun? "seg" ("fram"|"frem"|"inn"|"nærmere"|"nærare") ("til"|"på")? ..3 "med" ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fem")? ("gode"|"kjappe"|"kloke"|"raske"|"enkle"|"smarte")? @spørsmålord
  ^ ("et par"|"eit par"|"noen"|"nokre"|"tre"|"to"|"fire"|"fem") ("kjappe"|"raske"|"gode"|"kloke"|"korte"|"enkle"|"smarte") @spørsmålord? ("om"|"rundt") !(@idord|.. @idord|"sparing") _ >>
  ("først etter"|"fyrst etter") ("et par"|"noen"|"nokre"|"tre"|"fem"|"ti"|"en rekke"|"mange"|"et dusin") @spørsmålord ("om" ..3|"rundt" ..3)? ("turte"|"våget"|"nevnte"|"kom"|"fikk"|"ga"|"foreslo"|"ville"|"tok"|"torde") >>
  ("måtte"|"skulle"|"ville") @hanhun? ("absolutt"|"først"|"også")? ("vite"|"ha greie på"|"ha klarhet i"|"ha rede på"|"høre") !(.. @idord) ("både" ..3 "og"|"alt fra" ..3 "til"|"alt fra") >>
  ("dro"|"tok"|"kjørte"|"gjennomførte"|"holdt"|"gjorde") @hanhun? ("et"|"eit") ("helt"|"heilt"|"lite"|"ordentlig"|"skikkelig"|"grundig"|"langt") "intervju" ("på" _|"med" _|"av" _)? ("om" ..5)?
  ("dro"|"tok"|"kjørte"|"gjennomførte"|"holdt"|"gjorde") @hanhun? ("et"|"eit") ("helt"|"heilt"|"lite"|"ordentlig"|"skikkelig"|"grundig"|"langt") "intervju" ("på" _|"med" _|"av" _)? ("om") >>
  ("spurte"|"spurde") "og" (grave/v|"grov"|"gravde"|"pirket"|"pirka"|"lirket"|"lirka"|"noterte"|"spurte"|"spurde") ("om"|"i"|"rundt"|"til"|"seg") >>
  ("tok"|"forhørte seg om"|"forhøyrde seg om") @hanhun? ("rede på"|"greie på")? ("om"|@kvordutennår) ("vi"|"me"|"jeg"|"eg"|"huset"|"bilen"|"barnet") ("hadde"|"har"|"bodde"|"bor"|"brukte"|"bruker"|"trengte"|"skulle"|"kjørte"|"fyrer"|"fyrte") >>
  ("gikk"|"gjekk"|"følte"|"kjente") @hanhun? ("meg"|"oss") ("etter i sømmene"|"etter i saumane"|"på tennene"|"på pulsen") ("om"|"på"|"rundt") >>
  ("snudde"|"vendte"|"dreide") @hanhun? ("på")? ("spørsmålet"|"det") ("og"|"rundt og") ("ville"|"spurte"|"spurde"|"lurte på") >>
  ja: Hun [pøste på med spørsmål om hvordan vi bor].
  ja: Han [lette seg fram med noen kjappe spørsmål om inntekten].
  ja: [Først etter ti spørsmål turte han å gi en pris].
  ja: Hun [måtte vite både skostørrelse og gangavstand].
  snu: Han [pøste ikke på med spørsmål om bruken].
  nei: Jeg pøste på med spørsmål om pris.
  nei: Jeg lette meg fram på nettsiden.

+ ikke-for-smått turn=no actor=any
  ("ingenting"|"ingen ting"|"ikke noe"|"ikkje noko") ("var"|"er") ("for") ("smått"|"lite"|"dumt"|"rart"|"trivielt") ("til")? "å" ("spørre om"|"spørje om"|"ta med")
  ja: Bruken, huset, ungene: [ingenting var for smått til å spørre om].
  nei: Ingenting var for godt for ham.

- uteble-i-ord turn=no actor=any
  (@kvordutennår) !("jeg følte"|"jeg hadde det"|"det gikk"|"som skjer"|"jeg selv"|"jeg synes"|"jeg mente"|"jeg tror"|"jeg sa"|"eg sa") ("jeg"|"eg"|"vi"|"me"|"ungen"|"barnet"|"bilen"|"huset"|"det gjelder"|"som feilte"|"som feila") _ ..6 "," ("brydde" @hanhun ("seg ikke om"|"seg ikke med"|"seg ikkje om"|"seg ikkje med")|"ga" @hanhun "blaffen i"|"var" @hanhun ("lite"|"ikke"|"ikkje") ("nysgjerrig"|"nyfiken"|"interessert"|"opptatt") ("på"|"i"|"av")|"spurte ingen om"|"spurde ingen om"|"var det ingen som spurte om"|"var det ingen som spurde om"|"var det ingen som ville vite"|"ville ingen vite"|"ble det ikke spurt om"|"vart det ikkje spurt om"|"ble aldri spurt om"|"vart eg aldri spurd om"|"ble jeg aldri spurt om"|"var han lite nyfiken på"|"var ho lite nyfiken på"|"fikk jeg aldri spørsmål om"|"fekk eg aldri spørsmål om"|"fikk æ aldri spørsmål om")
  ("ka"|"hva"|"kva"|"hvordan"|"hvem"|"hvor"|"at"|"om") !("jeg forsto"|"jeg skjønte"|"jeg hang"|"jeg ble"|"eg forstod"|"jeg lurte"|"jeg hadde forstått") _ ..6 ("fikk"|"fekk"|"fikk") ("jeg"|"eg"|"æ"|"vi"|"me") ("aldri"|"ikke"|"ikkje"|"itj") ("noe"|"noko"|"noen")? ("spørsmål om"|"spørsmål om det")
  ("ett"|"et"|"eit"|"eitt"|"et par"|"to") ("enkelt"|"lite"|"kjapt"|"eneste")? ("spørsmål"|"spm"|"motspørsmål") ("om" ...8|"til meg"|"fra hans side"|"fra henne")? (",")? ("hadde"|"så hadde"|"ville ha"|"kunne ha"|"kunne") !("jeg"|"eg") ("vi"|"jeg"|"eg"|"han"|"hun"|"det")? ("spart"|"reddet"|"gjort seg"|"avklart"|"løst"|"vært nok"|"hjulpet"|"avdekket"|"avslørt"|"sluppet"|"unngått"|"spara") >>
  ("uten"|"utan") "å" ("ane"|"vite"|"kjenne til"|"ha greie på"|"ha peiling på"|"vete") ("hvem jeg er"|"hvem vi er"|"kven eg er"|"hva jeg trenger"|"hva jeg trengte"|"hva vi trenger"|"hva vi trengte"|"kva eg treng"|"kva me treng"|"hvordan vi bor"|"hvordan jeg bruker" ..2|"hvordan vi bruker" ..2|"noe om meg"|"noe om oss"|"en ting om meg"|"hva jeg skulle bruke" ..3|"hva jeg bruker" ..2)
  ("uten"|"utan") "å" ("ane"|"vite"|"kjenne til"|"ha greie på"|"ha peiling på"|"vete") ("hvordan jeg bruker"|"hvordan vi bruker"|"hva jeg skulle bruke"|"hva jeg bruker") >>
  ^ ("oppfølgingsspørsmål"|"kartlegging"|"behovskartlegging"|"nysgjerrighet"|"motspørsmål"|"nyfikne"|("interesse" "for" (@kvordutennår|"bruken"|"behovet"|"hva"))) ..6 "?"
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"helt"|"strengt")? ("på bokstaven"|"på ordlyden"|"etter bokstaven"|"bokstavelig på det") ("," |"og")? ("og ikke" ..7)?
  ("svarte"|"svara") @hanhun? ("bare"|"berre"|"helt"|"strengt")? ("på bokstaven"|"på ordlyden"|"etter bokstaven"|"bokstavelig på det") ("," |"og")? ("og ikke") >>
  ("gikk"|"gjekk"|"hoppet"|"hoppa"|"kastet seg"|"kasta seg"|"slo"|"skrudde"|"kjørte"|"var") @hanhun? ("rett"|"straks"|"direkte"|"over"|"inn"|"på")? ("i"|"på"|"til"|"over i"|"løs på") ("salgsmodus"|"salgsgir"|"selgermodus"|"salgspitchen"|"pitchen"|"salgstalen"|"salgspraten"|"standardløsningen"|"standardtilbudet"|"standardpakken"|"ferdigpakken")
  ^ ("rett"|"straks"|"bare rett") ("i gang med"|"på"|"til"|"over på"|"i"|"løs på") ("standardløsningen"|"salgstalen"|"salgspraten"|"pitchen"|"salgsmodus"|"standardtilbudet"|"standardpakken")
  ("tilbudet"|"løsningen"|"løysinga"|"diagnosen"|"pakken"|"prisen"|"tilbodet"|"salgstalen") ("lå"|"låg"|"var"|"sto"|"kom"|"var i gang") ("klart"|"klar"|"ferdig"|"på bordet")? ("før"|"lenge før"|"allerede før") @jegvi ("hadde"|"fikk"|"rakk"|"fekk") ("fått"|"å")? ("sagt"|"si"|"forklart"|"forklare"|"fortalt"|"åpnet") >>
  ("at"|"hva"|"hvor"|"hvordan") ("jeg"|"eg"|"vi"|"me") _ ..6 "," ("kom ikke fram"|"kom aldri fram"|"kom ikkje fram"|"kom aldri på bane"|"kom aldri opp"|"kom ikke opp"|"ble aldri nevnt") ("fra" ..3)? (",")? ("for ingen spurte"|"for ingen spurde"|"ingen spurte"|"for han spurte ikke"|"for hun spurte ikke")?
  ^ ("spurte"|"spurt"|"spurde"|"lurte"|"lurt") (@hanhun|"noen"|"nokon") ("noen gang"|"nokon gong"|"engang"|"kanskje")? ("på"|"meg")? ("om"|@kvordutennår) !(.. ("forsto"|"skjønte"|"hang"|"med"|"noe mer"|"flere spørsmål"|"hjelp"|"lov")) _ ..9 "?"
  ("ka som"|"hva som"|"kva som"|"hvordan vi"|"hva vi"|"hva jeg"|"kva eg"|"kva me"|"hvor mange"|"hvem som"|"kven som") !("skjer"|"skal skje") _ ..5 ("fikk"|"fekk") ("jeg"|"eg"|"æ"|"vi"|"me") ("aldri"|"ikke"|"ikkje"|"itj") ("noe"|"noko")? "spørsmål om"
  ja: [Hva vi trenger det til, brydde han seg ikke om].
  ja: [Ett spørsmål om hytta hadde spart oss for alt].
  ja: Han solgte meg en pakke [uten å ane hvem jeg er].
  ja: [Oppfølgingsspørsmål?] Nei.
  ja: Han [gikk rett i salgsmodus].
  ja: [Spurte han hva jeg trengte?] Nei.
  nei: Hvordan jeg følte meg, brydde han seg ikke om.
  nei: Hva som skjer med saken, spurte ingen om.
  nei: Jeg stilte ett spørsmål om prisen.
  nei: Hva som skjer videre fikk jeg ikke spørsmål om.

cue questioning.checking

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
