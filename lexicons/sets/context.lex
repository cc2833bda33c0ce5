# Shared by the context cues: waiting, resolution, guidance, competence, loyalty. All names begin with k.

# the customer as subject and as object
set kjeg
  "jeg" "eg" "æ" "e" "vi" "me" "man" "kunden"

set kmeg
  "meg" "mæ" "mei" "meg selv" "meg sjølv" "oss" "åss" "kunden" "vi"

# small numbers of minutes: a short wait
set kfå
  "ett" "et" "en" "ein" "eit" "to" "tre" "fire" "fem" "1" "2" "3" "4" "5" "par" "få" "knappe" "noen få" "nokre få" "et par" "eit par" "noen" "nokre" "ti" "10"

set ktall
  "ett" "et" "en" "ein" "eit" "ei" "to" "tre" "fire" "fem" "seks" "sju" "syv" "åtte" "ni" "ti" "elleve" "tolv" "tretten" "fjorten" "femten" "seksten" "sytten" "atten" "nitten" "tjue" "tyve" "tjuefem" "tretti" "tredve" "førti" "femti" "seksti" "førtifem" "halvannen" "halvannet" "halvanna" "noen" "nokre" "flere" "fleire" "mange" "hundre" "par" "halv" "hele" "heile"
  1* 2* 3* 4* 5* 6* 7* 8* 9*

set kenhet
  minutt/n time/n dag/n uke/n veke/n måned/n månad/n kvarter/n halvtime/n døgn/n virkedag/n arbeidsdag/n "min" "t" "timers" "minutters" "ukers" "dagers" "arbeidsdager" "virkedager" evighet/n helg/n år/n måneder dagar timar halvannen-time

set kkort
  sekund/n "et øyeblikk" "eit augeblikk" "et blunk" "eit blunk" "null komma niks" "noen sekunder" "kort tid" "ett minutt" "ett minutter" "ett minuttar" "ett min" "et minutt" "et minutter" "et minuttar" "et min" "to minutt" "to minutter" "to minuttar" "to min" "tre minutt" "tre minutter" "tre minuttar" "tre min" "fire minutt" "fire minutter" "fire minuttar" "fire min" "fem minutt" "fem minutter" "fem minuttar" "fem min" "1 minutt" "1 minutter" "1 minuttar" "1 min" "2 minutt" "2 minutter" "2 minuttar" "2 min" "3 minutt" "3 minutter" "3 minuttar" "3 min" "4 minutt" "4 minutter" "4 minuttar" "4 min" "5 minutt" "5 minutter" "5 minuttar" "5 min" "par minutt" "par minutter" "par minuttar" "par min" "få minutt" "få minutter" "få minuttar" "få min" "noen få minutt" "noen få minutter" "noen få minuttar" "noen få min" "nokre få minutt" "nokre få minutter" "nokre få minuttar" "nokre få min" "et par minutt" "et par minutter" "et par minuttar" "et par min" "eit par minutt" "eit par minutter" "eit par minuttar" "eit par min" "noen minutt" "noen minutter" "noen minuttar" "noen min" "nokre minutt" "nokre minutter" "nokre minuttar" "nokre min" "knappe minutt" "knappe minutter" "knappe minuttar" "knappe min" "ti minutt" "ti minutter" "ti minuttar" "ti min" "10 minutt" "10 minutter" "10 minuttar" "10 min"

# quick, of a wait or an answer: as adverb and adjective
set krask
  *rask *kjapp *fort hurtig/a snar/a kvikk/a snøgg/a radig/a prompte/a omgående/a umiddelbar/a øyeblikkelig/a lynsnar/a momentan/a presis/a "lynraskt" "superfort" "snøgt" "kvikt" "hurtig" "kjempefort" "lynfort" "raskt" "kjapt" "fort" "straks" "umiddelbart" "omgående" "tvert" "prompte" "øyeblikkelig" "augeblikkeleg" "rimelig kjapt"

set kstraks
  "med en gang" "med ein gong" "med én gang" "me ein gong" "med det samme" "med det same" "på direkten" "på flekken" "på rappen" "på strak arm" "på null komma niks" "på et blunk" "på eit blunk" "på rekordtid" "på kort tid" "på sekundet" "på minuttet" "på dagen" "på timen" "på første forsøk" "på første ring" "på andre ring" "på første ringetone" "på stående fot" "på ståande fot" "der og da" "der og då" "på stedet" "på staden" "på plassen" "samme dag" "same dag" "samme kveld" "same kveld" "samme ettermiddag" "samme formiddag" "same ettermiddag" "neste dag" "neste morgen" "neste morgon" "dagen etter" "allerede dagen etter" "allerede neste dag" "allereie dagen etter" "innen en time" "innan ein time" "innen timen" "innen kort tid" "i løpet av kort tid" "i løpet av minutter" "i løpet av sekunder" "på få minutter" "på noen minutter" "på to minutter" "på to minutta" "på et øyeblikk" "før jeg visste ordet av det" "uten opphold" "uten videre om og men" "i samme slengen" "over telefon mens jeg ventet" "mens jeg ventet" "mens eg venta" "mens vi snakket" "mens vi snakka" "på et par minutter" "på eit par minutt" "på fem minutter" "på fem minutt" "på ti minutter" "på under ti minutter" "umiddelbart" "momentant" "tvert" "pronto" "på første henvendelse" "i første samtale" "med ein einaste gong"

set klang
  lang/a evig/a endeløs/a uendelig/a urimelig/a uholdbar/a uakseptabel/a langdryg/a drøy/a håpløs/a betydelig/a stor/a høy/a ekstrem/a evigvarende/a uforsvarlig/a langvarig/a "lange" "lengre" "lenger" "årelang" "skyhøy" "altfor lang" uendeleg/a endelaus/a urimeleg/a høg/a latterlig/a

set kventetid
  ventetid/n svartid/n responstid/n ventekø/n telefonkø/n chattekø/n kø/n saksbehandlingstid/n behandlingstid/n venting/n køtid/n "vente tid" "kø tid" "ventetida" køståing/n

set kkø
  kø/n telefonkø/n chattekø/n ventekø/n "røret" "tråden" "vent" "telefonkøen" "køen" "linja" "linjen" "chatten" "telefonen" "hold" "tlf" "tlf. kø" "chatkø" "hold"

set kgjennom
  "gjennom" "igjennom" "gjenom" "gjønnom" "frem" "fram" "tjennom" "igjenom"

set ksvar
  svar/n respons/n tilbakemelding/n tilbakemelding/n reaksjon/n "tilbakeringing" "svaret" "attendemelding" "svaret deres" "oppringning"

set kmenneske
  menneske/n person/n kundebehandler/n kundebehandlar/n rådgiver/n saksbehandler/n agent/n medarbeider/n "noen" "nokon" "folk" "dere" "dem" "dei" "de" "kundeservice" "dykk"

set kflere
  "flere" "fleire" "mange" "to" "tre" "fire" "fem" "seks" "sju" "åtte" "ti" "utallige" "gjentatte" "n" "ørten" "søtten" "x" "hundre" "et dusin" "2" "3" "4" "5" "6" "7" "8" "10"

set kselv
  "selv" "sjølv" "sjøl" "på egen hånd" "på eiga hand" "på egenhånd" "alene" "aleine" "åleine" "på eigen hand" "helt alene" "på egne ben"

# past forms of what an agent does to settle a case
set kløste
  "løste" "løst" "løyste" "løyst" "ordnet" "ordna" "ordnede" "fikset" "fiksa" "fiksea" "rettet" "retta" "oppklart" "oppklarte" "oppklara" "reparert" "reparerte" "avklart" "avklarte" "avklara"

set kutført
  "opprettet" "oppretta" "bestilt" "bestilte" "refundert" "refunderte" "kreditert" "krediterte" "sperret" "sperra" "aktivert" "aktiverte" "endret" "endra" "byttet" "bytta" "bytt" "oppdatert" "oppdaterte" "registrert" "registrerte" "booket" "booka" "ombooket" "slettet" "sletta" "stoppet" "stoppa" "avbestilt" "avbestilte" "kansellert" "kansellerte" "justert" "justerte" "flyttet" "flytta" "sendt" "sendte" "utbetalt" "overført" "godkjent" "godkjente" "gjenopprettet" "opphevet" "annullert" "annullerte" "nullstilt" "nullstilte" "omgjort" "rettet" "retta" "utlevert" "innvilget" "innvilga" "utført" "utførte" "åpnet" "åpna" "koblet" "kopla" "betalt" "ettersendt" "avsluttet"

set ksak
  sak/n problem/n feil/n henvendelse/n førespurnad/n utfordring/n floke/n biff/n klage/n problemstilling/n bestilling/n faktura/n ordre/n reklamasjon/n retur/n tvist/n "saken" "saka" "spørsmålet mitt" forespørsel/n ærend/n "alt" "det hele" "det heile" "greiene" "greia" "sakene" bekymring/n

set khjelp
  hjelp/n assistanse/n bistand/n "hjelpen" "hjelpa" "drahjelp" støtte/n

set kgod
  *god bra/a fin/a flott/a utmerket/a utmerka/a super/a topp/a glimrende/a upåklagelig/a fantastisk/a skikkelig/a uvurderlig/a strålende/a strålande/a kjempefin/a ypperlig/a førsteklasses fortreffelig/a solid/a enestående/a fremragende/a framifrå nydelig/a "grei" "grundig" kyndig/a nyttig/a konkret/a praktisk/a verdifull/a smart/a lur/a fornuftig/a klok/a gunstig/a saklig/a gratis/a faglig/a kvalifisert/a relevant/a "kloke" "lure" nyttig/a matnyttig/a velment/a

set kråd
  råd/n tips/n veiledning/n rådgivning/n anbefaling/n forslag/n innspill/n hint/n rettledning/n rettleiing/n vegleiing/n rettleing/n rådgjeving/n "råd og vink" løsningsforslag/n løysingsforslag/n idé/n ide/n knep/n tilråding/n guiding/n handledning/n veiing/n pekepinn/n lurt

set kalternativ
  alternativ/n valg/n val/n mulighet/n moglegheit/n valgmulighet/n løsning/n løysing/n opsjon/n variant/n pakke/n "løsninger" "alternativer" "muligheter" utvei/n utveg/n "andre måter" "to veier"

set kløsning
  løsning/n løysing/n utvei/n utveg/n alternativ/n avtale/n abonnement/n tilbud/n tilbod/n mulighet/n moglegheit/n pakke/n "måte" "vei" produkt/n modell/n ordning/n forsikring/n lån/n "vare" spareavtale/n sparekonto/n "strømavtale"

set knettside
  nettside/n hjemmeside/n heimeside/n nett/n internett/n "faq" app/n lenke/n lenkje/n link/n vilkår/n brosjyre/n webside/n "faqen" "google" "nettsidene" "hjemmesiden" "hjemmesida" "nettsida" "vilkårene" "minside" "min side" "websida" "faq-en" "hjelpesidene" pdf/n artikkel/n "ei side" "en side" "chatboten" "nettsiden" side/n

set kpeiling
  peiling/n greie/n kunnskap/n kompetanse/n oversikt/n innsikt/n produktkunnskap/n fagkunnskap/n erfaring/n ekspertise/n kjennskap/n fagkompetanse/n koll/n kontroll/n teft/n stålkontroll/n stålkoll/n peil anelse/n aning/n formening/n "snøring" "snøret" begrep/n innsyn/n kjennskap/n ekspertkunnskap/n fagkunne/n

set kfag
  fag/n jobb/n stoff/n produkt/n regel/n regelverk/n system/n tema/n sak/n område/n fagfelt/n felt/n lov/n pris/n sortiment/n avtale/n "ting" "tingene" "tinga" "sitt" "sine ting" "sakene" "håndverket" "faget sitt" "jobben sin" "fagområdet" "reglane" "reglene" "vilkårene" "produktene" "produkta" "sakene sine" "tinga sine" "tingene sine"

set kkollega
  kollega/n sjef/n leder/n leiar/n overordnet overordna "noen andre" "nokon andre" "andre" "en annen" "ein annan" "noen" "ekspert" "fagavdelingen" "teknisk" "ledelsen" "sidemannen" "naboen"

set kselskap
  selskap/n firma/n butikk/n bank/n leverandør/n kjede/n bedrift/n "dere" "de" "dem" "dei" "dykk" "hos" "her" "der" "dit" nettbutikk/n operatør/n forsikringsselskap/n "dæm" "dokker" flyselskap/n strømselskap/n plass/n sted/n stad/n "hon" "hun" "ham"

set kkonkurrent
  konkurrent/n "en annen" "et annet" "ein annan" "eit anna" "ei anna" "ei annen" "noen andre" "nokon andre" "andre" "et annet sted" "ein annan stad" "en annen plass" "annet selskap" "andre selskaper" "andre steder" "andre stader" "andre leverandører"

# what a customer comes for, as the thing it is about: definite
set ktingen
  "fakturaen" "regningen" "regninga" "gebyret" "purregebyret" "abonnementet" "avtalen" "kontrakten" "oppsigelsen" "oppseiinga" "timen" "billetten" "billettene" "billettane" "bestillingen" "bestillinga" "ordren" "reisen" "reisa" "flyet" "hotellet" "rommet" "kortet" "kontoen" "passordet" "koden" "brukeren" "profilen" "søknaden" "klagen" "klaga" "reklamasjonen" "saken" "saka" "skaden" "feilen" "problemet" "adressen" "adressa" "refusjonen" "erstatningen" "erstatninga" "oppgjøret" "lånet" "forsikringen" "forsikringa" "polisen" "resepten" "pakken" "pakka" "varen" "vara" "returen" "leveringen" "leveringa" "medlemskapet" "plassen" "nettet" "bredbåndet" "breibandet" "ruteren" "tv-en" "strømmen" "straumen" "varmen" "vannet" "vatnet" "appen" "telefonen" "maskinen" "bilen" "døra" "heisen" "alarmen" "lampa" "lyset" "skjermen" "printeren" "mailen" "internettet" "dekningen" "dekninga" "innloggingen" "innlogginga" "bankid-en" "betalingen" "betalinga" "beløpet" "pengene" "pengane" "depositumet" "skjemaet" "vedtaket" "kravet" "boten" "bota" "egenandelen" "kofferten" "sykkelen" "senga" "sofaen" "kjolen" "skoene" "skoa" "gavekortet" "rabatten" "avbestillingen" "ombookingen" "flyttingen" "flyttinga" "vippsen" "kjøpet" "trekket"

# the same, indefinite after «ny, nytt, en»
set kting
  "time" "billett" "billetter" "billettar" "kort" "bankkort" "simkort" "sim-kort" "ruter" "boks" "vare" "pakke" "del" "deler" "delar" "kode" "passord" "faktura" "resept" "avtale" "plass" "rom" "hotellrom" "hotell" "avgang" "reise" "kontrakt" "telefon" "maskin" "sykkel" "bil" "leiebil" "dato" "adresse" "konto" "polise" "kvittering" "returlapp" "retur-lapp" "etikett" "returetikett" "lenke" "nøkkel" "sending" "bestilling" "tekniker" "montør" "rørlegger" "håndverker" "sko" "kjole" "jakke" "seng" "sofa" "dyne" "genser" "bok" "skjerm" "lader" "batteri"

# done to it, as it should be
set kgjortbra
  "rettet" "retta" "rettet opp" "retta opp" "ordnet" "ordna" "fikset" "fiksa" "løst" "løyst" "godkjent" "godkjend" "innvilget" "innvilga" "refundert" "kreditert" "tilbakebetalt" "betalt tilbake" "fornyet" "fornya" "gjenåpnet" "gjenopprettet" "ombooket" "byttet" "bytta" "erstattet" "erstatta" "reparert" "opprettet" "oppretta" "aktivert" "avbestilt" "ettergitt" "nullstilt" "frafalt" "sagt opp" "overført" "utbetalt" "oppklart" "oppgradert" "korrigert" "forlenget" "forlenga" "skiftet" "skifta" "annullert" "tatt vekk" "tatt bort" "frigitt" "delt opp" "pauset" "frosset" "satt på pause"

# without a fuss
set kutenmas
  "uten problemer" "uten problem" "utan problem" "uten mas" "utan mas" "uten diskusjon" "utan diskusjon" "uten spørsmål" "uten videre" "utan vidare" "uten å mukke" "utan å mukke" "uten å kny" "uten noe styr" "uten styr" "utan styr" "uten plunder" "uten tull" "uten mer mas" "uten ekstra kostnad" "gratis" "kostnadsfritt" "helt gratis" "på strak arm" "uten å stille spørsmål" "uten å blunke" "uten krangling" "uten tvil og nøling" "uten nøling" "utan nøling" "rett over disk" "uten at jeg måtte mase"

set kmin
  "min" "mi" "mitt" "mine" "vår" "vårt" "våre" "til meg" "til oss" "hennes" "mora mi" "til mor"
