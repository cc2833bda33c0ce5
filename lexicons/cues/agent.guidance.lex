# guidance in the agent's own texts: what the text does (guideline 10).
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

+ agent-tips-felt genre=agent actor=any turn=no
  ("jeg"|"eg"|"vi"|"me") ("ville heller"|"ville nok"|"ville"|"hadde nok heller"|"hadde heller"|"hadde nok"|"kunne anbefalt") ("heller"|"nok"|"selv"|"sjølv")? ("ha")? ("valgt"|"valt"|"tatt"|"teke"|"delt"|"ventet"|"venta"|"gått for"|"gjort"|"spart"|"bundet"|"byttet"|"satset på"|"kjøpt"|"brukt"|"beholdt"|"prøvd") >>
  ("vil du"|"ønsker du"|"skal du") ("slippe"|"sleppe"|"unngå"|"spare"|"sikre deg"|"være trygg"|"ha det billigst"|"få mer") ...8 ("kan du"|"bør du"|"velger du"|"vel du"|"er det lurt"|"lønner det seg"|"ville jeg"|"finnes det") >>
  ("elles"|"ellers"|"alternativt"|"i stedet"|"i staden"|"eventuelt"|"om ikke"|"et annet alternativ er"|"en annen mulighet er"|"hvis ikke") ("kan du"|"kan dere"|"bør du"|"finnes det"|"finst det"|"er det mulig"|"går det an"|"å"|"har vi"|"har du") >>
  ("et"|"eit"|"mitt"|"ett") ("lurt"|"smart"|"godt"|"lite"|"beste"|"annet")? ("grep"|"tips"|"knep"|"triks"|"råd"|"alternativ"|"forslag") ("kan være"|"kan vera"|"kan vere"|"er"|"kunne være"|"her er"|"fra meg"|"på veien"|"til deg") >>
  ("har du"|"har dere") ("sett at"|"vurdert"|"tenkt på"|"hørt om"|"prøvd å vurdere"|"fått med deg at"|"vurdert om"|"sett på") _ ...12
  ("visste du at"|"viste du at"|"du vet kanskje at"|"vet du at") ("du kan"|"det finnes"|"vi har"|"du kunne"|"du får"|"du har rett"|"det er") >>
  ("heller"|"litt billigere"|"billigst"|"rimeligst"|"smartest"|"lurest"|"tryggest") ("er det"|"blir det"|"over"|"å"|"via") >>
  ("du får mest for"|"du sparer"|"du sparar"|"du slipper billigere"|"den gir deg"|"da får du") ("pengene"|"ca"|"rundt"|"opptil"|"mest"|"200"|"mer"|"ekstra"|"på det"|_) ("ved å"|"på å"|"hvis"|"om du"|"kr"|"kroner"|"med") >>
  ja: [Jeg ville heller ha delt lånet i to].
  ja: [Vil du sleppe slikt neste gong, kan du velje pakkeboks].
  ja: [Har du sett at nattoget er billigere?]
  ja: [Elles kan du låse renta no].
  nei: Jeg hadde gjort en feil.

+ agent-heller genre=agent actor=any turn=no
  ("skulle du"|"skulle de"|"vil du"|"ønsker du"|"ønskjer du"|"om du"|"hvis du"|"dersom du"|"foretrekker du"|"passer det bedre") ("heller"|"istedenfor"|"i stedet"|"i staden") ..9 "," ("så")? ("kan"|"har"|"setter"|"ordner"|"ordnar"|"legger"|"finner"|"er") ("jeg"|"eg"|"vi"|"me"|"det"|"du") >>
  ja: [Skulle du heller ville ha samme modell, kan jeg legge av en].
  nei: Vil du heller ringe?

+ agent-prøv-dette genre=agent actor=any turn=no
  ^ ("bytt til"|"prøv heller"|"stram"|"ta den heller"|"ta det heller"|"velg heller"|"gå heller for"|"bruk heller"|"vel heller"|"spar heller"|"unngå"|"styr unna"|"hold deg til"|"husk å") !("oss"|"referansenummer"|"nummeret") >>
  ("vil du at jeg"|"vil du at eg"|"skal jeg"|"skal eg"|"vil du ha hjelp til"|"ønsker du at jeg") ("viser deg"|"vise deg"|"forklarer deg"|"guider deg"|"hjelper deg med"|"sammenligner"|"regner ut"|"regne ut"|"sammenligne"|"finner"|"finne") >>
  ("et"|"eit") ("lite"|"vesle"|"godt"|"kjapt"|"ekstra")? ("triks"|"knep"|"hint"|"vink") ("til neste gang"|"for deg"|"er"|"som")? (":")? >>
  ja: [Bytt til kanal 11].
  ja: [Vil du at jeg viser deg hvordan du henter dem ned]?
  nei: Skal jeg endre adressen?
