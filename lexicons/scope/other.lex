# What is not about this agent in this enquiry.
modifier other-time

# «Sist jeg ringte banken, ble jeg avvist»: the main clause after it too.
~ sist-jeg effect=drop side=right reach=sentence stop=denne-gang
  ("sist"|"sist gang"|"forrige gang"|"førre gong"|"sist gong") ("jeg"|"eg"|"vi"|"æ") ("ringte"|"ringde"|"snakket"|"snakka"|"var"|"chattet"|"chatta"|"tok kontakt"|"kontaktet"|"kontakta"|"sendte"|"skrev"|"skreiv")
  ja: Sist jeg ringte, var damen sur.
  nei: Sist jeg ringte, ble jeg kastet ut, men denne gangen var hun hyggelig.

~ forrige-gang effect=drop side=both reach=clause stop=denne-gang
  ("forrige"|"førre"|"sist"|"sidste") ("gang"|"gangen"|"gong"|"samtale"|"uke"|"veke"|"måned"|"år"|"henvendelse"|"jeg ringte"|"jeg snakket"|"eg ringde"|"vi ringte"|"jeg var"|"jeg chattet"|"jeg tok kontakt"|"jeg sendte"|"jeg kontaktet")
  !("fra"|"frå"|"siden"|"sidan") ("i fjor"|"i vår"|"i vinter"|"i forfjor"|"for et år siden"|"for noen år siden"|"for lenge siden"|"for et par år siden"|"for eit år sidan"|"for noen måneder siden"|"for noen uker siden"|"året før"|"tidligere år"|"gangen før"|"gongen før"|"i gamle dager"|"før i tiden")
  ("tidligere"|"tidlegare"|"før") ("har"|"hadde") ("jeg"|"eg"|"vi"|"de"|"dere")
  ("pleier"|"pleide"|"pleidde"|"pla"|"plar") ("å")?
  ("brukar"|"brukte") "å"
  ("har"|"hadde") ("alltid"|"tidligere"|"tidlegare"|"før") ("vært"|"fått"|"opplevd"|"hatt"|"vore"|"blitt"|"vorte"|"møtt"|"truffet")
  "alltid" ("fått"|"blitt"|"vært"|"hatt"|"møtt"|"truffet"|"vore"|"vorte")
  ("førre"|"forrige"|"førra"|"siste") ("gongen"|"gangen"|"uke"|"veke"|"måned"|"vinter"|"sommer"|"sommar"|"høst"|"haust"|"vår")
  ("i"|"tilbake i") (19*|"90-tallet"|"80-tallet"|"70-tallet"|"nittiåra"|"åttiåra"|"gamle dager"|"gamle dagar"|"sin tid")
  ("vanligvis"|"normalt"|"som regel"|"vanlegvis")
  nei: Hyggelig dame.

~ forrige-gang-side effect=drop side=right reach=wide stop=denne-gang
  ("forrige gang"|"sist gang"|"førre gong"|"sist jeg ringte"|"sist eg ringde"|"forrige gang jeg ringte"|"forrige samtale"|"sist")
  ("har"|"hadde") "før" ("hatt"|"fått"|"vært"|"opplevd"|"hørt")
  ("tidligere erfaringer"|"mine tidligere erfaringer"|"tidligere har jeg"|"før har jeg")

modifier other-party

# «I motsetning til konkurrenten svarte de med en gang»: the phrase, and the clause that hangs on it.
~ konkurrent effect=drop side=right reach=phrase spares=loyalty
  ("i motsetning til"|"i motsetnad til"|"til forskjell fra"|"til skilnad frå"|"sammenlignet med"|"samanlikna med"|"ulikt"|"ulik"|"mens"|"medan") ("hos")?
  nei: I motsetning til konkurrenten var hun hyggelig.

~ konkurrent-som effect=drop side=right reach=clause spares=loyalty
  ("i motsetning til"|"i motsetnad til"|"til forskjell fra"|"til skilnad frå"|"sammenlignet med"|"samanlikna med"|"ulikt"|"ulik") ...6 ("som"|"der"|"hvor")
  ja: I motsetning til konkurrenten, som var uhøflig, hjalp de meg.

~ andre-steder effect=drop side=right reach=wide stop=denne-gang spares=loyalty
  !("til"|"fra"|"enn"|"med") ("forrige"|"gamle"|"tidligere"|"andre"|"førre"|"den andre"|"de andre"|"det andre") (leverandør|selskap|bank|strømselskap|forsikringsselskap|operatør|butikk|firma|teleselskap|kundesenter|avdeling|legekontor|apotek|verksted)/n
  !("til"|"fra"|"enn"|"med") ("konkurrenten"|"konkurrentene"|"konkurrentane"|"konkurrent")
  ("andre steder"|"andre stader"|"hos andre"|"hos en annen"|"hos ein annan"|"et annet selskap"|"en annen butikk")
  nei: Hun var hyggelig.
  nei: Hun var hyggeligere enn konkurrenten.

~ annen-agent effect=drop side=right reach=wide spares=clarity.next-steps,questioning,waiting,loyalty
  ("den forrige"|"forrige kundebehandler"|"forrige saksbehandler"|"forrige rådgiver"|"forrige agent"|"forrige medarbeider"|"førre rådgjevar"|"førre sakshandsamar"|"den andre jeg"|"han jeg snakket med i"|"hun jeg snakket med i"|"den første jeg snakket med"|"rådgiveren jeg hadde før"|"hun jeg snakket med sist"|"han jeg snakket med sist")

# «Han jeg snakket med i fjor, kunne alt utenat.»
~ han-i-fjor effect=drop side=right reach=sentence stop=denne-gang spares=loyalty
  ("han"|"hun"|"ho"|"hu"|"den"|"damen"|"dama"|"mannen"|"rådgiveren"|"saksbehandleren") ("som")? ("jeg"|"eg"|"vi"|"æ") ("snakket med"|"snakka med"|"hadde"|"fikk"|"fekk"|"møtte") ("i fjor"|"sist"|"sist gang"|"forrige gang"|"før"|"tidligere"|"i vår"|"i vinter")
  ja: Han jeg snakket med i fjor, var hyggelig.
  nei: Han jeg snakket med nå, var hyggelig.

~ bot effect=drop reach=subject spares=waiting
  ("bot"|"boten"|"botten"|"chatbot"|"chatboten"|"chatrobot"|"chatroboten"|"talemaskin"|"svarmaskin"|"telefonsvarer"|"automatsvar"|"robotstemme")

# «Min forrige rådgiver kartla alt», «Hun som satt der før, var tålmodig», «Fyren i fjor oppsummerte»: their doing then.
~ den-forrige effect=drop reach=subject spares=loyalty
  ("forrige"|"gamle"|"førre"|"tidligere") (rådgiver|rådgjevar|saksbehandler|sakshandsamar|kundebehandler|kundebehandlar|kontaktperson|bankmann|bankdame|veileder|agent|dame|mann|fyr|rørlegger|megler|konsulent|svar|brev|e-post|mail)/n !("jeg fikk"|"jeg snakket med nå")
  (@b-hun|"fyren"|"damen"|"dama"|"mannen"|"karen"|"den") "som" ("satt"|"jobbet"|"var"|"svarte"|"sat"|"jobba") ("der"|"her")? ("før"|"tidligere"|"sist"|"i fjor"|"den gangen"|"forrige gang")
  (@b-hun|"fyren"|"damen"|"dama"|"mannen"|"karen"|"den") ("i fjor"|"i forfjor"|"forrige gang"|"sist"|"sist gang"|"sist uke"|"i vår"|"i sommer"|"i januar"|"før jul")
  ja: Min gamle rådgiver var hyggelig.
  ja: Hun som satt der før, var hyggelig.
  nei: Rådgiveren var hyggelig.

# «Ifølge Trustpilot er de uhøflige»
~ ifølge effect=drop side=right reach=sentence spares=clarity.next-steps,resolution,loyalty
  ("ifølge"|"i følge"|"ifylgje"|"etter sigende"|"har jeg hørt"|"har eg høyrt"|"har jeg lest"|"sies det"|"visstnok") !("agenten"|"henne"|"ham"|"kundebehandleren"|"dem"|"damen"|"rådgiveren"|"deg"|"dere")
  ja: Ifølge Trustpilot er de uhøflige.
  nei: Ifølge henne var saken løst, og hun var hyggelig.

~ har-jeg-hørt effect=drop side=left reach=sentence spares=clarity.next-steps,resolution,loyalty
  ("har jeg hørt"|"har eg høyrt"|"har jeg lest"|"sies det"|"blir det sagt"|"sier folk"|"seier folk"|"sier ryktet"|"har mannen min konkludert med"|"sier kona"|"mener naboen"|"står det på"|"står det i reklamen") 
  ja: Der er de uhøflige, har jeg hørt.
  nei: Hun var hyggelig, jeg har hørt det før.

# «Det var ikke hun som avbrøt meg»
~ ikke-hun-som effect=drop side=right reach=clause
  ("det var"|"det er"|"var det"|"det va") ("ikke"|"ikkje"|"itj"|"kje"|"jo ikke"|"jo ikkje") ("hun"|"han"|"ho"|"henne"|"ham"|"dere"|"de"|"dem"|"damen"|"dama"|"mannen"|"agenten"|"kundebehandleren"|"kundeservice") ..4 ("som")
  ja: Det var ikke henne som var uhøflig.
  nei: Det var ikke noe galt, og hun lyttet.
