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
  ("har"|"hadde") ("alltid"|"tidligere"|"tidlegare"|"før") ("vært"|"fått"|"opplevd"|"hatt"|"vore")
  ("vanligvis"|"normalt"|"som regel"|"vanlegvis")
  nei: Hyggelig dame.

~ forrige-gang-side effect=drop side=right reach=wide stop=denne-gang
  ("forrige gang"|"sist gang"|"førre gong"|"sist jeg ringte"|"sist eg ringde"|"forrige gang jeg ringte"|"forrige samtale"|"sist")
  ("har"|"hadde") "før" ("hatt"|"fått"|"vært"|"opplevd"|"hørt")
  ("tidligere erfaringer"|"mine tidligere erfaringer"|"tidligere har jeg"|"før har jeg")

modifier other-party

~ konkurrent effect=drop side=right reach=wide spares=loyalty
  ("i motsetning til"|"i motsetnad til"|"til forskjell fra"|"sammenlignet med"|"samanlikna med"|"ulikt")
  ("forrige"|"gamle"|"tidligere"|"andre"|"førre"|"den andre"|"de andre") (leverandør|selskap|bank|strømselskap|forsikringsselskap|operatør|butikk|firma|teleselskap)/n
  ("konkurrenten"|"konkurrentene"|"konkurrentane"|"konkurrent")
  ("andre steder"|"andre stader"|"hos andre"|"hos en annen"|"hos ein annan"|"et annet selskap"|"en annen butikk"|"ei venninne"|"en venninne"|"naboen"|"naboens"|"samboeren"|"en kollega av meg"|"broren min"|"søsteren min"|"mora mi"|"moren min"|"faren min")
  nei: Hun var hyggelig.

~ annen-agent effect=drop side=right reach=wide spares=clarity.next-steps,questioning,waiting,loyalty
  ("den forrige"|"forrige kundebehandler"|"forrige saksbehandler"|"forrige rådgiver"|"forrige agent"|"forrige medarbeider"|"førre rådgjevar"|"førre sakshandsamar"|"den andre jeg"|"han jeg snakket med i"|"hun jeg snakket med i"|"den første jeg snakket med"|"rådgiveren jeg hadde før"|"hun jeg snakket med sist"|"han jeg snakket med sist"|"teknikeren"|"montøren"|"budet"|"sjåføren"|"håndverkeren")

# «Han jeg snakket med i fjor, kunne alt utenat.»
~ han-i-fjor effect=drop side=right reach=sentence stop=denne-gang spares=loyalty
  ("han"|"hun"|"ho"|"hu"|"den"|"damen"|"dama"|"mannen"|"rådgiveren"|"saksbehandleren") ("som")? ("jeg"|"eg"|"vi"|"æ") ("snakket med"|"snakka med"|"hadde"|"fikk"|"fekk"|"møtte") ("i fjor"|"sist"|"sist gang"|"forrige gang"|"før"|"tidligere"|"i vår"|"i vinter")
  ja: Han jeg snakket med i fjor, var hyggelig.
  nei: Han jeg snakket med nå, var hyggelig.

~ bot effect=drop side=both reach=clause spares=waiting
  ("bot"|"boten"|"botten"|"chatbot"|"chatboten"|"chatrobot"|"chatroboten"|"talemaskin"|"svarmaskin"|"telefonsvarer"|"automatsvar"|"robotstemme")

