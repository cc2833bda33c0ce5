# Words about language, explanation and next steps that more than one entry of the clarity cues uses.

# to tell somebody something
set opplyse
  si/v fortelle/v opplyse/v informere/v forklare/v skrive/v nevne/v beskrive/v orientere/v meddele/v presisere/v understreke/v seia/v nemne/v fortalte bekrefte/v påpeke/v "ga beskjed" "gav beskjed" "gitt beskjed" "gi beskjed" "opplyste om" "informerte om" "fortalte om" skissere/v "gav melding" "ga melding"

# to get to know
set fåvite
  "fikk vite" "fekk vite" "får vite" "få vite" "fått vite" "fikk greie på" "fekk greie på" "fikk høre" "fekk høyre" "fikk beskjed om" "fekk beskjed om" "får beskjed om" "få beskjed om" "fått beskjed om"
  "fikk opplyst" "fekk opplyst" "fikk informasjon om" "fekk informasjon om" "fikk info om" "fekk info om" "fikk opplysning om" "fikk svar på" "fekk svar på" "fikk forklart" "fekk forklart" "beskjed om" "ble fortalt" "vart fortalt" "blei fortalt"
  "ble informert om" "vart informert om" "blei informert om" "ble opplyst om" "ble orientert om" "vart orientert om" "fikk forklaring på" "fekk forklaring på" "fikk skriftlig beskjed om" "fikk klar beskjed om" "fekk klår beskjed om" "fikk melding om" "fekk melding om"

# adverbs and phrases of a good explanation
set godtforklart
  godt bra fint greit greitt grundig tydelig klart klårt konkret utfyllende utfyllande detaljert inngående nøye nøyaktig presist oversiktlig oversiktleg ryddig pedagogisk forståelig forståeleg skikkelig skikkeleg ordentlig enkelt utførlig
  utmerket strålende glimrende flott kjempegodt kjempebra supert kjempefint perfekt eksemplarisk tålmodig tolmodig lettfattelig lettforståelig lettforståeleg omstendelig omfattende gjennomgående saklig sakleg informativt
  fyldig systematisk metodisk stegvis punktvis skjematisk vel ypperlig fremragende framifrå tydeleg konsist kortfattet korrekt ærlig
  "på en god måte" "på ein god måte" "på en enkel måte" "på ein enkel måte" "på en fin måte" "på ein fin måte" "på en forståelig måte" "på ein forståeleg måte" "på en tydelig måte" "på ein tydeleg måte" "på en klar måte" "på en pedagogisk måte" "på en grei måte" "på ein grei måte" "på en lett måte" "på en ryddig måte" "på en oversiktlig måte" "på en bra måte" "på en konkret måte" "på en lettfattelig måte" "på en lettforståelig måte" "på en god og forståelig måte" "på en god og enkel måte" "på en enkel og grei måte" "på en enkel og forståelig måte" "på en klar og tydelig måte" "på en utmerket måte" "på en veldig god måte" "på en svært god måte" "på en veldig enkel måte" "på en flott måte"
  "steg for steg" "skritt for skritt" "punkt for punkt" "trinn for trinn" "bit for bit" "ledd for ledd" "linje for linje" "post for post" "side for side" "klikk for klikk" "fra a til å" "frå a til å" "fra a til z" "fra bunnen av" "frå botnen av" "i detalj" "i detaljer" "ned til minste detalj" "fra start til slutt" "frå start til slutt" "fra begynnelse til slutt" "med eksempler" "med eksempel" "ved hjelp av eksempler" "med en gang jeg spurte" "med teskje" "inn med teskje" "så jeg skjønte det" "så jeg forsto det" "så jeg forstod" "så eg forstod" "så eg skjønte det" "så jeg skjønte alt" "så selv jeg forsto"

# adverbs of a bad one
set dårligforklart
  dårlig dårleg utydelig utydeleg uklart uklårt vagt rotete forvirrende forvirrande overfladisk knapt svevende svevande ufullstendig mangelfullt kronglete omstendelig upresist ulogisk usammenhengende usamanhengande tåkete ullent diffust elendig kryptisk
  "på en dårlig måte" "på en rotete måte" "på en uklar måte" "på en forvirrende måte" "på en vanskelig måte" "på en kronglete måte" "på ein dårleg måte" "på ein rotete måte" "altfor kort" "bare halvveis" "berre halvvegs" "halvveis" "halvvegs" "hulter til bulter" "i hytt og pine"

# an answer, a piece of information
set svarinnhold
  svar/n svaret svara forklaring/n forklaringa forklaringen informasjon/n informasjonen info/n gjennomgang/n redegjørelse/n beskrivelse/n oppskrift/n instruks/n instruksjon/n tilbakemelding/n tilbakemeldingen e-post/n epost/n mail/n mailen beskjed/n oversikt/n begrunnelse/n grunngjeving/n utgreiing/n utredning/n innføring/n opplysning/n fremstilling/n framstilling/n formulering/n innhold/n forklåring/n orientering/n svarmail/n chat/n tekst/n teksten innholdet presentasjon/n

# a clear answer
set klart
  klar/a tydelig/a konkret/a utfyllende utfyllande grundig/a oversiktlig/a ryddig/a presis/a detaljert/a informativ/a fyldig/a utførlig/a konsis/a god/a fin/a bra pedagogisk/a fullstendig/a entydig/a nøyaktig/a utmerket/a strålende skikkelig/a ordentlig/a gjennomarbeidet/a gjennomtenkt/a punktvis/a strukturert/a systematisk/a logisk/a saklig/a omfattende inngående nyansert/a utdypende utdjupande uttømmende poengtert/a klår/a tydeleg/a oversiktleg/a skikkeleg/a fullgod/a kjempegod/a kjempefin/a flott/a supergod/a veldokumentert/a begrunnet/a velformulert/a grei/a nøktern/a etterrettelig/a oppklarende oppklarande opplysende opplysande lettfattelig/a begripelig/a balansert/a lærerik/a forståelig/a forståeleg/a

# an unclear one
set uklart
  uklar/a vag/a diffus/a tåkete ullen/a svevende svevande rotete forvirrende forvirrande motstridende motstridande selvmotsigende sjølvmotseiande mangelfull/a ufullstendig/a upresis/a overfladisk/a unnvikende unnvikande utydelig/a utydeleg/a usammenhengende usamanhengande ulogisk/a uoversiktlig/a uoversiktleg/a uryddig/a kryptisk/a tvetydig/a intetsigende tåkelagt/a tåkelagte kronglete kaotisk/a tynn/a slurvete ukonkret/a uinformativ/a omtrentlig/a omtrentleg/a springende vinglete vassen/a vag/a uklår/a lettvint/a springande uferdig/a halvhjertet/a halvgod/a "ullent" "ulne" surrete gåtefull/a hullete hullet/a oppstykket/a oppstykka grumsete sirkulær/a halvferdig/a

# verbs for what is done next in the matter
set handling
  sende/v ringe/v kontakte/v følge/v ordne/v undersøke/v sjekke/v gi/v komme/v høre/v oppdatere/v bestille/v levere/v behandle/v utbetale/v betale/v refundere/v registrere/v purre/v aktivere/v rette/v melde/v varsle/v etterlyse/v avklare/v legge/v sette/v booke/v overføre/v svare/v hente/v trekke/v kreditere/v fakturere/v stoppe/v åpne/v fikse/v tilby/v endre/v slette/v avbestille/v bytte/v opprette/v få/v motta/v rykke/v iverksette/v opne/v ettersende/v vurdere/v utføre/v ta/v løse/v innkalle/v tilbakebetale/v bekrefte/v maile/v rapportere/v lage/v dukke/v skje/v starte/v begynne/v ligge/v

# verbs for what the customer has to do
set oppgave
  sende/v fylle/v levere/v signere/v melde/v betale/v legge/v logge/v søke/v returnere/v bestille/v laste/v skrive/v ringe/v kontakte/v vente/v møte/v ta/v ha/v gjøre/v huske/v bekrefte/v restarte/v sjekke/v anmelde/v oppgi/v dokumentere/v klage/v hente/v gi/v passe/v følge/v slå/v starte/v registrere/v installere/v oppdatere/v si/v pakke/v poste/v skaffe/v innhente/v sikre/v

# a stretch of time, a day
set tidsord
  dag/n døgn/n time/n uke/n veke/n måned/n månad/n minutt/n min virkedag/n arbeidsdag/n kvarter/n halvtime/n helg/n år/n kl klokka klokken klokkeslett/n lunsj/n jul/n påske/n sommer/n ferie/n nyttår/n månedsskifte/n dagen uka uken veka måneden ukeslutt/n
  mandag/n tirsdag/n onsdag/n torsdag/n fredag/n lørdag/n søndag/n måndag/n tysdag/n laurdag/n sundag/n januar februar mars april mai juni juli august september oktober november desember "i morgen" "i morgon" morgendagen morgen/n kveld/n formiddag/n ettermiddag/n

set tidsprep
  "innen" "innan" "i løpet av" "i laupet av" "før" "etter" "om" "til" "neste" "i" "på" "senest" "seinast" "fra" "frå" "rundt" "ca" "omtrent" "for" "førstkommende" "førstkomande" "mellom"

# word, talk, speech
set språk
  språk/n språket språkbruk/n ordvalg/n ordval/n ord/n ordbruk/n uttrykk/n formulering/n norsk setning/n setningar skrivemåte/n uttrykksmåte/n termer begrep/n omgrep/n

# speech that only insiders understand
set fagspråk
  fagspråk/n fagspråket faguttrykk/n faguttrykkene fagord/n fagterm/n fagtermer fagprat/n fagsjargong/n sjargong/n stammespråk/n stammespråket fremmedord/n framandord/n fremmedordene forkortelse/n forkorting/n forkortelser fagbegrep/n fagomgrep/n kansellistil/n kansellispråk/n byråkratspråk/n byråkratisk/a kommunespråk/n navspråk/n nav-språk/n jusspråk/n juss-språk/n jussprat/n juristspråk/n advokatspråk/n lovspråk/n paragrafspråk/n paragrafrytteri/n teknospråk/n tekniskspråk databegrep/n datauttrykk/n dataspråk/n banksspråk bankspråk/n bankspråket forsikringsspråk/n forsikringstermer forsikringsterm/n internspråk/n interne internuttrykk/n spesialuttrykk/n jus/n systemspråk/n skattespråk/n moteord/n engelskuttrykk/n buzzord/n nerdespråk/n nerdeprat/n teknikerspråk/n teknikerprat/n termer tekniskprat fikkfakk bransjespråk/n bransjeord/n bransjesjargong/n papirspråk/n latin/n stammeord/n teknologispråk/n teknologiprat/n kontraktspråk/n byråkratprosa/n fagsnakk/n nettverksprat/n krumspring/n juss kråketær bankprat/n voksenprat/n akademikerspråk/n paragrafspråk/n fagbegreper fagordene faguttrykka framandorda forkortelsene forkortingane forkortingar faguttrykkene byråkratord/n dataord/n fagkoder bokstavforkortelser "bankgresk" "datagresk" "forsikringsgresk" "jussgresk" "legelatin" "legespråk" "legeprat" "juslatin" "kommunesk" "it-sk" "navsk" paragrafprat/n byråkratvås/n fagterminologi/n "fagterminologien" fagbabbel/n skatteprat/n ingeniørspråk/n it-språk/n dataprat/n fagsnakk/n fagtermane medisinspråk/n

# a clear answer, without «god», which says of an answer only that it was got
set klartsvar
  klar/a tydelig/a konkret/a utfyllende utfyllande grundig/a oversiktlig/a ryddig/a presis/a detaljert/a informativ/a fyldig/a utførlig/a konsis/a pedagogisk/a fullstendig/a entydig/a nøyaktig/a gjennomarbeidet/a gjennomtenkt/a punktvis/a strukturert/a systematisk/a nyansert/a utdypende utdjupande uttømmende poengtert/a klår/a tydeleg/a oversiktleg/a velformulert/a opplysende opplysande lærerik/a inngående inngåande ærlig/a

# products, papers, places: what is easy or hard to read there is no behaviour of the agent
set produktting
  avtale/n faktura/n regning/n rekning/n polise/n vilkår/n nettside/n nettbutikk/n app/n appen butikk/n hjemmeside/n heimeside/n kontrakt/n brosjyre/n bruksanvisning/n prisliste/n pris/n skjema/n forsikring/n abonnement/n meny/n
  nettsiden nettsida nettsidene fakturaen regningen avtalen vilkårene vilkåra polisen produkt/n kvittering/n skilt/n skilting/n kart/n reklame/n kontoutskrift/n portal/n innlogging/n chatbot/n linje/n linja lyd/n lyden side/n siden sida system/n systemet bygg/n lokale/n rom/n bilde/n bildet bilete/n tv-en tv tv-bildet skjerm/n skjermen signal/n forbindelse/n mikrofon/n kassalapp/n
  manual/n manualen bruksanvisningen bruksrettleiinga oppskrift/n oppskriften oppskrifta brukermanual/n brukermanualen brukarmanualen automatstemme/n automatstemmen veileder/n hefte/n heftet etikett/n program/n programmet

# «X kom aldri», «X så jeg ikke snurten av»: what stands after the thing that was missing
set borte-etter
  "uteble" "uteblei" "glimret med sitt fravær" "glimra med sitt fråvær" "glimra med fråveret" "glimret med sitt fråvær" "var fraværende" "var fråverande" "var ikke-eksisterende" "var en mangelvare" "var mangelvare" "var det dårlig med" "var det dårleg med" "var det smått med" "var det så som så med" "var det tynt med" "var det skralt med" "var det lite av" "var det ikke snakk om" "var det ikkje snakk om" "var det ingen som kom med" "sto det dårlig til med" "stod det dårleg til med"
  "kom han ikke med" "kom hun ikke med" "kom ho ikkje med" "kom han ikkje med" "kom de ikke med" "ga hun ikke" "ga han ikke" "gav ho ikkje" "gav han ikkje" "ga de ikke" "ga hun meg aldri" "ga han meg aldri" "kom aldri" "kom ikke" "kom ikkje" "kom det aldri" "kom det ikke" "kom det ikkje" "kom hun aldri med" "kom han aldri med" "kom ho aldri med" "kom de aldri med" "kom ingen med" "fikk jeg ikke" "fikk jeg aldri" "fikk vi ikke" "fikk vi aldri" "fekk eg ikkje" "fekk eg aldri" "fekk me ikkje" "fekk me aldri" "fikk æ itj" "fekk æ itj" "fikk jeg ikke se" "fikk ingen" "får du ikke" "får man ikke" "fikk jeg ikke høre" "ble det ikke" "ble det aldri" "vart det ikkje" "vart det aldri" "blei det ikkje" "blei det aldri" "ble det ikke noe av" "vart det ikkje noko av" "fantes ikke" "fanst ikkje" "fantes det ikke"
  "så jeg ikke snurten av" "såg eg ikkje snurten av" "så vi ikke snurten av" "så jeg aldri noe til" "såg eg aldri noko til" "så jeg ikke noe til" "så jeg lite til" "så jeg langt etter" "såg eg langt etter" "måtte jeg se langt etter" "måtte eg sjå langt etter" "må du se langt etter" "kunne jeg se langt etter" "kan du se langt etter" "skal du lete lenge etter" "kunne jeg bare glemme" "kan du bare glemme" "kunne eg berre gløyme" "lot vente på seg" "lét vente på seg" "satt langt inne" "sat langt inne" "var visst for mye å be om" "var for mye å be om" "var for mye forlangt" "var tydeligvis for mye forlangt" "var for mykje å be om" "var visst for mykje å be om" "var ikke å oppdrive" "var ikkje å oppdrive" "var umulig å oppdrive" "var ikke inkludert" "hørte ikke med" "hadde hun ikke" "hadde han ikke" "hadde ho ikkje" "hadde de ikke å by på" "hadde hun ikke å by på" "hadde han ikke å by på" "hadde ho ikkje å by på" "hadde de ingen av" "bød de ikke på" "bød hun ikke på" "bød han ikke på" "spanderte hun ikke" "spanderte han ikke" "tok hun seg ikke bryet med" "tok han seg ikke bryet med" "var det ingen som spanderte" "fikk være" "lå det visst ikke til huset"
  "skulle jeg likevel hatt" "skulle jeg gjerne hatt" "skulle eg gjerne hatt" "skulle eg likevel hatt" "skulle vi gjerne hatt" "hadde jeg satt pris på" "hadde eg sett pris på" "hadde jeg tatt imot med takk" "hadde eg teke imot med takk" "hadde jeg tatt imot med glede" "savner jeg fortsatt" "savnet jeg" "sakna eg" "venter jeg fortsatt på" "ventar eg enno på" "etterlyser jeg" "leter jeg fortsatt etter" "kunne de spandert" "kunne hun spandert" "kunne han spandert" "kunne ho spandert" "kunne dei spandert" "kunne de kostet på seg" "kunne hun kostet på seg" "kunne han kostet på seg" "burde fulgt med" "burde ha fulgt med" "burde vært med" "burde vore med" "hadde gjort seg" "hadde hjulpet" "hadde hjelpt" "hadde vært fint" "hadde vore fint" "hadde vært greit" "hadde vært kjekt" "hadde vore kjekt" "hadde vært på sin plass" "hadde vore på sin plass" "hadde sittet fint" "hadde smakt" "hadde ikke skadet" "hadde ikkje skada" "hadde heller ikke skadet" "hadde heller ikkje skada" "ville ikke skadet" "hadde ikke vært av veien" "hadde ikkje vore av vegen" "hadde ikke vært å forakte" "hadde holdt" "hadde halde" "hadde vært nok" "hadde gjort susen" "hadde gjort underverker" "hadde spart meg" "hadde spart oss" "kunne spart meg" "kunne ha spart meg" "ville spart meg"

# «ikke snurten av X», «null og niks»: what stands before it
set borte-før
  "ikke snurten av" "ikkje snurten av" "ikke skyggen av" "ikkje skuggen av" "ikke antydning til" "ikkje antyding til" "ikke tilstymmelse til" "ikke tegn til" "ikkje teikn til" "ikke spor av" "ikkje spor av" "ikke snev av" "ikke et snev av" "ikke et fnugg av" "ikkje eit fnugg av" "ikke fnugg av" "ikke et pip om" "ikke så mye som et" "ikke så mye som en" "ikkje så mykje som eit" "ikkje så mykje som ein" "uten så mye som et" "uten så mye som en" "utan så mykje som eit" "aldri så mye som et" "fikk aldri noe" "fikk aldri noen" "fekk aldri noko" "fekk aldri nokon" "så aldri noe til" "så aldri snurten av" "såg aldri snurten av" "så ikke snurten av" "såg ikkje snurten av" "så langt etter" "skortet på" "skorta på" "det skortet på" "sto dårlig til med" "stod dårleg til med" "så som så med" "heller smått med" "smått med" "tynt med" "skralt med" "fattig på" "blottet for" "blotta for" "fri for" "renset for" "kjemisk fritt for" "kjemisk fri for" "gjerrig på" "gjerrig med" "gniten på" "sparsom med" "knapp med" "et fravær av"

# «X? Niks.»
set svaret-nei
  "niks" "nei" "null" "nada" "nope" "ingen" "inga" "ikke snakk om" "ikkje snakk om" "glem det" "gløym det" "aldri" "ikke en" "ikke et" "ikke noe" "ikke noen" "ikke i nærheten" "ikke tale om" "særlig" "kom aldri" "pass" "tja" "så langt ifra" "ikke der i gården" "ikke der nei" "zero" "niente" "fant ikke sted" "ikke det grann" "ikke et kvekk" "ikke et ord" "ikkje eit ord" "ikke antydning" "borte vekk" "hvem vet" "kven veit" "den som visste det" "gudene vet" "aner ikke" "ingen anelse" "uvisst" "det får tida vise" "det får tida visa" "det vil tiden vise" "fikk jeg ikke" "fekk eg ikkje" "det sa hun ikke" "det sa han ikke" "det sa ho ikkje" "det fikk jeg ikke vite"

# «X manglet det ikke på»: what stands after the thing that there was plenty of
set nok-etter
  "manglet det ikke på" "mangla det ikkje på" "skortet det ikke på" "skorta det ikkje på" "sto det ikke på" "stod det ikkje på" "var det nok av" "var det rikelig av" "var det mange av" "var det ingen mangel på" "fikk jeg rikelig av" "kom på løpende bånd" "kom på løpande band" "kom på rekke og rad" "kom på rad og rekke" "kom som perler på en snor" "satt løst" "sto i kø" "stod i kø" "haglet" "hagla" "kom tett som hagl" "kom helt av seg selv" "kom heilt av seg sjølv" "kom uoppfordret" "kom uoppfordra" "fikk jeg på kjøpet" "fekk eg på kjøpet" "fikk vi på kjøpet" "fikk jeg servert" "fekk eg servert" "ble servert" "vart servert" "fulgte med" "fulgte på kjøpet" "fikk jeg attpåtil" "fikk jeg også med på veien" "spanderte hun også" "spanderte han også" "var hun raus med" "var han raus med" "var ho raus med" "sparte hun ikke på" "sparte han ikke på" "sparte ho ikkje på"

set nok-før
  "manglet ikke på" "mangla ikkje på" "sparte ikke på" "sparte ikkje på" "var raus med" "var rause med" "øste av" "bugnet av" "kom løpende med" "vartet opp med" "varta opp med" "stilte opp med" "ble servert" "vart servert" "fikk servert" "fekk servert" "fikk med på kjøpet" "fikk på kjøpet" "spanderte" "rause mengder" "kom uoppfordret med"

# the things: an explanation, a date, advice, an answer, a summing-up, a question
set x-forklaring
  forklaring/n forklåring/n begrunnelse/n grunngjeving/n grunngiving/n utdyping/n "grunn" "grunnen" "årsak" "årsaken" "svar på hvorfor" "svar på kvifor" redegjørelse/n oppklaring/n "et hvorfor" "et «fordi»" "konkrete svar" "konkret svar" "klar beskjed om hvorfor" "detaljer" "detaljar" "regnestykke" "mer informasjon" "litt informasjon" "kjøtt på beinet"
set x-frist
  dato/n frist/n tidspunkt/n tidsramme/n tidsplan/n tidsanslag/n klokkeslett/n leveringsdato/n klagefrist/n svarfrist/n "plan for veien videre" "plan videre" "plan for vegen vidare" "neste steg" "neste skritt" "veien videre" "vegen vidare" "beskjed om når" "hint om når" "pekepinn om når" "peikepinn om når" framdriftsplan/n "noe å forholde meg til" "noko å halde meg til" "beskjed om hva som skjer" "oppmøtetid" "adresse" tidshorisont/n tidsperspektiv/n tidslinje/n tidsestimat/n "eta" fremdriftsplan/n "neste trekk" "neste stopp" "noe å holde meg til" "videre saksgang" leveringstidspunkt/n
set x-råd
  råd/n tips/n forslag/n alternativ/n veiledning/n rettleiing/n anbefaling/n pekepinn/n peikepinn/n hint/n rådgivning/n "plan b" "gode råd" "andre muligheter" "hjelp til å velge" tilråding/n innspill/n "noen alternativer" "noe alternativ" "forslag til hva" "retningslinjer"
set x-sum
  oppsummering/n samandrag/n sammendrag/n samendrag/n repetisjon/n oppsumering/n avrunding/n rekapitulering/n "er det noe mer" "er det noko meir" "var det noe mer" "noe mer jeg kan hjelpe med" "noko meir eg kan hjelpe med" "lurer du på noe mer" "var det alt" "henger du med" "heng du med" "forsto du det" "oppsummerende ord" kontrollrunde/n "siste sjekk"
set x-spm
  oppfølgingsspørsmål/n motspørsmål/n kontrollspørsmål/n kartlegging/n behovskartlegging/n nysgjerrighet/n nyfikne "hvorfor det" "kvifor det" "hva skal du bruke den til" "hva trenger du" "kva treng du" "spørsmål tilbake" "spørsmål om oss" "spørsmål om bruken" "spørsmål om behovet" utspørring/n
set x-svar
  hjelp/n løsning/n løysing/n "ny time" "ny billett" "ny ruter" "pengene tilbake" "pengane tilbake" refusjon/n erstatning/n avklaring/n "noe svar" "noko svar" "skikkelig svar" "ja eller nei" "ny pakke" "ny vare" oppringning/n oppringing/n medhold/n

# people for whom something is plain enough
set legfolk
  "bestemor" "mormor" "farmor" "bestefar" "morfar" "farfar" "besta" "gamlemor" "svigermor" "tante" "gamle tante" "oldemor" "katta" "katten" "hunden" "naboen" "mannen i gata" "folk flest" "vanlige folk" "vanlege folk" "hvermannsen" "hvermansen" "kven som helst" "hvem som helst" "ungene" "ungane" "ungen" "barna" "guttungen" "jentungen" "en femåring" "ein femåring" "femåringen" "et barn" "eit barn" "en unge" "en tiåring" "tiåringen" "seksåringen" "åtteåringen" "en gammel mann" "en gammel kone" "ei gammal kone" "en tulling" "en idiot" "en dust" "en amatør" "selv jeg" "sjølv eg" "til og med jeg" "også jeg" "til og med eg" "sjøl æ" "selv en som meg" "en som meg" "dattera mi" "sønnen min" "dattera på ti" "mor" "far" "mamma" "pappa" "mutter" "fatter" *klassing *åring *åringen *klassingen

# words of the trade that an agent writes only to colleagues
set sjargong
  provisjonere/v provisjonering/n reprovisjonere/v "cpe" "cpe-en" "ont" "ont-en" "ont" "onu" "dhcp" "dhcp-leasen" "mtu" "mtu-en" "wan" "lan-porten" "vlan" "snr" "snr-marginen" "gui-et" "gui" "api" "api-et" "backend" "frontend" "backlog" "sla" "sla-en" "l2" "l3" "rma" "nat" "pppoe" "ping-latens" "jitter" "firmware" "throughput" "uplink" "downlink" "rfc"
  "clearer" "clearet" "settlement" "acquirer" "issuer" "chargeback" "kyc" "aml" "escrow" "psp" "iban-validering" "sepa" "pre-autorisasjon" "valutering" "valutert" "renteswap" "amortisering" "annuitetsberegning" "debitere" "debitert" debitor/n kreditor/n kausjonist/n transportfullmakt/n
  "ex officio" "in casu" "ipso facto" "mutatis mutandis" "litra" "subsumsjon" "subsumere" "preklusjon" "prekludert" "preskripsjon" regress/n solidaransvar/n "derogere" "rettsvirkning" "subrogasjon" "avkortning" "avkorting" "identifikasjon etter" "foreldelsesloven" "fvl" "fal" "avhl" "subdelegert" "delegert myndighet" "hjemmel" "heimel" "påheft" "grunnbokshjemmel" "matrikkel" "pantsettelseserklæring" "restanse" "avskrives" "innfordring" "tvangsfullbyrdelse" "utleggsforretning"

# why and how
set kl-hvorfor
  "hvorfor" "kvifor" "korfor" "koffor" "hvordan" "korleis" "åssen" "årsaken" "årsaka" "grunnen" "bakgrunnen" "sammenhengen" "samanhengen" "hva som" "kva som"

# what a bill, a rule or a fault is about: what ends «hva X …»
set kl-gjelder
  "går til" "går med til" "gjelder" "gjeld" "betyr" "betydde" "betydning" "skyldes" "kommer av" "kjem av" "består av" "består i" "innebærer" "inneber" "er for noe" "er for noko" "brukes til" "blir brukt til" "var galt" "var gale" "gikk galt" "hadde skjedd" "hadde hendt" "hadde gått galt" "dekker" "dekkjer" "omfatter" "inneholder"

# a day to come
set kl-dag
  mandag/n tirsdag/n onsdag/n torsdag/n fredag/n lørdag/n søndag/n måndag/n tysdag/n laurdag/n "i morgen" "i morgon" "i morra" "imårra" "i overmorgen" "neste uke" "neste veke" "til uka" "over helga" "over helgen" "etter helga" "etter helgen" "til helga" "etter påske" "etter ferien" "førstkommende" "i løpet av uka" "i løpet av dagen" "i ettermiddag" "i kveld" "i natt"

# who and what comes
set kl-kommer
  "montøren" "montør" "teknikeren" "tekniker" "teknikaren" "takstmannen" "takstmann" "rørleggeren" "rørleggaren" "elektrikeren" "elektrikaren" "budet" "bud" "bilen" "sjåføren" "vaktmesteren" "håndverkeren" "handverkaren" "snekkeren" "feieren" "serviceteknikeren" "servicemannen" "reparatøren" "legen" "hjemmesykepleien" "pakken" "pakka" "pengene" "pengane" "peng" "kortet" "varen" "vara" "delen" "deler" "ruteren" "brevet" "svaret" "vedtaket" "utbetalingen" "utbetalinga" "refusjonen" "billetten" "billettene" "innkallingen" "innkalling" "bestillingen" "bestillinga" "leveringen" "leveransen" "kodebrikken" "kontrakten" "skjemaet"

# evasive words about time
set kl-snart
  "vi får se" "vi får sjå" "me får sjå" "få se" "vi ser" "så ser vi" "så får vi se" "snart" "om en stund" "om ei stund" "etter hvert" "etterhvert" "etter kvart" "en av dagene" "ein av dagane" "en dag" "en gang" "en vakker dag" "det tar den tiden det tar" "det tar tid" "det tek tid" "det tek den tida det tek" "vent og se" "vent og sjå" "bare vent" "berre vent" "i løpet av året" "når vi får tid" "når det passer" "når vi rekker det" "med tiden" "med tida" "så fort vi kan" "så fort som mulig" "så snart som mulig" "så snart som råd" "snarest" "ved anledning" "ved høve" "om ikke så lenge" "over sommeren" "vanskelig å si" "vanskeleg å seie" "det er vanskelig å si" "umulig å si" "det kan drøye" "kanskje neste uke" "kanskje neste veke" "når det blir" "når det er klart" "når det skjer" "når han er tilbake" "når hun er tilbake"
