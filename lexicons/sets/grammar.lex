# Closed classes that the reading of clauses rests on. Forms, not lexemes: each stands in quotes.

# The customer as the one who acts.
set kunde-subjekt
  "jeg" "eg" "æ" "jæ" "jei" "eig" "vi" "ej"

# Someone else as the one who acts.
set annet-subjekt
  "han" "hun" "ho" "hu" "hon" "hainn" "hannj" "hann" "dæm" "de" "dei" "dem" "man" "en" "du" "dere" "dykk" "n" "a" "vedkommende" "ingen" "noen" "alle" "begge" "den" "det"
  kundebehandler kundebehandlar kundebehandleren agent agenten saksbehandler sakshandsamar rådgiver rådgjevar konsulent selger seljar medarbeider medarbeidar
  "dama" "damen" "mannen" "mann" "dame" "fyren" "karen" "jenta" "jenten" "gutten" "guten" "personen" "ekspeditøren" "betjeningen" "operatøren" "veilederen" "rettleiaren" "teknikeren" "skadebehandleren"

# Pronouns that are always a subject, so that a clause may begin with them.
set nominativ
  "jeg" "eg" "æ" "jæ" "vi" "han" "hun" "ho" "hu" "hon" "du" "man" "de" "dei"

# Words that begin a subordinate clause wherever they stand.
set leddsetning
  "at" "atte" "fordi" "hvis" "dersom" "viss" "mens" "medan" "ettersom" "hva" "kva" "ka" "hvem" "kven" "kem" "hvordan" "korleis" "koss" "åssen" "hvorfor" "kvifor" "korfor"
  "hvor" "kor" "hvilken" "hvilket" "hvilke" "kva" "enn" "enda" "inntil" "ettersom" "uten" "utan"

# Words that begin one when a subject follows.
set leddsetning-foran-subjekt
  "da" "då" "når" "før" "etter" "siden" "sidan" "om" "så" "til" "der" "slik" "som" "fra" "ifrå" "for" "enn" "selv" "sjølv"

set sideordning
  "og" "eller" "men" "samt" "mens" "for" "&" "/"

set hjelpeverb
  "har" "hadde" "ha" "hatt" "er" "var" "vært" "vore" "være" "vere" "blir" "ble" "blei" "blitt" "bli" "vart" "vert" "vorte" "vorten" "verte" "va" "e" "hadd" "får" "fikk" "fekk" "fått" "få"
  "kan" "kunne" "kunna" "skal" "skulle" "sku" "vil" "ville" "må" "måtte" "bør" "burde" "burte"

set modalverb
  "kan" "kunne" "kunna" "skal" "skulle" "sku" "vil" "ville" "må" "måtte" "bør" "burde" "burte" "får" "tør" "torde"

set passiv
  "ble" "blei" "blir" "bli" "blitt" "vart" "vert" "verte" "vorte" "vorten" "vorti" "vortne"

set motta
  "fikk" "fekk" "får" "få" "fått" "fikk" "fekk" "møtte" "opplevde" "følte" "kjente" "kjende" "opplever" "føler" "kjenner" "kjenne" "føle" "oppleve" "oppleva" "merket" "merka" "mottok" "savnet" "savna" "sakna" "saknet" "savner" "saknar" "mangla" "manglet"


# What the customer calls about, where a text begins without a subject: «Spurte om pris. Hun svarte …».
set kundens-ærend
  "ringte" "ringde" "ringer" "spurte" "spurde" "lurte" "lurer" "ba" "klaget" "klaga" "sendte" "bestilte" "chattet" "chatta" "kontaktet" "kontakta" "skrev" "skreiv" "søkte" "meldte" "etterlyste" "undersøkte" "sjekket" "sjekka" "prøvde" "forsøkte"

# Verbs whose object is the customer's own work when the customer is their subject: «jeg stilte mange spørsmål».
set kundens-verk
  stille "skrive" "skriver" "skriv" "skrev" "skreiv" "skrevet" "skrive" oppgi sende snakke forklare levere stave svare spørre

# Words that begin an adverbial after a complement, where its span ends.
set adverbialledd
  "før" "slik" "så" "da" "då" "ettersom" "fordi" "mens" "medan"

# Back to this enquiry.
set denne-gang
  "denne" "men" "nå" "no" "derimot" "dag" "her" "idag" "nye"

# Words in u- or -løs that negate nothing.
set uekte-nektende-forledd
  "utrolig" "utruleg" "utrolige" "uansett" "usedvanlig" "usedvanlege" "usedvanlige" "umiddelbar" "umiddelbart" "umiddelbare" "uhyre" "uavhengig" "utsatt" "unik" "unikt" "unike"
