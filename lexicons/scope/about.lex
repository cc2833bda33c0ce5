# What a sentence is about when it is not about this agent: duties, claims, other people's agents, one's own question.
modifier general

# «Man skal være blid», «En kundebehandler må kunne lytte»: a duty tells what ought to be, not what was.
~ plikt effect=drop side=right reach=wide spares=loyalty
  ^ ("man"|"en"|"ein"|"folk"|"alle") ("skal"|"må"|"bør"|"burde"|"kan forvente"|"bør kunne"|"skal kunne") !("si"|"seie"|"innrømme"|"bare"|"få"|"vente"|"gjenta"|"kunne si"|"innrømma"|"nesten"|"ha")
  ("en"|"ein"|"enhver"|"alle"|"god"|"gode") (kundebehandler|kundebehandlar|saksbehandler|rådgiver|rådgjevar|medarbeider|kundekonsulent|konsulent|servicemedarbeider)/n ("skal"|"må"|"bør"|"burde"|"trenger"|"treng")
  "kundeservice" ("skal"|"må"|"bør"|"burde") !("ha ros"|"ha skryt"|"ha takk")
  ("de"|"dei"|"folk"|"noen"|"dem"|"alle") "som" ("jobber"|"jobbar"|"arbeider"|"arbeidar"|"svarer"|"svarar"|"sitter"|"sit") ...6 ("bør"|"burde"|"skal"|"må"|"trenger")
  ("når"|"hvis"|"om") ("man"|"en"|"ein"|"du") ("jobber"|"jobbar"|"arbeider"|"arbeidar") ("med"|"i") ("folk"|"mennesker"|"kunder"|"kundar"|"kundeservice"|"service")
  ja: Man skal være hyggelig.
  ja: En kundebehandler må kunne lytte.
  ja: Folk som jobber med dette, bør være hyggelige.
  nei: Man må bare si at hun var hyggelig.

~ plikt-bak effect=drop side=left reach=sentence spares=loyalty
  ("når"|"hvis"|"om") ("man"|"en"|"ein"|"du") ("jobber"|"jobbar"|"arbeider"|"arbeidar") ("med"|"i") ("folk"|"mennesker"|"kunder"|"kundar"|"kundeservice"|"service")
  ja: Man er hyggelig når man jobber med folk.

# «Det er ikke det at hun var uhøflig»: neither this nor its opposite is claimed.
~ ikke-det-at effect=drop side=right reach=wide
  ("det er"|"det var"|"det e"|"er det"|"var det") ("ikke"|"ikkje"|"itj"|"kje") ("det"|"sånn å forstå"|"slik å forstå") "at"
  ja: Det er ikke det at hun var uhøflig.
  nei: Det er ikke det samme. Hun var uhøflig.

modifier other-time

# «Da katta ble påkjørt i fjor, fikk jeg snakke med en som tok seg tid»: the whole sentence is about then.
~ den-gangen effect=drop side=right reach=sentence stop=denne-gang spares=loyalty
  ^ ("i fjor"|"i forfjor"|"i fjor sommer"|"i fjor høst"|"året før"|"for et år siden"|"for to år siden"|"for noen år siden"|"for mange år siden"|"for lenge siden"|"i gamle dager"|"før i tiden"|"før i tida"|"tidligere") !("var"|"kjøpte"|"bestilte"|"tegnet")
  ^ ("da"|"når"|"då"|"sist") ...6 ("i fjor"|"i forfjor"|"for et år siden"|"for to år siden"|"for noen år siden"|"forrige gang"|"forrige jul")
  ja: Da katta ble påkjørt i fjor, fikk jeg snakke med en som var hyggelig.
  ja: I fjor traff jeg en mann som lyttet.
  nei: Jeg kjøpte den i fjor, og hun som svarte, var hyggelig.
  nei: Hun var hyggelig.

modifier other-party

# «I den gamle sparebanken min svarte det alltid en som var hyggelig.»
~ gamle-stedet effect=drop side=right reach=sentence stop=denne-gang spares=loyalty
  ("i"|"hos"|"på") ("den"|"det")? ("gamle"|"forrige"|"førre"|"tidligere") (bank|sparebank|selskap|leverandør|forsikringsselskap|strømselskap|operatør|firma|kommune|lege|fastlege|butikk)/n
  ja: I den gamle banken min svarte det alltid en som var hyggelig.
  nei: Hun var hyggelig og tipset meg om den gamle banken.

# «Sjefen min ble sur», «Naboen leste brevet høyt og oversatte det»: people of the customer's own, and those who bring and mend things.
~ andre-folk effect=drop reach=subject spares=loyalty,waiting,resolution,clarity.language,clarity.next-steps
  (sjef|mann|venn|kompis|kamerat|kollega|trener|familie|venninne|ven|kollegaer|jente|gutt|gut|eks|eldste|yngste|minste|far|mor)/n ("min"|"mi"|"mitt"|"mine"|"vår"|"vårt"|"våre"|"til mannen min"|"til kona mi")
  (kone|samboer|kjæreste|mamma|pappa|søster|bror|datter|dotter|sønn|son|svigermor|svigerfar|svigersønn|svigerdatter|svigerinne|svoger|nabo|nabokone|unge|barnebarn|bestemor|bestefar|besteforelder|mormor|morfar|farmor|farfar|tante|onkel|fetter|kusine|nevø|niese|ektemann|ektefelle|tenåring|husvert|tremenning|søskenbarn)/n
  ("mor"|"far"|"mora"|"moren"|"faren"|"gubben"|"kjerringa"|"nabokona"|"nabokjerringa"|"bestis"|"guttungen"|"jentungen")
  (lege|fastlege|tannlege|lærer|lærar|rektor|prest|frisør|fysioterapeut|sjåfør|vekter|servitør|vaktmester|elektriker|rørlegger|håndverker|snekker|montør|tekniker|advokat|psykolog|megler|bankmann|revisor)/n ("min"|"mi"|"vår"|"vårt"|"våre"|"deres"|"til" ("mannen"|"sønnen"|"datteren"|"dattera"|"ungene"|"mor"|"far"))
  (bussjåfør|drosjesjåfør|taxisjåfør|postmann|postbud|politimann|trafikklærer|dommer|styreleder|utleier|nabokommune)/n
  ("læreren"|"lærar'n"|"kunden") ("før"|"foran")? 
  ("dama"|"damen"|"mannen"|"hun"|"han"|"fyren"|"de"|"folk"|"kunden") ("før"|"foran"|"bak"|"ved siden av") ("meg"|"oss")
  ja: Sjefen min ble uhøflig.
  ja: Bussjåføren var hyggelig.
  ja: Legen min er hyggelig.
  ja: Naboen leste brevet og forklarte innholdet steg for steg.
  nei: Hun var hyggelig mot mora mi.
  nei: Mannen min fikk hjelp av en hyggelig dame.
  nei: Mannen var hyggelig.

# «Appen er oversiktlig», «Bruksanvisningen forklarte alt steg for steg»: things, and voices that nobody owns.
~ ting effect=drop reach=subject cues=empathy,questioning,clarity.explanation,clarity.language,competence
  (app|nettside|hjemmeside|heimeside|nettbank|innloggingsside|bruksanvisning|bruksrettleiing|brukermanual|brukarmanual|manual|faktura|regning|rekning|strømregning|vilkår|kontrakt|skjema|søknadsskjema|bilde|bilete|lyd|tv|ruter|router|modem|maskin|vaskemaskin|oppvaskmaskin|mobil|mobiltelefon|pakke|vare|produkt|forsikring|abonnement|lån|pris|hytte|hus|leilighet|leilegheit|bil|sykkel|vær|musikk|ventemusikk|pausemusikk|meny|talemeny|tastemeny|bot|chatbot|chatrobot|robot|automat|automatstemme|talemaskin|telefonsvarer|robotstemme|køsystem|datasystem|system|batteri|skjerm|tastatur|varmepumpe|strøm|nett|internett|bredbånd|kart|rutetabell|tabell|oppskrift|artikkel|avis|notat|lov|paragraf|forskrift|reklame|katalog|brosjyre|kvittering|billett|hotellrom|rom|seng|mat|kaffe|hund|katt|bikkje|hest|kjøleskap|sofa|sko|komfyr|ovn|dusj|buss|tog|båt|ferge|ferje|fly|trikk|båt|melk|skap|stol|gebyr|strømpris|alarm|trygghetsalarm|lampe|ordning|garanti|purring|rente|beløp|nettside|program|innlogging|søknadsportal|portal|chatvindu|avtaleverk|regelverk|emballasje)/n
  ("automatstemmen"|"automatstemma"|"robotstemmen"|"robotstemma"|"dekninga"|"dekningen"|"linja"|"linjen"|"forbindelsen"|"været"|"veret"|"lokalet"|"lokala")
  ja: Automatstemmen var hyggelig.
  ja: Appen er hyggelig og forklarer alt steg for steg.
  ja: Nettsiden til kommunen er oversiktlig og hyggelig.
  nei: Hun fant feilen på nettsiden og var hyggelig.
  nei: Appen virket ikke, men han var hyggelig.

# «De reklamerer med at de er hyggelige»: a claim of theirs.
~ reklame effect=drop side=right reach=wide spares=loyalty
  (reklamere)/v ("med"|"for")
  (skryte)/v ("av"|"på seg") ("at"|"å"|"sin"|"sitt"|"sine")
  ("i reklamen"|"på nettsiden"|"på nettsidene"|"på nettsida"|"på hjemmesiden"|"på heimesida"|"i annonsen"|"på plakaten"|"slagordet") .. (love|stå|skrive|hete|påstå|si)/v
  ja: De reklamerer med at de er hyggelige.
  nei: Hun skrøt av meg og var hyggelig.

# «Folk sier de er trege», «Jeg har hørt at de er flinke»: hearsay.
~ rykter effect=drop side=right reach=wide spares=loyalty
  ("folk"|"alle"|"andre"|"mange"|"noen"|"ryktet"|"ryktene"|"anmeldelsene"|"omtalene") ("sier"|"seier"|"sa"|"påstår"|"mener"|"meiner"|"hevder"|"klager over"|"skryter av"|"skal ha det til") ("at")? ("de"|"dei"|"dere"|"det"|"man"|"kundeservice")
  ("jeg"|"eg"|"æ"|"vi"|"har") ("har"|"hadde"|"jeg"|"eg")? ("hørt"|"høyrt"|"lest"|"fått høre") ("at"|"om at"|"rykter om at"|"mye om at") ("de"|"dei"|"dere"|"det")
  ("min"|"mi") ("erfaring"|"oppfatning"|"opplevelse") "er" "at" ("kundeservice"|"slike"|"de fleste"|"folk"|"man"|"en")
  ja: Folk sier de er sure.
  ja: Jeg har hørt at de er hyggelige.
  nei: Alle sier fra når de er fornøyde. Hun var hyggelig.

# «Det jeg trengte, var noen som lyttet»: a need, not what was done.
~ det-jeg-trengte effect=drop side=right reach=wide spares=loyalty,resolution
  ("det"|"alt"|"det eneste") ("jeg"|"eg"|"æ"|"vi") ("trengte"|"trong"|"ønsket"|"ønska"|"ville ha"|"ba om"|"håpet på"|"ventet") ("meg")? ","? ("var"|"er") ("en"|"ein"|"ei"|"noen"|"nokon"|"at"|"å"|"litt"|"et"|"eit")
  ja: Det jeg trengte, var noen som lyttet.
  nei: Det jeg trengte, fikk jeg av en hyggelig dame.

modifier negation

# «I stedet for å lytte snakket hun om seg selv.»
~ i-stedet-for side=right reach=phrase
  ("i stedet for"|"istedenfor"|"isteden for"|"istadenfor"|"i staden for"|"i staden"|"fremfor"|"framfor") ("å"|"at")
  ja: I stedet for å lytte snakket hun om seg selv.

# «Hun latet som hun brydde seg»: played, not done.
~ late-som effect=minus side=right reach=wide polarity=+
  (late/v|"latet"|"lot"|"lest"|"latet"|"latte"|"spilte"|"prøvde å virke"|"forsøkte å virke"|"ga seg ut for") ("som"|"som om"|"å")

  ja: Hun latet som hun lyttet.
  nei: Hun lot meg snakke og lyttet.

modifier anaphora

~ men-gjorde-ikke effect=turn side=left reach=neighbour revives span=no
  "men" ("gjorde"|"viste"|"mente"|"fikk"|"fekk"|"meinte") ("det"|"seg")? ("slett"|"overhodet"|"visst")? ("ikke"|"ikkje"|"itj"|"aldri") ("det")? $
  ja: Jeg håpet hun ville lytte, men gjorde det ikke.

# «Folkeskikk? Fantes ikke.»: the answer to one's own question says that it was not so.
~ svar-mangler effect=turn side=left reach=neighbour span=no
  ^ ("fantes ikke"|"fanst ikkje"|"finnes ikke"|"finst ikkje"|"ikke her"|"ikkje her"|"ikke der i gården"|"ikke hos dem"|"ikke å oppdrive"|"ikke spor"|"ikke snev"|"ikke et snev"|"ikke antydning"|"ikke tegn til det"|"ikke et pip"|"ikke en lyd"|"ikke snakk om"|"ikke tale om"|"ikke sjans"|"ikke i dag"|"ikke denne gangen"|"ikkje denne gongen"|"langt derifra"|"langt ifrå"|"langt derifrå"|"tvert imot"|"tvert om"|"null"|"null og niks"|"nada"|"nix"|"niks og null"|"fravær"|"fraværende"|"borte"|"borte vekk"|"nei da"|"nei du"|"å nei"|"neida"|"så absolutt ikke"|"ingen"|"ingenting"|"inkje"|"ikkje noko"|"itj nå"|"aldri i verden"|"drøm videre"|"fikk jeg ikke"|"fikk vi ikke"|"fekk eg ikkje"|"så jeg ikke noe til"|"kom aldri"|"uteble"|"det kom aldri"|"det kan du glemme"|"den gikk fløyten"|"den uteble"|"kan jeg se langt etter"|"må jeg se langt etter") $
  ja: Hyggelig? Fantes ikke.
  ja: Hyggelig? Langt derifra.
  nei: Hun var hyggelig. Kø? Ingen å snakke om.

modifier pseudo

# «Har aldri møtt en hyggeligere dame», «Ingen kunne vært hyggeligere»: a comparative denied is praise.
~ aldri-bedre effect=keep
  ("aldri"|"ikke"|"ikkje"|"ingen"|"inga"|"knapt"|"sjelden"|"neppe") ..4 (møte|oppleve|ha|få|treffe|snakke|prate|finne|se|høre|bli|være|kunne|kan)/v ..3 ("hyggeligere"|"hyggelegare"|"vennligere"|"venlegare"|"blidere"|"blidare"|"triveligere"|"trivelegare"|"høfligere"|"hjelpsommere"|"hjelpsommare"|"flinkere"|"flinkare"|"dyktigere"|"dyktigare"|"tålmodigere"|"tolmodigare"|"greiere"|"koseligere"|"koselegare"|"imøtekommende"|"proffere"|"tydeligere"|"tydelegare"|"klarere"|"klarare"|"ryddigere"|"ryddigare"|"bedre"|"betre"|"varmere"|"varmare"|"snillere"|"snillare")
  ("aldri"|"ingen"|"inga"|"knapt"|"sjelden"|"neppe") ..4 (møte|oppleve|treffe|snakke|prate|kunne|kan|være|vere)/v ..3 ("mer"|"meir") (imøtekommende|forståelsesfull|hjelpsom|tålmodig|engasjert|interessert|hyggelig|vennlig|lydhør|omtenksom|kunnskapsrik)
  ja: Har aldri møtt en hyggeligere dame.
  ja: Ingen kunne vært hyggeligere.
