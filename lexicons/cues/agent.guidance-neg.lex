# guidance in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue guidance

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

- agent-finn-selv genre=agent actor=any turn=no
  ("hva"|"kva"|"hvilken"|"hvilket"|"hvordan"|"om") ("du"|"dere") ("skal"|"bør"|"må"|"vil"|"velger") _? ...5 ("må du"|"får du"|"kan ikke vi"|"kan ikke jeg"|"er opp til"|"kan vi ikke"|"må du selv"|"bestemmer du"|"er ditt valg"|"er ikke noe vi"|"lyt du"|"kan eg ikkje"|"kan me ikkje") >>
  ("da"|"då"|"det"|"dette")? ("får du"|"må du"|"lyt du"|"får de") ("bare"|"berre"|"heller"|"selv"|"sjølv"|"nesten"|"nok")? ("melde det i appen"|"melde det"|"sjekke selv"|"lese"|"google"|"lete"|"finne ut"|"slå det opp"|"søke"|"se på nettsiden"|"se selv"|"lese deg opp"|"vurdere selv"|"bestemme selv"|"ordne"|"finna ut"|"bruke appen"|"bruke nettsiden"|"gå inn på nettsiden") ("selv"|"sjølv"|"i appen"|"med" ..2|"på nettsiden"|"på nettsida"|"vilkårene"|"av det")? ..4
  ^ ("se"|"sjekk"|"prøv"|"les"|"spør"|"søk på"|"google"|"sjå"|"bruk"|"slå opp på"|"det står på"|"det står i"|"alt står på"|"alt står i"|"finnes på") ("google"|"nettsiden"|"nettsidene"|"nettsidene våre"|"nettsida"|"helsenorge"|"studiehåndboka"|"chatgpt"|"faq"|"vilkårene"|"vilkåra"|"fastlegen"|"appen"|"altinn"|"brosjyren"|"internett"|"hjemmesiden"|"min side") ("vår"|"våre"|"der"|"først"|"for info"|"for svar"|"." )? $
  ("vi er ikke"|"vi driver ikke med"|"vi gir ikke"|"vi gjev ikkje"|"me driv ikkje med"|"jeg gir ikke"|"det er ikke vår jobb å") ("en rådgivningstjeneste"|"rådgivning"|"rådgiving"|"rådgjeving"|"noen rådgivningstjeneste"|"råd"|"å gi råd"|"personlig rådgivning"|"veilede"|"gi råd"|"anbefalinger") ..4
  ("hva"|"kva") ("du bør velge"|"du bør velje"|"som lønner seg"|"som er best") (",")? ("kan ikke"|"kan ikkje"|"vil ikke") ("jeg"|"vi"|"eg"|"me") ..5
  ("dette"|"det") ("må"|"får"|"lyt") ("du"|"dere") ("ordne"|"ta"|"avklare"|"finne ut av"|"løse"|"ta opp"|"lese om"|"lese deg til") ("det")? ("med" ..2)? ("selv"|"sjølv"|"på nettsiden"|"på nettsida"|"på egen hånd")
  ja: [Hva du skal gjøre, må du vurdere selv].
  ja: [Då får du melde det i appen].
  ja: [Se studiehåndboka].
  ja: [Vi er ikke en rådgivningstjeneste].
  nei: Da får du svar i morgen.

- agent-les-selv genre=agent actor=any turn=no
  ^ ("les"|"sjekk"|"se"|"sjå"|"google"|"søk") ("vilkårene"|"vilkåra"|"på nettet"|"nettsiden"|"nettsida"|"faq"|"avtalen"|"det") ("på nettet"|"på nettsiden"|"selv"|"sjølv"|"på nett"|"på nettsida"|"opp")? $
  ja: [Les vilkårene på nettet].
  nei: Les gjerne mer om dette i veilederen vår, så hjelper jeg deg med resten.

- agent-les-dem genre=agent actor=any turn=no
  ^ ("les"|"se"|"sjekk"|"google"|"sjå"|"søk opp") ("dem"|"det"|"vilkårene"|"vilkåra"|"størrelsesguiden"|"guiden"|"avtalen"|"brosjyren"|"faq-en"|"kontrakten"|"bruksanvisningen") $
  ^ ("spør"|"hør med"|"få hjelp av"|"ring") ("en nabo"|"ein nabo"|"naboen"|"noen andre"|"en venn"|"sønnen din"|"noen du kjenner") ("eller noe")? $
  ja: Det står i kjøpsbetingelsene. [Les dem].
  ja: [Spør en nabo eller noe].
  nei: Se vedlagte oversikt.
