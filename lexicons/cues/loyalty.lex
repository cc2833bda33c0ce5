# loyalty: recommends, comes back.
cue loyalty

+ blir-værende actor=any
  !("ikke"|"ikkje"|"neppe"|"aldri"|"om"|"hvis") ("blir"|"bli"|"vert"|"forblir"|"blir nok") !("ikke"|"ikkje"|"jeg ikke"|"eg ikkje"|"vi ikke"|"aldri") ("jeg"|"eg"|"vi"|"me"|"æ")? ("nok"|"gjerne"|"definitivt"|"absolutt"|"garantert"|"derfor")? (("i"|"hos") ("banken"|"selskapet"|"dykk"|"dere"|"dem"|"dei"|"denne banken"|"dette selskapet"|"laget"|"butikken")|("værende"|"verande")) ("til" >>|"framover"|"fremover"|"lenge"|"i alle år"|"her")?
  !("ikke"|"ikkje"|"neppe"|"aldri") ("fortsetter"|"fortset"|"held fram"|"holder frem"|"fortsetter gjerne"|"fortsetter å være"|"forblir"|"held fram å vere") ("jeg"|"eg"|"vi"|"gjerne"|"nok")? (som kunde|kunde|hos "dere"|hos "dem"|her)
  ("her"|"hos dere"|"hos dykk"|"hos dem") ("blir"|"vert"|"blir nok"|"har"|"skal") ("jeg"|"eg"|"vi"|"me"|"æ") ("værende"|"verande"|"boende"|"buande"|"kunde"|"tenkt å bli"|"bli"|"til" >>)?
  (stamkunde|stamgjest|livstidskunde|livsvarig kunde|trofast kunde|kunde for livet|kunde på livstid) (av|etter|nå|no|fra|frå|for|hos|her|i|på)? (ren|rein|ren takknemlighet|takknemlighet)?
  (meg|oss) (blir|får|vert|bli) ("dere"|"de"|"dei"|"dykk") (ikke|ikkje|aldri) ("kvitt"|"kvitt så lett"|"bort"|"vekk")
  ("dere"|"de"|"dei"|"dykk") (blir|får|vert) (ikke|ikkje|aldri) ("kvitt"|"vekk") (meg|oss)
  (ikke|ikkje) (lenger|lengre)? på (flyttefot|flyttefoten|leting|utkikk|jakt etter ny|jakt etter ein ny) (lenger|lengre)?
  (ville|hadde|vil|"ville") (@b-jeg)? (ikke|ikkje|aldri) (ha)? (lånt|handlet|handla|kjøpt|brukt|bestilt|valgt|valt|gått|ringt|spurt|reist) (av|hos|til|med|fra)? (noen andre|nokon andre|andre)
  ("neste gang"|"neste gong"|"neste tur"|"neste bil"|"neste reise"|"til neste år"|"til høsten"|"neste") ("blir det"|"vert det"|"også"|"òg"|"bestiller"|"handler"|"reiser"|"kjøper"|"går")? ("jeg"|"eg"|"vi"|"turen"|"nok"|"garantert"|"gjerne")? ("også"|"òg"|"igjen")? ("hos dere"|"hos dykk"|"hos dem"|"med dere"|"med dykk"|"med dem"|"her"|"dit"|"samme sted"|"same stad"|"der")
  ("bestiller"|"bestille"|"handler"|"kjøper"|"reiser"|"leier"|"booker"|"handlar"|"tingar") ("jeg"|"eg"|"vi")? ("gjerne"|"garantert"|"helt sikkert"|"nok")? ("av henne"|"av ham"|"her"|"hos dere"|"hos dem"|"der"|"hos dykk"|"med dere"|"frå dykk"|"fra dere"|"fra dem") ("igjen"|"neste år"|"neste gang"|"neste gong"|"til neste år"|"til sommeren"|"att"|"òg"|"også")
  (kunde|banken|"dere"|"dem"|"dykk"|her) (til|så lenge|heilt til) (@b-jeg) (dør|lever|døyr|ligger i grava|kan|trilles ut|får lov) >>
  ("kommer"|"kjem") @b-jeg? aldri til å (ringe|velge|bruke|spørre|handle hos|gå til|bytte til|kjøpe av|velje|bruka|stole på) (noen andre|nokon andre|andre|noe annet|noko anna)
  ("har"|"får"|"fekk"|"fikk") (dere|de|dei)? (meg|oss) på ("kroken"|"laget"|"kundelista"|"kundelisten")
  ("sluttet"|"slutta"|"ferdig med") å (lete|leite|se|sjå) etter (andre|alternativer|noe annet|nye|ny bank|alternativ) 
  (angrer|angrar|angra|angret) (@b-jeg)? (ikke|ikkje) (et sekund|eit sekund|på)? (at @b-jeg)? (på)? (valget av|valg av|at jeg byttet|at eg bytta|å ha byttet|byttet til) >>
  (glad|nøgd|fornøyd|stolt) (for|over|med) (å|at @b-jeg) (være|vere|er|var|ha|har) (kunde|valgt|valt|byttet) (der|her|hos|dere|dem|hos dere)?
  ("ringer"|"ringe"|"kontakter"|"kontakte"|"bruke"|"bruker"|"velge"|"velger"|"oppsøker"|"ringjer") (gjerne|garantert|helt sikkert)? ("dere"|"dem"|"dykk"|"dei"|"hit"|"her") (igjen|att)? ("neste gang"|"neste gong"|"ved neste") 
  ja: Vi [blir i banken til vi dør].
  ja: [Meg blir dere ikke kvitt].
  ja: Jeg er [ikke på flyttefot lenger].
  ja: Jeg [bestiller gjerne her neste år].
  nei: Jeg blir ikke værende her.
  nei: Det ble værende et mysterium.

+ sier-det-videre actor=any
  ("har"|"fikk"|"fekk"|"skal"|"hadde") @b-jeg? (allerede|alt|allereie|nå)? (fått|få|dratt|lokket|drege|vervet|overtalt|trukket|med meg|lurt) (med meg|med|over)? (søstera mi|søsteren min|broren min|naboen|mor|far|mannen|kona|svigermor|hele familien|hele kontoret|kompisen|venninna mi|kollegaen|halve slekta|halve bygda|heile familien|faren min|moren min|sønnen|datteren) (med)? (over|hit|til dere|inn|også|på laget|på kundelista|til å bytte|til dykk)
  ("har"|"skal"|"kommer til å"|"kjem til å"|"måtte"|"må") ("jeg"|"eg"|"vi")? ("alt"|"allerede"|"allereie"|"nå"|"gjerne"|"straks")? ("sagt"|"fortalt"|"tipset"|"tipsa"|"mast"|"mase"|"jaget"|"jaga"|"sendt"|"skrytt"|"skryte"|"reklamert"|"reklamere"|"snakket varmt"|"snakka varmt"|"snakke varmt"|"overtalt"|"overtale"|"fått"|"vervet"|"verva"|"verve"|"flyttet"|"flytta"|"fortelle"|"si"|"tipse"|"rost"|"skrike"|"sendt") ..2 (naboen|naboene|granne|grannen|alle|hele|heile|venner|vener|venninner|venninne|familien|svigerfar|svigermor|jobben|koret|kolleger|kollegaer|kollegaene|folk|mora|mor|søster|søsteren|bror|gjengen|fotballaget|klassen|barnebarnas|foreldrene|vennegjengen|andre|kompiser|bygda|laget) ...2 (om|at|til|over|dit|hit|på|i) .. ("dere"|"dem"|"dei"|"dykk"|"hit"|"dit"|"bytte"|"bestille"|"handle"|"selskapet"|"der"|"hans retning"|"hennes retning"|"banken"|"byte"|"velge") >>
  ("har"|"skal"|"kommer til å"|"kjem til å") ("jeg"|"eg")? ("alt"|"allerede")? ("snakket varmt"|"snakka varmt"|"snakke varmt"|"skrytt"|"skrytt uhemmet"|"skryte") (om|av) ("dere"|"dem"|"dei"|"dykk"|"henne"|"ham"|"selskapet"|"banken") (på|til|i|for|hos)? >>
  !("vil"|"kan") ("anbefaler"|"tilrår"|"anbefalar") ("jeg"|"eg"|"vi")? (gjerne|varmt|trygt|absolutt|på det varmeste)? ("banken"|"selskapet"|"butikken"|"firmaet"|"hotellet"|"legekontoret"|"kontoret"|"verkstedet"|"klinikken"|"dem"|"dere"|"dei"|"dykk") (til|videre|vidare)? (venner|vener|andre|alle|familien|naboen|flere|kolleger)?
  (den|dei|de|dette) (her)? (anbefaler|unner) ("jeg"|"eg") (alle|andre|venner|mine)
  ("anbefaler"|"anbefalar"|"tilrår") (til|for) (alle|venner|andre|flere|vener|fleire) ..2
  (ikke|ikkje) "nøle" med å ("benytte"|"bruke"|"velge"|"anbefale"|"handle"|"kjøpe"|"bestille"|"velje"|"bruka"|"kontakte") ("selskapet"|"dem"|"dere"|"her"|"banken"|"dei"|"dykk"|"butikken"|"tjenesten") (igjen|att|på nytt)?
  ja: Jeg [har allerede tipset hele jobben om dere].
  ja: [Kommer til å mase på hele koret om å bestille der].
  nei: Jeg har fortalt alle på kontoret at jeg er syk.

+ legger-turen-hit actor=any turn=no
  (konkurrenten|konkurrentane|konkurrentene|de andre|dei andre|andre selskaper|andre bankar|andre banker) (kan|får) (bare|berre)? (ringe|lokke|mase|friste|prøve|spare seg|skrike|ringje|glemme|gløyme) >>
  ("neste år"|"neste gang"|"neste gong"|"neste sommer"|"til sommeren"|"til neste år"|"til høsten"|"til jul"|"neste tur"|"neste ferie"|"neste vinter"|"til vinteren") ("legger"|"bestiller"|"reiser"|"kjøper"|"går"|"tar"|"drar"|"handler"|"leier"|"booker"|"legg"|"ringer"|"kommer"|"kjem"|"er"|"blir"|"flyr"|"seiler") @b-jeg? (turen|veien|ferien|alt|bilen|hele familien|med hele)? ((til|med|hos|av|fra|på|gjennom) ((samme|same) _|dere|dem|dykk|dei|henne|ham) (igjen|att|også|òg)?|"her" (igjen|også|att)|"hit" (igjen|tilbake|også|att)?)
  (det)? ("blir"|"vert"|"kan bli"|"skal bli") (nok|gjerne|fort|sikkert|visst|minst)? (det)? ((mange|noen|@ktall|nokre) år|"ti"|"tjue"|"tretti"|"førti"|"10"|"20"|"30"|"40"|"50"|"tyve"|"tredve") (til|flere) $
  @b-jeg ("legger"|"legg"|"tar"|"tek"|"setter"|"samler"|"flytter"|"flyttar"|"samlar") (gjerne|nå|nok|no|derfor)? (resten|alt|hele butikken|lånet|forsikringene|turen|alle forsikringene|bilen|huset|pensjonen|sparingen|alt sammen|resten av forsikringene|båten) (til dere|til dykk|til dem|hos dere|hos dykk|hos dem|hit|over hit|her|under samme tak|inn her)
  ("reiser"|"flyr"|"handler"|"bestiller"|"leier"|"booker"|"seiler"|"kjøper"|"kjører"|"bruker"|"velger"|"spiller"|"handlar"|"vel"|"brukar") (@b-jeg)? (gjerne|mer enn gjerne|glatt|absolutt|garantert|gladelig) (med|hos|av|fra|gjennom)? ("dei"|"dem"|"dere"|"dykk"|"der"|"her"|"samme"|"same") (igjen|att|en gang til|ein gong til|flere ganger|selskap|neste gang|neste år|neste gong)?
  (dere|de|dei|denne banken|dette selskapet|banken|butikken|verkstedet) (har|får|skal få|kan)  (nå|no|fortsatt|herved)? (beholde|behalde|ha|få|regne med|telle|sikret seg|vunnet|rekne med)  (meg|oss|pengene mine|lånet mitt|lånet|kundeforholdet|en kunde|en trofast kunde) >>
  (må|skal|måtte|vil) (det)? (hestehov|brekkjern|vill makt|ville hester|trekkes|dynamitt|kubein|gravemaskin) .. (til)? (for å|før) (@b-jeg|få) >>
  (ville|vill) hester (får|kan|klarer) (ikke|ikkje|aldri) (meg|oss|å dra|dra) >>
  (setter|set|sette|går|tar|reiser|flyr|kjøper|låner|ringer) (@b-jeg|meg)? (meg)? (aldri|ikke|ikkje) (mer|lenger|igjen)? (i|på|hos|med|av|til)? (en|et|ein|eit|noen|andre|nokon)? (annen|annet|andre|anna|annan) (reiseoperatør*|bank*|selskap*|buss*|kjede*|flyselskap*|butikk*|leverandør*|forsikringsselskap*|verksted*|megler*)
  ("her"|"der") ("kan"|"skal"|"får") (@b-jeg)? (trygt|gjerne|godt)? ("sende"|"tipse"|"be"|"vise") (naboen|svigermor|venner|alle|andre|mor|ungene|folk|hele slekta|kollegene) ("hit"|"dit"|"til"|"ringe"|"ta kontakt"|"om")
  (anbefaling|anbefaler|skryt|reklame|lovord|godord) ("går"|"skal"|"er"|"sendes"|"blir") (herved|videre|allerede|alt|nå)? (videre|vidare|sendt|gitt|spredt|delt|til alle|ut)
  ("dette"|"denne banken"|"dette selskapet"|"dere"|"butikken"|"de"|"dei") (skal|må|bør|fortjener) (flere|alle|andre|fleire|å bli|naboen|hele bygda|venner) (få vite om|høre om|prøve|få høre|anbefalt|kjenne til|få vete om)
  ja: [Neste år legger vi turen til samme kjede].
  ja: [Det blir nok 30 til].
  ja: Vi [reiser gjerne med dei igjen].
  nei: Vi reiser gjerne om natten.
  nei: Neste år legger vi nytt tak.
  nei: Det blir nok tre pakker.

# «dere ser meg igjen», «tar med meg samboern over til dere»
+ ser-meg-igjen actor=any turn=no
  ("dere"|"dokker"|"dykk"|"dåkker") ("ser"|"får se"|"får sjå"|"ser nok"|"kommer til å se"|"får høre"|"hører"|"høyrer"|"vil se"|"skal få se") ("meg"|"oss"|"mæ") ("igjen"|"att"|"her igjen"|"mer"|"meir"|"oftere"|"i butikken")
  ("vi"|"me") ("ses"|"sees"|"snakkes"|"sjåast"|"høres"|"møtes") ("igjen"|"neste gang"|"snart"|"neste år"|"att") ("," ("dere"|"kjære" _))? ("."|"!"|$)
  ("tar"|"tek"|"tok"|"får"|"drar"|"dreg"|"lokker"|"flytter"|"skal ta"|"skal få"|"vil ta"|"har tatt"|"har fått"|"kommer til å ta") ("jeg"|"eg"|"vi")? ("med"|"med meg"|"med oss")? ("meg"|"oss"|"hele"|"heile"|"både")? (samboer/n|"samboern"|"samboeren"|kone/n|mann/n|familie/n|"resten av familien"|"gubben"|"gjengen"|svigermor/n|venn/n|kollega/n|"mor"|"far"|"foreldrene mine"|"alle forsikringene"|"alle forsikringane"|"alt"|"resten av avtalene"|"lånet"|"huslånet"|"sparepengene"|"forsikringene"|"bilen og huset"|"naboen"|"borettslaget"|"firmaet"|"hele slekta") ("min"|"mi"|"mitt"|"mine"|"også"|"òg")? ("over"|"inn"|"hit"|"også")? ("til"|"hos"|"hit") ("dere"|"dykk"|"dem"|"dokker"|"selskapet"|"banken"|"dette selskapet"|"dei"|"her")
  ja: [Dere ser meg igjen].
  ja: [Tar med meg samboern over til dere]!
  nei: Tok med meg samboeren til butikken.
  nei: Dere får se når brevet kommer.
  nei: De ser meg igjen neste uke for kontroll.

+ anbefale actor=any
  [ ("vil"|"ville"|"kan"|"kommer til å"|"kjem til å"|"skal"|"vil gjerne"|"kan trygt"|"må"|"nøler ikke med å"|"vil absolutt") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"helt klart"|"trygt"|"varmt"|"nok"|"godt"|"sterkt"|"på det sterkeste"|"virkelig"|"uten tvil"|"heilt klart")? ("anbefale"|"anbefalast"|"anbefales"|"tilrå"|"tilrås"|"skryte av"|"rose"|"tipse" ("andre"|"venner"|"alle")) ] !("meg"|"å"|"at jeg"|"en annen"|"et annet"|"et mindre"|"et større"|"oss"|"noe"|"en"|"et"|"ein"|"eit"|"løsninger"|"noen")
  ("anbefales"|"anbefalast"|"tilrås") !("å"|"ikke av legen") ("på det varmeste"|"på det sterkeste"|"varmt"|"til alle"|"absolutt"|"videre")?
  !("vil"|"ville"|"kan"|"ikke"|"ikkje"|"absolutt"|"gjerne"|"å"|"trygt"|"nok"|"skal"|"definitivt"|"varmt") ("anbefaler"|"anbefale"|"tilrår"|"anbefalar") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"varmt"|"på det sterkeste"|"trygt"|"sterkt")? ("dem"|"dere"|"dei"|"dykk"|"selskapet"|"banken"|"hon"|"henne"|"ham"|"dette selskapet"|"gjerne"|"videre"|"på det varmeste"|"varmt"|"denne" _|"butikken"|"firmaet"|"leverandøren"|"andre å bruke" ..) ("videre"|"vidare"|"til andre"|"til alle"|"te alle"|"til venner"|"på det varmeste"|"varmt"|"til alle" _)?
  ("har"|"skal"|"kommer til å"|"måtte") ("jeg"|"eg")? ("allerede"|"alt"|"allereie")? ("skrytt"|"anbefalt"|"skryte"|"fortalt"|"snakket varmt"|"snakke varmt"|"skryta"|"skryt"|"rost") ("av"|"om")? ("dem"|"dere"|"dei"|"henne"|"ham"|"dykk"|"selskapet"|"banken") ("videre"|"vidare")?
  ("har"|"skal"|"kommer til å"|"måtte") ("jeg"|"eg")? ("allerede"|"alt"|"allereie")? ("skrytt"|"anbefalt"|"skryte"|"fortalt"|"snakket varmt"|"snakke varmt"|"skryta"|"skryt"|"rost") ("av"|"om")? ("dem"|"dere"|"dei"|"henne"|"ham"|"dykk"|"selskapet"|"banken") ("til") >>
  ("tips til andre"|"kan trygt anbefales"|"kan absolutt anbefales"|"kan varmt anbefales"|"anbefales videre"|"tommel opp fra meg til alle")
  ja: Jeg [vil anbefale] dem til andre.
  ja: [Anbefales på det varmeste].
  ja: Eg [tilrår dei gjerne vidare].
  ja: [Har allerede anbefalt dere til naboen].
  snu: Jeg [vil ikke anbefale] dette selskapet.
  nei: Hun anbefalte meg et større abonnement.
  nei: Han ville anbefale et mindre abonnement.

+ bli-kunde actor=any
  !("ikke"|"lyst til"|"som"|"hvis jeg"|"om jeg"|"for å"|"er"|"nytt å") ("blir"|"bli"|"være"|"vere"|"forbli"|"forblir"|"er"|"vert"|"verte"|"fortsetter å være"|"fortsette å være"|"fortset å vere") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"garantert"|"trolig"|"fremdeles"|"nok"|"helt sikkert"|"gladelig")? ("en"|"ein")? ("lojal"|"trofast"|"fast"|"framtidig"|"fremtidig"|"livslang"|"evig")? "kunde" ("her"|"der"|"hos dere"|"hos dem"|"hos dei"|"videre"|"i mange år"|"lenge"|"for alltid"|"livet ut"|"fremover"|"framover"|"hos dere videre"|"neste gang"|"så lenge jeg lever"|"for livet"|"i mange år til")
  ("blir"|"bli"|"verte"|"vert"|"forblir"|"vere"|"være"|"er") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"garantert"|"gladelig"|"fast"|"trofast"|"lojal"|"definitivt fortsatt") ("en"|"ein")? ("fast"|"lojal"|"trofast")? ("kunde"|"kunden")
  ("kunne"|"kan"|"kunna") ("jeg"|"eg")? ("godt"|"absolutt"|"gjerne"|"fint"|"lett")? ("tenke"|"tenkt"|"tenkje") ("meg")? ("å")? ("bli"|"være"|"bytte"|"byte"|"handle"|"kjøpe"|"bestille"|"bruke"|"velge"|"tegne"|"verte"|"handla"|"vere") ("kunde")? .. ("kunde"|@kselskap|"igjen"|"over")?
  ("fikk"|"fekk"|"har"|"gir"|"ga"|"gav")? ("jeg"|"eg"|"meg")? ("lyst"|"lysten"|"hug") ("til"|"på") ("å")? ("bli"|"bytte"|"handle"|"kjøpe"|"bestille"|"verte"|"byte"|"være"|"bruke"|"komme tilbake"|"fortsette"|"vere"|"tegne"|"velge") .. ("kunde"|@kselskap)
  ("lyst"|"hug") ("til"|"på") ("å")? ("bli"|"bytte"|"handle"|"kjøpe"|"bestille"|"verte"|"byte"|"være"|"bruke"|"komme tilbake"|"fortsette"|"vere") ("kunde"|"til dere"|"til dem"|"her"|"der"|"igjen"|"hos" _|"mer")? ("kunde"|"hos dere"|"her"|"der"|"igjen")?
  ("akter"|"aktar"|"har tenkt"|"planlegger"|"ønsker"|"kommer til"|"vil gjerne"|"har bestemt meg for"|"skal"|"kjem til"|"vil") ("jeg"|"eg"|"nok"|"absolutt"|"definitivt"|"garantert")? ("å")? ("forbli"|"bli"|"bli værende"|"være"|"fortsette som"|"fortsette å være"|"verte"|"bli verande"|"vere") ("en"|"som")? ("fast"|"lojal"|"trofast"|"fornøyd")? ("kunde"|"her"|"hos dere"|"hos dem") ("her"|"hos dere"|"hos dem"|"der"|"igjen")?
  !("før jeg"|"før eg"|"før") ("handler"|"handlar"|"kjøper"|"bestiller"|"bestiller"|"bestillar"|"bruker"|"brukar"|"booker"|"reiser"|"velger"|"vel"|"shopper"|"kjøper"|"kjøpe"|"handle"|"handla"|"bestille"|"booke"|"reise"|"velge"|"bruke"|"besøke"|"nytte"|"benytte") ("jeg"|"eg"|"vi"|"æ")? ("nok"|"gjerne"|"absolutt"|"definitivt"|"garantert"|"helt sikkert"|"mer enn gjerne"|"med glede"|"heilt sikkert"|"gladelig"|"uten å nøle")? ("meg")? ("her"|"der"|"hos" _|"dem"|"dere"|"dei"|"dykk"|"fra" ("dem"|"dere")|"med dem"|"med dere"|"dette selskapet"|"denne banken"|"tjenesten"|"noe"|"gjennom" ("dem"|"dei"|"dere")) ("igjen"|"flere ganger"|"på nytt"|"neste gang"|"ved en senere anledning"|"ein annan gong"|"att"|"òg"|"også"|"mer"|"fleire gonger"|"en gang til"|"ein gong til"|"i fremtiden"|"senere"|"meir"|"nå"|"uten tvil")
  (^|"jeg"|"eg"|"vi"|"og"|"men"|"æ") ("kommer"|"kjem") ("gjerne"|"absolutt"|"definitivt"|"garantert"|"helt sikkert"|"mer enn gjerne"|"nok"|"heilt sikkert"|"så absolutt"|"igjen")? ("igjen"|"tilbake"|"att"|"attende") $
  ("kommer"|"kjem") ("jeg"|"eg"|"vi"|"æ") ("gjerne"|"absolutt"|"definitivt"|"garantert"|"helt sikkert"|"mer enn gjerne"|"nok"|"heilt sikkert"|"så absolutt"|"igjen")? ("igjen"|"tilbake"|"att"|"attende") !("til meg"|"til deg"|"med"|"på"|"til saken"|"til sak"|"for"|"i morgen"|"ikke"|"senere med"|"inn"|"som") ("som kunde"|"her"|"ved neste" _|"neste gang"|"hit"|"til dere"|"til dei")? $
  ("kommer"|"kjem"|"har tenkt"|"skal") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"garantert"|"helt sikkert"|"nok"|"igjen")? ("til") ("å")? ("handle"|"kjøpe"|"bestille"|"bruke"|"velge"|"bytte til" @kselskap|"benytte"|"bli" "kunde"|"tegne"|"komme tilbake"|"byte til" @kselskap|"handla"|"bestilla"|"booke"|"byte"|"bli værende"|"fortsette"|"være kunde"|"takke ja"|"kjøpa"|"slå til") ("forsikring"|"forsikringen"|"noe"|"noko"|"mer"|"produktet"|"abonnement")? (("her"|"der"|"hos" _|"fra" ("dem"|"dere"|"dei")|"dem"|"dere"|"dei"|"dykk"|"gjennom" ("dei"|"dem"|"dere")|"dette selskapet"|"denne" _|"selskapet"|"banken"|"butikken") ("igjen"|"flere ganger"|"att"|"ein gong til")?|"igjen"|"en gang til"|"ein gong til"|"mer")
  ("kommer"|"kjem") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"garantert"|"nok")? "til" "å" ("bytte til" @kselskap|"bli" "kunde"|"komme tilbake"|"bli værende"|"fortsette"|"være kunde"|"takke ja"|"slå til"|"byte til" @kselskap|"kome tilbake"|"bli verande")
  ("ville"|"vil"|"kunne"|"skulle") ("jeg"|"eg"|"vi"|"absolutt"|"definitivt"|"gjerne"|"uten tvil"|"helt klart"|"nok"|"garantert"|"godt"|"så absolutt")? ("absolutt"|"gjerne"|"nok"|"definitivt")? ("ha")? ("handlet"|"handle"|"handla"|"valgt"|"valt"|"kjøpt"|"tegnet"|"tegna"|"bestilt"|"benyttet"|"byttet til"|"bytta til"|"gått for"|"vært kunde"|"blitt kunde"|"slått til"|"takket ja"|"velge"|"blitt kunde"|"vore kunde"|"brukt"|"kjøpe"|"bli kunde"|"bestille") !("noe annet"|"andre"|"et annet"|"den"|"det"|"en annen"|"den andre"|"noe") ("med"|"hos"|"fra"|"frå"|"gjennom")? (("her"|"der"|"hos" _|"dem"|"dere"|"dette" _|"denne" _|"dei"|"forsikring" .. |"fra dem"|"selskapet") ("igjen"|"på nytt"|"hvis" .. )?|"igjen"|"uten å nøle")
  ("bytter"|"byter"|"bytta"|"byttet"|"går over"|"flytter"|"flyttar"|"kommer over"|"bytte"|"byte") ("jeg"|"eg"|"vi")? ("gjerne"|"sannsynligvis"|"nok"|"derfor"|"absolutt"|"alt" _)? ("alt")? ("over")? "til" ("dere"|"dem"|"dei"|"dykk"|"dette selskapet"|"denne banken"|"dykk")
  ("kunne"|"vil"|"ville"|"kan") ("jeg")? ("ikke"|"ikkje"|"aldri") ("falle meg inn"|"drømme om"|"tenke meg"|"finne på") ("å") ("bytte"|"byte"|"gå"|"flytte"|"forlate"|"skifte"|"handle andre") ("selskap"|"bank"|"leverandør"|"operatør"|"noe annet sted"|"til" ..|"steder"|"dem"|"dere")?
  ("fast"|"trofast"|"lojal"|"livslang") "kunde" ("her"|"fra nå av"|"framover"|"fremover"|"hos" _|"for" "alltid"|"etter dette")
  ("her vil jeg bli kunde"|"her blir jeg"|"her blir vi"|"dere har fått en ny kunde"|"fått en fornøyd kunde"|"fått en ny kunde"|"vunnet en kunde"|"vant en ny kunde"|"har fått en kunde for livet"|"kunde for livet"|"solgt på dette selskapet"|"ny kunde er sikret"|"holder meg til dere"|"holder meg til dem"|"held meg til dei"|"da slår jeg til"|"slo til på tilbudet"|"tegnet avtale på stedet"|"takket ja på flekken"|"ble kunde på flekken"|"førstevalget neste gang"|"førstevalget mitt"|"skal få beholde meg"|"får beholde meg som kunde"|"får behalde meg"|"gir dere gjerne flere kroner")
  ("her"|"der"|"hos dem"|"hos dere"|"dette selskapet"|"dem"|"denne banken") ("vil"|"ville"|"kunne"|"kan"|"blir"|"handler"|"skal") ("jeg"|"eg"|"vi") ("gjerne"|"absolutt"|"definitivt"|"godt"|"garantert"|"nok")? ("handle"|"bli"|"være"|"kjøpe"|"bestille"|"handlet"|"valgt"|"handla"|"kjøpt"|"komme"|"kunde"|"tegne"|"bestilt"|"blitt"|"velge"|"vere") ("kunde"|"igjen"|"tilbake")?
  ("kommer"|"kjem") ("jeg"|"eg"|"vi")? ("gjerne"|"absolutt"|"definitivt"|"garantert"|"nok")? ("igjen"|"tilbake"|"att"|"attende") ("som kunde"|"hit"|"til dere"|"til dei")
  ("vil"|"kunne"|"kan"|"skal"|"kommer til å"|"ville") ("jeg"|"eg")? ("absolutt"|"gjerne"|"helt klart"|"definitivt"|"seriøst")? ("vurdere"|"vurdert"|"tenke på"|"tenkt på") ("å")? ("bytte"|"byte"|"bli kunde"|"gå over"|"bruke"|"velge"|"kjøpe"|"handle") ("til"? @kselskap)?
  !("om jeg"|"om eg"|"hvis jeg"|"at jeg"|"før jeg"|"om vi") ("ville"|"hadde gjerne"|"hadde"|"kunne"|"vil"|"skal") ("jeg"|"eg"|"vi")? ("gjerne"|"godt"|"absolutt"|"nok"|"definitivt"|"raskt"|"fort")? ("ha"|"gjerne")? ("blitt kunde"|"vorte kunde"|"bli kunde"|"verte kunde"|"byttet til dem"|"slått til") ("her"|"der"|"hos" _|"i dag"|"på flekken"|"med en gang")?
  ("vurderer"|"vurderar"|"overveier") ("jeg"|"eg"|"nå"|"sterkt"|"seriøst")? "å" ("bli kunde"|"bytte til" @kselskap|"byte til" @kselskap|"verte kunde"|"handle her"|"handle mer her")
  ja: Jeg [kommer gjerne tilbake].
  ja: [Handler gjerne der igjen].
  ja: [Kunne godt tenke meg å bli kunde].
  ja: Eg [blir gjerne kunde].
  ja: Jeg [bytter gjerne til dere].
  snu: Jeg [kommer ikke til å handle her igjen].
  snu: [Ville ikke handlet her].
  nei: Hun lovte å komme tilbake med svar.
  nei: Vi kommer til å kjøpe ny vaskemaskin.
  nei: Jeg kommer til å bruke en annen butikk.
  nei: Jeg har vært kunde i tolv år.
  nei: Jeg ringte igjen dagen etter.
  nei: Ikke et kvekk om når strømmen kommer tilbake.

+ slo-til actor=customer turn=no
  ("bestilte"|"kjøpte"|"tegnet"|"tegna"|"slo til"|"takket ja"|"takka ja"|"kjøpt"|"tinga"|"signerte"|"meldte meg inn"|"ble kunde"|"vart kunde") ("forsikring"|"avtale"|"abonnement"|"avtalen"|"abonnementet")? ("på flekken"|"på stedet"|"på staden"|"der og da"|"med en gang"|"med ein gong"|"med det samme"|"rett etterpå"|"uten å nøle"|"umiddelbart")
  ja: Jeg [bestilte på flekken].
  ja: Eg [takka ja med ein gong].
  nei: Hun bestilte ny time.

+ idiom actor=any
  !("bilen"|"huset"|"båten"|"leiligheten"|"det"|"den"|"aksjen"|"hytta") ("er"|"ble"|"vart"|"e") ("jeg"|"eg"|"vi"|"helt")? ("solgt"|"frelst"|"overbevist"|"overtydd"|"omvendt"|"på kroken"|"hekta") !("på at"|"om at"|"produkt"|"til") $
  ("vet"|"veit") ("jeg"|"eg"|"vi") ("hvor"|"kor"|"kvar"|"hvem"|"kven") ("jeg"|"eg"|"vi") ("skal"|"vil"|"kan") ("handle"|"ringe"|"henvende meg"|"gå"|"kjøpe"|"bestille"|"handla"|"vende meg") >>
  ("neste gang"|"neste tur"|"neste reise"|"neste kjøp"|"neste gong") ("blir det"|"vert det"|"handler jeg"|"bestiller jeg"|"bestiller vi"|"velger jeg"|"kjøper jeg"|"handlar eg"|"bestiller eg"|"går jeg") ("nok"|"helt klart"|"garantert")? ("her"|"dere"|"hos dere"|"hos dem"|"dem"|"der"|"dei"|"rett hit"|"rett tilbake") ("igjen"|"òg"|"også")?
  !("konkurrenten"|"konkurrentene"|"naboen"|"andre") ("har"|"får"|"fikk"|"vant"|"vann"|"vunnet") ("dere"|"de"|"dei")? ("nettopp")? ("fått"|"vunnet"|"sikret seg"|"vunne")? ("en"|"ein"|"enda en") ("ny"|"fornøyd"|"trofast"|"lojal"|"fast"|"nøgd")? ("kunde") ("for livet"|"til"|"i meg"|"for alltid"|"på livstid")?
  ("snakker"|"snakkar"|"forteller"|"fortel"|"skryter"|"sprer"|"spreier"|"roser") ("jeg"|"eg")? ("gjerne"|"varmt"|"allerede")? ("varmt"|"det glade budskap"|"ryktet"|"uhemmet")? ("om"|"av")? ("dere"|"dem"|"dei"|"dette")
  ("snakker"|"snakkar"|"forteller"|"fortel"|"skryter"|"sprer"|"spreier"|"roser") ("jeg"|"eg")? ("gjerne"|"varmt"|"allerede")? ("varmt"|"det glade budskap"|"ryktet"|"uhemmet")? ("om"|"av")? ("dere"|"dem"|"dei"|"dette") ("til") >>
  ("tommel opp fra meg"|"et godt ord videre"|"får et godt ord fra meg"|"fem stjerner og anbefaling"|"ti av ti og anbefales"|"angrer ikke på at jeg ble kunde"|"angrer ikke på byttet"|"glad jeg er kunde her"|"glad jeg er kunde"|"stolt kunde"|"her er jeg kunde for livet"|"blir værende"|"vert verande"|"blir verande"|"holder fast ved dere"|"ingen grunn til å bytte"|"ingen grunn til å byte"|"ingen planer om å bytte"|"byttet er et faktum til dere")
  ja: Jeg [er solgt]!
  ja: Nå [vet jeg hvor jeg skal handle].
  ja: [Neste gong vert det her òg].
  nei: Huset er solgt til naboen.

# moves more here, sends the pals here, sees no reason to leave, renews
+ sender-flere-hit actor=any
  ("flytter"|"flyttar"|"samler"|"samlar"|"tar"|"tek"|"overfører") ("jeg"|"eg"|"vi"|"me") ("nå"|"no"|"gjerne"|"også")? ("resten"|"alt"|"alle"|"boliglånet"|"lånet"|"forsikringene"|"forsikringane"|"bilen"|"sparepengene"|"kontoene"|"abonnementene") ..5 ("hit"|"til dere"|"til dykk"|"til dem"|"dit"|"her"|"hos dere") ("også"|"òg")?
  ("rår"|"råder"|"rådar"|"anbefaler"|"tilrår"|"oppfordrer") ("jeg"|"eg"|"vi"|"gjerne")? ("andre"|"alle"|"folk"|"venner"|"vener"|"naboen"|"hvem som helst") ("til")? ("å")? ("velge"|"velje"|"bli kunde"|"bruke"|"bytte til"|"gå til"|"handle") ("dere"|"dykk"|"her"|"hos dere"|"hit"|"dem")
  ("vet"|"veit") ("nå"|"no")? ("jeg"|"eg"|"vi")? ("hvor"|"kor"|"kvar") ("jeg"|"eg"|"vi"|"me") ("går"|"gjeng"|"ringer"|"handler"|"henvender meg"|"skal gå"|"skal handle"|"kommer til å gå") ("neste gang"|"neste gong"|"igjen")
  ("ser"|"har"|"finner"|"finn") ("jeg"|"eg"|"vi")? ("ingen"|"inga"|"ikke noen"|"ikkje nokon") ("grunn"|"grunnar"|"grunner") ("til") "å" ("gå"|"bytte"|"lete"|"leite"|"se meg om"|"dra"|"forlate"|"flytte") ..4
  ("sender"|"sende"|"dytter"|"tipser"|"skal tipse") ("jeg"|"eg")? ("alle"|"hele"|"heile"|"hver en"|"gjerne") ("kompisene"|"kompisane"|"venninnene"|"vennene"|"familien"|"slekta"|"vennegjengen"|"kolleger"|"kollegene"|"naboer") ..2 ("hit"|"til dere"|"til dykk"|"til dem"|"til henne"|"til ham"|"om dere")
  ("fornyer"|"fornyar"|"forlenger"|"forlengar"|"viderefører") ("jeg"|"eg"|"vi")? ("gjerne"|"selvfølgelig"|"med glede"|"uten å nøle") ("avtalen"|"abonnementet"|"kundeforholdet"|"medlemskapet"|"forsikringen")
  ("akter"|"aktar"|"har tenkt"|"tenker"|"kommer til"|"planlegger"|"ønsker") ("jeg"|"eg"|"vi")? ("å") ("benytte"|"bruke"|"nytte"|"fortsette å bruke"|"handle hos"|"være kunde hos") ("meg av")? ("firmaet"|"dere"|"dykk"|"selskapet"|"butikken"|"banken"|"dem"|"tjenesten") ("også")? ("i fremtiden"|"i framtida"|"framover"|"videre"|"vidare"|"igjen")
  ("bytter"|"byter"|"byttar"|"skifter") ("jeg"|"eg"|"vi")? ("ikke"|"ikkje"|"aldri") ("for" ("alt i verden"|"alt i verda"|"alt gullet" ..2|"noen pris")|"med det første"|"bort dette"|"leverandør etter dette")
  ja: Nå [flytter jeg boliglånet hit også].
  ja: Jeg [vet hvor jeg går neste gang].
  ja: [Ser ingen grunn til å bytte].
  ja: [Sender alle kompisene hit].
  ja: [Fornyer gjerne avtalen].
  ja: [Bytter ikke for alt i verden].
  nei: Jeg bytter ikke dekk selv.

+ ombestemte-meg actor=any turn=no
  ("ombestemte"|"ombestemt"|"har ombestemt"|"snudde"|"endra meining"|"skiftet mening") ("jeg"|"eg"|"nå")? ("meg") ("om å bytte"|"om å gå"|"og blir")?
  ("jeg"|"eg"|"æ"|"vi"|"me") [ ("kjæm"|"kjem"|"kommer"|"kjem nok"|"kommer nok") ("gjerne"|"garantert"|"definitivt"|"helt sikkert"|"alltid")? ("tebake"|"tilbake"|"attende"|"igjen") ] !("til saken"|"med"|"når"|"på jobb"|"fra"|"for å klage")
  ("kjæm"|"kjem"|"kommer"|"kjem nok"|"kommer nok") ("jeg"|"eg"|"æ"|"vi") ("gjerne"|"garantert"|"definitivt"|"helt sikkert"|"alltid")? ("tebake"|"tilbake"|"attende"|"igjen") !("til"|"med"|"når"|"på jobb"|"fra")
  ("skal"|"kommer til å"|"vil"|"må") ("jeg"|"eg")? ("gjerne"|"nok"|"absolutt")? ("si"|"seie"|"fortelle"|"fortelje"|"bringe"|"skryte") ("det"|"dette"|"dette her")? ("videre"|"vidare"|"til alle"|"av dere"|"av dykk") ("på" ..2|"til" ..3)?
  ("ikke"|"ikkje"|"slett ikke"|"slett ikkje") ("umulig"|"umogleg"|"utenkelig"|"usannsynlig") ("at") ("jeg"|"eg"|"vi"|"me") ("blir"|"kommer"|"handler"|"velger"|"bytter til") >>
  ("bytter"|"byter"|"byttar"|"skifter") ("jeg"|"eg"|"vi")? ("ikke"|"ikkje"|"aldri") ("bort")? ("denne"|"dere"|"dykk"|"dem"|"banken"|"selskapet"|"leverandør") ("banken"|"mot" ..3)?
  ja: Men nå [ombestemte jeg meg].
  ja: [Slett ikke umulig at vi blir kunder her].
  ja: [Skal si det videre på jobben].
  nei: Hun ombestemte seg.

+ mister-oss-aldri actor=any
  ("mister"|"mistar") ("dere"|"de"|"dei"|"dykk")? ("meg"|"oss"|"denne kunden") ("aldri"|"ikke"|"ikkje") ("som kunde"|"som kunder")?
  ja: Dere [mister meg aldri].
  nei: Jeg mister aldri tålmodigheten.

+ har-en-fan actor=any
  ("dere"|"de"|"dykk"|"du") ("har"|"har fått"|"fikk") ("en"|"ein"|"en ny"|"ein ny"|"enda en"|"nå en") ("fan"|"tilhenger"|"venn for livet"|"fast kunde"|"stamkunde"|"ambassadør"|"ny kunde"|"kunde til")
  ("får"|"fekk"|"fikk"|"lokker"|"holder") ("meg"|"oss") ("tilbake"|"attende"|"til å komme tilbake"|"til å bli") ("igjen"|"hvert år"|"kvart år"|"hver gang"|"neste år"|"som kunde")?
  ("godord"|"skryt"|"skrøn"|"ryktet"|"lovord") ("har jeg"|"har eg"|"er") ("alt"|"allerede")? ("spredt"|"spreidd"|"delt") ..4
  ("neste gang"|"neste gong"|"blir det en runde til ,"|"til våren"|"neste år") ("er det dit"|"er det hit"|"går turen hit"|"blir det her"|"kommer jeg hit"|"bestiller jeg her") (@jegvi _)?
  ja: [Dere har en fan].
  ja: Sånt [får meg tilbake hvert år].
  nei: Dere har en fin butikk.
