# questioning.checking in the agent's own texts: what the text plainly does not do (guideline 10).
cue questioning.checking

- agent-avslutter genre=agent actor=any turn=no
  ("da"|"då"|"så"|"nå"|"no") ("avslutter"|"avsluttar"|"lukker"|"lukkar"|"stenger") ("jeg"|"eg"|"vi"|"me") ("chatten"|"samtalen"|"saken"|"saka"|"denne") ("nå"|"no"|"herved"|"her")?
  ("jeg"|"eg"|"vi") ("regner med"|"reknar med"|"går ut fra"|"går ut frå"|"antar"|"antek"|"tar for gitt"|"forutsetter") ("at")? ("du"|"dere"|"dette") ("har forstått"|"forstår"|"skjønner"|"skjønar"|"har skjønt"|"har skjøna"|"har fått med deg"|"er forstått"|"er klart"|"nå er klart") >>
  ("flere"|"fleire"|"andre"|"nye") "spørsmål" ("har"|"kan"|"tar"|"svarer"|"får"|"rekker") ("jeg"|"vi"|"eg"|"me"|"du") ("ikke"|"ikkje"|"dessverre ikke") >>
  ("har"|"rekker"|"tar"|"svarer") ("ikke"|"ikkje") ("tid til"|"på"|"å svare på"|"imot") ("flere"|"fleire"|"nye") "spørsmål" >>
  ("kan"|"kommer"|"vil"|"skal"|"orker"|"rekker") ("ikke"|"ikkje") ("til å"|"å")? ("gå gjennom"|"gjenta"|"forklare"|"ta"|"repetere"|"oppsummere") ("dette"|"det"|"alt") ("en gang til"|"ein gong til"|"på nytt"|"igjen"|"flere ganger") >>
  ("saken"|"saka"|"chatten"|"samtalen") ("lukkes"|"lukkast"|"avsluttes"|"avsluttast"|"stenges"|"blir lukket") ("nå"|"no"|"herved"|"med dette")
  ja: [Da lukker jeg saken nå].
  ja: [Jeg går ut fra at du har forstått det som står over].
  ja: [Flere spørsmål rekker jeg ikke i dag].
  nei: Har du flere spørsmål?
  nei: Jeg har ikke flere spørsmål.

- agent-lukker genre=agent actor=any turn=no
  ^ ("ok"|"greit"|"da"|"så")? ("lukker"|"lukkar"|"avslutter"|"avsluttar"|"stenger") ("chatten"|"samtalen"|"saken"|"saka") ("nå"|"no")? $
  ja: [Lukker samtalen].
  nei: Lukker dere chatten om helgen?
