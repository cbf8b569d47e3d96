namespace Localization.Tool;

/// <summary>All texts of the interface, gathered from <c>src</c>.</summary>
public sealed class SourceTexts
{
    // What the build made, and the localizers themselves.
    private static readonly string[] _without =
        ["/obj/", "/bin/", "/node_modules/", "/Localization.Abstractions/", "/Localization.Core/PortableObject", "/Filters/LiquidViewFilters.cs"];

    private SourceTexts(IReadOnlyList<Message> messages, IReadOnlyList<string> unreadable)
    {
        Messages = messages;
        Unreadable = unreadable;
    }

    /// <summary>In ordinal order of their ids.</summary>
    public IReadOnlyList<Message> Messages { get; }

    /// <summary>Calls of a localizer whose text is no literal, as <c>file: code</c>.</summary>
    public IReadOnlyList<string> Unreadable { get; }

    /// <param name="root">The root of the repository.</param>
    public static SourceTexts Read(string root)
    {
        var found = new List<(Found Text, string File)>();
        var unreadable = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Path.Join(root, "src"), "*", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(root, path).Replace('\\', '/');
            if (_without.Any(part => file.Contains(part, StringComparison.Ordinal)))
            {
                continue;
            }

            void Report(string code) => unreadable.Add($"{file}: {code.Trim()}");
            var texts = Path.GetExtension(path) switch
            {
                ".cs" or ".cshtml" => CSharpTexts.In(File.ReadAllText(path), Report),
                ".liquid" => LiquidTexts.In(File.ReadAllText(path), Report),
                _ => [],
            };
            found.AddRange(texts.Where(text => text.Id.Length > 0).Select(text => (text, file)));
        }

        return new(Merge(found), unreadable);
    }

    // One id is one entry of a PO file; that it has a plural somewhere goes before that elsewhere it has none.
    private static List<Message> Merge(IEnumerable<(Found Text, string File)> found)
        => [.. found.GroupBy(one => one.Text.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Message(
                group.Key,
                group.Select(one => one.Text.Plural).FirstOrDefault(plural => plural is not null),
                [.. group.Select(one => one.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]))];
}
