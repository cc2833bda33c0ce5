# empathy.feelings: names the feeling, apologises, cares.
cue empathy.feelings

+ skjonte-at-det-var beats=empathy.understanding
  (vise|ha|"viste"|"hadde") @grad? (god|stor|full|all)? (forståelse/n|forståing/n) for at @ejeg .. @efrust
  (forstå|skjønne|se|innse|fatte|begripe|kjenne|anerkjenne|erkjenne|være enig i|"medgi"|skjønne godt|vedgå) @grad? (godt|veldig godt|fullt ut|fullstendig|virkelig|gjerne)? (at) (det|dette|"situasjonen"|"ventetiden"|"saken"|"saka"|jeg|eg|vi|me|alt|"sånt"|"slikt"|"kunden") ..5 (@eille|@efrust) >>
  (si|seie|uttrykke|skrive|"mener"|"meiner"|"mente"|"meinte"|påpeke|synes|tykkje|synast) (at|hun|han|ho|de)? .. [ ("forsto"|"skjønte"|"forstod"|"skjøna"|"forstår"|"skjønner"|"skjøner") .. (at)? .. (@eille|@efrust|@efolelse) ] >>
  (si|seie|skrive|svare) (også|at|òg|og)? (det|dette|at det|at dette|hun) ("var"|"er"|måtte være|"hørtes"|"må" være|"høyrdest"|låt|"virket"|måtte vere) @grad? (@eille) !(av|å|nå|at|for (dem|"banken"|"selskapet")) (for @emeg|ut)? >>
  (si|seie|skrive|svare) (også|at|òg|og)? (det|dette|at det|at dette) ("var"|"er"|måtte være|"hørtes"|"må" være|"høyrdest"|måtte vere) @grad? (leit|leitt|trist|vondt|synd|fælt|kjedelig|kjipt|dumt) !(at @ejeg (ikke|ikkje)) (at|å (høre|høyre|lese)|for @emeg) >>
  (forstå|skjønne|anerkjenne|møte|ta imot|respektere|romme|tåle|fange opp|validere|bekrefte|ta på alvor|erkjenne|sette ord på|speile|høre|merke|ta hensyn til) @grad? (godt|også|all)? @emin? (@efolelse) @emin?
  (sette|setje) ord på (@efolelse|"følelsene"|det jeg "følte"|hvordan) >>
  (forstå|skjønne) @grad? (godt)? (hvorfor|kvifor|korfor) @ejeg ("var"|"ble"|"vart"|"hadde" "blitt"|"reagerte"|"følte"|"blei") .. (@efrust) >>
  (forstå|skjønne) @grad? (godt|fullt)? (hvordan|korleis|"åssen") @ejeg ("hadde" det|"følte"|"kjende"|"følte" "meg"|"opplevde") >>
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
  (føle|føle seg|lide|sørge|"kjende"|"led"|"lei"|"leid"|"lidde"|"kjente") med @emeg !(at|i|hvor)
  (glad|lei|leit|sint|opprørt|flau|nervøs|bekymret|bekymra|oppgitt|forbanna|trist|lettet|letta|fortvilet|rasende|lykkelig|skamfull|spent|jublet|gremmet) .. ("på mine vegne"|"på våre vegne"|"på mine vegner"|"på våre vegner")
  (ha|med|"hadde"|vise) @grad? (stort|"varmt"|"raust"|"et" godt|"eit" godt|"et" stort|"eit" stort) (hjerte/n|hjarte/n)
  (ha|har|"hadde")? (hjerte/n|hjarte/n|"hjertet"|"hjartet") på (rett|rette) (sted|plass|stad|staden)
  (tale|snakke|svare|hjelpe|gjøre|jobbe) (fra|med|frå) ("hjertet"|"hjartet"|hjerte)
  (vise|"var") @grad? (litt)? (medmenneske/a|medmenneskelig/a|medmenneskeleg/a)
  "et ekte medmenneske"
  "et medmenneske"
  (bli|"var"|"vart"|"ble") @grad? ("rørt"|"grepet"|"røyrd"|"opprørt"|"beveget") (av "historien"|av det jeg|av det eg|over @ehva|på mine "vegne"|da jeg|da eg|då eg|av historia) >>
  @ea-han [ (bli|"var"|"vart"|"ble") (tydelig|selv|synlig|oppriktig)? ("rørt"|"grepet"|"røyrd"|"opprørt"|"beveget"|"rystet") ]
  (ta|"tok") @grad? (det|"saken"|"saka"|"situasjonen"|dette)? (inn over|innover) seg !(det @ejeg|hva|kva|at|alt @ejeg)
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
  (være|vere|virke|verke|fremstå) @grad? (oppriktig|"genuint"|ekte|virkelig|veldig|ekstra)? (opptatt|oppteken|"opptekne"|engasjert|interessert) (av|i|på) (at @ejeg|"meg"|"oss"|"kunden"|hvordan|korleis|at det|å hjelpe) >>
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
  @ea-han (være|virke|verke|høres|fremstå|bli|framstå) @grad? [ @eengasj ] !((på|i|etter) (hva|kva|ka|hvordan|korleis|hvor|hvorfor|hvem|å (vite|vita|høre|høyre|finne ut|forstå))|bryter|for å selge|i (penger|"pengene"|"lommeboka"|profitt|å tjene|nye|å bestille|å kjøpe|å selge|tilbud|produkt|en avtale|abonnement|fastpris|bredbånd|lån)|søker|av|til|kunde|kunder|seg) (til tusen|te tusen)?
  (engasjert/a|entusiastisk/a|engasjerte|dedikert/a|engasjerande/a|engasjerende/a|oppslukt/a|"på hugget") !(på (hva|kva|hvordan|korleis)|som @ejeg|bryter|i (nye|å bestille|å kjøpe|tilbud|produkt)|søker|av|kunde|kunder|seg)
  (virke|verke|fremstå|framstå|høres) @grad? (lite|mer|meir)? [ (interessert/a|interesserte|motivert/a|nysgjerrig/a|ivrig/a) ] !((på|i|etter) (hva|kva|ka|hvor|hvem|å (vite|vita|høre|høyre|finne ut|forstå))|i (nye|å bestille|å kjøpe|å selge|tilbud))
  [ (interessert/a|interesserte|ivrig/a|motivert/a|nyfiken/a|nysgjerrig/a) ] (og (hyggelig/a|blid/a|flink/a|vennlig/a|hjelpsom/a|dyktig/a|venleg/a|engasjert/a)|kundebehandler/n|rådgiver/n|dame/n|mann/n|rådgjevar/n|saksbehandler/n|medarbeider/n|tone/n|stemme/n)
  (hyggelig/a|blid/a|flink/a|vennlig/a|hjelpsom/a|dyktig/a|venleg/a|grei/a|imøtekommende/a|positiv/a|kunnskapsrik/a) (og|,|eller|men) @grad? [ (interessert/a|ivrig/a|motivert/a|nyfiken/a|nysgjerrig/a) ]
  (engasjement/n|entusiasme/n)
  (vise|virke|være|verke|høres|fremstå) @grad? (engasjert/a|interessert/a|ivrig/a|entusiastisk/a) (i|på|for|etter) (å hjelpe|"meg"|"oss"|"problemet"|"samtalen"|min sak|"situasjonen"|hvordan|korleis|hva|kva|å finne) >>
  engasjere/v seg (i|for)? ("saken"|"saka"|"meg"|"oss"|"problemet"|"situasjonen"|"jobben")?
  (brenne/v|brant/v|gløde/v) @grad? for ("jobben"|"faget"|"kunden"|"kundene"|"kundane") (sin|sitt|sine|si)?
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
  (spørre|spurte|lure på|høre|høre om|"lurte" på|ville vite|"spurde"|høyre) @grad? ("meg"|"oss"|også)? (først|til og med|til slutt)? (om|hvordan|"hvorleis"|korleis|"åssen"|"koss"|hvor|kor) (det|jeg|eg|vi|me|alt|"barna"|"mannen"|"kona"|"familien"|mor|far|"situasjonen") @grad? ("gikk"|"gjekk"|"hadde det"|"sto" til|"stod" til|"gikk" bra|"gjekk" bra|"går"|"har" det|"taklet"|"kjentes"|"stod"|"følte"|"klarte"|"greide"|"kjende") !(nye|rette|riktige|gamle|samme|siste|gjeldende|å|an|bra å|med (saken|saka|søknaden|klagen|bestillingen|ordren|pakken|lånet|innlogging*|installasjonen|_ @ejeg (hadde|har|nevnte|nemnde|fortalte))) >>
  (spørre|spurte|"spurde") .. (om noen|om nokon|om vi|om noen andre) ("ble"|"var"|"hadde" "blitt"|"vart") (skadet|skada|"berørt"|såret) >>
  kondolere @grad? (med|på "vegne"|at)? >>
  (si|seie|"sa") @grad? "kondolerer"
  @ea-han .. [ (bare|berre|til og med)? (for|ringte|ringde) (bare|berre)? å (høre|høyre|spørre|spørje|sjekke) (hvordan|korleis|om) ("det gikk"|"det gjekk"|"jeg hadde det"|"eg hadde det"|"vi hadde det"|"alt gikk"|"alt gjekk"|"alt sto"|"alt stod"|"det sto"|"det stod"|"natta"|"natten"|"turen"|"helgen"|"helga"|"operasjonen"|"alt var bra"|"alt var vel") ] >>
  (spørre|spurte|"spurde"|høre|undre) .. (hvordan|korleis) .. ("hadde" det|"gikk"|"gjekk"|"sto" til|"stod" til) !(an|med (saken|saka|søknaden|klagen|bestillingen|ordren|pakken|lånet|_ @ejeg (hadde|har|nevnte|nemnde|fortalte))) >>
  (ville|ville gjerne) (bare)? (vite|forsikre seg om|være sikker på|sikre seg) (at|om) (jeg|eg|vi|alle) .. ("trygt"|"uskadd"|"kom"|bra|hjem|heim|"greit"|"klarte") >>
  (ønske|ynskje|"ynskte"|"ynskja"|"ønskte"|"ønskja") @emeg? @grad? (god bedring|god betring|alt godt|lykke til med "behandlingen"|styrke|gode "tanker"|lykke til på "sykehuset")
  ("trøstet"|"trøsta"|"trøster"|"trøste"|"trøystar"|"trøysta") @emeg
  ("trøstende" ord|"trøstande" ord|varme ord|oppmuntrende ord|"støttende" ord)
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

+ f-omtanke actor=any
  (vondt|vondt i magen|sov dårlig|uroa seg|engsta seg) på (mine|våre) (vegne|"vegne"|vegner)
  « [ (jeg|eg|vi) er (så|veldig|fryktelig|oppriktig)? (lei for|lei meg|lei oss) ] >>
  (angret|angra) seg !(på)
  (fikk|fekk) .. (god bedring|god betring) (med)? (på veien|på vegen|ønsket)?
  @ea-han [ (ville|ønsket|ynskte) at (jeg|vi|eg|me) skulle (sove|ha det|slippe|få fred|kose|være trygge|hvile|kvile) ] >>
  (unner|unte|unna|unne) .. (hun|han|ho|jeg|eg) (ingen|ikke sin verste|ikkje sin verste|ikke noen)
  (gråten|klumpen|tårene|klump|tårer) i (halsen|øynene|auga|stemmen) .. (selv|sjøl|sjølv|også|òg)
  @ea-han [ .. (ville|måtte|spurte|spurde|lurte på|forsikret seg om|forvissa seg om|forvisset seg om|lurte) (vite|høre|høyre|først|fyrst|også)? (om) (dyra|dyrene|sauene|sauane|kyrne|hestene|ungene|ungane|barna|borna|alle|jeg|eg|vi|noen|nokon|mor|far|mamma|pappa|hunden|katten|han|ho|hun|gutten|guten|jenta|folk|bestemor|mannen|kona|de) .. (var|hadde|kom|fått|fikk|fekk|klarte) .. (i hus|trygge|trygt|bra|inne|varmt|varme|mat|noen hos|nokon hos|noen å|nokon å|sted å sove|stad å sove|et sted|uskadd|uskadde|sikkerhet|tryggleik|ok|i orden|hele|heile|hjem|heim|redd|skadd|skadet|det bra|sovet|sove) ] >>
  (om) @ejeg (hadde|har) (noen|nokon) (hos meg|å snakke med|å prate med|å være hos|rundt meg|sammen med meg|saman med meg|med meg|å ringe til)
  (ringte|ringde|skrev|skreiv|sendte|mailet|stakk innom) @ea-han .. (og|for å|å) (høre|hørte|spurte|spurde|spørre|spørje|høyre|høyrde|sjekke|sjekket) (bare|berre)? (hvordan|korleis|om|åssen) .. (gått|gikk|gjekk|hadde|sto|stod|var|kom) >>
  @ea-han (ringte|ringde|skrev|skreiv|sendte) [ .. (og|for å) (hørte|høre|spurte|spurde|spørre|høyre|høyrde) (bare|berre)? (hvordan|korleis|åssen) ] .. (gått|gikk|gjekk|hadde|sto|stod) !(med (saken|saka|søknaden)) >>
  (sms|"sms"|melding|mail|e-post|lapp|telefon|hilsen|meldinga|helsing) .. (fra|frå)? .. (henne|ham|han|dem|@ea-han)? .. (om|med spørsmål om|for å høre|for å høyre|der hun spurte|der ho spurde) (hvordan|korleis|åssen) ..5 (vært|vore|gått|gikk|gjekk|hadde det|sto til|stod til|går|har det)
  « [ (hvordan|korleis|åssen|koss) (har du det|har de det|går det med deg|har dere det|går det med dere|står det til med|føles det|klarer du deg|har dykk det|går det med dykk|kjennes det) ] >>
  @ea-han [ (dempet|dempa|senket|senka|mildnet|mildna) (straks|øyeblikkelig)? (stemmen|"stemmen"|røsten|røysta|tonen|"tonen"|stemma) (straks|da|då|i det|idet|med en gang|med ein gong|når|litt da) ] >>
  (dempet|dempa|senket|senka) (stemmen|"stemmen"|røysta|stemma) (straks|da|då|i det|idet|med en gang|når) (@ejeg|hun|han|ho|det) >>
  (lå|låg|ligger|ligg) (henne|ham|han|ho|dem|dei) (virkelig|verkeleg|tydelig)? på (hjertet|"hjertet"|hjarta|hjarte)
  (virkelig|verkeleg|faktisk)? (lå|låg) (henne|ham|han|ho|dem|dei) på (hjertet|hjarta|"hjertet")
  (at) @ejeg ...8 , (syntes|synest|mente|sa|fant|meinte|tykte) @ea-han .. (ikke|ikkje) .. (rart|merkelig|underlig|dumt|for mye|unaturlig|merkeleg|noe å skamme seg over|flaut|pinlig)
  @ea-han (syntes|mente|sa|tykte|meinte) [ .. (ikke|ikkje) (var|er)? (det minste|noe|så|noko)? (rart|merkelig|merkeleg|underlig) (at|om) @ejeg ] >>
  (sa|mente|medga|syntes|skjønte|tykte|skrev|meinte) .. (at)? .. (ikke|ikkje) (var|er|kunne være|kunne vere)? (så|noe|noko|spesielt)? (lett|enkelt|moro|gøy|greit|rettferdig|artig|kjekt|festlig) (for|å stå|å ha|å være|å vere) >>
  (skulle ønske|ønsket|ynskte|skulle ynskje) @ea-han (kunne|hadde kunnet) (gjøre|gjort|gjere|hjelpe|hjulpet) (mer|meir|noe|noko|oss|meg) >>
  (gjorde|gjer|gjør) (henne|ham|han|ho) vondt >>
  (virkelig|oppriktig|genuint|inderlig|verkeleg|oppriktig talt) (ønsket|ønska|ville|ynskte|ynskja) (å)? hjelpe (meg|oss)?
  @ea-han [ (virke|være|verke|var) @grad? (virkelig|oppriktig|genuint|verkeleg)? (opptatt|oppteken) av (gutten|guten|jenta|barnet|ungen|mannen min|kona|hunden|katten|dyret|oss|meg|hvordan|korleis|sønnen|datteren|dattera|mor|far|mamma) ] >>
  (tok|tek) (det|nyheten|beskjeden|historien) .. (tungt|inn over seg|innover seg|nært|personlig) !(for meg|at jeg)
  (led|lidde|sørget|sørga|gremmet|gremma|sto|stod) (med|seg sammen med) (meg|oss) !(i køen)
  (skjønte|forsto|forstod|skjøna|visste) (godt|veldig godt|så godt|utmerket)? (hvor|kor) (leit|leitt|trist|vondt|tungt|kjipt|kjedelig|sårt|fælt|ille|slitsomt|vanskelig|vanskeleg|fortvilt|fortvila|redd|redde|lei|sliten|nervøs|flau) (det|jeg|eg|vi|dette)? >>
  (hvilken|kva for ei|for en|for ei) (krise|sorg|påkjenning|belastning|fortvilelse) (det|dette)? (var|er|måtte være) >>
  (sendte|sende) .. (@ea-meg|en|ein|ei)? .. (klem|virtuell klem|blomster|varm tanke|varme tanker)
  (fikk|fekk) .. (en|ein)? (virtuell|varm|god)? klem .. (fra|frå|gjennom|i røret)
  (felte|tørket|tørka|svelget|hadde) (nesten|visst)? (en|ei|ein) (tåre|klump) .. (hun|han|ho) (også|òg)
  ja: Han [ville vite om ungene var kommet i hus].
  ja: Dagen etter [ringte hun og hørte hvordan det hadde gått].
  ja: Ho spurde [om eg hadde nokon hos meg].
  ja: Hun [dempet stemmen da jeg fortalte om begravelsen].
  ja: Det var tydelig at det [lå henne på hjertet].
  ja: «[Hvordan har du det oppi alt dette]?»
  ja: De [skjønte godt hvor leit det var].
  nei: Jeg ringte og hørte hvordan det gikk med søknaden.
  nei: Hun spurte om alle papirene var sendt.
  nei: Jeg dempet stemmen på bussen.

+ f-unnskyld
  (unnskylde/v|"unnskyldte"|"unnskyldt"|"unnskylda"|orsake/v) (@ea-han)? seg (gjorde @ea-han|mange ganger|for|flere ganger|masse|så|både|igjen)? >>
  "orsaka" seg
  ja: Han [unnskyldte seg].
  snu: Hun [unnskyldte seg aldri].
  nei: Jeg unnskyldte meg.

+ f-sitat turn=no
  « [ (så|det var|det der|det der var|huff|uff|åh|stakkars|stakkar|fy|nei|oi|huffa meg|for en|for noe) ..4 (leit|leitt|trist|kjipt|tungt|tøft|synd|vondt|fælt|grusomt|forferdelig|forferdeleg|slitsomt|surt|sårt|ergerlig) (ut|å høre|for deg|for dere|for dykk)? ]
  ja: «[Uff, det høres tungt ut]». Og det var det.
  nei: Så synd at det regner.

+ f-omtanke-nok actor=any
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (manglet|mangla|skortet|skorta|sto|stod|var|er) (det|hun|han|ho|de|dei)? (ikke|ikkje|aldri) (på|mangel på|dårlig med|dårleg med)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (fikk|fekk|fikk) @ejeg (i massevis|i bøtter og spann|i bøtter|i fleng|i lange baner|med en gang|med ein gong|straks|fra første stund|frå fyrste stund|fra start|i rikt monn|så det holdt|så det heldt|gratis|i fullt monn|servert|i hele samtalen)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (var|er) det (nok av|plenty av|mer enn nok av|meir enn nok av|ikke mangel på|ikkje mangel på|ingen mangel på|inga mangel på|rikelig med|mye av|mykje av|full pott på)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (hadde) (hun|han|ho|de|dei) (nok av|i massevis|i bøtter og spann|rikelig av|plenty av|masse av|i fullt monn|mye av|mykje av)
  (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (kom|haglet|hagla|strømmet|strøymde|satt|sat) (på løpende bånd|på rams|løst|med det samme|med en gang|med ein gong|uoppfordret|uoppfordra|uten at jeg|før jeg|på første linje|i første setning|fra hjertet|frå hjartet)
  (det)? (manglet|mangla|skortet|skorta) (ikke|ikkje|aldri) på (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (sparte|spara|knuslet|knusla|sparar|snålte|snålet|var gjerrig|var knuslete) (ikke|ikkje|aldri) (på|med) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|ingen|inga) mangel på (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  !("ikke"|"ikkje"|"aldri"|"akkurat"|"særlig"|"direkte") (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  ja: [Medfølelse manglet det ikke på].
  ja: Hun [sparte ikke på medfølelsen].
  nei: Medfølelse manglet helt.

+ a-delte actor=any
  (ble|blei|vart|var|virka|virket|hørtes) .. (urolig|uroleg|bekymret|bekymra|engstelig|trist|glad|letta|lettet|sint|forbanna|forbannet|opprørt|rasende|oppgitt|stolt|flau|redd|harm|sinna|lykkelig|rørt|like sint) (på) (mine|våre|vår|mi|kundens|deres|selskapets|bankens|firmaets|@ea-meg) (vegne|"vegne"|vegner)
  (ble|blei|vart|var) .. (like|minst like|nesten like|omtrent like) (glad|letta|lettet|sint|opprørt|oppgitt|oppgjeven|rasende|lei|sjokkert|lykkelig|fortvilet|fortvila|forbanna|forbannet|ivrig|spent|irritert|rystet|stolt|begeistret|begeistra|frustrert|sur|redd) som (@ea-jeg|meg|oss|kona|mannen|kunden)
  !@ea-jeg (jublet|jubla|jubler|feiret|feira|heiet|heia|hoppet|hoppa|gråt|grein|snufset|snufsa|svelget|svelgde|sukket|sukka|bannet|banna|gledet seg|gleda seg|sørget|sørgde|ergret seg|irriterte seg) .. (like|høyt|høgt)? .. (med|sammen med|saman med|som|i lag med) (meg|oss|@ea-meg)
  !@ea-jeg (syntes|synes|tykte|synest|syntest|sa|mente|meinte) .. (også|òg)? (at)? (det var|dette var) .. (for galt|for gale|uhørt|uhøyrt|hårreisende|hårreisande|urettferdig|urettferdig|forkastelig|skammelig|skammeleg|under enhver kritikk|grusomt|helt sykt|for jævlig|for ille|grovt|ikke greit|ikkje greitt|heilt urimeleg|bedrøvelig|stygt|helt krise) .. (hun også|ho òg|han også|han òg|de også|sjøl|selv|også)?
  !@ea-jeg (glemte|gløymde|mista|mistet) (ikke|ikkje|aldri) (av syne)? (at) .. (satt|sat|var|fantes|menneske|person|noen|nokon|familie) >>
  !@ea-jeg (hørte|høyrde|merket|merka|kjente|kjende|så|såg|skjønte|forsto|skjøna|forstod|ante) (på|i|av)? (stemmen|røsten|røysta|tonen|målet|pusten|meg|gråten|stilen|ordene|ordvalget|orda) (min|mi)? (at) (@ea-jeg|noe|noko|det|alt) >>
  !@ea-jeg (hørte|høyrde|merket|merka|kjente|kjende|så|såg) (at) @ea-jeg (var|holdt|heldt|gråt|grein|ikke|ikkje|skalv|hadde|sleit|slet|ble|vart|strevde) (på gråten|på|sliten|redd|lei|trist|bra|fortvilet|fortvila|nervøs|stresset|utafor|knekt|nær|usikker|langt nede|lei meg|det tøft|det vanskelig|gråte|ute av meg) >>
  (det)? (kunne|kunne like gjerne|kunne like godt) (like gjerne|like godt)? (vært|vore|ha vært) (hennes|hans|hennar|deres) (egen|eigen|eiga|eget|egne) >>
  (som om|som) (det) (var|gjaldt|skulle vært|handlet om) (hennes|hans|hennar|deres|egen) (egen|eigen|eiga|eget|eige|egne|bestemor|mor|unge|barn|penger|hus)? (mor|far|bestemor|unge|barn|penger|hus|sak|familie|søster|ferie|bil|hund|katt)?
  !@ea-jeg (sa|forsikra|forsikret|trøsta|mente|svarte|påpekte|la til) .. (det)? (ikke|ikkje) (var|er)? (rart|så rart|merkelig|merkeleg|noe rart|unaturlig|overraskende|noko rart) (at|om)? (@ea-jeg)? >>
  (ikke|ikkje) rart .. (du|@ea-jeg) (er|var|ble|vart|reagerer|reagerte|gråter) .. (sa|svarte) >>
  (hvem|kven) (ville|hadde) (ikke|ikkje) .. (blitt|vorte|vært|reagert|grått) .. (sa|spurte)? >>
  !@ea-jeg (måtte|hadde) (svelge|kremte|ta en pause|tørke|svelgje|blåst|snufse) .. (tårer|tårene|ekstra|tungt|litt|hun også)? (hun|ho|han) (også|òg|selv)
  (tårene|tårer|tårar|"tårer"|gåsehud|klump|frysninger) .. (i øynene|i auga|trillet|rant|kom|i halsen|rann|satt) .. (hos|på) (henne|ham|han|begge|oss begge|begge sider)
  [ ("huff"|"uff"|"åh"|"huffameg"|"uffameg"|"uff da"|"næmen"|"stakkars"|"stakkar"|"å nei"|"oi"|"kjære deg"|"kjære vene"|"så leit"|"så leitt"|"så trist"|"så synd"|"så fælt"|"så kjipt"|"så ille") ...5 ] ("."|"!")? (»)? (,)? (sa|svarte|skrev|skreiv|utbrøt|var det første|kom det|ropte) (@ea-han|det)?
  !@ea-jeg (sa|svarte|utbrøt|skrev|skreiv|begynte med) .. ("huff"|"uff"|"huff da"|"uff da"|"så leit"|"så leitt"|"så trist"|"så synd"|"stakkars deg"|"stakkar deg"|"å nei"|"det var leit"|"det var trist"|"kjære deg"|"kjære vene"|"næmen kjære"|"huffameg") .. (for deg|deg)?
  ((lot|lét|let|ga|gav) @emeg|(ga|gav|lot) (rom|plass|tid)|^ (fikk|fekk)|@ejeg (fikk|fekk)|(fikk|fekk) @ejeg) .. (rom|lov|plass|tid)? (til|for)? (å)? (gråte !(ut)|gråta !(ut)|grine|grina|hikste|hulke|snufse|sørge|sørgje|være lei|være sint|vere sint|vere lei|"tårene"|"tårer"|sorgen|sinnet) .. (ferdig|litt|i fred|fra meg|frå meg|meg)?
  ja: Ho [vart uroleg på våre vegner].
  ja: Han [syntes det var for galt].
  ja: Hun [hørte på stemmen at jeg var sliten].
  ja: Hun ble [like glad som meg] da det ordnet seg.
  nei: Jeg syntes det var for dårlig.

+ a-spurte-etter actor=agent
  @ea-han [ (spurte|spurde|lurte|husket|hugsa|ringte|ringde) .. (etter|hvordan|korleis|til|med|åssen|koss) .. (det|alt) (gikk|gjekk|sto til|stod til|går) (med|på|i|etter|nå|no)? .. @ea-sorg ] >>
  (spurte|spurde|lurte) .. (om|etter) (alle|noen|nokon|barna|ungene|ungane|vi|eg|jeg|borna|folk) (var|hadde|vart|ble|kom) (uskadde|uskadd|i orden|trygge|trygt|bra|i sikkerhet|i tryggleik|skadd|skadet|okei|ok|like hele|like heile|det bra|vel) >>
  (ville|måtte|lurte på|spurte|spurde) (først|også|til og med|aller først|fyrst)? (vite|høre|høyre)? (om|hva|kva|hvordan|korleis) .. (hunden|katten|babyen|pus|barnet|ungen|han|ho|gutten|guten|jenta|@ea-sorg) .. (før|het|heitte|heiter|hadde det|gikk|var|heter|kjekk) >>
  (ønsket|ønskte|ynskte|ønska|sendte|sende|ba|bad|la|avslutta|avsluttet) .. (@ea-meg|en|ein|ei|med|oss begge|hele familien)? .. (god bedring|god betring|en god tanke|varme tanker|varme tankar|klem|"klem"|styrke|en blomst|blomster|ei blome|en bukett|gode tanker|kondolanser) .. (til)? .. (mor|far|mannen|kona|hjem|heim|familien|begravelsen|oss|meg|hunden|sønnen|dattera)? !(med kampanje)
  (tenkte|tenke|tenkt) .. på @ea-meg .. (i helga|hele helga|etterpå|om natta|i etterkant|den dagen|siden)?
  (ringte|ringde|sendte|skrev|skreiv|tok) .. (opp igjen|tilbake|kontakt|en melding|ei melding|dagen etter|uka etter|veka etter) .. (bare|berre|kun)? (for) å (høre|høyre|sjekke|spørre|spørje|forsikre) (seg)? (om|hvordan|korleis) (det|alt|@ea-jeg) !(hadde (fått det til|fått til|forstått|skjønt|fått svar|fått hjelp|mottatt)) (gikk|gjekk|hadde|var|kom|klarte|sto) >>
  (gledet|gleda|glede) seg .. (med|over|på) @ea-meg >>
  (var|ble|er) (helt|heilt|oppriktig|virkelig|ekte|verkeleg)? (nysgjerrig|interessert|opptatt|oppteken|nyfiken) (på|i|av) (hvordan|korleis) .. (@ea-jeg|det) .. (hadde|gikk|følte|klarte|opplevde|gjekk) >>
  ja: Han [spurte om alle var uskadde].
  ja: Ho [spurde korleis det gjekk med beinet].
  nei: Hun spurte hva skaden gjaldt.
  nei: Han ønsket meg lykke til.

+ a-selv actor=agent
  (sa|innrømte|fortalte|fortalde|la til|skrev|svarte|mente|meinte) .. (at)? (hun|han|ho|det) .. (selv|sjøl|sjølv|også|òg) .. (ville|hadde) .. (blitt|reagert|vært|grått|vorte|vore|klikka|klikket|ha blitt|gått|tatt) >>
  (ville|hadde) (hun|han|ho) (også|òg|selv|sjøl|sjølv)? .. (grått|blitt|vorte|reagert|vært|vore|klikka|klikket|flydd|fløyet|tørna|gått) .. (gal|sprø|rasende|sint|fortvilet|i taket|i fistel|forbanna|lei|også|i veggen|i kjelleren|redd|sur|òg)
  (det|slik|sånn) (hadde|ville|var) (hun|han|ho) (blitt|vært|følt|reagert|vore|vorte|det)? .. (selv|sjøl|sjølv) (også|òg)?
  (flau|skamfull|brydd|skamma seg|skammet seg) (på)? (vegne av|på vegne av|over|for) (firmaet|selskapet|banken|kollegaen|kollegaene|butikken|dem|huset|systemet|@ea-historie|at)
  (la|legge|lagt|lagde) seg (helt|heilt)? (flat|flate|paddeflat|langflat|flatt|på rygg|på kne)
  (krøp|kraup|gikk|gjekk|ba|bad) .. (til korset|på kne|på sine knær|canossa|til kanossa|tusen ganger om|så mye om) (unnskyldning|orsaking)?
  (tok|tar|tatt) .. (på seg)? (skylda|skylden|støyten|kritikken|selvkritikk|sjølvkritikk|hele skylda|heile skulda|skulda|ansvaret for rotet) (på seg|uten|utan|med en gang|for det)?
  ("beklager"|"unnskyld"|"orsak"|"beklagar"|"sorry") .. (var) .. (det|det aller)? (første|fyrste) (jeg|eg|vi|hun|han|ho|ordet|som) >>
  (første|fyrste) (ordet|orda|ordene|setningen|setninga|han sa|hun sa|ho sa|de gjorde|jeg hørte|hun gjorde) (var)? (@ea-han|sa|var)? .. ("beklager"|"unnskyld"|"orsak"|"huff"|"så leit"|å beklage|beklagelse|å be om)
  ja: Han sa at det [hadde han blitt sint av selv].
  ja: Ho [la seg heilt paddeflat].
  nei: Pakken hadde blitt levert av en annen sjåfør.

+ a-glod actor=agent
  (fyr og flamme|"fyr og flamme")
  (med) (liv og lyst|liv og sjel|hud og hår|hele seg|heile seg|hjerte og sjel|hjarte og sjel|hele sitt hjerte|glød|begeistring|gløden|stor iver|entusiasme|iver)
  (brant|brann|glødet|gløda|brenner|lyste|lyser|bobla|boblet|strålte|tente|tent) (på|av|for|over) (alle pluggene|alle plugger|iver|engasjement|saken|saka|kundene|kundane|faget|oppgaven|oppgåva|jobben|det|oppdraget)
  (ga|gav|la) (hele seg selv|jernet|sjela|hundre prosent|hele sjela|hele hjertet|heile hjartet|hundre og ti prosent|hjerteblod|hele hjertet sitt) (i|for|i det|i saken|inn i)?
  (la|gikk|gjekk|sto|stod|strakk) .. (seg)? (på|inn) (som) .. (egen|eigen|eget|eige) >>
  (ildsjel|eldsjel|engasjementet)/n
  (smittende|smittande|ekte|ektefølt|brennende|brennande|ustoppelig) (engasjement|glød|iver|entusiasme|interesse|begeistring)
  (oppslukt|tent|gira|giret|hekta|oppglødd) (av|på) (saken|saka|problemet|oppgaven|å hjelpe|å løse|å løyse|gåten|gåta|saken min|saka mi)
  ja: Rådgiveren var i [fyr og flamme].
  ja: Ho [brann for saka].
  nei: Gir alt for dårlig informasjon på nettsiden.

+ idiom-folelser actor=any
  (tårer|"tårer"|"tårar") i ("øynene"|"auga"|"stemmen"|"augene") .. (hun|han|ho|selv|sjølv|også|òg)
  ("stemmen"|røsten|"røysta") (hennes|hans|hennar) .. (brast|skalv|sprakk|ble tykk|vart tjukk) >>
  (klump i "halsen") (hun|han|ho|også|òg)
  ((la|"lot"|"lét") @emeg|^ ("fikk"|"fekk")|@ejeg ("fikk"|"fekk")|("fikk"|"fekk") @ejeg) .. (gråte|gråta|grine|hulke) (ferdig|ut $|fra meg|litt|i fred|frå meg|alt jeg ville)
  (helt|heilt)? (greit|lov|ok|naturlig|normalt) å (gråte|gråta|grine|være lei|være sint|vere lei|vere sint|være redd) >>
  @ea-han .. [ (krysse|krysset|kryssa|holde|heldt|"holdt") ("fingrene"|"tommelen"|"tomlane"|"fingrar") (for)? (oss|meg|@emeg) ]
  (heie|heiet|heia|juble|jublet|jubla) .. (på|med|sammen med) @emeg
  (unne|unte|"unte"|unna) @emeg >>
  ("spurte"|"spurde"|huske|"husket"|hugsa) .. (å spørre|etter)? (hva|kva) (hunden|katten|barnet|"hunden"|"katten"|babyen|ungen) (het|heitte|"het"|"heitte") >>
  (ta|"tok"|"tek") (det|saken|saka|"saken"|"saka") (som sin egen|som si eiga|som om det var hennes|som om det var hans|inn over seg|nært|tungt)
  (som om) det ("var"|gjaldt|"gjaldt") (hennes|hans|hennar) (egen|eget|eigen|eiga|egne) >>
  (kjente|kjenne|"kjente"|kjende) det på kroppen >>
  (glad|lykkelig) (på|med) (mine|våre) vegne
  (varmet|"varmet"|varma|"varma") (i|langt inn i)? ("hjertet"|"hjartet"|"hjerterota"|"sjela")
  ja: Hun [lot meg gråte ferdig].
  ja: Han [krysset fingrene for oss].
  ja: Ho tok seg av det [som om det var hennar eige barn].
  nei: Stemmen min skalv da jeg ringte.
  nei: Jeg krysser fingrene for at det ordner seg.

+ g-trøst-i-sitat beats=empathy.understanding turn=no
  « [ (det|dette|det der|det her|sånt|slikt) (må|"må") (jo|da|virkelig|nesten)? (ha|ha vært|være|vere|ha vore|vært)? (være|vært|vere|vore)? ..2 (@eille|slitsomt|et sjokk|eit sjokk|et mareritt|helt grusomt|grusomt|utmattende|skummelt|skremmende) ] >>
  « [ (det|dette|det der|dette her) (høres|hørtes|høyrest|høyrdest|låter|låt) ..3 (@eille|helt grusomt|grusomt|skummelt|voldsomt) (ut)? ]
  « [ (det|dette)? (er|var) (jo|da|virkelig)? (ikke|ikkje) (det minste|noe|så)? (rart|merkelig|merkeleg) (at)? (du|dere|dykk|man) ] >>
  « [ (uff|huff|åh|oi|stakkars|huffameg|fy|jøss) ,? for (en|et|ei|ein|eit) (dag|natt|uke|veke|tid|situasjon|start|opplevelse|oppleving|belastning|påkjenning|kveld|reise|historie|smell|sjokk|ferie|jul|morgen|morgon|prøvelse) ] >>
  « [ (jeg|eg) (hadde|ville) (også|òg|selv|sjølv)? (blitt|vorte|vært|vore) (sint|redd|lei|fortvilet|fortvila|sur|frustrert|forbanna) ] >>
  « [ (så|åh|å|uff|huff) (utrolig|veldig|inderlig|fryktelig|innmari|himla)? (leit|leitt|trist|synd|kjipt|fælt) (å høre|for dere|for deg|da)? ]
  ja: «[Det må være slitsomt å ha det sånn]», sa han.
  ja: «[Det høres helt forferdelig ut]», sa hun.
  ja: «[Det er ikke rart du er sliten]», sa hun.
  nei: Det må være kjedelig å sitte i kø.
  nei: Det er ikke rart at folk bytter bank.

+ g-lei-for
  (sa|skrev|skreiv|svarte|innrømte|innrømmet) (at)? (de|dei|hun|han|ho) ("var"|"er"|var) (oppriktig|veldig|så|fryktelig|verkeleg|virkelig)? (lei for|lei seg|lei for det) >>
  @ea-han [ (spurte|spurde) til (ungene|ungane|barna|borna|mor|far|helsa|mannen|kona|familien|hunden|katten|ryggen|foten|gutten|jenta) @emin? ]
  (saken|saka|"saken"|"saka") (min|mi|vår) (var|ble|vart|blei) (hennes|hans|hennar|en|ei) hjertesak
  (kondolansen|medfølelsen|trøsten|omsorgen|"kondolansen"|"medfølelsen"|"trøsten"|deltakelsen) kom (først|fyrst|før|umiddelbart|uoppfordret|uoppfordra|med en gang) >>
  (stemmen|"stemmen"|røysta|røsten|stemma) (hennes|hans|hennar)? (ble|vart|blei) (straks)? (myk|mjuk|mild|mildere|lavere|tykk|mykere) (da|då|når) >>
  @ea-han [ (var|ble|va|vart) (nesten|visst)? (på gråten|gråteferdig|nær ved å gråte|på nippet til å gråte) (selv|sjøl|sjølv|hun også|ho òg|han også)? ]
  @ea-han [ (krysset|kryssa|krysser|holdt|heldt) ("fingrene"|"tommelen"|"fingrar"|"tomlene"|fingrene) (for|sammen med|med|i lag med) (meg|oss) ]
  ja: De [sa de var lei for det].
  ja: Hun [spurte til ungene].
  snu: Hun [spurte ikke til ungene].
  nei: Jeg spurte til ungene.

+ h-stakkars actor=any turn=no
  « [ ((å nei|åh nei|uff|huff|oi|nei|uff da|huff da) ,?)? ..3 stakkars (deg|dere|dykk|liten|mor|far|gutt|jente|dyr|katten|hunden|små|barn) ]
  « [ (uff|uff da|huff|huff da|å nei|åh nei|oi|oi da|au|au da|auda|nei|fy|herregud|jøss|isj|uffamei|huffameg) ,? og (så|da)? (rett|midt|akkurat|attpåtil|i|på|nå|no|to|tre) (i|før|på|etter|under|oppi)? _? ]
  « [ (dette|det|sånt|slikt) (skulle|burde|bør|skal) (du|dere|ingen|de) (aldri|ikke|ikkje)? (ha)? (opplevd|oppleve|blitt utsatt|gått gjennom|måttet|måtte|sluppet|slippe) ] >>
  ja: «[Å nei, stakkars dere]», sa han.
  ja: «[Huff, og rett før jul]», skrev hun.
  nei: Stakkars dem som må bruke appen.

+ h-pa-mine-vegne actor=agent turn=no beats=empathy.warmth
  !("min"|"mi"|mannen|kona|sønnen|dattera|naboen|ektemannen) (bannet|banna|svor|svertet|freste|freste|fnyste|hisset seg opp|hissa seg opp|irriterte seg|ergret seg|ergra seg|forbannet|indignert|indignerte|sukket|sukka|ble (sur|harm|sint|forbanna|opprørt|gretten|irritert)|vart (sur|harm|sint|forbanna|opprørt)|kokte|skalv|gruet seg|ga seg ende over|jublende glad|oppriktig glad|helt på tuppa|gledet seg|gleda seg|jubla|jublet|frydet seg) ..1 (høylytt|høgt|høyt|nesten|litt)? på (mine|våre) (vegne|"vegne"|"vegner"|"vegener")
  (like|minst like) (sint|opprørt|oppgitt|fortvilet|fortvila|irritert|forbanna|forbannet|glad|letta|lettet|lei seg) som (meg|jeg|eg|oss|vi) ((selv|sjølv))?
  (ble|vart|blei) (sint|opprørt|oppgitt|fortvilet|fortvila|irritert|forbanna|glad|letta|lettet) (sammen|saman|ilag|i lag) med (meg|oss)
  ja: Han [banna på mine vegne].
  ja: Hun ble [like oppgitt som meg].
  nei: Kollegaen min banna i telefonen.
  nei: Ektemannen min bannet på mine vegne.
  nei: Jeg var like sint som meg selv i fjor.

+ i-naer actor=agent turn=no
  @ea-han [ (tok|tek|tar) (seg|sæ) ..1 (nær|nær av|nær av det) ] (det|historien|saken|,|$)
  @ea-han .. [ (hadde|har|viste|eide) (mer|meir) (hjerte|hjarte|medfølelse|empati|varme|omsorg|omtanke|medkjensle|hjertelag) (i seg|i lillefingeren|i stemmen)? enn (de fleste|dei fleste|alle|hele|mange|noen) ]
  (hadde|har|viste) (mer|meir) (hjerte|hjarte|hjertelag|hjartelag|medfølelse|empati) (i lillefingeren)? enn (de fleste|dei fleste|alle andre|hele|noen)
  ja: Hun [tok seg nær av] det, det hørte jeg.
  ja: Damen [hadde mer hjerte enn de fleste].
  nei: Jeg tok meg nær av det.
  nei: Filmen hadde mer humor enn de fleste.

+ j-forste-hun-sa actor=any turn=no
  (det)? (første|fyrste|aller første) (hun|han|ho|de|dei) (sa|skrev|skreiv|gjorde) ,? (var) ..1 (at (det|dette) var ..2 (leit|leitt|trist|synd|fælt|kjipt|vondt)|«? ..1 (leit|uff|huff|unnskyld|beklager|så leit|stakkars)|å (beklage|be om unnskyldning|kondolere|si unnskyld|trøste)) >>
  @ea-han [ (ble|vart|blei|var|gikk|gjekk) ..1 (med (meg|oss)|med) (i|inn i|ned i) (fortvilelsen|sorgen|sorga|frustrasjonen|fortvilinga|gleden|gleda|bekymringen|kjelleren) ] >>
  (beklaget|beklaga|unnskyldte|unnskyldte seg|orsaka) (seg)? ..1 (opp og ned|opp i mente|både opp og ned|i hytt og vær|så det holdt|på inn- og utpust|i øst og vest) ..3
  ja: [Det første hun sa var at det var leit].
  ja: Hun [beklaget opp og ned og i mente].
  nei: Det første han sa var at det kostet penger.

+ kjente-med-i-magen actor=agent turn=no
  (tok|ta|tatt|tek) (min|mi|vår)? @efolelse (min|mi|vår)? på alvor
  @ea-han .. [ (bryr|brydde) seg (mer|meir) enn @ea-han (måtte|trengte|behøvde|trong) ]
  @ea-han .. [ (kjente|kjende|følte|kjenner|merket|merka) (på)? (det) (selv|sjøl|sjølv|også|òg)? (langt inn)? (i|på) (magen|hjertet|hjartet|kroppen|brystet|margen|sjela|hjerterota|hjarterota) (selv|sjøl|sjølv|også|òg)? ]
  (føle|kjenne|kjende|følte|kjente) (virkelig|oppriktig|veldig)? på (min|"min"|vår|"vår"|mi|mine|våre)? @efolelse @emin?
  (dele/v|"delte"|"delt") (min|mi|vår|mine|våre)? (@efolelse|glede/n|begeistring/n|lettelse/n|indignasjon/n|opprør/n) (min|mi|vår|mine|våre|med meg|med oss)
  !("jeg"|"vi"|"eg") (tok|tek|tatt|teke) del i (sorgen|sorga|gleden|gleda|fortvilelsen|fortvilinga|frustrasjonen|bekymringen|smerten|situasjonen|det)
  (møtte|møtt|møte) @emeg (der|hvor) @ejeg (var|sto|stod|er|befant meg) ,? (midt i (sorgen|sorga|fortvilelsen|fortvilinga|kaoset|sinnet|frustrasjonen))
  (uttrykke|uttrykte|uttrykt|uttrykke|ytre|viste|vise|bevitnet) (sin|si|sitt|en|et)? (dypeste|dypfølte|djupaste|dyp|djup|varme|varmeste|oppriktige|aller dypeste)/a (deltakelse|deltakelsen|medfølelse|beklagelse|medynk|sympati|medkjensle|omtanke|anger|deltaking)/n
  @ea-han [ (leve|levde) (seg)? (virkelig|skikkelig|helt)? (inn) (i|med) (sorgen|fortvilelsen|gleden|smerten|det vi|det jeg|min) ]
  (syntes|synes|synest|hadde) (oppriktig|virkelig|veldig|inderlig) (synd|medlidenhet|vondt) (på|i|av|med) @emeg
  ja: Han sa at han [kjente det i magen selv].
  ja: Hun [delte frustrasjonen min].
  ja: Han [møtte meg der jeg var, midt i sorgen].
  nei: Han møtte meg der jeg var, på jobben.
  ja: De [uttrykte sin dypeste medfølelse].
  nei: Jeg kjente det i magen selv.
  nei: Hun delte skjermen med meg.

+ omsorg-i-stemmen actor=any
  (hjertet|hjartet|sjela|følelsene) (var|er) (tydelig|virkelig|helt|faktisk)? med !(på)
  (betydde|betyr|betød|betydde) (faktisk|virkelig|tydelig)? (noe|noko|mye|mykje) for (ham|henne|han|ho|dem) (hvordan|korleis|at|om) >>
  (gløden|engasjementet|iveren|entusiasmen|interessen) (hennes|hans|hennar|deres) (var|smittet|smitta|lyste|skinte|gjorde|bar) ..1 (ekte|smittende|smittande|gjennom|over|til å ta og føle på)?
  (ble|var|vart|virket) (oppriktig|virkelig|tydelig|så)? (glad|lykkelig|trist|lei seg|letta|lettet|bekymret|bekymra|redd|sint) for (min|vår|mi) (skyld|del)
  bry/v seg (virkelig|faktisk|oppriktig)? om (hunden|kua|barna|dyra|dyrene|mor|far|ungen|ungene|gutten|guten|jenta|katten|hesten|familien|@ea-sorg|foreldrene|babyen) ..1 (like (mye|mykje) som @ejeg)?
  (stemmen|røsten|røysta|"stemmen"|tonen) (hennes|hans|hennar)? (ble|vart|blei) (straks|med en gang|merkbart)? (varmere|varmare|varm|mykere|mildere|roligere|lavere|mjukare) (da|når|då|idet)
  (sa|skrev|skreiv|mente|medga|visste) (at)? (slikt|sånt|det|dette|det der) (gjør|gjer|måtte gjøre|må gjøre|gjorde) vondt >>
  (brenne/v|brant|brann|ivret|ivra|glødet|gløder) (virkelig)? for (at (vi|jeg|eg|me)|oss|meg|saken|saka|saken vår|saken min|saka vår) >>
  (hadde|har) (et|eit) (stort|varmt|godt)? (hjerte|hjarte) for (folk|gamle|oss|eldre|kundene|kundane|dyr|barn|de|dei|småfolk|små) ..2
  @ea-han [ (var|er|ble|vart) (oppriktig|veldig|så|fryktelig|inderlig|verkeleg)? (lei|leie|leid) for (det|at|feilen|rotet|ventetiden|det som) ] !(å)
  (ble|vart|blei) @ejeg (virkelig|faktisk)? (trøstet|trøsta|trøysta|oppmuntret|oppmuntra|møtt med omsorg|møtt med medfølelse|møtt med empati)
  ^ (oppriktig|virkelig|genuint|ektefølt|tydelig) (opptatt|oppteken|interessert) (av|i) (at (vi|jeg|eg|me|alt)|hvordan (vi|jeg|det)|korleis (vi|eg|det)|å hjelpe) >>
  (det)? (var|lå|låg|hørtes|merket|hørte|høyrde|klang|lyste) ..2 (ekte|oppriktig|tydelig|stor|mye|mykje)? (omsorg|omsut|medfølelse|bekymring|empati|omtanke|medynk|ømhet|medkjensle|engasjement|deltakelse|innlevelse|hjertevarme|hjerte) (i|bak|å høre i) (stemmen|røsten|røysta|"stemmen"|tonen|målet|øynene|auga|røret|ordene|orda|svaret|hver setning|linjene)
  (stemmen|røsten|røysta|"stemmen"|tonen) .. (var|ble|vart) .. (full|fylt|fulle) av (omsorg|omsut|medfølelse|bekymring|empati|omtanke|medynk|engasjement|innlevelse)
  (engasjementet|engasjement|iveren|gløden|entusiasmen|interessen) (lyste|lyser|lyste lang vei|skinte|strålte|smittet|smitta|boblet|bobla|glødet|formelig lyste) .. (av|gjennom|ut av|over) (henne|ham|han|ho|dem|dei|på meg|hver)
  (interessert|engasjert|motivert|oppslukt)/a til (fingerspissene|fingertuppene|fingerspissane|tusen|margen|tå)
  (hadde|har|viste|med) (ekte|oppriktig|virkelig|stor|genuin)? (hug|hugen) (på|til) å hjelpe (meg|oss)?
  !(@ejeg) (hadde|har) (ekte|oppriktig|virkelig|stor|tydelig)? lyst til å hjelpe (meg|oss)?
  (ikke|ikkje) (noe|noko|noen|nokon|akkurat|en|ein|ei)? (kald fisk|isdronning|isblokk|isklump|kalde fisken|kaldfisk) (,? nei)?
  ja: [Det var omsorg i stemmen] hennes.
  ja: [Engasjementet lyste av ham].
  ja: [Engasjert til fingertuppene].
  ja: Endelig en som [hadde hug til å hjelpe].
  snu: Det var [ikke omsorg i stemmen].
  nei: Jeg hadde lyst til å hjelpe henne.
  nei: Interessert i å selge.

+ trostende-svar turn=no actor=any beats=empathy.understanding,empathy.respect
  ^ [ (jeg|eg) ("skjønner"|"forstår"|"skjønar") (godt)? (at|hvor) (dette|det|du|dere) ..4 (@eille|@efrust) ] , ("sa"|"skrev"|"skreiv"|"svarte") @ea-han
  « [ (det|dette|det der|det her) (må|kan ikke|måtte) (jo|nesten)? (ha vært|ha vore|være|vere|ha|vært) (en|et|ei|ein|eit) ..2 (støkk|sjokk|skrekk|påkjenning|belastning|sorg|tap|mareritt|smell|prøvelse|skuffelse|fortvilelse|omveltning|opplevelse|dag|natt|tid|uke|veke|situasjon) ..3 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (jeg|eg|vi|me)? (tenker|tenkjer|føler) ..1 (på|med) (deg|dere|dykk) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (ivrig|engasjert|spent|gira|giret|begeistret|begeistra|entusiastisk) som (en|et|ein|eit|ei) (unge|barn|jente|valp|speider|skolegutt|fjortis|småunge|guttunge) (på (julaften|julekvelden))?
  « [ (det|dette|sånt|slikt|det der|det her) (gjør|gjer|gjorde|hadde gjort|ville gjort|går inn|gjorde) (virkelig|òg|også)? (meg|oss|på meg) ..2 (vondt|sint|trist|lei|rasende|fortvilet|på meg|ille|forbanna|gal|sår) ...6 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (det er|er|det|skjønner det er)? (ikke|ikkje) (det minste|så|noe)? (rart|merkelig|merkeleg|underlig) (at)? (du|dere|dykk|man) !(spør|lurer|stusser|vil|trenger|må|ringer) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  (kjempekjedelig|kjempetrist|kjempeleit|superkjipt|kjempekjipt|kjedelig|leit|leitt|trist|vondt|fælt|kjipt) å (høre|lese|høyre) (om|at|dette)? ..4 , (skrev|sa|skreiv|svarte) @ea-han
  (et|eit) (lite|enkelt)? « @ea-trosteord » (på (riktig|rett|rette) (sted|stad|plass)|i (rett|rette|riktig) (øyeblikk|tid)|gjør|gjorde|varmet|varma|hjalp|var nok|kom|holdt) (susen|godt|underverker|mye|først|med en gang)?
  (sa|innrømte|medga|medgav|vedgikk|vedgjekk|erkjente|skrev) (rett ut|rett fram|selv|også|ærlig|blankt)? (at)? (det|dette) (var|er) (rett og slett)? (for dårlig|for dårleg|altfor dårlig|dårlig gjort|under enhver kritikk|uholdbart|skammelig|pinlig|flaut|deres feil|helt feil|stygt gjort|ikke bra nok|for galt) (av dem|av oss|fra deres side|av dei|av selskapet|av banken)?
  !@ejeg (ba|bad) (så)? (pent|inderlig|ydmykt|oppriktig|tusen ganger|mye|hjertelig) om (unnskyldning|orsaking|tilgivelse|forlatelse)
  « [ (jeg|eg|æ|e|vi|me|nå|no) ("får"|fekk|"fikk"|blir|"vert"|"ble") (nesten|helt|heilt|veldig|jo|så|skikkelig)? (vondt|vondt i hjertet|tårer i øynene|gåsehud|frysninger|en klump|lei meg|trist|rørt|sint|helt matt|vond|sår|fortvilet|opprørt) ...8 ] »
  « [ (dette|det) (skulle|burde) (aldri|ikke|ikkje) (ha)? (skjedd|hendt|vært sånn|vore slik) ...8 ] »
  « [ (jeg|eg|vi|me|æ)? (skjønner|forstår|skjønar|skjøner|skjønna|forstår) (så|veldig|inderlig|utmerket|fullt)? (godt)? (at)? (du|dere|dykk|det) (er|blir|har|føler|reagerer|må|føles|gråter|gjør|tek|tar) ...8 ] »
  « [ (hadde|ville) (det) (vært|vore|skjedd) (meg|med meg) , (hadde|ville) (jeg|eg|æ) ...4 ] »
  « [ (åååå|ååå|åå|å|nei|oi|uff|huff|æsj|fy)? ..1 (så) (utrolig|inderlig|fryktelig|innmari)? (kjipt|kjedelig|leit|leitt|trist|synd|fælt|dumt|tungt|vondt|ergerlig|surt|slitsomt) ..2 ] »
  « [ (det|dette) (må|må jo) (ha|vere|være|føles) ..2 (@eille|tungt|vondt|fælt|slitsomt|sårt|ensomt|skummelt|skremmende|utmattende|en sorg|et sjokk) (for deg|for dere|for dykk)? ] »
  « [ (det)? (er|var) (virkelig|jo|da)? (lov|greit|ok|helt greit|normalt|naturlig|menneskelig) å (gråte|være sint|være lei|være redd|vere lei|grine|bli sint|bli lei|kjenne på) ..2 ] »
  « [ (så|det er|det var)? (godt|bra|glad|fint|deilig) ..2 (at)? (det|dere|du|ingen|dykk) (gikk bra|er trygg|er trygge|er like hel|er uskadd|ble skadd|ble skadet|kom til skade|kom dere hjem|kom deg) ..2 ] »
  (sa|skrev|skreiv|medga|innrømte|medgav|erkjente) (rett ut|rett fram|høyt|høgt|ærlig|faktisk|også|òg|selv|sjølv)? (at)? (dette|det|sånt|slikt) (ikke|ikkje)? (var|er|ikke var) (ikke|ikkje)? (greit|godt nok|bra nok|ok|akseptabelt|holdbart|slik det skal være) (for|overfor) (oss|meg|en|noen|folk)
  (få|"fikk"|"fekk"|gi|"ga"|"gav"|komme med|"kom" med) (et|en|eit|ei|ein) (uforbeholdent|uforbeholden|oppriktig|ordentlig|ordentleg|skikkelig|skikkeleg|stort|stor|ærlig|ektefølt|rungende|varmt|varm|uoppfordret|uoppfordra|personlig) ("unnskyld"|"beklager"|"sorry"|"orsak"|unnskyldning|beklagelse|orsaking|beklaging) !(for (å|slike))
  nei: Jeg ba så pent om unnskyldning.
  ja: «[Jeg får vondt av å høre det]», sa hun.
  ja: «[Det må ha vært så tungt]», skrev han.
  ja: «[Skjønner godt at du blir lei deg]», sa han.
  ja: «[Hadde det vært meg, hadde jeg grått]», sa hun.
  ja: Hun [sa rett ut at dette ikke var greit for oss].
  nei: «Det må være prisen», sa hun.
  nei: «Skjønner at du vil bytte», sa han.

+ fulgte-opp-etterpa actor=any turn=no
  (ringte|ringde|skrev|skreiv|sendte|sende|ringer|tok kontakt|stakk innom) !(jeg|eg|vi|me) ..4 (bare|berre|kun)? for å (høre|høyre|sjekke|spørre|spørje|forsikre seg|forvisse seg) (om|hvordan|korleis|at|åssen) @ejeg (hadde det (bra|greit|ok|fint|trygt|noenlunde|godt)|hadde (sovet|sove|roet|kommet (meg|hjem|trygt)|fått (sove|sova|sovet|varme|strøm|hvile|roet|mat|ro))|fikk sove|var (trygg|uskadd|ok|hjemme|bedre|i orden|alene|trygge)|følte (meg)?|klarte (meg)|kom (meg)? (hjem|heim)|taklet) >>
  (dagen|uka|veka|kvelden|timen|en uke) (etter|etterpå|senere|seinare) ..3 (for å|og) (høre|hørte|høyre|spørre|spurte|spurde|sjekke) (bare)? (om|hvordan|korleis) (det gikk|det gjekk|jeg hadde det|vi hadde det|eg hadde det|alt var) >>
  (blomster|blomar|blomsterbukett|en bukett|ein bukett|kort|et kort|eit kort|sjokolade|konfekt) (på døra|på døren|i posten|hjem|heim) (med|fra|etterpå) >>
  (klapp|klem|et klapp|eit klapp|en klem|ein klem) på (skulderen|skuldra|kinnet|ryggen) !(etter)
  ja: [Ringte dagen etter for å høre om jeg hadde sovet].
  nei: Ringte dagen etter for å høre om jeg hadde fått plass.
  nei: Jeg ringte for å høre om jeg hadde det som skulle til.

+ orsaka-og-spurte
  @ea-han [ (spurte|spurde|ville vite|lurte på) (hvordan|korleis) (natta|natten|helga|helgen|operasjonen|begravelsen|gravferda|fødselen|sykehusoppholdet|barna|ungene|mor|far) @emin? (hadde vært|hadde gått|gikk|gjekk|var|hadde det|hadde vore) ] >>
  !(eg|vi|me|å) ("orsaka"|"orsakar"|"orsakte") @grad? (rett nok|seg|på vegne av)? (at|for|det|feilen|ventetida|rotet|og|,|$) >>
  @ea-han [ (gløder|glødde|glødet|glødar|brenn|brenner|brann|brant) (tydelig|virkelig)? for (jobben|faget|kundene|kundane|det (han|hun|ho|de) (gjør|gjer|gjorde|driv|driver)) ] (sin|sitt|sine)?
  (spurte|spurde|spør|spørre|spørje|sjekket) (også|til og med|først|straks)? (meg|oss)? om (det (gikk|gjekk|sto|stod) (bra|greit|fint|godt)|(jeg|eg|vi) (hadde det|har det|var|ble|vart) (bra|greit|godt|ok|redd|redde|skadet|skada|uskadd|trygge)|(noen|nokon|vi|jeg|alle|barna|mor|far) (var|ble|blei|vart|hadde) (skadet|skada|uskadd|uskadde|skadd|trygge|i sikkerhet|det bra)) !(an|å) >>
  (varmt|stort|godt|mykt) (hjerte|hjarte) !(i (navnet|logoen)|for (dyr|miljøet)|som)
  (et|eit|med)? (hjerte|hjarte) av gull !(kjede|smykke)
  (menneskelig|medmenneskelig|menneskeleg) og (varm|god|ekte|nær|raus|klok|jordnær)/a
  (medmenneske|medmenneske) (først|fyrst) (og fremst)?
  (ynkast|ynka seg|ynkes|ynket seg) over (meg|oss)
  (syntes|syns|synest|syntest|tykte|synes) (så|virkelig|litt|inderlig)? (synd|synn|synn) (på|i) (meg|oss|mæ)
  (gleden|gleda|iveren|begeistringen|omtanken|medfølelsen|omsorgen|engasjementet) (hans|hennes|hennar|deres|i stemmen) >>
  ^ (skjønner|forstår|skjønar|skjøner) (godt|veldig godt|så godt|så inderlig godt)? at (du|dere|de) ...8 , ("sa"|skrev|svarte|skreiv|svara) @ea-han
  @ea-han [ (jublet|jubla|jubler) (nesten|formelig)? (med (meg|oss)|da|når|høyt|på) ] >>
  (iver|"iver") "!" $
  (husket|hugsa) å spørre (hvordan|korleis|om) .. (gikk|gjekk|hadde det|sto til) >>
  ja: Ho [orsaka at det hadde teke tid].
  ja: Han [spurte om noen var skadet].
  ja: Ho [ynkast over oss].
  ja: [Et hjerte av gull].
  ja: [Skjønner godt at du er på gråten, skrev hun].
  nei: Han spurte om jeg hadde det bra nett hjemme.
  nei: Vi spurte om det gikk bra å levere sent.

+ uff-og-stakkar turn=no
  « [ (uff|huff|å nei|åh nei|fysj|uff da|huff da|kjære deg|stakkars deg|stakkars dere|stakkar deg|stakkar dykk|fy søren|å kjære) (og uff|og huff|a meg|,)? ...10 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  « [ (jeg|eg|æ) (hadde|ville|skulle) (også|òg|selv|sjølv|sikkert|nok)? (revet|blitt|vorte|vært|vore|grått|gråte|ristet|skreket|klikket|gremmet|freaket|tatt til tårene|reagert|rive|hylt|blitt) ...8 ] ("."|"!"|"?")? » !(, ("sa"|"tenkte"|"svarte") @ejeg)
  ja: «[Uff og uff, for en dag du har hatt]», sa damen.
  ja: «[Jeg hadde grått]», sa han.
  nei: «Uff, dette er rotete», sa jeg.

+ tarer-i-stemmen beats=empathy.understanding
  @ea-han [ (hadde|fikk|fekk) (nesten)? (tårer|tåre|gråt|gråten) i (stemmen|stemma|røsten|røysta|øynene|halsen|augo) ]
  (stemmen|stemma|røsten|røysta) (hans|hennes|hennar) (sprakk|skalv|brast|ble tykk|ble myk|brøt) ..2 (da|når|av)? >>
  (skjønte|forsto|forstod|skjøna|så|merket|merka|hørte|høyrde) (at)? @ejeg var (på bristepunktet|på gråten|utslitt|nedfor|på felgen|langt nede|knekt|redd|fortvilet|fortvila|i sorg|i ulage|ute av meg|lei meg|stresset|nervøs|sint|frustrert) >>
  (ekte|oppriktig|ektefølt|genuin) (glede|lettelse|begeistring|sorg|interesse|deltakelse) (i (stemmen|røsten|røysta)|da|når|over|hos|fra) >>
  @ea-han [ (ble|blei|vart|var) (oppriktig|ekte|tydelig|virkelig|like|skikkelig|ordentlig) (glad|lettet|letta|rørt|lei seg|trist|opprørt|lykkelig) ] (da|når|over|på|som|for)? >>
  (følelsene|frustrasjonen|sorgen|fortvilelsen|redselen|angsten|bekymringen|bekymringene|kjenslene) @emin (ble|blei|vart) (tatt på alvor|teke på alvor|tekne på alvor|anerkjent|rommet|møtt med (varme|respekt|forståelse|ro|omtanke)) >>
  (folk|mennesker|menneske|rådgivere|kundebehandlere|noen|nokon) med (hjerte|hjarte|varme|empati|omtanke) !(sykdom|for (dyr|miljø))
  ja: Hun hadde [tårer i stemmen].
  ja: Han [skjønte at jeg var på bristepunktet].
  ja: [Følelsene mine ble tatt på alvor].
  ja: Hun [ble oppriktig glad da vi fant den].
  nei: Jeg hadde tårer i øynene selv.
  nei: Sønnen min skjønte at jeg var sliten.
