# empathy.feelings: names the feeling, says sorry, sympathises, cares, takes an interest; the opposite in empathy.feelings-neg.lex.
cue empathy.feelings

+ skjonte-at-det-var beats=empathy.understanding
  (vise|ha|"viste"|"hadde") @grad? (god|stor|full|all)? (forståelse/n|forståing/n) for at @ejeg .. @efrust
  (forstå|skjønne|se|innse|fatte|begripe|kjenne|anerkjenne|erkjenne|være enig i|"medgi"|skjønne godt|vedgå) @grad? (godt|veldig godt|fullt ut|fullstendig|virkelig|gjerne)? (at) (det|dette|"situasjonen"|"ventetiden"|"saken"|"saka"|jeg|eg|vi|me|alt|"sånt"|"slikt"|"kunden") ..5 (@eille|@efrust) >>
  (si|seie|uttrykke|skrive|"mener"|"meiner"|"mente"|"meinte"|påpeke|synes|tykkje|synast) (at|hun|han|ho|de)? .. [ ("forsto"|"skjønte"|"forstod"|"skjøna"|"forstår"|"skjønner"|"skjøner") .. (at)? .. (@eille|@efrust|@efolelse) ] >>
  (si|seie|skrive|svare) (også|at|òg|og)? (det|dette|at det|at dette|hun) ("var"|"er"|måtte være|"hørtes"|"må" være|"høyrdest"|låt|"virket"|måtte vere) @grad? (@eille) !(av|å|nå|at|for (dem|"banken"|"selskapet")) (for @emeg|ut)? >>
  (si|seie|skrive|svare) (også|at|òg|og)? (det|dette|at det|at dette) ("var"|"er"|måtte være|"hørtes"|"må" være|"høyrdest"|måtte vere) @grad? (leit|leitt|trist|vondt|synd|fælt|kjedelig|kjipt|dumt) !(at @ejeg (ikke|ikkje)) (at|å (høre|høyre|lese)|for @emeg) >>
  (forstå|skjønne|anerkjenne|møte|ta imot|respektere|romme|tåle|fange opp|validere|bekrefte|ta på alvor|erkjenne|sette ord på|speile|høre|merke|ta hensyn til) @grad? (godt|også|all)? @emin? (@efolelse) @emin?
  (sette|setje) ord på (@efolelse|"følelsene"|det jeg "følte"|hvordan) >>
  (forstå|skjønne) @grad? (godt)? (hvorfor|kvifor|korfor) @ejeg ("var"|"ble"|"vart"|"hadde" "blitt"|"reagerte"|"følte"|"blei") .. (@efrust)? >>
  (forstå|skjønne) @grad? (godt|fullt)? (hvordan|korleis|"åssen") @ejeg ("hadde" det|"følte"|"har" det|"kjende"|"følte" "meg"|"opplevde") >>
  ja: Hun [skjønte at det var frustrerende for oss].
  ja: Ho [forstod godt at eg var lei meg].
  ja: Han [sa at det var kjedelig].
  ja: De [anerkjente frustrasjonen min].
  snu: Hun [skjønte ikke at det var vanskelig].
  nei: Jeg skjønte at det var vanskelig å svare.
  nei: Hun sa at det var vanskelig å svare på.
  nei: Sa at det var vanskelig å få time før jul.
  ja: Han [viste god forståelse for at jeg var nervøs].

+ hadde-reagert-selv beats=empathy.understanding,empathy.warmth
  (ville|"hadde"|"hadde" selv|ville selv) (også|òg|og|selv|sjøl|sjølv)? ("vært"|"blitt"|"reagert"|"følt"|"vorte"|"vore"|"vorti") .. (like @efrust|likedan|det samme|på samme måte|det same|like @efrust) >>
  (ville|"hadde") (hun|han|ho|han)? .. (også|òg|selv|sjøl|sjølv)? .. (blitt|vorte|vært|vore|"grått"|grått|reagert|blitt) .. (også|selv|sjøl|sjølv|òg|hun òg|ho òg)
  ("hadde"|ville) (hun|han|ho|de)? (også|selv|òg|sjølv) ("blitt"|"vært"|"reagert"|"følt"|"vorte"|"vore") >>
  (kunne|godt) .. (forestille|tenke|førestelle/v) seg .. (hvordan|hvor|korleis|kor|at) >>
  (være|vere) (selv|sjøl|sjølv)? (like)? (@efrust) som @ejeg
  ja: Han sa han [ville blitt like sint selv].
  ja: Ho sa ho [hadde vorte like irritert].
  nei: Jeg ville blitt sint om det skjedde.

+ beklage
  !("jeg"|"eg"|"å"|"må"|"vi") ("beklaget"|"beklaga"|"beklagde"|"beklage"|"beklagar") @grad? (også|selvsagt|så mye|masse|dypt|oppriktig|på det "sterkeste"|mange "ganger"|flere "ganger"|veldig|stort|mykje|fleire "gonger"|"sterkt"|hjertelig)? (at|feil|"feilen"|ventetid|"ventetiden"|forsinkelse|"forsinkelsen"|det|dette|"situasjonen"|"opplevelsen"|"ulempen"|"ulempene"|"bryderiet"|"rotet"|seg|på "vegne"|"ventinga"|"innstillinga") >>
  (@ea-han|"og"|«) "beklager" @grad? (at|feil|"feilen"|ventetid|"ventetiden"|forsinkelse|"forsinkelsen"|det|dette|"situasjonen"|"ulempen"|"bryderiet"|"rotet")? >>
  ("å"|"må"|vil|ville) [ "beklage" ] ("at"|"feilen"|"ventetiden"|"forsinkelsen"|"ulempen"|"det som") >>
  !("jeg"|"eg"|"vi") ("beklaget"|"beklaga"|"beklagde"|"beklage") !(seg|over|at ikke|"meg"|"oss")
  (dere|de|"burde"|"kunne"|skulle|ikke|ikkje|aldri|"verken") "beklager"
  («|@ea-han|et|eit|vi) "beklager" !(ikke)
  !("må"|"får"|"vil"|"jeg"|"eg") (be|"ba"|bad) @emeg? @grad? (om)? (unnskyldning|orsaking|tilgivelse|"forlatelse"|om orsaking|om unnskyldning) (for|på)? >>
  (si|seie|skrive|komme med|gi|få|by på|rekke ut|ytre) @grad? (også|"et"|en|"eit"|ei)? (unnskyld|orsak|sorry|beklager|unnskyldning|beklagelse|orsaking|"beklaging"|"leit") (for|på|at)? >>
  "sa seg lei for" >>
  (seie|si) seg (lei for|lei seg for) >>
  (si|seie|skrive) .. ("leit"|"leitt"|lei for|lei seg|trist|synd|"fælt"|"kjipt"|forferdelig|forferdeleg|ille|synd på) (det|at|for|på|over|med)? !(å si|å bytte) >>
  @ea-han [ (synes|"mener"|"meiner"|"mente"|"meinte"|synast|tykkje) .. ("leit"|"leitt"|lei for|trist|synd|"fælt"|"kjipt"|forferdelig|forferdeleg|ille|"dumt"|synd på) (det|at|for|på|over|med)? ] !(å) >>
  (synes|synast|tykte) @ea-han .. ("leit"|"leitt"|trist|synd|"fælt"|"kjipt"|forferdelig|ille|"dumt") (det|at|for|på|over|med)? !(å) >>
  (synes|synast|ha|"hadde") (synd|synd på|"synest" synd) (på|i)? @emeg
  (oppriktig/a|dypt/a|ordentlig/a|skikkelig/a|virkelig/a) (lei|lei seg|beklagelse|unnskyldning|orsaking) >>
  (lei seg|lei for|lei) på (mine|"våre"|"mi") "vegne"
  !("om"|"en god"|"god"|"som"|"dårlig") (beklagelse/n|beklaging/n|unnskyldning/n|orsaking/n) (for|over)? !("?") >>
  uforbeholden unnskyldning (for|over)? >>
  (legge|legge seg|krype|la) (seg)? (helt)? (flat|flate|"flatt")
  (ta|"tok") (selvkritikk|på seg "skylden"|på seg "skylda"|"skylden"|"skylda"|på sin kappe) (for)? !("uhellet"|"kollisjonen"|"ulykken"|"skaden"|"påkjørselen") >>
  (innrømme|vedgå|erkjenne) ("feilen"|at de|at det "var" deres feil|feil|at dei|at hun|at han) ("hadde"|"har")? ("gjort" feil|feil|deres|"feilen"|"bommet"|"surret"|"surra"|"rotet"|"rota"|"sovet"|"glemt"|"tabbet"|"tabba")?
  (stå|"sto"|"stod") (ved|for) "feilen"
  ja: Hun [beklaget ventetiden].
  ja: Ho [bad om orsaking].
  ja: De [la seg helt flate].
  ja: Han [sa unnskyld for rotet].
  ja: Fikk en [oppriktig unnskyldning].
  snu: Han [beklaget ikke].
  snu: Fikk [ingen unnskyldning].
  nei: Jeg beklaget at jeg ringte så sent.
  nei: Beklageligvis var butikken stengt.
  nei: Beklager skrivefeil, skriver fra mobilen.
  nei: Synes det er synd at butikken legges ned.
  nei: Må be om unnskyldning for språket mitt.

+ medfolelse
  (ha|"hadde"|gi|få|føle|oppleve) @grad? (mye|stor|ekte|oppriktig|litt|god|mykje)? @emedfolb !(for å|med (henne|ham|dem|han|de|dei)) ((for|med|overfor) @emeg)?
  (vise|utstråle|uttrykke|syne|ytre|utvise|"møtt" med) @grad? (mye|stor|ekte|oppriktig|"genuin"|litt|god|all|masse|full|varm|mer|meir|mykje|menneskelig|"større"|ordentlig)? (@emedfol) (for|overfor|med|i|med "meg")? (@emeg|"saken"|"saka"|"situasjonen"|det)? @emin?
  @emedfolb !(for (å|"miljøet"|"naturen"|"klimaet"|"dyra"|"detaljer")|med (henne|ham|dem|han|dei|de|stakkaren)|til "miljøet")
  @emedfola !(pris|miljø|bank)
  (føle|føle seg|lide|sørge) med @emeg
  (glad|lei|leit|sint|opprørt|flau|nervøs|bekymret|bekymra|oppgitt|forbanna|trist|lettet|letta|fortvilet|rasende|lykkelig|skamfull|spent|jublet|gremmet) .. ("på mine vegne"|"på våre vegne"|"på mine vegner"|"på våre vegner")
  (ha|med|"hadde"|vise) @grad? (stort|"varmt"|"raust"|"et" godt|"eit" godt|"et" stort|"eit" stort) (hjerte/n|hjarte/n)
  (hjerte/n|hjarte/n|"hjertet"|"hjartet") på (rett|rette) (sted|plass|stad|staden)
  (tale|snakke|svare|hjelpe|gjøre|jobbe) (fra|med|frå) ("hjertet"|"hjartet"|hjerte)
  (vise|"var") @grad? (litt)? (medmenneske/a|medmenneskelig/a|medmenneskeleg/a)
  "et ekte medmenneske"
  "et medmenneske"
  (bli|"var"|"vart"|"ble") @grad? ("rørt"|"grepet"|"røyrd"|"opprørt"|"beveget") (av "historien"|av det jeg|av det eg|over @ehva|på mine "vegne"|da jeg|da eg|då eg|av historia) >>
  @ea-han [ (bli|"var"|"vart"|"ble") (tydelig|selv|synlig|oppriktig)? ("rørt"|"grepet"|"røyrd"|"opprørt"|"beveget"|"rystet") ]
  (ta|"tok") @grad? (det|"saken"|"saka"|"situasjonen"|dette)? (inn over|innover) seg
  (gå|"gjekk"|"gikk") inn på ("henne"|"ham"|han|ho)
  (kjenne|føle|kjende|"kjende"|"kjente") (på det)? (sammen|saman|ilag|i lag) med ("meg"|"oss")
  (ville|grått|grine|gråte|"grein"|"gråt") .. (grått|"grått"|gråte|grine|grini) .. (også|òg|selv|sjøl|hun|ho|med "meg"|sammen) >>
  (det)? ("var"|"er"|va) lov (til)? å ((være|vere|bli|føle|kjenne) .. (@efrust|på @efolelse)|gråte|gråta)
  (gjøre|"gjorde"|gjere) inntrykk (på "henne"|på "ham"|på "rådgiveren"|på han)
  ja: Han viste [ekte omtanke].
  ja: [Empatisk] og flink veileder.
  ja: Ho [følte med oss].
  ja: Hun ble glad [på mine vegne].
  ja: Veilederen hadde [hjertet på rett sted].
  snu: Det var [ingen medfølelse] å få.
  nei: Renten på lånet er høy i vår interesse.
  nei: Vi ble berørt av flommen i august.
  nei: Hun sendte inn klagen på våre vegne.

+ bry-seg
  bry seg @grad? (virkelig|faktisk|oppriktig|ekte|"genuint")? om (@emeg|hvordan|korleis|"kunden"|"kundene"|"kundane"|"situasjonen"|"saken"|"saka"|"problemet"|at @ejeg) >>
  !("banken"|"selskapet"|"bedriften") bry seg !("kje om"|"ikke om"|"ikkje om"|om|med|ikke om|ikke med|ikkje om|ikkje med|bare om|kun om|nok om|lite om|mer om|berre om)
  (være|vere|virke|verke|fremstå) @grad? (oppriktig|"genuint"|ekte|virkelig|veldig|ekstra)? (opptatt|oppteken|"opptekne"|engasjert|interessert|nyfiken|nysgjerrig) (av|i|på) (at @ejeg|"meg"|"oss"|"kunden"|hvordan|korleis|at det|å hjelpe) >>
  (vise|uttrykke) @grad? (ekte|"genuin"|oppriktig|stor|virkelig|litt|god|mye|personlig|reell)? (interesse/n|omsut/n|engasjement/n|omsorg/n) (for|i|av)? (@emeg|hva|hvordan|"saken"|"saka"|"situasjonen"|"problemet"|"behovet"|det|å|kva)? @emin?
  (ekte/a|genuin/a|oppriktig/a|ektefølt/a) (interesse/n|engasjement/n|interesseforhold/n|omsorg/n|omtanke/n|medfølelse/n)
  (ville|ønske|ynskje) @emeg @grad? (alt)? (vel|godt|det "beste")
  (ønske|ynskje|ville|"ynskte") .. det "beste" for @emeg
  (bekymre|bekymra|bekymret) .. (for|seg for) @emeg
  (ta|"tok") @grad? ("saken"|"saka"|det) til ("hjertet"|hjerte|"hjartet")
  ja: Hun [brydde seg om meg].
  ja: Det var tydelig at han [bryr seg].
  ja: Ho verka [oppriktig interessert i å hjelpe].
  ja: De [tok saken til hjertet].
  snu: Han [brydde seg ikke].
  nei: Jeg brydde meg ikke om prisen.
  nei: Banken bryr seg om miljøet.
  nei: Hun brydde seg ikke med å sende bekreftelse.

+ engasjert
  @ea-han (være|virke|verke|høres|fremstå|bli|framstå) @grad? [ @eengasj ] !(bryter|for å selge|i (penger|"pengene"|"lommeboka"|profitt|å tjene|nye|å bestille|å kjøpe|å selge|tilbud|produkt|en avtale|abonnement|fastpris|bredbånd|lån)|søker|av|til|kunde|kunder|seg) (til tusen|te tusen)?
  (engasjert/a|entusiastisk/a|engasjerte|dedikert/a|engasjerande/a|engasjerende/a|oppslukt/a|"på hugget") !(som @ejeg|bryter|i (nye|å bestille|å kjøpe|tilbud|produkt)|søker|av|kunde|kunder|seg)
  (virke|verke|fremstå|framstå|høres) @grad? (lite|mer|meir)? [ (interessert/a|interesserte|motivert/a|nysgjerrig/a|ivrig/a) ] !(i (nye|å bestille|å kjøpe|å selge|tilbud))
  [ (interessert/a|interesserte|ivrig/a|motivert/a|nyfiken/a|nysgjerrig/a) ] (og (hyggelig/a|blid/a|flink/a|vennlig/a|hjelpsom/a|dyktig/a|venleg/a|engasjert/a)|kundebehandler/n|rådgiver/n|dame/n|mann/n|rådgjevar/n|saksbehandler/n|medarbeider/n|tone/n|stemme/n)
  (hyggelig/a|blid/a|flink/a|vennlig/a|hjelpsom/a|dyktig/a|venleg/a|grei/a|imøtekommende/a|positiv/a|kunnskapsrik/a) (og|,|eller|men) @grad? [ (interessert/a|ivrig/a|motivert/a|nyfiken/a|nysgjerrig/a) ]
  (engasjement/n|entusiasme/n)
  (vise|virke|være|verke|høres|fremstå) @grad? (engasjert/a|interessert/a|ivrig/a|entusiastisk/a) (i|på|for|etter) (å hjelpe|"meg"|"oss"|"problemet"|"samtalen"|min sak|"situasjonen"|hvordan|korleis|hva|kva|å finne) >>
  engasjere/v seg (i|for)? ("saken"|"saka"|"meg"|"oss"|"problemet"|"situasjonen"|"jobben")?
  (brenne/v|brant/v|gløde/v) @grad? for ("jobben"|"faget"|"kunden"|"kundene"|"kundane")
  (legge|la) @grad? (sjel|hele "sjela"|hjerte|"hjertet"|"sjela" si) .. i >>
  ja: [Engasjert] og flink rådgiver.
  ja: Han [engasjerte seg i saken].
  ja: Ho verka [interessert].
  snu: Hun var [lite engasjert].
  nei: Jeg er interessert i å bytte bank.
  nei: Vi er interesserte i fastpris.
  nei: Da jeg fikk tilbudet, ble jeg interessert.
  nei: Kona sier jeg glemmer når jeg blir ivrig.
  nei: Alder var hun ikke nysgjerrig på.

+ spurte-hvordan
  (spørre|spurte|lure på|høre|høre om|"lurte" på|ville vite|"spurde"|høyre) @grad? ("meg"|"oss"|også)? (først|til og med|til slutt)? (om|hvordan|"hvorleis"|korleis|"åssen"|"koss"|hvor|kor) (det|jeg|eg|vi|me|alt|"barna"|"mannen"|"kona"|"familien"|mor|far|"situasjonen") @grad? ("gikk"|"gjekk"|"hadde det"|"sto" til|"stod" til|"gikk" bra|"gjekk" bra|"går"|"har" det|"taklet"|"kjentes"|"stod"|"følte"|"klarte"|"greide"|"kjende") !(å|an|bra å|med (saken|saka|søknaden|klagen|bestillingen|ordren|pakken|lånet|innlogging*|installasjonen|_ @ejeg (hadde|har|nevnte|nemnde|fortalte))) >>
  (spørre|spurte|"spurde") .. (om noen|om nokon|om vi|om noen andre) ("ble"|"var"|"hadde" "blitt"|"vart") (skadet|skada|"berørt"|såret) >>
  kondolere @grad? (med|på "vegne"|at)? >>
  (si|seie|"sa") @grad? "kondolerer"
  @ea-han .. [ (bare|berre|til og med)? (for|ringte|ringde) (bare|berre)? å (høre|høyre|spørre|spørje|sjekke) (hvordan|korleis|om) ("det gikk"|"det gjekk"|"jeg hadde det"|"eg hadde det"|"vi hadde det"|"alt gikk"|"alt gjekk"|"alt sto"|"alt stod"|"det sto"|"det stod"|"natta"|"natten"|"turen"|"helgen"|"helga"|"operasjonen"|"alt var bra"|"alt var vel") ] >>
  (spørre|spurte|"spurde"|høre|undre) .. (hvordan|korleis) .. ("hadde" det|"gikk"|"gjekk"|"sto" til|"stod" til) !(an|med (saken|saka|søknaden|klagen|bestillingen|ordren|pakken|lånet|_ @ejeg (hadde|har|nevnte|nemnde|fortalte))) >>
  (ville|ville gjerne) (bare)? (vite|forsikre seg om|være sikker på|sikre seg) (at|om) (jeg|eg|vi|alle) .. ("trygt"|"uskadd"|"kom"|bra|hjem|heim|"greit"|"klarte") >>
  (ønske|ynskje|"ynskte"|"ynskja"|"ønskte"|"ønskja") @emeg? @grad? (god bedring|god betring|alt godt|lykke til med "behandlingen"|styrke|gode "tanker"|lykke til på "sykehuset")
  ("trøstet"|"trøsta"|"trøster"|"trøste"|"trøystar"|"trøysta") @emeg
  ("trøstende" ord|"trøstande" ord|gode ord|varme ord|oppmuntrende ord|"støttende" ord)
  (sende|gi) .. (varme|varm) (tanke|"tanker"|"tankar")
  (oppmuntre/v|oppmuntra/v|heie/v|støtte/v|muntre/v) @emeg (på|opp)? !(bil)
  (støttende/a|støttande/a|trøstende/a|trøstande/a|oppmuntrende/a|oppmuntrande/a|deltakende/a)
  (glede|"gleda"|"gledet") seg .. (med|på) .. (mine "vegne"|"oss"|"meg"|"våre" "vegne")
  (glad/a|lykkelig/a|letta/a|lettet/a) på (mine|"våre") "vegne"
  (gråte|gråt|grein) .. (med "meg"|sammen med "meg"|saman med "meg")
  (tørke|tørket) .. "tårer"
  ja: Han [spurte hvordan det gikk med barna].
  ja: Ho [ynskte meg god betring].
  ja: Rådgiveren [trøstet meg] da jeg gråt.
  ja: Hun [kondolerte].
  snu: Han [kondolerte ikke engang].
  nei: Jeg spurte hvordan det gikk med søknaden.
  nei: Hun spurte hvordan det gikk med katten jeg hadde nevnt.
  nei: Ringte for å høre om det gikk an å endre adressen.
  nei: Ringte for å høre hvordan det gikk med saken.
  nei: Hun spurte om det gikk bra å vente litt.

+ varm-menneskelig weak
  (snakke|prate|møte|"møtt"|behandle) .. (med|på) (en|ein) (menneskelig|varm|omsorgsfull|menneskeleg|hensynsfull) (måte)
  "menneske først"
  "mer enn bare en sak"
  ja: Ho snakka med oss [på ein omsorgsfull måte].
