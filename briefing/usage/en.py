"""The help in English."""

from __future__ import annotations

HELP = """\
usage: briefing [OPTION]... [FILE]
       briefing --format jsonl FILE...
       briefing add FILE...
       briefing diff OLD NEW
       briefing feed FEED [NUMBER]

Read a news overview: who says what, and what does the article itself call
unconfirmed? FILE is a text, a saved web page or a feed, or the address of one;
"-" is standard input. Without FILE, what is piped in is read, else the newest
article of the library: the folder that --list names. While that is empty, the
bundled articles stand in.

On a terminal the reader opens; press ? in it for the keys. Into a pipe or file,
and where TERM is dumb, a plain summary is written instead.

commands:
  add FILE...        put a copy of each into the library
  diff OLD NEW       what is new, gone, reworded or of another status, claim by
                     claim; with --format plain, markdown or json
  feed FEED          list a feed's entries: number, date, title, address; with
                     a NUMBER, open that entry
  (a file of such a name is opened as ./add)

options:
  --tui              insist on the reader
  --plain            write the plain summary, even on a terminal
  --explain          list every claim with its rule and what triggered it
  --format FORMAT    write plain, markdown, explain, json, or jsonl (a line
                     per FILE)
  --full             plain, markdown: the whole text, not only opening sentences
  --width N          plain, explain: cells per line (else COLUMNS, else 80; at
                     least 20)
  --encoding NAME    what FILE is encoded in (latin-1, cp850 ...) instead of
                     finding out
  --language CODE    read all of it as de or en instead of guessing; und is for
                     any other language: quotation marks only
  --list             list the library, newest first: date, title, path, claims,
                     unconfirmed, read or unread; also as --format json
  --search WORDS     list what holds all the words (or longer ones)
  --refresh          fetch the subscribed feeds; what is new comes into the
                     library
  --serve            show the reader in a browser, on this machine only
  --port N           with --serve: the port (else 8000, or any free one)
  --ui-lang CODE     speak en or de, here and in the reader (else by the locale)
  --ascii            draw the reader's symbols and borders in ASCII
  --config FILE      read this configuration, not that of your config folder
  --print-config     write a configuration file with all defaults, commented
  --recent           list what was read last: date, title, path; takes no FILE
  --version          show the version
  -h, --help         show this help

examples:
  briefing                           open the newest article of the library
  briefing --search 'müller brücke'  list what holds both words
  briefing overview.txt              open a file
  briefing https://example.org/a     open a web page
  pbpaste | briefing                 open what was copied (xclip -o on X11)
  briefing overview.txt | less       the summary, page by page
  briefing --full --width 66 overview.txt | lpr
  briefing --format markdown overview.txt > overview.md
  briefing --format json overview.txt | jq '.claims[].speaker.name'
  briefing --format jsonl news/*.txt > claims.jsonl
  briefing -- -odd-name.txt          a file whose name begins with a dash

exit codes:
  0 shown   64 wrong usage   65 no readable article   66 not found
  68 no such host   69 not available   74 output failed   75 try later
  76 answer refused   77 no permission   78 wrong configuration
  130 interrupted   141 pipe closed
"""
