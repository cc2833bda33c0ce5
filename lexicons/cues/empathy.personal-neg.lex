# empathy.personal, the opposite: impersonal, ready-made answers, robotic, no name, not my department.
cue empathy.personal

- upersonlig
  (upersonlig/a|robotaktig/a|maskinmessig/a|upersonleg/a|manusaktig/a)
  (være|virke|verke|høres|fremstå|bli|føles|kjennes|lyde) @grad? [ (mekanisk/a|innøvd/a|innlært/a|stivbeint/a|generisk/a|sjelløs/a|robotaktig/a|standardisert/a) ]
  ("svaret"|"svarene"|"svara"|"e-posten"|"meldingen"|"meldinga"|"mailen"|"brevet") (være|virke|verke|bli|føles) @grad? [ (automatisk/a|automatisert/a) ]
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|standardmail/n|standardsetning/n|autosvar/n|standardbrev/n|standardformulering/n|robotsvar/n|ferdigsvar/n|standardmelding/n|standardepost/n|standard-e-post/n)
  (standardisert/a|ferdigskrevet/a|forhåndsskrevet/a|kopiert/a|generelt/a|ferdigformulert/a|ferdig/a|prefabrikkert/a|standardiserte/a) (svar/n|tekst/n|melding/n|setning/n|e-post/n|mail/n|frase/n)
  (klippe|kopiere|"klipp"|"copy"|"klipt") .. (lim|"paste"|"limt"|fra)
  (lime|kopiere) inn (akkurat|nøyaktig)? (samme|same|det samme|et ferdig|eit ferdig|en standard|standardtekst|standardsvar) >>
  "klipp og lim"
  (lese|"leste"|"lest"|"las") @grad? (opp|rett|av|fra|frå)? .. (manus|"skript"|"ark"|skjerm|oppskrift|"script"|lapp|"et" "ark"|"mal")
  (som|lik) (å)? (snakke|prate|skrive|chatte) (med|til) (en|ein|"et"|"eit") (robot|maskin|telefonsvarer|maskin|automat|datamaskin)
  "som en robot"
  (uten|utan) (hilsen|navn|avsender|signatur|underskrift|helsing|namn)
  ja: Svaret var helt [upersonlig].
  ja: Jeg fikk bare et [standardsvar].
  ja: Han [leste opp fra et manus].
  nei: De tilbyr automatisk trekk.

- robot
  (som|lik|likt|som om|nærmest|nesten) (å)? (snakke|prate|skrive|chatte|høre|forholde|kommunisere|få svar)? .. (med|til|av|fra|på)? (en|ein|"et"|"eit") (robot|maskin|telefonsvarer|automat|datamaskin|chatbot|"båndopptaker"|papegøye|bot|"tekstgenerator"|opptak|telefonsvarar|dataprogram|språkmodell|"talemaskin"|"lydbok"|brosjyre|"lovbok")
  (en|ein) (robot|maskin|papegøye|automat|bot) (kunne|kunne ha|ville) ("gjort"|svart|"skrevet") >>
  (robotaktig/a|robotisk/a|sjelløs/a)
  (robotaktig/a|robotisk/a|maskinaktig/a|"monotont" og|opplest/a|innstudert/a|innøvd/a|livløs/a|sjelløs/a|sjelløst/a|livlaus/a|masseprodusert/a|standardisert/a|samlebåndsaktig/a|klinisk/a|unaturlig/a|påtatt/a|oppkonstruert/a) (svar/n|stemme/n|tone/n|måte/n|samtale/n|stil/n|melding/n|respons/n|mail/n)
  (snakke|svare|høres|lyde|virke|prate|låte/v|skrive|formulere) (seg)? .. (som|lik) (en|ein)? (robot|maskin|telefonsvarer|papegøye|automat|bot|lovtekst|advokat|brosjyre)
  ja: Det var [som å snakke med en telefonsvarer].
  ja: Ho [svara som ein robot].
  ja: [Robotaktig] svar.
  snu: Hun var [ikke robotaktig].
  nei: Vi kjøpte en robotstøvsuger.

- standardsvar
  ("bare"|"berre"|"kun") ("et"|"eit")? [ (automatisk/a|automatisert/a|maskinell/a) (svar/n|melding/n|e-post/n|mail/n) ]
  (standard/a|standardisert/a|ferdig/a|generell/a|generisk/a|forhåndsdefinert/a|innstudert/a|innøvd/a|ferdigtygget/a|ferdigpakket/a|utenatlært/a|intetsigende/a|ferdiglaga/a|ferdiglagd/a|ferdigskriven/a|mal/a|generelt/a) (svar/n|tekst/n|svaret/n|fraser/n|frase/n|setninger/n|melding/n|formuleringer/n|e-post/n|mail/n|formulering/n|regle/n|lekse/n|leksa/n|brev/n|meldinger/n|formuleringar/n|setningar/n)
  (samme|same|akkurat samme|nøyaktig samme|det samme) ("ferdige"|standard|"gamle"|"generelle")? ("svaret"|svar|"setningen"|"frasen"|"leksa"|"regla"|"teksten"|tekst|"setninga"|"meldingen") .. (hver|om|uansett|til|igjen|om igjen|kvar|flere|tre|to)? >>
  (standardsvar/n|standardfrase/n|standardtekst/n|malsvar/n|autosvar/n|robotsvar/n|ferdigsvar/n|standardmail/n|standardbrev/n|standardformulering/n|standardregle/n|standardspørsmål/n|standardmelding/n|floskel/n|floskler/n|standardreplikk/n|hurtigsvar/n|tekstblokk/n|autoreply/n|auto-svar/n|standard-svar/n|malbrev/n|massemail/n)
  (tomme/a|hule/a|innøvde/a|svulstige/a|pene/a) (fraser/n|ord/n|floskler/n|høflighetsfraser/n|ordar/n|formuleringer/n)
  (klippe/v|klipt/v|klippet/v|kopiere/v|lime/v|copy/v|copypaste/v|copy-paste/v|klippa/v|"kopiert" og "limt") .. (og|fra|rett|"paste"|frå) ("limt"|lime|lim|fra|"paste"|"nettsiden"|"nettsida"|"mal"|en "mal"|ein "mal"|frå)
  ("klipp" og lim|"klipp-og-lim"|"copy" "paste"|"copy-paste"|"copypaste"|"cut" "and" "paste")
  ("hentet"|"henta"|"tatt"|"kopiert"|"tatt" rett|"teke") .. (fra|frå|ut av) (en|ei|ein|"et")? ("mal"|"malverk"|"nettsiden"|skjema|manus|"manual"|"nettsida"|"skript"|"faq")
  (følge|"fulgte"|lese|"leste"|"las"|ramse|"ramset"|pugge|resitere|lire|"lirte"|"følgde"|lese opp) .. (seg|opp|av|etter|til|"strengt"|fra|"slavisk"|av seg|frå)? .. (manus|"manuset"|"skript"|"skriptet"|"script"|"scriptet"|skjema|"skjemaet"|"mal"|"malen"|oppskrift|"oppskriften"|lekse|"leksa"|"regla"|sjekkliste|"sjekklisten"|instruks|"skjermen"|"ark"|"arket"|"et" "ark"|"pc-en"|"sjekklista"|"manualen") ("sitt"|sin)?
  (manus/n|script/n|skript/n) (foran seg|i "hånda"|på "skjermen")
  (passe|"passa"|"passet") .. (hvem som helst|kven som helst|hva som helst|til alle og ingen)
  ("sendt"|"skrevet"|"skrive"|"skriver"|"skriv") .. (ut)? til (hvem som helst|gud og hvermann|gud og kvarmann|alle|hundrevis|tusenvis|kven som helst)
  ja: Jeg fikk bare et [standardisert svar].
  ja: Han [fulgte et manus].
  ja: Svaret var [klippet og limt].
  ja: Ho [lirte av seg leksa].
  ja: Bare [tomme fraser].
  snu: Det var [ikke noe standardsvar].
  nei: Vi har standardabonnement.
  nei: Jeg fikk et automatisk svar med saksnummeret.

- uten-navn turn=no actor=any
  !("måtte"|"husker"|"husket"|"jeg"|"eg"|"hugsar"|"har") (ikke|ikkje|aldri|"itj"|verken|uten|utan|ingen|"inga") ("et"|"eit"|noe|noko|engang|"så mye som et"|"så mye som")? ("navn"|"namn"|signatur|underskrift|avsender|avsendar|fornavn|"kontaktperson") (på (saksbehandler|rådgiver|henne|ham|"den som")|å forholde "seg" til|under|i|nederst|oppgitt|nedst|nevnt|og)? ("mailen"|"e-posten"|"brevet"|"saksbehandler")?
  ("sa"|"oppga"|"oppgav"|"skrev"|"nevnte"|"fortalte"|"ga"|"gav"|"fikk"|"fekk") @b-jeg? (ikke|ikkje|aldri|"itj") (engang|en gang|eingong|så mye som)? (@meg)? (navn|namn|"navnet"|"namnet") ("sitt")?
  (navn|namn|"navnet"|"namnet") (fikk|fekk|"fikk"|"fekk"|"oppga"|"sa"|"hadde") (@b-jeg|@b-hun) .. (ikke|ikkje|aldri)
  (navn|namn|"navnet"|"namnet") ("vet"|"veit"|"aner"|"så"|"såg") (@b-jeg) .. (ikke|ikkje|aldri)
  (navn|namn|"navnet" "sitt"|"namnet" "sitt") ("holdt"|"heldt"|"beholdt"|"sparte") @b-hun (for seg selv|for seg sjølv|hemmelig|på seg)
  (hvem|kven) @b-hun ("var"|"er") (,)? ("holdt"|"heldt"|"beholdt") @b-hun (for seg selv|for seg sjølv|hemmelig)
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|fortsatt ikke|ennå ikke|"itj") .. (vite|høre|greie på)? (hvem|kven|kem|"kem") (jeg|eg|vi|me|æ|"æ") .. ("snakket"|"snakka"|"prata"|"pratet"|"hadde"|"skrev"|"skreiv"|"chattet"|"chatta"|"møtte") >>
  ("vet"|"veit"|"visste"|"aner"|"anar"|"ante"|"fikk"|"fekk") .. (ikke|ikkje|aldri|"itj") .. (vite|høre) (navnet|"navnet"|"namnet"|hva hun het|hva han het|kva ho heitte|kva han heitte)
  (hvem|kven) som .. (skrevet|"skrevet"|svarte|skreiv|skrev|svart|sendt) .. (statshemmelighet|hemmelighet|ukjent|aner|vet|veit|gåte|løyndom)
  (samme|same) (svaret|svar|"ferdigsvaret"|ferdigsvar|avsnitt|mail|tekst|"avsnittet"|"teksten"|melding) (uansett|limt|igjen|om igjen|to|tre|hver|kvar|en gang til) >>
  ("viser"|"vi viser"|"vises") til (tidligere|tidlegare) (svar|mail|e-post|korrespondanse)
  (hvem|kven) (jeg|eg|vi|me) .. ("snakket"|"snakka"|"skrev"|"chattet"|"prata"|"pratet"|"hadde"|"chatta") .. (med|å gjøre med) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk"|"sto"|"stod") .. (ikke|ikkje|aldri) .. (vite|noe)?
  (anonym/a|anonymt/a|navnløs/a|namnlaus/a|usignert/a|usignera/a) (svar/n|mail/n|e-post/n|kundebehandler/n|stemme/n|saksbehandler/n|melding/n|avsender/n)
  (usignert/a|usignera/a)
  (bare|kun|berre) ..1 (hilsen|hilsen kundeservice|mvh kundeservice|kundeservice|"kundesenteret"|"kundeteamet"|helsing kundeservice|mvh)
  "hilsen kundeservice"
  "mvh kundeservice"
  "kjære kunde"
  "til den det måtte angå"
  ("kalte"|"kalla"|kalle|tiltale|"brukte"|"skrev"|"sa") @meg? .. (feil|gal|"galt") (navn|namn)
  ("kalte"|"kalla"|kalle) @meg (noe|noko) ("annet"|"anna")
  ("bommet"|"tok" feil|"rotet"|"bomma"|bomme) .. (på|av|med) ("navnet"|"namnet"|navn) ("mitt")?
  ("staver"|"stavet"|"skrev"|"skreiv"|"stava") ("navnet"|"namnet") ("mitt")? .. (feil|"galt")
  ("navnet"|"namnet") (hennes|hans|hennar|deres|på "henne"|på "ham") ("fikk"|"fekk"|"hørte"|"høyrde"|"fanget"|"oppfattet") @b-jeg (aldri|ikke|ikkje) (tak i|med "meg"|vite|med)?
  ja: Svaret kom [uten navn].
  ja: Brevet var [usignert].
  ja: [Navn fikk jeg aldri].
  ja: [Hvem hun var, holdt hun for seg selv].
  nei: Jeg oppga navnet mitt.
  nei: Fakturaen sto på feil navn.
  nei: Jeg husker ikke navnet på henne.

- ikke-mitt-bord turn=no
  (det)? ("er"|"var"|"ligger")? (ikke|ikkje|"itj"|"kje") (min|"mitt"|"vårt"|vår|deres|"sitt"|"vårs") (avdeling|bord|ansvar|"saksfelt"|ansvarsområde|felt) !(at)
  (at|visst|visstnok|nok|mente|meinte|fordi|svarte) "det"? ("var"|"er") "visst"? (ikke|ikkje|"itj") (hans|hennes|hennar) (avdeling|bord|ansvar|ansvarsområde|felt)
  (« ...3|"sa"|"sa at"|"svarte"|"mente"|"fikk høre" ..) (det)? ("er"|"var") (ikke|ikkje|"itj") (min|"mitt"|"vårt"|vår|hans|hennes|hennar|deres) (jobb|problem|oppgave|oppgåve|område) !(at)
  (hans|hennes|hennar|deres) (jobb|problem|oppgave|bord) ("var" det|"er" det) (ikke|ikkje)
  (skyve|"skjøv"|"skyvde"|dytte|"skyver"|lesse/v|lempe/v|"skauv"|skuve/v|velte) .. ("ansvaret"|"ballen"|"skylda"|"skylden"|"skulda"|ansvar|"saken" fra seg) .. (fra seg|frå seg|videre|((over)? på !("meg"|"oss"|"mæ"|"kunden"))|mellom|vidare|frå) >>
  (fraskrive/v|fraskrev/v|fralegge/v|fråskrive/v|fraskreiv/v|toe/v|vaske/v|vasket/v) .. (seg|"hender"|"hendene"|"sine") (ansvar|"ansvaret"|alt ansvar|for)?
  (vaske|"vasket"|"toet"|"tvette"|toe/v) .. ("hendene"|"hendene" "sine")
  (ansvarsfraskrivelse/n|ansvarsfråskriving/n|ansvarspulverisering/n|ansvarsløshet/n)
  !(og) (ingen|ikke noen|ikkje nokon|ingen ville) ("tok"|"tar"|ville ta|ta|"hadde"|"har"|"tek"|"eide"|eier|"vil" ta) .. (ansvar|eierskap|"ansvaret"|"saken"|tak|eigarskap|"saka") >>
  (ny/a|nytt/a|forskjellig/a|ulik/a|enda en) (person|kundebehandler|menneske|saksbehandler|rådgiver|navn|folk|stemme) (hver|kvar|for hver|på|hver eneste) (gang|"gong"|"mail"|henvendelse)
  (ingen|ikke noen|"inga") (fast|egen|eigen)? ("kontaktperson"|oppfølging|personlig) (å|som|i|kontakt|fra)? >>
  (ingen|inga) ("ville"|"vil"|"turte"|"torde"|"gadd") (eie|ta|kjennes ved|stå for|vedkjenne seg|ta tak i|vedkjenne "seg") ("saken"|"saka"|"den"|"ansvaret"|"ansvar"|"det"|"problemet"|"feilen"|"rotet")
  ja: «Det er [ikke mitt bord]», sa hun.
  ja: De [skjøv ansvaret over på transportøren].
  nei: Appen er umulig å bruke, men det er ikke hans bord.
  ja: [Ingen tok ansvar] for feilen.
  ja: Eg fekk [ny person kvar gong].

- upersonlig-2
  (upersonlig/a|upersonleg/a|avpersonifisert/a|umenneskelig/a|ansiktsløs/a|andsiktslaus/a|umenneskeleg/a|distansert og formell)
  (lite|mindre|ikke særlig|ikkje særleg|svært lite|null) (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|tilpasset/a|skreddersydd/a|tilpassa/a) (preg|kontakt|svar|service|"touch")?
  (mangel på|manglende|uten|utan|null|ingen|"manglet"|"mangla"|fravær av|"savnet"|"inga") (en|"et"|ein|"eit"|noe|det)? (personlig|personleg|menneskelig|menneskeleg|"personlige"|"menneskelige"|individuell) (preg|kontakt|tone|"touch"|tilpasning|oppfølging|"berøring"|nærhet|tilpassing|vri|hilsen)
  (formell/a|stiv/a|høytidelig/a|byråkratisk/a|kansellipreget/a|avmålt/a|oppstyltet/a|formelt/a) (og) (upersonlig/a|stiv/a|kald/a|distansert/a|kjølig/a|kort/a)
  ja: Det hele ble [upersonlig].
  ja: Svaret hadde [lite personlig preg].
  ja: Eg fekk eit [upersonleg] svar.
  snu: Tonen var [ikke upersonlig].
  nei: Brevet inneholdt ingen personlige opplysninger.

- uten-navn-2 turn=no actor=any
  (hvem|kven|kem) (jeg|eg|vi) ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"skreiv"|"chattet"|"hadde") ... ("vet"|"veit"|"aner"|"anar") (jeg|eg|vi) (ikke|ikkje)
  (hvem|kven) (han|hun|ho|det|som) .. ("var"|"het"|"heitte"|skrev|skreiv|svarte) .. ("vet"|"veit"|"aner"|"anar"|"fikk"|"fekk") (jeg|eg|vi) (ikke|ikkje|aldri) (vite)?
  ja: [Hvem jeg snakket med, vet jeg ikke].
  ja: [Kven eg snakka med, veit eg ikkje].
  nei: Jeg vet hvem du er.

- ramme-upersonlig turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-personlig ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-personlig (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-personlig "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-personlig
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-personlig ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-personlig
  @b-personlig ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-personlig
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-personlig
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-personlig
  @b-personlig (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Navn så jeg ikke snurten av].
  ja: [Litt personlig preg hadde gjort seg].
  nei: Navnet mitt står på fakturaen.
