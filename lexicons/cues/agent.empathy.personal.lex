# empathy.personal in the agent's own texts: what the text does (guideline 10).
cue empathy.personal

+ agent-presenterer genre=agent turn=no actor=any
  (@ahei)? ...2 (jeg|eg|"mitt"|"mi"|æ) ("heter"|"heiter"|navn|namn|het|hete) ("er")? _ (_)? (og|frå|fra|i|på|her)? >>
  (jeg|eg|"mitt"|æ) ("heter"|"heiter"|navn|namn|het|hete) ("er")? "[" "navn" "]"
  (du|dere|de) ("snakker"|skriver|"chatter"|"prater"|"snakkar"|"pratar"|"skriv"|"har" "kommet"|"chattar") (nå)? (med|til) "[" "navn" "]"
  (^ @ahei ...2 "dette er"|^ "det er") "[" "navn" "]" >>
  ^ (@ahei ","?)? "[" "navn" "]" "her"
  (@ahei)? ...2 ("mitt" navn|"navnet" "mitt"|"namnet" "mitt") "er" _ >>
  (@ahei)? ...2 (du|dere|de) ("snakker"|skriver|"chatter"|"prater"|"snakkar"|"pratar"|"skriv"|"har" "kommet"|"chattar") (nå)? (med|til) !(vår|en|robot|"oss"|kundeservice|chatbot|"boten"|ein|feil|den) _
  ^ @ahei ...2 "dette er" !("en"|"et"|"ein"|"eit"|"ikke"|"ikkje"|"noe"|"noko"|"den"|"det"|"bare"|"veldig"|"saken"|"grunnen"|"svar"|"svaret"|"vår"|"din") _ (fra|"frå"|hos)? >>
  ^ !("kundeservice"|"det"|"du"|"vi"|"jeg"|"noe"|"noen"|"alt"|"ligger"|"står"|"er"|"finner"|"skriv"|"trykk"|"klikk"|"logg"|"les"|"bare"|"se"|"alle"|"her"|"ja"|"nei"|"litt"|"lenken"|"svar"|"spør") _ "her" (","|"!"|".")
  ^ @ahei ...2 _ "her" (fra|"frå"|hos|på) >>
  ^ (@ahei ","?)? "det er" @b-fornavn "her"
  ^ (@ahei ","?)? @b-fornavn (på|fra|frå|i|hos) _ "her"
  ^ @ahei ..1 !@aikkenavn _ (på|fra|i|hos|frå|ved) _ "her"
  (det)? ("er")? (jeg|eg) som ("skal"|"vil"|"kommer" til å|hjelper|"har"|følger|"tar"|hjelper|"kjem"|behandler|"følgjer"|behandlar) >>
  (jeg|eg) ("skal"|"vil") (hjelpe|bistå|ta|ta hånd om|"hjelpa"|følge) ("deg"|dere|"dykk") (i dag|med|videre|vidare|nå|no|gjennom)? >>
  "jeg er din" (rådgiver|"kontaktperson"|saksbehandler|kundebehandler|rådgjevar|kontakt) >>
  "eg er din" (rådgjevar|"kontaktperson"|sakshandsamar) >>
  ja: [Hei, jeg heter Nina].
  ja: [Hei, du snakkar med Sigrid].
  ja: [Mitt navn er Per].
  ja: [Det er jeg som skal hjelpe deg i dag].
  nei: Du snakker nå med en robot.
  nei: Dette er en automatisk melding.

+ agent-hei-navn genre=agent turn=no actor=any
  ^ @ahei !@aikkenavn _
  ^ @ahei ","? "[" "navn" "]"
  ^ @ahei "," !@aikkenavn _ ("."|"!"|","|$)
  ^ (@ahei|"god formiddag"|"god aften"|"hei hei"|"velkommen"|"takk for at du ringer")? ","? !@aikkenavn _ "her" ("i"|"på"|"hos"|"fra"|"frå") ("kundesenteret"|"kundeservice"|"support"|"servicetorget"|"resepsjonen"|"banken"|"teamet"|"chatten"|"kundestøtte"|"butikken"|"avdelingen"|_)
  ^ ("god formiddag"|"god aften"|"god søndag"|"godt nytt år") ","? !@aikkenavn _ ("."|"!"|","|$)
  ^ (hei|heisann|hallo|god dag) (på "deg"|igjen|så) !@aikkenavn _
  ^ (kjære|kjære "deg") !(kunde|"kunder"|bruker|søker|medlem|"deg"|alle) _
  (takk|tusen takk) !(for|"skal"|så|til|selv|i|det|på|igjen|ja|nei|og) _ $
  ^ @ahei !@aikkenavn _ "," !@aikkenavn _ "her"
  ^ (takk|tusen takk|flott|fint|supert|perfekt|skjønner|greit|topp) "," !@aikkenavn _ ("!"|".") $
  ^ @ahei !@aikkenavn _ (","|"!"|".") !@aikkenavn _ "her" ("igjen"|"att"|"på nytt"|"fra" _|"frå" _|"i" _|"på" _|"hos" _)?
  ja: [Hei Jostein, Beate her igjen].
  ja: [Hei Marte]! Hva kan vi gjøre for deg?
  ja: [Hei Sigbjørn], takk for e-posten.
  ja: [Kjære Liv]
  nei: Hei igjen!
  nei: Hei. Prisen er 499 kroner.

+ agent-navn-til-slutt genre=agent turn=no actor=any
  ^ [ _ ...14 "," @b-fornavn ] ("."|"!"|"?")
  (jeg|eg) ("skal"|"kan"|"vil") (nok|gjerne|straks)? ("lete"|"trylle"|"finne"|"sjekke"|"undersøke"|"grave"|"høre"|"leite") .. (for deg|til deg|for dere|litt)
  ("skal"|"kan"|"vil") (jeg|eg) (nok|gjerne|straks)? ("lete"|"trylle"|"finne"|"sjekke"|"undersøke"|"grave"|"høre"|"leite") .. (for deg|til deg|for dere|litt) >>
  ("jeg"|"eg") ("blir"|"vert"|"er") (på tråden|på linja|med deg|her med deg|på linjen) (til|helt|heilt|hele|heile) >>
  ja: [Det høres ut som en tøff uke, Kristin].
  ja: [Jeg skal lete litt for deg].
  nei: Da er saken lukket.

+ agent-tar-saken genre=agent turn=no actor=any
  (jeg|eg|æ) ("tar"|"tek"|"overtar"|"overtek"|følger|eier|"følgjer"|"har"|"beholder"|"holder"|"eig"|"passer"|"fylgjer") ("meg"|over|personlig|nå|selv|sjølv|hånd om)? ("saken"|"saka"|dette|"ansvaret"|ansvar|det|"henvendelsen"|tak|av|opp|personlig|fullt ansvar|hand om|sjølv|regi) (din|"di"|personlig|selv|opp|videre|sjølv|for "deg"|herfra|tak i|nå|vidare|herifrå)? !("vidare til"|"videre til"|"til" _ "i dag"|"til teknikaren"|"til teknikeren"|"til avdelingen"|"til avdelinga"|"til saksbehandler") >>
  (jeg|eg) ("slipper"|"slepp") "deg" (ikke|ikkje) (før|av syne) >>
  ("hilsen"|"helsing"|"mvh") @b-fornavn "," (din|di) (faste)? ("kontakt"|"kontaktperson"|"rådgiver") >>
  ("din"|"deres"|"dykkar") "faste" ("kontakt"|"kontaktperson"|"rådgiver") >>
  (slipper|slepp|"slipper"|"slepp") @adeg? (ikke|ikkje|aldri) ("taket"|"saken"|"saka") >>
  ("er"|"blir") det ("meg"|jeg|eg) (du|dere|de) (forholder|kan|skal|får|snakker|ringer|held|møter|har med) >>
  (jeg|eg) (graver|undersøker|sjekker|leter|ringer|regner|hører|purrer|finner|ser|leitar|sjekkar|reknar|ringjer|purrar|går) ..4 (for "deg"|for dere|for "dykk"|på dine vegne|på vegne av "deg"|på saken din|på saka di) >>
  (går|kjemper|slåss|kjempar) (jeg|eg) (i bresjen|for "deg"|din sak) >>
  (jeg|eg) "har" (selv|sjølv|personlig|personleg) (vært|vore|snakket|snakka|ringt|sjekket|sjekka|gått|lett|leita|hentet|henta|tatt|fulgt|prata) >>
  (jeg|eg) ("tok"|"har tatt"|"har teke"|"tek"|"tar") (nettopp)? (en|ein) (telefon|prat|runde) (til|med) >>
  (jeg|eg) ("har")? ("ringte"|"ringde"|"ringt"|"snakket"|"snakka"|"purret"|"purra"|"sjekket"|"sjekka") ..4 for ("deg"|dere|"dykk") >>
  (nå|no|"nå"|"no") "er" det (min|mi|"min"|"mi") (jobb|tur) å >>
  (nå|no|"nå"|"no") "er" det ("oss" to|du og jeg|du og eg|"meg" og "deg") >>
  ("direktenummeret"|"direktenummer"|"mobilnummeret"|"nummeret") ("mitt") >>
  (ring|"skriv"|ta kontakt) (gjerne|bare|berre)? (direkte|rett) (til|med) ("meg"|"mæ") >>
  (dette|det|den|"saken"|"resten"|"saka"|det her) ("tar"|"ordner"|"fikser"|"skal"|følger|"tek"|"ordnar"|"fiksar"|"undersøker"|"sjekker"|"følgjer") (jeg|eg) !("med") ("meg"|av|hånd om|for "deg"|ordne|følge|nå|selv|opp|ta|hand om|fikse|personlig|undersøke|sjølv)? >>
  (så|da|då) ("ordner"|"fikser"|"tar"|"ordnar"|"tek"|"fiksar"|"gjør"|"skal") (jeg|eg) ("resten"|det|"meg" av|alt|dette|hånd om|nok) >>
  ("ordner"|"fikser"|"tar"|"ordnar"|"fiksar"|"tek") (jeg|eg) ("resten"|alt|"meg" av) >>
  (la|lat) ("meg"|"oss") (se|sjekke|undersøke|hjelpe|finne|ta|sjå|ordne|høre|få|"finna"|kikke|grave|"sjekka"|prøve|gjøre) (hva|kva|på|ut|om|"deg"|en|litt|nærmere|med|opp|dette|det|i|"saken"|"et"|ein|nærare)? >>
  (det)? "er" (jeg|eg) som ("har"|"tar"|følger|behandler|"tek"|eier|"følgjer"|behandlar) >>
  (jeg|eg) ("skal"|"vil"|"kommer" til å|"kjem" til å) (personlig|selv|sjølv)? (ta|følge|sørge|passe|ordne|undersøke|personlig|selv|sjekke|gå|følgje|syte) (for|"saken"|opp|på|dette|personlig|det|tak|med|gjennom|"saka"|vidare|selv)? >>
  (jeg|eg) (personlig|selv|sjølv) ("skal"|følger|"tar"|"ringer"|"vil") >>
  ("spør"|ring|kontakt|be om|svar) (etter|om|til|å få snakke med)? ("meg") (direkte|personlig|på|hvis|når|om) >>
  (du|dere|de) (når|"treffer"|"kan" ringe|"får" tak i|"kan" nå|"kan" kontakte|"får"|"kan" skrive) ("meg"|tak i "meg") (direkte|på|personlig) >>
  ("mitt"|min) ("direktenummer"|direkte nummer|"direktelinje"|nummer|e-post) >>
  (jeg|eg) ("er")? ("kontaktpersonen"|"saksbehandleren"|"rådgiveren"|"kontakten") (din|"di") >>
  (jeg|eg) "ringer" ("deg")? (selv|personlig|opp|sjølv) >>
  (jeg|eg) (gir|"gjev") "meg" ikke >>
  (jeg|eg) har (tatt|teke) over ("saken"|"saka"|dette|for) >>
  (jeg|eg) (holder|held|beholder) i (dette|"saken"|"saka"|"trådene"|"trådane") >>
  (ringe|skrive|ringje) (direkte|rett) (til)? "meg" (direkte|på|om|hvis|dersom|når)? >>
  (ringe|skrive|ringje) (til)? "meg" (direkte|på) >>
  (du|dere) ("skal"|"får"|"kan"|"trenger"|"treng"|"slipper"|"slepp"|"skal nå"|"må") (slippe|sleppe|"ikke"|"ikkje"|"bare"|"berre"|"kun")? (å)? (forholde|halde|fortelle|forklare|snakke|prate|starte|begynne|ringe|holde) .. ("deg"|dere|dykk|alt|dette|historien|med|på)? .. (flere|fleire|andre|nye|mange|en ny|meg|én|noen andre) (enn|og bare|person|personer|stemmer|avdelinger)? ("meg"|"én"|"ein"|oss)? >>
  (jeg|eg) ("er"|"blir"|"vert") ("din"|"deres"|"dykkar")? (faste|eneste|einaste|personlige)? (kontakt|kontaktperson|"din" mann|"din" kvinne|person|los|støttespiller) (fra|frå|i|hele|heile|gjennom|til|på|hos) >>
  (jeg|eg) ("slipper"|"slepp"|"forlater") (ikke|ikkje) (taket|saken|saka|dette|den|tråden) (fra|frå|før|på|bort|i)? >>
  ja: [Du skal slippe å forholde deg til flere enn meg].
  ja: [Jeg tar saken din] videre.
  ja: [Dette ordnar eg for deg].
  ja: [La meg undersøke hva som har skjedd].
  ja: [Du når meg direkte på 22 33 44 55].
  ja: Send inn skjemaet, så [fikser jeg resten].
  nei: Det tar fem dager å behandle saken.

+ agent-personlig genre=agent turn=no actor=any
  (jeg|eg) ("husker"|"hugsar"|"minnes"|"minnest") (at|òg at|fra sist) (du|dere|de) >>
  (jeg|eg) ("ser"|"ser" også) at (du|dere|de) ("har"|"er") ("vært"|"vore"|hatt|"hatt")? (kunde|hos "oss"|bursdag|lojal) >>
  (slik|sånn|som) (jeg|eg) ("husker"|minnes|"hugsar") >>
  (i)? ("ditt"|akkurat "ditt") (tilfelle|tilfelle) >>
  (i)? (din situasjon|"situasjonen" din) ("er"|ville|"kan"|"vil"|"hadde")? >>
  (jeg|eg) ("har"|bruker|pleier|brukar) (selv|sjølv|også) (samme|hatt|brukt|"et"|barn|same|den) >>
  ja: [Jeg ser at du har vært kunde i tolv år].
  ja: [Eg hugsar at du ringde i fjor].
  nei: Jeg ser at fakturaen er betalt.
