# What the customer was like before the contact, third parties, things, and general remarks: precise rows for warmth, reassurance,
# personal, competence, waiting and loyalty. Rows that would drop more than these cues belong in general.lex and other.lex.

modifier mood-before

# «Var sur som ei sitron da jeg ringte», «Jeg lå våken før jeg turte å ringe»: from the verb to the call.
~ stemning-før effect=drop side=inside polarity=- cues=empathy.warmth,empathy.reassurance,empathy.feelings,competence
  ^ (@b-jeg)? ("var"|"va"|"er"|"hadde"|"lå"|"låg"|"skalv"|"gruet"|"grudde"|"grua"|"følte"|"kjente"|"hikstet"|"gråt"|"grein"|"sov"|"satt"|"sat"|"sto"|"stod"|"møtte"|"sukket"|"sukka"|"ristet"|"rista"|"kokte"|"skjelvende") !("mer"|"meir"|"enda"|"endå"|"fortsatt"|"fremdeles"|"langt"|"dobbelt"|"like"|"hun"|"han"|"ho"|"hu"|"de"|"dama"|"damen") ...12 ("da"|"då"|"når"|"før"|"idet"|"mens") (@b-jeg) ("endelig"|"omsider"|"hadde"|"først"|"fyrst"|"fikk")? ("ringte"|"ringde"|"ringt"|"slo"|"slått"|"tastet"|"tasta"|"turte"|"torde"|"våget"|"skrev"|"skreiv"|"kontaktet"|"kontakta"|"tok"|"løftet"|"begynte"|"kom gjennom"|"kom inn"|"møtte"|"rakk"|"satt i kø"|"sto i kø"|"sagt")
  ^ (@b-jeg)? ("var"|"va"|"hadde"|"møtte"|"kom"|"gikk"|"gjekk") !("hun"|"han"|"ho"|"hu"|"de"|"dama"|"damen") ...10 ("innrømmer"|"innrømme"|"innrømmes"|"innrømmar"|"det er jeg ikke stolt av"|"min feil"|"det skal sies"|"tilstår")
  ^ ("innrømmer"|"jeg innrømmer"|"eg innrømmer"|"må innrømme"|"beklager"|"orsak"|"tilstår"|"sorry") ..2 (@b-jeg) ("var"|"va"|"ble"|"vart"|"har vært"|"kan ha vært"|"hadde") ...8
  ^ ("ringte"|"ringde"|"jeg ringte"|"eg ringde"|"slo nummeret"|"tok kontakt"|"møtte opp"|"kom"|"jeg møtte opp") ("inn"|"opp"|"dit"|"dem"|"banken")? ("med"|"skjelvende"|"livredd"|"gråtkvalt"|"på gråten"|"sur"|"sint"|"stresset"|"klar"|"oppgitt"|"stiv") ...8 !("på"|"i")
  nei: Hun var uhøflig da jeg ringte.
  ja: Var uhøflig da jeg ringte.

modifier customer

# «Jeg var sur», where the entry takes any actor.
~ jeg-var effect=drop side=right reach=4 polarity=- cues=empathy.warmth
  !("som om") @b-jeg ("var"|"va"|"er"|"hadde vært"|"var nok"|"ble"|"blei"|"vart"|"hevet"|"hørtes"|"virket"|"måtte ta"|"møtte") !("møtt"|"skjelt"|"utskjelt"|"kjeftet"|"kjefta"|"bitt"|"avbitt"|"overhøvlet"|"hakket"|"ropt"|"fryst"|"frosset"|"avfeid"|"møtte")
  @b-jeg "måtte ta meg sammen"
  nei: Jeg ble møtt av en uhøflig dame.

# «Helt blank på økonomi som jeg er»
~ som-jeg-er effect=drop side=left reach=6 cues=empathy.warmth,empathy.reassurance,competence
  "som" @b-jeg ("er"|"var"|"nå er")
  ja: Uhøflig som jeg er, brøt jeg inn.
  nei: Hun var uhøflig.

# «Jeg holdt meg rolig», «prøvde å være høflig»
~ jeg-holdt effect=drop side=right reach=6 polarity=+ cues=empathy.warmth,empathy.reassurance
  @b-jeg ("holdt"|"heldt"|"prøvde"|"forsøkte"|"klarte"|"greide"|"måtte") ("å holde")? ("meg"|"oss"|"å være"|"å vere"|"å holde"|"å beholde")
  ^ ("holdt"|"heldt"|"prøvde"|"forsøkte"|"klarte") ("meg"|"oss"|"å være"|"å vere"|"å holde") 
  ja: Jeg holdt meg høflig.
  nei: Hun holdt seg høflig.

modifier other-party

# «Svigermor mener de er frekke», «på Trustpilot står det at …»
~ andre-sier effect=drop side=right reach=wide spares=loyalty,clarity.next-steps
  ("kona"|"samboeren"|"svigermor"|"svigerfar"|"naboen"|"nabokona"|"nabokjerringa"|"kollegaene"|"folk"|"alle"|"mange"|"noen"|"ryktet"|"ryktene"|"vennene mine"|"venner"|"kjente") ("sier"|"sa"|"seier"|"mener"|"meiner"|"påstår"|"påstod"|"hevder"|"kaller"|"synes"|"syns"|"klager"|"hadde sagt"|"hadde advart"|"advarte"|"advarer"|"skal ha det til") ("at"|"om"|"dere"|"dem"|"de"|"dei"|"over")
  ("mannen"|"sønnen"|"datteren"|"dattera"|"broren"|"søsteren"|"søstera"|"moren"|"mora"|"faren"|"mor"|"far"|"sjefen"|"kollegaen"|"kameraten"|"kompisen"|"venninna"|"venninnen") ("min"|"mi"|"vår") ("sier"|"sa"|"seier"|"mener"|"meiner"|"påstår"|"påstod"|"hevder"|"kaller"|"synes"|"syns"|"klager") ("at"|"om"|"dere"|"dem"|"de"|"dei"|"over")?
  (kone|samboer|kjæreste|mamma|pappa|søster|bror|datter|dotter|sønn|son|svigermor|svigerfar|svigerinne|svoger|nabo|bestemor|bestefar|mormor|farmor|tante|onkel|fetter|kusine|lærer|sjef|kamerat|venninne|kollega)/n ("min"|"mi"|"mitt"|"mine"|"vår")? (mene|si|seie|synes|synast|påstå|hevde|konkludere)/v ("at"|"han"|"hun"|"de"|"dei"|"ho")
  ("på"|"i") ("trustpilot"|"facebook"|"kommentarfeltet"|"anmeldelsene"|"omtalene"|"avisa") ("står"|"sto"|"skriver"|"leste"|"klager"|"sier")
  ja: Svigermor mener at de er uhøflige.
  nei: Svigermor og jeg mener hun var hyggelig.

# «I den gamle sparebanken min svarte det alltid en som hadde greie på ting.»
~ gamle-banken effect=drop side=right reach=sentence stop=denne-gang cues=empathy,competence,waiting,resolution,guidance
  ("gamle"|"forrige"|"tidligere"|"førre"|"gamal"|"den andre") (sparebank|nettbank|bank|legekontor|tannlege|verksted|apotek|megler|nettleverandør|strømleverandør|barnehage|selskap|leverandør|butikk|lege|fastlege|kommune|hotell|flyselskap)/n
  ("fordi"|"sidan"|"siden"|"da"|"ettersom")? ("de forrige"|"dei førre"|"dei forrige"|"den forrige"|"det forrige"|"de tidligere"|"de gamle") ("var"|"hadde"|"ga"|"gav"|"svarte"|"aldri")
  ("i årenes løp"|"gjennom årene"|"opp gjennom årene"|"opp igjennom"|"i sin tid"|"den gangen"|"den gongen"|"i mine yngre dager")
  ja: I den gamle sparebanken min var de hyggelige.
  nei: Hun var hyggelig, og jeg er gammel kunde.

# «… interesse for hvorfor vi ønsker å bytte bank»
~ hvorfor-vi-vil effect=drop side=right reach=8 cues=loyalty
  ("hvorfor"|"kvifor"|"årsaken til at"|"grunnen til at"|"spurte om"|"spurde om"|"lurte på om"|"skriv om"|"hva som får"|"hva som gjør at") @b-jeg ("ønsker"|"ville"|"vil"|"skulle"|"vurderer"|"ønska"|"ønsket"|"bytter"|"tenkte"|"hadde"|"skal")
  nei: Hun var hyggelig, og jeg spurte om pris.

modifier product

# «Vennlig hilsen Per», «vennligst ring», «takk for hyggelig handel»
~ formel effect=drop side=inside cues=empathy.warmth
  ("med")? ("vennlig"|"vennleg"|"venleg"|"hyggelig"|"beste") ("hilsen"|"helsing"|"hilsning") !("til slutt"|"fra henne"|"nederst"|"under")
  "vennligst"
  ("takk for") ("en")? ("hyggelig"|"hyggeleg"|"trivelig") ("handel"|"opphold"|"tur")
  ("hyggelig"|"koselig"|"trivelig"|"flott"|"fint") ("at"|"butikk"|"lokaler"|"lokale"|"uteplass"|"kafé") ("dere har"|"de har"|"dere holder"|"det finnes")?

# «Ventet i tre uker på sofaen», «leveringen tok en evighet»
~ vent-på-vare effect=drop side=left reach=9 cues=waiting
  ("på"|"før"|"til") ("den"|"det"|"min"|"en"|"et"|"ei"|"at"|"mitt"|"nye"|"den nye")? (pakke|vare|sofa|skap|buss|tog|fly|trikk|ferje|levering|rørlegger|montør|håndverker|elektriker|taxi|drosje|sykkel|møbel|bok|seng|madrass|vann|kjøleskap|vaskemaskin|kort|ruter|legetime|operasjon|time hos|penge)/n

~ varen-tok effect=drop side=right reach=7 cues=waiting
  !("om"|"svar på"|"på"|"angående"|"for"|"med"|"rundt") (pakke|levering|frakt|forsendelse|reparasjon|vare|sofa|buss|tog|fly|brevpost|bygging|monteringen|installasjon|operasjon|nett|internett|bredbånd|utbetaling)/n ("min"|"mi"|"vår")? ("tok"|"tek"|"brukte"|"kom"|"er"|"var"|"har")

modifier expectation

~ forberedt effect=drop side=right reach=wide cues=empathy,waiting,competence,resolution
  ("forberedt"|"innstilt"|"belaget"|"stålsatt"|"stålsette"|"førebudd"|"væpnet") ("meg"|"oss")? ("på"|"mot"|"for")
  nei: Hun var forberedt og hyggelig.

# «Jeg trenger raskt svar», «nettsiden lover kort ventetid», «kan dere svare raskt?»
~ ber-om effect=drop side=right reach=6 polarity=+ cues=waiting
  ("trenger"|"treng"|"trengte"|"ber om"|"ba om"|"bad om"|"ønsker"|"må ha"|"lover"|"lovar"|"lovet"|"reklamerer med"|"skryter av"|"setter pris på"|"maste om"|"krevde"|"ville ha") ("å få"|"et"|"eit"|"om"|"meg"|"en"|"ei"|"å")?
  ("kan"|"kunne"|"vil"|"vennligst"|"fint om") ("dere"|"de"|"du"|"noen")
  ("reklamen"|"annonsen"|"plakaten") .. ("lover"|"sier"|"lovet")

modifier general

# «Man skal være blid», «en må regne med å bli møtt med et smil»
~ man-skal effect=drop side=right reach=wide cues=empathy,competence,waiting,guidance
  ("man"|"en"|"ein"|"folk") ("skal"|"bør"|"må"|"får"|"burde"|"kan") ("jo"|"da"|"vel"|"nå"|"i det minste")? ("være"|"vere"|"kunne forvente"|"regne med"|"rekne med"|"forvente"|"oppføre"|"behandle"|"ha lov"|"tåle"|"bli møtt"|"møtes"|"kunne kreve"|"vente seg") !("glad"|"heldig"|"blind"|"døv")
  ("i mine øyne"|"for meg") ("er"|"skal") ("en"|"ein"|"god")
  ("i mine øyne"|"for meg") .. ("god"|"en") (kundebehandler|service|kundeservice|rådgiver)/n
  "heter det"
  ("pleide"|"pleier") _ ("å si"|"å seie") 
  nei: En blid dame må være hyggelig.
