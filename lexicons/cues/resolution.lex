# resolution: solved, answered, helped.
cue resolution

+ før-vi-la-på actor=any
  ("returlappen"|"returetiketten"|"koden"|"lenka"|"lenken"|"billettene"|"billettane"|"billetten"|"kvitteringen"|"kvitteringa"|"bekreftelsen"|"stadfestinga"|"kontrakten"|"pengene"|"pengane"|"avtalen"|"fakturaen"|"polisen"|"skjemaet"|"svaret"|"refusjonen"|"kortet"|"erstatteren"|"dokumentene"|"saken"|"saka"|"alt"|"den nye" _|"ny" _) ("lå"|"låg"|"var"|"kom"|"sto"|"stod"|"tikket"|"tikka"|"plinget"|"plinga"|"landet"|"landa"|"kom inn"|"ble"|"vart") ("klar"|"klart"|"inne"|"inn"|"på plass"|"i innboksen"|"i innboksen min"|"på konto"|"på kontoen"|"på e-post"|"på epost"|"på mail"|"på telefonen"|"i orden"|"i boks"|"ordnet"|"ordna"|"sendt"|"signert"|"bestilt"|"rettet"|"retta") ("før"|"innan"|"lenge før"|"mens"|"medan"|"idet"|"i det") ("vi"|"me"|"jeg"|"eg"|"æ"|"hun"|"han"|"ho"|"samtalen"|"samtala"|"kaffen"|"helga"|"uka"|"dagen") (("hadde"|"var"|"fikk"|"la"|"har") (_ | _ _)|_)
  ("hadde"|"fikk"|"fekk"|"sendte"|"ordnet"|"ordna"|"satte"|"bestilte") @hanhun? @jegvi? ("nytt"|"ny"|"nye"|"et nytt"|"en ny"|"eit nytt"|"ein ny"|"ei ny") _ ("på vei"|"på veg"|"i posten"|"klar"|"klart"|"i hånda"|"i hånden"|"på plass"|"i boks"|"bestilt"|"sendt") ("før"|"innan"|"allerede"|"samme" _|"same" _|"mens"|"medan") >>
  ("ga"|"gav") @hanhun? ("seg ikke"|"seg ikkje"|"seg itj"|"ikke seg"|"ikkje seg"|"seg aldri"|"itj sæ"|"sæ itj") ("på tørre møkka"|"på tørre møkka si"|"med det første"|"så lett"|"på første hinder") "før" >>
  ("ga"|"gav") @hanhun? ("seg ikke"|"seg ikkje"|"seg itj"|"ikke seg"|"ikkje seg"|"seg aldri"|"itj sæ"|"sæ itj") ("på tørre møkka"|"på tørre møkka si")
  ("ny"|"nytt"|"nye"|"en ny"|"et nytt") ("time"|"billett"|"billetter"|"ruter"|"kort"|"dato"|"avtale"|"vare"|"sko"|"bilde"|"bil"|"telefon"|"plass"|"hotellrom"|"rom"|"resept"|"kode"|"kontrakt") ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"me"|"æ") ("til slutt"|"omsider"|"endelig"|"heldigvis"|"på flekken"|"straks"|"med en gang"|"samme dag"|"same dag"|"i alle fall"|"iallfall"|"da"|$)
  ("klagen"|"klaga"|"søknaden"|"bestillingen"|"bestillinga"|"skjemaet"|"meldingen"|"meldinga"|"saken"|"saka"|"oppsigelsen"|"oppseiinga"|"pengene"|"pengane"|"refusjonen"|"flyttemeldingen"|"kravet"|"reklamasjonen") ("gikk"|"gjekk"|"ble sendt"|"vart sendt"|"fór"|"føyk"|"ble skrevet"|"ble registrert"|"vart registrert"|"ble levert") ("av gårde"|"avgårde"|"av garde"|"inn"|"ut"|"i vei"|"av sted")? ("mens"|"medan"|"der og da"|"der og då"|"på flekken"|"straks"|"med en gang"|"med det samme") >>
  ("nettet"|"bredbåndet"|"breibandet"|"tv-en"|"appen"|"ruteren"|"strømmen"|"straumen"|"internettet"|"dekningen"|"dekninga"|"skjermen"|"varmen"|"alarmen") ("kom"|"var"|"spratt"|"hoppet"|"startet"|"starta"|"virket"|"verka"|"gikk"|"gjekk"|"våknet"|"vakna") ("opp"|"på"|"tilbake"|"i gang"|"oppe"|"til live"|"til liv")? ("igjen"|"att")? ("mens"|"medan"|"før"|"innan"|"straks") ("vi"|"me"|"jeg"|"eg"|"æ"|"hun"|"han"|"ho"|"samtalen"|"samtala"|"kaffen"|"helga"|"uka"|"dagen") (("hadde"|"var"|"fikk"|"la"|"har") (_ | _ _)|_)
  ("ikke"|"ikkje"|"itj"|"lot ikke"|"uten"|"utan") ("ett eneste"|"et eneste"|"eit einaste"|"ett"|"et"|"eit"|"noe"|"noko") ("spørsmål") ("ble"|"vart"|"sto"|"var"|"stå"|"stående")? ("ubesvart"|"ubesvara"|"uten svar"|"utan svar"|"hengende"|"stående ubesvart"|"uavklart"|"åpent")
  ("ingen"|"null") ("spørsmål") ("ble"|"vart"|"sto"|"var"|"gikk")? ("stående"|"ståande")? ("ubesvart"|"ubesvarte"|"ubesvara"|"uten svar"|"utan svar")
  ("attesten"|"ferdigattesten"|"tillatelsen"|"løyvet"|"billettene"|"billettane"|"kontrakten"|"polisen"|"forsikringen"|"forsikringa"|"strømmen"|"nettet"|"dokumentet"|"papirene"|"papira"|"kortet"|"passet"|"lånet"|"refusjonen"|"pengene"|"pengane"|"erstatningen"|"erstatninga"|"bestillingen"|"bestillinga") ("er"|"ble"|"vart"|"kom"|"var") ("i alle fall"|"iallfall"|"i hvert fall"|"i det minste"|"nå"|"no"|"endelig"|"omsider"|"heldigvis"|"til slutt") ("på plass"|"i boks"|"i orden"|"i havn"|"i hus"|"ordnet"|"ordna"|"i hende"|"på konto"|"tilbake"|"oppe")
  ("adressen"|"flyttingen"|"flyttinga"|"avtalen"|"timen"|"billetten"|"oppsigelsen"|"kontrakten"|"lånet"|"abonnementet") ("ble"|"blei"|"vart") ("bestilt"|"signert"|"endret"|"endra"|"ordnet"|"ordna"|"opprettet"|"oppretta"|"avsluttet"|"avslutta"|"registrert") ("mens"|"medan"|"underveis"|"samtidig"|"i samtalen"|"over telefon"|$) ("vi" _|"jeg" _|"eg" _|"me" _)?
  ^ ("nå"|"no"|"og nå"|"og no"|"etterpå"|"da") ("fungerer"|"fungerar"|"virker"|"verkar"|"funker"|"går"|"virket"|"fungerte"|"funka") ("alt"|"det"|"nettet"|"tv-en"|"appen"|"ruteren"|"kortet"|"telefonen") ("igjen"|"som det skal"|"att"|"perfekt"|"fint"|$)
  ja: [Returlappen lå i innboksen før vi hadde lagt på].
  ja: Hun [hadde nytt kort på vei før kaffen var kald].
  ja: [Ny time fikk vi til slutt].
  ja: [Klagen gikk av gårde mens jeg hørte på].
  ja: [Nettet kom opp mens vi prata].
  ja: [Ikke ett spørsmål ubesvart].
  ja: [Ferdigattesten er i alle fall på plass].
  nei: Ny time fikk jeg ikke.
  nei: Saken var der før jeg ringte ikke registrert.

+ det-virket actor=any
  ^ ("og"|"men")? ("det"|"alt") ("virket"|"verka"|"funket"|"funka"|"fungerte"|"fungerer"|"gikk i orden"|"gjekk i orden"|"løste seg"|"løyste seg"|"ordnet seg"|"ordna seg") ("faktisk"|"heldigvis"|"med en gang"|"umiddelbart"|"til slutt")? $
  ("fikk"|"fekk") @jegvi? ("vite"|"veta") ("hva"|"kva"|"hvor mye"|"kor mykje"|"hvor stor"|"kor stor"|"hvor høy") ("egenandelen"|"eigendelen"|"prisen"|"saldoen"|"beløpet"|"renta"|"renten"|"summen"|"gebyret"|"åpningstiden"|"det koster"|"det kostar"|"forsikringen dekker"|"det ville koste") ("er"|"var"|"blir"|"vert"|"ble"|"ligger på")?
  ("flyttingen"|"flyttinga"|"avbestillingen"|"avbestillinga"|"oppsigelsen"|"oppseiinga"|"ombookingen"|"refusjonen"|"returen"|"endringen"|"endringa"|"reklamasjonen"|"klagen"|"klaga") ("ble"|"blei"|"vart"|"er") ("bestilt"|"registrert"|"ordnet"|"ordna"|"godkjent"|"godkjend"|"gjennomført"|"opprettet"|"oppretta"|"bekreftet"|"bekrefta"|"innvilget"|"innvilga")
  ja: Jeg prøvde. [Det virket]!
  ja: Jeg [fikk vite hva egenandelen er].
  ja: Hun var treg, men [flyttingen ble bestilt].
  snu: [Flyttingen ble aldri bestilt].
  nei: Det virket som om hun sov.

+ ordnet-imens actor=any
  ("fakturaen"|"saken"|"saka"|"skadesaken"|"feilen"|"bestillingen"|"kortet"|"avtalen"|"kontoen"|"billetten"|"flyet"|"adressen"|"klagen"|"kravet"|"reklamasjonen"|"søknaden"|"ordren") ("ble"|"blei"|"vart"|"var"|"er") ("splittet"|"delt"|"avgjort"|"rettet"|"retta"|"endret"|"endra"|"sperret"|"sperra"|"ordnet"|"ordna"|"fikset"|"fiksa"|"ute av verden"|"oppklart"|"kreditert"|"i boks"|"i havn"|"løst"|"løyst"|"sendt"|"ferdig"|"bytta"|"byttet"|"booket om"|"innvilget") ("mens jeg" ..3|"medan eg" ..3|"mens vi" ..3|"før jeg" ..4|"før kaffen" ..3|"før eg" ..4|"imens jeg" ..3|"på" ("to"|"tre"|"fem"|"ti"|"få"|"noen"|"null") _|"i løpet av" ..3)
  ("fakturaen"|"saken"|"saka"|"skadesaken"|"feilen"|"bestillingen"|"kortet"|"avtalen"|"kontoen"|"billetten"|"flyet"|"adressen"|"klagen"|"kravet"|"reklamasjonen"|"søknaden"|"ordren") ("ble"|"blei"|"vart"|"var"|"er") ("splittet"|"delt"|"avgjort"|"rettet"|"retta"|"endret"|"endra"|"sperret"|"sperra"|"ordnet"|"ordna"|"fikset"|"fiksa"|"ute av verden"|"oppklart"|"kreditert"|"i boks"|"i havn"|"løst"|"løyst"|"sendt"|"ferdig"|"bytta"|"byttet"|"booket om"|"innvilget") ("mens jeg"|"medan eg"|"mens vi"|"før jeg"|"før kaffen"|"før eg"|"imens jeg"|"i løpet av") >>
  ("billetten"|"kvitteringen"|"kvitteringa"|"kortet"|"pengene"|"pengane"|"varen"|"pakken"|"koden"|"bekreftelsen"|"ny faktura"|"refusjonen"|"kreditnotaen"|"svaret"|"fasiten"|"nøkkelen") ("lå"|"låg"|"kom"|"var"|"sto"|"plinget inn"|"tikket inn") ("i postkassen"|"i postkassa"|"på mail"|"på e-post"|"i innboksen"|"på konto"|"på kontoen"|"tilbake"|"på sms"|"i hånda"|"på bordet"|"kontant"|"inn") ("to dager senere"|"dagen etter"|"før jeg" ..4|"før helga"|"samme dag"|"samme kveld"|"etter" ..2|"neste dag"|"mens" ..4|"med en gang"|$)
  ("billetten"|"kvitteringen"|"kvitteringa"|"kortet"|"pengene"|"pengane"|"varen"|"pakken"|"koden"|"bekreftelsen"|"ny faktura"|"refusjonen"|"kreditnotaen"|"svaret"|"fasiten"|"nøkkelen") ("lå"|"låg"|"kom"|"var"|"sto"|"plinget inn"|"tikket inn") ("i postkassen"|"i postkassa"|"på mail"|"på e-post"|"i innboksen"|"på konto"|"på kontoen"|"tilbake"|"på sms"|"i hånda"|"på bordet"|"kontant"|"inn") ("før jeg"|"etter"|"mens") >>
  ("da"|"nå"|"så"|"då"|"no") ("lå"|"låg"|"kom"|"ligger") ("svaret"|"løsningen"|"fasiten"|"løysinga") ("på bordet"|"kontant"|"klart")
  ("nå"|"no") ("lyser"|"blinker"|"går"|"virker"|"surrer"|"kommer"|"verkar"|"er") ("ruteren"|"lampa"|"boksen"|"nettet"|"tv-en"|"varmen"|"vannet"|"strømmen"|"alarmen"|"skjermen") ("grønt"|"igjen"|"som" ..3|"oppe"|"tilbake"|"som det skal"|"att") ("igjen")?
  ("ute av verden"|"ute av verda"|"i boks"|"i orden"|"i havn") ("på" ("to"|"tre"|"fem"|"ti"|"få"|"noen"|"et"|"null") _|"før" ..4|"samme dag"|"på et blunk")
  ("ute av verden"|"ute av verda"|"i boks"|"i orden"|"i havn") ("før") >>
  ("fikk"|"fekk") ("det"|"saken"|"alt"|"saka"|"feilen") ("i havn"|"i boks"|"på plass"|"ut av verden") ("imens"|"mens"|"medan"|"før jeg"|"før eg"|"på fem"|"på ti"|"på to") >>
  ja: [Fakturaen ble splittet mens jeg ventet].
  ja: [Billetten lå i postkassen to dager senere].
  ja: [Nå lyser ruteren grønt igjen].
  snu: [Kvitteringen kom aldri på mail] før jeg reiste.
  nei: Kortet ble borte mens jeg ventet.

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

+ løst
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"kan"|"kunne"|"bli"|"blir"|"ikke"|"jeg har"|"eg har"|"selv"|"måtte") @kløste .. @ksak @kstraks?
  !("min"|"mi"|"naboen"|"sønnen"|"faren"|"kona"|"mannen"|"jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("løste"|"løyste"|"ordnet"|"ordna"|"fikset"|"fiksa") ("det"|"dette"|"alt"|"alt sammen"|"resten"|"biffen"|"opp i det"|"alt for meg"|"opp"|"seg"|"brasene") ("raskt"|"fort"|"kjapt"|"fint"|"greit"|"lett"|"for meg"|"for oss"|"elegant"|"på to minutter"|"på to minutta"|"på null komma niks"|@kstraks)?
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("ordnet"|"ordna"|"fikset"|"fiksa"|"ryddet"|"rydda"|"rydda"|"ordne"|"rydde") "opp" (@kstraks|"for meg"|"for oss"|"raskt"|"kjapt"|"fort")?
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte") ("ordnet"|"ordna"|"fikset"|"fiksa"|"ryddet"|"rydda"|"rydda"|"ordne"|"rydde") "opp" ("i") (@kstraks|"for meg"|"for oss"|"raskt"|"kjapt"|"fort")? >>
  !("jeg"|"eg"|"vi"|"æ"|"skal"|"skulle"|"vil"|"ville"|"å"|"måtte"|"ble"|"blei"|"blir"|"vart"|"ikke") ("ordnet"|"ordna"|"fikset"|"fiksa"|"skaffet"|"skaffa"|"fremskaffet") !("seg"|"opp"|"og"|"etter"|"før"|"selv"|"til"|"i"|"på"|"som"|"med") _ _? _? @kstraks?
  ("klarte"|"greide"|"makta"|"maktet"|"fikk til"|"fekk til"|"rakk"|"evnet"|"tok seg bryet med"|"fikk") "å" (løse|ordne|fikse|rette|løyse|hjelpe|reparere|oppklare|rydde) >>
  ("ordna"|"ordnet"|"fiksa"|"fikset") "brasene"
  !("jeg"|"eg"|"vi") ("rettet"|"retta"|"reparerte"|"oppklarte"|"avklarte"|"oppklara"|"korrigerte"|"rettet opp"|"retta opp"|"ryddet av veien") ("opp")? ("i")? (feilen|saken|saka|problemet|misforståelsen|mistydinga|fakturaen|floka|rotet|det|flokene|feil|alt)
  ja: Hun [ordnet opp] for oss.
  ja: Han [fiksa biffen].
  ja: Ho [løyste problemet].
  ja: Hun [klarte å rette feilen i systemet].
  snu: Han [løste ikke saken].
  nei: Hun skulle ordne det i morgen.
  nei: Jeg ordnet alt selv.
  nei: Det blir ikke ordnet før til våren.

+ ble-løst actor=any
  @ksak (bli|være|vert|vart|"fikk") ("til slutt"|"endelig"|"omsider"|"raskt"|"fort"|"kjapt"|"lett"|"enkelt"|"greit"|"fullt ut"|"heldigvis")? (@kløste|"ryddet opp i"|"rydda opp i"|"håndtert"|"fikset opp i"|"ordnet opp i"|"ute av verden"|"ute av verda"|"fullført"|"i orden"|"i boks"|"i mål"|"ekspedert"|"klarert"|"gjort"|"på plass"|"ferdig") @kstraks?
  ("det"|"dette") ("ble"|"blei"|"vart"|"er"|"var"|"er nå"|"var da") ("løst"|"ordnet"|"ordna"|"fikset"|"fiksa"|"rettet"|"retta"|"løyst"|"rettet opp"|"i orden"|"i boks"|"gjort"|"oppklart"|"ryddet opp i"|"rydda opp i"|"ordnet opp i") @kstraks?
  (feil|sak|problem|faktura|bestilling|adresse|konto|avtale|beløp|beløpet|"saken"|"saka"|"feilen") ("ble"|"blei"|"vart"|"er nå"|"er no") (@kløste|@kutført)
  [ @ksak (@kløste|"ordnet opp") ] @kstraks?
  ("er"|"ble"|"var"|"vart"|"da var") [ @ksak (@kløste) ]
  (@kutført|@kløste) !("til"|"tilbake til") ("det"|"alt"|"meg"|"oss"|"en ny"|"ein ny"|"ei ny"|"ny"|_) .. @kstraks
  ("ble"|"blei"|"vart") ("jeg"|"alt"|"den"|"det")? @kutført @kstraks
  _ ("ble"|"blei"|"vart") @kutført @kstraks
  ("booket"|"booka"|"bestilte"|"sendte"|"flyttet") ("oss"|"meg") ("om"|"over"|"inn") @kstraks?
  ("alt"|"saken"|"saka"|"det"|"den"|"bestillingen"|"alt sammen") ("var"|"er"|"ble"|"vart") ("i sin")? ("i skjønneste"|"i sin skjønneste"|"skjønneste"|"i beste") "orden"
  !("om") ("var"|"er"|"ble"|"vart") ("alt"|"saken"|"det"|"alt sammen"|"saka") ("i skjønneste orden"|"i sin skjønneste orden"|"i orden"|"i boks"|"ordnet"|"ordna"|"løst"|"på plass"|"klart"|"løyst") !("for" "levering")
  ("virker"|"fungerer"|"funker"|"verkar"|"virket"|"funka") ("nå"|"no")? ("nettet"|"alt"|"internettet"|"tv-en"|"det"|"appen"|"bredbåndet"|"kortet"|"innloggingen"|"ruteren") ("igjen"|"som det skal"|"att"|"perfekt"|"helt fint")
  ("hadde"|"kom med"|"fant"|"fann") ("en"|"ei"|"ein") ("rask"|"enkel"|"kjapp"|"umiddelbar"|"grei"|"straks") ("løsning"|"løysing") ("på" _ _?)?
  !("om"|"at"|"spurte om"|"te"|"til"|"inntil") ("alt"|"saken"|"saka"|"det"|"den"|"bestillingen"|"alt sammen") ("gikk"|"gjekk"|"kom"|"falt"|"var"|"ble"|"vart") ("i orden"|"i boks"|"på plass"|"i lås"|"i havn")
  ("kom"|"kommet"|"komme"|"kome") ("jeg"|"vi")? ("endelig"|"til slutt"|"helt"|"raskt"|"lett")? ("i mål"|"i havn"|"til bunns i saken"|"til bunns i problemet"|"til bunns i det"|"frem til en løsning"|"fram til en løsning"|"fram til ei løsning"|"fram til ei løysing"|"fram til en ordning"|"frem til en ordning"|"videre med saken"|"til en løsning"|"på rett kjøl")
  ("fant"|"fann"|"funnet") ...8 ("fram til"|"frem til") ("en"|"ei"|"ein") (løsning|løysing)
  !("jeg"|"eg"|"vi"|"me") ("fant"|"fann"|"funnet") ("ut av" ("det"|"alt"|"feilen"|"problemet"|"saken"|"saka"|"floken"|"hva som var galt"|"kva som var gale"|"hvor feilen lå"|"kvar feilen låg")|("feilen"|"løsningen"|"løysinga"|"årsaken"|"årsaka"))
  ("nettet"|"bredbåndet"|"tv-en"|"appen"|"alt"|"internettet"|"ruteren"|"strømmen"|"kortet"|"telefonen"|"mobilen"|"det"|"alarmen"|"innloggingen"|"innlogginga") ("er"|"var"|"kom"|"virker"|"fungerer"|"funker"|"virket"|"fungerte"|"verkar"|"funka"|"gikk") ("nå"|"no")? ("oppe igjen"|"oppe og går"|"oppe att"|"opp igjen"|"som det skal"|"som det skulle"|"igjen"|"helt fint nå"|"etterpå"|"på plass igjen"|"oppe å går")
  ("fikk"|"fekk") ("jeg"|"eg"|"vi"|"meg")? .. ("opp å gå"|"opp og gå"|"oppe igjen"|"til å virke"|"til å fungere"|"til å funke"|"på lufta igjen"|"på nett igjen"|"til å verke"|"opp igjen"|"i gang igjen"|"på plass"|"i orden"|"i boks"|"unna")
  ("pengene"|"pengane"|"beløpet"|"refusjonen"|"summen"|"erstatningen") ("var"|"kom"|"sto"|"stod"|"er"|"lå") ("på" (konto|"kontoen"|"kontoen min")|"tilbake"|"inn") .. @kstraks?
  ("holdt"|"heldt"|"ble"|"blei"|"vart"|"hang") ("seg")? ("på linja"|"på linjen"|"på tråden"|"i røret"|"i telefonen"|"i chatten") ("helt"|"heilt")? ("til") >>
  ("ga"|"gav"|"gir") ("seg")? ("ikke"|"ikkje"|"aldri"|"seg ikke"|"seg ikkje"|"seg aldri") ("før") ("alt"|"det"|"saken"|"saka"|"nettet"|"problemet"|"feilen"|"jeg fikk"|"jeg hadde fått"|"eg fekk"|"pengene"|"hun hadde"|"han hadde"|"ho hadde"|"hun fant"|"han fant"|"hun var"|"ruteren"|"den") >>
  ("slapp"|"slepte") ("ikke"|"ikkje"|"meg ikke"|"saken ikke") (("før" ("alt"|"saken"|"saka"|"feilen"|"problemet"|"det var"|"nettet"|"vi var i mål"|"jeg hadde fått"))|"taket før"|"saken før"|"saka før"|"meg før") >>
  ("problemet"|"feilen"|"saken") ("forsvant"|"er borte"|"var borte"|"er ute av verden"|"ble borte")
  ja: Saken [ble løst der og da].
  ja: [Alt ble ordna] over telefon.
  ja: [Problemet vart løyst].
  ja: [Adressen ble endret] med det samme.
  ja: [Nettet er oppe igjen].
  ja: Vi [kom fram til en løsning].
  ja: Jeg [fikk tv-en til å virke].
  ja: Hun [ga seg ikke før alt var på plass].
  snu: [Problemet ble ikke løst].
  snu: Det [ble aldri ordnet].
  nei: Han fant den beste løsningen for oss.
  nei: Hun skulle holde i den til den var i havn.
  nei: Saken blir behandlet innen to uker.
  nei: Alt var bra.

+ fikk-ordnet actor=any
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"meg"|"det"|"alt"|"endelig"|"da")? (@kløste|@kutført|"rettet opp"|"ryddet opp i"|"rydda opp i"|"ordnet opp i") !("ut"|"meg"|"seg") ("det"|"alt"|"opp"|"saken"|"saka"|"problemet"|("min"|"mi"|"ny"|"den"|"et"|"en"|"nytt") _|_)? ("jeg" _ ("om"|"med")?)? @kstraks?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"meg")? ("pengene"|"pengane"|"beløpet"|"kjøpesummen"|"innskuddet"|"depositumet"|"alt"|"gebyret"|"frakten") ("tilbake"|"igjen"|"att"|"attende"|"refundert"|"på konto"|"slettet"|"strøket"|"ettergitt") @kstraks?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("full"|"en"|"et"|"ei")? ("erstatning"|"refusjon"|"kompensasjon"|"ny vare"|"nytt produkt"|"medhold"|"dekket"|"ny time"|"kreditert"|"ny pakke"|"nytt kort") ("tilsendt"|"uten problemer")?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("det"|"alt"|"akkurat det"|"nøyaktig det"|"den hjelpen"|"den hjelpa"|"svarene"|"svara"|"svaret"|"hjelpen"|"hjelpa"|"den avklaringen"|"det svaret"|"alle svar") ("jeg"|"eg"|"vi"|"æ"|"som"|"man") .. ("trengte"|"trengde"|"trong"|"ønsket"|"ønska"|"ville ha"|"ringte for"|"ringde for"|"kom for"|"ba om"|"bad om"|"var ute etter"|"hadde behov for"|"lurte på"|"spurte om"|"skulle ha"|"søkte"|"ville vite"|"skulle"|"behøvde"|"håpet på") ("å vite"|"for")?
  ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi")? ("vite"|"vete"|"greie på") ("det"|"alt"|"akkurat det"|"det meste"|"alt det") ("jeg"|"eg"|"vi"|"æ"|"som") >>
  ("fikk"|"fekk") ("jeg"|"eg"|"vi")? ("ut av det"|"viljen min"|"saken ut av verden"|"en ordning"|"ei ordning"|"gjennomslag"|"rett i saken"|"orden på" .. |"unna" _ )
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt") ("jeg"|"eg"|"vi"|"meg"|"oss")? ("raskt"|"endelig"|"også")? ("en"|"ei"|"et"|"den"|"grei"|"en grei"|"god"|"en rask"|"full")? ("løsning"|"løysing"|"avklaring"|"avklåring"|"oppklaring"|"løsningen"|"resultat"|"løsningen") !("som passer"|"for meg")
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt") ("jeg"|"eg"|"vi"|"meg"|"oss")? ("raskt"|"endelig"|"også")? ("en"|"ei"|"et"|"den"|"grei"|"en grei"|"god"|"en rask"|"full")? ("løsning"|"løysing"|"avklaring"|"avklåring"|"oppklaring"|"løsningen"|"resultat"|"løsningen") !("som passer"|"for meg") ("på") >>
  ("satt igjen med"|"sat att med"|"sitter igjen med"|"kom ut av samtalen med"|"la på med") ("alle")? ("svar"|"svarene"|"svara"|"det") ("jeg"|"eg"|"på")? ("trengte"|"ville ha"|"ønsket"|"alt"|"trong"|"det jeg lurte på")?
  ja: Jeg [fikk rettet feilen].
  ja: Eg [fekk pengane att].
  ja: Vi [fikk den hjelpen vi trengte].
  ja: Jeg [fikk vite alt jeg lurte på].
  ja: Jeg [fikk endelig bestilt ny time].
  snu: Jeg [fikk ikke ordnet fakturaen].
  snu: Vi [fikk ikke pengene tilbake].
  nei: Jeg fikk vite at prisen var høy.

+ fikk-svar actor=any
  !("før jeg"|"før eg"|"til jeg"|"til eg"|"før vi"|"da jeg"|"då eg"|"når jeg"|"at jeg"|"innen jeg"|"innan eg"|"til vi"|"å"|"før"|"da"|"når"|"jeg har") ("fikk svar"|"fekk svar"|"fått svar"|"fikk jeg svar"|"fekk eg svar"|"fikk vi svar"|"fikk svaret"|("fikk"|"fekk"|"fått") ("et skikkelig"|"et godt"|"et klart"|"et ordentlig"|"skikkelig"|"godt"|"gode"|"klart"|"klare"|"fullgodt"|"ordentlig"|"konkret"|"konkrete"|"noe"|"riktig"|"rett"|"de"|"alle"|"eit godt"|"eit klart"|"et konkret"|"et fullgodt"|"raskt") ("svar"|"svarene"|"svara"|"svaret")) !("først"|"fyrst"|"etter"|"innen"|"innan"|"dagen"|"samme"|"same"|"allerede"|"i"|"på" ("e-post"|"epost"|"mail"|"chat"|"chatten"|"sms"|"under"|"få"|"to"|"sekundet"|"minuttet"|"telefonen"|"bare"|"en"|"et"|"ett"|"noen"|"dagen"|"direkten"|"flekken"|"null")|"raskt"|"kjapt"|"fort"|"med" ("en"|"ein"|"det")|"tilbake"|"om at"|"fra en"|"fra bot"|"neste"|"innan"|"umiddelbart"|"straks"|"som"|"fra"|"frå"|"på norsk"|"men"|"hvor"|"der"|"tre"|"to"|"fem"|"fire") ("på" !(e-post|mail|chat|sms|telefon) ((@ktall|"alt"|"alle"|"mye"|"mykje"|"det meste"|"noe"|"det"|"spørsmålet mitt"|"spørsmåla mine"|"spørsmålene mine"|"spørsmålene"|"spørsmålet"|"mitt spørsmål"|"mine spørsmål"|"henvendelsen min"|"hva"|"kva"|"hvorfor"|"om"|"alle spørsmålene"|"alle spørsmål"|"alle spørsmåla"|"alle mine spørsmål"|"alle spørsmålene mine"|"de spørsmålene"|"hvor"|"når"|"hvordan"|"korleis") (("jeg"|"eg"|"vi"|"æ"|"som") ..4 ("lurte på"|"spurte om"|"lurte"|"hadde"|"spurde om"|"ringte om"|"trengte"|"ville vite"|"lurer på"|"lurer"|"stilte"|"kom med"|"lurde på"|"undra på"))?)?)?
  !("bare"|"berre"|"kun") ("svarte på"|"svara på"|"svart på"|"svarer på"|"svarar på"|("svarte"|"svara"|"svart"|"svarer"|"svarar") ("godt"|"greit"|"tålmodig"|"tolmodig"|"villig"|"villig vekk"|"fint"|"klart"|"raskt"|"lett"|"utfyllende"|"grundig"|"høflig"|"konkret"|"vennlig"|"bra"|"presist"|"også"|"ikke"|"ikkje"|"aldri"|"ærlig"|"meg") "på") ("absolutt"|"så godt som"|"nesten")? ("alt"|"alle"|"det meste"|"samtlige"|"spørsmålet mitt"|"spørsmålene mine"|"spørsmåla mine"|"mine spørsmål"|"spørsmålet"|"spørsmålene"|"spørsmåla"|"hvert spørsmål"|"kvart spørsmål"|"alt det"|"det" ("jeg"|"eg"|"vi") ("lurte"|"spurte"|"spurde"|"ville"|"trengte")|"alle spørsmål"|"alle spørsmålene"|"alle spørsmålene mine"|"alle mine spørsmål"|"alle spørsmåla") ("mine"|"våre"|"mine spørsmål"|"spørsmål"|"spørsmålene")? (("jeg"|"eg"|"vi"|"æ"|"som") ..4 ("lurte på"|"spurte om"|"lurte"|"hadde"|"spurde om"|"ville vite"|"lurer på"|"trengte"|"stilte"|"kom med"))?
  ("besvarte"|"besvart"|"fikk besvart"|"fekk svar på") ("alt"|"alle"|"samtlige"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"det"|"mine"|"henvendelsen") ("mine"|"spørsmål"|"spørsmålene"|"spørsmålene mine")?
  ("besvarte"|"besvart"|"fikk besvart"|"fekk svar på") ("alt"|"alle"|"samtlige"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"det"|"mine"|"henvendelsen") ("jeg") >>
  ("alle"|"samtlige"|"alt"|"spørsmålene"|"spørsmålet"|"spørsmåla"|"spørsmål"|"mine spørsmål") ("spørsmål"|"spørsmålene"|"mine"|"mitt"|"mine spørsmål"|"spørsmåla"|"jeg" ("hadde"|"stilte"|"lurte på"))? .. [ ("ble"|"blei"|"vart"|"er"|"var"|"blitt") ("besvart"|"svart på"|"svara på"|"oppklart") ]
  ("hadde"|"har"|"satt på") ("svar") ("på") ("alt jeg lurte på"|"alt eg lurte på"|"alt jeg spurte om"|"spørsmålene mine"|"alle spørsmålene mine")
  ("hadde"|"ga"|"gav") ("jeg"|"meg")? "svarene" ("jeg")?
  ("hadde"|"ga"|"gav") ("jeg"|"meg")? "svarene" ("eg") >>
  ("ga"|"gav"|"gitt"|"gir") ("meg"|"oss")? ("et"|"eit"|"alle"|"de"|"gode"|"den"|"all")? ("svar"|"svara"|"svarene"|"svaret") ("på" ("alt"|"det"|"alle"|"spørsmålet"|"spørsmålene") ("mitt"|"mine")?)
  ("ga"|"gav"|"gitt"|"gir") ("meg"|"oss")? ("et"|"eit"|"alle"|"de"|"gode"|"den"|"all")? ("svar"|"svara"|"svarene"|"svaret") (("jeg"|"eg"|"vi")|"på" ("alt"|"det"|"alle"|"spørsmålet"|"spørsmålene") ("jeg"|"eg")) >>
  ja: Jeg [fikk svar på alt jeg lurte på].
  ja: Eg [fekk svar på spørsmåla mine].
  ja: Hun [svarte tålmodig på alle spørsmål].
  ja: Alle spørsmålene [ble besvart].
  ja: Jeg ringte og [fikk svar].
  snu: Jeg [fikk ikke svar på spørsmålet mitt].
  snu: Spørsmålet mitt [ble ikke besvart].
  nei: Jeg fikk svar etter tre uker.
  nei: Det tok lang tid før jeg fikk svar.
  nei: Fikk svar på e-post dagen etter.
  nei: Han svarte bare på det jeg spurte om.

+ fikk-hjelp actor=any
  !("å"|"før jeg"|"før eg"|"til jeg"|"bare") ("fikk"|"fekk"|"fått") ("jeg"|"eg"|"vi"|"æ"|"meg"|"både"|"endelig"|"da")? ("raskt"|"rask"|"mye"|"mykje"|"masse"|"all"|"veldig"|"den"|"skikkelig"|"noe"|"noko"|"all mulig"|"så"|"personlig")? (@kgod)? @khjelp !("til å velge"|"til selvhjelp"|"til å vurdere") ("med" ("det"|"alt"|"det jeg" _|"alt jeg" _ _?|"det eg" _))?
  @kgod ("og" @kgod)? @khjelp
  ("rask"|"kjapp"|"rask og god"|"rask og effektiv"|"effektiv"|"snarrådig") @khjelp
  ("aldri") ("fått"|"opplevd") ("så"|"bedre"|"betre") ("god"|"bra"|"rask"|"fin")? @khjelp
  !("å"|"kan"|"kunne"|"skulle"|"vil"|"ville"|"skal") ("hjalp"|"hjelpte"|"hjelpt"|"hjulpet"|"hjelper"|"hjulpe"|"bistod"|"bisto"|"assisterte") ("virkelig"|"godt"|"verkeleg")? ("meg"|"oss"|"mæ"|"mei"|"faren min"|"moren min"|"mor mi"|"kunden") !("å finne" ("riktig"|"rett"|"en"|"det"|"den"|"ei"|"et"|"beste")|"å velge"|"med å velge"|"med å finne"|"å velje"|"å vurdere"|"å sammenligne"|"å forstå"|"til å forstå"|"ikke") ("på vei"|"i mål"|"ut av det"|"ut av floken"|"videre"|"på veg"|"masse"|"veldig"|"godt"|"raskt"|"kjempemasse"|"fint"|"gjennom hele prosessen"|"med alt"|"med det jeg trengte"|"med det jeg lurte på")?
  !("å"|"kan"|"kunne"|"skulle"|"vil"|"ville"|"skal") ("hjalp"|"hjelpte"|"hjelpt"|"hjulpet"|"hjelper"|"hjulpe"|"bistod"|"bisto"|"assisterte") ("virkelig"|"godt"|"verkeleg")? ("meg"|"oss"|"mæ"|"mei"|"faren min"|"moren min"|"mor mi"|"kunden") !("å finne" ("riktig"|"rett"|"en"|"det"|"den"|"ei"|"et"|"beste")|"å velge"|"med å velge"|"med å finne"|"å velje"|"å vurdere"|"å sammenligne"|"å forstå"|"til å forstå"|"ikke") ("å få") >>
  ("ble"|"blei"|"vart"|"blitt"|"føler meg"|"følte meg"|"er"|"var") ("jeg"|"eg"|"godt"|"veldig godt"|"raskt"|"fort"|"kjapt"|"vel"|"skikkelig"|"ordentlig")? ("hjulpet"|"hjelpt"|"hjulpen"|"hjelpte"|"hjulpi"|"hjulpe") ("godt"|"på beste måte"|"videre"|"raskt"|"med det samme")?
  ("til"|"var til"|"vært til") ("god"|"stor"|"veldig god"|"uvurderlig"|"veldig stor"|"mye"|"kjempestor"|"mykje") ("hjelp"|"nytte")
  ("kjempehjelp"|"en stor hjelp"|"ei stor hjelp"|"hjelp i massevis"|"all den hjelpen jeg trengte"|"den hjelpen jeg trengte"|"den hjelpa eg trong"|"hjelp til alt")
  ("hjelp"|"hjelpen"|"hjelpa") ("var"|"jeg fikk var"|"eg fekk var") (@kgod)
  ja: Jeg [fikk god hjelp].
  ja: Eg [fekk hjelp] med skjemaet.
  ja: Han [hjalp meg] med innloggingen.
  ja: Hun var [til stor hjelp].
  ja: [Topp hjelp] fra ende til annen.
  snu: Jeg [fikk ikke noe hjelp].
  snu: Hun [hjalp meg ikke].
  nei: Hun spurte om jeg trengte hjelp med noe mer.
  nei: Jeg fikk ikke hjelp til å velge riktig modell.

+ idiom actor=any
  ("tryllet"|"trylla"|"trollet"|"trolla"|"hostet"|"skaffet"|"skaffa"|"diska") ("frem"|"fram"|"opp"|"til veie"|"meg") ..4 (_)
  ("satt"|"satte"|"sett"|"fått satt") ("meg"|"oss") ("opp på"|"inn på"|"på" ("neste"|"første"|"en" ("ny"|"annen")|"ny")) .. (fly|avgang|time|plass|buss|tog|avgangen|rute)
  ("det"|"alt"|"saken"|"saka"|"dette") ("ordnet"|"ordna"|"løste"|"løyste"|"gikk"|"retta"|"rettet") ("seg") ("til slutt"|"fint"|"greit"|"heldigvis"|"likevel"|"til" _ _?|"raskt")? !("hjemme"|"heime"|"ikke")
  ("saken"|"saka"|"problemet"|"det") ("er"|"var") ("dermed"|"da"|"nå"|"så")? ("ute av verden"|"ute av verda"|"historie"|"et tilbakelagt kapittel"|"ryddet av veien"|"glemt"|"i havn"|"avsluttet med godt resultat")
  !("toget"|"bussen"|"turen"|"ferien"|"reisen"|"reisa"|"fly"|"flyet"|"i fjor") ("gikk"|"gjekk"|"gått") ("som smurt"|"smertefritt"|"knirkefritt"|"knirkefrie"|"som en drøm"|"som en lek"|"glatt"|"så fint at det var ferdig")
  ("er"|"var") ("saken"|"saka"|"problemet"|"det") ("ute av verden"|"ute av verda"|"historie"|"løst"|"løyst"|"i boks"|"ordnet"|"ordna"|"ryddet av veien")
  ("kunne"|"kan"|"fikk") ("jeg"|"eg"|"vi")? ("legge på"|"senke skuldrene"|"krysse ut"|"stryke" ..|"sove godt") .. ("saken"|"lista"|"listen"|"ordnet"|"løst")
  ("det var alt jeg trengte"|"akkurat det jeg trengte"|"nettopp det jeg trengte"|"det jeg kom for"|"det eg trong") !("var"|"å vite om") $
  ("reddet"|"redda"|"berget"|"berga") ("dagen"|"meg"|"ferien"|"turen"|"oss"|"helga"|"helgen"|"dagen min")
  ("slo til"|"trådte til"|"snudde seg rundt"|"brettet opp ermene"|"bretta opp ermene"|"snudde på flisa"|"snudde hver stein"|"snudde kvar stein"|"vendte hver stein"|"snudde alle steiner"|"ordnet opp i alt"|"tok tak"|"tok tak i det"|"fikk unna saken"|"ferdig ekspedert"|"ferdigekspedert"|"gikk i boks"|"gjekk i boks"|"trakk i trådene"|"drog i trådane"|"fikk hull på byllen"|"knekte koden"|"fant feilen"|"fann feilen"|"svar på tiltale"|"alt på stell"|"i havn"|"som fot i hose") !("til" "at jeg")
  ja: Hun [brettet opp ermene].
  ja: [Det ordnet seg til slutt].
  ja: Ho [redda dagen].
  ja: Alt [gikk som smurt].
  snu: Han [fant ikke feilen].
  nei: Jeg måtte skaffe meg en ny ruter.

+ effektiv
  (effektiv|handlekraftig|resultatorientert|handlekraftige|kjempeeffektiv|supereffektiv|lynraskogeffektiv) !("måte"|"oppvarming"|"energi"|"rente")
  ("tok"|"tok straks"|"tok umiddelbart") ("affære"|"grep"|"tak i saken"|"tak i saka"|"tak i problemet"|"tak i det"|"saken på strak arm"|"saken på sparket"|"saken i egne hender"|"problemet på alvor og løste"|"tyren ved hornene"|"tak")
  ("skar"|"skjærte"|"skar rett") ("gjennom"|"igjennom")
  ("fikk"|"fekk"|"satte"|"sette"|"sparket") ("fart på" ("sakene"|"saken"|"saka"|"ting"|"tinga")|"ting til å skje"|"ting gjort"|"ting unna"|"i gang sakene")
  ("fikk"|"fekk"|"satte"|"sette"|"sparket") ("fortgang i") >>
  ("gjorde"|"gjorde virkelig"|"gjør") ("jobben"|"jobben sin"|"susen"|"utslaget")
  ("leverte"|"leverer") ("varene"|"vara"|"resultat"|"på alt"|"over all forventning")
  ("ordnet"|"ordna"|"fiksa"|"fikset"|"løste"|"løyste") ("biffen"|"floken"|"floka"|"brasene"|"flisa")
  ("kort prosess"|"problem solved"|"case closed"|"sak løst"|"null stress å få det ordnet"|"da var den saken ute av verden"|"saken ut av verden"|"saken var biff"|"saka var biff")
  ja: Han var [effektiv].
  ja: [Effektive] folk!
  ja: Hun [tok affære] med en gang.
  ja: Ho [fekk fart på sakene].
  snu: Han var [lite effektiv].
  nei: Varmepumpen er energieffektiv.

+ slapp-å-ringe-igjen actor=any
  (trenge|behøve|slippe|sleppe|måtte|trengte|trengde|slapp|slepp) ("ikke"|"ikkje"|"aldri")? ("å")? ("ringe"|"spørre"|"spørje"|"ta kontakt"|"sende"|"kontakte" ("dem"|"dei"|"dere")|"mase"|"purre"|"stille" "noen"? "flere spørsmål"|"skrive"|"følge opp") ("på nytt"|"igjen"|"en gang til"|"ein gong til"|"tilbake"|"flere ganger"|"ny e-post"|"nytt skjema"|"attende"|"mer"|"rundt")
  ("trengte"|"trengde"|"behøvde"|"trenger"|"treng") ("ikke"|"ikkje"|"aldri") ("å")? ("purre"|"mase"|"følge opp"|"sende flere mailer"|"bli satt over")
  ("slapp"|"slepp"|"sleppte") ("jeg"|"eg")? ("å")? ("bli" ("satt over"|"sett over"|"kastet rundt"|"sendt rundt"|"sendt videre")|"å settes over"|"purre"|"mase"|"være kasteball")
  ("uten"|"utan") "å" ("bli"|"verte"|"måtte") ("satt over"|"sett over"|"sendt videre"|"kastet rundt"|"sendt rundt"|"ringe igjen"|"ringe flere steder"|"ringe på nytt"|"sendt fram og tilbake"|"sendt frem og tilbake")
  ja: Jeg [slapp å ringe igjen].
  ja: Eg [trong ikkje å ta kontakt på nytt].
  ja: Jeg [trengte ikke å purre].
  nei: Jeg måtte vente lenge.

# done in a jiffy, out of the world, up and running, put straight through to one who could
+ i-en-fei actor=any
  ("ordnet"|"ordna"|"fikset"|"fiksa"|"løst"|"løyst"|"løste"|"gjort"|"ekspedert"|"ryddet opp"|"endret"|"avsluttet"|"unnagjort") ("i en fei"|"i ein fei"|"i en håndvending"|"i ei handvending"|"på et blunk"|"på eit blunk"|"på strak arm"|"på direkten"|"på null komma niks"|"på flekken"|"på to røde"|"på to minutter"|"på en dag"|"på ein dag"|"over telefon"|"mens jeg ventet"|"i ett jafs"|"før jeg visste ordet av det")
  ("problem"|"problemet"|"saken"|"saka"|"feilen"|"floken"|"bekymringen") ("er"|"var"|"ble"|"vart")? ("nå"|"no"|"dermed"|"endelig")? ("ute av verden"|"ute av verda"|"i hamn"|"i havn"|"i boks"|"ut av verden"|"historie")
  ("nettet"|"internettet"|"tv-en"|"fibern"|"fiberen"|"strømmen"|"straumen"|"varmen"|"appen"|"systemet"|"wifi"|"telefonen") ("er"|"var"|"kom"|"ble") ("oppe"|"opp"|"på lufta"|"tilbake"|"på plass") ("igjen"|"att"|"og går"|"nå")? !("av og til"|"og ned"|"ikke")
  ("satt"|"sett"|"koblet"|"kopla") ("rett"|"direkte"|"strake vegen"|"raskt") ("over"|"videre"|"gjennom") ("til") ("en"|"ein"|"ei"|"noen"|"nokon"|"rett") ("som"|"person") >>
  ("boom"|"bang"|"vips"|"voilà"|"voila"|"simsalabim"|"pang") (","|":")? ("så var det")? ("fikset"|"fiksa"|"ordnet"|"ordna"|"løst"|"i orden"|"ferdig"|"done")
  ("halve"|"halvparten av"|"hele"|"det meste av"|"mesteparten av") ("jobben"|"saken") ("gjorde"|"var gjort"|"ordnet"|"fikset") @hanhun? ("mens"|"før") >>
  ja: Det ble [ordnet i en fei].
  ja: [Problemet er ute av verden].
  ja: [Nettet er oppe igjen].
  ja: Ble [satt rett over til en som kunne hjelpe].
  ja: Og [vips, så var det ordnet].
  nei: Nettet er oppe og ned hele tiden.

+ alt-i-orden-nå actor=any
  ^ ("alt"|"alt er"|"og alt er"|"nå er alt"|"no er alt") ("i orden"|"på stell"|"på plass"|"i skjønneste orden"|"i boks") ("nå"|"no"|"igjen"|"att") ("," |"."|"!"|$)
  ("vips"|"plutselig"|"straks"|"dermed") ("så")? ("var"|"hadde jeg"|"fikk jeg") ("timen min"|"pengene"|"saken"|"alt"|"ny time"|"feilen"|"nettet"|"billetten") ("min"|"mi")? ("flyttet"|"flytta"|"borte"|"på plass"|"i orden"|"ordnet"|"tilbake"|"fikset"|"løst"|"på konto")?
  ("besørget"|"ekspedert"|"behandlet"|"løst"|"håndtert") ("på") ("tilfredsstillende"|"utmerket"|"beste"|"en tilfredsstillende"|"forbilledlig") ("vis"|"måte"|"måten")
  ja: [Alt i orden nå].
  ja: Og [vips var timen min] flyttet.
  nei: Alt var i orden fra før.

# the thing was done, changed, given back; works again
+ tingen-er-gjort actor=any
  @ktingen @kmin? ("ble"|"blei"|"vart"|"er"|"var"|"har blitt"|"er blitt"|"vert") ("nå"|"no"|"også"|"òg"|"straks"|"fort"|"raskt"|"endelig"|"omsider"|"heldigvis"|"til slutt"|"enkelt"|"lett")? @kgjortbra !("til feil"|"uten varsel"|"utan varsel"|"av seg selv"|"uten grunn"|"uten at jeg"|"feil") (@kstraks|@kutenmas)?
  @ktingen @kmin? ("ble"|"blei"|"vart"|"er"|"var") ("nå"|"også"|"fort"|"raskt")? ("endret"|"endra"|"flyttet"|"flytta"|"slettet"|"sletta"|"stoppet"|"stoppa"|"åpnet"|"opna"|"oppdatert"|"registrert"|"sendt"|"bestilt"|"levert"|"hentet"|"satt opp"|"sett opp") (@kstraks|@kutenmas|"slik jeg ønsket"|"som jeg ville"|"som eg ville"|"som ønsket")
  ^ ("alt"|"ble"|"vart"|"og"|"fikk"|"fekk")? ("refundert"|"kreditert"|"ordnet"|"ordna"|"fikset"|"fiksa"|"løst"|"løyst"|"byttet"|"bytta"|"rettet"|"retta"|"reparert"|"ombooket"|"innvilget"|"godkjent"|"avbestilt"|"erstattet"|"hjulpet"|"unnagjort"|"ferdig"|"gjort"|"i boks") (@kstraks|@kutenmas|"på" ("ett"|"et"|"to"|"tre"|"fire"|"fem"|"ti"|"få"|"null") ("minutt"|"minutter"|"minutta"|"sekunder"|"sekund"|"komma niks"))
  ("ny"|"nytt"|"nye"|"en ny"|"et nytt"|"ein ny"|"eit nytt"|"ei ny") @kting ("ble"|"blei"|"vart"|"er"|"var"|"kom"|"lå"|"låg"|"sto"|"stod") ("også"|"straks"|"allerede")? ("satt opp" !("til")|"sett opp" !("til")|"bestilt"|"ordnet"|"ordna"|"sendt"|"booket"|"på vei"|"på veg"|"klar"|"klart"|"i posten"|"i postkassa"|"i postkassen"|"på døra"|"på mail"|"på mailen"|"på plass"|"i hus"|"i innboksen"|"hjem"|"utstedt"|"i orden") (@kstraks|@kutenmas|@ktall _ ("etter"|"senere"|"seinare"|"seinere")|"før" ..4)?
  @kting ("lå"|"låg"|"kom"|"var"|"sto"|"stod")? ("på mailen"|"på mail"|"på e-post"|"i innboksen"|"på sms"|"på telefonen"|"i posten") ("før"|"innan"|"mens"|"medan"|"lenge før") ("vi"|"me"|"jeg"|"eg"|"hun"|"han"|"ho"|"samtalen") >>
  ^ ("nå"|"no"|"og"|"så"|"og nå"|"og no")? @ktingen @kmin? ("virker"|"virket"|"verkar"|"verka"|"fungerer"|"fungerte"|"fungerar"|"funker"|"funka"|"lyser"|"lyste"|"er oppe"|"var oppe"|"er åpen"|"er aktiv"|"er på"|"er i gang"|"er tilbake"|"er på nett"|"kom tilbake") ("nå"|"no")? ("igjen"|"att"|"som det skal"|"som normalt"|"som den skal"|"som nytt"|"som vanlig"|"perfekt"|"utmerket"|"prikkfritt") !("ikke"|"ikkje"|"treg"|"bra for andre"|"opp i"|"ut på")
  @ktingen @kmin? ("virker"|"virket"|"verkar"|"verka"|"fungerer"|"fungerte"|"funker"|"funka"|"lyser"|"lyste"|"er oppe"|"var oppe"|"er åpen"|"er aktiv"|"er på"|"er i gang"|"er tilbake"|"var tilbake"|"var på plass"|"kom på plass") ("nå"|"no")? ("igjen"|"att"|"som det skal"|"som den skal"|"dagen etter"|"samme dag"|"samme kveld"|"med en gang"|"på nytt")
  ^ ("legen"|"sykepleieren"|"sekretæren"|"hun"|"han"|"ho"|"de"|"dei"|"dama"|"damen")? ("fornyet"|"fornya") ("resepten"|"resepta"|"kortet"|"avtalen"|"passet") @kmin? (@kstraks|@kutenmas)?
  ja: [Timen ble flyttet uten problemer].
  ja: [Oppsigelsen ble godkjent].
  ja: [Refundert på flekken].
  ja: [Ny time ble satt opp samme dag].
  ja: Nå er alt bra, [kontoen min er åpen igjen].
  ja: [Retur-lapp på mailen før vi var ferdige].
  snu: [Fakturaen ble aldri rettet].
  nei: Timen ble flyttet uten varsel.
  nei: Kontoen ble sperret.

# what the agent did to it
+ gjorde-det-for-meg actor=agent
  !("jeg"|"eg"|"vi"|"me"|"å"|"skal"|"skulle"|"skal ha"|"måtte"|"ville"|"har"|"hadde") ("åpnet"|"opna"|"sperret"|"sperra"|"endret"|"endra"|"fornyet"|"fornya"|"avbestilte"|"kansellerte"|"opphevet"|"aktiverte"|"reaktiverte"|"gjenåpnet"|"flyttet"|"flytta"|"stoppet"|"stoppa"|"ombooket"|"korrigerte"|"justerte"|"forlenget"|"oppgraderte"|"låste opp"|"satte opp"|"frøs"|"pauset"|"nullstilte"|"byttet ut"|"bytta ut"|"strøk"|"slettet"|"sletta"|"refunderte"|"krediterte"|"byttet"|"bytta"|"rettet"|"retta") ("straks"|"også"|"òg"|"raskt"|"bare"|"umiddelbart"|"gladelig"|"villig")? !("døra"|"bilen"|"telefonen"|"vannet"|"appen"|"brukeren"|"kontoen min her") @ktingen !("uten varsel"|"utan varsel"|"uten å"|"feil"|"til feil"|"min feil"|"midt i"|"uten at jeg") @kmin? (@kstraks|@kutenmas|"for meg"|"for oss"|"igjen")?
  !("jeg"|"eg"|"vi"|"me"|"å"|"skal"|"skulle"|"måtte"|"ville"|"har"|"hadde"|"fakturaen"|"dere") ("sendte"|"sende"|"bestilte"|"tinga"|"la inn"|"registrerte"|"skaffet"|"skaffa"|"ordnet"|"ordna"|"fikset"|"fiksa"|"booket"|"fant"|"fann"|"ga meg"|"gav meg"|"ga oss"|"leverte"|"la til") ("straks"|"også"|"òg"|"meg"|"oss"|"fram"|"frem"|"opp"|"bare")? ("en ny"|"ei ny"|"ein ny"|"et nytt"|"eit nytt"|"ny"|"nytt"|"nye"|"en annen"|"en ledig"|"ledig"|"riktig"|"rett") (@kting|@kutenmas|"med en gang"|"på flekken"|"samme dag") (@kstraks|@kutenmas|"til meg"|"i stedet"|"i posten")? !("uten varsel"|"feil"|"som heller")
  ("hadde"|"fikk"|"la") @hanhun? ("den"|"det"|"alt"|"varen"|"pakken"|"resepten"|"dokumentet"|"papirene"|"kortet"|"bilen"|"rommet"|"kontrakten") ("klar"|"klart"|"klare"|"ferdig"|"pakket") ("i skranken"|"til meg"|"til oss"|"til henting"|"da jeg kom"|"då eg kom"|"samme dag"|"same dag"|"samme kveld"|"på disken"|"i resepsjonen"|"dagen etter"|"på et blunk"|"på ti minutter"|"på fem minutter") @kstraks? ("da jeg kom"|"då eg kom")?
  !("jeg"|"eg"|"vi"|"me"|"æ"|"å") ("fant"|"fann"|"fikk til"|"trylla fram"|"tryllet fram"|"kom opp med"|"kom fram til"|"snekret"|"skaffet") @hanhun? ("raskt"|"fort"|"kjapt"|"straks"|"til slutt"|"heldigvis"|"også")? ("en"|"ei"|"ein") ("god"|"enkel"|"annen"|"fin"|"rask"|"kjapp"|"lur"|"grei"|"brukbar"|"fiks"|"holdbar"|"kreativ"|"praktisk"|"midlertidig")? ("løsning"|"løysing"|"utvei"|"utveg"|"vei rundt"|"veg rundt"|"vei ut"|"smutthull"|"ordning") !("som passet"|"som passer"|"som høvde") (("på"|"rundt"|"av"|"ut av"|"for meg"|"for oss"|"til meg"|"som") ..4)?
  ("alt"|"det"|"det hele"|"saken"|"resten"|"byttet"|"returen"|"alt sammen"|"flyttingen") ("gikk"|"gjekk"|"går") ("på skinner"|"på stell"|"som smurt"|"som en lek"|"som ein leik"|"som en drøm"|"som en røyk"|"knirkefritt"|"smertefritt"|"strøkent"|"strykende"|"glatt"|"som fot i hose"|"som hånd i hanske"|"som det skulle"|"helt fint og raskt"|"uten et knirk"|"på null komma niks"|"på et blunk"|"unna på et blunk"|"i orden"|"i boks") ("med en gang"|"for meg")?
  ("gikk"|"gjekk") ("det"|"alt"|"resten") ("på skinner"|"på stell"|"som smurt"|"som en lek"|"knirkefritt"|"smertefritt"|"glatt"|"som en drøm"|"strykende")
  ("dro"|"drog"|"somlet"|"kastet"|"kasta"|"sløste") @hanhun? ("ikke"|"ikkje"|"aldri") ("ut"|"bort")? ("tida"|"tiden"|"bort tida"|"bort tiden"|"ut tida"|"det ut"|"noe tid"|"med tida") ("med prat"|"unødvendig"|"på unødig snakk"|"med utenomsnakk")?
  ja: Hun [endret bestillingen min].
  ja: Han [la inn ny bestilling].
  ja: Hun [hadde den klar i skranken samme dag].
  ja: Han [fant en løsning].
  ja: [Alt gikk på skinner].
  ja: Hun [dro ikke ut tida].
  nei: Jeg endret bestillingen min.
  nei: De endret fakturaen uten varsel.
  nei: Jeg fant en løsning selv.

+ slapp-selv-og-fikk-fristen actor=any
  ("slapp"|"slepp"|"slipper") @jegvi ("heldigvis")? ("å") ("gjøre"|"gjere"|"gjera"|"løfte"|"ordne"|"fikse"|"styre med"|"tenke på") ("noe"|"noko"|"noen ting"|"en ting"|"en finger"|"ein finger"|"noe som helst"|"noe mer"|"noe selv"|"alt") ("selv"|"sjølv"|"sjøl"|"som helst")?
  ("slapp"|"slepp"|"slipper") ("å") ("gjøre"|"gjere"|"løfte"|"ordne") ("noe"|"noko"|"en finger"|"ein finger"|"noen ting"|"noe som helst") ("selv"|"sjølv"|"sjøl")?
  ("trengte"|"trong"|"behøvde") @jegvi? ("ikke"|"ikkje") ("å")? ("løfte en finger"|"løfte ein finger"|"gjøre noe selv"|"gjere noko sjølv"|"gjøre noen ting"|"gjøre noe som helst")
  ("fikk"|"fekk") @jegvi? ("straks"|"også"|"til og med"|"raskt"|"omsider"|"til slutt")? ("full"|"hel"|"litt"|"en liten"|"god")? ("betalingsutsettelse"|"betalingsutsetjing"|"utsettelse"|"refusjon"|"kompensasjon"|"delbetaling"|"avdragsordning"|"nedbetalingsavtale"|"prisavslag"|"fritak"|"dispensasjon"|"avdragsfrihet") !("først etter"|"aldri"|"for dårlig"|"avslått") (@kstraks|@kutenmas|"for forsinkelsen"|"for bryet")?
  ("fikk"|"fekk") @jegvi? ("riktig"|"rett"|"en ny"|"ei ny"|"ein ny"|"et nytt"|"eit nytt"|"ny"|"nytt"|"nye") @kting (@kstraks|@kutenmas|"i posten" ..3|@ktall _ ("etter"|"senere"|"seinare")) 
  ("svarte"|"svara"|"svart") @hanhun? ("nå"|"no"|"da"|"i alle fall"|"iallfall"|"til slutt"|"te slutt"|"i hvert fall") ..2 "på det" @jegvi ("lurte på"|"lurde på"|"spurte om"|"spurde om")
  ja: Jeg [slapp å gjøre noe selv].
  ja: Jeg [fikk betalingsutsettelse].
  ja: Jeg [fikk riktig vare dagen etter].
  snu: Jeg [fikk ikke refusjon].
  nei: Jeg slapp å ta bussen.

+ på-første-forsøk actor=any
  ("la inn"|"bestilte"|"ordnet"|"ordna"|"skaffet"|"skaffa"|"fikset"|"fiksa"|"satte opp"|"fant"|"booket"|"hadde") ("hun"|"han"|"ho"|"de"|"dei"|"oss"|"meg")? ("ny"|"nytt"|"nye"|"en ny"|"et nytt"|"ei ny") (*dag|*dato|*tid|*time|*setter|*seter|*plass|*rom|*billett|*avgang|*kort|*boks|*pakke|*rute) ("klare"|"klar"|"klart"|"på rappen"|@kstraks)? ("på rappen"|@kstraks)?
  (@ktingen|"pakka"|"kofferten"|"sekken"|"lommeboka"|"nøkkelen"|"veska"|"mobilen"|"katten") ("ble"|"blei"|"vart"|"er")? ("funnet"|"funnen"|"gjenfunnet"|"levert"|"kommet til rette"|"på plass"|"hentet") ("," | "og")? ("levert"|"sendt"|"hjemme"|"tilbake") ("i dag"|"samme dag"|"dagen etter"|"i går"|"i posten")?
  ("ringte"|"ringde"|"tok kontakt"|"svarte"|"kom") @hanhun? ("opp igjen"|"tilbake"|"attende"|"opp att")? ("som"|"da"|"når"|"akkurat som"|"nøyaktig som") ("lovet"|"lova"|"avtalt"|"avtala"|"de sa"|"hun sa"|"han sa"|"ho sa"|"de lovet") (("de"|"hun"|"han") "skulle"|"de skulle")?
  ("ble"|"blei"|"vart") ("det"|"ønsket mitt"|"klagen"|"klaga")? ("tatt til følge"|"teke til følgje"|"imøtekommet"|"tatt til etterretning og rettet"|"etterkommet")
  ("avtalt og ferdig"|"ordnet og ferdig"|"bestilt og ferdig"|"gjort og ferdig"|"fikset og ferdig"|"ute av verden på et blunk")
  ("gikk"|"gjekk") ("det"|"alt"|"resten") ("radig"|"unna"|"kjapt og greit"|"fort og greit"|"på første forsøk"|"i ett"|"strøkent")
  ja: Hun [la inn ny hentedag].
  ja: De [ringte tilbake som lovet].
  ja: [Pakka funnet, levert i dag].
  nei: Jeg fikk ny hentedag i brevet, men glemte den.
