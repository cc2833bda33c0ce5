# empathy.reassurance: makes the customer safe and calm, patient, in good hands, trust; the opposite in empathy.reassurance-neg.lex.
cue empathy.reassurance

+ talmodig
  (ha|"hadde"|vise|"viste") @grad? (all "verdens"|en "engels"|ein "engels"|stor|uendelig|"uendelig" med|masse|mye|mykje|god|meir|mer|ei "engels"|enormt med)? (tålmodighet/n|tolmod/n|tålmod/n) (enn (en|ei|ein) _)?
  (tålmodig/a|tolmodig/a|tålsom/a|langmodig/a|tolsam/a)
  (overbærende/a|overberande/a) (med|overfor|mot|og (snill|vennlig|rolig|forståelsesfull|tålmodig))
  !("min"|"din"|"vår"|"deres"|"mistet"|"mista"|"mister"|"miste"|"tapte"|"krever"|"krevde"|"kreves"|"mi"|"de") (tålmodighet/n|tålmodigheit/n|tolmod/n|tålmod/n|englestålmodighet/n|engletålmodighet/n|langmodighet/n|tolmodigheit/n|tålsomhet/n) !("er en dyd"|"er ei dyd"|"settes"|"setjast"|"min"|"mi"|"vår"|"til å sitte"|"til å vente"|"til slikt"|"til sånt"|"til overs"|"må til"|"kreves"|"jeg har"|"jeg hadde"|"på prøve")
  "engels tålmodighet"
  (en|ein) "engels" (tålmodighet|tolmod)
  (miste|"mista"|"mistet") (ikke|aldri|ikkje) ("besinnelsen"|"fatningen"|"roen"|"hodet"|"tålmodigheten"|"fatninga")
  ("ble"|"blei"|"vart"|bli|verte|"gikk"|"gjekk") @grad? (ikke|aldri|ikkje|"itj"|"kje") @grad? (lei|sliten|oppgitt|stresset|utålmodig|trøtt|irritert|"oppjaget") av ("meg"|"oss"|"spørsmålene"|alle|"masingen"|å)
  (vente|venta|ventet) @grad? ("pent"|rolig|roleg|tålmodig|fint|"snilt"|i ro og "mak")
  (tåle|"tålte"|"tolte") ("meg"|alle|"mas"|"maset"|"spørsmålene"|at) >>
  (orke|"orket"|"gadd"|gidde) .. (svare|forklare|ta|høre) .. (igjen|tredje gang|femte gang|om og om igjen|gang på gang|mange "ganger"|flere "ganger")
  (gjenta|forklare|svare|vise|forklåre/v) .. (gjerne|villig|rolig|roleg|uten å klage|uten å sukke|utan å sukke|uten å bli lei|utan å bli lei) (igjen|om igjen|flere "ganger"|så mange "ganger")?
  så mange ("ganger"|"gonger") @ejeg ("trengte"|ville|"trong")
  ja: Hun var [tålmodig] hele veien.
  ja: Ho [hadde ein engels tolmod] med meg.
  ja: Han [ble aldri lei av spørsmålene] mine.
  ja: Takk for [tålmodigheten] med en gammel mann.
  nei: Da jeg ba ham bremse, humret han overbærende.
  nei: Jeg mistet tålmodigheten og la på.
  nei: Din tålmodighet settes pris på.
  snu: Han var [lite tålmodig].
  nei: Jeg prøvde å være tålmodig i køen.

+ trygg
  (trygg/a|trygge/a) (og) (rolig|roleg|tålmodig|god|stødig|hyggelig|betryggende|fin|trivelig|sikker|vennlig|behagelig|tolmodig|stabil|kompetent) (stemme|kundebehandler|rådgiver|person|dame|mann|måte|tone|veileder|"røst")
  !("forsikringen"|"forsikringa"|"appen"|"nettsiden"|"nettbutikken"|"avtalen"|"løsningen"|"banken"|"siden"|"sida"|"den"|"produktet") (virke|fremstå|høres|verke|opptre|framstå|"verka") @grad? (både)? [ (trygg/a|sikker og trygg) ] !(på|i "sin" sak|i "saken"|og god)
  (trygg/a|stødig/a|støtt/a|betryggende/a|tillitvekkende/a|tillitsvekkende/a|rolig/a|roleg/a|beroligende/a|avslappet/a) (stemme/n|røst/n|hånd/n|hender/n|måte/n|person/n|dame/n|mann/n|veileder/n|rådgiver/n|kundebehandler/n|hand/n|tone/n|framtoning/n|fremtoning/n|opptreden/n|fyr/n|kar/n|utstråling/n|veiledning/n|støtte/n|fagperson/n|saksbehandler/n|styring/n|samtale/n|ledelse/n|guiding/n|los/n|type/n|væremåte/n)
  (gjøre|"gjorde"|gjere) @emeg @grad? (helt|mye)? (trygg/a|tryggere/a|tryggare/a|trygge/a|rolig/a|roligere/a|roleg/a|rolegare/a|lettet/a|letta/a)
  (trygge/v|betrygge/v|"beroliget"|"beroliga") @grad? (@emeg|"kunden") @grad? (om at|om|på at)? >>
  forsikre/v @grad? @emeg @grad? (om at|om|på at) >>
  (trygghet/n|"tryggleik"|"tryggleiken"|tryggheit/n|trygghetsfølelse/n|sinnsro/n|sjelefred/n|trygghetskjensle/n|fred i "sinnet") !(alarm|pakke|forsikring)
  (gi|gje|"gav"|"ga"|skape|"skapte"|"inngi"|utstråle|spre) @emeg? @grad? (en|ei|stor|full|god|mye|mer|ekstra|"større"|ein)? (følelse|kjensle|"følelsen")? (av)? (trygghet/n|ro/n|"tryggleik"|"tryggleiken"|tillit/n|sinnsro/n|tiltro/n|selvtillit/n|håp/n|fred/n)
  (trygg/a|stø/a|kyndig/a) (havn/n|hånd/n|hamn/n|hand/n)
  ja: Han hadde en [rolig stemme].
  ja: Ho [gav meg tryggleik].
  ja: Hun [gjorde meg helt trygg].
  ja: Rådgiveren virket [trygg].
  snu: Det [ga meg ingen trygghet].
  nei: Det er en trygg og god forsikring.
  nei: Trygghetsalarmen virker ikke.

+ foler-trygg actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (helt|fullstendig|veldig|både|mye|virkelig|heilt|straks|med en gang)? [ (trygg|"tryggere"|trygge|"trygt"|"beroliget"|"betrygget"|"tryggare"|avslappet|avslappa|rolig|"roligere"|roleg|"i trygge hender"|"i gode hender"|"i trygge hender"|"i gode hender"|"i gode hender"|lettet/a|letta|"vel"|"vel til mote") ] !(på nett|på "flyet"|i "trafikken")
  (bli|verte|"ble"|"vart"|"blei") @grad? (mye|veldig|helt|litt|straks)? [ ("beroliget"|"beroliga"|"trygget"|"trygga"|"roligere"|"tryggere"|"rolegare"|"tryggare"|"rolig"|lettet|letta|"roet ned"|"roa ned") ] !(på nett)
  ("ble"|"vart"|"blei"|"satt" igjen|"gikk" fra|la på) @grad? [ (trygg|trygge|"tryggere"|rolig|"roligere"|lettet|letta|"beroliget"|"tryggare"|roleg|"rolegare"|lett til "sinns") ]
  (føles|"føltes"|kjennes|"kjentes"|"opplevdes"|"kjendest"|"opplevast"|kjennast|føle|kjenne) (det)? @grad? (helt|veldig|heilt)? [ ("trygt"|betryggende|"beroligende"|"tryggande"|"beroligande") ]
  (god/a|veldig god|trygg/a) (magefølelse/n|magekjensle/n|følelse/n|kjensle/n|mavefølelse/n) (da|etter|når|av|for|om|av å|i "magen"|rundt)?
  (med) (en|ei|ein)? [ (god|trygg|fin|lett) (følelse|kjensle|magefølelse/n) ]
  ja: Jeg følte meg [trygg].
  ja: Eg kjende meg [i trygge hender].
  ja: Vi ble straks [beroliget].
  ja: Jeg satt igjen med en [god magefølelse].
  snu: Jeg følte meg [ikke trygg].
  nei: Jeg føler meg trygg på nett.

+ i-gode-hender actor=any
  (i|hos) (gode|trygge|trygge og gode|gode og trygge|"kyndige"|"beste"|de "beste"|"stø"|gode og) ("hender"|"henda")
  (i|hos) trygge "hender"
  (kunne|"kan"|ha|"hadde"|"fikk"|"fekk"|få|gi|vekke|skape|bygge|"inngi"|"inngyte") @grad? (full|stor|veldig|god|mye|blind|mykje)? !(lite|liten|ingen|dårlig|null) [ (tillit/n|tiltro/n) ] (til)?
  (tillitsvekkende/a|tillitvekkende/a|tillitsskapende/a|tillitvekkjande/a|troverdig/a|pålitelig/a|tillitsfull/a|betryggende/a|beroligende/a|tryggende/a|påliteleg/a|truverdig/a|tillitsvekkjande/a|betryggande/a|beroligande/a|tryggande/a|tryggjande/a|tillitsskapande/a|trygghetsskapende/a|avvæpnende/a|stressdempende/a)
  (stole|"stolte"|"stola"|lite|"leit") @grad? (fullt og helt|helt|"blindt"|fullt|"trygt")? på ("henne"|"ham"|han|"rådgiveren"|det|"svaret"|"dem"|"vurderingen"|at|hun|vedkommende|ho|dei) >>
  (vekke|vekte|"vekket"|skape|"inngi"|"inngav"|"inngi"|oppnå|vinne|vant|fortjene|bygge) @grad? (stor|full|god|min)? (tillit/n|tilliten/n|tiltro/n)
  ja: Jeg var [i gode hender].
  ja: Eg fekk [tillit] til rådgivaren.
  ja: Dama var [tillitsvekkende].
  ja: Jeg kunne [stole på henne].
  snu: Jeg [stolte ikke på henne].
  snu: Jeg fikk [ingen tillit] til ham.

+ roe-ned actor=any
  ("skuldrene"|"skuldra"|"skuldrane") (ned|"lavere"|"lågare")
  ("skuldrene"|"skuldra"|"skuldrane"|"pulsen"|"blodtrykket"|stresset|"stressnivået"|puls|"temperaturen") (@emin)? ("senket"|"sank"|"falt"|"gikk"|seg|"gjekk"|"søkk"|fall|"datt"|"kom"|"senka") .. (seg|ned|ned igjen|noen "hakk"|ti centimeter)?
  (senke|"senka"|"senket"|få ned|"fikk" ned|slippe ned|slippe|løsne) @grad? (på)? ("skuldrene"|"skuldra"|"skuldrane"|"guarden")
  "med lave skuldre"
  (puste/v|"pusta"|ånde/v) .. (ut|lettet|lettet ut|"lettere"|"roligere"|letta ut|med "magen"|"lettare"|letta)
  (sove|sov) .. (godt|bedre|"trygt"|"roligere"|betre|som en stein) (om "natten"|igjen|den "natta"|etter|om "natta"|på|den "natten")?
  (falle|"falt"|"datt"|fall|"løftet"|lettet|letta) .. (en|ein) stein .. (bryst|hjerte|"hjartet"|"hjertet"|"brystet"|"skuldrene"|"skuldre")
  (en|ein|stor) (stein|bør|"sten"|tung bør|tyngde) .. ("falt"|"letta"|"lettet"|fra|"løftet"|frå|"datt") .. ("hjertet"|"skuldrene"|"brystet"|"hjartet"|"skuldrane"|hjerte|bryst|"skuldre")
  (en|ein|stor|for en|for ein|ei|fantastisk) (lettelse/n|lette/n)
  (klump/n|knute/n|knuten/n|klumpen/n) (i "magen")? ("løste"|"forsvant"|slapp|"løyste"|"vart" borte|"ble" borte|"gikk" opp)
  (få|"fikk"|"fekk") (tilbake)? ("roen"|"troen"|"kontrollen"|"håpet"|"trua") (tilbake|igjen|att|på)? ("systemet"|"banken")?
  (få|"fikk"|"fekk"|"fant"|finne|"fann") .. ("roen"|ro/n|fred/n) (i "sjela"|i "kroppen"|i "magen"|igjen|i "sinnet"|tilbake|i "sjelen")
  ja: [Skuldrene senket seg] straks.
  ja: Eg kunne [puste letta ut].
  ja: Det var en [lettelse] å snakke med ham.

+ rolig
  !("det"|"her"|"området"|"strøket"|"nabolaget"|"gata"|"der") (være|virke|fremstå|opptre|verke|holde seg|høres|"høyrdest"|framstå|forbli|forklare|svare|bli|"heldt" seg|halde seg) @grad? (hele "tiden"|helt|så|både|heile "tida"|god og|fin og)? (seg)? [ (rolig/a|roleg/a|avslappet/a|behersket/a|balansert/a|sindig/a|stødig/a|avbalansert/a|stoisk/a|rolige/a|avslappa/a|stø/a|uanfektet/a) ] !(på jobb|i "køen"|musikk|område|dag|farge|her|der)
  (rolig/a|roleg/a|sindig/a|stoisk/a|behersket/a|stødig/a|avslappet/a|avbalansert/a) (og|men|samt) (tålmodig/a|trygg/a|hyggelig/a|vennlig/a|saklig/a|behagelig/a|fin/a|tydelig/a|behersket/a|god/a|blid/a|forklarte/a|lyttende/a|tolmodig/a|venleg/a|beroligende/a|metodisk/a|avslappet/a|behagelig/a|koselig/a|stødig/a|høflig/a|forståelsesfull/a|omsorgsfull/a|sakleg/a|tydeleg/a)
  (hyggelig/a|vennlig/a|blid/a|tålmodig/a|høflig/a|saklig/a|trygg/a|behagelig/a|tolmodig/a|venleg/a|god/a|imøtekommende/a|koselig/a|flink/a) (og|men) [ (rolig/a|roleg/a|stødig/a|avslappet/a|sindig/a|behersket/a) ]
  (stor/a|stoisk/a|god/a|fin/a|beundringsverdig/a|behagelig/a|egen/a|smittende/a|indre/a) ro/n
  (bevare|beholde|holde|behalde|"bevarte"|ha|utstråle|spre|"inngi"|formidle|gi) @grad? (en|ei|stor|god|en egen|hele "tiden"|samme)? (ro/n|roen/n|fatningen/n|"kaldt" hode|fatninga/n|"hodet" "kaldt")
  (med|i) (stor|"stoisk"|all|god|den "største"|det med) (ro/n|sindighet/n|fatning/n|ro og "mak")
  "ro og mak"
  "is i magen"
  (ta|"tok") @grad? (det|alt|"meg"|ting) @grad? (helt)? med (stor|"største"|"fatning"|knusende)? ro
  (la|"lot"|late) seg (ikke|ikkje|aldri) @grad? (stresse|hisse|vippe|provosere|merke|hisse opp|vippe av "pinnen"|"affisere"|rokke|irritere)
  (la|"lot") seg ikke (vippe av "pinnen"|stresse|rive med|hisse opp) >>
  (en|ei|som|som en|som ei) (klippe/n|klippa/n) (av ro|i "stormen"|i "havet")?
  "som en klippe"
  "roen selv"
  (beroligende/a|beroligande/a|avstressende/a|avslappende/a|roende/a|betryggende/a|tryggande/a) !(medisin|tablett|middel|pille|musikk)
  ja: Rådgiveren var [rolig] hele tiden.
  ja: Ho var [roleg].
  ja: Han [beholdt roen].
  ja: Hun tok det [med stor ro].
  ja: De var [roen selv].
  snu: Han var [ikke rolig].
  nei: Det var rolig musikk i køen.
  nei: Jeg er rolig nå.

+ ikke-bekymre
  (si|"sa"|svare|berolige|forsikre|love|seie|skrive|trøste|fortelle|bekrefte|forsikra|forsikret|presisere) @grad? (@emeg)? @grad? (om)? (at)? .. (ikke|ikkje|"itj"|ingen|"inga") (@emeg)? ..2 (bekymre|stresse/v|uroe/v|fare/n|få panikk|"redd"|bekymra|noe å bekymre|"gjort" noe "galt"|"gjort" noko "gale"|min feil|"mi" "skuld"|tape|miste|engste|"hastet"|krise/n|min skyld|"farlig"|"farleg"|"redde"|"alene"|"åleine"|den eneste|den første|den einaste|den fyrste) >>
  ("sa"|"seier"|"svarte"|"lovet"|"lova"|"lovte"|"forsikret"|"trøstet"|"mente"|"skrev"|"garanterte") .. (dette|det|alt|"alting") (ville|skulle|"kom" til å|"kommer" til å|"vil"|"skal") .. (ordne seg|gå bra|løse seg|gå fint|ordna seg|gå "greit"|gå seg til|løyse seg) >>
  ("sa"|"svarte"|"lovet"|"lova"|"forsikret"|"trøstet"|"mente") .. (dette|det) ("skal"|skulle|ville) (vi|de|hun|han|dei|ho) (nok)? (få til|ordne|løse|klare|fikse|finne ut av)
  (si|"sa"|forsikre|love|seie|"lova"|"lovet"|forsikra|garantere|forsikret|bekrefte) @emeg? .. (at|om at) (alt|det|dette|"saken"|"pengene"|"kortet"|"kontoen"|vi|"saka"|"pengane") .. (bra|"trygt"|trygg|i orden|"trygge"|kontroll|fint|"greit"|i boks|ordne seg|løse seg|bli ordnet|bli løst) >>
  (ikke|ikkje) (bekymre|stress|uro) ("deg"|"meg"|"dykk") >>
  (slapp|slippe|sleppe|"slepp"|"slipper") (å)? (tenke|bekymre|uroe|engste|stresse) .. (på|over|"meg"|for|"oss"|mer) >>
  (avdramatisere/v|ufarliggjøre/v|alminneliggjøre/v|avdramatiserte/v|ufarleggjere/v|ufarliggjorde/v) @grad? (det|"situasjonen"|"saken"|"problemet"|alt|"feilen"|"prosessen")?
  (gjøre|"gjorde"|gjere) (det|alt|"prosessen"|noe "skummelt"|det hele) (mindre "skummelt"|ufarlig|mindre farlig|ufarleg|mindre skummel|"lettere" å)
  (helt)? (vanlig|normalt|naturlig) .. ("sa"|"mente"|"forklarte") (hun|han|ho|de)
  (holde|"holdt"|ta|"tok"|leie|"leide"|følge|"heldt"|geleide/v|"loset"|lose/v) .. (@emeg) .. (i "hånda"|i "hånden"|i "handa"|gjennom det|i "handa"|"trygt") >>
  (være|bli|"ble"|"var"|"vart") (der) (hele "tiden"|hele "veien"|for "meg"|heile "tida"|heile "vegen") >>
  "det er ingen skam"
  ja: Hun sa at jeg [ikke trengte å bekymre meg].
  ja: Han [sa at det ville ordne seg].
  ja: Han [forsikret meg om at alt var i orden].
  ja: Ho [leidde meg i handa gjennom heile prosessen].
  ja: De [ufarliggjorde situasjonen].
  nei: Jeg sa at det ville ordne seg.
  nei: Hun sa at hun skulle ordne papirene.
  nei: Jeg er ikke den eneste som venter.
  nei: Jeg trodde det skulle gå bra.

+ roe-meg
  (roe/v|"roa"|"roet") @emeg @grad? ned @grad? (litt)?
  (få|"fikk"|"fekk") @emeg .. (roe/v|"roa"|"roet") ned
  ("berolige"|"beroliger"|"beroliget"|"beroliga") @emeg?
  (få|"fikk"|"fekk"|hjelpe) @emeg? @grad? (til å)? (roe|"roet"|"roa") @emeg? ned
  (få|"fikk"|"fekk"|ta|"tok") @emeg @grad? ned (på "jorda"|på "jorden"|igjen) (igjen|att)?
  (få|"fikk"|"fekk"|"tok"|"drog"|"dro"|"senket"|senke|"senka") @grad? ("skuldrene"|"pulsen"|"stressnivået"|stresset|"blodtrykket"|"skuldrane"|"skuldra"|"temperaturen"|"panikken"|"angsten") @emin? @grad? (ned|ned igjen|på plass|til å synke|til å falle|til å roe seg)
  (få|"fikk"|"fekk"|"tok"|"dro") @grad? (ned|"senket") ("skuldrene"|"pulsen"|"stressnivået"|stresset|"blodtrykket"|"skuldrane"|"skuldra"|"temperaturen") @emin?
  (dempe|lindre|fjerne|ta bort|ta vekk|feie bort|stilne/v|mildne/v|døyve) @grad? (litt av|all|mye av)? (uro|"uroen"|"frykten"|bekymring|"bekymringen"|"bekymringene"|stresset|"angsten"|"engstelsen"|"nervene"|"nervøsiteten"|"usikkerheten"|"panikken"|"redselen"|"tvilen"|"otten"|"uroa"|"redsla") (@emin)?
  (ta|"tok"|lette|løfte|"løftet") .. ("børen"|"vekten"|en bør|"byrden"|ei bør|"bekymringene"|"tyngden"|en stor bør|"tyngda") .. (fra|av|frå) ("skuldrene"|"skuldrane"|"meg"|"oss"|mine "skuldre"|"skuldra")
  ("bli"|"ble"|"vart"|"blei"|"blir"|holde seg) @grad? (med "meg"|hos "meg")? (på "øret"|på "tråden"|på "linja"|på "linjen"|i "røret"|på "telefonen"|hos "meg"|i "chatten") (til|helt til|heilt til|mens|medan|hele|heile) >>
  (holde|"holdt"|"heldt") @emeg .. (i "hånda"|i "hånden"|i "handa"|med selskap)
  ("varsomt"|"varsamt"|"skånsomt"|med "silkehansker")
  (uten|utan) (noe|noko|antydning til|tegn til)? (mas/n|press/n|stress/n|kjas/n|jag/n) (og (mas|jag|stress))? !("om")
  ja: Hun [roet meg ned].
  ja: Ho [dempa uroa].
  ja: Han [fikk pulsen min ned].
  ja: Ho [vart på tråden heilt til bilen kom].
  ja: Det gikk [uten mas].
  snu: Hun klarte [ikke å roe meg ned].
  nei: Jeg prøvde å roe meg ned før jeg ringte.
  nei: Hun tok meg på alvor.
  nei: «Nå må du roe deg ned litt», fikk jeg høre.

+ sover-godt actor=any
  (sove|sov) .. (godt|"bedre"|"trygt"|"roligere"|betre|"betre"|som en stein|som ein stein) (om "natten"|igjen|den "natta"|etter|om "natta"|den "natten")?
  (ikke|ikkje|aldri|"itj") (lenger|lengre)? (redd|nervøs|engstelig|livredd|skremt|urolig|uroleg) (for)? (å ringe|"telefonen"|"regninga"|"regningen"|å ta kontakt|nå|lenger|lengre|mer|meir)
  (la på|la i frå meg|gikk|gjekk|"gikk") .. (lett|"lettere"|rolig|roleg|med senket skuldre|med senkede skuldre|med låge "skuldrer"|med ro) .. (om "hjertet"|i "kroppen"|til "sinns"|i "magen"|"hjertet"|"skuldre")
  (lett|"lettere") om ("hjertet"|"hjartet")
  (verden|verda|"livet"|alt) .. (ikke|ikkje) (lenger)? .. (så)? ("skummel"|"skummelt"|farlig|håpløst|"mørkt")
  ja: Nå [sover jeg bedre].
  ja: Eg er [ikkje redd for å ringe] lenger.
  nei: Jeg sov dårlig.
