# For empathy.warmth-b, respect-b, reassurance-b and personal-b. All names begin with b-.

set b-hun
  "hun" "han" "ho" "hu" "hon" "de" "dei" "dem" "vedkommende" "dama" "damen" "mannen" "karen" "fyren" "jenta" "guten" "gutten" "rådgiveren" "rådgivaren" "rådgjevaren" "kundebehandleren" "kundebehandlaren" "saksbehandleren" "sakshandsamaren" "agenten" "selgeren" "seljaren" "konsulenten" "medarbeideren" "stemmen" "stemma" "røysta" "svaret" "' n"

set b-jeg
  "jeg" "eg" "æ" "je" "vi" "me" "i" "jæ"

set b-jeg2
  "jeg" "eg" "æ" "vi" "man" "du" "en" "ein" "kunden" "kundene" "folk"

set b-røret
  "røret" "luren" "telefonen" "tråden" "linja" "linjen" "øret" "øyret" "enden" "mikrofonen" "lufta"

set b-røst
  "stemmen" "stemma" "stemme" "røst" "røsten" "røysta" "tonen" "tonefallet" "toneleiet" "målet" "målføret" "tone"

set b-var
  "var" "er" "va" "virket" "verka" "virka" "låt" "hørtes" "høyrdest" "fremstod" "fremsto" "framstod" "framsto" "lød" "føltes" "kjentes" "kjendest" "ble" "vart" "blei"

set b-ingen
  "ikke" "ikkje" "itj" "kje" "aldri" "ingen" "inga" "intet" "null" "uten" "utan" "verken" "hverken" "korkje" "knapt" "knapt nok" "ikke så mye som" "ikkje så mykje som" "ikke antydning til" "ikke snev av" "ikke engang" "ikkje eingong" "ikke en gang" "uten så mye som" "utan så mykje som"

set b-ikke
  "ikke" "ikkje" "itj" "kje" "aldri"

set b-etter
  "etter" "etterpå" "etterpå" "lenge" "da" "då" "når" "resten" "hele" "heile" "igjen" "att" "enda" "ennå" "fortsatt" "framleis" "fremdeles"

set b-bryst
  "brystet" "bringa" "hjertet" "hjartet" "skuldrene" "skuldra" "skuldrane" "magen" "kroppen" "sjela" "sinnet" "hodet" "hovudet" "nakken" "strupen" "halsen"

set b-mange-ganger
  "igjen" "om igjen" "opp igjen" "én gang til" "en gang til" "ein gong til" "ei gong til" "to ganger" "tre ganger" "fire ganger" "fem ganger" "to gonger" "tre gonger" "fire gonger" "flere ganger" "fleire gonger" "mange ganger" "mange gonger" "på nytt" "om og om igjen" "gang på gang" "gong på gong" "både en og to ganger" "for tredje gang" "for femte gang" "for fjerde gang" "opp att" "på ny" "ti ganger" "hundre ganger"

set b-venn
  "venn" "ven" "venninne" "nabo" "granne" "tante" "onkel" "bestemor" "bestefar" "mormor" "kjenning" "bekjent" "kompis" "kamerat" "slektning" "storesøster" "storebror" "søster" "familiemedlem" "barndomsvenn" "sambygding" "klassekamerat" "mamma"

set b-uthold
  "mas" "maset" "masing" "masinga" "rot" "rotet" "surr" "surret" "surringen" "bråket" "spørsmålene" "spørsmåla" "dumhet" "tulling" "trøbbelet" "vimsingen" "klønethet" "klønete" "famlingen" "fomlingen" "fomling"

# What may be missed or plentiful: one set for each cue, for the frames of absence and presence.
set b-varmt
  "smil" "smilet" "et smil" "eit smil" "et lite smil" "ett smil" "hilsen" "hilsning" "helsing" "vennlighet" "vennligheten" "høflighet" "høfligheten" "blidhet" "blidskap" "imøtekommenhet" "folkeskikk" "folkeskikken" "godt humør" "humøret" "sjarm" "sjarmen" "servicevilje" "serviceinnstilling" "serviceinnstillingen" "venlegheit" "venlegheita" "høflegheit" "vennlige ord" "hyggelige ord" "et vennlig ord" "et hyggelig ord" "eit venleg ord" "vennlig ord" "hjelpsomhet" "hjelpsomheten" "hjelpeviljen" "viljen til å hjelpe" "godvilje" "godviljen" "velvilje" "gjestfrihet" "manerer" "manerene" "varme i stemmen" "smil i stemmen"

set b-trygt
  "tålmodighet" "tålmodigheten" "tolmod" "tålmod" "tolmodet" "tålmodet" "tålmodigheit" "trygghet" "tryggleik" "tryggheten" "tryggleiken" "tillit" "beroligende ord" "sinnsro"

set b-personlig
  "navn" "namn" "et navn" "eit namn" "navnet" "namnet" "noe navn" "noko namn" "fornavn" "presentasjon" "signatur" "underskrift" "kontaktperson" "personlig preg" "personlig tone" "personlig kontakt" "personleg preg" "personlig hilsen" "personlig oppfølging" "menneskelig kontakt" "eierskap"

set b-kunnskap
  "kunnskap" "kunnskapen" "kompetanse" "kompetansen" "fagkunnskap" "fagkunnskapen" "produktkunnskap" "peiling" "peilingen" "peilinga" "faglig tyngde" "fagleg tyngd" "innsikt" "ekspertise" "kunnskaper" "opplæring"
