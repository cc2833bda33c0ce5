# The agent's own text: context cues. A negation inside a helpful sentence does not turn: turn=no.
cue guidance

+ agent-anbefaler genre=agent actor=any turn=no
  ("jeg"|"vi"|"eg"|"me")? ("vil"|"ville"|"kan"|"kan absolutt"|"skal"|"vil nok"|"ville nok"|"pleier å"|"må")? ("anbefaler"|"anbefale"|"anbefalar"|"foreslår"|"foreslå"|"føreslår"|"føreslå"|"tilrår"|"tilrå"|"råder"|"rår"|"vil råde"|"oppfordrer"|"tipser om"|"fraråder"|"vil tipse om"|"ville anbefalt"|"ville valgt"|"ville gått for"|"ville ha valgt"|"hadde valgt"|"ville ha gått for") !("på det varmeste") ("deg"|"dere"|"derfor"|"at"|"å")? >>
  ("mitt"|"min"|"vårt"|"vår"|"et"|"eit"|"ett"|"et lite"|"eit lite"|"et godt"|"et annet"|"en") ("råd"|"tips"|"anbefaling"|"forslag"|"tilråding"|"anbefaling til deg"|"alternativ") ("er"|"til deg"|"kan være"|"kan vere"|"kunne være"|"her") >>
  ("tips"|"et lite tips"|"eit lite tips"|"et tips") ":"? >>
  ("du"|"dere") ("kan"|"kunne") ("også"|"òg"|"eventuelt"|"alternativt"|"heller"|"i stedet"|"fint"|"vurdere") ("velge"|"vurdere"|"prøve"|"å"|"velje"|"bytte"|"spare"|"få") >>
  ("alternativt"|"et alternativ"|"eit alternativ"|"en annen mulighet"|"ein annan moglegheit"|"en annen løsning"|"det finnes to"|"du har to"|"du har tre"|"du har flere"|"vi har to"|"vi har flere") ("kan"|"er"|"valg"|"alternativ"|"alternativer"|"muligheter"|"moglegheiter"|"val"|"løsninger") >>
  ("det")? ("lønner seg"|"vil lønne seg"|"kan lønne seg"|"løner seg"|"kan være lurt"|"er lurt"|"er smart"|"kan vere lurt"|"lurt"|"beste"|"kan være smart"|"billigst") ("for deg")? ("å"|"er å"|"om du"|"for deg") >>
  ("passer" !("det")|"passar" !("det")|"vil passe"|"egner seg"|"dekker") ("deg"|"dere"|"nok deg"|"best"|"behovet ditt"|"bedre"|"godt") ("best"|"bedre"|"for deg"|"for dere"|"til bruken din")? >>
  ("har du vurdert"|"har dere vurdert"|"har du tenkt på") >>
  ("det går an å"|"det går også an å"|"du kan eventuelt"|"alternativet er å"|"du kan også velge"|"eit alternativ er"|"et alternativ er"|"en mulighet er") ("velge"|"ta"|"dele"|"bytte"|"flytte"|"søke"|"velje"|"kombinere"|"gå for"|"utsette"|"å") >>
  ("i så fall"|"da"|"personlig"|"då")? ("ville jeg"|"ville eg"|"jeg ville"|"eg ville"|"jeg hadde"|"hadde jeg") ("nok"|"selv"|"heller"|"faktisk")? ("gått for"|"valgt"|"valt"|"anbefalt"|"ventet"|"satset på"|"tatt"|"startet med"|"tenkt på"|"gjort det" ..2) >>
  ja: [Jeg anbefaler den rimeligste pakken].
  ja: [Vi føreslår at du ventar til rabatten kjem].
  ja: [Du kan også velge å betale i rater].
  ja: [Et lite tips er å lagre kvitteringen].
  nei: Jeg har sendt deg avtalen.
  nei: Passer det best på formiddagen?

- agent-selv genre=agent actor=any turn=no
  ("det"|"dette"|"svaret"|"svar på det"|"svar på dette"|"informasjon om dette"|"all informasjon"|"alt om dette"|"informasjonen"|"mer informasjon"|"den informasjonen") ("må"|"får"|"kan"|"lyt"|"bør") ("du"|"de"|"dere") ("selv"|"sjølv"|"nesten"|"bare"|"dessverre")? ("finne"|"lese"|"sjekke"|"søke"|"undersøke"|"se"|"ordne"|"google"|"løse"|"vurdere"|"lete"|"finna"|"velge"|"avgjøre") .. ("selv"|"sjølv"|"på egen hånd"|"på nettsiden"|"på nett"|"på nettet"|"på nettsidene våre"|"på nettsida"|"på hjemmesiden"|"på eiga hand"|"på heimesida")
  ("det"|"dette"|"svaret"|"svar på det"|"svar på dette"|"alt"|"informasjon om dette"|"informasjonen"|"vilkårene") ("finner du"|"står"|"ligger"|"finn du"|"ligg") ("alt"|"godt"|"tydelig"|"klart"|"allerede")? ("på"|"i") ("nettsiden"|"nettsidene"|"nettsiden vår"|"nettsidene våre"|"nettsida"|"nettsida vår"|"hjemmesiden"|"hjemmesiden vår"|"nett"|"vilkårene"|"faq"|"avtalen din"|"heimesida"|"heimesida vår"|"brevet"|"vilkåra") $
  ("les"|"sjekk"|"se"|"google"|"søk"|"sjå") ("selv"|"bare"|"heller"|"sjølv"|"vilkårene"|"på" ("nettsiden"|"nettet"|"nettsidene"|"hjemmesiden"|"nettsida")|"nettsiden"|"nettsidene"|"faq") ("våre"|"vår"|"selv"|"først")? $
  ("vi"|"jeg"|"eg"|"me") ("har"|"kan"|"driver"|"gir"|"tilbyr"|"gjev"|"driv") ("dessverre")? ("ikke"|"ikkje"|"ingen") ("kapasitet til å"|"anledning til å"|"mulighet til å"|"høve til å"|"tid til å"|"gi"|"gje"|"råd"|"rådgivning"|"rådgiving"|"personlig"|"individuell"|"anbefale"|"rådgjeving") ("hjelpe"|"veilede"|"råd"|"gi"|"anbefale"|"rådgivning"|"noe"|"rettleie"|"anbefaling"|"råde"|"anbefalinger"|"rådgjeving") >>
  ("jeg"|"vi"|"eg") ("kan"|"vil") ("ikke"|"ikkje") ("gi"|"gje") ("deg"|"noen"|"noe"|"personlige")? ("råd"|"anbefaling"|"anbefalinger"|"tips")
  ("jeg"|"vi"|"eg") ("kan"|"vil") ("ikke"|"ikkje") ("gi"|"gje") ("deg"|"noen"|"noe"|"personlige")? ("råd"|"anbefaling"|"anbefalinger"|"tips") ("om") >>
  ("det får"|"det må"|"det lyt") ("du"|"dere") ("selv"|"sjølv")? ("finne"|"vite"|"bestemme"|"ordne"|"avgjøre"|"løse") ("ut"|"av")? ("av"|"det")? ("selv"|"sjølv")
  ("vi"|"jeg"|"me"|"eg") ("har"|"kan"|"gir"|"driver") ("dessverre"|"heller")? ("ikke"|"ikkje") ("heller")? ("anledning til å"|"mulighet til å"|"høve til å")? ("bistå med"|"gi råd om"|"rådgi om"|"råd om"|"veilede om"|"anbefale"|"med rådgivning") >>
  ja: [Det må du finne ut selv].
  ja: [Dette finner du på nettsidene våre].
  ja: [Det får du finne ut av sjølv].
  ja: [Vi har ikke anledning til å gi råd om dette].
  nei: Jeg finner det ut for deg.

cue competence

- agent-vet-ikke genre=agent actor=any turn=no
  ("det")? ("har"|"aner"|"veit"|"vet") ("jeg"|"vi"|"eg"|"me") ("dessverre"|"faktisk"|"ærlig talt"|"rett og slett")? ("ikke"|"ikkje"|"ingen"|"inga") ("peiling"|"anelse"|"aning"|"filla" ..|"greie"|"noe om"|"noko om"|"fnugg av peiling") ("på"|"om")? (_ $)?
  ("jeg"|"vi"|"eg"|"me") ("har"|"aner"|"hadde") ("dessverre"|"faktisk")? ("ikke"|"ikkje"|"ingen") ("peiling"|"anelse"|"aning"|"greie på"|"kunnskap om"|"kjennskap til"|"oversikt over") >>
  ("det"|"dette") ("vet"|"veit") ("jeg"|"vi"|"eg") ("dessverre"|"faktisk")? ("ikke"|"ikkje") !("før"|"ennå"|"enda"|"enno") ("noe om"|"noko om"|"svaret på")? $
  ("jeg"|"eg"|"vi") ("er") ("litt"|"dessverre"|"ganske"|"faktisk")? ("usikker"|"ikke sikker"|"ikkje sikker"|"helt ny"|"ny her"|"ganske ny")
  ("jeg"|"eg"|"vi") ("er") ("litt"|"dessverre"|"ganske"|"faktisk")? ("usikker"|"ikke sikker"|"ikkje sikker"|"helt ny"|"ny her"|"ganske ny") ("på") >>
  ("jeg"|"eg"|"vi") ("tror"|"trur"|"tipper"|"gjetter"|"gjettar") ("kanskje"|"bare") >>
  ("aner ikke"|"ingen anelse"|"ikke peiling"|"ikkje peiling"|"inga aning"|"jeg bare jobber her"|"eg berre jobbar her")
  ("jeg"|"eg"|"vi"|"me") ("vet"|"veit") ("ærlig talt"|"dessverre"|"faktisk"|"rett og slett"|"helt ærlig"|"diverre") ("ikke"|"ikkje") >>
  ("det"|"dette"|"sånt") ("aner"|"anar"|"ante") ("jeg"|"eg"|"vi"|"me") ("ikke"|"ikkje")
  ja: [Aner ikke], dessverre.
  ja: Nei, [det har eg ikkje peiling på].
  ja: [Jeg er litt usikker på hvordan dette fungerer].
  nei: Det vet jeg ikke ennå, men jeg finner det ut.

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

- agent-kan-ikke genre=agent actor=any turn=no
  ("dette"|"det"|"her"|"der"|"dette her"|"dessverre"|"det der") ("kan"|"får"|"har") ("jeg"|"vi"|"eg"|"me") ("dessverre"|"diverre")? ("ikke"|"ikkje"|"ingenting"|"lite") ("hjelpe"|"gjøre noe"|"gjere noko"|"gjort noko"|"gjøre"|"bistå"|"løse"|"løyse"|"gjort noe"|"svare på"|"gjere"|"mulighet til å hjelpe"|"noe vi kan gjøre") ("deg"|"dere"|"noe"|"noko"|"med"|"dette"|"det"|"her"|"på")? ("med"|"deg")? ("det"|"dette"|"saken"|"noe"|"noko")? !("velge"|"uten"|"før") $
  ("jeg"|"vi"|"eg"|"me") "kan" ("dessverre"|"diverre")? ("ikke"|"ikkje") ("hjelpe"|"gjøre noe"|"gjere noko"|"bistå"|"løse"|"løyse"|"refundere"|"endre"|"ta saken"|"svare på") !("før"|"deg med å velge") ("deg"|"dere"|"med"|"dette"|"det"|"noe"|"noko"|"på")? >>
  ("ikke"|"ikkje") ("dette"|"det"|"noe"|"noko")? ("noe"|"noko") ("vi"|"jeg"|"eg"|"me") ("kan"|"får") ("gjøre"|"gjort"|"hjelpe"|"gjere") ("noe"|"noko"|"med"|"deg")? ("med"|"noe")? ("det"|"saken")?
  ("det"|"dette") ("er") ("dessverre"|"diverre")? ("ingenting"|"ikke noe"|"ikkje noko"|"lite") ("vi"|"jeg"|"eg"|"å"|"me") ("kan"|"får"|"gjøre"|"å gjøre") >>
  ("du"|"dere"|"de") ("må"|"får"|"må nok"|"får heller"|"får nok"|"lyt"|"bør") ("prøve å"|"nesten"|"bare"|"heller"|"nok")? ("ringe"|"kontakte"|"ta kontakt med"|"henvende deg til"|"spørre"|"prøve"|"høre med"|"spørje"|"snakke med"|"ringja") ("oss"|"til"|"med")? ("noen andre"|"en annen" _|"ein annan" _|"nokon andre"|"et annet sted"|"andre"|"igjen" ..|"på nytt" ..|"tilbake" ..|"kundeservice"|"butikken"|"på telefon"|"ein annan stad"|"en annen"|"avdelingen selv") 
  ("da"|"det")? ("får"|"må") ("du"|"dere") ("bare"|"nesten"|"nok"|"heller")? ("ringe"|"kontakte"|"prøve"|"ta kontakt") ("igjen"|"på nytt"|"noen andre"|"en annen gang"|"i morgen"|"seinare"|"senere"|"en annen avdeling")
  ("ring"|"prøv"|"kontakt") ("heller")? ("noen andre"|"igjen senere"|"en annen avdeling"|"igjen i morgen"|"et annet sted"|"på nytt i morgen"|"nokon andre"|"oss igjen senere")
  ("saken"|"henvendelsen"|"saka") ("er"|"blir"|"anses som") ("nå")? ("lukket"|"avsluttet"|"henlagt"|"avslutta"|"ferdigbehandlet fra vår side")
  ja: [Dette kan vi ikke hjelpe deg med].
  ja: [Du må kontakte en annen avdeling].
  ja: [Det får vi ikkje gjort noko med].
  ja: [Vi kan diverre ikkje hjelpe deg].
  nei: Kan jeg ikke hjelpe deg med noe mer?
  nei: Du må kontakte oss hvis noe er uklart.
