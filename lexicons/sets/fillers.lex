# Words that may stand between two atoms of a pattern without being written: degree words, short adverbs, pronouns,
# articles and negations (which the modifiers read).

set grad
  veldig ganske svært litt litt kjempe "utrolig" "utruleg" "ekstremt" "særdeles" "særs" "skikkelig" "skikkeleg" "virkelig" "verkeleg" "helt" "heilt" "ganske" "nokså" "temmelig" "rimelig" "rimeleg" "passe"
  "meget" "mye" "mykje" "myke" "mer" "meir" "mest" "så" "for" "altfor" "noe" "noko" "noe" "ekstra" "spesielt" "usedvanlig" "uvanlig" "uvanleg" "kjempe" "fryktelig" "forferdelig" "fantastisk" "utpreget" "dritt" "sykt" "rett"
  "særlig" "særleg" "riktig" "ordentlig" "ordentleg" "tydelig" "tydeleg" "overraskende" "overraskande" "like" "direkte" "ekkelt" "knallende" "sjukt" "innmari" "vanvittig" "absolutt" "stort" "ytterst" "langt" "enda" "endå" "nesten" "næsten" "kanskje" "litt"
  "rett og slett" "i overkant" "i det hele tatt" "i det heile" "i det heile teke" "så klart" "på en måte" "til tider" "i grunnen" "mer eller mindre"

set småord
  "deretter" "etter hvert" "siden" "sidan" "dernest"
  "også" "òg" "og så" "alltid" "jo" "da" "då" "nå" "no" "nok" "vel" "bare" "berre" "kun" "også" "heller" "likevel" "egentlig" "eigentleg" "faktisk" "virkelig" "selv" "sjølv" "hele" "heile" "tiden" "tida" "ofte" "ganske" "straks" "raskt" "fort" "kjapt" "først" "fyrst" "til slutt"
  "hele tiden" "heile tida" "hele veien" "med en gang" "med ein gong" "underveis" "undervegs" "etterpå" "så" "der" "her" "igjen" "att" "dessverre" "diverre" "heldigvis" "riktignok" "i hvert fall" "i alle fall" "i det minste" "på en måte" "gjerne" "visst" "åpenbart" "tydeligvis" "av" "veldig" "grundig" "høflig"
  "virket" "virka"

# The customer as the one who is acted on.
set meg
  "meg" "mæ" "mei" "meg sjøl" "meg selv" "oss" "åss" "mig" "kunden" "kundene" "min" "mi" "mitt" "vår" "vårt" "mæg" "me"

set objekt
  "meg" "mæ" "mei" "me" "oss" "deg" "dæ" "dykk" "dere" "seg" "sæ" "ham" "henne" "han" "hun" "ho" "hu" "det" "den" "dem" "jeg" "eg" "æ" "vi" "de" "du" "man" "n" "a" "kundebehandleren" "kundebehandlaren" "agenten" "saksbehandleren" "rådgiveren" "damen" "dama" "mannen"

set artikkel
  "en" "et" "ei" "ein" "eit" "den" "det" "de" "dei" "min" "mitt" "mine" "mi" "vår" "vårt" "våre" "sin" "sitt" "sine" "noen" "nokon" "nokre" "noe" "noko" "mange" "flere" "fleire" "all" "alle" "alt" "et par" "eit par" "masse" "hver" "hvert"

set nektende
  "ikke" "ikkje" "itj" "kje" "ikkj" "ikkke" "ikje" "ikkè" "aldri" "ingen" "inga" "intet" "inkje" "ingenting" "knapt" "neppe" "null" "lite" "lita" "verken" "hverken" "ei heller" "heller ikke" "heller ikkje"

set fyll
  @grad @småord @objekt @artikkel @nektende
  "ha" "vært" "vore" "blitt" "fått"

# Beginnings of words that only strengthen what follows.
set forsterkende-forledd
  kjempe super drit mega ultra hyper rå topp kanon knall kanon dødes døds steike skit pisse jævla sykt sjukt fantastisk ekstra over gull mester
