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
