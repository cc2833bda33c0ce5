# empathy.personal, whole fields: did it by one's own hand, a name in quotation, a hand under the letter; the conveyor belt and the nameless.
cue empathy.personal

+ selv-gjorde
  !("måtte"|"jeg"|"eg"|"vi"|"me"|"æ"|"laut"|"fikk"|"ba meg"|"skulle jeg") ("sprang"|"gikk"|"gjekk"|"løp"|"kjørte"|"for"|"dro"|"drog"|"rusla"|"ruslet"|"spurtet"|"tok turen"|"tok heisen") (helt|heilt|bort|ned|ut|inn|opp)? (på|til|i|ned på|bort til|ut på|ned til|ut i|inn på|bort på)  (lager/n|butikk/n|hylle/n|hylla|kjeller/n|arkiv/n|verksted/n|avdeling/n|fabrikk/n|terminal/n|post/n) ...3 (selv|sjøl|sjølv|for meg|og plukket|og hentet|og henta|og fant|og fann|og sjekket|og sjekka) >>
  !("måtte"|"jeg"|"eg"|"vi"|"me"|"æ"|"laut"|"skulle jeg"|"kunne jeg"|"min"|"mi"|"sønnen"|"datteren"|"mannen"|"kona"|"mor"|"far"|"datter"|"mamma"|"pappa") ("ringte"|"ringde"|"kontaktet"|"kontakta"|"hentet"|"henta"|"fulgte opp"|"følgde opp"|"undersøkte"|"sto for"|"leverte"|"plukket"|"plukka"|"sendte"|"sjekket"|"sjekka"|"ordnet"|"ordna"|"tok") !("selv"|"sjølv"|"sjøl") _ ...2 (selv|sjøl|sjølv|personlig|personleg|på mine vegne|på mine vegner|på egen kappe) !("måtte"|"om"|"på nettsiden"|"på nett")
  ("sa"|"lovet"|"lova"|"lovte"|"skrev"|"tilbød seg"|"tilbaud seg") (@meg)? (at)? (@b-hun) (skulle|ville|kom til å) (ringe|ordne|sjekke|følge|ta|kontakte|ringje|følgje|undersøke|levere|sende|snakke med|purre) ...3 (selv|sjøl|sjølv|personlig|personleg|for meg|for oss|på mine vegne|alt papirarbeid) .. (for meg|for oss)?
  skulle (@b-hun)? ta seg av (alt|saken|saka|papirene|det|resten) >>
  « (jeg|eg) (ringer|sjekker|regner|reknar|finner|fikser|ordner|følger|tar|tek|ringjer|sjekkar|ordnar|fiksar) .. (for deg|selv|meg av|sjølv|opp|personlig|saken|saka) >>
  (tok|ringte|ringde) (en|ein) telefon (til|for) .. (for meg|for oss|på mine vegne) 
  ("tok"|"behandlet"|"behandla"|"håndterte"|"kjempet for"|"jobbet med") ("saken"|"saka"|"problemet"|"henvendelsen") (min|mi|mitt|vår)? som (om ("den"|"det"|"ho"|"hun") "var")? (hans|hennes|sin|hennar|sitt|si)? ("egen"|"eige"|"eget"|"eigen"|"eiga")
  ja: Han [sprang ned på lageret og plukket delene].
  ja: Hun [ringte verkstedet selv].
  ja: Hun [sa at hun skulle ringe legen for meg].
  snu: Han [ringte aldri verkstedet selv].
  nei: Jeg ringte verkstedet selv.
  nei: Jeg måtte sjekke det selv.

+ navn-i-sitat actor=any turn=no
  « @ahei !@aikkenavn _ >>
  « (kjære|hei|heisann|god dag|hallo) !@aikkenavn _ ("»"|"!"|",")
  (kjære|hei) !@aikkenavn _ ("," "sto det"|"," "stod det"|"»" ","? (sto|stod|skrev|begynte|åpnet) (det|hun|han|ho)?)
  « (@ahei)? ..1 !@aikkenavn _ "her"
  « ...3 [ (jeg|eg) (regner|reknar|sjekker|sjekkar|undersøker|ringer|ringjer|graver|følger) .. (for deg|selv|sjølv|personlig) ] >>
  (slipper|slepp) (@adeg) (ikke|ikkje|aldri) (før|av syne|taket) >>
  ("signert"|"underskrevet"|"undertegna"|"undertegnet"|"hilsen"|"helsing") !("kundeservice"|"kundesenteret"|"av"|"kontrakt"|"fra"|"med"|"teamet"|"team"|"oss"|"avtale"|"og"|"dokument"|"til"|"en"|"ein"|"papir"|"skjema"|"kontrakten"|"avtalen") _ "," med .. (nummer|mobilnummer|mobilnummeret|direktenummer|telefonnummer|bilde|bilete|hilsen|ps|helsing|nummeret) (hennes|hans|hennar)?
  (med|fullt|både) (navn|namn|fornavn|bilde|bilete) (og|,) (bilde|bilete|direktenummer|mobilnummer|mobilnummeret|stilling|tittel) (nederst|under|nedst|i bunnen)?
  ja: «[Hei Frøydis]!» sto det øverst.
  ja: [Signert Agnete, med mobilnummeret hennes].
  nei: «Hei igjen», sa hun.
  nei: Signert kontrakt må sendes inn.

+ samme-båt
  @b-hun ("hadde"|"har"|"kjørte"|"eide"|"brukte") (selv|sjølv|sjøl|også|òg) (samme|same|hatt|opplevd|en|ein|ei|barn|hund|katt|vært|den samme|slik|sånn|mistet|mista) >>
  (fortalte|fortalde|røpet|betrodde|innrømmet|sa) ...3 (at)? (@b-hun) (selv|sjølv|sjøl) ("hadde"|"har"|"kjørte"|"eide"|"brukte"|"var") >>
  (som|lik) (å)? (lese|få|motta) (et|eit|en|ein) (brev|hilsen|postkort|kort) (fra|frå) (en|ein|ei)? (@b-venn) 
  (hørte|høyrde|høre|høyre) (stemmen|stemma|røysta) (hennes|hans|hennar) .. (i|gjennom|mellom|da jeg leste|når jeg leser)? >>
  ja: Hun [hadde selv mistet en katt].
  ja: Han [fortalte at han selv hadde samme bil].
  nei: Jeg har selv hatt hund.

+ brutt-linje
  !("jeg"|"eg"|"vi"|"måtte"|"æ") ("ringte"|"ringde"|"ringer"|"ringte da") (@b-hun)? @meg? (opp igjen|opp att|opp atter|tilbake) (da|då|etter at|straks|med en gang|med ein gong|når)? (vi|linja|linjen|samtalen|telefonen|batteriet|me|samtala) (ble|blei|vart|røk|falt|døde|datt|forsvant|brøt) >>
  (alle|begge) .. ("ringte"|"ringde") (@b-hun) (opp igjen|tilbake|opp att) >>
  ja: Han [ringte meg opp igjen da linja røk].
  nei: Jeg ringte opp igjen da linja røk.

- på-samlebånd
  ^ (manus/n|skript/n) ((manus|skript) (manus|skript)?)?
  (litt|mye|rene|reine|rent|på|som på|fra|av|for mye|litt vel mye|sånn|mindre|bare|mest) (sånn|rene|som på)? (samlebånd/n|samleband/n)
  (gikk|gjekk|kjørte|svarte|var|gå|snakket|snakka|prata) .. på (autopilot|automatikk|autosvar|rutine|rutinen|automatgir)
  (litt|litt vel|altfor|for|vel|noe|noko) (mye|mykje)? på (skinner|autopilot|skjener|rutine)
  !("innlevelse"|"empati"|"interesse"|"engasjement"|"medfølelse"|"varme"|"sjarm"|"lang"|"tykk"|"tjukk") (("stemmen"|"stemma"|"tonen"|"svaret"|"svara") ("var"|"er"|"låt"|"hørtes ut"))? (som|lik|nærmest|samme|med samme|minnet om) (en|ei|et|ein|eit)? (stemme|tone|røst)? (som)? (en|ei|et|ein|eit)? (navigasjonsapp/n|gps/n|flyplasshøyttaler/n|høyttaler/n|værmelding/n|vêrmelding/n|heisstemme/n|parkometer/n|billettautomat/n|selvbetjeningskasse/n|kalkulator/n|brødrister/n|excel-ark/n|regneark/n|bruksanvisning/n|lovsamling/n|lydbok/n|opplesning/n|frøken ur|siri|alexa|chatgpt|togavgang/n|togavgangene|sikkerhetsinstruks/n|stasjonshøyttaler/n|kaffeautomat/n|bankautomat/n|pantemaskin/n|bompengestasjon/n)
  (med)? (samme|same) (stemme|stemma|tone|tonefall|røst|røysta|innlevelse) som (en|ei|et|eit|ein)? _ >>
  (den)? (samme|same) (mailen|regla|leksa|visa|teksten|svaret|e-posten|brevet) (som)? (alle|alle andre|naboen|hele landet|halve landet|heile landet|kollegaen) (får|fikk|fekk|har fått)
  (skrevet|skrive|tro|tru|laget) .. av (en|ein|ei|et|eit) (kalkulator|maskin|robot|ki|ai|brødrister|datamaskin|språkmodell|jurist|komité)
  (hakk/n|hakket) i "plata"
  (hakk i plata|samme plate|same plata|samme plata|opplest og vedtatt|plate på repeat|som en papegøye|som ein papegøye|ren opplesning|rein opplesing|ren høytlesning|høytlesning fra)
  ("jeg"|"eg"|"vi") (var|"var"|er|ble|følte "meg" som|er) (bare|berre|kun)? (et|eit|en|ein)? («)? (saksnummer|kundenummer|løpenummer|sak i bunken|bruker|papirbunke|ordrenummer|nummer i rekka|nummer i rekken|nummer i køen) !(@ktall)
  leste (bare|berre|kun)? opp (tallene|tall|fra|vilkårene|svaret|teksten) !("enda"|"fort"|"fortere"|"raskt")
  (savnet|sakna|savner) .. (litt|noe)? (mer|meir)? (personlig|personleg|menneskelig) (tone|preg|kontakt|svar|hilsen|oppfølging)
  som (å|om)? (jeg)? (bli|få|høre|lytte til|høyre på|høre på) .. (lest opp for|opplest|lest høyt fra|lese høgt|telefonkatalog*|lovtekst*|bruksanvisning*|værmelding*|vêrmelding*|nyhetene|en innspilling|et opptak|eit opptak|et bånd|eit band|brosjyre*|reklame*) >>
  (kommet|kome|skrevet|laget|sendt|generert|skrive|spyttet ut) (fra|av|frå) (en|ein|et|ei) (automat/n|maskin/n|robot/n|mal/n|bot/n|ki|algoritme/n|generator/n)
  (nok) (et|en|eit|ein) nummer i (rekka|rekken|bunken|systemet)
  ja: Det ble [litt mye på skinner].
  ja: Stemmen var [som en navigasjonsapp].
  ja: [Litt sånn samlebånd] over det hele.
  ja: Han [gikk på autopilot].
  nei: Fabrikken har samlebånd.
  nei: Bilen har autopilot.
  nei: Etterpå gikk alt på skinner.

- skulle-visst-hvem actor=any turn=no
  ("skulle"|"sku"|"kunne") (@b-jeg)? (bare|berre|gjerne|likevel|i det minste|så gjerne)? (gjerne)? (ha|likt å)? (visst|vite|visst om|likt å vite|ha visst|vita) (hvem|kven|kem) (hun|han|ho|jeg|eg) >>
  (hvem|kven|kem) (hun|han|ho|de|vedkommende|jeg snakket med|eg snakka med|som svarte|som skrev|som skreiv|det var) .. ("var"|"er"|"forblir"|"ble"|"vart"|"het")? ","? (er|var|forblir|blei|ble|vart)? (et mysterium|en gåte|ei gåte|skrevet i stjernene|uvisst|en hemmelighet|ukjent|ei løyndom|fikk jeg aldri vite|fekk eg aldri vite|aner jeg ikke|anar eg ikkje|vites ikke|kom aldri fram|sto ikke|stod ikkje|må gudene vite)
  (navn|namn|hvem hun var|hvem han var|kven ho var|kven han var) (ble|vart|blei|var|holdt|heldt) .. (aldri nevnt|ikke nevnt|ikkje nemnt|aldri nemnt|ikke verdt å nevne|for seg selv|for seg sjølv|en hemmelighet|en godt bevart hemmelighet|statshemmelighet)
  (heter|het|hette|heitte|heiter) (hun|han|ho|vedkommende) .. (aner|vet|veit|anar) (@b-jeg) (ikke|ikkje)
  « ..2 (det|dette|sånt|slikt) (har|er) (vi|jeg|eg|me) (ikke|ikkje) (noe|noko) (med|ansvar for|ansvar) >>
  « ..2 (det|dette)? (er)? (ikke|ikkje) (mitt|vårt|min|vår) (bord|problem|avdeling|ansvar|jobb) >>
  ("ante"|"aner"|"visste"|"vet"|"veit"|"anar") (@b-jeg)? (ikke|ikkje|knapt|fortsatt ikke|framleis ikkje) (engang)? (hvem|kven|kem) (som|det var) ("satt"|"sat"|"svarte"|"svara"|"skrev"|"skreiv"|"var i andre"|"jeg snakket"|"eg snakka") >>
  ("signaturen"|"signert"|"underskriften"|"avsender"|"avsenderen"|"undertegnet"|"hilsenen") ("lød"|"lydde"|"sto"|"stod"|"var"|"sa"|"er")? (bare|berre|kun)? («)? ("kundeservice"|"kundesenteret"|"kundeteamet"|"no-reply"|"noreply"|"team"|"oss"|"kundesenter") 
  ("sa"|"fortalde"|"fortalte"|"opplyste"|"nevnte"|"nemnde") (ikkje|ikke|aldri) (eingong|engang|"ein gong"|"en gang"|så mykje som|så mye som)? (kven|hvem|kva|hva|kem) (ho|han|hun|vedkommende|de|dei) (var|heitte|het|heter|"heitte")
  ja: [Skulle gjerne visst hvem hun var].
  ja: [Hvem han var, aner jeg ikke].
  ja: Alt jeg fikk var et «[det har vi ikke noe med]».
  nei: Jeg vet hvem hun er.

- like-gjerne actor=any turn=no
  (kunne|kunna) (like (godt|gjerne)|jo like gjerne|liksogodt|likså godt|lika gjerne) (ha)? (snakket|snakka|prata|pratet|skrevet|skrive|chattet|chatta|ringt) (med|til) (en|ein|ei|et|eit)? _
  ja: Jeg [kunne like gjerne ha snakket med en lyktestolpe].
  nei: Jeg kunne like gjerne ha reist i går.

+ kjente-oss turn=no actor=any
  « ("hei"|"hallo"|"god dag"|"goddag"|"ja hei")? ","? ("dette er"|"du snakker med"|"du snakkar med"|"du prater med"|"du har kommet til"|"du har kome til") !@aikkenavn !("en"|"et"|"ein"|"jo"|"helt"|"ikke"|"noe"|"bare"|"godt"|"lov"|"mange"|"min"|"leit"|"synd"|"vanskelig"|"vårt"|"feil") _ ("her"|"i" _|"på" _|"fra" _)? ("»"|","|"!") (sa|svarte|kom|lød|og)?
  ("kalte"|"kalla"|"tiltalte"|"titulerte"|"hilste på") ("meg"|"oss"|"mæ"|"oss to") (ved|på|med) (fornavn|fornamn|navn|namn|navnet)
  ("kalte"|"kalla"|"tiltalte") ("oss"|"oss to") !("for"|"inn"|"opp"|"ting"|"mye"|"gamle"|"vanskelige") _ "og" _ ("til og med"|"fra start"|"fra første stund"|"hele veien"|"heile vegen")?
  @b-hun? ("kunne"|"husket"|"hugsa"|"visste"|"kjente"|"nevnte"|"nemnde"|"spurte etter"|"spurde etter"|"huska") ("navnet"|"namnet"|"navna"|"navnene"|"namna") (på|til) (begge|alle|ungene|guttene|jentene|barna|hunden|katten|bikkja|hesten|mannen min|kona|moren min|mora mi|sønnen|datteren|dattera|faren|døtrene|den) >>
  @b-hun? ("husket"|"hugsa"|"huska"|"mintes"|"kom på"|"kjente igjen") (at)? (jeg|eg|vi|meg|oss|stemmen min|hytta vår|saken min|saka mi|hunden|historien min|samtalen vår) .. (fra|frå|sist|sommer|hadde|var|skulle|igjen|i fjor|i vår|med en gang) >>
  («)? ("her"|"nå"|"da") ("har"|"får") ("du"|"dere"|"de") ("nummeret"|"direktenummeret"|"mobilnummeret"|"mobilen"|"e-posten"|"adressen"|"mailen") (mitt|min|rett|direkte|til meg)? (rett|direkte)? (til)? (meg)? >>
  ("ga"|"gav"|"fikk"|"fekk"|"sendte"|"skrev"|"la igjen"|"oppga") (@meg)? (sitt|hennes|hans|hennar|det)? (eget|egne|private|direkte|personlige)? ("nummeret"|"direktenummeret"|"mobilnummeret"|"nummer"|"direktenummer"|"mobilnummer") (sitt|hans|hennes|hennar|rett|direkte)? (rett til|direkte til|så @b-jeg slapp|så @b-jeg kunne|i tilfelle|hvis det|til seg selv)  >>
  ^ (hei|hallo|god dag|god kveld|god morgen|goddag|god formiddag|heisann|halla)? ","? !@aikkenavn _ "her" ("i" _|"på" _|"fra" _|"frå" _)? ("," ("sa"|"svarte"|"kom det"|"lød det"|"svara") >>|"," "hva kan" >>)
  « ("hei"|"hallo"|"god dag"|"goddag"|"god morgen"|"god kveld"|"god formiddag")? ","? !@aikkenavn _ "her" ("," |"»"|"i" _|"på" _|"fra" _|"!")
  (skrev|skreiv|undertegnet|signerte|underteikna|avsluttet|avslutta) (med)? (seg|eget navn|eige namn|sitt fulle navn|navnet sitt|fornavnet|fornavnet sitt) ..3 (og|med|så) ..3 (direktenummer|nummer|mobil|hvor @b-jeg)
  ("behandlet"|"behandla"|"jobbet"|"kjempet"|"sloss"|"sto på"|"passet på"|"stod på"|"jobba"|"kjempa") ..4 som (om)? (det|saken|saka|jeg|eg|pengene|den) (var|gjaldt|galdt) (hennes|hans|hennar|sin|mor|bestemora|familien|deres) (egen|eget|egne|eigen|eige|eigne|mor|bestemor|unge)?
  (fulgte|følgde|tok|bar|eide|loset) ("saken"|"saka"|"meg"|"den"|"oss"|"henvendelsen") (min|mi|vår)? (fra|frå) (a til å|start til mål|første|dør til dør|begynnelse til|vugge|begynnelsen)  >>
  ja: Hun [kalte oss Astrid og Odd].
  ja: Han [kunne navnet på begge guttene].
  ja: «[Her har du nummeret rett til meg]», sa hun.
  ja: Han [husket meg fra i fjor].
  nei: Jeg husket navnet på ruteren.
  nei: De kalte meg inn til et møte.

- spyttet-ut turn=no actor=any beats=clarity.explanation
  ("holdt"|"heldt"|"holder") seg (strengt|slavisk|bare|konsekvent|hele tiden|stivt|nøye|tett)? til ("manuset"|"manus"|"skriptet"|"oppskriften"|"malen"|"oppskrifta"|"skjemaet"|"sjekklista"|"papirene sine") (sitt|sin|si)?
  (hva|kva|ka|hvem|kven|kem) (hun|han|ho|hu|de|dei|vedkommende) ("het"|"heitte"|"hette"|"heter"|"heiter") ","? ("fikk"|"fekk"|"får"|"vet"|"veit"|"aner"|"sa"|"hørte"|"oppfattet"|"anar") (@b-jeg|@b-hun) (aldri|ikke|ikkje) (vite|noe om|med meg|vita|greie på|sagt)?
  ("ville"|"vil"|"kunne") (@b-hun)? (ikke|ikkje) (ut med|oppgi|si|røpe|gi fra seg|seie) ("navnet"|"namnet"|"navn"|"namn"|"fornavnet"|"fornavn") (sitt)?
  (bundet|bunden|lenket|limt|bundne|spikret|slave av|fanget|låst) (til|av|fast i|i)? (et|eit|en|ein)? ("manus"|"manuset"|"skript"|"skriptet"|"sjekkliste"|"sjekklista"|"mal"|"malen"|"oppskrift"|"oppskrifta"|"skjema"|"skjemaet") (sitt)?
  (sto|stod|står|fremgikk|gikk) (det)? (ikke|ikkje|ingen steder|ingen plass) (engang|eingong|en gang|fram)? (hvem|kven) (brevet|e-posten|mailen|svaret|det|meldingen|som) ("var fra"|"er fra"|"kom fra"|"hadde skrevet"|"var frå"|"hadde skrive"|"sto bak") (det|den)?
  (hadde|fulgte|følgde|kjørte|hadde bare) (ei|en|et|eit|ein) (oppskrift|manus|skript|mal|liste|sjekkliste|lekse|regle) (og|som) (fulgte|følgde|hun|han|ho|skulle|måtte) >>
  (ikke|ikkje|ingen) (en|ei)? (sjel|kjeft|levende sjel|eneste) ("har"|"hadde"|"ville") (satt|sett|skrevet|lagt|sette) (navnet|namnet|navn) (sitt)? ..3
  (spyttet|spytta|sprutet|kom|ramlet|trillet|generert|skrevet|trykt|printet|lirt|sydd|limt|klekket|laget|skrive) (ut|sammen|rett)? (av|fra|frå|ut av|fra et|på) (et|eit|en|ein|ei)? (regneark|excel-ark|maskin|maskina|automat|fotokopimaskin|robot|kopimaskin|algoritme|samlebånd|samleband|tekstbehandler|mal|database|generator|datamaskin|sjekkliste|flytskjema|stempel|tekstbok|mikrobølgeovn|kvern|pølsemaskin|ki|chatgpt)
  (lurte|lure|lurer|undret|undra|tvilte|begynte å lure|måtte lure|lurar) (@b-jeg)? (på)? (om) (det|hun|han|jeg|det i det hele tatt|ho) .. (satt|sat|var|fantes|snakket|snakka|prata|fanst|levde) .. (en|ein|et|eit) (maskin|robot|menneske|bånd|opptak|levende menneske|datamaskin|papegøye|båndopptaker|levande menneske) (i andre enden|bak|jeg snakket med|eg snakka med|på linja|i røret|som skrev|som svarte|der)
  (var|er) (det|dette|hun|han|ho) (en|ein|et|eit) (maskin|robot|automat|opptak|levende menneske|ekte menneske) (jeg snakket|eg snakka|i andre enden|eller et menneske|eller en maskin|eller menneske) >>
  (å)? ("nevne"|"nemne"|"si"|"seie"|"opplyse"|"fortelle"|"oppgi") (hva|kva|hvem|kven|ka|kem) (hun|han|ho|de|vedkommende|dei) (het|heitte|hette|var|heter) ","? .. (falt|fall|fell|datt|var|kom|glemte|gløymde|gadd|orka|brydde|nei|ble|vart) .. (ikke|ikkje|aldri|henne|ham|ho|han) >>
  (hvem|kven|kem) (jeg|eg|vi|me|som|hun|han|ho|det) .. ("snakket"|"snakka"|"prata"|"pratet"|"skrev"|"svarte"|"var"|"hadde") (med|æren|i andre enden)? ","? .. (står|stod|sto) (det)? .. (ingenting|ingen steder|ingen plass|skrevet i stjernene|i det blå|ikke|ikkje) ..2
  (hvem|kven) ("er"|"var") («)? (team|avdeling|kundeteam|kundesenter|support|kundeservice|seksjon|oss) _? (»)? "?"
  (som|lik) å (bli|få|snakke|prate|høre|lese|motta|lytte) .. (lest opp|opplest|dyttet gjennom|kjørt gjennom|behandlet av|stemplet|køyrt gjennom) .. (manus|maskin|samlebånd|kvern|skjema|pølsemaskin|bilvask|bompenger|vaskemaskin|mal)
  ("leste"|"las"|"ramset"|"ramsa"|"lirte"|"siterte"|"messet"|"messa"|"dura"|"durte") (bare|berre)? (opp|i vei|av seg|ut)? .. (det som sto|det som stod|det som står|hva som sto|kva som stod|svaret|teksten|regla|leksa|avsnittet|vilkårene|paragrafen|paragrafene) (på skjermen|foran seg|i systemet|på arket|fra skjermen|frå skjermen|på pc-en|på lappen|i manuset)
  ("samme"|"same") (regla|leksa|visa|setningen|setninga|frasen|ordlyden|ordrette|linjene|setningene|strofen) (to|tre|fire|fem|flere|mange|hver|kvar|uansett|om igjen|i hver|i kvar) >>
  (bare|berre|kun) (et|eit|en|ein)? (nummer|saksnummer|kundenummer|linje|rad|løpenummer|sak|brikke|tall|strek) (i|på|for|av) (et|eit|en|ein|ei)? (regneark|system|rekka|rekken|bunken|køen|statistikken|skjema|excel-ark|skjerm|lista|listen|dem|henne|ham)
  ja: Svaret var [spyttet ut av et regneark].
  ja: Jeg begynte å [lure på om det satt en maskin] i andre enden.
  ja: [Å nemne kva ho heitte, fall henne ikkje inn].
  ja: Han [leste bare opp det som sto på skjermen].
  nei: Jeg lurte på om det var en automat i butikken.
  nei: Å si hva jeg heter, er greit.

# «lot meg få vite at han het Jabir», «skrive under med både føre- og etternamn»: the name was given.
+ navnet-kom beats=empathy.listening,clarity.next-steps turn=no
  (lot|"lot"|lét|let|la|sørget for) (meg|oss|mæ|at)? .. (få|fikk|fekk)? (vite|vita|visste|høre) .. (at)? (han|hun|ho|hu|vedkommende) (het|heitte|heter|heite|hette) _?
  (sa|"sa"|fortalte|fortalde|opplyste|nevnte|nemnde|innledet med|begynte med|starta med|startet med|åpnet med|opna med) .. (hva|kva|at|kven|hvem) (han|hun|ho|hu|vedkommende) (het|heitte|heter|heite|hette|var for seg|hadde med å gjøre) !("firmaet"|"produktet")
  (skrive|skrev|"skrive"|signerte|signert|signere|underskrev|underskrevet|signerte|skreve|avsluttet|avslutta) (under|av)? (med) .. (fullt|begge|både|fornavn|for|føre|førenamn|eget|eige|sitt|ekte|hele|heile|for -) ...5 (navn|namn|etternavn|etternamn|fornavn|førenamn|telefonnummer|bilde|navnet|namnet)
  (fikk|"fikk"|fekk|får|hadde) .. (både|et|eit|navn|namn) (navn|namn|fornavn|førenamn|ansikt)? og .. (direktenummer|etternavn|etternamn|nummeret|telefonnummer|direktenummeret|ansikt|stemme|direkte nummer|bilde) .. (på|til) (ham|han|henne|ho|saksbehandleren|rådgiveren|vedkommende|sakshandsamaren|den)
  ja: Han [lot meg få vite at han het Jabir].
  ja: Ho har [skrive under med både føre- og etternamn].
  nei: Jeg skrev under med fullt navn.
  nei: Han sa at firmaet het noe annet før.

# «gjorde vårt problem til sitt», «sku ho hold i saka te den va i havn»: took the case as one's own.
+ problemet-til-sitt beats=resolution,clarity.next-steps turn=no
  (gjøre|"gjorde"|gjer|tok|gjorde|ta) .. (problemet|saken|saka|sorgen|floken|kampen|krisen|bekymringen|hodepinen|greia|trøbbelet|problem|sak|hodepine|bekymring|krise) .. (til) (sitt|sin|si|sine|sin egen|si eiga|sitt eget|sitt eige)
  (gjøre|"gjorde"|gjer) (mitt|min|vår|vårt|mi|våre|mine) (problem|sak|problemer|floke|krise|kamp|bekymring|trøbbel|hodepine) (til) (sitt|sin|si|sine|hennes|hans)
  (skulle|"skulle"|"sku"|ville|"vil"|lovet å|lova å|lovte å|kommer til å|holdt|heldt|fulgte|følgde) (hun|han|ho|hu|de|dei)? (personlig|selv|sjølv|nok)? (holde|halde|følge|følgje|hold|sitte|stå|passe|ha|holdt|følg|bli)? .. (i|på|med|for)? (saken|saka|hånda i|tråden|trådane|trådene|meg i hånda|fast) .. (til|te|helt|heilt|hele|heile|fra|frå) .. (i (havn|mål|hamn|boks)|mål|havn|slutten|veien|vegen|målstreken|løst|løyst|ferdig|a til å|start til mål|bunns)
  (saken|saka) .. (ble|vart|var|lå|låg|blei|hadde) .. (hennes|hans|hennar) (baby|hjertebarn|ansvar|prosjekt|hjartebarn|personlige|egen) !("ikke")
  (slapp|sluppet|slepp|slippe|"slapp"|slepp) å (forholde|halde|fortelle|forklare|starte|begynne|ringe) .. (meg|seg|til|alt|historien|på nytt) .. (flere|fleire|nye|forskjellige|ny|fem|andre) .. (enn)? (henne|ham|han|én|en|ein|folk|personer|stemmer|person|saksbehandlere)
  ja: [Gjorde vårt problem til sitt].
  ja: Ho sa [ho skulle halde i saka heilt til ho var i hamn].
  nei: De gjorde problemet til et spørsmål om penger.
  nei: Jeg holdt i saken helt til mål.

+ husket-hunden beats=empathy.feelings,questioning.needs turn=no
  (spurte|spurde|"spurte"|"spurde"|lurte på|ville vite|høre|husket å spørre) .. (hvordan|korleis|om|åssen|kossen) .. (det)? (gikk|gjekk|sto|stod|går|hadde gått|hadde det) .. (med|til med|bra med)? .. (hund|hunden|valpen|katten|datteren|dattera|sønnen|guten|gutten|bikkja|barnet|ungane|ungene|babyen|mannen|kona|mora|mor|hesten|flyttingen|bryllupet|bestemor|hunden min|eksamen|ferien|kneet|foten|ryggen) ...4 (som)? (jeg|eg|vi|æ) (hadde|"hadde"|hadd|så vidt|nevnte|nemnde|snakket|fortalte) .. (nevnt|nemnt|fortalt|snakket|snakka|skrevet|skrive|nevnte|om)? .. (i starten|sist|innledningsvis|i innledningen|tidligere|i byrjinga|i forbifarten|først)?
  (husket|hugsa|huska|hugset|huskar|husker) .. (navnet|namnet|hva|kva|at|meg|valpen|hunden) .. (på)? .. (hunden|valpen|katten|datteren|dattera|sønnen|barnet|jeg|eg|vi|fra sist|frå sist|min|het|heter) >>
  ja: Og tenk, [spurte hvordan det gikk med valpen jeg hadde nevnt i starten].
  ja: Hun [husket navnet på hunden min].
  nei: Jeg husket ikke navnet på hunden.
  nei: Hun spurte hvordan det gikk.

# «som å snakke med en lommekalkulator», «innøvd fra ende til annen», «kunne vært sendt til hvem som helst», «Team Betaling»
- som-en-lommekalkulator turn=no actor=any
  (som) (å) (snakke|prate|snakka|prata|chatte|skrive|ringe|høre|ha) .. (med|til|på) .. (en|ei|ein|et|eit) .. (lommekalkulator|kalkulator|billettautomat|minibank|parkeringsautomat|kaffemaskin|brusautomat|automat|maskin|robot|telefonsvarer|telefonsvarar|brødrister|brødristar|regneark|rekneark|skjema|vaskemaskin|gps|bruksanvisning|brosjyre|talemaskin|papegøye|faq|datamaskin|mikrobølgeovn|skriver|kassaapparat|opptak|lydbok|lydfil|bot|støvsuger|bom|bomstasjon|parkometer|kvittering|vegg med knapper|heistelefon|svarer|mobilsvar|selvbetjening|algoritme)
  (innøvd|innøvet|innøvde|innøvd/a|innstudert/a|oppgulp|pugget|pugga|utenatlært|innlært|avlest|opplest|oppramset|drillet|oppløst/a) .. (fra|frå|til|hver|kvar|ord|alt) .. (ende|ord|første|fyrste|setning|replikk|hver|start|a|sammen) (til (annen|anna|slutt|ord|å|ende|mål)|for ord|etter setning)?
  (hadde) (vært|vore|vøri) .. (hyggelig|greit|fint|hyggeleg|kjekt|artig|koselig|høflig|stas|på sin plass|kjekt) .. (å)? (få)? (vite|visst|vita|høre|fått) .. ((hvem|kven) (han|hun|ho|de|som|jeg|eg|vi|vedkommende) .. (var|het|heitte|hette|snakket med|snakka med|hadde med|hjalp|skrev|skreiv)|(hva|kva) (han|hun|ho|vedkommende) (het|heitte|hette)|(navnet|namnet|et navn|eit namn))
  (en|ein|ei|et|eit) (snutt|tekst|tekstsnutt|mail|svar|melding|brev|utgreiing|avsnitt|standardtekst) som (kunne|kunna|kan) .. (vært|ha vært|vore|passet|passa|vært sendt|gått|være) .. (sendt|sendd|skrevet|skrive|til|gått)? .. (hvem som helst|kven som helst|alle|hundre andre|tusen andre|naboen|hvilken som helst|alle og enhver|kva kunde som helst|hele norge|enhver)
  !("«"|"under") (signert|underskrevet|underskrive|undertegnet|undertegna|avsender|avsendar|undertekst|underteikna|hilsen|helsing|underskrift) .. [ « ("team"|"kundeteam"|"kundeservice"|"kundesenter"|"support"|"oss i"|"vi i"|"avdeling"|"system"|"automatisk"|"team kunde"|"kundesenteret"|"teamet") ...4 » ]
  ja: [Som å snakke med en lommekalkulator].
  ja: [Innøvd fra ende til annen].
  ja: [Hadde vært hyggelig å få vite hvem han var].
  ja: Jeg fikk [en snutt som kunne vært sendt til hvem som helst].
  ja: Signert [«Team Betaling»].
  nei: Signert «Kari i kundeservice».
  nei: Hadde vært fint å få vite hva det koster.
  nei: Det var som å snakke med en gammel venn.

# «stod ikkje kven som hadde skrive det», «savnet en litt mer personlig tone»
- hvem-skrev turn=no actor=any
  (sto|"sto"|stod|"stod"|står|"framgikk"|"fremgikk"|"framgår"|"fremgår"|"gikk" fram|"gikk" frem|"gjekk" fram) (det)? (derimot|heller|imidlertid|forresten)? (ikke|ikkje|ingen steder|ingen stader|heller ikke|heller ikkje|aldri|"itj") .. (hvem|kven) (som (hadde|har) (skrevet|skrive|svart|svara|sendt|behandlet|handsama|laget|signert)|som (skrev|skreiv|svarte|svara|sendte|sto bak|stod bak|behandlet|hadde saken|hadde saka)|(jeg|eg|vi) (snakket|snakka|skrev|chattet|hadde snakket) med|(det|den|brevet|svaret|mailen) (var|kom) (fra|frå)) (det|den|brevet|svaret|meldingen|meldinga|saken|saka)?
  (savne|savna|savnet|sakna|etterlyste|"savnet"|mangla|manglet) .. (en|ein|ei|et|eit)? .. (litt|noe|noko)? @grad? (mer|meir)? (personlig|personleg|personlige|menneskelig|menneskeleg) (tone/n|preg/n|touch/n|service/n|kontakt/n|stil/n|hilsen/n|svar/n|vri/n|oppfølging/n|snert/n)?
  ja: Det [stod derimot ikkje kven som hadde skrive det].
  ja: Jeg [savnet litt mer personlig tone].
  nei: Det sto ikke hvem som var eier av bilen i annonsen.
