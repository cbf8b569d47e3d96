using Localization.Tool;

var commands = new Commands(Repository.RootOf(Directory.GetCurrentDirectory()));
return args switch
{
    ["missing", var culture] => commands.Missing(culture, Console.Out),
    ["fill", var culture, var list, var answers] => commands.Fill(culture, list, answers, Console.Out),
    ["prune"] => commands.Prune(Console.Out),
    ["check"] => commands.Check(Console.Out),
    ["where", var text] => commands.Where(text, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        missing CULTURE               lists the texts without a translation: number, text, text for several
        fill CULTURE LIST FILE        takes translations (number, tab, translation; forms with ' ||| ' between them) of a list that 'missing' wrote
        prune                         drops translations of texts that are gone
        check                         says how complete and how sound each language is
        where TEXT                    lists the files that show a text
        """);
    return 2;
}
