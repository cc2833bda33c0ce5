# Words about asking that more than one entry of questioning.needs and questioning.checking uses.

# question words, bokmål, nynorsk, dialect
set kvord
  "hva" "hvor" "hvordan" "hvorfor" "hvilken" "hvilket" "hvilke" "hvem" "når" "åssen" "hvorvidt" "hvorledes"
  "kva" "kor" "korleis" "kvifor" "kva for" "kven" "kvar" "ka" "ke" "korsen" "kordan" "koss" "kossen" "kem" "katti" "ka slags" "vilken" "vilket" "vilke"

# the same without «når», for verbs where «når» is only a time
set kvordutennår
  "hva" "hvor" "hvordan" "hvorfor" "hvilken" "hvilket" "hvilke" "hvem" "åssen" "kva" "kor" "korleis" "kvifor" "kven" "kvar" "ka" "korsen" "kossen" "kem"

# the agent as subject, after the verb
set hanhun
  "hun" "han" "de" "ho" "dei" "hu" "hon" "dem" "n" "vedkommende" "vedkomande" "kundebehandleren" "kundebehandlaren" "rådgiveren" "rådgivaren" "rådgjevaren"
  "saksbehandleren" "sakshandsamaren" "veilederen" "rettleiaren" "agenten" "selgeren" "konsulenten" "damen" "dama" "mannen" "jenta" "gutten" "fyren" "karen" "ekspeditøren" "medarbeideren" "begge"

# the customer
set jegvi
  "jeg" "vi" "eg" "me" "æ" "je" "jæ" "æg" "oss" "meg" "man"

# every kind of question
set spørsmålord
  *spørsmål spørsmål/n oppfølgingsspørsmål/n kontrollspørsmål/n tilleggsspørsmål/n motspørsmål/n utdypingsspørsmål/n utdjupingsspørsmål/n spm/n

# the verbs of asking
set spørre
  spørre/v høre/v forhøre/v utspørre/v spyrja/v spør/v

# what is asked for routine's sake only: who are you
set idord
  medlemsnummer/n kortnummer/n fødselsnummer/n fødselsdato/n personnummer/n kundenummer/n kundenr ordrenummer/n ordrenr bestillingsnummer/n referansenummer/n saksnummer/n telefonnummer/n mobilnummer/n
  kontonummer/n målernummer/n målepunkt/n fakturanummer/n avtalenummer/n polisenummer/n bookingnummer/n e-postadresse/n epostadresse/n mailadresse/n postnummer/n registreringsnummer/n skiltnummer/n regnummer/n
  legitimasjon/n bankid/n navn/n navnet namn namnet fullt "fullt navn" etternavn/n fornavn/n etternamn/n pinkode/n passord/n kode/n id/n fødselsår/n personopplysning/n personalia/n organisasjonsnummer/n orgnummer/n ordrenummeret kid

# what the customer asks for, seldom the agent
set kundespørsmål
  pris/n priser leveringstid/n leveranse/n åpningstid/n tilbud/n retur/n refusjon/n kampanje/n rabatt/n levering/n frakt/n erstatning/n hjelp/n råd/n svar/n unnskyldning/n tilgivelse/n tålmodighet/n
  lov/n forlatelse/n utsettelse/n betalingsutsettelse/n frist/n fristen garanti/n reklamasjon/n kostnad/n rente/n renten avtalen vilkår/n lagerstatus/n ombooking/n medlemskap/n opningstid/n

# adjectives of a good question
set godtspm
  god/a relevant/a riktig/a rett/a mange flere fleire noen nokre nokon et eit ett par gjennomtenkt/a grundig/a kloke klok/a oppklarende oppklarande utdypende utdjupande målrettet/a
  interessert/a nyttig/a treffende presis/a konkret/a smart/a viktig/a åpen/a open/a oppfølgende avklarende avklarande flink/a fornuftig/a fin/a bra naturlig/a passende tilstrekkelig/a nok

# what a need is called
set behov
  behov/n behovet behovene ønske/n ønsker ønskene situasjon/n situasjonen bakgrunn/n problem/n problemet problemstilling/n bruk/n bruken bruksmønster/n bruksområde/n utgangspunkt/n forbruk/n forbruket hverdag/n kvardag/n forhold/n omstendigheter/n
  sak/n saken saka økonomi/n økonomien livssituasjon/n krav/n preferanse/n forutsetning/n trong/n

set kartlegge
  kartlegge/v avdekke/v klarlegge/v utrede/v innhente/v loddet identifisere/v bekartlegge/v klargjøre/v avklare/v

# «anything more?» as it stands after «om»: the check at the end of a contact
set noemer
  "det var noe mer" "det var noe annet" "det var noe anna" "det er noe mer" "det er noe annet" "det var noko meir" "det var noko anna" "det var mer" "det var meir" "det var noe" "det var noe jeg" "det var flere ting" "det var fleire ting" "det var andre ting" "det var noe som helst" "det var noen spørsmål" "det var noe uklart" "noe mer" "noko meir" "noe annet" "noko anna" "mer hjelp" "meir hjelp" "mer på hjertet" "meir på hjarta" "mer å spørre om" "det va nokka mer" "det va nåkka mer" "det va noe meir"
  "flere spørsmål" "fleire spørsmål" "det var flere spørsmål" "det var spørsmål" "det var noe jeg lurte på" "det var noe vi lurte på" "noe var uklart" "noko var uklart" "noe mer jeg lurte på" "det var noe jeg ikke forsto"

# to be sure that it was understood, that it works
set oppfattet
  "forsto" "forstod" "forstår" "forstått" "forstå" "skjønte" "skjønner" "skjønt" "skjøna" "skjønar" "forsto det" "hang med" "henger med" "hang på" "heng med" "hengte med" "fulgte med" "følgde med" "oppfattet" "oppfatta" "fikk med meg" "fekk med meg" "fikk med oss" "hadde fått med meg" "hadde forstått" "hadde skjønt" "var med" "fått det med meg" "fått med meg" "fått med oss" "fikk det med meg"

# question words after the agent's «spurte»; «hvorfor» and «når» are mostly the customer's own question
set kvordspurt
  "hva" "hvor" "hvordan" "hvilken" "hvilket" "hvilke" "hvem" "åssen" "hvorledes" "når vi" "når jeg" "når me" "når eg" "når skaden" "når feilen" "når det" "når problemet" "når den" "når barnet" "når han" "når hun"
  "kva" "kor" "korleis" "kva for" "kven" "kvar" "ka" "ke" "korsen" "kordan" "koss" "kossen" "kem" "ka slags" "vilken" "vilket" "vilke" "hvorfor jeg" "hvorfor vi" "kvifor eg" "kvifor me"

# what an agent reads back so that nothing goes wrong
set bekreftes
  bestilling/n bestillinga ordre/n adresse/n dato/n nummer/n tall/n beløp/n klokkeslett/n tidspunkt/n avtale/n punkt/n liste/n lista detalj/n opplysning/n kontonummer/n telefonnummer/n mål/n steg/n plan/n frist/n hovedpunkt/n hovudpunkt/n "det hele" "det heile" "alt" "alt sammen" "alt saman" "det viktigste" "det viktigaste" "det vi ble enige om" "det me vart samde om" handlekurv/n mailadresse/n e-postadresse/n instruks/n oppskrift/n rekkefølge/n navn/n namn/n tid/n time/n

# a second time, to be sure
set engangtil
  "en gang til" "én gang til" "ein gong til" "ein gong te" "en gang te" "på nytt" "om igjen" "om att" "igjen" "for sikkerhets skyld" "for tryggleiks skuld" "for ordens skyld" "tilbake" "attende" "tilbake til meg" "tilbake til oss" "høyt for meg" "høgt for meg" "for meg" "for oss" "en siste gang" "ein siste gong" "i kortversjon" "fra toppen" "frå toppen" "til slutt" "på slutten" "sakte" "med meg" "to ganger" "to gonger"

# whom nobody asks about a need: how are you, what are you called
set ikkebehov
  "hvordan det går" "hvordan det gikk" "korleis det går" "korleis det gjekk" "hvordan jeg hadde det" "korleis eg hadde det" "hvordan vi hadde det" "korleis me hadde det" "hvordan jeg følte" "korleis eg følte" "om vi var uskadd" "om jeg var uskadd" "om noen var skadet" "om jeg var skadet" "om vi var skadet" "om jeg var ok" "om vi var ok" "om det gikk bra" "om det går bra" "om nokon var skadd" "hva jeg het" "hva jeg heter" "kva eg heiter" "kva eg heitte" "ka æ hete" "ka æ heite" "hvem jeg var" "hvem jeg er" "kven eg er" "kven eg var"

# what the customer does or has from day to day: an agent asks about it, the customer seldom
set vaneverb
  "trenger" "trengte" "treng" "trong" "ønsker" "ønsket" "ønskte" "ønskjer" "ynskte" "bruker" "brukte" "brukar" "bor" "bodde" "bur" "budde" "kjører" "kjørte" "køyrer" "køyrde" "reiser" "reiste" "reisar" "jobber" "jobbet" "jobbar" "jobba" "liker" "likte" "likar" "drev med" "driver med" "dreiv med" "driv med" "skulle bruke" "skulle med" "skulle ha" "skulle til" "skulle reise" "skulle nytte" "skulle dekke" "skal bruke" "skal med" "skal ha" "skal reise" "ser på" "så for meg" "så for oss" "foretrekker" "foretrakk" "prioriterer" "prioriterte" "tåler" "tålte" "spiser" "spiste" "sover" "sov" "trener" "trente" "betaler" "fyrer" "fyrte" "handler" "handlet" "dyrker" "dyrka" "dyrkar" "sitter" "hadde behov" "har behov" "hadde i" "har i" "har fra" "hadde fra" "har frå" "hadde frå" "var ute etter" "er ute etter" "var på jakt" "er på jakt" "var vant" "er vant" "egentlig" "eigentleg" "er i huset" "var i huset" "er i husstanden" "er flere" "skulle være" "skal være" "bodde i" "eier" "eide" "eig" "leier" "leide" "planlegger" "planla" "hadde prøvd" "har prøvd" "hadde gjort" "hadde forsøkt" "driver" "drev" "lever"
