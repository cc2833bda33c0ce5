# waiting, quick: how soon the customer came through and got an answer.
cue waiting

+ raskt-gjennom actor=any beats=resolution
  (komme|slippe|nå|rekke) (@krask|@kstraks) (@kgjennom|"inn") ("på" (chat|linje))?
  (komme|slippe|nå) (@krask|@kstraks) (i kontakt|"til" (en|et|eit|ein|rett|riktig|noen|nokon|"menneske")|på (telefon|chat|linje|tråd))
  (komme|slippe) @krask inn ("på"|$|"i chatten"|"til")
  (komme|slippe|nå|rekke) (@kgjennom) (@krask|@kstraks)
  (slippe) (inn) (@krask|@kstraks)
  (komme|slippe|nå|rekke) (@kgjennom|inn) "etter"? ("etter"|"på"|"innen"|"innan"|"under"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"ca")? (@kkort|@kstraks)
  (komme|slippe) (rett|beint|direkte|greit|lett) @kgjennom
  (komme|slippe|nå) (lett|rett|direkte) (@kgjennom|"til" (en|et|noen))
  (få|komme|"fikk") ("snakke"|"prate"|"snakka"|"prata"|"kontakt") "med" .. (@krask|@kstraks)
  !("om å"|"ville"|"krevde"|"vil") (få|oppnå) (@krask|@kstraks) (kontakt|@kgjennom|"snakke med"|"tak i"|svar|"hjelp"|@ksvar)
  !("om å"|"ville"|"krevde"|"vil"|"å ha"|"håpet å") (få|oppnå) (kontakt|"tak i" _|@ksvar) (@krask|@kstraks)
  kontakt ("innen"|"innan"|"etter"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"ca")? @kkort
  (gå|ta) (@krask|@kstraks) (å|med å|før|til|"i" "å") (få|komme|nå|kome|bli) .. (@kgjennom|svar|kontakt|tak|hjelp|ekspedert|betjent|frem|fram|noen|snakke)
  (gå) "på" @kkort ("å") ("få"|"komme"|"nå"|"kome") ("svar"|"kontakt"|"hjelp"|@kgjennom|"tak i" _)
  ("gikk unna"|"gjekk unna"|"gikk som en lek å komme gjennom")
  (rett|beint|"rett") (@kgjennom|inn) .. (telefon|chat|linje)
  ja: Jeg [kom kjapt gjennom] på telefonen.
  ja: Det [gikk fort å få kontakt].
  ja: Eg [slapp gjennom med ein gong].
  ja: Jeg [kom frem etter bare et par minutter].
  ja: [Fikk raskt kontakt] med en i kundeservice.
  nei: Vi kom raskt til enighet.
  nei: Hun gikk fort gjennom vilkårene.
  nei: Det tok lang tid før jeg fikk svar.
  nei: Hun rådet meg til å komme inn samme dag.
  nei: Han maste om å få svar med en gang.
  snu: Jeg [kom ikke raskt gjennom].

+ kort-ventetid actor=any beats=resolution
  (kort|minimal|ubetydelig|akseptabel|overkommelig|minimalt|beskjeden|kortere|behagelig|"grei") ("med")? @kventetid
  (ventetid|svartid|responstid|kø|køen|ventetida) (være|"på") ("kort"|minimal|"grei"|overkommelig|akseptabel|fin|lav) !("enn")
  (ventetid|svartid|responstid|kø) .. ("på"|"under"|"bare"|"kun"|"berre") @kkort
  vente ("i")? ("bare"|"kun"|"berre"|"knapt"|"under"|"maks") @kfå minutt/n
  vente ("bare"|"kun"|"berre"|"knapt"|"i" "bare"|"i" "under"|"ikke" "mer" "enn"|"ikke" "engang"|"under") .. @kkort
  ("kort"|"bitteliten"|"liten") ("tid"|"stund") ("i"|"på") @kkø
  vente ("i")? ("et"|"noen"|"nokre"|"eit") (øyeblikk|sekund)
  ja: Det var [kort ventetid].
  ja: [Køen var kort].
  ja: [Ventetida var kort].
  ja: Jeg [ventet bare to minutter].
  snu: Ventetiden var [ikke spesielt kort].
  nei: Det var en kort og grei samtale.

+ ingen-kø actor=any turn=no beats=resolution
  ("ingen"|"inga"|"null"|"zero"|"ikke"|"ikkje"|"nesten ingen"|"lite"|"liten"|"lita"|"uten"|"utan"|"knapt") ("noe"|"noen"|"noko"|"nokon"|"nevneverdig"|"særlig"|"mye"|"mykje"|"noe særlig"|"noe form for"|"tegn til")? @kventetid
  (slippe|sleppe) ("å"|"og")? (vente|"stå i kø"|kø|ventetid|køen|venting|"sitte i kø"|"lang kø"|"vente lenge")
  ("uten"|"utan") "å" ("måtte"|"matte")? ("vente"|"stå i kø"|"sitte i kø"|"vente lenge")
  (trenge|behøve|måtte|tørre) ("ikke"|"ikkje"|"aldri") ("å")? ("vente"|"stå i kø"|"sitte i kø") ("lenge"|"lenger"|"mange"|"særlig" "lenge")?
  ("rakk"|"fekk"|"fikk"|"rakk jeg") ("ikke"|"ikkje"|"knapt"|"så vidt"|"aldri") .. ("vente"|"blunke"|"hente kaffe"|"legge fra meg"|"sette meg ned"|"tenke meg om"|"lure"|"bli utålmodig") .. ("før" .. ("svarte"|"svar"|"tok"|"var"|"svara"))?
  (det|her) "tok" ("ikke"|"ikkje") ("et"|"eit"|"en"|"ein"|"mange"|"ett"|"lang"|"lange") ("døgn"|"minutt"|"time"|"dag"|"minutter"|"minuttet"|"sekund"|"sekunder"|"sekunda"|"minuttene"|"tid"|"tida"|"tiden"|"stunda"|"stunden") ("en gang"|"ein gong"|"engang")?
  (det|her) "tok" ("ikke"|"ikkje") ("et"|"eit"|"en"|"ein"|"mange"|"ett"|"lang"|"lange") ("døgn"|"minutt"|"time"|"dag"|"minutter"|"minuttet"|"sekund"|"sekunder"|"sekunda"|"minuttene"|"tid"|"tida"|"tiden"|"stunda"|"stunden") ("en gang"|"ein gong"|"engang")? ("før") >>
  ("ikke"|"ikkje") ("mange"|"lange") ("minuttene"|"minutta"|"sekundene"|"stunden"|"stunda"|"sekundet") ("før") >>
  ja: Jeg [slapp å vente] i telefonen.
  ja: Det var [ikke noe kø].
  ja: [Utan ventetid] fekk eg snakke med ein rådgjevar.
  ja: Det [tok ikke lang tid før noen svarte].
  nei: Det var lang ventetid.

+ raskt-svar actor=any beats=resolution
  @krask @ksvar
  [ @krask ] ("og"|",") !(@krask) _ ("og" _)? @ksvar
  @krask (service|betjening|ekspedering|hjelp|ekspedisjon|kundeservice|assistanse|saksbehandling|bistand|oppfølging|kontakt|"på tråden"|"på labben"|"på avtrekkeren"|"på ballen"|ekspedisjon)
  ("raskt ekspedert"|"raskt betjent"|"fort ekspedert"|"ble raskt hjulpet"|"fikk raskt hjelp"|"fikk kjapt hjelp"|"kjapp på labben"|"raske på labben"|"på hugget")
  [ ("rask"|"kjapp"|"rask"|"kvikk"|"raske") ] ("og"|",") (effektiv|hyggelig|vennlig|grei|blid|hyggjeleg|venleg|profesjonell|presis|konkret|god|flink|imøtekommende|ryddig|triveleg)
  (effektiv|hyggelig|vennlig|grei|blid|hyggjeleg|venleg|profesjonell|presis|konkret|flink|imøtekommende) "og" [ ("rask"|"kjapp"|"kvikk"|"raske") ]
  ("svarte"|"svara"|"svart"|"besvart"|"besvarte"|"tok telefonen"|"ekspedert"|"betjent") ("på"|"etter"|"innen"|"innan"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn")? (@kkort|"første ring"|"andre ring"|"ett ring")
  !("til å"|"om å"|"presset til å"|"meg å") ("svarte"|"svara"|"svart"|"svarer"|"svarar"|"svare"|"besvarte"|"besvart"|"respondert"|"responderte"|"reagerte"|"tok telefonen"|"tok telefon"|"tok røret"|"plukket opp"|"ringte tilbake"|"ringte meg tilbake"|"ringte opp igjen"|"ringde tilbake"|"ringde attende"|"returnerte") ("på"|"telefonen"|"chatten"|"i"|"e-posten"|"mailen"|"min"|"henvendelsen"|"spørsmålet")? (@krask|@kstraks)
  (få|motta) @ksvar ("på" ("e-post"|"mail"|"chat"|"chatten"|"e-posten"))? ("allerede"|"allereie"|"tilbake"|"attende"|"inn")? (@kstraks|"raskt"|"fort"|"kjapt")
  @ksvar ("komme"|"kom"|"kjem"|"var" "der"|"forelå"|"tikket" "inn") ("inn"|"tilbake"|"på" ("e-post"|"mail"|"sms"))? ("allerede"|"allereie")? (@krask|@kstraks)
  @ksvar ("allerede"|"allereie")? ("innen"|"innan"|"etter"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"mindre enn"|"få"|"ca")? (@kkort|"en halvtime"|"ein halvtime"|"et kvarter"|"eit kvarter"|"en time"|"ein time"|"noen timer"|"nokre timar"|"et par timer"|"eit par timar"|"to timer"|"et døgn"|"eit døgn"|"24 timer"|"samme dag"|"ein halv time"|"en halv time"|"tjue minutter"|"ti minutter"|"20 minutter"|"10 minutter"|"15 minutter"|"30 minutter")
  !("ville ha"|"krevde"|"krevje"|"om et"|"om eit"|"måtte"|"vil ha"|"skulle") @ksvar !(på (alt|"alt")) .. @kstraks
  ("knapt"|"så vidt"|"nesten ikke"|"ikke") ..8 "før" (("svaret"|"svar"|"noen"|"nokon"|"de"|"dei") ("tikket"|"kom"|"svarte"|"tok"|"svara"|"var der"|"tikka"|"plinget"))
  ("satt"|"kom"|"koblet"|"kopla"|"sett") ("i kontakt"|"i forbindelse") ("med")? .. ("etter"|"innen"|"på"|"i løpet av") ("bare"|"kun"|"berre"|"under"|"knapt"|"få")? (@kkort)
  ("på hugget"|"på tå hev"|"på ballen med én gang"|"lynet"|"som et lyn"|"som eit lyn"|"som et uvær"|"før jeg visste ordet av det"|"før jeg fikk sukk for meg"|"raskere enn lynet") !("til å")
  ("tatt imot"|"mottatt"|"ekspedert"|"betjent"|"teken imot"|"på tråden"|"på plass") ("etter"|"på") (@kkort|"to ring"|"ett ring"|"første ring"|"eitt ring"|"få ring")
  ("ta"|"tok"|"løftet"|"svarte"|"svart"|"svara"|"besvart") ("telefonen"|"røret"|"av røret"|"av")? ("på"|"etter") ("første"|"andre"|"fyrste"|"bare"|"ett"|"to"|"tre"|"et par"|"noen få"|"noen") ("ring"|"ringetone"|"ringetoner"|"ringesignal"|"ringing"|"pip"|"sekunder"|"sekund")
  ("det"|"svaret"|"svaret på e-posten"|"tilbakemeldinga"|"e-posten"|"responsen"|"meldingen") ("kom"|"kjem") [ ("samme dag"|"same dag"|"dagen etter"|"neste dag"|"raskt"|"fort"|"kjapt"|"med en gang"|"med ein gong"|"på minuttet"|"på sekundet"|"på rekordtid") ]
  (rekordtid|lynrask|superrask|kjemperask|lynkjapp|superkjapp|lynsnar) !("og" ("forklaring"|"avslutning")|"forklaring"|"avslutning"|"nett"|"bredbånd"|"levering"|"internett"|"fiber")
  ja: [Kjapp tilbakemelding] på e-posten.
  nei: Jeg følte meg presset til å svare med en gang.
  ja: De [svarte raskt] på meldingen.
  ja: Fekk [svar same dag].
  ja: [Svaret kom straks].
  ja: [Tok telefonen etter to ring].
  nei: Hun snakket raskt og utydelig.
  nei: Han tok raskt ordet fra meg.
  nei: Jeg fikk rask levering i fjor.
  nei: Fikk svar etter to uker.
  nei: Jeg ville ha svar med en gang.

+ tok-kort-tid actor=any beats=resolution
  "det"? ("tok"|"tek"|"tar") ("bare"|"berre"|"kun"|"knapt"|"ikke mer enn"|"under"|"mindre enn") (@kkort|@kfå minutt/n|"et par minutter"|"eit par minutt"|"noen minutter"|"nokre minutt") "å" ("komme"|"få"|"nå"|"kome") >>
  "det"? ("tok"|"tek"|"tar"|"gikk"|"gjekk"|"varte") ("bare"|"berre"|"kun"|"knapt"|"ikke mer enn"|"ikkje meir enn"|"under"|"mindre enn"|"maks"|"ca") .. (@kkort|@ktall @kenhet|"et døgn"|"eit døgn"|"en time"|"noen timer") ("før"|"til") >>
  ("tok"|"gikk"|"gjekk") (sekund/n|"noen sekunder"|"nokre sekund"|"et blunk"|"kort tid"|"kort stund") ("før"|"til"|"å") >>
  ("bare"|"berre"|"kun"|"knapt"|"under") (@kfå minutt/n|sekund/n|"noen sekunder"|@kfå sekund/n|"et minutt"|"ett minutt"|"eit minutt") ("i" @kkø|"på vent"|"ventetid"|"venting")
  ("bare"|"berre"|"kun"|"knapt"|"under") (@kfå minutt/n|sekund/n|"noen sekunder"|@kfå sekund/n|"et minutt"|"ett minutt"|"eit minutt") ("før" ("jeg"|"eg"|"noen"|"nokon"|"de")) >>
  ja: [Det tok bare to minutter før jeg fikk snakke med noen].
  ja: [Kun ett minutt i kø].
  ja: [Det tok berre eit par minutt før nokon svara].
  nei: Det tok tre uker før noen svarte.
  nei: Samtalen tok bare fem minutter.
