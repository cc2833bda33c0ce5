# empathy.warmth, the opposite: sour, curt, rude, arrogant in tone.
cue empathy.warmth

- idiom-sur turn=no actor=any
  (is|iskulde|frost|vinter|kulde|kjøleskap) i ("stemmen"|"røsten"|"røysta"|"tonen"|"målet"|"blikket")
  ("temperaturen"|"stemningen"|"stemninga") ("sank"|"falt"|"gikk"|"fall"|datt|var) .. (grader|til frysepunktet|under null|trykket|frysepunktet)
  (hale|trekke|dra|lirke|hala|"måtte dra") .. (ut)? ("ordene"|"orda"|"svarene"|"svara"|hvert ord|kvart ord|svar|informasjonen) (ut)? (av|or) ("ham"|"henne"|han|ho|"n"|dem)
  ("ordene"|"orda"|"svarene"|"smilet") ("satt"|"sat"|sit) langt (inne|inni)
  (som) å trekke tenner
  (sammenbitte|samanbitne|sammenbitt) (tenner|"tenner"|tone|stemme)?
  (med)? (sammenbitte) "tenner"
  (bet|"bet"|beit|bite) @emeg av
  (syrlig/a|syrleg/a|sleivkjeft/n|hånflir/n)
  ("stemmen"|"tonen"|"røysta") .. (dryppet|dryp|drypp|dryppa|kunne skjære|kunne fryse|kunne fått|"dryppet") >>
  (kort|knapp) som (et|eit|en|ei) (telegram|sms|fis)
  (smelte|smalt|"smalt"|slengte|slengde|"slengte"|"slengde") på ("røret"|"luren"|telefonen)
  ja: Det var [is i stemmen] hennes.
  ja: Jeg måtte [dra ordene ut av ham].
  ja: Det var [som å trekke tenner].

- lyder actor=any
  (et|eit|en|ein) (langt|lite|tungt|oppgitt|høyt|"demonstrativt"|dypt|"djupt"|irritert|høylytt|"talende"|"langtrukkent"|tydelig|kort)? ("sukk"|"stønn"|"fnys"|"snøft"|"grynt"|"prust"|"hmpf"|"tsk") (i|på|over|ut|fra|som|da|før|gjennom|når|frå|tilbake)? (@b-røret|"andre enden"|"den andre enden"|svar)? !(av lettelse)
  (langt|tungt|oppgitt|høyt|lite|dypt|"demonstrativt"|irritert|"langtrukkent") ("sukk"|"stønn"|"fnys"|"snøft"|"grynt"|"prust") !(av lettelse)
  (kvese/v|hvese/v|frese/v|glefse/v|snerre/v|bjeffe/v|knurre/v|grynte/v|snøfte/v|pruste/v|fnyse/v|hugge/v|hogge/v|brumme/v|sukke/v|stønne/v|knegge/v|ynke/v) .. (i|inn i|gjennom) @b-røret
  (puste|"pustet"|"pusta"|pes|"peste"|"sukket"|"sukka"|"stønnet"|"blåste"|"bles") .. (tungt|oppgitt|høyt|"demonstrativt"|irritert|høgt|så det) .. (i @b-røret|i andre "enden"|"suste"|"blåste"|"skurret")?
  (mumle|"mumlet"|"mumla"|brumme|"brummet"|"brumma") .. (surt|noe surt|noko surt|irritert|noe stygt|noe ufint|"banneord"|"eder")
  ja: Jeg fikk [et langt stønn i røret].
  ja: Ho [kveste i telefonen].
  ja: Deretter kom [et lite fnys].
  nei: Jeg hørte et sukk av lettelse.

- knapp actor=any turn=no
  (gjerrig|gniten|gjerrige|karrig|sparsom|spar) (på|med) (ordene|"ordene"|orda|ord|"svarene"|"smilet"|"vennligheten"|"høfligheten"|"svara"|"smilene")
  (spare|"sparte"|spara|"sparer"|"knipe"|"kneip"|"rasjonerte") .. (på|inn på) ("ordene"|"orda"|"høfligheten"|"vennligheten"|"smilet"|"kruttet"|"smilene"|"svarene"|"stavelsene")
  (som om) (hvert|kvart|"hvert") (ord|svar) "kostet"? >>
  (som om) ("ordene"|"orda"|"stavelsene") (kostet|"kostet"|kosta|"var") >>
  ("betalte"|betalt|betalte) (per|for|pr) ("ord"|"ordet"|"stavelse")
  (av)? (det|den) (mer|meir|mest)? ("knappe"|"sure"|"korte"|"tverre"|"mutte"|"grettne"|"brøske"|"bryske"|"kjølige") ("slaget"|"sorten"|"typen"|"skolen")
  (i)? (telegramstil|enstavelsesform)
  ("hm"|"mm"|"jaha"|"nja") ...1 ("ja"|"nei"|"jo") ...1 ("nei"|"ferdig"|"jo"|"ja")
  (to|tre|fire|"2"|"3"|fem|ett|seks|"eitt") "ord" (tilbake|til svar|("og"|"så"|",") (ferdig|hade|takk|"ha det"|pip|klikk))
  (kjølig|kort|kald|kontant|kjøleg|knapp|stutt|"kort") og ferdig (med)? (det)?
  (kort|knapp|avmålt|stutt|kjølig) (som|til) (en|ein|et|eit)? ("grensen"|"telegram"|"lunte"|"sms"|"kvittering"|"istapp")
  (på)? (grensen|"grensen"|"grensa"|kanten) til ("uhøflig"|"frekk"|"ufin"|"uhøfleg"|"sur"|"arrogant"|"aggressiv"|"uforskammet"|"nedlatende"|"uvennlig"|"frekt"|"ufint"|"uhøvisk"|"uhøfligheten"|"uhøflighet")
  ("svarene"|"ordene"|"svara"|"orda"|"replikkene"|"setningene") (kom|"kom"|"falt"|"fall"|smalt|"kjem") .. (som|i|med) .. ("piskesmell"|"piskeslag"|"skudd"|"slag"|"hagl"|"salver"|"knivstikk"|"skyts"|"gevær"|"spytt"|"rykk"|"skot"|"ørefiker"|"peppersvinger"|"iskrystaller")
  (uvillig/a|vrangvillig/a|tverr/a|uviljug/a|motvillig/a|sur/a|mutt/a|arrogant/a|spydig/a|gretten/a|frekk/a|grinete/a) (fra|frå) (ende|første|start|fyrste|"begynnelsen"|først) (til|stund|setning|sekund|av|minutt)? (annen|annan|anna|sist|slutt)?
  ja: Han [sparte på ordene].
  ja: Damen var [av den sure typen].
  ja: [Uvillig fra ende til annen].
  ja: Svaret var [på grensen til frekt].
  nei: Vi fikk to ord om prisen.
  nei: Jeg forsto ikke ett ord.

- kalde-bilder actor=any turn=no
  !("ikke"|"ikkje"|"ute") ("kaldere"|"kaldare"|"kjøligere"|"surere"|"surare"|"tverrere"|"hissigere"|"grettnere") enn (en|ein|ei|et|eit|"selveste"|"nordpolen"|"sibir"|"svalbard"|"finnmarksvidda") (en|ein|_)? >>
  ("kjølig"|"frossen"|"kjøleg") som (en|ein|ei|et|eit|"nordpolen"|"sibir"|"svalbard"|"is"|"isen"|"stein") ("isblokk"|"frysedisk"|"fryseboks"|"istapp"|"isbit"|"fisk"|"dass"|"utedo"|"gravstein"|"stein"|"vinternatt"|"kjøleskap"|"snømann"|"kjellergulv"|"torsk"|"is"|"januar")?
  (stemningen|"stemningen"|"stemninga"|"tonen"|"temperaturen"|"lufta"|"luften"|"klimaet"|"isen") (var|"var"|"ble"|"vart"|falt|"sank"|"la seg"|lå) .. ("iskald"|"isnende"|"kjølig"|"frossen"|"under null"|"frysepunktet"|"trykket"|"amper"|"laber"|"elektrisk"|"hatsk"|"minusgrader"|"til å skjære i"|"tjukk som"|"giftig"|"sur"|"tung"|"spent"|"kald")
  (isfront/n|iskulde/n|frost/n|kuldegys/n|gufs/n|isvegg/n|kulde/n) (i|fra|frå|på|gjennom) (@b-røst|@b-røret|andre "enden"|den "kanten"|henne|ham|den andre "enden")
  (som) (en|ei|ein|et|eit) ("pinnsvin"|"bjørn" med vondt|"bjørn" som|"gneldrebikkje"|"drage"|"tordensky"|"løvetemmer"|"grevling"|"piggtråd"|"skrubb"|"sandpapir"|"østers"|"kaktus"|"vakthund"|"lenkehund"|"veps"|"hveps"|"general"|"offiser"|"fangevokter")
  (piggene|"piggene"|piggane|"klørne"|"klørne"|"børsten"|bust|"busta") (ute|ut|fram|frem|reist) !("på dekkene"|"på dekket"|"på hjulene")
  (ikke|ikkje|"itj"|neppe|knapt|langt fra|langt ifra|alt "annet" enn|alt "anna" enn|ingen|inga|"nåkke") (akkurat|nettopp|særlig|akkurat noe|noe|noko|te|noen|nokon|"verdens"|"byens"|just|være|å)? (en|ei|ein|et|eit|den|det|te|av|noe)? ("sjarmtroll"|"solstråle"|"gladlaks"|"solskinnsgutt"|"koseklump"|"gledesspreder"|"varmeste"|"blideste"|"triveligste"|"hyggeligste"|"høfligste"|"sjarmør"|"gromgutt"|"gladgutt"|"englebarn"|"vennligheten selv"|"høfligheten selv"|"blidaste"|"trivelegaste")
  (neppe|langt fra|langt ifra|alt "annet" enn|alt "anna" enn|ikke akkurat|ikkje akkurat|ikke nettopp|ikke just) ("blid"|"sjarmerende"|"sprudlende"|"imøtekommende"|"i godt humør"|"lystig"|"smilende"|"sjarmerande") !("da" @b-jeg)
  (som om|som) @b-jeg .. ("hadde"|har) .. ("spist"|"tråkket"|"trakka"|"ødelagt"|"øydelagt"|"vekket"|"vekt"|"forstyrret"|"forstyrra"|"fornærmet"|"fornærma"|"slått"|"kjørt"|"skjelt"|"sparket"|"avbrutt"|"tvunget"|"bedt" om "månen"|"drept"|"krenket"|"ripet"|"ripa"|"sølt") .. (henne|ham|ho|han|hennes|hans|hennar|"tå"|"tærne"|"lunsjen"|"dagen"|"kaffen"|"kaffien"|"middagen"|"hunden"|"pausen"|"maten"|"ferien"|"nattesøvnen"|"katten"|"mora"|"moren"|"matpakka"|sin)? >>
  (med)? (sur|"surt"|stramt|strammet|"snurpet"|"stram"|hard) ("munn"|"munnvik"|"snurpemunn"|"leppe"|"oppsyn"|"ansikt"|"mine"|"andlet"|"munnviker")
  (snurpemunn/n|surmule/v|surmulte/v|furte/v|"furtet"|"furta"|"surmulte"|"tverrhet")
  ("smilet"|"vennligheten"|"høfligheten"|"høflighetsfrasene"|"folkeskikken"|"manerene"|"blidskapen"|"servicen"|"et smil"|"eit smil") .. (satt|"satt"|"sat"|"sit"|"lå"|"var"|"er"|"hadde"|"må ha") .. (langt inne|langt inn|"fri"|på ferie|igjen "hjemme"|att "heime"|"fraværende"|"mangelvare"|hjemme|"glemt" igjen|"borte"|"glemt"|"fråverande"|"tatt ferie"|i "minus")
  ("glemt"|"glemte"|"gløymt"|"mangler"|"manglet"|"mangla"|"mista"|"mistet"|"lagt igjen") ("smilet"|"manerene"|"folkeskikken"|"høfligheten"|"vennligheten"|"folkeskikk"|"manerane") .. (hjemme|heime|på)?
  (ikke akkurat|ikkje akkurat|neppe|langt fra|langt ifra|ikke nettopp|alt annet enn|alt anna enn|ingen|ikke just|knapt) (noen|noe|nokon|en|ei|ein|et)? (*bombe|*spreder|*stråle|*klump|*engel|*laks|*sjarmør) !("selv")
  ja: Han var [kaldare enn ein fjøsdør i februar].
  ja: Dama var [ikke akkurat noe sjarmtroll].
  ja: Det var [som om jeg hadde spist lunsjen hennes].
  ja: [Smilet satt langt inne].
  nei: Det var kaldere ute enn i går.
  nei: Ventetiden var kortere enn en time.
  nei: Det var frost og snøstorm da strømmen gikk.

- surpomp
  ("surpomp"|"surfis"|"surpropp"|"grinebiter"|"gretten gubbe"|"hurpe"|"drittsekk"|"bølle"|"furtepave"|"furtetut"|"sinnatagg"|"hissigpropp"|"tverrpelle"|"vrangpeis"|"surmaga"|"surbuk"|"tverrpeis"|"gneldrebikkje"|"hespetre"|"surkuk"|"brautkopp"|"kranglefant"|"muggent troll"|"surstokk")
  @b-hun ...2 [ (hadde|"hadde"|"har") (visst|vel|nok|tydeligvis|tydelegvis|sikkert|åpenbart)? (hatt)? (en|ein|ei) (dårlig|dårleg|kjip|elendig|tung|vond) (dag|natt) ]
  (hate/v|mislike/v|avsky/v) .. ("jobben"|kunder|kundar|mandager) (sin|sitt)?
  ja: En skikkelig [surpomp] i andre enden.
  ja: Han [hadde visst en dårlig dag].
  snu: Det var [slett ingen surpomp] jeg traff på.
  nei: Jeg hadde en dårlig dag da jeg ringte.

- angrep actor=any turn=no
  (bite|"bet"|"beit") .. ("hodet"|"hovudet"|"huet"|"meg"|"mæ"|"oss") (nesten)? av ("meg"|"mæ"|"oss")?
  (få|"fikk"|"fekk") .. (så "hatten"|det "glatte" lag|det "glatte" laget|det "passa" "påskrevet"|det passet|"pepper"|"kjeftesmell"|"kjeftepreken"|"skrape"|"skylla"|"skyllebøtta"|"ørene" fulle|"øra" fulle|"ei skylle"|"overhøvling"|"overhaling"|"øyra" fulle|"tordentale"|"en på pukkelen"|"påpakning"|"på pukkelen"|"det så ørene") (av|for|fordi|over|"flagret"|"blåste"|passet)?
  !("han"|"hun"|"ho"|"min"|"mi"|"mora"|"moren"|"faren"|"broren"|"naboen"|"kona"|"mannen"|"dattera"|"sønnen") ("ble"|"blei"|"vart"|"bli"|"verte") @grad? (@b-jeg|@fyll)? ("skjelt ut"|"kjefta på"|"kjeftet på"|"ropt til"|"brølt til"|"skreket til"|"freset til"|"frest til"|"glefset til"|"glefsa til"|"hveset til"|"snerret til"|"bjeffet til"|"overhøvlet"|"overhøvla"|"banna til"|"bannet til"|"skjelt huden full"|"skjelt ned"|"hakket på"|"hakka på"|"jaget på dør"|"kjefta huden full"|"kjeftet huden full"|"utskjelt"|"bitt av"|"biten av"|"avbitt"|"møtt med kjeft"|"møtt med surhet")
  (hakke/v|hogge/v|hugge/v|glefse/v|frese/v|snerre/v|brøle/v|bjeffe/v) .. (løs|laus|til|på|tilbake|mot) .. @meg
  !("mitt"|"nivået"|"stressnivået"|"min"|"jeg"|"eg"|"pulsen"|"blodtrykket"|"prisen"|"prisene"|"regningen"|"humøret"|"alarmen"|"jubelen") (eksplodere/v|"eksploderte"|"tente" på alle plugger|"gikk" i taket|"gjekk" i taket|"gikk av skaftet"|"fløy" i "flint"|"så rødt"|"gikk" i "fletta"|"gikk" fra "konseptene"|"raste" mot "meg") @b-hun?
  ("røyk"|"røk") i ("tottene"|"tottane"|"strupen") på
  (frekk|uforskamma|uforskammet|freidig) (som)? ("ei" flatlus|en flatlus|"flatlus"|få)
  ("frekkhetens" "nådegave"|"høy på pæra"|"høg på pæra"|"høy i hatten"|"høg i hatten"|"stor i kjeften"|"stor på det"|"nesen i sky"|"nesa i sky"|"nasen i sky"|"nesen i været"|"nesa i været"|"kjepphøy"|"spiss i kantene"|"spiss i nebbet"|"kvass i kantane"|"brå på labben"|"hissig på grøten"|"hissig på grauten"|"på krigsstien"|"kamphane"|"i krigshumør"|"bitter i kjeften"|"grov i kjeften"|"grov i munnen"|"sleip i kjeften"|"bråkjekk"|"stuttpusta"|"rappkjefta"|"rappkjeftet"|"på konfrontasjonskurs"|"i angrepsposisjon"|"i forsvarsposisjon"|"i vranglås"|"på vranga"|"på bakbeina"|"i harnisk"|"med nebb og klør"|"pistol i tonen"|"pisk i stemmen"|"gift i stemmen"|"eddik i stemmen"|"stål i stemmen"|"skarpe albuer"|"en skarp tunge"|"ei skarp tunge"|"med piggene ut"|"mellom tennene"|"gjennom sammenbitte tenner")
  (prippen/a|snippete/a|nebbete/a|flabbete/a|flåsete/a|sleivete/a|bisk/a|ilter/a|snerpete/a|humørsyk/a|gneldrete/a|småfrekk/a|småsur/a|halvsur/a|uvøren i "kjeften"|krass/a|snappy/a|passivaggressiv/a|passiv-aggressiv/a|bitchy/a|hatsk/a|uforsonlig/a|oppblåst/a|høyrøstet/a|høgrøysta/a|ukvem/a|stridbar/a|hårsår/a|gruff/a|morsk/a|bryskt/a|kverulantisk/a|spiss/a "som") !(pris|melk|sak|debatt|stemning|hest|fjell)
  (få|"fikk"|"fekk") .. så ("øra"|"ørene"|"øyra"|"håret"|"det") ("flagra"|"flagret"|"blafra"|"blafret"|"suste"|"sang"|"gjallet"|"ljomet"|"smalt")
  ja: Hun [bet nesten hodet av meg].
  ja: Eg [fekk så øyra fulle].
  ja: Jeg [ble skjelt ut].
  ja: Han var [høy på pæra].
  nei: Hunden glefset.
  nei: Jeg klikket på lenken.
  nei: Broren min ble skjelt ut i fjor.
  nei: Jeg fikk en oppskrift på omstart.

- uten-hilsen actor=any turn=no
  @b-ingen (et|eit|en|ein|noe|noko|sa|"sa")? (("et"|"eit"|"sa"|"uten"|"så mye som et") "ha det"|"hadet"|"hade"|"hei"|"takk"|"farvel"|"adjø"|"god dag"|"morna"|"takk for praten"|"takk for samtalen"|"et velkommen"|"eit velkomen"|"hei på deg"|"hallo") (engang|en gang|eingong|før|å|fikk|fekk|å få|og|eller)? (@b-jeg|"hade"|"takk"|"ha det"|hun|han|ho|"farvel")?
  ("klikk"|"pip"|"tut"|"tuut"|"klask") ...1 (så|og|"sa") ...2 (borte|vekk|på|ferdig|"stille"|"dødt"|"røret")
  ("slang"|"slengte"|"slengde"|"smalt"|"smelte"|"kastet"|"kasta"|"hamret"|"klasket"|"klaska") @grad? (på|på meg|igjen)? ("røret"|"luren")
  (himle|himlet|"himlet"|"himla"|rulle|"rullet"|"rulla"|"vende"|"blunket") .. (med)? ("øynene"|"auga"|"augene"|"øyan"|"øya"|"øyne") (så|da|over|når)? >>
  ("øynene"|"auga"|"øyan") .. ("himlet"|"rullet"|"himla"|"lynte"|"himle")
  (i|med) (en|ein|ei|et|eit) (tone|stemme|"tonefall"|"toneleie") som ("betydde"|"betød"|"sa"|"skrek"|"tydde"|"tilsa"|"fortalte"|"ropte"|"oste"|"kunne") >>
  ("tonen"|"stemmen") (altså|,) som om @b-jeg >>
  ("tonen"|"stemmen"|"røysta"|"blikket"|"tonefallet") .. ("sa" alt|"sa" «|("oste"|"osa"|"skrek") (av|«)) >>
  (alt "annet" enn|alt "anna" enn|langt fra|langt ifrå|ikke spesielt|ikke særlig|ikkje særleg|neppe) (i godt humør|blid|hyggelig|vennlig|imøtekommende|høflig|venleg|hyggeleg|blide|"behagelig"|"servicevennlig")
  humør/n ...2 ("neppe"|"tvilsomt"|"ikke akkurat")
  (ba|"bad"|"ba"|be) @emeg (holde "kjeft"|tie still|"dra"|"ryke"|"pelle" "meg"|ti still|teie|"stikke"|"roe meg"|"klappe igjen"|"skjerpe meg")
  ("ville"|"vil"|"prøvde") .. (bare|berre|å)? (bli|verte|å bli) kvitt ("meg"|"oss"|mæ) (fortest|så fort|snarest|raskest|med en gang)?
  (verken|hverken|korkje) .. ("goddag"|"god dag"|"hei"|"takk"|"hilsen"|"smil"|"hallo"|"goddagen"|"ha det") (eller) ("farvel"|"takk"|"ha det"|"adjø"|"hade"|"smil"|"hei"|"høflighetsfraser"|"vær så god"|"hadet")
  ("høre"|"merke"|"kjenne"|"høyre"|"hørte"|"høyrde"|"se for meg") (henne|ham|han|ho|at @b-hun)? (bokstavelig)? ("himle"|"skule"|"geipe"|"surmule"|"mugge"|"furte"|"snerre"|"himlet"|"skulte"|"furta") >>
  ("høflighetskurset"|"smilekurset"|"servicekurset"|"folkeskikken"|"sjarmkurset"|"kurset i høflighet"|"kurset i folkeskikk"|"timen om høflighet"|"timen i folkeskikk") ..5 ("sovet"|"skulka"|"skulket"|"hoppet over"|"strøket"|"glemt"|"gått glipp"|"gløymt"|"sove") >>
  ("møtt"|"mottatt"|"motteken") (med|av) (ren|rein|et|eit|en|ein|bare|stor)? (uvilje|motvilje|surhet|kulde|kjølighet|irritasjon|hån|iskald skulder|kald skulder|sur mine|sukk|stønn|fnys|arroganse|frekkhet|frekkheter|aggresjon|spydigheter|kjeft|surmuling|himling)
  @b-hun ("var"|"va"|"er"|"e") ..2 [ (kjip/a|ekkel/a|drittkjip/a|bitchy|salty|ufyselig/a|teit/a|slem/a|stygg/a) ] (mot|med|ass|mot "meg"|til|$)
  ja: Hun la på [uten så mye som et ha det].
  ja: Ho [himla med auga].
  ja: Han svarte [i en tone som sa «ikke forstyrr»].
  ja: De ville bare [bli kvitt meg].
  nei: Jeg ble kvitt feilen.
  nei: Jeg skal ikke ha det abonnementet.
  nei: Stemmen i telefonen sa at jeg var nummer ti.

- ramme-uten-varme turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-varmt ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-varmt (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-varmt "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-varmt
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-varmt ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-varmt
  @b-varmt ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-varmt
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-varmt
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-varmt
  @b-varmt (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Smilet glimret med sitt fravær].
  ja: [Et vennlig ord hadde gjort seg].
  ja: [Folkeskikk måtte jeg se langt etter].
  nei: Et smil kom fram hos datteren min.

- så-vidt-svarte actor=agent turn=no
  (det)? ("var")? (så vidt|knapt|knapt nok|bare så vidt|nesten ikke|nesten ikkje) (at)? @b-hun (gadd|orket|orka|iddest|giddet|ville|tok seg bryet med å|nedlot seg til å) .. (svare|hilse|snakke|si hei|seie hei|åpne munnen|løfte blikket|opne munnen)
  (så vidt|knapt|knapt nok|motvillig) ("gadd"|"orket"|"orka"|"iddest") .. (svare|hilse|snakke|si hei|seie hei)
  ("gadd"|"orket"|"orka"|"iddest"|"giddet"|"tok seg ikke bryet med å") (ikke|ikkje|så vidt|knapt|nesten ikke|aldri)? (engang|en gang|eingong)? (å)? (hilse|si hei|seie hei|si ha det|si takk|seie takk|være høflig|vere høfleg|være hyggelig|smile)
  (nedlot|nedlét|nedlate) seg (knapt|så vidt|til slutt) (til)? >>
  ja: [Det var så vidt hun gadd svare].
  ja: Han [gadd ikke si hei].
  nei: Jeg gadd så vidt svare.

- lignelse actor=agent turn=no
  (varm|blid|hyggelig|vennlig|imøtekommende|høflig|sjarmerende|smilende|snill|koselig|trivelig|hjertelig|sprudlende|"varme"|hyggeleg|venleg|triveleg|mild|munter) ...4 som (en|ein|ei|et|eit) ("brannslukker"|"brannslukningsapparat"|"brannsløkkjar"|"istapp"|"kaktus"|"parkeringsbot"|"parkeringsvakt"|"grøft"|"fryser"|"frysedisk"|"fryseboks"|"isblokk"|"isbit"|"piggtråd"|"piggtrådgjerde"|"skattetrekk"|"tollvesen"|"toller"|"fangevokter"|"vinterdekk"|"gravstøtte"|"gravstein"|"murvegg"|"betongvegg"|"planke"|"rottefelle"|"torsk"|"sild"|"skatteoppgjør"|"begravelse"|"regnværsdag"|"novemberdag"|"november"|"bjørn"|"hveps"|"veps"|"gravferd"|"inkassovarsel"|"purring"|"bunker"|"steintrapp"|"tannpine"|"utedo"|"kjøleskap"|"januarnatt"|"bulldoser"|"dørvakt"|"piggsvin"|"pinnsvin"|"blekksprut"|"skurk"|"haug"|brann*|parkerings*|betong*)
  ("hadde"|"har")? (all|samme|omtrent samme|like mye|alt av) ("sjarmen"|"sjarm"|"varmen"|"varme"|"utstrålingen"|"innlevelsen"|"hjerteligheten"|"vennligheten"|"høfligheten"|"godviljen"|"blidskapen"|"humøret") (til|som|av|hos|man finner hos) (en|et|ei|ein|eit) _
  ("sjarmen"|"sjarm"|"varmen"|"varme"|utstråling|hjertelighet|vennlighet|høflighet) som (en|et|ei|ein|eit) _
  ("tonen"|"stemmen"|"stemma"|"røysta"|"blikket"|"tonefallet") (var|"var")? .. ("," altså ",")? som om @b-jeg >>
  (("tonen"|"stemmen") ("," "altså")? ",")? som om @b-jeg ("hadde"|"ba"|"bad"|"spurte om"|"krevde") (bedt|bede|spurt|ba)? (henne|ham|dei|dem|ho|han)? (om)? (å få)? (låne|få)? ("nyren"|"nyra"|"nyrene"|"månen"|"hånda"|"sparepengene"|"førstefødte"|"blod"|"en nyre"|"ei nyre"|"formuen"|"gull"|"huset"|"livet"|"nyra") (hennes|hans|hennar|sin)?
  ja: [Hyggelig som en parkeringsbot].
  ja: Han hadde [all sjarmen til en dørvakt].
  ja: [Tonen, som om jeg hadde bedt om nyren hennes].
  nei: Huset er varmt som en ovn.

- lyder-i-røret
  (tygge/v|smatte/v|gumle/v|slafse/v|spise/v|rape/v|plystre/v|drikke/v|slurpe/v|knaske/v|jafse/v) .. (tyggis|tyggegummi|mat|lunsj|eple|chips|knekkebrød|"matpakka"|"matpakken"|kaffe)? .. (i "øret"|rett i "øret"|i "røret"|i "telefonen"|i "øyret"|mens "jeg" "snakket"|mens @b-jeg|i "øret" "mitt"|på "linja")
  ("bryske"|"sure"|"tverre"|"spisse"|"iskalde"|"kjølige"|"avmålte"|"mutte"|"kvasse"|"snurte"|"krasse"|"grettne"|"ampre") (linjer|setninger|setningar|svar|ord|meldinger|meldingar|replikker|replikkar|e-poster)
  (to|tre|et par|eit par|fire|noen|nokre) ("bryske"|"sure"|"tverre"|"spisse"|"iskalde"|"kjølige"|"avmålte"|"mutte"|"kvasse"|"snurte"|"krasse"|"grettne"|"ampre") (linjer|setninger|setningar|ord|meldinger|meldingar|replikker|replikkar)
  ja: Han [tygde tyggis rett i øret] på meg.
  ja: Jeg fikk [to bryske linjer] tilbake.
  nei: Hunden tygde på ledningen.

- kostet-så-lite turn=no
  (koster|"kostet"|"kosta"|"kostar") (det)? (ikke|ikkje|så lite|lite|ingenting|gratis) .. å (smile|være høflig|være hyggelig|vere hyggeleg|vere høfleg|si hei|seie hei|hilse|si takk|si unnskyld)
  (kunne|"kunne"|burde|"burde") (gjerne|godt|med fordel|vel|jo|i det minste|i alle fall|iallfall|kanskje|ha)? (ha)? (smilt|smila|hilst|helsa|sagt hei|sagt ha det|sagt takk|vært blidere|vært hyggeligere|vært litt blidere|vært litt hyggeligere|vært høfligere|vært mer imøtekommende|vore blidare|vore hyggelegare|vist litt folkeskikk|hatt en bedre tone|hatt ein betre tone|lagt av seg tonen)
  (hadde|ville) (vært|vore)? (fint|hyggelig|greit|kjekt|bra|ikke)? .. med (et|eit|litt)? (smil|hei|hyggelig tone|høflighet|vennlighet|takk|vennligere tone|venlegare tone|folkeskikk)
  ja: Han [kunne gjerne ha smilt].
  ja: [Koster det så lite å smile].
  nei: Jeg kunne gjerne ha smilt av det.

- mer-enn-hun-snakket turn=no
  (bjeffe/v|frese/v|kjefte/v|sukke/v|hvese/v|snerre/v|glefse/v|grynte/v|stønne/v|brumme/v|bjeffa|knurre/v|fnyse/v) (mer|meir|oftere|heller|mye mer) enn (hun|han|ho|de|dama|å) (snakket|snakka|prata|pratet|svarte|svara|hjalp|snakke|svare|sa|forklarte)
  !("nivået"|"stressnivået"|"stressnivået mitt"|"mitt"|"pulsen"|"prisen"|"blodtrykket"|"pulsen min"|"min") (gikk|gjekk|fór|for|spratt|røk|steg|var|skrudde seg) (opp|rett|helt|heilt)? (opp)? i (falsett|fistel|hundre|flint|limingen|liminga|stry|taket|vranglås|baklås|pipa) (da|då|når|av|fordi|med en gang|straks|$)
  (barsk/a|brysk/a|morsk/a|bister/a|grov/a|hard/a|skarp/a|kvass/a|hvass/a|bister/a|syrlig/a|tørr/a|avmålt/a|stram/a|kantete/a|snurt/a|snerpete/a|amper/a|gretten/a) i ("røsten"|"røysta"|"stemmen"|"stemma"|"målet"|"målføret"|"tonen"|"formen"|"kantene"|"kantane"|"replikken"|"snippen"|"uttrykket"|"ordelaget"|"stilen"|"forma")
  (smilefjes|smil|smilet|høflighet|humor|folkeskikk|vennlighet|latter|smilefjesa) ("var"|"er"|"må være"|"må ha vært"|"måtte være"|"ble"|"sto"|"stod") (nok|visst|vel|tydeligvis|tydelegvis|åpenbart|øyensynlig|sikkert)? (ulovlig|forbudt|ulovleg|forbode|avskaffet|avskaffa|strengt forbudt|skattlagt|rasjonert|utsolgt|bortprioritert|på sparebluss|fremmedord|et fremmedord|ukjent|ikke pensum|ikke påtenkt|avlyst|innstilt)
  ("stemmen"|"stemma"|"røsten"|"tonen"|"blikket"|"røysta"|"svaret") (kunne|kunna|hadde) (ha)? (skåret|skjære|fryse|frosset|frose|knust|knuse|surnet|surne|syrnet|skremt|tørket|drept|kløvd|kløyve|rive|skjera) >>
  ("stemmen"|"tonen"|"røsten"|"svaret"|"e-posten"|"meldingen"|"stemma"|"røysta") (var|var)? som (et|eit|en|ein|ei) (piskesmell|piskeslag|kniv|barberblad|sandpapir|isbad|iskald dusj|kald dusj|ørefik|lusing|slag|spark|rasp|knyttneve|stengt dør|lukket dør|lukka dør|smell|kalddusj)
  (som|lik) å (snakke|prate|chatte|ringe|møte|få|bli møtt) (til|med|av|på|i)? (en|ein|ei|et|eit)? (piggtråd|murvegg|tordensky|kaktus|bulldog|grinebiter|pinnsvin|vaktbikkje|kald dusj|iskald dusj|stengt dør|lukka dør|kalddusj|hggorm|vepsebol)
  ("fikk"|"fekk") (et|eit|en|ein)? (kort|surt|spisst|snurt|kaldt|skarpt|iskaldt|kvast) ("nei"|"hva er det"|"ja"|"hva"|"svar"|"tilsnakk"|"tilsvar"|"velkommen"|"hallo") (i retur|tilbake|til svar|i andre enden)?
  ("møtt"|"mottatt"|"hilst"|"møttes") (med|av) (et|eit|en|ein)? (langt|surt|oppgitt|iskaldt|kort|irritert|snurt|spydig)? («)? ("hva vil du"|"hva er det nå"|"hva er det"|"ja"|"hva gjelder det nå"|"hva nå"|"kva er det no"|"kva no"|"ja hva er det"|"hva da") (»)?
  ("hadde"|"har") (tydeligvis|visst|nok|tydelegvis|sikkert)? (svelget|svelgd|spist|slukt|drukket|ete) (en|ein|ei|et|eit|litt)? (sitron|linjal|piggtråd|eddik|sandpapir|kaktus|galle|kosteskaft|lynnedslag|barberblad|surmelk)
  (så) (sur|tverr|gretten|amper|kort|frekk|uhøflig|spydig|mutt|grinete|avvisende|bitter|ufin|morsk) at (@b-jeg|det|selv|melka|fløten|melken|man|en|håret|telefonen|nesten|til og med|ein|mjølka) >>
  ja: Hun [bjeffet mer enn hun snakket].
  ja: Ho [gjekk opp i falsett] då eg nemnde det.
  ja: Litt [barsk i røsten].
  ja: [Smilefjes var nok ulovlig] der.
  ja: [Stemmen kunne skåret glass].
  ja: Hun var [så sur at melka skilte seg].
  nei: Jeg gikk i taket da jeg så prisen.
  nei: Hunden bjeffet mer enn den spiste.

- kort-og-lite turn=no
  (kort/a|kald/a|kjølig/a|avmålt/a|stiv/a|formell/a|knapp/a) og (lite|mindre|ikke særlig|ikkje særleg|ikke spesielt|langt fra) ("vennleg"|"vennlege"|vennlig/a|hyggelig/a|imøtekommende/a|hjelpsom/a|blid/a|høflig/a|venleg/a|hyggeleg/a|imøtekomande/a|serviceinnstilt/a|høfleg/a)
  @b-hun (var|virket|fremsto|verka|er|framstod|var nok|va) ..2 [ (litt|noe|ganske|veldig|svært|noko|nokså|for|altfor) (stiv/a|formell/a|høytidelig/a|stivbeint/a|avmålt/a|kantete/a|kontant/a) ] !("på")
  ja: Hun var [kort og lite vennlig].
  ja: Han var [litt formell].
  nei: Brevet var litt formelt.

- hatt-hyggeligere turn=no actor=any
  (har|hadde) @b-jeg? (nok|saktens|definitivt|jammen|faktisk|absolutt)? (hatt|møtt|snakket med|opplevd|truffet|fått|vært borti|snakka med) (en|et|noen|mange)? ("hyggeligere"|"blidere"|"varmere"|"triveligere"|"vennligere"|"koseligere"|"høfligere"|"hyggelegare"|"blidare"|"varmare"|"venlegare"|"mer hyggelige") (samtaler|samtale|prater|stemmer|møter|mennesker|folk|svar|parkeringsvakter|tollere|samtalar) !("enn dette finnes")  ((med|hos|i|på|fra|enn) _ ..2)?
  like (hyggelig|vennlig|blid|varm|imøtekommende|høflig|koselig|trivelig|sjarmerende|smilende|hyggeleg|venleg|triveleg|hjertelig|munter|mild) som (en|et|ei|ein|eit) !("lerke"|"sol"|"solstråle"|"venn"|"god"|"gammel"|"nabo"|"sommerdag"|"engel"|"vårdag") _ ("i" _|"på" _|"med" _)?
  (høres|"hørtes"|"høyrdest"|virke|"låt") .. som (om)? (@b-jeg) .. ("dratt"|"revet"|"hentet"|"jaget"|"røsket"|"drege"|"vekt") .. (ut av|fra|opp av|frå) >>
  (kunne|hadde|ville) (ha|nok)? (fått|fikk|ha fått) (melk|melka|mjølk|mjølka|fløten|melken|blomster|vannet|potteplanter) til å (surne|syrne|visne|fryse|skille seg|sure)
  (glefse/v|frese/v|snerre/v|"glefste"|"freste"|"kastet"|"slengte"|"spyttet"|"beit"|"bet"|"hogg"|"slengde") (frå|fra|ut) (seg)? (at|ordene|et|svaret|noe|eit|svara) >>
  « (og|"ja , og"|ja|jaha|nei vel|hva da|hva nå|javel|hva er det nå da|og så) (»)? var (alt|det eneste|det) (jeg|eg|vi) (fikk|fekk|hørte|høyrde) ..3
  ja: [Jeg har hatt hyggeligere samtaler med parkeringsvakter].
  ja: Damen var [like blid som en uværsdag].
  ja: Han [kunne fått melk til å surne].
  nei: Hun var like blid som ei lerke hele veien.
  nei: Jeg har hatt lengre samtaler med mor.

# «det skorter på varmen», «det står på varmen»: what the agent is short of.
- skorter-på-varmen turn=no actor=any
  det (skorta|skortet|skorter|skortar|manglet|mangla|mangler|manglar|svikta|sviktet|brast|brister|glapp|butter|butta|butte|halter|haltet|hinket|halta|sto|"sto"|stod|"står"|"stod"|"står") @grad? (på|med|for) .. (varmen|"varmen"|varme|vennligheten|venlegheita|høfligheten|høfleheita|smilet|smila|folkeskikken|humøret|blidheten|hjerteligheten|imøtekommenheten|høflegheita|tonen|manerene|sjarmen)
  !("ikke"|"ikkje"|"aldri") (med) (en|ein|ei|et|eit) (tone|stemme|røst|røyst|mine|blikk) (du|man|en|ein|som) (kunne|kan|kunna|skar) .. (skjere|skjære|skåret|skjerer|fryse|frosset|frose|file|slipe|stryke|spikke|skrape|is|glass|glas|med)  (glas|glass|is|iskrem|stål|kniver|vann|vatn|med|maling)? "med"?
  (tone|stemme|røst|røyst|tonen|stemmen|tonefall|tonefallet) .. (skar|skjærte|kvass|skarp|spiss|kald|hard|tørr|sur) (gjennom|som|i) .. (glass|glas|is|barberblad|kniv|syl|sitron|knust|flint|knusk|ørene|barberkniv|isnål|isnåler|eddik|marg|kniver|sandpapir)
  ja: Kunnskap er ikke problemet. [Det står på varmen].
  ja: «som eg sa» [med ein tone du kunne skjere glas med].
  nei: Det står på fakturaen.

# «savnet litt mer varme»
- savnet-varme actor=any turn=no
  (savne|savna|savnet|sakna|saknet|etterlyse|"savnet"|etterlyste|mangla|manglet|"sakna"|skulle ønske|trengte|kunne trengt|kunne ønske|hadde ønsket) .. (litt|noe|noko|meir|mer|litegrann|en smule|ein smule|et snev av|en dæsj|ein dæsj)? @grad? (mer|meir)? (varme/n|vennlighet/n|høflighet/n|hjertelighet/n|imøtekommenhet/n|smil/n|blidhet/n|venlegheit/n|høflegheit/n|hyggeprat|hjartelag/n|godhet|"varme" i "stemmen") (i "stemmen"|i "tonen"|i "røysta")? !("hennes"|"hans"|"hennar"|"til"|"i huset"|"i stua"|"i radiatoren"|"på badet"|"i leiligheten")
  ja: Jeg [savnet litt mer varme].
  ja: Eg [sakna eit smil].
  nei: Jeg savnet varmt vann.
  nei: Jeg savnet smilet hennes da hun sluttet.

- sur
  @sur som (ein|en|ei|et|eit) (gammel|gamal|gammal|våt|vond|vondt|sulten|skadd)? (bjørn|hane|bukk|geitebukk|okse|tordensky|regnsky|katt|sitron|rotte|grevling|eddik|sviske|høne|ku|gubbe|kjerring|binne|kråke|ørn|veps|mandag|novemberkveld|surstokk|potet|natt|år|hund|bikkje|bulldog|_) !("kunde"|"sjef"|"ansatt"|"regel"|"følge")
  !("melka"|"mjølka"|"fløten"|"rømmen") @sur !(ettermiddag|morgen|morgon|dag|uke|kveld|nabo|naboen|måke|jord|rømme|fløte|tone på ventemusikken|melk|vin|smak|pris|strøm|regn|vær|sak|tap|konkurranse|kamp|erfaring|opplevelse|overraskelse|realitet)
  ja: Han var [sur og gretten].
  ja: [Uhøflig] fyr i chatten.
  ja: Ho verka [gretten].
  snu: Hun var [aldri uhøflig].
  nei: Det var tvert imot.
  nei: Jeg jobber hardt.
  nei: Det er surt at pakken er borte.

- kort
  kort/a (i|på) (tone/n|stil/n|replikk/n|lunte/n|målet/n|stemme/n|form/n|svar/n|maner/n|tonen/n|tråden/n)
  !("samtalen"|"samtala"|"svaret"|"svara"|"svarene"|"ventetiden"|"køen"|"tiden"|"fristen"|"det"|"mailen"|"e-posten"|"meldingen") (være|virke|fremstå|verke) @grad? [ ("kort"|"snutt"|"stutt"|avmålt|"knapp") ] !(og (konkret|presis|presist|konsis|"konsist"|godt|"greit"|informativ|tydelig|klart|konkret)|tid|vei|kø|ventetid|@grad|svar|svartid|prosess|frist|forklaring|telefonkø|avstand|ventetida|men (godt|presist))
  (svare|"svarte"|"svara"|snakke) @grad? ("kort"|"snutt"|"stutt"|kontant|avmålt) !(og (konkret|presist|"konsist"|godt|"greit"|tydelig|klart|informativt|riktig))
  (kort|"stutt") og (brysk/a|avvisende/a|sur/a|hard/a|kontant/a|uvennlig/a|brå/a|avvisande/a|irritert/a|kald/a)
  (kort/a|avmålt/a|snutt/a|spiss/a|skarp/a|hard/a|sur/a|irritert/a|brysk/a|streng/a|iskald/a|kjølig/a|ubehagelig/a|hvass/a|kvass/a|amper/a|lei/a) @grad? @stemme
  @stemme (være|virke|bli) @grad? (kort/a|avmålt/a|spiss/a|skarp/a|hard/a|sur/a|irritert/a|brysk/a|streng/a|kjølig/a|ubehagelig/a|kvass/a|hvass/a|lei/a|oppgitt/a)
  (spiss/a|skarp/a|hard/a|sur/a|streng/a|brysk/a|spydig/a|kvass/a) i (tone/n|stemme/n|røst/n|målet/n|stil/n|replikk/n)
  ja: Hun var [kort i tonen].
  ja: Han [svarte kort] og la på.
  ja: [Tonen ble spiss] etter hvert.
  nei: Hun svarte kort og konsist.
  nei: Det var kort ventetid.

- irritert
  (irritert/a|oppgitt/a|sint/a|ergerlig/a|amper/a|snurt/a|fornærmet/a|hissig/a|provosert/a|irritera/a|sinna/a|opphissa/a) (på|over) (@emeg|at|spørsmål|"spørsmålene"|"spørsmålet") >>
  (virke|høres|verke|fremstå|lyde|låte/v) @grad? [ (irritert/a|sint/a|oppgitt/a|ergerlig/a|snurt/a|fornærmet/a|irritera/a|amper/a|hissig/a|sinna/a|kjølig/a|kjøleg/a) ] !(av|å)
  !@b-jeg (bli|være|verte) !@b-jeg @grad? [ (irritert/a|sint/a|oppgitt/a|ergerlig/a|snurt/a|fornærmet/a|irritera/a|amper/a|hissig/a|sinna/a|forbanna/a|kjølig/a|kjøleg/a) ] !(av|å|der|inne|ute|i rommet|i lokalet|og hustrig)
  (surhet/n|surleik/n)
  ja: Rådgiveren virket [irritert] da jeg spurte.
  ja: Han ble [sint på meg].
  nei: Jeg ble irritert over prisen.

- sukk
  !("som"|"rørsukker") ("sukket"|"sukka"|"sukkar"|"sukke"|"sukkende"|"sukkande"|"sukker"|stønne/v|snøfte/v|fnyse/v|grynte/v) @grad? (oppgitt|tungt|høyt|høgt|"demonstrativt"|irritert|i "røret"|"lettere")? !(lettet|ut)
  (pese/v|puste/v|"pusta"|blåse/v) @grad? (oppgitt|tungt|høyt|høgt|"demonstrativt"|irritert) (ut|i "røret"|i "øret"|i "telefonen")?
  (himle/v|"himla"|"himlet") @grad? med ("øynene"|"augene"|"øya"|"auga")
  "himlet med auga"
  ja: Hun [sukket høyt] da jeg spurte igjen.
  nei: Jeg sukket og la på.

- sukk-n actor=any
  ("sukket"|"sukka"|"sukkene"|sukking/n|stønn/n|fnys/n|stønning/n) !("av lettelse"|av lettelse|"lettet"|"letta")
  (et|eit|ett|eitt|kom|hørte|høyrde|fikk|fekk|med|bare|berre|langt|dype|tunge|noen|flere|mange|fleire) [ "sukk" ] !("av lettelse"|av lettelse|"lettet"|"letta")
  ja: Eg høyrde [sukk] i andre enden.
  nei: Det kom et sukk av lettelse fra meg.

- kjefte
  (kjefte/v|snerre/v|hvese/v|kvese/v) @grad? (til|på|ut|mot|av|opp)? @emeg?
  (bjeffe/v|glefse/v) @grad? (til|på|mot|av|tilbake)
  (frese/v|skjelle/v|brumme/v|rope/v|skrike/v|brøle/v|hyle/v|smelle/v|skjenne/v|bruse/v) @grad? (til|på|ut|mot|av|opp) @emeg
  (heve|"hevet"|skru) @grad? (stemme|"røst"|"tonen"|"stemmen"|"røysta")
  (sleivete/a|nedrig/a|ufin/a|freidig/a|uhøflig/a|sur/a|spydig/a) (kommentar/n|replikk/n|bemerkning/n|merknad/n|tone/n)
  !("å"|"hadde"|"meg å") (banne/v) !("høylytt"|"på mine"|"på mine vegne"|"sammen med"|"i kor"|"på våre"|"med meg"|"høyt på mine")
  [ (et|eit|ett) (fres|glefs|snerr|fnys|bjeff|snøft) (tilbake|attende|til svar|i øret|som svar|i retur)? ] !("av lettelse"|"fra katten")
  ("freste"|"fræste"|"snerret"|"glefset"|"bjeffet"|"glefsa"|"bjeffa"|"hveste"|"kveste") (at|«|noe|noko|tilbake|bare|berre)
  ja: Mannen [kjeftet på meg].
  ja: Hun [hevet stemmen].
  ja: Da jeg sa det, fikk jeg [et fres tilbake].
  nei: Han bannet høylytt på mine vegne.
  nei: Jeg kjeftet på ham.
  nei: Hunden bjeffet.

- humør
  (dårlig/a|surt/a|elendig/a|labert/a|ufyselig/a) humør
  "på tverke"
  (stå|"stått") opp med feil (fot|ben|bein)
  "på feil side av senga"
  (umulig/a|vanskelig/a) å få ("et"|"eit") smil
  ja: Han hørtes ut til å være i [dårlig humør].
  ja: Ho var [på tverke] heile tida.
  nei: Jeg var i dårlig humør fra før.

- legge-på
  (slenge/v|smelle/v|"slengde"|"slengte"|"slang"|"smelte"|"smalt"|kaste) @grad? på @grad? ("røret"|"luren"|$)
  ja: Hun [slengte på røret].
  ja: Ho [slengde på røret].
  nei: Jeg la på etter en halvtime.

- ubehag
  (uhøflighet/n|uvennlighet/n|frekkhet/n|frekkheit/n|uhøflegheit/n|arroganse/n|surhet/n|gretthet/n|surmuling/n|sutring/n|uforskammethet/n|ufinhet/n)
  ja: For en [frekkhet].
  ja: Ho svara med [frekkheit].

- idiomer turn=no actor=any
  (stå|"sto"|"stod") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet") >>
  ("stått"|"stod"|"sto") opp (på|med) (feil|"gale"|"galt"|gal) (fot|side|bein|ben|"beinet")
  (knapt|ikke|ikkje|nesten ikke|verken|aldri|aldri så mye som|korkje|uten|utan|ingen|ikke så mye som|ikkje så mykje som) ("et"|"eit"|noe|"antydning" til)? ("hei"|"smil"|"hallo"|"god dag"|"hadet"|"hade"|("et"|"eit"|"engang") "ha det"|"vennlig" ord|"høflighetsfrase"|"hyggelig" ord|"venleg" ord) (eller|og|å|engang|å høre|å spore|i|til)? ("takk"|"hade"|"hei"|"høre"|"farvel"|"spore"|"ha det"|"stemmen"|"få")?
  (lang|så lang|sur) i ("maska"|"masken"|"fleisen"|"trynet")
  (mutt/a|sur/a|tverr/a|butt/a|bitter/a|snurt/a|gretten/a|blid/a) som (en|ei|ein|"et")? (sitron|"østers"|okse|"tordensky"|bjørn|potet|eddik|"sviske"|lefse|rotte)
  (sur|sint|bitter) som (eddik|sitron|en sitron|ei "sviske")
  (eddiksur/a|drittsur/a|dritsur/a|møkksur/a|grinebiter/a|surpomp/a|grinebitar/a|surmaget/a|sur og gretten|surpupp/a|tverrpinne/a|bølle/a|drittkjerring/a|surkål/a|surpropp/a|gretten "gubbe"|brumlebasse/a|humørløs/a|humørlaus/a|gledesløs/a|gledeslaus/a|"tverr"|"tverre"|brautete/a|uoppdragen/a|taktløs/a|taktlaus/a|frekkas/a|frekke/a|pottesur/a|skikkelig sur|sur "kar"|kverulant/a|kverulerende/a|uhøvla/a|uhøvlet/a|tølper/a|tølperaktig/a|bøllete/a|bråkjekk/a|ubehøvlet/a|ubehøvla/a|rappkjefta/a|uforskamma/a|uforskammet/a|nedrig/a|stutt/a|udannet/a|udanna/a|grettent/a|snippen/a|snipp/a|snurrig/a|spydig/a|giftig/a|surmulete/a|brysk/a) !(penn|vinkel|lue|pris|gebyr|rente|beløp|sum|regning|påslag)
  (lite|"mangel på"|ingen|null|uten|manglende|utan|"inga"|dårlig|elendig|dårleg) (folkeskikk/n|høflighet/n|vennlighet/n|imøtekommenhet/n|hjelpsomhet/n|servicevilje/n|serviceinnstilling/n|manerer/n|smil/n|blidhet/n|venlegheit/n|høflegheit/n|servicemanér/n|service innstilling|vilje til å hjelpe|hjelpevilje/n|servicevilje/n)
  (ikke|ikkje) (akkurat|nettopp|spesielt|særlig|"just") (en|ei|ein|noen|den|noe|av de)? (solstråle/n|"blideste"|"hyggeligste"|sprudlende/a|"gladlaks"|smilende/a|"hyggelegaste"|"blidaste"|"høfligste"|imøtekommende/a|fornøyelse/n)
  (ikke|ikkje|ingen|inga) (en|ei|ein|noen|den)? (solstråle/n|"blideste"|"hyggeligste"|"gladlaks"|"hyggelegaste"|"blidaste"|"høfligste"|fornøyelse/n)
  (ikke|ikkje|"itj"|"kje") (til|"et"|"eit")? (å|til å)? (dra|oppdrive|lokke|fremkalle|få) ("et"|"eit"|på|fram)? smil
  som å (snakke|ha) .. med .. (en|ein|ei)? ("surpomp"|"istapp"|"isblokk"|pinnsvin)
  "isfront"
  ("tonen"|"stemmen"|"stemninga"|"stemningen"|"røysta"|"målføret") ("var"|"ble"|"vart"|"virket"|"er"|"føltes"|"blei") @grad? (kort/a|sur/a|spiss/a|kjølig/a|iskald/a|amper/a|krass/a|brysk/a|skarp/a|uvennlig/a|irritert/a|ubehagelig/a|hard/a|sint/a|trykket/a|frekk/a|hissig/a|oppgitt/a|aggressiv/a|kvass/a|uvenleg/a|stram/a|giftig/a|avmålt/a|avvisende/a|hoven/a|fiendtlig/a|snurt/a|mutt/a)
  ("svarene"|"svaret"|"svara"|"samtalen"|"samtala") ("var"|"ble"|"vart"|"virket"|"er"|"føltes"|"blei") @grad? [ (sur/a|spiss/a|kjølig/a|iskald/a|amper/a|krass/a|brysk/a|uvennlig/a|irritert/a|frekk/a|hissig/a|aggressiv/a|kvass/a|uvenleg/a|giftig/a|avmålt/a|avvisende/a|hoven/a|fiendtlig/a|snurt/a|mutt/a) ]
  ("svarene"|"svaret"|"svara"|"e-posten"|"meldingen") ("var"|"er"|"ble"|"vart") @grad? [ kort/a ("og"|",") @grad? (lite vennlig|lite venleg|sur/a|brysk/a|uvennlig/a|uvenleg/a|uhøflig/a|avvisende/a|frekk/a|irritert/a|kald/a|kjølig/a) ]
  ja: Han var [sur som en sitron].
  ja: Hun hadde [stått opp på feil side].
  ja: Ho var [ikkje akkurat ei solstråle].
  ja: Det var [lite folkeskikk].
  ja: Jeg fikk [knapt et hei].
  ja: [Pottesur] dame.
  nei: Samtalen var kort.
  nei: Svaret var dårlig.
  nei: Vi har ikke varme i huset.

- avvisende
  (avvisende/a|avvisande/a|tilknappet/a|tilknappa/a|fåmælt/a|ordknapp/a|mutt/a|fiendtlig/a|fiendsk/a|fiendtleg/a|uimøtekommende/a|uimøtekomande/a|"tverr"|"tverre"|vrangvillig/a|uelskverdig/a|krakilsk/a|kranglevoren/a|"kranglete") !(setning|setninger|setningar|språk)
  !("min"|"mi"|"mitt"|"mine"|"nakken"|"ryggen"|"den") (være|virke|verke|høres|fremstå) @grad? [ (innesluttet/a|motvillig/a|uvillig/a|vrang/a|stiv/a|reservert/a|kontant/a|uviljug/a|lukket/a|avmålt/a|trassig/a|kort/a) (og (høytidelig|formell|stiv|sur|kald|kjølig|avmålt|reservert|lukket)) ]
  (men|litt|noe|noko) [ (kjølig/a|kjøleg/a|kort/a i "tonen") ]
  !("min"|"mi"|"mitt"|"mine"|"nakken"|"ryggen"|"den") (være|virke|verke|høres|fremstå) @grad? [ (motvillig/a|uvillig/a|vrang/a|reservert/a|uviljug/a|avmålt/a|trassig/a|kjølig/a|kjøleg/a|stiv/a) ]
  (svare|"svarte"|snakke|"svara"|prate|skrive) @grad? @meg? (i|med|kun|bare|berre)? ("enstavelsesord"|"enstavelser"|"einstavingsord"|"ett" ord|ja og nei|to ord|"et" "grynt"|"eit" "grynt"|"grynt"|"korthogde" "setninger"|ja eller nei|"et" kort|"ett-ordssvar"|minst mulig ord|så lite som mulig)
  (enstavelsesord/n|einstavingsord/n|ettordssvar/n|ett-ords-svar/n)
  (svare|"svarte"|"svara"|snakke|prate) @grad? @meg? ("mutt"|"surt"|hissig|irritert|spydig|"bryskt"|"brysk"|"krasst"|morsk|"snurt"|sint|uvennlig|uhøflig|"frekt"|oppgitt|"grettent"|kontant|kort og|avmålt|kjapt og "surt"|"skarpt"|"hvast"|amper|sarkastisk|uvenleg|avvisende|"kvast"|"ampert"|grinete|"tverrt"|"spisst"|arrogant|utålmodig og) (og|i|på|at|da|når|"tonen"|"røret"|tilbake)? !(konkret|presist|tydelig|godt|"greit")
  (surt/a|uhøflig/a|uvennlig/a|frekt/a|spydig/a|sarkastisk/a|kjølig/a|arrogant/a|uvenleg/a|grinete/a|krast/a) (svar/n|tilsvar/n|tonefall/n|tilbakemelding/n|kommentar/n|oppførsel/n|mail/n|opptreden/n|velkomst/n|mottakelse/n|start/n)
  (dårlig/a|elendig/a|forferdelig/a|uakseptabel/a|uhøflig/a|frekk/a|udannet/a|tarvelig/a|ufyselig/a|dårleg/a|uprofesjonell og) (oppførsel/n|holdning/n|tone/n|mottakelse/n|haldning/n|åtferd/n|opptreden/n|humør/n|manerer/n|folkeskikk/n|velkomst/n|innstilling/n|væremåte/n|mottaking/n|serviceinnstilling/n|servicevilje/n)
  (svare|ta|"tok"|oppføre|"oppførte") .. (seg)? (som en|som ein|som om) .. ("bølle"|"tverrpinne"|"drittsekk"|dritt|"surpomp"|"bavian"|tyrann|"primadonna"|"diva")
  (null|ingen|lite|liten|manglende) (vilje|interesse|lyst) (til|i|av) å (hjelpe|bistå|finne|"hjelpa")
  (kaste|"slengte"|slenge|"kom"|"kasta") .. (med)? ("spydigheter"|stikk|"frekkheter"|"gloser"|skjellsord|"ukvemsord"|"spydige"|"eder"|"ufinheter"|"glose")
  ("sa"|"hilste"|"svarte") (ikke|ikkje) (engang|en gang|eingong)? (hei|takk|ha det|god dag|hade|farvel|hallo|på "meg")
  (uten|utan) å (si|seie|hilse|takke|ønske) (hei|takk|hade|ha det|god dag|velkommen|farvel|på "meg"|adjø)
  (rulle|"rullet"|himle/v|"himla"|"himlet") .. ("øynene"|"øyne"|"auga"|auge|"øya")
  (smatte|"smattet"|"smatta") .. ("tyggis"|tyggegummi|i "øret"|i "telefonen"|mat|"matpakka"|i "røret"|eple|mens)
  (blåse|"blåste"|puste|"pustet"|"pusta"|"pes"|stønne) @grad? (tungt|oppgitt|irritert|i "røret"|høyt|"demonstrativt"|tydelig oppgitt|tungt i "røret")
  (oppgitt/a|irritert/a|lei/a|sliten/a|trett/a|trøtt/a|sur/a|irritera/a|oppgjeven/a|oppgjevne/a) (stemme/n|sukk/n|tone/n|pust/n|mine/n|røst/n|tonefall/n|fnys/n|røyst/n)
  (iskald|kald|kjølig|sur|mutt|bister|avmålt|morsk|frossen|butt|tverr|snurt|amper|ufyselig|ekkel|grinete|stram|stiv|uhyggelig|krass|brysk|barsk|bitter|humørløs|utrivelig|usympatisk|kjip|tørr) (og _)? (type|fyr|dame|kar|mann|jente|kjerring|gubbe|mottakelse|velkomst|stemme|gutt|mottagelse|undertone|mine|trut|munn|replikk|kommentar)
  ja: [Grinete fyr] i skranken.
  ja: Han [svarte i enstavelsesord].
  ja: Ho var [avvisande].
  ja: Hun [sa ikke engang hei].
  ja: Han [himlet med øynene].
  ja: [Uhøflig oppførsel].
  snu: Han var [ikke avvisende].
  nei: Fristen ble avvist.
  nei: Hun pustet ut.

- fikk-kjeft actor=any
  !("min"|"mi"|"kona"|"naboen"|"sønnen"|"datteren") (få|"fikk"|"fekk") .. ("kjeft"|"skjenn"|"tyn"|"huden" full|"passet" "påskrevet"|skyllebøtte/n|"pes"|en "utblåsning"|"skrubb")
  !(ga|gav|gi|gje|@emeg|henne|ham|han|ho|dem|dei) (kjeft/n|skjenn/n|utskjelling/n|skyllebøtte/n) !(på "meg" selv)
  ja: Jeg [fikk huden full].
  ja: Eg [fekk kjeft] for å spørje.
  snu: Jeg [fikk ikke kjeft].
  nei: Jeg ga henne kjeft.

- vekket actor=any turn=no
  (høres|"hørtes"|"høyrdest"|virke|"låt"|lyde|framstå) .. som (om)? @ejeg .. (vekt|vekket|vekte|tråkket|trødd|fornærmet|ødelagt) >>
  (høres|"hørtes"|"høyrdest"|"låt"|lyde) .. som (om)? @ejeg .. (forstyrret|forstyrra) >>
  som om @ejeg "hadde" ("vekket"|"vekt"|"forstyrret"|"forstyrra"|"fornærmet"|"fornærma"|"vekka") ("henne"|"ham"|"han"|"ho"|"hun"|"dem")
  (høres|"hørtes"|"høyrdest") ut som .. (vond dag|dårlig dag|dårleg dag)
  ja: Han [hørtes ut som om jeg hadde vekket ham].
  ja: Det var [som om eg hadde forstyrra ho].
  nei: Det høres ut som om jeg hadde rett.

# «bjeffet ut svarene», «glefsa i røyret», «hørte ham sukke»: the sour sound with what comes out of it.
- bjeffet-ut
  !("hunden"|"bikkja"|"katten"|"hundene"|"naboen"|"motoren"|"kaffetrakteren"|"radiatoren") @w-surlyd (ut|fram|frem|av seg)? (ut|fram|frem|av seg)? (svara|svarene|svaret|ordene|orda|noe|noko|et|eit|en|ein|at|hva|kva|i (@b-røret|"røyret")|da|då|når|tilbake|til svar|attende|fra seg|imot|mot (meg|oss|mæ)|etter (meg|oss|mæ)|hvert|kvart|«|navnet|prisen) !("dem"|"henne"|"ham")
  !("hunden"|"bikkja"|"katten") @w-surlyd (hun|han|ho|hu|dama|fyren|mannen|damen|vedkommende) (et|eit|noe|noko|tilbake|til svar|da|då|når|at|ut|bare|berre|inn i røret)? (svar|tall|ord|nei)?
  !("jeg"|"eg"|"vi") (himle|himlet|himla)/v !("med"|"ikke"|"ikkje"|"aldri")
  (sukket|stønnet|sukka|stønna|freste|blåste|peste) og (sukket|stønnet|stønna|sukka|bar seg|blåste|peste|himlet|klaget|ynket seg|freste|fnyste)
  (ropte|brølte|skrek|skreik|hylte|gaulte|bølte|gaula|skreik) .. (til|på|åt|mot|i øret på) (meg|oss|mæ|mei) !("velkommen"|"over disken at varen")
  (kverulere/v|kjekle/v|kverulerte) (på|om|med|over|imot|hele|heile|på alt)? (hver|kvar|alt|hvert|det jeg|det eg)? 
  (krangle/v|krangla) med (meg|oss|mæ) (om)?
  ja: Han [glefset ut svarene].
  ja: Så [freste hun noe] om åpningstider.
  ja: Ho [kverulerte på alt].
  nei: Hunden glefset da døra gikk opp.
  nei: Jeg kranglet med naboen.

# «kastet svarene etter meg», «svidde av noen gloser», «lirte av seg et hade».
- slengte-svar turn=no
  (kaste|slenge|hive|spytte|lempe|smelle|kasta|slengte|slengde|heiv|hev|spytta|kastet|smalt|trykke|dytte) .. (svarene|svara|svaret|ordene|orda|setningene|kvitteringa|kvitteringen|papirene|papira|kortet|varen|varene|skjemaet|pakken|pakka|et nei|eit nei|et svar|eit svar) (etter|i fleisen på|i fanget på|mot|på disken|i disken|i retning|til|over disken) (meg|oss|mæ|mei|disken)?
  (lire|lirte|presse|presset|pressa|mumle|mumlet|mumla|spytte|spyttet|harke|kremte|grynte|gryntet|grynta|klemte|vri|vred|gulpe|gulpet) (av|ut|fram|frem|ut av) (seg)? (et|eit|noe som|et slags|eit slags|så vidt et)? (lignet på)? («)? ("hade"|"ha det"|"hei"|"takk"|"god dag"|"velkommen"|"nei"|"ja"|"unnskyld"|"hallo"|"farvel"|"vær så god") (»)?
  (svi/v av|svidde av|svidd av|slenge ut|slengte ut|lire av seg|lirte ut av seg|lirte av seg|hive ut|spydde ut|spy ut|servere|serverte|slapp ut|kom med|fyrte av|avfyrte) (noen|nokre|en|ei|ein|et par|ei rekke|en rekke|ei lekse)? (saftige|stygge|grove|utvalgte|ufine)? (glose/n|gloser|ede/n|eder|banneord|skjellsord|ukvemsord|kraftuttrykk|karakteristikk/n|ufinheter|sleivspark|frekkheter|spydighet/n|skyts|bredside/n|salve/n|tirade/n|fornærmelser|uhøvisk*)
  ja: Hun [slengte kvitteringa etter meg].
  ja: Han [mumlet fram et «hei»].
  ja: Dama [fyrte av en bredside].
  nei: Jeg kastet kvitteringa etter en uke.

# «som å stryke en katt mot hårene», «stiv som en pinne», «så hvass at det skar i ørene».
- piggete-bilder actor=any turn=no
  (hørte|høyrde|høre|høyre|kunne høre|hørt) ..2 (ham|henne|ho|han|hun|dama|fyren|damen|mannen|dem) [ (sukke|stønne|himle|fnyse|snøfte|pruste|pese|puste tungt|bli irritert|bli sur|ergre seg|banne) (oppgitt|tungt|høyt|irritert|da|over)? ]
  (som) å (stryke|klappe|klemme|kose med|kose|ringe|ringe til|møte|snakke med|snakke til|prate med|be|forstyrre|handle med|vekke|spørre|tirre|nærme seg|stikke hånda i) (opp)? (en|ei|ein|et|eit|inn til)? (_)? (katt/n|pinnsvin|piggsvin|kaktus|krokodille/n|løve/n|bjørn/n|ulv/n|brennesle/n|nesle/n|glasskår|hornhai|vepsebol|veps/n|bulldog|gås/n|gribb|drage/n|troll|skrubb|fiende/n|fienden|nebbdyr|hissigpropp|stålbørste|børste|binne|bjørnebinne|sandpapir|kjøledisk|fryseboks|isbit|kjøleskap) (mot hårene|imot hårene|mot håra|med vondt i tanna|med tannverk|i vinterdvale|_)?
  (stryke/v|strøk|strauk|strøket) (meg|oss|folk|mæ) (konsekvent|bare|rett)? (mot|imot) hårene
  (følelsen|kjensla|inntrykk|inntrykket|følelse) av (å|at jeg)? (ringe|ha ringt|snakke med|møte|ha med å gjøre|snakket med|være) .. (fienden|en fiende|ein fiende|motparten|motstanderen|en motstander|politiet|inkasso|fangevokteren|djevelen|en sersjant|en general)
  ("stiv"|tørr|mutt|tverr|sur|bister|stram|stivbeint|hard|tørt|sint|snurt|amper|stutt|bitter|grinete|kvass|hvass|lunken|morsk) som (en|ei|et|ein|eit) (pinne|stokk|strykebrett|knekkebrød|telefonkatalog|fjøl|planke|gravstein|kjeks|stein|vond "år"|vondt "år"|knusk|frossenfisk|tørrfisk|klippfisk|linjal|stolpe|lyktestolpe|kost|kosteskaft|skjermbrett|fiskeboks|sersjant|snømann|istapp|regnsky|tordenvær|novemberdag|novemberkveld|mandag|mandagsmorgen|ullsokk|grøft|potet|pinnsvin|tistel|brennesle|veps|høne|okse|ertesuppe) ((i|på|uten|med) _)?
  (knusktørr|stokkstiv|stivbeint|stivbent|beinhard|gravalvorlig|steinansikt|isdronning|isdronninga|isdronningen|isbit|istapp|gneldrebikkje|grinebiter)
  !("det"|"vannet"|"jeg"|"eg"|"vi"|"badet"|"rommet"|"lokalet"|"æ"|"været") (var|er|va|virket|verka|ble|vart|blei|e|lød|låt|hørtes) [ "så" (hvass|kvass|skarp|spiss|sur|kald|iskald|kjølig|kjøleg|isende|bister|mutt|tverr|gretten|amper|sint|hissig|grinete|krass|bitter|morsk|stram|brysk|frekk|stiv|syrlig|hard) at (jeg|eg|det|melka|mjølka|telefonen|linja|man|du|blomstene|vi|æ|luren|en|ein|røret|fløten|skjermen|duggen|ørene|øran|hunden|selv) .. >> ]
  @w-opptreden (var|er|va|ble|vart|blei|virket) "så" (hvass|kvass|skarp|spiss|sur|kald|iskald|kjølig|kjøleg|bister|mutt|amper|krass|bitter|stram|brysk|syrlig|hard) at (jeg|eg|det|man|du|vi|æ|melka|telefonen|en) .. >>
  @b-ikke (akkurat|noe|noko|nettopp|just|helt|direkte|særlig|heilt)? (noe|noko|en|ei|et|ein|eit)? (husets|kontorets|byens|verdens|bygdas|butikkens|dagens|kongerikets|den|noe)? ("solskinn"|"solskinnet"|"sukkertøy"|"smilehull"|"kosebamse"|"blidfis"|"godklump"|"gullunge"|"sjarmbombe"|"humørspreder"|"gladgutt"|"solstråle"|"honning"|"sukkerspinn"|"fløyel"|"lerke"|"diplomat"|"gledesbombe"|"sjarmoffensiv"|"sjarmoffensiven"|"sjarmtrollet"|"smilet"|"smilene"|"smilebukk"|"varmen selv"|"sola selv"|"blidkjerring"|"godfjott") ,? (den|han|hun|ho|det)? (karen|dama|damen|fyren|mannen)?
  (hvilket|hvilken|kva|kva for|hva for) (bein|fot|side|sidebein|ben|gal side|*bein) .. @b-hun ..2 (stått|stod|sto|stige) (opp)? (med|på)
  @b-hun .. [ (stått|stod|sto) opp (med|på) .. (bein|ben|fot|side|beinet|foten) ]
  (med|møtt med|møtt me|hadde|bak) (ei|en|et|eit|ein)? (sur|stram|stiv|lang|snurpet|surt|muggen) (trut|mine|munn|snurpemunn|maske|tryne|fjes|munnvik|panne|andlet|ansikt)
  ja: Jeg hørte henne [stønne].
  ja: Det var [som å klappe et pinnsvin].
  ja: Flink, men [stiv som et kosteskaft].
  ja: Hun var [så bitter at det sved i ørene].
  ja: [Ikke akkurat husets solstråle].
  nei: Det var så kaldt at jeg frøs.
  nei: Jeg var så sint at jeg skalv.
  nei: Det var en kald morgen.
  nei: Skapet var stivt som en planke.

# Sour openings in quotation marks: «Hva er det nå da?», «Ja?», «Og så?».
- surt-sitat actor=any turn=no
  « [ (ja|jaha|åh|å|nei)? (,)? (hva|kva|ka) ("er"|"vil"|"skal"|"feiler") (det|du|dere|det du)? ("nå"|"no"|"denne gang"|"denne gangen"|"denne gongen"|"igjen") (igjen|da|då|,)? ] (»|"?")
  « [ (hva|kva|ka) (nå|no) (da|då|igjen)? ] (»|"?")
  « [ (og|ja|jaha|nei vel|javel|ja vel|neivel|jasså|og så|ja og|og hva så|hva så|kva så|hva med det|kjapp deg|få det unna|bli ferdig|spytt ut|skynd deg|rask på) ] "?"? "»" (,)? (var|freste|glefset|kom|sa|svarte|fikk|fekk|lød|snerret|mumlet|bjeffet|glefsa|gryntet)
  !("jeg"|"eg"|"vi") (skrev|skreiv|svarte|svara|ropte|fikk svar|avsluttet|brukte) .. [ (med|i|bare|berre)? (store|bare store|kun store|berre store) (bokstaver|bokstavar) ]
  !("jeg"|"eg") (brukte|skrev|svarte|skreiv|svara) .. [ (i|med|på)? (caps lock|capslock|"caps") ]
  (to|tre|fire|fem|seks|flere|masse|mange|fleire) (utropstegn|utropsteikn)
  (føltes|kjentes|kjendest|oppleves|opplevdes|var|som) (som)? å bli (skreket|ropt|kjeftet|brølt|frest|bjeffet|kjefta|glefset|skrike|hylt|snerret) (til|på|av|mot|etter)
  ja: «[Hva vil du nå da]?» var velkomsten.
  ja: «[Ja vel]?» freste han.
  ja: Hun svarte [med store bokstaver].
  nei: «Hva er det du trenger?» spurte hun.
  nei: «Ja, hva kan jeg hjelpe med?» sa hun.

# A small courtesy that was missing or would have been in place.
- skyldte-et-hei actor=any turn=no beats=empathy.personal
  !("jeg"|"eg"|"vi") (kunne|burde|skulle|hadde|kunna) @b-hun? (godt|gjerne|vel|jo|i det minste|iallfall|i alle fall|da)? (ha)? (spandert|sagt|unnet|gitt|kostet på seg|ofret|klart|klemt fram|lirt av seg|avsett|funnet|svart med|startet med|sluttet med|avsluttet med|spandere|si|gi|koste på seg) .. (et|eit|ein|en|med|seg|meg|oss)? («)? ("god dag"|"goddag"|"hei"|"ha det"|"hade"|"takk"|"hallo"|"velkommen"|"smil"|"vennlig ord"|"hyggelig ord"|"vær så god"|"venleg ord"|"vennlig hilsen"|"hilsen"|"helsing"|"blidt ord") (»)?
  (kunne|burde|skulle) .. (vært)? (pakket|pakka|svøpt) (det)? inn i (et|eit|litt)? (smil|bomull|vennlighet|silke|høflighet)
  (litt|noe|vel|for|altfor|noko|i overkant|litt for|litt vel) (vel|for)? (rett på sak|på hugget i tonen|rett fram|kontant|kort i replikken|kort i tonen|kort angebunden|kortfattet i tonen|formell|militær|streng|stram i maska|tørr|avmålt)  !("om"|"svar"|"i "|"og forståelig"|"brev")
  (uten|utan|null|ingen|ikke|ikkje|inga) (nevneverdig|nemneverdig|særlig|noen|noe|nokon|antydning til|et gram|en gnist av|et snev av|en snev av|snev av|fnugg av|en dråpe|et fnugg|spor av|en eneste)? (hjertelighet|hjertevarme|hjartevarme|vennlighet|blidhet|hygge|smil|hilsen|helsing|hilsning|høflighetsfrase|høflighetsfraser|høflighet|sjarm|venlegheit) (i stemmen|i røret|i tonen|på slutten|til slutt|eller|å spore|å hente|å finne)? !("på"|"i huset"|"i radiatoren"|"i leiligheten"|"på badet"|"i lokalet"|"i ovnen"|"på rommet")
  (uten|utan|null|ingen|inga) (nevneverdig|nemneverdig|særlig|antydning til|et gram|en gnist av|et snev av|en snev av|snev av|fnugg av|en dråpe|et fnugg|spor av) varme (i stemmen|i røret|i tonen)? !("for"|"på badet"|"fra")
  (ikke|ikkje) (engang|en gang|eingong) (et|eit|en|ein)? (forsøk på|antydning til|snev av|skygge av|tegn til|forsøk til|et|eit)? (et|eit|en|ein)? (smil|hei|hilsen|helsing|takk|nikk|høflighetsfrase|"god dag"|vink|halvt smil)
  (verken|hverken|korkje) (_|_ _) eller ("farvel"|"hadet"|"ha det"|"takk"|"smil"|"hei"|"et smil"|"vennlig hilsen"|"hilsen"|"et vennlig ord"|"et hei"|"høflighet"|"blidhet"|"varme")
  (folkeskikk|folkeskikken|smil|smila|høflighet|vennlighet|høfligheten|smilene) (har|hadde) (de|dei|hun|han|ho)? .. (gått|gått visst|vore|vært|sluppet) (tom|tomme|opp|slutt) (for)?
  "minst" (hyggelig|blid|høflig|imøtekommende|behjelpelig|vennlig|hjelpsom|sjarmerende|serviceinnstilt|serviceminded|hyggelige|blide|høflige|behjelpelige|vennlige|hjelpsomme|imøtekomande)/a (_)? (jeg|eg|vi)? (har|noensinne)? 
  (svarte|svara|svarer|svaret) ..5 "," men (bare|svært|veldig|nokså|litt|ganske)? [ (kort|knapt|avmålt|stutt) ] ($|","|"og uten"|"og mutt")
  ^ [ (kort|knapp|avmålt|stutt) , ] (sur|kald|null|uten|uvennlig|oppgulp|mutt|_ $)
  !("og") (avmålt|avmålte) !("smile"|"mengde"|"dose"|"sum")
  ja: Hun [kunne spandert et «hei»].
  ja: Grei hjelp, men [litt vel rett på sak].
  ja: Han løste det [uten nevneverdig varme].
  ja: [Ikke engang et nikk].
  ja: Hun svarte på alt, men [kort].
  ja: Dere var de [minst hjelpsomme].
  nei: Vi har ingen varme i huset.
  nei: Svaret var kort, men presist.

# «himlingen med øynene», «la på med et smell», «en tone som kunne tømt et lokale».
- smell-og-himling actor=any turn=no
  (himlingen|himlinga|himling|øyerulling|øyerullingen|rullingen) (med (øynene|auga|augene))?
  (et|eit|en|ein|ei) (tonefall|tone|stemme|røst|blikk|språk|toneleie|tonefallet|manér|måte) (som)? (man|du|en|ein|som|jeg) (ellers|vanligvis|bare|berre|ikke) (bare|berre)? (hører|høyrer|finner|møter|får|har hørt|forbinder|bruker|unner|brukes|ønsker) >>
  (en|ei|ein|et|eit) (tone|stemme|røst|tonefall|blikk|røyst|mine) som (kunne|ville|kan|hadde) (ha)? (ryddet|tømt|drept|knust|frosset|fryst|skåret|tømme|drepe|knuse|fryse|fått|få|skremt|jaget|rydde|skremme|kløvd|sprengt|tørket|visnet|avkjølt|slukket|rydda|skjære) >>
  !("jeg"|"eg"|"vi") (la|legge|lagt|smalt|smelte) på (røret|luren)? ,? [ med (et|eit)? (smell|brak|dunk|klask|pang) ]
  !("jeg"|"eg"|"vi") (la|legge|lagt) på (røret|luren)? med (et|eit)? (smell|brak|dunk|klask|pang)
  (stram|stiv|lang|sur|mutt|snurpete|muggen|hard|morsk|streng) i (maska|masken|fjeset|snippen|kantene|ansiktet|maskene|kjakene|munnviken|blikket|kjeften|ryggen og kort)
  ^ !("iskaldt"|"kjølig , for"|"kjøleg , for") [ (reservert|avmålt|pikert|indignert|muggen|surmaget|tilknappet|stram|streng|butt|kontant|stutt|kort angebunden|fornærmet|bitende|spiss|spydig|ampert|snurten|snurt|kjølig|"iskald"|kvass|hvass|skarp|kort|brå) (og (hoven|kort|avvisende|sur|mutt|stram|uvillig|streng|irritert|snurt|kald|kontant|kjølig|stiv|arrogant))? ] ("," (for å (si|seie|være)|om de|om du|det|den|hele|heile|han|hun|ho|fra|rett|mildt|lite)|fra|frå|$|hele veien|heile vegen|og lite)
  (hvesingen|hvesinga|glefsingen|glefsinga|kjeftingen|kjeftinga|bjeffingen|bjeffinga|snerringen|surmulingen|surmulinga|gneldringa|utskjellinga|utskjellingen|stønningen|stønninga|grettenheten|surheten|grinetheten|iskulden|sleivkjeften) !("kom aldri"|"uteble"|"mot"|"fra naboen")
  (spydighetene|spydigheitene|ufinhetene|frekkhetene|glosene|stikkene|gloser|spydigheter|sukkene|skjellsordene|glefsene) (satt|sat|haglet|hagla|kom|satt|regnet|fløy) (løst|laust|tett|på rams|på løpende bånd|som perler)?
  !("det"|"vannet") (varmt|varm|blid|blidt|hyggelig|vennlig|høflig|imøtekommende|hjertelig|smilende|venleg|hyggeleg|høfleg|triveleg|trivelig|sjarmerende|koselig) (var|er|va|virket|verka) (det|den|han|hun|ho|hu|dama|damen|tonen|stemmen|de|dei) (ikke|ikkje|itj|neppe|slett ikke|knapt|vel ikke|jo ikke|akkurat ikke|ikke akkurat)
  (isnende|isnande|nedsablende|giftig|syrlig|hånlig|frysende|amper|kjeftende|hakkende|nådeløs|militær|kommanderende|skarp|bydende|sur|mutt) (tone|stemme|tonefall|røst|røyst|undertone|mine|replikk|melding|kommentar)
  (bjeffa|bjeffet|hveste|freste|glefsa|kjefta|skreik|brølt|ropt|kjeft|hugg|hogg) (te|åt|på|til) (mæ|meg|oss|som en)
  (stiv|tørr|mutt|tverr|sur|bister|stram|hard|amper|kvass|kald i tonen) som (knekkebrød|knusk|tørrfisk|klippfisk|eddik|granitt|flint|tømmer|sandpapir|betong|sagflis|høvelspon|krutt|surmelk|sitron|gravstein|bitter medisin)
  (høy|høg|full|stor) (på|av) (seg|seg) (selv|sjøl|sjølv)
  (et|eit) («)? ("vær så god"|"hei"|"takk"|"ha det"|"god dag"|"goddag"|"velkommen"|"ver så god"|"unnskyld at du venter"|"hade") (»)? (hadde|ville) (ikke|ikkje|nok|vel|jo)? (skadet|skada|skadd|vært|vore|gjort seg|kostet|kosta|pyntet) (så mye|for mye forlangt|hyggelig|fint|på sin plass|dumt|av veien)?
  @b-ingen (noe|noko|akkurat noe|akkurat)? (sol|solskinn|varme|smil|sommer|vår|honning|silke) i (den|hans|hennes|hennar)? (@b-røst|stemmen|røret|målet)
  (fresende|rasende|kokende|drivende|skummende|eitrende|eitrande|fresande|ustyrtelig|gnistrende|spruta) (sint|sur|forbanna|irritert|gal|sinna|amper|arg|olm)
  ("vennligheten"|"venlegheita"|"smilet"|"høfligheten"|"blidheten"|"imøtekommenheten"|"hyggen"|"godlynnet"|"masken"|"serviceviljen"|"høflegheita"|"den blide stemmen"|"den hyggelige tonen") (forsvant|døde|fordampet|fordampa|kjølnet|kjølna|tok slutt|stivnet|stivna|falmet|slukna|sluknet|ble borte|vart borte|smeltet bort|røk|falt av|opphørte) (i det øyeblikket|straks|da|då|med en gang|når|så snart|da jeg|brått)? >>
  (grensende|på grensen|grensande) (til|mot) (det)? (uforskammede|uforskammet|frekke|uhøflige|ufine|fiendtlige|arrogante|sure|uforskamma|uhøflig|frekk|frekt)
  (pikert/a|indignert/a|muggen/a|stakkato/a|surmaget/a|korthugget/a|korthogd/a|bryskt/a|hissigpropp/n|sneversynt og sur|mugne) (og (hoven|kort|snurt|mutt|sur))? !("brød"|"ost"|"mat"|"kjeller"|"vegg"|"lukt"|"frukt"|"tre"|"musikk"|"i kjelleren"|"i kjellerboden"|"i kjellerstua"|"i veggen"|"i boden"|"i badet"|"på"|"bak"|"under")
  @b-ikke (akkurat|nettopp|just|helt|direkte|særlig|spesielt) [ (varmblodig/a|livlig/a|pratsom/a|hjertelig/a|oppstemt/a|utadvendt/a|smilende/a|munter/a|lystig/a|sjarmerende/a|elskverdig/a|overstrømmende/a|smørblid/a|lattermild/a|kosete/a|samarbeidsvillig/a|meddelsom/a) ]
  ("påtatt"|"falsk"|"falskt"|"kunstig"|"tilgjort"|"liksom"|"påklistret"|"påklistra"|"anstrengt"|"stivt"|"tvunget"|"innøvd"|"innstudert"|"uekte"|"plastikk"|"overfladisk"|"overdrevent"|"syrlig"|"sukkersøt"|"tvungent") ((blid|hyggelig|vennlig|høflig|venleg|hyggeleg|koselig)|("smil"|"smilet"|"vennlighet"|"høflighet"|"blidhet"|"vennligheten"|"munterhet"|"venlegheit"|"imøtekommenhet"))
  ("smilet"|"vennligheten"|"smilene"|"høfligheten") (nådde|rakk|gikk|satt|føltes|virket|var) ..2 (aldri|ikke|ikkje|bare|berre)? ..1 (øynene|auga|utenpå|stramt|påtatt|falskt|innøvd|kunstig|påklistret|tilgjort)
  (få|fikk|fekk|gav|ga|møtt med|møtt av) .. (en|ei|ein|den)? (kald|iskald|kjølig) (skulder|skuldra|skulderen)
  (gikk|gjekk|satte seg|fór|hoppet) .. (rett)? i (forsvar|skyttergraven|skyttergravene|forsvarsposisjon|forsvarsmodus|vranglås|baklås|strupen på (meg|oss))
  !("jeg"|"eg"|"vi") (tok) (det|spørsmålet|kritikken|klagen) (veldig|visst|svært)? (personlig|personleg|ille opp|som en fornærmelse|som et angrep)
  (måtte|skulle|ville) (alltid)? ha (det)? siste ordet
  (ble|vart|blei) @b-hun? ..2 [ (støtt|pikert|indignert|mugg|muggen|furten|snurt|stram|kortere og kortere|kvass|bisk|amper|småsur|stutt|ampert|brysk|kort) ] (i tonen|i røysta|da|då|når|over|fordi|på|av|med en gang|med det samme) !("køen"|"samtalen")
  (jobben|kunder|dagen|livet|hele jobben|mandager) (var|er) (tydeligvis|åpenbart|visst) (et ork|en plage|et mareritt|ei plage)
  (lei|drittlei|møkka lei|møkk lei|luta lei) (jobben|kunder|hele jobben|oss kunder|alt og alle|livet)
  (helst)? (ville|ønsket|ønska) (helst)? (være|vere|vært) (et annet sted|ein annan stad|hvor som helst ellers|alle andre steder|alle andre stader|langt vekk)
  (skule|skulte|skulende|skulande|stirret surt|glodde surt|skulte olmt|glante surt) (stygt|surt|olmt)? (på|bort på|mot) (meg|oss|mæ)
  ja: Jeg hørte [himlingen med øynene].
  ja: Han svarte med [en stemme som kunne knust glass].
  ja: [Reservert og kort], det må jeg si.
  ja: Hun hadde et [påtatt smil].
  ja: Han [tok det personlig] da jeg klaget.
  nei: Kort, konkret og greit.
  nei: Jeg tok det personlig.
  nei: Stiv i ryggen satt jeg i kø.
  nei: Stram økonomi gjorde at jeg ringte.

# «hoven»: the manner, not how one is made to feel.
- hoven beats=empathy.respect
  ("hoven"|"hovne"|"hovent"|storsnutet/a|storsnuta/a|oppblåst/a) !("i øynene"|"i auga"|"i kinnet"|"kjeve"|"ankel"|"fot"|"finger"|"etter")
  ja: Han var så [hoven].
  nei: Jeg var hoven i øynene.
  snu: Hun var [slett ikke hoven].

# The way of speaking judged: «måten hun svarte på var ikke ok», «oppførselen var under enhver kritikk», «for en tone!»
- tonen-var-dårlig actor=any turn=no
  (reagerte|reagerer|reagere|stusset|stussa) .. (sterkt|kraftig|litt)? på (tonen|tonefallet|oppførselen|holdningen|haldninga|måten (jeg|eg|vi) ble snakket til|måten (han|hun|ho) (snakket|snakka|svarte))
  måten (jeg|eg|vi|han|hun|ho|de|dei) (ble|vart|blei)? (snakket|svarte|oppførte seg|snakka|svara|pratet|henvendte seg|tiltalt|svarer|snakker) .. (til)? (meg|oss)? (til|på)? (var|er) @grad? (ikke ok|ikkje ok|ikke greit|ikke bra|ikke hyggelig|ikke pen|ikke akseptabel*|under enhver kritikk|under all kritikk|uakseptabel*|forkastelig|ufin|ufint|stygg|dårlig|frekk|elendig|hinsides|sjokkerende|drøy|helt feil|utilbørlig|uhøflig|ubehagelig|arrogant)
  (oppførselen|oppførselen|holdningen|haldninga|tonen|stemmen|manerene|åtferda|tonefallet|fremtoningen|væremåten|innstillingen|røysta) (hans|hennes|deres|hennar|til (ham|henne|damen|dama|fyren|mannen|kundebehandleren)|i (mailen|e-posten|svaret|chatten))? (var|er|ble|vart|blei) @grad? (under enhver kritikk|under all kritikk|dårlig|elendig|uakseptabel|forferdelig|hinsides|ufin|ubehagelig|ikke bra|ikke ok|ikke god|ikkje god|ikke hyggelig|laber|stygg|frekk|utrivelig|drøy|skarp|krass|brysk|barsk|aggressiv|sint|dårleg)
  (tonen|stemmen|holdningen|oppførselen|mottakelsen|haldninga|tonefallet) (kunne|burde|kunna) (godt|gjerne|nok|vel)? (ha)? (vært|vore) @grad? (bedre|varmere|hyggeligere|blidere|mildere|vennligere|betre|hyggelegare|lysere|mykere|triveligere)
  (snakke|svare|prate|svarte|svara|si|avslutte|avvise|henvende|skrive|snakka) .. (til)? (meg|oss|seg)? .. på (en|ein|ei) @grad? (stygg|ufin|frekk|ekkel|sur|uhøflig|uvennlig|spydig|arrogant|ubehagelig|lite hyggelig|lite pen|brysk|krass|kjip|uhøfleg|uvenleg) (måte|vis)
  ^ [ (for en|hvilken|snakk om|den|makan til) (tone|tonefall|oppførsel|tonen|tonen da|mine|stemme) ] ("!"|$)
  (ubehagelig|ekkel|ufyselig|utrivelig|guffen|barsk|brå|ubehageleg|utriveleg)/a (tone|type|dame|mann|fyr|person|stemme|kar|tonefall|kundebehandler|dameen|karer|måte å (svare|snakke) på)
  @b-hun (var|er|va|virket|fremsto|ble|blei|vart|verka) @grad? [ (ubehagelig|ekkel|guffen|defensiv|ubehageleg|fiendtlig|utrivelig|brå|barsk|snurten|krass)/a ] (mot|da|då|på|i|og|,|$)
  (ubehagelig|ekkelt|utrivelig|ufyselig|ubehageleg|guffent) å (snakke|prate|ha med|forholde seg|chatte|snakka) (til|med|å gjøre)?
  ja: Jeg [reagerte på tonen].
  ja: [Måten hun svarte på var ikke ok].
  ja: [Tonen kunne godt ha vært varmere].
  ja: [Oppførselen var under enhver kritikk].
  ja: Han [snakket til meg på en stygg måte].
  ja: Han var [ubehagelig] mot meg.
  nei: Lyden var dårlig.
  nei: Ringetonen kunne vært bedre.

- korte-svar actor=any turn=no
  (bare|berre|kun|veldig|altfor|svært) (korte|knappe|korthugde|snaue|korthogde|avhugde) (svar|setninger|setningar|replikker)
  (korte|knappe) (,|og) (irriterte|sure|mutte|avvisende|grinete|uvillige|arrogante|snurte|oppgitte|kalde) (svar|setninger|setningar|replikker|beskjeder)
  !("jeg"|"eg"|"vi") (fikk|ga|fekk|svarte|svara|gav) .. (bare|berre|kun) («)? (ja og nei|ja eller nei|hm|mm|grynt|ett ord|eitt ord) (»)? (til svar|tilbake|som svar)?
  (enstavelsessvar/n|einstavingssvar/n|ettordssvar/n)
  (smilte|smila|smiler|smilar) @b-ikke (en eneste gang|en gang|én gang|i det hele tatt|engang|ein einaste gong|eingong)? !("bare"|"berre")
  !("heldigvis") (ingen|ikke noen|ikkje nokon|ingen der) (hilste|smilte|helsa|sa hei|sa takk|nikket) (på|til|på meg|til meg|på oss)?
  (kjølig|stiv|tørr|kort|kontant|formell|streng|brå|barsk|kjøleg|stutt|kald)/a (og|,) (kjølig|stiv|brå|tørr|avvisende|sur|streng|mutt|lite vennlig|lite hyggelig|distansert|uvennlig|kort|formell|avmålt|avmålte|reservert|lite imøtekommende) !("tekst"|"periode"|"tid"|"svar på"|"vær"|"sommer"|"konkret")
  (iskald|brå|barsk|hard|skarp|kvass|stram|kjølig|streng|krass|bitter|syrlig|giftig|hissig|amper|snurt|mutt|ampert|krasst|kjøleg|stutt) i (stemmen|tonen|målet|røsten|røysta|svaret|telefonen|replikken|ordbruken|e-posten|mailen|chatten|røret|tonefallet|stemma)
  (kort|kontant|avvisende|knapp|avmålt|stutt) i (e-posten|mailen|chatten|meldingen|telefonen|svara|replikkene|formen|telefon)
  (surt|sure|bistert|muggent|stramt) (tryne|trynet|fjes|ansikt|andlet|oppsyn)
  (slengte|slang|slengde|slenger) med (leppa|leppen|kjeften)
  (brukte|kom med|slengte|lirte av seg|ytret) (stygge|grove|ufine|sure|harde) ord
  (brølte|skrek|hylte|freste|ropte|skreik|bjeffet|kjeftet) (det)? (inn)? i (øret|telefonen|røret|øyret) (mitt|på meg)?
  !("jeg"|"eg"|"vi") (snakket|snakka|svarte|prata|pratet|svara) (bare|berre)? (høyt|høgt) og (sint|surt|irritert|hissig|aggressivt|sinna)
  (kremtet|hostet|trommet|kremta|hosta|harket|fnyste) .. (irritert|oppgitt|surt|demonstrativt|utålmodig)
  !("jeg"|"eg"|"vi") ("tok seg nær av"|"tok seg visst nær av"|"tok seg svært nær av"|"tok seg åpenbart nær av"|"tok det ille opp at jeg"|"tok seg nær av at jeg")
  !("jeg"|"eg"|"vi") (oppførte|oppfører|oppførde) seg @grad? (dårlig|stygt|ufint|frekt|uhøflig|arrogant|elendig|utidig|dårleg|simpelt|tarvelig|som en (drittsekk|bølle|tufs|rundbrenner))
  (diskuterte|krangla|kranglet|argumenterte) (og (kranglet|diskuterte|krangla))? (i stedet for|istedenfor|heller enn|framfor|i staden for) å hjelpe
  (uvillig|motvillig|uviljug)/a til å (hjelpe|svare|bistå|hjelpa|svara|gi)
  (hørtes|virket|låt|høyrdest|verka|lød) .. lei (ut|av jobben|av hele|av meg|$|og sur|av livet|jobben)
  (aldri|ikke) (lært|hørt om|fått med seg) (vanlig|alminnelig)? (folkeskikk|høflighet|manerer)
  (lærte|lært) (aldri|visst aldri|nok aldri) (folkeskikk|manerer|høflighet)
  ja: Jeg fikk [bare korte svar].
  ja: Han [smilte ikke en eneste gang].
  ja: Hun var [kjølig og formell].
  ja: Han var [kort i e-posten].
  ja: De [slengte med leppa].
  ja: [Uvillig til å hjelpe].
  nei: Jeg svarte bare ja og nei.
  nei: Jeg var motvillig til å svare.
  nei: Han smilte ikke bare, han lo.

# Animal sounds as the verb, whatever follows: «freste som en katt», «glefset til meg», «bjeffet nummeret».
- dyrelyder
  !("hunden"|"bikkja"|"katten"|"katta"|"hundene"|"hund"|"naboen"|"motoren"|"maskinen"|"radiatoren"|"trakteren"|"min"|"mi"|"vår"|"å"|"valpen"|"anlegget") (@w-surlyd|"glefset"|"glefsa"|"bjeffet"|"bjeffa"|"snerret"|"snerra") !("katten"|"hunden"|"motoren"|"bikkja"|"i panna"|"i stua"|"ved"|"om natta"|"om natten"|"hele natta") (til|te|mot|åt)? (meg|mæ|oss)?
  ja: Han [bjeffet] fødselsnummeret mitt.
  ja: En fyr som [glefset til meg].
  nei: Hunden bjeffet på postmannen.
  nei: Hunden min bjeffet hele kvelden.

- ord-for-sur actor=any turn=no beats=resolution
  (tordenvær|torden|grus|stein|frost|eddik|piggtråd|barberblad|stål|syre|iskulde|minusgrader|hagl|sludd|spikre|spikar|gift) i (stemmen|røsten|ansiktet|blikket|målet|tonen|røysta|fjeset|andletet)
  !("ingen"|"inga"|"ikke"|"uten"|"null") (kald|iskald) skulder ((i|på) (skranken|kundetorget|telefonen|luka|butikken|kontoret|resepsjonen|røret|kundesenteret)|fra|frå|"."|$|av|,)
  (som|rene) (en|ein|ei) (lukket|låst|stengt|attlaten) (dør|bok|port|vegg|østers)
  ^ (sitron|eddik|surmelk|surstrømming) $
  (like|lika) (tørr|stiv|sur|kald|mutt|bister|morsk|tverr|lun) som (en|ein|ei|et|eit) (knekkebrød*|telefonkatalog|pinne|stokk|gravstein|kosteskaft|sitron|tørrfisk|mandag*|istapp|fryseboks|stein|murvegg|skatteskjema|bruksanvisning)
  "ordene" (falt|kom|satt) ..2 (hardt|skarpt|surt|kaldt|kort)
  (fjernet|drepte|kvelte|tok|ødela) (all|hele)? (julestemning|julestemningen|godt humør|godhumøret|feststemningen) .. (på|i løpet av|med)? >>
  (hadde|ville) det (ha|vært|kostet|skadet|skada)? (så mye)? (skadet|skada|kostet|kosta|drept noen|for mye forlangt)? (med|å si|å få) (et|eit|en)? («)? ("god dag"|"hei"|"smil"|"ha det"|"takk"|"goddag"|"hyggelig ord"|"vennlig ord")
  « [ (neste|hei|ja|jaha) ] ("!"|".")? » (med punktum|og ikke noe mer|som i|var alt|var det hele|punktum)
  (hufse|hurpe|grinekjerring|gneldrekjerring|surkjerring|surgubbe|grinegubbe|kverulant bak skranken|drage av ei dame)/n
  (bet|beit|bit|bite) (hue|huet|hodet|hovudet|haue) (nesten)? av (meg|mæ|mei|oss)
  (manerer|folkeskikk|høflighet|sjarm|smil|dannelse|varme) (hadde|har|eide|åtte) (han|hun|ho|vedkommende|de|dei|dama|fyren) (visst|åpenbart|tydeligvis|dessverre)? (ikke|ikkje|lite|null|aldri)
  (folkeskikk|høflighet|smil|vennlighet|blidhet|høflegheit|venlegheit) er (visst|tydeligvis|åpenbart)? (mangelvare|fraværende|en mangelvare|ikke deres greie|ukjent|utdødd|et fremmedord)
  (vrang|treven|treiven|treg og sur|mutt) (og|å) (treven|treiven|vrang|sur|grinete|mutt)
  (neppe|ikke|ikkje) (født|laget|skapt) for (service|serviceyrket|serviceyrker|kundebehandling|folk)
  ja: Hun hadde [frost i stemmen].
  ja: [Folkeskikk er mangelvare].
  ja: Jeg fikk [kald skulder].
  ja: Han [beit huet av meg].
  nei: Jeg er kald i skulderen.
  nei: Sitron er godt i vann.

# Irritation one can hear; looks; reluctance; «et ork å hjelpe».
- til-å-ta-og-føle-på actor=any turn=no beats=empathy.feelings,clarity.explanation
  (irritasjonen|surheten|uviljen|kulden|motviljen|misnøyen|irritasjonen hennes|uviljen hans) (hennes|hans|deres|hennar)? (var|lå|hang|kunne|oste|dirret|skinte|lyste) >>
  (merket|merka|hørte|høyrde|høre|høyre|kjente|merke|fornemme|kjende|sanse) (på stemmen|tydelig|godt)? (irritasjonen|uviljen|surheten|kulden|motviljen|irritasjon|uvilje) (hennes|hans|deres|hennar|i stemmen|i røret)? !("min"|"min egen")
  !("ingen"|"uten"|"null"|"inga"|"utan") (tydelig|klar|åpenbar|hørbar|dårlig skjult|synlig|tydeleg) (irritasjon|uvilje|motvilje|misnøye|irritert tone) (i (stemmen|røret|tonen|svaret|røysta)|over _)?
  !("jeg"|"eg"|"vi") (lot|let|lét|tok ut) (irritasjonen|frustrasjonen|sinnet|det|dårlig humør|humøret sitt|frustrasjonen sin) (sin|sitt)? (gå)? (ut over|utover|på) (meg|oss|kundene|mæ)
  (negativ|fiendtlig|uvillig|motvillig|avvisende|kranglete|trassig)/a (innstilling|holdning|haldning|tone|fra start|fra første|hjelp|svar|innstilt)
  (hjalp|hjelpte|svarte|svara|ekspederte) (meg|oss|mæ)? (bare|svært|tydelig|ganske)? (motvillig|uvillig|surt|motstrebende|motvilleg)
  (hjelpen|svaret|svara|svarene|informasjonen|hjelpa|unnskyldningen) (kom|satt|kom bare) @grad? (motvillig|surt|uvillig|langt inne|motstrebende|motvilleg)
  (som om|som) (det|alt) (var|er) (et|eit)? (ork|slit|plage|herk|mareritt|straff) (for (henne|ham))? (å (hjelpe|svare|snakke) >>)?
  (som om) det (kostet|kosta|koster) (henne|ham|dem|han|ho|dei|noe|noko|penger) .. (å (hjelpe|svare|smile|snakke|være)) >>
  (alt|det meste) (var|er|virket|syntes|verka) (visst)? (et|eit) (ork|slit|mas|herk) (for (henne|ham|dem|ho|han))?
  (gadd|orket|giddet|tok seg) (knapt|knapt nok|så vidt|nesten ikke|ikke engang) (å)? (svare|hilse|se på meg|se opp|snakke|smile|si hei|svara|helse)
  (uten|utan) (å)? (smile|smil|et smil|et eneste smil|eit smil|smila|antydning til smil|så mye som et smil|et hei)
  (gliste|flirte|glodde|stirret|glante|så|skulte|såg) (stygt|hånlig|olmt|surt|sint|morskt|iskaldt) (på|til|mot|da|$) (meg|oss)?
  (blikket|blikka|øynene) (hun|han|ho|jeg|eg)? (ga|fikk|sendte|gav|fekk)? (meg|jeg)? (var|er) (iskaldt|kaldt|stygt|drepende|olmt|isende|iskalde|kalde)
  (et|fikk|fekk|flere|eit|sendte meg|ga meg) (et|eit)? (stygt|stygge|olmt|surt|sure|drepende|iskaldt|vondt|vonde) (blikk|øyekast|augekast)
  (snudde|vendte) (seg vekk|seg bort|ryggen til|ryggen mot) (meg|oss|mens|da|då)?
  (ristet|rista) (bare|oppgitt|demonstrativt)? på (hodet|hovudet|haue) og (sukket|stønnet|himlet|gikk|sukka)
  (ufine|grove|stygge|sure|harde|syrlige|bitende|krasse) (ord|gloser|kommentarer|bemerkninger|replikker|merknader|stikk)
  (grovt|stygt|ufint) språk (mot meg|i telefonen|fra)? !("i filmen"|"i boka")
  !("jeg"|"eg"|"vi") (skjelte|skjelte ut|skjelde|skjelte meg) (meg|oss|mæ) (ut|huden full|ned)
  (kjeften|utskjellingen|skylla|overhalingen) (jeg|eg|vi) (fikk|fekk)
  (la på|slengte på|slang på|hang opp) (røret)? (i sinne|på meg|i ren trass|i fullt sinne|i raseri|på oss|rett i øret)
  !("samtalen"|"svaret"|"fristen"|"møtet"|"var"|"ble"|"er"|"vart") [ (noe|noko|litt|litt vel|vel|litt for|heller|i overkant) (kort|stutt|"brå"|direkte i formen|kontant|snurt|brysk) ] ("."|$|"i formen"|"i tonen"|"i stilen"|"mot"|"og lite")
  (kontant|blankt|kaldt|brutalt|kort|bryskt) (avvist|avviste meg|avvisning)
  (krast|surt|ufint|ampert|spydig|arrogant|bryskt|stygt|uhøflig|kaldt) (formulert|ordlagt|skrevet|formulering|sagt|svart|svar)
  (snappet|snappa|bet|glefset|hogg|hugg|snerpet) (til|etter|av|mot) (meg|oss|mæ)
  (svarte|svara) (snappet|avbitt|bitende|ampert|hvast|kvast|snerpete|syrlig|med et fnys|gjennom tennene)
  (avbitt|avbitte|snappete|bitende|hvasse|kvasse) (svar|setninger|replikk|replikker|tone)
  (ble|vart|blei|bli) (mer og mer|meir og meir|stadig mer|bare mer|tydelig) (irritert|sur|kort|oppgitt|amper|grinete|irritera) !("av køen"|"av musikken")
  (stemmen|tonen|tonefallet|røysta|svarene|svara) (ble|vart|blei) (stadig|bare|straks|merkbart)? (kaldere|skarpere|kortere|surere|kvassere|krassere|hardere|kjøligere|mer irritert|spissere|kortare|surare)
  (ikke|ikkje) (noe|noko|særlig|akkurat|spesielt|videre|det minste) (hyggelig|trivelig|koselig|lett|behagelig|triveleg|hyggeleg) å (snakke|forholde seg|prate|ha med|snakka|møte|ringe) (med|til|å gjøre)?
  (hyggelig|blid|høflig|vennlig|imøtekommende|hjelpsom|koselig|sjarmerende|varm) (er|var) (vel)? (ikke|ikkje|neppe|langt fra|det siste) (akkurat)? (ordet|det ordet|det første|beskrivelsen|stikkordet) (jeg|eg|som|man)? .. (brukt|bruke|bruker|kommer på)?
  (servicesinnet|smilet|servicen|hjelpeviljen|folkeskikken|høfligheten) (manglet|mangla|var borte|glimret med|uteble)
  ja: [Irritasjonen var til å ta og føle på].
  ja: Jeg [merket irritasjonen hennes].
  ja: Han [hjalp meg motvillig].
  ja: Hun snakket [som om det var et ork å hjelpe meg].
  ja: Fikk et [stygt blikk] i luka.
  ja: Hun [snudde ryggen til meg].
  nei: Jeg lot det ikke gå ut over meg.
  nei: Samtalen var noe kort, men god.
