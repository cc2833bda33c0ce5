# Sets for empathy.idioms-a.lex (listening, understanding, feelings, said indirectly). All names begin with ea-.

# the one who answers
set ea-han
  "han" "hun" "ho" "hu" "de" "dei" "dem" "vedkommende" "dama" "damen" "mannen" "fyren" "karen" "rådgiveren" "rådgjevaren" "kundebehandleren" "kundebehandlaren" "saksbehandleren" "sakshandsamaren" "selgeren" "seljaren" "jenta" "gutten" "guten" "konsulenten" "agenten" "personen" "stemmen" "medarbeideren" "vedkomande" "hainn" "hannj" "hann" "hu der" "ho der" "han der" "hun der" "dæm"

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

# what is done to a customer who is not respected, a cue with «jeg ble» (not «avvist», which happens to cards and claims)
set ea-skamb
  mistrodd/a oversett/a ignorert/a mistenkt/a mistenkeliggjort/a beskyldt/a anklaget/a ydmyket/a ydmyka/a krenket/a krenka/a nedverdiget/a latterliggjort/a overkjørt/a overkøyrd/a umyndiggjort/a undervurdert/a nedprioritert/a neglisjert/a diskriminert/a uglesett/a stigmatisert/a avspist/a bagatellisert/a forskjellsbehandlet/a mistrudd/a mistenkeleggjord/a audmjuka/a "tråkket på" "trakka på" "valset over" "tatt for gitt" "ikke sett" "lite verdsatt" "lite verdsett" "lite prioritert" "lite respektert" "lite ivaretatt" "kasta vrak på" "vist bort"

# what pours out of a customer
set ea-utbrudd
  "utblåsninga" "utblåsningen" "utblåsinga" "tiraden" "ordflommen" "ordstrømmen" "ordstraumen" "avsporingen" "avsporinga" "digresjonen" "digresjonene" "digresjonane" "sidesporet" "sidesporene" "sidespora" "skravla" "skravlingen" "skravlinga" "maset" "masinga" "klaginga" "klagingen" "sytingen" "sytinga" "utlegningen" "utlegginga" "frustrasjonen" "sinnet" "raseriet" "utbruddet" "raseriutbruddet" "harangen" "pausene" "pausane" "nølingen" "nølinga" "rantinga" "rantingen" "ranten" "svadaen" "litaniet" "klagesangen" "klagesongen" "jeremiaden" "jamringa" "jamringen" "jammeren" "sutringa" "sutringen" "bablingen" "bablinga" "babbelet" "eposet" "romanen" "avhandlingen" "avhandlinga" "foredraget" "pratet" "stotringa" "stotringen" "stamminga" "stammingen" "gråten" "hikstingen" "omveiene" "omvegane" "omstendelighetene" "surringen" "surringa" "snufsingen" "leksa" "visa" "regla" "historien" "historia" "forklaringen" "forklaringa" "tankerekka" "resonnementet" "bekymringene" "bekymringane"

# nothing of it
set ea-null
  "ikke" "ikkje" "itj" "kje" "aldri" "ingen" "inga" "null" "uten" "utan" "knapt" "neppe" "ikke så mye som" "ikkje så mykje som" "ikke antydning til" "ikke engang" "ikkje eingong" "heller ikke"

# a little of it
set ea-snev
  "snev" "fnugg" "antydning" "spor" "gnist" "dråpe" "smule" "gram" "skygge" "millimeter" "tegn" "teikn" "snurten" "glimt" "grann" "tøddel" "døyt" "milligram" "unse" "kvekk" "drypp" "krumme" "filla" "tendens" "ansats" "kremt" "sukk" "hint" "atom" "skvett" "promille" "dæsj" "dasj" "stenk" "fnokk" "gran" "antyding" "pipp" "pip" "nikk" "mikrogram" "ml" "tåre" "snufs"

# was not there; in place of the verb, after the noun
set ea-uteble
  "glimret med sitt fravær" "glimra med sitt fråvær" "glimra med fråvær" "glimret med fraværet" "glimrar med sitt fråvær" "uteble" "uteblei" "utble" "lot vente på seg" "let vente på seg" "satt langt inne" "sat langt inne" "var mangelvare" "er mangelvare" "er et fremmedord" "var et fremmedord" "var framandord" "var eit framandord" "fantes ikke" "fanst ikkje" "var fraværende" "var fråverande" "var borte" "manglet" "mangla" "skinte med sitt fravær" "så jeg langt etter" "såg eg langt etter" "måtte jeg se langt etter" "måtte vi se langt etter" "måtte eg sjå langt etter" "så vi langt etter" "kom aldri" "kom det aldri" "kom ikke" "kom ikkje" "fikk jeg aldri" "fikk jeg ikke" "fikk vi ikke" "fikk vi aldri" "fekk eg ikkje" "fekk eg aldri" "fekk vi aldri" "fekk vi ikkje" "hørte jeg aldri" "hørte vi aldri" "høyrde eg aldri" "så jeg aldri snurten av" "så jeg ikke snurten av" "såg eg ikkje snurten av" "var det dårlig med" "var det smått med" "var det lite av" "var det heller lite av" "var det dårleg med" "var det smått stelt med" "sto det dårlig til med" "stod det dårleg til med" "var det så som så med" "var det ikke snakk om" "var det ikkje snakk om" "var det ikke spor av" "var det ikkje spor av" "var det ingen" "var det ikke" "var det ikkje" "var ikke å spore" "var ikkje å spore" "var ikke å oppdrive" "var ikkje å oppdrive" "var ikke for hånden" "hadde gjort seg" "hadde vært fint" "hadde vore fint" "hadde vært på sin plass" "hadde vore på sin plass" "hadde ikke skadet" "hadde ikke skada" "hadde ikkje skada" "hadde ikke vært av veien" "hadde ikkje vore av vegen" "hadde kostet lite" "hadde kosta lite" "hadde ikke kostet noe" "hadde varmet" "hadde varma" "hadde hjulpet" "hadde vært hyggelig" "hadde vore hyggeleg" "hadde vært det minste" "kunne de spandert" "kunne hun spandert" "kunne han spandert" "kunne ho spandert" "kunne dei spandert" "skulle jeg likevel hatt" "skulle jeg gjerne hatt" "skulle eg gjerne hatt" "ble det aldri" "vart det aldri" "ble det ikke" "vart det ikkje" "savner jeg" "savnet jeg" "sakna eg" "venter jeg fortsatt på" "ventar eg framleis på" "hadde de ikke" "hadde hun ikke" "hadde han ikke" "hadde ho ikkje" "hadde hun lite av" "hadde han lite av" "eide hun ikke" "eide han ikke" "åtte ho ikkje"

# no!
set ea-nei
  "nei" "niks" "nope" "nei takk" "glem det" "gløym det" "neppe" "tvilsomt" "nada" "zero" "null" "ikke" "ikkje" "aldri" "langt ifra" "overhodet ikke" "drøm videre" "ikke snakk om" "ikke i dag" "ha" "haha" "særlig"

# gave a little
set ea-spandere
  "spandert" "spandert på meg" "kostet på seg" "kosta på seg" "unnet meg" "unt meg" "unna meg" "gitt meg" "kommet med" "kome med" "tatt seg råd til" "lirt av seg" "spandere" "sneket inn" "smurt på med" "sendt" "lagt inn" "strekt seg til" "bydd på" "vist"

# understood, in forms that a customer who leaves out himself does not begin a sentence with («fatter ikke»)
set ea-forsto
  "forsto" "forstod" "forstått" "forstå" "skjønte" "skjøna" "skjønt" "skjønne" "skjøne" "fattet" "fatta" "fatte" "begrep" "begreip" "begrepet" "begripe" "oppfattet" "oppfatta" "oppfatte" "skjønar" "skjøner" "oppfatter"

# sympathy and an apology, as nouns
set ea-trost
  medfølelse/n "medfølelsen" medynk/n medlidenhet/n medkjensle/n empati/n "empatien" innlevelse/n innleving/n omtanke/n omsorg/n trøst/n sympati/n medmenneskelighet/n menneskelighet/n hjertevarme/n hjartevarme/n nestekjærlighet/n beklagelse/n beklaging/n unnskyldning/n orsaking/n anger/n kondolanse/n deltakelse/n engasjement/n entusiasme/n "et unnskyld" "unnskyld" "beklager" "sorry" "orsak"

# what is lacking in one who does not feel
set ea-glod
  følelse/n "følelser" kjensle/n "kjensler" glød/n gnist/n sjel/n lidenskap/n innlevelse/n empati/n medfølelse/n medynk/n omtanke/n entusiasme/n engasjement/n iver/n begeistring/n hjerte/n hjarte/n omsut/n fintfølelse/n finfølelse/n taktfølelse/n medmenneskelighet/n nestekjærlighet/n fingerspissfølelse/n

# a kind word on a trouble, as it stands in a quotation or is missed
set ea-trosteord
  "så kjedelig" "så leit" "så leitt" "så trist" "så synd" "så kjipt" "så fælt" "så dumt" "så ille" "så tungt" "så vondt" "så surt" "så ergerlig" "det var leit" "det var leitt" "det var då leitt" "det var da leit" "det var synd" "det var dumt" "det var trist" "det var kjedelig" "det var kjipt" "stakkars" "stakkar" "uff" "huff" "uffda" "huffda" "beklager" "beklagar" "unnskyld" "orsak" "kondolerer" "god bedring" "god betring" "lei for det" "jeg er lei for" "vi er lei for" "går det bra" "går det greit" "hvordan går det" "korleis går det" "hvordan har du det" "korleis har du det" "hvordan har dere det" "trist å høre" "leit å høre" "vondt å høre"

# a wall and its kin: what is talked to in vain
set ea-vegg
  vegg/n kjøkkenvegg/n murvegg/n betongvegg/n postkasse/n brødrister/n kjøleskap/n katt/n hund/n gullfisk/n stolpe/n lyktestolpe/n dørstokk/n potteplante/n kaktus/n sofa/n stein/n gråstein/n tre/n gjerdestolpe/n fjell/n snømann/n badekar/n lampe/n ku/n sau/n gjerde/n dør/n "død linje" "tom stol" "lukket dør" "lukka dør" "døv stein" "tomt rom" "dau telefon" "avslått radio" "meg selv" "meg sjølv" "veggen" "kjøkkenveggen" "katta" "katten" "hunden"

# and those that are cold
set ea-isfjell
  isfjell/n isblokk/n isbre/n istapp/n isklump/n fryser/n fryseboks/n frysedisk/n gravstein/n gråstein/n stein/n saltstøtte/n "kald fisk" "kald vegg" iskube/n snømann/n mumie/n statue/n sfinks/n

# not understood at all: how little
set ea-lite
  "et kvekk" "eit kvekk" "et ord" "eit ord" "bæret" "en dritt" "ein dritt" "en døyt" "ei døyt" "ein døyt" "det spor" "det grann" "det minste" "et pøkk" "en pøkk" "et plukk" "nåkka" "noko" "noe" "noe som helst" "en ting" "ein ting" "en tøddel" "et fnugg" "filla" "en brøkdel" "halvparten" "snøringa" "snøringen" "et kløyva ord" "et kvidder" "en fjerdedel" "tegninga" "tegningen" "teikninga"

# surely, it seems: the writer judges another one's mind, so the agent is meant
set ea-visst
  "visst" "visstnok" "tydeligvis" "tydelegvis" "åpenbart" "openbert" "neppe" "nok" "vel" "visst nok" "øyensynlig" "knapt"

# numbers of words, seconds
set ea-etter-lite
  "to" "tre" "fire" "fem" "seks" "ti" "et par" "eit par" "en halv" "ei halv" "én" "ett" "eitt" "noen få" "nokre få" "første" "fyrste" "bare"
