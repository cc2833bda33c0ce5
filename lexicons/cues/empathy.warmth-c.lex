# empathy.warmth, whole fields: litotes, comparisons, gestures of speech, mockery; and how the frost shows.
cue empathy.warmth

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
  @b-hun? (tok|tok|gav|ga) seg tid til (en|ein|ei) (prat|drøs|spøk|skravl|liten prat|liten drøs|vits|passiar)
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
  (sjarmen|sjarm|varme|utstråling|hjertelighet|vennlighet|høflighet) som (en|et|ei|ein|eit) _
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

- mer-enn-hun-snakket turn=no
  (bjeffe/v|frese/v|kjefte/v|sukke/v|hvese/v|snerre/v|glefse/v|grynte/v|stønne/v|brumme/v|bjeffa|knurre/v|fnyse/v) (mer|meir|oftere|heller|mye mer) enn (hun|han|ho|de|dama|å) (snakket|snakka|prata|pratet|svarte|svara|hjalp|snakke|svare|sa|forklarte)
  (gikk|gjekk|fór|for|spratt|røk|steg|var|skrudde seg) (opp|rett|helt|heilt)? (opp)? i (falsett|fistel|hundre|flint|limingen|liminga|stry|taket|vranglås|baklås|pipa) (da|då|når|av|fordi|med en gang|straks|$)
  (barsk/a|brysk/a|morsk/a|bister/a|grov/a|hard/a|skarp/a|kvass/a|hvass/a|bister/a|syrlig/a|tørr/a|avmålt/a|stram/a|kantete/a|snurt/a|snerpete/a|amper/a|gretten/a) i ("røsten"|"røysta"|"stemmen"|"stemma"|"målet"|"målføret"|"tonen"|"formen"|"kantene"|"kantane"|"replikken"|"snippen"|"uttrykket"|"ordelaget"|"stilen"|"forma")
  (smilefjes|smil|smilet|høflighet|humor|folkeskikk|vennlighet|latter|smilefjesa) ("var"|"er"|"må være"|"må ha vært"|"måtte være"|"ble"|"sto"|"stod") (nok|visst|vel|tydeligvis|tydelegvis|åpenbart|øyensynlig|sikkert)? (ulovlig|forbudt|ulovleg|forbode|avskaffet|avskaffa|strengt forbudt|skattlagt|rasjonert|utsolgt|bortprioritert|på sparebluss|fremmedord|et fremmedord|ukjent|ikke pensum|ikke påtenkt|avlyst|innstilt)
  ("stemmen"|"stemma"|"røsten"|"tonen"|"blikket"|"røysta"|"svaret") (kunne|kunna|hadde) (ha)? (skåret|skjære|fryse|frosset|frose|knust|knuse|surnet|surne|syrnet|skremt|tørket|drept|kløvd|kløyve|rive|skjera) >>
  ("stemmen"|"tonen"|"røsten"|"svaret"|"e-posten"|"meldingen"|"stemma"|"røysta") (var|var)? som (et|eit|en|ein|ei) (piskesmell|piskeslag|kniv|barberblad|sandpapir|isbad|iskald dusj|kald dusj|ørefik|lusing|slag|spark|rasp|knyttneve|stengt dør|lukket dør|lukka dør|smell|kalddusj)
  (som|lik) å (snakke|prate|chatte|ringe|møte|få|bli møtt) (til|med|av|på|i)? (en|ein|ei|et|eit)? (piggtråd|murvegg|isvegg|isfjell|tordensky|kaktus|bulldog|grinebiter|pinnsvin|vaktbikkje|kald dusj|iskald dusj|stengt dør|lukka dør|kalddusj|hggorm|vepsebol)
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
  (kort/a|kald/a|kjølig/a|avmålt/a|stiv/a|formell/a|knapp/a) og (lite|mindre|ikke særlig|ikkje særleg|ikke spesielt|langt fra) (vennlig/a|hyggelig/a|imøtekommende/a|hjelpsom/a|blid/a|høflig/a|venleg/a|hyggeleg/a|imøtekomande/a|serviceinnstilt/a|høfleg/a)
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
  « (og|ja|jaha|nei vel|hva da|hva nå|javel|hva er det nå da|og så) (»)? var (alt|det eneste|det) (jeg|eg|vi) (fikk|fekk|hørte|høyrde) ..3
  ja: [Jeg har hatt hyggeligere samtaler med parkeringsvakter].
  ja: Damen var [like blid som en uværsdag].
  ja: Han [kunne fått melk til å surne].
  nei: Hun var like blid som ei lerke hele veien.
  nei: Jeg har hatt lengre samtaler med mor.

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

# «det manglet ikke på vennlighet», «varmen var det ikke noe å si på»
+ skorter-ikke-på-varmen turn=no actor=any
  det (skorta|skortet|skorter|skortar|"skorta"|manglet|mangla|mangler|manglar|"sto"|"stod"|"står"|var|"var") @grad? (ikke|ikkje|"itj"|aldri|slett ikke) (noe)? (på|å si på|å utsette på|feil på|noe å si på|noe galt med|galt med|mangel på) .. ("varmen"|varme/n|vennligheten|vennlighet/n|"venlegheita"|høfligheten|høflighet/n|smil/n|"smilet"|folkeskikken|humøret|blidheten|hjerteligheten|imøtekommenheten|"høflegheita"|"tonen"|manerene|sjarmen|serviceviljen|hjelpsomheten)
  (kan|skal|vil) (ikke|ikkje|heller ikke|heller ikkje) (klage|sette|setje|utsette|si|seie|trekke|pirke|klaga) (noe|noko|fingeren)? på ("tonen"|vennligheten|høfligheten|humøret|blidheten|varmen|manerene|folkeskikken|smilet)
  ja: [Det manglet ikke på vennlighet].
  ja: [Skal ikke klage på tonen].
  nei: Det står ikke på fakturaen om varme er med.

+ takket-for-kontakt beats=empathy.respect
  !("jeg"|"eg"|"vi") (takke/v) @emeg? for at (jeg|eg|vi|me|æ) ("tok kontakt"|"ringte"|"ringde"|"skrev"|"skreiv"|"sa fra"|"sa ifra"|"sa frå"|"meldte fra"|"meldte ifra"|"kom innom"|"ventet"|"venta"|"gadd"|"holdt ut"|"tok turen"|"hadde ringt"|"hadde ventet"|"hadde tatt kontakt"|"brukte tid")
  (takke/v) @emeg? for (henvendelsen|samtalen|praten|tålmodigheten|telefonen|tilbakemeldingen|førespurnaden|samtala|ventetiden|tilliten|besøket)
  ja: De [takket for at jeg tok kontakt].
  nei: Jeg takket for samtalen.
