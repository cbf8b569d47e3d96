namespace Localization.Tool;

/// <summary>Reads the entries of a PO file, except its header.</summary>
internal static class PoReader
{
    public static IEnumerable<Translation> Read(IEnumerable<string> lines)
    {
        string? context = null, id = null, plural = null;
        var forms = new List<string>();
        var keyword = "";
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Append("msgid \"\""))
        {
            var text = Escapes.Unescape(line[(line.IndexOf('"', StringComparison.Ordinal) + 1)..^1]);
            if (line[0] != '"')
            {
                keyword = line[..line.IndexOf(' ', StringComparison.Ordinal)];
                if (forms.Count > 0 && keyword is "msgctxt" or "msgid")
                {
                    if (!string.IsNullOrEmpty(id))
                    {
                        yield return new Translation(context, id, plural, [.. forms]);
                    }

                    (context, id, plural) = (null, null, null);
                    forms.Clear();
                }
            }

            switch (keyword)
            {
                case "msgctxt": context += text; break;
                case "msgid": id += text; break;
                case "msgid_plural": plural += text; break;
                case var _ when line[0] != '"': forms.Add(text); break;
                default: forms[^1] += text; break;
            }
        }
    }
}
