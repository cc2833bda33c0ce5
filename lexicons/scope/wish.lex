# Wishes and missed chances: what is wished for was not there.
modifier wish

~ skulle-ønske effect=minus side=right reach=wide spares=loyalty
  ("skulle"|"skull"|"sku"|"kunne") .. (ønske/v|ynskje/v|"ønskt"|"ynskt"|"sett"|"gjerne"|"likt"|"helst")
  ("jeg"|"eg"|"vi"|"æ") [ ("ville"|"vil") .. ("gjerne"|"helst") ("hatt"|"sett"|"ha"|"at") ]
  (ønske|ynskje|ynske)/v ("meg"|"at"|"jeg"|"eg"|"meg litt")
  ("jeg"|"eg"|"æ"|"vi") [ (ønske|ynskje|ynske)/v ]
  ja: Skulle ønske han hadde forklart det.

~ savnet effect=minus side=right reach=wide
  (savne|sakne|etterlyse|etterspørre)/v
  ("det eneste jeg savnet"|"det jeg savnet") 
  ja: Jeg savnet litt mer engasjement.

~ kunne-ha effect=minus side=right reach=4 polarity=+ spares=loyalty
  ("kunne"|"kunna"|"kunn"|"skulle"|"sku"|"burde"|"burte"|"bør"|"måtte") ("gjerne"|"godt"|"kanskje"|"i det minste"|"i hvert fall"|"i alle fall"|"med fordel"|"nok"|"vel"|"iallfall"|"hun"|"han"|"ho"|"de"|"dei"|"også"|"òg"|"absolutt"|"bare"|"minst"|"jo"|"da") .. ("ha"|"vært"|"hatt"|"vore"|"a")
  ("kunne"|"kunna"|"kunn"|"skulle"|"sku"|"burde"|"burte"|"ville") ("gjerne"|"godt"|"kanskje"|"med fordel")? ("ha"|"vært"|"hatt"|"vore"|"a")
  ("burde"|"burte") ("ha"|"vært"|"hatt")? 
  ja: Hun kunne gjerne ha spurt litt mer.

# «Han kunne snakket litt saktere»: the comparative tells that it was not so.
~ kunne-mer effect=minus side=both reach=clause polarity=+ spares=loyalty,competence
  ("kunne"|"kunna"|"skulle"|"burde"|"måtte") .. ("saktere"|"saktare"|"tydeligere"|"tydelegare"|"bedre"|"betre"|"grundigere"|"grundigare"|"raskere"|"raskare"|"roligere"|"rolegare"|"klarere"|"klarare"|"vennligere"|"hyggeligere"|"lengre"|"høyere")
  [ ("kunne"|"kunna"|"skulle"|"burde") ("gjerne"|"godt"|"kanskje")? ] .. ("litt"|"noe"|"noko"|"enda") ("mer"|"meir"|"saktere"|"tydeligere"|"bedre"|"betre"|"grundigere"|"raskere"|"roligere"|"klarere"|"vennligere"|"hyggeligere")
  ja: Han kunne forklart litt bedre.

# «Det kunne ikke vært forklart bedre»: praise by denying the wish.
~ kunne-ikke-bedre effect=plus side=both reach=clause
  ("kunne"|"kunna"|"kunn") ("ikke"|"ikkje"|"itj"|"kje") ("vært"|"vore"|"fått"|"blitt"|"vorte"|"gjort"|"gjort det"|"bedt om")? _? ("bedre"|"betre"|"tydeligere"|"tydelegare"|"klarere"|"klarare"|"grundigere"|"grundigare"|"hyggeligere"|"hyggelegare"|"vennligere"|"raskere"|"raskare"|"enklere"|"enklare")
  ja: Det kunne ikke vært forklart bedre.
  nei: Det kunne vært forklart bedre.

~ hadde-vært-fint effect=minus side=right reach=wide
  ("hadde"|"ville"|"kunne"|"hadd") ("ha")? ("det"|"jo")? ("vært"|"vore"|"vært så") (fin|bra|grei|hyggelig|greit|god|nyttig|ønskelig|betryggende|kjekt|kjekk|artig|lurt|lur|ok|topp|best|mer) .. ("om"|"hvis"|"dersom"|"å"|"at"|"med")
  ("det hadde hjulpet om"|"hadde satt pris på"|"skulle gjerne sett at"|"skulle ha"|"på sin plass")
  ja: Det hadde vært fint om hun stilte noen spørsmål.

~ plass effect=minus side=left reach=wide
  ("hadde"|"ville") "vært" ("på sin plass"|"fint"|"bra"|"greit"|"hyggelig"|"ønskelig"|"en fordel"|"det minste")
  ("på sin plass"|"kunne vært bedre"|"kunne vore betre"|"hadde vært fint"|"hadde gjort seg"|"hadde hjulpet")
  ja: En beklagelse hadde vært på sin plass.

~ hadde-bare effect=minus side=right reach=4
  "hadde" ("han"|"hun"|"ho"|"de"|"dei"|"noen"|"dere") ("bare"|"berre"|"i det minste"|"enda"|"iallfall")
  ja: Hadde han bare lyttet.

~ rom-for effect=minus side=right reach=4
  ("rom"|"plass") "for" (mer|mye|god|bedre|meir)
  ja: Det er rom for mer tydelig forklaring.

# «Er det så vanskelig å svare høflig?»: who asks so did not get it.
~ retorisk effect=minus side=right reach=clause polarity=+
  ^ ("er det"|"e det") ("så"|"virkelig"|"for")? ("vanskelig"|"vanskeleg"|"mye forlangt"|"mykje forlangt"|"for mye forlangt"|"for mykje forlangt"|"mye å be om"|"for mye å be om") ("å"|"at")
  ^ ("hvor"|"kor") ("vanskelig"|"vanskeleg") "kan" "det" ("være"|"vere") "å"
  ^ "hva" "med" "å"
  ^ "kva" "med" "å"
  ja: Er det så vanskelig å lytte?
  ja: Hva med å lytte litt?
  nei: Er det vanskelig? Hun lyttet.

# «De kunne jo begynne med å høre etter», «Det er lov å beklage», «Hva hadde det kostet å smile?»: who says so did not get it.
~ pek effect=minus side=right reach=wide polarity=+
  ("kunne"|"kan"|"bør"|"burde"|"får") .. ("jo"|"kanskje"|"gjerne"|"vel"|"da"|"alltids")? ("begynne"|"starte"|"byrje"|"forsøke"|"prøve"|"lære seg") ("med"|"på")? "å"
  ("det er"|"det e"|"det var"|"er det"|"var det") ("faktisk"|"jo"|"fullt"|"fortsatt"|"fremdeles"|"ikke"|"ikkje"|"vel"|"virkelig")? ("lov"|"forbudt"|"ulovlig"|"for sent"|"farlig"|"farleg"|"noe krav") ("til")? ("å")
  ^ ("hadde"|"ville"|"var"|"va"|"hadd") "det" ("vært"|"vore"|"virkelig"|"være"|"vært virkelig")? ("så"|"for")? ("vanskelig"|"vanskeleg"|"farlig"|"farleg"|"galt"|"ille"|"mye forlangt"|"mykje forlangt"|"mye å be om"|"mykje å be om"|"mye bry"|"mykje bry"|"umulig"|"dyrt") ("å"|"at"|"om"|"om de"|"om hun"|"om han")?
  ("hva"|"kva"|"ka") ("koster det"|"kostar det"|"hadde det kostet"|"hadde det kosta"|"ville det koste"|"ville det kostet") ("dem"|"henne"|"ham"|"dei")? ("å")
  ("skulle tro"|"skulle nesten tro"|"en skulle tro"|"man skulle tro"|"skulle tru"|"ein skulle tru") ("at")? "det" ("kostet"|"kosta"|"var") ("penger"|"pengar"|"ekstra"|"noe"|"flesk"|"skjorta"|"forbudt"|"ulovlig"|"farlig"|"avgift på") ("å")?
  ("det minste"|"det aller minste") ("han"|"hun"|"ho"|"de"|"dei"|"dere"|"man"|"en"|"jeg") ("kunne"|"kan"|"burde"|"må"|"hadde") ("ha")? ("gjort"|"gjøre"|"gjere"|"forvente"|"vente"|"forlange"|"fått")? ","? ("var"|"er"|"å")? ("å"|"at")?
  ("noen"|"nokon"|"sjefen"|"man") ("burde"|"bør"|"må"|"skulle") ("lære"|"sende"|"kurse"|"fortelle"|"gi") ("dem"|"ham"|"henne"|"dei"|"de ansatte"|"folka") ("opp i"|"på kurs i"|"litt om"|"litt"|"om"|"at"|"å")?
  ("hadde"|"ville ha"|"har") @b-jeg? ("nok"|"vel"|"da"|"jo")? ("fortjent"|"fortent"|"behøvd"|"hatt godt av") ("en"|"ei"|"et"|"litt"|"å"|"eit"|"ein"|"noe")
  ("ventet"|"venta"|"venter"|"ventar"|"lette"|"leita") ("jeg"|"eg"|"vi")? ("bare"|"berre"|"forgjeves"|"fortsatt"|"fremdeles"|"ennå"|"fånyttes"|"hele tida"|"hele tiden")? ("på"|"etter") ("at"|"en"|"ei"|"et"|"ein"|"eit"|"noen"|"nokon"|"den"|"det")
  ^ ("gjerne"|"vennligst"|"husk"|"prøv"|"lær"|"lær dere"|"øv på"|"øv dere på") ("å"|"å bruke"|"å si"|"å spørre")?
  ja: De kunne jo begynne med å lytte.
  ja: Hadde det vært så vanskelig å lytte?
  ja: Skulle tro det kostet penger å være hyggelig.
  ja: Det minste han kunne gjort, var å lytte.
  ja: Noen burde lære dem å være hyggelige.
  ja: Jeg ventet bare på at hun skulle beklage.
  nei: Han begynte med å være hyggelig.
  nei: Hun kunne begynne med en gang og var hyggelig.

# «Tips: lytt til kunden», «Forbedringspotensial: forklare priser», «Neste gang: si fra hva som skjer»: advice to them.
~ råd-til-dem effect=minus side=right reach=sentence polarity=+
  ^ ("tips"|"tips til dere"|"tips til dem"|"et tips"|"et råd"|"oppfordring"|"min oppfordring"|"forslag"|"forbedringsforslag"|"forbedringspotensial"|"forbedring"|"forbedringspunkt"|"ønske"|"ønskeliste"|"ønskje"|"neste gang"|"til neste gang"|"hjemmelekse"|"heimelekse"|"mangler"|"mangel"|"savnet"|"savn"|"minus"|"trekk") ("til" ..3)? (":"|"–"|"-")
  ja: Tips: lytt til kunden.
  ja: Forbedringspotensial: vise litt mer forståelse.
  nei: Neste gang var hun hyggelig.

# «Hadde de fulgt opp, hadde jeg sluppet å ringe»: what would have been.
~ hadde-så-hadde effect=minus side=inside polarity=+ span=no spares=waiting,loyalty
  ^ ("hadde"|"hadd"|"hadde bare") (@b-hun|"noen"|"nokon"|"dere"|"de"|"jeg fått"|"eg fått") ...10 "," ("så")? ("hadde"|"ville"|"kunne"|"skulle") (@b-jeg|"alt"|"det"|"dette")
  ja: Hadde de lyttet, hadde jeg sluppet å ringe igjen.
  nei: Hadde jeg visst det, hadde jeg ringt før. Hun var hyggelig.

# «Uten tålmodigheten hans hadde jeg gitt opp»: it was there.
~ uten-den-hadde effect=plus side=both reach=clause polarity=+
  ("uten"|"utan"|"hadde det ikke vært for"|"hadde det ikkje vore for"|"var det ikke for"|"takket være"|"takka vere") ...4 ("hadde"|"ville") ("jeg"|"eg"|"æ"|"vi"|"det"|"alt"|"dette")
  ja: Uten vennligheten hennes hadde jeg gitt opp.
  nei: Det ble avsluttet uten et vennlig ord.

# «Skulle ønske alle var så tålmodige som henne»: the others were not.
~ skulle-ønske-alle effect=plus side=right reach=wide polarity=+
  ("skulle ønske"|"skulle ynskje"|"ønsker"|"om bare"|"hadde bare"|"håper"|"bare") ("at")? ("alle"|"flere"|"fleire"|"resten"|"andre"|"alle andre") .. ("var"|"hadde"|"kunne"|"gjorde"|"er")
  ja: Skulle ønske alle var så hyggelige som henne!

# «Hun kan bli bedre på å lytte», «Rådgiveren bør stille flere spørsmål», «Han trenger trening i å lytte»: advice to this agent.
~ kan-bli-bedre effect=minus side=right reach=wide polarity=+ spares=loyalty
  ("kan"|"kunne"|"må"|"bør"|"burde"|"trenger å"|"treng å"|"måtte gjerne") ..2 ("bli"|"blitt"|"verte"|"vera"|"være") ..2 ("bedre"|"betre"|"flinkere"|"flinkare"|"tydeligere"|"tydelegare") ("på"|"til"|"i"|"med"|"når det gjelder")? ("å")?
  ("kan"|"kunne"|"bør"|"må"|"burde") ..2 ("jobbe"|"øve"|"trene"|"arbeide"|"arbeida"|"trena"|"øva") ..2 ("med"|"på") ("å")?
  ("trenger"|"treng"|"behøver") ("litt"|"mer"|"meir"|"noe")? ("trening"|"øvelse"|"opplæring"|"kurs"|"øving") ("i"|"på"|"med") ("å")?
  ("litt"|"mye"|"noe"|"en del"|"ein del"|"noko"|"mykje") ("å gå på"|"å hente"|"å lære"|"å jobbe med"|"å forbedre") ("når det gjelder"|"når det gjeld"|"på"|"i"|"med")? ("å")?
  ("kan"|"kunne"|"bør") "med fordel"
  ("hun"|"han"|"ho"|"hu"|"de"|"dei"|"dere"|"vedkommende"|"damen"|"dama"|"mannen") [ ("bør"|"burde") ("nok"|"kanskje"|"vel")? ]
  !("en"|"ein"|"god"|"enhver"|"hver"|"kvar") (kundebehandler|kundebehandlar|kundehandsamar|saksbehandler|sakshandsamar|rådgiver|rådgjevar|medarbeider|kundekonsulent|konsulent|agent)/n [ ("bør"|"burde") ]
  ("rom"|"plass") "for å"
  ja: Hun kan bli bedre på å lytte.
  ja: Kundebehandleren bør lytte mer.
  ja: Han kan med fordel stille flere spørsmål.
  ja: Han trenger trening i å lytte.
  nei: Hun kan lytte.
  nei: Hun ble bare bedre og bedre, og lyttet.
