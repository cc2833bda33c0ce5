# competence, bad: unsure, did not know, wrong, had to ask, unprofessional.
cue competence

- usikker
  (inkompetent|uprofesjonell|ukvalifisert|udugelig|amatørmessig|ukyndig|kunnskapsløs|kunnskapslaus|uproff|uvitende|uvitande|ubehjelpelig|fomlete|virrete|virrende|famlende|famlande|nølende|nølande|nyansatt|grønn-bak-ørene|ukunnig|udyktig|surrete|klønete|lallende|somlete|udugleg|uprofesjonelle|inkompetente|utdatert|dilettantisk|vinglete|uerfaren|fersk|hjelpeløs|amatør|uforberedt|svevende) !("mat"|"frukt"|"fisk"|"brød"|"vare"|"i faget jeg"|"app"|"som kunde")
  ("litt"|"veldig"|"ganske"|"svært"|"noe"|"tydelig"|"nokså"|"rimelig"|"virket"|"virka"|"verka"|"hørtes"|"høyrdest"|"var"|"framsto"|"fremsto"|"fremstod"|"ble"|"vart"|"lød"|"virker"|"verkar"|"opplevdes"|"så"|"helt"|"åpenbart"|"og") [ ("usikker"|ustø|"usikre"|"rotete og usikker"|"ny i jobben"|"fersk i jobben"|"ny i faget"|"uerfaren"|"blank"|"på gyngende grunn"|"på tynn is"|"på gyngande grunn"|"på viddene"|"ute å kjøre"|"på bærtur"|"på jordet"|"på villspor"|"på dypt vann"|"utenfor sitt felt"|"i villrede") ] !("på om jeg"|"da jeg"|"om jeg") 
  ("svarte"|"svara"|"virket"|"hørtes"|"snakket"|"lød"|"forklarte") @grad? [ "usikkert" ]
  [ ("usikker"|"usikre") ] ("på" ("svaret"|"hva"|"kva"|"reglene"|"reglane"|"produktet"|"svarene"|"seg selv"|"saken"|"stoffet"|"vilkårene"|"regelverket"|"hvordan"|"hvem"|"sin sak"))
  [ (usikker) ] (dame|mann|kundebehandler|rådgiver|stemme|type|fyr|saksbehandler|agent|i stemmen|svar)
  (inkompetanse|kunnskapsmangel|kunnskapsløshet|uvitenhet|uprofesjonalitet|udugelighet|kompetansemangel|kunnskapshull|amatørskap|"manglende kompetanse"|"manglende kunnskap"|amatører|"kunnskapsløse")
  ("ikke"|"ikkje"|"lite"|"lite særlig"|"svært lite"|"neppe") ("særlig"|"særleg"|"akkurat"|"spesielt"|"videre"|"så veldig"|"helt"|"godt nok"|"god nok")? ("opplært"|"oppdatert"|"kvalifisert"|"forberedt"|"profesjonelt"|"proft"|"kompetent"|"inne i saken"|"inne i stoffet"|"inne i regelverket"|"orientert"|"skolert"|"informert"|"førebudd") !("nettside"|"på nettsiden")
  ("dårlig"|"dårleg"|"mangelfull"|"for lite"|"elendig"|"manglende"|"lite") ("opplært"|"opplæring"|"skolert"|"skolering"|"orientert"|"informert"|"forberedt")
  ja: Han virket [usikker på reglene].
  ja: Svært [uprofesjonell] oppførsel.
  ja: Ho verka [usikker].
  ja: Han var [dårlig opplært].
  snu: Hun var [aldri usikker].
  nei: Jeg var usikker på hva jeg skulle velge.
  nei: Det er en usikker tid for mange.
  nei: Fersk fisk er godt.

- visste-ikke turn=no
  ("visste"|"kjente til"|"ante"|"skjønte seg"|"forsto seg"|"vite") ("hun"|"han"|"ho"|"de"|"dei"|"selv"|"sjølv")? ("ikke"|"ikkje"|"itj"|"lite"|"ingenting"|"null"|"svært lite"|"fint lite"|"heller ikke"|"knapt"|"aldri"|"null og niks"|"ikke engang"|"knapt nok"|"heller ikkje"|"verken") !("når"|"om"? "jeg" "skulle"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"kven som skulle"|"hva jeg"|"at jeg"|"om jeg"|"om saken"|"hvor pakken") ("på"|"om"|"til"|"svaret"|"det"|"noe"|"noko"|"mye"|"stort"|"særlig"|"reglene"|"faget"|"fagfeltet"|"forskjellen"|"helt"|"engang"|"hva" ("hun"|"han"|"de"|"ho"|"dei") ("snakket om"|"drev med"|"holdt på med"|"gjorde"|"prata om"|"snakka om")|"kva" ("ho"|"han"|"dei") ("snakka om"|"dreiv med"|"prata om"))?
  (("hun"|"han"|"ho"|"de"|"dei") ("veit"|"vet")|("veit"|"vet") ("hun"|"han"|"ho"|"de"|"dei")) ("ikke"|"ikkje"|"itj"|"lite"|"ingenting"|"null"|"svært lite"|"fint lite"|"heller ikke"|"knapt"|"aldri"|"null og niks"|"ikke engang"|"knapt nok"|"heller ikkje"|"verken") !("når"|"om"? "jeg" "skulle"|"hvor lenge"|"hvor lang"|"kor lenge"|"kor lang"|"kven som skulle"|"hva jeg"|"at jeg"|"om jeg"|"om saken"|"hvor pakken") ("på"|"om"|"til"|"svaret"|"det"|"noe"|"noko"|"mye"|"stort"|"særlig"|"reglene"|"faget"|"fagfeltet"|"forskjellen"|"helt"|"engang"|"hva" ("hun"|"han"|"de"|"ho"|"dei") ("snakket om"|"drev med"|"holdt på med"|"gjorde"|"prata om"|"snakka om")|"kva" ("ho"|"han"|"dei") ("snakka om"|"dreiv med"|"prata om"))?
  ("kunne"|"visste"|"kan"|"veit"|"vet") ("lite"|"fint lite"|"svært lite"|"ikke noe"|"ingenting"|"ikke mye"|"ikke stort"|"ikke nok"|"ikkje nok"|"for lite"|"veldig lite"|"lite og ingenting"|"ikkje mykje"|"ikkje noko"|"ikke så mye") ("om"|"innen") (_)?
  ("veit"|"vet"|"tror"|"tviler på"|"usikker på"|"trur") ("ikke"|"ikkje")? ("om"|"at") ("han"|"hun"|"ho"|"de"|"dei"|"vedkommende") ("kunne"|"kan"|"hadde"|"visste"|"veit"|"var") ("helt"|"så"|"egentlig")? ("mye"|"mykje"|"noe"|"peiling"|"greie på"|"hva"|"kva"|"sikker"|"faget"|"særlig") >>
  "ante" ("de"|"hun"|"han"|"ho"|"dei")? "ikke" ("hva"|"hvor"|"hvem") >>
  ("ante"|"visste"|"veit"|"kunne") ("de"|"hun"|"han"|"ho"|"dei")? ("ikke"|"ikkje"|"lite"|"fint lite"|"ingenting") ("hva"|"kva"|"ka") ("de"|"hun"|"han"|"ho"|"dei") ("drev med"|"dreiv med"|"snakket om"|"snakka om"|"holdt på med"|"heldt på med"|"prata om"|"gjorde")
  ("visste"|"ante") ("ingen"|"ikke en kjeft") >>
  !("nesten"|"så godt som"|"nærmest"|"at") ("ingen"|"ikke en kjeft"|"inga sjel") ("der")? ("visste"|"kunne si"|"hadde peiling på"|"hadde greie på"|"ante"|"hadde oversikt over") >>
  !("nesten"|"nesten ingen"|"så godt som ingen"|"ingen") ("hadde"|"har"|"virket å ha"|"hadd"|"ha"|"viste") ("hun"|"han"|"ho"|"de"|"dei"|"dessverre"|"tydeligvis"|"visst")? ("ikke"|"ikkje"|"ingen"|"lite"|"null"|"dårlig"|"mangelfull"|"manglende"|"liten"|"svak"|"begrenset"|"inga"|"svært lite"|"for lite"|"fint lite"|"itj"|"heller ikke"|"heller ingen"|"for dårlig"|"for liten"|"verken"|"svært liten"|"dårleg") ("noe"|"noen"|"særlig"|"snøring"|"god"|"en"|"den"|"nok"|"mye"|"fnugg av"|"snev av"|"noko"|"filla"|"nokon"|"tilstrekkelig"|"nødvendig")? (@kpeiling|"svar på det"|"svaret"|"svar på" ..|"fagkunnskapen"|"kunnskapen"|"svar" ("på" ("spørsmålet"|"det"))) ("på"|"om")? ("noe som helst"|"noko som helst"|"noe"|"noko"|"produktet"|"reglene"|"saken"|"det"|"produktene"|"feltet"|"regelverket"|"faget")?
  !("nesten"|"nesten ingen"|"så godt som ingen"|"ingen") ("hadde"|"har"|"virket å ha"|"hadd"|"ha"|"viste") ("hun"|"han"|"ho"|"de"|"dei"|"dessverre"|"tydeligvis"|"visst")? ("ikke"|"ikkje"|"ingen"|"lite"|"null"|"dårlig"|"mangelfull"|"manglende"|"liten"|"svak"|"begrenset"|"inga"|"svært lite"|"for lite"|"fint lite"|"itj"|"heller ikke"|"heller ingen"|"for dårlig"|"for liten"|"verken"|"svært liten"|"dårleg") ("noe"|"noen"|"særlig"|"snøring"|"god"|"en"|"den"|"nok"|"mye"|"fnugg av"|"snev av"|"noko"|"filla"|"nokon"|"tilstrekkelig"|"nødvendig")? (@kpeiling|"svar på det"|"svaret"|"svar på" ..|"fagkunnskapen"|"kunnskapen"|"svar" ("på" ("spørsmålet"|"det"))) ("på"|"om")? ("hva"|"hvordan") >>
  !("nesten"|"så godt som"|"nærmest") ("lite"|"liten"|"lita"|"manglende"|"mangelfull"|"mangelfulle"|"dårlig"|"dårleg"|"svak"|"null"|"elendig"|"mangel på"|"lav"|"manglande"|"begrenset"|"ingen"|"inga"|"laber"|"tynn"|"sviktende"|"for lite") ("faglig"|"fagleg"|"god"|"reell")? (peiling|kunnskap|kompetanse|innsikt|produktkunnskap|fagkunnskap|regelforståelse|fagkompetanse|produktkunnskap|kunnskapar|kunnskapsnivå)
  ("kunne"|"klarte"|"greide"|"makta"|"evnet"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj"|"heller ikke") ("engang"|"en gang"|"å"|"helt")? ("svare på" ("hva"|"hvor"|"om"|"det"|"hvordan"|"spørsmålene mine"|"enkle"|"de enkleste"|"spørsmål") ..|"svare ordentlig"|"redegjøre for" ..|"reglene"|"faget"|"stoffet"|"jobben sin"|"systemet"|"produktet"|"produktene"|"svare sikkert"|"det grunnleggende"|"sakene sine") !("meg")
  ("kunne"|"klarte"|"greide"|"makta"|"evnet"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj"|"heller ikke") ("engang"|"en gang"|"å"|"helt")? ("skille") !("meg") >>
  !("jeg"|"eg"|"har"|"hadde"|"hadd"|"med"|"leilighet"|"bil"|"student") ("har ikke filla peiling"|"ikke peiling"|"ikke filla peiling"|"ikke anelse"|"ikke den fjerneste anelse"|"ikkje peiling"|"ikkje aning"|"ikke fnugg av peiling"|"null peiling"|"null greie") !("på hva jeg"|"om jeg"|"hva jeg skal"|"hvor jeg"|"hva jeg")
  ("stilte"|"sto"|"stod"|"var"|"ble"|"svarte"|"vart") ("seg"|"helt")? ("blank"|"blankt"|"svar skyldig"|"svarløs"|"bom fast"|"i stampe")
  ("måtte"|"matte"|"laut"|"må"|"skulle"|"lyt") ("hun"|"han"|"ho"|"de"|"bare"|"også")? ("hele tiden"|"stadig"|"ofte"|"gang på gang"|"alltid"|"støtt"|"først"|"bort og"|"heile tida"|"ut og")? ("spørre"|"sjekke med"|"rådføre seg med"|"høre med"|"konferere med"|"hente"|"spørje"|"ringe"|"dobbeltsjekke med"|"forhøre seg med"|"avklare med"|"få hjelp av"|"undersøke med"|"høyre med"|"dobbeltsjekke alt med"|"sjekke alt med"|"dobbeltsjekke"|"kontrollere alt med"|"spør"|"spørre seg") ("med"|"hos"|"seg"|"om hjelp"|"for hos")? ("en"|"ein"|"andre"|"sin"|"sine"|"sjefen"|"en annen"|"hos"|"en av")? (@kkollega|"kollegaen sin"|"kollegaer"|"kollegaen"|"sjefen sin"|"sjefen") ("om alt"|"om hjelp"|"flere ganger"|"to ganger"|"hver gang"|"om det meste"|"tre ganger"|"fleire gonger"|@kflere ("ganger"|"gonger"))?
  ("måtte"|"matte"|"laut"|"må"|"skulle"|"lyt") ("hun"|"han"|"ho"|"de"|"bare"|"også")? ("hele tiden"|"stadig"|"ofte"|"gang på gang"|"alltid"|"støtt"|"først"|"bort og"|"heile tida"|"ut og")? ("spørre"|"sjekke med"|"rådføre seg med"|"høre med"|"konferere med"|"hente"|"spørje"|"ringe"|"dobbeltsjekke med"|"forhøre seg med"|"avklare med"|"få hjelp av"|"undersøke med"|"høyre med"|"spør"|"spørre seg") ("med"|"hos"|"seg"|"om hjelp"|"for hos")? ("en"|"ein"|"andre"|"sin"|"sine"|"sjefen"|"en annen"|"hos"|"en av")? (@kkollega|"kollegaen sin"|"kollegaer"|"kollegaen"|"sjefen sin"|"sjefen") (@kflere ("ganger"|"gonger") ("for å")) >>
  ("måtte"|"laut"|"må") ("hun"|"han"|"ho"|"hele tiden"|"stadig")? ("slå opp"|"lete"|"leite"|"bla"|"google") ("seg")? ("i papirer"|"i systemet"|"alt"|"hver gang"|"lenge"|"etter svaret"|"frem og tilbake"|"opp alt"|"det meste"|"etter svar"|"svaret"|"i perm"|"i permene"|"etter alt")
  ja: Hun [visste ikke] hva fristen var.
  ja: Han [hadde lite peiling] på produktet.
  ja: Ho [måtte spørje ein kollega om alt].
  ja: [Ingen visste hvem som hadde saken].
  ja: Han [svarte blankt].
  nei: Han sa at nesten ingen har oversikt over dette.
  nei: Jeg visste ikke at det var mulig.
  nei: Jeg hadde ikke peiling på hva jeg skulle velge.
  nei: Hun kunne ikke vært hyggeligere.
  nei: Vet ikke når jeg får svar.
  nei: Hun visste ikke når flyet skulle gå.

- fikk-feil actor=any
  ("fikk"|"fekk"|"fått"|"ga"|"gav"|"gitt")? (feil|gal|uriktig|ukorrekt|misvisende|utdatert|feilaktig|mistvisande|misvisande) (svar|informasjon|opplysning|info|beskjed|veiledning|råd|anbefaling)
  ("fikk"|"fekk") ("oppgitt"|"opplyst"|"høre") ("feil"|"gal"|"galt") _
  ("ble"|"vart"|"blei"|"følte meg") ("feilinformert"|"feilopplyst"|"feilveiledet"|"ført bak lyset")
  ja: Jeg [fikk feil informasjon] om fristen.
  ja: Eg [fekk feil svar].
  snu: Jeg [fikk aldri feil svar].
  nei: Jeg fikk feil vare i posten.

- feil-svar
  (feil|gal|uriktig|ukorrekt|misvisende|utdatert|feilaktig|mistvisande|misvisande|"motstridende og feil"|"gale"|"galt") (svar|informasjon|opplysning|råd|info|beskjed|veiledning|svaret|anbefaling|"pris oppgitt"|opplysningar)
  ("ga"|"gav"|"oppga"|"oppgav"|"sendte"|"registrerte"|"la inn"|"førte opp"|"skrev") ("meg"|"oss"|"jeg"|"eg")? ("feil"|"galt"|"gal"|"feilaktig"|"uriktig"|"gale") _
  ("tok"|"tatt"|"tok helt"|"teke") "feil" !("av veien"|"vei") ("av"|"om"|"på"|"flere ganger")? 
  ("svarte"|"svara"|"informerte"|"sa"|"opplyste"|"forklarte") ("feil"|"galt"|"uriktig"|"feilaktig")
  !("må"|"måtte"|"får"|"fikk"|"å"|"meg"|"kan"|"jeg"|"eg") ("gjettet"|"gjetta"|"gjette"|"gjettar"|"gjetter"|"gjetting"|"synset"|"synsa"|"synsing"|"synser"|"tippet"|"tippa"|"gjettinger"|"gjetninger"|"bare gjetting"|"gjetting fra ende til annen"|"gjettverk")
  ("virket"|"virka"|"verka"|"hørtes ut"|"høyrdest ut"|"virker") ("det")? ("som" ("at"|"om")?) ("hun"|"han"|"ho"|"de") ("gjettet"|"gjetta"|"tippet"|"tippa"|"bare gjettet"|"leste opp"|"ikke kunne" _|"ikke hadde peiling"|"ikke visste" _|"var ny"|"var fersk"|"hadde første dag")
  ("feilinformert"|"feilinformerte"|"feilinformasjon"|"feilopplyst"|"feilopplysning"|"feilinformasjonen"|"mistinformert"|"desinformasjon"|"feilekspedert")
  !("hadde"|"min"|"mi"|"det"|"jeg"|"eg") ("surret"|"surra"|"rotet og"|"klønet"|"fomlet"|"fomla"|"famlet"|"famla"|"nølte"|"stotret"|"stotra"|"somlet"|"somla"|"vinglet"|"vingla"|"virret"|"virra"|"nølende"|"kløna"|"nøler"|"famler") ("og" ("bladde" .. |"somlet"|"lette" ..|"stammet"|"famlet"|"rotet"|"stotret"))? !("til"? "tv") ("med" ("papirene"|"tallene"|"systemet"|"datoer"|"navnet mitt"|"fakturaen")|"til" ("bestillingen"|"saken"|"alt"|"det")|"bort" ("saken"|"søknaden"|"papirene"|"bestillingen"|"henvendelsen")|"seg bort"|"etter ord"|"etter svar"|"på svaret"|"fælt"|"en del"|"mye")?
  ("slurv"|"slurvet"|"slurva"|"rotet bort"|"mistet saken"|"somlet bort"|"glemte saken"|"begikk en feil"|"gjorde en feil"|"gjorde feil"|"gjort en feil"|"feil på feil"|"tabbe på tabbe"|"gjorde ein feil")
  ("viste"|"har vist"|"synte") "seg" ("å være"|"å vere"|"at det var") ("feil"|"galt"|"helt feil"|"uriktig"|"heilt feil"|"bare tull"|"stikk motsatt") !("på"|"med"|"i ruteren")
  ("stemte"|"stemmer"|"medførte") ("ikke"|"ikkje"|"overhodet ikke") ("det" ("hun"|"han") ("sa"|"fortalte")|"med virkeligheten"|"riktighet"|"i det hele tatt"|"med det" ..)
  ("sa"|"påsto"|"hevdet") ("først")? ("ett"|"en ting"|"én ting") ("og så"|"så"|"og deretter"|"og") ("noe annet"|"et annet"|"noe helt annet"|"det motsatte") 
  ja: Hun ga meg [feil svar].
  ja: Han [tok feil] av to avtaler.
  ja: Det var bare [gjetting].
  ja: Ho [famla etter ord].
  ja: Svaret [viste seg å være feil].
  snu: Han [nølte aldri].
  nei: Jeg tok feil av dagen.
  nei: Når pengene kommer, får jeg gjette meg til.
  nei: De innrømmet at de hadde surret.
  nei: Jeg meldte om feil på linja.
  nei: Jeg fikk feil vare i posten.

- idiom-neg actor=agent turn=no
  ("på"|"ute på"|"helt på") ("bærtur"|"jordet"|"jordet"|"viddene"|"blåbærtur"|"tynn is"|"gyngende grunn"|"gyngande grunn"|"dypt vann"|"djupt vatn") !("med familien")
  ("helt"|"heilt") ("blank"|"lost"|"grønn"|"bortreist"|"fortapt"|"på bærtur"|"på jordet") !("ark")
  ("bladde"|"lette"|"leita"|"leitte"|"klikket"|"klikka"|"scrollet"|"bladde og lette"|"lette og lette") ("og" _)? ("i papirer"|"i systemet"|"i permer"|"rundt"|"frem og tilbake"|"fram og tilbake"|"uten å finne" ..|"og fant ikke" ..|"etter svaret"|"etter svar"|"i evigheter")
  ("fant"|"fann"|"finner") ("hun"|"han"|"ho")? ("ikke"|"ikkje") ("svaret"|"svar"|"frem i systemet"|"ut av systemet")
  ("kunne"|"kan") ("hun"|"han"|"ho"|"de"|"dei")? ("ikke"|"ikkje"|"itj") ("dette"|"det her"|"noe om"|"noko om"|"så mye"|"nok"|"saken"|"reglene sine") ("godt nok")? !("svare")
  ("hun"|"han"|"ho"|"den første"|"den ene"|"en") ("sa"|"sier"|"mente") ("ett"|"en ting"|"én ting"|"eitt"|"ein ting") ... ("noe"|"noe helt"|"noko"|"et") ("annet"|"anna"|"motsatt"|"heilt anna")
  ("svaret"|"svara"|"svarene"|"det" ("hun"|"han"|"ho" ) ("sa"|"fortalte")|"opplysningene"|"informasjonen"|"rådet") ("var"|"er"|"viste seg å være"|"vart") ("helt"|"direkte"|"heilt")? ("feil"|"galt"|"gale"|"uriktig"|"misvisende"|"utdatert"|"usant"|"på jordet"|"bak mål")
  ("helt på viddene"|"bak mål"|"hadde ikke gjort leksa si"|"hadde ikkje gjort leksa si"|"var ikke forberedt"|"første dag på jobb"|"første dagen på jobben"|"fyrste dag på jobb"|"fortsatt under opplæring"|"burde kurses"|"trenger kursing"|"trenger mer opplæring"|"trenger opplæring"|"treng opplæring"|"mangler opplæring"|"mangla opplæring"|"manglet opplæring"|"kunne mindre enn meg"|"visste mindre enn meg"|"kunne mer enn henne"|"visste mer enn ham"|"visste mer enn henne"|"jeg visste mer enn"|"jeg kunne mer enn"|"rene gjetteleken"|"ren gjetting"|"gjettelek"|"tok det på sparket uten å vite"|"slo det bare ut i lufta"|"skjøt fra hofta"|"synsing og gjetting"|"dro svaret opp av hatten"|"leste opp fra skjermen uten å forstå"|"hadde lite å fare med"|"lite å fare med"|"kom til kort"|"kom til kort her"|"stod fast"|"måtte melde pass"|"sto helt fast"|"svar skyldig"|"holdt ikke mål"|"heldt ikkje mål"|"under pari"|"ikke oppgaven voksen"|"ikke jobben voksen"|"var ikke på høyden"|"helt grønn"|"grønn bak ørene"|"lært opp dårlig")
  ja: Hun var [helt på viddene] her.
  ja: Han [fant ikke svaret].
  ja: Ho [kunne ikkje dette] godt nok.
  ja: Han [kom til kort].
  nei: Jeg fant ikke svaret på nettsiden.

- ramme-uten-kunnskap turn=no actor=any
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (fikk|fekk|så|såg|hørte|høyrde|merket|merka|møtte|fant|kjente) @b-jeg (aldri|ikke|ikkje|ingenting|lite|fint lite|null|derimot ikke|heller ikke|dessverre ikke|ikke mye|knapt) ("noe til"|"noko til"|"mye til"|"mykje til"|"snurten av"|"snurpen av"|"skyggen av"|"av"|"til"|"noe av"|"mye av")?
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (så|såg) @b-jeg (langt|lenge|"forgjeves"|"ikke snurten"|"aldri snurten"|"ikkje snurten"|"ikke skyggen") (etter|av)
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? (måtte|"måtte") @b-jeg (se|sjå|lete|leite) (langt|lenge|"forgjeves") etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? ("lette"|"leita") @b-jeg (lenge|"forgjeves"|forgjeves) etter
  (noe|noko|noen|nokon|et|eit|ett|en|ein|den)? @b-kunnskap ,? ("uteble"|"uteblei"|"manglet helt"|"mangla heilt"|"var fraværende"|"var fråverande"|"var totalt fraværende"|"glimret med sitt fravær"|"glimra med sitt fråvær"|"glimra med fråværet sitt"|"var mangelvare"|"var ikkeeksisterende"|"var det dårlig med"|"var det dårleg med"|"var det smått med"|"var det skralt med"|"var det så som så med"|"var det heller dårlig med"|"var det tynt med"|"var det lite av"|"var det lite igjen av"|"var det ikke snev av"|"var det ikke mye av"|"var det ikkje mykje av"|"var det heller lite av"|"skortet det på"|"skorta det på"|"ble det lite av"|"ble det ikke noe av"|"fantes ikke"|"fanst ikkje"|"var ikke å spore"|"var ikkje å spore"|"var ikke å oppdrive"|"sto ikke på menyen"|"stod ikkje på menyen"|"hadde visst tatt ferie"|"hadde tatt fri"|"savnet jeg"|"sakna eg"|"ble savnet")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("hadde"|"ville"|"kunne"|"hadd") ..1 ("gjort seg"|"vært fint"|"vore fint"|"vært på sin plass"|"vore på sin plass"|"ikke skadet"|"ikke skada"|"ikkje skadd"|"ikke skadd"|"gjort susen"|"gjort underverker"|"pyntet"|"pynta"|"ikke vært dumt"|"vært kjekt"|"vært hyggelig"|"hjulpet"|"holdt"|"vært i orden"|"ikke vært å forakte"|"smakt"|"ikke kostet mye"|"vært en fordel"|"vore kjekt"|"gjort godt"|"hjelpt"|"hjulpe")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("skulle"|"sku") @b-jeg (likevel|gjerne|nok|så gjerne|gjerne ha)? ("hatt"|"ønsket meg"|"sett"|"ynskt meg"|"ønska meg"|"fått")
  (et|eit|litt|ett|en|noe|noko)? @b-kunnskap (til|å merke|mer)? ("hadde"|"hadd") @b-jeg (gjerne|likevel|nok)? ("ønsket meg"|"satt pris på"|"tatt imot med takk"|"sett"|"ventet"|"venta"|"håpet på"|"venta meg")
  @b-kunnskap "?" (nei|niks|nope|nix|neppe|glem det|gløym det|særlig|null|ikke tale om|tja)
  (ikke|ikkje|ingen|uten|utan) (et|eit|en|ein)? ("antydning til"|"snev av"|"spor av"|"tegn til"|"teikn til"|"så mye som"|"så mykje som"|"skyggen av"|"snurten av"|"fnugg av"|"gnist av"|"hint av") @b-kunnskap
  ("ventet"|"venta"|"håpet"|"håpa"|"lette"|"speidet") ("forgjeves"|"lenge"|"fåfengt")? (på|etter) (et|eit|en|noe)? @b-kunnskap ("forgjeves"|"lenge"|"som aldri kom"|"som ikke kom"|"som aldri kom"|"til ingen nytte")
  ("sparte"|"spara"|"sparer"|"gjerrig"|"gniten"|"knuslete"|"knipen"|"karrig") på @b-kunnskap
  @b-kunnskap ("var"|"sto"|"stod"|"er"|"hadde"|"måtte"|"ble"|"står") (visst|tydeligvis|tydelegvis|åpenbart|nok|liksom|vel)? (ikke|ikkje|aldri)? ("med i opplæringen"|"med i opplæringa"|"en del av opplæringen"|"på timeplanen"|"på pensum"|"på kurset"|"i stillingsbeskrivelsen"|"i stillingsinstruksen"|"inkludert"|"med i prisen"|"hans sterke side"|"hennes sterke side"|"hennar sterke side"|"hennes sterkeste side"|"hans sterkeste side"|"dagens tema"|"utsolgt"|"utselt"|"glemt hjemme"|"lagt igjen hjemme"|"sluppet opp"|"på ferie"|"rasjonert"|"strøket fra budsjettet")
  ("er"|"var") det (for mye forlangt|for mye å be om|for mykje å be om|for mykje forlangt|lov å håpe på|lov å ønske seg|så vanskelig med|så vanskeleg med) (med)? (et|eit|litt|lite)? @b-kunnskap
  (hvor|kor) ("ble"|"blei"|"var"|"vart") (det av)? @b-kunnskap
  (ikke|ikkje) (all verdens|all verdas|rare|stort til|stort med|overvettes mye) @b-kunnskap
  @b-kunnskap (fantes|finnes|finst|fanst|fins|står|sto|stod) (visst|nok|tydeligvis|tydelegvis)? (ikke|ikkje) i ("vokabularet"|"ordboka"|"ordforrådet"|"ordlista"|"ordboken")
  ja: [Kunnskapen var det så som så med].
  ja: [Fagkunnskap måtte jeg lete lenge etter].
  nei: Kunnskap er makt.
