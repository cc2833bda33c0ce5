# loyalty, the opposite: leaves, warns others.
cue loyalty

- bort-herfra actor=any turn=no
  ("har")? ("begynt"|"begynte"|"begynner"|"byrja"|"startet"|"gitt meg til") @b-jeg? (så smått|allerede|nå|straks)? (å) (se|sjå|lete|leite|speide|kikke|snuse|innhente tilbud) (meg)? (om)? (etter|rundt|på|hos|fra) (en|et|ein|eit|ny|andre|noe|nytt|konkurrenten|alternativ*) (ny|nytt|annen|annet|anna|annan|andre|bedre)? (bank|banker|selskap|selskaper|leverandør|leverandører|operatør|butikk|megler|lege|fastlege|verksted|forsikringsselskap|strømselskap|kjede|konkurrenter|alternativer|tilbydere|steder)
  (dråpen|dråpa|begeret|nok er nok|min grense|strikken) ...6 (sier|seier|si|avslutter|bytter|går|flytter|drar|takker) @b-jeg (opp|av|for meg|bank|selskap|leverandør|alt|kundeforholdet|over) ..2
  ("pengene"|"pengane"|"lånet"|"lånene"|"forsikringene"|"kundeforholdet"|"sparepengene"|"lønna"|"abonnementet"|"handlekurven"|"ordrene"|"kontrakten"|"strømmen"|"kontoene") (mine|mitt|mi|våre|vårt|vår|min)? ("skal"|"går"|"havner"|"blir"|"flyttes"|"ryker"|"sies opp"|"forsvinner"|"finner"|"tas med"|"skal flyttes"|"er flyttet"|"legges") ((til|hos|i)? (et annet sted|ein annan stad|andre steder|en annen|et annet|ein annan|noen andre|konkurrenten|andre hender) !("i"|"på"|"for å")|"ved" _|"herfra"|"ut døra")
  ("neste gang"|"neste gong"|"neste år") ("går"|"blir"|"legger"|"bestiller"|"kjøper"|"drar"|"velger"|"ringer"|"prøver") (turen|@b-jeg|det|ferien|veien)? (turen)? (til|hos|på|av|med)? (naboen|konkurrenten|nabobutikken|noen andre|en annen|et annet sted|andre|de andre|kjeden over gata|ein annan|nabobyen) _?
  ("avisa"|"avisen"|"avtalen"|"kontrakten"|"medlemskapet"|"kundeforholdet"|"strømavtalen"|"forsikringene"|"forsikringane"|"alt"|"avtalane"|"avtalene") ("er" ("nå"|"no"|"herved"|"allerede"|"derfor")? ("sagt opp"|"oppsagt"|"sagd opp") $|("skal"|"blir")? "sies opp" (ved|innen|i dag|nå|før|så) >>|..5 "blir sagt opp" >>|("sier"|"seier") ("jeg"|"eg"|"vi") "opp")
  ("sier"|"seier"|"sa"|"sei") ("jeg"|"eg"|"vi") (nå|derfor|no)? ("opp") ("avisa"|"avisen"|"avtalen"|"abonnementet"|"kundeforholdet"|"alt"|"medlemskapet")
  ^ ("derfor"|"da"|"nå"|"no"|"så"|"hvis det blir slik" ..)? ("sier"|"seier") ("jeg"|"eg"|"vi") "opp" >>
  ^ ("sagt opp"|"sagd opp") (samme|same|i dag|på flekken|med en gang|straks|i går|neste dag|allerede) >>
  ("flytter"|"flyttar"|"flyttet"|"flytta"|"tar med meg"|"tek med meg"|"tar"|"flytte") ("jeg"|"eg"|"vi"|"nå"|"no"|"derfor"|"heller")? (hele|heile|med meg)? ("lønna"|"lønnskontoen"|"hele sulamitten"|"heile sulamitten"|"sulamitten"|"kundeforholdet"|"hele kundeforholdet"|"alt jeg har"|"alt eg har"|"lån og alt"|"lånet og alt"|"hele pakka"|"heile pakka"|"butikken"|"alle forsikringene") !("til dere"|"til dykk"|"til dem") (på|til|i|over|et|så|før|med)? >>
  (så fort|straks|så snart) (@b-jeg) (finner|finn|får|fann|fant) .. (et annet|ein annan|en annen|noe annet|noko anna|nytt|ny|andre) >>
  (er|var|e) (@b-jeg) ((borte|ute|over|vekk|historie) (herfra|hos (konkurrenten|andre|naboen))|(borte|historie) $)
  (ser|får|hører|høyrer|sjår) ("dere"|"de"|"dei")? (meg|oss) (aldri|ikke|ikkje|neppe) (igjen|mer|att|meir|mer til|fler)
  ("i morgen"|"i morgon"|"neste uke"|"neste måned"|"snart") (er|sitter|blir) (@b-jeg) .. (hos|over hos|kunde hos) (konkurrenten|noen andre|andre|en annen|naboen)
  ("da"|"heller"|"før"|"heller" _) (heller|spiser|går|svømmer|ror|sykler|spikrer|sparer)? ...4 enn (en|ein|ett|ei|å) (dag|time|krone|tur|gang|være|bruke|handle|reise) .. (til)? (hos|med|her|der|dem|dere|dei)
  (neste|den neste) (tur|gang|gong|bolig|bil|kjøp|reise|lån|mobil|ferie|pakke|telefon|flytur) ..4 (hos en annen|hos andre|hos noen andre|et annet sted|en annen stad|ein annan stad|hos konkurrenten|med andre|med noen andre|papirfly|hos ein annan|kjøper jeg et annet|kjøper vi et annet)
  ("skal fortelle"|"fortelle"|"si til"|"har sagt"|"advarer"|"advart") ..4 (styre unna|styrer unna|holde seg unna|halde seg unna|velge noen andre|velge noe annet|holde seg langt unna|ikke handle|styre langt unna|halde seg langt unna) >>
  ("har" ("fortalt"|"sagt"|"advart"|"bedt"|"åtvara")) ...8 (styre unna|holde seg unna|halde seg unna|velge noen andre|ikke handle) >>
  ^ (slettet|sletta|avinstallerte|avinstallert) ("appen"|"brukeren"|"profilen") 
  (let|leit|finn|prøv) (et annet sted|ein annan stad|noen andre|en annen plass|ein annan plass|heller et annet sted)
  (aldri i verden|aldri i livet|over mitt lik|ikke tale om|ikkje tale om|null sjanse) (at|om|for at) >>
  (setter|set|sette) (@b-jeg|meg) (meg)? (aldri|ikke|ikkje) .. (buss|fly|båt|bil|tog|sofa|stol|bein|ben|fot) >>
  takk (for|førr|før) (meg|mæ|mei|oss) $
  (rører|tar|tek|røre|ta|nærmer|kommer) ..4 (ikke|ikkje|aldri) ..3 (ildtang|eldtong|ei stang|en stang|fyrstikk) 
  ("tar"|"tek"|"tok"|"tar med meg"|"tek med meg") (@b-jeg)? (med meg)? ("pengene"|"pengane"|"lånet"|"sparepengene"|"forsikringene"|"handelen"|"hatten"|"kundeforholdet"|"lommeboka") (mine|mi|min|mitt|våre)? (med meg|og (går|drar|stikker|gå|dreg|fer)) >>
  (dere|de|dei) (har|får) (sett|fått|se) (den|det)? (siste|snurten) .. (krone|øre|av meg|av oss|kjøp|faktura)
  (den)? siste (kronen|krona|bestillingen|handelen|fakturaen|kjøpet|bestillinga) (dere|de|dei) (får|fikk|fekk|ser) >>
  ("da"|"då"|"der"|"her"|"dermed"|"så"|"nå"|"no") ("var"|"er"|"ble"|"blei") det ("slutt"|"over"|"stopp"|"kroken på døra"|"over og ut"|"takk og farvel"|"slutt på") for (vår|min|oss|meg|mitt|mi) (del|vedkommende)?
  (er|var) det over og ut
  ("vurderer"|"tenker"|"frister"|"fristet"|"planlegger"|"vurderar") @b-jeg? (nå|sterkt|alvorlig|seriøst|meg|på)? (å|på å) (stikke|forlate (dere|dem|skuta|selskapet|banken)|rømme|hoppe av|kutte ut) ..2
  ("anbefaler"|"anbefalar"|"tilrår"|"anbefale") ("jeg"|"eg"|"vi")? (ingen|ikke noen|ikkje nokon) (andre)? å (bruke|handle|velge|bli|kjøpe|bestille|bruka|ringe) ..4
  ja: [Avisa er sagt opp].
  ja: Jeg [flytter hele sulamitten til en annen bank].
  ja: [Så fort jeg finner et annet selskap], drar jeg.
  ja: Her [ser dere meg aldri igjen].
  ja: Jeg [har fortalt hele jobben at de skal styre unna].
  nei: Jeg flytter til Bergen i mai.
  nei: Jeg ringte fordi abonnementet skulle sies opp.

# «signerer med konkurrenten på mandag»
- signerer-med-konkurrenten actor=any turn=no
  !("å") ("signerer"|"signerte"|"signert"|"skriver under"|"skriv under"|"skrev under"|"har signert"|"inngår avtale"|"skriver kontrakt"|"melder overgang"|"har meldt overgang"|"melder flytting"|"meldte overgang"|"sender søknad"|"søker"|"bestiller"|"flytter lånet"|"flytter pengene"|"flyttar lånet"|"overgang"|"ringer"|"ringjer"|"tar"|"tek"|"kontrakt") ("jeg"|"eg"|"vi"|"derfor"|"heller"|"nå")? ("kontrakt"|"avtale"|"kontrakten"|"avtalen"|"alt"|"turen"|"alle avtalene"|"pengene"|"over"|"heller"|"opp"|"runden")? ("med"|"hos"|"til"|"over til") (@kkonkurrent|"konkurrenten"|"konkurrentane"|"naboen på hjørnet"|"naboselskapet"|"naboselskapa"|"den andre leverandøren"|"erkefienden"|"motparten på hjørnet") !("fordi de ringte") ("på" ("mandag"|"måndag"|"tirsdag"|"onsdag"|"fredag")|"i morgen"|"i morgon"|"i dag"|"neste uke"|"til uka"|"straks"|"i stedet")?
  ("konkurrenten"|"konkurrentane"|"konkurrentene"|"naboselskapet") ("fikk"|"fekk"|"får"|"har fått"|"tok"|"vant"|"kan takke"|"sa ja takk til"|"gnir seg i hendene"|"takker") ("meg"|"oss"|"kontrakten"|"oppdraget"|"jobben"|"avtalen"|"pengene mine"|"en ny kunde"|"ein ny kunde"|"kunden"|"signaturen min"|"signaturen") !("ikke"|"ikkje"|"aldri"|"ikke engang")
  ja: [Signerer med konkurrenten på mandag].
  ja: [Konkurrenten fikk kontrakten].
  nei: Skriver under med fullt navn.
  nei: Konkurrenten svarte aldri.

- aldri-kunde actor=any turn=no
  ("ville"|"vil"|"kan"|"kunne"|"hadde") ("jeg"|"eg")? ("aldri"|"ikke"|"ikkje"|"neppe") ("ha")? ("anbefalt"|"anbefale"|"tilrådd"|"valgt"|"valt"|"tilrå"|"handlet"|"handla"|"kjøpt"|"bestilt"|"blitt kunde"|"vorte kunde"|"tegnet") ("dette"|"dem"|"dere"|"her"|"dei"|"selskapet"|"hos dem"|"dette selskapet"|"denne banken"|"til noen"|"her igjen"|"med dem"|"hos dere")
  ja: Jeg [ville aldri ha valgt dem].
  ja: Eg [ville ikkje handla her].
  nei: Jeg ville gjerne handlet her.

- bytter-nå actor=any turn=no
  !("å"|"vil"|"hjelp til å"|"hjelp med å"|"for å"|"om å"|"ønsket å"|"skulle"|"min"|"mi"|"naboen"|"folk"|"du"|"man"|"en") ("bytter"|"byter"|"skifter"|"skiftar"|"flytter"|"flyttar"|"byttet"|"bytta"|"skiftet"|"skifta"|"har byttet") !("ikke"|"ikkje"|"aldri") ("jeg"|"eg"|"vi"|"derfor"|"nok"|"nå"|"no"|"heller"|"snart"|"straks"|"trolig"|"kjapt")? !("ikke"|"ikkje"|"aldri") ("alt"|"over")? ("leverandør"|"bank"|"selskap"|"operatør"|"forsikringsselskap"|"butikk"|"strømleverandør"|"mobilselskap"|"beite"|"til" (@kkonkurrent)|"strømselskap"|"teleselskap"|"abonnement til en annen"|"til noe annet"|"over" "til" @kkonkurrent)
  ja: Jeg har ingen tillit til dem lenger og [bytter selskap].
  nei: Jeg bytter ikke bank.
  nei: Broren min bytter bank hele tiden.

- bytte actor=any
  ("ville"|"hadde"|"ville nok"|"hadde nok") ("jeg"|"eg"|"nok"|"heller")? ("ha"|"heller")? ("valgt"|"valt"|"handlet"|"handla"|"gått til"|"prøvd"|"sjekket"|"sjekka"|"gått for"|"brukt"|"kjøpt") ("hos"|"til"|"med")? @kkonkurrent
  ("vurderer"|"vurderte"|"tenker"|"tenkjer"|"har begynt"|"skal"|"kommer til"|"kjem til"|"ønsker"|"har bestemt meg for"|"vil"|"fristet til"|"frister"|"lyst til"|"blir nødt til"|"akter"|"på tide") ("jeg"|"eg"|"nå"|"sterkt"|"alvorlig"|"seriøst"|"nok"|"heller"|"på")? ("å")? ("bytte"|"byte"|"skifte"|"flytte"|"avslutte"|"si opp"|"gå over til"|"seie opp") ("til")? ("leverandør"|"bank"|"selskap"|"operatør"|"forsikringsselskap"|"strømleverandør"|"butikk"|"mobilselskap"|@kkonkurrent|"avtalen"|"abonnementet"|"kundeforholdet"|"alt"|"beite"|"alle avtalene"|"strømselskap")
  !("burde"|"kunne"|"skulle"|"meg å"|"om å"|"bør"|"kan"|"måtte") ("går"|"gikk"|"drar"|"handler"|"velger"|"leter etter"|"ser etter"|"finner"|"finn"|"gjekk"|"vel"|"handlar"|"leitar etter"|"går nok"|"gå"|"handle"|"velge"|"prøver"|"sjekker"|"finne"|"prøve"|"kjøper"|"kjøpe"|"sjekke"|"sjekket"|"bestille") ("jeg"|"eg"|"vi")? ("heller"|"nok"|"da"|"meg"|"garantert"|"ha")? ("til"|"hos"|"et"|"en"|"ein"|"eit"|"meg")? (@kkonkurrent|"konkurrenten"|"andre aktører"|"andre selskaper"|"andre selskap"|"naboselskapet"|"andre tilbydere") !(nettleser|app|kanal|måte|telefon|tid|dag|time|modell|ruter|kode|variant|farge|størrelse|pakke|avtale|abonnement|metode|vei|linje|knapp|medisin|produkt|kort|konto|dato|løsning|nettverk) ("neste gang"|"heller"|"først"|"i stedet"|"for fremtiden")?
  ("sier"|"sa"|"seier"|"har sagt"|"sei"|"sagt") ("jeg"|"eg"|"derfor"|"nå")? "opp" ("avtalen"|"abonnementet"|"kundeforholdet"|"forsikringen"|"forsikringa"|"medlemskapet"|"alt"|"hele kundeforholdet"|"alle avtalene"|"alle forsikringene"|"hele greia")
  ("avslutter"|"avsluttet"|"avsluttar"|"avslutta"|"avslutte") ("jeg"|"eg"|"derfor"|"hele")? ("kundeforhold"|"kundeforholdet"|"abonnementet"|"medlemskapet"|"avtalen") ("her"|"hos" _)?
  ("styrer"|"holder"|"held"|"skyr"|"holde") ("jeg"|"eg"|"meg"|"unna")? ("heretter")? ("langt")? ("unna"|"klar av"|"meg unna"|"meg langt unna"|"meg vekke"|"som pesten") ("dem"|"dette selskapet"|"dere")?
  ("siste"|"sist"|"sisste") ("gang"|"gong"|"gangen") ("jeg"|"eg"|"vi"|"æ"|"at jeg") >>
  "aldri" ("mer"|"meir"|"igjen"|"i livet"|"i verden") ("her"|"der"|"dette selskapet"|"dem"|"dere"|"kunde")
  ^ "aldri" ("i livet"|"i verden"|"mer"|"meir") ("om"|"at") >>
  ^ ("men"|"nei"|"aldri")? ("aldri mer"|"aldri igjen"|"aldri meir"|"never again") ($|"!"|"."|",")
  ("en gang og aldri mer"|"ein gong og aldri meir"|"takk for meg"|"siste spikeren i kista"|"da er det takk for meg")
  ("er"|"e"|"nå er jeg"|"var") ("jeg"|"eg"|"vi"|"æ")? ("helt"|"nå"|"så")? "ferdig med" ("dem"|"dere"|"dei"|"dette selskapet"|"dette" _|"denne" _|"dæm"|"selskapet"|"banken"|"dykk")
  ("advarer"|"advare"|"fraråder"|"frarår"|"åtvarer"|"fraråde"|"åtvarar") ("alle"|"andre"|"sterkt"|"jeg")? ("mot"|"å"|"andre"|"alle"|"på det sterkeste")? >>
  ("mistet"|"mista"|"tapte"|"mister"|"har mistet"|"misser"|"har tapt") ("dere"|"de"|"en"|"nok en"|"meg som"|"ein"|"akkurat"|"nå")? ("kunde"|"meg som kunde"|"en kunde"|"ein kunde"|"en potensiell kunde"|"ny kunde")
  ("mistet"|"mista"|"mister"|"fikk ikke"|"ga meg ikke") ("all")? ("lyst"|"lysten"|"hugen") ("til"|"på") "å" ("bli"|"handle"|"kjøpe"|"være"|"bestille"|"bytte"|"bruke"|"byte"|"verte") >>
  ("tenker"|"tenkjer"|"tenke") ("jeg"|"eg"|"vi")? ("meg")? ("nok")? ("godt")? ("om")? ("to ganger"|"to gonger"|"meg om to ganger"|"meg godt om") ("før") >>
  ("blir"|"blei"|"ble"|"vert"|"vart") ("det")? ("nok")? ("ikke"|"ikkje"|"neppe"|"ingen"|"inga") ("noe"|"noko"|"noen")? ("kunde"|"avtale av meg"|"handel"|"salg"|"mer handel"|"kunde av meg"|"kjøp")  ("her"|"av meg"|"hos" _|"på" _)?
  ("fristet ikke"|"frista ikkje"|"fristet lite"|"gav ikkje meirsmak"|"ga ikke mersmak"|"skremte meg vekk"|"skremte meg bort"|"jaget meg over til"|"skremmer bort kunder"|"mistet meg") ("til"? "gjentakelse")?
  ("har"|"fikk"|"fekk") ("jeg"|"eg")? ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"lite") ("noe"|"noen"|"noko")? ("lyst"|"planer"|"hug"|"ønske"|"grunn") ("til"|"på"|"om") "å" ("bli"|"handle"|"kjøpe"|"være"|"bestille"|"bytte til"|"komme tilbake"|"fortsette"|"byte til"|"verte"|"bruke") >>
  ("siste"|"sist") ("gongen"|"gangen") ("eg"|"jeg"|"vi"|"me"|"æ") >>
  ("bytter"|"byter"|"bytta"|"går") ("jeg"|"eg"|"vi")? ("over")? til _ ("asap"|"i morgen"|"straks"|"neste måned"|"så fort som mulig"|"i morgon")
  ja: Jeg [ønsker å bytte leverandør] etter dette.
  ja: Det var [siste gang jeg handlet der].
  ja: Eg [seier opp avtalen].
  ja: Jeg [er ferdig med dem].
  ja: [Aldri mer]!
  ja: Neste gang [går jeg til konkurrenten].
  nei: Hun hjalp meg å bytte bank fra min gamle.
  nei: Jeg ringte for å si opp abonnementet.
  nei: Jeg ringte siste gang i mars.
  nei: Vi flytter og må bytte leverandør.
  nei: Broren min bytter bank hele tiden.

- kommer-ikke-til-å actor=any turn=no
  ("kommer"|"kjem"|"kjæm") @b-jeg? ("nok"|"definitivt"|"absolutt"|"garantert"|"dessverre"|"derfor")? ("ikke"|"ikkje"|"aldri"|"neppe"|"itj") ("mer"|"lenger")? "til å" ("kjøpe"|"handle"|"bestille"|"bytte"|"byte"|"bruke"|"velge"|"booke"|"tinga"|"handla"|"bruka"|"anbefale"|"tilrå"|"ringe"|"reise"|"leie"|"bli" "kunde"|"fornye"|"komme tilbake"|"fortsette") (("noe"|"noko"|"nå"|"no"|"mer"|"meir"|"derfra"|"igjen") $|("noe"|"noko"|"mer")? ("her"|"der"|"dem"|"dere"|"dei"|"hos" _|"fra" _|"derfra"|"med dem"|"med dere"|"til dykk"|"til dere"|"selskapet"|"butikken"|"banken")?) ("igjen"|"mer"|"meir"|"att"|"flere ganger"|"noe mer"|"nå")?
  ("kommer"|"kjem"|"skal"|"vil"|"bør") @b-jeg? ("nok"|"heller"|"definitivt"|"neste gang")? "til å"? ("velge"|"bruke"|"handle hos"|"prøve"|"gå til"|"velje"|"bruka"|"finne"|"bestille hos"|"kjøpe hos"|"ringe"|"reise med") (("en"|"et"|"ein"|"eit"|"ei") ("annen"|"annet"|"annan"|"anna") (butikk|bank|selskap|firma|leverandør|operatør|kjede|megler|plass|sted|stad|verksted|hotell|flyselskap|apotek|legekontor|strømselskap|nettbutikk)/n|"noen andre"|"nokon andre") ("neste gang" >>|"neste gong" >>|"heretter"|"i stedet"|"fremover")?
  ("heretter"|"neste gang"|"neste gong"|"neste år"|"fra nå av"|"frå no av"|"for fremtiden"|"i fremtiden") (("flyr"|"handler"|"reiser"|"ringer"|"bestiller"|"bruker"|"kjøper"|"velger"|"leier"|"går"|"spør"|"handlar"|"vel"|"drar"|"prøver"|"blir det"|"vert det") @b-jeg? (("heller"|"nok"|"med"|"hos"|"hos noen"|"til"|"av"|"i"|"på") .. )? ("andre"|"hvem som helst andre"|"hvem som helst"|"konkurrenten"|"et annet sted"|"en annen"|"noen andre"|"noe annet"|"ein annan"|"et annet selskap"|"ein annan stad"|"kven som helst")) ("sted"|"selskap"|"butikk"|"andre"|"enn" _)?
  ("snart"|"om kort tid"|"fra mandag"|"fra nyttår"|"neste uke"|"neste måned"|"innen helgen") ("ligger"|"er"|"har"|"står"|"flyttes"|"ryker"|"sitter") (@b-jeg|"lånet"|"lånene"|"lønnskontoen"|"lønnskonto"|"kontoen"|"pengene"|"forsikringene"|"forsikringen"|"abonnementet"|"sparepengene"|"kundeforholdet") ("min"|"mitt"|"mine"|"vår"|"vårt"|"våre")? ("flyttet"|"borte"|"vekk"|"historie")? ("hos"|"i"|"til"|"et"|"ein"|"en")? ("annet sted"|"annen bank"|"annet selskap"|"andre"|"noen andre"|"konkurrenten"|"andre hender"|"annan stad"|"annan bank")
  !("ba meg"|"bad meg"|"bedt om å") ("styr"|"hold dere"|"hold deg"|"sky"|"hald dykk"|"løp")  ("unna"|"langt unna"|"som pesten"|"vekk"|"klar av") !("den"|"linken"|"lenken"|"lenka"|"svindlere"|"slike"|"sånne"|"det"|"denne"|"disse"|"appen") ("," ("er rådet mitt"|"sier jeg" ("til" ..3)?|"seier eg"))? !("kø"|"sola")
  ja: Jeg [kommer aldri til å bestille derfra igjen].
  ja: [Kommer ikke til å kjøpe noe].
  ja: Jeg [kommer til å velge et annet firma].
  ja: [Heretter flyr vi med noen andre].
  ja: [Snart ligger lønnskontoen min et annet sted].
  ja: [Styr unna].
  nei: Jeg kommer ikke til å klare fristen.
  nei: Hun foreslo at jeg kunne bruke en annen app.

- idiom-neg actor=any turn=no
  ("setter"|"sette"|"sett"|"set") ("jeg"|"eg"|"aldri"|"ikke"|"ikkje")? ("ikke"|"ikkje"|"aldri")? ("mine"|"en"|"ein"|"min")? ("bein"|"ben"|"fot"|"føtter"|"fotan") ("her"|"der"|"innenfor")? ("igjen"|"mer"|"hos" _|"meir"|"att")?
  ("oppsigelsen"|"oppseiinga") ("er"|"blir"|"ble"|"ligger"|"er allerede") ("sendt"|"skrevet"|"levert"|"på vei"|"klar"|"send")
  ("dere"|"de"|"dei"|"selskapet"|"banken") ("kan"|"får") ("se langt etter meg"|"sjå langt etter meg"|"glemme meg som kunde"|"skyte en hvit pinn etter meg"|"klare seg uten meg")
  ("skyter"|"skyt") ("en")? "hvit pinn" >>
  !("var jeg"|"jeg var"|"eg var"|"var"|"vi var") ("ser meg om etter"|"ser jeg meg om etter"|"ser etter"|"på utkikk etter"|"på jakt etter"|"sjekker ut"|"innhenter tilbud fra") (@kkonkurrent|"noe annet"|"ny bank"|"ny leverandør"|"nytt selskap"|"en ny" _|"et nytt" _|"ein ny" _|"eit nytt" _)
  ("pengene"|"pengane"|"kundeforholdet"|"avtalen"|"lånet"|"forsikringene") ("mine"|"mitt"|"våre")? ("tar jeg"|"tek eg"|"flytter jeg"|"flyttar eg"|"flyttes"|"bruker jeg") ("med meg"|"til" _ _?|"et annet sted"|"andre steder"|"ein annan stad")
  ("ikke"|"ikkje"|"aldri") ("et sted"|"en plass"|"ein stad"|"et selskap"|"noe sted") ("jeg"|"eg") ("vil"|"ville"|"kommer til å") ("handle"|"være kunde"|"anbefale"|"komme tilbake"|"vere kunde") >>
  ("kundeforholdet"|"tilliten som kunde"|"lojaliteten") ("er"|"tok") ("slutt"|"over"|"brutt"|"historie"|"avsluttet")
  ("dagene mine som kunde er talte"|"tida mi som kunde er over"|"kundeforholdet ryker"|"dropper dette selskapet"|"dropper dem"|"droppar dei"|"kutter dem ut"|"kuttar dei ut"|"vraker dem"|"farvel som kunde"|"adjø som kunde"|"takk for nå, jeg bytter"|"det ble med denne ene gangen"|"blir med den ene gangen"|"fikk meg til å velge noen andre"|"skremmer kunder vekk"|"skremte vekk en kunde"|"aldri i verden om jeg"|"holder meg unna"|"styrer unna"|"styrer unna heretter"|"dere har mistet meg"|"mista meg som kunde")
  ja: Her [setter jeg ikke mine bein igjen].
  ja: [Oppsigelsen er sendt].
  ja: Jeg [ser meg om etter en ny bank].
  nei: Hun holder til i et annet kontor.

# not where I would send my mother; on the way out; wavering
- på-vei-bort actor=any turn=no
  ("spørs"|"er usikker på"|"vet ikke"|"veit ikkje"|"tviler på"|"er i tvil om"|"tvilar på") ("om"|"at") ("jeg"|"eg"|"vi"|"me") ("forlenger"|"forlengar"|"fornyer"|"fornyar"|"blir værende"|"blir her"|"gidder å være kunde"|"fortsetter her"|"fortsetter som kunde"|"handler her igjen"|"bestiller igjen"|"kommer tilbake"|"orker å bli")
  ("ikke"|"ikkje"|"neppe") ("hit"|"her"|"dit") ("jeg"|"eg") ("ville"|"vil"|"kommer til å"|"hadde") ("sende"|"sendt"|"anbefalt"|"anbefale"|"tatt med"|"gå"|"gått"|"handle"|"handlet") ..4
  ("er"|"e"|"er jeg"|"er eg") ("på") ("tur"|"vei"|"veg") ("bort"|"ut døra"|"over til en annen"|"til konkurrenten"|"vekk") (","? ..3 "tilbud" ..4)?
  ("har")? ("alt"|"allerede"|"alt no")? ("fått"|"bedt om"|"hentet inn"|"henta inn") ("tilbud"|"tilbod") ("frå"|"fra"|"hos") ("en annen"|"ein annan"|"ei anna"|"et annet"|"konkurrenten"|"andre"|"eit anna") ("bank"|"selskap"|"leverandør"|"operatør")?
  ("vingler"|"vakler"|"vaklar"|"slites"|"står") ("jeg"|"eg")? ("nå"|"no")? ("mellom") ("å bli"|"å bli værende"|"å verte") ("og"|"eller") ("å")? ("gå"|"dra"|"bytte"|"si opp")
  ("tålmodighet"|"tålmodigheten"|"tolmod"|"lojalitet"|"lojaliteten") ("som kunde"|"min"|"mi")? ("som kunde")? ("er"|"har") ("oppbrukt"|"brukt opp"|"over"|"slutt"|"tatt slutt"|"borte")
  ("hadde dette vært"|"var dette") ("på ordentlig"|"ekte"|"på ekte"|"virkelig"|"i virkeligheten") "," ("hadde"|"ville") ("jeg"|"eg") ("takket nei"|"gått et annet sted"|"gått"|"sagt nei"|"lagt på"|"bytta"|"byttet"|"handlet et annet sted"|"ha takket nei"|"ha gått")
  ja: [Spørs om jeg fornyer].
  ja: [Ikke hit jeg ville sendt noen].
  ja: Jeg [er på vei bort].
  ja: [Vingler nå mellom å bli og gå].
  ja: [Hadde dette vært på ordentlig, hadde jeg takket nei].
  nei: Jeg er på vei til jobb.

- tenker-på-å-bytte actor=any turn=no
  ("tenker"|"tenkjer"|"vurderer"|"vurderar"|"overveier"|"grubler"|"lurer på"|"har lyst") ("jeg"|"eg"|"vi")? ("alvorlig"|"alvorleg"|"seriøst"|"sterkt"|"nå"|"no"|"virkelig")? ("på"|"om"|"til")? ("å")? ("bytte"|"byte"|"skifte"|"si opp"|"seie opp"|"avslutte"|"flytte") ("bank"|"leverandør"|"selskap"|"operatør"|"avtalen"|"abonnementet"|"kundeforholdet"|"til" _|"strømselskap"|"forsikringsselskap")
  ("frister"|"fristar"|"lokker"|"innbyr") ("ikke"|"ikkje"|"lite") ("til") ("gjentakelse"|"gjentaking"|"mer"|"å komme tilbake"|"å handle mer"|"nye kjøp")
  ^ ("bye bye"|"bye"|"adjø"|"farvel"|"snakkes aldri"|"hasta la vista") ("bye"|"og farvel"|"for godt")? $
  ja: [Tenker alvorlig på å bytte bank].
  ja: [Frister ikke til gjentakelse].
  nei: Jeg tenkte på å bytte dekk.

- har-byttet-alt turn=no actor=any
  ("har"|"hadde") ("jeg"|"eg"|"vi")? ("allerede"|"alt"|"allereie"|"nå"|"no"|"derfor"|"dermed"|"omsider") ("byttet"|"bytta"|"tegnet"|"teikna"|"bestilt"|"flyttet"|"flytta"|"meldt overgang"|"gått over"|"skiftet"|"skifta"|"signert"|"tegna") ("avtale"|"abonnement"|"forsikringen"|"forsikringa"|"lånet"|"alt"|"bank"|"over"|"strøm")? ("til"|"hos"|"med"|"avtalen"|"abonnementet") _ _?
  ("tegnet"|"teikna"|"har tegnet"|"bestilte"|"signerte"|"tegna") ("jeg"|"eg")? ("avtale"|"abonnement"|"forsikring") ("med"|"hos") !("dere"|"dykk") _
  ^ ("og"|"så"|"da"|"nå"|"no")? ("jeg"|"eg"|"vi"|"me")? ("sier"|"seier"|"sa"|"si") ("jeg"|"eg"|"vi")? ("opp") ("med en gang"|"i morgen"|"avtalen"|"abonnementet"|"alt"|"forsikringene")? $
  ("her"|"hos dere"|"hit"|"der") ("handler"|"handlar"|"bestiller"|"kjøper"|"kommer"|"går"|"drar"|"ringer"|"leier"|"spiser"|"bor") ("jeg"|"eg"|"vi"|"me"|"æ") ("ikke"|"ikkje"|"aldri"|"neppe") ("mer"|"meir"|"igjen"|"tilbake"|"noen gang"|"flere ganger"|"att")
  ("har"|"begynte"|"begynner"|"byrja") ("jeg"|"eg"|"vi")? ("begynt"|"så smått begynt"|"byrja")? ("å") ("se"|"sjå"|"lete"|"se meg om"|"se oss om"|"sjå meg om") ("på"|"etter"|"meg om etter") ("andre"|"en annen"|"ny"|"nytt"|"noe annet"|"annen"|"konkurrenten") ..2
  ja: [Har allerede byttet til Telia].
  ja: [Har tegnet avtale med Tibber].
  ja: [Jeg sier opp].
  ja: [Her handler jeg ikke igjen].
  ja: Jeg [har begynt å se etter andre].
  nei: Jeg har allerede byttet passord.

- heretter-andre turn=no actor=any
  ("heretter"|"fra nå av"|"frå no av"|"fra i dag") ("går"|"leser"|"handler"|"les"|"kjøper"|"bestiller"|"bruker"|"reiser"|"drar"|"velger"|"ringer"|"tar"|"flyr") ("jeg"|"eg"|"vi"|"me"|"æ") !("alltid hit"|"her"|"hit"|"alltid") >>
  ("kommer"|"kjem") ("jeg"|"eg"|"vi"|"til")? ("definitivt"|"nok"|"garantert")? ("til å"|"å") ("bytte"|"slutte"|"si opp"|"skifte"|"flytte"|"finne noen andre"|"avslutte") !("passord"|"jobb") ("bank"|"leverandør"|"selskap"|"forsikringsselskap"|"kundeforholdet"|"avtalen"|"abonnementet")?
  ("blir"|"vert") ("det")? ("ikke"|"ikkje") ("å")? ("bruke"|"handle"|"bestille"|"bruka") ("her"|"dere")? ("igjen"|"mer"|"meir"|"flere ganger")
  ("konkurrenten"|"konkurrentene"|"telia"|"telenor"|"ice"|"rema"|"kiwi") (",")? ("here i come"|"her kommer jeg"|"neste"|"ventet med åpne armer")
  ("signerer"|"kjøper"|"bestiller"|"undertegner"|"inngår") ("jeg"|"eg"|"vi")? ("ikke"|"ikkje"|"aldri") ("noe"|"noko"|"en ny avtale") ("med" ("et"|"dette"|"dere"|"sånne"|"slike")|"hos dere"|"her") >>
  ja: Jeg [kommer til å bytte].
  ja: [Heretter går jeg i butikken på hjørnet].
  nei: Heretter handler jeg alltid her.
