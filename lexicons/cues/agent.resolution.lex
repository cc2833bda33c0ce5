# resolution in the agent's own texts: what the text does (guideline 10).
cue resolution

+ agent-ordnet genre=agent actor=any turn=no
  ("da"|"då"|"nå"|"no"|"så"|"så da")? ("har"|"har også") ("jeg"|"vi"|"eg"|"me") ("nå"|"no"|"også"|"òg"|"derfor"|"allerede"|"straks"|"alt")? [ ((@kløste|@kutført) ("opp"|"på"|"ut"|"inn"|"i")?) ] $
  ("da"|"då"|"nå"|"no")? ("har") ("jeg"|"vi"|"eg"|"me") ("nå"|"no"|"også"|"òg"|"derfor"|"allerede"|"straks"|"alt")? [ (@kløste|@kutført|"lagt inn"|"lagt til"|"satt opp"|"fjernet"|"fjerna"|"trukket"|"fått ordnet"|"fått rettet"|"ordnet med"|"satt i gang"|"bedt om"|"forlenget"|"fornyet"|"tilbakebetalt"|"redusert"|"sett opp"|"låst"|"resatt"|"tilbakestilt") ] !("e-post"|"en forespørsel"|"saken videre"|"mottatt") >>
  ("jeg"|"vi"|"eg"|"me") "har" ("nå"|"no"|"også"|"òg"|"derfor"|"allerede"|"alt")? [ (@kløste|@kutført|"lagt inn"|"lagt til"|"satt opp"|"fjernet"|"fjerna"|"trukket"|"fått ordnet"|"fått rettet"|"ordnet med"|"forlenget"|"fornyet"|"tilbakebetalt"|"redusert"|"sett opp"|"låst"|"resatt"|"tilbakestilt") ] !("saken videre"|"mottatt") >>
  (_ | "avtalen din" | "saken din" | "kortet ditt" | "feilen" | "ordren din" | "adressen din" | "abonnementet ditt" | "alt") ("din"|"ditt"|"dine"|"di")? ("er"|"ble"|"vart"|"har blitt") ("nå"|"no"|"allerede"|"alt"|"derfor") (@kløste|@kutført|"i orden"|"på plass"|"klart"|"klar"|"fjernet"|"fjerna"|"trukket"|"låst"|"fornyet"|"forlenget"|"oppe igjen"|"lagt inn"|"tilbakebetalt"|"fullført"|"tilbakestilt"|"i boks") ("igjen"|"hos oss")?
  ("det"|"dette"|"alt"|"saken"|"feilen"|"problemet"|"da"|"nå") ("er"|"var") ("nå"|"no"|"det"|"alt"|"dette"|"da")? ("løst"|"ordnet"|"ordna"|"fikset"|"fiksa"|"rettet"|"i orden"|"i boks"|"på plass"|"gjort"|"løyst"|"retta"|"rettet opp") 
  ("pengene"|"beløpet"|"pengane"|"refusjonen"|"gebyret") ("er"|"ble"|"har blitt"|"blir") ("nå"|"alt"|"allerede")? ("refundert"|"overført"|"tilbakebetalt"|"kreditert"|"slettet"|"på konto"|"sletta"|"på vei")
  ("pengene"|"beløpet"|"pengane"|"refusjonen"|"gebyret") ("er"|"ble"|"har blitt"|"blir") ("nå"|"alt"|"allerede")? ("refundert"|"overført"|"tilbakebetalt"|"kreditert"|"slettet"|"på konto"|"sletta"|"på vei") ("til") >>
  ("ordnet"|"ordna"|"fikset"|"fiksa"|"gjort"|"utført"|"registrert") ("!"|"👍")? $
  ja: Da har jeg [rettet fakturaen din].
  ja: [Alt er i orden].
  ja: Eg har [oppdatert adressa di].
  ja: [Abonnementet er nå avbestilt].
  nei: Jeg har mottatt e-posten din.
  nei: Har du endret adressen selv?

+ agent-gjort genre=agent actor=any turn=no
  ("beløpet"|"pengene"|"pengane"|"gebyret"|"feilen"|"målerfeilen"|"fakturaen"|"saken"|"saka"|"kortet"|"abonnementet"|"søknaden"|"bestillingen"|"timen"|"adressen"|"adressa"|"oppsigelsen"|"boten"|"kravet"|"hotell"|"hotellrom"|"ny ruter"|"ny billett"|"nytt kort"|"returlapp"|"den andre"|"pakken"|"pakka"|"hun"|"ho"|"purringen"|"strømmen"|"alt"|"regninga"|"regningen"|"refusjonen") ("er"|"er no"|"er nå"|"ble"|"vart"|"har blitt") ("nå"|"no"|"allerede"|"herved"|"dermed"|"også"|"straks")? ("utbetalt"|"rettet"|"retta"|"sletta"|"slettet"|"strøket"|"stroke"|"kreditert"|"bestilt"|"sperret"|"åpnet"|"sendt"|"betalt tilbake"|"ettergitt"|"annullert"|"registrert"|"ordnet"|"ordna"|"fikset"|"løst"|"byttet"|"funnet"|"funnen"|"stoppet"|"godkjent"|"innvilget"|"refundert"|"satt opp"|"sett opp"|"oppe igjen"|"i orden"|"i boks"|"på plass"|"gjenåpnet"|"ombooket"|"forlenget"|"oppdatert"|"avsluttet"|"avbestilt"|"avlyst") ("til deg"|"til dykk"|"til dere"|"i dag"|"fra i kveld"|"igjen"|"nå"|"no")?
  ("jeg"|"eg"|"vi"|"me") ("sletter"|"stryker"|"refunderer"|"krediterer"|"ordner"|"fikser"|"retter"|"bestiller"|"sperrer"|"annullerer"|"ombooker"|"legger inn") ("det"|"gebyret"|"beløpet"|"purringen"|"alt"|"kortet"|"saken"|"ny" _|"pengene"|"boten") ("nå"|"no"|"med en gang"|"straks"|"for deg"|"her og nå"|"på strak arm"|"med det samme"|"akkurat nå")
  ("du har"|"du får"|"du får att"|"dere har") ..3 ("kr"|"kroner") ("til gode"|"tilbake"|"igjen"|"i kompensasjon"|"att")
  ("beløpet"|"fakturaen"|"gebyret"|"kortet"|"bestillingen"|"adressen"|"avtalen"|"feilen"|"summen"|"purringen"|"pengene"|"pengane") ("er"|"har blitt"|"ble") ("nå"|"no"|"også"|"herved")? ("tilbakeført"|"refundert"|"kreditert"|"rettet"|"retta"|"sperret"|"endret"|"endra"|"slettet"|"sletta"|"stoppet"|"annullert"|"aktivert"|"oppdatert"|"på plass") >>
  ja: [Beløpet er utbetalt] i dag.
  ja: Eg tok ein telefon, og [gebyret er sletta].
  ja: [Jeg sletter gebyret nå].
  nei: Pakken er sein.

+ agent-utført genre=agent actor=any turn=no
  ("nå"|"no"|"da") ("er"|"har") (_ | _ _ | _ _ _) ("vekket til live"|"vekt til live"|"vekt til liv"|"oppe igjen"|"oppe att"|"på lufta igjen"|"på plass"|"i orden"|"aktivert"|"reaktivert"|"gjenåpnet"|"åpnet igjen"|"opna att"|"slettet"|"sletta"|"rettet"|"retta"|"strøket"|"stroke"|"ført tilbake"|"ført attende"|"tilbakeført"|"kreditert"|"refundert"|"avsluttet"|"avslutta"|"opphevet"|"oppheva"|"ryddet opp i"|"rydda opp i"|"ute av verden") !("når"|"innen") 
  ("hele"|"heile")? ("kjøpesummen"|"beløpet"|"summen"|"gebyret"|"pengene"|"pengane"|"depositumet"|"fakturaen"|"purregebyret"|"kravet"|"trekket"|"påslaget"|"frakten"|"billetten"|"billettprisen") ("er"|"ble"|"vart"|"har blitt") ("nå"|"no"|"i dag"|"herved")? ("ført tilbake"|"ført attende"|"tilbakeført"|"kreditert"|"refundert"|"slettet"|"sletta"|"strøket"|"stroke"|"ettergitt"|"nullet ut"|"nulla ut"|"rettet"|"retta"|"overført"|"betalt ut"|"utbetalt") ("til" ..3|"på" ..3)?
  ja: [Nå er simkortet vekket til live].
  ja: [Hele kjøpesummen er ført tilbake].
  nei: Nå er vi snart framme.
  nei: Beløpet er høyt.

+ agent-nå-er-det-gjort genre=agent actor=any turn=no
  ("nå"|"no"|"da"|"då"|"så") ("er"|"har jeg"|"har eg"|"har vi") ("abonnementet"|"avtalen"|"kortet"|"bestillingen"|"bestillinga"|"adressen"|"fakturaen"|"billetten"|"timen"|"forsikringen"|"kontoen"|"ordren"|"passordet"|"tjenesten") ("ditt"|"din"|"di"|"deres")? ("nå"|"no")? (@kutført|@kløste|"sagt opp"|"på plass"|"i orden"|"lagt inn"|"klar"|"klart"|"sendt"|"bytta"|"flytta"|"stanset") ..3
  ja: [No er abonnementet ditt sagt opp].
  nei: Nå er fakturaen på 300 kroner.
