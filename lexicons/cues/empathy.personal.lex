# empathy.personal: a person with a name who takes the case.
cue empathy.personal

+ idiom-personlig turn=no actor=any
  (min|mi) hodepine (nå|no)?
  (overlat|overlate) (det|resten|alt) til ("meg"|meg|henne|ham|ho)
  (fulgte|følge|følgde|"fulgte"|loset|loste|losa) (meg|oss|saken|saka|"saken"|"saka") (helt|heilt|trygt)? (i|til) (mål|havn|døra|"døra")
  (saken|saka|"saken"|"saka") (min|mi)? (ble|vart|fikk|fekk|"ble"|"vart"|"fikk") (hennes|hans|hennar|et ansikt|eit ansikt|sin egen)
  (et|eit|"et"|"eit") (ansikt|andlet) (bak|på) (stemmen|"stemmen"|"e-posten"|kundeservice|systemet|"systemet"|"svaret")
  (jeg|eg) er (din|di) (mann|dame|kvinne)
  (spør|spørje|spørre|be) (bare|berre|gjerne)? (etter|om) meg >>
  (la|legge|satte|fikk|"la") .. (eget|sitt eget|sitt|hennes|hans) (navn|direktenummer|mobilnummer|telefonnummer|nummer) (i|på|nederst|under)?
  (slapp|slipper|"slapp") (meg|oss|"meg"|"oss") (ikke|ikkje|aldri) (før|av syne) >>
  (skrevet|skrive|skreiv|skrev|håndskrevet|handskriven) (for|til|av) (hånd|hand)
  ja: «[Overlat det til meg]», sa hun.
  ja: Han [loset meg trygt i havn].
  ja: Det var endelig [et ansikt bak stemmen].

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

+ presentere-seg
  presentere @grad? seg @grad? ("med navn"|"med namn"|"med fullt navn"|"med fornavn"|"ved navn"|"ordentlig"|"skikkelig"|(som _)|"og sa")?
  !("fått"|"måtte"|"skal"|"rakk") (si|oppgi|nevne|opplyse|fortelle|gi|seie) @grad? @meg? @grad? ("navnet"|"namnet"|navn|namn|"fornavnet"|fornavn) ("sitt"|sin|"på seg selv")? !("mitt"|"mi"|"på den"|"på en"|"på ein"|"og nummer til"|"og nummeret til"|"til"|"på kunden")
  (si|fortelle|seie|sei) @grad? (hvem|kven|hva|kva|"ka"|"kem"|åssen) (hun|han|vedkommende|jeg|ho|hu|eg|dei|de|"n"|"a") @grad? ("var"|het|"het"|"heter"|"snakket" med|"heitte"|"heiter"|"hette"|"hetta")
  (introdusere|presentere) seg
  (skrive/v|signere/v|undertegne/v) @grad? (med|under med)? (navn|"navnet" "sitt"|fullt navn|fornavn|namn)
  ja: Hun [presenterte seg med navn] med en gang.
  ja: Han [sa navnet sitt] tydelig.
  ja: Ho [presenterte seg].
  snu: Hun [presenterte seg ikke].
  nei: Jeg presenterte meg og forklarte saken.

+ bruke-navn
  (tiltale|kalle|omtale) @grad? ("meg")? @grad? (ved|med|på) ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet") ("mitt"|"på meg")?
  bruke @grad? ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet"|"etternavnet") ("mitt"|"på meg")? !("sitt"|"på den"|"deres"|"til")
  (nevne|gjenta|huske|si|seie|hugse|skrive|kjenne|"visste"|minnes) .. ("navnet"|"namnet"|"fornavnet"|"fornamnet"|"etternavnet") ("mitt"|"på meg") !(feil|"feil"|"galt"|"rangt"|"på den"|"på kontrakten"|"på lista"|"på listen"|"opp"|"ned"|"i skjemaet")
  ("kalte"|"tiltalte"|"hilste" på) "meg" (ved|med) (navn|fornavn|namn)
  ja: Han [brukte navnet mitt] flere ganger.
  ja: Ho [brukte namnet mitt].
  nei: Jeg måtte oppgi navnet mitt to ganger.

+ personlig
  [ (personlig/a|individuell/a|skreddersydd/a|personleg/a) ] (svar/n|service/n|hilsen/n|tone/n|oppfølging/n|behandling/n|preg/n|måte/n|tilnærming/n|samtale/n|rådgivning/n|touch/n|stil/n|dialog/n|kontakt/n|e-post/n|mail/n|kundebehandler/n|veiledning/n)
  (være|føles|virke|bli|"oppleves"|kjennast|kjennes) @grad? (personlig|personleg|menneskelig) !(opplysning|data|sak|grunn|forhold|årsak)
  "på en personlig måte"
  (tilpasse/v|tilpasset/v|tilpassa/v|skreddersy/v) .. ("meg"|min|"mitt"|mine|situasjon|behov|akkurat)
  ja: Jeg fikk et [personlig] svar.
  ja: Det [føltes personlig].
  snu: Svaret [føltes lite personlig].
  nei: De spurte om personlige opplysninger.

+ eierskap
  (ta|overta|"tok"|"tek") @grad? (fullt|virkelig|hele|personlig)? (eierskap|eigarskap|ansvar|"ansvaret"|"regien"|"styringen") (i|for|til|over|på)?
  (ta|"tok"|"tek") (tak) i (sak|"saken"|"saka"|problemet|"problemet"|det)
  overta ("saken"|"saka") @emin?
  (ta|overta|"tok"|"tek") @grad? (fullt|hele)? (regi|styring) (i|for|til|over|på)? (sak|"saken"|"saka"|"henvendelsen"|"problemet"|"meg"|det|min)? !(unødig)
  (ta|"tok"|skulle ta) (seg)? @grad? av ("saken"|"saka"|"meg"|det|alt|"problemet"|"henvendelsen") (selv|personlig|for "meg")?
  (følge|"fulgte"|"følgde") @grad? ("meg"|"saken"|"saka"|det|opp)? @grad? opp @grad? (personlig|selv|sjøl|helt)?
  "min kontaktperson"
  (fast|egen|eigen) ("kontaktperson"|rådgiver|kundebehandler|rådgjevar|kontakt)
  ("ga"|"gav"|"fikk"|"oppga") .. ("direktenummeret"|"direktenummer"|"direkte nummer"|"nummeret sitt"|"sitt direktenummer")
  (gjøre|"gjorde") ("saken"|"saka"|"problemet") (min|"mitt") til (sin|"sitt")
  ja: Han [tok ansvar for saken].
  ja: Hun [tok seg av saken personlig].
  snu: [Ingen tok ansvar for feilen].
  nei: Jeg tok ansvar for min del.

+ presentere-seg-2
  (presentasjon/n|presentering/n) (med navn|av seg selv|med namn|med fornavn)
  (åpne|starte|begynne|innlede|opne|byrje|svare) .. (med) (å)? (presentere seg|"navnet" "sitt"|"namnet" "sitt"|navn|namn|hei og navn|fullt navn|fornavn)
  (svare|"svarte"|ta "telefonen"|"tok" "telefonen"|hilse|helse|møte|"hilste") @meg? .. (med) (fullt)? (navn|namn|"navnet" "sitt"|"namnet" "sitt"|fornavn|fullt navn)
  (skrive|"skreiv"|oppgi|la igjen|legge igjen|underskrive|undertegne|signere|legge ved|la att) .. ("navnet" "sitt"|"namnet" "sitt"|fullt navn|fullt namn|navn og nummer|navn og "direktenummer"|under med navn|under med namn|navn og tittel)
  (opplyse|fortelle|forklare|si|seie|skrive) .. ("navnet" "sitt"|hvem hun "var"|hvem han "var"|kven ho "var"|kven han "var"|hvem jeg "snakket" med|kven eg "snakka" med|hvem som "hadde" "saken"|kven som "hadde" "saka"|hva hun het|hva han het|kva ho "heitte")
  (si|seie|skrive|"sa"|"skrev"|"skreiv") @meg? (at)? (hun|han|ho|jeg|eg) (het|"heter"|"heitte"|"heiter"|hette) >>
  (signert|"underskrevet"|"undertegnet"|underskrive) (med) (navn|fullt navn|namn|fornavn|navn og tittel)
  ("mailen"|"e-posten"|"svaret"|"meldingen"|"brevet"|"eposten"|"svara"|"meldinga") ("var"|"er"|"ble"|"vart") [ (signert|"undertegnet"|"underskrevet"|"signera"|"underskrive") ("med" (navn|namn|fullt navn|fullt namn|fornavn|fornamn|navn og tittel))? ]
  "hei jeg heter" >>
  "hei eg heiter" >>
  (hei|heisann) ...1 (du "snakker" med|du "snakkar" med|du "prater" med|du "chatter" med|"mitt" navn "er"|"mitt" namn "er") >>
  ja: Hun [åpnet med å presentere seg].
  ja: Han [svarte med navn].
  ja: Ho [sa kven ho var].
  ja: E-posten var [signert med fullt navn].
  snu: Han [sa ikke hva han het].
  nei: Jeg sa hvem jeg var.

+ bruke-navn-2
  (hilse|helse|tiltale|møte|kalle|omtale|"hilste"|snakke) @meg? (med|ved|på|til) ("meg")? (fornavn|navn|namn|"navns" "nevnelse"|"fornamn"|rett navn|"navnet" "mitt"|"namnet" "mitt")
  "på fornavn" "med meg"
  (huske|hugse|vite|uttale|"hugsa"|"visste") .. (("navnet" "mitt"|"namnet" "mitt") !("feil"|"gale"|"galt"|"rangt"|"på fakturaen")|hva jeg het|kva eg "heitte"|hvem jeg "var"|kven eg "var"|"meg" fra sist|at jeg "hadde" "ringt")
  (skrive|innlede|starte|begynne|åpne) .. (med)? (hei og)? ("navnet" "mitt"|"namnet" "mitt"|"fornavnet" "mitt")
  (stave|uttale|skrive) @grad? ("navnet"|"namnet") ("mitt")? (riktig|rett)
  (kjenne|"kjente"|huske|"hugsa") .. ("meg" igjen|"meg" att)
  ja: Han [hilste meg med fornavn].
  ja: Ho [hugsa namnet mitt].
  ja: De [kjente meg igjen].
  snu: De [husket ikke navnet mitt].
  nei: Jeg husker ikke navnet på henne.

+ personlig-2
  [ (personlig/a|personleg/a) ] (og|men|samt) (hyggelig/a|god/a|varm/a|vennlig/a|profesjonell/a|ryddig/a|hjelpsom/a|trivelig/a|triveleg/a|høflig/a|fin/a|grundig/a|tilpasset/a|varmt/a|venleg/a)
  (hyggelig/a|god/a|varm/a|vennlig/a|profesjonell/a|ryddig/a|trivelig/a|høflig/a|grundig/a|nær/a|triveleg/a|venleg/a) (og|men|samt) [ (personlig/a|personleg/a|menneskelig/a|individuell/a|menneskeleg/a|uformell/a) ]
  (svar|"svaret"|"mailen"|"e-posten"|"tonen"|"samtalen"|"servicen"|"chatten"|"meldingen"|"svara"|"samtala"|"dialogen"|"veiledningen"|"oppfølgingen") ("var"|"er"|"føltes"|"virket"|"ble"|"opplevdes"|"kjentes"|"vart") @grad? [ (personlig/a|personleg/a|menneskelig/a|skreddersydd/a|individuell/a|tilpasset/a|menneskeleg/a|tilpassa/a) ]
  (den|det|"et"|en|"eit"|ein) ("lille")? @grad? ("personlige"|"menneskelige"|"personlege"|"menneskelege"|personlig|personleg) ("touch"|"preget"|preg|"tonen"|"kontakten"|"touchen"|"berøringen"|"omtanken"|"møtet"|"snert")
  (menneske/n) (av) (kjøtt|kjøt) (og) blod
  ("et"|"eit") menneske (og ikke|ikkje|ikke|og ikkje) (en|ein)? (robot|maskin|bot)
  (snakke|prate) .. som ("gamle"|en|en gammel|et) ("kjente"|venn|ven|"bekjente"|"vanlige" folk|menneske)
  "som å snakke med en venn"
  "som å snakke med en nabo"
  "som å snakke med en gammel kjenning"
  (nevne|huske|vise til|spille på|kommentere|ta opp|nemne|hugse) .. (at)? (jeg|vi|eg|me) .. (bryllup|barn|flytting|"hunden"|sykdom|kunde|reise|jubileum|barnebarn|baby|sist) >>
  (dele|"delte"|fortelle|"fortalte") .. ("egne"|"eigne"|"sine" "egne"|litt av "egne"|fra egen|frå "eiga") ("erfaringer"|erfaring|"erfaringar"|"opplevelser"|"opplevingar"|hverdag)
  (fortelle|"fortalte"|dele|"delte") .. (om|fra) (seg selv|sin egen|"eget" liv|seg sjølv|"sine" "egne")
  (ta|"tok"|"tatt") .. utgangspunkt i ("meg"|min|"mitt"|"situasjonen"|"behovet"|vår|"mi")
  ("skrevet"|skrive|"laget"|"skreddersydd"|tilpasset|tilpassa|"beregnet") (til|for) (akkurat)? ("meg"|"oss"|min situasjon|"mitt" behov|"situasjonen" min)
  ja: Svaret var [personlig].
  ja: Hyggelig og [personleg] kontakt.
  ja: Han [delte egne erfaringer].
  snu: E-posten var [ikke personlig].
  nei: Jeg måtte gi personlige opplysninger.

+ eierskap-2
  (ta|"tok"|påta|"tar"|"tek"|"teke") .. (på seg|på sin kappe) ("saken"|"saka"|"ansvaret"|ansvar|å|"jobben"|"oppgaven"|alt|det|"oppgåva") >>
  !("jeg"|"eg"|"vi"|"æ"|"måtte") (skulle|ville|"lovet"|"lova"|tilby|"tilbød"|"tilbaud") (å)? @grad? (personlig)? (ta|følge|undersøke|sjekke|ordne|fikse|passe|ringe|følgje|"sjekka") .. ("saken"|"saka"|det|"meg"|alt|dette|opp|personlig) .. (selv|personlig|sjøl|sjølv)
  (si|seie|"sa"|"skrev"|"lovet"|love|"lova"|"skreiv") .. (det|dette|"resten"|"saken"|"saka"|den) .. ("skal"|skulle|"tar"|"tok"|"ordner"|"fikser"|ville|"tek"|"ordnar") (jeg|hun|han|eg|ho) .. ("meg" av|ta|ordne|selv|av|fikse|hånd om|personlig|for "meg")?
  (det|dette|"resten"|"saken") ("tar"|"ordner"|"fikser"|"tek"|"ordnar"|"skal") (jeg|eg) ("meg" av|ordne|for "deg"|hånd om|selv)
  (gjøre|"gjorde"|gjere) .. ("saken"|"saka"|"problemet") .. til (sin|"sitt") (egen|"eget"|"eiga"|eige)?
  (samme|same|en og samme|ein og same) (person|kundebehandler|saksbehandler|rådgiver|"kontaktperson"|kontakt|sakshandsamar|menneske) (hele|heile|gjennom hele|å forholde seg) ("veien"|"vegen"|"tiden"|"tida"|til)
  (slippe|slapp) (å)? (forholde|ha) .. (ti forskjellige|mange|flere|nye) ("personer"|folk|"mennesker")
  (ta|"tok"|"tar"|"tek") (tak|"tyren"|grep) (i|ved|om) ("saken"|"saka"|"hornene"|"problemet"|"horna"|ting)
  (slapp|slippe|"slepp"|sleppe) (ikke|ikkje|aldri) ("taket"|"saken"|"meg"|"saka") (i)? >>
  (slapp|"slepp") ("meg"|"oss"|"saken"|"saka") (ikke|ikkje|aldri) (før|av syne) >>
  (holde|"holdt"|"heldt") i ("saken"|"saka"|"trådene"|"trådane"|"tråden") >>
  (ringe|"ringte"|"ringde"|skrive|kontakte) @emeg? (tilbake|opp igjen|attende|igjen|opp|opp att) (selv|personlig|på "eget" initiativ|sjølv|uoppfordret|uten at @b-jeg ba om det|utan at @b-jeg bad om det)
  (ringe|"ringte"|"ringde") (@b-hun)? @emeg? (opp igjen|opp att) (da|då|etter at|når|uten at|utan at) >>
  (eierskap/n|eigarskap/n|personlig ansvar) (til|for) ("saken"|"saka"|"problemet"|det|min)
  (personlig/a|personleg/a|tett/a|god personlig) (oppfølging/n|kontakt/n|engasjement/n)
  ja: Hun [tok på seg å sjekke med lageret].
  ja: Han sa at [det tar jeg meg av].
  snu: [Ingen tok eierskap til saken].
  nei: Jeg skulle sjekke saken selv.

+ ekte-menneske actor=any
  (få|"fikk"|gi|"ga"|"gav"|"fekk") .. (en|ein)? (fast|egen|eigen) ("kontaktperson"|saksbehandler|rådgiver|kontakt|kundebehandler|rådgjevar|sakshandsamar)
  (snakke|prate|chatte|skrive|få|møte|treffe) .. (med|på)? ("et"|"eit") (ekte|ordentlig|levende|ekte levende|verkeleg|faktisk|virkelig) menneske (av kjøtt og blod)?
  (få|"fikk"|"fekk"|"oppga"|"ga"|"gav") .. (direktenummeret|"direktenummeret"|"direktenummer"|direktenummer|mobilnummeret|"mobilnummeret"|(nummeret|"nummeret"|mobilnummer) (hans|hennes|hennar|sitt|"sitt"|til henne|til ham|til @emeg|direkte)) (hans|hennes|hennar|sitt|"sitt"|direkte)?
  ja: Endelig [fikk jeg snakke med et ekte menneske].
  ja: Jeg [fikk en fast kontaktperson].
  ja: Eg [fekk direktenummeret hennar].

+ tok-det-pa-seg turn=no
  (ta|"tok"|"tek"|"tatt") .. (på|på sin) (egen|eigen|si eiga|sin) (kappe|kappa)
  "nå er det oss to"
  ("no"|"nå"|"da"|"då") "er det" (du og jeg|oss to|du og eg|deg og meg) >>
  ("no"|"nå") (skal|"skal") (du og jeg|du og eg|vi to|me to) >>
  (("sa"|"mente"|"skrev") (at)?|«) det ("er"|"var"|"blir") (min|mi) jobb å >>
  ("no"|"nå") "er" det (min|mi) jobb å >>
  (ring|skriv|"ring"|"skriv") (bare|berre|gjerne)? (direkte|rett) til ("meg"|mæ|"mæ"|mei) >>
  (slipper|slepp|slapp|slipp|"slipper"|"slepp"|"slapp") (ikke|ikkje|aldri|"itj") (taket|"taket"|deg|saken|saka|"saken") >>
  (jeg|eg) ("er"|blir) (din|di|"din"|"di") (kontakt|"kontaktperson"|"mann"|rådgiver) >>
  (med) (bilde|bilete|navn|namn) (og|,) (bilde|direktenummer|bilete|greier|mobilnummer) (og greier|og alt)?
  ^ signert !("av"|"kontrakt"|"avtale"|"dokument"|"papir"|"og"|"kjøpekontrakt"|"med") _ ("," med .. (nummer|mobilnummer|direktenummer|telefonnummer|bilde|bilete|hilsen|ps|helsing))? >>
  (signert|undertegnet|underskrevet|"underteikna"|"hilsen"|helsing) .. (med)? (fornavn|fullt navn|bilde|bilete|navn og bilde)
  ja: Hun [sa at det er min jobb å ordne opp].
  ja: Ho [tok feilen på si eiga kappe].
  ja: «[Ring direkte til meg]», sa han.
  nei: Det er jobben min å kjøre buss.
  nei: Er det min jobb å finne feilen?

+ visste-hvem actor=any
  (få|"fikk"|"fekk") @grad? (straks|med en gang)? (vite|greie på|høre) (hvem|kven|kem) (jeg|eg|vi|me|æ) .. ("snakket"|"snakka"|"pratet"|"prata"|"skrev"|"skreiv"|"hadde"|"chattet"|"chatta"|"forholdt"|"møtte") (med|å gjøre med|"meg" til)?
  (vite|"visste"|"veit"|"vet"|"aner"|"ante"|"anar") @grad? (hvem|kven|kem) (jeg|eg|vi|me|æ) .. ("snakket"|"snakka"|"pratet"|"prata"|"skrev"|"skreiv"|"hadde"|"chattet"|"chatta"|"forholdt"|"møtte") (med|å gjøre med|"meg" til)?
  ja: Jeg [visste hvem jeg snakket med] hele veien.
  snu: Eg [veit ikkje kven eg snakka med].
  snu: Jeg [fikk aldri vite hvem jeg snakket med].
