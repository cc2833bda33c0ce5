# empathy.feelings, the opposite: indifferent, cold to the feeling, no apology.
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
  @ekald @grad? (holdning/n|haldning/n|person/n|dame/n|mann/n|behandling/n|tone/n|svar/n|måte/n|møte/n|stemme/n|vind/n|respons/n|mottakelse/n|kvinne/n|fyr/n|byråkrat/n|kundebehandler/n|rådgiver/n|røst/n|type/n|avvisning/n|saksbehandler/n|mail/n|beskjed/n)
  (kynisk/a|hjerteløs/a|følelsesløs/a|følelseskald/a|ufølsom/a|hjartelaus/a|kaldhjertet/a|empatiløs/a|umenneskelig/a|kjenslelaus/a|ubarmhjertig/a|kjensleslaus/a|hardhjertet/a)
  (en|ein|ei) kald skulder
  (kald|kjølig) (som is|som en fisk|og avvisende|og kort|og distansert|og upersonlig|i "tonen"|og saklig|og avmålt)
  ("det" ("var"|"ble"|"vart"|"føltes"|"virket"|"kjentes") @grad?|^|"svaret" ("var"|"virket")|,) [ "kaldt og" (upersonlig|likegyldig|avvisende|kort|kynisk|saklig|uengasjert|nedlatende) ]
  (kjøligheit/n|kjølighet/n|kaldhet/n|ufølsomhet/n|hjerteløshet/n)
  (møtt med|møte med|møtte|for|rene|iskald|en) [ (kulde/n) ] !(ute|i "huset"|på|og "snø"|med)
  [ kulde/n ] (fra|frå|hos|i "stemmen"|i "tonen"|i "røysta"|i "røret"|over "telefonen")
  (uten|utan|ikke|ikkje) @grad? ("fnugg"|"snev"|"antydning"|"gnist"|spor|"et" "snev"|"eit" "snev"|en "gnist"|"et" "fnugg"|"antydning" til) (av|til)? (varme|medfølelse|empati|engasjement|"menneskelighet"|følelse|omtanke|interesse|anger)
  ja: Han virket [kald og distansert].
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
  (rett|direkte) på sak !((uten|utan) å (vite|spørre|spørje|kartlegge|høre|høyre)) (uten|utan|med en gang|og ikke|og ingen) >>
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
  (vifte|viftet|vifta|feie|"feid"|"feide"|"vifta"|"viftet"|"slo"|slå) @grad? (det|alt|"bekymringen"|"bekymringa"|"saken"|"saka"|"klagen"|"problemet") (bort|vekk|av bordet|til side) (som|med) >>
  (vifte|viftet|vifta|feie|"feid"|"feide"|"vifta"|"viftet"|"slo"|slå) @grad? (det|alt|"bekymringen"|"bekymringa"|"saken"|"saka"|"klagen"|"problemet") (bort|vekk|av bordet|til side)
  (bekymringen|bekymringa|klagen|problemet|frustrasjonen|fortvilelsen) @emin? (ble|vart|blei|var) (bare|berre)? (viftet|vifta|feid|slått) (bort|vekk|av bordet|til side)
  (ta|"tok") .. (ikke|ikkje) (så)? ("alvorlig"|høytidelig|"alvorleg"|innover seg|inn over seg|inn over)
  (ta|"tok") @grad? (det|"saken"|"saka"|"bekymringen") @grad? (lett|på lett|med lett)
  (gjøre|"gjorde"|gjere) @grad? (lite|lett|"bagatell"|en "bagatell") (ut)? av (det|"saken"|"problemet"|"bekymringen"|at)? >>
  (si|"sa"|svare|"svarte"|seie|"mener"|"meiner"|"mente"|"meinte") @grad? (bare|berre)? (at)? @grad? (sånn|slik|"sånt"|"slikt") ("er"|"var") (det|"livet"|"reglene"|"regelen"|nå en gang|no eingong|bare) >>
  ("sa"|svare|svarte|"skrev"|at|var) [ "sånn er det bare" ]
  « ("sånt"|"slikt"|"slik"|sånt|"sånne ting") (bare)? ("skjer"|"hender"|"skjedde") (da|av og til|dessverre)?
  "sånn går det" >>
  "det er nå engang slik"
  « (det) "er" (jo)? (bare|berre) (en|ei|ein|et|eit|"et"|"eit") (koffert|pakke|telefon|bil|ting|småting|"bagatell"|fillesak|katt|hund|kanin|sykkel|time|dag)
  ("sa"|svare|svarte|"skreiv"|at|var) [ "slik er det berre" ]
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
  (sovne/v|halvsove/v|sov/v|halvsov/v|døse/v|sovna/v|duppe/v) @grad? (nesten|av)? (på jobb|i andre "enden"|midt i "samtalen"|på vakt|i "røret")
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

- f-kulde actor=any
  (med|hadde)? (empatien|medfølelsen|innlevelsen|engasjementet|"empatien"|varmen|følelseslivet|omtanken) til (en|ein|ei|et|eit) _
  @ea-jeg (gråt|grein|hulket|hulka) , (og)? @ea-han (tastet|tasta|leste|las|gjespet|gjespa|fortsatte|spurte|spurde|sukket|sukka|skrev|tygde|ba|bad|siterte) >>
  (kaldere|kaldare) enn .. (fryseren|frysaren|isen|istapper|januar|nordpolen|fryseboksen|istapp|isvann|sibir)
  (ikke|ikkje|aldri|knapt|uten|utan|heller ikke) (et|eit|en|ei)? (eneste|einaste)? (ord|lyd|kvekk|mukk|pip|knyst|linje|setning|stavelse|tanke|tøddel|kremt) (om|på) at .. (leit|leitt|lei|trist|tungt|kjipt|beklag*|synd|dumt|vondt|vanskelig|vanskeleg) >>
  (om) (vi|jeg|eg|me) (frøs|fraus|døde|gråt|satt|sto|sultet|druknet|mistet|levde|stod|sat) ...6 , (spilte|betydde|raket|interesserte|bekymret|spelte) .. (ingen rolle|inga rolle|ikke|ikkje|lite|fint lite|null)
  (kunne) (han|hun|ho|de)? (like gjerne|like godt) (ha)? (lest|lese) .. (værmeldingen|vêrmeldinga|telefonkatalogen|handleliste|handlelista|bruksanvisningen|børskursene|avisa|ei handleliste|en handleliste|telefonboka)
  (som om) @ea-han (leste|las) (opp)? .. (handleliste|handlelista|værmeldingen|telefonkatalogen|bruksanvisning|nyhetene|børskurser|telefonboka|vêrmeldinga|en meny)
  (mest|bare|berre|kun) (opptatt|oppteken) av (å (få|komme|rekke))? .. (lunsj|lunsjen|helga|helgen|kaffen|pausen|hjem|seg selv|fredagen)
  (ikke|ikkje) (akkurat|nettopp|direkte) (tårer|medynk|rørt|grepet|knust|på gråten|sønderknust|følelser|kjensler|røyrd|sjokkert|i sorg|tatt av)
  @ea-han [ (smurte|spiste|åt|knaste|raslet|rasla|drakk|kokte|tygde|tastet|tasta|skrev|gjespet|gjespa|nynnet) .. (mens|medan) @ejeg (gråt|grein|hulket|hulka|satt og gråt) ]
  « [ (ja|jaha|nåja|tja|nei|ja vel)? (,)? (og|og så|og så da|og så då|og då|og da|so what|hva så|kva så|så)  (da|då)? "?" ]
  « [ (ja)? (og) "?" ]
  « [ (alle|mange|andre|de fleste|folk flest|dei fleste) ..2 (har det|sliter|slit|har det verre|venter|ventar|opplever|har problemer|må) ..4 (tøft|verre|nå|sånn|slik|travelt|vanskelig|no|vente) ]
  « [ (nå|no)? (må|får) du ..2 (roe|ro|slappe|ta|gi|slutte|skjerpe|puste) (deg|av|det|helt|heilt)? (ned|av|sammen|saman|med ro|å sutre|med sutringa|litt ned)? ] >>
  « [ (roe|ro|slapp|ta) (deg|av|det|deg helt)? (ned|sammen|saman|piano|nå|no) ] >>
  « [ (sånt|slikt|det|dette|sånn|slik) (må|får|bør) (man|en|ein|du|dere|de|folk) (bare|berre|da|jo|alltid|nesten)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente|finne seg i|finne deg i|vente) ] >>
  (fikk|fekk|sa|svarte|svara|høre|høyre|mente|meinte) .. (at)? [ (sånt|slikt) (må|får|måtte|fikk) (man|en|ein|du|vi) (bare|berre|da|jo)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente) ]
  [ (sånt|slikt|det) (må|får|måtte) (man|en|ein|du) (bare|berre|da|jo)? (regne med|rekne med|tåle|tola|påregne|leve med|forvente) ] .. (sa|mente|svarte|fikk jeg|meinte|svara) (han|hun|ho|høre|dama|de)
  « [ (det)? (kunne|kunne ha) (vært|vore) verre ] >>
  « [ (det|dette) (er|var) (vel|da|jo)? (ikke|ikkje) (så|all verdens|noe å|noko å|verdens undergang|min feil|vår feil|mitt problem|farligere) ] >>
  « [ (sånn|slik) er (livet) (bare|berre|jo|nå|no)? ] >>
  « [ (uflaks|synd for deg|surt for deg|trist for deg|dumt for deg|bad luck|shit happens|ikke mitt problem|ikkje mitt problem|ditt problem|og det angår meg|det overlever du|det ordner seg vel|det går vel bra|det går seg til|det var da voldsomt|har du prøvd å slappe av|ingen har dødd av det) ] >>
  (mistet|mister|mista|mistar|taper|tapte) (ikke|ikkje|neppe|ikke akkurat|ikkje akkurat) .. nattesøvnen (av|for|over)? (det|meg|oss|saken)?
  (lå|låg|ligger) (ikke|ikkje|neppe) (akkurat|nettopp)? våken (over|av|for|på grunn av) (meg|oss|saken|saka|det)
  (felte|feller|gråter|gråt) (ikke|ikkje|neppe) (akkurat|nettopp)? (en|ei|noen)? (tåre|tårer|modige tårer|blod)
  (fortrakk|fortrekte) (ikke|ikkje) ei? (en|ei)? mine
  (rørte|rørt|lea|løftet) (ikke|ikkje) .. (et|eit|en)? (øyelokk|augelok|øyenbryn|mine)
  (gikk|gjekk) (ikke|ikkje|neppe|ikke akkurat|ikkje akkurat) (akkurat)? inn på (henne|ham|han|ho|dem|dei)
  (at) @ejeg ...8 , (lot|lét|let|overså|oversåg|overhørte|overhøyrde|hoppet|hoppa|ignorerte|enset|ensa|kommenterte|registrerte|gikk|gjekk) @ea-han (bare|berre|glatt|rett|ikke|ikkje|over|forbi|elegant|seg ikke|som ingenting) .. (passere|fare|gå|seg merke med|over|forbi|affisere|gli)?
  (da|då|når) @ejeg .. (gråt|grein|lei meg|gråte|grine|knakk sammen|hulket|brast|tårer|begynte å gråte|tok til å gråte|tok til tårene) ...5 [ (sa|svarte|kom) (@ea-han|det) (ingenting|ikke noe|ikkje noko|ikke et ord|ikkje eit ord|bare|berre|ingen ting|ikke noe fra|ikke en lyd) ] >>
  (da|då|når) @ejeg .. (gråt|grein|lei meg|gråte|grine|knakk sammen|hulket|brast) ...5 [ (ble|vart|blei|var) det (bare|berre|helt|heilt)? (stille|tyst|taust|helt stille) ]
  (varmere|varmare|hjerteligere|hjertelegare|mer empati|mer medfølelse|mer innlevelse|mer varme|mer liv|meir empati|meir varme) (samtaler|møter|samtalar|samtale)? .. (med|i|hos|fra|frå|av|enn) .. (brødristeren|brødristaren|veggen|kjøleskapet|parkeringsautomaten|siri|isskapet|en minibank|telefonsvareren|talemaskinen|chatboten|støvsugeren|postkassa|fryseren|en gråstein|en brødrister|ein brødristar)
  ("beklager"|beklagelsen|beklaginga|kondolansen|unnskyldningen|"unnskyld"|"beklageren") »? .. (var|lød|klang|kom|hørtes|føltes|leste|kjendest) .. (som en handleliste|innøvd|hul|hult|tom|tomt|automatisk|på autopilot|påklistra|påklistret|pliktskyldig|pliktskyldigst|fra manus|oppramset|like varm|uekte|falsk|falskt|på bestilling)
  (like|omtrent like|nesten like) (rørt|berørt|varm|følsom|engasjert|interessert|medfølende|empatisk|entusiastisk) som >>
  (med|hadde)? (samme|same|like mye|like mykje|omtrent like mye|omtrent like mykje) (innlevelse|innleving|empati|medfølelse|varme|engasjement|følelse|kjensle|entusiasme|glød) som (en|ein|et|eit|ei|om|når) >>
  @ea-null ..3 @ea-snev (av|til) ..2 (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (i (den|denne|det|dette)? (stemmen|røysta|svaret|mailen|røsten|samtalen|målet|e-posten))?
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|akkurat)? (et|eit|en|ei|ein) (eneste|einaste|liten|lita|bitteliten)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|aldri) (akkurat|direkte|akkurat noen|akkurat noe|noe særlig|noe|noko|noen|nokon|mye|mykje|stort)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (å hente|å få|å snakke om|å spore|å oppdrive|å merke|å se|å finne|å høre)
  (en|ei|ein|et|eit|noen|nokon|noe|noko)? (liten|lita|ørliten|enkel|oppriktig)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) @ea-uteble
  (kunne|burde|skulle|"kunne"|"burde") ..3 @ea-spandere (et|eit|en|ei|ein|litt|noe|noko)? (lite|liten|ørlite|bittelite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (gjerrig|karrig|sparsom|knuslete|sparsommelig|gnien|påholden|spar)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (ikke|ikkje|aldri) (akkurat|direkte|særlig|spesielt|videre|særleg)? (raus|rundhåndet|gavmild|rundhanda|sjenerøs)/a (med|på) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (lite|smått|dårlig|dårleg|skralt|tynt|så som så|labert|magert|stusslig|stussleg) (med|stelt med|bevendt med) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (fattig|tom|blottet|blotta|renset|strippet|rensa|fri|kjemisk fri)/a (på|for) (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (leter|leitte|leita|lette|lytta|så|såg|ventet|venta|ventar|venter|speidet) ..3 (forgjeves|fåfengt|lenge|fortsatt|framleis) ..2 (etter|på) (et|en|eit|ein)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (et|en|ei|eit|ein)? (lite|liten|ørlite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) hadde (ikke|ikkje) (kostet|kosta|skadet|skada|drept|tatt) (dem|henne|ham|noen|dei)? (noe|mye|stort|all verden|noko|lang tid|mykje)?
  (skulle) (jeg|eg|vi) (gjerne|likevel|ønske)? (hatt|sett|fått) (litt|noe|mer|meir|et|en)? (mer|meir)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (hadde) (ikke|ikkje) (skadet|skada|vært av veien|vore av vegen|kostet mye|gjort noe) ..2 (med|å få|å gi)? (et|en|litt|ei|eit|ein)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger)
  (et|eit|en|ei|ein)? (lite|liten|ørlite)? (medfølelse|"medfølelse"|trøst|trøsteord|"trøstende ord"|"trøstens ord"|omtanke|empati|beklagelse|unnskyldning|"unnskyld"|"beklager"|"sorry"|kondolanse|"kondolerer"|orsaking|beklaging|"orsak"|"uff"|"huff"|"uff da"|"så leit"|"så leitt"|"det var dumt"|"det var leit"|"det var synd"|engasjement|innlevelse|innleving|medmenneske|medmenneskelighet|medkjensle|hjertevarme|hjartevarme|deltakelse|menneskelighet|varmt ord|godt ord|vennlig ord|medynk|sympati|"god bedring"|"god betring"|anger) (på veien|på vegen|i ny og ne)? (ville|hadde) (vært|vore|gjort|hjulpet|varmet|hjelpt|sittet|pyntet) (fint|bra|på sin plass|seg|godt|hyggelig|noe|noko)?
  (kunne|burde|"kunne") ..2 @ea-spandere .. « ("det var dumt"|"så leit"|"uff"|"huff"|"beklager"|"unnskyld"|"det var synd"|"så synd"|"det var leit"|"kondolerer") »?
  (ikke|ikkje|knapt|aldri|uten|utan) (en|ei|ein|et|eit) (eneste|einaste)? (linje|setning|stavelse|ord|tanke|bisetning|parentes) om (at (det|dette|vi|jeg|eg)|hvordan (vi|jeg|det)|korleis (vi|eg|det)) .. (må|måtte|var|er|hadde|kunne|føles|føltes|kjentes|kjendest|gikk|gjekk) .. (leit|leitt|trist|tungt|vondt|være|vere|det|vanskelig|vanskeleg|lei|oss|meg|ha|sårt|tøft) >>
  ja: Ho sa berre «[Ja, og så da]?»
  ja: «[Alle har det tøft nå]», fikk jeg til svar.
  ja: «[Nå må du roe deg ned litt]», sa hun.
  ja: [At jeg var på gråten, lot han bare passere].
  ja: Da jeg begynte å gråte, [sa han ingenting].
  ja: Han [mistet ikke akkurat nattesøvnen av det].
  ja: [Ikke et fnugg av medfølelse].
  ja: [En beklagelse hadde ikke skadet].
  ja: De kunne [spandert et «det var dumt»].
  nei: Jeg mistet nattesøvnen etter innbruddet.
  nei: Sånt må man regne med når det snør.
  nei: Jeg trenger ingen unnskyldning for å ta en kaffe.

- a-ingen-som actor=any turn=no beats=questioning.needs
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (brydde seg !(om at det)|bekymret seg|bekymra seg|beklaga !(seg)|beklaget !(seg)|sa unnskyld|ba om unnskyldning|bad om orsaking|kondolerte|sa noe trøstende) >>
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (lurte|spurte|spurde|tenkte) (på|meg|oss)? (hvordan|korleis|åssen) (det|vi|jeg|eg|alt|familien|ungene|barna|borna|ungane) ("hadde det"|gikk|gjekk|sto til|stod til|følte|klarte|"hadde hatt det")? >>
  (ingen|inga|ikke en kjeft|ikkje ein kjeft|ikke en sjel|ikkje ei sjel|ikke noen|aldri noen|ikkje nokon) ...2 (lurte|spurte|spurde) (på|meg|oss)? om ("det gikk"|"det gjekk"|"vi hadde"|"jeg hadde"|"eg hadde"|"noen var"|"nokon var") >>
  (hvordan|korleis|åssen) (det|@ea-jeg|vi) (gikk|gjekk|hadde det|følte|sto|stod) .. (med)? .. , (var det|spurte|spurde|lurte|brydde|interesserte|vart|ble|ville|kom|hadde) .. (ikke|ikkje|ingen|aldri|knapt) >>
  (at) @ea-jeg (gråt|grein|var|satt|sat|hadde|skalv|holdt|mista|mistet) ...8 , (rørte|affiserte|brydde|prella|prellet|bekom|gjorde) (@ea-han|"henne"|"ham"|"dem"|ikke|ikkje|lite|av|seg) .. (ikke|ikkje|lite|null|inntrykk|av|minste|om)? >>
  (om) (han|hun|ho|de|dei) (ba|bad|sa|brydde|beklaga|beklaget|var) .. (om unnskyldning|unnskyld|seg|orsak|lei seg|interessert)? ..6 "?" (glem det|neppe|nei|niks|nope|ha|aldri|langt ifra|tvilsomt|drøm videre)
  (unnskyldning|unnskyldningen|beklagelse|beklagelsen|orsaking|orsakinga|beklaginga|unnskyldninga|trøsten|medfølelsen|omsorgen) .. (uteble|uteblei|utble|kom aldri|kom ikke|kom ikkje|satt langt inne|sat langt inne|glimra|glimret|lot vente|manglet|mangla|leter|leita|måtte vi|får vi neppe|hørte vi aldri|fantes ikke|var fraværende|ble borte|vart borte|lød hult|ringte hult|lød innøvd|var innøvd|lød falskt|var tom|kom på bestilling|virket påtatt|verka påteken)
  (venter|ventar) (fortsatt|fremdeles|framleis|ennå|enno|fremdeles) på .. (unnskyldning|unnskyldningen|beklagelse|beklagelsen|"unnskyld"|"beklager"|orsaking|"orsak"|et ord)
  (ikke|ikkje|aldri|knapt) (så mye som|så mykje som|engang|eingong|en gang)? .. (et|eit|en|ei|ein|noe|noko) .. ("uff"|"huff"|"kondolerer"|"så leit"|"stakkars"|"god bedring"|"god betring"|sukk av medfølelse|medfølende|medlidende|trøstende|trøst|"beklager"|"unnskyld"|"orsak"|"huff da"|"uff da"|"lykke til"|"så synd"|klem)
  (ikke|ikkje|aldri|uten|utan|ingen|null|knapt) .. (et|eit|en|ett|ei)? (eneste|einaste)? (ord|lyd|tanke|mine|reaksjon|følelse|kjensle|stavelse|pip|linje|setning|stavelse) (om|for|til|på|over) (@ea-sorg|at det (var|må|måtte|er) .. (@eille|vere|være)|at @ea-jeg (var|hadde|gråt|satt|hadde mistet|hadde mista)|(hvordan|korleis|åssen|koss) (vi|jeg|eg|me|det) (hadde|gikk|gjekk|føltes|kjentes|følte|opplevdes)|det (vi|jeg|eg|me) (sto|stod|hadde|gikk|var) (i|opplevd|gjennom|vært)|hva (vi|jeg) (sto|hadde vært|gikk|følte)) >>
  ja: [Ingen som spurte hvordan vi hadde det].
  ja: [Beklagelsen uteble].
  ja: [Venter fortsatt på en unnskyldning].
  nei: Ikke et ord om hvordan jeg skulle gå fram videre.

- a-likeglad actor=any
  !@ea-jeg (gadd|gidder|gidd|orka|orket|iddest|brydde seg om|prøvde) (ikke|ikkje|"itj"|"kje") (engang|eingong|en gang)? (å)? (late som|latast|lest som|skjule|løfte|svare ordentlig|heve|engasjere|late|prøve|foregi|bry|reagere|beklage|si unnskyld) .. (engang|eingong|en gang)? >>
  (død|dau|daud|flat|monoton|livløs|livlaus|grå|søvnig|likeglad|blikk|mekanisk|uinteressert|tom|gravlagt) (stemme|røst|mål|tone|i stemmen|i røsten|i målet|i røysta|i blikket)
  (stemme|stemmen|røst|røsten|røysta) !(min) .. (var|lød|som) .. (død|dau|daud|flat|livløs|livlaus|grå|fra graven|en gravstein|talende klokka|en talemaskin|et telefonsvarer|værmelding|frøken ur)
  (like|omtrent like|nesten like|cirka like|så) (engasjert|interessert|levende|levande|medfølende|empatisk|varm|entusiastisk|opptatt|varmt|ivrig|rørt|begeistret|følsom) som (en|et|ein|ei|eit|min|mi)? _? (@ea-daud|katten|sofaen|kjøleskapet|en i koma|telefonsvareren)
  (samme|same|like mye|like mykje) (innlevelse|varme|empati|engasjement|følelse|tonefall|glød|sjarm|entusiasme|liv|medfølelse) som (en|et|ein|ei|eit|om|når|i)? >>
  (som) (en|ein|ei) (død|daud|dau|slapp|kald|tint) (fisk|sild|laks|torsk|makrell)
  (som) (en|ein) (zombie|zombi|søvngjenger|søvngjengar|levende død|sovepute|isblokk|isbre|isfjell|istapp|fryseboks)
  @ea-han [ (gikk|gjekk|kjørte|køyrde|svarte|snakket|var|satt) .. (på|i) (tomgang|autopilot|halv maskin|halv fart|sparebluss|lavbluss|cruisekontroll|halv guffe|dvale) ]
  @ea-han [ (sov|sovna|sovnet|duppa|duppet|døste) (på|i|nesten|halvveis|i andre) (jobb|jobben|enden|kjedsomhet)? ]
  !@ea-jeg (lød|låt|hørtes|høyrdest|virka|virket|verka|framsto|fremsto) .. (som)? (om|at)? (@ea-han)? .. (telte|tel|talde|telte|leste|las|ventet|venta|lengta|lengtet|kjedet|kjeda|helst|heller|lei|glante|filte|holdt på|måtte|satt|sat|sov|nettopp) .. (minutter|minutt|minuttene|lunsj|lunsjen|helg|helga|fredag|seg|ville|negler|neglene|været|veret|sovne|være et annet sted|handleliste|telefonkatalogen|en bruksanvisning|våknet|hvilepuls|halvsov)
  !@ea-jeg (filte|filet|fila|pussa|pusset|studerte|så på) (neglene|negler|"neglene"|naglane|taket|ut av vinduet|mobilen) (mens|medan|sine|imens)? >>
  !@ea-jeg (hoppa|hoppet|bikket|gikk|gjekk|svisj) (rett|beint|beine vegen|strake veien) (på|til|over på|over til|over i) (polisenummer|polisenummeret|kundenummer|kundenummeret|fødselsnummer|fødselsnummeret|ordrenummer|saksnummer|saksnummeret|personnummer|egenandelen|eigendelen|paragrafen|skjemaet)
  !@ea-jeg (syntes|synes|mente|meinte|sa|svarte|lot|lét|tykte|synest|skrev) .. (at|forstå at|meg forstå at)? (det|dette)? (var|er|fikk være|fekk vere|måtte bli|ble) (mitt|vårt|min|kundens|mitt eget|vårt eige|ikke deres|ikke hans|ikke hennes|ikkje deira|ikkje hans) (eget|eige|egen|eigen)? (problem|hodepine|hovudverk) ..?
  [ ("ikke mitt problem"|"ikkje mitt problem"|"ikke vårt problem"|"ikkje vårt problem"|"not my problem"|"synd for deg"|"sucks to be you"|"trist for deg"|"så synd da"|"ditt problem"|"bad luck"|"surt for deg"|"det er livet"|"shit happens"|"c'est la vie"|"life happens"|"sånn er livet"|"slik er livet"|"slikt hender"|"sånt hender"|"sånt skjer"|"slikt skjer"|"det hender"|"det skjer"|"det må du regne med"|"det kunne vært verre"|"det kunne vore verre"|"verre ting har hendt"|"det går seg til"|"ta det piano"|"cool ned"|"så ille er det vel ikke"|"det er bare penger"|"det er jo bare"|"mange har det verre"|"det er ikke verdens undergang"|"du får tåle"|"det er ikke så farlig"|"slapp helt av"|"ro deg ned"|"ro ned") ] .. , .. (sa|svarte|fikk|fekk|var|svara|kom|skrev|lød|mumla|mumlet) !("mannen" min|"kona"|"naboen"|"mor"|"svigermor"|"kollegaen")
  (sa|svarte|svara|fikk høre|fekk høyre|fikk|fekk|svaret var|beskjed om|kom med|skrev|svaret ble|trøsten var|lød) .. (bare|berre|et|eit|at)? .. [ ("ikke mitt problem"|"ikkje mitt problem"|"ikke vårt problem"|"ikkje vårt problem"|"synd for deg"|"trist for deg"|"så synd da"|"ditt problem"|"uflaks"|"surt for deg"|"shit happens"|"c'est la vie"|"sånn er livet"|"slik er livet"|"slikt hender"|"sånt hender"|"sånt skjer"|"slikt skjer"|"slik kan hende"|"det må du regne med"|"det kunne vært verre"|"det kunne vore verre"|"det går seg til"|"ta det piano"|"ja ja slikt"|"mange har det verre"|"ikke verdens undergang"|"ikkje så farleg"|"ikke så farlig"|"ingen har dødd av det"|"bare en pakke"|"bare en bil"|"bare penger"|"bare en ting"|"berre pengar") ]
  !@ea-jeg (gråt|grein|hulka|hulket|hikstet|hiksta) , .. (@ea-han) (tasta|tastet|skrev|gjespa|gjespet|fortsatte|sukka|sukket|spurte|spurde|leste|las|tygde|ba|bad) >>
  (stille|stilt|taust|dødt|tyst) (som i graven|som i grava|i andre enden|i røret) (da|når|då) @ea-jeg >>
  (som om) @ea-jeg (hadde|ringte|ringde|spurte|spurde|skulle|meldte|bestilte|leverte|klaget) .. (mistet|mista|spurt|om|fortalt|bestilt|meldt) .. (været|veret|klokka|en paraply|ein paraply|en pizza|ein pizza|en hanske|ei lue|kaffe|åpningstidene|bussruta|posten) >>
  !@ea-jeg (interesserte|interessert) .. seg (ikke|ikkje|midt|lite|fint lite|null) (det|en|ei|for|på|bak)? (grann|døyt|spor|fem øre|ryggen|tøddel|fnugg|så mye|oss|meg|saken)?
  !@ea-jeg (raka|raket|ragg|affiserte|bekom|angikk) (dem|henne|ham|ho|han) (ikke|ikkje|midt|lite|fint lite|null|katten) (det|en|ei|i|på|bak)? (grann|døyt|spor|fem øre|ryggen|tøddel|fnugg|så mye)?
  (lunken|lunka|halvhjertet|halvhjarta|tafatt|sløv|døsig|slapp|giddeløs|lunkent|daff|apatisk|tam)/a (innsats|respons|svar|reaksjon|forsøk|interesse|holdning|haldning|beklagelse|unnskyldning|betjening|mottakelse|tone|type|fyr|dame)
  ja: Han [gadd ikke late som engang].
  ja: Hun svarte med [dau stemme].
  ja: Han var [like engasjert som en gråstein].
  ja: De [syntes det var mitt problem].
  nei: Jeg gadd ikke vente mer.
  nei: Bilen går på tomgang og bråker.
  nei: Etter det gikk alt på skinner.
  nei: Jeg gikk videre til betalingen, og da stoppet det.

- idiom-kald actor=any
  (hjerte|hjarte|"hjertet"|"hjartet") av (stein|is|"stein")
  (bare|berre|kun)? (en|ein|nok en) (sak|mappe|papirbunke) (i|til i) ("bunken"|"bunka"|"køen"|rekken|"rekka"|haugen|"haugen")
  (null|ingen|ikke noen|ikkje nokon|inga) reaksjon (da|når|då) @ejeg >>
  @ea-han .. [ (som|lik) vann på "gåsa" ]
  (uten|utan) å (løfte|heve) ("blikket"|stemmen|"stemmen"|på øyelokket)
  (som om) (jeg|eg|vi) (bestilte|"bestilte"|hadde bestilt|snakket om været|fortalte om været|spurte om været|spurde om veret|skulle bestille) >>
  (gikk|"gikk"|"gjekk"|hoppet|"hoppa") (rett|beint) (over)? (på|til) ("kontonummer"|"kundenummer"|"skjemaet"|"skjema"|neste punkt|fødselsnummer|neste spørsmål) >>
  (leste|las|"leste"|ramset) .. (videre|opp|vidare) (mens|medan|selv om|sjølv om) (jeg|eg) (gråt|grein|"gråt")
  (ikke|ikkje) (et|eit|ett|"et"|"eit") (ord|vennlig ord|trøstens ord) (om|til) (sorgen|tapet|ulykken|"ulykka"|mannen|mor|far|det som hadde skjedd|dødsfallet|"dødsfallet"|"brannen"|skaden) >>
  (det)? (kunne|kan) (han|hun|ho|de|dei|vi) (ikke|ikkje) (noe|noko) for >>
  ja: Han hadde et [hjerte av stein].
  ja: Ho las vidare [utan å løfte blikket].
  ja: Jeg var bare [en sak i bunken].

- g-ikke-et-ord actor=any
  (null|niks|null og niks|ikke et ord|ikkje eit ord|ikke et kvekk|ikke et pip|ikkje eit kvekk|ingenting|ikke et knyst|ikke en stavelse|ikke et eneste ord) om (at|hvor|kor) ... (synd|leit|leitt|trist|vondt|tungt|kjipt|fælt|surt|ille|lei|sårt|kjedelig) >>
  @ea-null ..2 (mer|meir) (medynk|medfølelse|empati|innlevelse|hjerte|omtanke|medkjensle|sympati|engasjement|hjertevarme|menneskelighet|følelser) enn (en|ein|ei|et|eit) _
  (hadde|viste|med) (omtrent|cirka)? (like|så) (mye|mykje) (medynk|medfølelse|empati|innlevelse|hjerte|omtanke|medkjensle|sympati|engasjement|menneskelighet) som (en|ein|ei|et|eit) _
  !@ejeg (gadd|giddet|orket|orka|iddest|gadd nok) (liksom|visst|rett og slett|bare|berre|nok|tydeligvis) (ikke|ikkje) ($|,)
  @ea-han [ (gadd|orket|orka|iddest) (liksom|visst|rett og slett|bare|nok|tydeligvis)? (ikke|ikkje) ] ($|,)
  (hoppet|hoppa|hoppe|gikk|gjekk|skøyta|skøytet) (bukk|elegant|lett|glatt|raskt) over .. (hele|heile|det at|at)? .. @ea-sorg
  (et|eit|ett) (lite|ørlite|enkelt)? «? (dette|det|så|dette her|det der)? (var|er)? (leit|leitt|synd|trist|unnskyld|beklager|uff|huff|sorry|kondolerer|dumt|kjipt) »? (for dere|for deg)? »? (hadde|ville|kunne) .. (gjort seg|vært|vore|gjort|hjulpet|hjulpe|holdt|vært nok|varmet|varma|kostet|vært på sin plass|skadet|skada) .. (seg|fint|nok|godt|på sin plass|mye|noe|av veien|lite)?
  (unnskyldningen|beklagelsen|beklaginga|orsakinga|medfølelsen|empatien|omsorgen|trøsten|engasjementet|medynken|"unnskyldningen"|"beklagelsen"|"medfølelsen"|"empatien") (må ha|må|har visst|har nok|hadde visst|er visst|er nok|ligger nok|ligger visst|sitter nok|sitter visst) ..1 (rent|druknet|gått|blitt|kommet bort|forsvunnet|falt|dratt|glemt|utsolgt|på ferie|igjen|i posten|fordampet|stukket|langt inne|renne|havnet i|tatt ferie) >>
  (unnskyldning|beklagelse|beklaging|orsaking|unnskyldningen|beklagelsen) som aldri (kom|dukket opp|dukka opp|dalte ned)
  (ventet|venta|håpet|håpa|regnet|rekna) (meg|på|med|meg på)? ..2 (unnskyldning|beklagelse|beklaging|orsaking) ,? (men|og) (den|det|ho) (kom|dukket opp|uteble) (ikke|ikkje|aldri)
  (ordet|ordene|orda)? («)? ("beklager"|"unnskyld"|"orsak"|"beklagar"|"sorry") (»)? (finnes|fins|finst|fantes|står|sto|stod|eksisterer) .. (ikke|ikkje) .. (i)? .. (ordboka|ordforrådet|vokabularet|ordlista|ordboken|manuset|manus|instruksen)? (deres|hennes|hans)?
  (ble|vart|blei) (forbigått|forbigådd|gått forbi|møtt) (i|med) (stillhet|taushet|total stillhet|total taushet)
  (at) @ejeg ...8 , (bet|beit) (ikke|ikkje) på (henne|ham|han|ho|dem|dei)
  (lot|lét|let) (det|nyheten|alt|dødsfallet) passere (uten|utan|i) (en|ein|et|eit)? (kommentar|ord|mine|stillhet|kremt)
  (ikke|ikkje) (mye|mykje|noe særlig|stort|akkurat mye|akkurat noe|all verdens) (varme|medfølelse|omsorg|empati|trøst|medynk|sympati|engasjement|innlevelse|menneskelighet) (å hente|å få|å spore|der|hos|i den)
  ^ (iskaldt|hjerteløst|følelsesløst|følelseskaldt|hjartelaust) ($|svar|,)
  (tonløst|tonlaust|livløst) og (uten|utan) (interesse|innlevelse|engasjement|liv|følelse|varme)
  « [ (sånn|slik) (er|går) (det|nå det) (bare|berre|nå|no|jo|dessverre) ] » !(, "sa" @ejeg|, "tenkte")
  (opptatt|opptatte|oppteken|opptekne) av _ _? enn (av)? at ...6 (død|dødd|syk|sjuk|skadet|skada|gråt|brant|brann|druknet|satt|sørget|sørgde|lå) >>
  (hørtes|høyrdest|låt|lød) (ut)? som (om)? @ea-han? (leste|las|ramset|ramsa) (opp)? (fra|frå)? (handlelista|handlelisten|ei handleliste|en handleliste|telefonkatalogen|værmeldinga|værmeldingen|bruksanvisningen|sportsresultatene|lottotallene)
  (om) @ejeg ..5 , (var|er) .. (revnende|knekkende|hjertens|fullstendig|komplett)? (likegyldig|likegyldige|uinteressant|det samme|likesælt)
  (stemme|stemmen|stemmeleie|tonefall) som (et|ein|en|eit|ei) (askebeger|gravstein|telefonsvarer|fryser|møbel|talemaskin|murstein|asfalt)
  @ea-null (det minste|det grann|det spor) (lei seg|angrende|rørt|brydd|beklagende|medfølende)
  (brydde|brydd|bryr) seg (mer|meir) om _ enn (om)? (meg|oss|at|hvordan|kunden|mennesket)
  (savnet|sakna|savna|saknet|manglet bare|mangla) (bare|berre)? (et|eit) (lite|enkelt)? «? ..2 (leit|uff|huff|beklager|unnskyld|synd|trist|kjipt|sorry) »?
  (kunne) (like gjerne|like godt) (ha)? (lest|lese) (opp)? (været|veret|avisa|telefonkatalogen)
  ja: [Null og niks om at det var synd for oss].
  ja: De [hadde ikke mer medynk enn en bom].
  ja: Hun [gadd liksom ikke].
  ja: Et lite [«dette var leit» hadde gjort seg].
  ja: [Unnskyldningen må ha gått i sluket].
  ja: Det ble en [unnskyldning som aldri kom].
  ja: «[Sånn er det bare]», sa hun.
  ja: Hun [hoppet bukk over hele ulykken].
  nei: Jeg gadd liksom ikke.
  nei: Hun hoppet bukk over forklaringen.
  nei: Ikke et ord om hvor pakken var.
  ja: Jeg [savnet et «så leit»].

- h-stillhet actor=any turn=no
  !(på|i|etter) [ (takk for)? (den|en|ei)? (øredøvende|øyredøyvande|rungende|rungande|larmende|knusende|bedøvende|iskald|total|isnende|trykkende|pinlig|talende|knusktørr) (stillhet|stillheten|"stillheten"|taushet|tausheten|"tausheten"|stilla|tystnad|togn) ] (,)? (da|når|då|etter at|om at) @ejeg (sa|fortalte|fortalde|nevnte|nemnde|gråt|grein|begynte|skrev|skreiv)
  (takk for) [ den (øredøvende|øyredøyvande|rungende|larmende|talende) (stillheten|"stillheten"|tausheten|"tausheten"|stilla) ]
  (iskald|knusende|isnende|øredøvende|rungende|talende) (stillhet|taushet|tausheten|stillheten) (fra|frå|i) (andre enden|den andre enden|hans side|hennes side|røret)
  ja: [Rungende taushet] da jeg fortalte om brannen.
  ja: [Iskald stillhet i andre enden].
  nei: Sendte mail i mai. Øredøvende stillhet.

- h-spm-unnskyld actor=any turn=no question
  ^? (ble|vart|blei|kom|fikk|fekk|hørte|høyrde|fantes|var) !("du"|"dere"|"dykk"|"de") (det|jeg|vi|eg|me|noen)? ..2 (sagt|gitt|et|en|ei|eit|noen|nokon|noe|antydning til|spor av)? («)? (unnskyld|unnskyldning|beklager|beklagelse|orsaking|beklaging|orsak|"beklager"|trøst|medfølelse|sorry) »? !(av|på|for)
  ja: [Kom det en unnskyldning]? Drøm videre.
  nei: Fikk du beklagelsen jeg sendte?

- i-neste-sporsmal actor=any turn=no
  (dødd|død|døde|"syk"|syk|sjuk|gråt|grein|gråter|mistet|mista|kreft|brann|brent|ulykke|begravelse|fortvilet|fortvila|alene|skilt|brant|krasj|påkjørt|sykehus) ..4 ("?"|"."|","|"-"|"–"|":")? [ «? (neste spørsmål|neste|neste sak|kundenummer|fødselsnummer|ordrenummer|saksnummer|personnummer|navn og adresse) »? (","|takk|"?"|".")? (sa hun|sa han|takk|var svaret|var alt)? ] $
  @ejeg (gråt|grein|hikstet|hiksta|hulket|tok til tårene|gråter) ,? (og|mens|så)? [ @ea-han (ba|bad|spurte|spurde|leste|las|tastet|tasta|gikk videre|gjekk vidare|fortsatte|heldt fram) ] >>
  « [ (ja vel|javel|jaha|jaså|jasså|ok|okei|akkurat|jo|hm|neivel|nei vel|å ja|greit) ] » (","|".")? (sa|svarte|var alt|mumlet|mumla|kom det|sa bare|mente)? @ea-han? ..3 ,? (da|då|når|om at|til at) @ejeg (sa|fortalte|fortalde|nevnte|nemnde|gråt|forklarte) >>
  (rant|rann|prellet|prella|dryppet|dryppa|glei|gled|preller) ..2 (av) (ham|han|henne|dem|ho|dei|hun|"ham") ..1 (som (vann|vatn) på (gåsa|ei gås|en gås|ei and|gåsen))?
  (en|ei|ein|et|eit|bare|ble|møtt med|svaret var|var) ..1 (skuldertrekk|skulderrekning|skulderheving|skuldertrekning|skuldertrekket|gjesp|gjespet|likegyldig mine)
  ja: [Det rant av ham som vann på gåsa].
  ja: Jeg gråt, [han ba om kundenummeret].
  ja: «[Ja vel]», sa hun, da jeg fortalte om brannen.
  ja: Fikk [et skuldertrekk] tilbake.
  nei: Regnet rant av jakka.
  nei: «Ja vel», sa jeg.

- j-ikke-relevant actor=any turn=no
  (at) ...8 (død|døde|dødd|gråt|brant|brann|mistet|mista|syk|sjuk|regnet|alene|åleine) ...4 ,? (var|er|gjorde|fikk|fekk|vekket|vekte|utløste|utløyste|ga|gav|bet) ..2 (ikke|ikkje|ingen|ikke så mye som|ikkje så mykje som|null) ..1 (relevant|viktig|interessant|reaksjon|inntrykk|et|eit|noe inntrykk|noen reaksjon|på) >>
  ^ (beklagelse|unnskyldning|beklaging|orsaking|medfølelse|empati|omtanke|trøst) "?" ..1
  (ingen|inga) (hjemme|heime) (bak|i) (øynene|auga|stemmen|stemma|røret|toppen)
  (kunne|kunne like gjerne) ..2 (ligget|lege|stått|blødd|gråt|grått|sprunget) ..1 (død|døende|halvdød|i brann|i hjel|ihjel|av)? ..4 ,? [ (hun|han|ho|de|dei) ..1 (ville|hadde) ..2 (spurt|bedt|tastet|sagt|lest|fortsatt) ] >>
  ja: [At huset brant, gjorde ikke inntrykk].
  ja: [Ingen hjemme bak øynene].
  nei: Jeg tror ingen er hjemme i dag.
  nei: At far døde i mai, var ikke noe jeg hadde meldt.

- uten-glod turn=no actor=any
  (null|ingen|inga|uten|utan|ikke noe|ikkje noko|ikke noen|lite|blottet for|blotta for|tom for|fri for|ribbet for|kjemisk renset for|kjemisk fri for) (form for|snev av|tegn til|slags|gram)? @ea-glod !(for å (kjøpe|bytte)|for prisen)
  (fullstendig|helt|heilt|totalt|aldeles|fullkomment)? (blottet|blotta|ribbet|ribba|strippet|tømt|renset|tom|fri|blank)/a (for) (all|enhver|alt som heter|noen form for|einkvar)? @ea-trost
  (ikke|ikkje|uten|utan|null|aldri|knapt|ingen) (så mye som|så mykje som|antydning til|antyding til|tegn til|spor av|snev av)? (et|eit|en|ein|ei|den|det|noe|noko)? (minste|eneste|einaste|lille|vesle)? @ea-snev (av|til|fra|frå) @ea-trost
  (@ea-trost|medfølelsen|unnskyldningen|beklagelsen|empatien|engasjementet|hjertet|hjartet|varmen|følelsene|sjela|omsorgen|motivasjonen|arbeidslysten|gnisten|arbeidsgleden|interessen|iveren|gløden) (var|lå|låg|satt|hadde|ble) ..2 (igjen|att|glemt|parkert|gjenglemt|lagt)? (igjen)? (hjemme|heime|i garderoben|i skuffen|i skapet|i fryseren|i bilen|på hylla|langt inne|på ferie|i en skuff)
  (det)? (følelsesmessige|emosjonelle) (fraværet|tomrommet|kulda|kulden|avstanden)
  (robot|maskin|regneark|kalkulator|datamaskin) (har|hadde|viser) (mer|meir) @ea-trost
  ja: [Null følelser] hos ham.
  ja: [Fullstendig blottet for medfølelse].
  ja: [Ikke så mye som et kremt av medynk].
  ja: [Hjertet var igjen hjemme].
  nei: Det kom uten beklagelser fra min side.
  nei: Bilen var uten glødeplugger.

- spurt-om-unnskyldning turn=no actor=any
  @ea-han? [ (sa|påsto|påstod|beklaget|beklaga|skrev) ...6 (synd|leit|leitt|lei seg|lei for det|unnskyld|trist|beklager|kjedelig|»)? , men (det)? (låt|hørtes|høyrdest|virket|verka|lød|mente|meinte|føltes|klang) (@ea-han|det|henne)? (ikke|ikkje|aldri) ] >>
  (unnskyldningen|unnskyldninga|beklagelsen|beklaginga|orsakinga|trøsten|medfølelsen|medynken|kondolansen|@ea-trost) (kom|ble|fikk jeg) (først|fyrst|ikke før|ikkje før|altfor sent|altfor seint|for sent|for seint|dagen etter) (da|når|etter|då)? >>
  ^ (@ea-trost|medfølelsen|empatien|engasjementet|unnskyldninger|beklagelser) (er|var|står|fins|finnes|finst|inngår|hører) ..1 (visst|tydeligvis|åpenbart|nok|tydelegvis)? (ikke|ikkje|aldri|ingen) !(bare|nødvendig|det viktigste) >>
  (bryr|brydde) (dere|de|dykk|dei) (dere|seg|dykk)? (egentlig|i det hele tatt|virkelig|eigentleg|i det heile) ..3 "?"
  (savne|sakne|etterlyse|etterlyste|savnet|savna|sakna|saknet) (bare|berre)? (en|ei|et|eit|ein|litt|noe|noko)? (lite|liten|lita|ørlite)? (@ea-snev (av|til))? (litt|mer|meir|noe|bare|ekte)? @ea-trost !(fra (naboen|mannen))
  ^ («)? (en|ei|ein|et|eit|noen|nokon)? (lita|liten)? @ea-trost (»)? "?"
  (venter|ventar|ventet|venta|håper|håpar|håpet|håpa|håpte) (fortsatt|fremdeles|framleis|ennå|enno|lenge|forgjeves)? på (en|ei|ein|et|eit|noen)? (oppriktig|ordentlig|skikkelig)? @ea-trost ,? (men)? (den|det|ho)? (uteble|uteblei|kom aldri|kom ikke|kom ikkje|forgjeves)?
  (hadde|har) (nok|vel|kanskje|i det minste|faktisk)? (fortjent|forventet|forventa|venta|ventet|håpet på|ønsket meg|ønska meg|trengt|trong|satt pris på|likt|trengte) (litt|en|ei|ein|et|eit|noen|noe)? (lita|liten|lite|ørlite|enkel|ordentlig)? (@ea-trost|« @ea-trosteord ...6 ») 
  (skulle|kunne|burde) ..3 (ønske|ønsket|gjerne)? ..3 (sett|hatt|ønsket|likt) at @ea-han ..4 (latt|late|lot) som (om)? @ea-han (syntes|brydde|var|tykte|følte|interesserte) >>
  (hadde|er|var|har) (det)? (vært|vore|virkelig|liksom)? (virkelig|egentlig)? så (vanskelig|vanskeleg|farlig|farleg|ille|tungt|mye forlangt|dyrt|umulig) å (si (unnskyld|beklager|sorry|takk)|seie (orsak|unnskyld)|beklage|orsake seg|orsaka seg|unnskylde seg|be om (unnskyldning|orsaking)|bry seg|vise .. @ea-trost|spørre (hvordan|korleis))
  (ikke|ikkje|aldri|uten|utan|null|knapt|heller ikke) ..2 (et|eit|en|ein|ett|noe|noko)? (eneste|einaste|lite|lita|enkelt)? « ..2 @ea-trosteord ...6 » (å (få|høre|høyre|spore))?
  (måtte|fikk|fekk|laut) (jeg|eg|vi|me)? (bare|berre)? trøste (meg|oss) (selv|sjøl|sjølv)
  (beklagelsen|medfølelsen|medynken|empatien|sympatien|trøsten|omtanken|beklaginga|den) (holdt|heldt|beholdt|sparte) @ea-han .. for seg (selv|sjøl|sjølv)
  (holdt|heldt|beholdt|beheldt) @ea-han (det|den|medfølelsen|følelsene|trøsten) (i så fall|godt|visst|nok)? for seg (selv|sjøl|sjølv) !(at)
  @ea-han [ (holdt|heldt|beholdt|beheldt) (det|den|medfølelsen|følelsene|trøsten) (i så fall|godt|visst|nok)? for seg (selv|sjøl|sjølv) ] !(at)
  ja: Han [sa det var leit, men det hørtes ikke sånn ut].
  ja: [Unnskyldningen kom først da jeg truet med avisa].
  ja: [Savnet et snev av menneskelighet].
  ja: [Beklagelse?] Aldri i verden.
  ja: Jeg [hadde fortjent en unnskyldning].
  ja: [Var det så vanskelig å si unnskyld]?
  ja: Det var [aldri noe «så leit for deg»].
  ja: Hvis han var lei seg, [holdt han det godt for seg selv].
  nei: Jeg venter på en sympatierklæring fra Nav.
  nei: Hun holdt det for seg selv at jeg fikk rabatt.

- kald-mot-gradende turn=no actor=any beats=empathy.listening
  (behandlet|behandla|tok|ekspederte|håndterte|omtalte|avfeide) @ea-sorg @emin? som (en|ein|et|eit|ei|om|noe) >>
  (@ea-trost|unnskyldningen|beklagelsen|beklaginga|orsakinga|trøsten) (lar|lot|lét|let|lèt) (framleis|fortsatt|fremdeles)? vente på seg
  (rørte|berørte|affiserte|anfektet|bekymret|plaget|plaga) (henne|ham|dem|han|ho|dei) (visst|tydeligvis)? (ikke|ikkje|lite|fint lite|null) ..1 (det minste|det grann)? (at|om)? >>
  (ikke|ikkje|null|lite|fint lite|ingen) (særlig|akkurat)? (interessert|interesse|opptatt|nysgjerrig|oppteken) (i|for|av|på) (hvordan|korleis|at) @ejeg >>
  (gjorde|gjør|gjer|gjorde) (jobben|jobben sin|arbeidet sitt|det han skulle|det hun skulle|oppgaven) ,? (verken|hverken|korkje|ikke|ikkje) (mer|meir) (eller|og) (ikke|ikkje)? (mindre)
  alt @ea-han (var opptatt av|brydde seg om|var interessert i|var oppteken av|tenkte på|så) ,? var (skjemaet|saken|reglene|nummeret|kundenummeret|pengene|tallene|paragrafen|å|lunsjen|tida|salget) >>
  (forholdt|forheldt|stilte) seg (fullstendig|helt|heilt|totalt)? (uberørt|uanfektet|uaffisert|likegyldig|kald|passiv|kjølig) >>
  (forble|var|virket|verka) (helt|fullstendig)? (uberørt) (av|da|over|til)? >>
  (ikke|ikkje|aldri) (det minste|det grann|det spor|særlig|akkurat|spesielt|nevneverdig) (lei for|lei seg|leit|leitt|angrende|brydd|rørt) (det)?
  (savnet|sakna|savna|saknet) at (noen|nokon|@ea-han) (viste|brydde|beklaget|beklaga|følte|trøstet|tok) ...4 (inntrykk|seg (om|inn)|medfølelse|inn over seg|omsorg|interesse|følelser)
  (nada|zero|niks|null komma null|null og niks) (med|av)? (@ea-trost|@ea-glod)
  (fortsatte|heldt fram|holdt fram|gikk videre|svarte|snakket videre|skrev videre|lot) ..2 som om (ingenting|ikkje noko|ingen ting|inkje) (var|hadde) (sagt|skjedd|hendt|vært sagt) ((da|når|selv om|enda) @ejeg (nevnte|gråt|sa|fortalte) >>)?
  @ejeg [ kunne (like gjerne|like godt|likegodt|like greit) (ha)? (meldt|fortalt|spurt|klaget|bestilt) (om|at|en|ein|et|eit|på) (et|en|ein|eit|ei|været|veret|bussen|pizza|huset) ] >>
  (leste|las|siterte|ramset|ramsa) (opp)? (regler|reglane|reglene|reglar|vilkår|vilkårene|vilkåra|paragrafer|paragrafen|skjemaet|bestemmelsene) ..1 (mens|medan|da|då) @ejeg (gråt|gret|grein|hulket|hikstet|tagg|hulka)
  (var|ble) (det)? (bare|berre|kun) (enda|nok|enno)? (en|ein|ei) (dag på jobben|sak til|sak i rekken|kunde i rekken|arbeidsdag|linje i et regneark) (for (ham|henne|dem|dei|ho))?
  (ikke|ikkje) med (hele|heile)? (hjertet|hjartet|sjela|sjelen) (i det)? !(på)
  (mer|meir) (interessert|opptatt|oppteken|engasjert) (i|av) (seg selv|seg sjølv|salget|pengene|pausen|lunsjen|helga|fotballkampen|neglene|neglene sine|å bli ferdig|egne ting|reglene|papirene|paragrafene) ..1 enn (i|av)? (meg|oss|hvordan|korleis|at @ejeg|mennesket|kunden)
  (da|når|då) @ejeg ...6 (@ea-sorg|gråt|grein|død|døde|dødd|syk|sjuk|kreft|begravelse|ulykke|brann|brent|spontanabort|skilsmisse|selvmord|mista jobben|mistet jobben) ...4 , [ (spurte|spurde|ba|bad|leste|las|tastet|gikk|svarte) @ea-han ..1 (bare|berre|om|etter|opp|videre|rett) ..2 (registreringsnummeret|kundenummeret|kundenummer|ordrenummer|ordrenummeret|fødselsnummer|fødselsnummeret|skjema|skjemaet|paragrafen|vilkårene|polisenummeret|saksnummeret|saksnummer|adressen|neste|personnummer|egenandelen) ]
  (hjertet|hjartet|sjela|sjelen|engasjementet|følelsene|innlevelsen) (var|er) (visst|nok|liksom|tydeligvis)? (ikke|ikkje|aldri) (med|der|til stede|på jobb|påkoblet|med på)
  (bare|berre) (ikke|ikkje) med (hjertet|hjartet|sjela|følelsene)
  (null|ingen|inga|lite|ikke noen|ikkje nokon) (respons|reaksjon|kommentar) (på|da|til|når) (at)? @ejeg ..4 (redd|gråt|grein|lei|sliten|fortvilet|fortvila|døde|død|mistet|mista|syk|sjuk|sørget|alene|knust|redde|begravelse*) 
  (leste|las|lirte|ramset|ramsa|mumlet|mumla|lirket|kom med|presset|pressa) (opp|av seg|fram|ut)? (medfølelsen|beklagelsen|unnskyldningen|trøsten|kondolansen|beklaginga|sympatien|et beklager|et unnskyld|ei orsaking|en unnskyldning|en beklagelse|ein beklagelse) (fra (et ark|et manus|en lapp|manus|skjermen)|som om|som en handleliste|mellom tennene|på autopilot|uten å mene)
  (kunne|burde) (@ea-han)? (i det minste|vel|da|då|godt|jo|liksom|faktisk|iallfall) (ha)? (sagt|beklaget|beklaga|bedt om|bede om|spurt|vist|kondolert|trøstet|brydd seg|lagt seg flat) ..2 (unnskyld|orsak|beklager|unnskyldning|orsaking|hvordan det gikk|korleis det gjekk|@ea-trost|hvordan jeg hadde det|at det var leit|om vi var uskadd|om det gikk bra)
  (kunne|burde) (@ea-han)? (i det minste|vel|da|då|godt|jo|liksom|faktisk|iallfall) (ha)? (beklaget|beklaga|kondolert|trøstet|trøsta|brydd seg|lagt seg flat)
  (ikke|ikkje) (en|ein|et|eit|ei) (mine|reaksjon|ord|lyd|pip|kvekk|sukk|tåre|blunk|kremt|trekning) ...5 (da|når|då) @ejeg (sa|fortalte|gråt|nevnte|fortalde|nemnde|knakk|begynte å gråte|brast i gråt)
  (vakte|utløste|framkalte|fremkalte|utløyste|skapte|vekte) ..4 (ikke|ikkje|knapt|aldri|ingen) ..6 (øyenbryn|augebryn|reaksjon|medfølelse|sympati|øyelokk|medynk|respons|interesse)
  (klage|gråte|grine|appellere|trygle|tigge|klaga) (til|for|mot|hos) (en|et|ei|ein|eit) @ea-vegg
  (var|er|va) (visst|nok|åpenbart|tydeligvis)? (ett fett|eitt fett|hipp som happ|ett og det samme|revnende likegyldig|knekkende likegyldig|hjertens likegyldig|døyten|like lang|likegyldig|fullstendig likegyldig) (for|hos) (ham|henne|dem|han|ho|hun|dei|kundebehandleren)
  (lot|let|lét|låst|oppførte seg|snakket|snakka|svarte|behandlet|behandla) ..2 som om ...4 (var|gjaldt|handlet om|handla om|bare var) (bare|berre)? (en|ein|ei|et|eit) (skrivefeil|bagatell|småting|filleting|fillesak|parkeringsbot|detalj|fotnote|tastefeil|avisnotis|lapp|formsak|skramme|myggstikk) >>
  (ikke|ikkje|aldri|knapt) ..2 (et|eit|noe|noko|noen|en|ein)? (inntrykk|følelse|tegn|teikn|antydning|antyding|spor|bevis) ..1 (av|på|til) at (det|vi|saken|saka|noe|@ea-han) ..3 (betydde|betød|angikk|gikk inn på|rørte|tykte|syntes|brydde|engasjerte|interesserte|følte|angret|var lei|hadde medfølelse) >>
  @ea-han : « [ (ordrenummer|kundenummer|fødselsnummer|saksnummer|personnummer|navn|neste|adresse|postnummer|polisenummer|registreringsnummer) ("?")? ] »
  (følelsene|gråten|sorgen|fortvilelsen|kjenslene|kjenslane|tårene|frustrasjonen) (mine|min|våre|vår|mi)? (fikk|fekk|måtte|kunne) (jeg|eg|vi|me) (bare|berre)? (ta med|beholde|behalde|ha for|pakke|svelge|holde for|gjemme|ta hjem) ..4
  ("unnskyld"|"beklager"|"orsak"|"sorry"|ordet unnskyld|ordet beklager) (»)? (er|var) (visst|nok|tydeligvis|åpenbart|vel)? (et|eit|ikke) (ord|fremmedord|framandord|dyrt ord|ukjent ord|et ord|begrep) >>
  (blodfattig|blodløs|sjelløs|sjellaus|blodlaus|følelseslaus|kjensletom|følelsestom)/a !(bank|film|mat)
  (det)? (får|må|kan) du (ta opp med|ta med|klage til|gråte hos|si til|fortelle) (presten|psykologen|mora di|moren din|mamma|noen som bryr seg|vårherre|dagboka|dagboken di)
  ^ (iskald|iskaldt|hjerteløs|hjertelaus|følelsesløs|kynisk|steinkald) (, (enda|endå|selv om|sjølv om|og|men|ikke)|$|fra|frå|og)
  ^ (halvhjertet|halvhjarta|lunkent|lunken) (fra|frå|hele|heile|hos|av|svar)
  (var|svarte|svara|sa|fikk|fekk|reaksjonen var|svaret var|responsen var|var sånn|bare|berre) ..1 [ « (ok|ok og|okei|og|og så|jaha|jaha og|ja vel|jaså|så|hm|akkurat|greit|da noterer jeg det|notert|det er notert|da noterer vi det) ..1 ("?"|"."|"!")? » ] ...2 (da|når|då|til|om) @ejeg
  (enn|et|eit|med|var|mer|meir) « [ (da|då|det)? (noterer|noterar|er notert|skriver|registrerer) (jeg|vi|eg|me)? (det|det ned)? ] »
  « (skjønner|forstår|skjønar|ok|okei|greit|jaha|ja vel|notert|mhm|mm|akkurat) » , ("sa"|"svarte") @ea-han ,? og [ (gikk|gjekk|hoppet|hoppa|fortsatte|skrev|tastet|tasta|spurte|spurde|ba|bad) ] >>
  (gikk|gjekk|hoppet|hoppa|bladde|klikket|skyndte seg) (rett|bare|berre|raskt)? (videre|vidare|over)? (til|på) neste (felt|rubrikk|linje|post|ledd|rute|boks|felt i skjemaet|punkt i skjemaet)
  (taushet|stillhet|tystnad|togn|stillheit|tastetrykk|tastelyder|tasting) og (tastetrykk|tasting|tastelyd|tastelyder|knatring|knatting|klikking|klikk|taushet|stillhet|sukk)
  (bare|berre|kun) (tastetrykk|tastelyd|tastelyden|knatring|tasting|lyden av tastaturet|lyden av tastetrykk|pusten) (å høre|å høyre|i andre enden|til svar|tilbake|i retur)?
  ^ (det|alt|alt sammen)? ..1 (prellet|prella|preller|prellte|rant|rann) ..1 av ..1 (som (vann|vatn) på (gåsa|gåsen|ei gås|en gås)) >>
  (ga|gav|gir) (ikke|ikkje|aldri) (en|ei|ein|et|eit) (tøddel|døyt|dritt|fillefant|krone|snus|pøkk|fem øre) (for|om|i) >>
  (lot|lét|let) (det|alt|meg|dette|historien|alt sammen) (bare|berre)? prelle av
  (sat|satt|sto|stod|var|ble sittende|låt|hørtes ut) (der)? (bare|berre)? [ som (en|et|ein|ei|eit) @ea-isfjell ] (da|når|då|mens|medan|hele|heile|i andre|på)
  (som|lik|likt) (å)? (snakke|snakka|prate|prata|ringe|klage|gråte|grine|forklare|tømme seg|åpne seg) (seg)? (til|med|for|hos) (en|et|ein|ei|eit) @ea-isfjell
  (slå|slo|slått|få slått|drepe|drepte|drept) (nok)? (i hjel|ihjel)? (tid|tida|tiden) (i hjel|ihjel)? (før|til) (lunsj|helg|vakta|vakten|kaffen|pausen)
  (behandlet|behandla|ekspedert|håndtert|handtert|møtt) som (bare|berre)? (en|ei|ein) (sak|mappe|saksmappe|post på en liste) !(av|om|som|for|i)
  (at)? ..3 (menneske|et menneske|eit menneske|folk|mennesker) (bak|på den andre siden|i andre enden|på andre sida) ..1 ,? (ble|vart|var|så) (aldri|ikke|ikkje) (nevnt|nemnt|tenkt på|sett|et tema|eit tema|tatt med)
  @ea-han [ (selge|solgte|selde|snakket|snakka|behandlet|leste|las|svarte) ..2 som om det (var|gjaldt|dreide seg om) (spiker|skruer|poteter|sement|en handleliste|været|veret|ved|plank|en avis|parkeringsbøter|en parkeringsbot) ]
  ja: Da jeg fortalte om ulykken, [spurte hun bare om kundenummeret].
  ja: De kunne [i det minste sagt unnskyld].
  ja: [Ikke en mine da jeg sa at far var død].
  ja: Det var [ett fett for ham].
  ja: Han [lot som om ulykken var en bagatell].
  ja: Han svarte bare «[ok og?]» da jeg sa at mor var død.
  ja: «Skjønner», sa han, og [gikk til neste punkt].
  ja: Fikk [taushet og tastetrykk] tilbake.
  ja: Det var [som å snakke til et isfjell].
  ja: Vi ble [behandlet som en sak].
  nei: Det var som å snakke med en venn.
  nei: Vi ble behandlet som en sak om mobbing skal.

- filla-og-katta turn=no
  bry/v seg @ea-han? (katta|katten|filla|fela|fanden|faen|mindre enn lite|pent lite|fint lite|svært lite|heller lite|null|nada|niks|døyten|midt i ryggen|midt bak|ikke filla|ikkje filla|en dritt|ein dritt|like mye som|like mykje som|lite|en skit)
  (ga|gav|gir|gjev) (fullstendig|totalt|rett og slett|fullkomment)? (f|"f ..." i|blaffen|blanke|faen|fanken) (i) (om|at|hvordan|meg|oss|saken|saka) >>
  (ga|gav|gir|gjev) (fullstendig|totalt)? (en|ein) lang (f|faen|marsj) !(i (prisen|fristen))
  @ea-han .. [ (enset|ensa|fortrakk) (ikke|ikkje) (en mine|et øyelokk|eit augelok|tårene|gråten|fortvilelsen) ]
  (ser|så|såg|snakket|hørtes|høyrdest|låt|virket|verka) ..2 (ikke|ikkje|lite|særdeles lite) (beklagende|beklagande|angrende|medfølende|lei seg|brydd|skamfull|berørt|rørt|medfølande) (ut)?
  @ea-han .. [ (var|er|virket|verka|virka|ble) (nok|mest|litt|heller|ganske|vel|nokså)? (lunken|lunka|halvhjertet|halvhjarta|halvhjerta|giddalaus|giddelaus|giddeløs|blasert|frossen|som is|uberørt|uanfektet|uaffisert) ] !(for|vann|suppe|kaffe)
  ^ [ (lunken|lunka|halvhjertet|halvhjarta|lunkent|giddeløst|uberørt|uanfektet|slapp|laber|følelsesløst) ] ($|er (vel|nok|kanskje|altså)? ordet|, bare|og|,)
  (halvhjertet|halvhjarta|lunken|lunka|giddeløs|giddalaus|uanfektet|uaffisert)/a (service|hjelp|dame|mann|fyr|kar|kundebehandler|rådgiver|saksbehandler|holdning|haldning|tone|stemme|opptreden|behandling)
  ja: Han [brydde seg fint lite om oss].
  ja: Ho [bryr seg katta om kundane].
  ja: [Halvhjertet] er ordet.
  ja: Hun [var lunken].
  ja: Han hørtes [ikke beklagende ut].
  nei: Jeg brydde meg fint lite om prisen.
  nei: Vannet i dusjen var lunkent.

- mer-hos-andre turn=no actor=any
  !@ea-han (har|hadde|viser|får|eier|utstråler) (nok|visst|trolig|garantert)? (mer|meir|større|varmere|bedre|betre) (@ea-glod|@ea-trost) (..2) enn (@ea-han|henne|ham|dere|de på|dei på|kundeservice|kundesenteret)
  !@ea-han (bryr|brydde) seg (mer|meir) (om (meg|oss|kundene|folk))? enn (@ea-han|henne|ham|dere|kundeservice|kundesenteret) !(måtte|trengte|behøvde)
  ja: [En gravstein har mer innlevelse enn henne].
  nei: Hun hadde mer empati enn han jeg snakket med i går.

- like-mye-som turn=no actor=any beats=empathy.understanding,empathy.warmth
  (så|like|omtrent like|cirka like|akkurat like|nøyaktig like) (mye|mykje|mange|stor|stort) (@ea-trost|@ea-glod|innlevelsesevne|interesse|empati) (i (stemmen|svaret|røsten|mailen))? (i (henne|ham))? som (i)? (en|ei|et|ein|eit|den|det|på) >>
  (innlevelsesevne|innlevingsevne|innlevelse|innleving|medfølelse|empati|omtanke|engasjement|omsorg|følelser|hjerte|hjarte|entusiasme|glød|sjel) (som|på linje med|på nivå med|tilsvarende|lik|omtrent som) (en|ei|et|ein|eit) (brødrister|parkeringsbot|parkeringsautomat|vaskemaskin|stein|gråstein|murstein|fisk|robot|automat|dørmatte|kjøleskap|fryseboks|_) !(mor|mamma|venn|bestemor|far|helt|engel|søster)
  (hjerte|hjarte|"hjerte"|hjertet) av (stein|pukk|is|granitt|betong|flint|marmor|stål|jern|grus|singel|gråstein|asfalt)
  (like sæl|likesæl|likesælt|like glad) (om|med|for|når|da) (at|eg|jeg|meg|oss|vi|hva|kva|hvordan)? >>
  ("blåste i"|"bles i"|"blåser i"|"dreit i"|"driter i"|"ga beng i"|"gav blanke i"|"ga en lang marsj i"|"blåste langt i"|"ga blanke i") (at|om|hvordan|korleis|meg|oss|hva|kva|hele) !(på|banan) >>
  (det|dette)? (rørte|rørt|beit|bet|anfektet|bekymret|gikk|gjekk|plaget) (an|ham|henne|han|ho|hun|a|dem)? (visst|liksom|tydeligvis)? (ikke|ikkje|itj|kje) (inn)? (på)? (an|ham|henne|han|ho|hun|a|dem) (at|det minste|det grann|en døyt|inn) >>
  (angikk|angår|vedkom|vedkjem|interesserte) (visst|tydeligvis)? (henne|ham|han|ho|hun|dem|dei|oss|meg) (ikke|ikkje|like mye som|midt i|fint lite|lite|døyten|null|katta) >>
  « [ (det|dette) (angår|vedkjem|raker|gjelder|vedkommer|bekymrer) (ikke|ikkje) (oss|meg|banken|selskapet) ...4 ] »
  (zero|null|ingen) (fucks|fucks given|shits given|bry|bryderi) ..1
  ^ (giddalaus|giddeløs|likesæl|likeglad|uinteressert|ubrydd) !(på)
  (brydd|bryr|brydde|brydte) (sæ|seg|sei) (fillen|filla|fillan|døyten|kattunge|katta|mindre|null|en dritt|fint lite) >>
  (ikke|ikkje|verken|ingen|inga) (varme|trøst|trøyst|medfølelse|omsorg|omtanke) , (ikke|ikkje|eller|ingen|inga) (trøst|trøyst|varme|omtanke|medfølelse|noe|noko|medynk) (, (ikke|ikkje|ingen) (noe|noko|ting))?
  (skulle|ville) (så)? (gjerne|helst) (ha|hatt|hørt|høyrt|fått|sett) ..2 (et|eit|en|ein|noe|litt|bare) ..2 (« ...8 »|@ea-trost|unnskyldning|beklagelse)
  (en|ein|ei|et|eit|bare|berre)? ..1 (ørliten|liten|lita|lite|aldri så liten)? @ea-snev (av|med|til)? (interesse|@ea-trost|@ea-glod|menneskelighet) (hadde|ville|kunne) (hjulpet|gjort|vært|vore|hjelpt|varmet|gjort seg|holdt|kostet|kosta|vært på sin plass) >>
  (kunne|burde|skulle) (noen|nokon|de|dei|@ea-han|dere) ..1 (ha|ikke ha|ikkje ha)? (sagt|vist|spurt|hatt|beklaget|beklaga|orsaka|unnskyldt) (at det (var|er) (leit|trist|synd|dumt|kjipt|leitt)|(en|ei|et|litt|noe)? (@ea-snev (av)?)? @ea-trost|hvordan (det gikk|vi hadde det)|litt meir|litt mer|unnskyld|orsak)
  (kunne|burde|skulle) .. (ha)? (orsaka|unnskyldt|beklaget|beklaga) (seg)? (litt|noe|noko)? (mer|meir|bedre|betre|oftere)
  (savnet|savna|sakna|savner|saknar|manglet|etterlyser|etterlyste|venter på|ventet på|ventar på) (bare|berre)? ..1 (et|eit|ett|den)? (lite|lita|enkelt|ørlite|bitte lite|skikkelig|aldri så lite)? « ..1 (@ea-trosteord|så (dumt|leit|trist|synd|kjedelig|ille)|det var|uff|unnskyld|beklager) ...8 »
  (et|eit|ett) (lite|lita|enkelt|ørlite|bitte lite|aldri så lite)? « ..1 (@ea-trosteord|så (dumt|leit|trist|synd|kjedelig|ille)|det var|dette var|uff|unnskyld|beklager) ...8 » (hadde|ville|kunne|skulle) (gjort|vært|vore|ikke|ikkje|varmet|kosta|holdt|hjulpet|ha) >>
  (ordet|ord som|uttrykket) («)? ("beklager"|"unnskyld"|"sorry"|"orsak"|"beklagelse"|"empati"|"medfølelse"|"omtanke") (»)? ...8 (sperret|sperra|ukjent|forbudt|fremmed|fjernet|strøket|slettet|ikke|ikkje|aldri|gresk|vanskelig) >>
  (har|kan|hadde) (ikke|ikkje|aldri|neppe) (ha)? (hørt|høyrt) om (ordet)? («)? (unnskyld|beklager|orsak|empati|medfølelse|folkeskikk|sorry|unnskyldning|beklagelse) (»)?
  !@ejeg (spurte|spurde|spør|spurt|lurte) @ea-han? (ikke|ikkje|aldri|heller ikke) (ein gong|eingong|engang|en gang|så mye som)? (om|hvordan|korleis|åssen|koss) (det (gikk|gjekk) (bra|med (meg|oss|mor|far|gutten|guten|jenta|barna|hunden|familien))|(jeg|eg|vi|noen|nokon|alle) (var|ble|vart|hadde blitt) (skadet|skada|skadd|uskadd|uskadde|redd|trygge)|(jeg|eg|vi|guten|gutten|jenta|mor|far|barna|ungane|hunden) ("hadde det")) >>
  (lite|lita|neppe|knapt|ikke akkurat|ikke særlig|ikke spesielt|minimalt) (interessert|opptatt|oppteken|engasjert)/a (i|av) (meg|oss|å hjelpe|saken min|kunden|hvordan det gikk)
  , (og)? (neppe|knapt|lite) (interessert|engasjert|opptatt)/a $
  (ingen|null|inga|liten|lite|minimal|svak|ikke noen|ikkje noko) (reell|ekte|spesiell)? (interesse) for (saken|meg|oss|problemet|saka|kunden|situasjonen|henvendelsen) @emin?
  (lot|lét|let) (rett og slett|bare)? som (ingenting|ingen ting|inkje) (da|når|selv om|mens) @ejeg (gråt|grein|begynte|sa|fortalte|brast|nevnte|hulket) >>
  @ea-han (sa|mente|svarte|meinte|tykte) .. [ (ikke|ikkje) (var|er) (noe|noko) å (hisse|hissa|gråte|lage|sutre|syte|furte|ta på vei) ] >>
  (at)? .. (jeg|eg|vi) (måtte|fikk|burde) ta (meg|oss) (sammen|saman) !(selv)
  (beskjed om|bedt om|beden om|ba meg|bad meg|ba oss|oppfordret til) å? (slappe av|slappe litt av|ta meg sammen|ta det med ro|roe meg ned|chille|svelge det|tåle det) !(og (nyte|puste))
  (gjorde|gjør|gjer) (akkurat|bare|berre|kun)? (det|det som) (@ea-han)? (måtte|skulle|var nødt til|trengtes) ,? (og)? (ikke|ikkje|verken) (mer|meir|noe mer|en millimeter) !(enn)
  (hørtes|høyrdest|virket|verka|låt|lød|virka) (ut)? som (om)? (en som|noen som|@ea-han|den) .. (filte|lakkerte|ventet på (bussen|trikken|lunsj|helga)|helst ville (vært|være)|heller ville (vært|være)|halvsov|sovna|sovnet|skulle til å sovne|ikke kunne brydd seg|kjedet|talte minutter) >>
  (kunne) (han|hun|ho|de|dei)? (like gjerne|like godt|likegodt) (ha)? (lest|lese) (opp|høyt)? (fra|frå)? (værmeldinga|værmeldingen|vêrmeldinga|telefonkatalogen|en handleliste|ei handleliste|bruksanvisningen|menyen) >>
  « [ (ok|okei|jaha|javel|ja vel|greit|jaja|mhm) (,|og)? (og)? (hva|kva)? (er|var)? (så)? (kontonummer|kontonummeret|ordrenummer|ordrenummeret|kundenummer|kundenummeret|personnummer|personnummeret|fødselsnummer|fødselsnummeret|saksnummer|polisenummeret|adressen) ("?")? ] »
  (nok|visst|helt klart)? (mer|meir|større|bedre) (omsorg|omtanke|følelser|interesse|engasjement|varme) for (pausen|lunsjen|kaffen|klokka|salget|systemet|skjemaet|pengene|papirene|egen pause|helgen|helga) (sin|sitt|sine|si)?
  (skar|kuttet|hoppet|hoppa|gikk|pløyde|tråkket) (tvers|rett) (gjennom|over|forbi) @ea-sorg >>
  (ble|blei|vart|var) (den|de|det)? (møtt|møtte|besvart) med « [ (er du ferdig|ferdig nå|ok|jaha|ja vel|greit|neste|hva så|så) ...3 ] »
  « [ (vi|jeg|eg) (har|hadde) (ikke|ikkje|ingenting) (noe|noko)? å (beklage|unnskylde|be om unnskyldning for) ...4 ] »
  ja: [Så mye innlevelse som en parkeringsbot].
  ja: [Innlevelsesevne som en brødrister].
  ja: [Hjerte av pukk].
  ja: Han [blåste i at bestemor lå alene].
  ja: [En ørliten gnist av interesse hadde hjulpet].
  ja: [Savnet bare et lite «så dumt for deg»].
  ja: [Spurde ikkje eingong korleis guten hadde det].
  ja: De kan [ikke ha hørt om ordet unnskyld].
  ja: Hun sa at [jeg måtte ta meg sammen].
  nei: Hun var like glad da jeg ringte igjen.
  nei: Jeg spurte ikke hvordan det gikk med mor.
  nei: Jeg fikk beskjed om å slappe av og nyte ferien.
  nei: Stearinlyset blåste i vinden.

- hul-beklagelse turn=no actor=any beats=empathy.warmth
  (beklagelsen|"beklagelsen"|beklaginga|unnskyldningen|"unnskyldningen"|orsakinga|unnskyldninga|medfølelsen|omtanken|empatien|«? "beklager" »?) @ea-han? @ejeg? (fikk|fekk)? (var|lød|låt|virket|verka|føltes|klang|hørtes|kjentes|satt) (nok|bare|litt|ganske|heller|mest|så|veldig|vel)? (halvhjertet|halvhjarta|innøvd|påtatt|pliktskyldig|tam|hul|lunken|falsk|uekte|mekanisk|robotaktig|tom|tørr|kald|tynn|langt inne|verdiløs|mager|ikke ekte|ikke ektefølt) (ut)? ..2
  (en|ei|ein)? [ (halvhjertet|halvhjarta|innøvd|påtatt|pliktskyldig|tam|hul|lunken|falsk|uekte|mekanisk|mager|slapp) (unnskyldning|beklagelse|orsaking|beklaging|omtanke|medfølelse) ]
  (unnskyldning|beklagelse|orsaking|beklaging) [ @ejeg (ikke|ikkje|aldri) (trodde|trudde|kjøpte|følte|tror|trur) (på|var ekte)? ]
  («)? ("beklager"|"unnskyld"|"sorry"|"orsak") (»)? (ble|blei|vart|var|kom|falt|lød) (sagt|skrevet|lirt)? (av seg|ut)? (som om|som på|som fra|med en stemme|i samme tone) >>
  ordet («)? ("beklager"|"unnskyld"|"sorry"|"orsak"|"beklagelse"|"leit") (»)? (ble|blei|vart|falt|kom|fantes|var) (det)? (aldri|ikke|ikkje) (sagt|nevnt|nemnt|skrevet|brukt|i ordboka)?
  (ikke|ikkje|aldri) (ett|et|eit|så mye som et|eit einaste|et eneste) ord om at (de|han|hun|ho|dei|det) (var|er|syntes|tykte) (lei|leit|synd|trist|beklagelig|dumt) (for|seg|på)? >>
  (det)? (eneste|einaste) (@ea-han|de|dei|dere) (bryr|brydde|tenkte|interesserte|interesserer) (seg)? (om|på|for)? ,? (er|var) >>
  (bryr|brydde|tenker|tenkte) (seg)? (bare|berre|kun) (om|på) (pengene|penger|pengar|pengane|salget|kundenummeret|skjemaet|klokka|tallene|reglene|seg selv|seg sjølv|egen) >>
  (opptatt|oppteken|interessert) (mest)? (av|i) (papirene|reglene|skjemaet|tallene|nummeret|rutinene|salget|paragrafene|formalitetene) , (ikke|ikkje) (av|i|på) (oss|meg|hvordan|mennesket|folk|følelsene)
  (saken|saka|skjemaet|nummeret|papirene) (ble|blei|vart) (behandlet|behandla|håndtert|ekspedert) , (men)? (ikke|ikkje) (jeg|eg|vi|meg|mennesket|følelsene)
  (det)? (er|var|finnes|fantes|fins) (visst|tydeligvis|åpenbart)? (ingen|inga|ikke en kjeft|ikke noen|ikkje nokon) (der|her|hos dere)? (som)? (bryr|brydde|bryr visst) (seg|sæ) >>
  (ingen|ingenting|lite|ikke noe|ikke|ikkje) (noe|noko)? (for|som|tydet på|vitnet om) (å|at)? (vise|tyde på)? (at)? @ea-han (brydde|bryr|bryr visst) seg >>
  (skuldertrekket|skuldertrekningen|gjespet|gjespen) @emin? (hørtes|høyrdest|kunne høres|kunne høyrast|var|kom|hang|lå) >>
  (like|rett|på nippet|nære) (før|på|ved|til) (å)? @ea-han? (sovnet|sovna|sovne|gjespet|gjespe|duppet av|duppe av)
  (mangle|manglet|mangla|savnet|sakna|uten|utan|null) (all|enhver|helt|litt|det minste)? (gnist|glød|iver|innlevelse|temperatur|hjertelag|hjarte) !(i (motoren|peisen))
  @ea-han [ (orket|orka|gadd|gidda|giddet|iddest) (knapt|ikke|ikkje|så vidt|nesten ikke) (engang|eingong)? (å)? (svare|late|åpne|bry|gjøre|prøve|løfte|si|snakke) ] (seg|som|munnen|øynene)?
  @ea-han [ (lukket|lukka|lukker) (øynene|augo|auga) for (hvordan|korleis|at|situasjonen|hva|fortvilelsen) ] >>
  @ea-han [ (skiftet|skifta|byttet|bytta|hoppet til|gikk over til) (raskt|brått|bare|fort)? (et annet|eit anna|nytt)? (tema|emne|spor) ] (da|når|mens) @ejeg >>
  (snakket|snakka|prata|pratet|skrev|svarte) om (døden|dødsfallet|ulykken|brannen|kreften|sykdommen|skilsmissen|tapet|katten|hunden|barnet|faren min|moren min) som (om)? (det)? (var|gjaldt|dreide|et|en|ei|å) >>
  (spurte|spurde|ba|bad) (bare|berre|rett)? (om|etter) (kundenummer|kundenummeret|fødselsnummer|personnummer|saksnummer|ordrenummer|polisenummeret|polisenummer|adressen|kontonummer) [ (da|når) @ejeg (sa|fortalte|nevnte|fortalde|nemnde|gråt) ] >>
  ja: [Beklagelsen var halvhjertet].
  ja: Fikk en [halvhjertet unnskyldning].
  ja: [Ordet beklager ble aldri sagt].
  ja: [Ikke ett ord om at de var lei for det].
  ja: [Det eneste de bryr seg om, er penger].
  ja: Det er [ingen som bryr seg].
  ja: Hun [skiftet tema da jeg sa jeg var redd].
  nei: Beklagelsen var varm og ekte.
  nei: Det eneste jeg bryr meg om, er prisen.
  nei: Vi skiftet tema og snakket om været.
