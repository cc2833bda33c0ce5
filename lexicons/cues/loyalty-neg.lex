# loyalty: leaves, goes elsewhere, would not.
cue loyalty

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
  ("en gang og aldri mer"|"ein gong og aldri meir"|"takk for meg"|"takk og farvel"|"siste spikeren i kista"|"da er det takk for meg")
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
