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

# the name, in all spellings
set b-navnet
  "navnet" "namnet" "namne" "navne" "navn" "namn" "fornavnet" "fornamnet" "førenamnet" "fornavn" "fornamn" "førenamn" "etternavn" "etternavnet" "etternamn"

# who, what: «hvem hun var», «ka hainn hett»
set b-hvem
  "hvem" "kven" "kem" "kæm" "hvæm" "hva" "kva" "ka" "ke"

set b-heter
  "het" "heter" "hette" "hett" "hete" "heitte" "heite" "heiter" "heitt" "hetter" "heitter"

# the agent as subject, with dialect pronouns
set b-hainn
  @b-hun "hainn" "hannj" "hann" "hainnj" "henne" "ham" "dæm"

# what a person may be no better than: a machine that talks, writes or reads aloud
set b-maskin
  robot/n maskin/n *automat telefonsvarer/n telefonsvarar/n chatbot/n bot/n papegøye/n lydbånd/n lydband/n lydbok/n lydfil/n båndopptaker/n bandopptakar/n kalkulator/n lommekalkulator/n regneark/n rekneark/n datamaskin/n printer/n skriver/n talemaskin/n svarmaskin/n svarrobot/n gps/n "gps-en" "gps-stemmen" brosjyre/n bruksanvisning/n lovbok/n lovsamling/n språkmodell/n algoritme/n faq/n autosvar/n talemeny/n parkometer/n kaffetrakter/n dataprogram/n opptak/n lydopptak/n minibank/n *maskin dørklokke/n brusautomaten/n roboten/n automaten/n maskina/n

# ready-made: said of phrases, answers
set b-ferdig
  ferdigtygd/a ferdigtygget/a ferdigtygde/a glatt/a hul/a tom/a innøvd/a innlært/a innstudert/a svulstig/a oppbrukt/a forslitt/a forslitne/a utslitt/a polert/a velklingende/a intetsigende/a utenatlært/a oppgulpet/a pugget/a ferdiglaga/a ferdigskrevet/a ferdigskrevne/a ferdige/a standardisert/a generell/a generisk/a glattpolert/a

# a message that comes out of a mould
set b-mal
  standardsvar/n standardfrase/n standardtekst/n malsvar/n autosvar/n robotsvar/n ferdigsvar/n standardmail/n standardformulering/n standardmelding/n floskel/n floskler/n hurtigsvar/n manus/n skript/n "copy-paste" "copypaste" "klipp og lim" "copy paste" frase/n fraser/n

# greetings to nobody: «Hei kunde», «Kjære bruker», «Hei FORNAVN»
set b-ingensnavn
  "kunde" "bruker" "brukar" "abonnent" "medlem" "mottaker" "mottakar" "fornavn" "etternavn" "navn" "navn navnesen" "ola nordmann" "kari nordmann" "xx" "xxx" "forsikringstaker" "leietaker" "leigetakar" "innbygger" "innbyggjar" "søker" "søkjar" "pasient" "student" "lærling" "innsender" "avsender" "vedkommende" "herr" "fru" "herr fru" "kundenummer" "vene" "venner" "folkens" "gutten" "jenta" "vennen" "venn" "deg" "mottager" "gjest" "reisende" "passasjer" "boligeier" "strømkunde" "telenorkunde" "verdsatte kunde" "medlem"

# What one is treated as or feels like when one is looked down on: low persons, things of no worth.
set b-lavt
  skurk/n kjeltring/n boomer/n olding/n tulling/n forbryter/n tyv/n tjuv/n svindler/n svindlar/n idiot/n dust/n tosk/n fjols/n tåpe/n dumming/n analfabet/n snylter/n tigger/n tiggar/n masekopp/n masekråke/n kverulant/n løgner/n løgnar/n mistenkt/n kriminell/n inntrenger/n inntrengjar/n snik/n snikar/n bråkmaker/n
  småbarn/n barnehagebarn/n unge/n rakkerunge/n toåring/n treåring/n fireåring/n femåring/n seksåring/n førsteklassing/n skolegutt/n skoleelev/n konfirmant/n lærling/n
  fillepose/n tyggegummi/n søppel søppelsekk/n søppelpose/n dørmatte/n fille/n fillebikkje/n kjøter/n hund/n løshund/n bikkje/n lus/n flue/n mygg/n klegg/n maur/n mark/n mus/n rotte/n møbel/n inventar støvkorn/n skitt dritt drittsekk/n luft byrde/n plage/n belastning/n "pest" pestsmittet/a spedalsk/a "snørr" "hår i suppa" "rusk" småkryp/n kryp/n sopp/n null/n nummer/n tall/n saksnummer/n kundenummer/n lommebok/n pengesekk/n melkeku/n mjølkeku/n bagasje/n pakke/n kolli/n kasteball/n
  annenrangs andrerangs mindreverdig/a "idioten" bønder/n bondetamp/n bondeknøl/n bygdetulling/n museumsgjenstand/n fossil/n urmenneske/n romvesen/n "gamling" gamling/n kjerring/n gubbe/n

# Stupid, small or ashamed, as one may feel.
set b-dumfølt
  "treig i toppen" "treig i hodet" "treig i hue" "treig i huet" "treig i hovudet" "treig i nøtta" "treig i pappen" "treig i oppfattelsen" "treig i oppfatninga" "treg i toppen" "treg i hodet" "treg i hue" "treg i huet" "treg i hovudet" "treg i nøtta" "treg i pappen" "treg i oppfattelsen" "treg i oppfatninga" "enkel i toppen" "enkel i hodet" "enkel i hue" "enkel i huet" "enkel i hovudet" "enkel i nøtta" "enkel i pappen" "enkel i oppfattelsen" "enkel i oppfatninga" "blåst i toppen" "blåst i hodet" "blåst i hue" "blåst i huet" "blåst i hovudet" "blåst i nøtta" "blåst i pappen" "blåst i oppfattelsen" "blåst i oppfatninga" "tom i toppen" "tom i hodet" "tom i hue" "tom i huet" "tom i hovudet" "tom i nøtta" "tom i pappen" "tom i oppfattelsen" "tom i oppfatninga" "tett i toppen" "tett i hodet" "tett i hue" "tett i huet" "tett i hovudet" "tett i nøtta" "tett i pappen" "tett i oppfattelsen" "tett i oppfatninga" "tung i toppen" "tung i hodet" "tung i hue" "tung i huet" "tung i hovudet" "tung i nøtta" "tung i pappen" "tung i oppfattelsen" "tung i oppfatninga" "svak i toppen" "svak i hodet" "svak i hue" "svak i huet" "svak i hovudet" "svak i nøtta" "svak i pappen" "svak i oppfattelsen" "svak i oppfatninga" "tungnem" "tungnemt" "tungnemme" "tilbakestående" "utilstrekkelig" "utilstrekkeleg" "ukyndig" "naken" "avkledd" "tåpelig" "toskete" "toskut" "tosken" "idiotisk" "gammel og dum" "gamal og dum" "dummere" "mindre verdt" "mindre verd" "lite verdt" "lite verd" "ingenting verdt" "ikke verdt noe" "mindreverdig" "underlegen" "ydmyk på feil måte" "avslørt" "stilt til skue" "uthengt" "utlevert" "utskjemt" "til latter" "kvalm av skam" "på bærtur" "som en skoleunge" "dømt" "veid og funnet for lett" "satt på plass" "satt ut av spill" "knøttliten" "bitteliten" "ørliten" "kjempedum" "dritdum" "superdum" "dritteit" "steindum" "stein dum" "gjennomlyst"

# What is said of one who is believed or taken for full.
set b-ordet
  "ordet" "ordet mitt" "ordene mine" "orda mine" "forklaringen" "forklaringa" "forklaringen min" "forklaringa mi" "historien min" "historia mi" "versjonen min" "det jeg sa" "det eg sa"

# common first names, for «…, Marit», «her var jeg Bjørg»
set b-fornavn
  "line" "tiril" "live" "anne" "inger" "kari" "marit" "ingrid" "liv" "eva" "berit" "astrid" "bjørg" "hilde" "anna" "solveig" "marianne" "randi" "ida" "nina" "maria" "elisabeth" "kristin" "bente" "heidi" "silje" "hanne" "linda" "tone" "elin" "tove" "anita" "wenche" "ragnhild" "camilla" "ellen" "karin" "hege" "ann" "else" "mona" "marie" "aud" "monica" "julie" "kristine" "laila" "turid" "reidun" "stine" "helene" "åse" "jorunn" "sissel" "mari" "lene" "mette" "grethe" "trine" "unni" "malin" "grete" "thea" "gunn" "emma" "ruth" "lise" "emilie" "anette" "kirsten" "sara" "nora" "linn" "eli" "siri" "cecilie" "irene" "marte" "gerd" "britt" "janne" "siv" "sigrid" "maren" "frida" "karoline" "vilde" "tonje" "andrea" "oda" "ingeborg" "amalie" "rita" "jenny" "ingvild" "sofie" "victoria" "ella" "maja" "mia" "tuva" "leah" "hedda" "selma" "guro" "kaja" "synne" "benedicte" "vigdis" "torill" "torunn" "mariann" "solfrid" "torbjørg" "frøydis" "tordis" "oddny" "eldbjørg" "agnes" "agnete" "beate" "gudrun" "magnhild" "signe" "dagny" "borghild" "klara" "martine" "henriette" "charlotte" "christine" "katrine" "rebecca" "fatima" "aisha" "amina" "zainab" "layla" "olga" "natalia" "jan" "bjørn" "lars" "kjell" "arne" "knut" "svein" "thomas" "hans" "geir" "tor" "morten" "terje" "erik" "martin" "andreas" "john" "ole" "trond" "rune" "harald" "jon" "kristian" "magnus" "tom" "daniel" "anders" "kjetil" "olav" "øyvind" "stian" "marius" "fredrik" "leif" "espen" "sverre" "jonas" "frode" "arild" "håkon" "rolf" "henrik" "alexander" "kristoffer" "steinar" "nils" "trygve" "kåre" "einar" "christian" "marcus" "sondre" "sebastian" "pål" "johan" "eirik" "roger" "jørgen" "tommy" "sander" "ketil" "adrian" "vegard" "sigurd" "finn" "egil" "johannes" "mathias" "robert" "eivind" "lukas" "emil" "oskar" "gunnar" "torbjørn" "helge" "øystein" "reidar" "petter" "halvor" "asbjørn" "ivar" "magne" "ragnar" "sigmund" "oddvar" "torstein" "sigbjørn" "jostein" "didrik" "abel" "farid" "mohammed" "mohamed" "ahmed" "ali" "omar" "hassan" "yusuf" "ibrahim" "jabir" "amir" "bilal" "piotr" "tomasz" "pawel" "krzysztof" "andrzej" "jakub" "isak" "noah" "filip" "theodor" "jesper" "simen" "joakim" "eskil" "tobias" "mirjam" "miriam" "hanna" "johanne" "ronja" "iselin" "oline" "ragna" "gro" "gry" "hildegunn" "ingunn" "kjersti" "maiken" "merete" "monika" "pernille" "rakel" "sunniva" "susanne" "synnøve" "therese" "tina" "veronica" "wibeke" "vibeke" "åshild" "idar" "idun" "jarle" "kai" "kenneth" "kim" "kurt" "lasse" "mikkel" "mikael" "ove" "patrick" "raymond" "ronny" "roy" "stig" "ståle" "tarjei" "truls" "vidar" "yngve" "åge" "bård" "børge" "dagfinn" "edvard" "erlend" "gaute" "gisle" "gjermund" "glenn" "herman" "inge" "ingar" "karsten" "konrad" "ludvig" "nikolai" "odin" "olaf" "peder" "preben" "roald" "sindre" "sivert" "snorre" "sven" "tarald" "torgeir" "tormod" "ulrik" "viktor" "william" "øivind" "ørjan" "aslak" "ánte" "biret" "máret"

# senders that are no person: «Signert «Styret»»
set b-avsender
  "styret" "kundeservice" "kundeservicen" "kundesenteret" "kundesenter" "kundeteamet" "kundeteam" "kundestøtte" "kundedialog" "administrasjonen" "studieadministrasjonen" "avdelingen" "avdelinga" "seksjonen" "ledelsen" "leiinga" "support" "supporten" "redaksjonen" "saksbehandling" "saksbehandler" "sakshandsamar" "sekretariatet" "resepsjonen" "teamet" "forvaltningen" "forvaltninga" "postmottak" "postmottaket" "servicetorget" "servicekontoret" "kontoret" "etaten" "banken" "skadeavdelingen" "skadeavdelinga" "skadeoppgjør" "fakturaavdelingen" "innkreving" "kundemottak" "team betaling" "team" "deres team" "vårt team" "kundeombudet" "bibliotekteamet" "brukerservice" "brukarservice" "driftsavdelingen" "driften"
