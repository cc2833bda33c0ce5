# empathy.listening, the opposite: interrupts, does not take it in, hurries the customer, makes the customer repeat.
cue empathy.listening

- ordflom turn=no
  (enetale/n|monolog/n|enveiskjøring/n|einvegskøyring/n|ordflom/n)
  (snakke|prate|preike|"durte"|dure/v|"kverna"|"malte"|skravle|bable|"bablet"|"babla"|plapre/v|gafle/v|babble) (i vei|i veg|i ett sett|i eitt sett|i eitt køyr|i ett kjør|uten stans|utan stans|uten pause|utan pause|som en foss|som ein foss|uten å trekke pusten|i det uendelige)
  ja: Han [snakket i ett sett].
  ja: Det ble en ren [monolog].
  nei: Jeg snakket i ett sett fordi jeg var nervøs.

- avbryte
  !("ble"|"blei"|"vart"|"blir"|"bli"|"blitt"|"var"|"er"|"vert") avbryte @grad? @emeg? !("abonnementet"|"avtalen"|"avtala"|"bestillingen"|"overføringen"|av)
  (falle|"falt") @emeg? (inn i|i) ("talen"|"ordet"|"setningen")
  (ta|"tok"|stjele) "ordet" (fra|frå|ut av "munnen" på) @emeg
  (snakke|prate|tale|"babble"|kjøre|bable|"durte"|mase|skravle|preike) @grad? (i "munnen" på|over|oppå|rett over|i "munnen") @emeg
  (snakke|prate) (hun|han|ho)? @emeg @grad? (ned|i "hjel"|i "senk"|over)
  (bryte|"braut"|"brøyt"|"brøt"|"brøyte") @emeg? @grad? (inn|av) !("strømmen"|"kontrakten"|"avtalen"|av dårlig)
  (bryte|"brøt") @grad? inn .. (mens|da|når|hver gang|midt i|før) @ejeg? >>
  (kutte|klippe|kappe|hugge|stoppe|skjære|stanse) @grad? @emeg @grad? (av|midt i|gjennom|opp)
  (legge|la|kaste|slenge) .. på .. (mens|midt i|før) @ejeg? .. (snakke|setning|prate|ferdig|"setningen"|forklare|"var"|"hadde") >>
  (fullføre|gjøre ferdig|avslutte) .. (setning|"setninga"|"setningen"|"setningene"|"setningane") @emin
  (legge|la) ord i ("munnen"|"kjeften") på @emeg
  (svare|"svarte") @grad? før @ejeg .. (ferdig|"spurt"|forklart|"fortalt"|"snakket"|"sagt"|"rukket") >>
  (begynne|starte|"begynte") .. (snakke|forklare|svare|prate) .. før @ejeg .. (ferdig|"sagt"|"rukket") >>
  (avfeie/v|"avviste"|avbryte) @emeg? "før" @ejeg .. (ferdig|"fikk"|"fekk") >>
  "hysjet på meg"
  "hyssjet på meg"
  (hysje/v|hysjet/v|hysja/v|hyssje/v) @grad? på @emeg
  "ba meg holde kjeft"
  (be|"ba"|bad) @emeg .. (tie|tie stille|holde "kjeft"|holde munn|slutte å snakke|være stille|fatte "meg" i "korthet"|fatte "oss" i "korthet"|komme til "poenget"|komme til "saken"|komme til "saka")
  ja: Hun [avbrøt meg] hele tiden.
  ja: Han [snakket i munnen på oss].
  ja: Ho [braut inn midt i forklaringa].
  ja: Kundebehandleren [svarte før jeg var ferdig].
  snu: Han [avbrøt meg aldri].
  nei: Jeg måtte avbryte henne for å få sagt det.
  nei: Samtalen ble avbrutt av dårlig dekning.

- bli-avbrutt actor=any
  !(samtale|"samtalen"|linje|"linja"|"linjen"|forbindelse|"forbindelsen"|"chatten"|chat|"strømmen"|"telefonen"|"overføringen"|"reisen"|"møtet"|"møte"|"turen"|"ferien"|"arbeidet"|"behandlingen"|"nedlastingen"|"sendingen"|"bestillingen"|"betalingen"|"kjøpet"|"filmen"|"kampen"|"leveringen") (bli|verte) @grad? [ ("avbrutt"|"avbrote"|"avbroten"|"avbrutte") (hele "tiden"|heile "tida"|stadig|støtt)? ] !(av dårlig|da "linja"|fordi "linja"|på grunn)
  !("strømmen"|"strøm"|"nettet"|"linja"|"linjen"|"straumen"|"vannet"|"telefonen"|"samtalen"|"internett"|"kontrakten"|"lyden"|"dekningen") (bli|verte) @grad? ("kuttet" av|"kutta" av|"stoppet"|"snakket" over|"snakka" over|"snakket" ned|"kneblet"|"hysjet" på|"klippet" av|"brote" av|"kappa" av) !("strømmen")
  "ikke en eneste setning uten å bli avbrutt"
  ja: Vi ble [avbrutt] gang på gang.
  ja: Eg vart [avbroten] då eg prøvde å forklare.
  ja: Jeg [ble kuttet av] etter to setninger.
  snu: Jeg ble [aldri avbrutt].
  nei: Samtalen ble avbrutt fordi dekningen forsvant.

- ikke-komme-til-orde actor=any turn=no
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke|så "vidt") @grad? ("sagt"|si|seie|sleppe|slippe|komme) !(opp|på|med|inn på|"saken"|ifra|fra|"avtalen"|"opp") >>
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt|så "vidt") @grad? (fram|frem|lagt fram|lagt frem) ("et"|"eit"|"ett")? (ord !(for gråt|for bare gråt|av bare|av gråt)|"ordene" !(for gråt|for bare|av bare|av gråt)|"poenget"|"spørsmålet"|"ærendet"|hva @ejeg|kva @ejeg|det @ejeg ("ville" si|mente|meinte|skulle)|noe|noko|mitt|setningen) >>
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri) @grad? stilt ("spørsmålene"|"spørsmåla"|spørsmålet) @emin?
  (få|"fikk"|"fekk") @grad? (ikke|ikkje|aldri|"itj"|"kje"|knapt) @grad? (snakke|prate|fullføre|forklare|fortelle|stille|gjøre|si) (ferdig|ut|"meg" ferdig|noe|noko|"meg"|det|"setningen"|alle|"saken"|min) >>
  (komme|"kom"|slapp|sleppe|slippe|"slepp") (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke) @grad? (til "orde")
  (slapp|sleppe|slippe|"slepp") (ikke|ikkje|aldri|"itj"|"kje"|knapt|nesten ikke) @grad? til
  (komme|"kom") (aldri|ikke|ikkje) så langt som (til)? å >>
  (komme|"kom") (aldri|ikke|ikkje) (til|fram til|frem til) "poenget" >>
  å (stanse|stoppe|bremse|avbryte) (ham|henne|han|ho|"ham"|"henne") .. (som å|umulig|umogleg|nytteløst) >>
  (umulig|umogleg|"nytteløst"|håpløst) å (stoppe|stanse|bremse|avbryte) ("ham"|"henne"|han|ho|"ordflommen")
  (umulig|umogleg|"håpløst"|vanskelig|vanskeleg) å (komme til|få inn|få "sagt"|slippe til|sleppe til|få "ført"|få "et" ord) >>
  (umulig|umogleg|"håpløst"|vanskelig) å (komme til "orde"|nå gjennom|nå fram|nå frem)
  (få|"fikk"|"fekk") (ikke|ikkje|knapt|aldri) (inn)? ("et"|"eit"|"ett")? ord (inn|"innført"|fram|frem)?
  ("rakk"|rekke) (ikke|ikkje|knapt|aldri) .. (si|svare|forklare|åpne|fullføre|spørre|opne|ferdig) .. før (hun|han|ho|de|"hu"|dei|vedkommende) >>
  (når|"nådde") (ikke|ikkje|aldri) (gjennom|fram|frem) (til|hos|med det jeg|med bekymringen) >>
  ja: Jeg [fikk ikke fram et ord].
  ja: Eg [kom aldri til orde].
  ja: Det var [umulig å slippe til].
  nei: Jeg fikk ikke svar før dagen etter.

- hore-ikke
  (være|vere)? (som|likt|lik|tilsvarende) (å)? (snakke|prate|tale|preike) (med|til|mot) (en|ein|"et"|"eit")? (vegg|"veggen"|"murvegg"|døv|stein|"steinvegg"|"betongvegg"|dør|stolpe|mur)
  "døve ører"
  "døve øre"
  "døve øyro"
  "inn det ene øret"
  "inn det eine øyret"
  (med|på) ("et"|"eit") halvt (øre|øyre)
  (snakke|prate|tale) til "veggen"
  "bare en vegg"
  (tale|snakke) for "døve" "ører"
  (vende|snu|"satte") .. "døve øret til"
  (høre|ville høre|"valgte" å høre) (bare|kun|berre|det) .. (det)? (han|hun|ho|de|dei|selv) ville >>
  (høre|ville|lytte) (ikke|ikkje) (på)? (det)? "øret"
  (ignorere|overse|overhøre|"overhørte"|neglisjere/v|"oversåg"|"overhøyrde"|avvise|hoppe over|hoppe bukk over) @grad? (alt|det|hva|kva|spørsmålet|spørsmål|ting|halvparten av det|mye av det) @ejeg .. (sa|skrev|spurte|forklarte|fortalte|hadde|prøvde|spurde|skreiv|fortalde|svarte|nevnte|nemnde) >>
  (ignorere|overse|overhøre|"overhørte"|neglisjere/v|"overhøyrde") @grad? ("innvendingene"|"protestene"|"forklaringen"|"forklaringa"|innspill|"poenget"|"innvendinga"|"argumentene"|"spørsmålene"|"spørsmåla") @emin?
  (late|"lot"|"latet"|"lata") .. som (om)? (han|hun|ho|"hu"|de|dei) (ikke|ikkje) ("hørte"|"høyrde"|"skjønte"|"forsto"|"hadde" hørt) >>
  (ikke|ikkje|aldri|"itj"|"kje") (interessert i|villig til|klar for) å (høre|lytte|høyre) >>
  (lite|mindre|uten evne til|manglende evne til) (lydhør|"lyttende"|å lytte|"lyttande")
  ("hadde"|ha) @grad? (bestemt|"gjort" opp) (seg|seg opp en mening) (på "forhånd"|allerede|på "førehand"|før jeg|før eg) >>
  ("hadde"|ha) ("konklusjonen"|"dommen"|"manuset") (klar|klart|ferdig) (på "forhånd"|allerede|før|på "førehand") >>
  @ea-han [ (gidde|"gadd"|orke|"orket"|"orka"|"iddest"|ville) (ikke|ikkje|"itj"|"kje") @grad? (høre|lytte|lese|høyre|lese gjennom|lese hele) ] !(mer) >>
  ja: Det var [som å snakke til en murvegg].
  ja: Innvendingene mine falt for [døve ører].
  ja: Ho [overhøyrde det eg sa].
  ja: Han lyttet [med et halvt øre].
  ja: Kundebehandleren [ignorerte alt jeg forklarte].
  nei: Jeg overså fristen på fakturaen.

- uoppmerksom
  (uoppmerksom/a|ukonsentrert/a|distrahert/a|åndsfraværende/a|uoppmerksam/a|åndsfråverande/a)
  (være|virke|verke|høres|fremstå|framstå|"høyrdest") @grad? [ (fjern/a|distré/a|fraværende/a|fråverande/a|adspredt/a|åndsfraværende/a) ]
  "et helt annet sted"
  ("et"|"eit") (helt|heilt)? ("annet"|"anna") (sted|stad) (i "tankene"|i "hodet"|"mentalt"|i "hovudet")
  (holde|"heldt"|"dreiv"|drive|"drev"|sitte|"satt"|"sat") .. (med|på med) (noe|noko|helt) (helt)? ("annet"|"anna"|andre ting) !(svar)
  (være|vere|virke|verke) .. opptatt (med|av) (noe|noko|helt noe|andre ting|andre) ("annet"|"anna"|ting|"kunder")?
  (snakke|prate) @grad? (med|til) (en|ein)? (kollega|"kollegaen"|"kollegaer"|noen andre|"sidemannen"|andre i "rommet") (samtidig|mens|i "bakgrunnen"|innimellom) >>
  (taste|knatre/v|skrive|scrolle|bla) .. (mens|samtidig som) @ejeg ("snakket"|"pratet"|"forklarte"|"fortalte"|"prata"|"snakka") >>
  (miste|"datt"|falle|"fell") @grad? ("tråden"|av "lasset"|ut av "samtalen")
  (glemme|gløyme|"glemte") .. (hva|kva|det|alt|"spørsmålet") @ejeg .. ("sagt"|"sa"|"spurt"|"fortalt"|"ringte"|"hadde") >>
  (skumlese/v|halvlese/v|"skumlest"|"skumlas"|"skumleste") @grad? (åpenbart|bare|tydeligvis|berre)? >>
  (lese|"leste"|"las") @grad? (ikke|ikkje|bare|åpenbart ikke|tydeligvis ikke|berre)? (halve|"halvparten" av|"overskriften"|den første|"emnefeltet"|første linje|første setning) .. >>
  (falle|la) i ("staver"|"tanker")
  ja: Han virket [distrahert].
  ja: Ho [heldt på med noko anna].
  ja: Dama hadde [glemt hva jeg sa].
  ja: Saksbehandleren hadde bare [skumlest mailen min].
  snu: Han var [aldri ukonsentrert].
  nei: Jeg var litt ukonsentrert selv.

- gjenta actor=customer turn=no
  (to|tre|fire|fem|seks|sju|ti|flere|mange|fleire) ("ganger"|"gonger") .. (måtte|laut|"måtte"|"laut") .. (si|seie|forklare|fortelle|forklåre/v|gjenta|presisere) >>
  ("måtte"|"laut") .. (gjenta|repetere|forklare|si|fortelle) .. (hver|kvar|for hver|til hver|for kvar|hver eneste|kvar einaste) ("gang"|"gong"|ny|av|nye|person|en)
  (dra|ta|fortelle|"dra") (hele|heile) ("leksa"|"leksen"|"historien"|"historia"|"regla"|"greia") (på nytt|igjen|om igjen|omatt|en gang til|ein gong til|forfra|frå byrjinga)
  (måtte|"må"|"laut"|"skal"|skulle|"tvunget" til å) .. (gjenta|"gjentok") .. >>
  (måtte|"må"|"laut"|"skal"|skulle) .. (si|seie|forklare|fortelle|presisere|forklåre/v) .. (alt|ting|det samme|det same|det|"saken"|"saka"|"problemet"|"spørsmålet"|"historien"|"historia")? .. (om igjen|om att|på nytt|to "ganger"|tre "ganger"|fire "ganger"|fem "ganger"|flere "ganger"|mange "ganger"|gang på gang|to "gonger"|tre "gonger"|fleire "gonger"|mange "gonger"|"gong" på "gong"|en gang til|ein "gong" til|igjen og igjen|om og om igjen|opp igjen|"omatt") .. (for hver|for kvar|til hver|til ny|til neste)?
  (begynne|starte|"begynte"|byrje) @grad? (helt|heilt)? (på nytt|forfra|på "skratsj"|fra "scratch"|frå "byrjinga"|fra "begynnelsen") (hver gang|for hver|igjen med|kvar "gong"|med hele|med heile|for kvar) >>
  (for)? (tredje|fjerde|femte|tiende|"ørtende"|"n-te"|gud "vet" hvilken|sjette|syvende) (gang|"gong") .. (måtte|"sa"|"forklarte"|"fortalte"|"gjentok"|"sa" jeg|"forklarte" jeg) >>
  ("sa"|si|seie|"forklarte"|"fortalte"|"gjentok"|"presiserte"|"skrev"|"sa") .. (to|tre|fire|fem|seks|flere|mange|fleire|"gjentatte"|"utallige") ("ganger"|"gonger") (at|hva|kva) >>
  ("sa"|"forklarte"|"fortalte"|"skrev") .. (det samme|det same) .. (om igjen|om og om igjen|flere "ganger"|fleire "gonger"|tre "ganger")
  (måtte|"laut") .. (stave|bokstavere|dra|gjenta|ramse opp|lese opp) .. (flere|to|tre|fire|fem|seks|fleire|mange|ørten|hundre|"gjentatte") ("ganger"|"gonger"|ganger)
  (måtte|"laut") .. (stave|bokstavere|dra) .. (igjen|om igjen|om og om igjen|på nytt|om att)
  (@ejeg|"meg"|føltes|høre|høres|lød|låt) .. [ ("hakk" i "plata"|"hakk" i "platen") ]
  (snakke|prate) seg ("hes"|blå)
  ja: Jeg [måtte gjenta meg tre ganger].
  ja: Eg [måtte forklare alt på nytt] til kvar einaste ein.
  nei: Hun måtte gjenta spørsmålet fordi linjen var dårlig.
  nei: Måtte starte på nytt da siden krasjet.

- sporre-samme turn=no
  (spørre|spurte|"spurde"|be|"ba") .. (om)? (det|de)? (samme|same) ("spørsmålet"|"spørsmålene"|"tingen"|"tinga"|"opplysningene")? .. (to|tre|fire|flere|mange|fleire|"gjentatte") ("ganger"|"gonger")
  (spørre|spurte|"spurde") .. (om)? (noe|ting|det) @ejeg (allerede|nettopp|alt|akkurat|nett) ("hadde")? (svart|"sagt"|forklart|"fortalt"|opplyst) >>
  (spørre|be|"ba"|"spurde") (om|"meg" om)? (ting|noe|noko|"opplysninger"|informasjon) @ejeg (allerede|alt|nettopp) >>
  (fortsette|"fortsatte"|"holdt" fram|"kjørte" på|"heldt" fram|"held" fram|"ga" seg ikke med) .. (selv om|enda|endå|til tross for at|sjølv om|likevel) .. ("sa"|"hadde" "sagt"|"sagt" nei|takket nei|takka nei|takket) >>
  ("tok"|ta|godta|"godtok"|respektere|"aksepterte"|akseptere) (ikke|ikkje) ("et"|"eit")? nei (for "et" nei|for nei|for "eit" nei|som svar)?
  ja: Han [spurte om det samme tre ganger].
  ja: Ho [spurde om noko eg nettopp hadde svart på].
  ja: Selgeren [tok ikke et nei for et nei].
  nei: Jeg spurte om det samme to ganger.

- hastverk
  (haste|jage|"hastet"|"jaga"|stresse|skysse|jage|mase|presse|hive|kaste|feie|"feide"|lempe/v|sende) @grad? @emeg @grad? (av|ut av|vekk fra|ut|gjennom|bort fra|videre ut) ("telefonen"|"samtalen"|"linja"|"linjen"|"tråden"|"luren"|"røret"|"samtala"|"chatten"|chat|"døra"|"døren")
  (ville|prøve|"prøvde"|forsøke) .. (ha|få|bli) @grad? @emeg @grad? (fort|raskt|kjapt|fortest mulig)? (av|ut av|bort fra|vekk fra|vekk frå) ("telefonen"|"samtalen"|"linja"|"linjen"|"tråden"|"luren"|"røret"|"chatten"|"samtala") (fortest mulig|så fort som mulig|fort|fortast mogleg|"raskest" mulig|så raskt som mulig)?
  (ville|prøve|"prøvde") .. (bli) (fort|raskt|kjapt)? (ferdig med|kvitt|av med) @emeg (fort|fortest mulig|raskt)?
  (ville|prøve|"prøvde") @grad? (å)? (bli kvitt|bli ferdig med|kvitte seg med|få "meg" av|få "meg" bort|få "oss" av|få avsluttet|runde av|få "lagt" på|legge på|avrunde) @emeg? !("abonnementet"|"avtalen"|"avtala"|"forsikringen"|"lånet") >>
  (ville|prøve|"prøvde") @grad? (å)? (avslutte|avrunde|få avsluttet) @grad? (samtalen|chatten|praten|samtala|så fort|raskest|fort|fortest) >>
  (ha|"hadde"|virke|"fikk" inntrykk av at) @grad? (det)? ("travelt"|veldig "travelt"|det så "travelt"|fryktelig "travelt")
  (ha|"hadde") @grad? (dårlig|liten|knapp|lite|dårleg) tid/n !("så" @ejeg|", så" @ejeg|", og" @ejeg|da @ejeg)
  "med" (dårlig|knapp|liten|dårleg) tid/n
  (ha|"hadde") (ikke|ikkje|aldri) tid/n (til|for|å|nok)? >>
  (ha|"hadde") @grad? [ "hastverk" ]
  "hastverk" .. ("stemmen"|"tonen"|"svaret"|"samtalen"|"stemma")
  (virke|merke|høre|preget|prega) .. "hastverk"
  (jag|stress|mas) (med å|for å|om å) (få|bli|avslutte) (ferdig|"meg" av|"oss" av) >>
  (stresset/a|hastet/a|skyndte/a|hastig/a|oppjaget/a|jaget/a|stressa/a|jaga/a|forjaget/a|fortjaget/a) (med å|for å) (bli|få|avslutte|legge) >>
  (hastet|stresset|skyndte|hasta|jaget) seg (gjennom|igjennom) >>
  (skynde|skunde|"skyndet"|rushe/v|haste) @grad? (seg)? @grad? (gjennom|igjennom) .. ("samtalen"|"saken"|"saka"|alt|"forklaringen"|"punktene"|det)?
  (løpe|fly|suse|rase) @grad? (gjennom|igjennom) ("samtalen"|"saken"|"saka"|"samtala"|"henvendelsen")
  (skynde|skunde) på ("meg"|"oss")
  (avslutte|avrunde|lukke|runde) .. ("samtalen"|"chatten"|"praten"|"tråden"|"samtala") @grad? (brått|raskt|fort|for tidlig|før|med en gang|kjapt|midt i|brått og "brutalt"|for tidleg) >>
  (la|legge) .. på (før|brått|med en gang|uten å høre|utan å høyre) >>
  (kikke|se|glo|så|stirre) .. på ("klokka"|"klokken") !(og|mens @ejeg (sto|stod|satt|ventet|venta)|hele "tiden" mens)
  (brå/a|brått/a|hastig/a|forhastet/a|oppjaga/a|hektisk/a|stressa/a) (samtale/n|avslutning/n|avslutting/n|dialog/n)
  (kort/a|korthogd/a|avkortet/a) prosess med @emeg
  (bli|verte) @grad? ("jaget"|"jaga"|"hastet"|"feid"|"kastet"|"hasta"|"skysset"|"skyssa"|"lempet") @grad? (ut|av|gjennom|videre|fra|vekk|bort) (av|fra|gjennom)? ("telefonen"|"samtalen"|"linja"|"chatten"|"døra"|"tråden")
  (bli|verte) @grad? (stresset|stressa) (gjennom|av "telefonen"|ut av) >>
  ja: Hun [ville ha meg av telefonen].
  ja: Kundebehandleren [hadde det travelt].
  ja: Han [hastet meg gjennom samtalen].
  ja: Ho [hadde dårleg tid].
  ja: Han [skyndte seg gjennom forklaringen].
  snu: Hun [hastet meg ikke ut av samtalen].
  nei: Jeg hadde dårlig tid da jeg ringte.
  nei: Det hastet for oss.
  nei: De ville avslutte avtalen min uten varsel.
  nei: Klokka tikket mens jeg sto i kø.
  nei: Filmen fikk en brå slutt.

- jaget actor=any
  (bli|verte|"ble"|"blei"|"vart") @grad? ("hastet"|"jaget"|"jaga"|"hasta"|"skysset"|"feid"|"lempet") (ut|av|gjennom|bort|vekk|videre) (av|fra|gjennom)? ("telefonen"|"samtalen"|"samtala"|"linja"|"tråden"|"chatten")
  (føle|kjenne) @emeg @grad? ("jaget"|"jaga"|"hastet"|"hasta"|"feid"|"skysset"|"ekspedert"|"skyssa") @grad? (ut|av|gjennom|videre|fra|vekk|bort)? ("telefonen"|"samtalen"|"linja"|"linjen"|"chatten"|"døra")?
  (bli|verte) @ejeg? @grad? ("jaget"|"jaga"|"hastet"|"hasta"|"skysset"|"ekspedert") (ut|av|gjennom|videre|fra|vekk|bort) ("telefonen"|"samtalen"|"linja"|"linjen"|"chatten"|"døra")
  (føle|oppleve|kjenne) .. (at)? ("samtalen"|"samtala"|det|alt) .. ("hastverk"|"travelt"|"hastet"|forhastet|måtte gå fort)
  (få|"fikk"|"fekk") ("følelsen"|inntrykk|"inntrykket"|"kjensla") av at .. ("hadde" det "travelt"|"hadde" dårlig tid|ville bli kvitt|ikke "hadde" tid|ikkje "hadde" tid|ville ha "meg" av|ville avslutte|bare ville) >>
  (gå|"gikk"|"gjekk") .. (altfor|alt for|for) (fort|raskt) (for seg)? $
  ja: Jeg følte meg [jaget av telefonen].
  ja: Jeg [fikk følelsen av at han ville bli kvitt meg].
  nei: Jeg følte meg stresset før jeg ringte.

- fra-start-igjen actor=any turn=no
  (fra|frå|på) (start|scratch|begynnelsen|byrjinga|"null"|begynnelse) (igjen|att|hver gang|kvar gong|med hver|med kvar|på nytt) >>
  ("måtte"|fikk|"fikk"|fekk|dra|ta|laut) .. ("hele leksa"|"heile leksa") >>
  (bli|"ble"|"vart"|"måtte") .. fra "start" igjen >>
  (måtte|"måtte"|laut|dra|fortelle|"fortalte"|"fortalde"|gjenta|"gjentok"|ta|"tok"|si) .. (samme|same) (historie|forklaring|"historien"|"historia"|"leksa"|"regla"|greia) (om igjen|om og om igjen|til|for|tre|fire|fem|to|flere|på nytt|omatt) >>
  (som) .. (hakk|et hakk|eit hakk) i ("plata"|"platen"|"plate")
  ja: [For hver ny person var det fra start igjen].
  ja: Eg [fortalde same historia tre gonger].
  nei: Vi var med fra start.
  nei: Hele leksa tok en time.

- hadde-jakka-pa turn=no
  (få|"fikk"|"fekk") (inntrykk|"inntrykket"|"følelsen"|"kjensla") av at .. (satt|"satt"|"sat"|var|"var"|hadde|"hadde") .. (med jakka på|med "jakka" på|på vei ut|hjemme|på plass) >>
  (satt|sat|sto|stod|"satt"|"sat"|"stod"|"sto") .. med ("jakka"|"jakken"|"kåpa"|"yttertøyet"|"hånda"|"skoene"|sko) på (seg)? (allerede)?
  (være|"var"|"er") .. (på vei|på veg|halvveis|allerede) (ut|ute av) ("døra"|"døren"|til lunsj|hjem|heim|"porten")
  (hadde|"hadde") .. (en|ein|den ene) (fot|"foten") (ute|ut) (av|i) ("døra"|"døren"|"gangen")
  (hadde|"hadde") .. (en|et|ein|eit|"et") (tog|buss|fly|ferge|ferje) å (rekke|nå)
  (ikke|ikkje) .. (ha|"hadde"|var|"var") .. hodet med (seg)?
  ("tankene"|"tankane"|"hodet"|"hovudet") (hennes|hans|hennar)? (var|"var") .. (andre steder|andre stader|et annet sted|ein annan stad|langt borte|på lunsj|på helg|langt vekke)
  (stemplet|stempla|sjekka|logga) (allerede)? ut (mentalt|i "hodet"|for lengst)
  (sitte|"satt"|"sat"|satt) .. (og|å) (scrolle|scrolla|scrollet|surfe|surfa|spille|"spilte"|taste|"tasta"|"tastet"|meldte) >>
  ja: Han [satt nok med jakka på].
  ja: Han [var halvveis ut døra].
  ja: Dama [satt nok og surfet] hele tiden.

- ville-ikke-hore turn=no
  "det" (ville|gadd|orket|orka|"gadd") (han|hun|ho|hu|de|dei|vedkommende) (ikke|ikkje|"itj") (høre|høyre|lytte|vite) (på|om|av|til)?
  (ville|gadd|"gadd"|orket|orka|"iddest"|giddet) (ikke|ikkje|"itj"|"kje") (høre|høyre|lytte) !(mer|meir) (på|om|til|etter) !("musikken"|"ventemusikken"|"reklamen") >>
  (uten|utan) å (høre|høyre|lytte|lese|lye) (på|til|etter|ordentlig|ferdig) >>
  (late|"lot"|"lét"|let|lest|"lest"|"latst") (han|hun|ho|de|dei)? som .. (ikke|ikkje) ("hørte"|"høyrde"|hører) >>
  (kjøre|"kjørte"|køyre|"køyrde") .. (sitt|sin|"sitt"|eget|eige) .. ("løp"|"tog"|"stil"|"plan"|opplegg) .. (uansett|uten|utan|likevel)? >>
  (kjøre|"kjørte"|køyre|"køyrde"|fortsette|"fortsatte"|"heldt fram") (bare|berre)? (på|videre|vidare|i vei) (uansett|uten å|utan å|likevel|som om) >>
  (ville|gadd|"gadd"|orket|orka|"iddest") (ikke|ikkje|"itj"|"kje") (høre|høyre) (hva|kva|det) @ejeg >>
  ja: Det gjaldt båten, men [det ville hun ikke høre på].
  ja: Ho ville selje, [utan å høyre på kva eg trong].
  nei: Jeg ville ikke høre på reklame.
  ja: Hun [ville ikke høre hva jeg hadde å si].
