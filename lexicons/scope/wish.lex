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
