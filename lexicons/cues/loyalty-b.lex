# loyalty, whole fields: staying, telling others, never getting rid of me; and going elsewhere, telling others to stay away.
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

# «signerer med konkurrenten på mandag»
- signerer-med-konkurrenten actor=any turn=no
  !("å") ("signerer"|"signerte"|"signert"|"skriver under"|"skriv under"|"skrev under"|"har signert"|"inngår avtale"|"skriver kontrakt"|"melder overgang"|"har meldt overgang"|"melder flytting"|"meldte overgang"|"sender søknad"|"søker"|"bestiller"|"flytter lånet"|"flytter pengene"|"flyttar lånet"|"overgang"|"ringer"|"ringjer"|"tar"|"tek"|"kontrakt") ("jeg"|"eg"|"vi"|"derfor"|"heller"|"nå")? ("kontrakt"|"avtale"|"kontrakten"|"avtalen"|"alt"|"turen"|"alle avtalene"|"pengene"|"over"|"heller"|"opp"|"runden")? ("med"|"hos"|"til"|"over til") (@kkonkurrent|"konkurrenten"|"konkurrentane"|"naboen på hjørnet"|"naboselskapet"|"naboselskapa"|"den andre leverandøren"|"erkefienden"|"motparten på hjørnet") !("fordi de ringte") ("på" ("mandag"|"måndag"|"tirsdag"|"onsdag"|"fredag")|"i morgen"|"i morgon"|"i dag"|"neste uke"|"til uka"|"straks"|"i stedet")?
  ("konkurrenten"|"konkurrentane"|"konkurrentene"|"naboselskapet") ("fikk"|"fekk"|"får"|"har fått"|"tok"|"vant"|"kan takke"|"sa ja takk til"|"gnir seg i hendene"|"takker") ("meg"|"oss"|"kontrakten"|"oppdraget"|"jobben"|"avtalen"|"pengene mine"|"en ny kunde"|"ein ny kunde"|"kunden"|"signaturen min"|"signaturen") !("ikke"|"ikkje"|"aldri"|"ikke engang")
  ja: [Signerer med konkurrenten på mandag].
  ja: [Konkurrenten fikk kontrakten].
  nei: Skriver under med fullt navn.
  nei: Konkurrenten svarte aldri.
