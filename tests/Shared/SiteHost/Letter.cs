using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Tests.Shared.SiteHost;

/// <summary>A mail that the site wrote to the folder of Development.</summary>
public sealed partial class Letter
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly string _source;

    private Letter(string source) => _source = source;

    public string Recipient => Header("X-Receiver");

    public string Subject => EncodedWord().Replace(Header("Subject"), word => Encoding.UTF8.GetString(Convert.FromBase64String(word.Groups[1].Value)));

    /// <summary>The plain text of the mail.</summary>
    public string Text
    {
        get
        {
            var part = _source[_source.IndexOf("Content-Type: text/plain", StringComparison.Ordinal)..];
            var begin = part.IndexOf("\n\n", StringComparison.Ordinal);
            var end = part.IndexOf("\n--", begin, StringComparison.Ordinal);
            var body = part[begin..(end < 0 ? part.Length : end)];
            return part[..begin].Contains("base64", StringComparison.OrdinalIgnoreCase) ? Encoding.UTF8.GetString(Convert.FromBase64String(body)) : Unquote(body);
        }
    }

    /// <summary>The first link to one of the site's pages.</summary>
    public Uri Link(string page) => Address().Matches(Text).Select(match => new Uri(match.Value)).FirstOrDefault(link => link.AbsolutePath == page)
        ?? throw new InvalidOperationException($"There is no link to {page} in:\n{Text}");

    /// <summary>The mails that an address got, the first one first.</summary>
    public static IReadOnlyList<Letter> To(Site site, string email) =>
    [
        .. site.Files().Where(file => file.EndsWith(".eml", StringComparison.Ordinal) && Path.GetFileName(Path.GetDirectoryName(file)) == "Mail")
            .Order(StringComparer.Ordinal).Select(Read).Where(letter => letter.Recipient == email),
    ];

    /// <summary>Waits for a mail to an address.</summary>
    /// <param name="site">Which site sends it.</param>
    /// <param name="email">To whom.</param>
    /// <param name="subject">How its subject begins.</param>
    /// <param name="number">The first one, the second one…</param>
    public static async Task<Letter> ExpectAsync(Site site, string email, string subject, int number = 1)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < _patience;)
        {
            if (To(site, email).Where(letter => letter.Subject.StartsWith(subject, StringComparison.Ordinal)).ElementAtOrDefault(number - 1) is { } letter)
            {
                return letter;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException($"No mail “{subject}…” came to {email}; there are {string.Join(", ", To(site, email).Select(letter => letter.Subject))}.");
    }

    private static Letter Read(string file) => new(File.ReadAllText(file).ReplaceLineEndings("\n"));

    // Folded lines are one (RFC 5322, section 2.2.3), and what stands between two encoded words is not there (RFC 2047, section 6.2).
    private string Header(string name) => BetweenWords().Replace(_source[.._source.IndexOf("\n\n", StringComparison.Ordinal)], "?==?").Replace("\n ", " ", StringComparison.Ordinal)
        .Split('\n').First(line => line.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];

    private static string Unquote(string text)
    {
        var bytes = new List<byte>();
        var joined = text.Replace("=\n", "", StringComparison.Ordinal);
        for (var i = 0; i < joined.Length; i++)
        {
            if (joined[i] == '=')
            {
                bytes.Add(byte.Parse(joined.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                bytes.Add((byte)joined[i]);
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    [GeneratedRegex(@"=\?utf-8\?B\?([^?]*)\?=", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\?=\s+=\?")]
    private static partial Regex BetweenWords();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Address();
}
