# guidance: more fields of indirect ways.
cue guidance

+ pekte-meg-mot actor=any
  !("jeg"|"eg"|"vi") ("pekte"|"peika"|"peikte"|"dyttet"|"dytta"|"styrte"|"ledet"|"lokket"|"geleidet"|"skjøv"|"puffet"|"vippet") @hanhun? ("meg"|"oss") ("mot"|"i retning av"|"over til"|"over på"|"bort fra"|"inn på"|"vekk fra") ("en"|"ei"|"ein"|"et"|"eit"|"noe"|"noko"|"den"|"det"|"de"|"to") >>
  ("mente"|"meinte"|"trodde"|"sa"|"tenkte"|"tipset om at"|"visste at") @hanhun? ("at")? ("en"|"ei"|"ein"|"et"|"eit"|"jeg"|"det"|"litt") _ ..6 ("ville"|"kunne"|"skulle") ("gjøre susen"|"gjere susen"|"gjøre jobben"|"gjere jobben"|"holde lenge"|"holde i massevis"|"være nok"|"lønne seg"|"være lurere"|"svare seg"|"passe bedre"|"duge")
  ("var"|"lød"|"er") ("oppskriften"|"oppskrifta"|"rådet"|"medisinen"|"trikset"|"tipset"|"resepten"|"løsningen"|"forslaget") ("hans"|"hennes"|"hennar"|"deres"|"til" _)
  ("hadde jeg vært deg"|"hadde eg vore deg"|"hvis jeg var deg"|"var jeg deg"|"om jeg var deg"|"i ditt sted"|"i dine sko") (",")? ("hadde jeg"|"ville jeg"|"hadde eg"|"ville eg"|"så hadde jeg")? >>
  ("loste"|"losa"|"loset"|"guidet"|"guida"|"geleidet"|"manøvrerte") @hanhun? ("meg"|"oss"|"mor"|"far") ("trygt"|"rolig"|"stødig")? ("gjennom"|"igjennom"|"utenom"|"rundt") ("jungelen"|"skjemaet"|"søknaden"|"skjemaene"|"papirmølla"|"byråkratiet"|"klagen"|"labyrinten"|"hele prosessen"|"regelverket"|"systemet"|"skjærene"|"jungelen av" _) ("av" _|"likevel")?
  ("sparte"|"spara"|"sparer") @hanhun? ("meg"|"oss") ("for")? _ ("kroner"|"kr"|"tusen"|"lapper"|"tusenlapper"|"i året"|"i måneden") >>
  ("hadde"|"kjente til"|"kom med"|"kunne"|"visste om") @hanhun? ("et"|"eit"|"ett"|"noen"|"to") ("lite"|"smart"|"gammelt"|"enkelt")? ("triks"|"knep"|"ess"|"smutthull") ("på lager"|"i ermet"|"i bakhånd"|"på lur"|"som" ..5)
  ("hadde"|"kjente til"|"kom med"|"kunne"|"visste om") @hanhun? ("et"|"eit"|"ett"|"noen"|"to") ("lite"|"smart"|"gammelt"|"enkelt")? ("triks"|"knep"|"ess"|"smutthull") ("som") >>
  ("snudde"|"vendte"|"lette under"|"snudde og vendte på") @hanhun? ("alle"|"hver"|"hver eneste"|"på alle"|"kvar") ("stein"|"steiner"|"steinar"|"krone") ("for å finne") >>
  ("satte"|"sette"|"brakte"|"hjalp"|"fikk") @hanhun? ("meg"|"oss") "på sporet av" >>
  ("advarte"|"åtvara") @hanhun? ("meg"|"oss")? "mot" >>
  ("ville"|"hadde") @hanhun? ("selv"|"sjølv")? ("heller")? ("ha")? ("ventet"|"venta"|"valgt"|"valt"|"tatt"|"gått for") ..4 ("," ("sa"|"mente"|"meinte") @hanhun)
  ja: Han [pekte meg mot en rimeligere modell].
  ja: Hun [mente en forsterker til 400 kroner ville gjøre susen].
  ja: Timer på stampen [var oppskriften hans].
  ja: Han [losa meg gjennom skjemaet likevel].
  snu: Hun [pekte meg ikke mot noe billigere].
  nei: Han pekte meg ut av butikken.
  nei: Resepten hans var klar.

- alene-med-det turn=no actor=any
  ("en"|"ei"|"ein"|"et"|"eit"|"to"|"tre") ("lenke"|"lenkje"|"skjermlenke"|"link"|"pdf"|"brosjyre"|"nettadresse"|"faq"|"standardlenke") ..3 ("var alt"|"var det eneste"|"var det einaste"|"ble svaret"|"var hjelpen"|"er alt"|"vart svaret") >>
  ("google"|"googla"|"googlet"|"leste"|"leita"|"lette"|"søkte"|"youtubet"|"gravde"|"grublet"|"peilet"|"famlet"|"prøvde og feilet") ("jeg"|"eg"|"vi"|"me") ("meg"|"oss") ("selv"|"sjølv")? ("fram"|"frem")? ("til") ("svaret"|"løsningen"|"løysinga"|"det"|"svara"|"fasiten"|"framgangsmåten")
  ("måtte"|"laut"|"fikk") @jegvi? ("selv"|"sjølv")? ("gruble ut"|"gruble på"|"peile meg fram"|"famle meg fram"|"lirke meg fram"|"regne ut"|"grave meg fram til"|"gjette meg fram"|"finne ut av"|"klare"|"manøvrere i"|"prøve meg fram"|"spørre meg for") ..3 ("alene"|"aleine"|"åleine"|"selv"|"sjølv"|"på egen hånd"|"på eiga hand"|"helt alene"|"heilt åleine"|"som best jeg kunne"|"som best eg kunne")
  ("kunne"|"burde"|"skulle") @hanhun? ("gjerne"|"godt")? ("ha")? ("stukket til meg"|"slengt med"|"gitt meg"|"kommet med"|"spandert"|"kasta inn") ("ett"|"et"|"eit"|"noen"|"i det minste et") ("lite"|"bittelite")? ("hint"|"vink"|"tips"|"råd"|"stikkord" ) >>
  ("et"|"eit"|"ett"|"noen"|"litt") ("lite"|"bittelite"|"enkelt")? ("vink"|"hint"|"tips"|"råd"|"puff"|"pekepinn") ("om" ..6|"på veien"|"til" ..3)? ("hadde"|"ville") (("ikke"|"ikkje") ("skadet"|"skada"|"vært av veien"|"vore av vegen"|"vært for mye")|"gjort seg"|"vært fint"|"vært kjekt"|"vært på sin plass"|"vært gull verdt"|"hjulpet"|"kommet godt med"|"gjort susen"|"vore fint") !("når dere"|"å svare")
  ("hva"|"kva"|"hvilken"|"hvilket"|"kva for"|"om") ("jeg"|"eg"|"vi") ("burde"|"bør"|"skulle"|"skal") ("velge"|"velje"|"gjøre"|"ta"|"gå for"|"satse på"|"kjøpe"|"søke"|"bytte"|"binde") ..4 "," ("ville"|"hadde"|"turte"|"kunne"|"orket"|"gadd"|"torde") (@hanhun|"ingen"|"de") ("ikke"|"ikkje"|"ingen"|"aldri"|"null") >>
  ("ingen"|"inga"|"null"|"ikke noe"|"ikkje noko") ("plan b"|"triks"|"ess"|"alternativ"|"alternativer") ("i ermet"|"på lager"|"på lur"|"i bakhånd"|"å tilby"|"å by på" !("i bygda"|"her vi"))
  « ("det står på nettsiden"|"det står på nettsidene"|"det står på nett"|"du finner det på nettsiden"|"sjekk nettsiden"|"det finner du på nettsiden"|"prøv google"|"les vilkårene"|"det får du finne ut av" _?|"se på nettsiden") »? (",")? ("og")? ("det var det"|"var alt"|"sa" @hanhun|"var svaret"|"fikk jeg"|"var beskjeden")?
  ("trakk"|"trekte"|"drog") @hanhun? ("bare"|"berre")? "på skuldrene" ("da"|"når"|"då") @jegvi ("spurte"|"spurde") ("hva"|"kva"|"om") ("han"|"hun"|"ho"|"jeg"|"eg"|"som") ("ville"|"burde"|"lønte"|"selv ville"|"anbefalte"|"skulle") >>
  ja: [En lenke på sms var alt han hadde å by på].
  ja: Til slutt [googla jeg meg til svaret].
  ja: [Hva jeg burde velge, ville han ikke mene noe om].
  ja: Hun [kunne ha stukket til meg ett lite hint].
  ja: [Et vink om en billigere løsning hadde ikke skadet].
  nei: Jeg googlet meg fram til nummeret deres.
  nei: Et vink fra naboen var nok.
  nei: Om jeg burde bytte bank, hadde jeg ikke bestemt.

cue resolution

+ ordnet-imens actor=any
  ("fakturaen"|"saken"|"saka"|"skadesaken"|"feilen"|"bestillingen"|"kortet"|"avtalen"|"kontoen"|"billetten"|"flyet"|"adressen"|"klagen"|"kravet"|"reklamasjonen"|"søknaden"|"ordren") ("ble"|"blei"|"vart"|"var"|"er") ("splittet"|"delt"|"avgjort"|"rettet"|"retta"|"endret"|"endra"|"sperret"|"sperra"|"ordnet"|"ordna"|"fikset"|"fiksa"|"ute av verden"|"oppklart"|"kreditert"|"i boks"|"i havn"|"løst"|"løyst"|"sendt"|"ferdig"|"bytta"|"byttet"|"booket om"|"innvilget") ("mens jeg" ..3|"medan eg" ..3|"mens vi" ..3|"før jeg" ..4|"før kaffen" ..3|"før eg" ..4|"imens jeg" ..3|"på" ("to"|"tre"|"fem"|"ti"|"få"|"noen"|"null") _|"i løpet av" ..3)
  ("fakturaen"|"saken"|"saka"|"skadesaken"|"feilen"|"bestillingen"|"kortet"|"avtalen"|"kontoen"|"billetten"|"flyet"|"adressen"|"klagen"|"kravet"|"reklamasjonen"|"søknaden"|"ordren") ("ble"|"blei"|"vart"|"var"|"er") ("splittet"|"delt"|"avgjort"|"rettet"|"retta"|"endret"|"endra"|"sperret"|"sperra"|"ordnet"|"ordna"|"fikset"|"fiksa"|"ute av verden"|"oppklart"|"kreditert"|"i boks"|"i havn"|"løst"|"løyst"|"sendt"|"ferdig"|"bytta"|"byttet"|"booket om"|"innvilget") ("mens jeg"|"medan eg"|"mens vi"|"før jeg"|"før kaffen"|"før eg"|"imens jeg"|"i løpet av") >>
  ("billetten"|"kvitteringen"|"kvitteringa"|"kortet"|"pengene"|"pengane"|"varen"|"pakken"|"koden"|"bekreftelsen"|"ny faktura"|"refusjonen"|"kreditnotaen"|"svaret"|"fasiten"|"nøkkelen") ("lå"|"låg"|"kom"|"var"|"sto"|"plinget inn"|"tikket inn") ("i postkassen"|"i postkassa"|"på mail"|"på e-post"|"i innboksen"|"på konto"|"på kontoen"|"tilbake"|"på sms"|"i hånda"|"på bordet"|"kontant"|"inn") ("to dager senere"|"dagen etter"|"før jeg" ..4|"før helga"|"samme dag"|"samme kveld"|"etter" ..2|"neste dag"|"mens" ..4|"med en gang"|$)
  ("billetten"|"kvitteringen"|"kvitteringa"|"kortet"|"pengene"|"pengane"|"varen"|"pakken"|"koden"|"bekreftelsen"|"ny faktura"|"refusjonen"|"kreditnotaen"|"svaret"|"fasiten"|"nøkkelen") ("lå"|"låg"|"kom"|"var"|"sto"|"plinget inn"|"tikket inn") ("i postkassen"|"i postkassa"|"på mail"|"på e-post"|"i innboksen"|"på konto"|"på kontoen"|"tilbake"|"på sms"|"i hånda"|"på bordet"|"kontant"|"inn") ("før jeg"|"etter"|"mens") >>
  ("da"|"nå"|"så"|"då"|"no") ("lå"|"låg"|"kom"|"ligger") ("svaret"|"løsningen"|"fasiten"|"løysinga") ("på bordet"|"kontant"|"klart")
  ("nå"|"no") ("lyser"|"blinker"|"går"|"virker"|"surrer"|"kommer"|"verkar"|"er") ("ruteren"|"lampa"|"boksen"|"nettet"|"tv-en"|"varmen"|"vannet"|"strømmen"|"alarmen"|"skjermen") ("grønt"|"igjen"|"som" ..3|"oppe"|"tilbake"|"som det skal"|"att") ("igjen")?
  ("ute av verden"|"ute av verda"|"i boks"|"i orden"|"i havn") ("på" ("to"|"tre"|"fem"|"ti"|"få"|"noen"|"et"|"null") _|"før" ..4|"samme dag"|"på et blunk")
  ("ute av verden"|"ute av verda"|"i boks"|"i orden"|"i havn") ("før") >>
  ("fikk"|"fekk") ("det"|"saken"|"alt"|"saka"|"feilen") ("i havn"|"i boks"|"på plass"|"ut av verden") ("imens"|"mens"|"medan"|"før jeg"|"før eg"|"på fem"|"på ti"|"på to") >>
  ja: [Fakturaen ble splittet mens jeg ventet].
  ja: [Billetten lå i postkassen to dager senere].
  ja: [Nå lyser ruteren grønt igjen].
  snu: [Kvitteringen kom aldri på mail] før jeg reiste.
  nei: Kortet ble borte mens jeg ventet.

- fremdeles-der turn=no actor=any
  !("gata"|"veien") ("skapet"|"sofaen"|"pakken"|"sofaen min"|"saken"|"sofasaken"|"bilen"|"varen"|"maskinen"|"kjøleskapet"|"døra"|"esken"|"søknaden"|"saka"|"feilen"|"problemet"|"flisene"|"kassa") ("ligger"|"står"|"er"|"ligg"|"sto") ("akkurat"|"nøyaktig"|"fortsatt"|"fremdeles"|"framleis"|"her fortsatt"|"her fremdeles"|"her"|"der")? ("der")? ("akkurat der den" _|"der den" _|"der det" _|"der ho" _|"uten" ..3|"utan" ..3|"på stedet hvil"|"like ødelagt"|"like tomt"|"uløst"|"uløyst"|"fortsatt uten" ..2|"i stykker")
  !("gata"|"veien") ("skapet"|"sofaen"|"pakken"|"sofaen min"|"saken"|"sofasaken"|"bilen"|"varen"|"maskinen"|"kjøleskapet"|"døra"|"esken"|"søknaden"|"saka"|"feilen"|"problemet"|"flisene"|"kassa") ("ligger"|"står"|"er"|"ligg"|"sto") ("akkurat"|"nøyaktig"|"fortsatt"|"fremdeles"|"framleis"|"her fortsatt"|"her fremdeles"|"her"|"der")? ("der")? ("uten"|"utan"|"fortsatt uten") >>
  ("loset"|"losa"|"kastet"|"kasta"|"sendt"|"sparket"|"skjøvet"|"skubba"|"vippet"|"kasteball") ("videre"|"vidare"|"rundt")? ("fra"|"frå") ("den ene til den andre"|"den eine til den andre"|"avdeling til avdeling"|"skranke til skranke"|"person til person"|"herodes til pilatus"|"dør til dør"|"det ene kontoret til det andre") ("," ..5)?
  ("loset"|"losa"|"kastet"|"kasta"|"sendt"|"sparket"|"skjøvet"|"skubba"|"vippet"|"kasteball") ("videre"|"vidare"|"rundt")? ("fra"|"frå") ("den ene til den andre"|"den eine til den andre"|"avdeling til avdeling"|"skranke til skranke"|"person til person"|"herodes til pilatus"|"dør til dør"|"det ene kontoret til det andre") (",") >>
  ("kortet"|"kontoen"|"nettet"|"tv-en"|"ruteren"|"appen"|"telefonen"|"abonnementet"|"innloggingen") ("er"|"står") ("fremdeles"|"fortsatt"|"framleis"|"like"|"enda"|"ennå") ("sperret"|"sperra"|"dødt"|"død"|"svart"|"nede"|"borte"|"stengt"|"låst"|"ubrukelig"|"tregt"|"treg")
  ("andre"|"tredje"|"fjerde"|"femte"|"sjette"|"sjuende"|"tiende") ("gang"|"gong"|"gangen"|"gongen") ("jeg"|"eg"|"vi") ("ringer"|"ringjer"|"ringte"|"skriver"|"tar kontakt"|"måtte ringe"|"maser") ("om" ("det samme"|"same"|"samme sak"|"dette"|"same sak"|"denne saken"))
  ("to"|"tre"|"fire"|"fem"|"seks"|"sju") ("avdelinger"|"personer"|"samtaler"|"telefoner"|"agenter"|"mailer"|"avdelingar"|"timer"|"uker") ("senere"|"seinare") ("står"|"er"|"sitter"|"stod") ("jeg"|"eg"|"vi"|"saken") ("fortsatt"|"fremdeles"|"akkurat")? ("på samme sted"|"like langt"|"på bar bakke"|"like klok"|"på same stad"|"der jeg startet"|"i samme kø"|"uten svar"|"uten løsning")
  ja: [Skapet står her fortsatt uten dører].
  ja: [Sofasaken er akkurat der den var].
  ja: Ble [loset fra den ene til den andre].
  ja: [Kortet er fremdeles sperret].
