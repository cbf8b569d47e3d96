using System.Globalization;

namespace Localization.Tool;

/// <summary>The commands of the tool; each returns the process's exit code.</summary>
internal sealed class Commands(string root)
{
    private const string _formSeparator = " ||| ";

    public int Missing(string culture, TextWriter output)
    {
        var translations = PoFile.Read(root, culture);
        var number = 0;
        foreach (var message in Completeness.Missing(SourceTexts.Read(root), translations))
        {
            string?[] columns = [(++number).ToString(CultureInfo.InvariantCulture), message.Id, message.Plural];
            output.WriteLine(string.Join('\t', columns.OfType<string>().Select(Escapes.Escape)));
        }

        return 0;
    }

    /// <param name="list">The file that <see cref="Missing"/> wrote, whose numbers count, so that texts that came since change nothing.</param>
    /// <param name="answers">Lines with a number, a tab and the translation.</param>
    public int Fill(string culture, string list, string answers, TextWriter output)
    {
        var asked = File.ReadLines(list).Select(line => line.Split('\t')).Where(parts => parts.Length > 1)
            .ToDictionary(parts => parts[0], parts => (Id: Escapes.Unescape(parts[1]), Plural: parts.Length > 2 ? Escapes.Unescape(parts[2]) : null));
        var file = PoFile.Read(root, culture);
        var (taken, refused) = (0, 0);
        foreach (var line in File.ReadLines(answers).Where(line => line.Trim().Length > 0))
        {
            var parts = line.Split('\t', 2);
            if (parts.Length < 2 || !asked.TryGetValue(parts[0].Trim(), out var message))
            {
                output.WriteLine($"refused, no such number: {line}");
                refused++;
                continue;
            }

            string[] forms = [.. parts[1].Split(_formSeparator).Select(Escapes.Unescape)];
            if (TranslationRules.Error(culture, message.Id, message.Plural, forms) is { } error)
            {
                output.WriteLine($"refused, {error}: {parts[0]}\t{Escapes.Escape(message.Id)}\t=> {parts[1]}");
                refused++;
                continue;
            }

            file.Set(new Translation(null, message.Id, message.Plural, forms));
            taken++;
        }

        file.Save();
        output.WriteLine($"{taken} written to {file.Path}, {refused} refused");
        return refused == 0 ? 0 : 1;
    }

    public int Prune(TextWriter output)
    {
        var used = SourceTexts.Read(root).Messages.ToDictionary(message => message.Id, StringComparer.Ordinal);
        foreach (var culture in Completeness.Cultures)
        {
            var file = PoFile.Read(root, culture);
            var unused = file.Entries.Where(entry => !used.TryGetValue(entry.Id, out var message) || message.Plural != entry.Plural).ToList();
            unused.ForEach(file.Remove);
            file.Save();
            output.WriteLine($"{culture}: {unused.Count} dropped, {file.Entries.Count} kept");
        }

        return 0;
    }

    public int Check(TextWriter output)
    {
        var texts = SourceTexts.Read(root);
        foreach (var code in texts.Unreadable)
        {
            output.WriteLine($"no literal: {code}");
        }

        foreach (var culture in Completeness.Cultures)
        {
            var file = PoFile.Read(root, culture);
            output.WriteLine($"{culture}: {Completeness.Missing(texts, file).Count()} of {texts.Messages.Count} missing, {Completeness.Unused(texts, file).Count()} unused");
            foreach (var wrong in Completeness.Wrong(file))
            {
                output.WriteLine($"  {wrong}");
            }
        }

        return 0;
    }

    public int Where(string text, TextWriter output)
    {
        foreach (var message in SourceTexts.Read(root).Messages.Where(message => message.Id.Contains(text, StringComparison.OrdinalIgnoreCase)))
        {
            output.WriteLine($"{Escapes.Escape(message.Id)}\t{string.Join(", ", message.Places)}");
        }

        return 0;
    }
}
