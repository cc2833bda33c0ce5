# empathy.feelings, the opposite: indifferent, cold, no word of sympathy, all case and no feeling.
cue empathy.feelings

- likegyldig
  @eapati !(for|kunde|til hvilken|logo|nettside|for ("meg"|"oss") (hva|om|hvilken))
  (likegyldighet/n|likesæle/n|uengasjement/n|likegladhet/n|apati/n|nonchalanse/n|nonsjalanse/n|likesæla/n|desinteresse/n|passivitet/n|giddeløshet/n|uinteresse/n|blaserthet/n|kynisme/n)
  (mangel på|manglende|fravær av|fråvær av|lite|null|minimalt med|minimalt|"sviktende"|laber|liten|minimal) @grad? (på|av|med)? (@emedfol|engasjement|interesse|innlevelse) !(i ("produktet"|å kjøpe))
  (mangle|"mangla") @grad? (helt|totalt|all|"ethvert"|heilt)? (@emedfol|engasjement|interesse|innlevelse)
  (engasjement/n|interesse/n|interessen/n|engasjementet/n|medfølelsen/n|empatien/n|empati/n|omsorgen/n) .. (fraværende|lik null|på null|"manglet"|"mangla"|"glimret" med "sitt" fravær|"var" borte|fråverande|på "frysepunktet"|på "minussiden")
  (virke|høres|være|verke|"høyrdest"|framstå|fremstå|lyde) @grad? (helt|heilt|litt|ganske|veldig)? [ (lite interessert|lei av "jobben"|trøtt/a|søvnig/a|daff/a|giddalaus/a|"kjed"|uinspirert) ] !(for|av)
  ja: Hun virket [uinteressert].
  ja: [Likegyldig] og treg betjening.
  ja: Det var [mangel på empati].
  ja: Ho verka [likesæl].
  snu: Hun virket [ikke uinteressert].

- bryr-seg-ikke turn=no
  (overhøre|"overhørte"|"overhøyrde"|overse|"overså"|"oversåg"|ignorere) .. (at (stemmen|røsten|@ejeg .. (gråte|gråt|var|"hadde"|skalv|var på gråten))|gråten|tårene|"gråten"|"tårene"|hulkingen|fortvilelsen|frustrasjonen|sorgen|sorga) >>
  (null|ikke|ikkje|lite|ingen) (noe|noko)? (liv|gnist|glød|varme|hjerte|hjarte|sjel|innlevelse) i (røst/n|stemme/n|"røsten"|"stemmen"|"røysta"|"svaret"|"samtalen"|"målet")
  det ("var"|ble|"ble") ("saken"|"saka") og (bare|berre|kun) ("saken"|"saka") >>
  (kunne|kunne tydeligvis) (ikke|ikkje|knapt|vel ikke) (ha)? ("brydd"|bry) seg (mindre)? (om|med|at)? >>
  (gi|"ga"|"gav") @grad? (blanke|"f"|faen|"beng"|"katten"|fullstendig "f"|en god dag|"blaffen"|blanke i|pokker|en lang "marsj"|ein lang "marsj"|ein god dag) (i|om)? !("nabovarselet"|"fristen"|"prisen"|"reglene"|"naboen") >>
  (gi|"ga") seg (faen|en lang) >>
  (driter/v|dreit/v|drite/v|skiter/v|skeit/v) .. (i|en lang) .. ("meg"|"oss"|"saken"|"saka"|det|"kunden"|hva|kva|"kundene"|at|hvordan|"problemet"|om) >>
  @ea-han [ (blåser/v|blåste/v|blåse/v|blæs/v) (en lang marsj)? i ("meg"|"oss"|"kunden"|"kundene"|hva|kva|at|hvordan|om) ] >>
  (være|"var"|vere) .. ("revnende"|fullstendig|helt|totalt|"kjønnsløst"|komplett|heilt) (likegyldig/a|likegyldige/a|likeglad/a|likesæl/a) >>
  "raka fant"
  "knusende likegyldig"
  ("hadde"|ha|ta|"tok") .. (det)? (ikke|ikkje) (så nøye|det "minste" interesse|så farlig)
  (trekke|"trakk"|heve|løfte|"trekte"|"drog") @grad? (bare|berre|lett)? på ("skuldrene"|"skulderen"|"akslene"|"aksla"|"skuldra"|"skuldrane"|"aksler")
  "skuldertrekk"
  "et skuldertrekk"
  "eit skuldertrekk"
  (løfte|lette|"rørte"|røre|"løfta") (ikke|ikkje) (en|ein)? finger
  ("løftet"|"lea"|"rørte") (ikke|ikkje) på (seg|"et" øyelokk|"eit" augelok)
  (uten|utan) å (fortrekke en mine|løfte "et" øyelokk|bry seg|beklage|si unnskyld|seie orsak) >>
  (brydde|"brydde"|"brydde" seg|bryr) .. seg .. (ikke|ikkje|"itj"|"kje") .. (det "grann"|det spor|det "minste"|en "døyt"|ei "døyt"|filla)
  ("plystret"|"plystra"|"plystrer")
  ("plystret"|"plystra"|"plystrer"|"nynnet"|"nynna"|"nynner") (mens|medan|da|når) >>
  (svare|"svarte"|"sa"|"svara") (bare|berre)? ("mhm"|"jaha"|"ja vel"|"jo da"|"aha") (og|hele|heile)?
  ("saken"|"saka") og (bare|berre|kun) ("saken"|"saka") >>
  (det|dette) ("rørte"|røre|"affiserte"|"bekom"|"prella"|"preller"|"prellet") .. (ikke|ikkje|av på|"henne" ikke|"ham" ikke|av på) ("henne"|"ham"|han|hun|ho|"dem")
  (ikke|ikkje|aldri|"itj"|"kje") (bry|"brydd"|"brydde"|"bryr") (seg)? (det "grann"|det "grann"|en "døyt"|det spor|ei "døyt"|det "aller" "minste"|"filla"|det "døyt"|en "tøddel")? (om)? >>
  ja: Han [kunne ikke brydd seg mindre].
  ja: Ho [gav blaffen i oss].
  ja: Kundebehandleren [trakk bare på skuldrene].
  ja: De [driter i kundene].
  ja: Hun var [revnende likegyldig].
  nei: Jeg ga blanke i prisen.
  nei: Det blåste så mye at taket løsnet.
  ja: Hun [overhørte at stemmen min skalv].

- kald
  @ea-han (være|virke|verke|fremstå|høres|framstå|opptre) @grad? [ @ekald (som is|som en fisk|og (avvisende|kort|distansert|upersonlig|saklig|avmålt|likegyldig|avvisande|kynisk))? ] !(ute|inne|i "huset"|om|på)
  !("jeg"|"eg"|"pizzaen"|"maten"|"været"|"veret") (være|var|er|virke|verke|fremstå|høres|framstå|opptre) @ea-han @grad? [ @ekald (som is|som en fisk|og (avvisende|kort|distansert|upersonlig|saklig|avmålt|likegyldig|avvisande|kynisk))? ]
  ("stemmen"|"tonen"|"svaret"|"holdningen"|"kundebehandlingen"|"tilbakemeldingen"|"mottakelsen"|"rådgiver"|"saksbehandler"|"kundebehandler"|"mailen"|"damen") (være|virke|verke|fremstå|høres|framstå|opptre|kjennes) @grad? [ @ekald (som is|som en fisk|og (avvisende|kort|distansert|upersonlig|saklig|avmålt|likegyldig|avvisande|kynisk))? ]
  (virke|verke|fremstå|framstå|opptre) @grad? [ @ekald (som is|som en fisk|og (avvisende|kort|distansert|upersonlig|saklig|avmålt|likegyldig|avvisande|kynisk))? ]
  @ekald @grad? (holdning/n|haldning/n|person/n|dame/n|mann/n|behandling/n|tone/n|svar/n|måte/n|møte/n|skulder/n|stemme/n|vind/n|respons/n|mottakelse/n|kvinne/n|fyr/n|byråkrat/n|kundebehandler/n|rådgiver/n|røst/n|type/n|avvisning/n|saksbehandler/n|mail/n|beskjed/n)
  (kynisk/a|hjerteløs/a|følelsesløs/a|følelseskald/a|ufølsom/a|hjartelaus/a|kaldhjertet/a|empatiløs/a|umenneskelig/a|kjenslelaus/a|ubarmhjertig/a|kjensleslaus/a|hardhjertet/a)
  (en|ein|ei) kald skulder
  "den kalde skulderen"
  "kalde skuldra"
  "kald skulder"
  (kald|kjølig) (som is|som en fisk|og avvisende|og kort|og distansert|og upersonlig|i "tonen"|og saklig|og avmålt)
  ("det" ("var"|"ble"|"vart"|"føltes"|"virket"|"kjentes") @grad?|^|"svaret" ("var"|"virket")|,) [ "kaldt og" (upersonlig|likegyldig|avvisende|kort|kynisk|saklig|uengasjert|nedlatende) ]
  (kjøligheit/n|kjølighet/n|kaldhet/n|ufølsomhet/n|hjerteløshet/n)
  (møtt med|møte med|møtte|for|rene|iskald|en) [ (kulde/n) ] !(ute|i "huset"|på|og "snø"|med)
  [ kulde/n ] (fra|frå|hos|i "stemmen"|i "tonen"|i "røysta"|i "røret"|over "telefonen")
  (uten|utan|ikke|ikkje) @grad? ("fnugg"|"snev"|"antydning"|"gnist"|spor|"et" "snev"|"eit" "snev"|en "gnist"|"et" "fnugg"|"antydning" til) (av|til)? (varme|medfølelse|empati|engasjement|"menneskelighet"|følelse|omtanke|interesse|anger)
  ja: Han virket [kald og distansert].
  ja: Vi fikk en [kald skulder].
  ja: Svaret var [hjerteløst].
  ja: Ho var [kald som is].
  snu: Hun var [aldri kald].
  nei: Det var kaldt i huset mens vi ventet.
  nei: Pizzaen kom en time for sent og var iskald.
  nei: Strømmen gikk midt i kulda.

- saksorientert
  (bare/a|kun/a|berre/a|utelukkende/a|kun/a|veldig/a|rent/a|reint/a|svært/a|litt for|for/a|altfor/a|nokså/a)? (saksorientert/a|saksorienterte/a|faktabasert/a|fokusert på "saken"|opptatt av "saken"|oppteken av "saka")
  (bare|kun|berre|"rent") (opptatt|fokusert|oppteken) (av|på) ("saken"|"saka"|fakta|"reglene"|"tallene"|"tala"|å bli ferdig|"salget"|å selge|"regler"|"paragrafer"|å få solgt) >>
  (bare|kun|berre) (fakta|sak|saklig|sakleg|tørre fakta|"business") (og|,) (ingenting|ikke|ikkje|null|ingen|inga) (varme|medfølelse|følelser|empati|annet|anna|omtanke|mer|meir)?
  (litt|noe|veldig|altfor|for|litt for) "for"? (saklig|sakleg)
  (rett|direkte) på sak (uten|utan|med en gang|og ikke|og ingen) >>
  (gå|"gikk"|"gjekk"|hoppe) (rett|beint|direkte) (på sak|til sak|på "saken"|videre|vidare) (uten|utan|da jeg|selv om|som om) >>
  (monoton/a|flat/a|tom/a|død/a|uttrykksløs/a|trøtt/a|daff/a|toneløs/a|likegyldig/a|uinteressert/a|kjedelig/a|sløv/a|matt/a|slapp/a) (stemme/n|tone/n|røst/n|stemmebruk/n)
  ("monotont"|"uttrykksløst"|"uttrykkslaust")
  (gjøre|"gjorde"|gjere) (bare|kun|berre) ("jobben"|"jobben" sin|det han måtte|det hun måtte|"sitt"|det "aller" "nødvendigste"|det "nødvendigste"|det som "var" påkrevd|minimum|det mest "nødvendige") !("bra"|"godt"|", og")
  (gjøre|"gjorde") ("et")? (minimum|absolutt minimum|minst mulig|så lite som mulig)
  (pliktløp/n|pliktarbeid/n)
  (ren/a|reint/a|rent/a|rein/a) (pliktløp/n|pliktarbeid/n)
  (svare|snakke|prate|jobbe|lese|lire|leverte|"svarte"|@ea-han|det|alt|samtalen|"samtalen"|svaret) .. "på autopilot"
  (^|,) "på autopilot"
  (pliktløp/n|pliktarbeid/n)
  (tørr/a|byråkratisk/a|knusktørr/a|klinisk/a) (svar/n|stil/n|tone/n|måte/n|behandling/n|samtale/n|beskjed/n|mail/n|fremføring/n)
  ja: Rådgiveren var [bare opptatt av saken].
  ja: Det gikk [på autopilot].
  ja: Ho [gjorde berre jobben sin].
  ja: Han svarte med [monoton stemme].
  nei: Saken er viktig for oss.
  nei: Monotone farger på nettsiden.
  nei: Det var en ren formalitet.

- avfeie
  (avfeie/v|bagatellisere/v|trivialisere/v|avfeide/v|bortforklare/v|nedtone/v|avferdige/v|avfeia/v|avferdiga/v) @grad? @emeg? (det|det hele|alt|dette)? (@efolelse|"bekymringen"|"problemet"|"innvendingene"|"saken"|"saka"|"klagen"|"situasjonen"|"bekymringene"|"spørsmålet"|@emin @efolelse)? @emin? (med|som) >>
  (avfeie/v|bagatellisere/v|trivialisere/v|avfeide/v|bortforklare/v|nedtone/v|avferdige/v|avfeia/v|avferdiga/v|underkjenne/v) @grad? @emeg? (det|det hele|alt|dette)? (@efolelse|"bekymringen"|"problemet"|"innvendingene"|"saken"|"saka"|"klagen"|"situasjonen"|"bekymringene"|"spørsmålet")? @emin?
  (vifte|viftet|vifta|feie|"feid"|"feide"|"vifta"|"viftet"|"slo"|slå|"blåste"|"blåst") @grad? (det|alt|"meg"|"bekymringen"|"bekymringa"|"saken"|"saka"|"klagen"|"problemet")? (bort|vekk|av bordet|til side) (som|med) >>
  (vifte|viftet|vifta|feie|"feid"|"feide"|"vifta"|"viftet"|"slo"|slå|"blåste"|"blåst") @grad? (det|alt|"meg"|"bekymringen"|"bekymringa"|"saken"|"saka"|"klagen"|"problemet")? (bort|vekk|av bordet|til side)
  (ta|"tok") .. (ikke|ikkje) (så)? ("alvorlig"|høytidelig|"alvorleg"|innover seg|inn over seg|inn over)
  (ta|"tok") @grad? (det|"saken"|"saka"|"bekymringen") @grad? (lett|på lett|med lett)
  (gjøre|"gjorde"|gjere) @grad? (lite|lett|"bagatell"|en "bagatell") (ut)? av (det|"saken"|"problemet"|"bekymringen"|at)? >>
  (si|"sa"|svare|"svarte"|seie|"mener"|"meiner"|"mente"|"meinte") @grad? (bare|berre)? (at)? @grad? (sånn|slik|"sånt"|"slikt") ("er"|"var") (det|"livet"|"reglene"|"regelen"|nå en gang|no eingong|bare) >>
  ("sa"|svare|svarte|"skrev"|«|at|var) [ "sånn er det bare" ]
  « ("sånt"|"slikt"|"slik"|sånt|"sånne ting") (bare)? ("skjer"|"hender"|"skjedde") (da|av og til|dessverre)?
  (det)? "skjer" den beste .. ("sa"|svarte)
  "sånn går det" >>
  "det er nå engang slik"
  « (det) "er" (jo)? (bare|berre) (en|ei|ein|et|eit|"et"|"eit") (koffert|pakke|telefon|bil|ting|småting|"bagatell"|fillesak|katt|hund|kanin|sykkel|time|dag)
  ("sa"|svare|svarte|"skreiv"|«|at|var) [ "slik er det berre" ]
  ("sa"|svare|svarte|«|at|var) [ ("sånn er livet"|"sånn er reglene"|"slik er reglane") ]
  « "ta deg sammen"
  ("sa"|"ba"|beskjed om å) [ "ta deg sammen" ]
  « "ta deg saman"
  « "slapp av"
  « "ikke overdriv"
  («|"sa"|svare|"svarte"|at) [ "verre ting har skjedd" ]
  (be|"ba"|bad) @emeg .. (om å)? (roe "meg" ned|ta "meg" sammen|roe "oss" ned|ta "meg" saman|slutte å mase|gi "meg"|roe ned|slutte å sutre|slutte å klage|ikke overdrive) !(på en)
  (ikke noe|ikkje noko) (å gråte for|å bry seg om) (sa|mente|"sa"|"mente"|"meinte")
  "på tørre møkka"
  "lo det bort"
  (le|"lo"|lått|flire|"flirte") .. (bort|vekk)
  (høre at|si|"sa"|"mener"|"meiner"|"mente"|"meinte"|"mente"|meinte|beskjed om at|at) .. (det|dette) ("får"|måtte|"må"|"fikk") (jeg|vi|eg|me|du|man) (bare|berre) (tåle|leve med|akseptere|finne "meg" i|regne med|finne "oss" i|"tola") >>
  ja: Han [avfeide bekymringen min].
  ja: Hun sa bare [sånn er det bare].
  ja: Ho [bagatelliserte problemet].
  ja: De [ba meg ta meg sammen].
  ja: Klagen ble [viftet bort].
  snu: Hun [avfeide aldri bekymringene mine].
  nei: Jeg ba meg selv slappe av.
  nei: Jeg hadde lest feil dato, sånt skjer.
  nei: Det må jeg bare tåle.
  nei: Hun ba meg ta det med ro.

- ikke-et-ord turn=no
  (ikke|ikkje|ikke så mye som|ikkje så mykje som|knapt|aldri|"itj"|"kje") @grad? ("et"|"eit"|en|"ett"|ein|noe|noko|engang|eingong)? @grad? (eneste|lite|oppriktig|ordentlig|einaste)? ..1 ("beklager"|"unnskyld"|"orsak"|"trøstende" ord|"sorry"|"medfølende" ord|"kondolanse"|ord om beklagelse)
  (si|"sa"|seie|sei) .. (ikke|ikkje|aldri|"itj"|"kje") .. ("unnskyld"|"orsak"|"beklager"|"sorry") (en eneste gang|ein einaste gong|en gang|eingong)?
  (ikke|ikkje|uten|utan|aldri|knapt) ("et"|"eit"|"ett") (eneste|einaste)? (vennlig|"trøstende"|"medfølende"|"medfølande"|"beklagende"|godt|venleg|"trøstande")? ord (om|av|til) (beklagelse|unnskyldning|trøst|medfølelse|at det "var" "leit"|hvor (leit|trist|vondt|vanskelig|tungt|kjedelig|ille|synd)|"beklaging"|orsaking|"situasjonen") >>
  (verken|hverken|korkje) (en)? (beklagelse|unnskyldning|unnskyld|orsak|"beklaging"|medfølelse|trøst) (eller)? >>
  (uten|utan) (en|ei|ein|noen|nokon|noe)? (unnskyldning|beklagelse|"beklaging"|orsaking|medfølelse|empati|trøst|innlevelse)
  !("har"|"er"|"finnes") (null|ingen|"inga") (beklagelse|unnskyldning|"beklaging"|orsaking|medfølelse|empati|trøst|innlevelse|omtanke|anger|medkjensle) !(for (å|slike|slik)|god)
  (så|"ser"|"hørte"|"var") (ikke|ikkje) ("snurten"|"antydning"|tegn|teikn|spor) (til|av) (beklagelse|medfølelse|engasjement|empati|interesse|anger|"beklaging")
  (måtte|"laut") .. (tigge|mase|purre|spørre|be) om (en|ei) (unnskyldning|beklagelse) !(for)
  (innrømme|"innrømte"|"vedgjekk"|innrømte) (aldri|ikke|ikkje) ("feilen"|feil|ansvar for "feilen")
  (ta|"tok") (aldri|ikke|ikkje) (selvkritikk|sjølvkritikk|ansvar for "feilen")
  ja: Fikk [ikke så mye som en unnskyldning].
  ja: [Null empati] fra start til slutt.
  ja: Svaret kom [utan eit ord om orsaking].
  nei: De tok ikke feil denne gangen.

- kjeder-seg
  (høres|"hørtes"|"høyrdest"|virke|verka) (ut)? (som)? (om|at)? (han|hun|ho|de)? kjede/v @grad? seg
  kjede/v @grad? seg
  keie/v seg
  gjespe/v @grad? (et par "ganger"|eit par "gonger"|to "ganger"|flere "ganger"|høyt|"demonstrativt"|i "øret"|i "telefonen"|i "røret"|midt i "samtalen"|ut)?
  (gjesp/n|gjesping/n)
  (sovne/v|halvsove/v|sov/v|halvsov/v|døse/v|sovna/v|duppe/v) @grad? (nesten|av)? (på jobb|i andre "enden"|midt i "samtalen"|på vakt|i "timen"|i "røret")
  @ea-han [ (halvsove/v|halvsov/v|døste) ]
  (halvsovende/a|halvsovande/a) (stemme|dame|mann|fyr|type)
  (lei/a|trøtt/a|drittlei/a|mett/a) av ("jobben"|"jobben" sin|"kunder"|"kundar"|"arbeidet"|hele "greia"|"oss") (sin)?
  (som)? (om)? (hun|han|ho|de) (helst)? (ville være|ville "vært"|heller ville|ønsket seg) ("et" "annet" sted|langt vekk|hjem|andre "steder"|ein annan stad) >>
  (ikke|ikkje) (akkurat|særlig|spesielt)? (lysten|lyst|motivert|"gira") (på|til) (å hjelpe|"jobben"|å svare)
  ja: Han [kjedet seg] tydelig.
  ja: Dama [gjespet i telefonen].
  ja: Ho høyrdest ut som ho var [lei av jobben].
  nei: Jeg kjedet meg i køen.
  nei: Ungene sovnet i bilen.
  nei: Kona hadde ikke lyst til å bytte bank.
