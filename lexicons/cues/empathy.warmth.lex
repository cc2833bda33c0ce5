# empathy.warmth: friendly, polite, helpful.
cue empathy.warmth

+ idiom-varm turn=no actor=any
  (smile|smilte|"smilte"|smila) (gjennom|i) ("røret"|"telefonen"|"tråden"|"luren"|"linja")
  (tok|ta|"tok"|møtt|"møtt"|teken|tatt) .. (imot|mot)? .. med (åpne|opne) ("armer"|"armar")
  ("humøret"|"latteren"|"latteren"|"smilet"|"energien") .. (smittet|smitta|smittande|smittende|"smittet")
  (aldri|ikke|ikkje) (en|ei|ein|noen)? (sur|sure) (mine|miner)
  (fikk|"fikk"|"fekk"|få) @emeg til å (le|smile|flire|skratte|trekke på "smilebåndet"|dra på "smilebandet")
  (dra|trekke|trakk|dro) på ("smilebåndet"|"smilebandet")
  (en|ei|ein) (fin|god|varm|nydelig|herlig) (sjel|fyr)
  (som) å (snakke|prate|chatte) med (en|ei|ein) (venn|venninne|nabo|gammel venn|venn|ven|kjenning|bestemor|tante)
  (som) å (få|fått) (en|ein|ei) (klem|varm klem)
  (varm|varme|"varme"|sol|sommer|sommar|vår|solskinn|solskin|smil|latter) i (@b-røst|"stemmen"|"røsten"|"røysta"|"målet"|"målføret"|"røret"|"luren")
  (solskinn|solskin) (i|på) (røret|"røret"|tråden|telefonen|"telefonen")
  (blid|glad) som (ei|en|ein) (lerke|sol|lerka|unge)
  ja: Han [smilte gjennom røret].
  ja: Det var [som å snakke med en nabo].

+ latter-og-spok
  (slå|"slo") .. av en (prat|spøk|vits|drøs)
  (slå|"slo") .. av (ein|ei) (prat|spøk|vits|skrøne|drøs)
  ("dro"|"drog"|dra|"fyrte"|fyre|"trakk"|"kom"|lire|"lirte"|"spanderte"|fortelle) .. (en|ein|et par|noen|nokre|med)? ("vits"|"vitser"|"vitsar"|"spøk"|"morsomhet"|"morsomheter"|"skrøne"|"artighet"|"replikk")
  (tulle|tøyse/v|fleipe/v|spøke|skøye/v|vitse/v|fjase/v|"tulla"|"tøysa"|"fleipa"|"skøya"|"fjasa"|"spøka") @grad? (med|om|rundt) !("folk"|"kunder"|"det som"|"sorgen"|"problemet"|"saken"|"noe så") >>
  ("latteren"|"humøret"|"humoren"|"vitsene"|"smilet"|"latter") (satt|"sat"|"sitter"|"sit") løst
  (felles|god|hjertelig|befriende|smittende|trillende|hjarteleg|befriande|smittande) latter/n
  ("lo"|"lo" så|flirte|"flirte"|humret|"humret"|"humra"|"flira") @grad? (vi|begge|me|oss|sammen|saman|ilag|hjertelig|hjarteleg|begge to) (begge|av det|av hele greia|så|to|sammen|saman)?
  ("lo"|le|"ler"|flirte) .. så (det|"tårene"|"tårane"|"veggene"|"magen") .. (knaket|knaka|ljomet|ljoma|runget|trillet|"ristet"|"knaket"|"sto"|"ljoma"|"rant"|"ljomet"|hang)
  (hadde|ha|med|det)? (det|det der|den)? ("gliset"|"smilet"|"fliret") (du|en|man|som) .. ("hører"|"høyrer"|høre|"merker"|"kjenner"|"hørtes")
  ("hører"|"høyrer"|"hørte"|"høyrde"|"merke"|"kjenne"|"merket"|"kjente") .. ("smilet"|"gliset"|"latteren"|"varmen") (hennes|hans|hennar|i "røret"|i "stemmen"|gjennom|helt|heilt|i "røysta")? >>
  (humoristisk/a|morsom/a|artig/a|skøyeraktig/a|småmorsom/a|vittig/a) (dame|mann|kar|fyr|type|jente|kundebehandler|rådgiver|gutt|sjel|og)
  (med)? (humor|humoren) (og|i) (varme|"behold"|god tone|glimt)
  (by|"bød"|"baud") på seg selv
  (by|"baud"|"bød") på seg sjølv
  ja: Han [slo av en spøk] midt i alt sammen.
  ja: Ho [tulla litt om været].
  ja: Det ble en [god latter].
  nei: Han lo av meg.

+ bilder actor=any
  (som|lik|rene|reine|rein|ren) @grad? ("silke"|"honning"|"fløyel"|"bomull"|"solskinn"|"solskin"|"sirup"|"smør"|"kakao"|"sol") (og)? !(i |kvalitet)
  (mjuk|myk|blid|mild|varm|snill|god|søt) som (ei|en|ein|et|eit)? ("silke"|"fløyel"|"smør"|"lam"|"bomull"|"vårdag"|"sommerdag"|"sommardag"|"sommervind"|"peis"|"ovn"|"nybakt"|"bolle"|"vind"|"vårsol"|"honning"|"sukker"|"solskinn"|"kakao"|"skolebolle"|"dun"|"fløte"|"brød")
  (gromgutt/n|gromgut/n|gromjente/n|gromjenta/n|kremjente/n|godgutt/n|godjente/n|godmann/n|godsak/n|kosebamse/n|hedersmann/n|hedersdame/n|hederskvinne/n|trivselsdame/n|trivelskrok/n|trivselskrok/n|gledesspreder/n|glasjel/n|gladsjel/n|humørspreder/n|blidfant/n|finfin "type"|englebarn/n|sjarmtroll/n|kjernekar/n|kjernekvinne/n|kjernejente/n|solstråle/n|praktmenneske/n|praktkar/n|sjelegod/a|hjertegod/a|hjartegod/a|hjertelig/a|godhjerta/a|hyggeklump/n)
  ("dagens"|"ukas"|"ukens"|"vekas"|"årets"|"kveldens") ("lyspunkt"|"høydepunkt"|"solstråle"|"smil"|"høgdepunkt"|"hyggeligste"|"blideste"|"triveligste"|"trivelegaste")
  (et|eit|ett|en|ein)? (stort|ekte|gullende|"gyllent"|"ekte")? (hjerte|hjarte) av (gull|"gull")
  (som) (et|en|eit|ein) ("pust"|"friskt"|"frisk") .. ("pust"|vår|sommer|sommar|luft|bris)
  (en|et|ein|eit) (frisk|friskt|varmt) ("pust"|"vindpust"|"bris")
  (som) å (få|bli|komme|møte|snakke|prate|ringe|besøke|drikke) .. ("klem"|"bamseklem"|"kaffe"|"kakao"|"heim"|"hjem"|@b-venn|"naboen"|"venner"|"vener"|"vennen"|"bestemor"|"peisen"|"sola"|"solveggen") (igjen|etter|på|til)?
  (møtt|mottatt|"møtt"|"tatt"|"motteken"|"behandlet"|"behandla"|hilst|"helsa") .. som (en|ein|ei|et)? @grad? (gammel|gammal|god|gamal|kjær|nær)? (@b-venn|"gjest"|"familie")
  (som) (om)? @b-jeg .. ("hadde"|har) "kjent" .. (hverandre|henne|ham|hver|hverandre|kvarandre|"hverandre"|ho) (i|hele|heile|fra|frå|alltid|lenge)? (årevis|år|evigheter|"livet"|barnsbein|"alltid")?
  (som) (gamle|"gamle") ("kjente"|"venner"|"vener"|"kjenninger"|"bekjente"|"kamerater"|"kompiser"|"kjenningar"|"naboer")
  (som) om @b-jeg .. ("var"|"er") (familie|i slekt|"moren"|"mora"|"bestemora"|"naboen"|en "venn"|ein "ven"|en gammel|ein gammal|@b-venn) >>
  (varm|varme|varmt|god|blid) (langt|helt|heilt|tvers) (inn|gjennom|igjennom|ned) (i)? ("ryggmargen"|"margen"|"hjerterota"|"hjartet"|"sjela"|"linja")?
  ja: Hun var [som silke].
  ja: For en [gromgutt]!
  ja: Vi pratet [som om vi hadde kjent hverandre i årevis].
  ja: Eg vart [møtt som ein gammal kjenning].
  nei: Buksen var i silke.

+ uten-surhet turn=no actor=any
  @b-ingen (et|eit|ett|eitt|en|ei|noe|noko|"snev" av|et hint av|eit hint av|et gram|et fnugg av|"antydning" til|"tegn" til|"teikn" til|"spor" av|ett "sekunds"|et "sekunds"|ein)? (eneste|einaste|vondt|surt|stygt|"sekunds"|lite)? ("furting"|"surhet"|"sure"|"surmuling"|"irritasjon"|"sukk"|"stønn"|"sukking"|"hevet" øyebryn|"hevet" "stemme"|"bebreidelse"|"hakking"|"syting"|"oppgitthet"|vondt ord|surt ord|stygt ord|surt "tonefall"|sur mine|"himling"|"snøft"|"fnys"|"snurting"|"gryn"|"grynt"|"kjefting"|"irritasjonar"|"mishagsytring") (å høre|å spore|å merke|i "stemmen"|å høyre|fra "henne"|fra "ham")?
  @b-ingen ("hørte"|hørte|høyrde|"merket"|"merka"|"ble"|"blei"|"vart"|"bli"|"var"|"verka"|"virket"|"å bli"|"å verte") (det)? (det minste|"antydning"|noe|noko|han|hun|ho|en gang|engang|heller)? (sur|"sure"|irritert|"snurt"|"furten"|"gretten"|"grinete"|amper|"mutt"|fornærmet|"fornærma"|irritera|"snippete"|"oppgitt"|"tverr") (av|over|på|selv om|sjølv om|når|da|då|en gang|eingong|for det)? >>
  (verken|hverken|korkje) ("sur"|"snurt"|"mutt"|"gretten"|"grinete"|"frekk"|"amper"|"irritert"|"spydig"|"krass"|"hissig"|"furten"|"tverr"|"kort"|"uhøflig"|"brysk"|"arrogant"|"oppgitt"|"snippete"|"uvennlig"|"uvenleg") (eller) _
  ("ble"|"blei"|"vart"|"var") @b-ikke (det minste|engang|en gang|spor)? ("sur"|"snurt"|"mutt"|"gretten"|"grinete"|"amper"|"irritert"|"furten"|"fornærmet"|"fornærma"|"krass") (selv om|av|over|på|sjølv om|da|då|når|for) >>
  (gi|"ga"|"gav"|gje|betale|"betalte"|svare|"svarte"|svara) @emeg? @b-ikke .. (igjen|tilbake|att)? (med)? (samme|same) mynt
  ("bet"|"beit"|glefset|"glefset"|snerret|"freste"|"svarte"|"svara") (ikke|ikkje|aldri) ("meg"|mæ|oss|en gang|eingong)? (av|tilbake|surt|til|frekt|att)
  (like|lika) ("blid"|"hyggelig"|"vennlig"|"høflig"|"hyggeleg"|"venleg"|"blide"|"trivelig"|"triveleg") (hver|kvar|uansett|hele|heile|selv|sjølv|den|etter|tiende|femte|om|på) >>
  (holde|"holdt"|"heldt"|halde) (seg|på|maska|"masken"|"smilet"|"fasaden") .. (blid|vennlig|høflig|hyggelig|venleg|"smilet"|"maska"|"venleg"|"masken") (hele|selv|sjølv|heile|likevel|til)? >>
  ("mistet"|mistet|mista|tapte) @b-ikke .. ("smilet"|"humøret"|"godlynnet")
  ja: [Ikke et surt ord] selv om jeg ringte tre ganger.
  ja: Ho [vart aldri sur på meg].
  ja: Han var [verken snurt eller snippete].
  ja: Hun ga meg [ikke igjen med samme mynt].
  nei: Melken var ikke sur.

+ gester
  (sende|"sendte"|legge|"la"|sette|"satte"|avslutte|"fikk"|"fekk") .. (med)? (et|eit) "hjerte" (på|til|tilbake|i|bak|etter|attpå)?
  (sende|"sendte"|legge|"la"|få|"fikk"|"fekk"|sette|"satte"|avslutte) .. (et|en|eit|ein|med|på)? ("smilefjes"|"smiley"|"hjerteemoji"|"emoji"|"smileys"|"hjarte"|"klem"|"bamseklem"|"smilefjeset"|"blomst"|"tommel opp"|"blunkefjes") (på|til|tilbake|i|bak|etter|attpå)?
  (spandere|"spanderte"|"delte"|"strødde"|"sparte" ikke) .. (på|et|ut|rundt)? (smil|"smil"|"smilet"|"komplimenter"|"godord"|"gode ord"|"vennlige ord")
  ("ba"|"bad"|"sa"|be) @emeg? .. (jeg måtte|eg måtte|at jeg måtte|om å)? (hilse|helse) (hjem|heim|til|hjemme|"mor"|"mamma"|"hunden"|"katten"|på "bikkja"|så mye|så mykje) >>
  ("takket"|"takka"|"takkar"|"sa" takk|"sa" tusen takk|"takker") @emeg? .. (for)? ("praten"|"henvendelsen"|"samtalen"|"samtala"|"tålmodigheten"|"tolmodet"|at @b-jeg) >>
  ("sa"|"skrev"|"skreiv"|"avsluttet"|"avslutta"|"rundet"|"runda"|"sluttet"|"slutta") .. (med)? («|"ha en fin dag"|"ha ein fin dag"|"god helg"|"ha det bra"|"ha en god dag"|"god tur"|"lykke til"|"god påske"|"god jul"|"kos deg"|"kos dokker"|"ha det fint"|"ha det godt"|"ha ei fin helg"|"ha en fin kveld") ("ha en fin dag"|"god helg"|"ha det bra"|"kos deg"|"ha ein fin dag"|"lykke til"|"god tur") >>
  ("ønsket"|"ønska"|"ynskte"|"ynskja"|"ønskte") @emeg? .. (god bedring|god betring|"god tur"|lykke til|til lykke|god jul|godt nytt år|alt godt|velkommen tilbake|velkomen att|lykkeleg reise|alt vel|en fin|ei fin|ein fin|ei god|en god|ein god|god) (med|dag|helg|kveld|ferie|sommer|sommar|tur|reise|bedring|betring|natt)? >>
  (hilste|"hilste"|"helsa"|svarte|"svarte"|svara) @grad? ("blidt"|"muntert"|"pent"|"friskt"|"vennlig"|"venleg"|"lystig"|"varmt"|"høflig"|"lunt"|"mykt"|"mildt"|"hjertelig") (på|og|da|då|når)?
  (kalle|"kalte"|"kalla") @emeg (ven|"vennen"|"kjære"|"skatt"|"gullet") !(lille)
  (et|eit|ett) @grad? (pent|"høflig"|vennlig|"hyggelig"|blidt|"venleg"|godt|"varmt") ("nei"|"svar"|"ord"|"smil"|"hei") (på "veien"|på "vegen"|til)?
  ja: Han [sendte et hjerte] til slutt.
  ja: Ho [ba meg helse heim].
  ja: Hun [ønsket meg god tur].
  nei: Jeg sendte et hjerte til moren min.

+ virkning turn=no actor=any
  (få|"fikk"|"fekk") .. (lyst til å|lyst på å|"lyst") .. (ringe|"ringje"|prate|snakke|klemme|skravle) .. (igjen|att|henne|ham|mer|meir|bare for|berre for|ho|han)
  (kunne) .. (pratet|prata|snakket|snakka|skravlet|skravla|"sittet"|"sete"|"pratet") .. (i timevis|hele|heile|i "timesvis"|en time|lenge|hele "kvelden"|i evigheter|i det uendelige) >>
  (kunne|"kunne"|"hadde" lyst til å|lyst til å|"ville"|skulle) .. ("klemt"|"klemme"|"gitt" .. klem|gi .. klem|"kysset"|"kyssa"|"omfavnet"|adoptert|adoptere|"gifte" meg med) .. (henne|ham|ho|han|"dama"|gjennom "røret"|"fyren")?
  ("gledet"|"gleda"|gleder|"gledde"|"gledet") .. (meg|oss) .. (nesten)? til (neste|å ringe|å snakke) >>
  (ville|"hadde" lyst til) (nesten)? (ikke|ikkje) (nesten)? (legge på|leggje på|at samtalen|slutte)
  (satt|"satt"|"sat"|gikk|"gikk"|gjekk|stod|"sto"|la på|ble sittende) .. (og|lenge)? ("smilte"|"smila"|smilende|"flirte"|"humret"|"gliste"|og smile|"smilande"|"smile") (for "meg" selv|lenge|etterpå|etter|resten|for meg sjølv|av)?
  ("humøret"|"dagen"|"kvelden"|"ettermiddagen"|"morgenen"|"mandagen") (min|mitt|vår)? (steg|"steg"|"ble"|"vart"|"blei"|gikk) (straks|mye|mange|flere|litt|mykje|rett|opp)? ("hakk"|"bedre"|"betre"|"lysere"|"ljosare"|"reddet"|"redda"|i "taket"|i "været"|til "værs"|"hyggeligere"|"opp") (bedre|betre)?
  ("reddet"|"redda"|"berga"|"berget"|"lyste opp"|"lysnet"|"lysna") ("dagen"|"kvelden"|"uka"|"mandagen"|"morgenen"|"ferien"|"humøret") (min|mitt|vår)
  (ble|"ble"|"vart"|"blei"|bli) .. (glad|varm|blid|"blidere"|"gladere"|"gladare"|"blidare"|i godt humør|i bedre humør|i betre humør) .. (om "hjertet"|om "hjartet"|i "hjertet"|av å|av samtalen|av "praten"|av "samtalen"|etterpå|igjen|langt|av en sånn|innvendig|i "sjela"|inni "meg") >>
  ("gjorde"|gjør|gjere) (det)? (hyggelig|trivelig|triveleg|hyggeleg|"kjekt"|koselig|"gøy"|"stas") å (ringe|"ringje"|være|vere|bli|ta) >>
  (ålreit|allright|"all right"|"kjekt"|gildt|"gildt"|"gilt"|stas|lett|"artig"|"moro"|"gøy"|"deilig"|"behagelig"|"godt"|"fint"|fornøyelig) å (prate|snakke|skravle|chatte|drøse|ha|få|"prata"|"snakka") (med|kontakt)
  [ (hyggelig|trivelig|koselig|triveleg|hyggeleg|koseleg)/a ] å (prate|snakke|skravle|chatte|drøse|ha|få|"prata"|"snakka") (med|kontakt)
  ja: Jeg [kunne pratet i timevis] med henne.
  ja: Det var [ålreit å prate med] ham.
  ja: Jeg [satt og smilte etterpå].
  ja: Han [reddet dagen min].
  nei: Jeg var glad for at det endelig sluttet å regne.

+ gjerne-hjelpe-2
  (gikk|"gikk"|"gjekk"|gå|"sprang"|"løp"|"går") .. (den|det|en|ei|eit|et|hele)? ("ekstra"|"lille ekstra"|"vesle ekstra") ("mila"|"milen"|"milet"|"kilometeren"|"steget"|"skrittet"|"runden"|"runda")
  (la|"la"|legge|"legg"|yte|"ytte"|"gav"|"ga") .. (det|den) "lille" "ekstra"
  (stå|"sto"|"stod"|"står") .. på ("pinne"|"hodet"|"tå hev"|"tærne"|"hovudet") (for)? ("meg"|"oss"|at|å)? !(fra)
  (snu|"snudde"|"snudde") .. (seg)? (rundt|på "femøringen"|på flekken|opp ned på) (for "meg"|for "oss"|for å hjelpe)
  (strekke|"strakte"|"strakk"|"strekte"|"strekker"|"tøyde") seg .. (lenger|lengre|lengst|lengre enn|langt|det "ytterste"|"lenger") (enn forventet|enn jeg trodde|enn langt|for å (være|vere) til hjelp|for å hjelpe)?
  (brydde|"gadd"|tok|"tok") .. seg ("bryet"|"umaken"|den umak|den tida|"umaka") (med|til)? å !("si"|"presentere"|"forklare"|"finne"|"spørre"|"lytte"|"sjekke"|"høre"|"forklara"|"gå gjennom"|"forstå"|"oppsummere"|"oversette"|"sette") _ >>
  (brydde|"gadd"|tok|"tok") .. seg ("bryet"|"umaken"|den umak|"umaka") !("med"|"til"|"å")
  ("hadde"|ha|med) .. (god|ekte|stor|enorm|skikkelig|verkeleg|brennende)? ("hjelpevilje"|"hjelpelyst"|"hjelpvilje"|"servicevilje"|"tjenestevilje"|"hjelpsomhet"|"velvilje"|"godvilje"|"hjelpeglede") (av|som|i)?
  ja: Han [gikk den ekstra mila].
  ja: Ho [tok seg bryet med å ringe].
  snu: Hun [tok seg ikke bryet med å ringe].
  snu: Han [gikk ikke akkurat den ekstra mila].
  nei: Bussen snudde rundt.

+ ingenting-for-mye turn=no actor=any
  (ingenting|ingen ting|intet|"inkje"|ikke noe|ikkje noko) ("var"|"er"|"syntes"|"virket"|"verka") .. for (mye|vanskelig|"umulig"|"besværlig"|lite|stort|"dumt"|mykje|vanskeleg|strevsamt|masete) (for|å)? (henne|ham|han|ho|spørre|be|hjelpe|dem)?
  (ingenting|ingen ting|intet|"inkje"|ikke noe|ikkje noko) ("var"|"er"|"syntes"|"virket"|"verka") (til bry|til bryderi|noe ork|noko ork)
  ja: [Ingenting var for vanskelig] for henne.
  nei: Ingenting var vanskelig å finne.

+ ramme-nok-varme turn=no actor=any
  @b-varmt ,? ("manglet"|"mangla"|"skortet"|"skorta"|"sto"|"stod"|"står"|"skorter") det (ikke|ikkje|aldri|slett ikke|så visst ikke|i hvert fall ikke|ihvertfall ikke|i alle fall ikke) "på"
  @b-varmt ,? ("var det"|"er det") (ikke|ikkje|slett ikke|ingenting|ikke noe|ikkje noko) ("mangel på"|"skort på"|"noe i veien med"|"noko i vegen med"|"i veien med"|"noe galt med"|"noko gale med"|"galt med"|"å si på"|"å utsette på"|"å klage på")
  @b-varmt ,? ("fikk"|"fekk"|"var det") ("jeg"|"eg"|"vi")? ("i bøtter og spann"|"i bøtter og spenn"|"på løpende bånd"|"på løpande band"|"i massevis"|"nok av"|"mer enn nok av"|"rikelig av"|"servert"|"til overmål"|"i rikt monn")
  @b-varmt ,? ("på løpende bånd"|"på løpande band"|"i bøtter og spann")
  ("sparte"|"spara"|"sparer") (ikke|ikkje|aldri|slett ikke) på @b-varmt
  (ikke|ikkje|aldri) ("spart"|"spara") på @b-varmt
  (ingen|inga|ikke|ikkje|slett ikke|aldri) ("mangel på"|"skort på") @b-varmt
  ("bøtter og spann med"|"bøttevis av"|"bøttevis med"|"haugevis av"|"i overflod av"|"massevis av"|"overfloder av") @b-varmt
  ja: [Vennligheten manglet det ikke på].
  ja: Han [sparte ikke på smilet].
  nei: Smilet hennes er på bildet.

+ ingen-vonde-ord turn=no actor=any
  ("kom"|"sa"|"hørte"|"høyrde"|"fikk"|"fekk"|"falt"|"ytret") (@b-hun|@b-jeg)? (ikke|ikkje|aldri) (med|så mye som)? (et|eit|ett|eitt|noe|noko) (eneste|einaste)? ("vondt"|"stygt"|"surt"|"hardt"|"ufint"|"galt") "ord"
  (ikke|ikkje|aldri|ingen|inga) (et|eit|ett|eitt|noe|en|ei)? (eneste|einaste)? ("vondt"|"stygt"|"surt"|"hardt"|"ufint") ("ord"|"tonefall") (fra|frå|hos)? (henne|ham|han|ho|dama|damen)?
  (vondt|surt|stygt) ord ("hørte"|"høyrde"|"fikk"|"fekk"|"falt") (@b-jeg|det) .. (aldri|ikke|ikkje)
  @b-ikke ("ublid"|"ublide"|"ublidt"|"uhyggelig"|"usympatisk"|"uhøflig"|"uvennlig"|"uvenleg"|"uhøfleg") (i det hele tatt|på noe vis|akkurat|det minste)?
  ("ublid"|"uhøflig"|"uvennlig"|"uvenleg"|"uhøfleg"|"frekk"|"sur"|"tverr"|"gretten"|"arrogant"|"ufin"|"kort") ("kan"|"kunne"|"var"|"er") (man|jeg|eg|en|ein|ingen|han|hun|ho|hu|du|dama|damen)  .. (ikke|ikkje|neppe|aldri|langt fra) (kalle|seie|si|beskylde|påstå)? (henne|ham|han|ho)? (for)?
  (det)? ("var"|"er") (ikke|ikkje) (noe|noko) (å si på|å utsette på|å utsetje på|galt med|gale med|i veien med|i vegen med|feil med) ("tonen"|"stemmen"|"stemma"|"manerene"|"manerane"|"høfligheten"|"humøret"|"viljen"|"vennligheten"|"oppførselen"|"væremåten"|"innstillingen")
  ("tonen"|"stemmen"|"stemma"|"manerene"|"manerane"|"oppførselen"|"væremåten"|"innstillingen"|"måten") ("var"|"er") det (ikke|ikkje) (noe|noko) (galt|gale|i veien|i vegen|feil) (med)
  ja: Hun [kom ikke med et vondt ord].
  ja: Han var [ikkje ublid].
  ja: [Uhøflig kan man ikke kalle henne].
  ja: [Tonen var det ikke noe galt med].
  nei: Jeg kunne ikke si et ord.

+ sjarmert actor=any
  (ble|blei|bli|vart|"var"|verte) @b-jeg? @grad? ("sjarmert"|"bedåret"|"sjarma"|"helt betatt"|"heilt sjarmert") (av|i senk|i sokkeleste)?
  (det)? ("var"|"er") (ikke|ikkje) fritt (for|frå) at (@b-jeg) ("ble"|"vart"|"blei"|"lot meg") .. ("sjarmert"|"sjarmere"|"sjarma"|"bedåret"|"glad")
  (sjarmere/v|"sjarmerte"|"sjarma") (@meg)? (i senk|i sokkeleste|støvlene av|sokkene av)
  (digge/v|digga|elske/v) (@b-hun|henne|ham|stilen|tonen|måten) !("ikke"|"på") 
  (likte/v|"likte"|"lika") (@b-jeg)? ("henne"|"ham"|"dama"|"damen"|"fyren"|"stilen hennes"|"stilen hans"|"tonen"|"måten hun"|"måten han") (godt|med en gang|svært godt)?
  @b-hun (er|"var"|"va"|virket|"virka") @grad? [ (kul/a|ålreit/a|allright/a|"all right"|"chill"|chill/a|nice/a|"digg"|"nydelig"|herlig/a|raring/n|"real"|"en gem"|"en legende"|"en ener å prate med"|jordnær/a|"nede på jorda"|blidspent/a) ] !("på"|"i faget"|"med")
  ^ (kul/a|ålreit/a|nice|herlig/a|artig/a|real/a|kosele|kosli) (dame/n|type/n|fyr/n|kar/n|jente/n|gutt/n|mann/n|folk/n|stemme/n)
  ("smilet"|"gliset"|"latteren"|"varmen"|"godlynnet") ("hørtes"|"merktes"|"kjentes"|"høyrdest"|"lyste"|"skinte"|"strålte"|"smittet"|"smitta"|"skein"|"gikk") .. (helt|gjennom|på|hit|tvers|lang vei|over)  >>
  @b-hun ..3 ("vennligheten"|"høfligheten"|"blidheten"|"hjelpsomheten"|"elskverdigheten"|"høflegheita"|"venlegheita"|"godheten"|"imøtekommenheten") (selv|sjølv|sjøl)
  @b-hun (le|humre|flire) (på|av) .. (rette|riktige|alle) (stedene|stadene|plassene|"vitsene"|steder|stader)
  ("latter"|"smil"|"humør"|"stemme"|"godlynne"|"røst") som ("smittet"|"smitta"|"varmet"|"varma"|"lyste"|"smitter"|"varmer"|"smittar") >>
  @b-hun ("var"|"er"|"va"|"føltes"|"kjentes") som (en|ei|et|ein|eit) (varm/a|nybakt/a|lun/a|frisk/a|myk/a|deilig/a) _ ..3
  ("hilste"|"helsa"|"pratet"|"snakket"|"møtte"|"snakka"|"prata"|"tok imot"|"skrev") ...3 som (om)? (vi|me)? ("var")? (gamle|en gammel|ein gammal) ("skolekamerater"|"venner"|"kjente"|"naboer"|"slektninger"|"perlevenner"|"vener"|"kjenninger"|"klassekamerater"|"venn"|"kjenning"|"ven")
  ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv") ..1 (til|med|for) @meg som (til|med|om jeg var)? (en|ein|ei) ("kjær"|"god"|"gammel"|"nær"|"gammal")? @b-venn
  @b-hun ("var"|"va"|"er"|"e") ..2 (super/a|topp|knall|konge|herlig/a|strålende|fantastisk|en drøm|ein draum|rå|best) (å ha med å gjøre|å ha med å gjere|å ha me å gjøre|å snakke med|å prate med|å snakka med|mot (meg|oss|kundene))
  @b-hun ("var"|"va"|"er"|"e"|"og var") ..2 [ (kjempesøt/a|supersøt/a|dritkul/a|kjempechill/a|megagrei/a|knallhyggelig/a|råhyggelig/a|dritblid/a|kjempeherlig/a|supergod/a|superhyggelig/a|megahyggelig/a|sykt hyggelig) ]
  @b-hun? (tok|tok|gav|ga) seg tid til (en|ein|ei) (spøk|skravl|vits)
  ("møtt"|"mottatt"|"motteken"|"møttes") med (velvilje|vennlighet|åpne armer|opne armar|varme|et smil|eit smil|høflighet|imøtekommenhet|stor velvilje|venlegheit|blidhet|et hyggelig hei) (fra|frå)?
  @b-hun ("lo"|"flirte"|"humret"|"flira"|"humra") ..2 så (@b-jeg|vi) (måtte|ikke kunne la være å|fekk|fikk|begge) ..2 (le|flire|lo|smile|humre) ..1
  ja: Jeg [ble sjarmert i senk].
  ja: Dama var [kjempekul] hele veien.
  ja: [Digga fyren], ass.
  snu: Dama var [ikke særlig kul].
  nei: Jeg digger appen.
  nei: Det er et kult abonnement.

+ maken-til turn=no actor=any
  (aldri|sjelden|sjeldan|ikke|ikkje) .. (møtt|snakket med|snakka med|hatt|opplevd|truffet|vært borti|hørt|prata med|vore borti) .. (maken|makan|noe så|noko så|så) (til)? @grad? (hyggelig|vennlig|blid|høflig|imøtekommende|trivelig|hyggeleg|venleg|blide|sjarmerende|hjelpsom|serviceinnstilt|serviceinnstilte|hyggelige)
  (aldri|sjelden|sjeldan) .. (møtt|snakket med|snakka med|hatt|truffet|prata med) (en|ei|ein|noen|nokon|et)? ("hyggeligere"|"blidere"|"vennligere"|"triveligere"|"trivelegare"|"hyggelegare"|"blidare"|"høfligere"|"snillere"|"koseligere"|"mer imøtekommende"|"mer hjelpsom") (dame|kar|fyr|person|kundebehandler|stemme|menneske|mann|folk)?
  ("hyggeligere"|"blidere"|"vennligere"|"triveligere"|"trivelegare"|"hyggelegare"|"blidare"|"høfligere"|"snillere"|"koseligere") (dame/n|kar/n|fyr/n|person/n|stemme/n|menneske/n|folk/n|betjening/n|kundebehandler/n|mann/n|jente/n)? (skal|må) (du|man|en|vi|ein|@b-jeg) (lete|leite|lete lenge|se) .. etter
  ("hyggeligere"|"blidere"|"vennligere"|"triveligere"|"trivelegare"|"hyggelegare"|"blidare"|"høfligere"|"snillere"|"koseligere") (dame/n|kar/n|fyr/n|person/n|stemme/n|menneske/n|folk/n|betjening/n|kundebehandler/n|mann/n|jente/n)? (finnes|finst|finns|fins|får|får du|blir|blir det|kan) .. (ikke|ikkje|knapt|neppe)
  (kunne|kunna) (ikke|ikkje|knapt|neppe) (ha)? (vært|vore|vøri) @grad? ("hyggeligere"|"blidere"|"vennligere"|"triveligere"|"trivelegare"|"hyggelegare"|"blidare"|"høfligere"|"snillere"|"koseligere"|"mer imøtekommende"|"mer hjelpsom"|"meir hjelpsam")
  ja: [Aldri snakket med en blidere dame].
  ja: [Hyggeligere kar skal du lete lenge etter].
  ja: Hun [kunne ikke vært hyggeligere].
  nei: Jeg har aldri vært der.

+ hilsener-og-smilefjes
  (god|raus|gavmild|rundhåndet|flink|rik|ikke gjerrig) (på|med) ("smilefjes"|"smilefjesene"|"smileys"|"smileyer"|"hjerter"|"emojis"|"emojier"|"godord"|"smilet"|"smilene"|"latteren"|"komplimenter"|"vennlige ord"|"hyggelige ord"|"hjartene")
  (smilefjes/n|smiley/n|blunkefjes/n|emoji/n|"hjerte" i|"hjerter") (på slutten|til slutt|bak|på løpende bånd|i hver|i kvar|her og der|og greier|og det hele|attpå) (navnet|meldinga|meldingen|setning)?
  (« ...3)? (gi|gje|klapp|klem|kos|hils|helse|hels) (henne|ham|han|ho|hunden|katten|bikkja|mamma|mor|familien|fruen|kona|pusen|babyen|dei heime|de hjemme) (en|ein|ei)? (klem|klapp|kos|hilsen|helsing|god klem|så mye|så mykje|fra meg|frå meg) (fra meg|frå meg|»)? (,|"!")? (sa|skrev|skreiv|og)? (@b-hun)?
  ("de og takk"|"vær så god og takk"|"takk og vær så god"|"takk og ver så god"|"takk og bukk"|"hei og takk"|"de og dem"|"vær så snill og takk"|"takk i begge ender"|"bitte og takk") (og vær så god|og ver så god|hele veien|heile vegen)?
  (prat/n|prate/v|drøs/n|drøse/v|småprat/n|skravl/n|passiar/n|skravle/v|småprate/v) .. (litt)? om ("været"|"vêret"|"vær og vind"|"vêr og vind"|"løst og fast"|"laust og fast"|"hunden min"|"hytta"|"fotball"|"barnebarna"|"barneborna"|"alt og ingenting")
  (lage|laga) (lek|spøk|moro|leik|en lek|ei leik|en vits|ein spøk) (ut)? av (det|alt|hele greia|ventetiden|elendigheten|heile greia)
  (delte|fikk|fekk|tok) (vi|oss|me|@b-jeg)? (oss|meg)? .. (en|ein|ei) (god|skikkelig|real|liten|fin|felles|stor)? (latter|god latter|skrattlatter|humre)
  ja: Hun var [raus med smilefjes].
  ja: «[Gi henne en klem fra meg]», sa han.
  ja: Vi fikk [en god prat om løst og fast] mens vi ventet.
  ja: Han [lagde lek av det] for ungene.
  nei: Jeg sendte et smilefjes.
  nei: Katten fikk kos av naboen.

+ god-å-ha-med-å-gjøre
  (grei/a|god/a|blid/a|snill/a|fin/a|trivelig/a|hyggelig/a|kjekk/a|lett/a|koselig/a|artig/a|gild/a|triveleg/a|best/a) å (ha|snakke|prate|samarbeide|forholde seg|ringe|snakka|prata) (med|me|ha med|til) (å gjøre|å gjør|å gjere|mæ|meg|folk)? !("noe")
  ("grei"|"god"|"blid"|"trivelig"|"kjekk"|"hyggelig"|"triveleg"|"gild"|"kosele") (å|og) ha (med|me) (mæ|meg|oss)? (å|og) (gjøre|gjør|gjere|jørra|gjera)
  så (blid|hyggelig|vennlig|glad|koselig|trivelig|gemyttlig|venleg|hyggeleg|triveleg|snill) at (@b-jeg|det|telefonen|man|en|selv|til og med|en nesten|ein) >>
  (lun|gemyttlig|humørfylt|jovial|folkelig|muntert) (tone|stemme|stil|humor)
  [ (lun|godlynt|lattermild|humørfylt|jovial|godslig) ] (kar|fyr|dame|type|mann|trønder|bergenser|nordlending|sørlending|rogalending|sunnmøring|trønderdialekt)
  ("hadde"|"har"|"med") (en|ein|ei|et|eit)? (lun|tørrvittig|god|varm|smittende|smittande|hjertelig|herlig|underfundig) (humor|latter|galgenhumor|humoristisk sans)
  (skravla|skravlet|praten|humoren|latteren|godlynnet|godhumøret|smilet) ("gikk"|"gjekk"|"satt"|"sat"|"kom") (lett|løst|lettvint|i ett|som ei kule|på tomgang|laust|ofte|helt av seg selv)
  (ikke|ikkje|aldri) (langt|lenge) (mellom|til) (smilene|latteren|smilet|smila|vitsene|spøkene)
  ("fikk"|"fekk"|"møtte"|"bare"|"berre"|"full av") (bare|berre|ikke annet enn|utelukkende|ikkje anna enn)? (godord|godvilje|vennlighet|hyggelighet|velvilje|hjertevarme|smil|solskinn|blidskap) (hele veien|fra første|tilbake|i retur|over hele linja|i fleng)
  (humør/n|godlynne/n|smil/n|blidskap/n) (på topp|på plass|i orden|i behold|helt øverst|som smittet|som smitta|så det holdt|til overs)
  (møtt|mottatt|tatt imot|motteken) som (en|ein|ei|et)? (gammel|gammal|kjær|æres|god|hedersgjest|ærespensjonær|konge|dronning|prins|kongelig|familie)
  ja: Ho va [grei å ha me å gjør].
  ja: Hun var [så blid at jeg glemte hvorfor jeg ringte].
  ja: Han hadde [en lun humor].
  ja: [Praten gikk lett].
  snu: Det var ikke [noen lun tone].
  nei: Appen er grei å bruke.
  nei: Jeg var så glad at jeg gråt.

+ møtte-meg-med turn=no actor=any
  !("jeg"|"eg"|"vi"|"æ") ("møtte"|"tok imot"|"hilste"|"svarte"|"åpnet") (på)? (meg|oss)? (imot)? med (et|eit|en|ein) (stort|blidt|hjertelig|varmt|sprudlende|muntert|lystig|rungende|trivelig)? («)? ("hei"|"heisann"|"hallo"|"hei hei"|"god dag"|"smil"|"latter"|"hallaisen"|"god morgen"|"velkommen"|"heia"|"morn") (»)?
  (skiltes|skildest|la på|sa ha det|gikk hver til vårt|avsluttet) (vi|me|begge)? (nesten|nærmest)? som (perlevenner|bestevenner|gode venner|venner|vener|gode vener|gamle venner|kompiser|kjenninger)
  (latteren|smilet|varmen|stemmen|godlynnet|humøret|låtten|latter) (hennes|hans|hennar)? (hang igjen|satt igjen|ble med meg|satt i|ble hengende|varmet|bar meg|sat att|hang att) >>
  (kvitret|kvitra|nynnet|trallet|sprudlet|boblet|strålte|smilte|humret|kvitrar|sprudla) ..2 (gjennom|i vei|som en|som ei|seg gjennom|hele|i andre) >>
  ja: Han [møtte meg med et stort «heisann»].
  ja: Vi [skiltes som perlevenner].
  nei: Vi skiltes for to år siden.

# «den var som en nystekt bolle», «myk som smør»: the tone compared to what is warm and soft.
+ som-en-bolle turn=no actor=any
  (som|lik) (en|ei|ein|et|eit)? (nystekt|nybakt|fersk|varm|ferske|nybakte|lunken|lun) (bolle/n|skillingsbolle/n|kanelbolle/n|vaffel/n|brød/n|rundstykke/n|kakemann/n|loff/n) !("på disken"|"i kantina"|"over disk")
  (som|lik) (en|ei|ein|et|eit) (solskinnsdag|sommerdag|sommardag|vårdag|solstripe|kopp kakao|varmt pledd|ullpledd|ullteppe|kakaokopp|peis|peisvarme|bamse|bamseklem|god klem|varm klem|varm dusj|vårsol|junidag|solstråle|søndagsmiddag)
  (varm|mjuk|myk|mild|lun|rund|bløt) som (en|ei|ein|et|eit)? (smør|fløyel|bomull|kakao|honning|bolle|peis|ull|julenissen|bestemor|nybakt|vårsol)
  (lo|"lo"|lo godt|ler|humret|humra|flirte|flira|flirte godt|"ler") @grad? (godt|gott|hjertelig|hjarteleg|rått|litt)? (av|åt) (seg) (sjøl|selv|sjølv|egen klønethet|sjæl)
  !("jeg"|"eg"|"vi") (gliste|"gliste"|smilte|"smilte"|smilte|lo|flirte|"flirte"|glisa) (så|sånn at|slik at) .. (jeg|eg|man|det|en|vi|ein) .. (hørte|høyrde|hørtes|høyrdest|merket|kjente|smittet|kunne høre) ("det"|"i telefonen"|"gjennom røret"|"helt hit"|"i røret"|"gjennom telefonen")?
  (smilet|gliset|smilet hennes|smilet hans|godhumøret|blidheten) .. (hørtes|høyrdest|smittet|smitta|nådde|gikk|gjekk|kom) .. (gjennom|igjennom|helt|heilt|over) (røret|telefonen|linja|linjen|tråden|hit|skjermen|luren)
  ja: Tonen var [som en nystekt bolle].
  ja: Litt fersk, men [lo godt av seg sjøl].
  ja: Dama [gliste så jeg hørte det].
  nei: Jeg lo av meg selv.
  nei: Brosjyren lå der som en pizza.
  nei: Han ler av kundene sine.

# «det manglet ikke på vennlighet», «varmen var det ikke noe å si på»
+ skorter-ikke-på-varmen turn=no actor=any
  det (skorta|skortet|skorter|skortar|"skorta"|manglet|mangla|mangler|manglar|"sto"|"stod"|"står"|var|"var") @grad? (ikke|ikkje|"itj"|aldri|slett ikke) (noe)? (på|å si på|å utsette på|feil på|noe å si på|noe galt med|galt med|mangel på) .. ("varmen"|varme/n|vennligheten|vennlighet/n|"venlegheita"|høfligheten|høflighet/n|smil/n|"smilet"|folkeskikken|humøret|blidheten|hjerteligheten|imøtekommenheten|"høflegheita"|"tonen"|manerene|sjarmen|serviceviljen|hjelpsomheten)
  (kan|skal|vil) (ikke|ikkje|heller ikke|heller ikkje) (klage|sette|setje|utsette|si|seie|trekke|pirke|klaga) (noe|noko|fingeren)? på ("tonen"|vennligheten|høfligheten|humøret|blidheten|varmen|manerene|folkeskikken|smilet)
  ja: [Det manglet ikke på vennlighet].
  ja: [Skal ikke klage på tonen].
  nei: Det står ikke på fakturaen om varme er med.

+ takket-for-kontakt beats=empathy.respect
  !("jeg"|"eg"|"vi") ("takket"|"takka"|"takker"|"takkar"|"takke") @emeg? for at (jeg|eg|vi|me|æ) ("tok kontakt"|"ringte"|"ringde"|"skrev"|"skreiv"|"sa fra"|"sa ifra"|"sa frå"|"meldte fra"|"meldte ifra"|"kom innom"|"ventet"|"venta"|"gadd"|"holdt ut"|"tok turen"|"hadde ringt"|"hadde ventet"|"hadde tatt kontakt"|"brukte tid")
  ("takket"|"takka"|"takker"|"takkar"|"takke") @emeg? for (henvendelsen|samtalen|praten|tålmodigheten|telefonen|tilbakemeldingen|førespurnaden|samtala|ventetiden|besøket) !("min og lojaliteten"|"og lojaliteten")
  ja: De [takket for at jeg tok kontakt].
  nei: Jeg takket for samtalen.

+ hyggelig
  @hyggelig !(pris|"priser"|tilbud|tilbod|overraskelse|rabatt|sted|stad|nettside|butikk|lokale|beløp|leilighet|hotell|rom|norsk|språk|julekort|"måte å"|oppfordring|påminnelse|nabo|vert|app|vær|vêr|sommerdag|kafé|strøk|nabolag|område|"vent"|"oppgi"|"hold"|"send"|"trykk"|"tast"|"les"|"kontakt"|"å")
  @hyggelig (og|,) ("grei"|"greie"|"snill"|"snille"|"kjekk"|"søt"|"real"|"kul"|"chill"|"varm"|"lun"|"munter"|"raus"|"positiv"|"gild")
  ("søt"|"kjekk"|"snill"|"grei"|"real"|"kul"|"munter"|"positiv"|"raus"|"varm"|"sweet"|"lun") og ("grei"|"snill"|"kjekk"|"real"|"kul"|"lun"|"munter"|"imøtekommende"|@hyggelig) !("pris"|"app"|"avtale"|"ordning"|"løsning"|"nettside"|"bil")
  (et|eit) (hjertelig|hjarteleg|blidt|vennlig|venleg|hyggelig|hyggeleg|muntert|varmt|lystig|rungende|høflig) («)? ("god morgen"|"hei"|"heisann"|"velkommen"|"god dag"|"ha det"|"hallo"|"morn"|"takk"|"god kveld") (»)?
  ("hyggeligste"|"blideste"|"triveligste"|"vennligste"|"hyggelegaste"|"trivelegaste"|"blidaste"|"koseligste"|"høfligste"|"snilleste"|"søteste"|"greieste") (_)? ((i|på|nord for|sør for) (norge|noreg|byen|bygda|landet|verden|verda|norges _|nord-norge|tlf|telefon|mannaminne|_)|(jeg|eg|vi) (har|noen gang|nokon gong|noensinne)? ..2 (møtt|snakket med|truffet|hatt|vært borti|snakka med|treft))
  ja: Hun var veldig [hyggelig].
  ja: [Vennlig] betjening.
  ja: Ho var både [venleg] og flink.
  ja: [Blid] dame i andre enden.
  snu: Han var [ikke spesielt høflig].
  nei: De hadde en hyggelig pris.
  nei: Jeg var høflig hele veien.
  nei: Vennligst vent, sa stemmen.
  nei: Vi leier en hyggelig leilighet.
  nei: Det var hyggelig å få rabatt.

+ snill-og-grei weak
  (hun|han|ho|hu|de|dei|dama|"damen"|"mannen"|"kundebehandleren"|"kundebehandlaren"|"rådgiveren"|"rådgivaren"|"agenten"|"selgeren"|vedkommende|"saksbehandleren"|"veilederen"|"gutten"|"jenta"|"karen"|"fyren"|"konsulenten") .. (være|virke|fremstå|verke) @grad? [ (grei/a|snill/a|søt/a|varm/a|positiv/a|munter/a|kjekk/a|gild/a|raus/a) ] !(i|med|på|for|av|å|til|opplevelse)
  (være|virke|fremstå|verke) @grad? [ (snill/a|raus/a) ] !(i|med|på|for|av|å|til|opplevelse|nok)
  [ (grei/a|snill/a|søt/a|varm/a|positiv/a|munter/a|kjekk/a|gild/a) ] @grad? (dame/n|mann/n|fyr/n|jente/n|gutt/n|kundebehandler/n|rådgiver/n|person/n|kar/n|medarbeider/n|saksbehandler/n|representant/n|betjening/n|ekspeditør/n|agent/n|konsulent/n|selger/n|type/n)
  ja: Hun var veldig [snill].
  ja: En [grei] fyr i telefonen.
  ja: Kundebehandlaren var [kjekk].
  nei: Svaret var greit nok.
  nei: Jeg var positiv til å begynne med.

+ tone
  (hyggelig/a|vennlig/a|høflig/a|lett/a|varm/a|god/a|fin/a|behagelig/a|lun/a|myk/a|mild/a|blid/a|imøtekommende/a|positiv/a|lys/a|glad/a|munter/a|triveleg/a|trivelig/a|venleg/a) @grad? (stemme/n|tone/n|tonefall/n|toneleie/n|røst/n|røyst/n|framtoning/n|fremtoning/n|vesen/n|væremåte/n|opptreden/n|innstilling/n|holdning/n|haldning/n|oppførsel/n)
  (stemme/n|tone/n|tonefall/n|toneleie/n|røst/n|røyst/n|framtoning/n|fremtoning/n|vesen/n|væremåte/n|opptreden/n|innstilling/n|holdning/n|haldning/n|oppførsel/n) (være|virke) @grad? [ (lett/a|varm/a|god/a|fin/a|behagelig/a|lun/a|myk/a|mild/a|positiv/a|lys/a|glad/a) ]
  ja: Han hadde en [varm stemme].
  ja: Tonen var [god] fra første stund.
  ja: Eg vart møtt i ein [venleg tone].
  nei: Det er en fin måte å spare på.
  nei: Han forklarte det på en god måte.

+ smil actor=any
  smil/n (i|på) (stemme/n|røyst/n|røst/n|munn/n|lur/n|ansikt/n|tråden/n|telefonen/n|linja/n|linjen/n|leppe/n)
  (høre|høyre|merke|kjenne|"hørte"|"høyrde") .. at (han|hun|ho|hu|de) (smilte|"smilte"|"smila"|smiler|smile|lo) (hele veien|heile vegen|gjennom røret|i andre enden|gjennom telefonen)?
  (snakke|svare|prate) .. "med et smil"
  ja: Du hører at hun har et [smil i stemmen].
  ja: Jeg kunne [høre at han smilte].

+ humør
  ("manerene"|"manerane"|"høfligheten"|"høflegheita"|"tonen"|"oppførselen"|"vennligheten") .. (ingenting|ikke noe|ikkje noko|lite|lite|inkje) .. (å si på|å utsette på|å utsetje på|å klage på|å seie på)
  (ingenting|ikke noe|ikkje noko|lite) å (si|utsette|utsetje|klage|seie) på ("manerene"|"manerane"|"tonen"|"høfligheten"|"oppførselen"|"høflegheita")
  (ikke|ikkje) annet enn (hyggelig|vennlig|høflig|elskverdig|blid|hjelpsom)
  ("byens"|"bydelens"|"landets"|"verdens"|"norges") ("blideste"|"hyggeligste"|"vennligste"|"triveligste"|"greieste")
  (godt|lyst|strålende|fint|"kjempegodt"|"glimrende"|herleg|topp) humør
  "i godlag"
  "i godt lag"
  (full|full) av humør
  (ha|vise|bruke) @grad? humor
  (småprate/v|skøye/v|vitse/v|fleipe/v|småpludre/v) @grad? (litt|"litt")? (med|ilag med|i lag med|sammen med|saman med) (@meg)
  (skøye/v|vitse/v|fleipe/v) @grad? (litt|underveis|undervegs)
  (le|"lo"|lått|flire|"flirte"|humre) @grad? (litt|godt)? (ilag|i lag|sammen|saman|i hop)? med ("meg"|"mæ"|"oss"|"mei") !(", ikke"|", ikkje"|", og ikke"|"og ikke"|"ikke av")
  (en|ei|ein)? (virtuell|digital|varm|stor) klem
  (spøke|le|tulle|tøyse/v|fleipe) @grad? ("med meg"|"sammen med meg"|"med oss"|"saman med meg") !(", ikke"|", ikkje"|", og ikke"|"og ikke")
  !("måtte"|"må") (spøke|le|tøyse/v|fleipe) @grad? "litt" !("av"|"da"|"då"|"over"|"hånlig"|"overbærende")
  (god/a|fin/a|hyggelig/a|lett/a|trivelig/a) (kjemi/n|tone/n)
  ja: Kundebehandleren var i [strålende humør].
  ja: Det var [god kjemi] mellom oss.
  ja: Han [spøkte litt] underveis.
  nei: Jeg var i godt humør da jeg ringte.
  nei: Han lo litt av meg.
  nei: Ho småprata med nokon andre i rommet.

+ ta-godt-imot actor=any
  (bli|få|verte|føle|kjenne|ta)? @meg? @grad? ("tatt"|"teken"|"tatt"|"mottatt"|"motteken"|"møtt") @grad? (godt|fint|hyggelig|vennlig|hjertelig|"varmt"|venleg|høflig|hjarteleg|på @grad? (god|fin|hyggelig|vennlig) måte) ("i mot"|imot)?
  ta @grad? @meg? @grad? (godt|fint|vennlig|hyggelig|hjertelig|"varmt"|høflig) ("i mot"|imot)
  (god/a|fin/a|hyggelig/a|varm/a|vennlig/a|hjertelig/a|flott/a|triveleg/a|trivelig/a) (mottakelse/n|mottagelse/n|velkomst/n|velkomsthilsen/n|mottaking/n)
  (godt|fint|hjertelig|varmt|vennlig|hjarteleg|vel) ("tatt"|"teken"|"mottatt"|"motteken"|"tatte"|"tekne") (imot|"i mot")
  "tatt i mot på en" (god|fin|hyggelig|vennlig|flott) måte
  ja: Jeg ble [tatt godt imot].
  ja: Ein [hyggeleg mottaking] på telefonen.
  nei: De tok imot pakken min.

+ hilsen
  @hilse @meg? @grad? (god|fin|riktig)? (dag|kveld|helg|"helga"|"ha en fin dag"|"god dag"|"god helg"|"god jul"|"god sommer"|"en fin dag"|"ein fin dag"|"fin kveld"|"en god dag")
  (hilse|helse|"hilste") @meg? @grad? (hyggelig|"pent"|"blidt"|vennlig|høflig|hjertelig|venleg)
  ("takket"|"takka"|"takker"|"takkar"|"takke") @grad? @meg? @grad? for ((at !(@b-jeg ("har"|"er"|"hadde")))|samtale|henvendelse|tålmodighet|"praten"|"telefonen"|tilbakemelding) >>
  (ønske|ynskje) @meg? lykke til
  (avslutte|avrunde) .. (hyggelig|vennlig|"på en hyggelig måte"|"med en hyggelig hilsen"|"på en fin måte"|høflig)
  ja: Hun [ønsket meg en fin dag] til slutt.
  ja: Han [takket for samtalen].
  nei: Jeg ønsket god dag, men fikk ikke svar.

+ vennlighet
  (hyggelig|høflig|vennlig|korrekt|hyggeleg|høfleg|venleg|elskverdig|blid|hjelpsom) (til (fingertuppene|fingerspissene|det siste|tusen|trengs|over alle støvleskaftene|siste slutt)|så det holder|ut i fingerspissene|som få|som bare det|helt inn i "margen"|tvers igjennom)
  (vennlighet/n|høflighet/n|hjelpsomhet/n|imøtekommenhet/n|serviceinnstilling/n|hjertevarme/n|gjestfrihet/n|velvilje/n|elskverdighet/n|venlegheit/n|blidskap/n|hjelpsemd/n) !(til|mot)
  (vise|utstråle|ha) @grad? (varme/n|vennlighet/n|velvilje/n|godvilje/n|godhet/n)
  ja: Hun viste stor [vennlighet].
  ja: Slik [høflighet] er sjeldan vare.
  snu: Jeg [savnet litt vennlighet].

+ strekke-seg
  strekke @grad? seg @grad? langt (for (å være til hjelp|å hjelpe|"meg"|"oss"))?
  (gå|gjøre) (litt|det "lille"|"et"|"et lite") ekstra @grad? (for|steg|skritt|mil) @meg?
  (gjøre|"gjorde"|gjere) @grad? (alt|"sitt") @grad? ("ytterste"|"beste"|"hun kunne"|"han kunne"|"de kunne")
  (stå|"stod"|"sto") på for @meg
  (vilje/n|villig/a) @grad? (til)? å (hjelpe|hjelpa)
  (ivrig/a|villig/a|klar/a|opptatt/a) (etter|på|til|av|for)? å hjelpe
  ja: Han [strakk seg langt] for å finne en tid.
  ja: Hun var [villig til å hjelpe].
  snu: Hun var [lite villig til å hjelpe].

+ adverb
  (snakke|prate|svare|skrive|hilse|oppføre|møte) @grad? (seg|"meg")? @grad? (hyggelig|vennlig|høflig|"pent"|venleg|hyggeleg|høfleg)
  "på en" @grad? (hyggelig|vennlig|høflig|trivelig|blid|ordentlig) måte
  ja: Han [svarte høflig] på alt.
  ja: Hun gjorde det [på en vennlig måte].

+ hjelpsom
  (hjelpsom/a|behjelpelig/a|serviceinnstilt/a|servicevillig/a|hjelpsam/a|serviceorientert/a|servicevennlig/a|velvillig/a|tjenestevillig/a|hjelpvillig/a|hjelpevillig/a|tenestevillig/a|behjelpeleg/a|hjelpsomme/a|velviljug/a|kundevennlig/a|kundevenleg/a|serviceminded/a|kundeorientert/a|imøtekommende/a|imøtekomande/a|tilgjengelig og) !(pris|tilbud)
  (god/a|fantastisk/a|flott/a|topp/a|utrolig/a|glimrende/a) (servicevilje/n|serviceinnstilling/n|innstilling/n|servicehumør/n|serviceånd/n|vilje til å hjelpe|hjelpsomhet/n)
  ("genuint"|oppriktig|virkelig|tydelig) (interessert i å hjelpe|innstilt på å hjelpe|villig til å hjelpe)
  (innstilt|villig|ivrig|klar|"oppsatt"|"gira"|"viljug"|interessert) (på|etter|til|for) å (hjelpe|bistå|"hjelpa"|finne ut|yte/v)
  (ville|ønske|ynskje) (virkelig|gjerne|så gjerne|oppriktig|verkeleg) (å)? hjelpe @meg?
  (hjelpe|"hjalp"|bistå|svare) @meg? (mer enn)? (gjerne|villig|med glede|med "et" smil|uten å nøle|så gjerne|utan å nøle)
  (yte/v|gi|by på|"gav") .. det ("lille"|"vesle") ekstra
  (være|stille|stå|"stilte"|vere) .. (til tjeneste|på "pletten"|til disposisjon|til teneste) !("med"|"?")
  ja: Svært [behjelpelig] mann på telefonen.
  ja: Ho var [hjelpsam] og flink.
  ja: Hun var [innstilt på å hjelpe].
  ja: Han [ville virkelig hjelpe].
  snu: De var [lite hjelpsomme].
  nei: Artikkelen på nettsiden var nyttig.

+ solstrale turn=no
  !("som") (en|ei|ein|ren|"rene"|skikkelig|ekte|litt av en|litt av ei|for en|for ei) @grad? (solstråle/n|"gladlaks"|"engel"|"gullklump"|"gledesspreder"|"humørspreder"|"gladjente"|"blidfis"|"hyggeklump"|"gledespreder"|"sjarmtroll"|"goding"|"kjernekar"|"drømmedame"|"gladgutt"|"humørbombe"|"sjarmør"|perle/n !(av en bok|i)|(skatt/n|sol/n|juvel/n|perle/n) (av|på "telefonen"|på "tråden"|i "røret")) (av en|av ei|på|til|i|som)? (dame|"kar"|fyr|jente|kundebehandler|mann|"telefonen"|rådgiver)?
  ("gullkantet"|snill som "et" lam|snill som "dagen" "er" lang|blid som en "lerke"|blid som ei "lerke"|blid som ei sol|blid som en sol|søt som sukker|hyggelig som få|hyggelig som bare det|"rause"|god som gull|god som "dagen")
  (lyse|"lyste"|skinne|redde) (opp)? ("dagen"|"kvelden"|"hverdagen"|"kvardagen") (min|vår)?
  (redde|lyse opp|"lyste" opp) (hele|heile)? ("dagen"|"kvelden") (min)?
  (gjøre|gjere) (hele|heile)? ("dagen"|"kvelden") (min|mi|vår)
  !("slikt"|"sånt"|"det"|"dette") ("gjorde"|"gjør"|gjere) "meg" (i)? (godt humør|glad|i godt humør|blid)
  (få|"fikk"|"fekk") @meg (til å)? (smile|le|"smila"|flire)
  ("satt"|"sat"|"sitter"|la på) .. (med)? ("et"|"eit") smil (om "munnen"|rundt "munnen"|om "leppene"|på "munnen")
  (smittende|"strålte"|"lyste"|"skein") .. (humør|smil|latter|glede|vennlighet|"blidhet"|godhet)
  lett (å be|på "tråden"|på "labben"|å snakke med|å prate med|å like)
  ("god"|goe|gode|snill|blid|"hyggelig") som ("dagen"|"dag") (er|e)? (lang)?
  (stråle/v|utstråle/v|boble/v|oser/v|oste/v|stråla/v) .. (av)? (vennlighet|glede|varme|godhet|humør|"positivitet"|vilje|livsglede|"hygge")
  (artig|"kjekt"|behagelig|gøy|fornøyelse|en fornøyelse|en glede|ei glede|ein fryd|en fryd) å (snakke|prate|chatte|ha med å gjøre|ha kontakt|møte|treffe|"snakka"|ha å gjøre) (med)?
  (hyggelig/a|trivelig/a|koselig/a|triveleg/a|hyggeleg/a|behagelig/a|koseleg/a) (prat/n|passiar/n|telefonprat/n|chat/n|tone/n|drøs/n|skravl/n|stund/n|stemning/n|småprat/n|samtale/n|samtala/n|dialog/n|møte/n)
  [ (sjarmerende/a|elskelig/a|herlig/a|nydelig/a|grei/a|blidspent/a|søt/a|kjempegrei/a|supergrei/a|skjønn/a|lystig/a|humørfylt/a|sjarmant/a|fantastisk fin|likandes/a|godlynt/a|gemyttlig/a|godmodig/a|gild/a|fjong/a|jovial/a|skikkelig fin) ] (dame/n|fyr/n|mann/n|jente/n|gutt/n|kar/n|sjel/n|person/n|type/n|kvinne/n|stemme/n|menneske/n|ung mann|ung dame|medarbeider/n|kundebehandler/n|rådgiver/n|gjeng/n|folk/n|betjening/n|tøtte/n|herremann|damer/n)
  ja: For en [solstråle].
  ja: Han [lyste opp dagen min].
  ja: Ho var [blid som ei lerke].
  ja: Det var [en fornøyelse å snakke med] henne.
  ja: Han var [lett å be].
  ja: [Koselig prat] med en flink mann.
  nei: Vi fikk solstråler inn i stua.
  nei: Jeg hadde ikke annet å gjøre hele dagen.

+ adjektiv-2
  (smørblid/a|gladlynt/a|sjarmerende/a|vinnende/a|varmhjertet/a|kjempehyggelig/a|superhyggelig/a|kjempegrei/a|kjempesnill/a|kjempeblid/a|dritgrei/a|supersnill/a|supergrei/a|kjempekoselig/a|lattermild/a|blidlynt/a|veloppdragen/a|høvisk/a|galant/a|utadvendt/a|omgjengelig/a|likandes/a|pratsom/a|sjarmant/a|hjartevarm/a|hyggelege/a|kjempekjekk/a|kjempetrivelig/a|dønnhyggelig/a|kjempegrei/a|godhjertet/a|snill/a|kjempekoselig/a|kjempehyggeleg/a|supertrivelig/a|smilende/a|smilande/a) !(dialekt|pris|tilbakemelding|overraskelse|opplevelse|hverdag|svar|utvikling|effekt|til|utfall)
  (god|fin|ordentlig|"alminnelig"|vanlig) folkeskikk
  oppføre @grad? seg @grad? (ordentlig|skikkelig|sivilisert|dannet|som folk|pent|eksemplarisk|fint)
  (være|virke|fremstå|verke) @grad? (dannet/a|folkelig/a|korrekt og høflig|som en "gentleman"|sivilisert/a)
  ("tødde"|"tinte"|"myknet"|"mjukna"|"tina"|"tødd"|"tødd opp") @grad? (opp)
  (ufarlig|"lågterskel"|lav terskel for) å (ringe|ta kontakt|spørre|spørje|kontakte|snakke)
  ja: [Sjarmerende] og flink kar.
  ja: Han var [kjempegrei].
  ja: Ho [tødde opp] etter kvart.
  ja: Det ble vist [god folkeskikk].
  snu: Han var [ikke særlig omgjengelig].
  nei: Det var en positiv overraskelse at nettet virket.

+ inviterer
  (be|"ba"|bad|oppfordre|invitere/v|"sa"|oppmuntre|si|"inviterte") .. (om å|til å|bare|at jeg kunne|at det bare "var" å|gjerne|at vi kunne|berre)? (ta kontakt|ringe|spørre|si "ifra"|høre fra "meg"|skrive|ringje) @grad? (når som helst|uansett|gjerne|om det "var" noe|igjen hvis|igjen om|igjen dersom|bare) >>
  ("døra"|"døren"|"linja"|"linjen") (alltid)? ("var"|"er"|"sto"|"stod") (alltid)? (åpen|open)
  ("takke"|"takka"|"takket"|"takker"|"takkar") @meg? for ((at !(@b-jeg ("har"|"er"|"hadde")))|samtale|henvendelse|tålmodighet|"praten"|"telefonen"|tilbakemelding|"samtalen"|"meldingen"|"henvendelsen"|"samtala"|"kontakten"|"chatten"|"tålmodigheten"|"tolmodet") >>
  ("gratulerte"|"gratulert"|"gratulera") @meg? (med|så mye|så mykje|hjertelig)? >>
  (ønske|ynskje|"ønskte"|"ynskte") @meg? (en|ei|ein|også|god)? @grad? (god|fin|strålende|riktig|trivelig|hyggelig|flott|nydelig|triveleg) (dag|helg|kveld|sommer|jul|påske|tur|ferie|bedring|reise|dag videre|dag vidare|"sumar"|"dagen"|bursdag|uke) (videre|vidare)?
  (ønske|ynskje) @meg? (alt godt|lykke til|velkommen tilbake|til lykke|god tur) >>
  (smile/v|smila/v|le/v) @grad? (med|gjennom|i|til)? (hele "veien"|gjennom "telefonen"|i "stemmen"|hele "tiden"|heile "vegen"|i "røret")
  (smile/v|le/v) @grad? (med|til) (@meg)
  (glimt/n|lun/n) i ("øyet"|"auga"|"auget"|"øya"|"blikket"|"stemmen")
  "smil om munnen"
  "lett på labben"
  (mild|blid|"blide"|myk) i ("stemmen"|"tonen"|"røysta"|"målet"|"målføret")
  ja: Hun [ba meg ta kontakt igjen hvis det skjedde på nytt].
  ja: Han [ønsket meg en fin kveld].
  ja: Ho [takka for praten].
  ja: Rådgiveren hadde [glimt i øyet].
  snu: Han [takket ikke for samtalen].
  nei: Jeg takket for samtalen.
  nei: Jeg fikk noe i øyet.
  nei: Hun lo av meg.

# «et solskinn av en dame», «gullunge»: the person called by a dear name.
+ kjært-navn turn=no
  (et|eit|en|ein|ei) @grad? (solskinn|solskin|solstråle/n|sol/n|perle/n|skatt/n|gullklump/n|engel/n|juvel/n|drøm/n|draum/n|gave/n|gåve/n|diamant/n|blomst/n|blome/n|ener/n|humørbombe/n|varmeovn/n|skjønnhet/n) av (en|ei|ein|et|eit) @w-person
  (gullunge/n|gullgutt/n|gullgut/n|gulljente/n|gullmenneske/n|gullperle/n|skattunge/n|godklump/n|trivselsbombe/n|sjarmbombe/n|smilebunt/n|godfjott/n|kosebamse/n|koseklump/n|hyggebamse/n|gladunge/n|blidgjøk/n|englejente/n|godfot/n|sukkerklump/n|sukkertøy/n|hjertevarmer/n)
  @b-hun ("var"|"er"|"va"|"e") (bare|berre|jo|nå)? (en|ei|ein|den|rene|reine)? (skikkelig|ekte)? [ ("engelen"|"engel"|"solstråle"|"perle"|"skatt"|"gullklump"|"diamant"|"solskinnet"|"drømmen"|"gull" (verdt|verd)?) ] !("med"|"for"|"i håret"|"til")
  (real|skikkelig real|ekte|herlig|jordnær|omgjengelig|omgjengeleg|chill|kul|ålreit|allright|nice|nydelig|likandes|trivelig|sjarmerende|skikkelig grei|kjempegrei|triveleg|herleg|medgjørlig|lun|lett) (og (koselig|blid|grei|hyggelig|trivelig|real|varm))? (type|kar|fyr|dame|jente|mann|menneske|sjel|folk) !("du kan")
  (for|så) (en|ei|et|ein|eit) @grad? (herlig|herleg|nydelig|trivelig|triveli|triveleg|hyggelig|hyggeleg|koselig|skjønn|søt|blid|god|snill|sjarmerende|deilig|vidunderlig|elskelig|flott|real|grei|varm|gild) (og _)? (dame|mann|kar|fyr|jente|gutt|type|person|menneske|sjel|stemme|kvinne|gut)
  (for|så) (en|ei|et|ein|eit) (dame|mann|kar|fyr|jente|gutt|menneske) , .. [ (så)? (god|blid|varm|snill|hyggelig|koselig|søt|hjertelig|herlig) ("og" _)? ]
  ja: [Et solskinn av en dame] på forsikring.
  ja: [Gullgutt]! Ordnet billetten på et blunk.
  ja: [For en nydelig mann]!
  ja: Jeg var sint, men hun var bare [engelen].
  nei: Ringen er en perle av et smykke.

# «god å ha med å gjøre», «så god og varm», «medgjørlig»: words of the manner that the earlier lists lack.
+ væremåte-ord
  ("go"|"god"|god/a|grei/a|lett/a|enkel/a|behagelig/a|fin/a|herlig/a|artig/a|ålreit/a|fornøyelig/a|"nice"|kjekk/a|trygg og god|ei perle|en perle|ei perla|en drøm|ein draum|en fryd|ei glede|en glede|en lek|himmelsk) (å|og) (ha|prate|prata|prat|snakke|snakka|snakk|skrive|skravle|drøse|chatte|forholde seg|samarbeide|handle|treffe) (med|me|til) ((å|og) (gjøre|gjere|gjør|gjørra|gjera|bestille))?
  (som) (en|ein|ei) (god|gammel|gammal|gamal|kjær|snill|trivelig)? (nabo|granne|venn|ven|venninne|kompis|tante|onkel|bestemor|bestefar|kamerat|slektning) (å|og) (prate|prat|prata|snakke|snakka|snakk|ringe|ha) (med|me|til)
  @b-hun ("var"|"va"|"er"|"e"|"virket"|"verka") ..2 [ ("go'e"|"gode"|"goe"|"go"|"god") (atte|at|mot (meg|mæ|oss)|og (blid|snill|varm|trygg|vennlig|hyggelig|blide|snille)) ]
  [ ("varm"|"varme") og (god|blid|vennlig|hyggelig|personlig|imøtekommende|inkluderende|hjertelig|oppmerksom|venleg|hyggeleg|gode|omsorgsfull|lun|humoristisk|morsom|snill) ] (","|"."|"!"|$|i|mot|på|som|hele|heile|fra|frå|@w-person)
  !("lokalet"|"det"|"inne"|"huset"|"rommet"|"bilen") ("god"|"snill"|"blid"|"søt"|"morsom"|"grei"|"åpen"|"ærlig") og ("varm"|"varme"|"blid"|"snill"|"trivelig"|"lun"|"vennlig"|"hyggelig"|"imøtekommende") !("mat"|"middag"|"i lokalet"|"i huset")
  (senke/v|senket|senka|løsne/v på|løse/v opp|tø/v opp|tine/v opp|mykne/v opp|myke/v opp) ("guarden"|"slipset"|"snippen"|"maska") (litt)?
  (medgjørlig/a|medgjerleg/a|humørfylt/a|godhjertet/a|blidlynt/a|omgjengelig/a|gemyttlig/a|gemyttleg/a|hjertelig/a|elskverdig/a|tjenestevillig/a|fredelig og|lattermild/a|snakkesalig/a|lydhør og vennlig|pratsam/a) !("hilsen"|"velkommen"|"gratulerer"|"nabolag"|"sak"|"prosess"|"måte å"|"avtale"|"app"|"hund"|"hest"|"takk")
  @b-hun ("var"|"va"|"er"|"virket"|"verka"|"verket"|"ble") ..2 [ ("lun"|"lune"|"smidig"|"lett"|"mild"|"milde"|"varm"|"nice"|"digg"|"sweet"|"chill"|"folkelig"|"jordnær"|"oppmuntrende") ] !("på hånda"|"i"|"å"|"med"|"på"|"for"|"til"|"av"|"nok")
  !("stua"|"hytta"|"kroken"|"det") ("lun"|"mild"|"blid"|"søt"|"varm"|"munter"|"snill"|"glad") og (humørfylt|blid|morsom|vennlig|hyggelig|snill|humoristisk|hjelpsom|imøtekommende)
  ("men"|"så") [ ("søt"|"snill"|"blid"|"grei"|"hyggelig"|"varm") ] (da|nå|likevel|altså|som bare det)? $
  ("sisteinntrykk"|"førsteinntrykk"|"inntrykk"|"inntrykket"|"tone"|"tonen"|"humør"|"humøret"|"stil"|"oppførsel"|"manerer"|"stemme"|"velkomst"|"mottakelse") : [ (varm|varmt|hyggelig|god|godt|bra|fin|fint|topp|på topp|upåklagelig|strålende|blid|blidt|vennlig|herlig|lett|perfekt|utmerket|prikkfri|lun) ]
  (være|møte|møtte|ta|tok) .. [ (et|eit|godt|lyst|lett|mildt|muntert)? (godt|lyst|lett|muntert|mildt|fint|glad) (lynne|gemytt|lag|sinn|humør) ] !("jeg")
  @w-opptreden ("var"|"er"|"ble"|"blei"|"vart"|"va") @grad? [ (varm/a|hjertelig/a|hjarteleg/a|god/a|fin/a|hyggelig/a|hyggeleg/a|vennlig/a|venleg/a|upåklagelig/a|upåklageleg/a|prikkfri/a|på topp|topp|strålende|eksemplarisk/a|forbilledlig/a|lun/a|lett og ledig|avslappet/a|uformell/a|trivelig/a) ]
  (varm|hyggelig|hjertelig|lett og ledig|lett|god|fin|grei nok|grei|korrekt|vennlig|mild|lun|blid|myk|behagelig|munter|muntert|trivelig|høflig|venleg|hyggeleg) i (tonen|stemmen|stemma|målet|målføret|røsten|røysta|røret|formen|replikken|språket|lynnet) !("ikke")
  (grei|ok|helt ok|fin|god) nok (tone|stemme|manerer|oppførsel|innstilling)
  ja: Dama var [god å ha med å gjøre].
  ja: Ho som tok over, var [varm og god].
  ja: Hu va så [go mot mæ].
  ja: [Medgjørlig] var han også.
  ja: Humør: [på topp].
  ja: Mottakelsen var [hjertelig].
  ja: Han var [korrekt i tonen].
  snu: Han var [ikke særlig medgjørlig].
  nei: Det var varmt og godt i lokalet.
  nei: Appen er god å ha når en skal handle.
  nei: Stua er lun og koselig.

# «ingenting å utsette på væremåten», «ikke antydning til bjeffing», «lo av vitsen min».
+ uten-bjeffing turn=no actor=any
  (ingenting|ingen ting|ikke noe|ikkje noko|intet|lite|null|inkje) (å) (utsette|utsetje|si|seie|klage|klaga|pirke|trekke|innvende|bemerke|sette fingeren) (på|for) ((hennes|hans|deres) _|@w-opptreden)
  @w-opptreden (var|er) (det|der) (ingenting|ikke noe|ikkje noko|inkje|intet) (å|galt|feil|gale|i) (utsette|utsetje|si|seie|klage|klaga|veien|vegen|med|innvende)? (på|med|mot)?
  @b-ingen (antydning|tegn|snev|spor|teikn|fnugg|hint|et sekund|eit|et|en|ein|noen|nokon|noe|noko)? (til|av|med)? (grinebit*|bjeffing|bjeffinga|kjefting|kjeft|glefsing|glefs|snerring|grumling|hvesing|fresing|surmuling|surhet|surleik|gnåling|murring|banning|skjenn|skjelling|grynting|grettenhet|amperhet|himling|sukking|stønning|snurpemunn|sure miner|sur mine|sleivspark|spydigheter|spydigheit|spydighet|spissformuleringer|stikk|kulde i stemmen|frost i stemmen|arroganse|frekkheter) !("i fjor"|"som"|"å se"|"der")
  !("jeg"|"eg"|"vi"|"æ"|"kunne"|"om") ("himlet"|"himla"|"sukket"|"sukka"|"stønnet"|"stønna"|"snøftet"|"snøfta"|"fnyste"|"fnøs"|"glefset"|"glefsa"|"bjeffet"|"bjeffa"|"kjeftet"|"kjefta"|"snerret"|"freste"|"hevet stemmen"|"heva røysta"|"surmulte"|"surnet"|"surna"|"mugget"|"gryntet") (ikke|ikkje|aldri|itj|ei) (én gang|en gang|en eneste gang|eingong|ein einaste gong|med øynene|en gang|det minste)?
  (kjeften|kjeft|skjennepreken|skjennepreiken|skylla|skyllebøtta|sukket|surheten|overhøvlingen|utskjellingen|himlingen|glefset|den sure tonen) ((kom|dukket opp|dukka opp|falt) (aldri|ikke|ikkje)|uteble|uteblei)
  (lo|flirte|humret|flira|humra|skrattet|skratta|gapskrattet|ler|lått|knegget) (godt|gott|hjertelig|hjarteleg|høyt|høgt|litt|faktisk|så godt)? (av|åt|til) (vitsen|vitsene|vitsane|vitsan|spøken|spøkane|spøkene|historien|historia|skrøna|tullet|tøyset|ordspillet|morsomheten|morsomheta|kommentaren|pappavitsen|pappavitsene|replikken) (min|mine|mitt|mi|vår) (om)? >>
  @b-ikke (slem|slemme|frekk|ekkel|sint|snurt|kjip|ufin|vond|stygg|uhøflig|ampre|amper) , (bare|berre|mer|meir|kun|snarere|heller) ...3
  ja: [Ingenting å utsette på framferden].
  ja: [Ingen bjeffing] denne gangen.
  ja: Hun [sukket ikke en eneste gang].
  ja: Han [lo godt av vitsen min].
  ja: Skyllebøtta uteble, og [kjeften kom aldri].
  nei: Jeg sukket ikke engang.
  nei: De lo av vitsen på tv.
  nei: Ingen kjeft til meg hjemme, men regning.

# «strakte ut en hånd», «døra på vidt gap», «servert på en pen måte», «blir glad av sånne folk».
+ utstrakt-hånd turn=no actor=any
  !("jeg"|"eg"|"vi") (strekke|strakte|strakk|rekke|rakte|rekte) (meg|oss)? (ut|fram|frem)? (en|ei|ein|hånda|handa) (hjelpende|hjelpande|varm|vennlig)? (hånd|hand|"hånda"|"handa") (ut)? !("opp")
  ("hjelpende"|"hjelpande"|"utstrakt"|"utstrakte") (hånd|hand)
  (døra|døren|porten|dørene) (sto|stod|var|er|står|ble slått|vart slegen) .. (på vidt gap|på vid vegg|vidåpen|oppe)
  (med|møtt med|tatt imot med) (åpne|opne|utstrakte) (armer|armar|dører|dørar)
  (imøtekommenheten|imøtekommenheita|vennligheten|venlegheita|varmen|gjestfriheten|gjestfriheita|trivselen|hjertevarmen|godviljen|velviljen|serviceviljen|godhumøret|smilet|høfligheten) .. (satt|sat|sitter|hang|lå|låg) (i)? (veggene|veggane|ryggmargen|ryggraden|lufta|løst|tråden|røret)
  (sagt|servert|formulert|fremført|framført|fortalt|levert|formidlet|pakket inn|overbragt|gitt|skrevet|presentert) (meg|oss)? (pent|fint|vennlig|varsomt|høflig|mildt|hyggelig|pynteleg|på en pen måte|på ein pen måte|på en fin måte|på ein fin måte|på en hyggelig måte|med et smil|med eit smil|med varme|pent og pyntelig) (måte)?
  (på) (en|ein|et|eit) (pen|høvisk|kultivert|dannet|danna|ålreit|hyggelig|hjertelig|behagelig|gemyttlig|elskverdig|mild|vennskapelig|venskapeleg) (måte|vis)
  (bli|blir|ble|vart|blei|blitt|vert) @b-jeg2? @grad? (glad|blid|varm om hjertet|varm om hjartet|i godt humør|lett til sinns|gladere|i bedre humør) av (å (møte|snakke med|treffe|prate med|ringe)|sånne|slike|sånt|slikt|folk som|stemmen|praten|mennesker som|en sånn|ein slik|ei slik|et sånt|henne|ham|tonen|måten) (folk|mennesker|stemmer|damer|samtaler|menneske|_)?
  ja: De [strakte ut en hånd] da jeg sto der.
  ja: [Gjestfriheten satt i veggene].
  ja: Avslaget ble [sagt pent].
  ja: Man [blir i godt humør av sånne folk].
  nei: Jeg rakte opp en hånd for å spørre.
  nei: Kulden satt i veggene på hytta.
  nei: Skjemaet må leveres på en bestemt måte.

# What the agent says, quoted: «Så koselig at du ringer», «Bare hyggelig».
+ sitert-hygge turn=no actor=any
  « [ (så|veldig|nei|åh|å|jøss|kjempe|nei så|å så|nei ,|ja ,)? (koselig|hyggelig|hyggeleg|trivelig|triveleg|artig|gøy|moro|gildt|stas|fint|godt|kjekt) (at (du|dere|de) (ringer|ringte|ringjer|ringde|spør|skriver|skriv|tok|tar|kom|kommer|liker|likte|vil|orket|stakk|svarte|fikk|ble|fant)|å (høre|høyre) (fra|frå|stemmen|at)|å (snakke|prate|treffes|se|få hjelpe|møte|ha|hjelpe|hilse på|helse på|bli kjent|treffe)) ...6 ] !("men ikke")
  « [ (det)? (var|er)? ("bare"|"berre"|"bærre") (hyggelig|hyggeleg|koselig|koseleg|kos|moro|fint|gildt|en glede|ei glede|stas|artig|trivelig) ...8 ] ("»"|"!"|".")
  « [ (det)? (skulle|sku) ("bare"|"berre"|"bærre") (mangle) ] 
  !("et"|"eit"|"ingen"|"noe"|"ikke"|"ikkje"|"som") « [ (ha (ei|en|ein|det) (fin|god|riktig|strålende|fortreffelig|nydelig|trivelig|herlig|godt|fint) ..2|god (helg|bedring|betring|tur|ferie|påske|jul|kveld|natt|sommer)|lykke til ..3|kos (deg|dere|dykk) ..2|velkommen (tilbake|igjen|att)|kjør forsiktig|kjør pent|hils hjem ..2) ] ("!"|","|"»"|".") !("kom før"|"før"|"uten"|"utan"|"og så")
  « [ (tusen|mange)? takk for (praten|samtalen) (og|,) (ring|ha|lykke|god|velkommen|kos) ...4 ] ("!"|","|"»"|".")
  « [ (tusen|mange|hjertelig)? takk for (praten|samtalen|tålmodigheten|hyggelig _|at du (ringte|tok|sa|ventet|kom|venta) ..3) ] ("!"|","|"»"|".") !("hadde"|"ville"|"skulle"|"var det"|"ble aldri")
  « [ (bare|berre) (ring|spør|si ifra|si fra|ta kontakt|kom innom|skriv|slå på tråden) ...6 ] ("»"|"!"|","|".")
  ja: «[Så hyggelig at du ringer]», sa dama.
  ja: «[Lykke til med eksamen]!» ropte hun etter meg.
  ja: «[Bare ring om det er noe mer]», sa han.
  nei: «God helg» står det på døra.

# Whole sentences that begin with a word of the agent's manner: «Lun og grei», «Raus i stemmen»; good form, good mood.
+ i-godlune
  ^ [ ("lun"|"raus"|"mild"|"munter"|"lystig"|"elskelig"|"elskeleg"|"varm"|"søt"|"snill"|"gladlynt"|"humørfylt"|"lattermild"|"omgjengelig"|"kjekk"|"gild"|"medgjørlig"|"godmodig") (og ("grei"|"grei nok"|"blid"|"hyggelig"|"snill"|"vennlig"|"trivelig"|"høflig"|"hjelpsom"|"hjertelig"|"god"|"humoristisk"|"lett å like"|"rolig"|"raus"|"triveleg"))? ] (","|"."|"!"|$|"men"|"som"|"fra første"|"hele veien"|"heile vegen"|"i telefonen"|"i chatten"|"mot meg"|"mot oss")
  (raus|pen|mild|lun|glad|lys|lystig|gavmild|vennlig|trivelig|myk|mjuk|munter|varm|god|blid) i (stemmen|stemma|røsten|røysta|målet|målføret|tonen|formen|ordelaget|vesenet)
  ("varme"|"varmt"|"varm") (folk|mennesker|menneske|kundebehandler|dame|kar|fyr|mann) !("opp"|"klær")
  (lett og ledig|lett og fin|uformell|avslappet|ledig|avslappa|godslig|munter|vennskapelig|venskapeleg|familiær|uhøytidelig|hjemmekoselig|fri og lett) (tone|stemning|prat|samtale|dialog|stil)
  (koseprat/n|hyggeprat/n|godprat/n|hyggestund/n|koseprate/v)
  (rund|myk|mjuk|avrundet) i kantene
  (skjønn|søt|koselig|hyggelig|trivelig|vennlig|fin|god|varm|nydelig|herlig|triveleg|venleg|hyggeleg) (liten|lita|lite|personlig)? (melding|hilsen|helsing|mail|e-post|lapp|sms|beskjed) (tilbake|til svar|på slutten)
  ^ [ "jordnær" ] (","|"og"|$)
  (elskelig/a|elskeleg/a) !("hund"|"katt"|"dyr")
  (utmerket|upåklagelig|prikkfri|førsteklasses|eksemplarisk|forbilledlig|utmerka|glimrende|fin|skikkelig|ekte|gammeldags|alminnelig god) (folkeskikk|manerer|dannelse|danning|oppførsel|høflighet)
  (sa|ønsket|ønska|ynskte|sa pent) (meg|oss)? (velkommen|velkomen) til (norge|noreg|byen|bygda|landet|strøket|verden|nabolaget|kommunen|familien) (og lykke til)?
  (sånn|slik|med|hadde|har)? (en|ei|et|ein|eit)? (stemme|latter|tone|måte|type|menneske|dame|kar|fyr|smil|humør) (som)? (man|du|en|ein|som|jeg) (blir|ble|vart|gjør|gjer|gjorde) (en|meg|deg|man|ein)? (glad|blid|varm|i godt humør|i betre humør|i bedre humør|varm om hjertet) (av|med|etterpå)?
  (på godfoten|i godlune|i godlag|i sitt gode hjørne|i strålende form|i kjempehumør|i storslag|i toppform|i storform|på sitt blideste|på sitt beste humør|på den gode siden) !("jeg"|"da jeg")
  (gikk|gjekk|går) (langt)? ut av (sin|sitt|veien sin) (vei|for å)
  (smilte|flirte|lo|gliste) .. (fra|frå) øre til øre
  (villig|viljug|ivrig|klar|lysten) (til|etter|på) å (strekke seg|strekkje seg|gå langt|gå den ekstra|yte|bistå|hjelpe|ta i et tak|stille opp)
  (hyggelig|vennlig|blid|smilende|trivelig|blidt|venleg|hyggeleg) (ansikt|fjes|andlet|møte|selskap)
  ja: [Raus og blid], hele veien.
  ja: Hun var [raus i stemmen].
  ja: Det var en [stemme man blir glad av].
  ja: [Førsteklasses manerer].
  snu: Han var [ikke særlig villig til å strekke seg].
  nei: Mild vinter i år, så det gikk fint.
  nei: Jeg var på godfoten da jeg ringte.
  nei: Varm dyne, men feil størrelse.

# The mood of the talk, the manner, the reception: «god stemning», «på en fin måte», «service med et smil».
+ stemning-og-mottakelse
  (god/a|lett/a|avslappet/a|avslappa/a|munter/a|lystig/a|behagelig/a|varm/a) (stemning/n|samtaletone/n|omgangstone/n|kjemi/n) !("i lokalet"|"i butikken"|"på kontoret"|"på stranda"|"på hotellet"|"i leiligheten")
  !("i godt"|"lokalet"|"rommet") (stemningen|stemninga|samtaletonen|omgangstonen|tonen) (mellom oss|i samtalen|i samtala|i chatten|i mailen|hele veien|i svaret|i e-posten)? (var|er|va|ble|holdt seg|vart|blei|føltes) @grad? (god|fin|lett|munter|hyggelig|avslappet|avslappa|lett og ledig|behagelig|ok|okei|grei|hjertelig|trivelig|varm|lun|myk|mild|vennlig|høflig|hyggeleg|triveleg)
  (ok|okei|okay|ålreit|grei|blid|lett|lystig|behagelig|glad|snill) (tone|stemme) (hele veien|i telefonen|i chatten)?
  !("å"|"verken"|"kan") (svare|ta|tok|møte|hilse|snakke|henvende|avslutte|avrunde|skrive|prate|ta imot|ekspedere|svarte|svara) .. (imot|mot)? (meg|oss|mæ)? (imot|mot)? .. [ på (en|ei|ein) @grad? (fin|god|aller beste|best mulig|flott|grei|behagelig|sympatisk|pen|ordentlig|varm|nydelig|utmerket|kjempefin|strålende|veldig fin|bra) (måte|vis|mate) ]
  !("være"|"vere") (fin|god|grei|lun|hyggelig|ålreit|behagelig|varm|vennlig|trivelig|sjarmerende|høflig|herlig|uformell|triveleg|hyggeleg) (måte|veremåte) å (være|vere|snakke|prate|møte folk|møte kunder|ordlegge seg|si nei|svare|ta folk) (på|til folk|mot folk)?
  !("av"|"og") (god|kjempegod|fin|flott|varm|hjertelig|strålende|upåklagelig|nydelig|herlig|kjempefin|topp|bra|hjarteleg)/a (mottakelse|mottagelse|mottaking|velkomst|mottakelsen)/n !("av signaler"|"av signalet"|"på tv")
  !("innspillet"|"kritikken"|"søknaden"|"klagen"|"forslaget"|"signalet"|"meldingen"|"mitt"|"min") (bli|ble|vart|blei|blir|vert|følte meg) @ejeg? @grad? (godt|fint|varmt|hjertelig|vennlig|hyggelig|pent|venleg|høflig|blidt|kjempegodt|hjarteleg|flott) ((ble|vart|blei)? (mottatt|motteke|motteken|mottekne|tatt imot|tatt i mot|teken imot|tekne imot|tatt mot))
  (service|servicen|betjening|hjelp|veiledning) med (et|eit) (stort|bredt|lite|varmt)? smil
  (alltid|bestandig|stadig|hele tiden|heile tida) (et|eit) smil
  (glede|fornøyelse|fryd|lyst|nytelse) å (bli|få|verte) (ekspedert|betjent|hjulpet|møtt|tatt imot|servert|hjelp av)
  (trives|trivdes|trivst|trivest|stortrives|stortrivdes|koste seg|hadde det gøy|hadde det artig|hadde det moro|har det gøy|har det artig|har det moro|storkoste seg) (i|på|med) (jobben|jobb|arbeidet|arbeid|jobben sin|arbeidet sitt) (,? det (skinte|lyste|hørtes|merkes|merktes))? >>
  (likte|liker|elsker|elsket|elska|likar|glad i|stolt av) (åpenbart|tydelig|tydeligvis|virkelig)? (jobben|arbeidet) (sin|sitt)
  ja: Det var [god stemning] hele veien.
  ja: Han [tok imot meg på en fin måte].
  ja: Hun hadde en [fin måte å snakke på].
  ja: Jeg [ble godt mottatt] i skranken.
  ja: Han [trivdes i jobben].
  snu: Det var [ikke akkurat god stemning].
  nei: Stemningen i byen var god.
  nei: Jeg tok det på en fin måte.
  nei: Søknaden ble godt mottatt.

# Laughter and small acts: «lo godt begge to», «hilste og smilte», «holdt døra», «bød på kaffe».
+ små-gester
  @b-hun [ (lo|flirte|humret|flira|humra) (godt|hjertelig|hjarteleg|varmt|gott) ] !("av meg"|"av oss"|"av spørsmålet"|"av feilen"|"av mæ")
  !("jeg"|"eg"|"vi"|"de") (spøkte|tullet|fleipet|tøyset|vitset|tulla|fleipa|tøysa|spøka|smilte|smila|nikket|nikka|vinket|vinka|hilste|helsa) og (lo|flirte|smilte|ler|spøkte|tullet|nikket|hilste|smila|helsa|vinket|fleipet)
  (i øynene|i auga|i skranken|i luka|i døra) og (smilte|smila|hilste|nikket|helsa)
  (morsom|artig|vittig|gøyal|humoristisk|koselig|fornøyelig|lun|lattermild)/a (kommentar|replikk|bemerkning|sluttkommentar|sluttreplikk|sleng)/n
  (kvikk|slagferdig|frisk|vittig|munter|gøyal|artig|morsom)/a i (replikken|replikkene|replikkane|svara|målet)
  (hadde|har|med) @grad? (mye|litt|en viss|masse|mykje)? "sjarm" !("som en"|"som ei")
  !("jeg"|"vi") (kom|komme) i (prat|snakk|hyggelig prat) (om|underveis)
  (småpratet|småprata|småskravlet|småskravla|småprate) (hyggelig)? (mens|litt|om|underveis|imens|undervegs)
  (holdt|heldt|åpnet|opna) (opp)? (døra|døren) (opp|oppe)? for (meg|oss|mor|far)
  (fulgte|følgde|fylgde) (meg|oss|mor|far) (helt|pent|høflig|heilt)? (til døra|ut|til utgangen|til bilen|til rett hylle|bort til)
  (bød|baud|tilbød|skjenket|spanderte|bydde|serverte|hentet|henta) .. (på|meg|oss)? (litt|en kopp|ein kopp)? (kaffe|kaffi|te|kake|kakao|vann|sjokolade|boller|vatn|en kopp kaffe) (mens|da|til|og|$)
  (smittet|smitta|smittar) .. (humør|humøret|latteren|smilet|gleden|godt humør)
  (pen|fin) i munnen
  ("grei"|"greie"|"snill"|"snille"|"søt"|"søte"|"blid"|"blide"|"real"|"kjekk"|"raus"|"god"|"gode"|"go") (mot|imot) (meg|oss|mæ|mor|far|mamma|pappa|mutter'n) !("som kunde i fjor")
  (grei|greie|snill|snille|søt|blid|blide|kjekk|raus) (med|me) (meg|oss|mæ) (hele|heile|selv|sjølv|som|da|då|,|$)
  @b-ikke (vanskelig|vrient|vanskeleg) å (like|bli glad i|snakke med|prate med|ha med å gjøre|snakka med)
  (lett|enkelt) å bli (glad|oppriktig glad|litt glad) i
  ja: Hun [hilste og smilte].
  ja: Han [holdt døra for meg].
  ja: Dama [bød på kaffe] mens vi ventet.
  ja: Han var [kvikk i replikken].
  nei: De lo godt av meg.
  nei: Jeg kjøpte kaffe mens vi ventet.

# Glad to help; not a trouble; come back any time.
+ gjerne-til-hjelp
  (glad|lykkelig|stolt|fornøyd) (for|over) (å)? (kunne|få)? (hjelpe|bistå|hjelpa|å hjelpe|å kunne hjelpe)
  (gjerne|så gjerne|oppriktig|virkelig|verkeleg) ("ville"|"vil") (hjelpe|bistå|hjelpa)
  (gjøre|gjorde|gjere|gjorde|gjer) .. (det|den) (lille|vesle|der lille) ekstra
  på (tilbudssiden|tilbudssida|tilbodssida)
  @grad? (greit|pent|raust|stilig|storsinnet|hyggelig|snilt|ålreit|søtt|gildt|hyggeleg|fint) (gjort)? av (henne|ham|han|ho|hun|dere|dem|dama|fyren|kundebehandleren|dykk|kundebehandlaren) (å|at)? >>
  ja: Han virket [glad for å hjelpe].
  ja: Hun var [på tilbudssiden] hele veien.
  ja: [Pent gjort av henne] å ringe.
  nei: Jeg er glad for å få hjelp.

+ le-sammen actor=any
  (vi|me|oss) [ (lo|flirte|humret|flira|humra|skrattet|skratta) (godt|hjertelig|gott|hjarteleg|rått|begge|mye|mykje|så vi) (begge to|begge|ilag|sammen|saman|i kor)? ] !("av ham"|"av henne"|"av det etterpå"|"hjemme")
  (la på|gikk|gjekk|kom ut|avsluttet|avslutta|syklet hjem|kjørte hjem|dro) ..2 med (et|eit) (stort|bredt|lite|breitt|lurt)? smil (om munnen|rundt munnen|på munnen|om leppene)?
  ja: Vi [lo godt begge to].
  nei: De lo godt av meg.

+ bare-å-ringe-igjen actor=any turn=no beats=clarity.next-steps,resolution
  (sa|ba|bad|skrev|skreiv|understreket|minnet om|beskjed om|la til|meinte|presiserte|forsikret) .. (at|om at)? (det)? (jeg|eg|vi|me|du)? (bare|berre) (var|er|måtte|skulle|kunne|fikk|laut) (å)? (ringe|ringje|ta kontakt|spørre|skrive|si fra|si ifra|komme innom|svare|spørje|stikke innom|banke på) (tilbake|igjen|att|innom)? (hvis|om|når|viss)? >>
  (sa|ba|bad|skrev|skreiv|understreket|minnet om|beskjed om|la til|forsikret) .. (at|om at)? (det var|det er|jeg måtte|eg måtte|jeg kunne|eg kunne|vi måtte|vi kunne|me kunne) (bare|berre|alltid|gjerne|når som helst) (å)? (ringe|ringje|ta kontakt|spørre|skrive|si fra|komme innom|svare|spørje|stikke innom) >>
  [ (jeg|eg|vi|me|det) (måtte|kunne|var) (bare|berre|gjerne) (å)? (ringe|ringje|ta kontakt|spørre|skrive|komme innom|spørje) ...6 ] , (sa|skrev|la) (hun|han|ho|de|dama|fyren)
  (ikke|ikkje|aldri) (måtte|skulle|trengte å|trong)? (nøle|kvi meg|nøl|vegre meg|kvie meg) .. med å (ringe|spørre|ta kontakt|skrive|si fra|spørje|ringje) >>
  ja: Hun [sa jeg bare måtte ringe igjen].
  ja: Han [sa at det bare var å spørre].
  ja: Jeg skulle [aldri nøle med å ringe].
  nei: Jeg måtte bare ringe igjen.

# More or less than one could ask: «maken til blid dame», «vennligheten manglet ikke», «aldri sur eller kort».
+ mer-enn-venlig actor=any turn=no
  (maken|make) til (blid|hyggelig|trivelig|høflig|vennlig|hjelpsom|sjarmerende|triveleg|hyggeleg|venleg|blidt|hyggelige|blide|trivelige|snill|imøtekommende) .. ((har|hadde) @ejeg? (ikke|ikkje|aldri|sjelden)|skal (du|man|en) lete|finnes ikke|fins ikke) >>
  (hyggeligere|blidere|triveligere|høfligere|vennligere|hyggelegare|blidare|trivelegare) (dame|kar|fyr|mann|folk|kundebehandler|menneske|person|betjening)? (skal|får|finner|har|finnes|fins|kan) (du|man|en|jeg|eg|ein|ikke|det)? .. (lete|leite|ikke|ikkje|aldri|bli|sjelden) >>
  @b-varmt (manglet|mangla|skortet|skorta|uteble) (ikke|ikkje|aldri|heller ikke)
  (aldri|ikke|ikkje|verken|hverken) (irritert|sur|gretten|mutt|frekk|spydig|sint|kort|uhøflig|uvennlig) eller (kort|sur|gretten|grinete|frekk|spydig|sint|mutt|uhøflig|irritert|brå|snurt|uvennlig|ufin|arrogant|oppgitt)
  ja: [Maken til blid dame har jeg ikke møtt].
  ja: [Vennligheten manglet ikke].
  ja: Hun var [aldri irritert eller kort].
  nei: Maken til rot har jeg ikke sett.

# Older and rarer words for warm; sun at the other end.
+ ord-for-blid
  (gjæv|blidsleg|fornøyelig|godsinnet|snildsleg|triveleg|ljuv|folkeleg|fagnadsam)/a (kar|dame|mann|kjerring|gubbe|type|fyr|jente|stemme|røyst|at)
  (so|så|veldig|svært) (blidsleg|ljuv|snildsleg)
  (sola|solen|solskinnet) (skinte|skein|strålte) (i|gjennom|fra|ut av|frå) (den andre enden|andre enden|røret|stemmen|telefonen|luka|luren|røysta)
  (bad|ba|bød|baud|ønskte|ynskte|ønska) (meg|oss|mæ) (hjertelig|varmt|hjarteleg)? (velkomen|velkommen) (inn|tilbake|att|til bords|som _)? 
  (null|ingen) (attitude|attityde|sure miner|fakter) (bare _ _)?
  « [ (hei og hopp|heisann|hallo hallo|halloen|morn morn|god morgen solstråle|heisann hoppsann) ...4 ] ("»"|"!")
  (som) å komme (inn|hjem|heim|på besøk) (i|til) ..3 (boller|bestemor|mormor|kjøkken|kakao|peisen|peis|stue|vafler)
  (skiltes|skildest) som (gode)? (venner|vener|kompiser)
  ja: Det var en [gjæv kar].
  ja: [Sola skinte i den andre enden].
  ja: Han [bad meg velkomen].
  nei: Sola skinte da jeg ringte.

# At ease with people, friendly interest, kept smiling, a warm line at the end.
+ glad-i-folk
  (satt|sat) igjen med (et|eit) (stort|bredt|lite)? smil
  (glad|interessert) i (mennesker|folk|menneske|kundene sine|kundane sine|kundene)
  (likte|liker|elsker|likar) (tydelig|åpenbart|virkelig)? (folk|mennesker|kundene sine|å hjelpe|å prate med folk)
  (godt|fint|eget|eige) (lag|håndlag|handlag) med (folk|kundene|kunder|mennesker|kundar|meg|ungene)
  (hadde|har|med) (en|ein)? (tørr|lun|fin|god|sjarmerende|varm|underfundig|munter) (og _)? humor
  (hun|han|ho|de|dei|vi|me|dama|fyren) [ (fleipet|tullet|spøkte|vitset|tøyset|fleipa|tulla|spøka|tøysa|vitsa) (litt|om været|om _|rundt|begge|underveis|med oss|godt) (begge|to|været|_)? ] !("bort"|"seg")
  ^ [ (fleipet|tullet|spøkte|vitset|tøyset|fleipa|tulla|spøka|tøysa|vitsa) (litt|om været|om _|rundt|underveis) ]
  (både|masse|mye|mykje|litt) latter (og hjelp|i røret|underveis|å få|og)?
  (alle|alle sammen|de|begge|dei) (smilte|smila|hilste|helsa) (da|når|på|og|til|mot|då) (meg|vi|oss|kom|vi kom)?
  (hilste|helsa) (på|til) (meg|oss) (ved|da|i|med|og|med en gang|når|hver|då)
  (beholdt|holdt på|bevarte|heldt på|behelt) (smilet|humøret|den gode tonen|det gode humøret|høfligheten|godlynnet|vennligheten|venlegheita|blidheten)
  (holdt|heldt) (humøret|tonen|smilet) (oppe|ved like|god|lett|gående|hele veien)
  (sa|ønsket|ønska|ropte|sa pent) (ha det bra|ha det godt|ha det|takk for nå|vel hjem|morn da|kos deg|hei og takk) (og|,|da) (god|ha|lykke|takk|velkommen|kos) ..2
  (sa|svarte|svara) .. (at)? (det)? (bare|berre) skulle mangle
  (sa|ba|bad|ønsket) .. (at)? (jeg|meg|vi|oss|eg|om å) (måtte|skulle|om å|til å)? (å)? (kose|nyte|ha) (meg|oss|ferien|en fin|helgen|det bra|det fint|det godt) >>
  (varm|hyggelig|vennlig|koselig|hjertelig|varme|hjarteleg|triveleg|personleg og varm) (hilsen|avslutning|helsing|sluttord|sluttkommentar|ord) (på slutten|til slutt|i bunnen|nederst)?
  (hilsenen|avslutningen|avslutninga|helsinga|ordene) (på slutten|til slutt|i mailen|nederst|hennes|hans)? (var|er|føltes) (varm|varme|hyggelig|hyggelige|vennlig|vennlige|koselig|hjertelig)
  (fullt|full|fulle) av (smilefjes|smileys|utropstegn og smil|hjerter|vennlige ord|godord)
  (var|er) (som|nesten som) (en|ei|ein) (god|gammel|kjær|nær)? (venn|venninne|ven|nabo|kompis|tante|bestemor) !("kan"|"skal"|"som jobber")
  (lurte på|spurte|spurde|undret seg på) [ (hvordan|korleis|åssen) (det gikk|det går|det sto til|det gjekk) med (valpen|hunden|katten|ferien|turen|flyttingen|hytta|hagen|eksamen|bryllupet|barnebarnet) ]
  (spurte|spurde|lurte på) [ (hvordan|korleis) (ferien|turen|helga|helgen|dagen|sommeren|påsken|flyttingen) (min)? (hadde vært|var|gikk|hadde vore|har vært) ]
  (skrøt|skraut) av (valpen|hunden|katten|barnet|babyen|hagen|bildet|bildene|dialekten|navnet|leiligheten) (min|mi|mitt|vår|våre|mine)?
  (makeløs|maken av en|skjønn|digg|kul|chill|rå|kosete|søt|lun)/a (fyr|dame|type|jente|kar|mann|gutt|person|folk)
  (jeg|eg|vi|æ) [ (liker|likte|likar|lika|digget|digga) (ham|henne|han|ho|dama|fyren|karen|damen|hu) ] (godt|veldig|med en gang|kjempegodt|$|,|ass|skikkelig)
  (vibben|viben|energien|vibe|stemninga) (var|er) (god|bra|nydelig|fin|chill|på topp|topp|herlig)
  (god|gode|bra|nydelig|fin|herlig|good) (vibe|vibber|vibes|vibrasjoner|energi) !("i kroppen"|"i produktet"|"i huset"|"til"|"fra"|"på")
  positiv (hele veien|heile vegen|fra start|og blid|og hyggelig|tone|og grei|fra første stund)
  (strakk|la|gikk) seg (i selen|ut) for å hjelpe >>
  (gikk|gjekk|går) (langt|svært langt|veldig langt) for å (hjelpe|hjelpa|bistå|få det til) >>
  (så|veldig|kjempe|sykt|utrolig|dritt) (hyggelig|blid|søt|grei|snill|koselig|triveleg) (atte|ass|altså|liksom)
  (sies|seiast|si) (pent|vennlig|på en hyggelig måte) , (og)? (det)? (gjorde|klarte|fikk) (hun|han|de|ho)
  ja: Hun hadde [godt lag med folk].
  ja: Han [beholdt smilet] hele veien.
  ja: De ga seg ikke, og [hilsenen til slutt var varm].
  ja: [God vibe] i chatten.
  ja: Hun [spurte hvordan det gikk med valpen].
  ja: Jeg [likte henne] veldig godt.
  nei: Jeg er glad i folk.
  nei: Mange smilte til barna i parken.
