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
  svar/n svaret svara forklaring/n forklaringa forklaringen informasjon/n informasjonen info/n gjennomgang/n redegjørelse/n beskrivelse/n oppskrift/n instruks/n instruksjon/n veiledning/n rettleiing/n tilbakemelding/n tilbakemeldingen e-post/n epost/n mail/n mailen beskjed/n oversikt/n begrunnelse/n grunngjeving/n utgreiing/n utredning/n innføring/n opplysning/n fremstilling/n framstilling/n formulering/n innhold/n forklåring/n orientering/n svarmail/n chat/n tekst/n teksten innholdet presentasjon/n bruksanvisning/n

# a clear answer
set klart
  klar/a tydelig/a konkret/a utfyllende utfyllande grundig/a oversiktlig/a ryddig/a presis/a detaljert/a informativ/a fyldig/a utførlig/a konsis/a god/a fin/a bra pedagogisk/a fullstendig/a entydig/a nøyaktig/a utmerket/a strålende skikkelig/a ordentlig/a gjennomarbeidet/a gjennomtenkt/a punktvis/a strukturert/a systematisk/a logisk/a saklig/a omfattende inngående nyansert/a utdypende utdjupande uttømmende poengtert/a klår/a tydeleg/a oversiktleg/a skikkeleg/a fullgod/a kjempegod/a kjempefin/a flott/a supergod/a veldokumentert/a begrunnet/a velformulert/a grei/a

# an unclear one
set uklart
  uklar/a vag/a diffus/a tåkete ullen/a svevende svevande rotete forvirrende forvirrande motstridende motstridande selvmotsigende sjølvmotseiande mangelfull/a ufullstendig/a upresis/a overfladisk/a unnvikende unnvikande utydelig/a utydeleg/a usammenhengende usamanhengande ulogisk/a uoversiktlig/a uoversiktleg/a uryddig/a kryptisk/a tvetydig/a uforståelig/a uforståeleg/a intetsigende tåkelagt/a tåkelagte kronglete kaotisk/a tynn/a slurvete ukonkret/a uinformativ/a omtrentlig/a omtrentleg/a springende vinglete vassen/a vag/a uklår/a lettvint/a springande surrete sirkulær/a halvferdig/a

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
  fagspråk/n fagspråket faguttrykk/n faguttrykkene fagord/n fagterm/n fagtermer fagprat/n fagsjargong/n sjargong/n stammespråk/n stammespråket fremmedord/n framandord/n fremmedordene forkortelse/n forkorting/n forkortelser fagbegrep/n fagomgrep/n kansellistil/n kansellispråk/n byråkratspråk/n byråkratisk/a kommunespråk/n navspråk/n nav-språk/n jusspråk/n juss-språk/n jussprat/n juristspråk/n advokatspråk/n lovspråk/n paragrafspråk/n paragrafrytteri/n teknospråk/n tekniskspråk databegrep/n datauttrykk/n dataspråk/n banksspråk bankspråk/n bankspråket forsikringsspråk/n forsikringstermer forsikringsterm/n internspråk/n interne internuttrykk/n spesialuttrykk/n jus/n systemspråk/n skattespråk/n moteord/n svada/n engelskuttrykk/n buzzord/n nerdespråk/n nerdeprat/n teknikerspråk/n teknikerprat/n termer tekniskprat fikkfakk bransjespråk/n bransjeord/n bransjesjargong/n papirspråk/n latin/n

# a clear answer, without «god», which says of an answer only that it was got
set klartsvar
  klar/a tydelig/a konkret/a utfyllende utfyllande grundig/a oversiktlig/a ryddig/a presis/a detaljert/a informativ/a fyldig/a utførlig/a konsis/a pedagogisk/a fullstendig/a entydig/a nøyaktig/a gjennomarbeidet/a gjennomtenkt/a punktvis/a strukturert/a systematisk/a nyansert/a utdypende utdjupande uttømmende poengtert/a klår/a tydeleg/a oversiktleg/a velformulert/a opplysende opplysande lærerik/a inngående inngåande ærlig/a
