# Negation: turns the polarity of what it negates. `negation` marks those that are negations in NoReC_neg's sense.
modifier negation

~ ikke negation
  [ ("ikke"|"ikkje"|"itj"|"kje"|"ikkj"|"ikje"|"ikkke"|"iktj"|"ittj"|"inte"|"ikkjè") ] ("heller"|"akkurat"|"direkte"|"helt"|"heilt"|"spesielt"|"særlig"|"særleg"|"videre"|"nettopp"|"lenger"|"lengre"|"engang"|"en gang")?
  ("heller"|"slett"|"absolutt"|"overhodet"|"egentlig") [ ("ikke"|"ikkje"|"itj"|"kje") ]
  ja: Hun lyttet ikke.
  ja: Han var ikke hyggelig.
  nei: Hun var hyggelig, men svarte ikke på alt.

# «va'kke», «gidd'ke», «harke»: the negation hangs on the verb.
~ kke
  ("va'kke"|"va'ke"|"vakke"|"har'kke"|"har'ke"|"harke"|"hakke"|"har'ikke"|"er'kke"|"er'ke"|"e'kke"|"ekke"|"kan'kke"|"kan'ke"|"kanke"|"vil'kke"|"vilke"|"ga'kke"|"fikk'ke"|"hadde'kke"|"hadd'itj"|"sku'kke"|"va'itj"|"e'itj"|"har'itj"|"kan'itj"|"trur'kje"|"gadd'ke"|"gidder'ke"|"blei'kje"|"var'kje"|"er'kje"|"har'kje"|"fekk'kje")
  ja: Hun va'kke hyggelig.

~ aldri negation
  "aldri"
  ja: Han var aldri uhøflig.

~ ingen negation
  ("ingen"|"inga"|"intet"|"inkje"|"ingenting")
  "på" [ "ingen måte" ]
  ja: Jeg fikk ingen forklaring.

~ ikke-noen
  ("null"|"zero"|"ikkeno"|"ingn"|"nada"|"zip")
  ("ikke"|"ikkje"|"itj"|"kje") ("noe"|"noen"|"noko"|"nokon"|"no"|"et"|"en"|"ett"|"eit"|"ein"|"fnugg"|"antydning"|"snev"|"spor"|"skygge"|"ord")
  ("ikke"|"ikkje"|"ingen"|"uten") ("antydning"|"snev"|"spor"|"skygge"|"tegn"|"teikn"|"fnugg"|"mye"|"mykje") ("til"|"av")
  ja: Ikke noen hyggelig tone.

~ verken negation side=right
  ("verken"|"hverken"|"korkje")
  ja: Han var verken vennlig eller tålmodig.

~ uten negation side=right reach=wide
  [ ("uten"|"utan") ] ("at"|!("å"))
  ja: Samtalen ble avsluttet uten noen forklaring.

# «lyttet uten å avbryte, stilte spørsmål og forklarte»: to the comma.
~ uten-å negation side=right
  [ ("uten"|"utan") ] "å"
  ja: Samtalen ble avsluttet uten å beklage.
  nei: Uten å nøle, hyggelig og blid.

~ sjelden side=right
  !"for" "så vidt"
  ("knapt"|"neppe"|"såvidt"|"sjelden"|"sjeldan"|"næppe")
  ja: Han var knapt vennlig.

~ lite side=right reach=3
  ("lite"|"lita"|"liten"|"mindre"|"dårlig"|"dårleg"|"dårlege"|"dårlige"|"minimalt"|"minimal"|"minimalt med"|"svak"|"svakt"|"labert"|"heller lite"|"ytterst lite"|"for lite"|"alt for lite"|"altfor lite"|"veldig lite"|"svært lite")
  ("så som så med"|"så-som-så med"|"smått med"|"skralt med"|"heller dårlig"|"lite og ingen"|"tynt med"|"dårlig med"|"dårleg med"|"sparsomt med")
  ja: Han var lite hyggelig.

# «helt blottet for høflighet», «renset for fagord»
~ blottet side=right reach=phrase
  ("blottet for"|"blotta for"|"strippet for"|"strippa for"|"ribbet for"|"ribba for"|"tømt for"|"renset for"|"reinsa for"|"fri for"|"frie for"|"fritt for"|"tom for"|"tomt for"|"tomme for"|"fattig på"|"fattige på")
  ja: Han var helt blottet for forståelse.
  nei: Hun hadde fri på fredag og var hyggelig.

~ mangel side=right reach=clause
  ("fravær"|"fraværet") ("på"|"av")
  ("utilstrekkelig"|"fraværende")
  (mangle/v|skorte/v) ("på"|"alt av"|"all"|"noe"|"litt")?

~ mangel-på side=right reach=phrase negation
  [ ("mangel"|"mangelen") ] ("på")
  ("manglende"|"manglande")
  ja: Det var en mangel på vennlighet.

~ borte side=left reach=3
  ("glimret"|"glimra") "med sitt fravær"
  ("mangler"|"mangla"|"manglet"|"mangle"|"uteble"|"uteblei"|"manglar")
  (være|er|var) ("fraværende"|"borte"|"totalt fraværende"|"helt fraværende"|"ikkje-eksisterande"|"ikke-eksisterende")
  ja: Forklaringen manglet.

~ unnlate side=right reach=wide
  (unnlate|glemme|gløyme|nekte|unngå|la|slutte|late)/v ("være"|"vere")? ("med")? ("å")
  ("droppet"|"droppa"|"unnlot"|"unnlét"|"glemte"|"gløymde"|"nektet"|"nekta"|"gadd ikke"|"orket ikke"|"giddet ikke"|"evnet ikke") ("å")
  ja: Hun glemte å forklare.

~ langt-fra side=right reach=4
  ("langt fra"|"langt ifra"|"langt frå"|"langt ifrå"|"alt annet enn"|"alt anna enn"|"ikke akkurat"|"ikkje akkurat"|"ikke direkte"|"ikke just"|"ikke så veldig"|"knapt nok"|"neppe noen")
  ja: Han var langt fra uhøflig.

# «Jeg følte ikke at han forsto behovet mitt», «tror ikke hun lyttet»: what is negated stands in the next clause.
~ løft side=right reach=wide
  (føle|synes|synast|oppleve|tro|tru|tenke|mene|meine|kjenne|merke|oppfatte|virke|verke|se|høre|høyre|si|seie|påstå|hevde|huske|hugse|minnes|"føltes"|"føles"|"kjentes"|"opplevdes"|"virkes")/v .. ("ikke"|"ikkje"|"aldri"|"itj"|"kje"|"neppe") ...2 ("at"|"som om")
  (føle|synes|synast|syns|tro|tru|mene|meine)/v ("ikke"|"ikkje"|"itj"|"kje") [ ("han"|"hun"|"ho"|"hu"|"de"|"dei"|"det"|"vedkommende"|kundebehandleren|"damen"|"dama"|"mannen") ]
  ("ikke"|"ikkje"|"aldri"|"itj"|"kje") ..1 (føle|synes|synast|oppleve|tro|tru|kjenne|virke|verke|si|seie|sies|seiast|påstå|hevde)/v ...2 ("at"|"som om")
  "ingen" "kan" (si|seie|påstå|hevde)/v "at"
  (være|vere)/v ("ikke"|"ikkje") ("slik"|"sånn") "at"
  ("ikke"|"ikkje"|"aldri"|"ingen"|"inga"|"null"|"uten"|"utan") ..2 (følelse|kjensle|inntrykk|opplevelse|oppleving|fornemmelse) ("av"|"om")? ("at")
  ^ ("ikke"|"ikkje"|"itj") "at"
  (tvile/v|"i tvil"|"usikker"|"uviss"|"usikre"|"tvilsomt") ("på"|"om") ("at"|"om"|"hvorvidt"|"kor vidt")?
  (vanskelig|vanskeleg|umulig|umogleg|overdrevet|overdrive)/a ("å") (si|seie|påstå|hevde|tro|tru) ("at")
  ja: Jeg følte ikke at han forsto behovet mitt.
  (virke|verke|kjenne|føle|"føltes"|"føles"|"kjentes")/v .. ("ikke"|"ikkje") .. ("som") ("han"|"hun"|"ho"|"hu"|"de"|"dei"|"vedkommende")
  ja: Jeg tror ikke hun lyttet.
  ja: Jeg hadde ikke inntrykk av at hun var hyggelig.
  ja: Jeg tviler på at hun lyttet.
  ja: Det er vanskelig å si at hun var hyggelig.
  ja: Eg kan ikkje seie at ho var hyggeleg.
  nei: Jeg tror hun lyttet.


~ unntak side=right reach=phrase negation
  [ "unntak" ] "av"
  [ "bortsett" ] "fra"
  nei: Hun var hyggelig.

# «Det var ikke én ting han ikke forklarte», «Ingenting hun ikke svarte på»: two that make one yes.
~ ingenting-ikke effect=plus side=both reach=clause
  ("ikke én ting"|"ikke en ting"|"ikkje ein ting"|"ingenting"|"ikke noe"|"ikkje noko"|"ikke ett spørsmål"|"ingen spørsmål"|"ikke en detalj") ("som")? ("han"|"hun"|"ho"|"de"|"dei"|"dama"|"damen"|"mannen") ("ikke"|"ikkje"|"itj"|"kje")
  ja: Det var ikke én ting han ikke viste forståelse for.

# «Kunne ikke vært mindre tålmodig», «kunne knapt ha vært surere»
~ ikke-mindre effect=minus side=right reach=2 polarity=+
  ("kunne"|"kunna"|"kan") (@b-hun|"han"|"hun"|"ho"|"de")? ("ikke"|"ikkje"|"itj"|"knapt"|"neppe") ("ha")? ("vært"|"vore"|"vært en"|"blitt"|"vorte"|"fått"|"vist") ("noe")? ("mindre")
  ja: Hun kunne ikke vært mindre hyggelig.
  nei: Hun kunne ikke vært mer hyggelig.

# «Det var ingenting å utsette på tålmodigheten», «Ikke noe å si på høfligheten»: praise.
~ ikke-noe-å-si-på effect=plus side=both reach=clause
  ("ikke"|"ikkje"|"itj"|"ingenting"|"intet"|"lite"|"null"|"ingen ting"|"fint lite"|"ikke mye"|"ikkje mykje"|"vanskelig"|"vanskeleg") ("noe"|"noko"|"nå"|"mye")? ("å") ("si"|"seie"|"seia"|"utsette"|"utsetje"|"utsetja"|"klage"|"klaga"|"kritisere"|"pirke"|"innvende"|"trekke for"|"trekkje for") ("på"|"mot"|"om"|"når det gjelder")?
  (kunne|"kan"|"har"|"hadde"|"fant"|"finner")/v? ("ikke"|"ikkje"|"ingenting") (klage|klaga|utsette|kritisere) "på"
  ja: Det var ikkje noko å seie på vennligheten.
  ja: Vennligheten var det ingenting å utsette på.
  nei: Hun sa ingenting om vennlighet.

# «Har sjelden møtt maken til frekkhet»: degree, not denial.
~ maken-til effect=keep
  ("sjelden"|"sjeldan"|"aldri"|"ikke"|"ikkje"|"knapt"|"neppe") ("har"|"hadde")? ("jeg"|"eg")? (møte|oppleve|se|høre|høyre|sjå|treffe|kjenne)/v ("på")? ("maken"|"makan"|"lignende"|"liknande"|"noe så"|"noko så"|"slik"|"sånn"|"større") ("til")?
  ja: Har sjelden møtt maken til vennlighet.

