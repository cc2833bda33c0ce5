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
  (slapp|slipper|"slapp") (meg|oss|"meg"|"oss") (ikke|ikkje|aldri) (før|av syne) !(@b-hainn ("visste"|"var sikker"|"var viss"|"var trygg")|@b-jeg ("hadde forstått"|"skjønte"|"forsto"|"forstod"|"skjøna"|"hadde skjønt")) >>
  (skrevet|skrive|skreiv|skrev|håndskrevet|handskriven) (for|til|av) (hånd|hand)
  ja: «[Overlat det til meg]», sa hun.
  ja: Han [loset meg trygt i havn].
  ja: Det var endelig [et ansikt bak stemmen].

+ selv-gjorde
  !("måtte"|"jeg"|"eg"|"vi"|"me"|"æ"|"laut"|"fikk"|"ba meg"|"skulle jeg") ("sprang"|"gikk"|"gjekk"|"løp"|"kjørte"|"for"|"dro"|"drog"|"rusla"|"ruslet"|"spurtet"|"tok turen"|"tok heisen") (helt|heilt|bort|ned|ut|inn|opp)? (på|til|i|ned på|bort til|ut på|ned til|ut i|inn på|bort på)  (lager/n|butikk/n|hylle/n|hylla|kjeller/n|arkiv/n|verksted/n|avdeling/n|fabrikk/n|terminal/n|post/n) ...3 (selv|sjøl|sjølv|for meg|og plukket|og hentet|og henta|og fant|og fann|og sjekket|og sjekka) >>
  !("måtte"|"jeg"|"eg"|"vi"|"me"|"æ"|"laut"|"skulle jeg"|"kunne jeg"|"min"|"mi"|"sønnen"|"datteren"|"mannen"|"kona"|"mor"|"far"|"datter"|"mamma"|"pappa") ("ringte"|"ringde"|"kontaktet"|"kontakta"|"hentet"|"henta"|"fulgte opp"|"følgde opp"|"undersøkte"|"sto for"|"leverte"|"plukket"|"plukka"|"sendte"|"sjekket"|"sjekka"|"ordnet"|"ordna") !("selv"|"sjølv"|"sjøl") _ ...2 (selv|sjøl|sjølv|personlig|personleg|på mine vegne|på mine vegner|på egen kappe) !("måtte"|"om"|"på nettsiden"|"på nett")
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
  « @ahei !"»" !@aikkenavn !@b-ingensnavn !("klokka"|"i"|"fikk"|"sa"|"var"|"det") _ >>
  « (kjære|hei|heisann|god dag|hallo) !"»" !@aikkenavn !@b-ingensnavn _ ("»"|"!"|",")
  (kjære|hei) !@aikkenavn _ ("," "sto det"|"," "stod det"|"»" ","? (sto|stod|skrev|begynte|åpnet) (det|hun|han|ho)?)
  « (@ahei ","?)? !("hør"|"høyr"|"se"|"sjå"|"vent"|"kom"|"alt"|"bare") !@aikkenavn _ (!@aikkenavn _)? "her" !("og"|"med"|"hos"|"til")
  « ...3 [ (jeg|eg) (regner|reknar|sjekker|sjekkar|undersøker|ringer|ringjer|graver|følger) .. (for deg|selv|sjølv|personlig) ] >>
  (slipper|slepp) (@adeg) (ikke|ikkje|aldri) (før|av syne|taket) >>
  ("signert"|"underskrevet"|"undertegna"|"undertegnet"|"hilsen"|"helsing") !@b-avsender !("kundeservice"|"kundesenteret"|"av"|"kontrakt"|"fra"|"med"|"teamet"|"team"|"oss"|"avtale"|"og"|"dokument"|"til"|"en"|"ein"|"papir"|"skjema"|"kontrakten"|"avtalen") _ "," med .. (nummer|mobilnummer|mobilnummeret|direktenummer|telefonnummer|bilde|bilete|hilsen|ps|helsing|nummeret) (hennes|hans|hennar)?
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
  « [ (("hei"|"hallo"|"heisann"|"halla"|"hei hei"|"god dag"|"god morgen") ","? ("det er"|"dette er"|"det e"|"her er"|"jeg er"|"eg er"|"æ e"|"jeg heter"|"eg heiter")|"jeg heter"|"eg heiter"|"æ hete"|"mitt navn er") !("ikke"|"ikkje"|"bare"|"berre"|"min"|"mitt") !@aikkenavn _ ] ("»" ","? (sa|sto|stod|skrev|svarte|lød|kom|presenterte)|"," (og (du|dere)|som|fra|her|"jeg"|"eg"))
  [ (jeg|eg|æ) (er|e|heter|heiter|hete) !@aikkenavn !("lei"|"redd"|"sikker"|"ikke"|"så"|"litt"|"fra"|"en"|"ein") _ "," og ("du"|"dere"|"de") (kan|må|får) (ringe|ringje|spørre|skrive|nå|kontakte) (meg|mæ|etter meg|til meg) ] >>
  « ("hei"|"hallo"|"god dag"|"goddag"|"ja hei"|"god kveld"|"god morgen"|"heisann"|"god formiddag")? ","? ("dette er"|"du snakker med"|"du snakkar med"|"du prater med"|"du har kommet til"|"du har kome til") !@aikkenavn !("en"|"et"|"ein"|"jo"|"helt"|"ikke"|"noe"|"bare"|"godt"|"lov"|"mange"|"min"|"leit"|"synd"|"vanskelig"|"vårt"|"feil") _ ("her"|"i" _|"på" _|"fra" _)? ("»"|","|"!") (sa|svarte|kom|lød|og)?
  ("kalte"|"kalla"|"tiltalte"|"titulerte"|"hilste på") ("meg"|"oss"|"mæ"|"oss to") (ved|på|med) (fornavn|fornamn|navn|namn|navnet)
  ("kalte"|"kalla"|"tiltalte") ("oss"|"oss to") !("for"|"inn"|"opp"|"ting"|"mye"|"gamle"|"vanskelige") _ "og" _ ("til og med"|"fra start"|"fra første stund"|"hele veien"|"heile vegen")?
  @b-hun? ("kunne"|"husket"|"hugsa"|"visste"|"kjente"|"nevnte"|"nemnde"|"spurte etter"|"spurde etter"|"huska") ("navnet"|"namnet"|"navna"|"navnene"|"namna") (på|til) (begge|alle|ungene|guttene|jentene|barna|hunden|katten|bikkja|hesten|mannen min|kona|moren min|mora mi|sønnen|datteren|dattera|faren|døtrene|den) >>
  @b-hun? ("husket"|"hugsa"|"huska"|"mintes"|"kom på"|"kjente igjen") !("det"|"hva"|"kva"|"alt"|"ka") (at)? (jeg|eg|vi|meg|oss|stemmen min|hytta vår|saken min|saka mi|hunden|historien min|samtalen vår) .. (fra|frå|sist|sommer|hadde|var|skulle|igjen|i fjor|i vår|med en gang) >>
  («)? ("her"|"nå"|"da") ("har"|"får") ("du"|"dere"|"de") ("nummeret"|"direktenummeret"|"mobilnummeret"|"mobilen"|"e-posten"|"adressen"|"mailen") (mitt|min|rett|direkte|til meg)? (rett|direkte)? (til)? (meg)? >>
  ("ga"|"gav"|"fikk"|"fekk"|"sendte"|"skrev"|"la igjen"|"oppga") (@meg)? (sitt|hennes|hans|hennar|det)? (eget|egne|private|direkte|personlige)? ("nummeret"|"direktenummeret"|"mobilnummeret"|"nummer"|"direktenummer"|"mobilnummer") (sitt|hans|hennes|hennar|rett|direkte)? (rett til|direkte til|så @b-jeg slapp|så @b-jeg kunne|i tilfelle|hvis det|til seg selv)  >>
  ^ (hei|hallo|god dag|god kveld|god morgen|goddag|god formiddag|heisann|halla)? ","? !@aikkenavn _ "her" ("i" _|"på" _|"fra" _|"frå" _)? ("," ("sa"|"svarte"|"kom det"|"lød det"|"svara") >>|"," "hva kan" >>)
  « ("hei"|"hallo"|"god dag"|"goddag"|"god morgen"|"god kveld"|"god formiddag")? ","? !("hør"|"høyr"|"hørt"|"se"|"sjå"|"vent"|"kom"|"stopp"|"bare"|"alt"|"er"|"nei"|"ja") !@aikkenavn _ "her" ("," |"»"|"i" _|"på" _|"fra" _|"!")
  (skrev|skreiv|undertegnet|signerte|underteikna|avsluttet|avslutta) (med)? (seg|eget navn|eige namn|sitt fulle navn|navnet sitt|fornavnet|fornavnet sitt) ..3 (og|med|så) ..3 (direktenummer|nummer|mobil|hvor @b-jeg)
  ("behandlet"|"behandla"|"jobbet"|"kjempet"|"sloss"|"sto på"|"passet på"|"stod på"|"jobba"|"kjempa") ..4 som (om)? (det|saken|saka|jeg|eg|pengene|den) (var|gjaldt|galdt) ((hennes|hans|hennar|sin|deres) (egen|eget|egne|eigen|eige|eigne|mor|bestemor|unge)|mor hennes|mora hennar|bestemora|familien)
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
  !("fått"|"måtte"|"skal"|"rakk") (si|oppgi|nevne|opplyse|fortelle|gi|seie) @grad? @meg? @grad? ("navnet"|"namnet"|navn|namn|"fornavnet"|fornavn) ("sitt"|sin|"på seg selv"|"på seg sjølv")? !("mitt"|"mi"|"på"|"og nummer til"|"og nummeret til"|"til")
  (si|fortelle|seie|sei) @grad? (hvem|kven|hva|kva|"ka"|"kem"|åssen) (hun|han|vedkommende|ho|hu|dei|de|"n"|"a") @grad? ("var"|het|"het"|"heter"|"snakket" med|"heitte"|"heiter"|"hette"|"hetta")
  (introdusere|presentere) seg
  (si|fortelle|seie|sei) @grad? (hvem|kven|"kem") (jeg|eg|vi|me|æ) (nå)? ("snakket"|"snakka"|"prata"|"pratet"|"snakker"|"snakkar") med
  (skrive/v|signere/v|undertegne/v) @grad? (med|under med)? (navn|"navnet" "sitt"|fullt navn|fornavn|namn)
  ja: Hun [presenterte seg med navn] med en gang.
  ja: Han [sa navnet sitt] tydelig.
  ja: Ho [presenterte seg].
  snu: Hun [presenterte seg ikke].
  nei: Jeg presenterte meg og forklarte saken.

+ bruke-navn
  (tiltale|kalle|omtale) @grad? ("meg")? @grad? (ved|med|på) ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet") ("mitt"|"på meg")?
  bruke @grad? ("navnet"|"namnet"|navn|"fornavnet"|fornavn|namn|"fornamnet"|"etternavnet") ("mitt"|"på meg")? !("sitt"|"på den"|"deres"|"til")
  !("å") (nevne|gjenta|huske|si|seie|hugse|skrive|kjenne|"visste"|minnes) .. ("navnet"|"namnet"|"fornavnet"|"fornamnet"|"etternavnet") ("mitt"|"på meg") !(feil|"feil"|"galt"|"rangt"|"på den"|"på kontrakten"|"på lista"|"på listen"|"opp"|"ned"|"i skjemaet")
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
  (følge|"fulgte"|"følgde") @grad? ("meg"|"oss"|"saken"|"saka"|"klagen"|"henvendelsen") @grad? opp @grad? (personlig|selv|sjøl|helt)?
  (følge|"fulgte"|"følgde") @grad? opp @grad? ("meg"|"oss"|"saken"|"saka"|personlig|selv|sjøl|sjølv)
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
  ("mailen"|"e-posten"|"svaret"|"meldingen"|"brevet"|"eposten"|"svara"|"meldinga") ("var"|"er"|"ble"|"vart") [ (signert|"undertegnet"|"underskrevet"|"signera"|"underskrive") !(«|@b-avsender) ("med" (navn|namn|fullt navn|fullt namn|fornavn|fornamn|navn og tittel))? ]
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
  (slapp|"slepp") ("meg"|"oss"|"saken"|"saka") (ikke|ikkje|aldri) (før|av syne) !(@b-hainn ("visste"|"var sikker"|"var viss"|"var trygg")|@b-jeg ("hadde forstått"|"skjønte"|"forsto"|"forstod"|"skjøna"|"hadde skjønt")) >>
  (holde|"holdt"|"heldt") i ("saken"|"saka"|"trådene"|"trådane"|"tråden") >>
  (ringe|"ringte"|"ringde"|skrive|kontakte) @emeg? (tilbake|opp igjen|attende|igjen|opp|opp att) (selv|personlig|på "eget" initiativ|sjølv|uoppfordret|uten at @b-jeg ba om det|utan at @b-jeg bad om det)
  (ringe|"ringte"|"ringde") (@b-hun)? @emeg? (opp igjen|opp att) (da|då|etter at|når|uten at|utan at) !("de sa"|"dei sa"|"de lovet"|"de skulle"|"hun sa"|"han sa") >>
  !("tok"|"tar"|"ta"|"tek"|"tatt"|"teke") (eierskap/n|eigarskap/n|personlig ansvar) (til|for) ("saken"|"saka"|"problemet"|det|min)
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
  !("jeg"|"eg"|"måtte"|"får jeg"|"vi") (ta|"tok"|"tek"|"tatt"|"teke") .. (på|på sin|på si) (egen|eigen|eiga|si eiga|sin egen|sin) (kappe|kappa) !("får"|"må")
  "nå er det oss to"
  ("no"|"nå"|"da"|"då") "er det" (du og jeg|oss to|du og eg|deg og meg) >>
  ("no"|"nå") (skal|"skal") (du og jeg|du og eg|vi to|me to) >>
  (("sa"|"mente"|"skrev") (at)?|«) det ("er"|"var"|"blir") (min|mi) jobb å >>
  ("no"|"nå") "er" det (min|mi) jobb å >>
  (ring|skriv|"ring"|"skriv") (bare|berre|gjerne)? (direkte|rett) til ("meg"|mæ|"mæ"|mei) >>
  (slipper|slepp|slapp|slipp|"slipper"|"slepp"|"slapp") (ikke|ikkje|aldri|"itj") (taket|"taket"|deg|saken|saka|"saken") >>
  (jeg|eg) ("er"|blir) (din|di|"din"|"di") (kontakt|"kontaktperson"|"mann"|rådgiver) >>
  (med) (bilde|bilete|navn|namn) (og|,) (bilde|direktenummer|bilete|greier|mobilnummer) (og greier|og alt)?
  ^ signert !("av"|"kontrakt"|"avtale"|"dokument"|"papir"|"og"|"kjøpekontrakt"|"med"|"av"|«|"for") !@b-avsender _ ("," med .. (nummer|mobilnummer|direktenummer|telefonnummer|bilde|bilete|hilsen|ps|helsing))? >>
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

# the name is given: «sa både for- og etternavn», «sa ka hainn hett», «ga seg til kjenne», «fikk navnet hennes».
+ navnet-ble-gitt
  ("sa"|"oppga"|"oppgav"|"ga"|"gav"|"nevnte"|"nemnde"|"skrev"|"skreiv"|"opplyste"|"fortalte"|"fortalde"|"la igjen"|"la att"|"stilte med"|"kom med") (meg|oss)? (både|fullt|heile|hele)? ("for-"|@b-navnet) (og|,|med) (etternavn|"etternamn"|tittel|stilling|avdeling|"direktenummer"|etternavnet|"namn"|"navn"|avdelinga|avdelingen)
  ("ga"|"gav"|gi|"gir"|"gjorde") seg til kjenne
  "forestilte seg" ("med" (fullt|"hele"|"heile")? @b-navnet (og (tittel|stilling|avdeling|"bilde"))?)? !("at"|"hva"|"hvordan"|"noe"|"det")
  ("sa"|"fortalte"|"fortalde"|"opplyste"|"skrev"|"skreiv"|"nevnte"|"nemnde") (@meg)? @b-hvem @b-hainn (@b-heter|"va"|"var"|"er"|"e") !("interessert"|"med på"|"sikker"|"ute etter"|"nødt")
  ("nevnte"|"nemnde"|"omtalte"|"presenterte"|"introduserte") seg (selv|sjølv|sjøl)? (ved|med) (navn|namn|fornavn|fornamn|førenamn)
  ("undertegnet"|"undertegna"|"signert"|"underskrevet"|"underskrive"|"signera"|"signerte"|"skrev under") (med) (egen|eigen|ekte|fullt|sin|hel|håndskrevet)? (underskrift|signatur|"navn"|"namn") (og (stilling|tittel|avdeling|"direktenummer"|"telefonnummer"))?
  ("sto"|"stod"|"var"|"stilte"|"sto fram"|"sto frem"|"stod fram") (oppført|der|oppe|fram|frem)? med (fullt|både|hele|heile|eget|eige) (navn|namn|fornavn|navnet) (i|og|nederst|under)? ("signaturen"|"bilde"|"mailen"|"tittel"|"etternavn"|"hilsenen")? !("på regningen"|"på fakturaen")
  ("ble"|"vart"|"blei"|"var"|"kom"|"gikk") (fort|straks|raskt)? "på" (fornavn|fornamn|"du")
  ("sa"|"brukte"|"skrev"|"skreiv") « ("jeg"|"eg") »? (og)? (ikke|ikkje|i stedet for|framfor|i staden for) >>
  ("rakte"|"rekte"|"strakte"|"ga"|"gav") (fram|frem|ut|meg)? ("hånda"|"hånden"|"handa"|"neven"|"nevan") og ("sa"|"presenterte"|"nevnte"|"hilste") >>
  ("bar"|"hadde"|"hadde på" seg) (på seg)? (et|eit)? (tydelig|lesbart|stort)? (navneskilt|namneskilt|"navneskiltet"|"namneskiltet") !("på hytta"|"på døra")
  (forklarte|fortalte|fortalde|nevnte|sa|opplyste|skrev|skreiv) .. at @b-hainn .. og (@b-heter) _
  ("la ved"|"lagt ved"|"la med"|"hadde med"|"sendte med") (et|eit)? "bilde" av seg (selv|sjølv|sjøl)
  ja: Hun [sa både fornavn og etternavn].
  ja: Hainn [sa ka hainn hett] med ein gong.
  ja: Ekspeditøren [ga seg til kjenne] med det samme.
  nei: Han sa hva han var ute etter.
  nei: Jeg forestilte meg noe annet.

+ fikk-navnet actor=any
  (få|"fikk"|"fekk"|"får"|"hadde") @b-jeg? (@b-navnet) ("hennes"|"hans"|"hennar"|((på|til) (henne|ham|han|ho|hun|hu|"den som"|"personen"|saksbehandler/n|rådgiver/n|"sakshandsamaren"|"rådgjevaren"|"dama"|"mannen"))) !("feil"|"stavet"|"galt")
  (få|"fikk"|"fekk"|"får"|"hadde") @b-jeg? (et|eit|både)? ("navn"|"namn"|"fornavn"|"ansikt"|"andlet") å (holde|halde|forholde|forhalde|ringe|spørre|spørja|vise|henvende|knytte|takke) .. (seg|meg|oss)? (til|etter|på)? (seg|meg)? (til)?
  ja: Jeg [fikk navnet hennes] med det samme.
  (få|"fikk"|"fekk"|"får") (@b-jeg)? (straks|med en gang)? (vite|vita|høre|greie på) at @b-hainn @b-heter _
  (få|"fikk"|"fekk") (@b-jeg)? (vår|min|en|ein|eigen|vår egen|min egen|vår eigen) (egen|eigen|faste|fast)? ("mann"|"dame"|"kvinne"|"kontakt"|"rådgiver"|"person") på ("saken"|"saka"|"innsiden"|"innsida")
  ja: Endelig [fikk jeg et navn å forholde meg til].
  nei: Jeg fikk navnet hans feil.

# the case is mine: «overlat dette til meg», «denne slipper jeg ikke før …», «jeg skal personlig sørge for …», «ring meg, ikke sentralbordet».
+ saken-er-min beats=clarity.next-steps,resolution,empathy.reassurance
  (overlat|overlate|"la") (det|dette|den|denne|det her|saken|saka|resten|alt|problemet|papirene) (her|der|saken|saka)? til ("meg"|"mæ"|"oss her"|"oss")
  « ..2 [ (denne|den|dette|det|saken|saka|problemet|tråden|"her") .. ("slipper"|"slepp"|"slæpp"|"sleppe") ("jeg"|"eg"|"æ"|"vi"|"me") (deg)? (ikke|ikkje|"itj"|aldri|ikke taket) ] >>
  « ..2 [ ("jeg"|"eg"|"æ"|"vi"|"me") ("slipper"|"slepp"|"slæpp"|"gir"|"gjev") (ikke|ikkje|"itj"|aldri|meg ikke)? (denne|den|dette|saken|saka|det|taket|dokker|dykk)? (ikke|ikkje|"itj"|aldri)? (før|av syne) ] >>
  « ..3 [ ("jeg"|"eg"|"æ") ("tar"|"tek"|"tæ"|"tekk"|"eier"|"eig") ("denne"|"den her"|"denna"|"saken"|"saka"|"den saken"|"den saka"|"ansvaret"|"ansvar"|"denne saken"|"denne saka") ] >>
  « ..3 [ (denne|den|denne saken|den saken|denne saka|saken|saka|problemet) ("tar"|"tek"|"tæ"|"eier"|"eig"|"går"|"står") ("jeg"|"eg"|"æ") ] !("ikke"|"ikkje") >>
  « ..3 [ ("jeg"|"eg"|"æ") ("skal"|"ska"|"vil"|"kommer til å"|"kjem til å") (personlig|personleg|selv|sjølv|sjøl) (sørge|syte|passe|følge|følgje|ta|ringe|ringje|sjekke|se|sjå|levere|komme|kome|snakke|undersøke|gå) ] >>
  ("skulle"|"ville"|"lovet"|"lova"|"lovte"|"kom til å") (å)? (personlig|personleg) (å)? (sørge|syte|passe|følge|følgje|ta|ringe|ringje|sjekke|se|sjå|levere|komme|snakke|undersøke|gå) >>
  « ..2 [ (dette|det|det her|denne|saken|saka|"her") ("er mitt"|"e mitt"|"er min"|"e min"|"er mi"|"blir mitt"|"blir min"|"er nå mitt"|"er no mitt"|"er nå min"|"er no mi") (bord|ansvar|sak|baby|hodepine|oppgave|oppgåve|hovudpine|problem) ]
  ("ta"|"tok"|"tatt"|"tek"|"teke"|"tar") ("saken"|"saka"|"meg"|"oss"|"den"|"problemet"|"mæ") .. under ("vingen"|"vengen"|"vingene"|"vingane"|"vinger"|"vengene"|"sin vinge"|"sine vinger")
  ("eide"|"eier"|"åtte"|"eig"|"eie"|"eid") ("saken"|"saka"|"problemet"|"floken"|"feilen") (min|mi|mitt|nå|no|fra start|selv)? !("på nettsiden"|"i dag"|"vår")
  (ta|"tok"|"tatt"|"tek"|"teke") ("roret"|"stafettpinnen"|"stafettpinden"|"ballen"|"regien"|"saken i egne hender"|"saka i eigne hender") (i saken|i saka|videre|for meg|for oss)?
  « ..2 [ ("no"|"nå"|"da"|"då"|"her") ("e"|"er"|"blir") ("det"|"d")? ("du"|"deg"|"dæ"|"oss to"|"vi to"|"me to") ((å|og) ("æ"|"jeg"|"meg"|"eg"|"mæ"))? ] >>
  « [ ("ring"|"ringj"|"skriv"|"mail"|"kontakt"|"spør etter"|"send") (bare|berre|gjerne|til|heller)? ("meg"|"mæ"|"direkte til meg"|"rett til meg"|"meg direkte"|"direkte på") ] !("tilbake"|"bilde"|"et bilde"|"skjema"|"et"|"når du") >>
  (ba|"ba"|bad) (meg|oss) (om å)? (ringe|ringje|skrive|kontakte|spørre|spørje|sende melding) .. (henne|ham|ho|han|seg) (direkte|personlig|personleg|neste gang|rett|hvis|om|når|dersom|med en gang) >>
  ("går"|"gikk"|"gjekk"|"står"|"sto"|"stod"|"gå") ("jeg"|"eg"|"æ")? (i "bresjen"|på "barrikadene"|på "barrikadane") (for) (meg|oss|deg|saken min|saka mi)
  « ..2 [ (denne|den|saken|saka) ("går"|"står") ("jeg"|"eg"|"æ") (i "bresjen"|på "barrikadene") (for)? ]
  « ..2 [ ("du"|"dere"|"de") ("kan"|"må"|"skal")? (bare|berre|gjerne)? ("spørre"|"spørje"|"spør"|"be"|"ringe") (etter|om|til) !@aikkenavn !("hjelp"|"mer"|"råd"|"en"|"et") _ ] ("»"|","|$)
  !("jeg"|"eg"|"vi"|"å"|"og"|"om") (du) (kan) (spørre|spørje) etter !@aikkenavn !("hjelp"|"mer"|"råd"|"en"|"et"|"meir") _ "," (sa|skrev|skreiv|svarte) (hun|han|ho)
  « ..4 [ (og)? ("du"|"dere"|"de") ("kan"|"må"|"skal"|"får") (bare|berre|gjerne|alltid)? ("ringe"|"ringje"|"skrive"|"spørre etter"|"spørje etter"|"sende melding til"|"kontakte") (til)? ("meg"|"mæ") ] >>
  « ...8 [ (og)? ("jeg"|"eg"|"æ") ("følger"|"følgjer"|"fylgjer"|"loser"|"losar"|"går med"|"er med") ("deg"|"dokker"|"dere"|"dykk"|"saken"|"saka") .. ("hele veien"|"heile vegen"|"til døra"|"i mål"|"i havn"|"til slutt"|"helt fram"|"heilt fram"|"ut døra") ]
  ("gjorde"|"gjort"|"gjer"|"gjør") ("den"|"ho"|"hun"|"saken"|"saka"|"det"|"problemet") til ("sin"|"si"|"sitt"|"sin egen"|"si eiga"|"sitt eget"|"hennes"|"hans")
  ja: «[Overlat dette til meg]», sa hun.
  ja: «[Denne slipper jeg ikke før du har fått svar]», sa han.
  ja: «[Jeg skal personlig sørge for at det blir rettet]», sa hun.
  ja: Dama [tok saken under vingen].
  ja: Han sa at han [skulle personlig følge saken].
  ja: «[Ring meg direkte om det dukker opp igjen]», sa han.
  nei: «Dette er ikke mitt bord», sa hun.
  nei: «Ring meg tilbake», sa jeg.
  nei: Jeg eide problemet selv.
  nei: De gikk i bresjen for et bedre kollektivtilbud.

# remembers, and calls by name: «husket meg fra forrige gang», «hils Bamse», «kalte meg Astrid, ikke kunden».
+ kjente-meg-igjen turn=no
  ("husket"|"huska"|"hugsa"|"hugset"|"hugste"|"kjente"|"kjende"|"kom på"|"mintes") ("meg"|"mæ"|"oss"|"stemmen min"|"stemma mi"|"røysta mi") (igjen|att)? (fra|frå|etter|som hun|som han) ("sist"|"forrige"|"førre"|"i fjor"|"sommer"|"sommaren"|"jul"|"samtalen"|"mailen"|"siste"|"et"|"en"|"ein"|"mange"|"før"|"den"|"i går"|"i vår"|"i vinter") ("gang"|"gong"|"uke"|"veke"|"uka"|"måned"|"månad"|"samtale"|"telefon"|"år"|"jul"|"henvendelse"|"mail")?
  ("avsluttet"|"avslutta"|"slutta"|"sluttet"|"endte"|"toppet"|"signerte"|"la til"|"la på") .. « (ps|og)? ("hils"|"hels"|"klapp") (til|på)? _ (og _)? ("fra meg"|"frå meg")? »
  ("kalte"|"kalla"|"tiltalte") ("meg"|"mæ"|"oss") (ikke|ikkje|aldri) ("kunde"|"kunden"|"bruker"|"forsikringstaker"|"noe nummer") ","? men >>
  ("spurte"|"spurde") @b-hvem ("jeg"|"eg"|"æ"|"vi") ("ville bli kalt"|"ville kalles"|"ville bli kalla"|"likte å bli kalt")
  ("spurte"|"spurde") .. ("hva"|"kva"|"hvordan"|"korleis"|"ka") ("jeg"|"eg"|"æ"|"vi") (ville|ønsket å|ønska å|likte å|foretrakk å) (bli|kalles|tiltales) (kalt|kalla|tiltalt)?
  (håndskrevet|håndskrevne|handskriven|handskrivne|håndskreven|handskrive) (lapp|kort|hilsen|helsing|brev|takkekort|kondolanse|svar|note|lappen|kortet)
  (signert|underskrevet|underskrive|signera|underteikna|undertegnet) (vedtak|brev|svar|mail|e-post|hilsen|helsing) !("avtale"|"kontrakt"|"må"|"i retur")
  ("nevnte"|"nemnde"|"omtalte"|"kalte"|"kalla") (hunden|katten|katta|sønnen|datteren|dattera|barna|ungene|mannen|kona|mor|far|bikkja|hesten) (min|mi|mine|vår)? (ved|med) (navn|namn|navns nevnelse)
  ("ble"|"vart"|"var"|"er") (@b-jeg) _ (for dem|for henne|for ham|der)? "," (ikke|ikkje) (bare)? (et|en|eit|ein)? ("kundenummer"|"saksnummer"|"kunde nummer"|"kunde"|"løpenummer") ..3
  ja: Hun [husket meg igjen fra sist gang].
  ja: Han [spurte hva jeg ville bli kalt].
  ja: I esken lå det en [håndskrevet lapp].
  nei: Jeg husket meg selv fra før.
  nei: Send inn et underskrevet skjema.

# a human, no machine: «et menneske og ikke en telefonsvarer», «en ekte person», «ingen papegøye», «slapp ferdige fraser».
+ menneske-ikke-maskin actor=any
  (et|eit|ett|en|ein) (ekte|ordentlig|verkeleg|levende|levande|virkelig|faktisk|vanlig)? (menneske|menneskje|person) (og|,|som) (ikke|ikkje|"itj"|ikke bare) (en|ein|et|bare en|eit)? @b-maskin
  (en|ein|et|eit|"endelig"|"endeleg") (ekte|levende|ordentlig|levande|verkeleg|skikkelig) (person|menneske|stemme) (med|bak|i|som|på) >>
  (menneske|person|stemme|noen|nokon|en|ein|folk) (med|av) (kjøtt og blod|blod i "årene"|blod i "årane"|puls|hjerte i "brystet")
  (et|eit|ett) (ekte|ordentlig|levende|vanlig|levande)? (menneske|menneskje) ","? (og)? (ikke|ikkje|"itj") (bare)? (et|en|eit|ein|fra en|frå ein)? (callsenter|sentralbord|system|avdeling|nummer|mal|meny|tastevalg|svartjeneste|skjema|adresse|"no-reply"|stemme)
  [ ("hennes"|"hans"|"hennar") (egne|eigne) "ord" ] "," (ikke|ikkje) (noe|noko)?
  ("slapp"|"slepp"|"sluppet"|"sleppe"|"slippe") å (forklare|fortelle|starte|begynne|ta|gjenta|fortelje|byrje|forholde|forhalde) .. (for|til|med|på nytt)? (en|ein|stadig)? (ny/a|nye|forskjellige|ulike|fem|ti|seks|andre) (mann|folk|person|personer|menneske|mennesker|dame|saksbehandler|stemme|kundebehandler|rådgiver) .. (hver gang|kvar gong|hele tiden)?
  ("slapp"|"slepp"|"unngikk"|"unngjekk"|"spart for"|"fri for"|"fritt for"|"sluppet"|"skånet for") (de|dei|alle|alt|den|all)? (vanlige|evige|sedvanlige|faste)? (@b-ferdig)? (@b-mal|regla|leksa|robot/n|robotstemme/n) !("men"|"til ingen")
  ("svarte"|"svara"|"skrev"|"skreiv"|"snakket"|"snakka"|"sa det"|"formulerte seg"|"brukte") (det)? (med)? ("sine"|"sitt"|"hennes"|"hans")? ("egne"|"eigne"|"eget"|"eige") ("ord"|"språk") !("hva")
  ("kunne"|"kunna") (ha)? ("vært"|"vore"|"vært skrevet"|"vore skrive"|"kommet"|"kome") (skrevet|skrive|sendt)? (fra|frå|av) (en|ein|ei) (god|gammal|gammel|gamal|snill)? @b-venn
  (samme|same|en og samme|ein og same|"én") (person|menneske|dame|mann|kar|stemme|saksbehandler/n|rådgiver/n|rådgjevar/n|kontakt|fyr) (på saken|på saka|i røret)? ((fra|frå) (start|første|fyrste|a|begynnelse|begynnelsen|starten|dag én|melding|byrjing) .. (til|å|slutt|mål|slutten|havn|z)? (slutt|mål|å|slutten|havn|siste|z|ende)?|hver gang|kvar gong|"begge gangene"|"alle gangene"|gjennom hele|gjennom heile)
  [ (en|ein|et)? (personlig|personleg) "touch" ]
  "håndskrevet hilsen"
  ("ringte"|"ringde"|"skrev"|"skreiv"|"tok kontakt"|"fulgte opp"|"følgde opp") (tilbake|opp|attende|meg|igjen|opp att)? (på eget initiativ|på eige initiativ|uoppfordret|uoppfordra|av eget tiltak|helt av seg selv)
  (fast|egen|eigen) ("kontaktperson"|"saksbehandler"|"rådgiver"|"kundekontakt"|"rådgjevar"|"sakshandsamar") ("fikk"|"fekk") @b-jeg
  « ("skyld på meg"|"skuld på meg"|"si at jeg har sagt det"|"si du har snakket med meg"|"spør etter" !@aikkenavn _ ("neste gang")?) »
  ja: Det var [et menneske og ikke en robot].
  ja: Jeg [slapp ferdige standardsvar].
  ja: Det var [samme dame fra start til slutt].
  nei: Jeg slapp å ringe.
  nei: En ekte hund er bedre enn en robot.

# the person behind: a tale of one's own, does it oneself, one to hold to, an answer with a soul, like talking to a neighbour.
+ mennesket-bak
  (sa|"sa"|fortalte|fortalde|røpet|røpte|"lo og sa"|nevnte|nemnde|innrømmet|betrodde) (@meg)? (at)? (@b-hainn) (også|òg|au|selv|sjøl|sjølv) ("kom"|"bodde"|"hadde"|"var"|"kjørte"|"brukte"|"kjente"|"likte"|"har"|"bor"|"kommer"|"er"|"gikk"|"elsket"|"eide"|"hadde vært"|"slet") >>
  @b-hun [ ("har"|"hadde"|"kjører"|"kjørte"|"bruker") (samme|same|lignende|akkurat samme) _ (selv|sjølv|sjøl) ]
  (følte|føltes|"som om"|kjentes|nesten|kjendest|trodde|kjende) .. (at|som om|som|det)? (@b-jeg)? (å)? ("snakket"|"snakka"|"prata"|"pratet"|"snakke"|"prate"|"skrev"|"chattet") med (en|ein|ei) (gammel|god|gammal|gamal)? @b-venn
  « ..3 [ ("dette"|"det"|"den"|"saken"|"saka"|"her"|"den saken"|"denne") ("skal"|"ska") ("jeg"|"eg"|"æ") (nok|selv|sjølv|personlig)? ("fylgja opp"|"følgja opp"|"fylgje opp"|"ordne selv"|"ordna sjølv"|"sjekke selv"|"ta meg av"|"ta hånd om"|"ta hand om"|"følge opp"|"følgje opp"|"passe på"|"ta ansvar for"|"holde i"|"halde i"|"ta på meg"|"ta tak i"|"ta personlig") ] 
  !("jeg"|"eg"|"vi"|"måtte"|"æ") ("ringte"|"ringde"|"kontaktet"|"kontakta"|"purret på"|"purra på"|"snakket med"|"snakka med"|"mailet"|"maste på"|"sendte mail til") !("selv") _ (_)? (for meg|for oss|på mine vegne|på våre vegne|på mine vegner) !("å"|"at")
  ("gikk"|"gjekk"|"dro"|"drog"|"kjørte"|"køyrde"|"kom"|"løp"|"stilte"|"møtte"|"sto"|"stod"|"tok") (selv|sjølv|sjøl|personlig|personleg) (bort|ned|ut|opp|hjem|heim|innom|til|på døra|på lageret|turen|telefonen) (og)? >>
  ("kjende"|"kjente"|"husket"|"hugsa"|"huska"|"gjenkjente") (igjen|att)? ("stemmen"|"stemma"|"røysta"|"bikkja"|"hunden"|"katta"|"katten"|"ungene"|"barna"|"historien"|"historia"|"saken"|"saka"|"samtalen"|"hytta"|"båten"|"navnet til") (min|mi|vår|mitt|mine|våre|vårt) (igjen|att|også|òg|fra sist)?
  (bare|berre|kun)? ("én"|"ett"|"eitt"|"et"|"eit"|"ein"|"én og samme"|"samme"|"same"|"en"|"en fast") ("person"|"menneske"|"kontakt"|"saksbehandler"|"kontaktperson"|"rådgiver"|"sakshandsamar"|"dame"|"kar"|"fjes"|"ansikt"|"stemme"|"andlet") å (forholde|forhalde|holde|halde|snakke|ringe) .. (meg|oss|seg|til|med)? (til)?
  ("har"|"hadde"|"la"|"fikk"|"tok") ("saken"|"saka"|"papirene"|"søknaden"|"brevet") (din|min|mi|di|vår)? på ("pulten"|"bordet"|"skrivebordet") (min|mitt|sin|sitt|si|hans|hennes|mi)?
  "med" ("eget"|"eige"|"fullt"|"sitt eget"|"ekte"|"sitt") ("navn"|"namn") ("under"|"nederst"|"på"|"bak") !("kontoen"|"kontrakten"|"fakturaen")
  ("svar"|"et svar"|"eit svar"|"brev"|"mail"|"e-post"|"et brev"|"en mail"|"melding") med ("sjel"|"personlighet"|"ansikt"|"et menneske bak"|"eit menneske bak"|"navn under"|"hjerte og sjel"|"et ansikt"|"personleg preg"|"navn og ansikt")
  (få|"fikk"|"fekk") (@b-jeg)? (endelig)? (snakke|prate|chatte|snakka|møte) (med)? ("en"|"ein"|"ei"|"et"|"eit") (ekte|ordentlig|levende|ordentleg|verkeleg|virkelig|levande|skikkelig) (person|kar|dame|mann|menneske|stemme)
  ("slapp"|"slepp"|"slippe"|"sluppet") å (snakke|forholde|ringe|forklare|møte|prate) .. (med|meg|til|for|om)? (til|med|for)? ("ti"|"fem"|"seks"|"tre"|"fire"|"mange"|"flere"|"fleire"|"hundre"|"tjue") (forskjellige|ulike|andre|nye|personer|folk|stemmer)
  ja: Hun [fortalte at hun også bodde på øy].
  ja: Han [ringte lageret for meg].
  ja: Hun [gikk selv ned på lageret].
  ja: Jeg hadde [én person å forholde meg til].
  ja: Jeg [fikk snakke med en ordentlig person].
  nei: Jeg ringte lageret for oss.
  nei: Han fortalte at han var opptatt.
  nei: Jeg snakket med en nabo.

# what it was not: «ingen papegøye jeg snakket med», «ikke noe innøvd».
+ ingen-maskin actor=any turn=no
  ("ikke noe"|"ikkje noko"|"ikke"|"ikkje"|"intet"|"ingenting") (som)? (@b-hun)? ("leste"|"las"|"lest"|"lese"|"hentet"|"henta"|"kopiert"|"kopierte"|"klippet"|"pugget") (opp|av|høyt|ut)? (fra|frå|av) (en|ei|ein|et|eit)? (plakat|ark|manus|skjerm|"skjermen"|"manuset"|hefte|håndbok|mal|lapp|skript|oppskrift|brosjyre|lekse|perm|"nettsiden"|"arket")
  ("ikke noe"|"ikkje noko"|"ikke"|"ikkje"|"ingenting") ("innøvd"|"innstudert"|"på manus"|"oppkonstruert"|"pugget"|"fra en håndbok"|"fra et manus"|"frå ei handbok")
  (ingen|inga|"ikke noen"|"ikkje nokon"|"ikke en"|"ikkje ein"|"ikke noe") @b-maskin ("jeg"|"eg"|"vi"|"æ") ("snakket"|"snakka"|"prata"|"pratet"|"hadde"|"skrev"|"chattet") (med|til|i "røret")
  (ingen|inga|"ikke noen"|"ikkje nokon"|"ikke en"|"ikkje ein"|"ikke noe") @b-maskin (i "røret"|i andre "enden"|på "linja"|som "svarte"|denne gangen|her "i gården"|her)
  ("var"|"er"|"va") [ (så visst|slett|langtfra|jammen)? (ingen|inga|"ikke noen"|"ikkje nokon"|"ikke en"|"ikkje ein") @b-maskin ] !("på lager"|"i butikken"|"som virket"|"på nettsiden")
  (ingen|inga|"ikke noe"|"ikkje noko"|null|uten|utan) ("robotprat"|"maskinprat"|"robotspråk"|"papegøyeprat"|"manuslesing"|"bot-dritt"|"robotstemme"|"standardprat"|"malspråk") (her)?
  ("ikke noe"|"ikkje noko"|"ingen"|"inga"|"ikke"|"ikkje"|null) ("manus"|"skript"|"mal"|"oppramsing"|"lekse") "," (bare|berre|men|kun) ..3
  (og)? (ikke|ikkje) som (et|eit|en|ein) ("skjema"|"lovtekst"|"brosjyre"|"robot"|"maskin"|"kontrakt"|"system"|"advokat")
  ja: Det var [ingen papegøye jeg snakket med].
  ja: [Ingen robot i andre enden].
  nei: Vi har ingen robot i butikken.

# «lot meg få vite», said anew: presentations, names given or used at the end of a reply («Godt spørsmål, Line»).
+ presentasjon-og-navn turn=no actor=any
  ("innledet"|"begynte"|"startet"|"åpnet"|"starta"|"innleia"|"innledde"|"opna"|"åpna"|"byrja") (samtalen|samtala|chatten)? (med) (en|ein)? (kort|liten|fin|ryddig|grei|pen|ordentlig|skikkelig)? (presentasjon/n)
  (presentasjon/n) (av|var) (seg|seg selv|seg sjølv|på plass|i orden|som den skulle)
  ("presenterte"|"presentert"|"presentere") (både|oss|seg) (seg selv|seg sjølv|seg|for hverandre|for kvarandre|for einannan) (og _)?
  ("fikk"|"fekk"|"får") (@b-jeg)? (med en gang|straks|også|òg)? (vite|vita|høre|greie på|oppgitt) (navnet|namnet|fornavnet|hva|kva|hvem|kven) !("mitt"|"mi"|"som skjedde"|"jeg"|"som") (på)? (den|personen|saksbehandleren|rådgiveren|han|hun|ho|sakshandsamaren|vedkommende|dama|damen|fyren|mannen) .. (het|heter|heitte|heiter|var|@b-jeg ("snakket"|"snakka"|"skrev"|"prata") med)?
  « [ _ ...8 "," @b-fornavn ] ("!"|"?"|".")? »
  "her" (hos @b-hun|i butikken|i banken|i denne butikken)? ("var"|"er") (jeg|eg|æ) @b-fornavn
  @b-fornavn "," og det (sa|fikk|fekk|opplyste) (@b-hun|@b-jeg) (vite)? (med en gang|med ein gong|først|straks|med det samme)
  "," (og)? (det|namnet|navnet) ("fikk"|"fekk") @b-jeg (vite) (med en gang|med ein gong|straks|med det samme|først)
  (stilet|adressert|stila|adressera) (direkte)? til (meg|oss) (med|ved|personlig) (navn|namn|fullt navn|fornavn)?
  ("svarte"|"svara") (@meg)? (helt)? (personlig|personleg) (på|selv|og|til)
  "bød" på seg (selv|sjølv)
  ja: Hun [innledet med en kort presentasjon].
  ja: Vi ble møtt med «[godt spørsmål, Line]».
  ja: Hos den forrige var jeg et tall, men [her var jeg Bjørg].
  nei: Hun holdt en lang presentasjon av nye hyller.
  nei: «Ja, takk», svarte jeg.

# the agent speaks, asks or writes on my behalf, or lets me turn straight to him: «ta kontakt direkte med henne», «sjekket med en kollega for meg».
+ på-mine-vegne turn=no
  ("sjekket"|"sjekka"|"snakket"|"snakka"|"prata"|"pratet"|"forhørte seg"|"høyrde"|"undersøkte"|"tok det opp"|"snakke"|"sjekke"|"ta det opp"|"purret"|"purra") (@b-hun)? (med|hos|på) ...3 (for meg|for oss|på mine vegne|på våre vegne|på mine vegner)
  ("talte"|"tala"|"tale"|"førte"|"kjempet"|"kjempa"|"fremmet"|"pleide"|"fronta") (min|mi|vår) (sak|"saken"|"saka") (overfor|for|oppover|hos|mot)? >>
  ("talte"|"tala"|"tale"|"førte"|"kjempet"|"kjempa"|"fronta") ("saken"|"saka") (min|mi|vår) (overfor|for|oppover|hos|mot)? >>
  ("tok"|"tar"|"tek") ("saken"|"saka"|"den"|"det") (min|mi|vår)? (opp med|til|med) (sjefen|ledelsen|lederen|teamleder|avdelingslederen|sjefen sin|kollegaen) .. (for meg|for oss|på mine vegne)?
  ja: Han [sjekket med en kollega for meg].
  ja: Hun [talte min sak overfor ledelsen].
  nei: Jeg snakket med banken på mine vegne.

+ rett-til-henne actor=any turn=no
  ("kunne"|"kan"|"kunn"|"fikk lov til å"|"måtte gjerne"|"skulle") (@b-jeg)? (bare|berre|gjerne|også|òg)? ("ringe"|"ring"|"kontakte"|"nå"|"skrive"|"spørre"|"ringje"|"spørje"|"ta kontakt"|"sende mail"|"få tak i") (direkte|rett)? (til|tell|med|etter) ("henne"|"ham"|"han"|"ho"|"hannj"|"hainn"|"seg") (direkte|personlig|rett)? !("på søndag")
  ("kunne"|"kan"|"kunn"|"måtte gjerne") (@b-jeg)? (bare|berre|gjerne|også|òg)? ("ringe"|"ring"|"kontakte"|"nå"|"treffe"|"ringje") ("henne"|"ham"|"han"|"ho"|"seg") (direkte|personlig|rett)
  « ...4 [ ("du"|"dere") ("kan"|"må") (bare|berre|gjerne)? ("ringe"|"nå"|"kontakte"|"spørre etter"|"skrive til"|"ringje") ("meg") (direkte|personlig|når som helst)? ]
  ja: Sa at jeg [kunne ta kontakt med henne direkte].
  ja: Ho sa æ [kunn ring rett tell ho].
  nei: Jeg kunne ikke nå dem.

+ tok-tak turn=no beats=resolution
  !("ingen"|"ikke"|"ikkje"|"aldri"|"noen"|"jeg"|"eg"|"vi"|"inga"|"at de"|"hvis") ("tok"|"tek") (virkelig|skikkelig|raskt|straks|faktisk|bare)? "tak" !("i armen"|"i hånda"|"i meg"|"i henne"|"i håret"|"over"|"på") (i (saken|saka|det|dette|problemet|sakene|ting|henvendelsen|saka mi|saken min))?
  ("grep"|"greip") "tak" i ("saken"|"saka"|"problemet"|"det"|"dette") (min|mi|mitt)?
  ("tok"|"tek"|"overtok") (@b-hun)? (bare|berre|straks)? over (hele|heile)? ("saken"|"saka"|"greia"|"sulamitten"|"det hele"|"det heile"|"stafettpinnen"|"roret"|"sjauen") (min|mi)? !("fra leverandøren")
  ("skal"|"skulle"|"ville") (@b-hun)? (i alle fall|iallfall|nok)? ("ta"|"følge"|"følgje"|"drive"|"bringe"|"løfte"|"mase"|"purre"|"kjempe"|"stå på") (den|saken|saka|det|dette|på)? (videre|vidare|opp|helt|til _)? (selv|sjølv|sjøl|personlig|personleg) >>
  ("han"|"hun"|"ho") (selv|sjølv|sjøl) ("skulle"|"ville") ("mase"|"purre"|"følge"|"ringe"|"kjempe"|"stå på"|"sørge"|"passe"|"følgje"|"sitte"|"ordne") >>
  « ...3 [ (jeg|eg) ("skal"|"vil"|"kan") (nok|gjerne|straks)? ("følge"|"lete"|"undersøke"|"finne"|"sjekke"|"grave"|"høre"|"sørge"|"passe"|"leite"|"følgje"|"purre") .. (opp|for deg|på|ut|litt|saken|dette|med) ] >>
  « ...2 [ ("la meg"|"lat meg"|"la mæ"|"gi meg") (få)? ("sjekke"|"se"|"undersøke"|"finne"|"ta"|"ordne"|"fikse"|"ringe"|"grave"|"sjå"|"høre") .. (for deg|det|på|ut|dette|opp|saken) ] >>
  ("fulgte"|"følgde"|"fulgt") ("saken"|"saka"|"meg"|"den"|"oss"|"klagen")? (min|mi)? (opp)? (fra|frå) (start|begynnelse|første|dag|a|byrjing) .. (til) ("slutt"|"mål"|"ende"|"å"|"siste"|"z"|"alt")
  ("fulgte"|"følgde") (meg|oss|det|saken|saka)? opp (hele veien|heile vegen|helt til|heilt til|til siste slutt|hele tiden|underveis|undervegs|i etterkant|i ettertid) >>
  (én|ein|"en"|samme|same) (og samme)? (person|saksbehandler|rådgiver|kundebehandler|sakshandsamar) ("hadde"|"tok"|"fulgte"|"følgde") ("saken"|"saka"|"meg") .. (hele|heile|fra|frå|til)  >>
  ja: Det var Martine som [tok tak].
  ja: Ho [tok over heile saka].
  ja: Sa at [han selv skulle mase til pengene kom].
  ja: «[La meg sjekke det for deg]», sa han.
  nei: Ingen tok tak i det.
  nei: Jeg tok tak i saken selv.

# a human being: «skrevet av et menneske», «personen kom fram bak skjermen», «ikke som å snakke med en maskin».
+ et-menneske-her actor=any turn=no
  ("skrevet"|"skrive"|"sendt"|"laget"|"besvart"|"forfattet") av (et|eit|en|ein) (ekte|levende|virkelig|ordentlig|faktisk)? ("menneske"|"person") (og ikke _ _)?
  (en|ein|et|eit|"mennesket"|"personen") ("person"|"menneske")? (kom|"kom")? (fram|frem|fram i lyset)? bak ("skjermen"|"svaret"|"tastaturet"|"svara"|"systemet"|"e-posten") !("aldri")
  (ikke|ikkje|aldri|"itj") @grad? (som|lik) (å)? ("snakke"|"prate"|"chatte"|"skrive"|"bli betjent"|"høre")? (med|til|av|på)? (en|ein|et|eit) @b-maskin
  ("menneskelig"|"menneskeleg") (kontakt|møte|opplevelse|oppleving|stemme|svar|side|tone|måte)
  (svar/n|mail/n|melding/n|brev/n) med ("hjerte"|"hjarte"|"sjel"|"personlighet"|"menneske bak")
  (personlig|personleg|individuelt) ("tilpasset"|"tilpassa"|"skrevet"|"utformet")
  ("delte"|"dele"|"delt"|"brukte") (sin|sine|eigne|egne|hennes|hans|si)? (egen|egne|eiga|eigne) ("erfaring"|"erfaringer"|"historie"|"erfaringar"|"opplevelser"|"soge") !("mine")
  ("hadde"|"har") (selv|sjølv|sjøl|også|òg)? ("opplevd"|"vært gjennom"|"vore gjennom"|"stått i") (akkurat|nøyaktig)? "det" (samme|same) (selv|sjølv)? !("før"|"problem"|"feil"|"kø")
  ("kalte"|"kalla"|"tiltalte"|"kalt") _ (og _)? (ved|med) (navn|namn|fornavn|fornamn)
  ja: Svaret var [skrevet av et menneske].
  ja: Det var [ikke som å snakke med en robot].
  ja: Hun [delte sin egen erfaring].
  nei: Det var som å snakke med en robot.

# half-ordinary: «Kari, het hun», «spurte om hun fikk si Bjørg», «navnet mitt satt på første forsøk», «adopterte saken», «skreddersydde svaret», «da fikser du og jeg dette», «ingen kopi».
+ navn-og-sak-halvveis turn=no actor=any
  !("jeg"|"eg") @b-fornavn "," ("het"|"heitte"|"hette"|"heter") (han|hun|ho|fyren|damen|dama) ("," og det _ @b-hun >>)?
  « ... [ "du snakker med" !("en"|"et"|"ein"|"robot"|"kundeservice") @b-fornavn ] >>
  « ... [ (jeg|eg|æ) (er|heter|heiter|e) @b-fornavn "," og det er (jeg|eg) som ] >>
  « ..2 [ "det er" @b-fornavn "her" ]
  ("hei"|"hey"|"hallo"|"heisann"|"god morgen"|"god dag") ","? "det er" @b-fornavn "her"
  ("spurte"|"spurde") om (@b-hun) ("fikk"|"kunne"|"fekk") (lov til å)? ("si"|"kalle"|"bruke"|"kalle meg"|"seie") (@b-fornavn|fornavnet|fornavn|navnet mitt|du) (til meg|på meg)?
  ("navnet"|"namnet"|"fornavnet"|"etternavnet") mitt ("satt"|"sat"|"kom"|"ble uttalt"|"ble sagt") (som et skudd|med en gang|på første forsøk|riktig|rett|med det samme|som eit skot|korrekt)
  ("uttalte"|"uttala"|"stavet"|"stava"|"uttaler"|"sa") ("navnet"|"namnet"|"etternavnet"|"fornavnet"|"etternamnet") mitt ("riktig"|"rett"|"korrekt"|"feilfritt"|"på første forsøk"|"perfekt") (på første forsøk|med en gang)?
  ("adopterte"|"tok til seg"|"omfavnet"|"gjorde til sin") ("saken"|"saka"|"problemet"|"klagen") (min|mi|mitt)?
  ("skreddersydd"|"skreddersydde"|"skreddarsydde"|"spikket"|"spikka"|"snekret"|"formet"|"vinklet"|"skrev") ("svaret"|"teksten"|"løsningen"|"tilbudet"|"brevet"|"mailen") (til|etter|til etter|rundt)? (meg|oss|min situasjon)?
  ("dette"|"det"|"svaret"|"her") (var|er) ("ingen kopi"|"ikke klipp og lim"|"ingen mal"|"ikkje klipp og lim"|"ingen massemail"|"ikke noe samlebånd")
  (hvert|kvart) (eneste)? "ord" (var)? (til|for) meg
  ("fikser"|"ordner"|"løser"|"tar"|"fiksar"|"ordnar"|"løyser"|"klarer") ("du og jeg"|"du og eg"|"vi to"|"me to"|"jeg og du") (dette|det|resten|her)?
  ("fikk"|"fekk"|"møtte"|"traff") (@b-jeg)? (en|ein|ei) ("ekte person"|"ekte stemme"|"ordentlig person"|"levende person") 
  ("menneske-til-menneske"|"fra menneske til menneske"|"menneske til menneske"|"frå menneske til menneske")
  ("æ"|"jeg"|"eg"|"hun"|"han"|"ho") (ska|skal|skulle|ville) (hold|holde|halde|følge|sitte|stå|følgje) (i|på|med)? (det|dette|saken|saka|tråden|denne)? (hær|her)? (til|te|helt til|heilt til) .. ("i mål"|"i havn"|"døra"|"ferdig"|"i hamn"|"slutt"|"løst")
  ("snakket"|"snakka"|"prata"|"skrev"|"pratet") (til|med) meg som (@b-fornavn|meg) (,? (og)? ikke >>)?
  fra « _ » til « @b-fornavn » >>
  ("faste"|"fast"|"personlige"|"din") ("kontakt"|"kontaktperson") (i|på|hos|gjennom|hele|heile) (saken|saka|banken|oss|vegen|veien)
  (samme|same) ("mann"|"dame"|"fyr"|"kar"|"person"|"stemme"|"rådgiver"|"saksbehandler"|"menneske"|"dama"|"fyren"|"mannen"|"damen") (som sist|hver gang|kvar gong|som forrige gang|igjen|hele veien|hele tiden|som tok saken)
  ("håndskrevet"|"håndskreven"|"handskriven"|"handskrive") ("kort"|"lapp"|"brev"|"hilsen"|"helsing"|"notat"|"takkekort"|"beskjed")
  ("skrevet"|"svart"|"skrive") av (noen|nokon|en|ein) som (faktisk|tydeligvis)? ("hadde lest"|"har lest"|"leste") >>
  ("tok kontakt"|"ringte"|"ringde"|"skrev"|"meldte seg") (igjen|meg)? ("av seg selv"|"av seg sjølv"|"på eget initiativ"|"uoppfordret"|"uoppfordra"|"på eige initiativ") (for å >>)?
  ("hilsen"|"helsing"|"mvh") @b-fornavn ...3 med (direktenummer|mobilnummer|navn|bilde|direktenummeret|telefonnummer)
  ("tok"|"tek") "fatt" i (det|saken|saka|problemet|dette)? (selv|sjøl|sjølv)?
  ja: [Wenche, het hun].
  ja: Han [uttalte etternavnet mitt riktig].
  ja: Hun [adopterte saken min].
  ja: «Da [fikser du og jeg dette]», sa han.
  nei: Jeg heter Wenche.
