# Sets for empathy.idioms-a.lex (listening, understanding, feelings, said indirectly). All names begin with ea-.

# the one who answers
set ea-han
  "han" "hun" "ho" "hu" "de" "dei" "dem" "vedkommende" "dama" "damen" "mannen" "fyren" "karen" "rådgiveren" "rådgjevaren" "kundebehandleren" "kundebehandlaren" "saksbehandleren" "sakshandsamaren" "selgeren" "seljaren" "jenta" "gutten" "guten" "konsulenten" "agenten" "personen" "stemmen" "medarbeideren" "vedkomande"

set ea-jeg
  "jeg" "eg" "æ" "je" "vi" "me" "æg" "jæ"

set ea-meg
  "meg" "mæ" "oss" "åss"

# what the customer has to tell
set ea-historie
  "historien" "historia" "soga" "leksa" "leksen" "regla" "greia" "visa" "forklaringen" "forklaringa" "elendigheten" "elendigheita" "elendigheta" "sykehistorien" "sjukehistoria" "livshistorien" "suppa" "smørja" "saken" "saka" "problemet" "forhistorien" "forhistoria" "rekka" "ramsa" "sangen" "opplegget" "situasjonen" "vendinga" "viksa" "pakka" "saksgangen" "mitt" "bakgrunnen"

# the channel
set ea-ror
  "røret" "luren" "telefonen" "chatten" "samtalen" "samtala" "linja" "linjen" "praten" "tråden"

# times
set ea-tall
  "to" "tre" "fire" "fem" "seks" "sju" "syv" "åtte" "ti" "flere" "fleire" "mange" "gjentatte" "utallige" "ørten" "hundre" "tusen" "n"

set ea-ganger
  "ganger" "gonger" "gongar" "stykker" "stykk" "forskjellige" "ulike" "personer" "personar" "avdelinger" "folk" "omganger" "runder"

# a grief or trouble that asks for a word
set ea-sorg
  "sorgen" "sorga" "tapet" "ulykken" "ulykka" "mannen" "kona" "mor" "far" "dødsfallet" "brannen" "flommen" "flaumen" "innbruddet" "innbrotet" "skaden" "sykdommen" "sjukdommen" "kreften" "diagnosen" "begravelsen" "gravferda" "svindelen" "barnet" "ungene" "ungane" "sønnen" "dattera" "datteren" "operasjonen" "skilsmissen" "konkursen" "hunden" "katten" "lekkasjen" "stormen" "turen" "natta" "natten" "helga" "helgen" "bryllupet" "eksamen" "helsa" "beinet" "ryggen" "familien" "barna" "borna"

# animals and things that have no feeling
set ea-daud
  stein gråstein fisk robot dørstokk stolpe sofapute fryseboks isbit zombie gravstein vegg tørrfisk laks makrell potetsekk planke murstein isblokk teskje stol vaskeklut karklut svamp sil automat maskin postkasse kjøleskap nedbør kasserolle tresko fjøl
