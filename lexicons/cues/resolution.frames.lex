# resolution and guidance: frames and whole fields of indirect expressions.
cue resolution

# a thing that the customer came for, and it was done, came or was got
+ tingen-kom actor=any
  ("pengene"|"pengane"|"beløpet"|"summen"|"oppgjøret"|"erstatningen"|"refusjonen"|"forskuddet"|"utbetalingen"|"stønaden"|"trekket"|"depositumet") ("tikket inn"|"tikka inn"|"rant inn"|"kom"|"var tilbake"|"var tilbakeført"|"sto på konto"|"stod på konto"|"sto på kontoen"|"var inne"|"lå på konto"|"er tilbake"|"er utbetalt"|"er betalt ut"|"var på plass"|"ble overført"|"kom inn"|"kom tilbake"|"er inne på konto") !("fra")
  ("var"|"er"|"ble"|"vart"|"blei") [ ("pengene"|"pengane"|"trekket"|"beløpet"|"gebyret"|"boten"|"oppgjøret"|"refusjonen"|"nytt kort"|"ny billett"|"ny ruter"|"saken"|"hele greia") ("tilbake"|"tilbakeført"|"på konto"|"slettet"|"sletta"|"strøket"|"ordna"|"ordnet"|"i bestilling"|"på vei"|"på veg"|"i posten"|"inne"|"ute av verden"|"fikset"|"i boks") ]
  ("slettet"|"sletta"|"strøk"|"strauk"|"stryket"|"fjernet"|"fjerna"|"ettergav"|"frafalt"|"nullet ut"|"trakk tilbake"|"annullerte"|"opphevet"|"krediterte"|"refunderte"|"tok bort") @hanhun? ("gebyret"|"purregebyret"|"boten"|"kravet"|"kravet mot meg"|"fakturaen"|"regningen"|"egenandelen"|"avgiften"|"inkassosaken"|"beløpet"|"kostnaden"|"trekket") ("på strak arm"|"uten videre"|"på flekken"|"med en gang")?
  ("gebyret"|"boten"|"bota"|"purringen"|"kravet"|"fakturaen"|"egenandelen"|"avgiften"|"regningen"|"regninga"|"frakten") ("slipper jeg"|"slepp eg"|"slapp jeg"|"slapp vi"|"ble strøket"|"vart stroken"|"ble slettet"|"vart sletta"|"ble borte"|"er strøket"|"er slettet"|"forsvant"|"ble ettergitt"|"ble trukket tilbake"|"er trukket"|"gikk i søpla")
  ("slipper jeg"|"slapp jeg"|"slapp eg"|"slapp vi") [ ("å betale")? ("gebyret"|"purregebyret"|"boten"|"egenandelen"|"avgiften") ]
  ("kreditert"|"refundert"|"betalt tilbake"|"innvilget"|"godkjent"|"omdirigert"|"ombooket"|"registrert"|"byttet"|"sendt"|"løst"|"ordnet"|"fikset") ("ble"|"vart"|"blei"|"fikk") ("jeg"|"eg"|"vi"|"det"|"den"|"saken")
  ("lånet"|"søknaden"|"kravet"|"klagen"|"reklamasjonen"|"fristen"|"utsettelsen"|"permisjonen"|"støtten"|"visumet") ("ble"|"vart"|"blei"|"er"|"fikk") ("innvilget"|"innvilga"|"godkjent"|"forlenget"|"tatt til følge"|"grønt lys"|"gjennom"|"innvilget på" ..2) ("der og da"|"på dagen"|"samme dag"|"med en gang")?
  ("alle"|"alle tre"|"begge"|"begge to"|"hver eneste"|"alle sammen"|"abonnementene"|"avtalene") ("ble"|"vart"|"blei"|"er") ("annullert"|"slettet"|"avsluttet"|"ordnet"|"kansellert"|"fikset"|"rettet"|"stoppet"|"refundert")
  ("heisen"|"ruteren"|"nettet"|"varmen"|"varmepumpa"|"strømmen"|"straumen"|"vannet"|"vatnet"|"lyset"|"alarmen"|"kodebrikken"|"kortet"|"appen"|"bilen"|"telefonen"|"tv-en"|"oppvaskmaskinen"|"vaskemaskinen"|"komfyren"|"nøkkelen"|"døra"|"ladeboksen"|"laderen") ("gikk"|"gjekk"|"virker"|"virket"|"fungerer"|"fungerte"|"går"|"lyser"|"lyste"|"spinner"|"dansa"|"danset"|"var oppe"|"er oppe"|"kom på"|"var i gang"|"suser"|"putrer"|"verkar"|"er på"|"kom") ("i alle fall"|"nå"|"no")? ("igjen"|"att"|"som bare det"|"som en klokke"|"som aldri før"|"og går"|"som det skal")
  ("hotell"|"hotellrom"|"drosje"|"taxi"|"leiebil"|"tekniker"|"takstmann"|"rørlegger"|"ny time"|"ny ruter"|"nytt kort"|"returlapp"|"nytt pass"|"legevakt"|"lege"|"tolk"|"plass"|"ny billett"|"ny avgang"|"ny kjole"|"ny vare"|"ny pakke"|"alt") ("med" ..1)? ("ble"|"vart"|"blei"|"var"|"er") ("også"|"òg"|"straks"|"fluksens")? ("ordnet"|"ordna"|"bestilt"|"fikset"|"fiksa"|"booket"|"sendt"|"på vei"|"på plass"|"klar"|"i boks"|"skaffet"|"innvilget"|"i bestilling"|"i posten") @kstraks?
  ("sendte"|"sende"|"fikset"|"fiksa"|"skaffet"|"skaffa"|"bestilte"|"tinga"|"booket"|"booka"|"ga meg"|"gav meg"|"ga oss"|"satte opp"|"printet"|"fant") @hanhun? ("meg"|"oss")? ("straks"|"fluksens")? ("en"|"ei"|"ein"|"et"|"eit"|"ny"|"nytt")? ("returlapp"|"ny time"|"nytt kort"|"ny ruter"|"ny vare"|"ny billett"|"ny pakke"|"nytt sim-kort"|"nytt simkort"|"ny avgang"|"ledig time"|"gratis måned"|"time" "samme dag"|"ny kontrakt"|"ny kode"|"nytt passord"|"sporingsnummeret"|"hotellrom"|"drosje"|"leiebil"|"erstatningsvare"|"ekstranøkkel"|"ny lader") ("med en gang"|"samme dag"|"på dagen"|"med ekspress"|"i posten"|"uten mas")? >>
  ("time"|"ny time"|"takstmann"|"tekniker"|"montør"|"vikar"|"legetime"|"ny ruter"|"penger på konto"|"svar"|"hjelp"|"drosje"|"rørlegger"|"ny pakke"|"kjole"|"ny kjole"|"nytt kort") ("samme dag"|"samme ettermiddag"|"samme kveld"|"samme formiddag"|"same dag"|"same ettermiddag"|"dagen etter"|"på dagen"|"en time senere"|"ein time seinare"|"før lunsj"|"før kvelden"|"i posten en time seinere"|"i posten dagen etter"|"i posten samme dag"|"innen en time")
  ("på"|"i"|"etter"|"under") ("ti"|"fem"|"to"|"tre"|"fire"|"et par"|"noen få"|"få"|"null komma niks"|"fjorten"|"fire") ("minutter"|"minutt"|"minutta"|"min"|"sekunder")? ("var"|"er") ("det"|"saken"|"alt"|"saka"|"jeg"|"vi"|"eg"|"problemet"|"hele greia"|"feilen"|"den")? ("ordnet"|"ordna"|"fikset"|"fiksa"|"løst"|"løyst"|"i boks"|"ute av verden"|"i mål"|"på nett igjen"|"ferdig snakka"|"ferdig"|"gjort"|"unnagjort")
  ("ferdig snakka"|"ferdig snakket"|"ferdig ekspedert"|"saken biff"|"saka biff"|"i boks"|"unnagjort"|"ordna"|"fiksa"|"løst") ("på") (@kfå|"fire"|"ti"|"fem"|"sju") ("min"|"minutter"|"minutt"|"minutta"|"sekunder"|"minuttar")
  ("fra"|"frå") ("ring"|"oppringning"|"problem"|"kaos"|"samtale"|"hei"|"første ring"|"spørsmål") ("til") ("ordna"|"løst"|"løsning"|"ha det"|"fikset"|"ferdig"|"svar"|"i boks"|"orden")
  ("reddet"|"redda"|"berget"|"berga") @hanhun? ("hele"|"heile")? ("bryllupet"|"bryllupsreisa"|"bryllupsreisen"|"ferien"|"reisa"|"reisen"|"turen"|"jula"|"dagen"|"kvelden"|"helga"|"helgen"|"konfirmasjonen"|"bursdagen"|"måneden"|"sommeren"|"stumpene"|"meg ut av knipa"|"skinnet mitt"|"påsken"|"jobbreisa"|"uka")
  ("huket av"|"kvitterte ut"|"krysset av"|"kryssa av"|"tok unna"|"ryddet unna"|"besvarte"|"sjekket ut"|"fikk unna"|"fikk huket av") @hanhun? ("på"|"for")? ("hvert"|"kvart"|"hver"|"alle"|"alt"|"kvar"|"hvert eneste"|"hvert eneste ett"|"samtlige"|"hele lista"|"hele listen") ("punkt"|"ett"|"ei"|"punktene"|"spørsmål"|"av dem"|"på lista")?
  ("svaret"|"fasiten"|"løsningen"|"løysinga"|"forklaringen") ("lå"|"låg"|"var"|"kom"|"sto"|"landet") ("på bordet"|"i innboksen"|"i postkassa"|"på plass"|"der til frokost"|"riktig")
  ("ut av det"|"ut av floken"|"til bunns i det"|"i havn"|"i mål"|"på beina igjen"|"på nett igjen"|"videre") ("fant vi"|"fann me"|"kom vi"|"kom me"|"kom jeg"|"kom eg"|"kom vi oss"|"fikk hun oss"|"fikk han oss"|"fikk han meg"|"fikk hun meg"|"fekk ho oss")
  ("kom"|"kommet") ("de"|"vi"|"hun"|"han"|"me"|"ho"|"dei") ("fram til"|"frem til"|"til bunns i"|"på sporet av") ("hva som var"|"kva som var"|"feilen"|"årsaken"|"hva som hadde"|"det"|"problemet") >>
  ("fant ut"|"fann ut"|"oppdaget"|"skjønte raskt"|"avslørte"|"fant") @hanhun? ("raskt"|"fort"|"straks"|"med en gang"|"på null komma niks")? ("hva som var galt"|"kva som var gale"|"hva som var feil"|"hvor feilen lå"|"hva feilen var"|"at det skyldtes" ..5|"feilen"|"hva som hadde skjedd"|"pakken"|"pakka"|"sekken min"|"kofferten"|"bestillingen"|"betalingen"|"riktig skjema" ..3) @kstraks?
  ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me") ("plass"|"time"|"ny time"|"tilbudet på e-post"|"bestillingen på e-post"|"billettene"|"billettane"|"kvitteringen"|"nytt kort"|"bekreftet" ..3|"målerstanden registrert"|"godkjent" ..2|"utsettelse"|"betalingsutsettelse"|"refusjon"|"viljen min"|"innvilget" ..2|"ny billett"|"riktig pris"|"reiserute") ("med en gang"|"samme dag"|"samme uke"|"mens vi" _|"på e-post" ..4|"på flekken")?
  ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me") ("plass"|"time"|"ny time"|"tilbudet på e-post"|"bestillingen på e-post"|"billettene"|"billettane"|"kvitteringen"|"nytt kort"|"bekreftet" ..3|"målerstanden registrert"|"godkjent" ..2|"utsettelse"|"betalingsutsettelse"|"refusjon"|"viljen min"|"innvilget" ..2|"ny billett"|"riktig pris"|"reiserute") ("på e-post") >>
  ("kofferten"|"bagasjen"|"vesken"|"kvitteringen"|"bekreftelsen"|"kontrakten"|"billettene"|"skjemaet"|"resepten"|"passet"|"vedtaket"|"pakken"|"pakka"|"varen"|"sekken"|"hunden") ("kom"|"lå klar"|"låg klar"|"lå klart"|"var klar"|"sto på døra"|"stod på døra"|"tikket inn"|"lå i innboksen"|"låg i postkassa"|"fikk plass"|"kom til rette"|"kom fram"|"er funnet"|"er funnen"|"dukket opp"|"ble funnet") ("mens vi" ..2|"før vi la på"|"før me la på"|"dagen etter"|"samme dag"|"samme kveld"|"på dagen"|"på minuttet"|"neste dag"|"veka etter"|"uka etter"|"med en gang"|"til slutt"|"til rette"|"igjen"|"onsdag"|"mandag"|"torsdag"|"fredag")
  ("kofferten"|"bagasjen"|"vesken"|"kvitteringen"|"bekreftelsen"|"kontrakten"|"billettene"|"skjemaet"|"resepten"|"passet"|"vedtaket"|"pakken"|"pakka"|"varen"|"sekken"|"hunden") ("kom"|"lå klar"|"låg klar"|"lå klart"|"var klar"|"sto på døra"|"stod på døra"|"tikket inn"|"lå i innboksen"|"låg i postkassa"|"fikk plass"|"kom til rette"|"kom fram"|"er funnet"|"er funnen"|"dukket opp"|"ble funnet") ("mens vi") >>
  ("før"|"mens"|"innen"|"innan") ("vi"|"me"|"jeg"|"eg"|"hun"|"han") ("la på"|"prata"|"pratet"|"snakket"|"snakka"|"hadde lagt på"|"var ferdige"|"var ferdig"|"rakk å" ..3) ("," )? ("var"|"hadde"|"fikk"|"sto"|"lå") ("alt"|"saken"|"pengene"|"bestillingen"|"jeg"|"det"|"feilen"|"nettet"|"hotellet"|"drosjen") >>
  ("hotellrom"|"ny time"|"svar"|"løsning"|"penger"|"ny billett"|"bil") ("hadde vi"|"hadde jeg"|"fikk jeg"|"fikk vi"|"sto klar"|"hadde me") ("før"|"innen"|"mens") ("vi"|"jeg"|"vi hadde"|"me") >>
  ("fikk"|"fekk") ("en"|"ei"|"ein")? ("avklart"|"kjapt avklart"|"raskt avklart"|"oppklart"|"bekreftet"|"stadfesta") ("at"|"hva"|"kva"|"om"|"hvor") >>
  ("kjapt"|"raskt"|"fort"|"lynraskt"|"straks"|"fort og greit") ("avklart"|"oppklart"|"ordnet"|"ordna"|"fikset"|"fiksa"|"løst"|"rettet"|"håndtert"|"unnagjort"|"ekspedert") ("at" ..6)?
  ("kjapt"|"raskt"|"fort"|"lynraskt"|"straks"|"fort og greit") ("avklart"|"oppklart"|"ordnet"|"ordna"|"fikset"|"fiksa"|"løst"|"rettet"|"håndtert"|"unnagjort"|"ekspedert") ("at") >>
  ("jeg"|"eg"|"vi")? ("fikk"|"fekk") ("orden på"|"ordning på"|"skikk på"|"fart i"|"has på"|"rettet opp i"|"greie på") ("sakene"|"det"|"alt"|"papirene"|"rotet"|"feilen"|"abonnementet"|"fakturaen"|"regningen")
  ("fylte"|"fylte ut"|"sendte"|"skrev"|"ordnet"|"tok") @hanhun ("like godt"|"rett og slett"|"bare"|"selv"|"straks")? ("ut")? ("skjemaet"|"søknaden"|"papirene"|"klagen"|"telefonen"|"hele greia"|"alt") ("for meg"|"for oss"|"på mine vegne"|"på vegne av" _)
  ("fikk"|"fekk") ("drosjen"|"bilen"|"legen"|"ambulansen"|"teknikeren"|"folk"|"montøren"|"hjelp") ("av gårde"|"på plass"|"på veien"|"hit"|"sendt"|"ut") >>
  ("fikk"|"fekk") @jegvi? ("kjolen"|"varen"|"skoene"|"jakka"|"jakken"|"billetten"|"timen"|"feilen"|"ruteren"|"abonnementet"|"avtalen"|"kortet"|"bestillingen"|"adressen"|"beløpet"|"kontoen"|"reisen"|"setet"|"telefonen"|"pc-en") ("byttet"|"bytta"|"refundert"|"reparert"|"erstattet"|"endret"|"endra"|"ombooket"|"fikset"|"ordnet"|"ordna"|"rettet"|"retta"|"slettet"|"flyttet"|"flytta"|"låst opp"|"åpnet"|"sperret") ("uten" ..2|"på" ..2|"med en gang"|"samme dag")?
  ("fikk"|"fekk") @jegvi? ("kjolen"|"varen"|"skoene"|"jakka"|"jakken"|"billetten"|"timen"|"feilen"|"ruteren"|"abonnementet"|"avtalen"|"kortet"|"bestillingen"|"adressen"|"beløpet"|"kontoen"|"reisen"|"setet"|"telefonen"|"pc-en") ("byttet"|"bytta"|"refundert"|"reparert"|"erstattet"|"endret"|"endra"|"ombooket"|"fikset"|"ordnet"|"ordna"|"rettet"|"retta"|"slettet"|"flyttet"|"flytta"|"låst opp"|"åpnet"|"sperret") ("uten"|"på") >>
  ja: [Pengene tikket inn] mens vi snakket.
  ja: Han [strøk gebyret på strak arm].
  ja: [Heisen går igjen].
  ja: [Hotell ble ordnet] samme kveld.
  ja: [Alle tre ble annullert].
  ja: Ho [berga bryllupsreisa].
  snu: [Pengene kom aldri].
  nei: Jeg slettet appen.
  nei: Pengene kom fra kona.

- tingen-kom-ikke actor=any
  ("ny"|"nytt"|"noen"|"nokon"|"en"|"et"|"ei"|"noe") ("ruter"|"billett"|"time"|"kort"|"vare"|"pakke"|"resept"|"løsning"|"løysing"|"hjelp"|"tømming"|"refusjon"|"erstatning"|"avtale"|"kompensasjon"|"avklaring"|"svar"|"tekniker") ..4 ("fikk jeg ikke"|"fekk eg ikkje"|"fikk vi ikke"|"fekk me ikkje"|"ble det ikke"|"vart det ikkje"|"blei det ikkje"|"ble det aldri"|"vart det aldri"|"kom aldri"|"så jeg aldri noe til"|"så jeg ikke snurten av"|"uteble"|"fikk jeg aldri"|"fekk eg aldri"|"måtte jeg se langt etter"|"hadde han ikke å komme med"|"hadde hun ikke å komme med"|"hadde han ikkje å kome med"|"hadde ho ikkje å kome med"|"var ikke å oppdrive"|"kan jeg bare glemme"|"fikk ingen")
  ("fikk"|"fekk") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller ikke") ("timen"|"time"|"billetten"|"plassen"|"plass"|"pengene"|"pengane"|"pengene tilbake"|"varen"|"pakken"|"kortet"|"refusjon"|"erstatning"|"medhold"|"refundert"|"resepten"|"byttet"|"byttet varen"|"avbestilt"|"sagt opp"|"gjort det"|"ordnet det"|"bestilt") !("med meg")
  ("pakken"|"pakka"|"kofferten"|"sekken"|"pengene"|"pengane"|"varen"|"nettet"|"kortet"|"feilen"|"gebyret"|"purregebyret"|"problemet"|"hullet"|"heisen"|"ruteren"|"lekkasjen"|"oppsigelsen"|"saken"|"saka"|"beløpet"|"kravet"|"boten"|"skaden"|"klagen") ("er"|"står"|"ligger"|"var"|"henger"|"sto"|"lå") ("der")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"like"|"stadig") ("der"|"borte"|"vekk"|"sperret"|"sperra"|"nede"|"dødt"|"daudt"|"like død"|"åpen"|"like åpent"|"ubetalt"|"ikke registrert"|"ikkje registrert"|"ikke rettet"|"ikke behandlet"|"ikke sendt"|"ikke kommet"|"like uløst"|"ikke løst"|"like stor"|"like stort"|"ødelagt"|"uløst"|"på samme sted") ("som før"|"som da" ..3)?
  ("pakken"|"pakka"|"kofferten"|"sekken"|"pengene"|"pengane"|"varen"|"nettet"|"kortet"|"feilen"|"gebyret"|"purregebyret"|"problemet"|"hullet"|"heisen"|"ruteren"|"lekkasjen"|"oppsigelsen"|"saken"|"saka"|"beløpet"|"kravet"|"boten"|"skaden"|"klagen") ("er"|"står"|"ligger"|"var"|"henger"|"sto"|"lå") ("der")? ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno"|"like"|"stadig") ("der"|"borte"|"vekk"|"sperret"|"sperra"|"nede"|"dødt"|"daudt"|"like død"|"åpen"|"like åpent"|"ubetalt"|"ikke registrert"|"ikkje registrert"|"ikke rettet"|"ikke behandlet"|"ikke sendt"|"ikke kommet"|"like uløst"|"ikke løst"|"like stor"|"like stort"|"ødelagt"|"uløst"|"på samme sted") ("som da") >>
  ("gebyret"|"purregebyret"|"feilen"|"kravet"|"beløpet"|"boten"|"det"|"problemet") ("står der"|"er der"|"ligger der"|"sto der"|"henger der") ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno")
  ("korkje"|"verken"|"hverken") ("jeg"|"eg"|"saken"|"saka"|"vi"|"hun"|"problemet") "eller" ("jeg"|"eg"|"saken"|"saka"|"vi"|"hun"|"problemet"|"bilen"|"nettet") ("kom"|"er kommet"|"ble"|"vart") >>
  ("kom"|"kommet"|"rikket"|"rikka") ("saken"|"saka"|"jeg"|"vi"|"eg"|"me"|"oss"|"seg")? ("ikke"|"ikkje"|"aldri"|"seg ikke"|"seg ikkje"|"oss ikke") ("en millimeter"|"ein millimeter"|"en centimeter"|"en tomme"|"av flekken"|"et skritt"|"eit steg"|"videre"|"vidare"|"noen vei"|"nokon veg"|"lenger") ("lenger"|"videre"|"vidare"|"nærmere")?
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju"|"ti") ("overføringer"|"avdelinger"|"avdelingar"|"personer"|"personar"|"kundebehandlere"|"mennesker"|"folk"|"stemmer"|"stasjoner"|"samtaler"|"telefoner") ("innom"|"senere"|"seinare"|"uten"|"utan"|"på linja"|"og null"|"og ingen"|"og fortsatt"|"og framleis"|"og like"|"," "null"|"," "ingen") ("på linja"|"svar"|"løsning"|"klokere"|"langt"|"resultat")?
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju"|"ti") ("overføringer"|"overføringar"|"viderekoblinger"|"viderekoblingar") 
  ("fra den ene"|"frå den eine"|"fra den eine") ("avdelingen"|"personen")? ("til den andre") ("og tilbake"|"og tilbake igjen"|"og attende"|"og så" ..3)
  ("fra den ene"|"frå den eine"|"fra den eine") ("avdelingen"|"personen")? ("til den andre") ("og så") >>
  ("svarte"|"svara"|"svarte hun"|"fikk svar"|"fekk svar") ("bare"|"berre"|"kun")? ("på") ("to"|"ett"|"én"|"tre"|"halvparten"|"det ene"|"det første") "av" ("tre"|"to"|"fem"|"fire"|"spørsmålene"|"dem"|"dei"|"seks")
  ("forsvant"|"forsvann"|"ble borte"|"blei borte"|"vart borte"|"ble hun borte"|"ble han borte"|"ble hu borte"|"ble bare borte") @hanhun? ("bare"|"midt i"|"fra")? ("midt i samtalen"|"midt i setningen"|"fra linja"|"frå linja"|"fra chatten"|"midt i en setning"|"midt i praten"|"midt i saken"|"for godt"|"uten et ord"|"midt i det hele") !("en stund"|"i ti minutter")
  ("hivd"|"kastet"|"kasta"|"slengt"|"sparket"|"logget"|"dyttet") ("jeg"|"eg")? ("ut av"|"ut or"|"av") ("chatten"|"samtalen"|"linja"|"køen") ("uten svar"|"utan svar"|"midt i" ..3|"før" ..5)?
  ("hivd"|"kastet"|"kasta"|"slengt"|"sparket"|"logget"|"dyttet") ("jeg"|"eg")? ("ut av"|"ut or"|"av") ("chatten"|"samtalen"|"linja"|"køen") ("midt i"|"før") >>
  ("la"|"satte"|"sette"|"plasserte") @hanhun? "meg" ("på vent"|"i kø") "og" ("glemte"|"gløymde"|"forsvant"|"lot" _|"kom aldri") ("meg"|"tilbake")?
  ("mente"|"meinte"|"sa"|"syntes"|"foreslo"|"beskjeden var at"|"svarte") @hanhun? ("at")? ("jeg"|"eg"|"vi") ("burde"|"måtte"|"fikk"|"skulle"|"laut"|"kunne") ("heller"|"bare"|"nå"|"pent")? ("ta det opp med"|"ta kontakt med"|"ringe"|"kontakte"|"snakke med"|"klage til"|"henvende meg til"|"gå til"|"høre med"|"ta det med") ("transportøren"|"leverandøren"|"produsenten"|"noen andre"|"butikken"|"posten"|"banken"|"en annen avdeling"|"hotellet"|"flyselskapet"|"nettleverandøren"|"kommunen"|"en annen"|"teknisk"|"netteier"|"utleier"|"fabrikken"|"dem") ("selv"|"sjølv")?
  ("vises"|"vist"|"viste"|"henvist"|"sendt"|"pekt"|"pekte"|"sendte") ("meg"|"oss"|"bare"|"jeg")? ("bort"|"videre"|"vidare"|"fra seg") ("til") ("andre"|"noen andre"|"en annen"|"produsenten"|"transportøren"|"posten"|"hotellet"|"selgeren"|"kommunen")
  !("er") ("ikke"|"ikkje") ("hennes"|"hans") ("bord"|"problem"|"ansvar"|"avdeling"|"sak"|"hodepine"|"bordet")
  ("ikke"|"ikkje") ("vår"|"deres"|"mitt"|"deira"|"min") ("bord"|"problem"|"ansvar"|"avdeling"|"sak"|"hodepine"|"bordet") 
  ("bedt om å"|"måtte"|"beskjed om å"|"ba meg"|"bad meg"|"fikk beskjed om å") ("heller"|"derfor"|"da"|"jeg"|"eg"|"om å"|"selv")? ("ringe"|"sende"|"skrive"|"maile"|"bruke"|"chatte"|"ringje"|"snakke med" _ "selv") ("e-post"|"mail"|"chatten"|"skjemaet"|"en e-post"|"inn")? ("i stedet"|"i staden"|"i steden"|"istedenfor"|"heller")
  ("gikk"|"gjekk"|"kom"|"satt"|"la på") ("jeg"|"eg"|"vi")? ("igjen"|"derfra"|"ut")? ("med") ("tomme hender"|"lua i hånda"|"halen mellom beina"|"hatten i hånda"|"uforrettet sak"|"samme problem"|"det samme problemet"|"nøyaktig samme problem"|"like mange problemer")
  ("tilbake til") ("start"|"null"|"scratch"|"utgangspunktet"|"rute én"|"rute 1"|"begynnelsen av køen")
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"henvendelsen") ("min"|"mi"|"vår")? ("døde"|"strandet"|"stranda"|"druknet"|"drukna"|"forsvant"|"ble borte"|"vart borte"|"gikk i glemmeboka") ("i systemet"|"på en pult"|"hos dem"|"i bunken"|"der"|"et sted" _?|"ut")?
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"reklamasjonen"|"henvendelsen"|"papirene") ("ligger"|"ligg"|"lå"|"er") ("fortsatt"|"fremdeles"|"framleis"|"visst"|"vel")? ("og"|"å"|"der og")? ("støver ned"|"samler støv"|"urørt"|"ubehandlet"|"råtner"|"i en skuff" ..2|"nederst i bunken"|"i en bunke"|"på en pult" ..2|"stille"|"begravd" ..3|"død" ..2)
  ("saken"|"saka"|"søknaden"|"klagen"|"klaga"|"reklamasjonen"|"henvendelsen"|"papirene") ("ligger"|"ligg"|"lå"|"er") ("fortsatt"|"fremdeles"|"framleis"|"visst"|"vel")? ("og"|"å"|"der og")? ("i en skuff"|"på en pult"|"begravd"|"død") >>
  ("svarte"|"svara"|"svar") ..3 ("på alt annet enn det jeg"|"på alt anna enn det eg"|"ikke på det jeg"|"ikkje på det eg"|"på noe helt annet enn det jeg") ("spurte om"|"spurde om"|"lurte på")
  ("som")? ("å") ("kaste stein i vannet"|"snakke til veggen"|"tale til en vegg"|"snakke til en vegg"|"rope i skogen"|"banke på en stengt dør"|"slå i en pute")
  ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") ("ikke"|"ikkje"|"ingen"|"uten"|"utan") ("registrert"|"rettet"|"sendt"|"mottatt"|"sett"|"fått"|"løst"|"behandlet"|"utbetalt"|"fikset"|"ordnet"|"snurten av"|"livstegn"|"svar"|"penger"|"pakke"|"nett"|"strøm"|"varmtvann"|"regisrert") ("en krone"|"pengene"|"noe"|"snurten" ..2|"svar"|"pakken")?
  ("fortsatt"|"fremdeles"|"framleis"|"ennå"|"enda"|"enno") ("ikke"|"ikkje"|"ingen"|"uten"|"utan") ("registrert"|"rettet"|"sendt"|"mottatt"|"sett"|"fått"|"løst"|"behandlet"|"utbetalt"|"fikset"|"ordnet"|"snurten av"|"livstegn"|"svar"|"penger"|"pakke"|"nett"|"strøm"|"varmtvann"|"regisrert") ("snurten") >>
  ja: [Ny ruter fikk jeg ikke].
  ja: [Pakken er like borte som før].
  ja: [Purregebyret står der fortsatt].
  ja: Hun [forsvant midt i samtalen].
  ja: Han [mente jeg burde ta det opp med transportøren].
  ja: Saka [kom ikkje av flekken].
  nei: Tre personer satt og ventet.
  nei: Appen er dårlig, men det er ikke hans bord.
  nei: Pakken er fortsatt pen.

cue guidance

- råd-kom-aldri turn=no actor=any
  ("noe"|"noko"|"noen"|"nokon"|"nokre"|"et"|"eit"|"ett"|"ett eneste"|"litt"|"gode"|"litt mer"|"bare ett") ("godt"|"enkelt"|"lite"|"gode"|"konkret"|"konkrete"|"lurt"|"annet"|"andre")? @x-råd ("om" ..5|"til" ..4|"å velge" _?|"på" ..3)? (",")? ("hva som helst" ",")? @borte-etter
  ("råd"|"tips"|"veiledning"|"rettleiing"|"alternativer"|"alternativ"|"anbefaling"|"anbefalinger"|"forslag"|"plan b"|"noen plan b") ("om" ..4|"å by på"|"til" ..3)? (",")? @borte-etter
  @borte-før (@x-råd) ("om" ..3|"å få"|"til" ..3)?
  @borte-før (@x-råd) ("om"|"til") >>
  ^ ("noen"|"nokon"|"noe"|"og"|"et"|"gode")? ("råd"|"tips"|"alternativer"|"alternativ"|"anbefaling"|"forslag"|"veiledning"|"plan b") ..5 "?"
  ("hadde"|"hadde ikke"|"hadde ikkje"|"fant ikke"|"så ikke") @hanhun? ("ikke"|"ikkje"|"aldri"|"verken"|"knapt")? ("ett eneste"|"et eneste"|"eit einaste"|"noe"|"noen"|"et"|"noko") ("alternativ"|"råd"|"tips"|"forslag"|"alternativer"|"plan b") ("på lur"|"i ermet"|"på lager"|"å komme med"|"å by på"|"i bakhånd"|"å kome med"|"å tilby")
  ("lite"|"ingenting"|"fint lite"|"null"|"ikke mye"|"ikkje mykje"|"heller lite"|"ikke stort") ("å by på"|"å bidra med"|"å komme med"|"å tilby"|"i form av råd"|"å kome med"|"å hente av råd") ("for" ..6|"av" ..3)?
  ("lite"|"ingenting"|"fint lite"|"null"|"ikke mye"|"ikkje mykje"|"heller lite"|"ikke stort") ("å by på"|"å bidra med"|"å komme med"|"å tilby"|"i form av råd"|"å kome med"|"å hente av råd") ("for"|"av") >>
  ("at"|"hva"|"kva"|"hvilken"|"hvordan"|"om"|"korleis"|"hvilket") _ ..9 "," ("måtte" ..4 ("fortelle"|"fortelje"|"si til"|"tipse")|"tar hun ikke stilling til"|"tar han ikke stilling til"|"tek ho ikkje stilling til"|"tek han ikkje stilling til"|"ville hun ikke mene noe om"|"ville han ikke mene noe om"|"kan ikke de mene noe om"|"kunne hun ikke råde meg om"|"holdt han for seg selv"|"holdt hun for seg selv"|"heldt ho for seg sjølv"|"hadde hun ingen formening om"|"hadde han ingen formening om"|"var visst ikke verdt en kommentar"|"var ikke verdt en kommentar"|"nevnte hun ikke med et ord"|"nevnte han ikke med et ord"|"nemnde ho ikkje med eit ord"|"sa ingen noe om"|"tipset ingen om"|"fikk jeg finne ut selv"|"måtte jeg finne ut selv"|"måtte jeg lese meg til"|"måtte jeg google"|"måtte eg google"|"måtte eg finne ut sjølv"|"fikk jeg høre av naboen"|"fikk jeg vite av" _)
  ("det jeg"|"det eg"|"de pengene jeg"|"det vi") ("burde"|"kunne") ("ha bedt om"|"ha spurt om"|"ha visst"|"spart på å"|"fått") ...6 ("holdt han for seg selv"|"holdt hun for seg selv"|"sa hun ikke"|"sa han ikke"|"nevnte hun ikke"|"nevnte han ikke"|"sa ho ikkje")
  ("limte inn"|"lime inn"|"klistret inn"|"klistra inn"|"sendte"|"sende"|"sendt"|"fikk"|"fekk"|"spist av med"|"avspist med"|"avspiste meg med"|"kastet etter meg"|"slengte til meg"|"dyttet til meg"|"svarte med"|"rakk å lime inn") @hanhun? @meg? ("bare"|"berre"|"kun"|"rett og slett")? ("en"|"ei"|"et"|"to"|"tre"|"fem"|"ni"|"ti"|"en haug"|"samme"|"den samme"|"noen"|"nokre"|"standard-") ("lenke"|"lenkje"|"lenker"|"lenkjer"|"link"|"linker"|"pdf"|"nettadresse"|"brosjyre"|"faq"|"lenka"|"lenken") ("på" ..3)? ("og ønsket lykke til"|"og ønska lykke til"|"og ferdig med det"|"og det var det"|"i stedet for" ..3|"som svar"|"i trynet"|"igjen"|"til svar")
  ("limte inn"|"lime inn"|"klistret inn"|"klistra inn"|"sendte"|"sende"|"sendt"|"fikk"|"fekk"|"spist av med"|"avspist med"|"avspiste meg med"|"kastet etter meg"|"slengte til meg"|"dyttet til meg"|"svarte med"|"rakk å lime inn") @hanhun? @meg? ("bare"|"berre"|"kun"|"rett og slett")? ("en"|"ei"|"et"|"to"|"tre"|"fem"|"ni"|"ti"|"en haug"|"samme"|"den samme"|"noen"|"nokre"|"standard-") ("lenke"|"lenkje"|"lenker"|"lenkjer"|"link"|"linker"|"pdf"|"nettadresse"|"brosjyre"|"faq"|"lenka"|"lenken") ("på" ..3)? ("i stedet for") >>
  ("spist av"|"avspist"|"avspiste meg"|"spiste meg av"|"limte inn"|"lime inn"|"klistret inn") ("med")? ("en"|"ei"|"to"|"tre"|"ni"|"noen") ("lenke"|"lenkje"|"lenker"|"link"|"pdf"|"brosjyre"|"nettside"|"faq")
  ("ønsket"|"ønska"|"ønskte") ("meg")? "lykke til" $
  ("leste"|"las") @hanhun? ("bare"|"berre")? ("høyt"|"høgt"|"opp") ("fra"|"frå") ("den samme siden"|"nettsiden"|"samme side"|"nettsida"|"hjelpesiden"|"brosjyren") >>
  ("måtte"|"laut") ("jeg"|"eg"|"vi")? ("på") ("biblioteket"|"google"|"nettet"|"reddit"|"facebook"|"youtube"|"forum"|"et forum") ("for å"|"etter") >>
  ("spør"|"prøv"|"sjekk"|"se"|"les"|"søk på"|"slå opp på") ("google"|"chatgpt"|"nettsiden"|"nettet"|"helsenorge"|"finn"|"altinn"|"nav.no"|"studiehåndboka"|"faq-en"|"vilkårene"|"min side"|"minside"|"appen") ("»"|"," "sa"|"," "fikk jeg"|"var rådet"|"var svaret"|"var alt"|"var beskjeden")
  ("kastet"|"hev"|"heiv"|"dyttet"|"overlot") @hanhun? ("ballen"|"valget"|"avgjørelsen"|"meg"|"hele ansvaret") ("tilbake"|"rett"|"over")? ("til meg"|"på meg"|"ut på dypt vann"|"i fanget på meg"|"i fanget mitt")
  ja: [Ett råd hadde jeg tatt imot med takk].
  ja: Hun [hadde ikke ett eneste alternativ på lur].
  ja: [Hva jeg bør velge, ville hun ikke mene noe om].
  ja: Han [limte inn tre lenker].
  ja: [Litt veiledning kunne de spandert].
  nei: Jeg hadde ikke råd.
  nei: Hun ønsket meg lykke til med flyttingen.

+ råd-rikelig actor=any
  ("gode"|"konkrete"|"lure"|"smarte"|"nyttige"|"flere"|"mange"|"to"|"tre"|"fire"|"fem")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer"|"idear") ("til" ..5|"om" ..5)? (",")? @nok-etter
  @nok-før ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer") ("til" ..5|"om" ..5)?
  @nok-før ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag"|"alternativer"|"alternativ"|"knep"|"triks"|"ideer") ("til"|"om") >>
  !("var"|"fikk"|"hadde"|"på"|"av") ("to"|"tre"|"fire"|"fem"|"et par"|"noen"|"flere") ("gode"|"konkrete"|"lure"|"smarte"|"nyttige")? ("råd"|"tips"|"forslag") !("til bedre"|"om hvordan"|"ble"|"var dårlige"|"men")
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"fisket fram"|"fiska fram"|"gravde fram"|"grov fram"|"tryllet fram"|"trylla fram"|"ristet"|"rista"|"trakk fram"|"lette fram"|"hadde"|"dro fram"|"hostet opp"|"kom opp med"|"satte sammen"|"skrudde sammen"|"kokte i hop") @hanhun? ("meg"|"oss")? ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre"|"noe"|"noko"|"någe"|"flere"|"fleire") ("annen"|"anna"|"annan"|"ekstra")? ("avtale"|"avtaler"|"rute"|"ruter"|"rom"|"ordning"|"løsning"|"løysing"|"vei"|"veg"|"utvei"|"variant"|"avgang"|"avganger"|"løype"|"opplegg"|"pakke"|"plan b"|"alternativ"|"mulighet"|"vri"|"smutthull"|"modell") ("ut av ermet"|"ut av hatten"|"i ermet"|"på lur"|"i bakhånd"|"som sparte" ..5|"som spara" ..5|"vi ikke visste om"|"jeg ikke visste om"|"eg ikkje visste om"|"som ikke" ..6|"jeg aldri hadde" ..4|"som passet" ..6|"som høvde" ..5|"som høver" ..6|"til en brøkdel" ..2|"vi kunne" ..4|"jeg kunne" ..4|"jeg ikke hadde" ..5)
  !("jeg"|"eg"|"vi"|"me"|"å") ("fant"|"fann"|"fisket fram"|"fiska fram"|"gravde fram"|"grov fram"|"tryllet fram"|"trylla fram"|"ristet"|"rista"|"trakk fram"|"lette fram"|"hadde"|"dro fram"|"hostet opp"|"kom opp med"|"satte sammen"|"skrudde sammen"|"kokte i hop") @hanhun? ("meg"|"oss")? ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre"|"noe"|"noko"|"någe"|"flere"|"fleire") ("annen"|"anna"|"annan"|"ekstra")? ("avtale"|"avtaler"|"rute"|"ruter"|"rom"|"ordning"|"løsning"|"løysing"|"vei"|"veg"|"utvei"|"variant"|"avgang"|"avganger"|"løype"|"opplegg"|"pakke"|"plan b"|"alternativ"|"mulighet"|"vri"|"smutthull"|"modell") ("som sparte"|"som spara"|"som ikke"|"jeg aldri hadde"|"som passet"|"som høvde"|"som høver"|"til en brøkdel"|"vi kunne"|"jeg kunne"|"jeg ikke hadde") >>
  ("visste om"|"kjente til"|"hadde hørt om"|"tipset om"|"peka på"|"pekte på"|"peika på"|"nevnte"|"viste til"|"minnet om") @hanhun? ("en"|"ei"|"ein"|"et"|"eit"|"den") ("annen"|"anna"|"annan"|"liten"|"smart"|"lur")? ("ordning"|"avtale"|"avtalen"|"rabatt"|"støtteordning"|"løsning"|"vei"|"mulighet"|"variant"|"modell"|"utvei"|"tilskudd"|"fond") ("som"|"vi"|"jeg"|"eg"|"for") >>
  ("dyttet"|"dytta"|"skjøv"|"lokket"|"lokka"|"losa"|"loset"|"styrte"|"flyttet"|"flytta"|"fikk"|"fekk"|"satte") @hanhun? ("meg"|"oss") ("over på"|"over til"|"inn på"|"til å velge"|"til å stryke"|"til å droppe"|"til å kutte"|"til å bytte"|"til å vente"|"til å sjekke"|"til å spare"|"bort fra"|"til å si opp") ("et"|"en"|"ein"|"eit"|"noe"|"to"|"det"|"tillegg" _?|"tilleggene") ("billigere"|"billegare"|"rimeligere"|"mindre"|"bedre"|"betre"|"tillegg"|"unødvendig"|"dyre"|"dyreste"|_) >>
  ("lokka med"|"lokket med"|"fristet med"|"anbefalte"|"tipset om"|"tipsa om"|"slo et slag for"|"holdt en knapp på"|"ga et spark i retning av"|"foreslo") ("en"|"ei"|"ein"|"et"|"eit"|"å") !("god bok"|"god film"|"restaurant"|"å" _) _ >>
  ("sa fra"|"sa ifra"|"sa frå"|"advarte meg"|"advarte"|"varslet"|"varslet meg"|"minnet meg"|"minte meg"|"påminnelse"|"påminning"|"hint"|"vink") @hanhun? ("om")? ("at"|"om at"|"mot") ("bremsene"|"jeg burde"|"eg burde"|"vi burde"|"det lønte seg"|"det lønner seg"|"det kunne lønne seg"|"prisen"|"det var lurt"|"det er lurt"|"det fantes"|"det finst"|"tilbudet"|"fristen"|"jeg kunne spare"|"vi kunne spare"|"bindingstiden"|"å" _|"fellesgjelda"|"det hasta"|"det kunne vente"|"jeg betalte for mye") >>
  ("mente"|"meinte"|"syntes"|"tykte"|"trodde"|"sa") @hanhun? ("selv"|"at"|"nok"|"rett ut")? ("jeg"|"eg"|"vi"|"me"|"ruteren"|"det") ("burde"|"borde"|"kunne med fordel"|"kunne ha det bedre"|"skulle heller"|"heller skulle"|"godt kunne"|"var best tjent med"|"ville ha mest igjen for"|"var bedre tjent med"|"fikk mer for pengene med"|"fikk best pris") !("skamme"|"vite"|"holde"|"beklage"|"gå"|"ha visst"|"ha sagt"|"forstå"|"takke"|"ta det opp"|"ta kontakt"|"kontakte"|"snakke med"|"klage"|"henvende"|"ringe"|"roe"|"ta meg sammen"|"skjønne"|"vite"|"vente på") >>
  ("sa rett ut"|"skrev"|"skreiv"|"fortalte"|"sa"|"røpet"|"viste") @hanhun? ("hva"|"kva"|"hvilken"|"hvilket"|"kva for") ("han selv"|"hun selv"|"ho sjølv"|"han sjølv"|"hun"|"han"|"ho"|_) ("selv"|"sjølv")? ("ville valgt"|"ville ha valgt"|"ville ha valt"|"ville gjort"|"hadde valgt"|"hadde gjort"|"syntes var" ..4|"ville gått for"|"ville kjøpt"|"ville ha gjort"|"ville anbefalt"|"bruker selv") ("i mine sko"|"i mitt sted"|"i min situasjon")?
  ("i dine sko"|"i mine sko"|"i ditt sted"|"i mitt sted"|"i din situasjon") >>
  ("et"|"eit"|"ein"|"en"|"det lille") ("spark"|"dytt"|"puff"|"skyv"|"dult") ("i") ("riktig"|"rett"|"riktige") ("retning"|"lei")
  ("regnet"|"rekna"|"regnet ut"|"rekna ut"|"hadde regnet på"|"sammenlignet"|"samanlikna"|"satte opp") @hanhun? ("meg"|"ut"|"på"|"for meg"|"for oss")? ("hva vi kan spare"|"hva jeg kan spare"|"kva eg kan spare"|"hva vi ville spart"|"både fastpris og spot"|"hva som lønner seg"|"hva som lønte seg"|"kva som lønte seg"|"alternativene"|"tre varianter"|"to varianter"|"begge alternativer"|"hva som ble billigst"|"en liste på tre"|"begge deler"|"fordeler og ulemper") >>
  ("la opp"|"satte opp"|"laget"|"la"|"skreddersydde"|"snekret"|"snekra"|"sydde sammen") @hanhun? ("et"|"en"|"ei"|"ein"|"eit") ("løp"|"opplegg"|"plan"|"betalingsplan"|"nedbetalingsplan"|"treningsplan"|"reiserute"|"ordning"|"avdragsplan") ("for natta"|"etter hva"|"etter kva"|"som passet"|"som passa"|"tilpasset"|"ut fra"|"for meg"|"for oss"|"vi kan leve med"|"jeg kan leve med"|"til å leve med"|"etter lommeboka") >>
  ("det jeg ikke"|"det eg ikkje"|"ting jeg ikke"|"noe jeg ikke"|"noe jeg aldri"|"någe så eg aldri") ("hadde vett til å spørre om"|"visste at jeg" ..4|"hadde tenkt på"|"hadde tenkt på sjøl"|"hadde tenkt på selv"|"visste fantes"|"visste om"|"hadde tenkt på sjølv"|"kom på selv") (",")? (("fikk"|"fekk") ("jeg"|"eg") ("servert"|"høre"|"vite"))?
  ("passet oss"|"passet meg"|"passa oss") "som" ("hånd i hanske"|"hand i hanske"|"et skudd"|"støpt"|"fot i hose")
  ("lente seg ikke på"|"nøyde seg ikke med"|"slo seg ikke til ro med"|"gjemte seg ikke bak"|"stoppet ikke ved") ("«" _ ..6 "»"|"nettsiden"|"standardsvaret"|"en lenke"|"å vise til" ..3) >>
  ("et"|"eit"|"en") ("lurt"|"smart"|"genialt"|"nyttig") ("grep"|"triks"|"knep"|"tips"|"hint"|"vink"|"råd") ("kan være"|"kan vera"|"kunne være"|"var"|"er"|"fra"|"på veien"|"med på kjøpet"|"om" ..3) >>
  ("viste"|"synte"|"lærte"|"ga"|"gav"|"tipset om"|"fortalte om") @hanhun? ("meg"|"oss") ("en"|"ein"|"et"|"eit"|"ei") ("liten"|"lur"|"smart"|"nyttig"|"lite"|"lurt")? ("snarvei"|"snarveg"|"triks"|"knep"|"smutthull"|"vri"|"snarvei" _|"hemmelig triks"|"lur måte" ..3|"innertips"|"insidertips"|"hake" ..2) >>
  ("sparte"|"sparer"|"spara"|"spart") ("meg"|"oss") ("for")? ("flere"|"fleire"|"tre"|"to"|"fem"|"mange"|"ti"|"hundrevis"|"noen") ("tusen"|"tusenlapper"|"hundrelapper"|"kroner"|"tusen kroner"|"hundre kroner"|"tusen i året") >>
  ("endte på"|"endte opp med"|"landet på"|"havnet på") ("en"|"ei"|"ein"|"noe"|"str" _|_) ("mindre"|"billigere"|"rimeligere"|"bedre"|"størrelse"|"med" _) ..4 ("enn jeg"|"enn vi"|"enn det jeg"|"takket være" _|"etter råd") >>
  ja: [Tre råd], alle nyttige.
  ja: Han [rista to ruter ut av ermet].
  ja: Hun [dyttet meg over på et billigere abonnement].
  ja: Ho [skreiv kva ho sjølv ville ha valt].
  ja: Han [la opp en plan etter hva jeg klarer].
  nei: Jeg fant en avtale som passet.
  nei: Hun dyttet meg over kanten.

cue resolution

# ordinary ways
+ fikk-tingen actor=any
  ("ga"|"gav"|"fikk"|"fekk") @hanhun? @jegvi? @meg? ("et"|"eit"|"det")? ("greit"|"godt"|"fint"|"klart"|"svaret"|"ærlig")? ("svar"|"svaret") ("jeg" ..3|"på det" ..3|"på alt" ..2|"på spørsmålet" ..1)
  ("ga"|"gav"|"fikk"|"fekk") @hanhun? @jegvi? @meg? ("et"|"eit"|"det")? ("greit"|"godt"|"fint"|"klart"|"svaret"|"ærlig")? ("svar"|"svaret") ("jeg"|"på det"|"på alt"|"på spørsmålet") >>
  ("ga"|"gav") @hanhun? ("meg"|"oss") ("et"|"eit") ("greit"|"godt"|"fint"|"raskt") "svar"
  ("ga"|"gav") @hanhun? ("meg"|"oss") "svaret"
  ("fått"|"fikk"|"fekk") ("jeg"|"eg"|"vi")? ("nå"|"no")? ("svar på alt"|"svar på alle"|"svar på begge"|"svar på det meste"|"svar på det jeg" ..2|"svar på det eg" ..2)
  ("fått"|"fikk"|"fekk") ("jeg"|"eg"|"vi")? ("nå"|"no")? ("svar på det jeg"|"svar på det eg") >>
  ("fikk"|"fekk"|"sendte"|"sende") @hanhun? @jegvi? @meg? ("straks"|"også")? ("tilbudet"|"tilbodet"|"billettene"|"billettane"|"kvitteringen"|"kvitteringa"|"kontrakten"|"bekreftelsen"|"bekreftelse"|"fakturaen"|"koden"|"dokumentet"|"dokumentene"|"papirene"|"polisen"|"ny faktura"|"ny kontrakt"|"skjemaet"|"passordet") ("på e-post"|"på epost"|"på mail"|"på sms"|"tilsendt"|"i posten"|"på chat")
  ("ga"|"gav"|"fikk"|"fekk") @hanhun? @jegvi? ("meg"|"oss")? _ ("kroner"|"kr"|"hundre"|"tusen") ("tilbake"|"igjen"|"att"|"i kompensasjon"|"i avslag"|"i erstatning")
  ("løste"|"løyste"|"fikset"|"fiksa"|"ordnet"|"ordna"|"rettet"|"retta") @hanhun? (problem/n|innloggingsproblem/n|nettproblem/n|betalingsproblem/n|"feilen"|"flokene"|"rotet") !("selv")
  ("ordnet"|"ordna"|"fikset"|"fiksa"|"rettet"|"retta"|"løste"|"løyste") @hanhun? ("det"|"alt"|"saken")? ("med det samme"|"med det same"|"med en gang"|"med ein gong"|"på stedet"|"der og da"|"på flekken"|"på minuttet"|"mens jeg ventet"|"umiddelbart")
  ("svarte"|"svara") @hanhun? ("godt"|"tydelig"|"tydeleg"|"greit"|"fint"|"klart"|"tålmodig"|"ærlig"|"høflig")? ("på") ("hvert"|"kvart"|"hvert eneste"|"alle"|"samtlige"|"alt") ("spørsmål"|"spørsmåla"|"spørsmålene"|"jeg" ..2|"eg" ..2|"vi" ..2|$)
  ("svarte"|"svara") @hanhun? ("godt"|"tydelig"|"tydeleg"|"greit"|"fint"|"klart"|"tålmodig"|"ærlig"|"høflig")? ("på") ("hvert"|"kvart"|"hvert eneste"|"alle"|"samtlige"|"alt") ("jeg"|"eg"|"vi") >>
  ("fant"|"fann"|"fikk"|"fekk"|"ga"|"gav"|"satte"|"ordnet") @hanhun? @jegvi? ("meg"|"oss")? ("en"|"ein"|"ei"|"et"|"eit")? ("ny"|"ledig"|"nytt"|"anna"|"annen"|"tidligere"|"bedre") ("time"|"tid"|"avgang"|"billett"|"plass"|"hotell"|"rom") ("på" ..2|"til" ..2|"samme" _|"midt på dagen"|"allerede" ..2)?
  ("fant"|"fann"|"fikk"|"fekk"|"ga"|"gav"|"satte"|"ordnet") @hanhun? @jegvi? ("meg"|"oss")? ("en"|"ein"|"ei"|"et"|"eit")? ("ny"|"ledig"|"nytt"|"anna"|"annen"|"tidligere"|"bedre") ("time"|"tid"|"avgang"|"billett"|"plass"|"hotell"|"rom") ("på"|"til"|"allerede") >>
  ("ble"|"blei"|"vart") ("registrert"|"meldt"|"notert"|"loggført"|"rettet opp") ("i systemet"|"med en gang"|"og" ..3)?
  ("ble"|"blei"|"vart") ("registrert"|"meldt"|"notert"|"loggført"|"rettet opp") ("og") >>
  ("vegen"|"veien"|"feilen"|"hullet"|"lekkasjen"|"skaden"|"målaren"|"måleren"|"vannet"|"strømmen"|"søpla"|"nettet") ("vart"|"ble"|"blei") ("brøytt"|"brøytet"|"rettet"|"reparert"|"tettet"|"fikset"|"bytta"|"byttet"|"hentet"|"henta"|"gjenopprettet") ("samme" _|"same" _|"dagen etter"|"med en gang"|"i går")?
  ja: Hun [ga meg et greit svar].
  ja: Jeg [fikk billettene på e-post].
  ja: Han [løste innloggingsproblemet].
  ja: Ho [fann ein ny time midt på dagen].
  ja: [Vegen vart brøytt same ettermiddag].
  snu: Han [løste ikke innloggingsproblemet].
  nei: Jeg fikk et frekt svar.

- ringe-i-stedet actor=any
  ("må"|"måtte"|"laut"|"lyt"|"fikk beskjed om å"|"fekk beskjed om å"|"bedt om å") ("jeg"|"eg"|"vi"|"heller"|"da"|"derfor"|"nå")? ("ringje"|"ringe"|"sende e-post"|"skrive"|"møte opp"|"bruke chatten"|"fylle ut et skjema"|"chatte") ("i staden"|"i stedet"|"istedenfor"|"for å få hjelp"|"for å få svar"|"til noen andre"|"en annen avdeling"|"flere steder"|"til en annen")
  ("avvist"|"avvisa"|"avspist"|"feid av"|"sendt bort"|"nektet hjelp") ("med en gang"|"med ein gong"|"på døra"|"rett"|"uten" ..3|"utan" ..3|"i løpet av" ..3|"på flekken")
  ("avvist"|"avvisa"|"avspist"|"feid av"|"sendt bort"|"nektet hjelp") ("uten"|"utan"|"i løpet av") >>
  ("fikk"|"fekk") ("vi"|"jeg"|"eg"|"me") ("blankt"|"bare"|"et blankt"|"kontant"|"tvert")? ("nei"|"avslag") ("med en gang"|"på det"|"på flekken"|$)
  ("fikk"|"fekk") @jegvi? ("ikke"|"ikkje"|"aldri") ("vite"|"svar på"|"greie på"|"avklart") ("om") ("jeg"|"eg"|"vi"|"skaden"|"avtalen"|"det"|"søknaden"|"jobben"|"kravet"|"dette") ("har rett"|"har krav"|"er dekket"|"er dekka"|"dekkes"|"gjelder"|"er godkjent"|"kan" _|"får" _|"er lov"|"er mulig"|"hadde rett"|"hadde krav"|"var dekket") >>
  ja: Eg [må ringje i staden].
  ja: Jeg ble [avvist med en gang].
  ja: Jeg [fikk ikke vite om jeg har rett til fritak].
  nei: Jeg måtte ringe mora mi.

cue guidance

+ klare-råd actor=any
  ("klare"|"tydelige"|"et klart"|"eit klart"|"et tydelig"|"klart"|"ærlige"|"et ærlig"|"gjennomtenkte"|"personlige"|"konkrete"|"eit ærleg"|"klåre") @kråd 
  ("sendte"|"sende"|"la ved"|"fikk"|"fekk") @hanhun? @meg? ("en"|"ei"|"ein"|"to"|"nyttige"|"gode"|"relevante")? ("lenke"|"lenkje"|"lenker"|"veileder"|"rettleiar"|"brosjyre"|"guide") ("til") ("begge"|"riktig"|"rett"|"alternativene"|"avtalene"|"produktene"|"riktige") >>
  ("sendte"|"sende") @hanhun? ("meg"|"oss") ("en"|"ei"|"ein") ("veileder"|"rettleiar"|"guide"|"brukerveiledning")
  ("sa"|"fortalte"|"forklarte"|"opplyste"|"tipset") @hanhun? ("meg"|"oss")? ("også"|"òg")? ("om")? ("at jeg hadde rett på"|"at vi hadde rett på"|"at eg hadde rett på"|"at jeg har rett på"|"at jeg har krav på"|"at vi har krav på"|"at jeg kunne søke om"|"hva jeg kunne ta mot"|"hva jeg kan gjøre for å unngå"|"hva som er lurt"|"hva som kunne hjelpe"|"at vi kunne få rabatt"|"at jeg kunne få rabatt") >>
  ja: Hun [ga meg klare råd] om økonomien.
  ja: Han [sendte lenke til begge].
  ja: Ho [sende meg ein rettleiar].
  nei: Jeg fikk klare svar.

- bare-samme-tilbud turn=no actor=any
  ("kom"|"hadde"|"ga"|"gav") @hanhun? @meg? ("bare"|"berre"|"kun") ("med")? ("samme tilbud"|"same tilbod"|"ett tilbud"|"én pris"|"ett alternativ"|"én løsning"|"ett forslag"|"det samme tilbudet")
  ("og"|",") ("ingen"|"inga"|"null") ("alternativer"|"alternativ"|"tips"|"råd")
  ja: Han [kom bare med samme tilbud].
  ja: Jeg fikk én pris [og ingen alternativer].
  nei: Hun ga meg bare gode råd.
