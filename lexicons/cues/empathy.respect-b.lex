# empathy.respect, breadth: dignity, trust, praise; blame, belittling, suspicion, being a nuisance.
cue empathy.respect

+ som-voksen actor=any
  (handsame|behandle|møte|snakke|prate|tiltale|ta|se|sjå|regne|"rekna"|"regnet"|"handsama"|"møtt"|"tatt"|"sett") @grad? (til|med|på|for|imot)? @emeg? .. (som|lik) (et|eit|en|ein)? @grad? (ekte|helt|heilt|vanlig|vanleg|ordentlig|oppegående|fullverdig|tenkende|"tenkjande"|selvstendig|"vakse"|voksent|vaksent|"vakse"|likeverdig|levende|opplyst|intelligent|gammel|god)? (menneske|vaksen|voksen|"voksne"|"vaksne"|samtalepartner|"folk"|"folkeskikk"|likemann|person|menneskje|medmenneske|fagperson|kollega|"sidemann"|borger|kunde "verdig")
  (snakke|prate|snakka|henvende|"henvendte"|vende|"vendte"|rette|spørre|"spurte"|tale) .. (direkte|rett|seg)? (med|til) (gutten|"gutten"|jenta|"jenta"|barnet|"barnet"|sønnen|"sønnen"|datteren|"datteren"|"mor"|ungen|"ungen"|"guten"|meg|"mamma"|"pappa"|bestefar) (selv|sjølv|direkte|sjøl|og ikke|ikke) .. (ikke over "hodet"|over "hodet")? >>
  (ikke|ikkje|aldri) .. over ("hodet"|"hovudet") på @emeg?
  (på) (min|mine|våre) ("premisser"|"betingelser"|"premissar")
  (la|"lot"|"lét"|få|"fikk"|"fekk") @emeg? .. (bestemme|velge|velje|avgjøre|styre|råde|bestemma) (selv|sjølv|sjøl|tempoet|helt|over)
  @b-hun .. (spørre|"spurte"|"spurde") .. (pent|høflig|først|fyrst)? [ (om lov|om det "passet"|om det passet|om det høvde|hva jeg foretrakk|kva eg føretrekte) ] >>
  ja: Eg vart [handsama som eit vakse menneske].
  ja: Hun [lot meg bestemme selv].
  ja: Han spurte [om det passet å snakke nå].
  nei: Jeg bestemte meg for å ringe.
  nei: Jeg spurte om det var i orden å vente.
  nei: Logg inn på min side.

+ uten-skam turn=no actor=any
  @b-ingen (at)? @b-jeg? .. (trengte|"trengte"|trong|måtte|"måtte"|laut|behøvde|behøvet|"fikk"|"fekk"|følte|"følte"|kjente|"kjente"|kjende|skulle) .. (å|meg|for|noe|grunn til å|til å|at jeg)? .. (krympe|skamme|unnskylde|forsvare|rettferdiggjøre|forklare hvorfor|be om unnskyldning|stå med lua|tigge|bevise|beklage meg|orsake|"dukke" hodet|skjemmast|føle "meg" liten) (meg|seg|oss|"meg"|noe som helst)?
  (slapp|slippe|"slepp"|"slapp"|sleppe) .. (å)? (forsvare|rettferdiggjøre|tigge|bevise|unnskylde|skamme|krympe|føle skam|skjemmast|be pent|mase|forklare hvorfor|forklåre kvifor|be om "nåde"|stå med lua|tygge "skam"|"krangle") (meg|om|seg|oss|at|for|det)? >>
  (sparte|"sparte"|spart|spare|spara) @emeg? for ("pekefingeren"|"pekefinger"|"moralprekenen"|"preken"|"foredraget"|"belæringen"|"hva var det jeg sa"|"flauheten"|"skammen"|"skamma"|"hån"|"pekefinger"|"formaningene")
  @b-ingen (ett|et|eit|eitt|en|noe|noko|ein|det|den|hint|antydning|et eneste)? (eneste|einaste|sånn|slik)? («|:)? ("hvordan kunne du"|"hva var det jeg sa"|"kva var det eg sa"|"hvorfor har du ikke"|"hva tenkte du på"|"du burde"|"du burde ha"|"korleis kunne du"|"det burde du"|"pekefinger"|"hevet pekefinger"|"heva peikefinger"|"moralpreken"|"bebreidelse"|"bebreidelser"|"bebreidende"|"formaning"|"hoderisting"|"fordommer"|"fordommar"|"belæring"|"hån"|"skadefryd"|"nedlatenhet"|"spydighet"|"dømmende"|"dømming"|"mistro"|"mistanke"|"mistenksomhet"|"skepsis"|"skråblikk"|"skjeve blikk"|"spørsmål ved om"|"hvorfor gjorde du"|"stygge blikk")
  (ikke|ikkje|aldri|"itj"|slapp å bli|uten å bli|utan å bli|ingen|uten at jeg ble) .. (satt|sett|plassert|putta|puttet|stuet)? .. (i "bås"|i en "bås"|i ein "bås"|i skammekroken|i "skammekroken"|i noen bås|"ledd av"|"flirt av"|"sett ned på"|"sett på som"|"satt i bås"|"sett i bås"|"dømt"|"fordømt"|"mistrodd"|"mistrudd"|"avfeid"|"belært"|"glemt"|"overkjørt"|"bagatellisert"|"latterliggjort"|"stemplet"|"stempla"|"umyndiggjort"|"snakket ned til"|"snakka ned til"|"hengt ut"|"gjort til latter"|"herset med"|"uglesett"|"avspist")
  (ingen|inga|"ingen") ("lo"|"flirte"|"himlet"|"dømte"|"sukket"|"fnøs"|"flira"|"himla"|"humret"|"hevet et øyebryn"|"hevet øyebrynene"|"ristet på hodet"|"pekte finger"|"lo av"|"spurte hvorfor") >>
  (tok|"tok"|tek|ta|behandle|møte|"møtte") .. (mamma|pappa|"panikken"|"mammapanikken"|"angsten"|"frykten"|"spørsmålet"|det|"bekymringen"|"tårene"|"gråten"|"idiotspørsmålet"|"tabben"|"uroa"|"redselen"|"skammen"|*panikken) .. (som)? .. (det)? (mest)? ("naturlige"|"naturligste"|"vanligste"|"selvfølgeligste"|"mest naturlege"|"naturlegaste"|"vanlegaste"|"den største selvfølge"|"en selvfølge"|"ei sjølvfølge"|"normaleste") (i)? ("verden"|"verda")?
  (som) (det|den) ("naturligste"|"vanligste"|"normaleste"|"mest naturlige"|"naturlegaste"|"vanlegaste"|"største selvfølge"|"selvfølgeligste") (i|ting|ting i)? ("verden"|"verda"|av verden)?
  (som om|som) (det)? .. ("skjer"|"hender"|"skjedde"|"hendte") (alle|den beste|de beste|hver dag|kvar dag|daglig|hele tiden)
  (senke/v|"senket"|"senka"|dempe/v|"dempet"|"dempa") "stemmen" (uten|så|da|for) >>
  (beholde|beholdt|behalde|heldt|bevare|"beholdt"|"bevarte"|fikk beholde|med|fekk) .. ("verdigheten"|"verdigheita"|"æren"|"stoltheten"|"selvrespekten"|"æra"|"sjølvrespekten"|"selvfølelsen"|"ansiktet"|"andletet"|verdighet) (i "behold"|i "behald"|intakt|"min")?
  (med|gikk|"gikk"|gjekk|la på) .. (verdigheten|"verdigheten"|"æren"|"verdigheita"|hodet|"hodet"|ryggen|"ryggen"|"nakken"|"hovudet") .. (i "behold"|i behold|hevet|heva|rak|høyt|løftet|strak|i "behald")
  ja: Jeg fikk hjelp [uten at jeg måtte skamme meg].
  ja: [Ikke en eneste pekefinger] fra henne.
  ja: Vi ble [ikke satt i bås].
  ja: Han tok [spørsmålet som det mest naturlige i verden].
  ja: Jeg la på [med verdigheten i behold].
  nei: Jeg skammet meg over regningen.

+ ros-og-glede actor=any
  (glad|"glade"|takknemlig|takknemleg|letta) (for|over) at (du|dere) .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"ringjer"|"seier"|"kom") >>
  ("skrøt"|"skreit"|"roste"|"rosa"|berømme/v|gratulere|komplimentere/v|honnør|hylle/v) .. (til|av|ut)? @emeg .. (for|av|med|fordi|at)? >>
  (gi|"ga"|"gav") @emeg .. (ros|skryt|honnør|"skryt"|kompliment|"komplimenter"|"anerkjennelse"|"anerkjenning"|"applaus"|"godord"|"oppmuntring"|"klapp på skulderen"|"klapp på skuldra"|"tommel opp"|"en fjær i hatten"|"kreditt"|"kred") .. (for|av|fordi|på)? >>
  (@b-jeg (få|"fikk"|"fekk")|("fikk"|"fekk") @b-jeg|^ ("fikk"|"fekk")) .. (ros|skryt|honnør|kompliment|"komplimenter"|"anerkjennelse"|"anerkjenning"|"applaus"|"oppmuntring"|"klapp på skulderen"|"klapp på skuldra"|"tommel opp") .. (for|fordi) >>
  (si|"sa"|seie|"mener"|"meiner"|"mente"|"meinte"|"mente"|"skrev"|"meinte") .. (at|det)? .. @b-jeg? .. (bra|fint|lurt|klokt|flott|riktig|godt|"smart"|rett|modig) .. (at|av meg|å)? @b-jeg .. ("ringte"|"sa"|"tok"|"spurte"|"meldte"|"ringde"|"spurde"|"sjekket"|"hadde"|"gjorde"|"ventet"|"skrev"|"kom"|"oppdaget"|"passet"|"sjekka") >>
  @b-hun .. [ (glad|"glade"|takknemlig|"takksam"|takknemleg|letta) (for|over) (at)? (du|dere|jeg|eg|vi) ] .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"ringjer"|"seier") >>
  (bra|fint|godt|flott|lurt|klokt) (at|av) (du|dere|deg) .. ("ringte"|"ringer"|"sa"|"sier"|"spør"|"spurte"|"tok"|"ringde"|"skrev"|"meldte"|"tar"|"ringjer"|"seier") (fra|ifra|kontakt|frå|tidlig|med en gang|før)? !(feil)
  (gi|"ga"|"gav"|gje) @emeg (helt|full|fullt|fullstendig|heilt)? (rett|medhold|oppreisning|oppreising)
  ("tok"|ta) @emeg (på|ved) "ordet"
  ("tok"|ta|godta|"godtok"|kjøpte) ("ordet"|"ordene"|"forklaringen"|"historien"|"det jeg sa"|"versjonen") (mitt|min|mine)? (for det|for god fisk|med en gang|uten videre|uten å blunke|uten spørsmål|som det var)
  ("trodde"|"trudde"|"tror") (på)? @emeg (fra|uten|utan|med en gang|frå|med ein gong|på "ordet"|straks) >>
  ("betvilte"|"tvilte"|"tvila"|betvile/v|"trakk") (aldri|ikke|ikkje|ikke et sekund|ikke et øyeblikk) .. (på|i tvil)? .. (@emeg|"ordet"|det|"historien"|"forklaringen"|at) >>
  (min|mi|"mi"|mitt) ("mening"|"meining"|"stemme"|"stemmen"|"opplevelse"|"versjon"|"side"|"tid"|"ord") .. (talte|"telte"|"betydde"|"ble"|"vart"|var|"var") .. (noe|viktig|verdt noe|hørt|lyttet til|"verdifull"|"respektert"|noko|"verdsatt")
  (føle|kjenne|oppleve) .. (at)? @b-jeg .. ("betydde"|"betyr"|"betydde noe"|"var verdt"|"telte"|"var viktig"|"hadde verdi"|"var noe"|"fantes"|"var noen"|"hadde noe å si"|"ble regnet med"|"hadde en plass"|"var ønsket"|"hørte til"|"spilte en rolle") (noe|noko)?
  (selv|sjølv|enda) (en|ein) (liten|"småkunde"|gammel|lita) ("kunde")? (som)? ("meg"|"oss") (betydde|"betydde"|"telte"|"tas"|"ble"|"vart"|"fikk") >>
  (god|ekte|full|genuint) "folkeskikk" !(savn)
  (prinsesse|konge|dronning|kongelig|kongeleg|royal|vip|"vip")behandling
  (kongelig/a|kongeleg/a|førsteklasses/a|fyrsteleg/a|fyrstelig/a|vip/a) (behandling/n|mottakelse/n|behandlet/n|service/n)
  ja: Hun [roste meg for at jeg hadde spart på kvitteringen].
  ja: Ho sa ho var [glad for at eg ringde].
  ja: De [ga meg rett].
  ja: Han [tok ordet mitt for god fisk].
  ja: Vi [følte at vi betydde noe].
  nei: Jeg er glad for at jeg ringte noen andre.
  nei: Gi damen skryt fra meg.
  nei: Bra at jeg ringte.

- skyld actor=any
  (få|"fikk"|"fekk"|måtte) (høre|høyre) at @b-jeg .. («)? (sikkert|nok|vel|visst|bare|berre) .. ("trykket"|"trykka"|"gjort"|"glemt"|"gløymt"|"rotet"|"tastet"|"misforstått"|"lest"|"surret"|"ødelagt") >>
  ("sa"|"mente"|"meinte"|"hevdet"|"hevda"|høre|høyre|beskjed om|"insisterte") .. (at)? (det)? (jeg|vi|eg|me) .. (fikk|"fikk"|få|måtte|kunne|kan|fekk) (skylde|takke|"skulda"|skulde) ("meg"|"oss"|"seg"|mæ) (selv|sjølv|sjøl)
  (fikk|"fikk"|fekk) skylde ("oss"|"meg") (selv|sjølv)
  ("sa"|"mente"|"meinte"|høre) .. (takke|skylde) (seg|meg|oss) (selv|sjølv) (for)? (det)?
  !@b-jeg ("mente"|"sa"|"meinte"|"hevdet"|"hevda"|"antok"|"tviholdt"|"tviheldt"|"insisterte"|"insisterer"|"påsto"|"påstod"|"fastholdt"|"overbevist"|"sikker"|"bombesikker"|"forutsatte"|"antydet"|"antyda") .. (på|om)? .. (at|som)? .. @b-jeg (måtte|sikkert|nok|bare|vel|selv|sjølv|berre|må|hadde|"hadde"|lyg|løy|"løy"|"lyver"|"juger"|"ljuger"|"juga"|"jukset"|"juksa"|"fikk skylde"|"har"|kunne|var)? .. ("gjort noe feil"|"gjort feil"|"trykket"|"trykt"|"trykka"|"løy"|"lyg"|"lyver"|"juger"|"ljuger"|"jukset"|"juksa"|"bløffet"|"lurte"|"misforstått"|"rotet"|"rota"|"surret"|"surra"|"ødelagt"|"øydelagt"|"glemt"|"gløymt"|"slurvet"|"slurva"|"dikta"|"diktet"|"fant på"|"fann på"|"overdrev"|"innbilte"|"somlet"|"somla"|"skylde oss selv"|"skylde meg selv"|"klikket feil"|"hørt feil"|"lest feil"|"drukket"|"tastet feil"|"hadde skylda"|"hadde skylden"|"var skyld"|"var idiot"|"var vanskelig"|"var hysterisk"|"prøvde å lure"|"var ute etter"|"ville svindle") .. (det|dem|noe|noko|på noe)?
  @b-hun [ ("trodde"|"trudde"|"gikk ut fra"|"gjekk ut frå"|"regnet med"|"rekna med") (at)? @b-jeg .. ("løy"|"lyg"|"lyver"|"jukset"|"juksa"|"bløffet"|"dikta"|"diktet"|"overdrev"|"prøvde å lure"|"ville svindle"|"hadde drukket"|"var idiot"|"hadde skylda"|"hadde gjort feil"|"hadde rotet") ]
  (få|"fikk"|"fekk"|måtte|"måtte"|laut) .. (høre|høyre) .. (at|hvor|kor|hvorfor|kvifor|om|hva|kva|hvordan)? .. (jeg|eg|vi|man|en|ein|alle|andre|folk|det|mange|@b-jeg) .. (burde|slurvete|skulle ha|skylde|takke|"dum"|"teit"|treg|"vanskelig"|masete|"masete"|"heldig"|"utakknemlig"|"uforsiktig"|"klønete"|"ikke hadde"|"ikkje hadde"|"hadde skylda"|"som ventet"|"som venta"|"tåpelig"|"rotete"|"gammel"|"umulig"|"naiv"|"lettlurt"|"umoden"|"kravstor") >>
  (få|"fikk"|"fekk"|måtte|"måtte") .. (høre|høyre) (hvor|kor) (slurvete|"dum"|"heldig"|heldig|tåpelig|travle de|dum|teit) >>
  («)? (du) ("har"|"hadde"|har) (da|jo|kanskje)? (vel|"sikkert"|"nok") (ikke|ikkje)? (bare|berre|jo)? ("glemt"|"gløymt"|"lest"|"lese"|"sjekket"|"sjekka"|"satt i"|"trykket"|"trykt"|"skrudd på"|"husket"|"hugsa"|"rotet"|"mistet"|"betalt"|"misforstått"|"prøvd å"|"tenkt") .. (,)? (du|vel|da|dere|sa|spurte|spurde)? >>
  (det|dette) (burde|"burde"|bør|måtte|skulle) (du|man) (da|vel|jo|nå|ha)? (ha|skjønt|visst|vite|forstå|skjønne|forstått|tenkt|lest|lese|klare|greie|"skjøna") >>
  (er|"er") (du|jeg|eg) (helt|heilt)? (sikker|viss) på at (du|jeg|eg) (ikke|ikkje|har|faktisk|selv|sjølv) >>
  (legge|la|lagt|"la"|leggje|plassere|"plasserte"|skyve|"skjøv"|lempe|dytte|"dyttet"|dytta) .. ("skylda"|"skylden"|"skulda"|"ansvaret"|"feilen"|all skyld|"svarteper") .. (på|over på|hos|i "fanget" på|hjå) (meg|oss|kunden|mæ|min|@emeg)
  ("svarteper"|"skylda"|"skylden"|"skulda") .. (havna|havnet|endte|lå|falt|"fall"|hamna) (hos|på) (meg|oss)
  (feilen|"feilen"|"skylda"|"skulda"|"skylden") (var|"var"|lå|"låg"|er|måtte) .. (visst|visstnok|selvsagt|tydeligvis|alltid|liksom|sjølvsagt|plutselig|angivelig) (min|mi|vår|"mi"|hos meg|hos kunden|på min side) (,|.)?
  (regne/v|"regnet"|"rekna"|"tok") (det)? .. (som|for) (avgjort|opplagt|bevist) .. (at|for) >>
  (lage|"laget"|laga|skape|"skapte"|"skapt"|stelle|"stelt") (alt)? .. ("trøbbel"|"krøll"|"problemer"|"ekstraarbeid"|"bry"|"kaos"|"merarbeid") for (dem|henne|ham|dei|ho|"systemet")
  ja: Hun mente at vi [fikk skylde oss selv].
  ja: [Fikk høre hvor dum jeg hadde vært].
  ja: Han [påsto at jeg bløffet].
  ja: Ho [la heile skulda på meg].
  nei: Jeg hørte at saken er løst.
  nei: Du har ikke mistet noe.
  nei: Jeg trodde jeg hadde mistet kortet.
  nei: Fikk høre at jeg kunne få pengene tilbake.
  nei: De har nok glemt oss.
  nei: Det skal de ha.
  nei: Jeg kan takke meg selv.

- spydige-spørsmål turn=no actor=any
  « (kan|"kan"|klarer|greier|"vet"|"veit"|"skjønner"|"forstår"|hører|"skjønar"|"leste"|"las"|har) (du) (ikke|ikkje|virkelig ikke|virkelig|da ikke) ("lese"|"høre"|"forstå"|"bruke"|"google"|"tenke"|"se"|"vente"|"lest"|"lese"|"hva"|"vilkårene"|"e-posten"|"på nettsiden"|"det"|"norsk"|"noe"|"klare"|"regne"|"telle"|"skjønne"|"høyre"|"kva"|"lære") >>
  « (hvor|kor) (vanskelig|vanskeleg|dum|treg|tett|gammel|teit|"vrient") (kan|går|er|skal|"kan"|"er") (det|man|du|det an|en) >>
  « (hva|kva|hvem|kven) ("trodde"|"trudde"|hadde|"hadde"|forventer|"forventet"|"regnet"|"tenkte"|"venta") (du) (egentlig|eigentleg|da|at|du|med|på|tenkt)? >>
  (hvorfor|kvifor) (i "all verden"|i "alle dager"|har|"hadde"|gjorde|leste|ringer|ringte|"ringjer"|venta|ventet|kunne|i "huleste") (du|jeg|eg|dere|vi|ikke|ikkje) .. (ikke|ikkje|før|ring|tidligere|egentlig|deg|slik|sånn) .. ("spurte"|"sa"|"mente"|"ville"|"spurde"|"undret"|"lurte") (hun|han|ho|de)
  (sånne|slike|folk) som ("deg"|"dere"|"dykk") (burde|måtte|skulle|får|kunne|aldri|alltid|ikke|gjør|er|hadde)? >>
  (sånne|slike) som ("meg"|"oss") (burde|måtte|skulle|aldri|alltid|bare|masa|maste) >>
  (i|på) (din|min|mi|hennes|hans|den) alder(en)? (bør|burde|må|er|skulle|kunne|er det)?
  « (har|er|"finnes"|kan|"er"|"fins"|bor) (du|det) (ikke|ikkje)? .. (noen|nokon|en|ein|noen andre|ingen|ei|sønn|mann)? .. (andre|yngre|voksen|vaksen|som kan|sønn|datter|barnebarn|"barn"|mann|ungdommer|"ungdom"|mamma|pappa|mor|far) .. (hjelpe|i "huset"|hjemme|snakke|hjelpe "deg"|heime|der) (deg|med)? >>
  « (er|"er") (mamma|pappa|"mamma"|"pappa"|mannen|"mannen"|far|mor|sjefen) (din|di)? (der|hjemme|heime|til stede|i nærheten) >>
  !@ejeg (spørre|spurte|"spurte"|"spurde"|be|"ba"|bad|ville|insistere|"foreslo"|forlangte|krevde) .. (om|etter) .. (mannen|"mannen"|sønnen|"sønnen"|en voksen|ein vaksen|noen yngre|nokon yngre|"ektemannen"|"gubben") (min|mi)? .. (hjemme|heime|i "huset"|til stede|kunne|isteden|i stedet|ta over|snakke|i staden|ringe)?
  (kalle|"kalte"|"kalla"|kalt|omtale|"omtalte"|tiltale|"tiltalte"|titulere) .. (@emeg|"oss") .. (for|som)? («)? (lille|vesle|gamle|veslejenta|vennen|"veslejenta"|"lille venn"|"vennen"|"vesla"|"jenta"|"jenta mi"|"gutten min"|"guten min"|"snuppa"|"kjære deg"|"frøken"|"dame"|"unge dame"|"unge mann"|"gamle mann"|"kjerring"|"kjerringa"|"hysterisk"|"masete"|"vanskelig"|"kverulant"|"sytete"|"løgner"|"dum"|"idiot"|"hissigpropp"|"masekråke"|"problemkunde"|"umulig"|"kravstor"|"sutrete"|"dramatisk"|"dramadronning"|"kranglefant"|"feil navn"|"naiv"|"saksnummer") (min|mi|venn)?
  («)? ("lille venn"|"veslejenta"|"lille frøken"|"lille du") (»)?
  « ("vennen min"|"jenta mi"|"gode mann"|"snille deg"|"gutten min"|"unge dame"|"unge mann"|"guten min") »?
  (kremtet|kremta|lo|"lo"|"flirte"|"fniste"|flirte|humret|"gliste"|"glise"|"smålo"|"flira"|"fnyste"|"kniste"|"kniset"|le|"ler") .. (bare|berre|litt|rett ut|hånlig|hånleg|godt|åpenlyst|høyt)? (av|til) ("meg"|"mæ"|"oss"|"spørsmålet"|"problemet"|"norsken"|"dialekten"|det jeg|det eg|"uttalen"|at jeg|at eg) (@emin)? !(selv|sjølv|sjøl|begge|sammen)
  (kremtet|"lo"|"flirte"|"fniste"|"humret"|"gliste"|"smålo"|"flira"|"kniste") (bare|berre|rett ut|hånlig|hånleg|høyt|oppgitt)? (da|då|når) (jeg|eg|vi) !("fortalte" (en|ein) ("vits"|"historie"|"morsom")|"sa" noe "morsomt"|"spøkte"|"tullet") >>
  (herme/v|hermet/v|hermte/v|parodiere/v|ape/v|"hermet"|"herma"|"apet"|etterape/v|"imiterte") .. (etter)? (meg|oss|"stemmen"|"dialekten"|"måten"|"aksenten"|"uttalen")
  (rette/v|rettet/v|"rettet"|"retta"|korrigere/v|påpekte/v|pirke/v) .. (på)? ("norsken"|"språket"|"uttalen"|"grammatikken"|"skrivefeilen"|"ordbruken"|"rettskrivingen"|"dialekten"|"skrivefeila"|"rettskrivinga") (min|mitt|mine|mi)?
  « (pleier|plier|brukar|greier|klarer|får|fikser|klarar) (da|jo|vel)? (alle|andre|de fleste|folk|"kunder"|dei fleste) (andre|å)? (få til|klare|greie|forstå|skjønne|det|vanligvis) >>
  « (alle|andre|de fleste) (andre)? (klarer|får|fikser|skjønner|forstår|greier|klarte|skjønar|klarar) (jo|da|nå|fint)? (dette|det|til) (helt|selv|fint)?  !(ved)
  (dum|teit|rart|"dumt"|"teit"|"rart"|merkelig|"tåpelig"|"idiotisk"|underlig|unødvendig) (spørsmål|å spørre|at jeg spurte|å spørje) ("sa"|"mente"|"syntes"|"meinte") @b-hun
  @b-hun [ ("mente"|"syntes"|"meinte"|"kalte"|"kalla") ] .. (dum|teit|"dumt"|"teit"|merkelig|"tåpelig"|"idiotisk") (spørsmål|å spørre|at jeg spurte|å spørje)
  ja: «[Kan du ikke lese]?» sa hun.
  ja: Han [spurte om mannen min var hjemme].
  ja: Ho [kalla meg «veslejenta»].
  ja: Hun [lo bare av meg].
  ja: Han [rettet på norsken min].
  nei: Hun lo sammen med oss.
  nei: Hvor vanskelig kan det være?
  nei: Ba om noen som kunne hjelpe meg videre.
  nei: Et godt tilbud for kunder som oss.
  nei: Jeg stilte vel dumme spørsmål.

- til-bry actor=any
  (føle|kjenne|oppleve|"følte"|"kjente"|"kjende") .. (@emeg|seg) .. (mest|mer|nærmest|nesten|bare|berre|meir|litt|mest)? (som|lik) (en|ei|ein|et|eit|noe|noko|den|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)? >>
  (føltes|kjentes|kjendest|"føltes"|"kjentes"|sitte igjen|"satt igjen"|framstå|fremstå) .. (det)? .. (som|lik) (å være|å vere)? (en|ei|ein|et|eit|noe|noko|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)? >>
  (bli|"ble"|"vart"|"blei"|verte|være|"var") @b-jeg? (bare|berre|mest|nærmest)? ("behandlet"|"behandla"|"møtt"|"sett på"|"redusert til"|"regnet"|"rekna"|"grillet"|"grilla"|"utspurt"|"håndtert"|"handtert"|"ekspedert"|"omtalt") .. (som|lik) (en|ei|ein|et|eit|noe|noko|bare|berre|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"veps"|"snylter"|"tigger"|"tiggar"|"bagasje"|"pakke"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kø-lapp"|"kølapp"|"kasteball"|"ballast"|"hår i suppa"|"rusk i maskineriet"|"stein i skoen"|"statistikk"|"feil"|"problem"|"avvik"|"ulempe"|"brysomhet"|"hinder"|"gjenstand"|"ting"|"papirbunke"|"støvkorn"|"luft"|"inventar"|"møbel"|"skolegutt"|"førsteklassing"|"unge"|"løgner"|"tyv"|"skurk"|"kjeltring"|"annenrangs"|"null"|"femte hjul"|"hinke"|"fluelort"|"rekke tall"|"fremmedlegeme"|"tidstyv"|"pest og plage"|"skabbhund"|"hund"|"gjøkunge"|"nødvendig onde"|"naudsynt onde"|"onde"|"dritt"|"skitt"|"søppel"|"fillete"|"kransekake"|"innbrudd"|"inntrenger"|"ubuden gjest"|"uboden gjest") .. (på "veggen"|under skoen|i "maskineriet"|i bunken|i bunka|som skulle|for "dem"|i rekka|i rekken|i systemet)? >>
  (bli|"ble"|"vart"|"blei"|være|"var"|er) @b-jeg (bare|berre|mest|nærmest|ikke annet enn)? (som|lik)? (bare|berre)? (en|ei|ein|et|eit|nok en)? @grad? ("sak"|"mappe"|"forstyrrelse"|"byrde"|"plage"|"flue"|"mygg"|"klegg"|"bagasje"|"pengesekk"|"lommebok"|"melkeku"|"mjølkeku"|"nummer"|"saksnummer"|"kasteball"|"statistikk"|"papirbunke"|"luft"|"løgner"|"tyv"|"skurk"|"null"|"ubuden gjest"|"fremmedlegeme"|"nødvendig onde"|"søppel"|"dritt") !(å|til|som) (i|for "dem"|på|i bunken|i rekka)?
  (saksnummer|saksnummeret|kundenummer|"saksnummeret"|"kundenummeret"|"nummeret"|systemet|"systemet"|"skjemaet"|"pengene"|"reglene"|"kontoen"|"regelboka"|"bikkja"|"papirene") .. (er|var|"var"|"er"|ble|betyr|"betydde"|"telte") .. (mer|meir|viktigere|viktigare) .. (verdt|verd|enn) .. (meg|jeg|eg|mennesket|mennesker|oss|kunden|enn) >>
  (bare|berre|kun|ikke mer enn|ikkje meir enn|nok en|nok et) (en|et|ei|ein|eit)? ("nummer"|"sak"|"mappe"|"tall"|"kunde til"|"kundenummer"|"statistikk"|"saksnummer"|"kryss i skjema"|"linje i et regneark"|"strek i regnskapet"|"brikke"|"fødselsnummer"|"organisasjonsnummer"|"lommebok"|"inntekt"|"inntektskilde"|"fil"|"konto"|"telefonnummer"|"mapper") !(å|til|som|på|jeg|eg) (for "dem"|i|for henne|i bunken|i rekken|som|blant)? >>
  ("forstyrret"|"forstyrra"|"plaget"|"plaga"|"masa"|"maste"|"heftet"|"hefta"|"brydde"|"bry"|"avbrøt"|"oppholdt"|"tok opp tida"|"tok opp tiden"|"stjal tid"|"kasta bort tida"|"kastet bort tiden"|"brøt inn"|"var i veien"|"var i vegen"|"kom til bry"|"stal tida") .. (dem|henne|ham|ho|hans|hennes|deres|noen|"kaffepausen"|"lunsjen"|midt i|"systemet"|"kosen")? .. (ved|med|bare ved|berre ved)? (å|at)? (ringe|spørre|ta kontakt|jeg ringte|eg ringde|eksistere|spørje|ringje|finnes|henvende)
  (bry|"bryet"|ork|"orket"|"umaken"|tid|"tiden"|"tida"|oppmerksomheten) .. (ikke|ikkje|knapt) .. (verdt|verd|"verdt"|verdig) .. (meg|tid|tiden|tida|bryet|umaken|for|et svar|å) >>
  (ikke|ikkje|knapt|knapt nok|ikke engang|ikkje eingong) .. ("verdig"|"verdiget"|"verdige"|"verdt"|"verd"|"unt"|"unnet"|verdigt) .. (meg|oss|et blikk|et svar|eit svar|et "hei"|eit "blikk"|en tanke|ein tanke|bryet|"svaret")
  ("verdiget"|"verdiga"|"unnet"|"unte"|"ofret"|"ofra") @emeg? (ikke|ikkje|knapt|aldri|heller ikke) .. (et blikk|en tanke|et svar|et ord|tid|eit svar|et sekund|eit blikk)
  (så|"så"|såg|stirret|snakket|"snakka"|prata) (rett|tvers|tvert|beint)? (gjennom|forbi|over) @emeg !(på|i)
  (som om|som) @b-jeg (ikke|ikkje|aldri|"itj") ("fantes"|"fanst"|"eksisterte"|"var der"|"fanns"|"var til stede"|"hadde sagt"|"hadde spurt"|"hadde noe"|"betydde"|"var verdt"|"hadde rett"|"var menneske"|"var et menneske"|"kunne tenke") >>
  (som om|som) @b-jeg .. ("var"|er|"kom") .. (usynlig|luft|død|fra "månen"|fra en annen planet|tung i "hodet"|dum|bak en vogn|født i går|fødd i går|tapt|en kriminell|en forbryter|en tyv|tungnem|"treg"|tett|kravstor|hysterisk|vanskelig|i "veien"|femåring|"fem år"|fem år|ti år|"toåring"|"treåring"|analfabet|senil|dement|idiot|mindreverdig|plage|skyldig|mistenkt|en vegg|spedalsk|smittsom|pest|barnehagebarn|brysom|masete|ulydig) >>
  (satt|"satt"|plassert|sett|"sett"|stua|stuet|"parkert"|havnet|havna) .. (nederst|bakerst|sist|bakarst|nedst) .. (i "køen"|i "bunken"|på "lista"|på "bordet"|i "rekka"|på "listen")
  (sto|"sto"|stod|følte|"stod"|kom|"var") .. (nederst|bakerst|lengst ned|sist|lavest|lågast|lågt|lavt) .. (på)? ("rangstigen"|"lista"|"prioriteringslista"|"listen"|"rangstigen"|"prioriteringslisten"|"næringskjeden"|"næringskjeda")
  (andre|"andre"|nye|rike|yngre|større|"storkunder"|alle andre|de unge) .. (gikk|"gikk"|kommer|kom|får|fikk|prioriteres|"gjekk") (foran|før|"førsterett"|framfor|fyrst) (meg|oss)? >>
  (@b-jeg|måtte|"måtte"|laut|fikk) .. (be|tigge|"tigget"|tigga|krype|"krøp"|bukke|"bukket"|bøye|"bukke"|"måtte be") .. (om "nåde"|på "knærne"|på kne|"nakken"|og skrape|på mine knær|pent|om smuler|i "støvet") (for)? >>
  (med)? ("lua"|"luen"|"lue"|"hatten") i ("hånda"|"hånden"|"handa"|hånd|hand)
  (tråkket|tråkka|trakka|"tråkket"|trampet|"trampa"|"trampet"|spyttet|"spyttet"|"spytta"|pisset|"pissa") .. (på) (meg|oss|"følelsene"|"verdigheten"|"tærne"|"kjenslene"|kunden|"kundene"|"selvfølelsen")
  (krympe|"krympet"|"krympa"|skrumpe|"skrumpet"|"skrumpa") .. (meg|oss|"meg"|"inni"|inn|sammen) (i "stolen"|av skam|saman|sammen|da|inni)?
  (ønsket|ønska|ynskte|ville|"ønsket") .. (meg)? .. (å)? (synke|krype|"krype"|"forsvinne"|forsvinne|bli borte|søkke) .. (ned|under|i "jorda"|gjennom "gulvet"|"golvet"|i et hull|"bordet"|i "jorden"|ned i)
  (skamme|"skammet"|"skamma"|"skjemdest"|"flau"|flau|skamfull) .. (meg|over|av)? (over)? (å ha|at jeg|at eg|å)? ("spurt"|"ringt"|"spurte"|"ringte"|spørre|ringe|"ringde"|mase)
  ("angret"|"angra") .. (på)? .. (at|å)? (jeg|eg|ha)? .. ("spurte"|"ringte"|"spurt"|"ringt"|"spurde"|"ringde"|"åpnet munnen"|"opna munnen"|"nevnte")
  ja: Jeg følte meg [mest som en sak i bunken].
  ja: [Systemet er viktigere enn meg].
  ja: Det var [som om jeg ikke fantes].
  ja: Jeg måtte stå der [med lua i handa].
  ja: Eg [angra på at eg spurde].
  nei: Jeg skammet meg over rotet hjemme.
  nei: Det var modemet som skapte problem.
  nei: Jeg ble nummer to i køen.

- mistro-2 actor=any turn=no
  (måtte|"måtte"|laut|lot) .. (bevise|forsvare|prove/v|rettferdiggjøre|prova) .. (at !(@ejeg (er|"var"|var) (over|myndig|den|eier|eieren|norsk))|min|for|alt|meg|uskyld|hver) >>
  (tre|fire|fem|to|flere|gjentatte|mange) ("ganger"|"gonger") (om)? .. (sikker|virkelig|faktisk|viss) (på|hadde|på at) >>
  ("spurte"|spørre|"spurde"|lurte|undret) .. (mistenksomt|skeptisk|spydig|syrlig|giftig|mistruisk|med tvil) >>
  (mistenksom/a|mistroisk/a|mistruisk/a|skeptisk/a|vantro/a|mistenksam/a|anklagende/a|beskyldende/a) (blikk/n|tone/n|spørsmål/n|pause/n|holdning/n|stemme/n|undertone/n|til @b-jeg|til "meg"|til "forklaringen")
  (behandla|behandlet|møtt|"møtt"|utspurt|"utspurt"|grillet|"grillet"|grilla|"grilla"|avhørt|"avhørt"|forhørt|forhøyrd) (som (en|ein)? (mistenkt|tyv|svindler|kriminell|skurk|forbryter))? .. (på|i|om|av|av en|som) ("stua"|"avhør"|politi|"rettssak"|"krimavhør"|"en kriminell"|svindler|mistenkt|tiltalt|lensmann|"tiltalebenken"|skyldig|kryss og tvers)
  ("tiltalebenken"|"tiltalt"|"anklagebenken"|"avhørsrommet"|"avhørsrom"|"vitneboksen"|"forhørslampen"|"gapestokken"|"gapestokk"|"skammekrok"|"skammekroken"|"rektors kontor"|"rektor sitt kontor")
  ("trodde"|"trudde"|kjøpte|"kjøpte"|"tror"|"svelget"|"svelga"|godtok) (ikke|ikkje|aldri|neppe|ingenting av|ikke noe av) (på)? (et ord|eit ord|det jeg|det eg|"historien"|"forklaringen"|meg|på meg|på at jeg|på det|at jeg|at eg|ordene) >>
  (himle|"himlet"|rist|riste|"ristet"|"rista"|trekke|"trakk") .. (på|oppgitt på|bare på) ("hodet"|"hovudet"|"nesen"|"nasen"|"nesa"|"skuldrene"|"skuldra") ((av|over|til) (meg|oss|"meg"|"oss"|"spørsmålet"|"spørsmåla"|"problemet"|det (jeg|eg))|(når|da|då) (jeg|eg|vi)) >>
  (rynke|"rynket"|"rynka"|"fnyste"|"fnøs"|fnyse|"blåste"|"bles") .. (på)? (på "nesen"|på "nesa"|på nasen|på "nasen"|av meg|av oss|av spørsmålet|av problemet|av det jeg|av hele|av det eg|av "spørsmålet"|av "problemet")
  (feie|feide|"feide"|"feiet"|feia|vifte|"viftet"|"vifta"|slå|"slo"|avfeie/v|avfeide/v|børste|"børstet") .. (@emeg|det|spørsmålet|"spørsmålet"|"bekymringen"|alt|innvendingene|"klagen"|"klaga"|"saken") .. (bort|vekk|til side|under "teppet"|av bordet|unna|hen|til sides) >>
  (tok|"tok"|ta|tek) .. (meg|oss|"meg") (ikke|ikkje|ikke helt|overhodet ikke)? for (en|ein|å være|å vere)? (idiot|tulling|dust|løgner|idioter|tyv|dum|en som|svindler|tosk|narr|fjols)
  (for|så|altfor) (fin|god|viktig) (på det|til|i "tøyet"|for) (å|til å)? (snakke|svare|hjelpe|slike som|sånne som) >>
  (bedrevitende|bedreviter|besserwisser|bedrevitar|verdensmester|allviter|allvitende|selvgod/a|sjølvgod/a|selvhøytidelig/a|kjepphøy/a|hovmodig/a|snobbete/a|blærete/a|viktigper/n|herre/n på sin)
  (jeg)? (vet|veit|kan) best (-|holdning|tone|attityde)?
  ("vet"|"veit") (best|alt best)
  (hevet|heva|løftet|løfta|"hevet"|"heva"|oppløftet|strak) ("øyebryn"|"øyenbryn"|"pekefinger"|"nese"|"peikefinger"|"augebryn"|"nase")
  ja: Jeg [måtte bevise at jeg hadde betalt].
  ja: Han [feide bekymringen til side].
  ja: Det var som å stå på [tiltalebenken].
  ja: Ho [rista på hovudet av meg].
  nei: Jeg trodde ikke det skulle ta så lang tid.

- ble-avfeid actor=any
  !("saken"|"klagen"|"kravet"|"søknaden"|"anken") (ble|"ble"|"vart"|"blei"|følte meg|kjende meg) .. ("avfeid" !(med "«"|med «)|"feid av"|"feid bort"|"feid under teppet"|"børstet av"|"skjøvet til side"|"skuva unna"|"skubbet unna"|"sendt på gangen"|"vist døra"|"avskrevet"|"avskriven"|"tatt for en idiot"|"tatt for å være"|"skåret over én kam"|"skåret over en kam"|"gjort til narr"|"hånet"|"håna"|"holdt for narr"|"tatt for gitt"|"snakket over hodet på"|"snakka over hovudet på"|"ført bak lyset"|"glemt bort"|"gløymd bort"|"tiet i hjel"|"holdt utenfor"|"regnet ut"|"sett rett gjennom"|"sett gjennom"|"rundet av"|"puttet i en bås"|"satt i bås"|"sett i bås"|"plassert i bås"|"skjøvet bakerst"|"oppdratt"|"stemplet"|"stempla"|"degradert"|"redusert til"|"satt til veggs"|"pekt på"|"skåret av"|"sett ned på"|"sett skrått på"|"ledd ut"|"tatt ned et hakk") >>
  ja: Vi [ble avfeid som masete].
  snu: Vi [ble ikke stemplet].
